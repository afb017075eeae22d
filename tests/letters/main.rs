//! The letters: whole ones that were read and found good, and rules over thousands.

mod golden;
