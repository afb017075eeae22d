//! How sure a figure is, and how its source was read.

use crate::incident::closed_list;

closed_list! {
    /// How sure a figure is, from best to least.
    Grade as "grade" {
        /// Behaviour in a trial, with known size. No effect of the forecast has it.
        A = "a",
        /// Consistent size, from data or a meta-analysis, on something near to staying.
        B = "b",
        /// The direction is known, the size is judged.
        C = "c",
        /// Judgement.
        D = "d",
    }
}

closed_list! {
    /// How a source was read. A figure that is known from memory alone has no row anywhere
    /// in this module, so that it can reach no page.
    Seen as "seen" {
        /// The figure was read in the text itself, its abstract or its press release.
        Text = "text",
        /// The figure was read in another text that quotes the source.
        SecondHand = "second_hand",
        /// The figure was counted or fitted from open data.
        Computed = "computed",
        /// The authors of this program judged it; there is no text to read.
        Judged = "judged",
    }
}
