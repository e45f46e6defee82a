//! From one frame to the one that called it.

use std::ops::ControlFlow;

use gimli::{CfaRule, RegisterRule};
use ntoskrnl::BugCheck;
use ntoskrnl::bugcheck::{ModuleKind, Registers, Stack};
use pe_unwind_info::x86_64::{
    FunctionEpilogInstruction, Register, RuntimeFunction, UnwindState, XmmRegister,
};

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
        Image::Pe(image) => {
            let next = by_functions(image, now, first, base, code, stack)?;
            // A function without unwind data need not be a leaf: what lies on top is told if code is there.
            let told =
                (code - base).try_into().is_ok_and(|offset| image.functions().lookup(offset).is_some());
            let known = |rip: u64| images.iter().any(|loaded| loaded.module.contains(rip.wrapping_sub(1)));
            (told || known(next.rip())).then_some(next)
        }
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
    let rip = match functions.lookup(offset) {
        Some(function) => undo(image, function, offset, &mut state)?,
        None => None,
    };
    if let Some(rip) = rip {
        state.registers.0[RIP] = rip;
        return Some(state.registers);
    }
    returned(&state.registers, stack)
}

/// Undoes what a function has done to registers and stack until the instruction at `offset`. Answers the instruction to go
/// on at where the unwind data have it; otherwise it lies on top of the stack.
fn undo(
    image: &pe::Image,
    function: &RuntimeFunction,
    offset: u32,
    state: &mut State<'_>,
) -> Option<Option<u64>> {
    let info = image.unwind(function)?;
    // At its end a function undoes it itself, and the data say nothing of how far it has got.
    let code = image.at(offset)?.get(..(function.end_address.get().checked_sub(offset)?) as usize)?;
    if let Ok(rest) = FunctionEpilogInstruction::parse_sequence(code, info.frame_register()) {
        for instruction in &rest {
            let rsp = state.read_register(Register::RSP);
            let next = match instruction {
                FunctionEpilogInstruction::AddSP(bytes) => rsp.checked_add((*bytes).into())?,
                FunctionEpilogInstruction::AddSPFromFP(bytes) => {
                    state.read_register(info.frame_register()?).checked_add((*bytes).into())?
                }
                FunctionEpilogInstruction::Pop(register) => {
                    let value = state.read_stack(rsp)?;
                    state.write_register(*register, value);
                    rsp.checked_add(8)?
                }
            };
            state.write_register(Register::RSP, next);
        }
        return Some(None);
    }
    let done = offset.checked_sub(function.begin_address.get())?;
    let mut piece = Some((*function, info));
    for number in 0..PIECES {
        let Some((function, info)) = piece else { return Some(None) };
        for (at, operation) in info.unwind_operations() {
            // What the prologue has not done yet is not undone; of further pieces everything was.
            if number == 0 && u32::from(at) > done {
                continue;
            }
            if let ControlFlow::Break(rip) = info.resolve_operation(state, &operation)? {
                return Some(Some(rip));
            }
        }
        piece = match image.chained(&function, &info) {
            Some(next) => Some((next, image.unwind(&next)?)),
            None => None,
        };
    }
    None
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

#[cfg(test)]
mod tests {
    use super::*;

    const RBX: usize = 4;
    const RBP: usize = 9;
    const STACK: u64 = 0x7000;

    /// A function in two pieces. The first one pushed rbp and took 0x20 bytes; the second one saved rbx, and is described by
    /// an odd number of codes.
    fn image() -> pe::Image {
        let mut memory = vec![0xCC; 0x3000];
        let mut put = |at: usize, bytes: &[u8]| memory[at..at + bytes.len()].copy_from_slice(bytes);
        // Version 1; prologue of 5 bytes, 2 codes: at 5 allocate 0x20; at 1 push rbp.
        put(0x2000, &[0x01, 5, 2, 0, 5, 0x32, 1, 0x50]);
        // Version 1 and chained; prologue of 1 byte, 1 code and one to fill up: at 1 push rbx; then the first piece.
        put(0x2010, &[0x21, 1, 1, 0, 1, 0x30, 0, 0]);
        put(0x2018, &words(&[0x1000, 0x1010, 0x2000]));
        // At the end, rbx is back already: add rsp, 0x20; pop rbp; ret.
        put(0x101A, &[0x48, 0x83, 0xC4, 0x20, 0x5D, 0xC3]);
        pe::Image::made_of(memory, words(&[0x1000, 0x1010, 0x2000, 0x1010, 0x1020, 0x2010]))
    }

    fn words(words: &[u32]) -> Vec<u8> {
        words.iter().flat_map(|word| word.to_le_bytes()).collect()
    }

    fn stack(quads: &[u64]) -> Stack {
        Stack { base: STACK, bytes: quads.iter().flat_map(|quad| quad.to_le_bytes()).collect() }
    }

    fn caller_of(offset: u64, stack: &Stack) -> Option<Registers> {
        let mut now = Registers::default();
        now.0[RIP] = offset;
        now.0[RSP] = STACK;
        by_functions(&image(), &now, true, 0, offset, stack)
    }

    #[test]
    fn pieces_of_a_function_are_undone_one_after_the_other() {
        let stack = stack(&[0xB, 0, 0, 0, 0, 0xBB, 0xAAAA]);
        let caller = caller_of(0x1014, &stack).unwrap();
        assert_eq!((caller.rip(), caller.rsp()), (0xAAAA, STACK + 0x38));
        assert_eq!((caller.0[RBX], caller.0[RBP]), (0xB, 0xBB));
    }

    #[test]
    fn a_prologue_is_undone_as_far_as_it_has_come() {
        let begun = stack(&[0xAAAA, 0]);
        assert_eq!(caller_of(0x1000, &begun).unwrap().rip(), 0xAAAA);
        let pushed = stack(&[0xBB, 0xAAAA]);
        let caller = caller_of(0x1001, &pushed).unwrap();
        assert_eq!((caller.rip(), caller.0[RBP]), (0xAAAA, 0xBB));
    }

    #[test]
    fn an_epilogue_goes_on_where_it_is() {
        let all = stack(&[0, 0, 0, 0, 0xBB, 0xAAAA]);
        let caller = caller_of(0x101A, &all).unwrap();
        assert_eq!((caller.rip(), caller.0[RBP], caller.rsp()), (0xAAAA, 0xBB, STACK + 0x30));
        let returning = stack(&[0xAAAA]);
        assert_eq!(caller_of(0x101F, &returning).unwrap().rip(), 0xAAAA);
    }

    #[test]
    fn a_stack_that_ends_early_ends_the_walk() {
        assert_eq!(caller_of(0x1014, &stack(&[0xB, 0, 0])), None);
    }
}
