//! What the manager chose, in a link: the law with its inputs, the plan, and a plan of one's own.

use super::bytes::{Reader, bits, number, place, write_money};
use crate::evidence::floor::{Field, FloorInputs, Input, Scheme};
use crate::incident::Closed;
use crate::remedy::{OwnPlan, RemedyId};

/// Writes whether there is a value, and the value.
pub(super) fn write_optional<T>(
    bytes: &mut Vec<u8>,
    value: Option<T>,
    write: impl Fn(&mut Vec<u8>, T),
) {
    number(bytes, value.is_some().into());
    if let Some(value) = value {
        write(bytes, value);
    }
}

/// Writes a law, and its inputs that are known: a bit for each, then their values.
pub(super) fn write_law(bytes: &mut Vec<u8>, (scheme, inputs): (Scheme, FloorInputs)) {
    number(bytes, scheme.index() as u64);
    let known = Input::ALL.iter().copied().filter(|input| inputs.knows(*input)).collect();
    number(bytes, bits::<Input>(known) as u64);
    for input in known.iter() {
        match input.field() {
            Field::Minutes | Field::Kilometres => {
                number(bytes, inputs.number(input).unwrap_or_default().into());
            }
            Field::Money => write_money(bytes, inputs.fare),
            Field::YesNo => write_name(bytes, &YES_NO, inputs.choice(input)),
            Field::Choice(names) => write_name(bytes, names, inputs.choice(input)),
        }
    }
}

/// Writes a plan of one's own: whether it apologises, its remedies, its amounts.
pub(super) fn write_plan(bytes: &mut Vec<u8>, plan: &OwnPlan) {
    number(bytes, plan.apologise().into());
    number(bytes, bits(plan.remedies()) as u64);
    number(bytes, plan.amounts().len() as u64);
    for (id, amount) in plan.amounts() {
        number(bytes, place(Some(*id)) as u64);
        write_money(bytes, Some(*amount));
    }
}

/// The names of [`FloorInputs::choice`] for a yes-or-no.
const YES_NO: [&str; 2] = ["no", "yes"];

fn write_name(bytes: &mut Vec<u8>, names: &[&str], name: Option<&str>) {
    let place = names.iter().position(|known| Some(*known) == name);
    number(bytes, place.unwrap_or_default() as u64);
}

impl Reader<'_> {
    /// What [`write_optional`] wrote.
    pub(super) fn optional<T>(
        &mut self,
        read: impl Fn(&mut Self) -> Option<T>,
    ) -> Option<Option<T>> {
        if self.yes()? { Some(Some(read(self)?)) } else { Some(None) }
    }

    /// What [`write_law`] wrote.
    pub(super) fn law(&mut self) -> Option<(Scheme, FloorInputs)> {
        let scheme = self.value()?;
        let known = self.maybe_empty_set::<Input>()?;
        let mut inputs = FloorInputs::default();
        for input in known.iter() {
            match input.field() {
                Field::Minutes | Field::Kilometres => {
                    let number = u32::try_from(self.number()?).ok()?;
                    inputs = inputs.with_number(input, Some(number))?;
                }
                Field::Money => inputs.fare = Some(self.money()?),
                Field::YesNo => inputs = inputs.with_choice(input, YES_NO.get(self.place()?)?),
                Field::Choice(names) => {
                    inputs = inputs.with_choice(input, names.get(self.place()?)?);
                }
            }
        }
        Some((scheme, inputs))
    }

    /// What [`write_plan`] wrote.
    pub(super) fn plan(&mut self) -> Option<OwnPlan> {
        let apologise = self.yes()?;
        let remedies = self.maybe_empty_set()?;
        let mut amounts = Vec::new();
        for _ in 0..self.number().filter(|count| *count <= RemedyId::ALL.len() as u64)? {
            amounts.push((self.value()?, self.money()?));
        }
        Some(OwnPlan::new(apologise, remedies, amounts))
    }
}
