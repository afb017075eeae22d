//! Amounts and dates as this browser writes them, by its `Intl`.
//!
//! Whatever the browser lacks or refuses falls back to [`PlainFormat`].

use std::cell::RefCell;

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::incident::{Currency, Money};
use crate::locale::{Date, Format, PlainFormat, Words};

/// The browser's way of writing, in the language of the words.
pub struct IntlFormat {
    plain: PlainFormat<'static>,
    /// The reader's own variety of the language: `en-GB` for English.
    tag: String,
    /// For each currency and for whole amounts or not, the browser's formatter; `None` when
    /// it refuses one. Making a formatter costs far more than using it.
    money: RefCell<Vec<((Currency, bool), Option<Function>)>>,
    date: Option<Function>,
}

impl IntlFormat {
    /// Asks the browser once what it has.
    pub fn new(words: &'static Words) -> Self {
        let tag = variety(words.language());
        let options = [("weekday", "long"), ("day", "numeric"), ("month", "long")];
        let options = options.map(|(name, value)| (name, JsValue::from(value)));
        // A date is given as its midnight in UTC, and has to be written as such.
        let zone = [("timeZone", JsValue::from("UTC"))];
        let date = formatter("DateTimeFormat", &tag, options.into_iter().chain(zone));
        Self { plain: PlainFormat(words), tag, money: RefCell::default(), date }
    }

    fn money_formatter(&self, currency: Currency, whole: bool) -> Option<Function> {
        let key = (currency, whole);
        let mut known = self.money.borrow_mut();
        if let Some((_, formatter)) = known.iter().find(|(known, _)| *known == key) {
            return formatter.clone();
        }
        let decimals = if whole { 0 } else { currency.decimals() };
        let options = [
            ("style", "currency".into()),
            ("currency", currency.code().into()),
            ("minimumFractionDigits", decimals.into()),
            ("maximumFractionDigits", decimals.into()),
        ];
        let made = formatter("NumberFormat", &self.tag, options);
        known.push((key, made.clone()));
        made
    }
}

impl Format for IntlFormat {
    fn money(&self, money: Money) -> String {
        let currency = money.currency();
        let plain = money.to_plain();
        let whole = money.minor() % 10_i64.pow(currency.decimals()) == 0;
        self.money_formatter(currency, whole)
            // As a text: exact in browsers that take one, read as a number by the others.
            .and_then(|formatter| written(&formatter, &plain.into()))
            .unwrap_or_else(|| self.plain.money(money))
    }

    fn date(&self, date: Date) -> String {
        let midnight = date.days() as f64 * 86_400_000.0;
        self.date
            .as_ref()
            .and_then(|formatter| written(formatter, &midnight.into()))
            .unwrap_or_else(|| self.plain.date(date))
    }
}

/// Today where the reader is.
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let year = u16::try_from(now.get_full_year()).ok()?;
    let part = |part: u32| u8::try_from(part).ok();
    Date::new(year, part(now.get_month() + 1)?, part(now.get_date())?)
}

/// The first of the reader's languages that is a variety of `language`, else `language`.
fn variety(language: &str) -> String {
    let languages = web_sys::window().map(|window| window.navigator().languages());
    let tags = languages.iter().flat_map(Array::iter).filter_map(|tag| tag.as_string());
    let same = |tag: &String| tag.split('-').next().is_some_and(|primary| primary == language);
    tags.into_iter().find(same).unwrap_or_else(|| language.to_owned())
}

/// The bound `format` of a new `Intl[kind]`. By reflection, since the constructors throw
/// and the typed bindings do not catch.
fn formatter(
    kind: &str,
    tag: &str,
    options: impl IntoIterator<Item = (&'static str, JsValue)>,
) -> Option<Function> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let constructor: Function = Reflect::get(&intl, &kind.into()).ok()?.dyn_into().ok()?;
    let bag = Object::new();
    for (name, value) in options {
        Reflect::set(&bag, &name.into(), &value).ok()?;
    }
    let arguments = Array::of2(&tag.into(), &bag);
    let formatter = Reflect::construct(&constructor, &arguments).ok()?;
    Reflect::get(&formatter, &"format".into()).ok()?.dyn_into().ok()
}

fn written(formatter: &Function, value: &JsValue) -> Option<String> {
    formatter.call1(&JsValue::UNDEFINED, value).ok()?.as_string()
}
