//! CreateContext at the table, without a bench: every interface version's layout, and what a failure leaves alone.
//!
//! The port is this test.
#![allow(unsafe_code)]

mod common;
#[path = "common/stop.rs"]
#[allow(dead_code, reason = "nothing stops the machine here")]
mod stop;

use std::ffi::c_void;

use wddm::nt::pool::Tag;
use wddm::query::{DriverCaps, Engine, Node};
use wddm::*;
use wddm_sys::{
    InterfaceVersion, Record, STATUS_GRAPHICS_DRIVER_MISMATCH, STATUS_INVALID_HANDLE, STATUS_NO_MEMORY,
    STATUS_SUCCESS, wddm1_3,
};

use common::{ALLOCATIONS, FAIL, LIVE, TABLE, bind};

const INFO: ContextInfo = ContextInfo {
    dma_buffer_size: 0x1111,
    dma_buffer_segment_set: 1,
    dma_buffer_private_data_size: 0x22,
    allocation_list_size: 0x33,
    patch_location_list_size: 0x44,
};

mod sample {
    use super::*;

    pub struct A<const V: u32>;
    wddm::paged_object! { pub struct Empty {} }
    pub struct D<const V: u32>(Empty);
    pub struct C<const V: u32>(Empty);
    // SAFETY: as the one field.
    unsafe impl<const V: u32> wddm::nt::paged::Pageable for D<V> {}
    // SAFETY: as the one field.
    unsafe impl<const V: u32> wddm::nt::paged::Pageable for C<V> {}

    impl<const V: u32> Adapter for A<V> {
        type Device = D<V>;
        type Interrupt = ();
        const VERSION: InterfaceVersion = InterfaceVersion(V);
        const TAG: Tag = Tag::new(*b"test");
        fn start(
            _: &Dxgk<Self>,
            _: &StartInfo,
            _: &mut PassiveLevel,
        ) -> Result<Started<Self>, StartDeviceError> {
            Ok(Started { adapter: A, interrupt: () })
        }
        fn stop(self, _: (), _: &Dxgk<Self>, _: &mut PassiveLevel) {}
        fn caps(_: AdapterRef<'_, Self>) -> DriverCaps {
            DriverCaps {
                highest_acceptable_address: 1 << 40,
                nodes: 1,
                max_allocation_list_slot_id: 0,
                aperture_commit_limit: 0,
                preemption_aware: false,
                cancel_command_aware: false,
                per_engine_tdr: false,
                interrupt_message: 0,
            }
        }
        fn node(_: AdapterRef<'_, Self>, ordinal: u32) -> Option<Node> {
            (ordinal == 0).then_some(Node { engine: Engine::ThreeD })
        }
    }

    impl<const V: u32> Device for D<V> {
        type Adapter = A<V>;
        type Context = C<V>;
        fn create<'s>(
            _: AdapterRef<'_, A<V>>,
            request: &DeviceRequest,
            slot: DeviceSlot<'s, Self>,
            at: &mut PassiveLevel,
        ) -> Result<NewDevice<'s, Self>, CreateDeviceError> {
            let built = slot.build(D(Empty {}), at)?;
            if request.gdi { Err(CreateDeviceError::NoMemory) } else { Ok(built) }
        }
        fn create_context<'s>(
            _: Paged<'_, Self>,
            _: AdapterRef<'_, A<V>>,
            request: &ContextRequest<'_>,
            slot: ContextSlot<'s, C<V>>,
            at: &mut PassiveLevel,
        ) -> Result<NewContext<'s, C<V>>, CreateContextError> {
            if !request.private_data.is_empty() {
                return Err(CreateContextError::DriverMismatch);
            }
            let built = slot.build(C(Empty {}), INFO, at)?;
            if request.gdi { Err(CreateContextError::DriverMismatch) } else { Ok(built) }
        }
    }

    impl<const V: u32> Context for C<V> {
        type Device = D<V>;
        type Channel = ();
    }
}

/// What a byte is that nobody may write.
const CANARY: u8 = 0xA5;

/// The port's structure, followed by canaries.
#[repr(C, align(16))]
struct Args<T> {
    args: T,
    after: [u8; 64],
}

/// Starts a driver, makes a device, and hands both to the test.
fn with_device<const V: u32>(test: impl FnOnce(&wddm1_3::DRIVER_INITIALIZATION_DATA, *mut c_void)) {
    bind(&[("KeGetCurrentIrql", stop::level as *mut c_void)]);
    let before = LIVE.get();
    let mut words = [0usize; 64];
    let any: *mut c_void = words.as_mut_ptr().cast();
    // SAFETY: this is the port: it calls in the documented order, at what stands for PASSIVE_LEVEL.
    unsafe {
        assert_eq!(wddm::driver::Table::new::<sample::A<V>>().initialize(any, any), STATUS_SUCCESS);
        let table = &*TABLE.get();
        assert_eq!(table.Version, V);
        let mut adapter = std::ptr::null_mut();
        assert_eq!(table.DxgkDdiAddDevice.unwrap()(std::ptr::null_mut(), &mut adapter), STATUS_SUCCESS);
        let mut info: wddm1_3::DXGK_START_INFO = Record::zeroed();
        let mut interface: wddm1_3::DXGKRNL_INTERFACE = Record::zeroed();
        interface.Size = 184;
        let (mut sources, mut children) = (7, 7);
        let started = table.DxgkDdiStartDevice.unwrap()(
            adapter,
            &mut info,
            &mut interface,
            &mut sources,
            &mut children,
        );
        assert_eq!((started, sources, children), (STATUS_SUCCESS, 0, 0));
        let mut device: wddm1_3::DXGKARG_CREATEDEVICE = Record::zeroed();
        device.hDevice = 0x1000 as *mut c_void;
        // One that the driver builds and then refuses: nothing of it stays.
        let live = LIVE.get();
        device.Anonymous.Flags.set_GdiDevice(true);
        assert_eq!(table.DxgkDdiCreateDevice.unwrap()(adapter, &mut device), STATUS_NO_MEMORY);
        assert_eq!((device.hDevice, LIVE.get()), (0x1000 as *mut c_void, live));
        device.Anonymous.Flags.set_GdiDevice(false);
        assert_eq!(table.DxgkDdiCreateDevice.unwrap()(adapter, &mut device), STATUS_SUCCESS);
        assert!(!device.hDevice.is_null() && device.hDevice != 0x1000 as *mut c_void);
        test(table, device.hDevice);
        assert_eq!(table.DxgkDdiDestroyDevice.unwrap()(device.hDevice), STATUS_SUCCESS);
        assert_eq!(table.DxgkDdiStopDevice.unwrap()(adapter), STATUS_SUCCESS);
        assert_eq!(table.DxgkDdiRemoveDevice.unwrap()(adapter), STATUS_SUCCESS);
    }
    assert_eq!(LIVE.get(), before, "everything is freed");
}

/// One version: the structure is exactly as long as that version's, and filled as that version has it.
///
/// Fails if `write_info` loses its comparison with the version: Reserved or Caps land behind the structure.
macro_rules! version {
    ($($name:ident: $module:ident, $version:ident, $size:literal, |$args:ident| $more:block;)*) => {$(
        #[test]
        fn $name() {
            const V: u32 = InterfaceVersion::$version.0;
            type Record_ = wddm_sys::$module::DXGKARG_CREATECONTEXT;
            assert_eq!(size_of::<Record_>(), $size);
            with_device::<V>(|table, device| {
                // SAFETY: plain data.
                let mut guarded: Args<Record_> = unsafe { std::mem::zeroed() };
                // SAFETY: as above: what the driver has to write is poisoned, so that an unwritten field shows.
                unsafe { (&raw mut guarded.args.ContextInfo).write_bytes(CANARY, 1) };
                guarded.after = [CANARY; 64];
                guarded.args.hContext = 0x2000 as *mut c_void;
                guarded.args.EngineAffinity = 1;
                let before = ALLOCATIONS.get();
                // SAFETY: the port's call, in this version's layout.
                let status = unsafe { table.DxgkDdiCreateContext.unwrap()(device, (&raw mut guarded.args).cast()) };
                assert_eq!(status, STATUS_SUCCESS);
                assert_eq!(ALLOCATIONS.get() - before, 1, "one allocation");
                assert_eq!(guarded.after, [CANARY; 64], "nothing behind the structure is written");
                let $args = &guarded.args;
                assert!(!$args.hContext.is_null() && $args.hContext != 0x2000 as *mut c_void);
                assert_eq!(($args.NodeOrdinal, $args.EngineAffinity, $args.Flags.Value), (0, 1, 0));
                let info = &$args.ContextInfo;
                assert_eq!(
                    (info.DmaBufferSize, info.DmaBufferSegmentSet, info.DmaBufferPrivateDataSize, info.AllocationListSize, info.PatchLocationListSize),
                    (INFO.dma_buffer_size, INFO.dma_buffer_segment_set, INFO.dma_buffer_private_data_size, INFO.allocation_list_size, INFO.patch_location_list_size),
                );
                $more
                // SAFETY: the port's call.
                assert_eq!(unsafe { table.DxgkDdiDestroyContext.unwrap()($args.hContext) }, STATUS_SUCCESS);
            });
        }
    )*};
}

version! {
    vista: vista, VISTA, 0x38, |_args| {};
    vista_sp1: vista_sp1, VISTA_SP1, 0x38, |_args| {};
    win7: win7, WIN7, 0x40, |args| { assert_eq!(args.ContextInfo.Reserved, 0); };
    win8: win8, WIN8, 0x40, |args| { assert_eq!(args.ContextInfo.Reserved, 0); };
    wddm1_3: wddm1_3, WDDM1_3, 0x40, |args| { assert_eq!(args.ContextInfo.Reserved, 0); };
    wddm1_3_pir: wddm1_3_pir, WDDM1_3_PIR, 0x40, |args| { assert_eq!(args.ContextInfo.Reserved, 0); };
    wddm2_0: wddm2_0, WDDM2_0, 0x48, |args| { assert_eq!((args.ContextInfo.Reserved, args.ContextInfo.Caps.Value, args.ContextInfo.PagingCompanionNodeId), (0, 0, 0)); };
    wddm2_1: wddm2_1, WDDM2_1, 0x48, |args| { assert_eq!((args.ContextInfo.Reserved, args.ContextInfo.Caps.Value, args.ContextInfo.PagingCompanionNodeId), (0, 0, 0)); };
    wddm2_1_5: wddm2_1_5, WDDM2_1_5, 0x48, |args| { assert_eq!((args.ContextInfo.Reserved, args.ContextInfo.Caps.Value, args.ContextInfo.PagingCompanionNodeId), (0, 0, 0)); };
    wddm2_1_6: wddm2_1_6, WDDM2_1_6, 0x48, |args| { assert_eq!((args.ContextInfo.Reserved, args.ContextInfo.Caps.Value, args.ContextInfo.PagingCompanionNodeId), (0, 0, 0)); };
    wddm2_2: wddm2_2, WDDM2_2, 0x48, |args| { assert_eq!((args.ContextInfo.Reserved, args.ContextInfo.Caps.Value, args.ContextInfo.PagingCompanionNodeId), (0, 0, 0)); };
    wddm2_3: wddm2_3, WDDM2_3, 0x48, |args| { assert_eq!((args.ContextInfo.Reserved, args.ContextInfo.Caps.Value, args.ContextInfo.PagingCompanionNodeId), (0, 0, 0)); };
    wddm2_4: wddm2_4, WDDM2_4, 0x48, |args| { assert_eq!((args.ContextInfo.Reserved, args.ContextInfo.Caps.Value, args.ContextInfo.PagingCompanionNodeId), (0, 0, 0)); };
    wddm2_5: wddm2_5, WDDM2_5, 0x48, |args| { assert_eq!((args.ContextInfo.Reserved, args.ContextInfo.Caps.Value, args.ContextInfo.PagingCompanionNodeId), (0, 0, 0)); };
    wddm2_6: wddm2_6, WDDM2_6, 0x48, |args| { assert_eq!((args.ContextInfo.Reserved, args.ContextInfo.Caps.Value, args.ContextInfo.PagingCompanionNodeId), (0, 0, 0)); };
    wddm2_7: wddm2_7, WDDM2_7, 0x48, |args| { assert_eq!((args.ContextInfo.Reserved, args.ContextInfo.Caps.Value, args.ContextInfo.PagingCompanionNodeId), (0, 0, 0)); };
    wddm2_8: wddm2_8, WDDM2_8, 0x48, |args| { assert_eq!((args.ContextInfo.Reserved, args.ContextInfo.Caps.Value, args.ContextInfo.PagingCompanionNodeId), (0, 0, 0)); };
    wddm2_9: wddm2_9, WDDM2_9, 0x48, |args| { assert_eq!((args.ContextInfo.Reserved, args.ContextInfo.Caps.Value, args.ContextInfo.PagingCompanionNodeId), (0, 0, 0)); };
    wddm3_0: wddm3_0, WDDM3_0, 0x48, |args| { assert_eq!((args.ContextInfo.Reserved, args.ContextInfo.Caps.Value, args.ContextInfo.PagingCompanionNodeId), (0, 0, 0)); };
    wddm3_1: wddm3_1, WDDM3_1, 0x48, |args| { assert_eq!((args.ContextInfo.Reserved, args.ContextInfo.Caps.Value, args.ContextInfo.PagingCompanionNodeId), (0, 0, 0)); };
    wddm3_2: wddm3_2, WDDM3_2, 0x48, |args| { assert_eq!((args.ContextInfo.Reserved, args.ContextInfo.Caps.Value, args.ContextInfo.PagingCompanionNodeId), (0, 0, 0)); };
}

/// A refusal leaves the structure as it was, byte by byte, and keeps nothing.
///
/// Fails if the shim writes `ContextInfo` or `hContext` before it knows.
#[test]
fn a_refusal_touches_nothing() {
    with_device::<{ InterfaceVersion::WDDM1_3.0 }>(|table, device| {
        let private = [0u8; 3];
        for (no_memory, size, expected) in
            [(false, 3, STATUS_GRAPHICS_DRIVER_MISMATCH), (true, 0, STATUS_NO_MEMORY)]
        {
            let mut args: wddm1_3::DXGKARG_CREATECONTEXT = Record::zeroed();
            args.hContext = 0x2000 as *mut c_void;
            args.pPrivateDriverData = private.as_ptr().cast_mut().cast();
            args.PrivateDriverDataSize = size;
            // SAFETY: plain data.
            unsafe { (&raw mut args.ContextInfo).write_bytes(CANARY, 1) };
            // SAFETY: plain data.
            let bytes = |args: &wddm1_3::DXGKARG_CREATECONTEXT| unsafe {
                std::mem::transmute_copy::<_, [u8; size_of::<wddm1_3::DXGKARG_CREATECONTEXT>()]>(args)
            };
            let before = (bytes(&args), LIVE.get());
            FAIL.set(no_memory);
            // SAFETY: the port's call.
            let status = unsafe { table.DxgkDdiCreateContext.unwrap()(device, &mut args) };
            FAIL.set(false);
            assert_eq!(status, expected);
            assert_eq!((bytes(&args), LIVE.get()), before);
        }
    });
}

/// A driver that builds and fails after all has kept nothing, and nothing was written.
///
/// Fails if what was built is the driver's to free: it has no way to.
#[test]
fn what_was_built_before_a_failure_is_freed() {
    with_device::<{ InterfaceVersion::WDDM1_3.0 }>(|table, device| {
        let before = (LIVE.get(), ALLOCATIONS.get());
        let mut args: wddm1_3::DXGKARG_CREATECONTEXT = Record::zeroed();
        args.hContext = 0x2000 as *mut c_void;
        args.Flags.set_GdiContext(true);
        // SAFETY: the port's call.
        let status = unsafe { table.DxgkDdiCreateContext.unwrap()(device, &mut args) };
        assert_eq!((status, args.hContext), (STATUS_GRAPHICS_DRIVER_MISMATCH, 0x2000 as *mut c_void));
        assert_eq!((LIVE.get(), ALLOCATIONS.get()), (before.0, before.1 + 1));
    });
}

/// There is nothing behind NULL, and nothing is destroyed.
///
/// Fails if the shim answers success for it.
#[test]
fn nothing_is_not_destroyed() {
    with_device::<{ InterfaceVersion::WDDM1_3.0 }>(|table, _| {
        let before = LIVE.get();
        // SAFETY: the port's calls, with a handle that the driver never answered.
        unsafe {
            let none = std::ptr::null_mut();
            assert_eq!(table.DxgkDdiDestroyContext.unwrap()(none), STATUS_INVALID_HANDLE);
            assert_eq!(table.DxgkDdiDestroyDevice.unwrap()(none), STATUS_INVALID_HANDLE);
        }
        assert_eq!(LIVE.get(), before);
    });
}
