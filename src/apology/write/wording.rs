//! Which of the wordings a sentence takes.

use super::role::Role;
use crate::incident::Closed;

/// How many wordings every rotating message has.
pub(super) const WORDINGS: u32 = 3;

/// The wording of a role's sentence. From one number to the next every role changes, and
/// only after 27 numbers do all roles come together as they were: the number is read in
/// base three, and each role adds up its digits with weights of its own.
pub(super) fn pick(wording: u32, role: Role) -> u32 {
    let place = role.index() as u32;
    let (units, threes, nines) = (wording, wording / 3, wording / 9);
    let threes = threes % WORDINGS * (place % WORDINGS);
    let nines = nines % WORDINGS * (place / WORDINGS % WORDINGS);
    (units % WORDINGS + threes + nines) % WORDINGS
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn all(wording: u32) -> Vec<u32> {
        Role::ALL.iter().map(|role| pick(wording, *role)).collect()
    }

    #[test]
    fn every_role_changes_at_every_step() {
        for wording in 0..100 {
            for role in Role::ALL {
                assert_ne!(pick(wording, *role), pick(wording + 1, *role), "{wording} {role:?}");
            }
        }
    }

    #[test]
    fn twenty_seven_letters_differ() {
        assert_eq!((0..27).map(all).collect::<HashSet<_>>().len(), 27);
        assert!(all(u32::MAX).iter().all(|wording| *wording < WORDINGS));
    }
}
