//! Events and CPU notifications.

use super::{Process, status, working};
use crate::objects::Object;
use crate::shared::{Shared, try_push};
use crate::sync::lock;
use crate::synchronization::{Event, SyncObject};
use std::time::Duration;
use wddm_sys::wddm3_2::{
    D3DDDI_CPU_NOTIFICATION, D3DKMT_CREATESYNCHRONIZATIONOBJECT2, D3DKMT_DESTROYSYNCHRONIZATIONOBJECT,
    D3DKMT_HANDLE, D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2, D3DKMT_WAITFORIDLE,
};
use wddm_sys::{
    HANDLE, NTSTATUS, STATUS_INVALID_HANDLE, STATUS_INVALID_PARAMETER, STATUS_NOT_SUPPORTED, STATUS_SUCCESS,
    STATUS_TIMEOUT,
};

/// `D3DDDICB_SIGNALFLAGS.EnqueueCpuEvent`.
const ENQUEUE_CPU_EVENT: u32 = 1 << 1;

impl Process {
    /// `CreateEvent`: an event of the process, for CPU notifications and [`Process::wait_for_event`].
    ///
    /// # Errors
    /// STATUS_NO_MEMORY.
    pub fn create_event(&self, auto_reset: bool, signalled: bool) -> Result<HANDLE, NTSTATUS> {
        let event = Shared::try_new(Event::new(auto_reset, signalled))?;
        Ok(self.insert(Object::Event(event))? as usize as HANDLE)
    }

    /// `CloseHandle` of an event. Signals that are queued keep it alive. STATUS_SUCCESS or STATUS_INVALID_HANDLE.
    pub fn close_event(&self, event: HANDLE) -> NTSTATUS {
        status(self.event(event).map(|_| {
            self.remove(event as usize as D3DKMT_HANDLE);
        }))
    }

    /// `WaitForSingleObject` on an event. STATUS_SUCCESS, STATUS_TIMEOUT or STATUS_INVALID_HANDLE. The events of a lost
    /// adapter are signalled; the device's state tells.
    pub fn wait_for_event(&self, event: HANDLE, timeout: Duration) -> NTSTATUS {
        match self.event(event) {
            Ok(event) if event.wait(timeout) => STATUS_SUCCESS,
            Ok(_) => STATUS_TIMEOUT,
            Err(status) => status,
        }
    }

    fn event(&self, event: HANDLE) -> Result<Shared<Event>, NTSTATUS> {
        let handle = D3DKMT_HANDLE::try_from(event as usize).map_err(|_| STATUS_INVALID_HANDLE)?;
        match self.object(handle) {
            Some(Object::Event(event)) => Ok(event),
            _ => Err(STATUS_INVALID_HANDLE),
        }
    }

    /// `D3DKMTCreateSynchronizationObject2` of type `D3DDDI_CPU_NOTIFICATION`, whose Event is one of
    /// [`Process::create_event`].
    ///
    /// STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY, STATUS_DEVICE_REMOVED; STATUS_NOT_SUPPORTED for
    /// another type or any flag.
    pub fn create_synchronization_object2(&self, args: &mut D3DKMT_CREATESYNCHRONIZATIONOBJECT2) -> NTSTATUS {
        status(self.try_create_synchronization_object2(args).map(|handle| args.hSyncObject = handle))
    }

    #[allow(unsafe_code)]
    fn try_create_synchronization_object2(
        &self,
        args: &D3DKMT_CREATESYNCHRONIZATIONOBJECT2,
    ) -> Result<D3DKMT_HANDLE, NTSTATUS> {
        let device = self.device(args.hDevice)?;
        let _pass = device.gate.enter().ok_or(STATUS_INVALID_PARAMETER)?;
        working(&device)?;
        if args.Info.Type != D3DDDI_CPU_NOTIFICATION || args.Info.Flags.Value != 0 {
            return Err(STATUS_NOT_SUPPORTED);
        }
        // SAFETY: the type says which member of the union user mode filled; all are plain data.
        let event = unsafe { args.Info.Anonymous.CPUNotification.Event };
        let event = self.event(event).map_err(|_| STATUS_INVALID_PARAMETER)?;
        device.reserve_child()?;
        let object = Shared::try_new(SyncObject { device: device.clone(), event })?;
        let handle = self.insert(Object::Sync(object))?;
        lock(&device.children).insert(handle);
        Ok(handle)
    }

    /// `D3DKMTDestroySynchronizationObject`. STATUS_SUCCESS or STATUS_INVALID_PARAMETER.
    pub fn destroy_synchronization_object(&self, args: &D3DKMT_DESTROYSYNCHRONIZATIONOBJECT) -> NTSTATUS {
        match self.object(args.hSyncObject) {
            Some(Object::Sync(object)) => {
                lock(&object.device.children).remove(&args.hSyncObject);
                self.remove(args.hSyncObject);
                STATUS_SUCCESS
            }
            _ => STATUS_INVALID_PARAMETER,
        }
    }

    /// `D3DKMTSignalSynchronizationObject2`: has CPU notifications (or, with EnqueueCpuEvent, one event) signalled once
    /// everything that is queued on the context by now has ended.
    ///
    /// STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY, STATUS_DEVICE_REMOVED; STATUS_NOT_SUPPORTED for other
    /// flags and for broadcasts.
    pub fn signal_synchronization_object2(&self, args: &D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2) -> NTSTATUS {
        status(self.try_signal(args))
    }

    #[allow(unsafe_code)]
    fn try_signal(&self, args: &D3DKMT_SIGNALSYNCHRONIZATIONOBJECT2) -> Result<(), NTSTATUS> {
        let context = self.context(args.hContext)?;
        let _pass = context.gate.enter().ok_or(STATUS_INVALID_PARAMETER)?;
        let adapter = working(&context.device)?;
        if args.Flags.Value & !ENQUEUE_CPU_EVENT != 0 || args.BroadcastContextCount != 0 {
            return Err(STATUS_NOT_SUPPORTED);
        }
        if args.Flags.Value & ENQUEUE_CPU_EVENT != 0 {
            if args.ObjectCount != 0 {
                return Err(STATUS_INVALID_PARAMETER);
            }
            // SAFETY: the flag says which member of the union user mode filled; all are plain data.
            let event = unsafe { args.Anonymous.CpuEventHandle };
            let event = self.event(event).map_err(|_| STATUS_INVALID_PARAMETER)?;
            return Ok(adapter.signal_after(&context, event)?);
        }
        let handles =
            args.ObjectHandleArray.get(..args.ObjectCount as usize).ok_or(STATUS_INVALID_PARAMETER)?;
        let mut events = Vec::new();
        for handle in handles {
            match self.object(*handle) {
                Some(Object::Sync(object)) if Shared::same(&object.device, &context.device) => {
                    try_push(&mut events, object.event.clone())?;
                }
                _ => return Err(STATUS_INVALID_PARAMETER),
            }
        }
        if events.is_empty() {
            return Err(STATUS_INVALID_PARAMETER);
        }
        for event in events {
            adapter.signal_after(&context, event)?;
        }
        Ok(())
    }

    /// `D3DKMTWaitForIdle`: waits until everything that is queued on the device has ended. STATUS_SUCCESS,
    /// STATUS_INVALID_PARAMETER, STATUS_DEVICE_REMOVED.
    pub fn wait_for_idle(&self, args: &D3DKMT_WAITFORIDLE) -> NTSTATUS {
        let Ok(device) = self.device(args.hDevice) else { return STATUS_INVALID_PARAMETER };
        let Some(_pass) = device.gate.enter() else { return STATUS_INVALID_PARAMETER };
        let children: Vec<D3DKMT_HANDLE> = lock(&device.children).iter().copied().collect();
        for child in children {
            if let Ok(context) = self.context(child) {
                device.adapter.drain(&context);
            }
        }
        status(working(&device).map(drop))
    }
}
