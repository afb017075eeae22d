//! Electricity and gas in Great Britain: fixed amounts in pence.

use super::{FloorInputs, FloorResult, Input, Premises};
use crate::incident::{Currency, Minutes};

/// Twelve hours in minutes: the standard, and each further period that is paid for.
const PERIOD: u32 = 12 * 60;

/// Electricity (Standards of Performance) Regulations 2015 as amended in 2023, regulation
/// 5, normal weather: a payment after 12 hours off supply and one for each further 12
/// hours that are complete.
pub(super) fn gb_power_cut(inputs: &FloorInputs) -> FloorResult {
    const FURTHER: i64 = 4_500;
    let Some(minutes) = inputs.off_supply.map(Minutes::get) else {
        return inputs.missing(&[Input::OffSupply, Input::Premises]);
    };
    if minutes <= PERIOD {
        return FloorResult::NothingDue;
    }
    let first = match inputs.premises {
        None => return inputs.missing(&[Input::Premises]),
        Some(Premises::Home) => 9_500,
        Some(Premises::Business) => 19_000,
    };
    let further = i64::from((minutes - PERIOD) / PERIOD);
    FloorResult::fixed(first + further * FURTHER, Currency::GBP)
}

/// Electricity and Gas (Standards of Performance) (Suppliers) Regulations 2015: one
/// payment for the appointment, and the same again if it is not paid in ten working days.
pub(super) fn gb_appointment(inputs: &FloorInputs) -> FloorResult {
    const PAYMENT: i64 = 4_000;
    let late = inputs.paid_late == Some(true);
    FloorResult::fixed(if late { 2 * PAYMENT } else { PAYMENT }, Currency::GBP)
}
