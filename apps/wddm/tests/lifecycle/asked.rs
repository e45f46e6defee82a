//! What the adapter says of itself.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use ntoskrnl::{Event, Reader};
use virtgpu_protocol::{ask_info, read_info};
use virtgpu_umd::client::Client;

use crate::common::{bench, close};

/// Counts accesses to the device's registers.
#[derive(Default)]
struct Touches(AtomicU64);

impl Reader for Touches {
    fn event(&self, event: &Event<'_>) {
        if matches!(event, Event::Mmio { .. }) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }
}

/// QueryAdapterInfo comes while the device sleeps or goes to sleep, and does not wake it (L20); both are answered as long
/// as the adapter is open, also of a device that is not there any more (L27). So both are answered out of memory.
///
/// Fails if the driver reads the number of scanouts where it tells of it.
#[test]
fn without_a_look_at_the_device() {
    let bench = bench();
    let client = Client::open(&bench.port, bench.adapter.luid()).expect("the adapter is there");
    let touches = Arc::new(Touches::default());
    bench.machine.add_reader(touches.clone());
    let told = client.adapter_info().expect("an answer");
    let mut message = ask_info();
    client.escape(&mut message).expect("an answer");
    assert_eq!(touches.0.load(Ordering::SeqCst), 0, "accesses to registers");
    assert_eq!(read_info(&message), Ok(told));
    assert!(told.scanouts >= 1, "what the device said");
    drop(client);
    close(bench);
}
