//! The whole D3DKMT surface over a raw miniport.

#[path = "../common/mod.rs"]
mod common;
mod displib;
mod scheduling;
mod surface;

use common::Plan;
use std::sync::atomic::Ordering;

/// A driver whose packets wait for [`common::Bench::complete`].
fn held() -> Plan {
    let plan = Plan::default();
    plan.immediate.store(false, Ordering::Relaxed);
    plan
}
