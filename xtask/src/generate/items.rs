//! What one version has: every type and constant, as Rust source.

use std::collections::BTreeSet;

use super::ctype::CType;
use super::facts::{Enum, Facts, Proto, ProtoKind, VERSIONS};
use super::record::{self, RustRecord};
use super::world::{Meaning, OPAQUE, SCALARS, World};

/// What one version calls something.
#[derive(Clone, Debug)]
pub struct Item {
    pub name: String,
    pub kind: Kind,
    pub text: String,
    /// Generated names that `text` mentions.
    pub mentions: BTreeSet<String>,
}

/// What an item is.
#[derive(Clone, Debug)]
pub enum Kind {
    Record(Box<RustRecord>),
    /// An enumeration, function type or alias.
    Type,
    Integer,
    /// A constant of the enumeration.
    Enumerator(String),
    Guid,
}

/// Everything that a version has, in the order of the tables.
pub fn all(facts: &Facts, world: &World<'_>, version: usize) -> Result<Vec<Item>, String> {
    let mut items = constants(facts, version)?;
    types(facts, world, version, &mut items)?;
    let mut names = BTreeSet::new();
    for item in &items {
        let inner = match &item.kind {
            Kind::Record(record) => record.inner.as_slice(),
            _ => &[],
        };
        for name in inner.iter().chain([&item.name]) {
            if !names.insert(name) {
                return Err(format!("{name} is defined twice at {}", VERSIONS[version].1));
            }
        }
    }
    Ok(items)
}

fn constants(facts: &Facts, version: usize) -> Result<Vec<Item>, String> {
    let mut items = Vec::new();
    for one in facts.enums.iter().filter(|one| one.versions.has(version)) {
        enumeration(one, &mut items);
    }
    for one in facts.macros.iter().filter(|one| one.versions.has(version)) {
        items.push(Item {
            name: one.name.clone(),
            kind: Kind::Integer,
            text: format!(
                "/// `{}`.\npub const {}: {};\n",
                one.header,
                one.name,
                integer(one.value, &one.ctype)
            ),
            mentions: BTreeSet::new(),
        });
    }
    for one in facts.guids.iter().filter(|one| one.versions.has(version)) {
        items.push(Item {
            name: one.name.clone(),
            kind: Kind::Guid,
            text: format!(
                "/// `{{{}}}`; `{}`.\npub const {}: GUID = {};\n",
                one.text,
                one.header,
                one.name,
                guid(&one.text)?
            ),
            mentions: BTreeSet::from(["GUID".into()]),
        });
    }
    Ok(items)
}

fn enumeration(one: &Enum, items: &mut Vec<Item>) {
    let name = &one.name;
    if !one.anonymous() {
        items.push(Item {
            name: name.clone(),
            kind: Kind::Type,
            text: format!(
                "/// Enumeration; `{}`.\n#[repr(transparent)]\n#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\npub struct {name}(pub {});\nunsafe impl Record for {name} {{}}\n",
                one.header,
                one.integer()
            ),
            mentions: BTreeSet::new(),
        });
    }
    for (constant, value) in &one.constants {
        items.push(if one.anonymous() {
            Item {
                name: constant.clone(),
                kind: Kind::Integer,
                text: format!("pub const {constant}: {};\n", integer(i128::from(*value), "i32")),
                mentions: BTreeSet::new(),
            }
        } else {
            // The tables write 255 of an unsigned byte as -1.
            let value = if one.signed { *value } else { *value & ((1 << (8 * one.size)) - 1) };
            Item {
                name: constant.clone(),
                kind: Kind::Enumerator(name.clone()),
                text: format!("pub const {constant}: {name} = {name}({value});\n"),
                mentions: BTreeSet::from([name.clone()]),
            }
        });
    }
}

fn types(facts: &Facts, world: &World<'_>, version: usize, items: &mut Vec<Item>) -> Result<(), String> {
    let names = facts.types.iter().map(|one| &one.name);
    let names = names.chain(facts.protos.iter().map(|one| &one.name));
    let names = names.chain(facts.records.iter().map(|one| &one.name));
    let mut done = BTreeSet::from(["__C_ASSERT__"]);
    done.extend(SCALARS.iter().map(|scalar| scalar.0));
    done.extend(OPAQUE);
    for name in names {
        if !done.insert(name) {
            continue;
        }
        let mut mentions = BTreeSet::new();
        let (kind, text) = match world.meaning(version, name) {
            None | Some(Meaning::Enum(_)) => continue,
            Some(Meaning::Record(one)) => {
                let mut record = record::write(world, version, one)
                    .map_err(|error| format!("{} {name}: {error}", VERSIONS[version].1))?;
                mentions = std::mem::take(&mut record.mentions);
                let text = std::mem::take(&mut record.text);
                (Kind::Record(Box::new(record)), text)
            }
            Some(Meaning::Proto(one)) => {
                let text = function(world, version, one, &mut mentions)
                    .map_err(|error| format!("{} {name}: {error}", VERSIONS[version].1))?;
                (Kind::Type, text)
            }
            Some(Meaning::Typedef(one)) => {
                let ctype = world
                    .rust(version, &CType::parse(&one.ctype)?, &mut mentions)
                    .map_err(|error| format!("{} {name}: {error}", VERSIONS[version].1))?;
                if ctype == *name {
                    continue;
                }
                (Kind::Type, format!("/// `{}`.\npub type {name} = {ctype};\n", one.header))
            }
        };
        items.push(Item { name: name.clone(), kind, text, mentions });
    }
    for one in facts.records.iter().filter(|one| one.versions.has(version)) {
        for alias in one.aliases.iter().filter(|alias| world.meaning(version, alias).is_none()) {
            items.push(Item {
                name: alias.clone(),
                kind: Kind::Type,
                text: format!("/// `{}`.\npub type {alias} = {};\n", one.header, one.name),
                mentions: BTreeSet::from([one.name.clone()]),
            });
        }
    }
    Ok(())
}

fn function(
    world: &World<'_>,
    version: usize,
    one: &Proto,
    mentions: &mut BTreeSet<String>,
) -> Result<String, String> {
    let parameters: Vec<CType> =
        one.parameters.iter().map(|parameter| CType::parse(parameter)).collect::<Result<_, _>>()?;
    let function = world.function(version, &CType::parse(&one.result)?, &parameters, mentions)?;
    let Proto { name, header, .. } = one;
    Ok(match one.kind {
        ProtoKind::Pointer => {
            format!("/// Pointer to a function; `{header}`.\npub type {name} = Option<{function}>;\n")
        }
        _ => format!("/// Function; `{header}`.\npub type {name} = {function};\n"),
    })
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
