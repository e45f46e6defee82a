//! The parser of recordings: the recorded ones, what is wrong with others, and whatever bytes there are.

mod common;

use common::{GEARS, TRIANGLE, create, get, message, put, renderer, submit};
use proptest::prelude::*;
use virtgpu_umd::replay;
use virtgpu_umd::vtest::{Body, Error, ErrorKind, Place, Recording, command};

#[test]
fn the_triangle() {
    let recording = Recording::parse(TRIANGLE).unwrap();
    let names: Vec<_> = recording.messages().iter().map(|message| message.body.name()).collect();
    assert_eq!(
        names,
        [
            "CREATE_RENDERER",
            "RESOURCE_BUSY_WAIT",
            "GET_CAPS2",
            "GET_CAPS",
            "RESOURCE_CREATE",
            "RESOURCE_CREATE",
            "TRANSFER_PUT",
            "SUBMIT_CMD",
            "RESOURCE_CREATE",
            "RESOURCE_BUSY_WAIT",
            "RESOURCE_BUSY_WAIT",
            "TRANSFER_GET",
        ]
    );
    assert_eq!(recording.messages()[0].body, Body::CreateRenderer("tri".to_owned()));
    assert_eq!(recording.messages()[7].place, Place { message: 7, offset: 252 });
    let Body::Put(transfer, data) = &recording.messages()[6].body else { panic!("no upload") };
    assert_eq!((transfer.handle, transfer.width, data.len()), (2, 60, 60));
    let Body::Get(transfer) = recording.messages()[11].body else { panic!("no readback") };
    assert_eq!((transfer.stride, transfer.height, transfer.data_size), (1024, 256, 262_144));
    let summary = replay::check(&recording).unwrap();
    assert_eq!((summary.messages, summary.contexts, summary.readbacks), (12, 1, 1));
}

#[test]
fn the_gears() {
    let summary = replay::check(&Recording::parse(GEARS).unwrap()).unwrap();
    assert_eq!((summary.messages, summary.contexts, summary.readbacks), (61, 1, 10));
}

fn refused(bytes: &[u8]) -> Error {
    Recording::parse(bytes).unwrap_err()
}

#[test]
fn every_kind_of_message() {
    let bytes = [
        renderer("name"),
        message(command::PING_PROTOCOL_VERSION, &[]),
        message(command::PROTOCOL_VERSION, &[2]),
        message(command::RESOURCE_BUSY_WAIT, &[0, 0]),
        message(command::GET_CAPS, &[]),
        message(command::GET_CAPS2, &[]),
        create(7, 4, 4),
        put(7, 4, 4, 16, &[9; 64]),
        submit(&[0]),
        get(7, 4, 4, 16),
        message(command::RESOURCE_UNREF, &[7]),
    ]
    .concat();
    let recording = Recording::parse(&bytes).unwrap();
    assert_eq!(recording.messages().len(), 11);
    assert_eq!(recording.messages()[2].body, Body::ProtocolVersion(2));
    assert_eq!(recording.messages()[8].body, Body::Submit(vec![0]));
    replay::check(&recording).unwrap();
}

#[test]
fn what_is_refused() {
    assert_eq!(refused(&[]).kind, ErrorKind::Empty);
    assert_eq!(refused(&[1, 2, 3]).kind, ErrorKind::Header(3));
    assert_eq!(refused(&message(0, &[])).kind, ErrorKind::Unknown(0));
    assert_eq!(refused(&message(25, &[])).kind, ErrorKind::Unknown(25));
    for later in 12..=24 {
        assert_eq!(refused(&message(later, &[0; 4])).kind, ErrorKind::Later(later));
    }
    for (command, length) in
        [(1, 0), (2, 10), (3, 1), (4, 11), (7, 2), (9, 0), (10, 0), (11, 1)].map(|(c, l)| (c, l as usize))
    {
        for wrong in [length + 1, length.wrapping_sub(1), 4096].into_iter().filter(|wrong| *wrong < 5000) {
            let kind = refused(&message(command, &vec![0; wrong])).kind;
            assert_eq!(kind, ErrorKind::Length { command, expected: length as u64, found: wrong as u32 });
        }
    }
    // A TRANSFER_PUT whose length and data size contradict each other.
    let mut lies = put(1, 4, 4, 16, &[0; 64]);
    lies[8 + 40..8 + 44].copy_from_slice(&u32::MAX.to_le_bytes());
    let kind = refused(&lies).kind;
    assert_eq!(
        kind,
        ErrorKind::Length { command: 5, expected: 11 + (1 << 30), found: 27 },
        "the data size of 4 GiB is not believed"
    );
    let huge = [u32::MAX.to_le_bytes(), 6u32.to_le_bytes()].concat();
    assert_eq!(
        refused(&huge).kind,
        ErrorKind::Payload { command: 6, needed: u64::from(u32::MAX) * 4, left: 0 }
    );
}

#[test]
fn errors_say_where() {
    let mut bytes = TRIANGLE.to_vec();
    bytes[252 + 4] = 77;
    let error = refused(&bytes);
    assert_eq!(error.place, Place { message: 7, offset: 252 });
    assert_eq!(error.to_string(), "message 7 at byte 252: there is no command 77");
    bytes = TRIANGLE[..1000].to_vec();
    assert_eq!(
        refused(&bytes).to_string(),
        "message 7 at byte 252: the recording ends inside SUBMIT_CMD: its payload has 1404 bytes, 740 are left"
    );
}

#[test]
fn every_truncation_is_refused_or_ends_between_messages() {
    let whole = Recording::parse(TRIANGLE).unwrap();
    let starts: Vec<_> = whole.messages().iter().map(|message| message.place.offset).collect();
    for length in 0..TRIANGLE.len() {
        let parsed = Recording::parse(&TRIANGLE[..length]);
        assert_eq!(parsed.is_ok(), length != 0 && starts.contains(&length), "{length} bytes");
    }
}

/// Mesa sends the bytes of an upload and no more; a recording that goes by the length fills the last dword.
#[test]
fn uploads_of_any_size() {
    for size in 0..9u32 {
        let padding = size.next_multiple_of(4) - size;
        for fill in [0, padding] {
            for last in [false, true] {
                let mut bytes = renderer("x");
                let at = bytes.len();
                bytes.extend(put(1, size, 1, size, &vec![0xEE; size as usize]));
                assert_eq!(bytes.len(), at + 8 + 44 + size as usize);
                bytes.extend(vec![0; fill as usize]);
                if !last {
                    bytes.extend(message(command::RESOURCE_BUSY_WAIT, &[0, 0]));
                }
                let recording = Recording::parse(&bytes).unwrap();
                let Body::Put(_, data) = &recording.messages()[1].body else { panic!("no upload") };
                assert_eq!(data, &vec![0xEE; size as usize]);
                assert_eq!(recording.messages().len(), if last { 2 } else { 3 });
            }
        }
    }
}

/// A recording with some bytes or dwords changed, or some messages moved.
fn mutated(whole: &'static [u8]) -> impl Strategy<Value = Vec<u8>> {
    let bytes = proptest::collection::vec((0..whole.len(), any::<u8>()), 0..4);
    let dwords = proptest::collection::vec((0..whole.len() / 4, prop_oneof![0u32..70, any::<u32>()]), 0..4);
    let swaps = proptest::collection::vec((0usize..64, 0usize..64), 0..3);
    (bytes, dwords, swaps, 0..=whole.len()).prop_map(move |(bytes, dwords, swaps, keep)| {
        let recording = Recording::parse(whole).unwrap();
        let starts = recording.messages().iter().map(|message| message.place.offset);
        let ends = starts.clone().skip(1).chain([whole.len()]);
        let mut parts: Vec<_> = starts.zip(ends).map(|(start, end)| &whole[start..end]).collect();
        for (a, b) in swaps {
            let count = parts.len();
            parts.swap(a % count, b % count);
        }
        let mut changed = parts.concat();
        for (at, dword) in dwords {
            changed[at * 4..at * 4 + 4].copy_from_slice(&dword.to_le_bytes());
        }
        for (at, byte) in bytes {
            changed[at] = byte;
        }
        // Mostly whole, as a cut tells little.
        if keep % 4 == 0 {
            changed.truncate(keep);
        }
        changed
    })
}

fn judge(bytes: &[u8]) {
    match Recording::parse(bytes) {
        Ok(recording) => {
            if let Err(error) = replay::check(&recording) {
                assert!(error.place.message < recording.messages().len() && error.place.offset < bytes.len());
                assert!(error.to_string().starts_with("message "));
            }
        }
        Err(error) => assert!(error.place.offset <= bytes.len()),
    }
}

proptest! {
    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        judge(&bytes);
    }

    #[test]
    fn any_messages(messages in proptest::collection::vec(
        (0u32..26, proptest::collection::vec(prop_oneof![0u32..80, any::<u32>()], 0..30)), 0..20,
    )) {
        let bytes: Vec<_> = messages.iter().flat_map(|(command, payload)| message(*command, payload)).collect();
        judge(&[renderer("any"), create(1, 16, 16), create(2, 4, 4), bytes].concat());
    }

    #[test]
    fn any_triangle(bytes in mutated(TRIANGLE)) {
        judge(&bytes);
    }

    #[test]
    fn any_gears(bytes in mutated(GEARS)) {
        judge(&bytes);
    }
}
