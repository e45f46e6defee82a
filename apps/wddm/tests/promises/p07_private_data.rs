//! STATUS_GRAPHICS_DRIVER_MISMATCH for private data that is another driver's.

use std::cell::RefCell;

use ntoskrnl::{Ddi, DdiResult};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use virtgpu_protocol::{ContextRequest as Request, feature};
use wddm_bench::bench::Bench;
use wddm_sys::{STATUS_GRAPHICS_DRIVER_MISMATCH, STATUS_NO_MEMORY, STATUS_SUCCESS};

use crate::common::*;

const MISMATCH: Option<wddm_sys::NTSTATUS> = Some(STATUS_GRAPHICS_DRIVER_MISMATCH);

/// Makes a context and destroys it; the status of a failure.
fn attempt(studio: &Studio, data: &[u8]) -> Option<wddm_sys::NTSTATUS> {
    match studio.context_with(data) {
        Ok(context) => {
            studio.client.destroy_context(context).unwrap();
            None
        }
        failed => status(failed),
    }
}

fn changed(change: impl FnOnce(&mut Request)) -> [u8; Request::SIZE] {
    let mut request = Request::new("a client");
    change(&mut request);
    request.encode()
}

/// Every wrong size, magic and version, and every feature that is required and not there. Size 0 is legal.
///
/// Killed by the mutants `p07-any-size`, `p07-any-content` and `p07-any-feature`.
#[test]
fn what_is_not_understood_is_a_mismatch() {
    let bench = start(options());
    let studio = Studio::open(&bench);
    let good = changed(|_| {});
    assert_eq!(attempt(&studio, &[]), None);
    assert_eq!(attempt(&studio, &good), None);
    for size in 1..=2 * Request::SIZE {
        let data: Vec<_> = good.iter().chain(&good).take(size).copied().collect();
        let expected = if size == Request::SIZE { None } else { MISMATCH };
        assert_eq!(attempt(&studio, &data), expected, "{size} bytes");
    }
    let wrong = [
        changed(|r| r.magic = r.magic.swap_bytes()),
        changed(|r| r.size -= 1),
        changed(|r| r.size = 0),
        changed(|r| (r.version_min, r.version_max) = (r.version_max + 1, r.version_max + 9)),
        changed(|r| (r.version_min, r.version_max) = (0, 0)),
        changed(|r| r.version_min = r.version_max + 1),
        changed(|r| r.reserved = 1),
        changed(|r| r.capset = 64),
        changed(|r| r.capset = 63),
    ];
    for data in &wrong {
        assert_eq!(attempt(&studio, data), MISMATCH, "{data:?}");
    }
    let offered = studio.client.adapter_info().unwrap().features;
    for bit in 0..u64::BITS {
        let expected = if offered & 1 << bit != 0 { None } else { MISMATCH };
        assert_eq!(attempt(&studio, &changed(|r| r.required = 1 << bit)), expected, "feature {bit}");
        assert_eq!(attempt(&studio, &changed(|r| r.optional = 1 << bit)), None, "optional feature {bit}");
    }
    // A newer client that still speaks this version is welcome.
    assert_eq!(attempt(&studio, &changed(|r| r.version_max += 100)), None);
    studio.close();
    close(bench);
}

/// What the adapter at hand does not offer is a mismatch too, though the protocol knows it.
///
/// Killed by the mutant `p07-any-feature`.
#[test]
fn what_the_device_does_not_offer_is_a_mismatch() {
    for virgl in [true, false] {
        let mut options = options();
        (options.device.virgl, options.device.context_init) = (virgl, false);
        let bench = start(options);
        let studio = Studio::open(&bench);
        let render = if virgl { None } else { MISMATCH };
        assert_eq!(attempt(&studio, &changed(|r| r.required = feature::RENDER)), render);
        assert_eq!(attempt(&studio, &changed(|r| r.required = feature::CAPSET_PER_CONTEXT)), MISMATCH);
        assert_eq!(attempt(&studio, &changed(|r| r.capset = 1)), MISMATCH);
        assert_eq!(attempt(&studio, &changed(|_| {})), None);
        assert_eq!(attempt(&studio, &[]), None);
        studio.close();
        close(bench);
    }
}

fn data() -> impl Strategy<Value = Vec<u8>> {
    let one_off = (0..Request::SIZE, any::<u8>()).prop_map(|(at, byte)| {
        let mut data = Request::new("one off").encode().to_vec();
        data[at] = byte;
        data
    });
    prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..200),
        proptest::collection::vec(any::<u8>(), Request::SIZE),
        one_off,
    ]
}

/// Bytes of any kind neither crash the driver nor get another answer than the protocol's own (rules C04, U16, U17).
///
/// Killed by the mutants `p07-any-size` and `p07-any-content`.
#[test]
fn any_bytes_get_one_of_the_three_answers() {
    let bench: Bench = start(options());
    let refuser = Refuser::on(&bench);
    let log = Log::of(&bench, &[Ddi::CreateContext]);
    let studio = Studio::open(&bench);
    let info = studio.client.adapter_info().unwrap();
    let judge = |data: &[u8]| {
        Request::check(data).and_then(|request| request.fits(info.features, info.capsets)).is_ok()
    };
    let seen = RefCell::new([0u32; 3]);
    let config = Config { cases: 2000, failure_persistence: None, ..Config::default() };
    TestRunner::new(config)
        .run(&(data(), proptest::bool::weighted(0.1)), |(data, poor)| {
            let (_, _) = refuser.inside(Ddi::CreateContext, u64::from(poor), || attempt(&studio, &data));
            let expected = match (judge(&data), poor) {
                (false, _) => STATUS_GRAPHICS_DRIVER_MISMATCH,
                (true, true) => STATUS_NO_MEMORY,
                (true, false) => STATUS_SUCCESS,
            };
            let answers: Vec<_> = log.take().iter().map(|call| call.result).collect();
            prop_assert_eq!(answers, [DdiResult::Status(expected)]);
            let index = [STATUS_SUCCESS, STATUS_NO_MEMORY, STATUS_GRAPHICS_DRIVER_MISMATCH];
            seen.borrow_mut()[index.iter().position(|status| *status == expected).unwrap()] += 1;
            Ok(())
        })
        .unwrap();
    assert!(seen.borrow().iter().all(|count| *count > 0), "{seen:?}");
    studio.close();
    close(bench);
}
