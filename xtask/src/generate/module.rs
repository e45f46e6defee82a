//! The modules: what each version defines.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write;

use super::checks;
use super::ctype::CType;
use super::facts::{Facts, ProtoKind, VERSIONS};
use super::record::{self, RustRecord};
use super::world::{Meaning, OPAQUE, SCALARS, World};

/// What one version calls something.
#[derive(Clone, Debug)]
pub struct Item {
    pub name: String,
    pub text: String,
    pub mentions: BTreeSet<String>,
    /// The layout, of a record.
    pub record: Option<RustRecord>,
}

/// What a version defines itself, and where each name it sees is defined.
pub struct Module {
    pub own: Vec<Item>,
    /// For every visible item the index of the version that defines it.
    pub home: BTreeMap<String, usize>,
}

/// All modules, in the order of the versions.
pub fn build(facts: &Facts) -> Result<Vec<Module>, String> {
    let world = World::new(facts);
    let mut modules: Vec<Module> = Vec::new();
    let mut before: HashMap<String, String> = HashMap::new();
    for (version, (_, module, _)) in VERSIONS.iter().enumerate() {
        let items = items(facts, &world, version)?;
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

/// Everything that a version has.
fn items(facts: &Facts, world: &World<'_>, version: usize) -> Result<Vec<Item>, String> {
    let mut items = Vec::new();
    let mut seen = BTreeSet::new();
    let mut add = |item: Item| -> Result<(), String> {
        if !seen.insert(item.name.clone()) {
            return Err(format!("{} is defined twice at {}", item.name, VERSIONS[version].1));
        }
        items.push(item);
        Ok(())
    };
    for one in facts.enums.iter().filter(|one| one.versions.has(version)) {
        if !one.anonymous() {
            let name = &one.name;
            let integer = one.integer();
            add(Item {
                name: name.clone(),
                text: format!(
                    "/// Enumeration; `{}`.\n#[repr(transparent)]\n#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\npub struct {name}(pub {integer});\nunsafe impl Record for {name} {{}}\n",
                    one.header
                ),
                mentions: BTreeSet::new(),
                record: None,
            })?;
        }
        for (constant, value) in &one.constants {
            let (text, mentions) = if one.anonymous() {
                (format!("pub const {constant}: {};\n", integer(*value as i128, "i32")), BTreeSet::new())
            } else {
                let name = &one.name;
                // The tables write 255 of an unsigned byte as -1.
                let value = if one.signed { *value } else { *value & ((1 << (8 * one.size)) - 1) };
                (format!("pub const {constant}: {name} = {name}({value});\n"), BTreeSet::from([name.clone()]))
            };
            add(Item { name: constant.clone(), text, mentions, record: None })?;
        }
    }
    for one in facts.macros.iter().filter(|one| one.versions.has(version)) {
        let text =
            format!("/// `{}`.\npub const {}: {};\n", one.header, one.name, integer(one.value, &one.ctype));
        add(Item { name: one.name.clone(), text, mentions: BTreeSet::new(), record: None })?;
    }
    for one in facts.guids.iter().filter(|one| one.versions.has(version)) {
        let text = format!(
            "/// `{{{}}}`; `{}`.\npub const {}: GUID = {};\n",
            one.text,
            one.header,
            one.name,
            guid(&one.text)?
        );
        add(Item { name: one.name.clone(), text, mentions: BTreeSet::from(["GUID".into()]), record: None })?;
    }
    let mut names: Vec<&str> = Vec::new();
    names.extend(facts.types.iter().map(|one| one.name.as_str()));
    names.extend(facts.protos.iter().map(|one| one.name.as_str()));
    names.extend(facts.records.iter().map(|one| one.name.as_str()));
    let mut done = BTreeSet::new();
    for name in names {
        let skipped = name == "__C_ASSERT__" || SCALARS.iter().any(|scalar| scalar.0 == name);
        if skipped || OPAQUE.contains(&name) || !done.insert(name) {
            continue;
        }
        let item = match world.meaning(version, name) {
            None | Some(Meaning::Enum(_)) => continue,
            Some(Meaning::Record(one)) => {
                let record = record::write(world, version, one)
                    .map_err(|error| format!("{} {name}: {error}", VERSIONS[version].1))?;
                Item {
                    name: name.into(),
                    text: record.text.clone(),
                    mentions: record.mentions.clone(),
                    record: Some(record),
                }
            }
            Some(Meaning::Proto(one)) => {
                let mut mentions = BTreeSet::new();
                let parameters: Vec<CType> = one
                    .parameters
                    .iter()
                    .map(|parameter| CType::parse(parameter))
                    .collect::<Result<_, _>>()?;
                let function = world
                    .function(version, &CType::parse(&one.result)?, &parameters, &mut mentions)
                    .map_err(|error| format!("{name}: {error}"))?;
                let text = match one.kind {
                    ProtoKind::Pointer => {
                        format!(
                            "/// Pointer to a function; `{}`.\npub type {name} = Option<{function}>;\n",
                            one.header
                        )
                    }
                    _ => format!("/// Function; `{}`.\npub type {name} = {function};\n", one.header),
                };
                Item { name: name.into(), text, mentions, record: None }
            }
            Some(Meaning::Typedef(one)) => {
                let mut mentions = BTreeSet::new();
                let ctype = world
                    .rust(version, &CType::parse(&one.ctype)?, &mut mentions)
                    .map_err(|error| format!("{name}: {error}"))?;
                if ctype == *name {
                    continue;
                }
                Item {
                    name: name.into(),
                    text: format!("/// `{}`.\npub type {name} = {ctype};\n", one.header),
                    mentions,
                    record: None,
                }
            }
        };
        add(item)?;
    }
    for one in facts.records.iter().filter(|one| one.versions.has(version)) {
        for alias in &one.aliases {
            if world.meaning(version, alias).is_none() {
                let text = format!("pub type {alias} = {};\n", one.name);
                let mentions = BTreeSet::from([one.name.clone()]);
                add(Item { name: alias.clone(), text, mentions, record: None })?;
            }
        }
    }
    Ok(items)
}

/// `type = value`: what C calls `int` is unsigned here unless the value is negative, as the members it goes to are.
fn integer(value: i128, ctype: &str) -> String {
    let rust = match ctype {
        "i32" if value >= 0 => "u32",
        other => other,
    };
    match value {
        0..10 => format!("{rust} = {value}"),
        10.. => format!("{rust} = {value:#x}"),
        _ => format!("{rust} = {value}"),
    }
}

fn guid(text: &str) -> Result<String, String> {
    let parts: Vec<&str> = text.split('-').collect();
    let [a, b, c, d, e] = parts[..] else { return Err(format!("not a GUID: {text:?}")) };
    let tail = format!("{d}{e}");
    let bytes: Vec<String> = (0..tail.len() / 2).map(|i| format!("0x{}", &tail[2 * i..2 * i + 2])).collect();
    Ok(format!("GUID {{ Data1: 0x{a}, Data2: 0x{b}, Data3: 0x{c}, Data4: [{}] }}", bytes.join(", ")))
}

/// The files of the crate's generated part, by path in the package.
pub fn write(facts: &Facts) -> Result<Vec<(String, String)>, String> {
    let modules = build(facts)?;
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
    files.push(("src/generated/sizes.rs".into(), sizes(facts)));
    Ok(files)
}

/// The table behind `layout::size_of`.
fn sizes(facts: &Facts) -> String {
    let world = World::new(facts);
    let mut names: BTreeSet<&str> = facts.records.iter().map(|record| record.name.as_str()).collect();
    names.extend(facts.records.iter().flat_map(|record| record.aliases.iter().map(String::as_str)));
    names.extend(facts.types.iter().map(|one| one.name.as_str()));
    let mut text = String::from(
        "// Written by `cargo xtask generate`; do not edit.\n\n/// Of every record, by name: the versions at which its size changes, and the size from there on.\npub(crate) static SIZES: &[(&str, &[(u32, usize)])] = &[\n",
    );
    for name in names {
        let mut steps: Vec<(u32, u64)> = Vec::new();
        for (version, (value, ..)) in VERSIONS.iter().enumerate() {
            if let Some(size) = record_size(&world, version, name)
                && steps.last().is_none_or(|last| last.1 != size)
            {
                steps.push((*value, size));
            }
        }
        if !steps.is_empty() {
            let steps: Vec<String> =
                steps.iter().map(|(from, size)| format!("({from:#x}, {size})")).collect();
            writeln!(text, "    (\"{name}\", &[{}]),", steps.join(", ")).unwrap();
        }
    }
    text.push_str("];\n");
    text
}

/// The size of a record, by its name or a typedef's.
fn record_size(world: &World<'_>, version: usize, name: &str) -> Option<u64> {
    match world.meaning(version, name)? {
        Meaning::Record(record) => Some(record.size),
        Meaning::Typedef(typedef) => match CType::parse(&typedef.ctype).ok()? {
            CType::Named(target) => {
                let target = world.canonical(&target);
                if target == name { None } else { record_size(world, version, target) }
            }
            _ => None,
        },
        _ => None,
    }
}
