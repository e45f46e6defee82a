//! The compile-time half of the crate's layout test: what only the compiler knows of the generated types.
//!
//! The written files hand names, places and accessors to `tests/layout/main.rs`, which reads the facts by itself and
//! compares. Nothing here decides what is right.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::facts::VERSIONS;
use super::items::Kind;
use super::module::Module;
use super::record::{BitKind, RustRecord, identifier};

const HEAD: &str = "// Written by `cargo xtask generate`; do not edit.\n\n";

/// The files, by path in the package.
pub fn write(modules: &[Module]) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut root = String::from(HEAD);
    for (_, name, _) in VERSIONS {
        writeln!(root, "#[rustfmt::skip]\nmod {name};").unwrap();
    }
    root.push_str("\n/// Every interface version with what the compiler knows of its module.\n#[rustfmt::skip]\npub static VERSIONS: [crate::Version; 21] = [\n");
    for (value, name, _) in VERSIONS {
        writeln!(
            root,
            "    crate::Version {{ value: {value:#x}, types: {name}::TYPES, integers: {name}::INTEGERS, enumerators: {name}::ENUMERATORS, guids: {name}::GUIDS, records: {name}::records }},"
        )
        .unwrap();
    }
    root.push_str("];\n\n");
    // The names that each version adds; a later module has them all.
    for (version, (module, (_, name, _))) in modules.iter().zip(VERSIONS).enumerate() {
        let before = version.checked_sub(1).map(|before| &modules[before].home);
        let new = module.own.iter().filter(|item| before.is_none_or(|home| !home.contains_key(&item.name)));
        let mut list = |kind: &str, names: Vec<&str>| {
            writeln!(
                root,
                "#[rustfmt::skip]\nmacro_rules! {kind}_new_in_{name} {{ ($list:ident) => {{ $list! {{"
            )
            .unwrap();
            for line in names.chunks(if kind == "enumerators" { 1 } else { 8 }) {
                writeln!(root, "    {}", line.join(" ")).unwrap();
            }
            writeln!(root, "}} }} }}\nuse {kind}_new_in_{name};").unwrap();
        };
        let (mut types, mut integers, mut guids) = (Vec::new(), Vec::new(), Vec::new());
        let mut enumerators: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for item in new {
            match &item.kind {
                Kind::Record(_) | Kind::Type => types.push(item.name.as_str()),
                Kind::Integer => integers.push(item.name.as_str()),
                Kind::Guid => guids.push(item.name.as_str()),
                Kind::Enumerator(one) => enumerators.entry(one).or_default().push(&item.name),
            }
        }
        list("types", types);
        list("guids", guids);
        list("integers", integers);
        let enumerators: Vec<String> =
            enumerators.iter().map(|(one, names)| format!("{one} {{ {} }}", names.join(" "))).collect();
        list("enumerators", enumerators.iter().map(String::as_str).collect());
    }
    files.push(("tests/layout/generated/mod.rs".into(), root));
    for (version, (module, (_, name, _))) in modules.iter().zip(VERSIONS).enumerate() {
        files.push((format!("tests/layout/generated/{name}.rs"), one(version, module, name)));
    }
    files
}

fn one(version: usize, module: &Module, name: &str) -> String {
    let mut text = String::from(HEAD);
    writeln!(
        text,
        "use wddm_sys::{name}::*;\n\nuse crate::{{Enums, Guids, Integers, Table, Types, enumerators, guids, integers, types}};\n"
    )
    .unwrap();
    for (table, kind, element) in [
        ("TYPES", "types", "Types"),
        ("INTEGERS", "integers", "Integers"),
        ("ENUMERATORS", "enumerators", "Enums"),
        ("GUIDS", "guids", "Guids"),
    ] {
        writeln!(text, "pub static {table}: {element} = &[").unwrap();
        for (_, earlier, _) in &VERSIONS[..=version] {
            writeln!(text, "    super::{kind}_new_in_{earlier}!({kind}),").unwrap();
        }
        text.push_str("];\n\n");
    }
    let records: Vec<(&str, &RustRecord)> = module
        .own
        .iter()
        .filter_map(|item| match &item.kind {
            Kind::Record(record) => Some((item.name.as_str(), &**record)),
            _ => None,
        })
        .collect();
    let table = if records.is_empty() { "_table" } else { "table" };
    writeln!(text, "pub fn records({table}: &mut Table) {{").unwrap();
    for (name, _) in &records {
        writeln!(text, "    r_{name}(table);").unwrap();
    }
    text.push_str("}\n");
    for (name, record) in records {
        describe(&mut text, name, record);
    }
    text
}

/// A function that describes one record.
fn describe(text: &mut String, name: &str, record: &RustRecord) {
    let bind = if record.places.is_empty() { "" } else { "let p = " };
    writeln!(text, "\nfn r_{name}(table: &mut Table) {{\n    {bind}table.record::<{name}>();").unwrap();
    writeln!(text, "    unsafe {{").unwrap();
    for (path, place) in &record.places {
        writeln!(text, "        table.field(\"{path}\", &raw const (*p).{place});").unwrap();
    }
    for bit in &record.bits {
        let owner = if bit.owner.is_empty() { String::new() } else { format!(".{}", bit.owner) };
        let (set, get) = match &bit.kind {
            BitKind::Bool => ("v != 0".into(), " as u64"),
            BitKind::U32 => ("v as u32".into(), " as u64"),
            BitKind::U64 => ("v".into(), ""),
            BitKind::Enum { name, .. } => (format!("{name}(v as _)"), ".0 as u64"),
        };
        let (path, bare, getter) = (&bit.path, &bit.name, identifier(&bit.name));
        writeln!(
            text,
            "        table.bit(\"{path}\", |p, v| (*p.cast::<{name}>()){owner}.set_{bare}({set}), |p| (*p.cast::<{name}>()){owner}.{getter}(){get});"
        )
        .unwrap();
    }
    text.push_str("    }\n}\n");
}
