//! The colours of the page. `web/theme.js` shows the same before the first paint.

/// Shows the page in the colours of that name.
pub fn show_look(name: &str) {
    super::set_mark("data-theme", Some(name));
}
