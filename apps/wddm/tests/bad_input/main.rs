//! Every kind of bad input, at the D3DKMT surface and from the device: each ends in a clear error, nothing is lost or
//! leaked, and whoever did no wrong draws on.

mod common;

mod changing;
mod commands;
mod device;
mod handles;
mod memory;
mod parameters;
mod patches;
mod presents;
mod private_data;
mod random;
