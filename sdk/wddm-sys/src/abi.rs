//! The calling convention of the Windows kernel, in one place.
//!
//! On x86-64 every function that crosses between driver and kernel is `extern "win64"`, on Windows and on Linux
//! alike: so a PE image and a driver linked into the bench go through the same table. On AArch64 Windows uses the
//! C convention.

/// A function-pointer type in the kernel's calling convention: `abi_fn!(fn(a: u32, b: HANDLE) -> NTSTATUS)`.
///
/// The pointer is `unsafe` to call: its contract is that of the page that documents it.
#[macro_export]
macro_rules! abi_fn {
    (fn($($name:ident : $ty:ty),* $(,)?) $(-> $ret:ty)?) => {
        $crate::__abi_fn_arch!(($($name : $ty),*) ($($ret)?))
    };
}

#[doc(hidden)]
#[macro_export]
#[cfg(target_arch = "x86_64")]
macro_rules! __abi_fn_arch {
    (($($name:ident : $ty:ty),*) ()) => { unsafe extern "win64" fn($($name: $ty),*) };
    (($($name:ident : $ty:ty),*) ($ret:ty)) => { unsafe extern "win64" fn($($name: $ty),*) -> $ret };
}

#[doc(hidden)]
#[macro_export]
#[cfg(not(target_arch = "x86_64"))]
macro_rules! __abi_fn_arch {
    (($($name:ident : $ty:ty),*) ()) => { unsafe extern "C" fn($($name: $ty),*) };
    (($($name:ident : $ty:ty),*) ($ret:ty)) => { unsafe extern "C" fn($($name: $ty),*) -> $ret };
}

/// Defines functions in the kernel's calling convention:
///
/// ```
/// wddm_sys::abi! {
///     /// Answers its argument.
///     pub unsafe fn echo(value: u32) -> u32 { value }
/// }
/// ```
///
/// The functions are `unsafe extern "win64"` on x86-64.
#[macro_export]
macro_rules! abi {
    ($($(#[$meta:meta])* $vis:vis unsafe fn $name:ident $(<$($g:ident $(: $b:path)?),*>)? ($($arg:ident : $ty:ty),* $(,)?) $(-> $ret:ty)? $body:block)*) => {$(
        $crate::__abi_arch! { [$(#[$meta])*] [$vis] $name [$($($g $(: $b)?),*)?] ($($arg : $ty),*) [$(-> $ret)?] $body }
    )*};
}

#[doc(hidden)]
#[macro_export]
#[cfg(target_arch = "x86_64")]
macro_rules! __abi_arch {
    ([$($meta:tt)*] [$vis:vis] $name:ident [$($g:tt)*] ($($arg:ident : $ty:ty),*) [$($ret:tt)*] $body:block) => {
        $($meta)* #[allow(non_snake_case)] $vis unsafe extern "win64" fn $name<$($g)*>($($arg: $ty),*) $($ret)* $body
    };
}

#[doc(hidden)]
#[macro_export]
#[cfg(not(target_arch = "x86_64"))]
macro_rules! __abi_arch {
    ([$($meta:tt)*] [$vis:vis] $name:ident [$($g:tt)*] ($($arg:ident : $ty:ty),*) [$($ret:tt)*] $body:block) => {
        $($meta)* #[allow(non_snake_case)] $vis unsafe extern "C" fn $name<$($g)*>($($arg: $ty),*) $($ret)* $body
    };
}
