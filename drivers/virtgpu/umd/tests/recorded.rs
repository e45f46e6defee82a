//! The walker against streams of a driver that knows nothing of it: Mesa's.

use std::collections::{BTreeMap, BTreeSet};

use virtgpu_umd::builder::{Builder, Limits};
use virtgpu_umd::virgl::{Allocation, Stream, object, op};
use virtgpu_umd::vtest::{Body, Recording};
use virtgpu_umd::walk;

/// The streams of a recording, each with the resources alive when it was submitted.
fn streams(recording: &[u8]) -> Vec<(Vec<u32>, BTreeSet<u32>)> {
    let mut alive = BTreeSet::new();
    let mut streams = Vec::new();
    for message in Recording::parse(recording).unwrap().messages() {
        match &message.body {
            Body::Create(create) => assert!(alive.insert(create.handle)),
            Body::Unref(handle) => assert!(alive.remove(handle)),
            Body::Submit(dwords) => streams.push((dwords.clone(), alive.clone())),
            _ => {}
        }
    }
    streams
}

/// Checks every stream of a recording; answers how often each command named a resource.
fn check(recording: &[u8]) -> BTreeMap<(u8, u8), usize> {
    let mut named = BTreeMap::new();
    let streams = streams(recording);
    assert!(!streams.is_empty());
    for (dwords, alive) in streams {
        let resolve = |id| alive.contains(&id).then_some(Allocation(id));
        let stream = Stream::recorded(dwords.clone(), resolve).unwrap();
        for command in walk::commands(&dwords).map(Result::unwrap) {
            let inside = command.start..command.start + command.length;
            let count = stream.references().iter().filter(|r| inside.contains(&r.dword)).count();
            *named.entry((command.op, command.object)).or_default() += count;
        }
        // With the ids back in place it is what was recorded, however it is cut.
        let limits = Limits { command_bytes: 65_536, allocations: 8, patches: 16, submit_dwords: 16_000 };
        let mut builder = Builder::new(limits);
        builder.stream(&stream).unwrap();
        let mut again = Vec::new();
        for mut batch in builder.finish() {
            for patch in &batch.patches {
                let id = batch.allocations[patch.allocation_index as usize].allocation.0;
                batch.commands[patch.offset as usize..][..4].copy_from_slice(&id.to_le_bytes());
            }
            for command in virtgpu_protocol::Commands::new(&batch.commands) {
                let virtgpu_protocol::Body::Submit(body) = command.unwrap().body else { panic!() };
                again.extend(body.chunks_exact(4).map(|b| u32::from_le_bytes(b.try_into().unwrap())));
            }
        }
        assert_eq!(again, dwords);
    }
    named
}

/// What named resources, and how often.
fn naming(recording: &[u8]) -> Vec<((u8, u8), usize)> {
    check(recording).into_iter().filter(|(_, count)| *count != 0).collect()
}

#[test]
fn triangle() {
    let named = naming(include_bytes!("recorded/gles2-triangle.vtest0"));
    assert_eq!(named, [((op::CREATE_OBJECT, object::SURFACE), 1), ((op::SET_VERTEX_BUFFERS, 0), 1)]);
}

#[test]
fn gears() {
    let named = naming(include_bytes!("recorded/es2gears-10frames.vtest0"));
    assert_eq!(named, [((op::CREATE_OBJECT, object::SURFACE), 2), ((op::SET_VERTEX_BUFFERS, 0), 56)]);
}

#[test]
fn many_features() {
    let named: Vec<_> = naming(include_bytes!("recorded/gles31-features.vtest0"));
    let named: Vec<_> = named.into_iter().map(|(command, _)| command).collect();
    assert_eq!(
        named,
        [
            (op::CREATE_OBJECT, object::SAMPLER_VIEW),
            (op::CREATE_OBJECT, object::SURFACE),
            (op::CREATE_OBJECT, object::QUERY),
            (op::CREATE_OBJECT, object::STREAMOUT_TARGET),
            (op::SET_VERTEX_BUFFERS, 0),
            (op::SET_INDEX_BUFFER, 0),
            (op::BLIT, 0),
            (op::RESOURCE_COPY_REGION, 0),
            (op::SET_UNIFORM_BUFFER, 0),
            (op::SET_SHADER_BUFFERS, 0),
            (op::SET_SHADER_IMAGES, 0),
            (op::SET_ATOMIC_BUFFERS, 0),
        ]
    );
}
