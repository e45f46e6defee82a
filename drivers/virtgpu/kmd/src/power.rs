//! `DxgkDdiSetPowerState` and `DxgkDdiResetDevice`.

use wddm::{AdapterRef, Engine, PassiveLevel, pageable};

use crate::Virtgpu;
use crate::virtio::pci::status;

/// `PowerDeviceD0`.
const D0: u32 = 1;

/// A device in a low-power state has nothing to do and may keep what it knows: then contexts go on as if nothing had
/// been (rule L23). One that comes back without, as after a hibernation, is brought up as after a reset: resources are
/// made again when they are needed, contexts that had state on the host are lost.
#[pageable]
pub fn set_power_state(this: AdapterRef<'_, Virtgpu>, state: u32, at: &mut PassiveLevel) {
    if state != D0 || this.removed() || this.is_broken() {
        return;
    }
    match this.transport.status() {
        // Gone: plug and play tells of it.
        u8::MAX => {}
        now if now & status::DRIVER_OK != 0 && now & status::NEEDS_RESET == 0 => {}
        _ => {
            Virtgpu::reset_adapter(this, at);
            Virtgpu::restart_adapter(this, at);
        }
    }
}

/// The machine is about to write its dump: the device reaches no memory from now on. One register write; nobody waits,
/// since nobody may.
pub fn reset_device(this: AdapterRef<'_, Virtgpu>) {
    if !this.removed() {
        this.break_down();
        this.transport.write_reset();
    }
}
