//! A driver in native form calls the kernel through slots that its loader binds by name.
#![cfg(not(windows))]
#![allow(unsafe_code)]

mod driver {
    #![allow(non_snake_case)]

    wddm_sys::nt_imports! {
        static KeNumberProcessors: u32;

        /// Adds.
        fn RtlAdd(a: u32, b: u64) -> u64;
        /// Counts its calls.
        fn RtlCount(counter: *mut u32);
        fn NeverBound();
    }

    pub fn sum(a: u32, b: u64) -> u64 {
        // SAFETY: the test bound the slot to a function of this signature.
        unsafe { RtlAdd(a, b) }
    }

    pub fn count(counter: &mut u32) {
        // SAFETY: as above; the counter lives through the call.
        unsafe { RtlCount(counter) }
    }

    pub fn processors() -> u32 {
        // SAFETY: the test bound the slot to a variable of this type.
        unsafe { KeNumberProcessors().read() }
    }

    pub fn unbound() {
        // SAFETY: never reached.
        unsafe { NeverBound() }
    }
}

wddm_sys::abi! {
    unsafe fn add(a: u32, b: u64) -> u64 { u64::from(a) + b }

    unsafe fn count(counter: *mut u32) {
        // SAFETY: the caller lends its counter.
        unsafe { *counter += 1 }
    }
}

static PROCESSORS: u32 = 3;

#[test]
fn slots_are_bound_by_name() {
    assert_eq!(
        driver::IMPORTS.iter().map(|slot| slot.name()).collect::<Vec<_>>(),
        ["RtlAdd", "RtlCount", "NeverBound", "KeNumberProcessors"]
    );
    for slot in driver::IMPORTS {
        let export = match slot.name() {
            "RtlAdd" => add as *mut _,
            "RtlCount" => count as *mut _,
            "KeNumberProcessors" => (&raw const PROCESSORS).cast_mut().cast(),
            _ => {
                assert!(slot.get().is_null());
                continue;
            }
        };
        // SAFETY: of the signature, and of the type, that the import says.
        unsafe { slot.bind(export) };
    }
    assert_eq!(driver::sum(7, u64::from(u32::MAX)), 0x1_0000_0006);
    let mut counter = 0;
    driver::count(&mut counter);
    driver::count(&mut counter);
    assert_eq!(counter, 2);
    assert_eq!(driver::processors(), 3);
}

#[test]
#[should_panic(expected = "NeverBound")]
fn an_unbound_slot_names_itself() {
    driver::unbound();
}
