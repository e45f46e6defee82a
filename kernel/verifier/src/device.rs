//! Devices.
#![allow(unsafe_code)]

use ntoskrnl::many;
use wddm_sys::wddm3_2::DXGKARG_CREATEDEVICE;
use wddm_sys::{InterfaceVersion, STATUS_NO_MEMORY};

use crate::layout;
use crate::rules::Rule;
use crate::state::{Adapter, Cx, Device, Outcome};

impl Adapter {
    pub(crate) fn create_device_enter(&mut self, cx: &mut Cx<'_>) {
        self.nodes_known(cx);
        let args: DXGKARG_CREATEDEVICE = cx.open.entry.read();
        // SAFETY: all members of the union are plain data.
        let flags = unsafe { args.Anonymous.Flags };
        let mask = if self.version < InterfaceVersion::WIN7 { 1 } else { 3 };
        cx.check(Rule::D05, flags.Value & !mask == 0, || format!("Flags is {:#x}", flags.Value));
        let process = args.hKmdProcess;
        if self.version < InterfaceVersion::WDDM2_0 {
            cx.check(Rule::D06, process.is_null(), || format!("hKmdProcess is {process:p} before 2.0"));
        } else {
            let known = process.is_null() || self.processes.contains_key(&(process as usize));
            cx.check(Rule::D06, known, || format!("hKmdProcess is {process:p}, which is no live process"));
        }
    }

    pub(crate) fn create_device_leave(&mut self, cx: &mut Cx<'_>, outcome: Outcome<'_>) {
        if outcome.status() == Some(STATUS_NO_MEMORY) {
            let refusals = outcome.counts.refusals;
            cx.check(Rule::D02, refusals != 0, || {
                format!(
                    "STATUS_NO_MEMORY with {} devices, though no allocation was refused",
                    self.devices.len()
                )
            });
        }
        if !outcome.succeeded() {
            cx.keeps_nothing(Rule::V03);
            return;
        }
        // SAFETY: the stream's promise: `args` is alive while the event is told.
        let args: DXGKARG_CREATEDEVICE = unsafe { layout::read(cx.call.args, cx.call.args_len) };
        let handle = args.hDevice as usize;
        let entry: DXGKARG_CREATEDEVICE = cx.open.entry.read();
        let own = handle != 0 && args.hDevice != entry.hDevice;
        if !cx
            .check(Rule::D03, own, || format!("CreateDevice succeeded, and hDevice is {handle:#x} as before"))
        {
            // Nobody can give it back: what it took is told with this.
            let _told = cx.memory.kept(cx.call.seq, cx.blocks);
            return;
        }
        let double = self.devices.contains_key(&handle);
        cx.check(Rule::D03, !double, || format!("hDevice {handle:#x} is that of a live device"));
        // SAFETY: all members of the union are plain data.
        let gdi = unsafe { entry.Anonymous.Flags }.GdiDevice();
        let owner = cx.own();
        self.devices.insert(handle, Device { gdi, contexts: 0, owner });
        cx.judge.summary.devices.create();
    }

    pub(crate) fn destroy_device_enter(&mut self, cx: &mut Cx<'_>) {
        let handle = cx.call.handle;
        let Some(device) = self.devices.remove(&handle) else {
            cx.open.known = false;
            return;
        };
        let contexts = device.contexts;
        cx.check(Rule::C34, contexts == 0, || {
            format!("device {handle:#x} is destroyed while it has {}", many(contexts.into(), "context"))
        });
        cx.open.owner = device.owner;
    }

    pub(crate) fn destroy_device_leave(&mut self, cx: &mut Cx<'_>) {
        if !cx.open.known {
            return;
        }
        cx.judge.summary.devices.destroy();
        cx.check(Rule::V03, true, String::new);
        let (owner, handle, site) = (cx.open.owner, cx.call.handle, cx.site());
        cx.memory.gone(owner, cx.call.adapter, Rule::V03, site, || format!("the device {handle:#x}"));
    }
}
