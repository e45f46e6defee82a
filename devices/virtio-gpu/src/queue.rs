//! Descriptor chains: a request copied out of guest memory once, and where its response goes.

use virtio_bindings::virtio_ring::{VRING_DESC_F_INDIRECT, VRING_DESC_F_NEXT, VRING_DESC_F_WRITE};
use virtio_queue::{Queue, QueueOwnedT, QueueT};
use vm_memory::{Bytes, GuestAddress, GuestMemoryBackend, GuestMemoryMmap};

const WRITE: u16 = VRING_DESC_F_WRITE as u16;
const NEXT: u16 = VRING_DESC_F_NEXT as u16;
const INDIRECT: u16 = VRING_DESC_F_INDIRECT as u16;

/// The driver broke the rules of the ring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed;

/// A chain taken from a queue.
#[derive(Debug)]
pub struct Chain {
    head: u16,
    request: Vec<(GuestAddress, usize)>,
    response: Vec<(GuestAddress, usize)>,
}

/// Takes the next chain. None: the driver has made no other available.
///
/// The chain iterator of virtio-queue simply ends where a chain is broken (a loop, an index out of range, a bad
/// indirect table); here that is an error, told by the last descriptor promising another.
pub fn take(queue: &mut Queue, memory: &GuestMemoryMmap, indirect: bool) -> Result<Option<Chain>, Malformed> {
    let Some(descriptors) = queue.iter(memory).map_err(|_| Malformed)?.next() else { return Ok(None) };
    let head = descriptors.head_index();
    if !indirect && head_flags(queue, memory, head)? & INDIRECT != 0 {
        return Err(Malformed);
    }
    let mut chain = Chain { head, request: Vec::new(), response: Vec::new() };
    let mut complete = false;
    for descriptor in descriptors {
        let length = descriptor.len() as usize;
        if !memory.check_range(descriptor.addr(), length) {
            return Err(Malformed);
        }
        if descriptor.flags() & WRITE != 0 {
            chain.response.push((descriptor.addr(), length));
        } else if chain.response.is_empty() {
            chain.request.push((descriptor.addr(), length));
        } else {
            return Err(Malformed);
        }
        complete = descriptor.flags() & NEXT == 0;
    }
    if complete { Ok(Some(chain)) } else { Err(Malformed) }
}

fn head_flags(queue: &Queue, memory: &GuestMemoryMmap, head: u16) -> Result<u16, Malformed> {
    let address = queue.desc_table().checked_add(u64::from(head) * 16 + 12).ok_or(Malformed)?;
    memory.read_obj::<u16>(GuestAddress(address)).map(u16::from_le).map_err(|_| Malformed)
}

impl Chain {
    /// The index by which the driver knows the chain.
    pub fn head(&self) -> u16 {
        self.head
    }

    /// The same chain under another index.
    pub fn returned_as(self, head: u16) -> Self {
        Self { head, ..self }
    }

    /// Bytes that the device may read.
    pub fn request_len(&self) -> usize {
        self.request.iter().map(|run| run.1).sum()
    }

    /// Bytes that the device may write.
    pub fn room(&self) -> usize {
        self.response.iter().map(|run| run.1).sum()
    }

    /// Copies the request, up to `limit` bytes, into `buffer`.
    pub fn read(
        &self,
        memory: &GuestMemoryMmap,
        limit: usize,
        buffer: &mut Vec<u8>,
    ) -> Result<(), Malformed> {
        buffer.clear();
        for &(address, length) in &self.request {
            let start = buffer.len();
            buffer.resize(start + length.min(limit - start), 0);
            memory.read_slice(&mut buffer[start..], address).map_err(|_| Malformed)?;
        }
        Ok(())
    }

    /// Writes the response, as much of it as there is room for. Returns the bytes written.
    pub fn write(&self, memory: &GuestMemoryMmap, mut bytes: &[u8]) -> Result<u32, Malformed> {
        let mut written = 0;
        for &(address, length) in &self.response {
            let (now, rest) = bytes.split_at(length.min(bytes.len()));
            memory.write_slice(now, address).map_err(|_| Malformed)?;
            written += now.len() as u32;
            bytes = rest;
        }
        Ok(written)
    }
}
