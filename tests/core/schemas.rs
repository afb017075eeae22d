//! The published schemas name the words of the closed lists, all of them and no other.

use amends::advice::OptionId;
use amends::app::EXAMPLES;
use amends::course::Activity;
use amends::evidence::SourceId;
use amends::host::{Mode, Part, Setting};
use amends::incident::{
    Alternatives, Cause, Channel, Closed, Emotion, Fact, Failure, Flag, NoticedBy, Recurrence,
    Sector, Service, Severity, Stage, Want,
};
use amends::remedy::RemedyId;
use serde_json::{Value, json};

fn check<T: Closed>(schema: &Value, path: &str) {
    let words = schema.pointer(path).and_then(Value::as_array);
    let words: Vec<&str> = words.into_iter().flatten().filter_map(Value::as_str).collect();
    let names: Vec<&str> = T::ALL.iter().map(|value| value.name()).collect();
    assert_eq!(words, names, "{path}");
}

#[test]
fn schemas_have_the_words_of_the_lists() {
    let schema = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
    let case = schema(include_str!("../../schema/case.schema.json"));
    let facts = &case["$defs"]["facts"]["properties"];
    check::<Sector>(facts, "/sector/enum");
    check::<Failure>(facts, "/failures/items/enum");
    check::<Severity>(facts, "/severity/enum");
    check::<Cause>(facts, "/cause/enum");
    check::<Recurrence>(facts, "/recurrence/enum");
    check::<NoticedBy>(facts, "/noticed_by/enum");
    check::<Channel>(facts, "/channel/enum");
    check::<Stage>(facts, "/stage/enum");
    check::<Emotion>(facts, "/emotion/enum");
    check::<Want>(facts, "/wants/items/enum");
    check::<Service>(facts, "/service/enum");
    check::<Alternatives>(facts, "/alternatives/enum");
    check::<Flag>(facts, "/flags/items/enum");
    let mut named: Vec<&str> =
        facts.as_object().expect("fields").keys().map(String::as_str).collect();
    let mut all: Vec<&str> = Fact::ALL.iter().map(|fact| fact.name()).collect();
    named.sort_unstable();
    all.sort_unstable();
    assert_eq!(named, all);
    check::<RemedyId>(&case, "/$defs/plan/properties/remedies/items/enum");
    check::<OptionId>(&case, "/$defs/case/properties/chosen/enum");
    check::<Fact>(&case, "/$defs/case/properties/by_hand/items/enum");
    let plans = schema(include_str!("../../schema/plans.schema.json"));
    check::<OptionId>(&plans, "/$defs/figures/properties/id/enum");
    let session = schema(include_str!("../../schema/session.schema.json"));
    check::<Activity>(&session, "/$defs/part/properties/activity/enum");
    let message = schema(include_str!("../../schema/message.schema.json"));
    check::<Part>(&message, "/$defs/settings/properties/parts/anyOf/2/items/enum");
    check::<OptionId>(&message, "/$defs/advice/properties/chosen/anyOf/0/enum");
    let settings = &message["$defs"]["settings"]["properties"];
    for setting in Setting::ALL {
        assert!(settings.get(setting.name()).is_some(), "{}", setting.name());
    }
    let or_null = |words: &[&str]| -> Value {
        words.iter().map(|word| json!(word)).chain([Value::Null]).collect()
    };
    let modes: Vec<&str> = Mode::ALL.iter().map(|mode| mode.name()).collect();
    assert_eq!(settings["mode"]["enum"], or_null(&modes));
    assert_eq!(settings["scenario"]["enum"], or_null(EXAMPLES));
    let record = schema(include_str!("../../schema/record.schema.json"));
    check::<SourceId>(
        &record,
        "/$defs/record/properties/decision/properties/sources/items/properties/id/enum",
    );
}
