//! One record as Rust source.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::ctype::CType;
use super::facts::Record;
use super::layout::{Bit, Element, innermost, rebuild};
use super::world::{Meaning, World};

/// A record in Rust.
#[derive(Clone, Debug, Default)]
pub struct RustRecord {
    /// The items: the type itself, the types of its unnamed members, the accessors.
    pub text: String,
    /// The types of unnamed members.
    pub inner: Vec<String>,
    /// Generated names that it mentions.
    pub mentions: BTreeSet<String>,
    /// Where each member of the tables lies: path there, place in Rust.
    pub places: Vec<(String, String)>,
    /// Where each bit-field lies: path there, place of its owner in Rust, accessor, type.
    pub bits: Vec<RustBit>,
}

/// A bit-field in Rust.
#[derive(Clone, Debug)]
pub struct RustBit {
    pub path: String,
    pub owner: String,
    pub name: String,
    pub kind: BitKind,
}

/// What an accessor takes and answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BitKind {
    Bool,
    U32,
    U64,
    /// An enumeration, and the integer that it holds.
    Enum {
        name: String,
        integer: String,
    },
}

/// Writes a record.
pub fn write(world: &World<'_>, version: usize, record: &Record) -> Result<RustRecord, String> {
    let elements = rebuild(&record.fields, record.union)?;
    // The natural alignment first: where the tables' is less, the record is packed.
    let out = RustRecord::default();
    let mut writer = Writer { world, version, pack: 16, measuring: true, root: &record.name, out };
    let natural =
        writer.aggregate(&record.name, &record.name, Shape::of(&elements, record.union), 0, "", None)?;
    let attribute = if record.align < natural.align {
        writer = Writer { pack: record.align, out: RustRecord::default(), ..writer };
        format!(", packed({})", record.align)
    } else if record.align > natural.align {
        format!(", align({})", record.align)
    } else {
        String::new()
    };
    writer.out = RustRecord::default();
    writer.measuring = false;
    let head = Head {
        attribute,
        doc: format!("{} bytes, alignment {}; `{}`.", record.size, record.align, record.header),
        derive: match record.name.as_str() {
            "GUID" | "LUID" => ", Debug, PartialEq, Eq, Hash",
            _ => "",
        },
    };
    let layout = writer.aggregate(
        &record.name,
        &record.name,
        Shape::of(&elements, record.union),
        0,
        "",
        Some(head),
    )?;
    let align = layout.align.max(record.align);
    if layout.size.next_multiple_of(align) != record.size {
        return Err(format!("{} would have {} bytes, not {}", record.name, layout.size, record.size));
    }
    Ok(writer.out)
}

struct Head {
    attribute: String,
    doc: String,
    derive: &'static str,
}

struct Layout {
    size: u64,
    align: u64,
}

/// The members of a type to be written.
enum Shape<'e> {
    Struct(&'e [Element]),
    Union(&'e [Vec<Element>]),
}

impl<'e> Shape<'e> {
    /// A type that C calls a union has one union as its only element, unless that collapsed into an integer.
    fn of(elements: &'e [Element], union: bool) -> Self {
        match elements {
            [Element::Union { arms, .. }] if union => Self::Union(arms),
            elements => Self::Struct(elements),
        }
    }
}

struct Writer<'w> {
    world: &'w World<'w>,
    version: usize,
    pack: u64,
    /// Only the alignment is wanted: members may lie elsewhere.
    measuring: bool,
    root: &'w str,
    out: RustRecord,
}

struct Member {
    name: String,
    ctype: String,
    offset: u64,
    layout: Layout,
}

impl Writer<'_> {
    /// Writes a type: `named` is the nearest type with a name, which its named inner types are called after;
    /// `base` is its offset in the record; `place` is where it lies in Rust, from the record on.
    fn aggregate(
        &mut self,
        type_name: &str,
        named: &str,
        shape: Shape<'_>,
        base: u64,
        place: &str,
        head: Option<Head>,
    ) -> Result<Layout, String> {
        let is_union = matches!(shape, Shape::Union(_));
        let mut members: Vec<Member> = Vec::new();
        let mut storages: Vec<(String, u64, &[Bit])> = Vec::new();
        let anonymous = match &shape {
            Shape::Struct(elements) => {
                elements.iter().filter(|element| matches!(element, Element::Union { .. })).count()
            }
            Shape::Union(arms) => arms.iter().filter(|arm| !is_plain(arm)).count(),
        };
        let mut index = 0;
        let mut next = || {
            index += 1;
            let field = if anonymous == 1 { "Anonymous".into() } else { format!("Anonymous{index}") };
            (field, format!("{type_name}_{}", index - 1))
        };
        match shape {
            Shape::Struct(elements) => {
                for element in elements {
                    members.push(match element {
                        Element::Storage { value, offset, size, bits } => {
                            let name = self.storage(value.as_ref(), *offset - base, *size, bits, place);
                            storages.push((name.clone(), *size, bits));
                            let layout = Layout { size: *size, align: (*size).min(self.pack) };
                            Member { name, ctype: format!("u{}", size * 8), offset: *offset, layout }
                        }
                        Element::Union { offset, arms } => {
                            let (name, ctype) = next();
                            let place = format!("{place}{name}.");
                            let layout =
                                self.aggregate(&ctype, named, Shape::Union(arms), *offset, &place, None)?;
                            Member { name, ctype, offset: *offset, layout }
                        }
                        field => self.member(named, field, place)?,
                    });
                }
            }
            Shape::Union(arms) => {
                for arm in arms {
                    members.push(if let [field @ Element::Field { .. }] = arm.as_slice() {
                        self.member(named, field, place)?
                    } else {
                        let (name, ctype) = next();
                        let place = format!("{place}{name}.");
                        let layout = self.aggregate(&ctype, named, Shape::Struct(arm), base, &place, None)?;
                        Member { name, ctype, offset: base, layout }
                    });
                }
            }
        }
        let (layout, body) = self.place(type_name, &members, base, is_union)?;
        let head = head.unwrap_or_else(|| Head {
            attribute: if self.pack < 16 { format!(", packed({})", self.pack) } else { String::new() },
            doc: format!("Part of [`{}`].", self.root),
            derive: "",
        });
        let keyword = if is_union { "union" } else { "struct" };
        write!(
            self.out.text,
            "/// {}\n#[repr(C{})]\n#[derive(Clone, Copy{})]\npub {keyword} {type_name} {{\n{body}}}\nunsafe impl Record for {type_name} {{}}\n",
            head.doc, head.attribute, head.derive
        )
        .unwrap();
        if storages.iter().any(|storage| !storage.2.is_empty()) {
            writeln!(self.out.text, "impl {type_name} {{").unwrap();
            for (storage, size, bits) in storages {
                for bit in bits {
                    let kind = self.bit_kind(bit, size);
                    accessor(&mut self.out.text, &storage, size, bit, &kind);
                }
            }
            writeln!(self.out.text, "}}").unwrap();
        }
        if type_name != self.root {
            self.out.inner.push(type_name.into());
        }
        Ok(layout)
    }

    /// Notes where bit-fields and the integer over them lie; answers the name of the integer's member.
    fn storage(
        &mut self,
        value: Option<&(String, String, CType)>,
        offset: u64,
        size: u64,
        bits: &[Bit],
        place: &str,
    ) -> String {
        for bit in bits {
            let kind = self.bit_kind(bit, size);
            self.out.bits.push(RustBit {
                path: bit.path.clone(),
                owner: place.trim_end_matches('.').into(),
                name: bit.name.clone(),
                kind,
            });
        }
        match value {
            Some((path, name, _)) => {
                let name = identifier(name);
                self.out.places.push((path.clone(), format!("{place}{name}")));
                name
            }
            None => format!("bits_{offset}"),
        }
    }

    /// Lays members out as `repr(C)` does and holds that against the tables; answers the declarations.
    fn place(
        &self,
        type_name: &str,
        members: &[Member],
        base: u64,
        is_union: bool,
    ) -> Result<(Layout, String), String> {
        let align = members.iter().map(|member| member.layout.align).max().unwrap_or(1);
        let mut body = String::new();
        let mut end: u64 = 0;
        for Member { name, ctype, offset, layout } in members {
            let offset = offset - base;
            let natural = if is_union { 0 } else { end.next_multiple_of(layout.align) };
            if natural > offset && !self.measuring || is_union && offset != 0 {
                return Err(format!("{type_name}.{name} comes at {natural}, not {offset}"));
            }
            if natural < offset && !self.measuring {
                writeln!(body, "    pub _padding_{end}: [u8; {}],", offset - end).unwrap();
            }
            end = end.max(offset + layout.size);
            writeln!(body, "    pub {name}: {ctype},").unwrap();
        }
        Ok((Layout { size: end.next_multiple_of(align), align }, body))
    }

    fn member(&mut self, named: &str, field: &Element, place: &str) -> Result<Member, String> {
        let Element::Field { path, name, offset, size, ctype, inner } = field else {
            return Err("not a plain member".into());
        };
        let rust_name = identifier(name);
        self.out.places.push((path.clone(), format!("{place}{rust_name}")));
        let (rust_type, mut layout) = if let CType::Inner { union } = innermost(ctype) {
            let type_name = format!("{named}_{name}");
            let mut inner_place = format!("{place}{rust_name}");
            let mut lengths = Vec::new();
            let mut element = ctype;
            while let CType::Array(to, length) = element {
                inner_place.push_str("[0]");
                lengths.push(*length);
                element = to;
            }
            inner_place.push('.');
            let shape = Shape::of(inner, *union);
            let one = self.aggregate(&type_name, &type_name, shape, *offset, &inner_place, None)?;
            let count: u64 = lengths.iter().product();
            let rust_type =
                lengths.iter().rev().fold(type_name, |inner, length| format!("[{inner}; {length}]"));
            (rust_type, Layout { size: one.size * count, align: one.align })
        } else {
            let (size, align) = self.world.size_align(self.version, ctype)?;
            let rust = self.world.rust(self.version, ctype, &mut self.out.mentions)?;
            (rust, Layout { size, align })
        };
        if layout.size != *size && !self.measuring {
            return Err(format!("{path} has {} bytes, not {size}", layout.size));
        }
        layout.align = layout.align.min(self.pack);
        Ok(Member { name: rust_name, ctype: rust_type, offset: *offset, layout })
    }

    fn bit_kind(&mut self, bit: &Bit, size: u64) -> BitKind {
        if let CType::Named(name) = &bit.ctype
            && let Some(Meaning::Enum(one)) = self.world.meaning(self.version, name)
        {
            self.out.mentions.insert(name.clone());
            BitKind::Enum { name: name.clone(), integer: one.integer() }
        } else if bit.width == 1 {
            BitKind::Bool
        } else if size == 8 {
            BitKind::U64
        } else {
            BitKind::U32
        }
    }
}

/// Whether an arm is a member of the union itself.
fn is_plain(arm: &[Element]) -> bool {
    matches!(arm, [Element::Field { .. }])
}

fn accessor(out: &mut String, storage: &str, size: u64, bit: &Bit, kind: &BitKind) {
    let Bit { name, bit, width, .. } = bit;
    let unit = format!("u{}", size * 8);
    let get = identifier(name);
    let whole = u64::from(*width) == size * 8;
    let ones = if *width >= 64 { u64::MAX } else { (1u64 << width) - 1 };
    let mask = ones << bit;
    let (ctype, integer) = match kind {
        BitKind::Bool => ("bool", ""),
        BitKind::U32 => ("u32", "u32"),
        BitKind::U64 => ("u64", "u64"),
        BitKind::Enum { name, integer } => (name.as_str(), integer.as_str()),
    };
    let mut read = match (whole, *bit) {
        (true, _) => format!("self.{storage}"),
        (false, 0) => format!("self.{storage} & {ones:#x}"),
        (false, bit) => format!("(self.{storage} >> {bit}) & {ones:#x}"),
    };
    let mut value = match kind {
        BitKind::Enum { .. } => "value.0",
        _ => "value",
    }
    .to_string();
    if *kind == BitKind::Bool {
        read = format!("self.{storage} & {mask:#x} != 0");
        value = format!("(value as {unit})");
    } else if integer != unit {
        read = if whole { format!("{read} as {integer}") } else { format!("({read}) as {integer}") };
        value = format!("({value} as {unit})");
    }
    if let BitKind::Enum { name, .. } = kind {
        read = format!("{name}({read})");
    }
    if *kind != BitKind::Bool && !whole {
        value = format!("({value} & {ones:#x})");
    }
    if *bit != 0 {
        value = format!("({value} << {bit})");
    }
    let write = if whole { value } else { format!("(self.{storage} & !{mask:#x}) | {value}") };
    let range = if *width == 1 { format!("Bit {bit}") } else { format!("Bits {bit} to {}", bit + width - 1) };
    writeln!(
        out,
        "    /// {doc}.\n    pub const fn {get}(&self) -> {ctype} {{ {read} }}\n    /// Sets {range}.\n    pub const fn set_{name}(&mut self, value: {ctype}) {{ self.{storage} = {write}; }}",
        doc = range,
        range = range.to_lowercase(),
    )
    .unwrap();
}

/// A C name as a Rust identifier.
pub fn identifier(name: &str) -> String {
    const KEYWORDS: &[&str] = &[
        "abstract", "as", "become", "box", "const", "do", "dyn", "enum", "final", "fn", "impl", "in", "let",
        "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "static", "trait",
        "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "yield",
    ];
    if KEYWORDS.contains(&name) { format!("r#{name}") } else { name.into() }
}
