//! A context on a device that CreateDevice returned.

use std::collections::HashSet;

use ntoskrnl::{Ddi, DdiResult};
use verifier::Rule;
use virtgpu_umd::builder::{AllocationUse, Batch};
use virtgpu_umd::virgl::{Access, Region, Stream};
use wddm_sys::{STATUS_SUCCESS, wddm1_3};

use crate::common::*;

/// The argument structure goes in and out in the layout of the driver's version (rules C06, C08), the device's handle is
/// that of CreateDevice, and every later call for the context comes with the one handle that the driver gave out.
///
/// `sdk/wddm/tests/create_context.rs` has the layouts of all versions. Killed by the mutant `p01-no-patch-list`.
#[test]
fn the_handle_that_went_out_comes_back() {
    let bench = start(options());
    let log = Log::of(&bench, &[Ddi::CreateContext, Ddi::Render, Ddi::DestroyContext, Ddi::DestroyDevice]);
    let studios = [Studio::open(&bench), Studio::open(&bench)];
    let mut artists: Vec<_> = studios.iter().flat_map(|studio| [studio.artist(), studio.artist()]).collect();

    let calls = log.take();
    let of = |ddi| calls.iter().filter(move |call| call.ddi == ddi);
    for call in of(Ddi::CreateContext) {
        assert_eq!(call.args_len, size_of::<wddm1_3::DXGKARG_CREATECONTEXT>());
        assert_eq!(call.result, DdiResult::Status(STATUS_SUCCESS));
    }
    let devices: Vec<_> = of(Ddi::CreateContext).map(|call| call.handle).collect();
    assert!(matches!(devices[..], [a, b, c, d] if a == b && c == d && a != c));
    let contexts: Vec<_> = of(Ddi::Render).map(|call| call.handle).collect();
    assert_eq!(contexts.len(), artists.len());
    let distinct: HashSet<_> = contexts.iter().collect();
    assert!(distinct.len() == contexts.len() && !contexts.contains(&0));
    assert!(contexts.iter().all(|context| !devices.contains(context)));
    // The port's own handle is another one, and is what the client has.
    assert!(
        artists.iter().zip(&contexts).all(|(artist, context)| artist.context.handle as usize != *context)
    );

    for (index, artist) in artists.iter_mut().enumerate() {
        studios[index / 2].paint(artist, RED).unwrap();
    }
    let again: Vec<_> = log.take().iter().map(|call| call.handle).collect();
    assert_eq!(again, contexts);
    for (index, artist) in artists.drain(..).enumerate() {
        studios[index / 2].client.destroy_context(artist.context).unwrap();
    }
    let destroyed: Vec<_> = log.take().iter().map(|call| call.handle).collect();
    assert_eq!(destroyed, contexts);
    studios.into_iter().for_each(Studio::close);
    let ended: Vec<_> = log.take().iter().map(|call| call.handle).collect();
    assert_eq!(ended, [devices[0], devices[2]]);

    let closing = close(bench);
    for rule in [Rule::C03, Rule::C06, Rule::C08, Rule::C20, Rule::C21, Rule::C23, Rule::C29] {
        let checked = closing.verdict.rules_checked.get(&rule).copied().unwrap_or_default();
        assert!(checked >= 4, "{rule} was checked {checked} times");
    }
}

/// What `ContextInfo` announces is what Render takes: every byte of the command buffer, every entry of both lists.
///
/// Killed by the mutant `p01-promises-too-much`.
#[test]
fn everything_that_is_announced_is_taken() {
    let bench = start(options());
    let studio = Studio::open(&bench);
    let mut context = studio.context().unwrap();
    let limits = context.limits();
    let textures: Vec<_> = (0..limits.allocations).map(|_| studio.canvas()).collect();
    let mut batch = Batch::default();
    for texture in &textures {
        batch.allocations.push(AllocationUse { allocation: texture.allocation, access: Access::Write });
    }
    // A header without a command (NOP), as long as the buffer is.
    batch.commands.resize(limits.command_bytes, 0);
    let body = u32::try_from(limits.command_bytes - 8).unwrap();
    batch.commands[4..8].copy_from_slice(&body.to_le_bytes());
    studio.client.render(&mut context, &batch).unwrap();

    let mut stream = Stream::new();
    for index in 0..limits.patches {
        let texel = [u32::from_le_bytes(if index + 1 == limits.patches { BLUE } else { RED }), 0, 0, 0];
        let all = Region::rect(0, 0, SIDE, SIDE);
        stream.clear_texture(textures[0].allocation, 0, all, texel);
    }
    let mut builder = virtgpu_umd::builder::Builder::new(limits);
    builder.stream(&stream).unwrap();
    let batches = builder.finish();
    assert_eq!(batches[0].patches.len(), limits.patches, "the list is full");
    for batch in &batches {
        studio.client.render(&mut context, batch).unwrap();
    }
    assert!(studio.shows(&textures[0], BLUE));
    studio.close();
    close(bench);
}
