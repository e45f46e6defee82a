//! Reads the facts. Their format is in `facts/README.md`.

use std::fs;
use std::path::Path;

use crate::VERSIONS;

/// Indices into [`VERSIONS`].
pub type Range = Vec<usize>;

pub struct Record {
    pub name: String,
    pub aliases: Vec<String>,
    pub versions: Range,
    pub size: usize,
    pub align: usize,
    pub fields: Vec<Field>,
}

pub struct Field {
    pub path: String,
    pub offset: usize,
    pub size: usize,
    pub bits: Option<(u32, u32)>,
    pub ctype: String,
}

pub struct Enum {
    pub name: String,
    pub versions: Range,
    pub size: usize,
    pub signed: bool,
    pub constants: Vec<(String, i128)>,
}

pub struct Macro {
    pub name: String,
    pub versions: Range,
    pub bits: usize,
    pub value: i128,
}

pub struct Guid {
    pub name: String,
    pub versions: Range,
    pub text: String,
}

pub struct Proto {
    pub name: String,
    pub kind: String,
    pub versions: Range,
    pub result: String,
    pub parameters: Vec<String>,
}

pub struct Typedef {
    pub name: String,
    pub versions: Range,
    pub size: usize,
    pub ctype: String,
}

/// All tables.
#[derive(Default)]
pub struct Facts {
    pub records: Vec<Record>,
    pub enums: Vec<Enum>,
    pub macros: Vec<Macro>,
    pub guids: Vec<Guid>,
    pub protos: Vec<Proto>,
    pub types: Vec<Typedef>,
    /// C's names of structures, unions and enumerations, with the typedefs that stand for them.
    pub tags: std::collections::HashMap<String, String>,
}

impl Facts {
    /// Reads `facts/*.tsv` of this package.
    pub fn read() -> Self {
        let mut facts = Self::default();
        for table in ["records", "enums", "macros", "guids", "protos", "types"] {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("facts").join(table).with_extension("tsv");
            for line in fs::read_to_string(&path).expect("the facts are in the package").lines() {
                facts.line(line);
            }
        }
        facts
    }

    fn line(&mut self, line: &str) {
        let column: Vec<&str> = line.split('\t').collect();
        match column[0] {
            "R" => {
                self.tags.insert(column[2].into(), column[1].into());
                self.records.push(Record {
                    name: column[1].into(),
                    versions: versions(column[6]),
                    size: column[7].parse().unwrap(),
                    align: column[8].parse().unwrap(),
                    aliases: column[9].split_whitespace().map(Into::into).collect(),
                    fields: Vec::new(),
                });
            }
            "F" => self.records.last_mut().unwrap().fields.push(Field {
                path: column[1].into(),
                offset: column[2].parse().unwrap(),
                size: column[3].parse().unwrap(),
                bits: (!column[4].is_empty())
                    .then(|| (column[4].parse().unwrap(), column[5].parse().unwrap())),
                ctype: column[6].into(),
            }),
            "E" => {
                if !column[2].is_empty() {
                    self.tags.insert(column[2].into(), column[1].into());
                }
                self.enums.push(Enum {
                    name: column[1].into(),
                    versions: versions(column[5]),
                    size: column[6].parse().unwrap(),
                    signed: column[7] == "1",
                    constants: Vec::new(),
                });
            }
            "C" => {
                let constant = (column[1].into(), column[2].parse().unwrap());
                self.enums.last_mut().unwrap().constants.push(constant);
            }
            "M" => self.macros.push(Macro {
                name: column[1].into(),
                versions: versions(column[3]),
                bits: column[4][1..].parse().unwrap(),
                value: column[5].parse().unwrap(),
            }),
            "G" => self.guids.push(Guid {
                name: column[1].into(),
                versions: versions(column[3]),
                text: column[4].into(),
            }),
            "P" => {
                let count: usize = column[6].parse().unwrap();
                self.protos.push(Proto {
                    name: column[1].into(),
                    kind: column[2].into(),
                    versions: versions(column[4]),
                    result: column[5].into(),
                    parameters: column[7..7 + count].iter().map(|&parameter| parameter.into()).collect(),
                });
            }
            "T" => self.types.push(Typedef {
                name: column[1].into(),
                versions: versions(column[3]),
                size: column[4].parse().unwrap(),
                ctype: column[5].into(),
            }),
            other => panic!("no table has lines that begin with {other:?}"),
        }
    }
}

fn versions(text: &str) -> Range {
    let index = |hex: &str| {
        let value = u32::from_str_radix(hex, 16).unwrap();
        VERSIONS.iter().position(|version| version.value == value).unwrap()
    };
    text.split(',')
        .flat_map(|range| {
            let (first, last) = range.split_once('-').unwrap_or((range, range));
            index(first)..=index(last)
        })
        .collect()
}
