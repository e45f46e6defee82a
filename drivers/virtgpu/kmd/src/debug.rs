//! `DxgkDdiCollectDbgInfo`.

use wddm::debug::Dump;
use wddm::{AdapterRef, Debug, DebugError};

use crate::Virtgpu;

/// Begins a dump: "virtgpu" and the dump's version.
const HEAD: [u8; 8] = *b"virtgpu\x01";

impl Debug for Virtgpu {
    /// The head, then little-endian dwords: the reason, 1 if the device was pulled out, the device's life, and what was
    /// counted: submissions, completions, commands, doorbells, interrupts, errors, resets. What does not fit is cut off.
    fn collect(this: AdapterRef<'_, Self>, reason: u32, to: &mut Dump<'_>) -> Result<(), DebugError> {
        if to.room() == 0 {
            return Err(DebugError::Unsuccessful);
        }
        let c = &this.counters;
        let words = [
            reason,
            u32::from(this.removed()),
            this.generation(),
            c.submissions.get(),
            c.completions.get(),
            c.commands.get(),
            c.doorbells.get(),
            c.interrupts.get(),
            c.errors.get(),
            c.resets.get(),
        ];
        to.write(&HEAD);
        for word in words {
            to.write(&word.to_le_bytes());
        }
        Ok(())
    }
}
