//! `__C_specific_handler`: what `__try` of C compiles to.

use super::dispatch::{Target, call_driver, unwind_to};
use super::unwind::Image;
use super::{
    CONTINUE_EXECUTION, CONTINUE_SEARCH, DispatcherContext, EXIT_UNWIND, ExceptionPointers, ExceptionRecord,
    TARGET_UNWIND, UNWINDING,
};
use crate::seh::context::Context;

/// A scope's handler that is no function but the filter expression EXCEPTION_EXECUTE_HANDLER.
const EXECUTE_HANDLER: u32 = 1;

/// `SCOPE_TABLE_AMD64::ScopeRecord`: offsets in the image.
#[repr(C)]
#[derive(Clone, Copy)]
struct Scope {
    begin: u32,
    end: u32,
    /// The filter, or the termination handler.
    handler: u32,
    /// Where `__except` goes on, 0 for `__finally`.
    target: u32,
}

impl Scope {
    fn contains(&self, pc: u64) -> bool {
        (u64::from(self.begin)..u64::from(self.end)).contains(&pc)
    }
}

/// `__C_specific_handler(ExceptionRecord, EstablisherFrame, ContextRecord, DispatcherContext)`, below DISPATCH_LEVEL: walks the
/// scopes of the frame's function, innermost first. When an exception is raised it asks their filters, and has the frames
/// left for the first that takes it; when frames are left it runs their termination handlers.
pub(super) unsafe extern "win64" fn c_specific_handler(
    record: *mut ExceptionRecord,
    frame: u64,
    context: *mut Context,
    dispatcher: *mut DispatcherContext,
) -> u32 {
    // SAFETY: a language handler is called with these four, valid for the call; its data is the scope table of the image.
    unsafe {
        let base = (*dispatcher).image_base;
        let pc = (*dispatcher).control_pc.wrapping_sub(base);
        let Some(image) = Image::at(base) else { return CONTINUE_SEARCH };
        let table = (*dispatcher).handler_data.wrapping_sub(image.base);
        let count = image.read::<u32>(table).unwrap_or(0);
        let leaving = (*record).flags & (UNWINDING | EXIT_UNWIND) != 0;
        for index in (*dispatcher).scope_index..count {
            let at = table + 4 + index as usize * size_of::<Scope>();
            let Some(scope) = image.read::<Scope>(at).filter(|scope| scope.contains(pc)) else { continue };
            let handler = (base + u64::from(scope.handler)) as usize;
            if leaving {
                let target = (*dispatcher).target_ip.wrapping_sub(base);
                // At the frame where it ends, unwinding leaves only the scopes that do not hold the place where it goes on.
                let ends = (*record).flags & TARGET_UNWIND != 0
                    && (scope.contains(target) || scope.target != 0 && u64::from(scope.target) == target);
                if ends {
                    break;
                }
                if scope.target == 0 {
                    // Should it raise, this scope is done with.
                    (*dispatcher).scope_index = index + 1;
                    call_driver(1, frame, 0, 0, handler);
                }
                continue;
            }
            if scope.target == 0 {
                continue;
            }
            let answer = if scope.handler == EXECUTE_HANDLER {
                1
            } else {
                let mut pointers = ExceptionPointers { record, context };
                call_driver(&raw mut pointers as u64, frame, 0, 0, handler) as i32
            };
            match answer {
                0 => {}
                1.. => {
                    let ip = base + u64::from(scope.target);
                    unwind_to(&Target { frame, ip, value: u64::from((*record).code) }, record)
                }
                _ => return CONTINUE_EXECUTION,
            }
        }
        CONTINUE_SEARCH
    }
}
