//! The decision record of a case as a file, and back.

use super::saved::{read_sheet, write_sheet};
use super::{OwnLetter, Personal, RawFields, Sheet};
use crate::share::{Record, WireError, read_record_file, write_record_file};

/// What goes along into the file of a record besides the facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Along {
    /// Names, also of plans, order numbers and what the letter says in the manager's own words.
    pub names: bool,
    pub story: bool,
}

impl Record {
    /// The record of a case as a file.
    pub fn to_file(&self, sheet: &Sheet, along: Along) -> String {
        let mut record = self.clone();
        let mut sheet = Sheet { record: String::new(), ..sheet.clone() };
        if !along.names {
            record.by.clear();
            record.action_by.clear();
            sheet.name.clear();
            sheet.plans.iter_mut().for_each(|plan| plan.name.clear());
            let figures = record.decision.iter_mut().flat_map(|decision| &mut decision.options);
            figures.for_each(|option| option.name.clear());
            // What is typed and was refused may be anything.
            sheet.raw = RawFields::default();
            sheet.personal = Personal::default();
            sheet.own = OwnLetter::default();
        }
        if !along.story {
            sheet.story.clear();
        }
        write_record_file(&record, write_sheet(&sheet))
    }
}

impl Sheet {
    /// A case like it: in calendars it is another one.
    pub fn copied(&self) -> Self {
        let record = Record::kept(&self.record).ok().map(|mut record| {
            record.id.clear();
            record.kept_as("")
        });
        Self { record: record.unwrap_or_default(), ..self.clone() }
    }

    /// The case of a record's file, with its record.
    ///
    /// # Errors
    /// The first field that is wrong.
    pub fn of_record(text: &str) -> Result<Self, WireError> {
        let (record, case) = read_record_file(text)?;
        let sheet = read_sheet(&case);
        let sheet = sheet.map_err(|_| WireError::expected("case", "a case of ours", &case))?;
        let record = record.write().to_string();
        if record.len() > Self::LONGEST_RECORD {
            return Err(WireError::expected("record", "a shorter text", &record.into()));
        }
        Ok(Self { record, touched: true, ..sheet })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::{OptionId, Policy, advise};
    use crate::app::testing::{after, example};
    use crate::app::{Action, FieldError, FieldId, KeptPlan, PersonalField, Raw};
    use crate::locale::Date;
    use crate::share::{Decision, Figures};

    fn case() -> (Sheet, Record) {
        let name = Action::Personal(PersonalField::Customer, "Ms Žukauskaitė".to_owned());
        let mut sheet = after([example("sc-07"), name]).sheet;
        let advice = advise(&sheet.case(), &Policy::default());
        let plan = crate::advice::OwnPlan::of(&advice.options[2].offer);
        sheet.plans = vec![KeptPlan { name: "Mine".to_owned(), plan }];
        (sheet.shown, sheet.chosen) = (Some(0), OptionId::Own);
        let advice = advise(&sheet.case(), &Policy::default());
        let figures =
            advice.options.iter().map(|option| Figures::of(option, "", "director".to_owned()));
        let record = Record {
            id: "ab12".to_owned(),
            decision: Some(Decision {
                day: Date::from_days(20_000),
                version: "0.1.0".to_owned(),
                engine: Decision::this_engine(),
                facts: sheet.draft,
                gate: "Counsel agreed".to_owned(),
                no_failure: advice.no_failure.of_100(),
                untreated: advice.untreated.of_100(),
                options: figures.collect(),
                chosen: sheet.chosen,
                sources: vec![("cfpb".to_owned(), "CFPB".to_owned())],
            }),
            reason: "It is fair".to_owned(),
            by: "Ana".to_owned(),
            root_cause: "No spare driver".to_owned(),
            action: "A second driver on call".to_owned(),
            action_by: "Boris".to_owned(),
            action_due: Some(Date::from_days(20_010)),
            closed: Some(Date::from_days(20_003)),
        };
        (sheet, record)
    }

    #[test]
    fn a_record_reads_back_with_the_same_case() {
        let (sheet, record) = case();
        let along = Along { names: true, story: true };
        let text = record.to_file(&sheet, along);
        let read = Sheet::of_record(&text).expect("what was written");
        let json = serde_json::from_str(&read.record).expect("JSON");
        assert_eq!(Record::read(&json).as_ref(), Ok(&record));
        assert_eq!(read, Sheet { record: read.record.clone(), ..sheet.clone() });
        let again = Record::read(&json).expect("a record").to_file(&read, along);
        assert_eq!(again, text);
    }

    #[test]
    fn no_personal_data_unless_ticked() {
        let (mut sheet, record) = case();
        let refused = Raw { text: "ask Zygmunt".to_owned(), error: Some(FieldError::NotANumber) };
        sheet.raw.put(FieldId::Loss, Some(refused));
        let text = record.to_file(&sheet, Along::default());
        for word in ["Žukauskaitė", "A story.", "Ana", "Boris", "Mine", "Zygmunt"] {
            assert!(!text.contains(word), "{word}");
        }
        for word in ["It is fair", "No spare driver", "Counsel agreed", "cfpb", "0.1.0"] {
            assert!(text.contains(word), "{word}");
        }
        let read = Sheet::of_record(&text).expect("what was written");
        assert_eq!(read.draft, sheet.draft);
        let plans =
            |sheet: &Sheet| sheet.plans.iter().map(|plan| plan.plan.clone()).collect::<Vec<_>>();
        assert_eq!((plans(&read), read.chosen), (plans(&sheet), sheet.chosen));
    }

    #[test]
    fn a_copy_is_another_case_in_calendars() {
        let (sheet, record) = case();
        let sheet = Sheet { record: record.kept_as(""), ..sheet };
        let copy = sheet.copied();
        let record_of = |sheet: &Sheet| Record::kept(&sheet.record).expect("a record");
        assert_eq!(record_of(&copy), Record { id: String::new(), ..record_of(&sheet) });
        assert_eq!(Sheet { record: sheet.record.clone(), ..copy }, sheet);
    }

    #[test]
    fn a_case_is_closed_only_with_its_cause_and_what_is_done() {
        let (sheet, record) = case();
        for (root_cause, action, closed) in
            [("x", "y", true), ("", "y", false), ("x", " ", false), ("", "", false)]
        {
            let record = Record {
                root_cause: root_cause.to_owned(),
                action: action.to_owned(),
                ..record.clone()
            };
            assert_eq!(record.is_closed(), closed);
            // Not even a file can make it so.
            let text = record.to_file(&sheet, Along::default());
            assert_eq!(text.contains(r#""closed": null"#), !closed, "{text}");
            if !closed {
                let forged = text.replace(r#""closed": null"#, r#""closed": "2026-11-27""#);
                assert!(Sheet::of_record(&forged).is_err());
            }
        }
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        let (sheet, record) = case();
        let good = record.to_file(&sheet, Along::default());
        for (part, broken, field) in [
            (r#""format": "amends-record""#, r#""format": "other""#, "format"),
            (r#""action_due": "2024-10-14""#, r#""action_due": "soon""#, "record.action_due"),
            (
                "\n      \"chosen\": \"own\"",
                "\n      \"chosen\": \"best\"",
                "record.decision.chosen",
            ),
            (r#""case": {"#, r#""case": [], "x": {"#, "case"),
        ] {
            let bad = good.replacen(part, broken, 1);
            assert_ne!(bad, good, "{part}");
            let error = Sheet::of_record(&bad).expect_err("refused");
            assert_eq!(error.field, field, "{error}");
        }
        assert!(Sheet::of_record("").is_err());
        // More than is kept: it would take all other cases with it.
        let mut long = record;
        if let Some(decision) = &mut long.decision {
            decision.engine = "1".repeat(Sheet::LONGEST_RECORD);
        }
        let error = Sheet::of_record(&long.to_file(&sheet, Along::default()));
        assert_eq!(error.expect_err("refused").kind(), "shorter");
    }
}
