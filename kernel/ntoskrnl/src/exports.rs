//! What a driver imports: the names, the one function through which every call passes, and the table.

use std::collections::HashMap;
use std::ffi::c_void;
use std::sync::{OnceLock, PoisonError, RwLock};

use crate::Machine;
use crate::bugcheck::{self, bug_check};
use crate::cpu::{Count, cpu};
use crate::events::Event;

/// One export.
pub(crate) struct Export {
    name: &'static str,
    address: *const (),
}

// SAFETY: the address is that of a function or of a static that lives as long as the process.
#[allow(unsafe_code)]
unsafe impl Sync for Export {}

impl Export {
    pub(crate) const fn new(name: &'static str, address: *const ()) -> Self {
        Self { name, address }
    }
}

/// Defines exports and the table of them: `[highest IRQL, object] fn Name(machine, args…) -> answer { … }`.
///
/// The body runs as a closure with the machine of the calling thread, after the IRQL was checked and the call counted.
/// `[highest IRQL, object, caller "register"]` has the return address in a register of a further argument, or of one that
/// the body does not look at.
macro_rules! exports {
    ($($(#[$meta:meta])* [$max:expr, $object:expr $(, caller $register:literal)?] fn $name:ident($machine:ident $(, $arg:ident : $ty:ty)* $(,)?) $(-> $ret:ty)? $body:block)*) => {
        $(wddm_sys::abi! {
            $(#[$meta])*
            pub(crate) unsafe fn $name($($arg: $ty),*) $(-> $ret)? {
                $crate::exports::call(stringify!($name), $max, $object as usize, |$machine: &$crate::Machine| $body)
            }
        })*

        /// The exports of this module.
        pub(crate) static EXPORTS: &[$crate::exports::Export] =
            &[$($crate::exports::Export::new(stringify!($name), $crate::exports::entry!($name $($register)?)),)*];
    };
}
pub(crate) use exports;

/// Where drivers call an export: the function, or what puts the return address into a register before it.
macro_rules! entry {
    ($name:ident) => {
        $name as *const ()
    };
    ($name:ident $register:literal) => {{
        #[unsafe(naked)]
        unsafe extern "win64" fn with_caller() {
            core::arch::naked_asm!(
                ".cfi_startproc",
                concat!("mov ", $register, ", [rsp]"),
                "jmp {function}",
                ".cfi_endproc",
                function = sym $name,
            )
        }
        with_caller as *const ()
    }};
}
pub(crate) use entry;

/// The one way into the kernel: counts the call, checks its IRQL, tells the stream, runs it.
pub(crate) fn call<R>(name: &'static str, max_irql: u8, object: usize, f: impl FnOnce(&Machine) -> R) -> R {
    Machine::with(|machine| {
        let irql = cpu(|c| {
            c.count(Count::KernelCalls, 1);
            c.irql.get()
        });
        if irql > max_irql {
            bug_check(
                bugcheck::IRQL_NOT_LESS_OR_EQUAL,
                [object as u64, u64::from(irql), u64::from(max_irql), 0],
                &format!("{name} was called above its highest IRQL, {max_irql}"),
            );
        }
        if machine.stream.active() {
            machine.emit(&Event::KernelCall { name, irql, object });
        }
        f(machine)
    })
}

fn builtin() -> &'static HashMap<&'static str, usize> {
    static MAP: OnceLock<HashMap<&'static str, usize>> = OnceLock::new();
    MAP.get_or_init(|| {
        crate::EXPORT_TABLES
            .iter()
            .flat_map(|table| table.iter())
            .map(|e| (e.name, e.address as usize))
            .collect()
    })
}

fn registered() -> &'static RwLock<HashMap<&'static str, usize>> {
    static MAP: OnceLock<RwLock<HashMap<&'static str, usize>>> = OnceLock::new();
    MAP.get_or_init(Default::default)
}

/// The address of an export, of a function or (for a data export) of the variable.
pub fn lookup(name: &str) -> Option<*mut c_void> {
    let added = registered().read().unwrap_or_else(PoisonError::into_inner).get(name).copied();
    added.or_else(|| builtin().get(name).copied()).map(|a| a as *mut c_void)
}

/// The address of one of the kernel's own exports: not of what the port driver added.
pub(crate) fn own(name: &str) -> Option<*mut c_void> {
    builtin().get(name).map(|&address| address as *mut c_void)
}

/// Adds an export for the whole process, or replaces one: the port driver's own exports go here. The function finds
/// its machine by the thread ([`Machine::current`]).
pub fn register(name: &'static str, address: *mut c_void) {
    registered().write().unwrap_or_else(PoisonError::into_inner).insert(name, address as usize);
}

/// The names of all built-in exports, sorted.
pub fn names() -> Vec<&'static str> {
    let mut names: Vec<_> = builtin().keys().copied().collect();
    names.sort_unstable();
    names
}
