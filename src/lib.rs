//! Amends: after a service failure, the apology to make, the compensation plan, and how
//! many of 100 such customers are likely to stay.
//!
//! The modules in reading order; each may use the ones above it (see ARCHITECTURE.md).

mod order;

pub mod incident;

pub mod text;

pub mod evidence;

pub mod forecast;

pub mod remedy;

pub mod locale;

pub mod apology;

pub mod house;

pub mod reading;

pub mod advice;

pub mod share;

pub mod app;

pub mod paper;

pub mod course;

pub mod host;

pub mod ports;

#[cfg(feature = "web")]
pub mod platform;
#[cfg(feature = "web")]
pub mod ui;
