//! Sizes by version and name, for the side that speaks all versions.

use crate::InterfaceVersion;
use crate::generated::sizes::SIZES;

/// The bytes of a record at an interface version. `None` if that version has no record or typedef of the name, or
/// if the value is below the oldest version.
///
/// A value between two versions counts as the older one, a value above the newest as the newest.
///
/// ```
/// use wddm_sys::{InterfaceVersion, layout};
/// assert_eq!(layout::size_of(InterfaceVersion::WDDM1_3, "DXGKARG_CREATECONTEXT"), Some(64));
/// assert_eq!(layout::size_of(InterfaceVersion::WDDM2_0, "DXGKARG_CREATECONTEXT"), Some(72));
/// ```
pub fn size_of(version: InterfaceVersion, record: &str) -> Option<usize> {
    let index = SIZES.binary_search_by(|(name, _)| (*name).cmp(record)).ok()?;
    let (_, steps) = SIZES.get(index)?;
    steps.iter().rev().find(|(from, _)| *from <= version.0).map(|(_, size)| *size)
}
