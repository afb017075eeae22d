//! Which of the wordings a sentence takes.

use super::role::Role;
use crate::incident::Closed;

/// How many wordings every rotating message has.
pub(super) const WORDINGS: u32 = 3;

/// What a role adds for each digit of the number behind the last one, read in base three.
/// The last digit counts once for every role. These four are all the pairs with which a
/// role changes at every step, also where a digit turns over.
const WEIGHTS: [(u32, u32); 4] = [(0, 0), (1, 0), (0, 1), (1, 2)];

/// The wording of a role's sentence. From one number to the next every role changes, and
/// only after 27 numbers do all roles come together as they were.
pub(super) fn pick(wording: u32, role: Role) -> u32 {
    let (threes, nines) = WEIGHTS[role.index() % WEIGHTS.len()];
    let digit = |unit: u32| wording / unit % WORDINGS;
    (digit(1) + threes * digit(3) + nines * digit(9)) % WORDINGS
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
