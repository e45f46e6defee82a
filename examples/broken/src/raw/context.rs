//! Contexts.

use wddm_sys::wddm1_3::*;
use wddm_sys::*;

use super::Adapter;
use super::device::Device;
use super::pool::{self, Pool};
use super::render::Notes;

/// Bytes of a DMA buffer.
pub(crate) const DMA_SIZE: u32 = 4096;
/// Elements of the lists.
const LIST: u32 = 64;
/// The private data of this driver's user-mode half: a magic number and a version.
pub(crate) const PRIVATE_DATA: [u8; 8] = *b"RAWD\x01\0\0\0";

/// A context: paged, so nothing above APC_LEVEL touches it (rule C41).
pub(crate) struct Context {
    pub(crate) adapter: *const Adapter,
    pub(crate) node: u32,
}

abi! {
    /// PASSIVE_LEVEL, level zero. STATUS_SUCCESS, STATUS_NO_MEMORY or STATUS_GRAPHICS_DRIVER_MISMATCH (rule C04); hContext
    /// and ContextInfo are written on success only (C07), everything else is for reading (C08).
    pub(crate) unsafe fn CreateContext(device: HANDLE, args: *mut DXGKARG_CREATECONTEXT) -> NTSTATUS {
        // SAFETY: the port's record, and a device that CreateDevice made.
        let (device, args) = unsafe { (&*device.cast::<Device>(), &mut *args) };
        // SAFETY: the port lends so many bytes of private data (rule C09).
        if args.PrivateDriverDataSize != 0 && !unsafe { known(args) } {
            return STATUS_GRAPHICS_DRIVER_MISMATCH;
        }
        let context = pool::make(Pool::Paged, Context { adapter: device.adapter, node: args.NodeOrdinal });
        if context.is_null() {
            return STATUS_NO_MEMORY;
        }
        args.ContextInfo = info(args.Flags.GdiContext());
        args.hContext = context.cast();
        STATUS_SUCCESS
    }

    /// PASSIVE_LEVEL, level zero: frees all that the context had (rule C32), and succeeds (C33).
    pub(crate) unsafe fn DestroyContext(context: HANDLE) -> NTSTATUS {
        // SAFETY: CreateContext made it, and this is its last call (rules C29 and C30).
        unsafe { pool::free(context.cast::<Context>()) };
        STATUS_SUCCESS
    }
}

/// Whether the private data is that of this driver's user-mode half.
///
/// # Safety
/// The port lends PrivateDriverDataSize bytes.
unsafe fn known(args: &DXGKARG_CREATECONTEXT) -> bool {
    args.PrivateDriverDataSize as usize == PRIVATE_DATA.len()
        // SAFETY: as many bytes as the port lends.
        && unsafe { args.pPrivateDriverData.cast::<[u8; 8]>().read_unaligned() } == PRIVATE_DATA
}

/// What every context wants. DMA buffers lie in system memory: no segment.
fn info(gdi: bool) -> DXGK_CONTEXTINFO {
    let mut info = DXGK_CONTEXTINFO::zeroed();
    info.DmaBufferSize = DMA_SIZE;
    info.DmaBufferPrivateDataSize = size_of::<Notes>() as u32;
    info.AllocationListSize = if gdi { 256 } else { LIST };
    info.PatchLocationListSize = LIST;
    info
}
