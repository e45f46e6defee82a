//! Why a message cannot be replayed.

use std::fmt;

use virtgpu_protocol::Invalid;

use crate::builder::BuildError;
use crate::client;
use crate::vtest::Place;
use crate::walk::WalkError;

/// A message that cannot be replayed, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Error {
    /// The message at fault, or the dword of its stream.
    pub place: Place,
    /// Its command.
    pub command: &'static str,
    /// Why.
    pub kind: Kind,
}

/// Why a message cannot be replayed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Comes before CREATE_RENDERER.
    NoRenderer,
    /// Creates a resource with handle 0, which stands for none.
    HandleZero,
    /// Creates a resource under a handle that is in use.
    HandleInUse(u32),
    /// Names a resource that there is not, or not any more.
    UnknownHandle(u32),
    /// A format of several planes, or one that does not exist.
    Format(u32),
    /// A resource that cannot be.
    Resource(Invalid),
    /// A transfer of a level that the resource does not have.
    Level(u32),
    /// A transfer of nothing, or of what is not inside the resource.
    Box,
    /// A transfer of a texture with several samples a texel.
    Samples,
    /// A transfer whose rows or layers overlap in its data.
    Stride,
    /// A transfer whose data is shorter than its box.
    DataSize {
        /// Bytes from the first to the last of the box.
        needed: u64,
        /// Bytes of the data by the message.
        found: u32,
    },
    /// A stream that makes no sense.
    Stream(WalkError),
    /// A stream that does not fit the context.
    Build(BuildError),
    /// The device refused something, at the latest this message, and takes no more work of the context.
    Lost(Place),
    /// The kernel refused.
    Kernel(client::Error),
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoRenderer => f.write_str("comes before CREATE_RENDERER"),
            Self::HandleZero => f.write_str("handle 0 stands for no resource"),
            Self::HandleInUse(handle) => write!(f, "handle {handle} is in use"),
            Self::UnknownHandle(handle) => write!(f, "there is no resource {handle}"),
            Self::Format(format) => write!(f, "format {format} is planar or does not exist"),
            Self::Resource(invalid) => write!(f, "a resource that cannot be: {invalid}"),
            Self::Level(level) => write!(f, "the resource has no level {level}"),
            Self::Box => f.write_str("the box is empty or not inside the resource"),
            Self::Samples => f.write_str("a texture with several samples has no texels to transfer"),
            Self::Stride => f.write_str("rows or layers overlap in the data"),
            Self::DataSize { needed, found } => {
                write!(f, "the box takes {needed} bytes of data, not {found}")
            }
            Self::Stream(error) => error.fmt(f),
            Self::Build(error) => error.fmt(f),
            Self::Lost(place) => {
                write!(f, "the context is lost: the device refused {place}, or something before it")
            }
            Self::Kernel(error) => error.fmt(f),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.place, self.command, self.kind)
    }
}

impl std::error::Error for Error {}

impl From<client::Error> for Kind {
    fn from(error: client::Error) -> Self {
        Self::Kernel(error)
    }
}

impl From<WalkError> for Kind {
    fn from(error: WalkError) -> Self {
        Self::Stream(error)
    }
}

impl From<BuildError> for Kind {
    fn from(error: BuildError) -> Self {
        Self::Build(error)
    }
}

impl From<Invalid> for Kind {
    fn from(invalid: Invalid) -> Self {
        Self::Resource(invalid)
    }
}
