//! What stands behind the control queue: the renderer.
//!
//! The device checks ids, attachments and sizes of the protocol itself and keeps the ledger of what exists; a backend
//! keeps contents. So every backend refuses the same things with the same error.

use std::fmt;
use std::sync::Arc;

use vm_memory::GuestMemoryMmap;

use crate::backing::Backing;

/// Why a command is refused; each is one response type of the protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Error {
    /// ERR_UNSPEC.
    Unspecified,
    /// ERR_OUT_OF_MEMORY.
    OutOfMemory,
    /// ERR_INVALID_SCANOUT_ID.
    InvalidScanout,
    /// ERR_INVALID_RESOURCE_ID.
    InvalidResource,
    /// ERR_INVALID_CONTEXT_ID.
    InvalidContext,
    /// ERR_INVALID_PARAMETER.
    InvalidParameter,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::protocol::Response::from(*self).fmt(f)
    }
}

impl std::error::Error for Error {}

/// Outcome of a command.
pub type Result<T> = std::result::Result<T, Error>;

/// A box of texels; bytes along x in a buffer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Region {
    pub x: u32,
    pub y: u32,
    pub z: u32,
    pub width: u32,
    pub height: u32,
    pub depth: u32,
}

/// What RESOURCE_CREATE_3D asks for. A 2D resource is a 2D target with the render-target bind.
/// Values are gallium's, as in the public virgl headers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct ResourceInfo {
    pub target: u32,
    pub format: u32,
    pub bind: u32,
    pub width: u32,
    pub height: u32,
    pub depth: u32,
    pub array_size: u32,
    pub last_level: u32,
    pub nr_samples: u32,
    pub flags: u32,
}

/// A copy between a resource and its backing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Transfer {
    /// Mip level.
    pub level: u32,
    /// Bytes from row to row in the backing; 0: the level's own.
    pub stride: u32,
    /// Bytes from layer to layer in the backing; 0: the level's own.
    pub layer_stride: u32,
    /// Where in the backing the region's first texel lies, in bytes.
    pub offset: u64,
    /// Which texels.
    pub region: Region,
}

/// A capability set that the backend offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CapsetInfo {
    /// 1 virgl, 2 virgl2, 4 venus …
    pub id: u32,
    /// Highest version.
    pub max_version: u32,
    /// Bytes of the highest version.
    pub max_size: u32,
}

/// A point on a timeline: done when all work before it on that timeline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fence {
    /// Context, 0 for the device's own timeline.
    pub context: u32,
    /// Timeline of the context; None: the device's own timeline.
    pub ring: Option<u8>,
    /// The device's own number, unique until reset; not the driver's fence id, which need not be.
    pub token: u64,
}

/// What became of a fence when it was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FenceState {
    /// The work is done: answer now.
    Done,
    /// The backend reports it through its [`FenceSink`] later.
    Pending,
}

/// Where a backend reports finished fences, from any thread.
#[derive(Clone)]
pub struct FenceSink(pub(crate) Arc<dyn Fn(u64) + Send + Sync>);

impl FenceSink {
    /// The work before the fence with this token is done. Unknown tokens (of before a reset) are ignored.
    pub fn complete(&self, token: u64) {
        (self.0)(token);
    }
}

/// A renderer. Every method but [`Backend::capsets`] is called from the device's one worker thread; ids are those the
/// driver chose, checked by the device: they exist where they must and are new where they must be.
pub trait Backend: Send {
    /// The capability sets, in index order. Asked once, before `start`, on the thread that makes the device.
    fn capsets(&self) -> Vec<CapsetInfo>;

    /// First call on the worker thread.
    fn start(&mut self, memory: &GuestMemoryMmap, fences: FenceSink) -> std::io::Result<()>;

    /// Drops every context and resource. Fences still pending need not be reported.
    fn reset(&mut self);

    /// The bytes of a capability set that [`Backend::capsets`] lists, in a version up to its highest.
    fn capset(&mut self, id: u32, version: u32) -> Result<Vec<u8>>;

    /// Makes a resource.
    fn create_resource(&mut self, resource: u32, info: &ResourceInfo) -> Result<()>;

    /// Drops a resource; contexts and backing are already detached.
    fn destroy_resource(&mut self, resource: u32);

    /// Gives a resource its guest memory. It has none yet.
    fn attach_backing(&mut self, resource: u32, backing: Backing) -> Result<()>;

    /// Takes the guest memory away; it is not touched after this returns.
    fn detach_backing(&mut self, resource: u32);

    /// Makes a context. `capset` is the one it speaks (CONTEXT_INIT), 0 for the default.
    fn create_context(&mut self, context: u32, capset: u32, debug_name: &[u8]) -> Result<()>;

    /// Drops a context with all it holds.
    fn destroy_context(&mut self, context: u32);

    /// Lets a context name a resource.
    fn attach_resource(&mut self, context: u32, resource: u32) -> Result<()>;

    /// Takes that right back.
    fn detach_resource(&mut self, context: u32, resource: u32);

    /// Copies from the backing into the resource. `context` is 0 or one that the resource is attached to.
    fn transfer_to_host(&mut self, context: u32, resource: u32, transfer: &Transfer) -> Result<()>;

    /// Copies from the resource into the backing.
    fn transfer_from_host(&mut self, context: u32, resource: u32, transfer: &Transfer) -> Result<()>;

    /// Executes a command stream, in dwords. After an error the context may refuse all further streams.
    fn submit(&mut self, context: u32, stream: &[u32]) -> Result<()>;

    /// Reads pixels of a 2D resource as R, G, B, A bytes, rows tightly packed: what a display would show.
    fn read_pixels(&mut self, resource: u32, region: &Region) -> Result<Vec<u8>>;

    /// Puts a fence after all work so far.
    fn fence(&mut self, fence: Fence) -> Result<FenceState>;

    /// Called at least every millisecond while fences are pending and no command comes, for backends that must be asked.
    fn poll(&mut self) {}
}
