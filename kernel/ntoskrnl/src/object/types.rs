//! Object types, and the variables that drivers read them from.

use super::Kind;
use crate::exports::Export;

/// `OBJECT_TYPE`: opaque to drivers, which only pass its address.
#[repr(C, align(16))]
pub(crate) struct ObjectType {
    kind: Kind,
    _opaque: [u8; 255],
}

macro_rules! types {
    ($($variable:ident $kind:ident,)*) => {
        $(
            #[allow(non_upper_case_globals, reason = "the kernel's own name")]
            static $variable: &ObjectType = {
                static TYPE: ObjectType = ObjectType { kind: Kind::$kind, _opaque: [0; 255] };
                &TYPE
            };
        )*

        /// The data exports of this module.
        pub(crate) static EXPORTS: &[Export] =
            &[$(Export::new(stringify!($variable), (&raw const $variable).cast()),)*];

        /// The kind that the address of an object type stands for.
        pub(crate) fn kind_of(object_type: *const ObjectType) -> Option<Kind> {
            $(if std::ptr::eq(object_type, $variable) { return Some(Kind::$kind); })*
            None
        }
    };
}

types! {
    IoDeviceObjectType Device,
    IoDriverObjectType Driver,
    ExEventObjectType Event,
    IoFileObjectType File,
    CmKeyObjectType Key,
    PsProcessType Process,
    PsThreadType Thread,
}

impl ObjectType {
    /// Its kind; for tests of the table.
    #[cfg(test)]
    pub(crate) fn kind(&self) -> Kind {
        self.kind
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_variable_holds_a_type_of_its_own() {
        assert_eq!(kind_of(IoFileObjectType), Some(IoFileObjectType.kind()));
        assert_eq!(kind_of(PsThreadType), Some(Kind::Thread));
        assert!(!std::ptr::eq(IoFileObjectType, PsThreadType));
        assert_eq!(kind_of(std::ptr::null()), None);
    }
}
