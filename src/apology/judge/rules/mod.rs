//! Rules that need no model, one a file.

pub mod mixed_address;
pub mod too_long;
pub mod unfilled_blank;
