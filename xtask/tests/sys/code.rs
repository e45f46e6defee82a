//! What the code is, and where it lies.

use std::collections::BTreeSet;

use iced_x86::{Decoder, DecoderOptions, Instruction, OpKind};
use object::LittleEndian as LE;
use object::pe::{IMAGE_DIRECTORY_ENTRY_EXCEPTION, IMAGE_SCN_MEM_EXECUTE};
use object::read::pe::{ImageNtHeaders, PeFile64};

use crate::file::{built, holds, imports, sections};

/// Names and texts that only come into an image with the machinery of panicking and formatting.
const MACHINERY: &[&str] = &[
    "panicking",
    "panicked at",
    "rust_begin_unwind",
    "a_panic_is_reachable",
    "core::fmt",
    "index out of bounds",
    "called `Option::unwrap()` on a `None` value",
    "attempt to ",
    "src/",
];

#[test]
fn no_panic_and_no_formatting() {
    for architecture in ["x86_64", "aarch64"] {
        let (Some(image), Some(pdb)) =
            (built(architecture, "virtgpu.sys"), built(architecture, "virtgpu.pdb"))
        else {
            continue;
        };
        for text in MACHINERY {
            assert!(!holds(&image, text.as_bytes()), "{architecture}: the image has {text:?}");
        }
        // The PDB has the name of every function that is left.
        assert!(holds(&pdb, b"wddm::context::CreateContext"));
        for text in MACHINERY.iter().filter(|text| **text != "src/") {
            assert!(!holds(&pdb, text.as_bytes()), "{architecture}: the PDB has {text:?}");
        }
    }
}

/// The instructions of a section, addresses relative to the image's base.
fn instructions(image: &[u8], file: &PeFile64<'_>, wanted: &str) -> Vec<Instruction> {
    let (_, section) = sections(file).find(|(name, _)| *name == wanted).expect(wanted);
    let code = section.pe_data(image).expect("in the file");
    let code = &code[..section.virtual_size.get(LE) as usize];
    let at = section.virtual_address.get(LE).into();
    let instructions: Vec<_> = Decoder::with_ip(64, code, at, DecoderOptions::NONE).into_iter().collect();
    assert!(instructions.iter().all(|instruction| !instruction.is_invalid()), "{wanted} is code throughout");
    instructions
}

/// The address that an instruction names: where it jumps to, or what it reads, writes or takes the address of.
fn named(instruction: &Instruction) -> Option<u64> {
    match instruction.op0_kind() {
        OpKind::NearBranch64 => Some(instruction.near_branch_target()),
        _ if instruction.is_ip_rel_memory_operand() => Some(instruction.ip_rel_memory_address()),
        _ => None,
    }
}

fn with_x86_64(check: impl FnOnce(&[u8], &PeFile64<'_>)) {
    if let Some(image) = built("x86_64", "virtgpu.sys") {
        check(&image, &PeFile64::parse(&*image).expect("PE32+"));
    }
}

/// What runs above APC_LEVEL lies in `.text`, so nothing there may lead into memory that is out.
#[test]
fn resident_code_names_no_pageable_and_no_discarded_code() {
    with_x86_64(|image, file| {
        for (from, never) in [(".text", ["PAGE", "INIT"].as_slice()), ("PAGE", &["INIT"])] {
            for to in never {
                let (_, section) = sections(file).find(|(name, _)| name == to).expect("is there");
                let start = u64::from(section.virtual_address.get(LE));
                let range = start..start + u64::from(section.virtual_size.get(LE));
                let wrong: Vec<_> = instructions(image, file, from)
                    .iter()
                    .filter_map(|instruction| Some((instruction.ip(), named(instruction)?)))
                    .filter(|(_, to)| range.contains(to))
                    .map(|(at, to)| format!("{at:#x} -> {to:#x}"))
                    .collect();
                assert!(wrong.is_empty(), "{from} leads to {to}: {wrong:?}");
            }
        }
    });
}

/// A page of code must not go out under who holds a spin lock.
#[test]
fn pageable_code_does_not_raise_to_dispatch_level() {
    with_x86_64(|image, file| {
        let slot = |wanted: &str| {
            imports(file).into_iter().find(|(_, name, _)| name == wanted).map(|(_, _, slot)| u64::from(slot))
        };
        let raises = slot("KeAcquireSpinLockRaiseToDpc").expect("the driver has spin locks");
        let callers =
            |section| instructions(image, file, section).iter().filter(|i| named(i) == Some(raises)).count();
        assert_eq!(callers("PAGE"), 0);
        assert!(callers(".text") > 0);
    });
}

#[test]
fn most_of_the_code_is_pageable() {
    with_x86_64(|_, file| {
        let sizes = |pageable: bool| -> u32 {
            sections(file)
                .filter(|(_, section)| section.characteristics.get(LE) & IMAGE_SCN_MEM_EXECUTE != 0)
                .filter(|(name, _)| !pageable || name.starts_with("PAGE"))
                .map(|(_, section)| section.virtual_size.get(LE))
                .sum()
        };
        let (pageable, all) = (sizes(true), sizes(false));
        assert!(pageable * 2 > all, "{pageable} of {all} bytes");
    });
}

/// `__try { copy } __except (EXCEPTION_EXECUTE_HANDLER) { return 1; }`, and nothing else with a handler.
#[test]
fn the_copy_of_user_memory_has_a_scope_table() {
    with_x86_64(|image, file| {
        let table = file.data_directory(IMAGE_DIRECTORY_ENTRY_EXCEPTION).expect("unwind data");
        let at = |address: u32| file.section_table().pe_data_at(image, address).expect("in a section");
        let word =
            |bytes: &[u8], at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().expect("four bytes"));
        let entries = &at(table.virtual_address.get(LE))[..table.size.get(LE) as usize];

        let mut handled = Vec::new();
        for entry in entries.chunks_exact(12) {
            let info = at(word(entry, 8));
            let (flags, codes) = (info[0] >> 3, usize::from(info[2]));
            if flags & 1 != 0 {
                // After the codes, of which there is room for an even number: handler, scope table.
                let data = info[4 + codes.next_multiple_of(2) * 2..][..24].to_vec();
                handled.push((word(entry, 0), word(entry, 4), data));
            }
        }
        let [(start, end, data)] = &handled[..] else { panic!("{} functions with a handler", handled.len()) };
        let function = *start..*end;
        let [handler, scopes, from, to, filter, target] = [0, 4, 8, 12, 16, 20].map(|at| word(data, at));
        assert_eq!((scopes, filter), (1, 1));
        assert!(function.contains(&from) && from < to && to < target && function.contains(&target));

        // The guarded code is the copy alone.
        let guarded: Vec<_> = instructions(image, file, ".text")
            .into_iter()
            .filter(|instruction| (u64::from(from)..u64::from(to)).contains(&instruction.ip()))
            .map(|instruction| format!("{:?}", instruction.code()))
            .collect();
        assert_eq!(guarded, ["Movsb_m8_m8"]);
        // The handler jumps to the import.
        let jumps: BTreeSet<u64> = instructions(image, file, ".text")
            .iter()
            .filter(|instruction| instruction.ip() == u64::from(handler))
            .filter_map(named)
            .collect();
        let import =
            imports(file).into_iter().find(|(_, name, _)| name == "__C_specific_handler").expect("imported");
        assert_eq!(jumps, BTreeSet::from([u64::from(import.2)]));
        assert!(file.nt_headers().optional_header().size_of_image.get(LE) > *end);
    });
}
