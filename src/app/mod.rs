//! What the page knows and does, without a page: the state, the actions, and the one
//! function that leads from a state and an action to the next state and its effects.
//!
//! Pure: effects are data ([`Effect`]) that the platform carries out. A test of the page's
//! behaviour is a list of actions.

mod action;
mod aside;
pub mod choice;
mod effect;
mod example;
mod fact_edit;
mod field;
mod history;
mod houses;
mod linked;
mod long;
mod look;
mod number;
mod own;
mod personal;
mod raw;
mod record_file;
mod reduce;
mod saved;
mod sheet;
mod state;
#[cfg(test)]
pub(crate) mod testing;
mod told;
mod trial;
mod typing;

pub use crate::apology::{LetterChannel, Personal};
pub use action::Action;
pub use aside::MOST_KEPT;
pub use effect::{Effect, Office, Place};
pub use example::EXAMPLES;
pub use fact_edit::FactEdit;
pub use field::{FieldError, FieldId, FieldKind, Unit};
pub use history::History;
pub use houses::{Houses, Whose};
pub use long::{Cut, Long};
pub use look::{Look, Theme};
pub use number::{hundredths, read_money, write_money, write_number};
pub use own::{Judged, JudgedFor, OwnAction, OwnLetter};
pub use personal::PersonalField;
pub use raw::{Raw, RawFields};
pub use record_file::Along;
pub use reduce::reduce;
pub use saved::{Damaged, Saved};
pub use sheet::{GateChoice, KeptPlan, Sheet};
pub use state::{State, Storage};
pub use told::Told;
pub use trial::Trial;
