//! What a phrase of a lexicon says.

use crate::incident::closed_list;

closed_list! {
    /// What a phrase says; the heading in a lexicon names its value too.
    Kind as "kinds" {
        /// A number word; value: the number.
        Number = "number",
        /// A unit of time; value: its minutes.
        Unit = "unit",
        /// A currency; value: its ISO 4217 code.
        Currency = "currency",
        /// A unit of time that means one of it without a number; value: its minutes.
        One = "one",
        /// A unit of time that may stand before its number; value: its minutes.
        Inverted = "inverted",
        /// What adds a part of one to a number or a unit; value: the part.
        Share = "share",
        /// A word between the parts of a number or an amount.
        Joint = "joint",
        /// The hundredth of a currency; value: its ISO 4217 code.
        Cent = "cent",
        /// Failures before this one; value: 0 to 3.
        Earlier = "earlier",
        /// How long somebody has been a customer; value: `N` where the phrase holds the
        /// number, or the months.
        Tenure = "tenure",
        /// Apologies already made; value: how many.
        Apology = "apology",
        /// A time that counts from the report.
        Since = "since",
        /// What an amount is; value: `price`, `loss` or `yearly`.
        Money = "money",
        Negation = "negation",
        /// A wish, a condition, a guess or somebody else's case.
        Hedge = "hedge",
        Failure = "failure",
        Flag = "flag",
        /// Words that carry a flag by themselves, wherever they stand.
        Alarm = "alarm",
        /// Words that look like a flag and are none.
        NotFlag = "notflag",
        Want = "want",
        /// Something that the customer does not want.
        NotWant = "notwant",
        Emotion = "emotion",
        Sector = "sector",
        Cause = "cause",
        Recurrence = "recurrence",
        NoticedBy = "noticed_by",
        Channel = "channel",
        Service = "service",
        Alternatives = "alternatives",
        Stage = "stage",
        /// How the reader is addressed; value: `formal` or `informal`.
        Address = "address",
        /// A word that takes back what was said before it.
        But = "but",
        /// Words by which a statement is somebody's version, or a document's.
        Version = "version",
        /// Words that take back a figure for the next one, or leave the choice between both.
        Correction = "correction",
        /// Words that often stand in a fault of a letter; value: the fault.
        Fault = "fault",
        /// Words of one family of meaning; value: its name.
        Kin = "kin",
    }
}

impl Kind {
    /// Whether the model learns what a phrase of this kind speaks for; the others are weighed
    /// beside it.
    pub fn is_for_the_model(self) -> bool {
        !matches!(
            self,
            Self::Number
                | Self::Alarm
                | Self::Correction
                | Self::One
                | Self::Inverted
                | Self::Share
                | Self::Joint
                | Self::Cent
        )
    }
}
