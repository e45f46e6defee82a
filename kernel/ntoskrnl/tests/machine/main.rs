//! The machine as drivers and the port driver see it.
#![allow(unsafe_code)]

mod compiled;
mod crt;
mod driver;
mod exceptions;
mod executive;
mod fault;
mod files;
mod imports;
mod instructions;
mod io;
mod memory;
mod misuse;
mod objects;
mod paging;
mod pci;
mod pool;
mod registry;
mod rtl;
mod services;
mod start;
mod stop;
mod stop_image;
mod stop_io;
mod stop_unload;
mod stop_watched;
mod sync;
mod threads;
mod waits;
mod work;
