use std::ffi::c_void;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::time::Instant;

use ntoskrnl::{DISPATCH_LEVEL, current_irql};
use wddm_sys::{STATUS_SUCCESS, STATUS_TIMEOUT};

use crate::driver::*;

#[test]
fn a_spin_lock_excludes() {
    let (_inside, machine) = machine();
    let lock = Shared::new(16);
    let threads: Vec<_> = (0..4)
        .map(|_| {
            machine
                .spawn("driver", move || {
                    for _ in 0..500 {
                        // SAFETY: the lock was zeroed, which is what initialising does, and guards the counter behind it.
                        unsafe {
                            let old = KeAcquireSpinLockRaiseToDpc(lock.at(0));
                            assert_eq!(KeGetCurrentIrql(), DISPATCH_LEVEL);
                            let counter = lock.at::<u64>(8);
                            counter.write_volatile(counter.read_volatile() + 1);
                            KeReleaseSpinLock(lock.at(0), old);
                        }
                    }
                })
                .unwrap()
        })
        .collect();
    threads.into_iter().for_each(|t| t.join().unwrap());
    // SAFETY: the block is live.
    assert_eq!(unsafe { lock.at::<u64>(8).read() }, 2000);
    assert_eq!(current_irql(), 0);
}

#[test]
fn a_fast_mutex_excludes_at_apc_level() {
    let (_inside, machine) = machine();
    let mutex = Shared::new(72);
    // SAFETY: what ExInitializeFastMutex, a macro, does.
    unsafe {
        mutex.at::<i32>(0).write(1);
        KeInitializeEvent(mutex.at(24), 1, 0);
    }
    let before = ntoskrnl::call_counts();
    let threads: Vec<_> = (0..4)
        .map(|_| {
            machine
                .spawn("driver", move || {
                    for _ in 0..500 {
                        // SAFETY: the mutex is initialised and guards the counter behind it.
                        unsafe {
                            ExAcquireFastMutex(mutex.at(0));
                            assert_eq!(KeGetCurrentIrql(), 1);
                            let counter = mutex.at::<u64>(56);
                            counter.write_volatile(counter.read_volatile() + 1);
                            ExReleaseFastMutex(mutex.at(0));
                            assert_eq!(KeGetCurrentIrql(), 0);
                        }
                    }
                })
                .unwrap()
        })
        .collect();
    threads.into_iter().for_each(|t| t.join().unwrap());
    // SAFETY: the block is live.
    assert_eq!(unsafe { mutex.at::<u64>(56).read() }, 2000);
    assert_eq!(ntoskrnl::call_counts().since(&before).locks, 0);
}

#[test]
fn events_wake_one_or_all() {
    let (_inside, machine) = machine();
    let [one, all, through] = [Shared::new(24), Shared::new(24), Shared::new(24)];
    // SAFETY: the events are initialised before use.
    unsafe {
        KeInitializeEvent(one.at(0), 1, 0);
        KeInitializeEvent(all.at(0), 0, 0);
        KeInitializeEvent(through.at(0), 1, 0);
        let short = -1i64;
        assert_eq!(KeWaitForSingleObject(one.at(0), 0, 0, 0, &short), STATUS_TIMEOUT);
        let poll = 0i64;
        KeSetEvent(one.at(0), 0, 0);
        assert_eq!(KeWaitForSingleObject(one.at(0), 0, 0, 0, &poll), STATUS_SUCCESS);
        assert_eq!(KeWaitForSingleObject(one.at(0), 0, 0, 0, &poll), STATUS_TIMEOUT);
        let passed = Arc::new(AtomicU32::new(0));
        let threads: Vec<_> = (0..3)
            .map(|_| {
                let passed = passed.clone();
                machine
                    .spawn("driver", move || {
                        assert_eq!(
                            KeWaitForSingleObject(all.at(0), 0, 0, 0, std::ptr::null()),
                            STATUS_SUCCESS
                        );
                        assert_eq!(
                            KeWaitForSingleObject(one.at(0), 0, 0, 0, std::ptr::null()),
                            STATUS_SUCCESS
                        );
                        passed.fetch_add(1, Ordering::Relaxed);
                        KeSetEvent(through.at(0), 0, 0);
                    })
                    .unwrap()
            })
            .collect();
        assert_eq!(KeSetEvent(all.at(0), 0, 0), 0);
        for n in 1..=3 {
            assert_eq!(KeSetEvent(one.at(0), 0, 0), 0);
            assert_eq!(KeWaitForSingleObject(through.at(0), 0, 0, 0, std::ptr::null()), STATUS_SUCCESS);
            assert_eq!(passed.load(Ordering::Relaxed), n);
        }
        threads.into_iter().for_each(|t| t.join().unwrap());
        assert_eq!(KeResetEvent(all.at(0)), 1);
        assert_eq!(KeResetEvent(all.at(0)), 0);
    }
}

wddm_sys::abi! {
    unsafe fn on_dpc(_dpc: *mut c_void, context: *mut c_void, a: *mut c_void, b: *mut c_void) {
        assert_eq!(current_irql(), DISPATCH_LEVEL);
        // SAFETY: the context is the counter that the test passed.
        let counter = unsafe { &*context.cast::<AtomicU64>() };
        counter.fetch_add(1 + a as u64 * 100 + b as u64 * 10_000, Ordering::Relaxed);
    }
}

#[test]
fn dpcs_run_once_at_dispatch_level() {
    let (_inside, machine) = machine();
    let dpc = Shared::new(64);
    let counter = AtomicU64::new(0);
    let context = std::ptr::from_ref(&counter).cast_mut().cast();
    // SAFETY: the DPC is initialised, and flushed before its context goes.
    unsafe {
        KeInitializeDpc(dpc.at(0), on_dpc, context);
        assert_eq!(KeInsertQueueDpc(dpc.at(0), 3 as *mut c_void, 5 as *mut c_void), 1);
        KeFlushQueuedDpcs();
        assert_eq!(counter.load(Ordering::Relaxed), 50_301);
        // While the DPC thread is busy a queued DPC stays queued, once.
        let (go, gone) = std::sync::mpsc::channel::<()>();
        let gone = std::sync::Mutex::new(gone);
        let busy = machine.dpc(move || {
            let _ = gone.lock().unwrap().recv();
        });
        assert!(busy.queue());
        assert_eq!(KeInsertQueueDpc(dpc.at(0), std::ptr::null_mut(), std::ptr::null_mut()), 1);
        assert_eq!(KeInsertQueueDpc(dpc.at(0), std::ptr::null_mut(), std::ptr::null_mut()), 0);
        go.send(()).unwrap();
        KeFlushQueuedDpcs();
        assert_eq!(counter.load(Ordering::Relaxed), 50_302);
    }
}

#[test]
fn timers_fire_and_are_cancelled() {
    let (_inside, machine) = machine();
    let (timer, dpc) = (Shared::new(64), Shared::new(64));
    let counter = AtomicU64::new(0);
    let context = std::ptr::from_ref(&counter).cast_mut().cast();
    // SAFETY: timer and DPC are initialised, and stopped before the context goes.
    unsafe {
        KeInitializeTimerEx(timer.at(0), 1);
        KeInitializeDpc(dpc.at(0), on_dpc, context);
        let start = Instant::now();
        assert_eq!(KeSetTimerEx(timer.at(0), -20_000, 0, dpc.at(0)), 0);
        assert_eq!(KeWaitForSingleObject(timer.at(0), 0, 0, 0, std::ptr::null()), STATUS_SUCCESS);
        assert!(start.elapsed().as_micros() >= 2000);
        machine.flush_dpcs();
        assert_eq!(counter.load(Ordering::Relaxed), 1);
        assert_eq!(KeSetTimerEx(timer.at(0), -36_000_000_000, 0, std::ptr::null_mut()), 0);
        assert_eq!(KeSetTimerEx(timer.at(0), -36_000_000_000, 0, std::ptr::null_mut()), 1);
        assert_eq!(KeCancelTimer(timer.at(0)), 1);
        assert_eq!(KeCancelTimer(timer.at(0)), 0);
        // Periodic: it comes again by itself.
        KeSetTimerEx(timer.at(0), -1, 1, std::ptr::null_mut());
        for _ in 0..3 {
            assert_eq!(KeWaitForSingleObject(timer.at(0), 0, 0, 0, std::ptr::null()), STATUS_SUCCESS);
        }
        assert_eq!(KeCancelTimer(timer.at(0)), 1);
    }
}

#[test]
fn clocks_run() {
    let (_inside, _machine) = machine();
    let mut frequency = 0;
    // SAFETY: the imports are bound.
    unsafe {
        let a = KeQueryPerformanceCounter(&mut frequency);
        assert_eq!(frequency, 10_000_000);
        let interval = -10_000i64;
        KeDelayExecutionThread(0, 0, &interval);
        assert!(KeQueryPerformanceCounter(std::ptr::null_mut()) - a >= 10_000);
    }
}
