//! What a sentence of a letter may be: a fault, or a part of the apology.

use super::{Component, Fault};
use crate::incident::Closed;

/// One of the labels that the models know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    Fault(Fault),
    Component(Component),
}

impl Label {
    /// Every label: the faults that are a manner of speaking, then the components.
    pub fn all() -> impl Iterator<Item = Self> {
        let faults = Fault::ALL.iter().copied().filter(|fault| fault.is_spoken());
        faults.map(Self::Fault).chain(Component::ALL.iter().copied().map(Self::Component))
    }

    /// Its key and value in the models and the training texts.
    pub fn name(self) -> (char, &'static str) {
        match self {
            Self::Fault(fault) => ('f', fault.name()),
            Self::Component(component) => ('k', component.name()),
        }
    }

    /// The label of a key and a value.
    pub fn parse(key: char, value: &str) -> Option<Self> {
        Self::all().find(|label| label.name() == (key, value))
    }

    pub fn is_fault(self) -> bool {
        matches!(self, Self::Fault(_))
    }
}
