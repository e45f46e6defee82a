//! What is wrong with a recording.

use std::fmt;

use super::{Place, command};

/// Where a recording stops making sense, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Error {
    /// The message at fault.
    pub place: Place,
    /// What is wrong with it.
    pub kind: ErrorKind,
}

/// What is wrong with a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// There is no message at all.
    Empty,
    /// The recording ends inside the header, of which it has so many bytes.
    Header(usize),
    /// No such command.
    Unknown(u32),
    /// A command of a later version of the protocol.
    Later(u32),
    /// The length is not the one that the command has.
    Length {
        /// The command.
        command: u32,
        /// Its length.
        expected: u64,
        /// The length in the header.
        found: u32,
    },
    /// The recording ends inside the payload.
    Payload {
        /// The command.
        command: u32,
        /// Bytes that the payload takes.
        needed: u64,
        /// Bytes that are left.
        left: usize,
    },
}

/// A command's name.
pub(super) fn name(of: u32) -> &'static str {
    match of {
        command::GET_CAPS => "GET_CAPS",
        command::RESOURCE_CREATE => "RESOURCE_CREATE",
        command::RESOURCE_UNREF => "RESOURCE_UNREF",
        command::TRANSFER_GET => "TRANSFER_GET",
        command::TRANSFER_PUT => "TRANSFER_PUT",
        command::SUBMIT_CMD => "SUBMIT_CMD",
        command::RESOURCE_BUSY_WAIT => "RESOURCE_BUSY_WAIT",
        command::CREATE_RENDERER => "CREATE_RENDERER",
        command::GET_CAPS2 => "GET_CAPS2",
        command::PING_PROTOCOL_VERSION => "PING_PROTOCOL_VERSION",
        command::PROTOCOL_VERSION => "PROTOCOL_VERSION",
        _ => "a later command",
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.place)?;
        match self.kind {
            ErrorKind::Empty => f.write_str("the recording has no message"),
            ErrorKind::Header(bytes) => {
                write!(f, "the recording ends after {bytes} of the 8 bytes of a header")
            }
            ErrorKind::Unknown(command) => write!(f, "there is no command {command}"),
            ErrorKind::Later(command) => {
                write!(
                    f,
                    "command {command} belongs to a later version of the protocol; version 0 is replayed"
                )
            }
            ErrorKind::Length { command, expected, found } => {
                write!(f, "{} has a length of {expected}, not {found}", name(command))
            }
            ErrorKind::Payload { command, needed, left } => write!(
                f,
                "the recording ends inside {}: its payload has {needed} bytes, {left} are left",
                name(command)
            ),
        }
    }
}

impl std::error::Error for Error {}
