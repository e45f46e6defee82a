//! Handles that are destroyed, another process's, or of another kind, at the D3DKMT surface.

use virtgpu_umd::builder::{AllocationUse, Batch};
use virtgpu_umd::client::{Context, Device};
use virtgpu_umd::virgl::{Access, Allocation};
use wddm_sys::wddm3_2::{
    D3DKMT_CLOSEADAPTER, D3DKMT_CREATEALLOCATION, D3DKMT_CREATECONTEXT, D3DKMT_CREATEDEVICE,
    D3DKMT_DESTROYALLOCATION2, D3DKMT_DESTROYCONTEXT, D3DKMT_DESTROYDEVICE, D3DKMT_ESCAPE,
    D3DKMT_ESCAPE_DRIVERPRIVATE, D3DKMT_HANDLE, D3DKMT_LOCK2, D3DKMT_OPENADAPTERFROMLUID,
    D3DKMT_OPENRESOURCE, D3DKMT_PRESENT, D3DKMT_QUERYADAPTERINFO, D3DKMT_RENDER,
    D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2, D3DKMT_WAITFORIDLE, KMTQAITYPE_UMDRIVERPRIVATE,
};
use wddm_sys::{NTSTATUS, Record, STATUS_INVALID_HANDLE, STATUS_INVALID_PARAMETER, STATUS_SUCCESS};

use crate::common::{Artist, bench, close, refused, still_draws};

/// Everything that takes a handle where another kind of handle belongs.
fn calls(artist: &Artist, handle: D3DKMT_HANDLE, kind: Kind) -> Vec<(&'static str, NTSTATUS)> {
    let process = artist.client.process();
    let mut answers = Vec::new();
    let mut told = |what, status| answers.push((what, status));
    if kind != Kind::Adapter {
        let mut args = D3DKMT_CREATEDEVICE::zeroed();
        args.Anonymous.hAdapter = handle;
        told("CreateDevice", process.create_device(&mut args));
        let mut args = D3DKMT_QUERYADAPTERINFO::zeroed();
        args.hAdapter = handle;
        args.Type = KMTQAITYPE_UMDRIVERPRIVATE;
        told("QueryAdapterInfo", process.query_adapter_info(&mut args));
        let mut args = D3DKMT_ESCAPE::zeroed();
        args.hAdapter = handle;
        args.Type = D3DKMT_ESCAPE_DRIVERPRIVATE;
        told("Escape", process.escape(&args));
        told("CloseAdapter", process.close_adapter(&close_of(handle)));
    }
    if kind != Kind::Device {
        let mut args = D3DKMT_CREATECONTEXT::zeroed();
        args.hDevice = handle;
        told("CreateContext", process.create_context(&mut args));
        let mut args = D3DKMT_CREATEALLOCATION::zeroed();
        args.hDevice = handle;
        args.Flags.set_CreateResource(true);
        told("CreateAllocation2", process.create_allocation2(&mut args));
        let mut args = D3DKMT_OPENRESOURCE::zeroed();
        args.hDevice = handle;
        told("OpenResource", process.open_resource(&mut args));
        let mut args = D3DKMT_WAITFORIDLE::zeroed();
        args.hDevice = handle;
        told("WaitForIdle", process.wait_for_idle(&args));
        let mut args = D3DKMT_LOCK2::zeroed();
        args.hDevice = handle;
        args.hAllocation = artist.texture.allocation.0;
        told("Lock2", process.lock2(&mut args));
        let mut args = D3DKMT_ESCAPE::zeroed();
        args.hAdapter = artist.client.adapter();
        args.Type = D3DKMT_ESCAPE_DRIVERPRIVATE;
        args.hDevice = handle;
        told("Escape with a device", if handle == 0 { BAD } else { process.escape(&args) });
        let mut args = D3DKMT_DESTROYDEVICE::zeroed();
        args.hDevice = handle;
        told("DestroyDevice", process.destroy_device(&args));
    }
    if kind != Kind::Context {
        let mut args = D3DKMT_RENDER::zeroed();
        args.Anonymous.hContext = handle;
        told("Render", process.render(&mut args));
        let mut args = D3DKMT_PRESENT::zeroed();
        args.Anonymous1.hContext = handle;
        told("Present", process.present(&args));
        let mut args = D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2::zeroed();
        args.hContext = handle;
        args.ObjectCount = 1;
        told("SignalSynchronizationObject2", process.signal_synchronization_object2(&args));
        let mut args = D3DKMT_DESTROYCONTEXT::zeroed();
        args.hContext = handle;
        told("DestroyContext", process.destroy_context(&args));
    }
    if kind != Kind::Resource {
        let mut args = D3DKMT_DESTROYALLOCATION2::zeroed();
        args.hDevice = artist.device.0;
        args.hResource = handle;
        told("DestroyAllocation2", process.destroy_allocation2(&args));
    }
    if kind != Kind::Allocation {
        let mut args = D3DKMT_LOCK2::zeroed();
        args.hDevice = artist.device.0;
        args.hAllocation = handle;
        told("Lock2 of an allocation", process.lock2(&mut args));
    }
    answers
}

const BAD: NTSTATUS = STATUS_INVALID_PARAMETER;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    None,
    Adapter,
    Device,
    Context,
    Resource,
    Allocation,
}

fn close_of(handle: D3DKMT_HANDLE) -> D3DKMT_CLOSEADAPTER {
    let mut args = D3DKMT_CLOSEADAPTER::zeroed();
    args.hAdapter = handle;
    args
}

fn all_bad(artist: &Artist, handle: D3DKMT_HANDLE, kind: Kind, whose: &str) {
    for (call, status) in calls(artist, handle, kind) {
        let bad = status == STATUS_INVALID_PARAMETER || status == STATUS_INVALID_HANDLE;
        assert!(bad, "{call} with {whose} {kind:?} {handle:#x} answered {status:?}");
    }
}

fn handles(artist: &Artist) -> [(D3DKMT_HANDLE, Kind); 5] {
    [
        (artist.client.adapter(), Kind::Adapter),
        (artist.device.0, Kind::Device),
        (artist.context.handle, Kind::Context),
        (artist.texture.resource, Kind::Resource),
        (artist.texture.allocation.0, Kind::Allocation),
    ]
}

#[test]
fn of_another_kind() {
    let bench = bench();
    let mut artist = Artist::new(&bench);
    for (handle, kind) in handles(&artist) {
        all_bad(&artist, handle, kind, "a live");
    }
    artist.draws([1, 1, 1, 255]);
    drop(artist);
    close(bench);
}

#[test]
fn of_another_process_and_of_nobody() {
    let bench = bench();
    let (mut owner, mut thief) = (Artist::new(&bench), Artist::new(&bench));
    owner.draws([1, 1, 1, 255]);
    for (handle, _) in handles(&owner) {
        all_bad(&thief, handle, Kind::None, "another process's");
    }
    for handle in [0, 1, 0x4000_0000, 0x7FFF_FFFF, u32::MAX, u32::MAX - 63] {
        all_bad(&thief, handle, Kind::None, "nobody's");
    }
    // What does not belong to the thief is not drawn on either, be it named in a list.
    let theft = Batch {
        allocations: vec![AllocationUse { allocation: owner.texture.allocation, access: Access::Write }],
        ..Batch::default()
    };
    assert_eq!(refused(thief.client.render(&mut thief.context, &theft)), STATUS_INVALID_HANDLE);
    thief.draws([2, 2, 2, 255]);
    assert!(owner.look(&owner.texture.clone()).unwrap() == crate::common::pixels([1, 1, 1, 255]));
    drop((owner, thief));
    close(bench);
}

#[test]
fn of_another_device_of_the_same_process() {
    let bench = bench();
    let mut artist = Artist::new(&bench);
    let other = artist.client.create_device().unwrap();
    let mut context = artist.client.create_context(other, None).unwrap();
    let foreign = Batch {
        allocations: vec![AllocationUse { allocation: artist.texture.allocation, access: Access::Write }],
        ..Batch::default()
    };
    assert_eq!(refused(artist.client.render(&mut context, &foreign)), STATUS_INVALID_HANDLE);
    let texture = artist.texture;
    assert_eq!(refused(artist.client.present(&context, &texture, &texture)), STATUS_INVALID_HANDLE);
    assert_eq!(refused(artist.client.finish(&context, &artist.fence)), STATUS_INVALID_PARAMETER);
    assert_eq!(refused(artist.client.destroy_texture(other, texture)), STATUS_INVALID_PARAMETER);
    let mut args = D3DKMT_ESCAPE::zeroed();
    args.hAdapter = artist.client.adapter();
    args.Type = D3DKMT_ESCAPE_DRIVERPRIVATE;
    args.hContext = context.handle;
    assert_eq!(
        artist.client.process().escape(&args),
        STATUS_INVALID_PARAMETER,
        "a context without its device"
    );
    args.hDevice = artist.device.0;
    assert_eq!(
        artist.client.process().escape(&args),
        STATUS_INVALID_PARAMETER,
        "a context with another device"
    );
    artist.draws([3, 3, 3, 255]);
    drop(artist);
    close(bench);
}

#[test]
fn that_were_destroyed() {
    let bench = bench();
    let keeper = Artist::new(&bench);
    let artist = Artist::new(&bench);
    let process = artist.client.process();
    let before = handles(&artist);
    let destroyed = |what: &str, handle, status: NTSTATUS| {
        assert_eq!(status, STATUS_SUCCESS, "{what}");
        all_bad(&artist, handle, Kind::None, "a destroyed");
    };
    artist.client.destroy_texture(artist.device, artist.texture).unwrap();
    destroyed("resource", before[3].0, STATUS_SUCCESS);
    all_bad(&artist, before[4].0, Kind::None, "a destroyed");
    let mut args = D3DKMT_DESTROYCONTEXT::zeroed();
    args.hContext = artist.context.handle;
    destroyed("context", before[2].0, process.destroy_context(&args));
    let mut args = D3DKMT_DESTROYDEVICE::zeroed();
    args.hDevice = artist.device.0;
    destroyed("device", before[1].0, process.destroy_device(&args));
    destroyed("adapter", before[0].0, process.close_adapter(&close_of(before[0].0)));
    // A stale name finds nothing of those that came later.
    let Artist { client, device, context, texture, .. } = artist;
    let fresh = client.create_device();
    assert_eq!(refused(fresh), STATUS_INVALID_PARAMETER, "its adapter is closed");
    let mut args = D3DKMT_OPENADAPTERFROMLUID::zeroed();
    args.AdapterLuid = bench.adapter.luid();
    args.AdapterLuid.LowPart += 1;
    assert_eq!(
        client.process().open_adapter_from_luid(&mut args),
        STATUS_INVALID_PARAMETER,
        "no such adapter"
    );
    drop(client);
    let mut keeper = keeper;
    let stale: [Device; 1] = [device];
    for device in stale {
        assert_eq!(refused(keeper.client.create_context(device, None)), STATUS_INVALID_PARAMETER);
        assert_eq!(refused(keeper.client.destroy_device(device)), STATUS_INVALID_PARAMETER);
    }
    let mut stale: Context = context;
    assert_eq!(refused(keeper.client.render(&mut stale, &Batch::default())), STATUS_INVALID_PARAMETER);
    let named = Batch {
        allocations: vec![AllocationUse {
            allocation: Allocation(texture.allocation.0),
            access: Access::Read,
        }],
        ..Batch::default()
    };
    assert_eq!(refused(keeper.client.render(&mut keeper.context, &named)), STATUS_INVALID_HANDLE);
    keeper.draws([4, 4, 4, 255]);
    drop(keeper);
    still_draws(&bench);
    close(bench);
}
