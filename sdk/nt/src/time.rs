//! Time.
#![allow(unsafe_code)]

use crate::imports::{self, hal};
use crate::irql::PassiveLevel;

/// Spins for at most 50 microseconds. Any level.
pub fn stall(microseconds: u32) {
    // SAFETY: KeStallExecutionProcessor, any level.
    unsafe { hal::KeStallExecutionProcessor(microseconds.min(50)) };
}

/// Sleeps. PASSIVE_LEVEL.
pub fn delay(milliseconds: u32, _at: &mut PassiveLevel) {
    let interval = -i64::from(milliseconds).wrapping_mul(10_000);
    // SAFETY: KeDelayExecutionThread, up to APC_LEVEL; the interval outlives the call.
    unsafe { imports::KeDelayExecutionThread(0, 0, &interval) };
}

/// Milliseconds of a clock that never goes back. Any level.
pub fn milliseconds() -> u64 {
    let mut frequency = 0;
    // SAFETY: KeQueryPerformanceCounter, any level.
    let ticks = unsafe { hal::KeQueryPerformanceCounter(&mut frequency) } as u64;
    let frequency = (frequency as u64).max(1);
    let seconds = ticks.checked_div(frequency).unwrap_or(0);
    let rest = ticks.checked_rem(frequency).unwrap_or(0);
    seconds.wrapping_mul(1000).wrapping_add(rest.wrapping_mul(1000).checked_div(frequency).unwrap_or(0))
}
