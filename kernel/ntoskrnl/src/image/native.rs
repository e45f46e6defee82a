//! Drivers that are linked into the bench.
#![allow(unsafe_code)]

use wddm_sys::image::NativeImage;

use super::{Code, LoadError, LoadedImage, absent};

/// Binds the imports of a native image.
///
/// An import that no export answers is bound to code that stops the machine with its name when it is called; see
/// [`LoadedImage::missing`]. Import slots are process-global and so are exports: loading an image again changes nothing.
///
/// # Errors
/// [`LoadError::Memory`].
pub fn load_native(image: &NativeImage) -> Result<LoadedImage, LoadError> {
    let mut missing = Vec::new();
    for slot in image.imports.iter().flat_map(|table| table.iter()) {
        let address = match crate::exports::lookup(slot.name()) {
            Some(address) => address,
            None => {
                let (name, address) = absent::thunk(slot.name()).map_err(LoadError::Memory)?;
                missing.push(name);
                address
            }
        };
        // SAFETY: the export of that name, or code that stops the machine with it.
        unsafe { slot.bind(address) };
    }
    crate::fault::add_recoveries(image.recoveries);
    Ok(LoadedImage::new(image.name, image.entry, missing, Code::Linked))
}
