//! The whole advice as Markdown.

use super::letter::paragraphs;
use super::{
    Figures, Rung, Subject, cited, floor, lead, option_rows, policy, step_notes, step_parts,
    version, way,
};
use crate::advice::{OptionId, PlanOption, Step};
use crate::evidence::source;
use crate::incident::Closed;

/// A document under construction. What is put in as text stays text: its signs are escaped.
struct Document(String);

impl Document {
    /// A block, set off from the one before.
    fn block(&mut self, markdown: &str) {
        if !markdown.is_empty() {
            self.0 += markdown;
            self.0 += "\n\n";
        }
    }

    fn heading(&mut self, text: &str) {
        self.block(&format!("## {}", escaped(text)));
    }

    fn text(&mut self, text: &str) {
        self.block(&line(text));
    }

    fn list(&mut self, items: impl IntoIterator<Item = String>) {
        let items: Vec<String> = items.into_iter().map(|item| format!("- {item}")).collect();
        self.block(&items.join("\n"));
    }

    /// A table; every column but the first keeps to the right.
    fn table(&mut self, head: &[String], rows: &[Vec<String>]) {
        let row = |cells: &[String]| format!("| {} |", cells.join(" | "));
        let rule = format!("|:--|{}", "--:|".repeat(head.len().saturating_sub(1)));
        let lines = [row(head), rule].into_iter().chain(rows.iter().map(|cells| row(cells)));
        self.block(&lines.collect::<Vec<_>>().join("\n"));
    }

    /// Quoted paragraphs; a line break stays one.
    fn quote(&mut self, paragraphs: &[String]) {
        let quoted = |text: &String| {
            let lines: Vec<String> =
                text.lines().map(|text| format!("> {}", line(text))).collect();
            lines.join("\\\n")
        };
        let paragraphs: Vec<String> = paragraphs.iter().map(quoted).collect();
        self.block(&paragraphs.join("\n>\n"));
    }
}

/// Facts, advice, forecast with its range, options, plan, letter, reasons, sources, and what it is
/// not.
pub fn markdown(subject: &Subject<'_>) -> String {
    let m = subject.speech.words.m();
    let Subject { sheet, advice, .. } = subject;
    let mut page = Document(String::new());
    page.block(&format!("# {}", escaped(&m.msg_print_brief())));
    page.text(sheet.name.trim());
    page.text(&subject.speech.made());
    facts(&mut page, subject);
    if let Some(gate) = &advice.gate {
        let flags = gate.flags.iter().map(|flag| escaped(&m.msg_gate_flag(flag.name())));
        page.heading(&m.msg_gate_flags());
        page.list(flags);
        if gate.passed {
            page.text(&format!("{} {}", m.msg_gate_record(), sheet.gate.reason.trim()));
        } else {
            page.text(&m.msg_gate_says());
            plan(&mut page, subject);
        }
    }
    if let Some(option) = subject.option() {
        advised(&mut page, subject, option);
        options(&mut page, subject, option);
        plan(&mut page, subject);
    }
    if let Some(letter) = subject.letter {
        page.heading(&m.msg_apology_title());
        let channel = m.msg_apology_channel(letter.channel.name());
        page.block(&format!("*{}*", escaped(&channel)));
        let subject = letter.subject.iter();
        page.list(subject.map(|text| escaped(&m.msg_paper_line(m.msg_apology_subject(), text))));
        page.quote(&letter.paragraphs);
    }
    if let Some(option) = subject.option() {
        why(&mut page, subject, option);
        not(&mut page, subject);
    }
    sources(&mut page, subject);
    let made_by = version(subject.speech);
    page.text(&made_by.join(" "));
    page.0.trim_end().to_owned() + "\n"
}

/// What is known, and the manager's own note.
fn facts(page: &mut Document, subject: &Subject<'_>) {
    let m = subject.speech.words.m();
    page.heading(&m.msg_paper_facts());
    let facts = subject.facts().into_iter();
    page.list(facts.map(|(name, value)| format!("**{}**: {}", escaped(&name), escaped(&value))));
    page.quote(&paragraphs(&subject.sheet.story));
}

/// What to do, and what is likely to come of it.
fn advised(page: &mut Document, subject: &Subject<'_>, option: &PlanOption) {
    let Subject { speech, advice, .. } = subject;
    let m = speech.words.m();
    page.heading(&m.msg_paper_do());
    page.text(&lead(speech, &advice.incident, option).join(" "));
    if option.leaves_debt {
        page.text(&m.msg_lead_debt());
    }
    if let Some((scheme, result)) = advice.law {
        page.list(floor(speech, scheme, result).iter().map(|line| escaped(line)));
    }
    page.heading(&m.msg_forecast_title());
    let Figures { untreated, plan, no_failure } = Figures::of(advice, option);
    page.text(&m.msg_forecast_sentence(plan.n, plan.low, plan.high, untreated.n, no_failure.n));
    page.text(&m.msg_forecast_once());
    let row = |name: String, of: crate::advice::OfHundred| {
        let between = m.msg_table_between(of.low, of.high);
        vec![escaped(&name), of.n.to_string(), escaped(&between), (100 - of.n).to_string()]
    };
    let head = [m.msg_table_case(), m.msg_table_stay(), m.msg_table_range(), m.msg_table_leave()];
    let rows = [
        row(m.msg_forecast_nothing_done(), untreated),
        row(m.msg_forecast_this_plan(), plan),
        row(m.msg_forecast_no_failure(), no_failure),
    ];
    page.text(&m.msg_table_caption());
    page.table(&head.map(|cell| escaped(&cell)), &rows);
}

/// The options side by side; the chosen one stands out.
fn options(page: &mut Document, subject: &Subject<'_>, chosen: &PlanOption) {
    let Subject { speech, advice, .. } = subject;
    let m = speech.words.m();
    page.heading(&m.msg_options_title());
    let name = |option: &PlanOption| {
        let name = escaped(&subject.name_of(option.id));
        if option.id == chosen.id { format!("**{name}**") } else { name }
    };
    let head: Vec<String> =
        [String::new()].into_iter().chain(advice.options.iter().map(name)).collect();
    let rows = option_rows(speech, &advice.options).map(|(name, cells)| {
        [name].iter().chain(&cells).map(|cell| escaped(cell)).collect::<Vec<_>>()
    });
    page.table(&head, &rows);
    if advice.option(OptionId::MoreGenerous).is_none() {
        page.text(&m.msg_option_no_more());
    }
    page.text(&policy(speech, subject.house, subject.whose));
}

/// The steps, numbered.
fn plan(page: &mut Document, subject: &Subject<'_>) {
    let (speech, m) = (subject.speech, subject.speech.words.m());
    let (title, steps) = subject.plan();
    page.heading(&title);
    if steps.is_empty() {
        return page.text(&m.msg_plan_empty());
    }
    let step = |(place, step): (usize, &Step)| {
        let [when, what, who] = step_parts(speech, step);
        let notes = step_notes(speech, step).into_iter();
        let notes: String = notes.map(|note| format!("\n   - {}", escaped(&note))).collect();
        let [when, what, who] = [when, what, who].map(|part| escaped(&part));
        format!("{}. **{when}**: {what} ({who}){notes}", place + 1)
    };
    let steps: Vec<String> = steps.iter().enumerate().map(step).collect();
    page.block(&steps.join("\n"));
}

/// The way to the forecast, each figure with its grade and its sources.
fn why(page: &mut Document, subject: &Subject<'_>, option: &PlanOption) {
    let m = subject.speech.words.m();
    page.heading(&m.msg_why_title());
    let head = [m.msg_why_what(), m.msg_why_of_100(), m.msg_why_log_odds(), m.msg_why_evidence()];
    let rows = way(subject.speech, subject.advice, option).into_iter().map(|row| {
        let evidence = row.evidence().unwrap_or_default();
        let name = escaped(&row.name);
        let name = match row.step {
            Rung::Level { .. } => format!("**{name}**"),
            Rung::Change { .. } => name,
        };
        let log_odds = row.log_odds.unwrap_or_default();
        vec![name, escaped(&row.of_100), escaped(&log_odds), escaped(&evidence)]
    });
    page.table(&head.map(|cell| escaped(&cell)), &rows.collect::<Vec<_>>());
}

/// What the forecast does not say.
fn not(page: &mut Document, subject: &Subject<'_>) {
    let m = subject.speech.words.m();
    page.heading(&m.msg_paper_not());
    page.list(subject.speech.not().iter().map(|line| escaped(line)));
}

fn sources(page: &mut Document, subject: &Subject<'_>) {
    let m = subject.speech.words.m();
    let sources = cited(subject.advice, subject.option());
    if sources.is_empty() {
        return;
    }
    page.heading(&m.msg_paper_sources());
    page.list(sources.into_iter().map(|id| {
        let title = m.msg_source_title(id.name());
        let link = m.msg_source_link(id.name());
        let label = escaped(source(id).label);
        let title = if title.is_empty() { title } else { format!(": {}", escaped(&title)) };
        let link = if link.is_empty() { link } else { format!(" <{link}>") };
        let kind = escaped(&m.msg_source_kind(source(id).kind.name()));
        format!("{label} ({kind}){title}{link}")
    }));
}

/// The signs that mean something in Markdown, as text.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let means = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' => true,
            '&' => chars.peek().is_some_and(|next| next.is_alphanumeric() || *next == '#'),
            _ => false,
        };
        if means {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// The same for a text that begins a line, where `-` and `1.` would begin a list.
fn line(text: &str) -> String {
    let number = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = text.len() - number.len();
    let begins_list =
        text.starts_with(['-', '+', '=']) || digits > 0 && number.starts_with(['.', ')']);
    let escaped = escaped(text);
    match (begins_list, escaped.split_at_checked(digits)) {
        (true, Some((digits, rest))) => format!("{digits}\\{rest}"),
        _ => escaped,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_stays_text() {
        for (text, expected) in [
            ("Late, again.", "Late, again."),
            ("______", "\\_\\_\\_\\_\\_\\_"),
            ("# no *title* [x](y)", "\\# no \\*title\\* \\[x\\](y)"),
            ("- no list", "\\- no list"),
            ("27. November", "27\\. November"),
            ("a | b <b>", "a \\| b \\<b\\>"),
            ("&copy; R&D, Smith & Co", "\\&copy; R\\&D, Smith & Co"),
            ("+7", "\\+7"),
        ] {
            assert_eq!(line(text), expected, "{text:?}");
        }
        assert_eq!(escaped("+7"), "+7");
    }
}
