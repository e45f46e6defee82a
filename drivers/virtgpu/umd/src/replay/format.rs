//! What the texels of a format take, and which formats can be shown.

/// The smallest part of a picture that has bytes of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// Texels of a row.
    pub(super) width: u32,
    /// Rows.
    pub(super) height: u32,
    /// Bytes of all.
    pub(super) bytes: u32,
}

impl Block {
    /// The block of a format in which each texel has so many bytes.
    pub(super) const fn texel(bytes: u32) -> Self {
        Self { width: 1, height: 1, bytes }
    }

    /// Whether it is one texel.
    pub(super) const fn is_texel(&self) -> bool {
        self.width == 1 && self.height == 1
    }
}

/// The block of a virgl format. `None` for planar formats and for numbers that stand for nothing.
pub(super) fn block(format: u32) -> Option<Block> {
    if let Some(bytes) = texel_bytes(format) {
        return Some(Block::texel(bytes));
    }
    let square = |side: u32, bytes: u32| Block { width: side, height: side, bytes };
    Some(match format {
        // Two texels share their colours.
        14 | 15 | 117 | 118 | 227 | 228 => Block { width: 2, height: 1, bytes: 4 },
        // DXT1, RGTC1, LATC1, ETC1, ETC2 of one channel or without much alpha.
        105 | 106 | 109 | 110 | 113 | 114 | 143 | 144 | 226 | 269..=272 | 275 | 276 => square(4, 8),
        // DXT3, DXT5, RGTC2, LATC2, BPTC, the other ETC2.
        107 | 108 | 111 | 112 | 115 | 116 | 145 | 146 | 255..=258 | 273 | 274 | 277 | 278 => square(4, 16),
        279..=306 => {
            let (width, height) = ASTC[(format - 279) as usize % ASTC.len()];
            Block { width, height, bytes: 16 }
        }
        _ => return None,
    })
}

/// Blocks of ASTC in the order of their formats: first linear, then sRGB.
const ASTC: [(u32, u32); 14] = [
    (4, 4),
    (5, 4),
    (5, 5),
    (6, 5),
    (6, 6),
    (8, 5),
    (8, 6),
    (8, 8),
    (10, 5),
    (10, 6),
    (10, 8),
    (10, 10),
    (12, 10),
    (12, 12),
];

/// Bytes of a texel in a format whose texels have a whole number of them.
fn texel_bytes(format: u32) -> Option<u32> {
    // Formats of one to four equal channels come in rows of four.
    let channels = |first: u32| (format - first) % 4 + 1;
    Some(match format {
        9..=11 | 23 | 95 | 130 | 139 | 147 | 148 | 150 | 168 | 169 | 201..=203 | 205..=207 | 312 => 1,
        5..=7 | 12 | 13 | 16 | 96 | 120 | 122 | 135 | 141 | 142 | 149 | 151 | 152 | 154..=156 | 158 => 2,
        170 | 171 | 204 | 208..=211 | 213..=215 | 242 | 247 | 248 | 254 | 263 | 264 | 311 => 2,
        97 => 3,
        1..=4 | 8 | 17..=22 | 68 | 98..=104 | 119 | 121 | 123..=125 | 128 | 129 | 131 | 132 | 134 => 4,
        136 | 137 | 140 | 153 | 157 | 159 | 160 | 162 | 172..=176 | 212 | 216..=219 | 221..=223 | 225 => 4,
        229..=233 | 243..=245 | 249 | 250 | 253 | 265..=268 | 308 => 4,
        126 | 138 | 161 | 220 | 224 | 234..=238 | 246 | 251 | 252 => 8,
        239..=241 => 16,
        64..=67 => channels(64),
        69..=72 => channels(69),
        74..=77 => channels(74),
        82..=85 => channels(82),
        177..=184 => channels(177),
        48..=63 => 2 * channels(48),
        91..=94 => 2 * channels(91),
        185..=192 => 2 * channels(185),
        28..=47 => 4 * channels(28),
        87..=90 => 4 * channels(87),
        193..=200 => 4 * channels(193),
        24 | 25 => 8 * channels(24),
        _ => return None,
    })
}

/// What reads a texel: red, green, blue, alpha.
pub(super) type Texel = fn(&[u8]) -> [u8; 4];

/// A texel as red, green, blue and alpha, in the formats of eight bits a channel; what a format does not have is opaque.
pub(super) fn rgba(format: u32) -> Option<Texel> {
    /// The channel at index `I`; 255 beyond the texel.
    fn at<const I: usize>(texel: &[u8]) -> u8 {
        texel.get(I).copied().unwrap_or(255)
    }
    fn pick<const R: usize, const G: usize, const B: usize, const A: usize>(texel: &[u8]) -> [u8; 4] {
        [at::<R>(texel), at::<G>(texel), at::<B>(texel), at::<A>(texel)]
    }
    const NONE: usize = 9;
    Some(match format {
        // B8G8R8A8, B8G8R8X8.
        1 | 100 => pick::<2, 1, 0, 3>,
        2 | 101 => pick::<2, 1, 0, NONE>,
        // A8R8G8B8, X8R8G8B8.
        3 | 102 => pick::<1, 2, 3, 0>,
        4 | 103 => pick::<1, 2, 3, NONE>,
        // L8, R8.
        9 | 95 | 64 => pick::<0, 0, 0, NONE>,
        // R8G8B8, R8G8B8A8, R8G8B8X8.
        66 | 97 | 134 | 230 => pick::<0, 1, 2, NONE>,
        67 | 104 => pick::<0, 1, 2, 3>,
        // A8B8G8R8, X8B8G8R8.
        121 | 98 => pick::<3, 2, 1, 0>,
        68 | 99 => pick::<3, 2, 1, NONE>,
        // B5G6R5.
        7 => |texel| {
            let bits = u16::from_le_bytes([at::<0>(texel), at::<1>(texel)]);
            let wide = |value: u16, bits: u32| (u32::from(value) * 255 / ((1 << bits) - 1)) as u8;
            [wide(bits >> 11, 5), wide(bits >> 5 & 63, 6), wide(bits & 31, 5), 255]
        },
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// By their names: B8G8R8A8, B5G6R5, L8, L8A8, Z16, Z24S8, S8, R32, R32G32B32A32, R16, R16G16B16, R8, R8G8B8,
    /// R8G8B8A8, R16G16B16A16_FLOAT, R8G8B8_SRGB, R11G11B10, Z32_FLOAT_S8X24, A16_FLOAT, R8G8_UINT, R16G16_SINT,
    /// R32G32B32_UINT, L32A32_SINT, R16G16B16X16, R32G32B32X32, R10G10B10A2_UINT.
    #[test]
    fn bytes_of_a_texel() {
        let known = [
            (1, 4),
            (7, 2),
            (9, 1),
            (12, 2),
            (16, 2),
            (19, 4),
            (23, 1),
            (28, 4),
            (31, 16),
            (48, 2),
            (50, 6),
            (64, 1),
            (66, 3),
            (67, 4),
            (94, 8),
            (97, 3),
            (124, 4),
            (126, 8),
            (155, 2),
            (178, 2),
            (190, 4),
            (195, 12),
            (224, 8),
            (234, 8),
            (239, 16),
            (253, 4),
        ];
        for (format, bytes) in known {
            assert_eq!(texel_bytes(format), Some(bytes), "{format}");
        }
        // UYVY, DXT1, DXT5, BPTC, ETC2_RGB8, ETC2_RGBA8, ASTC_4x4, ASTC_12x12_SRGB.
        let known = [
            (14, (2, 1, 4)),
            (105, (4, 4, 8)),
            (108, (4, 4, 16)),
            (255, (4, 4, 16)),
            (269, (4, 4, 8)),
            (273, (4, 4, 16)),
            (279, (4, 4, 16)),
            (306, (12, 12, 16)),
        ];
        for (format, (width, height, bytes)) in known {
            assert_eq!(block(format), Some(Block { width, height, bytes }), "{format}");
        }
        // Nothing, NV12, and beyond.
        for format in [0, 166, 307, 400, u32::MAX] {
            assert_eq!(block(format), None, "{format}");
        }
    }

    #[test]
    fn what_is_shown_has_its_bytes() {
        for format in 0..400 {
            if rgba(format).is_some() {
                assert!(texel_bytes(format).is_some_and(|bytes| bytes <= 4), "{format}");
            }
        }
        let shown = |format: u32, texel: &[u8]| rgba(format).map(|rgba| rgba(texel));
        assert_eq!(shown(1, &[1, 2, 3, 4]), Some([3, 2, 1, 4]));
        assert_eq!(shown(2, &[1, 2, 3, 4]), Some([3, 2, 1, 255]));
        assert_eq!(shown(67, &[1, 2, 3, 4]), Some([1, 2, 3, 4]));
        assert_eq!(shown(121, &[1, 2, 3, 4]), Some([4, 3, 2, 1]));
        assert_eq!(shown(64, &[9]), Some([9, 9, 9, 255]));
        assert_eq!(shown(7, &(31u16 << 11 | 32 << 5).to_le_bytes()), Some([255, 129, 0, 255]));
    }
}
