//! What a name means at an interface version, and what it is in Rust.

use std::collections::{BTreeSet, HashMap};

use super::ctype::CType;
use super::facts::{Enum, Facts, Proto, ProtoKind, Record, Typedef, VERSIONS};

/// The scalar types of `src/scalar.rs` with their sizes.
pub const SCALARS: &[(&str, u64)] = &[
    ("ACCESS_MASK", 4),
    ("BOOL", 4),
    ("BOOLEAN", 1),
    ("BYTE", 1),
    ("CCHAR", 1),
    ("CHAR", 1),
    ("CSHORT", 2),
    ("DWORD", 4),
    ("FLOAT", 4),
    ("HANDLE", 8),
    ("HDC", 8),
    ("HWND", 8),
    ("INT", 4),
    ("INT16", 2),
    ("KAFFINITY", 8),
    ("KPROCESSOR_MODE", 1),
    ("KSPIN_LOCK", 8),
    ("KWAIT_REASON", 4),
    ("LONG", 4),
    ("LONG64", 8),
    ("LONGLONG", 8),
    ("LPVOID", 8),
    ("MEMORY_CACHING_TYPE", 4),
    ("NTSTATUS", 4),
    ("PCWSTR", 8),
    ("PDRIVER_CONTROL", 8),
    ("PKDEFERRED_ROUTINE", 8),
    ("PKSYNCHRONIZE_ROUTINE", 8),
    ("POWER_ACTION", 4),
    ("PSECURITY_DESCRIPTOR", 8),
    ("PVOID", 8),
    ("PWCH", 8),
    ("PWSTR", 8),
    ("SIZE_T", 8),
    ("UCHAR", 1),
    ("UINT", 4),
    ("UINT16", 2),
    ("UINT32", 4),
    ("UINT64", 8),
    ("UINT8", 1),
    ("UINT_PTR", 8),
    ("ULONG", 4),
    ("ULONG64", 8),
    ("ULONGLONG", 8),
    ("ULONG_PTR", 8),
    ("USHORT", 2),
    ("WCHAR", 2),
    ("WORD", 2),
];

/// Other names of the same thing.
const BUILT_IN: &[(&str, &str)] = &[
    ("unsigned int", "UINT"),
    ("unsigned long", "ULONG"),
    ("unsigned char", "UCHAR"),
    ("unsigned short", "USHORT"),
    ("int", "INT"),
    ("long", "LONG"),
    ("char", "CHAR"),
    ("float", "FLOAT"),
    ("CLSID", "GUID"),
];

/// Types whose members the facts do not hold: only pointers to them occur. `src/opaque.rs` has them.
pub const OPAQUE: &[&str] = &[
    "DEVOBJ_EXTENSION",
    "DRIVER_OBJECT",
    "EPROCESS",
    "INTERFACE",
    "IO_STATUS_BLOCK",
    "IO_TIMER",
    "IRP",
    "PCI_DEVICE_PRESENCE_PARAMETERS",
    "QUERY_INTERFACE",
    "VIDEO_REQUEST_PACKET",
    "VPB",
];

/// What a name stands for.
#[derive(Clone, Copy)]
pub enum Meaning<'f> {
    Record(&'f Record),
    Enum(&'f Enum),
    Proto(&'f Proto),
    Typedef(&'f Typedef),
}

/// The facts, by version and name.
pub struct World<'f> {
    meanings: Vec<HashMap<&'f str, Meaning<'f>>>,
    tags: HashMap<&'f str, &'f str>,
}

impl<'f> World<'f> {
    /// Indexes the facts.
    pub fn new(facts: &'f Facts) -> Self {
        let mut meanings = vec![HashMap::new(); VERSIONS.len()];
        let mut tags = HashMap::new();
        for (version, names) in meanings.iter_mut().enumerate() {
            // Later entries win: a typedef repeats the names of C++ enumerations.
            for typedef in facts.types.iter().filter(|typedef| typedef.versions.has(version)) {
                names.insert(typedef.name.as_str(), Meaning::Typedef(typedef));
            }
            for proto in &facts.protos {
                if proto.versions.has(version) && proto.kind != ProtoKind::Declaration {
                    names.insert(&proto.name, Meaning::Proto(proto));
                }
            }
            for one in facts.enums.iter().filter(|one| one.versions.has(version)) {
                names.insert(&one.name, Meaning::Enum(one));
            }
            for record in facts.records.iter().filter(|record| record.versions.has(version)) {
                names.insert(&record.name, Meaning::Record(record));
            }
        }
        for record in &facts.records {
            tags.insert(record.tag.as_str(), record.name.as_str());
        }
        for one in facts.enums.iter().filter(|one| !one.tag.is_empty()) {
            tags.insert(&one.tag, &one.name);
        }
        // A name that the tables have only from a later version on, although earlier ones use it, means the same
        // there; so does a record that earlier versions have as a typedef of its tag.
        for version in (1..VERSIONS.len()).rev() {
            let (earlier, later) = meanings.split_at_mut(version);
            for name in BACKDATED {
                if let (Some(&meaning), Some(names)) = (later[0].get(name), earlier.last_mut()) {
                    names.insert(name, meaning);
                }
            }
        }
        Self { meanings, tags }
    }

    /// What the name means at the version.
    pub fn meaning(&self, version: usize, name: &str) -> Option<Meaning<'f>> {
        self.meanings[version].get(name).copied()
    }

    /// The size and alignment of a type.
    pub fn size_align(&self, version: usize, ctype: &CType) -> Result<(u64, u64), String> {
        Ok(match ctype {
            CType::Pointer { .. } | CType::Function { .. } => (8, 8),
            CType::Array(element, length) => {
                let (size, align) = self.size_align(version, element)?;
                (size * length, align)
            }
            CType::Inner { .. } => return Err("an inner type has no layout of its own".into()),
            CType::Named(name) => {
                let name = self.canonical(name);
                if let Some(&(_, size)) = SCALARS.iter().find(|scalar| scalar.0 == name) {
                    return Ok((size, size));
                }
                match self.meaning(version, name) {
                    Some(Meaning::Record(record)) => (record.size, record.align),
                    Some(Meaning::Enum(one)) => (one.size, one.size),
                    Some(Meaning::Proto(proto)) if proto.kind == ProtoKind::Pointer => (8, 8),
                    Some(Meaning::Typedef(typedef)) => {
                        self.size_align(version, &CType::parse(&typedef.ctype)?)?
                    }
                    _ if self.pointee(version, name).is_some() => (8, 8),
                    _ => return Err(format!("no layout of {name}")),
                }
            }
        })
    }

    /// The Rust type; adds the generated names that it mentions.
    pub fn rust(
        &self,
        version: usize,
        ctype: &CType,
        names: &mut BTreeSet<String>,
    ) -> Result<String, String> {
        Ok(match ctype {
            CType::Pointer { constant, to } => {
                if let CType::Named(name) = &**to {
                    if name == "void" {
                        return Ok(format!("*{} c_void", if *constant { "const" } else { "mut" }));
                    }
                    if let Some(Meaning::Proto(proto)) = self.meaning(version, self.canonical(name))
                        && proto.kind == ProtoKind::Function
                    {
                        names.insert(proto.name.clone());
                        return Ok(format!("Option<{}>", proto.name));
                    }
                }
                format!("*{} {}", if *constant { "const" } else { "mut" }, self.rust(version, to, names)?)
            }
            CType::Array(element, length) => format!("[{}; {length}]", self.rust(version, element, names)?),
            CType::Function { result, parameters } => {
                format!("Option<{}>", self.function(version, result, parameters, names)?)
            }
            CType::Inner { .. } => return Err("an inner type outside a record".into()),
            CType::Named(name) => {
                let name = self.canonical(name);
                if SCALARS.iter().any(|scalar| scalar.0 == name) || OPAQUE.contains(&name) {
                    name.into()
                } else if self.meaning(version, name).is_some() {
                    names.insert(name.into());
                    name.into()
                } else if let Some(pointee) = self.pointee(version, name) {
                    self.rust(version, &pointee, names)?
                } else {
                    return Err(format!("nothing is called {name}"));
                }
            }
        })
    }

    /// The Rust type of a pointer to a function.
    pub fn function(
        &self,
        version: usize,
        result: &CType,
        parameters: &[CType],
        names: &mut BTreeSet<String>,
    ) -> Result<String, String> {
        let mut list = Vec::new();
        for (index, parameter) in parameters.iter().enumerate() {
            list.push(format!("a{index}: {}", self.rust(version, parameter, names)?));
        }
        let result = match result {
            CType::Named(name) if name == "void" => String::new(),
            result => format!(" -> {}", self.rust(version, result, names)?),
        };
        Ok(format!("abi_fn!(fn({}){result})", list.join(", ")))
    }

    /// The name behind a tag or a built-in type.
    pub fn canonical<'a>(&self, name: &'a str) -> &'a str
    where
        'f: 'a,
    {
        if let Some(name) = self.tags.get(name) {
            name
        } else if let Some(&(_, name)) = BUILT_IN.iter().find(|built_in| built_in.0 == name) {
            name
        } else if let Some(tag) = name.strip_prefix('_').filter(|tag| OPAQUE.contains(tag)) {
            tag
        } else {
            name
        }
    }

    /// What a pointer typedef of the generic headers, which the tables leave out, points to.
    fn pointee(&self, version: usize, name: &str) -> Option<CType> {
        let (constant, to) = match name.strip_prefix("LPC") {
            Some(to) => (true, to),
            None => (false, name.strip_prefix('P')?),
        };
        let known = SCALARS.iter().any(|scalar| scalar.0 == to)
            || OPAQUE.contains(&to)
            || self.meaning(version, to).is_some();
        known.then(|| CType::Pointer { constant, to: Box::new(CType::Named(to.into())) })
    }
}

/// Names that the tables have too late.
pub const BACKDATED: &[&str] = &["PINTERFACE_REFERENCE", "PINTERFACE_DEREFERENCE", "OBJECT_ATTRIBUTES"];
