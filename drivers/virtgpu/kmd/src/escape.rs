//! `DxgkDdiEscape`: questions outside the command stream, answered in the buffer that asks.

use virtgpu_protocol::{self as protocol, Escape as Asked};
use wddm::escape::EscapeRequest;
use wddm::nt::pool::NonPagedArray;
use wddm::{AdapterRef, Escape, EscapeError, PassiveLevel, pageable};

use crate::{TAG, Virtgpu};

/// Bytes that an escape may have: the longest capability set, and its question.
const LONGEST: usize = (1 << 16) + 4096;

impl Escape for Virtgpu {
    /// STATUS_GRAPHICS_DRIVER_MISMATCH for a header that is not the protocol's, STATUS_INVALID_PARAMETER for one that is
    /// with a question that cannot be answered, STATUS_NO_MEMORY. Asks the device nothing.
    #[pageable]
    fn escape(
        this: AdapterRef<'_, Self>,
        request: &mut EscapeRequest<'_>,
        at: &mut PassiveLevel,
    ) -> Result<(), EscapeError> {
        let length = request.data.len();
        if length > LONGEST {
            return Err(EscapeError::InvalidParameter);
        }
        let mut buffer = NonPagedArray::new(length, TAG, at, |_| 0u8)?;
        request.data.copy_out(0, &mut buffer, at).map_err(|_| EscapeError::InvalidParameter)?;
        match Asked::parse(&buffer) {
            Ok(Asked::Info) => protocol::answer_info(&mut buffer, &this.info()),
            Ok(Asked::Capset(query)) => {
                let capset = this.capset(query.id).filter(|capset| query.version <= capset.version);
                let capset = capset.ok_or(EscapeError::InvalidParameter)?;
                protocol::answer_capset(&mut buffer, &query, &capset.bytes);
            }
            Err(protocol::EscapeError::Mismatch(_)) => return Err(EscapeError::DriverMismatch),
            Err(_) => return Err(EscapeError::InvalidParameter),
        }
        if request.write(0, &buffer) { Ok(()) } else { Err(EscapeError::InvalidParameter) }
    }
}
