//! Interrupts and reports.

use core::sync::atomic::Ordering;

use wddm_sys::wddm1_3::*;
use wddm_sys::*;

use super::{Adapter, adapter};

abi! {
    /// Device level, nonpaged memory only. The engine is software: no interrupt is its own (rule S22).
    pub(crate) unsafe fn InterruptRoutine(_context: PVOID, _message: ULONG) -> BOOLEAN {
        0
    }

    /// DISPATCH_LEVEL: tells the port to work off the reports (rule S20).
    pub(crate) unsafe fn DpcRoutine(context: PVOID) {
        // SAFETY: the context of AddDevice.
        let interface = unsafe { adapter(context) }.interface.get();
        if let Some(notify) = interface.DxgkCbNotifyDpc {
            // SAFETY: the callback's contract: DeviceHandle of StartDevice, in the DPC.
            unsafe { notify(interface.DeviceHandle) };
        }
    }

    /// PASSIVE_LEVEL, level two: there is no interrupt to switch.
    pub(crate) unsafe fn ControlInterrupt(_context: PVOID, _kind: DXGK_INTERRUPT_TYPE, _enable: BOOLEAN) -> NTSTATUS {
        STATUS_NOT_IMPLEMENTED
    }

    /// Device level, under the interrupt lock: one report, then the DPC (rules S19 and S20).
    unsafe fn tell(context: PVOID) -> BOOLEAN {
        // SAFETY: `Adapter::report` passes a report that lives until it returns.
        let report = unsafe { &mut *context.cast::<Report<'_>>() };
        report.adapter.notify(&mut report.data);
        if report.queue_dpc {
            report.adapter.queue_dpc();
        }
        1
    }
}

/// What is told under the interrupt lock.
struct Report<'a> {
    adapter: &'a Adapter,
    data: DXGKARGCB_NOTIFY_INTERRUPT_DATA,
    queue_dpc: bool,
}

/// The report that `fence` of `node` completed.
pub(crate) fn completed(node: u32, fence: u32) -> DXGKARGCB_NOTIFY_INTERRUPT_DATA {
    let mut data = DXGKARGCB_NOTIFY_INTERRUPT_DATA::zeroed();
    let mut done = DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaCompleted::zeroed();
    done.SubmissionFenceId = fence;
    done.NodeOrdinal = node;
    data.InterruptType = DXGK_INTERRUPT_DMA_COMPLETED;
    data.Anonymous.DmaCompleted = done;
    data
}

/// The report that `node` gave up what it held after `last`.
pub(crate) fn preempted(node: u32, request: u32, last: u32) -> DXGKARGCB_NOTIFY_INTERRUPT_DATA {
    let mut data = DXGKARGCB_NOTIFY_INTERRUPT_DATA::zeroed();
    let mut done = DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaPreempted::zeroed();
    done.PreemptionFenceId = request;
    done.LastCompletedFenceId = last;
    done.NodeOrdinal = node;
    data.InterruptType = DXGK_INTERRUPT_DMA_PREEMPTED;
    data.Anonymous.DmaPreempted = done;
    data
}

impl Adapter {
    /// Reports something under the interrupt lock, and queues the DPC.
    pub(crate) fn report(&self, data: DXGKARGCB_NOTIFY_INTERRUPT_DATA) {
        self.report_with(data, true);
    }

    /// Reports something under the interrupt lock.
    pub(crate) fn report_with(&self, data: DXGKARGCB_NOTIFY_INTERRUPT_DATA, queue_dpc: bool) {
        let interface = self.interface.get();
        let mut report = Report { adapter: self, data, queue_dpc };
        let mut answer = 0;
        if let Some(synchronize) = interface.DxgkCbSynchronizeExecution {
            let context = (&raw mut report).cast();
            // SAFETY: the callback's contract: DeviceHandle, a routine, its context and room for its answer.
            unsafe { synchronize(interface.DeviceHandle, Some(tell), context, 0, &mut answer) };
        }
    }

    /// `DxgkCbNotifyInterrupt`: device level, under the interrupt lock.
    pub(crate) fn notify(&self, data: &mut DXGKARGCB_NOTIFY_INTERRUPT_DATA) {
        let interface = self.interface.get();
        if let Some(notify) = interface.DxgkCbNotifyInterrupt {
            // SAFETY: the callback's contract: DeviceHandle and a filled record.
            unsafe { notify(interface.DeviceHandle, data) };
        }
        if data.InterruptType == DXGK_INTERRUPT_DMA_COMPLETED {
            // SAFETY: the type says which member of the union is filled.
            let fence = unsafe { data.Anonymous.DmaCompleted }.SubmissionFenceId;
            self.completed.store(fence, Ordering::Release);
        }
    }

    /// `DxgkCbQueueDpc`: any level.
    pub(crate) fn queue_dpc(&self) {
        let interface = self.interface.get();
        if let Some(queue) = interface.DxgkCbQueueDpc {
            // SAFETY: the callback's contract: DeviceHandle.
            unsafe { queue(interface.DeviceHandle) };
        }
    }
}
