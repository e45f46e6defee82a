//! Any allocation may fail, and nothing comes of it.

use ntoskrnl::{Balance, Ddi, PageOut};
use virtgpu_protocol::ContextRequest;
use virtgpu_umd::client::{Error, Share, Texture};
use virtgpu_umd::scene::draw::canvas_request;
use wddm_bench::bench::Bench;
use wddm_sys::STATUS_NO_MEMORY;

use crate::common::*;

/// Allocations inside each entry point, on an adapter that is warm.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    create_device: u64,
    create_context: u64,
    create_allocation: u64,
    open_new: u64,
    open_shared: u64,
    render: u64,
    present: u64,
}

struct Sweep<'a> {
    bench: &'a Bench,
    refuser: &'a Refuser,
    ddi: Ddi,
}

impl Sweep<'_> {
    /// One attempt, of which the `k`-th allocation inside the entry point fails.
    fn fail<T>(&self, k: u64, attempt: impl FnOnce() -> Result<T, Error>) -> Option<T> {
        let (result, hit) = self.refuser.inside(self.ddi, k, attempt);
        match result {
            Ok(made) => {
                assert!(!hit.struck, "{} succeeded without allocation {k}", self.ddi);
                Some(made)
            }
            failed => {
                assert!(hit.struck, "{}: {:?} for no reason", self.ddi, status(failed));
                None
            }
        }
    }

    /// Fails every allocation of an attempt in turn. Each failure is STATUS_NO_MEMORY and keeps nothing, and the next
    /// attempt works. Answers how many there are.
    fn of_call<T>(&self, attempt: impl Fn() -> Result<T, Error>, undo: impl Fn(T)) -> u64 {
        for k in 1.. {
            let before = self.bench.machine.balance();
            let failed = self.fail(k, || refused(attempt()));
            assert_eq!(
                failed.is_none(),
                self.bench.machine.balance() == before,
                "{} keeps something",
                self.ddi
            );
            match failed {
                Some(made) => {
                    undo(made);
                    assert_eq!(self.bench.machine.balance(), before);
                    return k - 1;
                }
                None => undo(attempt().unwrap()),
            }
        }
        unreachable!()
    }

    /// The same for work on a context, each time a new one. What a context has of a failed attempt is its own: the same
    /// attempt again works, and the context's end frees it.
    fn of_work(&self, studio: &Studio, mut work: impl FnMut(&mut Artist) -> Result<(), Error>) -> u64 {
        let clean = settled(self.bench);
        for k in 1.. {
            let mut artist = Artist { context: studio.context().unwrap(), canvas: studio.canvas() };
            let done = self.fail(k, || refused(work(&mut artist))).is_some();
            if !done {
                // Once more, now at its first allocation: failures do not add up.
                let before = self.bench.machine.balance();
                let again = self.fail(1, || refused(work(&mut artist)));
                assert!(again.is_none() && self.bench.machine.balance() == before, "{} adds up", self.ddi);
                work(&mut artist).unwrap();
            }
            studio.finish(&artist.context).unwrap();
            studio.client.destroy_context(artist.context).unwrap();
            studio.client.destroy_texture(studio.device, artist.canvas).unwrap();
            self.returns_to(clean);
            if done {
                return k - 1;
            }
        }
        unreachable!()
    }

    fn returns_to(&self, clean: Balance) {
        eventually("all is freed", || self.bench.machine.balance() == clean);
    }
}

/// A failure must be STATUS_NO_MEMORY.
fn refused<T>(result: Result<T, Error>) -> Result<T, Error> {
    if let Err(Error::Call(_, status)) = result {
        assert_eq!(status, STATUS_NO_MEMORY);
    }
    result
}

fn sweep(page_out: PageOut) -> Counts {
    let bench = start(paging(page_out));
    let refuser = Refuser::on(&bench);
    let of = |ddi| Sweep { bench: &bench, refuser: &refuser, ddi };
    let studio = Studio::open(&bench);
    let other = Studio::open(&bench);
    let (client, device) = (&studio.client, studio.device);

    // The first context that renders and the first resource also bring the adapter's numbers into being, once.
    let create = || client.create_texture(device, &canvas_request(SIDE));
    let before = bench.machine.balance();
    assert!(of(Ddi::CreateAllocation).fail(1, || refused(create())).is_none());
    assert_eq!(bench.machine.balance(), before);
    let source = create().unwrap();
    let mut first = studio.context().unwrap();
    let before = bench.machine.balance();
    assert!(of(Ddi::Render).fail(1, || refused(client.submit(&mut first, &fill(&source, RED)))).is_none());
    assert_eq!(bench.machine.balance(), before);
    client.submit(&mut first, &fill(&source, RED)).unwrap();
    studio.finish(&first).unwrap();
    let (_, share): (Texture, Share) = client.create_shared_texture(device, &canvas_request(SIDE)).unwrap();
    settled(&bench);

    let request = ContextRequest::new("sweep").encode();
    let drop_texture = |texture| client.destroy_texture(device, texture).unwrap();
    let counts = Counts {
        create_device: of(Ddi::CreateDevice)
            .of_call(|| client.create_device(), |device| client.destroy_device(device).unwrap()),
        create_context: of(Ddi::CreateContext)
            .of_call(|| studio.context_with(&request), |context| client.destroy_context(context).unwrap()),
        create_allocation: of(Ddi::CreateAllocation).of_call(create, drop_texture),
        open_new: of(Ddi::OpenAllocation).of_call(create, drop_texture),
        open_shared: of(Ddi::OpenAllocation).of_call(
            || other.client.open_texture(other.device, share),
            |texture| other.client.destroy_texture(other.device, texture).unwrap(),
        ),
        render: of(Ddi::Render)
            .of_work(&studio, |artist| client.submit(&mut artist.context, &copy(&source, &artist.canvas))),
        present: of(Ddi::Present)
            .of_work(&studio, |artist| client.present(&artist.context, &source, &artist.canvas)),
    };
    // What was asked of the device by all this is still what it should be.
    assert!(studio.shows(&source, RED));
    studio.close();
    other.close();
    close(bench);
    counts
}

/// The k-th allocation fails, for every k of creating, opening, rendering and presenting, also while paged memory goes
/// out at every chance; there are as many of them then.
///
/// Killed by the mutants `p06-wrong-status`, `p06-forgets-to-free` and `p06-adds-up`.
#[test]
fn every_allocation_may_fail() {
    let counts = sweep(PageOut::Off);
    assert_eq!((counts.create_context, counts.create_device), (1, 1));
    // One and more: a number would be the driver's own affair, none would test nothing.
    let all = [counts.create_allocation, counts.open_new, counts.open_shared, counts.render, counts.present];
    assert!(all.iter().all(|count| *count > 0), "{counts:?}");
    assert_eq!(sweep(PageOut::OnRaise), counts);
    assert_eq!(sweep(PageOut::BeforeEveryDdi), counts);
}

/// Destroying needs no memory, whatever state the host is in.
///
/// Killed by the mutant `p06-destroy-allocates`.
#[test]
fn destroying_allocates_nothing() {
    for page_out in [PageOut::Off, PageOut::BeforeEveryDdi] {
        let bench = start(paging(page_out));
        let refuser = Refuser::on(&bench);
        let studio = Studio::open(&bench);
        let (client, device) = (&studio.client, studio.device);
        let free = |ddi, work: &mut dyn FnMut()| {
            // The first allocation fails, should there be one.
            let ((), hit) = refuser.inside(ddi, 1, work);
            assert!(hit.calls > 0 && hit.allocations == 0, "{ddi}: {hit:?}");
        };
        // One context that the host knows, with attachments, and one that it does not.
        let mut artist = studio.artist();
        let source = studio.canvas();
        client.submit(&mut artist.context, &fill(&source, RED)).unwrap();
        client.submit(&mut artist.context, &copy(&source, &artist.canvas)).unwrap();
        studio.finish(&artist.context).unwrap();
        let mut contexts = vec![artist.context, studio.context().unwrap()];
        let mut close_source = || client.destroy_texture(device, source).unwrap();
        free(Ddi::CloseAllocation, &mut close_source);
        free(Ddi::DestroyContext, &mut || client.destroy_context(contexts.remove(0)).unwrap());
        free(Ddi::DestroyContext, &mut || client.destroy_context(contexts.remove(0)).unwrap());
        free(Ddi::DestroyAllocation, &mut || client.destroy_texture(device, artist.canvas).unwrap());
        let second = client.create_device().unwrap();
        free(Ddi::DestroyDevice, &mut || client.destroy_device(second).unwrap());
        studio.close();
        close(bench);
    }
}
