//! Command buffers and lists that change, or go, while the driver reads them: what it checked is what it hands on (S28).

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use ntoskrnl::user::{UserAccess, copy_out};
use ntoskrnl::{Ddi, Event, Reader};
use virtgpu_protocol::{CommandHeader, kind};
use virtgpu_umd::builder::Batch;
use virtgpu_umd::client::Client;
use wddm_bench::bench::{Bench, Options};
use wddm_sys::wddm3_2::{D3DKMT_HANDLE, D3DKMT_RENDER};
use wddm_sys::{
    NTSTATUS, Record, STATUS_ILLEGAL_INSTRUCTION, STATUS_INVALID_HANDLE, STATUS_INVALID_PARAMETER,
    STATUS_INVALID_USER_BUFFER, STATUS_PRIVILEGED_INSTRUCTION, STATUS_SUCCESS,
};

use crate::common::{Artist, batch, bench, bench_with, close, fetching, pixels, resource_of, submit};

/// Does something when Render is about to be called for the n-th time, on the thread that calls it.
struct AtPass {
    pass: u32,
    seen: AtomicU32,
    act: Box<dyn Fn() + Send + Sync>,
    armed: AtomicBool,
}

impl AtPass {
    fn on(bench: &Bench, pass: u32, act: impl Fn() + Send + Sync + 'static) -> Arc<Self> {
        let reader = Arc::new(Self {
            pass,
            seen: AtomicU32::new(0),
            act: Box::new(act),
            armed: AtomicBool::new(true),
        });
        bench.machine.add_reader(reader.clone());
        reader
    }

    /// How many passes there were; it does nothing more.
    fn passes(&self) -> u32 {
        self.armed.store(false, Ordering::Relaxed);
        self.seen.load(Ordering::Relaxed)
    }
}

impl Reader for AtPass {
    fn event(&self, event: &Event<'_>) {
        if let Event::DdiEnter { call } = event
            && call.ddi == Ddi::Render
            && self.armed.load(Ordering::Relaxed)
            && self.seen.fetch_add(1, Ordering::Relaxed) + 1 == self.pass
        {
            (self.act)();
        }
    }
}

/// A bench whose DMA buffers hold one of these commands each, so that a buffer of several takes several passes.
fn small() -> Bench {
    let port = dxgkrnl::Options { dma_buffer_limit: Some(4096), ..dxgkrnl::Options::default() };
    bench_with(Options { port, ..Options::default() })
}

/// virgl's NOP with a payload that means nothing, in which patches may lie.
fn ignored(dwords: u16) -> Vec<u32> {
    let mut stream = vec![u32::from(dwords) << 16];
    stream.resize(1 + usize::from(dwords), 0);
    stream
}

const COMMANDS: u32 = 6;
/// Bytes of each command.
const EACH: u32 = 8 + 601 * 4;

/// Six commands, one patch in the payload of each.
fn six(artist: &Artist) -> Batch {
    let commands: Vec<u8> = (0..COMMANDS).flat_map(|_| submit(&ignored(600))).collect();
    let patches: Vec<(u32, u32)> = (0..COMMANDS).map(|n| (0, n * EACH + 8 + 4)).collect();
    batch(commands, &artist.texture, &patches)
}

/// Between two passes: what was done is done, what comes is judged as it is then.
#[test]
fn between_passes() {
    let header = |kind: u32, bytes: u32| CommandHeader { kind, bytes }.encode().to_vec();
    let patch = |index: u32, offset: u32| -> Vec<u8> {
        [index, 0, 0, 0, offset, 0].iter().flat_map(|word| word.to_le_bytes()).collect()
    };
    // In which pass, whether in the patch list, where, what; and the answer.
    let short = STATUS_INVALID_USER_BUFFER;
    let bad = STATUS_INVALID_PARAMETER;
    let changes: Vec<(u32, bool, u32, Vec<u8>, NTSTATUS)> = vec![
        (3, false, 0, header(kind::SUBMIT, u32::MAX), STATUS_SUCCESS),
        (3, false, EACH, header(99, 0), STATUS_SUCCESS),
        (3, false, 2 * EACH, header(99, 0), STATUS_ILLEGAL_INSTRUCTION),
        (3, false, 2 * EACH, header(kind::SUBMIT, u32::MAX - 3), STATUS_ILLEGAL_INSTRUCTION),
        (3, false, 2 * EACH, header(kind::SUBMIT, 4 * EACH), short),
        (3, false, 2 * EACH, header(kind::SUBMIT, 5), STATUS_ILLEGAL_INSTRUCTION),
        (3, false, 5 * EACH, header(kind::SUBMIT, EACH), short),
        (3, false, 2 * EACH, header(kind::TRANSFER_TO_HOST, 48), bad),
        (3, false, 2 * EACH, header(kind::NOP, EACH - 8), bad),
        (3, true, 0, patch(0, u32::MAX), bad),
        (3, true, 2, patch(0, 2 * EACH), bad),
        (3, true, 2, patch(0, 2 * EACH + 13), bad),
        (3, true, 2, patch(7, 2 * EACH + 12), STATUS_INVALID_HANDLE),
        (3, true, 3, patch(0, 2 * EACH + 12), bad),
        (3, true, 5, patch(0, 6 * EACH), bad),
        (6, true, 5, patch(u32::MAX, 5 * EACH + 12), STATUS_INVALID_HANDLE),
    ];
    let bench = small();
    let mut artist = Artist::new(&bench);
    for (index, (pass, in_patches, at, bytes, expected)) in changes.into_iter().enumerate() {
        let work = six(&artist);
        let areas = artist.context.areas();
        let address =
            if in_patches { areas.patches + at as usize * 24 } else { areas.commands + at as usize };
        let reader = AtPass::on(&bench, pass, move || {
            copy_out(address, &bytes).expect("the buffers are there");
        });
        let status = match artist.client.render(&mut artist.context, &work) {
            Ok(()) => STATUS_SUCCESS,
            Err(virtgpu_umd::client::Error::Call(_, status)) => status,
            Err(other) => panic!("{other}"),
        };
        assert!(reader.passes() >= pass, "there were so many passes");
        assert_eq!(status, expected, "change {index}");
        artist.client.finish(&artist.context, &artist.fence).expect("what was queued ends");
        // Nothing of it was wrong to the host: the context is there.
        artist.draws([1, 2, 3, 255]);
    }
    drop(artist);
    assert_eq!(close(bench).device.errors, 0);
}

/// A buffer that goes between two passes, and comes back.
#[test]
fn gone_between_passes() {
    let bench = small();
    let client = Arc::new(Client::open(&bench.port, bench.adapter.luid()).unwrap());
    let mut artist = Artist::new(&bench);
    let device = client.create_device().unwrap();
    let mut context = client.create_context(device, None).unwrap();
    let canvas = virtgpu_umd::scene::draw::canvas_request(crate::common::SIDE);
    let texture = client.create_texture(device, &canvas).unwrap();
    let fence = client.create_fence(device).unwrap();
    for (pass, area) in [(1, 0), (1, 1), (2, 0), (4, 0), (4, 1), (6, 0), (6, 1)] {
        let mut work = six(&artist);
        work.allocations[0].allocation = texture.allocation;
        let areas = context.areas();
        let (address, bytes) = [(areas.commands, 4 * 4096), (areas.patches, 4096)][area];
        let process = client.clone();
        let reader = AtPass::on(&bench, pass, move || {
            process.process().protect(address, bytes, UserAccess::None).expect("a process may");
        });
        let answer = client.render(&mut context, &work);
        assert_eq!(crate::common::refused(answer), STATUS_INVALID_USER_BUFFER, "pass {pass}");
        assert_eq!(reader.passes(), pass);
        client.process().protect(address, bytes, UserAccess::ReadWrite).unwrap();
        client.finish(&context, &fence).expect("what was queued ends");
        client.render(&mut context, &work).expect("all is back");
        client.finish(&context, &fence).unwrap();
    }
    artist.draws([1, 2, 3, 255]);
    drop(artist);
    // The readers hold the client: what it has goes first.
    client.destroy_context(context).unwrap();
    client.destroy_device(device).unwrap();
    drop(client);
    assert_eq!(close(bench).device.errors, 0);
}

/// Renders what lies in the context's buffers.
fn render_as_it_is(client: &Client, context: D3DKMT_HANDLE, commands: u32, patches: u32) -> NTSTATUS {
    let mut args = D3DKMT_RENDER::zeroed();
    args.Anonymous.hContext = context;
    args.CommandLength = commands;
    args.AllocationCount = 1;
    args.PatchLocationCount = patches;
    client.process().render(&mut args)
}

/// Another thread writes while the driver reads, all the time. Whatever passes is right for the host, and names what is
/// its own only: else the host would refuse it.
#[test]
fn all_the_time() {
    const RENDERS: u32 = 80;
    let bench = bench();
    let mut victim = Artist::new(&bench);
    victim.draws([9, 9, 9, 255]);
    let mut artist = Artist::new(&bench);
    // A stream that the host takes wherever it is cut, and a transfer whose resource changes between none and the victim's.
    let mut commands = submit(&ignored(1).repeat(8));
    let transfer = commands.len() as u32;
    commands.extend(fetching(&artist.texture.request));
    let length = commands.len() as u32;
    let work = batch(commands, &artist.texture, &[(0, 8 + 4), (0, resource_of(transfer))]);
    artist.client.render(&mut artist.context, &work).expect("all is right");
    let areas = artist.context.areas();
    let word = |at: u32, value: u32| (areas.commands + at as usize, value);
    let patch = |n: u32, field: u32, value: u32| (areas.patches + (n * 24 + field * 4) as usize, value);
    let flips: Vec<[(usize, u32); 2]> = vec![
        // 64 bytes, or 16 and what is no header behind them.
        [word(4, 64), word(4, 16)],
        [word(4, 64), word(4, u32::MAX)],
        [word(0, kind::SUBMIT), word(0, kind::TRANSFER_TO_HOST)],
        [word(transfer, kind::TRANSFER_FROM_HOST), word(transfer, kind::NOP)],
        [word(transfer + 4, 48), word(transfer + 4, 4)],
        [word(resource_of(transfer), 0), word(resource_of(transfer), 1)],
        [word(resource_of(transfer), 0), word(resource_of(transfer), 2)],
        [patch(0, 0, 0), patch(0, 0, 1)],
        [patch(0, 4, 12), patch(0, 4, 0)],
        [patch(0, 4, 12), patch(0, 4, u32::MAX)],
        [patch(1, 4, resource_of(transfer)), patch(1, 4, transfer)],
        [patch(1, 4, resource_of(transfer)), patch(1, 4, 16)],
    ];
    let legal = [
        STATUS_SUCCESS,
        STATUS_ILLEGAL_INSTRUCTION,
        STATUS_INVALID_HANDLE,
        STATUS_INVALID_PARAMETER,
        STATUS_INVALID_USER_BUFFER,
        STATUS_PRIVILEGED_INSTRUCTION,
    ];
    let Artist { client, context, fence, .. } = &artist;
    let handle = context.handle;
    let mut passed = 0;
    for (index, [right, wrong]) in flips.into_iter().enumerate() {
        let stop = AtomicBool::new(false);
        std::thread::scope(|threads| {
            let writer = threads.spawn(|| {
                let _inside = bench.machine.enter();
                let write = |(address, value): (usize, u32)| {
                    copy_out(address, &value.to_le_bytes()).expect("the buffers are there");
                };
                while !stop.load(Ordering::Relaxed) {
                    write(wrong);
                    write(right);
                }
            });
            for _ in 0..RENDERS {
                let status = render_as_it_is(client, handle, length, 2);
                assert!(legal.contains(&status), "flip {index} answered {status:?}");
                passed += u32::from(status == STATUS_SUCCESS);
            }
            stop.store(true, Ordering::Relaxed);
            writer.join().expect("the writer");
        });
        client.finish(context, fence).expect("what passed ends");
    }
    assert_eq!(render_as_it_is(client, handle, length, 2), STATUS_SUCCESS, "the last write was right");
    assert!(passed > 0, "some were right when they were read");
    let texture = victim.texture;
    assert!(victim.look(&texture).unwrap() == pixels([9, 9, 9, 255]), "nothing of the victim's was touched");
    artist.draws([1, 2, 3, 255]);
    drop((victim, artist));
    assert_eq!(close(bench).device.errors, 0, "the host was never told nonsense");
}
