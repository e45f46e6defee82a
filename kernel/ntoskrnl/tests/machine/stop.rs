//! What stops the machine, each in a process of its own.

use std::os::fd::{AsRawFd, FromRawFd};
use std::process::{Command, Stdio};
use std::sync::Arc;

use ntoskrnl::bugcheck::PlaceKind;
use ntoskrnl::{BugCheck, BugCheckSink, DISPATCH_LEVEL, Ddi, DdiCall, bugcheck};

use crate::driver::*;

pub const CHILD: &str = "NTOSKRNL_TEST_SINK";

/// Runs `f` in a child process, which it must stop with a bug check, and answers the report. `test` is the path of the
/// test that calls, with or without its crate: the child runs that and gets here too.
pub fn stops(test: &str, f: impl FnOnce()) -> BugCheck {
    if let Ok(fd) = std::env::var(CHILD) {
        // SAFETY: the parent left this descriptor open for us.
        let file = unsafe { std::fs::File::from_raw_fd(fd.parse().unwrap()) };
        bugcheck::set_sink(Arc::new(BugCheckSink::from_file(file).unwrap()));
        f();
        std::process::exit(99);
    }
    let test = test.strip_prefix("machine::").unwrap_or(test);
    let sink = BugCheckSink::new().unwrap();
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture", "--test-threads=1"])
        .env(CHILD, sink.file().as_raw_fd().to_string())
        .env("RUST_BACKTRACE", "1")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "the child was not stopped: {:?}\n{text}", output.status);
    sink.read().expect("a report")
}

/// The functions on the stack of a report, innermost first.
pub fn functions(report: &BugCheck) -> Vec<String> {
    let examined = postmortem::examine(report);
    examined.stack.into_iter().filter_map(|frame| frame.function).collect()
}

/// The function that a place of a report is in: with a linked driver, the import.
fn place(report: &BugCheck, kind: PlaceKind) -> String {
    let examined = postmortem::examine(report);
    let found = examined.places.into_iter().find(|(found, _)| *found == kind);
    found.and_then(|(_, frames)| frames[0].function.clone()).unwrap_or_default()
}

macro_rules! stop_test {
    ($name:ident, $code:expr, |$report:ident| $check:expr, $body:block) => {
        #[test]
        fn $name() {
            let $report = $crate::stop::stops(concat!(module_path!(), "::", stringify!($name)), || $body);
            assert_eq!($report.code, $code, "{}", $report);
            $check
        }
    };
}
pub(crate) use stop_test;

stop_test!(
    paged_memory_at_dispatch_level_in_a_ddi,
    bugcheck::DRIVER_IRQL_NOT_LESS_OR_EQUAL,
    |report| {
        assert_eq!(report.ddi, "DxgkDdiSubmitCommand");
        assert_eq!(report.rule, "C41");
        assert_eq!((report.irql, report.params[1], report.params[2]), (2, 2, 0));
        assert_eq!(report.params[3], report.rip);
        assert!(report.interrupted && report.registers.rip() == report.rip, "{report}");
        let stack = functions(&report);
        assert!(stack[0].contains("read_volatile"), "{stack:?}");
        assert!(stack[2].contains("paged_memory_at_dispatch_level_in_a_ddi"), "{stack:?}");
        assert!(stack[3].ends_with("Machine::ddi"), "{stack:?}");
    },
    {
        let (_inside, machine) = machine();
        let block = paged(64);
        // SAFETY: the block has 64 bytes; at PASSIVE_LEVEL it may be touched.
        unsafe { block.write(7) };
        let _at = machine.raise(DISPATCH_LEVEL);
        machine.ddi(DdiCall::new(Ddi::SubmitCommand, 0, 0, 0), || {
            // SAFETY: this is the defect that is looked for.
            u64::from(unsafe { block.read_volatile() })
        });
    }
);

stop_test!(
    paged_memory_that_is_in_when_another_thread_is_raised,
    bugcheck::DRIVER_IRQL_NOT_LESS_OR_EQUAL,
    |report| {
        assert_eq!(report.params[2], 1);
    },
    {
        let (_inside, machine) = machine();
        let block = paged(64) as usize;
        let _one = machine.raise(DISPATCH_LEVEL);
        machine
            .spawn("driver", move || {
                // SAFETY: the imports are bound; the write is the defect that is looked for.
                unsafe {
                    KfRaiseIrql(DISPATCH_LEVEL);
                    (block as *mut u8).write_volatile(1);
                }
            })
            .unwrap()
            .join()
            .unwrap();
    }
);

stop_test!(
    a_null_pointer,
    bugcheck::SYSTEM_SERVICE_EXCEPTION,
    |report| {
        assert_eq!(report.params[0], 0xC000_0005);
        assert_eq!(report.params[2], 8);
    },
    {
        let (_inside, _machine) = machine();
        // SAFETY: this is the defect that is looked for.
        unsafe { std::hint::black_box(8 as *mut u8).read_volatile() };
    }
);

stop_test!(
    a_bad_kernel_address,
    bugcheck::PAGE_FAULT_IN_NONPAGED_AREA,
    |report| {
        assert_eq!(report.params[0], 0x7000_0000_0000);
        assert_eq!(report.params[1], 1);
    },
    {
        let (_inside, _machine) = machine();
        // SAFETY: this is the defect that is looked for.
        unsafe { std::hint::black_box(0x7000_0000_0000 as *mut u8).write_volatile(0) };
    }
);

stop_test!(
    an_illegal_instruction_on_a_system_thread,
    bugcheck::SYSTEM_THREAD_EXCEPTION_NOT_HANDLED,
    |report| {
        assert_eq!(report.params[0], 0xC000_001D);
    },
    {
        let (_inside, machine) = machine();
        // SAFETY: this is the defect that is looked for.
        machine.spawn("driver", || unsafe { std::arch::asm!("ud2") }).unwrap().join().unwrap();
    }
);

fn deep(n: u64) -> u64 {
    let page = std::hint::black_box([n; 512]);
    if n == 0 { page[0] } else { deep(n - 1) + page[n as usize % 512] }
}

stop_test!(
    a_stack_overflow,
    bugcheck::UNEXPECTED_KERNEL_MODE_TRAP,
    |report| {
        assert_eq!(report.params[0], 8);
    },
    {
        let (_inside, machine) = machine();
        machine.spawn("driver", || deep(std::hint::black_box(1 << 40))).unwrap().join().unwrap();
    }
);

stop_test!(
    a_panic_in_the_driver,
    bugcheck::KMODE_EXCEPTION_NOT_HANDLED,
    |report| {
        let stack = functions(&report);
        assert!(stack.iter().any(|function| function.contains("panics_inside")), "{stack:?}");
    },
    {
        let (_inside, _machine) = machine();
        wddm_sys::abi! { unsafe fn panics_inside() { panic!("on purpose"); } }
        // SAFETY: this is the defect that is looked for.
        unsafe { panics_inside() };
    }
);

stop_test!(
    an_overrun_block,
    bugcheck::BAD_POOL_HEADER,
    |report| {
        assert_eq!(
            report.note,
            "somebody wrote 0x00 at offset 0 behind a pool block of 100 bytes, tag 'Test'"
        );
        assert!(place(&report, PlaceKind::Allocated).ends_with("driver::ExAllocatePool2"), "{report}");
    },
    {
        let (_inside, _machine) = machine();
        let block = nonpaged(100);
        // SAFETY: one byte too far, the defect that is looked for.
        unsafe { block.add(100).write(0) };
        free(block);
    }
);

stop_test!(
    an_overrun_page,
    bugcheck::BAD_POOL_HEADER,
    |report| {
        assert!(report.note.contains("behind"), "{report}");
    },
    {
        let (_inside, _machine) = machine();
        let block = paged(8192);
        // SAFETY: one byte too far, the defect that is looked for.
        unsafe { block.add(8192).write(0) };
        free(block);
    }
);

stop_test!(
    an_underrun_block,
    bugcheck::BAD_POOL_HEADER,
    |report| {
        assert_eq!(report.note, "somebody wrote 1 byte before a pool block of 100 bytes, tag 'Test'");
    },
    {
        let (_inside, _machine) = machine();
        let block = paged(100);
        // SAFETY: one byte too early, the defect that is looked for.
        unsafe { block.sub(1).write(0) };
        free(block);
    }
);

stop_test!(
    a_double_free,
    bugcheck::BAD_POOL_CALLER,
    |report| {
        assert!(report.note.contains("twice"), "{report}");
        let [kind, reserved, _, address] = report.params;
        assert!((kind, reserved) == (7, 0) && address != 0, "{report}");
        assert!(functions(&report).iter().any(|function| function.contains("a_double_free")), "{report}");
        assert!(place(&report, PlaceKind::Freed).ends_with("driver::ExFreePoolWithTag"), "{report}");
    },
    {
        let (_inside, _machine) = machine();
        let block = paged(100);
        free(block);
        free(block);
    }
);

stop_test!(
    a_double_free_of_whole_pages,
    bugcheck::BAD_POOL_CALLER,
    |report| {
        assert!(report.note.contains("twice"), "{report}");
        assert!(place(&report, PlaceKind::Freed).ends_with("driver::ExFreePool"), "{report}");
    },
    {
        let (_inside, _machine) = machine();
        let block = paged(10_000);
        // SAFETY: the block is pool and nobody uses it.
        unsafe { ExFreePool(block) };
        free(block);
    }
);

stop_test!(
    an_overrun_block_that_is_never_freed,
    bugcheck::BAD_POOL_HEADER,
    |report| {
        assert_eq!(
            report.note,
            "somebody wrote 0x07 at offset 1 behind a pool block of 5000 bytes, tag 'Test'"
        );
        assert_eq!((report.params[0], &report.params[2..]), (0x21, &[5000, 7][..]));
        assert!(place(&report, PlaceKind::Allocated).ends_with("driver::ExAllocatePool2"), "{report}");
    },
    {
        let (_inside, machine) = machine();
        free(nonpaged(100));
        paged(100);
        let block = paged(5000);
        machine.pools().check();
        // SAFETY: the second byte too far, the defect that is looked for.
        unsafe { block.add(5001).write(7) };
        machine.pools().check();
    }
);

stop_test!(
    a_write_after_free_that_is_never_used_again,
    bugcheck::DRIVER_CORRUPTED_EXPOOL,
    |report| {
        assert!(report.note.ends_with("the byte at offset 3 is 0x00 now"), "{report}");
    },
    {
        let (_inside, machine) = machine();
        let block = nonpaged(100);
        free(block);
        machine.pools().check();
        // SAFETY: this is the defect that is looked for.
        unsafe { block.add(3).write(0) };
        machine.pools().check();
    }
);

stop_test!(
    a_free_of_a_timer_that_is_set,
    bugcheck::TIMER_OR_DPC_INVALID,
    |report| {
        assert_eq!(report.params[0], 0, "{report}");
        assert!(report.params[2] <= report.params[1] && report.params[1] < report.params[3], "{report}");
        assert_eq!(report.note, "pool was freed: a timer is set that lies in it");
    },
    {
        let (_inside, _machine) = machine();
        let block = nonpaged(100);
        // SAFETY: resident memory of the test's own; that it goes before the timer is the defect that is looked for.
        unsafe {
            KeInitializeTimerEx(block.add(16).cast(), 0);
            KeSetTimerEx(block.add(16).cast(), -36_000_000_000, 0, std::ptr::null_mut());
        }
        free(block);
    }
);

stop_test!(
    a_free_with_another_tag,
    bugcheck::BAD_POOL_CALLER,
    |report| {
        assert_eq!(report.params[2], u64::from(TAG));
    },
    {
        let (_inside, _machine) = machine();
        let block = paged(100);
        // SAFETY: the wrong tag is the defect that is looked for.
        unsafe { ExFreePoolWithTag(block, TAG + 1) };
    }
);

stop_test!(
    a_free_of_what_is_not_pool,
    bugcheck::BAD_POOL_CALLER,
    |report| {
        assert_eq!((report.params[0], &report.params[2..]), (0x46, &[0, 0][..]));
    },
    {
        let (_inside, _machine) = machine();
        free(std::hint::black_box(&mut [0u8; 64]).as_mut_ptr());
    }
);

stop_test!(
    a_write_after_free,
    bugcheck::DRIVER_CORRUPTED_EXPOOL,
    |report| {
        assert!(report.note.ends_with("the byte at offset 50 is 0x00 now"), "{report}");
        assert!(place(&report, PlaceKind::Freed).ends_with("driver::ExFreePoolWithTag"), "{report}");
    },
    {
        let (_inside, _machine) = machine();
        let block = nonpaged(100);
        free(block);
        // SAFETY: this is the defect that is looked for.
        unsafe { block.add(50).write(0) };
        for _ in 0..10_000 {
            nonpaged(100);
        }
    }
);

stop_test!(
    paged_pool_allocated_at_dispatch_level,
    bugcheck::DRIVER_VERIFIER_DETECTED_VIOLATION,
    |report| {
        assert_eq!(report.params[..2], [1, 2]);
    },
    {
        let (_inside, machine) = machine();
        let _at = machine.raise(DISPATCH_LEVEL);
        paged(8);
    }
);

stop_test!(a_spin_lock_taken_twice, bugcheck::SPIN_LOCK_ALREADY_OWNED, |_report| {}, {
    let (_inside, _machine) = machine();
    let mut lock = 0;
    // SAFETY: the lock is initialised; taking it twice is the defect that is looked for.
    unsafe {
        KeInitializeSpinLock(&mut lock);
        KeAcquireSpinLockRaiseToDpc(&mut lock);
        KeAcquireSpinLockRaiseToDpc(&mut lock);
    }
});

stop_test!(a_spin_lock_released_by_another_thread, bugcheck::SPIN_LOCK_NOT_OWNED, |_report| {}, {
    let (_inside, machine) = machine();
    let lock = nonpaged(8) as usize;
    // SAFETY: the lock is initialised; the release is the defect that is looked for.
    unsafe {
        KeInitializeSpinLock(lock as *mut usize);
        KeAcquireSpinLockRaiseToDpc(lock as *mut usize);
    }
    machine
        .spawn("other", move || {
            // SAFETY: as above.
            unsafe {
                KfRaiseIrql(DISPATCH_LEVEL);
                KeReleaseSpinLock(lock as *mut usize, 0);
            }
        })
        .unwrap()
        .join()
        .unwrap();
});

stop_test!(a_wait_at_dispatch_level, bugcheck::DRIVER_VERIFIER_DETECTED_VIOLATION, |_report| {}, {
    let (_inside, machine) = machine();
    let event = nonpaged(24);
    // SAFETY: the event is initialised; the wait is the defect that is looked for.
    unsafe {
        KeInitializeEvent(event.cast(), 0, 1);
        let _at = machine.raise(DISPATCH_LEVEL);
        KeWaitForSingleObject(event.cast(), 0, 0, 0, std::ptr::null());
    }
});

stop_test!(an_event_in_paged_pool, bugcheck::DRIVER_IRQL_NOT_LESS_OR_EQUAL, |_report| {}, {
    let (_inside, _machine) = machine();
    // SAFETY: the place is the defect that is looked for.
    unsafe { KeInitializeEvent(paged(24).cast(), 0, 1) };
});

stop_test!(a_lowered_level_that_is_higher, bugcheck::IRQL_NOT_LESS_OR_EQUAL, |_report| {}, {
    let (_inside, _machine) = machine();
    // SAFETY: the level is the defect that is looked for.
    unsafe { KeLowerIrql(2) };
});

stop_test!(
    a_ddi_that_returns_raised,
    bugcheck::IRQL_UNEXPECTED_VALUE,
    |report| {
        assert_eq!(report.ddi, "DxgkDdiPatch");
    },
    {
        let (_inside, machine) = machine();
        machine.ddi(DdiCall::new(Ddi::Patch, 0, 0, 0), || {
            // SAFETY: the imports are bound.
            unsafe { KfRaiseIrql(DISPATCH_LEVEL) }
        });
    }
);

stop_test!(
    an_export_that_nobody_has_written,
    bugcheck::SYMBOL_NOT_FOUND,
    |report| {
        assert!(report.note.contains("IoReportTheWeather"), "{report}");
    },
    {
        let (_inside, _machine) = machine();
        // SAFETY: the import is bound to what stops the machine.
        unsafe { IoReportTheWeather(1) };
    }
);

stop_test!(
    the_drivers_own,
    0x1234,
    |report| {
        assert_eq!(report.params, [1, 2, 3, 4]);
        assert!(!report.interrupted);
        let stack = functions(&report);
        assert!(stack[0].ends_with("KeBugCheckEx"), "{stack:?}");
        assert!(stack[1].contains("the_drivers_own"), "{stack:?}");
    },
    {
        let (_inside, _machine) = machine();
        // SAFETY: the import is bound.
        unsafe { KeBugCheckEx(0x1234, 1, 2, 3, 4) };
    }
);

stop_test!(
    an_unguarded_touch_of_user_memory_that_is_gone,
    bugcheck::SYSTEM_SERVICE_EXCEPTION,
    |report| {
        assert!(report.note.contains("user address"), "{report}");
    },
    {
        let (_inside, _machine) = machine();
        let user = ntoskrnl::user::UserSpace::new();
        let buffer = user.allocate_guarded(64).unwrap();
        buffer.set_access(ntoskrnl::user::UserAccess::None).unwrap();
        // SAFETY: this is the defect that is looked for.
        unsafe { buffer.as_ptr::<u8>().read_volatile() };
    }
);

stop_test!(a_read_past_a_user_buffer, bugcheck::SYSTEM_SERVICE_EXCEPTION, |_report| {}, {
    let (_inside, _machine) = machine();
    let user = ntoskrnl::user::UserSpace::new();
    let buffer = user.allocate(64).unwrap();
    // SAFETY: this is the defect that is looked for.
    unsafe { buffer.as_ptr::<u8>().add(64).read_volatile() };
});

stop_test!(
    a_read_past_what_a_call_was_lent,
    bugcheck::SYSTEM_SERVICE_EXCEPTION,
    |report| {
        assert_eq!((report.rule.as_str(), report.ddi.as_str()), ("C09", "DxgkDdiCreateContext"));
    },
    {
        let (_inside, machine) = machine();
        let user = ntoskrnl::user::UserSpace::new();
        let lent = user.allocate_guarded(4096).unwrap();
        machine.ddi(DdiCall::new(Ddi::CreateContext, 0, 0, 0), || {
            let _outer = bugcheck::Watch::new(lent.address(), 8192, "C09");
            drop(bugcheck::Watch::new(lent.address(), 8192, "C99"));
            // SAFETY: this is the defect that is looked for.
            u64::from(unsafe { lent.as_ptr::<u8>().add(4096).read_volatile() })
        });
    }
);

stop_test!(
    an_unguarded_touch_of_a_command_buffer,
    bugcheck::SYSTEM_SERVICE_EXCEPTION,
    |report| {
        assert_eq!(report.rule, "S27");
    },
    {
        let (_inside, machine) = machine();
        let user = ntoskrnl::user::UserSpace::new();
        let command = user.allocate_guarded(64).unwrap();
        command.set_access(ntoskrnl::user::UserAccess::None).unwrap();
        machine.ddi(DdiCall::new(Ddi::Render, 0, 0, 0), || {
            // SAFETY: this is the defect that is looked for.
            u64::from(unsafe { command.as_ptr::<u8>().read_volatile() })
        });
    }
);
