//! The plan of a session as a file, with the cases of one's own that it has.
//! `schema/session.schema.json` describes the same to other programs.

use serde_json::{Map, Value};

use super::{Activity, Item, LIBRARY, Session, State, find};
use crate::incident::Closed;
use crate::share::{
    Problem, ScenarioFile, VERSION, WireError, head, no_other, object, read_scenario, within,
    write_scenario,
};

/// What a file says it is.
const KIND: &str = "session";

/// A session, and the cases in it that somebody wrote, each by the id that the session has for it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlanFile {
    pub session: Session,
    pub cases: Vec<(String, ScenarioFile)>,
}

impl PlanFile {
    /// The session as it stands, with the cases of one's own in it.
    pub fn of(state: &State) -> Self {
        let ids = state.session.scenarios().into_iter();
        let written = ids.filter_map(|id| {
            let file = find(&state.own, id)?.file.as_deref()?;
            Some((id.to_owned(), file.clone()))
        });
        Self { session: state.session.clone(), cases: written.collect() }
    }

    /// The file.
    pub fn write(&self) -> String {
        let parts = self.session.items.iter().map(|item| {
            object([
                ("case", item.scenario.as_str().into()),
                ("activity", item.activity.name().into()),
                ("minutes", item.minutes.into()),
            ])
        });
        let cases: Map<String, Value> =
            self.cases.iter().map(|(id, file)| (id.clone(), write_scenario(file))).collect();
        object([
            ("amends", KIND.into()),
            ("version", VERSION.into()),
            ("begins", Session::write_time(self.session.begins).into()),
            ("parts", parts.collect()),
            ("cases", cases.into()),
        ])
        .to_string()
    }

    /// Reads a file.
    ///
    /// # Errors
    /// The first field that is wrong.
    pub fn read(text: &str) -> Result<Self, WireError> {
        let value: Value = serde_json::from_str(text)
            .map_err(|_| WireError::expected("file", "JSON", &Value::from(text)))?;
        let fields = head(&value, "", KIND, &["amends", "version", "begins", "parts", "cases"])?;
        let field = |name: &str| fields.get(name).unwrap_or(&Value::Null);
        let cases = match field("cases") {
            Value::Null => Vec::new(),
            Value::Object(cases) => cases.iter().map(read_case).collect::<Result<_, _>>()?,
            other => return Err(WireError::expected("cases", "an object", other)),
        };
        within("cases", cases.len(), 0, State::MOST_OWN)?;
        let begins = match field("begins") {
            Value::Null => Session::default().begins,
            time => time
                .as_str()
                .and_then(Session::read_time)
                .ok_or_else(|| WireError::expected("begins", "09:30", time))?,
        };
        let parts = field("parts");
        let Value::Array(parts) = parts else {
            return Err(WireError::expected("parts", "a list", parts));
        };
        within("parts", parts.len(), 1, Session::MOST)?;
        let known = |id: &str| LIBRARY.contains(&id) || cases.iter().any(|(own, _)| own == id);
        let items = parts.iter().enumerate();
        let items = items.map(|(place, part)| read_part(part, &format!("parts[{place}]"), known));
        let items = items.collect::<Result<_, _>>()?;
        Ok(Self { session: Session { begins, items }, cases })
    }
}

fn read_case((id, case): (&String, &Value)) -> Result<(String, ScenarioFile), WireError> {
    let file = read_scenario(case).map_err(|error| error.below(&format!("cases.{id}")))?;
    Ok((id.clone(), file))
}

fn read_part(value: &Value, at: &str, known: impl Fn(&str) -> bool) -> Result<Item, WireError> {
    let Value::Object(fields) = value else {
        return Err(WireError::expected(at, "an object", value));
    };
    no_other(fields, &["case", "activity", "minutes"], &format!("{at}."))?;
    let word = |name: &str| {
        let field = format!("{at}.{name}");
        match fields.get(name) {
            Some(Value::String(word)) => Ok((word.clone(), field)),
            Some(other) => Err(WireError::expected(&field, "a text", other)),
            None => Err(WireError::new(field, Problem::Missing)),
        }
    };
    let refused = |word: &str, field| {
        WireError::new(field, Problem::NotInList(word.chars().take(60).collect()))
    };
    let (scenario, field) = word("case")?;
    if !known(&scenario) {
        return Err(refused(&scenario, field));
    }
    let (activity, field) = word("activity")?;
    let activity = Activity::parse(&activity).ok_or_else(|| refused(&activity, field))?;
    let field = format!("{at}.minutes");
    let minutes = fields.get("minutes").unwrap_or(&Value::Null);
    let Some(number) = minutes.as_u64().and_then(|number| usize::try_from(number).ok()) else {
        return Err(WireError::expected(&field, "a whole number", minutes));
    };
    within(&field, number, 1, Session::LONGEST as usize)?;
    Ok(Item { scenario, activity, minutes: u32::try_from(number).unwrap_or(Session::LONGEST) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::{Action, Scenario, reduce};

    fn state() -> State {
        let file = ScenarioFile {
            title: "The stone".to_owned(),
            language: "en".to_owned(),
            ..ScenarioFile::default()
        };
        let item = |id: &str, activity| Item { scenario: id.to_owned(), activity, minutes: 25 };
        [
            Action::Own(vec![Scenario::written("own-7".to_owned(), file)]),
            Action::Begins(570),
            Action::Add(item("sc-06", Activity::Predict)),
            Action::Add(item("own-7", Activity::Money)),
            Action::Add(item("own-7", Activity::Discuss)),
        ]
        .into_iter()
        .fold(State::default(), |state, action| reduce(&state, action).0)
    }

    #[test]
    fn a_plan_written_reads_back_with_its_cases() {
        let plan = PlanFile::of(&state());
        assert_eq!(plan.cases.len(), 1);
        assert_eq!(PlanFile::read(&plan.write()), Ok(plan));
    }

    #[test]
    fn taken_in_elsewhere_its_cases_get_ids_of_their_own_once() {
        let plan = PlanFile::of(&state());
        let other = ScenarioFile {
            title: "Another".to_owned(),
            language: "en".to_owned(),
            ..ScenarioFile::default()
        };
        let own = Action::Own(vec![Scenario::written("own-7".to_owned(), other)]);
        let there = reduce(&State::default(), own).0;
        let there = reduce(&there, Action::Plan(plan.clone())).0;
        let ids: Vec<&str> = there.own.iter().map(|own| own.id.as_str()).collect();
        assert_eq!(ids, ["own-7", "own-8"]);
        assert_eq!(there.session.scenarios(), ["sc-06", "own-8"]);
        assert_eq!((there.session.begins, there.session.minutes()), (570, 75));
        let again = reduce(&there, Action::Plan(plan)).0;
        assert_eq!(again.own, there.own);
        assert_eq!(again.session, there.session);
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        let good = PlanFile::of(&state()).write();
        for (part, broken, says) in [
            ("\"session\"", "\"scenario\"", "amends: missing"),
            ("],\"version\":1", "],\"version\":2", "version: expected 1, got 2"),
            ("\"begins\"", "\"began\"", "began: no such field"),
            ("\"09:30\"", "\"25:00\"", "begins: expected 09:30, got \"25:00\""),
            ("\"sc-06\"", "\"sc-66\"", "parts[0].case: \"sc-66\" is not in the list"),
            ("\"money\"", "\"sing\"", "parts[1].activity: \"sing\" is not in the list"),
            ("\"minutes\":25", "\"minutes\":0", "parts[0].minutes: 0 is not between 1 and 480"),
            (
                "\"minutes\":25",
                "\"minutes\":\"x\"",
                "parts[0].minutes: expected a whole number, got \"x\"",
            ),
            ("\"minutes\":25", "\"minute\":25", "parts[0].minute: no such field"),
            ("\"The stone\"", "\"\"", "cases.own-7.title: missing"),
            ("\"cases\":{", "\"cases\":[],\"$schema\":{", "cases: expected an object, got []"),
        ] {
            let text = good.replacen(part, broken, 1);
            assert_ne!(text, good, "{part}");
            let error = PlanFile::read(&text).expect_err(broken).to_string();
            assert_eq!(error, says);
        }
        for (text, says) in [
            ("[", "file: expected JSON, got \"[\""),
            ("[]", "file: expected an object, got []"),
            (r#"{"amends":"session","version":1}"#, "parts: expected a list, got null"),
            (
                r#"{"amends":"session","version":1,"parts":[]}"#,
                "parts: 0 is not between 1 and 40",
            ),
        ] {
            assert_eq!(PlanFile::read(text).expect_err(text).to_string(), says);
        }
    }
}
