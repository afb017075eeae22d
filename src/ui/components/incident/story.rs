//! The story in the manager's own words, with the words that carry facts marked.

use yew::prelude::*;

use super::wording::says_cut;
use crate::app::{Action, Cut, Long, Told};
use crate::incident::{Closed, Fact};
use crate::platform;
use crate::reading::Found;
use crate::ui::components::MarkedField;
use crate::ui::hooks::use_words;

#[derive(Clone, PartialEq, Properties)]
pub struct StoryProps {
    pub story: AttrValue,
    /// What was read in it.
    pub told: Told,
    /// The text that was too long.
    pub cut: Option<Cut>,
    pub dispatch: Callback<Action>,
}

/// The field for the story, the words marked that carry a fact.
#[component]
pub fn Story(props: &StoryProps) -> Html {
    let words = use_words();
    let StoryProps { story, told, cut, dispatch } = props;
    // The fact at the caret lights up, with a finger and on the keyboard.
    let oncaret = {
        let (story, found) = (story.clone(), told.found.clone());
        Callback::from(move |caret: u32| {
            platform::light(at_caret(&story, &found, caret).map(Closed::name));
        })
    };
    html! {
        <div class="story-field">
            <MarkedField id="story" text={story.clone()} marks={marked(story, &told.found)} rows="6"
                labelled_by="story-title" described_by="story-hint story-cut"
                oninput={dispatch.reform(Action::Story)} {oncaret} />
            <p id="story-cut" class="field-error" role="status">
                { says_cut(words, Long::Story, *cut) }
            </p>
        </div>
    }
}

/// The story, its words that carry facts marked: each stretch with the facts that it carries,
/// the one with the fewest words first.
fn marked(story: &str, found: &[Found]) -> Html {
    let mut found: Vec<&Found> = found.iter().collect();
    crate::order::short(&mut found, |a, b| a.at.len() < b.at.len());
    let mut ends: Vec<usize> = found.iter().flat_map(|f| [f.at.start, f.at.end]).collect();
    ends.push(story.len());
    crate::order::short(&mut ends, |a, b| a < b);
    let mut parts = Vec::new();
    let mut done = 0;
    for end in ends {
        let Some(words) = story.get(done..end).filter(|words| !words.is_empty()) else {
            continue;
        };
        let carried = found.iter().filter(|f| f.at.start <= done && end <= f.at.end);
        let mut names = String::new();
        for found in carried {
            names += found.fact.name();
            names.push(' ');
        }
        parts.push(if names.is_empty() {
            html! { { words } }
        } else {
            html! { <mark data-fact={names}>{ words }</mark> }
        });
        done = end;
    }
    html! { <>{ for parts }</> }
}

/// The fact whose words the caret stands in; `caret` counts UTF-16 units, as browsers do.
fn at_caret(story: &str, found: &[Found], caret: u32) -> Option<Fact> {
    let mut units = 0;
    let byte = story
        .char_indices()
        .find(|(_, c)| {
            units += c.len_utf16();
            units > caret as usize
        })
        .map_or(story.len(), |(byte, _)| byte);
    let here = found.iter().filter(|found| found.at.start <= byte && byte <= found.at.end);
    here.min_by_key(|found| found.at.len()).map(|found| found.fact)
}
