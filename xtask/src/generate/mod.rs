//! Generates `wddm-sys` from its layout facts: one module per interface version.
//!
//! Each module takes over the one before it by glob and defines what is new or changed in its version. Changed is
//! whatever is defined differently, and whatever mentions something changed, by value or by pointer.

mod checks;
mod ctype;
mod facts;
mod layout;
mod module;
mod notes;
mod record;
mod world;

use std::fs;
use std::path::Path;

use facts::Facts;

/// Writes the generated files, or with `check` only compares them with what would be written.
pub fn run(workspace: &Path, check: bool) -> Result<(), String> {
    let package = workspace.join("sdk/wddm-sys");
    let tables = package.join("facts");
    let facts = Facts::read(&tables)?;
    let mut files = module::write(&facts)?;
    files.push(("src/generated/not_expressed.md".into(), notes::write(&tables, &facts)?));
    let mut differing = Vec::new();
    for (path, text) in files {
        let path = package.join(path);
        if fs::read_to_string(&path).is_ok_and(|present| present == text) {
            continue;
        }
        differing.push(path.display().to_string());
        if !check {
            if let Some(directory) = path.parent() {
                fs::create_dir_all(directory).map_err(|error| format!("{}: {error}", directory.display()))?;
            }
            fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
        }
    }
    if check && !differing.is_empty() {
        return Err(format!("not what `cargo xtask generate` writes:\n    {}", differing.join("\n    ")));
    }
    Ok(())
}
