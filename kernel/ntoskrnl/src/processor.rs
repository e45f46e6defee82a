//! Processors. Every thread that has entered a machine runs as if it had one of its own.

use std::cell::Cell;
use std::sync::atomic::{AtomicU64, Ordering, fence};

use wddm_sys::{NTSTATUS, STATUS_INVALID_PARAMETER, STATUS_SUCCESS};

use crate::cpu::{HIGH_LEVEL, cpu};
use crate::exports::exports;

/// How many processors the machine says it has: all of one group.
const PROCESSORS: u32 = 64;
/// `ALL_PROCESSOR_GROUPS`.
const ALL_GROUPS: u16 = 0xFFFF;

/// The numbers that threads have.
static TAKEN: AtomicU64 = AtomicU64::new(0);

/// A number for as long as its thread lives.
struct Number(Cell<Option<u32>>);

thread_local! {
    static NUMBER: Number = const { Number(Cell::new(None)) };
}

impl Drop for Number {
    fn drop(&mut self) {
        if let Some(number) = self.0.get() {
            TAKEN.fetch_and(!(1 << number), Ordering::AcqRel);
        }
    }
}

/// The number of the processor that this thread runs on. No two threads that ask have the same, up to 64 of them at once.
pub(crate) fn number() -> u32 {
    let other = || (cpu(|c| c.id()) % u64::from(PROCESSORS)) as u32;
    let number = NUMBER.try_with(|mine| {
        if let Some(number) = mine.0.get() {
            return number;
        }
        let take = |taken: u64| (taken != u64::MAX).then(|| taken | (taken + 1));
        match TAKEN.fetch_update(Ordering::AcqRel, Ordering::Acquire, take) {
            Ok(before) => {
                let number = before.trailing_ones();
                mine.0.set(Some(number));
                number
            }
            Err(_) => other(),
        }
    });
    // A thread that is about to end has given its number back.
    number.unwrap_or_else(|_| other())
}

fn count(group: u16) -> u32 {
    if group == 0 || group == ALL_GROUPS { PROCESSORS } else { 0 }
}

/// `PROCESSOR_NUMBER`, 4 bytes.
#[repr(C)]
pub(crate) struct ProcessorNumber {
    group: u16,
    number: u8,
    reserved: u8,
}

exports! {
    /// `KeQueryActiveProcessorCount(ActiveProcessors)`, any IRQL: also their mask, if it is asked for.
    [HIGH_LEVEL, 0] fn KeQueryActiveProcessorCount(_machine, mask: Option<&mut u64>) -> u32 {
        if let Some(mask) = mask {
            *mask = u64::MAX;
        }
        PROCESSORS
    }

    /// `KeQueryActiveProcessorCountEx(GroupNumber)`, any IRQL: of group 0 or of all; 0 for a group that is not there.
    [HIGH_LEVEL, 0] fn KeQueryActiveProcessorCountEx(_machine, group: u16) -> u32 { count(group) }

    /// `KeQueryMaximumProcessorCount()`, any IRQL.
    [HIGH_LEVEL, 0] fn KeQueryMaximumProcessorCount(_machine) -> u32 { PROCESSORS }

    /// `KeQueryMaximumProcessorCountEx(GroupNumber)`, any IRQL.
    [HIGH_LEVEL, 0] fn KeQueryMaximumProcessorCountEx(_machine, group: u16) -> u32 { count(group) }

    /// `KeQueryActiveProcessors()`, any IRQL: their mask.
    [HIGH_LEVEL, 0] fn KeQueryActiveProcessors(_machine) -> u64 { u64::MAX }

    /// `KeQueryActiveGroupCount()`, any IRQL.
    [HIGH_LEVEL, 0] fn KeQueryActiveGroupCount(_machine) -> u16 { 1 }

    /// `KeGetCurrentProcessorNumber()`, any IRQL.
    [HIGH_LEVEL, 0] fn KeGetCurrentProcessorNumber(_machine) -> u32 { number() }

    /// `KeGetCurrentProcessorNumberEx(ProcNumber)`, any IRQL: the same, also as group and number if it is asked for.
    [HIGH_LEVEL, 0] fn KeGetCurrentProcessorNumberEx(_machine, to: Option<&mut ProcessorNumber>) -> u32 {
        let number = number();
        if let Some(to) = to {
            *to = ProcessorNumber { group: 0, number: number as u8, reserved: 0 };
        }
        number
    }

    /// `KeGetProcessorNumberFromIndex(ProcIndex, ProcNumber)`, any IRQL. STATUS_INVALID_PARAMETER for an index that is none.
    [HIGH_LEVEL, 0] fn KeGetProcessorNumberFromIndex(_machine, index: u32, to: Option<&mut ProcessorNumber>) -> NTSTATUS {
        match to {
            Some(to) if index < PROCESSORS => {
                *to = ProcessorNumber { group: 0, number: index as u8, reserved: 0 };
                STATUS_SUCCESS
            }
            _ => STATUS_INVALID_PARAMETER,
        }
    }

    /// `KeInvalidateAllCaches()`, any IRQL: TRUE. Caches are coherent with every device of the machine, so what was written before is seen.
    [HIGH_LEVEL, 0] fn KeInvalidateAllCaches(_machine) -> u8 {
        fence(Ordering::SeqCst);
        1
    }
}

/// `KeNumberProcessors`, a CCHAR.
static NUMBER_PROCESSORS: u8 = PROCESSORS as u8;

/// The data exports of this module.
pub(crate) static VARIABLES: &[crate::exports::Export] =
    &[crate::exports::Export::new("KeNumberProcessors", (&raw const NUMBER_PROCESSORS).cast())];
