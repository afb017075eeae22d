//! Saying a message: what all accessors share (build.rs makes them call it).

use fluent_typed::prelude::{FluentArgs, L10nBundle};

/// An argument of a message.
#[derive(Clone, Copy)]
pub(super) enum Arg<'a> {
    Text(&'a str),
    Number(f64),
}

/// A number that a message may count.
pub(crate) trait Count {
    fn count(self) -> f64;
}

macro_rules! count {
    ($($number:ty)*) => {
        $(impl Count for $number {
            fn count(self) -> f64 {
                self as f64
            }
        })*
    };
}

count!(u8 u16 u32 usize i16 i32);

/// A number that may have decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hundredths(pub u64);

impl Count for Hundredths {
    fn count(self) -> f64 {
        self.0 as f64 / f64::from(100_u8)
    }
}

/// The text of a message. The build and the tests see to it that there is one for every id that
/// is asked for; in the place of another one stands "…".
#[inline(never)]
pub(super) fn say(bundle: &L10nBundle, id: &str, args: &[(&'static str, Arg<'_>)]) -> String {
    let mut values = FluentArgs::with_capacity(args.len());
    for (name, arg) in args {
        match arg {
            Arg::Text(text) => values.set(*name, *text),
            Arg::Number(number) => values.set(*name, *number),
        }
    }
    bundle.msg(id, Some(values)).unwrap_or_else(|_| "…".to_owned())
}
