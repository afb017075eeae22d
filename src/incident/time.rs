//! Durations and small counts, each within the range in which it means something.

/// A duration in minutes, 0 to ten years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Minutes(u32);

impl Minutes {
    /// Ten years: anything longer is a slip of the keyboard.
    pub const MAX: u32 = 10 * 365 * 24 * 60;
    /// No time at all.
    pub const ZERO: Self = Self(0);

    /// `None` above [`Minutes::MAX`].
    pub const fn new(minutes: u32) -> Option<Self> {
        if minutes <= Self::MAX { Some(Self(minutes)) } else { None }
    }

    /// Whole minutes.
    pub const fn get(self) -> u32 {
        self.0
    }

    /// The sum, held at [`Minutes::MAX`].
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self((self.0 + other.0).min(Self::MAX))
    }
}

/// The length of a relationship in months, 0 (new) to 100 years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Months(u16);

impl Months {
    /// A hundred years.
    pub const MAX: u16 = 1200;

    /// `None` above [`Months::MAX`].
    pub const fn new(months: u16) -> Option<Self> {
        if months <= Self::MAX { Some(Self(months)) } else { None }
    }

    /// Whole months.
    pub const fn get(self) -> u16 {
        self.0
    }
}

/// A count that stops at `MAX`, which reads "`MAX` or more".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Count<const MAX: u8>(u8);

impl<const MAX: u8> Count<MAX> {
    /// Nothing yet.
    pub const ZERO: Self = Self(0);

    /// Anything above `MAX` is `MAX`.
    pub const fn new(count: u32) -> Self {
        if count < MAX as u32 { Self(count as u8) } else { Self(MAX) }
    }

    /// 0 to `MAX`.
    pub const fn get(self) -> u8 {
        self.0
    }

    /// Every value, smallest first.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..=MAX).map(Self)
    }
}
