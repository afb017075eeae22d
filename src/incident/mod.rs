//! The facts of one incident and their invariants.
//!
//! [`IncidentDraft`] is what is known so far, every fact optional. [`IncidentDraft::check`]
//! turns it into an [`Incident`], in which every fact that the forecast needs has a value:
//! the one given, or the neutral one with the fact's name in [`Incident::assumed`]. It
//! cannot fail; what contradicts itself is settled by a rule and said in a [`Note`].

mod check;
mod closed;
mod currency;
mod draft;
mod lists;
mod money;
mod time;

pub use check::{Incident, Note};
pub(crate) use closed::closed_list;
pub use closed::{Closed, Set};
pub use currency::Currency;
pub use draft::IncidentDraft;
pub use lists::{
    Alternatives, Cause, Channel, Emotion, Fact, Failure, Flag, NoticedBy, Recurrence, Sector,
    Service, Severity, Stage, Want,
};
pub use money::{Amount, AmountError, Money};
pub use time::{Count, Minutes, Months};
