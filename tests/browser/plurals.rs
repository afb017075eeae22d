//! The forms that numbers take are those of the browser, `Intl.PluralRules`, in each language.

use amends::incident::Closed;
use amends::text::Language;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use js_sys::{Array, Intl, JsString};
use unic_langid::LanguageIdentifier;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

/// Where the rules of our languages part: each number of the last two digits, and what lies
/// beyond a hundred and between two whole numbers.
fn numbers() -> impl Iterator<Item = f64> {
    const ASKED: [u32; 10] = [0, 1, 2, 3, 5, 11, 21, 22, 25, 101];
    let whole = ASKED.into_iter().chain(0..=220).chain([1_000, 1_001, 2_002, 1_000_000]);
    whole.map(f64::from).chain([0.5, 1.5, 2.1, 21.5])
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

#[wasm_bindgen_test]
fn numbers_take_the_forms_that_the_browser_gives_them() {
    for language in Language::ALL {
        let tag = language.name();
        let theirs = Intl::PluralRules::new(&Array::of1(&tag.into()), &js_sys::Object::new());
        let id: LanguageIdentifier = tag.parse().expect("a tag");
        let ours = PluralRules::create(id, PluralRuleType::CARDINAL).expect("a rule");
        let differ: Vec<String> = numbers()
            .filter_map(|number| {
                let theirs: JsString = theirs.select(number);
                let ours = ours.select(number).map_or("none", name);
                (theirs != ours).then(|| format!("{number}: {ours}, the browser says {theirs}"))
            })
            .collect();
        assert!(differ.is_empty(), "{tag}\n{}", differ.join("\n"));
        assert_eq!(resolved(&theirs), Some(tag.to_owned()), "the browser knows the language");
    }
}

/// The language that the browser's rule is of: it takes another one when it has none.
fn resolved(rules: &Intl::PluralRules) -> Option<String> {
    js_sys::Reflect::get(&rules.resolved_options(), &JsValue::from_str("locale"))
        .ok()?
        .as_string()
}
