//! Writing a case: its texts, and its facts by hand or read from the story.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use yew::prelude::*;

use super::controls::{choice, line, lines, tick};
use super::view::View;
use crate::app::choice::{chosen, is_many, options, pick};
use crate::app::{FieldId, FieldKind};
use crate::course::{Action, Place, Scenario, find};
use crate::incident::{Closed, Currency, Fact, IncidentDraft, Minutes, Money, Months};
use crate::paper::fact_value;
use crate::platform::{Late, ask};
use crate::share::{ScenarioFile, read_reading};
use crate::text::Language;

/// The facts that are typed, with the ids of their fields.
const TYPED: [(Fact, &str); 5] = [
    (Fact::Price, "write-price"),
    (Fact::Loss, "write-loss"),
    (Fact::YearlyValue, "write-value"),
    (Fact::Tenure, "write-tenure"),
    (Fact::Delay, "write-delay"),
];

/// What is begun and neither saved nor given up, by the case that is changed; `None`: a new one.
pub type Begun = Rc<RefCell<BTreeMap<Option<String>, Paper>>>;

#[derive(Clone, PartialEq, Properties)]
pub struct WriteProps {
    pub view: View,
    /// The form takes up what lies there.
    pub begun: Begun,
}

/// A case while it is written.
#[derive(Clone, PartialEq)]
pub struct Paper {
    file: ScenarioFile,
    debrief: String,
    /// The typed facts as they stand in their fields.
    typed: [String; 5],
    currency: Currency,
}

impl Paper {
    fn of(file: ScenarioFile) -> Self {
        let draft = file.draft;
        let known = [draft.price, draft.loss, draft.yearly_value].into_iter().flatten().next();
        let mut paper = Self {
            debrief: file.debrief.join("\n"),
            typed: Default::default(),
            currency: known.map_or(Currency::EUR, Money::currency),
            file,
        };
        paper.fill();
        paper
    }

    /// Writes the typed facts into their fields.
    fn fill(&mut self) {
        let draft = self.file.draft;
        let plain = |money: Option<Money>| money.map(Money::to_plain).unwrap_or_default();
        let number = |n: Option<u32>| n.map(|n| n.to_string()).unwrap_or_default();
        self.typed = [
            plain(draft.price),
            plain(draft.loss),
            plain(draft.yearly_value),
            number(draft.tenure.map(|months| months.get().into())),
            number(draft.delay.map(Minutes::get)),
        ];
    }

    /// The draft with the typed facts; the places of the fields that cannot be read.
    fn draft(&self) -> (IncidentDraft, Vec<usize>) {
        let mut draft = self.file.draft;
        let mut wrong = Vec::new();
        for (place, ((fact, _), text)) in TYPED.iter().zip(&self.typed).enumerate() {
            let text = text.trim();
            let money = || Money::parse(text, self.currency).ok();
            let done = match fact {
                _ if text.is_empty() => {
                    draft.copy(*fact, &IncidentDraft::default());
                    true
                }
                Fact::Price => put(&mut draft.price, money()),
                Fact::Loss => put(&mut draft.loss, money()),
                Fact::YearlyValue => put(&mut draft.yearly_value, money()),
                Fact::Tenure => put(&mut draft.tenure, text.parse().ok().and_then(Months::new)),
                _ => put(&mut draft.delay, text.parse().ok().and_then(Minutes::new)),
            };
            if !done {
                wrong.push(place);
            }
        }
        (draft, wrong)
    }

    /// Takes over what was read in the story, unless that was changed meanwhile. What is typed and
    /// was not read stays as it is typed.
    fn take(&mut self, story: &str, read: &IncidentDraft) {
        if self.file.story != story {
            return;
        }
        let mut file = ScenarioFile { draft: self.draft().0, ..self.file.clone() };
        let known: Vec<Fact> = Fact::ALL.iter().copied().filter(|f| read.knows(*f)).collect();
        known.iter().for_each(|fact| file.draft.copy(*fact, read));
        let filled = Self::of(file);
        let texts = self.typed.iter_mut().zip(&filled.typed).zip(&TYPED);
        for ((text, filled), _) in texts.filter(|(_, (fact, _))| known.contains(fact)) {
            text.clone_from(filled);
        }
        if known.iter().any(|fact| is_money(*fact)) {
            self.currency = filled.currency;
        }
        self.file = filled.file;
    }

    /// The file, with one question of the debrief a line.
    fn file(&self) -> ScenarioFile {
        let lines = self.debrief.lines().map(str::trim).filter(|text| !text.is_empty());
        ScenarioFile {
            debrief: lines.map(str::to_owned).collect(),
            draft: self.draft().0,
            ..self.file.clone()
        }
    }
}

/// A change of what is written.
type Change = Box<dyn FnOnce(&mut Paper)>;

impl Reducible for Paper {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut now = Rc::unwrap_or_clone(self);
        change(&mut now);
        now.into()
    }
}

fn put<T>(slot: &mut Option<T>, value: Option<T>) -> bool {
    let known = value.is_some();
    if known {
        *slot = value;
    }
    known
}

/// The form.
#[component]
pub fn Write(props: &WriteProps) -> Html {
    let WriteProps { view, begun } = props;
    let m = view.speech.words.m();
    let of = view.state.writing.clone();
    let blank = use_memo((), |()| Paper::of(started(view)));
    let paper = use_reducer(|| {
        let before = begun.borrow().get(&of).cloned();
        before.unwrap_or_else(|| (*blank).clone())
    });
    use_effect_with((*paper).clone(), {
        let (begun, of) = (begun.clone(), of.clone());
        move |paper| {
            // What has only been looked at is not begun.
            if *paper == *blank {
                begun.borrow_mut().remove(&of);
            } else {
                begun.borrow_mut().insert(of, paper.clone());
            }
        }
    });
    let end = {
        let (begun, view) = (begun.clone(), view.clone());
        Callback::from(move |action: Action| {
            // Where there is no place for it, it stays to be written on.
            if !matches!(&action, Action::Own(cases) if !view.state.has_room(cases)) {
                begun.borrow_mut().remove(&of);
            }
            view.dispatch.emit(action);
        })
    };
    let read = use_state(|| None::<Option<usize>>);
    let refused = use_state(|| None::<String>);
    let set = {
        let (paper, refused) = (paper.dispatcher(), refused.setter());
        Callback::from(move |change: Change| {
            refused.set(None);
            paper.dispatch(change);
        })
    };
    let text = |put: fn(&mut Paper, String)| {
        set.reform(move |text: String| -> Change { Box::new(move |paper| put(paper, text)) })
    };
    let onread = {
        let (paper, read) = (paper.clone(), read.setter());
        Callback::from(move |_: MouseEvent| {
            let (now, read) = (paper.dispatcher(), read.clone());
            let ScenarioFile { story, language, .. } = &paper.file;
            let of = story.clone();
            ask(Late::Read { story, language }, move |json| {
                let reading = json.and_then(|json| read_reading(&json, &of).ok());
                let Some(reading) = reading else { return read.set(Some(None)) };
                let known = Fact::ALL.iter().filter(|fact| reading.draft.knows(**fact));
                read.set(Some(Some(known.count())));
                now.dispatch(Box::new(move |paper| paper.take(&of, &reading.draft)));
            });
        })
    };
    let onsubmit = {
        let (view, paper, refused) = (view.clone(), paper.clone(), refused.setter());
        let end = end.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let m = view.speech.words.m();
            let file = paper.file();
            if file.title.trim().is_empty() {
                refused.set(Some(m.msg_write_need_title()));
            } else if let Some(place) = paper.draft().1.first() {
                refused.set(TYPED.get(*place).map(|(fact, _)| wrong_text(&view, *fact)));
            } else if !file.is_within_limits() {
                refused.set(Some(m.msg_write_too_long(ScenarioFile::LONGEST_TEXT as u32)));
            } else {
                let id = view.state.writing.clone().or_else(|| view.state.fresh().next());
                let own = id.map(|id| Scenario::written(id, file));
                end.emit(Action::Own(own.into_iter().collect()));
            }
        })
    };
    let Paper { file, debrief, .. } = &*paper;
    let lang = Some(file.language.clone());
    let languages = Language::ALL
        .iter()
        .map(|l| (l.name().to_owned(), m.msg_language_self(l.name())))
        .collect();
    html! {
        <form class="ws-write" {onsubmit}>
            <h2>{ m.msg_write_title() }</h2>
            { line("write-title", m.msg_write_name(), file.title.clone(), None, text(|p, text| p.file.title = text)) }
            { choice(m.msg_write_language(), languages, &file.language, text(|p, text| p.file.language = text)) }
            { lines("write-story", m.msg_write_story(), file.story.clone(), "6", lang.clone(), text(|p, text| p.file.story = text)) }
            <div class="actions">
                <button type="button" class="button small" disabled={file.story.trim().is_empty()} onclick={onread}>{ m.msg_write_read() }</button>
                <span class="report" role="status">
                    { for read.map(|count| count.map_or_else(|| m.msg_write_read_failed(), |count| m.msg_write_read_found(count as u32))) }
                </span>
            </div>
            { facts(view, &paper, &set) }
            { lines("write-question", m.msg_write_question(), file.question.clone(), "2", lang.clone(), text(|p, text| p.file.question = text)) }
            { lines("write-point", m.msg_write_point(), file.point.clone(), "2", lang.clone(), text(|p, text| p.file.point = text)) }
            { lines("write-notes", m.msg_write_notes(), file.notes.clone(), "3", lang.clone(), text(|p, text| p.file.notes = text)) }
            { lines("write-debrief", m.msg_write_debrief(), debrief.clone(), "4", lang, text(|p, text| p.debrief = text)) }
            <p class="field-error" role="alert">{ (*refused).clone() }</p>
            <div class="actions">
                <button type="submit" class="button main">{ m.msg_write_save() }</button>
                <button type="button" class="button" onclick={end.reform(|_: MouseEvent| Action::Go(Place::Library))}>{ m.msg_write_cancel() }</button>
            </div>
        </form>
    }
}

/// Why what is typed for a fact cannot be read.
fn wrong_text(view: &View, fact: Fact) -> String {
    let m = view.speech.words.m();
    if is_money(fact) { m.msg_write_amount_error() } else { m.msg_write_number_error() }
}

fn is_money(fact: Fact) -> bool {
    FieldId::of_fact(fact).is_some_and(|field| field.kind() == FieldKind::Money)
}

/// The case that is written anew, or a blank one in the language of the page.
fn started(view: &View) -> ScenarioFile {
    let old = view.state.writing.as_deref().and_then(|id| find(&view.state.own, id));
    let blank = || ScenarioFile {
        language: view.speech.words.language().to_owned(),
        ..ScenarioFile::default()
    };
    old.and_then(|scenario| scenario.file.as_deref().cloned()).unwrap_or_else(blank)
}

type Set = Callback<Change>;

fn facts(view: &View, paper: &Paper, set: &Set) -> Html {
    let m = view.speech.words.m();
    let draft = paper.file.draft;
    let listed = Fact::ALL.iter().filter(|fact| !options(**fact).is_empty());
    let edit = |fact: Fact| {
        set.reform(move |name: String| -> Change {
            Box::new(move |paper| {
                if let Some(edit) = pick(&paper.file.draft, fact, &name) {
                    paper.file.draft = edit.apply(&paper.file.draft);
                }
            })
        })
    };
    let one = |fact: Fact| {
        let open = (String::new(), m.msg_write_open());
        let values = options(fact)
            .into_iter()
            .map(|name| (name.to_owned(), fact_value(view.speech.words, fact, name)));
        let current = chosen(&draft, fact).first().copied().unwrap_or_default();
        let all = std::iter::once(open).chain(values).collect();
        choice(m.msg_fact_name(fact.name()), all, current, edit(fact))
    };
    let many = |fact: Fact| {
        let now = chosen(&draft, fact);
        html! {
            <fieldset class="ws-choices ws-many">
                <legend>{ m.msg_fact_name(fact.name()) }</legend>
                { for options(fact).into_iter().map(|name| {
                    let label = fact_value(view.speech.words, fact, name);
                    tick(label, now.contains(&name), false, edit(fact).reform(move |()| name.to_owned()))
                }) }
            </fieldset>
        }
    };
    let currencies =
        Currency::all().map(|c| (c.code().to_owned(), c.code().to_owned())).collect();
    let oncurrency = set.reform(|code: String| -> Change {
        Box::new(move |paper| {
            paper.currency = Currency::parse(&code).unwrap_or(paper.currency);
        })
    });
    let wrong = paper.draft().1;
    let typed = |(place, (fact, id)): (usize, &(Fact, &'static str))| {
        let error = wrong.contains(&place).then(|| wrong_text(view, *fact));
        let label = match fact {
            Fact::Tenure => m.msg_write_months(),
            Fact::Delay => {
                format!("{} ({})", m.msg_fact_name(fact.name()), m.msg_unit_name("minutes"))
            }
            _ => m.msg_fact_name(fact.name()),
        };
        let oninput = set.reform(move |text: String| -> Change {
            Box::new(move |paper| {
                if let Some(slot) = paper.typed.get_mut(place) {
                    *slot = text;
                }
            })
        });
        line(id, label, paper.typed.get(place).cloned().unwrap_or_default(), error, oninput)
    };
    html! {
        <fieldset class="ws-facts card">
            <legend>{ m.msg_write_facts() }</legend>
            <p class="hint">{ m.msg_write_facts_what() }</p>
            <div class="ws-grid">
                { for listed.clone().filter(|fact| !is_many(**fact)).map(|fact| one(*fact)) }
                { choice(m.msg_currency_label(), currencies, paper.currency.code(), oncurrency) }
                { for TYPED.iter().enumerate().map(typed) }
            </div>
            { for listed.filter(|fact| is_many(**fact)).map(|fact| many(*fact)) }
        </fieldset>
    }
}
