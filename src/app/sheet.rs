//! Everything that the manager has put in for one case.

use super::number::{fitting_unit, write_money, write_number};
use super::{FieldId, FieldKind, LetterChannel, OwnLetter, Personal, RawFields, Unit};
use crate::advice::{Case, OptionId, OwnPlan};
use crate::evidence::floor::{FloorInputs, Scheme, schemes};
use crate::incident::{Channel, Closed, Currency, Fact, Flag, IncidentDraft, Money, Set};
use crate::locale::Date;
use crate::text::Language;

/// Whether the manager goes on although a safety flag is set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GateChoice {
    pub reason: String,
    pub accepted: bool,
}

impl GateChoice {
    /// Ticked, and with a reason.
    pub fn is_passed(&self) -> bool {
        self.accepted && !self.reason.trim().is_empty()
    }
}

/// A plan of the manager's own with the name that they gave it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeptPlan {
    pub name: String,
    pub plan: OwnPlan,
}

/// One case as it lies on the desk: saved, restored, set aside and brought back as a whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// What the manager calls the case; blank until it has a name.
    pub name: String,
    /// The day on which it was set aside.
    pub day: Option<Date>,
    pub draft: IncidentDraft,
    /// The manager's own note, which is read for facts.
    pub story: String,
    /// The language to read the story in; without one it is told by the story.
    pub story_language: Option<Language>,
    /// The typed fields as they stand on the screen.
    pub raw: RawFields,
    /// The currency of amounts that name none.
    pub currency: Currency,
    pub personal: Personal,
    /// The language of the letter; without one it is the page's.
    pub letter_language: Option<Language>,
    /// The manager's own letter.
    pub own: OwnLetter,
    /// The law picked, with its inputs. It stands only while the sector fits it
    /// ([`Sheet::law`]).
    pub law: Option<(Scheme, FloorInputs)>,
    pub gate: GateChoice,
    pub chosen: OptionId,
    /// The manager's own plans, at most [`Sheet::MOST_PLANS`].
    pub plans: Vec<KeptPlan>,
    /// The place of the one that stands beside the four options.
    pub shown: Option<usize>,
    /// The decision record as JSON, which only its dialog reads; blank when there is none.
    pub record: String,
    /// The form of the letter, when the manager chose one ([`Sheet::letter_channel`]).
    pub channel: Option<LetterChannel>,
    /// Which wording of the letter.
    pub wording: u32,
    /// The facts that the manager set.
    pub set_by_hand: Set<Fact>,
    /// The facts that the manager opened again: what the story says of them does not count.
    pub declined: Set<Fact>,
    /// The safety flags that the manager was asked about and denied: they are not asked again, but
    /// words that are sure still carry them.
    pub denied: Set<Flag>,
    /// The facts that were read in the story.
    pub read: Set<Fact>,
    /// The example that this case began as.
    pub example: Option<&'static str>,
    /// Whether the manager has changed its story, which counts from then on.
    pub retold: bool,
    /// Whether the manager put anything in.
    pub touched: bool,
}

impl Default for Sheet {
    fn default() -> Self {
        Self {
            name: String::new(),
            day: None,
            draft: IncidentDraft::default(),
            story: String::new(),
            story_language: None,
            raw: RawFields::default(),
            currency: Currency::EUR,
            personal: Personal::default(),
            letter_language: None,
            own: OwnLetter::default(),
            law: None,
            gate: GateChoice::default(),
            chosen: OptionId::Recommended,
            plans: Vec::new(),
            shown: None,
            record: String::new(),
            channel: None,
            wording: 0,
            set_by_hand: Set::EMPTY,
            declined: Set::EMPTY,
            denied: Set::EMPTY,
            read: Set::EMPTY,
            example: None,
            retold: false,
            touched: false,
        }
    }
}

impl Sheet {
    /// The longest name, in characters.
    pub const LONGEST_NAME: usize = 80;
    /// The longest story, in characters.
    pub const LONGEST_STORY: usize = 20_000;
    /// The most plans of one's own.
    pub const MOST_PLANS: usize = 12;
    /// The longest record, in bytes.
    pub const LONGEST_RECORD: usize = 100_000;

    /// Whether enough is known to advise: what went wrong, how bad it was, or that somebody
    /// may be harmed.
    pub fn is_described(&self) -> bool {
        let draft = &self.draft;
        !draft.failures.is_empty() || draft.severity.is_some() || !draft.flags.is_empty()
    }

    /// A sheet with these facts, its units and currency as they fit them.
    pub fn of(draft: IncidentDraft) -> Self {
        let amounts = [draft.price, draft.loss, draft.yearly_value];
        let mut sheet = Self {
            currency: amounts.iter().flatten().next().map_or(Currency::EUR, |m| m.currency()),
            draft,
            ..Self::default()
        };
        for field in FieldId::ALL {
            let unit =
                sheet.smallest(*field).and_then(|number| fitting_unit(number, field.kind()));
            if let Some(unit) = unit {
                sheet.raw.put_unit(*field, unit);
            }
        }
        sheet
    }

    /// What the engine is asked.
    pub fn case(&self) -> Case {
        Case {
            draft: self.draft,
            law: self.law(),
            gate_reason: if self.gate.is_passed() {
                self.gate.reason.trim().to_owned()
            } else {
                String::new()
            },
            own_parts: None,
            own_plan: self.own_plan().map(|own| own.plan.clone()),
        }
    }

    /// The plan of the manager's own that stands beside the four options.
    pub fn own_plan(&self) -> Option<&KeptPlan> {
        self.plans.get(self.shown?)
    }

    /// The law picked, if it is one for this sector. Of another sector it is kept, and
    /// comes back with its sector.
    pub fn law(&self) -> Option<(Scheme, FloorInputs)> {
        self.law.filter(|(picked, _)| schemes(self.draft.sector).any(|scheme| scheme == *picked))
    }

    fn law_inputs(&self) -> FloorInputs {
        self.law.map_or_else(FloorInputs::default, |(_, inputs)| inputs)
    }

    /// The form of the letter: the one chosen, else the way in which the customer came.
    pub fn letter_channel(&self) -> LetterChannel {
        self.channel.unwrap_or(match self.draft.channel {
            Some(Channel::InPerson | Channel::Phone) => LetterChannel::Say,
            Some(Channel::Chat) => LetterChannel::Text,
            Some(Channel::Letter) => LetterChannel::Letter,
            Some(Channel::Social | Channel::Review) => LetterChannel::Public,
            Some(Channel::Email) | None => LetterChannel::Email,
        })
    }

    /// The language of the letter: the chosen one, or that of the house, or that of the page.
    pub fn letter_language_or(&self, house: Option<Language>, page: Language) -> Language {
        self.letter_language.or(house).unwrap_or(page)
    }

    /// The text in a typed field: what is being typed, else the value in force.
    pub fn text(&self, field: FieldId) -> String {
        if let Some(raw) = self.raw.get(field) {
            return raw.text.clone();
        }
        let money = self.money(field).map(|money| write_money(money, self.currency));
        let number = || Some(write_number(self.smallest(field)?, self.raw.unit(field)?));
        money.or_else(number).unwrap_or_default()
    }

    /// The amount in force in a money field.
    pub fn money(&self, field: FieldId) -> Option<Money> {
        match field {
            FieldId::Price => self.draft.price,
            FieldId::Loss => self.draft.loss,
            FieldId::YearlyValue => self.draft.yearly_value,
            FieldId::LawFare => self.law_inputs().fare,
            _ => None,
        }
    }

    /// The number in force in a field with a unit, in minutes, months or kilometres.
    pub fn smallest(&self, field: FieldId) -> Option<u32> {
        match field {
            FieldId::Delay => self.draft.delay.map(|time| time.get()),
            FieldId::Since => self.draft.since.map(|time| time.get()),
            FieldId::Tenure => self.draft.tenure.map(|time| u32::from(time.get())),
            field => self.law_inputs().number(field.input()?),
        }
    }

    /// The unit beside a field.
    pub fn unit(&self, field: FieldId) -> Option<Unit> {
        self.raw.unit(field)
    }

    /// Takes another currency for amounts that name none, while there are no amounts.
    pub fn begin_in(&mut self, currency: Currency) {
        let money = |field: &&FieldId| field.kind() == FieldKind::Money;
        if FieldId::ALL.iter().filter(money).all(|field| self.text(*field).is_empty()) {
            self.currency = currency;
        }
    }

    /// Whether there is anything here that the manager would miss.
    pub fn is_own(&self) -> bool {
        let currency = self.currency;
        self.touched && *self != Self { touched: true, currency, ..Self::default() }
    }
}
