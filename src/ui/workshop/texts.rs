//! What is said of a case: the messages of ours, or what somebody wrote.

use crate::app::EXAMPLES;
use crate::course::{Scenario, State, find};
use crate::locale::Words;
use crate::ui::components::advice::Speech;

/// The texts of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Texts {
    pub title: String,
    pub story: String,
    pub question: String,
    pub point: String,
    pub notes: String,
    pub debrief: Vec<String>,
    /// The language of what somebody wrote; `None` for that of the page.
    pub lang: Option<String>,
}

/// How many questions each case of ours has for the debrief.
const QUESTIONS: u32 = 3;

/// The texts of a case.
pub fn texts(speech: &Speech, scenario: &Scenario) -> Texts {
    let words: &'static Words = speech.words;
    if let Some(file) = &scenario.file {
        let file = (**file).clone();
        return Texts {
            title: file.title,
            story: file.story,
            question: file.question,
            point: file.point,
            notes: file.notes,
            debrief: file.debrief,
            lang: (file.language != words.language()).then_some(file.language),
        };
    }
    let (m, id) = (words.m(), scenario.id.as_str());
    // The page has some of them as examples.
    let (title, story) = if EXAMPLES.contains(&id) {
        (m.msg_example_title(id), m.msg_example_story(id))
    } else {
        (m.msg_scenario_title(id), m.msg_scenario_story(id))
    };
    Texts {
        title,
        story,
        question: m.msg_scenario_question(id),
        point: m.msg_scenario_point(id),
        notes: m.msg_scenario_notes(id),
        debrief: (1..=QUESTIONS)
            .map(|place| m.msg_scenario_debrief(format!("{id}-{place}")))
            .collect(),
        lang: None,
    }
}

/// The title of a case by its id; blank for one that is gone.
pub fn title(speech: &Speech, state: &State, id: &str) -> String {
    find(&state.own, id).map(|scenario| texts(speech, scenario).title).unwrap_or_default()
}
