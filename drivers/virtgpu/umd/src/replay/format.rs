//! How many bytes a texel of a format has, and which formats can be shown.

/// Bytes of a texel in a virgl format. `None` for formats without whole bytes for each texel (compressed and subsampled
/// ones), planar ones and numbers that stand for nothing.
pub(super) fn texel_bytes(format: u32) -> Option<u32> {
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
