//! The MSI-X table: where messages go, and which wait behind a mask.

/// Vectors: configuration changes, control queue, cursor queue.
pub const VECTORS: usize = 3;

const ENTRY_BYTES: usize = 16;
const ENTRY_MASKED: u32 = 1;

/// A message: address and data.
pub type Message = (u64, u32);

/// Table and pending bits.
pub struct Table {
    /// Address low and high, data, control.
    entries: [[u32; 4]; VECTORS],
    pending: u32,
}

impl Table {
    /// All vectors masked, as after power-up.
    pub fn new() -> Self {
        Self { entries: [[0, 0, 0, ENTRY_MASKED]; VECTORS], pending: 0 }
    }

    /// Reads the table from a byte offset on; beyond it the bytes are 0.
    pub fn read(&self, offset: u64, data: &mut [u8]) {
        let bytes = self.entries.as_flattened().iter().flat_map(|word| word.to_le_bytes());
        let mut bytes = bytes.skip(usize::try_from(offset).unwrap_or(usize::MAX));
        data.fill_with(|| bytes.next().unwrap_or(0));
    }

    /// Writes aligned dwords of the table; any other access is ignored, as the specification leaves it undefined.
    pub fn write(&mut self, offset: u64, data: &[u8]) {
        let Ok(offset) = usize::try_from(offset) else { return };
        if !offset.is_multiple_of(4) || !data.len().is_multiple_of(4) || offset >= VECTORS * ENTRY_BYTES {
            return;
        }
        let words = self.entries.as_flattened_mut().iter_mut().enumerate().skip(offset / 4);
        for ((i, word), new) in words.zip(data.chunks_exact(4)) {
            let new = u32::from_le_bytes([new[0], new[1], new[2], new[3]]);
            *word = match i % 4 {
                0 => new & !3,
                3 => new & ENTRY_MASKED,
                _ => new,
            };
        }
    }

    /// Reads the pending bits.
    pub fn read_pending(&self, offset: u64, data: &mut [u8]) {
        let bytes = u64::from(self.pending).to_le_bytes();
        for (i, byte) in data.iter_mut().enumerate() {
            let at = usize::try_from(offset).ok().and_then(|at| at.checked_add(i));
            *byte = at.and_then(|at| bytes.get(at)).copied().unwrap_or(0);
        }
    }

    /// Asks for a vector's message. It waits in the pending bits until [`Table::deliver`] finds it unmasked.
    pub fn raise(&mut self, vector: u16) {
        if usize::from(vector) < VECTORS {
            self.pending |= 1 << vector;
        }
    }

    /// Takes a message that may be sent.
    pub fn deliver(&mut self) -> Option<Message> {
        for (vector, &[low, high, data, control]) in self.entries.iter().enumerate() {
            if self.pending & (1 << vector) != 0 && control & ENTRY_MASKED == 0 {
                self.pending &= !(1 << vector);
                return Some((u64::from(high) << 32 | u64::from(low), data));
            }
        }
        None
    }

    /// Forgets what is pending.
    pub fn clear_pending(&mut self) {
        self.pending = 0;
    }
}
