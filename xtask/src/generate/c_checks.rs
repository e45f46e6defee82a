//! What a compiler makes of the headers, compared with the facts line by line.

use std::fmt::Write;
use std::process::Command;

use object::{Object, ObjectSection, ObjectSymbol};

use super::c::{HEADERS, header};
use super::facts::{Facts, VERSIONS};
use super::world::World;

fn run(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// `Member[].Inner` is a place of every element; the first one stands for all.
fn place(path: &str) -> String {
    path.replace("[]", "[0]")
}

#[test]
fn compilers_lay_the_headers_out_as_the_facts_say() {
    let Some(tools) = cdrivers::tools() else { return };
    let facts = Facts::read(&crate::workspace().join("sdk/wddm-sys/facts")).unwrap();
    let world = World::new(&facts);
    let directory = tempfile::tempdir().unwrap();
    for module in HEADERS {
        let value = VERSIONS.iter().find(|version| version.1 == module).unwrap().0;
        let header = header(&world, module).unwrap();
        let (mut bits, mut asserts) = (Vec::new(), 0);
        let mut text = format!("#define WDDM {value:#X}\n#include \"wddm.h\"\n");
        let mut assert = |condition: String| {
            writeln!(text, "_Static_assert({condition}, \"\");").unwrap();
            asserts += 1;
        };
        for one in &header.enums {
            for (name, value) in &one.constants {
                assert(format!("(UINT){name} == (UINT){value}ll"));
            }
        }
        for record in &header.records {
            let name = &record.name;
            assert(format!("sizeof({name}) == {} && _Alignof({name}) == {}", record.size, record.align));
            for field in record.fields.iter().filter(|field| !field.path.ends_with('?')) {
                let (path, offset, size) = (place(&field.path), field.offset, field.size);
                if let Some(place) = field.bits {
                    bits.push(Bits { record: name.clone(), size: record.size, path, offset, place });
                    continue;
                }
                assert(format!("__builtin_offsetof({name}, {path}) == {offset}"));
                if size != 0 {
                    assert(format!("sizeof((({name} *)0)->{path}) == {size}"));
                }
            }
        }
        assert!(asserts > 3000 && bits.len() > 300, "{asserts} {}", bits.len());
        let source = directory.path().join(format!("{module}.c"));
        std::fs::write(&source, &text).unwrap();
        run(tools.compiler().args(["-w", "-fsyntax-only", "-x", "c++"]).arg(&source));
        for (index, Bits { record, path, .. }) in bits.iter().enumerate() {
            writeln!(text, "{record} bit_{index} = {{.{path} = ~0}};").unwrap();
        }
        std::fs::write(&source, &text).unwrap();
        let object = source.with_extension("obj");
        run(tools.compiler().arg("-w").arg(&source).arg("-o").arg(&object));
        compare(&std::fs::read(&object).unwrap(), &bits);
    }
}

/// A bit-field as the facts have it.
struct Bits {
    record: String,
    size: u64,
    path: String,
    offset: u64,
    place: (u32, u32),
}

/// Each variable has ones where its bit-field is, and nowhere else.
fn compare(object: &[u8], bits: &[Bits]) {
    let file = object::File::parse(object).unwrap();
    let mut found = 0;
    for symbol in file.symbols() {
        let Some(index) = symbol.name().ok().and_then(|name| name.strip_prefix("bit_")) else { continue };
        let field = &bits[index.parse::<usize>().unwrap()];
        let section = file.section_by_index(symbol.section_index().unwrap()).unwrap();
        let data = &section.data().unwrap()[symbol.address() as usize..][..field.size as usize];
        let (bit, width) = field.place;
        let first = field.offset * 8 + u64::from(bit);
        let mut expected = vec![0u8; data.len()];
        for n in first..first + u64::from(width) {
            expected[(n / 8) as usize] |= 1 << (n % 8);
        }
        assert_eq!(data, expected, "{}.{}", field.record, field.path);
        found += 1;
    }
    assert_eq!(found, bits.len());
}
