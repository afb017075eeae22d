//! Of 100 customers in this situation, how many still buy from us in twelve months.
//!
//! A Bayesian logistic model whose priors are the rows of [`crate::evidence::EFFECTS`].
//! [`Draws`] holds the coefficients, drawn once. A [`Situation`] is one incident seen
//! through all draws; it gives an [`Outcome`] for nothing done and for any [`Recovery`],
//! always with the same draws, so that two plans are compared draw by draw.

mod column;
mod curve;
mod dose;
mod draws;
mod harm;
mod lanes;
mod math;
mod mean;
mod normal;
mod outcome;
mod percentile;
mod recovery;
mod share;
mod situation;
mod sobol;
mod voice;
mod width;

pub use column::Column;
pub use curve::{Curve, MONTHS};
pub use dose::{Dose, Doses};
pub use draws::{DRAWS, Draws};
pub use harm::Harm;
pub use lanes::Lanes;
pub use mean::MeanModel;
pub use outcome::{OfHundred, Outcome, whole_of_100};
pub use recovery::{ApologyPart, Recovery};
pub use share::{FactTerm, Part, Term, whole_parts};
pub use situation::{SETTLED, Situation};
pub use voice::Voice;
pub use width::width;
