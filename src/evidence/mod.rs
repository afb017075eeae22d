//! What is known: const tables of sources, effects, assumptions, findings and legal
//! minimums. Every row says where it comes from and how sure it is; a figure that reaches
//! the page has a row here.

mod assumption;
mod effect;
mod finding;
mod grade;
mod source;
mod sources;

pub use assumption::{ASSUMPTIONS, Assumption, AssumptionId, assumption};
pub use effect::{Coefficient, EFFECTS, Effect, Prior, Published, effect, prior};
pub use finding::{FINDINGS, Finding, FindingId, Shown, Verdict, disagreeing, finding};
pub use grade::{Grade, Seen};
pub use source::{Kind, Sample, Source, SourceId, Unit, Words};
pub use sources::{SOURCES, source};
