//! What contradicts itself, beside the facts that it concerns.

use yew::prelude::*;

use crate::incident::{Closed, Fact, Note};
use crate::locale::Words;

/// The notes that concern any of these facts.
pub fn fact_notes(words: &Words, notes: &[Note], facts: &[&[Fact]]) -> Html {
    let concerns = |note: Note| facts.iter().any(|facts| facts.contains(&fact(note)));
    let notes = notes.iter().filter(|note| concerns(**note));
    html! {
        <div class="fact-notes">
            { for notes.map(|note| html! { <p class="caution">{ sentence(words, *note) }</p> }) }
        </div>
    }
}

/// The fact beside which a note stands.
fn fact(note: Note) -> Fact {
    match note {
        Note::FlagMakesCritical | Note::CriticalWithoutFlag => Fact::Severity,
        Note::AuthorityWithoutFlag => Fact::NoticedBy,
        Note::OtherCurrency { fact, .. } => fact,
        Note::NewWithHistory => Fact::Tenure,
        Note::LossNotDue => Fact::Loss,
        Note::PriceBeforePurchase => Fact::Price,
    }
}

fn sentence(words: &Words, note: Note) -> String {
    let m = words.m();
    let plain = |name: &str| m.msg_note(name, "", "", "");
    match note {
        Note::FlagMakesCritical => plain("flag_makes_critical"),
        Note::CriticalWithoutFlag => plain("critical_without_flag"),
        Note::AuthorityWithoutFlag => plain("authority_without_flag"),
        Note::OtherCurrency { fact, given, kept } => {
            m.msg_note("other_currency", m.msg_fact_name(fact.name()), given.code(), kept.code())
        }
        Note::NewWithHistory => plain("new_with_history"),
        Note::LossNotDue => plain("loss_not_due"),
        Note::PriceBeforePurchase => plain("price_before_purchase"),
    }
}
