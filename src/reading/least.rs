//! How sure a reading must be before it fills a fact in, as log-odds. A wrong fact costs more
//! than an open one. Chosen by what `cargo xtask train` reports of stories that the models have
//! not learnt from, and checked on labelled incidents (docs/adr/0007); one for all languages.

pub const FAILURE: f32 = -0.9;
/// Of a flag in a story; beside another, or in few words, it has to be sure.
pub const FLAG_LIKELY: f32 = -1.6;
pub const FLAG_SURE: f32 = -1.0;
/// Of a flag that is asked for, where none is carried.
pub const FLAG_ASKED: f32 = -2.6;
pub const SECTOR: f32 = -1.2;
pub const CAUSE: f32 = 0.5;
pub const EMOTION: f32 = -1.4;
pub const WANT: f32 = -0.7;
pub const NOTICED: f32 = -2.4;
pub const CHANNEL: f32 = -2.4;
pub const SERVICE: f32 = -1.4;
/// Most stories tell of use, and few of those say so: the strongest step is nearly always right.
pub const STAGE: f32 = -2.8;
pub const RECURRENCE: f32 = -1.6;
pub const ALTERNATIVES: f32 = -0.8;
/// Of recoveries that failed.
pub const COUNT: f32 = -1.8;
/// Of the part that an amount plays.
pub const AMOUNT: f32 = -0.6;

/// Of a wrong bill, in a piece with one sum and no phrase that says so.
pub const BILL: f32 = 0.3;

/// What a phrase for a value adds to its log-odds.
pub const PHRASE: f32 = 1.2;

/// What a phrase that is most of its piece says at least.
pub const PLAIN: f32 = 0.0;

/// What a phrase that names a flag adds to its log-odds.
pub const FLAG_PHRASE: f32 = 0.8;

/// What an alarm adds to its flag.
pub const ALARM: f32 = 5.0;

/// Two readings this close contradict each other.
pub const RIVAL: f32 = 1.0;
/// Where somebody's version is told, so does a reading this much below what is needed.
pub const CONTESTED: f32 = 1.0;

/// Of an apology that is asked for, not made.
pub const ASKED: f32 = 0.5;

/// Of a failure beside which "again" tells of one before it.
pub const AGAIN: f32 = -1.5;

/// What a phrase that names the part of an amount adds to it: the texts have few of them.
pub const NAMED: f32 = 1.5;

/// What is said of an amount counts between these log-odds; less is as good as nothing.
pub const UNHEARD: f32 = -8.0;
pub const MOST: f32 = 6.0;
/// What is said of it is faint below this, and sure above that.
pub const FAINT: f32 = -2.0;
pub const SURE: f32 = 0.0;
/// What one of them is beside a yes, which is one.
pub const SCALE: f32 = 0.25;
/// What holds the weights of amounts at nought in training.
pub const RIDGE: f64 = 20.0;
