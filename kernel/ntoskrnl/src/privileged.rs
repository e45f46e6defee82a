//! Instructions that only work in a kernel: what they do is done in the fault handler, or they are refused by name.
//!
//! | instruction | |
//! |---|---|
//! | `mov reg, cr8`, `mov cr8, reg` | the IRQL, with the checks of KeRaiseIrql and KeLowerIrql |
//! | `cli`, `sti`, `pushf`, `popf` | a flag of the thread; while it is off, paged memory must not be touched |
//! | `rdmsr` of TSC, APIC base, PAT, EFER, fs and gs base | answered |
//! | `in`, `out`, also of strings | the debug ports 0xE9 and 0x402 print; all others read ones and ignore writes, as no device has I/O registers |
//! | `int 0x29` | the machine stops with the fast-fail code |
//! | `int 0x2c` | STATUS_ASSERTION_FAILURE |
//!
//! `pushf` and `popf` do not fault, so between `cli` and the end of it the thread runs in single steps.
#![allow(unsafe_code)]

use std::cell::{Cell, RefCell};

use iced_x86::{Code, Instruction, Mnemonic, OpKind, Register};

use crate::Machine;
use crate::bugcheck::{self, stop};
use crate::cpu::{Cpu, HIGH_LEVEL};
use crate::debugger;
use crate::events::Event;
use crate::fault::Fault;
use crate::image::modules;
use crate::instruction::{decode, get, mask, set};
use crate::irql::{lower_to, raise_to};
use crate::seh::ExceptionRecord;
use crate::seh::status::STATUS_ASSERTION_FAILURE;

/// What came of a faulting instruction.
pub(crate) enum Outcome {
    /// It was carried out.
    Done,
    /// It is an exception.
    Exception(ExceptionRecord),
    /// It is none of these.
    Other,
}

/// What Windows reports as the level of code that has interrupts disabled.
const DISABLED_LEVEL: u8 = 0xFF;
/// What `si_code` is for a trap after a single step.
const TRAP_TRACE: i32 = 2;
const TRAP: u64 = 1 << 8;
const INTERRUPT: u64 = 1 << 9;
/// The flags that code may set: arithmetic, direction, alignment check, identification.
const FREE_FLAGS: u64 = 0x24_0CD5;

/// What `cli` has done.
#[derive(Clone, Copy)]
struct Disabled {
    /// The stack pointer of the last step in the driver's code.
    rsp: usize,
}

thread_local! {
    static DISABLED: Cell<Option<Disabled>> = const { Cell::new(None) };
    static LINE: RefCell<Line> = const { RefCell::new(Line { text: [0; 256], used: 0 }) };
}

/// The level that decides what the thread may touch.
pub(crate) fn level(c: &Cpu) -> u8 {
    if DISABLED.get().is_some() { DISABLED_LEVEL } else { c.irql.get() }
}

/// Carries out the instruction that faulted, if it is one of a kernel's.
pub(crate) fn emulate(machine: &Machine, c: &Cpu, fault: &mut Fault<'_>) -> Outcome {
    match fault.signal {
        libc::SIGTRAP if fault.detail == TRAP_TRACE && DISABLED.get().is_some() => {
            step(fault);
            return Outcome::Done;
        }
        // General protection has no address. Some of these are unknown opcodes in user mode.
        libc::SIGSEGV if !fault.addressed => {}
        libc::SIGILL => {}
        _ => return Outcome::Other,
    }
    let instruction = decode(fault.rip());
    let done = match instruction.mnemonic() {
        Mnemonic::Mov if instruction.op1_register() == Register::CR8 => {
            set(fault, instruction.op0_register(), c.irql.get().into())
        }
        Mnemonic::Mov if instruction.op0_register() == Register::CR8 => {
            set_level(machine, &instruction, fault)
        }
        Mnemonic::Mov if is_system(instruction.op0_register()) || is_system(instruction.op1_register()) => {
            refuse(fault, &format!("mov of {:?}", system_register(&instruction)))
        }
        Mnemonic::Cli => {
            disable(fault, instruction.next_ip() as usize);
            return Outcome::Done;
        }
        Mnemonic::Sti => {
            enable(fault);
            Some(())
        }
        Mnemonic::Rdmsr => read_msr(fault),
        Mnemonic::In => port_in(&instruction, fault),
        Mnemonic::Out => port_out(machine, &instruction, fault),
        Mnemonic::Insb | Mnemonic::Insw | Mnemonic::Insd => string_in(&instruction, fault),
        Mnemonic::Outsb | Mnemonic::Outsw | Mnemonic::Outsd => string_out(machine, &instruction, fault),
        Mnemonic::Int if instruction.immediate8() == 0x29 => fast_fail(fault),
        Mnemonic::Int
            if instruction.immediate8() == 0x2C
                && debugger::goes_on(machine, c, fault, fault.rip(), "a failed assertion") =>
        {
            Some(())
        }
        Mnemonic::Int if instruction.immediate8() == 0x2C => {
            let rip = fault.rip() as u64;
            return Outcome::Exception(ExceptionRecord::new(STATUS_ASSERTION_FAILURE, 0, rip, &[]));
        }
        Mnemonic::Int => refuse(fault, &format!("int {:#04x}", instruction.immediate8())),
        Mnemonic::Wrmsr => {
            let register = gpr(fault, Register::ECX);
            refuse(fault, &format!("wrmsr to {register:#x}"))
        }
        mnemonic if is_privileged(mnemonic) => refuse(fault, &format!("{mnemonic:?}").to_lowercase()),
        _ => return Outcome::Other,
    };
    if done.is_none() {
        refuse(fault, &format!("{:?}", instruction.code()));
    }
    fault.set_rip(instruction.next_ip() as usize);
    Outcome::Done
}

fn is_privileged(mnemonic: Mnemonic) -> bool {
    matches!(
        mnemonic,
        Mnemonic::Swapgs
            | Mnemonic::Hlt
            | Mnemonic::Invlpg
            | Mnemonic::Invpcid
            | Mnemonic::Invd
            | Mnemonic::Wbinvd
            | Mnemonic::Lgdt
            | Mnemonic::Lidt
            | Mnemonic::Lldt
            | Mnemonic::Ltr
            | Mnemonic::Lmsw
            | Mnemonic::Clts
            | Mnemonic::Rdpmc
            | Mnemonic::Xsetbv
            | Mnemonic::Sysret
            | Mnemonic::Sysexit
            | Mnemonic::Monitor
            | Mnemonic::Mwait
            | Mnemonic::Clac
            | Mnemonic::Stac
            | Mnemonic::Vmcall
            | Mnemonic::Vmmcall
    )
}

fn is_system(register: Register) -> bool {
    register.is_cr() || register.is_dr()
}

fn system_register(instruction: &Instruction) -> Register {
    let register = instruction.op0_register();
    if is_system(register) { register } else { instruction.op1_register() }
}

/// Stops the machine: the bench does not carry this out.
fn refuse(fault: &Fault<'_>, what: &str) -> ! {
    const GENERAL_PROTECTION: u64 = 0xD;
    let rip = fault.rip() as u64;
    let note =
        format!("the driver executed {what}, a privileged instruction that this bench does not carry out");
    stop(bugcheck::UNEXPECTED_KERNEL_MODE_TRAP, [GENERAL_PROTECTION, 0, 0, rip], &note, rip, None)
}

fn gpr(fault: &Fault<'_>, register: Register) -> u64 {
    get(fault, register).unwrap_or(0)
}

fn set_level(machine: &Machine, instruction: &Instruction, fault: &Fault<'_>) -> Option<()> {
    let level = get(fault, instruction.op1_register())?;
    if level > u64::from(HIGH_LEVEL) {
        refuse(fault, &format!("mov cr8, {level:#x}"));
    }
    let level = level as u8;
    if level >= crate::current_irql() {
        raise_to(machine, level);
    } else {
        lower_to(machine, level);
    }
    Some(())
}

fn flags<'a>(fault: &'a mut Fault<'_>) -> &'a mut i64 {
    &mut fault.context.uc_mcontext.gregs[libc::REG_EFL as usize]
}

fn disable(fault: &mut Fault<'_>, next: usize) {
    fault.set_rip(next);
    DISABLED.set(Some(Disabled { rsp: fault.rsp() }));
    *flags(fault) |= TRAP as i64;
    step(fault);
}

fn enable(fault: &mut Fault<'_>) {
    DISABLED.set(None);
    *flags(fault) &= !(TRAP as i64);
}

/// Between two instructions of a thread that has interrupts disabled: carries the next out if it is about the flag.
fn step(fault: &mut Fault<'_>) {
    while let Some(disabled) = DISABLED.get() {
        if modules::at(fault.rip()).is_none() {
            // A call has put its return address below the last step's stack pointer, a return has taken one off.
            if fault.rsp() > disabled.rsp {
                let rip = fault.rip() as u64;
                let params = [u64::from(DISABLED_LEVEL), 0, 0, 0];
                let note = "the driver returned with interrupts disabled";
                stop(bugcheck::IRQL_UNEXPECTED_VALUE, params, note, rip, None);
            }
            return;
        }
        DISABLED.set(Some(Disabled { rsp: fault.rsp() }));
        let instruction = decode(fault.rip());
        let rsp = fault.rsp();
        let next = match instruction.code() {
            Code::Pushfq => {
                let value = *flags(fault) as u64 & !(TRAP | INTERRUPT);
                // SAFETY: the driver's stack; what the instruction would have written.
                unsafe { (rsp as *mut u64).sub(1).write(value) };
                rsp - 8
            }
            Code::Popfq => {
                // SAFETY: the driver's stack; what the instruction would have read.
                let value = unsafe { (rsp as *const u64).read() };
                let flags = flags(fault);
                *flags = *flags & !(FREE_FLAGS as i64) | (value & FREE_FLAGS) as i64;
                if value & INTERRUPT != 0 {
                    enable(fault);
                }
                rsp + 8
            }
            _ => return,
        };
        fault.context.uc_mcontext.gregs[libc::REG_RSP as usize] = next as i64;
        fault.set_rip(instruction.next_ip() as usize);
    }
}

fn read_msr(fault: &mut Fault<'_>) -> Option<()> {
    let register = gpr(fault, Register::ECX) as u32;
    let value: u64 = match register {
        // IA32_TIME_STAMP_COUNTER.
        // SAFETY: reads a counter.
        0x10 => unsafe { std::arch::x86_64::_rdtsc() },
        // IA32_APIC_BASE: where it is after a reset, enabled, the first processor.
        0x1B => 0xFEE0_0900,
        // IA32_PAT: what it is after a reset.
        0x277 => 0x0007_0406_0007_0406,
        // IA32_EFER: system calls, long mode enabled and active, no-execute.
        0xC000_0080 => 0xD01,
        // IA32_FS_BASE, IA32_GS_BASE, IA32_KERNEL_GS_BASE.
        0xC000_0100 | 0xC000_0102 => 0,
        0xC000_0101 => crate::kpcr::base(),
        _ => refuse(fault, &format!("rdmsr of {register:#x}")),
    };
    set(fault, Register::RAX, value & mask(4))?;
    set(fault, Register::RDX, value >> 32)
}

/// Ports whose writes are a debugger's text.
const DEBUG_PORTS: [u16; 2] = [0xE9, 0x402];

/// A line for the stream of events.
struct Line {
    text: [u8; 256],
    used: usize,
}

fn port_write(machine: &Machine, port: u16, size: usize, value: u64) {
    if size != 1 || !DEBUG_PORTS.contains(&port) {
        return;
    }
    LINE.with_borrow_mut(|line| {
        line.text[line.used] = value as u8;
        line.used += 1;
        if value as u8 == b'\n' || line.used == line.text.len() {
            let text = String::from_utf8_lossy(&line.text[..std::mem::take(&mut line.used)]);
            machine.emit(&Event::DebugPrint { text: &text });
        }
    });
}

/// The value that reading a port answers: nothing drives the bus.
fn port_read(size: usize) -> u64 {
    mask(size)
}

fn port(instruction: &Instruction, operand: u32, fault: &Fault<'_>) -> u16 {
    match instruction.op_kind(operand) {
        OpKind::Immediate8 => instruction.immediate8().into(),
        _ => gpr(fault, Register::DX) as u16,
    }
}

fn port_in(instruction: &Instruction, fault: &mut Fault<'_>) -> Option<()> {
    let register = instruction.op0_register();
    set(fault, register, port_read(register.size()))
}

fn port_out(machine: &Machine, instruction: &Instruction, fault: &Fault<'_>) -> Option<()> {
    let register = instruction.op1_register();
    port_write(machine, port(instruction, 0, fault), register.size(), get(fault, register)?);
    Some(())
}

/// How often a string instruction runs, and by how much its pointer moves each time.
fn string(instruction: &Instruction, fault: &mut Fault<'_>) -> (u64, i64) {
    const DIRECTION: i64 = 1 << 10;
    let size = instruction.memory_size().size() as i64;
    let step = if *flags(fault) & DIRECTION != 0 { -size } else { size };
    let count = if instruction.has_rep_prefix() { gpr(fault, Register::RCX) } else { 1 };
    (count, step)
}

fn string_done(instruction: &Instruction, fault: &mut Fault<'_>, pointer: Register, at: u64) -> Option<()> {
    if instruction.has_rep_prefix() {
        set(fault, Register::RCX, 0)?;
    }
    set(fault, pointer, at)
}

fn string_in(instruction: &Instruction, fault: &mut Fault<'_>) -> Option<()> {
    let size = instruction.memory_size().size();
    let (count, step) = string(instruction, fault);
    let mut at = gpr(fault, Register::RDI);
    for _ in 0..count {
        let bytes = port_read(size).to_le_bytes();
        // SAFETY: what the instruction would have written; a fault there is a fault of its own.
        unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), at as *mut u8, size) };
        at = at.wrapping_add_signed(step);
    }
    string_done(instruction, fault, Register::RDI, at)
}

fn string_out(machine: &Machine, instruction: &Instruction, fault: &mut Fault<'_>) -> Option<()> {
    let size = instruction.memory_size().size();
    let port = gpr(fault, Register::DX) as u16;
    let (count, step) = string(instruction, fault);
    let mut at = gpr(fault, Register::RSI);
    for _ in 0..count {
        let mut bytes = [0; 8];
        // SAFETY: what the instruction would have read; a fault there is a fault of its own.
        unsafe { std::ptr::copy_nonoverlapping(at as *const u8, bytes.as_mut_ptr(), size) };
        port_write(machine, port, size, u64::from_le_bytes(bytes));
        at = at.wrapping_add_signed(step);
    }
    string_done(instruction, fault, Register::RSI, at)
}

/// `__fastfail`: the code's name, as headers have it without FAST_FAIL_.
fn fast_fail_name(code: u64) -> &'static str {
    match code {
        0 => "LEGACY_GS_VIOLATION",
        1 => "VTGUARD_CHECK_FAILURE",
        2 => "STACK_COOKIE_CHECK_FAILURE",
        3 => "CORRUPT_LIST_ENTRY",
        4 => "INCORRECT_STACK",
        5 => "INVALID_ARG",
        6 => "GS_COOKIE_INIT",
        7 => "FATAL_APP_EXIT",
        8 => "RANGE_CHECK_FAILURE",
        9 => "UNSAFE_REGISTRY_ACCESS",
        10 => "GUARD_ICALL_CHECK_FAILURE",
        11 => "GUARD_WRITE_CHECK_FAILURE",
        12 => "INVALID_FIBER_SWITCH",
        13 => "INVALID_SET_OF_CONTEXT",
        14 => "INVALID_REFERENCE_COUNT",
        18 => "INVALID_JUMP_BUFFER",
        19 => "MRDATA_MODIFIED",
        20 => "CERTIFICATION_FAILURE",
        21 => "INVALID_EXCEPTION_CHAIN",
        22 => "CRYPTO_LIBRARY",
        23 => "INVALID_CALL_IN_DLL_CALLOUT",
        24 => "INVALID_IMAGE_BASE",
        25 => "DLOAD_PROTECTION_FAILURE",
        26 => "UNSAFE_EXTENSION_CALL",
        _ => "of a code without a name",
    }
}

fn fast_fail(fault: &Fault<'_>) -> ! {
    let code = gpr(fault, Register::ECX);
    let rip = fault.rip() as u64;
    let note = format!("the driver failed fast: FAST_FAIL_{}", fast_fail_name(code));
    stop(bugcheck::KERNEL_SECURITY_CHECK_FAILURE, [code, 0, 0, 0], &note, rip, None)
}
