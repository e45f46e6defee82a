//! Clocks.
#![allow(unsafe_code)]

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::cpu::HIGH_LEVEL;
use crate::exports::exports;
use crate::sync::now;

/// 100 ns units from 1601 to 1970.
const UNIX_START: u64 = 116_444_736_000_000_000;

/// 100 ns units since 1601.
pub(crate) fn system_time() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    UNIX_START + (since.as_nanos() / 100) as u64
}

/// Writes an answer through a pointer that may be null.
fn answer(to: *mut i64, value: u64) {
    if !to.is_null() {
        // SAFETY: the driver passes null or the address of a LARGE_INTEGER.
        unsafe { to.write(value as i64) };
    }
}

exports! {
    /// `KeQueryPerformanceCounter(PerformanceFrequency)`, any IRQL: ten million units a second.
    [HIGH_LEVEL, 0] fn KeQueryPerformanceCounter(_machine, frequency: *mut i64) -> i64 {
        answer(frequency, 10_000_000);
        (now() / 100) as i64
    }

    /// `KeQueryInterruptTimePrecise(QpcTimeStamp)`, any IRQL: 100 ns units since the machine's host started.
    [HIGH_LEVEL, 0] fn KeQueryInterruptTimePrecise(_machine, stamp: *mut i64) -> u64 {
        answer(stamp, now() / 100);
        now() / 100
    }

    /// `KeQuerySystemTimePrecise(CurrentTime)`, any IRQL: 100 ns units since 1601.
    [HIGH_LEVEL, 0] fn KeQuerySystemTimePrecise(_machine, time: *mut i64) {
        answer(time, system_time());
    }

    /// `KeQueryTimeIncrement()`, any IRQL: 100 ns units in a tick.
    [HIGH_LEVEL, 0] fn KeQueryTimeIncrement(_machine) -> u32 {
        156_250
    }

    /// `KeStallExecutionProcessor(MicroSeconds)`, any IRQL: busy.
    [HIGH_LEVEL, 0] fn KeStallExecutionProcessor(_machine, microseconds: u32) {
        let end = Instant::now() + Duration::from_micros(microseconds.into());
        while Instant::now() < end {
            std::hint::spin_loop();
        }
    }
}
