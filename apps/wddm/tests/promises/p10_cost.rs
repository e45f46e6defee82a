//! What a context costs, and that the last costs what the first does.

use ntoskrnl::{CallCounts, Ddi, PageOut};
use virtgpu_protocol::ContextRequest;

use crate::common::*;

const CONTEXTS: usize = 10_000;

/// One allocation, no command to the host, no register, no lock, no callback, and nothing that grows with the number of
/// contexts, devices or processes.
///
/// Killed by the mutants `p10-a-number-each`, `p10-a-lock` and `p10-a-register`.
#[test]
fn the_ten_thousandth_costs_what_the_first_does() {
    let bench = start(paging(PageOut::Off));
    let log = Log::of(&bench, &[Ddi::CreateContext]);
    let studio = Studio::open(&bench);
    let request = studio.client.upload(&ContextRequest::new("cost").encode()).unwrap();
    let posted = bench.device.posted();
    let mut devices = vec![studio.device];
    for index in 0..CONTEXTS {
        if index % 100 == 99 {
            devices.push(studio.client.create_device().unwrap());
        }
        // On the first device and on the last one by turns.
        let device = if index % 2 == 0 { devices[0] } else { devices[devices.len() - 1] };
        studio.client.create_context(device, Some(&request)).unwrap();
    }
    assert_eq!(bench.device.posted(), posted);
    let calls = log.take();
    assert_eq!(calls.len(), CONTEXTS);
    let first = calls[0];
    let bytes = first.counts.pool_bytes;
    let cost =
        CallCounts { pool_allocations: 1, pool_bytes: bytes, kernel_calls: 1, ..CallCounts::default() };
    for (index, call) in calls.iter().enumerate() {
        assert_eq!((call.counts, call.events), (cost, first.events), "context {index}");
    }
    assert!(bytes <= 64, "{bytes} bytes");
    studio.close();
    let closing = close(bench);
    assert_eq!(closing.figures.commands_per_context, 0);
    let most = closing.verdict.summary.max_per_context;
    assert_eq!((most.pool_allocations, most.other_allocations, most.kernel_calls), (1, 0, 1));
    assert_eq!((most.locks, most.callbacks, most.register_accesses), (0, 0, 0));
}
