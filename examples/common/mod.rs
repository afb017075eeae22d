//! What the examples share: JSON Lines in, JSON Lines out.

use std::io::{self, BufRead, Write};

use serde_json::Value;

/// Answers every line of the standard input that is not blank, in its order. Bytes that are
/// no UTF-8 are replaced, so that one bad line does not end the run.
pub fn json_lines(mut answer: impl FnMut(&str) -> Value) -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut input = io::stdin().lock();
    let mut bytes = Vec::new();
    while input.read_until(b'\n', &mut bytes)? > 0 {
        let line = String::from_utf8_lossy(&bytes);
        if !line.trim().is_empty() {
            writeln!(out, "{}", answer(line.trim()))?;
        }
        bytes.clear();
    }
    out.flush()
}
