//! Recordings of the vtest protocol, version 0: what a GL driver (Mesa's virpipe) said to its server.
//!
//! A message is `u32 length, u32 command` and a payload. The length counts dwords, for CREATE_RENDERER bytes; the data
//! of TRANSFER_PUT is part of its payload. Nothing in a recording is trusted: every length is checked, and whatever is
//! wrong is an [`Error`] that says where.

mod error;
mod parse;

use std::fmt;

pub use error::{Error, ErrorKind};

/// Commands: the second dword of a message. Those above [`PROTOCOL_VERSION`](command::PROTOCOL_VERSION) belong to
/// later versions of the protocol.
#[allow(missing_docs)]
pub mod command {
    pub const GET_CAPS: u32 = 1;
    pub const RESOURCE_CREATE: u32 = 2;
    pub const RESOURCE_UNREF: u32 = 3;
    pub const TRANSFER_GET: u32 = 4;
    pub const TRANSFER_PUT: u32 = 5;
    pub const SUBMIT_CMD: u32 = 6;
    pub const RESOURCE_BUSY_WAIT: u32 = 7;
    pub const CREATE_RENDERER: u32 = 8;
    pub const GET_CAPS2: u32 = 9;
    pub const PING_PROTOCOL_VERSION: u32 = 10;
    pub const PROTOCOL_VERSION: u32 = 11;
    pub const LAST: u32 = 24;
}

/// Where a message is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Its number in the recording, from 0.
    pub message: usize,
    /// Bytes from the recording's start to what is meant: the message's header unless something inside is.
    pub offset: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "message {} at byte {}", self.message, self.offset)
    }
}

/// What RESOURCE_CREATE asks for, as it was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Create {
    pub handle: u32,
    pub target: u32,
    pub format: u32,
    pub bind: u32,
    pub width: u32,
    pub height: u32,
    pub depth: u32,
    pub array_size: u32,
    pub last_level: u32,
    pub nr_samples: u32,
}

/// A box of a resource, and how its texels lie in the data that travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Transfer {
    pub handle: u32,
    pub level: u32,
    pub stride: u32,
    pub layer_stride: u32,
    pub x: u32,
    pub y: u32,
    pub z: u32,
    pub width: u32,
    pub height: u32,
    pub depth: u32,
    pub data_size: u32,
}

/// What a message says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// GET_CAPS (1) or GET_CAPS2 (2): the number of the capability set that is wanted.
    GetCaps(u32),
    /// RESOURCE_CREATE.
    Create(Create),
    /// RESOURCE_UNREF of a handle.
    Unref(u32),
    /// TRANSFER_GET.
    Get(Transfer),
    /// TRANSFER_PUT with its data.
    Put(Transfer, Vec<u8>),
    /// SUBMIT_CMD: a virgl command stream.
    Submit(Vec<u32>),
    /// RESOURCE_BUSY_WAIT for a handle, 0 for none. Whether it waits or asks only makes no difference to a replay.
    BusyWait(u32),
    /// CREATE_RENDERER: the program's name.
    CreateRenderer(String),
    /// PING_PROTOCOL_VERSION, which a server of version 0 does not answer.
    Ping,
    /// PROTOCOL_VERSION, the newest one that the client speaks.
    ProtocolVersion(u32),
}

impl Body {
    /// Its command's name.
    pub fn name(&self) -> &'static str {
        error::name(match self {
            Self::GetCaps(1) => command::GET_CAPS,
            Self::GetCaps(_) => command::GET_CAPS2,
            Self::Create(_) => command::RESOURCE_CREATE,
            Self::Unref(_) => command::RESOURCE_UNREF,
            Self::Get(_) => command::TRANSFER_GET,
            Self::Put(..) => command::TRANSFER_PUT,
            Self::Submit(_) => command::SUBMIT_CMD,
            Self::BusyWait(_) => command::RESOURCE_BUSY_WAIT,
            Self::CreateRenderer(_) => command::CREATE_RENDERER,
            Self::Ping => command::PING_PROTOCOL_VERSION,
            Self::ProtocolVersion(_) => command::PROTOCOL_VERSION,
        })
    }
}

/// A message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Where it is.
    pub place: Place,
    /// What it says.
    pub body: Body,
}

/// A recording: at least one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recording {
    messages: Vec<Message>,
}

impl Recording {
    /// Reads a recording.
    ///
    /// # Errors
    /// The first thing that is wrong, and where.
    pub fn parse(bytes: &[u8]) -> Result<Self, Error> {
        parse::messages(bytes).map(|messages| Self { messages })
    }

    /// Its messages, in order.
    pub fn messages(&self) -> &[Message] {
        &self.messages
    }
}
