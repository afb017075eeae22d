//! What comes from and goes to the outside: wire forms, apart from the types of the domain.
//!
//! Everything read here may be wrong in any way; it gives one sentence that names what and
//! where, and changes nothing.

mod decimal;
mod facts;
mod judgement;
mod letter;
mod link;
mod object;
mod place;
mod reading;
mod recovery;
mod wire_error;

pub(crate) use object::object;

pub use facts::{read_facts, write_facts};
pub use judgement::{Rewrites, read_judgement, write_judgement};
pub use letter::{read_letter, read_order, write_letter, write_order};
pub use link::{LONGEST as LONGEST_LINK, LinkError, Linked};
pub use reading::{read_reading, write_reading};
pub use recovery::read_recovery;
pub use wire_error::{Problem, WireError};
