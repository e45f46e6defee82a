//! StopDevice while the driver's DPC is still running (rule L24).

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use ntoskrnl::{Callback, Ddi, Event, Reader, current_call};
use virtgpu_umd::builder::Batch;
use virtio_gpu::VirtioGpu;
use virtio_gpu::fault::Stall;
use wddm_bench::bench::{Bench, Options};
use wddm_bench::driver::DriverChoice;

use crate::common::{Artist, close};

/// How far a DPC and StopDevice have come.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
struct Progress {
    /// StopDevice was called.
    stopping: bool,
    /// A DPC is in the driver, and waits there.
    caught: bool,
    /// StopDevice waits for it.
    waited_for: bool,
    /// StopDevice has returned, although it is in the driver.
    left_behind: bool,
    /// It has ended.
    ended: bool,
}

/// Has the device answer when StopDevice is called, catches the DPC of that in the driver, and lets it go when StopDevice
/// waits for it, or has not.
struct Catch {
    device: Arc<VirtioGpu>,
    progress: Mutex<Progress>,
    changed: Condvar,
}

impl Catch {
    fn change(&self, change: impl FnOnce(&mut Progress)) {
        change(&mut self.progress.lock().unwrap_or_else(PoisonError::into_inner));
        self.changed.notify_all();
    }

    fn now(&self) -> Progress {
        *self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for that, for a bounded time.
    fn wait(&self, until: impl Fn(&Progress) -> bool) {
        let progress = self.progress.lock().unwrap_or_else(PoisonError::into_inner);
        let waiting = |progress: &mut Progress| !until(progress);
        drop(self.changed.wait_timeout_while(progress, Duration::from_secs(20), waiting));
    }
}

impl Reader for Catch {
    fn event(&self, event: &Event<'_>) {
        let inside = || current_call().map(|call| call.ddi);
        match event {
            // A DPC keeps others from paged memory, so it comes no sooner.
            Event::DdiEnter { call } if call.ddi == Ddi::StopDevice => {
                self.change(|progress| progress.stopping = true);
                self.device.stall(Stall::None);
                self.wait(|progress| progress.caught);
            }
            Event::CallbackEnter { callback: Callback::SynchronizeExecution, .. }
                if inside() == Some(Ddi::DpcRoutine) && self.now().stopping && !self.now().caught =>
            {
                self.change(|progress| progress.caught = true);
                self.wait(|progress| progress.waited_for || progress.left_behind);
            }
            Event::KernelCall { name: "KeFlushQueuedDpcs", .. } if inside() == Some(Ddi::StopDevice) => {
                self.change(|progress| progress.waited_for = true);
            }
            Event::DdiReturn { call, .. } if call.ddi == Ddi::DpcRoutine && self.now().caught => {
                self.change(|progress| progress.ended = true);
            }
            Event::DdiReturn { call, .. } if call.ddi == Ddi::StopDevice => {
                self.change(|progress| progress.left_behind = progress.caught && !progress.ended);
            }
            _ => {}
        }
    }
}

#[test]
fn stop_waits_for_the_dpc() {
    // The native form: the pageable code of an image waits until nobody is at DISPATCH_LEVEL, so that it cannot be met.
    let driver = DriverChoice::Virtgpu.image().unwrap();
    let bench = Bench::start(driver, Options::default()).unwrap();
    let Artist { client, device, mut context, texture, fence } = Artist::new(&bench);
    client.destroy_texture(device, texture).unwrap();
    client.render(&mut context, &Batch::default()).unwrap();
    client.finish(&context, &fence).unwrap();
    client.destroy_fence(fence).unwrap();
    bench.settle();
    let catch =
        Arc::new(Catch { device: bench.device.clone(), progress: Mutex::default(), changed: Condvar::new() });
    bench.machine.add_reader(catch.clone());
    // The host will say that it has forgotten the context, and the DPC free what the driver kept for that.
    bench.device.stall(Stall::Commands);
    client.destroy_context(context).unwrap();
    client.close().unwrap();
    close(bench);
    let Progress { caught, waited_for, left_behind, ended, .. } = catch.now();
    assert_eq!((caught, waited_for, left_behind, ended), (true, true, false, true));
}
