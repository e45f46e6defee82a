//! What stops the machine about a driver whose image has gone.

use ntoskrnl::{BugCheck, DISPATCH_LEVEL, bugcheck};

use crate::compiled::Driver;
use crate::stop::stops;

/// Stops with a code when the image goes, after a call of one of its functions, whose last argument may be a number.
macro_rules! left {
    ($($name:ident: $function:literal $argument:literal, $code:ident, |$report:ident, $image:ident| $check:expr;)*) => {$(
        #[test]
        fn $name() {
            if !Driver::can_be_built("unload") {
                return;
            }
            let $report = stops(concat!(module_path!(), "::", stringify!($name)), || {
                let driver = Driver::load("unload").unwrap().enter();
                driver.call($function, [$argument, 0, 0, 0]);
                drop(driver);
            });
            assert_eq!($report.code, bugcheck::$code, "{}", $report);
            let $image = image(&$report);
            assert!($check, "{}", $report);
        }
    )*};
}

/// Where the driver was.
fn image(report: &BugCheck) -> std::ops::Range<u64> {
    let module =
        report.modules.iter().find(|module| module.path.ends_with("unload.sys")).expect("it is known");
    module.base..module.base + module.size
}

/// Whether the report is of code of the image that ran on.
fn ran(report: &BugCheck, image: std::ops::Range<u64>) -> bool {
    let [address, access, from, _] = report.params;
    image.contains(&address) && (access, from, report.rip) == (8, address, address)
}

/// Whether the report names what lies in the image, and where that was.
fn names(report: &BugCheck, what: u64, image: std::ops::Range<u64>) -> bool {
    let [kind, address, start, end] = report.params;
    (kind, start..end) == (what, image.clone()) && image.contains(&address)
}

left! {
    a_thread_that_sleeps: "leave_thread" 0, DRIVER_UNLOADED_WITHOUT_CANCELLING_PENDING_OPERATIONS,
        |report, image| ran(&report, image);
    a_thread_that_waits: "leave_thread" 1, DRIVER_UNLOADED_WITHOUT_CANCELLING_PENDING_OPERATIONS,
        |report, image| ran(&report, image);
    a_work_item_that_runs: "leave_running_item" 0, DRIVER_UNLOADED_WITHOUT_CANCELLING_PENDING_OPERATIONS,
        |report, image| ran(&report, image);
    a_timer: "leave_timer" 0, TIMER_OR_DPC_INVALID, |report, image| names(&report, 0, image);
    the_dpc_of_a_timer: "leave_timer" 1, TIMER_OR_DPC_INVALID, |report, image| names(&report, 1, image);
    the_routine_of_a_timer: "leave_timer" 2, TIMER_OR_DPC_INVALID, |report, image| names(&report, 2, image);
    a_dpc: "leave_dpc" 0, TIMER_OR_DPC_INVALID, |report, image| names(&report, 1, image);
    a_work_item_that_waits: "leave_items" 0, WORKER_INVALID, |report, image| names(&report, 0, image);
}

/// Reads the driver's data when the driver has gone, at a level.
fn read_at(test: &str, level: u8) -> Option<(BugCheck, u64)> {
    if !Driver::can_be_built("unload") {
        return None;
    }
    let report = stops(test, || {
        let driver = Driver::load("unload").unwrap().enter();
        let (machine, address) = (driver.machine.clone(), driver.address("here"));
        drop(driver);
        let _inside = machine.enter();
        let _raised = machine.raise(level);
        // SAFETY: the memory is gone, which stops the machine.
        unsafe { (address as *const u64).read_volatile() };
    });
    let address = report.params[0];
    assert!(image(&report).contains(&address), "{report}");
    Some((report, address))
}

#[test]
fn its_data_are_read() {
    let test = concat!(module_path!(), "::its_data_are_read");
    let Some((report, address)) = read_at(test, 0) else { return };
    assert_eq!(report.code, bugcheck::DRIVER_UNLOADED_WITHOUT_CANCELLING_PENDING_OPERATIONS, "{report}");
    assert_eq!(report.params, [address, 0, report.rip, 0], "{report}");
}

#[test]
fn its_data_are_read_by_the_system_at_dispatch_level() {
    let test = concat!(module_path!(), "::its_data_are_read_by_the_system_at_dispatch_level");
    let Some((report, address)) = read_at(test, DISPATCH_LEVEL) else { return };
    assert_eq!(report.code, bugcheck::SYSTEM_SCAN_AT_RAISED_IRQL_CAUGHT_IMPROPER_DRIVER_UNLOAD, "{report}");
    assert_eq!(report.params, [address, 2, 0, report.rip], "{report}");
}

/// IoQueueWorkItem keeps the driver until the routine has returned.
#[test]
fn a_work_item_that_keeps_the_driver_returns_first() {
    let Some(driver) = Driver::load("unload") else { return };
    let driver = driver.enter();
    let mut done = 0u32;
    assert_eq!(driver.call("leave_kept_item", [&raw mut done as u64, 0, 0, 0]), 0);
    let machine = driver.machine.clone();
    drop(driver);
    // SAFETY: the routine has written it, before the driver went.
    assert_eq!(unsafe { (&raw const done).read_volatile() }, 1);
    assert_eq!(machine.balance().work_items, 0);
}
