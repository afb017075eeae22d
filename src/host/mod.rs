//! What a host says to Amends where it is a part of another page: as an element, or in a frame.
//!
//! Pure. Everything that comes from a host may be wrong in any way; it gives one sentence that
//! names what and where, and what was there before stays.

mod address;
mod case;
mod code;
mod figures;
mod message;
mod origins;
mod settings;

pub use address::Address;
pub use case::{
    begun, is_of_the_case, with_facts, write_change, write_result, write_state_facts,
};
pub use code::{Digest, Embedding, Way};
pub use figures::write_figures;
pub use message::{Heard, Init, Said, Wrong, read_message, write_message};
pub use origins::Origins;
pub use settings::{Mode, Part, Setting, Settings, WrongSetting, language_of};
