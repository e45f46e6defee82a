//! The library's functions, found when the program runs: libvirglrenderer is never needed to build.
#![allow(unsafe_code)]

use std::error::Error;
use std::ffi::{c_char, c_int, c_uint, c_void};
use std::fmt;
use std::sync::OnceLock;

use libc::iovec;

/// The name that every version of the library with this interface goes by.
const NAME: &str = "libvirglrenderer.so.1";
/// What it draws with, loads itself, and ends the process for where they are missing.
const NEEDS: [&str; 2] = ["libEGL.so.1", "libGL.so.1"];

/// `struct virgl_renderer_resource_create_args`.
#[repr(C)]
pub struct ResourceArgs {
    pub handle: u32,
    pub target: u32,
    pub format: u32,
    pub bind: u32,
    pub width: u32,
    pub height: u32,
    pub depth: u32,
    pub array_size: u32,
    pub last_level: u32,
    pub nr_samples: u32,
    pub flags: u32,
}

/// `struct virgl_box`.
#[repr(C)]
pub struct Box3 {
    pub x: u32,
    pub y: u32,
    pub z: u32,
    pub width: u32,
    pub height: u32,
    pub depth: u32,
}

/// `struct virgl_renderer_callbacks` in its first version.
#[repr(C)]
pub struct Callbacks {
    pub version: c_int,
    pub write_fence: extern "C" fn(cookie: *mut c_void, fence: u32),
    /// The three that make GL contexts, unused with a window system of the library's own.
    pub gl: [Option<extern "C" fn()>; 3],
}

/// `virgl_debug_callback_type`: a format and its arguments, as for `vprintf`.
pub type Debug = extern "C" fn(format: *const c_char, arguments: *mut c_void);

/// Declares the table of functions, and how it is filled.
macro_rules! functions {
    ($($name:ident: fn($($arg:ty),*) $(-> $ret:ty)?;)*) => {
        /// What is called of the library, without `virgl_renderer_` in front.
        pub struct Library {
            $(pub $name: unsafe extern "C" fn($($arg),*) $(-> $ret)?,)*
            /// Says what is called for messages. Not every version has it.
            pub set_debug_callback: Option<unsafe extern "C" fn(Debug) -> Option<Debug>>,
        }

        impl Library {
            fn find(library: &libloading::Library) -> Result<Self, libloading::Error> {
                Ok(Self {
                    $(
                        // SAFETY: the symbol has the type that the library's public header declares.
                        $name: *unsafe { library.get(concat!("virgl_renderer_", stringify!($name)))? },
                    )*
                    // SAFETY: as above.
                    set_debug_callback: unsafe { library.get("virgl_set_debug_callback") }.map(|f| *f).ok(),
                })
            }
        }
    };
}

functions! {
    init: fn(*mut c_void, c_int, *mut Callbacks) -> c_int;
    cleanup: fn(*mut c_void);
    reset: fn();
    poll: fn();
    force_ctx_0: fn();
    get_cap_set: fn(u32, *mut u32, *mut u32);
    fill_caps: fn(u32, u32, *mut c_void);
    context_create: fn(u32, u32, *const c_char) -> c_int;
    context_create_with_flags: fn(u32, u32, u32, *const c_char) -> c_int;
    context_destroy: fn(u32);
    resource_create: fn(*mut ResourceArgs, *mut iovec, u32) -> c_int;
    resource_unref: fn(u32);
    resource_attach_iov: fn(c_int, *mut iovec, c_int) -> c_int;
    resource_detach_iov: fn(c_int, *mut *mut iovec, *mut c_int);
    ctx_attach_resource: fn(c_int, c_int);
    ctx_detach_resource: fn(c_int, c_int);
    submit_cmd: fn(*mut c_void, c_int, c_int) -> c_int;
    transfer_read_iov: fn(u32, u32, u32, u32, u32, *mut Box3, u64, *mut iovec, c_int) -> c_int;
    transfer_write_iov: fn(u32, u32, c_int, u32, u32, *mut Box3, u64, *mut iovec, c_uint) -> c_int;
    create_fence: fn(c_int, u32) -> c_int;
}

/// Why the library cannot be used, and what helps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing(String);

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "libvirglrenderer cannot be loaded ({}); on Debian: {INSTALL}", self.0)
    }
}

/// What to type.
pub(super) const INSTALL: &str = "apt-get install libvirglrenderer1 libegl1 libgl1 libgl1-mesa-dri";

impl Error for Missing {}

/// The library, loaded at the first call and then for as long as the process lives: Mesa leaves threads and exit
/// handlers behind.
pub fn library() -> Result<&'static Library, Missing> {
    static LIBRARY: OnceLock<Result<Library, Missing>> = OnceLock::new();
    LIBRARY.get_or_init(|| load(NAME, &NEEDS)).as_ref().map_err(Clone::clone)
}

fn load(name: &str, needs: &[&str]) -> Result<Library, Missing> {
    let library = open(name)?;
    needs.iter().try_for_each(|name| open(name).map(std::mem::forget))?;
    let functions = Library::find(&library).map_err(|error| missing(name, &error))?;
    // The functions are valid for as long as it stays loaded.
    std::mem::forget(library);
    Ok(functions)
}

fn open(name: &str) -> Result<libloading::Library, Missing> {
    // SAFETY: loading runs the initialisers of the library and of those that it needs. They ask nothing of the program.
    unsafe { libloading::Library::new(name) }.map_err(|error| missing(name, &error))
}

fn missing(name: &str, error: &libloading::Error) -> Missing {
    let why = error.source().map_or_else(|| error.to_string(), ToString::to_string).replace('\n', " ");
    Missing(if why.contains(name) { why } else { format!("{name}: {why}") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_said_in_one_line() {
        let text = |name, needs| load(name, needs).err().unwrap().to_string();
        // Not there; there, and another; there, and what it needs is not.
        for (name, needs, what) in [
            ("libvirglrenderer.so.none", &[][..], "libvirglrenderer.so.none: "),
            ("libc.so.6", &[], "virgl_renderer_init"),
            ("libc.so.6", &["libEGL.so.none"], "libEGL.so.none: "),
        ] {
            let text = text(name, needs);
            assert!(text.contains(what), "{text}");
            assert!(text.ends_with(INSTALL) && !text.contains('\n'), "{text}");
        }
    }
}
