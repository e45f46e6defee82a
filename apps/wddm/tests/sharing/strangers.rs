//! Streams that name what is not their context's: each costs its own context, and changes nobody's pixels.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};

use ntoskrnl::{Ddi, Event, PacketStage, Reader};
use virtgpu_umd::builder::{Batch, Builder, Limits};
use virtgpu_umd::client::Texture;
use virtgpu_umd::scene::draw::canvas_request;
use virtgpu_umd::virgl::{Region, Stream, clear, object};
use virtio_gpu::fault::Stall;
use wddm_bench::bench::Bench;
use wddm_sys::STATUS_INVALID_HANDLE;

use crate::common::*;

/// Everybody's textures, with the numbers that the host knows them by, and those who watch over them.
struct Street {
    bench: Bench,
    /// Owner, and thief.
    studios: [Studio; 2],
    /// Of the owner: shared, and private.
    owned: [Texture; 2],
    /// Of the thief's device: one that another context uses, and the thief's own.
    near: Texture,
    own: Texture,
    neighbour: Artist,
    errors: u64,
}

/// The numbers count from 1, in the order of creation.
const NEAR: u32 = 3;
const OWN: u32 = 4;

impl Street {
    fn new() -> Self {
        let bench = start(options());
        let studios = [(); 2].map(|()| Studio::open(&bench));
        let [owner, thief] = &studios;
        let (shared, _) = owner.client.create_shared_texture(owner.device, &canvas_request(SIDE)).unwrap();
        let owned = [shared, owner.canvas()];
        let (near, own) = (thief.canvas(), thief.canvas());
        let mut context = owner.context().unwrap();
        for texture in &owned {
            owner.client.submit(&mut context, &fill(texture, RED)).unwrap();
        }
        owner.client.destroy_context(context).unwrap();
        let mut neighbour = Artist { context: thief.context().unwrap(), canvas: near };
        thief.client.submit(&mut neighbour.context, &bind(&near).unwrap()).unwrap();
        thief.client.submit(&mut neighbour.context, &fill(&own, RED)).unwrap();
        thief.paint(&mut neighbour, RED).unwrap();
        // Contexts have no order among themselves.
        assert!(thief.works() && owner.works());
        Self { bench, studios, owned, near, own, neighbour, errors: 0 }
    }

    /// A new context does this, with work before and behind it, and is lost; all else is as it was.
    fn steal(&mut self, what: &str, theft: impl FnOnce(&Texture) -> Batch) {
        let [owner, thief] = &self.studios;
        let mut context = thief.context().unwrap();
        thief.client.submit(&mut context, &fill(&self.own, GREEN)).unwrap();
        thief.client.render(&mut context, &theft(&self.own)).unwrap();
        assert!(lost(thief, &mut context, &self.own), "{what}");
        self.errors += 1;
        assert_eq!(self.bench.device.stats().errors, self.errors, "{what}");
        thief.client.destroy_context(context).unwrap();
        for texture in &self.owned {
            assert!(owner.shows(texture, RED), "{what}");
        }
        // What came before was executed.
        assert!(thief.shows(&self.near, RED), "{what}");
        assert!(thief.shows(&self.own, GREEN), "{what}");
        // The neighbour's state is what it was, too.
        thief.paint(&mut self.neighbour, BLUE).unwrap();
        assert!(thief.shows(&self.near, BLUE), "{what}");
        thief.paint(&mut self.neighbour, RED).unwrap();
        thief.client.submit(&mut self.neighbour.context, &fill(&self.own, RED)).unwrap();
        assert!(thief.works() && owner.works(), "{what}");
    }

    fn close(self) {
        let Self { bench, studios, errors, .. } = self;
        studios.into_iter().for_each(Studio::close);
        assert_eq!(close(bench).device.errors, errors);
    }
}

/// A batch of a stream that names nothing.
fn plain(stream: &Stream) -> Batch {
    let mut builder = Builder::new(Limits::default());
    builder.stream(stream).unwrap();
    builder.finish().remove(0)
}

/// By its number, in every command that names one: of another process, of a neighbour's on the same device, of nobody.
#[test]
fn a_resource_outside_the_allocation_list() {
    let mut street = Street::new();
    for number in [1, 2, NEAR, OWN + 1, OWN + 1000, u32::MAX] {
        street.steal(&format!("fills {number}"), |own| by_number(&fill(own, BLUE), number));
        street.steal(&format!("binds {number}"), |own| {
            let mut stream = bind(own).unwrap();
            stream.clear(clear::COLOR0, [0.0, 0.0, 1.0, 1.0], 0.0, 0);
            by_number(&stream, number)
        });
        street.steal(&format!("writes {number}"), |own| {
            let all = Region::rect(0, 0, SIDE, SIDE);
            let mut stream = Stream::new();
            let texels = BLUE.repeat((SIDE * SIDE) as usize);
            stream.inline_write(own.allocation, 0, all, SIDE * 4, 0, &texels).unwrap();
            by_number(&stream, number)
        });
        street.steal(&format!("copies from {number}"), |own| {
            // The source comes second; what is taken would be seen in the thief's own.
            let mut batch = plain(&copy(own, own));
            assert_eq!(batch.patches.len(), 2);
            let from = batch.patches.pop().unwrap().offset as usize;
            batch.commands[from..from + 4].copy_from_slice(&number.to_le_bytes());
            batch
        });
    }
    street.close();
}

/// Objects have the same names in every context, and are each context's own.
#[test]
fn another_contexts_object() {
    let mut street = Street::new();
    let stream = |make: fn(&mut Stream)| {
        let mut stream = Stream::new();
        make(&mut stream);
        plain(&stream)
    };
    // The neighbour has made surface 1 and bound it.
    street.steal("binds the neighbour's surface", |_| {
        stream(|stream| {
            stream.set_framebuffer(&[1], 0).unwrap();
            stream.clear(clear::COLOR0, [0.0, 1.0, 0.0, 1.0], 0.0, 0);
        })
    });
    street.steal("destroys the neighbour's surface", |_| {
        stream(|stream| stream.destroy_object(object::SURFACE, 1))
    });
    street
        .steal("binds a state object of nobody's", |_| stream(|stream| stream.bind_object(object::BLEND, 1)));
    street.steal("goes to a sub-context of nobody's", |_| stream(|stream| stream.set_sub_context(7)));
    // Of one's own, but in another sub-context.
    street.steal("binds its own surface of another sub-context", |own| {
        let mut stream = bind(own).unwrap();
        stream.create_sub_context(1);
        stream.set_sub_context(1);
        stream.set_framebuffer(&[1], 0).unwrap();
        plain(&stream)
    });
    street.close();
}

/// The number by which the host knows a texture: the one that a context may use to which nothing else was named.
fn number_of(studio: &Studio, texture: &Texture) -> u32 {
    let is_it = |number: &u32| {
        let mut context = studio.context().unwrap();
        studio.client.submit(&mut context, &fill(texture, RED)).unwrap();
        studio.client.render(&mut context, &by_number(&fill(texture, GREEN), *number)).unwrap();
        let refused = lost(studio, &mut context, texture);
        studio.client.destroy_context(context).unwrap();
        !refused
    };
    (1..100).find(is_it).unwrap()
}

/// What was destroyed is out of reach by its handle and by its number, also when the number is another's by now.
#[test]
fn a_resource_destroyed_meanwhile() {
    let bench = start(options());
    let (owner, thief) = (Studio::open(&bench), Studio::open(&bench));
    let own = thief.canvas();
    for round in 0..4 {
        // One draws by name, the other has it bound.
        let mut by_name = thief.context().unwrap();
        let mut bound = thief.artist();
        let texture = bound.canvas;
        thief.client.submit(&mut by_name, &fill(&texture, RED)).unwrap();
        let number = number_of(&thief, &texture);
        thief.client.destroy_texture(thief.device, texture).unwrap();
        // Once the host has forgotten it, its number is free for somebody else's.
        settled(&bench);
        let theirs = owner.canvas();
        assert_eq!(number_of(&owner, &theirs), number, "{round}");
        let mut context = owner.context().unwrap();
        owner.client.submit(&mut context, &fill(&theirs, RED)).unwrap();
        owner.client.destroy_context(context).unwrap();
        assert!(owner.shows(&theirs, RED));
        // By its handle, the call is refused and nothing is queued.
        let refused = thief.client.submit(&mut by_name, &fill(&texture, BLUE));
        assert_eq!(status(refused), Some(STATUS_INVALID_HANDLE));
        assert!(!lost(&thief, &mut by_name, &own));
        let before = bench.device.stats().errors;
        thief.client.render(&mut by_name, &by_number(&fill(&own, BLUE), number)).unwrap();
        assert!(lost(&thief, &mut by_name, &own));
        assert_eq!(bench.device.stats().errors, before + 1);
        // What is bound is what it was when it was bound, whoever has the number.
        let mut stream = Stream::new();
        stream.clear(clear::COLOR0, [0.0, 0.0, 1.0, 1.0], 0.0, 0);
        thief.client.render(&mut bound.context, &plain(&stream)).unwrap();
        thief.finish(&bound.context).unwrap();
        assert!(owner.shows(&theirs, RED) && thief.works());
    }
    owner.close();
    thief.close();
    close(bench);
}

/// How many packets of contexts had ended at each CloseAllocation.
#[derive(Default)]
struct Closings {
    ended: AtomicU64,
    at: Mutex<Vec<u64>>,
}

impl Reader for Closings {
    fn event(&self, event: &Event<'_>) {
        match event {
            Event::Packet { stage: PacketStage::Completed, paging: false, .. } => {
                self.ended.fetch_add(1, Ordering::SeqCst);
            }
            Event::DdiEnter { call } if call.ddi == Ddi::CloseAllocation => {
                self.at.lock().unwrap().push(self.ended.load(Ordering::SeqCst));
            }
            _ => {}
        }
    }
}

/// Destroyed while packets that name it have not been executed: it goes when they have.
#[test]
fn a_resource_destroyed_with_work_queued() {
    let bench = start(options());
    let (owner, guest) = (Studio::open(&bench), Studio::open(&bench));
    let (texture, share) = owner.client.create_shared_texture(owner.device, &canvas_request(SIDE)).unwrap();
    let opened = guest.client.open_texture(guest.device, share).unwrap();
    let mine = guest.canvas();
    let mut context = guest.context().unwrap();
    let log = Log::of(&bench, &[Ddi::SubmitCommand]);
    let closings = Arc::new(Closings::default());
    bench.machine.add_reader(closings.clone());
    bench.device.stall(Stall::Commands);
    for n in 0..20 {
        guest.client.submit(&mut context, &fill(&opened, [n; 4])).unwrap();
        guest.client.submit(&mut context, &copy(&opened, &mine)).unwrap();
    }
    eventually("the device has work", || !log.take().is_empty());
    std::thread::scope(|scope| {
        // The creator's opening is not named by any packet, and goes at once; the guest's waits.
        owner.client.destroy_texture(owner.device, texture).unwrap();
        let (client, device) = (&guest.client, guest.device);
        let (begun, begins) = channel();
        let closing = scope.spawn(move || {
            begun.send(()).unwrap();
            client.destroy_texture(device, opened)
        });
        begins.recv().unwrap();
        bench.device.stall(Stall::None);
        closing.join().unwrap().unwrap();
    });
    assert_eq!(*closings.at.lock().unwrap(), [0, 40]);
    assert!(guest.shows(&mine, [19; 4]));
    assert_eq!(status(guest.client.submit(&mut context, &fill(&opened, RED))), Some(STATUS_INVALID_HANDLE));
    owner.close();
    guest.close();
    assert_eq!(close(bench).device.errors, 0);
}
