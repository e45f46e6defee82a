//! Generates `wddm-sys` from its layout facts, one module per interface version, and headers for drivers in C.
//!
//! Each module takes over the one before it by glob and defines what is new or changed in its version. Changed is
//! whatever is defined differently, and whatever mentions something changed, by value or by pointer.

mod c;
#[cfg(test)]
mod c_checks;
mod checks;
mod ctype;
mod facts;
mod items;
mod layout;
mod module;
mod notes;
mod record;
mod sizes;
mod world;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use facts::Facts;
use world::World;

/// The directories that hold nothing but generated files.
const DIRECTORIES: [&str; 3] =
    ["sdk/wddm-sys/src/generated", "sdk/wddm-sys/tests/layout/generated", "examples/c/include/ddi"];

/// Writes the generated files, or with `check` only compares them with what would be written.
pub fn run(workspace: &Path, check: bool) -> Result<(), String> {
    let files = files(workspace)?;
    let differing = differing(workspace, &files)?;
    if check {
        return match differing.as_slice() {
            [] => Ok(()),
            some => {
                let names: Vec<String> =
                    some.iter().map(|path| format!("\n    {}", path.display())).collect();
                Err(format!("not what `cargo xtask generate` writes:{}", names.concat()))
            }
        };
    }
    for path in differing {
        let result = match files.get(&path) {
            Some(text) => {
                path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, text))
            }
            None => fs::remove_file(&path),
        };
        result.map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

/// What is to be there, by path.
fn files(workspace: &Path) -> Result<BTreeMap<PathBuf, String>, String> {
    let package = workspace.join("sdk/wddm-sys");
    let tables = package.join("facts");
    let facts = Facts::read(&tables)?;
    let mut files = module::write(&facts)?;
    files.push(("src/generated/not_expressed.md".into(), notes::write(&tables, &facts)?));
    let files = files.into_iter().map(|(path, text)| (package.join(path), text));
    let headers = c::write(&World::new(&facts))?.into_iter().map(|(path, text)| (workspace.join(path), text));
    Ok(files.chain(headers).collect())
}

/// The files that differ from what is to be there, are missing, or should not be there.
fn differing(workspace: &Path, files: &BTreeMap<PathBuf, String>) -> Result<Vec<PathBuf>, String> {
    let mut differing: Vec<PathBuf> = files
        .iter()
        .filter(|(path, text)| fs::read_to_string(path).ok().as_ref() != Some(text))
        .map(|(path, _)| path.clone())
        .collect();
    for directory in DIRECTORIES {
        let directory = workspace.join(directory);
        let Ok(entries) = fs::read_dir(&directory) else { continue };
        for entry in entries {
            let path = entry.map_err(|error| format!("{}: {error}", directory.display()))?.path();
            if !files.contains_key(&path) {
                differing.push(path);
            }
        }
    }
    Ok(differing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_a_missing_and_a_foreign_file_differ() {
        let package = std::env::temp_dir().join(format!("xtask-generate-{}", std::process::id()));
        let directory = package.join(DIRECTORIES[0]);
        fs::create_dir_all(&directory).unwrap();
        let [same, changed, missing, foreign] =
            ["same", "changed", "missing", "foreign"].map(|name| directory.join(name));
        for path in [&same, &changed, &foreign] {
            fs::write(path, "old").unwrap();
        }
        let files = BTreeMap::from([
            (same, "old".into()),
            (changed.clone(), "new".into()),
            (missing.clone(), "new".into()),
        ]);
        let found = differing(&package, &files);
        fs::remove_dir_all(&package).unwrap();
        assert_eq!(found.unwrap(), [changed, missing, foreign]);
    }

    #[test]
    fn the_committed_files_are_what_the_generator_writes() {
        run(&crate::workspace(), true).unwrap();
    }
}
