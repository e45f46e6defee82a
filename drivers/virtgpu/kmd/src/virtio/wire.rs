//! The messages of the control queue: little-endian, each a header and a body.

/// Message types.
pub mod kind {
    pub const RESOURCE_UNREF: u32 = 0x0102;
    pub const ATTACH_BACKING: u32 = 0x0106;
    pub const DETACH_BACKING: u32 = 0x0107;
    pub const GET_CAPSET_INFO: u32 = 0x0108;
    pub const GET_CAPSET: u32 = 0x0109;
    pub const CTX_CREATE: u32 = 0x0200;
    pub const CTX_DESTROY: u32 = 0x0201;
    pub const CTX_ATTACH_RESOURCE: u32 = 0x0202;
    pub const CTX_DETACH_RESOURCE: u32 = 0x0203;
    pub const RESOURCE_CREATE_3D: u32 = 0x0204;
    pub const TRANSFER_TO_HOST_3D: u32 = 0x0205;
    pub const TRANSFER_FROM_HOST_3D: u32 = 0x0206;
    pub const SUBMIT_3D: u32 = 0x0207;

    pub const OK_CAPSET_INFO: u32 = 0x1102;
    pub const OK_CAPSET: u32 = 0x1103;
    /// From this on: the device has done it.
    pub const FIRST_SUCCESS: u32 = 0x1100;
    /// From this on: the device refused.
    pub const FIRST_ERROR: u32 = 0x1200;
    /// No response from here on.
    pub const AFTER_ERRORS: u32 = 0x1300;
}

/// Header flag: answer when the work is done, not when it is accepted.
pub const FLAG_FENCE: u32 = 1;

/// Bytes of a header, and of a response without a body.
pub const HEADER: usize = 24;
/// Where the flags are in a header.
pub const HEADER_FLAGS: usize = 4;
/// Where the fence is in a header.
pub const HEADER_FENCE: usize = 8;
/// Bytes of CTX_CREATE.
pub const CTX_CREATE: usize = HEADER + 72;
/// Bytes of RESOURCE_CREATE_3D.
pub const RESOURCE_CREATE_3D: usize = HEADER + 48;
/// Bytes of a message that names one resource, or a number, and nothing else.
pub const SHORT: usize = HEADER + 8;
/// Bytes of SUBMIT_3D without its stream.
pub const SUBMIT_3D: usize = HEADER + 8;
/// Bytes of a 3D transfer.
pub const TRANSFER_3D: usize = HEADER + 48;
/// Bytes of ATTACH_BACKING without its entries.
pub const ATTACH_BACKING: usize = HEADER + 8;
/// Bytes of an entry of ATTACH_BACKING.
pub const ENTRY: usize = 16;
/// Bytes of the response to GET_CAPSET_INFO.
pub const CAPSET_INFO: usize = HEADER + 16;

/// A message under construction.
#[derive(Clone, Copy)]
pub struct Message<const N: usize> {
    bytes: [u8; N],
}

impl<const N: usize> Message<N> {
    /// A header, and a body of zeros.
    pub fn new(kind: u32, context: u32) -> Self {
        const { assert!(N >= HEADER) };
        Self { bytes: [0; N] }.dword(0, kind).dword(16, context)
    }

    /// Sets the dword at `at`, which lies within the message.
    pub fn dword(mut self, at: usize, value: u32) -> Self {
        if let Some(to) = self.bytes.get_mut(at..).and_then(|rest| rest.first_chunk_mut()) {
            *to = value.to_le_bytes();
        }
        self
    }

    /// The message.
    pub fn bytes(self) -> [u8; N] {
        self.bytes
    }
}

/// A message that names one resource.
pub fn of_resource(kind: u32, context: u32, resource: u32) -> [u8; SHORT] {
    Message::new(kind, context).dword(HEADER, resource).bytes()
}

/// CTX_CREATE. `capset` is 0 unless the device lets a context choose.
pub fn ctx_create(context: u32, capset: u32, name: &[u8; 16]) -> [u8; CTX_CREATE] {
    let length = name.iter().position(|byte| *byte == 0).unwrap_or(name.len());
    let mut message = Message::new(kind::CTX_CREATE, context)
        .dword(HEADER, u32::try_from(length).unwrap_or(0))
        .dword(HEADER + 4, capset);
    for (to, from) in message.bytes.iter_mut().skip(HEADER + 8).zip(name.iter().take(length)) {
        *to = *from;
    }
    message.bytes()
}

/// RESOURCE_CREATE_3D.
pub fn resource_create(id: u32, of: &virtgpu_protocol::AllocationRequest) -> [u8; RESOURCE_CREATE_3D] {
    let fields = [
        id,
        of.target,
        of.format,
        of.bind,
        of.width,
        of.height,
        of.depth,
        of.array_size,
        of.last_level,
        of.nr_samples,
        of.flags,
    ];
    let mut message = Message::new(kind::RESOURCE_CREATE_3D, 0);
    let mut at = HEADER;
    for field in fields {
        message = message.dword(at, field);
        at = at.wrapping_add(4);
    }
    message.bytes()
}

/// The head of SUBMIT_3D, for a stream of so many bytes.
pub fn submit_3d(context: u32, bytes: u32) -> [u8; SUBMIT_3D] {
    Message::new(kind::SUBMIT_3D, context).dword(HEADER, bytes).bytes()
}

/// The head of ATTACH_BACKING.
pub fn attach_backing(resource: u32, entries: u32) -> [u8; ATTACH_BACKING] {
    Message::new(kind::ATTACH_BACKING, 0).dword(HEADER, resource).dword(HEADER + 4, entries).bytes()
}

/// What a response's first dword says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Answer {
    /// The device has done what it was asked.
    Done,
    /// It has not.
    Refused,
    /// It says nothing that means anything.
    None,
}

impl Answer {
    /// What the first dword of a response says, if there is one.
    pub const fn of(kind: Option<u32>) -> Self {
        match kind {
            Some(kind::FIRST_SUCCESS..kind::FIRST_ERROR) => Self::Done,
            Some(kind::FIRST_ERROR..kind::AFTER_ERRORS) => Self::Refused,
            _ => Self::None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contexts_are_named_and_counted() {
        let message = ctx_create(7, 2, b"client\0\0\0\0\0\0\0\0\0\0");
        assert_eq!(message.len(), 96);
        assert_eq!(message[0..4], 0x200u32.to_le_bytes());
        assert_eq!(message[16..20], 7u32.to_le_bytes());
        assert_eq!(message[24..32], [6, 0, 0, 0, 2, 0, 0, 0]);
        assert_eq!(&message[32..39], b"client\0");
        assert_eq!(ctx_create(1, 0, b"0123456789abcdef")[24], 16);
    }

    #[test]
    fn an_answer_is_a_success_or_a_refusal() {
        for done in [0x1100, kind::OK_CAPSET_INFO, kind::OK_CAPSET, 0x11FF] {
            assert_eq!(Answer::of(Some(done)), Answer::Done, "{done:#x}");
        }
        for refused in [0x1200, 0x1205, 0x12FF] {
            assert_eq!(Answer::of(Some(refused)), Answer::Refused, "{refused:#x}");
        }
        for none in [0, 1, kind::SUBMIT_3D, 0x10FF, 0x1300, u32::MAX] {
            assert_eq!(Answer::of(Some(none)), Answer::None, "{none:#x}");
        }
        assert_eq!(Answer::of(None), Answer::None);
    }

    #[test]
    fn resources_have_their_fields_in_the_device_s_order() {
        let mut request = virtgpu_protocol::AllocationRequest::texture_2d(67, 4, 2, 640, 480);
        (request.depth, request.array_size, request.last_level) = (5, 6, 7);
        (request.nr_samples, request.flags) = (8, 9);
        let message = resource_create(9, &request);
        let field = |n: usize| u32::from_le_bytes(message[24 + n * 4..28 + n * 4].try_into().unwrap());
        assert_eq!(
            (0..12).map(field).collect::<std::vec::Vec<_>>(),
            [9, 2, 67, 2, 640, 480, 5, 6, 7, 8, 9, 0]
        );
    }
}
