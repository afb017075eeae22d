//! Light or dark. `web/theme.js` shows the same before the first paint.

use crate::incident::{Closed, closed_list};

closed_list! {
    /// The colours of the page.
    Theme as "themes" {
        /// As the device has it.
        System = "system",
        Light = "light",
        Dark = "dark",
    }
}

/// Shows the page in that theme.
pub fn show_theme(theme: Theme) {
    let root = super::document().and_then(|document| document.document_element());
    if let Some(root) = root {
        // An attribute of a fixed name is never refused.
        let _ = match theme {
            Theme::System => root.remove_attribute("data-theme"),
            Theme::Light | Theme::Dark => root.set_attribute("data-theme", theme.name()),
        };
    }
}
