//! Configuration space and the common configuration.

use pci::PciFunction;
use virtio_gpu::Options;
use virtio_gpu::fault::Stall;
use virtio_gpu::protocol::*;

use crate::guest::*;

#[test]
fn says_what_it_is() {
    let guest = Guest::bare(Options::default());
    assert_eq!(guest.config_read32(0x00), 0x1050_1af4);
    assert_eq!(guest.config_read32(0x08), 0x0380_0001, "display, other; revision 1");
    let vga = Guest::bare(Options { vga: true, ..Options::default() });
    assert_eq!(vga.config_read32(0x08), 0x0300_0001, "display, VGA; revision 1");
    assert_eq!(guest.config_read32(0x04) >> 16 & 0x10, 0x10, "has capabilities");
    guest.device.config_write(0, &[0; 4]);
    assert_eq!(guest.config_read32(0x00), 0x1050_1af4);
    assert_eq!(guest.config_read32(0x100), u32::MAX);
}

#[test]
fn lists_its_capabilities() {
    let guest = Guest::bare(Options::default());
    let byte = |at: u16| guest.config_read32(at & !3).to_le_bytes()[usize::from(at & 3)];
    let mut found = Vec::new();
    let mut at = u16::from(byte(0x34));
    while at != 0 {
        assert_eq!(at % 4, 0);
        found.push(match byte(at) {
            9 => (byte(at + 3), byte(at + 4), guest.config_read32(at + 8), guest.config_read32(at + 12)),
            0x11 => {
                assert_eq!(guest.config_read32(at) >> 16, 2, "three vectors");
                (0x11, 0, guest.config_read32(at + 4), guest.config_read32(at + 8))
            }
            other => panic!("capability {other:#x}"),
        });
        at = u16::from(byte(at + 1));
    }
    let want = [
        (9, 4, 0, 60),
        (1, 6, 0, 60),
        (2, 2, 0, 50),
        (1, 4, 0x3008, 60),
        (2, 4, 0x1000, 50),
        (3, 4, 0x0005, 1),
        (4, 4, 0x2004, 16),
        (5, 0, 0, 0),
        (0x11, 0, 1, 0x801),
    ];
    assert_eq!(found, want);
}

#[test]
fn tells_the_size_of_its_memory_registers() {
    let guest = Guest::bare(Options::default());
    let size = |at: u16| {
        guest.device.config_write(at, &u32::MAX.to_le_bytes());
        guest.config_read32(at)
    };
    assert_eq!(size(0x10), 0, "BAR 0 is not there");
    assert_eq!(size(0x14), 0xffff_f000);
    assert_eq!(size(0x18), 1, "ports that nobody can give");
    assert_eq!(size(0x20), 0xffff_c00c, "64-bit, prefetchable");
    assert_eq!(size(0x24), u32::MAX);
    let sizes: Vec<_> =
        guest.device.bars().iter().map(|b| (b.index, b.size, b.is_64bit, b.prefetchable)).collect();
    assert_eq!(sizes, [(1, 0x1000, false, false), (4, 0x4000, true, true)]);
}

#[test]
fn decodes_memory_only_when_told_to() {
    let guest = Guest::bare(Options::default());
    assert_eq!(guest.read32(0), u32::MAX);
    guest.set_status(1);
    guest.config16(4, 2);
    assert_eq!(guest.status(), 0, "the write went nowhere");
    guest.set_status(1);
    assert_eq!(guest.status(), 1);
    assert_eq!(guest.read32(0x4000), u32::MAX, "beyond the register");
}

#[test]
fn the_window_in_configuration_space_reaches_the_registers() {
    let guest = Guest::bare(Options::default());
    let window = 0xb8;
    let access = |offset: u32, length: u32| {
        guest.device.config_write(window + 4, &[4]);
        guest.device.config_write(window + 8, &offset.to_le_bytes());
        guest.device.config_write(window + 12, &length.to_le_bytes());
    };
    access(COMMON as u32 + 20, 1);
    guest.device.config_write(window + 16, &[1]);
    let mut status = [0];
    guest.device.config_read(window + 16, &mut status);
    assert_eq!(status, [1]);
    access(COMMON as u32 + 18, 2);
    assert_eq!(guest.config_read32(window + 16) & 0xffff, 2, "two queues");
    access(COMMON as u32 + 3, 4);
    assert_eq!(guest.config_read32(window + 16), 0, "misaligned");
}

#[test]
fn offers_what_the_options_say() {
    let offered = |options: Options| {
        let guest = Guest::bare(options);
        guest.config16(4, 2);
        let mut bits = 0u64;
        for half in 0..2u32 {
            guest.common32(0, half);
            bits |= u64::from(guest.read32(4)) << (32 * half);
        }
        (bits, guest.device32(8), guest.device32(12))
    };
    let all = ALL_3D | EVENT_IDX | INDIRECT;
    assert_eq!(offered(Options::default()), (all, 1, 2));
    assert_eq!(
        offered(Options { virgl: false, scanouts: vec![], ..Options::default() }),
        (all & !(F_VIRGL | F_CONTEXT_INIT), 0, 0)
    );
    let options = Options { context_init: false, event_idx: false, ..Options::default() };
    assert_eq!(offered(options), (VERSION_1 | F_VIRGL | INDIRECT, 1, 2));
}

#[test]
fn accepts_only_features_it_offered_and_version_1() {
    let features_ok = |features: u64| {
        let guest = Guest::bare(Options { context_init: false, ..Options::default() });
        guest.config16(4, 2);
        guest.negotiate(features);
        guest.status() & 8 != 0
    };
    assert!(features_ok(VERSION_1));
    assert!(features_ok(VERSION_1 | F_VIRGL | EVENT_IDX | INDIRECT));
    assert!(!features_ok(F_VIRGL), "a legacy driver");
    assert!(!features_ok(VERSION_1 | F_CONTEXT_INIT));
    assert!(!features_ok(VERSION_1 | 1 << 34), "packed rings");
}

#[test]
fn features_are_fixed_once_accepted() {
    let guest = Guest::bare(Options::default());
    guest.config16(4, 2);
    guest.negotiate(VERSION_1);
    guest.common32(8, 0);
    guest.common32(12, 1);
    assert_eq!(guest.read32(12), 0);
}

#[test]
fn options_out_of_range_are_refused() {
    for size in [0, 63, 2048] {
        let memory = Guest::bare(Options::default()).memory;
        let options = Options { control_queue_size: size, ..Options::default() };
        let backend = Box::<virtio_gpu::soft::Soft>::default();
        let error = virtio_gpu::VirtioGpu::new(memory, backend, options).map(drop).unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
    }
}

#[test]
fn a_queue_can_be_smaller_but_not_larger_or_crooked() {
    for (size, good) in [(32, true), (64, true), (128, false), (48, false), (0, false)] {
        let guest = Guest::bare(Options::default());
        guest.config16(4, 6);
        guest.negotiate(ALL_3D);
        guest.common16(22, 0);
        guest.common16(24, size);
        assert_eq!(guest.read16(24), if good { size } else { 64 });
        assert_eq!(guest.needs_reset(), !good, "size {size}");
    }
}

#[test]
fn a_ring_outside_memory_is_not_enabled() {
    for bad in [0u64, 0x1_0008, 32 << 20, !0xfff] {
        let guest = Guest::bare(Options::default());
        guest.config16(4, 6);
        guest.negotiate(ALL_3D);
        guest.common16(22, 0);
        for (register, address) in [(32, bad), (40, 0x2_0000), (48, 0x3_0000)] {
            guest.device.bar_write(4, COMMON + register, &address.to_le_bytes());
        }
        guest.common16(28, 1);
        assert_eq!(guest.read16(28), 0, "{bad:#x}");
        assert!(guest.needs_reset());
    }
}

#[test]
fn a_queue_that_is_not_there_has_size_0() {
    let guest = Guest::bare(Options::default());
    guest.config16(4, 2);
    guest.common16(22, 2);
    assert_eq!((guest.read16(24), guest.read16(26)), (0, 0xffff));
    guest.common16(28, 1);
    assert_eq!(guest.read16(28), 0);
}

#[test]
fn a_vector_that_is_not_there_is_none() {
    let guest = Guest::bare(Options::default());
    guest.config16(4, 2);
    for (register, vector, want) in [(16, 2, 2), (16, 3, 0xffff), (26, 1, 1), (26, 0x100, 0xffff)] {
        guest.common16(register, vector);
        assert_eq!(guest.read16(register), want);
    }
}

#[test]
fn status_bits_cannot_be_taken_back() {
    let guest = Guest::ready(ALL_3D);
    guest.set_status(3);
    assert!(guest.needs_reset());
    assert_eq!(guest.device.stats().needs_reset, 1);
    guest.set_status(15);
    assert!(guest.needs_reset(), "only a reset helps");
    guest.reset();
    assert_eq!(guest.status(), 0);
}

#[test]
fn driver_ok_without_features_ok_is_against_the_protocol() {
    let guest = Guest::bare(Options::default());
    guest.config16(4, 2);
    guest.set_status(1);
    guest.set_status(7);
    assert!(guest.needs_reset());
}

#[test]
fn a_reset_forgets_everything() {
    let mut guest = Guest::ready(ALL_3D);
    guest.create_context(1);
    guest.create_texture(1, 1, 8, 8);
    guest.attach(1, 1);
    let posted = guest.device.posted();
    guest.reset();
    let stats = guest.device.stats();
    assert_eq!((stats.contexts.live, stats.contexts.created, stats.contexts.peak), (0, 1, 1));
    assert_eq!((stats.resources.live, stats.resources.created), (0, 1));
    assert_eq!((stats.resets, guest.device.posted()), (1, posted));
    guest.common16(22, 0);
    assert_eq!((guest.read16(28), guest.read16(26)), (0, 0xffff));
    guest.bring_up(ALL_3D);
    guest.create_context(1);
    guest.create_texture(1, 1, 8, 8);
    assert_eq!(guest.device.posted(), posted + 2);
}

/// The status reads 0 before and after, so there is nothing to wait for: what the driver writes next has to count.
#[test]
fn a_reset_of_a_fresh_device_is_over_at_once() {
    let guest = Guest::bare(Options::default());
    guest.config16(4, 2);
    guest.device.stall(Stall::Everything);
    guest.common16(22, 0);
    guest.set_status(0);
    assert_eq!((guest.status(), guest.read16(22)), (0, 1));
    guest.set_status(1);
    assert_eq!(guest.status(), 1);
}

#[test]
fn a_device_that_is_gone_reads_as_ones() {
    let by_force: fn(&Guest) = |guest| guest.device.die();
    for pull in [by_force, |guest| guest.device.detach()] {
        let mut guest = Guest::ready(ALL_3D);
        guest.create_context(1);
        let interrupts = guest.bus.look(|seen| seen.messages.len());
        pull(&guest);
        assert_eq!((guest.config_read32(0), guest.read32(0), guest.status()), (u32::MAX, u32::MAX, 0xff));
        guest.post(&request(Command::GET_DISPLAY_INFO, 0, &[]), 408);
        guest.notify(0);
        guest.set_status(0);
        guest.device.detach();
        assert_eq!(guest.used_index(0), 1);
        assert_eq!(guest.bus.look(|seen| seen.messages.len()), interrupts);
    }
}
