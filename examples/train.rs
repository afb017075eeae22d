//! Trains the models of reading and judging: `<folder>/<language>/training/*.tsv` →
//! `<folder>/<language>/model.bin`. `cargo xtask train [language …]`.

use std::error::Error;
use std::fs;
use std::path::Path;

use amends::incident::Closed;
use amends::reading::train::amount_examples;
use amends::text::{Language, Lexicon, train};

fn main() -> Result<(), Box<dyn Error>> {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    for language in Language::ALL.iter().map(|language| language.name()) {
        if asked.is_empty() || asked.iter().any(|asked| asked == language) {
            for (folder, lasso) in [("reading", 4.1), ("judging", 0.6)] {
                train_in(&format!("{folder}/{language}"), lasso)?;
            }
        }
    }
    Ok(())
}

fn train_in(folder: &str, lasso: f32) -> Result<(), Box<dyn Error>> {
    let lexicon = Lexicon::parse(&fs::read_to_string(format!("{folder}/lexicon.txt"))?)
        .map_err(|line| format!("{folder}/lexicon.txt, line {line}: not a phrase"))?;
    let mut files: Vec<_> = fs::read_dir(format!("{folder}/training"))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    files.sort();
    let mut examples = Vec::new();
    for file in files {
        let read = train::pieces(&fs::read_to_string(&file)?, &lexicon);
        examples.extend(read.map_err(|line| {
            format!("{}, line {line}: not LABELS, a tab, TEXT", file.display())
        })?);
    }
    let amounts = format!("{folder}/amounts.tsv");
    if Path::new(&amounts).exists() {
        let read = amount_examples(&fs::read_to_string(&amounts)?, &lexicon);
        examples.extend(read.map_err(|line| format!("{amounts}, line {line}: an open mark"))?);
    }
    let model = train::train(&examples, lasso);
    println!("{folder}: {} examples, {} bytes", examples.len(), model.len());
    fs::write(format!("{folder}/model.bin"), model)?;
    Ok(())
}
