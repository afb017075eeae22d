//! The parts of the page, one component a file.

pub mod advice;
pub mod header;
pub mod incident;
