//! A case without the people in it.

use crate::app::{OwnLetter, PersonalField, Sheet};
use crate::incident::Closed;

/// Stands for what is left out, to be filled in by hand.
pub const BLANK: &str = "______";

/// The same case with nothing in it that could name somebody: names, numbers and ways to reach
/// people are blanks, and what was written in free words is left out. The advice on it is the same.
pub fn without_personal_data(sheet: &Sheet) -> Sheet {
    let mut sheet = Sheet { name: String::new(), story: String::new(), ..sheet.clone() };
    for field in PersonalField::ALL {
        let filled = !field.of(&sheet.personal).trim().is_empty();
        let kept = match field {
            // A letter is addressed and signed whether or not the names were put in.
            PersonalField::Customer | PersonalField::Writer => BLANK,
            PersonalField::RoleOrFirm | PersonalField::Contact | PersonalField::Reference
                if filled =>
            {
                BLANK
            }
            _ => "",
        };
        field.put(&mut sheet.personal, kept.to_owned());
    }
    // The gate stays as open as it was.
    if !sheet.gate.reason.trim().is_empty() {
        sheet.gate.reason = BLANK.to_owned();
    }
    for kept in &mut sheet.plans {
        kept.name.clear();
    }
    sheet.record.clear();
    sheet.own = OwnLetter { text: String::new(), passed: Vec::new(), ..sheet.own };
    sheet
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::{Policy, advise};
    use crate::app::{GateChoice, KeptPlan, Personal};
    use crate::incident::{Flag, IncidentDraft, Set};

    #[test]
    fn nothing_that_was_written_is_left_and_the_advice_stays() {
        let mut sheet = Sheet::of(IncidentDraft {
            flags: Set::EMPTY.with(Flag::Legal),
            ..IncidentDraft::default()
        });
        let texts: Vec<String> = (0..12).map(|n| format!("Zygmunt{n}")).collect();
        let mut next = texts.iter().cloned();
        let mut take = || next.next().unwrap_or_default();
        (sheet.name, sheet.story) = (take(), take());
        for field in PersonalField::ALL {
            field.put(&mut sheet.personal, take());
        }
        sheet.gate = GateChoice { reason: take(), accepted: true };
        sheet.own.text = take();
        sheet.plans = vec![KeptPlan { name: take(), ..KeptPlan::default() }];
        sheet.record = take();
        let bare = without_personal_data(&sheet);
        let written = format!("{bare:?}");
        assert!(!written.contains("Zygmunt"), "{written}");
        let advice = |sheet: &Sheet| {
            let mut advice = advise(&sheet.case(), &Policy::default());
            advice.notes.clear();
            advice
        };
        assert_eq!(advice(&bare), advice(&sheet));
    }

    #[test]
    fn what_was_never_filled_in_is_no_blank_but_for_the_names() {
        let bare = without_personal_data(&Sheet::default());
        let names = Personal {
            customer: BLANK.to_owned(),
            writer: BLANK.to_owned(),
            ..Personal::default()
        };
        assert_eq!(bare.personal, names);
        assert_eq!(bare.gate, GateChoice::default());
    }
}
