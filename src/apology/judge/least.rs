//! How sure the judge must be, as log-odds; chosen on labelled letters. A false reproach costs
//! more than one missed.

use super::{Component, Fault};

/// For a component.
pub fn component(component: Component) -> f32 {
    match component {
        Component::Explanation | Component::Empathy => -2.1,
        Component::Repentance | Component::Thanks => -1.7,
        Component::Regret => -1.3,
        Component::Responsibility | Component::Forgiveness => -0.4,
        Component::Repair | Component::Specificity | Component::Contact => -1.0,
    }
}

/// For a fault.
pub fn fault(fault: Fault) -> f32 {
    match fault {
        // Good cheer is easily taken for a joke.
        Fault::HumourOnSerious => 1.1,
        // The words of a condition, or of taking back, and of regret must stand there too.
        Fault::Conditional => -0.4,
        Fault::ButNegation => 0.3,
        // Only in public, where it is one sentence in three letters.
        Fault::Privacy => -0.5,
        Fault::BlameShift => 0.0,
        Fault::QuidProQuo => 0.2,
        Fault::OverAdmission => 1.5,
        Fault::PassiveEvasion => -0.3,
        Fault::EmptyPromise => -0.5,
        // A cause is told in most letters, and small words in all.
        Fault::Excuse | Fault::DemandsEffort => 0.6,
        Fault::Minimising => 0.5,
        Fault::Jargon => 0.9,
        _ => 0.1,
    }
}

/// What is a cause by itself, is one told to excuse: from the scale of an explanation to that of
/// an excuse.
pub const CAUSE: f32 = 1.7;

/// A fault stands back behind another of its sentence that is surer by this.
pub const LEAD: f32 = 1.5;

/// For regret in a sentence that may take it back.
pub const REGRET: f32 = -2.0;

/// For an offer after a "but".
pub const OFFER: f32 = -0.5;

/// For a way to reach the firm, which is nobody's secret.
pub const NUMBER: f32 = -1.0;

/// What a sentence says of a label is held between these two.
pub const UNHEARD: f32 = -6.0;
pub const MOST: f32 = 3.0;

/// Below this a sentence says next to nothing of a label, above the other it says much.
pub const DOUBT: f32 = -3.0;
pub const SURE: f32 = -1.0;

/// What holds the weights of a letter at nought in training.
pub const RIDGE: f64 = 20.0;
