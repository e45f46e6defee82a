//! The runtime library: strings, GUIDs, bit maps, times and what drivers ask of the system's version.

pub(crate) mod bitmap;
pub(crate) mod codepage;
pub(crate) mod counted;
pub(crate) mod guid;
pub(crate) mod number;
pub(crate) mod strings;
pub(crate) mod system;
pub(crate) mod time;
