//! The words: typed accessors of the messages in `locales/`.

/// Made by the build script from `locales/*/*.ftl`. That every message is used is a test
/// (tests/architecture.rs), since an include hides it from the compiler.
#[allow(dead_code, unused_imports, clippy::all)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/l10n.rs"));
}
