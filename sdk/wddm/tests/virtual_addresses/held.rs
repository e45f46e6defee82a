//! Virtual submissions that are kept: what the port has taken back, nobody may hold. Each test that stops the machine fails
//! if the machine goes on.

use std::ffi::c_void;

use wddm::submit_virtual::{Fault, virtual_packet_bytes};
use wddm::{DeviceLevel, Dxgk, VirtualQueue, VirtualSubmission};
use wddm_sys::wddm2_6 as ddi;
use wddm_sys::*;

use super::Port;
use super::gpu::{Gpu, QUEUE, WORK, seen};
use super::stop::stops;

const NODE: u32 = 3;

/// A port with a context, and room for submissions.
struct Held {
    port: Port,
    context: *mut c_void,
    packets: Vec<[u64; 32]>,
}

impl Held {
    fn new(count: usize) -> Self {
        let port = Port::new();
        let context = port.context(true).unwrap().hContext;
        let mut held = Self { port, context, packets: vec![[0; 32]; 8] };
        (0..count).for_each(|n| assert_eq!(held.submit(n, 1), STATUS_SUCCESS));
        held
    }

    fn submit(&mut self, n: usize, byte: u8) -> NTSTATUS {
        assert!(virtual_packet_bytes::<Gpu>() as usize <= size_of_val(&self.packets[n]));
        let private = self.packets[n].as_mut_ptr();
        // SAFETY: the packet has room for it.
        unsafe { private.cast::<u8>().write(byte) };
        let mut args = ddi::DXGKARG_SUBMITCOMMANDVIRTUAL::zeroed();
        (args.hContext, args.NodeOrdinal, args.SubmissionFenceId) = (self.context, NODE, n as u32);
        (args.pDmaBufferPrivateData, args.DmaBufferPrivateDataSize) = (private.cast(), 256);
        args.DmaBufferUmdPrivateDataSize = 1;
        // SAFETY: the port's call.
        unsafe { self.port.table.DxgkDdiSubmitCommandVirtual.unwrap()(self.port.adapter, &args) }
    }

    fn work(&self, work: impl FnOnce(&Dxgk<Gpu>, &mut DeviceLevel) + 'static) {
        WORK.set(Some(Box::new(work)));
        // SAFETY: the port's call.
        unsafe { self.port.table.DxgkDdiDpcRoutine.unwrap()(self.port.adapter) };
    }

    fn end(self) {
        // SAFETY: the port's call.
        assert_eq!(unsafe { self.port.table.DxgkDdiDestroyContext.unwrap()(self.context) }, STATUS_SUCCESS);
        self.port.end();
        seen();
    }
}

fn pop() -> VirtualSubmission<Gpu> {
    QUEUE.with_borrow_mut(VirtualQueue::pop).unwrap()
}

/// Fails if what ends in order stops the machine: completed, faulted, refused, dropped with its queue.
#[test]
fn what_ends_in_order_may_end() {
    let mut held = Held::new(2);
    assert_eq!(held.submit(2, 0xBA), STATUS_INVALID_PARAMETER);
    assert_eq!(held.submit(3, 1), STATUS_SUCCESS);
    assert_eq!(held.submit(4, 1), STATUS_SUCCESS);
    held.work(|dxgk, at| {
        pop().complete(dxgk, at);
        pop().fault(Fault::Instruction { address: 0 }, dxgk, at);
        pop().complete(dxgk, at);
    });
    QUEUE.set(VirtualQueue::default());
    held.end();
}

macro_rules! stop_test {
    ($name:ident, $numbers:expr, $body:block) => {
        #[test]
        fn $name() {
            let stopped = stops(concat!("held::", stringify!($name)), || $body);
            assert_eq!(stopped, ("0x121".to_owned(), $numbers));
        }
    };
}

stop_test!(one_faults_before_an_older_one, [1, NODE as usize, 1, 2], {
    Held::new(2).work(|dxgk, at| {
        let _older = pop();
        pop().fault(Fault::Instruction { address: 0 }, dxgk, at);
    });
});

stop_test!(one_is_reported_to_another_adapter, [7, NODE as usize, 0, 0], {
    let _own = Held::new(1);
    Held::new(0).work(|dxgk, at| pop().complete(dxgk, at));
});

stop_test!(another_is_refused_than_the_one_that_came, [8, NODE as usize, 1, 0], {
    Held::new(1).submit(1, 0xBB);
});

stop_test!(one_is_forgotten_over_the_stop, [5, NODE as usize, 0, 1], {
    let held = Held::new(1);
    std::mem::forget(pop());
    held.end();
});
