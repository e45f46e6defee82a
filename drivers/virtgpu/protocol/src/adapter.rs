//! What the kernel-mode driver says about the adapter.

use crate::wire::{check_head, check_versions, record};
use crate::{MAX_ALLOCATION_BYTES, MAX_SUBMIT_DWORDS, Mismatch, VERSION_MAX, VERSION_MIN};

record! {
    /// The answer to `D3DKMTQueryAdapterInfo(KMTQAITYPE_UMDRIVERPRIVATE)`: what the driver speaks and how far.
    pub struct AdapterInfo [64] {
        /// [`AdapterInfo::MAGIC`].
        pub magic: u32,
        /// Bytes of this record: [`AdapterInfo::SIZE`].
        pub size: u32,
        /// Oldest protocol version the kernel-mode driver speaks.
        pub version_min: u32,
        /// Newest protocol version the kernel-mode driver speaks.
        pub version_max: u32,
        /// [`feature`](crate::feature) bits of this adapter.
        pub features: u64,
        /// The device's capability sets: bit n stands for id n.
        pub capsets: u64,
        /// Longest stream of one SUBMIT, in dwords ([`MAX_SUBMIT_DWORDS`]).
        pub max_submit_dwords: u32,
        /// Bytes of a DMA buffer; the port's command buffers are as large.
        pub dma_buffer_size: u32,
        /// Entries of a context's allocation list.
        pub allocation_list_size: u32,
        /// Entries of a context's patch-location list.
        pub patch_list_size: u32,
        /// Bytes one allocation may have ([`MAX_ALLOCATION_BYTES`]).
        pub max_allocation_bytes: u64,
        /// Scanouts of the device; a render-only driver drives none of them.
        pub scanouts: u32,
        /// 0.
        pub reserved: u32,
    }
}

impl AdapterInfo {
    /// "WGPA" read as a little-endian dword.
    pub const MAGIC: u32 = u32::from_le_bytes(*b"WGPA");

    /// Judges an answer, as the user-mode driver does before it uses it.
    ///
    /// # Errors
    /// [`Mismatch`]: the kernel-mode driver is another one.
    pub fn check(bytes: &[u8]) -> Result<Self, Mismatch> {
        let info = Self::decode(bytes)?;
        check_head(info.magic, Self::MAGIC, info.size, Self::SIZE)?;
        check_versions(info.version_min, info.version_max)?;
        if info.reserved != 0 {
            return Err(Mismatch::Reserved(info.reserved));
        }
        Ok(info)
    }
}

impl Default for AdapterInfo {
    /// This build's versions and the protocol's own limits; no features, capability sets or lists.
    fn default() -> Self {
        Self {
            magic: Self::MAGIC,
            size: Self::SIZE as u32,
            version_min: VERSION_MIN,
            version_max: VERSION_MAX,
            features: 0,
            capsets: 0,
            max_submit_dwords: MAX_SUBMIT_DWORDS,
            dma_buffer_size: 0,
            allocation_list_size: 0,
            patch_list_size: 0,
            max_allocation_bytes: MAX_ALLOCATION_BYTES,
            scanouts: 0,
            reserved: 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn own_answer_fits_and_others_do_not() {
        let info =
            AdapterInfo { features: 3, capsets: 6, dma_buffer_size: 1 << 19, ..AdapterInfo::default() };
        let bytes = info.encode();
        assert_eq!(AdapterInfo::check(&bytes), Ok(info));
        assert_eq!(&bytes[..8], b"WGPA\x40\0\0\0");
        for n in 0..bytes.len() {
            assert!(AdapterInfo::check(&bytes[..n]).is_err());
        }
        let mut other = bytes;
        other[0] ^= 1;
        assert!(matches!(AdapterInfo::check(&other), Err(Mismatch::Magic(_))));
        let other = AdapterInfo { version_min: 7, version_max: 8, ..info };
        assert_eq!(AdapterInfo::check(&other.encode()), Err(Mismatch::Version { min: 7, max: 8 }));
    }

    proptest! {
        #[test]
        fn any_bytes_round_trip(bytes in proptest::collection::vec(any::<u8>(), 64)) {
            prop_assert_eq!(&AdapterInfo::decode(&bytes).unwrap().encode()[..], &bytes[..]);
            let _ = AdapterInfo::check(&bytes);
        }
    }
}
