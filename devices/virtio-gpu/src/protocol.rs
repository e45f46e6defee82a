//! The virtio-gpu wire format: what travels in the control queue's buffers. All fields are little-endian.

use std::fmt;

use virtio_bindings::virtio_gpu as abi;
use zerocopy::little_endian::{U32, U64};
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

use crate::backend::{Error, Region, ResourceInfo, Transfer};

/// Feature bit: 3D commands.
pub const F_VIRGL: u64 = 1 << abi::VIRTIO_GPU_F_VIRGL;
/// Feature bit: CTX_CREATE carries a capset id, fences a ring index.
pub const F_CONTEXT_INIT: u64 = 1 << abi::VIRTIO_GPU_F_CONTEXT_INIT;

/// Header flag: answer when the work is done, not when it is accepted.
pub const FLAG_FENCE: u32 = abi::VIRTIO_GPU_FLAG_FENCE;
/// Header flag: `ring_idx` is valid.
pub const FLAG_INFO_RING_IDX: u32 = abi::VIRTIO_GPU_FLAG_INFO_RING_IDX;

/// Entries that one ATTACH_BACKING may carry; the limit of QEMU and vhost-user-gpu.
pub const MAX_BACKING_ENTRIES: u32 = 16_384;
/// Scanouts that the protocol has room for.
pub const MAX_SCANOUTS: usize = 16;
/// Timelines of one context, counted by `ring_idx`.
pub const MAX_RINGS: u8 = 64;

/// A command's type, the first word of its header.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Command(pub u32);

/// A response's type, the first word of its header.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Response(pub u32);

macro_rules! numbers {
    ($of:ident: $($name:ident = $value:ident),+ $(,)?) => {
        #[allow(missing_docs)]
        impl $of {
            $(pub const $name: Self = Self(abi::$value);)+
        }

        impl fmt::Debug for $of {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match *self {
                    $(Self::$name => f.write_str(stringify!($name)),)+
                    Self(other) => write!(f, concat!(stringify!($of), "({:#x})"), other),
                }
            }
        }

        impl fmt::Display for $of {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(self, f)
            }
        }
    };
}

impl Command {
    /// Whether it is one of those that come with [`F_VIRGL`].
    pub(crate) fn is_3d(self) -> bool {
        matches!(self, Self::GET_CAPSET_INFO | Self::GET_CAPSET) || self.0 & !0xFF == Self::CTX_CREATE.0
    }
}

numbers! { Command:
    GET_DISPLAY_INFO = virtio_gpu_ctrl_type_VIRTIO_GPU_CMD_GET_DISPLAY_INFO,
    RESOURCE_CREATE_2D = virtio_gpu_ctrl_type_VIRTIO_GPU_CMD_RESOURCE_CREATE_2D,
    RESOURCE_UNREF = virtio_gpu_ctrl_type_VIRTIO_GPU_CMD_RESOURCE_UNREF,
    SET_SCANOUT = virtio_gpu_ctrl_type_VIRTIO_GPU_CMD_SET_SCANOUT,
    RESOURCE_FLUSH = virtio_gpu_ctrl_type_VIRTIO_GPU_CMD_RESOURCE_FLUSH,
    TRANSFER_TO_HOST_2D = virtio_gpu_ctrl_type_VIRTIO_GPU_CMD_TRANSFER_TO_HOST_2D,
    ATTACH_BACKING = virtio_gpu_ctrl_type_VIRTIO_GPU_CMD_RESOURCE_ATTACH_BACKING,
    DETACH_BACKING = virtio_gpu_ctrl_type_VIRTIO_GPU_CMD_RESOURCE_DETACH_BACKING,
    GET_CAPSET_INFO = virtio_gpu_ctrl_type_VIRTIO_GPU_CMD_GET_CAPSET_INFO,
    GET_CAPSET = virtio_gpu_ctrl_type_VIRTIO_GPU_CMD_GET_CAPSET,
    CTX_CREATE = virtio_gpu_ctrl_type_VIRTIO_GPU_CMD_CTX_CREATE,
    CTX_DESTROY = virtio_gpu_ctrl_type_VIRTIO_GPU_CMD_CTX_DESTROY,
    CTX_ATTACH_RESOURCE = virtio_gpu_ctrl_type_VIRTIO_GPU_CMD_CTX_ATTACH_RESOURCE,
    CTX_DETACH_RESOURCE = virtio_gpu_ctrl_type_VIRTIO_GPU_CMD_CTX_DETACH_RESOURCE,
    RESOURCE_CREATE_3D = virtio_gpu_ctrl_type_VIRTIO_GPU_CMD_RESOURCE_CREATE_3D,
    TRANSFER_TO_HOST_3D = virtio_gpu_ctrl_type_VIRTIO_GPU_CMD_TRANSFER_TO_HOST_3D,
    TRANSFER_FROM_HOST_3D = virtio_gpu_ctrl_type_VIRTIO_GPU_CMD_TRANSFER_FROM_HOST_3D,
    SUBMIT_3D = virtio_gpu_ctrl_type_VIRTIO_GPU_CMD_SUBMIT_3D,
    UPDATE_CURSOR = virtio_gpu_ctrl_type_VIRTIO_GPU_CMD_UPDATE_CURSOR,
    MOVE_CURSOR = virtio_gpu_ctrl_type_VIRTIO_GPU_CMD_MOVE_CURSOR,
}

numbers! { Response:
    OK_NODATA = virtio_gpu_ctrl_type_VIRTIO_GPU_RESP_OK_NODATA,
    OK_DISPLAY_INFO = virtio_gpu_ctrl_type_VIRTIO_GPU_RESP_OK_DISPLAY_INFO,
    OK_CAPSET_INFO = virtio_gpu_ctrl_type_VIRTIO_GPU_RESP_OK_CAPSET_INFO,
    OK_CAPSET = virtio_gpu_ctrl_type_VIRTIO_GPU_RESP_OK_CAPSET,
    ERR_UNSPEC = virtio_gpu_ctrl_type_VIRTIO_GPU_RESP_ERR_UNSPEC,
    ERR_OUT_OF_MEMORY = virtio_gpu_ctrl_type_VIRTIO_GPU_RESP_ERR_OUT_OF_MEMORY,
    ERR_INVALID_SCANOUT_ID = virtio_gpu_ctrl_type_VIRTIO_GPU_RESP_ERR_INVALID_SCANOUT_ID,
    ERR_INVALID_RESOURCE_ID = virtio_gpu_ctrl_type_VIRTIO_GPU_RESP_ERR_INVALID_RESOURCE_ID,
    ERR_INVALID_CONTEXT_ID = virtio_gpu_ctrl_type_VIRTIO_GPU_RESP_ERR_INVALID_CONTEXT_ID,
    ERR_INVALID_PARAMETER = virtio_gpu_ctrl_type_VIRTIO_GPU_RESP_ERR_INVALID_PARAMETER,
}

impl Response {
    /// Whether the device refused the command.
    pub fn is_error(self) -> bool {
        self.0 >= Self::ERR_UNSPEC.0
    }
}

impl From<Error> for Response {
    fn from(error: Error) -> Self {
        match error {
            Error::Unspecified => Self::ERR_UNSPEC,
            Error::OutOfMemory => Self::ERR_OUT_OF_MEMORY,
            Error::InvalidScanout => Self::ERR_INVALID_SCANOUT_ID,
            Error::InvalidResource => Self::ERR_INVALID_RESOURCE_ID,
            Error::InvalidContext => Self::ERR_INVALID_CONTEXT_ID,
            Error::InvalidParameter => Self::ERR_INVALID_PARAMETER,
        }
    }
}

macro_rules! wire {
    ($($(#[$doc:meta])* $name:ident($size:literal) { $($field:ident: $ty:ty),* $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned)]
        #[repr(C)]
        #[allow(missing_docs)]
        pub struct $name { $(pub $field: $ty),* }

        const _: () = assert!(size_of::<$name>() == $size);
    )+};
}

wire! {
    /// Starts every command and every response.
    Header(24) { kind: U32, flags: U32, fence_id: U64, ctx_id: U32, ring_idx: u8, padding: [u8; 3] }
    /// A rectangle in pixels.
    Rect(16) { x: U32, y: U32, width: U32, height: U32 }
    /// One scanout in the answer to GET_DISPLAY_INFO.
    DisplayMode(24) { rect: Rect, enabled: U32, flags: U32 }
    /// Body of RESOURCE_CREATE_2D.
    ResourceCreate2d(16) { resource_id: U32, format: U32, width: U32, height: U32 }
    /// Body of RESOURCE_UNREF, DETACH_BACKING, CTX_ATTACH_RESOURCE and CTX_DETACH_RESOURCE.
    ResourceRef(8) { resource_id: U32, padding: U32 }
    /// Body of SET_SCANOUT.
    SetScanout(24) { rect: Rect, scanout_id: U32, resource_id: U32 }
    /// Body of RESOURCE_FLUSH.
    ResourceFlush(24) { rect: Rect, resource_id: U32, padding: U32 }
    /// Body of TRANSFER_TO_HOST_2D.
    TransferToHost2d(32) { rect: Rect, offset: U64, resource_id: U32, padding: U32 }
    /// Body of ATTACH_BACKING; entries follow.
    AttachBacking(8) { resource_id: U32, nr_entries: U32 }
    /// One run of guest memory in ATTACH_BACKING.
    MemEntry(16) { addr: U64, length: U32, padding: U32 }
    /// Body of GET_CAPSET_INFO.
    GetCapsetInfo(8) { capset_index: U32, padding: U32 }
    /// What GET_CAPSET_INFO answers.
    CapsetInfoBody(16) { capset_id: U32, capset_max_version: U32, capset_max_size: U32, padding: U32 }
    /// Body of GET_CAPSET.
    GetCapset(8) { capset_id: U32, capset_version: U32 }
    /// Body of CTX_CREATE.
    CtxCreate(72) { nlen: U32, context_init: U32, debug_name: [u8; 64] }
    /// A box in texels.
    Box3(24) { x: U32, y: U32, z: U32, w: U32, h: U32, d: U32 }
    /// Body of TRANSFER_TO_HOST_3D and TRANSFER_FROM_HOST_3D.
    Transfer3d(48) { region: Box3, offset: U64, resource_id: U32, level: U32, stride: U32, layer_stride: U32 }
    /// Body of RESOURCE_CREATE_3D.
    ResourceCreate3d(48) {
        resource_id: U32, target: U32, format: U32, bind: U32, width: U32, height: U32, depth: U32,
        array_size: U32, last_level: U32, nr_samples: U32, flags: U32, padding: U32,
    }
    /// Body of SUBMIT_3D; the stream follows.
    Submit3d(8) { size: U32, padding: U32 }
}

impl From<&Box3> for Region {
    fn from(b: &Box3) -> Self {
        Self {
            x: b.x.get(),
            y: b.y.get(),
            z: b.z.get(),
            width: b.w.get(),
            height: b.h.get(),
            depth: b.d.get(),
        }
    }
}

impl From<&Rect> for Region {
    fn from(r: &Rect) -> Self {
        Self { x: r.x.get(), y: r.y.get(), z: 0, width: r.width.get(), height: r.height.get(), depth: 1 }
    }
}

impl From<&Transfer3d> for Transfer {
    fn from(t: &Transfer3d) -> Self {
        Self {
            level: t.level.get(),
            stride: t.stride.get(),
            layer_stride: t.layer_stride.get(),
            offset: t.offset.get(),
            region: Region::from(&t.region),
        }
    }
}

impl From<&ResourceCreate3d> for ResourceInfo {
    fn from(r: &ResourceCreate3d) -> Self {
        Self {
            target: r.target.get(),
            format: r.format.get(),
            bind: r.bind.get(),
            width: r.width.get(),
            height: r.height.get(),
            depth: r.depth.get(),
            array_size: r.array_size.get(),
            last_level: r.last_level.get(),
            nr_samples: r.nr_samples.get(),
            flags: r.flags.get(),
        }
    }
}
