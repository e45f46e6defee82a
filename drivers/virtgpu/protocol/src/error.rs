//! Why a message is refused.

use core::fmt;

/// The message is not one that this build's peer writes: another driver, or another version of it.
///
/// The kernel half answers `STATUS_GRAPHICS_DRIVER_MISMATCH`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// The buffer, or the size written in the message, is not exactly the message's size.
    Size {
        /// Bytes of the message.
        expected: usize,
        /// Bytes of the buffer, or of the message by its own account.
        found: usize,
    },
    /// The first dword is not the message's magic number.
    Magic(u32),
    /// No version in common, or the range is upside down.
    Version {
        /// Oldest version the peer speaks.
        min: u32,
        /// Newest version the peer speaks.
        max: u32,
    },
    /// These required features are not offered.
    Features(u64),
    /// The capability set does not exist or cannot be chosen.
    Capset(u32),
    /// A field that this version keeps at 0 is not 0.
    Reserved(u32),
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Size { expected, found } => write!(f, "size is {found} bytes, should be {expected}"),
            Self::Magic(magic) => write!(f, "magic number is {magic:#010x}"),
            Self::Version { min, max } => write!(f, "no common version in {min}..={max}"),
            Self::Features(bits) => write!(f, "required features {bits:#x} are not offered"),
            Self::Capset(id) => write!(f, "capability set {id} is not offered"),
            Self::Reserved(value) => write!(f, "reserved field is {value:#x}"),
        }
    }
}

impl core::error::Error for Mismatch {}

/// The message has the right shape and asks for something that cannot be.
///
/// The kernel half answers `STATUS_INVALID_PARAMETER` where the entry point lists it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Invalid {
    /// Not a texture target (0 to 8), or one that contradicts another field.
    Target,
    /// The format is 0.
    Format,
    /// Width, height, depth or array size is 0, too large, or not what the target has.
    Extent,
    /// More levels than the largest dimension has halvings, or levels on a buffer or a multisampled texture.
    Levels,
    /// Not 0 or a power of two up to [`MAX_SAMPLES`](crate::MAX_SAMPLES).
    Samples,
    /// A resource flag that the device does not define.
    Flags,
    /// Strides or size do not describe the tight layout, or overflow.
    Layout,
    /// More bytes than [`MAX_ALLOCATION_BYTES`](crate::MAX_ALLOCATION_BYTES).
    TooLarge,
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Target => "unknown or contradictory texture target",
            Self::Format => "no format",
            Self::Extent => "impossible dimensions for the target",
            Self::Levels => "more mip levels than the dimensions have",
            Self::Samples => "impossible sample count",
            Self::Flags => "unknown resource flags",
            Self::Layout => "strides and size do not describe the tight layout",
            Self::TooLarge => "larger than an allocation may be",
        })
    }
}

impl core::error::Error for Invalid {}

/// Why an allocation message or an escape is refused: by shape or by content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Wrong shape: `STATUS_GRAPHICS_DRIVER_MISMATCH`.
    Mismatch(Mismatch),
    /// Right shape, impossible content: `STATUS_INVALID_PARAMETER`.
    Invalid(Invalid),
}

impl From<Mismatch> for Refusal {
    fn from(m: Mismatch) -> Self {
        Self::Mismatch(m)
    }
}

impl From<Invalid> for Refusal {
    fn from(i: Invalid) -> Self {
        Self::Invalid(i)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Mismatch(m) => m.fmt(f),
            Self::Invalid(i) => i.fmt(f),
        }
    }
}

impl core::error::Error for Refusal {}
