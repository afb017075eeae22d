//! Flights.

use super::{Basis, Disruption, Due, FloorInputs, FloorResult, Input, Route};
use crate::incident::{Currency, Minutes, Money};

/// Regulation (EC) No 261/2004, article 7: amount in euro cents, and the arrival delay in
/// minutes below which the airline may halve it (article 7(2)).
struct Band {
    cents: i64,
    halved_below: u32,
}
const UP_TO_1500_KM: Band = Band { cents: 25_000, halved_below: 120 };
const MIDDLE: Band = Band { cents: 40_000, halved_below: 180 };
const ABOVE_3500_KM: Band = Band { cents: 60_000, halved_below: 240 };
/// Minutes at arrival from which a late flight counts like a cancelled one.
const LATE: u32 = 180;

/// Fixed amounts by distance, halved for a short delay. At the limit itself the amount is
/// not halved: where texts differ by a minute, the customer gets it.
pub(super) fn eu261(inputs: &FloorInputs) -> FloorResult {
    use Input as I;
    let Some(disruption) = inputs.disruption else {
        return inputs.missing(&[I::Disruption, I::Distance]);
    };
    let minutes = inputs.delay.map(Minutes::get);
    if disruption == Disruption::Delayed {
        match minutes {
            None => return inputs.missing(&[I::Delay, I::Distance]),
            Some(minutes) if minutes < LATE => return FloorResult::NothingDue,
            Some(_) => {}
        }
    }
    let band = match (inputs.distance_km, inputs.within_eu) {
        (None, _) => return inputs.missing(&[I::Distance]),
        (Some(0..=1500), _) => UP_TO_1500_KM,
        (Some(1501..=3500), _) | (Some(_), Some(true)) => MIDDLE,
        (Some(_), Some(false)) => ABOVE_3500_KM,
        (Some(_), None) => return inputs.missing(&[I::WithinEu]),
    };
    let halved = minutes.is_some_and(|minutes| minutes < band.halved_below);
    let cents = if halved { band.cents / 2 } else { band.cents };
    let amount = Money::new(cents, Currency::EUR);
    FloorResult::Due(Due { amount, basis: Basis::Fixed, halved })
}

/// 14 CFR 250.5 with the limits in force since 22 January 2025: up to an hour nothing,
/// then twice the one-way fare, then four times, each with a cap in US cents.
pub(super) fn us_denied_boarding(inputs: &FloorInputs) -> FloorResult {
    use Input as I;
    const ONE_HOUR: u32 = 60;
    let Some(minutes) = inputs.delay.map(Minutes::get) else {
        return inputs.missing(&[I::Delay, I::Route, I::Fare]);
    };
    if minutes <= ONE_HOUR {
        return FloorResult::NothingDue;
    }
    let (Some(route), Some(fare)) = (inputs.route, inputs.fare) else {
        return inputs.missing(&[I::Route, I::Fare]);
    };
    if fare.currency() != Currency::USD {
        return FloorResult::OtherCurrency(Currency::USD);
    }
    let long = match route {
        Route::Domestic => 120,
        Route::International => 240,
    };
    let (permille, cap) = if minutes < long { (2000, 107_500) } else { (4000, 215_000) };
    let full = fare.minor() * i64::from(permille) / 1000;
    let amount = Money::new(full.min(cap), Currency::USD);
    let basis = Basis::Fare { permille, capped: full > cap };
    FloorResult::Due(Due { amount, basis, halved: false })
}
