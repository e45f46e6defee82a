//! The clients against a driver that knows nothing of their protocol: contexts come and go without private data, and what
//! such a driver cannot do fails with the call's name.

use std::sync::Mutex;

use dxgkrnl::{Options, Port};
use ntoskrnl::{Config, Machine};
use virtgpu_umd::client::{Client, Error};
use virtgpu_umd::reference;
use virtgpu_umd::scene::{Layout, Scene};
use virtgpu_umd::show::{self, ContextData, Painting, Plan, Readback, Step};

#[test]
fn contexts_come_and_go() {
    let machine = Machine::new(Config::default()).unwrap();
    let port = Port::new(&machine, Options::default());
    let driver = port.load(minimal::DRIVER).unwrap();
    let adapter = port.start(&driver, None).unwrap();
    let before = port.live_handles();
    for plan in [
        Plan { contexts: 1, devices: 1, processes: 1 },
        Plan { contexts: 50, devices: 7, processes: 3 },
        Plan { contexts: 2, devices: 1, processes: 4 },
    ] {
        let told = Mutex::new(Vec::new());
        let progress = |step, done, total| {
            assert_eq!(total, plan.contexts);
            told.lock().unwrap().push((step, done));
        };
        show::create_only(&port, adapter.luid(), plan, ContextData::None, &progress).unwrap();
        let mut told = told.into_inner().unwrap();
        told.sort_unstable_by_key(|&(step, done)| (step == Step::Destroy, done));
        let expected = [Step::Create, Step::Destroy]
            .into_iter()
            .flat_map(|step| (1..=plan.contexts).map(move |done| (step, done)));
        assert!(told.into_iter().eq(expected));
        assert_eq!(port.live_handles(), before);
    }
    let painted =
        show::paint(&port, adapter.luid(), Plan { contexts: 1, devices: 1, processes: 1 }, &|_, _, _| {});
    assert!(matches!(painted.unwrap_err().error, Error::Call("D3DKMTQueryAdapterInfo", _)));
    assert_eq!(port.live_handles(), before);
    adapter.stop();
    port.unload(driver);
    assert!(machine.balance().is_clear());
}

#[test]
fn an_adapter_that_is_not_there() {
    let machine = Machine::new(Config::default()).unwrap();
    let port = Port::new(&machine, Options::default());
    let luid = wddm_sys::Record::zeroed();
    let Err(error) = Client::open(&port, luid) else { panic!("opened nothing") };
    assert!(matches!(error, Error::Call("D3DKMTOpenAdapterFromLuid", _)));
}

/// A painting is judged by every pixel of every readback, and by the mosaic itself.
#[test]
fn spoiled_tiles_are_named() {
    let scene = Scene::with_layout(Layout::with_side(9, 96));
    let readbacks = (0..18)
        .map(|n| Readback { context: n / 2, index: n % 2, pixels: reference::tile(&scene, n / 2) })
        .collect();
    let good = Painting { mosaic: reference::mosaic(&scene), readbacks, scene };
    assert_eq!(good.spoiled(), []);
    let spoil = |change: &dyn Fn(&mut Painting)| {
        let mut painting = good.clone();
        change(&mut painting);
        painting.spoiled()
    };
    assert_eq!(spoil(&|p| p.readbacks[7].pixels[0] ^= 1), [3]);
    assert_eq!(spoil(&|p| *p.readbacks[16].pixels.last_mut().unwrap() ^= 1), [8]);
    assert_eq!(spoil(&|p| p.mosaic[0] ^= 1), [0]);
    assert_eq!(spoil(&|p| drop(p.readbacks.remove(2))), [1]);
    assert_eq!(spoil(&|p| p.readbacks.truncate(12)), [6, 7, 8]);
    let swap = |p: &mut Painting| {
        let pixels = std::mem::take(&mut p.readbacks[4].pixels);
        p.readbacks[4].pixels = std::mem::replace(&mut p.readbacks[10].pixels, pixels);
    };
    assert_eq!(spoil(&swap), [2, 5]);
}
