//! Render.

use wddm_sys::wddm1_3::*;
use wddm_sys::*;

use crate::raw::render::{Present, Render};

defects! {
    /// Render leaves pDmaBuffer behind the end of the DMA buffer.
    "render-past-the-end" breaks S24 {
        fn DxgkDdiRender(context: HANDLE, args: *mut DXGKARG_RENDER) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe {
                let end = (*args).pDmaBuffer.wrapping_byte_add((*args).DmaSize as usize);
                let status = Render(context, args);
                if status == STATUS_SUCCESS {
                    (*args).pDmaBuffer = end.wrapping_byte_add(16);
                }
                status
            }
        }
    }

    /// Render copies CommandLength bytes, however large the DMA buffer is.
    "render-trusts-length" breaks S24 bug B06 {
        fn DxgkDdiRender(context: HANDLE, args: *mut DXGKARG_RENDER) -> NTSTATUS {
            // SAFETY: none: the command may be longer than the DMA buffer.
            unsafe {
                let size = (*args).DmaSize;
                (*args).DmaSize = (*args).CommandLength.max(size);
                let status = Render(context, args);
                (*args).DmaSize = size;
                status
            }
        }
    }

    /// Render writes behind the private data of the DMA buffer.
    "render-private-data-overrun" breaks S25 {
        fn DxgkDdiRender(context: HANDLE, args: *mut DXGKARG_RENDER) -> NTSTATUS {
            // SAFETY: none: the bytes behind the private data are not the driver's.
            unsafe {
                let end = (*args).pDmaBufferPrivateData.byte_add((*args).DmaBufferPrivateDataSize as usize);
                end.cast::<u64>().write_unaligned(0x5555_5555_5555_5555);
                Render(context, args)
            }
        }
    }

    /// Render answers a status that its page does not list.
    "render-status" breaks S26 {
        fn DxgkDdiRender(_context: HANDLE, _args: *mut DXGKARG_RENDER) -> NTSTATUS {
            STATUS_NOT_SUPPORTED
        }
    }

    /// Render writes its patch locations without a care for the order of their split offsets.
    "render-split-order" breaks S33 {
        fn DxgkDdiRender(context: HANDLE, args: *mut DXGKARG_RENDER) -> NTSTATUS {
            // SAFETY: the entry point's contract; Render wrote the elements between the two pointers.
            unsafe {
                let first = (*args).pPatchLocationListOut;
                let status = Render(context, args);
                let count = (*args).pPatchLocationListOut.offset_from(first) as usize;
                // From the third on they begin anew.
                for index in 2..count {
                    (*first.add(index)).SplitOffset = 0;
                }
                status
            }
        }
    }

    /// Render splits behind the word that is patched: the part that needs an allocation does not name it.
    "render-split-late" breaks S33 {
        fn DxgkDdiRender(context: HANDLE, args: *mut DXGKARG_RENDER) -> NTSTATUS {
            // SAFETY: the entry point's contract; Render wrote the elements between the two pointers.
            unsafe {
                let first = (*args).pPatchLocationListOut;
                let status = Render(context, args);
                let count = (*args).pPatchLocationListOut.offset_from(first) as usize;
                for index in 0..count {
                    (*first.add(index)).SplitOffset += 4;
                }
                status
            }
        }
    }

    /// Present gives both ends of a blit, which is one command here, the same slot: the second takes the place of the first.
    "present-one-slot" breaks S33 {
        fn DxgkDdiPresent(context: HANDLE, args: *mut DXGKARG_PRESENT) -> NTSTATUS {
            // SAFETY: the entry point's contract; Present wrote the elements between the two pointers.
            unsafe {
                let first = (*args).pPatchLocationListOut;
                let status = Present(context, args);
                let count = (*args).pPatchLocationListOut.offset_from(first) as usize;
                for index in 0..count {
                    (*first.add(index)).SplitOffset = 0;
                }
                status
            }
        }
    }

    /// Present blits whatever rectangles it is given, wherever they lie.
    "present-anywhere" breaks S67 {
        fn DxgkDdiPresent(context: HANDLE, args: *mut DXGKARG_PRESENT) -> NTSTATUS {
            // SAFETY: the entry point's contract; Present is asked with a copy of the record, and its progress copied back.
            unsafe {
                let mut asked = args.read();
                (asked.SrcRect, asked.DstRect) = (RECT::zeroed(), RECT::zeroed());
                let status = Present(context, &raw mut asked);
                (*args).pDmaBuffer = asked.pDmaBuffer;
                (*args).pDmaBufferPrivateData = asked.pDmaBufferPrivateData;
                (*args).pPatchLocationListOut = asked.pPatchLocationListOut;
                status
            }
        }
    }

    /// Render writes to PatchLocationListOutSize, which is for reading.
    "render-writes-inputs" breaks V02 bug B07 {
        fn DxgkDdiRender(context: HANDLE, args: *mut DXGKARG_RENDER) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe {
                let first = (*args).pPatchLocationListOut;
                let status = Render(context, args);
                (*args).PatchLocationListOutSize = (*args).pPatchLocationListOut.offset_from(first) as u32;
                status
            }
        }
    }

    /// Render reads the user's command without a guard.
    "render-unguarded" breaks S27 bug B31 {
        fn DxgkDdiRender(context: HANDLE, args: *mut DXGKARG_RENDER) -> NTSTATUS {
            // SAFETY: none: the memory is the user's and may be gone.
            unsafe {
                if (*args).CommandLength != 0 {
                    let last = (*args).pCommand.byte_add((*args).CommandLength as usize - 1);
                    let _last = last.cast::<u8>().read_volatile();
                }
                Render(context, args)
            }
        }
    }

    /// Render asks for another DMA buffer for ever.
    "render-no-progress" breaks S36 {
        fn DxgkDdiRender(_context: HANDLE, _args: *mut DXGKARG_RENDER) -> NTSTATUS {
            STATUS_GRAPHICS_INSUFFICIENT_DMA_BUFFER
        }
    }

    /// Render answers a status that its page does not list, to a command of a length that cannot be.
    "render-odd-length" breaks S26 {
        fn DxgkDdiRender(context: HANDLE, args: *mut DXGKARG_RENDER) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe {
                if (*args).CommandLength.is_multiple_of(4) { Render(context, args) } else { STATUS_UNSUCCESSFUL }
            }
        }
    }

    /// Present answers a status that its page does not list, to what is no blit.
    "present-status" breaks S26 {
        fn DxgkDdiPresent(context: HANDLE, args: *mut DXGKARG_PRESENT) -> NTSTATUS {
            // SAFETY: the entry point's contract.
            unsafe { if (*args).Flags.Blt() { Present(context, args) } else { STATUS_NOT_SUPPORTED } }
        }
    }
}
