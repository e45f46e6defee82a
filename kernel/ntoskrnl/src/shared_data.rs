//! `KUSER_SHARED_DATA` at its kernel address: a page that drivers read clocks, versions and features from. It lies where no
//! process can map anything, so every read of it is carried out here, from a page made for it.
#![allow(unsafe_code)]

use iced_x86::{Instruction, Mnemonic, OpKind, Register};

use crate::bugcheck::{self, stop};
use crate::fault::Fault;
use crate::instruction::{Place, decode, emulate};
use crate::map::PAGE;
use crate::rtl::system::{BUILD, MAJOR, MINOR, PRODUCT_TYPE};
use crate::sync::now;
use crate::time::system_time;

const ADDRESS: usize = 0xFFFF_F780_0000_0000;
/// 100 ns units in a tick.
const TICK: u64 = 156_250;
/// Ticks times this, shifted right by 24 bits, are milliseconds.
const TICK_MULTIPLIER: u32 = 0x0FA0_0000;

/// The page as it is now. Fields that are not set are 0.
struct Page([u8; PAGE]);

impl Page {
    fn now() -> Self {
        let mut page = Self([0; PAGE]);
        let interrupt_time = now() / 100;
        let ticks = interrupt_time / TICK;
        // TickCountLowDeprecated, TickCountMultiplier.
        page.put(0x000, &(ticks as u32).to_le_bytes());
        page.put(0x004, &TICK_MULTIPLIER.to_le_bytes());
        page.time(0x008, interrupt_time);
        page.time(0x014, system_time());
        // ImageNumberLow and High: images of x86-64.
        page.put(0x02C, &[0x64, 0x86, 0x64, 0x86]);
        // NtSystemRoot.
        for (at, unit) in "C:\\Windows".encode_utf16().enumerate() {
            page.put(0x030 + 2 * at, &unit.to_le_bytes());
        }
        // LargePageMinimum.
        page.put(0x244, &(2u32 << 20).to_le_bytes());
        page.put(0x260, &BUILD.to_le_bytes());
        // NtProductType and whether it is valid, NativeProcessorArchitecture: AMD64.
        page.put(0x264, &[PRODUCT_TYPE, 0, 0, 0, 1]);
        page.put(0x26A, &9u16.to_le_bytes());
        page.put(0x26C, &MAJOR.to_le_bytes());
        page.put(0x270, &MINOR.to_le_bytes());
        for feature in features() {
            page.put(0x274 + feature, &[1]);
        }
        // QpcFrequency: what KeQueryPerformanceCounter says.
        page.put(0x300, &10_000_000u64.to_le_bytes());
        page.time(0x320, ticks);
        page
    }

    fn put(&mut self, at: usize, bytes: &[u8]) {
        self.0[at..at + bytes.len()].copy_from_slice(bytes);
    }

    /// `KSYSTEM_TIME`: the low half, and the high half twice.
    fn time(&mut self, at: usize, value: u64) {
        self.put(at, &value.to_le_bytes());
        self.put(at + 8, &((value >> 32) as u32).to_le_bytes());
    }
}

/// The processor's features by their `PF_` numbers.
fn features() -> impl Iterator<Item = usize> {
    macro_rules! has {
        ($($number:literal $name:tt),*) => { [$(($number, std::arch::is_x86_feature_detected!($name))),*] };
    }
    let asked = has![
        14 "cmpxchg16b", 13 "sse3", 17 "xsave", 28 "rdrand", 36 "ssse3", 37 "sse4.1", 38 "sse4.2", 39 "avx", 40 "avx2"
    ];
    // What every x86-64 processor has: cmpxchg8b, MMX, SSE, rdtsc, PAE, SSE2, NX; and fast-fail, which is of the system.
    let always = [2, 3, 6, 8, 9, 10, 12, 23];
    always.into_iter().chain(asked.into_iter().filter(|(_, has)| *has).map(|(number, _)| number))
}

/// The part of the page that an instruction reads.
struct At<'a> {
    page: &'a Page,
    offset: usize,
}

impl Place for At<'_> {
    fn read(&self, size: usize) -> u64 {
        let mut bytes = [0; 8];
        bytes[..size].copy_from_slice(&self.page.0[self.offset..self.offset + size]);
        u64::from_le_bytes(bytes)
    }

    fn write(&self, _size: usize, _value: u64) {}
}

/// Does what the faulting instruction does, if it reads the page. Stops the machine if it writes to it, or if it is one that
/// the bench does not carry out.
pub(crate) fn trap(fault: &mut Fault<'_>) -> bool {
    let offset = fault.address.wrapping_sub(ADDRESS);
    if offset >= PAGE {
        return false;
    }
    let rip = fault.rip();
    let at = Some(fault.address);
    let params = [fault.address as u64, u64::from(fault.write), rip as u64, 0];
    if fault.write {
        let note = "KUSER_SHARED_DATA was written to, which is read-only";
        stop(bugcheck::ATTEMPTED_WRITE_TO_READONLY_MEMORY, params, note, rip as u64, at);
    }
    let instruction = decode(rip);
    let size = instruction.memory_size().size();
    let page = Page::now();
    let done = size != 0
        && offset + size <= PAGE
        && (load_vector(&instruction, &page.0[offset..offset + size], fault)
            || size <= 8 && emulate(&instruction, size, &At { page: &page, offset }, fault).is_some());
    if !done {
        let note = format!(
            "{:?} reads KUSER_SHARED_DATA: only loads and simple arithmetic are taken",
            instruction.code()
        );
        stop(bugcheck::PAGE_FAULT_IN_NONPAGED_AREA, params, &note, rip as u64, at);
    }
    true
}

/// Loads of an xmm register: the rest of it becomes 0.
fn load_vector(instruction: &Instruction, bytes: &[u8], fault: &mut Fault<'_>) -> bool {
    let loads = matches!(
        instruction.mnemonic(),
        Mnemonic::Movups
            | Mnemonic::Movaps
            | Mnemonic::Movupd
            | Mnemonic::Movapd
            | Mnemonic::Movdqu
            | Mnemonic::Movdqa
            | Mnemonic::Movq
            | Mnemonic::Movd
            | Mnemonic::Movsd
            | Mnemonic::Movss
    );
    let register = instruction.op0_register();
    if !loads || instruction.op0_kind() != OpKind::Register || !register.is_xmm() || bytes.len() > 16 {
        return false;
    }
    let mut value = [0; 16];
    value[..bytes.len()].copy_from_slice(bytes);
    let number = register as usize - Register::XMM0 as usize;
    // SAFETY: the kernel saves the floating-point state of the interrupted thread and takes it back from there; it has 16 xmm registers.
    let Some(xmm) = (unsafe { (*fault.context.uc_mcontext.fpregs)._xmm.get_mut(number) }) else {
        return false;
    };
    for (element, word) in xmm.element.iter_mut().zip(value.as_chunks::<4>().0) {
        *element = u32::from_le_bytes(*word);
    }
    fault.set_rip(instruction.next_ip() as usize);
    true
}
