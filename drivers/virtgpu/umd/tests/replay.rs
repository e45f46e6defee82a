//! The translation of recordings: what the kernel is asked for, in which order, told by a kernel that writes it down.

mod common;

use common::{GEARS, TRIANGLE, create, get, message, put, renderer, submit};
use virtgpu_protocol::{AllocationRequest, Body as Wire, Commands, Transfer};
use virtgpu_umd::builder::{Batch, Limits};
use virtgpu_umd::client::Error as ClientError;
use virtgpu_umd::replay::{Kernel, Kind, Player, Readback, check};
use virtgpu_umd::virgl::{Allocation, op};
use virtgpu_umd::vtest::{Place, Recording, command};
use virtgpu_umd::walk::WalkErrorKind;

/// One thing that was asked for. Allocations are numbered from 100, whatever their handles are.
#[derive(Clone, Debug, PartialEq)]
enum Call {
    Begin(String),
    End,
    Create(Allocation, AllocationRequest),
    Destroy(Allocation),
    Render(Batch),
    Write(Allocation, u64, Vec<u8>),
    Read(Allocation, u64, usize),
    Finish,
    Capset(u32),
}

struct Diary {
    calls: Vec<Call>,
    next: u32,
    limits: Limits,
    alive: bool,
}

impl Diary {
    fn new(limits: Limits) -> Self {
        Self { calls: Vec::new(), next: 100, limits, alive: true }
    }
}

impl Kernel for Diary {
    fn begin(&mut self, name: &str) -> Result<(), ClientError> {
        self.calls.push(Call::Begin(name.to_owned()));
        Ok(())
    }

    fn end(&mut self) -> Result<(), ClientError> {
        self.calls.push(Call::End);
        Ok(())
    }

    fn create(&mut self, request: &AllocationRequest) -> Result<Allocation, ClientError> {
        let allocation = Allocation(self.next);
        self.next += 1;
        self.calls.push(Call::Create(allocation, *request));
        Ok(allocation)
    }

    fn destroy(&mut self, allocation: Allocation) -> Result<(), ClientError> {
        self.calls.push(Call::Destroy(allocation));
        Ok(())
    }

    fn limits(&self) -> Limits {
        self.limits
    }

    fn render(&mut self, batch: &Batch) -> Result<(), ClientError> {
        self.calls.push(Call::Render(batch.clone()));
        Ok(())
    }

    fn write(&mut self, of: Allocation, offset: u64, bytes: &[u8]) -> Result<(), ClientError> {
        self.calls.push(Call::Write(of, offset, bytes.to_vec()));
        Ok(())
    }

    fn read(&mut self, of: Allocation, offset: u64, bytes: usize) -> Result<Vec<u8>, ClientError> {
        self.calls.push(Call::Read(of, offset, bytes));
        Ok((0..bytes).map(|n| n as u8).collect())
    }

    fn finish(&mut self) -> Result<(), ClientError> {
        self.calls.push(Call::Finish);
        Ok(())
    }

    fn alive(&mut self) -> Result<bool, ClientError> {
        Ok(self.alive)
    }

    fn capset(&mut self, id: u32) -> Result<(), ClientError> {
        self.calls.push(Call::Capset(id));
        Ok(())
    }
}

/// Replays and leaves; answers what was asked for and read.
fn replayed(bytes: &[u8], limits: Limits) -> (Vec<Call>, Vec<Readback>) {
    let recording = Recording::parse(bytes).unwrap();
    let mut player = Player::new(Diary::new(limits));
    let mut readbacks = Vec::new();
    for message in recording.messages() {
        player.start(message).unwrap();
        readbacks.extend(player.complete().unwrap());
    }
    player.leave().unwrap();
    (player.kernel().calls.clone(), readbacks)
}

fn renders(calls: &[Call]) -> Vec<&Batch> {
    calls.iter().filter_map(|call| if let Call::Render(batch) = call { Some(batch) } else { None }).collect()
}

fn listed(batch: &Batch) -> Vec<u32> {
    let mut listed: Vec<_> = batch.allocations.iter().map(|used| used.allocation.0).collect();
    listed.sort_unstable();
    listed
}

/// The stream of a batch, with the handles of allocations in the patched dwords; nothing for a transfer.
fn stream(batch: &Batch) -> Vec<u32> {
    let kinds = Commands::new(&batch.commands);
    if !kinds.map(Result::unwrap).all(|command| matches!(command.body, Wire::Submit(_))) {
        return Vec::new();
    }
    let mut commands = batch.commands.clone();
    for patch in &batch.patches {
        let named = batch.allocations[patch.allocation_index as usize].allocation.0;
        commands[patch.offset as usize..][..4].copy_from_slice(&named.to_le_bytes());
    }
    let mut stream = Vec::new();
    for command in Commands::new(&commands) {
        if let Wire::Submit(body) = command.unwrap().body {
            stream.extend(body.chunks_exact(4).map(|b| u32::from_le_bytes(b.try_into().unwrap())));
        }
    }
    stream
}

fn transfer(batch: &Batch) -> Transfer {
    let command = Commands::new(&batch.commands).next().unwrap().unwrap();
    match command.body {
        Wire::TransferToHost(transfer) | Wire::TransferFromHost(transfer) => transfer,
        _ => panic!("no transfer"),
    }
}

#[test]
fn the_triangle_call_by_call() {
    let (calls, readbacks) = replayed(TRIANGLE, Limits::default());
    let shapes: Vec<_> = calls
        .iter()
        .map(|call| match call {
            Call::Begin(name) => format!("begin {name}"),
            Call::End => "end".to_owned(),
            Call::Create(a, request) => format!("create {} of {} bytes", a.0, request.bytes),
            Call::Destroy(a) => format!("destroy {}", a.0),
            Call::Render(batch) => format!("render {:?}", listed(batch)),
            Call::Write(a, offset, bytes) => format!("write {} at {offset}: {}", a.0, bytes.len()),
            Call::Read(a, offset, bytes) => format!("read {} at {offset}: {bytes}", a.0),
            Call::Finish => "finish".to_owned(),
            Call::Capset(id) => format!("capset {id}"),
        })
        .collect();
    assert_eq!(
        shapes,
        [
            "begin tri",
            "capset 2",
            "capset 1",
            "create 100 of 262144 bytes",
            "create 101 of 60 bytes",
            "write 101 at 0: 60",
            "render [101]",
            "render [100, 101]",
            "create 102 of 8 bytes",
            // The second BUSY_WAIT has nothing new to wait for.
            "finish",
            "render [100]",
            "finish",
            "read 100 at 0: 262144",
            "end",
            "destroy 100",
            "destroy 101",
            "destroy 102",
        ]
    );
    let renders = renders(&calls);
    assert_eq!(renders[1].patches.len(), 2, "the surface and the vertex buffer");
    let back = transfer(renders[2]);
    assert_eq!((back.stride, back.layer_stride, back.width, back.height), (1024, 0, 256, 256));
    assert_eq!(readbacks.len(), 1);
    assert_eq!(readbacks[0].rows().len(), 262_144);
    // The first row in memory is the last of the picture.
    let picture = readbacks[0].picture().unwrap();
    assert_eq!((picture.width, picture.height), (256, 256));
    assert_eq!(picture.pixels[255 * 1024..], readbacks[0].rows()[..1024]);
}

#[test]
fn a_submit_is_what_was_recorded() {
    let recording = Recording::parse(GEARS).unwrap();
    let recorded: Vec<_> = recording
        .messages()
        .iter()
        .filter_map(|message| match &message.body {
            virtgpu_umd::vtest::Body::Submit(dwords) => Some(dwords.clone()),
            _ => None,
        })
        .collect();
    // Resource n of the recording is allocation 99 + n.
    let renumbered = |mut dwords: Vec<u32>| {
        for found in virtgpu_umd::walk::references(&dwords).unwrap() {
            if dwords[found.dword] != 0 {
                dwords[found.dword] += 99;
            }
        }
        dwords
    };
    let (calls, readbacks) = replayed(GEARS, Limits::default());
    let streams: Vec<_> =
        renders(&calls).into_iter().map(stream).filter(|stream| !stream.is_empty()).collect();
    assert!(streams.into_iter().eq(recorded.into_iter().map(renumbered)));
    assert_eq!(readbacks.len(), 10);
    for readback in &readbacks {
        assert_eq!(readback.rows().len(), 300 * 300 * 4);
        let answer = readback.recorded();
        assert_eq!(answer.len(), 364_800);
        assert_eq!(answer[1216..1216 + 1200], readback.rows()[1200..2400]);
        assert_eq!(answer[1200..1216], [0; 16]);
        // The surface of a window has its top row first.
        let picture = readback.picture().unwrap();
        let first = &readback.rows()[..4];
        assert_eq!(picture.pixels[..4], [first[2], first[1], first[0], 255]);
    }
}

/// Later frames name vertex buffers only, and list the framebuffer all the same.
#[test]
fn every_frame_lists_its_framebuffer() {
    for limits in
        [Limits::default(), Limits { command_bytes: 4096, allocations: 8, patches: 16, submit_dwords: 500 }]
    {
        let (calls, _) = replayed(GEARS, limits);
        let mut frames = 0;
        for batch in renders(&calls) {
            let stream = stream(batch);
            let draws =
                virtgpu_umd::walk::commands(&stream).any(|command| command.unwrap().op == op::DRAW_VBO);
            if draws {
                frames += 1;
                let listed = listed(batch);
                assert!(listed.contains(&100) && listed.contains(&101), "{listed:?}");
            }
        }
        assert!(frames >= 10);
    }
}

/// A frame names its video buffer; the planes of it are named only where the buffer was made.
#[test]
fn video_frames_list_their_planes() {
    let header = |op: u8, payload: u32| u32::from(op) | payload << 16;
    let buffer = [header(op::CREATE_VIDEO_BUFFER, 6), 9, 166, 4, 4, 7, 8];
    let begin = [header(op::BEGIN_FRAME, 2), 1, 9];
    let decode = [header(op::DECODE_BITSTREAM, 5), 1, 9, 10, 11, 16];
    let encode = [header(op::ENCODE_BITSTREAM, 5), 1, 9, 10, 11, 12];
    let end = [header(op::END_FRAME, 2), 1, 9];
    let bytes = [
        vec![renderer("x")],
        [7, 8, 10, 11, 12].map(|handle| create(handle, 4, 4)).to_vec(),
        vec![submit(&buffer), submit(&begin), submit(&decode), submit(&end)],
        vec![submit(&encode), submit(&end), message(command::RESOURCE_UNREF, &[8]), submit(&end)],
    ]
    .concat()
    .concat();
    let (calls, _) = replayed(&bytes, Limits::default());
    let renders = renders(&calls);
    let lists: Vec<_> = renders.iter().map(|batch| listed(batch)).collect();
    assert_eq!(
        lists,
        [
            vec![100, 101],
            vec![100, 101],
            vec![100, 101, 102, 103],
            vec![100, 101],
            vec![100, 101, 102, 103, 104],
            vec![100, 101, 102, 104],
            vec![100, 102, 104],
        ]
    );
    assert_eq!(
        stream(renders[2])[1..],
        [1, 9, 102, 103, 16],
        "the target is an object, and keeps its handle"
    );
    assert_eq!(stream(renders[4])[1..], [1, 9, 102, 103, 104]);
}

#[test]
fn a_destroyed_resource_is_not_listed_any_more() {
    let surface = [0x0005_0801, 1, 7, 67, 0, 0, 0x0003_0005, 1, 0, 1];
    let clear = [0x0008_0007, 4, 0, 0, 0, 0, 0, 0, 0];
    let bytes = [
        renderer("x"),
        create(7, 4, 4),
        submit(&surface),
        submit(&clear),
        message(command::RESOURCE_UNREF, &[7]),
        submit(&clear),
        create(7, 8, 8),
        submit(&surface),
    ]
    .concat();
    let (calls, _) = replayed(&bytes, Limits::default());
    let lists: Vec<_> = renders(&calls).into_iter().map(listed).collect();
    assert_eq!(lists, [vec![100], vec![100], vec![], vec![101]]);
}

/// Two recordings one after the other are two clients one after the other, each with handles of its own.
#[test]
fn one_recording_after_another() {
    let both = [TRIANGLE, GEARS, TRIANGLE].concat();
    let (calls, readbacks) = replayed(&both, Limits::default());
    let ends = calls.iter().filter(|call| matches!(call, Call::Begin(_) | Call::End)).count();
    assert_eq!((ends, readbacks.len()), (3 + 3, 12));
    let made = calls.iter().filter(|call| matches!(call, Call::Create(..))).count();
    let gone = calls.iter().filter(|call| matches!(call, Call::Destroy(_))).count();
    assert_eq!((made, gone), (21, 21));
}

fn refused(messages: &[Vec<u8>]) -> (Place, Kind) {
    let bytes = [vec![renderer("x")], messages.to_vec()].concat().concat();
    let error = check(&Recording::parse(&bytes).unwrap()).unwrap_err();
    (error.place, error.kind)
}

#[test]
fn what_is_refused() {
    let kind = |messages: &[Vec<u8>]| refused(messages).1;
    let first = check(&Recording::parse(&create(1, 4, 4)).unwrap()).unwrap_err();
    assert_eq!((first.place.message, first.kind), (0, Kind::NoRenderer));
    assert_eq!(kind(&[create(0, 4, 4)]), Kind::HandleZero);
    assert_eq!(kind(&[create(1, 4, 4), create(1, 4, 4)]), Kind::HandleInUse(1));
    assert_eq!(kind(&[message(command::RESOURCE_UNREF, &[9])]), Kind::UnknownHandle(9));
    assert_eq!(kind(&[message(command::RESOURCE_BUSY_WAIT, &[9, 1])]), Kind::UnknownHandle(9));
    assert_eq!(kind(&[get(9, 4, 4, 16)]), Kind::UnknownHandle(9));
    assert_eq!(kind(&[put(9, 1, 1, 4, &[0; 4])]), Kind::UnknownHandle(9));
    assert_eq!(kind(&[create(1, 4, 4), get(1, 5, 4, 20)]), Kind::Box);
    assert_eq!(kind(&[create(1, 4, 4), put(1, 4, 4, 8, &[0; 64])]), Kind::Stride);
    assert_eq!(
        kind(&[create(1, 4, 4), put(1, 4, 4, 16, &[0; 60])]),
        Kind::DataSize { needed: 64, found: 60 }
    );
    for format in [0, 166, 307, 9999, u32::MAX] {
        let create = message(command::RESOURCE_CREATE, &[1, 2, format, 10, 4, 4, 1, 1, 0, 0]);
        assert_eq!(kind(&[create]), Kind::Format(format));
    }
    for sizes in [[u32::MAX; 4], [0, 4, 1, 1], [4, 4, 2, 1], [4, 4, 1, 7], [16_384, 16_384, 1, 1]] {
        let [width, height, depth, array_size] = sizes;
        let create =
            message(command::RESOURCE_CREATE, &[1, 2, 31, 10, width, height, depth, array_size, 0, 0]);
        assert!(matches!(kind(&[create]), Kind::Resource(_)), "{sizes:?}");
    }
}

#[test]
fn errors_in_streams_say_where() {
    let clear = [0x0008_0007, 4, 0, 0, 0, 0, 0, 0, 0];
    let bad = [&clear[..], &[0x0001_0003, 5, 99]].concat();
    let head = renderer("x").len();
    let (place, kind) = refused(&[submit(&bad)]);
    assert_eq!(place, Place { message: 1, offset: head + 8 + 11 * 4 });
    let Kind::Stream(error) = kind else { panic!("{kind:?}") };
    assert_eq!(error.kind, WalkErrorKind::UnknownOpcode(99));
    // A resource that is not there, in the second command.
    let named = [&clear[..], &[0x0005_0801, 1, 42, 67, 0, 0]].concat();
    let (place, kind) = refused(&[submit(&named)]);
    assert_eq!(place.offset, head + 8 + 11 * 4);
    let Kind::Stream(error) = kind else { panic!("{kind:?}") };
    assert_eq!(error.kind, WalkErrorKind::UnknownResource(42));
}

/// What the device refuses is told at the next wait, or at the end, with the last message that it can have been.
#[test]
fn a_lost_context_is_told() {
    let nop = submit(&[0]);
    let wait = message(command::RESOURCE_BUSY_WAIT, &[1, 1]);
    let parts = [renderer("x"), create(1, 4, 4), nop.clone(), nop, wait, get(1, 4, 4, 16)];
    for length in 3..=parts.len() {
        let recording = Recording::parse(&parts[..length].concat()).unwrap();
        let mut diary = Diary::new(Limits::default());
        diary.alive = false;
        let mut player = Player::new(diary);
        let mut play = || {
            for message in recording.messages() {
                player.start(message)?;
                player.complete()?;
            }
            player.finish(recording.messages().last().unwrap())
        };
        let error = play().unwrap_err();
        let place = |message: usize| recording.messages()[message].place;
        let told = match length {
            3 | 4 => (place(length - 1), Kind::Lost(place(length - 1))),
            _ => (place(4), Kind::Lost(place(3))),
        };
        assert_eq!((error.place, error.kind), told);
    }
}

/// Nothing of a stream that is refused reaches the kernel.
#[test]
fn a_refused_stream_leaves_nothing_behind() {
    let bytes =
        [renderer("x"), create(1, 4, 4), submit(&[0x0005_0801, 1, 1, 67, 0, 0, 0x0000_0063])].concat();
    let recording = Recording::parse(&bytes).unwrap();
    let mut player = Player::new(Diary::new(Limits::default()));
    let done = recording.messages().iter().try_for_each(|message| player.start(message));
    assert!(done.is_err());
    assert!(renders(&player.kernel().calls).is_empty());
    player.leave().unwrap();
    assert!(matches!(player.kernel().calls[..], [.., Call::End, Call::Destroy(Allocation(100))]));
}
