//! Handles of the kernel: numbers that stand for objects.
#![allow(unsafe_code)]

use std::collections::BTreeMap;
use std::ffi::c_void;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use wddm_sys::{NTSTATUS, STATUS_INVALID_HANDLE, STATUS_SUCCESS};

use crate::cpu::PASSIVE_LEVEL;
use crate::exports::exports;

/// An object that a handle can stand for.
pub(crate) trait Object: Send + Sync {
    /// The address that drivers know it by.
    fn body(&self) -> *mut c_void;
}

/// Kernel handles lie in the upper half of the addresses, and are multiples of four.
const FIRST: usize = 0xFFFF_FFFF_8000_0004;

/// The handles of a machine.
#[derive(Default)]
pub(crate) struct Handles(Mutex<BTreeMap<usize, Arc<dyn Object>>>);

impl Handles {
    fn table(&self) -> MutexGuard<'_, BTreeMap<usize, Arc<dyn Object>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Opens a handle: the lowest number that is free.
    pub(crate) fn open(&self, object: Arc<dyn Object>) -> usize {
        let mut table = self.table();
        let free = (FIRST..).step_by(4).zip(table.keys()).find(|(number, used)| number != *used);
        let number = free.map_or(FIRST + 4 * table.len(), |(number, _)| number);
        table.insert(number, object);
        number
    }

    /// Closes a handle. False if it is none.
    pub(crate) fn close(&self, handle: usize) -> bool {
        let object = self.table().remove(&handle);
        object.is_some()
    }

    /// How many are open.
    pub(crate) fn count(&self) -> usize {
        self.table().len()
    }
}

exports! {
    /// `ZwClose(Handle)`, at PASSIVE_LEVEL. STATUS_INVALID_HANDLE for what is none.
    [PASSIVE_LEVEL, handle] fn ZwClose(machine, handle: usize) -> NTSTATUS {
        if machine.handles.close(handle) { STATUS_SUCCESS } else { STATUS_INVALID_HANDLE }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Nothing;

    impl Object for Nothing {
        fn body(&self) -> *mut c_void {
            std::ptr::from_ref(self).cast_mut().cast()
        }
    }

    #[test]
    fn numbers_are_used_again_and_objects_let_go() {
        let handles = Handles::default();
        let object = Arc::new(Nothing);
        let [a, b, c] = [(); 3].map(|()| handles.open(object.clone()));
        assert_eq!((b - a, c - b, a % 4), (4, 4, 0));
        assert!(handles.close(b) && !handles.close(b));
        assert_eq!(handles.open(object.clone()), b);
        assert_eq!((handles.count(), Arc::strong_count(&object)), (3, 4));
        assert!([a, b, c].iter().all(|&handle| handles.close(handle)));
        assert_eq!((handles.count(), Arc::strong_count(&object)), (0, 1));
    }
}
