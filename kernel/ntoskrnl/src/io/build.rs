//! Packets that the I/O manager builds for a driver.
#![allow(unsafe_code)]

use std::ffi::c_void;

use wddm_sys::NTSTATUS;
use wddm_sys::vista::DEVICE_OBJECT;

use super::device::{DO_BUFFERED_IO, DO_DIRECT_IO};
use super::irp::{self, Buffers};
use super::types::{IoStatusBlock, Irp, StackLocation, major};
use crate::Machine;
use crate::cpu::{APC_LEVEL, PASSIVE_LEVEL};
use crate::exports::exports;
use crate::mdl;

/// The methods of control codes.
const METHOD_BUFFERED: u32 = 0;
const METHOD_NEITHER: u32 = 3;

/// A copy of `len` bytes at `from`, with room for `room`.
fn copy_of(from: *const c_void, len: usize, room: usize) -> Option<Box<[u64]>> {
    let words = room.max(len).div_ceil(8);
    let mut copy = Vec::new();
    copy.try_reserve_exact(words).ok()?;
    copy.resize(words, 0u64);
    if len > 0 {
        // SAFETY: the sender's buffer has `len` bytes, the copy at least as many; a bad address faults and is reported.
        unsafe { std::ptr::copy_nonoverlapping(from.cast::<u8>(), copy.as_mut_ptr().cast(), len) };
    }
    Some(copy.into_boxed_slice())
}

fn system_of(buffers: &Buffers) -> *mut c_void {
    buffers.system.as_ref().map_or(std::ptr::null_mut(), |copy| copy.as_ptr().cast_mut().cast())
}

struct Built {
    irp: *mut Irp,
}

impl Built {
    fn new(machine: &Machine, device: *mut DEVICE_OBJECT, buffers: Buffers) -> Option<Self> {
        // SAFETY: the caller has checked that it is a device object.
        let stack = unsafe { (*device).StackSize };
        let system = system_of(&buffers);
        let irp = irp::allocate(machine, stack, Some(buffers))?;
        // SAFETY: the packet was just made.
        unsafe { (*irp).system_buffer = system };
        Some(Self { irp })
    }

    fn fields(&mut self) -> &mut Irp {
        // SAFETY: the packet was just made and nobody else has it.
        unsafe { &mut *self.irp }
    }

    fn location(&mut self) -> &mut StackLocation {
        // SAFETY: as above; it has room for at least one location.
        unsafe { &mut *irp::next_location(self.irp) }
    }

    /// Locks a buffer for the device and hangs its MDL on the packet. False without memory: the packet is freed.
    fn lock(&mut self, machine: &Machine, buffer: *mut c_void, len: u32, write: bool) -> bool {
        match mdl::locked(machine, buffer, len, write) {
            Some(mdl) => {
                self.fields().mdl_address = mdl;
                true
            }
            None => {
                irp::forget(machine, self.irp);
                false
            }
        }
    }
}

/// What IoBuildSynchronousFsdRequest and the calls that read and write files send.
pub(crate) struct Transfer {
    pub(crate) major: u8,
    pub(crate) buffer: *mut c_void,
    pub(crate) len: u32,
    pub(crate) offset: i64,
    pub(crate) key: u32,
}

/// Builds a read, write, flush, shutdown or PnP packet. None without memory.
pub(crate) fn transfer(
    machine: &Machine,
    device: *mut DEVICE_OBJECT,
    what: &Transfer,
    event: *mut c_void,
    status: *mut IoStatusBlock,
) -> Option<*mut Irp> {
    let flags = machine.device_at(device, "a request is built").flags();
    let moves = matches!(what.major, major::READ | major::WRITE);
    let len = what.len as usize;
    let buffers = if moves && len > 0 && flags & DO_BUFFERED_IO != 0 {
        let write = what.major == major::WRITE;
        let system = copy_of(what.buffer, if write { len } else { 0 }, len)?;
        Buffers { system: Some(system), copy_back: (!write).then_some((what.buffer as usize, len)) }
    } else {
        Buffers::default()
    };
    let buffered = buffers.system.is_some();
    let mut built = Built::new(machine, device, buffers)?;
    built.location().major = what.major;
    if moves {
        built.location().parameters = [u64::from(what.len), u64::from(what.key), what.offset as u64, 0];
        if flags & DO_DIRECT_IO != 0 && len > 0 && !buffered {
            if !built.lock(machine, what.buffer, what.len, what.major == major::READ) {
                return None;
            }
        } else {
            built.fields().user_buffer = what.buffer;
        }
    }
    built.fields().user_event = event;
    built.fields().user_iosb = status;
    Some(built.irp)
}

#[allow(clippy::too_many_arguments, reason = "the page's arguments")]
fn device_control(
    machine: &Machine,
    code: u32,
    device: *mut DEVICE_OBJECT,
    input: *mut c_void,
    input_bytes: u32,
    output: *mut c_void,
    output_bytes: u32,
    internal: bool,
) -> Option<Built> {
    machine.device_at(device, "IoBuildDeviceIoControlRequest");
    let method = code & 3;
    let (read, room) = (input_bytes as usize, output_bytes as usize);
    let mut buffers = Buffers::default();
    if method == METHOD_BUFFERED && read.max(room) > 0 {
        buffers.system = Some(copy_of(input, read, room)?);
        buffers.copy_back = (room > 0).then_some((output as usize, room));
    } else if method != METHOD_NEITHER && read > 0 {
        buffers.system = Some(copy_of(input, read, read)?);
    }
    let mut built = Built::new(machine, device, buffers)?;
    let type3 = if method == METHOD_NEITHER { input as u64 } else { 0 };
    let location = built.location();
    location.major = if internal { major::INTERNAL_DEVICE_CONTROL } else { major::DEVICE_CONTROL };
    location.parameters = [u64::from(output_bytes), u64::from(input_bytes), u64::from(code), type3];
    built.fields().user_buffer = output;
    if !matches!(method, METHOD_BUFFERED | METHOD_NEITHER) && room > 0 {
        // METHOD_IN_DIRECT reads the second buffer, METHOD_OUT_DIRECT writes it.
        const METHOD_OUT_DIRECT: u32 = 2;
        if !built.lock(machine, output, output_bytes, method == METHOD_OUT_DIRECT) {
            return None;
        }
    }
    Some(built)
}

exports! {
    /// `IoBuildDeviceIoControlRequest(IoControlCode, DeviceObject, InputBuffer, InputBufferLength, OutputBuffer, OutputBufferLength,
    /// InternalDeviceIoControl, Event, IoStatusBlock)`, PASSIVE_LEVEL: a packet to send once, which its end frees; null without memory. Buffers as the method of the
    /// code says.
    [PASSIVE_LEVEL, device] fn IoBuildDeviceIoControlRequest(machine, code: u32, device: *mut DEVICE_OBJECT, input: *mut c_void, input_bytes: u32, output: *mut c_void, output_bytes: u32, internal: u8, event: *mut c_void, status: *mut IoStatusBlock) -> *mut Irp {
        match device_control(machine, code, device, input, input_bytes, output, output_bytes, internal != 0) {
            Some(mut built) => {
                built.fields().user_event = event;
                built.fields().user_iosb = status;
                built.irp
            }
            None => std::ptr::null_mut(),
        }
    }

    /// `IoBuildSynchronousFsdRequest(MajorFunction, DeviceObject, Buffer, Length, StartingOffset, Event, IoStatusBlock)`, PASSIVE_LEVEL: a packet for IRP_MJ_READ,
    /// WRITE, FLUSH_BUFFERS, SHUTDOWN or PNP, which its end frees; null without memory or for another function.
    [APC_LEVEL, device] fn IoBuildSynchronousFsdRequest(machine, function: u32, device: *mut DEVICE_OBJECT, buffer: *mut c_void, length: u32, offset: *const i64, event: *mut c_void, status: *mut IoStatusBlock) -> *mut Irp {
        let function = u8::try_from(function).unwrap_or(u8::MAX);
        if !matches!(function, major::READ | major::WRITE | major::FLUSH_BUFFERS | major::SHUTDOWN | major::PNP) {
            return std::ptr::null_mut();
        }
        // SAFETY: the page: null or a LARGE_INTEGER.
        let offset = unsafe { offset.as_ref() }.copied().unwrap_or(0);
        let what = Transfer { major: function, buffer, len: length, offset, key: 0 };
        let irp = transfer(machine, device, &what, event, status);
        if let Some(irp) = irp
            && function == major::PNP
        {
            // SAFETY: the packet was just made: until a driver says otherwise a PnP request is not supported.
            unsafe { (*irp).io_status = IoStatusBlock::new(NTSTATUS(0xC000_00BB_u32 as i32), 0) };
        }
        irp.unwrap_or(std::ptr::null_mut())
    }
}
