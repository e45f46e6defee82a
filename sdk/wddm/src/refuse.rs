//! What mandatory slots answer when the driver has no trait for them. Nothing here pretends: each answer is a
//! documented refusal, and where the page knows none the answer is STATUS_NOT_SUPPORTED, which the port treats as a
//! defect if it ever calls.
#![allow(unsafe_code)]

use core::ffi::c_void;

use wddm_macros::pageable;
use wddm_sys::wddm1_3 as ddi;
use wddm_sys::*;

wddm_sys::abi! {
    /// `DxgkDdiCreateAllocation`: no allocation is of a kind that this driver makes.
    #[pageable]
    pub(crate) unsafe fn CreateAllocation(_adapter: *mut c_void, _args: *mut ddi::DXGKARG_CREATEALLOCATION) -> NTSTATUS { STATUS_INVALID_PARAMETER }
    /// `DxgkDdiDestroyAllocation`: none was made.
    #[pageable]
    pub(crate) unsafe fn DestroyAllocation(_adapter: *mut c_void, _args: *const ddi::DXGKARG_DESTROYALLOCATION) -> NTSTATUS { STATUS_INVALID_HANDLE }
    /// `DxgkDdiOpenAllocation`: none was made.
    #[pageable]
    pub(crate) unsafe fn OpenAllocation(_device: *mut c_void, _args: *const ddi::DXGKARG_OPENALLOCATION) -> NTSTATUS { STATUS_INVALID_PARAMETER }
    /// `DxgkDdiCloseAllocation`: none was opened.
    #[pageable]
    pub(crate) unsafe fn CloseAllocation(_device: *mut c_void, _args: *const ddi::DXGKARG_CLOSEALLOCATION) -> NTSTATUS { STATUS_INVALID_HANDLE }
    /// `DxgkDdiDescribeAllocation`: none was made.
    #[pageable]
    pub(crate) unsafe fn DescribeAllocation(_adapter: *mut c_void, _args: *mut ddi::DXGKARG_DESCRIBEALLOCATION) -> NTSTATUS { STATUS_INVALID_HANDLE }
    /// `DxgkDdiGetStandardAllocationDriverData`: no such surface; the page lists no other failure.
    #[pageable]
    pub(crate) unsafe fn GetStandardAllocationDriverData(_adapter: *mut c_void, _args: *mut ddi::DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA) -> NTSTATUS {
        nt::log::error(c"wddm: a standard allocation, of which this driver makes none; answered STATUS_NO_MEMORY");
        STATUS_NO_MEMORY
    }
    /// `DxgkDdiRender`: no instruction is known.
    #[pageable]
    pub(crate) unsafe fn Render(_context: *mut c_void, _args: *mut ddi::DXGKARG_RENDER) -> NTSTATUS { STATUS_ILLEGAL_INSTRUCTION }
    /// `DxgkDdiPresent`: no kind of present is known.
    #[pageable]
    pub(crate) unsafe fn Present(_context: *mut c_void, _args: *mut ddi::DXGKARG_PRESENT) -> NTSTATUS { STATUS_ILLEGAL_INSTRUCTION }
    /// `DxgkDdiPatch`: nothing was rendered.
    #[pageable]
    pub(crate) unsafe fn Patch(_adapter: *mut c_void, _args: *const ddi::DXGKARG_PATCH) -> NTSTATUS { STATUS_NOT_SUPPORTED }
    /// `DxgkDdiSubmitCommand`: nothing was rendered.
    pub(crate) unsafe fn SubmitCommand(_adapter: *mut c_void, _args: *const ddi::DXGKARG_SUBMITCOMMAND) -> NTSTATUS { STATUS_NOT_SUPPORTED }
    /// `DxgkDdiPreemptCommand`: nothing runs, and PreemptionAware is off.
    pub(crate) unsafe fn PreemptCommand(_adapter: *mut c_void, _args: *const ddi::DXGKARG_PREEMPTCOMMAND) -> NTSTATUS { STATUS_NOT_SUPPORTED }
    /// `DxgkDdiBuildPagingBuffer`: there is no segment.
    #[pageable]
    pub(crate) unsafe fn BuildPagingBuffer(_adapter: *mut c_void, _args: *mut ddi::DXGKARG_BUILDPAGINGBUFFER) -> NTSTATUS { STATUS_NOT_SUPPORTED }
    /// `DxgkDdiQueryCurrentFence`: nothing runs.
    #[pageable]
    pub(crate) unsafe fn QueryCurrentFence(_adapter: *mut c_void, _args: *mut ddi::DXGKARG_QUERYCURRENTFENCE) -> NTSTATUS { STATUS_NOT_SUPPORTED }
    /// `DxgkDdiResetFromTimeout`: nothing runs, so nothing can time out.
    #[pageable]
    pub(crate) unsafe fn ResetFromTimeout(_adapter: *mut c_void) -> NTSTATUS { STATUS_NOT_SUPPORTED }
    /// `DxgkDdiRestartFromTimeout`: as above.
    #[pageable]
    pub(crate) unsafe fn RestartFromTimeout(_adapter: *mut c_void) -> NTSTATUS { STATUS_NOT_SUPPORTED }
    /// `DxgkDdiEscape`: no private request is known.
    #[pageable]
    pub(crate) unsafe fn Escape(_adapter: *mut c_void, _args: *const ddi::DXGKARG_ESCAPE) -> NTSTATUS { STATUS_INVALID_PARAMETER }
    /// `DxgkDdiCollectDbgInfo`: nothing to tell.
    pub(crate) unsafe fn CollectDbgInfo(_adapter: *mut c_void, _args: *const ddi::DXGKARG_COLLECTDBGINFO) -> NTSTATUS { STATUS_UNSUCCESSFUL }
}
