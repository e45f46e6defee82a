//! The verifier's own tables, kept out of what crosses the DDI.

use std::collections::{HashMap, VecDeque};
use std::time::Instant;

use ntoskrnl::{CallCounts, Ddi, DdiCall, DdiResult};
use wddm_sys::{InterfaceVersion, NTSTATUS};

use crate::fences::Node;
use crate::judge::{Judge, Site};
use crate::layout::Bytes;
use crate::memory::{Memory, Owner};
use crate::rules::Rule;
use crate::translated::Translations;

/// A DDI call in progress.
pub(crate) struct Open {
    pub(crate) seq: u64,
    pub(crate) ddi: Ddi,
    pub(crate) adapter: usize,
    /// The argument structure as it was at the entry.
    pub(crate) entry: Bytes,
    pub(crate) started: Instant,
    /// Where the blocks that the call allocates begin in [`Thread::blocks`].
    pub(crate) blocks_from: usize,
    /// Checksums of what the arguments point to; which is the family's matter.
    pub(crate) sums: [u64; 4],
    /// NotifyInterrupt was called, and no QueueDpc after it.
    pub(crate) dpc_owed: bool,
    /// NotifyDpc was called.
    pub(crate) notified_dpc: bool,
    pub(crate) callbacks: u64,
    /// The owner of what an object that is being destroyed took.
    pub(crate) owner: Owner,
    /// Whether the call's result is to be looked at (the object was known at the entry).
    pub(crate) known: bool,
}

/// What one thread is doing.
#[derive(Default)]
pub(crate) struct Thread {
    pub(crate) open: Vec<Open>,
    /// Addresses of blocks that the open calls allocated.
    pub(crate) blocks: Vec<usize>,
    /// Depth of SynchronizeExecution.
    pub(crate) synchronized: u32,
    /// The call that returned last: what the port finds right after it is about it.
    pub(crate) last: Option<Site>,
}

/// What a driver said about itself.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Caps {
    pub(crate) multi_engine_aware: bool,
    pub(crate) cancel_command_aware: bool,
    pub(crate) low_irql_preempt: bool,
    pub(crate) nodes: u32,
    pub(crate) paging_node: u32,
    pub(crate) max_slot_id: u32,
    /// A table of 2.0 or later with a WDDMVersion before: built with newer headers than the driver is written to.
    pub(crate) older_than_table: bool,
    pub(crate) compute_only: bool,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Segment {
    pub(crate) aperture: bool,
}

pub(crate) struct Device {
    pub(crate) gdi: bool,
    pub(crate) contexts: u32,
    pub(crate) owner: Owner,
}

/// What CreateContext said about buffers.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct ContextInfo {
    pub(crate) private_size: u32,
    pub(crate) patch_list: u32,
}

pub(crate) struct Context {
    pub(crate) device: usize,
    pub(crate) node: u32,
    pub(crate) system: bool,
    pub(crate) info: ContextInfo,
    pub(crate) owner: Owner,
    /// It runs on GPU virtual addresses.
    pub(crate) addresses: bool,
    /// It has a root page table.
    pub(crate) root: bool,
    /// Packets in the hardware.
    pub(crate) submitted: u32,
    /// MultipassOffset that the next pass has to begin with, if it goes on with the same command.
    pub(crate) multipass: Option<u32>,
    /// How many other contexts got the same handle (C06).
    pub(crate) doubles: u32,
}

/// Objects that were made in one call share what it allocated.
pub(crate) struct Group {
    pub(crate) owner: Owner,
    pub(crate) alive: u32,
}

pub(crate) struct Allocation {
    pub(crate) group: u64,
    /// Devices that have it open, as far as they are known.
    pub(crate) opens: u32,
}

pub(crate) struct Opening {
    pub(crate) group: u64,
    pub(crate) allocation: usize,
    pub(crate) count: u32,
}

/// One adapter.
pub(crate) struct Adapter {
    pub(crate) version: InterfaceVersion,
    /// What AddDevice answered.
    pub(crate) handle: usize,
    pub(crate) callbacks_known: bool,
    pub(crate) started: bool,
    pub(crate) removed: bool,
    /// It has stopped with StopDeviceAndReleasePostDisplayOwnership.
    pub(crate) released: bool,
    /// StartDevice counted children.
    pub(crate) outputs: bool,
    /// NotifySurpriseRemoval has returned: what was under way on other threads could not know before.
    pub(crate) removal_told: bool,
    pub(crate) caps: Option<Caps>,
    pub(crate) caps_sum: Option<u64>,
    pub(crate) segments: Vec<Segment>,
    /// Engine types of the nodes, in the order in which they were asked for.
    pub(crate) engines: Vec<i32>,
    pub(crate) engines_judged: bool,
    /// The miniport's handles of processes, and what was allocated for them.
    pub(crate) processes: HashMap<usize, Vec<Owner>>,
    pub(crate) devices: HashMap<usize, Device>,
    pub(crate) contexts: HashMap<usize, Context>,
    pub(crate) allocations: HashMap<usize, Allocation>,
    pub(crate) resources: HashMap<usize, u64>,
    /// By device and device-specific handle.
    pub(crate) openings: HashMap<(usize, usize), Opening>,
    pub(crate) groups: HashMap<u64, Group>,
    pub(crate) last_group: u64,
    /// The miniport's handle of an allocation by the port's, as GetHandleData tells it.
    pub(crate) handle_data: HashMap<u32, usize>,
    pub(crate) nodes: Vec<Node>,
    pub(crate) added: Owner,
    pub(crate) start: Owner,
    /// Contiguous memory, MDLs, mappings, register mappings at the entry of StartDevice.
    pub(crate) balance: Option<[u64; 4]>,
    /// NotifyInterrupt was called, and no NotifyDpc after it.
    pub(crate) report_pending: bool,
    pub(crate) dpc_owed: bool,
    /// Paging: the offset at which the last pass of an operation stopped without having written anything.
    pub(crate) stuck: Option<u32>,
    /// Calls in progress, by what they exclude.
    pub(crate) inside: u32,
    pub(crate) scheduler: u32,
    pub(crate) exclusive: u32,
    /// Where Render found allocations, by the start of the DMA buffer, for the buffers that were rendered last.
    pub(crate) rendered: VecDeque<(usize, u64)>,
    /// What Patch made of commands.
    pub(crate) translations: Translations,
}

impl Adapter {
    /// Whether the driver follows the contract of 1.x: by its table, or by its WDDMVersion.
    pub(crate) fn is_1_x(&self) -> bool {
        self.version < InterfaceVersion::WDDM2_0 || self.caps.is_some_and(|caps| caps.older_than_table)
    }

    pub(crate) fn new(version: InterfaceVersion) -> Self {
        Self {
            version,
            handle: 0,
            callbacks_known: false,
            started: false,
            removed: false,
            released: false,
            outputs: false,
            removal_told: false,
            caps: None,
            caps_sum: None,
            segments: Vec::new(),
            engines: Vec::new(),
            engines_judged: false,
            processes: HashMap::new(),
            devices: HashMap::new(),
            contexts: HashMap::new(),
            allocations: HashMap::new(),
            resources: HashMap::new(),
            openings: HashMap::new(),
            groups: HashMap::new(),
            last_group: 0,
            handle_data: HashMap::new(),
            nodes: Vec::new(),
            added: 0,
            start: 0,
            balance: None,
            report_pending: false,
            dpc_owed: false,
            stuck: None,
            inside: 0,
            scheduler: 0,
            exclusive: 0,
            rendered: VecDeque::new(),
            translations: Translations::default(),
        }
    }

    /// Node `ordinal`, made when it is first heard of.
    pub(crate) fn node(&mut self, ordinal: u32) -> Option<&mut Node> {
        let count = self.caps.map_or(1, |caps| caps.nodes).min(64);
        if ordinal >= count {
            return None;
        }
        while self.nodes.len() <= ordinal as usize {
            self.nodes.push(Node::default());
        }
        self.nodes.get_mut(ordinal as usize)
    }

    pub(crate) fn multi_engine_aware(&self) -> bool {
        self.caps.is_none_or(|caps| caps.multi_engine_aware)
    }

    /// Segments that do not exist, and those that are no apertures, out of a set.
    pub(crate) fn unknown_and_memory(&self, set: u32) -> (u32, u32) {
        let bit = |index: usize| 1u32.checked_shl(index as u32).unwrap_or(0);
        let known = (0..self.segments.len()).fold(0, |all, index| all | bit(index));
        let memory = self.segments.iter().enumerate().filter(|(_, s)| !s.aperture);
        (set & !known, memory.fold(0, |all, (index, _)| all | bit(index)) & set)
    }

    /// A group for what a call made.
    pub(crate) fn group(&mut self, owner: Owner, alive: u32) -> u64 {
        if alive == 0 {
            return 0;
        }
        self.last_group += 1;
        self.groups.insert(self.last_group, Group { owner, alive });
        self.last_group
    }

    /// One object of a group is gone; the owner of what they shared if it was the last.
    pub(crate) fn leave_group(&mut self, id: u64) -> Option<Owner> {
        let group = self.groups.get_mut(&id)?;
        group.alive -= 1;
        if group.alive != 0 {
            return None;
        }
        self.groups.remove(&id).map(|group| group.owner)
    }
}

/// What a check works with.
pub(crate) struct Cx<'a> {
    pub(crate) judge: &'a mut Judge,
    pub(crate) memory: &'a mut Memory,
    pub(crate) call: &'a DdiCall,
    pub(crate) open: &'a mut Open,
    /// Blocks that the call allocated.
    pub(crate) blocks: &'a [usize],
}

impl Cx<'_> {
    pub(crate) fn site(&self) -> Site {
        Site::from(self.call)
    }

    pub(crate) fn check(&mut self, rule: Rule, ok: bool, what: impl FnOnce() -> String) -> bool {
        let site = self.site();
        self.judge.check(rule, site, ok, what)
    }

    /// What the call allocated and did not free.
    pub(crate) fn own(&mut self) -> Owner {
        self.memory.own(self.call.seq, self.blocks)
    }

    /// A call that failed keeps nothing.
    pub(crate) fn keeps_nothing(&mut self, rule: Rule) {
        let kept = self.memory.kept(self.call.seq, self.blocks);
        let ddi = self.call.ddi;
        self.check(rule, kept.is_none(), || format!("{ddi} failed and kept {}", kept.unwrap_or_default()));
    }
}

/// The end of a call.
#[derive(Clone, Copy)]
pub(crate) struct Outcome<'a> {
    pub(crate) result: DdiResult,
    pub(crate) counts: &'a CallCounts,
}

impl Outcome<'_> {
    /// The status, if the entry point answers one.
    pub(crate) fn status(&self) -> Option<NTSTATUS> {
        match self.result {
            DdiResult::Status(status) => Some(status),
            _ => None,
        }
    }

    pub(crate) fn succeeded(&self) -> bool {
        self.status().is_none_or(NTSTATUS::is_success)
    }
}
