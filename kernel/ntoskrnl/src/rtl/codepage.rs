//! The system's ANSI code page, Windows-1252, and the case of letters.

/// What the bytes 0x80 to 0x9F stand for.
const UPPER: [u16; 32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
];

/// The UTF-16 unit of an ANSI character.
pub(crate) fn to_wide(byte: u8) -> u16 {
    match byte {
        0x80..=0x9F => UPPER[usize::from(byte) - 0x80],
        _ => byte.into(),
    }
}

/// The ANSI character of a UTF-16 unit, `?` if there is none.
pub(crate) fn to_ansi(unit: u16) -> u8 {
    match unit {
        0..=0x7F | 0xA0..=0xFF => unit as u8,
        _ => UPPER.iter().position(|&u| u == unit).map_or(b'?', |at| 0x80 + at as u8),
    }
}

fn cased<I: Iterator<Item = char>>(unit: u16, case: impl FnOnce(char) -> I) -> u16 {
    let Some(c) = char::from_u32(unit.into()) else { return unit };
    let mut changed = case(c);
    match (changed.next(), changed.next()) {
        // Only what stays one unit: so says the table that Windows has.
        (Some(c), None) => u16::try_from(c as u32).unwrap_or(unit),
        _ => unit,
    }
}

/// The upper-case form of a UTF-16 unit.
pub(crate) fn upper(unit: u16) -> u16 {
    if unit < 0x80 { u16::from((unit as u8).to_ascii_uppercase()) } else { cased(unit, char::to_uppercase) }
}

/// The lower-case form of a UTF-16 unit.
pub(crate) fn lower(unit: u16) -> u16 {
    if unit < 0x80 { u16::from((unit as u8).to_ascii_lowercase()) } else { cased(unit, char::to_lowercase) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_comes_back() {
        for byte in 0..=255 {
            assert_eq!(to_ansi(to_wide(byte)), byte);
        }
        assert_eq!((to_ansi(0x4E00), to_ansi(0x81)), (b'?', 0x81));
    }

    #[test]
    fn letters_have_two_forms() {
        let e = 0xE9;
        assert_eq!((upper(e), lower(upper(e)), upper(u16::from(b'z'))), (0xC9, e, u16::from(b'Z')));
        // The sharp s has no upper-case form of one unit, a surrogate has none at all.
        assert_eq!((upper(0xDF), upper(0xD800)), (0xDF, 0xD800));
    }
}
