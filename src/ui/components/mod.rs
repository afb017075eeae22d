//! The parts of the page, one a file.

pub mod advice;
mod disclosure;
pub mod header;
pub mod incident;
mod tabs;

pub use disclosure::Disclosure;
pub use tabs::Tabs;
