//! Trains the reading models: `reading/<language>/training/*.tsv` → `reading/<language>/model.bin`.
//! `cargo xtask train [language …]`.

use std::error::Error;
use std::fs;

use amends::reading::{Lexicon, train};

fn main() -> Result<(), Box<dyn Error>> {
    let mut languages: Vec<String> = std::env::args().skip(1).collect();
    if languages.is_empty() {
        languages = ["en", "ru", "ro", "pl", "bg", "te"].map(str::to_owned).into();
    }
    for language in languages {
        let folder = format!("reading/{language}");
        let lexicon = Lexicon::parse(&fs::read_to_string(format!("{folder}/lexicon.txt"))?)
            .map_err(|line| format!("{folder}/lexicon.txt, line {line}: not a phrase"))?;
        let mut files: Vec<_> = fs::read_dir(format!("{folder}/training"))?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<Result<_, _>>()?;
        files.sort();
        let mut examples = Vec::new();
        for file in files {
            let read = train::examples(&fs::read_to_string(&file)?);
            examples.extend(read.map_err(|line| {
                format!("{}, line {line}: not LABELS, a tab, TEXT", file.display())
            })?);
        }
        let amounts = fs::read_to_string(format!("{folder}/amounts.tsv"))?;
        let read = train::amount_examples(&amounts, &lexicon);
        examples
            .extend(read.map_err(|line| format!("{folder}/amounts.tsv, line {line}: a mark"))?);
        let model = train::train(&lexicon, &examples);
        println!("{language}: {} pieces, {} bytes", examples.len(), model.len());
        fs::write(format!("{folder}/model.bin"), model)?;
    }
    Ok(())
}
