//! The parts of the page, one a file.

pub mod advice;
mod disclosure;
mod door;
#[cfg(any(feature = "office", feature = "workshop"))]
mod file_button;
pub mod header;
pub mod incident;
mod languages;
#[cfg(any(feature = "office", feature = "workshop"))]
mod link_problem;
mod marked;
mod tabs;

pub use disclosure::Disclosure;
pub use door::door;
#[cfg(any(feature = "office", feature = "workshop"))]
pub use file_button::file_button;
pub use languages::language_list;
#[cfg(any(feature = "office", feature = "workshop"))]
pub use link_problem::link_problem;
pub use marked::MarkedField;
pub use tabs::Tabs;
