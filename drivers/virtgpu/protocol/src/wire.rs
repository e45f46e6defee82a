//! Fixed-size little-endian records, without a path that can panic.

/// A field type of a record.
pub(crate) trait Field: Sized {
    const SIZE: usize;
    fn put(self, out: &mut Writer<'_>);
    fn take(input: &mut Reader<'_>) -> Option<Self>;
}

pub(crate) struct Writer<'a>(pub &'a mut [u8]);

impl Writer<'_> {
    fn put<const N: usize>(&mut self, bytes: [u8; N]) {
        // Every record asserts at compile time that its fields fill it exactly, so there is always room.
        if let Some((head, tail)) = core::mem::take(&mut self.0).split_first_chunk_mut() {
            *head = bytes;
            self.0 = tail;
        }
    }
}

pub(crate) struct Reader<'a>(pub &'a [u8]);

impl Reader<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (head, tail) = self.0.split_first_chunk()?;
        self.0 = tail;
        Some(*head)
    }
}

impl Field for u32 {
    const SIZE: usize = 4;
    fn put(self, out: &mut Writer<'_>) {
        out.put(self.to_le_bytes());
    }
    fn take(input: &mut Reader<'_>) -> Option<Self> {
        input.take().map(u32::from_le_bytes)
    }
}

impl Field for u64 {
    const SIZE: usize = 8;
    fn put(self, out: &mut Writer<'_>) {
        out.put(self.to_le_bytes());
    }
    fn take(input: &mut Reader<'_>) -> Option<Self> {
        input.take().map(u64::from_le_bytes)
    }
}

impl<const N: usize> Field for [u8; N] {
    const SIZE: usize = N;
    fn put(self, out: &mut Writer<'_>) {
        out.put(self);
    }
    fn take(input: &mut Reader<'_>) -> Option<Self> {
        input.take()
    }
}

/// A plain record: its fields in order, without padding, in exactly `$size` bytes.
macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $Name:ident [$size:literal] {
            $($(#[$fmeta:meta])* pub $field:ident: $ty:ty,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $Name {
            $($(#[$fmeta])* pub $field: $ty,)*
        }

        const _: () = assert!($size == 0 $(+ <$ty as crate::wire::Field>::SIZE)*);

        impl $Name {
            /// Bytes of the encoded record.
            pub const SIZE: usize = $size;

            /// The record's bytes.
            pub fn encode(&self) -> [u8; $size] {
                let mut bytes = [0; $size];
                let mut out = crate::wire::Writer(&mut bytes);
                $(crate::wire::Field::put(self.$field, &mut out);)*
                bytes
            }

            /// Reads the record from exactly [`SIZE`](Self::SIZE) bytes, without judging what the fields say.
            ///
            /// # Errors
            /// [`Mismatch::Size`](crate::Mismatch::Size) for any other number of bytes.
            pub fn decode(bytes: &[u8]) -> Result<Self, crate::Mismatch> {
                let wrong = crate::Mismatch::Size { expected: $size, found: bytes.len() };
                if bytes.len() != $size {
                    return Err(wrong);
                }
                let mut input = crate::wire::Reader(bytes);
                Ok(Self { $($field: crate::wire::Field::take(&mut input).ok_or(wrong)?,)* })
            }
        }
    };
}
pub(crate) use record;

/// Whether the peer's version range shares a version with ours.
pub(crate) fn check_versions(min: u32, max: u32) -> Result<(), crate::Mismatch> {
    if min > max || max < crate::VERSION_MIN || min > crate::VERSION_MAX {
        return Err(crate::Mismatch::Version { min, max });
    }
    Ok(())
}

/// The two dwords every private-data message starts with.
pub(crate) fn check_head(
    magic: u32,
    expected_magic: u32,
    size: u32,
    expected: usize,
) -> Result<(), crate::Mismatch> {
    if magic != expected_magic {
        return Err(crate::Mismatch::Magic(magic));
    }
    if size as usize != expected {
        return Err(crate::Mismatch::Size { expected, found: size as usize });
    }
    Ok(())
}
