//! GPU virtual addresses: processes, root page tables, SubmitCommandVirtual.
#![allow(unsafe_code)]

use wddm_sys::STATUS_INVALID_PARAMETER;
use wddm_sys::wddm3_2::{DXGKARG_CREATEPROCESS, DXGKARG_SETROOTPAGETABLE, DXGKARG_SUBMITCOMMANDVIRTUAL};

use crate::fences::Packet;
use crate::layout;
use crate::rules::Rule;
use crate::state::{Adapter, Cx, Outcome};

impl Adapter {
    pub(crate) fn create_process_leave(&mut self, cx: &mut Cx<'_>, outcome: Outcome<'_>) {
        if !outcome.succeeded() {
            cx.keeps_nothing(Rule::V03);
            return;
        }
        // SAFETY: the stream's promise: `args` is alive while the event is told.
        let args: DXGKARG_CREATEPROCESS = unsafe { layout::read(cx.call.args, cx.call.args_len) };
        let owner = cx.own();
        // A driver that keeps nothing of processes may give all of them the same handle.
        self.processes.entry(args.hKmdProcess as usize).or_default().push(owner);
    }

    /// The process is what the stream tells in place of an argument structure.
    pub(crate) fn destroy_process_enter(&mut self, cx: &mut Cx<'_>) {
        let handle = cx.call.args as usize;
        let known = self.processes.get_mut(&handle).and_then(Vec::pop);
        cx.open.known = known.is_some();
        cx.open.owner = known.unwrap_or_default();
        if self.processes.get(&handle).is_some_and(Vec::is_empty) {
            self.processes.remove(&handle);
        }
        let known = cx.open.known;
        cx.check(Rule::V04, known, || format!("DestroyProcess gets {handle:#x}, which is no live process"));
    }

    pub(crate) fn destroy_process_leave(&mut self, cx: &mut Cx<'_>) {
        if !cx.open.known {
            return;
        }
        let (owner, handle, site) = (cx.open.owner, cx.call.args as usize, cx.site());
        cx.check(Rule::V03, true, String::new);
        cx.memory.gone(owner, cx.call.adapter, Rule::V03, site, || format!("the process {handle:#x}"));
    }

    pub(crate) fn root_enter(&mut self, cx: &mut Cx<'_>) {
        let args: DXGKARG_SETROOTPAGETABLE = cx.open.entry.read();
        let handle = args.hContext as usize;
        let context = self.contexts.get_mut(&handle);
        let known = context.is_some();
        let idle = context.as_ref().is_none_or(|context| context.submitted == 0);
        if let Some(context) = context {
            context.root = true;
        }
        cx.check(Rule::C30, known, || format!("SetRootPageTable gets {handle:#x}, which is no live context"));
        cx.check(Rule::S50, idle, || format!("SetRootPageTable for context {handle:#x}, which has packets"));
    }

    pub(crate) fn submit_virtual_enter(&mut self, cx: &mut Cx<'_>) {
        let args: DXGKARG_SUBMITCOMMANDVIRTUAL = cx.open.entry.read();
        let handle = args.hContext as usize;
        let context = self.contexts.get_mut(&handle);
        let (known, ready) = context.as_ref().map_or((false, true), |c| (true, c.addresses && c.root));
        let room = context.as_ref().is_none_or(|c| args.DmaBufferPrivateDataSize == c.info.private_size);
        if let Some(context) = context {
            context.submitted += 1;
        }
        cx.check(Rule::C30, known, || {
            format!("SubmitCommandVirtual gets {handle:#x}, which is no live context")
        });
        cx.check(Rule::S50, ready, || format!("context {handle:#x} has no root page table"));
        let (size, of_user) = (args.DmaBufferPrivateDataSize, args.DmaBufferUmdPrivateDataSize);
        cx.check(Rule::S53, room && of_user <= size, || {
            format!("{size} bytes of private data, {of_user} of them user mode's")
        });
        cx.judge.summary.submissions += 1;
        let Some(node) = self.node(args.NodeOrdinal) else { return };
        node.submit(Packet {
            fence: args.SubmissionFenceId,
            context: handle,
            paging: args.Flags.Paging(),
            openings: Vec::new(),
        });
    }

    pub(crate) fn submit_virtual_leave(&mut self, cx: &mut Cx<'_>, outcome: Outcome<'_>) {
        let made = outcome.counts.pool_allocations;
        cx.check(Rule::L33, made == 0, || format!("SubmitCommandVirtual made {made} pool allocations"));
        if outcome.succeeded() {
            return;
        }
        let args: DXGKARG_SUBMITCOMMANDVIRTUAL = cx.open.entry.read();
        let refused = outcome.status() == Some(STATUS_INVALID_PARAMETER);
        let fence = args.SubmissionFenceId;
        let taken = self
            .node(args.NodeOrdinal)
            .and_then(|node| if refused { node.refuse(fence) } else { node.take_back(fence) });
        self.packets_ended(taken.iter());
    }
}
