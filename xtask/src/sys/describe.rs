//! An image in one line.

use object::LittleEndian as LE;
use object::pe::IMAGE_SCN_MEM_EXECUTE;
use object::read::pe::PeFile64;

use super::Error;

/// Its size, how much of its code is pageable, and what it imports.
pub fn image(bytes: &[u8]) -> Result<String, Error> {
    let file = PeFile64::parse(bytes)?;
    let (mut code, mut pageable) = (0, 0);
    for section in file.section_table().iter() {
        if section.characteristics.get(LE) & IMAGE_SCN_MEM_EXECUTE != 0 {
            let size = section.virtual_size.get(LE);
            code += size;
            if section.raw_name().starts_with(b"PAGE") {
                pageable += size;
            }
        }
    }
    let mut imports = Vec::new();
    if let Some(table) = file.import_table()? {
        let mut descriptors = table.descriptors()?;
        while let Some(descriptor) = descriptors.next()? {
            let name = String::from_utf8_lossy(table.name(descriptor.name.get(LE))?).into_owned();
            let mut thunks = table.thunks(descriptor.original_first_thunk.get(LE))?;
            let mut count = 0;
            while thunks.next::<object::pe::ImageNtHeaders64>()?.is_some() {
                count += 1;
            }
            imports.push(format!("{count} of {name}"));
        }
    }
    Ok(format!(
        "{} bytes, {code} of them code, {}% of that pageable; imports {}",
        bytes.len(),
        pageable * 100 / code.max(1),
        imports.join(", ")
    ))
}
