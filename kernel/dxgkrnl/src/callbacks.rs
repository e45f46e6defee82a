//! The functions of `DXGKRNL_INTERFACE`, which the miniport calls.
//!
//! What is not implemented answers the documented failure and says its name in the stream; no slot is NULL.
#![allow(unsafe_code)]

mod display;
pub mod faults;
mod refused;

use crate::adapter::Adapter;
use crate::guarded::Guarded;
use crate::objects::Object;
use crate::port::Port;
use crate::shared::NoMemory;
use crate::sync::{lock, read};
use display::*;
use ntoskrnl::io::{BenchDevice, PdoInfo};
use ntoskrnl::pci::{FIRST_VECTOR, PciSlot};
use ntoskrnl::{Callback, DdiResult, Event, InterruptKind, Machine, PAGE, current_irql};
use refused::*;
use std::ffi::c_void;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use wddm_sys::wddm3_2::*;
use wddm_sys::*;

/// What the adapter keeps for the miniport.
pub(crate) struct Kept {
    pdo: BenchDevice,
    resources: OnceLock<Vec<u32>>,
    path: OnceLock<Vec<u16>>,
    /// The interface has been handed to StartDevice.
    handed_out: AtomicBool,
    /// Register windows that the miniport has mapped.
    mappings: Mutex<Vec<usize>>,
}

/// `CmResourceTypeInterrupt` and `CmResourceTypeMemory`.
const TYPE_INTERRUPT: u32 = 2;
const TYPE_MEMORY: u32 = 3;
/// `CmResourceShareDeviceExclusive` and `CmResourceShareShared`.
const EXCLUSIVE: u32 = 1;
const SHARED: u32 = 3;
/// `CM_RESOURCE_INTERRUPT_LATCHED` with `CM_RESOURCE_INTERRUPT_MESSAGE`.
const MESSAGE: u32 = 3;
/// `CM_RESOURCE_MEMORY_PREFETCHABLE`.
const PREFETCHABLE: u32 = 4;
/// `PCIBus` of `INTERFACE_TYPE`.
const PCI_BUS: u32 = 5;

impl Kept {
    /// Makes the physical device object of an adapter: on the bus, or one that the root enumerates if there is no device.
    ///
    /// # Errors
    /// No memory.
    pub(crate) fn new(
        machine: &Arc<Machine>,
        slot: Option<&PciSlot>,
        number: usize,
        service: &str,
    ) -> Result<Self, NoMemory> {
        let info = match slot {
            Some(slot) => PdoInfo::pci(slot, service),
            None => PdoInfo::root(number, service),
        };
        Ok(Self {
            pdo: machine.create_pdo(info).map_err(|_| NoMemory)?,
            resources: OnceLock::new(),
            path: OnceLock::new(),
            handed_out: AtomicBool::new(false),
            mappings: Mutex::default(),
        })
    }

    pub(crate) fn physical_device_object(&self) -> *mut c_void {
        self.pdo.as_ptr().cast()
    }

    /// Makes what GetDeviceInformation answers.
    pub(crate) fn prepare(&self, adapter: &Adapter, registry_path: &str) {
        self.path.get_or_init(|| registry_path.encode_utf16().chain([0]).collect());
        self.resources.get_or_init(|| {
            let mut descriptors: Vec<[u32; 5]> = Vec::new();
            if let Some(slot) = adapter.slot() {
                for bar in slot.bars() {
                    let flags = if bar.info.prefetchable { PREFETCHABLE } else { 0 };
                    let head = TYPE_MEMORY | EXCLUSIVE << 8 | flags << 16;
                    let (low, high) = (bar.physical as u32, (bar.physical >> 32) as u32);
                    descriptors.push([head, low, high, bar.info.size as u32, 0]);
                }
                match adapter.messages(slot) {
                    0 => {
                        let line = u32::from(slot.line());
                        descriptors.push([TYPE_INTERRUPT | SHARED << 8, line, line, 1, 0]);
                    }
                    messages => {
                        for message in 0..u32::from(messages) {
                            let head = TYPE_INTERRUPT | EXCLUSIVE << 8 | MESSAGE << 16;
                            descriptors.push([head, 5, FIRST_VECTOR + message, 1, 0]);
                        }
                    }
                }
            }
            // CM_RESOURCE_LIST: Count; InterfaceType, BusNumber; Version and Revision, Count; descriptors of 20 bytes.
            let mut list = vec![1, PCI_BUS, 0, 1 | 1 << 16, descriptors.len() as u32];
            list.extend(descriptors.into_iter().flatten());
            list
        });
    }

    /// From now on the miniport may call (rule L09).
    pub(crate) fn hand_out(&self) {
        self.handed_out.store(true, Ordering::Release);
    }

    /// StopDevice has run: what the miniport has left mapped is told of (rule L24). It stays until RemoveDevice has run,
    /// which may clean up what StopDevice should have.
    pub(crate) fn stopped(&self, adapter: &Adapter) {
        for address in &*lock(&self.mappings) {
            adapter.violation("L24", &format!("StopDevice left a mapping of registers at {address:#x}"));
        }
    }

    /// RemoveDevice has run: nothing that the miniport was given is good for anything any more.
    pub(crate) fn take_back(&self, adapter: &Adapter) {
        self.handed_out.store(false, Ordering::Release);
        for address in std::mem::take(&mut *lock(&self.mappings)) {
            adapter.machine().unmap_io(address as *mut u8);
        }
    }
}

/// The adapter that a DeviceHandle stands for.
fn adapter_of(handle: HANDLE) -> Option<Arc<Adapter>> {
    let port = Machine::current().and_then(|machine| Port::of(&machine))?;
    let found = read(&port.adapters).iter().find(|a| std::ptr::eq(Arc::as_ptr(a), handle.cast())).cloned();
    found.filter(|adapter| adapter.callbacks.handed_out.load(Ordering::Acquire))
}

/// The way of every callback: tells the stream, finds the adapter, runs it. A handle that is no adapter's gets
/// `unknown`, and the broken rule L09 is told.
fn enter<A, R: Copy + Into<DdiResult>>(
    callback: Callback,
    handle: HANDLE,
    args: *const A,
    unknown: R,
    f: impl FnOnce(&Arc<Adapter>) -> R,
) -> R {
    let adapter = adapter_of(handle);
    let number = adapter.as_ref().map_or(usize::MAX, |adapter| adapter.number());
    tell(callback, number, args, || match &adapter {
        Some(adapter) => f(adapter),
        None => {
            if let Some(machine) = Machine::current() {
                let text =
                    format!("{callback} with a handle that is not DeviceHandle, or outside Start and Stop");
                machine.emit(&Event::Note { topic: "L09", text: &text });
            }
            unknown
        }
    })
}

/// The adapter that a callback without DeviceHandle is about: the one whose entry point runs on this thread.
fn caller() -> usize {
    ntoskrnl::current_call().map_or(usize::MAX, |call| call.adapter)
}

/// The way of callbacks; those that take no DeviceHandle come from their [`caller`].
fn tell<A, R: Copy + Into<DdiResult>>(
    callback: Callback,
    adapter: usize,
    args: *const A,
    f: impl FnOnce() -> R,
) -> R {
    let args = args.cast_mut().cast::<c_void>();
    let args_len = if args.is_null() || size_of::<A>() <= 1 { 0 } else { size_of::<A>() };
    let machine = Machine::current();
    if let Some(machine) = &machine {
        machine.emit(&Event::CallbackEnter { callback, adapter, args, args_len, irql: current_irql() });
    }
    let result = f();
    if let Some(machine) = &machine {
        machine.emit(&Event::CallbackReturn { callback, adapter, args, args_len, result: result.into() });
    }
    result
}

const NONE: *const u8 = std::ptr::null();

/// The object behind a `D3DKMT_HANDLE`, for callbacks that are given nothing else.
fn object_of(handle: D3DKMT_HANDLE) -> Option<Object> {
    let port = Machine::current().and_then(|machine| Port::of(&machine))?;
    read(&port.handles).get(handle).cloned()
}

/// What GetHandleData answers: the miniport's own handle for the object, or the device-specific one.
fn handle_data(handle: D3DKMT_HANDLE, kind: DXGK_HANDLE_TYPE, device_specific: bool) -> *mut c_void {
    match (object_of(handle), kind) {
        (Some(Object::Allocation(open)), DXGK_HANDLE_ALLOCATION) if device_specific => open.specific(),
        (Some(Object::Allocation(open)), DXGK_HANDLE_ALLOCATION) => open.allocation.miniport(),
        (Some(Object::Resource(open)), DXGK_HANDLE_RESOURCE) => open.resource.miniport(),
        _ => std::ptr::null_mut(),
    }
}

abi! {
    /// `DxgkCbGetDeviceInformation(DeviceHandle, DeviceInfo)`, PASSIVE_LEVEL: STATUS_SUCCESS or
    /// STATUS_INVALID_PARAMETER.
    unsafe fn GetDeviceInformation(handle: HANDLE, info: PDXGK_DEVICE_INFO) -> NTSTATUS {
        enter(Callback::GetDeviceInformation, handle, info, STATUS_INVALID_PARAMETER, |adapter| {
            if faults::strikes() {
                return STATUS_UNSUCCESSFUL;
            }
            if info.is_null() {
                return STATUS_INVALID_PARAMETER;
            }
            let kept = &adapter.callbacks;
            let mut answer = DXGK_DEVICE_INFO::zeroed();
            answer.MiniportDeviceContext = adapter.miniport();
            answer.PhysicalDeviceObject = kept.physical_device_object().cast();
            if let Some(path) = kept.path.get() {
                let bytes = (path.len() * 2).min(u16::MAX as usize) as u16;
                answer.DeviceRegistryPath.Length = bytes.saturating_sub(2);
                answer.DeviceRegistryPath.MaximumLength = bytes;
                answer.DeviceRegistryPath.Buffer = path.as_ptr().cast_mut();
            }
            answer.TranslatedResourceList =
                kept.resources.get().map_or(std::ptr::null_mut(), |list| list.as_ptr().cast_mut().cast());
            let ram = adapter.machine().ram().len();
            answer.SystemMemorySize = LARGE_INTEGER::new(ram as i64);
            answer.HighestPhysicalAddress = PHYSICAL_ADDRESS::new(ram as i64 - 1);
            // SAFETY: the page: the driver passes room for the structure.
            unsafe { info.write_unaligned(answer) };
            STATUS_SUCCESS
        })
    }

    /// `DxgkCbMapMemory`, PASSIVE_LEVEL: maps a translated memory resource into system space. User-mode mappings and
    /// I/O space are refused with STATUS_INVALID_PARAMETER.
    unsafe fn MapMemory(
        handle: HANDLE,
        address: PHYSICAL_ADDRESS,
        length: ULONG,
        io_space: BOOLEAN,
        user_mode: BOOLEAN,
        _caching: MEMORY_CACHING_TYPE,
        virtual_address: *mut PVOID,
    ) -> NTSTATUS {
        enter(Callback::MapMemory, handle, NONE, STATUS_INVALID_PARAMETER, |adapter| {
            if faults::strikes() {
                return STATUS_UNSUCCESSFUL;
            }
            if virtual_address.is_null() || io_space != 0 || user_mode != 0 {
                return STATUS_INVALID_PARAMETER;
            }
            let mut mappings = lock(&adapter.callbacks.mappings);
            if mappings.try_reserve(1).is_err() {
                return STATUS_NO_MEMORY;
            }
            match adapter.machine().map_io(address.get() as u64, length as usize) {
                Ok(mapped) => {
                    mappings.push(mapped as usize);
                    // SAFETY: the page: the driver passes room for the address.
                    unsafe { virtual_address.write(mapped.cast()) };
                    STATUS_SUCCESS
                }
                Err(error) if error.kind() == std::io::ErrorKind::OutOfMemory => STATUS_NO_MEMORY,
                Err(_) => STATUS_INVALID_PARAMETER,
            }
        })
    }

    /// `DxgkCbUnmapMemory(DeviceHandle, VirtualAddress)`, PASSIVE_LEVEL.
    unsafe fn UnmapMemory(handle: HANDLE, address: PVOID) -> NTSTATUS {
        enter(Callback::UnmapMemory, handle, NONE, STATUS_INVALID_PARAMETER, |adapter| {
            let mut mappings = lock(&adapter.callbacks.mappings);
            let Some(at) = mappings.iter().position(|mapped| *mapped == address as usize) else {
                return STATUS_INVALID_PARAMETER;
            };
            mappings.swap_remove(at);
            adapter.machine().unmap_io(address.cast());
            STATUS_SUCCESS
        })
    }

    /// `DxgkCbReadDeviceSpace`, PASSIVE_LEVEL: reads PCI configuration space (DataType 0).
    unsafe fn ReadDeviceSpace(
        handle: HANDLE,
        kind: ULONG,
        buffer: PVOID,
        offset: ULONG,
        length: ULONG,
        read: *mut ULONG,
    ) -> NTSTATUS {
        enter(Callback::ReadDeviceSpace, handle, NONE, STATUS_INVALID_PARAMETER, |adapter| {
            if faults::strikes() {
                return STATUS_UNSUCCESSFUL;
            }
            let (Some(slot), Some(at)) = (adapter.slot(), config_range(kind, offset, length)) else {
                return STATUS_INVALID_PARAMETER;
            };
            if buffer.is_null() || read.is_null() {
                return STATUS_INVALID_PARAMETER;
            }
            let mut bytes = [0; 256];
            let bytes = &mut bytes[..length as usize];
            slot.read_config(at, bytes);
            // SAFETY: the page: the driver passes `length` bytes and room for the count.
            unsafe {
                std::ptr::copy_nonoverlapping(bytes.as_ptr(), buffer.cast(), bytes.len());
                read.write(length);
            }
            STATUS_SUCCESS
        })
    }

    /// `DxgkCbWriteDeviceSpace`, PASSIVE_LEVEL: writes PCI configuration space (DataType 0).
    unsafe fn WriteDeviceSpace(
        handle: HANDLE,
        kind: ULONG,
        buffer: PVOID,
        offset: ULONG,
        length: ULONG,
        written: *mut ULONG,
    ) -> NTSTATUS {
        enter(Callback::WriteDeviceSpace, handle, NONE, STATUS_INVALID_PARAMETER, |adapter| {
            if faults::strikes() {
                return STATUS_UNSUCCESSFUL;
            }
            let (Some(slot), Some(at)) = (adapter.slot(), config_range(kind, offset, length)) else {
                return STATUS_INVALID_PARAMETER;
            };
            if buffer.is_null() || written.is_null() {
                return STATUS_INVALID_PARAMETER;
            }
            let mut bytes = [0; 256];
            let bytes = &mut bytes[..length as usize];
            // SAFETY: the page: the driver passes `length` bytes and room for the count.
            unsafe {
                std::ptr::copy_nonoverlapping(buffer.cast(), bytes.as_mut_ptr(), bytes.len());
                written.write(length);
            }
            slot.write_config(at, bytes);
            STATUS_SUCCESS
        })
    }

    /// `DxgkCbQueueDpc(DeviceHandle)`, any IRQL: FALSE if a DPC is queued already (rule R23).
    unsafe fn QueueDpc(handle: HANDLE) -> BOOLEAN {
        enter(Callback::QueueDpc, handle, NONE, 0, |adapter| BOOLEAN::from(adapter.interrupts.queue_dpc()))
    }

    /// `DxgkCbSynchronizeExecution`, at most DISPATCH_LEVEL: runs the routine at device level; the interrupt routine
    /// is not running meanwhile (rule R22). An adapter without a device has a lock of its own for this: a GPU in software
    /// reports so. STATUS_UNSUCCESSFUL if the device's interrupt is not connected; STATUS_INVALID_PARAMETER for a NULL
    /// routine or a message number that was not granted.
    unsafe fn SynchronizeExecution(
        handle: HANDLE,
        routine: PKSYNCHRONIZE_ROUTINE,
        context: PVOID,
        message: ULONG,
        value: *mut BOOLEAN,
    ) -> NTSTATUS {
        enter(Callback::SynchronizeExecution, handle, NONE, STATUS_INVALID_PARAMETER, |adapter| {
            let Some(routine) = routine else { return STATUS_INVALID_PARAMETER };
            if value.is_null() {
                return STATUS_INVALID_PARAMETER;
            }
            let Some(interrupt) = adapter.interrupts.connection() else {
                if message != 0 {
                    return STATUS_INVALID_PARAMETER;
                }
                // SAFETY: the page: the driver passes a routine that takes its context.
                return match adapter.synchronize_alone(|| unsafe { routine(context) }) {
                    Some(answer) => {
                        // SAFETY: the page: the driver passes room for the routine's answer.
                        unsafe { value.write(answer) };
                        STATUS_SUCCESS
                    }
                    None => STATUS_UNSUCCESSFUL,
                };
            };
            let granted = match interrupt.kind() {
                InterruptKind::Intx => 1,
                InterruptKind::Msix(messages) => u32::from(messages),
            };
            if message >= granted {
                return STATUS_INVALID_PARAMETER;
            }
            // SAFETY: the page: the driver passes a routine that takes its context.
            match interrupt.synchronize(|| unsafe { routine(context) }) {
                Some(answer) => {
                    // SAFETY: the page: the driver passes room for the routine's answer.
                    unsafe { value.write(answer) };
                    STATUS_SUCCESS
                }
                None => STATUS_UNSUCCESSFUL,
            }
        })
    }

    /// `DxgkCbNotifyInterrupt(DeviceHandle, NotifyInterruptData)`, device level, never re-entered.
    unsafe fn NotifyInterrupt(handle: HANDLE, data: *mut DXGKARGCB_NOTIFY_INTERRUPT_DATA) {
        enter(Callback::NotifyInterrupt, handle, data, (), |adapter| {
            if !data.is_null() {
                // SAFETY: the page: the driver passes a filled structure.
                adapter.notify_interrupt(&unsafe { data.read_unaligned() });
            }
        });
    }

    /// `DxgkCbNotifyDpc(DeviceHandle)`, DISPATCH_LEVEL, from the DPC.
    unsafe fn NotifyDpc(handle: HANDLE) {
        enter(Callback::NotifyDpc, handle, NONE, (), |adapter| adapter.notify_dpc());
    }

    /// `DxgkCbGetHandleData(GetHandleData)`, below DISPATCH_LEVEL: the miniport's handle of an allocation or resource,
    /// with Flags.DeviceSpecific that of OpenAllocation; NULL for a handle that stands for no such thing (rule D31).
    unsafe fn GetHandleData(data: *const DXGKARGCB_GETHANDLEDATA) -> *mut c_void {
        tell(Callback::GetHandleData, caller(), data, || {
            if data.is_null() {
                return std::ptr::null_mut();
            }
            // SAFETY: the page: the driver passes a filled structure.
            let data = unsafe { data.read_unaligned() };
            handle_data(data.hObject, data.Type, data.Flags.DeviceSpecific())
        })
    }

    /// `DxgkCbAcquireHandleData(GetHandleData, ReleaseHandle)`, at most APC_LEVEL, 2.0 and later: as GetHandleData; the
    /// objects of this port stay as long as a DDI call names them, so that the reference is the handle itself.
    unsafe fn AcquireHandleData(data: *const DXGKARGCB_GETHANDLEDATA, release: PDXGKARG_RELEASE_HANDLE) -> *mut c_void {
        tell(Callback::AcquireHandleData, caller(), data, || {
            if data.is_null() || release.is_null() {
                return std::ptr::null_mut();
            }
            // SAFETY: the page: the driver passes a filled structure and room for the release handle.
            let data = unsafe { data.read_unaligned() };
            let answer = handle_data(data.hObject, data.Type, data.Flags.DeviceSpecific());
            // SAFETY: as above.
            unsafe { release.write(data.hObject as usize as HANDLE) };
            answer
        })
    }

    /// `DxgkCbReleaseHandleData(ReleaseHandleData)`, at most APC_LEVEL, 2.0 and later.
    unsafe fn ReleaseHandleData(_data: DXGKARGCB_RELEASEHANDLEDATA) {
        tell(Callback::ReleaseHandleData, caller(), NONE, || ());
    }

    /// `DxgkCbGetHandleParent(hAllocation)`, below DISPATCH_LEVEL: the resource of an allocation, or 0.
    unsafe fn GetHandleParent(handle: D3DKMT_HANDLE) -> D3DKMT_HANDLE {
        let mut parent = 0;
        tell(Callback::GetHandleParent, caller(), NONE, || {
            if let Some(Object::Allocation(open)) = object_of(handle) {
                parent = open.parent.load(Ordering::Acquire);
            }
            u64::from(parent)
        });
        parent
    }

    /// `DxgkCbEnumHandleChildren(EnumHandleChildren)`, PASSIVE_LEVEL: the resource's allocation of this index, or 0.
    unsafe fn EnumHandleChildren(data: *const DXGKARGCB_ENUMHANDLECHILDREN) -> D3DKMT_HANDLE {
        let mut child = 0;
        tell(Callback::EnumHandleChildren, caller(), data, || {
            if !data.is_null() {
                // SAFETY: the page: the driver passes a filled structure.
                let data = unsafe { data.read_unaligned() };
                if let Some(Object::Resource(open)) = object_of(data.hObject) {
                    let found = lock(&open.allocations).get(data.Index as usize).map(|open| open.handle());
                    child = found.unwrap_or(0);
                }
            }
            u64::from(child)
        });
        child
    }

    /// `DxgkCbLogEtwEvent`: goes into the stream as a note.
    unsafe fn LogEtwEvent(_guid: *const GUID, kind: UCHAR, _size: USHORT, _data: PVOID) {
        tell(Callback::LogEtwEvent, caller(), NONE, || {
            if let Some(machine) = Machine::current() {
                machine.emit(&Event::Note { topic: "etw", text: &format!("event of type {kind}") });
            }
        });
    }
}

/// The part of configuration space that a driver asks for, if it is there.
fn config_range(kind: u32, offset: u32, length: u32) -> Option<u16> {
    let end = offset.checked_add(length)?;
    (kind == 0 && end <= 256).then_some(offset as u16)
}

macro_rules! fill {
    ($interface:ident: $($name:ident $slot:ident)*) => { $($interface.$slot = Some($name);)* };
}

/// The interface as StartDevice gets it: size, version and members of the driver's own version (rule L08).
pub(crate) fn interface(adapter: &Arc<Adapter>) -> InterfaceBlock {
    let version = adapter.version();
    let size = layout::size_of(version, "DXGKRNL_INTERFACE").unwrap_or(0);
    let mut table = DXGKRNL_INTERFACE::zeroed();
    table.Size = size as u32;
    table.Version = version.0;
    table.DeviceHandle = Arc::as_ptr(adapter).cast_mut().cast();
    fill!(table:
        EvalAcpiMethod DxgkCbEvalAcpiMethod
        GetDeviceInformation DxgkCbGetDeviceInformation
        IndicateChildStatus DxgkCbIndicateChildStatus
        MapMemory DxgkCbMapMemory
        QueueDpc DxgkCbQueueDpc
        QueryServices DxgkCbQueryServices
        ReadDeviceSpace DxgkCbReadDeviceSpace
        SynchronizeExecution DxgkCbSynchronizeExecution
        UnmapMemory DxgkCbUnmapMemory
        WriteDeviceSpace DxgkCbWriteDeviceSpace
        IsDevicePresent DxgkCbIsDevicePresent
        GetHandleData DxgkCbGetHandleData
        GetHandleParent DxgkCbGetHandleParent
        EnumHandleChildren DxgkCbEnumHandleChildren
        NotifyInterrupt DxgkCbNotifyInterrupt
        NotifyDpc DxgkCbNotifyDpc
        QueryVidPnInterface DxgkCbQueryVidPnInterface
        QueryMonitorInterface DxgkCbQueryMonitorInterface
        GetCaptureAddress DxgkCbGetCaptureAddress
        LogEtwEvent DxgkCbLogEtwEvent
        ExcludeAdapterAccess DxgkCbExcludeAdapterAccess
        CreateContextAllocation DxgkCbCreateContextAllocation
        DestroyContextAllocation DxgkCbDestroyContextAllocation
        SetPowerComponentActive DxgkCbSetPowerComponentActive
        SetPowerComponentIdle DxgkCbSetPowerComponentIdle
        AcquirePostDisplayOwnership DxgkCbAcquirePostDisplayOwnership
        PowerRuntimeControlRequest DxgkCbPowerRuntimeControlRequest
        SetPowerComponentLatency DxgkCbSetPowerComponentLatency
        SetPowerComponentResidency DxgkCbSetPowerComponentResidency
        CompleteFStateTransition DxgkCbCompleteFStateTransition
        CompletePStateTransition DxgkCbCompletePStateTransition
        MapContextAllocation DxgkCbMapContextAllocation
        UpdateContextAllocation DxgkCbUpdateContextAllocation
        ReserveGpuVirtualAddressRange DxgkCbReserveGpuVirtualAddressRange
        AcquireHandleData DxgkCbAcquireHandleData
        ReleaseHandleData DxgkCbReleaseHandleData
        HardwareContentProtectionTeardown DxgkCbHardwareContentProtectionTeardown
        MultiPlaneOverlayDisabled DxgkCbMultiPlaneOverlayDisabled
        MitigatedRangeUpdate DxgkCbMitigatedRangeUpdate
        InvalidateHwContext DxgkCbInvalidateHwContext
        IndicateConnectorChange DxgkCbIndicateConnectorChange
        UnblockUEFIFrameBufferRanges DxgkCbUnblockUEFIFrameBufferRanges
        AcquirePostDisplayOwnership2 DxgkCbAcquirePostDisplayOwnership2
        SetProtectedSessionStatus DxgkCbSetProtectedSessionStatus
        AllocateContiguousMemory DxgkCbAllocateContiguousMemory
        FreeContiguousMemory DxgkCbFreeContiguousMemory
        AllocatePagesForMdl DxgkCbAllocatePagesForMdl
        FreePagesFromMdl DxgkCbFreePagesFromMdl
        PinFrameBufferForSave DxgkCbPinFrameBufferForSave
        UnpinFrameBufferForSave DxgkCbUnpinFrameBufferForSave
        MapFrameBufferPointer DxgkCbMapFrameBufferPointer
        UnmapFrameBufferPointer DxgkCbUnmapFrameBufferPointer
        MapMdlToIoMmu DxgkCbMapMdlToIoMmu
        UnmapMdlFromIoMmu DxgkCbUnmapMdlFromIoMmu
        ReportDiagnostic DxgkCbReportDiagnostic
        SignalEvent DxgkCbSignalEvent
        IsFeatureEnabled DxgkCbIsFeatureEnabled
        SaveMemoryForHotUpdate DxgkCbSaveMemoryForHotUpdate
        NotifyCursorSupportChange DxgkCbNotifyCursorSupportChange
        QueryFeatureSupport DxgkCbQueryFeatureSupport
        CreatePhysicalMemoryObject DxgkCbCreatePhysicalMemoryObject
        DestroyPhysicalMemoryObject DxgkCbDestroyPhysicalMemoryObject
        MapPhysicalMemory DxgkCbMapPhysicalMemory
        UnmapPhysicalMemory DxgkCbUnmapPhysicalMemory
        AllocateAdl DxgkCbAllocateAdl
        FreeAdl DxgkCbFreeAdl
        OpenPhysicalMemoryObject DxgkCbOpenPhysicalMemoryObject
        ClosePhysicalMemoryObject DxgkCbClosePhysicalMemoryObject
        PinFrameBufferForSave2 DxgkCbPinFrameBufferForSave2
        DisconnectDoorbell DxgkCbDisconnectDoorbell
    );
    InterfaceBlock { table, size }
}

/// An interface of some version: as many members of the newest as that version has.
pub(crate) struct InterfaceBlock {
    table: DXGKRNL_INTERFACE,
    size: usize,
}

impl InterfaceBlock {
    /// The block itself, at the start of a page: members above the driver's version are NULL, and there. A driver copies
    /// as many as the headers have that it was built with, which may be newer than the version of its table.
    pub(crate) fn lend<R>(
        &self,
        f: impl FnOnce(*mut DXGKRNL_INTERFACE) -> R,
    ) -> Result<R, crate::shared::NoMemory> {
        const { assert!(size_of::<DXGKRNL_INTERFACE>() <= PAGE) };
        let mut block = Guarded::try_new(PAGE)?;
        block.write(&self.table);
        if let Some(above) = block.bytes_mut().get_mut(self.size..) {
            above.fill(0);
        }
        Ok(f(block.as_ptr().cast()))
    }
}
