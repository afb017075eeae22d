//! What spoils an apology.

use crate::incident::closed_list;

closed_list! {
    /// How bad a fault is.
    Level as "levels" {
        /// Do not send it.
        Blocker = "blocker",
        /// Weakens the apology.
        Warn = "warn",
        /// Better without.
        Hint = "hint",
    }
}

closed_list! {
    /// The faults that are looked for.
    Fault as "faults" {
        Conditional = "conditional",
        BlameShift = "blame_shift",
        PassiveEvasion = "passive_evasion",
        Minimising = "minimising",
        ButNegation = "but_negation",
        Canned = "canned",
        ThirdPersonDistance = "third_person_distance",
        Excuse = "excuse",
        EmptyPromise = "empty_promise",
        QuidProQuo = "quid_pro_quo",
        OverAdmission = "over_admission",
        UnfilledBlank = "unfilled_blank",
        MixedAddress = "mixed_address",
        Jargon = "jargon",
        DemandsEffort = "demands_effort",
        HumourOnSerious = "humour_on_serious",
        ForgivenessFirst = "forgiveness_first",
        TooLong = "too_long",
        Privacy = "privacy",
        /// Found by the list of the house ([`found`](crate::apology::found)).
        HouseWord = "house_word",
    }
}

impl Fault {
    /// Whether it is a manner of speaking, which the model scores; the others are found by a
    /// rule.
    pub fn is_spoken(self) -> bool {
        !matches!(
            self,
            Self::UnfilledBlank
                | Self::MixedAddress
                | Self::ForgivenessFirst
                | Self::TooLong
                | Self::HouseWord
        )
    }

    /// How bad it is, always the same.
    pub fn level(self) -> Level {
        match self {
            Self::Conditional
            | Self::BlameShift
            | Self::ButNegation
            | Self::QuidProQuo
            | Self::OverAdmission
            | Self::UnfilledBlank
            | Self::HumourOnSerious
            | Self::Privacy => Level::Blocker,
            Self::PassiveEvasion
            | Self::Minimising
            | Self::Canned
            | Self::ThirdPersonDistance
            | Self::Excuse
            | Self::EmptyPromise
            | Self::MixedAddress
            | Self::DemandsEffort => Level::Warn,
            Self::Jargon | Self::ForgivenessFirst | Self::TooLong | Self::HouseWord => {
                Level::Hint
            }
        }
    }
}
