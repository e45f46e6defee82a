//! Interrupt request levels, per thread.
//!
//! Raising to DISPATCH_LEVEL or above is what makes paged memory unusable: see [`crate::paging`].

use std::marker::PhantomData;
use std::sync::Arc;

use crate::bugcheck::{self, bug_check};
use crate::cpu::{DISPATCH_LEVEL, HIGH_LEVEL, cpu, current_irql};
use crate::{Machine, exports::exports};

/// Sets the level of this thread, in either direction, and tells the pager.
pub(crate) fn set_level(machine: &Machine, level: u8) -> u8 {
    let old = current_irql();
    if old < DISPATCH_LEVEL && level >= DISPATCH_LEVEL {
        // Whatever this thread faulted on, it got past it: the next fault there is not the same one again.
        cpu(|c| c.fault_rip.set(0));
        machine.paging.rise();
    }
    cpu(|c| c.irql.set(level));
    if old >= DISPATCH_LEVEL && level < DISPATCH_LEVEL {
        machine.paging.fall();
    }
    old
}

/// A raised level. Dropping it goes back.
pub struct Raised {
    machine: Arc<Machine>,
    old: u8,
    level: u8,
    _stays: PhantomData<*const ()>,
}

impl Raised {
    /// The level before.
    pub fn old(&self) -> u8 {
        self.old
    }
}

impl Machine {
    /// Raises this thread to `level`, or leaves it where it is if it is there or above.
    ///
    /// # Panics
    /// If the thread is not inside this machine.
    pub fn raise(self: &Arc<Self>, level: u8) -> Raised {
        self.assert_inside();
        let old = current_irql();
        let level = level.max(old);
        set_level(self, level);
        Raised { machine: self.clone(), old, level, _stays: PhantomData }
    }
}

impl Drop for Raised {
    fn drop(&mut self) {
        if current_irql() != self.level && !std::thread::panicking() {
            bug_check(
                bugcheck::IRQL_UNEXPECTED_VALUE,
                [u64::from(current_irql()), u64::from(self.level), 0, 0],
                "the driver came back at another IRQL",
            );
        }
        set_level(&self.machine, self.old);
    }
}

/// KeRaiseIrql and its kin.
pub(crate) fn raise_to(machine: &Machine, level: u8) -> u8 {
    let old = current_irql();
    if level < old || level > HIGH_LEVEL {
        bug_check(
            bugcheck::IRQL_NOT_GREATER_OR_EQUAL,
            [u64::from(level), u64::from(old), 0, 0],
            "KeRaiseIrql to a lower level",
        );
    }
    set_level(machine, level)
}

pub(crate) fn lower_to(machine: &Machine, level: u8) {
    let old = current_irql();
    if level > old {
        bug_check(
            bugcheck::IRQL_NOT_LESS_OR_EQUAL,
            [u64::from(level), u64::from(old), 0, 0],
            "KeLowerIrql to a higher level",
        );
    }
    set_level(machine, level);
}

exports! {
    /// `KeGetCurrentIrql`, any IRQL.
    [HIGH_LEVEL, 0] fn KeGetCurrentIrql(_machine) -> u8 { current_irql() }

    /// `KfRaiseIrql`, what the `KeRaiseIrql` macro calls: answers the old level. Bug check 9 for a lower one.
    [HIGH_LEVEL, 0] fn KfRaiseIrql(machine, level: u8) -> u8 { raise_to(machine, level) }

    /// `KeRaiseIrqlToDpcLevel`: answers the old level.
    [DISPATCH_LEVEL, 0] fn KeRaiseIrqlToDpcLevel(machine) -> u8 { raise_to(machine, DISPATCH_LEVEL) }

    /// `KeLowerIrql`. Bug check 0xA for a higher level.
    [HIGH_LEVEL, 0] fn KeLowerIrql(machine, level: u8) { lower_to(machine, level) }

    /// `KfLowerIrql`, the same.
    [HIGH_LEVEL, 0] fn KfLowerIrql(machine, level: u8) { lower_to(machine, level) }
}
