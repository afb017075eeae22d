//! The apology beside its fields, and the note that stands in for it while the safety gate
//! is closed.

mod fields;
mod holding;
mod parts;
mod section;
mod sheet;

pub use holding::HoldingNote;
pub use section::Apology;
