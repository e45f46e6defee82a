//! The checksum of an image's header.

/// What the header should say: the 16-bit ones' complement sum of the file without the field at `place`, and the file's
/// length.
pub(super) fn computed(image: &[u8], place: usize) -> u32 {
    let mut sum = 0u32;
    for (index, pair) in image.chunks(2).enumerate() {
        if (place..place + 4).contains(&(index * 2)) {
            continue;
        }
        sum += u32::from(u16::from_le_bytes([pair[0], pair.get(1).copied().unwrap_or(0)]));
        sum = (sum & 0xFFFF) + (sum >> 16);
    }
    sum.wrapping_add(image.len() as u32)
}

#[cfg(test)]
mod tests {
    use super::computed;

    #[test]
    fn the_field_itself_does_not_count() {
        let mut file = vec![0x11u8; 13];
        let sum = computed(&file, 4);
        assert_eq!(sum, 4 * 0x1111 + 0x11 + 13);
        file[4..8].fill(0xFF);
        assert_eq!(computed(&file, 4), sum);
        file[0] = 0xFF;
        file[1] = 0xFF;
        // The carry goes round.
        assert_eq!(computed(&file, 4), 3 * 0x1111 + 0x11 + 13);
    }
}
