//! What is asked of the device before there are interrupts: its capability sets, by polling.

use wddm::nt::dma::Contiguous;
use wddm::nt::pool::{NoMemory, NonPagedArray};
use wddm::nt::time;
use wddm::{PassiveLevel, StartDeviceError, pageable};

use super::pci::{Doorbell, Transport};
use super::queue::Queue;
use super::wire::{self, CAPSET_INFO, HEADER, SHORT, kind};
use crate::TAG;

/// Capability sets that are kept.
const MOST_CAPSETS: usize = 16;
/// Bytes that one may have.
const LONGEST_CAPSET: usize = 1 << 16;
/// How long the device may take for an answer.
const ANSWER_MILLISECONDS: u64 = 2000;
const RESPONSE: usize = 4096;

/// Memory for questions and answers.
pub struct Scratch {
    memory: Contiguous,
}

impl Scratch {
    /// Room for one question and the longest answer.
    #[pageable]
    pub fn new(at: &PassiveLevel) -> Result<Self, NoMemory> {
        Ok(Self { memory: Contiguous::new(RESPONSE + HEADER + LONGEST_CAPSET, at)? })
    }
}

/// A capability set in its newest version.
pub struct Capset {
    id: u32,
    /// The newest version.
    pub version: u32,
    /// Its bytes.
    pub bytes: NonPagedArray<u8>,
}

/// The device's capability sets.
#[derive(Default)]
pub struct Capsets {
    sets: [Option<Capset>; MOST_CAPSETS],
}

impl Capsets {
    /// The set with this id.
    pub fn find(&self, id: u32) -> Option<&Capset> {
        self.sets.iter().flatten().find(|set| set.id == id)
    }

    /// Bit n stands for id n.
    pub fn mask(&self) -> u64 {
        self.sets.iter().flatten().fold(0, |mask, set| mask | 1u64.checked_shl(set.id).unwrap_or(0))
    }
}

/// Sends a question and waits for the answer. Answers its type; 0, which is none, if the device writes nothing.
#[pageable]
fn ask(
    transport: &Transport,
    queue: &mut Queue,
    doorbell: Doorbell,
    scratch: &Scratch,
    question: &[u8],
    room: usize,
    at: &mut PassiveLevel,
) -> Result<u32, StartDeviceError> {
    let bad = StartDeviceError::Hardware;
    let memory = scratch.memory.range();
    memory.write(0, question).ok_or(bad)?;
    memory.fill(RESPONSE, HEADER, 0).ok_or(bad)?;
    let request = memory.part(0, question.len()).ok_or(bad)?;
    let response = memory.part(RESPONSE, room).ok_or(bad)?;
    queue.post(&request, &response).ok_or(bad)?;
    if queue.publish() {
        transport.ring(doorbell);
    }
    let start = time::milliseconds();
    let mut tries = 0u32;
    loop {
        match queue.take() {
            Some(Ok(slot)) => {
                queue.release(slot);
                return memory.read_u32(RESPONSE).ok_or(bad);
            }
            Some(Err(_)) => return Err(bad),
            None if time::milliseconds().saturating_sub(start) > ANSWER_MILLISECONDS => return Err(bad),
            None => {}
        }
        tries = tries.saturating_add(1);
        if tries < 100 { time::stall(10) } else { time::delay(1, at) }
    }
}

/// Reads all capability sets.
#[pageable]
pub fn capsets(
    transport: &Transport,
    queue: &mut Queue,
    doorbell: Doorbell,
    scratch: &Scratch,
    at: &mut PassiveLevel,
) -> Result<Capsets, StartDeviceError> {
    // The interrupt routine answers for nobody yet.
    queue.interrupts(false);
    let mut found = Capsets::default();
    for (index, slot) in (0..transport.capsets()).zip(found.sets.iter_mut()) {
        let question: [u8; SHORT] = wire::Message::new(kind::GET_CAPSET_INFO, 0).dword(HEADER, index).bytes();
        let answer = ask(transport, queue, doorbell, scratch, &question, CAPSET_INFO, at)?;
        if answer != kind::OK_CAPSET_INFO {
            continue;
        }
        let memory = scratch.memory.range();
        let field = |n: usize| memory.read_u32(n.saturating_mul(4).saturating_add(RESPONSE + HEADER));
        let (Some(id), Some(version), Some(length)) = (field(0), field(1), field(2)) else { continue };
        let length = length as usize;
        if id == 0 || id > 63 || length == 0 || length > LONGEST_CAPSET {
            continue;
        }
        let question: [u8; SHORT] =
            wire::Message::new(kind::GET_CAPSET, 0).dword(HEADER, id).dword(HEADER + 4, version).bytes();
        let room = length.saturating_add(HEADER);
        if ask(transport, queue, doorbell, scratch, &question, room, at)? != kind::OK_CAPSET {
            continue;
        }
        let mut bytes = NonPagedArray::new(length, TAG, at, |_| 0u8)?;
        scratch.memory.range().read(RESPONSE + HEADER, &mut bytes).ok_or(StartDeviceError::Hardware)?;
        *slot = Some(Capset { id, version, bytes });
    }
    queue.interrupts(true);
    Ok(found)
}
