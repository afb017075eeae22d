//! What is said of a case and its advice, in words: for the page that shows it and for what is
//! taken away from it. Pure text; nothing here is drawn.

mod facts;
mod figures;
mod floor;
mod lead;
mod options;
mod plan;
mod speech;
mod way;

pub use facts::{fact, fact_number, fact_value};
pub use figures::Figures;
pub use floor::floor;
pub use lead::lead;
pub use options::{approver, cost, gives};
pub use plan::{step_notes, step_parts};
pub use speech::Speech;
pub use way::{Row, Rung, way};
