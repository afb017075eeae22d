//! Plans that were compared, as a file: the manager's own to be read back, all with their figures.

use super::figures::{Figures, is_format, read_text};
use super::object::object;
use super::own_plan::{read_own_plan, write_named_plan};
use super::place::{list, parse};
use super::wire_error::WireError;
use crate::advice::FINGERPRINT;
use crate::remedy::OwnPlan;

const FORMAT: &str = "amends-plans";

/// `{"format", "version", "engine", "plans": [{"name", "apology", "remedies", "amounts"}],
/// "compared": [figures]}`.
pub fn write_plans(plans: &[(&str, &OwnPlan)], compared: &[Figures]) -> String {
    let plans = plans.iter().map(|(name, plan)| write_named_plan(name, plan));
    let file = object([
        ("format", FORMAT.into()),
        ("version", 1.into()),
        ("engine", engine().into()),
        ("plans", plans.collect()),
        ("compared", compared.iter().map(Figures::write).collect()),
    ]);
    format!("{file:#}\n")
}

/// The plans of a file, each with its name.
///
/// # Errors
/// The first field that is wrong.
pub fn read_plans(text: &str) -> Result<Vec<(String, OwnPlan)>, WireError> {
    let file = &parse(text)?;
    is_format(file, FORMAT)?;
    list(file, "plans")?
        .iter()
        .enumerate()
        .map(|(place, plan)| {
            let read = || Ok((read_text(plan, "name")?, read_own_plan(plan)?));
            read().map_err(|error: WireError| error.below(&format!("plans[{place}]")))
        })
        .collect()
}

/// The fingerprint of the engine, as files name it.
pub(super) fn engine() -> String {
    format!("{FINGERPRINT:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::{Case, Policy, advise};
    use crate::incident::{Currency, Money, Set};
    use crate::remedy::RemedyId;

    #[test]
    fn plans_read_back_and_are_written_the_same() {
        let amount = Money::new(4050, Currency::EUR);
        let plans = [
            (
                "Mine, \"quoted\"".to_owned(),
                OwnPlan::new(true, Set::EMPTY, [(RemedyId::Refund, amount)]),
            ),
            ("=2+2".to_owned(), OwnPlan::new(false, Set::EMPTY.with(RemedyId::Redo), [])),
        ];
        let advice = advise(&Case::default(), &Policy::default());
        let compared: Vec<Figures> =
            advice.options.iter().map(|option| Figures::of(option, "", String::new())).collect();
        let list: Vec<(&str, &OwnPlan)> = plans.iter().map(|(n, p)| (n.as_str(), p)).collect();
        let text = write_plans(&list, &compared);
        let read = read_plans(&text).expect("what was written");
        assert_eq!(read, plans);
        let list: Vec<(&str, &OwnPlan)> = read.iter().map(|(n, p)| (n.as_str(), p)).collect();
        assert_eq!(write_plans(&list, &compared), text);
        for (figures, option) in compared.iter().zip(&advice.options) {
            assert_eq!(Figures::read(&figures.write()).as_ref(), Ok(figures));
            assert_eq!(figures.extra, option.extra);
        }
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        let check = |text: &str, field: &str| {
            assert_eq!(read_plans(text).expect_err("refused").field, field, "{text}");
        };
        check("", "");
        check("[]", "format");
        check(r#"{"format":"amends-case"}"#, "format");
        check(r#"{"format":"amends-plans","version":2}"#, "version");
        check(r#"{"format":"amends-plans","version":1}"#, "plans");
        check(
            r#"{"format":"amends-plans","version":1,"plans":[{"apology":1}]}"#,
            "plans[0].apology",
        );
    }
}
