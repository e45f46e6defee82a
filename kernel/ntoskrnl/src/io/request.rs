//! A request to a device of the bench's own, as its Rust function sees it.
#![allow(unsafe_code)]

use std::marker::PhantomData;
use std::sync::Arc;

use wddm_sys::{NTSTATUS, STATUS_BUFFER_TOO_SMALL, STATUS_SUCCESS};

use super::file::FileObject;
use super::types::{Irp, StackLocation, major};
use crate::Machine;

/// A packet whose current stack location is the device's.
pub struct Request<'a> {
    irp: *mut Irp,
    stack: *mut StackLocation,
    _packet: PhantomData<&'a Irp>,
}

/// How a request ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reply {
    /// Its status: not STATUS_PENDING.
    pub status: NTSTATUS,
    /// `IoStatus.Information`.
    pub information: usize,
}

impl Reply {
    /// STATUS_SUCCESS with so much information.
    pub fn success(information: usize) -> Self {
        Self { status: STATUS_SUCCESS, information }
    }

    /// A failure.
    pub fn failed(status: NTSTATUS) -> Self {
        Self { status, information: 0 }
    }
}

impl<'a> Request<'a> {
    /// # Safety
    /// The packet is live for `'a`, and its current stack location belongs to the device that was called.
    pub(super) unsafe fn new(irp: *mut Irp) -> Self {
        // SAFETY: the caller's promise.
        let stack = unsafe { (*irp).current_stack_location };
        Self { irp, stack, _packet: PhantomData }
    }

    fn stack(&self) -> &StackLocation {
        // SAFETY: live as long as the packet; only this device has it now.
        unsafe { &*self.stack }
    }

    fn irp(&self) -> &Irp {
        // SAFETY: live for 'a; the device that has the packet is this one.
        unsafe { &*self.irp }
    }

    /// `MajorFunction`.
    pub fn major(&self) -> u8 {
        self.stack().major
    }

    /// The control code of IRP_MJ_INTERNAL_DEVICE_CONTROL.
    pub fn internal_control(&self) -> Option<u32> {
        (self.major() == major::INTERNAL_DEVICE_CONTROL).then(|| self.stack().parameters[2] as u32)
    }

    /// Whether this opens or closes a file on the device: what a device that any file may be opened on answers with success.
    pub fn is_open_or_close(&self) -> bool {
        matches!(self.major(), major::CREATE | major::CLEANUP | major::CLOSE)
    }

    /// Ends with the status that the packet was sent with.
    pub fn unchanged(&self) -> Reply {
        let block = self.irp().io_status;
        Reply { status: block.status, information: block.information }
    }

    /// Answers the address of a function through `UserBuffer`, as METHOD_NEITHER has it.
    ///
    /// The sender is kernel code; its buffer is not probed.
    pub fn answer_address(&self, address: usize) -> Reply {
        let room = self.stack().parameters[0] as u32 as usize;
        let to = self.irp().user_buffer.cast::<usize>();
        if to.is_null() || room < size_of::<usize>() {
            return Reply::failed(STATUS_BUFFER_TOO_SMALL);
        }
        // SAFETY: the sender says that there are so many bytes; a bad address faults and is reported.
        unsafe { to.write_unaligned(address) };
        Reply::success(size_of::<usize>())
    }

    /// Words of the union of parameters.
    pub(crate) fn parameter(&self, at: usize) -> u64 {
        self.stack().parameters[at]
    }

    /// `SystemBuffer` of information requests.
    pub(crate) fn system_buffer(&self) -> *mut u8 {
        self.irp().system_buffer.cast()
    }

    /// `UserBuffer` of reads and writes of devices without DO_BUFFERED_IO and DO_DIRECT_IO.
    pub(crate) fn user_buffer(&self) -> *mut u8 {
        self.irp().user_buffer.cast()
    }

    /// The file that the request is about.
    pub(crate) fn file(&self, machine: &Machine) -> Option<Arc<FileObject>> {
        machine.objects.get(self.stack().file_object as usize)
    }
}
