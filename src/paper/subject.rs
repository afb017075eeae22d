//! What a text to take away is about.

use super::{PaperLetter, Speech, option_name};
use crate::advice::{Advice, Gate, OptionId, PlanOption, Step};
use crate::apology::{HouseWord, LetterOrder};
use crate::app::{Sheet, Whose};
use crate::house::House;
use crate::incident::{Closed, Fact};
use crate::locale::Date;

/// One case with its advice, ready to be told.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    pub speech: &'a Speech,
    /// The case; [`super::without_personal_data`] where it is to tell of nobody.
    pub sheet: &'a Sheet,
    /// What the house of the policy in force lays down.
    pub house: &'a House,
    pub whose: Whose,
    pub advice: &'a Advice,
    /// The letter, or the holding note; `None` where there is none.
    pub letter: Option<&'a PaperLetter>,
}

impl Subject<'_> {
    /// The option that the manager chose, or the recommended one; `None` while the safety gate is
    /// closed.
    pub fn option(&self) -> Option<&PlanOption> {
        self.advice.option_or_recommended(self.sheet.chosen)
    }

    /// The steps of that option, or of the safety gate, under their title.
    pub fn plan(&self) -> (String, &[Step]) {
        let (m, option) = (self.speech.words.m(), self.option());
        let title = if option.is_some() { m.msg_plan_title() } else { m.msg_gate_steps() };
        (title, self.advice.steps(option))
    }

    /// What an option is called.
    pub fn name_of(&self, id: OptionId) -> String {
        let own = self.sheet.own_plan().map(|own| own.name.trim());
        option_name(self.speech, id, own.unwrap_or_default())
    }

    /// What is known, fact by fact: its name and its value in words.
    pub fn facts(&self) -> Vec<(String, String)> {
        let words = self.speech.words;
        let told = |fact: &Fact| {
            let value = super::fact(words, self.sheet, *fact)?;
            Some((words.m().msg_fact_name(fact.name()), value))
        };
        Fact::ALL.iter().filter_map(told).collect()
    }

    /// Which safety flags were set, in a line.
    pub fn flags(&self, gate: &Gate) -> String {
        let m = self.speech.words.m();
        let flags: Vec<String> = gate.flags.iter().map(|f| m.msg_gate_flag(f.name())).collect();
        m.msg_paper_line(m.msg_gate_flags(), flags.join(&m.msg_list_comma()))
    }
}

/// What the letter of a case is ordered by: the chosen option, or the holding note while the gate
/// is closed; `None` where the option makes no apology. `house` are the words that it does not use, in
/// the language of the letter.
pub fn letter_order(
    sheet: &Sheet,
    advice: &Advice,
    house: Vec<HouseWord>,
    today: Date,
) -> Option<LetterOrder> {
    let plan = match advice.option_or_recommended(sheet.chosen) {
        Some(option) if option.offer.is_nothing() => return None,
        option => option.map(|option| (option.offer.clone(), option.steps.clone())),
    };
    Some(LetterOrder {
        draft: sheet.draft,
        plan,
        personal: sheet.personal.clone(),
        channel: sheet.letter_channel(),
        today: Some(today),
        house,
        wording: sheet.wording,
    })
}
