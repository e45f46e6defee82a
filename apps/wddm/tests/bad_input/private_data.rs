//! Private data of every wrong kind and length: of contexts, allocations, adapter queries, escapes.

use virtgpu_protocol::{
    AdapterInfo, AllocationRequest, CapsetQuery, ContextRequest, EscapeHeader, GET_CAPSET_BYTES,
    GET_INFO_BYTES, ResourceRequest, ask_capset, ask_info, code, feature,
};
use virtgpu_umd::client::{Client, Device};
use virtgpu_umd::scene::draw::canvas_request;
use wddm_sys::wddm3_2::{
    D3DKMT_CREATECONTEXT, D3DKMT_ESCAPE, D3DKMT_ESCAPE_DRIVERPRIVATE, D3DKMT_QUERYADAPTERINFO,
    KMTQAITYPE_UMDRIVERPRIVATE,
};
use wddm_sys::{
    NTSTATUS, Record, STATUS_GRAPHICS_DRIVER_MISMATCH, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY,
    STATUS_SUCCESS,
};

use crate::common::{SIDE, bench, close, create_allocation, create_context, escape, still_draws};

const MISMATCH: NTSTATUS = STATUS_GRAPHICS_DRIVER_MISMATCH;
const INVALID: NTSTATUS = STATUS_INVALID_PARAMETER;
/// An address that no process has: the kernel's half.
const KERNEL: usize = 0xFFFF_8000_0000_1000;

#[test]
fn contexts_take_data_that_is_exactly_right_or_none() {
    let bench = bench();
    let client = Client::open(&bench.port, bench.adapter.luid()).unwrap();
    let device = client.create_device().unwrap();
    let mut long = ContextRequest::new("right").encode().to_vec();
    long.resize(ContextRequest::SIZE + 72, 0);
    for length in 0..=long.len() {
        let right = length == 0 || length == ContextRequest::SIZE;
        let expected = if right { STATUS_SUCCESS } else { MISMATCH };
        assert_eq!(create_context(&client, device, &long[..length]), expected, "{length} bytes");
    }
    type Change = fn(&mut ContextRequest);
    let wrong: [(&str, Change); 12] = [
        ("another magic", |r| r.magic = u32::from_le_bytes(*b"RosD")),
        ("no magic", |r| r.magic = 0),
        ("a size that is not the length", |r| r.size -= 1),
        ("a size of a later version", |r| r.size += 8),
        ("versions of the future", |r| (r.version_min, r.version_max) = (1000, 1001)),
        ("versions of the past", |r| (r.version_min, r.version_max) = (0, 0)),
        ("versions from back to front", |r| (r.version_min, r.version_max) = (r.version_max + 1, 1)),
        ("a reserved field in use", |r| r.reserved = 1),
        ("a required feature that nobody knows", |r| r.required = 1 << 63),
        ("every required feature", |r| r.required = u64::MAX),
        ("a capability set that the device lacks", |r| r.capset = 63),
        ("a capability set that cannot be", |r| r.capset = u32::MAX),
    ];
    for (what, change) in wrong {
        let mut request = ContextRequest::new("wrong");
        change(&mut request);
        assert_eq!(create_context(&client, device, &request.encode()), MISMATCH, "{what}");
    }
    let all = ContextRequest { optional: u64::MAX, required: feature::KNOWN, ..ContextRequest::new("all") };
    assert_eq!(
        create_context(&client, device, &all.encode()),
        STATUS_SUCCESS,
        "what is optional may be unknown"
    );
    still_draws(&bench);
    drop(client);
    close(bench);
}

#[test]
fn private_data_that_is_not_there_is_refused_before_the_driver() {
    let bench = bench();
    let client = Client::open(&bench.port, bench.adapter.luid()).unwrap();
    let device = client.create_device().unwrap();
    let made = |address: usize, size: u32| {
        let mut args = D3DKMT_CREATECONTEXT::zeroed();
        args.hDevice = device.0;
        args.pPrivateDriverData = address as *mut _;
        args.PrivateDriverDataSize = size;
        client.process().create_context(&mut args)
    };
    let asked = |address: usize, size: u32| {
        let mut args = D3DKMT_ESCAPE::zeroed();
        args.hAdapter = client.adapter();
        args.Type = D3DKMT_ESCAPE_DRIVERPRIVATE;
        args.pPrivateDriverData = address as *mut _;
        args.PrivateDriverDataSize = size;
        client.process().escape(&args)
    };
    let queried = |address: usize, size: u32| {
        let mut args = D3DKMT_QUERYADAPTERINFO::zeroed();
        args.hAdapter = client.adapter();
        args.Type = KMTQAITYPE_UMDRIVERPRIVATE;
        args.pPrivateDriverData = address as *mut _;
        args.PrivateDriverDataSize = size;
        client.process().query_adapter_info(&mut args)
    };
    let calls = |address, size| [made(address, size), asked(address, size), queried(address, size)];
    let known = client.upload(&ContextRequest::new("right").encode()).unwrap();
    for address in [0, 8, KERNEL, usize::MAX, known.address() + 4096] {
        assert_eq!(calls(address, 56), [INVALID; 3], "at {address:#x}");
    }
    for size in [65 << 20, u32::MAX] {
        assert_eq!(calls(known.address(), size), [STATUS_NO_MEMORY; 3], "{size} bytes");
    }
    // The end of what is there: the guard page begins right behind.
    assert_eq!(calls(known.address(), 4096), [INVALID; 3]);
    still_draws(&bench);
    drop((known, client));
    close(bench);
}

fn request() -> AllocationRequest {
    canvas_request(SIDE)
}

fn one(client: &Client, device: Device, request: &AllocationRequest) -> NTSTATUS {
    create_allocation(client, device, &ResourceRequest::default().encode(), &[&request.encode()])
}

#[test]
fn allocations_take_data_that_is_exactly_right() {
    let bench = bench();
    let client = Client::open(&bench.port, bench.adapter.luid()).unwrap();
    let device = client.create_device().unwrap();
    let group = ResourceRequest::default().encode();
    let mut long = request().encode().to_vec();
    long.resize(AllocationRequest::SIZE + 40, 0);
    for length in 0..=long.len() {
        let expected = if length == AllocationRequest::SIZE { STATUS_SUCCESS } else { MISMATCH };
        assert_eq!(
            create_allocation(&client, device, &group, &[&long[..length]]),
            expected,
            "{length} bytes"
        );
    }
    let mut long_group = group.to_vec();
    long_group.resize(ResourceRequest::SIZE + 24, 0);
    for length in 0..=long_group.len() {
        let right = length == 0 || length == ResourceRequest::SIZE;
        let expected = if right { STATUS_SUCCESS } else { MISMATCH };
        let status = create_allocation(&client, device, &long_group[..length], &[&request().encode()]);
        assert_eq!(status, expected, "a group's {length} bytes");
    }
    let groups: [fn(&mut ResourceRequest); 4] =
        [|r| r.magic += 1, |r| r.size += 1, |r| r.version += 1, |r| r.reserved = 1];
    for change in groups {
        let mut group = ResourceRequest::default();
        change(&mut group);
        let status = create_allocation(&client, device, &group.encode(), &[&request().encode()]);
        assert_eq!(status, MISMATCH, "{group:?}");
    }
    type Change = fn(&mut AllocationRequest);
    let foreign: [Change; 4] = [|r| r.magic += 1, |r| r.size += 1, |r| r.version = 0, |r| r.version += 1];
    for change in foreign {
        let mut request = request();
        change(&mut request);
        assert_eq!(one(&client, device, &request), MISMATCH, "{request:?}");
    }
    let impossible: [Change; 19] = [
        |r| r.target = 9,
        |r| r.format = 0,
        |r| r.width = 0,
        |r| r.width = u32::MAX,
        |r| r.height = 0,
        |r| r.height += 1,
        |r| r.depth = 0,
        |r| r.depth = 2,
        |r| r.array_size = 0,
        |r| r.array_size = 2,
        |r| r.last_level = 5,
        |r| r.last_level = u32::MAX,
        |r| r.nr_samples = 3,
        |r| r.flags = 2,
        |r| r.texel_bytes = 5,
        |r| r.stride -= 1,
        |r| r.layer_stride = 0,
        |r| r.bytes -= 1,
        |r| r.bytes = u64::MAX,
    ];
    for change in impossible {
        let mut request = request();
        change(&mut request);
        assert_eq!(one(&client, device, &request), INVALID, "{request:?}");
    }
    let huge = AllocationRequest::buffer(64, 0, u32::MAX);
    assert_eq!(one(&client, device, &huge), INVALID, "{huge:?}");
    still_draws(&bench);
    drop(client);
    close(bench);
}

/// All or none: the good ones before a bad one are undone.
#[test]
fn one_bad_allocation_undoes_the_others() {
    let bench = bench();
    let client = Client::open(&bench.port, bench.adapter.luid()).unwrap();
    let device = client.create_device().unwrap();
    let (group, good) = (ResourceRequest::default().encode(), request().encode());
    // What the driver keeps from its first allocation on is no leak of the later ones. The host hears of none of them.
    assert_eq!(create_allocation(&client, device, &group, &[&good]), STATUS_SUCCESS);
    let before = bench.machine.balance();
    let bad = AllocationRequest { format: 0, ..request() }.encode();
    for at in 0..4 {
        let mut data = [&good[..]; 4];
        data[at] = &bad;
        assert_eq!(create_allocation(&client, device, &group, &data), INVALID, "the bad one is number {at}");
        data[at] = &bad[..8];
        assert_eq!(create_allocation(&client, device, &group, &data), MISMATCH);
    }
    assert_eq!(bench.machine.balance(), before);
    still_draws(&bench);
    drop(client);
    close(bench);
}

#[test]
fn adapter_queries_with_too_little_room() {
    let bench = bench();
    let client = Client::open(&bench.port, bench.adapter.luid()).unwrap();
    let expected = client.adapter_info().unwrap().encode();
    for length in 0..AdapterInfo::SIZE + 40 {
        let buffer = client.upload(&[0xEE; AdapterInfo::SIZE + 40]).unwrap();
        let mut args = D3DKMT_QUERYADAPTERINFO::zeroed();
        args.hAdapter = client.adapter();
        args.Type = KMTQAITYPE_UMDRIVERPRIVATE;
        args.pPrivateDriverData = buffer.as_ptr();
        args.PrivateDriverDataSize = length as u32;
        let status = client.process().query_adapter_info(&mut args);
        let mut after = vec![0; buffer.len()];
        let inside = bench.machine.enter();
        buffer.read(0, &mut after).unwrap();
        drop(inside);
        let told = if length < AdapterInfo::SIZE {
            assert_eq!(status, INVALID, "{length} bytes");
            0
        } else {
            assert_eq!(status, STATUS_SUCCESS, "{length} bytes");
            assert_eq!(after[..AdapterInfo::SIZE], expected);
            AdapterInfo::SIZE
        };
        assert!(after[told..].iter().all(|byte| *byte == 0xEE), "{length} bytes: nothing else is written");
    }
    still_draws(&bench);
    drop(client);
    close(bench);
}

#[test]
fn escapes_of_every_length_and_kind() {
    let bench = bench();
    let client = Client::open(&bench.port, bench.adapter.luid()).unwrap();
    let told = |message: &[u8]| {
        let mut buffer = message.to_vec();
        let status = escape(&client, &mut buffer);
        assert!(status == STATUS_SUCCESS || buffer == message, "a refusal writes nothing");
        status
    };
    let mut long = ask_info().to_vec();
    long.resize(GET_INFO_BYTES + 40, 0);
    for length in 0..long.len() {
        let expected = if length == GET_INFO_BYTES { STATUS_SUCCESS } else { MISMATCH };
        assert_eq!(told(&long[..length]), expected, "{length} bytes, of which the header knows nothing");
        if length >= EscapeHeader::SIZE {
            let mut honest = long[..length].to_vec();
            honest[8..12].copy_from_slice(&(length as u32).to_le_bytes());
            let expected = if length == GET_INFO_BYTES { STATUS_SUCCESS } else { INVALID };
            assert_eq!(told(&honest), expected, "{length} bytes, and the header says so");
        }
    }
    let header = |at: usize, value: u32| {
        let mut message = ask_info();
        message[at..at + 4].copy_from_slice(&value.to_le_bytes());
        told(&message)
    };
    assert_eq!(header(0, 0), MISMATCH, "no magic");
    assert_eq!(header(0, AdapterInfo::MAGIC), MISMATCH, "another record's magic");
    assert_eq!(header(8, 0), MISMATCH, "a size that is not the length");
    assert_eq!(header(12, 0), MISMATCH, "a version of the past");
    assert_eq!(header(12, u32::MAX), MISMATCH, "a version of the future");
    for code in [0, 3, u32::MAX] {
        assert_eq!(header(4, code), INVALID, "code {code}");
    }
    assert_eq!(header(4, code::GET_CAPSET), INVALID, "a capability set of no number");

    let capset = |room: usize, change: fn(&mut CapsetQuery)| {
        let mut message = vec![0; GET_CAPSET_BYTES + room];
        ask_capset(&mut message, 1, 1, 0).unwrap();
        let mut query = CapsetQuery::decode(&message[EscapeHeader::SIZE..GET_CAPSET_BYTES]).unwrap();
        change(&mut query);
        message[EscapeHeader::SIZE..GET_CAPSET_BYTES].copy_from_slice(&query.encode());
        told(&message)
    };
    for room in [0, 1, 64, 1 << 12] {
        assert_eq!(capset(room, |_| {}), STATUS_SUCCESS, "{room} bytes of room");
    }
    assert_eq!(capset(64, |q| q.offset = u32::MAX), STATUS_SUCCESS, "behind the end there is nothing");
    let wrong: [fn(&mut CapsetQuery); 8] = [
        |q| q.id = 0,
        |q| q.id = 63,
        |q| q.id = 64,
        |q| q.id = u32::MAX,
        |q| q.version = u32::MAX,
        |q| q.bytes -= 1,
        |q| q.bytes = u32::MAX,
        |q| q.reserved = 1,
    ];
    for (index, change) in wrong.into_iter().enumerate() {
        assert_eq!(capset(64, change), INVALID, "question {index}");
    }
    let mut endless = vec![0; 1 << 20];
    ask_capset(&mut endless, 1, 1, 0).unwrap();
    assert_eq!(told(&endless), INVALID, "longer than any answer");
    still_draws(&bench);
    drop(client);
    close(bench);
}
