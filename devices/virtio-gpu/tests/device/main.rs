//! The device as a driver sees it: registers, rings and guest memory, nothing else.

mod drawing;
mod guest;
mod stream;
