//! What is said of a case and its advice, in words: for the page that shows it and for what is
//! taken away from it. Pure text; nothing here is drawn.
//!
//! [`Subject`] is what a text is about; [`ticket`] and [`markdown`] are whole texts,
//! [`PaperLetter`] is the letter as it leaves the page.

mod cited;
mod codes;
mod facts;
mod figures;
mod floor;
mod lead;
mod letter;
mod markdown;
mod options;
mod plan;
mod policy;
mod private;
mod speech;
mod subject;
mod ticket;
mod way;

pub use cited::{cited, coefficients};
pub use codes::codes;
pub use facts::{fact, fact_number, fact_value};
pub use figures::Figures;
pub use floor::floor;
pub use lead::lead;
pub use letter::PaperLetter;
pub use markdown::markdown;
pub use options::{approver, cost, gives, gives_line, option_name, option_rows};
pub use plan::{step_notes, step_parts};
pub use policy::policy;
pub use private::{BLANK, without_personal_data};
pub use speech::Speech;
pub use subject::{Subject, letter_order};
pub use ticket::{ticket, version};
pub use way::{Row, Rung, way};
