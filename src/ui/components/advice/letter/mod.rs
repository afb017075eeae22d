//! The apology beside its fields, and the note that stands in for it while the safety gate
//! is closed.

mod fields;
mod finding;
mod holding;
mod language;
mod own;
mod parts;
mod section;
mod sheet;
mod ticks;

pub use holding::HoldingNote;
pub use language::use_letter;
pub use section::Apology;
