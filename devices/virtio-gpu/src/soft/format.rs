//! The pixel formats that the renderer knows: 8-bit normalised channels.

/// A pixel format. Channels lie in memory in the order of the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Format {
    /// Number in the virtio-gpu and virgl protocols.
    pub id: u32,
    /// Bytes of a texel.
    pub bytes: usize,
    /// Where red, green, blue and alpha lie in a texel; None: not there.
    channels: [Option<u8>; 4],
    /// A padding byte, written as 0xFF.
    pad: Option<u8>,
}

const fn four(id: u32, r: u8, g: u8, b: u8, a: u8) -> Format {
    Format { id, bytes: 4, channels: [Some(r), Some(g), Some(b), Some(a)], pad: None }
}

const fn three(id: u32, r: u8, g: u8, b: u8, x: u8) -> Format {
    Format { id, bytes: 4, channels: [Some(r), Some(g), Some(b), None], pad: Some(x) }
}

/// B8G8R8A8_UNORM.
pub const B8G8R8A8: u32 = 1;
/// R8_UNORM; also what buffers are made of.
pub const R8: u32 = 64;
/// R8G8B8A8_UNORM.
pub const R8G8B8A8: u32 = 67;

/// Every format, with its protocol number: B8G8R8A8, B8G8R8X8, A8R8G8B8, X8R8G8B8, R8G8B8A8, X8B8G8R8, A8B8G8R8,
/// R8G8B8X8, R8.
pub const ALL: [Format; 9] = [
    four(B8G8R8A8, 2, 1, 0, 3),
    three(2, 2, 1, 0, 3),
    four(3, 1, 2, 3, 0),
    three(4, 1, 2, 3, 0),
    four(R8G8B8A8, 0, 1, 2, 3),
    three(68, 3, 2, 1, 0),
    four(121, 3, 2, 1, 0),
    three(134, 0, 1, 2, 3),
    Format { id: R8, bytes: 1, channels: [Some(0), None, None, None], pad: None },
];

/// Which channels a write touches, as gallium's mask: bit 0 red … bit 3 alpha.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChannelMask(pub u8);

impl ChannelMask {
    /// Red, green, blue and alpha.
    pub const ALL: Self = Self(0xf);
}

impl Format {
    /// The format with this number.
    pub fn find(id: u32) -> Option<&'static Self> {
        ALL.iter().find(|f| f.id == id)
    }

    /// Whether the colours lie at the same bytes, so that bytes and colours are the same thing; alpha may be missing
    /// in one. Renderers disagree on what a view or a raw copy across other formats means, so there is none here.
    pub fn is_like(&self, other: &Self) -> bool {
        self.bytes == other.bytes && self.channels[..3] == other.channels[..3]
    }

    /// Reads a texel as red, green, blue, alpha; a missing colour is 0, a missing alpha 0xFF.
    pub fn decode(&self, texel: &[u8]) -> [u8; 4] {
        let mut rgba = [0, 0, 0, 0xff];
        for (value, at) in rgba.iter_mut().zip(self.channels) {
            if let Some(byte) = at.and_then(|at| texel.get(usize::from(at))) {
                *value = *byte;
            }
        }
        rgba
    }

    /// Writes the masked channels of a texel.
    pub fn encode(&self, rgba: [u8; 4], mask: ChannelMask, texel: &mut [u8]) {
        for (i, (value, at)) in rgba.into_iter().zip(self.channels).enumerate() {
            if mask.0 & (1 << i) != 0
                && let Some(byte) = at.and_then(|at| texel.get_mut(usize::from(at)))
            {
                *byte = value;
            }
        }
        if let Some(byte) = self.pad.and_then(|at| texel.get_mut(usize::from(at))) {
            *byte = 0xff;
        }
    }
}

/// A float channel as an 8-bit one: clamped to 0 to 1 (NaN is 0), scaled, rounded to nearest.
pub fn unorm8(value: f32) -> u8 {
    // A cast saturates and takes NaN to 0.
    (value.clamp(0.0, 1.0) * 255.0).round_ties_even() as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unorm_rounds_to_nearest_and_clamps() {
        assert_eq!([1.0, 0.5, 0.25, 0.0].map(unorm8), [255, 128, 64, 0]);
        assert_eq!([-1.0, 7.5, f32::NAN, f32::INFINITY, f32::NEG_INFINITY].map(unorm8), [0, 255, 0, 255, 0]);
        for i in 0..=255u8 {
            assert_eq!(unorm8(f32::from(i) / 255.0), i);
        }
    }

    /// Values half-way between two, with what llvmpipe makes of them.
    #[test]
    fn unorm_rounds_halves_as_gl_does() {
        let halves = [0.1, 0.3, 0.7, 0.9, 0.5 / 255.0, 1.5 / 255.0, 2.5 / 255.0, 3.5 / 255.0, 254.5 / 255.0];
        assert_eq!(halves.map(unorm8), [26, 76, 178, 230, 0, 2, 2, 4, 254]);
    }

    #[test]
    fn channels_lie_where_the_name_says() {
        let texel = |id: u32| {
            let mut texel = [0; 4];
            Format::find(id).unwrap().encode([1, 2, 3, 4], ChannelMask::ALL, &mut texel);
            texel
        };
        assert_eq!(texel(1), [3, 2, 1, 4]);
        assert_eq!(texel(2), [3, 2, 1, 0xff]);
        assert_eq!(texel(3), [4, 1, 2, 3]);
        assert_eq!(texel(4), [0xff, 1, 2, 3]);
        assert_eq!(texel(67), [1, 2, 3, 4]);
        assert_eq!(texel(68), [0xff, 3, 2, 1]);
        assert_eq!(texel(121), [4, 3, 2, 1]);
        assert_eq!(texel(134), [1, 2, 3, 0xff]);
        assert_eq!(texel(64), [1, 0, 0, 0]);
    }

    #[test]
    fn decode_undoes_encode() {
        for format in &ALL {
            let mut texel = [9; 4];
            format.encode([10, 20, 30, 40], ChannelMask::ALL, &mut texel);
            let back = format.decode(&texel);
            let alpha = if format.channels[3].is_some() { 40 } else { 0xff };
            let want = if format.bytes == 4 { [10, 20, 30, alpha] } else { [10, 0, 0, 0xff] };
            assert_eq!(back, want, "format {}", format.id);
        }
    }

    #[test]
    fn a_masked_channel_keeps_its_value() {
        let mut texel = [9; 4];
        Format::find(B8G8R8A8).unwrap().encode([1, 2, 3, 4], ChannelMask(0b0101), &mut texel);
        assert_eq!(texel, [3, 9, 1, 9]);
    }
}
