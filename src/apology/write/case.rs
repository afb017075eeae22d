//! Facts, offer and plan as the words need them.

use super::super::house_word::HouseWords;
use super::role::Role;
use super::setting::Setting;
use super::wording::pick;
use super::{LetterChannel, LetterInput, Personal, Sentence};
use crate::incident::{Cause, Closed, Failure, Incident, Minutes, Severity};
use crate::locale::{Date, Format, Words, duration};
use crate::remedy::{Offer, Step, StepKind};

/// Which of several failures a letter begins with: what harms or excludes a person, then
/// what the customer came for, then how they were dealt with.
const MAIN_FIRST: &[Failure] = &[
    Failure::Unfair,
    Failure::Privacy,
    Failure::Hygiene,
    Failure::LostDamaged,
    Failure::Unavailable,
    Failure::WrongItem,
    Failure::Defective,
    Failure::Late,
    Failure::Billing,
    Failure::BelowPromise,
    Failure::Misinformed,
    Failure::Uncaring,
    Failure::Unresponsive,
    Failure::Powerless,
];

const DAY: u32 = 24 * 60;

/// One letter to write.
pub(super) struct Case<'a> {
    pub incident: &'a Incident,
    pub offer: &'a Offer,
    pub steps: &'a [Step],
    pub personal: Personal,
    pub channel: LetterChannel,
    pub words: &'a Words,
    pub format: &'a dyn Format,
    today: Option<Date>,
    house: HouseWords<'a>,
    wording: u32,
}

impl<'a> Case<'a> {
    pub(super) fn new(
        input: &LetterInput<'a>,
        channel: LetterChannel,
        words: &'a Words,
        format: &'a dyn Format,
    ) -> Self {
        Self {
            incident: input.incident,
            offer: input.offer,
            steps: input.steps,
            personal: input.personal.tidied(),
            channel,
            words,
            format,
            today: input.today,
            house: HouseWords::new(input.house),
            wording: input.wording,
        }
    }

    /// Whether the failure is ours to answer for.
    pub(super) fn owned(&self) -> bool {
        matches!(self.incident.cause, Cause::Ours | Cause::Partner)
    }

    /// Whether what is done comes before any regret: two apologies or more were made, and
    /// one more said first makes it worse (Halperin, Ho, List & Muir 2022), or the plan
    /// acts and makes none.
    pub(super) fn action_first(&self) -> bool {
        let gives = self.offer.floor.is_some() || !self.offer.given.is_empty();
        self.incident.apologies_given.get() >= 2 || (gives && self.offer.parts.is_empty())
    }

    /// Whether every word counts.
    pub(super) fn brief(&self) -> bool {
        self.channel == LetterChannel::Text
    }

    /// Whether everybody will read it.
    pub(super) fn public(&self) -> bool {
        self.channel == LetterChannel::Public
    }

    /// The failure that the letter begins with, and the next one.
    pub(super) fn failures(&self) -> (Option<Failure>, Option<Failure>) {
        let named = |failure: &&Failure| self.incident.failures.contains(**failure);
        let mut named = MAIN_FIRST.iter().copied().filter(|failure| named(&failure));
        (named.next(), named.next())
    }

    /// Machine name of the failure that the letter begins with.
    pub(super) fn failure_name(&self) -> &'static str {
        self.failures().0.map_or("none", Closed::name)
    }

    /// Machine name of the setting.
    pub(super) fn setting(&self) -> &'static str {
        Setting::of(self.incident.sector).name()
    }

    /// Machine name of the severity. For the words a critical case is a major one: its
    /// letter is written only when the manager has gone on past the safety gate.
    pub(super) fn severity(&self) -> &'static str {
        match self.incident.severity {
            Severity::Critical => Severity::Major.name(),
            severity => severity.name(),
        }
    }

    /// How long the wait was, in words; not in public, where it would point to the person.
    pub(super) fn delay(&self) -> Option<String> {
        let delay = self.incident.delay.filter(|_| !self.public())?;
        duration(self.words, delay)
    }

    /// The step of that kind.
    pub(super) fn step(&self, kind: StepKind) -> Option<&'a Step> {
        self.steps.iter().find(|step| step.kind == kind)
    }

    /// When a step of that kind is done; without a plan, when the offer is carried out.
    pub(super) fn due(&self, kind: StepKind) -> Minutes {
        self.step(kind).map_or(self.offer.recovery.minutes, |step| step.due)
    }

    /// "by Friday 27 November", "today", "within 3 days".
    pub(super) fn when(&self, due: Minutes) -> String {
        let m = self.words.m();
        match self.moment(due) {
            (1.., Some(date)) => {
                m.msg_letter_by_date(date.weekday().name(), date.day(), date.month())
            }
            (days, _) => m.msg_letter_by_days(days),
        }
    }

    /// "on Friday 27 November", "later today", "in 3 days".
    pub(super) fn when_on(&self, due: Minutes) -> String {
        let m = self.words.m();
        match self.moment(due) {
            (1.., Some(date)) => {
                m.msg_letter_on_date(date.weekday().name(), date.day(), date.month())
            }
            (days, _) => m.msg_letter_on_days(days),
        }
    }

    /// Days from now, and the day itself when today is known.
    fn moment(&self, due: Minutes) -> (u32, Option<Date>) {
        let days = due.get() / DAY;
        (days, self.today.map(|today| today.plus_days(days)))
    }

    /// The day three days from now, moved past the weekend.
    pub(super) fn answer_due(&self) -> Minutes {
        use crate::locale::Weekday;
        let past_weekend = match self.today.map(|today| today.plus_days(3).weekday()) {
            Some(Weekday::Saturday) => 5,
            Some(Weekday::Sunday) => 4,
            _ => 3,
        };
        Minutes::new(past_weekend * DAY).unwrap_or(Minutes::ZERO)
    }

    /// A text of ours in the words of the house.
    pub(super) fn in_house_words(&self, text: String) -> String {
        self.house.put_into(text)
    }

    /// The wording for a role.
    pub(super) fn pick(&self, role: Role) -> u32 {
        pick(self.wording, role)
    }

    /// A sentence in its role, with the parts that the role stands for; in the words of the
    /// house where it is ours.
    pub(super) fn sentence(&self, role: Role, text: String) -> (Role, Sentence) {
        let text = if role.is_ours() { self.in_house_words(text) } else { text };
        (role, Sentence { text, parts: role.parts(self.owned()) })
    }
}
