//! Closed lists: enums with a machine name, and small sets of them.

use std::marker::PhantomData;

/// A closed list of the vocabulary: every value has one machine name.
pub trait Closed: Copy + Eq + 'static {
    /// The fact or list that the values belong to, for messages.
    const LIST: &'static str;
    /// Every value, in the order of the vocabulary.
    const ALL: &'static [Self];
    /// The machine name, `snake_case`, stable across versions.
    fn name(self) -> &'static str;
    /// The place in [`Closed::ALL`].
    fn index(self) -> usize;
    /// The value of a machine name; `None` for a word that is not in the list.
    fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|v| v.name() == name)
    }
}

/// Declares an enum as a closed list: variants, machine names and order in one table.
macro_rules! closed_list {
    ($(#[$meta:meta])* $type:ident as $list:literal { $($(#[$vmeta:meta])* $variant:ident = $name:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $type { $($(#[$vmeta])* $variant,)+ }

        impl $crate::incident::Closed for $type {
            const LIST: &'static str = $list;
            const ALL: &'static [Self] = &[$(Self::$variant,)+];
            fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }
            fn index(self) -> usize {
                self as usize
            }
        }
    };
}
pub(crate) use closed_list;

/// A set of values of a closed list with at most 32 values; iterates in list order,
/// so that equal sets always give equal output.
pub struct Set<T>(u32, PhantomData<T>);

impl<T: Closed> Set<T> {
    /// The empty set.
    pub const EMPTY: Self = Self(0, PhantomData);

    /// Every value of the list.
    pub fn all() -> Self {
        T::ALL.iter().copied().collect()
    }

    /// Whether `value` is in the set.
    pub fn contains(self, value: T) -> bool {
        self.0 & (1 << value.index()) != 0
    }

    /// Whether any of `values` is in the set.
    pub fn contains_any(self, values: &[T]) -> bool {
        values.iter().any(|v| self.contains(*v))
    }

    /// The set with `value` added.
    #[must_use]
    pub fn with(self, value: T) -> Self {
        Self(self.0 | (1 << value.index()), PhantomData)
    }

    /// The set with `value` taken out.
    #[must_use]
    pub fn without(self, value: T) -> Self {
        Self(self.0 & !(1 << value.index()), PhantomData)
    }

    /// The set with `value` added if it was absent, taken out if it was there.
    #[must_use]
    pub fn toggled(self, value: T) -> Self {
        if self.contains(value) { self.without(value) } else { self.with(value) }
    }

    /// How many values are in the set.
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether the set has no value.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The values in list order.
    pub fn iter(self) -> impl Iterator<Item = T> {
        T::ALL.iter().copied().filter(move |v| self.contains(*v))
    }

    /// The first value in list order.
    pub fn first(self) -> Option<T> {
        self.iter().next()
    }
}

impl<T: Closed> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        values.into_iter().fold(Self::EMPTY, Self::with)
    }
}

// Written out because a derive would ask the same of `T`.
impl<T> Clone for Set<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Set<T> {}
impl<T> PartialEq for Set<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Set<T> {}
impl<T: Closed> Default for Set<T> {
    fn default() -> Self {
        Self::EMPTY
    }
}
impl<T: Closed> std::fmt::Debug for Set<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.iter().map(Closed::name)).finish()
    }
}
