//! The images, as the tests look at them.

use std::path::PathBuf;

use object::LittleEndian as LE;
use object::pe::{ImageNtHeaders64, ImageSectionHeader};
use object::read::pe::PeFile64;

/// `target/sys/ARCHITECTURE/NAME`; none, with the reason on standard error, where it has not been built. In CI it has to
/// be there.
pub fn built(architecture: &str, name: &str) -> Option<Vec<u8>> {
    let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).parent()?.to_owned();
    let path = target.join("sys").join(architecture).join(name);
    match std::fs::read(&path) {
        Ok(bytes) => Some(bytes),
        Err(error) if std::env::var_os("CI").is_some() => panic!("{}: {error}", path.display()),
        Err(_) => {
            eprintln!(
                "skipped: {} is not there; `cargo xtask sys --target {architecture}` builds it",
                path.display()
            );
            None
        }
    }
}

/// Sections with their names.
pub fn sections<'a>(file: &'a PeFile64<'a>) -> impl Iterator<Item = (&'a str, &'a ImageSectionHeader)> {
    file.section_table()
        .iter()
        .map(|section| (std::str::from_utf8(section.raw_name()).expect("an ASCII name"), section))
}

/// Imports: library, name, and the address of the slot relative to the image's base.
pub fn imports(file: &PeFile64<'_>) -> Vec<(String, String, u32)> {
    let table = file.import_table().expect("well-formed").expect("an import table");
    let mut imports = Vec::new();
    let mut descriptors = table.descriptors().expect("well-formed");
    while let Some(descriptor) = descriptors.next().expect("well-formed") {
        let library = text(table.name(descriptor.name.get(LE)).expect("a name"));
        let mut thunks = table.thunks(descriptor.original_first_thunk.get(LE)).expect("well-formed");
        let mut slot = descriptor.first_thunk.get(LE);
        while let Some(thunk) = thunks.next::<ImageNtHeaders64>().expect("well-formed") {
            let object::read::pe::Import::Name(_, name) =
                table.import::<ImageNtHeaders64>(thunk).expect("well-formed")
            else {
                panic!("{library} by ordinal");
            };
            imports.push((library.clone(), text(name), slot));
            slot += 8;
        }
    }
    imports
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("ASCII")
}

/// Whether `bytes` holds `part`.
pub fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
