//! What a loader sees.

use object::LittleEndian as LE;
use object::pe::*;
use object::read::pe::{ImageNtHeaders, PeFile64};

use crate::file::{built, holds, imports, sections};

/// x86-64 and, built by the same rules, ARM64.
const BOTH: [(&str, u16); 2] = [("x86_64", IMAGE_FILE_MACHINE_AMD64), ("aarch64", IMAGE_FILE_MACHINE_ARM64)];

fn each(check: impl Fn(&[u8], &PeFile64<'_>, u16)) {
    for (architecture, machine) in BOTH {
        if let Some(bytes) = built(architecture, "virtgpu.sys") {
            check(&bytes, &PeFile64::parse(&*bytes).expect("PE32+"), machine);
        }
    }
}

#[test]
fn a_kernel_driver() {
    each(|_, file, machine| {
        let headers = file.nt_headers();
        assert_eq!(headers.file_header.machine.get(LE), machine);
        let flags = headers.file_header.characteristics.get(LE);
        assert_eq!(flags & (IMAGE_FILE_EXECUTABLE_IMAGE | IMAGE_FILE_DLL), IMAGE_FILE_EXECUTABLE_IMAGE);
        // It may lie anywhere.
        assert_eq!(flags & IMAGE_FILE_RELOCS_STRIPPED, 0);
        let optional = headers.optional_header();
        assert_eq!(optional.subsystem.get(LE), IMAGE_SUBSYSTEM_NATIVE);
        let wanted = IMAGE_DLLCHARACTERISTICS_DYNAMIC_BASE
            | IMAGE_DLLCHARACTERISTICS_HIGH_ENTROPY_VA
            | IMAGE_DLLCHARACTERISTICS_NX_COMPAT;
        assert_eq!(optional.dll_characteristics.get(LE) & wanted, wanted);
    });
}

#[test]
fn sections_say_what_may_be_paged_and_what_is_discarded() {
    const KINDS: u32 = IMAGE_SCN_MEM_READ
        | IMAGE_SCN_MEM_WRITE
        | IMAGE_SCN_MEM_EXECUTE
        | IMAGE_SCN_MEM_DISCARDABLE
        | IMAGE_SCN_MEM_NOT_PAGED;
    each(|_, file, _| {
        let flags = |wanted: &str| {
            let (_, section) = sections(file).find(|(name, _)| *name == wanted).expect(wanted);
            section.characteristics.get(LE) & KINDS
        };
        let code = IMAGE_SCN_MEM_READ | IMAGE_SCN_MEM_EXECUTE;
        assert_eq!(flags(".text"), code | IMAGE_SCN_MEM_NOT_PAGED);
        assert_eq!(flags("PAGE"), code);
        assert_eq!(flags("INIT"), code | IMAGE_SCN_MEM_DISCARDABLE);
        // No memory is both written and executed.
        for (name, section) in sections(file) {
            let both = IMAGE_SCN_MEM_WRITE | IMAGE_SCN_MEM_EXECUTE;
            assert_ne!(section.characteristics.get(LE) & both, both, "{name}");
        }
    });
}

#[test]
fn driver_entry_is_discarded() {
    each(|_, file, _| {
        let entry = file.nt_headers().optional_header().address_of_entry_point.get(LE);
        let (name, _) = sections(file)
            .find(|(_, section)| {
                let start = section.virtual_address.get(LE);
                (start..start + section.virtual_size.get(LE)).contains(&entry)
            })
            .expect("in a section");
        assert_eq!(name, "INIT");
    });
}

#[test]
fn imports_from_the_kernel_only() {
    each(|_, file, _| {
        for (library, name, _) in imports(file) {
            match library.as_str() {
                // Where older systems have them.
                "hal.dll" => assert!(
                    ["KeQueryPerformanceCounter", "KeStallExecutionProcessor"].contains(&name.as_str()),
                    "{name} from hal.dll"
                ),
                library => assert_eq!(library, "ntoskrnl.exe", "{name}"),
            }
        }
    });
}

#[test]
fn the_checksum_is_right() {
    each(|bytes, file, _| {
        let stored = file.nt_headers().optional_header().check_sum.get(LE);
        let place = file.dos_header().nt_headers_offset() as usize + 24 + 64;
        assert_eq!(bytes[place..place + 4], stored.to_le_bytes());
        // The sum of all 16-bit words but those of the checksum itself, carries added in, and the length.
        let words = bytes.chunks(2).enumerate().filter(|(at, _)| ![place, place + 2].contains(&(at * 2)));
        let sum: u64 =
            words.map(|(_, word)| u64::from(word[0]) | u64::from(*word.get(1).unwrap_or(&0)) << 8).sum();
        let mut folded = sum;
        while folded >> 16 != 0 {
            folded = (folded & 0xFFFF) + (folded >> 16);
        }
        assert_eq!(u64::from(stored), folded + bytes.len() as u64);
    });
}

#[test]
fn the_version_is_that_of_the_workspace() {
    let mut parts = env!("CARGO_PKG_VERSION").split('.').map(|part| part.parse::<u32>().expect("a number"));
    let mut next = || parts.next().expect("three numbers");
    let version = [next() << 16 | next(), next() << 16];
    each(|bytes, file, _| {
        let directories = file.data_directories();
        let directory = directories.resource_directory(bytes, &file.section_table());
        let directory = directory.expect("well-formed").expect("resources");
        let root = directory.root().expect("a root");
        let kind =
            root.entries.iter().find(|entry| entry.name_or_id().id() == Some(RT_VERSION)).expect("a version");
        let mut entry = kind.data(directory).expect("well-formed");
        let leaf = loop {
            match entry {
                object::read::pe::ResourceDirectoryEntryData::Table(table) => {
                    assert_eq!(table.entries.len(), 1);
                    entry = table.entries[0].data(directory).expect("well-formed");
                }
                object::read::pe::ResourceDirectoryEntryData::Data(leaf) => break leaf,
            }
        };
        let data = file.section_table().pe_data_at(bytes, leaf.offset_to_data.get(LE)).expect("in a section");
        let data = &data[..leaf.size.get(LE) as usize];
        assert_eq!(usize::from(u16::from_le_bytes([data[0], data[1]])), data.len());
        let fixed =
            data.windows(4).position(|word| word == 0xFEEF_04BDu32.to_le_bytes()).expect("the fixed part");
        let word = |at: usize| u32::from_le_bytes(data[fixed + at..][..4].try_into().expect("four bytes"));
        // File version, product version; VFT_DRV, VFT2_DRV_DISPLAY.
        assert_eq!([word(8), word(12)], version);
        assert_eq!([word(16), word(20)], version);
        assert_eq!([word(36), word(40)], [3, 4]);
        let name: Vec<u8> = "virtgpu.sys".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(holds(data, &name));
    });
}

#[test]
fn the_pdb_is_its_own() {
    for (architecture, _) in BOTH {
        let (Some(image), Some(pdb)) =
            (built(architecture, "virtgpu.sys"), built(architecture, "virtgpu.pdb"))
        else {
            continue;
        };
        let file = PeFile64::parse(&*image).expect("PE32+");
        let info = object::Object::pdb_info(&file).expect("well-formed").expect("names a PDB");
        assert_eq!(info.path(), b"virtgpu.pdb");
        assert!(holds(&pdb, &info.guid()));
        // Where the sources were when it was built is nobody's business, and differs.
        assert!(!holds(&image, env!("CARGO_MANIFEST_DIR").as_bytes()));
    }
}
