//! The messages as they stand in their files.

/// The variants of a message that selects by a name or a number, in their order.
pub fn variants<'a>(messages: &'a str, message: &str) -> Vec<(&'a str, &'a str)> {
    let head = format!("{message} = {{");
    let mut lines = messages.lines().skip_while(|line| !line.starts_with(&head));
    assert!(lines.next().is_some(), "no message {message}");
    lines
        .take_while(|line| *line != "}")
        .map(|line| {
            let line = line.trim_start().trim_start_matches('*').trim_start_matches('[');
            line.split_once("] ").unwrap_or_else(|| panic!("{line}"))
        })
        .collect()
}
