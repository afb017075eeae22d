//! What is known: const tables of sources, effects, assumptions, findings and legal
//! minimums. Every row says where it comes from and how sure it is; a figure that reaches
//! the page has a row here.

mod assumption;
mod assumptions;
mod effect;
mod finding;
mod findings;
pub mod floor;
mod grade;
mod source;
mod sources;

pub use assumption::{Assumption, AssumptionId, assumption};
pub use assumptions::ASSUMPTIONS;
pub use effect::{Coefficient, EFFECTS, Effect, Prior, Published, effect, prior};
pub use finding::{Finding, FindingId, Shown, Verdict, disagreeing, finding};
pub use findings::FINDINGS;
pub use grade::{Grade, Seen};
pub use source::{Kind, Sample, Source, SourceId, Unit, Words};
pub use sources::{SOURCES, source};
