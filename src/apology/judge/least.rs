//! How sure the judge must be, as log-odds; chosen on labelled letters. A false reproach costs
//! more than one missed.

use super::{Component, Fault};

/// For a component.
pub fn component(component: Component) -> f32 {
    match component {
        Component::Specificity => -2.2,
        Component::Responsibility | Component::Empathy => -1.8,
        Component::Explanation => -1.6,
        Component::Regret
        | Component::Repentance
        | Component::Repair
        | Component::Contact
        | Component::Thanks => -1.3,
        Component::Forgiveness => -0.4,
    }
}

/// For a fault.
pub fn fault(fault: Fault) -> f32 {
    match fault {
        Fault::Excuse => -1.1,
        Fault::PassiveEvasion => -1.0,
        Fault::Minimising => 0.0,
        Fault::BlameShift => 0.2,
        Fault::HumourOnSerious => 0.6,
        Fault::Canned | Fault::OverAdmission | Fault::EmptyPromise => -1.0,
        // The words of a condition and of regret must stand there too.
        Fault::Conditional => -2.2,
        Fault::ButNegation => -1.5,
        _ => -0.5,
    }
}

/// For regret in a sentence that may take it back.
pub const REGRET: f32 = -2.0;

/// For an offer after a "but".
pub const OFFER: f32 = -0.5;
