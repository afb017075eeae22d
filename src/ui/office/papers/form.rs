//! The forms in which a case can be taken along.

use crate::incident::closed_list;

closed_list! {
    /// What is copied or printed, in the order of the dialog.
    Form as "forms" {
        /// The letter alone.
        Letter = "letter",
        /// A note for a help desk.
        Ticket = "ticket",
        /// Everything, as Markdown.
        Markdown = "markdown",
        /// One printed page.
        Brief = "brief",
        /// Two printed pages.
        Handout = "handout",
    }
}

impl Form {
    /// Whether it goes to the customer, who knows whose names are in it.
    pub fn is_for_the_customer(self) -> bool {
        self == Self::Letter
    }
}
