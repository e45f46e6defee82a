//! The layout facts: parsing the tab-separated tables of `sdk/wddm-sys/facts`.

use std::fmt::Display;
use std::fs;
use std::path::Path;

/// The interface versions, oldest first: value, module, and Microsoft's name after `DXGKDDI_INTERFACE_VERSION_`.
pub const VERSIONS: [(u32, &str, &str); 21] = [
    (0x1052, "vista", "VISTA"),
    (0x1053, "vista_sp1", "VISTA_SP1"),
    (0x2005, "win7", "WIN7"),
    (0x300e, "win8", "WIN8"),
    (0x4002, "wddm1_3", "WDDM1_3"),
    (0x4003, "wddm1_3_pir", "WDDM1_3_PATH_INDEPENDENT_ROTATION"),
    (0x5023, "wddm2_0", "WDDM2_0"),
    (0x6003, "wddm2_1", "WDDM2_1"),
    (0x6010, "wddm2_1_5", "WDDM2_1_5"),
    (0x6011, "wddm2_1_6", "WDDM2_1_6"),
    (0x700a, "wddm2_2", "WDDM2_2"),
    (0x8001, "wddm2_3", "WDDM2_3"),
    (0x9006, "wddm2_4", "WDDM2_4"),
    (0xa00b, "wddm2_5", "WDDM2_5"),
    (0xb004, "wddm2_6", "WDDM2_6"),
    (0xc004, "wddm2_7", "WDDM2_7"),
    (0xd001, "wddm2_8", "WDDM2_8"),
    (0xe003, "wddm2_9", "WDDM2_9"),
    (0xf003, "wddm3_0", "WDDM3_0"),
    (0x10004, "wddm3_1", "WDDM3_1"),
    (0x11007, "wddm3_2", "WDDM3_2"),
];

/// A set of interface versions, bit n for the n-th of [`VERSIONS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Versions(pub u32);

impl Versions {
    /// Whether the n-th version belongs to the set.
    pub fn has(self, version: usize) -> bool {
        self.0 & (1 << version) != 0
    }

    fn parse(text: &str) -> Result<Self, String> {
        let index = |value: &str| {
            u32::from_str_radix(value, 16)
                .ok()
                .and_then(|value| VERSIONS.iter().position(|version| version.0 == value))
                .ok_or_else(|| format!("no interface version {value:?}"))
        };
        let mut set = 0u32;
        for range in text.split(',') {
            let (first, last) = range.split_once('-').unwrap_or((range, range));
            let (first, last) = (index(first)?, index(last)?);
            if first > last {
                return Err(format!("the range {range:?} runs backwards"));
            }
            set |= (first..=last).fold(0, |bits, version| bits | 1 << version);
        }
        Ok(Self(set))
    }
}

/// A structure or union, in one layout.
#[derive(Clone, Debug)]
pub struct Record {
    pub name: String,
    pub tag: String,
    pub union: bool,
    pub header: String,
    pub versions: Versions,
    pub size: u64,
    pub align: u64,
    pub aliases: Vec<String>,
    pub fields: Vec<Field>,
}

/// A member as the tables list it.
#[derive(Clone, Debug)]
pub struct Field {
    /// The C path: `Member.Inner`.
    pub path: String,
    /// Bytes from the start of the outermost record; of a bit-field, those of its storage unit.
    pub offset: u64,
    pub size: u64,
    /// The lowest bit and the width, of a bit-field.
    pub bits: Option<(u32, u32)>,
    pub ctype: String,
}

/// An enumeration, with one set of enumerators.
#[derive(Clone, Debug)]
pub struct Enum {
    pub name: String,
    pub tag: String,
    pub header: String,
    pub versions: Versions,
    pub size: u64,
    pub signed: bool,
    pub constants: Vec<(String, i64)>,
}

impl Enum {
    /// Whether C gives the enumeration no name, so that its constants are plain integers.
    pub fn anonymous(&self) -> bool {
        self.name.starts_with('<')
    }

    /// The Rust integer that holds a value.
    pub fn integer(&self) -> String {
        format!("{}{}", if self.signed { 'i' } else { 'u' }, self.size * 8)
    }
}

/// A macro that is an integer.
#[derive(Clone, Debug)]
pub struct Macro {
    pub name: String,
    pub header: String,
    pub versions: Versions,
    /// The type of the C expression: `i32`, `u32`, `u64`, `u16`.
    pub ctype: String,
    pub value: i128,
}

/// A GUID constant.
#[derive(Clone, Debug)]
pub struct Guid {
    pub name: String,
    pub header: String,
    pub versions: Versions,
    pub text: String,
}

/// What a prototype declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProtoKind {
    /// A function typedef.
    Function,
    /// A typedef of a pointer to a function.
    Pointer,
    /// An exported or inline function.
    Declaration,
}

/// A prototype.
#[derive(Clone, Debug)]
pub struct Proto {
    pub name: String,
    pub kind: ProtoKind,
    pub header: String,
    pub versions: Versions,
    pub result: String,
    pub parameters: Vec<String>,
}

/// A scalar, pointer or handle typedef.
#[derive(Clone, Debug)]
pub struct Typedef {
    pub name: String,
    pub header: String,
    pub versions: Versions,
    pub ctype: String,
}

/// All the tables.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    pub records: Vec<Record>,
    pub enums: Vec<Enum>,
    pub macros: Vec<Macro>,
    pub guids: Vec<Guid>,
    pub protos: Vec<Proto>,
    pub types: Vec<Typedef>,
}

impl Facts {
    /// Reads the tables of a directory.
    pub fn read(directory: &Path) -> Result<Self, String> {
        let mut facts = Self::default();
        for table in ["records", "enums", "macros", "guids", "protos", "types"] {
            let path = directory.join(format!("{table}.tsv"));
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            facts.parse(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        Ok(facts)
    }

    /// Adds the lines of one table.
    pub fn parse(&mut self, text: &str) -> Result<(), String> {
        for (number, line) in text.lines().enumerate() {
            self.line(line).map_err(|error| format!("line {}: {error}", number + 1))?;
        }
        Ok(())
    }

    fn line(&mut self, line: &str) -> Result<(), String> {
        let columns: Vec<&str> = line.split('\t').collect();
        match columns[..] {
            ["R", name, tag, kind, header, _ext, versions, size, align, aliases] => {
                self.records.push(Record {
                    name: name.into(),
                    tag: tag.into(),
                    union: match kind {
                        "struct" => false,
                        "union" => true,
                        other => return Err(format!("no record kind {other:?}")),
                    },
                    header: header.into(),
                    versions: Versions::parse(versions)?,
                    size: number(size)?,
                    align: number(align)?,
                    aliases: aliases
                        .split_whitespace()
                        .flat_map(|part| part.split(','))
                        .map(Into::into)
                        .collect(),
                    fields: Vec::new(),
                })
            }
            ["F", path, offset, size, bit, width, ctype] => {
                let bits = match (bit, width) {
                    ("", "") => None,
                    (bit, width) => Some((number(bit)?, number(width)?)),
                };
                let record = self.records.last_mut().ok_or("a field before any record")?;
                record.fields.push(Field {
                    path: path.into(),
                    offset: number(offset)?,
                    size: number(size)?,
                    bits,
                    ctype: ctype.into(),
                });
            }
            ["E", name, tag, header, _ext, versions, size, signed] => self.enums.push(Enum {
                name: name.into(),
                tag: tag.into(),
                header: header.into(),
                versions: Versions::parse(versions)?,
                size: number(size)?,
                signed: signed == "1",
                constants: Vec::new(),
            }),
            ["C", name, value] => {
                let last = self.enums.last_mut().ok_or("an enumerator before any enumeration")?;
                last.constants.push((name.into(), number(value)?));
            }
            ["M", name, header, versions, ctype, value] => self.macros.push(Macro {
                name: name.into(),
                header: header.into(),
                versions: Versions::parse(versions)?,
                ctype: ctype.into(),
                value: number(value)?,
            }),
            ["G", name, header, versions, text] => self.guids.push(Guid {
                name: name.into(),
                header: header.into(),
                versions: Versions::parse(versions)?,
                text: text.into(),
            }),
            ["P", name, kind, header, versions, result, count, ref parameters @ ..] => {
                // Without parameters the line may end in one empty column.
                let parameters: Vec<String> = match parameters {
                    [""] => Vec::new(),
                    some => some.iter().map(|&parameter| parameter.into()).collect(),
                };
                if parameters.len() != number::<usize>(count)? {
                    return Err(format!("{name} has {} parameters, not {count}", parameters.len()));
                }
                self.protos.push(Proto {
                    name: name.into(),
                    kind: match kind {
                        "fn" => ProtoKind::Function,
                        "fnptr" => ProtoKind::Pointer,
                        "decl" => ProtoKind::Declaration,
                        other => return Err(format!("no prototype kind {other:?}")),
                    },
                    header: header.into(),
                    versions: Versions::parse(versions)?,
                    result: result.into(),
                    parameters,
                });
            }
            ["T", name, header, versions, _size, ctype] => self.types.push(Typedef {
                name: name.into(),
                header: header.into(),
                versions: Versions::parse(versions)?,
                ctype: ctype.into(),
            }),
            _ => return Err(format!("not a line of any table: {line:?}")),
        }
        Ok(())
    }
}

fn number<T: std::str::FromStr<Err: Display>>(text: &str) -> Result<T, String> {
    text.parse().map_err(|error| format!("{text:?}: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Facts {
        let mut facts = Facts::default();
        facts.parse(text).unwrap();
        facts
    }

    #[test]
    fn ranges_are_of_known_versions_and_inclusive() {
        let versions = Versions::parse("1052-2005,4003,10004-11007").unwrap();
        let members: Vec<u32> = (0..21).filter(|&n| versions.has(n)).map(|n| VERSIONS[n].0).collect();
        assert_eq!(members, [0x1052, 0x1053, 0x2005, 0x4003, 0x10004, 0x11007]);
        for wrong in ["", "1054", "2005-1052", "4003,", "0x4003"] {
            assert!(Versions::parse(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn a_prototype_without_parameters_may_end_in_an_empty_column() {
        for line in ["P\tX\tfn\th\t1052\tvoid\t0", "P\tX\tfn\th\t1052\tvoid\t0\t"] {
            assert!(parsed(line).protos[0].parameters.is_empty());
        }
        assert_eq!(parsed("P\tX\tfn\th\t1052\tvoid\t2\tA *\tB").protos[0].parameters, ["A *", "B"]);
        assert!(Facts::default().parse("P\tX\tfn\th\t1052\tvoid\t2\tA *").is_err());
    }

    #[test]
    fn an_enumeration_may_have_no_tag() {
        let facts = parsed("E\t<anon:A>\t\th\t0\t1052\t4\t1\nC\tA\t-1\n");
        assert!(facts.enums[0].anonymous());
        assert_eq!(facts.enums[0].constants, [("A".to_string(), -1)]);
    }

    #[test]
    fn members_belong_to_the_record_before_them() {
        let facts = parsed(
            "R\tX\t_X\tstruct\th\t0\t1052\t8\t4\tY\nF\ta\t0\t4\t\t\tUINT\nF\tb\t4\t4\t3\t2\tUINT\nR\tZ\t_Z\tunion\th\t0\t1052\t4\t4\t",
        );
        let [first, second] = &facts.records[..] else { panic!("two records") };
        assert_eq!((first.aliases.as_slice(), first.union), (["Y".to_string()].as_slice(), false));
        assert_eq!((first.fields[0].bits, first.fields[1].bits), (None, Some((3, 2))));
        assert!(second.union && second.aliases.is_empty() && second.fields.is_empty());
    }

    #[test]
    fn what_is_no_line_of_a_table_is_refused() {
        for line in ["", "F\ta\t0\t4\t\t\tUINT", "C\tA\t1", "Q\tX", "M\tX\th\t1052\ti32", "G\tX\th\t9999\tx"]
        {
            let mut facts = Facts::default();
            assert!(facts.parse(&format!("{line}\n")).is_err(), "{line:?}");
        }
    }
}
