//! Preemption, fences, engine status and resets.

use wddm::{AdapterRef, DeviceLevel, DispatchLevel, Engine, PassiveLevel, ResetEngineError, pageable};

use crate::Virtgpu;
use crate::adapter::silence;
use crate::ring::{Life, Ring};
use crate::virtio::pci::Transport;

impl Engine for Virtgpu {
    /// The host takes no command back, so the answer comes when what was submitted before has ended; at once if
    /// nothing is outstanding (rule S18).
    fn preempt(this: AdapterRef<'_, Self>, _node: u32, preemption_fence: u32, at: &mut DispatchLevel) {
        let _ = this.dxgk().synchronize(at, |ring, at| ring.preempt(this, preemption_fence, at));
    }

    #[pageable]
    fn current_fence(this: AdapterRef<'_, Self>, _node: u32, at: &mut PassiveLevel) -> u32 {
        let fence = this.dxgk().synchronize(at, |ring, at| {
            ring.collect(this, at);
            ring.last_completed()
        });
        fence.unwrap_or(0)
    }

    /// Responsive unless the device is known not to be: gone, broken, or stopped.
    #[pageable]
    fn responsive(this: AdapterRef<'_, Self>, _node: u32, at: &mut PassiveLevel) -> bool {
        let running = this.dxgk().synchronize(at, |ring, _| ring.life() == Life::Running);
        running.unwrap_or(false) && !this.is_broken()
    }

    /// No other.
    #[pageable]
    fn dependent_nodes(_this: AdapterRef<'_, Self>, _node: u32) -> u64 {
        0
    }

    /// virtio has no engine to reset. One that has nothing to do need not be; else the port resets the adapter. What has
    /// ended was found by the preemption request that comes before (rule R08).
    #[pageable]
    fn reset_engine(
        this: AdapterRef<'_, Self>,
        _node: u32,
        at: &mut PassiveLevel,
    ) -> Result<u32, ResetEngineError> {
        let drained = this.dxgk().synchronize(at, |ring, _| ring.is_idle().then(|| ring.last_completed()));
        drained.ok().flatten().ok_or(ResetEngineError::NotReset)
    }

    /// Resets the device. What the host knew is forgotten: resources are made again when they are needed, with undefined
    /// content; contexts that had state there are lost.
    #[pageable]
    fn reset_adapter(this: AdapterRef<'_, Self>, at: &mut PassiveLevel) {
        this.counters.resets.add(1);
        let _ = this.dxgk().synchronize(at, |ring, _| ring.stop());
        // Whether it is reset shows when it is brought up again.
        silence(&this.transport, this.removed(), this.dxgk(), at);
        let generation = this.dxgk().synchronize(at, |ring, _| {
            ring.forget();
            ring.next_generation()
        });
        if let Ok(generation) = generation {
            this.reborn(generation);
        }
        // Messages about what the host has forgotten, and those that it had: their objects may go.
        while let Ok(Some(own)) = this.dxgk().synchronize(at, |ring, _| ring.take_pending()) {
            drop(own);
        }
        while let Ok(batch) = this.dxgk().synchronize(at, |ring, _| ring.take_retired()) {
            if batch.iter().all(Option::is_none) {
                break;
            }
        }
    }

    /// Brings the device up again. If it does not come, the adapter stays lost: contexts can be made, and Render says so.
    #[pageable]
    fn restart_adapter(this: AdapterRef<'_, Self>, at: &mut PassiveLevel) {
        if this.removed() {
            return;
        }
        if this.transport.negotiate(at) != Ok(this.features()) {
            this.break_down();
            return;
        }
        let run = |ring: &mut Ring, _: &mut DeviceLevel| match this.transport.run(ring.queue()) {
            Ok(doorbell) => {
                ring.revive(doorbell);
                true
            }
            Err(_) => false,
        };
        if Transport::enable(this.dxgk(), at).is_ok() && this.dxgk().synchronize(at, run) == Ok(true) {
            this.repaired();
        } else {
            silence(&this.transport, false, this.dxgk(), at);
            this.break_down();
        }
    }
}
