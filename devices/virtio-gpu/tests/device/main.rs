//! The device as a driver sees it: registers, rings and guest memory, nothing else.

mod commands;
mod conduct;
mod drawing;
mod faults;
mod guest;
mod interrupts;
mod malformed;
mod registers;
mod stream;
mod virgl;
