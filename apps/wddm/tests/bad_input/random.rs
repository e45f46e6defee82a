//! Random bytes where bytes go in, against what the protocol says of the same bytes.

use std::cell::RefCell;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use virtgpu_protocol::{
    AllocationRequest, Body, Command, Commands, ContextRequest, Escape, EscapeError, EscapeHeader, Refusal,
    ResourceRequest, Transfer, code, kind,
};
use virtgpu_umd::builder::Batch;
use virtgpu_umd::client::{Client, Error};
use virtgpu_umd::scene::draw::canvas_request;
use wddm_sys::{
    NTSTATUS, STATUS_GRAPHICS_DRIVER_MISMATCH, STATUS_GRAPHICS_NO_VIDEO_MEMORY, STATUS_ILLEGAL_INSTRUCTION,
    STATUS_INVALID_HANDLE, STATUS_INVALID_PARAMETER, STATUS_INVALID_USER_BUFFER, STATUS_NO_MEMORY,
    STATUS_PRIVILEGED_INSTRUCTION, STATUS_SUCCESS,
};

use crate::common::{
    Artist, SIDE, batch, bench, close, create_allocation, create_context, escape, pixels, raw_command, run,
    still_draws,
};

/// What the driver makes of commands and patches of which one allocation is listed, by the protocol's own walk.
fn expected(bytes: &[u8], patches: &[(u32, u32)]) -> bool {
    let mut commands: Vec<Command<'_>> = Vec::new();
    for command in Commands::new(bytes) {
        match command {
            Ok(command) => commands.push(command),
            Err(_) => return false,
        }
    }
    let ascend = patches.windows(2).all(|pair| pair[0].1 < pair[1].1);
    let placed = patches
        .iter()
        .all(|(index, offset)| *index == 0 && commands.iter().any(|command| command.takes_patch_at(*offset)));
    let named = commands.iter().all(|command| match command.body {
        Body::TransferToHost(_) | Body::TransferFromHost(_) => {
            patches.iter().any(|(_, offset)| command.takes_patch_at(*offset))
        }
        Body::Nop(_) | Body::Submit(_) => true,
    });
    ascend && placed && named
}

/// A command that is mostly right.
fn command() -> impl Strategy<Value = Vec<u8>> {
    let submit = vec(any::<u32>(), 1..24).prop_map(|dwords| crate::common::submit(&dwords));
    let quiet = (1u16..24).prop_map(|dwords| {
        let mut stream = vec![u32::from(dwords) << 16];
        stream.resize(1 + usize::from(dwords), 0);
        crate::common::submit(&stream)
    });
    let transfer = (
        select(vec![kind::TRANSFER_TO_HOST, kind::TRANSFER_FROM_HOST]),
        any::<[u8; Transfer::SIZE]>(),
        any::<bool>(),
    )
        .prop_map(|(kind, bytes, whole)| {
            let transfer = match whole {
                true => virtgpu_umd::scene::draw::whole(&canvas_request(SIDE)),
                false => Transfer::decode(&bytes).expect("so many bytes"),
            };
            raw_command(kind, Transfer::SIZE as u32, &Transfer { resource: 0, ..transfer }.encode())
        });
    let nop = vec(any::<u32>(), 0..6).prop_map(|dwords| {
        let body: Vec<u8> = dwords.iter().flat_map(|dword| dword.to_le_bytes()).collect();
        raw_command(kind::NOP, body.len() as u32, &body)
    });
    let wild = (any::<u32>(), 0u32..64, vec(any::<u8>(), 0..64))
        .prop_map(|(kind, bytes, body)| raw_command(kind % 8, bytes, &body));
    prop_oneof![3 => submit, 6 => quiet, 4 => transfer, 2 => nop, 1 => wild]
}

/// A command buffer, patches that are mostly where they may be, and a byte that may be changed.
fn work() -> impl Strategy<Value = (Vec<u8>, Vec<(u32, u32)>)> {
    let commands = vec(command(), 0..6);
    let picks = vec((any::<proptest::sample::Index>(), 0u32..1), 0..6);
    let wild = prop::option::weighted(0.3, (0u32..3, 0u32..600));
    let spoiled = prop::option::weighted(0.3, (any::<proptest::sample::Index>(), any::<u8>()));
    (commands, picks, wild, spoiled).prop_map(|(commands, picks, wild, spoiled)| {
        let mut bytes = commands.concat();
        // Every transfer gets its resource, streams get some.
        let mut at = Vec::new();
        let mut free = Vec::new();
        for command in Commands::new(&bytes).flatten() {
            let takes = (command.offset..command.end()).filter(|offset| command.takes_patch_at(*offset));
            match command.body {
                Body::Submit(_) => free.extend(takes),
                _ => at.extend(takes),
            }
        }
        if !free.is_empty() {
            at.extend(picks.iter().map(|(pick, _)| *pick.get(&free)));
        }
        at.sort_unstable();
        at.dedup();
        let mut patches: Vec<(u32, u32)> = at.into_iter().map(|offset| (0, offset)).collect();
        patches.extend(wild);
        if let Some((at, byte)) = spoiled
            && !bytes.is_empty()
        {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        (bytes, patches)
    })
}

const RENDER_MAY: [NTSTATUS; 5] = [
    STATUS_ILLEGAL_INSTRUCTION,
    STATUS_INVALID_HANDLE,
    STATUS_INVALID_PARAMETER,
    STATUS_INVALID_USER_BUFFER,
    STATUS_PRIVILEGED_INSTRUCTION,
];

#[test]
fn command_buffers_and_patch_lists() {
    let bench = bench();
    let mut bystander = Artist::new(&bench);
    bystander.draws([9, 9, 9, 255]);
    let artist = RefCell::new(Artist::new(&bench));
    run(256, &work(), |(commands, patches)| {
        let mut artist = artist.borrow_mut();
        // The stream of an earlier case may have cost the context.
        artist.renew_context();
        let right = expected(&commands, &patches);
        let texture = artist.texture;
        let work: Batch = batch(commands, &texture, &patches);
        let Artist { client, context, fence, .. } = &mut *artist;
        match client.render(context, &work) {
            Ok(()) => prop_assert!(right, "accepted"),
            Err(Error::Call(_, status)) => {
                prop_assert!(!right, "refused: {status:?}");
                prop_assert!(RENDER_MAY.contains(&status), "{status:?}");
            }
            Err(other) => panic!("{other}"),
        }
        prop_assert_eq!(client.finish(context, fence), Ok(()));
        Ok(())
    });
    let texture = bystander.texture;
    assert!(bystander.look(&texture).unwrap() == pixels([9, 9, 9, 255]), "nobody else was drawn on");
    let mut artist = artist.into_inner();
    artist.renew_context();
    artist.draws([1, 2, 3, 255]);
    drop((bystander, artist));
    close(bench);
}

#[test]
fn escapes() {
    let bench = bench();
    let client = Client::open(&bench.port, bench.adapter.luid()).unwrap();
    let honest = (0u32..4, 0usize..160, vec(any::<u8>(), 160), any::<bool>()).prop_map(
        |(code, length, bytes, small)| {
            let mut message = bytes;
            message.truncate(length.max(EscapeHeader::SIZE));
            if small {
                // Numbers that are more likely to mean something.
                for dword in message.chunks_exact_mut(4) {
                    dword[1..].fill(0);
                    dword[0] %= 80;
                }
            }
            let size = message.len() as u32;
            let header = EscapeHeader { magic: EscapeHeader::MAGIC, code, size, version: 1 };
            message[..EscapeHeader::SIZE].copy_from_slice(&header.encode());
            if code == code::GET_CAPSET && small && message.len() >= 40 {
                // As many bytes as there are.
                let room = size - 40;
                message[28..32].copy_from_slice(&room.to_le_bytes());
                message[36..40].fill(0);
            }
            message
        },
    );
    let messages = prop_oneof![vec(any::<u8>(), 0..200), honest];
    run(512, &messages, |message| {
        let mut buffer = message.clone();
        let status = escape(&client, &mut buffer);
        match Escape::parse(&message) {
            Ok(Escape::Info) => prop_assert_eq!(status, STATUS_SUCCESS),
            Ok(Escape::Capset(query)) => {
                let known = query.id == 1 || query.id == 2;
                prop_assert!(
                    status == STATUS_SUCCESS && known || status == STATUS_INVALID_PARAMETER,
                    "{:?}",
                    status
                );
            }
            Err(EscapeError::Mismatch(_)) => prop_assert_eq!(status, STATUS_GRAPHICS_DRIVER_MISMATCH),
            Err(_) => prop_assert_eq!(status, STATUS_INVALID_PARAMETER),
        }
        prop_assert!(status == STATUS_SUCCESS || buffer == message, "a refusal writes nothing");
        Ok(())
    });
    still_draws(&bench);
    drop(client);
    close(bench);
}

#[test]
fn allocation_requests() {
    let bench = bench();
    let client = Client::open(&bench.port, bench.adapter.luid()).unwrap();
    let device = client.create_device().unwrap();
    let group = ResourceRequest::default().encode();
    // A right one with some of its dwords changed: to anything, or to something small.
    let small = (0usize..AllocationRequest::SIZE / 4, 0u32..20);
    let wild = (0usize..AllocationRequest::SIZE / 4, any::<u32>());
    let changed = vec(prop_oneof![3 => small, 1 => wild], 0..5).prop_map(|changes| {
        let mut bytes = canvas_request(SIDE).encode().to_vec();
        for (dword, value) in changes {
            bytes[dword * 4..][..4].copy_from_slice(&value.to_le_bytes());
        }
        bytes
    });
    // One that hangs together.
    let sound = (1u32..300, 1u32..300, 1u32..130, select(vec![1u32, 2, 4, 8, 16])).prop_map(
        |(w, h, format, texel)| AllocationRequest::texture_2d(format, texel, 2, w, h).encode().to_vec(),
    );
    let requests = prop_oneof![4 => changed, 2 => sound, 1 => vec(any::<u8>(), 0..100)];
    run(512, &requests, |bytes| {
        let status = create_allocation(&client, device, &group, &[&bytes]);
        match AllocationRequest::check(&bytes) {
            Ok(_) => {
                let full = [STATUS_NO_MEMORY, STATUS_GRAPHICS_NO_VIDEO_MEMORY];
                prop_assert!(status == STATUS_SUCCESS || full.contains(&status), "{:?}", status);
            }
            Err(Refusal::Mismatch(_)) => prop_assert_eq!(status, STATUS_GRAPHICS_DRIVER_MISMATCH),
            Err(Refusal::Invalid(_)) => prop_assert_eq!(status, STATUS_INVALID_PARAMETER),
        }
        Ok(())
    });
    still_draws(&bench);
    drop(client);
    close(bench);
}

#[test]
fn context_requests() {
    let bench = bench();
    let client = Client::open(&bench.port, bench.adapter.luid()).unwrap();
    let device = client.create_device().unwrap();
    let info = client.adapter_info().unwrap();
    let small = (0usize..ContextRequest::SIZE / 4, 0u32..4);
    let wild = (0usize..ContextRequest::SIZE / 4, any::<u32>());
    let changed = vec(prop_oneof![3 => small, 1 => wild], 0..4).prop_map(|changes| {
        let mut bytes = ContextRequest::new("random").encode().to_vec();
        for (dword, value) in changes {
            bytes[dword * 4..][..4].copy_from_slice(&value.to_le_bytes());
        }
        bytes
    });
    let requests = prop_oneof![4 => changed, 1 => vec(any::<u8>(), 0..100)];
    run(512, &requests, |bytes| {
        let right =
            ContextRequest::check(&bytes).and_then(|request| request.fits(info.features, info.capsets));
        let expected = if right.is_ok() { STATUS_SUCCESS } else { STATUS_GRAPHICS_DRIVER_MISMATCH };
        prop_assert_eq!(create_context(&client, device, &bytes), expected);
        Ok(())
    });
    still_draws(&bench);
    drop(client);
    close(bench);
}
