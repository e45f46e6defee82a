//! Instructions that only work in a kernel.

use std::sync::{Arc, Mutex};

use ntoskrnl::{Event, Reader};

use crate::compiled::Driver;

fn driver() -> Option<Driver> {
    Driver::load("instructions").map(Driver::enter)
}

#[test]
fn cr8_is_the_irql() {
    let Some(driver) = driver() else { return };
    assert_eq!(driver.call("levels", [0; 4]), 0x02_2520);
}

#[test]
fn harmless_registers_are_read() {
    let Some(driver) = driver() else { return };
    let first = driver.call("read_msr", [0x10, 0, 0, 0]);
    assert!(driver.call("read_msr", [0x10, 0, 0, 0]) > first);
    assert_eq!(driver.call("read_msr", [0x1B, 0, 0, 0]), 0xFEE0_0900);
}

#[derive(Default)]
struct Prints(Mutex<Vec<String>>);

impl Reader for Prints {
    fn event(&self, event: &Event<'_>) {
        if let Event::DebugPrint { text } = event {
            self.0.lock().unwrap().push((*text).to_owned());
        }
    }
}

#[test]
fn ports_read_ones_and_the_debug_ports_print() {
    let Some(driver) = driver() else { return };
    assert_eq!(driver.call("port_in", [0x3F8, 0, 0, 0]) as u32, u32::MAX);
    let mut bytes = [0u8; 64];
    assert_eq!(driver.call("port_in_string", [0x1F0, bytes.as_mut_ptr() as u64, 10, 0]), 40);
    assert_eq!((bytes[39], bytes[40]), (0xFF, 0));
    let prints = Arc::new(Prints::default());
    driver.machine.add_reader(prints.clone());
    for port in [0xE9, 0x402, 0x3F8] {
        let text = format!("to {port:#x}\n");
        driver.call("print", [port, text.as_ptr() as u64, text.len() as u64, 0]);
    }
    assert_eq!(*prints.0.lock().unwrap(), ["to 0xe9\n", "to 0x402\n"]);
}

#[test]
fn interrupts_go_off_and_on() {
    let Some(driver) = driver() else { return };
    let mut count = 0u32;
    assert_eq!(driver.call("interrupts", [&raw mut count as u64, 0, 0, 0]), 0b1010);
    assert_eq!(count, 100);
    // Whole again: user memory may be touched.
    assert_eq!(driver.call("interrupts", [&raw mut count as u64, 0, 0, 0]), 0b1010);
}

/// `CLOCK` of the driver.
#[repr(C)]
#[derive(Default)]
struct Clock {
    times: [u64; 4],
    numbers: [u32; 8],
}

#[test]
fn the_shared_page_is_a_live_clock() {
    let Some(driver) = driver() else { return };
    let read = || {
        let mut clock = Clock::default();
        driver.call("shared", [&raw mut clock as u64, 0, 0, 0]);
        clock
    };
    let (first, second) = (read(), read());
    let [ticks, interrupt_time, system_time, whole_ticks] = first.times;
    assert!((ticks * 156_250).abs_diff(interrupt_time) < 10_000_000);
    assert!(whole_ticks.abs_diff(ticks) < 1000);
    assert!(second.times[1] > interrupt_time && second.times[2] > system_time);
    let unix = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    let expected = 116_444_736_000_000_000 + (unix.as_nanos() / 100) as u64;
    assert!(expected.abs_diff(system_time) < 600_000_000);
    let [multiplier, major, minor, build, root, features, vector, sum] = first.numbers;
    // One second of ticks in milliseconds.
    assert_eq!((u64::from(multiplier) * 64) >> 24, 1000);
    assert_eq!((major, minor, root, features, vector), (10, 0, 1, 3, 1));
    assert!(build >= 10_240);
    assert_eq!(sum, build + 1);
}

#[test]
fn gs_leads_to_the_thread() {
    let Some(driver) = driver() else { return };
    let own = driver.call("processor", [0; 4]);
    assert_ne!(own, 0);
    let driver = &driver;
    let other = std::thread::scope(|scope| {
        let run = move || {
            let _inside = driver.machine.enter();
            driver.call("processor", [0; 4])
        };
        scope.spawn(run).join().unwrap()
    });
    assert!(other != 0 && other != own);
    assert_eq!(driver.call("processor", [0; 4]), own);
}
