//! Records: sizes, alignments, members, bit-fields.

use std::collections::HashSet;

use wddm_sys::{InterfaceVersion, layout};

use crate::facts::Field;
use crate::{Accessors, FACTS, Record, TABLE, TYPES, VERSIONS, ctype};

#[test]
fn sizes_and_alignments_at_every_version() {
    for record in &FACTS.records {
        for &version in &record.versions {
            let one = TYPES[version].get(record.name.as_str());
            let found = one.map(|one| (one.size, one.align));
            assert_eq!(
                found,
                Some((record.size, record.align)),
                "{} {:#x}",
                record.name,
                VERSIONS[version].value
            );
        }
    }
}

/// Place, size and type of every member at every version. The type is compared by its path, which has the module of
/// the version that defines it: so a record that should have been defined anew, because what it mentions was, fails.
#[test]
fn members_at_every_version() {
    for record in &FACTS.records {
        for &version in &record.versions {
            let types = &TYPES[version];
            let described = describe(version, &record.name);
            let mut members = 0;
            for field in record.fields.iter().filter(|field| field.bits.is_none()) {
                let at = format!("{}.{} {:#x}", record.name, field.path, VERSIONS[version].value);
                let member = described.fields.get(field.path.as_str()).unwrap_or_else(|| panic!("no {at}"));
                assert_eq!((member.offset, member.size), (field.offset, field.size), "{at}");
                match ctype::rust_name(&FACTS, types, &field.ctype) {
                    Some(name) => assert_eq!(member.type_name, name, "{at}"),
                    // A member type without a name is called after the record and the member.
                    None => {
                        assert!(
                            field.ctype.starts_with("struct{}") || field.ctype.starts_with("union{}"),
                            "{at}"
                        );
                        let inner = format!("{}_{}", described.name, field.path.replace('.', "_"));
                        assert_eq!(member.type_name, inner, "{at}");
                    }
                }
                members += 1;
            }
            assert_eq!(described.fields.len(), members, "{} has members that the facts lack", record.name);
        }
    }
}

/// Each accessor writes exactly its bits and reads them back, whatever its neighbours hold.
#[test]
fn bit_fields_at_every_version() {
    for record in &FACTS.records {
        for &version in &record.versions {
            let described = describe(version, &record.name);
            let named = |field: &&Field| field.bits.is_some() && !field.path.ends_with('?');
            let mut count = 0;
            for field in record.fields.iter().filter(named) {
                let at = format!("{}.{} {:#x}", record.name, field.path, VERSIONS[version].value);
                let accessors = described.bits.get(field.path.as_str()).unwrap_or_else(|| panic!("no {at}"));
                check_bits(field, accessors, described.size, &at);
                count += 1;
            }
            assert_eq!(described.bits.len(), count, "{} has accessors that the facts lack", record.name);
        }
    }
}

fn check_bits(field: &Field, accessors: &Accessors, size: usize, at: &str) {
    let (bit, width) = field.bits.expect("a bit-field");
    let ones = u64::MAX >> (64 - width);
    let mut mask = [0u8; 16];
    for bit in bit..bit + width {
        mask[bit as usize / 8] |= 1 << (bit % 8);
    }
    assert!(mask[field.size..].iter().all(|byte| *byte == 0), "{at} leaves its storage unit");
    let alternating = 0x5555_5555_5555_5555 & ones;
    for (background, value) in
        [(0u8, ones), (0xFF, 0), (0, alternating), (0xFF, alternating), (0xFF, ones & !alternating), (0, 1)]
    {
        // Aligned as any record is, and one unit longer than this one.
        let mut record = vec![u128::from_le_bytes([background; 16]); size.div_ceil(16) + 1];
        // SAFETY: the accessors belong to a record of `size` bytes, which has only integers and pointers.
        let read = unsafe {
            (accessors.set)(record.as_mut_ptr().cast(), value);
            (accessors.get)(record.as_ptr().cast()) & ones
        };
        assert_eq!(read, value, "{at} reads back something else");
        let written: Vec<u8> = record.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let mut expected = vec![background; written.len()];
        for (index, mask) in mask.iter().enumerate().take(field.size) {
            let shifted = (u128::from(value) << bit).to_le_bytes()[index];
            expected[field.offset + index] = (background & !mask) | shifted;
        }
        assert!(written == expected, "{at} writes {value:#x} elsewhere: {written:x?}");
    }
}

/// No record is described that the facts do not have.
#[test]
fn no_record_beyond_the_facts() {
    let known: HashSet<_> = FACTS
        .records
        .iter()
        .flat_map(|record| record.versions.iter().map(|&version| TYPES[version][record.name.as_str()].id))
        .collect();
    for (id, record) in &TABLE.records {
        assert!(known.contains(id), "{}", record.name);
    }
    assert_eq!(known.len(), TABLE.records.len());
}

#[test]
fn size_of_by_name_at_every_version() {
    for (version, known) in VERSIONS.iter().enumerate() {
        let value = InterfaceVersion(version_value(known.value));
        let mut sizes = std::collections::HashMap::new();
        for record in FACTS.records.iter().filter(|record| record.versions.contains(&version)) {
            sizes.insert(record.name.as_str(), record.size);
            sizes.extend(record.aliases.iter().map(|alias| (alias.as_str(), record.size)));
        }
        for record in &FACTS.records {
            let expected = sizes.get(record.name.as_str()).copied();
            let backdated = record.name == "OBJECT_ATTRIBUTES";
            if !backdated {
                assert_eq!(layout::size_of(value, &record.name), expected, "{} {value:?}", record.name);
            }
            for alias in &record.aliases {
                assert_eq!(
                    layout::size_of(value, alias),
                    sizes.get(alias.as_str()).copied(),
                    "{alias} {value:?}"
                );
            }
        }
        for typedef in FACTS.types.iter().filter(|typedef| typedef.versions.contains(&version)) {
            if let Some(size) = layout::size_of(value, &typedef.name) {
                assert_eq!(size, typedef.size, "{} {value:?}", typedef.name);
            }
        }
    }
    assert_eq!(layout::size_of(InterfaceVersion(0), "DXGKARG_CREATECONTEXT"), None);
    assert_eq!(layout::size_of(InterfaceVersion::WDDM3_2, "NO_SUCH_RECORD"), None);
}

fn version_value(value: u32) -> u32 {
    assert!(InterfaceVersion::ALL.contains(&InterfaceVersion(value)));
    value
}

fn describe(version: usize, name: &str) -> &'static Record {
    let one = TYPES[version].get(name).unwrap_or_else(|| panic!("no {name}"));
    TABLE.records.get(&one.id).unwrap_or_else(|| panic!("{name} is not described"))
}
