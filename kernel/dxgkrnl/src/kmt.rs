//! The D3DKMT thunks, as methods of a simulated process.
//!
//! Arguments are the records of `wddm_sys::wddm3_2` with Microsoft's names; a method answers what the thunk would. The
//! records lie in the caller's own memory, but every pointer inside them is a user address of the process
//! ([`Process::user`]), and is captured once, with faults caught.

mod addresses;
mod allocation;
mod destroy;
mod submission;
mod synchronization;

use crate::adapter::{Adapter, State};
use crate::context::{Context, Request};
use crate::device::{Device, DeviceKind};
use crate::guarded::Guarded;
use crate::handles::ProcessId;
use crate::objects::Object;
use crate::port::Port;
use crate::shared::{NoMemory, Shared, try_filled};
use crate::sync::{lock, read, write};
use crate::user::Arena;
use ntoskrnl::user::{UserAccess, UserSpace, copy_in, copy_out};
use std::sync::Arc;
use wddm_sys::wddm3_2::{
    D3DKMT_CLOSEADAPTER, D3DKMT_CREATECONTEXT, D3DKMT_CREATEDEVICE, D3DKMT_DESTROYCONTEXT,
    D3DKMT_DESTROYDEVICE, D3DKMT_DEVICEEXECUTION_RESET, D3DKMT_DEVICEEXECUTION_STOPPED,
    D3DKMT_DEVICESTATE_EXECUTION, D3DKMT_ESCAPE, D3DKMT_ESCAPE_DRIVERPRIVATE, D3DKMT_GETDEVICESTATE,
    D3DKMT_HANDLE, D3DKMT_MARKDEVICEASERROR, D3DKMT_OPENADAPTERFROMLUID, D3DKMT_QUERYADAPTERINFO,
    KMTQAITYPE_UMDRIVERPRIVATE,
};
use wddm_sys::{
    NTSTATUS, Record, STATUS_DEVICE_REMOVED, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY,
    STATUS_NOT_SUPPORTED, STATUS_SUCCESS,
};

/// The most private data that the port captures of one blob, bytes.
const MOST_PRIVATE_DATA: u32 = 64 << 20;
/// `D3DDDI_CREATECONTEXTFLAGS`: NullRendering, InitialData and DisableGpuTimeout are for everyone; the rest belongs to
/// later models.
const CONTEXT_FLAGS: u32 = 0b111;
/// `D3DKMT_CREATEDEVICEFLAGS`: LegacyMode, RequestVSync, DisableGpuTimeout.
const DEVICE_FLAGS: u32 = 0b111;
/// `D3DDDI_ESCAPEFLAGS`: HardwareAccess, DeviceStatusQuery, ChangeFrameLatency exclude one another.
const ESCAPE_FLAGS: u32 = 0b111;

/// A simulated process: handles and user memory of its own. Dropping it kills it: everything that it left goes in order
/// (rule U14).
pub struct Process {
    port: Arc<Port>,
    id: ProcessId,
    user: UserSpace,
    arena: Arc<Arena>,
}

/// What a thunk answers for a result.
fn status(result: Result<(), NTSTATUS>) -> NTSTATUS {
    result.err().unwrap_or(STATUS_SUCCESS)
}

/// Copies `len` bytes of user memory, once.
///
/// # Errors
/// STATUS_INVALID_PARAMETER for memory that is not there or no user memory, STATUS_NO_MEMORY.
fn capture(address: *const std::ffi::c_void, len: u32) -> Result<Vec<u8>, NTSTATUS> {
    if len == 0 {
        return Ok(Vec::new());
    }
    if len > MOST_PRIVATE_DATA {
        return Err(STATUS_NO_MEMORY);
    }
    let mut bytes = try_filled(0u8, len as usize)?;
    copy_in(&mut bytes, address as usize).map_err(|_| STATUS_INVALID_PARAMETER)?;
    Ok(bytes)
}

/// Writes user memory.
fn deliver(address: *mut std::ffi::c_void, bytes: &[u8]) -> Result<(), NTSTATUS> {
    if bytes.is_empty() {
        return Ok(());
    }
    copy_out(address as usize, bytes).map_err(|_| STATUS_INVALID_PARAMETER)
}

impl Process {
    /// A new process on the port driver's machine, without handles.
    pub fn new(port: &Arc<Port>) -> Self {
        let user = UserSpace::new();
        let arena = Arena::new(&user);
        Self { port: Arc::clone(port), id: port.next_process(), user, arena }
    }

    /// The process's user memory, from which every pointer in an argument comes.
    pub fn user(&self) -> &UserSpace {
        &self.user
    }

    /// `VirtualProtect` of command buffers and lists that the port made: whole pages, at any time, as a process may.
    ///
    /// # Errors
    /// STATUS_INVALID_PARAMETER if the addresses are not all of one stretch of the port's, or the host refuses.
    pub fn protect(&self, address: usize, len: usize, access: UserAccess) -> Result<(), NTSTATUS> {
        self.arena.protect(address, len, access).ok_or(STATUS_INVALID_PARAMETER)
    }

    /// [`Process::protect`] of the command buffers and lists of all contexts of the process (rule S27).
    ///
    /// # Errors
    /// What the host answers.
    pub fn protect_buffers(&self, access: UserAccess) -> std::io::Result<()> {
        self.arena.set_access(access)
    }

    /// The port driver.
    pub fn port(&self) -> &Arc<Port> {
        &self.port
    }

    fn object(&self, handle: D3DKMT_HANDLE) -> Option<Object> {
        read(&self.port.handles).get_owned(self.id, handle).cloned()
    }

    fn adapter(&self, handle: D3DKMT_HANDLE) -> Result<Arc<Adapter>, NTSTATUS> {
        match self.object(handle) {
            Some(Object::Adapter(adapter)) => Ok(adapter),
            _ => Err(STATUS_INVALID_PARAMETER),
        }
    }

    fn device(&self, handle: D3DKMT_HANDLE) -> Result<Shared<Device>, NTSTATUS> {
        match self.object(handle) {
            Some(Object::Device(device)) => Ok(device),
            _ => Err(STATUS_INVALID_PARAMETER),
        }
    }

    fn context(&self, handle: D3DKMT_HANDLE) -> Result<Shared<Context>, NTSTATUS> {
        match self.object(handle) {
            Some(Object::Context(context)) => Ok(context),
            _ => Err(STATUS_INVALID_PARAMETER),
        }
    }

    fn insert(&self, object: Object) -> Result<D3DKMT_HANDLE, NTSTATUS> {
        Ok(write(&self.port.handles).insert(self.id, object)?)
    }

    fn remove(&self, handle: D3DKMT_HANDLE) -> Option<Object> {
        write(&self.port.handles).remove(self.id, handle)
    }

    /// `D3DKMTOpenAdapterFromLuid`: opens an adapter ([`Adapter::luid`]). No DDI call before WDDM 2.0.
    ///
    /// STATUS_SUCCESS, STATUS_INVALID_PARAMETER for no such adapter, STATUS_NO_MEMORY.
    pub fn open_adapter_from_luid(&self, args: &mut D3DKMT_OPENADAPTERFROMLUID) -> NTSTATUS {
        let luid = args.AdapterLuid;
        let found = read(&self.port.adapters)
            .iter()
            .find(|adapter| {
                let own = adapter.luid();
                own.LowPart == luid.LowPart && own.HighPart == luid.HighPart
            })
            .cloned();
        let Some(adapter) = found else { return STATUS_INVALID_PARAMETER };
        status(self.insert(Object::Adapter(adapter)).map(|handle| args.hAdapter = handle))
    }

    /// `D3DKMTCloseAdapter`. The last handle of a process takes the process with it, as the miniport knows it, once it has
    /// no device. STATUS_SUCCESS or STATUS_INVALID_PARAMETER.
    pub fn close_adapter(&self, args: &D3DKMT_CLOSEADAPTER) -> NTSTATUS {
        let _inside = self.port.machine().enter();
        status(self.adapter(args.hAdapter).map(|adapter| {
            self.remove(args.hAdapter);
            settle(&self.port, self.id, &adapter);
        }))
    }

    /// `D3DKMTQueryAdapterInfo` of type `KMTQAITYPE_UMDRIVERPRIVATE`: the private data goes in and comes out.
    ///
    /// The driver's status; STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY; STATUS_DEVICE_REMOVED for a lost adapter;
    /// STATUS_NOT_SUPPORTED for another type.
    pub fn query_adapter_info(&self, args: &mut D3DKMT_QUERYADAPTERINFO) -> NTSTATUS {
        let _inside = self.port.machine().enter();
        status(self.try_query_adapter_info(args))
    }

    fn try_query_adapter_info(&self, args: &D3DKMT_QUERYADAPTERINFO) -> Result<(), NTSTATUS> {
        let adapter = usable(self.adapter(args.hAdapter)?)?;
        if args.Type != KMTQAITYPE_UMDRIVERPRIVATE {
            return Err(STATUS_NOT_SUPPORTED);
        }
        let mut input = capture(args.pPrivateDriverData, args.PrivateDriverDataSize)?;
        let mut output = Guarded::copy_of(&input)?;
        let answer = adapter.query_private(&mut output, &mut input);
        if !answer.is_success() {
            return Err(answer);
        }
        deliver(args.pPrivateDriverData, output.bytes())
    }

    /// `D3DKMTCreateDevice`. The device has no buffers of its own: contexts have.
    ///
    /// STATUS_SUCCESS, STATUS_DEVICE_REMOVED, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY.
    pub fn create_device(&self, args: &mut D3DKMT_CREATEDEVICE) -> NTSTATUS {
        let _inside = self.port.machine().enter();
        status(self.try_create_device(args).map(|handle| args.hDevice = handle))
    }

    #[allow(unsafe_code)]
    fn try_create_device(&self, args: &D3DKMT_CREATEDEVICE) -> Result<D3DKMT_HANDLE, NTSTATUS> {
        if bits(&args.Flags) & !DEVICE_FLAGS != 0 {
            return Err(STATUS_INVALID_PARAMETER);
        }
        // SAFETY: all members of the union are plain data; user mode fills the handle.
        let adapter = usable(self.adapter(unsafe { args.Anonymous.hAdapter })?)?;
        let device = Device::new(&adapter, self.id, adapter.process_of(self.id)?)?;
        let handle = self.insert(Object::Device(device.clone()))?;
        device.set_handle(handle);
        let answer = device.create(DeviceKind::User);
        if answer != STATUS_SUCCESS {
            self.remove(handle);
            return Err(answer);
        }
        device.gate.open();
        Ok(handle)
    }

    /// `D3DKMTDestroyDevice`: first the contexts, when their packets have ended, then what is open, then the device
    /// (rules C34, D29). STATUS_SUCCESS or STATUS_INVALID_PARAMETER.
    pub fn destroy_device(&self, args: &D3DKMT_DESTROYDEVICE) -> NTSTATUS {
        let _inside = self.port.machine().enter();
        match self.device(args.hDevice) {
            Ok(device) if destroy_device(&self.port, self.id, &device) => STATUS_SUCCESS,
            _ => STATUS_INVALID_PARAMETER,
        }
    }

    /// `D3DKMTMarkDeviceAsError`: the device takes no more work; what is queued is cancelled (rule R18). STATUS_SUCCESS
    /// or STATUS_INVALID_PARAMETER.
    pub fn mark_device_as_error(&self, args: &D3DKMT_MARKDEVICEASERROR) -> NTSTATUS {
        status(self.device(args.hDevice).map(|device| {
            device.lose(D3DKMT_DEVICEEXECUTION_RESET);
            device.adapter.work.notify_all();
        }))
    }

    /// `D3DKMTCreateContext`: a context with packet scheduling, and its command buffer and lists in user memory, which
    /// take memory from their first touch on.
    ///
    /// STATUS_SUCCESS, STATUS_DEVICE_REMOVED, STATUS_NO_MEMORY, STATUS_GRAPHICS_DRIVER_MISMATCH;
    /// STATUS_INVALID_PARAMETER for a node that does not exist (rule C11), more than one engine or one that does not
    /// exist (C12), flags that are reserved or of a later model (C13, C16 to C18), or private data that is not there.
    pub fn create_context(&self, args: &mut D3DKMT_CREATECONTEXT) -> NTSTATUS {
        let _inside = self.port.machine().enter();
        status(self.try_create_context(args))
    }

    fn try_create_context(&self, args: &mut D3DKMT_CREATECONTEXT) -> Result<(), NTSTATUS> {
        let device = self.device(args.hDevice)?;
        let _pass = device.gate.enter().ok_or(STATUS_INVALID_PARAMETER)?;
        let adapter = working(&device)?;
        if args.Flags.Value & !CONTEXT_FLAGS != 0 || args.NodeOrdinal >= adapter.caps().nodes {
            return Err(STATUS_INVALID_PARAMETER);
        }
        // Without linked adapters there is one engine; 0 and 1 both name it, as an index and as a mask (G2).
        if args.EngineAffinity > 1 {
            return Err(STATUS_INVALID_PARAMETER);
        }
        if args.pPrivateDriverData.is_null() && args.PrivateDriverDataSize != 0 {
            return Err(STATUS_INVALID_PARAMETER);
        }
        let data = capture(args.pPrivateDriverData, args.PrivateDriverDataSize)?;
        let request = Request {
            node: args.NodeOrdinal,
            engine_affinity: 1,
            system: false,
            gdi: false,
            addresses: false,
            null_rendering: args.Flags.NullRendering(),
            private_data: &data,
        };
        let context = self.make_context(&device, &request)?;
        let handle = context.handle();
        let info = context.info();
        let mut buffers = lock(&context.buffers);
        let made = buffers.resize(&self.arena, info.dma_buffer_size, info.allocation_list, info.patch_list);
        if let Err(NoMemory) = made {
            drop(buffers);
            self.remove(handle);
            context.destroy();
            return Err(STATUS_NO_MEMORY);
        }
        let sizes = buffers.sizes();
        drop(buffers);
        lock(&device.children).insert(handle);
        args.hContext = handle;
        args.pCommandBuffer = sizes.command.0 as *mut _;
        args.CommandBufferSize = sizes.command.1;
        args.pAllocationList = sizes.allocations.0 as *mut _;
        args.AllocationListSize = sizes.allocations.1;
        args.pPatchLocationList = sizes.patches.0 as *mut _;
        args.PatchLocationListSize = sizes.patches.1;
        args.CommandBuffer = 0;
        context.gate.open();
        Ok(())
    }

    /// A context whose gate is still closed.
    fn make_context(
        &self,
        device: &Shared<Device>,
        request: &Request<'_>,
    ) -> Result<Shared<Context>, NTSTATUS> {
        device.reserve_child()?;
        let context = Context::new(device, request)?;
        let handle = self.insert(Object::Context(context.clone()))?;
        context.set_handle(handle);
        let answer = context.create(request);
        if answer != STATUS_SUCCESS {
            self.remove(handle);
            return Err(answer);
        }
        Ok(context)
    }

    /// `D3DKMTDestroyContext`: waits until what is queued has ended (rule C31). STATUS_SUCCESS or
    /// STATUS_INVALID_PARAMETER.
    pub fn destroy_context(&self, args: &D3DKMT_DESTROYCONTEXT) -> NTSTATUS {
        let _inside = self.port.machine().enter();
        status(self.context(args.hContext).and_then(|context| {
            let device = context.device.clone();
            let _pass = device.gate.enter().ok_or(STATUS_INVALID_PARAMETER)?;
            if destroy_context(&self.port, self.id, &context) {
                Ok(())
            } else {
                Err(STATUS_INVALID_PARAMETER)
            }
        }))
    }

    /// `D3DKMTEscape` of type `D3DKMT_ESCAPE_DRIVERPRIVATE`.
    ///
    /// The driver's status; STATUS_INVALID_PARAMETER for a context without its device, or flags that exclude one
    /// another (rule U07), or data that is not there; STATUS_NOT_SUPPORTED for another type; STATUS_DEVICE_REMOVED.
    pub fn escape(&self, args: &D3DKMT_ESCAPE) -> NTSTATUS {
        let _inside = self.port.machine().enter();
        status(self.try_escape(args))
    }

    fn try_escape(&self, args: &D3DKMT_ESCAPE) -> Result<(), NTSTATUS> {
        let adapter = usable(self.adapter(args.hAdapter)?)?;
        if args.Type != D3DKMT_ESCAPE_DRIVERPRIVATE {
            return Err(STATUS_NOT_SUPPORTED);
        }
        let flags = args.Flags.Value;
        if flags & !ESCAPE_FLAGS != 0 || flags.count_ones() > 1 || (args.hContext != 0 && args.hDevice == 0) {
            return Err(STATUS_INVALID_PARAMETER);
        }
        let device = match args.hDevice {
            0 => None,
            handle => Some(self.device(handle)?),
        };
        let context = match args.hContext {
            0 => None,
            handle => Some(self.context(handle)?),
        };
        let of_adapter = device.as_ref().is_none_or(|device| Arc::ptr_eq(&device.adapter, &adapter));
        let of_device = match (&device, &context) {
            (Some(device), Some(context)) => Shared::same(device, &context.device),
            (_, context) => context.is_none(),
        };
        if !of_adapter || !of_device {
            return Err(STATUS_INVALID_PARAMETER);
        }
        let _device_pass = match &device {
            Some(device) => Some(device.gate.enter().ok_or(STATUS_INVALID_PARAMETER)?),
            None => None,
        };
        let _context_pass = match &context {
            Some(context) => Some(context.gate.enter().ok_or(STATUS_INVALID_PARAMETER)?),
            None => None,
        };
        let mut data = Guarded::copy_of(&capture(args.pPrivateDriverData, args.PrivateDriverDataSize)?)?;
        let answer = adapter.escape(device.as_deref(), context.as_deref(), self.id, args.Flags, &mut data);
        if !answer.is_success() {
            return Err(answer);
        }
        deliver(args.pPrivateDriverData, data.bytes())
    }

    /// `D3DKMTGetDeviceState` of type `D3DKMT_DEVICESTATE_EXECUTION`. STATUS_SUCCESS, STATUS_INVALID_PARAMETER,
    /// STATUS_NOT_SUPPORTED for another type.
    pub fn get_device_state(&self, args: &mut D3DKMT_GETDEVICESTATE) -> NTSTATUS {
        let Ok(device) = self.device(args.hDevice) else { return STATUS_INVALID_PARAMETER };
        if args.StateType != D3DKMT_DEVICESTATE_EXECUTION {
            return STATUS_NOT_SUPPORTED;
        }
        args.Anonymous.ExecutionState = match device.adapter.state() {
            State::Started => device.state(),
            _ => D3DKMT_DEVICEEXECUTION_STOPPED,
        };
        STATUS_SUCCESS
    }
}

/// The bits of a flags record that is one 32-bit word.
#[allow(unsafe_code)]
fn bits<T: Record>(flags: &T) -> u32 {
    const { assert!(size_of::<T>() == 4) };
    // SAFETY: a plain record of four bytes.
    unsafe { std::ptr::from_ref(flags).cast::<u32>().read_unaligned() }
}

/// The adapter, if it takes work.
fn usable(adapter: Arc<Adapter>) -> Result<Arc<Adapter>, NTSTATUS> {
    if adapter.state() == State::Started { Ok(adapter) } else { Err(STATUS_DEVICE_REMOVED) }
}

/// The adapter of a device, if both take work (rule R18).
fn working(device: &Device) -> Result<Arc<Adapter>, NTSTATUS> {
    let adapter = usable(Arc::clone(&device.adapter))?;
    if device.active() { Ok(adapter) } else { Err(STATUS_DEVICE_REMOVED) }
}

/// Destroys a context, once; false if someone else does. The device stays meanwhile.
fn destroy_context(port: &Port, process: ProcessId, context: &Shared<Context>) -> bool {
    // Closing waits for calls that use the context: after it, no call with its handle begins (rule C30).
    if !context.gate.close() {
        return false;
    }
    let handle = context.handle();
    context.device.adapter.drain(context);
    context.destroy();
    lock(&context.device.children).remove(&handle);
    write(&port.handles).remove(process, handle);
    *lock(&context.buffers) = crate::user::Buffers::default();
    true
}

/// Destroys a device and all that it has, once; false if someone else does.
fn destroy_device(port: &Port, process: ProcessId, device: &Shared<Device>) -> bool {
    if !device.gate.close() {
        return false;
    }
    let children: Vec<D3DKMT_HANDLE> = lock(&device.children).iter().copied().collect();
    let of = |handle: &D3DKMT_HANDLE| read(&port.handles).get_owned(process, *handle).cloned();
    for child in &children {
        if let Some(Object::Context(context)) = of(child) {
            destroy_context(port, process, &context);
        }
    }
    for child in &children {
        if let Some(Object::Resource(open)) = of(child) {
            destroy::destroy_resource(port, process, &open);
        }
    }
    for child in &children {
        match of(child) {
            Some(Object::Allocation(open)) => {
                destroy::destroy_allocations(port, process, &[open]);
            }
            Some(Object::Sync(_) | Object::PagingQueue(_)) => {
                write(&port.handles).remove(process, *child);
            }
            _ => {}
        }
    }
    device.destroy();
    write(&port.handles).remove(process, device.handle());
    settle(port, process, &device.adapter);
    true
}

/// Ends a process on an adapter, as the miniport knows it, if it has neither a device nor the adapter open.
fn settle(port: &Port, process: ProcessId, adapter: &Arc<Adapter>) {
    let used = read(&port.handles).owned_by(process).any(|(_, object)| match object {
        Object::Adapter(open) => Arc::ptr_eq(open, adapter),
        Object::Device(device) => Arc::ptr_eq(&device.adapter, adapter),
        _ => false,
    });
    if !used {
        adapter.end_process(process);
    }
}

/// Destroys all devices that processes have on an adapter: it is about to stop.
pub(crate) fn destroy_everything(port: &Port, adapter: &Arc<Adapter>) {
    let devices: Vec<Shared<Device>> = {
        let handles = read(&port.handles);
        handles
            .all()
            .filter_map(|object| match object {
                Object::Device(device) if device.process != 0 && Arc::ptr_eq(&device.adapter, adapter) => {
                    Some(device.clone())
                }
                _ => None,
            })
            .collect()
    };
    for device in devices {
        destroy_device(port, device.process, &device);
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _inside = self.port.machine().enter();
        let of_kind = |wanted: fn(&Object) -> bool| -> Vec<(D3DKMT_HANDLE, Object)> {
            let handles = read(&self.port.handles);
            handles.owned_by(self.id).filter(|(_, o)| wanted(o)).map(|(h, o)| (h, o.clone())).collect()
        };
        for (_, object) in of_kind(|object| matches!(object, Object::Device(_))) {
            if let Object::Device(device) = object {
                destroy_device(&self.port, self.id, &device);
            }
        }
        for (handle, object) in of_kind(|_| true) {
            self.remove(handle);
            if let Object::Adapter(adapter) = object {
                settle(&self.port, self.id, &adapter);
            }
        }
    }
}
