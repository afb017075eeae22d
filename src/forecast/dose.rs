//! A recovery as the model reads it, for one incident: the multipliers of its coefficients.

use super::lanes::Lanes;
use super::recovery::{ApologyPart, Recovery};
use std::f64::consts::LN_2;

use crate::incident::{Alternatives, Cause, Channel, Incident, Minutes, Service, Set};

/// The multipliers of a recovery's coefficients.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dose {
    /// How much all recovery counts: more where the customer can easily leave.
    pub market: f32,
    /// Of `fix`.
    pub fix: f32,
    /// Of `money`.
    pub money: f32,
    /// Of `apology`: the quality of a first apology.
    pub apology: f32,
    /// Of `repeat`: 1 for a third or later apology.
    pub repeat: f32,
    /// Of `speed`.
    pub speed: f32,
    /// Of `courtesy`.
    pub courtesy: f32,
}

/// Reads one recovery after another of one incident. The two curves are most of the work, and
/// in a search all plans share their minutes and neighbours their money: each curve is worked
/// out anew only where its input changes.
pub struct Doses<'a> {
    incident: &'a Incident,
    patience: Last<Minutes>,
    money: Last<f64>,
}

/// What a curve was last asked for, and what it said.
type Last<T> = Option<(T, f64)>;

/// What was said to the same question just before, or else what `curve` says.
fn remember<T: Copy + PartialEq>(
    last: &mut Last<T>,
    asked: T,
    curve: impl FnOnce() -> f64,
) -> f64 {
    match *last {
        Some((before, said)) if before == asked => said,
        _ => last.insert((asked, curve())).1,
    }
}

impl<'a> Doses<'a> {
    /// Of an incident.
    pub fn of(incident: &'a Incident) -> Self {
        Self { incident, patience: None, money: None }
    }

    /// The dose of one more recovery.
    pub fn read(&mut self, recovery: &Recovery) -> Dose {
        let incident = self.incident;
        let patience = remember(&mut self.patience, recovery.minutes, || {
            patience(incident.channel, recovery.minutes)
        });
        let money = remember(&mut self.money, recovery.money, || {
            money_curve(recovery.money, incident.service)
        });
        let tangible = recovery.is_tangible();
        let apologises = !recovery.parts.is_empty();
        let first = apologises && incident.apologies_given.get() == 0;
        let empty_handed = incident.loss_due && !tangible;
        let weight = match (tangible, first) {
            (true, _) => 1.0,
            (false, true) => 0.3,
            (false, false) => 0.0,
        };
        Dose {
            market: if incident.alternatives == Some(Alternatives::Many) { 1.15 } else { 1.0 },
            fix: (recovery.fix * recovery.fix_match) as f32,
            money: (money * recovery.money_match) as f32,
            apology: if first {
                quality(recovery.parts, incident.cause) * if empty_handed { 0.5 } else { 1.0 }
            } else {
                0.0
            },
            repeat: if apologises && incident.apologies_given.get() >= 2 { 1.0 } else { 0.0 },
            speed: (weight * patience) as f32,
            courtesy: recovery.courtesy as f32,
        }
    }
}

impl Dose {
    /// Reads what is done about `incident`.
    pub fn of(incident: &Incident, recovery: &Recovery) -> Self {
        Doses::of(incident).read(recovery)
    }

    /// The remedies in kind and in money together: the greater counts in full, the lesser
    /// for a quarter. Returns what each of them counts.
    #[inline(always)]
    pub fn tangible(fix: Lanes, money: Lanes) -> (Lanes, Lanes) {
        (fix.at_least(money, fix, 0.25 * fix), fix.at_least(money, 0.25 * money, money))
    }
}

/// Weights of the parts of an apology, in the rank order of Lewicki et al. 2016; the
/// weights are judgement (grade D). They add up to 1.
fn quality(parts: Set<ApologyPart>, cause: Cause) -> f32 {
    // Outside our control an honest explanation takes the place of responsibility.
    let outside = matches!(cause, Cause::Outside | Cause::Customer);
    let weight = |part| match part {
        ApologyPart::Responsibility if outside => 0.0,
        ApologyPart::Responsibility => 0.35,
        ApologyPart::Repair => 0.25,
        ApologyPart::Explanation if outside => 0.35,
        ApologyPart::Explanation | ApologyPart::Regret | ApologyPart::Repentance => 0.12,
        ApologyPart::Forgiveness => 0.04,
    };
    let total: f32 = Set::all().iter().map(weight).sum();
    parts.iter().map(weight).sum::<f32>() / total
}

/// What money worth `share` of the loss counts, 1 at the whole loss: concave where the
/// flawed service was kept, an S where it was refused (Gelbrich et al. 2015), and falling
/// slowly above 150 % (Haesevoets et al. 2017).
fn money_curve(share: f64, service: Service) -> f64 {
    const TOP: f64 = 1.5;
    if share > TOP {
        return (money_curve(TOP, service) - 0.2 * (share - TOP)).max(0.0);
    }
    let share = share.max(0.0);
    let kept = || (1.0 - libm::exp(-share / 0.4)) / KEPT_WHOLE;
    let refused = || (sigmoid(6.0 * (share - 0.9)) - REFUSED_NONE) / REFUSED_RISE;
    match service {
        Service::Kept => kept(),
        Service::Refused => refused(),
        Service::Unknown => (kept() + refused()) / 2.0,
    }
}

/// What brings both curves to 1 at the whole loss, worked out once: the search asks for the
/// curves some thousand times for one advice.
const KEPT_WHOLE: f64 = 0.9179150013761012;
const REFUSED_NONE: f64 = 0.004496273160941178;
const REFUSED_RISE: f64 = 0.6411600330648543;

fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-x))
}

/// How much of the effect of speed is left when the recovery comes: it halves with each
/// half-life of patience in the channel.
fn patience(channel: Channel, minutes: Minutes) -> f64 {
    let half_life = match channel {
        Channel::Social | Channel::Chat => 60.0,
        Channel::Phone | Channel::InPerson => 120.0,
        Channel::Email | Channel::Review => 1440.0,
        Channel::Letter => 4320.0,
    };
    // exp2 would bring a table of 4 KB.
    libm::exp(-f64::from(minutes.get()) / half_life * LN_2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_money_curve_is_nought_at_nothing_and_one_at_the_whole_loss() {
        for service in [Service::Kept, Service::Refused, Service::Unknown] {
            assert!(money_curve(0.0, service).abs() < 1e-12, "{service:?}");
            assert!((money_curve(1.0, service) - 1.0).abs() < 1e-12, "{service:?}");
            assert!(money_curve(1.6, service) < money_curve(1.5, service), "{service:?}");
            assert!(money_curve(99.0, service) == 0.0, "{service:?}");
        }
        assert!(money_curve(0.3, Service::Kept) > 0.5, "the first money counts most when kept");
        assert!(money_curve(0.3, Service::Refused) < 0.1, "and little when refused");
    }

    #[test]
    fn what_is_worked_out_once_is_right() {
        assert_eq!(KEPT_WHOLE, 1.0 - libm::exp(-1.0 / 0.4));
        assert_eq!(REFUSED_NONE, sigmoid(-5.4));
        assert_eq!(REFUSED_RISE, sigmoid(0.6) - sigmoid(-5.4));
    }

    #[test]
    fn a_complete_apology_has_quality_one_whatever_the_cause() {
        for cause in [Cause::Ours, Cause::Outside] {
            assert!((quality(Set::all(), cause) - 1.0).abs() < 1e-6);
        }
        let explanation: Set<_> = [ApologyPart::Explanation].into_iter().collect();
        assert!(quality(explanation, Cause::Outside) > 2.0 * quality(explanation, Cause::Ours));
    }
}
