//! The cases: those that come with the course, and those that people write themselves.

use std::sync::OnceLock;

use crate::incident::{Closed, IncidentDraft, closed_list};
use crate::share::{LinkError, Linked, ScenarioFile, read_library};

closed_list! {
    /// What a case teaches. The words to it are the message `lesson-name`.
    Lesson as "lessons" {
        /// Give back what was lost.
        Loss = "loss",
        /// Believe them, and act at once.
        Believe = "believe",
        /// Notice it before they say it.
        Notice = "notice",
        /// When putting it right fails too.
        Again = "again",
        /// Tell the true cause.
        Truth = "truth",
        /// Information is part of the service.
        Inform = "inform",
        /// Own it, whoever caused it.
        Own = "own",
        /// Enough, and no more.
        Measure = "measure",
        /// A fair way, the same for all.
        Fair = "fair",
        /// Stop: somebody else decides.
        Stop = "stop",
    }
}

/// A case to guess at.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// Unique among the cases at hand. Those of ours have messages by it.
    pub id: String,
    pub draft: IncidentDraft,
    /// None for a case that somebody wrote.
    pub lessons: Vec<Lesson>,
    /// What somebody wrote; `None` for a case of ours.
    pub file: Option<Box<ScenarioFile>>,
}

/// The ids of the cases of ours, in their order.
pub const LIBRARY: &[&str] = &[
    "sc-01", "sc-02", "sc-03", "sc-04", "sc-05", "sc-06", "sc-07", "sc-08", "sc-09", "sc-10",
    "sc-11", "sc-12", "sc-13", "sc-14", "sc-15", "sc-16", "sc-17", "sc-18", "sc-19", "sc-20",
    "sc-21", "sc-22", "sc-23", "sc-24",
];

const FACTS: &str = include_str!("scenarios.json");

/// What the link to a case that somebody wrote begins with; one of ours is its id.
const WRITTEN: char = '~';

/// The cases of ours.
pub fn library() -> &'static [Scenario] {
    static CASES: OnceLock<Vec<Scenario>> = OnceLock::new();
    CASES.get_or_init(|| {
        let rows = read_library(FACTS).unwrap_or_default();
        rows.into_iter()
            .map(|(id, names, draft)| {
                let lessons = names.iter().filter_map(|name| Lesson::parse(name)).collect();
                Scenario { id, draft, lessons, file: None }
            })
            .collect()
    })
}

/// A case of ours by its id.
fn ours(id: &str) -> Option<&'static Scenario> {
    library().iter().find(|scenario| scenario.id == id)
}

/// A case by its id, among those of ours and those that were written.
pub fn find<'a>(own: &'a [Scenario], id: &str) -> Option<&'a Scenario> {
    ours(id).or_else(|| own.iter().find(|scenario| scenario.id == id))
}

impl Scenario {
    /// A case that somebody wrote.
    pub fn written(id: String, file: ScenarioFile) -> Self {
        Self { id, draft: file.draft, lessons: Vec::new(), file: Some(Box::new(file)) }
    }

    /// What stands in a link to it. The story of a case that somebody wrote goes along when it
    /// is wanted and short enough.
    pub fn link(&self, story: bool) -> String {
        let Some(file) = &self.file else { return self.id.clone() };
        let written = |texts: &[&String]| {
            let texts = texts.iter().copied().cloned().collect();
            Linked { draft: self.draft, texts, ..Linked::default() }.write()
        };
        let ScenarioFile { title, language, .. } = &**file;
        let whole = if story { written(&[title, language, &file.story]).ok() } else { None };
        // A title within the limits of a file is far below those of a link.
        let text = whole.or_else(|| written(&[title, language]).ok());
        format!("{WRITTEN}{}", text.unwrap_or_default())
    }

    /// What a code of this case is tied to, the same on every device.
    pub fn tie(&self) -> String {
        self.link(false)
    }

    /// The case that a link names.
    ///
    /// # Errors
    /// Why it names none.
    pub fn read_link(text: &str) -> Result<Self, LinkError> {
        let Some(written) = text.strip_prefix(WRITTEN) else {
            return ours(text).cloned().ok_or(LinkError::Damaged);
        };
        let Linked { draft, texts, .. } = Linked::read(written)?;
        let mut texts = texts.into_iter();
        let (title, language) = texts.next().zip(texts.next()).ok_or(LinkError::Damaged)?;
        let story = texts.next().unwrap_or_default();
        let file = ScenarioFile { title, language, story, draft, ..ScenarioFile::default() };
        if !file.is_within_limits() {
            return Err(LinkError::Damaged);
        }
        let mut scenario = Self::written(String::new(), file);
        scenario.id = format!("link-{:08x}", crc32fast::hash(scenario.tie().as_bytes()));
        Ok(scenario)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::{Case, Policy, advise};
    use crate::incident::{Sector, Set};

    #[test]
    fn the_library_is_whole_and_each_case_has_its_own_advice() {
        let ids: Vec<&str> = library().iter().map(|scenario| scenario.id.as_str()).collect();
        assert_eq!(ids, LIBRARY);
        let sectors: Set<Sector> = library().iter().filter_map(|s| s.draft.sector).collect();
        assert!(library().len() >= 24 && sectors.len() >= 12);
        let mut advices = Vec::new();
        for scenario in library() {
            assert!(!scenario.lessons.is_empty(), "{}", scenario.id);
            assert_eq!(scenario.draft.check().1, [], "{}", scenario.id);
            let case = Case { draft: scenario.draft, ..Case::default() };
            let advice = advise(&case, &Policy::default());
            assert!(!advices.contains(&advice), "{}", scenario.id);
            advices.push(advice);
        }
        let taught: Set<Lesson> = library().iter().flat_map(|s| s.lessons.clone()).collect();
        assert_eq!(taught, Set::all());
    }

    #[test]
    fn a_link_brings_the_same_case() {
        for scenario in library() {
            assert_eq!(scenario.link(true), scenario.id);
            assert_eq!(Scenario::read_link(&scenario.id).as_ref(), Ok(scenario));
        }
        let file = ScenarioFile {
            title: "Каша с камнем".to_owned(),
            language: "ru".to_owned(),
            story: "В каше был камень.".to_owned(),
            draft: library()[3].draft,
            ..ScenarioFile::default()
        };
        let own = Scenario::written("own-1".to_owned(), file);
        for story in [true, false] {
            let got = Scenario::read_link(&own.link(story)).expect("a link");
            assert_eq!((got.draft, got.tie()), (own.draft, own.tie()));
            let file = got.file.expect("texts");
            assert_eq!(file.story.is_empty(), !story);
        }
        for bad in ["", "sc-99", "~", "~AAAA", "SC-01", "sc-01 "] {
            assert_eq!(Scenario::read_link(bad), Err(LinkError::Damaged), "{bad}");
        }
    }

    #[test]
    fn a_story_too_long_for_a_link_stays_behind() {
        let file = ScenarioFile {
            title: "Long".to_owned(),
            language: "en".to_owned(),
            story: "x".repeat(ScenarioFile::LONGEST_STORY),
            ..ScenarioFile::default()
        };
        let own = Scenario::written("own-1".to_owned(), file);
        assert!(own.link(true).len() <= crate::share::LONGEST_LINK);
    }
}
