//! Facts in words.

use crate::app::{FieldId, FieldKind, Sheet, Unit, choice, hundredths, write_number};
use crate::incident::{Closed, Fact};
use crate::locale::{Format, PlainFormat, Words};

/// A value of a fact by its machine name, in words.
pub fn fact_value(words: &Words, fact: Fact, name: &str) -> String {
    match name.parse() {
        Ok(n) => count(words, fact, n),
        Err(_) => words.m().msg_fact_value(fact.name(), name),
    }
}

/// A count in words; the last one of its fact means that many or more.
fn count(words: &Words, fact: Fact, n: u8) -> String {
    let is_last = usize::from(n) + 1 == choice::options(fact).len();
    if is_last { words.m().msg_fact_count_more(n) } else { words.m().msg_fact_count(n) }
}

/// What a fact is now, in a few words; `None` while it is open.
pub fn fact(words: &Words, sheet: &Sheet, fact: Fact) -> Option<String> {
    let Some(field) = FieldId::of_fact(fact) else {
        let chosen = choice::chosen(&sheet.draft, fact);
        let names: Vec<_> = chosen.iter().map(|name| fact_value(words, fact, name)).collect();
        return names.into_iter().reduce(|first, more| words.m().msg_fact_join(first, more));
    };
    if field.kind() == FieldKind::Money {
        return sheet.money(field).map(|money| PlainFormat(words).money(money));
    }
    match (sheet.smallest(field)?, sheet.unit(field)?) {
        (0, _) if field == FieldId::Tenure => Some(words.m().msg_fact_tenure(0)),
        (smallest, unit) => Some(fact_number(words, smallest, unit)),
    }
}

/// A number of minutes, months or kilometres in a unit, in words.
pub fn fact_number(words: &Words, smallest: u32, unit: Unit) -> String {
    let text = write_number(smallest, unit).replace('.', &words.m().msg_number_point());
    words.m().msg_fact_number(unit.name(), text, hundredths(smallest, unit))
}
