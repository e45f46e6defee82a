//! Command buffers that are cut, too long, not commands, or not there while they are read.

use ntoskrnl::user::UserAccess;
use virtgpu_protocol::{MAX_SUBMIT_DWORDS, Transfer, kind};
use virtgpu_umd::builder::Batch;
use virtgpu_umd::scene::draw::whole;
use wddm_bench::bench::Options;
use wddm_sys::wddm3_2::{D3DKMT_HANDLE, D3DKMT_RENDER};
use wddm_sys::{
    NTSTATUS, Record, STATUS_ILLEGAL_INSTRUCTION, STATUS_INVALID_PARAMETER, STATUS_INVALID_USER_BUFFER,
    STATUS_PRIVILEGED_INSTRUCTION, STATUS_SUCCESS,
};

use crate::common::{
    Artist, batch, bench, bench_with, close, command, fetching, fill, nops, raw_command, refused,
    resource_of, still_draws, submit,
};

const SHORT: NTSTATUS = STATUS_INVALID_USER_BUFFER;
const ILLEGAL: NTSTATUS = STATUS_ILLEGAL_INSTRUCTION;

/// Renders commands that use the artist's texture, without patches.
#[track_caller]
fn refusal(artist: &mut Artist, commands: Vec<u8>) -> NTSTATUS {
    let texture = artist.texture;
    refused(artist.client.render(&mut artist.context, &batch(commands, &texture, &[])))
}

#[test]
fn too_short() {
    let bench = bench();
    let mut artist = Artist::new(&bench);
    let good = submit(&nops(4));
    // Cut in the header, and in the body.
    for length in 1..good.len() {
        assert_eq!(refusal(&mut artist, good[..length].to_vec()), SHORT, "{length} bytes of a SUBMIT");
    }
    let texture = artist.texture;
    let transfer = fetching(&texture.request);
    for length in 1..transfer.len() {
        let cut = batch(transfer[..length].to_vec(), &texture, &[]);
        let status = refused(artist.client.render(&mut artist.context, &cut));
        assert_eq!(status, SHORT, "{length} bytes of a transfer");
    }
    for length in 1..good.len() {
        let mut second = good.clone();
        second.extend(&good[..length]);
        assert_eq!(refusal(&mut artist, second), SHORT, "the second command has {length} bytes");
    }
    artist.draws([1, 2, 3, 255]);
    drop(artist);
    close(bench);
}

#[test]
fn not_commands() {
    let bench = bench();
    let mut artist = Artist::new(&bench);
    for unknown in [4, 5, 0xFF, 0x0207, u32::MAX] {
        assert_eq!(refusal(&mut artist, command(unknown, &[0; 8])), ILLEGAL, "kind {unknown:#x}");
    }
    assert_eq!(refusal(&mut artist, command(kind::SUBMIT, &[])), ILLEGAL, "a stream of nothing");
    for bytes in [1, 2, 3, 5, 4093] {
        let odd = raw_command(kind::SUBMIT, bytes, &vec![0; bytes as usize]);
        assert_eq!(refusal(&mut artist, odd), ILLEGAL, "{bytes} bytes of dwords");
    }
    for bytes in [0, 4, 44, 52, u32::MAX] {
        for kind in [kind::TRANSFER_TO_HOST, kind::TRANSFER_FROM_HOST] {
            let transfer = raw_command(kind, bytes, &[0; 52]);
            assert_eq!(refusal(&mut artist, transfer), ILLEGAL, "a transfer of {bytes} bytes");
        }
    }
    let transfer = whole(&artist.texture.request);
    for resource in [1, 2, 1000, u32::MAX] {
        let named = Transfer { resource, ..transfer };
        let texture = artist.texture;
        let commands = command(kind::TRANSFER_TO_HOST, &named.encode());
        let named = batch(commands, &texture, &[(0, resource_of(0))]);
        let status = refused(artist.client.render(&mut artist.context, &named));
        assert_eq!(status, STATUS_PRIVILEGED_INSTRUCTION, "names resource {resource} itself");
    }
    assert_eq!(
        refusal(&mut artist, command(kind::TRANSFER_TO_HOST, &transfer.encode())),
        STATUS_INVALID_PARAMETER,
        "a transfer of nothing"
    );
    artist.draws([1, 2, 3, 255]);
    drop(artist);
    close(bench);
}

#[test]
fn too_long() {
    let bench = bench();
    let mut artist = Artist::new(&bench);
    let longest = MAX_SUBMIT_DWORDS;
    for bytes in [longest * 4 + 4, longest * 4 + 8, u32::MAX - 3, u32::MAX] {
        let body = vec![0; 4096];
        assert_eq!(refusal(&mut artist, raw_command(kind::SUBMIT, bytes, &body)), ILLEGAL, "{bytes} bytes");
    }
    for bytes in [8192, longest * 4] {
        let body = vec![0; 4096];
        let status = refusal(&mut artist, raw_command(kind::SUBMIT, bytes, &body));
        assert_eq!(status, SHORT, "{bytes} bytes that are not there");
    }
    // The longest that there is fits.
    let texture = artist.texture;
    let longest = batch(submit(&nops(longest as usize)), &texture, &[]);
    artist.client.render(&mut artist.context, &longest).expect("the longest stream");
    artist.draws([1, 2, 3, 255]);
    drop(artist);
    close(bench);
}

/// A command that no DMA buffer of the port holds is refused, and not asked for again and again (rule S36).
#[test]
fn larger_than_the_dma_buffer() {
    let port = dxgkrnl::Options { dma_buffer_limit: Some(4096), ..dxgkrnl::Options::default() };
    let bench = bench_with(Options { port, ..Options::default() });
    let mut artist = Artist::new(&bench);
    assert_eq!(refusal(&mut artist, submit(&nops(2048))), SHORT);
    // Also behind commands that fit: these are executed, the context stays.
    let mut commands = submit(&nops(16));
    commands.extend(submit(&nops(2048)));
    assert_eq!(refusal(&mut artist, commands), SHORT);
    artist.draws([1, 2, 3, 255]);
    drop(artist);
    close(bench);
}

/// Renders what lies in the context's buffers already.
fn render_as_it_is(
    artist: &Artist,
    context: D3DKMT_HANDLE,
    commands: u32,
    allocations: u32,
    patches: u32,
) -> NTSTATUS {
    let mut args = D3DKMT_RENDER::zeroed();
    args.Anonymous.hContext = context;
    args.CommandLength = commands;
    args.AllocationCount = allocations;
    args.PatchLocationCount = patches;
    artist.client.process().render(&mut args)
}

#[test]
fn not_there_while_it_is_read() {
    let bench = bench();
    let mut artist = Artist::new(&bench);
    let texture = artist.texture;
    // Several commands over several pages, each with a patch.
    let mut commands = Vec::new();
    let mut patches = Vec::new();
    for _ in 0..4 {
        commands.extend(submit(&nops(1023)));
        patches.push((0, resource_of(commands.len() as u32)));
        commands.extend(fetching(&texture.request));
    }
    let work: Batch = batch(commands, &texture, &patches);
    // What an earlier call leaves in the buffers is what the next one reads.
    artist.client.render(&mut artist.context, &work).expect("all is there");
    artist.client.finish(&artist.context, &artist.fence).unwrap();
    let (length, context) = (work.commands.len() as u32, artist.context.handle);
    let before = bench.machine.balance();
    let areas = artist.context.areas();
    let again = |artist: &Artist| render_as_it_is(artist, context, length, 1, patches.len() as u32);
    assert_eq!(again(&artist), STATUS_SUCCESS, "the buffers are the same ones");
    let pages = work.commands.len().div_ceil(4096);
    let process = artist.client.process();
    for page in 0..pages {
        let address = areas.commands + page * 4096;
        process.protect(address, 4096, UserAccess::None).unwrap();
        assert_eq!(again(&artist), SHORT, "page {page} of the commands is gone");
        process.protect(address, 4096, UserAccess::Read).unwrap();
        assert_eq!(again(&artist), STATUS_SUCCESS, "reading is enough");
        process.protect(address, 4096, UserAccess::ReadWrite).unwrap();
    }
    process.protect(areas.patches, 4096, UserAccess::None).unwrap();
    assert_eq!(again(&artist), SHORT, "the patch list is gone");
    process.protect(areas.patches, 4096, UserAccess::ReadWrite).unwrap();
    process.protect(areas.allocations, 4096, UserAccess::None).unwrap();
    assert_eq!(again(&artist), STATUS_INVALID_PARAMETER, "the allocation list is gone: the port reads it");
    process.protect(areas.allocations, 4096, UserAccess::ReadWrite).unwrap();
    artist.client.finish(&artist.context, &artist.fence).unwrap();
    assert_eq!(bench.machine.balance(), before, "no attempt left anything");
    let stream = fill(&texture, [5, 6, 7, 255]);
    artist.client.submit(&mut artist.context, &stream).unwrap();
    artist.draws([1, 2, 3, 255]);
    drop(artist);
    still_draws(&bench);
    let closing = close(bench);
    assert_eq!(closing.figures.user_faults, pages as u64 + 2, "each attempt met the fault once");
}
