//! Runs other programs from the top of the repository.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;
use std::process::{Command, ExitStatus, Stdio};

use crate::failure::{Done, OrSay, fail};
use crate::places;

/// A program to run; a thin cover over [`Command`] that knows what to say when it fails.
pub struct Run {
    program: String,
    command: Command,
}

impl Run {
    pub fn new(program: &str) -> Run {
        let mut command = Command::new(program);
        command.current_dir(places::root());
        Run { program: program.to_owned(), command }
    }

    /// The cargo that runs this, so that the toolchain stays the pinned one.
    pub fn cargo() -> Run {
        let cargo = env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
        Run { program: "cargo".to_owned(), ..Run::new(&cargo) }
    }

    pub fn args(mut self, args: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Run {
        self.command.args(args);
        self
    }

    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Run {
        self.command.env(name, value);
        self
    }

    pub fn without_env(mut self, name: &str) -> Run {
        self.command.env_remove(name);
        self
    }

    /// Looks for programs in `folders` before the rest of PATH.
    pub fn paths(self, folders: &[PathBuf]) -> Run {
        let rest = env::var_os("PATH").unwrap_or_default();
        let all = folders.iter().cloned().chain(env::split_paths(&rest));
        // Joining fails only for a folder with the separator in its name; then PATH as it is.
        let path = env::join_paths(all).unwrap_or(rest);
        self.env("PATH", path)
    }

    /// Runs it to the end with our own input and output; `sentence` is said if it fails.
    pub fn or_fail(self, sentence: &str) -> Done {
        if self.status()?.success() { Ok(()) } else { fail(sentence) }
    }

    pub fn status(mut self) -> Done<ExitStatus> {
        self.command
            .status()
            .or_say(|error| format!("`{}` could not start: {error}.", self.program))
    }

    /// What it prints, trimmed, while its complaints go where ours go; nothing when it is missing
    /// or fails.
    pub fn printed(mut self) -> Option<String> {
        self.command.stderr(Stdio::inherit());
        self.captured()
    }

    /// What it answers, trimmed, without its complaints: where none is expected to be there.
    pub fn output(mut self) -> Option<String> {
        self.command.stderr(Stdio::null());
        self.captured()
    }

    fn captured(mut self) -> Option<String> {
        let output = self.command.output().ok()?;
        if !output.status.success() {
            return None;
        }
        Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }
}

/// `--port 9000` and the like, as owned words, where the parts have different types.
pub fn words(parts: &[&dyn AsRef<OsStr>]) -> Vec<OsString> {
    parts.iter().map(|part| part.as_ref().to_os_string()).collect()
}
