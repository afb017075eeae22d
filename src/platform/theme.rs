//! The colours of the page. `web/theme.js` shows the same before the first paint.

use crate::incident::{Closed, closed_list};

closed_list! {
    /// Light or dark.
    Theme as "themes" {
        /// As the device has it.
        System = "system",
        Light = "light",
        Dark = "dark",
    }
}

/// How the page looks: light or dark, and whether it stands out more than usual. Where the
/// device asks for more contrast it does so in any case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    pub theme: Theme,
    pub more: bool,
}

/// Stands behind the theme where there is more contrast.
const MORE: &str = " more";

impl Look {
    /// From its name; as the device has it where that is none.
    pub fn parse(name: &str) -> Self {
        let (theme, more) = name.strip_suffix(MORE).map_or((name, false), |theme| (theme, true));
        Theme::parse(theme)
            .map_or(Self { theme: Theme::System, more: false }, |theme| Self { theme, more })
    }

    /// The name it is kept under, e.g. `dark more`; styles/tokens.css takes it as a list.
    pub fn name(self) -> String {
        [self.theme.name(), if self.more { MORE } else { "" }].concat()
    }
}

/// Shows the page so.
pub fn show_look(look: Look) {
    let root = super::document().and_then(|document| document.document_element());
    if let Some(root) = root {
        // An attribute of a fixed name is never refused.
        let _ = root.set_attribute("data-theme", &look.name());
    }
}
