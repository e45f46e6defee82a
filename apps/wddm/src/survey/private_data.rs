//! Private data of every wrong kind: contexts, allocations, escapes.

use std::ffi::c_void;

use ntoskrnl::Ddi;
use ntoskrnl::pool::faults::FaultScope;
use verifier::Rule;
use virtgpu_protocol::{
    AllocationRequest, ContextRequest, EscapeHeader, GET_INFO_BYTES, ResourceRequest, ask_info, feature,
};
use virtgpu_umd::client::{Client, Device, Error};
use virtgpu_umd::scene::draw::canvas_request;
use wddm_sys::wddm3_2::{
    D3DDDI_ALLOCATIONINFO2, D3DKMT_CREATEALLOCATION, D3DKMT_DESTROYALLOCATION2, D3DKMT_HANDLE,
};
use wddm_sys::{NTSTATUS, Record, STATUS_GRAPHICS_DRIVER_MISMATCH, STATUS_INVALID_PARAMETER, STATUS_SUCCESS};

use super::{Survey, status};
use crate::exercise::client::Allocation;

/// A resource with one allocation, made from raw private data.
#[derive(Clone, Copy)]
pub(super) struct Made {
    resource: D3DKMT_HANDLE,
    pub(super) allocation: D3DKMT_HANDLE,
}

impl Made {
    /// As a client has it that knows nothing of its driver.
    pub(super) fn plain(self) -> Allocation {
        Allocation { handle: self.allocation, resource: self.resource }
    }

    pub(super) fn destroy(self, client: &Client, device: Device) -> Result<(), Error> {
        let mut args = D3DKMT_DESTROYALLOCATION2::zeroed();
        args.hDevice = device.0;
        args.hResource = self.resource;
        match client.process().destroy_allocation2(&args) {
            STATUS_SUCCESS => Ok(()),
            status => Err(Error::Call("D3DKMTDestroyAllocation2", status)),
        }
    }
}

/// Makes a resource with one allocation from raw private data.
pub(super) fn create_allocation(
    client: &Client,
    device: Device,
    group: &[u8],
    data: &[u8],
) -> Result<Made, Error> {
    create_allocations(client, device, group, &[data])
}

/// Makes a resource with allocations from raw private data; answers the first one's handle.
pub(super) fn create_allocations(
    client: &Client,
    device: Device,
    group: &[u8],
    data: &[&[u8]],
) -> Result<Made, Error> {
    const INFO: usize = size_of::<D3DDDI_ALLOCATIONINFO2>();
    let mut list = vec![0; INFO * data.len()];
    let blobs = data.iter().map(|data| client.upload(data)).collect::<Result<Vec<_>, _>>()?;
    for ((info, data), blob) in list.chunks_exact_mut(INFO).zip(data).zip(&blobs) {
        if data.is_empty() {
            continue;
        }
        let mut put = |at: usize, bytes: &[u8]| info[at..at + bytes.len()].copy_from_slice(bytes);
        let address = (blob.as_ptr::<c_void>() as usize).to_ne_bytes();
        put(std::mem::offset_of!(D3DDDI_ALLOCATIONINFO2, pPrivateDriverData), &address);
        let size = (data.len() as u32).to_ne_bytes();
        put(std::mem::offset_of!(D3DDDI_ALLOCATIONINFO2, PrivateDriverDataSize), &size);
    }
    let resource_data = client.upload(group)?;
    let infos = client.upload(&list)?;
    let mut args = D3DKMT_CREATEALLOCATION::zeroed();
    args.hDevice = device.0;
    if !group.is_empty() {
        args.Anonymous1.pPrivateDriverData = resource_data.as_ptr();
        args.PrivateDriverDataSize = group.len() as u32;
    }
    args.NumAllocations = data.len() as u32;
    args.Anonymous2.pAllocationInfo2 = infos.as_ptr();
    args.Flags.set_CreateResource(true);
    match client.process().create_allocation2(&mut args) {
        STATUS_SUCCESS => {}
        status => return Err(Error::Call("D3DKMTCreateAllocation2", status)),
    }
    let mut handle = [0; 4];
    let at = std::mem::offset_of!(D3DDDI_ALLOCATIONINFO2, hAllocation);
    let _inside = client.process().port().machine().enter();
    infos.read(at, &mut handle).map_err(|_| Error::Fault)?;
    Ok(Made { resource: args.hResource, allocation: D3DKMT_HANDLE::from_ne_bytes(handle) })
}

pub(super) fn run(survey: &mut Survey<'_>) -> Result<(), Error> {
    let client = survey.bare_client()?;
    let device = client.create_device()?;
    contexts(survey, &client, device)?;
    if survey.adapter.renders() {
        allocations(survey, &client, device)?;
    }
    escapes(survey, &client);
    client.destroy_device(device)?;
    client.close()
}

/// Blobs that are no driver's: of all lengths, zeros, ones and noise.
fn anybodys() -> Vec<Vec<u8>> {
    let mut blobs = Vec::new();
    for length in [1, 2, 4, 7, 8, 9, 16, 24, 31, 48, 55, 56, 57, 64, 72, 128, 1000, 4095, 4096, 4097, 70_000]
    {
        blobs.push(vec![0; length]);
        blobs.push(vec![0xFF; length]);
        let mut noise = 0x2545_F491_4F6C_DD1Du64 ^ length as u64;
        blobs.push(
            (0..length)
                .map(|_| {
                    noise = noise.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    (noise >> 56) as u8
                })
                .collect(),
        );
    }
    blobs
}

/// Wrong forms of a good record: cut at every byte, unless it is a long one, too long, and with each of `words` (a place and
/// a value) in it.
pub(super) fn spoilt(good: &[u8], words: &[(usize, u32)]) -> Vec<(String, Vec<u8>)> {
    const CUTS: usize = 256;
    let cuts = (1..good.len()).step_by(good.len().div_ceil(CUTS).max(1));
    let mut all: Vec<_> = cuts.map(|n| (format!("cut after {n} bytes"), good[..n].to_vec())).collect();
    for more in [1, 8, 4096] {
        let mut long = good.to_vec();
        long.resize(good.len() + more, 0);
        all.push((format!("{more} bytes too long"), long));
    }
    for (at, value) in words {
        let mut wrong = good.to_vec();
        wrong[*at..at + 4].copy_from_slice(&value.to_le_bytes());
        all.push((format!("{value:#x} at byte {at}"), wrong));
    }
    all.push(("all ones".to_owned(), vec![0xFF; good.len()]));
    all.push(("all zeros".to_owned(), vec![0; good.len()]));
    all
}

/// Rule U16: what has the wrong shape is a mismatch and nothing else.
pub(super) fn mismatch(survey: &Survey<'_>, ddi: Ddi, what: &str, answer: Option<NTSTATUS>) {
    survey.judge(Rule::U16, ddi, answer == Some(STATUS_GRAPHICS_DRIVER_MISMATCH), || match answer {
        Some(STATUS_SUCCESS) => format!("private data, {what}, is accepted"),
        Some(status) => format!("private data, {what}, is answered {status}"),
        None => format!("private data, {what}, could not be handed over"),
    });
}

fn contexts(survey: &mut Survey<'_>, client: &Client, device: Device) -> Result<(), Error> {
    // Rule C10: no data at all, twice, so that one does not depend on the other.
    let none = client.create_context(device, None);
    let answer = status(&none);
    if let Ok(context) = none {
        client.destroy_context(context)?;
    }
    if survey.virtgpu {
        survey.judge(Rule::C10, Ddi::CreateContext, answer == Some(STATUS_SUCCESS), || {
            format!("a context without private data is answered {answer:?}")
        });
    }
    let try_one = |blob: &[u8]| -> Result<Option<NTSTATUS>, Error> {
        let data = client.upload(blob)?;
        let made = client.create_context(device, Some(&data));
        let answer = status(&made);
        if let Ok(context) = made {
            client.destroy_context(context)?;
        }
        Ok(answer)
    };
    // Rules C04 and U17, which the verifier and the machine judge.
    for blob in anybodys() {
        let answer = try_one(&blob)?;
        if survey.own_data_only {
            mismatch(survey, Ddi::CreateContext, &format!("{} foreign bytes", blob.len()), answer);
        }
    }
    if let Some(good) = &survey.own_context {
        let answer = try_one(good)?;
        survey.judge(Rule::C05, Ddi::CreateContext, answer == Some(STATUS_SUCCESS), || {
            format!("a context with good private data is answered {answer:?}")
        });
        // Magic and version, where they are known.
        let words: &[_] =
            if survey.own_data_only { &[(0, 0), (4, 0), (4, 2), (4, 1 | 1 << 31)] } else { &[] };
        for (what, blob) in spoilt(good, words) {
            let answer = try_one(&blob)?;
            if survey.own_data_only {
                mismatch(survey, Ddi::CreateContext, &what, answer);
            }
        }
    }
    if !survey.virtgpu {
        return Ok(());
    }
    let info = client.adapter_info()?;
    let good = ContextRequest::new("survey");
    let answer = try_one(&good.encode())?;
    survey.judge(Rule::C05, Ddi::CreateContext, answer == Some(STATUS_SUCCESS), || {
        format!("a context with good private data is answered {answer:?}")
    });
    // Where the fields lie is written here again: the bench must not err with the driver.
    const WORDS: &[(usize, u32)] = &[
        (0, 0),
        (0, u32::from_le_bytes(*b"WGPM")),
        (4, 55),
        (4, 0),
        (8, 2),
        (8, u32::MAX),
        (12, 0),
        (20, 1 << 31),
        (16, 1 << 30),
        (32, 64),
        (32, 63),
        (36, 1),
    ];
    for (what, blob) in spoilt(&good.encode(), WORDS) {
        mismatch(survey, Ddi::CreateContext, &what, try_one(&blob)?);
    }
    let lacking = feature::KNOWN & !info.features;
    if lacking != 0 {
        let wants = ContextRequest { required: lacking, ..good };
        mismatch(survey, Ddi::CreateContext, "a feature that is not offered", try_one(&wants.encode())?);
    }
    for id in (1..64).filter(|id| info.capsets >> id & 1 == 0) {
        let wants = ContextRequest { capset: id, ..good };
        mismatch(
            survey,
            Ddi::CreateContext,
            "a capability set that is not offered",
            try_one(&wants.encode())?,
        );
    }
    // What the client would like but does not need is no reason.
    let wants = ContextRequest { optional: u64::MAX, version_max: 7, required: info.features, ..good };
    let answer = try_one(&wants.encode())?;
    survey.judge(Rule::C05, Ddi::CreateContext, answer == Some(STATUS_SUCCESS), || {
        format!("unknown optional features are answered {answer:?}")
    });
    Ok(())
}

fn allocations(survey: &mut Survey<'_>, client: &Client, device: Device) -> Result<(), Error> {
    let try_one = |group: &[u8], data: &[u8]| -> Result<Option<NTSTATUS>, Error> {
        let made = create_allocation(client, device, group, data);
        let answer = status(&made);
        if let Ok(made) = made {
            made.destroy(client, device)?;
        }
        Ok(answer)
    };
    for blob in anybodys() {
        let answer = try_one(&[], &blob)?;
        if survey.own_data_only {
            mismatch(survey, Ddi::CreateAllocation, &format!("{} foreign bytes", blob.len()), answer);
        }
    }
    if !survey.virtgpu {
        return Ok(());
    }
    let (group, good) = (ResourceRequest::default().encode(), canvas_request(16).encode());
    for resource in [&group[..], &[]] {
        let answer = try_one(resource, &good)?;
        survey.judge(Rule::D11, Ddi::CreateAllocation, answer == Some(STATUS_SUCCESS), || {
            format!("good private data is answered {answer:?}")
        });
    }
    mismatch(survey, Ddi::CreateAllocation, "none", try_one(&group, &[])?);
    const HEAD: &[(usize, u32)] =
        &[(0, 0), (0, u32::from_le_bytes(*b"WGPC")), (4, 71), (4, 0), (8, 0), (8, 2), (8, u32::MAX)];
    for (what, blob) in spoilt(&good, HEAD) {
        mismatch(survey, Ddi::CreateAllocation, &what, try_one(&group, &blob)?);
    }
    for (what, blob) in spoilt(&group, HEAD) {
        let what = format!("of the resource, {what}");
        mismatch(survey, Ddi::CreateAllocation, &what, try_one(&blob, &good)?);
    }
    // The right shape, and a resource that cannot be.
    const NOT_TO_BE: &[(usize, u32)] = &[
        (12, 9),
        (12, u32::MAX),
        (16, 0),
        (24, 0),
        (24, 16_385),
        (28, 0),
        (28, u32::MAX),
        (32, 0),
        (36, 2),
        (40, 31),
        (44, 3),
        (48, 2),
        (52, 0),
        (52, 5),
        (56, 15),
        (60, 1),
        (64, 0),
        (68, 1),
    ];
    for (at, value) in NOT_TO_BE {
        let mut blob = good;
        blob[*at..at + 4].copy_from_slice(&value.to_le_bytes());
        let answer = try_one(&group, &blob)?;
        survey.judge(Rule::D11, Ddi::CreateAllocation, answer == Some(STATUS_INVALID_PARAMETER), || {
            format!("a resource that cannot be, {value:#x} at byte {at}, is answered {answer:?}")
        });
    }
    // One of several is bad: none is made (rule D23, which the verifier judges).
    let made = create_allocations(client, device, &group, &[&good, &good, &[0; AllocationRequest::SIZE]]);
    mismatch(survey, Ddi::CreateAllocation, "of the last of three", status(&made));
    let long = AllocationRequest { bytes: 3 * 4096 + 1, ..canvas_request(16) };
    let answer = try_one(&group, &long.encode())?;
    survey.judge(Rule::D13, Ddi::CreateAllocation, answer == Some(STATUS_SUCCESS), || {
        format!("more memory than the texels take is answered {answer:?}")
    });
    Ok(())
}

fn escapes(survey: &Survey<'_>, client: &Client) {
    if survey.adapter.driver().table().DxgkDdiEscape.is_none() {
        return;
    }
    // And none at all, for which there is no address either.
    for mut blob in std::iter::once(Vec::new()).chain(anybodys()) {
        let length = blob.len();
        let answer = status(&client.escape(&mut blob));
        if survey.virtgpu {
            let refused = answer == Some(STATUS_GRAPHICS_DRIVER_MISMATCH)
                || answer == Some(STATUS_INVALID_PARAMETER) && length > 65_536;
            survey.judge(Rule::U16, Ddi::Escape, refused, || {
                format!("{length} foreign bytes are answered {answer:?}")
            });
        }
    }
    if !survey.virtgpu {
        return;
    }
    let good = ask_info();
    let mut asked = good;
    let answer = status(&client.escape(&mut asked));
    let told = virtgpu_protocol::read_info(&asked).is_ok();
    survey.judge(Rule::U08, Ddi::Escape, answer == Some(STATUS_SUCCESS) && told, || {
        format!("GET_INFO is answered {answer:?}, and the answer is good: {told}")
    });
    for length in 1..good.len() {
        let mut part = good[..length].to_vec();
        let answer = status(&client.escape(&mut part));
        // The header says how long the whole is: a part of it is another shape.
        let wanted = Some(STATUS_GRAPHICS_DRIVER_MISMATCH);
        survey.judge(Rule::U16, Ddi::Escape, answer == wanted, || {
            format!("GET_INFO cut after {length} bytes is answered {answer:?}")
        });
        // As long as it says, and too short for the answer.
        if length >= EscapeHeader::SIZE {
            let mut part = good[..length].to_vec();
            part[8..12].copy_from_slice(&(length as u32).to_le_bytes());
            let answer = status(&client.escape(&mut part));
            survey.judge(Rule::U08, Ddi::Escape, answer == Some(STATUS_INVALID_PARAMETER), || {
                format!("GET_INFO of {length} bytes is answered {answer:?}")
            });
        }
    }
    for (at, value) in [(0, 0u32), (8, 0), (8, u32::MAX), (12, 0), (12, 9)] {
        let mut wrong = good;
        wrong[at..at + 4].copy_from_slice(&value.to_le_bytes());
        let answer = status(&client.escape(&mut wrong));
        let wanted = Some(STATUS_GRAPHICS_DRIVER_MISMATCH);
        survey.judge(Rule::U16, Ddi::Escape, answer == wanted, || {
            format!("an escape with {value:#x} at byte {at} is answered {answer:?}")
        });
    }
    let mut unknown = good;
    unknown[4..8].copy_from_slice(&77u32.to_le_bytes());
    let answer = status(&client.escape(&mut unknown));
    survey.judge(Rule::U08, Ddi::Escape, answer == Some(STATUS_INVALID_PARAMETER), || {
        format!("an unknown escape is answered {answer:?}")
    });
    oversized(survey, client);
    capsets(survey, client);
    debug_assert_eq!(good.len(), GET_INFO_BYTES);
}

/// Rule U08: what is longer than any answer is refused before memory is spent on it.
fn oversized(survey: &Survey<'_>, client: &Client) {
    let mut blob = ask_info().to_vec();
    blob.resize(1 << 20, 0);
    blob[8..12].copy_from_slice(&(1u32 << 20).to_le_bytes());
    let scope = FaultScope::failing(u64::MAX);
    let answer = status(&client.escape(&mut blob));
    let made = scope.allocations();
    drop(scope);
    survey.judge(Rule::U08, Ddi::Escape, answer == Some(STATUS_INVALID_PARAMETER) && made == 0, || {
        format!("a question of a MiB is answered {answer:?}, after {made} allocations")
    });
}

/// Rule U08: a capability set in one piece and in parts; none where there is none.
fn capsets(survey: &Survey<'_>, client: &Client) {
    let Ok(info) = client.adapter_info() else { return };
    let ask = |id: u32, version: u32, offset: u32, room: usize| {
        let mut buffer = vec![0; virtgpu_protocol::GET_CAPSET_BYTES + room];
        virtgpu_protocol::ask_capset(&mut buffer, id, version, offset).ok()?;
        let answer = status(&client.escape(&mut buffer))?;
        let (bytes, total) = virtgpu_protocol::read_capset(&buffer).ok()?;
        Some((answer, bytes.to_vec(), total as usize))
    };
    for id in 1..64 {
        let offered = info.capsets >> id & 1 != 0;
        let whole = ask(id, 0, 0, 16_384);
        let (good, text) = match &whole {
            Some((STATUS_SUCCESS, bytes, total)) => {
                (offered && bytes.len() == *total && *total > 0, format!("{} bytes of {total}", bytes.len()))
            }
            Some((answer, ..)) => (!offered && *answer == STATUS_INVALID_PARAMETER, answer.to_string()),
            None => (false, "nothing".to_owned()),
        };
        survey.judge(Rule::U08, Ddi::Escape, good, || {
            format!("capability set {id}, offered: {offered}, is answered {text}")
        });
        if let Some((STATUS_SUCCESS, bytes, total)) = whole {
            let part = ask(id, 0, 4, 16);
            let expected = bytes.get(4..20.min(bytes.len())).unwrap_or(&[]);
            let same = part.as_ref().is_some_and(|(_, part, all)| part == expected && *all == total);
            survey.judge(Rule::U08, Ddi::Escape, same, || format!("part of capability set {id} is wrong"));
            let newest = survey.ready.device.capsets().iter().find(|capset| capset.id == id);
            let newest = newest.map_or(0, |capset| capset.max_version);
            for version in [newest, newest + 1, u32::MAX] {
                let answer = ask(id, version, 0, 16_384).map(|(answer, ..)| answer);
                let wanted = if version == newest { STATUS_SUCCESS } else { STATUS_INVALID_PARAMETER };
                survey.judge(Rule::U08, Ddi::Escape, answer == Some(wanted), || {
                    format!("version {version} of capability set {id}, of {newest}, is answered {answer:?}")
                });
            }
        }
    }
}
