use amends::advice::{self, Case, OptionId};
use amends::apology::*;
use amends::incident::*;
use amends::locale::*;
use amends::remedy::*;
use amends::share::read_facts;
fn main() {
    let w: Vec<u32> = std::env::args().skip(1).map(|a| a.parse().unwrap()).collect();
    for line in std::fs::read_to_string("tests/cases/letters/cases.jsonl").unwrap().lines() {
        let case: serde_json::Value = serde_json::from_str(line).unwrap();
        let draft = read_facts(&case["facts"], "facts").unwrap();
        let advice = advice::advise(&Case { draft, ..Case::default() }, &Policy::default());
        let option = advice
            .option(OptionId::parse(case["option"].as_str().unwrap_or("recommended")).unwrap())
            .unwrap();
        let t = |n: &str| case["personal"][n].as_str().unwrap_or_default().to_owned();
        let p = Personal {
            customer: t("customer"),
            writer: t("writer"),
            role_or_firm: t("role_or_firm"),
            contact: t("contact"),
            reference: t("reference"),
            details: t("details"),
            explanation: t("explanation"),
            own_words: t("own_words"),
        };
        let channel = LetterChannel::parse(case["channel"].as_str().unwrap()).unwrap();
        for &wording in &w {
            let l = write(
                LetterInput {
                    incident: &advice.incident,
                    offer: &option.offer,
                    steps: &option.steps,
                    personal: &p,
                    today: Date::new(2026, 11, 25),
                    wording,
                },
                channel,
                Words::english(),
                &PlainFormat(Words::english()),
            );
            println!(
                "=== {} w{} ({} words, {} chars)\n{}\n",
                case["id"],
                wording,
                l.to_plain().split_whitespace().count(),
                l.to_plain().chars().count(),
                l.to_plain().replace("\n\n", "\n")
            );
        }
    }
}
