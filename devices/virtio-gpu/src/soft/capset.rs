//! The capability sets virgl and virgl2, filled with what the renderer really does; all other fields are zero.

use super::format;
use super::resource::MAX_SIDE;
use crate::backend::CapsetInfo;

/// Id of the first set.
pub const VIRGL: u32 = 1;
/// Id of the second set, which starts with the first.
pub const VIRGL2: u32 = 2;

const VIRGL_BYTES: usize = 308;
const VIRGL2_BYTES: usize = 1376;

// Byte offsets of the fields.
const SAMPLER_FORMATS: usize = 4;
const RENDER_FORMATS: usize = 68;
const MAX_RENDER_TARGETS: usize = 280;
const MAX_VIEWPORTS: usize = 300;
const CAPABILITY_BITS: usize = 392;
const MAX_TEXTURE_2D: usize = 484;
const READBACK_FORMATS: usize = 560;
const SCANOUT_FORMATS: usize = 624;
const RENDERER: usize = 696;

/// RESOURCE_COPY_REGION and CLEAR_TEXTURE work.
const CAPABILITIES: u32 = 1 << 3 | 1 << 30;
const NAME: &[u8] = b"wddm-rs soft";

/// Both sets.
pub fn list() -> Vec<CapsetInfo> {
    vec![
        CapsetInfo { id: VIRGL, max_version: 1, max_size: VIRGL_BYTES as u32 },
        CapsetInfo { id: VIRGL2, max_version: 2, max_size: VIRGL2_BYTES as u32 },
    ]
}

/// The bytes of a set.
pub fn bytes(id: u32) -> Option<Vec<u8>> {
    let (version, size) = match id {
        VIRGL => (1, VIRGL_BYTES),
        VIRGL2 => (2, VIRGL2_BYTES),
        _ => return None,
    };
    let mut caps = vec![0; size];
    put(&mut caps, 0, version);
    put_formats(&mut caps, SAMPLER_FORMATS, |_| true);
    put_formats(&mut caps, RENDER_FORMATS, |_| true);
    put(&mut caps, MAX_RENDER_TARGETS, super::virgl::MAX_COLOR_BUFFERS as u32);
    put(&mut caps, MAX_VIEWPORTS, 1);
    if id == VIRGL2 {
        put(&mut caps, CAPABILITY_BITS, CAPABILITIES);
        put(&mut caps, MAX_TEXTURE_2D, MAX_SIDE);
        put_formats(&mut caps, READBACK_FORMATS, |_| true);
        put_formats(&mut caps, SCANOUT_FORMATS, |f| f.bytes == 4);
        for (at, byte) in caps.iter_mut().skip(RENDERER).zip(NAME) {
            *at = *byte;
        }
    }
    Some(caps)
}

fn put(caps: &mut [u8], offset: usize, value: u32) {
    if let Some(field) = caps.get_mut(offset..offset + 4) {
        field.copy_from_slice(&value.to_le_bytes());
    }
}

/// A mask of 512 bits, one for each format number.
fn put_formats(caps: &mut [u8], offset: usize, has: impl Fn(&format::Format) -> bool) {
    for format in format::ALL.iter().filter(|f| has(f)) {
        if let Some(byte) = caps.get_mut(offset + format.id as usize / 8) {
            *byte |= 1 << (format.id % 8);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_set_starts_with_the_first() {
        let (one, two) = (bytes(VIRGL).unwrap(), bytes(VIRGL2).unwrap());
        assert_eq!((one.len(), two.len()), (308, 1376));
        assert_eq!(one[4..], two[4..308]);
        assert_eq!(one[4] & 0b110, 0b110, "B8G8R8A8 and B8G8R8X8 as sampler formats");
        assert_eq!(one[68 + 64 / 8] & 1, 1, "R8 as a render format");
        assert_eq!(two[696..708], *b"wddm-rs soft");
    }
}
