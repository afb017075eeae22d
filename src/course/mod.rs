//! A course in service recovery: cases to guess at, the guesses of a room, exercises, and a
//! session made of them. It knows no browser, no clock and no chance: time and salt are given.

mod answer;
mod code;
mod drill;
mod frame;
mod guess;
mod kept;
mod lead;
mod library;
mod plan_file;
mod reduce;
mod room;
mod score;
mod session;
mod state;
mod timer;
mod turn;

pub use answer::{Answer, Gap, Reason};
pub use code::{CodeError, mark, read_code, write_code};
pub use drill::{Drill, Found};
pub use frame::{Cell, Frame, Stride};
pub use guess::{Guess, Sketch, Way};
pub use kept::Kept;
pub use library::{LIBRARY, Lesson, Scenario, find, library};
pub use plan_file::PlanFile;
pub use reduce::reduce;
pub use room::{Entry, FarOff, Refused, Room, Stats};
pub use score::Score;
pub use session::{Activity, Item, Session};
pub use state::{Action, Effect, Place, Role, Round, Said, State, Step};
pub use timer::Timer;
pub use turn::{Direction, Turn, turns};
