//! The machine as drivers and the port driver see it.
#![allow(unsafe_code)]

mod crt;
mod driver;
mod executive;
mod fault;
mod memory;
mod misuse;
mod paging;
mod pci;
mod pool;
mod rtl;
mod start;
mod stop;
mod sync;
mod threads;
mod waits;
