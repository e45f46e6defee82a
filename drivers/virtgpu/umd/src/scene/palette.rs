//! The colours of a tile: a time of day.

/// Red, green, blue, alpha.
pub type Color = [u8; 4];

/// A colour from its usual hexadecimal form.
const fn rgb(hex: u32) -> Color {
    [(hex >> 16) as u8, (hex >> 8) as u8, hex as u8, 255]
}

/// `weight` of 256 parts `b`, the rest `a`.
pub fn mix(a: Color, b: Color, weight: u32) -> Color {
    let weight = weight.min(256);
    std::array::from_fn(|n| ((u32::from(a[n]) * (256 - weight) + u32::from(b[n]) * weight + 128) / 256) as u8)
}

/// The colours that a tile's layers are shaded with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Palette {
    pub sky: [Color; 3],
    pub sun: [Color; 2],
    pub cloud: Color,
    pub mountains: [Color; 3],
    pub haze: Color,
    pub sea: [Color; 2],
    pub waves: [Color; 4],
    pub foam: Color,
    pub sail: Color,
    pub hull: Color,
    pub frame: Color,
    /// How well stars show, of 256.
    pub stars: u32,
}

const HOURS: [Palette; 5] = [
    // Before dawn.
    Palette {
        sky: [rgb(0x16133f), rgb(0x5a3a86), rgb(0xf2977c)],
        sun: [rgb(0xffe9c9), rgb(0xffa58a)],
        cloud: rgb(0xb06a9a),
        mountains: [rgb(0x7d5f9e), rgb(0x544481), rgb(0x302c5e)],
        haze: rgb(0xd98a8d),
        sea: [rgb(0xc77b8a), rgb(0x2c2a63)],
        waves: [rgb(0x6b5592), rgb(0x4b3f7e), rgb(0x322e68), rgb(0x1d1d4b)],
        foam: rgb(0xf6c5b4),
        sail: rgb(0xffe6d2),
        hull: rgb(0x1a1638),
        frame: rgb(0x0f0d2b),
        stars: 190,
    },
    // Morning.
    Palette {
        sky: [rgb(0x3b7fc4), rgb(0x92c9e0), rgb(0xfdeac0)],
        sun: [rgb(0xfffdf0), rgb(0xffe08a)],
        cloud: rgb(0xf4f6f4),
        mountains: [rgb(0x8fb3cf), rgb(0x5f8bb0), rgb(0x35628f)],
        haze: rgb(0xdcebe6),
        sea: [rgb(0xa5d8da), rgb(0x2a7fa6)],
        waves: [rgb(0x4fa3bd), rgb(0x2f86ab), rgb(0x1f6a96), rgb(0x144d78)],
        foam: rgb(0xf3fbf7),
        sail: rgb(0xfff8e8),
        hull: rgb(0x7a3324),
        frame: rgb(0x10375c),
        stars: 0,
    },
    // Late gold.
    Palette {
        sky: [rgb(0x2f7f9e), rgb(0xf4c069), rgb(0xfff0b8)],
        sun: [rgb(0xfffbe6), rgb(0xffb347)],
        cloud: rgb(0xfbdca0),
        mountains: [rgb(0xd69a63), rgb(0xa8674a), rgb(0x6b3d3a)],
        haze: rgb(0xf8d691),
        sea: [rgb(0xf0c47a), rgb(0x1f7783)],
        waves: [rgb(0x5f9f92), rgb(0x2f8388), rgb(0x1d6672), rgb(0x12485a)],
        foam: rgb(0xfff2cc),
        sail: rgb(0xfff3d6),
        hull: rgb(0x5a2418),
        frame: rgb(0x3a1f1c),
        stars: 0,
    },
    // Sunset.
    Palette {
        sky: [rgb(0x34195a), rgb(0xc4366d), rgb(0xff9f45)],
        sun: [rgb(0xfff0a0), rgb(0xff5f4a)],
        cloud: rgb(0xf0627a),
        mountains: [rgb(0x9c3d73), rgb(0x662a60), rgb(0x351843)],
        haze: rgb(0xf27f5a),
        sea: [rgb(0xe8744a), rgb(0x47194f)],
        waves: [rgb(0x93315f), rgb(0x6a2459), rgb(0x471a4d), rgb(0x2a113a)],
        foam: rgb(0xffc07a),
        sail: rgb(0xffd9a0),
        hull: rgb(0x1e0a28),
        frame: rgb(0x220a2c),
        stars: 60,
    },
    // Night, with a moon.
    Palette {
        sky: [rgb(0x050820), rgb(0x131c52), rgb(0x44509c)],
        sun: [rgb(0xf6f8ff), rgb(0xb9c6ff)],
        cloud: rgb(0x2c3876),
        mountains: [rgb(0x2e3a7c), rgb(0x1c2559), rgb(0x0e1438)],
        haze: rgb(0x4a58a6),
        sea: [rgb(0x3b4a98), rgb(0x0a1033)],
        waves: [rgb(0x222f70), rgb(0x182257), rgb(0x0f1740), rgb(0x080d2a)],
        foam: rgb(0x9fb2f2),
        sail: rgb(0xc9d4ff),
        hull: rgb(0x03040f),
        frame: rgb(0x02030d),
        stars: 256,
    },
];

impl Palette {
    /// The lit edge of a tile's frame.
    pub fn edge(&self) -> Color {
        mix(self.frame, self.cloud, 96)
    }

    /// The colours at an hour from 0 (before dawn) to 1000 (night).
    pub fn at(hour: u32) -> Self {
        let hour = hour.min(1000) * 4;
        let before = (hour / 1000).min(3) as usize;
        let weight = (hour - before as u32 * 1000) * 256 / 1000;
        let (a, b) = (&HOURS[before], &HOURS[before + 1]);
        let one = |a: Color, b: Color| mix(a, b, weight);
        Self {
            sky: std::array::from_fn(|n| one(a.sky[n], b.sky[n])),
            sun: std::array::from_fn(|n| one(a.sun[n], b.sun[n])),
            cloud: one(a.cloud, b.cloud),
            mountains: std::array::from_fn(|n| one(a.mountains[n], b.mountains[n])),
            haze: one(a.haze, b.haze),
            sea: std::array::from_fn(|n| one(a.sea[n], b.sea[n])),
            waves: std::array::from_fn(|n| one(a.waves[n], b.waves[n])),
            foam: one(a.foam, b.foam),
            sail: one(a.sail, b.sail),
            hull: one(a.hull, b.hull),
            frame: one(a.frame, b.frame),
            stars: (a.stars * (256 - weight) + b.stars * weight) / 256,
        }
    }
}
