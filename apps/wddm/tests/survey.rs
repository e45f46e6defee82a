//! The survey on drivers without a defect: it finds nothing, it asks what it is there to ask, and the figures of the
//! clients' work do not show it.

use wddm_bench::driver::DriverChoice;
use wddm_bench::report::Report;
use wddm_bench::request::Request;
use wddm_bench::work::{self, Watch};

fn run(driver: DriverChoice) -> Report {
    let request = Request { driver, contexts: 5, ..Request::default() };
    let outcome = work::run(&request, &Watch::default()).expect("the run is made");
    outcome.report
}

#[test]
fn virtgpu_is_asked_everything_and_answers_well() {
    let report = run(DriverChoice::Virtgpu);
    assert_eq!(report.violations, []);
    assert_eq!((report.contexts.created, report.contexts.live, report.contexts.peak), (5, 0, 5));
    assert_eq!(report.system_contexts, 1);
    assert_eq!((report.submissions, report.paging_submissions), (0, 0));
    assert_eq!(report.counts.pool_allocations_per_context, 1);
    assert_eq!(report.counts.host_commands_per_context, 0);
    assert_eq!(report.pool.leaked_bytes, 0);
    let asked = [
        "C07", "C10", "C32", "C33", "D23", "D24", "D30", "D33", "D34", "D35", "L13", "L16", "L21", "L22",
        "L23", "L27", "L28", "L29", "L31", "R05", "R09", "R10", "R12", "R18", "S08", "S09", "S10", "S15",
        "S18", "S29", "S31", "S39", "S40", "S45", "S57", "S67", "U08", "U16", "V03",
    ];
    let missing: Vec<_> = asked.iter().filter(|rule| !report.rules_checked.contains_key(**rule)).collect();
    assert!(missing.is_empty(), "never checked: {missing:?}");
}

#[test]
fn a_driver_that_draws_nothing_is_asked_the_rest() {
    let report = run(DriverChoice::Minimal);
    assert_eq!(report.violations, []);
    assert_eq!((report.contexts.created, report.contexts.live), (5, 0));
    assert_eq!(report.pool.leaked_bytes, 0);
    for rule in ["C07", "L16", "L21", "L22", "L28", "L29", "V03"] {
        assert!(report.rules_checked.contains_key(rule), "{rule} was never checked");
    }
}
