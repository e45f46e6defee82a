//! Rundown protection, in the driver's own EX_RUNDOWN_REF: twice the number of those who use the object, plus one when it is run
//! down.
#![allow(unsafe_code)]

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::Machine;
use crate::cpu::{APC_LEVEL, Count, DISPATCH_LEVEL, HIGH_LEVEL, cpu};
use crate::exports::exports;
use crate::pool::violation;

const RUN_DOWN: usize = 1;
const USER: usize = 2;

fn word<'a>(machine: &Machine, reference: *mut usize) -> &'a AtomicUsize {
    if reference.is_null() || !reference.is_aligned() {
        violation(
            [0x3A, reference as u64, 0, 0],
            "the address of a rundown reference is null or not aligned",
        );
    }
    machine.require_nonpaged(reference as usize, "a rundown reference lies in paged memory");
    // SAFETY: the driver passes resident storage of its own, as the page demands; a bad address faults and is reported.
    unsafe { AtomicUsize::from_ptr(reference) }
}

fn acquire(machine: &Machine, reference: *mut usize, users: u32) -> u8 {
    let add = |word: usize| (word & RUN_DOWN == 0).then(|| word + USER * users as usize);
    u8::from(word(machine, reference).fetch_update(Ordering::AcqRel, Ordering::Acquire, add).is_ok())
}

fn release(machine: &Machine, reference: *mut usize, users: u32) {
    let sub = |word: usize| word.checked_sub(USER * users as usize);
    match word(machine, reference).fetch_update(Ordering::AcqRel, Ordering::Acquire, sub) {
        Ok(old) if old & RUN_DOWN != 0 => machine.dispatcher.change(reference as usize, || ()),
        Ok(_) => {}
        Err(_) => violation(
            [0x41, reference as u64, 0, 0],
            "rundown protection was released more often than acquired",
        ),
    }
}

exports! {
    /// `ExInitializeRundownProtection(RunRef)`, any IRQL.
    [HIGH_LEVEL, reference] fn ExInitializeRundownProtection(machine, reference: *mut usize) {
        word(machine, reference).store(0, Ordering::Release);
    }

    /// `ExReInitializeRundownProtection(RunRef)`, any IRQL: usable again after it was run down.
    [HIGH_LEVEL, reference] fn ExReInitializeRundownProtection(machine, reference: *mut usize) {
        if word(machine, reference).swap(0, Ordering::AcqRel) != RUN_DOWN {
            violation([0x42, reference as u64, 0, 0], "a rundown reference was initialised again that is not run down");
        }
    }

    /// `ExAcquireRundownProtection(RunRef)`, up to DISPATCH_LEVEL: FALSE once it is run down.
    [DISPATCH_LEVEL, reference] fn ExAcquireRundownProtection(machine, reference: *mut usize) -> u8 {
        acquire(machine, reference, 1)
    }

    /// `ExAcquireRundownProtectionEx(RunRef, Count)`, up to DISPATCH_LEVEL: as often as it says.
    [DISPATCH_LEVEL, reference] fn ExAcquireRundownProtectionEx(machine, reference: *mut usize, count: u32) -> u8 {
        acquire(machine, reference, count)
    }

    /// `ExReleaseRundownProtection(RunRef)`, up to DISPATCH_LEVEL.
    [DISPATCH_LEVEL, reference] fn ExReleaseRundownProtection(machine, reference: *mut usize) {
        release(machine, reference, 1);
    }

    /// `ExReleaseRundownProtectionEx(RunRef, Count)`, up to DISPATCH_LEVEL.
    [DISPATCH_LEVEL, reference] fn ExReleaseRundownProtectionEx(machine, reference: *mut usize, count: u32) {
        release(machine, reference, count);
    }

    /// `ExWaitForRundownProtectionRelease(RunRef)`, up to APC_LEVEL: nobody acquires it any more; returns when all have released it.
    [APC_LEVEL, reference] fn ExWaitForRundownProtectionRelease(machine, reference: *mut usize) {
        let word = word(machine, reference);
        word.fetch_or(RUN_DOWN, Ordering::AcqRel);
        cpu(|c| c.count(Count::Waits, 1));
        machine.dispatcher.wait(reference as usize, None, || word.load(Ordering::Acquire) == RUN_DOWN);
    }

    /// `ExRundownCompleted(RunRef)`, any IRQL: run down, after a wait for it.
    [HIGH_LEVEL, reference] fn ExRundownCompleted(machine, reference: *mut usize) {
        word(machine, reference).store(RUN_DOWN, Ordering::Release);
    }
}
