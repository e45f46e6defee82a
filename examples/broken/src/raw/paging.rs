//! BuildPagingBuffer.

use wddm_sys::wddm1_3::*;
use wddm_sys::*;

use super::render::Notes;

/// One operation in a paging buffer: which, and its first and its number of pages.
#[repr(C)]
struct Entry {
    operation: u32,
    pages: u32,
    first: u64,
}

abi! {
    /// PASSIVE_LEVEL, level one. STATUS_SUCCESS or STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER (rule S42). The engine has no
    /// page tables: an operation is a note to it, which tells of all pages at once.
    pub(crate) unsafe fn BuildPagingBuffer(_adapter: HANDLE, args: *mut DXGKARG_BUILDPAGINGBUFFER) -> NTSTATUS {
        // SAFETY: the port's record.
        let args = unsafe { &mut *args };
        let (entry, notes) = (size_of::<Entry>(), size_of::<Notes>());
        // One operation's notes are all that fits, and where they do its entry does too.
        if (args.DmaBufferPrivateDataSize as usize) < notes {
            return STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER;
        }
        // SAFETY: the operation says which member of the union the port filled.
        let (first, pages) = unsafe {
            let operations = &args.Anonymous;
            match args.Operation {
                DXGK_OPERATION_MAP_APERTURE_SEGMENT => {
                    (operations.MapApertureSegment.OffsetInPages, operations.MapApertureSegment.NumberOfPages)
                }
                DXGK_OPERATION_UNMAP_APERTURE_SEGMENT => {
                    (operations.UnmapApertureSegment.OffsetInPages, operations.UnmapApertureSegment.NumberOfPages)
                }
                _ => (0, 0),
            }
        };
        let operation = args.Operation.0 as u32;
        // SAFETY: there is room in both (rules S24 and S25).
        unsafe {
            args.pDmaBuffer.cast::<Entry>().write_unaligned(Entry { operation, pages: pages as u32, first: first as u64 });
            args.pDmaBuffer = args.pDmaBuffer.byte_add(entry);
            args.pDmaBufferPrivateData.cast::<Notes>().write_unaligned(Notes { bytes: entry as u32, patches: 0 });
            args.pDmaBufferPrivateData = args.pDmaBufferPrivateData.byte_add(notes);
        }
        STATUS_SUCCESS
    }
}
