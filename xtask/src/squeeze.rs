//! Messages as the browser loads them. build.rs uses the same file.

/// Without comments, and with one blank where lines are indented: a sixth less to load.
pub fn squeezed(ftl: &str) -> String {
    let lines = ftl.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let text = line.trim_start_matches(' ');
        let indent = if text.len() < line.len() { " " } else { "" };
        format!("{indent}{text}\n")
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::squeezed;

    #[test]
    fn messages_keep_their_form() {
        let ftl = "# says hello\nhello =\n    { $x ->\n        [a] A\n       *[b] B\n    }\n";
        assert_eq!(squeezed(ftl), "hello =\n { $x ->\n [a] A\n *[b] B\n }\n");
    }
}
