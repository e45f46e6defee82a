use std::ffi::c_void;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use ntoskrnl::Machine;
use wddm_sys::image::NativeImage;
use wddm_sys::{NTSTATUS, STATUS_SUCCESS, STATUS_TIMEOUT};

use crate::driver::{
    self, KeInitializeEvent, KeInitializeTimerEx, KeResetEvent, KeSetEvent, KeSetTimerEx,
    KeWaitForSingleObject, Shared,
};

wddm_sys::nt_imports! {
    fn KeWaitForMultipleObjects(count: u32, objects: *const *mut c_void, kind: i32, reason: i32, mode: i8, alertable: u8, timeout: *const i64, blocks: *mut u8) -> NTSTATUS;
    fn KeInitializeMutex(mutex: *mut c_void, level: u32);
    fn KeReleaseMutex(mutex: *mut c_void, wait: u8) -> i32;
    fn KeReadStateMutex(mutex: *mut c_void) -> i32;
    fn KeInitializeSemaphore(semaphore: *mut c_void, count: i32, limit: i32);
    fn KeReleaseSemaphore(semaphore: *mut c_void, increment: i32, adjustment: i32, wait: u8) -> i32;
    fn KeReadStateSemaphore(semaphore: *mut c_void) -> i32;
    fn KeReadStateEvent(event: *mut c_void) -> i32;
    fn KeClearEvent(event: *mut c_void);
    fn KeAreApcsDisabled() -> u8;
}

static IMAGE: NativeImage =
    NativeImage { name: "waits", entry: driver::entry, imports: &[IMPORTS], recoveries: &[] };

pub fn machine() -> (ntoskrnl::Guard, Arc<Machine>) {
    ntoskrnl::image::load_native(&IMAGE).unwrap();
    driver::machine()
}

const ALL: i32 = 0;
const ANY: i32 = 1;

fn wait(kind: i32, objects: &[*mut c_void], timeout: Option<i64>) -> NTSTATUS {
    let blocks = if objects.len() > 3 { driver::nonpaged(48 * objects.len()) } else { std::ptr::null_mut() };
    let timeout = timeout.as_ref().map_or(std::ptr::null(), |t| t as *const i64);
    // SAFETY: the objects are initialised; there are wait blocks if there must be.
    let status = unsafe {
        KeWaitForMultipleObjects(objects.len() as u32, objects.as_ptr(), kind, 0, 0, 0, timeout, blocks)
    };
    if !blocks.is_null() {
        driver::free(blocks);
    }
    status
}

fn poll_one(object: *mut c_void) -> NTSTATUS {
    // SAFETY: the object is initialised.
    unsafe { KeWaitForSingleObject(object, 0, 0, 0, &0) }
}

#[test]
fn any_of_several_ends_a_wait() {
    let (_inside, machine) = machine();
    let block = Shared::new(5 * 24);
    let events: Vec<*mut c_void> = (0..5).map(|i| block.at(24 * i)).collect();
    // SAFETY: the events lie in the block.
    unsafe {
        events.iter().for_each(|&event| KeInitializeEvent(event, 1, 0));
        assert_eq!(wait(ANY, &events, Some(0)), STATUS_TIMEOUT);
        assert_eq!(wait(ANY, &events, Some(-10_000)), STATUS_TIMEOUT);
        KeSetEvent(events[3], 0, 0);
        KeSetEvent(events[4], 0, 0);
        assert_eq!(wait(ANY, &events, None), NTSTATUS(3));
        assert_eq!(wait(ANY, &events, Some(0)), NTSTATUS(4));
        assert_eq!(wait(ANY, &events, Some(0)), STATUS_TIMEOUT);
        // Each of many sets is heard by one waiter, whichever object it is.
        let heard = Arc::new(AtomicU64::new(0));
        let threads: Vec<_> = (0..3)
            .map(|_| {
                let heard = heard.clone();
                machine
                    .spawn("driver", move || {
                        let events: Vec<*mut c_void> = (0..5).map(|i| block.at(24 * i)).collect();
                        for _ in 0..100 {
                            let at = wait(ANY, &events[..4], None).0;
                            heard.fetch_add(1 << (16 * at), Ordering::Relaxed);
                            KeSetEvent(events[4], 0, 0);
                        }
                    })
                    .unwrap()
            })
            .collect();
        for n in 0..300 {
            KeSetEvent(events[n % 4], 0, 0);
            assert_eq!(KeWaitForSingleObject(events[4], 0, 0, 0, std::ptr::null()), STATUS_SUCCESS);
        }
        threads.into_iter().for_each(|t| t.join().unwrap());
        assert_eq!(heard.load(Ordering::Relaxed), 75 | 75 << 16 | 75 << 32 | 75 << 48);
    }
}

#[test]
fn all_of_several_are_taken_at_once() {
    let (_inside, machine) = machine();
    let block = Shared::new(256);
    let [event, notification, semaphore] = [block.at(0), block.at(32), block.at(64)];
    // SAFETY: the objects lie in the block.
    unsafe {
        KeInitializeEvent(event, 1, 1);
        KeInitializeEvent(notification, 0, 1);
        KeInitializeSemaphore(semaphore, 0, 2);
        let all = [event, notification, semaphore];
        assert_eq!(wait(ALL, &all, Some(-10_000)), STATUS_TIMEOUT);
        assert_eq!(KeReadStateEvent(event), 1, "a wait that fails takes nothing");
        let waiter = machine
            .spawn("driver", move || {
                let all: [*mut c_void; 3] = [block.at(0), block.at(32), block.at(64)];
                wait(ALL, &all, None)
            })
            .unwrap();
        assert_eq!(KeReleaseSemaphore(semaphore, 0, 2, 0), 0);
        assert_eq!(waiter.join().unwrap(), STATUS_SUCCESS);
        let states =
            (KeReadStateEvent(event), KeReadStateEvent(notification), KeReadStateSemaphore(semaphore));
        assert_eq!(states, (0, 1, 1));
        KeClearEvent(notification);
        assert_eq!((KeReadStateEvent(notification), KeResetEvent(notification)), (0, 0));
    }
}

#[test]
fn a_timer_and_an_event_are_waited_for_together() {
    let (_inside, _machine) = machine();
    let block = Shared::new(128);
    // SAFETY: the objects lie in the block.
    unsafe {
        KeInitializeEvent(block.at(0), 0, 0);
        KeInitializeTimerEx(block.at(32), 1);
        KeSetTimerEx(block.at(32), -10_000, 0, std::ptr::null_mut());
        assert_eq!(wait(ANY, &[block.at(0), block.at(32)], None), NTSTATUS(1));
    }
}

#[test]
fn a_mutex_is_its_owners_as_often_as_it_takes_it() {
    let (_inside, machine) = machine();
    let block = Shared::new(64);
    let mutex = block.at(0);
    // SAFETY: the mutex lies in the block.
    unsafe {
        KeInitializeMutex(mutex, 0);
        assert_eq!((KeReadStateMutex(mutex), poll_one(mutex)), (1, STATUS_SUCCESS));
        assert_eq!(wait(ANY, &[mutex], Some(0)), STATUS_SUCCESS);
        assert_eq!((KeReadStateMutex(mutex), KeAreApcsDisabled()), (-1, 1));
        let other = machine.spawn("driver", move || poll_one(block.at(0))).unwrap();
        assert_eq!(other.join().unwrap(), STATUS_TIMEOUT);
        assert_eq!((KeReleaseMutex(mutex, 0), KeAreApcsDisabled()), (-1, 1));
        assert_eq!((KeReleaseMutex(mutex, 0), KeAreApcsDisabled()), (0, 0));
        let other = machine.spawn("driver", move || (poll_one(block.at(0)), KeReleaseMutex(block.at(0), 0)));
        assert_eq!(other.unwrap().join().unwrap(), (STATUS_SUCCESS, 0));
    }
}

#[test]
fn a_semaphore_counts() {
    let (_inside, _machine) = machine();
    let block = Shared::new(32);
    let semaphore = block.at(0);
    // SAFETY: the semaphore lies in the block.
    unsafe {
        KeInitializeSemaphore(semaphore, 1, 3);
        assert_eq!((poll_one(semaphore), poll_one(semaphore)), (STATUS_SUCCESS, STATUS_TIMEOUT));
        assert_eq!((KeReleaseSemaphore(semaphore, 0, 2, 0), KeReleaseSemaphore(semaphore, 0, 1, 0)), (0, 2));
        assert_eq!(KeReadStateSemaphore(semaphore), 3);
    }
}
