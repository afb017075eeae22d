//! What is at stake in money: the price, the further loss, and how amounts are made of them.

use super::{Limit, Policy, Rounding};
use crate::incident::{Currency, Incident, Money};

/// Stands for the price when nothing is known of the loss, so that shares can be searched;
/// no amount made of it is ever shown.
const UNKNOWN_PRICE: i64 = 1_000_000;

/// Everything together at most this share of the loss, in percent (Haesevoets et al. 2017).
pub const CAP_PERCENT: i64 = 150;

/// The customer's loss in minor units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stake {
    /// What was paid for the affected part.
    pub price: i64,
    /// Money lost beyond the price.
    pub loss: i64,
    /// `None` when neither is known and the price only stands for one.
    pub currency: Option<Currency>,
    /// What of the price the law gives back already: no plan gives it back again.
    pub by_law: i64,
    /// Whether the price itself is known, on which the cost of doing it again depends.
    pub price_known: bool,
}

impl Stake {
    /// Reads an incident.
    pub fn of(incident: &Incident) -> Self {
        let minor = |money: Option<Money>| money.map_or(0, Money::minor);
        match (incident.price, incident.loss) {
            (None, None) => Self {
                price: UNKNOWN_PRICE,
                loss: 0,
                by_law: 0,
                currency: None,
                price_known: false,
            },
            (price, loss) => Self {
                price: minor(price),
                loss: minor(loss),
                by_law: 0,
                currency: incident.currency,
                price_known: price.is_some(),
            },
        }
    }

    /// Reads an incident beside what the law gives back of the price.
    pub fn beside(incident: &Incident, law: Option<Money>) -> Self {
        let stake = Self::of(incident);
        let same = law.filter(|law| Some(law.currency()) == stake.currency);
        Self { by_law: same.map_or(0, Money::minor).min(stake.price), ..stake }
    }

    /// What of the price is not given back yet.
    pub fn unpaid(&self) -> i64 {
        self.price - self.by_law
    }

    /// Price and further loss; above 0.
    pub fn total(&self) -> i64 {
        (self.price + self.loss).max(1)
    }

    /// What was billed: the price, or where none is known the loss.
    pub fn billed(&self) -> i64 {
        if self.price > 0 { self.price } else { self.loss }
    }

    /// The most that may be given, the legal minimum aside.
    pub fn cap(&self) -> i64 {
        self.total() * CAP_PERCENT / 100
    }

    /// An amount that may be shown; `None` when the loss is not known.
    pub fn money(&self, minor: i64) -> Option<Money> {
        self.currency.map(|currency| Money::new(minor, currency))
    }

    /// An amount as a share of the loss.
    pub fn share(&self, minor: i64) -> f64 {
        minor as f64 / self.total() as f64
    }

    /// The limit in minor units; `None` when there is none. A limit in another currency
    /// cannot be compared, so nothing is within it; a currency without a usual sum has the
    /// loss itself for one.
    pub fn limit(&self, limit: Limit) -> Option<i64> {
        match (limit, self.currency) {
            (Limit::None, _) => None,
            (Limit::Amount(money), Some(own)) if own == money.currency() => Some(money.minor()),
            (Limit::Amount(_), _) => Some(0),
            (Limit::Usual(times), currency) => {
                let usual = currency.and_then(Limit::usual).unwrap_or(self.total());
                Some(usual.saturating_mul(i64::from(times)))
            }
        }
    }

    /// The role that must approve an amount: the first whose limit holds it; `None` within
    /// one's own limit, and while no amount is known that could be compared.
    pub fn approver(&self, policy: &Policy, minor: i64) -> Option<usize> {
        let holds = |limit| self.limit(limit).is_none_or(|limit| minor <= limit);
        let last = policy.roles.len().saturating_sub(1);
        let place = policy.roles.iter().position(|role| holds(role.limit)).unwrap_or(last);
        (minor > 0 && place > 0 && self.currency.is_some()).then_some(place)
    }
}

/// Rounds minor units the way the policy says, halves up; never to nothing.
pub fn round(minor: i64, rounding: Rounding) -> i64 {
    let step = step(minor, rounding);
    ((minor + step / 2) / step * step).max(if minor > 0 { step } else { 0 })
}

/// The greatest rounded amount up to `minor`.
pub fn round_down(minor: i64, rounding: Rounding) -> i64 {
    let step = step(minor, rounding);
    minor / step * step
}

/// The minor units between rounded amounts of that size.
pub fn step(minor: i64, rounding: Rounding) -> i64 {
    match rounding {
        Rounding::Step(step) => i64::from(step.max(1)),
        Rounding::TwoDigits => {
            let mut step = 1;
            while minor / step >= 100 {
                step *= 10;
            }
            step
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_rounded_as_the_policy_says() {
        for (minor, rounding, expected) in [
            (4370, Rounding::TwoDigits, 4400),
            (43_700, Rounding::TwoDigits, 44_000),
            (13, Rounding::TwoDigits, 13),
            (125, Rounding::TwoDigits, 130),
            (0, Rounding::TwoDigits, 0),
            (4370, Rounding::Step(500), 4500),
            (120, Rounding::Step(500), 500),
            (4370, Rounding::Step(0), 4370),
        ] {
            assert_eq!(round(minor, rounding), expected, "{minor} {rounding:?}");
        }
        for (minor, rounding, expected) in [
            (1348, Rounding::Step(500), 1000),
            (449, Rounding::Step(500), 0),
            (1348, Rounding::TwoDigits, 1300),
        ] {
            assert_eq!(round_down(minor, rounding), expected, "{minor} {rounding:?}");
        }
    }
}
