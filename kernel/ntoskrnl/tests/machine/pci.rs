use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

use ntoskrnl::{DEVICE_LEVEL, Event, InterruptKind, Machine, PciSlot, Reader, current_irql};
use pci::{BarInfo, Bus, PciFunction};

use crate::driver::*;

/// A function with a register file of 4 KiB in BAR 4, and MSI-X if asked for, its table in BAR 1.
pub struct Fake {
    config: Mutex<[u8; 256]>,
    registers: Mutex<Vec<u8>>,
    table: Mutex<Vec<u8>>,
    bus: OnceLock<Arc<dyn Bus>>,
}

impl Fake {
    pub fn new(messages: u8) -> Arc<Self> {
        let mut config = [0; 256];
        config[..4].copy_from_slice(&[0xF4, 0x1A, 0x50, 0x10]);
        if messages > 0 {
            config[6] = 0x10;
            config[0x34] = 0x40;
            config[0x40..0x4C].copy_from_slice(&[0x09, 0x50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
            config[0x50..0x5C].copy_from_slice(&[0x11, 0, messages - 1, 0, 1, 0, 0, 0, 1, 8, 0, 0]);
        }
        Arc::new(Self {
            config: Mutex::new(config),
            registers: Mutex::new((0..=255).cycle().take(4096).collect()),
            table: Mutex::new(vec![0; 4096]),
            bus: OnceLock::new(),
        })
    }

    fn interrupt(&self, message: usize) {
        let table = self.table.lock().unwrap();
        let entry = &table[16 * message..16 * message + 16];
        let word = |at: usize| u32::from_le_bytes(entry[at..at + 4].try_into().unwrap());
        let enabled = self.config.lock().unwrap()[0x53] & 0x80 != 0;
        if enabled && word(12) & 1 == 0 {
            let (address, data) = (u64::from(word(0)) | u64::from(word(4)) << 32, word(8));
            drop(table);
            self.bus.get().unwrap().msi(address, data);
        }
    }
}

impl PciFunction for Fake {
    fn bars(&self) -> Vec<BarInfo> {
        vec![
            BarInfo { index: 1, size: 4096, is_64bit: false, prefetchable: false },
            BarInfo { index: 4, size: 4096, is_64bit: true, prefetchable: true },
        ]
    }

    fn attach(&self, bus: Arc<dyn Bus>) {
        assert!(self.bus.set(bus).is_ok());
    }

    fn config_read(&self, offset: u16, data: &mut [u8]) {
        data.copy_from_slice(&self.config.lock().unwrap()[offset as usize..][..data.len()]);
    }

    fn config_write(&self, offset: u16, data: &[u8]) {
        let mut config = self.config.lock().unwrap();
        config[offset as usize..][..data.len()].copy_from_slice(data);
    }

    fn bar_read(&self, bar: u8, offset: u64, data: &mut [u8]) {
        let file = if bar == 4 { &self.registers } else { &self.table };
        data.copy_from_slice(&file.lock().unwrap()[offset as usize..][..data.len()]);
    }

    fn bar_write(&self, bar: u8, offset: u64, data: &[u8]) {
        let file = if bar == 4 { &self.registers } else { &self.table };
        file.lock().unwrap()[offset as usize..][..data.len()].copy_from_slice(data);
    }

    fn detach(&self) {}
}

fn plugged(messages: u8) -> (ntoskrnl::Guard, Arc<Machine>, Arc<Fake>, Arc<PciSlot>) {
    let (inside, machine) = machine();
    let fake = Fake::new(messages);
    let slot = machine.plug(fake.clone()).unwrap();
    (inside, machine, fake, slot)
}

#[test]
fn firmware_places_the_registers() {
    let (_inside, machine, _fake, slot) = plugged(4);
    let [low, high] = slot.bars() else { panic!() };
    assert!((0xC000_0000..0xFEC0_0000).contains(&low.physical) && low.physical % 4096 == 0);
    assert!(high.physical >= machine.ram().len() && high.physical >= 1 << 32);
    let mut word = [0; 4];
    slot.read_config(0x14, &mut word);
    assert_eq!(u64::from(u32::from_le_bytes(word)), low.physical);
    let mut words = [0; 8];
    slot.read_config(0x20, &mut words);
    assert_eq!(u64::from_le_bytes(words), high.physical);
    slot.read_config(4, &mut word);
    assert_eq!(word[0] & 6, 6);
    slot.set_bus_master(false);
    slot.read_config(4, &mut word);
    assert_eq!(word[0] & 6, 2);
    assert_eq!((slot.ids(), slot.messages()), ((0x1AF4, 0x1050), 4));
}

#[derive(Default)]
struct Mmio(AtomicU64, AtomicU32);

impl Reader for Mmio {
    fn event(&self, event: &Event<'_>) {
        match event {
            Event::Mmio { .. } => drop(self.0.fetch_add(1, Ordering::Relaxed)),
            Event::InterruptStorm { calls, .. } => self.1.store(*calls, Ordering::Relaxed),
            _ => {}
        }
    }
}

#[test]
fn registers_are_read_and_written_by_plain_moves() {
    let (_inside, machine, fake, slot) = plugged(0);
    let seen = Arc::new(Mmio::default());
    machine.add_reader(seen.clone());
    let physical = slot.bars()[1].physical;
    // SAFETY: the mapping is 0x100 bytes of registers.
    unsafe {
        let at = MmMapIoSpace(physical + 0x810, 0x100, 0);
        let before = ntoskrnl::call_counts();
        assert_eq!(at.read_volatile(), 0x10);
        assert_eq!(at.add(2).cast::<u16>().read_volatile(), 0x1312);
        assert_eq!(at.add(4).cast::<u32>().read_volatile(), 0x1716_1514);
        assert_eq!(at.add(8).cast::<u64>().read_volatile(), 0x1F1E_1D1C_1B1A_1918);
        at.write_volatile(0xA1);
        at.add(2).cast::<u16>().write_volatile(0xB1B2);
        at.add(4).cast::<u32>().write_volatile(0xC1C2_C3C4);
        at.add(8).cast::<u64>().write_volatile(0xD1D2_D3D4_D5D6_D7D8);
        let counts = ntoskrnl::call_counts().since(&before);
        assert_eq!((counts.mmio_reads, counts.mmio_writes, seen.0.load(Ordering::Relaxed)), (4, 4, 8));
        let registers = fake.registers.lock().unwrap()[0x810..0x820].to_vec();
        assert_eq!(
            registers,
            [0xA1, 0x11, 0xB2, 0xB1, 0xC4, 0xC3, 0xC2, 0xC1, 0xD8, 0xD7, 0xD6, 0xD5, 0xD4, 0xD3, 0xD2, 0xD1]
        );
        assert_eq!(machine.balance().io_mappings, 1);
        MmUnmapIoSpace(at, 0x100);
        assert!(MmMapIoSpace(physical + 0x1000, 16, 0).is_null());
        assert!(MmMapIoSpace(0x1000, 16, 0).is_null());
    }
    assert!(machine.balance().is_clear());
}

/// Instructions that compilers make of register accesses, against what the processor does with plain memory.
#[test]
fn instructions_do_on_registers_what_they_do_on_memory() {
    let (_inside, machine, fake, slot) = plugged(0);
    let at = machine.map_io(slot.bars()[1].physical, 4096).unwrap();
    macro_rules! same {
        ($($text:literal),+ $(,)?) => {$({
            let run = |memory: *mut u8, start: u64| -> (u64, u64, u64) {
                let (mut a, mut flags): (u64, u64);
                // SAFETY: the instruction touches at most 8 bytes at `memory`, which both callers pass.
                unsafe {
                    std::arch::asm!(
                        "push rbx", "xor ebx, ebx", $text, "pushfq", "pop {flags}", "pop rbx",
                        flags = out(reg) flags, inout("rax") start => a, in("rcx") memory, inout("rdx") 0x8000_0001_u64 => _,
                    );
                }
                (a, flags & 0x8C5, 0)
            };
            for value in [0u64, 1, 0x80, 0x7FFF_FFFF, 0x8000_0001, 0xFFFF_FFFF_FFFF_FFFF, 0x0123_4567_89AB_CDEF] {
                for start in [0u64, 0xFF, 0x8000_0000, 0xFEDC_BA98_7654_3210] {
                    let mut memory = value.to_le_bytes();
                    fake.registers.lock().unwrap()[..8].copy_from_slice(&memory);
                    let expected = run(memory.as_mut_ptr(), start);
                    let found = run(at, start);
                    assert_eq!(found, expected, "{} on {value:x} from {start:x}", $text);
                    assert_eq!(fake.registers.lock().unwrap()[..8], memory, "{} on {value:x} from {start:x}", $text);
                }
            }
        })+};
    }
    same!(
        "mov al, [rcx]",
        "mov ah, [rcx]",
        "mov ax, [rcx]",
        "mov eax, [rcx]",
        "mov rax, [rcx]",
        "movzx eax, byte ptr [rcx]",
        "movzx rax, word ptr [rcx]",
        "movsx eax, byte ptr [rcx]",
        "movsx rax, word ptr [rcx]",
        "movsxd rax, dword ptr [rcx]",
        "mov [rcx], ah",
        "mov [rcx], ax",
        "mov [rcx], eax",
        "mov [rcx], rax",
        "mov byte ptr [rcx], 0x81",
        "mov word ptr [rcx], 0x8182",
        "mov dword ptr [rcx], 0x81828384",
        "mov qword ptr [rcx], -2",
        "test byte ptr [rcx], 0x80",
        "test dword ptr [rcx], eax",
        "cmp dword ptr [rcx], -1",
        "cmp eax, [rcx]",
        "cmp [rcx], rdx",
        "cmp word ptr [rcx], 7",
        "and eax, [rcx]",
        "or rax, [rcx]",
        "xor al, [rcx]",
        "add eax, [rcx]",
        "sub rax, [rcx]",
        "or dword ptr [rcx], 0x10",
        "and dword ptr [rcx], edx",
        "xor byte ptr [rcx], 1",
        "add qword ptr [rcx], rdx",
        "sub dword ptr [rcx], 3",
        "xchg [rcx], eax",
        "lock or dword ptr [rcx], 0x40",
    );
}

#[test]
fn messages_reach_the_routine_at_device_level() {
    let (_inside, machine, fake, slot) = plugged(4);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (tell, told) = std::sync::mpsc::channel();
    let tell = Mutex::new(tell);
    let log = seen.clone();
    let interrupt = slot
        .connect(
            InterruptKind::Msix(8),
            Arc::new(move |message| {
                log.lock().unwrap().push((message, current_irql()));
                tell.lock().unwrap().send(()).unwrap();
                true
            }),
        )
        .unwrap();
    assert_eq!(interrupt.kind(), InterruptKind::Msix(4));
    for message in [0, 3, 1] {
        fake.interrupt(message);
        told.recv_timeout(std::time::Duration::from_secs(30)).unwrap();
    }
    assert_eq!(*seen.lock().unwrap(), [(0, DEVICE_LEVEL), (3, DEVICE_LEVEL), (1, DEVICE_LEVEL)]);
    assert!(slot.connect(InterruptKind::Intx, Arc::new(|_| true)).is_err());
    interrupt.disconnect();
    assert_eq!(interrupt.synchronize(|| ()), None);
    fake.interrupt(0);
    let again = slot.connect(InterruptKind::Msix(1), Arc::new(|_| true)).unwrap();
    assert_eq!(again.kind(), InterruptKind::Msix(1));
    assert_eq!(again.synchronize(|| (current_irql(), again.is_held())), Some((DEVICE_LEVEL, true)));
    assert!(!again.is_held());
    assert_eq!(seen.lock().unwrap().len(), 3);
    drop(machine);
}

#[test]
fn synchronize_and_the_routine_exclude_each_other() {
    let (_inside, machine, fake, slot) = plugged(1);
    let inside = Arc::new(AtomicU32::new(0));
    let calls = Arc::new(AtomicU32::new(0));
    let (in_isr, count) = (inside.clone(), calls.clone());
    let interrupt = Arc::new(
        slot.connect(
            InterruptKind::Msix(1),
            Arc::new(move |_| {
                assert_eq!(in_isr.fetch_add(1, Ordering::SeqCst), 0);
                std::thread::yield_now();
                in_isr.fetch_sub(1, Ordering::SeqCst);
                count.fetch_add(1, Ordering::SeqCst);
                true
            }),
        )
        .unwrap(),
    );
    let threads: Vec<_> = (0..3)
        .map(|_| {
            let (interrupt, inside, fake) = (interrupt.clone(), inside.clone(), fake.clone());
            machine
                .spawn("driver", move || {
                    for _ in 0..200 {
                        fake.interrupt(0);
                        let found = interrupt.synchronize(|| {
                            let n = inside.fetch_add(1, Ordering::SeqCst);
                            std::thread::yield_now();
                            inside.fetch_sub(1, Ordering::SeqCst);
                            n
                        });
                        assert_eq!(found, Some(0));
                    }
                })
                .unwrap()
        })
        .collect();
    threads.into_iter().for_each(|t| t.join().unwrap());
    while calls.load(Ordering::SeqCst) == 0 {
        std::thread::yield_now();
    }
}

#[test]
fn a_line_is_served_until_it_falls() {
    let (_inside, machine, fake, slot) = plugged(0);
    let left = Arc::new(AtomicU32::new(5));
    let (device, count) = (fake.clone(), left.clone());
    let (tell, told) = std::sync::mpsc::channel();
    let tell = Mutex::new(tell);
    let interrupt = slot
        .connect(
            InterruptKind::Msix(1),
            Arc::new(move |message| {
                assert_eq!(message, 0);
                if count.fetch_sub(1, Ordering::Relaxed) == 1 {
                    device.bus.get().unwrap().intx(false);
                    tell.lock().unwrap().send(()).unwrap();
                }
                true
            }),
        )
        .unwrap();
    assert_eq!(interrupt.kind(), InterruptKind::Intx);
    fake.bus.get().unwrap().intx(true);
    told.recv_timeout(std::time::Duration::from_secs(30)).unwrap();
    interrupt.disconnect();
    assert_eq!(left.load(Ordering::Relaxed), 0);
    drop(machine);
}

#[test]
fn a_line_that_never_falls_is_masked_and_reported() {
    let (_inside, machine, fake, slot) = plugged(0);
    let seen = Arc::new(Mmio::default());
    machine.add_reader(seen.clone());
    let interrupt = slot.connect(InterruptKind::Intx, Arc::new(|_| false)).unwrap();
    fake.bus.get().unwrap().intx(true);
    while !interrupt.is_masked() || seen.1.load(Ordering::Relaxed) == 0 {
        std::thread::yield_now();
    }
    fake.bus.get().unwrap().intx(false);
    assert!(!interrupt.is_masked());
}
