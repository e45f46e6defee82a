//! What an import is bound to that no export answers: code that stops the machine with the name and the caller.

use std::collections::HashMap;
use std::ffi::c_void;
use std::io;
use std::sync::{Mutex, PoisonError};

use crate::bugcheck::{self, stop};
use crate::map::{Mapping, PAGE};

const THUNK: usize = 32;

#[derive(Default)]
struct Thunks {
    by_name: HashMap<&'static str, usize>,
    pages: Vec<Mapping>,
    used: usize,
}

/// The name, which lives as long as the process, and the address of its code.
pub(super) fn thunk(name: &str) -> io::Result<(&'static str, *mut c_void)> {
    static THUNKS: Mutex<Option<Thunks>> = Mutex::new(None);
    let mut thunks = THUNKS.lock().unwrap_or_else(PoisonError::into_inner);
    let thunks = thunks.get_or_insert_default();
    if let Some((&name, &address)) = thunks.by_name.get_key_value(name) {
        return Ok((name, address as *mut c_void));
    }
    if thunks.pages.is_empty() || thunks.used + THUNK > PAGE {
        thunks.pages.push(Mapping::reserve(PAGE)?);
        thunks.used = 0;
    }
    let page = &thunks.pages[thunks.pages.len() - 1];
    let name: &'static str = Box::leak(Box::from(name));
    // Behind a thin pointer, which fits a register.
    let reference: &'static &'static str = Box::leak(Box::new(name));
    let mut code = Vec::with_capacity(THUNK);
    code.extend_from_slice(&[0x48, 0xB9]); // mov rcx, name
    code.extend_from_slice(&(std::ptr::from_ref(reference) as u64).to_le_bytes());
    code.extend_from_slice(&[0x48, 0x8B, 0x14, 0x24]); // mov rdx, [rsp]
    code.extend_from_slice(&[0x48, 0xB8]); // mov rax, called
    code.extend_from_slice(&(called as *const () as u64).to_le_bytes());
    code.extend_from_slice(&[0xFF, 0xE0]); // jmp rax
    let at = page.base().wrapping_add(thunks.used);
    if !page.protect(0, PAGE, libc::PROT_READ | libc::PROT_WRITE) {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: `at` has room for THUNK bytes in a page of this table's own, writable now; its former thunks keep their bytes.
    unsafe { std::ptr::copy_nonoverlapping(code.as_ptr(), at, code.len()) };
    if !page.protect(0, PAGE, libc::PROT_READ | libc::PROT_EXEC) {
        return Err(io::Error::last_os_error());
    }
    thunks.used += THUNK;
    thunks.by_name.insert(name, at as usize);
    Ok((name, at.cast()))
}

unsafe extern "win64" fn called(name: &'static &'static str, caller: usize) -> ! {
    let place = super::modules::place(caller).map_or_else(String::new, |place| format!(" at {place}"));
    let note = format!("the driver called {name}{place}, an export that this kernel does not have");
    stop(bugcheck::SYMBOL_NOT_FOUND, [0; 4], &note, caller as u64, None)
}
