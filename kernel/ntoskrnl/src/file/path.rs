//! From a name on the volume to a path of the host's, below the volume's directory.

use std::fs;
use std::path::{Path, PathBuf};

use wddm_sys::{NTSTATUS, STATUS_OBJECT_NAME_INVALID, STATUS_OBJECT_PATH_NOT_FOUND};

/// The longest name of a file, units.
const LONGEST: usize = 255;

/// Where a name leads.
#[derive(Debug)]
pub(super) enum Place {
    /// To something that is there.
    There(PathBuf),
    /// To a place for something new, in a directory that is there.
    Free(PathBuf),
}

/// Whether a component may be a file's name. `..` and `.` are not names in the kernel, and never lead anywhere.
fn is_name(part: &str) -> bool {
    let bad = |c: char| c < ' ' || "<>:\"/|?*\\".contains(c);
    !part.is_empty()
        && part != "."
        && part != ".."
        && !part.contains(bad)
        && part.encode_utf16().count() <= LONGEST
}

/// The entry of a directory by its name, without regard to case. Links of the host's are no entries.
fn entry(directory: &Path, name: &str) -> Option<PathBuf> {
    let lower = name.to_lowercase();
    fs::read_dir(directory).ok()?.filter_map(Result::ok).find_map(|entry| {
        let fits = entry.file_name().to_str().is_some_and(|n| n.to_lowercase() == lower);
        let plain = entry.file_type().is_ok_and(|kind| kind.is_file() || kind.is_dir());
        (fits && plain).then(|| entry.path())
    })
}

/// Finds `name`, which is empty or begins with a backslash, below `root`.
///
/// # Errors
/// STATUS_OBJECT_NAME_INVALID, STATUS_OBJECT_PATH_NOT_FOUND.
pub(super) fn find(root: &Path, name: &str) -> Result<Place, NTSTATUS> {
    let name = name.strip_prefix('\\').unwrap_or(name);
    let name = name.strip_suffix('\\').unwrap_or(name);
    if name.is_empty() {
        return Ok(Place::There(root.to_owned()));
    }
    let parts: Vec<&str> = name.split('\\').collect();
    if !parts.iter().copied().all(is_name) {
        return Err(STATUS_OBJECT_NAME_INVALID);
    }
    let mut at = root.to_owned();
    for (index, part) in parts.iter().enumerate() {
        if !at.is_dir() {
            return Err(STATUS_OBJECT_PATH_NOT_FOUND);
        }
        match entry(&at, part) {
            Some(found) => at = found,
            None if index + 1 == parts.len() => return Ok(Place::Free(at.join(part))),
            None => return Err(STATUS_OBJECT_PATH_NOT_FOUND),
        }
    }
    Ok(Place::There(at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// Whatever a name says, it leads to somewhere below the root or nowhere.
        #[test]
        fn no_name_leads_out(name in "[.a/\\\\:*~\u{0}]{0,24}") {
            let root = tempfile::tempdir().unwrap();
            fs::create_dir(root.path().join("a")).unwrap();
            if let Ok(Place::There(path) | Place::Free(path)) = find(root.path(), &name) {
                prop_assert!(path.starts_with(root.path()));
                prop_assert!(!path.components().any(|c| c == std::path::Component::ParentDir));
            }
        }
    }

    #[test]
    fn names_are_found_in_any_case_and_links_are_not_followed() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("Windows")).unwrap();
        std::os::unix::fs::symlink("/", root.path().join("out")).unwrap();
        assert!(matches!(find(root.path(), "\\WINDOWS"), Ok(Place::There(p)) if p.ends_with("Windows")));
        assert!(matches!(find(root.path(), "\\windows\\x.txt"), Ok(Place::Free(_))));
        assert_eq!(find(root.path(), "\\out\\etc").unwrap_err(), STATUS_OBJECT_PATH_NOT_FOUND);
        assert_eq!(find(root.path(), "\\Windows\\..\\x").unwrap_err(), STATUS_OBJECT_NAME_INVALID);
        assert_eq!(find(root.path(), "\\nothing\\x").unwrap_err(), STATUS_OBJECT_PATH_NOT_FOUND);
    }
}
