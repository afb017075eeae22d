//! What a house allows: the built-in policy, generic and said to be so.

use super::RemedyId;
use crate::incident::{Channel, Currency, Minutes, Money, Set};

/// Up to how much a role may give in one case, the legal minimum aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// So many times the built-in sum of the currency: see [`Limit::usual`].
    Usual(u32),
    /// A fixed amount.
    Amount(Money),
    /// No limit beyond the cap.
    None,
}

/// Who may decide, smallest limit first; the first one is the person at the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    pub name: RoleName,
    pub limit: Limit,
}

/// A role's name: one of ours, translated, or the house's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RoleName {
    Manager,
    AreaManager,
    Director,
    Own(String),
}

impl RoleName {
    /// The names that are ours.
    pub const OURS: [Self; 3] = [Self::Manager, Self::AreaManager, Self::Director];

    /// A name as a file has it: one of ours, or else the house's own.
    pub fn of(name: String) -> Self {
        let ours = Self::OURS.into_iter().find(|ours| ours.machine() == name);
        ours.unwrap_or(Self::Own(name))
    }

    /// The name as a file has it.
    pub fn machine(&self) -> &str {
        match self {
            Self::Manager => "manager",
            Self::AreaManager => "area_manager",
            Self::Director => "director",
            Self::Own(name) => name,
        }
    }
}

/// How amounts are rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// To two digits: 43.70 becomes 44, 437 becomes 440. Fits every currency.
    TwoDigits,
    /// To a multiple of this many minor units of the policy's currency.
    Step(u32),
}

/// What a house allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// The currency of amounts when the incident has none.
    pub currency: Currency,
    /// Percent of a customer's spending that is left after costs.
    pub margin_percent: u32,
    /// Years of a customer's spending that a plan may earn back, 1 to [`Policy::MOST_YEARS`].
    pub horizon_years: u32,
    /// Smallest limit first, never empty; the first is the person at the screen.
    pub roles: Vec<Role>,
    pub remedies: Set<RemedyId>,
    /// Cost of doing it again, percent of the price.
    pub redo_cost_percent: u32,
    /// Cost of credit, percent of its face value.
    pub credit_cost_percent: u32,
    /// Cost of a voucher, percent of its face value.
    pub voucher_cost_percent: u32,
    /// Cost of an upgrade, percent of the price.
    pub upgrade_cost_percent: u32,
    /// Cost of a gift, percent of the price.
    pub gift_cost_percent: u32,
    pub rounding: Rounding,
    /// Days until the check-back, 1 to 14.
    pub check_back_days: u32,
}

/// What a manager may usually give without asking, by currency, in whole units. Judgement:
/// about the price of a dinner for two or half a night in a hotel.
const USUAL: &[(&str, i64)] = &[
    ("AUD", 100),
    ("BGN", 120),
    ("CAD", 90),
    ("CHF", 60),
    ("CZK", 1500),
    ("DKK", 450),
    ("EUR", 60),
    ("GBP", 50),
    ("HUF", 25_000),
    ("INR", 3000),
    ("JPY", 10_000),
    ("NOK", 700),
    ("PLN", 250),
    ("RON", 300),
    ("RUB", 5000),
    ("SEK", 700),
    ("TRY", 2500),
    ("UAH", 2500),
    ("USD", 65),
];

impl Limit {
    /// The limit in minor units of a currency; `None` where there is none, or none that could be
    /// compared.
    pub fn in_minor(self, currency: Currency) -> Option<i64> {
        match self {
            Self::Amount(money) => (money.currency() == currency).then(|| money.minor()),
            Self::Usual(times) => Some(Self::usual(currency)?.saturating_mul(times.into())),
            Self::None => None,
        }
    }

    /// The built-in sum of a currency in minor units; `None` for a currency without one.
    pub fn usual(currency: Currency) -> Option<i64> {
        let unit = 10_i64.pow(currency.decimals());
        USUAL.iter().find(|(code, _)| *code == currency.code()).map(|(_, sum)| sum * unit)
    }
}

impl Default for Policy {
    /// The built-in policy. Its shares are judgement; a house puts in its own.
    fn default() -> Self {
        Self {
            currency: Currency::EUR,
            margin_percent: 40,
            horizon_years: 1,
            roles: vec![
                Role { name: RoleName::Manager, limit: Limit::Usual(1) },
                Role { name: RoleName::AreaManager, limit: Limit::Usual(5) },
                Role { name: RoleName::Director, limit: Limit::None },
            ],
            remedies: Set::all(),
            redo_cost_percent: 60,
            credit_cost_percent: 70,
            voucher_cost_percent: 60,
            upgrade_cost_percent: 30,
            gift_cost_percent: 5,
            rounding: Rounding::TwoDigits,
            check_back_days: 10,
        }
    }
}

impl Policy {
    /// The longest horizon: beyond it no finding says anything of such customers.
    pub const MOST_YEARS: u32 = 5;

    /// How amounts of a currency are rounded. A step is one of the policy's own currency; in
    /// another one it would be too coarse or too fine.
    pub fn rounding_in(&self, currency: Option<Currency>) -> Rounding {
        match currency {
            Some(other) if other != self.currency => Rounding::TwoDigits,
            _ => self.rounding,
        }
    }

    /// The first role whose limit stands out of order: the last one has none, those before it
    /// have one, and none is lower than the one before.
    pub fn first_out_of_order(&self) -> Option<usize> {
        let last = self.roles.len().checked_sub(1);
        let mut highest = 0;
        for (place, role) in self.roles.iter().enumerate() {
            if (Some(place) == last) != (role.limit == Limit::None) {
                return Some(place);
            }
            let limit = role.limit.in_minor(self.currency).unwrap_or(highest);
            if limit < highest {
                return Some(place);
            }
            highest = limit;
        }
        last.is_none().then_some(0)
    }

    /// How long it takes from now until the customer has the answer, by the channel in which
    /// the customer waits. Judgement, grade D.
    pub fn answered_in(channel: Channel) -> Minutes {
        let minutes = match channel {
            Channel::InPerson => 15,
            Channel::Phone | Channel::Chat | Channel::Social => 30,
            Channel::Email => 240,
            Channel::Review => 480,
            Channel::Letter => 1440,
        };
        Minutes::new(minutes).unwrap_or(Minutes::ZERO)
    }
}
