//! The adapter of the real driver through its life: its table, starts and stops, power, preemption and resets, and the
//! device pulled out in the middle of work.

#[path = "../bad_input/common.rs"]
mod common;

mod asked;
mod code;
mod engine;
mod power;
mod removal;
mod start;
mod stop;
mod table;
