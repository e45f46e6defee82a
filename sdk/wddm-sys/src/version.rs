//! The interface versions.

use core::fmt;

/// A value of `DXGKDDI_INTERFACE_VERSION`, as a driver announces it in its initialization table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InterfaceVersion(pub u32);

macro_rules! versions {
    ($($name:ident = $value:literal, $module:ident;)*) => {
        impl InterfaceVersion {
            $(
                #[doc = concat!("`", stringify!($value), "`: the module [`", stringify!($module), "`](crate::", stringify!($module), ").")]
                pub const $name: Self = Self($value);
            )*

            /// All of them, oldest first.
            pub const ALL: [Self; 21] = [$(Self::$name),*];

            /// The name of the version's module in this crate; none for a value that no header defines.
            pub fn name(self) -> Option<&'static str> {
                match self.0 {
                    $($value => Some(stringify!($module)),)*
                    _ => None,
                }
            }
        }
    };
}

versions! {
    VISTA = 0x1052, vista;
    VISTA_SP1 = 0x1053, vista_sp1;
    WIN7 = 0x2005, win7;
    WIN8 = 0x300E, win8;
    WDDM1_3 = 0x4002, wddm1_3;
    WDDM1_3_PIR = 0x4003, wddm1_3_pir;
    WDDM2_0 = 0x5023, wddm2_0;
    WDDM2_1 = 0x6003, wddm2_1;
    WDDM2_1_5 = 0x6010, wddm2_1_5;
    WDDM2_1_6 = 0x6011, wddm2_1_6;
    WDDM2_2 = 0x700A, wddm2_2;
    WDDM2_3 = 0x8001, wddm2_3;
    WDDM2_4 = 0x9006, wddm2_4;
    WDDM2_5 = 0xA00B, wddm2_5;
    WDDM2_6 = 0xB004, wddm2_6;
    WDDM2_7 = 0xC004, wddm2_7;
    WDDM2_8 = 0xD001, wddm2_8;
    WDDM2_9 = 0xE003, wddm2_9;
    WDDM3_0 = 0xF003, wddm3_0;
    WDDM3_1 = 0x10004, wddm3_1;
    WDDM3_2 = 0x11007, wddm3_2;
}

impl fmt::Debug for InterfaceVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => write!(f, "{name} ({:#x})", self.0),
            None => write!(f, "{:#x}", self.0),
        }
    }
}
