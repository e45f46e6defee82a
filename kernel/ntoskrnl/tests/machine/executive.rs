//! Ex and Etw: lists, lookaside lists, resources, rundown protection, guarded locks, pool by type, tracing; and processors
//! and clocks.

use std::collections::HashSet;
use std::ffi::c_void;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use ntoskrnl::{Machine, current_irql};
use wddm_sys::image::NativeImage;
use wddm_sys::{NTSTATUS, STATUS_INVALID_HANDLE, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY, STATUS_SUCCESS};

use crate::driver::{self, Shared};

type Allocate = wddm_sys::abi_fn!(fn(kind: u32, bytes: usize, tag: u32, list: *mut c_void) -> *mut u8);
type Free = wddm_sys::abi_fn!(fn(block: *mut u8, list: *mut c_void));

wddm_sys::nt_imports! {
    static KdDebuggerEnabled: u8;
    static KdDebuggerNotPresent: u8;
    static KeNumberProcessors: u8;

    fn KdRefreshDebuggerNotPresent() -> u8;
    fn ExInterlockedInsertHeadList(head: *mut usize, entry: *mut usize, lock: *mut usize) -> *mut usize;
    fn ExInterlockedInsertTailList(head: *mut usize, entry: *mut usize, lock: *mut usize) -> *mut usize;
    fn ExInterlockedRemoveHeadList(head: *mut usize, lock: *mut usize) -> *mut usize;
    fn ExInterlockedPushEntryList(head: *mut usize, entry: *mut usize, lock: *mut usize) -> *mut usize;
    fn ExInterlockedPopEntryList(head: *mut usize, lock: *mut usize) -> *mut usize;
    fn InitializeSListHead(head: *mut u8);
    fn ExQueryDepthSList(head: *mut u8) -> u16;
    fn ExpInterlockedPushEntrySList(head: *mut u8, entry: *mut u8) -> *mut u8;
    fn ExpInterlockedPopEntrySList(head: *mut u8) -> *mut u8;
    fn ExpInterlockedFlushSList(head: *mut u8) -> *mut u8;
    fn ExInitializeNPagedLookasideList(list: *mut u8, allocate: usize, free: usize, flags: u32, bytes: usize, tag: u32, depth: u16);
    fn ExDeleteNPagedLookasideList(list: *mut u8);
    fn ExInitializePagedLookasideList(list: *mut u8, allocate: usize, free: usize, flags: u32, bytes: usize, tag: u32, depth: u16);
    fn ExDeletePagedLookasideList(list: *mut u8);
    fn ExInitializeLookasideListEx(list: *mut u8, allocate: Option<Allocate>, free: Option<Free>, kind: u32, flags: u32, bytes: usize, tag: u32, depth: u16) -> NTSTATUS;
    fn ExFlushLookasideListEx(list: *mut u8);
    fn ExDeleteLookasideListEx(list: *mut u8);
    fn ExInitializeResourceLite(resource: *mut u8) -> NTSTATUS;
    fn ExDeleteResourceLite(resource: *mut u8) -> NTSTATUS;
    fn ExAcquireResourceExclusiveLite(resource: *mut u8, wait: u8) -> u8;
    fn ExAcquireResourceSharedLite(resource: *mut u8, wait: u8) -> u8;
    fn ExAcquireSharedStarveExclusive(resource: *mut u8, wait: u8) -> u8;
    fn ExReleaseResourceLite(resource: *mut u8);
    fn ExConvertExclusiveToSharedLite(resource: *mut u8);
    fn ExIsResourceAcquiredExclusiveLite(resource: *mut u8) -> u8;
    fn ExIsResourceAcquiredSharedLite(resource: *mut u8) -> u32;
    fn ExGetExclusiveWaiterCount(resource: *mut u8) -> u32;
    fn KeEnterCriticalRegion();
    fn KeLeaveCriticalRegion();
    fn KeAreAllApcsDisabled() -> u8;
    fn ExInitializeRundownProtection(reference: *mut usize);
    fn ExReInitializeRundownProtection(reference: *mut usize);
    fn ExAcquireRundownProtection(reference: *mut usize) -> u8;
    fn ExReleaseRundownProtection(reference: *mut usize);
    fn ExWaitForRundownProtectionRelease(reference: *mut usize);
    fn ExRundownCompleted(reference: *mut usize);
    fn ExAcquireFastMutexUnsafe(mutex: *mut u8);
    fn ExReleaseFastMutexUnsafe(mutex: *mut u8);
    fn ExTryToAcquireFastMutex(mutex: *mut u8) -> u8;
    fn KeInitializeGuardedMutex(mutex: *mut u8);
    fn KeAcquireGuardedMutex(mutex: *mut u8);
    fn KeReleaseGuardedMutex(mutex: *mut u8);
    fn KeAcquireInStackQueuedSpinLock(lock: *mut usize, handle: *mut [usize; 3]);
    fn KeReleaseInStackQueuedSpinLock(handle: *mut [usize; 3]);
    fn KeAcquireInStackQueuedSpinLockAtDpcLevel(lock: *mut usize, handle: *mut [usize; 3]);
    fn KeReleaseInStackQueuedSpinLockFromDpcLevel(handle: *mut [usize; 3]);
    fn KeAcquireSpinLockAtDpcLevel(lock: *mut usize);
    fn KeReleaseSpinLockFromDpcLevel(lock: *mut usize);
    fn KeTryToAcquireSpinLockAtDpcLevel(lock: *mut usize) -> u8;
    fn KeTestSpinLock(lock: *mut usize) -> u8;
    fn KeRaiseIrqlToDpcLevel() -> u8;
    fn KfLowerIrql(level: u8);
    fn ExAllocatePool(kind: u32, bytes: usize) -> *mut u8;
    fn ExAllocatePoolWithQuotaTag(kind: u32, bytes: usize, tag: u32) -> *mut u8;
    fn ExAllocatePool3(flags: u64, bytes: usize, tag: u32, parameters: *const [u64; 2], count: u32) -> *mut u8;
    fn ExFreePool2(block: *mut u8, tag: u32, parameters: *const [u64; 2], count: u32);
    fn EtwRegister(provider: *const [u8; 16], callback: usize, context: usize, handle: *mut u64) -> NTSTATUS;
    fn EtwUnregister(handle: u64) -> NTSTATUS;
    fn EtwWrite(handle: u64, event: *const u8, activity: *const u8, count: u32, data: *const u8) -> NTSTATUS;
    fn EtwWriteTransfer(handle: u64, event: *const u8, activity: *const u8, related: *const u8, count: u32, data: *const u8) -> NTSTATUS;
    fn EtwEventEnabled(handle: u64, event: *const u8) -> u8;
    fn EtwSetInformation(handle: u64, class: i32, information: *const u8, length: u32) -> NTSTATUS;
    fn EtwActivityIdControl(control: u32, id: *mut [u8; 16]) -> NTSTATUS;
    fn KeQueryActiveProcessorCount(mask: *mut u64) -> u32;
    fn KeQueryActiveProcessorCountEx(group: u16) -> u32;
    fn KeGetCurrentProcessorNumber() -> u32;
    fn KeGetCurrentProcessorNumberEx(number: *mut [u8; 4]) -> u32;
    fn KeInvalidateAllCaches() -> u8;
    fn KeQueryTimeIncrement() -> u32;
    fn KeQueryTickCount(count: *mut i64);
    fn KeQueryInterruptTime() -> u64;
    fn KeQuerySystemTimePrecise(time: *mut i64);
    fn ExSetTimerResolution(desired: u32, set: u8) -> u32;
    fn ExQueryTimerResolution(maximum: *mut u32, minimum: *mut u32, current: *mut u32);
}

static IMAGE: NativeImage =
    NativeImage { name: "executive", entry: driver::entry, imports: &[IMPORTS], recoveries: &[] };

pub fn machine() -> (ntoskrnl::Guard, Arc<Machine>) {
    let image = ntoskrnl::image::load_native(&IMAGE).unwrap();
    assert!(image.missing().is_empty(), "{:?}", image.missing());
    driver::machine()
}

#[test]
fn there_is_no_debugger() {
    let (_inside, _machine) = machine();
    // SAFETY: the accessors answer the addresses of BOOLEANs.
    unsafe {
        assert_eq!((KdDebuggerEnabled().read(), KdDebuggerNotPresent().read()), (0, 1));
        assert_eq!(KdRefreshDebuggerNotPresent(), 1);
    }
}

#[test]
fn interlocked_lists_keep_their_order() {
    let (_inside, machine) = machine();
    let block = Shared::new(256);
    let (head, lock): (*mut usize, *mut usize) = (block.at(0), block.at(16));
    let [a, b, c]: [*mut usize; 3] = [block.at(32), block.at(48), block.at(64)];
    // SAFETY: head, lock and entries lie in the block.
    unsafe {
        head.write(head as usize);
        head.add(1).write(head as usize);
        let null = std::ptr::null_mut();
        assert_eq!(ExInterlockedRemoveHeadList(head, lock), null);
        assert_eq!(ExInterlockedInsertTailList(head, a, lock), null);
        assert_eq!(ExInterlockedInsertTailList(head, b, lock), a);
        assert_eq!(ExInterlockedInsertHeadList(head, c, lock), a);
        assert_eq!([c.read(), a.read(), b.read()], [a, b, head].map(|e| e as usize));
        let removed = [(); 4].map(|()| ExInterlockedRemoveHeadList(head, lock));
        assert_eq!(removed, [c, a, b, null]);
        assert_eq!((lock.read(), current_irql()), (0, 0));
        let single = block.at(80);
        assert_eq!(ExInterlockedPushEntryList(single, a, lock), null);
        assert_eq!(ExInterlockedPushEntryList(single, b, lock), a);
        assert_eq!([(); 3].map(|()| ExInterlockedPopEntryList(single, lock)), [b, a, null]);
    }
    // From several threads: each entry comes out once.
    let entries = Shared::new(16 * 400);
    let threads: Vec<_> = (0..4)
        .map(|t| {
            let insert = move || {
                for i in 0..100 {
                    // SAFETY: each entry is put in once.
                    unsafe {
                        ExInterlockedInsertHeadList(block.at(0), entries.at(16 * (t * 100 + i)), block.at(16))
                    };
                }
            };
            machine.spawn("driver", insert).unwrap()
        })
        .collect();
    threads.into_iter().for_each(|t| t.join().unwrap());
    // SAFETY: as above.
    let out = std::iter::from_fn(|| unsafe { ExInterlockedRemoveHeadList(head, lock).as_mut() });
    let out: HashSet<usize> = out.map(|e| std::ptr::from_mut(e) as usize).collect();
    assert_eq!(out.len(), 400);
}

#[test]
fn sequenced_lists_lose_nothing() {
    let (_inside, machine) = machine();
    let head = Shared::new(16);
    let entries = Shared::new(32 * 64);
    // SAFETY: head and entries are memory of the driver's, multiples of 16.
    unsafe {
        InitializeSListHead(head.at(0));
        assert!(ExpInterlockedPopEntrySList(head.at(0)).is_null());
        assert!(ExpInterlockedPushEntrySList(head.at(0), entries.at(0)).is_null());
        assert_eq!(ExpInterlockedPushEntrySList(head.at(0), entries.at(32)), entries.at(0));
        assert_eq!(ExQueryDepthSList(head.at(0)), 2);
        assert_eq!(ExpInterlockedPopEntrySList(head.at(0)), entries.at(32));
        assert_eq!(ExpInterlockedFlushSList(head.at(0)), entries.at(0));
        assert_eq!(
            (ExQueryDepthSList(head.at(0)), ExpInterlockedFlushSList(head.at(0)).is_null()),
            (0, true)
        );
        (0..64).for_each(|i| {
            ExpInterlockedPushEntrySList(head.at(0), entries.at(32 * i));
        });
    }
    // Whoever has an entry has it alone: the word behind its link counts.
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let turn = move || {
                for _ in 0..2000 {
                    // SAFETY: as above.
                    unsafe {
                        let entry = ExpInterlockedPopEntrySList(head.at(0));
                        let uses = entry.add(16).cast::<u64>();
                        uses.write_volatile(uses.read_volatile() + 1);
                        ExpInterlockedPushEntrySList(head.at(0), entry);
                    }
                }
            };
            machine.spawn("driver", turn).unwrap()
        })
        .collect();
    threads.into_iter().for_each(|t| t.join().unwrap());
    // SAFETY: as above.
    let uses: u64 = (0..64).map(|i| unsafe { entries.at::<u64>(32 * i + 16).read() }).sum();
    // SAFETY: as above.
    assert_eq!((uses, unsafe { ExQueryDepthSList(head.at(0)) }), (8000, 64));
}

/// What `ExAllocateFromNPagedLookasideList` does inline, by the documented layout.
fn take(list: *mut u8) -> *mut u8 {
    // SAFETY: the list is initialised: its functions are those of the documentation.
    unsafe {
        let entry = ExpInterlockedPopEntrySList(list);
        if !entry.is_null() {
            return entry;
        }
        let allocate = list.add(48).cast::<Allocate>().read();
        let (kind, tag, bytes) = (list.add(36), list.add(40), list.add(44));
        let read = |at: *mut u8| at.cast::<u32>().read();
        allocate(read(kind), read(bytes) as usize, read(tag), list.cast())
    }
}

/// What `ExFreeToNPagedLookasideList` does inline.
fn give(list: *mut u8, entry: *mut u8) {
    // SAFETY: as above.
    unsafe {
        if ExQueryDepthSList(list) >= list.add(16).cast::<u16>().read() {
            (list.add(56).cast::<Free>().read())(entry, list.cast());
        } else {
            ExpInterlockedPushEntrySList(list, entry);
        }
    }
}

static FREED: AtomicU64 = AtomicU64::new(0);

wddm_sys::abi! {
    unsafe fn own_allocate(_kind: u32, bytes: usize, tag: u32, _list: *mut c_void) -> *mut u8 {
        assert_eq!(tag, driver::TAG);
        driver::nonpaged(bytes)
    }

    unsafe fn own_free(block: *mut u8, _list: *mut c_void) {
        FREED.fetch_add(1, Ordering::Relaxed);
        driver::free(block);
    }
}

#[test]
fn lookaside_lists_keep_some_blocks_and_free_all() {
    let (_inside, machine) = machine();
    let list = Shared::new(128).at(0);
    // SAFETY: the list lies in nonpaged pool, a multiple of 16.
    unsafe {
        let rounds = || {
            let blocks: Vec<_> = (0..10).map(|_| take(list)).collect();
            assert_eq!(machine.balance().pool_blocks, 11);
            let first = blocks[0];
            blocks.into_iter().for_each(|b| give(list, b));
            let kept = u64::from(ExQueryDepthSList(list));
            assert!((1..10).contains(&kept) && machine.balance().pool_blocks == 1 + kept);
            first
        };
        ExInitializeNPagedLookasideList(list, 0, 0, 512, 100, driver::TAG, 0);
        assert_eq!(machine.balance().lookaside_lists, 1);
        let block = rounds() as usize;
        assert_eq!(
            machine.pools().block_at(block).map(|b| (b.0, b.2, b.3)),
            Some((ntoskrnl::PoolKind::NonPaged, 100, driver::TAG))
        );
        ExDeleteNPagedLookasideList(list);
        ExInitializePagedLookasideList(list, 0, 0, 0, 8, driver::TAG, 0);
        let block = rounds() as usize;
        assert_eq!(
            machine.pools().block_at(block).map(|b| (b.0, b.2)),
            Some((ntoskrnl::PoolKind::Paged, 16))
        );
        ExDeletePagedLookasideList(list);
        let status = |kind, flags| {
            ExInitializeLookasideListEx(
                list,
                Some(own_allocate),
                Some(own_free),
                kind,
                flags,
                64,
                driver::TAG,
                0,
            )
        };
        assert_eq!(
            (status(3, 0), status(0, 3)),
            (wddm_sys::STATUS_INVALID_PARAMETER_4, wddm_sys::STATUS_INVALID_PARAMETER_5)
        );
        assert_eq!(status(512, 2), STATUS_SUCCESS);
        rounds();
        ExFlushLookasideListEx(list);
        assert_eq!((ExQueryDepthSList(list), FREED.load(Ordering::Relaxed)), (0, 10));
        ExDeleteLookasideListEx(list);
    }
    assert_eq!((machine.balance().pool_blocks, machine.balance().lookaside_lists), (1, 0));
}

#[test]
fn resources_are_shared_or_exclusive() {
    let (_inside, machine) = machine();
    let block = Shared::new(104);
    let resource = block.at(0);
    let elsewhere = |f: fn(*mut u8) -> u8| {
        let run = move || {
            // SAFETY: the imports are bound.
            unsafe { KeEnterCriticalRegion() };
            let got = f(block.at(0));
            if got != 0 {
                // SAFETY: it was acquired.
                unsafe { ExReleaseResourceLite(block.at(0)) };
            }
            // SAFETY: as above.
            unsafe { KeLeaveCriticalRegion() };
            got
        };
        machine.spawn("driver", run).unwrap().join().unwrap()
    };
    // SAFETY: the resource lies in the block and is initialised.
    let share = |resource| unsafe { ExAcquireResourceSharedLite(resource, 0) };
    // SAFETY: as above.
    let have = |resource| unsafe { ExAcquireResourceExclusiveLite(resource, 0) };
    // SAFETY: as above.
    unsafe {
        assert_eq!(ExInitializeResourceLite(resource), STATUS_SUCCESS);
        assert_eq!(machine.balance().resources, 1);
        KeEnterCriticalRegion();
        assert_eq!((have(resource), share(resource), have(resource)), (1, 1, 1));
        assert_eq!(
            (ExIsResourceAcquiredExclusiveLite(resource), ExIsResourceAcquiredSharedLite(resource)),
            (1, 3)
        );
        assert_eq!((elsewhere(share), elsewhere(have)), (0, 0));
        ExReleaseResourceLite(resource);
        ExReleaseResourceLite(resource);
        assert_eq!(elsewhere(share), 0);
        ExConvertExclusiveToSharedLite(resource);
        assert_eq!(
            (ExIsResourceAcquiredExclusiveLite(resource), ExIsResourceAcquiredSharedLite(resource)),
            (0, 1)
        );
        assert_eq!((elsewhere(share), elsewhere(have)), (1, 0));
        // Who waits to have it alone keeps new sharers out, but for those who may starve it and those who share already.
        let waiter = move || {
            KeEnterCriticalRegion();
            assert_eq!(ExAcquireResourceExclusiveLite(block.at(0), 1), 1);
            ExReleaseResourceLite(block.at(0));
            KeLeaveCriticalRegion();
        };
        let waiter = machine.spawn("driver", waiter).unwrap();
        while ExGetExclusiveWaiterCount(resource) == 0 {
            std::thread::yield_now();
        }
        assert_eq!(
            (elsewhere(share), elsewhere(|r| ExAcquireSharedStarveExclusive(r, 0)), share(resource)),
            (0, 1, 1)
        );
        ExReleaseResourceLite(resource);
        ExReleaseResourceLite(resource);
        waiter.join().unwrap();
        assert_eq!(elsewhere(have), 1);
        KeLeaveCriticalRegion();
        assert_eq!(ExDeleteResourceLite(resource), STATUS_SUCCESS);
    }
    assert_eq!(machine.balance().resources, 0);
}

#[test]
fn rundown_waits_for_all_who_use_it() {
    let (_inside, machine) = machine();
    let block = Shared::new(16);
    let reference = block.at(0);
    // SAFETY: the reference lies in the block.
    unsafe {
        ExInitializeRundownProtection(reference);
        assert_eq!((ExAcquireRundownProtection(reference), ExAcquireRundownProtection(reference)), (1, 1));
        let done = Arc::new(AtomicU64::new(0));
        let seen = done.clone();
        let wait = move || {
            ExWaitForRundownProtectionRelease(block.at(0));
            seen.store(1, Ordering::SeqCst);
        };
        let waiter = machine.spawn("driver", wait).unwrap();
        while ExAcquireRundownProtection(reference) != 0 {
            ExReleaseRundownProtection(reference);
            std::thread::yield_now();
        }
        ExReleaseRundownProtection(reference);
        assert_eq!(done.load(Ordering::SeqCst), 0);
        ExReleaseRundownProtection(reference);
        waiter.join().unwrap();
        ExRundownCompleted(reference);
        assert_eq!(ExAcquireRundownProtection(reference), 0);
        ExReInitializeRundownProtection(reference);
        assert_eq!(ExAcquireRundownProtection(reference), 1);
    }
}

#[test]
fn guarded_and_unsafe_mutexes_leave_the_level() {
    let (_inside, machine) = machine();
    let block = Shared::new(56);
    let mutex = block.at(0);
    // SAFETY: the mutex lies in the block.
    unsafe {
        KeInitializeGuardedMutex(mutex);
        KeAcquireGuardedMutex(mutex);
        assert_eq!((current_irql(), KeAreAllApcsDisabled()), (0, 1));
        let tried = machine.spawn("driver", move || ExTryToAcquireFastMutex(block.at(0)));
        assert_eq!(tried.unwrap().join().unwrap(), 0);
        KeReleaseGuardedMutex(mutex);
        assert_eq!(KeAreAllApcsDisabled(), 0);
        KeEnterCriticalRegion();
        ExAcquireFastMutexUnsafe(mutex);
        assert_eq!((current_irql(), ntoskrnl::held_locks()), (0, 1));
        ExReleaseFastMutexUnsafe(mutex);
        KeLeaveCriticalRegion();
        assert_eq!(ExTryToAcquireFastMutex(mutex), 1);
        assert_eq!(current_irql(), 1);
        driver::ExReleaseFastMutex(mutex.cast());
        assert_eq!((current_irql(), ntoskrnl::held_locks()), (0, 0));
    }
}

#[test]
fn queued_spin_locks_are_spin_locks() {
    let (_inside, _machine) = machine();
    let block = Shared::new(16);
    let lock: *mut usize = block.at(0);
    let mut handle = [0; 3];
    // SAFETY: the lock lies in the block, zeroed.
    unsafe {
        KeAcquireInStackQueuedSpinLock(lock, &mut handle);
        assert_eq!((current_irql(), KeTestSpinLock(lock), KeTryToAcquireSpinLockAtDpcLevel(lock)), (2, 0, 0));
        KeReleaseInStackQueuedSpinLock(&mut handle);
        assert_eq!((current_irql(), KeTestSpinLock(lock)), (0, 1));
        let old = KeRaiseIrqlToDpcLevel();
        KeAcquireInStackQueuedSpinLockAtDpcLevel(lock, &mut handle);
        KeReleaseInStackQueuedSpinLockFromDpcLevel(&mut handle);
        KeAcquireSpinLockAtDpcLevel(lock);
        assert_eq!(ntoskrnl::held_locks(), 1);
        KeReleaseSpinLockFromDpcLevel(lock);
        assert_eq!(KeTryToAcquireSpinLockAtDpcLevel(lock), 1);
        KeReleaseSpinLockFromDpcLevel(lock);
        KfLowerIrql(old);
    }
}

#[test]
fn pool_types_say_what_they_want() {
    let (_inside, machine) = machine();
    let (zero, quota_fail) = (1024, 8);
    // SAFETY: the imports are bound; blocks are as long as asked for.
    unsafe {
        let kind = |block: *mut u8| machine.pools().block_at(block as usize).unwrap().0;
        let block = driver::ExAllocatePoolWithTag(512 | zero, 64, driver::TAG);
        assert!((0..64).all(|i| block.add(i).read() == 0));
        assert_eq!(kind(block), ntoskrnl::PoolKind::NonPaged);
        driver::free(block);
        let block = ExAllocatePool(1, 64);
        assert_eq!((kind(block), block.read()), (ntoskrnl::PoolKind::Paged, ntoskrnl::pool::FILL_NEW));
        driver::ExFreePool(block);
        {
            let _scope = ntoskrnl::pool::faults::FaultScope::failing(1);
            assert!(ExAllocatePoolWithQuotaTag(quota_fail, 64, driver::TAG).is_null());
        }
        let [optional, needed] = [[0x101, 0], [0x001, 0]];
        assert!(ExAllocatePool3(0x40, 64, driver::TAG, [optional, needed].as_ptr(), 2).is_null());
        let block = ExAllocatePool3(0x40, 64, driver::TAG, [optional].as_ptr(), 1);
        assert_eq!(block.read(), 0);
        ExFreePool2(block, driver::TAG, std::ptr::null(), 0);
    }
    assert!(machine.balance().is_clear());
}

#[test]
fn trace_providers_are_counted() {
    let (_inside, machine) = machine();
    let provider = [7; 16];
    let null: *const u8 = std::ptr::null();
    let mut handle = 0;
    // SAFETY: storage of this test's.
    unsafe {
        assert_eq!(EtwRegister(null.cast(), 0, 0, &mut handle), STATUS_INVALID_PARAMETER);
        {
            let _scope = ntoskrnl::pool::faults::FaultScope::failing(1);
            assert_eq!((EtwRegister(&provider, 0, 0, &mut handle), handle), (STATUS_NO_MEMORY, 0));
        }
        assert_eq!(EtwRegister(&provider, 0, 0, &mut handle), STATUS_SUCCESS);
        assert_eq!((machine.balance().trace_providers, machine.balance().is_clear()), (1, false));
        let all = |handle| {
            [
                EtwWrite(handle, null, null, 0, null),
                EtwWriteTransfer(handle, null, null, null, 0, null),
                EtwSetInformation(handle, 2, null, 0),
            ]
        };
        assert_eq!((all(handle), EtwEventEnabled(handle, null)), ([STATUS_SUCCESS; 3], 0));
        assert_eq!(EtwSetInformation(handle, 9, null, 0), wddm_sys::STATUS_INVALID_INFO_CLASS);
        assert_eq!((EtwUnregister(handle), EtwUnregister(handle)), (STATUS_SUCCESS, STATUS_INVALID_HANDLE));
        assert_eq!(all(handle), [STATUS_INVALID_HANDLE; 3]);
    }
    assert!(machine.balance().is_clear());
}

#[test]
fn a_thread_has_an_activity() {
    let (_inside, _machine) = machine();
    let (get, set, create, get_set, create_set) = (1, 2, 3, 4, 5);
    let mut id = [9; 16];
    // SAFETY: storage of this test's.
    unsafe {
        let mut control = |code, given: [u8; 16]| {
            id = given;
            assert_eq!(EtwActivityIdControl(code, &mut id), STATUS_SUCCESS);
            id
        };
        assert_eq!(control(get, [9; 16]), [0; 16]);
        assert_eq!((control(set, [1; 16]), control(get, [9; 16])), ([1; 16], [1; 16]));
        assert_eq!((control(get_set, [2; 16]), control(get, [9; 16])), ([1; 16], [2; 16]));
        let made = control(create, [9; 16]);
        assert!(made != [9; 16] && control(get, [9; 16]) == [2; 16]);
        assert_eq!(control(create_set, [9; 16]), [2; 16]);
        let now = control(get, [9; 16]);
        assert!(now != [2; 16] && now != made);
        assert_eq!(EtwActivityIdControl(6, &mut id), STATUS_INVALID_PARAMETER);
    }
}

#[test]
fn threads_run_on_processors_of_their_own() {
    let (_inside, machine) = machine();
    let mut mask = 0;
    // SAFETY: storage of this test's.
    unsafe {
        let count = KeQueryActiveProcessorCount(&mut mask);
        assert_eq!((count, mask.count_ones(), KeNumberProcessors().read()), (64, 64, 64));
        assert_eq!((KeQueryActiveProcessorCountEx(0), KeQueryActiveProcessorCountEx(1)), (64, 0));
        let mine = KeGetCurrentProcessorNumber();
        let mut number = [9; 4];
        assert_eq!((KeGetCurrentProcessorNumberEx(&mut number), number), (mine, [0, 0, mine as u8, 0]));
        let other = machine.spawn("driver", || KeGetCurrentProcessorNumber()).unwrap().join().unwrap();
        assert!(other != mine && other < count);
        assert_eq!(KeInvalidateAllCaches(), 1);
    }
}

#[test]
fn clocks_agree() {
    let (_inside, _machine) = machine();
    let (mut ticks, mut time) = (0, 0);
    // SAFETY: storage of this test's.
    unsafe {
        let before = KeQueryInterruptTime();
        KeQueryTickCount(&mut ticks);
        let after = KeQueryInterruptTime();
        let increment = u64::from(KeQueryTimeIncrement());
        assert!((before / increment..=after / increment).contains(&(ticks as u64)));
        let host = || {
            let host = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
            (host.as_nanos() / 100) as i64 + 116_444_736_000_000_000
        };
        let before = host();
        KeQuerySystemTimePrecise(&mut time);
        assert!((before..=host()).contains(&time));
    }
}

#[test]
fn the_clock_is_as_fine_as_somebody_asks() {
    let (_inside, _machine) = machine();
    // SAFETY: the imports are bound, storage of this test's.
    unsafe {
        assert_eq!(ExSetTimerResolution(10_000, 1), 10_000);
        assert_eq!(ExSetTimerResolution(50_000, 1), 10_000);
        assert_eq!(ExSetTimerResolution(1, 1), 5_000);
        let (mut coarsest, mut finest, mut now) = (0, 0, 0);
        ExQueryTimerResolution(&mut coarsest, &mut finest, &mut now);
        assert_eq!((coarsest, finest, now), (156_250, 5_000, 5_000));
        assert_eq!([(); 3].map(|()| ExSetTimerResolution(0, 0)), [5_000, 5_000, 156_250]);
    }
}
