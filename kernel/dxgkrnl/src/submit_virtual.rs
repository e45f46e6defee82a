//! Commands at GPU virtual addresses: `DxgkDdiSubmitCommandVirtual`.
#![allow(unsafe_code)]

use crate::adapter::Adapter;
use crate::context::Context;
use crate::scheduler::Worker;
use crate::shared::Shared;
use crate::submit::{Kind, Packet};
use crate::sync::lock;
use ntoskrnl::{Ddi, PacketStage};
use std::sync::Arc;
use std::time::{Duration, Instant};
use wddm_sys::wddm3_2::{D3DKMT_DEVICEEXECUTION_HUNG, DXGKARG_SUBMITCOMMANDVIRTUAL};
use wddm_sys::{NTSTATUS, Record, STATUS_INVALID_PARAMETER, STATUS_SUCCESS};

impl Adapter {
    /// Queues commands on a context with virtual addresses.
    ///
    /// # Errors
    /// STATUS_NO_MEMORY.
    pub(crate) fn queue_virtual(
        &self,
        context: &Shared<Context>,
        address: u64,
        length: u32,
        data: &[u8],
        null_rendering: bool,
    ) -> Result<(), NTSTATUS> {
        // The commands are not the port's: it keeps the private data that goes with them.
        let dma = self.take_dma_or_wait(0, context.info().private_size)?;
        let len = data.len().min(dma.private_size() as usize);
        if len != 0 {
            // SAFETY: the buffer is this packet's own and has so many bytes of private data.
            unsafe { std::ptr::copy_nonoverlapping(data.as_ptr(), dma.private(), len) };
        }
        Ok(self.enqueue(Packet {
            kind: Kind::Virtual(address),
            context: context.clone(),
            dma,
            end: length,
            private_end: len as u32,
            allocations: Vec::new(),
            elements: Vec::new(),
            patches: Vec::new(),
            null_rendering: null_rendering || context.null_rendering,
            paged: Vec::new(),
            fence: 0,
            since: Instant::now(),
            spent: Duration::ZERO,
            given_time: false,
            again: false,
        })?)
    }

    /// The driver refused a submission: its device is lost, and it counts as completed once earlier ones have ended (S52).
    fn refuse_submission(&self, node: u32, fence: u32) {
        let ended = {
            let mut scheduler = lock(&self.scheduler);
            let Some(node) = scheduler.nodes.get_mut(node as usize) else { return };
            let of = node.ledger.iter().find(|(other, _)| *other == fence).map(|(_, packet)| packet);
            if let Some(packet) = of {
                packet.context.device.lose(D3DKMT_DEVICEEXECUTION_HUNG);
            }
            // Room was made with the fence.
            node.refused.push_back(fence);
            node.settle_refused()
        };
        for (_, packet) in ended {
            self.end_packet(packet, PacketStage::Completed, true);
        }
        self.work.notify_all();
    }
}

impl Worker {
    /// Hands a packet to the driver.
    ///
    /// `NTSTATUS DxgkDdiSubmitCommandVirtual(hAdapter, pSubmitCommand)`: DISPATCH_LEVEL, nonpageable, level one.
    /// STATUS_SUCCESS, or STATUS_INVALID_PARAMETER for commands or private data that are malformed (rules S51, S52). The
    /// private data is the context's, and begins with what the user-mode driver gave.
    ///
    /// # Errors
    /// The rule that was broken; the packet has ended by then, unless the hardware may have it.
    pub(crate) fn submit_virtual(
        &mut self,
        mut packet: Packet,
        address: u64,
    ) -> Result<(), (&'static str, String)> {
        let adapter = Arc::clone(self.adapter());
        let Some(entry) = adapter.driver().table().DxgkDdiSubmitCommandVirtual else {
            adapter.end_packet(packet, PacketStage::Aborted, false);
            return Err(("L03", "a packet for a driver without SubmitCommandVirtual".into()));
        };
        if !adapter.issue(&mut packet) {
            adapter.end_packet(packet, PacketStage::Aborted, false);
            return Err(("memory", "the port has no memory for its ledger".into()));
        }
        let (node, fence) = (packet.node(), packet.fence);
        let mut args = DXGKARG_SUBMITCOMMANDVIRTUAL::zeroed();
        args.hContext = packet.context.miniport();
        args.DmaBufferVirtualAddress = address;
        args.DmaBufferSize = packet.end;
        args.pDmaBufferPrivateData = packet.dma.private().cast();
        args.DmaBufferPrivateDataSize = packet.dma.private_size();
        args.DmaBufferUmdPrivateDataSize = packet.private_end;
        args.SubmissionFenceId = fence;
        args.Flags.set_NullRendering(packet.null_rendering);
        args.Flags.set_Resubmission(packet.again);
        args.NodeOrdinal = node;
        adapter.stage(&packet, PacketStage::Submitted);
        {
            let mut scheduler = lock(&adapter.scheduler);
            packet.at_head();
            scheduler.nodes[node as usize].ledger.submit(fence, packet);
        }
        let hadapter = adapter.miniport();
        let pointer = &raw mut args;
        // SAFETY: the entry point's contract: the adapter's handle; the private data lives in the packet, which the ledger
        // holds until it is reported.
        let status = adapter
            .call_with(Ddi::SubmitCommandVirtual, hadapter, pointer, || unsafe { entry(hadapter, pointer) });
        match status {
            STATUS_SUCCESS => Ok(()),
            STATUS_INVALID_PARAMETER => {
                adapter.refuse_submission(node, fence);
                Ok(())
            }
            status => Err(("S51", format!("SubmitCommandVirtual answered {status}"))),
        }
    }
}
