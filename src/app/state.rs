//! All that the page knows.

use std::rc::Rc;

use super::{Cut, History, Houses, Judged, JudgedFor, Sheet, Told, Trial};
use crate::advice::{Advice, Case, PlanOption};
use crate::house::SharedHouse;
use crate::incident::{Closed, Fact, closed_list};
use crate::locale::Date;
use crate::text::Language;

closed_list! {
    /// How keeping the case in this browser goes.
    Storage as "storage" {
        Working = "working",
        /// The browser keeps no data for this page.
        Blocked = "blocked",
        /// There is no room left.
        Full = "full",
        /// What was kept could not be read and was left out.
        Damaged = "damaged",
        /// Another tab of this browser keeps its case now.
        Elsewhere = "elsewhere",
    }
}

/// All that the page knows, besides the advice, which follows from it.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The policies, and which one is in force.
    pub houses: Houses,
    /// The case on the desk.
    pub sheet: Sheet,
    /// The manager's own cases that others replaced, the newest last.
    pub kept: Vec<Rc<Sheet>>,
    /// What can be undone, and done again.
    pub history: History,
    /// What was read in its story.
    pub told: Told,
    /// What was found in its own letter.
    pub judged: Judged,
    /// The language of the page.
    pub language: Language,
    /// The value that was tried last.
    pub tried: Option<Trial>,
    /// The day that the page shows.
    pub today: Option<Date>,
    /// The fact whose control is open.
    pub open: Option<Fact>,
    /// The text that was too long last, until it changes.
    pub cut: Option<Cut>,
    pub storage: Storage,
    /// Whether a dialog could not be loaded.
    pub office_failed: bool,
    /// Whether the last copy of a letter worked, if there was one.
    pub copied: Option<bool>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            houses: Houses::default(),
            sheet: Sheet::default(),
            kept: Vec::new(),
            history: History::default(),
            told: Told::default(),
            judged: Judged::default(),
            language: Language::English,
            tried: None,
            today: None,
            open: None,
            cut: None,
            storage: Storage::Working,
            office_failed: false,
            copied: None,
        }
    }
}

impl State {
    /// What the engine is asked.
    pub fn case(&self) -> Case {
        Case { own_parts: self.sheet.own.parts(&self.judged.judgement), ..self.sheet.case() }
    }

    /// The policy in force.
    pub fn house(&self) -> &SharedHouse {
        self.houses.in_force().0
    }

    /// The language of the letter.
    pub fn letter_language(&self) -> Language {
        self.sheet.letter_language_or(self.house().letter_language, self.language)
    }

    /// What the judgement of the own letter depends on.
    pub fn judged_for(&self) -> JudgedFor {
        let (incident, _) = self.sheet.draft.check();
        JudgedFor {
            language: self.letter_language(),
            channel: self.sheet.letter_channel().name(),
            severity: incident.severity.name(),
            cause: incident.cause.name(),
        }
    }

    /// The option on show: the one chosen, or the recommended one where that one does not
    /// stand; `None` while the safety gate is closed.
    pub fn chosen<'a>(&self, advice: &'a Advice) -> Option<&'a PlanOption> {
        advice.option_or_recommended(self.sheet.chosen)
    }
}
