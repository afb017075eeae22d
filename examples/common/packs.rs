//! The data of every language, for what runs natively: examples, tests, benchmarks.

/// `packs!("reading")`: the six languages of a folder as `Result<Vec<Pack>, PackError>`, in the
/// order of the list of languages.
macro_rules! packs {
    ($root:literal) => {
        $crate::packs::packs!(
            $root: English "en", Russian "ru", Romanian "ro", Polish "pl", Bulgarian "bg", Telugu "te"
        )
    };
    ($root:literal: $($language:ident $folder:literal),*) => {
        [$((
            amends::text::Language::$language,
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/", $root, "/", $folder, "/lexicon.txt")),
            include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/", $root, "/", $folder, "/model.bin"))
                .as_slice(),
        )),*]
        .into_iter()
        .map(|(language, lexicon, model)| amends::text::Pack::parse(language, lexicon, model))
        .collect::<Result<Vec<_>, _>>()
    };
}

pub(crate) use packs;
