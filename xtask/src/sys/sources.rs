//! What an image is made of, as one number: the bench takes `virtgpu.sys` only if its sources are the bench's own.
//! Also a module of the bench's build script.

use std::io;
use std::path::{Path, PathBuf};

/// Directories whose files end up in the image, from the workspace's root.
pub const DIRECTORIES: [&str; 7] = [
    "sdk/wddm-sys",
    "sdk/nt",
    "sdk/wddm",
    "sdk/wddm-macros",
    "drivers/virtgpu/protocol",
    "drivers/virtgpu/kmd",
    "drivers/virtgpu/sys",
];

/// A hash of names and contents of those files, and of how the image is linked: 16 hexadecimal digits.
pub fn fingerprint(workspace: &Path) -> io::Result<String> {
    let mut files = Vec::new();
    for directory in DIRECTORIES {
        for part in ["src", "Cargo.toml"] {
            collect(&workspace.join(directory).join(part), &mut files)?;
        }
    }
    collect(&workspace.join("xtask/src/sys/build.rs"), &mut files)?;
    files.sort();
    let mut hash = Fnv::default();
    for file in &files {
        hash.add(file.strip_prefix(workspace).unwrap_or(file).as_os_str().as_encoded_bytes());
        hash.add(&std::fs::read(file)?);
    }
    Ok(format!("{:016x}", hash.0))
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if path.is_dir() {
        for entry in std::fs::read_dir(path)? {
            collect(&entry?.path(), files)?;
        }
    } else {
        files.push(path.to_owned());
    }
    Ok(())
}

/// FNV-1a: the same number on every machine and in every release of the standard library.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xCBF2_9CE4_8422_2325)
    }
}

impl Fnv {
    fn add(&mut self, bytes: &[u8]) {
        for byte in (bytes.len() as u64).to_le_bytes().iter().chain(bytes) {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01B3);
        }
    }
}
