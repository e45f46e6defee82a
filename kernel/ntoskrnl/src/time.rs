//! Clocks.
#![allow(unsafe_code)]

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::cpu::{HIGH_LEVEL, PASSIVE_LEVEL};
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

/// 100 ns units in a tick, and the least that ExSetTimerResolution can make of it.
pub(crate) const TICK: u32 = 156_250;
const FINEST: u32 = 5_000;

/// 100 ns units since the machine's host started.
pub(crate) fn interrupt_time() -> u64 {
    now() / 100
}

/// Ticks since then.
pub(crate) fn tick_count() -> u64 {
    interrupt_time() / u64::from(TICK)
}

/// What drivers asked of the clock: how many want it finer, and how fine it is. Timers here are as fine as the host's in any
/// case.
pub(crate) struct Resolution(Mutex<(u32, u32)>);

impl Default for Resolution {
    fn default() -> Self {
        Self(Mutex::new((0, TICK)))
    }
}

impl Resolution {
    fn get(&self) -> MutexGuard<'_, (u32, u32)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

exports! {
    /// `KeQueryPerformanceCounter(PerformanceFrequency)`, any IRQL: ten million units a second.
    [HIGH_LEVEL, 0] fn KeQueryPerformanceCounter(_machine, frequency: *mut i64) -> i64 {
        answer(frequency, 10_000_000);
        interrupt_time() as i64
    }

    /// `KeQueryInterruptTimePrecise(QpcTimeStamp)`, any IRQL: 100 ns units since the machine's host started.
    [HIGH_LEVEL, 0] fn KeQueryInterruptTimePrecise(_machine, stamp: *mut i64) -> u64 {
        let now = interrupt_time();
        answer(stamp, now);
        now
    }

    /// `KeQueryInterruptTime()`, any IRQL: 100 ns units since the machine's host started.
    [HIGH_LEVEL, 0] fn KeQueryInterruptTime(_machine) -> u64 {
        interrupt_time()
    }

    /// `KeQueryUnbiasedInterruptTime()`, any IRQL: the same, as the machine never sleeps.
    [HIGH_LEVEL, 0] fn KeQueryUnbiasedInterruptTime(_machine) -> u64 {
        interrupt_time()
    }

    /// `KeQueryTickCount(CurrentCount)`, any IRQL: ticks since the machine's host started.
    [HIGH_LEVEL, 0] fn KeQueryTickCount(_machine, count: *mut i64) {
        answer(count, tick_count());
    }

    /// `KeQuerySystemTime(CurrentTime)`, any IRQL: 100 ns units since 1601.
    [HIGH_LEVEL, 0] fn KeQuerySystemTime(_machine, time: *mut i64) {
        answer(time, system_time());
    }

    /// `KeQuerySystemTimePrecise(CurrentTime)`, any IRQL: 100 ns units since 1601.
    [HIGH_LEVEL, 0] fn KeQuerySystemTimePrecise(_machine, time: *mut i64) {
        answer(time, system_time());
    }

    /// `KeQueryTimeIncrement()`, any IRQL: 100 ns units in a tick.
    [HIGH_LEVEL, 0] fn KeQueryTimeIncrement(_machine) -> u32 {
        TICK
    }

    /// `ExSetTimerResolution(DesiredTime, SetResolution)`, at PASSIVE_LEVEL: asks for a finer clock, or takes that back. Answers what it is now, 100 ns units:
    /// the finest that was asked for, as long as anybody does.
    [PASSIVE_LEVEL, 0] fn ExSetTimerResolution(machine, desired: u32, set: u8) -> u32 {
        let mut resolution = machine.resolution.get();
        let (users, current) = &mut *resolution;
        if set != 0 {
            *users += 1;
            *current = desired.clamp(FINEST, *current);
        } else {
            *users = users.saturating_sub(1);
            if *users == 0 {
                *current = TICK;
            }
        }
        *current
    }

    /// `ExQueryTimerResolution(MaximumTime, MinimumTime, CurrentTime)`, at PASSIVE_LEVEL: the coarsest, the finest and the present one, 100 ns units.
    [PASSIVE_LEVEL, 0] fn ExQueryTimerResolution(machine, maximum: *mut u32, minimum: *mut u32, current: *mut u32) {
        let now = machine.resolution.get().1;
        for (to, value) in [(maximum, TICK), (minimum, FINEST), (current, now)] {
            // SAFETY: the driver passes the addresses of three ULONGs.
            unsafe { to.write(value) };
        }
    }

    /// `KeStallExecutionProcessor(MicroSeconds)`, any IRQL: busy.
    [HIGH_LEVEL, 0] fn KeStallExecutionProcessor(_machine, microseconds: u32) {
        let end = Instant::now() + Duration::from_micros(microseconds.into());
        while Instant::now() < end {
            std::hint::spin_loop();
        }
    }
}
