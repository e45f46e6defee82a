//! The mutants, as the data file has them.

use std::fmt;
use std::path::Path;

use serde::Deserialize;

use super::check::Outcome;

/// Where the data file is.
pub const FILE: &str = "apps/wddm/tests/promises/mutants.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    mutant: Vec<Mutant>,
}

/// A one-line change.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mutant {
    pub name: String,
    /// From the root of the repository.
    pub file: String,
    /// Occurs in the file exactly once.
    pub find: String,
    pub replace: String,
    /// What is wrong then.
    pub why: String,
    /// All of these have to notice.
    pub kills: Vec<Check>,
}

/// What has to notice a mutant, and how.
#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum Check {
    /// A test of `promises` fails, or ends its process with a bug check.
    Test { test: String, bug_check: Option<String> },
    /// `wddm run` ends with a status and names a rule.
    Run { run: Vec<String>, exit: i32, rule: String },
    /// The compiler refuses it.
    Compile { compile: String },
}

impl Check {
    /// Whether this is how the mutant was to die.
    pub fn expects(&self, outcome: &Outcome) -> bool {
        match (self, outcome) {
            (Self::Test { bug_check: None, .. }, Outcome::TestFailed(_)) => true,
            (Self::Test { bug_check: Some(wanted), .. }, Outcome::BugCheck(name)) => name == wanted,
            (Self::Run { exit, rule, .. }, Outcome::Ran { exit: found, rules }) => {
                exit == found && rules.contains(rule)
            }
            (Self::Compile { compile }, Outcome::NotCompiled(codes)) => codes.contains(compile),
            _ => false,
        }
    }
}

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Test { test, .. } => f.write_str(test),
            Self::Run { run, .. } => write!(f, "wddm run {}", run.join(" ")),
            Self::Compile { .. } => f.write_str("rustc"),
        }
    }
}

/// Reads the data file.
pub fn read(workspace: &Path) -> Result<Vec<Mutant>, String> {
    let text = std::fs::read_to_string(workspace.join(FILE)).map_err(|error| format!("{FILE}: {error}"))?;
    let file: File = toml::from_str(&text).map_err(|error| format!("{FILE}: {error}"))?;
    Ok(file.mutant)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn tests_of_promises(workspace: &Path) -> Vec<(String, String)> {
        let directory = workspace.join(FILE).parent().unwrap().to_path_buf();
        let mut tests = Vec::new();
        for entry in std::fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_none_or(|extension| extension != "rs") {
                continue;
            }
            let module = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let text = std::fs::read_to_string(&path).unwrap();
            let mut comment = String::new();
            let mut lines = text.lines();
            while let Some(line) = lines.next() {
                if let Some(more) = line.strip_prefix("///") {
                    comment.push_str(more);
                } else if line == "#[test]" {
                    let name = lines.next().unwrap().strip_prefix("fn ").unwrap();
                    let name = name.split_once('(').unwrap().0;
                    tests.push((format!("{module}::{name}"), std::mem::take(&mut comment)));
                } else {
                    comment.clear();
                }
            }
        }
        tests
    }

    #[test]
    fn mutants_fit_the_tree() {
        let workspace = crate::workspace();
        let mut names = HashSet::new();
        for mutant in read(&workspace).unwrap() {
            let text = std::fs::read_to_string(workspace.join(&mutant.file)).unwrap();
            assert_eq!(text.matches(&mutant.find).count(), 1, "{}: {}", mutant.name, mutant.find);
            assert!(!mutant.kills.is_empty(), "{}", mutant.name);
            assert!(names.insert(mutant.name.clone()), "{} is there twice", mutant.name);
        }
    }

    #[test]
    fn every_test_of_a_promise_names_its_mutants_and_no_others() {
        let workspace = crate::workspace();
        let mutants = read(&workspace).unwrap();
        let tests = tests_of_promises(&workspace);
        assert!(tests.len() >= 10);
        for (test, comment) in &tests {
            let kills = |mutant: &&Mutant| {
                mutant
                    .kills
                    .iter()
                    .any(|check| matches!(check, Check::Test { test: name, .. } if name == test))
            };
            let killed: Vec<_> = mutants.iter().filter(kills).map(|mutant| &mutant.name).collect();
            assert!(!killed.is_empty(), "{test} kills no mutant");
            for name in killed {
                assert!(comment.contains(&format!("`{name}`")), "the comment of {test} does not name {name}");
            }
        }
        for mutant in &mutants {
            for check in &mutant.kills {
                if let Check::Test { test, .. } = check {
                    assert!(tests.iter().any(|(name, _)| name == test), "{}: no test {test}", mutant.name);
                }
            }
        }
    }
}
