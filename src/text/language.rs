//! Which of the six languages a text is written in.

use crate::incident::{Closed, closed_list};

use super::token::{Token, TokenKind};

closed_list! {
    /// The languages that are read.
    Language as "lang" {
        English = "en",
        Russian = "ru",
        Romanian = "ro",
        Polish = "pl",
        Bulgarian = "bg",
        Telugu = "te",
    }
}

/// Short words that tell a language from the others of its script, folded.
const WORDS: [(Language, &str); 5] = [
    (
        Language::English,
        "the and was were is are of to in for with my our we i he she they it that this not on at had have has but from been your you an a",
    ),
    (
        Language::Romanian,
        "si de la nu am a ai au in cu pe ca sa se un o din pentru mai dar este e ne mi le cand dupa fost care nici doar va imi ma le-am al lui",
    ),
    (
        Language::Polish,
        "i w na nie sie z do ze to jest byl byla bylo za po od ale o ja mi nas nam juz tylko przez czy jak co pan pani dla tak ktory bez",
    ),
    (
        Language::Russian,
        "и в не на что с по я мы он она они но за от у нас вас это как же бы только уже был была было мне меня ваш так или при из еще без до ни под где чтобы все",
    ),
    (
        Language::Bulgarian,
        "и на да се не в от за с ми ни ме че са съм сме си е ще го му им но като без ви по този тази това беше бяха само вече или при нас ли",
    ),
];

/// Letters that one language has and its neighbours by script have not.
const LETTERS: [(Language, &str); 4] = [
    (Language::Romanian, "ăâîșțşţ"),
    (Language::Polish, "ąćęłńóśźż"),
    (Language::Russian, "ыэё"),
    (Language::Bulgarian, "ѝ"),
];

/// Endings that tell Russian and Bulgarian apart: articles here, infinitives and cases there.
const ENDINGS: [(Language, &str); 2] = [
    (Language::Russian, "ть ться ся сь ый ий ой ого ему ому ом ов ах ую ешь ете лся лась"),
    (Language::Bulgarian, "та ото ето ите ът ята хме хте ме ва ват ха ше на"),
];

/// The language of a text; English where nothing tells.
pub fn detect(text: &str, tokens: &[Token]) -> Language {
    let mut scores = [0_usize; Language::ALL.len()];
    let telugu = text.chars().filter(|c| matches!(c, '\u{c00}'..='\u{c7f}')).count();
    scores[Language::Telugu.index()] = telugu;
    for (language, letters) in LETTERS {
        let found = text.chars().flat_map(char::to_lowercase).filter(|c| letters.contains(*c));
        scores[language.index()] += found.count() * 3;
    }
    let mut rest = text.chars().flat_map(char::to_lowercase).peekable();
    while let Some(c) = rest.next() {
        let next = rest.peek().copied();
        let cyrillic = usize::from(matches!(c, '\u{400}'..='\u{4ff}'));
        // ъ stands in nearly every Bulgarian sentence as a vowel, in Russian before е, ё, ю, я;
        // ь in Bulgarian only before о.
        let bulgarian = c == 'ъ' && !matches!(next, Some('е' | 'ё' | 'ю' | 'я'));
        let russian = c == 'ь' && next != Some('о');
        scores[Language::Bulgarian.index()] += cyrillic + usize::from(bulgarian) * 3;
        scores[Language::Russian.index()] += cyrillic + usize::from(russian) * 3;
    }
    for token in tokens.iter().filter(|token| token.kind == TokenKind::Word) {
        for (language, words) in WORDS {
            let known = words.split(' ').any(|word| word == token.text);
            scores[language.index()] += usize::from(known) * 2;
        }
        for (language, endings) in ENDINGS {
            let long = token.text.chars().count() > 4;
            let known = long && endings.split(' ').any(|ending| token.text.ends_with(ending));
            scores[language.index()] += usize::from(known);
        }
    }
    // The first of equals, so that the result is always the same.
    Language::ALL
        .iter()
        .copied()
        .rev()
        .max_by_key(|l| scores[l.index()])
        .unwrap_or(Language::English)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tokens;

    #[test]
    fn each_language_is_told() {
        for (text, language) in [
            ("The soup was cold.", Language::English),
            ("Суп был холодный, мы ждали час.", Language::Russian),
            ("Supa era rece si am asteptat o ora.", Language::Romanian),
            ("Zupa byla zimna, czekalismy godzine.", Language::Polish),
            ("Супата беше студена и чакахме един час.", Language::Bulgarian),
            ("సూప్ చల్లగా ఉంది.", Language::Telugu),
            ("", Language::English),
        ] {
            assert_eq!(detect(text, &tokens(text)), language, "{text}");
        }
    }
}
