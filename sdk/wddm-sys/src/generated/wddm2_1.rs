// Written by `cargo xtask generate`; do not edit.

//! `DXGKDDI_INTERFACE_VERSION_WDDM2_1` (0x6003).

pub use super::wddm2_0::*;
use crate::abi_fn;
use core::ffi::c_void;
use crate::Record;

pub const D3DKMDT_VOT_INDIRECT_WIRED: D3DKMDT_VIDEO_OUTPUT_TECHNOLOGY = D3DKMDT_VIDEO_OUTPUT_TECHNOLOGY(16);
pub const D3DKMDT_STANDARDALLOCATION_VGPU: D3DKMDT_STANDARDALLOCATION_TYPE = D3DKMDT_STANDARDALLOCATION_TYPE(5);
pub const DXGK_INTERRUPT_CRTC_VSYNC_WITH_MULTIPLANE_OVERLAY2: DXGK_INTERRUPT_TYPE = DXGK_INTERRUPT_TYPE(10);
pub const D3DKMT_PM_SURFACECOMPLETE: D3DKMT_PRESENT_MODEL = D3DKMT_PRESENT_MODEL(8);
pub const KMT_DRIVERVERSION_WDDM_2_1: D3DKMT_DRIVERVERSION = D3DKMT_DRIVERVERSION(2100);
pub const KMTQAITYPE_PANELFITTER_SUPPORT: KMTQUERYADAPTERINFOTYPE = KMTQUERYADAPTERINFOTYPE(40);
pub const D3DKMT_ESCAPE_IDD_REQUEST: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(30);
pub const D3DKMT_ESCAPE_DOD_SET_DIRTYRECT_MODE: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(31);
pub const D3DKMT_ESCAPE_LOG_CODEPOINT_PACKET: D3DKMT_ESCAPETYPE = D3DKMT_ESCAPETYPE(32);
pub const D3DKMT_QUERYSTATISTICS_PROCESS_SEGMENT_GROUP: D3DKMT_QUERYSTATISTICS_TYPE = D3DKMT_QUERYSTATISTICS_TYPE(9);
pub const D3DKMT_DEVICESTATE_PRESENT_QUEUE: D3DKMT_DEVICESTATE_TYPE = D3DKMT_DEVICESTATE_TYPE(6);
/// Enumeration; `dispmprt.h`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DXGK_VGPU_CAPABILITY_TYPE(pub i32);
unsafe impl Record for DXGK_VGPU_CAPABILITY_TYPE {}
pub const DXGK_VGPU_CAPABILITY_MEMORY: DXGK_VGPU_CAPABILITY_TYPE = DXGK_VGPU_CAPABILITY_TYPE(0);
pub const DXGK_VGPU_CAPABILITY_ENCODE: DXGK_VGPU_CAPABILITY_TYPE = DXGK_VGPU_CAPABILITY_TYPE(1);
pub const DXGK_VGPU_CAPABILITY_DECODE: DXGK_VGPU_CAPABILITY_TYPE = DXGK_VGPU_CAPABILITY_TYPE(2);
pub const DXGK_VGPU_CAPABILITY_COMPUTE: DXGK_VGPU_CAPABILITY_TYPE = DXGK_VGPU_CAPABILITY_TYPE(3);
pub const DXGK_VGPU_CAPABILITY_MAX: DXGK_VGPU_CAPABILITY_TYPE = DXGK_VGPU_CAPABILITY_TYPE(4);
/// `dispmprt.h`.
pub const DXGK_VIRTUALIZED_ACS_CAPABLE: u32 = 0x80;
/// `dispmprt.h`.
pub const DXGK_VIRTUALIZED_UNIQUE_RID: u32 = 0x100;
/// `dispmprt.h`.
pub const DXGK_VIRTUALIZED_PARAVIRTUALIZED: u32 = 0x400;
/// `dispmprt.h`.
pub const DXGK_VIRTUALIZED_HOST_VIRTUAL_DEVICE: u32 = 0x800;
/// `dispmprt.h`.
pub const DXGK_MAX_VIRTUAL_GPU_ALLOCATIONS: u32 = 0x20;
/// `dispmprt.h`.
pub const DXGKDDI_GPU_PARTITION_INTERFACE_VERSION: u32 = 1;
/// `dispmprt.h`.
pub const DXGK_MAX_NUM_PCI_BARS: u32 = 6;
/// `dispmprt.h`.
pub const DXGKDDI_SRIOV_INTERFACE_VERSION: u32 = 1;
/// `dispmprt.h`.
pub const DXGKDDI_MITIGABLE_DEVICE_INTERFACE_VERSION: u32 = 1;
/// `dispmprt.h`.
pub const DXGKDDI_MAX_FLEXIOV_RESOURCES: u32 = 0x20;
/// `dispmprt.h`.
pub const DXGK_MMIO_RANGES_EMULATED_PAGE: u64 = 0xffffffffffffffff;
/// `dispmprt.h`.
pub const DXGKDDI_FLEXIOV_DEVICE_INTERFACE_VERSION: u32 = 1;
/// `d3dkmthk.h`.
pub const D3DKMT_QUERYSTATISTICS_PROCESS_INTERFERENCE_BUCKET_COUNT: u32 = 9;
/// `{462bc153-40eb-484a-8168-9972e3cd5aef}`; `dispmprt.h`.
pub const GUID_DXGKDDI_GPU_PARTITION_INTERFACE: GUID = GUID { Data1: 0x462bc153, Data2: 0x40eb, Data3: 0x484a, Data4: [0x81, 0x68, 0x99, 0x72, 0xe3, 0xcd, 0x5a, 0xef] };
/// `{d7172248-f296-4c50-a6f5-d25d8073063a}`; `dispmprt.h`.
pub const GUID_DXGKDDI_SRIOV_INTERFACE: GUID = GUID { Data1: 0xd7172248, Data2: 0xf296, Data3: 0x4c50, Data4: [0xa6, 0xf5, 0xd2, 0x5d, 0x80, 0x73, 0x06, 0x3a] };
/// `{1387f270-121a-4a4a-b25e-3b1589976c61}`; `dispmprt.h`.
pub const GUID_DXGKDDI_MITIGABLE_DEVICE_INTERFACE: GUID = GUID { Data1: 0x1387f270, Data2: 0x121a, Data3: 0x4a4a, Data4: [0xb2, 0x5e, 0x3b, 0x15, 0x89, 0x97, 0x6c, 0x61] };
/// `{7b73a997-48e8-4cab-9fab-e0774b44f599}`; `dispmprt.h`.
pub const GUID_DXGKDDI_FLEXIOV_DEVICE_INTERFACE: GUID = GUID { Data1: 0x7b73a997, Data2: 0x48e8, Data3: 0x4cab, Data4: [0x9f, 0xab, 0xe0, 0x77, 0x4b, 0x44, 0xf5, 0x99] };
/// `dispmprt.h`.
pub type PDXGKRNL_INTERFACE = *mut DXGKRNL_INTERFACE;
/// `dispmprt.h`.
pub type PDXGKDDI_START_DEVICE = Option<DXGKDDI_START_DEVICE>;
/// `dispmprt.h`.
pub type PDRIVER_INITIALIZATION_DATA = *mut DRIVER_INITIALIZATION_DATA;
/// `dispmprt.h`.
pub type PKMDDOD_INITIALIZATION_DATA = *mut KMDDOD_INITIALIZATION_DATA;
/// `d3dkmdt.h`.
pub type PDXGK_MONITORLINKINFO_USAGEHINTS = *mut DXGK_MONITORLINKINFO_USAGEHINTS;
/// `d3dkmdt.h`.
pub type PDXGK_MONITORLINKINFO_CAPABILITIES = *mut DXGK_MONITORLINKINFO_CAPABILITIES;
/// `dispmprt.h`.
pub type PDXGKARG_GETGPUPARTITIONINFO = *mut DXGKARG_GETGPUPARTITIONINFO;
/// `dispmprt.h`.
pub type PDXGKDDI_GETGPUPARTITIONINFO = Option<DXGKDDI_GETGPUPARTITIONINFO>;
/// `dispmprt.h`.
pub type PDXGK_VGPU_PROFILE_CAPABILITY = *mut DXGK_VGPU_PROFILE_CAPABILITY;
/// `dispmprt.h`.
pub type PDXGKARG_GETVIRTUALGPUPROFILE = *mut DXGKARG_GETVIRTUALGPUPROFILE;
/// `dispmprt.h`.
pub type PDXGKDDI_GETVIRTUALGPUPROFILE = Option<DXGKDDI_GETVIRTUALGPUPROFILE>;
/// `dispmprt.h`.
pub type PDXGK_GPUENGINE = *mut DXGK_GPUENGINE;
/// `dispmprt.h`.
pub type PDXGKARG_GETGPUENGINES = *mut DXGKARG_GETGPUENGINES;
/// `dispmprt.h`.
pub type PDXGKDDI_GETGPUENGINES = Option<DXGKDDI_GETGPUENGINES>;
/// `dispmprt.h`.
pub type PDXGKARG_SETGPUPARTITIONCOUNT = *mut DXGKARG_SETGPUPARTITIONCOUNT;
/// `dispmprt.h`.
pub type PDXGKDDI_SETGPUPARTITIONCOUNT = Option<DXGKDDI_SETGPUPARTITIONCOUNT>;
/// `dispmprt.h`.
pub type PDXGK_VIRTUALGPUCAPABILITY = *mut DXGK_VIRTUALGPUCAPABILITY;
/// `dispmprt.h`.
pub type PDXGK_VIRTUALGPUPROFILE = *mut DXGK_VIRTUALGPUPROFILE;
/// `dispmprt.h`.
pub type PDXGK_VIRTUALGPUENGINEINFO = *mut DXGK_VIRTUALGPUENGINEINFO;
/// `dispmprt.h`.
pub type PDXGK_VIRTUALGPUSEGMENTINFO = *mut DXGK_VIRTUALGPUSEGMENTINFO;
/// `dispmprt.h`.
pub type PDXGKARG_CREATEVIRTUALGPU = *mut DXGKARG_CREATEVIRTUALGPU;
/// `dispmprt.h`.
pub type PDXGKDDI_CREATEVIRTUALGPU = Option<DXGKDDI_CREATEVIRTUALGPU>;
/// `dispmprt.h`.
pub type PDXGK_VGPU_CAPABILITY = *mut DXGK_VGPU_CAPABILITY;
/// `dispmprt.h`.
pub type PDXGKARG_GETVIRTUALGPUINFO = *mut DXGKARG_GETVIRTUALGPUINFO;
/// `dispmprt.h`.
pub type PDXGKDDI_GETVIRTUALGPUINFO = Option<DXGKDDI_GETVIRTUALGPUINFO>;
/// `dispmprt.h`.
pub type PDXGKARG_SETVIRTUALGPUVMBUS = *mut DXGKARG_SETVIRTUALGPUVMBUS;
/// `dispmprt.h`.
pub type PDXGKDDI_SETVIRTUALGPUVMBUS = Option<DXGKDDI_SETVIRTUALGPUVMBUS>;
/// `dispmprt.h`.
pub type PDXGK_GPU_PHYSICAL_ADDRESS = *mut DXGK_GPU_PHYSICAL_ADDRESS;
/// `dispmprt.h`.
pub type PDXGK_VIRTUALGPUMEMORYRESOURCE = *mut DXGK_VIRTUALGPUMEMORYRESOURCE;
/// `dispmprt.h`.
pub type PDXGKARG_SETVIRTUALGPURESOURCES = *mut DXGKARG_SETVIRTUALGPURESOURCES;
/// `dispmprt.h`.
pub type PDXGKDDI_SETVIRTUALGPURESOURCES = Option<DXGKDDI_SETVIRTUALGPURESOURCES>;
/// `dispmprt.h`.
pub type PDXGKARG_DESTROYVIRTUALGPU = *mut DXGKARG_DESTROYVIRTUALGPU;
/// `dispmprt.h`.
pub type PDXGKDDI_DESTROYVIRTUALGPU = Option<DXGKDDI_DESTROYVIRTUALGPU>;
/// `dispmprt.h`.
pub type PDXGKARG_SUSPENDVIRTUALGPU = *mut DXGKARG_SUSPENDVIRTUALGPU;
/// `dispmprt.h`.
pub type PDXGKDDI_SUSPENDVIRTUALGPU = Option<DXGKDDI_SUSPENDVIRTUALGPU>;
/// `dispmprt.h`.
pub type PDXGKARG_RESUMEVIRTUALGPU = *mut DXGKARG_RESUMEVIRTUALGPU;
/// `dispmprt.h`.
pub type PDXGKDDI_RESUMEVIRTUALGPU = Option<DXGKDDI_RESUMEVIRTUALGPU>;
/// `dispmprt.h`.
pub type PDXGK_VIRTUALGPUDRIVERESCAPE = *mut DXGK_VIRTUALGPUDRIVERESCAPE;
/// `dispmprt.h`.
pub type PDXGKDDI_VIRTUALGPUDRIVERESCAPE = Option<DXGKDDI_VIRTUALGPUDRIVERESCAPE>;
/// `dispmprt.h`.
pub type PDXGKDDI_GPU_PARTITION_INTERFACE = *mut DXGKDDI_GPU_PARTITION_INTERFACE;
/// `dispmprt.h`.
pub type PDXGKARG_READVIRTUALFUNCTIONCONFIG = *mut DXGKARG_READVIRTUALFUNCTIONCONFIG;
/// `dispmprt.h`.
pub type PDXGKDDI_READVIRTUALFUNCTIONCONFIG = Option<DXGKDDI_READVIRTUALFUNCTIONCONFIG>;
/// `dispmprt.h`.
pub type PDXGKARG_WRITEVIRTUALFUNCTIONCONFIG = *mut DXGKARG_WRITEVIRTUALFUNCTIONCONFIG;
/// `dispmprt.h`.
pub type PDXGKDDI_WRITEVIRTUALFUNCTIONCONFIG = Option<DXGKDDI_WRITEVIRTUALFUNCTIONCONFIG>;
/// `dispmprt.h`.
pub type PDXGKARG_READVIRTUALFUNCTIONCONFIGBLOCK = *mut DXGKARG_READVIRTUALFUNCTIONCONFIGBLOCK;
/// `dispmprt.h`.
pub type PDXGKDDI_READVIRTUALFUNCTIONCONFIGBLOCK = Option<DXGKDDI_READVIRTUALFUNCTIONCONFIGBLOCK>;
/// `dispmprt.h`.
pub type PDXGKARG_WRITEVIRTUALFUNCTIONCONFIGBLOCK = *mut DXGKARG_WRITEVIRTUALFUNCTIONCONFIGBLOCK;
/// `dispmprt.h`.
pub type PDXGKDDI_WRITEVIRTUALFUNCTIONCONFIGBLOCK = Option<DXGKDDI_WRITEVIRTUALFUNCTIONCONFIGBLOCK>;
/// `dispmprt.h`.
pub type PDXGKARG_QUERYPROBEDBARS = *mut DXGKARG_QUERYPROBEDBARS;
/// `dispmprt.h`.
pub type PDXGKDDI_QUERYPROBEDBARS = Option<DXGKDDI_QUERYPROBEDBARS>;
/// `dispmprt.h`.
pub type PDXGKARG_QUERYVIRTUALFUNCTIONLUID = *mut DXGKARG_QUERYVIRTUALFUNCTIONLUID;
/// `dispmprt.h`.
pub type PDXGKDDI_QUERYVIRTUALFUNCTIONLUID = Option<DXGKDDI_QUERYVIRTUALFUNCTIONLUID>;
/// `dispmprt.h`.
pub type PDXGKARG_GETVENDORANDDEVICE = *mut DXGKARG_GETVENDORANDDEVICE;
/// `dispmprt.h`.
pub type PDXGKDDI_GETVENDORANDDEVICE = Option<DXGKDDI_GETVENDORANDDEVICE>;
/// `dispmprt.h`.
pub type PDXGKARG_GETDEVICELOCATION = *mut DXGKARG_GETDEVICELOCATION;
/// `dispmprt.h`.
pub type PDXGKDDI_GETDEVICELOCATION = Option<DXGKDDI_GETDEVICELOCATION>;
/// `dispmprt.h`.
pub type PDXGKARG_RESETVIRTUALFUNCTION = *mut DXGKARG_RESETVIRTUALFUNCTION;
/// `dispmprt.h`.
pub type PDXGKDDI_RESETVIRTUALFUNCTION = Option<DXGKDDI_RESETVIRTUALFUNCTION>;
/// `dispmprt.h`.
pub type PDXGKARG_SETVIRTUALFUNCTIONPOWERSTATE = *mut DXGKARG_SETVIRTUALFUNCTIONPOWERSTATE;
/// `dispmprt.h`.
pub type PDXGKDDI_SETVIRTUALFUNCTIONPOWERSTATE = Option<DXGKDDI_SETVIRTUALFUNCTIONPOWERSTATE>;
/// `dispmprt.h`.
pub type PDXGKARG_GETRESOURCEFORBAR = *mut DXGKARG_GETRESOURCEFORBAR;
/// `dispmprt.h`.
pub type PDXGKDDI_GETRESOURCEFORBAR = Option<DXGKDDI_GETRESOURCEFORBAR>;
/// `dispmprt.h`.
pub type PDXGKDDI_SRIOV_INTERFACE = *mut DXGKDDI_SRIOV_INTERFACE;
/// `dispmprt.h`.
pub type PDXGKARG_QUERYMITIGATEDRANGECOUNT = *mut DXGKARG_QUERYMITIGATEDRANGECOUNT;
/// `dispmprt.h`.
pub type PDXGKDDI_QUERYMITIGATEDRANGECOUNT = Option<DXGKDDI_QUERYMITIGATEDRANGECOUNT>;
/// `dispmprt.h`.
pub type PDXGK_MITIGATEDRANGEINFO = *mut DXGK_MITIGATEDRANGEINFO;
/// `dispmprt.h`.
pub type PDXGKARG_QUERYMITIGATEDRANGES = *mut DXGKARG_QUERYMITIGATEDRANGES;
/// `dispmprt.h`.
pub type PDXGKDDI_QUERYMITIGATEDRANGES = Option<DXGKDDI_QUERYMITIGATEDRANGES>;
/// `dispmprt.h`.
pub type PDXGKDDI_MITIGABLE_DEVICE_INTERFACE = *mut DXGKDDI_MITIGABLE_DEVICE_INTERFACE;
/// `dispmprt.h`.
pub type PDXGKARG_GETBACKINGRESOURCE = *mut DXGKARG_GETBACKINGRESOURCE;
/// `dispmprt.h`.
pub type PDXGKDDI_GETBACKINGRESOURCE = Option<DXGKDDI_GETBACKINGRESOURCE>;
/// `dispmprt.h`.
pub type PDXGKARG_GETMMIORANGECOUNT = *mut DXGKARG_GETMMIORANGECOUNT;
/// `dispmprt.h`.
pub type PDXGKDDI_GETMMIORANGECOUNT = Option<DXGKDDI_GETMMIORANGECOUNT>;
/// `dispmprt.h`.
pub type PDXGK_MMIORANGEINFO = *mut DXGK_MMIORANGEINFO;
/// `dispmprt.h`.
pub type PDXGKARG_GETMMIORANGES = *mut DXGKARG_GETMMIORANGES;
/// `dispmprt.h`.
pub type PDXGKDDI_GETMMIORANGES = Option<DXGKDDI_GETMMIORANGES>;
/// `dispmprt.h`.
pub type PDXGKDDI_FLEXIOV_DEVICE_INTERFACE = *mut DXGKDDI_FLEXIOV_DEVICE_INTERFACE;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_NOTIFY_INTERRUPT = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARGCB_NOTIFY_INTERRUPT_DATA))>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CREATECONTEXT = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATECONTEXT) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CREATEALLOCATION = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATEALLOCATION) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_GETSTANDARDALLOCATIONDRIVERDATA = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETVIDPNSOURCEADDRESS = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIDPNSOURCEADDRESS) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CREATEALLOCATION = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATEALLOCATION) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_GETSTANDARDALLOCATIONDRIVERDATA = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETVIDPNSOURCEADDRESS = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIDPNSOURCEADDRESS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CREATECONTEXT = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATECONTEXT) -> NTSTATUS)>;
/// Function; `dispmprt.h`.
pub type DXGKDDI_START_DEVICE = abi_fn!(fn(a0: PVOID, a1: PDXGK_START_INFO, a2: PDXGKRNL_INTERFACE, a3: *mut ULONG, a4: *mut ULONG) -> NTSTATUS);
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_PRESENT = Option<abi_fn!(fn(a0: *mut D3DKMT_PRESENT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_QUERYSTATISTICS = Option<abi_fn!(fn(a0: *const D3DKMT_QUERYSTATISTICS) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_GETPRESENTHISTORY = Option<abi_fn!(fn(a0: *mut D3DKMT_GETPRESENTHISTORY) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_GETDEVICESTATE = Option<abi_fn!(fn(a0: *mut D3DKMT_GETDEVICESTATE) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY2 = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY2) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY2 = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY2) -> NTSTATUS)>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3 = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_POSTMULTIPLANEOVERLAYPRESENT = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_POSTMULTIPLANEOVERLAYPRESENT) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_VALIDATEUPDATEALLOCATIONPROPERTY = abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_VALIDATEUPDATEALLOCPROPERTY) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CHECKMULTIPLANEOVERLAYSUPPORT3 = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT3) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_MULTIPLANEOVERLAYDISABLED = Option<abi_fn!(fn(a0: HANDLE, a1: UINT))>;
/// Pointer to a function; `d3dkmddi.h`.
pub type DXGKCB_DXGKCB_MITIGATEDRANGEUPDATE = Option<abi_fn!(fn(a0: HANDLE, a1: ULONG))>;
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_CONTROLMODEBEHAVIOR = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CONTROLMODEBEHAVIOR) -> NTSTATUS);
/// Function; `d3dkmddi.h`.
pub type DXGKDDI_UPDATEMONITORLINKINFO = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_UPDATEMONITORLINKINFO) -> NTSTATUS);
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CHECKMULTIPLANEOVERLAYSUPPORT3 = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT3) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3 = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_POSTMULTIPLANEOVERLAYPRESENT = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_POSTMULTIPLANEOVERLAYPRESENT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_CONTROLMODEBEHAVIOR = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CONTROLMODEBEHAVIOR) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_UPDATEMONITORLINKINFO = Option<abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_UPDATEMONITORLINKINFO) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmddi.h`.
pub type PDXGKDDI_VALIDATEUPDATEALLOCATIONPROPERTY = Option<abi_fn!(fn(a0: HANDLE, a1: *const DXGKARG_VALIDATEUPDATEALLOCPROPERTY) -> NTSTATUS)>;
/// Function; `dispmprt.h`.
pub type DXGKDDI_GETGPUPARTITIONINFO = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_GETGPUPARTITIONINFO) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_GETVIRTUALGPUPROFILE = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_GETVIRTUALGPUPROFILE) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_GETGPUENGINES = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_GETGPUENGINES) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_SETGPUPARTITIONCOUNT = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SETGPUPARTITIONCOUNT) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_CREATEVIRTUALGPU = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_CREATEVIRTUALGPU) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_GETVIRTUALGPUINFO = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_GETVIRTUALGPUINFO) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_SETVIRTUALGPUVMBUS = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SETVIRTUALGPUVMBUS) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_SETVIRTUALGPURESOURCES = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SETVIRTUALGPURESOURCES) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_DESTROYVIRTUALGPU = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_DESTROYVIRTUALGPU) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_SUSPENDVIRTUALGPU = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SUSPENDVIRTUALGPU) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_RESUMEVIRTUALGPU = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_RESUMEVIRTUALGPU) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_VIRTUALGPUDRIVERESCAPE = abi_fn!(fn(a0: HANDLE, a1: PDXGK_VIRTUALGPUDRIVERESCAPE) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_READVIRTUALFUNCTIONCONFIG = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_READVIRTUALFUNCTIONCONFIG) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_WRITEVIRTUALFUNCTIONCONFIG = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_WRITEVIRTUALFUNCTIONCONFIG) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_READVIRTUALFUNCTIONCONFIGBLOCK = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_READVIRTUALFUNCTIONCONFIGBLOCK) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_WRITEVIRTUALFUNCTIONCONFIGBLOCK = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_WRITEVIRTUALFUNCTIONCONFIGBLOCK) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_QUERYPROBEDBARS = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_QUERYPROBEDBARS));
/// Function; `dispmprt.h`.
pub type DXGKDDI_QUERYVIRTUALFUNCTIONLUID = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_QUERYVIRTUALFUNCTIONLUID));
/// Function; `dispmprt.h`.
pub type DXGKDDI_GETVENDORANDDEVICE = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_GETVENDORANDDEVICE));
/// Function; `dispmprt.h`.
pub type DXGKDDI_GETDEVICELOCATION = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_GETDEVICELOCATION));
/// Function; `dispmprt.h`.
pub type DXGKDDI_RESETVIRTUALFUNCTION = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_RESETVIRTUALFUNCTION) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_SETVIRTUALFUNCTIONPOWERSTATE = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_SETVIRTUALFUNCTIONPOWERSTATE) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_GETRESOURCEFORBAR = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_GETRESOURCEFORBAR) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_QUERYMITIGATEDRANGECOUNT = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_QUERYMITIGATEDRANGECOUNT));
/// Function; `dispmprt.h`.
pub type DXGKDDI_QUERYMITIGATEDRANGES = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_QUERYMITIGATEDRANGES) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_GETBACKINGRESOURCE = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_GETBACKINGRESOURCE) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_GETMMIORANGECOUNT = abi_fn!(fn(a0: HANDLE, a1: *mut DXGKARG_GETMMIORANGECOUNT) -> NTSTATUS);
/// Function; `dispmprt.h`.
pub type DXGKDDI_GETMMIORANGES = abi_fn!(fn(a0: HANDLE, a1: PDXGKARG_GETMMIORANGES) -> NTSTATUS);
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_QUERYPROCESSOFFERINFO = Option<abi_fn!(fn(a0: *mut D3DKMT_QUERYPROCESSOFFERINFO) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_TRIMPROCESSCOMMITMENT = Option<abi_fn!(fn(a0: *mut D3DKMT_TRIMPROCESSCOMMITMENT) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_UPDATEALLOCATIONPROPERTY = Option<abi_fn!(fn(a0: *mut D3DDDI_UPDATEALLOCPROPERTY) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_CHECKMULTIPLANEOVERLAYSUPPORT3 = Option<abi_fn!(fn(a0: *mut D3DKMT_CHECKMULTIPLANEOVERLAYSUPPORT3) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_PRESENTMULTIPLANEOVERLAY3 = Option<abi_fn!(fn(a0: *const D3DKMT_PRESENT_MULTIPLANE_OVERLAY3) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_SETFSEBLOCK = Option<abi_fn!(fn(a0: *const D3DKMT_SETFSEBLOCK) -> NTSTATUS)>;
/// Pointer to a function; `d3dkmthk.h`.
pub type PFND3DKMT_QUERYFSEBLOCK = Option<abi_fn!(fn(a0: *mut D3DKMT_QUERYFSEBLOCK) -> NTSTATUS)>;
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaCompleted {
    pub SubmissionFenceId: UINT,
    pub NodeOrdinal: UINT,
    pub EngineOrdinal: UINT,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaCompleted {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaPreempted {
    pub PreemptionFenceId: UINT,
    pub LastCompletedFenceId: UINT,
    pub NodeOrdinal: UINT,
    pub EngineOrdinal: UINT,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaPreempted {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaFaulted {
    pub FaultedFenceId: UINT,
    pub Status: NTSTATUS,
    pub NodeOrdinal: UINT,
    pub EngineOrdinal: UINT,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaFaulted {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_CrtcVsync {
    pub VidPnTargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
    pub PhysicalAddress: PHYSICAL_ADDRESS,
    pub PhysicalAdapterMask: UINT,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_CrtcVsync {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_DisplayOnlyVsync {
    pub VidPnTargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_DisplayOnlyVsync {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_CrtcVsyncWithMultiPlaneOverlay {
    pub VidPnTargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
    pub PhysicalAdapterMask: UINT,
    pub MultiPlaneOverlayVsyncInfoCount: UINT,
    pub pMultiPlaneOverlayVsyncInfo: *mut DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_CrtcVsyncWithMultiPlaneOverlay {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_MiracastEncodeChunkCompleted {
    pub VidPnTargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
    pub ChunkInfo: DXGK_MIRACAST_CHUNK_INFO,
    pub pPrivateDriverData: PVOID,
    pub PrivateDataDriverSize: UINT,
    pub Status: NTSTATUS,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_MiracastEncodeChunkCompleted {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaPageFaulted {
    pub FaultedFenceId: UINT,
    pub FaultedPrimitiveAPISequenceNumber: UINT64,
    pub FaultedPipelineStage: DXGK_RENDER_PIPELINE_STAGE,
    pub FaultedBindTableEntry: UINT,
    pub PageFaultFlags: DXGK_PAGE_FAULT_FLAGS,
    pub FaultedVirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
    pub NodeOrdinal: UINT,
    pub EngineOrdinal: UINT,
    pub PageTableLevel: UINT,
    pub FaultErrorCode: DXGK_FAULT_ERROR_CODE,
    pub FaultedProcessHandle: HANDLE,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaPageFaulted {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_CrtcVsyncWithMultiPlaneOverlay2 {
    pub VidPnTargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
    pub PhysicalAdapterMask: UINT,
    pub MultiPlaneOverlayVsyncInfoCount: UINT,
    pub pMultiPlaneOverlayVsyncInfo: *mut DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO2,
    pub GpuFrequency: ULONGLONG,
    pub GpuClockCounter: ULONGLONG,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_CrtcVsyncWithMultiPlaneOverlay2 {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA_Reserved {
    pub Reserved: [UINT; 16],
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_Reserved {}
/// Part of [`DXGKARGCB_NOTIFY_INTERRUPT_DATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGKARGCB_NOTIFY_INTERRUPT_DATA_0 {
    pub DmaCompleted: DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaCompleted,
    pub DmaPreempted: DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaPreempted,
    pub DmaFaulted: DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaFaulted,
    pub CrtcVsync: DXGKARGCB_NOTIFY_INTERRUPT_DATA_CrtcVsync,
    pub DisplayOnlyVsync: DXGKARGCB_NOTIFY_INTERRUPT_DATA_DisplayOnlyVsync,
    pub CrtcVsyncWithMultiPlaneOverlay: DXGKARGCB_NOTIFY_INTERRUPT_DATA_CrtcVsyncWithMultiPlaneOverlay,
    pub DisplayOnlyPresentProgress: DXGKARGCB_PRESENT_DISPLAYONLY_PROGRESS,
    pub MiracastEncodeChunkCompleted: DXGKARGCB_NOTIFY_INTERRUPT_DATA_MiracastEncodeChunkCompleted,
    pub DmaPageFaulted: DXGKARGCB_NOTIFY_INTERRUPT_DATA_DmaPageFaulted,
    pub CrtcVsyncWithMultiPlaneOverlay2: DXGKARGCB_NOTIFY_INTERRUPT_DATA_CrtcVsyncWithMultiPlaneOverlay2,
    pub Reserved: DXGKARGCB_NOTIFY_INTERRUPT_DATA_Reserved,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA_0 {}
/// 80 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARGCB_NOTIFY_INTERRUPT_DATA {
    pub InterruptType: DXGK_INTERRUPT_TYPE,
    pub Anonymous: DXGKARGCB_NOTIFY_INTERRUPT_DATA_0,
    pub Flags: DXGKCB_NOTIFY_INTERRUPT_DATA_FLAGS,
}
unsafe impl Record for DXGKARGCB_NOTIFY_INTERRUPT_DATA {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_CREATECONTEXTFLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_CREATECONTEXTFLAGS {}
impl DXGK_CREATECONTEXTFLAGS {
    /// Bit 0.
    pub const fn SystemContext(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_SystemContext(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn GdiContext(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_GdiContext(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn VirtualAddressing(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_VirtualAddressing(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn SystemProtectedContext(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_SystemProtectedContext(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bits 4 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 4) & 0xfffffff }
    /// Sets bits 4 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff0) | ((value & 0xfffffff) << 4); }
}
/// 72 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CREATECONTEXT {
    pub hContext: HANDLE,
    pub NodeOrdinal: UINT,
    pub EngineAffinity: UINT,
    pub Flags: DXGK_CREATECONTEXTFLAGS,
    pub pPrivateDriverData: *mut c_void,
    pub PrivateDriverDataSize: UINT,
    pub ContextInfo: DXGK_CONTEXTINFO,
}
unsafe impl Record for DXGKARG_CREATECONTEXT {}
/// 576 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_DRIVERCAPS {
    pub HighestAcceptableAddress: PHYSICAL_ADDRESS,
    pub MaxAllocationListSlotId: UINT,
    pub ApertureSegmentCommitLimit: SIZE_T,
    pub MaxPointerWidth: UINT,
    pub MaxPointerHeight: UINT,
    pub PointerCaps: DXGK_POINTERFLAGS,
    pub InterruptMessageNumber: UINT,
    pub NumberOfSwizzlingRanges: UINT,
    pub MaxOverlays: UINT,
    pub GammaRampCaps: DXGK_GAMMARAMPCAPS,
    pub PresentationCaps: DXGK_PRESENTATIONCAPS,
    pub MaxQueuedFlipOnVSync: UINT,
    pub FlipCaps: DXGK_FLIPCAPS,
    pub SchedulingCaps: DXGK_VIDSCHCAPS,
    pub MemoryManagementCaps: DXGK_VIDMMCAPS,
    pub GpuEngineTopology: DXGK_GPUENGINETOPOLOGY,
    pub WDDMVersion: DXGK_WDDMVERSION,
    pub Reserved: DXGK_VIRTUALADDRESSCAPS_DEPRECATED,
    pub Reserved1: DXGK_DMABUFFERCAPS_DEPRECATED,
    pub PreemptionCaps: D3DKMDT_PREEMPTION_CAPS,
    pub SupportNonVGA: BOOLEAN,
    pub SupportSmoothRotation: BOOLEAN,
    pub SupportPerEngineTDR: BOOLEAN,
    pub SupportDirectFlip: BOOLEAN,
    pub SupportMultiPlaneOverlay: BOOLEAN,
    pub SupportRuntimePowerManagement: BOOLEAN,
    pub SupportSurpriseRemovalInHibernation: BOOLEAN,
    pub HybridDiscrete: BOOLEAN,
    pub MaxOverlayPlanes: UINT,
    pub HybridIntegrated: BOOLEAN,
    pub InternalGpuVirtualAddressRangeStart: D3DGPU_VIRTUAL_ADDRESS,
    pub InternalGpuVirtualAddressRangeEnd: D3DGPU_VIRTUAL_ADDRESS,
    pub SupportSurpriseRemoval: BOOLEAN,
    pub SupportMultiPlaneOverlayImmediateFlip: BOOLEAN,
    pub CursorScaledWithMultiPlaneOverlayPlane0: BOOLEAN,
    pub HybridAcpiChainingRequired: BOOLEAN,
    pub MaxQueuedMultiPlaneOverlayFlipVSync: UINT,
}
unsafe impl Record for DXGK_DRIVERCAPS {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_ALLOCATIONINFOFLAGS_WDDM2_0 {
    pub Value: u32,
}
unsafe impl Record for DXGK_ALLOCATIONINFOFLAGS_WDDM2_0 {}
impl DXGK_ALLOCATIONINFOFLAGS_WDDM2_0 {
    /// Bit 0.
    pub const fn CpuVisible(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_CpuVisible(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn PermanentSysMem(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_PermanentSysMem(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn Cached(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_Cached(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn Protected(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_Protected(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn ExistingSysMem(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_ExistingSysMem(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn ExistingKernelSysMem(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_ExistingKernelSysMem(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn FromEndOfSegment(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_FromEndOfSegment(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bit 7.
    pub const fn DisableLargePageMapping(&self) -> bool { self.Value & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_DisableLargePageMapping(&mut self, value: bool) { self.Value = (self.Value & !0x80) | ((value as u32) << 7); }
    /// Bit 8.
    pub const fn Overlay(&self) -> bool { self.Value & 0x100 != 0 }
    /// Sets bit 8.
    pub const fn set_Overlay(&mut self, value: bool) { self.Value = (self.Value & !0x100) | ((value as u32) << 8); }
    /// Bit 9.
    pub const fn Capture(&self) -> bool { self.Value & 0x200 != 0 }
    /// Sets bit 9.
    pub const fn set_Capture(&mut self, value: bool) { self.Value = (self.Value & !0x200) | ((value as u32) << 9); }
    /// Bit 10.
    pub const fn CreateInVpr(&self) -> bool { self.Value & 0x400 != 0 }
    /// Sets bit 10.
    pub const fn set_CreateInVpr(&mut self, value: bool) { self.Value = (self.Value & !0x400) | ((value as u32) << 10); }
    /// Bit 11.
    pub const fn DXGK_ALLOC_RESERVED17(&self) -> bool { self.Value & 0x800 != 0 }
    /// Sets bit 11.
    pub const fn set_DXGK_ALLOC_RESERVED17(&mut self, value: bool) { self.Value = (self.Value & !0x800) | ((value as u32) << 11); }
    /// Bit 12.
    pub const fn Reserved02(&self) -> bool { self.Value & 0x1000 != 0 }
    /// Sets bit 12.
    pub const fn set_Reserved02(&mut self, value: bool) { self.Value = (self.Value & !0x1000) | ((value as u32) << 12); }
    /// Bit 13.
    pub const fn Reserved03(&self) -> bool { self.Value & 0x2000 != 0 }
    /// Sets bit 13.
    pub const fn set_Reserved03(&mut self, value: bool) { self.Value = (self.Value & !0x2000) | ((value as u32) << 13); }
    /// Bit 14.
    pub const fn HistoryBuffer(&self) -> bool { self.Value & 0x4000 != 0 }
    /// Sets bit 14.
    pub const fn set_HistoryBuffer(&mut self, value: bool) { self.Value = (self.Value & !0x4000) | ((value as u32) << 14); }
    /// Bit 15.
    pub const fn AccessedPhysically(&self) -> bool { self.Value & 0x8000 != 0 }
    /// Sets bit 15.
    pub const fn set_AccessedPhysically(&mut self, value: bool) { self.Value = (self.Value & !0x8000) | ((value as u32) << 15); }
    /// Bit 16.
    pub const fn ExplicitResidencyNotification(&self) -> bool { self.Value & 0x10000 != 0 }
    /// Sets bit 16.
    pub const fn set_ExplicitResidencyNotification(&mut self, value: bool) { self.Value = (self.Value & !0x10000) | ((value as u32) << 16); }
    /// Bit 17.
    pub const fn HardwareProtected(&self) -> bool { self.Value & 0x20000 != 0 }
    /// Sets bit 17.
    pub const fn set_HardwareProtected(&mut self, value: bool) { self.Value = (self.Value & !0x20000) | ((value as u32) << 17); }
    /// Bit 18.
    pub const fn CpuVisibleOnDemand(&self) -> bool { self.Value & 0x40000 != 0 }
    /// Sets bit 18.
    pub const fn set_CpuVisibleOnDemand(&mut self, value: bool) { self.Value = (self.Value & !0x40000) | ((value as u32) << 18); }
    /// Bit 19.
    pub const fn DXGK_ALLOC_RESERVED16(&self) -> bool { self.Value & 0x80000 != 0 }
    /// Sets bit 19.
    pub const fn set_DXGK_ALLOC_RESERVED16(&mut self, value: bool) { self.Value = (self.Value & !0x80000) | ((value as u32) << 19); }
    /// Bit 20.
    pub const fn Reserved15(&self) -> bool { self.Value & 0x100000 != 0 }
    /// Sets bit 20.
    pub const fn set_Reserved15(&mut self, value: bool) { self.Value = (self.Value & !0x100000) | ((value as u32) << 20); }
    /// Bit 21.
    pub const fn Reserved14(&self) -> bool { self.Value & 0x200000 != 0 }
    /// Sets bit 21.
    pub const fn set_Reserved14(&mut self, value: bool) { self.Value = (self.Value & !0x200000) | ((value as u32) << 21); }
    /// Bit 22.
    pub const fn Reserved13(&self) -> bool { self.Value & 0x400000 != 0 }
    /// Sets bit 22.
    pub const fn set_Reserved13(&mut self, value: bool) { self.Value = (self.Value & !0x400000) | ((value as u32) << 22); }
    /// Bit 23.
    pub const fn Reserved12(&self) -> bool { self.Value & 0x800000 != 0 }
    /// Sets bit 23.
    pub const fn set_Reserved12(&mut self, value: bool) { self.Value = (self.Value & !0x800000) | ((value as u32) << 23); }
    /// Bit 24.
    pub const fn Reserved11(&self) -> bool { self.Value & 0x1000000 != 0 }
    /// Sets bit 24.
    pub const fn set_Reserved11(&mut self, value: bool) { self.Value = (self.Value & !0x1000000) | ((value as u32) << 24); }
    /// Bit 25.
    pub const fn Reserved10(&self) -> bool { self.Value & 0x2000000 != 0 }
    /// Sets bit 25.
    pub const fn set_Reserved10(&mut self, value: bool) { self.Value = (self.Value & !0x2000000) | ((value as u32) << 25); }
    /// Bit 26.
    pub const fn Reserved9(&self) -> bool { self.Value & 0x4000000 != 0 }
    /// Sets bit 26.
    pub const fn set_Reserved9(&mut self, value: bool) { self.Value = (self.Value & !0x4000000) | ((value as u32) << 26); }
    /// Bit 27.
    pub const fn Reserved4(&self) -> bool { self.Value & 0x8000000 != 0 }
    /// Sets bit 27.
    pub const fn set_Reserved4(&mut self, value: bool) { self.Value = (self.Value & !0x8000000) | ((value as u32) << 27); }
    /// Bit 28.
    pub const fn Reserved3(&self) -> bool { self.Value & 0x10000000 != 0 }
    /// Sets bit 28.
    pub const fn set_Reserved3(&mut self, value: bool) { self.Value = (self.Value & !0x10000000) | ((value as u32) << 28); }
    /// Bit 29.
    pub const fn Reserved2(&self) -> bool { self.Value & 0x20000000 != 0 }
    /// Sets bit 29.
    pub const fn set_Reserved2(&mut self, value: bool) { self.Value = (self.Value & !0x20000000) | ((value as u32) << 29); }
    /// Bit 30.
    pub const fn Reserved1(&self) -> bool { self.Value & 0x40000000 != 0 }
    /// Sets bit 30.
    pub const fn set_Reserved1(&mut self, value: bool) { self.Value = (self.Value & !0x40000000) | ((value as u32) << 30); }
    /// Bit 31.
    pub const fn Reserved0(&self) -> bool { self.Value & 0x80000000 != 0 }
    /// Sets bit 31.
    pub const fn set_Reserved0(&mut self, value: bool) { self.Value = (self.Value & !0x80000000) | ((value as u32) << 31); }
}
/// Part of [`DXGK_ALLOCATIONINFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_ALLOCATIONINFO_0_0 {
    pub MinimumPageSize: UINT16,
    pub RecommendedPageSize: UINT16,
}
unsafe impl Record for DXGK_ALLOCATIONINFO_0_0 {}
/// Part of [`DXGK_ALLOCATIONINFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_ALLOCATIONINFO_0 {
    pub Alignment: UINT,
    pub Anonymous: DXGK_ALLOCATIONINFO_0_0,
}
unsafe impl Record for DXGK_ALLOCATIONINFO_0 {}
/// Part of [`DXGK_ALLOCATIONINFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_ALLOCATIONINFO_1 {
    pub SupportedReadSegmentSet: UINT,
    pub MmuSet: UINT,
}
unsafe impl Record for DXGK_ALLOCATIONINFO_1 {}
/// Part of [`DXGK_ALLOCATIONINFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_ALLOCATIONINFO_2 {
    pub MaximumRenamingListLength: UINT,
    pub PhysicalAdapterIndex: UINT,
}
unsafe impl Record for DXGK_ALLOCATIONINFO_2 {}
/// Part of [`DXGK_ALLOCATIONINFO`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_ALLOCATIONINFO_3 {
    pub Flags: DXGK_ALLOCATIONINFOFLAGS,
    pub FlagsWddm2: DXGK_ALLOCATIONINFOFLAGS_WDDM2_0,
}
unsafe impl Record for DXGK_ALLOCATIONINFO_3 {}
/// 88 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_ALLOCATIONINFO {
    pub pPrivateDriverData: *mut c_void,
    pub PrivateDriverDataSize: UINT,
    pub Anonymous1: DXGK_ALLOCATIONINFO_0,
    pub Size: SIZE_T,
    pub PitchAlignedSize: SIZE_T,
    pub HintedBank: DXGK_SEGMENTBANKPREFERENCE,
    pub PreferredSegment: DXGK_SEGMENTPREFERENCE,
    pub Anonymous2: DXGK_ALLOCATIONINFO_1,
    pub SupportedWriteSegmentSet: UINT,
    pub EvictionSegmentSet: UINT,
    pub Anonymous3: DXGK_ALLOCATIONINFO_2,
    pub hAllocation: HANDLE,
    pub Anonymous4: DXGK_ALLOCATIONINFO_3,
    pub pAllocationUsageHint: *mut DXGK_ALLOCATIONUSAGEHINT,
    pub AllocationPriority: UINT,
}
unsafe impl Record for DXGK_ALLOCATIONINFO {}
/// 56 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_ALLOCATIONINFO_TEST {
    pub Alignment: UINT,
    pub Size: UINT64,
    pub PitchAlignedSize: UINT64,
    pub HintedBank: DXGK_SEGMENTBANKPREFERENCE,
    pub PreferredSegment: DXGK_SEGMENTPREFERENCE,
    pub SupportedReadSegmentSet: UINT,
    pub SupportedWriteSegmentSet: UINT,
    pub EvictionSegmentSet: UINT,
    pub PhysicalAdapterIndex: UINT,
    pub FlagsWddm2: DXGK_ALLOCATIONINFOFLAGS_WDDM2_0,
    pub AllocationPriority: UINT,
}
unsafe impl Record for DXGK_ALLOCATIONINFO_TEST {}
/// 40 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CREATEALLOCATION {
    pub pPrivateDriverData: *const c_void,
    pub PrivateDriverDataSize: UINT,
    pub NumAllocations: UINT,
    pub pAllocationInfo: *mut DXGK_ALLOCATIONINFO,
    pub hResource: HANDLE,
    pub Flags: DXGK_CREATEALLOCATIONFLAGS,
}
unsafe impl Record for DXGKARG_CREATEALLOCATION {}
/// Part of [`DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA_0 {
    pub pCreateSharedPrimarySurfaceData: *mut D3DKMDT_SHAREDPRIMARYSURFACEDATA,
    pub pCreateShadowSurfaceData: *mut D3DKMDT_SHADOWSURFACEDATA,
    pub pCreateStagingSurfaceData: *mut D3DKMDT_STAGINGSURFACEDATA,
    pub pCreateGdiSurfaceData: *mut D3DKMDT_GDISURFACEDATA,
    pub pCreateVirtualGpuSurfaceData: *mut D3DKMDT_VIRTUALGPUSURFACEDATA,
}
unsafe impl Record for DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA_0 {}
/// 48 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA {
    pub StandardAllocationType: D3DKMDT_STANDARDALLOCATION_TYPE,
    pub Anonymous: DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA_0,
    pub pAllocationPrivateDriverData: *mut c_void,
    pub AllocationPrivateDriverDataSize: UINT,
    pub pResourcePrivateDriverData: *mut c_void,
    pub ResourcePrivateDriverDataSize: UINT,
    pub PhysicalAdapterIndex: UINT,
}
unsafe impl Record for DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SETVIDPNSOURCEADDRESS_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_SETVIDPNSOURCEADDRESS_FLAGS {}
impl DXGK_SETVIDPNSOURCEADDRESS_FLAGS {
    /// Bit 0.
    pub const fn ModeChange(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_ModeChange(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn FlipImmediate(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_FlipImmediate(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn FlipOnNextVSync(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_FlipOnNextVSync(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn FlipStereo(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_FlipStereo(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn FlipStereoTemporaryMono(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_FlipStereoTemporaryMono(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn FlipStereoPreferRight(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_FlipStereoPreferRight(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn SharedPrimaryTransition(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_SharedPrimaryTransition(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bit 7.
    pub const fn IndependentFlipExclusive(&self) -> bool { self.Value & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_IndependentFlipExclusive(&mut self, value: bool) { self.Value = (self.Value & !0x80) | ((value as u32) << 7); }
    /// Bit 8.
    pub const fn MoveFlip(&self) -> bool { self.Value & 0x100 != 0 }
    /// Sets bit 8.
    pub const fn set_MoveFlip(&mut self, value: bool) { self.Value = (self.Value & !0x100) | ((value as u32) << 8); }
    /// Bits 9 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 9) & 0x7fffff }
    /// Sets bits 9 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffe00) | ((value & 0x7fffff) << 9); }
}
/// 2112 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETVIDPNSOURCEADDRESS {
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub PrimarySegment: UINT,
    pub PrimaryAddress: PHYSICAL_ADDRESS,
    pub hAllocation: HANDLE,
    pub ContextCount: UINT,
    pub Context: [HANDLE; 65],
    pub Flags: DXGK_SETVIDPNSOURCEADDRESS_FLAGS,
    pub Duration: UINT,
    pub PrimaryData: [DXGK_PRIMARYDATA; 64],
    pub DriverPrivateDataSize: UINT,
    pub pDriverPrivateData: PVOID,
}
unsafe impl Record for DXGKARG_SETVIDPNSOURCEADDRESS {}
/// 64 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_INTERFACESPECIFICDATA {
    pub hAdapter: HANDLE,
    pub pfnGetHandleDataCb: DXGKCB_GETHANDLEDATA,
    pub pfnGetHandleParentCb: DXGKCB_GETHANDLEPARENT,
    pub pfnEnumHandleChildrenCb: DXGKCB_ENUMHANDLECHILDREN,
    pub pfnNotifyInterruptCb: DXGKCB_NOTIFY_INTERRUPT,
    pub pfnNotifyDpcCb: DXGKCB_NOTIFY_DPC,
    pub pfnQueryVidPnInterfaceCb: DXGKCB_QUERYVIDPNINTERFACE,
    pub pfnGetCaptureAddressCb: DXGKCB_GETCAPTUREADDRESS,
}
unsafe impl Record for DXGK_INTERFACESPECIFICDATA {}
/// 328 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKRNL_INTERFACE {
    pub Size: ULONG,
    pub Version: ULONG,
    pub DeviceHandle: HANDLE,
    pub DxgkCbEvalAcpiMethod: DXGKCB_EVAL_ACPI_METHOD,
    pub DxgkCbGetDeviceInformation: DXGKCB_GET_DEVICE_INFORMATION,
    pub DxgkCbIndicateChildStatus: DXGKCB_INDICATE_CHILD_STATUS,
    pub DxgkCbMapMemory: DXGKCB_MAP_MEMORY,
    pub DxgkCbQueueDpc: DXGKCB_QUEUE_DPC,
    pub DxgkCbQueryServices: DXGKCB_QUERY_SERVICES,
    pub DxgkCbReadDeviceSpace: DXGKCB_READ_DEVICE_SPACE,
    pub DxgkCbSynchronizeExecution: DXGKCB_SYNCHRONIZE_EXECUTION,
    pub DxgkCbUnmapMemory: DXGKCB_UNMAP_MEMORY,
    pub DxgkCbWriteDeviceSpace: DXGKCB_WRITE_DEVICE_SPACE,
    pub DxgkCbIsDevicePresent: DXGKCB_IS_DEVICE_PRESENT,
    pub DxgkCbGetHandleData: DXGKCB_GETHANDLEDATA,
    pub DxgkCbGetHandleParent: DXGKCB_GETHANDLEPARENT,
    pub DxgkCbEnumHandleChildren: DXGKCB_ENUMHANDLECHILDREN,
    pub DxgkCbNotifyInterrupt: DXGKCB_NOTIFY_INTERRUPT,
    pub DxgkCbNotifyDpc: DXGKCB_NOTIFY_DPC,
    pub DxgkCbQueryVidPnInterface: DXGKCB_QUERYVIDPNINTERFACE,
    pub DxgkCbQueryMonitorInterface: DXGKCB_QUERYMONITORINTERFACE,
    pub DxgkCbGetCaptureAddress: DXGKCB_GETCAPTUREADDRESS,
    pub DxgkCbLogEtwEvent: DXGKCB_LOG_ETW_EVENT,
    pub DxgkCbExcludeAdapterAccess: DXGKCB_EXCLUDE_ADAPTER_ACCESS,
    pub DxgkCbCreateContextAllocation: DXGKCB_CREATECONTEXTALLOCATION,
    pub DxgkCbDestroyContextAllocation: DXGKCB_DESTROYCONTEXTALLOCATION,
    pub DxgkCbSetPowerComponentActive: DXGKCB_SETPOWERCOMPONENTACTIVE,
    pub DxgkCbSetPowerComponentIdle: DXGKCB_SETPOWERCOMPONENTIDLE,
    pub DxgkCbAcquirePostDisplayOwnership: DXGKCB_ACQUIRE_POST_DISPLAY_OWNERSHIP,
    pub DxgkCbPowerRuntimeControlRequest: DXGKCB_POWERRUNTIMECONTROLREQUEST,
    pub DxgkCbSetPowerComponentLatency: DXGKCB_SETPOWERCOMPONENTLATENCY,
    pub DxgkCbSetPowerComponentResidency: DXGKCB_SETPOWERCOMPONENTRESIDENCY,
    pub DxgkCbCompleteFStateTransition: DXGKCB_COMPLETEFSTATETRANSITION,
    pub DxgkCbCompletePStateTransition: DXGKCB_COMPLETEPSTATETRANSITION,
    pub DxgkCbMapContextAllocation: DXGKCB_MAPCONTEXTALLOCATION,
    pub DxgkCbUpdateContextAllocation: DXGKCB_UPDATECONTEXTALLOCATION,
    pub DxgkCbReserveGpuVirtualAddressRange: DXGKCB_RESERVEGPUVIRTUALADDRESSRANGE,
    pub DxgkCbAcquireHandleData: DXGKCB_ACQUIREHANDLEDATA,
    pub DxgkCbReleaseHandleData: DXGKCB_RELEASEHANDLEDATA,
    pub DxgkCbHardwareContentProtectionTeardown: DXGKCB_HARDWARECONTENTPROTECTIONTEARDOWN,
    pub DxgkCbMultiPlaneOverlayDisabled: DXGKCB_MULTIPLANEOVERLAYDISABLED,
    pub DxgkCbMitigatedRangeUpdate: DXGKCB_DXGKCB_MITIGATEDRANGEUPDATE,
}
unsafe impl Record for DXGKRNL_INTERFACE {}
/// 880 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DRIVER_INITIALIZATION_DATA {
    pub Version: ULONG,
    pub DxgkDdiAddDevice: PDXGKDDI_ADD_DEVICE,
    pub DxgkDdiStartDevice: PDXGKDDI_START_DEVICE,
    pub DxgkDdiStopDevice: PDXGKDDI_STOP_DEVICE,
    pub DxgkDdiRemoveDevice: PDXGKDDI_REMOVE_DEVICE,
    pub DxgkDdiDispatchIoRequest: PDXGKDDI_DISPATCH_IO_REQUEST,
    pub DxgkDdiInterruptRoutine: PDXGKDDI_INTERRUPT_ROUTINE,
    pub DxgkDdiDpcRoutine: PDXGKDDI_DPC_ROUTINE,
    pub DxgkDdiQueryChildRelations: PDXGKDDI_QUERY_CHILD_RELATIONS,
    pub DxgkDdiQueryChildStatus: PDXGKDDI_QUERY_CHILD_STATUS,
    pub DxgkDdiQueryDeviceDescriptor: PDXGKDDI_QUERY_DEVICE_DESCRIPTOR,
    pub DxgkDdiSetPowerState: PDXGKDDI_SET_POWER_STATE,
    pub DxgkDdiNotifyAcpiEvent: PDXGKDDI_NOTIFY_ACPI_EVENT,
    pub DxgkDdiResetDevice: PDXGKDDI_RESET_DEVICE,
    pub DxgkDdiUnload: PDXGKDDI_UNLOAD,
    pub DxgkDdiQueryInterface: PDXGKDDI_QUERY_INTERFACE,
    pub DxgkDdiControlEtwLogging: PDXGKDDI_CONTROL_ETW_LOGGING,
    pub DxgkDdiQueryAdapterInfo: PDXGKDDI_QUERYADAPTERINFO,
    pub DxgkDdiCreateDevice: PDXGKDDI_CREATEDEVICE,
    pub DxgkDdiCreateAllocation: PDXGKDDI_CREATEALLOCATION,
    pub DxgkDdiDestroyAllocation: PDXGKDDI_DESTROYALLOCATION,
    pub DxgkDdiDescribeAllocation: PDXGKDDI_DESCRIBEALLOCATION,
    pub DxgkDdiGetStandardAllocationDriverData: PDXGKDDI_GETSTANDARDALLOCATIONDRIVERDATA,
    pub DxgkDdiAcquireSwizzlingRange: PDXGKDDI_ACQUIRESWIZZLINGRANGE,
    pub DxgkDdiReleaseSwizzlingRange: PDXGKDDI_RELEASESWIZZLINGRANGE,
    pub DxgkDdiPatch: PDXGKDDI_PATCH,
    pub DxgkDdiSubmitCommand: PDXGKDDI_SUBMITCOMMAND,
    pub DxgkDdiPreemptCommand: PDXGKDDI_PREEMPTCOMMAND,
    pub DxgkDdiBuildPagingBuffer: PDXGKDDI_BUILDPAGINGBUFFER,
    pub DxgkDdiSetPalette: PDXGKDDI_SETPALETTE,
    pub DxgkDdiSetPointerPosition: PDXGKDDI_SETPOINTERPOSITION,
    pub DxgkDdiSetPointerShape: PDXGKDDI_SETPOINTERSHAPE,
    pub DxgkDdiResetFromTimeout: PDXGKDDI_RESETFROMTIMEOUT,
    pub DxgkDdiRestartFromTimeout: PDXGKDDI_RESTARTFROMTIMEOUT,
    pub DxgkDdiEscape: PDXGKDDI_ESCAPE,
    pub DxgkDdiCollectDbgInfo: PDXGKDDI_COLLECTDBGINFO,
    pub DxgkDdiQueryCurrentFence: PDXGKDDI_QUERYCURRENTFENCE,
    pub DxgkDdiIsSupportedVidPn: PDXGKDDI_ISSUPPORTEDVIDPN,
    pub DxgkDdiRecommendFunctionalVidPn: PDXGKDDI_RECOMMENDFUNCTIONALVIDPN,
    pub DxgkDdiEnumVidPnCofuncModality: PDXGKDDI_ENUMVIDPNCOFUNCMODALITY,
    pub DxgkDdiSetVidPnSourceAddress: PDXGKDDI_SETVIDPNSOURCEADDRESS,
    pub DxgkDdiSetVidPnSourceVisibility: PDXGKDDI_SETVIDPNSOURCEVISIBILITY,
    pub DxgkDdiCommitVidPn: PDXGKDDI_COMMITVIDPN,
    pub DxgkDdiUpdateActiveVidPnPresentPath: PDXGKDDI_UPDATEACTIVEVIDPNPRESENTPATH,
    pub DxgkDdiRecommendMonitorModes: PDXGKDDI_RECOMMENDMONITORMODES,
    pub DxgkDdiRecommendVidPnTopology: PDXGKDDI_RECOMMENDVIDPNTOPOLOGY,
    pub DxgkDdiGetScanLine: PDXGKDDI_GETSCANLINE,
    pub DxgkDdiStopCapture: PDXGKDDI_STOPCAPTURE,
    pub DxgkDdiControlInterrupt: PDXGKDDI_CONTROLINTERRUPT,
    pub DxgkDdiCreateOverlay: PDXGKDDI_CREATEOVERLAY,
    pub DxgkDdiDestroyDevice: PDXGKDDI_DESTROYDEVICE,
    pub DxgkDdiOpenAllocation: PDXGKDDI_OPENALLOCATIONINFO,
    pub DxgkDdiCloseAllocation: PDXGKDDI_CLOSEALLOCATION,
    pub DxgkDdiRender: PDXGKDDI_RENDER,
    pub DxgkDdiPresent: PDXGKDDI_PRESENT,
    pub DxgkDdiUpdateOverlay: PDXGKDDI_UPDATEOVERLAY,
    pub DxgkDdiFlipOverlay: PDXGKDDI_FLIPOVERLAY,
    pub DxgkDdiDestroyOverlay: PDXGKDDI_DESTROYOVERLAY,
    pub DxgkDdiCreateContext: PDXGKDDI_CREATECONTEXT,
    pub DxgkDdiDestroyContext: PDXGKDDI_DESTROYCONTEXT,
    pub DxgkDdiLinkDevice: PDXGKDDI_LINK_DEVICE,
    pub DxgkDdiSetDisplayPrivateDriverFormat: PDXGKDDI_SETDISPLAYPRIVATEDRIVERFORMAT,
    pub DxgkDdiDescribePageTable: PVOID,
    pub DxgkDdiUpdatePageTable: PVOID,
    pub DxgkDdiUpdatePageDirectory: PVOID,
    pub DxgkDdiMovePageDirectory: PVOID,
    pub DxgkDdiSubmitRender: PVOID,
    pub DxgkDdiCreateAllocation2: PVOID,
    pub DxgkDdiRenderKm: PDXGKDDI_RENDER,
    pub Reserved: *mut c_void,
    pub DxgkDdiQueryVidPnHWCapability: PDXGKDDI_QUERYVIDPNHWCAPABILITY,
    pub DxgkDdiSetPowerComponentFState: PDXGKDDISETPOWERCOMPONENTFSTATE,
    pub DxgkDdiQueryDependentEngineGroup: PDXGKDDI_QUERYDEPENDENTENGINEGROUP,
    pub DxgkDdiQueryEngineStatus: PDXGKDDI_QUERYENGINESTATUS,
    pub DxgkDdiResetEngine: PDXGKDDI_RESETENGINE,
    pub DxgkDdiStopDeviceAndReleasePostDisplayOwnership: PDXGKDDI_STOP_DEVICE_AND_RELEASE_POST_DISPLAY_OWNERSHIP,
    pub DxgkDdiSystemDisplayEnable: PDXGKDDI_SYSTEM_DISPLAY_ENABLE,
    pub DxgkDdiSystemDisplayWrite: PDXGKDDI_SYSTEM_DISPLAY_WRITE,
    pub DxgkDdiCancelCommand: PDXGKDDI_CANCELCOMMAND,
    pub DxgkDdiGetChildContainerId: PDXGKDDI_GET_CHILD_CONTAINER_ID,
    pub DxgkDdiPowerRuntimeControlRequest: PDXGKDDIPOWERRUNTIMECONTROLREQUEST,
    pub DxgkDdiSetVidPnSourceAddressWithMultiPlaneOverlay: PDXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY,
    pub DxgkDdiNotifySurpriseRemoval: PDXGKDDI_NOTIFY_SURPRISE_REMOVAL,
    pub DxgkDdiGetNodeMetadata: PDXGKDDI_GETNODEMETADATA,
    pub DxgkDdiSetPowerPState: PDXGKDDISETPOWERPSTATE,
    pub DxgkDdiControlInterrupt2: PDXGKDDI_CONTROLINTERRUPT2,
    pub DxgkDdiCheckMultiPlaneOverlaySupport: PDXGKDDI_CHECKMULTIPLANEOVERLAYSUPPORT,
    pub DxgkDdiCalibrateGpuClock: PDXGKDDI_CALIBRATEGPUCLOCK,
    pub DxgkDdiFormatHistoryBuffer: PDXGKDDI_FORMATHISTORYBUFFER,
    pub DxgkDdiRenderGdi: PDXGKDDI_RENDERGDI,
    pub DxgkDdiSubmitCommandVirtual: PDXGKDDI_SUBMITCOMMANDVIRTUAL,
    pub DxgkDdiSetRootPageTable: PDXGKDDI_SETROOTPAGETABLE,
    pub DxgkDdiGetRootPageTableSize: PDXGKDDI_GETROOTPAGETABLESIZE,
    pub DxgkDdiMapCpuHostAperture: PDXGKDDI_MAPCPUHOSTAPERTURE,
    pub DxgkDdiUnmapCpuHostAperture: PDXGKDDI_UNMAPCPUHOSTAPERTURE,
    pub DxgkDdiCheckMultiPlaneOverlaySupport2: PDXGKDDI_CHECKMULTIPLANEOVERLAYSUPPORT2,
    pub DxgkDdiCreateProcess: PDXGKDDI_CREATEPROCESS,
    pub DxgkDdiDestroyProcess: PDXGKDDI_DESTROYPROCESS,
    pub DxgkDdiSetVidPnSourceAddressWithMultiPlaneOverlay2: PDXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY2,
    pub Reserved1: *mut c_void,
    pub Reserved2: *mut c_void,
    pub DxgkDdiPowerRuntimeSetDeviceHandle: PDXGKDDI_POWERRUNTIMESETDEVICEHANDLE,
    pub DxgkDdiSetStablePowerState: PDXGKDDI_SETSTABLEPOWERSTATE,
    pub DxgkDdiSetVideoProtectedRegion: PDXGKDDI_SETVIDEOPROTECTEDREGION,
    pub DxgkDdiCheckMultiPlaneOverlaySupport3: PDXGKDDI_CHECKMULTIPLANEOVERLAYSUPPORT3,
    pub DxgkDdiSetVidPnSourceAddressWithMultiPlaneOverlay3: PDXGKDDI_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3,
    pub DxgkDdiPostMultiPlaneOverlayPresent: PDXGKDDI_POSTMULTIPLANEOVERLAYPRESENT,
    pub DxgkDdiValidateUpdateAllocationProperty: PDXGKDDI_VALIDATEUPDATEALLOCATIONPROPERTY,
    pub DxgkDdiControlModeBehavior: PDXGKDDI_CONTROLMODEBEHAVIOR,
    pub DxgkDdiUpdateMonitorLinkInfo: PDXGKDDI_UPDATEMONITORLINKINFO,
}
unsafe impl Record for DRIVER_INITIALIZATION_DATA {}
/// Part of [`D3DKMT_PRESENTHISTORYTOKEN`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_PRESENTHISTORYTOKEN_Token {
    pub MaxSize: [BYTE; 1064],
    pub Flip: D3DKMT_FLIPMODEL_PRESENTHISTORYTOKEN,
    pub Blt: D3DKMT_BLTMODEL_PRESENTHISTORYTOKEN,
    pub VistaBlt: D3DKMT_VISTABLTMODEL_PRESENTHISTORYTOKEN,
    pub Gdi: D3DKMT_GDIMODEL_PRESENTHISTORYTOKEN,
    pub Fence: D3DKMT_FENCE_PRESENTHISTORYTOKEN,
    pub GdiSysMem: D3DKMT_GDIMODEL_SYSMEM_PRESENTHISTORYTOKEN,
    pub Composition: D3DKMT_COMPOSITION_PRESENTHISTORYTOKEN,
    pub FlipManager: D3DKMT_FLIPMANAGER_PRESENTHISTORYTOKEN,
    pub SurfaceComplete: D3DKMT_SURFACECOMPLETE_PRESENTHISTORYTOKEN,
}
unsafe impl Record for D3DKMT_PRESENTHISTORYTOKEN_Token {}
/// 1080 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_PRESENTHISTORYTOKEN {
    pub Model: D3DKMT_PRESENT_MODEL,
    pub TokenSize: UINT,
    pub CompositionBindingId: UINT64,
    pub Token: D3DKMT_PRESENTHISTORYTOKEN_Token,
}
unsafe impl Record for D3DKMT_PRESENTHISTORYTOKEN {}
/// Part of [`D3DKMT_PRESENT`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_PRESENT_0 {
    pub hDevice: D3DKMT_HANDLE,
    pub hContext: D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_PRESENT_0 {}
/// Part of [`D3DKMT_PRESENT`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_PRESENT_1 {
    pub hAdapter: D3DKMT_HANDLE,
    pub hIndirectContext: D3DKMT_HANDLE,
}
unsafe impl Record for D3DKMT_PRESENT_1 {}
/// 1496 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_PRESENT {
    pub Anonymous1: D3DKMT_PRESENT_0,
    pub hWindow: HWND,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub hSource: D3DKMT_HANDLE,
    pub hDestination: D3DKMT_HANDLE,
    pub Color: UINT,
    pub DstRect: RECT,
    pub SrcRect: RECT,
    pub SubRectCnt: UINT,
    pub pSrcSubRects: *const RECT,
    pub PresentCount: UINT,
    pub FlipInterval: D3DDDI_FLIPINTERVAL_TYPE,
    pub Flags: D3DKMT_PRESENTFLAGS,
    pub BroadcastContextCount: ULONG,
    pub BroadcastContext: [D3DKMT_HANDLE; 64],
    pub PresentLimitSemaphore: HANDLE,
    pub PresentHistoryToken: D3DKMT_PRESENTHISTORYTOKEN,
    pub pPresentRegions: *mut D3DKMT_PRESENT_RGNS,
    pub Anonymous2: D3DKMT_PRESENT_1,
    pub Duration: UINT,
    pub BroadcastSrcAllocation: *mut D3DKMT_HANDLE,
    pub BroadcastDstAllocation: *mut D3DKMT_HANDLE,
    pub PrivateDriverDataSize: UINT,
    pub pPrivateDriverData: PVOID,
    pub bOptimizeForComposition: BOOLEAN,
}
unsafe impl Record for D3DKMT_PRESENT {}
/// 272 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYSTATISTICS_PROCESS_ADAPTER_INFORMATION {
    pub NbSegments: ULONG,
    pub NodeCount: ULONG,
    pub VidPnSourceCount: ULONG,
    pub VirtualMemoryUsage: ULONG,
    pub DmaBuffer: D3DKMT_QUERYSTATISTICS_DMA_BUFFER,
    pub CommitmentData: D3DKMT_QUERYSTATISTICS_COMMITMENT_DATA,
    pub _Policy: D3DKMT_QUERYSTATISTICS_POLICY,
    pub ProcessInterferenceCounters: D3DKMT_QUERYSTATISTICS_PROCESS_INTERFERENCE_COUNTERS,
    pub Reserve: UINT,
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_PROCESS_ADAPTER_INFORMATION {}
/// 776 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_QUERYSTATISTICS_RESULT {
    pub AdapterInformation: D3DKMT_QUERYSTATISTICS_ADAPTER_INFORMATION,
    pub SegmentInformation: D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION,
    pub NodeInformation: D3DKMT_QUERYSTATISTICS_NODE_INFORMATION,
    pub VidPnSourceInformation: D3DKMT_QUERYSTATISTICS_VIDPNSOURCE_INFORMATION,
    pub ProcessInformation: D3DKMT_QUERYSTATISTICS_PROCESS_INFORMATION,
    pub ProcessAdapterInformation: D3DKMT_QUERYSTATISTICS_PROCESS_ADAPTER_INFORMATION,
    pub ProcessSegmentInformation: D3DKMT_QUERYSTATISTICS_PROCESS_SEGMENT_INFORMATION,
    pub ProcessNodeInformation: D3DKMT_QUERYSTATISTICS_PROCESS_NODE_INFORMATION,
    pub ProcessVidPnSourceInformation: D3DKMT_QUERYSTATISTICS_PROCESS_VIDPNSOURCE_INFORMATION,
    pub ProcessSegmentGroupInformation: D3DKMT_QUERYSTATISTICS_PROCESS_SEGMENT_GROUP_INFORMATION,
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_RESULT {}
/// Part of [`D3DKMT_QUERYSTATISTICS`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_QUERYSTATISTICS_0 {
    pub QuerySegment: D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT,
    pub QueryProcessSegment: D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT,
    pub QueryProcessSegmentGroup: D3DKMT_MEMORY_SEGMENT_GROUP,
    pub QueryNode: D3DKMT_QUERYSTATISTICS_QUERY_NODE,
    pub QueryProcessNode: D3DKMT_QUERYSTATISTICS_QUERY_NODE,
    pub QueryVidPnSource: D3DKMT_QUERYSTATISTICS_QUERY_VIDPNSOURCE,
    pub QueryProcessVidPnSource: D3DKMT_QUERYSTATISTICS_QUERY_VIDPNSOURCE,
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_0 {}
/// 808 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYSTATISTICS {
    pub Type: D3DKMT_QUERYSTATISTICS_TYPE,
    pub AdapterLuid: LUID,
    pub hProcess: HANDLE,
    pub QueryResult: D3DKMT_QUERYSTATISTICS_RESULT,
    pub Anonymous: D3DKMT_QUERYSTATISTICS_0,
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS {}
/// 32 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_GETPRESENTHISTORY {
    pub hAdapter: D3DKMT_HANDLE,
    pub ProvidedSize: UINT,
    pub WrittenSize: UINT,
    pub pTokens: *mut D3DKMT_PRESENTHISTORYTOKEN,
    pub NumTokens: UINT,
}
unsafe impl Record for D3DKMT_GETPRESENTHISTORY {}
/// Part of [`D3DKMT_GETDEVICESTATE`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union D3DKMT_GETDEVICESTATE_0 {
    pub ExecutionState: D3DKMT_DEVICEEXECUTION_STATE,
    pub PresentState: D3DKMT_DEVICEPRESENT_STATE,
    pub ResetState: D3DKMT_DEVICERESET_STATE,
    pub PresentStateDWM: D3DKMT_DEVICEPRESENT_STATE_DWM,
    pub PageFaultState: D3DKMT_DEVICEPAGEFAULT_STATE,
    pub PresentQueueState: D3DKMT_DEVICEPRESENT_QUEUE_STATE,
}
unsafe impl Record for D3DKMT_GETDEVICESTATE_0 {}
/// 56 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_GETDEVICESTATE {
    pub hDevice: D3DKMT_HANDLE,
    pub StateType: D3DKMT_DEVICESTATE_TYPE,
    pub Anonymous: D3DKMT_GETDEVICESTATE_0,
}
unsafe impl Record for D3DKMT_GETDEVICESTATE {}
/// 560 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY {
    pub ContextCount: UINT,
    pub Context: [HANDLE; 65],
    pub Flags: DXGK_SETVIDPNSOURCEADDRESS_FLAGS,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub PlaneCount: UINT,
    pub pPlanes: *mut DXGK_MULTIPLANE_OVERLAY_PLANE,
    pub Duration: UINT,
}
unsafe impl Record for DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY {}
/// 336 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct KMDDOD_INITIALIZATION_DATA {
    pub Version: ULONG,
    pub DxgkDdiAddDevice: PDXGKDDI_ADD_DEVICE,
    pub DxgkDdiStartDevice: PDXGKDDI_START_DEVICE,
    pub DxgkDdiStopDevice: PDXGKDDI_STOP_DEVICE,
    pub DxgkDdiRemoveDevice: PDXGKDDI_REMOVE_DEVICE,
    pub DxgkDdiDispatchIoRequest: PDXGKDDI_DISPATCH_IO_REQUEST,
    pub DxgkDdiInterruptRoutine: PDXGKDDI_INTERRUPT_ROUTINE,
    pub DxgkDdiDpcRoutine: PDXGKDDI_DPC_ROUTINE,
    pub DxgkDdiQueryChildRelations: PDXGKDDI_QUERY_CHILD_RELATIONS,
    pub DxgkDdiQueryChildStatus: PDXGKDDI_QUERY_CHILD_STATUS,
    pub DxgkDdiQueryDeviceDescriptor: PDXGKDDI_QUERY_DEVICE_DESCRIPTOR,
    pub DxgkDdiSetPowerState: PDXGKDDI_SET_POWER_STATE,
    pub DxgkDdiNotifyAcpiEvent: PDXGKDDI_NOTIFY_ACPI_EVENT,
    pub DxgkDdiResetDevice: PDXGKDDI_RESET_DEVICE,
    pub DxgkDdiUnload: PDXGKDDI_UNLOAD,
    pub DxgkDdiQueryInterface: PDXGKDDI_QUERY_INTERFACE,
    pub DxgkDdiControlEtwLogging: PDXGKDDI_CONTROL_ETW_LOGGING,
    pub DxgkDdiQueryAdapterInfo: PDXGKDDI_QUERYADAPTERINFO,
    pub DxgkDdiSetPalette: PDXGKDDI_SETPALETTE,
    pub DxgkDdiSetPointerPosition: PDXGKDDI_SETPOINTERPOSITION,
    pub DxgkDdiSetPointerShape: PDXGKDDI_SETPOINTERSHAPE,
    pub DxgkDdiEscape: PDXGKDDI_ESCAPE,
    pub DxgkDdiCollectDbgInfo: PDXGKDDI_COLLECTDBGINFO,
    pub DxgkDdiIsSupportedVidPn: PDXGKDDI_ISSUPPORTEDVIDPN,
    pub DxgkDdiRecommendFunctionalVidPn: PDXGKDDI_RECOMMENDFUNCTIONALVIDPN,
    pub DxgkDdiEnumVidPnCofuncModality: PDXGKDDI_ENUMVIDPNCOFUNCMODALITY,
    pub DxgkDdiSetVidPnSourceVisibility: PDXGKDDI_SETVIDPNSOURCEVISIBILITY,
    pub DxgkDdiCommitVidPn: PDXGKDDI_COMMITVIDPN,
    pub DxgkDdiUpdateActiveVidPnPresentPath: PDXGKDDI_UPDATEACTIVEVIDPNPRESENTPATH,
    pub DxgkDdiRecommendMonitorModes: PDXGKDDI_RECOMMENDMONITORMODES,
    pub DxgkDdiGetScanLine: PDXGKDDI_GETSCANLINE,
    pub DxgkDdiQueryVidPnHWCapability: PDXGKDDI_QUERYVIDPNHWCAPABILITY,
    pub DxgkDdiPresentDisplayOnly: PDXGKDDI_PRESENTDISPLAYONLY,
    pub DxgkDdiStopDeviceAndReleasePostDisplayOwnership: PDXGKDDI_STOP_DEVICE_AND_RELEASE_POST_DISPLAY_OWNERSHIP,
    pub DxgkDdiSystemDisplayEnable: PDXGKDDI_SYSTEM_DISPLAY_ENABLE,
    pub DxgkDdiSystemDisplayWrite: PDXGKDDI_SYSTEM_DISPLAY_WRITE,
    pub DxgkDdiGetChildContainerId: PDXGKDDI_GET_CHILD_CONTAINER_ID,
    pub DxgkDdiControlInterrupt: PDXGKDDI_CONTROLINTERRUPT,
    pub DxgkDdiSetPowerComponentFState: PDXGKDDISETPOWERCOMPONENTFSTATE,
    pub DxgkDdiPowerRuntimeControlRequest: PDXGKDDIPOWERRUNTIMECONTROLREQUEST,
    pub DxgkDdiNotifySurpriseRemoval: PDXGKDDI_NOTIFY_SURPRISE_REMOVAL,
    pub DxgkDdiPowerRuntimeSetDeviceHandle: PDXGKDDI_POWERRUNTIMESETDEVICEHANDLE,
}
unsafe impl Record for KMDDOD_INITIALIZATION_DATA {}
/// Part of [`DXGK_GPUMMUCAPS`].
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_GPUMMUCAPS_LegacyBehaviors {
    pub bits_0: u32,
}
unsafe impl Record for DXGK_GPUMMUCAPS_LegacyBehaviors {}
impl DXGK_GPUMMUCAPS_LegacyBehaviors {
    /// Bit 0.
    pub const fn SourcePageTableVaInTransfer(&self) -> bool { self.bits_0 & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_SourcePageTableVaInTransfer(&mut self, value: bool) { self.bits_0 = (self.bits_0 & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.bits_0 >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.bits_0 = (self.bits_0 & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 24 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_GPUMMUCAPS {
    pub Value: u32,
    pub PageTableUpdateMode: DXGK_PAGETABLEUPDATEMODE,
    pub VirtualAddressBitCount: UINT,
    pub LeafPageTableSizeFor64KPagesInBytes: UINT,
    pub PageTableLevelCount: UINT,
    pub LegacyBehaviors: DXGK_GPUMMUCAPS_LegacyBehaviors,
}
unsafe impl Record for DXGK_GPUMMUCAPS {}
impl DXGK_GPUMMUCAPS {
    /// Bit 0.
    pub const fn ReadOnlyMemorySupported(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_ReadOnlyMemorySupported(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn NoExecuteMemorySupported(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_NoExecuteMemorySupported(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn ZeroInPteSupported(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_ZeroInPteSupported(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn ExplicitPageTableInvalidation(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_ExplicitPageTableInvalidation(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn CacheCoherentMemorySupported(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_CacheCoherentMemorySupported(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn PageTableUpdateRequireAddressSpaceIdle(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_PageTableUpdateRequireAddressSpaceIdle(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn LargePageSupported(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_LargePageSupported(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bit 7.
    pub const fn DualPteSupported(&self) -> bool { self.Value & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_DualPteSupported(&mut self, value: bool) { self.Value = (self.Value & !0x80) | ((value as u32) << 7); }
    /// Bit 8.
    pub const fn AllowNonAlignedLargePageAddress(&self) -> bool { self.Value & 0x100 != 0 }
    /// Sets bit 8.
    pub const fn set_AllowNonAlignedLargePageAddress(&mut self, value: bool) { self.Value = (self.Value & !0x100) | ((value as u32) << 8); }
    /// Bit 9.
    pub const fn SysMem64KBPageSupported(&self) -> bool { self.Value & 0x200 != 0 }
    /// Sets bit 9.
    pub const fn set_SysMem64KBPageSupported(&mut self, value: bool) { self.Value = (self.Value & !0x200) | ((value as u32) << 9); }
    /// Bits 10 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 10) & 0x3fffff }
    /// Sets bits 10 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffc00) | ((value & 0x3fffff) << 10); }
}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_PHYSICALADAPTERFLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_PHYSICALADAPTERFLAGS {}
impl DXGK_PHYSICALADAPTERFLAGS {
    /// Bit 0.
    pub const fn IoMmuSupported(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_IoMmuSupported(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn GpuMmuSupported(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_GpuMmuSupported(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn MovePagingSupported(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_MovePagingSupported(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn VPRPagingContextRequired(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_VPRPagingContextRequired(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bits 4 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 4) & 0xfffffff }
    /// Sets bits 4 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff0) | ((value & 0xfffffff) << 4); }
}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_PHYSICALADAPTERCAPS {
    pub NumExecutionNodes: WORD,
    pub PagingNodeIndex: WORD,
    pub DxgkPhysicalAdapterHandle: HANDLE,
    pub Flags: DXGK_PHYSICALADAPTERFLAGS,
    pub VPRPagingNode: UINT,
}
unsafe impl Record for DXGK_PHYSICALADAPTERCAPS {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_DISPLAY_DRIVERCAPS_EXTENSION {
    pub Value: u32,
}
unsafe impl Record for DXGK_DISPLAY_DRIVERCAPS_EXTENSION {}
impl DXGK_DISPLAY_DRIVERCAPS_EXTENSION {
    /// Bit 0.
    pub const fn SecureDisplaySupport(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_SecureDisplaySupport(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn VirtualModeSupport(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_VirtualModeSupport(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// 560 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY2 {
    pub ContextCount: UINT,
    pub Context: [HANDLE; 65],
    pub Flags: DXGK_SETVIDPNSOURCEADDRESS_FLAGS,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub PlaneCount: UINT,
    pub pPlanes: *mut DXGK_MULTIPLANE_OVERLAY_PLANE2,
    pub Duration: UINT,
}
unsafe impl Record for DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY2 {}
/// 24 bytes, alignment 8; `d3dkmdt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMDT_VIRTUALGPUSURFACEDATA {
    pub Size: UINT64,
    pub Alignment: UINT,
    pub DriverSegmentId: UINT,
    pub PrivateDriverData: UINT,
}
unsafe impl Record for D3DKMDT_VIRTUALGPUSURFACEDATA {}
/// 4 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct DXGK_MONITORLINKINFO_USAGEHINTS {
    pub Value: u32,
}
unsafe impl Record for DXGK_MONITORLINKINFO_USAGEHINTS {}
impl DXGK_MONITORLINKINFO_USAGEHINTS {
    /// Bit 0.
    pub const fn Hidden(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Hidden(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn HeadMounted(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_HeadMounted(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// 4 bytes, alignment 1; `d3dkmdt.h`.
#[repr(C, packed(1))]
#[derive(Clone, Copy)]
pub struct DXGK_MONITORLINKINFO_CAPABILITIES {
    pub Value: u32,
}
unsafe impl Record for DXGK_MONITORLINKINFO_CAPABILITIES {}
impl DXGK_MONITORLINKINFO_CAPABILITIES {
    /// Bit 0.
    pub const fn Stereo(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Stereo(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn WideColorSpace(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_WideColorSpace(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn HighColorSpace(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_HighColorSpace(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bits 3 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 3) & 0x1fffffff }
    /// Sets bits 3 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff8) | ((value & 0x1fffffff) << 3); }
}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO2 {
    pub LayerIndex: DWORD,
    pub PresentId: ULONGLONG,
    pub Flags: DXGKCB_NOTIFY_MPO_VSYNC_FLAGS,
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_VSYNC_INFO2 {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SETVIDPNSOURCEADDRESS_INPUT_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_SETVIDPNSOURCEADDRESS_INPUT_FLAGS {}
impl DXGK_SETVIDPNSOURCEADDRESS_INPUT_FLAGS {
    /// Bit 0.
    pub const fn FlipStereo(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_FlipStereo(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn FlipStereoTemporaryMono(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_FlipStereoTemporaryMono(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn FlipStereoPreferRight(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_FlipStereoPreferRight(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn RetryAtLowerIrql(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_RetryAtLowerIrql(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bits 4 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 4) & 0xfffffff }
    /// Sets bits 4 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffff0) | ((value & 0xfffffff) << 4); }
}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS {}
impl DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS {
    /// Bit 0.
    pub const fn PrePresentNeeded(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_PrePresentNeeded(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_PLANE_SPECIFIC_INPUT_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_PLANE_SPECIFIC_INPUT_FLAGS {}
impl DXGK_PLANE_SPECIFIC_INPUT_FLAGS {
    /// Bit 0.
    pub const fn Enabled(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Enabled(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn FlipImmediate(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_FlipImmediate(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn FlipOnNextVSync(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_FlipOnNextVSync(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn SharedPrimaryTransition(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_SharedPrimaryTransition(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn IndependentFlipExclusive(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_IndependentFlipExclusive(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bits 5 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 5) & 0x7ffffff }
    /// Sets bits 5 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xffffffe0) | ((value & 0x7ffffff) << 5); }
}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS {}
impl DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS {
    /// Bit 0.
    pub const fn FlipConvertedToImmediate(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_FlipConvertedToImmediate(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn PostPresentNeeded(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_PostPresentNeeded(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// 68 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES3 {
    pub Flags: DXGK_MULTIPLANE_OVERLAY_FLAGS,
    pub SrcRect: RECT,
    pub DstRect: RECT,
    pub ClipRect: RECT,
    pub Rotation: D3DDDI_ROTATION,
    pub Blend: DXGK_MULTIPLANE_OVERLAY_BLEND,
    pub ColorSpaceType: D3DDDI_COLOR_SPACE_TYPE,
    pub StretchQuality: DXGK_MULTIPLANE_OVERLAY_STRETCH_QUALITY,
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES3 {}
/// 16 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_HDR_METADATA {
    pub Type: D3DDDI_HDR_METADATA_TYPE,
    pub Size: UINT,
    pub pMetaData: *mut c_void,
}
unsafe impl Record for DXGK_HDR_METADATA {}
/// Part of [`DXGK_PRIMARYCONTEXTDATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_PRIMARYCONTEXTDATA_0 {
    pub SegmentId: WORD,
    pub MmuId: WORD,
}
unsafe impl Record for DXGK_PRIMARYCONTEXTDATA_0 {}
/// Part of [`DXGK_PRIMARYCONTEXTDATA`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union DXGK_PRIMARYCONTEXTDATA_1 {
    pub SegmentAddress: PHYSICAL_ADDRESS,
    pub VirtualAddress: D3DGPU_VIRTUAL_ADDRESS,
}
unsafe impl Record for DXGK_PRIMARYCONTEXTDATA_1 {}
/// 32 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_PRIMARYCONTEXTDATA {
    pub hContext: HANDLE,
    pub hAllocation: HANDLE,
    pub Anonymous1: DXGK_PRIMARYCONTEXTDATA_0,
    pub Anonymous2: DXGK_PRIMARYCONTEXTDATA_1,
}
unsafe impl Record for DXGK_PRIMARYCONTEXTDATA {}
/// 128 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANE_OVERLAY_PLANE3 {
    pub LayerIndex: UINT,
    pub PresentId: ULONGLONG,
    pub InputFlags: DXGK_PLANE_SPECIFIC_INPUT_FLAGS,
    pub OutputFlags: DXGK_PLANE_SPECIFIC_OUTPUT_FLAGS,
    pub MaxImmediateFlipLine: UINT,
    pub ContextCount: UINT,
    pub ppContextData: *mut *mut DXGK_PRIMARYCONTEXTDATA,
    pub DriverPrivateDataSize: UINT,
    pub pDriverPrivateData: PVOID,
    pub PlaneAttributes: DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES3,
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_PLANE3 {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION_FLAGS {}
impl DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION_FLAGS {
    /// Bit 0.
    pub const fn VerticalFlip(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_VerticalFlip(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn HorizontalFlip(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_HorizontalFlip(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// 40 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION {
    pub Flags: DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION_FLAGS,
    pub SrcRect: RECT,
    pub DstRect: RECT,
    pub Rotation: D3DDDI_ROTATION,
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION {}
/// 48 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3 {
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub InputFlags: DXGK_SETVIDPNSOURCEADDRESS_INPUT_FLAGS,
    pub OutputFlags: DXGK_SETVIDPNSOURCEADDRESS_OUTPUT_FLAGS,
    pub PlaneCount: UINT,
    pub ppPlanes: *mut *mut DXGK_MULTIPLANE_OVERLAY_PLANE3,
    pub pPostComposition: *mut DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION,
    pub Duration: UINT,
    pub pHDRMetaData: *mut DXGK_HDR_METADATA,
}
unsafe impl Record for DXGKARG_SETVIDPNSOURCEADDRESSWITHMULTIPLANEOVERLAY3 {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_POSTMULTIPLANEOVERLAYPRESENT {
    pub VidPnTargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
    pub PhysicalAdapterMask: UINT,
    pub LayerIndex: DWORD,
    pub PresentID: ULONGLONG,
}
unsafe impl Record for DXGKARG_POSTMULTIPLANEOVERLAYPRESENT {}
/// 24 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_VALIDATEUPDATEALLOCPROPERTY {
    pub hAllocation: HANDLE,
    pub SupportedSegmentSet: UINT,
    pub PreferredSegment: D3DDDI_SEGMENTPREFERENCE,
    pub Flags: D3DDDI_UPDATEALLOCPROPERTY_FLAGS,
    pub PropertyMaskValue: u32,
}
unsafe impl Record for DXGKARG_VALIDATEUPDATEALLOCPROPERTY {}
impl DXGKARG_VALIDATEUPDATEALLOCPROPERTY {
    /// Bit 0.
    pub const fn SetAccessedPhysically(&self) -> bool { self.PropertyMaskValue & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_SetAccessedPhysically(&mut self, value: bool) { self.PropertyMaskValue = (self.PropertyMaskValue & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn SetSupportedSegmentSet(&self) -> bool { self.PropertyMaskValue & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_SetSupportedSegmentSet(&mut self, value: bool) { self.PropertyMaskValue = (self.PropertyMaskValue & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn SetPreferredSegment(&self) -> bool { self.PropertyMaskValue & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_SetPreferredSegment(&mut self, value: bool) { self.PropertyMaskValue = (self.PropertyMaskValue & !0x4) | ((value as u32) << 2); }
    /// Bits 3 to 31.
    pub const fn Reserved(&self) -> u32 { (self.PropertyMaskValue >> 3) & 0x1fffffff }
    /// Sets bits 3 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.PropertyMaskValue = (self.PropertyMaskValue & !0xfffffff8) | ((value & 0x1fffffff) << 3); }
}
/// 88 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANE_OVERLAY_PLANE_WITH_SOURCE2 {
    pub hAllocation: HANDLE,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub LayerIndex: UINT,
    pub PlaneAttributes: DXGK_MULTIPLANE_OVERLAY_ATTRIBUTES3,
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_PLANE_WITH_SOURCE2 {}
/// 44 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION_WITH_SOURCE {
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub PostComposition: DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION,
}
unsafe impl Record for DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION_WITH_SOURCE {}
/// 40 bytes, alignment 8; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT3 {
    pub PlaneCount: UINT,
    pub ppPlanes: *mut *mut DXGK_MULTIPLANE_OVERLAY_PLANE_WITH_SOURCE2,
    pub PostCompositionCount: UINT,
    pub ppPostComposition: *mut *mut DXGK_MULTIPLANE_OVERLAY_POST_COMPOSITION_WITH_SOURCE,
    pub Supported: BOOL,
    pub ReturnInfo: DXGK_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO,
}
unsafe impl Record for DXGKARG_CHECKMULTIPLANEOVERLAYSUPPORT3 {}
/// 4 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MODE_BEHAVIOR_FLAGS {
    pub Value: u32,
}
unsafe impl Record for DXGK_MODE_BEHAVIOR_FLAGS {}
impl DXGK_MODE_BEHAVIOR_FLAGS {
    /// Bit 0.
    pub const fn PrioritizeHDR(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_PrioritizeHDR(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn ColorimetricControl(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_ColorimetricControl(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// 12 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CONTROLMODEBEHAVIOR {
    pub Request: DXGK_MODE_BEHAVIOR_FLAGS,
    pub Satisfied: DXGK_MODE_BEHAVIOR_FLAGS,
    pub NotSatisfied: DXGK_MODE_BEHAVIOR_FLAGS,
}
unsafe impl Record for DXGKARG_CONTROLMODEBEHAVIOR {}
/// 8 bytes, alignment 1; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MONITORLINKINFO {
    pub UsageHints: DXGK_MONITORLINKINFO_USAGEHINTS,
    pub Capabilities: DXGK_MONITORLINKINFO_CAPABILITIES,
}
unsafe impl Record for DXGK_MONITORLINKINFO {}
/// 12 bytes, alignment 4; `d3dkmddi.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_UPDATEMONITORLINKINFO {
    pub VideoPresentTargetId: D3DDDI_VIDEO_PRESENT_TARGET_ID,
    pub MonitorLinkInfo: DXGK_MONITORLINKINFO,
}
unsafe impl Record for DXGKARG_UPDATEMONITORLINKINFO {}
/// 24 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_GETGPUPARTITIONINFO {
    pub NumGpuPartitionOptions: ULONG,
    pub pGpuPartitionOptions: *mut USHORT,
    pub CurrentGpuPartitionCount: USHORT,
}
unsafe impl Record for DXGKARG_GETGPUPARTITIONINFO {}
/// 40 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_VGPU_PROFILE_CAPABILITY {
    pub TotalValue: UINT64,
    pub AvailableValue: UINT64,
    pub MinPartitionValue: UINT64,
    pub MaxPartitionValue: UINT64,
    pub OptimalPartitionValue: UINT64,
}
unsafe impl Record for DXGK_VGPU_PROFILE_CAPABILITY {}
/// 168 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_GETVIRTUALGPUPROFILE {
    pub PartitionCount: ULONG,
    pub VirtualizationFlags: ULONG,
    pub ProfileCapability: [DXGK_VGPU_PROFILE_CAPABILITY; 4],
}
unsafe impl Record for DXGKARG_GETVIRTUALGPUPROFILE {}
/// 72 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_GPUENGINE {
    pub EngineType: DXGK_ENGINE_TYPE,
    pub Name: [WCHAR; 32],
    pub NumPartitionUnits: ULONG,
}
unsafe impl Record for DXGK_GPUENGINE {}
/// 76 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_GETGPUENGINES {
    pub NumEngines: ULONG,
    pub EngineInfo: [DXGK_GPUENGINE; 1],
}
unsafe impl Record for DXGKARG_GETGPUENGINES {}
/// 4 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETGPUPARTITIONCOUNT {
    pub PartitionCount: ULONG,
}
unsafe impl Record for DXGKARG_SETGPUPARTITIONCOUNT {}
/// 24 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_VIRTUALGPUCAPABILITY {
    pub MinValue: UINT64,
    pub MaxValue: UINT64,
    pub OptimalValue: UINT64,
}
unsafe impl Record for DXGK_VIRTUALGPUCAPABILITY {}
/// 96 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_VIRTUALGPUPROFILE {
    pub Capability: [DXGK_VIRTUALGPUCAPABILITY; 4],
}
unsafe impl Record for DXGK_VIRTUALGPUPROFILE {}
/// 12 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_VIRTUALGPUENGINEINFO {
    pub MinPartitionUnits: ULONG,
    pub MaxPartitionUnits: ULONG,
    pub EngineId: ULONG,
}
unsafe impl Record for DXGK_VIRTUALGPUENGINEINFO {}
/// 48 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_VIRTUALGPUSEGMENTINFO {
    pub DriverSegmentId: ULONG,
    pub Size: UINT64,
    pub Alignment: UINT,
    pub MinSegmentOffset: UINT64,
    pub MaxSegmentOffset: UINT64,
    pub PrivateDriverData: UINT,
}
unsafe impl Record for DXGK_VIRTUALGPUSEGMENTINFO {}
/// 2448 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_CREATEVIRTUALGPU {
    pub PartitionId: ULONG,
    pub Profile: DXGK_VIRTUALGPUPROFILE,
    pub UserModeVirtualDeviceProvider: GUID,
    pub VirtualGpuLuid: LUID,
    pub NumMemorySegments: ULONG,
    pub SegmentInfo: [DXGK_VIRTUALGPUSEGMENTINFO; 32],
    pub NumEngines: ULONG,
    pub EngineInfo: [DXGK_VIRTUALGPUENGINEINFO; 64],
}
unsafe impl Record for DXGKARG_CREATEVIRTUALGPU {}
/// 24 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_VGPU_CAPABILITY {
    pub MinValue: UINT64,
    pub MaxValue: UINT64,
    pub CurrentValue: UINT64,
}
unsafe impl Record for DXGK_VGPU_CAPABILITY {}
/// 104 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_GETVIRTUALGPUINFO {
    pub PartitionId: ULONG,
    pub Capability: [DXGK_VGPU_CAPABILITY; 4],
}
unsafe impl Record for DXGKARG_GETVIRTUALGPUINFO {}
/// 16 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETVIRTUALGPUVMBUS {
    pub VirtualGpuIndex: ULONG,
    pub VmBusHandle: HANDLE,
}
unsafe impl Record for DXGKARG_SETVIRTUALGPUVMBUS {}
/// 16 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_GPU_PHYSICAL_ADDRESS {
    pub MemorySegmentId: ULONG,
    pub MemorySegmentOffset: UINT64,
}
unsafe impl Record for DXGK_GPU_PHYSICAL_ADDRESS {}
/// 32 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_VIRTUALGPUMEMORYRESOURCE {
    pub DriverAllocationHandle: HANDLE,
    pub AllocationAddress: DXGK_GPU_PHYSICAL_ADDRESS,
    pub AllocationSize: UINT64,
}
unsafe impl Record for DXGK_VIRTUALGPUMEMORYRESOURCE {}
/// 40 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETVIRTUALGPURESOURCES {
    pub PartitionId: ULONG,
    pub NumMemoryAllocations: ULONG,
    pub MemoryInfo: [DXGK_VIRTUALGPUMEMORYRESOURCE; 1],
}
unsafe impl Record for DXGKARG_SETVIRTUALGPURESOURCES {}
/// 4 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_DESTROYVIRTUALGPU {
    pub PartitionId: ULONG,
}
unsafe impl Record for DXGKARG_DESTROYVIRTUALGPU {}
/// 4 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SUSPENDVIRTUALGPU {
    pub PartitionId: ULONG,
}
unsafe impl Record for DXGKARG_SUSPENDVIRTUALGPU {}
/// 4 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_RESUMEVIRTUALGPU {
    pub PartitionId: ULONG,
}
unsafe impl Record for DXGKARG_RESUMEVIRTUALGPU {}
/// 32 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_VIRTUALGPUDRIVERESCAPE {
    pub PartitionId: ULONG,
    pub InputBufferSize: ULONG,
    pub OutputBufferSize: ULONG,
    pub pInputBuffer: PVOID,
    pub pOutputBuffer: PVOID,
}
unsafe impl Record for DXGK_VIRTUALGPUDRIVERESCAPE {}
/// 128 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKDDI_GPU_PARTITION_INTERFACE {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub DxgkDdiGetGpuPartitionInfo: PDXGKDDI_GETGPUPARTITIONINFO,
    pub DxgkDdiSetGpuPartitionCount: PDXGKDDI_SETGPUPARTITIONCOUNT,
    pub DxgkDdiGetGpuEngines: PDXGKDDI_GETGPUENGINES,
    pub DxgkDdiGetVirtualGpuProfile: PDXGKDDI_GETVIRTUALGPUPROFILE,
    pub DxgkDdiCreateVirtualGpu: PDXGKDDI_CREATEVIRTUALGPU,
    pub DxgkDdiGetVirtualGpuInfo: PDXGKDDI_GETVIRTUALGPUINFO,
    pub DxgkDdiSetVirtualGpuResources: PDXGKDDI_SETVIRTUALGPURESOURCES,
    pub DxgkDdiDestroyVirtualGpu: PDXGKDDI_DESTROYVIRTUALGPU,
    pub DxgkDdiSuspendVirtualGpu: PDXGKDDI_SUSPENDVIRTUALGPU,
    pub DxgkDdiResumeVirtualGpu: PDXGKDDI_RESUMEVIRTUALGPU,
    pub DxgkDdiVirtualGpuDriverEscape: PDXGKDDI_VIRTUALGPUDRIVERESCAPE,
    pub DxgkDdiSetVirtualGpuVmBus: PDXGKDDI_SETVIRTUALGPUVMBUS,
}
unsafe impl Record for DXGKDDI_GPU_PARTITION_INTERFACE {}
/// 24 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_READVIRTUALFUNCTIONCONFIG {
    pub Data: PVOID,
    pub VirtualFunctionIndex: ULONG,
    pub Offset: ULONG,
    pub Length: ULONG,
}
unsafe impl Record for DXGKARG_READVIRTUALFUNCTIONCONFIG {}
/// 24 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_WRITEVIRTUALFUNCTIONCONFIG {
    pub Data: PVOID,
    pub VirtualFunctionIndex: ULONG,
    pub Offset: ULONG,
    pub Length: ULONG,
}
unsafe impl Record for DXGKARG_WRITEVIRTUALFUNCTIONCONFIG {}
/// 24 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_READVIRTUALFUNCTIONCONFIGBLOCK {
    pub Data: PVOID,
    pub VirtualFunctionIndex: ULONG,
    pub BlockId: ULONG,
    pub Length: ULONG,
}
unsafe impl Record for DXGKARG_READVIRTUALFUNCTIONCONFIGBLOCK {}
/// 24 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_WRITEVIRTUALFUNCTIONCONFIGBLOCK {
    pub Data: PVOID,
    pub VirtualFunctionIndex: ULONG,
    pub BlockId: ULONG,
    pub Length: ULONG,
}
unsafe impl Record for DXGKARG_WRITEVIRTUALFUNCTIONCONFIGBLOCK {}
/// 16 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_QUERYPROBEDBARS {
    pub VirtualFunctionIndex: ULONG,
    pub BaseRegisterValues: *mut ULONG,
}
unsafe impl Record for DXGKARG_QUERYPROBEDBARS {}
/// 16 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_QUERYVIRTUALFUNCTIONLUID {
    pub VirtualFunctionIndex: ULONG,
    pub pLuid: *mut LUID,
}
unsafe impl Record for DXGKARG_QUERYVIRTUALFUNCTIONLUID {}
/// 8 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_GETVENDORANDDEVICE {
    pub VirtualFunctionIndex: ULONG,
    pub VendorId: USHORT,
    pub DeviceId: USHORT,
}
unsafe impl Record for DXGKARG_GETVENDORANDDEVICE {}
/// 16 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_GETDEVICELOCATION {
    pub VirtualFunctionIndex: ULONG,
    pub SegmentNumber: ULONG,
    pub BusNumber: ULONG,
    pub FunctionNumber: ULONG,
}
unsafe impl Record for DXGKARG_GETDEVICELOCATION {}
/// 4 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_RESETVIRTUALFUNCTION {
    pub VirtualFunctionIndex: ULONG,
}
unsafe impl Record for DXGKARG_RESETVIRTUALFUNCTION {}
/// 12 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_SETVIRTUALFUNCTIONPOWERSTATE {
    pub VirtualFunctionIndex: ULONG,
    pub PowerState: DEVICE_POWER_STATE,
    pub Wake: BOOLEAN,
}
unsafe impl Record for DXGKARG_SETVIRTUALFUNCTIONPOWERSTATE {}
/// 16 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_GETRESOURCEFORBAR {
    pub VirtualFunctionIndex: ULONG,
    pub BarIndex: ULONG,
    pub pResource: *mut CM_PARTIAL_RESOURCE_DESCRIPTOR,
}
unsafe impl Record for DXGKARG_GETRESOURCEFORBAR {}
/// 120 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKDDI_SRIOV_INTERFACE {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub DxgkDdiReadVirtualFunctionConfig: PDXGKDDI_READVIRTUALFUNCTIONCONFIG,
    pub DxgkDdiWriteVirtualFunctionConfig: PDXGKDDI_WRITEVIRTUALFUNCTIONCONFIG,
    pub DxgkDdiReadVirtualFunctionConfigBlock: PDXGKDDI_READVIRTUALFUNCTIONCONFIGBLOCK,
    pub DxgkDdiWriteVirtualFunctionConfigBlock: PDXGKDDI_WRITEVIRTUALFUNCTIONCONFIGBLOCK,
    pub DxgkDdiQueryProbedBars: PDXGKDDI_QUERYPROBEDBARS,
    pub DxgkDdiGetVendorAndDevice: PDXGKDDI_GETVENDORANDDEVICE,
    pub DxgkDdiGetDeviceLocation: PDXGKDDI_GETDEVICELOCATION,
    pub DxgkDdiResetVirtualFunction: PDXGKDDI_RESETVIRTUALFUNCTION,
    pub DxgkDdiSetVirtualFunctionPowerState: PDXGKDDI_SETVIRTUALFUNCTIONPOWERSTATE,
    pub DxgkDdiGetResourceForBar: PDXGKDDI_GETRESOURCEFORBAR,
    pub DxgkDdiQueryVirtualFunctionLuid: PDXGKDDI_QUERYVIRTUALFUNCTIONLUID,
}
unsafe impl Record for DXGKDDI_SRIOV_INTERFACE {}
/// 28 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_QUERYMITIGATEDRANGECOUNT {
    pub VirtualFunctionIndex: ULONG,
    pub RangeCount: [ULONG; 6],
}
unsafe impl Record for DXGKARG_QUERYMITIGATEDRANGECOUNT {}
/// 16 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MITIGATEDRANGEINFO {
    pub BasePageNumber: ULONG64,
    pub PageCount: ULONG,
    pub InterceptReads: BOOLEAN,
    pub InterceptWrites: BOOLEAN,
}
unsafe impl Record for DXGK_MITIGATEDRANGEINFO {}
/// 24 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_QUERYMITIGATEDRANGES {
    pub VirtualFunctionIndex: ULONG,
    pub BarIndex: ULONG,
    pub NumRanges: ULONG,
    pub pMitigatedRange: PDXGK_MITIGATEDRANGEINFO,
}
unsafe impl Record for DXGKARG_QUERYMITIGATEDRANGES {}
/// 48 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKDDI_MITIGABLE_DEVICE_INTERFACE {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub DxgkDdiQueryMitigatedRangeCount: PDXGKDDI_QUERYMITIGATEDRANGECOUNT,
    pub DxgkDdiQueryMitigatedRanges: PDXGKDDI_QUERYMITIGATEDRANGES,
}
unsafe impl Record for DXGKDDI_MITIGABLE_DEVICE_INTERFACE {}
/// 24 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_GETBACKINGRESOURCE {
    pub VirtualFunctionIndex: ULONG,
    pub ResourceIndex: USHORT,
    pub Resource: *mut CM_PARTIAL_RESOURCE_DESCRIPTOR,
    pub pMdl: *mut MDL,
}
unsafe impl Record for DXGKARG_GETBACKINGRESOURCE {}
/// 28 bytes, alignment 4; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_GETMMIORANGECOUNT {
    pub VirtualFunctionIndex: ULONG,
    pub RangeCount: [ULONG; 6],
}
unsafe impl Record for DXGKARG_GETMMIORANGECOUNT {}
/// 24 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGK_MMIORANGEINFO {
    pub BasePageNumber: ULONG64,
    pub BasePhysicalPageNumber: ULONG64,
    pub BasePhysicalResourceNumber: UCHAR,
    pub InterceptReads: BOOLEAN,
    pub InterceptWrites: BOOLEAN,
    pub PageCount: ULONG,
}
unsafe impl Record for DXGK_MMIORANGEINFO {}
/// 24 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKARG_GETMMIORANGES {
    pub VirtualFunctionIndex: ULONG,
    pub BarIndex: ULONG,
    pub NumRanges: ULONG,
    pub pMmioRanges: *mut DXGK_MMIORANGEINFO,
}
unsafe impl Record for DXGKARG_GETMMIORANGES {}
/// 56 bytes, alignment 8; `dispmprt.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct DXGKDDI_FLEXIOV_DEVICE_INTERFACE {
    pub Size: USHORT,
    pub Version: USHORT,
    pub Context: PVOID,
    pub InterfaceReference: PINTERFACE_REFERENCE,
    pub InterfaceDereference: PINTERFACE_DEREFERENCE,
    pub DxgkDdiGetBackingResource: PDXGKDDI_GETBACKINGRESOURCE,
    pub DxgkDdiGetMmioRangeCount: PDXGKDDI_GETMMIORANGECOUNT,
    pub DxgkDdiGetMmioRanges: PDXGKDDI_GETMMIORANGES,
}
unsafe impl Record for DXGKDDI_FLEXIOV_DEVICE_INTERFACE {}
/// 8 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_SURFACECOMPLETE_PRESENTHISTORYTOKEN {
    pub hLogicalSurface: ULONG64,
}
unsafe impl Record for D3DKMT_SURFACECOMPLETE_PRESENTHISTORYTOKEN {}
/// 80 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_MULTIPLANE_OVERLAY_ATTRIBUTES3 {
    pub Flags: UINT,
    pub SrcRect: RECT,
    pub DstRect: RECT,
    pub ClipRect: RECT,
    pub Rotation: D3DDDI_ROTATION,
    pub Blend: D3DKMT_MULTIPLANE_OVERLAY_BLEND,
    pub DirtyRectCount: UINT,
    pub pDirtyRects: *mut RECT,
    pub ColorSpace: D3DDDI_COLOR_SPACE_TYPE,
    pub StretchQuality: DXGKMT_MULTIPLANE_OVERLAY_STRETCH_QUALITY,
}
unsafe impl Record for D3DKMT_MULTIPLANE_OVERLAY_ATTRIBUTES3 {}
/// 32 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CHECK_MULTIPLANE_OVERLAY_PLANE3 {
    pub LayerIndex: UINT,
    pub hResource: D3DKMT_HANDLE,
    pub CompSurfaceLuid: LUID,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub pPlaneAttributes: *mut D3DKMT_MULTIPLANE_OVERLAY_ATTRIBUTES3,
}
unsafe impl Record for D3DKMT_CHECK_MULTIPLANE_OVERLAY_PLANE3 {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION_FLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION_FLAGS {}
impl D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION_FLAGS {
    /// Bit 0.
    pub const fn VerticalFlip(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_VerticalFlip(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn HorizontalFlip(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_HorizontalFlip(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bits 2 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 2) & 0x3fffffff }
    /// Sets bits 2 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffc) | ((value & 0x3fffffff) << 2); }
}
/// 40 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION {
    pub Flags: D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION_FLAGS,
    pub SrcRect: RECT,
    pub DstRect: RECT,
    pub Rotation: D3DDDI_ROTATION,
}
unsafe impl Record for D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION {}
/// 44 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION_WITH_SOURCE {
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub PostComposition: D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION,
}
unsafe impl Record for D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION_WITH_SOURCE {}
/// 48 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_CHECKMULTIPLANEOVERLAYSUPPORT3 {
    pub hAdapter: D3DKMT_HANDLE,
    pub hDevice: D3DKMT_HANDLE,
    pub PlaneCount: UINT,
    pub ppOverlayPlanes: *mut *mut D3DKMT_CHECK_MULTIPLANE_OVERLAY_PLANE3,
    pub PostCompositionCount: UINT,
    pub ppPostComposition: *mut *mut D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION_WITH_SOURCE,
    pub Supported: BOOL,
    pub ReturnInfo: D3DKMT_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO,
}
unsafe impl Record for D3DKMT_CHECKMULTIPLANEOVERLAYSUPPORT3 {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_PLANE_SPECIFIC_INPUT_FLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_PLANE_SPECIFIC_INPUT_FLAGS {}
impl D3DKMT_PLANE_SPECIFIC_INPUT_FLAGS {
    /// Bit 0.
    pub const fn Enabled(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Enabled(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_PLANE_SPECIFIC_OUTPUT_FLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_PLANE_SPECIFIC_OUTPUT_FLAGS {}
impl D3DKMT_PLANE_SPECIFIC_OUTPUT_FLAGS {
    /// Bit 0.
    pub const fn FlipConvertedToImmediate(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_FlipConvertedToImmediate(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 80 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_MULTIPLANE_OVERLAY3 {
    pub LayerIndex: UINT,
    pub InputFlags: D3DKMT_PLANE_SPECIFIC_INPUT_FLAGS,
    pub FlipInterval: D3DDDI_FLIPINTERVAL_TYPE,
    pub MaxImmediateFlipLine: UINT,
    pub AllocationCount: UINT,
    pub pAllocationList: *mut D3DKMT_HANDLE,
    pub DriverPrivateDataSize: UINT,
    pub pDriverPrivateData: *mut c_void,
    pub pPlaneAttributes: *const D3DKMT_MULTIPLANE_OVERLAY_ATTRIBUTES3,
    pub hFlipToFence: D3DKMT_HANDLE,
    pub hFlipAwayFence: D3DKMT_HANDLE,
    pub FlipToFenceValue: UINT64,
    pub FlipAwayFenceValue: UINT64,
}
unsafe impl Record for D3DKMT_MULTIPLANE_OVERLAY3 {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS {}
impl D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS {
    /// Bit 0.
    pub const fn FlipStereo(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_FlipStereo(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bit 1.
    pub const fn FlipStereoTemporaryMono(&self) -> bool { self.Value & 0x2 != 0 }
    /// Sets bit 1.
    pub const fn set_FlipStereoTemporaryMono(&mut self, value: bool) { self.Value = (self.Value & !0x2) | ((value as u32) << 1); }
    /// Bit 2.
    pub const fn FlipStereoPreferRight(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_FlipStereoPreferRight(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u32) << 2); }
    /// Bit 3.
    pub const fn FlipDoNotWait(&self) -> bool { self.Value & 0x8 != 0 }
    /// Sets bit 3.
    pub const fn set_FlipDoNotWait(&mut self, value: bool) { self.Value = (self.Value & !0x8) | ((value as u32) << 3); }
    /// Bit 4.
    pub const fn FlipDoNotFlip(&self) -> bool { self.Value & 0x10 != 0 }
    /// Sets bit 4.
    pub const fn set_FlipDoNotFlip(&mut self, value: bool) { self.Value = (self.Value & !0x10) | ((value as u32) << 4); }
    /// Bit 5.
    pub const fn FlipRestart(&self) -> bool { self.Value & 0x20 != 0 }
    /// Sets bit 5.
    pub const fn set_FlipRestart(&mut self, value: bool) { self.Value = (self.Value & !0x20) | ((value as u32) << 5); }
    /// Bit 6.
    pub const fn DurationValid(&self) -> bool { self.Value & 0x40 != 0 }
    /// Sets bit 6.
    pub const fn set_DurationValid(&mut self, value: bool) { self.Value = (self.Value & !0x40) | ((value as u32) << 6); }
    /// Bit 7.
    pub const fn HDRMetaDataValid(&self) -> bool { self.Value & 0x80 != 0 }
    /// Sets bit 7.
    pub const fn set_HDRMetaDataValid(&mut self, value: bool) { self.Value = (self.Value & !0x80) | ((value as u32) << 7); }
    /// Bit 8.
    pub const fn HMD(&self) -> bool { self.Value & 0x100 != 0 }
    /// Sets bit 8.
    pub const fn set_HMD(&mut self, value: bool) { self.Value = (self.Value & !0x100) | ((value as u32) << 8); }
    /// Bit 9.
    pub const fn TrueImmediate(&self) -> bool { self.Value & 0x200 != 0 }
    /// Sets bit 9.
    pub const fn set_TrueImmediate(&mut self, value: bool) { self.Value = (self.Value & !0x200) | ((value as u32) << 9); }
    /// Bit 10.
    pub const fn FromDDisplay(&self) -> bool { self.Value & 0x400 != 0 }
    /// Sets bit 10.
    pub const fn set_FromDDisplay(&mut self, value: bool) { self.Value = (self.Value & !0x400) | ((value as u32) << 10); }
    /// Bit 11.
    pub const fn IndirectDisplay(&self) -> bool { self.Value & 0x800 != 0 }
    /// Sets bit 11.
    pub const fn set_IndirectDisplay(&mut self, value: bool) { self.Value = (self.Value & !0x800) | ((value as u32) << 11); }
    /// Bits 12 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 12) & 0xfffff }
    /// Sets bits 12 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffff000) | ((value & 0xfffff) << 12); }
}
/// 80 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_PRESENT_MULTIPLANE_OVERLAY3 {
    pub hAdapter: D3DKMT_HANDLE,
    pub ContextCount: UINT,
    pub pContextList: *mut D3DKMT_HANDLE,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub PresentCount: UINT,
    pub Flags: D3DKMT_PRESENT_MULTIPLANE_OVERLAY_FLAGS,
    pub PresentPlaneCount: UINT,
    pub ppPresentPlanes: *mut *mut D3DKMT_MULTIPLANE_OVERLAY3,
    pub pPostComposition: *mut D3DKMT_MULTIPLANE_OVERLAY_POST_COMPOSITION,
    pub Duration: UINT,
    pub HDRMetaDataType: D3DDDI_HDR_METADATA_TYPE,
    pub HDRMetaDataSize: UINT,
    pub pHDRMetaData: *const c_void,
    pub BoostRefreshRateMultiplier: UINT,
}
unsafe impl Record for D3DKMT_PRESENT_MULTIPLANE_OVERLAY3 {}
/// 8 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYSTATISTICS_ADAPTER_INFORMATION_FLAGS {
    pub Value: u64,
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_ADAPTER_INFORMATION_FLAGS {}
impl D3DKMT_QUERYSTATISTICS_ADAPTER_INFORMATION_FLAGS {
    /// Bits 0 to 1.
    pub const fn NumberOfMemoryGroups(&self) -> u64 { self.Value & 0x3 }
    /// Sets bits 0 to 1.
    pub const fn set_NumberOfMemoryGroups(&mut self, value: u64) { self.Value = (self.Value & !0x3) | (value & 0x3); }
    /// Bit 2.
    pub const fn SupportsDemotion(&self) -> bool { self.Value & 0x4 != 0 }
    /// Sets bit 2.
    pub const fn set_SupportsDemotion(&mut self, value: bool) { self.Value = (self.Value & !0x4) | ((value as u64) << 2); }
    /// Bits 3 to 63.
    pub const fn Reserved(&self) -> u64 { (self.Value >> 3) & 0x1fffffffffffffff }
    /// Sets bits 3 to 63.
    pub const fn set_Reserved(&mut self, value: u64) { self.Value = (self.Value & !0xfffffffffffffff8) | ((value & 0x1fffffffffffffff) << 3); }
}
/// 72 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYSTATISTICS_PROCESS_INTERFERENCE_COUNTERS {
    pub InterferenceCount: [UINT64; 9],
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_PROCESS_INTERFERENCE_COUNTERS {}
/// 64 bytes, alignment 8; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYSTATISTICS_PROCESS_SEGMENT_GROUP_INFORMATION {
    pub Budget: UINT64,
    pub Requested: UINT64,
    pub Usage: UINT64,
    pub Demoted: [UINT64; 5],
}
unsafe impl Record for D3DKMT_QUERYSTATISTICS_PROCESS_SEGMENT_GROUP_INFORMATION {}
/// 8 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_DEVICEPRESENT_QUEUE_STATE {
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub bQueuedPresentLimitReached: BOOLEAN,
}
unsafe impl Record for D3DKMT_DEVICEPRESENT_QUEUE_STATE {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_SETFSEBLOCKFLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_SETFSEBLOCKFLAGS {}
impl D3DKMT_SETFSEBLOCKFLAGS {
    /// Bit 0.
    pub const fn Block(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Block(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 20 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_SETFSEBLOCK {
    pub AdapterLuid: LUID,
    pub hAdapter: D3DKMT_HANDLE,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub Flags: D3DKMT_SETFSEBLOCKFLAGS,
}
unsafe impl Record for D3DKMT_SETFSEBLOCK {}
/// 4 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYFSEBLOCKFLAGS {
    pub Value: u32,
}
unsafe impl Record for D3DKMT_QUERYFSEBLOCKFLAGS {}
impl D3DKMT_QUERYFSEBLOCKFLAGS {
    /// Bit 0.
    pub const fn Blocked(&self) -> bool { self.Value & 0x1 != 0 }
    /// Sets bit 0.
    pub const fn set_Blocked(&mut self, value: bool) { self.Value = (self.Value & !0x1) | (value as u32); }
    /// Bits 1 to 31.
    pub const fn Reserved(&self) -> u32 { (self.Value >> 1) & 0x7fffffff }
    /// Sets bits 1 to 31.
    pub const fn set_Reserved(&mut self, value: u32) { self.Value = (self.Value & !0xfffffffe) | ((value & 0x7fffffff) << 1); }
}
/// 20 bytes, alignment 4; `d3dkmthk.h`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct D3DKMT_QUERYFSEBLOCK {
    pub AdapterLuid: LUID,
    pub hAdapter: D3DKMT_HANDLE,
    pub VidPnSourceId: D3DDDI_VIDEO_PRESENT_SOURCE_ID,
    pub Flags: D3DKMT_QUERYFSEBLOCKFLAGS,
}
unsafe impl Record for D3DKMT_QUERYFSEBLOCK {}
