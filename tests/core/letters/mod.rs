//! The letters: whole ones that were read and found good, and rules over thousands.

mod grid;

mod faults;
mod golden;
mod holding;
mod languages;
mod limits;
mod parts;
mod words;
