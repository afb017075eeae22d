//! The engine, held to its reference, its rules and its own figures; no browser needed.

mod messages;
#[path = "../../examples/common/packs.rs"]
mod packs;
mod random;

mod amounts;
mod assumptions;
mod cfpb;
mod choices;
mod evidence;
mod fingerprint;
mod floors;
mod host;
mod judging;
mod letters;
mod model;
mod papers;
mod policies;
mod own_plan;
mod reading;
mod reference;
mod regular;
mod rules;
mod schemas;
mod told;
mod workshop;
