//! `cargo xtask <command>`: sets up what is missing, then does it.
//!
//! One concern a file. Every failure is one sentence a newcomer can act on; the programs
//! that run underneath print their own details above it.

mod bench;
mod build;
mod check;
mod failure;
mod late;
mod lock;
mod manifest;
mod minify;
mod nameless;
mod npm;
mod offline;
mod page;
mod places;
mod run;
mod say;
mod serve;
mod setup;
mod single;
mod sizes;
mod squeeze;
mod styles;
mod test;
mod train;
mod widget;
mod widget_styles;

use std::process::ExitCode;

use failure::{Done, fail};

const HELP: &str = "\
usage: cargo xtask <command>

  serve [--port N]   the page on http://127.0.0.1:8080, rebuilt when a file changes
  test               every test: the core, the browser's side, the built page
  build              the page, ready to publish, in dist/; fails when it grows too large
  build --single-file
                     the same, and all of it as one file, dist/amends.html
  build --npm        the same, and the element <amends-advisor> as a package, npm/
  check              formatting, lints, licences, the rules of the house
  bench              how long the advice takes, natively and in the browser
  train [WHAT]       the models, from the texts of reading/ and judging/

Each command first installs what it needs and says so.";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&args.iter().map(String::as_str).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            say::failure(&failure);
            ExitCode::FAILURE
        }
    }
}

fn dispatch(args: &[&str]) -> Done {
    if cfg!(windows) {
        return fail("The tools run on Linux and macOS; on Windows, work in its Linux (WSL).");
    }
    match args {
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        ["serve", rest @ ..] => serve::serve(port(rest)?),
        ["test"] => test::test(),
        ["build"] => build::build(),
        ["build", "--single-file"] => build::single_file(),
        ["build", "--npm"] => build::package(),
        ["check"] => check::check(),
        ["bench"] => bench::bench(),
        ["train", folders @ ..] => train::train(folders),
        // The last step of `build --npm` alone, for work on the element.
        ["npm"] => npm::write(),
        // Called by Trunk before and after each build; not for people, so not in the help.
        ["styles"] => styles::write(),
        ["finish"] => page::finish(),
        _ => fail(format!("There is no command `{}`.\n\n{HELP}", args.join(" "))),
    }
}

/// The port `serve` was asked for.
fn port(args: &[&str]) -> Done<u16> {
    let text = match args {
        [] => return Ok(serve::PORT),
        ["--port", text] => text,
        [joined] => joined.strip_prefix("--port=").unwrap_or(joined),
        _ => return fail("`serve` takes only `--port N`."),
    };
    match text.parse() {
        Ok(port) if port > 0 => Ok(port),
        _ => fail(format!("`{text}` is not a port; use a number from 1 to 65535.")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports() {
        let check = |args: &[&str], port_or_none: Option<u16>| {
            assert_eq!(port(args).ok(), port_or_none, "{args:?}");
        };
        check(&[], Some(8080));
        check(&["--port", "9000"], Some(9000));
        check(&["--port=9000"], Some(9000));
        check(&["--port", "0"], None);
        check(&["--port", "70000"], None);
        check(&["--port"], None);
        check(&["--open", "now", "please"], None);
    }
}
