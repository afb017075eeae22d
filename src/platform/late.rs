//! What is loaded later: the words of a language, and the scribe. web/files.js does it for the page,
//! web/widget.js for the element.

use std::cell::RefCell;

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Something to ask for.
#[derive(Clone, Copy, Debug)]
pub enum Late<'a> {
    /// All messages of a language.
    Words { language: &'a str },
    /// All messages of a language, and those of the workshop.
    WorkshopWords { language: &'a str },
    /// A letter, by its order as JSON; as JSON.
    Write { order: &'a str, language: &'a str },
    /// What a story says, as JSON; in a language, or where that is blank in its own.
    Read { story: &'a str, language: &'a str },
    /// What a letter has and lacks, as JSON.
    Judge {
        letter: &'a str,
        language: &'a str,
        channel: &'static str,
        severity: &'static str,
        cause: &'static str,
        /// The words of the house in that language, as JSON.
        house: &'a str,
    },
    /// What a dialog wants, so that it can be drawn at once.
    OfficeReady { office: &'static str, language: &'a str },
    /// A dialog on the cases; the cases as it leaves them when it is closed, or nothing.
    Office { office: &'static str, cases: &'a str, houses: &'a str, language: &'a str },
    /// The policy that the site has beside the page, if it names one.
    SitePolicy,
    /// The digest of each published file by its name, as JSON.
    #[cfg(feature = "office")]
    Integrity,
}

thread_local! {
    /// Who is asked; the page's own files where it is nobody else.
    static ASKED: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// From now on that object is asked, and nothing of the page.
pub fn ask_of(files: JsValue) {
    ASKED.set(Some(files));
}

/// Whether the page is somebody else's.
pub(super) fn is_guest() -> bool {
    ASKED.with_borrow(Option::is_some)
}

/// Asks, and gives the answer to `done`; `None` when it cannot be had, for want of a network
/// or because what came was not what was published.
pub fn ask(what: Late<'_>, done: impl FnOnce(Option<String>) + 'static) {
    answer(start(what), Box::new(done));
}

/// Asks, and waits for the answer.
#[cfg(feature = "office")]
pub async fn answer_to(what: Late<'_>) -> Option<String> {
    JsFuture::from(start(what)?).await.ok()?.as_string()
}

/// Waits for the answer: one wait for all who ask.
fn answer(answer: Option<Promise>, done: Box<dyn FnOnce(Option<String>)>) {
    spawn_local(async move {
        let text = match answer {
            Some(promise) => JsFuture::from(promise).await.ok(),
            None => None,
        };
        done(text.and_then(|text| text.as_string()));
    });
}

fn start(what: Late<'_>) -> Option<Promise> {
    let (name, arguments): (_, &[&str]) = match what {
        Late::Words { language } => ("words", &[language]),
        Late::WorkshopWords { language } => ("workshopWords", &[language]),
        Late::Write { order, language } => ("write", &[order, language]),
        Late::Read { story, language } => ("read", &[story, language]),
        Late::Judge { letter, language, channel, severity, cause, house } => {
            ("judge", &[letter, language, channel, severity, cause, house])
        }
        Late::OfficeReady { office, language } => ("officeReady", &[office, language]),
        Late::Office { office, cases, houses, language } => {
            ("office", &[office, cases, houses, language])
        }
        Late::SitePolicy => ("policy", &[]),
        #[cfg(feature = "office")]
        Late::Integrity => ("integrity", &[]),
    };
    let amends = ASKED.with_borrow(Clone::clone).or_else(super::amends)?;
    let function: Function = Reflect::get(&amends, &name.into()).ok()?.dyn_into().ok()?;
    let arguments: Array = arguments.iter().map(|text| JsValue::from(*text)).collect();
    function.apply(&amends, &arguments).ok()?.dyn_into().ok()
}
