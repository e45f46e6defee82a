//! Nodes, engines, flags and sizes that do not exist, at the D3DKMT surface: the driver is not even asked.

use virtgpu_umd::client::Client;
use wddm_sys::wddm3_2::{
    D3DKMT_CREATEALLOCATION, D3DKMT_CREATECONTEXT, D3DKMT_CREATEDEVICE, D3DKMT_ESCAPE,
    D3DKMT_ESCAPE_DRIVERPRIVATE, D3DKMT_PRESENT, D3DKMT_RENDER,
};
use wddm_sys::{NTSTATUS, Record, STATUS_INVALID_PARAMETER, STATUS_NOT_SUPPORTED};

use ntoskrnl::Event;

use crate::common::{Artist, Ear, Heard, bench, close, still_draws};

const INVALID: NTSTATUS = STATUS_INVALID_PARAMETER;

fn entries(event: &Event<'_>) -> Option<Heard> {
    match event {
        Event::DdiEnter { call } => Some(Heard::Enter(call.ddi)),
        _ => None,
    }
}

#[test]
fn nodes_engines_and_flags_of_contexts() {
    let bench = bench();
    let client = Client::open(&bench.port, bench.adapter.luid()).unwrap();
    let device = client.create_device().unwrap();
    let heard = Ear::on(&bench, entries);
    let made = |change: &dyn Fn(&mut D3DKMT_CREATECONTEXT)| {
        let mut args = D3DKMT_CREATECONTEXT::zeroed();
        args.hDevice = device.0;
        change(&mut args);
        let status = client.process().create_context(&mut args);
        assert_eq!(args.hContext, 0);
        status
    };
    for node in [1, 2, 63, 64, 65, u32::MAX] {
        assert_eq!(made(&|args| args.NodeOrdinal = node), INVALID, "node {node}");
    }
    for affinity in [2, 3, 1 << 31, u32::MAX] {
        assert_eq!(made(&|args| args.EngineAffinity = affinity), INVALID, "engines {affinity:#x}");
    }
    for bit in 3..32 {
        assert_eq!(made(&|args| args.Flags.Value = 1 << bit), INVALID, "flag {bit}");
    }
    assert!(heard.try_recv().is_err(), "the driver was not asked");
    still_draws(&bench);
    drop(client);
    close(bench);
}

#[test]
fn flags_of_devices_allocations_and_escapes() {
    let bench = bench();
    let client = Client::open(&bench.port, bench.adapter.luid()).unwrap();
    let device = client.create_device().unwrap();
    let heard = Ear::on(&bench, entries);
    // TestDevice, and what is reserved.
    for bit in 3..32u32 {
        let mut args = D3DKMT_CREATEDEVICE::zeroed();
        args.Anonymous.hAdapter = client.adapter();
        match bit {
            3 => args.Flags.set_TestDevice(true),
            _ => args.Flags.set_Reserved(1 << (bit - 4)),
        }
        assert_eq!(client.process().create_device(&mut args), INVALID, "device flag {bit}");
    }
    let mut args = D3DKMT_CREATEALLOCATION::zeroed();
    args.hDevice = device.0;
    assert_eq!(client.process().create_allocation2(&mut args), INVALID, "no allocation and no resource");
    args.Flags.set_CreateResource(true);
    args.NumAllocations = u32::MAX;
    assert_eq!(client.process().create_allocation2(&mut args), INVALID, "more than any list");
    args.NumAllocations = 1;
    assert_eq!(client.process().create_allocation2(&mut args), INVALID, "a list at NULL");
    args.Flags.set_Reserved(1);
    assert_eq!(client.process().create_allocation2(&mut args), INVALID, "a reserved flag");
    for flags in (3..32).map(|bit| 1u32 << bit).chain([0b11, 0b101, 0b110, 0b111]) {
        let mut args = D3DKMT_ESCAPE::zeroed();
        args.hAdapter = client.adapter();
        args.Type = D3DKMT_ESCAPE_DRIVERPRIVATE;
        args.Flags.Value = flags;
        assert_eq!(client.process().escape(&args), INVALID, "escape flags {flags:#x}");
    }
    assert!(heard.try_recv().is_err(), "the driver was not asked");
    still_draws(&bench);
    drop(client);
    close(bench);
}

#[test]
fn flags_and_sizes_of_work() {
    let bench = bench();
    let artist = Artist::new(&bench);
    let limits = artist.context.limits();
    let heard = Ear::on(&bench, entries);
    let rendered = |change: &dyn Fn(&mut D3DKMT_RENDER)| {
        let mut args = D3DKMT_RENDER::zeroed();
        args.Anonymous.hContext = artist.context.handle;
        args.CommandLength = 8;
        change(&mut args);
        let status = artist.client.process().render(&mut args);
        assert_ne!(args.NewCommandBufferSize, 0, "there is always a buffer to go on with");
        status
    };
    let longest = limits.command_bytes as u32;
    assert_eq!(rendered(&|args| args.CommandLength = longest + 1), INVALID, "one byte too long");
    assert_eq!(rendered(&|args| args.CommandLength = u32::MAX), INVALID);
    assert_eq!(rendered(&|args| args.CommandOffset = longest - 7), INVALID, "one byte beyond the end");
    assert_eq!(rendered(&|args| args.CommandOffset = u32::MAX), INVALID);
    assert_eq!(rendered(&|args| args.AllocationCount = limits.allocations as u32 + 1), INVALID);
    assert_eq!(rendered(&|args| args.AllocationCount = u32::MAX), INVALID);
    assert_eq!(rendered(&|args| args.PatchLocationCount = limits.patches as u32 + 1), INVALID);
    assert_eq!(rendered(&|args| args.PatchLocationCount = u32::MAX), INVALID);
    assert_eq!(rendered(&|args| args.BroadcastContextCount = 65), INVALID);
    assert_eq!(rendered(&|args| args.BroadcastContextCount = 1), STATUS_NOT_SUPPORTED);
    assert_eq!(rendered(&|args| args.Flags.set_Reserved(1)), INVALID, "a reserved flag");
    let presented = |change: &dyn Fn(&mut D3DKMT_PRESENT)| {
        let mut args = D3DKMT_PRESENT::zeroed();
        args.Anonymous1.hContext = artist.context.handle;
        args.hSource = artist.texture.allocation.0;
        args.hDestination = artist.texture.allocation.0;
        args.Flags.set_Blt(true);
        change(&mut args);
        artist.client.process().present(&args)
    };
    assert_eq!(presented(&|args| args.Flags.set_Blt(false)), INVALID, "nothing to do");
    assert_eq!(presented(&|args| args.Flags.Value = 1 << 31 | 1), STATUS_NOT_SUPPORTED);
    assert_eq!(presented(&|args| args.SubRectCnt = u32::MAX), INVALID);
    assert_eq!(presented(&|args| args.SubRectCnt = 1), INVALID, "a rectangle at NULL");
    assert_eq!(presented(&|args| args.BroadcastContextCount = 1), STATUS_NOT_SUPPORTED);
    assert!(heard.try_recv().is_err(), "the driver was not asked");
    let mut artist = artist;
    artist.draws([9, 8, 7, 255]);
    drop(artist);
    close(bench);
}
