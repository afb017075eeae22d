//! What is recommended where a sum of its own would decide otherwise: the remedy that fits, all
//! of what is owed, and nothing twice.

use amends::advice::{Advice, Case, OptionId, PlanOption, advise};
use amends::apology::{LetterChannel, LetterInput, Personal, write};
use amends::evidence::floor::{Disruption, FloorInputs, Scheme};
use amends::incident::{Closed, Currency, Money};
use amends::locale::{PlainFormat, Words};
use amends::remedy::{Policy, RemedyId, StepKind};
use amends::share::read_facts;

fn case(facts: &str) -> Case {
    let facts: serde_json::Value = serde_json::from_str(facts).expect("JSON");
    Case { draft: read_facts(&facts, "facts").expect("facts"), ..Case::default() }
}

fn advice(facts: &str, policy: &Policy) -> Advice {
    advise(&case(facts), policy)
}

fn recommended(advice: &Advice) -> &PlanOption {
    advice.option(OptionId::Recommended).expect("a plan")
}

/// The remedies that are given, with whole units of their money.
fn given(option: &PlanOption) -> Vec<(&'static str, i64)> {
    let tangible = |id: RemedyId| {
        !matches!(
            id,
            RemedyId::PersonalContact
                | RemedyId::Priority
                | RemedyId::CauseFixed
                | RemedyId::CheckBack
        )
    };
    let given = option.offer.given.iter().filter(|given| tangible(given.id));
    given.map(|given| (given.id.name(), given.amount.map_or(0, Money::minor) / 100)).collect()
}

/// The letter of the recommended plan, in English.
fn letter(advice: &Advice, channel: LetterChannel) -> String {
    let plan = recommended(advice);
    let input = LetterInput {
        incident: &advice.incident,
        offer: &plan.offer,
        steps: &plan.steps,
        personal: &Personal::default(),
        today: None,
        house: &[],
        wording: 0,
    };
    write(input, channel, Words::english(), &PlainFormat(Words::english())).to_plain()
}

#[test]
fn what_fits_and_what_is_owed_is_given() {
    let policy = Policy::default();
    for (facts, expected) in [
        // A small loss besides is no reason to leave the customer without the thing.
        (
            r#"{"failures":["lost_damaged"],"severity":"moderate","cause":"ours","wants":["redo"],
                "price":{"amount":100,"currency":"EUR"},"loss":{"amount":1,"currency":"EUR"},
                "yearly_value":{"amount":150,"currency":"EUR"}}"#,
            vec![("redo", 0), ("expenses", 1)],
        ),
        // A corrected bill gives nothing back to whoever wants the money.
        (
            r#"{"failures":["billing"],"severity":"moderate","cause":"ours","wants":["refund"],
                "price":{"amount":300,"currency":"EUR"},
                "yearly_value":{"amount":600,"currency":"EUR"}}"#,
            vec![("correct_record", 0), ("refund", 75)],
        ),
        // Whoever gave the service up has paid for nothing, whatever the cause.
        (
            r#"{"sector":"lodging","failures":["unavailable"],"severity":"major",
                "cause":"outside","service":"refused","wants":["refund"],
                "price":{"amount":300,"currency":"EUR"},
                "yearly_value":{"amount":200,"currency":"EUR"}}"#,
            vec![("refund", 300)],
        ),
        // To ask for the money makes no part of it enough for what does not work.
        (
            r#"{"failures":["defective"],"severity":"moderate","cause":"partner",
                "wants":["refund"],"price":{"amount":300,"currency":"EUR"},
                "yearly_value":{"amount":600,"currency":"EUR"}}"#,
            vec![("redo", 0)],
        ),
        // A parcel that never came is not a tenth of a parcel, though nobody knows why.
        (
            r#"{"failures":["lost_damaged"],"severity":"moderate","cause":"unknown",
                "wants":["refund"],"price":{"amount":49,"currency":"EUR"},
                "yearly_value":{"amount":1100,"currency":"EUR"}}"#,
            vec![("redo", 0)],
        ),
        // Who wants it done again gets it, though the service was used.
        (
            r#"{"failures":["below_promise"],"severity":"moderate","cause":"ours",
                "service":"kept","wants":["redo"],"price":{"amount":200,"currency":"EUR"},
                "yearly_value":{"amount":600,"currency":"EUR"}}"#,
            vec![("redo", 0)],
        ),
        // A slip of the customer's own is put right and not paid for.
        (
            r#"{"failures":["wrong_item"],"severity":"moderate","cause":"customer",
                "price":{"amount":200,"currency":"EUR"}}"#,
            vec![("redo", 0)],
        ),
        // Whoever leaves has no use for a better plan.
        (
            r#"{"sector":"lodging","failures":["below_promise"],"severity":"minor",
                "cause":"ours","wants":["cancel"],"price":{"amount":300,"currency":"EUR"},
                "yearly_value":{"amount":5000,"currency":"EUR"}}"#,
            vec![("refund", 15)],
        ),
        // A price of nothing has no currency: the loss stands.
        (
            r#"{"failures":["late"],"severity":"moderate","cause":"ours",
                "price":{"amount":0,"currency":"EUR"},"loss":{"amount":500,"currency":"RON"}}"#,
            vec![("expenses", 500)],
        ),
    ] {
        let advice = advice(facts, &policy);
        assert_eq!(given(recommended(&advice)), expected, "{facts}");
    }
}

/// What is done again is worth its price: no option gives that price besides, nor more than the
/// cap with it.
#[test]
fn nothing_is_given_twice() {
    let mut again = 0;
    for severity in ["minor", "moderate", "major"] {
        for value in ["", r#","yearly_value":{"amount":9000,"currency":"EUR"}"#] {
            let facts = format!(
                r#"{{"failures":["lost_damaged"],"severity":"{severity}","cause":"ours",
                "alternatives":"many","price":{{"amount":100,"currency":"EUR"}},
                "recurrence":"one_off","failed_recoveries":1{value}}}"#
            );
            for option in &advice(&facts, &Policy::default()).options {
                if option.offer.find(RemedyId::Redo).is_some() {
                    again += 1;
                    assert!(option.offer.goodwill() <= 5_000, "{facts}: {:?}", given(option));
                }
            }
        }
    }
    assert!(again > 3, "only {again} options do it again");
}

/// What the law gives back of the price no plan gives back again.
#[test]
fn the_law_and_the_plan_do_not_repay_the_same_price() {
    let euro = |amount: i64| Money::new(amount * 100, Currency::EUR);
    let facts = r#"{"sector":"lodging","failures":["unavailable"],"severity":"major",
        "cause":"ours","service":"refused","wants":["refund"],
        "price":{"amount":1000,"currency":"EUR"}}"#;
    let case = case(facts);
    assert_eq!(case.draft.price, Some(euro(1000)));
    let case = Case {
        law: Some((
            Scheme::EuPackage,
            FloorInputs {
                disruption: Some(Disruption::Cancelled),
                fare: Some(euro(1000)),
                ..FloorInputs::default()
            },
        )),
        ..case
    };
    let advice = advise(&case, &Policy::default());
    let paid = advice.options[0].offer.floor.expect("the law asks for something");
    for option in &advice.options {
        let back = option.offer.find(RemedyId::Refund).and_then(|given| given.amount);
        let back = back.map_or(0, Money::minor) + paid.minor();
        assert!(back <= 100_000, "{}: {back}", paid.minor());
    }
}

/// A remedy in kind costs money too: above one's limit it waits for approval like an amount, and
/// the letter says when the customer will know instead of promising it.
#[test]
fn a_remedy_in_kind_above_the_limit_waits() {
    let of = |price: u32| {
        advice(
            &format!(
                r#"{{"failures":["defective"],"severity":"moderate","cause":"ours",
                "price":{{"amount":{price},"currency":"EUR"}},
                "yearly_value":{{"amount":600,"currency":"EUR"}}}}"#
            ),
            &Policy::default(),
        )
    };
    let redo = |advice: &Advice| {
        let option = recommended(advice);
        let step = option.steps.iter().find(|step| step.kind == StepKind::Redo).cloned();
        (option.approver, step.expect("done again").approver)
    };
    assert_eq!(redo(&of(90)), (None, None));
    let dear = of(20_000);
    let (approver, waits) = redo(&dear);
    assert!(approver.is_some() && approver == waits);
    for channel in LetterChannel::ALL.iter().filter(|channel| **channel != LetterChannel::Public)
    {
        let letter = letter(&dear, *channel);
        assert!(letter.contains("put this right") || letter.contains("put it right"), "{letter}");
        assert!(letter.contains("tell you") || letter.contains("hear from me"), "{letter}");
        assert!(!letter.contains("at no cost to you"), "{letter}");
    }
}

/// Nor is a part of an amount told as if it were all of it.
#[test]
fn what_waits_of_an_amount_is_said() {
    let facts = r#"{"failures":["defective"],"severity":"major","cause":"ours",
        "loss":{"amount":20000,"currency":"EUR"}}"#;
    let advice = advice(facts, &Policy::default());
    assert_eq!(given(recommended(&advice))[0], ("expenses", 20_000));
    let letter = letter(&advice, LetterChannel::Email);
    assert!(letter.contains("€60") && !letter.contains("what this cost you"), "{letter}");
    assert!(letter.contains("tell you") || letter.contains("hear from me"), "{letter}");
}
