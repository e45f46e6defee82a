//! The table behind `layout::size_of`.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::ctype::CType;
use super::facts::{Facts, VERSIONS};
use super::world::{Meaning, World};

/// The file.
pub fn write(facts: &Facts, world: &World<'_>) -> String {
    let mut names: BTreeSet<&str> = facts.records.iter().map(|record| record.name.as_str()).collect();
    names.extend(facts.records.iter().flat_map(|record| record.aliases.iter().map(String::as_str)));
    names.extend(facts.types.iter().map(|one| one.name.as_str()));
    let mut text = String::from(
        "// Written by `cargo xtask generate`; do not edit.\n\n/// Of every record, by name: the versions at which its size changes, and the size from there on.\npub(crate) static SIZES: &[(&str, &[(u32, usize)])] = &[\n",
    );
    for name in names {
        let mut steps: Vec<(u32, u64)> = Vec::new();
        for (version, (value, ..)) in VERSIONS.iter().enumerate() {
            if let Some(size) = record_size(world, version, name)
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
