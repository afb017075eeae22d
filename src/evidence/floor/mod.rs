//! Legal minimums: what a customer is owed, whatever the firm would like to give.
//!
//! Only schemes whose text was read, that are in force, and that are a minimum payable to
//! this customer; limits of liability are none. Amounts are whole minor units, rounded up
//! in the customer's favour. This is no legal advice, and every line on the page says so
//! with its date (message `floor-line`).

mod air;
mod energy;
mod ground;
mod input;
mod rules;

use crate::incident::{Closed, Currency, Money, Sector, Set, closed_list};

pub use input::{Disruption, Field, FloorInputs, Input, Offer, Premises, Route, Ticket};
pub use rules::{RULES, Rule};

closed_list! {
    /// The schemes that the manager can pick.
    Scheme as "scheme" {
        /// European Union, flights.
        Eu261 = "eu261",
        /// United States, involuntary denied boarding.
        UsDeniedBoarding = "us_denied_boarding",
        /// European Union, trains.
        EuRail = "eu_rail",
        /// Great Britain, trains.
        UkDelayRepay = "uk_delay_repay",
        /// European Union, buses and coaches.
        EuBus = "eu_bus",
        /// Great Britain, electricity failure in normal weather.
        GbPowerCut = "gb_power_cut",
        /// Great Britain, an energy supplier's missed or late appointment.
        GbAppointment = "gb_appointment",
        /// European Union, a package holiday that was ended.
        EuPackage = "eu_package",
    }
}

closed_list! {
    /// How the minimum has to be paid.
    Payment as "payment" {
        /// In money; a voucher only beside it, if the customer prefers one.
        Money = "money",
        /// In money if the customer asks for it; a voucher otherwise.
        OnRequest = "on_request",
        /// As a credit to the customer's account.
        Account = "account",
    }
}

/// What a minimum was worked out from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// A fixed amount.
    Fixed,
    /// Thousandths of the fare; `capped` when a legal cap made it less.
    Fare { permille: u32, capped: bool },
}

/// A minimum that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    pub amount: Money,
    pub basis: Basis,
    /// The law lets the firm halve the amount, and this is the half.
    pub halved: bool,
}

/// What a scheme says of a case.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FloorResult {
    /// At least this.
    Due(Due),
    /// The scheme gives no money in this case.
    NothingDue,
    /// These inputs are needed first.
    Missing(Set<Input>),
    /// The fare is not in the currency in which the law states its cap.
    OtherCurrency(Currency),
}

impl FloorResult {
    /// The amount, when one is due.
    pub fn amount(self) -> Option<Money> {
        match self {
            Self::Due(due) => Some(due.amount),
            _ => None,
        }
    }

    /// What is given back of the fare itself. Fixed sums, and more than one and a half of the fare,
    /// are damages beside it.
    pub fn given_back(self) -> Option<Money> {
        match self {
            Self::Due(Due { amount, basis: Basis::Fare { permille: ..=1500, .. }, .. }) => {
                Some(amount)
            }
            _ => None,
        }
    }

    fn fixed(minor: i64, currency: Currency) -> Self {
        let amount = Money::new(minor, currency);
        Self::Due(Due { amount, basis: Basis::Fixed, halved: false })
    }

    /// Thousandths of a fare, rounded up.
    fn share(fare: Money, permille: u32) -> Self {
        let minor = (fare.minor() * i64::from(permille) + 999) / 1000;
        let amount = Money::new(minor, fare.currency());
        Self::Due(Due { amount, basis: Basis::Fare { permille, capped: false }, halved: false })
    }
}

/// What `scheme` says of a case; total, and it asks only for inputs that still matter.
pub fn floor(scheme: Scheme, inputs: &FloorInputs) -> FloorResult {
    match scheme {
        Scheme::Eu261 => air::eu261(inputs),
        Scheme::UsDeniedBoarding => air::us_denied_boarding(inputs),
        Scheme::EuRail => ground::eu_rail(inputs),
        Scheme::UkDelayRepay => ground::uk_delay_repay(inputs),
        Scheme::EuBus => ground::eu_bus(inputs),
        Scheme::GbPowerCut => energy::gb_power_cut(inputs),
        Scheme::GbAppointment => energy::gb_appointment(inputs),
        Scheme::EuPackage => ground::eu_package(inputs),
    }
}

/// What is known of a scheme besides its sums.
pub fn rule(scheme: Scheme) -> &'static Rule {
    &RULES[scheme.index()]
}

/// The schemes to offer for a sector; all of them when it is unknown.
pub fn schemes(sector: Option<Sector>) -> impl Iterator<Item = Scheme> {
    RULES
        .iter()
        .filter(move |rule| sector.is_none_or(|sector| rule.sectors.contains(&sector)))
        .map(|rule| rule.scheme)
}
