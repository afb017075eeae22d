//! The inputs that are typed for a law alone.

use super::FieldId;
use crate::evidence::floor::FloorInputs;
use crate::incident::{Minutes, Money};

/// The inputs with an amount put into a money field, or taken out.
pub fn with_money(mut inputs: FloorInputs, field: FieldId, money: Option<Money>) -> FloorInputs {
    if field == FieldId::LawFare {
        inputs.fare = money;
    }
    inputs
}

/// The inputs with a number of minutes or kilometres put into a field, or taken out.
pub fn with_number(mut inputs: FloorInputs, field: FieldId, number: Option<u32>) -> FloorInputs {
    match field {
        FieldId::LawDelay => inputs.delay = number.and_then(Minutes::new),
        FieldId::LawOffSupply => inputs.off_supply = number.and_then(Minutes::new),
        FieldId::LawDistance => inputs.distance_km = number,
        _ => {}
    }
    inputs
}
