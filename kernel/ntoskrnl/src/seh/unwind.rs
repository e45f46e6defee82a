//! Unwinding by the tables of x86-64 images: `RUNTIME_FUNCTION` and `UNWIND_INFO`, versions 1 and 2.

use super::context::{Context, RSP};
use crate::image::modules;

/// A table of unwind information has a handler for exceptions.
pub(super) const EHANDLER: u8 = 1;
/// It has a handler that runs when the frame is left by unwinding.
pub(super) const UHANDLER: u8 = 2;
const CHAINED: u8 = 4;

/// The most links of a chain of unwind information.
const LINKS: usize = 32;

/// `RUNTIME_FUNCTION`: offsets in the image.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RuntimeFunction {
    begin: u32,
    end: u32,
    unwind: u32,
}

/// A function of an image that has unwind information.
#[derive(Clone, Copy)]
pub(crate) struct Function {
    image: Image,
    /// Where its entry lies, in the image.
    pub(super) entry: usize,
    range: RuntimeFunction,
}

/// Bytes of a loaded image.
#[derive(Clone, Copy)]
pub(super) struct Image {
    pub(super) base: usize,
    size: usize,
    functions: (usize, usize),
}

impl Image {
    /// The image that an address lies in.
    pub(super) fn at(address: u64) -> Option<Self> {
        let module = modules::at(address as usize)?;
        Some(Self { base: module.base, size: module.size, functions: module.functions })
    }

    /// Reads at an offset; None outside of the image.
    pub(super) fn read<T: Copy>(&self, offset: usize) -> Option<T> {
        if offset.checked_add(size_of::<T>())? > self.size {
            return None;
        }
        // SAFETY: inside the mapping of the image, which is as large as its module says; only integers are read, or structures of such.
        // A discarded section faults, and is reported.
        Some(unsafe { ((self.base + offset) as *const T).read_unaligned() })
    }

    fn bytes<const N: usize>(&self, offset: usize) -> Option<[u8; N]> {
        self.read(offset)
    }
}

/// The function that an address lies in, if it is one with unwind information.
pub(crate) fn lookup(address: u64) -> Option<Function> {
    let image = Image::at(address)?;
    let offset = (address as usize - image.base) as u32;
    let (table, length) = image.functions;
    let count = length / size_of::<RuntimeFunction>();
    let at = |index: usize| {
        let entry = table + index * size_of::<RuntimeFunction>();
        image.read::<RuntimeFunction>(entry - image.base).map(|range| (entry, range))
    };
    // The table is sorted: find the last that begins at or before the address.
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = low.midpoint(high);
        if at(middle)?.1.begin <= offset { low = middle + 1 } else { high = middle }
    }
    let (entry, range) = at(low.checked_sub(1)?)?;
    if offset >= range.end {
        return None;
    }
    // An odd offset leads to another entry that has the information.
    let range = match range.unwind & 1 {
        0 => range,
        _ => image.read((range.unwind & !1) as usize)?,
    };
    Some(Function { image, entry, range })
}

/// The stack that frames may lie on: from, to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stack {
    pub(super) low: u64,
    pub(super) high: u64,
}

impl Stack {
    pub(super) fn contains(&self, address: u64, bytes: u64) -> bool {
        address >= self.low && address.checked_add(bytes).is_some_and(|end| end <= self.high)
    }

    pub(super) fn read<T: Copy>(&self, address: u64) -> Option<T> {
        if !self.contains(address, size_of::<T>() as u64) {
            return None;
        }
        // SAFETY: on this thread's stack, between the frame that unwinds and its upper end; integers only.
        Some(unsafe { (address as *const T).read_unaligned() })
    }

    /// Pops the return address, or None at the end of the stack.
    pub(super) fn pop(&self, context: &mut Context) -> Option<u64> {
        let value = self.read(context.rsp())?;
        context.release(8);
        Some(value)
    }
}

/// `UNWIND_INFO`, its fixed part.
struct Info {
    version: u8,
    flags: u8,
    prolog: u32,
    count: usize,
    frame_register: usize,
    frame_offset: u64,
    /// Offset of the codes.
    codes: usize,
}

impl Info {
    fn of(function: &Function) -> Option<Self> {
        let at = function.range.unwind as usize;
        let [head, prolog, count, frame] = function.image.bytes(at)?;
        let version = head & 7;
        (1..=2).contains(&version).then_some(Self {
            version,
            flags: head >> 3,
            prolog: prolog.into(),
            count: count.into(),
            frame_register: (frame & 15).into(),
            frame_offset: u64::from(frame >> 4) * 16,
            codes: at + 4,
        })
    }

    /// Where the handler, or the next link of the chain, is: behind the codes, whose number is rounded up to even.
    fn behind(&self) -> usize {
        self.codes + self.count.next_multiple_of(2) * 2
    }

    fn code(&self, image: &Image, index: usize) -> Option<Code> {
        if index >= self.count {
            return None;
        }
        let [offset, operation] = image.bytes(self.codes + index * 2)?;
        Some(Code { offset, operation: operation & 15, info: operation >> 4 })
    }

    fn slot(&self, image: &Image, index: usize) -> Option<u64> {
        if index >= self.count { None } else { image.read::<u16>(self.codes + index * 2).map(u64::from) }
    }

    fn slots(&self, image: &Image, index: usize) -> Option<u64> {
        Some(self.slot(image, index)? | self.slot(image, index + 1)? << 16)
    }
}

struct Code {
    offset: u8,
    operation: u8,
    info: u8,
}

const PUSH_NONVOL: u8 = 0;
const ALLOC_LARGE: u8 = 1;
const ALLOC_SMALL: u8 = 2;
const SET_FPREG: u8 = 3;
const SAVE_NONVOL: u8 = 4;
const SAVE_NONVOL_FAR: u8 = 5;
const EPILOG: u8 = 6;
const SPARE: u8 = 7;
const SAVE_XMM128: u8 = 8;
const SAVE_XMM128_FAR: u8 = 9;
const PUSH_MACHFRAME: u8 = 10;

impl Code {
    /// Slots that it takes, None if it does not exist.
    fn length(&self, version: u8) -> Option<usize> {
        Some(match self.operation {
            PUSH_NONVOL | ALLOC_SMALL | SET_FPREG | PUSH_MACHFRAME => 1,
            ALLOC_LARGE if self.info == 0 => 2,
            ALLOC_LARGE | SAVE_NONVOL_FAR | SAVE_XMM128_FAR | SPARE => 3,
            SAVE_NONVOL | SAVE_XMM128 => 2,
            EPILOG if version == 1 => 2,
            EPILOG => 1,
            _ => return None,
        })
    }
}

/// A frame that was left.
pub(super) struct Unwound {
    /// What its handlers know it by: its stack pointer after the prolog, or what its frame register was set to.
    pub(super) establisher: u64,
    /// Its language handler and the data behind it, if it has one of the wanted kind and the body was running.
    pub(super) handler: Option<(usize, usize)>,
}

impl Function {
    pub(super) fn image_base(&self) -> usize {
        self.image.base
    }

    /// The entry at this address in the image at `base`: what a driver passes back.
    pub(super) fn at_entry(base: usize, entry: usize) -> Option<Self> {
        let image = Image::at(base as u64)?;
        let range = image.read(entry.checked_sub(image.base)?)?;
        Some(Self { image, entry, range })
    }

    /// Leaves the frame of this function, in which `context` runs: the context becomes its caller's. None if the tables or
    /// the stack do not make sense.
    pub(super) fn unwind(&self, wanted: u8, context: &mut Context, stack: &Stack) -> Option<Unwound> {
        let info = Info::of(self)?;
        let pc = (context.rip as usize - self.image.base) as u32;
        let offset = pc.checked_sub(self.range.begin)?;
        let in_prolog = offset < info.prolog && info.flags & CHAINED == 0;
        let establisher = if info.frame_register == 0 || in_prolog && !self.frame_is_set(&info, offset)? {
            context.rsp()
        } else {
            context.general[info.frame_register].wrapping_sub(info.frame_offset)
        };
        if !in_prolog && self.unwind_epilog(&info, pc, context, stack)? {
            return Some(Unwound { establisher, handler: None });
        }
        let mut machine_frame = false;
        let mut function = *self;
        let mut link = info;
        for depth in 0..LINKS {
            let executed = if depth == 0 && in_prolog { offset } else { u32::MAX };
            machine_frame |= function.unwind_codes(&link, executed, establisher, context, stack)?;
            if link.flags & CHAINED == 0 {
                break;
            }
            function.range = self.image.read(link.behind())?;
            link = Info::of(&function)?;
        }
        if !machine_frame {
            context.rip = stack.pop(context)?;
        }
        let mut handler = None;
        if !in_prolog && link.flags & CHAINED == 0 && link.flags & wanted != 0 {
            let routine = self.image.read::<u32>(link.behind())? as usize;
            if routine >= self.image.size {
                return None;
            }
            handler = Some((self.image.base + routine, self.image.base + link.behind() + 4));
        }
        Some(Unwound { establisher, handler })
    }

    /// Whether the prolog has set its frame register at `offset`.
    fn frame_is_set(&self, info: &Info, offset: u32) -> Option<bool> {
        let mut index = 0;
        while let Some(code) = info.code(&self.image, index) {
            if code.operation == SET_FPREG {
                return Some(offset >= u32::from(code.offset));
            }
            index += code.length(info.version)?;
        }
        Some(false)
    }

    /// Undoes the part of a prolog that has run. Answers whether what lies below is a machine frame, from which the
    /// context is whole again.
    fn unwind_codes(
        &self,
        info: &Info,
        executed: u32,
        frame: u64,
        context: &mut Context,
        stack: &Stack,
    ) -> Option<bool> {
        let image = &self.image;
        let mut machine_frame = false;
        let mut index = 0;
        while let Some(code) = info.code(image, index) {
            let length = code.length(info.version)?;
            let next = index + 1;
            if code.operation == EPILOG || u32::from(code.offset) > executed {
                index += length;
                continue;
            }
            let register = usize::from(code.info);
            match code.operation {
                PUSH_NONVOL => context.general[register] = stack.pop(context)?,
                ALLOC_SMALL => context.release(u64::from(code.info) * 8 + 8),
                ALLOC_LARGE if code.info == 0 => context.release(info.slot(image, next)? * 8),
                ALLOC_LARGE => context.release(info.slots(image, next)?),
                SET_FPREG => {
                    context.general[RSP] =
                        context.general[info.frame_register].wrapping_sub(info.frame_offset)
                }
                SAVE_NONVOL => {
                    context.general[register] = stack.read(frame.wrapping_add(info.slot(image, next)? * 8))?
                }
                SAVE_NONVOL_FAR => {
                    context.general[register] = stack.read(frame.wrapping_add(info.slots(image, next)?))?
                }
                SAVE_XMM128 => {
                    context.xmm[register] = stack.read(frame.wrapping_add(info.slot(image, next)? * 16))?
                }
                SAVE_XMM128_FAR => {
                    context.xmm[register] = stack.read(frame.wrapping_add(info.slots(image, next)?))?
                }
                PUSH_MACHFRAME => {
                    // rip, cs, flags, rsp, ss, and with info 1 an error code before them.
                    let at = context.rsp().wrapping_add(if code.info == 1 { 8 } else { 0 });
                    context.rip = stack.read(at)?;
                    context.general[RSP] = stack.read(at.wrapping_add(24))?;
                    machine_frame = true;
                }
                _ => return None,
            }
            index += length;
        }
        Some(machine_frame)
    }

    /// Whether version 2 information says that `pc` lies in an epilog; None in version 1, which does not say.
    fn says_epilog(&self, info: &Info, pc: u32) -> Option<bool> {
        if info.version != 2 {
            return None;
        }
        let mut inside = false;
        let mut size = 0;
        for index in 0.. {
            let Some(code) = info.code(&self.image, index).filter(|code| code.operation == EPILOG) else {
                break;
            };
            let from_end = if index == 0 {
                // The first gives the size of all epilogs, and with bit 0 stands for one at the very end.
                size = u32::from(code.offset);
                if code.info & 1 == 0 {
                    continue;
                }
                size
            } else {
                u32::from(code.offset) | u32::from(code.info) << 8
            };
            let begin = self.range.end.wrapping_sub(from_end);
            // An offset of 0 fills the table up.
            inside |= from_end != 0 && pc.wrapping_sub(begin) < size;
        }
        Some(inside)
    }

    /// If what follows `pc` is the rest of an epilog, does what it does and answers true.
    fn unwind_epilog(&self, info: &Info, pc: u32, context: &mut Context, stack: &Stack) -> Option<bool> {
        if self.says_epilog(info, pc) == Some(false) {
            return Some(false);
        }
        let Some(rest) = self.epilog(info, pc) else { return Some(false) };
        if let Some((register, displacement)) = rest.release {
            context.general[RSP] = context.general[register].wrapping_add_signed(displacement.into());
        }
        for &register in &rest.pops[..rest.count] {
            context.general[usize::from(register)] = stack.pop(context)?;
        }
        context.rip = stack.pop(context)?;
        Some(true)
    }

    fn epilog(&self, info: &Info, pc: u32) -> Option<Epilog> {
        let image = &self.image;
        let mut at = pc as usize;
        let mut epilog = Epilog { release: None, pops: [0; 16], count: 0 };
        let [a, b, c] = image.bytes(at)?;
        // add rsp, imm8 | add rsp, imm32 | lea rsp, [frame + disp8] | lea rsp, [frame + disp32]
        let lea = info.frame_register != 0
            && a == 0x48 | (info.frame_register >> 3) as u8
            && b == 0x8D
            && c & 0x3F == 0x20 | (info.frame_register & 7) as u8;
        let (register, long) = match (a, b, c) {
            (0x48, 0x83, 0xC4) => (RSP, Some(false)),
            (0x48, 0x81, 0xC4) => (RSP, Some(true)),
            _ if lea && c >> 6 == 1 => (info.frame_register, Some(false)),
            _ if lea && c >> 6 == 2 => (info.frame_register, Some(true)),
            _ => (0, None),
        };
        if let Some(long) = long {
            let displacement = match long {
                false => image.read::<i8>(at + 3)?.into(),
                true => image.read::<i32>(at + 3)?,
            };
            epilog.release = Some((register, displacement));
            at += if long { 7 } else { 4 };
        }
        loop {
            let [first, second] = image.bytes(at)?;
            let (register, length) = match (first, second) {
                (0x58..=0x5F, _) => (first & 7, 1),
                (0x41, 0x58..=0x5F) => (8 | second & 7, 2),
                _ => break,
            };
            *epilog.pops.get_mut(epilog.count)? = register;
            epilog.count += 1;
            at += length;
        }
        let [first, second, third] = image.bytes(at)?;
        let ends = match (first, second) {
            // ret, ret imm16, rep ret
            (0xC3 | 0xC2, _) | (0xF3, 0xC3) => true,
            // jmp to another function
            (0xEB, _) => self.leaves(at + 2, i32::from(image.read::<i8>(at + 1)?)),
            (0xE9, _) => self.leaves(at + 5, image.read::<i32>(at + 1)?),
            // jmp [rip + disp32]
            (0xFF, 0x25) => true,
            // jmp by register or memory, with the REX.W prefix that marks the end of an epilog
            (0x48..=0x4F, 0xFF) => third >> 3 & 7 == 4,
            _ => false,
        };
        ends.then_some(epilog)
    }

    /// Whether a jump leads out of the function: to none of its fragments, or to its start.
    fn leaves(&self, next: usize, distance: i32) -> bool {
        let Some(target) = next.checked_add_signed(distance as isize) else { return false };
        if (self.range.begin as usize..self.range.end as usize).contains(&target) {
            return target == self.range.begin as usize
                && Info::of(self).is_some_and(|info| info.flags & CHAINED == 0);
        }
        match lookup((self.image.base + target) as u64) {
            Some(other) => other.primary() != self.primary(),
            None => true,
        }
    }

    /// Where the function begins that this is a fragment of.
    fn primary(&self) -> u32 {
        let mut function = *self;
        for _ in 0..LINKS {
            match Info::of(&function) {
                Some(info) if info.flags & CHAINED != 0 => match self.image.read(info.behind()) {
                    Some(range) => function.range = range,
                    None => break,
                },
                _ => break,
            }
        }
        function.range.begin
    }
}

/// What is left of an epilog: rsp becomes a register plus a number, then registers are popped, then it returns.
struct Epilog {
    release: Option<(usize, i32)>,
    pops: [u8; 16],
    count: usize,
}
