//! The plan as dated steps.

use super::RemedyId;
use crate::evidence::SourceId;
use crate::incident::{Minutes, Money, closed_list};

closed_list! {
    /// What is to be done in a step. Steps that give a remedy are named after it.
    StepKind as "steps" {
        /// Go to the person, listen, apologise: first of all.
        Apologise = "apologise",
        /// Pay what the law asks for.
        LegalMinimum = "legal_minimum",
        AskApproval = "ask_approval",
        Redo = "redo",
        Refund = "refund",
        Expenses = "expenses",
        Credit = "credit",
        Voucher = "voucher",
        FeeWaiver = "fee_waiver",
        Upgrade = "upgrade",
        Gift = "gift",
        PersonalContact = "personal_contact",
        CorrectRecord = "correct_record",
        CauseFixed = "cause_fixed",
        Priority = "priority",
        CheckBack = "check_back",
        /// Safety gate: see that the person is safe and cared for.
        CareFirst = "care_first",
        /// Safety gate: hand over to the one who decides such cases.
        Escalate = "escalate",
        /// Safety gate: keep evidence and names.
        KeepEvidence = "keep_evidence",
        /// Safety gate: send the holding note, admit nothing, promise nothing.
        HoldingNote = "holding_note",
    }
}

impl StepKind {
    /// The step in which a remedy is given.
    pub fn of(remedy: RemedyId) -> Self {
        match remedy {
            RemedyId::Redo => Self::Redo,
            RemedyId::Refund => Self::Refund,
            RemedyId::Expenses => Self::Expenses,
            RemedyId::Credit => Self::Credit,
            RemedyId::Voucher => Self::Voucher,
            RemedyId::FeeWaiver => Self::FeeWaiver,
            RemedyId::Upgrade => Self::Upgrade,
            RemedyId::Gift => Self::Gift,
            RemedyId::PersonalContact => Self::PersonalContact,
            RemedyId::CorrectRecord => Self::CorrectRecord,
            RemedyId::CauseFixed => Self::CauseFixed,
            RemedyId::Priority => Self::Priority,
            RemedyId::CheckBack => Self::CheckBack,
        }
    }
}

/// Who does a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// The manager at the screen.
    You,
    /// Whoever runs the work that failed.
    Team,
    /// The role of the policy at this place.
    Role(usize),
}

closed_list! {
    /// The rule that put a step into the plan, in words of `locales/`.
    Reason as "reasons" {
        ResponsibilityFirst = "responsibility_first",
        ExplainOutside = "explain_outside",
        CauseOpen = "cause_open",
        ActionBeforeWords = "action_before_words",
        RestoresLoss = "restores_loss",
        MoneyLost = "money_lost",
        MakesGood = "makes_good",
        Attention = "attention",
        CauseStable = "cause_stable",
        Law = "law",
        AboveLimit = "above_limit",
        AskAfterwards = "ask_afterwards",
        Safety = "safety",
    }
}

/// One step of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub kind: StepKind,
    pub who: Who,
    /// From now until the step is done.
    pub due: Minutes,
    /// Face value given in this step now, within one's own limit.
    pub amount: Option<Money>,
    /// The part of the amount that waits for approval.
    pub after_approval: Option<Money>,
    /// The role whose approval the step needs.
    pub approver: Option<usize>,
    pub reason: Reason,
    pub sources: &'static [SourceId],
}
