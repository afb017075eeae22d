//! The colours of the page. `web/theme.js` shows the same before the first paint.

/// Shows the page in the colours of that name.
pub fn show_look(name: &str) {
    let root = super::document().and_then(|document| document.document_element());
    if let Some(root) = root {
        // An attribute of a fixed name is never refused.
        let _ = root.set_attribute("data-theme", name);
    }
}
