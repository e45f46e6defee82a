//! I/O request packets: their life and their way.
#![allow(unsafe_code)]

use std::collections::HashMap;
use std::ffi::c_void;
use std::sync::Mutex;

use wddm_sys::vista::DEVICE_OBJECT;
use wddm_sys::{NTSTATUS, STATUS_INVALID_DEVICE_REQUEST, STATUS_MORE_PROCESSING_REQUIRED, STATUS_PENDING};

use super::types::{
    CompletionRoutine, DriverDispatch, DriverObjectFields, IoStatusBlock, Irp, ListEntry,
    SL_INVOKE_ON_CANCEL, SL_INVOKE_ON_ERROR, SL_INVOKE_ON_SUCCESS, SL_PENDING_RETURNED, StackLocation, major,
};
use crate::Machine;
use crate::bugcheck::{self, bug_check};
use crate::cpu::{DISPATCH_LEVEL, current_irql};
use crate::exports::exports;
use crate::mdl::granted;

/// What a packet's buffers are, so that its end can give them back.
#[derive(Default)]
pub(super) struct Buffers {
    /// The copy that METHOD_BUFFERED works on.
    pub(super) system: Option<Box<[u64]>>,
    /// Where, and how much at most, the copy goes back to.
    pub(super) copy_back: Option<(usize, usize)>,
}

struct Packet {
    /// The packet and its stack locations.
    _storage: Box<[u64]>,
    /// Made by an IoBuild routine: its end writes the status block, sets the event and frees it.
    threaded: bool,
    buffers: Buffers,
}

/// The packets of a machine.
#[derive(Default)]
pub(crate) struct Packets(Mutex<HashMap<usize, Packet>>);

// SAFETY: the packets hold memory of their own and no thread's.
unsafe impl Send for Packets {}
// SAFETY: as above, behind the lock.
unsafe impl Sync for Packets {}

impl Packets {
    fn table(&self) -> std::sync::MutexGuard<'_, HashMap<usize, Packet>> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    pub(crate) fn count(&self) -> usize {
        self.table().len()
    }
}

const IO_TYPE_IRP: i16 = 6;

/// Bug check 0xC9: what Driver Verifier calls a violation of the I/O manager's rules.
fn violation(sub: u64, irp: *mut Irp, more: u64, note: &str) -> ! {
    bug_check(bugcheck::DRIVER_VERIFIER_IOMANAGER_VIOLATION, [sub, irp as u64, more, 0], note)
}

fn start_of_stack(irp: *mut Irp) -> *mut StackLocation {
    irp.wrapping_add(1).cast()
}

/// A packet of a driver's, with room for `stack` devices: passes the fault plan. None without memory, or for a stack that cannot be.
pub(super) fn allocate(machine: &Machine, stack: i8, buffers: Option<Buffers>) -> Option<*mut Irp> {
    if !(1..i8::MAX).contains(&stack) {
        return None;
    }
    granted(machine, || make(machine, stack, buffers))
}

/// A packet of the I/O manager's own.
pub(super) fn make(machine: &Machine, stack: i8, buffers: Option<Buffers>) -> Option<*mut Irp> {
    let stack = stack.clamp(1, i8::MAX - 1);
    let bytes = size_of::<Irp>() + stack as usize * size_of::<StackLocation>();
    let mut storage = Vec::new();
    storage.try_reserve_exact(bytes / 8).ok()?;
    storage.resize(bytes / 8, 0u64);
    let mut storage = storage.into_boxed_slice();
    let irp = storage.as_mut_ptr().cast::<Irp>();
    // SAFETY: the storage has room for a packet, whose fields may all be zero, and nobody else has it.
    unsafe {
        let fields = &mut *irp;
        fields.kind = IO_TYPE_IRP;
        fields.size = bytes as u16;
        fields.stack_count = stack;
        fields.current_location = stack + 1;
        fields.current_stack_location = start_of_stack(irp).wrapping_add(stack as usize);
        let list = (&raw const fields.thread_list) as usize;
        fields.thread_list = ListEntry { forward: list, back: list };
    }
    let packet =
        Packet { _storage: storage, threaded: buffers.is_some(), buffers: buffers.unwrap_or_default() };
    machine.io.packets.table().insert(irp as usize, packet);
    Some(irp)
}

/// Frees a packet that was not sent.
pub(super) fn forget(machine: &Machine, irp: *mut Irp) {
    let packet = machine.io.packets.table().remove(&(irp as usize));
    drop(packet);
}

/// The stack location of the next device down: what the sender fills in.
pub(super) fn next_location(irp: *mut Irp) -> *mut StackLocation {
    // SAFETY: a packet that the caller has; its next location lies in it as long as the stack has room, which IofCallDriver checks.
    unsafe { (*irp).current_stack_location.wrapping_sub(1) }
}

fn check(machine: &Machine, irp: *mut Irp, sub: u64, what: &str) {
    if !machine.io.packets.table().contains_key(&(irp as usize)) {
        violation(sub, irp, 0, &format!("{what}: the address is that of no IRP that there is"));
    }
}

/// Gives a packet to a device's driver.
pub(crate) fn call_driver(machine: &Machine, device: *mut DEVICE_OBJECT, irp: *mut Irp) -> NTSTATUS {
    check(machine, irp, 3, "IofCallDriver");
    if machine.objects.get::<super::device::Device>(device as usize).is_none() {
        violation(4, irp, device as u64, "IofCallDriver for what is no device object");
    }
    // SAFETY: the packet is live and the caller's to send.
    let fields = unsafe { &mut *irp };
    fields.current_location -= 1;
    if fields.current_location <= 0 {
        bug_check(
            bugcheck::NO_MORE_IRP_STACK_LOCATIONS,
            [irp as u64, 0, 0, 0],
            "an IRP was sent to more devices than it has stack locations for",
        );
    }
    let location = fields.current_stack_location.wrapping_sub(1);
    fields.current_stack_location = location;
    // SAFETY: the check above: the location lies in the packet.
    let major = unsafe {
        (*location).device_object = device;
        (*location).major
    };
    let routine = routine_of(device, major);
    let irql = current_irql();
    let status = match routine {
        // SAFETY: the driver's own dispatch routine, with its device and a packet whose current location is its.
        Some(routine) => unsafe { routine(device, irp) },
        None => {
            complete_with(machine, irp, STATUS_INVALID_DEVICE_REQUEST, 0);
            STATUS_INVALID_DEVICE_REQUEST
        }
    };
    if current_irql() != irql {
        violation(5, irp, u64::from(current_irql()), "a dispatch routine returned at another IRQL");
    }
    status
}

fn routine_of(device: *mut DEVICE_OBJECT, function: u8) -> Option<DriverDispatch> {
    // SAFETY: a live device object; its driver object is there as long as the device.
    unsafe {
        let driver = (*device).DriverObject.cast::<DriverObjectFields>();
        if driver.is_null() || usize::from(function) >= major::COUNT {
            return None;
        }
        (*driver).major_function[usize::from(function)]
    }
}

/// Completes a packet that a device of the bench's own has.
pub(crate) fn complete_with(machine: &Machine, irp: *mut Irp, status: NTSTATUS, information: usize) {
    // SAFETY: the packet is live and the device's that completes it.
    unsafe { (*irp).io_status = IoStatusBlock::new(status, information) };
    complete(machine, irp);
}

fn wants(control: u8, status: NTSTATUS, cancelled: bool) -> bool {
    status.is_success() && control & SL_INVOKE_ON_SUCCESS != 0
        || !status.is_success() && control & SL_INVOKE_ON_ERROR != 0
        || cancelled && control & SL_INVOKE_ON_CANCEL != 0
}

/// Takes a packet back up its stack.
fn complete(machine: &Machine, irp: *mut Irp) {
    if !machine.io.packets.table().contains_key(&(irp as usize)) {
        bug_check(
            bugcheck::MULTIPLE_IRP_COMPLETE_REQUESTS,
            [irp as u64, 0, 0, 0],
            "IofCompleteRequest of an IRP that is complete, or of what is none",
        );
    }
    // SAFETY: the packet is live and belongs to who completes it.
    let fields = unsafe { &mut *irp };
    if fields.current_location > fields.stack_count {
        bug_check(
            bugcheck::MULTIPLE_IRP_COMPLETE_REQUESTS,
            [irp as u64, 0, 0, 0],
            "IofCompleteRequest of an IRP that no device has",
        );
    }
    if fields.io_status.status == STATUS_PENDING {
        violation(6, irp, STATUS_PENDING.0 as u64, "an IRP was completed with STATUS_PENDING");
    }
    if !fields.cancel_routine.is_null() {
        violation(7, irp, fields.cancel_routine as u64, "an IRP was completed with its cancel routine set");
    }
    loop {
        // SAFETY: each round goes up one location, and ends before the first above the packet's stack.
        let fields = unsafe { &mut *irp };
        let location = fields.current_stack_location;
        // SAFETY: as above.
        let (control, routine, context) =
            unsafe { ((*location).control, (*location).completion_routine, (*location).context) };
        fields.pending_returned = u8::from(control & SL_PENDING_RETURNED != 0);
        fields.current_location += 1;
        fields.current_stack_location = location.wrapping_add(1);
        let top = fields.current_location > fields.stack_count;
        let status = fields.io_status.status;
        match routine.filter(|_| wants(control, status, fields.cancel != 0)) {
            Some(routine) => {
                let device = if top {
                    std::ptr::null_mut()
                } else {
                    // SAFETY: as above: a location of this packet, since this is not the top.
                    unsafe { (*fields.current_stack_location).device_object }
                };
                if finished_by(routine, device, irp, context) {
                    return;
                }
            }
            None if fields.pending_returned != 0 && !top => {
                // SAFETY: as above.
                unsafe { (*fields.current_stack_location).control |= SL_PENDING_RETURNED };
            }
            None => {}
        }
        if top {
            break;
        }
    }
    finish(machine, irp);
}

/// Calls a completion routine. Whether it has taken the packet back.
fn finished_by(
    routine: CompletionRoutine,
    device: *mut DEVICE_OBJECT,
    irp: *mut Irp,
    context: *mut c_void,
) -> bool {
    // SAFETY: the routine that a driver above set for this packet, with its device and context.
    let answer = unsafe { routine(device, irp, context) };
    answer == STATUS_MORE_PROCESSING_REQUIRED
}

/// The end of a packet whose sender has it back.
fn finish(machine: &Machine, irp: *mut Irp) {
    let Some(packet) = machine.io.packets.table().remove(&(irp as usize)) else { return };
    if !packet.threaded {
        violation(
            2,
            irp,
            0,
            "an IRP of IoAllocateIrp was completed, and no completion routine of its maker's kept it",
        );
    }
    // SAFETY: the packet's memory is `packet.storage`, which nobody else has any more.
    let fields = unsafe { &mut *irp };
    let status = fields.io_status;
    if let (Some(system), Some((to, room))) = (&packet.buffers.system, packet.buffers.copy_back)
        && (status.status.is_success() || status.status.0 as u32 >> 30 == 2)
    {
        let bytes = status.information.min(room);
        // SAFETY: the sender's buffer has `room` bytes, the copy at least as many.
        unsafe { std::ptr::copy_nonoverlapping(system.as_ptr().cast::<u8>(), to as *mut u8, bytes) };
    }
    let mut mdl = std::mem::replace(&mut fields.mdl_address, std::ptr::null_mut());
    while !mdl.is_null() {
        mdl = crate::mdl::release(machine, mdl);
    }
    if !fields.user_iosb.is_null() {
        // SAFETY: the sender's status block stays until the packet is complete, as the page demands.
        unsafe { fields.user_iosb.write(status) };
    }
    let (event, file) = (fields.user_event, fields.original_file_object);
    drop(packet);
    if !event.is_null() {
        crate::dispatcher::set_event(machine, event.cast());
    }
    if !file.is_null()
        && let Some(machine) = Machine::current()
    {
        machine.dereference(file as usize, "a packet");
    }
}

exports! {
    /// `IofCallDriver(DeviceObject, Irp)`, up to DISPATCH_LEVEL: the status of the driver's dispatch routine, STATUS_PENDING if it keeps the packet.
    [DISPATCH_LEVEL, irp] fn IofCallDriver(machine, device: *mut DEVICE_OBJECT, irp: *mut Irp) -> NTSTATUS {
        call_driver(machine, device, irp)
    }

    /// `IofCompleteRequest(Irp, PriorityBoost)`, up to DISPATCH_LEVEL: calls the completion routines of the drivers above, then ends the packet. Twice is bug
    /// check 0x44.
    [DISPATCH_LEVEL, irp] fn IofCompleteRequest(machine, irp: *mut Irp, _boost: i8) {
        complete(machine, irp);
    }

    /// `IoAllocateIrp(StackSize, ChargeQuota)`, up to DISPATCH_LEVEL: null without memory. Its maker must take it back in a completion routine.
    [DISPATCH_LEVEL, 0] fn IoAllocateIrp(machine, stack: i8, _charge: u8) -> *mut Irp {
        allocate(machine, stack, None).unwrap_or(std::ptr::null_mut())
    }

    /// `IoFreeIrp(Irp)`, up to DISPATCH_LEVEL. A packet of an IoBuild routine that was not sent may be freed; its end frees it otherwise.
    [DISPATCH_LEVEL, irp] fn IoFreeIrp(machine, irp: *mut Irp) {
        check(machine, irp, 1, "IoFreeIrp");
        forget(machine, irp);
    }
}
