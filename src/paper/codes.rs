//! Facts as codes: the machine names of the vocabulary, the same in every language.

use crate::app::{FieldId, FieldKind, Sheet, choice};
use crate::incident::{Closed, Fact};

/// `failures=late,uncaring; severity=moderate; price=86.00 EUR; delay=90`: each known fact by its
/// name and those of its values. Times in minutes, the relationship in months.
pub fn codes(sheet: &Sheet) -> String {
    let coded = |fact: &Fact| {
        let value = match FieldId::of_fact(*fact) {
            None => choice::chosen(&sheet.draft, *fact).join(","),
            Some(field) if field.kind() == FieldKind::Money => {
                let money = sheet.money(field)?;
                format!("{} {}", money.to_plain(), money.currency().code())
            }
            Some(field) => sheet.smallest(field)?.to_string(),
        };
        (!value.is_empty()).then(|| format!("{}={value}", fact.name()))
    };
    Fact::ALL.iter().filter_map(coded).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::incident::{
        Count, Currency, Failure, IncidentDraft, Minutes, Money, Months, Set, Severity,
    };

    #[test]
    fn each_known_fact_has_its_code() {
        let check = |draft, expected: &str| {
            assert_eq!(codes(&Sheet::of(draft)), expected);
        };
        check(IncidentDraft::default(), "");
        check(
            IncidentDraft {
                failures: Set::EMPTY.with(Failure::Late).with(Failure::Uncaring),
                severity: Some(Severity::Moderate),
                earlier_failures: Some(Count::new(3)),
                price: Some(Money::new(8_600, Currency::EUR)),
                delay: Minutes::new(90),
                tenure: Months::new(24),
                loss_due: Some(true),
                ..IncidentDraft::default()
            },
            "failures=late,uncaring; severity=moderate; earlier_failures=3; price=86.00 EUR; \
             delay=90; tenure=24; loss_due=yes",
        );
    }
}
