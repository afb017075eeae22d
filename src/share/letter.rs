//! A letter as JSON: its order, from the page to the program that writes, and the letter back.

use serde_json::{Value, json};

use super::facts::{minutes, read_facts, read_money, words, write_facts, write_money, yes_or_no};
use super::object::object;
use super::place::{field, items, parse};
use super::policy::{house_words, write_house_words};
use super::wire_error::WireError;
use crate::apology::{Ask, Letter, LetterOrder, Paragraph, Personal, Sentence};
use crate::forecast::Recovery;
use crate::incident::{Closed, Money, Set};
use crate::locale::Date;
use crate::remedy::{Given, Offer, Reason, Step, Who};

/// `{"facts", "plan"?: {"parts", "given": [[id, amount, percent]], "floor", "minutes", "steps":
/// [[kind, minutes, amount, after approval, whether it waits]]}, "personal": [text …],
/// "channel", "today", "house", "wording"}`.
pub fn write_order(order: &LetterOrder) -> Value {
    let plan = order.plan.as_ref().map(|(offer, steps)| write_plan(offer, steps));
    object([
        ("facts", write_facts(&order.draft)),
        ("plan", plan.into()),
        ("personal", personal(&order.personal)),
        ("channel", order.channel.name().into()),
        ("today", order.today.map(Date::days).into()),
        ("house", write_house_words(&order.house)),
        ("wording", order.wording.into()),
    ])
}

fn write_plan(offer: &Offer, steps: &[Step]) -> Value {
    let money = |money: Option<Money>| Value::from(money.map(write_money));
    let given = offer.given.iter();
    let given = given.map(|given| -> Value {
        [given.id.name().into(), money(given.amount), given.percent.into()].into_iter().collect()
    });
    let steps = steps.iter().map(|step| {
        let waits = step.approver.is_some();
        let (amount, after) = (money(step.amount), money(step.after_approval));
        let step = [step.kind.name().into(), step.due.get().into(), amount, after, waits.into()];
        step.into_iter().collect::<Value>()
    });
    object([
        ("parts", offer.parts.iter().map(Closed::name).collect()),
        ("given", given.collect()),
        ("floor", money(offer.floor)),
        ("minutes", offer.recovery.minutes.get().into()),
        ("steps", steps.collect()),
    ])
}

fn personal(personal: &Personal) -> Value {
    let Personal {
        customer,
        writer,
        role_or_firm,
        contact,
        reference,
        details,
        explanation,
        own_words,
    } = personal;
    [customer, writer, role_or_firm, contact, reference, details, explanation, own_words]
        .into_iter()
        .map(String::as_str)
        .collect()
}

/// Reads an order.
///
/// # Errors
/// The first field that is wrong.
pub fn read_order(json: &str) -> Result<LetterOrder, WireError> {
    let value = &parse(json)?;
    let plan = match field(value, "plan")? {
        Value::Null => None,
        plan => Some(read_plan(plan)?),
    };
    let today = field(value, "today")?.as_i64().map(Date::from_days);
    Ok(LetterOrder {
        draft: read_facts(field(value, "facts")?, "facts")?,
        plan,
        personal: read_personal(field(value, "personal")?)?,
        channel: name(value, "channel")?,
        today,
        house: house_words(field(value, "house")?)?,
        wording: number(field(value, "wording")?, "wording")?,
    })
}

fn read_plan(value: &Value) -> Result<(Offer, Vec<Step>), WireError> {
    let recovery =
        Recovery { minutes: minutes("minutes", field(value, "minutes")?)?, ..Recovery::NOTHING };
    let offer = Offer {
        parts: words("parts", field(value, "parts")?)?,
        given: list(value, "given", |item| {
            Ok(Given {
                id: at(item, 0, "given")?,
                amount: amount(item.get(1))?,
                percent: item.get(2).and_then(Value::as_u64).and_then(|n| u32::try_from(n).ok()),
                cost: None,
            })
        })?,
        floor: amount(value.get("floor"))?,
        recovery,
    };
    let steps = list(value, "steps", |item| {
        Ok(Step {
            kind: at(item, 0, "steps")?,
            due: minutes("steps", item.get(1).unwrap_or(&Value::Null))?,
            amount: amount(item.get(2))?,
            after_approval: amount(item.get(3))?,
            // Whose approval, who does it and why are no matter of a letter.
            approver: item
                .get(4)
                .map(|waits| yes_or_no("steps", waits))
                .transpose()?
                .and_then(|waits| waits.then_some(0)),
            who: Who::You,
            reason: Reason::RestoresLoss,
            sources: &[],
        })
    })?;
    Ok((offer, steps))
}

fn read_personal(value: &Value) -> Result<Personal, WireError> {
    let text = |place: usize| {
        let text = value.get(place).and_then(Value::as_str).map(str::to_owned);
        text.ok_or_else(|| WireError::expected("personal", "texts", value))
    };
    Ok(Personal {
        customer: text(0)?,
        writer: text(1)?,
        role_or_firm: text(2)?,
        contact: text(3)?,
        reference: text(4)?,
        details: text(5)?,
        explanation: text(6)?,
        own_words: text(7)?,
    })
}

/// `{"channel", "subject", "paragraphs": [[kind, [text, [part …]] …]], "parts", "asks": [[asked,
/// level]]}`.
pub fn write_letter(letter: &Letter) -> Value {
    let sentence = |sentence: &Sentence| {
        json!([sentence.text, sentence.parts.iter().map(Closed::name).collect::<Value>()])
    };
    let paragraph = |paragraph: &Paragraph| {
        let sentences = paragraph.sentences.iter().map(sentence);
        [paragraph.kind.name().into()].into_iter().chain(sentences).collect::<Value>()
    };
    let asks = letter.asks.iter().map(|ask| json!([ask.asked.name(), ask.level.name()]));
    json!({
        "channel": letter.channel.name(),
        "subject": letter.subject,
        "paragraphs": letter.paragraphs.iter().map(paragraph).collect::<Value>(),
        "parts": letter.parts.iter().map(Closed::name).collect::<Value>(),
        "asks": asks.collect::<Value>(),
    })
}

/// Reads a letter.
///
/// # Errors
/// The first field that is wrong.
pub fn read_letter(json: &str) -> Result<Letter, WireError> {
    let value = &parse(json)?;
    Ok(Letter {
        channel: name(value, "channel")?,
        subject: field(value, "subject")?.as_str().map(str::to_owned),
        paragraphs: list(value, "paragraphs", |item| {
            let sentences = item.as_array().into_iter().flatten().skip(1).map(read_sentence);
            Ok(Paragraph {
                kind: at(item, 0, "paragraphs")?,
                sentences: sentences.collect::<Result<_, _>>()?,
            })
        })?,
        parts: words("parts", field(value, "parts")?)?,
        asks: list(value, "asks", |item| {
            Ok(Ask { asked: at(item, 0, "asks")?, level: at(item, 1, "asks")? })
        })?,
    })
}

fn read_sentence(value: &Value) -> Result<Sentence, WireError> {
    let text = value.get(0).and_then(Value::as_str);
    Ok(Sentence {
        text: text.ok_or_else(|| WireError::expected("paragraphs", "a text", value))?.to_owned(),
        parts: match value.get(1) {
            Some(parts) => words("paragraphs", parts)?,
            None => Set::EMPTY,
        },
    })
}

fn list<T>(
    value: &Value,
    name: &str,
    read: impl Fn(&Value) -> Result<T, WireError>,
) -> Result<Vec<T>, WireError> {
    items(field(value, name)?, name)?.iter().map(read).collect()
}

fn name<T: Closed>(value: &Value, name: &str) -> Result<T, WireError> {
    let value = field(value, name)?;
    closed(value).ok_or_else(|| WireError::expected(name, "a word of the list", value))
}

fn at<T: Closed>(value: &Value, place: usize, name: &str) -> Result<T, WireError> {
    value
        .get(place)
        .and_then(closed)
        .ok_or_else(|| WireError::expected(name, "a word of the list", value))
}

fn closed<T: Closed>(value: &Value) -> Option<T> {
    value.as_str().and_then(T::parse)
}

fn number(value: &Value, name: &str) -> Result<u32, WireError> {
    let number = value.as_u64().and_then(|number| u32::try_from(number).ok());
    number.ok_or_else(|| WireError::expected(name, "a number", value))
}

fn amount(value: Option<&Value>) -> Result<Option<Money>, WireError> {
    value.filter(|value| !value.is_null()).map(|value| read_money("amount", value)).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::apology::{HouseWord, LetterChannel};
    use crate::incident::{Currency, Failure, IncidentDraft};
    use crate::locale::{PlainFormat, Words};
    use crate::remedy::{Policy, RemedyId, steps};
    use crate::text::Language;

    #[test]
    fn a_letter_is_the_same_when_it_is_ordered_from_elsewhere() {
        let euro = Currency::parse("EUR").expect("a currency");
        let draft = IncidentDraft {
            failures: Set::EMPTY.with(Failure::Late),
            price: Some(Money::new(8640, euro)),
            ..IncidentDraft::default()
        };
        let given = |id, amount| Given { id, percent: Some(50), amount, cost: None };
        let offer = Offer {
            parts: Set::EMPTY.with(crate::forecast::ApologyPart::Regret),
            given: vec![
                given(RemedyId::Refund, Some(Money::new(4320, euro))),
                given(RemedyId::Credit, None),
            ],
            floor: Some(Money::new(1000, euro)),
            recovery: Recovery::NOTHING,
        };
        let (incident, _) = draft.check();
        let steps = steps(&offer, &incident, &Policy::default(), Some(1));
        let words = Words::english();
        for plan in [Some((offer, steps)), None] {
            for channel in LetterChannel::ALL {
                let order = LetterOrder {
                    draft,
                    plan: plan.clone(),
                    personal: Personal { writer: "Ana".to_owned(), ..Personal::default() },
                    channel: *channel,
                    today: Some(Date::from_days(20_000)),
                    house: vec![HouseWord {
                        language: Language::English,
                        not: "refund".to_owned(),
                        say: "money back".to_owned(),
                    }],
                    wording: 2,
                };
                let letter = order.letter(words, &PlainFormat(words));
                let read =
                    read_order(&write_order(&order).to_string()).expect("what was written");
                assert_eq!(read.letter(words, &PlainFormat(words)), letter);
                assert_eq!(read_letter(&write_letter(&letter).to_string()), Ok(letter));
            }
        }
    }
}
