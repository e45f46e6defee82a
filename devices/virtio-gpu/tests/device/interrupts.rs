//! MSI-X, INTx, suppression, and what the device may not do without bus mastering.

use pci::PciFunction;
use virtio_gpu::Options;
use virtio_gpu::fault::Stall;
use virtio_gpu::protocol::*;

use crate::guest::*;

const CONTROL_MESSAGE: (u64, u32) = (0xfee0_0010, 0x41);

fn ask(guest: &mut Guest) -> Posted {
    let posted = guest.post(&request(Command::GET_DISPLAY_INFO, 0, &[]), 408);
    guest.notify(0);
    posted
}

fn pending(guest: &Guest) -> u64 {
    let mut bits = [0; 8];
    guest.device.bar_read(1, 0x800, &mut bits);
    u64::from_le_bytes(bits)
}

fn messages(guest: &Guest) -> Vec<(u64, u32)> {
    guest.bus.look(|seen| seen.messages.clone())
}

#[test]
fn each_response_sends_the_queues_message() {
    let mut guest = Guest::ready(ALL_3D);
    for n in 1..4 {
        let posted = ask(&mut guest);
        guest.wait_used(&posted);
        guest.bus.wait("the message", |seen| seen.messages.len() == n);
    }
    assert_eq!(messages(&guest), [CONTROL_MESSAGE; 3]);
    assert_eq!(guest.device.stats().interrupts, 3);
    assert_eq!(guest.device.stats().doorbells, 3);
}

#[test]
fn after_a_flush_everything_was_answered_and_told() {
    let mut guest = Guest::ready(ALL_3D);
    for n in 1..200 {
        ask(&mut guest);
        guest.device.flush();
        assert_eq!((usize::from(guest.used_index(0)), messages(&guest).len()), (n, n));
    }
}

#[test]
fn a_flush_does_not_wait_for_what_does_not_come() {
    let mut guest = Guest::ready(ALL_3D);
    guest.device.stall(Stall::Commands);
    ask(&mut guest);
    guest.device.flush();
    assert_eq!(guest.used_index(0), 0);
    guest.device.stall(Stall::None);
    guest.device.flush();
    assert_eq!(guest.used_index(0), 1);
    guest.set_bus_master(false);
    ask(&mut guest);
    guest.device.flush();
    assert_eq!(guest.used_index(0), 1);
    guest.device.die();
    guest.device.flush();
}

#[test]
fn a_masked_message_waits_in_the_pending_bits() {
    let mut guest = Guest::ready(ALL_3D);
    let (address, data) = CONTROL_MESSAGE;
    guest.set_vector(1, address, data, true);
    let posted = ask(&mut guest);
    guest.wait_used(&posted);
    guest.bus.wait("the pending bit", |_| pending(&guest) == 2);
    assert_eq!(messages(&guest), []);
    guest.set_vector(1, address, data, false);
    assert_eq!(messages(&guest), [CONTROL_MESSAGE]);
    assert_eq!(pending(&guest), 0);
}

#[test]
fn the_function_mask_covers_all_vectors() {
    let mut guest = Guest::ready(ALL_3D);
    guest.config16(MSIX_CONTROL, 0xc000);
    let posted = ask(&mut guest);
    guest.wait_used(&posted);
    guest.bus.wait("the pending bit", |_| pending(&guest) == 2);
    assert_eq!(messages(&guest), []);
    guest.config16(MSIX_CONTROL, 0x8000);
    assert_eq!(messages(&guest), [CONTROL_MESSAGE]);
}

#[test]
fn without_a_vector_there_is_no_message() {
    let mut guest = Guest::ready(ALL_3D);
    guest.common16(22, 0);
    guest.common16(26, 0xffff);
    let posted = ask(&mut guest);
    guest.wait_used(&posted);
    let posted = ask(&mut guest);
    guest.wait_used(&posted);
    // The first response's interrupt, had there been one, came before the second command was taken.
    assert_eq!(messages(&guest), []);
}

#[test]
fn a_broken_ring_sends_the_configuration_message() {
    let guest = Guest::ready(ALL_3D);
    guest.set_avail_index(0, 1000);
    guest.notify(0);
    guest.bus.wait("the message", |seen| seen.messages.contains(&(0xfee0_0000, 0x40)));
    assert!(guest.needs_reset());
}

#[test]
fn the_pin_follows_the_interrupt_status() {
    let mut guest = Guest::bare(Options::default());
    guest.bring_up(ALL_3D);
    guest.config16(MSIX_CONTROL, 0);
    let posted = ask(&mut guest);
    guest.wait_used(&posted);
    guest.bus.wait("the pin", |seen| seen.pin);
    assert_eq!(guest.config_read32(4) >> 16 & 8, 8, "interrupt status");
    assert_eq!(guest.isr(), 1);
    assert!(!guest.bus.look(|seen| seen.pin));
    assert_eq!(guest.isr(), 0, "reading clears");
    assert_eq!(guest.config_read32(4) >> 16 & 8, 0);
    guest.set_avail_index(0, 1000);
    guest.notify(0);
    guest.bus.wait("the pin", |seen| seen.pin);
    assert_eq!(guest.isr(), 2, "a configuration change");
    assert_eq!(messages(&guest), []);
}

#[test]
fn the_pins_last_level_is_right_when_two_change_it_at_once() {
    let mut guest = Guest::bare(Options::default());
    guest.bring_up(ALL_3D);
    guest.config16(MSIX_CONTROL, 0);
    let device = guest.device.clone();
    // The status is read, and so cleared, after the device decided to assert the pin and before the bus heard of it.
    *guest.bus.before_pin.lock().unwrap() = Some(Box::new(move || {
        let mut isr = [0];
        device.bar_read(4, ISR, &mut isr);
        assert_eq!(isr, [2]);
    }));
    guest.set_status(3);
    assert!(guest.needs_reset());
    assert!(guest.bus.before_pin.lock().unwrap().is_none(), "the pin was asserted");
    assert!(!guest.bus.look(|seen| seen.pin), "nothing is left to interrupt for");
}

#[test]
fn the_pin_can_be_disabled() {
    let mut guest = Guest::bare(Options::default());
    guest.bring_up(ALL_3D);
    guest.config16(MSIX_CONTROL, 0);
    guest.config16(4, 0x0406);
    let posted = ask(&mut guest);
    guest.wait_used(&posted);
    guest.bus.wait("the status", |_| guest.config_read32(4) >> 16 & 8 != 0);
    assert!(!guest.bus.look(|seen| seen.pin));
    guest.config16(4, 0x0006);
    assert!(guest.bus.look(|seen| seen.pin));
    guest.reset();
    assert!(!guest.bus.look(|seen| seen.pin));
}

#[test]
fn a_driver_that_wants_no_interrupt_gets_none() {
    let mut guest = Guest::ready(ALL_3D);
    guest.set_avail_flags(1);
    for _ in 0..3 {
        let posted = ask(&mut guest);
        guest.wait_used(&posted);
    }
    guest.set_avail_flags(0);
    let posted = ask(&mut guest);
    guest.wait_used(&posted);
    guest.bus.wait("the message", |seen| !seen.messages.is_empty());
    assert_eq!(messages(&guest), [CONTROL_MESSAGE]);
}

#[test]
fn an_event_index_says_when_to_interrupt() {
    let mut guest = Guest::ready(ALL_3D | EVENT_IDX);
    guest.set_used_event(2);
    for _ in 0..3 {
        let posted = ask(&mut guest);
        guest.wait_used(&posted);
    }
    guest.bus.wait("the message", |seen| !seen.messages.is_empty());
    assert_eq!(messages(&guest), [CONTROL_MESSAGE], "for the third chain alone");
}

#[test]
fn without_bus_mastering_nothing_happens_and_nothing_is_lost() {
    let mut guest = Guest::ready(ALL_3D);
    guest.set_bus_master(false);
    let first = ask(&mut guest);
    let second = ask(&mut guest);
    assert_eq!(guest.device.posted(), 2);
    guest.set_vector(1, 1, 2, true);
    assert_eq!(guest.used_index(0), 0);
    assert!(guest.device.stats().commands.is_empty());
    guest.set_bus_master(true);
    guest.wait_used(&first);
    guest.wait_used(&second);
    assert_eq!(guest.device.posted(), 2);
}

#[test]
fn a_message_is_a_write_and_needs_bus_mastering() {
    let guest = Guest::ready(ALL_3D);
    guest.set_bus_master(false);
    guest.set_status(3);
    assert!(guest.needs_reset());
    assert_eq!((messages(&guest), pending(&guest)), (vec![], 1));
    guest.set_bus_master(true);
    assert_eq!((messages(&guest), pending(&guest)), (vec![(0xfee0_0000, 0x40)], 0));
}

#[test]
fn a_reset_forgets_what_is_pending() {
    let mut guest = Guest::ready(ALL_3D);
    guest.config16(MSIX_CONTROL, 0xc000);
    let posted = ask(&mut guest);
    guest.wait_used(&posted);
    guest.bus.wait("the pending bit", |_| pending(&guest) == 2);
    guest.reset();
    guest.config16(MSIX_CONTROL, 0x8000);
    assert_eq!((messages(&guest), pending(&guest)), (vec![], 0));
}

#[test]
fn a_reset_needs_no_bus_mastering() {
    let mut guest = Guest::ready(ALL_3D);
    guest.set_bus_master(false);
    ask(&mut guest);
    guest.reset();
    guest.set_bus_master(true);
    assert!(guest.device.stats().commands.is_empty());
}

#[test]
fn a_full_ring_is_served_by_one_doorbell() {
    let mut guest = Guest::ready(ALL_3D);
    let posted: Vec<_> =
        (0..32).map(|_| guest.post(&request(Command::GET_DISPLAY_INFO, 0, &[]), 408)).collect();
    guest.notify(0);
    for posted in &posted {
        assert_eq!(guest.wait_used(posted), 408);
    }
    assert_eq!(guest.device.stats().doorbells, 1);
    assert_eq!(guest.device.stats().commands_of(Command::GET_DISPLAY_INFO), 32);
}

#[test]
fn rings_go_round() {
    for features in [ALL_3D, ALL_3D | EVENT_IDX] {
        let options = Options { control_queue_size: 8, ..Options::default() };
        let mut guest = Guest::bare(options);
        guest.bring_up(features);
        for id in 1..100 {
            guest.create_context(id);
        }
        assert_eq!(guest.device.stats().contexts.live, 99);
        assert_eq!(guest.device.posted(), 99);
    }
}

#[test]
fn the_cursor_queue_returns_what_it_cannot_do() {
    let mut guest = Guest::ready(ALL_3D);
    let at = guest.place(&request(Command::UPDATE_CURSOR, 0, &[0; 32]));
    guest.descriptor(1, 0, at, 56, 0, 0);
    guest.make_available(1, 0);
    guest.notify(1);
    guest.bus.wait("the message", |seen| seen.messages.contains(&(0xfee0_0020, 0x42)));
    assert_eq!(guest.used_element(1, 0), (0, 0));
    assert_eq!(guest.device.stats().cursor_commands, 1);
}

#[test]
fn indices_of_16_bits_go_round() {
    const BATCH: u16 = 64;
    let mut guest = Guest::ready(ALL_3D);
    let at = guest.place(&request(Command::CTX_DESTROY, 9, &[]));
    let answer = guest.alloc(24);
    guest.descriptor(0, 0, at, 24, NEXT, 1);
    guest.descriptor(0, 1, answer, 24, WRITE, 0);
    // One doorbell and one wait for many chains; that they are the same one is of no concern to the device.
    guest.set_avail_flags(1);
    let rounds = u64::from(u16::MAX) / u64::from(BATCH) + 2;
    for round in 1..=rounds {
        for _ in 0..BATCH {
            guest.make_available(0, 0);
        }
        guest.notify(0);
        let end = (round * u64::from(BATCH)) as u16;
        guest.bus.wait("the batch", |_| guest.used_index(0) == end);
    }
    assert_eq!(guest.device.posted(), rounds * u64::from(BATCH));
    assert_eq!(
        guest.device.stats().responses_of(Response::ERR_INVALID_CONTEXT_ID),
        rounds * u64::from(BATCH)
    );
}
