//! What a sentence does in the letter.

use crate::forecast::ApologyPart;
use crate::incident::{Set, closed_list};

closed_list! {
    /// What a sentence does in the letter, the most important first: a letter that is too
    /// long loses its sentences from the end of this list. Judgement after Lewicki, Polin &
    /// Lount 2016: what happened and whose it is, then what is given, then regret and
    /// reason; forgiveness goes first of all parts.
    Role as "roles" {
        /// Holding note: the person first.
        Care = "care",
        /// What went wrong.
        Failure = "failure",
        /// We own it, or say plainly that the cause was not in our hands.
        Own = "own",
        Regret = "regret",
        /// The legal minimum.
        Law = "law",
        /// A remedy that restores what was lost.
        Repair = "repair",
        /// The attempts that failed.
        Failed = "failed",
        /// Why it happened, in the manager's words.
        Explanation = "explanation",
        /// What is done about the cause.
        Change = "change",
        /// When the reason will be known.
        FindOut = "find_out",
        /// Holding note: where the matter lies now.
        Next = "next",
        /// How to reach the writer.
        Contact = "contact",
        Greeting = "greeting",
        Signature = "signature",
        /// What the manager adds.
        OwnWords = "own_words",
        /// That apologies have been made before.
        Apologised = "apologised",
        /// That it is not the first failure.
        History = "history",
        /// More about the failure, in the manager's words.
        Details = "details",
        /// A second failure.
        Also = "also",
        CheckBack = "check_back",
        /// A remedy that shows attention.
        Courtesy = "courtesy",
        /// That the customer may be angry.
        Anger = "anger",
        /// Leads into the explanation.
        Why = "why",
        /// Asks for the customer's side.
        Listen = "listen",
        Closing = "closing",
        Reference = "reference",
        /// What everybody is entitled to.
        Entitled = "entitled",
        NoEffort = "no_effort",
        /// Asks whether this is a good moment.
        Moment = "moment",
        Goodbye = "goodbye",
        Forgiveness = "forgiveness",
    }
}

impl Role {
    /// The last role that a letter keeps whatever its length; a text message keeps the
    /// failure alone.
    pub(super) const KEPT: Self = Self::Details;

    /// The part of an apology that such a sentence is, when the failure is `owned`.
    pub(super) fn parts(self, owned: bool) -> Set<ApologyPart> {
        let part = match self {
            Self::Own if owned => ApologyPart::Responsibility,
            Self::Law | Self::Repair | Self::Courtesy => ApologyPart::Repair,
            Self::Explanation => ApologyPart::Explanation,
            Self::Regret => ApologyPart::Regret,
            Self::Change => ApologyPart::Repentance,
            Self::Forgiveness => ApologyPart::Forgiveness,
            _ => return Set::EMPTY,
        };
        Set::EMPTY.with(part)
    }
}
