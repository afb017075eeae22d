//! What every part of the advice needs to speak: the words, how amounts and dates are
//! written, what day it is, and what the roles of the policy are called.

use std::rc::Rc;

use crate::advice::{Given, OfHundred, Policy, RemedyId, RoleName};
use crate::incident::{Closed, Minutes, Money};
use crate::locale::{Date, Format, PlainFormat, Words, duration, fixed};

/// The words and the ways of writing, handed on from part to part.
#[derive(Clone)]
pub struct Speech {
    pub words: &'static Words,
    pub format: Rc<dyn Format>,
    pub today: Date,
    /// The roles of the policy in force.
    pub roles: Rc<[RoleName]>,
}

/// Two speeches are alike when they say the same: the way of writing follows the language.
impl PartialEq for Speech {
    fn eq(&self, other: &Self) -> bool {
        self.words == other.words && self.today == other.today && self.roles == other.roles
    }
}

impl Default for Speech {
    /// English, without a browser, on the first day of 1970; for a component that stands
    /// alone.
    fn default() -> Self {
        let words = Words::english();
        Self {
            words,
            format: Rc::new(PlainFormat(words)),
            today: Date::from_days(0),
            roles: Policy::default().roles.into_iter().map(|role| role.name).collect(),
        }
    }
}

impl Speech {
    /// An amount.
    pub fn money(&self, money: Money) -> String {
        self.format.money(money)
    }

    /// An estimated amount, without the digits that nobody can know: whole units.
    pub fn about(&self, money: Money) -> String {
        let unit = 10_i64.pow(money.currency().decimals());
        self.money(Money::new((money.minor() + unit / 2) / unit * unit, money.currency()))
    }

    /// An estimate in minor units that may be below nought, with its sign.
    pub fn signed_about(&self, minor: i64, like: Money) -> String {
        let amount = self.about(Money::new(minor.abs(), like.currency()));
        self.words.m().msg_signed(sign(minor as f64), amount)
    }

    /// A change in whole customers, with its sign.
    pub fn signed(&self, n: i16) -> String {
        self.words.m().msg_signed(sign(f64::from(n)), n.abs().to_string())
    }

    /// Log-odds to two places, with their sign.
    pub fn log_odds(&self, x: f64) -> String {
        let rounded = libm::round(x * 100.0) / 100.0;
        self.words.m().msg_signed(sign(rounded), self.decimal(rounded.abs(), 2))
    }

    /// A figure with that many places, as the language writes it.
    pub fn decimal(&self, x: f64, places: usize) -> String {
        fixed(x, places).replace('.', &self.words.m().msg_number_point())
    }

    /// A count in groups of three.
    pub fn count(&self, n: u32) -> String {
        let digits = n.to_string();
        let mut text = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                text += &self.words.m().msg_number_group();
            }
            text.push(digit);
        }
        text
    }

    /// What the forecast does not say.
    pub fn not(&self) -> [String; 4] {
        let m = self.words.m();
        [
            m.msg_model_not_person(),
            m.msg_model_not_yours(),
            m.msg_model_not_cause(),
            m.msg_model_not_law(),
        ]
    }

    /// The day on which it was made, in a sentence.
    pub fn made(&self) -> String {
        let (date, year) = (self.format.date(self.today), self.today.year().to_string());
        self.words.m().msg_print_made(date, year)
    }

    /// A figure of 100 with its range.
    pub fn with_range(&self, of: OfHundred) -> String {
        self.words.m().msg_forecast_with_range(of.n, of.low, of.high)
    }

    /// By when something is to be done.
    pub fn due(&self, due: Minutes) -> String {
        const DAY: u32 = 24 * 60;
        let m = self.words.m();
        match due.get() {
            0 => m.msg_plan_now(),
            minutes if minutes >= DAY => {
                m.msg_plan_by(self.format.date(self.today.plus_days(minutes / DAY)))
            }
            _ => m.msg_plan_within(duration(self.words, due).unwrap_or_default()),
        }
    }

    /// A role of the policy as a machine name and, where the house has its own, a name.
    pub fn role(&self, place: usize) -> (&str, &str) {
        match self.roles.get(place) {
            Some(RoleName::Own(name)) => ("other", name),
            Some(ours) => (ours.machine(), ""),
            None => ("other", ""),
        }
    }

    /// A remedy with its amount, or with its share of the loss while the loss is not known.
    pub fn given(&self, given: &Given) -> String {
        self.remedy(given.id, given.amount, given.percent)
    }

    /// The same of a remedy by itself.
    pub fn remedy(&self, id: RemedyId, amount: Option<Money>, percent: Option<u32>) -> String {
        let (m, id) = (self.words.m(), id.name());
        match (amount, percent) {
            (Some(amount), _) => m.msg_remedy_amount(id, self.money(amount)),
            (None, Some(percent)) => m.msg_remedy_part(id, percent),
            (None, None) => m.msg_remedy_name(id),
        }
    }
}

fn sign(x: f64) -> &'static str {
    if x > 0.0 {
        "plus"
    } else if x < 0.0 {
        "minus"
    } else {
        "none"
    }
}
