//! A client of the kernel: one process with the adapter open, and what it makes there.
//!
//! Handles are plain values here; what is not destroyed goes with the process. Every method is a `D3DKMT` call or a
//! few, and fails with the call's name and status.

mod texture;
mod work;

use std::ffi::c_void;
use std::fmt;
use std::sync::Arc;

use dxgkrnl::{Port, Process};
use ntoskrnl::user::{UserBuffer, copy_out};
use virtgpu_protocol::{AdapterInfo, Invalid, Mismatch};
use wddm_sys::wddm3_2::{
    D3DKMT_CLOSEADAPTER, D3DKMT_CREATECONTEXT, D3DKMT_CREATEDEVICE, D3DKMT_DESTROYCONTEXT,
    D3DKMT_DESTROYDEVICE, D3DKMT_ESCAPE, D3DKMT_ESCAPE_DRIVERPRIVATE, D3DKMT_HANDLE,
    D3DKMT_OPENADAPTERFROMLUID, D3DKMT_QUERYADAPTERINFO, KMTQAITYPE_UMDRIVERPRIVATE,
};
use wddm_sys::{LUID, NTSTATUS, Record, STATUS_ILLEGAL_INSTRUCTION, STATUS_SUCCESS};

pub use texture::{Share, Texture};
pub use work::Fence;

use crate::builder::{BuildError, Limits};
use crate::virgl::EncodeError;

/// Why something failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    /// A call answered this.
    Call(&'static str, NTSTATUS),
    /// The kernel-mode driver speaks another protocol.
    Mismatch(Mismatch),
    /// The texture that was opened is described by what cannot be.
    Invalid(Invalid),
    /// A stream that does not fit the context.
    Build(BuildError),
    /// A command that cannot be encoded.
    Encode(EncodeError),
    /// No user memory.
    Memory,
    /// User memory that should be there is not.
    Fault,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(call, status) => write!(f, "{call} answered {status:?}"),
            Self::Mismatch(mismatch) => write!(f, "the kernel-mode driver is another one: {mismatch}"),
            Self::Invalid(invalid) => write!(f, "a shared texture that cannot be: {invalid}"),
            Self::Build(error) => error.fmt(f),
            Self::Encode(error) => error.fmt(f),
            Self::Memory => f.write_str("no user memory"),
            Self::Fault => f.write_str("user memory is gone"),
        }
    }
}

impl std::error::Error for Error {}

impl From<Mismatch> for Error {
    fn from(mismatch: Mismatch) -> Self {
        Self::Mismatch(mismatch)
    }
}

impl From<BuildError> for Error {
    fn from(error: BuildError) -> Self {
        Self::Build(error)
    }
}

impl From<EncodeError> for Error {
    fn from(error: EncodeError) -> Self {
        Self::Encode(error)
    }
}

/// Whether a call failed because the context takes no more work: the device refused what it was given before.
pub fn is_context_lost(error: Error) -> bool {
    error == Error::Call("D3DKMTRender", STATUS_ILLEGAL_INSTRUCTION)
}

fn check(call: &'static str, status: NTSTATUS) -> Result<(), Error> {
    if status == STATUS_SUCCESS { Ok(()) } else { Err(Error::Call(call, status)) }
}

/// Address and bytes of private data.
fn data(buffer: &UserBuffer) -> Result<(*mut c_void, u32), Error> {
    Ok((buffer.as_ptr(), u32::try_from(buffer.len()).map_err(|_| Error::Memory)?))
}

/// A process with the adapter open.
pub struct Client {
    process: Process,
    adapter: D3DKMT_HANDLE,
    context_data: Option<UserBuffer>,
}

/// A device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Device(pub D3DKMT_HANDLE);

/// A context with its command buffer and lists, which only the one who renders uses.
#[derive(Debug, PartialEq, Eq)]
pub struct Context {
    /// Its handle.
    pub handle: D3DKMT_HANDLE,
    command: Area,
    allocations: Area,
    patches: Area,
}

/// A stretch of user memory: address and elements (bytes for a command buffer).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Area {
    address: usize,
    count: usize,
}

impl Area {
    fn new<T>(address: *mut T, count: u32) -> Self {
        Self { address: address as usize, count: count as usize }
    }
}

/// Where a context's command buffer and lists lie, as user addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Areas {
    /// The command buffer.
    pub commands: usize,
    /// The allocation list.
    pub allocations: usize,
    /// The patch-location list.
    pub patches: usize,
}

impl Context {
    /// Where its buffers lie until the next render call.
    pub fn areas(&self) -> Areas {
        Areas {
            commands: self.command.address,
            allocations: self.allocations.address,
            patches: self.patches.address,
        }
    }

    /// What one render call takes.
    pub fn limits(&self) -> Limits {
        Limits {
            command_bytes: self.command.count,
            allocations: self.allocations.count,
            patches: self.patches.count,
            ..Limits::default()
        }
    }
}

impl Client {
    /// A new process that opens an adapter.
    ///
    /// # Errors
    /// As `D3DKMTOpenAdapterFromLuid`.
    pub fn open(port: &Arc<Port>, adapter: LUID) -> Result<Self, Error> {
        let process = Process::new(port);
        let mut args = D3DKMT_OPENADAPTERFROMLUID::zeroed();
        args.AdapterLuid = adapter;
        check("D3DKMTOpenAdapterFromLuid", process.open_adapter_from_luid(&mut args))?;
        Ok(Self { process, adapter: args.hAdapter, context_data: None })
    }

    /// With private data for the contexts that are made without any of their own.
    ///
    /// # Errors
    /// [`Error::Memory`].
    pub fn with_context_data(mut self, bytes: &[u8]) -> Result<Self, Error> {
        self.context_data = Some(self.upload(bytes)?);
        Ok(self)
    }

    /// The private data of contexts that have none of their own: address and bytes.
    ///
    /// # Errors
    /// [`Error::Memory`] for more than a record can say.
    pub fn context_data(&self) -> Result<(*mut c_void, u32), Error> {
        self.context_data.as_ref().map_or(Ok((std::ptr::null_mut(), 0)), data)
    }

    /// The process.
    pub fn process(&self) -> &Process {
        &self.process
    }

    /// The adapter's handle in the process.
    pub fn adapter(&self) -> D3DKMT_HANDLE {
        self.adapter
    }

    /// Closes the adapter; what is still open goes with the process.
    ///
    /// # Errors
    /// As `D3DKMTCloseAdapter`.
    pub fn close(self) -> Result<(), Error> {
        let mut args = D3DKMT_CLOSEADAPTER::zeroed();
        args.hAdapter = self.adapter;
        check("D3DKMTCloseAdapter", self.process.close_adapter(&args))
    }

    /// User memory that holds these bytes, for private data.
    ///
    /// # Errors
    /// [`Error::Memory`].
    pub fn upload(&self, bytes: &[u8]) -> Result<UserBuffer, Error> {
        let _inside = self.process.port().machine().enter();
        let buffer = self.process.user().allocate(bytes.len().max(1)).map_err(|_| Error::Memory)?;
        buffer.write(0, bytes).map_err(|_| Error::Fault)?;
        Ok(buffer)
    }

    fn download(&self, buffer: &UserBuffer, bytes: usize) -> Result<Vec<u8>, Error> {
        let _inside = self.process.port().machine().enter();
        let mut copy = vec![0; bytes];
        buffer.read(0, &mut copy).map_err(|_| Error::Fault)?;
        Ok(copy)
    }

    fn write(&self, address: usize, bytes: &[u8]) -> Result<(), Error> {
        let _inside = self.process.port().machine().enter();
        copy_out(address, bytes).map_err(|_| Error::Fault)
    }

    /// What the kernel-mode driver says about the adapter.
    ///
    /// # Errors
    /// As `D3DKMTQueryAdapterInfo`; [`Error::Mismatch`] if the answer is another driver's.
    pub fn adapter_info(&self) -> Result<AdapterInfo, Error> {
        let buffer = self.upload(&[0; AdapterInfo::SIZE])?;
        let mut args = D3DKMT_QUERYADAPTERINFO::zeroed();
        args.hAdapter = self.adapter;
        args.Type = KMTQAITYPE_UMDRIVERPRIVATE;
        args.pPrivateDriverData = buffer.as_ptr();
        args.PrivateDriverDataSize = AdapterInfo::SIZE as u32;
        check("D3DKMTQueryAdapterInfo", self.process.query_adapter_info(&mut args))?;
        Ok(AdapterInfo::check(&self.download(&buffer, AdapterInfo::SIZE)?)?)
    }

    /// Asks the kernel-mode driver a question outside the command stream; the answer comes in the same bytes.
    ///
    /// # Errors
    /// As `D3DKMTEscape`.
    pub fn escape(&self, message: &mut [u8]) -> Result<(), Error> {
        let buffer = self.upload(message)?;
        let mut args = D3DKMT_ESCAPE::zeroed();
        args.hAdapter = self.adapter;
        args.Type = D3DKMT_ESCAPE_DRIVERPRIVATE;
        args.pPrivateDriverData = buffer.as_ptr();
        args.PrivateDriverDataSize = u32::try_from(message.len()).map_err(|_| Error::Memory)?;
        check("D3DKMTEscape", self.process.escape(&args))?;
        message.copy_from_slice(&self.download(&buffer, message.len())?);
        Ok(())
    }

    /// Makes a device.
    ///
    /// # Errors
    /// As `D3DKMTCreateDevice`.
    pub fn create_device(&self) -> Result<Device, Error> {
        let mut args = D3DKMT_CREATEDEVICE::zeroed();
        args.Anonymous.hAdapter = self.adapter;
        check("D3DKMTCreateDevice", self.process.create_device(&mut args))?;
        Ok(Device(args.hDevice))
    }

    /// Destroys a device with all it has.
    ///
    /// # Errors
    /// As `D3DKMTDestroyDevice`.
    pub fn destroy_device(&self, device: Device) -> Result<(), Error> {
        let mut args = D3DKMT_DESTROYDEVICE::zeroed();
        args.hDevice = device.0;
        check("D3DKMTDestroyDevice", self.process.destroy_device(&args))
    }

    /// Makes a context on node 0. `request` holds an encoded [`ContextRequest`](virtgpu_protocol::ContextRequest),
    /// of [`upload`](Self::upload); without one there are the data of [`with_context_data`](Self::with_context_data), or none,
    /// and the driver takes its defaults.
    ///
    /// # Errors
    /// As `D3DKMTCreateContext`.
    pub fn create_context(&self, device: Device, request: Option<&UserBuffer>) -> Result<Context, Error> {
        let mut args = D3DKMT_CREATECONTEXT::zeroed();
        args.hDevice = device.0;
        (args.pPrivateDriverData, args.PrivateDriverDataSize) =
            request.map_or_else(|| self.context_data(), data)?;
        check("D3DKMTCreateContext", self.process.create_context(&mut args))?;
        Ok(Context {
            handle: args.hContext,
            command: Area::new(args.pCommandBuffer, args.CommandBufferSize),
            allocations: Area::new(args.pAllocationList, args.AllocationListSize),
            patches: Area::new(args.pPatchLocationList, args.PatchLocationListSize),
        })
    }

    /// Destroys a context when its work has ended.
    ///
    /// # Errors
    /// As `D3DKMTDestroyContext`.
    pub fn destroy_context(&self, context: Context) -> Result<(), Error> {
        let mut args = D3DKMT_DESTROYCONTEXT::zeroed();
        args.hContext = context.handle;
        check("D3DKMTDestroyContext", self.process.destroy_context(&args))
    }
}
