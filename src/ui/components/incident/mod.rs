//! The incident side of the workbench: the story, the facts, the questions that are open.
//!
//! What keeps a state, or is drawn again by itself, is a component. The rest are functions,
//! which take less of the download.

mod actions;
mod board;
mod chip;
mod choice;
mod currency;
mod editor;
mod examples;
mod group;
mod law;
mod notes;
mod number;
mod pane;
mod question;
mod row;
mod sector;
mod story;
mod told;
mod typed;
mod wording;

pub use pane::{IncidentPane, IncidentProps};
pub use wording::says_cut;
