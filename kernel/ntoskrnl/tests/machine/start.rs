use std::process::{Command, Stdio};
use std::sync::Arc;

use ntoskrnl::{Config, Machine};

use crate::driver::*;

#[test]
fn machines_do_not_know_each_other() {
    let (_inside, first) = machine();
    let block = paged(8);
    {
        let (_other, second) = machine();
        assert!(Arc::ptr_eq(&Machine::current().unwrap(), &second));
        free(paged(16));
        assert!(second.balance().is_clear());
    }
    assert!(Arc::ptr_eq(&Machine::current().unwrap(), &first));
    assert_eq!(first.balance().pool_blocks, 1);
    free(block);
}

#[test]
fn a_machine_ends_with_its_last_owner() {
    let (inside, machine) = machine();
    let weak = Arc::downgrade(&machine);
    let dpc = machine.dpc(|| ());
    assert!(dpc.queue());
    machine.flush_dpcs();
    drop(inside);
    drop(machine);
    // The DPC thread may still be about to let go.
    while weak.strong_count() > 0 {
        std::thread::yield_now();
    }
    assert!(!dpc.queue());
    assert!(Machine::current().is_none());
}

/// With little address space the defaults still make a machine whose own memory ends after the driver's.
#[test]
fn it_starts_in_a_gigabyte_of_address_space() {
    const CHILD: &str = "NTOSKRNL_TEST_SMALL";
    if std::env::var(CHILD).is_ok() {
        let (_inside, machine) = machine_of(Config::default());
        assert!(machine.ram().len() >= 64 << 20);
        let mut blocks = 0u64;
        while !paged(100_000).is_null() {
            blocks += 1;
        }
        assert!(blocks > 100);
        drop(vec![1u8; 16 << 20]);
        println!("survived");
        return;
    }
    let exe = std::env::current_exe().unwrap();
    let output = Command::new("sh")
        .args(["-c", "ulimit -v 1000000 && exec \"$0\" \"$@\"", exe.to_str().unwrap()])
        .args([
            "--exact",
            "start::it_starts_in_a_gigabyte_of_address_space",
            "--nocapture",
            "--test-threads=1",
        ])
        .env(CHILD, "1")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(String::from_utf8_lossy(&output.stdout).contains("survived"), "{output:?}");
}
