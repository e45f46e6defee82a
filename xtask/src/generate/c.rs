//! The same facts as declarations for C and C++: one header per interface version that drivers of the project declare.
//!
//! A header has what its roots reach, in an order in which a compiler can take it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::ctype::CType;
use super::facts::{Enum, Proto, ProtoKind, Record, VERSIONS};
use super::layout::{Bit, Element, rebuild};
use super::world::{Meaning, OPAQUE, SCALARS, World};

/// The versions that have a header, by module.
pub const HEADERS: [&str; 3] = ["wddm1_3", "wddm2_6", "wddm3_2"];

/// What a driver begins with, and what only a void pointer leads to.
const ROOTS: [&str; 24] = [
    "DRIVER_INITIALIZATION_DATA",
    "KMDDOD_INITIALIZATION_DATA",
    "DXGK_DRIVERCAPS",
    "DXGK_QUERYSEGMENTIN",
    "DXGK_QUERYSEGMENTOUT3",
    "DXGK_QUERYSEGMENTIN4",
    "DXGK_QUERYSEGMENTOUT4",
    "DXGK_SEGMENTDESCRIPTOR4",
    "DXGKARG_HISTORYBUFFERPRECISION",
    "DXGK_PHYSICALADAPTERCAPS",
    "DXGK_GPUMMUCAPS",
    "DXGK_PAGE_TABLE_LEVEL_DESC",
    "CM_RESOURCE_LIST",
    "GUID",
    "KDPC",
    "KEVENT",
    "LARGE_INTEGER",
    "LIST_ENTRY",
    "LUID",
    "MDL",
    "OBJECT_ATTRIBUTES",
    "SINGLE_LIST_ENTRY",
    "UNICODE_STRING",
    "ULARGE_INTEGER",
];

/// The headers, by path in the workspace.
pub fn write(world: &World<'_>) -> Result<Vec<(String, String)>, String> {
    HEADERS
        .iter()
        .map(|module| Ok((format!("examples/c/include/ddi/{module}.h"), header(world, module)?.text)))
        .collect()
}

/// A header, and what it has, which the tests compare with the facts.
#[cfg_attr(not(test), expect(dead_code))]
pub(super) struct Header<'f> {
    pub text: String,
    pub records: Vec<&'f Record>,
    pub enums: Vec<&'f Enum>,
}

pub(super) fn header<'f>(world: &World<'f>, module: &str) -> Result<Header<'f>, String> {
    let version = VERSIONS.iter().position(|version| version.1 == module).ok_or("no such version")?;
    let mut writer = Writer::new(world, version);
    for root in ROOTS {
        if world.meaning(version, root).is_some() {
            writer.name(root, true).map_err(|error| format!("{root}: {error}"))?;
        }
    }
    // Those that only pointers led to.
    while let Some(record) = writer.mentioned.values().find(|record| !writer.begun.contains(&*record.name)) {
        writer.record(record)?;
    }
    let (value, _, constant) = VERSIONS[version];
    let mut text = String::from("// Written by `cargo xtask generate`; do not edit.\n");
    writeln!(
        text,
        "// The display driver interface at DXGKDDI_INTERFACE_VERSION_{constant}.\n#pragma once\n"
    )
    .unwrap();
    writeln!(text, "#include \"../scalar.h\"\n\n#define DXGKDDI_INTERFACE_VERSION {value:#x}\n").unwrap();
    for record in writer.mentioned.values() {
        writeln!(text, "typedef {} {} {};", keyword(record.union), record.tag, record.name).unwrap();
    }
    text.push('\n');
    text.push_str(&writer.text);
    Ok(Header { text, records: writer.records, enums: writer.enums })
}

fn keyword(union: bool) -> &'static str {
    if union { "union" } else { "struct" }
}

struct Writer<'w, 'f> {
    world: &'w World<'f>,
    version: usize,
    /// Records of which a pointer may occur.
    mentioned: BTreeMap<&'f str, &'f Record>,
    /// Records whose members are written or being written.
    begun: BTreeSet<&'f str>,
    /// The other names that are written.
    named: BTreeSet<String>,
    records: Vec<&'f Record>,
    enums: Vec<&'f Enum>,
    text: String,
}

impl<'w, 'f> Writer<'w, 'f> {
    fn new(world: &'w World<'f>, version: usize) -> Self {
        Self {
            world,
            version,
            mentioned: BTreeMap::new(),
            begun: BTreeSet::new(),
            named: BTreeSet::new(),
            records: Vec::new(),
            enums: Vec::new(),
            text: String::new(),
        }
    }

    /// Writes what a name needs, of a record its members only `by_value`; answers its name in C.
    fn name(&mut self, name: &str, by_value: bool) -> Result<String, String> {
        let name = self.world.canonical(name).to_owned();
        if name == "void" || SCALARS.iter().any(|scalar| scalar.0 == name) || OPAQUE.contains(&name.as_str())
        {
            return Ok(name);
        }
        match self.world.meaning(self.version, &name) {
            Some(Meaning::Record(record)) => {
                self.mentioned.insert(&record.name, record);
                if by_value {
                    self.record(record)?;
                }
            }
            Some(Meaning::Enum(one)) => self.enumeration(one),
            Some(Meaning::Proto(proto)) => self.proto(proto)?,
            Some(Meaning::Typedef(typedef)) => {
                if self.named.insert(name.clone()) {
                    let declared = self.declare(&CType::parse(&typedef.ctype)?, &name, by_value)?;
                    writeln!(self.text, "typedef {declared};").unwrap();
                }
            }
            None => {
                let pointee = name.strip_prefix("LPC").or_else(|| name.strip_prefix('P'));
                let pointee = pointee.ok_or_else(|| format!("nothing is called {name}"))?;
                let constant = if name.starts_with("LPC") { "const " } else { "" };
                return Ok(format!("{constant}{} *", self.name(pointee, false)?));
            }
        }
        Ok(name)
    }

    /// A declaration of `name`, without the semicolon.
    fn declare(&mut self, ctype: &CType, name: &str, by_value: bool) -> Result<String, String> {
        Ok(match ctype {
            CType::Named(named) => format!("{} {name}", self.name(named, by_value)?),
            CType::Pointer { constant, to } => {
                let inner = self.declare(to, &format!("*{name}"), false)?;
                if *constant { format!("const {inner}") } else { inner }
            }
            CType::Array(element, length) => self.declare(element, &format!("{name}[{length}]"), by_value)?,
            CType::Function { result, parameters } => {
                let list = self.parameters(parameters)?;
                self.declare(result, &format!("(*{name})({list})"), false)?
            }
            CType::Inner { .. } => return Err(format!("{name} has a type without a name")),
        })
    }

    fn parameters(&mut self, parameters: &[CType]) -> Result<String, String> {
        let list: Vec<String> = parameters
            .iter()
            .map(|parameter| self.declare(parameter, "", false).map(|text| text.trim_end().to_owned()))
            .collect::<Result<_, _>>()?;
        Ok(if list.is_empty() { "void".into() } else { list.join(", ") })
    }

    fn proto(&mut self, proto: &Proto) -> Result<(), String> {
        if !self.named.insert(proto.name.clone()) {
            return Ok(());
        }
        let parse = |text: &String| CType::parse(text);
        let parameters: Vec<CType> = proto.parameters.iter().map(parse).collect::<Result<_, _>>()?;
        let list = self.parameters(&parameters)?;
        let what = match proto.kind {
            ProtoKind::Pointer => format!("(*{})({list})", proto.name),
            _ => format!("{}({list})", proto.name),
        };
        let declared = self.declare(&parse(&proto.result)?, &what, false)?;
        writeln!(self.text, "typedef {declared};").unwrap();
        // The type of the functions themselves, by which drivers declare theirs.
        let function = proto.name.strip_prefix('P').and_then(|name| self.world.meaning(self.version, name));
        match function {
            Some(Meaning::Proto(function)) => self.proto(function),
            _ => Ok(()),
        }
    }

    fn enumeration(&mut self, one: &'f Enum) {
        if !self.named.insert(one.name.clone()) {
            return;
        }
        self.enums.push(one);
        // A C enumeration is an int here; one over a smaller type is that type with constants beside it.
        let small = one.size != 4;
        let tag = if small || one.tag.is_empty() { String::new() } else { format!("{} ", one.tag) };
        writeln!(self.text, "{}enum {tag}{{", if small { "" } else { "typedef " }).unwrap();
        for (name, value) in &one.constants {
            match i32::try_from(*value) {
                Ok(value) => writeln!(self.text, "    {name} = {value},").unwrap(),
                Err(_) => writeln!(self.text, "    {name} = (int){value:#x},").unwrap(),
            }
        }
        match small {
            false => writeln!(self.text, "}} {};\n", one.name).unwrap(),
            true => writeln!(self.text, "}};\ntypedef {} {};\n", unsigned(one.size), one.name).unwrap(),
        }
    }

    fn record(&mut self, record: &'f Record) -> Result<(), String> {
        self.mentioned.insert(&record.name, record);
        if !self.begun.insert(&record.name) {
            return Ok(());
        }
        let mut body = String::new();
        let elements = rebuild(&record.fields, record.union)?;
        match (&elements[..], record.union) {
            ([Element::Union { arms, .. }], true) => self.arms(&mut body, arms, 1)?,
            ([Element::Storage { value, size, bits, .. }], true) => {
                self.storage_arms(&mut body, value.as_ref(), *size, bits, 1)?;
            }
            _ => self.members(&mut body, &elements, 1)?,
        }
        let mut natural = 1;
        for field in record.fields.iter().filter(|field| field.size != 0) {
            if let Ok((_, align)) = self.world.size_align(self.version, &CType::parse(&field.ctype)?) {
                natural = natural.max(align);
            }
        }
        let packed = natural > record.align;
        if packed {
            writeln!(self.text, "#pragma pack(push, {})", record.align).unwrap();
        }
        let attribute = match natural < record.align {
            true => format!("__attribute__((aligned({}))) ", record.align),
            false => String::new(),
        };
        writeln!(self.text, "{} {attribute}{} {{\n{body}}};", keyword(record.union), record.tag).unwrap();
        self.text.push_str(if packed { "#pragma pack(pop)\n\n" } else { "\n" });
        self.records.push(record);
        Ok(())
    }

    fn members(&mut self, body: &mut String, elements: &[Element], depth: usize) -> Result<(), String> {
        for element in elements {
            self.element(body, element, depth)?;
        }
        Ok(())
    }

    fn element(&mut self, body: &mut String, element: &Element, depth: usize) -> Result<(), String> {
        let indent = "    ".repeat(depth);
        match element {
            Element::Field { name, ctype, inner, .. } if inner.is_empty() => {
                let declared = self.declare(ctype, name, true)?;
                writeln!(body, "{indent}{declared};").unwrap();
            }
            Element::Field { name, ctype, inner, .. } => {
                let (mut dimensions, mut innermost) = (String::new(), ctype);
                while let CType::Array(element, length) = innermost {
                    write!(dimensions, "[{length}]").unwrap();
                    innermost = element;
                }
                let union = matches!(innermost, CType::Inner { union: true });
                writeln!(body, "{indent}{} {{", keyword(union)).unwrap();
                match &inner[..] {
                    [Element::Union { arms, .. }] if union => self.arms(body, arms, depth + 1)?,
                    [Element::Storage { value, size, bits, .. }] if union => {
                        self.storage_arms(body, value.as_ref(), *size, bits, depth + 1)?;
                    }
                    _ => self.members(body, inner, depth + 1)?,
                }
                writeln!(body, "{indent}}} {name}{dimensions};").unwrap();
            }
            Element::Storage { value: None, size, bits, .. } if runs(bits).len() < 2 => {
                self.bits(body, *size, bits, depth)?;
            }
            Element::Storage { value, size, bits, .. } => {
                writeln!(body, "{indent}union {{").unwrap();
                self.storage_arms(body, value.as_ref(), *size, bits, depth + 1)?;
                writeln!(body, "{indent}}};").unwrap();
            }
            Element::Union { arms, .. } => {
                writeln!(body, "{indent}union {{").unwrap();
                self.arms(body, arms, depth + 1)?;
                writeln!(body, "{indent}}};").unwrap();
            }
        }
        Ok(())
    }

    fn arms(&mut self, body: &mut String, arms: &[Vec<Element>], depth: usize) -> Result<(), String> {
        let indent = "    ".repeat(depth);
        for arm in arms {
            match &arm[..] {
                [one @ (Element::Field { .. } | Element::Union { .. })] => self.element(body, one, depth)?,
                several => {
                    writeln!(body, "{indent}struct {{").unwrap();
                    self.members(body, several, depth + 1)?;
                    writeln!(body, "{indent}}};").unwrap();
                }
            }
        }
        Ok(())
    }

    fn storage_arms(
        &mut self,
        body: &mut String,
        value: Option<&(String, String, CType)>,
        size: u64,
        bits: &[Bit],
        depth: usize,
    ) -> Result<(), String> {
        let indent = "    ".repeat(depth);
        for run in runs(bits) {
            writeln!(body, "{indent}struct {{").unwrap();
            self.bits(body, size, run, depth + 1)?;
            writeln!(body, "{indent}}};").unwrap();
        }
        if let Some((_, name, ctype)) = value {
            let declared = self.declare(ctype, name, true)?;
            writeln!(body, "{indent}{declared};").unwrap();
        }
        Ok(())
    }

    /// The bit-fields of one integer, with what lies between and behind them.
    fn bits(&mut self, body: &mut String, size: u64, bits: &[Bit], depth: usize) -> Result<(), String> {
        let indent = "    ".repeat(depth);
        let mut next = 0;
        let gap = |body: &mut String, width: u64| {
            if width > 0 {
                writeln!(body, "{indent}{} : {width};", unsigned(size)).unwrap();
            }
        };
        for bit in bits {
            gap(body, u64::from(bit.bit - next));
            let declared = self.declare(&bit.ctype, &bit.name, true)?;
            writeln!(body, "{indent}{declared} : {};", bit.width).unwrap();
            next = bit.bit + bit.width;
        }
        gap(body, size * 8 - u64::from(next));
        Ok(())
    }
}

/// Bit-fields that begin again at lower bits overlap the ones before them.
fn runs(bits: &[Bit]) -> Vec<&[Bit]> {
    bits.chunk_by(|one, next| one.bit + one.width <= next.bit).collect()
}

fn unsigned(size: u64) -> &'static str {
    match size {
        1 => "UINT8",
        2 => "UINT16",
        4 => "UINT",
        _ => "UINT64",
    }
}
