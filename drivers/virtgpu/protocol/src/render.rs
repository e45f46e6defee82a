//! Command buffers: a run of `{ u32 kind, u32 bytes }` headers, each followed by a body of that many bytes.

use core::fmt;

use crate::MAX_SUBMIT_DWORDS;
use crate::wire::record;

/// Command kinds, the first dword of a header.
pub mod kind {
    /// Nothing; the body is skipped. For padding.
    pub const NOP: u32 = 0;
    /// The body is a command stream in the language of the context's capability set.
    pub const SUBMIT: u32 = 1;
    /// The body is a [`Transfer`](crate::Transfer): guest memory to the host's resource.
    pub const TRANSFER_TO_HOST: u32 = 2;
    /// The body is a [`Transfer`](crate::Transfer): the host's resource to guest memory.
    pub const TRANSFER_FROM_HOST: u32 = 3;
}

record! {
    /// What precedes each command's body.
    pub struct CommandHeader [8] {
        /// A constant of [`kind`].
        pub kind: u32,
        /// Bytes of the body: a multiple of 4, the header not counted.
        pub bytes: u32,
    }
}

record! {
    /// The body of a transfer: part of one resource, between the host and the resource's guest memory.
    ///
    /// The fields have the order of virtio-gpu's own transfer command, so that the body can be copied as it is.
    pub struct Transfer [48] {
        /// First texel of the box.
        pub x: u32,
        /// First row of the box.
        pub y: u32,
        /// First layer of the box.
        pub z: u32,
        /// Texels of a row.
        pub width: u32,
        /// Rows.
        pub height: u32,
        /// Layers.
        pub depth: u32,
        /// Bytes from the start of the guest memory to the box's first texel.
        pub offset: u64,
        /// 0 in a user's buffer. A patch-list element names the resource.
        pub resource: u32,
        /// Mip level.
        pub level: u32,
        /// Bytes from row to row in guest memory.
        pub stride: u32,
        /// Bytes from layer to layer in guest memory.
        pub layer_stride: u32,
    }
}

impl Transfer {
    /// Bytes from the start of the body to [`resource`](Self::resource).
    pub const RESOURCE_OFFSET: u32 = 32;
}

/// One command of a buffer, as it lies there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Command<'a> {
    /// Bytes from the start of the buffer to the command's header; a multiple of 4.
    pub offset: u32,
    /// What it is.
    pub body: Body<'a>,
}

/// What a command does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body<'a> {
    /// Nothing. The bytes have no meaning.
    Nop(&'a [u8]),
    /// A stream of 1 to [`MAX_SUBMIT_DWORDS`] dwords, opaque to the kernel.
    Submit(&'a [u8]),
    /// Guest memory to the host's resource.
    TransferToHost(Transfer),
    /// The host's resource to guest memory.
    TransferFromHost(Transfer),
}

impl Body<'_> {
    /// Bytes of the body.
    pub fn bytes(&self) -> u32 {
        match self {
            // A body's length came from a u32.
            Self::Nop(bytes) | Self::Submit(bytes) => u32::try_from(bytes.len()).unwrap_or(u32::MAX),
            Self::TransferToHost(_) | Self::TransferFromHost(_) => Transfer::SIZE as u32,
        }
    }
}

impl Command<'_> {
    /// Bytes from the start of the buffer to the body.
    pub fn body_offset(&self) -> u32 {
        self.offset.saturating_add(CommandHeader::SIZE as u32)
    }

    /// Bytes from the start of the buffer to the next command.
    pub fn end(&self) -> u32 {
        self.body_offset().saturating_add(self.body.bytes())
    }

    /// Whether a patch-list element may name the dword at `offset`, in bytes from the start of the buffer: any
    /// aligned dword of a SUBMIT's stream, a transfer's resource, and nothing else. Never a header.
    pub fn takes_patch_at(&self, offset: u32) -> bool {
        if !offset.is_multiple_of(4) {
            return false;
        }
        match self.body {
            Body::Nop(_) => false,
            Body::Submit(_) => (self.body_offset()..self.end()).contains(&offset),
            Body::TransferToHost(_) | Body::TransferFromHost(_) => {
                offset == self.body_offset().saturating_add(Transfer::RESOURCE_OFFSET)
            }
        }
    }
}

/// Where a command buffer stops making sense, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CommandError {
    /// Bytes from the start of the buffer to the header at fault.
    pub offset: u32,
    /// What is wrong there.
    pub kind: CommandErrorKind,
}

/// What is wrong with a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommandErrorKind {
    /// The buffer ends inside the header or the body.
    Truncated,
    /// Not a constant of [`kind`].
    UnknownKind(u32),
    /// A body that is not a multiple of 4 bytes, or not of the size that the kind asks for.
    BadSize {
        /// The command's kind.
        kind: u32,
        /// Bytes of the body by its header.
        bytes: u32,
    },
    /// A transfer whose resource dword is not 0: user mode does not name resources.
    NamedResource(u32),
    /// The buffer is longer than its offsets can count.
    TooLong,
}

impl fmt::Display for CommandError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "command at byte {}: ", self.offset)?;
        match self.kind {
            CommandErrorKind::Truncated => f.write_str("the buffer ends inside it"),
            CommandErrorKind::UnknownKind(kind) => write!(f, "unknown kind {kind}"),
            CommandErrorKind::BadSize { kind, bytes } => write!(f, "{bytes} bytes for kind {kind}"),
            CommandErrorKind::NamedResource(id) => write!(f, "names resource {id} itself"),
            CommandErrorKind::TooLong => f.write_str("the buffer is too long"),
        }
    }
}

impl core::error::Error for CommandError {}

/// Walks a command buffer, command by command. After an error there is nothing more.
///
/// The bytes must not change meanwhile: the kernel half walks its own copy.
#[derive(Clone, Debug)]
pub struct Commands<'a> {
    rest: &'a [u8],
    offset: u32,
    failed: bool,
}

impl<'a> Commands<'a> {
    /// The commands of a whole buffer.
    pub fn new(buffer: &'a [u8]) -> Self {
        Self { rest: buffer, offset: 0, failed: false }
    }

    /// The commands of a buffer from byte `offset` on, where a command must start (as `Render` goes on at
    /// `MultipassOffset`). Offsets still count from the buffer's start. `None` if the buffer is shorter.
    pub fn starting_at(buffer: &'a [u8], offset: u32) -> Option<Self> {
        let rest = buffer.get(usize::try_from(offset).ok()?..)?;
        Some(Self { rest, offset, failed: false })
    }

    /// Bytes from the start of the buffer to the next command.
    pub fn offset(&self) -> u32 {
        self.offset
    }

    fn read(&self) -> Result<(Command<'a>, &'a [u8]), CommandErrorKind> {
        let (head, rest) =
            self.rest.split_at_checked(CommandHeader::SIZE).ok_or(CommandErrorKind::Truncated)?;
        let CommandHeader { kind, bytes } =
            CommandHeader::decode(head).map_err(|_| CommandErrorKind::Truncated)?;
        let bad = CommandErrorKind::BadSize { kind, bytes };
        let fits = match kind {
            kind::NOP => true,
            kind::SUBMIT => bytes != 0 && bytes / 4 <= MAX_SUBMIT_DWORDS,
            kind::TRANSFER_TO_HOST | kind::TRANSFER_FROM_HOST => bytes as usize == Transfer::SIZE,
            unknown => return Err(CommandErrorKind::UnknownKind(unknown)),
        };
        if !fits || !bytes.is_multiple_of(4) {
            return Err(bad);
        }
        let (body, rest) = rest.split_at_checked(bytes as usize).ok_or(CommandErrorKind::Truncated)?;
        let transfer = || {
            let transfer = Transfer::decode(body).map_err(|_| bad)?;
            match transfer.resource {
                0 => Ok(transfer),
                id => Err(CommandErrorKind::NamedResource(id)),
            }
        };
        let body = match kind {
            kind::NOP => Body::Nop(body),
            kind::SUBMIT => Body::Submit(body),
            kind::TRANSFER_TO_HOST => Body::TransferToHost(transfer()?),
            _ => Body::TransferFromHost(transfer()?),
        };
        Ok((Command { offset: self.offset, body }, rest))
    }
}

impl<'a> Iterator for Commands<'a> {
    type Item = Result<Command<'a>, CommandError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.failed || self.rest.is_empty() {
            return None;
        }
        let offset = self.offset;
        let result = self.read().and_then(|(command, rest)| {
            let taken = u32::try_from(self.rest.len().saturating_sub(rest.len())).ok();
            let end = taken.and_then(|n| offset.checked_add(n)).ok_or(CommandErrorKind::TooLong)?;
            Ok((command, rest, end))
        });
        match result {
            Ok((command, rest, end)) => {
                self.rest = rest;
                self.offset = end;
                Some(Ok(command))
            }
            Err(kind) => {
                self.failed = true;
                Some(Err(CommandError { offset, kind }))
            }
        }
    }
}

impl core::iter::FusedIterator for Commands<'_> {}
