//! The machine as drivers and the port driver see it.
#![allow(unsafe_code)]

mod driver;
mod fault;
mod files;
mod imports;
mod io;
mod memory;
mod objects;
mod paging;
mod pci;
mod pool;
mod registry;
mod services;
mod start;
mod stop;
mod stop_io;
mod sync;
mod work;
