//! Clients of a driver whose GPU has page tables: processes, devices, and contexts on virtual addresses. What their
//! commands would look like is the driver's own affair, so that nothing is drawn.

use virtgpu_umd::client;
use virtgpu_umd::show::Plan;
use wddm_sys::wddm3_2::{
    D3DDDI_RESERVEGPUVIRTUALADDRESS, D3DKMT_CREATECONTEXTVIRTUAL, D3DKMT_CREATEDEVICE,
    D3DKMT_CREATEPAGINGQUEUE, D3DKMT_DESTROYCONTEXT, D3DKMT_DESTROYDEVICE, D3DKMT_FREEGPUVIRTUALADDRESS,
};
use wddm_sys::{NTSTATUS, Record, STATUS_SUCCESS};

use crate::work::Wrong;

/// Bytes of addresses that each device reserves.
const RESERVED: u64 = 16 << 20;

fn check(call: &'static str, status: NTSTATUS) -> Result<(), Wrong> {
    if status == STATUS_SUCCESS {
        return Ok(());
    }
    Err(Wrong {
        rule: None,
        sentence: "What a client asks for succeeds.",
        ddi: call.to_owned(),
        detail: format!("{call} answered {status}"),
    })
}

/// One device, with a paging queue and a reservation.
struct Device {
    handle: u32,
    reserved: u64,
    contexts: Vec<u32>,
}

/// One process that has the adapter open.
struct Client {
    inner: client::Client,
    devices: Vec<Device>,
}

impl Client {
    fn add_device(&mut self) -> Result<(), Wrong> {
        let mut args = D3DKMT_CREATEDEVICE::zeroed();
        args.Anonymous.hAdapter = self.inner.adapter();
        check("D3DKMTCreateDevice", self.inner.process().create_device(&mut args))?;
        let mut queue = D3DKMT_CREATEPAGINGQUEUE::zeroed();
        queue.hDevice = args.hDevice;
        check("D3DKMTCreatePagingQueue", self.inner.process().create_paging_queue(&mut queue))?;
        let mut addresses = D3DDDI_RESERVEGPUVIRTUALADDRESS::zeroed();
        addresses.Anonymous1.hPagingQueue = queue.hPagingQueue;
        addresses.Size = RESERVED;
        let answer = self.inner.process().reserve_gpu_virtual_address(&mut addresses);
        check("D3DKMTReserveGpuVirtualAddress", answer)?;
        let reserved = addresses.VirtualAddress;
        self.devices.push(Device { handle: args.hDevice, reserved, contexts: Vec::new() });
        Ok(())
    }

    fn add_context(&mut self, device: usize) -> Result<(), Wrong> {
        let Some(device) = self.devices.get_mut(device) else { return Ok(()) };
        let mut args = D3DKMT_CREATECONTEXTVIRTUAL::zeroed();
        (args.pPrivateDriverData, args.PrivateDriverDataSize) = self.inner.context_data()?;
        args.hDevice = device.handle;
        args.EngineAffinity = 1;
        check("D3DKMTCreateContextVirtual", self.inner.process().create_context_virtual(&mut args))?;
        device.contexts.push(args.hContext);
        Ok(())
    }

    fn close(self) -> Result<(), Wrong> {
        for device in &self.devices {
            for context in &device.contexts {
                let mut args = D3DKMT_DESTROYCONTEXT::zeroed();
                args.hContext = *context;
                check("D3DKMTDestroyContext", self.inner.process().destroy_context(&args))?;
            }
            let mut addresses = D3DKMT_FREEGPUVIRTUALADDRESS::zeroed();
            addresses.hAdapter = self.inner.adapter();
            (addresses.BaseAddress, addresses.Size) = (device.reserved, RESERVED);
            check("D3DKMTFreeGpuVirtualAddress", self.inner.process().free_gpu_virtual_address(&addresses))?;
            let mut args = D3DKMT_DESTROYDEVICE::zeroed();
            args.hDevice = device.handle;
            check("D3DKMTDestroyDevice", self.inner.process().destroy_device(&args))?;
        }
        Ok(self.inner.close()?)
    }
}

/// Makes what the plan says and destroys it again. `open` makes a process with the adapter open.
///
/// # Errors
/// The first call that failed. What was made until then has been destroyed with its process.
pub fn create_only(
    open: &dyn Fn() -> Result<client::Client, client::Error>,
    plan: Plan,
    progress: &dyn Fn(&str, u32, u32),
) -> Result<(), Wrong> {
    let processes = plan.processes.max(1) as usize;
    let devices = (plan.devices as usize).max(processes);
    let contexts = plan.contexts.max(1);
    let mut clients = Vec::new();
    for _ in 0..processes {
        clients.push(Client { inner: open()?, devices: Vec::new() });
    }
    for device in 0..devices {
        clients[device % processes].add_device()?;
    }
    for context in 0..contexts {
        let device = context as usize % devices;
        clients[device % processes].add_context(device / processes)?;
        progress("create contexts", context + 1, contexts);
    }
    for (done, client) in (1..).zip(clients) {
        client.close()?;
        progress("destroy contexts", done, processes as u32);
    }
    Ok(())
}
