//! The PE image: what makes a `.sys` out of a driver.

/// Defines what the crate of an image consists of: `DriverEntry`, and the panic handler.
///
/// ```text
/// #![no_std]
/// #![no_main]
/// wddm::image! { virtgpu::DRIVER }
/// ```
///
/// There is nothing that a driver could do on a panic. So the handler calls a function that does not exist, and the
/// image links only if the optimiser has found that no panic is reachable.
#[macro_export]
macro_rules! image {
    ($driver:expr) => {
        #[cfg(not(windows))]
        compile_error!("an image is built for Windows: `cargo xtask sys`");

        $crate::sys::abi! {
            /// The entry point. PASSIVE_LEVEL; discarded when it has returned.
            #[unsafe(no_mangle)]
            #[cfg_attr(windows, unsafe(link_section = "INIT"))]
            pub unsafe fn DriverEntry(driver_object: *mut ::core::ffi::c_void, registry_path: *mut ::core::ffi::c_void) -> $crate::sys::NTSTATUS {
                // SAFETY: the arguments of DriverEntry.
                unsafe { ($driver.entry)(driver_object, registry_path) }
            }
        }

        #[panic_handler]
        fn panic(_: &::core::panic::PanicInfo<'_>) -> ! {
            unsafe extern "C" {
                /// Nobody defines it.
                fn a_panic_is_reachable() -> !;
            }
            // SAFETY: never called, or the image would not have linked.
            unsafe { a_panic_is_reachable() }
        }
    };
}
