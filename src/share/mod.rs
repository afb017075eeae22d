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
pub mod policy;
mod policy_file;
mod reading;
mod recovery;
mod scenario;
mod wire_error;

pub(crate) use object::object;

pub use facts::{read_facts, write_facts};
pub use judgement::{Rewrite, read_judgement, write_judgement};
pub use letter::{read_letter, read_order, write_letter, write_order};
pub use link::{LONGEST as LONGEST_LINK, LinkError, Linked};
pub use policy::{
    read_house_words, read_policy, read_policy_value, write_house_words, write_policy,
};
pub use policy_file::{Entry, PolicyFile};
pub use reading::{read_reading, write_reading};
pub use recovery::read_recovery;
pub use scenario::{
    ScenarioFile, read_library, read_scenario, read_scenarios, write_scenario, write_scenarios,
};
pub use wire_error::{Problem, WireError};
