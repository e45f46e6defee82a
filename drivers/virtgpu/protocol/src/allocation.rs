//! What a client says when it creates a resource and its allocations.

use crate::wire::{check_head, record};
use crate::{
    Invalid, MAX_ALLOCATION_BYTES, MAX_ARRAY_SIZE, MAX_EXTENT, MAX_SAMPLES, Mismatch, Refusal, VERSION_MAX,
    VERSION_MIN,
};

/// Texture targets of [`AllocationRequest::target`].
pub mod target {
    /// Bytes; the width counts them.
    pub const BUFFER: u32 = 0;
    /// A row of texels.
    pub const TEXTURE_1D: u32 = 1;
    /// A picture.
    pub const TEXTURE_2D: u32 = 2;
    /// A volume.
    pub const TEXTURE_3D: u32 = 3;
    /// Six square pictures.
    pub const TEXTURE_CUBE: u32 = 4;
    /// A picture addressed in texels, without levels.
    pub const TEXTURE_RECT: u32 = 5;
    /// Rows of texels.
    pub const TEXTURE_1D_ARRAY: u32 = 6;
    /// Pictures.
    pub const TEXTURE_2D_ARRAY: u32 = 7;
    /// Six square pictures, several times.
    pub const TEXTURE_CUBE_ARRAY: u32 = 8;
}

/// Bits of [`AllocationRequest::flags`].
pub mod resource_flag {
    /// Row 0 of the texture is its top row. The only flag that virtio-gpu defines.
    pub const Y_0_TOP: u32 = 1;
}

record! {
    /// The private data of a resource: a group of allocations. It only says that all of them speak this protocol.
    pub struct ResourceRequest [16] {
        /// [`ResourceRequest::MAGIC`].
        pub magic: u32,
        /// Bytes of this record: [`ResourceRequest::SIZE`].
        pub size: u32,
        /// Protocol version the client settled on, from the range of the adapter's answer.
        pub version: u32,
        /// 0.
        pub reserved: u32,
    }
}

impl ResourceRequest {
    /// "WGPR" read as a little-endian dword.
    pub const MAGIC: u32 = u32::from_le_bytes(*b"WGPR");

    /// Judges a resource's private data.
    ///
    /// # Errors
    /// [`Mismatch`]: another driver's, or a version that is not spoken here.
    pub fn check(bytes: &[u8]) -> Result<Self, Mismatch> {
        let request = Self::decode(bytes)?;
        check_head(request.magic, Self::MAGIC, request.size, Self::SIZE)?;
        check_version(request.version)?;
        if request.reserved != 0 {
            return Err(Mismatch::Reserved(request.reserved));
        }
        Ok(request)
    }
}

impl Default for ResourceRequest {
    fn default() -> Self {
        Self { magic: Self::MAGIC, size: Self::SIZE as u32, version: VERSION_MAX, reserved: 0 }
    }
}

record! {
    /// The private data of an allocation: a virgl resource and the guest memory behind it.
    ///
    /// The guest memory holds level 0 first, then the smaller levels, each tight: texels of [`texel_bytes`](Self::texel_bytes)
    /// bytes, rows without gaps, layers (array layers, faces or depth slices) without gaps. Formats whose texels do not
    /// have a whole number of bytes (compressed ones) say 1 here and have room for their blocks besides: where those lie
    /// is the client's own affair, who says so in every transfer.
    pub struct AllocationRequest [72] {
        /// [`AllocationRequest::MAGIC`].
        pub magic: u32,
        /// Bytes of this record: [`AllocationRequest::SIZE`].
        pub size: u32,
        /// Protocol version the client settled on, from the range of the adapter's answer.
        pub version: u32,
        /// What kind of texture: a constant of [`target`].
        pub target: u32,
        /// virgl format number, not 0. The host judges whether it exists.
        pub format: u32,
        /// virgl bind bits. The host judges them.
        pub bind: u32,
        /// Texels of a row, 1 to [`MAX_EXTENT`]; bytes of a buffer.
        pub width: u32,
        /// Rows, 1 to [`MAX_EXTENT`]; 1 where the target has none.
        pub height: u32,
        /// Depth slices, 1 to [`MAX_EXTENT`]; 1 but for a volume.
        pub depth: u32,
        /// Layers, 1 to [`MAX_ARRAY_SIZE`]; 6 for a cube, a multiple of 6 for a cube array, else 1 but for arrays.
        pub array_size: u32,
        /// Number of the smallest mip level; 0: only the picture itself.
        pub last_level: u32,
        /// Samples of a texel: 0 or 1 for one, else a power of two up to [`MAX_SAMPLES`].
        pub nr_samples: u32,
        /// [`resource_flag`] bits.
        pub flags: u32,
        /// Bytes of a texel: 1, 2, 4, 8 or 16; also 3, 6 and 12. 1 for a buffer.
        pub texel_bytes: u32,
        /// Bytes from one row of level 0 to the next: `width * texel_bytes`.
        pub stride: u32,
        /// Bytes from one layer of level 0 to the next: `stride * height`.
        pub layer_stride: u32,
        /// Bytes of guest memory, at least what the levels take, at most [`MAX_ALLOCATION_BYTES`].
        pub bytes: u64,
    }
}

/// Where a mip level lies in an allocation's guest memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LevelLayout {
    /// Bytes from the start of the allocation.
    pub offset: u64,
    /// Bytes of the whole level, all layers.
    pub bytes: u64,
    /// Bytes from row to row.
    pub stride: u32,
    /// Bytes from layer to layer.
    pub layer_stride: u32,
    /// Texels of a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// Layers of all kinds: depth slices times array layers.
    pub layers: u32,
}

impl AllocationRequest {
    /// "WGPM" read as a little-endian dword.
    pub const MAGIC: u32 = u32::from_le_bytes(*b"WGPM");

    /// A plain two-dimensional texture: one level, one sample, tight memory of exactly its size.
    ///
    /// Nothing is judged here; impossible dimensions are found by [`check`](Self::check).
    pub fn texture_2d(format: u32, texel_bytes: u32, bind: u32, width: u32, height: u32) -> Self {
        let stride = width.wrapping_mul(texel_bytes);
        let layer_stride = stride.wrapping_mul(height);
        Self {
            magic: Self::MAGIC,
            size: Self::SIZE as u32,
            version: VERSION_MAX,
            target: target::TEXTURE_2D,
            format,
            bind,
            width,
            height,
            depth: 1,
            array_size: 1,
            last_level: 0,
            nr_samples: 0,
            flags: 0,
            texel_bytes,
            stride,
            layer_stride,
            bytes: u64::from(layer_stride),
        }
    }

    /// A buffer of `bytes` bytes.
    pub fn buffer(format: u32, bind: u32, bytes: u32) -> Self {
        Self { target: target::BUFFER, ..Self::texture_2d(format, 1, bind, bytes, 1) }
    }

    /// Judges an allocation's private data.
    ///
    /// # Errors
    /// [`Refusal::Mismatch`] for the wrong shape, [`Refusal::Invalid`] for a resource that cannot be.
    pub fn check(bytes: &[u8]) -> Result<Self, Refusal> {
        let request = Self::decode(bytes)?;
        check_head(request.magic, Self::MAGIC, request.size, Self::SIZE)?;
        check_version(request.version)?;
        request.validate()?;
        Ok(request)
    }

    /// Judges the content: a resource that can be, and memory that holds it.
    ///
    /// # Errors
    /// The first field in the record's order that cannot be right.
    pub fn validate(&self) -> Result<(), Invalid> {
        if self.target > target::TEXTURE_CUBE_ARRAY {
            return Err(Invalid::Target);
        }
        if self.format == 0 {
            return Err(Invalid::Format);
        }
        self.validate_extent()?;
        self.validate_levels()?;
        if self.flags & !resource_flag::Y_0_TOP != 0 {
            return Err(Invalid::Flags);
        }
        let texel = matches!(self.texel_bytes, 1 | 2 | 3 | 4 | 6 | 8 | 12 | 16);
        if !texel || (self.target == target::BUFFER && self.texel_bytes != 1) {
            return Err(Invalid::Layout);
        }
        if self.bytes > MAX_ALLOCATION_BYTES {
            return Err(Invalid::TooLarge);
        }
        let first = self.level(0).ok_or(Invalid::Layout)?;
        if self.stride != first.stride || self.layer_stride != first.layer_stride {
            return Err(Invalid::Layout);
        }
        let last = self.level(self.last_level).ok_or(Invalid::Layout)?;
        match last.offset.checked_add(last.bytes) {
            Some(end) if end <= self.bytes => Ok(()),
            _ => Err(Invalid::Layout),
        }
    }

    fn validate_extent(&self) -> Result<(), Invalid> {
        let Self { width: w, height: h, depth: d, array_size: a, .. } = *self;
        if w == 0 || h == 0 || d == 0 || a == 0 || a > MAX_ARRAY_SIZE {
            return Err(Invalid::Extent);
        }
        if self.target != target::BUFFER && (w > MAX_EXTENT || h > MAX_EXTENT || d > MAX_EXTENT) {
            return Err(Invalid::Extent);
        }
        let fits = match self.target {
            target::BUFFER | target::TEXTURE_1D => h == 1 && d == 1 && a == 1,
            target::TEXTURE_2D | target::TEXTURE_RECT => d == 1 && a == 1,
            target::TEXTURE_3D => a == 1,
            target::TEXTURE_CUBE => w == h && d == 1 && a == 6,
            target::TEXTURE_1D_ARRAY => h == 1 && d == 1,
            target::TEXTURE_2D_ARRAY => d == 1,
            _ => w == h && d == 1 && a.is_multiple_of(6),
        };
        if fits { Ok(()) } else { Err(Invalid::Extent) }
    }

    fn validate_levels(&self) -> Result<(), Invalid> {
        let largest = self.width.max(self.height).max(self.depth);
        let flat = matches!(self.target, target::BUFFER | target::TEXTURE_RECT) || self.nr_samples > 1;
        if self.last_level > largest.checked_ilog2().unwrap_or(0) || (flat && self.last_level != 0) {
            return Err(Invalid::Levels);
        }
        let n = self.nr_samples;
        if n > MAX_SAMPLES || (n > 1 && !n.is_power_of_two()) {
            return Err(Invalid::Samples);
        }
        if n > 1 && !matches!(self.target, target::TEXTURE_2D | target::TEXTURE_2D_ARRAY) {
            return Err(Invalid::Target);
        }
        Ok(())
    }

    /// Where level `level` lies, or `None` if there is no such level or its numbers do not fit.
    pub fn level(&self, level: u32) -> Option<LevelLayout> {
        if level > self.last_level || level > 31 {
            return None;
        }
        let mut offset = 0u64;
        let mut n = 0;
        loop {
            let layout = self.layout_at(offset, n)?;
            if n == level {
                return Some(layout);
            }
            offset = offset.checked_add(layout.bytes)?;
            n = n.checked_add(1)?;
        }
    }

    fn layout_at(&self, offset: u64, level: u32) -> Option<LevelLayout> {
        let shrink = |extent: u32| extent.checked_shr(level).unwrap_or(0).max(1);
        let (width, height) = (shrink(self.width), shrink(self.height));
        let layers = shrink(self.depth).checked_mul(self.array_size)?;
        let stride = width.checked_mul(self.texel_bytes)?;
        let layer_stride = stride.checked_mul(height)?;
        let bytes = u64::from(layer_stride).checked_mul(u64::from(layers))?;
        Some(LevelLayout { offset, bytes, stride, layer_stride, width, height, layers })
    }
}

fn check_version(version: u32) -> Result<(), Mismatch> {
    if (VERSION_MIN..=VERSION_MAX).contains(&version) {
        Ok(())
    } else {
        Err(Mismatch::Version { min: version, max: version })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn picture() -> AllocationRequest {
        AllocationRequest::texture_2d(67, 4, 2, 64, 32)
    }

    fn wrong(change: impl FnOnce(&mut AllocationRequest)) -> Refusal {
        let mut request = picture();
        change(&mut request);
        AllocationRequest::check(&request.encode()).unwrap_err()
    }

    #[test]
    fn resource_shape() {
        let request = ResourceRequest::default();
        assert_eq!(ResourceRequest::check(&request.encode()), Ok(request));
        assert_eq!(&request.encode(), b"WGPR\x10\0\0\0\x01\0\0\0\0\0\0\0");
        assert_eq!(ResourceRequest::check(&[]), Err(Mismatch::Size { expected: 16, found: 0 }));
        for (wrong, why) in [
            (ResourceRequest { magic: 1, ..request }, Mismatch::Magic(1)),
            (ResourceRequest { size: 20, ..request }, Mismatch::Size { expected: 16, found: 20 }),
            (ResourceRequest { version: 0, ..request }, Mismatch::Version { min: 0, max: 0 }),
            (ResourceRequest { reserved: 1, ..request }, Mismatch::Reserved(1)),
        ] {
            assert_eq!(ResourceRequest::check(&wrong.encode()), Err(why));
        }
    }

    #[test]
    fn allocation_layout_is_fixed() {
        let bytes = picture().encode();
        assert_eq!(&bytes[..16], b"WGPM\x48\0\0\0\x01\0\0\0\x02\0\0\0");
        let word = |n: usize| u32::from_le_bytes(bytes[n * 4..n * 4 + 4].try_into().unwrap());
        assert_eq!(
            (4..16).map(word).collect::<std::vec::Vec<_>>(),
            [67, 2, 64, 32, 1, 1, 0, 0, 0, 4, 256, 8192]
        );
        assert_eq!(bytes[64..], 8192u64.to_le_bytes());
    }

    #[test]
    fn shape_is_a_mismatch() {
        assert_eq!(wrong(|r| r.magic = 3), Mismatch::Magic(3).into());
        assert_eq!(wrong(|r| r.size = 71), Mismatch::Size { expected: 72, found: 71 }.into());
        assert_eq!(wrong(|r| r.version = 9), Mismatch::Version { min: 9, max: 9 }.into());
    }

    #[test]
    fn content_is_invalid() {
        assert_eq!(wrong(|r| r.target = 9), Invalid::Target.into());
        assert_eq!(wrong(|r| r.format = 0), Invalid::Format.into());
        assert_eq!(wrong(|r| r.width = 0), Invalid::Extent.into());
        assert_eq!(wrong(|r| r.height = 16_385), Invalid::Extent.into());
        assert_eq!(wrong(|r| r.depth = 2), Invalid::Extent.into());
        assert_eq!(wrong(|r| r.array_size = 2), Invalid::Extent.into());
        assert_eq!(wrong(|r| r.target = target::TEXTURE_CUBE), Invalid::Extent.into());
        assert_eq!(wrong(|r| r.last_level = 7), Invalid::Levels.into());
        assert_eq!(wrong(|r| r.nr_samples = 3), Invalid::Samples.into());
        assert_eq!(wrong(|r| r.nr_samples = 64), Invalid::Samples.into());
        assert_eq!(wrong(|r| r.flags = 2), Invalid::Flags.into());
        assert_eq!(wrong(|r| r.texel_bytes = 5), Invalid::Layout.into());
        assert_eq!(wrong(|r| r.stride = 257), Invalid::Layout.into());
        assert_eq!(wrong(|r| r.layer_stride += 1), Invalid::Layout.into());
        assert_eq!(wrong(|r| r.bytes -= 1), Invalid::Layout.into());
        assert_eq!(wrong(|r| r.bytes = MAX_ALLOCATION_BYTES + 1), Invalid::TooLarge.into());
        assert_eq!(
            AllocationRequest::check(&AllocationRequest::texture_2d(67, 16, 2, 16_384, 16_384).encode()),
            Err(Invalid::Layout.into())
        );
    }

    #[test]
    fn levels_follow_each_other() {
        let request = AllocationRequest { last_level: 6, bytes: 20_000, ..picture() };
        assert_eq!(request.validate(), Ok(()));
        let one = request.level(1).unwrap();
        assert_eq!((one.offset, one.bytes, one.stride, one.width, one.height), (8192, 2048, 128, 32, 16));
        let six = request.level(6).unwrap();
        assert_eq!((six.width, six.height, six.bytes), (1, 1, 4));
        assert_eq!(request.level(7), None);
        let tight = six.offset + six.bytes;
        assert_eq!(AllocationRequest { bytes: tight, ..request }.validate(), Ok(()));
        assert_eq!(AllocationRequest { bytes: tight - 1, ..request }.validate(), Err(Invalid::Layout));
    }

    #[test]
    fn other_targets() {
        assert_eq!(AllocationRequest::buffer(64, 64, 1 << 20).validate(), Ok(()));
        let side = AllocationRequest::texture_2d(67, 4, 2, 16, 16);
        let cube = AllocationRequest { target: target::TEXTURE_CUBE, array_size: 6, bytes: 6144, ..side };
        assert_eq!(cube.validate(), Ok(()));
        assert_eq!(cube.level(0).unwrap().layers, 6);
        assert_eq!(AllocationRequest { bytes: 6143, ..cube }.validate(), Err(Invalid::Layout));
        let volume = AllocationRequest { target: target::TEXTURE_3D, depth: 4, bytes: 4096, ..side };
        assert_eq!(volume.validate(), Ok(()));
        assert_eq!(
            AllocationRequest { nr_samples: 4, target: target::TEXTURE_3D, ..side }.validate(),
            Err(Invalid::Target)
        );
    }

    proptest! {
        #[test]
        fn any_bytes_round_trip(bytes in proptest::collection::vec(any::<u8>(), 72)) {
            prop_assert_eq!(&AllocationRequest::decode(&bytes).unwrap().encode()[..], &bytes[..]);
            let _ = AllocationRequest::check(&bytes);
        }

        #[test]
        fn other_lengths_are_refused(bytes in proptest::collection::vec(any::<u8>(), 0..160)) {
            let sized = AllocationRequest::check(&bytes) != Err(Mismatch::Size { expected: 72, found: bytes.len() }.into());
            prop_assert_eq!(sized, bytes.len() == 72);
        }

        /// Whatever the fields: no panic, and what is accepted lies inside its memory.
        #[test]
        fn accepted_levels_lie_inside(
            target in 0u32..10, w in 0u32..40, h in 0u32..40, d in 0u32..8, a in 0u32..14, last in 0u32..8,
            samples in 0u32..5, texel in 0u32..18, bytes in 0u64..200_000, big in any::<bool>(),
        ) {
            let grow = if big { 0x0400_0001 } else { 1 };
            let mut request = AllocationRequest::texture_2d(67, texel, 2, w.wrapping_mul(grow), h);
            request.target = target;
            request.depth = d;
            request.array_size = a;
            request.last_level = last;
            request.nr_samples = samples;
            request.bytes = bytes;
            if request.validate().is_ok() {
                let mut end = 0;
                for n in 0..=last {
                    let level = request.level(n).unwrap();
                    prop_assert_eq!(level.offset, end);
                    end += level.bytes;
                }
                prop_assert!(end <= bytes);
            }
        }
    }
}
