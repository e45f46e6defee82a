//! The library as one safe value. It keeps its state in globals and its GL context on one thread, so there is at most
//! one [`Renderer`] in a process, and it serves the thread that made it and no other.
#![allow(unsafe_code)]

use std::collections::HashMap;
use std::ffi::{c_char, c_int, c_void};
use std::io;
use std::ptr::null_mut;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread::ThreadId;

use libc::iovec;
use vm_memory::{GuestMemoryBackend, GuestMemoryMmap};

use super::library::{Box3, Callbacks, INSTALL, Library, ResourceArgs, library};
use crate::backend::{CapsetInfo, Error, ResourceInfo, Result, Transfer};
use crate::backing::Backing;

const USE_EGL: c_int = 1 << 0;
const USE_SURFACELESS: c_int = 1 << 3;

/// The capability sets that virgl contexts speak. Venus, which the library may know too, needs a server of its own.
pub const CAPSETS: [u32; 2] = [1, 2];
/// More than any of them has.
const MAX_CAPSET: usize = 64 << 10;

/// Whether there is a renderer.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Fences that the library has reported, in order.
static RETIRED: Mutex<Vec<u32>> = Mutex::new(Vec::new());

static CALLBACKS: Callbacks = Callbacks { version: 1, write_fence, gl: [None; 3] };

extern "C" fn write_fence(_cookie: *mut c_void, fence: u32) {
    RETIRED.lock().unwrap_or_else(PoisonError::into_inner).push(fence);
}

/// What the library reports is in its answers too.
extern "C" fn keep_quiet(_format: *const c_char, _arguments: *mut c_void) {}

fn retired() -> Vec<u32> {
    std::mem::take(&mut *RETIRED.lock().unwrap_or_else(PoisonError::into_inner))
}

/// Guest memory as the library takes it. The mapping stays as long as the backing does.
struct Pages {
    list: Box<[iovec]>,
    _backing: Backing,
}

// SAFETY: the pointers are to a mapping that the backing keeps, which is not bound to a thread.
unsafe impl Send for Pages {}

impl Pages {
    fn new(memory: &GuestMemoryMmap, backing: Backing) -> Result<Self> {
        let mut list = Vec::new();
        list.try_reserve_exact(backing.runs().len()).map_err(|_| Error::OutOfMemory)?;
        for (address, length) in backing.runs() {
            let length = usize::try_from(length).map_err(|_| Error::OutOfMemory)?;
            for slice in memory.get_slices(address, length) {
                let slice = slice.map_err(|_| Error::InvalidParameter)?;
                let base = slice.ptr_guard_mut().as_ptr().cast::<c_void>();
                list.push(iovec { iov_base: base, iov_len: slice.len() });
            }
        }
        Ok(Self { list: list.into_boxed_slice(), _backing: backing })
    }
}

/// The library, initialised. Dropping it cleans up and makes room for another.
pub struct Renderer {
    library: &'static Library,
    thread: ThreadId,
    pages: HashMap<u32, Pages>,
}

/// What the library's return values stand for: 0, or an error number with either sign.
fn outcome(value: c_int) -> Result<()> {
    match value.saturating_abs() {
        0 => Ok(()),
        libc::EINVAL => Err(Error::InvalidParameter),
        libc::ENOMEM => Err(Error::OutOfMemory),
        _ => Err(Error::Unspecified),
    }
}

impl Renderer {
    /// Initialises the library for this thread. It prints messages only where VREND_DEBUG, its own variable, is set.
    ///
    /// # Errors
    /// NotFound if it is not installed or finds no EGL, ResourceBusy if another machine of the process has it.
    pub fn new() -> io::Result<Self> {
        let library = library().map_err(|missing| io::Error::new(io::ErrorKind::NotFound, missing))?;
        if TAKEN.swap(true, Ordering::Acquire) {
            return Err(io::Error::new(
                io::ErrorKind::ResourceBusy,
                "another machine of this process has libvirglrenderer, which serves one at a time",
            ));
        }
        if let Some(set_debug_callback) = library.set_debug_callback
            && std::env::var_os("VREND_DEBUG").is_none()
        {
            // SAFETY: the function is of the type that the library calls, and looks at nothing.
            unsafe { set_debug_callback(keep_quiet) };
        }
        let callbacks = std::ptr::from_ref(&CALLBACKS).cast_mut();
        // SAFETY: the callbacks are static and only read. The cookie, which the library wants not to be null, is for
        // `write_fence`, which does not look at it.
        let result = unsafe { (library.init)(callbacks.cast(), USE_EGL | USE_SURFACELESS, callbacks) };
        if result != 0 {
            TAKEN.store(false, Ordering::Release);
            let what = format!("libvirglrenderer finds no EGL to draw with; on Debian: {INSTALL}");
            return Err(io::Error::new(io::ErrorKind::NotFound, what));
        }
        Ok(Self { library, thread: std::thread::current().id(), pages: HashMap::new() })
    }

    /// The functions, for the thread that they work on.
    fn library(&self) -> Result<&'static Library> {
        if std::thread::current().id() == self.thread { Ok(self.library) } else { Err(Error::Unspecified) }
    }

    /// Destroys every context and resource. Pending fences are forgotten.
    pub fn reset(&mut self) -> Result<()> {
        let library = self.library()?;
        // SAFETY: initialised, on its thread.
        unsafe { (library.reset)() };
        // Only now does the library not know them any more.
        self.pages.clear();
        retired();
        Ok(())
    }

    /// The bytes of a capability set.
    pub fn capset(&self, id: u32, version: u32) -> Result<Vec<u8>> {
        let library = self.library()?;
        let info = capset_info(library, id).ok_or(Error::InvalidParameter)?;
        // The library writes the largest set that it knows, however little is asked for.
        let mut words = vec![0u64; MAX_CAPSET / 8];
        // SAFETY: initialised, on its thread; there is room for more than any set and the alignment is enough.
        unsafe {
            (library.force_ctx_0)();
            (library.fill_caps)(id, version, words.as_mut_ptr().cast());
        }
        let mut bytes: Vec<u8> = words.into_iter().flat_map(u64::to_le_bytes).collect();
        bytes.truncate(info.max_size as usize);
        Ok(bytes)
    }

    /// Makes a context that speaks a capability set, 0 for the default.
    pub fn create_context(&mut self, context: u32, capset: u32, name: &[u8]) -> Result<()> {
        let library = self.library()?;
        let (text, length) = (name.as_ptr().cast::<c_char>(), name.len() as u32);
        // SAFETY: initialised, on its thread; the library copies the name, of that length.
        outcome(unsafe {
            match capset {
                0 => (library.context_create)(context, length, text),
                _ => (library.context_create_with_flags)(context, capset, length, text),
            }
        })
    }

    /// Drops a context.
    pub fn destroy_context(&mut self, context: u32) -> Result<()> {
        let library = self.library()?;
        // SAFETY: initialised, on its thread; an unknown id is ignored.
        unsafe { (library.context_destroy)(context) };
        Ok(())
    }

    /// Makes a resource.
    pub fn create_resource(&mut self, resource: u32, info: &ResourceInfo) -> Result<()> {
        let library = self.library()?;
        let mut args = ResourceArgs {
            handle: resource,
            target: info.target,
            format: info.format,
            bind: info.bind,
            width: info.width,
            height: info.height,
            depth: info.depth,
            array_size: info.array_size,
            last_level: info.last_level,
            nr_samples: info.nr_samples,
            flags: info.flags,
        };
        // SAFETY: initialised, on its thread; the arguments are read during the call, and there are no pages yet.
        outcome(unsafe { (library.resource_create)(&mut args, null_mut(), 0) })
    }

    /// Drops a resource, and with it its pages.
    pub fn destroy_resource(&mut self, resource: u32) -> Result<()> {
        let library = self.library()?;
        // SAFETY: initialised, on its thread; an unknown id is ignored.
        unsafe { (library.resource_unref)(resource) };
        self.pages.remove(&resource);
        Ok(())
    }

    /// Gives a resource pages of guest memory.
    pub fn attach_pages(&mut self, memory: &GuestMemoryMmap, resource: u32, backing: Backing) -> Result<()> {
        let library = self.library()?;
        let mut pages = Pages::new(memory, backing)?;
        let count = c_int::try_from(pages.list.len()).map_err(|_| Error::OutOfMemory)?;
        // SAFETY: initialised, on its thread; list and mapping stay in `self.pages` until they are detached.
        outcome(unsafe {
            (library.resource_attach_iov)(resource.cast_signed(), pages.list.as_mut_ptr(), count)
        })?;
        self.pages.insert(resource, pages);
        Ok(())
    }

    /// Takes the pages away.
    pub fn detach_pages(&mut self, resource: u32) -> Result<()> {
        let library = self.library()?;
        // SAFETY: initialised, on its thread; the library is told where not to say what it had.
        unsafe { (library.resource_detach_iov)(resource.cast_signed(), null_mut(), null_mut()) };
        self.pages.remove(&resource);
        Ok(())
    }

    /// Lets a context name a resource.
    pub fn attach_resource(&mut self, context: u32, resource: u32) -> Result<()> {
        let library = self.library()?;
        // SAFETY: initialised, on its thread; unknown ids are ignored.
        unsafe { (library.ctx_attach_resource)(context.cast_signed(), resource.cast_signed()) };
        Ok(())
    }

    /// Takes that right back.
    pub fn detach_resource(&mut self, context: u32, resource: u32) -> Result<()> {
        let library = self.library()?;
        // SAFETY: initialised, on its thread; unknown ids are ignored.
        unsafe { (library.ctx_detach_resource)(context.cast_signed(), resource.cast_signed()) };
        Ok(())
    }

    /// Whether a context has lost what it was. The library says so when it switches to one, and only then: a blit from
    /// nowhere, say, is reported as done.
    pub fn is_lost(&mut self, context: u32) -> Result<bool> {
        let library = self.library()?;
        let mut nothing = [0u32];
        // SAFETY: initialised, on its thread; of the stream, of no dword, nothing is read.
        let switched = unsafe {
            (library.force_ctx_0)();
            (library.submit_cmd)(nothing.as_mut_ptr().cast(), context.cast_signed(), 0)
        };
        Ok(switched != 0)
    }

    /// Executes a stream.
    pub fn submit(&mut self, context: u32, stream: &[u32]) -> Result<()> {
        let library = self.library()?;
        let count = c_int::try_from(stream.len()).map_err(|_| Error::InvalidParameter)?;
        // SAFETY: initialised, on its thread; the library reads the stream during the call and does not write to it.
        outcome(unsafe {
            (library.submit_cmd)(stream.as_ptr().cast_mut().cast(), context.cast_signed(), count)
        })
    }

    /// Copies from the resource's pages into it.
    pub fn write_pages(&mut self, context: u32, resource: u32, transfer: &Transfer) -> Result<()> {
        self.write_list(context, resource, transfer, &mut [])
    }

    /// Copies from a resource into its pages.
    pub fn read_pages(&mut self, context: u32, resource: u32, transfer: &Transfer) -> Result<()> {
        self.read_list(context, resource, transfer, &mut [])
    }

    /// Copies from bytes into a resource.
    pub fn write_bytes(
        &mut self,
        context: u32,
        resource: u32,
        transfer: &Transfer,
        from: &[u8],
    ) -> Result<()> {
        // The library only reads it.
        let piece = iovec { iov_base: from.as_ptr().cast_mut().cast(), iov_len: from.len() };
        self.write_list(context, resource, transfer, &mut [piece])
    }

    /// Copies from a resource into bytes.
    pub fn read_bytes(
        &mut self,
        context: u32,
        resource: u32,
        transfer: &Transfer,
        to: &mut [u8],
    ) -> Result<()> {
        let piece = iovec { iov_base: to.as_mut_ptr().cast(), iov_len: to.len() };
        self.read_list(context, resource, transfer, &mut [piece])
    }

    fn write_list(&mut self, context: u32, resource: u32, t: &Transfer, list: &mut [iovec]) -> Result<()> {
        let library = self.library()?;
        let level = c_int::try_from(t.level).map_err(|_| Error::InvalidParameter)?;
        let (mut region, (list, count)) = (Box3::from(t), raw(list));
        // SAFETY: initialised, on its thread. The library checks box, offset and strides against resource and list, and
        // uses the list during the call; without one it uses the resource's pages, and refuses if there are none.
        outcome(unsafe {
            (library.transfer_write_iov)(
                resource,
                context,
                level,
                t.stride,
                t.layer_stride,
                &mut region,
                t.offset,
                list,
                count,
            )
        })
    }

    fn read_list(&mut self, context: u32, resource: u32, t: &Transfer, list: &mut [iovec]) -> Result<()> {
        let library = self.library()?;
        let (mut region, (list, count)) = (Box3::from(t), raw(list));
        // SAFETY: as in `write_list`.
        outcome(unsafe {
            (library.transfer_read_iov)(
                resource,
                context,
                t.level,
                t.stride,
                t.layer_stride,
                &mut region,
                t.offset,
                list,
                count.cast_signed(),
            )
        })
    }

    /// Puts a fence after all work so far. It comes back from [`Renderer::poll`].
    pub fn create_fence(&mut self, fence: u32) -> Result<()> {
        let library = self.library()?;
        // SAFETY: initialised, on its thread.
        outcome(unsafe { (library.create_fence)(fence.cast_signed(), 0) })
    }

    /// Asks for fences and queries that are done, and returns the fences, oldest first.
    pub fn poll(&mut self) -> Vec<u32> {
        if let Ok(library) = self.library() {
            // SAFETY: initialised, on its thread.
            unsafe { (library.poll)() };
        }
        retired()
    }
}

impl Drop for Renderer {
    fn drop(&mut self) {
        let Ok(library) = self.library() else {
            // Its thread is not this one and cannot be asked: the library keeps what it has, and nobody gets it again.
            std::mem::forget(std::mem::take(&mut self.pages));
            return;
        };
        // SAFETY: initialised, on its thread; nothing is called afterwards.
        unsafe { (library.cleanup)(null_mut()) };
        retired();
        TAKEN.store(false, Ordering::Release);
    }
}

impl From<&Transfer> for Box3 {
    fn from(t: &Transfer) -> Self {
        let r = &t.region;
        Self { x: r.x, y: r.y, z: r.z, width: r.width, height: r.height, depth: r.depth }
    }
}

/// A list as the library takes it; none is null.
fn raw(list: &mut [iovec]) -> (*mut iovec, u32) {
    if list.is_empty() { (null_mut(), 0) } else { (list.as_mut_ptr(), list.len() as u32) }
}

/// What the library says of a capability set; None if it does not have it.
pub fn capset_info(library: &Library, id: u32) -> Option<CapsetInfo> {
    let (mut max_version, mut max_size) = (0, 0);
    // SAFETY: answers from constants, on any thread and before the initialisation too.
    unsafe { (library.get_cap_set)(id, &mut max_version, &mut max_size) };
    let fits = (1..=MAX_CAPSET).contains(&(max_size as usize));
    fits.then_some(CapsetInfo { id, max_version, max_size })
}
