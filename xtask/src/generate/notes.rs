//! What the facts cannot express, by name, for the crate's documentation.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

use super::facts::{Facts, ProtoKind};
use super::world::{BACKDATED, OPAQUE, SCALARS, World};

const INTRODUCTION: &str = "\
What the layout facts cannot express, or what this crate leaves out of them.

The facts are Microsoft's headers of SDK 10.0.26100 (WDK 10.0.26100) compiled for x86-64 once per value of
`DXGKDDI_INTERFACE_VERSION`, with `D3D_UMD_INTERFACE_VERSION` at its default, the newest. They are the same for
AArch64 but for `KDEVICE_QUEUE`. Layouts of 32-bit targets are not there, nor are the records of `video.h`,
`ntddvdeo.h` and the user-mode `d3dumddi.h`.
";

const MACROS: &str = "\
# Macros

Function-like macros are not there, nor are these:

- wide strings: `D3DKMT_SUBKEY_DX9`, `D3DKMT_SUBKEY_OPENGL`;
- other names of members: `DXGK_ALLOC_RESERVED0` to `DXGK_ALLOC_RESERVED15`, `DXGK_DEVICE_RESERVED0`,
  `D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS_RESERVED0`.

An integer macro that C types `int` is `u32` here unless it is negative, because the members that it goes to are.
";

const NESTING: &str = "\
# Anonymous members

An anonymous structure or union leaves no name in the facts, only its members and where they lie. It is rebuilt with
the same layout, under the names `Anonymous`, `Anonymous1`, …; how deep the header nests it is a guess in
`DISPATCHER_HEADER`, `D3DKMT_FLIPMODEL_PRESENTHISTORYTOKEN`, `DXGK_ALLOCATIONINFO`, `DXGK_DSI_PACKET`,
`DXGK_INHERITED_TIMING_INFO`, `DXGK_NATIVE_FENCE_LOG_HEADER`, `DXGK_POWER_COMPONENT_INDEX`,
`DXGK_POWER_COMPONENT_MAPPING`, `DXGK_SCHEDULING_LOG_HEADER`, `DXGK_SET_TIMING_PATH_INFO`, `KDPC` and
`WAIT_CONTEXT_BLOCK`. A union of bit-fields and the integer over them is that integer with accessors.
";

/// The text.
pub fn write(directory: &Path, facts: &Facts) -> Result<String, String> {
    let read = |name: &str| {
        let path = directory.join(name);
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let mut text = format!("{INTRODUCTION}\n{MACROS}\n{NESTING}\n");
    bit_fields(&mut text, facts);
    generic(&mut text);
    functions(&mut text, facts);
    eras(&mut text, &read("header-eras.tsv")?)?;
    matched(&mut text, &read("umd-matched.tsv")?)?;
    Ok(text)
}

fn bit_fields(text: &mut String, facts: &Facts) {
    let world = World::new(facts);
    let newest = super::facts::VERSIONS.len() - 1;
    let mut signed = BTreeSet::new();
    for record in &facts.records {
        for field in record.fields.iter().filter(|field| field.bits.is_some()) {
            if let Some(super::world::Meaning::Enum(one)) = world.meaning(newest, &field.ctype)
                && one.signed
            {
                signed.insert(format!("{}.{}", record.name, field.path));
            }
        }
    }
    text.push_str(
        "# Bit-fields\n\nUnnamed bit-fields have no accessor. Whether a bit-field is signed is not recorded; all are read as\nunsigned, although Microsoft's compiler extends the sign of these, whose type is an enumeration over `int`:\n",
    );
    paragraph(text, signed);
}

fn generic(text: &mut String) {
    text.push_str("# Types of the generic headers\n\nOnly pointers to these occur; they are opaque:\n");
    paragraph(text, OPAQUE);
    text.push_str("Named and not defined by the facts, written by hand after Microsoft's documentation:\n");
    paragraph(text, SCALARS.iter().map(|scalar| scalar.0));
    text.push_str(
        "Known from a later version on, although earlier ones use them; defined from the first one:\n",
    );
    paragraph(text, BACKDATED);
}

fn functions(text: &mut String, facts: &Facts) {
    text.push_str(
        "# Functions\n\nFunction types are there, without the names of their parameters, SAL annotations and IRQL. Functions that the\nheaders declare for linking or define inline are not; most `D3DKMTName` have their type as `PFND3DKMT_NAME`:\n",
    );
    let declared = facts.protos.iter().filter(|proto| proto.kind == ProtoKind::Declaration);
    paragraph(text, declared.map(|proto| &proto.name).collect::<BTreeSet<_>>());
}

/// Layouts that older headers have at the same version.
fn eras(text: &mut String, table: &str) -> Result<(), String> {
    let mut names: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
    for line in table.lines() {
        let [kind, name, class, _eras, _difference] = line.split('\t').collect::<Vec<_>>()[..] else {
            return Err(format!("header-eras.tsv: not five columns: {line:?}"));
        };
        names.entry((kind, class)).or_default().insert(name);
    }
    text.push_str(
        "# Older headers\n\nSome definitions were changed without a new version: a driver built with an older kit has another one at the same\nversion. `facts/header-eras.tsv` says which kits and what differs.\n",
    );
    for (kind, class, title) in [
        ("R", "layout", "Members moved or removed"),
        ("R", "rename", "Members renamed"),
        ("R", "reserved-only", "Reserved members named otherwise"),
        ("R", "additive", "Members added in what was reserved or as arms of a union"),
        ("R", "gone", "Records that only the older kits have at some versions"),
        ("E", "value", "Enumerators with another value"),
        ("E", "rename", "Enumerators renamed"),
        ("E", "removed", "Enumerators removed"),
        ("E", "additive", "Enumerators added"),
        ("E", "gone", "Enumerations that only the older kits have at some versions"),
    ] {
        if let Some(names) = names.remove(&(kind, class)) {
            writeln!(text, "\n{title}:").unwrap();
            paragraph(text, names);
        }
    }
    match names.keys().next() {
        None => Ok(()),
        Some((kind, class)) => Err(format!("header-eras.tsv has the unknown class {kind} {class}")),
    }
}

/// What differs if `D3D_UMD_INTERFACE_VERSION` is lowered, too.
fn matched(text: &mut String, table: &str) -> Result<(), String> {
    let mut different = BTreeSet::new();
    let mut absent = BTreeSet::new();
    for line in table.lines() {
        match line.split('\t').collect::<Vec<_>>()[..] {
            ["F" | "C", ..] => {}
            ["X", _, name, _] => {
                absent.insert(name);
            }
            ["R" | "E" | "M", name, ..] => {
                different.insert(name);
            }
            _ => return Err(format!("umd-matched.tsv: unknown line {line:?}")),
        }
    }
    text.push_str(
        "# A matched user-mode version\n\nWith `D3D_UMD_INTERFACE_VERSION` set to the level of the kernel interface, instead of left at its default, older\nversions differ: `facts/umd-matched.tsv`. Defined otherwise:\n",
    );
    paragraph(text, different);
    text.push_str("Not defined:\n");
    paragraph(text, absent);
    Ok(())
}

/// Names with commas, in lines of bounded length, and an empty line.
fn paragraph(text: &mut String, names: impl IntoIterator<Item = impl AsRef<str>>) {
    let mut width = 0;
    let mut names = names.into_iter().peekable();
    while let Some(name) = names.next() {
        let end = if names.peek().is_some() { "," } else { "." };
        let name = name.as_ref();
        if width + name.len() > 106 {
            text.push('\n');
            width = 0;
        } else if width > 0 {
            text.push(' ');
        }
        write!(text, "`{name}`{end}").unwrap();
        width += name.len() + 4;
    }
    text.push_str("\n\n");
}
