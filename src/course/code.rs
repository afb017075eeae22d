//! A guess as five characters that a person reads out or types: what was guessed, a little salt
//! so that two who guess alike have two codes, and a character that checks the rest.
//!
//! The characters are numbers of the field of 32; the last one is a weighted sum of the others
//! and of the case. The weights differ, so every wrong character and every swap of two
//! neighbours is noticed; a code of another case is refused in 31 of 32.

use super::{Guess, Way};
use crate::advice::ApologyPart;
use crate::incident::{Closed, Set};

/// Figures and capitals without those that look alike: I, L, O and U.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// How many characters a code has.
const CODE_LENGTH: usize = 5;

/// Why a code was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeError {
    /// It has so many characters instead of five.
    Length(usize),
    /// A sign that no code has.
    Sign(char),
    /// It was mistyped, or belongs to another case.
    Check,
}

/// What ties a code to its case: any text that the trainer and the telephones share.
pub fn mark(case: &str) -> u8 {
    (crc32fast::hash(case.as_bytes()) % 32) as u8
}

/// The code of a guess. Of `salt` the lowest five bits count.
pub fn write_code(guess: &Guess, salt: u8, mark: u8) -> String {
    let data = pack(guess) << 5 | u32::from(salt % 32);
    let mut text = String::new();
    for symbol in symbols(data) {
        text.push(letter(symbol));
    }
    text.push(letter(check(data, mark)));
    text
}

/// Reads a code as somebody typed it: small letters, and O, I and L for 0 and 1, will do.
///
/// # Errors
/// Why it is no code of this case.
pub fn read_code(text: &str, mark: u8) -> Result<Guess, CodeError> {
    let length = text.chars().count();
    if length != CODE_LENGTH {
        return Err(CodeError::Length(length));
    }
    let mut data = 0;
    let mut last = 0;
    for (place, sign) in text.chars().enumerate() {
        let symbol = value(sign).ok_or(CodeError::Sign(sign))?;
        if place + 1 == CODE_LENGTH {
            last = symbol;
        } else {
            data = data << 5 | u32::from(symbol);
        }
    }
    if check(data, mark) != last {
        return Err(CodeError::Check);
    }
    unpack(data >> 5).ok_or(CodeError::Check)
}

/// A guess as a number below 101 · 5 · 64.
fn pack(guess: &Guess) -> u32 {
    let parts: u32 = guess.parts.iter().map(|part| 1 << part.index()).sum();
    let stays = u32::from(guess.stays.min(Guess::MOST));
    (stays * Way::ALL.len() as u32 + guess.way.index() as u32) * 64 + parts
}

fn unpack(packed: u32) -> Option<Guess> {
    let (rest, bits) = (packed / 64, packed % 64);
    let ways = Way::ALL.len() as u32;
    let stays = u8::try_from(rest / ways).ok().filter(|stays| *stays <= Guess::MOST)?;
    let way = *Way::ALL.get((rest % ways) as usize)?;
    let inside = |part: &&ApologyPart| bits & (1 << part.index()) != 0;
    let parts: Set<ApologyPart> = ApologyPart::ALL.iter().filter(inside).copied().collect();
    Some(Guess { stays, way, parts })
}

/// The four characters before the last one, as numbers.
fn symbols(data: u32) -> [u8; 4] {
    [15, 10, 5, 0].map(|shift| (data >> shift & 31) as u8)
}

/// The sum of the symbols, each times a power of 2 of its own, and the mark of the case.
fn check(data: u32, mark: u8) -> u8 {
    let mut sum = mark % 32;
    for (place, symbol) in symbols(data).into_iter().enumerate() {
        // Its powers up to the fourth are all different, and none is 1.
        sum ^= (0..=place).fold(symbol, |product, _| doubled(product));
    }
    sum
}

/// Twice a number of the field of 32 (x⁵ + x² + 1).
fn doubled(number: u8) -> u8 {
    let shifted = number << 1;
    if shifted & 32 == 0 { shifted } else { shifted ^ 37 }
}

fn letter(symbol: u8) -> char {
    LETTERS.get(usize::from(symbol)).copied().unwrap_or(b'0').into()
}

/// A sign that somebody typed, as codes are written.
pub fn as_written(sign: char) -> char {
    match sign.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    }
}

fn value(sign: char) -> Option<u8> {
    let sign = as_written(sign);
    let place = LETTERS.iter().position(|letter| char::from(*letter) == sign)?;
    u8::try_from(place).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn guess() -> impl Strategy<Value = Guess> {
        (0..=Guess::MOST, 0..Way::ALL.len(), 0..64_u32).prop_map(|(stays, way, bits)| {
            let inside = |part: &&ApologyPart| bits & (1 << part.index()) != 0;
            let parts = ApologyPart::ALL.iter().filter(inside).copied().collect();
            Guess { stays, way: Way::ALL[way], parts }
        })
    }

    proptest! {
        #[test]
        fn a_code_reads_back(guess in guess(), salt in 0..32_u8, mark in 0..32_u8) {
            let code = write_code(&guess, salt, mark);
            prop_assert_eq!(code.len(), CODE_LENGTH);
            prop_assert_eq!(read_code(&code, mark), Ok(guess));
            prop_assert_eq!(read_code(&code.to_lowercase(), mark), Ok(guess));
        }

        #[test]
        fn every_wrong_character_and_every_swap_is_noticed(
            guess in guess(), salt in 0..32_u8, mark in 0..32_u8,
        ) {
            let code = write_code(&guess, salt, mark);
            for place in 0..CODE_LENGTH {
                for letter in LETTERS {
                    let mut typed = code.clone().into_bytes();
                    if typed[place] == *letter {
                        continue;
                    }
                    typed[place] = *letter;
                    let typed = String::from_utf8(typed).expect("letters");
                    prop_assert_eq!(read_code(&typed, mark), Err(CodeError::Check), "{}", typed);
                }
                let mut swapped = code.clone().into_bytes();
                if place > 0 && swapped[place - 1] != swapped[place] {
                    swapped.swap(place - 1, place);
                    let swapped = String::from_utf8(swapped).expect("letters");
                    prop_assert_eq!(read_code(&swapped, mark), Err(CodeError::Check));
                }
            }
        }

        #[test]
        fn a_code_of_another_case_is_refused(guess in guess(), salt in 0..32_u8, mark in 0..32_u8) {
            let code = write_code(&guess, salt, mark);
            for other in (0..32).filter(|other| *other != mark) {
                prop_assert_eq!(read_code(&code, other), Err(CodeError::Check));
            }
        }

        #[test]
        fn no_text_is_too_odd(text in "\\PC{0,8}") {
            let _ = read_code(&text, 3);
        }
    }

    #[test]
    fn what_is_wrong_is_told() {
        let guess = Guess { stays: 62, way: Way::Restore, parts: Set::EMPTY };
        let code = write_code(&guess, 7, 0);
        assert_eq!(read_code(&code[1..], 0), Err(CodeError::Length(4)));
        assert_eq!(read_code("", 0), Err(CodeError::Length(0)));
        assert_eq!(read_code("AB-DE", 0), Err(CodeError::Sign('-')));
        assert_eq!(read_code("ABUDE", 0), Err(CodeError::Sign('U')));
        // Packed beyond the last guess there is nothing, whatever the check says.
        let beyond = 101 * 5 * 64_u32;
        assert_eq!(unpack(beyond), None);
    }

    #[test]
    fn signs_that_look_alike_are_the_same() {
        let zeros = (0..=100)
            .map(|stays| write_code(&Guess { stays, way: Way::Words, parts: Set::EMPTY }, 0, 0));
        let code = zeros.into_iter().find(|code| code.contains('0') || code.contains('1'));
        let code = code.expect("a code with one of them");
        let typed = code.replace('0', "o").replace('1', "l");
        assert_eq!(read_code(&typed, 0), read_code(&code, 0));
    }
}
