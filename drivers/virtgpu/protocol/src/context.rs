//! What a client says when it creates a context.

use crate::wire::{check_head, check_versions, record};
use crate::{Mismatch, VERSION_MAX, VERSION_MIN, feature};

record! {
    /// The private data of `D3DKMTCreateContext`: which protocol the client speaks and what it needs.
    ///
    /// No data at all is legal too, and means [`ContextRequest::default`]: system and GDI contexts have none, nor do
    /// clients that want nothing special.
    pub struct ContextRequest [56] {
        /// [`ContextRequest::MAGIC`].
        pub magic: u32,
        /// Bytes of this record: [`ContextRequest::SIZE`].
        pub size: u32,
        /// Oldest protocol version the client speaks; at least 1 in practice, not above `version_max`.
        pub version_min: u32,
        /// Newest protocol version the client speaks.
        pub version_max: u32,
        /// [`feature`] bits without which the client cannot go on. A bit the adapter does not offer, known or not,
        /// is a mismatch.
        pub required: u64,
        /// [`feature`] bits the client would use if it had them. Unknown ones are ignored.
        pub optional: u64,
        /// Id of the capability set (1 virgl, 2 virgl2, ... up to 63) that the context speaks. 0: the device's
        /// default, which is virgl. Anything but 0 needs [`feature::CAPSET_PER_CONTEXT`].
        pub capset: u32,
        /// 0.
        pub reserved: u32,
        /// A name for people: bytes up to the first 0, in whatever encoding; the host's logs show it.
        pub name: [u8; 16],
    }
}

impl ContextRequest {
    /// "WGPC" read as a little-endian dword.
    pub const MAGIC: u32 = u32::from_le_bytes(*b"WGPC");

    /// A request of this build, with a name cut to 16 bytes.
    pub fn new(name: &str) -> Self {
        let mut request = Self::default();
        for (to, from) in request.name.iter_mut().zip(name.bytes()) {
            *to = from;
        }
        request
    }

    /// Judges a context's private data by itself. Zero bytes are the default request.
    ///
    /// What the adapter at hand offers is a second question: [`fits`](Self::fits).
    ///
    /// # Errors
    /// Whatever is wrong is a mismatch: creating a context may fail for nothing else but memory.
    pub fn check(bytes: &[u8]) -> Result<Self, Mismatch> {
        if bytes.is_empty() {
            return Ok(Self::default());
        }
        let request = Self::decode(bytes)?;
        check_head(request.magic, Self::MAGIC, request.size, Self::SIZE)?;
        check_versions(request.version_min, request.version_max)?;
        if request.reserved != 0 {
            return Err(Mismatch::Reserved(request.reserved));
        }
        if request.required & !feature::KNOWN != 0 {
            return Err(Mismatch::Features(request.required & !feature::KNOWN));
        }
        if request.capset > 63 {
            return Err(Mismatch::Capset(request.capset));
        }
        Ok(request)
    }

    /// Judges the request against an adapter: its [`feature`] bits and its set of capability sets (bit n: id n).
    ///
    /// # Errors
    /// [`Mismatch::Features`] or [`Mismatch::Capset`].
    pub fn fits(&self, features: u64, capsets: u64) -> Result<(), Mismatch> {
        if self.required & !features != 0 {
            return Err(Mismatch::Features(self.required & !features));
        }
        if self.capset != 0 {
            let offered = capsets.checked_shr(self.capset).unwrap_or(0) & 1 != 0;
            if !offered || features & feature::CAPSET_PER_CONTEXT == 0 {
                return Err(Mismatch::Capset(self.capset));
            }
        }
        Ok(())
    }

    /// The newest version both sides speak. Meaningful after [`check`](Self::check).
    pub fn version(&self) -> u32 {
        self.version_max.min(VERSION_MAX)
    }
}

impl Default for ContextRequest {
    /// Any version of this build, no features, the default capability set, no name.
    fn default() -> Self {
        Self {
            magic: Self::MAGIC,
            size: Self::SIZE as u32,
            version_min: VERSION_MIN,
            version_max: VERSION_MAX,
            required: 0,
            optional: 0,
            capset: 0,
            reserved: 0,
            name: [0; 16],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn wrong(change: impl FnOnce(&mut ContextRequest)) -> Mismatch {
        let mut request = ContextRequest::new("a client");
        change(&mut request);
        ContextRequest::check(&request.encode()).unwrap_err()
    }

    #[test]
    fn accepts_its_own_and_nothing() {
        assert_eq!(ContextRequest::check(&[]), Ok(ContextRequest::default()));
        let request = ContextRequest::new("a name that is cut off");
        assert_eq!(&request.name, b"a name that is c");
        assert_eq!(ContextRequest::check(&request.encode()), Ok(request));
        assert_eq!(request.version(), VERSION_MAX);
    }

    #[test]
    fn layout_is_fixed() {
        let bytes = ContextRequest {
            required: 3,
            optional: 0x0102030405060708,
            capset: 2,
            ..ContextRequest::new("x")
        }
        .encode();
        assert_eq!(&bytes[..16], b"WGPC\x38\0\0\0\x01\0\0\0\x01\0\0\0");
        assert_eq!(&bytes[16..24], &[3, 0, 0, 0, 0, 0, 0, 0]);
        assert_eq!(&bytes[24..32], &[8, 7, 6, 5, 4, 3, 2, 1]);
        assert_eq!(&bytes[32..42], &[2, 0, 0, 0, 0, 0, 0, 0, b'x', 0]);
    }

    #[test]
    fn every_kind_of_mismatch() {
        assert_eq!(wrong(|r| r.magic ^= 1), Mismatch::Magic(ContextRequest::MAGIC ^ 1));
        assert_eq!(wrong(|r| r.size += 4), Mismatch::Size { expected: 56, found: 60 });
        assert_eq!(wrong(|r| r.version_min = 2), Mismatch::Version { min: 2, max: 1 });
        assert_eq!(
            wrong(|r| {
                r.version_min = 2;
                r.version_max = 9;
            }),
            Mismatch::Version { min: 2, max: 9 }
        );
        assert_eq!(
            wrong(|r| {
                r.version_min = 0;
                r.version_max = 0;
            }),
            Mismatch::Version { min: 0, max: 0 }
        );
        assert_eq!(wrong(|r| r.required = 1 << 63), Mismatch::Features(1 << 63));
        assert_eq!(wrong(|r| r.capset = 64), Mismatch::Capset(64));
        assert_eq!(wrong(|r| r.reserved = 7), Mismatch::Reserved(7));
    }

    #[test]
    fn a_newer_client_that_still_speaks_ours_is_welcome() {
        let request = ContextRequest { version_max: 40, optional: !0, ..ContextRequest::default() };
        assert_eq!(ContextRequest::check(&request.encode()).unwrap().version(), VERSION_MAX);
    }

    #[test]
    fn features_and_capsets_are_the_adapters() {
        let request = ContextRequest { required: feature::RENDER, ..ContextRequest::default() };
        assert_eq!(request.fits(0, 0), Err(Mismatch::Features(feature::RENDER)));
        assert_eq!(request.fits(feature::RENDER, 0), Ok(()));
        let request = ContextRequest { capset: 2, ..ContextRequest::default() };
        assert_eq!(request.fits(feature::KNOWN, 0b010), Err(Mismatch::Capset(2)));
        assert_eq!(request.fits(feature::RENDER, 0b100), Err(Mismatch::Capset(2)));
        assert_eq!(request.fits(feature::KNOWN, 0b100), Ok(()));
    }

    proptest! {
        #[test]
        fn every_other_length_is_refused(bytes in proptest::collection::vec(any::<u8>(), 1..200)) {
            let result = ContextRequest::check(&bytes);
            if bytes.len() != ContextRequest::SIZE {
                prop_assert_eq!(result, Err(Mismatch::Size { expected: 56, found: bytes.len() }));
            }
        }

        #[test]
        fn any_bytes_round_trip(bytes in proptest::collection::vec(any::<u8>(), 56)) {
            prop_assert_eq!(&ContextRequest::decode(&bytes).unwrap().encode()[..], &bytes[..]);
        }
    }
}
