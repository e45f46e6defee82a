//! The registers of a thread as Windows lays them out, taking them and putting them back.

use std::mem::offset_of;

/// `CONTEXT_FULL` of x86-64: control, integer and floating-point registers.
pub(super) const CONTEXT_FULL: u32 = 0x10_000B;

pub(super) const RAX: usize = 0;
pub(super) const RCX: usize = 1;
pub(super) const RDX: usize = 2;
pub(super) const RSP: usize = 4;
const R8: usize = 8;

/// `CONTEXT`, 1232 bytes.
#[repr(C, align(16))]
#[derive(Clone)]
pub(crate) struct Context {
    home: [u64; 6],
    pub(super) flags: u32,
    mxcsr: u32,
    /// cs, ds, es, fs, gs, ss.
    segments: [u16; 6],
    pub(super) eflags: u32,
    debug: [u64; 6],
    /// By the number that instructions have for them: rax, rcx, rdx, rbx, rsp, rbp, rsi, rdi, r8 to r15.
    pub(crate) general: [u64; 16],
    pub(crate) rip: u64,
    /// What fxsave writes before the xmm registers.
    float: [u64; 20],
    pub(super) xmm: [u128; 16],
    float_reserved: [u64; 12],
    vector: [u128; 26],
    vector_control: u64,
    debug_control: u64,
    branches: [u64; 4],
}

const _: () = assert!(
    size_of::<Context>() == 0x4D0
        && offset_of!(Context, general) == 0x78
        && offset_of!(Context, rip) == 0xF8
        && offset_of!(Context, float) == 0x100
        && offset_of!(Context, xmm) == 0x1A0
        && offset_of!(Context, vector) == 0x300
        && offset_of!(Context, vector_control) == 0x4A0
);

/// What a signal says of the general registers, in the order of [`Context::general`].
const GREGS: [i32; 16] = [
    libc::REG_RAX,
    libc::REG_RCX,
    libc::REG_RDX,
    libc::REG_RBX,
    libc::REG_RSP,
    libc::REG_RBP,
    libc::REG_RSI,
    libc::REG_RDI,
    libc::REG_R8,
    libc::REG_R9,
    libc::REG_R10,
    libc::REG_R11,
    libc::REG_R12,
    libc::REG_R13,
    libc::REG_R14,
    libc::REG_R15,
];

impl Context {
    /// All zero.
    pub(super) const fn new() -> Self {
        Self {
            home: [0; 6],
            flags: CONTEXT_FULL,
            mxcsr: 0,
            segments: [0; 6],
            eflags: 0,
            debug: [0; 6],
            general: [0; 16],
            rip: 0,
            float: [0; 20],
            xmm: [0; 16],
            float_reserved: [0; 12],
            vector: [0; 26],
            vector_control: 0,
            debug_control: 0,
            branches: [0; 4],
        }
    }

    /// The registers that a signal interrupted.
    pub(super) fn of_signal(signal: &libc::ucontext_t) -> Self {
        let mut context = Self::new();
        let gregs = &signal.uc_mcontext.gregs;
        for (register, index) in context.general.iter_mut().zip(GREGS) {
            *register = gregs[index as usize] as u64;
        }
        context.rip = gregs[libc::REG_RIP as usize] as u64;
        context.eflags = gregs[libc::REG_EFL as usize] as u32;
        let segments = gregs[libc::REG_CSGSFS as usize] as u64;
        context.segments[0] = segments as u16;
        context.segments[5] = (segments >> 48) as u16;
        let state = signal.uc_mcontext.fpregs.cast::<u8>();
        // SAFETY: the kernel saves the floating-point state of every interrupted thread, the first 512 bytes of it as fxsave does;
        // `float`, `xmm` and `float_reserved` are as many bytes of a structure without padding.
        unsafe {
            let to = (&raw mut context).cast::<u8>().add(offset_of!(Context, float));
            std::ptr::copy_nonoverlapping(state, to, 512);
        }
        context.mxcsr = (context.float[3] & 0xFFFF_FFFF) as u32;
        context
    }

    /// The general registers, for a report, as a signal would say them.
    pub(super) fn to_signal(&self, error: i64) -> libc::ucontext_t {
        // SAFETY: zeros are a valid ucontext_t: plain data and null pointers.
        let mut signal: libc::ucontext_t = unsafe { std::mem::zeroed() };
        let gregs = &mut signal.uc_mcontext.gregs;
        for (register, index) in self.general.iter().zip(GREGS) {
            gregs[index as usize] = *register as i64;
        }
        gregs[libc::REG_RIP as usize] = self.rip as i64;
        gregs[libc::REG_EFL as usize] = i64::from(self.eflags);
        gregs[libc::REG_ERR as usize] = error;
        signal
    }

    pub(crate) fn rsp(&self) -> u64 {
        self.general[RSP]
    }

    /// Takes so many bytes off the stack.
    pub(super) fn release(&mut self, bytes: u64) {
        self.general[RSP] = self.general[RSP].wrapping_add(bytes);
    }

    /// The arguments of the function that was about to begin: the first four by register, the others from the caller's stack.
    pub(super) fn argument(&self, index: usize) -> u64 {
        match index {
            0 => self.general[RCX],
            1 => self.general[RDX],
            2 => self.general[R8],
            3 => self.general[R8 + 1],
            _ => {
                let at = self.rsp() as usize + 8 * index;
                // SAFETY: the context was taken at the entry of an export, whose caller has its arguments there.
                unsafe { (at as *const u64).read() }
            }
        }
    }
}

/// Continues at `context`: this thread's registers become what it says, and all frames below are gone.
///
/// # Safety
/// The context is one that the thread had, or that unwinding has made of it, and its stack is still there. Nobody needs what
/// the frames below own.
#[unsafe(naked)]
pub(super) unsafe extern "sysv64" fn restore(context: *const Context) -> ! {
    core::arch::naked_asm!(
        "fxrstor64 [rdi + 0x100]",
        // Where iretq finds what it sets at once: ss, rsp, flags, cs, rip.
        "mov eax, ss",
        "push rax",
        "push [rdi + 0x98]",
        "mov eax, [rdi + 0x44]",
        "push rax",
        "mov eax, cs",
        "push rax",
        "push [rdi + 0xF8]",
        "mov rax, [rdi + 0x78]",
        "mov rcx, [rdi + 0x80]",
        "mov rdx, [rdi + 0x88]",
        "mov rbx, [rdi + 0x90]",
        "mov rbp, [rdi + 0xA0]",
        "mov rsi, [rdi + 0xA8]",
        "mov r8, [rdi + 0xB8]",
        "mov r9, [rdi + 0xC0]",
        "mov r10, [rdi + 0xC8]",
        "mov r11, [rdi + 0xD0]",
        "mov r12, [rdi + 0xD8]",
        "mov r13, [rdi + 0xE0]",
        "mov r14, [rdi + 0xE8]",
        "mov r15, [rdi + 0xF0]",
        "mov rdi, [rdi + 0xB0]",
        "iretq",
    )
}

/// Defines an export that knows the registers of its caller: `Name => body`, where the body gets them as a `*mut Context`,
/// the arguments in [`Context::argument`], and answers what the export answers, if it returns.
macro_rules! capturing {
    ($($(#[$meta:meta])* fn $name:ident = $body:ident;)*) => {$(
        $(#[$meta])*
        #[unsafe(naked)]
        pub(crate) unsafe extern "win64" fn $name() {
            // The context lies above the body's home space; 0x4F8 keeps the stack aligned.
            core::arch::naked_asm!(
                ".cfi_startproc",
                "sub rsp, 0x4F8",
                ".cfi_adjust_cfa_offset 0x4F8",
                "mov [rsp + 0x98], rax",
                "mov [rsp + 0xA0], rcx",
                "mov [rsp + 0xA8], rdx",
                "mov [rsp + 0xB0], rbx",
                "lea rax, [rsp + 0x500]",
                "mov [rsp + 0xB8], rax",
                "mov [rsp + 0xC0], rbp",
                "mov [rsp + 0xC8], rsi",
                "mov [rsp + 0xD0], rdi",
                "mov [rsp + 0xD8], r8",
                "mov [rsp + 0xE0], r9",
                "mov [rsp + 0xE8], r10",
                "mov [rsp + 0xF0], r11",
                "mov [rsp + 0xF8], r12",
                "mov [rsp + 0x100], r13",
                "mov [rsp + 0x108], r14",
                "mov [rsp + 0x110], r15",
                "mov rax, [rsp + 0x4F8]",
                "mov [rsp + 0x118], rax",
                "fxsave64 [rsp + 0x120]",
                "stmxcsr [rsp + 0x54]",
                "pushfq",
                "pop rax",
                "mov [rsp + 0x64], eax",
                "mov dword ptr [rsp + 0x50], 0x10000B",
                "mov [rsp + 0x58], cs",
                "mov [rsp + 0x62], ss",
                "lea rcx, [rsp + 0x20]",
                "call {body}",
                "add rsp, 0x4F8",
                ".cfi_adjust_cfa_offset -0x4F8",
                "ret",
                ".cfi_endproc",
                body = sym $body,
            )
        }
    )*};
}
pub(crate) use capturing;
