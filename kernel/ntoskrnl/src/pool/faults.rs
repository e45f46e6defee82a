//! Fault plans: the k-th allocation on this thread fails.

use std::marker::PhantomData;

use crate::cpu::cpu;

/// A stretch of a thread's run during which allocations are counted and one may be made to fail.
///
/// What counts is every call by which driver code can run out of memory: pool, contiguous memory, MDLs, mappings.
/// Scopes nest; the innermost rules.
pub struct FaultScope {
    outer: (u64, u64, u64),
    _stays: PhantomData<*const ()>,
}

impl FaultScope {
    /// Counts only.
    pub fn counting() -> Self {
        Self::failing(0)
    }

    /// The `k`-th allocation from here on fails, counted from 1; 0 lets all pass.
    pub fn failing(k: u64) -> Self {
        cpu(|c| Self {
            outer: (c.fail_at.replace(k), c.allocations.replace(0), c.failed.replace(0)),
            _stays: PhantomData,
        })
    }

    /// Allocations asked for since the scope began, the failed one included.
    pub fn allocations(&self) -> u64 {
        cpu(|c| c.allocations.get())
    }

    /// Whether the plan has struck.
    pub fn struck(&self) -> bool {
        cpu(|c| c.failed.get() != 0)
    }
}

impl Drop for FaultScope {
    fn drop(&mut self) {
        cpu(|c| {
            c.fail_at.set(self.outer.0);
            c.allocations.set(self.outer.1);
            c.failed.set(self.outer.2);
        });
    }
}

/// One allocation is asked for: whether it may go on.
pub(crate) fn may_allocate() -> bool {
    cpu(|c| {
        let n = c.allocations.get() + 1;
        c.allocations.set(n);
        let fails = n == c.fail_at.get();
        if fails {
            c.failed.set(1);
        }
        !fails
    })
}
