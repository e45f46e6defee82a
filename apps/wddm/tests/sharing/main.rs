//! What devices and processes share, and what none of them gets at.

mod opened;
mod strangers;

#[path = "../promises/common.rs"]
#[allow(dead_code)]
mod common;
