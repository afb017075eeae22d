//! The pages.

mod workbench;

pub use workbench::Workbench;
