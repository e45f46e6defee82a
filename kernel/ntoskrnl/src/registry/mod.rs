//! The registry of a machine, in memory: keys and values. Names are compared without regard to case.

mod exports;
mod information;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use wddm_sys::{
    HANDLE, NTSTATUS, STATUS_CANNOT_DELETE, STATUS_KEY_DELETED, STATUS_OBJECT_NAME_NOT_FOUND,
    STATUS_OBJECT_PATH_SYNTAX_BAD,
};

pub(crate) use exports::EXPORTS;

use crate::Machine;
use crate::object::{Kind, Object};
use crate::strings::zero_ended;
use crate::time::system_time;

/// `REG_SZ`, `REG_DWORD`, `REG_MULTI_SZ`.
pub const REG_SZ: u32 = 1;
/// `REG_DWORD`.
pub const REG_DWORD: u32 = 4;
/// `REG_MULTI_SZ`.
pub const REG_MULTI_SZ: u32 = 7;

/// A value: its name as it was written, its type, its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Value {
    pub(crate) name: String,
    pub(crate) kind: u32,
    pub(crate) data: Vec<u8>,
}

#[derive(Default)]
struct Contents {
    /// In the order in which they were first set.
    values: Vec<Value>,
    keys: BTreeMap<String, Arc<Key>>,
    written: u64,
}

/// A key.
pub(crate) struct Key {
    name: String,
    path: String,
    contents: Mutex<Contents>,
    deleted: AtomicBool,
}

impl Key {
    fn new(name: &str, path: String) -> Arc<Self> {
        let contents = Contents { written: system_time(), ..Contents::default() };
        Arc::new(Self {
            name: name.to_owned(),
            path,
            contents: Mutex::new(contents),
            deleted: AtomicBool::new(false),
        })
    }

    fn contents(&self) -> MutexGuard<'_, Contents> {
        self.contents.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn live(&self) -> Result<MutexGuard<'_, Contents>, NTSTATUS> {
        let contents = self.contents();
        if self.deleted.load(Ordering::Acquire) { Err(STATUS_KEY_DELETED) } else { Ok(contents) }
    }

    fn child(&self, name: &str) -> Option<Arc<Self>> {
        self.contents().keys.get(&name.to_lowercase()).cloned()
    }

    /// The key of this name below, and whether it was made.
    fn child_or_new(&self, name: &str) -> (Arc<Self>, bool) {
        let mut contents = self.contents();
        if let Some(key) = contents.keys.get(&name.to_lowercase()) {
            return (key.clone(), false);
        }
        let key = Self::new(name, format!("{}\\{name}", self.path));
        contents.keys.insert(name.to_lowercase(), key.clone());
        contents.written = system_time();
        (key, true)
    }

    fn value(&self, name: &str) -> Result<Value, NTSTATUS> {
        let name = name.to_lowercase();
        let contents = self.live()?;
        contents
            .values
            .iter()
            .find(|value| value.name.to_lowercase() == name)
            .cloned()
            .ok_or(STATUS_OBJECT_NAME_NOT_FOUND)
    }

    fn set(&self, name: &str, kind: u32, data: &[u8]) -> Result<(), NTSTATUS> {
        let mut contents = self.live()?;
        contents.written = system_time();
        let lower = name.to_lowercase();
        match contents.values.iter_mut().find(|value| value.name.to_lowercase() == lower) {
            Some(value) => {
                value.kind = kind;
                data.clone_into(&mut value.data);
            }
            None => contents.values.push(Value { name: name.to_owned(), kind, data: data.to_owned() }),
        }
        Ok(())
    }

    fn remove_value(&self, name: &str) -> Result<(), NTSTATUS> {
        let mut contents = self.live()?;
        let (before, lower) = (contents.values.len(), name.to_lowercase());
        contents.values.retain(|value| value.name.to_lowercase() != lower);
        if contents.values.len() == before {
            return Err(STATUS_OBJECT_NAME_NOT_FOUND);
        }
        contents.written = system_time();
        Ok(())
    }
}

/// An open key: what a handle stands for.
pub(crate) struct OpenKey(Arc<Key>);

impl Object for OpenKey {
    fn kind(&self) -> Kind {
        Kind::Key
    }
}

/// The registry of a machine.
pub struct Registry {
    root: Arc<Key>,
}

/// The components of a path below `\Registry`, none of them empty. ControlSet001 is the current control set.
fn components(path: &str) -> Result<Vec<&str>, NTSTATUS> {
    let rest = path.strip_prefix('\\').ok_or(STATUS_OBJECT_PATH_SYNTAX_BAD)?;
    let mut parts = rest.trim_end_matches('\\').split('\\');
    match parts.next() {
        Some(first) if first.eq_ignore_ascii_case("registry") => {}
        _ => return Err(STATUS_OBJECT_NAME_NOT_FOUND),
    }
    let parts = parts.map(|p| if p.eq_ignore_ascii_case("ControlSet001") { "CurrentControlSet" } else { p });
    let parts: Vec<&str> = parts.collect();
    if parts.iter().any(|part| part.is_empty()) { Err(STATUS_OBJECT_PATH_SYNTAX_BAD) } else { Ok(parts) }
}

impl Registry {
    pub(crate) fn new() -> Self {
        let registry = Self { root: Key::new("REGISTRY", "\\REGISTRY".to_owned()) };
        for path in [
            "\\Registry\\User\\.Default",
            "\\Registry\\Machine\\Hardware\\Description\\System",
            "\\Registry\\Machine\\Software\\Microsoft\\Windows NT\\CurrentVersion",
            "\\Registry\\Machine\\System\\CurrentControlSet\\Control\\Class",
            "\\Registry\\Machine\\System\\CurrentControlSet\\Control\\GraphicsDrivers",
            "\\Registry\\Machine\\System\\CurrentControlSet\\Enum",
            "\\Registry\\Machine\\System\\CurrentControlSet\\Services",
        ] {
            registry.create(path);
        }
        registry
    }

    fn key(&self, path: &str) -> Result<Arc<Key>, NTSTATUS> {
        let mut key = self.root.clone();
        for part in components(path)? {
            key = key.child(part).ok_or(STATUS_OBJECT_NAME_NOT_FOUND)?;
        }
        Ok(key)
    }

    /// Makes a key and those above it, if they are not there. A path that is none (see [`Registry::set`]) makes nothing.
    pub fn create(&self, path: &str) {
        let Ok(parts) = components(path) else { return };
        parts.into_iter().fold(self.root.clone(), |key, part| key.child_or_new(part).0);
    }

    /// Sets a value of a key, which is made if it is not there. False if the path is none: one begins with `\Registry\`.
    pub fn set(&self, path: &str, name: &str, kind: u32, data: &[u8]) -> bool {
        self.create(path);
        self.key(path).and_then(|key| key.set(name, kind, data)).is_ok()
    }

    /// A value: its type and bytes.
    pub fn get(&self, path: &str, name: &str) -> Option<(u32, Vec<u8>)> {
        let value = self.key(path).ok()?.value(name).ok()?;
        Some((value.kind, value.data))
    }

    /// Takes a key away that has none below it.
    fn delete(&self, key: &Arc<Key>) -> Result<(), NTSTATUS> {
        let parent = key.path.rsplit_once('\\').and_then(|(parent, _)| self.key(parent).ok());
        let parent =
            parent.filter(|_| !key.path.eq_ignore_ascii_case("\\REGISTRY")).ok_or(STATUS_CANNOT_DELETE)?;
        // From the top down, as everywhere.
        let mut above = parent.contents();
        let contents = key.contents();
        if key.deleted.load(Ordering::Acquire) {
            return Err(STATUS_KEY_DELETED);
        }
        if !contents.keys.is_empty() {
            return Err(STATUS_CANNOT_DELETE);
        }
        key.deleted.store(true, Ordering::Release);
        above.keys.remove(&key.name.to_lowercase());
        above.written = system_time();
        Ok(())
    }
}

impl Machine {
    /// The registry.
    pub fn registry(&self) -> &Registry {
        &self.registry
    }

    /// Opens a handle to a key that is there.
    pub(crate) fn open_key(self: &Arc<Self>, path: &str, access: u32) -> Result<HANDLE, NTSTATUS> {
        self.handle_to(self.registry.key(path)?, access, crate::object::KERNEL_HANDLE)
    }

    fn handle_to(self: &Arc<Self>, key: Arc<Key>, access: u32, attributes: u32) -> Result<HANDLE, NTSTATUS> {
        let address = self.objects.insert(Arc::new(OpenKey(key)));
        let handle = self.objects.open(address, exports::key_access(access), attributes);
        self.dereference(address, "a key");
        handle.ok_or(STATUS_OBJECT_NAME_NOT_FOUND)
    }

    /// The key of a service that is loaded.
    pub(crate) fn create_service_key(&self, path: &str, name: &str) {
        self.registry.create(&format!("{path}\\Parameters"));
        // SERVICE_KERNEL_DRIVER, SERVICE_DEMAND_START, SERVICE_ERROR_NORMAL.
        for (value, number) in [("Type", 1u32), ("Start", 3), ("ErrorControl", 1)] {
            self.registry.set(path, value, REG_DWORD, &number.to_le_bytes());
        }
        const REG_EXPAND_SZ: u32 = 2;
        let image = format!("\\SystemRoot\\System32\\drivers\\{name}.sys");
        self.registry.set(path, "ImagePath", REG_EXPAND_SZ, &zero_ended(&image));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_in_any_case_and_kept_as_written() {
        let registry = Registry::new();
        let path = "\\Registry\\Machine\\System\\CurrentControlSet\\Services\\Thing\\Parameters";
        assert!(registry.set(path, "Depth", REG_DWORD, &[1, 0, 0, 0]));
        assert_eq!(registry.get(&path.to_uppercase(), "DEPTH"), Some((REG_DWORD, vec![1, 0, 0, 0])));
        let other = path.replace("CurrentControlSet", "ControlSet001");
        assert_eq!(registry.get(&other, "depth"), Some((REG_DWORD, vec![1, 0, 0, 0])));
        assert_eq!(registry.key(path).unwrap().value("dEPTH").unwrap().name, "Depth");
        assert_eq!(registry.get(path, "Width"), None);
        assert!(!registry.set("Machine\\x", "a", REG_DWORD, &[]));
    }

    #[test]
    fn a_key_with_keys_below_it_stays() {
        let registry = Registry::new();
        registry.create("\\Registry\\Machine\\Software\\A\\B");
        let key = |path: &str| registry.key(path).unwrap();
        let (a, b) = (key("\\Registry\\Machine\\Software\\A"), key("\\Registry\\Machine\\Software\\A\\B"));
        assert_eq!(registry.delete(&a), Err(STATUS_CANNOT_DELETE));
        assert_eq!(registry.delete(&b), Ok(()));
        assert_eq!(b.value("x"), Err(STATUS_KEY_DELETED));
        assert_eq!(registry.delete(&a), Ok(()));
        assert_eq!(registry.get("\\Registry\\Machine\\Software\\A", "x"), None);
    }
}
