//! What comes from and goes to the outside: wire forms, apart from the types of the domain.
//!
//! Everything read here may be wrong in any way; it gives one sentence that names what and
//! where, and changes nothing.

mod advised;
mod calendar;
mod csv;
mod day;
mod decimal;
mod facts;
mod figures;
mod head;
mod judgement;
mod letter;
mod link;
mod object;
mod own_plan;
mod place;
mod plans;
pub mod policy;
mod policy_file;
mod reading;
mod record;
mod recovery;
mod scenario;
mod wire_error;

pub(crate) use figures::write_of_100;
pub(crate) use head::{VERSION, head, no_other, only_known, within};
pub(crate) use object::object;
pub(crate) use own_plan::write_named_plan;
pub(crate) use record::{read_record_file, write_record_file};

pub use advised::{write_advice, write_outcome};
pub use calendar::{Event, When, write_calendar};
pub use csv::write_csv;
pub use day::{read_day, write_day};
pub use facts::{read_facts, read_facts_file, write_facts};
pub use figures::Figures;
pub use judgement::{Rewrite, read_judgement, write_judgement};
pub use letter::{read_letter, read_order, write_letter, write_order};
pub use link::{LONGEST as LONGEST_LINK, LinkError, Linked};
pub use object::read_texts;
pub use own_plan::read_own_plan;
pub use plans::{read_plans, write_plans};
pub use policy::{
    read_house_words, read_policy, read_policy_value, write_house_words, write_policy,
};
pub use policy_file::{Entry, PolicyFile};
pub use reading::{read_reading, write_reading};
pub use record::{Decision, Lacks, Record};
pub use recovery::read_recovery;
pub use scenario::{
    ScenarioFile, read_library, read_scenario, read_scenarios, write_scenario, write_scenarios,
};
pub use wire_error::{Problem, WireError};
