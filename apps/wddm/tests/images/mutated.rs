//! Whatever the headers say: an image loads or is refused, and lies where the loader put it.

use std::path::PathBuf;

use ntoskrnl::image::{Image, load, modules};
use ntoskrnl::{Config, Machine};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use crate::refused::Original;

/// One change: which of the interesting ranges, where in it, and the new byte.
type Change = (usize, usize, u8);

fn changes() -> impl Strategy<Value = Vec<Change>> {
    proptest::collection::vec((0..3usize, any::<usize>(), any::<u8>()), 1..6)
}

#[test]
fn damaged_images_load_or_are_refused_and_nothing_else() {
    let Some(original) = Original::new() else { return };
    let machine = Machine::new(Config::default()).unwrap();
    let table = original.sections..original.sections + 8 * 40;
    let header = original.headers..original.sections;
    // Import table, load configuration, relocations, unwind data: they lie in the sections' data.
    let data = table.end..original.bytes.len();
    let ranges = [header, table, data];
    let mut runner = TestRunner::new(ProptestConfig { cases: 500, ..ProptestConfig::default() });
    let judged = runner.run(&changes(), |changes| {
        let mut bytes = original.bytes.clone();
        for (range, at, byte) in changes {
            let range = &ranges[range];
            bytes[range.start + at % range.len()] = byte;
        }
        let image = Image::File { path: PathBuf::from("damaged.sys"), bytes: bytes.into() };
        // Its entry point is never called.
        let Ok(loaded) = load(&machine, &image) else { return Ok(()) };
        let mut last = 0;
        for section in loaded.sections() {
            let module = modules::at(section.address).expect("a section belongs to a module that is known");
            prop_assert!(section.address >= last, "sections overlap");
            last = section.address + section.size;
            prop_assert!(last <= module.base + module.size, "a section lies outside of its image");
        }
        let first = loaded.sections().first().map(|section| section.address);
        drop(loaded);
        prop_assert!(first.is_none_or(|address| modules::at(address).is_none()), "it is still known");
        Ok(())
    });
    judged.unwrap();
}
