//! Thousands of fact sets: every failure under every severity and cause, with histories,
//! offers and sectors in turn.

use std::sync::OnceLock;

use amends::apology::{Letter, LetterChannel, LetterInput, Personal, write};
use amends::forecast::{ApologyPart, Recovery};
use amends::incident::{
    Cause, Closed, Count, Currency, Emotion, Failure, Incident, IncidentDraft, Minutes, Money,
    Recurrence, Sector, Set, Severity, Want,
};
use amends::locale::{Date, PlainFormat, Words};
use amends::remedy::{Given, Kind, Offer, RemedyId, Step, StepKind, steps};

/// One fact set with its offer and plan.
#[derive(Clone)]
pub struct Facts {
    pub incident: Incident,
    pub offer: Offer,
    pub steps: Vec<Step>,
    pub today: Option<Date>,
}

/// Earlier failures, failed attempts, apologies made.
const HISTORIES: [(u32, u32, u32); 6] =
    [(0, 0, 0), (1, 0, 0), (0, 1, 0), (2, 0, 1), (0, 2, 2), (3, 2, 2)];

impl Facts {
    /// The letter for a channel.
    pub fn letter(&self, channel: LetterChannel, personal: &Personal, wording: u32) -> Letter {
        let input = LetterInput {
            incident: &self.incident,
            offer: &self.offer,
            steps: &self.steps,
            personal,
            today: self.today,
            house: &[],
            wording,
        };
        write(input, channel, Words::english(), &PlainFormat(Words::english()))
    }

    /// What went wrong, for messages.
    pub fn name(&self) -> String {
        let i = &self.incident;
        format!("{:?} {:?} {:?} {:?}", i.failures, i.sector, i.severity, i.cause)
    }

    /// Whether the failure is ours to answer for.
    pub fn ours(&self) -> bool {
        matches!(self.incident.cause, Cause::Ours | Cause::Partner)
    }

    /// Whether a remedy of such a kind, or a part of it, is given without approval.
    pub fn promised(&self, kind: fn(Kind) -> bool) -> bool {
        let given = &self.offer.given;
        given.iter().any(|given| kind(given.id.kind()) && !self.waits(given.id))
    }

    /// Whether all of a remedy waits for approval.
    fn waits(&self, id: RemedyId) -> bool {
        let mut steps = self.steps.iter().filter(|step| step.kind == StepKind::of(id));
        steps.any(|step| step.approver.is_some() && step.amount.is_none())
    }
}

/// Every fact set, numbered.
pub fn facts() -> impl Iterator<Item = (usize, Facts)> {
    let severities = [Severity::Minor, Severity::Moderate, Severity::Major];
    failures()
        .into_iter()
        .flat_map(move |failures| severities.map(|severity| (failures, severity)))
        .flat_map(|(failures, severity)| {
            Cause::ALL.iter().map(move |cause| (failures, severity, *cause))
        })
        .flat_map(|facts| HISTORIES.map(|history| (facts, history)))
        .flat_map(|facts| [0, 1].map(|turn| (facts, turn)))
        .enumerate()
        .map(|(number, ((facts, history), turn))| {
            // What is not crossed in full takes turns, out of step with each other.
            (number, fact_set(facts, history, number * 7 + turn * 3))
        })
}

/// A letter of the grid, with what it was written from.
pub struct Written {
    pub facts: Facts,
    pub channel: LetterChannel,
    pub letter: Letter,
    pub text: String,
    /// What it is about, for messages.
    pub name: String,
}

/// Every fact set in every channel, with everything filled in that a manager can fill in;
/// written once for all tests.
pub fn letters() -> &'static [Written] {
    static LETTERS: OnceLock<Vec<Written>> = OnceLock::new();
    LETTERS.get_or_init(|| {
        let of_all = |(number, facts): (usize, Facts)| {
            LetterChannel::ALL.iter().map(move |channel| {
                let letter = facts.letter(*channel, &personal(), number as u32);
                let name = format!("{number} {} {channel:?}", facts.name());
                let text = letter.to_plain();
                Written { facts: facts.clone(), channel: *channel, letter, text, name }
            })
        };
        facts().flat_map(of_all).collect()
    })
}

/// Every failure alone, some together, and none.
fn failures() -> Vec<Set<Failure>> {
    let set = |failures: &[Failure]| failures.iter().copied().collect();
    let mut sets: Vec<_> = Failure::ALL.iter().map(|failure| set(&[*failure])).collect();
    sets.push(set(&[Failure::Late, Failure::Uncaring]));
    sets.push(set(&[Failure::WrongItem, Failure::Billing, Failure::Unresponsive]));
    sets.push(set(&[Failure::Hygiene, Failure::Late]));
    sets.push(Set::EMPTY);
    sets
}

fn fact_set(
    (failures, severity, cause): (Set<Failure>, Severity, Cause),
    (earlier, failed, apologies): (u32, u32, u32),
    turn: usize,
) -> Facts {
    let sector = Sector::ALL.get(turn % (Sector::ALL.len() + 1)).copied();
    let emotion = Emotion::ALL.get(turn % 5).copied();
    let recurrence = Recurrence::ALL.get(turn % 4).copied();
    let priced = !turn.is_multiple_of(3);
    let draft = IncidentDraft {
        sector,
        failures,
        severity: Some(severity),
        cause: Some(cause),
        recurrence,
        earlier_failures: Some(Count::new(earlier)),
        failed_recoveries: Some(Count::new(failed)),
        apologies_given: Some(Count::new(apologies)),
        emotion,
        wants: Want::ALL.get(turn % 9).copied().into_iter().collect(),
        price: priced.then(|| euro(80)),
        delay: [None, Minutes::new(90), Minutes::new(4320)][turn % 3],
        ..IncidentDraft::default()
    };
    let (incident, _) = draft.check();
    let policy = amends::remedy::Policy::default();
    let offer = offer(turn, priced);
    // Every third plan has a part that waits for approval.
    let approver = (turn % 3 == 1).then_some(1);
    let steps = steps(&offer, &incident, &policy, approver);
    let today = if turn.is_multiple_of(4) { None } else { Date::new(2026, 11, 25) };
    Facts { incident, offer, steps, today }
}

/// An offer of one to three remedies, every remedy in its turn; every seventh is empty.
fn offer(turn: usize, priced: bool) -> Offer {
    let remedies = RemedyId::ALL.len();
    let mut given: Vec<Given> = match turn % 7 {
        0 => Vec::new(),
        _ => [turn, turn / 3 + 1, turn / 5 + 2]
            .into_iter()
            .take(1 + turn % 3)
            .map(|place| remedy(RemedyId::ALL[place % remedies], turn, priced))
            .collect(),
    };
    given.sort_by_key(|given| given.id);
    given.dedup_by_key(|given| given.id);
    Offer {
        parts: Set::EMPTY.with(ApologyPart::Regret).with(ApologyPart::Forgiveness),
        given,
        floor: (turn.is_multiple_of(5) && priced).then(|| euro(250)),
        recovery: Recovery::NOTHING,
    }
}

fn remedy(id: RemedyId, turn: usize, priced: bool) -> Given {
    let money = id.kind() == amends::remedy::Kind::Money;
    let percent = [25, 50, 75, 100, 35][turn % 5];
    Given {
        id,
        percent: money.then_some(percent),
        amount: (money && priced).then(|| euro(80).percent(percent)),
        cost: None,
    }
}

fn euro(amount: i64) -> Money {
    Money::new(amount * 100, Currency::EUR)
}

/// What a manager would fill in.
pub fn personal() -> Personal {
    Personal {
        customer: "Mrs Horvat".into(),
        writer: "Anna Klein".into(),
        role_or_firm: "Manager, Café Nord".into(),
        contact: "01632 960 115".into(),
        reference: "NX-4711".into(),
        details: "The starters came after the dessert".into(),
        explanation: "Two ovens had stopped at noon".into(),
        own_words: "Your father's speech deserved a warm plate beside it".into(),
    }
}
