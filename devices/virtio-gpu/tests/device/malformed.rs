//! Rings and commands that no driver should make. The device answers or asks to be reset; it never falls over.

use proptest::prelude::*;
use virtio_gpu::Options;
use virtio_gpu::protocol::*;
use virtio_gpu::vm_memory::{Bytes, GuestAddress};
use zerocopy::IntoBytes;

use crate::guest::*;
use crate::stream;

const INDIRECT_FLAG: u16 = 4;

/// Makes the ring's state with `break_it`, rings, and waits for the device to ask for a reset; then it must work again.
fn breaks(features: u64, break_it: impl FnOnce(&mut Guest, u64)) {
    let mut guest = Guest::ready(features);
    let good = guest.place(&request(Command::GET_DISPLAY_INFO, 0, &[]));
    break_it(&mut guest, good);
    guest.notify(0);
    guest.bus.wait("DEVICE_NEEDS_RESET", |_| guest.needs_reset());
    assert_eq!(guest.used_index(0), 0);
    assert_eq!(guest.device.stats().needs_reset, 1);
    guest.reset();
    guest.bring_up(features);
    guest.create_context(1);
}

#[test]
fn an_available_index_that_runs_ahead() {
    breaks(ALL_3D, |guest, _| guest.set_avail_index(0, 65));
}

#[test]
fn a_head_outside_the_table() {
    breaks(ALL_3D, |guest, _| guest.make_available(0, 64));
}

/// With all that a command needs, but no end.
#[test]
fn a_chain_without_end() {
    breaks(ALL_3D, |guest, good| {
        guest.descriptor(0, 0, good, 24, NEXT, 1);
        guest.descriptor(0, 1, good + 64, 408, NEXT | WRITE, 1);
        guest.make_available(0, 0);
    });
}

#[test]
fn a_chain_that_leaves_the_table() {
    breaks(ALL_3D, |guest, good| {
        guest.descriptor(0, 0, good, 24, NEXT, 1);
        guest.descriptor(0, 1, good + 64, 408, NEXT | WRITE, 64);
        guest.make_available(0, 0);
    });
}

#[test]
fn a_buffer_outside_memory() {
    for (address, length) in [(32 << 20, 24), ((32 << 20) - 1, 24), (u64::MAX, 24), (0, u32::MAX)] {
        for flags in [0, WRITE] {
            breaks(ALL_3D, |guest, good| {
                guest.descriptor(0, 0, good, 24, NEXT, 1);
                guest.descriptor(0, 1, address, length, flags, 0);
                guest.make_available(0, 0);
            });
        }
    }
}

#[test]
fn a_request_after_the_response() {
    breaks(ALL_3D, |guest, good| {
        guest.descriptor(0, 0, good + 64, 24, NEXT | WRITE, 1);
        guest.descriptor(0, 1, good, 24, 0, 0);
        guest.make_available(0, 0);
    });
}

#[test]
fn no_room_for_a_response() {
    for room in [0, 23] {
        breaks(ALL_3D, |guest, good| {
            guest.descriptor(0, 0, good, 24, NEXT, 1);
            guest.descriptor(0, 1, good + 64, room, WRITE, 0);
            guest.make_available(0, 0);
        });
    }
}

/// A table of a request and a response, at a place of its own; returns where.
fn indirect_table(guest: &mut Guest, request: u64, response: u64, last_flags: u16) -> u64 {
    let table = [raw_descriptor(request, 24, NEXT, 1), raw_descriptor(response, 408, last_flags, 0)].concat();
    guest.place(&table)
}

#[test]
fn an_indirect_chain_is_followed_when_negotiated() {
    let mut guest = Guest::ready(ALL_3D | INDIRECT);
    let good = guest.place(&request(Command::GET_DISPLAY_INFO, 0, &[]));
    let response_at = guest.alloc(408);
    let table = indirect_table(&mut guest, good, response_at, WRITE);
    guest.descriptor(0, 5, table, 32, INDIRECT_FLAG, 0);
    guest.make_available(0, 5);
    guest.notify(0);
    let length = guest.wait_used(&Posted { head: 5, response: response_at, room: 408 });
    assert_eq!(length, 408);
    assert_eq!(response(&guest.bytes(response_at, 24)), Response::OK_DISPLAY_INFO);
}

#[test]
fn an_indirect_chain_without_the_feature() {
    breaks(ALL_3D, |guest, good| {
        let table = indirect_table(guest, good, good + 64, WRITE);
        guest.descriptor(0, 0, table, 32, INDIRECT_FLAG, 0);
        guest.make_available(0, 0);
    });
}

#[test]
fn an_indirect_table_inside_another_or_of_a_wrong_size() {
    for (length, last_flags) in [(32, INDIRECT_FLAG), (31, WRITE), (0, WRITE), (16, WRITE)] {
        breaks(ALL_3D | INDIRECT, |guest, good| {
            let table = indirect_table(guest, good, good, last_flags);
            guest.descriptor(0, 0, table, length, INDIRECT_FLAG, 0);
            guest.make_available(0, 0);
        });
    }
}

#[test]
fn a_request_and_a_response_in_many_pieces() {
    let mut guest = Guest::ready(ALL_3D);
    let bytes = request(Command::GET_DISPLAY_INFO, 0, &[]);
    let answer_at = guest.alloc(408);
    for (i, byte) in bytes.iter().enumerate() {
        let at = guest.place(&[*byte]);
        guest.descriptor(0, i as u16, at, 1, NEXT, i as u16 + 1);
    }
    guest.descriptor(0, 24, answer_at, 7, NEXT | WRITE, 25);
    guest.descriptor(0, 25, answer_at + 7, 0, NEXT | WRITE, 26);
    guest.descriptor(0, 26, answer_at + 7, 401, WRITE, 0);
    guest.make_available(0, 0);
    guest.notify(0);
    assert_eq!(guest.wait_used(&Posted { head: 0, response: answer_at, room: 408 }), 408);
    assert_eq!(response(&guest.bytes(answer_at, 24)), Response::OK_DISPLAY_INFO);
}

#[test]
fn garbage_before_the_driver_is_ready_is_not_looked_at() {
    let mut guest = Guest::bare(Options::default());
    guest.config16(4, 6);
    guest.negotiate(ALL_3D);
    guest.set_up_queue(0);
    guest.set_avail_index(0, 999);
    guest.notify(0);
    assert!(!guest.needs_reset());
    guest.set_avail_index(0, 0);
    guest.set_status(15);
    assert_eq!(guest.command(Command::CTX_CREATE, 1, &[0; 72]), Response::OK_NODATA);
}

/// Numbers that decoders stumble over.
fn number() -> impl Strategy<Value = u32> {
    prop_oneof![
        4 => 0u32..12,
        1 => prop::sample::select(vec![64, 67, 0x7fff_ffff, 0x8000_0000, u32::MAX - 1, u32::MAX, 16_384, 16_385]),
        1 => any::<u32>(),
    ]
}

fn virgl_stream() -> impl Strategy<Value = Vec<u32>> {
    let known = prop::sample::select(vec![
        (0u32, 0usize),
        (1, 5),
        (1, 11),
        (2, 1),
        (3, 1),
        (4, 7),
        (5, 3),
        (7, 8),
        (9, 12),
        (15, 3),
        (16, 21),
        (17, 13),
        (28, 1),
        (29, 1),
        (30, 1),
        (47, 12),
        (200, 2),
    ]);
    let command = (known, prop::sample::select(vec![0u32, 1, 2, 3, 8]), prop::collection::vec(number(), 24))
        .prop_map(|((command, length), object, words)| {
            let length = if object == 8 || command != 1 { length } else { 11 };
            stream::raw(command, object, &words[..length])
        });
    prop_oneof![
        3 => prop::collection::vec(command, 0..6).prop_map(|commands| commands.concat()),
        1 => prop::collection::vec(any::<u32>(), 0..40),
    ]
}

fn any_command() -> impl Strategy<Value = Vec<u8>> {
    let kind = prop_oneof![8 => 0x100u32..0x10c, 8 => 0x200u32..0x20a, 1 => any::<u32>()];
    let body = prop_oneof![
        3 => prop::collection::vec(number(), 0..24).prop_map(|words| words.as_bytes().to_vec()),
        2 => virgl_stream().prop_map(|words| submit_body(&words)),
        1 => prop::collection::vec(any::<u8>(), 0..80),
    ];
    (kind, 0u32..4, number(), 0u8..70, body).prop_map(|(kind, flags, context, ring, body)| {
        let mut header = header(Command(kind), context);
        header.flags.set(flags);
        header.ring_idx = ring;
        with(&header, &body[..])
    })
}

/// Two contexts and two resources, one attached and backed, for random commands to stumble over.
fn populated() -> Guest {
    let mut guest = Guest::ready(ALL_3D | INDIRECT);
    for id in 1..3 {
        guest.create_context(id);
        guest.create_texture(id, 1, 8, 8);
    }
    guest.attach(1, 1);
    guest.back(1, 256);
    guest
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever a command says, it is answered, and the device goes on.
    #[test]
    fn every_command_is_answered(commands in prop::collection::vec(any_command(), 1..12)) {
        let mut guest = populated();
        for command in &commands {
            let answer = guest.send(command, 2048);
            prop_assert!(answer.len() >= 24);
            prop_assert!((0x1100..=0x1205).contains(&response(&answer).0), "{}", response(&answer));
        }
        let stats = guest.device.stats();
        prop_assert_eq!(stats.responses.values().sum::<u64>(), guest.device.posted());
        prop_assert!(!guest.needs_reset());
        guest.reset();
        guest.bring_up(ALL_3D);
        guest.create_context(1);
    }

    /// Whatever a stream says, it is answered.
    #[test]
    fn every_stream_is_answered(streams in prop::collection::vec(virgl_stream(), 1..12)) {
        let mut guest = populated();
        for (i, stream) in streams.iter().enumerate() {
            let context = 10 + i as u32;
            guest.create_context(context);
            guest.attach(context, 1);
            guest.attach(context, 2);
            guest.submit(context, stream);
        }
        prop_assert!(!guest.needs_reset());
    }

    /// Whatever the descriptors say, the chain is returned or the device asks to be reset; then it can be.
    #[test]
    fn every_chain_is_returned_or_refused(
        table in prop::collection::vec(
            (prop_oneof![0x10_0000u64..0x10_1000, 0x1_0000u64..0x1_0200, (32u64 << 20) - 40..(32 << 20) + 8, any::<u64>()],
             prop_oneof![0u32..64, prop::sample::select(vec![16, 32, 408, 4096, u32::MAX])],
             0u16..8,
             prop_oneof![8 => 0u16..8, 1 => any::<u16>()]),
            8),
        heads in prop::collection::vec(prop_oneof![8 => 0u16..8, 1 => any::<u16>()], 1..6),
        bytes in prop::collection::vec(any_command(), 4),
    ) {
        let mut guest = Guest::ready(ALL_3D | INDIRECT);
        for (i, command) in bytes.iter().enumerate() {
            guest.memory.write_slice(command, GuestAddress(0x10_0000 + i as u64 * 512)).unwrap();
        }
        for (i, &(address, length, flags, next)) in table.iter().enumerate() {
            guest.descriptor(0, i as u16, address, length, flags, next);
        }
        for head in &heads {
            guest.make_available(0, *head);
        }
        guest.notify(0);
        // A chain may name the rings themselves as its response; then only the reset is left to be asked for.
        let all = heads.len() as u64;
        guest.bus.wait("an end", |_| {
            let stats = guest.device.stats();
            guest.needs_reset() || stats.responses.values().sum::<u64>() >= all
        });
        guest.reset();
        guest.bring_up(ALL_3D);
        guest.create_context(1);
    }
}
