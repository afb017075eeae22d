//! What may be offered, how much, by whom and by when.
//!
//! [`Search`] tries every plan that the [`Policy`] and the rules allow and returns a
//! [`Choice`] of [`Candidate`]s; [`compose`] dresses one as an [`Offer`], [`steps`] dates it.
//! The rules are enforced here and nowhere else: what they forbid cannot be built.

mod candidate;
mod catalogue;
mod compose;
mod fit;
mod limit;
mod offer;
mod own;
mod picked;
mod policy;
mod rules;
mod search;
mod stake;
mod step;
mod steps;
mod worth;

pub use candidate::{Candidate, Purse};
pub use catalogue::{Kind, RemedyId};
pub use compose::compose;
pub use fit::{fit, may_give};
pub use limit::own_limit;
pub use offer::{Given, Offer};
pub use own::{OwnPlan, Refusal};
pub use picked::{Menu, Picks, picked};
pub use policy::{Limit, Policy, Role, RoleName, Rounding};
pub use rules::{Shortcoming, least_percent};
pub use search::{Choice, Plans, Search};
pub use stake::{CAP_PERCENT, Stake};
pub use step::{Reason, Step, StepKind, Who};
pub use steps::{escalation, steps};
pub use worth::worth_of;
