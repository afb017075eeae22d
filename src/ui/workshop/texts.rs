//! What is said of a case: the messages of ours, or what somebody wrote.

use crate::app::EXAMPLES;
use crate::course::{Scenario, State, find};
use crate::share::ScenarioFile;
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

/// What a case is known by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    pub title: String,
    pub story: String,
    /// The language of what somebody wrote; `None` for that of the page.
    pub lang: Option<String>,
}

/// How many questions each case of ours has for the debrief.
const QUESTIONS: u32 = 3;

/// The texts of a case.
pub fn texts(speech: &Speech, scenario: &Scenario) -> Texts {
    let Heading { title, story, lang } = heading(speech, scenario);
    if let Some(file) = &scenario.file {
        let ScenarioFile { question, point, notes, debrief, .. } = (**file).clone();
        return Texts { title, story, question, point, notes, debrief, lang };
    }
    let (m, id) = (speech.words.m(), scenario.id.as_str());
    Texts {
        title,
        story,
        question: m.msg_scenario_question(id),
        point: m.msg_scenario_point(id),
        notes: m.msg_scenario_notes(id),
        debrief: (1..=QUESTIONS)
            .map(|place| m.msg_scenario_debrief(format!("{id}-{place}")))
            .collect(),
        lang,
    }
}

/// The title and the story of a case, without the rest of its texts.
pub fn heading(speech: &Speech, scenario: &Scenario) -> Heading {
    let words = speech.words;
    if let Some(file) = &scenario.file {
        return Heading {
            title: file.title.clone(),
            story: file.story.clone(),
            lang: (file.language != words.language()).then(|| file.language.clone()),
        };
    }
    let (m, id) = (words.m(), scenario.id.as_str());
    // The page has some of them as examples.
    let (title, story) = if EXAMPLES.contains(&id) {
        (m.msg_example_title(id), m.msg_example_story(id))
    } else {
        (m.msg_scenario_title(id), m.msg_scenario_story(id))
    };
    Heading { title, story, lang: None }
}

/// The title of a case by its id; blank for one that is gone.
pub fn title(speech: &Speech, state: &State, id: &str) -> String {
    find(&state.own, id).map(|scenario| heading(speech, scenario).title).unwrap_or_default()
}
