//! `crash.sys`: the smallest driver, with a CreateContext that reads through a null pointer. What the bench reports of a
//! Rust image is tried on it: `cargo xtask sys --driver examples/crash`.
#![no_std]
#![no_main]

use core::ptr;
use core::sync::atomic::{AtomicUsize, Ordering};

use wddm::nt::pool::Tag;
use wddm::query::{DriverCaps, Engine, Node};
use wddm::{
    Adapter, AdapterRef, Context, ContextInfo, ContextRequest, ContextSlot, CreateContextError,
    CreateDeviceError, Device, DeviceRequest, DeviceSlot, Dxgk, InterfaceVersion, NewContext, NewDevice,
    Paged, PassiveLevel, StartDeviceError, StartInfo, Started, paged_object,
};

/// Unknown to the compiler, so that it has to do what is written.
static NOWHERE: AtomicUsize = AtomicUsize::new(0);

#[inline(never)]
fn through_null() -> u32 {
    let pointer = ptr::with_exposed_provenance::<u32>(NOWHERE.load(Ordering::Relaxed));
    // SAFETY: none. This is the defect.
    unsafe { pointer.read_volatile() } // the line at fault
}

struct CrashAdapter;

paged_object! {
    /// A device owns nothing.
    struct CrashDevice {}
}

paged_object! {
    /// A context that there never is.
    struct CrashContext {
        /// What was read.
        _read: u32,
    }
}

impl Adapter for CrashAdapter {
    type Device = CrashDevice;
    type Interrupt = ();

    const VERSION: InterfaceVersion = InterfaceVersion::WDDM1_3;
    const TAG: Tag = Tag::new(*b"crsh");

    fn start(
        _dxgk: &Dxgk<Self>,
        _info: &StartInfo,
        _at: &mut PassiveLevel,
    ) -> Result<Started<Self>, StartDeviceError> {
        Ok(Started { adapter: CrashAdapter, interrupt: () })
    }

    fn stop(self, _interrupt: (), _dxgk: &Dxgk<Self>, _at: &mut PassiveLevel) {}

    fn caps(_this: AdapterRef<'_, Self>) -> DriverCaps {
        DriverCaps {
            highest_acceptable_address: u64::MAX >> 1,
            nodes: 1,
            max_allocation_list_slot_id: 0,
            aperture_commit_limit: 0,
            preemption_aware: false,
            cancel_command_aware: false,
            per_engine_tdr: false,
            interrupt_message: 0,
        }
    }

    fn node(_this: AdapterRef<'_, Self>, ordinal: u32) -> Option<Node> {
        (ordinal == 0).then_some(Node { engine: Engine::ThreeD })
    }
}

impl Device for CrashDevice {
    type Adapter = CrashAdapter;
    type Context = CrashContext;

    fn create<'s>(
        _adapter: AdapterRef<'_, CrashAdapter>,
        _request: &DeviceRequest,
        slot: DeviceSlot<'s, Self>,
        at: &mut PassiveLevel,
    ) -> Result<NewDevice<'s, Self>, CreateDeviceError> {
        slot.build(CrashDevice {}, at)
    }

    fn create_context<'s>(
        _this: Paged<'_, Self>,
        _adapter: AdapterRef<'_, CrashAdapter>,
        request: &ContextRequest<'_>,
        slot: ContextSlot<'s, CrashContext>,
        at: &mut PassiveLevel,
    ) -> Result<NewContext<'s, CrashContext>, CreateContextError> {
        let info = ContextInfo {
            dma_buffer_size: 4096,
            dma_buffer_segment_set: 0,
            dma_buffer_private_data_size: 0,
            allocation_list_size: if request.gdi { 256 } else { 16 },
            patch_location_list_size: 16,
        };
        slot.build(CrashContext { _read: through_null() }, info, at)
    }
}

impl Context for CrashContext {
    type Device = CrashDevice;
    type Channel = ();
}

wddm::driver! { name: "crash", adapter: CrashAdapter, families: [] }

wddm::image! { DRIVER }
