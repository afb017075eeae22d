//! What went wrong, as one sentence for the person at the keyboard.

use std::fmt;

/// One sentence. It carries no cause and no kind: nobody handles it, `main` prints it.
#[derive(Debug)]
pub struct Failure(String);

pub type Done<T = ()> = Result<T, Failure>;

pub fn fail<T>(sentence: impl Into<String>) -> Done<T> {
    Err(Failure(sentence.into()))
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Turns any error into a sentence: `read(path).or_say(|e| format!("… {e}"))`.
pub trait OrSay<T> {
    fn or_say(self, sentence: impl FnOnce(&dyn fmt::Display) -> String) -> Done<T>;
}

impl<T, E: fmt::Display> OrSay<T> for Result<T, E> {
    fn or_say(self, sentence: impl FnOnce(&dyn fmt::Display) -> String) -> Done<T> {
        self.map_err(|error| Failure(sentence(&error)))
    }
}
