//! How long advice takes, natively: median and 99th percentile for one case, and how the
//! cost grows with the number of cases.

use std::hint::black_box;
use std::time::{Duration, Instant};

use amends::advice::{Advice, Case, Probes, advise, probe};
use amends::forecast::Draws;
use amends::incident::IncidentDraft;
use amends::remedy::Policy;
use amends::share::read_facts;

/// One case a line: the facts of the reference forecasts, with prices and yearly values so
/// that amounts are searched too.
fn cases() -> Vec<Case> {
    include_str!("../tests/cases/reference_forecast.jsonl")
        .lines()
        .enumerate()
        .filter_map(|(place, line)| {
            let case: serde_json::Value = serde_json::from_str(line).ok()?;
            let mut draft: IncidentDraft = read_facts(&case["facts"], "facts").ok()?;
            let money =
                |minor| amends::incident::Money::new(minor, amends::incident::Currency::EUR);
            draft.price = Some(money(4000 + 731 * place as i64));
            draft.yearly_value = (place % 2 == 0).then(|| money(90_000));
            Some(Case { draft, ..Case::default() })
        })
        .collect()
}

fn main() {
    let cases = cases();
    let policy = Policy::default();
    let start = Instant::now();
    black_box(Draws::prior());
    println!("drawing the coefficients, once: {:.2} ms", ms(start.elapsed()));

    let mut times: Vec<Duration> = (0..20)
        .flat_map(|_| &cases)
        .map(|case| {
            let start = Instant::now();
            black_box(whole(black_box(case), &policy));
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    let at = |share: usize| ms(times[(times.len() - 1) * share / 100]);
    println!("advise, one case: median {:.3} ms, p99 {:.3} ms", at(50), at(99));

    for count in [1_usize, 10, 100, 1000] {
        let start = Instant::now();
        for case in cases.iter().cycle().take(count) {
            black_box(whole(black_box(case), &policy));
        }
        let total = ms(start.elapsed());
        println!("{count:>5} cases: {total:>9.2} ms, {:.3} ms a case", total / count as f64);
    }
}

/// The advice with its turning points.
fn whole(case: &Case, policy: &Policy) -> (Advice, Probes) {
    (advise(case, policy), probe(case, policy))
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
