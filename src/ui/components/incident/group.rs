//! A group of facts: the ones that matter most with their controls open, the rest as
//! chips that open one control at a time.

use std::rc::Rc;

use yew::prelude::*;

use super::board::Board;
use super::chip::FactChip;
use super::choice::Choice;
use super::editor::Editor;
use super::notes::FactNotes;
use super::row::{FactRow, Meaning, Origin};
use crate::app::choice;
use crate::incident::{Fact, Note};

#[derive(Clone, PartialEq, Properties)]
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

/// A group of facts under its title.
#[component]
pub fn Group(props: &GroupProps) -> Html {
    let GroupProps { id, title, main, rows, chips, board, notes } = props;
    let open = board.open.filter(|fact| chips.contains(fact));
    html! {
        <section class="group" aria-labelledby={id.clone()}>
            <h2 id={id.clone()}>
                if let Some(fact) = main {
                    <span id={format!("name-{}", fact_key(*fact))}>{ title }</span>
                    <Origin fact={*fact} board={board.clone()} />
                } else {
                    { title }
                }
            </h2>
            <div class="rows">
                if let Some(fact) = main {
                    <Choice key={fact_key(*fact)} fact={*fact} board={board.clone()} />
                    if !choice::is_many(*fact) {
                        <Meaning key="meaning" fact={*fact} board={board.clone()} />
                    }
                }
                { for rows.iter().map(|fact| html! {
                    <FactRow key={fact_key(*fact)} fact={*fact} board={board.clone()} />
                }) }
            </div>
            <div class="chips more">
                { for chips.iter().map(|fact| html! {
                    <FactChip key={fact_key(*fact)} fact={*fact} board={board.clone()} />
                }) }
            </div>
            <div class="opened">
                if let Some(fact) = open {
                    <Editor key={fact_key(fact)} {fact} board={board.clone()} />
                }
            </div>
            <FactNotes facts={[*rows, *chips, main.as_slice()].concat()} notes={notes.clone()} />
        </section>
    }
}

fn fact_key(fact: Fact) -> &'static str {
    crate::incident::Closed::name(fact)
}
