//! Values in the fewest bytes: numbers in groups of seven bits, a value by its place in its list.

use crate::incident::{Closed, Count, Currency, Minutes, Money, Set};

/// A number in groups of seven bits, the lowest first.
pub(super) fn number(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 128 {
        bytes.push(number as u8 | 128);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// The place of a value in its list.
pub(super) fn place<T: Closed>(value: Option<T>) -> usize {
    value.map_or(0, Closed::index)
}

/// A bit for each value of a set.
pub(super) fn bits<T: Closed>(set: Set<T>) -> usize {
    set.iter().map(|value| 1 << value.index()).sum()
}

/// The code of the currency, so that the order of our list is no part of the form.
pub(super) fn write_money(bytes: &mut Vec<u8>, money: Option<Money>) {
    if let Some(money) = money {
        bytes.extend(money.currency().code().bytes());
        number(bytes, money.minor().unsigned_abs());
    }
}

/// What is left to read. Whatever does not read gives `None`.
pub(super) struct Reader<'a>(pub(super) &'a [u8]);

impl Reader<'_> {
    pub(super) fn take(&mut self, count: usize) -> Option<&[u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    pub(super) fn number(&mut self) -> Option<u64> {
        let mut number = 0_u64;
        for shift in (0..63).step_by(7) {
            let byte = *self.take(1)?.first()?;
            number |= u64::from(byte & 127) << shift;
            if byte < 128 {
                return Some(number);
            }
        }
        None
    }

    pub(super) fn place(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok()
    }

    pub(super) fn value<T: Closed>(&mut self) -> Option<T> {
        T::ALL.get(self.place()?).copied()
    }

    pub(super) fn set<T: Closed>(&mut self) -> Option<Set<T>> {
        self.maybe_empty_set().filter(|set| !set.is_empty())
    }

    /// A set that may have nothing in it.
    pub(super) fn maybe_empty_set<T: Closed>(&mut self) -> Option<Set<T>> {
        let bits = self.number()?;
        let inside = |value: &&T| bits & (1 << value.index()) != 0;
        (bits < 1 << T::ALL.len()).then(|| T::ALL.iter().filter(inside).copied().collect())
    }

    pub(super) fn yes(&mut self) -> Option<bool> {
        match self.number()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }

    pub(super) fn count<const MAX: u8>(&mut self) -> Option<Count<MAX>> {
        let number = u32::try_from(self.number()?).ok()?;
        (number <= u32::from(MAX)).then(|| Count::new(number))
    }

    pub(super) fn minutes(&mut self) -> Option<Minutes> {
        Minutes::new(u32::try_from(self.number()?).ok()?)
    }

    pub(super) fn money(&mut self) -> Option<Money> {
        let code = std::str::from_utf8(self.take(3)?).ok()?.to_owned();
        let currency = Currency::parse(&code)?;
        Some(Money::new(i64::try_from(self.number()?).ok()?, currency))
    }
}
