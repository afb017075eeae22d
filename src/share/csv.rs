//! Tables as CSV (RFC 4180), for programs that calculate.

/// A table as text. It begins with the mark by which spreadsheets know UTF-8; a cell that they
/// would take for a formula is made a text by an apostrophe in front of it.
pub fn write_csv(rows: &[Vec<String>]) -> String {
    let mut text = "\u{feff}".to_owned();
    for row in rows {
        for (place, cell) in row.iter().enumerate() {
            if place > 0 {
                text.push(',');
            }
            text += &quoted(&harmless(cell));
        }
        text += "\r\n";
    }
    text
}

/// A number may begin with its sign; whatever else begins like a formula may not.
fn harmless(cell: &str) -> String {
    let is_number = cell
        .trim_start_matches(['+', '-'])
        .split('.')
        .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    // Spreadsheets pass over blanks, and some read the wide forms as well.
    let begins = cell.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
        || cell.starts_with(['\t', '\r', '\n']);
    if begins && !is_number { format!("'{cell}") } else { cell.to_owned() }
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', ';', '"', '\r', '\n', '\t']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_harmless() {
        for (cell, expected) in [
            ("plain", "plain"),
            ("a, b", "\"a, b\""),
            ("a; b", "\"a; b\""),
            ("say \"so\"", "\"say \"\"so\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            ("=1+1", "'=1+1"),
            ("+cmd", "'+cmd"),
            ("-cmd", "'-cmd"),
            ("@sum", "'@sum"),
            ("  =1+1", "'  =1+1"),
            ("\t=1", "\"'\t=1\""),
            ("＝1", "'＝1"),
            ("-3", "-3"),
            ("+12.50", "+12.50"),
            ("-3-2", "'-3-2"),
            ("", ""),
        ] {
            let text = write_csv(&[vec![cell.to_owned()]]);
            assert_eq!(text, format!("\u{feff}{expected}\r\n"), "{cell:?}");
        }
        let row = ["a", "b"].map(str::to_owned).to_vec();
        assert_eq!(write_csv(&[row.clone(), row]), "\u{feff}a,b\r\na,b\r\n");
    }
}
