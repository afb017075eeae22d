//! The files of the repository, and Rust text without what is not code.

use std::fs;
use std::path::{Path, PathBuf};

/// A file, with its path from the top of the repository.
pub struct File {
    pub path: String,
    pub text: String,
}

impl File {
    /// `remedy` for `src/remedy/search.rs` and `src/remedy.rs`.
    pub fn module(&self) -> &str {
        let inside = self.path.strip_prefix("src/").unwrap_or(&self.path);
        inside.split('/').next().unwrap_or(inside).trim_end_matches(".rs")
    }

    pub fn code(&self) -> Code {
        Code::of(&self.text)
    }
}

pub fn read(path: &str) -> String {
    fs::read_to_string(top().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The files below `folder` with this extension, in the order of their names.
pub fn files(folder: &str, extension: &str) -> Vec<File> {
    let mut paths = Vec::new();
    collect(&top().join(folder), extension, &mut paths);
    paths.sort();
    let relative = |path: &Path| {
        let inside = path.strip_prefix(top()).unwrap_or(path);
        inside.to_string_lossy().replace('\\', "/")
    };
    paths.iter().map(|path| File { path: relative(path), text: read(&relative(path)) }).collect()
}

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn collect(folder: &Path, extension: &str, paths: &mut Vec<PathBuf>) {
    // A folder that is not there yet has no files.
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, extension, paths);
        } else if path.extension().is_some_and(|found| found == extension) {
            paths.push(path);
        }
    }
}

/// Rust text with its comments, texts and tests taken out.
pub struct Code {
    /// The same lines; comments and the insides of literals are blank, and so is what
    /// stands under `#[cfg(test)]`.
    pub text: String,
    pub literals: Vec<Literal>,
}

/// A string literal outside tests.
pub struct Literal {
    pub text: String,
    /// Where it begins in [`Code::text`].
    pub start: usize,
}

impl Code {
    pub fn of(text: &str) -> Code {
        let (mut code, mut literals) = scrub(text);
        for (start, end) in test_items(&code) {
            blank(&mut code, start, end);
            literals.retain(|literal| literal.start < start || literal.start >= end);
        }
        Code { text: code, literals }
    }

    pub fn line(&self, at: usize) -> usize {
        self.text[..at].matches('\n').count() + 1
    }
}

/// Blanks comments and the insides of literals, which are returned.
fn scrub(text: &str) -> (String, Vec<Literal>) {
    let mut code = text.to_owned();
    let mut literals = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let length = if rest.starts_with("//") {
            let length = rest.find('\n').unwrap_or(rest.len());
            blank(&mut code, at, at + length);
            length
        } else if rest.starts_with("/*") {
            let length = rest.find("*/").map_or(rest.len(), |end| end + 2);
            blank(&mut code, at, at + length);
            length
        } else if let Some((open, close)) = string(rest) {
            blank(&mut code, at + open, at + close);
            let text = rest[open..close].to_owned();
            literals.push(Literal { text, start: at });
            // Its closing quote is as long as what opened it, without the r of a raw one.
            close + open - usize::from(rest.starts_with('r'))
        } else if let Some(length) = character(rest) {
            blank(&mut code, at, at + length);
            length
        } else {
            word(rest)
        };
        at += length;
    }
    (code, literals)
}

/// Where the inside of the string at the start of `rest` begins and ends.
fn string(rest: &str) -> Option<(usize, usize)> {
    if let Some(inside) = rest.strip_prefix('"') {
        let mut escaped = false;
        let end = inside.find(|c| {
            let ends = c == '"' && !escaped;
            escaped = c == '\\' && !escaped;
            ends
        });
        return Some((1, 1 + end.unwrap_or(inside.len())));
    }
    let hashes = rest.strip_prefix('r')?.bytes().take_while(|byte| *byte == b'#').count();
    let inside = rest[1 + hashes..].strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(hashes));
    let open = hashes + 2;
    Some((open, open + inside.find(&close).unwrap_or(inside.len())))
}

/// The length of the character literal at the start of `rest`; a lifetime is none.
fn character(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('\'')?;
    if inside.starts_with('\\') {
        return inside[2..].find('\'').map(|end| end + 4);
    }
    let first = inside.chars().next()?.len_utf8();
    inside[first..].starts_with('\'').then_some(first + 2)
}

/// The length of the word, or else of the character, at the start of `rest`: the r of
/// `for"` begins no literal.
fn word(rest: &str) -> usize {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    match rest.find(|c| !is_word(c)).unwrap_or(rest.len()) {
        0 => rest.chars().next().map_or(1, char::len_utf8),
        length => length,
    }
}

/// Start and end of the items under `#[cfg(test)]`.
fn test_items(code: &str) -> Vec<(usize, usize)> {
    code.match_indices("#[cfg(test)]").map(|(start, _)| (start, item_end(code, start))).collect()
}

/// The end of the item at `start`: its closing brace, or the semicolon before any brace.
fn item_end(code: &str, start: usize) -> usize {
    let mut depth = 0_usize;
    for (at, c) in code[start..].char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth <= 1 => return start + at + 1,
            '}' => depth -= 1,
            ';' if depth == 0 => return start + at + 1,
            _ => {}
        }
    }
    code.len()
}

/// Overwrites with spaces, so that places and lines stay.
fn blank(code: &mut String, start: usize, end: usize) {
    let blanked: String = code[start..end]
        .chars()
        .flat_map(|c| {
            let fill = if c == '\n' { '\n' } else { ' ' };
            std::iter::repeat_n(fill, c.len_utf8())
        })
        .collect();
    code.replace_range(start..end, &blanked);
}

#[test]
fn only_code_is_left() {
    let check = |text: &str, wanted: &str| {
        let code = Code::of(text);
        let squeezed: Vec<&str> = code.text.split_whitespace().collect();
        assert_eq!(squeezed.join(" "), wanted, "{text}");
        assert_eq!(code.text.len(), text.len(), "{text}");
    };
    check("let a = 1; // panic!", "let a = 1;");
    check("/* panic! */ f()", "f()");
    check(r#"f("panic! \" {", 'x')"#, r#"f(" ", )"#);
    check(r##"f(r#"say "panic!""#)"##, r##"f(r#" "#)"##);
    check("fn f<'a>(x: &'a str) {}", "fn f<'a>(x: &'a str) {}");
    check(r"if c == '{' || c == '\'' {}", "if c == || c == {}");
    check(
        "fn f() {}\n#[cfg(test)]\nmod tests { fn g() { x.unwrap() } }\nfn h() {}",
        "fn f() {} fn h() {}",
    );
    check("#[cfg(test)]\nuse x::y;\nfn h() {}", "fn h() {}");
}

#[test]
fn literals_are_found() {
    let code =
        Code::of("f(\"one\", r\"two\");\n#[cfg(test)]\nmod t { const X: &str = \"three\"; }");
    let texts: Vec<&str> = code.literals.iter().map(|literal| literal.text.as_str()).collect();
    assert_eq!(texts, ["one", "two"]);
}
