//! Where the machine and its devices meet: one PCI function, seen from the bus.
//!
//! The kernel side owns the address map and calls [`PciFunction`]; the device calls back through [`Bus`].

use std::sync::Arc;

/// A memory base-address register that a function decodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BarInfo {
    /// Which register, 0 to 5. A 64-bit one takes the next as well.
    pub index: u8,
    /// Bytes, a power of two.
    pub size: u64,
    /// 64-bit register.
    pub is_64bit: bool,
    /// Prefetchable memory.
    pub prefetchable: bool,
}

/// What a function may do to the rest of the machine.
///
/// Calls come from the device's own threads, or from the thread whose register access made the interrupt due. The
/// function holds no lock of its own meanwhile, so that a call may come back to it; but it must not wait for a thread
/// that is inside [`PciFunction::detach`], which itself waits for the device's threads.
pub trait Bus: Send + Sync {
    /// Message-signalled interrupt: a write of `data` to `address`.
    fn msi(&self, address: u64, data: u32);

    /// The level of the function's INTx pin.
    fn intx(&self, asserted: bool);
}

/// A PCI function. All methods may come from any thread, several at once.
pub trait PciFunction: Send + Sync {
    /// The memory registers that firmware has to place, fixed for the life of the function.
    fn bars(&self) -> Vec<BarInfo>;

    /// Plugs the function in. Called once, before any other call but [`PciFunction::bars`].
    fn attach(&self, bus: Arc<dyn Bus>);

    /// Reads configuration space, 0 to 255. Bytes beyond what exists read as 0xFF.
    fn config_read(&self, offset: u16, data: &mut [u8]);

    /// Writes configuration space; read-only bits keep their value.
    fn config_write(&self, offset: u16, data: &[u8]);

    /// Reads from a memory register: 1, 2, 4 or 8 bytes.
    fn bar_read(&self, bar: u8, offset: u64, data: &mut [u8]);

    /// Writes to a memory register: 1, 2, 4 or 8 bytes.
    fn bar_write(&self, bar: u8, offset: u64, data: &[u8]);

    /// Pulls the function out: no interrupt and no access to memory after this returns. Reads answer all ones.
    fn detach(&self);
}
