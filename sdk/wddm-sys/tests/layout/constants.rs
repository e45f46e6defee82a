//! Enumerators, macros, GUIDs.

use std::collections::HashMap;

use wddm_sys::{GUID, InterfaceVersion};

use crate::{FACTS, TYPES, VERSIONS};

#[test]
fn enumerators_at_every_version() {
    for (version, known) in VERSIONS.iter().enumerate() {
        let mut found: HashMap<(&str, &str), i128> = HashMap::new();
        for (one, constants) in known.enumerators.iter().copied().flatten() {
            for (name, value) in *constants {
                assert!(found.insert((one, name), *value).is_none(), "{name} is there twice");
            }
        }
        for one in
            FACTS.enums.iter().filter(|one| one.versions.contains(&version) && !one.name.starts_with('<'))
        {
            let described =
                TYPES[version].get(one.name.as_str()).unwrap_or_else(|| panic!("no {}", one.name));
            assert_eq!((described.size, described.align), (one.size, one.size), "{}", one.name);
            for (name, value) in &one.constants {
                // The facts write 255 of an unsigned byte as -1.
                let value = if one.signed { *value } else { value & ((1 << (8 * one.size)) - 1) };
                let here = found.remove(&(one.name.as_str(), name.as_str()));
                assert_eq!(here, Some(value), "{name} {:#x}", known.value);
            }
        }
        assert!(found.is_empty(), "the facts lack {found:?}");
    }
}

#[test]
fn macros_and_unnamed_enumerators_at_every_version() {
    for (version, known) in VERSIONS.iter().enumerate() {
        let mut found: HashMap<&str, (i128, usize)> = HashMap::new();
        for (name, value, size) in known.integers.iter().copied().flatten() {
            assert!(found.insert(name, (*value, *size)).is_none(), "{name} is there twice");
        }
        for one in FACTS.macros.iter().filter(|one| one.versions.contains(&version)) {
            assert_eq!(found.remove(one.name.as_str()), Some((one.value, one.bits / 8)), "{}", one.name);
        }
        for one in
            FACTS.enums.iter().filter(|one| one.versions.contains(&version) && one.name.starts_with('<'))
        {
            for (name, value) in &one.constants {
                assert_eq!(found.remove(name.as_str()), Some((*value, one.size)), "{name}");
            }
        }
        assert!(found.is_empty(), "the facts lack {found:?}");
    }
}

#[test]
fn guids_at_every_version() {
    for (version, known) in VERSIONS.iter().enumerate() {
        let mut found: HashMap<&str, GUID> = known.guids.iter().copied().flatten().copied().collect();
        for one in FACTS.guids.iter().filter(|one| one.versions.contains(&version)) {
            let guid = found.remove(one.name.as_str()).unwrap_or_else(|| panic!("no {}", one.name));
            let [a, b, c, d, e, f, g, h] = guid.Data4;
            let text = format!(
                "{:08x}-{:04x}-{:04x}-{a:02x}{b:02x}-{c:02x}{d:02x}{e:02x}{f:02x}{g:02x}{h:02x}",
                guid.Data1, guid.Data2, guid.Data3
            );
            assert_eq!(text, one.text, "{}", one.name);
        }
        assert!(found.is_empty(), "the facts lack {found:?}");
    }
}

#[test]
fn the_interface_versions_are_those_of_the_macro() {
    assert_eq!(
        InterfaceVersion::ALL.map(|version| version.0),
        VERSIONS.each_ref().map(|version| version.value)
    );
    for (version, known) in VERSIONS.iter().enumerate() {
        let current = FACTS
            .macros
            .iter()
            .find(|one| one.name == "DXGKDDI_INTERFACE_VERSION" && one.versions.contains(&version));
        if let Some(current) = current {
            assert_eq!(current.value, i128::from(known.value));
        }
    }
}
