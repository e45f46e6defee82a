//! Escapes: questions outside the command stream, answered in the buffer that asks.

use core::fmt;

use crate::wire::record;
use crate::{AdapterInfo, Mismatch};

/// Escape codes, the second dword of an [`EscapeHeader`].
pub mod code {
    /// [`AdapterInfo`](crate::AdapterInfo) follows the header.
    pub const GET_INFO: u32 = 1;
    /// [`CapsetQuery`](crate::CapsetQuery) follows the header, then room for the capability set.
    pub const GET_CAPSET: u32 = 2;
}

record! {
    /// What every escape starts with.
    pub struct EscapeHeader [16] {
        /// [`EscapeHeader::MAGIC`].
        pub magic: u32,
        /// A constant of [`code`].
        pub code: u32,
        /// Bytes of the whole buffer, this header included.
        pub size: u32,
        /// Protocol version the client settled on.
        pub version: u32,
    }
}

impl EscapeHeader {
    /// "WGPE" read as a little-endian dword.
    pub const MAGIC: u32 = u32::from_le_bytes(*b"WGPE");
}

record! {
    /// A capability set, or part of one. Its bytes follow in the same buffer; no pointer travels.
    pub struct CapsetQuery [24] {
        /// In: id of the capability set.
        pub id: u32,
        /// In: version of it, 0 to the newest the device has.
        pub version: u32,
        /// In: bytes of the capability set to skip.
        pub offset: u32,
        /// In: bytes wanted; all of them must fit behind this record. Out: bytes written there.
        pub bytes: u32,
        /// Out: bytes of the whole capability set.
        pub total: u32,
        /// 0.
        pub reserved: u32,
    }
}

/// Bytes of a GET_INFO escape.
pub const GET_INFO_BYTES: usize = EscapeHeader::SIZE + AdapterInfo::SIZE;
/// Bytes of a GET_CAPSET escape without the room for the data.
pub const GET_CAPSET_BYTES: usize = EscapeHeader::SIZE + CapsetQuery::SIZE;

/// A question that has been understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Escape {
    /// What the driver speaks: answered by [`answer_info`].
    Info,
    /// A capability set: answered by [`answer_capset`].
    Capset(CapsetQuery),
}

/// Why an escape is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EscapeError {
    /// The header is not ours: `STATUS_GRAPHICS_DRIVER_MISMATCH`.
    Mismatch(Mismatch),
    /// Our header with a code that does not exist: `STATUS_INVALID_PARAMETER`.
    UnknownCode(u32),
    /// Our header and code, in a buffer that does not fit them: `STATUS_INVALID_PARAMETER`.
    BadSize {
        /// Bytes that the question needs.
        needed: u64,
        /// Bytes of the buffer.
        found: usize,
    },
    /// The question itself cannot be: `STATUS_INVALID_PARAMETER`.
    BadQuery,
}

impl fmt::Display for EscapeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Mismatch(m) => m.fmt(f),
            Self::UnknownCode(code) => write!(f, "unknown escape {code}"),
            Self::BadSize { needed, found } => write!(f, "buffer of {found} bytes, {needed} needed"),
            Self::BadQuery => f.write_str("impossible question"),
        }
    }
}

impl core::error::Error for EscapeError {}

impl From<Mismatch> for EscapeError {
    fn from(m: Mismatch) -> Self {
        Self::Mismatch(m)
    }
}

impl Escape {
    /// Reads the question in a captured escape buffer.
    ///
    /// # Errors
    /// A foreign header is a mismatch; everything else that is wrong is an invalid parameter.
    pub fn parse(buffer: &[u8]) -> Result<Self, EscapeError> {
        let found = buffer.len();
        let short = Mismatch::Size { expected: EscapeHeader::SIZE, found };
        let (head, rest) = buffer.split_at_checked(EscapeHeader::SIZE).ok_or(short)?;
        let header = EscapeHeader::decode(head)?;
        crate::wire::check_head(header.magic, EscapeHeader::MAGIC, header.size, found)?;
        crate::wire::check_versions(header.version, header.version)?;
        match header.code {
            code::GET_INFO if found == GET_INFO_BYTES => Ok(Self::Info),
            code::GET_INFO => Err(EscapeError::BadSize { needed: GET_INFO_BYTES as u64, found }),
            code::GET_CAPSET => {
                let short = EscapeError::BadSize { needed: GET_CAPSET_BYTES as u64, found };
                let (query, data) = rest.split_at_checked(CapsetQuery::SIZE).ok_or(short)?;
                let query = CapsetQuery::decode(query)?;
                if query.reserved != 0 || query.id == 0 || query.id > 63 {
                    return Err(EscapeError::BadQuery);
                }
                if data.len() as u64 != u64::from(query.bytes) {
                    let needed = (GET_CAPSET_BYTES as u64).saturating_add(u64::from(query.bytes));
                    return Err(EscapeError::BadSize { needed, found });
                }
                Ok(Self::Capset(query))
            }
            unknown => Err(EscapeError::UnknownCode(unknown)),
        }
    }
}

/// A GET_INFO question.
pub fn ask_info() -> [u8; GET_INFO_BYTES] {
    let mut buffer = [0; GET_INFO_BYTES];
    put_header(&mut buffer, code::GET_INFO);
    buffer
}

/// Writes a GET_CAPSET question over `buffer`, whose bytes behind [`GET_CAPSET_BYTES`] are the room for the data.
///
/// # Errors
/// [`EscapeError::BadSize`] if the buffer does not hold even the question, or is longer than a u32 can say.
pub fn ask_capset(buffer: &mut [u8], id: u32, version: u32, offset: u32) -> Result<(), EscapeError> {
    let bad = EscapeError::BadSize { needed: GET_CAPSET_BYTES as u64, found: buffer.len() };
    let room = buffer.len().checked_sub(GET_CAPSET_BYTES).ok_or(bad)?;
    u32::try_from(buffer.len()).map_err(|_| bad)?;
    let bytes = u32::try_from(room).map_err(|_| bad)?;
    put_header(buffer, code::GET_CAPSET);
    put_query(buffer, &CapsetQuery { id, version, offset, bytes, total: 0, reserved: 0 });
    Ok(())
}

/// Writes the answer to [`Escape::Info`] into the buffer that asked.
pub fn answer_info(buffer: &mut [u8], info: &AdapterInfo) {
    if let Some(to) = buffer.get_mut(EscapeHeader::SIZE..).and_then(|rest| rest.first_chunk_mut()) {
        *to = info.encode();
    }
}

/// Writes the answer to [`Escape::Capset`] into the buffer that asked: the part of `capset` that was wanted, or what
/// there is of it, and how long it is in all.
pub fn answer_capset(buffer: &mut [u8], query: &CapsetQuery, capset: &[u8]) {
    let wanted = capset.get(query.offset as usize..).unwrap_or(&[]);
    let mut written = 0u32;
    if let Some(room) = buffer.get_mut(GET_CAPSET_BYTES..) {
        for (to, from) in room.iter_mut().zip(wanted) {
            *to = *from;
            written = written.saturating_add(1);
        }
    }
    let total = u32::try_from(capset.len()).unwrap_or(u32::MAX);
    put_query(buffer, &CapsetQuery { bytes: written, total, ..*query });
}

/// Reads the answer to [`ask_info`].
///
/// # Errors
/// [`Mismatch`] as [`AdapterInfo::check`].
pub fn read_info(buffer: &[u8]) -> Result<AdapterInfo, Mismatch> {
    AdapterInfo::check(buffer.get(EscapeHeader::SIZE..).unwrap_or(&[]))
}

/// Reads the answer to [`ask_capset`]: the bytes of the capability set that came, and its total length.
///
/// # Errors
/// [`EscapeError::BadSize`] if the answer claims more bytes than the buffer has.
pub fn read_capset(buffer: &[u8]) -> Result<(&[u8], u32), EscapeError> {
    let bad = EscapeError::BadSize { needed: GET_CAPSET_BYTES as u64, found: buffer.len() };
    let (head, data) = buffer.split_at_checked(GET_CAPSET_BYTES).ok_or(bad)?;
    let query = CapsetQuery::decode(head.get(EscapeHeader::SIZE..).unwrap_or(&[]))?;
    let data = data.get(..query.bytes as usize).ok_or(EscapeError::BadSize {
        needed: (GET_CAPSET_BYTES as u64).saturating_add(u64::from(query.bytes)),
        found: buffer.len(),
    })?;
    Ok((data, query.total))
}

fn put_header(buffer: &mut [u8], code: u32) {
    let size = u32::try_from(buffer.len()).unwrap_or(u32::MAX);
    let header = EscapeHeader { magic: EscapeHeader::MAGIC, code, size, version: crate::VERSION_MAX };
    if let Some(to) = buffer.first_chunk_mut() {
        *to = header.encode();
    }
}

fn put_query(buffer: &mut [u8], query: &CapsetQuery) {
    if let Some(to) = buffer.get_mut(EscapeHeader::SIZE..).and_then(|rest| rest.first_chunk_mut()) {
        *to = query.encode();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn info_there_and_back() {
        let mut buffer = ask_info();
        assert_eq!(Escape::parse(&buffer), Ok(Escape::Info));
        let info = AdapterInfo { features: 1, capsets: 2, ..AdapterInfo::default() };
        answer_info(&mut buffer, &info);
        assert_eq!(read_info(&buffer), Ok(info));
    }

    #[test]
    fn capset_in_parts() {
        let capset: std::vec::Vec<u8> = (0..100).collect();
        let mut buffer = [0xAA; GET_CAPSET_BYTES + 64];
        for (offset, expected) in [(0, &capset[..64]), (64, &capset[64..]), (100, &[]), (u32::MAX, &[])] {
            ask_capset(&mut buffer, 2, 1, offset).unwrap();
            let Ok(Escape::Capset(query)) = Escape::parse(&buffer) else { panic!("not understood") };
            assert_eq!((query.id, query.version, query.offset, query.bytes), (2, 1, offset, 64));
            answer_capset(&mut buffer, &query, &capset);
            assert_eq!(read_capset(&buffer), Ok((expected, 100)));
        }
    }

    #[test]
    fn what_is_refused() {
        let good = ask_info();
        let with = |at: usize, value: u32| {
            let mut bytes = good;
            bytes[at..at + 4].copy_from_slice(&value.to_le_bytes());
            Escape::parse(&bytes)
        };
        assert_eq!(with(0, 5), Err(Mismatch::Magic(5).into()));
        assert_eq!(with(4, 99), Err(EscapeError::UnknownCode(99)));
        assert_eq!(with(8, 81), Err(Mismatch::Size { expected: 80, found: 81 }.into()));
        assert_eq!(with(12, 0), Err(Mismatch::Version { min: 0, max: 0 }.into()));
        assert_eq!(with(4, code::GET_CAPSET), Err(EscapeError::BadQuery));
        for n in 0..good.len() {
            assert!(Escape::parse(&good[..n]).is_err());
        }
        let mut capset = [0; GET_CAPSET_BYTES + 8];
        ask_capset(&mut capset, 1, 0, 0).unwrap();
        capset[EscapeHeader::SIZE + 12] = 9;
        assert_eq!(Escape::parse(&capset), Err(EscapeError::BadSize { needed: 49, found: 48 }));
        assert!(ask_capset(&mut [0; GET_CAPSET_BYTES - 1], 1, 0, 0).is_err());
        assert!(read_capset(&capset).is_err());
    }

    proptest! {
        #[test]
        fn hostile_buffers_never_panic(
            mut bytes in proptest::collection::vec(any::<u8>(), 0..160),
            code in 0u32..4, capset in proptest::collection::vec(any::<u8>(), 0..90),
        ) {
            let _ = (read_info(&bytes), read_capset(&bytes), Escape::parse(&bytes));
            put_header(&mut bytes, code);
            let before = bytes.len();
            match Escape::parse(&bytes) {
                Ok(Escape::Info) => answer_info(&mut bytes, &AdapterInfo::default()),
                Ok(Escape::Capset(query)) => answer_capset(&mut bytes, &query, &capset),
                Err(_) => {}
            }
            prop_assert_eq!(bytes.len(), before);
        }
    }
}
