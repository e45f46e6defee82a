//! A debugger that goes on at every break, for a thread that asks it of a driver.
#![allow(unsafe_code)]

use crate::Machine;
use crate::cpu::{Cpu, cpu};
use crate::debugprint::dbg_break_point;
use crate::events::Event;
use crate::fault::Fault;
use crate::names::Ddi;
use std::marker::PhantomData;

/// Where a driver breaks into a debugger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Break {
    /// The entry point that runs on the thread, if one does.
    pub ddi: Option<Ddi>,
    /// The instruction; that behind the call where the driver calls an export for it.
    pub address: usize,
    /// Whether it is behind a call.
    pub called: bool,
}

/// While this lives, the thread goes on behind breakpoints and failed assertions of drivers (`int3`, `int 0x2c`), each of
/// which is a note in the event stream. Without it they are the exceptions that they are on a machine without a
/// debugger. `KdDebuggerNotPresent` stays as it is.
#[derive(Debug)]
pub struct GoesOn {
    /// It is the thread's.
    _here: PhantomData<*const ()>,
}

impl GoesOn {
    /// From here on.
    pub fn at_breaks() -> Self {
        cpu(|c| {
            if c.goes_on.replace(c.goes_on.get() + 1) == 0 {
                c.broke.set(None);
            }
        });
        Self { _here: PhantomData }
    }

    /// The first break since the thread's first [`GoesOn`] that lives.
    pub fn first(&self) -> Option<Break> {
        cpu(|c| c.broke.get())
    }
}

impl Drop for GoesOn {
    fn drop(&mut self) {
        cpu(|c| c.goes_on.set(c.goes_on.get() - 1));
    }
}

/// Whether the thread goes on behind the break of a fault at `address`, of which the stream is told then.
pub(crate) fn goes_on(machine: &Machine, c: &Cpu, fault: &Fault<'_>, address: usize, what: &str) -> bool {
    let yes = c.goes_on.get() > 0;
    if yes {
        if c.broke.get().is_none() {
            let ddi = c.ddi.get().map(|call| call.ddi);
            let called = address == dbg_break_point as *const () as usize;
            let address = match called {
                // SAFETY: the export has left the stack as its caller did: the address to return to lies on top.
                true => unsafe { (fault.rsp() as *const usize).read() },
                false => address,
            };
            c.broke.set(Some(Break { ddi, address, called }));
        }
        machine.emit(&Event::Note { topic: "break", text: what });
    }
    yes
}
