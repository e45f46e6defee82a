//! Command buffers with their allocation and patch lists, cut to fit what a context has.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fmt;

use virtgpu_protocol::{CommandHeader, MAX_SUBMIT_DWORDS, Transfer, kind};

use crate::virgl::{Access, Allocation, Reference, Stream};
use crate::walk::{self, WalkError};

/// What one `Render` call of a context can take, as `CreateContext` reported it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the command buffer.
    pub command_bytes: usize,
    /// Entries of the allocation list.
    pub allocations: usize,
    /// Entries of the patch-location list.
    pub patches: usize,
    /// Dwords of one SUBMIT.
    pub submit_dwords: usize,
}

impl Default for Limits {
    /// No limits but the protocol's own.
    fn default() -> Self {
        Self {
            command_bytes: u32::MAX as usize,
            allocations: usize::MAX,
            patches: usize::MAX,
            submit_dwords: MAX_SUBMIT_DWORDS as usize,
        }
    }
}

/// An entry of an allocation list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AllocationUse {
    /// The allocation.
    pub allocation: Allocation,
    /// `Write` if any command of the batch may write it.
    pub access: Access,
}

/// An entry of a patch-location list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patch {
    /// Index into [`Batch::allocations`].
    pub allocation_index: u32,
    /// Byte offset of the dword in [`Batch::commands`].
    pub offset: u32,
}

/// What one `Render` call takes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Batch {
    /// The command buffer.
    pub commands: Vec<u8>,
    /// The allocation list: every allocation that the commands touch, once.
    pub allocations: Vec<AllocationUse>,
    /// The patch list, ascending by offset.
    pub patches: Vec<Patch>,
}

/// Why work cannot be put into batches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BuildError {
    /// The stream makes no sense.
    Stream(WalkError),
    /// A single command needs more than a whole batch has.
    TooLarge {
        /// Index of the command's header in its stream; 0 for a transfer.
        dword: usize,
    },
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stream(error) => error.fmt(f),
            Self::TooLarge { dword } => {
                write!(f, "the command at dword {dword} does not fit an empty command buffer")
            }
        }
    }
}

impl std::error::Error for BuildError {}

impl From<WalkError> for BuildError {
    fn from(error: WalkError) -> Self {
        Self::Stream(error)
    }
}

/// Collects streams and transfers, in order, into as few batches as they fit.
#[derive(Debug)]
pub struct Builder {
    limits: Limits,
    done: Vec<Batch>,
    open: OpenBatch,
}

#[derive(Debug, Default)]
struct OpenBatch {
    batch: Batch,
    index: HashMap<Allocation, u32>,
    /// Byte offset of the SUBMIT header that still grows.
    submit: Option<usize>,
}

impl OpenBatch {
    fn submit_dwords(&self) -> usize {
        self.submit.map_or(0, |at| (self.batch.commands.len() - at - CommandHeader::SIZE) / 4)
    }

    fn list(&mut self, allocation: Allocation, access: Access) -> u32 {
        match self.index.entry(allocation) {
            Entry::Occupied(entry) => {
                let index = *entry.get();
                if access == Access::Write {
                    self.batch.allocations[index as usize].access = Access::Write;
                }
                index
            }
            Entry::Vacant(entry) => {
                let index = self.batch.allocations.len() as u32;
                self.batch.allocations.push(AllocationUse { allocation, access });
                *entry.insert(index)
            }
        }
    }

    fn patch(&mut self, offset: usize, allocation: Allocation, access: Access) {
        let allocation_index = self.list(allocation, access);
        self.batch.patches.push(Patch { allocation_index, offset: offset as u32 });
    }

    /// How many of these are not listed yet, each counted once.
    fn unlisted(&self, wanted: impl Iterator<Item = Allocation>) -> usize {
        let mut new: Vec<_> = wanted.filter(|a| !self.index.contains_key(a)).collect();
        new.sort_unstable();
        new.dedup();
        new.len()
    }

    fn header(&mut self, kind: u32, bytes: usize) {
        self.batch.commands.extend(CommandHeader { kind, bytes: bytes as u32 }.encode());
    }

    /// Writes the length of the SUBMIT that grew into its header.
    fn close_submit(&mut self) {
        if let Some(at) = self.submit.take() {
            let bytes = self.batch.commands.len() - at - CommandHeader::SIZE;
            let header = CommandHeader { kind: kind::SUBMIT, bytes: bytes as u32 }.encode();
            self.batch.commands[at..at + CommandHeader::SIZE].copy_from_slice(&header);
        }
    }
}

impl Builder {
    /// A builder for a context with these limits.
    pub fn new(limits: Limits) -> Self {
        Self { limits, done: Vec::new(), open: OpenBatch::default() }
    }

    /// Ends the batch under construction, if there is anything in it.
    pub fn flush(&mut self) {
        self.open.close_submit();
        let open = std::mem::take(&mut self.open);
        if !open.batch.commands.is_empty() {
            self.done.push(open.batch);
        }
    }

    /// All batches, in the order they must be rendered in.
    pub fn finish(mut self) -> Vec<Batch> {
        self.flush();
        self.done
    }

    /// Whether one more command fits the open batch.
    fn fits(&self, bytes: usize, patches: usize, allocations: impl Iterator<Item = Allocation>) -> bool {
        let Batch { commands, allocations: listed, patches: patched } = &self.open.batch;
        commands.len() + bytes <= self.limits.command_bytes
            && patched.len() + patches <= self.limits.patches
            && listed.len() + self.open.unlisted(allocations) <= self.limits.allocations
    }

    /// Adds a stream, cut at command boundaries where a SUBMIT or the batch is full.
    ///
    /// # Errors
    /// [`BuildError`]; the builder is then of no further use.
    pub fn stream(&mut self, stream: &Stream) -> Result<(), BuildError> {
        let mut references = stream.references();
        for command in walk::commands(stream.dwords()) {
            let command = command?;
            let end = command.start + command.length;
            let mine = references.partition_point(|r| r.dword < end);
            let (these, rest) = references.split_at(mine);
            references = rest;
            self.command(stream, command.start, end, these)?;
        }
        Ok(())
    }

    fn command(
        &mut self,
        stream: &Stream,
        start: usize,
        end: usize,
        references: &[Reference],
    ) -> Result<(), BuildError> {
        let dwords = end - start;
        if dwords > self.limits.submit_dwords {
            return Err(BuildError::TooLarge { dword: start });
        }
        if self.open.submit_dwords() + dwords > self.limits.submit_dwords {
            self.open.close_submit();
        }
        let wanted = || {
            let named = references.iter().map(|r| r.allocation);
            named.chain(stream.touched().iter().map(|&(allocation, _)| allocation))
        };
        let frame = |open: &OpenBatch| if open.submit.is_some() { 0 } else { CommandHeader::SIZE };
        if !self.fits(frame(&self.open) + dwords * 4, references.len(), wanted()) {
            self.flush();
            if !self.fits(CommandHeader::SIZE + dwords * 4, references.len(), wanted()) {
                return Err(BuildError::TooLarge { dword: start });
            }
        }
        let open = &mut self.open;
        if open.submit.is_none() {
            open.submit = Some(open.batch.commands.len());
            open.header(kind::SUBMIT, 0);
        }
        let base = open.batch.commands.len();
        for reference in references {
            open.patch(base + (reference.dword - start) * 4, reference.allocation, reference.access);
        }
        for &(allocation, access) in stream.touched() {
            open.list(allocation, access);
        }
        let bytes = stream.dwords()[start..end].iter().flat_map(|dword| dword.to_le_bytes());
        open.batch.commands.extend(bytes);
        Ok(())
    }

    /// Adds a transfer from guest memory to the host's resource.
    ///
    /// # Errors
    /// [`BuildError::TooLarge`] if the limits have no room for a single transfer.
    pub fn transfer_to_host(&mut self, of: Allocation, transfer: &Transfer) -> Result<(), BuildError> {
        self.transfer(kind::TRANSFER_TO_HOST, of, transfer)
    }

    /// Adds a transfer from the host's resource to guest memory.
    ///
    /// # Errors
    /// [`BuildError::TooLarge`] if the limits have no room for a single transfer.
    pub fn transfer_from_host(&mut self, of: Allocation, transfer: &Transfer) -> Result<(), BuildError> {
        self.transfer(kind::TRANSFER_FROM_HOST, of, transfer)
    }

    fn transfer(&mut self, kind: u32, of: Allocation, transfer: &Transfer) -> Result<(), BuildError> {
        self.open.close_submit();
        let bytes = CommandHeader::SIZE + Transfer::SIZE;
        if !self.fits(bytes, 1, std::iter::once(of)) {
            self.flush();
            if !self.fits(bytes, 1, std::iter::once(of)) {
                return Err(BuildError::TooLarge { dword: 0 });
            }
        }
        let open = &mut self.open;
        open.header(kind, Transfer::SIZE);
        let resource = open.batch.commands.len() + Transfer::RESOURCE_OFFSET as usize;
        // Both directions write something: the host's resource, or the allocation's memory.
        open.patch(resource, of, Access::Write);
        open.batch.commands.extend(Transfer { resource: 0, ..*transfer }.encode());
        Ok(())
    }
}
