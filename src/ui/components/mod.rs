//! The parts of the page, one component a file.

pub mod advice;
mod disclosure;
pub mod header;
pub mod incident;
mod tabs;

pub use disclosure::Disclosure;
pub use tabs::Tabs;
