//! What a house allows: the built-in policy, generic and said to be so.

use super::RemedyId;
use crate::incident::{Channel, Currency, Minutes, Money, Set};

/// Up to how much a role may give in one case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Percent of the customer's loss.
    Percent(u32),
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

/// How amounts are rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// To two digits: 43.70 becomes 44, 437 becomes 440. Fits every currency.
    TwoDigits,
    /// To a multiple of this many minor units.
    Step(u32),
}

/// What a house allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Whether this is the built-in policy, which the page says.
    pub generic: bool,
    /// The currency of amounts when the incident has none.
    pub currency: Currency,
    /// Percent of a customer's spending that is left after costs.
    pub margin_percent: u32,
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

impl Default for Policy {
    /// The built-in policy. Its shares are judgement; a house puts in its own.
    fn default() -> Self {
        Self {
            generic: true,
            currency: Currency::EUR,
            margin_percent: 40,
            roles: vec![
                Role { name: RoleName::Manager, limit: Limit::Percent(100) },
                Role { name: RoleName::AreaManager, limit: Limit::Percent(125) },
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
    /// How long it takes from now until a plan is carried out, by the channel in which
    /// the customer waits. Judgement, grade D.
    pub fn carried_out_in(channel: Channel) -> Minutes {
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
