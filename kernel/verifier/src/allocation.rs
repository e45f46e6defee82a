//! Allocations and resources, and as devices have them open.
#![allow(unsafe_code)]

use std::ffi::c_void;

use ntoskrnl::many;
use wddm_sys::wddm3_2::{
    DXGK_ALLOCATIONINFO, DXGK_OPENALLOCATIONINFO, DXGKARG_CLOSEALLOCATION, DXGKARG_CREATEALLOCATION,
    DXGKARG_DESTROYALLOCATION, DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA, DXGKARG_OPENALLOCATION,
};
use wddm_sys::{HANDLE, InterfaceVersion};

use crate::layout;
use crate::rules::Rule;
use crate::state::{Adapter, Allocation, Cx, Opening, Outcome};

/// Bits of `DXGK_ALLOCATIONINFOFLAGS`.
mod flag {
    pub(super) const CPU_VISIBLE: u32 = 1;
    pub(super) const PERMANENT_SYS_MEM: u32 = 1 << 1;
    pub(super) const CACHED: u32 = 1 << 2;
    pub(super) const PROTECTED: u32 = 1 << 3;
    pub(super) const EXISTING_SYS_MEM: u32 = 1 << 4;
    pub(super) const EXISTING_KERNEL_SYS_MEM: u32 = 1 << 5;
    pub(super) const HISTORY_BUFFER: u32 = 1 << 14;
    pub(super) const ACCESSED_PHYSICALLY: u32 = 1 << 15;
    pub(super) const EXPLICIT_RESIDENCY: u32 = 1 << 16;
}

/// Two flags of which the first needs the second, by name.
const NEEDS: &[(u32, &str, u32, &str)] = &[
    (flag::PERMANENT_SYS_MEM, "PermanentSysMem", flag::CPU_VISIBLE, "CpuVisible"),
    (flag::CACHED, "Cached", flag::CPU_VISIBLE, "CpuVisible"),
];

/// Flags of which at most one may be set.
const ALONE: u32 =
    flag::PERMANENT_SYS_MEM | flag::PROTECTED | flag::EXISTING_SYS_MEM | flag::EXISTING_KERNEL_SYS_MEM;

/// The bits that a version of 1.x knows.
fn known_flags(version: InterfaceVersion) -> u32 {
    if version < InterfaceVersion::WIN8 {
        0x1FFF
    } else if version < InterfaceVersion::WDDM1_3 {
        0x3FFF
    } else {
        0x7FFF
    }
}

impl Adapter {
    pub(crate) fn create_allocation_enter(&mut self, cx: &mut Cx<'_>) {
        let args: DXGKARG_CREATEALLOCATION = cx.open.entry.read();
        // SAFETY: the port lends the private data for the call.
        cx.open.sums[0] =
            unsafe { layout::checksum(args.pPrivateDriverData, args.PrivateDriverDataSize as usize) };
    }

    pub(crate) fn create_allocation_leave(&mut self, cx: &mut Cx<'_>, outcome: Outcome<'_>) {
        let entry: DXGKARG_CREATEALLOCATION = cx.open.entry.read();
        // SAFETY: as at the entry.
        let sum = unsafe { layout::checksum(entry.pPrivateDriverData, entry.PrivateDriverDataSize as usize) };
        let same = sum == cx.open.sums[0];
        cx.check(Rule::D27, same, || "the resource's private data was written to".to_owned());
        if !outcome.succeeded() {
            cx.keeps_nothing(Rule::D23);
            return;
        }
        // SAFETY: the stream's promise: `args` is alive while the event is told.
        let args: DXGKARG_CREATEALLOCATION = unsafe { layout::read(cx.call.args, cx.call.args_len) };
        let count = entry.NumAllocations as usize;
        // SAFETY: the port lends the list for the call; the pointer is that of the entry.
        let infos: Vec<DXGK_ALLOCATIONINFO> = unsafe { layout::list(entry.pAllocationInfo, count) }.collect();
        let resource = args.hResource as usize;
        let fresh_resource = entry.Flags.Resource() && entry.hResource.is_null() && resource != 0;
        let owner = cx.own();
        let alive = infos.iter().filter(|info| !info.hAllocation.is_null()).count() as u32;
        let group = self.group(owner, alive + u32::from(fresh_resource));
        if fresh_resource {
            self.resources.insert(resource, group);
        }
        for (index, info) in infos.iter().enumerate() {
            self.allocation_info(cx, index, info);
            let handle = info.hAllocation as usize;
            if !cx.check(Rule::D12, handle != 0, || format!("element {index}: hAllocation is NULL")) {
                continue;
            }
            let double = self.allocations.contains_key(&handle);
            cx.check(Rule::D12, !double, || {
                format!("element {index}: hAllocation {handle:#x} is that of a live allocation")
            });
            self.allocations.insert(handle, Allocation { group, opens: 0 });
            cx.judge.summary.allocations.create();
        }
    }

    fn allocation_info(&mut self, cx: &mut Cx<'_>, index: usize, info: &DXGK_ALLOCATIONINFO) {
        let (size, pitch) = (info.Size, info.PitchAlignedSize);
        cx.check(Rule::D13, size != 0 && (pitch == 0 || pitch >= size), || {
            format!("element {index}: Size is {size}, PitchAlignedSize {pitch}")
        });
        let mut supported = info.SupportedWriteSegmentSet;
        if self.is_1_x() {
            // SAFETY: all members of the union are the same four bytes.
            supported |= unsafe { info.Anonymous2.SupportedReadSegmentSet };
        }
        let preferred = info.PreferredSegment;
        let ids = [
            preferred.SegmentId0(),
            preferred.SegmentId1(),
            preferred.SegmentId2(),
            preferred.SegmentId3(),
            preferred.SegmentId4(),
        ];
        let wrong = ids.iter().find(|id| **id != 0 && supported >> (**id - 1) & 1 == 0);
        cx.check(Rule::D14, wrong.is_none(), || {
            format!(
                "element {index}: segment {} is preferred, the supported set is {supported:#x}",
                wrong.copied().unwrap_or(0)
            )
        });
        let eviction = info.EvictionSegmentSet;
        let (unknown, memory) = self.unknown_and_memory(eviction);
        cx.check(Rule::D15, unknown | memory == 0, || {
            format!("element {index}: EvictionSegmentSet is {eviction:#x}, of which {memory:#x} are memory segments")
        });
        let priority = info.AllocationPriority;
        cx.check(Rule::D16, priority != 0, || format!("element {index}: AllocationPriority is 0"));
        if self.is_1_x() {
            // SAFETY: all members of the union are the same four bytes.
            let flags = unsafe { info.Anonymous4.Flags }.Value;
            self.flags_1(cx, index, flags);
        }
    }

    fn flags_1(&mut self, cx: &mut Cx<'_>, index: usize, flags: u32) {
        let lacks = NEEDS.iter().find(|(bit, _, other, _)| flags & bit != 0 && flags & other == 0);
        cx.check(Rule::D17, lacks.is_none(), || match lacks {
            Some((_, name, _, other)) => format!("element {index}: {name} is set without {other}"),
            None => String::new(),
        });
        let alone = flags & ALONE;
        // PermanentSysMem and Protected exclude each other and the existing kinds, which exclude each other.
        cx.check(Rule::D17, alone.count_ones() <= 1, || {
            format!("element {index}: flags {alone:#x} exclude each other")
        });
        let unknown = flags & !known_flags(self.version);
        let residency = flags & flag::EXPLICIT_RESIDENCY == 0 || flags & flag::ACCESSED_PHYSICALLY != 0;
        cx.check(Rule::D21, residency, || {
            format!("element {index}: ExplicitResidencyNotification without AccessedPhysically")
        });
        if flags & flag::HISTORY_BUFFER != 0 {
            let others = flags & !(flag::HISTORY_BUFFER | flag::CPU_VISIBLE | flag::CACHED);
            let ok = flags & flag::CPU_VISIBLE != 0 && others == 0;
            cx.check(Rule::D22, ok, || format!("element {index}: flags of a history buffer are {flags:#x}"));
        }
        cx.check(Rule::D18, unknown == 0, || {
            let version = self.version;
            format!(
                "element {index}: flags {flags:#x} have bits {unknown:#x}, which {version:?} does not know"
            )
        });
    }

    pub(crate) fn destroy_allocation_enter(&mut self, cx: &mut Cx<'_>) {
        let args: DXGKARG_DESTROYALLOCATION = cx.open.entry.read();
        // SAFETY: the port lends the list for the call.
        let handles: Vec<HANDLE> =
            unsafe { handles(args.pAllocationList.cast(), args.NumAllocations as usize) }.collect();
        let mut owners = Vec::new();
        for handle in handles {
            let key = handle as usize;
            let known = self.allocations.remove(&key);
            cx.check(Rule::V04, known.is_some(), || {
                format!("DestroyAllocation gets {handle:p}, which is no live allocation")
            });
            let Some(allocation) = known else { continue };
            let opens = allocation.opens;
            cx.check(Rule::D29, opens == 0, || {
                format!(
                    "allocation {handle:p} is destroyed while it is open on {}",
                    many(opens.into(), "device")
                )
            });
            self.handle_data.retain(|_, data| *data != key);
            cx.judge.summary.allocations.destroy();
            owners.extend(self.leave_group(allocation.group));
        }
        if args.Flags.DestroyResource()
            && let Some(group) = self.resources.remove(&(args.hResource as usize))
        {
            owners.extend(self.leave_group(group));
        }
        cx.check(Rule::D30, true, String::new);
        let site = cx.site();
        for owner in owners {
            cx.memory.gone(owner, cx.call.adapter, Rule::D30, site, || "a destroyed allocation".to_owned());
        }
    }

    pub(crate) fn open_allocation_enter(&mut self, cx: &mut Cx<'_>) {
        let args: DXGKARG_OPENALLOCATION = cx.open.entry.read();
        // SAFETY: the port lends the private data and the list for the call.
        unsafe {
            cx.open.sums[0] = layout::checksum(args.pPrivateDriverData, args.PrivateDriverSize as usize);
            cx.open.sums[1] = elements_sum(&args);
        }
    }

    pub(crate) fn open_allocation_leave(&mut self, cx: &mut Cx<'_>, outcome: Outcome<'_>) {
        let entry: DXGKARG_OPENALLOCATION = cx.open.entry.read();
        // SAFETY: as at the entry.
        let sum = unsafe { layout::checksum(entry.pPrivateDriverData, entry.PrivateDriverSize as usize) };
        let same = sum == cx.open.sums[0];
        cx.check(Rule::D27, same, || "the resource's private data was written to".to_owned());
        if !entry.Flags.Create() {
            // SAFETY: as at the entry.
            let same = unsafe { elements_sum(&entry) } == cx.open.sums[1];
            cx.check(Rule::D27, same, || {
                "the private data of an allocation was written to, though Flags.Create is not set".to_owned()
            });
        }
        if !outcome.succeeded() {
            cx.keeps_nothing(Rule::D23);
            return;
        }
        let device = cx.call.handle;
        let count = entry.NumAllocations as usize;
        // SAFETY: the port lends the list for the call; the pointer is that of the entry.
        let infos: Vec<DXGK_OPENALLOCATIONINFO> =
            unsafe { layout::list(entry.pOpenAllocation, count) }.collect();
        let owner = cx.own();
        let alive = infos.iter().filter(|info| !info.hDeviceSpecificAllocation.is_null()).count() as u32;
        let group = self.group(owner, alive);
        for (index, info) in infos.iter().enumerate() {
            let handle = info.hDeviceSpecificAllocation as usize;
            if !cx.check(Rule::D26, handle != 0, || {
                format!("element {index}: hDeviceSpecificAllocation is NULL")
            }) {
                continue;
            }
            let allocation = self.handle_data.get(&info.hAllocation).copied().unwrap_or(0);
            if let Some(allocation) = self.allocations.get_mut(&allocation) {
                allocation.opens += 1;
            }
            cx.judge.summary.openings.create();
            let opening = self.openings.entry((device, handle));
            opening.and_modify(|opening| opening.count += 1).or_insert(Opening {
                group,
                allocation,
                count: 1,
            });
        }
    }

    pub(crate) fn close_allocation_enter(&mut self, cx: &mut Cx<'_>) {
        self.translations.forget();
        let args: DXGKARG_CLOSEALLOCATION = cx.open.entry.read();
        let device = cx.call.handle;
        // SAFETY: the port lends the list for the call.
        let handles: Vec<HANDLE> =
            unsafe { handles(args.pOpenHandleList.cast(), args.NumAllocations as usize) }.collect();
        let mut owners = Vec::new();
        for handle in handles {
            let key = (device, handle as usize);
            let busy = self
                .nodes
                .iter()
                .any(|node| node.flight().any(|packet| packet.openings.contains(&(handle as usize))));
            cx.check(Rule::D36, !busy, || {
                format!("{handle:p} is closed while a packet that names it is unfinished")
            });
            let known = self.openings.get_mut(&key);
            cx.check(Rule::V04, known.is_some(), || {
                format!("CloseAllocation gets {handle:p}, which device {device:#x} does not have open")
            });
            let Some(opening) = self.openings.get_mut(&key) else { continue };
            cx.judge.summary.openings.destroy();
            opening.count -= 1;
            let (left, group, allocation) = (opening.count, opening.group, opening.allocation);
            if left == 0 {
                self.openings.remove(&key);
            }
            if let Some(allocation) = self.allocations.get_mut(&allocation) {
                allocation.opens = allocation.opens.saturating_sub(1);
            }
            owners.extend(self.leave_group(group));
        }
        cx.check(Rule::D30, true, String::new);
        let site = cx.site();
        for owner in owners {
            cx.memory.gone(owner, cx.call.adapter, Rule::D30, site, || "a closed allocation".to_owned());
        }
    }

    pub(crate) fn standard_leave(&mut self, cx: &mut Cx<'_>, outcome: Outcome<'_>) {
        if !outcome.succeeded() {
            return;
        }
        let entry: DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA = cx.open.entry.read();
        // SAFETY: the stream's promise: `args` is alive while the event is told.
        let args: DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA =
            unsafe { layout::read(cx.call.args, cx.call.args_len) };
        let kind = entry.StandardAllocationType;
        cx.check(Rule::D33, args.StandardAllocationType == kind, || {
            format!("StandardAllocationType was {} and is {}", kind.0, args.StandardAllocationType.0)
        });
        let sizes = [args.AllocationPrivateDriverDataSize, args.ResourcePrivateDriverDataSize];
        let asked = [entry.AllocationPrivateDriverDataSize, entry.ResourcePrivateDriverDataSize];
        if entry.pAllocationPrivateDriverData.is_null() && entry.pResourcePrivateDriverData.is_null() {
            cx.check(Rule::D33, sizes != [0, 0], || "both sizes are zero".to_owned());
            let kept =
                args.pAllocationPrivateDriverData.is_null() && args.pResourcePrivateDriverData.is_null();
            cx.check(Rule::D33, kept, || "the call for sizes set a pointer".to_owned());
        } else {
            let fits = sizes[0] <= asked[0] && sizes[1] <= asked[1];
            cx.check(Rule::D34, fits, || format!("the sizes were {asked:?} and are {sizes:?}"));
        }
    }
}

/// # Safety
/// As for [`layout::list`].
unsafe fn handles(at: *const HANDLE, count: usize) -> impl Iterator<Item = HANDLE> {
    let count = if at.is_null() { 0 } else { count };
    // SAFETY: the caller's promise.
    (0..count).map(move |index| unsafe { at.add(index).read_unaligned() })
}

/// A checksum over the private data of all elements.
///
/// # Safety
/// The list and what it points to can be read.
unsafe fn elements_sum(args: &DXGKARG_OPENALLOCATION) -> u64 {
    // SAFETY: the caller's promise.
    unsafe { layout::list(args.pOpenAllocation, args.NumAllocations as usize) }.fold(0, |sum, info| {
        let (at, len): (*const c_void, _) = (info.pPrivateDriverData, info.PrivateDriverDataSize as usize);
        // SAFETY: the caller's promise.
        sum.rotate_left(1) ^ unsafe { layout::checksum(at, len) }
    })
}
