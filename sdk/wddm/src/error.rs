//! What each entry point may answer besides success: one type each, with exactly the documented statuses.

use nt::pool::NoMemory;
use wddm_sys::*;

macro_rules! statuses {
    ($($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $status:ident,)* })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum $name {
            $($(#[$vmeta])* #[doc = concat!(" `", stringify!($status), "`")] $variant,)*
        }

        impl From<$name> for NTSTATUS {
            fn from(error: $name) -> Self {
                match error { $($name::$variant => $status,)* }
            }
        }
    )*};
}

macro_rules! no_memory {
    ($($name:ident)*) => {$(
        impl From<NoMemory> for $name {
            fn from(_: NoMemory) -> Self {
                Self::NoMemory
            }
        }
    )*};
}

statuses! {
    /// What `DxgkDdiStartDevice` may answer. The page allows any error; these are the ones a start can need.
    StartDeviceError {
        /// No memory.
        NoMemory = STATUS_NO_MEMORY,
        /// The device is not one that this driver drives, or it does not answer as one.
        NoSuchDevice = STATUS_NO_SUCH_DEVICE,
        /// A bus resource that the device needs was not assigned.
        Resources = STATUS_INSUFFICIENT_RESOURCES,
        /// The device failed while it was being started.
        Hardware = STATUS_DEVICE_HARDWARE_ERROR,
    }

    /// What `DxgkDdiCreateDevice` may answer (rule D01).
    CreateDeviceError {
        /// No memory.
        NoMemory = STATUS_NO_MEMORY,
    }

    /// What `DxgkDdiCreateContext` may answer. The page lists these two; the type has no third (rule C04).
    CreateContextError {
        /// No memory: the only reason to refuse a well-formed request (rule C05).
        NoMemory = STATUS_NO_MEMORY,
        /// The user-mode driver's private data does not fit this driver (rule U16).
        DriverMismatch = STATUS_GRAPHICS_DRIVER_MISMATCH,
    }

    /// What `DxgkDdiCreateProcess` may answer. The page lists no failures; lack of memory is the one that the port undoes.
    CreateProcessError {
        /// No memory.
        NoMemory = STATUS_NO_MEMORY,
    }

    /// What `DxgkDdiCreateAllocation` and `DxgkDdiOpenAllocation` may answer (rule D11).
    AllocationError {
        /// Right in shape, wrong in content.
        InvalidParameter = STATUS_INVALID_PARAMETER,
        /// No memory.
        NoMemory = STATUS_NO_MEMORY,
        /// Private data of another user-mode driver.
        DriverMismatch = STATUS_GRAPHICS_DRIVER_MISMATCH,
    }

    /// What `DxgkDdiQueryAdapterInfo` may answer.
    QueryError {
        /// Unknown question, or a buffer that is too small for the answer.
        InvalidParameter = STATUS_INVALID_PARAMETER,
        /// No memory.
        NoMemory = STATUS_NO_MEMORY,
        /// Asked by another user-mode driver.
        DriverMismatch = STATUS_GRAPHICS_DRIVER_MISMATCH,
    }

    /// What `DxgkDdiRender` may answer besides success and "needs another DMA buffer" (rule S26).
    RenderError {
        /// No memory.
        NoMemory = STATUS_NO_MEMORY,
        /// Beyond the caller's rights.
        PrivilegedInstruction = STATUS_PRIVILEGED_INSTRUCTION,
        /// A command that does not exist, or a context that has been lost.
        IllegalInstruction = STATUS_ILLEGAL_INSTRUCTION,
        /// A parameter that makes no sense.
        InvalidParameter = STATUS_INVALID_PARAMETER,
        /// The command buffer is too short, too long, or not readable.
        InvalidUserBuffer = STATUS_INVALID_USER_BUFFER,
        /// A reference to an allocation that is not in the list.
        InvalidHandle = STATUS_INVALID_HANDLE,
        /// Private data of another user-mode driver.
        DriverMismatch = STATUS_GRAPHICS_DRIVER_MISMATCH,
        /// The adapter is lost; the port puts the device into the lost state.
        GpuException = STATUS_GRAPHICS_GPU_EXCEPTION_ON_DEVICE,
    }

    /// What `DxgkDdiPresent` may answer besides success and "needs another DMA buffer" (rule S26).
    PresentError {
        /// No memory.
        NoMemory = STATUS_NO_MEMORY,
        /// No resources.
        InsufficientResources = STATUS_INSUFFICIENT_RESOURCES,
        /// Beyond the caller's rights.
        PrivilegedInstruction = STATUS_PRIVILEGED_INSTRUCTION,
        /// A kind of present that this driver does not do, or a context that has been lost.
        IllegalInstruction = STATUS_ILLEGAL_INSTRUCTION,
        /// A bad allocation.
        InvalidHandle = STATUS_INVALID_HANDLE,
        /// The formats cannot be converted.
        CannotColorConvert = STATUS_GRAPHICS_CANNOTCOLORCONVERT,
        /// The adapter is lost; the port puts the device into the lost state.
        GpuException = STATUS_GRAPHICS_GPU_EXCEPTION_ON_DEVICE,
    }

    /// What `DxgkDdiGetStandardAllocationDriverData` may answer. The page lists one status for failures (rule V01).
    StandardAllocationError {
        /// No memory.
        NoMemory = STATUS_NO_MEMORY,
        /// A surface that this driver does not make. To the port it is as a lack of memory; the log says what it is.
        Unsupported = STATUS_NO_MEMORY,
    }

    /// What `DxgkDdiEscape` may answer.
    EscapeError {
        /// No memory.
        NoMemory = STATUS_NO_MEMORY,
        /// Unknown request or content that makes no sense.
        InvalidParameter = STATUS_INVALID_PARAMETER,
        /// Beyond the caller's rights.
        PrivilegedInstruction = STATUS_PRIVILEGED_INSTRUCTION,
        /// Not an instruction of this driver.
        IllegalInstruction = STATUS_ILLEGAL_INSTRUCTION,
        /// A buffer of another user-mode driver.
        DriverMismatch = STATUS_GRAPHICS_DRIVER_MISMATCH,
    }

    /// What `DxgkDdiCollectDbgInfo` may answer.
    DebugError {
        /// No memory.
        NoMemory = STATUS_NO_MEMORY,
        /// Nothing could be collected.
        Unsuccessful = STATUS_UNSUCCESSFUL,
    }

    /// What `DxgkDdiResetEngine` may answer: any failure makes the port reset the whole adapter.
    ResetEngineError {
        /// The engine could not be reset alone.
        NotReset = STATUS_UNSUCCESSFUL,
    }
}

no_memory! {
    StartDeviceError CreateDeviceError CreateContextError CreateProcessError AllocationError QueryError RenderError PresentError
    StandardAllocationError EscapeError DebugError
}

/// `Ok` is STATUS_SUCCESS.
pub(crate) fn status<E: Into<NTSTATUS>>(result: Result<(), E>) -> NTSTATUS {
    match result {
        Ok(()) => STATUS_SUCCESS,
        Err(error) => error.into(),
    }
}
