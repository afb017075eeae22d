//! Facts with a closed list, by the machine names of their values: what a group of chips
//! or a list on the screen needs to know.

use super::FactEdit;
use crate::incident::{
    Alternatives, Cause, Channel, Closed, Count, Emotion, Fact, Failure, Flag, IncidentDraft,
    NoticedBy, Recurrence, Sector, Service, Set, Severity, Stage, Want,
};

const COUNTS: [&str; 4] = ["0", "1", "2", "3"];
const YES: &str = "yes";
const NO: &str = "no";

/// The names of a fact's values, in their order; none for a fact that is typed.
pub fn options(fact: Fact) -> Vec<&'static str> {
    match fact {
        Fact::Sector => names::<Sector>(),
        Fact::Failures => names::<Failure>(),
        Fact::Severity => names::<Severity>(),
        Fact::Cause => names::<Cause>(),
        Fact::Recurrence => names::<Recurrence>(),
        Fact::EarlierFailures => COUNTS.to_vec(),
        Fact::FailedRecoveries | Fact::ApologiesGiven => COUNTS[..3].to_vec(),
        Fact::NoticedBy => names::<NoticedBy>(),
        Fact::Channel => names::<Channel>(),
        Fact::Stage => names::<Stage>(),
        Fact::Emotion => names::<Emotion>(),
        Fact::Wants => names::<Want>(),
        Fact::Service => names::<Service>(),
        Fact::Alternatives => names::<Alternatives>(),
        Fact::LossDue => vec![YES, NO],
        Fact::Flags => names::<Flag>(),
        Fact::Price | Fact::Loss | Fact::YearlyValue => Vec::new(),
        Fact::Delay | Fact::Since | Fact::Tenure => Vec::new(),
    }
}

/// The names of the values that a fact has now.
pub fn chosen(draft: &IncidentDraft, fact: Fact) -> Vec<&'static str> {
    match fact {
        Fact::Sector => one(draft.sector),
        Fact::Failures => many(draft.failures),
        Fact::Severity => one(draft.severity),
        Fact::Cause => one(draft.cause),
        Fact::Recurrence => one(draft.recurrence),
        Fact::EarlierFailures => count(draft.earlier_failures),
        Fact::FailedRecoveries => count(draft.failed_recoveries),
        Fact::ApologiesGiven => count(draft.apologies_given),
        Fact::NoticedBy => one(draft.noticed_by),
        Fact::Channel => one(draft.channel),
        Fact::Stage => one(draft.stage),
        Fact::Emotion => one(draft.emotion),
        Fact::Wants => many(draft.wants),
        Fact::Service => one(draft.service),
        Fact::Alternatives => one(draft.alternatives),
        Fact::LossDue => {
            draft.loss_due.map(|due| if due { YES } else { NO }).into_iter().collect()
        }
        Fact::Flags => many(draft.flags),
        Fact::Price | Fact::Loss | Fact::YearlyValue => Vec::new(),
        Fact::Delay | Fact::Since | Fact::Tenure => Vec::new(),
    }
}

/// Whether several values of the fact may hold at once.
pub fn is_many(fact: Fact) -> bool {
    matches!(fact, Fact::Failures | Fact::Wants | Fact::Flags)
}

/// What happens when a value is picked by its name: it is set; of many, it is added or
/// taken out. A name that is not in the list opens the fact. `None` for a typed fact.
pub fn pick(draft: &IncidentDraft, fact: Fact, name: &str) -> Option<FactEdit> {
    Some(match fact {
        Fact::Sector => FactEdit::Sector(Closed::parse(name)),
        Fact::Failures => FactEdit::Failures(toggled(draft.failures, name)),
        Fact::Severity => FactEdit::Severity(Closed::parse(name)),
        Fact::Cause => FactEdit::Cause(Closed::parse(name)),
        Fact::Recurrence => FactEdit::Recurrence(Closed::parse(name)),
        Fact::EarlierFailures => FactEdit::EarlierFailures(read_count(name)),
        Fact::FailedRecoveries => FactEdit::FailedRecoveries(read_count(name)),
        Fact::ApologiesGiven => FactEdit::ApologiesGiven(read_count(name)),
        Fact::NoticedBy => FactEdit::NoticedBy(Closed::parse(name)),
        Fact::Channel => FactEdit::Channel(Closed::parse(name)),
        Fact::Stage => FactEdit::Stage(Closed::parse(name)),
        Fact::Emotion => FactEdit::Emotion(Closed::parse(name)),
        Fact::Wants => FactEdit::Wants(toggled(draft.wants, name)),
        Fact::Service => FactEdit::Service(Closed::parse(name)),
        Fact::Alternatives => FactEdit::Alternatives(Closed::parse(name)),
        Fact::LossDue => FactEdit::LossDue(match name {
            YES => Some(true),
            NO => Some(false),
            _ => None,
        }),
        Fact::Flags => FactEdit::Flags(toggled(draft.flags, name)),
        Fact::Price | Fact::Loss | Fact::YearlyValue => return None,
        Fact::Delay | Fact::Since | Fact::Tenure => return None,
    })
}

fn names<T: Closed>() -> Vec<&'static str> {
    T::ALL.iter().map(|value| value.name()).collect()
}

fn one<T: Closed>(value: Option<T>) -> Vec<&'static str> {
    value.map(Closed::name).into_iter().collect()
}

fn many<T: Closed>(values: Set<T>) -> Vec<&'static str> {
    values.iter().map(Closed::name).collect()
}

fn count<const MAX: u8>(value: Option<Count<MAX>>) -> Vec<&'static str> {
    value.and_then(|n| COUNTS.get(usize::from(n.get())).copied()).into_iter().collect()
}

fn read_count<const MAX: u8>(name: &str) -> Option<Count<MAX>> {
    let n = COUNTS.iter().position(|count| *count == name)?;
    u32::try_from(n).ok().map(Count::new)
}

fn toggled<T: Closed>(values: Set<T>, name: &str) -> Set<T> {
    T::parse(name).map_or(Set::EMPTY, |value| values.toggled(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_option_can_be_picked_and_opened_again() {
        let empty = IncidentDraft::default();
        for fact in Fact::ALL {
            for name in options(*fact) {
                let edit = pick(&empty, *fact, name).expect("an option is picked");
                assert_eq!(edit.fact(), *fact);
                let draft = edit.apply(&empty);
                assert_eq!(chosen(&draft, *fact), [name], "{fact:?}");
                let back = if is_many(*fact) { name } else { "" };
                let opened = pick(&draft, *fact, back).expect("an option is picked");
                assert_eq!(opened.apply(&draft), empty, "{fact:?} {name}");
            }
        }
    }

    #[test]
    fn typed_facts_have_no_options() {
        let typed = Fact::ALL.iter().filter(|fact| options(**fact).is_empty());
        for fact in typed {
            assert_eq!(pick(&IncidentDraft::default(), *fact, "x"), None);
            assert!(super::super::FieldId::ALL.iter().any(|field| field.fact() == Some(*fact)));
        }
    }
}
