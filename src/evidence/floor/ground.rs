//! Trains, coaches and package holidays: shares of what was paid.

use super::{Disruption, FloorInputs, FloorResult, Input, Offer, Ticket};
use crate::incident::Minutes;

/// Regulation (EU) 2021/782, article 19: a quarter of the ticket from 60 minutes, half
/// from 120.
pub(super) fn eu_rail(inputs: &FloorInputs) -> FloorResult {
    let permille = match inputs.delay.map(Minutes::get) {
        None => return inputs.missing(&[Input::Delay, Input::Fare]),
        Some(0..=59) => return FloorResult::NothingDue,
        Some(60..=119) => 250,
        Some(_) => 500,
    };
    of_fare(inputs, permille)
}

/// Delay Repay: a quarter of the single fare from 15 minutes where the operator pays that
/// early, half from 30, all from 60, and the whole return from 120. A return fare counts
/// as two singles until then.
pub(super) fn uk_delay_repay(inputs: &FloorInputs) -> FloorResult {
    use Input as I;
    let Some(minutes) = inputs.delay.map(Minutes::get) else {
        return inputs.missing(&[I::Delay, I::Ticket, I::Fare]);
    };
    let of_single = match (minutes, inputs.from_15) {
        (0..=14, _) | (15..=29, Some(false)) => return FloorResult::NothingDue,
        (15..=29, None) => return inputs.missing(&[I::From15, I::Ticket, I::Fare]),
        (15..=29, Some(true)) => 250,
        (30..=59, _) => 500,
        (60.., _) => 1000,
    };
    match inputs.ticket {
        None => inputs.missing(&[I::Ticket, I::Fare]),
        Some(Ticket::Return) if minutes < 120 => of_fare(inputs, of_single / 2),
        Some(_) => of_fare(inputs, of_single),
    }
}

/// Regulation (EU) No 181/2011, article 19, journeys of 250 km and more: the ticket back
/// if that is chosen, and half of it on top if the carrier left no choice.
pub(super) fn eu_bus(inputs: &FloorInputs) -> FloorResult {
    use Input as I;
    match inputs.distance_km {
        None => return inputs.missing(&[I::Distance, I::Disruption, I::Offer, I::Fare]),
        Some(0..=249) => return FloorResult::NothingDue,
        Some(_) => {}
    }
    match (inputs.disruption, inputs.delay.map(Minutes::get)) {
        (None, _) => return inputs.missing(&[I::Disruption, I::Offer, I::Fare]),
        (Some(Disruption::Delayed), None) => {
            return inputs.missing(&[I::Delay, I::Offer, I::Fare]);
        }
        (Some(Disruption::Delayed), Some(0..=120)) => return FloorResult::NothingDue,
        (Some(_), _) => {}
    }
    match inputs.offer {
        None => inputs.missing(&[I::Offer, I::Fare]),
        Some(Offer::Travelled) => FloorResult::NothingDue,
        Some(Offer::Refunded) => of_fare(inputs, 1000),
        Some(Offer::Nothing) => of_fare(inputs, 1500),
    }
}

/// Directive (EU) 2015/2302, article 12: everything paid, within 14 days.
pub(super) fn eu_package(inputs: &FloorInputs) -> FloorResult {
    of_fare(inputs, 1000)
}

fn of_fare(inputs: &FloorInputs, permille: u32) -> FloorResult {
    match inputs.fare {
        None => inputs.missing(&[Input::Fare]),
        Some(fare) => FloorResult::share(fare, permille),
    }
}
