//! Patch locations where none may lie.

use virtgpu_protocol::{CommandHeader, Transfer, kind};
use virtgpu_umd::builder::{Batch, Patch};
use wddm_sys::{NTSTATUS, STATUS_INVALID_HANDLE, STATUS_INVALID_PARAMETER};

use crate::common::{Artist, batch, bench, close, command, fetching, nops, refused, resource_of, submit};

const HEADER: u32 = CommandHeader::SIZE as u32;
const BAD: NTSTATUS = STATUS_INVALID_PARAMETER;

struct Attempt {
    artist: Artist,
    commands: Vec<u8>,
}

impl Attempt {
    #[track_caller]
    fn refused(&mut self, patches: &[(u32, u32)]) -> NTSTATUS {
        let texture = self.artist.texture;
        let work = batch(self.commands.clone(), &texture, patches);
        refused(self.artist.client.render(&mut self.artist.context, &work))
    }
}

#[test]
fn outside_inside_out_of_order() {
    let bench = bench();
    let mut commands = submit(&nops(8));
    let second = commands.len() as u32;
    commands.extend(submit(&nops(8)));
    let end = commands.len() as u32;
    let mut attempt = Attempt { artist: Artist::new(&bench), commands };
    for at in [0, 4, second, second + 4] {
        assert_eq!(attempt.refused(&[(0, at)]), BAD, "in a header, at {at}");
    }
    for at in [HEADER + 1, HEADER + 2, HEADER + 3, second - 1, second + HEADER + 6] {
        assert_eq!(attempt.refused(&[(0, at)]), BAD, "unaligned, at {at}");
    }
    for at in [end, end + 4, 1 << 20, 1 << 31, u32::MAX - 3, u32::MAX] {
        assert_eq!(attempt.refused(&[(0, at)]), BAD, "beyond the end, at {at}");
    }
    let (first, later) = (HEADER, second + HEADER);
    assert_eq!(attempt.refused(&[(0, later), (0, first)]), BAD, "descending");
    assert_eq!(attempt.refused(&[(0, first + 4), (0, first)]), BAD, "descending in one command");
    assert_eq!(attempt.refused(&[(0, first), (0, first)]), BAD, "twice the same");
    assert_eq!(attempt.refused(&[(0, first), (0, end)]), BAD, "the second is bad");
    for index in [1, 2, 255, u32::MAX] {
        assert_eq!(attempt.refused(&[(index, first)]), STATUS_INVALID_HANDLE, "allocation {index} of 1");
    }
    attempt.artist.draws([1, 2, 3, 255]);
    drop(attempt);
    close(bench);
}

#[test]
fn in_a_transfer_only_the_resource() {
    let bench = bench();
    let artist = Artist::new(&bench);
    let mut commands = fetching(&artist.texture.request);
    let second = commands.len() as u32;
    commands.extend(fetching(&artist.texture.request));
    let mut attempt = Attempt { artist, commands };
    let right = [(0, resource_of(0)), (0, resource_of(second))];
    for dword in 0..(HEADER + Transfer::SIZE as u32) / 4 {
        let at = dword * 4;
        if at != resource_of(0) {
            assert_eq!(attempt.refused(&[(0, at), right[1]]), BAD, "at {at}");
            assert_eq!(attempt.refused(&[right[0], (0, second + at)]), BAD, "in the second, at {at}");
        }
    }
    assert_eq!(attempt.refused(&[]), BAD, "none");
    assert_eq!(attempt.refused(&right[..1]), BAD, "one of two");
    assert_eq!(attempt.refused(&right[1..]), BAD, "the other of two");
    let texture = attempt.artist.texture;
    let work = batch(attempt.commands.clone(), &texture, &right);
    attempt.artist.client.render(&mut attempt.artist.context, &work).expect("these are right");
    attempt.artist.draws([1, 2, 3, 255]);
    drop(attempt);
    close(bench);
}

#[test]
fn without_allocations_or_commands() {
    let bench = bench();
    let mut artist = Artist::new(&bench);
    let patch = |offset| vec![Patch { allocation_index: 0, offset }];
    let unlisted = Batch { commands: submit(&nops(4)), patches: patch(HEADER), ..Batch::default() };
    assert_eq!(refused(artist.client.render(&mut artist.context, &unlisted)), STATUS_INVALID_HANDLE);
    for offset in [0, 4, 8] {
        let nothing = Batch { patches: patch(offset), ..Batch::default() };
        assert_eq!(refused(artist.client.render(&mut artist.context, &nothing)), BAD, "no command at all");
        let nop =
            Batch { commands: command(kind::NOP, &[0; 16]), patches: patch(offset), ..Batch::default() };
        assert_eq!(refused(artist.client.render(&mut artist.context, &nop)), BAD, "in a NOP");
    }
    artist.client.render(&mut artist.context, &Batch::default()).expect("nothing is legal");
    artist.draws([1, 2, 3, 255]);
    drop(artist);
    close(bench);
}
