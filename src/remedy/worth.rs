//! What a customer is worth to the firm, where what they spend in a year is known.

use super::Policy;
use crate::forecast::Situation;
use crate::incident::Incident;

/// What a customer who stays leaves after costs, in minor units, over the years that the policy
/// counts; `None` while the yearly value is not known. A failure is felt for a year if none
/// follows (Knox & van Oest 2014): of each later year counts the share that would still be there
/// had nothing gone wrong.
pub fn worth_of(situation: &Situation<'_>, incident: &Incident, policy: &Policy) -> Option<f64> {
    let value = incident.yearly_value?;
    let yearly = value.minor() as f64 * f64::from(policy.margin_percent) / 100.0;
    let mut worth = yearly;
    if policy.horizon_years > 1 {
        let stay = situation.no_failure().mean();
        let mut year = yearly;
        for _ in 1..policy.horizon_years.min(Policy::MOST_YEARS) {
            year *= stay;
            worth += year;
        }
    }
    Some(worth)
}
