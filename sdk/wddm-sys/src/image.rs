//! The native form of a driver image: what a PE file's headers say, for a driver that is linked into the bench.
//!
//! A native image names its entry point, its import table and its recovery table. The loader of the bench binds the
//! imports by name, as it does for a PE image, and knows nothing else of the driver.

use core::ffi::c_void;
use core::sync::atomic::{AtomicPtr, Ordering};

/// One slot of an import table: a name, and the address that the loader writes.
#[derive(Debug)]
pub struct ImportSlot {
    name: &'static str,
    address: AtomicPtr<c_void>,
}

impl ImportSlot {
    /// An unbound slot.
    pub const fn new(name: &'static str) -> Self {
        Self { name, address: AtomicPtr::new(core::ptr::null_mut()) }
    }

    /// The exported name that the slot stands for.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Binds the slot. A data export is bound to the address of the variable, as in a PE import table.
    ///
    /// A driver can see its slots, and cannot bind them to something else:
    ///
    /// ```compile_fail,E0133
    /// fn rebind(slot: &wddm_sys::image::ImportSlot) { slot.bind(core::ptr::null_mut()) }
    /// ```
    ///
    /// # Safety
    /// At `address` is the export of this name, for as long as the driver runs.
    pub unsafe fn bind(&self, address: *mut c_void) {
        self.address.store(address, Ordering::Release);
    }

    /// The bound address, or null.
    pub fn get(&self) -> *mut c_void {
        self.address.load(Ordering::Acquire)
    }

    /// The bound address; native images only. An unbound slot ends the process with the export's name, as a missing
    /// import ends the loading of a PE image.
    #[cfg(not(windows))]
    pub fn resolve(&self) -> *mut c_void {
        let address = self.get();
        if address.is_null() {
            unbound(self.name);
        }
        address
    }
}

#[cfg(not(windows))]
#[cold]
fn unbound(name: &'static str) -> ! {
    panic!("the driver calls {name}, which no kernel has bound: load the driver through the bench")
}

/// A stretch of code that may fault on user memory, and where it goes on when it does.
///
/// The addresses are those of the instructions. On Windows structured exceptions do this.
#[derive(Clone, Copy, Debug)]
pub struct Recovery {
    /// First address of the guarded code.
    pub start: *const (),
    /// One past its last address.
    pub end: *const (),
    /// Where to go on after a fault.
    pub landing: *const (),
}

// SAFETY: addresses of code.
unsafe impl Sync for Recovery {}
// SAFETY: as above.
unsafe impl Send for Recovery {}

/// `DriverEntry(DriverObject, RegistryPath)`.
pub type DriverEntry =
    crate::abi_fn!(fn(driver_object: *mut c_void, registry_path: *mut c_void) -> crate::NTSTATUS);

/// A driver in native form.
#[derive(Clone, Copy)]
pub struct NativeImage {
    /// The name that `--driver native:NAME` uses.
    pub name: &'static str,
    /// The entry point.
    pub entry: DriverEntry,
    /// The import tables of the image, one per crate that imports.
    pub imports: &'static [&'static [&'static ImportSlot]],
    /// The guarded user-memory accesses of the image.
    pub recoveries: &'static [Recovery],
}

/// Declares kernel imports.
///
/// In a PE image each is an import from ntoskrnl.exe and `IMPORTS` is empty: the image's own table says it all.
/// Natively each is an [`ImportSlot`] and a function that calls through it, and `IMPORTS` lists the slots. Names of
/// the kernel's own data exports go under `static`; the accessor function answers the variable's address. What another
/// module than ntoskrnl.exe exports begins with `library "NAME";`.
#[macro_export]
macro_rules! nt_imports {
    (
        library $library:literal;
        $(static $sname:ident : $sty:ty;)*
        $($(#[$meta:meta])* fn $name:ident ($($arg:ident : $ty:ty),* $(,)?) $(-> $ret:ty)?;)*
    ) => {
        #[cfg(windows)]
        mod __kernel {
            #[allow(unused_imports, reason = "what the signatures mention")]
            use super::*;

            // On Windows this is the kernel's convention, on every architecture.
            #[link(name = $library, kind = "raw-dylib", modifiers = "+verbatim")]
            unsafe extern "C" {
                $(pub(super) static $sname: $sty;)*
                $(
                    $(#[$meta])*
                    #[allow(non_snake_case, dead_code)]
                    pub(crate) fn $name($($arg: $ty),*) $(-> $ret)?;
                )*
            }
        }
        #[cfg(windows)]
        #[allow(unused_imports)]
        pub(crate) use __kernel::{$($name),*};
        /// The import slots of this crate: none, the image has an import table.
        #[cfg(windows)]
        pub static IMPORTS: &[&$crate::image::ImportSlot] = &[];
        $(
            #[cfg(windows)]
            #[allow(non_snake_case, dead_code)]
            pub(crate) fn $sname() -> *mut $sty { (&raw const __kernel::$sname).cast_mut() }
        )*

        #[cfg(not(windows))]
        mod __slots {
            $(#[allow(non_upper_case_globals)] pub(super) static $name: $crate::image::ImportSlot = $crate::image::ImportSlot::new(stringify!($name));)*
            $(#[allow(non_upper_case_globals)] pub(super) static $sname: $crate::image::ImportSlot = $crate::image::ImportSlot::new(stringify!($sname));)*
        }
        /// The import table of this crate, for the loader.
        #[cfg(not(windows))]
        pub static IMPORTS: &[&$crate::image::ImportSlot] = &[$(&__slots::$name,)* $(&__slots::$sname,)*];
        $(
            #[cfg(not(windows))]
            #[allow(non_snake_case, dead_code)]
            pub(crate) fn $sname() -> *mut $sty { __slots::$sname.resolve().cast() }
        )*
        $(
            $(#[$meta])*
            #[cfg(not(windows))]
            #[allow(non_snake_case, dead_code, clippy::too_many_arguments, clippy::missing_safety_doc)]
            #[inline]
            pub(crate) unsafe fn $name($($arg: $ty),*) $(-> $ret)? {
                // SAFETY: the loader bound the slot to the export of this name, whose documented signature this is.
                let export = unsafe { core::mem::transmute::<*mut core::ffi::c_void, $crate::abi_fn!(fn($($arg: $ty),*) $(-> $ret)?)>(__slots::$name.resolve()) };
                // SAFETY: the caller keeps the contract of the documentation's page.
                unsafe { export($($arg),*) }
            }
        )*
    };
    ($($imports:tt)*) => { $crate::nt_imports! { library "ntoskrnl.exe"; $($imports)* } };
}
