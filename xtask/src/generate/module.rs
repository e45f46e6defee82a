//! The modules: what each version defines.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write;

use super::facts::{Facts, VERSIONS};
use super::items::{self, Item};
use super::world::World;
use super::{checks, sizes};

/// What a version defines itself, and where each name it sees is defined.
pub struct Module {
    pub own: Vec<Item>,
    /// For every visible item the index of the version that defines it.
    pub home: BTreeMap<String, usize>,
}

/// All modules, in the order of the versions.
fn build(facts: &Facts, world: &World<'_>) -> Result<Vec<Module>, String> {
    let mut modules: Vec<Module> = Vec::new();
    let mut before: HashMap<String, String> = HashMap::new();
    for (version, (_, module, _)) in VERSIONS.iter().enumerate() {
        let items = items::all(facts, world, version)?;
        let mut changed: BTreeSet<&str> = items
            .iter()
            .filter(|item| before.get(&item.name) != Some(&item.text))
            .map(|item| item.name.as_str())
            .collect();
        loop {
            let more: Vec<&str> = items
                .iter()
                .filter(|item| !changed.contains(item.name.as_str()))
                .filter(|item| item.mentions.iter().any(|name| changed.contains(name.as_str())))
                .map(|item| item.name.as_str())
                .collect();
            if more.is_empty() {
                break;
            }
            changed.extend(more);
        }
        let mut home = modules.last().map_or_else(BTreeMap::new, |module| module.home.clone());
        for name in before.keys() {
            if !items.iter().any(|item| item.name == *name) {
                return Err(format!("{module} has lost {name}"));
            }
        }
        home.extend(changed.iter().map(|name| (name.to_string(), version)));
        let own = items.iter().filter(|item| changed.contains(item.name.as_str())).cloned().collect();
        before = items.iter().map(|item| (item.name.clone(), item.text.clone())).collect();
        modules.push(Module { own, home });
    }
    Ok(modules)
}

/// The files of the crate's generated part, by path in the package.
pub fn write(facts: &Facts) -> Result<Vec<(String, String)>, String> {
    let world = World::new(facts);
    let modules = build(facts, &world)?;
    let mut files = checks::write(&modules);
    let mut root = String::from("// Written by `cargo xtask generate`; do not edit.\n\n");
    for (index, (module, (value, name, constant))) in modules.iter().zip(VERSIONS).enumerate() {
        writeln!(root, "#[rustfmt::skip]\npub mod {name};").unwrap();
        let mut text = String::from("// Written by `cargo xtask generate`; do not edit.\n\n");
        writeln!(text, "//! `DXGKDDI_INTERFACE_VERSION_{constant}` ({value:#x}).\n").unwrap();
        match index.checked_sub(1) {
            None => text.push_str("pub use crate::opaque::*;\npub use crate::scalar::*;\n"),
            Some(before) => writeln!(text, "pub use super::{}::*;", VERSIONS[before].1).unwrap(),
        }
        let body: String = module.own.iter().map(|item| item.text.as_str()).collect();
        for (needed, import) in [
            ("abi_fn!", "use crate::abi_fn;"),
            ("c_void", "use core::ffi::c_void;"),
            ("impl Record", "use crate::Record;"),
        ] {
            if body.contains(needed) {
                writeln!(text, "{import}").unwrap();
            }
        }
        text.push('\n');
        text.push_str(&body);
        files.push((format!("src/generated/{name}.rs"), text));
    }
    root.push_str("#[rustfmt::skip]\npub(crate) mod sizes;\n");
    files.push(("src/generated/mod.rs".into(), root));
    files.push(("src/generated/sizes.rs".into(), sizes::write(facts, &world)));
    Ok(files)
}
