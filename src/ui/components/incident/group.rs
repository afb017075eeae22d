//! A group of facts: the ones that matter most with their controls open, the rest as
//! chips that open one control at a time.

use std::rc::Rc;

use yew::prelude::*;

use super::board::Board;
use super::chip::fact_chip;
use super::choice::choices;
use super::editor::editor;
use super::notes::fact_notes;
use super::row::{fact_row, meaning, origin};
use crate::app::choice;
use crate::incident::{Closed, Fact, Note};
use crate::ui::hooks::use_words;

#[derive(Clone, Properties)]
pub struct GroupProps {
    /// Unique on the page.
    pub id: AttrValue,
    pub title: AttrValue,
    /// The fact that the title names, with its control open.
    #[prop_or_default]
    pub main: Option<Fact>,
    /// Facts with their control open under a name of their own.
    #[prop_or_default]
    pub rows: &'static [Fact],
    /// Facts as chips.
    #[prop_or_default]
    pub chips: &'static [Fact],
    pub board: Rc<Board>,
    /// What contradicts itself; the group shows what concerns its own facts.
    pub notes: Rc<[Note]>,
}

impl GroupProps {
    fn facts(&self) -> [&[Fact]; 3] {
        [self.main.as_slice(), self.rows, self.chips]
    }
}

/// A group is drawn anew when one of its own facts changes.
impl PartialEq for GroupProps {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
            && self.title == other.title
            && self.notes == other.notes
            && self.board.shows_the_same(&other.board, &self.facts())
    }
}

/// A group of facts under its title.
#[component]
pub fn Group(props: &GroupProps) -> Html {
    let GroupProps { id, title, main, rows, chips, board, notes } = props;
    let words = use_words();
    let open = board.open.filter(|fact| chips.contains(fact));
    html! {
        <section class="group" aria-labelledby={id.clone()}>
            <h2 id={id.clone()} data-fact={main.map(Closed::name)}>
                if let Some(fact) = main {
                    <span id={format!("name-{}", fact.name())}>{ title }</span>
                    { origin(words, board, *fact) }
                } else {
                    { title }
                }
            </h2>
            <div class="rows">
                if let Some(fact) = main {
                    { choices(words, board, *fact) }
                    if !choice::is_many(*fact) { { meaning(words, board, *fact) } }
                }
                { for rows.iter().map(|fact| fact_row(words, board, *fact)) }
            </div>
            <div class="chips more">
                { for chips.iter().map(|fact| fact_chip(words, board, *fact)) }
            </div>
            <div class="opened">
                if let Some(fact) = open { { editor(words, board, fact) } }
            </div>
            { fact_notes(words, notes, &props.facts()) }
        </section>
    }
}
