//! The copy of the tree that mutants are applied to.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::list::Mutant;

/// A copy of all files that git knows or would add. It stays between runs, so that only what changed is built again;
/// two runs at once exclude each other.
pub struct Tree {
    root: PathBuf,
    _lock: fs::File,
}

fn at<'a>(path: &'a Path) -> impl Fn(std::io::Error) -> String + 'a {
    move |error| format!("{}: {error}", path.display())
}

impl Tree {
    /// Brings the copy up to date.
    pub fn copy(workspace: &Path, home: &Path) -> Result<Self, String> {
        fs::create_dir_all(home).map_err(at(home))?;
        let lock = fs::File::create(home.join("lock")).map_err(at(home))?;
        lock.try_lock().map_err(|_| "another run of `cargo xtask mutants` is under way".to_owned())?;
        let tree = Self { root: home.join("tree"), _lock: lock };
        let mut wanted = HashSet::new();
        for name in files(workspace)? {
            let (from, to) = (workspace.join(&name), tree.root.join(&name));
            // A file that was removed and not yet committed.
            let Ok(content) = fs::read(&from) else { continue };
            // What is the same keeps its time, and cargo what it built from it.
            if fs::read(&to).ok().as_ref() != Some(&content) {
                let directory = to.parent().unwrap_or(&tree.root);
                fs::create_dir_all(directory).map_err(at(directory))?;
                fs::write(&to, content).map_err(at(&to))?;
            }
            wanted.insert(to);
        }
        tree.remove_others(&tree.root, &wanted)?;
        Ok(tree)
    }

    fn remove_others(&self, directory: &Path, wanted: &HashSet<PathBuf>) -> Result<(), String> {
        for entry in fs::read_dir(directory).map_err(at(directory))? {
            let path = entry.map_err(at(directory))?.path();
            if path.is_dir() {
                self.remove_others(&path, wanted)?;
            } else if !wanted.contains(&path) {
                fs::remove_file(&path).map_err(at(&path))?;
            }
        }
        Ok(())
    }

    /// Where it is.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Applies a mutant. Answers what the file was before.
    pub fn apply(&self, mutant: &Mutant) -> Result<String, String> {
        let path = self.root.join(&mutant.file);
        let text = fs::read_to_string(&path).map_err(at(&path))?;
        let found = text.matches(&mutant.find).count();
        if found != 1 {
            return Err(format!("{}: its text is {found} times in {}, not once", mutant.name, mutant.file));
        }
        fs::write(&path, text.replace(&mutant.find, &mutant.replace)).map_err(at(&path))?;
        Ok(text)
    }

    /// Takes a mutant back.
    pub fn restore(&self, mutant: &Mutant, original: &str) -> Result<(), String> {
        let path = self.root.join(&mutant.file);
        fs::write(&path, original).map_err(at(&path))
    }
}

fn files(workspace: &Path) -> Result<Vec<String>, String> {
    let output = Command::new("git")
        .current_dir(workspace)
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .output()
        .map_err(|error| format!("git: {error}"))?;
    if !output.status.success() {
        return Err(format!("git ls-files: {}", String::from_utf8_lossy(&output.stderr)));
    }
    let names = String::from_utf8(output.stdout).map_err(|error| error.to_string())?;
    Ok(names.split('\0').filter(|name| !name.is_empty()).map(str::to_owned).collect())
}
