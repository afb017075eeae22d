//! Tools that come as Rust source and are compiled here.
//!
//! They go to a folder of their own for each version, so the ones the user installed are
//! never replaced. They are compiled without optimisation: that takes a third of the time,
//! and each of them runs for seconds (docs/adr/0001-build.md has the numbers).

use std::path::PathBuf;
use std::{fs, thread};

use super::{Done, Run, fail, places, say};
use crate::run::words;

pub struct CargoTool {
    pub package: &'static str,
    pub program: &'static str,
    /// Exact.
    pub version: String,
    /// How long it took on two cores, rounded up.
    pub minutes: u32,
}

/// Makes sure of `tools` and returns the folders to look in for them.
pub fn ready(tools: &[CargoTool]) -> Done<Vec<PathBuf>> {
    let missing: Vec<&CargoTool> = tools.iter().filter(|tool| !tool.is_there()).collect();
    if !missing.is_empty() {
        let names: Vec<String> =
            missing.iter().map(|t| format!("{} {}", t.package, t.version)).collect();
        let minutes: u32 = missing.iter().map(|tool| tool.minutes).sum();
        say::step(&format!(
            "Compiling {} (once; about {minutes} min on two cores)",
            names.join(", ")
        ));
        say::note(&format!(
            "into {}; your own tools stay as they are",
            places::tools().display()
        ));
        install(&missing)?;
        // Its own folder alone: another command may be compiling another tool.
        for tool in &missing {
            let _ = fs::remove_dir_all(tool.build_folder());
        }
    }
    Ok(tools.iter().filter(|tool| !tool.on_path()).map(CargoTool::bin).collect())
}

/// All at once, each in a target folder of its own: there are not many crates that two of
/// them share, and one alone leaves a core idle now and then. Only the first one talks.
fn install(tools: &[&CargoTool]) -> Done {
    thread::scope(|scope| {
        let jobs: Vec<_> = tools
            .iter()
            .enumerate()
            .map(|(place, tool)| scope.spawn(move || tool.install(place > 0)))
            .collect();
        jobs.into_iter().try_for_each(|job| {
            job.join().unwrap_or_else(|_| fail("The compilation of a tool stopped; see above."))
        })
    })
}

impl CargoTool {
    fn is_there(&self) -> bool {
        self.on_path() || self.is_right(&self.bin().join(self.program).to_string_lossy())
    }

    fn on_path(&self) -> bool {
        self.is_right(self.program)
    }

    /// Whether `program --version` answers with our version as a word.
    fn is_right(&self, program: &str) -> bool {
        let answer = Run::new(program).args(["--version"]).without_env("NO_COLOR").output();
        answer.is_some_and(|line| line.split_whitespace().any(|word| word == self.version))
    }

    fn root(&self) -> PathBuf {
        places::tools().join(format!("{}-{}", self.package, self.version))
    }

    /// Where it is compiled.
    fn build_folder(&self) -> PathBuf {
        places::tools().join("build").join(self.package)
    }

    fn bin(&self) -> PathBuf {
        self.root().join("bin")
    }

    fn install(&self, quietly: bool) -> Done {
        let name = format!("{}@{}", self.package, self.version);
        Run::cargo()
            .args(words(&[&"install", &"--locked", &"--root", &self.root(), &name]))
            // All of them leave out only what talks to servers; none of ours may.
            .args(["--no-default-features"])
            .args(quietly.then_some("--quiet"))
            .args(FAST.iter().flat_map(|setting| ["--config", setting]))
            .env("CARGO_TARGET_DIR", self.build_folder())
            .or_fail(&format!("{name} could not be compiled; see above."))
    }
}

/// The release profile, for people who wait.
const FAST: [&str; 4] = [
    "profile.release.opt-level=0",
    "profile.release.lto='off'",
    "profile.release.codegen-units=16",
    "profile.release.debug=false",
];
