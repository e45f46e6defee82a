//! Presents of rectangles that lie anywhere, and of what is no picture.

use std::cell::RefCell;

use proptest::collection::vec;
use proptest::prelude::*;

use virtgpu_protocol::AllocationRequest;
use virtgpu_umd::client::Texture;
use virtgpu_umd::virgl::{Region, Stream, format};
use wddm_sys::wddm3_2::{D3DKMT_PRESENT, RECT};
use wddm_sys::{NTSTATUS, Record, STATUS_INVALID_HANDLE, STATUS_INVALID_PARAMETER, STATUS_SUCCESS};

use crate::common::{Artist, SIDE, bench, close, fill, refused, run, still_draws};

/// Left, top, right, bottom.
type Sides = [i32; 4];

fn rect([left, top, right, bottom]: Sides) -> RECT {
    let mut rect = RECT::zeroed();
    (rect.left, rect.top, rect.right, rect.bottom) = (left, top, right, bottom);
    rect
}

fn present(artist: &Artist, ends: [&Texture; 2], from: Sides, to: Sides, parts: &[Sides]) -> NTSTATUS {
    let bytes: Vec<u8> = parts.iter().flatten().flat_map(|side| side.to_le_bytes()).collect();
    let list = artist.client.upload(&bytes).expect("user memory");
    let mut args = D3DKMT_PRESENT::zeroed();
    args.Anonymous1.hContext = artist.context.handle;
    [args.hSource, args.hDestination] = ends.map(|texture| texture.allocation.0);
    (args.SrcRect, args.DstRect) = (rect(from), rect(to));
    args.SubRectCnt = parts.len() as u32;
    args.pSrcSubRects = list.as_ptr();
    args.Flags.set_Blt(true);
    artist.client.process().present(&args)
}

/// A side that is mostly near the picture's.
fn side() -> impl Strategy<Value = i32> {
    prop_oneof![8 => 0..=SIDE as i32, 2 => -4..20i32, 1 => any::<i32>(), 1 => Just(i32::MIN), 1 => Just(i32::MAX)]
}

fn inside([left, top, right, bottom]: Sides) -> bool {
    left >= 0 && top >= 0 && right <= SIDE as i32 && bottom <= SIDE as i32
}

/// A rectangle that has something in it, and one of the same size.
fn moved() -> impl Strategy<Value = (Sides, Sides)> {
    let side = SIDE as i32;
    (1..=side, 1..=side).prop_flat_map(move |(w, h)| {
        let place = move || (0..=side - w, 0..=side - h).prop_map(move |(x, y)| [x, y, x + w, y + h]);
        (place(), place())
    })
}

/// What a copy of equal rectangles leaves, computed by hand.
fn painted(before: &[u8], source: &[u8], from: Sides, to: Sides, parts: &[Sides]) -> Vec<u8> {
    let mut after = before.to_vec();
    let whole = [to];
    for part in if parts.is_empty() { &whole[..] } else { parts } {
        let clip = |low: usize, high: usize| (part[low].max(to[low]), part[high].min(to[high]));
        let ((left, right), (top, bottom)) = (clip(0, 2), clip(1, 3));
        for y in top..bottom {
            for x in left..right {
                let at = |x: i32, y: i32| (y * SIDE as i32 + x) as usize * 4;
                let read = at(x - to[0] + from[0], y - to[1] + from[1]);
                after[at(x, y)..][..4].copy_from_slice(&source[read..read + 4]);
            }
        }
    }
    after
}

#[test]
fn of_rectangles_anywhere() {
    let bench = bench();
    let mut artist = Artist::new(&bench);
    let destination = artist.texture;
    let source = artist.client.create_texture(artist.device, &destination.request).unwrap();
    let colors: Vec<u8> = (0..SIDE * SIDE).flat_map(|n| [n as u8, (n >> 4) as u8 * 16, 7, 255]).collect();
    let mut stream = Stream::new();
    let all = Region::rect(0, 0, SIDE, SIDE);
    stream.inline_write(source.allocation, 0, all, SIDE * 4, SIDE * SIDE * 4, &colors).unwrap();
    artist.client.submit(&mut artist.context, &stream).unwrap();
    artist.client.submit(&mut artist.context, &fill(&destination, [0; 4])).unwrap();
    let artist = RefCell::new(artist);
    let any_rect = || [side(), side(), side(), side()];
    let ends = prop_oneof![1 => (any_rect(), any_rect()), 2 => moved()];
    run(96, &(ends, vec(any_rect(), 0..8)), |((from, to), parts)| {
        let mut artist = artist.borrow_mut();
        let before = artist.look(&destination).expect("the context is there");
        let status = present(&artist, [&source, &destination], from, to, &parts);
        let expected = if inside(from) && inside(to) { STATUS_SUCCESS } else { STATUS_INVALID_HANDLE };
        prop_assert_eq!(status, expected);
        let after = artist.look(&destination).expect("the context is there");
        let size = |r: Sides| (i64::from(r[2]) - i64::from(r[0]), i64::from(r[3]) - i64::from(r[1]));
        let real = |(w, h): (i64, i64)| w > 0 && h > 0;
        if status != STATUS_SUCCESS || !real(size(from)) || !real(size(to)) {
            prop_assert!(after == before, "nothing is drawn");
        } else if size(from) == size(to) {
            prop_assert!(after == painted(&before, &colors, from, to, &parts), "not what was asked for");
        }
        Ok(())
    });
    let mut artist = artist.into_inner();
    artist.draws([1, 2, 3, 255]);
    drop(artist);
    still_draws(&bench);
    assert_eq!(close(bench).device.errors, 0, "the host was never asked for what cannot be");
}

/// More parts than one DMA buffer holds, and more than a call may have.
#[test]
fn of_many_parts() {
    let bench = bench();
    let mut artist = Artist::new(&bench);
    let destination = artist.texture;
    let source = artist.client.create_texture(artist.device, &destination.request).unwrap();
    let mut both = |color: [u8; 4], texture: &Texture| {
        artist.client.submit(&mut artist.context, &fill(texture, color)).expect("drawing");
    };
    both([9, 8, 7, 255], &source);
    both([0; 4], &destination);
    let whole = [0, 0, SIDE as i32, SIDE as i32];
    let texel = |n: i32| [n % 16, n / 16 % 16, n % 16 + 1, n / 16 % 16 + 1];
    let parts: Vec<Sides> = (0..4096).map(texel).collect();
    assert_eq!(present(&artist, [&source, &destination], whole, whole, &parts), STATUS_SUCCESS);
    assert!(artist.look(&destination).unwrap() == crate::common::pixels([9, 8, 7, 255]));
    let many: Vec<Sides> = (0..4097).map(texel).collect();
    assert_eq!(present(&artist, [&source, &destination], whole, whole, &many), STATUS_INVALID_PARAMETER);
    artist.draws([1, 2, 3, 255]);
    drop(artist);
    assert_eq!(close(bench).device.errors, 0);
}

/// It costs a call, not the context.
#[test]
fn of_what_is_no_picture() {
    let bench = bench();
    let mut artist = Artist::new(&bench);
    let picture = artist.texture;
    let make = |request: AllocationRequest| {
        artist.client.create_texture(artist.device, &request).expect("it can be")
    };
    let buffer = make(AllocationRequest::buffer(format::R8_UNORM, 0, 4096));
    for (from, to) in [(&buffer, &picture), (&picture, &buffer), (&buffer, &buffer)] {
        let refusal = refused(artist.client.present(&artist.context, from, to));
        assert_eq!(refusal, STATUS_INVALID_HANDLE);
        let row = [0, 0, 1, 1];
        assert_eq!(present(&artist, [from, to], row, row, &[]), STATUS_INVALID_HANDLE);
    }
    artist.draws([1, 2, 3, 255]);
    drop(artist);
    assert_eq!(close(bench).device.errors, 0);
}
