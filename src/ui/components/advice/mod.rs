//! The side of the advice.

mod announce;
mod copy;
mod empty;
mod floor;
mod forecast;
mod gate;
mod grade;
mod house;
mod lead;
mod letter;
mod options;
mod pane;
mod plan;
mod print;
mod sources;
mod speech;
mod sticky;
mod wait;
mod why;

use std::rc::Rc;

use yew::prelude::*;

use crate::advice::Advice;
use crate::app::{Action, State};
use crate::ui::hooks::Behind;

pub use copy::{copy_report, use_selected};
pub use forecast::hundred_dots;
pub use grade::badge;
pub use house::{house_refused, refusal};
pub use letter::use_letter;
pub use pane::AdvicePane;
pub use speech::{Speech, speech_in, use_page_speech, use_speech};
pub use sticky::sticky_bar;
#[cfg(feature = "workshop")]
pub use why::{condition, disagree};

/// What the parts of the advice are given.
#[derive(Clone, PartialEq, Properties)]
pub struct AdviceProps {
    pub advice: Rc<Advice>,
    /// What stands far below, a frame behind; `None` until the page is painted once.
    pub behind: Option<Rc<Behind>>,
    pub state: Rc<State>,
    pub dispatch: Callback<Action>,
}
