//! Why: what moves the forecast, on what evidence, and what would change the advice.

mod assumptions;
mod disagree;
mod effect;
mod said;
mod section;
mod turning;
mod way;
mod width;

#[cfg(feature = "workshop")]
pub use disagree::disagree;
pub use section::Why;
#[cfg(feature = "workshop")]
pub use turning::condition;
