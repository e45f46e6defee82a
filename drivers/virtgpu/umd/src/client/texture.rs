//! Textures: creating, sharing, opening, destroying and reading them.

use std::ffi::c_void;
use std::mem::offset_of;

use ntoskrnl::user::{UserBuffer, copy_in, copy_out};
use virtgpu_protocol::{AllocationRequest, Refusal, ResourceRequest};
use wddm_sys::Record;
use wddm_sys::wddm3_2::{
    D3DDDI_ALLOCATIONINFO2, D3DDDI_OPENALLOCATIONINFO, D3DKMT_CREATEALLOCATION, D3DKMT_DESTROYALLOCATION2,
    D3DKMT_HANDLE, D3DKMT_LOCK2, D3DKMT_OPENRESOURCE, D3DKMT_UNLOCK2,
};

use super::{Client, Device, Error, check};
use crate::virgl::Allocation;

/// A texture in a resource of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Texture {
    /// The resource.
    pub resource: D3DKMT_HANDLE,
    /// Its only allocation.
    pub allocation: Allocation,
    /// What it is.
    pub request: AllocationRequest,
}

/// A shared texture, as any process may be told of it: the resource's global handle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share(pub D3DKMT_HANDLE);

impl Client {
    /// Makes a texture: a resource with one allocation.
    ///
    /// # Errors
    /// As `D3DKMTCreateAllocation2`.
    pub fn create_texture(&self, device: Device, request: &AllocationRequest) -> Result<Texture, Error> {
        self.create(device, request, false).map(|(texture, _)| texture)
    }

    /// Makes a texture that other devices can open, also those of other processes.
    ///
    /// # Errors
    /// As `D3DKMTCreateAllocation2`.
    pub fn create_shared_texture(
        &self,
        device: Device,
        request: &AllocationRequest,
    ) -> Result<(Texture, Share), Error> {
        self.create(device, request, true)
    }

    fn create(
        &self,
        device: Device,
        request: &AllocationRequest,
        shared: bool,
    ) -> Result<(Texture, Share), Error> {
        let resource_data = self.upload(&ResourceRequest::default().encode())?;
        let allocation_data = self.upload(&request.encode())?;
        let mut info = [0; size_of::<D3DDDI_ALLOCATIONINFO2>()];
        let data = (allocation_data.as_ptr::<c_void>() as usize).to_ne_bytes();
        put(&mut info, offset_of!(D3DDDI_ALLOCATIONINFO2, pPrivateDriverData), &data);
        let size = (AllocationRequest::SIZE as u32).to_ne_bytes();
        put(&mut info, offset_of!(D3DDDI_ALLOCATIONINFO2, PrivateDriverDataSize), &size);
        let infos = self.upload(&info)?;

        let mut args = D3DKMT_CREATEALLOCATION::zeroed();
        args.hDevice = device.0;
        args.Anonymous1.pPrivateDriverData = resource_data.as_ptr();
        args.PrivateDriverDataSize = ResourceRequest::SIZE as u32;
        args.NumAllocations = 1;
        args.Anonymous2.pAllocationInfo2 = infos.as_ptr();
        args.Flags.set_CreateResource(true);
        args.Flags.set_CreateShared(shared);
        check("D3DKMTCreateAllocation2", self.process.create_allocation2(&mut args))?;
        let allocation = self.handle_in(&infos, offset_of!(D3DDDI_ALLOCATIONINFO2, hAllocation))?;
        Ok((Texture { resource: args.hResource, allocation, request: *request }, Share(args.hGlobalShare)))
    }

    /// The allocation handle that a call left in a record in user memory.
    fn handle_in(&self, record: &UserBuffer, at: usize) -> Result<Allocation, Error> {
        let bytes = self.download(record, at + size_of::<D3DKMT_HANDLE>())?;
        let handle = bytes.last_chunk().ok_or(Error::Fault)?;
        Ok(Allocation(D3DKMT_HANDLE::from_ne_bytes(*handle)))
    }

    /// Opens a shared texture on a device.
    ///
    /// # Errors
    /// As `D3DKMTOpenResource`; [`Error::Mismatch`] or [`Error::Invalid`] if it is no texture of this driver's.
    pub fn open_texture(&self, device: Device, share: Share) -> Result<Texture, Error> {
        let infos = self.upload(&[0; size_of::<D3DDDI_OPENALLOCATIONINFO>()])?;
        let group = self.upload(&[0; ResourceRequest::SIZE])?;
        let data = self.upload(&[0; AllocationRequest::SIZE])?;
        let mut args = D3DKMT_OPENRESOURCE::zeroed();
        args.hDevice = device.0;
        args.hGlobalShare = share.0;
        args.NumAllocations = 1;
        args.Anonymous.pOpenAllocationInfo = infos.as_ptr();
        args.pResourcePrivateDriverData = group.as_ptr();
        args.ResourcePrivateDriverDataSize = ResourceRequest::SIZE as u32;
        args.pTotalPrivateDriverDataBuffer = data.as_ptr();
        args.TotalPrivateDriverDataBufferSize = AllocationRequest::SIZE as u32;
        check("D3DKMTOpenResource", self.process().open_resource(&mut args))?;
        ResourceRequest::check(&self.download(&group, ResourceRequest::SIZE)?)?;
        let request =
            AllocationRequest::check(&self.download(&data, AllocationRequest::SIZE)?).map_err(|refusal| {
                match refusal {
                    Refusal::Mismatch(mismatch) => Error::Mismatch(mismatch),
                    Refusal::Invalid(invalid) => Error::Invalid(invalid),
                }
            })?;
        let allocation = self.handle_in(&infos, offset_of!(D3DDDI_OPENALLOCATIONINFO, hAllocation))?;
        Ok(Texture { resource: args.hResource, allocation, request })
    }

    /// Destroys a texture, when no queued work uses it any more.
    ///
    /// # Errors
    /// As `D3DKMTDestroyAllocation2`.
    pub fn destroy_texture(&self, device: Device, texture: Texture) -> Result<(), Error> {
        let mut args = D3DKMT_DESTROYALLOCATION2::zeroed();
        args.hDevice = device.0;
        args.hResource = texture.resource;
        check("D3DKMTDestroyAllocation2", self.process.destroy_allocation2(&args))
    }

    /// The bytes of a texture's own memory.
    ///
    /// # Errors
    /// As `D3DKMTLock2` and `D3DKMTUnlock2`.
    pub fn read(&self, device: Device, texture: &Texture) -> Result<Vec<u8>, Error> {
        let bytes = usize::try_from(texture.request.bytes).map_err(|_| Error::Memory)?;
        self.read_part(device, texture, 0, bytes)
    }

    /// Bytes of a texture's own memory, from `offset` on; past its end they are [`Error::Fault`].
    ///
    /// # Errors
    /// As `D3DKMTLock2` and `D3DKMTUnlock2`.
    pub fn read_part(
        &self,
        device: Device,
        texture: &Texture,
        offset: u64,
        bytes: usize,
    ) -> Result<Vec<u8>, Error> {
        let mut copy = vec![0; bytes];
        self.locked(device, texture, offset, bytes, |address| copy_in(&mut copy, address).is_ok())?;
        Ok(copy)
    }

    /// Writes to a texture's own memory, from `offset` on; past its end there is [`Error::Fault`].
    ///
    /// # Errors
    /// As `D3DKMTLock2` and `D3DKMTUnlock2`.
    pub fn write_part(
        &self,
        device: Device,
        texture: &Texture,
        offset: u64,
        bytes: &[u8],
    ) -> Result<(), Error> {
        self.locked(device, texture, offset, bytes.len(), |address| copy_out(address, bytes).is_ok())
    }

    /// Locks a texture, which waits for the packets that name it, and copies at the address of byte `offset`.
    fn locked(
        &self,
        device: Device,
        texture: &Texture,
        offset: u64,
        bytes: usize,
        copy: impl FnOnce(usize) -> bool,
    ) -> Result<(), Error> {
        if offset.checked_add(bytes as u64).is_none_or(|end| end > texture.request.bytes) {
            return Err(Error::Fault);
        }
        let mut lock = D3DKMT_LOCK2::zeroed();
        lock.hDevice = device.0;
        lock.hAllocation = texture.allocation.0;
        check("D3DKMTLock2", self.process.lock2(&mut lock))?;
        let copied = {
            let _inside = self.process.port().machine().enter();
            copy(lock.pData as usize + offset as usize)
        };
        let mut unlock = D3DKMT_UNLOCK2::zeroed();
        unlock.hDevice = device.0;
        unlock.hAllocation = texture.allocation.0;
        check("D3DKMTUnlock2", self.process.unlock2(&unlock))?;
        if copied { Ok(()) } else { Err(Error::Fault) }
    }
}

fn put(record: &mut [u8], at: usize, bytes: &[u8]) {
    record[at..at + bytes.len()].copy_from_slice(bytes);
}
