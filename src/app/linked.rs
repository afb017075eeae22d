//! A case as a link carries it, and the sheet that a link brings.

use super::{KeptPlan, PersonalField, Sheet};
use crate::incident::Closed;
use crate::share::Linked;

impl Sheet {
    /// What a link to the case carries: its facts, what was chosen, and the texts that are to go
    /// along.
    pub fn linked(&self, story: bool, personal: bool) -> Linked {
        let mut texts = Vec::new();
        if story || personal {
            texts.push(if story { self.story.clone() } else { String::new() });
        }
        if personal {
            let fields = PersonalField::ALL.iter();
            texts.extend(fields.map(|field| field.of(&self.personal).to_owned()));
        }
        Linked {
            draft: self.draft,
            law: self.law(),
            chosen: self.chosen,
            plan: self.own_plan().map(|own| own.plan.clone()),
            texts,
        }
    }

    /// The sheet that a link brings. What came with it stands until the reader changes it.
    pub fn from_link(linked: Linked) -> Self {
        let mut sheet = Self::of(linked.draft);
        sheet.law = linked.law;
        sheet.chosen = linked.chosen;
        if let Some(plan) = linked.plan {
            sheet.plans.push(KeptPlan { name: String::new(), plan });
            sheet.shown = Some(0);
        }
        let mut texts = linked.texts.into_iter();
        let story = texts.next().unwrap_or_default();
        sheet.story = story.chars().take(Self::LONGEST_STORY).collect();
        for (field, text) in PersonalField::ALL.iter().zip(texts) {
            field.put(&mut sheet.personal, text);
        }
        sheet.set_by_hand = sheet.draft.known();
        sheet.touched = true;
        sheet
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::OptionId;
    use crate::app::testing::{after, example};
    use crate::app::{Action, PersonalField};
    use crate::evidence::floor::Scheme;
    use crate::incident::{Fact, Set};
    use crate::remedy::{OwnPlan, RemedyId};

    #[test]
    fn a_link_brings_what_was_to_go_along() {
        let name = Action::Personal(PersonalField::Customer, "Ms Žukauskaitė".to_owned());
        let law = Action::Law(Some(Scheme::Eu261));
        let mut sheet = after([example("sc-07"), name, law]).sheet;
        let plan = OwnPlan::new(true, Set::EMPTY.with(RemedyId::Priority), []);
        sheet.plans = vec![KeptPlan { name: "Anna’s plan".to_owned(), plan }];
        (sheet.shown, sheet.chosen) = (Some(0), OptionId::Own);
        for (story, personal) in [(false, false), (true, false), (false, true), (true, true)] {
            let link = sheet.linked(story, personal).write().expect("short enough");
            let came = Sheet::from_link(Linked::read(&link).expect("what was written"));
            assert_eq!((came.draft, came.law()), (sheet.draft, sheet.law()));
            assert_eq!((came.case(), came.chosen), (sheet.case(), sheet.chosen));
            assert!(
                came.law().is_some() && !came.plans.iter().any(|own| own.name.contains("Anna"))
            );
            assert_eq!(came.story, if story { sheet.story.as_str() } else { "" });
            assert_eq!(came.personal == sheet.personal, personal);
            assert_eq!(came.linked(story, personal), sheet.linked(story, personal));
            assert!(came.is_own() && came.set_by_hand.contains(Fact::Failures));
        }
    }
}
