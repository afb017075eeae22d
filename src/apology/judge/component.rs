//! What an apology is made of.

use crate::forecast::ApologyPart;
use crate::incident::closed_list;

closed_list! {
    /// The parts that a letter may have: the six of Lewicki et al. 2016, and four that show
    /// care.
    Component as "components" {
        Regret = "regret",
        Responsibility = "responsibility",
        Explanation = "explanation",
        /// That it will not happen again.
        Repentance = "repentance",
        /// An offer that puts it right.
        Repair = "repair",
        /// A request for forgiveness.
        Forgiveness = "forgiveness",
        Empathy = "empathy",
        /// The failure named concretely.
        Specificity = "specificity",
        /// A way to reach a named person.
        Contact = "contact",
        Thanks = "thanks",
    }
}

impl Component {
    /// The part of an apology that the forecast counts; `None` for those it does not.
    pub fn part(self) -> Option<ApologyPart> {
        Some(match self {
            Self::Regret => ApologyPart::Regret,
            Self::Responsibility => ApologyPart::Responsibility,
            Self::Explanation => ApologyPart::Explanation,
            Self::Repentance => ApologyPart::Repentance,
            Self::Repair => ApologyPart::Repair,
            Self::Forgiveness => ApologyPart::Forgiveness,
            Self::Empathy | Self::Specificity | Self::Contact | Self::Thanks => return None,
        })
    }
}
