use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use ntoskrnl::{Config, DISPATCH_LEVEL, Ddi, DdiCall, PageOut};

use crate::driver::*;

fn read(block: *mut u8) -> u8 {
    // SAFETY: the tests pass live blocks.
    unsafe { block.read_volatile() }
}

#[test]
fn paged_memory_goes_and_comes_back() {
    let (_inside, machine) = machine();
    let block = paged(64);
    // SAFETY: the block is ours.
    unsafe { block.write(42) };
    let before = ntoskrnl::call_counts();
    machine.page_out();
    assert_eq!(read(block), 42);
    assert_eq!(read(block), 42);
    assert_eq!(ntoskrnl::call_counts().since(&before).page_ins, 1);
    assert_eq!(machine.paging_counts().last_address, block as usize);
    drop(machine.raise(DISPATCH_LEVEL));
    assert_eq!(read(block), 42);
    assert_eq!(ntoskrnl::call_counts().since(&before).page_ins, 2);
    free(block);
}

#[test]
fn it_goes_out_before_every_ddi_if_asked() {
    let (_inside, machine) = machine_of(Config { page_out: PageOut::BeforeEveryDdi, ..config() });
    let block = paged(64);
    for _ in 0..3 {
        let (value, counts) =
            machine.ddi(DdiCall::new(Ddi::CreateContext, 0, 0, 0), || u64::from(read(block)));
        assert_eq!((value, counts.page_ins), (0, 1));
    }
    free(block);
}

/// More places than come in one by one.
#[test]
fn all_of_it_comes_back() {
    let (_inside, machine) = machine();
    let blocks: Vec<_> = (0..24).map(|_| paged(600 << 10)).collect();
    for round in 0..3u8 {
        machine.page_out();
        let before = ntoskrnl::call_counts();
        for (i, &block) in blocks.iter().enumerate() {
            // SAFETY: the block is ours.
            unsafe {
                assert_eq!(block.read_volatile(), if round == 0 { 0 } else { round - 1 + i as u8 });
                block.write_volatile(round + i as u8);
            }
        }
        assert_eq!(ntoskrnl::call_counts().since(&before).page_ins, 17);
    }
    blocks.into_iter().for_each(free);
}

#[test]
fn the_kernel_fills_and_checks_what_is_out() {
    let (_inside, machine) = machine();
    let first = paged(64);
    machine.page_out();
    let before = ntoskrnl::call_counts();
    // Neither allocation nor free touches the driver's view.
    let second = paged(64);
    free(second);
    free(first);
    assert_eq!(ntoskrnl::call_counts().since(&before).page_ins, 0);
}

/// Threads that touch paged memory and threads that rise all the time both get on.
#[test]
fn touching_and_rising_threads_both_get_on() {
    let (_inside, machine) = machine();
    let block = paged(4096) as usize;
    let done = std::sync::Arc::new(AtomicBool::new(false));
    let rises = std::sync::Arc::new(AtomicU32::new(0));
    let risers: Vec<_> = (0..2)
        .map(|_| {
            let (machine2, done, rises) = (machine.clone(), done.clone(), rises.clone());
            machine
                .spawn("riser", move || {
                    while !done.load(Ordering::Relaxed) {
                        drop(machine2.raise(DISPATCH_LEVEL));
                        rises.fetch_add(1, Ordering::Relaxed);
                    }
                })
                .unwrap()
        })
        .collect();
    let touchers: Vec<_> = (0..2)
        .map(|t| {
            machine
                .spawn("toucher", move || {
                    let at = (block + t * 2048) as *mut u64;
                    for n in 0..2000u64 {
                        // SAFETY: each thread has its half of the block.
                        unsafe {
                            at.write_volatile(n);
                            assert_eq!(at.read_volatile(), n);
                        }
                    }
                })
                .unwrap()
        })
        .collect();
    for toucher in touchers {
        toucher.join().unwrap();
    }
    while rises.load(Ordering::Relaxed) < 10 {
        std::thread::yield_now();
    }
    done.store(true, Ordering::Relaxed);
    for riser in risers {
        riser.join().unwrap();
    }
    free(block as *mut u8);
}
