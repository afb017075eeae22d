//! Typed fields as they stand on the screen: the text while it is typed or refused, and
//! the unit beside it.

use super::{FieldError, FieldId, FieldKind, Unit};
use crate::incident::Closed;

const FIELDS: usize = FieldId::ALL.len();

/// The text of a field that is being typed in, or whose text was refused.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Raw {
    pub text: String,
    /// Shown once the field was left; cleared as soon as the text is right.
    pub error: Option<FieldError>,
}

/// The texts and units of all typed fields. A field without a text shows its checked value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawFields {
    texts: [Option<Raw>; FIELDS],
    units: [Option<Unit>; FIELDS],
}

impl Default for RawFields {
    fn default() -> Self {
        Self { texts: Default::default(), units: [None; FIELDS] }
    }
}

impl RawFields {
    /// The longest text that is kept of a field: more is no number.
    pub const LONGEST: usize = 60;

    /// What is being typed, if anything is.
    pub fn get(&self, field: FieldId) -> Option<&Raw> {
        self.texts.get(field.index())?.as_ref()
    }

    /// Why the text of the field was refused.
    pub fn error(&self, field: FieldId) -> Option<FieldError> {
        self.get(field)?.error
    }

    /// The unit beside the field: the one chosen, or the one that stands there at first.
    pub fn unit(&self, field: FieldId) -> Option<Unit> {
        self.chosen_unit(field).or(match field.kind() {
            FieldKind::Money => None,
            FieldKind::Time | FieldKind::Minutes => Some(Unit::Minutes),
            FieldKind::Tenure => Some(Unit::Years),
            FieldKind::Distance => Some(Unit::Kilometres),
        })
    }

    pub(super) fn chosen_unit(&self, field: FieldId) -> Option<Unit> {
        self.units.get(field.index()).copied().flatten()
    }

    pub(super) fn put(&mut self, field: FieldId, raw: Option<Raw>) {
        if let Some(place) = self.texts.get_mut(field.index()) {
            *place = raw;
        }
    }

    pub(super) fn put_unit(&mut self, field: FieldId, unit: Unit) {
        if let Some(place) = self.units.get_mut(field.index()) {
            *place = field.kind().units().contains(&unit).then_some(unit);
        }
    }
}
