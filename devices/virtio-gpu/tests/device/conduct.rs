//! What drivers owe the device and it does not insist on, and what difficult devices do.

use pci::PciFunction;
use virtio_gpu::Options;
use virtio_gpu::fault::Contrary;

use crate::guest::*;

fn breaches(guest: &Guest) -> Vec<&'static str> {
    guest.device.stats().breaches.into_keys().collect()
}

/// A device that decodes its registers and may reach memory, reset by its driver.
fn fresh() -> Guest {
    let guest = Guest::bare(Options::default());
    guest.config16(4, 6);
    guest.reset();
    guest
}

/// The same, with features agreed on.
fn agreed() -> Guest {
    let guest = fresh();
    guest.negotiate(ALL_3D);
    assert_eq!(guest.status(), 11);
    guest
}

#[test]
fn a_driver_that_does_as_it_should_is_not_blamed() {
    let mut guest = Guest::ready(ALL_3D);
    guest.create_context(1);
    guest.reset();
    guest.bring_up(ALL_3D);
    guest.create_context(1);
    assert_eq!(guest.device32(8), 1);
    guest.set_status(15 | 0x80);
    assert!(guest.device.is_given_up());
    guest.reset();
    assert_eq!(breaches(&guest), [""; 0]);
}

#[test]
fn every_breach_is_noted() {
    const ODD: &str = "a field of the common configuration is read as what it is not";
    const UNWRITABLE: &str =
        "a field of the common configuration is written that cannot be, or as what it is not";
    const UNSET: &str = "something is set up before FEATURES_OK was read back";
    const AT_ONCE: &str = "several steps of the start are made at once";
    const LEFT_OUT: &str = "a step of the start is left out";
    const VECTOR: &str = "a vector was written and not read back";
    const BELL: &str = "a doorbell is rung with something else than its queue's number";
    const STOPPED: &str = "a doorbell is rung of a queue that does not run";
    type Case = (&'static [&'static str], fn() -> Guest, fn(&mut Guest));
    let cases: &[Case] = &[
        (
            &["the driver begins without a reset that it saw through"],
            || Guest::bare(Options::default()),
            |guest| {
                guest.config16(4, 6);
                guest.set_status(1);
            },
        ),
        (&["the driver begins without a reset that it saw through"], fresh, |guest| {
            guest.set_status(0);
            guest.set_status(1);
        }),
        (&["a register is written while a reset is under way"], agreed, |guest| {
            guest.device.be(Contrary { slow_reset: 2, ..Contrary::default() });
            guest.reset();
            guest.set_status(1);
            guest.set_status(0);
            guest.bus.wait("the worker", |_| guest.device.stats().resets == 2);
            guest.set_status(1);
        }),
        (&[ODD], fresh, |guest| assert_eq!(guest.read16(20), 0)),
        (&[ODD], fresh, |guest| _ = guest.read32(24)),
        (&[UNWRITABLE], fresh, |guest| guest.common32(4, 1)),
        (&[UNWRITABLE, UNSET], agreed_unread, |guest| guest.common16(32, 1)),
        (&[UNWRITABLE], agreed, |guest| guest.device.bar_write(4, COMMON + 32, &[0; 8])),
        (&["features are accepted before DRIVER or after FEATURES_OK"], fresh, |guest| guest.common32(12, 1)),
        (&["features are accepted before DRIVER or after FEATURES_OK"], agreed, |guest| {
            guest.common32(12, 1)
        }),
        (&[AT_ONCE], fresh, |guest| guest.set_status(3)),
        (&[LEFT_OUT], fresh, |guest| guest.set_status(2)),
        (&["DRIVER_OK is set, and FEATURES_OK was not read back"], agreed_unread, |guest| {
            guest.set_status(15)
        }),
        (&["a status bit is taken back"], agreed, |guest| guest.set_status(0x80)),
        (&["a queue is selected that is not there"], agreed, |guest| guest.common16(22, 2)),
        (&[UNSET], agreed_unread, |guest| guest.common16(28, 1)),
        (&["a queue is enabled with something else than 1"], agreed, |guest| guest.common16(28, 0)),
        (&[VECTOR], agreed, |guest| {
            guest.common16(16, 0);
            guest.set_status(15);
        }),
        (&[VECTOR], agreed, |guest| {
            guest.common16(22, 0);
            guest.common16(26, 0);
            guest.common16(22, 1);
            assert_eq!(guest.read16(26), 0xffff, "another queue's");
            guest.set_status(15);
        }),
        (&["a queue is changed that is enabled", "a queue is set up after DRIVER_OK"], ready, |guest| {
            guest.common32(32, 0x4_0000);
        }),
        (&[BELL], ready, |guest| guest.device.bar_write(4, DOORBELLS[0], &1u16.to_le_bytes())),
        (&[BELL], ready, |guest| guest.device.bar_write(4, DOORBELLS[0], &[0; 4])),
        (&[STOPPED], agreed, |guest| guest.notify(0)),
        (&["a notification register is written that is no queue's"], ready, |guest| {
            guest.device.bar_write(4, DOORBELLS[0] - 0x30, &[0; 2]);
        }),
        (&["a notification register is read"], ready, |guest| {
            guest.device.bar_read(4, DOORBELLS[0], &mut [0; 2]);
        }),
        (&["the interrupt status is read although interrupts are messages"], ready, |guest| _ = guest.isr()),
        (&["the interrupt status is read as more than a byte"], fresh, |guest| {
            guest.device.bar_read(4, ISR, &mut [0; 2]);
        }),
        (&["a field of the device configuration is read as what it is not"], fresh, |guest| {
            guest.device.bar_read(4, DEVICE + 8, &mut [0; 8]);
        }),
        (&["a register is read that is not there"], fresh, |guest| {
            guest.device.bar_read(4, COMMON - 4, &mut [0; 4]);
        }),
        (&["a register is written that cannot be"], fresh, |guest| guest.device.bar_write(4, ISR, &[0])),
        (&["a ring makes no sense"], ready, |guest| {
            guest.set_avail_index(0, 1000);
            guest.notify(0);
            guest.bus.wait("the bit", |_| guest.needs_reset());
        }),
    ];
    for (number, (expected, begin, offend)) in cases.iter().enumerate() {
        let mut guest = begin();
        offend(&mut guest);
        assert_eq!(breaches(&guest), *expected, "case {number}");
    }
}

fn ready() -> Guest {
    Guest::ready(ALL_3D)
}

/// Features that nobody asked back for.
fn agreed_unread() -> Guest {
    let guest = fresh();
    guest.negotiate(ALL_3D);
    guest
}

#[test]
fn a_difficult_device_is_one_from_the_next_reset_on() {
    let guest = agreed();
    let be = |contrary: Contrary| {
        guest.device.be(contrary);
        guest.reset();
        guest.negotiate(ALL_3D);
        guest.common16(22, 0);
    };
    be(Contrary { no_features: true, ..Contrary::default() });
    assert_eq!(guest.status(), 3);
    be(Contrary { no_config_vector: true, ..Contrary::default() });
    guest.common16(16, 0);
    guest.common16(26, 0);
    assert_eq!((guest.read16(16), guest.read16(26)), (0xffff, 0));
    be(Contrary { no_queue_vector: true, ..Contrary::default() });
    guest.common16(16, 0);
    guest.common16(26, 0);
    assert_eq!((guest.read16(16), guest.read16(26)), (0, 0xffff));
    for size in [0, 1, 2, 1024] {
        be(Contrary { control_queue_size: Some(size), ..Contrary::default() });
        assert_eq!(guest.read16(24), size);
    }
    be(Contrary { fails_at_start: true, ..Contrary::default() });
    guest.set_status(15);
    assert_eq!(guest.status(), 15 | 0x40);
    be(Contrary::default());
    assert_eq!((guest.status(), guest.read16(24)), (11, 64));
}

#[test]
fn a_slow_reset_takes_as_many_looks_as_it_was_told() {
    let guest = agreed();
    guest.device.be(Contrary { slow_reset: 3, ..Contrary::default() });
    guest.set_status(0);
    guest.bus.wait("the worker", |_| guest.device.stats().resets == 1);
    assert!(!guest.device.is_silent());
    assert_eq!([(); 4].map(|()| guest.status()), [11, 11, 11, 0]);
    assert!(guest.device.is_silent());
}

#[test]
fn a_device_is_silent_when_its_driver_knows_it() {
    let mut guest = Guest::bare(Options::default());
    guest.config16(4, 6);
    assert!(guest.device.is_silent(), "nobody has begun with it");
    guest.device.leave_begun();
    assert_eq!((guest.status(), guest.device.is_silent()), (3, false));
    guest.bring_up(ALL_3D);
    guest.device.leave_begun();
    assert_eq!(guest.status(), 15, "it is in use");
    guest.set_status(0);
    guest.bus.wait("the worker", |_| guest.device.stats().resets == 2);
    assert!(!guest.device.is_silent(), "the driver has not looked");
    assert_eq!((guest.status(), guest.device.is_silent()), (0, true));
    guest.bring_up(ALL_3D);
    guest.set_bus_master(false);
    assert!(guest.device.is_silent() && !guest.device.is_bus_master());
}
