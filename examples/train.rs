//! Trains the models of reading and judging: `<folder>/<language>/{training,stories}/*.tsv` →
//! `<folder>/<language>/model.bin`; and what stands above the languages: the models of families of words,
//! `reading/families.bin` and, of amounts, `reading/amounts_families.bin`; the weights of amounts and of
//! whole letters, `reading/*/amounts.tsv` → `reading/amounts.bin`,
//! `judging/*/training/letters.tsv` → `judging/letter.bin`.
//! `cargo xtask train [reading|amounts|judging]`.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::panic::resume_unwind;
use std::path::Path;
use std::thread::{self, ScopedJoinHandle};

use amends::apology::judge::train::{Lessons, Letter};
use amends::incident::Closed;
use amends::reading::train::{Lessons as AmountLessons, Marked};
use amends::text::story::{Learnt, Story, View, stories, view};
use amends::text::train::{Example, Recipe, Trained, f1, fitting, pieces, train};
use amends::text::{Grain, Language, Lexicon, Model, Whole};

/// Many labels, many texts: what is met often is enough.
const READING: Recipe = Recipe { grain: Grain::COARSE, lasso: 0.5, overlooked: 30, room: 60_000 };

/// What all languages say by the families of their words.
const FAMILIES: Recipe = Recipe { grain: Grain::FAMILIES, room: 100_000, ..READING };

/// Few labels, which hang on how a sentence is turned.
const JUDGING: Recipe = Recipe { grain: Grain::FINE, lasso: 0.7, overlooked: 0, room: 100_000 };

/// What all languages say of amounts by the families of the words around them.
const FAMILIES_OF_AMOUNTS: Recipe = Recipe { room: 12_000, ..FAMILIES };

/// For the weights of amounts, which are learnt by themselves: what amounts take of a language's file.
const AMOUNTS: Recipe = Recipe { room: 15_000, ..READING };

/// Into so many parts the stories are cut: each is seen by a model that has learnt from the
/// others.
const PARTS: usize = 4;

/// And letters into so many.
const LETTER_PARTS: usize = 3;

/// And texts with amounts.
const AMOUNT_PARTS: usize = 5;

type Done<T> = Result<T, Box<dyn Error>>;

fn main() -> Done<()> {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let is_asked = |names: &[&str]| {
        asked.is_empty() || asked.iter().any(|asked| names.contains(&asked.as_str()))
    };
    if is_asked(&["reading"]) {
        train_all("reading", READING, Some(FAMILIES))?;
    }
    if is_asked(&["reading", "amounts"]) {
        let mut lessons = AmountLessons::default();
        let families = model("reading/families.bin")?;
        let unseen = families_of_amounts("reading")?;
        for language in Language::ALL {
            let folder = format!("reading/{}", language.name());
            teach_amounts(&folder, &families, &unseen, &mut lessons)?;
        }
        let weights = lessons.train();
        let [sums, times] = lessons.report();
        println!("amounts: sums F1 {sums:.3}, times {times:.3}; {} bytes", weights.len());
        fs::write("reading/amounts.bin", weights)?;
    }
    if is_asked(&["judging"]) {
        train_all("judging", JUDGING, None)?;
        let mut lessons = Lessons::default();
        for language in Language::ALL {
            teach(&format!("judging/{}", language.name()), &mut lessons)?;
        }
        let weights = lessons.train();
        println!("judging: {} bytes for whole letters", weights.len());
        fs::write("judging/letter.bin", weights)?;
    }
    Ok(())
}

/// Adds the letters of a language, each as a model sees it that was trained without it.
fn teach(folder: &str, lessons: &mut Lessons) -> Done<()> {
    let lexicon = lexicon(folder)?;
    let mut known = Vec::new();
    let mut letters: Vec<(Letter, Vec<Example>)> = Vec::new();
    let read = |file: &str, text: &str| {
        pieces(text, &lexicon, JUDGING.grain).map_err(|line| not_labelled(file, line))
    };
    for (file, text) in files(&format!("{folder}/training"))? {
        if file.ends_with("letters.tsv") {
            for lines in text.split("\n\n") {
                let letter = Letter::parse(lines.trim())
                    .map_err(|line| format!("{file}: line {line} of {lines:?}"))?;
                letters.push((letter, read(&file, lines)?));
            }
        } else {
            known.extend(read(&file, &text)?);
        }
    }
    let show = |(letter, _): &(Letter, _), model: &Model, _| lessons.add(letter, &lexicon, model);
    unseen(&known, &letters, |(_, pieces)| pieces, LETTER_PARTS, JUDGING, show)
}

/// Adds the amounts of a language, each as a model sees it that was trained without it.
fn teach_amounts(
    folder: &str,
    families: &Model,
    unseen_families: &[Model],
    lessons: &mut AmountLessons,
) -> Done<()> {
    let lexicon = lexicon(folder)?;
    let model = model(&format!("{folder}/model.bin"))?;
    let texts: Vec<(Marked, Vec<Example>)> = marked(folder)?
        .into_iter()
        .map(|text| {
            let examples = text.examples(&lexicon, AMOUNTS.grain);
            (text, examples)
        })
        .collect();
    let show = |(text, _): &(Marked, _), unseen: &Model, part: usize| {
        lessons.add(text, &lexicon, [&model, families], [unseen, &unseen_families[part]]);
    };
    unseen(&[], &texts, |(_, examples)| examples, AMOUNT_PARTS, AMOUNTS, show)
}

/// Trains what families say of amounts, from the texts of all languages, and writes its file; by part:
/// what learns from the texts of the others.
fn families_of_amounts(folder: &str) -> Done<Vec<Model>> {
    let mut parts: Vec<Vec<Example>> = vec![Vec::new(); AMOUNT_PARTS];
    for language in Language::ALL {
        let folder = format!("{folder}/{}", language.name());
        let lexicon = lexicon(&folder)?;
        for (place, text) in marked(&folder)?.iter().enumerate() {
            let examples = text.examples(&lexicon, FAMILIES_OF_AMOUNTS.grain);
            parts[part_of(place, AMOUNT_PARTS)].extend(examples);
        }
    }
    for_all(&format!("{folder}/amounts_families.bin"), AMOUNT_PARTS, |left_out| {
        let others = parts.iter().enumerate().filter(|(part, _)| left_out != Some(*part));
        let examples: Vec<&Example> = others.flat_map(|(_, examples)| examples).collect();
        fitting(&train(&examples, FAMILIES_OF_AMOUNTS), FAMILIES_OF_AMOUNTS.room)
    })
}

/// Writes a model for all languages, learnt from all parts of their texts; gives what is learnt without
/// each of them.
fn for_all(
    path: &str,
    parts: usize,
    learn: impl Fn(Option<usize>) -> Vec<u8> + Sync,
) -> Done<Vec<Model>> {
    let left_out: Vec<Option<usize>> = [None].into_iter().chain((0..parts).map(Some)).collect();
    let mut files = at_once(&left_out, |part| learn(*part)).into_iter();
    let file = files.next().unwrap_or_default();
    println!("{path}: {} bytes", file.len());
    fs::write(path, file)?;
    let model = |file: Vec<u8>| Model::parse(&file).ok_or("a file that was just written");
    Ok(files.map(model).collect::<Result<_, _>>()?)
}

/// The texts of a language whose amounts are marked, if it has any.
fn marked(folder: &str) -> Done<Vec<Marked>> {
    let file = format!("{folder}/amounts.tsv");
    if !Path::new(&file).exists() {
        return Ok(Vec::new());
    }
    let texts = Marked::parse(&fs::read_to_string(&file)?);
    Ok(texts.map_err(|line| format!("{file}, line {line}: an open mark"))?)
}

/// The part of a text by its place: the same for all models, so that none has learnt from what it is
/// shown.
fn part_of(place: usize, parts: usize) -> usize {
    place % parts
}

/// Cuts whole texts into parts, and shows each text with a model that has learnt from what is
/// known and from the other parts, and with the number of its own.
fn unseen<T>(
    known: &[Example],
    texts: &[T],
    pieces: impl Fn(&T) -> &[Example],
    parts: usize,
    recipe: Recipe,
    mut show: impl FnMut(&T, &Model, usize),
) -> Done<()> {
    for part in (0..parts).filter(|_| !texts.is_empty()) {
        let texts = || texts.iter().enumerate();
        let others = texts().filter(|(place, _)| part_of(*place, parts) != part);
        let examples: Vec<&Example> =
            known.iter().chain(others.flat_map(|(_, text)| pieces(text))).collect();
        let file = fitting(&train(&examples, recipe), recipe.room);
        let model = Model::parse(&file).ok_or("a file that was just written")?;
        let these = texts().filter(|(place, _)| part_of(*place, parts) == part);
        these.for_each(|(_, text)| show(text, &model, part));
    }
    Ok(())
}

/// A model by the path of its file.
fn model(file: &str) -> Done<Model> {
    Ok(Model::parse(&fs::read(file)?).ok_or_else(|| format!("{file}: cut off"))?)
}

fn lexicon(folder: &str) -> Done<Lexicon> {
    let lexicon = Lexicon::parse(&fs::read_to_string(format!("{folder}/lexicon.txt"))?);
    Ok(lexicon.map_err(|line| format!("{folder}/lexicon.txt, line {line}: not a phrase"))?)
}

/// Says for every fact how sure the second look should be, and how well it then does: what
/// `src/reading/least.rs` is chosen by.
fn report(whole: &Whole, labels: &[String], views: &[View]) {
    let odds: Vec<Vec<f32>> = views.iter().map(|view| whole.look(&view.most)).collect();
    let facts: BTreeSet<&str> = labels.iter().filter_map(|l| l.split('=').next()).collect();
    for fact in facts {
        let among: Vec<usize> =
            (0..labels.len()).filter(|at| labels[*at].split('=').next() == Some(fact)).collect();
        let score = |least: f32| {
            let (mut right, mut wrong, mut missing) = (0_u32, 0_u32, 0_u32);
            for (odds, view) in odds.iter().zip(views) {
                let most = among.iter().map(|at| odds[*at]).fold(f32::MIN, f32::max);
                for at in &among {
                    let got = odds[*at] >= least && ("fwg".contains(fact) || odds[*at] == most);
                    right += u32::from(got && view.truth[*at]);
                    wrong += u32::from(got && !view.truth[*at]);
                    missing += u32::from(!got && view.truth[*at]);
                }
            }
            (f1(right, wrong, missing), right, wrong, missing)
        };
        let steps = (-25..10).map(|step| step as f32 / 10.0);
        let best = steps.max_by(|a, b| score(*a).0.total_cmp(&score(*b).0)).unwrap_or_default();
        let (f1, right, wrong, missing) = score(best);
        println!("{fact}: {best:.1} F1 {f1:.3}, right {right}, wrong {wrong}, missing {missing}");
    }
}

/// The texts of one language.
struct Texts {
    folder: String,
    lexicon: Lexicon,
    examples: Vec<Example>,
    stories: Vec<Story>,
}

/// Trains the models of all languages, and the one of families if there is a recipe for it.
fn train_all(folder: &str, recipe: Recipe, families: Option<Recipe>) -> Done<()> {
    let languages = texts(folder, recipe)?;
    let families = families.map(|recipe| families_of_pieces(folder, recipe)).transpose()?;
    let models: Vec<Trained> = at_once(&languages, |texts| train(&texts.pieces(), recipe));
    let mut labels: Vec<String> = languages
        .iter()
        .flat_map(|texts| &texts.stories)
        .flat_map(|s| s.labels.clone())
        .collect();
    labels.sort_unstable();
    labels.dedup();
    labels.retain(|label| models.iter().any(|model| model.labels.iter().any(|l| l.0 == *label)));
    let seen = at_once(&languages, |texts| {
        texts.views(&labels, recipe, families.as_deref()).map_err(|error| error.to_string())
    });
    let views = seen.into_iter().collect::<Result<Vec<_>, _>>()?.concat();
    let whole = (!views.is_empty()).then(|| Learnt::new(labels.clone(), &views));
    if let Some(whole) = &whole {
        report(&whole.for_model(&labels), &labels, &views);
    }
    for (texts, mut model) in languages.iter().zip(models) {
        if let Some(whole) = &whole {
            let names: Vec<String> = model.labels.iter().map(|(name, _)| name.clone()).collect();
            model.whole = whole.for_model(&names);
        }
        let file = fitting(&model, recipe.room);
        println!("{}: {} bytes", texts.folder, file.len());
        fs::write(format!("{}/model.bin", texts.folder), file)?;
    }
    Ok(())
}

/// Trains what all languages teach together by families of words, and writes its file; by part: what
/// learns from the stories of the others.
fn families_of_pieces(folder: &str, recipe: Recipe) -> Done<Vec<Model>> {
    let languages = texts(folder, recipe)?;
    for_all(&format!("{folder}/families.bin"), PARTS, |left_out| {
        let pieces = languages.iter().flat_map(|texts| texts.pieces_without(left_out));
        fitting(&train(&pieces.collect::<Vec<_>>(), recipe), recipe.room)
    })
}

/// Does something with each item, side by side: training takes minutes.
fn at_once<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let work = &work;
    thread::scope(|scope| {
        let threads: Vec<_> = items.iter().map(|item| scope.spawn(move || work(item))).collect();
        let done =
            |thread: ScopedJoinHandle<'_, R>| thread.join().unwrap_or_else(|e| resume_unwind(e));
        threads.into_iter().map(done).collect()
    })
}

/// The texts of all languages.
fn texts(folder: &str, recipe: Recipe) -> Done<Vec<Texts>> {
    let read =
        |language: &Language| Texts::read(&format!("{folder}/{}", language.name()), recipe);
    Language::ALL.iter().map(read).collect()
}

impl Texts {
    fn read(folder: &str, recipe: Recipe) -> Done<Self> {
        let lexicon = lexicon(folder)?;
        let (mut examples, mut told) = (Vec::new(), Vec::new());
        for (file, text) in files(&format!("{folder}/training"))? {
            let read = pieces(&text, &lexicon, recipe.grain);
            examples.extend(read.map_err(|line| not_labelled(&file, line))?);
        }
        for (file, text) in files(&format!("{folder}/stories"))? {
            let read = stories(&text, &lexicon, recipe);
            told.extend(read.map_err(|line| not_labelled(&file, line))?);
        }
        // What families say of amounts is a model of its own.
        if recipe.grain != Grain::FAMILIES {
            let amounts = marked(folder)?;
            examples
                .extend(amounts.iter().flat_map(|text| text.examples(&lexicon, recipe.grain)));
        }
        Ok(Self { folder: folder.to_owned(), lexicon, examples, stories: told })
    }

    /// All examples, those of the stories too.
    fn pieces(&self) -> Vec<&Example> {
        self.pieces_without(None).collect()
    }

    /// The same without the stories of one part.
    fn pieces_without(&self, left_out: Option<usize>) -> impl Iterator<Item = &Example> {
        let stories = self.stories.iter().enumerate();
        let kept = stories.filter(move |(place, _)| left_out != Some(part_of(*place, PARTS)));
        self.examples.iter().chain(kept.flat_map(|(_, story)| &story.pieces))
    }

    /// Each story as models see it that have not learnt from it.
    fn views(
        &self,
        labels: &[String],
        recipe: Recipe,
        families: Option<&[Model]>,
    ) -> Done<Vec<View>> {
        let mut views = Vec::new();
        let show = |story: &Story, model: &Model, part: usize| {
            let families = families.and_then(|families| families.get(part));
            let models: Vec<&Model> = [model].into_iter().chain(families).collect();
            views.push(view(story, &models, &self.lexicon, labels));
        };
        unseen(&self.examples, &self.stories, |story| &story.pieces, PARTS, recipe, show)?;
        Ok(views)
    }
}

fn not_labelled(file: &str, line: usize) -> String {
    format!("{file}, line {line}: not LABELS, a tab, TEXT")
}

/// The files of a folder by name, none if there is no folder.
fn files(folder: &str) -> Done<Vec<(String, String)>> {
    if !Path::new(folder).exists() {
        return Ok(Vec::new());
    }
    let mut files: Vec<_> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    files.sort();
    files
        .into_iter()
        .map(|file| Ok((file.display().to_string(), fs::read_to_string(&file)?)))
        .collect()
}
