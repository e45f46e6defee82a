//! Processes, devices and contexts.

use core::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use wddm::nt::pool::NonPagedArc;
use wddm::process::ProcessRequest;
use wddm::{
    AdapterRef, Context, ContextInfo, ContextRequest, ContextSlot, CreateContextError, CreateDeviceError,
    CreateProcessError, Device, DeviceRequest, DeviceSlot, NewContext, NewDevice, Paged, PassiveLevel,
    Processes, paged_object,
};

use crate::SoftwareGpu;
use crate::memory::Root;
use crate::protocol::CONTEXT;

/// A process: one address space. Its tables are the port driver's business; this counts what went wrong in it.
#[derive(Default)]
pub struct Process {
    faults: AtomicU32,
}

impl Processes for SoftwareGpu {
    type Process = Process;

    fn create_process(
        _this: AdapterRef<'_, Self>,
        _request: &ProcessRequest,
        _at: &mut PassiveLevel,
    ) -> Result<Process, CreateProcessError> {
        Ok(Process::default())
    }
}

/// What a context of the older model asks for (rules C21, C22). No status refuses one; nothing can be rendered with it, as
/// there is no Render.
const PATCHED: ContextInfo = ContextInfo {
    dma_buffer_size: 4096,
    dma_buffer_segment_set: 0,
    dma_buffer_private_data_size: 0,
    allocation_list_size: 256,
    patch_location_list_size: 16,
};

paged_object! {
    /// A device: whose it is.
    pub struct SoftwareDevice {
        process: Option<NonPagedArc<Process>>,
    }
}

paged_object! {
    /// A context has nothing that is looked at below DISPATCH_LEVEL only.
    pub struct SoftwareContext {}
}

/// The part of a context that its submissions reach.
pub struct Channel {
    process: Option<NonPagedArc<Process>>,
    /// The root page table: entries in the upper half, offset in the lower; 0 for none.
    root: AtomicU64,
}

impl Channel {
    /// The root page table.
    pub fn root(&self) -> Option<Root> {
        let both = self.root.load(Ordering::Acquire);
        let (entries, offset) = ((both >> 32) as u32, both as u32);
        (entries != 0).then_some(Root { offset, entries })
    }

    /// Sets it.
    pub fn set_root(&self, root: Option<Root>) {
        let both = root.map_or(0, |root| u64::from(root.entries) << 32 | u64::from(root.offset));
        self.root.store(both, Ordering::Release);
    }

    /// Counts a fault in the context's process.
    pub fn faulted(&self) {
        if let Some(process) = &self.process {
            process.faults.fetch_add(1, Ordering::Relaxed);
        }
    }
}

impl Device for SoftwareDevice {
    type Adapter = SoftwareGpu;
    type Context = SoftwareContext;

    fn create<'s>(
        adapter: AdapterRef<'_, SoftwareGpu>,
        request: &DeviceRequest,
        slot: DeviceSlot<'s, Self>,
        at: &mut PassiveLevel,
    ) -> Result<NewDevice<'s, Self>, CreateDeviceError> {
        let process = request.process(adapter).map(|process| process.owner());
        slot.build(SoftwareDevice { process }, at)
    }

    fn create_context<'s>(
        this: Paged<'_, Self>,
        _adapter: AdapterRef<'_, SoftwareGpu>,
        request: &ContextRequest<'_>,
        slot: ContextSlot<'s, SoftwareContext>,
        at: &mut PassiveLevel,
    ) -> Result<NewContext<'s, SoftwareContext>, CreateContextError> {
        let data = &request.private_data;
        if !data.is_empty() && data.read_exact(at) != Some(CONTEXT) {
            return Err(CreateContextError::DriverMismatch);
        }
        let process = this.open(at).process.clone();
        let channel = Channel { process, root: AtomicU64::new(0) };
        let info =
            if request.virtual_addressing { ContextInfo::of_virtual::<SoftwareGpu>() } else { PATCHED };
        slot.build_resident(SoftwareContext {}, channel, info, at)
    }
}

impl Context for SoftwareContext {
    type Device = SoftwareDevice;
    type Channel = Channel;
    const RESIDENT: bool = true;
}
