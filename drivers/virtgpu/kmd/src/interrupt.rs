//! `DxgkDdiInterruptRoutine` and `DxgkDdiDpcRoutine`.

use wddm::{AdapterRef, DeviceLevel, DispatchLevel};

use crate::Virtgpu;
use crate::ring::{Life, Ring};
use crate::virtio::pci::status;

/// The configuration changed: bit 1 of the interrupt status.
const CONFIGURATION: u8 = 2;

/// Takes what the device returned. A line interrupt of another device is answered FALSE at once (rule S22).
pub fn interrupt(this: AdapterRef<'_, Virtgpu>, ring: &mut Ring, at: &mut DeviceLevel) -> bool {
    if ring.life() == Life::Gone {
        return false;
    }
    let configuration = if this.transport.messages() {
        // One message is for everything, and a look at the status costs an exit: only when there was nothing else.
        false
    } else {
        match this.transport.interrupt_status() {
            0 | u8::MAX => return false,
            cause => cause & CONFIGURATION != 0,
        }
    };
    this.counters.interrupts.add(1);
    let any = ring.collect(this, at);
    if configuration || (!any && this.transport.messages()) {
        let now = this.transport.status();
        if now & status::NEEDS_RESET != 0 {
            // Also what a device that is gone reads as.
            this.break_down();
        }
    }
    true
}

/// Feeds the ring, and gives back the memory of what came out of it.
pub fn dpc(this: AdapterRef<'_, Virtgpu>, at: &mut DispatchLevel) {
    loop {
        let batch = this.dxgk().synchronize(at, |ring, at| {
            let batch = ring.take_retired();
            ring.feed(this, at);
            batch
        });
        // The last share in an object may go here, where memory may be freed.
        let Ok(batch) = batch else { return };
        if batch.last().is_none_or(Option::is_none) {
            return;
        }
    }
}
