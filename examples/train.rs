//! Trains the models of reading and judging: `<folder>/<language>/training/*.tsv` →
//! `<folder>/<language>/model.bin`; and, where all languages are asked for, the weights of
//! whole letters: `judging/*/training/letters.tsv` → `judging/letter.bin`.
//! `cargo xtask train [language …]`.

use std::error::Error;
use std::fs;
use std::path::Path;

use amends::apology::judge::train::{Lessons, Letter};
use amends::incident::Closed;
use amends::reading::train::amount_examples;
use amends::text::train::Example;
use amends::text::{Language, Lexicon, Model, Pack, train};

/// What holds weights at nought, by folder: the more, the smaller the file.
const LASSO: [(&str, f32); 2] = [("reading", 4.1), ("judging", 0.7)];

/// Letters are judged by models that were trained without them: a third at a time.
const PARTS: usize = 3;

fn main() -> Result<(), Box<dyn Error>> {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let mut lessons = Lessons::default();
    for language in Language::ALL {
        let name = language.name();
        if asked.is_empty() || asked.iter().any(|asked| asked == name) {
            for (folder, lasso) in LASSO {
                train_in(&format!("{folder}/{name}"), lasso)?;
            }
        }
        if asked.is_empty() {
            teach(*language, &mut lessons)?;
        }
    }
    if asked.is_empty() {
        let weights = lessons.train();
        println!("judging: {} bytes for whole letters", weights.len());
        fs::write("judging/letter.bin", weights)?;
    }
    Ok(())
}

fn train_in(folder: &str, lasso: f32) -> Result<(), Box<dyn Error>> {
    let lexicon = lexicon(folder)?;
    let mut examples = Vec::new();
    for (file, text) in training(folder)? {
        examples.extend(pieces(&file, &text, &lexicon)?);
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

/// Adds the letters of a language, each as a model sees it that was trained without it.
fn teach(language: Language, lessons: &mut Lessons) -> Result<(), Box<dyn Error>> {
    let folder = format!("judging/{}", language.name());
    let mut known = Vec::new();
    let mut letters: Vec<(Vec<Example>, Letter)> = Vec::new();
    for (file, text) in training(&folder)? {
        let lexicon = lexicon(&folder)?;
        if file.ends_with("letters.tsv") {
            for lines in text.split("\n\n") {
                let letter = Letter::parse(lines.trim())
                    .map_err(|line| format!("{file}: line {line} of {lines:?}"))?;
                letters.push((pieces(&file, lines, &lexicon)?, letter));
            }
        } else {
            known.extend(pieces(&file, &text, &lexicon)?);
        }
    }
    for part in 0..PARTS {
        let mut examples = known.clone();
        let others = letters.iter().enumerate().filter(|(place, _)| place % PARTS != part);
        examples.extend(others.flat_map(|(_, (examples, _))| examples.clone()));
        let model = train::train(&examples, LASSO[1].1);
        let model = Model::parse(&model).ok_or("a model that cannot be read")?;
        let pack = Pack { language, lexicon: lexicon(&folder)?, model };
        let these = letters.iter().enumerate().filter(|(place, _)| place % PARTS == part);
        these.for_each(|(_, (_, letter))| lessons.add(letter, &pack));
    }
    Ok(())
}

fn lexicon(folder: &str) -> Result<Lexicon, Box<dyn Error>> {
    let lexicon = Lexicon::parse(&fs::read_to_string(format!("{folder}/lexicon.txt"))?);
    Ok(lexicon.map_err(|line| format!("{folder}/lexicon.txt, line {line}: not a phrase"))?)
}

/// The labelled texts of a folder, in the order of their names.
fn training(folder: &str) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let mut files: Vec<_> = fs::read_dir(format!("{folder}/training"))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    files.sort();
    let read = |file: &Path| Ok((file.display().to_string(), fs::read_to_string(file)?));
    files.iter().map(|file| read(file)).collect()
}

fn pieces(file: &str, text: &str, lexicon: &Lexicon) -> Result<Vec<Example>, String> {
    train::pieces(text, lexicon)
        .map_err(|line| format!("{file}, line {line}: not LABELS, a tab, TEXT"))
}
