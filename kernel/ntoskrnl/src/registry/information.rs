//! Information structures: a fixed part, a part of variable length, and what is answered when there is too little room.
#![allow(unsafe_code)]

use wddm_sys::{NTSTATUS, STATUS_BUFFER_OVERFLOW, STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_PARAMETER};

use super::Value;

/// An information structure's bytes.
pub(super) struct Information {
    bytes: Vec<u8>,
    /// Bytes of the fixed part.
    fixed: usize,
}

fn words(numbers: &[u32]) -> Vec<u8> {
    numbers.iter().flat_map(|n| n.to_le_bytes()).collect()
}

impl Information {
    fn new(head: Vec<u8>, tail: &[u8]) -> Self {
        let fixed = head.len();
        let mut bytes = head;
        bytes.extend_from_slice(tail);
        Self { bytes, fixed }
    }

    /// Of a value, by `KEY_VALUE_INFORMATION_CLASS`.
    ///
    /// # Errors
    /// STATUS_INVALID_PARAMETER for a class that there is not.
    pub(super) fn of_value(value: &Value, class: i32) -> Result<Self, NTSTATUS> {
        let name = crate::strings::bytes_of(&value.name);
        let (name_len, data_len) = (name.len() as u32, value.data.len() as u32);
        Ok(match class {
            // KeyValueBasicInformation: TitleIndex, Type, NameLength, Name.
            0 => Self::new(words(&[0, value.kind, name_len]), &name),
            // KeyValueFullInformation: TitleIndex, Type, DataOffset, DataLength, NameLength, Name; the data behind, aligned to 8.
            1 | 3 => {
                let fixed = 20;
                let offset = (fixed + name.len()).next_multiple_of(8);
                let mut tail = name;
                tail.resize(offset - fixed, 0);
                tail.extend_from_slice(&value.data);
                Self::new(words(&[0, value.kind, offset as u32, data_len, name_len]), &tail)
            }
            // KeyValuePartialInformation: TitleIndex, Type, DataLength, Data.
            2 => Self::new(words(&[0, value.kind, data_len]), &value.data),
            // KeyValuePartialInformationAlign64: Type, DataLength, Data.
            4 => Self::new(words(&[value.kind, data_len]), &value.data),
            _ => return Err(STATUS_INVALID_PARAMETER),
        })
    }

    /// Of a key, by `KEY_INFORMATION_CLASS`.
    ///
    /// # Errors
    /// STATUS_INVALID_PARAMETER for a class that there is not.
    pub(super) fn of_key(key: &super::Key, class: i32) -> Result<Self, NTSTATUS> {
        let name = crate::strings::bytes_of(&key.name);
        let name_len = name.len() as u32;
        let contents = key.live()?;
        let head = |numbers: &[u32]| {
            let mut bytes = contents.written.to_le_bytes().to_vec();
            bytes.extend(words(numbers));
            bytes
        };
        let longest = |lengths: &mut dyn Iterator<Item = usize>| lengths.max().unwrap_or(0) as u32;
        const NO_CLASS: u32 = u32::MAX;
        Ok(match class {
            // KeyBasicInformation: LastWriteTime, TitleIndex, NameLength, Name.
            0 => Self::new(head(&[0, name_len]), &name),
            // KeyNodeInformation: LastWriteTime, TitleIndex, ClassOffset, ClassLength, NameLength, Name.
            1 => Self::new(head(&[0, NO_CLASS, 0, name_len]), &name),
            // KeyFullInformation: LastWriteTime, TitleIndex, ClassOffset, ClassLength, SubKeys, MaxNameLen, MaxClassLen, Values,
            // MaxValueNameLen, MaxValueDataLen, Class.
            2 => {
                let units = |text: &str| text.encode_utf16().count() * 2;
                let keys = longest(&mut contents.keys.values().map(|key| units(&key.name)));
                let names = longest(&mut contents.values.iter().map(|value| units(&value.name)));
                let data = longest(&mut contents.values.iter().map(|value| value.data.len()));
                let (subkeys, values) = (contents.keys.len() as u32, contents.values.len() as u32);
                Self::new(head(&[0, NO_CLASS, 0, subkeys, keys, 0, values, names, data]), &[])
            }
            // KeyNameInformation: NameLength, Name.
            3 => {
                let path = crate::strings::bytes_of(&key.path);
                Self::new(words(&[path.len() as u32]), &path)
            }
            _ => return Err(STATUS_INVALID_PARAMETER),
        })
    }

    /// Writes as much as there is room for, and how much it takes. The caller holds no lock.
    ///
    /// # Errors
    /// STATUS_BUFFER_TOO_SMALL, and nothing written, if the fixed part does not fit; STATUS_BUFFER_OVERFLOW if not all of the rest
    /// does.
    pub(super) fn write(&self, to: *mut u8, room: u32, length: *mut u32) -> Result<(), NTSTATUS> {
        if !length.is_null() {
            // SAFETY: the page: room for a length.
            unsafe { length.write(self.bytes.len() as u32) };
        }
        let room = if to.is_null() { 0 } else { room as usize };
        if room < self.fixed {
            return Err(STATUS_BUFFER_TOO_SMALL);
        }
        let count = room.min(self.bytes.len());
        // SAFETY: the page: the buffer has `room` bytes.
        unsafe { std::ptr::copy_nonoverlapping(self.bytes.as_ptr(), to, count) };
        if count < self.bytes.len() { Err(STATUS_BUFFER_OVERFLOW) } else { Ok(()) }
    }
}
