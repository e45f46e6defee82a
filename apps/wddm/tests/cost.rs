//! What a call into an image costs beside one into the same driver linked in: a comparison that means something in release
//! builds. Needs the image that `cargo xtask sys` builds.

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use ntoskrnl::image::Image;
use ntoskrnl::{Ddi, Event, Reader};
use virtgpu_umd::client::Client;
use wddm_bench::bench::{Bench, Options};

/// How long each CreateContext took.
#[derive(Default)]
struct Times(Mutex<Vec<Duration>>);

impl Reader for Times {
    fn event(&self, event: &Event<'_>) {
        if let Event::DdiReturn { call, took, .. } = event
            && call.ddi == Ddi::CreateContext
        {
            self.0.lock().unwrap().push(*took);
        }
    }
}

struct Form {
    bench: Bench,
    times: Arc<Times>,
}

impl Form {
    fn start(image: Image) -> Self {
        let bench = Bench::start(image, Options::default()).unwrap();
        let times = Arc::new(Times::default());
        bench.machine.add_reader(times.clone());
        Self { bench, times }
    }

    fn create(&self, contexts: usize) {
        let client = Client::open(&self.bench.port, self.bench.adapter.luid()).unwrap();
        let device = client.create_device().unwrap();
        for _ in 0..contexts {
            client.create_context(device, None).unwrap();
        }
    }

    /// The median, and the bench is stopped.
    fn end(self) -> Duration {
        let mut times = std::mem::take(&mut *self.times.0.lock().unwrap());
        drop(self.bench.stop());
        times.sort_unstable();
        times[times.len() / 2]
    }
}

fn image() -> Option<Image> {
    let target = Path::new(env!("CARGO_BIN_EXE_wddm")).parent().and_then(Path::parent).unwrap();
    match Image::read(&target.join("sys/x86_64/virtgpu.sys")) {
        Ok(image) => Some(image),
        Err(error) if std::env::var_os("CI").is_none() => {
            eprintln!("skipped: virtgpu.sys: {error}: cargo xtask sys");
            None
        }
        Err(error) => panic!("virtgpu.sys: {error}"),
    }
}

/// Both take turns, so that whatever else the host does meets both.
#[test]
fn an_image_costs_no_more_than_a_fifth_more() {
    let Some(image) = image() else { return };
    let linked = Form::start(virtgpu::DRIVER.into());
    let loaded = Form::start(image);
    for _ in 0..200 {
        linked.create(50);
        loaded.create(50);
    }
    let (linked, loaded) = (linked.end(), loaded.end());
    let ratio = loaded.as_secs_f64() / linked.as_secs_f64();
    assert!(ratio < 1.2, "CreateContext took {loaded:?} in the image and {linked:?} linked in: {ratio:.2}");
}

#[test]
fn the_first_context_comes_soon_after_loading() {
    let Some(image) = image() else { return };
    let ready = Bench::prepare(Options::default()).unwrap();
    let began = Instant::now();
    let bench = ready.load(image).unwrap();
    let client = Client::open(&bench.port, bench.adapter.luid()).unwrap();
    client.create_context(client.create_device().unwrap(), None).unwrap();
    let took = began.elapsed();
    drop(client);
    drop(bench.stop());
    assert!(took < Duration::from_millis(100), "{took:?}");
}
