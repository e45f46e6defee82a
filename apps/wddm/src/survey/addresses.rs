//! Contexts on GPU virtual addresses, for drivers whose GPU has page tables: memory that runs out.

use ntoskrnl::Ddi;
use verifier::Rule;
use virtgpu_umd::client::{Client, Device, Error};
use wddm_sys::wddm3_2::{D3DKMT_CREATECONTEXTVIRTUAL, D3DKMT_DESTROYCONTEXT, D3DKMT_HANDLE};
use wddm_sys::{NTSTATUS, Record, STATUS_SUCCESS};

use super::Survey;
use super::memory::{every_allocation, without_memory};

fn check(call: &'static str, status: NTSTATUS) -> Result<(), Error> {
    if status == STATUS_SUCCESS { Ok(()) } else { Err(Error::Call(call, status)) }
}

fn create(client: &Client, device: Device) -> Result<D3DKMT_HANDLE, Error> {
    let mut args = D3DKMT_CREATECONTEXTVIRTUAL::zeroed();
    args.hDevice = device.0;
    args.EngineAffinity = 1;
    (args.pPrivateDriverData, args.PrivateDriverDataSize) = client.context_data()?;
    check("D3DKMTCreateContextVirtual", client.process().create_context_virtual(&mut args))?;
    Ok(args.hContext)
}

fn destroy(client: &Client, context: D3DKMT_HANDLE) -> Result<(), Error> {
    let mut args = D3DKMT_DESTROYCONTEXT::zeroed();
    args.hContext = context;
    check("D3DKMTDestroyContext", client.process().destroy_context(&args))
}

pub(super) fn run(survey: &mut Survey<'_>) -> Result<(), Error> {
    let client = survey.client()?;
    let device = client.create_device()?;
    // The first one makes the page tables of the process.
    destroy(&client, create(&client, device)?)?;
    every_allocation(
        survey,
        (Rule::C04, Ddi::CreateContext),
        || Ok(()),
        |()| create(&client, device),
        |(), context| {
            let Some(context) = context else { return Ok(()) };
            without_memory(survey, Rule::C33, Ddi::DestroyContext, || destroy(&client, context))
        },
    )?;
    client.destroy_device(device)?;
    client.close()
}
