//! Power: `DxgkDdiSetPowerState`, and `DxgkDdiResetDevice`.
#![allow(unsafe_code)]

use crate::adapter::{Adapter, State};
use crate::sync::lock;
use ntoskrnl::Ddi;
use wddm_sys::wddm3_2::DEVICE_POWER_STATE;
use wddm_sys::{NTSTATUS, STATUS_NOT_SUPPORTED};

/// `DISPLAY_ADAPTER_HW_ID`: the adapter itself rather than a child of it.
pub const DISPLAY_ADAPTER_HW_ID: u32 = u32::MAX;

impl Adapter {
    /// Changes the power state of the adapter ([`DISPLAY_ADAPTER_HW_ID`]) or of a child, which may be gone already.
    /// Nothing is queued meanwhile, and everything is evicted first (rules R02, R03).
    ///
    /// `NTSTATUS DxgkDdiSetPowerState(MiniportDeviceContext, DeviceUid, DevicePowerState, ActionType)`: PASSIVE_LEVEL,
    /// level three; must not fail (rule L22).
    ///
    /// # Errors
    /// The port's own lack of memory; STATUS_DEVICE_REMOVED for a lost adapter.
    pub fn set_power_state(
        &self,
        uid: u32,
        state: DEVICE_POWER_STATE,
        action: i32,
    ) -> Result<NTSTATUS, NTSTATUS> {
        let _inside = self.machine().enter();
        self.working()?;
        let entry = self.driver().table().DxgkDdiSetPowerState.ok_or(STATUS_NOT_SUPPORTED)?;
        let _quiet = self.quiesce();
        self.evict_all()?;
        let context = self.miniport();
        // SAFETY: the entry point's contract: the context of AddDevice.
        let status = self.call(Ddi::SetPowerState, context, || unsafe { entry(context, uid, state, action) });
        if !status.is_success() {
            self.violation("L22", &format!("SetPowerState answered {status}"));
        }
        Ok(status)
    }

    /// What plug and play does when the device has been pulled out, or is about to be: the adapter is lost, what is
    /// queued ends, and only clean-up calls reach the driver (rule L27). Returns when nothing is queued any more.
    pub fn surprise_removal(&self) {
        let _inside = self.machine().enter();
        const TEXT: &str = "the device was pulled out";
        lock(&self.scheduler).lost.get_or_insert(("removal", TEXT.into()));
        self.work.notify_all();
        if self.system_context().is_none() {
            // A create-only driver queues nothing, and has no scheduler's thread that would see to it.
            self.begin_removal("removal", TEXT);
        }
        self.wait_until(|scheduler| self.state() != State::Started && scheduler.outstanding == 0);
    }

    /// Puts the adapter back to the state that firmware left it in, as before a crash dump.
    ///
    /// `void DxgkDdiResetDevice(MiniportDeviceContext)`: any IRQL, nonpageable code and data only (rule L30). It is
    /// called at device level here.
    pub fn reset_device(&self) {
        let _inside = self.machine().enter();
        let Some(entry) = self.driver().table().DxgkDdiResetDevice else { return };
        let context = self.miniport();
        let _raised = self.machine().raise(ntoskrnl::DEVICE_LEVEL);
        // SAFETY: the entry point's contract: the context of AddDevice.
        self.call(Ddi::ResetDevice, context, || unsafe { entry(context) });
    }
}
