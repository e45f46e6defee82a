//! What stops the machine about exceptions and instructions of driver images.

use ntoskrnl::user::{UserAccess, UserSpace};
use ntoskrnl::{BugCheck, PAGE, bugcheck};

use crate::compiled::Driver;
use crate::driver::paged;
use crate::stop::stops;

/// Whether the instruction that a report blames lies in the driver, and its registers are those that the instruction had.
fn blames(report: &BugCheck, driver: &str) -> bool {
    let file = format!("{driver}.sys");
    let inside = report
        .modules
        .iter()
        .any(|module| module.path.ends_with(&file) && report.rip.wrapping_sub(module.base) < module.size);
    inside && report.interrupted && report.registers.rip() == report.rip
}

/// A function of a driver, called with what the closure makes, stops the machine.
macro_rules! stop_test {
    ($name:ident, $driver:literal, $function:literal, $code:ident, |$report:ident| $check:expr, $arguments:expr) => {
        #[test]
        fn $name() {
            if !Driver::can_be_built($driver) {
                return;
            }
            let $report = stops(concat!(module_path!(), "::", stringify!($name)), || {
                let driver = Driver::load($driver).unwrap().enter();
                let arguments: [u64; 4] = $arguments;
                driver.call($function, arguments);
            });
            assert_eq!($report.code, bugcheck::$code, "{}", $report);
            assert!(blames(&$report, $driver), "{}", $report);
            $check
        }
    };
}

/// A page that user mode does not have.
fn gone() -> u64 {
    let user = UserSpace::new();
    let buffer = user.allocate_guarded(64).unwrap();
    buffer.set_access(UserAccess::None).unwrap();
    let address = buffer.address() as u64;
    std::mem::forget(buffer);
    address
}

/// Room for a `LOG` of the driver.
fn log() -> u64 {
    Box::leak(Box::new([0u64; 9])).as_mut_ptr() as u64
}

stop_test!(
    an_access_violation_that_no_filter_takes,
    "exceptions",
    "unhandled",
    SYSTEM_SERVICE_EXCEPTION,
    |report| {
        assert_eq!((report.params[0], report.params[1]), (0xC000_0005, report.rip));
        assert_eq!(report.params[3], 0);
    },
    [0, gone(), log(), 0]
);

stop_test!(
    a_raised_status_that_no_filter_takes,
    "exceptions",
    "unhandled",
    KMODE_EXCEPTION_NOT_HANDLED,
    |report| assert_eq!((report.params[0], report.params[1]), (0xC000_9999, report.rip)),
    [1, 0, log(), 0]
);

stop_test!(
    a_division_by_zero_that_no_filter_takes,
    "exceptions",
    "unhandled",
    SYSTEM_SERVICE_EXCEPTION,
    |report| assert_eq!((report.params[0], report.params[1]), (0xC000_0094, report.rip)),
    [3, log(), log(), 0]
);

stop_test!(
    a_breakpoint_without_a_debugger,
    "exceptions",
    "unhandled",
    KMODE_EXCEPTION_NOT_HANDLED,
    |report| assert_eq!((report.params[0], report.params[1]), (0x8000_0003, report.rip)),
    [4, 0, log(), 0]
);

stop_test!(
    a_bad_kernel_address_is_no_exception,
    "exceptions",
    "read_user",
    PAGE_FAULT_IN_NONPAGED_AREA,
    |report| assert_eq!(report.params[0], 0x7000_0000_0000),
    [0x7000_0000_0000, log(), 0, 0]
);

stop_test!(
    user_memory_at_dispatch_level_is_no_exception,
    "exceptions",
    "at_level",
    DRIVER_IRQL_NOT_LESS_OR_EQUAL,
    |report| assert_eq!(report.params[1], 2),
    [2, gone(), 0, 0]
);

stop_test!(
    a_level_is_raised_that_does_not_exist,
    "instructions",
    "set_level",
    UNEXPECTED_KERNEL_MODE_TRAP,
    |report| assert!(report.note.contains("mov cr8, 0x10"), "{report}"),
    [16, 0, 0, 0]
);

stop_test!(
    paged_memory_with_interrupts_disabled,
    "instructions",
    "disable",
    DRIVER_IRQL_NOT_LESS_OR_EQUAL,
    |report| assert_eq!(report.params[1], 0xFF),
    {
        ntoskrnl::image::load_native(&crate::driver::IMAGE).unwrap();
        let block = paged(PAGE);
        ntoskrnl::Machine::current().unwrap().page_out();
        [block as u64, 0, 0, 0]
    }
);

stop_test!(
    the_shared_page_is_written_to,
    "instructions",
    "shared_write",
    ATTEMPTED_WRITE_TO_READONLY_MEMORY,
    |report| assert_eq!(report.params[0], 0xFFFF_F780_0000_0320),
    [0; 4]
);

stop_test!(
    a_driver_fails_fast,
    "instructions",
    "fast_fail",
    KERNEL_SECURITY_CHECK_FAILURE,
    |report| {
        assert_eq!(report.params[0], 2);
        assert!(report.note.contains("FAST_FAIL_STACK_COOKIE_CHECK_FAILURE"), "{report}");
    },
    [2, 0, 0, 0]
);

macro_rules! refused {
    ($($name:ident: $function:literal $argument:literal $what:literal;)*) => {$(
        stop_test!(
            $name,
            "instructions",
            $function,
            UNEXPECTED_KERNEL_MODE_TRAP,
            |report| {
                assert_eq!(report.params[0], 0xD);
                assert!(report.note.contains(concat!("executed ", $what, ",")), "{report}");
            },
            [$argument, 0, 0, 0]
        );
    )*};
}

refused! {
    swapgs_is_refused: "refused" 0 "swapgs";
    hlt_is_refused: "refused" 1 "hlt";
    wbinvd_is_refused: "refused" 2 "wbinvd";
    cr3_is_refused: "refused" 3 "mov of CR3";
    other_interrupts_are_refused: "refused" 4 "int 0x2d";
    an_unknown_msr_is_refused: "read_msr" 0xC000_0082 "rdmsr of 0xc0000082";
    writing_an_msr_is_refused: "write_msr" 0xC000_0082 "wrmsr to 0xc0000082";
}

/// The bench's own code is where it is found out.
#[test]
fn a_driver_returns_with_interrupts_disabled() {
    if !Driver::can_be_built("instructions") {
        return;
    }
    let report = stops(concat!(module_path!(), "::a_driver_returns_with_interrupts_disabled"), || {
        Driver::load("instructions").unwrap().enter().call("disable", [0; 4]);
    });
    assert_eq!(report.code, bugcheck::IRQL_UNEXPECTED_VALUE, "{report}");
    assert!(report.note.contains("interrupts disabled"), "{report}");
}
