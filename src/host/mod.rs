//! What a host says to Amends where it is a part of another page: as an element, or in a frame.
//!
//! Pure. Everything that comes from a host may be wrong in any way; it gives one sentence that
//! names what and where, and what was there before stays.

mod settings;

pub use settings::{Mode, Part, Setting, Settings, WrongSetting};
