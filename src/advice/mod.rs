//! The one entry of the engine: a case and a policy in, advice out.

mod case;
mod types;

pub use case::{Case, FactValue};
pub use types::{
    Advice, FactShare, Gate, OptionId, PlanOption, Question, RemedyShare, TurningPoint, Worth,
};
