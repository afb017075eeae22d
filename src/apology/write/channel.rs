//! Where an apology is made.

use crate::incident::closed_list;

closed_list! {
    /// Where an apology is made.
    LetterChannel as "letter_channels" {
        /// On the phone or in person: short lines to say, with a stop to listen.
        Say = "say",
        /// With a subject line.
        Email = "email",
        Letter = "letter",
        /// At most [`LetterChannel::TEXT_LIMIT`] characters, always.
        Text = "text",
        /// A reply that everybody reads: no personal data, no amounts.
        Public = "public",
    }
}

impl LetterChannel {
    /// The longest text message, in characters: two linked messages of 160.
    pub const TEXT_LIMIT: usize = 320;
}
