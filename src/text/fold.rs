//! Lower case without diacritics: people leave them out, and both ways must read alike.

/// The text in lower case, accents dropped, ё as е.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match plain(c) {
            Some(plain) => out.push(plain),
            None if matches!(c, '\u{300}'..='\u{36f}' | '\u{200c}' | '\u{200d}') => {}
            None => out.push(c),
        }
    }
    out
}

/// The plain letter behind an accented one of the languages that are read.
fn plain(c: char) -> Option<char> {
    Some(match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'ī' => 'i',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' => 'o',
        'ł' => 'l',
        'ś' | 'š' | 'ş' | 'ș' => 's',
        'ţ' | 'ț' | 'ť' => 't',
        'ù'..='ü' | 'ū' | 'ů' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ё' => 'е',
        'ѝ' => 'и',
        '’' => '\'',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_with_and_without_marks_reads_alike() {
        for (written, folded) in [
            ("Câştigaţi câștigați", "castigati castigati"),
            ("ŻÓŁĆ", "zolc"),
            ("Ещё йод", "еще йод"),
            ("Don’t", "don't"),
            ("ఆలస్యం", "ఆలస్యం"),
        ] {
            assert_eq!(fold(written), folded);
        }
    }
}
