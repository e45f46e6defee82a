//! An adapter that is reset with packets in it.

use crate::scheduler::Worker;
use crate::submit::{Kind, Packet};
use crate::sync::lock;
use ntoskrnl::PacketStage;
use std::collections::VecDeque;
use std::sync::Arc;
use wddm_sys::NTSTATUS;
use wddm_sys::wddm3_2::D3DKMT_DEVICEEXECUTION_RESET;

impl Worker {
    /// Resets the adapter, and says what came of it. If the driver refuses, it has its packets still.
    pub(crate) fn recover(&mut self) {
        let adapter = Arc::clone(self.adapter());
        let answer = self.reset_with_packets();
        lock(&adapter.scheduler).recovered = Some(answer);
        adapter.settled.notify_all();
    }

    fn reset_with_packets(&mut self) -> Result<(), NTSTATUS> {
        let adapter = Arc::clone(self.adapter());
        adapter.call_reset()?;
        // What the driver reported before it is worked off before it: those packets ended as they should.
        adapter.machine().flush_dpcs();
        adapter.notify_dpc();
        let mut ready = self.take_ready();
        let mut aborted = VecDeque::new();
        {
            let mut scheduler = lock(&adapter.scheduler);
            ready.extend(scheduler.resubmit.drain(..));
            for node in &mut scheduler.nodes {
                (node.preempting, node.preempt_wanted) = (None, false);
                aborted.extend(node.ledger.reset().into_iter().map(|(_, packet)| packet));
            }
        }
        // What the aperture maps is made anew: nobody knows how far the paging packets came.
        adapter.forget_residency();
        let lose = |packet: &Packet| {
            if packet.kind != Kind::Paging {
                packet.context.device.lose(D3DKMT_DEVICEEXECUTION_RESET);
            }
        };
        ready.iter().chain(&aborted).for_each(lose);
        let restarted = adapter.call_restart();
        for packet in aborted {
            adapter.end_packet(packet, PacketStage::Aborted, true);
        }
        for packet in ready {
            self.cancel(packet);
        }
        restarted
    }
}
