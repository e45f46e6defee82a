//! What memory holds that a driver is to write, where the settings ask for more than zeroes.

#![allow(unsafe_code)]

use wddm_sys::Record;
use wddm_sys::wddm3_2::DXGK_ALLOCATIONINFO;

/// Every byte.
const DIRT: u8 = 0xA5;

/// An element that holds no zeroes where the driver is to write; but for hAllocation, which decides whether there is an
/// answer at all.
pub(crate) fn allocation() -> DXGK_ALLOCATIONINFO {
    let mut info = DXGK_ALLOCATIONINFO::zeroed();
    let dirt = u32::from_ne_bytes([DIRT; 4]);
    info.Anonymous1.Alignment = dirt;
    (info.Size, info.PitchAlignedSize) = (usize::from_ne_bytes([DIRT; 8]), usize::from_ne_bytes([DIRT; 8]));
    (info.HintedBank.Value, info.PreferredSegment.Value) = (dirt, dirt);
    info.Anonymous2.SupportedReadSegmentSet = dirt;
    (info.SupportedWriteSegmentSet, info.EvictionSegmentSet) = (dirt, dirt);
    info.Anonymous3.MaximumRenamingListLength = dirt;
    info.Anonymous4.Flags.Value = dirt;
    info.pAllocationUsageHint = usize::from_ne_bytes([DIRT; 8]) as *mut _;
    info.AllocationPriority = dirt;
    info
}

/// The first member that holds what it held before.
pub(crate) fn left_of_allocation(info: &DXGK_ALLOCATIONINFO) -> Option<&'static str> {
    let (dirt, long) = (u32::from_ne_bytes([DIRT; 4]), usize::from_ne_bytes([DIRT; 8]));
    // SAFETY: the members of each union are the same four bytes.
    let (alignment, read, renaming, flags) = unsafe {
        (
            info.Anonymous1.Alignment,
            info.Anonymous2.SupportedReadSegmentSet,
            info.Anonymous3.MaximumRenamingListLength,
            info.Anonymous4.Flags.Value,
        )
    };
    let members = [
        ("Alignment", alignment == dirt),
        ("Size", info.Size == long),
        ("PitchAlignedSize", info.PitchAlignedSize == long),
        ("HintedBank", info.HintedBank.Value == dirt),
        ("PreferredSegment", info.PreferredSegment.Value == dirt),
        ("SupportedReadSegmentSet", read == dirt),
        ("SupportedWriteSegmentSet", info.SupportedWriteSegmentSet == dirt),
        ("EvictionSegmentSet", info.EvictionSegmentSet == dirt),
        ("MaximumRenamingListLength", renaming == dirt),
        ("Flags", flags == dirt),
        ("pAllocationUsageHint", info.pAllocationUsageHint as usize == long),
        ("AllocationPriority", info.AllocationPriority == dirt),
    ];
    members.iter().find(|(_, left)| *left).map(|(member, _)| *member)
}
