//! Structured exceptions, as a driver written in C sees them.

use ntoskrnl::pool::faults::FaultScope;
use ntoskrnl::user::{UserAccess, UserBuffer, UserSpace};

use crate::compiled::Driver;
use crate::driver::paged;

const ACCESS_VIOLATION: u64 = 0xC000_0005;

fn driver() -> Option<Driver> {
    Driver::load("exceptions").map(Driver::enter)
}

/// User memory that is there, with 41 in its first word, and memory that is not.
fn memory() -> (UserBuffer, UserBuffer) {
    let user = UserSpace::new();
    let good = user.allocate_guarded(64).unwrap();
    good.write(0, &41u32.to_le_bytes()).unwrap();
    let bad = user.allocate_guarded(64).unwrap();
    bad.set_access(UserAccess::None).unwrap();
    (good, bad)
}

/// `LOG` of the driver.
#[repr(C)]
struct Log {
    text: [u8; 64],
    length: i32,
}

impl Log {
    fn new() -> Self {
        Self { text: [0; 64], length: 0 }
    }

    fn at(&mut self) -> u64 {
        std::ptr::from_mut(self) as u64
    }

    fn text(&self) -> &str {
        std::str::from_utf8(&self.text[..self.length as usize]).unwrap()
    }
}

#[test]
fn an_access_to_user_memory_is_guarded() {
    let Some(driver) = driver() else { return };
    let (good, bad) = memory();
    let mut to = 0u32;
    let to_address = &raw mut to as u64;
    assert_eq!(driver.call("read_user", [good.address() as u64, to_address, 0, 0]), 0);
    assert_eq!(to, 41);
    for _ in 0..1000 {
        let answer = driver.call("read_user", [bad.address() as u64, to_address, 0, 0]);
        assert_eq!(answer, ACCESS_VIOLATION);
    }
    assert_eq!(driver.call("read_user", [0, to_address, 0, 0]), ACCESS_VIOLATION);
    // An address that cannot exist.
    assert_eq!(driver.call("read_user", [1 << 63, to_address, 0, 0]), ACCESS_VIOLATION);
    bad.set_access(UserAccess::ReadWrite).unwrap();
    assert_eq!(driver.call("read_user", [bad.address() as u64, to_address, 0, 0]), 0);
}

#[test]
fn the_copying_exports_are_guarded_too() {
    let Some(driver) = driver() else { return };
    let (_, bad) = memory();
    let user = UserSpace::new();
    let own = [0u8; 200];
    for which in 0..5 {
        let edge = user.allocate_guarded(4096).unwrap();
        for (to, from) in
            [(own.as_ptr() as usize, bad.address()), (own.as_ptr() as usize, edge.address() + 4000)]
        {
            let (to, from) = if which == 2 { (from, to) } else { (to, from) };
            let arguments = [to as u64, from as u64, 200, which];
            assert_eq!(driver.call("copy_user", arguments), ACCESS_VIOLATION, "{which}");
        }
    }
}

#[test]
fn the_record_says_what_was_touched_and_from_where() {
    let Some(driver) = driver() else { return };
    let (_, bad) = memory();
    for write in [0u64, 1] {
        // EXCEPTION_RECORD and CONTEXT.
        let (mut record, mut context) = ([0u64; 19], [0u128; 77]);
        let arguments =
            [bad.address() as u64 + 8, write, record.as_mut_ptr() as u64, context.as_mut_ptr() as u64];
        assert_eq!(driver.call("record_of", arguments), ACCESS_VIOLATION);
        // Code and flags, address, parameters.
        assert_eq!(record[0], ACCESS_VIOLATION);
        assert_eq!((record[3], record[4], record[5]), (2, write, bad.address() as u64 + 8));
        assert_eq!(record[2], (context[0xF8 / 16] >> 64) as u64);
        assert!(driver.offset(record[2]) < 0x10000);
    }
}

#[test]
fn faults_of_every_kind_are_exceptions() {
    let Some(driver) = driver() else { return };
    let (_, bad) = memory();
    let (zero, minus) = (0i32, -1i32);
    let at = |value: &i32| std::ptr::from_ref(value) as u64;
    assert_eq!(driver.call("leaf", [bad.address() as u64, 0, 0, 0]), ACCESS_VIOLATION);
    assert_eq!(driver.call("others", [0, at(&zero), 0, 0]), 0xC000_0094);
    assert_eq!(driver.call("others", [1, at(&minus), 0, 0]), 0xC000_0095);
    assert_eq!(driver.call("others", [2, 0, 0, 0]), 0xC000_001D);
    assert_eq!(driver.call("others", [3, 0, 0, 0]), 0x8000_0003);
    assert_eq!(driver.call("others", [4, 0, 0, 0]), 0x8000_0003);
    // Calls of what is no code.
    assert_eq!(driver.call("others", [5, 0, 0, 0]), ACCESS_VIOLATION);
    assert_eq!(driver.call("others", [5, bad.address() as u64, 0, 0]), ACCESS_VIOLATION);
    assert_eq!(driver.call("others", [6, 0, 0, 0]), 0xC000_0420);
    assert_eq!(driver.call("after_breakpoint", [0; 4]), 5);
}

#[test]
fn exports_raise_exceptions() {
    let Some(driver) = driver() else { return };
    let (good, bad) = memory();
    let raise = |which, address: usize, length: u64, alignment| {
        driver.call("raise", [which, address as u64, length, alignment])
    };
    assert_eq!(raise(0, 0, 0, 0), 0xC000_1234);
    assert_eq!(raise(1, 0, 0, 0), ACCESS_VIOLATION);
    assert_eq!(raise(2, 0, 0, 0), 0x8000_0002);
    for which in [3, 4] {
        assert_eq!(raise(which, good.address(), 64, 4), 0);
        assert_eq!(raise(which, good.address() + 1, 8, 4), 0x8000_0002);
        assert_eq!(raise(which, usize::MAX, 0, 4), 0);
        assert_eq!(raise(which, usize::MAX - 7, 16, 1), ACCESS_VIOLATION);
        assert_eq!(raise(which, ntoskrnl::user::USER_PROBE_ADDRESS - 8, 16, 1), ACCESS_VIOLATION);
    }
    // Only a probe for writing touches the pages.
    assert_eq!(raise(3, bad.address(), 64, 1), 0);
    assert_eq!(raise(4, bad.address(), 64, 1), ACCESS_VIOLATION);
    good.set_access(UserAccess::Read).unwrap();
    assert_eq!(raise(4, good.address(), 64, 1), ACCESS_VIOLATION);
    assert_eq!(raise(5, 0, 1 << 40, 0), 0xC000_009A);
    assert_eq!(driver.call("lock", [bad.address() as u64, 64, 0, 0]), ACCESS_VIOLATION);
    assert_eq!(driver.call("raise_and_go_on", [0; 4]), 1077);
    assert_eq!(driver.call("continue_what_cannot", [0; 4]), 0xC000_0025);
}

#[test]
fn exports_raise_what_they_cannot_do() {
    const INSUFFICIENT_RESOURCES: u64 = 0xC000_009A;
    const MUTANT_LIMIT_EXCEEDED: u64 = 0xC000_0191;
    let Some(driver) = driver() else { return };
    // Mutex, event, lookaside list.
    let mut memory = Box::new(Resident([0; 64]));
    let [mutex, event, list] = [0, 16, 32].map(|at| &raw mut memory.0[at] as u64);
    driver.call("make", [mutex, event, list, 0]);
    let raise = |which, a, b, c| driver.call("raise", [which, a, b, c]);
    let without_memory = |which, a, b| {
        let _scope = FaultScope::failing(1);
        raise(which, a, b, 0)
    };
    assert_eq!(without_memory(6, 0, 64), INSUFFICIENT_RESOURCES);
    assert_eq!(
        (raise(6, 0, 1 << 40, 0), without_memory(7, list, 0)),
        (INSUFFICIENT_RESOURCES, INSUFFICIENT_RESOURCES)
    );
    assert_eq!(raise(8, 0, 0, 0), 0xC000_0002);

    // The mutex is taken once, and then as often as can be counted.
    let set = |state: i32| {
        // SAFETY: the mutex's signal state, which only this thread uses.
        unsafe { (mutex as *mut i32).add(1).write_volatile(state) };
    };
    assert_eq!(raise(9, mutex, 0, 0), 0);
    set(i32::MIN);
    for which in [9, 10] {
        assert_eq!(raise(which, mutex, 0, 0), MUTANT_LIMIT_EXCEEDED);
    }
    let (all, any) = (0, 1);
    for kind in [all, any] {
        assert_eq!(raise(11, mutex, event, kind), MUTANT_LIMIT_EXCEEDED);
        assert_eq!(raise(11, event, mutex, all), MUTANT_LIMIT_EXCEEDED);
    }
    // The event was not taken; it is when it ends a wait before the mutex would.
    assert_eq!(raise(11, event, mutex, any), 0);
    assert_eq!(raise(11, event, mutex, any), MUTANT_LIMIT_EXCEEDED);
    set(0);
    driver.call("end", [mutex, list, 0, 0]);
    assert_eq!(driver.machine.balance().pool_blocks, 0);
}

/// Where driver objects may lie.
#[repr(align(16))]
struct Resident([u64; 64]);

#[test]
fn execution_goes_on_with_all_registers() {
    let Some(driver) = driver() else { return };
    let (good, bad) = memory();
    let answer = driver.call("continued", [bad.address() as u64, good.address() as u64, 0, 0]);
    assert_eq!(answer, 41);
}

#[test]
fn a_handler_finds_the_registers_of_its_frame() {
    let Some(driver) = driver() else { return };
    let (good, bad) = memory();
    assert_eq!(driver.call("nonvolatile", [bad.address() as u64, 0, 0, 0]), 2047);
    for which in 0..2 {
        assert_eq!(driver.call("shapes", [bad.address() as u64, which, 0, 0]), 2047);
        assert_eq!(driver.call("shapes", [good.address() as u64, which, 0, 0]), 2047);
    }
    for size in [1, 100, 5000, 100_000] {
        assert_eq!(driver.call("large_frame", [bad.address() as u64, size, 0, 0]), ACCESS_VIOLATION);
    }
}

/// Runs a function that notes what it does.
fn logged(driver: &Driver, name: &str, at: u64) -> (String, u64) {
    let mut log = Log::new();
    let answer = driver.call(name, [at, log.at(), 0, 0]);
    (log.text().to_owned(), answer)
}

#[test]
fn termination_handlers_run_in_order() {
    let Some(driver) = driver() else { return };
    let (good, bad) = memory();
    assert_eq!(logged(&driver, "order", bad.address() as u64).0, "fgabchi");
    assert_eq!(logged(&driver, "order", good.address() as u64).0, "XAXBci");
    assert_eq!(logged(&driver, "early", 0), ("a".into(), 5));
    assert_eq!(logged(&driver, "early", 1), ("aaa".into(), 6));
    assert_eq!(logged(&driver, "early", 2), ("nnn".into(), 6));
    assert_eq!(logged(&driver, "early", 3), ("wnwnwn".into(), 6));
}

#[test]
fn exceptions_nest() {
    let Some(driver) = driver() else { return };
    let (_, bad) = memory();
    let at = bad.address() as u64;
    // The frame with the filter is still there when the filter faults, so that it is asked again.
    assert_eq!(logged(&driver, "in_filter", at), ("fffgh".into(), ACCESS_VIOLATION));
    assert_eq!(logged(&driver, "filter_with_its_own", at), ("nh".into(), 0xC000_2222));
    assert_eq!(logged(&driver, "in_finally", at), ("fgaFgbch".into(), ACCESS_VIOLATION));
    assert_eq!(logged(&driver, "finally_with_its_own", at), ("gnah".into(), 0xC000_4444));
    assert_eq!(logged(&driver, "in_handler", at), ("ab".into(), 0xC000_5555));
    // Nothing of all that is left behind.
    for _ in 0..100 {
        assert_eq!(logged(&driver, "in_finally", at).0, "fgaFgbch");
        assert_eq!(logged(&driver, "in_filter", at).0, "fffgh");
    }
}

#[test]
fn frames_are_left_from_any_instruction() {
    let Some(driver) = driver() else { return };
    for size in [3, 700, 5000] {
        let mut steps = (0u32, 0u32, 0x1234_5678_9ABCu64);
        let answer = driver.call("steps", [&raw mut steps as u64, size, 0, 0]);
        assert_eq!(answer as u32, driver.call("not_stepped", [size, 0, 0, 0]) as u32);
        assert!(steps.0 > 200, "{} steps", steps.0);
        assert_eq!(steps.1, 0, "of {} steps, some found another frame", steps.0);
    }
}

#[test]
fn a_driver_walks_its_own_stack() {
    let Some(driver) = driver() else { return };
    let mut addresses = [0u64; 16];
    let count = driver.call("walk_from", [addresses.as_mut_ptr() as u64, 16, 5, 0]);
    // walk and six of walk_deeper; walk_from has jumped to the first.
    assert_eq!(count as u32, 7);
    assert!(addresses[2..7].iter().all(|address| *address == addresses[2]), "{addresses:x?}");
    assert_eq!(driver.call("restored", [0; 4]), 3);
}

#[test]
fn threads_do_not_know_each_others_exceptions() {
    let Some(driver) = driver() else { return };
    let (_, bad) = memory();
    let at = bad.address() as u64;
    let driver = &driver;
    let run = move || {
        let _inside = driver.machine.enter();
        for _ in 0..500 {
            assert_eq!(logged(driver, "in_finally", at).0, "fgaFgbch");
            assert_eq!(driver.call("leaf", [at, 0, 0, 0]), ACCESS_VIOLATION);
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(run);
        }
    });
}

#[test]
fn paged_memory_comes_back_before_anything_is_an_exception() {
    let Some(driver) = driver() else { return };
    ntoskrnl::image::load_native(&crate::driver::IMAGE).unwrap();
    let block = paged(64).cast::<u32>();
    // SAFETY: the block has 64 bytes.
    unsafe { block.write(9) };
    driver.machine.page_out();
    let mut to = 0u32;
    assert_eq!(driver.call("read_user", [block as u64, &raw mut to as u64, 0, 0]), 0);
    assert_eq!(to, 9);
}

/// The guarded copy of this repository's own driver, as the image has it. Skipped where the image is not built.
#[test]
fn our_own_guarded_copy_works_in_the_image() {
    let test = std::env::current_exe().unwrap();
    let path = test.ancestors().nth(3).unwrap().join("sys/x86_64/virtgpu.sys");
    let Ok(bytes) = std::fs::read(&path) else {
        assert!(std::env::var_os("CI").is_none(), "cargo xtask sys has not built {}", path.display());
        println!("skipped: no {} (cargo xtask sys)", path.display());
        return;
    };
    let driver = Driver::load_from("virtgpu", bytes.into());
    // push rdi, push rsi, mov rdi, rcx, mov rsi, rdx, mov rcx, r8, rep movsb
    let code = [0x57, 0x56, 0x48, 0x89, 0xCF, 0x48, 0x89, 0xD6, 0x4C, 0x89, 0xC1, 0xF3, 0xA4];
    let copy = driver.find(&code).expect("the image has a guarded copy");
    let (good, bad) = memory();
    let mut to = [0u8; 64];
    let mut run = |from: &UserBuffer, length: u64| {
        driver.call_at(copy, [to.as_mut_ptr() as u64, from.address() as u64, length, 0]) as u32
    };
    assert_eq!(run(&good, 64), 0);
    for _ in 0..1000 {
        assert_eq!(run(&bad, 64), 1);
        // Runs into the page behind.
        assert_eq!(run(&good, 65), 1);
    }
    assert_eq!(to[0], 41);
}
