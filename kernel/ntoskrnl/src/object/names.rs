//! The namespace: `\Device\DxgKrnl`, `\??\C:`. Names are compared without regard to case.

use std::collections::HashMap;

use wddm_sys::{
    NTSTATUS, STATUS_OBJECT_NAME_COLLISION, STATUS_OBJECT_NAME_INVALID, STATUS_OBJECT_NAME_NOT_FOUND,
    STATUS_OBJECT_PATH_NOT_FOUND, STATUS_OBJECT_PATH_SYNTAX_BAD,
};

/// Directories that are there. Drivers make none.
const DIRECTORIES: &[&str] =
    &["", "\\device", "\\driver", "\\??", "\\basenamedobjects", "\\kernelobjects", "\\callback"];

/// How many links one name may lead through.
const LINKS: usize = 32;

enum Name {
    Object(usize),
    Link(String),
}

/// The names of a machine's objects, by their path in lower case.
#[derive(Default)]
pub(crate) struct Names(HashMap<String, Name>);

/// A path as it is written, without an end, with aliases replaced: of the directory of drive letters, and of what belongs to all
/// sessions or to this one, of which there is only one.
fn tidy(path: &str) -> Result<String, NTSTATUS> {
    let Some(rest) = path.strip_prefix('\\') else { return Err(STATUS_OBJECT_PATH_SYNTAX_BAD) };
    let (first, tail) = rest.split_once('\\').map_or((rest, ""), |(first, tail)| (first, tail));
    let first = match first.to_lowercase().as_str() {
        "dosdevices" | "global??" => "??",
        _ => first,
    };
    let tail = match tail.split_once('\\') {
        Some((session, rest)) if first == "??" && session.eq_ignore_ascii_case("Global") => rest,
        Some((session, rest))
            if first.eq_ignore_ascii_case("BaseNamedObjects")
                && ["Global", "Local"].iter().any(|alias| session.eq_ignore_ascii_case(alias)) =>
        {
            rest
        }
        _ => tail,
    };
    Ok(if tail.is_empty() { format!("\\{first}") } else { format!("\\{first}\\{tail}") })
}

/// Whether an object may have this path: in a directory that there is.
fn creatable(path: &str) -> Result<String, NTSTATUS> {
    let key = tidy(path)?.to_lowercase();
    let (parent, name) = key.rsplit_once('\\').ok_or(STATUS_OBJECT_PATH_SYNTAX_BAD)?;
    if name.is_empty() {
        return Err(STATUS_OBJECT_NAME_INVALID);
    }
    if !DIRECTORIES.contains(&parent) {
        return Err(STATUS_OBJECT_PATH_NOT_FOUND);
    }
    Ok(key)
}

impl Names {
    fn add(&mut self, path: &str, name: Name) -> Result<(), NTSTATUS> {
        let key = creatable(path)?;
        if self.0.contains_key(&key) || DIRECTORIES.contains(&key.as_str()) {
            return Err(STATUS_OBJECT_NAME_COLLISION);
        }
        self.0.insert(key, name);
        Ok(())
    }

    /// Names an object.
    ///
    /// # Errors
    /// STATUS_OBJECT_NAME_COLLISION, STATUS_OBJECT_NAME_INVALID, STATUS_OBJECT_PATH_NOT_FOUND, STATUS_OBJECT_PATH_SYNTAX_BAD.
    pub(crate) fn add_object(&mut self, path: &str, address: usize) -> Result<(), NTSTATUS> {
        self.add(path, Name::Object(address))
    }

    /// Makes a symbolic link.
    ///
    /// # Errors
    /// As [`Names::add_object`].
    pub(crate) fn add_link(&mut self, path: &str, target: &str) -> Result<(), NTSTATUS> {
        self.add(path, Name::Link(target.to_owned()))
    }

    /// Takes a symbolic link away.
    ///
    /// # Errors
    /// STATUS_OBJECT_NAME_NOT_FOUND, also for what is no link.
    pub(crate) fn remove_link(&mut self, path: &str) -> Result<(), NTSTATUS> {
        let key = creatable(path)?;
        match self.0.get(&key) {
            Some(Name::Link(_)) => {
                self.0.remove(&key);
                Ok(())
            }
            _ => Err(STATUS_OBJECT_NAME_NOT_FOUND),
        }
    }

    /// Takes an object's name away.
    pub(crate) fn remove_object(&mut self, address: usize) {
        self.0.retain(|_, name| !matches!(name, Name::Object(a) if *a == address));
    }

    /// The object that a path leads to, through links, and what of the path is left behind its name.
    ///
    /// # Errors
    /// STATUS_OBJECT_NAME_NOT_FOUND, STATUS_OBJECT_PATH_NOT_FOUND, STATUS_OBJECT_PATH_SYNTAX_BAD.
    pub(crate) fn resolve(&self, path: &str) -> Result<(usize, String), NTSTATUS> {
        let mut path = tidy(path)?;
        for _ in 0..LINKS {
            match self.longest(&path) {
                Some((Name::Object(address), rest)) => return Ok((*address, rest.to_owned())),
                Some((Name::Link(target), rest)) => path = tidy(&format!("{target}{rest}"))?,
                None => {
                    let parent = path.rsplit_once('\\').map_or("", |(parent, _)| parent).to_lowercase();
                    return Err(match DIRECTORIES.contains(&parent.as_str()) {
                        true => STATUS_OBJECT_NAME_NOT_FOUND,
                        false => STATUS_OBJECT_PATH_NOT_FOUND,
                    });
                }
            }
        }
        Err(STATUS_OBJECT_NAME_NOT_FOUND)
    }

    /// The longest beginning of `path`, in whole components, that is a name, and the rest.
    fn longest<'a>(&self, path: &'a str) -> Option<(&Name, &'a str)> {
        let ends = path.char_indices().filter(|(at, c)| *c == '\\' && *at > 0).map(|(at, _)| at);
        let mut ends: Vec<usize> = ends.chain([path.len()]).collect();
        ends.reverse();
        ends.into_iter().find_map(|end| Some((self.0.get(&path[..end].to_lowercase())?, &path[end..])))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Names {
        let mut names = Names::default();
        names.add_object("\\Device\\Disk", 1).unwrap();
        names.add_link("\\??\\C:", "\\Device\\Disk").unwrap();
        names.add_link("\\SystemRoot", "\\DosDevices\\c:\\Windows").unwrap();
        names
    }

    #[test]
    fn a_path_leads_through_links_to_an_object_and_a_rest() {
        let names = names();
        assert_eq!(names.resolve("\\DosDevices\\C:\\a\\b").unwrap(), (1, "\\a\\b".to_owned()));
        assert_eq!(names.resolve("\\systemroot\\x").unwrap(), (1, "\\Windows\\x".to_owned()));
        assert_eq!(names.resolve("\\DEVICE\\disk").unwrap(), (1, String::new()));
        assert_eq!(names.resolve("\\??\\Global\\C:").unwrap(), (1, String::new()));
    }

    #[test]
    fn a_name_of_all_sessions_is_one() {
        let mut names = Names::default();
        names.add_object("\\BaseNamedObjects\\Global\\Event", 3).unwrap();
        assert_eq!(names.resolve("\\BaseNamedObjects\\Event").unwrap(), (3, String::new()));
        assert_eq!(names.resolve("\\basenamedobjects\\local\\EVENT").unwrap(), (3, String::new()));
    }

    #[test]
    fn what_is_not_there_is_refused_by_the_documented_status() {
        let mut names = names();
        assert_eq!(names.resolve("\\Device\\Diskette"), Err(STATUS_OBJECT_NAME_NOT_FOUND));
        assert_eq!(names.resolve("\\Devices\\Disk\\x"), Err(STATUS_OBJECT_PATH_NOT_FOUND));
        assert_eq!(names.resolve("C:\\x"), Err(STATUS_OBJECT_PATH_SYNTAX_BAD));
        assert_eq!(names.add_object("\\device\\disk", 2), Err(STATUS_OBJECT_NAME_COLLISION));
        assert_eq!(names.add_object("\\Nowhere\\x", 2), Err(STATUS_OBJECT_PATH_NOT_FOUND));
        assert_eq!(names.remove_link("\\Device\\Disk"), Err(STATUS_OBJECT_NAME_NOT_FOUND));
        names.remove_object(1);
        assert_eq!(names.resolve("\\??\\C:"), Err(STATUS_OBJECT_NAME_NOT_FOUND));
    }

    #[test]
    fn links_in_a_circle_end() {
        let mut names = Names::default();
        names.add_link("\\??\\A", "\\??\\B").unwrap();
        names.add_link("\\??\\B", "\\??\\A").unwrap();
        assert_eq!(names.resolve("\\??\\A"), Err(STATUS_OBJECT_NAME_NOT_FOUND));
    }
}
