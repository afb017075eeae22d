//! What a sentence does in the letter.

use crate::forecast::ApologyPart;
use crate::incident::{Set, closed_list};

closed_list! {
    /// What a sentence does in the letter, the most important first: where the channel
    /// sets a length, sentences are taken in this order as long as they fit. Judgement
    /// after Lewicki, Polin & Lount 2016 (whose failure it is, then what is given;
    /// forgiveness last).
    Role as "roles" {
        /// Holding note: the person first.
        Care = "care",
        /// What went wrong.
        Failure = "failure",
        /// Who speaks to whom.
        Greeting = "greeting",
        /// We own it.
        Own = "own",
        /// The legal minimum.
        Law = "law",
        /// Before the remedy only because it is short: a text with both has room for it.
        Regret = "regret",
        /// The first remedy that restores what was lost.
        Repair = "repair",
        Signature = "signature",
        /// How to reach the writer.
        Contact = "contact",
        /// Holding note: where the matter lies now.
        Next = "next",
        /// Further remedies of that kind.
        More = "more",
        Closing = "closing",
        Reference = "reference",
        /// Why it happened, in the manager's words.
        Explanation = "explanation",
        /// What the manager adds.
        OwnWords = "own_words",
        /// More about the failure, in the manager's words.
        Details = "details",
        /// The attempts that failed.
        Failed = "failed",
        /// Said plainly that the cause was not in our hands.
        Beyond = "beyond",
        /// When the reason will be known.
        FindOut = "find_out",
        /// That it is not the first failure.
        History = "history",
        /// That apologies have been made before.
        Apologised = "apologised",
        /// What is done about the cause.
        Change = "change",
        /// A second failure.
        Also = "also",
        /// Asks for the customer's side.
        Listen = "listen",
        /// Leads into the explanation.
        Why = "why",
        CheckBack = "check_back",
        /// A remedy that shows attention.
        Courtesy = "courtesy",
        /// That the customer may be angry.
        Anger = "anger",
        /// What everybody is entitled to.
        Entitled = "entitled",
        NoEffort = "no_effort",
        Thanks = "thanks",
        /// Asks whether this is a good moment.
        Moment = "moment",
        Goodbye = "goodbye",
        Forgiveness = "forgiveness",
    }
}

impl Role {
    /// The last role that a letter keeps whatever its length, what the manager wrote
    /// included; a text message keeps the failure alone.
    pub(super) const KEPT: Self = Self::Details;

    /// Whether such a sentence is made of our words alone; in the others a name stands, or what
    /// the manager wrote.
    pub(super) fn is_ours(self) -> bool {
        !matches!(
            self,
            Self::Greeting
                | Self::Signature
                | Self::Contact
                | Self::Reference
                | Self::Explanation
                | Self::OwnWords
                | Self::Details
        )
    }

    /// The part of an apology that such a sentence is, when the failure is `owned`.
    pub(super) fn parts(self, owned: bool) -> Set<ApologyPart> {
        let part = match self {
            Self::Own if owned => ApologyPart::Responsibility,
            Self::Law | Self::Repair | Self::More | Self::Courtesy => ApologyPart::Repair,
            Self::Explanation => ApologyPart::Explanation,
            Self::Regret => ApologyPart::Regret,
            Self::Change => ApologyPart::Repentance,
            Self::Forgiveness => ApologyPart::Forgiveness,
            _ => return Set::EMPTY,
        };
        Set::EMPTY.with(part)
    }
}
