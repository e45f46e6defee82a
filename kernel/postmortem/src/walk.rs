//! From one frame to the one that called it.

use gimli::{CfaRule, RegisterRule};
use ntoskrnl::BugCheck;
use ntoskrnl::bugcheck::{ModuleKind, Registers, Stack};
use pe_unwind_info::x86_64::{Register, UnwindState, XmmRegister};

use super::pe;
use super::{FRAMES, Image, Loaded};

/// The most pieces of unwind data that one frame may need.
const PIECES: u32 = 32;

/// Places in [`Registers`].
const RIP: usize = 0;
const RSP: usize = 1;

/// Where an x86-64 register of the PE format is in [`Registers`].
fn of_pe(register: Register) -> usize {
    match register {
        Register::RAX => 3,
        Register::RBX => 4,
        Register::RCX => 5,
        Register::RDX => 6,
        Register::RSI => 7,
        Register::RDI => 8,
        Register::RBP => 9,
        Register::RSP => RSP,
        Register::R8 => 10,
        Register::R9 => 11,
        Register::R10 => 12,
        Register::R11 => 13,
        Register::R12 => 14,
        Register::R13 => 15,
        Register::R14 => 16,
        Register::R15 => 17,
    }
}

/// Where the DWARF registers 0 to 16 are in [`Registers`].
const OF_DWARF: [usize; 17] = [3, 6, 5, 4, 7, 8, 9, RSP, 10, 11, 12, 13, 14, 15, 16, 17, RIP];

/// The registers of every frame, innermost first. A frame in a driver image beyond which no way leads is told of in
/// `missing`.
pub(crate) fn walk(report: &BugCheck, images: &[Loaded<'_>], missing: &mut Vec<String>) -> Vec<Registers> {
    let mut frames = vec![report.registers];
    let mut now = report.registers;
    while frames.len() < FRAMES {
        let first = frames.len() == 1 && report.interrupted;
        let Some(next) = caller(&now, first, &report.stack, images) else {
            let in_driver = |loaded: &&Loaded<'_>| {
                loaded.module.kind == ModuleKind::Pe && loaded.module.contains(now.rip())
            };
            if let Some(loaded) = images.iter().find(in_driver) {
                let offset = now.rip() - loaded.module.base;
                missing.push(format!(
                    "{} has no unwind data at {offset:#x}: the stack ends there",
                    loaded.name()
                ));
            }
            break;
        };
        // A stack grows downwards: whoever called has his frame above. Only a leaf of a walk may stay in place.
        if next.rip() == 0 || next.rsp() <= now.rsp() {
            break;
        }
        frames.push(next);
        now = next;
    }
    frames
}

fn caller(now: &Registers, first: bool, stack: &Stack, images: &[Loaded<'_>]) -> Option<Registers> {
    // The last call of a function that does not return comes back to the function behind.
    let code = if first { now.rip() } else { now.rip().checked_sub(1)? };
    let Some(loaded) = images.iter().find(|loaded| loaded.module.contains(code)) else {
        // A call led to where no code is: the address that it comes back to lies on top.
        return if first { returned(now, stack) } else { None };
    };
    let base = loaded.module.base;
    match &loaded.image {
        Image::Pe(image) => by_functions(image, now, first, base, code, stack),
        Image::Elf(image) => image
            .row(code - base, |row| by_row(row, now, stack))
            .unwrap_or_else(|| if first { returned(now, stack) } else { None }),
        Image::Unknown => None,
    }
}

/// The caller of code that has left the stack as it found it.
fn returned(now: &Registers, stack: &Stack) -> Option<Registers> {
    let mut next = *now;
    next.0[RIP] = stack.quad(now.rsp())?;
    next.0[RSP] = now.rsp().checked_add(8)?;
    Some(next)
}

struct State<'a> {
    registers: Registers,
    stack: &'a Stack,
}

impl UnwindState for State<'_> {
    fn read_register(&mut self, register: Register) -> u64 {
        self.registers.0[of_pe(register)]
    }

    fn read_stack(&mut self, address: u64) -> Option<u64> {
        self.stack.quad(address)
    }

    fn write_register(&mut self, register: Register, value: u64) {
        self.registers.0[of_pe(register)] = value;
    }

    fn write_xmm_register(&mut self, _register: XmmRegister, _value: u128) {}
}

/// A frame of a driver image.
fn by_functions(
    image: &pe::Image,
    now: &Registers,
    first: bool,
    base: u64,
    code: u64,
    stack: &Stack,
) -> Option<Registers> {
    let functions = image.functions();
    let exact = u32::try_from(now.rip().wrapping_sub(base)).ok();
    // Where the code comes back to is what the tables are for; only behind a function's end it is the call that counts.
    let offset = match exact.filter(|at| functions.lookup(*at).is_some()) {
        Some(at) => at,
        None => u32::try_from(code - base).ok()?,
    };
    // What calls has unwind data; only the innermost function may be one that leaves the stack alone.
    if !first && functions.lookup(offset).is_none() {
        return None;
    }
    let mut state = State { registers: *now, stack };
    let mut pieces = 0;
    let part = |at: u32| {
        pieces += 1;
        image.at(at).filter(|_| pieces <= PIECES)
    };
    let rip = functions.unwind_frame(&mut state, part, offset)?;
    state.registers.0[RIP] = rip;
    Some(state.registers)
}

/// A frame of the host's.
fn by_row(row: &gimli::UnwindTableRow<usize>, now: &Registers, stack: &Stack) -> Option<Registers> {
    let register = |number: gimli::Register| OF_DWARF.get(usize::from(number.0)).map(|at| now.0[*at]);
    let frame = match row.cfa() {
        CfaRule::RegisterAndOffset { register: number, offset } => {
            register(*number)?.checked_add_signed(*offset)?
        }
        CfaRule::Expression(_) => return None,
    };
    let mut next = *now;
    next.0[RSP] = frame;
    for (number, rule) in row.registers() {
        let Some(at) = OF_DWARF.get(usize::from(number.0)) else { continue };
        next.0[*at] = match rule {
            RegisterRule::Offset(offset) => stack.quad(frame.checked_add_signed(*offset)?)?,
            RegisterRule::ValOffset(offset) => frame.checked_add_signed(*offset)?,
            RegisterRule::Register(other) => register(*other)?,
            // The first function of a thread has no caller.
            RegisterRule::Undefined if *at == RIP => return None,
            _ => continue,
        };
    }
    Some(next)
}
