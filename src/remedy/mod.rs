//! What may be offered, how much, by whom and by when.

mod catalogue;
mod offer;
mod policy;
mod step;

pub use catalogue::{Kind, RemedyId};
pub use offer::{Given, Offer};
pub use policy::{Limit, Policy, Role, RoleName, Rounding};
pub use step::{Reason, Step, StepKind, Who};
