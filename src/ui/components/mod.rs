//! The parts of the page, one a file.

pub mod advice;
mod disclosure;
mod door;
pub mod header;
pub mod incident;
mod languages;
mod marked;
mod tabs;

pub use disclosure::Disclosure;
pub use door::door;
pub use languages::language_list;
pub use marked::MarkedField;
pub use tabs::Tabs;
