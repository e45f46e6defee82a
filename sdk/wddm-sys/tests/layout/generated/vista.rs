// Written by `cargo xtask generate`; do not edit.

use wddm_sys::vista::*;

use crate::{Enums, Guids, Integers, Table, Types, enumerators, guids, integers, types};

pub static TYPES: Types = &[
    super::types_new_in_vista!(types),
];

pub static INTEGERS: Integers = &[
    super::integers_new_in_vista!(integers),
];

pub static ENUMERATORS: Enums = &[
    super::enumerators_new_in_vista!(enumerators),
];

pub static GUIDS: Guids = &[
    super::guids_new_in_vista!(guids),
];

pub fn records(table: &mut Table) {
    r_OBJECT_ATTRIBUTES(table);
    r_ACPI_EVAL_INPUT_BUFFER_V1(table);
    r_ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V1(table);
    r_ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V1(table);
    r_ACPI_METHOD_ARGUMENT_V1(table);
    r_ACPI_EVAL_INPUT_BUFFER_COMPLEX_V1(table);
    r_ACPI_EVAL_OUTPUT_BUFFER_V1(table);
    r_ACPI_EVAL_INPUT_BUFFER_V1_EX(table);
    r_ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V1_EX(table);
    r_ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V1_EX(table);
    r_ACPI_EVAL_INPUT_BUFFER_COMPLEX_V1_EX(table);
    r_ACPI_EVAL_INPUT_BUFFER_V2(table);
    r_ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V2(table);
    r_ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V2(table);
    r_ACPI_METHOD_ARGUMENT_V2(table);
    r_ACPI_EVAL_INPUT_BUFFER_COMPLEX_V2(table);
    r_ACPI_EVAL_OUTPUT_BUFFER_V2(table);
    r_ACPI_EVAL_INPUT_BUFFER_V2_EX(table);
    r_ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V2_EX(table);
    r_ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V2_EX(table);
    r_ACPI_EVAL_INPUT_BUFFER_COMPLEX_V2_EX(table);
    r_ACPI_MANIPULATE_GLOBAL_LOCK_BUFFER(table);
    r_ACPI_ENUM_CHILDREN_INPUT_BUFFER(table);
    r_ACPI_ENUM_CHILD(table);
    r_ACPI_ENUM_CHILDREN_OUTPUT_BUFFER(table);
    r_ACPI_DEVICE_INFORMATION_OUTPUT_BUFFER(table);
    r_ACPI_GET_DEVICE_SPECIFIC_DATA(table);
    r_EMULATOR_ACCESS_ENTRY(table);
    r_GPUP_DRIVER_ESCAPE_INPUT(table);
    r_DXGKVGPU_ESCAPE_HEAD(table);
    r_DXGKVGPU_ESCAPE_READ_PCI_CONFIG(table);
    r_DXGKVGPU_ESCAPE_WRITE_PCI_CONFIG(table);
    r_DXGKVGPU_ESCAPE_READ_VGPU_TYPE(table);
    r_DXGKVGPU_ESCAPE_POWERTRANSITIONCOMPLETE(table);
    r_DXGKVGPU_ESCAPE_INITIALIZE(table);
    r_DXGKVGPU_ESCAPE_RELEASE(table);
    r_DXGKVGPU_ESCAPE_PAUSE(table);
    r_DXGKVGPU_ESCAPE_RESUME(table);
    r_DXGK_PTE(table);
    r_D3DGPU_PHYSICAL_ADDRESS(table);
    r_D3DDDI_RATIONAL(table);
    r_D3DDDI_ALLOCATIONINFO(table);
    r_D3DDDI_ALLOCATIONINFO2(table);
    r_D3DDDI_OPENALLOCATIONINFO(table);
    r_D3DDDI_OPENALLOCATIONINFO2(table);
    r_D3DDDI_ALLOCATIONLIST(table);
    r_D3DDDI_PATCHLOCATIONLIST(table);
    r_D3DDDICB_LOCKFLAGS(table);
    r_D3DDDICB_LOCK2FLAGS(table);
    r_D3DDDICB_DESTROYALLOCATION2FLAGS(table);
    r_D3DDDI_ESCAPEFLAGS(table);
    r_D3DDDI_CREATECONTEXTFLAGS(table);
    r_D3DDDI_CREATEHWCONTEXTFLAGS(table);
    r_D3DDDI_CREATEHWQUEUEFLAGS(table);
    r_D3DDDI_SEGMENTPREFERENCE(table);
    r_D3DDDIRECT(table);
    r_D3DDDI_KERNELOVERLAYINFO(table);
    r_D3DDDI_GAMMA_RAMP_RGB256x3x16(table);
    r_D3DDDI_DXGI_RGB(table);
    r_D3DDDI_GAMMA_RAMP_DXGI_1(table);
    r_D3DKMDT_3x4_COLORSPACE_TRANSFORM(table);
    r_D3DKMDT_COLORSPACE_TRANSFORM_MATRIX_V2(table);
    r_D3DDDI_HDR_METADATA_HDR10(table);
    r_D3DDDI_HDR_METADATA_HDR10PLUS(table);
    r_D3DDDI_MULTISAMPLINGMETHOD(table);
    r_D3DDDI_RESOURCEFLAGS(table);
    r_D3DDDI_SURFACEINFO(table);
    r_D3DDDIARG_CREATERESOURCE(table);
    r_D3DDDI_RESOURCEFLAGS2(table);
    r_D3DDDIARG_CREATERESOURCE2(table);
    r_D3DDDICB_SIGNALFLAGS(table);
    r_D3DDDI_MAKERESIDENT_FLAGS(table);
    r_D3DDDI_MAKERESIDENT(table);
    r_D3DDDI_EVICT_FLAGS(table);
    r_D3DDDI_TRIMRESIDENCYSET_FLAGS(table);
    r_D3DDDIGPUVIRTUALADDRESS_PROTECTION_TYPE(table);
    r_D3DDDI_UPDATEGPUVIRTUALADDRESS_OPERATION(table);
    r_D3DDDI_MAPGPUVIRTUALADDRESS(table);
    r_D3DDDI_RESERVEGPUVIRTUALADDRESS(table);
    r_D3DDDI_GETRESOURCEPRESENTPRIVATEDRIVERDATA(table);
    r_D3DDDI_DESTROYPAGINGQUEUE(table);
    r_D3DDDI_UPDATEALLOCPROPERTY_FLAGS(table);
    r_D3DDDI_UPDATEALLOCPROPERTY(table);
    r_D3DDDI_OFFER_FLAGS(table);
    r_D3DDDI_SYNCHRONIZATIONOBJECTINFO(table);
    r_D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS(table);
    r_D3DDDI_SYNCHRONIZATIONOBJECTINFO2(table);
    r_D3DDDI_NATIVEFENCEMAPPING(table);
    r_D3DDDI_NATIVEFENCEINFO(table);
    r_DXGK_NATIVE_FENCE_LOG_HEADER(table);
    r_DXGK_NATIVE_FENCE_LOG_ENTRY(table);
    r_DXGK_NATIVE_FENCE_LOG_BUFFER(table);
    r_D3DDDI_WAITFORSYNCHRONIZATIONOBJECTFROMCPU_FLAGS(table);
    r_D3DKMDT_HVIDPN__(table);
    r_D3DKMDT_HVIDEOPRESENTSOURCESET__(table);
    r_D3DKMDT_HVIDEOPRESENTTARGETSET__(table);
    r_D3DKMDT_HVIDPNTOPOLOGY__(table);
    r_D3DKMDT_HVIDPNSOURCEMODESET__(table);
    r_D3DKMDT_HVIDPNTARGETMODESET__(table);
    r_D3DKMDT_HMONITORSOURCEMODESET__(table);
    r_D3DKMDT_HMONITORFREQUENCYRANGESET__(table);
    r_D3DKMDT_HMONITORDESCRIPTORSET__(table);
    r_D3DKMDT_VIDEO_PRESENT_SOURCE(table);
    r_D3DKMDT_COLOR_COEFF_DYNAMIC_RANGES(table);
    r_D3DKMDT_2DREGION(table);
    r_D3DKMDT_GRAPHICS_RENDERING_FORMAT(table);
    r_D3DKMDT_VIDPN_SOURCE_MODE(table);
    r_D3DKMDT_VIDEO_PRESENT_TARGET(table);
    r_D3DKMDT_VIDEO_SIGNAL_INFO(table);
    r_D3DKMDT_WIRE_FORMAT_AND_PREFERENCE(table);
    r_D3DKMDT_VIDPN_TARGET_MODE(table);
    r_DISPLAYID_DETAILED_TIMING_TYPE_I(table);
    r_DXGK_TARGETMODE_DETAIL_TIMING(table);
    r_D3DKMDT_VIDPN_HW_CAPABILITY(table);
    r_D3DKMDT_MONITOR_SOURCE_MODE(table);
    r_D3DKMDT_FREQUENCY_RANGE(table);
    r_D3DKMDT_MONITOR_FREQUENCY_RANGE(table);
    r_D3DKMDT_VIDPN_PRESENT_PATH_SCALING_SUPPORT(table);
    r_D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT(table);
    r_D3DKMDT_VIDPN_PRESENT_PATH_TRANSFORMATION(table);
    r_D3DKMDT_VIDPN_PRESENT_PATH_COPYPROTECTION_SUPPORT(table);
    r_D3DKMDT_VIDPN_PRESENT_PATH_COPYPROTECTION(table);
    r_D3DKMDT_GAMMA_RAMP(table);
    r_D3DKMDT_VIDPN_PRESENT_PATH(table);
    r_D3DKMDT_MONITOR_DESCRIPTOR(table);
    r_D3DKMDT_SHAREDPRIMARYSURFACEDATA(table);
    r_D3DKMDT_SHADOWSURFACEDATA(table);
    r_D3DKMDT_STAGINGSURFACEDATA(table);
    r_D3DKMDT_GDISURFACEFLAGS(table);
    r_D3DKMDT_GDISURFACEDATA(table);
    r_D3DKMDT_PALETTEDATA(table);
    r_DXGKARG_SETPALETTE(table);
    r_D3DKMT_MOVE_RECT(table);
    r_DXGK_DISPLAY_INFORMATION(table);
    r_DXGKMDT_OPM_RANDOM_NUMBER(table);
    r_DXGKMDT_OPM_OMAC(table);
    r_DXGKMDT_OPM_ENCRYPTED_PARAMETERS(table);
    r_DXGKMDT_OPM_GET_INFO_PARAMETERS(table);
    r_DXGKMDT_OPM_COPP_COMPATIBLE_GET_INFO_PARAMETERS(table);
    r_DXGKMDT_OPM_HDCP_KEY_SELECTION_VECTOR(table);
    r_DXGKMDT_OPM_CONNECTED_HDCP_DEVICE_INFORMATION(table);
    r_DXGKMDT_OPM_REQUESTED_INFORMATION(table);
    r_DXGKMDT_OPM_STANDARD_INFORMATION(table);
    r_DXGKMDT_OPM_ACTUAL_OUTPUT_FORMAT(table);
    r_DXGKMDT_OPM_ACP_AND_CGMSA_SIGNALING(table);
    r_DXGKMDT_OPM_OUTPUT_ID(table);
    r_DXGKMDT_OPM_CONFIGURE_PARAMETERS(table);
    r_DXGKMDT_OPM_SET_PROTECTION_LEVEL_PARAMETERS(table);
    r_DXGKMDT_OPM_SET_ACP_AND_CGMSA_SIGNALING_PARAMETERS(table);
    r_DXGKMDT_OPM_SET_HDCP_SRM_PARAMETERS(table);
    r_DXGKMDT_OPM_CREATE_VIDEO_OUTPUT_FOR_TARGET_PARAMETERS(table);
    r_DXGK_BRIGHTNESS_CAPS(table);
    r_DXGK_BRIGHTNESS_STATE(table);
    r_DXGK_BACKLIGHT_INFO(table);
    r_DXGK_BRIGHTNESS_SENSOR_DATA_CHROMATICITY(table);
    r_DXGK_BRIGHTNESS_SENSOR_DATA(table);
    r_DXGK_BRIGHTNESS_SET_IN(table);
    r_DXGK_BRIGHTNESS_GET_OUT(table);
    r_DXGK_BRIGHTNESS_NIT_RANGE(table);
    r_DXGK_BRIGHTNESS_GET_NIT_RANGES_OUT(table);
    r_DXGK_SEGMENTBANKPREFERENCE(table);
    r_DXGK_ALLOCATIONLIST(table);
    r_DXGKARG_RENDER(table);
    r_DXGK_PRESENTFLAGS(table);
    r_DXGKARG_PRESENT(table);
    r_DXGKARG_STOPCAPTURE(table);
    r_DXGKCB_NOTIFY_INTERRUPT_DATA_FLAGS(table);
    r_DXGKCB_NOTIFY_MPO_VSYNC_FLAGS(table);
    r_DXGKARGCB_NOTIFY_INTERRUPT_DATA(table);
    r_DXGK_OPENALLOCATIONINFO(table);
    r_DXGK_OPENALLOCATIONFLAGS(table);
    r_DXGKARG_OPENALLOCATION(table);
    r_DXGKARG_CLOSEALLOCATION(table);
    r_DXGKCB_GETHANDLEDATAFLAGS(table);
    r_DXGKARGCB_GETHANDLEDATA(table);
    r_DXGKARGCB_RELEASEHANDLEDATA(table);
    r_DXGKARGCB_ENUMHANDLECHILDREN(table);
    r_DXGKARGCB_GETCAPTUREADDRESS(table);
    r_DXGK_DEVICEINFOFLAGS(table);
    r_DXGK_DEVICEINFO(table);
    r_DXGK_CREATEDEVICEFLAGS(table);
    r_DXGKARG_CREATEDEVICE(table);
    r_DXGK_CREATECONTEXTFLAGS(table);
    r_DXGK_CONTEXTINFO(table);
    r_DXGKARG_CREATECONTEXT(table);
    r_DXGK_POINTERFLAGS(table);
    r_DXGKARG_SETPOINTERSHAPE(table);
    r_DXGK_SETPOINTERPOSITIONFLAGS(table);
    r_DXGKARG_SETPOINTERPOSITION(table);
    r_DXGK_GAMMARAMPCAPS(table);
    r_DXGK_PRESENTATIONCAPS(table);
    r_DXGK_FLIPCAPS(table);
    r_DXGK_VIDSCHCAPS(table);
    r_DXGK_VIDMMCAPS(table);
    r_DXGK_GPUENGINETOPOLOGY(table);
    r_DXGK_HWQUEUEDFLIP_CAPS(table);
    r_DXGK_DRIVERCAPS(table);
    r_DXGK_SEGMENTFLAGS(table);
    r_DXGK_SEGMENTDESCRIPTOR(table);
    r_DXGK_QUERYSEGMENTIN(table);
    r_DXGK_QUERYSEGMENTOUT(table);
    r_DXGKARG_QUERYADAPTERINFO(table);
    r_DXGKARG_ACQUIRESWIZZLINGRANGE(table);
    r_DXGKARG_RELEASESWIZZLINGRANGE(table);
    r_DXGK_ALLOCATIONINFOFLAGS(table);
    r_DXGK_ALLOCATIONINFOFLAGS_WDDM2_0(table);
    r_DXGK_ALLOCATIONUSAGEINFO1(table);
    r_DXGK_ALLOCATIONUSAGEHINT(table);
    r_DXGK_ALLOCATIONINFO(table);
    r_DXGK_ALLOCATIONINFO_TEST(table);
    r_DXGK_CREATEALLOCATIONFLAGS(table);
    r_DXGKARG_CREATEALLOCATION(table);
    r_DXGKARG_DESCRIBEALLOCATION(table);
    r_DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA(table);
    r_DXGK_DESTROYALLOCATIONFLAGS(table);
    r_DXGKARG_DESTROYALLOCATION(table);
    r_DXGK_PATCHFLAGS(table);
    r_DXGKARG_PATCH(table);
    r_DXGK_SUBMITCOMMANDFLAGS(table);
    r_DXGKARG_SUBMITCOMMAND(table);
    r_DXGK_PREEMPTCOMMANDFLAGS(table);
    r_DXGKARG_PREEMPTCOMMAND(table);
    r_DXGKARG_CANCELCOMMAND(table);
    r_DXGKARG_QUERYCURRENTFENCE(table);
    r_DXGK_TRANSFERFLAGS(table);
    r_DXGK_DISCARDCONTENTFLAGS(table);
    r_DXGK_MAPAPERTUREFLAGS(table);
    r_DXGKARG_BUILDPAGINGBUFFER(table);
    r_DXGKARG_ESCAPE(table);
    r_DXGKARG_COLLECTDBGINFO_EXT(table);
    r_DXGKARG_COLLECTDBGINFO(table);
    r_DXGK_OVERLAYINFO(table);
    r_DXGKARG_CREATEOVERLAY(table);
    r_DXGKARG_UPDATEOVERLAY(table);
    r_DXGKARG_FLIPOVERLAY(table);
    r_DXGKARG_GETSCANLINE(table);
    r_DXGKARG_ISSUPPORTEDVIDPN(table);
    r_DXGK_ENUM_PIVOT(table);
    r_DXGKARG_ENUMVIDPNCOFUNCMODALITY(table);
    r_DXGKARG_RECOMMENDFUNCTIONALVIDPN(table);
    r_DXGK_SETVIDPNSOURCEADDRESS_FLAGS(table);
    r_DXGKARG_SETVIDPNSOURCEADDRESS(table);
    r_DXGKARG_SETVIDPNSOURCEVISIBILITY(table);
    r_DXGKARG_COMMITVIDPN_FLAGS(table);
    r_DXGKARG_COMMITVIDPN(table);
    r_DXGKARG_UPDATEACTIVEVIDPNPRESENTPATH(table);
    r_DXGKARG_RECOMMENDVIDPNTOPOLOGY(table);
    r_DXGK_VIDPNTOPOLOGY_INTERFACE(table);
    r_DXGK_VIDPNSOURCEMODESET_INTERFACE(table);
    r_DXGK_VIDPNTARGETMODESET_INTERFACE(table);
    r_DXGK_VIDPN_INTERFACE(table);
    r_DXGK_MONITORSOURCEMODESET_INTERFACE(table);
    r_DXGK_MONITORFREQUENCYRANGESET_INTERFACE(table);
    r_DXGK_MONITORDESCRIPTORSET_INTERFACE(table);
    r_DXGK_MONITOR_INTERFACE(table);
    r_DXGK_MONITOR_INTERFACE_V2(table);
    r_DXGK_INTERFACESPECIFICDATA(table);
    r_DXGKARG_SETDISPLAYPRIVATEDRIVERFORMAT(table);
    r_DXGKARG_RECOMMENDMONITORMODES(table);
    r_DXGKDDICB_PARTITIONING_EVENT_NOTIFICATION(table);
    r_DXGK_64_BIT_ONLY_CAPS(table);
    r_LINKED_DEVICE(table);
    r_DXGK_VIDEO_OUTPUT_CAPABILITIES(table);
    r_DXGK_INTEGRATED_DISPLAY_CHILD(table);
    r_DXGK_CHILD_CAPABILITIES(table);
    r_DXGK_CHILD_DESCRIPTOR(table);
    r_DXGK_DEVICE_DESCRIPTOR(table);
    r_DXGK_GENERIC_DESCRIPTOR(table);
    r_DXGK_CHILD_STATUS(table);
    r_DXGK_I2C_INTERFACE(table);
    r_DXGK_OPM_INTERFACE(table);
    r_DXGK_BRIGHTNESS_INTERFACE(table);
    r_DXGK_BRIGHTNESS_INTERFACE_2(table);
    r_DXGK_BRIGHTNESS_INTERFACE_3(table);
    r_DXGK_AGP_INTERFACE(table);
    r_DXGK_DEBUG_REPORT_HANDLE__(table);
    r_DXGK_DEBUG_REPORT_INTERFACE(table);
    r_DXGK_TIMED_OPERATION(table);
    r_DXGK_TIMED_OPERATION_INTERFACE(table);
    r_DXGK_SPB_INTERFACE(table);
    r_DXGK_FIRMWARE_TABLE_INTERFACE(table);
    r_DXGK_DEVICE_INFO(table);
    r_DXGK_START_INFO(table);
    r_DXGKRNL_INTERFACE(table);
    r_DRIVER_INITIALIZATION_DATA(table);
    r_DXGK_DSI_CAPS(table);
    r_DXGK_DSI_PACKET(table);
    r_DXGK_DSI_TRANSMISSION(table);
    r_DXGK_DSI_RESET(table);
    r_DXGK_MIPI_DSI_INTERFACE(table);
    r_DXGK_DISPLAYSTATE_NONINTRUSIVE(table);
    r_DXGKARG_GETDISPLAYSTATENONINTRUSIVE(table);
    r_DXGK_DIAG_DISPLAY_SAMPLED_GAMMA(table);
    r_DXGK_DIAG_DISPLAY_SCANOUT_BUFFER_HISTOGRAM(table);
    r_DXGK_DIAG_SCANOUT_BUFFER_CONTENT(table);
    r_DXGK_DISPLAYSTATE_INTRUSIVE(table);
    r_DXGKARG_GETDISPLAYSTATEINTRUSIVE(table);
    r_DXGK_DISPLAY_DIAGNOSTICS_INTERFACE(table);
    r_DXGKARG_QUERYDPCAPS(table);
    r_DXGKARG_GETDPADDRESS(table);
    r_DXGKARG_DPAUXIOTRANSMISSION(table);
    r_DXGKARG_DPI2CIOTRANSMISSION(table);
    r_DXGKARG_DPSBMTRANSMISSION(table);
    r_DXGK_DP_INTERFACE(table);
    r_D3DKMT_CREATEDEVICEFLAGS(table);
    r_D3DKMT_CREATEDEVICE(table);
    r_D3DKMT_DESTROYDEVICE(table);
    r_D3DKMT_CREATECONTEXT(table);
    r_D3DKMT_DESTROYCONTEXT(table);
    r_D3DKMT_CREATESYNCHRONIZATIONOBJECT(table);
    r_D3DKMT_CREATESYNCHRONIZATIONOBJECT2(table);
    r_D3DKMT_DESTROYSYNCHRONIZATIONOBJECT(table);
    r_D3DKMT_OPENSYNCHRONIZATIONOBJECT(table);
    r_D3DKMT_WAITFORSYNCHRONIZATIONOBJECT(table);
    r_D3DKMT_WAITFORSYNCHRONIZATIONOBJECT2(table);
    r_D3DKMT_SIGNALSYNCHRONIZATIONOBJECT(table);
    r_D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2(table);
    r_D3DKMT_LOCK(table);
    r_D3DKMT_UNLOCK(table);
    r_D3DKMDT_DISPLAYMODE_FLAGS(table);
    r_D3DKMT_DISPLAYMODE(table);
    r_D3DKMT_GETDISPLAYMODELIST(table);
    r_D3DKMT_DISPLAYMODELIST(table);
    r_D3DKMT_SETDISPLAYMODE_FLAGS(table);
    r_D3DKMT_SETDISPLAYMODE(table);
    r_D3DKMT_MULTISAMPLEMETHOD(table);
    r_D3DKMT_GETMULTISAMPLEMETHODLIST(table);
    r_D3DKMT_PRESENTFLAGS(table);
    r_D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS(table);
    r_D3DKMT_DIRTYREGIONS(table);
    r_D3DKMT_COMPOSITION_PRESENTHISTORYTOKEN(table);
    r_D3DKMT_FLIPMANAGER_PRESENTHISTORYTOKEN(table);
    r_D3DKMT_AUXILIARYPRESENTINFO(table);
    r_D3DKMT_FLIPMANAGER_AUXILIARYPRESENTINFO(table);
    r_D3DKMT_GDIMODEL_PRESENTHISTORYTOKEN(table);
    r_D3DKMT_GDIMODEL_SYSMEM_PRESENTHISTORYTOKEN(table);
    r_D3DKMT_FENCE_PRESENTHISTORYTOKEN(table);
    r_D3DKMT_BLTMODEL_PRESENTHISTORYTOKEN(table);
    r_D3DKMT_FLIPMODEL_PRESENTHISTORYTOKEN(table);
    r_D3DKMT_PRESENTHISTORYTOKEN(table);
    r_D3DKMT_PRESENT(table);
    r_D3DKMT_MULTIPLANE_OVERLAY_ATTRIBUTES(table);
    r_D3DKMT_CHECK_MULTIPLANE_OVERLAY_PLANE(table);
    r_D3DKMT_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO(table);
    r_D3DKMT_CHECKMULTIPLANEOVERLAYSUPPORT(table);
    r_D3DKMT_MULTIPLANE_OVERLAY_ATTRIBUTES2(table);
    r_D3DKMT_CHECK_MULTIPLANE_OVERLAY_PLANE2(table);
    r_D3DKMT_CHECKMULTIPLANEOVERLAYSUPPORT2(table);
    r_D3DKMT_MULTIPLANE_OVERLAY2(table);
    r_D3DKMT_PRESENT_MULTIPLANE_OVERLAY2(table);
    r_D3DKMT_MULTIPLANE_OVERLAY(table);
    r_D3DKMT_PRESENT_MULTIPLANE_OVERLAY(table);
    r_D3DKMT_RENDERFLAGS(table);
    r_D3DKMT_RENDER(table);
    r_D3DKMT_STANDARDALLOCATION_EXISTINGHEAP(table);
    r_D3DKMT_CREATESTANDARDALLOCATIONFLAGS(table);
    r_D3DKMT_CREATESTANDARDALLOCATION(table);
    r_D3DKMT_CREATEALLOCATIONFLAGS(table);
    r_D3DKMT_CREATEALLOCATION(table);
    r_D3DKMT_OPENRESOURCE(table);
    r_D3DKMT_QUERYRESOURCEINFO(table);
    r_D3DKMT_DESTROYALLOCATION(table);
    r_D3DKMT_SETALLOCATIONPRIORITY(table);
    r_D3DKMT_QUERYALLOCATIONRESIDENCY(table);
    r_D3DKMT_GETRUNTIMEDATA(table);
    r_D3DKMT_UMDFILENAMEINFO(table);
    r_D3DKMT_OPENGLINFO(table);
    r_D3DKMT_SEGMENTSIZEINFO(table);
    r_D3DKMT_SEGMENTGROUPSIZEINFO(table);
    r_D3DKMT_WORKINGSETFLAGS(table);
    r_D3DKMT_WORKINGSETINFO(table);
    r_D3DKMT_FLIPINFOFLAGS(table);
    r_D3DKMT_FLIPQUEUEINFO(table);
    r_D3DKMT_ADAPTERADDRESS(table);
    r_D3DKMT_ADAPTERREGISTRYINFO(table);
    r_D3DKMT_CURRENTDISPLAYMODE(table);
    r_D3DKMT_VIRTUALADDRESSFLAGS(table);
    r_D3DKMT_VIRTUALADDRESSINFO(table);
    r_D3DKMT_QUERYADAPTERINFO(table);
    r_D3DKMT_OPENADAPTERFROMHDC(table);
    r_D3DKMT_OPENADAPTERFROMGDIDISPLAYNAME(table);
    r_D3DKMT_OPENADAPTERFROMDEVICENAME(table);
    r_D3DKMT_CLOSEADAPTER(table);
    r_D3DKMT_GETSHAREDPRIMARYHANDLE(table);
    r_D3DKMT_SHAREDPRIMARYLOCKNOTIFICATION(table);
    r_D3DKMT_SHAREDPRIMARYUNLOCKNOTIFICATION(table);
    r_D3DKMT_DOD_SET_DIRTYRECT_MODE(table);
    r_D3DKMT_HISTORY_BUFFER_STATUS(table);
    r_D3DKMT_VAD_DESC(table);
    r_D3DKMT_VA_RANGE_DESC(table);
    r_D3DKMT_EVICTION_CRITERIA(table);
    r_D3DKMT_PAGE_TABLE_LEVEL_DESC(table);
    r_DXGK_ESCAPE_GPUMMUCAPS(table);
    r_D3DKMT_GET_GPUMMU_CAPS(table);
    r_D3DKMT_GET_PTE(table);
    r_D3DKMT_GET_PTE_EXT(table);
    r_D3DKMT_SEGMENT_CAPS(table);
    r_D3DKMT_GET_SEGMENT_CAPS(table);
    r_D3DKMT_ESCAPE_VIRTUAL_REFRESH_RATE(table);
    r_D3DKMT_VIDMM_ESCAPE(table);
    r_D3DKMT_VIDSCH_ESCAPE(table);
    r_D3DKMT_TDRDBGCTRL_ESCAPE(table);
    r_D3DKMT_DMM_ESCAPE(table);
    r_D3DKMT_BRIGHTNESS_POSSIBLE_LEVELS(table);
    r_D3DKMT_BRIGHTNESS_INFO(table);
    r_D3DKMT_DEVICE_ESCAPE(table);
    r_D3DKMT_DEBUG_SNAPSHOT_ESCAPE(table);
    r_D3DKMT_ACTIVATE_SPECIFIC_DIAG_ESCAPE(table);
    r_D3DKMT_ESCAPE(table);
    r_D3DKMT_QUERYSTATISTICS_COUNTER(table);
    r_D3DKMT_QUERYSTATISTICS_DMA_PACKET_TYPE_INFORMATION(table);
    r_D3DKMT_QUERYSTATISTICS_QUEUE_PACKET_TYPE_INFORMATION(table);
    r_D3DKMT_QUERYSTATISTICS_PACKET_INFORMATION(table);
    r_D3DKMT_QUERYSTATISTICS_PREEMPTION_INFORMATION(table);
    r_D3DKMT_QUERYSTATISTICS_PROCESS_NODE_INFORMATION(table);
    r_D3DKMT_QUERYSTATISTICS_NODE_INFORMATION(table);
    r_D3DKMT_QUERYSTATISTICS_PROCESS_VIDPNSOURCE_INFORMATION(table);
    r_D3DKMT_QUERYSTATISTICS_VIDPNSOURCE_INFORMATION(table);
    r_D3DKMT_QUERYSTATSTICS_REFERENCE_DMA_BUFFER(table);
    r_D3DKMT_QUERYSTATSTICS_RENAMING(table);
    r_D3DKMT_QUERYSTATSTICS_PREPRATION(table);
    r_D3DKMT_QUERYSTATSTICS_PAGING_FAULT(table);
    r_D3DKMT_QUERYSTATSTICS_PAGING_TRANSFER(table);
    r_D3DKMT_QUERYSTATSTICS_SWIZZLING_RANGE(table);
    r_D3DKMT_QUERYSTATSTICS_LOCKS(table);
    r_D3DKMT_QUERYSTATSTICS_ALLOCATIONS(table);
    r_D3DKMT_QUERYSTATSTICS_TERMINATIONS(table);
    r_D3DKMT_QUERYSTATISTICS_ADAPTER_INFORMATION(table);
    r_D3DKMT_QUERYSTATISTICS_SYSTEM_MEMORY(table);
    r_D3DKMT_QUERYSTATISTICS_PROCESS_INFORMATION(table);
    r_D3DKMT_QUERYSTATISTICS_DMA_BUFFER(table);
    r_D3DKMT_QUERYSTATISTICS_COMMITMENT_DATA(table);
    r_D3DKMT_QUERYSTATISTICS_POLICY(table);
    r_D3DKMT_QUERYSTATISTICS_PROCESS_ADAPTER_INFORMATION(table);
    r_D3DKMT_QUERYSTATISTICS_MEMORY(table);
    r_D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION(table);
    r_D3DKMT_QUERYSTATISTICS_VIDEO_MEMORY(table);
    r_D3DKMT_QUERYSTATISTICS_PROCESS_SEGMENT_POLICY(table);
    r_D3DKMT_QUERYSTATISTICS_PROCESS_SEGMENT_INFORMATION(table);
    r_D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT(table);
    r_D3DKMT_QUERYSTATISTICS_QUERY_NODE(table);
    r_D3DKMT_QUERYSTATISTICS_QUERY_VIDPNSOURCE(table);
    r_D3DKMT_QUERYSTATISTICS_RESULT(table);
    r_D3DKMT_QUERYSTATISTICS(table);
    r_D3DKMT_PRESENT_STATS_DWM2(table);
    r_D3DKMT_SETVIDPNSOURCEOWNER(table);
    r_D3DKMT_CHECKVIDPNEXCLUSIVEOWNERSHIP(table);
    r_D3DKMT_GETPRESENTHISTORY(table);
    r_D3DKMT_CREATEOVERLAY(table);
    r_D3DKMT_UPDATEOVERLAY(table);
    r_D3DKMT_FLIPOVERLAY(table);
    r_D3DKMT_GETOVERLAYSTATE(table);
    r_D3DKMT_DESTROYOVERLAY(table);
    r_D3DKMT_WAITFORVERTICALBLANKEVENT(table);
    r_D3DKMT_WAITFORVERTICALBLANKEVENT2(table);
    r_D3DKMT_GETVERTICALBLANKEVENT(table);
    r_D3DKMT_SETSYNCREFRESHCOUNTWAITTARGET(table);
    r_D3DKMT_SETGAMMARAMP(table);
    r_D3DKMT_ADJUSTFULLSCREENGAMMA(table);
    r_D3DKMT_SETVIDPNSOURCEHWPROTECTION(table);
    r_D3DKMT_SETHWPROTECTIONTEARDOWNRECOVERY(table);
    r_D3DKMT_DEVICERESET_STATE(table);
    r_D3DKMT_PRESENT_STATS(table);
    r_D3DKMT_DEVICEPRESENT_STATE(table);
    r_D3DKMT_PRESENT_STATS_DWM(table);
    r_D3DKMT_DEVICEPRESENT_STATE_DWM(table);
    r_D3DKMT_GETDEVICESTATE(table);
    r_D3DKMT_CREATEDCFROMMEMORY(table);
    r_D3DKMT_DESTROYDCFROMMEMORY(table);
    r_D3DKMT_SETCONTEXTSCHEDULINGPRIORITY(table);
    r_D3DKMT_SETCONTEXTINPROCESSSCHEDULINGPRIORITY(table);
    r_D3DKMT_CHANGESURFACEPOINTER(table);
    r_D3DKMT_GETCONTEXTSCHEDULINGPRIORITY(table);
    r_D3DKMT_GETCONTEXTINPROCESSSCHEDULINGPRIORITY(table);
    r_D3DKMT_GETSCANLINE(table);
    r_D3DKMT_SETQUEUEDLIMIT(table);
    r_D3DKMT_POLLDISPLAYCHILDREN(table);
    r_D3DKMT_INVALIDATEACTIVEVIDPN(table);
    r_D3DKMT_CHECKOCCLUSION(table);
    r_D3DKMT_WAITFORIDLE(table);
    r_D3DKMT_CHECKMONITORPOWERSTATE(table);
    r_D3DKMT_SETDISPLAYPRIVATEDRIVERFORMAT(table);
    r_D3DKMT_CREATEKEYEDMUTEX(table);
    r_D3DKMT_OPENKEYEDMUTEX(table);
    r_D3DKMT_DESTROYKEYEDMUTEX(table);
    r_D3DKMT_ACQUIREKEYEDMUTEX(table);
    r_D3DKMT_RELEASEKEYEDMUTEX(table);
    r_D3DKMT_CONFIGURESHAREDRESOURCE(table);
    r_D3DKMT_CHECKSHAREDRESOURCEACCESS(table);
    r_DXGK_GRAPHICSPOWER_REGISTER_INPUT_V_1_2(table);
    r_DXGK_GRAPHICSPOWER_REGISTER_OUTPUT(table);
    r_GUID(table);
    r_LUID(table);
    r_ULARGE_INTEGER(table);
    r_POINT(table);
    r_RECT(table);
    r_LARGE_INTEGER(table);
    r_MDL(table);
    r_DEVICE_OBJECT(table);
    r_UNICODE_STRING(table);
    r_CM_RESOURCE_LIST(table);
    r_HWND__(table);
    r_HDC__(table);
    r_RECTL(table);
    r_PALETTEENTRY(table);
    r_LIST_ENTRY(table);
    r_WAIT_CONTEXT_BLOCK(table);
    r_KDEVICE_QUEUE(table);
    r_KDPC(table);
    r_KEVENT(table);
    r_CM_FULL_RESOURCE_DESCRIPTOR(table);
    r_KDEVICE_QUEUE_ENTRY(table);
    r_SINGLE_LIST_ENTRY(table);
    r_DISPATCHER_HEADER(table);
    r_CM_PARTIAL_RESOURCE_LIST(table);
    r_CM_PARTIAL_RESOURCE_DESCRIPTOR(table);
}

fn r_OBJECT_ATTRIBUTES(table: &mut Table) {
    let p = table.record::<OBJECT_ATTRIBUTES>();
    unsafe {
        table.field("Length", &raw const (*p).Length);
        table.field("RootDirectory", &raw const (*p).RootDirectory);
        table.field("ObjectName", &raw const (*p).ObjectName);
        table.field("Attributes", &raw const (*p).Attributes);
        table.field("SecurityDescriptor", &raw const (*p).SecurityDescriptor);
        table.field("SecurityQualityOfService", &raw const (*p).SecurityQualityOfService);
    }
}

fn r_ACPI_EVAL_INPUT_BUFFER_V1(table: &mut Table) {
    let p = table.record::<ACPI_EVAL_INPUT_BUFFER_V1>();
    unsafe {
        table.field("Signature", &raw const (*p).Signature);
        table.field("MethodName", &raw const (*p).Anonymous.MethodName);
        table.field("MethodNameAsUlong", &raw const (*p).Anonymous.MethodNameAsUlong);
    }
}

fn r_ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V1(table: &mut Table) {
    let p = table.record::<ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V1>();
    unsafe {
        table.field("Signature", &raw const (*p).Signature);
        table.field("MethodName", &raw const (*p).Anonymous.MethodName);
        table.field("MethodNameAsUlong", &raw const (*p).Anonymous.MethodNameAsUlong);
        table.field("IntegerArgument", &raw const (*p).IntegerArgument);
    }
}

fn r_ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V1(table: &mut Table) {
    let p = table.record::<ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V1>();
    unsafe {
        table.field("Signature", &raw const (*p).Signature);
        table.field("MethodName", &raw const (*p).Anonymous.MethodName);
        table.field("MethodNameAsUlong", &raw const (*p).Anonymous.MethodNameAsUlong);
        table.field("StringLength", &raw const (*p).StringLength);
        table.field("String", &raw const (*p).String);
    }
}

fn r_ACPI_METHOD_ARGUMENT_V1(table: &mut Table) {
    let p = table.record::<ACPI_METHOD_ARGUMENT_V1>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("DataLength", &raw const (*p).DataLength);
        table.field("Argument", &raw const (*p).Anonymous.Argument);
        table.field("Data", &raw const (*p).Anonymous.Data);
    }
}

fn r_ACPI_EVAL_INPUT_BUFFER_COMPLEX_V1(table: &mut Table) {
    let p = table.record::<ACPI_EVAL_INPUT_BUFFER_COMPLEX_V1>();
    unsafe {
        table.field("Signature", &raw const (*p).Signature);
        table.field("MethodName", &raw const (*p).Anonymous.MethodName);
        table.field("MethodNameAsUlong", &raw const (*p).Anonymous.MethodNameAsUlong);
        table.field("Size", &raw const (*p).Size);
        table.field("ArgumentCount", &raw const (*p).ArgumentCount);
        table.field("Argument", &raw const (*p).Argument);
    }
}

fn r_ACPI_EVAL_OUTPUT_BUFFER_V1(table: &mut Table) {
    let p = table.record::<ACPI_EVAL_OUTPUT_BUFFER_V1>();
    unsafe {
        table.field("Signature", &raw const (*p).Signature);
        table.field("Length", &raw const (*p).Length);
        table.field("Count", &raw const (*p).Count);
        table.field("Argument", &raw const (*p).Argument);
    }
}

fn r_ACPI_EVAL_INPUT_BUFFER_V1_EX(table: &mut Table) {
    let p = table.record::<ACPI_EVAL_INPUT_BUFFER_V1_EX>();
    unsafe {
        table.field("Signature", &raw const (*p).Signature);
        table.field("MethodName", &raw const (*p).MethodName);
    }
}

fn r_ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V1_EX(table: &mut Table) {
    let p = table.record::<ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V1_EX>();
    unsafe {
        table.field("Signature", &raw const (*p).Signature);
        table.field("MethodName", &raw const (*p).MethodName);
        table.field("IntegerArgument", &raw const (*p).IntegerArgument);
    }
}

fn r_ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V1_EX(table: &mut Table) {
    let p = table.record::<ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V1_EX>();
    unsafe {
        table.field("Signature", &raw const (*p).Signature);
        table.field("MethodName", &raw const (*p).MethodName);
        table.field("StringLength", &raw const (*p).StringLength);
        table.field("String", &raw const (*p).String);
    }
}

fn r_ACPI_EVAL_INPUT_BUFFER_COMPLEX_V1_EX(table: &mut Table) {
    let p = table.record::<ACPI_EVAL_INPUT_BUFFER_COMPLEX_V1_EX>();
    unsafe {
        table.field("Signature", &raw const (*p).Signature);
        table.field("MethodName", &raw const (*p).MethodName);
        table.field("Size", &raw const (*p).Size);
        table.field("ArgumentCount", &raw const (*p).ArgumentCount);
        table.field("Argument", &raw const (*p).Argument);
    }
}

fn r_ACPI_EVAL_INPUT_BUFFER_V2(table: &mut Table) {
    let p = table.record::<ACPI_EVAL_INPUT_BUFFER_V2>();
    unsafe {
        table.field("Signature", &raw const (*p).Signature);
        table.field("MethodName", &raw const (*p).Anonymous.MethodName);
        table.field("MethodNameAsUlong", &raw const (*p).Anonymous.MethodNameAsUlong);
    }
}

fn r_ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V2(table: &mut Table) {
    let p = table.record::<ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V2>();
    unsafe {
        table.field("Signature", &raw const (*p).Signature);
        table.field("MethodName", &raw const (*p).Anonymous.MethodName);
        table.field("MethodNameAsUlong", &raw const (*p).Anonymous.MethodNameAsUlong);
        table.field("IntegerArgument", &raw const (*p).IntegerArgument);
    }
}

fn r_ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V2(table: &mut Table) {
    let p = table.record::<ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V2>();
    unsafe {
        table.field("Signature", &raw const (*p).Signature);
        table.field("MethodName", &raw const (*p).Anonymous.MethodName);
        table.field("MethodNameAsUlong", &raw const (*p).Anonymous.MethodNameAsUlong);
        table.field("StringLength", &raw const (*p).StringLength);
        table.field("String", &raw const (*p).String);
    }
}

fn r_ACPI_METHOD_ARGUMENT_V2(table: &mut Table) {
    let p = table.record::<ACPI_METHOD_ARGUMENT_V2>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("DataLength", &raw const (*p).DataLength);
        table.field("Argument", &raw const (*p).Anonymous.Argument);
        table.field("Data", &raw const (*p).Anonymous.Data);
    }
}

fn r_ACPI_EVAL_INPUT_BUFFER_COMPLEX_V2(table: &mut Table) {
    let p = table.record::<ACPI_EVAL_INPUT_BUFFER_COMPLEX_V2>();
    unsafe {
        table.field("Signature", &raw const (*p).Signature);
        table.field("MethodName", &raw const (*p).Anonymous.MethodName);
        table.field("MethodNameAsUlong", &raw const (*p).Anonymous.MethodNameAsUlong);
        table.field("Size", &raw const (*p).Size);
        table.field("ArgumentCount", &raw const (*p).ArgumentCount);
        table.field("Argument", &raw const (*p).Argument);
    }
}

fn r_ACPI_EVAL_OUTPUT_BUFFER_V2(table: &mut Table) {
    let p = table.record::<ACPI_EVAL_OUTPUT_BUFFER_V2>();
    unsafe {
        table.field("Signature", &raw const (*p).Signature);
        table.field("Length", &raw const (*p).Length);
        table.field("Count", &raw const (*p).Count);
        table.field("Argument", &raw const (*p).Argument);
    }
}

fn r_ACPI_EVAL_INPUT_BUFFER_V2_EX(table: &mut Table) {
    let p = table.record::<ACPI_EVAL_INPUT_BUFFER_V2_EX>();
    unsafe {
        table.field("Signature", &raw const (*p).Signature);
        table.field("MethodName", &raw const (*p).MethodName);
    }
}

fn r_ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V2_EX(table: &mut Table) {
    let p = table.record::<ACPI_EVAL_INPUT_BUFFER_SIMPLE_INTEGER_V2_EX>();
    unsafe {
        table.field("Signature", &raw const (*p).Signature);
        table.field("MethodName", &raw const (*p).MethodName);
        table.field("IntegerArgument", &raw const (*p).IntegerArgument);
    }
}

fn r_ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V2_EX(table: &mut Table) {
    let p = table.record::<ACPI_EVAL_INPUT_BUFFER_SIMPLE_STRING_V2_EX>();
    unsafe {
        table.field("Signature", &raw const (*p).Signature);
        table.field("MethodName", &raw const (*p).MethodName);
        table.field("StringLength", &raw const (*p).StringLength);
        table.field("String", &raw const (*p).String);
    }
}

fn r_ACPI_EVAL_INPUT_BUFFER_COMPLEX_V2_EX(table: &mut Table) {
    let p = table.record::<ACPI_EVAL_INPUT_BUFFER_COMPLEX_V2_EX>();
    unsafe {
        table.field("Signature", &raw const (*p).Signature);
        table.field("MethodName", &raw const (*p).MethodName);
        table.field("Size", &raw const (*p).Size);
        table.field("ArgumentCount", &raw const (*p).ArgumentCount);
        table.field("Argument", &raw const (*p).Argument);
    }
}

fn r_ACPI_MANIPULATE_GLOBAL_LOCK_BUFFER(table: &mut Table) {
    let p = table.record::<ACPI_MANIPULATE_GLOBAL_LOCK_BUFFER>();
    unsafe {
        table.field("Signature", &raw const (*p).Signature);
        table.field("LockObject", &raw const (*p).LockObject);
    }
}

fn r_ACPI_ENUM_CHILDREN_INPUT_BUFFER(table: &mut Table) {
    let p = table.record::<ACPI_ENUM_CHILDREN_INPUT_BUFFER>();
    unsafe {
        table.field("Signature", &raw const (*p).Signature);
        table.field("Flags", &raw const (*p).Flags);
        table.field("NameLength", &raw const (*p).NameLength);
        table.field("Name", &raw const (*p).Name);
    }
}

fn r_ACPI_ENUM_CHILD(table: &mut Table) {
    let p = table.record::<ACPI_ENUM_CHILD>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
        table.field("NameLength", &raw const (*p).NameLength);
        table.field("Name", &raw const (*p).Name);
    }
}

fn r_ACPI_ENUM_CHILDREN_OUTPUT_BUFFER(table: &mut Table) {
    let p = table.record::<ACPI_ENUM_CHILDREN_OUTPUT_BUFFER>();
    unsafe {
        table.field("Signature", &raw const (*p).Signature);
        table.field("NumberOfChildren", &raw const (*p).NumberOfChildren);
        table.field("Children", &raw const (*p).Children);
    }
}

fn r_ACPI_DEVICE_INFORMATION_OUTPUT_BUFFER(table: &mut Table) {
    let p = table.record::<ACPI_DEVICE_INFORMATION_OUTPUT_BUFFER>();
    unsafe {
        table.field("Signature", &raw const (*p).Signature);
        table.field("Size", &raw const (*p).Size);
        table.field("Revision", &raw const (*p).Revision);
        table.field("Reserved0", &raw const (*p).Reserved0);
        table.field("VendorIdStringOffset", &raw const (*p).VendorIdStringOffset);
        table.field("VendorStringLength", &raw const (*p).VendorStringLength);
        table.field("DeviceIdStringOffset", &raw const (*p).DeviceIdStringOffset);
        table.field("SubSystemIdStringOffset", &raw const (*p).SubSystemIdStringOffset);
        table.field("SubSystemStringLength", &raw const (*p).SubSystemStringLength);
        table.field("SubDeviceIdStringOffset", &raw const (*p).SubDeviceIdStringOffset);
        table.field("InstanceIdLength", &raw const (*p).InstanceIdLength);
        table.field("InstanceIdOffset", &raw const (*p).InstanceIdOffset);
        table.field("BaseClassCode", &raw const (*p).BaseClassCode);
        table.field("HardwareRevision", &raw const (*p).HardwareRevision);
        table.field("ProgrammingInterface", &raw const (*p).ProgrammingInterface);
        table.field("Reserved1", &raw const (*p).Reserved1);
        table.field("SubClassCode", &raw const (*p).SubClassCode);
    }
}

fn r_ACPI_GET_DEVICE_SPECIFIC_DATA(table: &mut Table) {
    let p = table.record::<ACPI_GET_DEVICE_SPECIFIC_DATA>();
    unsafe {
        table.field("Signature", &raw const (*p).Signature);
        table.field("Section", &raw const (*p).Section);
        table.field("PropertyNameLength", &raw const (*p).PropertyNameLength);
        table.field("PropertyName", &raw const (*p).PropertyName);
    }
}

fn r_EMULATOR_ACCESS_ENTRY(table: &mut Table) {
    let p = table.record::<EMULATOR_ACCESS_ENTRY>();
    unsafe {
        table.field("BasePort", &raw const (*p).BasePort);
        table.field("NumConsecutivePorts", &raw const (*p).NumConsecutivePorts);
        table.field("AccessType", &raw const (*p).AccessType);
        table.field("AccessMode", &raw const (*p).AccessMode);
        table.field("StringSupport", &raw const (*p).StringSupport);
        table.field("Routine", &raw const (*p).Routine);
    }
}

fn r_GPUP_DRIVER_ESCAPE_INPUT(table: &mut Table) {
    let p = table.record::<GPUP_DRIVER_ESCAPE_INPUT>();
    unsafe {
        table.field("vfLUID", &raw const (*p).vfLUID);
    }
}

fn r_DXGKVGPU_ESCAPE_HEAD(table: &mut Table) {
    let p = table.record::<DXGKVGPU_ESCAPE_HEAD>();
    unsafe {
        table.field("Luid", &raw const (*p).Luid);
        table.field("Type", &raw const (*p).Type);
    }
}

fn r_DXGKVGPU_ESCAPE_READ_PCI_CONFIG(table: &mut Table) {
    let p = table.record::<DXGKVGPU_ESCAPE_READ_PCI_CONFIG>();
    unsafe {
        table.field("Header", &raw const (*p).Header);
        table.field("Offset", &raw const (*p).Offset);
        table.field("Size", &raw const (*p).Size);
    }
}

fn r_DXGKVGPU_ESCAPE_WRITE_PCI_CONFIG(table: &mut Table) {
    let p = table.record::<DXGKVGPU_ESCAPE_WRITE_PCI_CONFIG>();
    unsafe {
        table.field("Header", &raw const (*p).Header);
        table.field("Offset", &raw const (*p).Offset);
        table.field("Size", &raw const (*p).Size);
    }
}

fn r_DXGKVGPU_ESCAPE_READ_VGPU_TYPE(table: &mut Table) {
    let p = table.record::<DXGKVGPU_ESCAPE_READ_VGPU_TYPE>();
    unsafe {
        table.field("Header", &raw const (*p).Header);
    }
}

fn r_DXGKVGPU_ESCAPE_POWERTRANSITIONCOMPLETE(table: &mut Table) {
    let p = table.record::<DXGKVGPU_ESCAPE_POWERTRANSITIONCOMPLETE>();
    unsafe {
        table.field("Header", &raw const (*p).Header);
        table.field("PowerState", &raw const (*p).PowerState);
    }
}

fn r_DXGKVGPU_ESCAPE_INITIALIZE(table: &mut Table) {
    let p = table.record::<DXGKVGPU_ESCAPE_INITIALIZE>();
    unsafe {
        table.field("Header", &raw const (*p).Header);
        table.field("VmGuid", &raw const (*p).VmGuid);
    }
}

fn r_DXGKVGPU_ESCAPE_RELEASE(table: &mut Table) {
    let p = table.record::<DXGKVGPU_ESCAPE_RELEASE>();
    unsafe {
        table.field("Header", &raw const (*p).Header);
    }
}

fn r_DXGKVGPU_ESCAPE_PAUSE(table: &mut Table) {
    let p = table.record::<DXGKVGPU_ESCAPE_PAUSE>();
    unsafe {
        table.field("Header", &raw const (*p).Header);
        table.field("DeviceLuid", &raw const (*p).DeviceLuid);
        table.field("Flags", &raw const (*p).Flags);
        table.bit("GuestVmRunning", |p, v| (*p.cast::<DXGKVGPU_ESCAPE_PAUSE>()).set_GuestVmRunning(v != 0), |p| (*p.cast::<DXGKVGPU_ESCAPE_PAUSE>()).GuestVmRunning() as u64);
    }
}

fn r_DXGKVGPU_ESCAPE_RESUME(table: &mut Table) {
    let p = table.record::<DXGKVGPU_ESCAPE_RESUME>();
    unsafe {
        table.field("Header", &raw const (*p).Header);
        table.field("DeviceLuid", &raw const (*p).DeviceLuid);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGK_PTE(table: &mut Table) {
    let p = table.record::<DXGK_PTE>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
        table.field("PageAddress", &raw const (*p).Anonymous.PageAddress);
        table.field("PageTableAddress", &raw const (*p).Anonymous.PageTableAddress);
        table.bit("Valid", |p, v| (*p.cast::<DXGK_PTE>()).set_Valid(v != 0), |p| (*p.cast::<DXGK_PTE>()).Valid() as u64);
        table.bit("Zero", |p, v| (*p.cast::<DXGK_PTE>()).set_Zero(v != 0), |p| (*p.cast::<DXGK_PTE>()).Zero() as u64);
        table.bit("CacheCoherent", |p, v| (*p.cast::<DXGK_PTE>()).set_CacheCoherent(v != 0), |p| (*p.cast::<DXGK_PTE>()).CacheCoherent() as u64);
        table.bit("ReadOnly", |p, v| (*p.cast::<DXGK_PTE>()).set_ReadOnly(v != 0), |p| (*p.cast::<DXGK_PTE>()).ReadOnly() as u64);
        table.bit("NoExecute", |p, v| (*p.cast::<DXGK_PTE>()).set_NoExecute(v != 0), |p| (*p.cast::<DXGK_PTE>()).NoExecute() as u64);
        table.bit("Segment", |p, v| (*p.cast::<DXGK_PTE>()).set_Segment(v), |p| (*p.cast::<DXGK_PTE>()).Segment());
        table.bit("LargePage", |p, v| (*p.cast::<DXGK_PTE>()).set_LargePage(v != 0), |p| (*p.cast::<DXGK_PTE>()).LargePage() as u64);
        table.bit("PhysicalAdapterIndex", |p, v| (*p.cast::<DXGK_PTE>()).set_PhysicalAdapterIndex(v), |p| (*p.cast::<DXGK_PTE>()).PhysicalAdapterIndex());
        table.bit("PageTablePageSize", |p, v| (*p.cast::<DXGK_PTE>()).set_PageTablePageSize(v), |p| (*p.cast::<DXGK_PTE>()).PageTablePageSize());
        table.bit("SystemReserved0", |p, v| (*p.cast::<DXGK_PTE>()).set_SystemReserved0(v != 0), |p| (*p.cast::<DXGK_PTE>()).SystemReserved0() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_PTE>()).set_Reserved(v), |p| (*p.cast::<DXGK_PTE>()).Reserved());
    }
}

fn r_D3DGPU_PHYSICAL_ADDRESS(table: &mut Table) {
    let p = table.record::<D3DGPU_PHYSICAL_ADDRESS>();
    unsafe {
        table.field("SegmentId", &raw const (*p).SegmentId);
        table.field("Padding", &raw const (*p).Padding);
        table.field("SegmentOffset", &raw const (*p).SegmentOffset);
    }
}

fn r_D3DDDI_RATIONAL(table: &mut Table) {
    let p = table.record::<D3DDDI_RATIONAL>();
    unsafe {
        table.field("Numerator", &raw const (*p).Numerator);
        table.field("Denominator", &raw const (*p).Denominator);
    }
}

fn r_D3DDDI_ALLOCATIONINFO(table: &mut Table) {
    let p = table.record::<D3DDDI_ALLOCATIONINFO>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("pSystemMem", &raw const (*p).pSystemMem);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("Flags", &raw const (*p).Flags);
        table.field("Flags.Value", &raw const (*p).Flags.Value);
        table.bit("Flags.Primary", |p, v| (*p.cast::<D3DDDI_ALLOCATIONINFO>()).Flags.set_Primary(v != 0), |p| (*p.cast::<D3DDDI_ALLOCATIONINFO>()).Flags.Primary() as u64);
        table.bit("Flags.Stereo", |p, v| (*p.cast::<D3DDDI_ALLOCATIONINFO>()).Flags.set_Stereo(v != 0), |p| (*p.cast::<D3DDDI_ALLOCATIONINFO>()).Flags.Stereo() as u64);
        table.bit("Flags.Reserved", |p, v| (*p.cast::<D3DDDI_ALLOCATIONINFO>()).Flags.set_Reserved(v as u32), |p| (*p.cast::<D3DDDI_ALLOCATIONINFO>()).Flags.Reserved() as u64);
    }
}

fn r_D3DDDI_ALLOCATIONINFO2(table: &mut Table) {
    let p = table.record::<D3DDDI_ALLOCATIONINFO2>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("hSection", &raw const (*p).Anonymous1.hSection);
        table.field("pSystemMem", &raw const (*p).Anonymous1.pSystemMem);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("Flags", &raw const (*p).Flags);
        table.field("Flags.Value", &raw const (*p).Flags.Value);
        table.field("GpuVirtualAddress", &raw const (*p).GpuVirtualAddress);
        table.field("Priority", &raw const (*p).Anonymous2.Priority);
        table.field("Unused", &raw const (*p).Anonymous2.Unused);
        table.field("Reserved", &raw const (*p).Reserved);
        table.bit("Flags.Primary", |p, v| (*p.cast::<D3DDDI_ALLOCATIONINFO2>()).Flags.set_Primary(v != 0), |p| (*p.cast::<D3DDDI_ALLOCATIONINFO2>()).Flags.Primary() as u64);
        table.bit("Flags.Stereo", |p, v| (*p.cast::<D3DDDI_ALLOCATIONINFO2>()).Flags.set_Stereo(v != 0), |p| (*p.cast::<D3DDDI_ALLOCATIONINFO2>()).Flags.Stereo() as u64);
        table.bit("Flags.OverridePriority", |p, v| (*p.cast::<D3DDDI_ALLOCATIONINFO2>()).Flags.set_OverridePriority(v != 0), |p| (*p.cast::<D3DDDI_ALLOCATIONINFO2>()).Flags.OverridePriority() as u64);
        table.bit("Flags.Reserved", |p, v| (*p.cast::<D3DDDI_ALLOCATIONINFO2>()).Flags.set_Reserved(v as u32), |p| (*p.cast::<D3DDDI_ALLOCATIONINFO2>()).Flags.Reserved() as u64);
    }
}

fn r_D3DDDI_OPENALLOCATIONINFO(table: &mut Table) {
    let p = table.record::<D3DDDI_OPENALLOCATIONINFO>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
    }
}

fn r_D3DDDI_OPENALLOCATIONINFO2(table: &mut Table) {
    let p = table.record::<D3DDDI_OPENALLOCATIONINFO2>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("GpuVirtualAddress", &raw const (*p).GpuVirtualAddress);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_D3DDDI_ALLOCATIONLIST(table: &mut Table) {
    let p = table.record::<D3DDDI_ALLOCATIONLIST>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("Value", &raw const (*p).Value);
        table.bit("WriteOperation", |p, v| (*p.cast::<D3DDDI_ALLOCATIONLIST>()).set_WriteOperation(v != 0), |p| (*p.cast::<D3DDDI_ALLOCATIONLIST>()).WriteOperation() as u64);
        table.bit("DoNotRetireInstance", |p, v| (*p.cast::<D3DDDI_ALLOCATIONLIST>()).set_DoNotRetireInstance(v != 0), |p| (*p.cast::<D3DDDI_ALLOCATIONLIST>()).DoNotRetireInstance() as u64);
        table.bit("OfferPriority", |p, v| (*p.cast::<D3DDDI_ALLOCATIONLIST>()).set_OfferPriority(v as u32), |p| (*p.cast::<D3DDDI_ALLOCATIONLIST>()).OfferPriority() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDI_ALLOCATIONLIST>()).set_Reserved(v as u32), |p| (*p.cast::<D3DDDI_ALLOCATIONLIST>()).Reserved() as u64);
    }
}

fn r_D3DDDI_PATCHLOCATIONLIST(table: &mut Table) {
    let p = table.record::<D3DDDI_PATCHLOCATIONLIST>();
    unsafe {
        table.field("AllocationIndex", &raw const (*p).AllocationIndex);
        table.field("Value", &raw const (*p).Value);
        table.field("DriverId", &raw const (*p).DriverId);
        table.field("AllocationOffset", &raw const (*p).AllocationOffset);
        table.field("PatchOffset", &raw const (*p).PatchOffset);
        table.field("SplitOffset", &raw const (*p).SplitOffset);
        table.bit("SlotId", |p, v| (*p.cast::<D3DDDI_PATCHLOCATIONLIST>()).set_SlotId(v as u32), |p| (*p.cast::<D3DDDI_PATCHLOCATIONLIST>()).SlotId() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDI_PATCHLOCATIONLIST>()).set_Reserved(v as u32), |p| (*p.cast::<D3DDDI_PATCHLOCATIONLIST>()).Reserved() as u64);
    }
}

fn r_D3DDDICB_LOCKFLAGS(table: &mut Table) {
    let p = table.record::<D3DDDICB_LOCKFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("ReadOnly", |p, v| (*p.cast::<D3DDDICB_LOCKFLAGS>()).set_ReadOnly(v != 0), |p| (*p.cast::<D3DDDICB_LOCKFLAGS>()).ReadOnly() as u64);
        table.bit("WriteOnly", |p, v| (*p.cast::<D3DDDICB_LOCKFLAGS>()).set_WriteOnly(v != 0), |p| (*p.cast::<D3DDDICB_LOCKFLAGS>()).WriteOnly() as u64);
        table.bit("DonotWait", |p, v| (*p.cast::<D3DDDICB_LOCKFLAGS>()).set_DonotWait(v != 0), |p| (*p.cast::<D3DDDICB_LOCKFLAGS>()).DonotWait() as u64);
        table.bit("IgnoreSync", |p, v| (*p.cast::<D3DDDICB_LOCKFLAGS>()).set_IgnoreSync(v != 0), |p| (*p.cast::<D3DDDICB_LOCKFLAGS>()).IgnoreSync() as u64);
        table.bit("LockEntire", |p, v| (*p.cast::<D3DDDICB_LOCKFLAGS>()).set_LockEntire(v != 0), |p| (*p.cast::<D3DDDICB_LOCKFLAGS>()).LockEntire() as u64);
        table.bit("DonotEvict", |p, v| (*p.cast::<D3DDDICB_LOCKFLAGS>()).set_DonotEvict(v != 0), |p| (*p.cast::<D3DDDICB_LOCKFLAGS>()).DonotEvict() as u64);
        table.bit("AcquireAperture", |p, v| (*p.cast::<D3DDDICB_LOCKFLAGS>()).set_AcquireAperture(v != 0), |p| (*p.cast::<D3DDDICB_LOCKFLAGS>()).AcquireAperture() as u64);
        table.bit("Discard", |p, v| (*p.cast::<D3DDDICB_LOCKFLAGS>()).set_Discard(v != 0), |p| (*p.cast::<D3DDDICB_LOCKFLAGS>()).Discard() as u64);
        table.bit("NoExistingReference", |p, v| (*p.cast::<D3DDDICB_LOCKFLAGS>()).set_NoExistingReference(v != 0), |p| (*p.cast::<D3DDDICB_LOCKFLAGS>()).NoExistingReference() as u64);
        table.bit("UseAlternateVA", |p, v| (*p.cast::<D3DDDICB_LOCKFLAGS>()).set_UseAlternateVA(v != 0), |p| (*p.cast::<D3DDDICB_LOCKFLAGS>()).UseAlternateVA() as u64);
        table.bit("IgnoreReadSync", |p, v| (*p.cast::<D3DDDICB_LOCKFLAGS>()).set_IgnoreReadSync(v != 0), |p| (*p.cast::<D3DDDICB_LOCKFLAGS>()).IgnoreReadSync() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDICB_LOCKFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DDDICB_LOCKFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DDDICB_LOCK2FLAGS(table: &mut Table) {
    let p = table.record::<D3DDDICB_LOCK2FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDICB_LOCK2FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DDDICB_LOCK2FLAGS>()).Reserved() as u64);
    }
}

fn r_D3DDDICB_DESTROYALLOCATION2FLAGS(table: &mut Table) {
    let p = table.record::<D3DDDICB_DESTROYALLOCATION2FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("AssumeNotInUse", |p, v| (*p.cast::<D3DDDICB_DESTROYALLOCATION2FLAGS>()).set_AssumeNotInUse(v != 0), |p| (*p.cast::<D3DDDICB_DESTROYALLOCATION2FLAGS>()).AssumeNotInUse() as u64);
        table.bit("SynchronousDestroy", |p, v| (*p.cast::<D3DDDICB_DESTROYALLOCATION2FLAGS>()).set_SynchronousDestroy(v != 0), |p| (*p.cast::<D3DDDICB_DESTROYALLOCATION2FLAGS>()).SynchronousDestroy() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDICB_DESTROYALLOCATION2FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DDDICB_DESTROYALLOCATION2FLAGS>()).Reserved() as u64);
        table.bit("SystemUseOnly", |p, v| (*p.cast::<D3DDDICB_DESTROYALLOCATION2FLAGS>()).set_SystemUseOnly(v != 0), |p| (*p.cast::<D3DDDICB_DESTROYALLOCATION2FLAGS>()).SystemUseOnly() as u64);
    }
}

fn r_D3DDDI_ESCAPEFLAGS(table: &mut Table) {
    let p = table.record::<D3DDDI_ESCAPEFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("HardwareAccess", |p, v| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).set_HardwareAccess(v != 0), |p| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).HardwareAccess() as u64);
        table.bit("DeviceStatusQuery", |p, v| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).set_DeviceStatusQuery(v != 0), |p| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).DeviceStatusQuery() as u64);
        table.bit("ChangeFrameLatency", |p, v| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).set_ChangeFrameLatency(v != 0), |p| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).ChangeFrameLatency() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DDDI_ESCAPEFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DDDI_CREATECONTEXTFLAGS(table: &mut Table) {
    let p = table.record::<D3DDDI_CREATECONTEXTFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("NullRendering", |p, v| (*p.cast::<D3DDDI_CREATECONTEXTFLAGS>()).set_NullRendering(v != 0), |p| (*p.cast::<D3DDDI_CREATECONTEXTFLAGS>()).NullRendering() as u64);
        table.bit("InitialData", |p, v| (*p.cast::<D3DDDI_CREATECONTEXTFLAGS>()).set_InitialData(v != 0), |p| (*p.cast::<D3DDDI_CREATECONTEXTFLAGS>()).InitialData() as u64);
        table.bit("DisableGpuTimeout", |p, v| (*p.cast::<D3DDDI_CREATECONTEXTFLAGS>()).set_DisableGpuTimeout(v != 0), |p| (*p.cast::<D3DDDI_CREATECONTEXTFLAGS>()).DisableGpuTimeout() as u64);
        table.bit("SynchronizationOnly", |p, v| (*p.cast::<D3DDDI_CREATECONTEXTFLAGS>()).set_SynchronizationOnly(v != 0), |p| (*p.cast::<D3DDDI_CREATECONTEXTFLAGS>()).SynchronizationOnly() as u64);
        table.bit("HwQueueSupported", |p, v| (*p.cast::<D3DDDI_CREATECONTEXTFLAGS>()).set_HwQueueSupported(v != 0), |p| (*p.cast::<D3DDDI_CREATECONTEXTFLAGS>()).HwQueueSupported() as u64);
        table.bit("NoKmdAccess", |p, v| (*p.cast::<D3DDDI_CREATECONTEXTFLAGS>()).set_NoKmdAccess(v != 0), |p| (*p.cast::<D3DDDI_CREATECONTEXTFLAGS>()).NoKmdAccess() as u64);
        table.bit("TestContext", |p, v| (*p.cast::<D3DDDI_CREATECONTEXTFLAGS>()).set_TestContext(v != 0), |p| (*p.cast::<D3DDDI_CREATECONTEXTFLAGS>()).TestContext() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDI_CREATECONTEXTFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DDDI_CREATECONTEXTFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DDDI_CREATEHWCONTEXTFLAGS(table: &mut Table) {
    let p = table.record::<D3DDDI_CREATEHWCONTEXTFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDI_CREATEHWCONTEXTFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DDDI_CREATEHWCONTEXTFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DDDI_CREATEHWQUEUEFLAGS(table: &mut Table) {
    let p = table.record::<D3DDDI_CREATEHWQUEUEFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("DisableGpuTimeout", |p, v| (*p.cast::<D3DDDI_CREATEHWQUEUEFLAGS>()).set_DisableGpuTimeout(v != 0), |p| (*p.cast::<D3DDDI_CREATEHWQUEUEFLAGS>()).DisableGpuTimeout() as u64);
        table.bit("NoBroadcastSignal", |p, v| (*p.cast::<D3DDDI_CREATEHWQUEUEFLAGS>()).set_NoBroadcastSignal(v != 0), |p| (*p.cast::<D3DDDI_CREATEHWQUEUEFLAGS>()).NoBroadcastSignal() as u64);
        table.bit("NoBroadcastWait", |p, v| (*p.cast::<D3DDDI_CREATEHWQUEUEFLAGS>()).set_NoBroadcastWait(v != 0), |p| (*p.cast::<D3DDDI_CREATEHWQUEUEFLAGS>()).NoBroadcastWait() as u64);
        table.bit("NoKmdAccess", |p, v| (*p.cast::<D3DDDI_CREATEHWQUEUEFLAGS>()).set_NoKmdAccess(v != 0), |p| (*p.cast::<D3DDDI_CREATEHWQUEUEFLAGS>()).NoKmdAccess() as u64);
        table.bit("UserModeSubmission", |p, v| (*p.cast::<D3DDDI_CREATEHWQUEUEFLAGS>()).set_UserModeSubmission(v != 0), |p| (*p.cast::<D3DDDI_CREATEHWQUEUEFLAGS>()).UserModeSubmission() as u64);
        table.bit("NativeProgressFence", |p, v| (*p.cast::<D3DDDI_CREATEHWQUEUEFLAGS>()).set_NativeProgressFence(v != 0), |p| (*p.cast::<D3DDDI_CREATEHWQUEUEFLAGS>()).NativeProgressFence() as u64);
        table.bit("TestQueue", |p, v| (*p.cast::<D3DDDI_CREATEHWQUEUEFLAGS>()).set_TestQueue(v != 0), |p| (*p.cast::<D3DDDI_CREATEHWQUEUEFLAGS>()).TestQueue() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDI_CREATEHWQUEUEFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DDDI_CREATEHWQUEUEFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DDDI_SEGMENTPREFERENCE(table: &mut Table) {
    let p = table.record::<D3DDDI_SEGMENTPREFERENCE>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("SegmentId0", |p, v| (*p.cast::<D3DDDI_SEGMENTPREFERENCE>()).set_SegmentId0(v as u32), |p| (*p.cast::<D3DDDI_SEGMENTPREFERENCE>()).SegmentId0() as u64);
        table.bit("Direction0", |p, v| (*p.cast::<D3DDDI_SEGMENTPREFERENCE>()).set_Direction0(v != 0), |p| (*p.cast::<D3DDDI_SEGMENTPREFERENCE>()).Direction0() as u64);
        table.bit("SegmentId1", |p, v| (*p.cast::<D3DDDI_SEGMENTPREFERENCE>()).set_SegmentId1(v as u32), |p| (*p.cast::<D3DDDI_SEGMENTPREFERENCE>()).SegmentId1() as u64);
        table.bit("Direction1", |p, v| (*p.cast::<D3DDDI_SEGMENTPREFERENCE>()).set_Direction1(v != 0), |p| (*p.cast::<D3DDDI_SEGMENTPREFERENCE>()).Direction1() as u64);
        table.bit("SegmentId2", |p, v| (*p.cast::<D3DDDI_SEGMENTPREFERENCE>()).set_SegmentId2(v as u32), |p| (*p.cast::<D3DDDI_SEGMENTPREFERENCE>()).SegmentId2() as u64);
        table.bit("Direction2", |p, v| (*p.cast::<D3DDDI_SEGMENTPREFERENCE>()).set_Direction2(v != 0), |p| (*p.cast::<D3DDDI_SEGMENTPREFERENCE>()).Direction2() as u64);
        table.bit("SegmentId3", |p, v| (*p.cast::<D3DDDI_SEGMENTPREFERENCE>()).set_SegmentId3(v as u32), |p| (*p.cast::<D3DDDI_SEGMENTPREFERENCE>()).SegmentId3() as u64);
        table.bit("Direction3", |p, v| (*p.cast::<D3DDDI_SEGMENTPREFERENCE>()).set_Direction3(v != 0), |p| (*p.cast::<D3DDDI_SEGMENTPREFERENCE>()).Direction3() as u64);
        table.bit("SegmentId4", |p, v| (*p.cast::<D3DDDI_SEGMENTPREFERENCE>()).set_SegmentId4(v as u32), |p| (*p.cast::<D3DDDI_SEGMENTPREFERENCE>()).SegmentId4() as u64);
        table.bit("Direction4", |p, v| (*p.cast::<D3DDDI_SEGMENTPREFERENCE>()).set_Direction4(v != 0), |p| (*p.cast::<D3DDDI_SEGMENTPREFERENCE>()).Direction4() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDI_SEGMENTPREFERENCE>()).set_Reserved(v as u32), |p| (*p.cast::<D3DDDI_SEGMENTPREFERENCE>()).Reserved() as u64);
    }
}

fn r_D3DDDIRECT(table: &mut Table) {
    let p = table.record::<D3DDDIRECT>();
    unsafe {
        table.field("left", &raw const (*p).left);
        table.field("top", &raw const (*p).top);
        table.field("right", &raw const (*p).right);
        table.field("bottom", &raw const (*p).bottom);
    }
}

fn r_D3DDDI_KERNELOVERLAYINFO(table: &mut Table) {
    let p = table.record::<D3DDDI_KERNELOVERLAYINFO>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("DstRect", &raw const (*p).DstRect);
        table.field("SrcRect", &raw const (*p).SrcRect);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
    }
}

fn r_D3DDDI_GAMMA_RAMP_RGB256x3x16(table: &mut Table) {
    let p = table.record::<D3DDDI_GAMMA_RAMP_RGB256x3x16>();
    unsafe {
        table.field("Red", &raw const (*p).Red);
        table.field("Green", &raw const (*p).Green);
        table.field("Blue", &raw const (*p).Blue);
    }
}

fn r_D3DDDI_DXGI_RGB(table: &mut Table) {
    let p = table.record::<D3DDDI_DXGI_RGB>();
    unsafe {
        table.field("Red", &raw const (*p).Red);
        table.field("Green", &raw const (*p).Green);
        table.field("Blue", &raw const (*p).Blue);
    }
}

fn r_D3DDDI_GAMMA_RAMP_DXGI_1(table: &mut Table) {
    let p = table.record::<D3DDDI_GAMMA_RAMP_DXGI_1>();
    unsafe {
        table.field("Scale", &raw const (*p).Scale);
        table.field("Offset", &raw const (*p).Offset);
        table.field("GammaCurve", &raw const (*p).GammaCurve);
    }
}

fn r_D3DKMDT_3x4_COLORSPACE_TRANSFORM(table: &mut Table) {
    let p = table.record::<D3DKMDT_3x4_COLORSPACE_TRANSFORM>();
    unsafe {
        table.field("ColorMatrix3x4", &raw const (*p).ColorMatrix3x4);
        table.field("ScalarMultiplier", &raw const (*p).ScalarMultiplier);
        table.field("LookupTable1D", &raw const (*p).LookupTable1D);
    }
}

fn r_D3DKMDT_COLORSPACE_TRANSFORM_MATRIX_V2(table: &mut Table) {
    let p = table.record::<D3DKMDT_COLORSPACE_TRANSFORM_MATRIX_V2>();
    unsafe {
        table.field("StageControlLookupTable1DDegamma", &raw const (*p).StageControlLookupTable1DDegamma);
        table.field("LookupTable1DDegamma", &raw const (*p).LookupTable1DDegamma);
        table.field("StageControlColorMatrix3x3", &raw const (*p).StageControlColorMatrix3x3);
        table.field("ColorMatrix3x3", &raw const (*p).ColorMatrix3x3);
        table.field("StageControlLookupTable1DRegamma", &raw const (*p).StageControlLookupTable1DRegamma);
        table.field("LookupTable1DRegamma", &raw const (*p).LookupTable1DRegamma);
    }
}

fn r_D3DDDI_HDR_METADATA_HDR10(table: &mut Table) {
    let p = table.record::<D3DDDI_HDR_METADATA_HDR10>();
    unsafe {
        table.field("RedPrimary", &raw const (*p).RedPrimary);
        table.field("GreenPrimary", &raw const (*p).GreenPrimary);
        table.field("BluePrimary", &raw const (*p).BluePrimary);
        table.field("WhitePoint", &raw const (*p).WhitePoint);
        table.field("MaxMasteringLuminance", &raw const (*p).MaxMasteringLuminance);
        table.field("MinMasteringLuminance", &raw const (*p).MinMasteringLuminance);
        table.field("MaxContentLightLevel", &raw const (*p).MaxContentLightLevel);
        table.field("MaxFrameAverageLightLevel", &raw const (*p).MaxFrameAverageLightLevel);
    }
}

fn r_D3DDDI_HDR_METADATA_HDR10PLUS(table: &mut Table) {
    let p = table.record::<D3DDDI_HDR_METADATA_HDR10PLUS>();
    unsafe {
        table.field("Data", &raw const (*p).Data);
    }
}

fn r_D3DDDI_MULTISAMPLINGMETHOD(table: &mut Table) {
    let p = table.record::<D3DDDI_MULTISAMPLINGMETHOD>();
    unsafe {
        table.field("NumSamples", &raw const (*p).NumSamples);
        table.field("NumQualityLevels", &raw const (*p).NumQualityLevels);
    }
}

fn r_D3DDDI_RESOURCEFLAGS(table: &mut Table) {
    let p = table.record::<D3DDDI_RESOURCEFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("RenderTarget", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_RenderTarget(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).RenderTarget() as u64);
        table.bit("ZBuffer", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_ZBuffer(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).ZBuffer() as u64);
        table.bit("Dynamic", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_Dynamic(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).Dynamic() as u64);
        table.bit("HintStatic", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_HintStatic(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).HintStatic() as u64);
        table.bit("AutogenMipmap", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_AutogenMipmap(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).AutogenMipmap() as u64);
        table.bit("DMap", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_DMap(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).DMap() as u64);
        table.bit("WriteOnly", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_WriteOnly(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).WriteOnly() as u64);
        table.bit("NotLockable", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_NotLockable(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).NotLockable() as u64);
        table.bit("Points", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_Points(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).Points() as u64);
        table.bit("RtPatches", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_RtPatches(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).RtPatches() as u64);
        table.bit("NPatches", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_NPatches(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).NPatches() as u64);
        table.bit("SharedResource", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_SharedResource(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).SharedResource() as u64);
        table.bit("DiscardRenderTarget", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_DiscardRenderTarget(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).DiscardRenderTarget() as u64);
        table.bit("Video", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_Video(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).Video() as u64);
        table.bit("CaptureBuffer", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_CaptureBuffer(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).CaptureBuffer() as u64);
        table.bit("Primary", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_Primary(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).Primary() as u64);
        table.bit("Texture", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_Texture(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).Texture() as u64);
        table.bit("CubeMap", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_CubeMap(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).CubeMap() as u64);
        table.bit("Volume", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_Volume(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).Volume() as u64);
        table.bit("VertexBuffer", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_VertexBuffer(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).VertexBuffer() as u64);
        table.bit("IndexBuffer", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_IndexBuffer(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).IndexBuffer() as u64);
        table.bit("DecodeRenderTarget", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_DecodeRenderTarget(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).DecodeRenderTarget() as u64);
        table.bit("DecodeCompressedBuffer", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_DecodeCompressedBuffer(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).DecodeCompressedBuffer() as u64);
        table.bit("VideoProcessRenderTarget", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_VideoProcessRenderTarget(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).VideoProcessRenderTarget() as u64);
        table.bit("CpuOptimized", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_CpuOptimized(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).CpuOptimized() as u64);
        table.bit("MightDrawFromLocked", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_MightDrawFromLocked(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).MightDrawFromLocked() as u64);
        table.bit("Overlay", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_Overlay(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).Overlay() as u64);
        table.bit("MatchGdiPrimary", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_MatchGdiPrimary(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).MatchGdiPrimary() as u64);
        table.bit("InterlacedRefresh", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_InterlacedRefresh(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).InterlacedRefresh() as u64);
        table.bit("TextApi", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_TextApi(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).TextApi() as u64);
        table.bit("RestrictedContent", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_RestrictedContent(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).RestrictedContent() as u64);
        table.bit("RestrictSharedAccess", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).set_RestrictSharedAccess(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS>()).RestrictSharedAccess() as u64);
    }
}

fn r_D3DDDI_SURFACEINFO(table: &mut Table) {
    let p = table.record::<D3DDDI_SURFACEINFO>();
    unsafe {
        table.field("Width", &raw const (*p).Width);
        table.field("Height", &raw const (*p).Height);
        table.field("Depth", &raw const (*p).Depth);
        table.field("pSysMem", &raw const (*p).pSysMem);
        table.field("SysMemPitch", &raw const (*p).SysMemPitch);
        table.field("SysMemSlicePitch", &raw const (*p).SysMemSlicePitch);
    }
}

fn r_D3DDDIARG_CREATERESOURCE(table: &mut Table) {
    let p = table.record::<D3DDDIARG_CREATERESOURCE>();
    unsafe {
        table.field("Format", &raw const (*p).Format);
        table.field("Pool", &raw const (*p).Pool);
        table.field("MultisampleType", &raw const (*p).MultisampleType);
        table.field("MultisampleQuality", &raw const (*p).MultisampleQuality);
        table.field("pSurfList", &raw const (*p).pSurfList);
        table.field("SurfCount", &raw const (*p).SurfCount);
        table.field("MipLevels", &raw const (*p).MipLevels);
        table.field("Fvf", &raw const (*p).Fvf);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("RefreshRate", &raw const (*p).RefreshRate);
        table.field("hResource", &raw const (*p).hResource);
        table.field("Flags", &raw const (*p).Flags);
        table.field("Rotation", &raw const (*p).Rotation);
    }
}

fn r_D3DDDI_RESOURCEFLAGS2(table: &mut Table) {
    let p = table.record::<D3DDDI_RESOURCEFLAGS2>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("VideoEncoder", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS2>()).set_VideoEncoder(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS2>()).VideoEncoder() as u64);
        table.bit("UserMemory", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS2>()).set_UserMemory(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS2>()).UserMemory() as u64);
        table.bit("CrossAdapter", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS2>()).set_CrossAdapter(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS2>()).CrossAdapter() as u64);
        table.bit("IsDisplayable", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS2>()).set_IsDisplayable(v != 0), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS2>()).IsDisplayable() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDI_RESOURCEFLAGS2>()).set_Reserved(v as u32), |p| (*p.cast::<D3DDDI_RESOURCEFLAGS2>()).Reserved() as u64);
    }
}

fn r_D3DDDIARG_CREATERESOURCE2(table: &mut Table) {
    let p = table.record::<D3DDDIARG_CREATERESOURCE2>();
    unsafe {
        table.field("Format", &raw const (*p).Format);
        table.field("Pool", &raw const (*p).Pool);
        table.field("MultisampleType", &raw const (*p).MultisampleType);
        table.field("MultisampleQuality", &raw const (*p).MultisampleQuality);
        table.field("pSurfList", &raw const (*p).pSurfList);
        table.field("SurfCount", &raw const (*p).SurfCount);
        table.field("MipLevels", &raw const (*p).MipLevels);
        table.field("Fvf", &raw const (*p).Fvf);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("RefreshRate", &raw const (*p).RefreshRate);
        table.field("hResource", &raw const (*p).hResource);
        table.field("Flags", &raw const (*p).Flags);
        table.field("Rotation", &raw const (*p).Rotation);
        table.field("Flags2", &raw const (*p).Flags2);
    }
}

fn r_D3DDDICB_SIGNALFLAGS(table: &mut Table) {
    let p = table.record::<D3DDDICB_SIGNALFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("SignalAtSubmission", |p, v| (*p.cast::<D3DDDICB_SIGNALFLAGS>()).set_SignalAtSubmission(v != 0), |p| (*p.cast::<D3DDDICB_SIGNALFLAGS>()).SignalAtSubmission() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDICB_SIGNALFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DDDICB_SIGNALFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DDDI_MAKERESIDENT_FLAGS(table: &mut Table) {
    let p = table.record::<D3DDDI_MAKERESIDENT_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("CantTrimFurther", |p, v| (*p.cast::<D3DDDI_MAKERESIDENT_FLAGS>()).set_CantTrimFurther(v != 0), |p| (*p.cast::<D3DDDI_MAKERESIDENT_FLAGS>()).CantTrimFurther() as u64);
        table.bit("MustSucceed", |p, v| (*p.cast::<D3DDDI_MAKERESIDENT_FLAGS>()).set_MustSucceed(v != 0), |p| (*p.cast::<D3DDDI_MAKERESIDENT_FLAGS>()).MustSucceed() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDI_MAKERESIDENT_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DDDI_MAKERESIDENT_FLAGS>()).Reserved() as u64);
    }
}

fn r_D3DDDI_MAKERESIDENT(table: &mut Table) {
    let p = table.record::<D3DDDI_MAKERESIDENT>();
    unsafe {
        table.field("hPagingQueue", &raw const (*p).hPagingQueue);
        table.field("NumAllocations", &raw const (*p).NumAllocations);
        table.field("AllocationList", &raw const (*p).AllocationList);
        table.field("PriorityList", &raw const (*p).PriorityList);
        table.field("Flags", &raw const (*p).Flags);
        table.field("PagingFenceValue", &raw const (*p).PagingFenceValue);
        table.field("NumBytesToTrim", &raw const (*p).NumBytesToTrim);
    }
}

fn r_D3DDDI_EVICT_FLAGS(table: &mut Table) {
    let p = table.record::<D3DDDI_EVICT_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("EvictOnlyIfNecessary", |p, v| (*p.cast::<D3DDDI_EVICT_FLAGS>()).set_EvictOnlyIfNecessary(v != 0), |p| (*p.cast::<D3DDDI_EVICT_FLAGS>()).EvictOnlyIfNecessary() as u64);
        table.bit("NotWrittenTo", |p, v| (*p.cast::<D3DDDI_EVICT_FLAGS>()).set_NotWrittenTo(v != 0), |p| (*p.cast::<D3DDDI_EVICT_FLAGS>()).NotWrittenTo() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDI_EVICT_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DDDI_EVICT_FLAGS>()).Reserved() as u64);
    }
}

fn r_D3DDDI_TRIMRESIDENCYSET_FLAGS(table: &mut Table) {
    let p = table.record::<D3DDDI_TRIMRESIDENCYSET_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("PeriodicTrim", |p, v| (*p.cast::<D3DDDI_TRIMRESIDENCYSET_FLAGS>()).set_PeriodicTrim(v != 0), |p| (*p.cast::<D3DDDI_TRIMRESIDENCYSET_FLAGS>()).PeriodicTrim() as u64);
        table.bit("RestartPeriodicTrim", |p, v| (*p.cast::<D3DDDI_TRIMRESIDENCYSET_FLAGS>()).set_RestartPeriodicTrim(v != 0), |p| (*p.cast::<D3DDDI_TRIMRESIDENCYSET_FLAGS>()).RestartPeriodicTrim() as u64);
        table.bit("TrimToBudget", |p, v| (*p.cast::<D3DDDI_TRIMRESIDENCYSET_FLAGS>()).set_TrimToBudget(v != 0), |p| (*p.cast::<D3DDDI_TRIMRESIDENCYSET_FLAGS>()).TrimToBudget() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDI_TRIMRESIDENCYSET_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DDDI_TRIMRESIDENCYSET_FLAGS>()).Reserved() as u64);
    }
}

fn r_D3DDDIGPUVIRTUALADDRESS_PROTECTION_TYPE(table: &mut Table) {
    let p = table.record::<D3DDDIGPUVIRTUALADDRESS_PROTECTION_TYPE>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Write", |p, v| (*p.cast::<D3DDDIGPUVIRTUALADDRESS_PROTECTION_TYPE>()).set_Write(v != 0), |p| (*p.cast::<D3DDDIGPUVIRTUALADDRESS_PROTECTION_TYPE>()).Write() as u64);
        table.bit("Execute", |p, v| (*p.cast::<D3DDDIGPUVIRTUALADDRESS_PROTECTION_TYPE>()).set_Execute(v != 0), |p| (*p.cast::<D3DDDIGPUVIRTUALADDRESS_PROTECTION_TYPE>()).Execute() as u64);
        table.bit("Zero", |p, v| (*p.cast::<D3DDDIGPUVIRTUALADDRESS_PROTECTION_TYPE>()).set_Zero(v != 0), |p| (*p.cast::<D3DDDIGPUVIRTUALADDRESS_PROTECTION_TYPE>()).Zero() as u64);
        table.bit("NoAccess", |p, v| (*p.cast::<D3DDDIGPUVIRTUALADDRESS_PROTECTION_TYPE>()).set_NoAccess(v != 0), |p| (*p.cast::<D3DDDIGPUVIRTUALADDRESS_PROTECTION_TYPE>()).NoAccess() as u64);
        table.bit("SystemUseOnly", |p, v| (*p.cast::<D3DDDIGPUVIRTUALADDRESS_PROTECTION_TYPE>()).set_SystemUseOnly(v != 0), |p| (*p.cast::<D3DDDIGPUVIRTUALADDRESS_PROTECTION_TYPE>()).SystemUseOnly() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDIGPUVIRTUALADDRESS_PROTECTION_TYPE>()).set_Reserved(v), |p| (*p.cast::<D3DDDIGPUVIRTUALADDRESS_PROTECTION_TYPE>()).Reserved());
    }
}

fn r_D3DDDI_UPDATEGPUVIRTUALADDRESS_OPERATION(table: &mut Table) {
    let p = table.record::<D3DDDI_UPDATEGPUVIRTUALADDRESS_OPERATION>();
    unsafe {
        table.field("OperationType", &raw const (*p).OperationType);
        table.field("Map", &raw const (*p).Anonymous.Map);
        table.field("Map.BaseAddress", &raw const (*p).Anonymous.Map.BaseAddress);
        table.field("Map.SizeInBytes", &raw const (*p).Anonymous.Map.SizeInBytes);
        table.field("Map.hAllocation", &raw const (*p).Anonymous.Map.hAllocation);
        table.field("Map.AllocationOffsetInBytes", &raw const (*p).Anonymous.Map.AllocationOffsetInBytes);
        table.field("Map.AllocationSizeInBytes", &raw const (*p).Anonymous.Map.AllocationSizeInBytes);
        table.field("MapProtect", &raw const (*p).Anonymous.MapProtect);
        table.field("MapProtect.BaseAddress", &raw const (*p).Anonymous.MapProtect.BaseAddress);
        table.field("MapProtect.SizeInBytes", &raw const (*p).Anonymous.MapProtect.SizeInBytes);
        table.field("MapProtect.hAllocation", &raw const (*p).Anonymous.MapProtect.hAllocation);
        table.field("MapProtect.AllocationOffsetInBytes", &raw const (*p).Anonymous.MapProtect.AllocationOffsetInBytes);
        table.field("MapProtect.AllocationSizeInBytes", &raw const (*p).Anonymous.MapProtect.AllocationSizeInBytes);
        table.field("MapProtect.Protection", &raw const (*p).Anonymous.MapProtect.Protection);
        table.field("MapProtect.DriverProtection", &raw const (*p).Anonymous.MapProtect.DriverProtection);
        table.field("Unmap", &raw const (*p).Anonymous.Unmap);
        table.field("Unmap.BaseAddress", &raw const (*p).Anonymous.Unmap.BaseAddress);
        table.field("Unmap.SizeInBytes", &raw const (*p).Anonymous.Unmap.SizeInBytes);
        table.field("Unmap.Protection", &raw const (*p).Anonymous.Unmap.Protection);
        table.field("Copy", &raw const (*p).Anonymous.Copy);
        table.field("Copy.SourceAddress", &raw const (*p).Anonymous.Copy.SourceAddress);
        table.field("Copy.SizeInBytes", &raw const (*p).Anonymous.Copy.SizeInBytes);
        table.field("Copy.DestAddress", &raw const (*p).Anonymous.Copy.DestAddress);
    }
}

fn r_D3DDDI_MAPGPUVIRTUALADDRESS(table: &mut Table) {
    let p = table.record::<D3DDDI_MAPGPUVIRTUALADDRESS>();
    unsafe {
        table.field("hPagingQueue", &raw const (*p).hPagingQueue);
        table.field("BaseAddress", &raw const (*p).BaseAddress);
        table.field("MinimumAddress", &raw const (*p).MinimumAddress);
        table.field("MaximumAddress", &raw const (*p).MaximumAddress);
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("OffsetInPages", &raw const (*p).OffsetInPages);
        table.field("SizeInPages", &raw const (*p).SizeInPages);
        table.field("Protection", &raw const (*p).Protection);
        table.field("DriverProtection", &raw const (*p).DriverProtection);
        table.field("Reserved0", &raw const (*p).Reserved0);
        table.field("Reserved1", &raw const (*p).Reserved1);
        table.field("VirtualAddress", &raw const (*p).VirtualAddress);
        table.field("PagingFenceValue", &raw const (*p).PagingFenceValue);
    }
}

fn r_D3DDDI_RESERVEGPUVIRTUALADDRESS(table: &mut Table) {
    let p = table.record::<D3DDDI_RESERVEGPUVIRTUALADDRESS>();
    unsafe {
        table.field("hPagingQueue", &raw const (*p).Anonymous1.hPagingQueue);
        table.field("hAdapter", &raw const (*p).Anonymous1.hAdapter);
        table.field("BaseAddress", &raw const (*p).BaseAddress);
        table.field("MinimumAddress", &raw const (*p).MinimumAddress);
        table.field("MaximumAddress", &raw const (*p).MaximumAddress);
        table.field("Size", &raw const (*p).Size);
        table.field("ReservationType", &raw const (*p).Anonymous2.ReservationType);
        table.field("Reserved0", &raw const (*p).Anonymous2.Reserved0);
        table.field("DriverProtection", &raw const (*p).Anonymous3.DriverProtection);
        table.field("Reserved1", &raw const (*p).Anonymous3.Reserved1);
        table.field("VirtualAddress", &raw const (*p).VirtualAddress);
        table.field("PagingFenceValue", &raw const (*p).Anonymous4.PagingFenceValue);
        table.field("Reserved2", &raw const (*p).Anonymous4.Reserved2);
    }
}

fn r_D3DDDI_GETRESOURCEPRESENTPRIVATEDRIVERDATA(table: &mut Table) {
    let p = table.record::<D3DDDI_GETRESOURCEPRESENTPRIVATEDRIVERDATA>();
    unsafe {
        table.field("hResource", &raw const (*p).hResource);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
    }
}

fn r_D3DDDI_DESTROYPAGINGQUEUE(table: &mut Table) {
    let p = table.record::<D3DDDI_DESTROYPAGINGQUEUE>();
    unsafe {
        table.field("hPagingQueue", &raw const (*p).hPagingQueue);
    }
}

fn r_D3DDDI_UPDATEALLOCPROPERTY_FLAGS(table: &mut Table) {
    let p = table.record::<D3DDDI_UPDATEALLOCPROPERTY_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("AccessedPhysically", |p, v| (*p.cast::<D3DDDI_UPDATEALLOCPROPERTY_FLAGS>()).set_AccessedPhysically(v != 0), |p| (*p.cast::<D3DDDI_UPDATEALLOCPROPERTY_FLAGS>()).AccessedPhysically() as u64);
        table.bit("Unmoveable", |p, v| (*p.cast::<D3DDDI_UPDATEALLOCPROPERTY_FLAGS>()).set_Unmoveable(v != 0), |p| (*p.cast::<D3DDDI_UPDATEALLOCPROPERTY_FLAGS>()).Unmoveable() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDI_UPDATEALLOCPROPERTY_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DDDI_UPDATEALLOCPROPERTY_FLAGS>()).Reserved() as u64);
    }
}

fn r_D3DDDI_UPDATEALLOCPROPERTY(table: &mut Table) {
    let p = table.record::<D3DDDI_UPDATEALLOCPROPERTY>();
    unsafe {
        table.field("hPagingQueue", &raw const (*p).hPagingQueue);
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("SupportedSegmentSet", &raw const (*p).SupportedSegmentSet);
        table.field("PreferredSegment", &raw const (*p).PreferredSegment);
        table.field("Flags", &raw const (*p).Flags);
        table.field("PagingFenceValue", &raw const (*p).PagingFenceValue);
        table.field("PropertyMaskValue", &raw const (*p).PropertyMaskValue);
        table.bit("SetAccessedPhysically", |p, v| (*p.cast::<D3DDDI_UPDATEALLOCPROPERTY>()).set_SetAccessedPhysically(v != 0), |p| (*p.cast::<D3DDDI_UPDATEALLOCPROPERTY>()).SetAccessedPhysically() as u64);
        table.bit("SetSupportedSegmentSet", |p, v| (*p.cast::<D3DDDI_UPDATEALLOCPROPERTY>()).set_SetSupportedSegmentSet(v != 0), |p| (*p.cast::<D3DDDI_UPDATEALLOCPROPERTY>()).SetSupportedSegmentSet() as u64);
        table.bit("SetPreferredSegment", |p, v| (*p.cast::<D3DDDI_UPDATEALLOCPROPERTY>()).set_SetPreferredSegment(v != 0), |p| (*p.cast::<D3DDDI_UPDATEALLOCPROPERTY>()).SetPreferredSegment() as u64);
        table.bit("SetUnmoveable", |p, v| (*p.cast::<D3DDDI_UPDATEALLOCPROPERTY>()).set_SetUnmoveable(v != 0), |p| (*p.cast::<D3DDDI_UPDATEALLOCPROPERTY>()).SetUnmoveable() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDI_UPDATEALLOCPROPERTY>()).set_Reserved(v as u32), |p| (*p.cast::<D3DDDI_UPDATEALLOCPROPERTY>()).Reserved() as u64);
    }
}

fn r_D3DDDI_OFFER_FLAGS(table: &mut Table) {
    let p = table.record::<D3DDDI_OFFER_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("AllowDecommit", |p, v| (*p.cast::<D3DDDI_OFFER_FLAGS>()).set_AllowDecommit(v != 0), |p| (*p.cast::<D3DDDI_OFFER_FLAGS>()).AllowDecommit() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDI_OFFER_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DDDI_OFFER_FLAGS>()).Reserved() as u64);
    }
}

fn r_D3DDDI_SYNCHRONIZATIONOBJECTINFO(table: &mut Table) {
    let p = table.record::<D3DDDI_SYNCHRONIZATIONOBJECTINFO>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("SynchronizationMutex", &raw const (*p).Anonymous.SynchronizationMutex);
        table.field("SynchronizationMutex.InitialState", &raw const (*p).Anonymous.SynchronizationMutex.InitialState);
        table.field("Semaphore", &raw const (*p).Anonymous.Semaphore);
        table.field("Semaphore.MaxCount", &raw const (*p).Anonymous.Semaphore.MaxCount);
        table.field("Semaphore.InitialCount", &raw const (*p).Anonymous.Semaphore.InitialCount);
        table.field("Reserved", &raw const (*p).Anonymous.Reserved);
        table.field("Reserved.Reserved", &raw const (*p).Anonymous.Reserved.Reserved);
    }
}

fn r_D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS(table: &mut Table) {
    let p = table.record::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Shared", |p, v| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).set_Shared(v != 0), |p| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).Shared() as u64);
        table.bit("NtSecuritySharing", |p, v| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).set_NtSecuritySharing(v != 0), |p| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).NtSecuritySharing() as u64);
        table.bit("CrossAdapter", |p, v| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).set_CrossAdapter(v != 0), |p| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).CrossAdapter() as u64);
        table.bit("TopOfPipeline", |p, v| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).set_TopOfPipeline(v != 0), |p| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).TopOfPipeline() as u64);
        table.bit("NoSignal", |p, v| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).set_NoSignal(v != 0), |p| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).NoSignal() as u64);
        table.bit("NoWait", |p, v| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).set_NoWait(v != 0), |p| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).NoWait() as u64);
        table.bit("NoSignalMaxValueOnTdr", |p, v| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).set_NoSignalMaxValueOnTdr(v != 0), |p| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).NoSignalMaxValueOnTdr() as u64);
        table.bit("NoGPUAccess", |p, v| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).set_NoGPUAccess(v != 0), |p| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).NoGPUAccess() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).Reserved() as u64);
        table.bit("Reserved0", |p, v| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).set_Reserved0(v != 0), |p| (*p.cast::<D3DDDI_SYNCHRONIZATIONOBJECT_FLAGS>()).Reserved0() as u64);
    }
}

fn r_D3DDDI_SYNCHRONIZATIONOBJECTINFO2(table: &mut Table) {
    let p = table.record::<D3DDDI_SYNCHRONIZATIONOBJECTINFO2>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("Flags", &raw const (*p).Flags);
        table.field("SynchronizationMutex", &raw const (*p).Anonymous.SynchronizationMutex);
        table.field("SynchronizationMutex.InitialState", &raw const (*p).Anonymous.SynchronizationMutex.InitialState);
        table.field("Semaphore", &raw const (*p).Anonymous.Semaphore);
        table.field("Semaphore.MaxCount", &raw const (*p).Anonymous.Semaphore.MaxCount);
        table.field("Semaphore.InitialCount", &raw const (*p).Anonymous.Semaphore.InitialCount);
        table.field("Fence", &raw const (*p).Anonymous.Fence);
        table.field("Fence.FenceValue", &raw const (*p).Anonymous.Fence.FenceValue);
        table.field("CPUNotification", &raw const (*p).Anonymous.CPUNotification);
        table.field("CPUNotification.Event", &raw const (*p).Anonymous.CPUNotification.Event);
        table.field("MonitoredFence", &raw const (*p).Anonymous.MonitoredFence);
        table.field("MonitoredFence.InitialFenceValue", &raw const (*p).Anonymous.MonitoredFence.InitialFenceValue);
        table.field("MonitoredFence.FenceValueCPUVirtualAddress", &raw const (*p).Anonymous.MonitoredFence.FenceValueCPUVirtualAddress);
        table.field("MonitoredFence.FenceValueGPUVirtualAddress", &raw const (*p).Anonymous.MonitoredFence.FenceValueGPUVirtualAddress);
        table.field("MonitoredFence.EngineAffinity", &raw const (*p).Anonymous.MonitoredFence.EngineAffinity);
        table.field("MonitoredFence.Padding", &raw const (*p).Anonymous.MonitoredFence.Padding);
        table.field("PeriodicMonitoredFence", &raw const (*p).Anonymous.PeriodicMonitoredFence);
        table.field("PeriodicMonitoredFence.hAdapter", &raw const (*p).Anonymous.PeriodicMonitoredFence.hAdapter);
        table.field("PeriodicMonitoredFence.VidPnTargetId", &raw const (*p).Anonymous.PeriodicMonitoredFence.VidPnTargetId);
        table.field("PeriodicMonitoredFence.Time", &raw const (*p).Anonymous.PeriodicMonitoredFence.Time);
        table.field("PeriodicMonitoredFence.FenceValueCPUVirtualAddress", &raw const (*p).Anonymous.PeriodicMonitoredFence.FenceValueCPUVirtualAddress);
        table.field("PeriodicMonitoredFence.FenceValueGPUVirtualAddress", &raw const (*p).Anonymous.PeriodicMonitoredFence.FenceValueGPUVirtualAddress);
        table.field("PeriodicMonitoredFence.EngineAffinity", &raw const (*p).Anonymous.PeriodicMonitoredFence.EngineAffinity);
        table.field("PeriodicMonitoredFence.Padding", &raw const (*p).Anonymous.PeriodicMonitoredFence.Padding);
        table.field("Reserved", &raw const (*p).Anonymous.Reserved);
        table.field("Reserved.Reserved", &raw const (*p).Anonymous.Reserved.Reserved);
        table.field("SharedHandle", &raw const (*p).SharedHandle);
    }
}

fn r_D3DDDI_NATIVEFENCEMAPPING(table: &mut Table) {
    let p = table.record::<D3DDDI_NATIVEFENCEMAPPING>();
    unsafe {
        table.field("CurrentValueCpuVa", &raw const (*p).CurrentValueCpuVa);
        table.field("CurrentValueGpuVa", &raw const (*p).CurrentValueGpuVa);
        table.field("MonitoredValueGpuVa", &raw const (*p).MonitoredValueGpuVa);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_D3DDDI_NATIVEFENCEINFO(table: &mut Table) {
    let p = table.record::<D3DDDI_NATIVEFENCEINFO>();
    unsafe {
        table.field("InitialFenceValue", &raw const (*p).InitialFenceValue);
        table.field("EngineAffinity", &raw const (*p).EngineAffinity);
        table.field("Type", &raw const (*p).Type);
        table.field("Flags", &raw const (*p).Flags);
        table.field("NativeFenceMapping", &raw const (*p).NativeFenceMapping);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_DXGK_NATIVE_FENCE_LOG_HEADER(table: &mut Table) {
    let p = table.record::<DXGK_NATIVE_FENCE_LOG_HEADER>();
    unsafe {
        table.field("FirstFreeEntryIndex", &raw const (*p).Anonymous.Anonymous.FirstFreeEntryIndex);
        table.field("WraparoundCount", &raw const (*p).Anonymous.Anonymous.WraparoundCount);
        table.field("AtomicWraparoundAndEntryIndex", &raw const (*p).Anonymous.AtomicWraparoundAndEntryIndex);
        table.field("Type", &raw const (*p).Type);
        table.field("NumberOfEntries", &raw const (*p).NumberOfEntries);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_DXGK_NATIVE_FENCE_LOG_ENTRY(table: &mut Table) {
    let p = table.record::<DXGK_NATIVE_FENCE_LOG_ENTRY>();
    unsafe {
        table.field("FenceValue", &raw const (*p).FenceValue);
        table.field("hNativeFence", &raw const (*p).hNativeFence);
        table.field("OperationType", &raw const (*p).OperationType);
        table.field("Reserved0", &raw const (*p).Reserved0);
        table.field("FenceObservedGpuTimestamp", &raw const (*p).FenceObservedGpuTimestamp);
        table.field("Reserved1", &raw const (*p).Reserved1);
        table.field("FenceEndGpuTimestamp", &raw const (*p).FenceEndGpuTimestamp);
    }
}

fn r_DXGK_NATIVE_FENCE_LOG_BUFFER(table: &mut Table) {
    let p = table.record::<DXGK_NATIVE_FENCE_LOG_BUFFER>();
    unsafe {
        table.field("Header", &raw const (*p).Header);
        table.field("Entries", &raw const (*p).Entries);
    }
}

fn r_D3DDDI_WAITFORSYNCHRONIZATIONOBJECTFROMCPU_FLAGS(table: &mut Table) {
    let p = table.record::<D3DDDI_WAITFORSYNCHRONIZATIONOBJECTFROMCPU_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("WaitAny", |p, v| (*p.cast::<D3DDDI_WAITFORSYNCHRONIZATIONOBJECTFROMCPU_FLAGS>()).set_WaitAny(v != 0), |p| (*p.cast::<D3DDDI_WAITFORSYNCHRONIZATIONOBJECTFROMCPU_FLAGS>()).WaitAny() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DDDI_WAITFORSYNCHRONIZATIONOBJECTFROMCPU_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DDDI_WAITFORSYNCHRONIZATIONOBJECTFROMCPU_FLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMDT_HVIDPN__(table: &mut Table) {
    let p = table.record::<D3DKMDT_HVIDPN__>();
    unsafe {
        table.field("unused", &raw const (*p).unused);
    }
}

fn r_D3DKMDT_HVIDEOPRESENTSOURCESET__(table: &mut Table) {
    let p = table.record::<D3DKMDT_HVIDEOPRESENTSOURCESET__>();
    unsafe {
        table.field("unused", &raw const (*p).unused);
    }
}

fn r_D3DKMDT_HVIDEOPRESENTTARGETSET__(table: &mut Table) {
    let p = table.record::<D3DKMDT_HVIDEOPRESENTTARGETSET__>();
    unsafe {
        table.field("unused", &raw const (*p).unused);
    }
}

fn r_D3DKMDT_HVIDPNTOPOLOGY__(table: &mut Table) {
    let p = table.record::<D3DKMDT_HVIDPNTOPOLOGY__>();
    unsafe {
        table.field("unused", &raw const (*p).unused);
    }
}

fn r_D3DKMDT_HVIDPNSOURCEMODESET__(table: &mut Table) {
    let p = table.record::<D3DKMDT_HVIDPNSOURCEMODESET__>();
    unsafe {
        table.field("unused", &raw const (*p).unused);
    }
}

fn r_D3DKMDT_HVIDPNTARGETMODESET__(table: &mut Table) {
    let p = table.record::<D3DKMDT_HVIDPNTARGETMODESET__>();
    unsafe {
        table.field("unused", &raw const (*p).unused);
    }
}

fn r_D3DKMDT_HMONITORSOURCEMODESET__(table: &mut Table) {
    let p = table.record::<D3DKMDT_HMONITORSOURCEMODESET__>();
    unsafe {
        table.field("unused", &raw const (*p).unused);
    }
}

fn r_D3DKMDT_HMONITORFREQUENCYRANGESET__(table: &mut Table) {
    let p = table.record::<D3DKMDT_HMONITORFREQUENCYRANGESET__>();
    unsafe {
        table.field("unused", &raw const (*p).unused);
    }
}

fn r_D3DKMDT_HMONITORDESCRIPTORSET__(table: &mut Table) {
    let p = table.record::<D3DKMDT_HMONITORDESCRIPTORSET__>();
    unsafe {
        table.field("unused", &raw const (*p).unused);
    }
}

fn r_D3DKMDT_VIDEO_PRESENT_SOURCE(table: &mut Table) {
    let p = table.record::<D3DKMDT_VIDEO_PRESENT_SOURCE>();
    unsafe {
        table.field("Id", &raw const (*p).Id);
        table.field("dwReserved", &raw const (*p).dwReserved);
    }
}

fn r_D3DKMDT_COLOR_COEFF_DYNAMIC_RANGES(table: &mut Table) {
    let p = table.record::<D3DKMDT_COLOR_COEFF_DYNAMIC_RANGES>();
    unsafe {
        table.field("FirstChannel", &raw const (*p).FirstChannel);
        table.field("SecondChannel", &raw const (*p).SecondChannel);
        table.field("ThirdChannel", &raw const (*p).ThirdChannel);
        table.field("FourthChannel", &raw const (*p).FourthChannel);
    }
}

fn r_D3DKMDT_2DREGION(table: &mut Table) {
    let p = table.record::<D3DKMDT_2DREGION>();
    unsafe {
        table.field("cx", &raw const (*p).cx);
        table.field("cy", &raw const (*p).cy);
    }
}

fn r_D3DKMDT_GRAPHICS_RENDERING_FORMAT(table: &mut Table) {
    let p = table.record::<D3DKMDT_GRAPHICS_RENDERING_FORMAT>();
    unsafe {
        table.field("PrimSurfSize", &raw const (*p).PrimSurfSize);
        table.field("VisibleRegionSize", &raw const (*p).VisibleRegionSize);
        table.field("Stride", &raw const (*p).Stride);
        table.field("PixelFormat", &raw const (*p).PixelFormat);
        table.field("ColorBasis", &raw const (*p).ColorBasis);
        table.field("PixelValueAccessMode", &raw const (*p).PixelValueAccessMode);
    }
}

fn r_D3DKMDT_VIDPN_SOURCE_MODE(table: &mut Table) {
    let p = table.record::<D3DKMDT_VIDPN_SOURCE_MODE>();
    unsafe {
        table.field("Id", &raw const (*p).Id);
        table.field("Type", &raw const (*p).Type);
        table.field("Format", &raw const (*p).Format);
        table.field("Format.Graphics", &raw const (*p).Format.Graphics);
        table.field("Format.Text", &raw const (*p).Format.Text);
    }
}

fn r_D3DKMDT_VIDEO_PRESENT_TARGET(table: &mut Table) {
    let p = table.record::<D3DKMDT_VIDEO_PRESENT_TARGET>();
    unsafe {
        table.field("Id", &raw const (*p).Id);
        table.field("VideoOutputTechnology", &raw const (*p).VideoOutputTechnology);
        table.field("VideoOutputHpdAwareness", &raw const (*p).VideoOutputHpdAwareness);
        table.field("MonitorOrientationAwareness", &raw const (*p).MonitorOrientationAwareness);
        table.field("SupportsSdtvModes", &raw const (*p).SupportsSdtvModes);
    }
}

fn r_D3DKMDT_VIDEO_SIGNAL_INFO(table: &mut Table) {
    let p = table.record::<D3DKMDT_VIDEO_SIGNAL_INFO>();
    unsafe {
        table.field("VideoStandard", &raw const (*p).VideoStandard);
        table.field("TotalSize", &raw const (*p).TotalSize);
        table.field("ActiveSize", &raw const (*p).ActiveSize);
        table.field("VSyncFreq", &raw const (*p).VSyncFreq);
        table.field("HSyncFreq", &raw const (*p).HSyncFreq);
        table.field("PixelRate", &raw const (*p).PixelRate);
        table.field("AdditionalSignalInfo", &raw const (*p).Anonymous.AdditionalSignalInfo);
        table.field("ScanLineOrdering", &raw const (*p).Anonymous.ScanLineOrdering);
        table.bit("AdditionalSignalInfo.ScanLineOrdering", |p, v| (*p.cast::<D3DKMDT_VIDEO_SIGNAL_INFO>()).Anonymous.AdditionalSignalInfo.set_ScanLineOrdering(D3DDDI_VIDEO_SIGNAL_SCANLINE_ORDERING(v as _)), |p| (*p.cast::<D3DKMDT_VIDEO_SIGNAL_INFO>()).Anonymous.AdditionalSignalInfo.ScanLineOrdering().0 as u64);
        table.bit("AdditionalSignalInfo.VSyncFreqDivider", |p, v| (*p.cast::<D3DKMDT_VIDEO_SIGNAL_INFO>()).Anonymous.AdditionalSignalInfo.set_VSyncFreqDivider(v as u32), |p| (*p.cast::<D3DKMDT_VIDEO_SIGNAL_INFO>()).Anonymous.AdditionalSignalInfo.VSyncFreqDivider() as u64);
        table.bit("AdditionalSignalInfo.Reserved", |p, v| (*p.cast::<D3DKMDT_VIDEO_SIGNAL_INFO>()).Anonymous.AdditionalSignalInfo.set_Reserved(v as u32), |p| (*p.cast::<D3DKMDT_VIDEO_SIGNAL_INFO>()).Anonymous.AdditionalSignalInfo.Reserved() as u64);
    }
}

fn r_D3DKMDT_WIRE_FORMAT_AND_PREFERENCE(table: &mut Table) {
    let p = table.record::<D3DKMDT_WIRE_FORMAT_AND_PREFERENCE>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Preference", |p, v| (*p.cast::<D3DKMDT_WIRE_FORMAT_AND_PREFERENCE>()).set_Preference(D3DKMDT_MODE_PREFERENCE(v as _)), |p| (*p.cast::<D3DKMDT_WIRE_FORMAT_AND_PREFERENCE>()).Preference().0 as u64);
        table.bit("Rgb", |p, v| (*p.cast::<D3DKMDT_WIRE_FORMAT_AND_PREFERENCE>()).set_Rgb(v as u32), |p| (*p.cast::<D3DKMDT_WIRE_FORMAT_AND_PREFERENCE>()).Rgb() as u64);
        table.bit("YCbCr444", |p, v| (*p.cast::<D3DKMDT_WIRE_FORMAT_AND_PREFERENCE>()).set_YCbCr444(v as u32), |p| (*p.cast::<D3DKMDT_WIRE_FORMAT_AND_PREFERENCE>()).YCbCr444() as u64);
        table.bit("YCbCr422", |p, v| (*p.cast::<D3DKMDT_WIRE_FORMAT_AND_PREFERENCE>()).set_YCbCr422(v as u32), |p| (*p.cast::<D3DKMDT_WIRE_FORMAT_AND_PREFERENCE>()).YCbCr422() as u64);
        table.bit("YCbCr420", |p, v| (*p.cast::<D3DKMDT_WIRE_FORMAT_AND_PREFERENCE>()).set_YCbCr420(v as u32), |p| (*p.cast::<D3DKMDT_WIRE_FORMAT_AND_PREFERENCE>()).YCbCr420() as u64);
        table.bit("Intensity", |p, v| (*p.cast::<D3DKMDT_WIRE_FORMAT_AND_PREFERENCE>()).set_Intensity(v as u32), |p| (*p.cast::<D3DKMDT_WIRE_FORMAT_AND_PREFERENCE>()).Intensity() as u64);
    }
}

fn r_D3DKMDT_VIDPN_TARGET_MODE(table: &mut Table) {
    let p = table.record::<D3DKMDT_VIDPN_TARGET_MODE>();
    unsafe {
        table.field("Id", &raw const (*p).Id);
        table.field("VideoSignalInfo", &raw const (*p).VideoSignalInfo);
        table.field("Preference", &raw const (*p).Preference);
    }
}

fn r_DISPLAYID_DETAILED_TIMING_TYPE_I(table: &mut Table) {
    let p = table.record::<DISPLAYID_DETAILED_TIMING_TYPE_I>();
    unsafe {
        table.field("HorizontalActivePixels", &raw const (*p).HorizontalActivePixels);
        table.field("HorizontalBlankPixels", &raw const (*p).HorizontalBlankPixels);
        table.field("HorizontalSyncWidth", &raw const (*p).HorizontalSyncWidth);
        table.field("VerticalActiveLines", &raw const (*p).VerticalActiveLines);
        table.field("VerticalBlankLines", &raw const (*p).VerticalBlankLines);
        table.field("VerticalSyncWidth", &raw const (*p).VerticalSyncWidth);
        table.bit("PixelClock", |p, v| (*p.cast::<DISPLAYID_DETAILED_TIMING_TYPE_I>()).set_PixelClock(v as u32), |p| (*p.cast::<DISPLAYID_DETAILED_TIMING_TYPE_I>()).PixelClock() as u64);
        table.bit("AspectRatio", |p, v| (*p.cast::<DISPLAYID_DETAILED_TIMING_TYPE_I>()).set_AspectRatio(v as u32), |p| (*p.cast::<DISPLAYID_DETAILED_TIMING_TYPE_I>()).AspectRatio() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DISPLAYID_DETAILED_TIMING_TYPE_I>()).set_Reserved(v != 0), |p| (*p.cast::<DISPLAYID_DETAILED_TIMING_TYPE_I>()).Reserved() as u64);
        table.bit("ScanningType", |p, v| (*p.cast::<DISPLAYID_DETAILED_TIMING_TYPE_I>()).set_ScanningType(v != 0), |p| (*p.cast::<DISPLAYID_DETAILED_TIMING_TYPE_I>()).ScanningType() as u64);
        table.bit("StereoMode", |p, v| (*p.cast::<DISPLAYID_DETAILED_TIMING_TYPE_I>()).set_StereoMode(v as u32), |p| (*p.cast::<DISPLAYID_DETAILED_TIMING_TYPE_I>()).StereoMode() as u64);
        table.bit("PreferredTiming", |p, v| (*p.cast::<DISPLAYID_DETAILED_TIMING_TYPE_I>()).set_PreferredTiming(v != 0), |p| (*p.cast::<DISPLAYID_DETAILED_TIMING_TYPE_I>()).PreferredTiming() as u64);
        table.bit("HorizontalFrontPorch", |p, v| (*p.cast::<DISPLAYID_DETAILED_TIMING_TYPE_I>()).set_HorizontalFrontPorch(v as u32), |p| (*p.cast::<DISPLAYID_DETAILED_TIMING_TYPE_I>()).HorizontalFrontPorch() as u64);
        table.bit("HorizontalSyncPolarity", |p, v| (*p.cast::<DISPLAYID_DETAILED_TIMING_TYPE_I>()).set_HorizontalSyncPolarity(v != 0), |p| (*p.cast::<DISPLAYID_DETAILED_TIMING_TYPE_I>()).HorizontalSyncPolarity() as u64);
        table.bit("VerticalFrontPorch", |p, v| (*p.cast::<DISPLAYID_DETAILED_TIMING_TYPE_I>()).set_VerticalFrontPorch(v as u32), |p| (*p.cast::<DISPLAYID_DETAILED_TIMING_TYPE_I>()).VerticalFrontPorch() as u64);
        table.bit("VerticalSyncPolarity", |p, v| (*p.cast::<DISPLAYID_DETAILED_TIMING_TYPE_I>()).set_VerticalSyncPolarity(v != 0), |p| (*p.cast::<DISPLAYID_DETAILED_TIMING_TYPE_I>()).VerticalSyncPolarity() as u64);
    }
}

fn r_DXGK_TARGETMODE_DETAIL_TIMING(table: &mut Table) {
    let p = table.record::<DXGK_TARGETMODE_DETAIL_TIMING>();
    unsafe {
        table.field("VideoStandard", &raw const (*p).VideoStandard);
        table.field("TimingId", &raw const (*p).TimingId);
        table.field("DetailTiming", &raw const (*p).DetailTiming);
    }
}

fn r_D3DKMDT_VIDPN_HW_CAPABILITY(table: &mut Table) {
    table.record::<D3DKMDT_VIDPN_HW_CAPABILITY>();
    unsafe {
        table.bit("DriverRotation", |p, v| (*p.cast::<D3DKMDT_VIDPN_HW_CAPABILITY>()).set_DriverRotation(v != 0), |p| (*p.cast::<D3DKMDT_VIDPN_HW_CAPABILITY>()).DriverRotation() as u64);
        table.bit("DriverScaling", |p, v| (*p.cast::<D3DKMDT_VIDPN_HW_CAPABILITY>()).set_DriverScaling(v != 0), |p| (*p.cast::<D3DKMDT_VIDPN_HW_CAPABILITY>()).DriverScaling() as u64);
        table.bit("DriverCloning", |p, v| (*p.cast::<D3DKMDT_VIDPN_HW_CAPABILITY>()).set_DriverCloning(v != 0), |p| (*p.cast::<D3DKMDT_VIDPN_HW_CAPABILITY>()).DriverCloning() as u64);
        table.bit("DriverColorConvert", |p, v| (*p.cast::<D3DKMDT_VIDPN_HW_CAPABILITY>()).set_DriverColorConvert(v != 0), |p| (*p.cast::<D3DKMDT_VIDPN_HW_CAPABILITY>()).DriverColorConvert() as u64);
        table.bit("DriverLinkedAdapaterOutput", |p, v| (*p.cast::<D3DKMDT_VIDPN_HW_CAPABILITY>()).set_DriverLinkedAdapaterOutput(v != 0), |p| (*p.cast::<D3DKMDT_VIDPN_HW_CAPABILITY>()).DriverLinkedAdapaterOutput() as u64);
        table.bit("DriverRemoteDisplay", |p, v| (*p.cast::<D3DKMDT_VIDPN_HW_CAPABILITY>()).set_DriverRemoteDisplay(v != 0), |p| (*p.cast::<D3DKMDT_VIDPN_HW_CAPABILITY>()).DriverRemoteDisplay() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMDT_VIDPN_HW_CAPABILITY>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMDT_VIDPN_HW_CAPABILITY>()).Reserved() as u64);
    }
}

fn r_D3DKMDT_MONITOR_SOURCE_MODE(table: &mut Table) {
    let p = table.record::<D3DKMDT_MONITOR_SOURCE_MODE>();
    unsafe {
        table.field("Id", &raw const (*p).Id);
        table.field("VideoSignalInfo", &raw const (*p).VideoSignalInfo);
        table.field("ColorBasis", &raw const (*p).ColorBasis);
        table.field("ColorCoeffDynamicRanges", &raw const (*p).ColorCoeffDynamicRanges);
        table.field("Origin", &raw const (*p).Origin);
        table.field("Preference", &raw const (*p).Preference);
    }
}

fn r_D3DKMDT_FREQUENCY_RANGE(table: &mut Table) {
    let p = table.record::<D3DKMDT_FREQUENCY_RANGE>();
    unsafe {
        table.field("MinVSyncFreq", &raw const (*p).MinVSyncFreq);
        table.field("MaxVSyncFreq", &raw const (*p).MaxVSyncFreq);
        table.field("MinHSyncFreq", &raw const (*p).MinHSyncFreq);
        table.field("MaxHSyncFreq", &raw const (*p).MaxHSyncFreq);
    }
}

fn r_D3DKMDT_MONITOR_FREQUENCY_RANGE(table: &mut Table) {
    let p = table.record::<D3DKMDT_MONITOR_FREQUENCY_RANGE>();
    unsafe {
        table.field("Origin", &raw const (*p).Origin);
        table.field("RangeLimits", &raw const (*p).RangeLimits);
        table.field("ConstraintType", &raw const (*p).ConstraintType);
        table.field("Constraint", &raw const (*p).Constraint);
        table.field("Constraint.ActiveSize", &raw const (*p).Constraint.ActiveSize);
        table.field("Constraint.MaxPixelRate", &raw const (*p).Constraint.MaxPixelRate);
    }
}

fn r_D3DKMDT_VIDPN_PRESENT_PATH_SCALING_SUPPORT(table: &mut Table) {
    table.record::<D3DKMDT_VIDPN_PRESENT_PATH_SCALING_SUPPORT>();
    unsafe {
        table.bit("Identity", |p, v| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_SCALING_SUPPORT>()).set_Identity(v != 0), |p| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_SCALING_SUPPORT>()).Identity() as u64);
        table.bit("Centered", |p, v| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_SCALING_SUPPORT>()).set_Centered(v != 0), |p| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_SCALING_SUPPORT>()).Centered() as u64);
        table.bit("Stretched", |p, v| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_SCALING_SUPPORT>()).set_Stretched(v != 0), |p| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_SCALING_SUPPORT>()).Stretched() as u64);
        table.bit("AspectRatioCenteredMax", |p, v| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_SCALING_SUPPORT>()).set_AspectRatioCenteredMax(v != 0), |p| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_SCALING_SUPPORT>()).AspectRatioCenteredMax() as u64);
        table.bit("Custom", |p, v| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_SCALING_SUPPORT>()).set_Custom(v != 0), |p| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_SCALING_SUPPORT>()).Custom() as u64);
    }
}

fn r_D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT(table: &mut Table) {
    table.record::<D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT>();
    unsafe {
        table.bit("Identity", |p, v| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT>()).set_Identity(v != 0), |p| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT>()).Identity() as u64);
        table.bit("Rotate90", |p, v| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT>()).set_Rotate90(v != 0), |p| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT>()).Rotate90() as u64);
        table.bit("Rotate180", |p, v| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT>()).set_Rotate180(v != 0), |p| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT>()).Rotate180() as u64);
        table.bit("Rotate270", |p, v| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT>()).set_Rotate270(v != 0), |p| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_ROTATION_SUPPORT>()).Rotate270() as u64);
    }
}

fn r_D3DKMDT_VIDPN_PRESENT_PATH_TRANSFORMATION(table: &mut Table) {
    let p = table.record::<D3DKMDT_VIDPN_PRESENT_PATH_TRANSFORMATION>();
    unsafe {
        table.field("Scaling", &raw const (*p).Scaling);
        table.field("ScalingSupport", &raw const (*p).ScalingSupport);
        table.field("Rotation", &raw const (*p).Rotation);
        table.field("RotationSupport", &raw const (*p).RotationSupport);
    }
}

fn r_D3DKMDT_VIDPN_PRESENT_PATH_COPYPROTECTION_SUPPORT(table: &mut Table) {
    table.record::<D3DKMDT_VIDPN_PRESENT_PATH_COPYPROTECTION_SUPPORT>();
    unsafe {
        table.bit("NoProtection", |p, v| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_COPYPROTECTION_SUPPORT>()).set_NoProtection(v != 0), |p| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_COPYPROTECTION_SUPPORT>()).NoProtection() as u64);
        table.bit("MacroVisionApsTrigger", |p, v| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_COPYPROTECTION_SUPPORT>()).set_MacroVisionApsTrigger(v != 0), |p| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_COPYPROTECTION_SUPPORT>()).MacroVisionApsTrigger() as u64);
        table.bit("MacroVisionFull", |p, v| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_COPYPROTECTION_SUPPORT>()).set_MacroVisionFull(v != 0), |p| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_COPYPROTECTION_SUPPORT>()).MacroVisionFull() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_COPYPROTECTION_SUPPORT>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMDT_VIDPN_PRESENT_PATH_COPYPROTECTION_SUPPORT>()).Reserved() as u64);
    }
}

fn r_D3DKMDT_VIDPN_PRESENT_PATH_COPYPROTECTION(table: &mut Table) {
    let p = table.record::<D3DKMDT_VIDPN_PRESENT_PATH_COPYPROTECTION>();
    unsafe {
        table.field("CopyProtectionType", &raw const (*p).CopyProtectionType);
        table.field("APSTriggerBits", &raw const (*p).APSTriggerBits);
        table.field("OEMCopyProtection", &raw const (*p).OEMCopyProtection);
        table.field("CopyProtectionSupport", &raw const (*p).CopyProtectionSupport);
    }
}

fn r_D3DKMDT_GAMMA_RAMP(table: &mut Table) {
    let p = table.record::<D3DKMDT_GAMMA_RAMP>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("DataSize", &raw const (*p).DataSize);
        table.field("Data", &raw const (*p).Data);
        table.field("Data.pRgb256x3x16", &raw const (*p).Data.pRgb256x3x16);
        table.field("Data.pDxgi1", &raw const (*p).Data.pDxgi1);
        table.field("Data.pRaw", &raw const (*p).Data.pRaw);
    }
}

fn r_D3DKMDT_VIDPN_PRESENT_PATH(table: &mut Table) {
    let p = table.record::<D3DKMDT_VIDPN_PRESENT_PATH>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("VidPnTargetId", &raw const (*p).VidPnTargetId);
        table.field("ImportanceOrdinal", &raw const (*p).ImportanceOrdinal);
        table.field("ContentTransformation", &raw const (*p).ContentTransformation);
        table.field("VisibleFromActiveTLOffset", &raw const (*p).VisibleFromActiveTLOffset);
        table.field("VisibleFromActiveBROffset", &raw const (*p).VisibleFromActiveBROffset);
        table.field("VidPnTargetColorBasis", &raw const (*p).VidPnTargetColorBasis);
        table.field("VidPnTargetColorCoeffDynamicRanges", &raw const (*p).VidPnTargetColorCoeffDynamicRanges);
        table.field("Content", &raw const (*p).Content);
        table.field("CopyProtection", &raw const (*p).CopyProtection);
        table.field("GammaRamp", &raw const (*p).GammaRamp);
    }
}

fn r_D3DKMDT_MONITOR_DESCRIPTOR(table: &mut Table) {
    let p = table.record::<D3DKMDT_MONITOR_DESCRIPTOR>();
    unsafe {
        table.field("Id", &raw const (*p).Id);
        table.field("Type", &raw const (*p).Type);
        table.field("DataSize", &raw const (*p).DataSize);
        table.field("pData", &raw const (*p).pData);
        table.field("Origin", &raw const (*p).Origin);
    }
}

fn r_D3DKMDT_SHAREDPRIMARYSURFACEDATA(table: &mut Table) {
    let p = table.record::<D3DKMDT_SHAREDPRIMARYSURFACEDATA>();
    unsafe {
        table.field("Width", &raw const (*p).Width);
        table.field("Height", &raw const (*p).Height);
        table.field("Format", &raw const (*p).Format);
        table.field("RefreshRate", &raw const (*p).RefreshRate);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
    }
}

fn r_D3DKMDT_SHADOWSURFACEDATA(table: &mut Table) {
    let p = table.record::<D3DKMDT_SHADOWSURFACEDATA>();
    unsafe {
        table.field("Width", &raw const (*p).Width);
        table.field("Height", &raw const (*p).Height);
        table.field("Format", &raw const (*p).Format);
        table.field("Pitch", &raw const (*p).Pitch);
    }
}

fn r_D3DKMDT_STAGINGSURFACEDATA(table: &mut Table) {
    let p = table.record::<D3DKMDT_STAGINGSURFACEDATA>();
    unsafe {
        table.field("Width", &raw const (*p).Width);
        table.field("Height", &raw const (*p).Height);
        table.field("Pitch", &raw const (*p).Pitch);
    }
}

fn r_D3DKMDT_GDISURFACEFLAGS(table: &mut Table) {
    let p = table.record::<D3DKMDT_GDISURFACEFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMDT_GDISURFACEFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMDT_GDISURFACEFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMDT_GDISURFACEDATA(table: &mut Table) {
    let p = table.record::<D3DKMDT_GDISURFACEDATA>();
    unsafe {
        table.field("Width", &raw const (*p).Width);
        table.field("Height", &raw const (*p).Height);
        table.field("Format", &raw const (*p).Format);
        table.field("Type", &raw const (*p).Type);
        table.field("Flags", &raw const (*p).Flags);
        table.field("Pitch", &raw const (*p).Pitch);
    }
}

fn r_D3DKMDT_PALETTEDATA(table: &mut Table) {
    let p = table.record::<D3DKMDT_PALETTEDATA>();
    unsafe {
        table.field("Red", &raw const (*p).Red);
        table.field("Green", &raw const (*p).Green);
        table.field("Blue", &raw const (*p).Blue);
        table.field("Unused", &raw const (*p).Unused);
    }
}

fn r_DXGKARG_SETPALETTE(table: &mut Table) {
    let p = table.record::<DXGKARG_SETPALETTE>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("FirstEntry", &raw const (*p).FirstEntry);
        table.field("NumEntries", &raw const (*p).NumEntries);
        table.field("pLookupTable", &raw const (*p).pLookupTable);
    }
}

fn r_D3DKMT_MOVE_RECT(table: &mut Table) {
    let p = table.record::<D3DKMT_MOVE_RECT>();
    unsafe {
        table.field("SourcePoint", &raw const (*p).SourcePoint);
        table.field("DestRect", &raw const (*p).DestRect);
    }
}

fn r_DXGK_DISPLAY_INFORMATION(table: &mut Table) {
    let p = table.record::<DXGK_DISPLAY_INFORMATION>();
    unsafe {
        table.field("Width", &raw const (*p).Width);
        table.field("Height", &raw const (*p).Height);
        table.field("Pitch", &raw const (*p).Pitch);
        table.field("ColorFormat", &raw const (*p).ColorFormat);
        table.field("PhysicAddress", &raw const (*p).PhysicAddress);
        table.field("TargetId", &raw const (*p).TargetId);
        table.field("AcpiId", &raw const (*p).AcpiId);
    }
}

fn r_DXGKMDT_OPM_RANDOM_NUMBER(table: &mut Table) {
    let p = table.record::<DXGKMDT_OPM_RANDOM_NUMBER>();
    unsafe {
        table.field("abRandomNumber", &raw const (*p).abRandomNumber);
    }
}

fn r_DXGKMDT_OPM_OMAC(table: &mut Table) {
    let p = table.record::<DXGKMDT_OPM_OMAC>();
    unsafe {
        table.field("abOMAC", &raw const (*p).abOMAC);
    }
}

fn r_DXGKMDT_OPM_ENCRYPTED_PARAMETERS(table: &mut Table) {
    let p = table.record::<DXGKMDT_OPM_ENCRYPTED_PARAMETERS>();
    unsafe {
        table.field("abEncryptedParameters", &raw const (*p).abEncryptedParameters);
    }
}

fn r_DXGKMDT_OPM_GET_INFO_PARAMETERS(table: &mut Table) {
    let p = table.record::<DXGKMDT_OPM_GET_INFO_PARAMETERS>();
    unsafe {
        table.field("omac", &raw const (*p).omac);
        table.field("rnRandomNumber", &raw const (*p).rnRandomNumber);
        table.field("guidInformation", &raw const (*p).guidInformation);
        table.field("ulSequenceNumber", &raw const (*p).ulSequenceNumber);
        table.field("cbParametersSize", &raw const (*p).cbParametersSize);
        table.field("abParameters", &raw const (*p).abParameters);
    }
}

fn r_DXGKMDT_OPM_COPP_COMPATIBLE_GET_INFO_PARAMETERS(table: &mut Table) {
    let p = table.record::<DXGKMDT_OPM_COPP_COMPATIBLE_GET_INFO_PARAMETERS>();
    unsafe {
        table.field("rnRandomNumber", &raw const (*p).rnRandomNumber);
        table.field("guidInformation", &raw const (*p).guidInformation);
        table.field("ulSequenceNumber", &raw const (*p).ulSequenceNumber);
        table.field("cbParametersSize", &raw const (*p).cbParametersSize);
        table.field("abParameters", &raw const (*p).abParameters);
    }
}

fn r_DXGKMDT_OPM_HDCP_KEY_SELECTION_VECTOR(table: &mut Table) {
    let p = table.record::<DXGKMDT_OPM_HDCP_KEY_SELECTION_VECTOR>();
    unsafe {
        table.field("abKeySelectionVector", &raw const (*p).abKeySelectionVector);
    }
}

fn r_DXGKMDT_OPM_CONNECTED_HDCP_DEVICE_INFORMATION(table: &mut Table) {
    let p = table.record::<DXGKMDT_OPM_CONNECTED_HDCP_DEVICE_INFORMATION>();
    unsafe {
        table.field("rnRandomNumber", &raw const (*p).rnRandomNumber);
        table.field("ulStatusFlags", &raw const (*p).ulStatusFlags);
        table.field("ulHDCPFlags", &raw const (*p).ulHDCPFlags);
        table.field("ksvB", &raw const (*p).ksvB);
        table.field("Reserved", &raw const (*p).Reserved);
        table.field("Reserved2", &raw const (*p).Reserved2);
        table.field("Reserved3", &raw const (*p).Reserved3);
    }
}

fn r_DXGKMDT_OPM_REQUESTED_INFORMATION(table: &mut Table) {
    let p = table.record::<DXGKMDT_OPM_REQUESTED_INFORMATION>();
    unsafe {
        table.field("omac", &raw const (*p).omac);
        table.field("cbRequestedInformationSize", &raw const (*p).cbRequestedInformationSize);
        table.field("abRequestedInformation", &raw const (*p).abRequestedInformation);
    }
}

fn r_DXGKMDT_OPM_STANDARD_INFORMATION(table: &mut Table) {
    let p = table.record::<DXGKMDT_OPM_STANDARD_INFORMATION>();
    unsafe {
        table.field("rnRandomNumber", &raw const (*p).rnRandomNumber);
        table.field("ulStatusFlags", &raw const (*p).ulStatusFlags);
        table.field("ulInformation", &raw const (*p).ulInformation);
        table.field("ulReserved", &raw const (*p).ulReserved);
        table.field("ulReserved2", &raw const (*p).ulReserved2);
    }
}

fn r_DXGKMDT_OPM_ACTUAL_OUTPUT_FORMAT(table: &mut Table) {
    let p = table.record::<DXGKMDT_OPM_ACTUAL_OUTPUT_FORMAT>();
    unsafe {
        table.field("rnRandomNumber", &raw const (*p).rnRandomNumber);
        table.field("ulStatusFlags", &raw const (*p).ulStatusFlags);
        table.field("ulDisplayWidth", &raw const (*p).ulDisplayWidth);
        table.field("ulDisplayHeight", &raw const (*p).ulDisplayHeight);
        table.field("ifInterleaveFormat", &raw const (*p).ifInterleaveFormat);
        table.field("d3dFormat", &raw const (*p).d3dFormat);
        table.field("ulFrequencyNumerator", &raw const (*p).ulFrequencyNumerator);
        table.field("ulFrequencyDenominator", &raw const (*p).ulFrequencyDenominator);
    }
}

fn r_DXGKMDT_OPM_ACP_AND_CGMSA_SIGNALING(table: &mut Table) {
    let p = table.record::<DXGKMDT_OPM_ACP_AND_CGMSA_SIGNALING>();
    unsafe {
        table.field("rnRandomNumber", &raw const (*p).rnRandomNumber);
        table.field("ulStatusFlags", &raw const (*p).ulStatusFlags);
        table.field("ulAvailableTVProtectionStandards", &raw const (*p).ulAvailableTVProtectionStandards);
        table.field("ulActiveTVProtectionStandard", &raw const (*p).ulActiveTVProtectionStandard);
        table.field("ulReserved", &raw const (*p).ulReserved);
        table.field("ulAspectRatioValidMask1", &raw const (*p).ulAspectRatioValidMask1);
        table.field("ulAspectRatioData1", &raw const (*p).ulAspectRatioData1);
        table.field("ulAspectRatioValidMask2", &raw const (*p).ulAspectRatioValidMask2);
        table.field("ulAspectRatioData2", &raw const (*p).ulAspectRatioData2);
        table.field("ulAspectRatioValidMask3", &raw const (*p).ulAspectRatioValidMask3);
        table.field("ulAspectRatioData3", &raw const (*p).ulAspectRatioData3);
        table.field("ulReserved2", &raw const (*p).ulReserved2);
        table.field("ulReserved3", &raw const (*p).ulReserved3);
    }
}

fn r_DXGKMDT_OPM_OUTPUT_ID(table: &mut Table) {
    let p = table.record::<DXGKMDT_OPM_OUTPUT_ID>();
    unsafe {
        table.field("rnRandomNumber", &raw const (*p).rnRandomNumber);
        table.field("ulStatusFlags", &raw const (*p).ulStatusFlags);
        table.field("OutputId", &raw const (*p).OutputId);
    }
}

fn r_DXGKMDT_OPM_CONFIGURE_PARAMETERS(table: &mut Table) {
    let p = table.record::<DXGKMDT_OPM_CONFIGURE_PARAMETERS>();
    unsafe {
        table.field("omac", &raw const (*p).omac);
        table.field("guidSetting", &raw const (*p).guidSetting);
        table.field("ulSequenceNumber", &raw const (*p).ulSequenceNumber);
        table.field("cbParametersSize", &raw const (*p).cbParametersSize);
        table.field("abParameters", &raw const (*p).abParameters);
    }
}

fn r_DXGKMDT_OPM_SET_PROTECTION_LEVEL_PARAMETERS(table: &mut Table) {
    let p = table.record::<DXGKMDT_OPM_SET_PROTECTION_LEVEL_PARAMETERS>();
    unsafe {
        table.field("ulProtectionType", &raw const (*p).ulProtectionType);
        table.field("ulProtectionLevel", &raw const (*p).ulProtectionLevel);
        table.field("Reserved", &raw const (*p).Reserved);
        table.field("Reserved2", &raw const (*p).Reserved2);
    }
}

fn r_DXGKMDT_OPM_SET_ACP_AND_CGMSA_SIGNALING_PARAMETERS(table: &mut Table) {
    let p = table.record::<DXGKMDT_OPM_SET_ACP_AND_CGMSA_SIGNALING_PARAMETERS>();
    unsafe {
        table.field("ulNewTVProtectionStandard", &raw const (*p).ulNewTVProtectionStandard);
        table.field("ulAspectRatioChangeMask1", &raw const (*p).ulAspectRatioChangeMask1);
        table.field("ulAspectRatioData1", &raw const (*p).ulAspectRatioData1);
        table.field("ulAspectRatioChangeMask2", &raw const (*p).ulAspectRatioChangeMask2);
        table.field("ulAspectRatioData2", &raw const (*p).ulAspectRatioData2);
        table.field("ulAspectRatioChangeMask3", &raw const (*p).ulAspectRatioChangeMask3);
        table.field("ulAspectRatioData3", &raw const (*p).ulAspectRatioData3);
        table.field("ulReserved", &raw const (*p).ulReserved);
        table.field("ulReserved2", &raw const (*p).ulReserved2);
        table.field("ulReserved3", &raw const (*p).ulReserved3);
    }
}

fn r_DXGKMDT_OPM_SET_HDCP_SRM_PARAMETERS(table: &mut Table) {
    let p = table.record::<DXGKMDT_OPM_SET_HDCP_SRM_PARAMETERS>();
    unsafe {
        table.field("ulSRMVersion", &raw const (*p).ulSRMVersion);
    }
}

fn r_DXGKMDT_OPM_CREATE_VIDEO_OUTPUT_FOR_TARGET_PARAMETERS(table: &mut Table) {
    let p = table.record::<DXGKMDT_OPM_CREATE_VIDEO_OUTPUT_FOR_TARGET_PARAMETERS>();
    unsafe {
        table.field("AdapterLuid", &raw const (*p).AdapterLuid);
        table.field("TargetId", &raw const (*p).TargetId);
        table.field("Vos", &raw const (*p).Vos);
    }
}

fn r_DXGK_BRIGHTNESS_CAPS(table: &mut Table) {
    let p = table.record::<DXGK_BRIGHTNESS_CAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("SmoothBrightness", |p, v| (*p.cast::<DXGK_BRIGHTNESS_CAPS>()).set_SmoothBrightness(v != 0), |p| (*p.cast::<DXGK_BRIGHTNESS_CAPS>()).SmoothBrightness() as u64);
        table.bit("AdaptiveBrightness", |p, v| (*p.cast::<DXGK_BRIGHTNESS_CAPS>()).set_AdaptiveBrightness(v != 0), |p| (*p.cast::<DXGK_BRIGHTNESS_CAPS>()).AdaptiveBrightness() as u64);
        table.bit("NitsBrightness", |p, v| (*p.cast::<DXGK_BRIGHTNESS_CAPS>()).set_NitsBrightness(v != 0), |p| (*p.cast::<DXGK_BRIGHTNESS_CAPS>()).NitsBrightness() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_BRIGHTNESS_CAPS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_BRIGHTNESS_CAPS>()).Reserved() as u64);
    }
}

fn r_DXGK_BRIGHTNESS_STATE(table: &mut Table) {
    let p = table.record::<DXGK_BRIGHTNESS_STATE>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("SmoothBrightness", |p, v| (*p.cast::<DXGK_BRIGHTNESS_STATE>()).set_SmoothBrightness(v != 0), |p| (*p.cast::<DXGK_BRIGHTNESS_STATE>()).SmoothBrightness() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_BRIGHTNESS_STATE>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_BRIGHTNESS_STATE>()).Reserved() as u64);
    }
}

fn r_DXGK_BACKLIGHT_INFO(table: &mut Table) {
    let p = table.record::<DXGK_BACKLIGHT_INFO>();
    unsafe {
        table.field("BacklightUsersetting", &raw const (*p).BacklightUsersetting);
        table.field("BacklightEffective", &raw const (*p).BacklightEffective);
        table.field("GammaRamp", &raw const (*p).GammaRamp);
    }
}

fn r_DXGK_BRIGHTNESS_SENSOR_DATA_CHROMATICITY(table: &mut Table) {
    let p = table.record::<DXGK_BRIGHTNESS_SENSOR_DATA_CHROMATICITY>();
    unsafe {
        table.field("ChromaticityX", &raw const (*p).ChromaticityX);
        table.field("ChromaticityY", &raw const (*p).ChromaticityY);
    }
}

fn r_DXGK_BRIGHTNESS_SENSOR_DATA(table: &mut Table) {
    let p = table.record::<DXGK_BRIGHTNESS_SENSOR_DATA>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Flags", &raw const (*p).Anonymous.Flags);
        table.field("ValidSensorValues", &raw const (*p).Anonymous.ValidSensorValues);
        table.field("AlsReading", &raw const (*p).AlsReading);
        table.field("Chromaticity", &raw const (*p).Chromaticity);
        table.field("ColorTemperature", &raw const (*p).ColorTemperature);
        table.bit("Flags.AlsReadingValid", |p, v| (*p.cast::<DXGK_BRIGHTNESS_SENSOR_DATA>()).Anonymous.Flags.set_AlsReadingValid(v != 0), |p| (*p.cast::<DXGK_BRIGHTNESS_SENSOR_DATA>()).Anonymous.Flags.AlsReadingValid() as u64);
        table.bit("Flags.ChromaticityValid", |p, v| (*p.cast::<DXGK_BRIGHTNESS_SENSOR_DATA>()).Anonymous.Flags.set_ChromaticityValid(v != 0), |p| (*p.cast::<DXGK_BRIGHTNESS_SENSOR_DATA>()).Anonymous.Flags.ChromaticityValid() as u64);
        table.bit("Flags.ColorTemperatureValid", |p, v| (*p.cast::<DXGK_BRIGHTNESS_SENSOR_DATA>()).Anonymous.Flags.set_ColorTemperatureValid(v != 0), |p| (*p.cast::<DXGK_BRIGHTNESS_SENSOR_DATA>()).Anonymous.Flags.ColorTemperatureValid() as u64);
        table.bit("Flags.Reserved", |p, v| (*p.cast::<DXGK_BRIGHTNESS_SENSOR_DATA>()).Anonymous.Flags.set_Reserved(v as u32), |p| (*p.cast::<DXGK_BRIGHTNESS_SENSOR_DATA>()).Anonymous.Flags.Reserved() as u64);
    }
}

fn r_DXGK_BRIGHTNESS_SET_IN(table: &mut Table) {
    let p = table.record::<DXGK_BRIGHTNESS_SET_IN>();
    unsafe {
        table.field("BrightnessMillinits", &raw const (*p).BrightnessMillinits);
        table.field("TransitionTimeMs", &raw const (*p).TransitionTimeMs);
        table.field("SensorReadings", &raw const (*p).SensorReadings);
    }
}

fn r_DXGK_BRIGHTNESS_GET_OUT(table: &mut Table) {
    let p = table.record::<DXGK_BRIGHTNESS_GET_OUT>();
    unsafe {
        table.field("CurrentBrightnessMillinits", &raw const (*p).CurrentBrightnessMillinits);
        table.field("TargetBrightnessMillinits", &raw const (*p).TargetBrightnessMillinits);
    }
}

fn r_DXGK_BRIGHTNESS_NIT_RANGE(table: &mut Table) {
    let p = table.record::<DXGK_BRIGHTNESS_NIT_RANGE>();
    unsafe {
        table.field("MinimumLevelMillinit", &raw const (*p).MinimumLevelMillinit);
        table.field("MaximumLevelMillinit", &raw const (*p).MaximumLevelMillinit);
        table.field("StepSizeMillinit", &raw const (*p).StepSizeMillinit);
    }
}

fn r_DXGK_BRIGHTNESS_GET_NIT_RANGES_OUT(table: &mut Table) {
    let p = table.record::<DXGK_BRIGHTNESS_GET_NIT_RANGES_OUT>();
    unsafe {
        table.field("NormalRangeCount", &raw const (*p).NormalRangeCount);
        table.field("RangeCount", &raw const (*p).RangeCount);
        table.field("PreferredMaximumBrightness", &raw const (*p).PreferredMaximumBrightness);
        table.field("SupportedRanges", &raw const (*p).SupportedRanges);
    }
}

fn r_DXGK_SEGMENTBANKPREFERENCE(table: &mut Table) {
    let p = table.record::<DXGK_SEGMENTBANKPREFERENCE>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Bank0", |p, v| (*p.cast::<DXGK_SEGMENTBANKPREFERENCE>()).set_Bank0(v as u32), |p| (*p.cast::<DXGK_SEGMENTBANKPREFERENCE>()).Bank0() as u64);
        table.bit("Direction0", |p, v| (*p.cast::<DXGK_SEGMENTBANKPREFERENCE>()).set_Direction0(v != 0), |p| (*p.cast::<DXGK_SEGMENTBANKPREFERENCE>()).Direction0() as u64);
        table.bit("Bank1", |p, v| (*p.cast::<DXGK_SEGMENTBANKPREFERENCE>()).set_Bank1(v as u32), |p| (*p.cast::<DXGK_SEGMENTBANKPREFERENCE>()).Bank1() as u64);
        table.bit("Direction1", |p, v| (*p.cast::<DXGK_SEGMENTBANKPREFERENCE>()).set_Direction1(v != 0), |p| (*p.cast::<DXGK_SEGMENTBANKPREFERENCE>()).Direction1() as u64);
        table.bit("Bank2", |p, v| (*p.cast::<DXGK_SEGMENTBANKPREFERENCE>()).set_Bank2(v as u32), |p| (*p.cast::<DXGK_SEGMENTBANKPREFERENCE>()).Bank2() as u64);
        table.bit("Direction2", |p, v| (*p.cast::<DXGK_SEGMENTBANKPREFERENCE>()).set_Direction2(v != 0), |p| (*p.cast::<DXGK_SEGMENTBANKPREFERENCE>()).Direction2() as u64);
        table.bit("Bank3", |p, v| (*p.cast::<DXGK_SEGMENTBANKPREFERENCE>()).set_Bank3(v as u32), |p| (*p.cast::<DXGK_SEGMENTBANKPREFERENCE>()).Bank3() as u64);
        table.bit("Direction3", |p, v| (*p.cast::<DXGK_SEGMENTBANKPREFERENCE>()).set_Direction3(v != 0), |p| (*p.cast::<DXGK_SEGMENTBANKPREFERENCE>()).Direction3() as u64);
    }
}

fn r_DXGK_ALLOCATIONLIST(table: &mut Table) {
    let p = table.record::<DXGK_ALLOCATIONLIST>();
    unsafe {
        table.field("hDeviceSpecificAllocation", &raw const (*p).hDeviceSpecificAllocation);
        table.field("PhysicalAddress", &raw const (*p).PhysicalAddress);
        table.bit("WriteOperation", |p, v| (*p.cast::<DXGK_ALLOCATIONLIST>()).set_WriteOperation(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONLIST>()).WriteOperation() as u64);
        table.bit("SegmentId", |p, v| (*p.cast::<DXGK_ALLOCATIONLIST>()).set_SegmentId(v as u32), |p| (*p.cast::<DXGK_ALLOCATIONLIST>()).SegmentId() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_ALLOCATIONLIST>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_ALLOCATIONLIST>()).Reserved() as u64);
    }
}

fn r_DXGKARG_RENDER(table: &mut Table) {
    let p = table.record::<DXGKARG_RENDER>();
    unsafe {
        table.field("pCommand", &raw const (*p).pCommand);
        table.field("CommandLength", &raw const (*p).CommandLength);
        table.field("pDmaBuffer", &raw const (*p).pDmaBuffer);
        table.field("DmaSize", &raw const (*p).DmaSize);
        table.field("pDmaBufferPrivateData", &raw const (*p).pDmaBufferPrivateData);
        table.field("DmaBufferPrivateDataSize", &raw const (*p).DmaBufferPrivateDataSize);
        table.field("pAllocationList", &raw const (*p).pAllocationList);
        table.field("AllocationListSize", &raw const (*p).AllocationListSize);
        table.field("pPatchLocationListIn", &raw const (*p).pPatchLocationListIn);
        table.field("PatchLocationListInSize", &raw const (*p).PatchLocationListInSize);
        table.field("pPatchLocationListOut", &raw const (*p).pPatchLocationListOut);
        table.field("PatchLocationListOutSize", &raw const (*p).PatchLocationListOutSize);
        table.field("MultipassOffset", &raw const (*p).MultipassOffset);
        table.field("DmaBufferSegmentId", &raw const (*p).DmaBufferSegmentId);
        table.field("DmaBufferPhysicalAddress", &raw const (*p).DmaBufferPhysicalAddress);
    }
}

fn r_DXGK_PRESENTFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_PRESENTFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Blt", |p, v| (*p.cast::<DXGK_PRESENTFLAGS>()).set_Blt(v != 0), |p| (*p.cast::<DXGK_PRESENTFLAGS>()).Blt() as u64);
        table.bit("ColorFill", |p, v| (*p.cast::<DXGK_PRESENTFLAGS>()).set_ColorFill(v != 0), |p| (*p.cast::<DXGK_PRESENTFLAGS>()).ColorFill() as u64);
        table.bit("Flip", |p, v| (*p.cast::<DXGK_PRESENTFLAGS>()).set_Flip(v != 0), |p| (*p.cast::<DXGK_PRESENTFLAGS>()).Flip() as u64);
        table.bit("FlipWithNoWait", |p, v| (*p.cast::<DXGK_PRESENTFLAGS>()).set_FlipWithNoWait(v != 0), |p| (*p.cast::<DXGK_PRESENTFLAGS>()).FlipWithNoWait() as u64);
        table.bit("SrcColorKey", |p, v| (*p.cast::<DXGK_PRESENTFLAGS>()).set_SrcColorKey(v != 0), |p| (*p.cast::<DXGK_PRESENTFLAGS>()).SrcColorKey() as u64);
        table.bit("DstColorKey", |p, v| (*p.cast::<DXGK_PRESENTFLAGS>()).set_DstColorKey(v != 0), |p| (*p.cast::<DXGK_PRESENTFLAGS>()).DstColorKey() as u64);
        table.bit("LinearToSrgb", |p, v| (*p.cast::<DXGK_PRESENTFLAGS>()).set_LinearToSrgb(v != 0), |p| (*p.cast::<DXGK_PRESENTFLAGS>()).LinearToSrgb() as u64);
        table.bit("Rotate", |p, v| (*p.cast::<DXGK_PRESENTFLAGS>()).set_Rotate(v != 0), |p| (*p.cast::<DXGK_PRESENTFLAGS>()).Rotate() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_PRESENTFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_PRESENTFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_PRESENT(table: &mut Table) {
    let p = table.record::<DXGKARG_PRESENT>();
    unsafe {
        table.field("pDmaBuffer", &raw const (*p).pDmaBuffer);
        table.field("DmaSize", &raw const (*p).DmaSize);
        table.field("pDmaBufferPrivateData", &raw const (*p).pDmaBufferPrivateData);
        table.field("DmaBufferPrivateDataSize", &raw const (*p).DmaBufferPrivateDataSize);
        table.field("pAllocationList", &raw const (*p).pAllocationList);
        table.field("pPatchLocationListOut", &raw const (*p).pPatchLocationListOut);
        table.field("PatchLocationListOutSize", &raw const (*p).PatchLocationListOutSize);
        table.field("MultipassOffset", &raw const (*p).MultipassOffset);
        table.field("Color", &raw const (*p).Color);
        table.field("DstRect", &raw const (*p).DstRect);
        table.field("SrcRect", &raw const (*p).SrcRect);
        table.field("SubRectCnt", &raw const (*p).SubRectCnt);
        table.field("pDstSubRects", &raw const (*p).pDstSubRects);
        table.field("FlipInterval", &raw const (*p).FlipInterval);
        table.field("Flags", &raw const (*p).Flags);
        table.field("DmaBufferSegmentId", &raw const (*p).DmaBufferSegmentId);
        table.field("DmaBufferPhysicalAddress", &raw const (*p).DmaBufferPhysicalAddress);
    }
}

fn r_DXGKARG_STOPCAPTURE(table: &mut Table) {
    let p = table.record::<DXGKARG_STOPCAPTURE>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
    }
}

fn r_DXGKCB_NOTIFY_INTERRUPT_DATA_FLAGS(table: &mut Table) {
    let p = table.record::<DXGKCB_NOTIFY_INTERRUPT_DATA_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("ValidPhysicalAdapterMask", |p, v| (*p.cast::<DXGKCB_NOTIFY_INTERRUPT_DATA_FLAGS>()).set_ValidPhysicalAdapterMask(v != 0), |p| (*p.cast::<DXGKCB_NOTIFY_INTERRUPT_DATA_FLAGS>()).ValidPhysicalAdapterMask() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGKCB_NOTIFY_INTERRUPT_DATA_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGKCB_NOTIFY_INTERRUPT_DATA_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKCB_NOTIFY_MPO_VSYNC_FLAGS(table: &mut Table) {
    let p = table.record::<DXGKCB_NOTIFY_MPO_VSYNC_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("PostPresentNeeded", |p, v| (*p.cast::<DXGKCB_NOTIFY_MPO_VSYNC_FLAGS>()).set_PostPresentNeeded(v != 0), |p| (*p.cast::<DXGKCB_NOTIFY_MPO_VSYNC_FLAGS>()).PostPresentNeeded() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGKCB_NOTIFY_MPO_VSYNC_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGKCB_NOTIFY_MPO_VSYNC_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARGCB_NOTIFY_INTERRUPT_DATA(table: &mut Table) {
    let p = table.record::<DXGKARGCB_NOTIFY_INTERRUPT_DATA>();
    unsafe {
        table.field("InterruptType", &raw const (*p).InterruptType);
        table.field("DmaCompleted", &raw const (*p).Anonymous.DmaCompleted);
        table.field("DmaCompleted.SubmissionFenceId", &raw const (*p).Anonymous.DmaCompleted.SubmissionFenceId);
        table.field("DmaCompleted.NodeOrdinal", &raw const (*p).Anonymous.DmaCompleted.NodeOrdinal);
        table.field("DmaCompleted.EngineOrdinal", &raw const (*p).Anonymous.DmaCompleted.EngineOrdinal);
        table.field("DmaPreempted", &raw const (*p).Anonymous.DmaPreempted);
        table.field("DmaPreempted.PreemptionFenceId", &raw const (*p).Anonymous.DmaPreempted.PreemptionFenceId);
        table.field("DmaPreempted.LastCompletedFenceId", &raw const (*p).Anonymous.DmaPreempted.LastCompletedFenceId);
        table.field("DmaPreempted.NodeOrdinal", &raw const (*p).Anonymous.DmaPreempted.NodeOrdinal);
        table.field("DmaPreempted.EngineOrdinal", &raw const (*p).Anonymous.DmaPreempted.EngineOrdinal);
        table.field("DmaFaulted", &raw const (*p).Anonymous.DmaFaulted);
        table.field("DmaFaulted.FaultedFenceId", &raw const (*p).Anonymous.DmaFaulted.FaultedFenceId);
        table.field("DmaFaulted.Status", &raw const (*p).Anonymous.DmaFaulted.Status);
        table.field("DmaFaulted.NodeOrdinal", &raw const (*p).Anonymous.DmaFaulted.NodeOrdinal);
        table.field("DmaFaulted.EngineOrdinal", &raw const (*p).Anonymous.DmaFaulted.EngineOrdinal);
        table.field("CrtcVsync", &raw const (*p).Anonymous.CrtcVsync);
        table.field("CrtcVsync.VidPnTargetId", &raw const (*p).Anonymous.CrtcVsync.VidPnTargetId);
        table.field("CrtcVsync.PhysicalAddress", &raw const (*p).Anonymous.CrtcVsync.PhysicalAddress);
        table.field("CrtcVsync.PhysicalAdapterMask", &raw const (*p).Anonymous.CrtcVsync.PhysicalAdapterMask);
        table.field("Reserved", &raw const (*p).Anonymous.Reserved);
        table.field("Reserved.Reserved", &raw const (*p).Anonymous.Reserved.Reserved);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGK_OPENALLOCATIONINFO(table: &mut Table) {
    let p = table.record::<DXGK_OPENALLOCATIONINFO>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("hDeviceSpecificAllocation", &raw const (*p).hDeviceSpecificAllocation);
    }
}

fn r_DXGK_OPENALLOCATIONFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_OPENALLOCATIONFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Create", |p, v| (*p.cast::<DXGK_OPENALLOCATIONFLAGS>()).set_Create(v != 0), |p| (*p.cast::<DXGK_OPENALLOCATIONFLAGS>()).Create() as u64);
        table.bit("ReadOnly", |p, v| (*p.cast::<DXGK_OPENALLOCATIONFLAGS>()).set_ReadOnly(v != 0), |p| (*p.cast::<DXGK_OPENALLOCATIONFLAGS>()).ReadOnly() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_OPENALLOCATIONFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_OPENALLOCATIONFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_OPENALLOCATION(table: &mut Table) {
    let p = table.record::<DXGKARG_OPENALLOCATION>();
    unsafe {
        table.field("NumAllocations", &raw const (*p).NumAllocations);
        table.field("pOpenAllocation", &raw const (*p).pOpenAllocation);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverSize", &raw const (*p).PrivateDriverSize);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGKARG_CLOSEALLOCATION(table: &mut Table) {
    let p = table.record::<DXGKARG_CLOSEALLOCATION>();
    unsafe {
        table.field("NumAllocations", &raw const (*p).NumAllocations);
        table.field("pOpenHandleList", &raw const (*p).pOpenHandleList);
    }
}

fn r_DXGKCB_GETHANDLEDATAFLAGS(table: &mut Table) {
    let p = table.record::<DXGKCB_GETHANDLEDATAFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("DeviceSpecific", |p, v| (*p.cast::<DXGKCB_GETHANDLEDATAFLAGS>()).set_DeviceSpecific(v != 0), |p| (*p.cast::<DXGKCB_GETHANDLEDATAFLAGS>()).DeviceSpecific() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGKCB_GETHANDLEDATAFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGKCB_GETHANDLEDATAFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARGCB_GETHANDLEDATA(table: &mut Table) {
    let p = table.record::<DXGKARGCB_GETHANDLEDATA>();
    unsafe {
        table.field("hObject", &raw const (*p).hObject);
        table.field("Type", &raw const (*p).Type);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGKARGCB_RELEASEHANDLEDATA(table: &mut Table) {
    let p = table.record::<DXGKARGCB_RELEASEHANDLEDATA>();
    unsafe {
        table.field("ReleaseHandle", &raw const (*p).ReleaseHandle);
        table.field("Type", &raw const (*p).Type);
    }
}

fn r_DXGKARGCB_ENUMHANDLECHILDREN(table: &mut Table) {
    let p = table.record::<DXGKARGCB_ENUMHANDLECHILDREN>();
    unsafe {
        table.field("hObject", &raw const (*p).hObject);
        table.field("Index", &raw const (*p).Index);
    }
}

fn r_DXGKARGCB_GETCAPTUREADDRESS(table: &mut Table) {
    let p = table.record::<DXGKARGCB_GETCAPTUREADDRESS>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("SegmentId", &raw const (*p).SegmentId);
        table.field("PhysicalAddress", &raw const (*p).PhysicalAddress);
    }
}

fn r_DXGK_DEVICEINFOFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_DEVICEINFOFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("GuaranteedDmaBufferContract", |p, v| (*p.cast::<DXGK_DEVICEINFOFLAGS>()).set_GuaranteedDmaBufferContract(v != 0), |p| (*p.cast::<DXGK_DEVICEINFOFLAGS>()).GuaranteedDmaBufferContract() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_DEVICEINFOFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_DEVICEINFOFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGK_DEVICEINFO(table: &mut Table) {
    let p = table.record::<DXGK_DEVICEINFO>();
    unsafe {
        table.field("DmaBufferSize", &raw const (*p).DmaBufferSize);
        table.field("DmaBufferSegmentSet", &raw const (*p).DmaBufferSegmentSet);
        table.field("DmaBufferPrivateDataSize", &raw const (*p).DmaBufferPrivateDataSize);
        table.field("AllocationListSize", &raw const (*p).AllocationListSize);
        table.field("PatchLocationListSize", &raw const (*p).PatchLocationListSize);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGK_CREATEDEVICEFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_CREATEDEVICEFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("SystemDevice", |p, v| (*p.cast::<DXGK_CREATEDEVICEFLAGS>()).set_SystemDevice(v != 0), |p| (*p.cast::<DXGK_CREATEDEVICEFLAGS>()).SystemDevice() as u64);
        table.bit("GdiDevice", |p, v| (*p.cast::<DXGK_CREATEDEVICEFLAGS>()).set_GdiDevice(v != 0), |p| (*p.cast::<DXGK_CREATEDEVICEFLAGS>()).GdiDevice() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_CREATEDEVICEFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_CREATEDEVICEFLAGS>()).Reserved() as u64);
        table.bit("Reserved0", |p, v| (*p.cast::<DXGK_CREATEDEVICEFLAGS>()).set_Reserved0(v != 0), |p| (*p.cast::<DXGK_CREATEDEVICEFLAGS>()).Reserved0() as u64);
    }
}

fn r_DXGKARG_CREATEDEVICE(table: &mut Table) {
    let p = table.record::<DXGKARG_CREATEDEVICE>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("Flags", &raw const (*p).Anonymous.Flags);
        table.field("pInfo", &raw const (*p).Anonymous.pInfo);
    }
}

fn r_DXGK_CREATECONTEXTFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_CREATECONTEXTFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("SystemContext", |p, v| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).set_SystemContext(v != 0), |p| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).SystemContext() as u64);
        table.bit("GdiContext", |p, v| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).set_GdiContext(v != 0), |p| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).GdiContext() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_CREATECONTEXTFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGK_CONTEXTINFO(table: &mut Table) {
    let p = table.record::<DXGK_CONTEXTINFO>();
    unsafe {
        table.field("DmaBufferSize", &raw const (*p).DmaBufferSize);
        table.field("DmaBufferSegmentSet", &raw const (*p).DmaBufferSegmentSet);
        table.field("DmaBufferPrivateDataSize", &raw const (*p).DmaBufferPrivateDataSize);
        table.field("AllocationListSize", &raw const (*p).AllocationListSize);
        table.field("PatchLocationListSize", &raw const (*p).PatchLocationListSize);
    }
}

fn r_DXGKARG_CREATECONTEXT(table: &mut Table) {
    let p = table.record::<DXGKARG_CREATECONTEXT>();
    unsafe {
        table.field("hContext", &raw const (*p).hContext);
        table.field("NodeOrdinal", &raw const (*p).NodeOrdinal);
        table.field("EngineAffinity", &raw const (*p).EngineAffinity);
        table.field("Flags", &raw const (*p).Flags);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("ContextInfo", &raw const (*p).ContextInfo);
    }
}

fn r_DXGK_POINTERFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_POINTERFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Monochrome", |p, v| (*p.cast::<DXGK_POINTERFLAGS>()).set_Monochrome(v != 0), |p| (*p.cast::<DXGK_POINTERFLAGS>()).Monochrome() as u64);
        table.bit("Color", |p, v| (*p.cast::<DXGK_POINTERFLAGS>()).set_Color(v != 0), |p| (*p.cast::<DXGK_POINTERFLAGS>()).Color() as u64);
        table.bit("MaskedColor", |p, v| (*p.cast::<DXGK_POINTERFLAGS>()).set_MaskedColor(v != 0), |p| (*p.cast::<DXGK_POINTERFLAGS>()).MaskedColor() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_POINTERFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_POINTERFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_SETPOINTERSHAPE(table: &mut Table) {
    let p = table.record::<DXGKARG_SETPOINTERSHAPE>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
        table.field("Width", &raw const (*p).Width);
        table.field("Height", &raw const (*p).Height);
        table.field("Pitch", &raw const (*p).Pitch);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("pPixels", &raw const (*p).pPixels);
        table.field("XHot", &raw const (*p).XHot);
        table.field("YHot", &raw const (*p).YHot);
    }
}

fn r_DXGK_SETPOINTERPOSITIONFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_SETPOINTERPOSITIONFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Visible", |p, v| (*p.cast::<DXGK_SETPOINTERPOSITIONFLAGS>()).set_Visible(v != 0), |p| (*p.cast::<DXGK_SETPOINTERPOSITIONFLAGS>()).Visible() as u64);
        table.bit("Procedural", |p, v| (*p.cast::<DXGK_SETPOINTERPOSITIONFLAGS>()).set_Procedural(v != 0), |p| (*p.cast::<DXGK_SETPOINTERPOSITIONFLAGS>()).Procedural() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_SETPOINTERPOSITIONFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_SETPOINTERPOSITIONFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_SETPOINTERPOSITION(table: &mut Table) {
    let p = table.record::<DXGKARG_SETPOINTERPOSITION>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("X", &raw const (*p).X);
        table.field("Y", &raw const (*p).Y);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGK_GAMMARAMPCAPS(table: &mut Table) {
    let p = table.record::<DXGK_GAMMARAMPCAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Gamma_Rgb256x3x16", |p, v| (*p.cast::<DXGK_GAMMARAMPCAPS>()).set_Gamma_Rgb256x3x16(v != 0), |p| (*p.cast::<DXGK_GAMMARAMPCAPS>()).Gamma_Rgb256x3x16() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_GAMMARAMPCAPS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_GAMMARAMPCAPS>()).Reserved() as u64);
    }
}

fn r_DXGK_PRESENTATIONCAPS(table: &mut Table) {
    let p = table.record::<DXGK_PRESENTATIONCAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("NoScreenToScreenBlt", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_NoScreenToScreenBlt(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).NoScreenToScreenBlt() as u64);
        table.bit("NoOverlapScreenBlt", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_NoOverlapScreenBlt(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).NoOverlapScreenBlt() as u64);
        table.bit("SupportKernelModeCommandBuffer", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_SupportKernelModeCommandBuffer(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).SupportKernelModeCommandBuffer() as u64);
        table.bit("NoSameBitmapAlphaBlend", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_NoSameBitmapAlphaBlend(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).NoSameBitmapAlphaBlend() as u64);
        table.bit("NoSameBitmapStretchBlt", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_NoSameBitmapStretchBlt(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).NoSameBitmapStretchBlt() as u64);
        table.bit("NoSameBitmapTransparentBlt", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_NoSameBitmapTransparentBlt(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).NoSameBitmapTransparentBlt() as u64);
        table.bit("NoSameBitmapOverlappedAlphaBlend", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_NoSameBitmapOverlappedAlphaBlend(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).NoSameBitmapOverlappedAlphaBlend() as u64);
        table.bit("NoSameBitmapOverlappedStretchBlt", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_NoSameBitmapOverlappedStretchBlt(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).NoSameBitmapOverlappedStretchBlt() as u64);
        table.bit("DriverSupportsCddDwmInterop", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_DriverSupportsCddDwmInterop(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).DriverSupportsCddDwmInterop() as u64);
        table.bit("Reserved0", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_Reserved0(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).Reserved0() as u64);
        table.bit("AlignmentShift", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_AlignmentShift(v as u32), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).AlignmentShift() as u64);
        table.bit("MaxTextureWidthShift", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_MaxTextureWidthShift(v as u32), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).MaxTextureWidthShift() as u64);
        table.bit("MaxTextureHeightShift", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_MaxTextureHeightShift(v as u32), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).MaxTextureHeightShift() as u64);
        table.bit("SupportAllBltRops", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_SupportAllBltRops(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).SupportAllBltRops() as u64);
        table.bit("SupportMirrorStretchBlt", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_SupportMirrorStretchBlt(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).SupportMirrorStretchBlt() as u64);
        table.bit("SupportMonoStretchBltModes", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_SupportMonoStretchBltModes(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).SupportMonoStretchBltModes() as u64);
        table.bit("StagingRectStartPitchAligned", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_StagingRectStartPitchAligned(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).StagingRectStartPitchAligned() as u64);
        table.bit("NoSameBitmapBitBlt", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_NoSameBitmapBitBlt(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).NoSameBitmapBitBlt() as u64);
        table.bit("NoSameBitmapOverlappedBitBlt", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_NoSameBitmapOverlappedBitBlt(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).NoSameBitmapOverlappedBitBlt() as u64);
        table.bit("Reserved1", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_Reserved1(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).Reserved1() as u64);
        table.bit("NoTempSurfaceForClearTypeBlend", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_NoTempSurfaceForClearTypeBlend(v != 0), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).NoTempSurfaceForClearTypeBlend() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_PRESENTATIONCAPS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_PRESENTATIONCAPS>()).Reserved() as u64);
    }
}

fn r_DXGK_FLIPCAPS(table: &mut Table) {
    let p = table.record::<DXGK_FLIPCAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("FlipOnVSyncWithNoWait", |p, v| (*p.cast::<DXGK_FLIPCAPS>()).set_FlipOnVSyncWithNoWait(v != 0), |p| (*p.cast::<DXGK_FLIPCAPS>()).FlipOnVSyncWithNoWait() as u64);
        table.bit("FlipOnVSyncMmIo", |p, v| (*p.cast::<DXGK_FLIPCAPS>()).set_FlipOnVSyncMmIo(v != 0), |p| (*p.cast::<DXGK_FLIPCAPS>()).FlipOnVSyncMmIo() as u64);
        table.bit("FlipInterval", |p, v| (*p.cast::<DXGK_FLIPCAPS>()).set_FlipInterval(v != 0), |p| (*p.cast::<DXGK_FLIPCAPS>()).FlipInterval() as u64);
        table.bit("FlipImmediateMmIo", |p, v| (*p.cast::<DXGK_FLIPCAPS>()).set_FlipImmediateMmIo(v != 0), |p| (*p.cast::<DXGK_FLIPCAPS>()).FlipImmediateMmIo() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_FLIPCAPS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_FLIPCAPS>()).Reserved() as u64);
    }
}

fn r_DXGK_VIDSCHCAPS(table: &mut Table) {
    let p = table.record::<DXGK_VIDSCHCAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("MultiEngineAware", |p, v| (*p.cast::<DXGK_VIDSCHCAPS>()).set_MultiEngineAware(v != 0), |p| (*p.cast::<DXGK_VIDSCHCAPS>()).MultiEngineAware() as u64);
        table.bit("VSyncPowerSaveAware", |p, v| (*p.cast::<DXGK_VIDSCHCAPS>()).set_VSyncPowerSaveAware(v != 0), |p| (*p.cast::<DXGK_VIDSCHCAPS>()).VSyncPowerSaveAware() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_VIDSCHCAPS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_VIDSCHCAPS>()).Reserved() as u64);
    }
}

fn r_DXGK_VIDMMCAPS(table: &mut Table) {
    let p = table.record::<DXGK_VIDMMCAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.field("PagingNode", &raw const (*p).PagingNode);
        table.bit("OutOfOrderLock", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_OutOfOrderLock(v != 0), |p| (*p.cast::<DXGK_VIDMMCAPS>()).OutOfOrderLock() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_VIDMMCAPS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_VIDMMCAPS>()).Reserved() as u64);
    }
}

fn r_DXGK_GPUENGINETOPOLOGY(table: &mut Table) {
    let p = table.record::<DXGK_GPUENGINETOPOLOGY>();
    unsafe {
        table.field("NbAsymetricProcessingNodes", &raw const (*p).NbAsymetricProcessingNodes);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_DXGK_HWQUEUEDFLIP_CAPS(table: &mut Table) {
    let p = table.record::<DXGK_HWQUEUEDFLIP_CAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_HWQUEUEDFLIP_CAPS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_HWQUEUEDFLIP_CAPS>()).Reserved() as u64);
    }
}

fn r_DXGK_DRIVERCAPS(table: &mut Table) {
    let p = table.record::<DXGK_DRIVERCAPS>();
    unsafe {
        table.field("HighestAcceptableAddress", &raw const (*p).HighestAcceptableAddress);
        table.field("MaxAllocationListSlotId", &raw const (*p).MaxAllocationListSlotId);
        table.field("ApertureSegmentCommitLimit", &raw const (*p).ApertureSegmentCommitLimit);
        table.field("MaxPointerWidth", &raw const (*p).MaxPointerWidth);
        table.field("MaxPointerHeight", &raw const (*p).MaxPointerHeight);
        table.field("PointerCaps", &raw const (*p).PointerCaps);
        table.field("InterruptMessageNumber", &raw const (*p).InterruptMessageNumber);
        table.field("NumberOfSwizzlingRanges", &raw const (*p).NumberOfSwizzlingRanges);
        table.field("MaxOverlays", &raw const (*p).MaxOverlays);
        table.field("GammaRampCaps", &raw const (*p).GammaRampCaps);
        table.field("PresentationCaps", &raw const (*p).PresentationCaps);
        table.field("MaxQueuedFlipOnVSync", &raw const (*p).MaxQueuedFlipOnVSync);
        table.field("FlipCaps", &raw const (*p).FlipCaps);
        table.field("SchedulingCaps", &raw const (*p).SchedulingCaps);
        table.field("MemoryManagementCaps", &raw const (*p).MemoryManagementCaps);
        table.field("GpuEngineTopology", &raw const (*p).GpuEngineTopology);
    }
}

fn r_DXGK_SEGMENTFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_SEGMENTFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Aperture", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_Aperture(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).Aperture() as u64);
        table.bit("Agp", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_Agp(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).Agp() as u64);
        table.bit("CpuVisible", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_CpuVisible(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).CpuVisible() as u64);
        table.bit("UseBanking", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_UseBanking(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).UseBanking() as u64);
        table.bit("CacheCoherent", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_CacheCoherent(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).CacheCoherent() as u64);
        table.bit("PitchAlignment", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_PitchAlignment(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).PitchAlignment() as u64);
        table.bit("PopulatedFromSystemMemory", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_PopulatedFromSystemMemory(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).PopulatedFromSystemMemory() as u64);
        table.bit("PreservedDuringStandby", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_PreservedDuringStandby(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).PreservedDuringStandby() as u64);
        table.bit("PreservedDuringHibernate", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_PreservedDuringHibernate(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).PreservedDuringHibernate() as u64);
        table.bit("PartiallyPreservedDuringHibernate", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_PartiallyPreservedDuringHibernate(v != 0), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).PartiallyPreservedDuringHibernate() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_SEGMENTFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_SEGMENTFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGK_SEGMENTDESCRIPTOR(table: &mut Table) {
    let p = table.record::<DXGK_SEGMENTDESCRIPTOR>();
    unsafe {
        table.field("BaseAddress", &raw const (*p).BaseAddress);
        table.field("CpuTranslatedAddress", &raw const (*p).CpuTranslatedAddress);
        table.field("Size", &raw const (*p).Size);
        table.field("NbOfBanks", &raw const (*p).NbOfBanks);
        table.field("pBankRangeTable", &raw const (*p).pBankRangeTable);
        table.field("CommitLimit", &raw const (*p).CommitLimit);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGK_QUERYSEGMENTIN(table: &mut Table) {
    let p = table.record::<DXGK_QUERYSEGMENTIN>();
    unsafe {
        table.field("AgpApertureBase", &raw const (*p).AgpApertureBase);
        table.field("AgpApertureSize", &raw const (*p).AgpApertureSize);
        table.field("AgpFlags", &raw const (*p).AgpFlags);
    }
}

fn r_DXGK_QUERYSEGMENTOUT(table: &mut Table) {
    let p = table.record::<DXGK_QUERYSEGMENTOUT>();
    unsafe {
        table.field("NbSegment", &raw const (*p).NbSegment);
        table.field("pSegmentDescriptor", &raw const (*p).pSegmentDescriptor);
        table.field("PagingBufferSegmentId", &raw const (*p).PagingBufferSegmentId);
        table.field("PagingBufferSize", &raw const (*p).PagingBufferSize);
        table.field("PagingBufferPrivateDataSize", &raw const (*p).PagingBufferPrivateDataSize);
    }
}

fn r_DXGKARG_QUERYADAPTERINFO(table: &mut Table) {
    let p = table.record::<DXGKARG_QUERYADAPTERINFO>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("pInputData", &raw const (*p).pInputData);
        table.field("InputDataSize", &raw const (*p).InputDataSize);
        table.field("pOutputData", &raw const (*p).pOutputData);
        table.field("OutputDataSize", &raw const (*p).OutputDataSize);
    }
}

fn r_DXGKARG_ACQUIRESWIZZLINGRANGE(table: &mut Table) {
    let p = table.record::<DXGKARG_ACQUIRESWIZZLINGRANGE>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("PrivateDriverData", &raw const (*p).PrivateDriverData);
        table.field("RangeId", &raw const (*p).RangeId);
        table.field("SegmentId", &raw const (*p).SegmentId);
        table.field("RangeSize", &raw const (*p).RangeSize);
        table.field("CPUTranslatedAddress", &raw const (*p).CPUTranslatedAddress);
    }
}

fn r_DXGKARG_RELEASESWIZZLINGRANGE(table: &mut Table) {
    let p = table.record::<DXGKARG_RELEASESWIZZLINGRANGE>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("PrivateDriverData", &raw const (*p).PrivateDriverData);
        table.field("RangeId", &raw const (*p).RangeId);
    }
}

fn r_DXGK_ALLOCATIONINFOFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_ALLOCATIONINFOFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("CpuVisible", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_CpuVisible(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).CpuVisible() as u64);
        table.bit("PermanentSysMem", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_PermanentSysMem(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).PermanentSysMem() as u64);
        table.bit("Cached", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Cached(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Cached() as u64);
        table.bit("Protected", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Protected(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Protected() as u64);
        table.bit("ExistingSysMem", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_ExistingSysMem(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).ExistingSysMem() as u64);
        table.bit("ExistingKernelSysMem", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_ExistingKernelSysMem(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).ExistingKernelSysMem() as u64);
        table.bit("FromEndOfSegment", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_FromEndOfSegment(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).FromEndOfSegment() as u64);
        table.bit("Swizzled", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Swizzled(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Swizzled() as u64);
        table.bit("Overlay", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Overlay(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Overlay() as u64);
        table.bit("Capture", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Capture(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Capture() as u64);
        table.bit("UseAlternateVA", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_UseAlternateVA(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).UseAlternateVA() as u64);
        table.bit("SynchronousPaging", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_SynchronousPaging(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).SynchronousPaging() as u64);
        table.bit("LinkMirrored", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_LinkMirrored(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).LinkMirrored() as u64);
        table.bit("LinkInstanced", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_LinkInstanced(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).LinkInstanced() as u64);
        table.bit("HistoryBuffer", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_HistoryBuffer(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).HistoryBuffer() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Reserved() as u64);
        table.bit("DXGK_ALLOC_RESERVED16", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_DXGK_ALLOC_RESERVED16(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).DXGK_ALLOC_RESERVED16() as u64);
        table.bit("Reserved15", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Reserved15(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Reserved15() as u64);
        table.bit("Reserved14", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Reserved14(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Reserved14() as u64);
        table.bit("Reserved13", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Reserved13(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Reserved13() as u64);
        table.bit("Reserved12", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Reserved12(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Reserved12() as u64);
        table.bit("Reserved11", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Reserved11(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Reserved11() as u64);
        table.bit("Reserved10", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Reserved10(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Reserved10() as u64);
        table.bit("Reserved9", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Reserved9(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Reserved9() as u64);
        table.bit("Reserved4", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Reserved4(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Reserved4() as u64);
        table.bit("Reserved3", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Reserved3(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Reserved3() as u64);
        table.bit("Reserved2", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Reserved2(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Reserved2() as u64);
        table.bit("Reserved1", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Reserved1(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Reserved1() as u64);
        table.bit("Reserved0", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).set_Reserved0(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS>()).Reserved0() as u64);
    }
}

fn r_DXGK_ALLOCATIONINFOFLAGS_WDDM2_0(table: &mut Table) {
    let p = table.record::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("CpuVisible", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_CpuVisible(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).CpuVisible() as u64);
        table.bit("PermanentSysMem", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_PermanentSysMem(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).PermanentSysMem() as u64);
        table.bit("Cached", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Cached(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Cached() as u64);
        table.bit("Protected", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Protected(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Protected() as u64);
        table.bit("ExistingSysMem", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_ExistingSysMem(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).ExistingSysMem() as u64);
        table.bit("ExistingKernelSysMem", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_ExistingKernelSysMem(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).ExistingKernelSysMem() as u64);
        table.bit("FromEndOfSegment", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_FromEndOfSegment(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).FromEndOfSegment() as u64);
        table.bit("DisableLargePageMapping", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_DisableLargePageMapping(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).DisableLargePageMapping() as u64);
        table.bit("Overlay", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Overlay(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Overlay() as u64);
        table.bit("Capture", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Capture(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Capture() as u64);
        table.bit("Reserved00", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved00(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved00() as u64);
        table.bit("DXGK_ALLOC_RESERVED17", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_DXGK_ALLOC_RESERVED17(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).DXGK_ALLOC_RESERVED17() as u64);
        table.bit("Reserved02", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved02(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved02() as u64);
        table.bit("Reserved03", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved03(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved03() as u64);
        table.bit("HistoryBuffer", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_HistoryBuffer(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).HistoryBuffer() as u64);
        table.bit("AccessedPhysically", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_AccessedPhysically(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).AccessedPhysically() as u64);
        table.bit("ExplicitResidencyNotification", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_ExplicitResidencyNotification(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).ExplicitResidencyNotification() as u64);
        table.bit("HardwareProtected", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_HardwareProtected(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).HardwareProtected() as u64);
        table.bit("CpuVisibleOnDemand", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_CpuVisibleOnDemand(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).CpuVisibleOnDemand() as u64);
        table.bit("DXGK_ALLOC_RESERVED16", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_DXGK_ALLOC_RESERVED16(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).DXGK_ALLOC_RESERVED16() as u64);
        table.bit("Reserved15", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved15(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved15() as u64);
        table.bit("Reserved14", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved14(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved14() as u64);
        table.bit("Reserved13", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved13(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved13() as u64);
        table.bit("Reserved12", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved12(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved12() as u64);
        table.bit("Reserved11", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved11(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved11() as u64);
        table.bit("Reserved10", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved10(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved10() as u64);
        table.bit("Reserved9", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved9(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved9() as u64);
        table.bit("Reserved4", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved4(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved4() as u64);
        table.bit("Reserved3", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved3(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved3() as u64);
        table.bit("Reserved2", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved2(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved2() as u64);
        table.bit("Reserved1", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved1(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved1() as u64);
        table.bit("Reserved0", |p, v| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).set_Reserved0(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONINFOFLAGS_WDDM2_0>()).Reserved0() as u64);
    }
}

fn r_DXGK_ALLOCATIONUSAGEINFO1(table: &mut Table) {
    let p = table.record::<DXGK_ALLOCATIONUSAGEINFO1>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
        table.field("Flags.Value", &raw const (*p).Flags.Value);
        table.field("Format", &raw const (*p).Anonymous.Format);
        table.field("PrivateFormat", &raw const (*p).Anonymous.PrivateFormat);
        table.field("SwizzledFormat", &raw const (*p).SwizzledFormat);
        table.field("ByteOffset", &raw const (*p).ByteOffset);
        table.field("Width", &raw const (*p).Width);
        table.field("Height", &raw const (*p).Height);
        table.field("Pitch", &raw const (*p).Pitch);
        table.field("Depth", &raw const (*p).Depth);
        table.field("SlicePitch", &raw const (*p).SlicePitch);
        table.bit("Flags.PrivateFormat", |p, v| (*p.cast::<DXGK_ALLOCATIONUSAGEINFO1>()).Flags.set_PrivateFormat(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONUSAGEINFO1>()).Flags.PrivateFormat() as u64);
        table.bit("Flags.Swizzled", |p, v| (*p.cast::<DXGK_ALLOCATIONUSAGEINFO1>()).Flags.set_Swizzled(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONUSAGEINFO1>()).Flags.Swizzled() as u64);
        table.bit("Flags.MipMap", |p, v| (*p.cast::<DXGK_ALLOCATIONUSAGEINFO1>()).Flags.set_MipMap(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONUSAGEINFO1>()).Flags.MipMap() as u64);
        table.bit("Flags.Cube", |p, v| (*p.cast::<DXGK_ALLOCATIONUSAGEINFO1>()).Flags.set_Cube(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONUSAGEINFO1>()).Flags.Cube() as u64);
        table.bit("Flags.Volume", |p, v| (*p.cast::<DXGK_ALLOCATIONUSAGEINFO1>()).Flags.set_Volume(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONUSAGEINFO1>()).Flags.Volume() as u64);
        table.bit("Flags.Vertex", |p, v| (*p.cast::<DXGK_ALLOCATIONUSAGEINFO1>()).Flags.set_Vertex(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONUSAGEINFO1>()).Flags.Vertex() as u64);
        table.bit("Flags.Index", |p, v| (*p.cast::<DXGK_ALLOCATIONUSAGEINFO1>()).Flags.set_Index(v != 0), |p| (*p.cast::<DXGK_ALLOCATIONUSAGEINFO1>()).Flags.Index() as u64);
        table.bit("Flags.Reserved", |p, v| (*p.cast::<DXGK_ALLOCATIONUSAGEINFO1>()).Flags.set_Reserved(v as u32), |p| (*p.cast::<DXGK_ALLOCATIONUSAGEINFO1>()).Flags.Reserved() as u64);
    }
}

fn r_DXGK_ALLOCATIONUSAGEHINT(table: &mut Table) {
    let p = table.record::<DXGK_ALLOCATIONUSAGEHINT>();
    unsafe {
        table.field("Version", &raw const (*p).Version);
        table.field("v1", &raw const (*p).v1);
    }
}

fn r_DXGK_ALLOCATIONINFO(table: &mut Table) {
    let p = table.record::<DXGK_ALLOCATIONINFO>();
    unsafe {
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("Alignment", &raw const (*p).Anonymous1.Alignment);
        table.field("MinimumPageSize", &raw const (*p).Anonymous1.Anonymous.MinimumPageSize);
        table.field("RecommendedPageSize", &raw const (*p).Anonymous1.Anonymous.RecommendedPageSize);
        table.field("Size", &raw const (*p).Size);
        table.field("PitchAlignedSize", &raw const (*p).PitchAlignedSize);
        table.field("HintedBank", &raw const (*p).HintedBank);
        table.field("PreferredSegment", &raw const (*p).PreferredSegment);
        table.field("SupportedReadSegmentSet", &raw const (*p).Anonymous2.SupportedReadSegmentSet);
        table.field("MmuSet", &raw const (*p).Anonymous2.MmuSet);
        table.field("SupportedWriteSegmentSet", &raw const (*p).SupportedWriteSegmentSet);
        table.field("EvictionSegmentSet", &raw const (*p).EvictionSegmentSet);
        table.field("MaximumRenamingListLength", &raw const (*p).Anonymous3.MaximumRenamingListLength);
        table.field("PhysicalAdapterIndex", &raw const (*p).Anonymous3.PhysicalAdapterIndex);
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("Flags", &raw const (*p).Anonymous4.Flags);
        table.field("FlagsWddm2", &raw const (*p).Anonymous4.FlagsWddm2);
        table.field("pAllocationUsageHint", &raw const (*p).pAllocationUsageHint);
        table.field("AllocationPriority", &raw const (*p).AllocationPriority);
    }
}

fn r_DXGK_ALLOCATIONINFO_TEST(table: &mut Table) {
    let p = table.record::<DXGK_ALLOCATIONINFO_TEST>();
    unsafe {
        table.field("Alignment", &raw const (*p).Alignment);
        table.field("Size", &raw const (*p).Size);
        table.field("PitchAlignedSize", &raw const (*p).PitchAlignedSize);
        table.field("HintedBank", &raw const (*p).HintedBank);
        table.field("PreferredSegment", &raw const (*p).PreferredSegment);
        table.field("SupportedReadSegmentSet", &raw const (*p).SupportedReadSegmentSet);
        table.field("SupportedWriteSegmentSet", &raw const (*p).SupportedWriteSegmentSet);
        table.field("EvictionSegmentSet", &raw const (*p).EvictionSegmentSet);
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("FlagsWddm2", &raw const (*p).FlagsWddm2);
        table.field("AllocationPriority", &raw const (*p).AllocationPriority);
    }
}

fn r_DXGK_CREATEALLOCATIONFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_CREATEALLOCATIONFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Resource", |p, v| (*p.cast::<DXGK_CREATEALLOCATIONFLAGS>()).set_Resource(v != 0), |p| (*p.cast::<DXGK_CREATEALLOCATIONFLAGS>()).Resource() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_CREATEALLOCATIONFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_CREATEALLOCATIONFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_CREATEALLOCATION(table: &mut Table) {
    let p = table.record::<DXGKARG_CREATEALLOCATION>();
    unsafe {
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("NumAllocations", &raw const (*p).NumAllocations);
        table.field("pAllocationInfo", &raw const (*p).pAllocationInfo);
        table.field("hResource", &raw const (*p).hResource);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGKARG_DESCRIBEALLOCATION(table: &mut Table) {
    let p = table.record::<DXGKARG_DESCRIBEALLOCATION>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("Width", &raw const (*p).Width);
        table.field("Height", &raw const (*p).Height);
        table.field("Format", &raw const (*p).Format);
        table.field("MultisampleMethod", &raw const (*p).MultisampleMethod);
        table.field("RefreshRate", &raw const (*p).RefreshRate);
        table.field("PrivateDriverFormatAttribute", &raw const (*p).PrivateDriverFormatAttribute);
    }
}

fn r_DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA(table: &mut Table) {
    let p = table.record::<DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA>();
    unsafe {
        table.field("StandardAllocationType", &raw const (*p).StandardAllocationType);
        table.field("pCreateSharedPrimarySurfaceData", &raw const (*p).Anonymous.pCreateSharedPrimarySurfaceData);
        table.field("pCreateShadowSurfaceData", &raw const (*p).Anonymous.pCreateShadowSurfaceData);
        table.field("pCreateStagingSurfaceData", &raw const (*p).Anonymous.pCreateStagingSurfaceData);
        table.field("pAllocationPrivateDriverData", &raw const (*p).pAllocationPrivateDriverData);
        table.field("AllocationPrivateDriverDataSize", &raw const (*p).AllocationPrivateDriverDataSize);
        table.field("pResourcePrivateDriverData", &raw const (*p).pResourcePrivateDriverData);
        table.field("ResourcePrivateDriverDataSize", &raw const (*p).ResourcePrivateDriverDataSize);
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
    }
}

fn r_DXGK_DESTROYALLOCATIONFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_DESTROYALLOCATIONFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("DestroyResource", |p, v| (*p.cast::<DXGK_DESTROYALLOCATIONFLAGS>()).set_DestroyResource(v != 0), |p| (*p.cast::<DXGK_DESTROYALLOCATIONFLAGS>()).DestroyResource() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_DESTROYALLOCATIONFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_DESTROYALLOCATIONFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_DESTROYALLOCATION(table: &mut Table) {
    let p = table.record::<DXGKARG_DESTROYALLOCATION>();
    unsafe {
        table.field("NumAllocations", &raw const (*p).NumAllocations);
        table.field("pAllocationList", &raw const (*p).pAllocationList);
        table.field("hResource", &raw const (*p).hResource);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGK_PATCHFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_PATCHFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Paging", |p, v| (*p.cast::<DXGK_PATCHFLAGS>()).set_Paging(v != 0), |p| (*p.cast::<DXGK_PATCHFLAGS>()).Paging() as u64);
        table.bit("Present", |p, v| (*p.cast::<DXGK_PATCHFLAGS>()).set_Present(v != 0), |p| (*p.cast::<DXGK_PATCHFLAGS>()).Present() as u64);
        table.bit("RedirectedPresent", |p, v| (*p.cast::<DXGK_PATCHFLAGS>()).set_RedirectedPresent(v != 0), |p| (*p.cast::<DXGK_PATCHFLAGS>()).RedirectedPresent() as u64);
        table.bit("NullRendering", |p, v| (*p.cast::<DXGK_PATCHFLAGS>()).set_NullRendering(v != 0), |p| (*p.cast::<DXGK_PATCHFLAGS>()).NullRendering() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_PATCHFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_PATCHFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_PATCH(table: &mut Table) {
    let p = table.record::<DXGKARG_PATCH>();
    unsafe {
        table.field("hDevice", &raw const (*p).Anonymous.hDevice);
        table.field("hContext", &raw const (*p).Anonymous.hContext);
        table.field("DmaBufferSegmentId", &raw const (*p).DmaBufferSegmentId);
        table.field("DmaBufferPhysicalAddress", &raw const (*p).DmaBufferPhysicalAddress);
        table.field("pDmaBuffer", &raw const (*p).pDmaBuffer);
        table.field("DmaBufferSize", &raw const (*p).DmaBufferSize);
        table.field("DmaBufferSubmissionStartOffset", &raw const (*p).DmaBufferSubmissionStartOffset);
        table.field("DmaBufferSubmissionEndOffset", &raw const (*p).DmaBufferSubmissionEndOffset);
        table.field("pDmaBufferPrivateData", &raw const (*p).pDmaBufferPrivateData);
        table.field("DmaBufferPrivateDataSize", &raw const (*p).DmaBufferPrivateDataSize);
        table.field("DmaBufferPrivateDataSubmissionStartOffset", &raw const (*p).DmaBufferPrivateDataSubmissionStartOffset);
        table.field("DmaBufferPrivateDataSubmissionEndOffset", &raw const (*p).DmaBufferPrivateDataSubmissionEndOffset);
        table.field("pAllocationList", &raw const (*p).pAllocationList);
        table.field("AllocationListSize", &raw const (*p).AllocationListSize);
        table.field("pPatchLocationList", &raw const (*p).pPatchLocationList);
        table.field("PatchLocationListSize", &raw const (*p).PatchLocationListSize);
        table.field("PatchLocationListSubmissionStart", &raw const (*p).PatchLocationListSubmissionStart);
        table.field("PatchLocationListSubmissionLength", &raw const (*p).PatchLocationListSubmissionLength);
        table.field("SubmissionFenceId", &raw const (*p).SubmissionFenceId);
        table.field("Flags", &raw const (*p).Flags);
        table.field("EngineOrdinal", &raw const (*p).EngineOrdinal);
    }
}

fn r_DXGK_SUBMITCOMMANDFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_SUBMITCOMMANDFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Paging", |p, v| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).set_Paging(v != 0), |p| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).Paging() as u64);
        table.bit("Present", |p, v| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).set_Present(v != 0), |p| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).Present() as u64);
        table.bit("RedirectedPresent", |p, v| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).set_RedirectedPresent(v != 0), |p| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).RedirectedPresent() as u64);
        table.bit("NullRendering", |p, v| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).set_NullRendering(v != 0), |p| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).NullRendering() as u64);
        table.bit("Flip", |p, v| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).set_Flip(v != 0), |p| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).Flip() as u64);
        table.bit("FlipWithNoWait", |p, v| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).set_FlipWithNoWait(v != 0), |p| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).FlipWithNoWait() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_SUBMITCOMMANDFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_SUBMITCOMMAND(table: &mut Table) {
    let p = table.record::<DXGKARG_SUBMITCOMMAND>();
    unsafe {
        table.field("hDevice", &raw const (*p).Anonymous.hDevice);
        table.field("hContext", &raw const (*p).Anonymous.hContext);
        table.field("DmaBufferSegmentId", &raw const (*p).DmaBufferSegmentId);
        table.field("DmaBufferPhysicalAddress", &raw const (*p).DmaBufferPhysicalAddress);
        table.field("DmaBufferSize", &raw const (*p).DmaBufferSize);
        table.field("DmaBufferSubmissionStartOffset", &raw const (*p).DmaBufferSubmissionStartOffset);
        table.field("DmaBufferSubmissionEndOffset", &raw const (*p).DmaBufferSubmissionEndOffset);
        table.field("pDmaBufferPrivateData", &raw const (*p).pDmaBufferPrivateData);
        table.field("DmaBufferPrivateDataSize", &raw const (*p).DmaBufferPrivateDataSize);
        table.field("DmaBufferPrivateDataSubmissionStartOffset", &raw const (*p).DmaBufferPrivateDataSubmissionStartOffset);
        table.field("DmaBufferPrivateDataSubmissionEndOffset", &raw const (*p).DmaBufferPrivateDataSubmissionEndOffset);
        table.field("SubmissionFenceId", &raw const (*p).SubmissionFenceId);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("FlipInterval", &raw const (*p).FlipInterval);
        table.field("Flags", &raw const (*p).Flags);
        table.field("EngineOrdinal", &raw const (*p).EngineOrdinal);
    }
}

fn r_DXGK_PREEMPTCOMMANDFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_PREEMPTCOMMANDFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_PREEMPTCOMMANDFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_PREEMPTCOMMANDFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_PREEMPTCOMMAND(table: &mut Table) {
    let p = table.record::<DXGKARG_PREEMPTCOMMAND>();
    unsafe {
        table.field("PreemptionFenceId", &raw const (*p).PreemptionFenceId);
        table.field("NodeOrdinal", &raw const (*p).NodeOrdinal);
        table.field("EngineOrdinal", &raw const (*p).EngineOrdinal);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGKARG_CANCELCOMMAND(table: &mut Table) {
    let p = table.record::<DXGKARG_CANCELCOMMAND>();
    unsafe {
        table.field("hContext", &raw const (*p).hContext);
        table.field("pDmaBuffer", &raw const (*p).pDmaBuffer);
        table.field("DmaBufferSize", &raw const (*p).DmaBufferSize);
        table.field("DmaBufferSubmissionStartOffset", &raw const (*p).DmaBufferSubmissionStartOffset);
        table.field("DmaBufferSubmissionEndOffset", &raw const (*p).DmaBufferSubmissionEndOffset);
        table.field("pDmaBufferPrivateData", &raw const (*p).pDmaBufferPrivateData);
        table.field("DmaBufferPrivateDataSize", &raw const (*p).DmaBufferPrivateDataSize);
        table.field("DmaBufferPrivateDataSubmissionStartOffset", &raw const (*p).DmaBufferPrivateDataSubmissionStartOffset);
        table.field("DmaBufferPrivateDataSubmissionEndOffset", &raw const (*p).DmaBufferPrivateDataSubmissionEndOffset);
        table.field("pAllocationList", &raw const (*p).pAllocationList);
        table.field("AllocationListSize", &raw const (*p).AllocationListSize);
        table.field("pPatchLocationList", &raw const (*p).pPatchLocationList);
        table.field("PatchLocationListSize", &raw const (*p).PatchLocationListSize);
        table.field("PatchLocationListSubmissionStart", &raw const (*p).PatchLocationListSubmissionStart);
        table.field("PatchLocationListSubmissionLength", &raw const (*p).PatchLocationListSubmissionLength);
    }
}

fn r_DXGKARG_QUERYCURRENTFENCE(table: &mut Table) {
    let p = table.record::<DXGKARG_QUERYCURRENTFENCE>();
    unsafe {
        table.field("CurrentFence", &raw const (*p).CurrentFence);
        table.field("NodeOrdinal", &raw const (*p).NodeOrdinal);
        table.field("EngineOrdinal", &raw const (*p).EngineOrdinal);
    }
}

fn r_DXGK_TRANSFERFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_TRANSFERFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Swizzle", |p, v| (*p.cast::<DXGK_TRANSFERFLAGS>()).set_Swizzle(v != 0), |p| (*p.cast::<DXGK_TRANSFERFLAGS>()).Swizzle() as u64);
        table.bit("Unswizzle", |p, v| (*p.cast::<DXGK_TRANSFERFLAGS>()).set_Unswizzle(v != 0), |p| (*p.cast::<DXGK_TRANSFERFLAGS>()).Unswizzle() as u64);
        table.bit("AllocationIsIdle", |p, v| (*p.cast::<DXGK_TRANSFERFLAGS>()).set_AllocationIsIdle(v != 0), |p| (*p.cast::<DXGK_TRANSFERFLAGS>()).AllocationIsIdle() as u64);
        table.bit("TransferStart", |p, v| (*p.cast::<DXGK_TRANSFERFLAGS>()).set_TransferStart(v != 0), |p| (*p.cast::<DXGK_TRANSFERFLAGS>()).TransferStart() as u64);
        table.bit("TransferEnd", |p, v| (*p.cast::<DXGK_TRANSFERFLAGS>()).set_TransferEnd(v != 0), |p| (*p.cast::<DXGK_TRANSFERFLAGS>()).TransferEnd() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_TRANSFERFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_TRANSFERFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGK_DISCARDCONTENTFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_DISCARDCONTENTFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("AllocationIsIdle", |p, v| (*p.cast::<DXGK_DISCARDCONTENTFLAGS>()).set_AllocationIsIdle(v != 0), |p| (*p.cast::<DXGK_DISCARDCONTENTFLAGS>()).AllocationIsIdle() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_DISCARDCONTENTFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_DISCARDCONTENTFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGK_MAPAPERTUREFLAGS(table: &mut Table) {
    let p = table.record::<DXGK_MAPAPERTUREFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("CacheCoherent", |p, v| (*p.cast::<DXGK_MAPAPERTUREFLAGS>()).set_CacheCoherent(v != 0), |p| (*p.cast::<DXGK_MAPAPERTUREFLAGS>()).CacheCoherent() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_MAPAPERTUREFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_MAPAPERTUREFLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_BUILDPAGINGBUFFER(table: &mut Table) {
    let p = table.record::<DXGKARG_BUILDPAGINGBUFFER>();
    unsafe {
        table.field("pDmaBuffer", &raw const (*p).pDmaBuffer);
        table.field("DmaSize", &raw const (*p).DmaSize);
        table.field("pDmaBufferPrivateData", &raw const (*p).pDmaBufferPrivateData);
        table.field("DmaBufferPrivateDataSize", &raw const (*p).DmaBufferPrivateDataSize);
        table.field("Operation", &raw const (*p).Operation);
        table.field("MultipassOffset", &raw const (*p).MultipassOffset);
        table.field("Transfer", &raw const (*p).Anonymous.Transfer);
        table.field("Transfer.hAllocation", &raw const (*p).Anonymous.Transfer.hAllocation);
        table.field("Transfer.TransferOffset", &raw const (*p).Anonymous.Transfer.TransferOffset);
        table.field("Transfer.TransferSize", &raw const (*p).Anonymous.Transfer.TransferSize);
        table.field("Transfer.Source", &raw const (*p).Anonymous.Transfer.Source);
        table.field("Transfer.Source.SegmentId", &raw const (*p).Anonymous.Transfer.Source.SegmentId);
        table.field("Transfer.Source.SegmentAddress", &raw const (*p).Anonymous.Transfer.Source.Anonymous.SegmentAddress);
        table.field("Transfer.Source.pMdl", &raw const (*p).Anonymous.Transfer.Source.Anonymous.pMdl);
        table.field("Transfer.Destination", &raw const (*p).Anonymous.Transfer.Destination);
        table.field("Transfer.Destination.SegmentId", &raw const (*p).Anonymous.Transfer.Destination.SegmentId);
        table.field("Transfer.Destination.SegmentAddress", &raw const (*p).Anonymous.Transfer.Destination.Anonymous.SegmentAddress);
        table.field("Transfer.Destination.pMdl", &raw const (*p).Anonymous.Transfer.Destination.Anonymous.pMdl);
        table.field("Transfer.Flags", &raw const (*p).Anonymous.Transfer.Flags);
        table.field("Transfer.MdlOffset", &raw const (*p).Anonymous.Transfer.MdlOffset);
        table.field("Fill", &raw const (*p).Anonymous.Fill);
        table.field("Fill.hAllocation", &raw const (*p).Anonymous.Fill.hAllocation);
        table.field("Fill.FillSize", &raw const (*p).Anonymous.Fill.FillSize);
        table.field("Fill.FillPattern", &raw const (*p).Anonymous.Fill.FillPattern);
        table.field("Fill.Destination", &raw const (*p).Anonymous.Fill.Destination);
        table.field("Fill.Destination.SegmentId", &raw const (*p).Anonymous.Fill.Destination.SegmentId);
        table.field("Fill.Destination.SegmentAddress", &raw const (*p).Anonymous.Fill.Destination.SegmentAddress);
        table.field("DiscardContent", &raw const (*p).Anonymous.DiscardContent);
        table.field("DiscardContent.hAllocation", &raw const (*p).Anonymous.DiscardContent.hAllocation);
        table.field("DiscardContent.Flags", &raw const (*p).Anonymous.DiscardContent.Flags);
        table.field("DiscardContent.SegmentId", &raw const (*p).Anonymous.DiscardContent.SegmentId);
        table.field("DiscardContent.SegmentAddress", &raw const (*p).Anonymous.DiscardContent.SegmentAddress);
        table.field("ReadPhysical", &raw const (*p).Anonymous.ReadPhysical);
        table.field("ReadPhysical.SegmentId", &raw const (*p).Anonymous.ReadPhysical.SegmentId);
        table.field("ReadPhysical.PhysicalAddress", &raw const (*p).Anonymous.ReadPhysical.PhysicalAddress);
        table.field("WritePhysical", &raw const (*p).Anonymous.WritePhysical);
        table.field("WritePhysical.SegmentId", &raw const (*p).Anonymous.WritePhysical.SegmentId);
        table.field("WritePhysical.PhysicalAddress", &raw const (*p).Anonymous.WritePhysical.PhysicalAddress);
        table.field("MapApertureSegment", &raw const (*p).Anonymous.MapApertureSegment);
        table.field("MapApertureSegment.hDevice", &raw const (*p).Anonymous.MapApertureSegment.hDevice);
        table.field("MapApertureSegment.hAllocation", &raw const (*p).Anonymous.MapApertureSegment.hAllocation);
        table.field("MapApertureSegment.SegmentId", &raw const (*p).Anonymous.MapApertureSegment.SegmentId);
        table.field("MapApertureSegment.OffsetInPages", &raw const (*p).Anonymous.MapApertureSegment.OffsetInPages);
        table.field("MapApertureSegment.NumberOfPages", &raw const (*p).Anonymous.MapApertureSegment.NumberOfPages);
        table.field("MapApertureSegment.pMdl", &raw const (*p).Anonymous.MapApertureSegment.pMdl);
        table.field("MapApertureSegment.Flags", &raw const (*p).Anonymous.MapApertureSegment.Flags);
        table.field("MapApertureSegment.MdlOffset", &raw const (*p).Anonymous.MapApertureSegment.MdlOffset);
        table.field("UnmapApertureSegment", &raw const (*p).Anonymous.UnmapApertureSegment);
        table.field("UnmapApertureSegment.hDevice", &raw const (*p).Anonymous.UnmapApertureSegment.hDevice);
        table.field("UnmapApertureSegment.hAllocation", &raw const (*p).Anonymous.UnmapApertureSegment.hAllocation);
        table.field("UnmapApertureSegment.SegmentId", &raw const (*p).Anonymous.UnmapApertureSegment.SegmentId);
        table.field("UnmapApertureSegment.OffsetInPages", &raw const (*p).Anonymous.UnmapApertureSegment.OffsetInPages);
        table.field("UnmapApertureSegment.NumberOfPages", &raw const (*p).Anonymous.UnmapApertureSegment.NumberOfPages);
        table.field("UnmapApertureSegment.DummyPage", &raw const (*p).Anonymous.UnmapApertureSegment.DummyPage);
        table.field("SpecialLockTransfer", &raw const (*p).Anonymous.SpecialLockTransfer);
        table.field("SpecialLockTransfer.hAllocation", &raw const (*p).Anonymous.SpecialLockTransfer.hAllocation);
        table.field("SpecialLockTransfer.TransferOffset", &raw const (*p).Anonymous.SpecialLockTransfer.TransferOffset);
        table.field("SpecialLockTransfer.TransferSize", &raw const (*p).Anonymous.SpecialLockTransfer.TransferSize);
        table.field("SpecialLockTransfer.Source", &raw const (*p).Anonymous.SpecialLockTransfer.Source);
        table.field("SpecialLockTransfer.Source.SegmentId", &raw const (*p).Anonymous.SpecialLockTransfer.Source.SegmentId);
        table.field("SpecialLockTransfer.Source.SegmentAddress", &raw const (*p).Anonymous.SpecialLockTransfer.Source.Anonymous.SegmentAddress);
        table.field("SpecialLockTransfer.Source.pMdl", &raw const (*p).Anonymous.SpecialLockTransfer.Source.Anonymous.pMdl);
        table.field("SpecialLockTransfer.Destination", &raw const (*p).Anonymous.SpecialLockTransfer.Destination);
        table.field("SpecialLockTransfer.Destination.SegmentId", &raw const (*p).Anonymous.SpecialLockTransfer.Destination.SegmentId);
        table.field("SpecialLockTransfer.Destination.SegmentAddress", &raw const (*p).Anonymous.SpecialLockTransfer.Destination.Anonymous.SegmentAddress);
        table.field("SpecialLockTransfer.Destination.pMdl", &raw const (*p).Anonymous.SpecialLockTransfer.Destination.Anonymous.pMdl);
        table.field("SpecialLockTransfer.Flags", &raw const (*p).Anonymous.SpecialLockTransfer.Flags);
        table.field("SpecialLockTransfer.SwizzlingRangeId", &raw const (*p).Anonymous.SpecialLockTransfer.SwizzlingRangeId);
        table.field("SpecialLockTransfer.SwizzlingRangeData", &raw const (*p).Anonymous.SpecialLockTransfer.SwizzlingRangeData);
        table.field("Reserved", &raw const (*p).Anonymous.Reserved);
        table.field("Reserved.Reserved", &raw const (*p).Anonymous.Reserved.Reserved);
        table.field("hSystemContext", &raw const (*p).hSystemContext);
    }
}

fn r_DXGKARG_ESCAPE(table: &mut Table) {
    let p = table.record::<DXGKARG_ESCAPE>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("Flags", &raw const (*p).Flags);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("hContext", &raw const (*p).hContext);
    }
}

fn r_DXGKARG_COLLECTDBGINFO_EXT(table: &mut Table) {
    let p = table.record::<DXGKARG_COLLECTDBGINFO_EXT>();
    unsafe {
        table.field("BucketingKey", &raw const (*p).BucketingKey);
        table.field("CurrentDmaBufferOffset", &raw const (*p).CurrentDmaBufferOffset);
        table.field("Reserved2", &raw const (*p).Reserved2);
        table.field("Reserved3", &raw const (*p).Reserved3);
        table.field("Reserved4", &raw const (*p).Reserved4);
        table.field("Reserved5", &raw const (*p).Reserved5);
        table.field("Reserved6", &raw const (*p).Reserved6);
        table.field("Reserved7", &raw const (*p).Reserved7);
    }
}

fn r_DXGKARG_COLLECTDBGINFO(table: &mut Table) {
    let p = table.record::<DXGKARG_COLLECTDBGINFO>();
    unsafe {
        table.field("Reason", &raw const (*p).Reason);
        table.field("pBuffer", &raw const (*p).pBuffer);
        table.field("BufferSize", &raw const (*p).BufferSize);
        table.field("pExtension", &raw const (*p).pExtension);
    }
}

fn r_DXGK_OVERLAYINFO(table: &mut Table) {
    let p = table.record::<DXGK_OVERLAYINFO>();
    unsafe {
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("PhysicalAddress", &raw const (*p).PhysicalAddress);
        table.field("SegmentId", &raw const (*p).SegmentId);
        table.field("DstRect", &raw const (*p).DstRect);
        table.field("SrcRect", &raw const (*p).SrcRect);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
    }
}

fn r_DXGKARG_CREATEOVERLAY(table: &mut Table) {
    let p = table.record::<DXGKARG_CREATEOVERLAY>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("OverlayInfo", &raw const (*p).OverlayInfo);
        table.field("hOverlay", &raw const (*p).hOverlay);
    }
}

fn r_DXGKARG_UPDATEOVERLAY(table: &mut Table) {
    let p = table.record::<DXGKARG_UPDATEOVERLAY>();
    unsafe {
        table.field("OverlayInfo", &raw const (*p).OverlayInfo);
    }
}

fn r_DXGKARG_FLIPOVERLAY(table: &mut Table) {
    let p = table.record::<DXGKARG_FLIPOVERLAY>();
    unsafe {
        table.field("hSource", &raw const (*p).hSource);
        table.field("SrcPhysicalAddress", &raw const (*p).SrcPhysicalAddress);
        table.field("SrcSegmentId", &raw const (*p).SrcSegmentId);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
    }
}

fn r_DXGKARG_GETSCANLINE(table: &mut Table) {
    let p = table.record::<DXGKARG_GETSCANLINE>();
    unsafe {
        table.field("VidPnTargetId", &raw const (*p).VidPnTargetId);
        table.field("InVerticalBlank", &raw const (*p).InVerticalBlank);
        table.field("ScanLine", &raw const (*p).ScanLine);
    }
}

fn r_DXGKARG_ISSUPPORTEDVIDPN(table: &mut Table) {
    let p = table.record::<DXGKARG_ISSUPPORTEDVIDPN>();
    unsafe {
        table.field("hDesiredVidPn", &raw const (*p).hDesiredVidPn);
        table.field("IsVidPnSupported", &raw const (*p).IsVidPnSupported);
    }
}

fn r_DXGK_ENUM_PIVOT(table: &mut Table) {
    let p = table.record::<DXGK_ENUM_PIVOT>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("VidPnTargetId", &raw const (*p).VidPnTargetId);
    }
}

fn r_DXGKARG_ENUMVIDPNCOFUNCMODALITY(table: &mut Table) {
    let p = table.record::<DXGKARG_ENUMVIDPNCOFUNCMODALITY>();
    unsafe {
        table.field("hConstrainingVidPn", &raw const (*p).hConstrainingVidPn);
        table.field("EnumPivotType", &raw const (*p).EnumPivotType);
        table.field("EnumPivot", &raw const (*p).EnumPivot);
    }
}

fn r_DXGKARG_RECOMMENDFUNCTIONALVIDPN(table: &mut Table) {
    let p = table.record::<DXGKARG_RECOMMENDFUNCTIONALVIDPN>();
    unsafe {
        table.field("NumberOfVidPnTargets", &raw const (*p).NumberOfVidPnTargets);
        table.field("pVidPnTargetPrioritizationVector", &raw const (*p).pVidPnTargetPrioritizationVector);
        table.field("hRecommendedFunctionalVidPn", &raw const (*p).hRecommendedFunctionalVidPn);
        table.field("RequestReason", &raw const (*p).RequestReason);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
    }
}

fn r_DXGK_SETVIDPNSOURCEADDRESS_FLAGS(table: &mut Table) {
    let p = table.record::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("ModeChange", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).set_ModeChange(v != 0), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).ModeChange() as u64);
        table.bit("FlipImmediate", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).set_FlipImmediate(v != 0), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).FlipImmediate() as u64);
        table.bit("FlipOnNextVSync", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).set_FlipOnNextVSync(v != 0), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).FlipOnNextVSync() as u64);
        table.bit("FlipStereo", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).set_FlipStereo(v != 0), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).FlipStereo() as u64);
        table.bit("FlipStereoTemporaryMono", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).set_FlipStereoTemporaryMono(v != 0), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).FlipStereoTemporaryMono() as u64);
        table.bit("FlipStereoPreferRight", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).set_FlipStereoPreferRight(v != 0), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).FlipStereoPreferRight() as u64);
        table.bit("SharedPrimaryTransition", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).set_SharedPrimaryTransition(v != 0), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).SharedPrimaryTransition() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_SETVIDPNSOURCEADDRESS_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_SETVIDPNSOURCEADDRESS(table: &mut Table) {
    let p = table.record::<DXGKARG_SETVIDPNSOURCEADDRESS>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("PrimarySegment", &raw const (*p).PrimarySegment);
        table.field("PrimaryAddress", &raw const (*p).PrimaryAddress);
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("ContextCount", &raw const (*p).ContextCount);
        table.field("Context", &raw const (*p).Context);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGKARG_SETVIDPNSOURCEVISIBILITY(table: &mut Table) {
    let p = table.record::<DXGKARG_SETVIDPNSOURCEVISIBILITY>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("Visible", &raw const (*p).Visible);
    }
}

fn r_DXGKARG_COMMITVIDPN_FLAGS(table: &mut Table) {
    table.record::<DXGKARG_COMMITVIDPN_FLAGS>();
    unsafe {
        table.bit("PathPowerTransition", |p, v| (*p.cast::<DXGKARG_COMMITVIDPN_FLAGS>()).set_PathPowerTransition(v != 0), |p| (*p.cast::<DXGKARG_COMMITVIDPN_FLAGS>()).PathPowerTransition() as u64);
        table.bit("PathPoweredOff", |p, v| (*p.cast::<DXGKARG_COMMITVIDPN_FLAGS>()).set_PathPoweredOff(v != 0), |p| (*p.cast::<DXGKARG_COMMITVIDPN_FLAGS>()).PathPoweredOff() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGKARG_COMMITVIDPN_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGKARG_COMMITVIDPN_FLAGS>()).Reserved() as u64);
    }
}

fn r_DXGKARG_COMMITVIDPN(table: &mut Table) {
    let p = table.record::<DXGKARG_COMMITVIDPN>();
    unsafe {
        table.field("hFunctionalVidPn", &raw const (*p).hFunctionalVidPn);
        table.field("AffectedVidPnSourceId", &raw const (*p).AffectedVidPnSourceId);
        table.field("MonitorConnectivityChecks", &raw const (*p).MonitorConnectivityChecks);
        table.field("hPrimaryAllocation", &raw const (*p).hPrimaryAllocation);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_DXGKARG_UPDATEACTIVEVIDPNPRESENTPATH(table: &mut Table) {
    let p = table.record::<DXGKARG_UPDATEACTIVEVIDPNPRESENTPATH>();
    unsafe {
        table.field("VidPnPresentPathInfo", &raw const (*p).VidPnPresentPathInfo);
    }
}

fn r_DXGKARG_RECOMMENDVIDPNTOPOLOGY(table: &mut Table) {
    let p = table.record::<DXGKARG_RECOMMENDVIDPNTOPOLOGY>();
    unsafe {
        table.field("hVidPn", &raw const (*p).hVidPn);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("RequestReason", &raw const (*p).RequestReason);
        table.field("hFallbackTopology", &raw const (*p).hFallbackTopology);
    }
}

fn r_DXGK_VIDPNTOPOLOGY_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGK_VIDPNTOPOLOGY_INTERFACE>();
    unsafe {
        table.field("pfnGetNumPaths", &raw const (*p).pfnGetNumPaths);
        table.field("pfnGetNumPathsFromSource", &raw const (*p).pfnGetNumPathsFromSource);
        table.field("pfnEnumPathTargetsFromSource", &raw const (*p).pfnEnumPathTargetsFromSource);
        table.field("pfnGetPathSourceFromTarget", &raw const (*p).pfnGetPathSourceFromTarget);
        table.field("pfnAcquirePathInfo", &raw const (*p).pfnAcquirePathInfo);
        table.field("pfnAcquireFirstPathInfo", &raw const (*p).pfnAcquireFirstPathInfo);
        table.field("pfnAcquireNextPathInfo", &raw const (*p).pfnAcquireNextPathInfo);
        table.field("pfnUpdatePathSupportInfo", &raw const (*p).pfnUpdatePathSupportInfo);
        table.field("pfnReleasePathInfo", &raw const (*p).pfnReleasePathInfo);
        table.field("pfnCreateNewPathInfo", &raw const (*p).pfnCreateNewPathInfo);
        table.field("pfnAddPath", &raw const (*p).pfnAddPath);
        table.field("pfnRemovePath", &raw const (*p).pfnRemovePath);
    }
}

fn r_DXGK_VIDPNSOURCEMODESET_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGK_VIDPNSOURCEMODESET_INTERFACE>();
    unsafe {
        table.field("pfnGetNumModes", &raw const (*p).pfnGetNumModes);
        table.field("pfnAcquireFirstModeInfo", &raw const (*p).pfnAcquireFirstModeInfo);
        table.field("pfnAcquireNextModeInfo", &raw const (*p).pfnAcquireNextModeInfo);
        table.field("pfnAcquirePinnedModeInfo", &raw const (*p).pfnAcquirePinnedModeInfo);
        table.field("pfnReleaseModeInfo", &raw const (*p).pfnReleaseModeInfo);
        table.field("pfnCreateNewModeInfo", &raw const (*p).pfnCreateNewModeInfo);
        table.field("pfnAddMode", &raw const (*p).pfnAddMode);
        table.field("pfnPinMode", &raw const (*p).pfnPinMode);
    }
}

fn r_DXGK_VIDPNTARGETMODESET_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGK_VIDPNTARGETMODESET_INTERFACE>();
    unsafe {
        table.field("pfnGetNumModes", &raw const (*p).pfnGetNumModes);
        table.field("pfnAcquireFirstModeInfo", &raw const (*p).pfnAcquireFirstModeInfo);
        table.field("pfnAcquireNextModeInfo", &raw const (*p).pfnAcquireNextModeInfo);
        table.field("pfnAcquirePinnedModeInfo", &raw const (*p).pfnAcquirePinnedModeInfo);
        table.field("pfnReleaseModeInfo", &raw const (*p).pfnReleaseModeInfo);
        table.field("pfnCreateNewModeInfo", &raw const (*p).pfnCreateNewModeInfo);
        table.field("pfnAddMode", &raw const (*p).pfnAddMode);
        table.field("pfnPinMode", &raw const (*p).pfnPinMode);
    }
}

fn r_DXGK_VIDPN_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGK_VIDPN_INTERFACE>();
    unsafe {
        table.field("Version", &raw const (*p).Version);
        table.field("pfnGetTopology", &raw const (*p).pfnGetTopology);
        table.field("pfnAcquireSourceModeSet", &raw const (*p).pfnAcquireSourceModeSet);
        table.field("pfnReleaseSourceModeSet", &raw const (*p).pfnReleaseSourceModeSet);
        table.field("pfnCreateNewSourceModeSet", &raw const (*p).pfnCreateNewSourceModeSet);
        table.field("pfnAssignSourceModeSet", &raw const (*p).pfnAssignSourceModeSet);
        table.field("pfnAssignMultisamplingMethodSet", &raw const (*p).pfnAssignMultisamplingMethodSet);
        table.field("pfnAcquireTargetModeSet", &raw const (*p).pfnAcquireTargetModeSet);
        table.field("pfnReleaseTargetModeSet", &raw const (*p).pfnReleaseTargetModeSet);
        table.field("pfnCreateNewTargetModeSet", &raw const (*p).pfnCreateNewTargetModeSet);
        table.field("pfnAssignTargetModeSet", &raw const (*p).pfnAssignTargetModeSet);
    }
}

fn r_DXGK_MONITORSOURCEMODESET_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGK_MONITORSOURCEMODESET_INTERFACE>();
    unsafe {
        table.field("pfnGetNumModes", &raw const (*p).pfnGetNumModes);
        table.field("pfnAcquirePreferredModeInfo", &raw const (*p).pfnAcquirePreferredModeInfo);
        table.field("pfnAcquireFirstModeInfo", &raw const (*p).pfnAcquireFirstModeInfo);
        table.field("pfnAcquireNextModeInfo", &raw const (*p).pfnAcquireNextModeInfo);
        table.field("pfnCreateNewModeInfo", &raw const (*p).pfnCreateNewModeInfo);
        table.field("pfnAddMode", &raw const (*p).pfnAddMode);
        table.field("pfnReleaseModeInfo", &raw const (*p).pfnReleaseModeInfo);
    }
}

fn r_DXGK_MONITORFREQUENCYRANGESET_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGK_MONITORFREQUENCYRANGESET_INTERFACE>();
    unsafe {
        table.field("pfnGetNumFrequencyRanges", &raw const (*p).pfnGetNumFrequencyRanges);
        table.field("pfnAcquireFirstFrequencyRangeInfo", &raw const (*p).pfnAcquireFirstFrequencyRangeInfo);
        table.field("pfnAcquireNextFrequencyRangeInfo", &raw const (*p).pfnAcquireNextFrequencyRangeInfo);
        table.field("pfnReleaseFrequencyRangeInfo", &raw const (*p).pfnReleaseFrequencyRangeInfo);
    }
}

fn r_DXGK_MONITORDESCRIPTORSET_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGK_MONITORDESCRIPTORSET_INTERFACE>();
    unsafe {
        table.field("pfnGetNumDescriptors", &raw const (*p).pfnGetNumDescriptors);
        table.field("pfnAcquireFirstDescriptorInfo", &raw const (*p).pfnAcquireFirstDescriptorInfo);
        table.field("pfnAcquireNextDescriptorInfo", &raw const (*p).pfnAcquireNextDescriptorInfo);
        table.field("pfnReleaseDescriptorInfo", &raw const (*p).pfnReleaseDescriptorInfo);
    }
}

fn r_DXGK_MONITOR_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGK_MONITOR_INTERFACE>();
    unsafe {
        table.field("Version", &raw const (*p).Version);
        table.field("pfnAcquireMonitorSourceModeSet", &raw const (*p).pfnAcquireMonitorSourceModeSet);
        table.field("pfnReleaseMonitorSourceModeSet", &raw const (*p).pfnReleaseMonitorSourceModeSet);
        table.field("pfnGetMonitorFrequencyRangeSet", &raw const (*p).pfnGetMonitorFrequencyRangeSet);
        table.field("pfnGetMonitorDescriptorSet", &raw const (*p).pfnGetMonitorDescriptorSet);
    }
}

fn r_DXGK_MONITOR_INTERFACE_V2(table: &mut Table) {
    let p = table.record::<DXGK_MONITOR_INTERFACE_V2>();
    unsafe {
        table.field("Version", &raw const (*p).Version);
        table.field("pfnAcquireMonitorSourceModeSet", &raw const (*p).pfnAcquireMonitorSourceModeSet);
        table.field("pfnReleaseMonitorSourceModeSet", &raw const (*p).pfnReleaseMonitorSourceModeSet);
        table.field("pfnGetMonitorFrequencyRangeSet", &raw const (*p).pfnGetMonitorFrequencyRangeSet);
        table.field("pfnGetMonitorDescriptorSet", &raw const (*p).pfnGetMonitorDescriptorSet);
        table.field("pfnGetAdditionalMonitorModeSet", &raw const (*p).pfnGetAdditionalMonitorModeSet);
        table.field("pfnReleaseAdditionalMonitorModeSet", &raw const (*p).pfnReleaseAdditionalMonitorModeSet);
    }
}

fn r_DXGK_INTERFACESPECIFICDATA(table: &mut Table) {
    let p = table.record::<DXGK_INTERFACESPECIFICDATA>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("pfnGetHandleDataCb", &raw const (*p).pfnGetHandleDataCb);
        table.field("pfnGetHandleParentCb", &raw const (*p).pfnGetHandleParentCb);
        table.field("pfnEnumHandleChildrenCb", &raw const (*p).pfnEnumHandleChildrenCb);
        table.field("pfnNotifyInterruptCb", &raw const (*p).pfnNotifyInterruptCb);
        table.field("pfnNotifyDpcCb", &raw const (*p).pfnNotifyDpcCb);
        table.field("pfnQueryVidPnInterfaceCb", &raw const (*p).pfnQueryVidPnInterfaceCb);
        table.field("pfnGetCaptureAddressCb", &raw const (*p).pfnGetCaptureAddressCb);
    }
}

fn r_DXGKARG_SETDISPLAYPRIVATEDRIVERFORMAT(table: &mut Table) {
    let p = table.record::<DXGKARG_SETDISPLAYPRIVATEDRIVERFORMAT>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("PrimaryAllocation", &raw const (*p).PrimaryAllocation);
        table.field("PrivateDriverFormatAttribute", &raw const (*p).PrivateDriverFormatAttribute);
    }
}

fn r_DXGKARG_RECOMMENDMONITORMODES(table: &mut Table) {
    let p = table.record::<DXGKARG_RECOMMENDMONITORMODES>();
    unsafe {
        table.field("VideoPresentTargetId", &raw const (*p).VideoPresentTargetId);
        table.field("hMonitorSourceModeSet", &raw const (*p).hMonitorSourceModeSet);
        table.field("pMonitorSourceModeSetInterface", &raw const (*p).pMonitorSourceModeSetInterface);
    }
}

fn r_DXGKDDICB_PARTITIONING_EVENT_NOTIFICATION(table: &mut Table) {
    let p = table.record::<DXGKDDICB_PARTITIONING_EVENT_NOTIFICATION>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("EventType", &raw const (*p).EventType);
        table.field("PartitionId", &raw const (*p).PartitionId);
        table.field("EventDescription", &raw const (*p).EventDescription);
        table.field("EventData1", &raw const (*p).EventData1);
        table.field("EventData2", &raw const (*p).EventData2);
        table.field("EventData3", &raw const (*p).EventData3);
        table.field("EventData4", &raw const (*p).EventData4);
        table.field("EventData5", &raw const (*p).EventData5);
    }
}

fn r_DXGK_64_BIT_ONLY_CAPS(table: &mut Table) {
    let p = table.record::<DXGK_64_BIT_ONLY_CAPS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("SupportsOnly64Bit", |p, v| (*p.cast::<DXGK_64_BIT_ONLY_CAPS>()).set_SupportsOnly64Bit(v != 0), |p| (*p.cast::<DXGK_64_BIT_ONLY_CAPS>()).SupportsOnly64Bit() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_64_BIT_ONLY_CAPS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_64_BIT_ONLY_CAPS>()).Reserved() as u64);
    }
}

fn r_LINKED_DEVICE(table: &mut Table) {
    let p = table.record::<LINKED_DEVICE>();
    unsafe {
        table.field("ChainUid", &raw const (*p).ChainUid);
        table.field("NumberOfLinksInChain", &raw const (*p).NumberOfLinksInChain);
        table.field("LeadLink", &raw const (*p).LeadLink);
    }
}

fn r_DXGK_VIDEO_OUTPUT_CAPABILITIES(table: &mut Table) {
    let p = table.record::<DXGK_VIDEO_OUTPUT_CAPABILITIES>();
    unsafe {
        table.field("InterfaceTechnology", &raw const (*p).InterfaceTechnology);
        table.field("MonitorOrientationAwareness", &raw const (*p).MonitorOrientationAwareness);
        table.field("SupportsSdtvModes", &raw const (*p).SupportsSdtvModes);
    }
}

fn r_DXGK_INTEGRATED_DISPLAY_CHILD(table: &mut Table) {
    let p = table.record::<DXGK_INTEGRATED_DISPLAY_CHILD>();
    unsafe {
        table.field("InterfaceTechnology", &raw const (*p).InterfaceTechnology);
        table.field("DescriptorLength", &raw const (*p).DescriptorLength);
    }
}

fn r_DXGK_CHILD_CAPABILITIES(table: &mut Table) {
    let p = table.record::<DXGK_CHILD_CAPABILITIES>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("Type.VideoOutput", &raw const (*p).Type.VideoOutput);
        table.field("Type.Other", &raw const (*p).Type.Other);
        table.field("Type.Other.MustBeZero", &raw const (*p).Type.Other.MustBeZero);
        table.field("Type.IntegratedDisplayChild", &raw const (*p).Type.IntegratedDisplayChild);
        table.field("HpdAwareness", &raw const (*p).HpdAwareness);
    }
}

fn r_DXGK_CHILD_DESCRIPTOR(table: &mut Table) {
    let p = table.record::<DXGK_CHILD_DESCRIPTOR>();
    unsafe {
        table.field("ChildDeviceType", &raw const (*p).ChildDeviceType);
        table.field("ChildCapabilities", &raw const (*p).ChildCapabilities);
        table.field("AcpiUid", &raw const (*p).AcpiUid);
        table.field("ChildUid", &raw const (*p).ChildUid);
    }
}

fn r_DXGK_DEVICE_DESCRIPTOR(table: &mut Table) {
    let p = table.record::<DXGK_DEVICE_DESCRIPTOR>();
    unsafe {
        table.field("DescriptorOffset", &raw const (*p).DescriptorOffset);
        table.field("DescriptorLength", &raw const (*p).DescriptorLength);
        table.field("DescriptorBuffer", &raw const (*p).DescriptorBuffer);
    }
}

fn r_DXGK_GENERIC_DESCRIPTOR(table: &mut Table) {
    let p = table.record::<DXGK_GENERIC_DESCRIPTOR>();
    unsafe {
        table.field("HardwareId", &raw const (*p).HardwareId);
        table.field("InstanceId", &raw const (*p).InstanceId);
        table.field("CompatibleId", &raw const (*p).CompatibleId);
        table.field("DeviceText", &raw const (*p).DeviceText);
    }
}

fn r_DXGK_CHILD_STATUS(table: &mut Table) {
    let p = table.record::<DXGK_CHILD_STATUS>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("ChildUid", &raw const (*p).ChildUid);
        table.field("HotPlug", &raw const (*p).Anonymous.HotPlug);
        table.field("HotPlug.Connected", &raw const (*p).Anonymous.HotPlug.Connected);
        table.field("Rotation", &raw const (*p).Anonymous.Rotation);
        table.field("Rotation.Angle", &raw const (*p).Anonymous.Rotation.Angle);
    }
}

fn r_DXGK_I2C_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGK_I2C_INTERFACE>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("Context", &raw const (*p).Context);
        table.field("InterfaceReference", &raw const (*p).InterfaceReference);
        table.field("InterfaceDereference", &raw const (*p).InterfaceDereference);
        table.field("DxgkDdiI2CTransmitDataToDisplay", &raw const (*p).DxgkDdiI2CTransmitDataToDisplay);
        table.field("DxgkDdiI2CReceiveDataFromDisplay", &raw const (*p).DxgkDdiI2CReceiveDataFromDisplay);
    }
}

fn r_DXGK_OPM_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGK_OPM_INTERFACE>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("Context", &raw const (*p).Context);
        table.field("InterfaceReference", &raw const (*p).InterfaceReference);
        table.field("InterfaceDereference", &raw const (*p).InterfaceDereference);
        table.field("DxgkDdiOPMGetCertificateSize", &raw const (*p).DxgkDdiOPMGetCertificateSize);
        table.field("DxgkDdiOPMGetCertificate", &raw const (*p).DxgkDdiOPMGetCertificate);
        table.field("DxgkDdiOPMCreateProtectedOutput", &raw const (*p).DxgkDdiOPMCreateProtectedOutput);
        table.field("DxgkDdiOPMGetRandomNumber", &raw const (*p).DxgkDdiOPMGetRandomNumber);
        table.field("DxgkDdiOPMSetSigningKeyAndSequenceNumbers", &raw const (*p).DxgkDdiOPMSetSigningKeyAndSequenceNumbers);
        table.field("DxgkDdiOPMGetInformation", &raw const (*p).DxgkDdiOPMGetInformation);
        table.field("DxgkDdiOPMGetCOPPCompatibleInformation", &raw const (*p).DxgkDdiOPMGetCOPPCompatibleInformation);
        table.field("DxgkDdiOPMConfigureProtectedOutput", &raw const (*p).DxgkDdiOPMConfigureProtectedOutput);
        table.field("DxgkDdiOPMDestroyProtectedOutput", &raw const (*p).DxgkDdiOPMDestroyProtectedOutput);
    }
}

fn r_DXGK_BRIGHTNESS_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGK_BRIGHTNESS_INTERFACE>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("Context", &raw const (*p).Context);
        table.field("InterfaceReference", &raw const (*p).InterfaceReference);
        table.field("InterfaceDereference", &raw const (*p).InterfaceDereference);
        table.field("GetPossibleBrightness", &raw const (*p).GetPossibleBrightness);
        table.field("SetBrightness", &raw const (*p).SetBrightness);
        table.field("GetBrightness", &raw const (*p).GetBrightness);
    }
}

fn r_DXGK_BRIGHTNESS_INTERFACE_2(table: &mut Table) {
    let p = table.record::<DXGK_BRIGHTNESS_INTERFACE_2>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("Context", &raw const (*p).Context);
        table.field("InterfaceReference", &raw const (*p).InterfaceReference);
        table.field("InterfaceDereference", &raw const (*p).InterfaceDereference);
        table.field("GetPossibleBrightness", &raw const (*p).GetPossibleBrightness);
        table.field("SetBrightness", &raw const (*p).SetBrightness);
        table.field("GetBrightness", &raw const (*p).GetBrightness);
        table.field("GetBrightnessCaps", &raw const (*p).GetBrightnessCaps);
        table.field("SetBrightnessState", &raw const (*p).SetBrightnessState);
        table.field("SetBacklightOptimization", &raw const (*p).SetBacklightOptimization);
        table.field("GetBacklightReduction", &raw const (*p).GetBacklightReduction);
    }
}

fn r_DXGK_BRIGHTNESS_INTERFACE_3(table: &mut Table) {
    let p = table.record::<DXGK_BRIGHTNESS_INTERFACE_3>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("Context", &raw const (*p).Context);
        table.field("InterfaceReference", &raw const (*p).InterfaceReference);
        table.field("InterfaceDereference", &raw const (*p).InterfaceDereference);
        table.field("SetBrightness", &raw const (*p).SetBrightness);
        table.field("GetBrightness", &raw const (*p).GetBrightness);
        table.field("GetBrightnessCaps", &raw const (*p).GetBrightnessCaps);
        table.field("GetNitRanges", &raw const (*p).GetNitRanges);
        table.field("SetBacklightOptimization", &raw const (*p).SetBacklightOptimization);
    }
}

fn r_DXGK_AGP_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGK_AGP_INTERFACE>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("Context", &raw const (*p).Context);
        table.field("InterfaceReference", &raw const (*p).InterfaceReference);
        table.field("InterfaceDereference", &raw const (*p).InterfaceDereference);
        table.field("AgpAllocatePool", &raw const (*p).AgpAllocatePool);
        table.field("AgpFreePool", &raw const (*p).AgpFreePool);
        table.field("AgpSetCommand", &raw const (*p).AgpSetCommand);
    }
}

fn r_DXGK_DEBUG_REPORT_HANDLE__(table: &mut Table) {
    let p = table.record::<DXGK_DEBUG_REPORT_HANDLE__>();
    unsafe {
        table.field("unused", &raw const (*p).unused);
    }
}

fn r_DXGK_DEBUG_REPORT_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGK_DEBUG_REPORT_INTERFACE>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("Context", &raw const (*p).Context);
        table.field("InterfaceReference", &raw const (*p).InterfaceReference);
        table.field("InterfaceDereference", &raw const (*p).InterfaceDereference);
        table.field("DbgReportCreate", &raw const (*p).DbgReportCreate);
        table.field("DbgReportSecondaryData", &raw const (*p).DbgReportSecondaryData);
        table.field("DbgReportComplete", &raw const (*p).DbgReportComplete);
    }
}

fn r_DXGK_TIMED_OPERATION(table: &mut Table) {
    let p = table.record::<DXGK_TIMED_OPERATION>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("OwnerTag", &raw const (*p).OwnerTag);
        table.field("OsHandled", &raw const (*p).OsHandled);
        table.field("TimeoutTriggered", &raw const (*p).TimeoutTriggered);
        table.field("Timeout", &raw const (*p).Timeout);
        table.field("StartTick", &raw const (*p).StartTick);
    }
}

fn r_DXGK_TIMED_OPERATION_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGK_TIMED_OPERATION_INTERFACE>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("Context", &raw const (*p).Context);
        table.field("InterfaceReference", &raw const (*p).InterfaceReference);
        table.field("InterfaceDereference", &raw const (*p).InterfaceDereference);
        table.field("TimedOperationStart", &raw const (*p).TimedOperationStart);
        table.field("TimedOperationDelay", &raw const (*p).TimedOperationDelay);
        table.field("TimedOperationWaitForSingleObject", &raw const (*p).TimedOperationWaitForSingleObject);
    }
}

fn r_DXGK_SPB_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGK_SPB_INTERFACE>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("Context", &raw const (*p).Context);
        table.field("InterfaceReference", &raw const (*p).InterfaceReference);
        table.field("InterfaceDereference", &raw const (*p).InterfaceDereference);
        table.field("OpenSpbResource", &raw const (*p).OpenSpbResource);
        table.field("CloseSpbResource", &raw const (*p).CloseSpbResource);
        table.field("ReadSpbResource", &raw const (*p).ReadSpbResource);
        table.field("WriteSpbResource", &raw const (*p).WriteSpbResource);
        table.field("SpbResourceIoControl", &raw const (*p).SpbResourceIoControl);
    }
}

fn r_DXGK_FIRMWARE_TABLE_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGK_FIRMWARE_TABLE_INTERFACE>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("Context", &raw const (*p).Context);
        table.field("InterfaceReference", &raw const (*p).InterfaceReference);
        table.field("InterfaceDereference", &raw const (*p).InterfaceDereference);
        table.field("EnumSystemFirmwareTables", &raw const (*p).EnumSystemFirmwareTables);
        table.field("ReadSystemFirmwareTable", &raw const (*p).ReadSystemFirmwareTable);
    }
}

fn r_DXGK_DEVICE_INFO(table: &mut Table) {
    let p = table.record::<DXGK_DEVICE_INFO>();
    unsafe {
        table.field("MiniportDeviceContext", &raw const (*p).MiniportDeviceContext);
        table.field("PhysicalDeviceObject", &raw const (*p).PhysicalDeviceObject);
        table.field("DeviceRegistryPath", &raw const (*p).DeviceRegistryPath);
        table.field("TranslatedResourceList", &raw const (*p).TranslatedResourceList);
        table.field("SystemMemorySize", &raw const (*p).SystemMemorySize);
        table.field("HighestPhysicalAddress", &raw const (*p).HighestPhysicalAddress);
        table.field("AgpApertureBase", &raw const (*p).AgpApertureBase);
        table.field("AgpApertureSize", &raw const (*p).AgpApertureSize);
        table.field("DockingState", &raw const (*p).DockingState);
    }
}

fn r_DXGK_START_INFO(table: &mut Table) {
    let p = table.record::<DXGK_START_INFO>();
    unsafe {
        table.field("RequiredDmaQueueEntry", &raw const (*p).RequiredDmaQueueEntry);
        table.field("AdapterGuid", &raw const (*p).AdapterGuid);
    }
}

fn r_DXGKRNL_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGKRNL_INTERFACE>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("DeviceHandle", &raw const (*p).DeviceHandle);
        table.field("DxgkCbEvalAcpiMethod", &raw const (*p).DxgkCbEvalAcpiMethod);
        table.field("DxgkCbGetDeviceInformation", &raw const (*p).DxgkCbGetDeviceInformation);
        table.field("DxgkCbIndicateChildStatus", &raw const (*p).DxgkCbIndicateChildStatus);
        table.field("DxgkCbMapMemory", &raw const (*p).DxgkCbMapMemory);
        table.field("DxgkCbQueueDpc", &raw const (*p).DxgkCbQueueDpc);
        table.field("DxgkCbQueryServices", &raw const (*p).DxgkCbQueryServices);
        table.field("DxgkCbReadDeviceSpace", &raw const (*p).DxgkCbReadDeviceSpace);
        table.field("DxgkCbSynchronizeExecution", &raw const (*p).DxgkCbSynchronizeExecution);
        table.field("DxgkCbUnmapMemory", &raw const (*p).DxgkCbUnmapMemory);
        table.field("DxgkCbWriteDeviceSpace", &raw const (*p).DxgkCbWriteDeviceSpace);
        table.field("DxgkCbIsDevicePresent", &raw const (*p).DxgkCbIsDevicePresent);
        table.field("DxgkCbGetHandleData", &raw const (*p).DxgkCbGetHandleData);
        table.field("DxgkCbGetHandleParent", &raw const (*p).DxgkCbGetHandleParent);
        table.field("DxgkCbEnumHandleChildren", &raw const (*p).DxgkCbEnumHandleChildren);
        table.field("DxgkCbNotifyInterrupt", &raw const (*p).DxgkCbNotifyInterrupt);
        table.field("DxgkCbNotifyDpc", &raw const (*p).DxgkCbNotifyDpc);
        table.field("DxgkCbQueryVidPnInterface", &raw const (*p).DxgkCbQueryVidPnInterface);
        table.field("DxgkCbQueryMonitorInterface", &raw const (*p).DxgkCbQueryMonitorInterface);
        table.field("DxgkCbGetCaptureAddress", &raw const (*p).DxgkCbGetCaptureAddress);
        table.field("DxgkCbLogEtwEvent", &raw const (*p).DxgkCbLogEtwEvent);
        table.field("DxgkCbExcludeAdapterAccess", &raw const (*p).DxgkCbExcludeAdapterAccess);
    }
}

fn r_DRIVER_INITIALIZATION_DATA(table: &mut Table) {
    let p = table.record::<DRIVER_INITIALIZATION_DATA>();
    unsafe {
        table.field("Version", &raw const (*p).Version);
        table.field("DxgkDdiAddDevice", &raw const (*p).DxgkDdiAddDevice);
        table.field("DxgkDdiStartDevice", &raw const (*p).DxgkDdiStartDevice);
        table.field("DxgkDdiStopDevice", &raw const (*p).DxgkDdiStopDevice);
        table.field("DxgkDdiRemoveDevice", &raw const (*p).DxgkDdiRemoveDevice);
        table.field("DxgkDdiDispatchIoRequest", &raw const (*p).DxgkDdiDispatchIoRequest);
        table.field("DxgkDdiInterruptRoutine", &raw const (*p).DxgkDdiInterruptRoutine);
        table.field("DxgkDdiDpcRoutine", &raw const (*p).DxgkDdiDpcRoutine);
        table.field("DxgkDdiQueryChildRelations", &raw const (*p).DxgkDdiQueryChildRelations);
        table.field("DxgkDdiQueryChildStatus", &raw const (*p).DxgkDdiQueryChildStatus);
        table.field("DxgkDdiQueryDeviceDescriptor", &raw const (*p).DxgkDdiQueryDeviceDescriptor);
        table.field("DxgkDdiSetPowerState", &raw const (*p).DxgkDdiSetPowerState);
        table.field("DxgkDdiNotifyAcpiEvent", &raw const (*p).DxgkDdiNotifyAcpiEvent);
        table.field("DxgkDdiResetDevice", &raw const (*p).DxgkDdiResetDevice);
        table.field("DxgkDdiUnload", &raw const (*p).DxgkDdiUnload);
        table.field("DxgkDdiQueryInterface", &raw const (*p).DxgkDdiQueryInterface);
        table.field("DxgkDdiControlEtwLogging", &raw const (*p).DxgkDdiControlEtwLogging);
        table.field("DxgkDdiQueryAdapterInfo", &raw const (*p).DxgkDdiQueryAdapterInfo);
        table.field("DxgkDdiCreateDevice", &raw const (*p).DxgkDdiCreateDevice);
        table.field("DxgkDdiCreateAllocation", &raw const (*p).DxgkDdiCreateAllocation);
        table.field("DxgkDdiDestroyAllocation", &raw const (*p).DxgkDdiDestroyAllocation);
        table.field("DxgkDdiDescribeAllocation", &raw const (*p).DxgkDdiDescribeAllocation);
        table.field("DxgkDdiGetStandardAllocationDriverData", &raw const (*p).DxgkDdiGetStandardAllocationDriverData);
        table.field("DxgkDdiAcquireSwizzlingRange", &raw const (*p).DxgkDdiAcquireSwizzlingRange);
        table.field("DxgkDdiReleaseSwizzlingRange", &raw const (*p).DxgkDdiReleaseSwizzlingRange);
        table.field("DxgkDdiPatch", &raw const (*p).DxgkDdiPatch);
        table.field("DxgkDdiSubmitCommand", &raw const (*p).DxgkDdiSubmitCommand);
        table.field("DxgkDdiPreemptCommand", &raw const (*p).DxgkDdiPreemptCommand);
        table.field("DxgkDdiBuildPagingBuffer", &raw const (*p).DxgkDdiBuildPagingBuffer);
        table.field("DxgkDdiSetPalette", &raw const (*p).DxgkDdiSetPalette);
        table.field("DxgkDdiSetPointerPosition", &raw const (*p).DxgkDdiSetPointerPosition);
        table.field("DxgkDdiSetPointerShape", &raw const (*p).DxgkDdiSetPointerShape);
        table.field("DxgkDdiResetFromTimeout", &raw const (*p).DxgkDdiResetFromTimeout);
        table.field("DxgkDdiRestartFromTimeout", &raw const (*p).DxgkDdiRestartFromTimeout);
        table.field("DxgkDdiEscape", &raw const (*p).DxgkDdiEscape);
        table.field("DxgkDdiCollectDbgInfo", &raw const (*p).DxgkDdiCollectDbgInfo);
        table.field("DxgkDdiQueryCurrentFence", &raw const (*p).DxgkDdiQueryCurrentFence);
        table.field("DxgkDdiIsSupportedVidPn", &raw const (*p).DxgkDdiIsSupportedVidPn);
        table.field("DxgkDdiRecommendFunctionalVidPn", &raw const (*p).DxgkDdiRecommendFunctionalVidPn);
        table.field("DxgkDdiEnumVidPnCofuncModality", &raw const (*p).DxgkDdiEnumVidPnCofuncModality);
        table.field("DxgkDdiSetVidPnSourceAddress", &raw const (*p).DxgkDdiSetVidPnSourceAddress);
        table.field("DxgkDdiSetVidPnSourceVisibility", &raw const (*p).DxgkDdiSetVidPnSourceVisibility);
        table.field("DxgkDdiCommitVidPn", &raw const (*p).DxgkDdiCommitVidPn);
        table.field("DxgkDdiUpdateActiveVidPnPresentPath", &raw const (*p).DxgkDdiUpdateActiveVidPnPresentPath);
        table.field("DxgkDdiRecommendMonitorModes", &raw const (*p).DxgkDdiRecommendMonitorModes);
        table.field("DxgkDdiRecommendVidPnTopology", &raw const (*p).DxgkDdiRecommendVidPnTopology);
        table.field("DxgkDdiGetScanLine", &raw const (*p).DxgkDdiGetScanLine);
        table.field("DxgkDdiStopCapture", &raw const (*p).DxgkDdiStopCapture);
        table.field("DxgkDdiControlInterrupt", &raw const (*p).DxgkDdiControlInterrupt);
        table.field("DxgkDdiCreateOverlay", &raw const (*p).DxgkDdiCreateOverlay);
        table.field("DxgkDdiDestroyDevice", &raw const (*p).DxgkDdiDestroyDevice);
        table.field("DxgkDdiOpenAllocation", &raw const (*p).DxgkDdiOpenAllocation);
        table.field("DxgkDdiCloseAllocation", &raw const (*p).DxgkDdiCloseAllocation);
        table.field("DxgkDdiRender", &raw const (*p).DxgkDdiRender);
        table.field("DxgkDdiPresent", &raw const (*p).DxgkDdiPresent);
        table.field("DxgkDdiUpdateOverlay", &raw const (*p).DxgkDdiUpdateOverlay);
        table.field("DxgkDdiFlipOverlay", &raw const (*p).DxgkDdiFlipOverlay);
        table.field("DxgkDdiDestroyOverlay", &raw const (*p).DxgkDdiDestroyOverlay);
        table.field("DxgkDdiCreateContext", &raw const (*p).DxgkDdiCreateContext);
        table.field("DxgkDdiDestroyContext", &raw const (*p).DxgkDdiDestroyContext);
        table.field("DxgkDdiLinkDevice", &raw const (*p).DxgkDdiLinkDevice);
        table.field("DxgkDdiSetDisplayPrivateDriverFormat", &raw const (*p).DxgkDdiSetDisplayPrivateDriverFormat);
    }
}

fn r_DXGK_DSI_CAPS(table: &mut Table) {
    let p = table.record::<DXGK_DSI_CAPS>();
    unsafe {
        table.field("DSITypeMajor", &raw const (*p).DSITypeMajor);
        table.field("DSITypeMinor", &raw const (*p).DSITypeMinor);
        table.field("SpecVersionMajor", &raw const (*p).SpecVersionMajor);
        table.field("SpecVersionMinor", &raw const (*p).SpecVersionMinor);
        table.field("SpecVersionPatch", &raw const (*p).SpecVersionPatch);
        table.field("TargetMaximumReturnPacketSize", &raw const (*p).TargetMaximumReturnPacketSize);
        table.field("ResultCodeFlags", &raw const (*p).ResultCodeFlags);
        table.field("ResultCodeStatus", &raw const (*p).ResultCodeStatus);
        table.field("Revision", &raw const (*p).Revision);
        table.field("Level", &raw const (*p).Level);
        table.field("DeviceClassHi", &raw const (*p).DeviceClassHi);
        table.field("DeviceClassLo", &raw const (*p).DeviceClassLo);
        table.field("ManufacturerHi", &raw const (*p).ManufacturerHi);
        table.field("ManufacturerLo", &raw const (*p).ManufacturerLo);
        table.field("ProductHi", &raw const (*p).ProductHi);
        table.field("ProductLo", &raw const (*p).ProductLo);
        table.field("LengthHi", &raw const (*p).LengthHi);
        table.field("LengthLo", &raw const (*p).LengthLo);
    }
}

fn r_DXGK_DSI_PACKET(table: &mut Table) {
    let p = table.record::<DXGK_DSI_PACKET>();
    unsafe {
        table.field("DataId", &raw const (*p).DataId);
        table.field("Data0", &raw const (*p).Anonymous.Anonymous.Data0);
        table.field("Data1", &raw const (*p).Anonymous.Anonymous.Data1);
        table.field("LongWriteWordCount", &raw const (*p).Anonymous.LongWriteWordCount);
        table.field("EccFiller", &raw const (*p).EccFiller);
        table.field("Payload", &raw const (*p).Payload);
        table.bit("DataType", |p, v| (*p.cast::<DXGK_DSI_PACKET>()).set_DataType(v as u32), |p| (*p.cast::<DXGK_DSI_PACKET>()).DataType() as u64);
        table.bit("VirtualChannel", |p, v| (*p.cast::<DXGK_DSI_PACKET>()).set_VirtualChannel(v as u32), |p| (*p.cast::<DXGK_DSI_PACKET>()).VirtualChannel() as u64);
    }
}

fn r_DXGK_DSI_TRANSMISSION(table: &mut Table) {
    let p = table.record::<DXGK_DSI_TRANSMISSION>();
    unsafe {
        table.field("TotalBufferSize", &raw const (*p).TotalBufferSize);
        table.field("PacketCount", &raw const (*p).PacketCount);
        table.field("FailedPacket", &raw const (*p).FailedPacket);
        table.field("ReadWordCount", &raw const (*p).ReadWordCount);
        table.field("FinalCommandExtraPayload", &raw const (*p).FinalCommandExtraPayload);
        table.field("MipiErrors", &raw const (*p).MipiErrors);
        table.field("HostErrors", &raw const (*p).HostErrors);
        table.field("Packets", &raw const (*p).Packets);
        table.bit("TransmissionMode", |p, v| (*p.cast::<DXGK_DSI_TRANSMISSION>()).set_TransmissionMode(v as u32), |p| (*p.cast::<DXGK_DSI_TRANSMISSION>()).TransmissionMode() as u64);
        table.bit("ReportMipiErrors", |p, v| (*p.cast::<DXGK_DSI_TRANSMISSION>()).set_ReportMipiErrors(v != 0), |p| (*p.cast::<DXGK_DSI_TRANSMISSION>()).ReportMipiErrors() as u64);
        table.bit("ClearMipiErrors", |p, v| (*p.cast::<DXGK_DSI_TRANSMISSION>()).set_ClearMipiErrors(v != 0), |p| (*p.cast::<DXGK_DSI_TRANSMISSION>()).ClearMipiErrors() as u64);
        table.bit("SecondaryPort", |p, v| (*p.cast::<DXGK_DSI_TRANSMISSION>()).set_SecondaryPort(v != 0), |p| (*p.cast::<DXGK_DSI_TRANSMISSION>()).SecondaryPort() as u64);
        table.bit("ManufacturingMode", |p, v| (*p.cast::<DXGK_DSI_TRANSMISSION>()).set_ManufacturingMode(v != 0), |p| (*p.cast::<DXGK_DSI_TRANSMISSION>()).ManufacturingMode() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_DSI_TRANSMISSION>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_DSI_TRANSMISSION>()).Reserved() as u64);
    }
}

fn r_DXGK_DSI_RESET(table: &mut Table) {
    let p = table.record::<DXGK_DSI_RESET>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
        table.field("Results", &raw const (*p).Results);
        table.bit("MipiErrors", |p, v| (*p.cast::<DXGK_DSI_RESET>()).set_MipiErrors(v as u32), |p| (*p.cast::<DXGK_DSI_RESET>()).MipiErrors() as u64);
        table.bit("ResetFailed", |p, v| (*p.cast::<DXGK_DSI_RESET>()).set_ResetFailed(v != 0), |p| (*p.cast::<DXGK_DSI_RESET>()).ResetFailed() as u64);
        table.bit("NeedModeSet", |p, v| (*p.cast::<DXGK_DSI_RESET>()).set_NeedModeSet(v != 0), |p| (*p.cast::<DXGK_DSI_RESET>()).NeedModeSet() as u64);
    }
}

fn r_DXGK_MIPI_DSI_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGK_MIPI_DSI_INTERFACE>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("Context", &raw const (*p).Context);
        table.field("InterfaceReference", &raw const (*p).InterfaceReference);
        table.field("InterfaceDereference", &raw const (*p).InterfaceDereference);
        table.field("DxgkDdiDsiCaps", &raw const (*p).DxgkDdiDsiCaps);
        table.field("DxgkDdiDsiTransmission", &raw const (*p).DxgkDdiDsiTransmission);
        table.field("DxgkDdiDsiReset", &raw const (*p).DxgkDdiDsiReset);
    }
}

fn r_DXGK_DISPLAYSTATE_NONINTRUSIVE(table: &mut Table) {
    let p = table.record::<DXGK_DISPLAYSTATE_NONINTRUSIVE>();
    unsafe {
        table.field("VidPnTargetId", &raw const (*p).VidPnTargetId);
        table.field("DisplayConnectivity", &raw const (*p).DisplayConnectivity);
        table.field("DisplayLidState", &raw const (*p).DisplayLidState);
        table.field("DisplayTopology", &raw const (*p).DisplayTopology);
        table.field("DisplayLinkState", &raw const (*p).DisplayLinkState);
        table.field("DisplayModeSet", &raw const (*p).DisplayModeSet);
        table.field("ReturnSubStatus", &raw const (*p).ReturnSubStatus);
    }
}

fn r_DXGKARG_GETDISPLAYSTATENONINTRUSIVE(table: &mut Table) {
    let p = table.record::<DXGKARG_GETDISPLAYSTATENONINTRUSIVE>();
    unsafe {
        table.field("NumOfTargets", &raw const (*p).NumOfTargets);
        table.field("SizeOfDisplayStateNonIntrusiveElement", &raw const (*p).SizeOfDisplayStateNonIntrusiveElement);
        table.field("ppDisplayStateNonIntrusive", &raw const (*p).ppDisplayStateNonIntrusive);
    }
}

fn r_DXGK_DIAG_DISPLAY_SAMPLED_GAMMA(table: &mut Table) {
    let p = table.record::<DXGK_DIAG_DISPLAY_SAMPLED_GAMMA>();
    unsafe {
        table.field("Red", &raw const (*p).Red);
        table.field("Green", &raw const (*p).Green);
        table.field("Blue", &raw const (*p).Blue);
        table.field("ColorMatrix", &raw const (*p).ColorMatrix);
    }
}

fn r_DXGK_DIAG_DISPLAY_SCANOUT_BUFFER_HISTOGRAM(table: &mut Table) {
    let p = table.record::<DXGK_DIAG_DISPLAY_SCANOUT_BUFFER_HISTOGRAM>();
    unsafe {
        table.field("MinPixelValue", &raw const (*p).MinPixelValue);
        table.field("MaxPixelValue", &raw const (*p).MaxPixelValue);
    }
}

fn r_DXGK_DIAG_SCANOUT_BUFFER_CONTENT(table: &mut Table) {
    let p = table.record::<DXGK_DIAG_SCANOUT_BUFFER_CONTENT>();
    unsafe {
        table.field("ScanoutBufferCrc", &raw const (*p).ScanoutBufferCrc);
        table.field("ScanoutBufferHistogram", &raw const (*p).ScanoutBufferHistogram);
    }
}

fn r_DXGK_DISPLAYSTATE_INTRUSIVE(table: &mut Table) {
    let p = table.record::<DXGK_DISPLAYSTATE_INTRUSIVE>();
    unsafe {
        table.field("VidPnTargetId", &raw const (*p).VidPnTargetId);
        table.field("MonitorState", &raw const (*p).MonitorState);
        table.field("DisplayScanoutState", &raw const (*p).DisplayScanoutState);
        table.field("DisplaySampledGamma", &raw const (*p).DisplaySampledGamma);
        table.field("DisplayBufferContent", &raw const (*p).DisplayBufferContent);
        table.field("DisplayErrorState", &raw const (*p).DisplayErrorState);
        table.field("DisplayBandwidth", &raw const (*p).DisplayBandwidth);
        table.field("ReturnSubStatus", &raw const (*p).ReturnSubStatus);
    }
}

fn r_DXGKARG_GETDISPLAYSTATEINTRUSIVE(table: &mut Table) {
    let p = table.record::<DXGKARG_GETDISPLAYSTATEINTRUSIVE>();
    unsafe {
        table.field("NumOfTargets", &raw const (*p).NumOfTargets);
        table.field("SizeOfDisplayStateIntrusiveElement", &raw const (*p).SizeOfDisplayStateIntrusiveElement);
        table.field("ppDisplayStateIntrusive", &raw const (*p).ppDisplayStateIntrusive);
    }
}

fn r_DXGK_DISPLAY_DIAGNOSTICS_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGK_DISPLAY_DIAGNOSTICS_INTERFACE>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("Context", &raw const (*p).Context);
        table.field("InterfaceReference", &raw const (*p).InterfaceReference);
        table.field("InterfaceDereference", &raw const (*p).InterfaceDereference);
        table.field("DxgkDdiGetDisplayStateNonIntrusive", &raw const (*p).DxgkDdiGetDisplayStateNonIntrusive);
        table.field("DxgkDdiGetDisplayStateIntrusive", &raw const (*p).DxgkDdiGetDisplayStateIntrusive);
    }
}

fn r_DXGKARG_QUERYDPCAPS(table: &mut Table) {
    let p = table.record::<DXGKARG_QUERYDPCAPS>();
    unsafe {
        table.field("NumRootPorts", &raw const (*p).NumRootPorts);
        table.field("DPVersionMajor", &raw const (*p).DPVersionMajor);
        table.field("DPVersionMinor", &raw const (*p).DPVersionMinor);
    }
}

fn r_DXGKARG_GETDPADDRESS(table: &mut Table) {
    let p = table.record::<DXGKARG_GETDPADDRESS>();
    unsafe {
        table.field("TargetId", &raw const (*p).TargetId);
        table.field("DPNativeError", &raw const (*p).DPNativeError);
        table.field("RootPortIndex", &raw const (*p).RootPortIndex);
        table.field("NumLinks", &raw const (*p).NumLinks);
        table.field("RelAddress", &raw const (*p).RelAddress);
    }
}

fn r_DXGKARG_DPAUXIOTRANSMISSION(table: &mut Table) {
    let p = table.record::<DXGKARG_DPAUXIOTRANSMISSION>();
    unsafe {
        table.field("RootPortIndex", &raw const (*p).RootPortIndex);
        table.field("DPCDAddress", &raw const (*p).DPCDAddress);
        table.field("NumBytesRequested", &raw const (*p).NumBytesRequested);
        table.field("DPNativeError", &raw const (*p).DPNativeError);
        table.field("NumBytesDone", &raw const (*p).NumBytesDone);
        table.field("Data", &raw const (*p).Data);
        table.bit("Write", |p, v| (*p.cast::<DXGKARG_DPAUXIOTRANSMISSION>()).set_Write(v != 0), |p| (*p.cast::<DXGKARG_DPAUXIOTRANSMISSION>()).Write() as u64);
        table.bit("CanUseCachedData", |p, v| (*p.cast::<DXGKARG_DPAUXIOTRANSMISSION>()).set_CanUseCachedData(v != 0), |p| (*p.cast::<DXGKARG_DPAUXIOTRANSMISSION>()).CanUseCachedData() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGKARG_DPAUXIOTRANSMISSION>()).set_Reserved(v as u32), |p| (*p.cast::<DXGKARG_DPAUXIOTRANSMISSION>()).Reserved() as u64);
    }
}

fn r_DXGKARG_DPI2CIOTRANSMISSION(table: &mut Table) {
    let p = table.record::<DXGKARG_DPI2CIOTRANSMISSION>();
    unsafe {
        table.field("RootPortIndex", &raw const (*p).RootPortIndex);
        table.field("I2CAddress", &raw const (*p).I2CAddress);
        table.field("Offset", &raw const (*p).Offset);
        table.field("BufferSizeSupplied", &raw const (*p).BufferSizeSupplied);
        table.field("BytesToWrite", &raw const (*p).BytesToWrite);
        table.field("BytesToRead", &raw const (*p).BytesToRead);
        table.field("DPNativeError", &raw const (*p).DPNativeError);
        table.field("BytesWritten", &raw const (*p).BytesWritten);
        table.field("BytesRead", &raw const (*p).BytesRead);
        table.field("Data", &raw const (*p).Data);
        table.bit("Read", |p, v| (*p.cast::<DXGKARG_DPI2CIOTRANSMISSION>()).set_Read(v != 0), |p| (*p.cast::<DXGKARG_DPI2CIOTRANSMISSION>()).Read() as u64);
        table.bit("Write", |p, v| (*p.cast::<DXGKARG_DPI2CIOTRANSMISSION>()).set_Write(v != 0), |p| (*p.cast::<DXGKARG_DPI2CIOTRANSMISSION>()).Write() as u64);
        table.bit("EDDCMode", |p, v| (*p.cast::<DXGKARG_DPI2CIOTRANSMISSION>()).set_EDDCMode(v != 0), |p| (*p.cast::<DXGKARG_DPI2CIOTRANSMISSION>()).EDDCMode() as u64);
        table.bit("OffsetSizeInBytes", |p, v| (*p.cast::<DXGKARG_DPI2CIOTRANSMISSION>()).set_OffsetSizeInBytes(v as u32), |p| (*p.cast::<DXGKARG_DPI2CIOTRANSMISSION>()).OffsetSizeInBytes() as u64);
        table.bit("CanUseCachedData", |p, v| (*p.cast::<DXGKARG_DPI2CIOTRANSMISSION>()).set_CanUseCachedData(v != 0), |p| (*p.cast::<DXGKARG_DPI2CIOTRANSMISSION>()).CanUseCachedData() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGKARG_DPI2CIOTRANSMISSION>()).set_Reserved(v as u32), |p| (*p.cast::<DXGKARG_DPI2CIOTRANSMISSION>()).Reserved() as u64);
        table.bit("WordOffset", |p, v| (*p.cast::<DXGKARG_DPI2CIOTRANSMISSION>()).set_WordOffset(v as u32), |p| (*p.cast::<DXGKARG_DPI2CIOTRANSMISSION>()).WordOffset() as u64);
        table.bit("SegmentPointer", |p, v| (*p.cast::<DXGKARG_DPI2CIOTRANSMISSION>()).set_SegmentPointer(v as u32), |p| (*p.cast::<DXGKARG_DPI2CIOTRANSMISSION>()).SegmentPointer() as u64);
        table.bit("Reserved1", |p, v| (*p.cast::<DXGKARG_DPI2CIOTRANSMISSION>()).set_Reserved1(v as u32), |p| (*p.cast::<DXGKARG_DPI2CIOTRANSMISSION>()).Reserved1() as u64);
    }
}

fn r_DXGKARG_DPSBMTRANSMISSION(table: &mut Table) {
    let p = table.record::<DXGKARG_DPSBMTRANSMISSION>();
    unsafe {
        table.field("RootPortIndex", &raw const (*p).RootPortIndex);
        table.field("BufferSizeSupplied", &raw const (*p).BufferSizeSupplied);
        table.field("RequestLength", &raw const (*p).RequestLength);
        table.field("MaxReplyLength", &raw const (*p).MaxReplyLength);
        table.field("DPNativeError", &raw const (*p).DPNativeError);
        table.field("ActualReplyLength", &raw const (*p).ActualReplyLength);
        table.field("Data", &raw const (*p).Data);
        table.bit("CanUseCachedData", |p, v| (*p.cast::<DXGKARG_DPSBMTRANSMISSION>()).set_CanUseCachedData(v != 0), |p| (*p.cast::<DXGKARG_DPSBMTRANSMISSION>()).CanUseCachedData() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGKARG_DPSBMTRANSMISSION>()).set_Reserved(v as u32), |p| (*p.cast::<DXGKARG_DPSBMTRANSMISSION>()).Reserved() as u64);
    }
}

fn r_DXGK_DP_INTERFACE(table: &mut Table) {
    let p = table.record::<DXGK_DP_INTERFACE>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("Version", &raw const (*p).Version);
        table.field("Context", &raw const (*p).Context);
        table.field("InterfaceReference", &raw const (*p).InterfaceReference);
        table.field("InterfaceDereference", &raw const (*p).InterfaceDereference);
        table.field("DxgkDdiQueryDPCaps", &raw const (*p).DxgkDdiQueryDPCaps);
        table.field("DxgkDdiGetDPAddress", &raw const (*p).DxgkDdiGetDPAddress);
        table.field("DxgkDdiDPAuxIoTransmission", &raw const (*p).DxgkDdiDPAuxIoTransmission);
        table.field("DxgkDdiDPI2CIoTransmission", &raw const (*p).DxgkDdiDPI2CIoTransmission);
        table.field("DxgkDdiDPSBMTransmission", &raw const (*p).DxgkDdiDPSBMTransmission);
    }
}

fn r_D3DKMT_CREATEDEVICEFLAGS(table: &mut Table) {
    table.record::<D3DKMT_CREATEDEVICEFLAGS>();
    unsafe {
        table.bit("LegacyMode", |p, v| (*p.cast::<D3DKMT_CREATEDEVICEFLAGS>()).set_LegacyMode(v != 0), |p| (*p.cast::<D3DKMT_CREATEDEVICEFLAGS>()).LegacyMode() as u64);
        table.bit("RequestVSync", |p, v| (*p.cast::<D3DKMT_CREATEDEVICEFLAGS>()).set_RequestVSync(v != 0), |p| (*p.cast::<D3DKMT_CREATEDEVICEFLAGS>()).RequestVSync() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_CREATEDEVICEFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_CREATEDEVICEFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_CREATEDEVICE(table: &mut Table) {
    let p = table.record::<D3DKMT_CREATEDEVICE>();
    unsafe {
        table.field("hAdapter", &raw const (*p).Anonymous.hAdapter);
        table.field("pAdapter", &raw const (*p).Anonymous.pAdapter);
        table.field("Flags", &raw const (*p).Flags);
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("pCommandBuffer", &raw const (*p).pCommandBuffer);
        table.field("CommandBufferSize", &raw const (*p).CommandBufferSize);
        table.field("pAllocationList", &raw const (*p).pAllocationList);
        table.field("AllocationListSize", &raw const (*p).AllocationListSize);
        table.field("pPatchLocationList", &raw const (*p).pPatchLocationList);
        table.field("PatchLocationListSize", &raw const (*p).PatchLocationListSize);
    }
}

fn r_D3DKMT_DESTROYDEVICE(table: &mut Table) {
    let p = table.record::<D3DKMT_DESTROYDEVICE>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
    }
}

fn r_D3DKMT_CREATECONTEXT(table: &mut Table) {
    let p = table.record::<D3DKMT_CREATECONTEXT>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("NodeOrdinal", &raw const (*p).NodeOrdinal);
        table.field("EngineAffinity", &raw const (*p).EngineAffinity);
        table.field("Flags", &raw const (*p).Flags);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("ClientHint", &raw const (*p).ClientHint);
        table.field("hContext", &raw const (*p).hContext);
        table.field("pCommandBuffer", &raw const (*p).pCommandBuffer);
        table.field("CommandBufferSize", &raw const (*p).CommandBufferSize);
        table.field("pAllocationList", &raw const (*p).pAllocationList);
        table.field("AllocationListSize", &raw const (*p).AllocationListSize);
        table.field("pPatchLocationList", &raw const (*p).pPatchLocationList);
        table.field("PatchLocationListSize", &raw const (*p).PatchLocationListSize);
        table.field("CommandBuffer", &raw const (*p).CommandBuffer);
    }
}

fn r_D3DKMT_DESTROYCONTEXT(table: &mut Table) {
    let p = table.record::<D3DKMT_DESTROYCONTEXT>();
    unsafe {
        table.field("hContext", &raw const (*p).hContext);
    }
}

fn r_D3DKMT_CREATESYNCHRONIZATIONOBJECT(table: &mut Table) {
    let p = table.record::<D3DKMT_CREATESYNCHRONIZATIONOBJECT>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("Info", &raw const (*p).Info);
        table.field("hSyncObject", &raw const (*p).hSyncObject);
    }
}

fn r_D3DKMT_CREATESYNCHRONIZATIONOBJECT2(table: &mut Table) {
    let p = table.record::<D3DKMT_CREATESYNCHRONIZATIONOBJECT2>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("Info", &raw const (*p).Info);
        table.field("hSyncObject", &raw const (*p).hSyncObject);
    }
}

fn r_D3DKMT_DESTROYSYNCHRONIZATIONOBJECT(table: &mut Table) {
    let p = table.record::<D3DKMT_DESTROYSYNCHRONIZATIONOBJECT>();
    unsafe {
        table.field("hSyncObject", &raw const (*p).hSyncObject);
    }
}

fn r_D3DKMT_OPENSYNCHRONIZATIONOBJECT(table: &mut Table) {
    let p = table.record::<D3DKMT_OPENSYNCHRONIZATIONOBJECT>();
    unsafe {
        table.field("hSharedHandle", &raw const (*p).hSharedHandle);
        table.field("hSyncObject", &raw const (*p).hSyncObject);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_D3DKMT_WAITFORSYNCHRONIZATIONOBJECT(table: &mut Table) {
    let p = table.record::<D3DKMT_WAITFORSYNCHRONIZATIONOBJECT>();
    unsafe {
        table.field("hContext", &raw const (*p).hContext);
        table.field("ObjectCount", &raw const (*p).ObjectCount);
        table.field("ObjectHandleArray", &raw const (*p).ObjectHandleArray);
    }
}

fn r_D3DKMT_WAITFORSYNCHRONIZATIONOBJECT2(table: &mut Table) {
    let p = table.record::<D3DKMT_WAITFORSYNCHRONIZATIONOBJECT2>();
    unsafe {
        table.field("hContext", &raw const (*p).hContext);
        table.field("ObjectCount", &raw const (*p).ObjectCount);
        table.field("ObjectHandleArray", &raw const (*p).ObjectHandleArray);
        table.field("Fence", &raw const (*p).Anonymous.Fence);
        table.field("Fence.FenceValue", &raw const (*p).Anonymous.Fence.FenceValue);
        table.field("Reserved", &raw const (*p).Anonymous.Reserved);
    }
}

fn r_D3DKMT_SIGNALSYNCHRONIZATIONOBJECT(table: &mut Table) {
    let p = table.record::<D3DKMT_SIGNALSYNCHRONIZATIONOBJECT>();
    unsafe {
        table.field("hContext", &raw const (*p).hContext);
        table.field("ObjectCount", &raw const (*p).ObjectCount);
        table.field("ObjectHandleArray", &raw const (*p).ObjectHandleArray);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2(table: &mut Table) {
    let p = table.record::<D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2>();
    unsafe {
        table.field("hContext", &raw const (*p).hContext);
        table.field("ObjectCount", &raw const (*p).ObjectCount);
        table.field("ObjectHandleArray", &raw const (*p).ObjectHandleArray);
        table.field("Flags", &raw const (*p).Flags);
        table.field("BroadcastContextCount", &raw const (*p).BroadcastContextCount);
        table.field("BroadcastContext", &raw const (*p).BroadcastContext);
        table.field("Fence", &raw const (*p).Anonymous.Fence);
        table.field("Fence.FenceValue", &raw const (*p).Anonymous.Fence.FenceValue);
        table.field("Reserved", &raw const (*p).Anonymous.Reserved);
    }
}

fn r_D3DKMT_LOCK(table: &mut Table) {
    let p = table.record::<D3DKMT_LOCK>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("PrivateDriverData", &raw const (*p).PrivateDriverData);
        table.field("NumPages", &raw const (*p).NumPages);
        table.field("pPages", &raw const (*p).pPages);
        table.field("pData", &raw const (*p).pData);
        table.field("Flags", &raw const (*p).Flags);
        table.field("GpuVirtualAddress", &raw const (*p).GpuVirtualAddress);
    }
}

fn r_D3DKMT_UNLOCK(table: &mut Table) {
    let p = table.record::<D3DKMT_UNLOCK>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("NumAllocations", &raw const (*p).NumAllocations);
        table.field("phAllocations", &raw const (*p).phAllocations);
    }
}

fn r_D3DKMDT_DISPLAYMODE_FLAGS(table: &mut Table) {
    table.record::<D3DKMDT_DISPLAYMODE_FLAGS>();
    unsafe {
        table.bit("ValidatedAgainstMonitorCaps", |p, v| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).set_ValidatedAgainstMonitorCaps(v != 0), |p| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).ValidatedAgainstMonitorCaps() as u64);
        table.bit("RoundedFakeMode", |p, v| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).set_RoundedFakeMode(v != 0), |p| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).RoundedFakeMode() as u64);
        table.bit("ModePruningReason", |p, v| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).set_ModePruningReason(D3DKMDT_MODE_PRUNING_REASON(v as _)), |p| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).ModePruningReason().0 as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMDT_DISPLAYMODE_FLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_DISPLAYMODE(table: &mut Table) {
    let p = table.record::<D3DKMT_DISPLAYMODE>();
    unsafe {
        table.field("Width", &raw const (*p).Width);
        table.field("Height", &raw const (*p).Height);
        table.field("Format", &raw const (*p).Format);
        table.field("IntegerRefreshRate", &raw const (*p).IntegerRefreshRate);
        table.field("RefreshRate", &raw const (*p).RefreshRate);
        table.field("ScanLineOrdering", &raw const (*p).ScanLineOrdering);
        table.field("DisplayOrientation", &raw const (*p).DisplayOrientation);
        table.field("DisplayFixedOutput", &raw const (*p).DisplayFixedOutput);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_D3DKMT_GETDISPLAYMODELIST(table: &mut Table) {
    let p = table.record::<D3DKMT_GETDISPLAYMODELIST>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("pModeList", &raw const (*p).pModeList);
        table.field("ModeCount", &raw const (*p).ModeCount);
    }
}

fn r_D3DKMT_DISPLAYMODELIST(table: &mut Table) {
    let p = table.record::<D3DKMT_DISPLAYMODELIST>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("ModeCount", &raw const (*p).ModeCount);
        table.field("pModeList", &raw const (*p).pModeList);
    }
}

fn r_D3DKMT_SETDISPLAYMODE_FLAGS(table: &mut Table) {
    table.record::<D3DKMT_SETDISPLAYMODE_FLAGS>();
    unsafe {
        table.bit("PreserveVidPn", |p, v| (*p.cast::<D3DKMT_SETDISPLAYMODE_FLAGS>()).set_PreserveVidPn(v != 0), |p| (*p.cast::<D3DKMT_SETDISPLAYMODE_FLAGS>()).PreserveVidPn() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_SETDISPLAYMODE_FLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_SETDISPLAYMODE_FLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_SETDISPLAYMODE(table: &mut Table) {
    let p = table.record::<D3DKMT_SETDISPLAYMODE>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hPrimaryAllocation", &raw const (*p).hPrimaryAllocation);
        table.field("ScanLineOrdering", &raw const (*p).ScanLineOrdering);
        table.field("DisplayOrientation", &raw const (*p).DisplayOrientation);
        table.field("PrivateDriverFormatAttribute", &raw const (*p).PrivateDriverFormatAttribute);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_D3DKMT_MULTISAMPLEMETHOD(table: &mut Table) {
    let p = table.record::<D3DKMT_MULTISAMPLEMETHOD>();
    unsafe {
        table.field("NumSamples", &raw const (*p).NumSamples);
        table.field("NumQualityLevels", &raw const (*p).NumQualityLevels);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_D3DKMT_GETMULTISAMPLEMETHODLIST(table: &mut Table) {
    let p = table.record::<D3DKMT_GETMULTISAMPLEMETHODLIST>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("Width", &raw const (*p).Width);
        table.field("Height", &raw const (*p).Height);
        table.field("Format", &raw const (*p).Format);
        table.field("pMethodList", &raw const (*p).pMethodList);
        table.field("MethodCount", &raw const (*p).MethodCount);
    }
}

fn r_D3DKMT_PRESENTFLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_PRESENTFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Blt", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_Blt(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).Blt() as u64);
        table.bit("ColorFill", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_ColorFill(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).ColorFill() as u64);
        table.bit("Flip", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_Flip(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).Flip() as u64);
        table.bit("FlipDoNotFlip", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_FlipDoNotFlip(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).FlipDoNotFlip() as u64);
        table.bit("FlipDoNotWait", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_FlipDoNotWait(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).FlipDoNotWait() as u64);
        table.bit("FlipRestart", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_FlipRestart(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).FlipRestart() as u64);
        table.bit("DstRectValid", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_DstRectValid(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).DstRectValid() as u64);
        table.bit("SrcRectValid", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_SrcRectValid(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).SrcRectValid() as u64);
        table.bit("RestrictVidPnSource", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_RestrictVidPnSource(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).RestrictVidPnSource() as u64);
        table.bit("SrcColorKey", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_SrcColorKey(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).SrcColorKey() as u64);
        table.bit("DstColorKey", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_DstColorKey(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).DstColorKey() as u64);
        table.bit("LinearToSrgb", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_LinearToSrgb(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).LinearToSrgb() as u64);
        table.bit("PresentCountValid", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_PresentCountValid(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).PresentCountValid() as u64);
        table.bit("Rotate", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_Rotate(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).Rotate() as u64);
        table.bit("PresentToBitmap", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_PresentToBitmap(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).PresentToBitmap() as u64);
        table.bit("RedirectedFlip", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_RedirectedFlip(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).RedirectedFlip() as u64);
        table.bit("RedirectedBlt", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_RedirectedBlt(v != 0), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).RedirectedBlt() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_PRESENTFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_PRESENTFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Video", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_Video(v != 0), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).Video() as u64);
        table.bit("RestrictedContent", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_RestrictedContent(v != 0), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).RestrictedContent() as u64);
        table.bit("ClipToView", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_ClipToView(v != 0), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).ClipToView() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKENFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_DIRTYREGIONS(table: &mut Table) {
    let p = table.record::<D3DKMT_DIRTYREGIONS>();
    unsafe {
        table.field("NumRects", &raw const (*p).NumRects);
        table.field("Rects", &raw const (*p).Rects);
    }
}

fn r_D3DKMT_COMPOSITION_PRESENTHISTORYTOKEN(table: &mut Table) {
    let p = table.record::<D3DKMT_COMPOSITION_PRESENTHISTORYTOKEN>();
    unsafe {
        table.field("hPrivateData", &raw const (*p).hPrivateData);
    }
}

fn r_D3DKMT_FLIPMANAGER_PRESENTHISTORYTOKEN(table: &mut Table) {
    let p = table.record::<D3DKMT_FLIPMANAGER_PRESENTHISTORYTOKEN>();
    unsafe {
        table.field("hPrivateData", &raw const (*p).hPrivateData);
        table.field("PresentAtQpc", &raw const (*p).PresentAtQpc);
        table.field("Flags", &raw const (*p).Flags);
        table.field("Flags.Value", &raw const (*p).Flags.Value);
        table.bit("Flags.Discard", |p, v| (*p.cast::<D3DKMT_FLIPMANAGER_PRESENTHISTORYTOKEN>()).Flags.set_Discard(v != 0), |p| (*p.cast::<D3DKMT_FLIPMANAGER_PRESENTHISTORYTOKEN>()).Flags.Discard() as u64);
        table.bit("Flags.PresentAt", |p, v| (*p.cast::<D3DKMT_FLIPMANAGER_PRESENTHISTORYTOKEN>()).Flags.set_PresentAt(v != 0), |p| (*p.cast::<D3DKMT_FLIPMANAGER_PRESENTHISTORYTOKEN>()).Flags.PresentAt() as u64);
        table.bit("Flags.hPrivateDataIsPointer", |p, v| (*p.cast::<D3DKMT_FLIPMANAGER_PRESENTHISTORYTOKEN>()).Flags.set_hPrivateDataIsPointer(v != 0), |p| (*p.cast::<D3DKMT_FLIPMANAGER_PRESENTHISTORYTOKEN>()).Flags.hPrivateDataIsPointer() as u64);
        table.bit("Flags.Reserved", |p, v| (*p.cast::<D3DKMT_FLIPMANAGER_PRESENTHISTORYTOKEN>()).Flags.set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_FLIPMANAGER_PRESENTHISTORYTOKEN>()).Flags.Reserved() as u64);
    }
}

fn r_D3DKMT_AUXILIARYPRESENTINFO(table: &mut Table) {
    let p = table.record::<D3DKMT_AUXILIARYPRESENTINFO>();
    unsafe {
        table.field("size", &raw const (*p).size);
        table.field("type", &raw const (*p).r#type);
    }
}

fn r_D3DKMT_FLIPMANAGER_AUXILIARYPRESENTINFO(table: &mut Table) {
    let p = table.record::<D3DKMT_FLIPMANAGER_AUXILIARYPRESENTINFO>();
    unsafe {
        table.field("auxiliaryPresentInfo", &raw const (*p).auxiliaryPresentInfo);
        table.field("flipManagerTracingId", &raw const (*p).flipManagerTracingId);
        table.field("customDurationChanged", &raw const (*p).customDurationChanged);
        table.field("FlipAdapterLuid", &raw const (*p).FlipAdapterLuid);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("independentFlipStage", &raw const (*p).independentFlipStage);
        table.field("FlipCompletedQpc", &raw const (*p).FlipCompletedQpc);
        table.field("HwPresentDurationQpc", &raw const (*p).HwPresentDurationQpc);
        table.field("WasCanceled", &raw const (*p).WasCanceled);
        table.field("ConvertedToNonIFlip", &raw const (*p).ConvertedToNonIFlip);
    }
}

fn r_D3DKMT_GDIMODEL_PRESENTHISTORYTOKEN(table: &mut Table) {
    let p = table.record::<D3DKMT_GDIMODEL_PRESENTHISTORYTOKEN>();
    unsafe {
        table.field("hLogicalSurface", &raw const (*p).hLogicalSurface);
        table.field("hPhysicalSurface", &raw const (*p).hPhysicalSurface);
        table.field("DirtyRegions", &raw const (*p).DirtyRegions);
    }
}

fn r_D3DKMT_GDIMODEL_SYSMEM_PRESENTHISTORYTOKEN(table: &mut Table) {
    let p = table.record::<D3DKMT_GDIMODEL_SYSMEM_PRESENTHISTORYTOKEN>();
    unsafe {
        table.field("hlsurf", &raw const (*p).hlsurf);
        table.field("dwDirtyFlags", &raw const (*p).dwDirtyFlags);
        table.field("uiCookie", &raw const (*p).uiCookie);
    }
}

fn r_D3DKMT_FENCE_PRESENTHISTORYTOKEN(table: &mut Table) {
    let p = table.record::<D3DKMT_FENCE_PRESENTHISTORYTOKEN>();
    unsafe {
        table.field("Key", &raw const (*p).Key);
    }
}

fn r_D3DKMT_BLTMODEL_PRESENTHISTORYTOKEN(table: &mut Table) {
    let p = table.record::<D3DKMT_BLTMODEL_PRESENTHISTORYTOKEN>();
    unsafe {
        table.field("hLogicalSurface", &raw const (*p).hLogicalSurface);
        table.field("hPhysicalSurface", &raw const (*p).hPhysicalSurface);
        table.field("EventId", &raw const (*p).EventId);
        table.field("DirtyRegions", &raw const (*p).DirtyRegions);
    }
}

fn r_D3DKMT_FLIPMODEL_PRESENTHISTORYTOKEN(table: &mut Table) {
    let p = table.record::<D3DKMT_FLIPMODEL_PRESENTHISTORYTOKEN>();
    unsafe {
        table.field("FenceValue", &raw const (*p).FenceValue);
        table.field("hLogicalSurface", &raw const (*p).hLogicalSurface);
        table.field("dxgContext", &raw const (*p).dxgContext);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("SwapChainIndex", &raw const (*p).SwapChainIndex);
        table.field("PresentLimitSemaphoreId", &raw const (*p).PresentLimitSemaphoreId);
        table.field("FlipInterval", &raw const (*p).FlipInterval);
        table.field("Flags", &raw const (*p).Flags);
        table.field("DirtyRegions", &raw const (*p).DirtyRegions);
    }
}

fn r_D3DKMT_PRESENTHISTORYTOKEN(table: &mut Table) {
    let p = table.record::<D3DKMT_PRESENTHISTORYTOKEN>();
    unsafe {
        table.field("Model", &raw const (*p).Model);
        table.field("TokenSize", &raw const (*p).TokenSize);
        table.field("Token", &raw const (*p).Token);
        table.field("Token.Flip", &raw const (*p).Token.Flip);
        table.field("Token.Blt", &raw const (*p).Token.Blt);
        table.field("Token.VistaBlt", &raw const (*p).Token.VistaBlt);
        table.field("Token.Gdi", &raw const (*p).Token.Gdi);
        table.field("Token.Fence", &raw const (*p).Token.Fence);
        table.field("Token.GdiSysMem", &raw const (*p).Token.GdiSysMem);
        table.field("Token.Composition", &raw const (*p).Token.Composition);
        table.field("Token.FlipManager", &raw const (*p).Token.FlipManager);
    }
}

fn r_D3DKMT_PRESENT(table: &mut Table) {
    let p = table.record::<D3DKMT_PRESENT>();
    unsafe {
        table.field("hDevice", &raw const (*p).Anonymous.hDevice);
        table.field("hContext", &raw const (*p).Anonymous.hContext);
        table.field("hWindow", &raw const (*p).hWindow);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("hSource", &raw const (*p).hSource);
        table.field("hDestination", &raw const (*p).hDestination);
        table.field("Color", &raw const (*p).Color);
        table.field("DstRect", &raw const (*p).DstRect);
        table.field("SrcRect", &raw const (*p).SrcRect);
        table.field("SubRectCnt", &raw const (*p).SubRectCnt);
        table.field("pSrcSubRects", &raw const (*p).pSrcSubRects);
        table.field("PresentCount", &raw const (*p).PresentCount);
        table.field("FlipInterval", &raw const (*p).FlipInterval);
        table.field("Flags", &raw const (*p).Flags);
        table.field("BroadcastContextCount", &raw const (*p).BroadcastContextCount);
        table.field("BroadcastContext", &raw const (*p).BroadcastContext);
        table.field("PresentLimitSemaphore", &raw const (*p).PresentLimitSemaphore);
        table.field("PresentHistoryToken", &raw const (*p).PresentHistoryToken);
    }
}

fn r_D3DKMT_MULTIPLANE_OVERLAY_ATTRIBUTES(table: &mut Table) {
    let p = table.record::<D3DKMT_MULTIPLANE_OVERLAY_ATTRIBUTES>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
        table.field("SrcRect", &raw const (*p).SrcRect);
        table.field("DstRect", &raw const (*p).DstRect);
        table.field("Rotation", &raw const (*p).Rotation);
        table.field("Blend", &raw const (*p).Blend);
        table.field("NumFilters", &raw const (*p).NumFilters);
        table.field("pFilters", &raw const (*p).pFilters);
        table.field("VideoFrameFormat", &raw const (*p).VideoFrameFormat);
        table.field("YCbCrFlags", &raw const (*p).YCbCrFlags);
        table.field("StereoFormat", &raw const (*p).StereoFormat);
        table.field("StereoLeftViewFrame0", &raw const (*p).StereoLeftViewFrame0);
        table.field("StereoBaseViewFrame0", &raw const (*p).StereoBaseViewFrame0);
        table.field("StereoFlipMode", &raw const (*p).StereoFlipMode);
    }
}

fn r_D3DKMT_CHECK_MULTIPLANE_OVERLAY_PLANE(table: &mut Table) {
    let p = table.record::<D3DKMT_CHECK_MULTIPLANE_OVERLAY_PLANE>();
    unsafe {
        table.field("hResource", &raw const (*p).hResource);
        table.field("CompSurfaceLuid", &raw const (*p).CompSurfaceLuid);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("PlaneAttributes", &raw const (*p).PlaneAttributes);
    }
}

fn r_D3DKMT_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO(table: &mut Table) {
    let p = table.record::<D3DKMT_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("FailingPlane", |p, v| (*p.cast::<D3DKMT_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO>()).set_FailingPlane(v as u32), |p| (*p.cast::<D3DKMT_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO>()).FailingPlane() as u64);
        table.bit("TryAgain", |p, v| (*p.cast::<D3DKMT_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO>()).set_TryAgain(v != 0), |p| (*p.cast::<D3DKMT_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO>()).TryAgain() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_CHECK_MULTIPLANE_OVERLAY_SUPPORT_RETURN_INFO>()).Reserved() as u64);
    }
}

fn r_D3DKMT_CHECKMULTIPLANEOVERLAYSUPPORT(table: &mut Table) {
    let p = table.record::<D3DKMT_CHECKMULTIPLANEOVERLAYSUPPORT>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("PlaneCount", &raw const (*p).PlaneCount);
        table.field("pOverlayPlanes", &raw const (*p).pOverlayPlanes);
        table.field("Supported", &raw const (*p).Supported);
        table.field("ReturnInfo", &raw const (*p).ReturnInfo);
    }
}

fn r_D3DKMT_MULTIPLANE_OVERLAY_ATTRIBUTES2(table: &mut Table) {
    let p = table.record::<D3DKMT_MULTIPLANE_OVERLAY_ATTRIBUTES2>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
        table.field("SrcRect", &raw const (*p).SrcRect);
        table.field("DstRect", &raw const (*p).DstRect);
        table.field("ClipRect", &raw const (*p).ClipRect);
        table.field("Rotation", &raw const (*p).Rotation);
        table.field("Blend", &raw const (*p).Blend);
        table.field("DirtyRectCount", &raw const (*p).DirtyRectCount);
        table.field("pDirtyRects", &raw const (*p).pDirtyRects);
        table.field("VideoFrameFormat", &raw const (*p).VideoFrameFormat);
        table.field("ColorSpace", &raw const (*p).ColorSpace);
        table.field("StereoFormat", &raw const (*p).StereoFormat);
        table.field("StereoLeftViewFrame0", &raw const (*p).StereoLeftViewFrame0);
        table.field("StereoBaseViewFrame0", &raw const (*p).StereoBaseViewFrame0);
        table.field("StereoFlipMode", &raw const (*p).StereoFlipMode);
        table.field("StretchQuality", &raw const (*p).StretchQuality);
        table.field("Reserved1", &raw const (*p).Reserved1);
    }
}

fn r_D3DKMT_CHECK_MULTIPLANE_OVERLAY_PLANE2(table: &mut Table) {
    let p = table.record::<D3DKMT_CHECK_MULTIPLANE_OVERLAY_PLANE2>();
    unsafe {
        table.field("LayerIndex", &raw const (*p).LayerIndex);
        table.field("hResource", &raw const (*p).hResource);
        table.field("CompSurfaceLuid", &raw const (*p).CompSurfaceLuid);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("PlaneAttributes", &raw const (*p).PlaneAttributes);
    }
}

fn r_D3DKMT_CHECKMULTIPLANEOVERLAYSUPPORT2(table: &mut Table) {
    let p = table.record::<D3DKMT_CHECKMULTIPLANEOVERLAYSUPPORT2>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("PlaneCount", &raw const (*p).PlaneCount);
        table.field("pOverlayPlanes", &raw const (*p).pOverlayPlanes);
        table.field("Supported", &raw const (*p).Supported);
        table.field("ReturnInfo", &raw const (*p).ReturnInfo);
    }
}

fn r_D3DKMT_MULTIPLANE_OVERLAY2(table: &mut Table) {
    let p = table.record::<D3DKMT_MULTIPLANE_OVERLAY2>();
    unsafe {
        table.field("LayerIndex", &raw const (*p).LayerIndex);
        table.field("Enabled", &raw const (*p).Enabled);
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("PlaneAttributes", &raw const (*p).PlaneAttributes);
    }
}

fn r_D3DKMT_PRESENT_MULTIPLANE_OVERLAY2(table: &mut Table) {
    let p = table.record::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY2>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("hDevice", &raw const (*p).Anonymous.hDevice);
        table.field("hContext", &raw const (*p).Anonymous.hContext);
        table.field("BroadcastContextCount", &raw const (*p).BroadcastContextCount);
        table.field("BroadcastContext", &raw const (*p).BroadcastContext);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("PresentCount", &raw const (*p).PresentCount);
        table.field("FlipInterval", &raw const (*p).FlipInterval);
        table.field("Flags", &raw const (*p).Flags);
        table.field("PresentPlaneCount", &raw const (*p).PresentPlaneCount);
        table.field("pPresentPlanes", &raw const (*p).pPresentPlanes);
        table.field("Duration", &raw const (*p).Duration);
    }
}

fn r_D3DKMT_MULTIPLANE_OVERLAY(table: &mut Table) {
    let p = table.record::<D3DKMT_MULTIPLANE_OVERLAY>();
    unsafe {
        table.field("LayerIndex", &raw const (*p).LayerIndex);
        table.field("Enabled", &raw const (*p).Enabled);
        table.field("hAllocation", &raw const (*p).hAllocation);
        table.field("PlaneAttributes", &raw const (*p).PlaneAttributes);
    }
}

fn r_D3DKMT_PRESENT_MULTIPLANE_OVERLAY(table: &mut Table) {
    let p = table.record::<D3DKMT_PRESENT_MULTIPLANE_OVERLAY>();
    unsafe {
        table.field("hDevice", &raw const (*p).Anonymous.hDevice);
        table.field("hContext", &raw const (*p).Anonymous.hContext);
        table.field("BroadcastContextCount", &raw const (*p).BroadcastContextCount);
        table.field("BroadcastContext", &raw const (*p).BroadcastContext);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("PresentCount", &raw const (*p).PresentCount);
        table.field("FlipInterval", &raw const (*p).FlipInterval);
        table.field("Flags", &raw const (*p).Flags);
        table.field("PresentPlaneCount", &raw const (*p).PresentPlaneCount);
        table.field("pPresentPlanes", &raw const (*p).pPresentPlanes);
        table.field("Duration", &raw const (*p).Duration);
    }
}

fn r_D3DKMT_RENDERFLAGS(table: &mut Table) {
    table.record::<D3DKMT_RENDERFLAGS>();
    unsafe {
        table.bit("ResizeCommandBuffer", |p, v| (*p.cast::<D3DKMT_RENDERFLAGS>()).set_ResizeCommandBuffer(v != 0), |p| (*p.cast::<D3DKMT_RENDERFLAGS>()).ResizeCommandBuffer() as u64);
        table.bit("ResizeAllocationList", |p, v| (*p.cast::<D3DKMT_RENDERFLAGS>()).set_ResizeAllocationList(v != 0), |p| (*p.cast::<D3DKMT_RENDERFLAGS>()).ResizeAllocationList() as u64);
        table.bit("ResizePatchLocationList", |p, v| (*p.cast::<D3DKMT_RENDERFLAGS>()).set_ResizePatchLocationList(v != 0), |p| (*p.cast::<D3DKMT_RENDERFLAGS>()).ResizePatchLocationList() as u64);
        table.bit("NullRendering", |p, v| (*p.cast::<D3DKMT_RENDERFLAGS>()).set_NullRendering(v != 0), |p| (*p.cast::<D3DKMT_RENDERFLAGS>()).NullRendering() as u64);
        table.bit("PresentRedirected", |p, v| (*p.cast::<D3DKMT_RENDERFLAGS>()).set_PresentRedirected(v != 0), |p| (*p.cast::<D3DKMT_RENDERFLAGS>()).PresentRedirected() as u64);
        table.bit("RenderKm", |p, v| (*p.cast::<D3DKMT_RENDERFLAGS>()).set_RenderKm(v != 0), |p| (*p.cast::<D3DKMT_RENDERFLAGS>()).RenderKm() as u64);
        table.bit("RenderKmReadback", |p, v| (*p.cast::<D3DKMT_RENDERFLAGS>()).set_RenderKmReadback(v != 0), |p| (*p.cast::<D3DKMT_RENDERFLAGS>()).RenderKmReadback() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_RENDERFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_RENDERFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_RENDER(table: &mut Table) {
    let p = table.record::<D3DKMT_RENDER>();
    unsafe {
        table.field("hDevice", &raw const (*p).Anonymous.hDevice);
        table.field("hContext", &raw const (*p).Anonymous.hContext);
        table.field("CommandOffset", &raw const (*p).CommandOffset);
        table.field("CommandLength", &raw const (*p).CommandLength);
        table.field("AllocationCount", &raw const (*p).AllocationCount);
        table.field("PatchLocationCount", &raw const (*p).PatchLocationCount);
        table.field("pNewCommandBuffer", &raw const (*p).pNewCommandBuffer);
        table.field("NewCommandBufferSize", &raw const (*p).NewCommandBufferSize);
        table.field("pNewAllocationList", &raw const (*p).pNewAllocationList);
        table.field("NewAllocationListSize", &raw const (*p).NewAllocationListSize);
        table.field("pNewPatchLocationList", &raw const (*p).pNewPatchLocationList);
        table.field("NewPatchLocationListSize", &raw const (*p).NewPatchLocationListSize);
        table.field("Flags", &raw const (*p).Flags);
        table.field("PresentHistoryToken", &raw const (*p).PresentHistoryToken);
        table.field("BroadcastContextCount", &raw const (*p).BroadcastContextCount);
        table.field("BroadcastContext", &raw const (*p).BroadcastContext);
        table.field("QueuedBufferCount", &raw const (*p).QueuedBufferCount);
        table.field("NewCommandBuffer", &raw const (*p).NewCommandBuffer);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
    }
}

fn r_D3DKMT_STANDARDALLOCATION_EXISTINGHEAP(table: &mut Table) {
    let p = table.record::<D3DKMT_STANDARDALLOCATION_EXISTINGHEAP>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
    }
}

fn r_D3DKMT_CREATESTANDARDALLOCATIONFLAGS(table: &mut Table) {
    let p = table.record::<D3DKMT_CREATESTANDARDALLOCATIONFLAGS>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_CREATESTANDARDALLOCATIONFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_CREATESTANDARDALLOCATIONFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_CREATESTANDARDALLOCATION(table: &mut Table) {
    let p = table.record::<D3DKMT_CREATESTANDARDALLOCATION>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("ExistingHeapData", &raw const (*p).ExistingHeapData);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_D3DKMT_CREATEALLOCATIONFLAGS(table: &mut Table) {
    table.record::<D3DKMT_CREATEALLOCATIONFLAGS>();
    unsafe {
        table.bit("CreateResource", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_CreateResource(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).CreateResource() as u64);
        table.bit("CreateShared", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_CreateShared(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).CreateShared() as u64);
        table.bit("NonSecure", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_NonSecure(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).NonSecure() as u64);
        table.bit("CreateProtected", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_CreateProtected(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).CreateProtected() as u64);
        table.bit("RestrictSharedAccess", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_RestrictSharedAccess(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).RestrictSharedAccess() as u64);
        table.bit("ExistingSysMem", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_ExistingSysMem(v != 0), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).ExistingSysMem() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_CREATEALLOCATIONFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_CREATEALLOCATION(table: &mut Table) {
    let p = table.record::<D3DKMT_CREATEALLOCATION>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hResource", &raw const (*p).hResource);
        table.field("hGlobalShare", &raw const (*p).hGlobalShare);
        table.field("pPrivateRuntimeData", &raw const (*p).pPrivateRuntimeData);
        table.field("PrivateRuntimeDataSize", &raw const (*p).PrivateRuntimeDataSize);
        table.field("pStandardAllocation", &raw const (*p).Anonymous1.pStandardAllocation);
        table.field("pPrivateDriverData", &raw const (*p).Anonymous1.pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("NumAllocations", &raw const (*p).NumAllocations);
        table.field("pAllocationInfo", &raw const (*p).Anonymous2.pAllocationInfo);
        table.field("pAllocationInfo2", &raw const (*p).Anonymous2.pAllocationInfo2);
        table.field("Flags", &raw const (*p).Flags);
        table.field("hPrivateRuntimeResourceHandle", &raw const (*p).hPrivateRuntimeResourceHandle);
    }
}

fn r_D3DKMT_OPENRESOURCE(table: &mut Table) {
    let p = table.record::<D3DKMT_OPENRESOURCE>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hGlobalShare", &raw const (*p).hGlobalShare);
        table.field("NumAllocations", &raw const (*p).NumAllocations);
        table.field("pOpenAllocationInfo", &raw const (*p).Anonymous.pOpenAllocationInfo);
        table.field("pOpenAllocationInfo2", &raw const (*p).Anonymous.pOpenAllocationInfo2);
        table.field("pPrivateRuntimeData", &raw const (*p).pPrivateRuntimeData);
        table.field("PrivateRuntimeDataSize", &raw const (*p).PrivateRuntimeDataSize);
        table.field("pResourcePrivateDriverData", &raw const (*p).pResourcePrivateDriverData);
        table.field("ResourcePrivateDriverDataSize", &raw const (*p).ResourcePrivateDriverDataSize);
        table.field("pTotalPrivateDriverDataBuffer", &raw const (*p).pTotalPrivateDriverDataBuffer);
        table.field("TotalPrivateDriverDataBufferSize", &raw const (*p).TotalPrivateDriverDataBufferSize);
        table.field("hResource", &raw const (*p).hResource);
    }
}

fn r_D3DKMT_QUERYRESOURCEINFO(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYRESOURCEINFO>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hGlobalShare", &raw const (*p).hGlobalShare);
        table.field("pPrivateRuntimeData", &raw const (*p).pPrivateRuntimeData);
        table.field("PrivateRuntimeDataSize", &raw const (*p).PrivateRuntimeDataSize);
        table.field("TotalPrivateDriverDataSize", &raw const (*p).TotalPrivateDriverDataSize);
        table.field("ResourcePrivateDriverDataSize", &raw const (*p).ResourcePrivateDriverDataSize);
        table.field("NumAllocations", &raw const (*p).NumAllocations);
    }
}

fn r_D3DKMT_DESTROYALLOCATION(table: &mut Table) {
    let p = table.record::<D3DKMT_DESTROYALLOCATION>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hResource", &raw const (*p).hResource);
        table.field("phAllocationList", &raw const (*p).phAllocationList);
        table.field("AllocationCount", &raw const (*p).AllocationCount);
    }
}

fn r_D3DKMT_SETALLOCATIONPRIORITY(table: &mut Table) {
    let p = table.record::<D3DKMT_SETALLOCATIONPRIORITY>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hResource", &raw const (*p).hResource);
        table.field("phAllocationList", &raw const (*p).phAllocationList);
        table.field("AllocationCount", &raw const (*p).AllocationCount);
        table.field("pPriorities", &raw const (*p).pPriorities);
    }
}

fn r_D3DKMT_QUERYALLOCATIONRESIDENCY(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYALLOCATIONRESIDENCY>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hResource", &raw const (*p).hResource);
        table.field("phAllocationList", &raw const (*p).phAllocationList);
        table.field("AllocationCount", &raw const (*p).AllocationCount);
        table.field("pResidencyStatus", &raw const (*p).pResidencyStatus);
    }
}

fn r_D3DKMT_GETRUNTIMEDATA(table: &mut Table) {
    let p = table.record::<D3DKMT_GETRUNTIMEDATA>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("hGlobalShare", &raw const (*p).hGlobalShare);
        table.field("pRuntimeData", &raw const (*p).pRuntimeData);
        table.field("RuntimeDataSize", &raw const (*p).RuntimeDataSize);
    }
}

fn r_D3DKMT_UMDFILENAMEINFO(table: &mut Table) {
    let p = table.record::<D3DKMT_UMDFILENAMEINFO>();
    unsafe {
        table.field("Version", &raw const (*p).Version);
        table.field("UmdFileName", &raw const (*p).UmdFileName);
    }
}

fn r_D3DKMT_OPENGLINFO(table: &mut Table) {
    let p = table.record::<D3DKMT_OPENGLINFO>();
    unsafe {
        table.field("UmdOpenGlIcdFileName", &raw const (*p).UmdOpenGlIcdFileName);
        table.field("Version", &raw const (*p).Version);
        table.field("Flags", &raw const (*p).Flags);
    }
}

fn r_D3DKMT_SEGMENTSIZEINFO(table: &mut Table) {
    let p = table.record::<D3DKMT_SEGMENTSIZEINFO>();
    unsafe {
        table.field("DedicatedVideoMemorySize", &raw const (*p).DedicatedVideoMemorySize);
        table.field("DedicatedSystemMemorySize", &raw const (*p).DedicatedSystemMemorySize);
        table.field("SharedSystemMemorySize", &raw const (*p).SharedSystemMemorySize);
    }
}

fn r_D3DKMT_SEGMENTGROUPSIZEINFO(table: &mut Table) {
    let p = table.record::<D3DKMT_SEGMENTGROUPSIZEINFO>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("LegacyInfo", &raw const (*p).LegacyInfo);
        table.field("LocalMemory", &raw const (*p).LocalMemory);
        table.field("NonLocalMemory", &raw const (*p).NonLocalMemory);
        table.field("NonBudgetMemory", &raw const (*p).NonBudgetMemory);
    }
}

fn r_D3DKMT_WORKINGSETFLAGS(table: &mut Table) {
    table.record::<D3DKMT_WORKINGSETFLAGS>();
    unsafe {
        table.bit("UseDefault", |p, v| (*p.cast::<D3DKMT_WORKINGSETFLAGS>()).set_UseDefault(v != 0), |p| (*p.cast::<D3DKMT_WORKINGSETFLAGS>()).UseDefault() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_WORKINGSETFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_WORKINGSETFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_WORKINGSETINFO(table: &mut Table) {
    let p = table.record::<D3DKMT_WORKINGSETINFO>();
    unsafe {
        table.field("Flags", &raw const (*p).Flags);
        table.field("MinimumWorkingSetPercentile", &raw const (*p).MinimumWorkingSetPercentile);
        table.field("MaximumWorkingSetPercentile", &raw const (*p).MaximumWorkingSetPercentile);
    }
}

fn r_D3DKMT_FLIPINFOFLAGS(table: &mut Table) {
    table.record::<D3DKMT_FLIPINFOFLAGS>();
    unsafe {
        table.bit("FlipInterval", |p, v| (*p.cast::<D3DKMT_FLIPINFOFLAGS>()).set_FlipInterval(v != 0), |p| (*p.cast::<D3DKMT_FLIPINFOFLAGS>()).FlipInterval() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_FLIPINFOFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_FLIPINFOFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_FLIPQUEUEINFO(table: &mut Table) {
    let p = table.record::<D3DKMT_FLIPQUEUEINFO>();
    unsafe {
        table.field("MaxHardwareFlipQueueLength", &raw const (*p).MaxHardwareFlipQueueLength);
        table.field("MaxSoftwareFlipQueueLength", &raw const (*p).MaxSoftwareFlipQueueLength);
        table.field("FlipFlags", &raw const (*p).FlipFlags);
    }
}

fn r_D3DKMT_ADAPTERADDRESS(table: &mut Table) {
    let p = table.record::<D3DKMT_ADAPTERADDRESS>();
    unsafe {
        table.field("BusNumber", &raw const (*p).BusNumber);
        table.field("DeviceNumber", &raw const (*p).DeviceNumber);
        table.field("FunctionNumber", &raw const (*p).FunctionNumber);
    }
}

fn r_D3DKMT_ADAPTERREGISTRYINFO(table: &mut Table) {
    let p = table.record::<D3DKMT_ADAPTERREGISTRYINFO>();
    unsafe {
        table.field("AdapterString", &raw const (*p).AdapterString);
        table.field("BiosString", &raw const (*p).BiosString);
        table.field("DacType", &raw const (*p).DacType);
        table.field("ChipType", &raw const (*p).ChipType);
    }
}

fn r_D3DKMT_CURRENTDISPLAYMODE(table: &mut Table) {
    let p = table.record::<D3DKMT_CURRENTDISPLAYMODE>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("DisplayMode", &raw const (*p).DisplayMode);
    }
}

fn r_D3DKMT_VIRTUALADDRESSFLAGS(table: &mut Table) {
    table.record::<D3DKMT_VIRTUALADDRESSFLAGS>();
    unsafe {
        table.bit("VirtualAddressSupported", |p, v| (*p.cast::<D3DKMT_VIRTUALADDRESSFLAGS>()).set_VirtualAddressSupported(v != 0), |p| (*p.cast::<D3DKMT_VIRTUALADDRESSFLAGS>()).VirtualAddressSupported() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_VIRTUALADDRESSFLAGS>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_VIRTUALADDRESSFLAGS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_VIRTUALADDRESSINFO(table: &mut Table) {
    let p = table.record::<D3DKMT_VIRTUALADDRESSINFO>();
    unsafe {
        table.field("VirtualAddressFlags", &raw const (*p).VirtualAddressFlags);
    }
}

fn r_D3DKMT_QUERYADAPTERINFO(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYADAPTERINFO>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("Type", &raw const (*p).Type);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
    }
}

fn r_D3DKMT_OPENADAPTERFROMHDC(table: &mut Table) {
    let p = table.record::<D3DKMT_OPENADAPTERFROMHDC>();
    unsafe {
        table.field("hDc", &raw const (*p).hDc);
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("AdapterLuid", &raw const (*p).AdapterLuid);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
    }
}

fn r_D3DKMT_OPENADAPTERFROMGDIDISPLAYNAME(table: &mut Table) {
    let p = table.record::<D3DKMT_OPENADAPTERFROMGDIDISPLAYNAME>();
    unsafe {
        table.field("DeviceName", &raw const (*p).DeviceName);
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("AdapterLuid", &raw const (*p).AdapterLuid);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
    }
}

fn r_D3DKMT_OPENADAPTERFROMDEVICENAME(table: &mut Table) {
    let p = table.record::<D3DKMT_OPENADAPTERFROMDEVICENAME>();
    unsafe {
        table.field("pDeviceName", &raw const (*p).pDeviceName);
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("AdapterLuid", &raw const (*p).AdapterLuid);
    }
}

fn r_D3DKMT_CLOSEADAPTER(table: &mut Table) {
    let p = table.record::<D3DKMT_CLOSEADAPTER>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
    }
}

fn r_D3DKMT_GETSHAREDPRIMARYHANDLE(table: &mut Table) {
    let p = table.record::<D3DKMT_GETSHAREDPRIMARYHANDLE>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("hSharedPrimary", &raw const (*p).hSharedPrimary);
    }
}

fn r_D3DKMT_SHAREDPRIMARYLOCKNOTIFICATION(table: &mut Table) {
    let p = table.record::<D3DKMT_SHAREDPRIMARYLOCKNOTIFICATION>();
    unsafe {
        table.field("AdapterLuid", &raw const (*p).AdapterLuid);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("LockRect", &raw const (*p).LockRect);
    }
}

fn r_D3DKMT_SHAREDPRIMARYUNLOCKNOTIFICATION(table: &mut Table) {
    let p = table.record::<D3DKMT_SHAREDPRIMARYUNLOCKNOTIFICATION>();
    unsafe {
        table.field("AdapterLuid", &raw const (*p).AdapterLuid);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
    }
}

fn r_D3DKMT_DOD_SET_DIRTYRECT_MODE(table: &mut Table) {
    let p = table.record::<D3DKMT_DOD_SET_DIRTYRECT_MODE>();
    unsafe {
        table.field("bForceFullScreenDirty", &raw const (*p).bForceFullScreenDirty);
    }
}

fn r_D3DKMT_HISTORY_BUFFER_STATUS(table: &mut Table) {
    let p = table.record::<D3DKMT_HISTORY_BUFFER_STATUS>();
    unsafe {
        table.field("Enabled", &raw const (*p).Enabled);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_D3DKMT_VAD_DESC(table: &mut Table) {
    let p = table.record::<D3DKMT_VAD_DESC>();
    unsafe {
        table.field("VadIndex", &raw const (*p).VadIndex);
        table.field("VadAddress", &raw const (*p).VadAddress);
        table.field("NumMappedRanges", &raw const (*p).NumMappedRanges);
        table.field("VadType", &raw const (*p).VadType);
        table.field("StartAddress", &raw const (*p).StartAddress);
        table.field("EndAddress", &raw const (*p).EndAddress);
    }
}

fn r_D3DKMT_VA_RANGE_DESC(table: &mut Table) {
    let p = table.record::<D3DKMT_VA_RANGE_DESC>();
    unsafe {
        table.field("VadAddress", &raw const (*p).VadAddress);
        table.field("VaRangeIndex", &raw const (*p).VaRangeIndex);
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("StartAddress", &raw const (*p).StartAddress);
        table.field("EndAddress", &raw const (*p).EndAddress);
        table.field("DriverProtection", &raw const (*p).DriverProtection);
        table.field("OwnerType", &raw const (*p).OwnerType);
        table.field("pOwner", &raw const (*p).pOwner);
        table.field("OwnerOffset", &raw const (*p).OwnerOffset);
        table.field("Protection", &raw const (*p).Protection);
    }
}

fn r_D3DKMT_EVICTION_CRITERIA(table: &mut Table) {
    let p = table.record::<D3DKMT_EVICTION_CRITERIA>();
    unsafe {
        table.field("MinimumSize", &raw const (*p).MinimumSize);
        table.field("MaximumSize", &raw const (*p).MaximumSize);
        table.field("Flags", &raw const (*p).Anonymous.Flags);
        table.field("Value", &raw const (*p).Anonymous.Value);
        table.bit("Flags.Primary", |p, v| (*p.cast::<D3DKMT_EVICTION_CRITERIA>()).Anonymous.Flags.set_Primary(v != 0), |p| (*p.cast::<D3DKMT_EVICTION_CRITERIA>()).Anonymous.Flags.Primary() as u64);
        table.bit("Flags.Reserved", |p, v| (*p.cast::<D3DKMT_EVICTION_CRITERIA>()).Anonymous.Flags.set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_EVICTION_CRITERIA>()).Anonymous.Flags.Reserved() as u64);
    }
}

fn r_D3DKMT_PAGE_TABLE_LEVEL_DESC(table: &mut Table) {
    let p = table.record::<D3DKMT_PAGE_TABLE_LEVEL_DESC>();
    unsafe {
        table.field("IndexBitCount", &raw const (*p).IndexBitCount);
        table.field("IndexMask", &raw const (*p).IndexMask);
        table.field("IndexShift", &raw const (*p).IndexShift);
        table.field("LowerLevelsMask", &raw const (*p).LowerLevelsMask);
        table.field("EntryCoverageInPages", &raw const (*p).EntryCoverageInPages);
    }
}

fn r_DXGK_ESCAPE_GPUMMUCAPS(table: &mut Table) {
    let p = table.record::<DXGK_ESCAPE_GPUMMUCAPS>();
    unsafe {
        table.field("ReadOnlyMemorySupported", &raw const (*p).ReadOnlyMemorySupported);
        table.field("NoExecuteMemorySupported", &raw const (*p).NoExecuteMemorySupported);
        table.field("ZeroInPteSupported", &raw const (*p).ZeroInPteSupported);
        table.field("CacheCoherentMemorySupported", &raw const (*p).CacheCoherentMemorySupported);
        table.field("LargePageSupported", &raw const (*p).LargePageSupported);
        table.field("DualPteSupported", &raw const (*p).DualPteSupported);
        table.field("AllowNonAlignedLargePageAddress", &raw const (*p).AllowNonAlignedLargePageAddress);
        table.field("VirtualAddressBitCount", &raw const (*p).VirtualAddressBitCount);
        table.field("PageTableLevelCount", &raw const (*p).PageTableLevelCount);
        table.field("PageTableLevelDesk", &raw const (*p).PageTableLevelDesk);
        table.bit("PageTable64KSupported", |p, v| (*p.cast::<DXGK_ESCAPE_GPUMMUCAPS>()).set_PageTable64KSupported(v != 0), |p| (*p.cast::<DXGK_ESCAPE_GPUMMUCAPS>()).PageTable64KSupported() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<DXGK_ESCAPE_GPUMMUCAPS>()).set_Reserved(v as u32), |p| (*p.cast::<DXGK_ESCAPE_GPUMMUCAPS>()).Reserved() as u64);
    }
}

fn r_D3DKMT_GET_GPUMMU_CAPS(table: &mut Table) {
    let p = table.record::<D3DKMT_GET_GPUMMU_CAPS>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("GpuMmuCaps", &raw const (*p).GpuMmuCaps);
    }
}

fn r_D3DKMT_GET_PTE(table: &mut Table) {
    let p = table.record::<D3DKMT_GET_PTE>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("PageTableLevel", &raw const (*p).PageTableLevel);
        table.field("PageTableIndex", &raw const (*p).PageTableIndex);
        table.field("b64KBPte", &raw const (*p).b64KBPte);
        table.field("NumPtes", &raw const (*p).NumPtes);
        table.field("Pte", &raw const (*p).Pte);
        table.field("NumValidEntries", &raw const (*p).NumValidEntries);
    }
}

fn r_D3DKMT_GET_PTE_EXT(table: &mut Table) {
    let p = table.record::<D3DKMT_GET_PTE_EXT>();
    unsafe {
        table.field("DriverProtection", &raw const (*p).DriverProtection);
        table.field("AllocationData", &raw const (*p).AllocationData);
    }
}

fn r_D3DKMT_SEGMENT_CAPS(table: &mut Table) {
    let p = table.record::<D3DKMT_SEGMENT_CAPS>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("PageSize", &raw const (*p).PageSize);
        table.field("SegmentId", &raw const (*p).SegmentId);
        table.field("bAperture", &raw const (*p).bAperture);
        table.field("bReservedSysMem", &raw const (*p).bReservedSysMem);
        table.field("BudgetGroup", &raw const (*p).BudgetGroup);
    }
}

fn r_D3DKMT_GET_SEGMENT_CAPS(table: &mut Table) {
    let p = table.record::<D3DKMT_GET_SEGMENT_CAPS>();
    unsafe {
        table.field("PhysicalAdapterIndex", &raw const (*p).PhysicalAdapterIndex);
        table.field("NumSegments", &raw const (*p).NumSegments);
        table.field("SegmentCaps", &raw const (*p).SegmentCaps);
    }
}

fn r_D3DKMT_ESCAPE_VIRTUAL_REFRESH_RATE(table: &mut Table) {
    let p = table.record::<D3DKMT_ESCAPE_VIRTUAL_REFRESH_RATE>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("ProcessBoostEligible", &raw const (*p).ProcessBoostEligible);
        table.field("VSyncMultiplier", &raw const (*p).VSyncMultiplier);
        table.field("BaseDesktopDuration", &raw const (*p).BaseDesktopDuration);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_D3DKMT_VIDMM_ESCAPE(table: &mut Table) {
    let p = table.record::<D3DKMT_VIDMM_ESCAPE>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("SetFault", &raw const (*p).Anonymous.SetFault);
        table.field("SetFault.Value", &raw const (*p).Anonymous.SetFault.Value);
        table.field("Evict", &raw const (*p).Anonymous.Evict);
        table.field("Evict.ResourceHandle", &raw const (*p).Anonymous.Evict.ResourceHandle);
        table.field("Evict.AllocationHandle", &raw const (*p).Anonymous.Evict.AllocationHandle);
        table.field("Evict.hProcess", &raw const (*p).Anonymous.Evict.hProcess);
        table.field("EvictByNtHandle", &raw const (*p).Anonymous.EvictByNtHandle);
        table.field("EvictByNtHandle.NtHandle", &raw const (*p).Anonymous.EvictByNtHandle.NtHandle);
        table.field("GetVads", &raw const (*p).Anonymous.GetVads);
        table.field("GetVads.GetNumVads", &raw const (*p).Anonymous.GetVads.Anonymous.GetNumVads);
        table.field("GetVads.GetNumVads.NumVads", &raw const (*p).Anonymous.GetVads.Anonymous.GetNumVads.NumVads);
        table.field("GetVads.GetVad", &raw const (*p).Anonymous.GetVads.Anonymous.GetVad);
        table.field("GetVads.GetVadRange", &raw const (*p).Anonymous.GetVads.Anonymous.GetVadRange);
        table.field("GetVads.GetGpuMmuCaps", &raw const (*p).Anonymous.GetVads.Anonymous.GetGpuMmuCaps);
        table.field("GetVads.GetPte", &raw const (*p).Anonymous.GetVads.Anonymous.GetPte);
        table.field("GetVads.GetSegmentCaps", &raw const (*p).Anonymous.GetVads.Anonymous.GetSegmentCaps);
        table.field("GetVads.Command", &raw const (*p).Anonymous.GetVads.Command);
        table.field("GetVads.Status", &raw const (*p).Anonymous.GetVads.Status);
        table.field("GetVads.GetPteExt", &raw const (*p).Anonymous.GetVads.GetPteExt);
        table.field("SetBudget", &raw const (*p).Anonymous.SetBudget);
        table.field("SetBudget.LocalMemoryBudget", &raw const (*p).Anonymous.SetBudget.LocalMemoryBudget);
        table.field("SetBudget.SystemMemoryBudget", &raw const (*p).Anonymous.SetBudget.SystemMemoryBudget);
        table.field("SuspendProcess", &raw const (*p).Anonymous.SuspendProcess);
        table.field("SuspendProcess.hProcess", &raw const (*p).Anonymous.SuspendProcess.hProcess);
        table.field("SuspendProcess.bAllowWakeOnSubmission", &raw const (*p).Anonymous.SuspendProcess.bAllowWakeOnSubmission);
        table.field("ResumeProcess", &raw const (*p).Anonymous.ResumeProcess);
        table.field("ResumeProcess.hProcess", &raw const (*p).Anonymous.ResumeProcess.hProcess);
        table.field("GetBudget", &raw const (*p).Anonymous.GetBudget);
        table.field("GetBudget.NumBytesToTrim", &raw const (*p).Anonymous.GetBudget.NumBytesToTrim);
        table.field("SetTrimIntervals", &raw const (*p).Anonymous.SetTrimIntervals);
        table.field("SetTrimIntervals.MinTrimInterval", &raw const (*p).Anonymous.SetTrimIntervals.MinTrimInterval);
        table.field("SetTrimIntervals.MaxTrimInterval", &raw const (*p).Anonymous.SetTrimIntervals.MaxTrimInterval);
        table.field("SetTrimIntervals.IdleTrimInterval", &raw const (*p).Anonymous.SetTrimIntervals.IdleTrimInterval);
        table.field("EvictByCriteria", &raw const (*p).Anonymous.EvictByCriteria);
        table.field("Wake", &raw const (*p).Anonymous.Wake);
        table.field("Wake.bFlush", &raw const (*p).Anonymous.Wake.bFlush);
        table.field("Defrag", &raw const (*p).Anonymous.Defrag);
        table.field("Defrag.Operation", &raw const (*p).Anonymous.Defrag.Operation);
        table.field("Defrag.SegmentId", &raw const (*p).Anonymous.Defrag.SegmentId);
        table.field("Defrag.TotalCommitted", &raw const (*p).Anonymous.Defrag.TotalCommitted);
        table.field("Defrag.TotalFree", &raw const (*p).Anonymous.Defrag.TotalFree);
        table.field("Defrag.LargestGapBefore", &raw const (*p).Anonymous.Defrag.LargestGapBefore);
        table.field("Defrag.LargestGapAfter", &raw const (*p).Anonymous.Defrag.LargestGapAfter);
        table.field("DelayExecution", &raw const (*p).Anonymous.DelayExecution);
        table.field("DelayExecution.hPagingQueue", &raw const (*p).Anonymous.DelayExecution.hPagingQueue);
        table.field("DelayExecution.PhysicalAdapterIndex", &raw const (*p).Anonymous.DelayExecution.PhysicalAdapterIndex);
        table.field("DelayExecution.Milliseconds", &raw const (*p).Anonymous.DelayExecution.Milliseconds);
        table.field("DelayExecution.PagingFenceValue", &raw const (*p).Anonymous.DelayExecution.PagingFenceValue);
        table.bit("SetFault.ProbeAndLock", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_ProbeAndLock(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.ProbeAndLock() as u64);
        table.bit("SetFault.SplitPoint", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_SplitPoint(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.SplitPoint() as u64);
        table.bit("SetFault.NoDemotion", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_NoDemotion(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.NoDemotion() as u64);
        table.bit("SetFault.SwizzlingAperture", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_SwizzlingAperture(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.SwizzlingAperture() as u64);
        table.bit("SetFault.PagingPathLockSubRange", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_PagingPathLockSubRange(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.PagingPathLockSubRange() as u64);
        table.bit("SetFault.PagingPathLockMinRange", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_PagingPathLockMinRange(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.PagingPathLockMinRange() as u64);
        table.bit("SetFault.ComplexLock", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_ComplexLock(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.ComplexLock() as u64);
        table.bit("SetFault.FailVARotation", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_FailVARotation(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.FailVARotation() as u64);
        table.bit("SetFault.NoWriteCombined", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_NoWriteCombined(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.NoWriteCombined() as u64);
        table.bit("SetFault.NoPrePatching", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_NoPrePatching(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.NoPrePatching() as u64);
        table.bit("SetFault.AlwaysRepatch", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_AlwaysRepatch(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.AlwaysRepatch() as u64);
        table.bit("SetFault.ExpectPreparationFailure", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_ExpectPreparationFailure(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.ExpectPreparationFailure() as u64);
        table.bit("SetFault.FailUserModeVAMapping", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_FailUserModeVAMapping(v != 0), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.FailUserModeVAMapping() as u64);
        table.bit("SetFault.Reserved", |p, v| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_VIDMM_ESCAPE>()).Anonymous.SetFault.Reserved() as u64);
    }
}

fn r_D3DKMT_VIDSCH_ESCAPE(table: &mut Table) {
    let p = table.record::<D3DKMT_VIDSCH_ESCAPE>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("PreemptionControl", &raw const (*p).Anonymous.PreemptionControl);
        table.field("SuspendScheduler", &raw const (*p).Anonymous.SuspendScheduler);
        table.field("TdrControl", &raw const (*p).Anonymous.TdrControl);
        table.field("SuspendTime", &raw const (*p).Anonymous.SuspendTime);
        table.field("TdrLimit", &raw const (*p).Anonymous.TdrLimit);
        table.field("TdrLimit.Count", &raw const (*p).Anonymous.TdrLimit.Count);
        table.field("TdrLimit.Time", &raw const (*p).Anonymous.TdrLimit.Time);
        table.field("PfnControl", &raw const (*p).Anonymous.PfnControl);
        table.field("VirtualRefreshRateControl", &raw const (*p).VirtualRefreshRateControl);
    }
}

fn r_D3DKMT_TDRDBGCTRL_ESCAPE(table: &mut Table) {
    let p = table.record::<D3DKMT_TDRDBGCTRL_ESCAPE>();
    unsafe {
        table.field("TdrControl", &raw const (*p).TdrControl);
    }
}

fn r_D3DKMT_DMM_ESCAPE(table: &mut Table) {
    let p = table.record::<D3DKMT_DMM_ESCAPE>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("ProvidedBufferSize", &raw const (*p).ProvidedBufferSize);
        table.field("MinRequiredBufferSize", &raw const (*p).MinRequiredBufferSize);
        table.field("Data", &raw const (*p).Data);
    }
}

fn r_D3DKMT_BRIGHTNESS_POSSIBLE_LEVELS(table: &mut Table) {
    let p = table.record::<D3DKMT_BRIGHTNESS_POSSIBLE_LEVELS>();
    unsafe {
        table.field("LevelCount", &raw const (*p).LevelCount);
        table.field("BrightnessLevels", &raw const (*p).BrightnessLevels);
    }
}

fn r_D3DKMT_BRIGHTNESS_INFO(table: &mut Table) {
    let p = table.record::<D3DKMT_BRIGHTNESS_INFO>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("ChildUid", &raw const (*p).ChildUid);
        table.field("PossibleLevels", &raw const (*p).Anonymous.PossibleLevels);
        table.field("Brightness", &raw const (*p).Anonymous.Brightness);
        table.field("BrightnessCaps", &raw const (*p).Anonymous.BrightnessCaps);
        table.field("BrightnessState", &raw const (*p).Anonymous.BrightnessState);
        table.field("OptimizationLevel", &raw const (*p).Anonymous.OptimizationLevel);
        table.field("ReductionInfo", &raw const (*p).Anonymous.ReductionInfo);
        table.field("VerboseLogging", &raw const (*p).Anonymous.VerboseLogging);
        table.field("NitRanges", &raw const (*p).Anonymous.NitRanges);
        table.field("GetBrightnessMillinits", &raw const (*p).Anonymous.GetBrightnessMillinits);
        table.field("SetBrightnessMillinits", &raw const (*p).Anonymous.SetBrightnessMillinits);
        table.field("BrightnessInterfaceSupported", &raw const (*p).Anonymous.BrightnessInterfaceSupported);
    }
}

fn r_D3DKMT_DEVICE_ESCAPE(table: &mut Table) {
    let p = table.record::<D3DKMT_DEVICE_ESCAPE>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("VidPnFromAllocation", &raw const (*p).VidPnFromAllocation);
        table.field("VidPnFromAllocation.hPrimaryAllocation", &raw const (*p).VidPnFromAllocation.hPrimaryAllocation);
        table.field("VidPnFromAllocation.VidPnSourceId", &raw const (*p).VidPnFromAllocation.VidPnSourceId);
    }
}

fn r_D3DKMT_DEBUG_SNAPSHOT_ESCAPE(table: &mut Table) {
    let p = table.record::<D3DKMT_DEBUG_SNAPSHOT_ESCAPE>();
    unsafe {
        table.field("Length", &raw const (*p).Length);
        table.field("Buffer", &raw const (*p).Buffer);
    }
}

fn r_D3DKMT_ACTIVATE_SPECIFIC_DIAG_ESCAPE(table: &mut Table) {
    let p = table.record::<D3DKMT_ACTIVATE_SPECIFIC_DIAG_ESCAPE>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("Activate", &raw const (*p).Activate);
    }
}

fn r_D3DKMT_ESCAPE(table: &mut Table) {
    let p = table.record::<D3DKMT_ESCAPE>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("Type", &raw const (*p).Type);
        table.field("Flags", &raw const (*p).Flags);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
        table.field("hContext", &raw const (*p).hContext);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_COUNTER(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_COUNTER>();
    unsafe {
        table.field("Count", &raw const (*p).Count);
        table.field("Bytes", &raw const (*p).Bytes);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_DMA_PACKET_TYPE_INFORMATION(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_DMA_PACKET_TYPE_INFORMATION>();
    unsafe {
        table.field("PacketSubmited", &raw const (*p).PacketSubmited);
        table.field("PacketCompleted", &raw const (*p).PacketCompleted);
        table.field("PacketPreempted", &raw const (*p).PacketPreempted);
        table.field("PacketFaulted", &raw const (*p).PacketFaulted);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_QUEUE_PACKET_TYPE_INFORMATION(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_QUEUE_PACKET_TYPE_INFORMATION>();
    unsafe {
        table.field("PacketSubmited", &raw const (*p).PacketSubmited);
        table.field("PacketCompleted", &raw const (*p).PacketCompleted);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_PACKET_INFORMATION(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_PACKET_INFORMATION>();
    unsafe {
        table.field("QueuePacket", &raw const (*p).QueuePacket);
        table.field("DmaPacket", &raw const (*p).DmaPacket);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_PREEMPTION_INFORMATION(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_PREEMPTION_INFORMATION>();
    unsafe {
        table.field("PreemptionCounter", &raw const (*p).PreemptionCounter);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_PROCESS_NODE_INFORMATION(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_PROCESS_NODE_INFORMATION>();
    unsafe {
        table.field("RunningTime", &raw const (*p).RunningTime);
        table.field("ContextSwitch", &raw const (*p).ContextSwitch);
        table.field("PreemptionStatistics", &raw const (*p).PreemptionStatistics);
        table.field("PacketStatistics", &raw const (*p).PacketStatistics);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_NODE_INFORMATION(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_NODE_INFORMATION>();
    unsafe {
        table.field("GlobalInformation", &raw const (*p).GlobalInformation);
        table.field("SystemInformation", &raw const (*p).SystemInformation);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_PROCESS_VIDPNSOURCE_INFORMATION(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_PROCESS_VIDPNSOURCE_INFORMATION>();
    unsafe {
        table.field("Frame", &raw const (*p).Frame);
        table.field("CancelledFrame", &raw const (*p).CancelledFrame);
        table.field("QueuedPresent", &raw const (*p).QueuedPresent);
        table.field("Padding", &raw const (*p).Padding);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_VIDPNSOURCE_INFORMATION(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_VIDPNSOURCE_INFORMATION>();
    unsafe {
        table.field("GlobalInformation", &raw const (*p).GlobalInformation);
        table.field("SystemInformation", &raw const (*p).SystemInformation);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_D3DKMT_QUERYSTATSTICS_REFERENCE_DMA_BUFFER(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATSTICS_REFERENCE_DMA_BUFFER>();
    unsafe {
        table.field("NbCall", &raw const (*p).NbCall);
        table.field("NbAllocationsReferenced", &raw const (*p).NbAllocationsReferenced);
        table.field("MaxNbAllocationsReferenced", &raw const (*p).MaxNbAllocationsReferenced);
        table.field("NbNULLReference", &raw const (*p).NbNULLReference);
        table.field("NbWriteReference", &raw const (*p).NbWriteReference);
        table.field("NbRenamedAllocationsReferenced", &raw const (*p).NbRenamedAllocationsReferenced);
        table.field("NbIterationSearchingRenamedAllocation", &raw const (*p).NbIterationSearchingRenamedAllocation);
        table.field("NbLockedAllocationReferenced", &raw const (*p).NbLockedAllocationReferenced);
        table.field("NbAllocationWithValidPrepatchingInfoReferenced", &raw const (*p).NbAllocationWithValidPrepatchingInfoReferenced);
        table.field("NbAllocationWithInvalidPrepatchingInfoReferenced", &raw const (*p).NbAllocationWithInvalidPrepatchingInfoReferenced);
        table.field("NbDMABufferSuccessfullyPrePatched", &raw const (*p).NbDMABufferSuccessfullyPrePatched);
        table.field("NbPrimariesReferencesOverflow", &raw const (*p).NbPrimariesReferencesOverflow);
        table.field("NbAllocationWithNonPreferredResources", &raw const (*p).NbAllocationWithNonPreferredResources);
        table.field("NbAllocationInsertedInMigrationTable", &raw const (*p).NbAllocationInsertedInMigrationTable);
    }
}

fn r_D3DKMT_QUERYSTATSTICS_RENAMING(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATSTICS_RENAMING>();
    unsafe {
        table.field("NbAllocationsRenamed", &raw const (*p).NbAllocationsRenamed);
        table.field("NbAllocationsShrinked", &raw const (*p).NbAllocationsShrinked);
        table.field("NbRenamedBuffer", &raw const (*p).NbRenamedBuffer);
        table.field("MaxRenamingListLength", &raw const (*p).MaxRenamingListLength);
        table.field("NbFailuresDueToRenamingLimit", &raw const (*p).NbFailuresDueToRenamingLimit);
        table.field("NbFailuresDueToCreateAllocation", &raw const (*p).NbFailuresDueToCreateAllocation);
        table.field("NbFailuresDueToOpenAllocation", &raw const (*p).NbFailuresDueToOpenAllocation);
        table.field("NbFailuresDueToLowResource", &raw const (*p).NbFailuresDueToLowResource);
        table.field("NbFailuresDueToNonRetiredLimit", &raw const (*p).NbFailuresDueToNonRetiredLimit);
    }
}

fn r_D3DKMT_QUERYSTATSTICS_PREPRATION(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATSTICS_PREPRATION>();
    unsafe {
        table.field("BroadcastStall", &raw const (*p).BroadcastStall);
        table.field("NbDMAPrepared", &raw const (*p).NbDMAPrepared);
        table.field("NbDMAPreparedLongPath", &raw const (*p).NbDMAPreparedLongPath);
        table.field("ImmediateHighestPreparationPass", &raw const (*p).ImmediateHighestPreparationPass);
        table.field("AllocationsTrimmed", &raw const (*p).AllocationsTrimmed);
    }
}

fn r_D3DKMT_QUERYSTATSTICS_PAGING_FAULT(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATSTICS_PAGING_FAULT>();
    unsafe {
        table.field("Faults", &raw const (*p).Faults);
        table.field("FaultsFirstTimeAccess", &raw const (*p).FaultsFirstTimeAccess);
        table.field("FaultsReclaimed", &raw const (*p).FaultsReclaimed);
        table.field("FaultsMigration", &raw const (*p).FaultsMigration);
        table.field("FaultsIncorrectResource", &raw const (*p).FaultsIncorrectResource);
        table.field("FaultsLostContent", &raw const (*p).FaultsLostContent);
        table.field("FaultsEvicted", &raw const (*p).FaultsEvicted);
        table.field("AllocationsMEM_RESET", &raw const (*p).AllocationsMEM_RESET);
        table.field("AllocationsUnresetSuccess", &raw const (*p).AllocationsUnresetSuccess);
        table.field("AllocationsUnresetFail", &raw const (*p).AllocationsUnresetFail);
        table.field("AllocationsUnresetSuccessRead", &raw const (*p).AllocationsUnresetSuccessRead);
        table.field("AllocationsUnresetFailRead", &raw const (*p).AllocationsUnresetFailRead);
        table.field("Evictions", &raw const (*p).Evictions);
        table.field("EvictionsDueToPreparation", &raw const (*p).EvictionsDueToPreparation);
        table.field("EvictionsDueToLock", &raw const (*p).EvictionsDueToLock);
        table.field("EvictionsDueToClose", &raw const (*p).EvictionsDueToClose);
        table.field("EvictionsDueToPurge", &raw const (*p).EvictionsDueToPurge);
        table.field("EvictionsDueToSuspendCPUAccess", &raw const (*p).EvictionsDueToSuspendCPUAccess);
    }
}

fn r_D3DKMT_QUERYSTATSTICS_PAGING_TRANSFER(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATSTICS_PAGING_TRANSFER>();
    unsafe {
        table.field("BytesFilled", &raw const (*p).BytesFilled);
        table.field("BytesDiscarded", &raw const (*p).BytesDiscarded);
        table.field("BytesMappedIntoAperture", &raw const (*p).BytesMappedIntoAperture);
        table.field("BytesUnmappedFromAperture", &raw const (*p).BytesUnmappedFromAperture);
        table.field("BytesTransferredFromMdlToMemory", &raw const (*p).BytesTransferredFromMdlToMemory);
        table.field("BytesTransferredFromMemoryToMdl", &raw const (*p).BytesTransferredFromMemoryToMdl);
        table.field("BytesTransferredFromApertureToMemory", &raw const (*p).BytesTransferredFromApertureToMemory);
        table.field("BytesTransferredFromMemoryToAperture", &raw const (*p).BytesTransferredFromMemoryToAperture);
    }
}

fn r_D3DKMT_QUERYSTATSTICS_SWIZZLING_RANGE(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATSTICS_SWIZZLING_RANGE>();
    unsafe {
        table.field("NbRangesAcquired", &raw const (*p).NbRangesAcquired);
        table.field("NbRangesReleased", &raw const (*p).NbRangesReleased);
    }
}

fn r_D3DKMT_QUERYSTATSTICS_LOCKS(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATSTICS_LOCKS>();
    unsafe {
        table.field("NbLocks", &raw const (*p).NbLocks);
        table.field("NbLocksWaitFlag", &raw const (*p).NbLocksWaitFlag);
        table.field("NbLocksDiscardFlag", &raw const (*p).NbLocksDiscardFlag);
        table.field("NbLocksNoOverwrite", &raw const (*p).NbLocksNoOverwrite);
        table.field("NbLocksNoReadSync", &raw const (*p).NbLocksNoReadSync);
        table.field("NbLocksLinearization", &raw const (*p).NbLocksLinearization);
        table.field("NbComplexLocks", &raw const (*p).NbComplexLocks);
    }
}

fn r_D3DKMT_QUERYSTATSTICS_ALLOCATIONS(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATSTICS_ALLOCATIONS>();
    unsafe {
        table.field("Created", &raw const (*p).Created);
        table.field("Destroyed", &raw const (*p).Destroyed);
        table.field("Opened", &raw const (*p).Opened);
        table.field("Closed", &raw const (*p).Closed);
        table.field("MigratedSuccess", &raw const (*p).MigratedSuccess);
        table.field("MigratedFail", &raw const (*p).MigratedFail);
        table.field("MigratedAbandoned", &raw const (*p).MigratedAbandoned);
    }
}

fn r_D3DKMT_QUERYSTATSTICS_TERMINATIONS(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATSTICS_TERMINATIONS>();
    unsafe {
        table.field("TerminatedShared", &raw const (*p).TerminatedShared);
        table.field("TerminatedNonShared", &raw const (*p).TerminatedNonShared);
        table.field("DestroyedShared", &raw const (*p).DestroyedShared);
        table.field("DestroyedNonShared", &raw const (*p).DestroyedNonShared);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_ADAPTER_INFORMATION(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_ADAPTER_INFORMATION>();
    unsafe {
        table.field("NbSegments", &raw const (*p).NbSegments);
        table.field("NodeCount", &raw const (*p).NodeCount);
        table.field("VidPnSourceCount", &raw const (*p).VidPnSourceCount);
        table.field("VSyncEnabled", &raw const (*p).VSyncEnabled);
        table.field("TdrDetectedCount", &raw const (*p).TdrDetectedCount);
        table.field("ZeroLengthDmaBuffers", &raw const (*p).ZeroLengthDmaBuffers);
        table.field("RestartedPeriod", &raw const (*p).RestartedPeriod);
        table.field("ReferenceDmaBuffer", &raw const (*p).ReferenceDmaBuffer);
        table.field("Renaming", &raw const (*p).Renaming);
        table.field("Preparation", &raw const (*p).Preparation);
        table.field("PagingFault", &raw const (*p).PagingFault);
        table.field("PagingTransfer", &raw const (*p).PagingTransfer);
        table.field("SwizzlingRange", &raw const (*p).SwizzlingRange);
        table.field("Locks", &raw const (*p).Locks);
        table.field("Allocations", &raw const (*p).Allocations);
        table.field("Terminations", &raw const (*p).Terminations);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_SYSTEM_MEMORY(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_SYSTEM_MEMORY>();
    unsafe {
        table.field("BytesAllocated", &raw const (*p).BytesAllocated);
        table.field("BytesReserved", &raw const (*p).BytesReserved);
        table.field("SmallAllocationBlocks", &raw const (*p).SmallAllocationBlocks);
        table.field("LargeAllocationBlocks", &raw const (*p).LargeAllocationBlocks);
        table.field("WriteCombinedBytesAllocated", &raw const (*p).WriteCombinedBytesAllocated);
        table.field("WriteCombinedBytesReserved", &raw const (*p).WriteCombinedBytesReserved);
        table.field("CachedBytesAllocated", &raw const (*p).CachedBytesAllocated);
        table.field("CachedBytesReserved", &raw const (*p).CachedBytesReserved);
        table.field("SectionBytesAllocated", &raw const (*p).SectionBytesAllocated);
        table.field("SectionBytesReserved", &raw const (*p).SectionBytesReserved);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_PROCESS_INFORMATION(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_PROCESS_INFORMATION>();
    unsafe {
        table.field("NodeCount", &raw const (*p).NodeCount);
        table.field("VidPnSourceCount", &raw const (*p).VidPnSourceCount);
        table.field("SystemMemory", &raw const (*p).SystemMemory);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_DMA_BUFFER(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_DMA_BUFFER>();
    unsafe {
        table.field("Size", &raw const (*p).Size);
        table.field("AllocationListBytes", &raw const (*p).AllocationListBytes);
        table.field("PatchLocationListBytes", &raw const (*p).PatchLocationListBytes);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_COMMITMENT_DATA(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_COMMITMENT_DATA>();
    unsafe {
        table.field("TotalBytesEvictedFromProcess", &raw const (*p).TotalBytesEvictedFromProcess);
        table.field("BytesBySegmentPreference", &raw const (*p).BytesBySegmentPreference);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_POLICY(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_POLICY>();
    unsafe {
        table.field("PreferApertureForRead", &raw const (*p).PreferApertureForRead);
        table.field("PreferAperture", &raw const (*p).PreferAperture);
        table.field("MemResetOnPaging", &raw const (*p).MemResetOnPaging);
        table.field("RemovePagesFromWorkingSetOnPaging", &raw const (*p).RemovePagesFromWorkingSetOnPaging);
        table.field("MigrationEnabled", &raw const (*p).MigrationEnabled);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_PROCESS_ADAPTER_INFORMATION(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_PROCESS_ADAPTER_INFORMATION>();
    unsafe {
        table.field("NbSegments", &raw const (*p).NbSegments);
        table.field("NodeCount", &raw const (*p).NodeCount);
        table.field("VidPnSourceCount", &raw const (*p).VidPnSourceCount);
        table.field("VirtualMemoryUsage", &raw const (*p).VirtualMemoryUsage);
        table.field("DmaBuffer", &raw const (*p).DmaBuffer);
        table.field("CommitmentData", &raw const (*p).CommitmentData);
        table.field("_Policy", &raw const (*p)._Policy);
        table.field("Reserved", &raw const (*p).Reserved);
        table.field("Reserve", &raw const (*p).Reserve);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_MEMORY(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_MEMORY>();
    unsafe {
        table.field("TotalBytesEvicted", &raw const (*p).TotalBytesEvicted);
        table.field("AllocsCommitted", &raw const (*p).AllocsCommitted);
        table.field("AllocsResident", &raw const (*p).AllocsResident);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_SEGMENT_INFORMATION>();
    unsafe {
        table.field("CommitLimit", &raw const (*p).CommitLimit);
        table.field("BytesCommitted", &raw const (*p).BytesCommitted);
        table.field("BytesResident", &raw const (*p).BytesResident);
        table.field("Memory", &raw const (*p).Memory);
        table.field("Aperture", &raw const (*p).Aperture);
        table.field("TotalBytesEvictedByPriority", &raw const (*p).TotalBytesEvictedByPriority);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_VIDEO_MEMORY(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_VIDEO_MEMORY>();
    unsafe {
        table.field("AllocsCommitted", &raw const (*p).AllocsCommitted);
        table.field("AllocsResidentInP", &raw const (*p).AllocsResidentInP);
        table.field("AllocsResidentInNonPreferred", &raw const (*p).AllocsResidentInNonPreferred);
        table.field("TotalBytesEvictedDueToPreparation", &raw const (*p).TotalBytesEvictedDueToPreparation);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_PROCESS_SEGMENT_POLICY(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_PROCESS_SEGMENT_POLICY>();
    unsafe {
        table.field("UseMRU", &raw const (*p).UseMRU);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_PROCESS_SEGMENT_INFORMATION(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_PROCESS_SEGMENT_INFORMATION>();
    unsafe {
        table.field("BytesCommitted", &raw const (*p).BytesCommitted);
        table.field("NbReferencedAllocationEvictedInPeriod", &raw const (*p).NbReferencedAllocationEvictedInPeriod);
        table.field("MaximumWorkingSet", &raw const (*p).MaximumWorkingSet);
        table.field("MinimumWorkingSet", &raw const (*p).MinimumWorkingSet);
        table.field("VideoMemory", &raw const (*p).VideoMemory);
        table.field("_Policy", &raw const (*p)._Policy);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_QUERY_SEGMENT>();
    unsafe {
        table.field("SegmentId", &raw const (*p).SegmentId);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_QUERY_NODE(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_QUERY_NODE>();
    unsafe {
        table.field("NodeId", &raw const (*p).NodeId);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_QUERY_VIDPNSOURCE(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_QUERY_VIDPNSOURCE>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
    }
}

fn r_D3DKMT_QUERYSTATISTICS_RESULT(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS_RESULT>();
    unsafe {
        table.field("AdapterInformation", &raw const (*p).AdapterInformation);
        table.field("SegmentInformation", &raw const (*p).SegmentInformation);
        table.field("NodeInformation", &raw const (*p).NodeInformation);
        table.field("VidPnSourceInformation", &raw const (*p).VidPnSourceInformation);
        table.field("ProcessInformation", &raw const (*p).ProcessInformation);
        table.field("ProcessAdapterInformation", &raw const (*p).ProcessAdapterInformation);
        table.field("ProcessSegmentInformation", &raw const (*p).ProcessSegmentInformation);
        table.field("ProcessNodeInformation", &raw const (*p).ProcessNodeInformation);
        table.field("ProcessVidPnSourceInformation", &raw const (*p).ProcessVidPnSourceInformation);
    }
}

fn r_D3DKMT_QUERYSTATISTICS(table: &mut Table) {
    let p = table.record::<D3DKMT_QUERYSTATISTICS>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("AdapterLuid", &raw const (*p).AdapterLuid);
        table.field("hProcess", &raw const (*p).hProcess);
        table.field("QueryResult", &raw const (*p).QueryResult);
        table.field("QuerySegment", &raw const (*p).Anonymous.QuerySegment);
        table.field("QueryProcessSegment", &raw const (*p).Anonymous.QueryProcessSegment);
        table.field("QueryNode", &raw const (*p).Anonymous.QueryNode);
        table.field("QueryProcessNode", &raw const (*p).Anonymous.QueryProcessNode);
        table.field("QueryVidPnSource", &raw const (*p).Anonymous.QueryVidPnSource);
        table.field("QueryProcessVidPnSource", &raw const (*p).Anonymous.QueryProcessVidPnSource);
    }
}

fn r_D3DKMT_PRESENT_STATS_DWM2(table: &mut Table) {
    let p = table.record::<D3DKMT_PRESENT_STATS_DWM2>();
    unsafe {
        table.field("cbSize", &raw const (*p).cbSize);
        table.field("PresentCount", &raw const (*p).PresentCount);
        table.field("PresentRefreshCount", &raw const (*p).PresentRefreshCount);
        table.field("PresentQPCTime", &raw const (*p).PresentQPCTime);
        table.field("SyncRefreshCount", &raw const (*p).SyncRefreshCount);
        table.field("SyncQPCTime", &raw const (*p).SyncQPCTime);
        table.field("CustomPresentDuration", &raw const (*p).CustomPresentDuration);
        table.field("VirtualSyncRefreshCount", &raw const (*p).VirtualSyncRefreshCount);
        table.field("VirtualSyncQPCTime", &raw const (*p).VirtualSyncQPCTime);
        table.field("VSyncDurationQPCTime", &raw const (*p).VSyncDurationQPCTime);
        table.field("VSyncMultiplier", &raw const (*p).VSyncMultiplier);
        table.field("VirtualPresentRefreshCount", &raw const (*p).VirtualPresentRefreshCount);
        table.field("VirtualPresentQPCTime", &raw const (*p).VirtualPresentQPCTime);
    }
}

fn r_D3DKMT_SETVIDPNSOURCEOWNER(table: &mut Table) {
    let p = table.record::<D3DKMT_SETVIDPNSOURCEOWNER>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("pType", &raw const (*p).pType);
        table.field("pVidPnSourceId", &raw const (*p).pVidPnSourceId);
        table.field("VidPnSourceCount", &raw const (*p).VidPnSourceCount);
    }
}

fn r_D3DKMT_CHECKVIDPNEXCLUSIVEOWNERSHIP(table: &mut Table) {
    let p = table.record::<D3DKMT_CHECKVIDPNEXCLUSIVEOWNERSHIP>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
    }
}

fn r_D3DKMT_GETPRESENTHISTORY(table: &mut Table) {
    let p = table.record::<D3DKMT_GETPRESENTHISTORY>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("ProvidedSize", &raw const (*p).ProvidedSize);
        table.field("WrittenSize", &raw const (*p).WrittenSize);
        table.field("pTokens", &raw const (*p).pTokens);
        table.field("NumTokens", &raw const (*p).NumTokens);
    }
}

fn r_D3DKMT_CREATEOVERLAY(table: &mut Table) {
    let p = table.record::<D3DKMT_CREATEOVERLAY>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("OverlayInfo", &raw const (*p).OverlayInfo);
        table.field("hOverlay", &raw const (*p).hOverlay);
    }
}

fn r_D3DKMT_UPDATEOVERLAY(table: &mut Table) {
    let p = table.record::<D3DKMT_UPDATEOVERLAY>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hOverlay", &raw const (*p).hOverlay);
        table.field("OverlayInfo", &raw const (*p).OverlayInfo);
    }
}

fn r_D3DKMT_FLIPOVERLAY(table: &mut Table) {
    let p = table.record::<D3DKMT_FLIPOVERLAY>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hOverlay", &raw const (*p).hOverlay);
        table.field("hSource", &raw const (*p).hSource);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
    }
}

fn r_D3DKMT_GETOVERLAYSTATE(table: &mut Table) {
    let p = table.record::<D3DKMT_GETOVERLAYSTATE>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hOverlay", &raw const (*p).hOverlay);
        table.field("OverlayEnabled", &raw const (*p).OverlayEnabled);
    }
}

fn r_D3DKMT_DESTROYOVERLAY(table: &mut Table) {
    let p = table.record::<D3DKMT_DESTROYOVERLAY>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hOverlay", &raw const (*p).hOverlay);
    }
}

fn r_D3DKMT_WAITFORVERTICALBLANKEVENT(table: &mut Table) {
    let p = table.record::<D3DKMT_WAITFORVERTICALBLANKEVENT>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
    }
}

fn r_D3DKMT_WAITFORVERTICALBLANKEVENT2(table: &mut Table) {
    let p = table.record::<D3DKMT_WAITFORVERTICALBLANKEVENT2>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("NumObjects", &raw const (*p).NumObjects);
        table.field("ObjectHandleArray", &raw const (*p).ObjectHandleArray);
    }
}

fn r_D3DKMT_GETVERTICALBLANKEVENT(table: &mut Table) {
    let p = table.record::<D3DKMT_GETVERTICALBLANKEVENT>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("phEvent", &raw const (*p).phEvent);
    }
}

fn r_D3DKMT_SETSYNCREFRESHCOUNTWAITTARGET(table: &mut Table) {
    let p = table.record::<D3DKMT_SETSYNCREFRESHCOUNTWAITTARGET>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("TargetSyncRefreshCount", &raw const (*p).TargetSyncRefreshCount);
    }
}

fn r_D3DKMT_SETGAMMARAMP(table: &mut Table) {
    let p = table.record::<D3DKMT_SETGAMMARAMP>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("Type", &raw const (*p).Type);
        table.field("pGammaRampRgb256x3x16", &raw const (*p).Anonymous.pGammaRampRgb256x3x16);
        table.field("pGammaRampDXGI1", &raw const (*p).Anonymous.pGammaRampDXGI1);
        table.field("Size", &raw const (*p).Size);
    }
}

fn r_D3DKMT_ADJUSTFULLSCREENGAMMA(table: &mut Table) {
    let p = table.record::<D3DKMT_ADJUSTFULLSCREENGAMMA>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("Scale", &raw const (*p).Scale);
        table.field("Offset", &raw const (*p).Offset);
    }
}

fn r_D3DKMT_SETVIDPNSOURCEHWPROTECTION(table: &mut Table) {
    let p = table.record::<D3DKMT_SETVIDPNSOURCEHWPROTECTION>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("HwProtected", &raw const (*p).HwProtected);
    }
}

fn r_D3DKMT_SETHWPROTECTIONTEARDOWNRECOVERY(table: &mut Table) {
    let p = table.record::<D3DKMT_SETHWPROTECTIONTEARDOWNRECOVERY>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("Recovered", &raw const (*p).Recovered);
    }
}

fn r_D3DKMT_DEVICERESET_STATE(table: &mut Table) {
    let p = table.record::<D3DKMT_DEVICERESET_STATE>();
    unsafe {
        table.field("Value", &raw const (*p).Value);
        table.bit("DesktopSwitched", |p, v| (*p.cast::<D3DKMT_DEVICERESET_STATE>()).set_DesktopSwitched(v != 0), |p| (*p.cast::<D3DKMT_DEVICERESET_STATE>()).DesktopSwitched() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_DEVICERESET_STATE>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_DEVICERESET_STATE>()).Reserved() as u64);
    }
}

fn r_D3DKMT_PRESENT_STATS(table: &mut Table) {
    let p = table.record::<D3DKMT_PRESENT_STATS>();
    unsafe {
        table.field("PresentCount", &raw const (*p).PresentCount);
        table.field("PresentRefreshCount", &raw const (*p).PresentRefreshCount);
        table.field("SyncRefreshCount", &raw const (*p).SyncRefreshCount);
        table.field("SyncQPCTime", &raw const (*p).SyncQPCTime);
        table.field("SyncGPUTime", &raw const (*p).SyncGPUTime);
    }
}

fn r_D3DKMT_DEVICEPRESENT_STATE(table: &mut Table) {
    let p = table.record::<D3DKMT_DEVICEPRESENT_STATE>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("PresentStats", &raw const (*p).PresentStats);
    }
}

fn r_D3DKMT_PRESENT_STATS_DWM(table: &mut Table) {
    let p = table.record::<D3DKMT_PRESENT_STATS_DWM>();
    unsafe {
        table.field("PresentCount", &raw const (*p).PresentCount);
        table.field("PresentRefreshCount", &raw const (*p).PresentRefreshCount);
        table.field("PresentQPCTime", &raw const (*p).PresentQPCTime);
        table.field("SyncRefreshCount", &raw const (*p).SyncRefreshCount);
        table.field("SyncQPCTime", &raw const (*p).SyncQPCTime);
        table.field("CustomPresentDuration", &raw const (*p).CustomPresentDuration);
    }
}

fn r_D3DKMT_DEVICEPRESENT_STATE_DWM(table: &mut Table) {
    let p = table.record::<D3DKMT_DEVICEPRESENT_STATE_DWM>();
    unsafe {
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("PresentStatsDWM", &raw const (*p).PresentStatsDWM);
    }
}

fn r_D3DKMT_GETDEVICESTATE(table: &mut Table) {
    let p = table.record::<D3DKMT_GETDEVICESTATE>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("StateType", &raw const (*p).StateType);
        table.field("ExecutionState", &raw const (*p).Anonymous.ExecutionState);
        table.field("PresentState", &raw const (*p).Anonymous.PresentState);
        table.field("ResetState", &raw const (*p).Anonymous.ResetState);
        table.field("PresentStateDWM", &raw const (*p).Anonymous.PresentStateDWM);
    }
}

fn r_D3DKMT_CREATEDCFROMMEMORY(table: &mut Table) {
    let p = table.record::<D3DKMT_CREATEDCFROMMEMORY>();
    unsafe {
        table.field("pMemory", &raw const (*p).pMemory);
        table.field("Format", &raw const (*p).Format);
        table.field("Width", &raw const (*p).Width);
        table.field("Height", &raw const (*p).Height);
        table.field("Pitch", &raw const (*p).Pitch);
        table.field("hDeviceDc", &raw const (*p).hDeviceDc);
        table.field("pColorTable", &raw const (*p).pColorTable);
        table.field("hDc", &raw const (*p).hDc);
        table.field("hBitmap", &raw const (*p).hBitmap);
    }
}

fn r_D3DKMT_DESTROYDCFROMMEMORY(table: &mut Table) {
    let p = table.record::<D3DKMT_DESTROYDCFROMMEMORY>();
    unsafe {
        table.field("hDc", &raw const (*p).hDc);
        table.field("hBitmap", &raw const (*p).hBitmap);
    }
}

fn r_D3DKMT_SETCONTEXTSCHEDULINGPRIORITY(table: &mut Table) {
    let p = table.record::<D3DKMT_SETCONTEXTSCHEDULINGPRIORITY>();
    unsafe {
        table.field("hContext", &raw const (*p).hContext);
        table.field("Priority", &raw const (*p).Priority);
    }
}

fn r_D3DKMT_SETCONTEXTINPROCESSSCHEDULINGPRIORITY(table: &mut Table) {
    let p = table.record::<D3DKMT_SETCONTEXTINPROCESSSCHEDULINGPRIORITY>();
    unsafe {
        table.field("hContext", &raw const (*p).hContext);
        table.field("Priority", &raw const (*p).Priority);
    }
}

fn r_D3DKMT_CHANGESURFACEPOINTER(table: &mut Table) {
    let p = table.record::<D3DKMT_CHANGESURFACEPOINTER>();
    unsafe {
        table.field("hDC", &raw const (*p).hDC);
        table.field("hBitmap", &raw const (*p).hBitmap);
        table.field("pSurfacePointer", &raw const (*p).pSurfacePointer);
        table.field("Width", &raw const (*p).Width);
        table.field("Height", &raw const (*p).Height);
        table.field("Pitch", &raw const (*p).Pitch);
    }
}

fn r_D3DKMT_GETCONTEXTSCHEDULINGPRIORITY(table: &mut Table) {
    let p = table.record::<D3DKMT_GETCONTEXTSCHEDULINGPRIORITY>();
    unsafe {
        table.field("hContext", &raw const (*p).hContext);
        table.field("Priority", &raw const (*p).Priority);
    }
}

fn r_D3DKMT_GETCONTEXTINPROCESSSCHEDULINGPRIORITY(table: &mut Table) {
    let p = table.record::<D3DKMT_GETCONTEXTINPROCESSSCHEDULINGPRIORITY>();
    unsafe {
        table.field("hContext", &raw const (*p).hContext);
        table.field("Priority", &raw const (*p).Priority);
    }
}

fn r_D3DKMT_GETSCANLINE(table: &mut Table) {
    let p = table.record::<D3DKMT_GETSCANLINE>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("InVerticalBlank", &raw const (*p).InVerticalBlank);
        table.field("ScanLine", &raw const (*p).ScanLine);
    }
}

fn r_D3DKMT_SETQUEUEDLIMIT(table: &mut Table) {
    let p = table.record::<D3DKMT_SETQUEUEDLIMIT>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("Type", &raw const (*p).Type);
        table.field("QueuedPresentLimit", &raw const (*p).Anonymous.QueuedPresentLimit);
        table.field("VidPnSourceId", &raw const (*p).Anonymous.VidPnSourceId);
        table.field("QueuedPendingFlipLimit", &raw const (*p).QueuedPendingFlipLimit);
    }
}

fn r_D3DKMT_POLLDISPLAYCHILDREN(table: &mut Table) {
    let p = table.record::<D3DKMT_POLLDISPLAYCHILDREN>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.bit("NonDestructiveOnly", |p, v| (*p.cast::<D3DKMT_POLLDISPLAYCHILDREN>()).set_NonDestructiveOnly(v != 0), |p| (*p.cast::<D3DKMT_POLLDISPLAYCHILDREN>()).NonDestructiveOnly() as u64);
        table.bit("SynchronousPolling", |p, v| (*p.cast::<D3DKMT_POLLDISPLAYCHILDREN>()).set_SynchronousPolling(v != 0), |p| (*p.cast::<D3DKMT_POLLDISPLAYCHILDREN>()).SynchronousPolling() as u64);
        table.bit("DisableModeReset", |p, v| (*p.cast::<D3DKMT_POLLDISPLAYCHILDREN>()).set_DisableModeReset(v != 0), |p| (*p.cast::<D3DKMT_POLLDISPLAYCHILDREN>()).DisableModeReset() as u64);
        table.bit("PollAllAdapters", |p, v| (*p.cast::<D3DKMT_POLLDISPLAYCHILDREN>()).set_PollAllAdapters(v != 0), |p| (*p.cast::<D3DKMT_POLLDISPLAYCHILDREN>()).PollAllAdapters() as u64);
        table.bit("PollInterruptible", |p, v| (*p.cast::<D3DKMT_POLLDISPLAYCHILDREN>()).set_PollInterruptible(v != 0), |p| (*p.cast::<D3DKMT_POLLDISPLAYCHILDREN>()).PollInterruptible() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<D3DKMT_POLLDISPLAYCHILDREN>()).set_Reserved(v as u32), |p| (*p.cast::<D3DKMT_POLLDISPLAYCHILDREN>()).Reserved() as u64);
    }
}

fn r_D3DKMT_INVALIDATEACTIVEVIDPN(table: &mut Table) {
    let p = table.record::<D3DKMT_INVALIDATEACTIVEVIDPN>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("pPrivateDriverData", &raw const (*p).pPrivateDriverData);
        table.field("PrivateDriverDataSize", &raw const (*p).PrivateDriverDataSize);
    }
}

fn r_D3DKMT_CHECKOCCLUSION(table: &mut Table) {
    let p = table.record::<D3DKMT_CHECKOCCLUSION>();
    unsafe {
        table.field("hWindow", &raw const (*p).hWindow);
    }
}

fn r_D3DKMT_WAITFORIDLE(table: &mut Table) {
    let p = table.record::<D3DKMT_WAITFORIDLE>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
    }
}

fn r_D3DKMT_CHECKMONITORPOWERSTATE(table: &mut Table) {
    let p = table.record::<D3DKMT_CHECKMONITORPOWERSTATE>();
    unsafe {
        table.field("hAdapter", &raw const (*p).hAdapter);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
    }
}

fn r_D3DKMT_SETDISPLAYPRIVATEDRIVERFORMAT(table: &mut Table) {
    let p = table.record::<D3DKMT_SETDISPLAYPRIVATEDRIVERFORMAT>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("VidPnSourceId", &raw const (*p).VidPnSourceId);
        table.field("PrivateDriverFormatAttribute", &raw const (*p).PrivateDriverFormatAttribute);
    }
}

fn r_D3DKMT_CREATEKEYEDMUTEX(table: &mut Table) {
    let p = table.record::<D3DKMT_CREATEKEYEDMUTEX>();
    unsafe {
        table.field("InitialValue", &raw const (*p).InitialValue);
        table.field("hSharedHandle", &raw const (*p).hSharedHandle);
        table.field("hKeyedMutex", &raw const (*p).hKeyedMutex);
    }
}

fn r_D3DKMT_OPENKEYEDMUTEX(table: &mut Table) {
    let p = table.record::<D3DKMT_OPENKEYEDMUTEX>();
    unsafe {
        table.field("hSharedHandle", &raw const (*p).hSharedHandle);
        table.field("hKeyedMutex", &raw const (*p).hKeyedMutex);
    }
}

fn r_D3DKMT_DESTROYKEYEDMUTEX(table: &mut Table) {
    let p = table.record::<D3DKMT_DESTROYKEYEDMUTEX>();
    unsafe {
        table.field("hKeyedMutex", &raw const (*p).hKeyedMutex);
    }
}

fn r_D3DKMT_ACQUIREKEYEDMUTEX(table: &mut Table) {
    let p = table.record::<D3DKMT_ACQUIREKEYEDMUTEX>();
    unsafe {
        table.field("hKeyedMutex", &raw const (*p).hKeyedMutex);
        table.field("Key", &raw const (*p).Key);
        table.field("pTimeout", &raw const (*p).pTimeout);
        table.field("FenceValue", &raw const (*p).FenceValue);
    }
}

fn r_D3DKMT_RELEASEKEYEDMUTEX(table: &mut Table) {
    let p = table.record::<D3DKMT_RELEASEKEYEDMUTEX>();
    unsafe {
        table.field("hKeyedMutex", &raw const (*p).hKeyedMutex);
        table.field("Key", &raw const (*p).Key);
        table.field("FenceValue", &raw const (*p).FenceValue);
    }
}

fn r_D3DKMT_CONFIGURESHAREDRESOURCE(table: &mut Table) {
    let p = table.record::<D3DKMT_CONFIGURESHAREDRESOURCE>();
    unsafe {
        table.field("hDevice", &raw const (*p).hDevice);
        table.field("hResource", &raw const (*p).hResource);
        table.field("IsDwm", &raw const (*p).IsDwm);
        table.field("hProcess", &raw const (*p).hProcess);
        table.field("AllowAccess", &raw const (*p).AllowAccess);
    }
}

fn r_D3DKMT_CHECKSHAREDRESOURCEACCESS(table: &mut Table) {
    let p = table.record::<D3DKMT_CHECKSHAREDRESOURCEACCESS>();
    unsafe {
        table.field("hResource", &raw const (*p).hResource);
        table.field("ClientPid", &raw const (*p).ClientPid);
    }
}

fn r_DXGK_GRAPHICSPOWER_REGISTER_INPUT_V_1_2(table: &mut Table) {
    let p = table.record::<DXGK_GRAPHICSPOWER_REGISTER_INPUT_V_1_2>();
    unsafe {
        table.field("Version", &raw const (*p).Version);
        table.field("PrivateHandle", &raw const (*p).PrivateHandle);
        table.field("PowerNotificationCb", &raw const (*p).PowerNotificationCb);
        table.field("RemovalNotificationCb", &raw const (*p).RemovalNotificationCb);
        table.field("FStateNotificationCb", &raw const (*p).FStateNotificationCb);
        table.field("InitialComponentStateCb", &raw const (*p).InitialComponentStateCb);
    }
}

fn r_DXGK_GRAPHICSPOWER_REGISTER_OUTPUT(table: &mut Table) {
    let p = table.record::<DXGK_GRAPHICSPOWER_REGISTER_OUTPUT>();
    unsafe {
        table.field("DeviceHandle", &raw const (*p).DeviceHandle);
        table.field("InitialGrfxPowerState", &raw const (*p).InitialGrfxPowerState);
        table.field("SetSharedPowerComponentStateCb", &raw const (*p).SetSharedPowerComponentStateCb);
        table.field("UnregisterCb", &raw const (*p).UnregisterCb);
    }
}

fn r_GUID(table: &mut Table) {
    let p = table.record::<GUID>();
    unsafe {
        table.field("Data1", &raw const (*p).Data1);
        table.field("Data2", &raw const (*p).Data2);
        table.field("Data3", &raw const (*p).Data3);
        table.field("Data4", &raw const (*p).Data4);
    }
}

fn r_LUID(table: &mut Table) {
    let p = table.record::<LUID>();
    unsafe {
        table.field("LowPart", &raw const (*p).LowPart);
        table.field("HighPart", &raw const (*p).HighPart);
    }
}

fn r_ULARGE_INTEGER(table: &mut Table) {
    let p = table.record::<ULARGE_INTEGER>();
    unsafe {
        table.field("LowPart", &raw const (*p).Anonymous.LowPart);
        table.field("HighPart", &raw const (*p).Anonymous.HighPart);
        table.field("u", &raw const (*p).u);
        table.field("u.LowPart", &raw const (*p).u.LowPart);
        table.field("u.HighPart", &raw const (*p).u.HighPart);
        table.field("QuadPart", &raw const (*p).QuadPart);
    }
}

fn r_POINT(table: &mut Table) {
    let p = table.record::<POINT>();
    unsafe {
        table.field("x", &raw const (*p).x);
        table.field("y", &raw const (*p).y);
    }
}

fn r_RECT(table: &mut Table) {
    let p = table.record::<RECT>();
    unsafe {
        table.field("left", &raw const (*p).left);
        table.field("top", &raw const (*p).top);
        table.field("right", &raw const (*p).right);
        table.field("bottom", &raw const (*p).bottom);
    }
}

fn r_LARGE_INTEGER(table: &mut Table) {
    let p = table.record::<LARGE_INTEGER>();
    unsafe {
        table.field("LowPart", &raw const (*p).Anonymous.LowPart);
        table.field("HighPart", &raw const (*p).Anonymous.HighPart);
        table.field("u", &raw const (*p).u);
        table.field("u.LowPart", &raw const (*p).u.LowPart);
        table.field("u.HighPart", &raw const (*p).u.HighPart);
        table.field("QuadPart", &raw const (*p).QuadPart);
    }
}

fn r_MDL(table: &mut Table) {
    let p = table.record::<MDL>();
    unsafe {
        table.field("Next", &raw const (*p).Next);
        table.field("Size", &raw const (*p).Size);
        table.field("MdlFlags", &raw const (*p).MdlFlags);
        table.field("Process", &raw const (*p).Process);
        table.field("MappedSystemVa", &raw const (*p).MappedSystemVa);
        table.field("StartVa", &raw const (*p).StartVa);
        table.field("ByteCount", &raw const (*p).ByteCount);
        table.field("ByteOffset", &raw const (*p).ByteOffset);
    }
}

fn r_DEVICE_OBJECT(table: &mut Table) {
    let p = table.record::<DEVICE_OBJECT>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("Size", &raw const (*p).Size);
        table.field("ReferenceCount", &raw const (*p).ReferenceCount);
        table.field("DriverObject", &raw const (*p).DriverObject);
        table.field("NextDevice", &raw const (*p).NextDevice);
        table.field("AttachedDevice", &raw const (*p).AttachedDevice);
        table.field("CurrentIrp", &raw const (*p).CurrentIrp);
        table.field("Timer", &raw const (*p).Timer);
        table.field("Flags", &raw const (*p).Flags);
        table.field("Characteristics", &raw const (*p).Characteristics);
        table.field("Vpb", &raw const (*p).Vpb);
        table.field("DeviceExtension", &raw const (*p).DeviceExtension);
        table.field("DeviceType", &raw const (*p).DeviceType);
        table.field("StackSize", &raw const (*p).StackSize);
        table.field("Queue", &raw const (*p).Queue);
        table.field("Queue.ListEntry", &raw const (*p).Queue.ListEntry);
        table.field("Queue.Wcb", &raw const (*p).Queue.Wcb);
        table.field("AlignmentRequirement", &raw const (*p).AlignmentRequirement);
        table.field("DeviceQueue", &raw const (*p).DeviceQueue);
        table.field("Dpc", &raw const (*p).Dpc);
        table.field("ActiveThreadCount", &raw const (*p).ActiveThreadCount);
        table.field("SecurityDescriptor", &raw const (*p).SecurityDescriptor);
        table.field("DeviceLock", &raw const (*p).DeviceLock);
        table.field("SectorSize", &raw const (*p).SectorSize);
        table.field("Spare1", &raw const (*p).Spare1);
        table.field("DeviceObjectExtension", &raw const (*p).DeviceObjectExtension);
        table.field("Reserved", &raw const (*p).Reserved);
    }
}

fn r_UNICODE_STRING(table: &mut Table) {
    let p = table.record::<UNICODE_STRING>();
    unsafe {
        table.field("Length", &raw const (*p).Length);
        table.field("MaximumLength", &raw const (*p).MaximumLength);
        table.field("Buffer", &raw const (*p).Buffer);
    }
}

fn r_CM_RESOURCE_LIST(table: &mut Table) {
    let p = table.record::<CM_RESOURCE_LIST>();
    unsafe {
        table.field("Count", &raw const (*p).Count);
        table.field("List", &raw const (*p).List);
    }
}

fn r_HWND__(table: &mut Table) {
    let p = table.record::<HWND__>();
    unsafe {
        table.field("unused", &raw const (*p).unused);
    }
}

fn r_HDC__(table: &mut Table) {
    let p = table.record::<HDC__>();
    unsafe {
        table.field("unused", &raw const (*p).unused);
    }
}

fn r_RECTL(table: &mut Table) {
    let p = table.record::<RECTL>();
    unsafe {
        table.field("left", &raw const (*p).left);
        table.field("top", &raw const (*p).top);
        table.field("right", &raw const (*p).right);
        table.field("bottom", &raw const (*p).bottom);
    }
}

fn r_PALETTEENTRY(table: &mut Table) {
    let p = table.record::<PALETTEENTRY>();
    unsafe {
        table.field("peRed", &raw const (*p).peRed);
        table.field("peGreen", &raw const (*p).peGreen);
        table.field("peBlue", &raw const (*p).peBlue);
        table.field("peFlags", &raw const (*p).peFlags);
    }
}

fn r_LIST_ENTRY(table: &mut Table) {
    let p = table.record::<LIST_ENTRY>();
    unsafe {
        table.field("Flink", &raw const (*p).Flink);
        table.field("Blink", &raw const (*p).Blink);
    }
}

fn r_WAIT_CONTEXT_BLOCK(table: &mut Table) {
    let p = table.record::<WAIT_CONTEXT_BLOCK>();
    unsafe {
        table.field("WaitQueueEntry", &raw const (*p).Anonymous.WaitQueueEntry);
        table.field("DmaWaitEntry", &raw const (*p).Anonymous.Anonymous.DmaWaitEntry);
        table.field("NumberOfChannels", &raw const (*p).Anonymous.Anonymous.NumberOfChannels);
        table.field("DeviceRoutine", &raw const (*p).DeviceRoutine);
        table.field("DeviceContext", &raw const (*p).DeviceContext);
        table.field("NumberOfMapRegisters", &raw const (*p).NumberOfMapRegisters);
        table.field("DeviceObject", &raw const (*p).DeviceObject);
        table.field("CurrentIrp", &raw const (*p).CurrentIrp);
        table.field("BufferChainingDpc", &raw const (*p).BufferChainingDpc);
        table.bit("SyncCallback", |p, v| (*p.cast::<WAIT_CONTEXT_BLOCK>()).Anonymous.Anonymous.set_SyncCallback(v != 0), |p| (*p.cast::<WAIT_CONTEXT_BLOCK>()).Anonymous.Anonymous.SyncCallback() as u64);
        table.bit("DmaContext", |p, v| (*p.cast::<WAIT_CONTEXT_BLOCK>()).Anonymous.Anonymous.set_DmaContext(v != 0), |p| (*p.cast::<WAIT_CONTEXT_BLOCK>()).Anonymous.Anonymous.DmaContext() as u64);
        table.bit("ZeroMapRegisters", |p, v| (*p.cast::<WAIT_CONTEXT_BLOCK>()).Anonymous.Anonymous.set_ZeroMapRegisters(v != 0), |p| (*p.cast::<WAIT_CONTEXT_BLOCK>()).Anonymous.Anonymous.ZeroMapRegisters() as u64);
        table.bit("Reserved", |p, v| (*p.cast::<WAIT_CONTEXT_BLOCK>()).Anonymous.Anonymous.set_Reserved(v as u32), |p| (*p.cast::<WAIT_CONTEXT_BLOCK>()).Anonymous.Anonymous.Reserved() as u64);
        table.bit("NumberOfRemapPages", |p, v| (*p.cast::<WAIT_CONTEXT_BLOCK>()).Anonymous.Anonymous.set_NumberOfRemapPages(v as u32), |p| (*p.cast::<WAIT_CONTEXT_BLOCK>()).Anonymous.Anonymous.NumberOfRemapPages() as u64);
    }
}

fn r_KDEVICE_QUEUE(table: &mut Table) {
    let p = table.record::<KDEVICE_QUEUE>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("Size", &raw const (*p).Size);
        table.field("DeviceListHead", &raw const (*p).DeviceListHead);
        table.field("Lock", &raw const (*p).Lock);
        table.field("Busy", &raw const (*p).Anonymous.Busy);
        table.bit("Reserved", |p, v| (*p.cast::<KDEVICE_QUEUE>()).Anonymous.Anonymous.set_Reserved(v), |p| (*p.cast::<KDEVICE_QUEUE>()).Anonymous.Anonymous.Reserved());
        table.bit("Hint", |p, v| (*p.cast::<KDEVICE_QUEUE>()).Anonymous.Anonymous.set_Hint(v), |p| (*p.cast::<KDEVICE_QUEUE>()).Anonymous.Anonymous.Hint());
    }
}

fn r_KDPC(table: &mut Table) {
    let p = table.record::<KDPC>();
    unsafe {
        table.field("TargetInfoAsUlong", &raw const (*p).Anonymous.TargetInfoAsUlong);
        table.field("Type", &raw const (*p).Anonymous.Anonymous.Type);
        table.field("Importance", &raw const (*p).Anonymous.Anonymous.Importance);
        table.field("Number", &raw const (*p).Anonymous.Anonymous.Number);
        table.field("DpcListEntry", &raw const (*p).DpcListEntry);
        table.field("ProcessorHistory", &raw const (*p).ProcessorHistory);
        table.field("DeferredRoutine", &raw const (*p).DeferredRoutine);
        table.field("DeferredContext", &raw const (*p).DeferredContext);
        table.field("SystemArgument1", &raw const (*p).SystemArgument1);
        table.field("SystemArgument2", &raw const (*p).SystemArgument2);
        table.field("DpcData", &raw const (*p).DpcData);
    }
}

fn r_KEVENT(table: &mut Table) {
    let p = table.record::<KEVENT>();
    unsafe {
        table.field("Header", &raw const (*p).Header);
    }
}

fn r_CM_FULL_RESOURCE_DESCRIPTOR(table: &mut Table) {
    let p = table.record::<CM_FULL_RESOURCE_DESCRIPTOR>();
    unsafe {
        table.field("InterfaceType", &raw const (*p).InterfaceType);
        table.field("BusNumber", &raw const (*p).BusNumber);
        table.field("PartialResourceList", &raw const (*p).PartialResourceList);
    }
}

fn r_KDEVICE_QUEUE_ENTRY(table: &mut Table) {
    let p = table.record::<KDEVICE_QUEUE_ENTRY>();
    unsafe {
        table.field("DeviceListEntry", &raw const (*p).DeviceListEntry);
        table.field("SortKey", &raw const (*p).SortKey);
        table.field("Inserted", &raw const (*p).Inserted);
    }
}

fn r_SINGLE_LIST_ENTRY(table: &mut Table) {
    let p = table.record::<SINGLE_LIST_ENTRY>();
    unsafe {
        table.field("Next", &raw const (*p).Next);
    }
}

fn r_DISPATCHER_HEADER(table: &mut Table) {
    let p = table.record::<DISPATCHER_HEADER>();
    unsafe {
        table.field("Lock", &raw const (*p).Anonymous.Lock);
        table.field("LockNV", &raw const (*p).Anonymous.LockNV);
        table.field("Type", &raw const (*p).Anonymous.Anonymous1.Type);
        table.field("Signalling", &raw const (*p).Anonymous.Anonymous1.Signalling);
        table.field("Size", &raw const (*p).Anonymous.Anonymous1.Size);
        table.field("Reserved1", &raw const (*p).Anonymous.Anonymous1.Reserved1);
        table.field("TimerType", &raw const (*p).Anonymous.Anonymous2.TimerType);
        table.field("TimerControlFlags", &raw const (*p).Anonymous.Anonymous2.TimerControlFlags);
        table.field("Hand", &raw const (*p).Anonymous.Anonymous2.Hand);
        table.field("TimerMiscFlags", &raw const (*p).Anonymous.Anonymous2.TimerMiscFlags);
        table.field("Timer2Type", &raw const (*p).Anonymous.Anonymous3.Timer2Type);
        table.field("Timer2Flags", &raw const (*p).Anonymous.Anonymous3.Timer2Flags);
        table.field("Timer2ComponentId", &raw const (*p).Anonymous.Anonymous3.Timer2ComponentId);
        table.field("Timer2RelativeId", &raw const (*p).Anonymous.Anonymous3.Timer2RelativeId);
        table.field("QueueType", &raw const (*p).Anonymous.Anonymous4.QueueType);
        table.field("QueueControlFlags", &raw const (*p).Anonymous.Anonymous4.QueueControlFlags);
        table.field("QueueSize", &raw const (*p).Anonymous.Anonymous4.QueueSize);
        table.field("QueueReserved", &raw const (*p).Anonymous.Anonymous4.QueueReserved);
        table.field("ThreadType", &raw const (*p).Anonymous.Anonymous5.ThreadType);
        table.field("ThreadReserved", &raw const (*p).Anonymous.Anonymous5.ThreadReserved);
        table.field("ThreadControlFlags", &raw const (*p).Anonymous.Anonymous5.ThreadControlFlags);
        table.field("DebugActive", &raw const (*p).Anonymous.Anonymous5.DebugActive);
        table.field("MutantType", &raw const (*p).Anonymous.Anonymous6.MutantType);
        table.field("MutantSize", &raw const (*p).Anonymous.Anonymous6.MutantSize);
        table.field("DpcActive", &raw const (*p).Anonymous.Anonymous6.DpcActive);
        table.field("MutantReserved", &raw const (*p).Anonymous.Anonymous6.MutantReserved);
        table.field("SignalState", &raw const (*p).SignalState);
        table.field("WaitListHead", &raw const (*p).WaitListHead);
        table.bit("Absolute", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous2.set_Absolute(v != 0), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous2.Absolute() as u64);
        table.bit("Wake", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous2.set_Wake(v != 0), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous2.Wake() as u64);
        table.bit("EncodedTolerableDelay", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous2.set_EncodedTolerableDelay(v as u32), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous2.EncodedTolerableDelay() as u64);
        table.bit("Index", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous2.set_Index(v as u32), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous2.Index() as u64);
        table.bit("Inserted", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous2.set_Inserted(v != 0), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous2.Inserted() as u64);
        table.bit("Expired", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous2.set_Expired(v != 0), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous2.Expired() as u64);
        table.bit("Timer2Inserted", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous3.set_Timer2Inserted(v != 0), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous3.Timer2Inserted() as u64);
        table.bit("Timer2Expiring", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous3.set_Timer2Expiring(v != 0), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous3.Timer2Expiring() as u64);
        table.bit("Timer2CancelPending", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous3.set_Timer2CancelPending(v != 0), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous3.Timer2CancelPending() as u64);
        table.bit("Timer2SetPending", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous3.set_Timer2SetPending(v != 0), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous3.Timer2SetPending() as u64);
        table.bit("Timer2Running", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous3.set_Timer2Running(v != 0), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous3.Timer2Running() as u64);
        table.bit("Timer2Disabled", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous3.set_Timer2Disabled(v != 0), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous3.Timer2Disabled() as u64);
        table.bit("Timer2ReservedFlags", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous3.set_Timer2ReservedFlags(v as u32), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous3.Timer2ReservedFlags() as u64);
        table.bit("Abandoned", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous4.set_Abandoned(v != 0), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous4.Abandoned() as u64);
        table.bit("DisableIncrement", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous4.set_DisableIncrement(v != 0), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous4.DisableIncrement() as u64);
        table.bit("QueueReservedControlFlags", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous4.set_QueueReservedControlFlags(v as u32), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous4.QueueReservedControlFlags() as u64);
        table.bit("CycleProfiling", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.set_CycleProfiling(v != 0), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.CycleProfiling() as u64);
        table.bit("CounterProfiling", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.set_CounterProfiling(v != 0), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.CounterProfiling() as u64);
        table.bit("GroupScheduling", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.set_GroupScheduling(v != 0), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.GroupScheduling() as u64);
        table.bit("AffinitySet", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.set_AffinitySet(v != 0), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.AffinitySet() as u64);
        table.bit("Tagged", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.set_Tagged(v != 0), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.Tagged() as u64);
        table.bit("EnergyProfiling", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.set_EnergyProfiling(v != 0), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.EnergyProfiling() as u64);
        table.bit("SchedulerAssist", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.set_SchedulerAssist(v != 0), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.SchedulerAssist() as u64);
        table.bit("ThreadReservedControlFlags", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.set_ThreadReservedControlFlags(v != 0), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.ThreadReservedControlFlags() as u64);
        table.bit("ActiveDR7", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.set_ActiveDR7(v != 0), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.ActiveDR7() as u64);
        table.bit("Instrumented", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.set_Instrumented(v != 0), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.Instrumented() as u64);
        table.bit("Minimal", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.set_Minimal(v != 0), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.Minimal() as u64);
        table.bit("Reserved4", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.set_Reserved4(v as u32), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.Reserved4() as u64);
        table.bit("AltSyscall", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.set_AltSyscall(v != 0), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.AltSyscall() as u64);
        table.bit("Emulation", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.set_Emulation(v != 0), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.Emulation() as u64);
        table.bit("Reserved5", |p, v| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.set_Reserved5(v != 0), |p| (*p.cast::<DISPATCHER_HEADER>()).Anonymous.Anonymous5.Reserved5() as u64);
    }
}

fn r_CM_PARTIAL_RESOURCE_LIST(table: &mut Table) {
    let p = table.record::<CM_PARTIAL_RESOURCE_LIST>();
    unsafe {
        table.field("Version", &raw const (*p).Version);
        table.field("Revision", &raw const (*p).Revision);
        table.field("Count", &raw const (*p).Count);
        table.field("PartialDescriptors", &raw const (*p).PartialDescriptors);
    }
}

fn r_CM_PARTIAL_RESOURCE_DESCRIPTOR(table: &mut Table) {
    let p = table.record::<CM_PARTIAL_RESOURCE_DESCRIPTOR>();
    unsafe {
        table.field("Type", &raw const (*p).Type);
        table.field("ShareDisposition", &raw const (*p).ShareDisposition);
        table.field("Flags", &raw const (*p).Flags);
        table.field("u", &raw const (*p).u);
        table.field("u.Generic", &raw const (*p).u.Generic);
        table.field("u.Generic.Start", &raw const (*p).u.Generic.Start);
        table.field("u.Generic.Length", &raw const (*p).u.Generic.Length);
        table.field("u.Port", &raw const (*p).u.Port);
        table.field("u.Port.Start", &raw const (*p).u.Port.Start);
        table.field("u.Port.Length", &raw const (*p).u.Port.Length);
        table.field("u.Interrupt", &raw const (*p).u.Interrupt);
        table.field("u.Interrupt.Level", &raw const (*p).u.Interrupt.Level);
        table.field("u.Interrupt.Vector", &raw const (*p).u.Interrupt.Vector);
        table.field("u.Interrupt.Affinity", &raw const (*p).u.Interrupt.Affinity);
        table.field("u.MessageInterrupt", &raw const (*p).u.MessageInterrupt);
        table.field("u.MessageInterrupt.Raw", &raw const (*p).u.MessageInterrupt.Anonymous.Raw);
        table.field("u.MessageInterrupt.Raw.Reserved", &raw const (*p).u.MessageInterrupt.Anonymous.Raw.Reserved);
        table.field("u.MessageInterrupt.Raw.MessageCount", &raw const (*p).u.MessageInterrupt.Anonymous.Raw.MessageCount);
        table.field("u.MessageInterrupt.Raw.Vector", &raw const (*p).u.MessageInterrupt.Anonymous.Raw.Vector);
        table.field("u.MessageInterrupt.Raw.Affinity", &raw const (*p).u.MessageInterrupt.Anonymous.Raw.Affinity);
        table.field("u.MessageInterrupt.Translated", &raw const (*p).u.MessageInterrupt.Anonymous.Translated);
        table.field("u.MessageInterrupt.Translated.Level", &raw const (*p).u.MessageInterrupt.Anonymous.Translated.Level);
        table.field("u.MessageInterrupt.Translated.Vector", &raw const (*p).u.MessageInterrupt.Anonymous.Translated.Vector);
        table.field("u.MessageInterrupt.Translated.Affinity", &raw const (*p).u.MessageInterrupt.Anonymous.Translated.Affinity);
        table.field("u.Memory", &raw const (*p).u.Memory);
        table.field("u.Memory.Start", &raw const (*p).u.Memory.Start);
        table.field("u.Memory.Length", &raw const (*p).u.Memory.Length);
        table.field("u.Dma", &raw const (*p).u.Dma);
        table.field("u.Dma.Channel", &raw const (*p).u.Dma.Channel);
        table.field("u.Dma.Port", &raw const (*p).u.Dma.Port);
        table.field("u.Dma.Reserved1", &raw const (*p).u.Dma.Reserved1);
        table.field("u.DmaV3", &raw const (*p).u.DmaV3);
        table.field("u.DmaV3.Channel", &raw const (*p).u.DmaV3.Channel);
        table.field("u.DmaV3.RequestLine", &raw const (*p).u.DmaV3.RequestLine);
        table.field("u.DmaV3.TransferWidth", &raw const (*p).u.DmaV3.TransferWidth);
        table.field("u.DmaV3.Reserved1", &raw const (*p).u.DmaV3.Reserved1);
        table.field("u.DmaV3.Reserved2", &raw const (*p).u.DmaV3.Reserved2);
        table.field("u.DmaV3.Reserved3", &raw const (*p).u.DmaV3.Reserved3);
        table.field("u.DevicePrivate", &raw const (*p).u.DevicePrivate);
        table.field("u.DevicePrivate.Data", &raw const (*p).u.DevicePrivate.Data);
        table.field("u.BusNumber", &raw const (*p).u.BusNumber);
        table.field("u.BusNumber.Start", &raw const (*p).u.BusNumber.Start);
        table.field("u.BusNumber.Length", &raw const (*p).u.BusNumber.Length);
        table.field("u.BusNumber.Reserved", &raw const (*p).u.BusNumber.Reserved);
        table.field("u.DeviceSpecificData", &raw const (*p).u.DeviceSpecificData);
        table.field("u.DeviceSpecificData.DataSize", &raw const (*p).u.DeviceSpecificData.DataSize);
        table.field("u.DeviceSpecificData.Reserved1", &raw const (*p).u.DeviceSpecificData.Reserved1);
        table.field("u.DeviceSpecificData.Reserved2", &raw const (*p).u.DeviceSpecificData.Reserved2);
        table.field("u.Memory40", &raw const (*p).u.Memory40);
        table.field("u.Memory40.Start", &raw const (*p).u.Memory40.Start);
        table.field("u.Memory40.Length40", &raw const (*p).u.Memory40.Length40);
        table.field("u.Memory48", &raw const (*p).u.Memory48);
        table.field("u.Memory48.Start", &raw const (*p).u.Memory48.Start);
        table.field("u.Memory48.Length48", &raw const (*p).u.Memory48.Length48);
        table.field("u.Memory64", &raw const (*p).u.Memory64);
        table.field("u.Memory64.Start", &raw const (*p).u.Memory64.Start);
        table.field("u.Memory64.Length64", &raw const (*p).u.Memory64.Length64);
        table.field("u.Connection", &raw const (*p).u.Connection);
        table.field("u.Connection.Class", &raw const (*p).u.Connection.Class);
        table.field("u.Connection.Type", &raw const (*p).u.Connection.Type);
        table.field("u.Connection.Reserved1", &raw const (*p).u.Connection.Reserved1);
        table.field("u.Connection.Reserved2", &raw const (*p).u.Connection.Reserved2);
        table.field("u.Connection.IdLowPart", &raw const (*p).u.Connection.IdLowPart);
        table.field("u.Connection.IdHighPart", &raw const (*p).u.Connection.IdHighPart);
    }
}
