//! What the person at the screen may give without asking.

use super::stake::Stake;
use super::{Limit, Policy};
use crate::incident::{Incident, Money};

/// Up to how much the first role of the policy may give in this case; `None` when nothing limits
/// it, and where it hangs on a price that is not known. In the currency of the case, or of the policy while the case has none.
pub fn own_limit(policy: &Policy, incident: &Incident) -> Option<Money> {
    let currency = incident.currency.unwrap_or(policy.currency);
    match policy.roles.first()?.limit {
        // In its own currency: it is shown, and compared with nothing.
        Limit::Amount(money) => Some(money),
        // A currency without a usual sum takes what is at stake, which has to be known then.
        Limit::Usual(_)
            if Limit::usual(currency).is_none()
                && incident.price.is_none()
                && incident.loss.is_none() =>
        {
            None
        }
        limit => {
            let stake = Stake { currency: Some(currency), ..Stake::of(incident) };
            stake.limit(limit).map(|minor| Money::new(minor, currency))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::incident::{Currency, IncidentDraft};
    use crate::remedy::{Role, RoleName};

    #[test]
    fn the_limit_is_the_one_that_the_search_asks_approval_above() {
        let money = |minor, code: &str| Money::new(minor, Currency::parse(code).expect("a code"));
        let own = |limit| Policy {
            roles: vec![Role { name: RoleName::Manager, limit }],
            ..Policy::default()
        };
        let xaf = Currency::parse("XAF").expect("a code");
        for (policy, price, expected) in [
            (Policy::default(), None, Some(money(6_000, "EUR"))),
            (Policy::default(), Some(money(9_900, "PLN")), Some(money(25_000, "PLN"))),
            (Policy::default(), Some(money(4_200, "XAF")), Some(money(4_200, "XAF"))),
            (own(Limit::Amount(money(1_000, "GBP"))), None, Some(money(1_000, "GBP"))),
            (Policy { currency: xaf, ..Policy::default() }, None, None),
            (own(Limit::None), Some(money(9_900, "PLN")), None),
            (Policy { roles: Vec::new(), ..Policy::default() }, None, None),
        ] {
            let (incident, _) = IncidentDraft { price, ..IncidentDraft::default() }.check();
            assert_eq!(own_limit(&policy, &incident), expected, "{policy:?} {price:?}");
        }
    }
}
