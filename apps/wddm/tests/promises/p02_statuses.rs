//! STATUS_SUCCESS, STATUS_NO_MEMORY or STATUS_GRAPHICS_DRIVER_MISMATCH, and nothing is touched on failure.

use ntoskrnl::{Ddi, DdiResult, PageOut};
use verifier::Rule;
use virtgpu_protocol::ContextRequest;
use wddm_sys::{STATUS_GRAPHICS_DRIVER_MISMATCH, STATUS_NO_MEMORY, STATUS_SUCCESS};

use crate::common::*;

/// Each of the three for its own reason. On failure the verifier finds `ContextInfo` and `hContext` as they were, and
/// nothing kept (rule C07); no status but these ever crosses the table (C04), and lack of memory is not claimed where
/// nothing was refused (C05).
///
/// Killed by the mutant `p02-wrong-status`.
#[test]
fn each_status_for_its_own_reason() {
    let bench = start(paging(PageOut::BeforeEveryDdi));
    let refuser = Refuser::on(&bench);
    let log = Log::of(&bench, &[Ddi::CreateContext]);
    let studio = Studio::open(&bench);
    let right = ContextRequest::new("right").encode();
    let wrong = ContextRequest { magic: 0, ..ContextRequest::default() }.encode();
    let cases: [(&[u8], u64, _); 7] = [
        (&[], 0, STATUS_SUCCESS),
        (&right, 0, STATUS_SUCCESS),
        (&[], 1, STATUS_NO_MEMORY),
        (&right, 1, STATUS_NO_MEMORY),
        (&wrong, 0, STATUS_GRAPHICS_DRIVER_MISMATCH),
        // Who is not understood is told so, whatever memory there is.
        (&wrong, 1, STATUS_GRAPHICS_DRIVER_MISMATCH),
        (&right[..55], 0, STATUS_GRAPHICS_DRIVER_MISMATCH),
    ];
    for (data, k, expected) in cases {
        let before = bench.machine.balance();
        let (made, _) = refuser.inside(Ddi::CreateContext, k, || studio.context_with(data));
        let answers: Vec<_> = log.take().iter().map(|call| call.result).collect();
        assert_eq!(answers, [DdiResult::Status(expected)], "{} bytes, {k}", data.len());
        match made {
            Ok(context) => studio.client.destroy_context(context).unwrap(),
            failed => assert_eq!(status(failed), Some(expected)),
        }
        assert_eq!(bench.machine.balance(), before);
    }
    studio.close();
    let closing = close(bench);
    // C09 is about the five with private data.
    for (rule, least) in [(Rule::C04, 7), (Rule::C05, 4), (Rule::C07, 5), (Rule::C08, 7), (Rule::C09, 5)] {
        let checked = closing.verdict.rules_checked.get(&rule).copied().unwrap_or_default();
        assert!(checked >= least, "{rule} was checked {checked} times");
    }
}
