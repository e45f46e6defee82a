//! The crate that an image is built of.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::Error;

/// A driver whose crate is an image: a workspace of its own, with one binary.
pub struct Driver {
    /// The crate's directory.
    pub sources: PathBuf,
    /// The binary's name: `virtgpu` for `virtgpu.sys`.
    pub name: String,
    /// What the version resource says that it is.
    pub description: String,
}

#[derive(Deserialize)]
struct Manifest {
    package: Package,
    bin: Vec<Binary>,
}

#[derive(Deserialize)]
struct Package {
    description: String,
}

#[derive(Deserialize)]
struct Binary {
    name: String,
}

impl Driver {
    /// The driver in `sources`, which must be absolute.
    pub fn find(sources: &Path) -> Result<Self, Error> {
        let file = sources.join("Cargo.toml");
        let wrong = |why: &dyn std::fmt::Display| Error::from(format!("{}: {why}", file.display()));
        let text = std::fs::read_to_string(&file).map_err(|error| wrong(&error))?;
        let manifest: Manifest = toml::from_str(&text).map_err(|error| wrong(&error))?;
        let [binary] = <[Binary; 1]>::try_from(manifest.bin).map_err(|_| wrong(&"it has not one binary"))?;
        Ok(Self { sources: sources.to_owned(), name: binary.name, description: manifest.package.description })
    }
}
