//! Searching the frames of a driver for one that handles an exception, and leaving those in between.

use std::cell::Cell;
use std::ffi::{c_int, c_void};
use std::sync::atomic::{Ordering, compiler_fence};

use super::context::{Context, RAX, restore};
use super::exception::is_drivers;
use super::status::*;
use super::unwind::{EHANDLER, Function, Stack, UHANDLER, lookup};
use super::{
    CONTINUE_EXECUTION, CONTINUE_SEARCH, DispatcherContext, EXIT_UNWIND, ExceptionRecord, NESTED_CALL,
    NESTED_EXCEPTION, NONCONTINUABLE, TARGET_UNWIND, UNWINDING,
};
use crate::Machine;
use crate::bugcheck::{KMODE_EXCEPTION_NOT_HANDLED, bug_check};
use crate::events::Event;
use crate::fault::{self, Fault, is_user};

/// What the dispatcher and the handlers need of the stack, bytes. With less the stack has overflowed.
const ROOM: u64 = 48 << 10;

/// A pass over the frames that is calling a handler now. Lies in the frame of the function that makes it, so that passes
/// are ordered by their addresses.
struct Active {
    previous: *const Active,
    /// The registers with which to go on past the handler: those of the exception, or of the frame that is being left.
    context: *const Context,
    /// Of a pass that leaves frames: its handler's, which says how far that got.
    leaving: *const DispatcherContext,
}

thread_local! {
    static ACTIVE: Cell<*const Active> = const { Cell::new(std::ptr::null()) };
    /// Lower and upper end of the stack.
    static BOUNDS: Cell<(u64, u64)> = const { Cell::new((0, 0)) };
}

/// Learns where this thread's stack lies. Not inside a fault: it allocates.
pub(crate) fn prepare_thread() {
    if BOUNDS.get().1 != 0 {
        return;
    }
    // SAFETY: plain queries of this thread's own attributes, which are destroyed again.
    let bounds = unsafe {
        let mut attributes: libc::pthread_attr_t = std::mem::zeroed();
        if libc::pthread_getattr_np(libc::pthread_self(), &mut attributes) != 0 {
            return;
        }
        let (mut low, mut size): (*mut c_void, usize) = (std::ptr::null_mut(), 0);
        let known = libc::pthread_attr_getstack(&attributes, &mut low, &mut size) == 0;
        libc::pthread_attr_destroy(&mut attributes);
        if !known {
            return;
        }
        (low as u64, low as u64 + size as u64)
    };
    BOUNDS.set(bounds);
}

impl Active {
    /// The innermost pass that made the call whose frame lies at `rsp`. The frames of those below it are gone, or are being left.
    fn above(rsp: u64) -> Option<&'static Active> {
        let mut at = ACTIVE.get();
        // SAFETY: the list's members above the stack pointer are in frames that wait for the call that this code runs in; those
        // below it are only compared by address before the next is read, and are not reused while `push` and `leave` drop them first.
        while let Some(active) = unsafe { at.as_ref() } {
            if at as u64 > rsp {
                return Some(active);
            }
            at = active.previous;
        }
        None
    }

    /// Makes this the innermost pass. Passes in frames below this one are over.
    fn push(&mut self) {
        let own = std::ptr::from_ref(self);
        self.previous = Self::above(own as u64).map_or(std::ptr::null(), std::ptr::from_ref);
        ACTIVE.set(own);
    }

    /// The passes below `rsp` end.
    fn leave(rsp: u64) {
        ACTIVE.set(Self::above(rsp).map_or(std::ptr::null(), std::ptr::from_ref));
    }
}

/// An exception of a thread that a signal interrupted, on the driver's stack.
struct Interrupted {
    context: Context,
    record: ExceptionRecord,
    facts: Facts,
}

impl Stack {
    /// All of this thread's.
    pub(super) fn whole() -> Self {
        let (low, high) = BOUNDS.get();
        Self { low, high }
    }
}

/// What a fault was, for the report if nobody handles it.
#[derive(Clone, Copy)]
struct Facts {
    signal: c_int,
    detail: c_int,
    address: usize,
    addressed: bool,
    write: bool,
    error: i64,
}

/// Has the interrupted thread dispatch `record` when the signal handler returns. False if the fault is not a driver's, or
/// if there is no room on its stack.
pub(crate) fn begin(fault: &mut Fault<'_>, record: ExceptionRecord) -> bool {
    let (low, high) = BOUNDS.get();
    let rsp = fault.rsp() as u64;
    if rsp < low.saturating_add(ROOM) || rsp >= high {
        return false;
    }
    let stack = Stack { low: rsp, high };
    if !is_drivers(fault.rip() as u64, || stack.read(rsp)) {
        return false;
    }
    let facts = Facts {
        signal: fault.signal,
        detail: fault.detail,
        address: fault.address,
        addressed: fault.addressed,
        write: fault.write,
        error: fault.context.uc_mcontext.gregs[libc::REG_ERR as usize],
    };
    let context = Context::of_signal(fault.context);
    let at = (rsp - size_of::<Interrupted>() as u64 - 64) & !63;
    let interrupted = at as *mut Interrupted;
    // SAFETY: driver code has nothing below its stack pointer, and ROOM bytes of its stack are left there. The word below is
    // the return address of a function that does not return.
    unsafe {
        interrupted.write(Interrupted { context, record, facts });
        interrupted.cast::<u64>().sub(1).write(0);
    }
    let gregs = &mut fault.context.uc_mcontext.gregs;
    gregs[libc::REG_RIP as usize] = interrupted_thread as *const () as i64;
    gregs[libc::REG_RDI as usize] = at as i64;
    gregs[libc::REG_RSP as usize] = at as i64 - 8;
    // Trap, direction and alignment check.
    gregs[libc::REG_EFL as usize] &= !0x4_0500;
    true
}

unsafe extern "sysv64" fn interrupted_thread(interrupted: *mut Interrupted) -> ! {
    // SAFETY: `begin` has put it above this frame; handlers get pointers into it, so that no reference to the rest is held.
    unsafe {
        let facts = (*interrupted).facts;
        dispatch(&raw mut (*interrupted).record, &raw mut (*interrupted).context, Some(facts))
    }
}

/// Raises an exception in the frame that `context` describes.
///
/// # Safety
/// The context is that of a caller of this thread's, and both outlive the call, which does not return. Nobody needs what the
/// frames between own.
pub(super) unsafe fn raise(record: *mut ExceptionRecord, context: *mut Context) -> ! {
    // SAFETY: the caller's.
    unsafe { dispatch(record, context, None) }
}

unsafe fn dispatch(record: *mut ExceptionRecord, context: *mut Context, facts: Option<Facts>) -> ! {
    // SAFETY: both are valid, above this frame, by contract.
    unsafe {
        if search(record, context) {
            if (*record).flags & NONCONTINUABLE == 0 {
                restore(context);
            }
            let address = (*record).address;
            let mut next =
                ExceptionRecord::new(STATUS_NONCONTINUABLE_EXCEPTION, NONCONTINUABLE, address, &[]);
            next.inner = record;
            raise(&raw mut next, context);
        }
        unhandled(&*record, &*context, facts)
    }
}

fn unhandled(record: &ExceptionRecord, context: &Context, facts: Option<Facts>) -> ! {
    let mut signal = context.to_signal(facts.map_or(0, |facts| facts.error));
    match facts {
        Some(facts) => fault::unhandled(&Fault {
            signal: facts.signal,
            detail: facts.detail,
            address: facts.address,
            addressed: facts.addressed,
            write: facts.write,
            context: &mut signal,
        }),
        None => fault::unhandled_raise(record, &signal),
    }
}

/// Where the walk is.
struct Walk {
    context: Context,
    /// The scope at which the first handler goes on.
    scope: u32,
    stack: Stack,
}

enum Frame {
    /// Of a function with unwind information.
    Function(Function),
    /// Without: the return address is on top of the stack.
    Leaf,
    /// Code of the dispatcher's that waits for a handler was passed.
    Passed { nested: bool },
    /// Nobody's: the driver ends here.
    End,
}

impl Walk {
    fn new(context: *const Context) -> Self {
        let own = 0u8;
        let stack = Stack { low: &raw const own as u64, high: BOUNDS.get().1 };
        // SAFETY: the caller has a context there.
        Self { context: unsafe { (*context).clone() }, scope: 0, stack }
    }

    fn next(&mut self) -> Frame {
        let rip = self.context.rip;
        if rip == handler_returns() {
            let Some(active) = Active::above(self.context.rsp()) else { return Frame::End };
            // SAFETY: its frame waits, see `above`; the context lives in it or above it.
            self.context = unsafe { (*active.context).clone() };
            // SAFETY: as above, if there is one.
            let leaving = unsafe { active.leaving.as_ref() };
            self.scope = leaving.map_or(0, |dispatcher| dispatcher.scope_index);
            return Frame::Passed { nested: leaving.is_none() };
        }
        if let Some(function) = lookup(rip) {
            return Frame::Function(function);
        }
        if is_drivers(rip, || self.stack.read(self.context.rsp())) { Frame::Leaf } else { Frame::End }
    }

    /// Leaves a function without unwind information. False at the end of the stack.
    fn leave_leaf(&mut self) -> bool {
        let Some(rip) = self.stack.pop(&mut self.context) else { return false };
        self.context.rip = rip;
        true
    }
}

/// Asks the handlers from the innermost frame out. True if one wants to go on where the exception was, false if the frames of
/// the driver end; does not return if a handler goes on elsewhere.
unsafe fn search(record: *mut ExceptionRecord, original: *mut Context) -> bool {
    let mut walk = Walk::new(original);
    let mut dispatcher = DispatcherContext::new(0);
    let mut active = Active { previous: std::ptr::null(), context: original, leaving: std::ptr::null() };
    active.push();
    let answer = loop {
        let function = match walk.next() {
            Frame::End => break false,
            Frame::Passed { nested } => {
                if nested {
                    // SAFETY: valid by contract.
                    unsafe { (*record).flags |= NESTED_CALL };
                }
                continue;
            }
            Frame::Leaf if walk.leave_leaf() => continue,
            Frame::Leaf => break false,
            Frame::Function(function) => function,
        };
        let pc = walk.context.rip;
        let Some(unwound) = function.unwind(EHANDLER, &mut walk.context, &walk.stack) else { break false };
        let scope = std::mem::take(&mut walk.scope);
        let Some(handler) = unwound.handler else { continue };
        if !walk.stack.contains(unwound.establisher, 8) {
            break false;
        }
        dispatcher.describe(&function, pc, unwound.establisher, handler, &raw mut walk.context, scope);
        // SAFETY: the handler that the image names for this frame, called as documented.
        let disposition =
            unsafe { call_handler(record, unwound.establisher, original, &raw mut dispatcher, handler.0) };
        match disposition {
            CONTINUE_EXECUTION => break true,
            CONTINUE_SEARCH => {}
            // SAFETY: valid by contract.
            NESTED_EXCEPTION => unsafe { (*record).flags |= NESTED_CALL },
            // SAFETY: valid by contract, the context is the exception's.
            _ => unsafe { invalid(STATUS_INVALID_DISPOSITION, record, original) },
        }
    };
    Active::leave(std::ptr::from_ref(&active) as u64);
    answer
}

/// Raises what went wrong with the handling of `record`.
unsafe fn invalid(code: u32, record: *mut ExceptionRecord, context: *mut Context) -> ! {
    // SAFETY: valid by the callers' contract.
    unsafe {
        let mut next = ExceptionRecord::new(code, NONCONTINUABLE, (*context).rip, &[]);
        next.inner = record;
        raise(&raw mut next, context)
    }
}

/// Where unwinding ends, and with what.
pub(super) struct Target {
    /// The establisher frame, 0 to leave all.
    pub(super) frame: u64,
    pub(super) ip: u64,
    /// For rax.
    pub(super) value: u64,
}

/// As [`unwind`], from the frame of the exception that is being handled.
///
/// # Safety
/// As [`unwind`]; called by a language handler.
pub(super) unsafe fn unwind_to(target: &Target, record: *mut ExceptionRecord) -> ! {
    let own = 0u8;
    let active = Active::above(&raw const own as u64);
    let Some(active) = active else {
        bug_check(
            KMODE_EXCEPTION_NOT_HANDLED,
            [u64::from(STATUS_INVALID_UNWIND_TARGET), target.ip, target.frame, 0],
            "a language handler was called outside of the handling of an exception",
        )
    };
    // SAFETY: the caller's; the pass and its context are above.
    unsafe { unwind(target, record, active.context) }
}

/// Leaves frames from the one that `start` describes to the target's, running their termination handlers, and goes on there.
///
/// # Safety
/// `start` is the context of a frame of this thread's. Nobody needs what the frames below the target's own.
pub(super) unsafe fn unwind(target: &Target, record: *mut ExceptionRecord, start: *const Context) -> ! {
    let mut walk = Walk::new(start);
    let mut own_record = ExceptionRecord::new(STATUS_UNWIND, 0, walk.context.rip, &[]);
    let record = if record.is_null() { &raw mut own_record } else { record };
    // SAFETY: the record is the handler's, or this frame's own.
    unsafe {
        told(&*record);
        (*record).flags |= UNWINDING | if target.frame == 0 { EXIT_UNWIND } else { 0 };
    }
    let mut current = walk.context.clone();
    let mut dispatcher = DispatcherContext::new(target.ip);
    let mut active =
        Active { previous: std::ptr::null(), context: &raw const current, leaving: &raw const dispatcher };
    active.push();
    loop {
        let function = match walk.next() {
            Frame::Passed { .. } => continue,
            Frame::Leaf if walk.leave_leaf() => continue,
            Frame::Function(function) => function,
            // SAFETY: the start is a context of this thread's.
            _ => unsafe { invalid(STATUS_INVALID_UNWIND_TARGET, record, start.cast_mut()) },
        };
        current = walk.context.clone();
        let unwound = function.unwind(UHANDLER, &mut walk.context, &walk.stack);
        let scope = std::mem::take(&mut walk.scope);
        // SAFETY: as above.
        let bad = |code, record| unsafe { invalid(code, record, start.cast_mut()) };
        let Some(unwound) = unwound else { bad(STATUS_BAD_STACK, record) };
        if !walk.stack.contains(unwound.establisher, 8) {
            bad(STATUS_BAD_STACK, record);
        }
        if target.frame != 0 && unwound.establisher > target.frame {
            bad(STATUS_INVALID_UNWIND_TARGET, record);
        }
        let there = unwound.establisher == target.frame;
        if let Some(handler) = unwound.handler {
            let context = &raw mut current;
            dispatcher.describe(&function, current.rip, unwound.establisher, handler, context, scope);
            // SAFETY: the record is valid; the handler is the one that the image names for this frame, called as documented.
            let disposition = unsafe {
                (*record).flags |= if there { TARGET_UNWIND } else { 0 };
                call_handler(record, unwound.establisher, context, &raw mut dispatcher, handler.0)
            };
            if disposition != CONTINUE_SEARCH {
                bad(STATUS_INVALID_DISPOSITION, record);
            }
            // SAFETY: as above.
            unsafe { (*record).flags &= !TARGET_UNWIND };
        }
        if there {
            break;
        }
    }
    current.general[RAX] = target.value;
    current.rip = target.ip;
    Active::leave(current.rsp());
    compiler_fence(Ordering::SeqCst);
    // SAFETY: the target's frame is still there, with the registers that its function had; frames below own nothing that is
    // still needed, by contract.
    unsafe { restore(&current) }
}

/// Tells the stream that a driver's handler takes the failure of an access to user memory.
fn told(record: &ExceptionRecord) {
    if record.code != STATUS_ACCESS_VIOLATION || record.count < 2 || !is_user(record.parameters[1] as usize) {
        return;
    }
    let event = Event::UserFault { address: record.parameters[1] as usize, rip: record.address as usize };
    Machine::with(|machine| machine.emit(&event));
}

impl DispatcherContext {
    fn new(target_ip: u64) -> Self {
        Self {
            control_pc: 0,
            image_base: 0,
            function_entry: 0,
            establisher_frame: 0,
            target_ip,
            context: std::ptr::null_mut(),
            handler: 0,
            handler_data: 0,
            history: std::ptr::null_mut(),
            scope_index: 0,
            _pad: 0,
        }
    }

    fn describe(
        &mut self,
        function: &Function,
        pc: u64,
        frame: u64,
        handler: (usize, usize),
        context: *mut Context,
        scope: u32,
    ) {
        self.control_pc = pc;
        self.image_base = function.image_base() as u64;
        self.function_entry = function.entry as u64;
        self.establisher_frame = frame;
        self.context = context;
        (self.handler, self.handler_data) = handler;
        self.scope_index = scope;
    }
}

/// Calls code of a driver for the dispatcher: a language handler, a filter or a termination handler. The address that it returns
/// to is how a later walk knows that it has passed the driver's frames below the dispatcher's.
#[unsafe(naked)]
pub(super) unsafe extern "win64" fn call_driver(_a: u64, _b: u64, _c: u64, _d: u64, _code: usize) -> u64 {
    core::arch::naked_asm!(
        ".cfi_startproc",
        "mov rax, [rsp + 0x28]",
        "sub rsp, 0x28",
        ".cfi_adjust_cfa_offset 0x28",
        "call rax",
        ".hidden ntoskrnl_handler_returns",
        ".globl ntoskrnl_handler_returns",
        "ntoskrnl_handler_returns:",
        "add rsp, 0x28",
        ".cfi_adjust_cfa_offset -0x28",
        "ret",
        ".cfi_endproc",
    )
}

fn handler_returns() -> u64 {
    unsafe extern "C" {
        static ntoskrnl_handler_returns: u8;
    }
    &raw const ntoskrnl_handler_returns as u64
}

unsafe fn call_handler(
    record: *mut ExceptionRecord,
    frame: u64,
    context: *mut Context,
    dispatcher: *mut DispatcherContext,
    handler: usize,
) -> u32 {
    // SAFETY: the caller's: a language handler with its four arguments.
    unsafe { call_driver(record as u64, frame, context as u64, dispatcher as u64, handler) as u32 }
}
