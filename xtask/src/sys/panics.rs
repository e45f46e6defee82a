//! Who panics, when the image does not link because somebody does.

use object::LittleEndian as LE;
use object::read::pe::PeFile64;

/// What the panic handler calls, and nobody defines.
pub const MISSING: &str = "a_panic_is_reachable";

/// Names the functions that may panic: those with a jump or a call to a function that always does.
///
/// `image` was linked by force, `map` is its map.
pub fn explain(image: &[u8], map: &str) -> String {
    let mut symbols: Vec<(u64, String)> = map.lines().filter_map(symbol).collect();
    symbols.sort();
    let mut lines = vec!["a panic is reachable: the image does not link".to_owned()];
    let mut found: Vec<String> = calls(image)
        .into_iter()
        .filter_map(|(from, to)| {
            let (_, panics) = symbols.iter().find(|(address, name)| *address == to && is_panic(name))?;
            let (_, caller) = symbols.iter().rev().find(|(address, _)| *address <= from)?;
            (!is_panic(caller)).then(|| format!("  {caller} calls {panics}"))
        })
        .collect();
    found.sort();
    found.dedup();
    lines.extend(found);
    lines.join("\n")
}

fn is_panic(name: &str) -> bool {
    [
        "core::panicking::",
        "core::option::",
        "core::result::",
        "core::slice::",
        "core::str::",
        "rust_begin_unwind",
    ]
    .iter()
    .any(|prefix| name.trim_start_matches('<').starts_with(prefix) || name.contains("rust_begin_unwind"))
}

/// ` 0001:00000420       _ZN…       0000000140001420     file.o`
fn symbol(line: &str) -> Option<(u64, String)> {
    let mut words = line.split_whitespace();
    words.next()?.split_once(':')?;
    let name = words.next()?;
    let address = u64::from_str_radix(words.next()?, 16).ok()?;
    Some((address, format!("{:#}", rustc_demangle::demangle(name))))
}

/// Near calls and jumps of x86-64 code: where from, where to. What is none is not told apart, and leads to no symbol.
fn calls(image: &[u8]) -> Vec<(u64, u64)> {
    let Ok(file) = PeFile64::parse(image) else { return Vec::new() };
    let base = file.nt_headers().optional_header.image_base.get(LE);
    let mut calls = Vec::new();
    for section in file.section_table().iter() {
        if section.characteristics.get(LE) & object::pe::IMAGE_SCN_MEM_EXECUTE == 0 {
            continue;
        }
        let start = base + u64::from(section.virtual_address.get(LE));
        let Ok(code) = section.pe_data(image) else { continue };
        for (at, bytes) in code.windows(5).enumerate() {
            if let [0xE8 | 0xE9, distance @ ..] = bytes {
                let distance = i32::from_le_bytes(distance.try_into().unwrap_or_default());
                let from = start + at as u64;
                calls.push((from, from.wrapping_add(5).wrapping_add_signed(distance.into())));
            }
        }
    }
    calls
}
