//! How long reading and judging take, natively: a text of 2 000 characters in each language,
//! and how the cost grows with the text.

#[path = "../examples/common/packs.rs"]
mod packs;

use std::hint::black_box;
use std::time::{Duration, Instant};

use amends::apology::LetterChannel;
use amends::apology::judge::{Context, judge};
use amends::incident::{Cause, Closed, Severity};
use amends::reading::read;

const CONTEXT: Context =
    Context { channel: LetterChannel::Email, severity: Severity::Moderate, cause: Cause::Ours };

fn main() {
    let start = Instant::now();
    let reading = packs::packs!("reading").expect("six languages");
    println!("loading six languages, once: {:.2} ms", ms(start.elapsed()));
    let judging = packs::packs!("judging").expect("six languages");

    let stories = include_str!("../tests/cases/incidents.jsonl");
    let letters = include_str!("../tests/cases/judged_letters.jsonl");
    for (reading, judging) in reading.iter().zip(&judging) {
        let name = reading.language.name();
        let story = text(stories, name, 2_000);
        measure(&format!("read {name}, 2 000 characters"), || {
            black_box(read(&story, reading, None))
        });
        let letter = text(letters, name, 2_000);
        measure(&format!("judge {name}, 2 000 characters"), || {
            black_box(judge(&letter, CONTEXT, judging))
        });
    }
    for size in [1_000, 10_000, 100_000, 1_000_000] {
        let story = text(stories, "en", size);
        let start = Instant::now();
        black_box(read(&story, &reading[0], None));
        let took = ms(start.elapsed());
        println!("read en, {size:>9} characters: {took:>9.2} ms");
    }
}

/// That many characters of the texts of a language, again and again.
fn text(cases: &str, language: &str, size: usize) -> String {
    let texts: Vec<String> = cases
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|case| case["lang"] == language)
        .filter_map(|case| Some(case["text"].as_str()?.to_owned()))
        .collect();
    texts.iter().cycle().flat_map(|text| text.chars().chain(['\n'])).take(size).collect()
}

fn measure<T>(what: &str, mut run: impl FnMut() -> T) {
    let mut times: Vec<Duration> = (0..100)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    println!("{what}: median {:.3} ms, p99 {:.3} ms", ms(times[50]), ms(times[98]));
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
