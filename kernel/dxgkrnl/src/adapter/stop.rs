//! The end of an adapter: `DxgkDdiStopDevice` and `DxgkDdiRemoveDevice`.
#![allow(unsafe_code)]

use std::sync::Arc;
use std::sync::atomic::Ordering;

use ntoskrnl::Ddi;
use wddm_sys::Record;
use wddm_sys::wddm3_2::DXGK_DISPLAY_INFORMATION;

use super::{Adapter, State, System};
use crate::paging::Aperture;
use crate::sync::{lock, write};

impl Adapter {
    /// Stops the adapter: destroys what processes left behind, then the system context and device, then StopDevice and
    /// RemoveDevice. Every wait inside is bounded. Processes must not be in calls meanwhile.
    pub fn stop(self: &Arc<Self>) {
        let _inside = self.machine.enter();
        if self.state() == State::Stopped {
            return;
        }
        self.wait_until(|scheduler| scheduler.outstanding == 0);
        if let Some(port) = self.port() {
            crate::kmt::destroy_everything(&port, self);
        }
        self.end();
        self.remove_device();
    }

    /// Undoes [`Adapter::begin`], then StopDevice.
    pub(super) fn end(&self) {
        self.end_processes();
        {
            let mut scheduler = lock(&self.scheduler);
            scheduler.ending = true;
        }
        self.work.notify_all();
        let worker = lock(&self.worker).take();
        if let Some(worker) = worker
            && worker.join().is_err()
        {
            self.note("port", "the scheduler's thread panicked");
        }
        self.end_paging();
        let system = lock(&self.system).take();
        if let Some(System { device, context }) = system {
            if let Some(context) = context {
                context.destroy();
                if let Some(port) = self.port() {
                    write(&port.handles).remove(0, context.handle());
                }
            }
            device.destroy();
            if let Some(port) = self.port() {
                write(&port.handles).remove(0, device.handle());
            }
        }
        self.end_process(0);
        self.stop_device();
        self.dma.end();
        if let Some(dummy) = lock(&self.aperture).as_mut().and_then(Aperture::take_dummy) {
            self.machine.ram().free(dummy);
        }
    }

    /// `NTSTATUS DxgkDdiStopDevice(MiniportDeviceContext)`: PASSIVE_LEVEL, level three; resets the adapter and gives
    /// back what StartDevice took (rule L24).
    pub(super) fn stop_device(&self) {
        let there = self.state() == State::Started;
        self.set_state(State::Stopped);
        if there && self.release_display() {
            // Done with that (rule L26).
        } else if let Some(entry) = self.driver.table().DxgkDdiStopDevice {
            let context = self.miniport();
            // SAFETY: the entry point's contract: the context of AddDevice.
            let status = self.call(Ddi::StopDevice, context, || unsafe { entry(context) });
            if !status.is_success() {
                self.note("adapter", &format!("StopDevice answered {status}"));
            }
        }
        self.disconnect_interrupt();
        self.callbacks.stopped(self);
    }

    /// Has the driver stop and give back the display that firmware had left on. The machine has one display device: an
    /// adapter with an output is it. False if the driver does not, or did not.
    ///
    /// `NTSTATUS DxgkDdiStopDeviceAndReleasePostDisplayOwnership(MiniportDeviceContext, TargetId, DisplayInfo)`:
    /// PASSIVE_LEVEL, level three, 1.2 and later, with the cap SupportNonVGA; if it succeeds StopDevice is not called.
    fn release_display(&self) -> bool {
        let Some(&output) = self.output.get().filter(|_| self.caps().releases_display) else { return false };
        let Some(entry) = self.driver.table().DxgkDdiStopDeviceAndReleasePostDisplayOwnership else {
            return false;
        };
        let mut information = DXGK_DISPLAY_INFORMATION::zeroed();
        let context = self.miniport();
        let pointer = &raw mut information;
        let ddi = Ddi::StopDeviceAndReleasePostDisplayOwnership;
        // SAFETY: the entry point's contract: the context of AddDevice and room for what is shown.
        let status = self.call_with(ddi, context, pointer, || unsafe { entry(context, output, pointer) });
        if !status.is_success() {
            self.note("adapter", &format!("{ddi} answered {status}"));
        }
        status.is_success()
    }

    /// `NTSTATUS DxgkDdiRemoveDevice(MiniportDeviceContext)`: PASSIVE_LEVEL, level three; frees what AddDevice made
    /// (rule L25).
    pub(super) fn remove_device(&self) {
        let context = self.miniport.load(Ordering::Acquire);
        if let Some(entry) = self.driver.table().DxgkDdiRemoveDevice {
            // SAFETY: the entry point's contract: the context of AddDevice, for the last time.
            let status = self.call(Ddi::RemoveDevice, context, || unsafe { entry(context) });
            if !status.is_success() {
                self.note("adapter", &format!("RemoveDevice answered {status}"));
            }
        }
        self.miniport.store(std::ptr::null_mut(), Ordering::Release);
        self.callbacks.take_back(self);
        if let Some(port) = self.port() {
            write(&port.adapters).retain(|other| !std::ptr::eq(Arc::as_ptr(other), self));
        }
    }
}
