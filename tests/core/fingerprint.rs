//! One number for all that the engine says of the reference cases, to the last bit.

use amends::advice::{Case, advise, probe};
use amends::incident::{Currency, Money};
use amends::remedy::Policy;
use amends::share::read_facts;

/// What the number is in this version, on every machine. When the engine's answers change
/// on purpose, the failing test prints the new one, which goes to src/advice/mod.rs.
pub use amends::advice::FINGERPRINT;

/// FNV-1a over every field of the answers on each case, written out in full.
pub fn fingerprint() -> u64 {
    let policy = Policy::default();
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for (place, line) in include_str!("../cases/reference_forecast.jsonl").lines().enumerate() {
        let case: serde_json::Value = serde_json::from_str(line).expect("a line of JSON");
        let mut draft = read_facts(&case["facts"], "facts").expect("facts");
        // Every other case has a price, every third a yearly value, so that plans differ.
        let euro = |minor| Some(Money::new(minor, Currency::EUR));
        draft.price = if place % 2 == 0 { euro(4_000 + 731 * place as i64) } else { None };
        draft.yearly_value = if place % 3 == 0 { euro(90_000) } else { None };
        let case = Case { draft, ..Case::default() };
        let answer = (advise(&case, &policy), probe(&case, &policy));
        for byte in format!("{answer:?}").bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    hash
}

#[cfg(not(target_arch = "wasm32"))]
#[test]
fn the_engine_answers_as_it_does_everywhere() {
    let got = fingerprint();
    assert_eq!(got, FINGERPRINT, "the engine's answers changed: {got:#018x}");
}
