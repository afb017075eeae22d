//! The fields that are typed: what each one holds, and why a text is refused.

use crate::evidence::floor::Input;
use crate::incident::{AmountError, Fact, closed_list};

closed_list! {
    /// The fields that are typed rather than chosen.
    FieldId as "fields" {
        Price = "price",
        Loss = "loss",
        YearlyValue = "yearly_value",
        Delay = "delay",
        Since = "since",
        Tenure = "tenure",
        LawDelay = "law_delay",
        LawDistance = "law_distance",
        LawFare = "law_fare",
        LawOffSupply = "law_off_supply",
    }
}

closed_list! {
    /// The unit that stands beside a number.
    Unit as "units" {
        Minutes = "minutes",
        Hours = "hours",
        Days = "days",
        Months = "months",
        Years = "years",
        Kilometres = "kilometres",
    }
}

impl Unit {
    /// How many of the smallest unit of its kind it is: minutes, months or kilometres.
    pub fn size(self) -> u32 {
        match self {
            Self::Minutes | Self::Months | Self::Kilometres => 1,
            Self::Hours => 60,
            Self::Days => 24 * 60,
            Self::Years => 12,
        }
    }
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    Money,
    Time,
    /// A time in minutes alone, as laws count it.
    Minutes,
    Tenure,
    Distance,
}

impl FieldKind {
    /// The machine name, for messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Money => "money",
            Self::Time | Self::Minutes => "time",
            Self::Tenure => "tenure",
            Self::Distance => "distance",
        }
    }

    /// The units to choose from, smallest first; none for money.
    pub fn units(self) -> &'static [Unit] {
        match self {
            Self::Money => &[],
            Self::Time => &[Unit::Minutes, Unit::Hours, Unit::Days],
            Self::Minutes => &[Unit::Minutes],
            Self::Tenure => &[Unit::Months, Unit::Years],
            Self::Distance => &[Unit::Kilometres],
        }
    }
}

impl FieldId {
    /// What the field holds.
    pub fn kind(self) -> FieldKind {
        match self {
            Self::Price | Self::Loss | Self::YearlyValue | Self::LawFare => FieldKind::Money,
            Self::Delay | Self::Since => FieldKind::Time,
            Self::LawDelay | Self::LawOffSupply => FieldKind::Minutes,
            Self::Tenure => FieldKind::Tenure,
            Self::LawDistance => FieldKind::Distance,
        }
    }

    /// The fact that the field gives; `None` for an input of a law.
    pub fn fact(self) -> Option<Fact> {
        match self {
            Self::Price => Some(Fact::Price),
            Self::Loss => Some(Fact::Loss),
            Self::YearlyValue => Some(Fact::YearlyValue),
            Self::Delay => Some(Fact::Delay),
            Self::Since => Some(Fact::Since),
            Self::Tenure => Some(Fact::Tenure),
            _ => None,
        }
    }

    /// The field in which a fact is typed; `None` for one that is chosen.
    pub fn of_fact(fact: Fact) -> Option<Self> {
        use crate::incident::Closed;
        Self::ALL.iter().copied().find(|field| field.fact() == Some(fact))
    }

    /// The input of a law that the field gives; `None` for a fact.
    pub fn input(self) -> Option<Input> {
        match self {
            Self::LawDelay => Some(Input::Delay),
            Self::LawDistance => Some(Input::Distance),
            Self::LawFare => Some(Input::Fare),
            Self::LawOffSupply => Some(Input::OffSupply),
            _ => None,
        }
    }

    /// The field in which a law's input is typed; `None` for one that is chosen.
    pub fn of_input(input: Input) -> Option<Self> {
        use crate::incident::Closed;
        Self::ALL.iter().copied().find(|field| field.input() == Some(input))
    }
}

/// Why a typed text is refused. What stood before stays in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldError {
    NotANumber,
    Negative,
    TooLarge,
    /// More decimals than the currency has; how many it has.
    TooFine(u32),
    /// Letters beside the amount that are no currency of ISO 4217.
    UnknownCurrency,
}

impl FieldError {
    /// The machine name, for messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::NotANumber => "not_a_number",
            Self::Negative => "negative",
            Self::TooLarge => "too_large",
            Self::TooFine(0) => "no_decimals",
            Self::TooFine(_) => "too_fine",
            Self::UnknownCurrency => "unknown_currency",
        }
    }
}

impl From<AmountError> for FieldError {
    fn from(error: AmountError) -> Self {
        match error {
            AmountError::NotANumber => Self::NotANumber,
            AmountError::Negative => Self::Negative,
            AmountError::TooLarge => Self::TooLarge,
            AmountError::TooFine(decimals) => Self::TooFine(decimals),
        }
    }
}
