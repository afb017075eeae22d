//! For translators: checks a folder of messages, then writes letters over a sample of cases
//! and says what the judge of letters finds in them.
//!
//! ```text
//! cargo run --release --no-default-features --example letters -- locales/pl 40
//! ```

#[path = "common/folder.rs"]
mod folder;
#[path = "common/packs.rs"]
mod packs;

use std::{env, io, path::Path};

use amends::advice::{Case, OptionId, advise};
use amends::apology::judge::{Context, judge};
use amends::apology::{LetterChannel, LetterInput, Personal, write};
use amends::incident::{
    Cause, Closed, Count, Currency, Failure, IncidentDraft, Minutes, Money, Recurrence, Sector,
    Severity, Want,
};
use amends::locale::{Date, PlainFormat, Words};
use amends::remedy::Policy;
use amends::text::{Language, Pack};

fn main() -> io::Result<()> {
    let mut arguments = env::args().skip(1);
    let folder = arguments.next().unwrap_or_else(|| "locales/en".to_owned());
    let count = arguments.next().and_then(|count| count.parse().ok()).unwrap_or(20);
    let words = folder::words(Path::new(&folder))?;
    let packs =
        packs::packs!("judging").map_err(|error| io::Error::other(format!("{error:?}")))?;
    let language = Language::parse(words.language());
    let pack = packs.iter().find(|pack| Some(pack.language) == language);
    (0..count).for_each(|number| show(number, &words, pack));
    Ok(())
}

/// One case of the sample in one channel.
fn show(number: usize, words: &Words, pack: Option<&Pack>) {
    let draft = draft(number);
    let channel = turn(LetterChannel::ALL, number);
    println!(
        "--- {number} {} {:?} {:?} {:?}",
        channel.name(),
        draft.failures,
        draft.severity,
        draft.cause
    );
    let advice = advise(&Case { draft, ..Case::default() }, &Policy::default());
    let Some(plan) = advice.option(OptionId::Recommended) else { return };
    let personal = if number.is_multiple_of(3) { Personal::default() } else { personal() };
    let input = LetterInput {
        incident: &advice.incident,
        offer: &plan.offer,
        steps: &plan.steps,
        personal: &personal,
        today: (!number.is_multiple_of(4)).then(|| Date::from_days(20_784 + number as i64 * 5)),
        house: &[],
        wording: number as u32,
    };
    let letter = write(input, channel, words, &PlainFormat(words));
    if let Some(subject) = &letter.subject {
        println!("[{subject}]");
    }
    let text = letter.to_plain();
    println!("{text}");
    let context =
        Context { channel, severity: advice.incident.severity, cause: advice.incident.cause };
    for finding in pack.into_iter().flat_map(|pack| judge(&text, context, pack).findings) {
        let level = finding.fault.level().name();
        println!("    !! {level} {}: {}", finding.fault.name(), &text[finding.at]);
    }
}

/// Facts that take turns, out of step with each other.
fn draft(number: usize) -> IncidentDraft {
    let second = number.is_multiple_of(5).then(|| turn(Failure::ALL, number * 3 + 4));
    let euro = |amount: i64| Currency::parse("EUR").map(|euro| Money::new(amount, euro));
    IncidentDraft {
        sector: Some(turn(Sector::ALL, number * 5 + number / 7)),
        failures: [turn(Failure::ALL, number)].into_iter().chain(second).collect(),
        severity: Some(turn(&[Severity::Minor, Severity::Moderate, Severity::Major], number / 2)),
        cause: Some(turn(Cause::ALL, number + number / 5)),
        recurrence: Some(turn(Recurrence::ALL, number / 3)),
        earlier_failures: Some(Count::new((number as u32 / 4) % 4)),
        failed_recoveries: Some(Count::new((number as u32 / 6) % 3)),
        apologies_given: Some(Count::new((number as u32 / 9) % 3)),
        wants: [turn(Want::ALL, number)].into_iter().collect(),
        price: euro(4000 + 12_345 * (number as i64 % 9)),
        loss: euro(500 * (number as i64 % 4)),
        delay: [
            None,
            Minutes::new(30),
            Minutes::new(90),
            Minutes::new(4320),
            Minutes::new(20_160),
        ][number % 5],
        ..IncidentDraft::default()
    }
}

fn turn<T: Copy>(all: &[T], number: usize) -> T {
    all[number % all.len()]
}

fn personal() -> Personal {
    Personal {
        customer: "Nora Lind".into(),
        writer: "Kim Berg".into(),
        role_or_firm: "Nordhus".into(),
        contact: "+44 20 7946 0000".into(),
        reference: "A-1207".into(),
        ..Personal::default()
    }
}
