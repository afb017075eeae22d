//! The colours of the page.

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
    /// As the device has it.
    pub const SYSTEM: Self = Self { theme: Theme::System, more: false };

    /// From its name; `None` for a name that is none.
    pub fn parse(name: &str) -> Option<Self> {
        let (theme, more) = name.strip_suffix(MORE).map_or((name, false), |theme| (theme, true));
        Theme::parse(theme).map(|theme| Self { theme, more })
    }

    /// The name it is kept under, e.g. `dark more`; styles/tokens.css takes it as a list.
    pub fn name(self) -> String {
        [self.theme.name(), if self.more { MORE } else { "" }].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_have_names() {
        for name in ["system", "light", "dark more", "system more"] {
            assert_eq!(Look::parse(name).map(Look::name).as_deref(), Some(name));
        }
        for name in ["", "more", "dark  more", "sepia", "dark more more"] {
            assert_eq!(Look::parse(name), None, "{name}");
        }
    }
}
