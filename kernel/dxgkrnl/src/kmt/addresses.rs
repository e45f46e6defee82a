//! GPU virtual addresses: contexts that run on them.

use super::{CONTEXT_FLAGS, Process, capture, status, working};
use crate::context::Request;
use crate::sync::lock;
use wddm_sys::wddm3_2::D3DKMT_CREATECONTEXTVIRTUAL;
use wddm_sys::{NTSTATUS, STATUS_INVALID_PARAMETER, STATUS_NOT_SUPPORTED};

impl Process {
    /// `D3DKMTCreateContextVirtual`: a context that runs on the GPU virtual addresses of the process. It has its root page
    /// table when this returns (rule S50).
    ///
    /// As [`Process::create_context`]; STATUS_NOT_SUPPORTED if the GPU has no page tables, or such as are not implemented
    /// (rule C16).
    pub fn create_context_virtual(&self, args: &mut D3DKMT_CREATECONTEXTVIRTUAL) -> NTSTATUS {
        let _inside = self.port.machine().enter();
        status(self.try_create_context_virtual(args))
    }

    fn try_create_context_virtual(&self, args: &mut D3DKMT_CREATECONTEXTVIRTUAL) -> Result<(), NTSTATUS> {
        let device = self.device(args.hDevice)?;
        let _pass = device.gate.enter().ok_or(STATUS_INVALID_PARAMETER)?;
        let adapter = working(&device)?;
        if args.Flags.Value & !CONTEXT_FLAGS != 0
            || args.NodeOrdinal >= adapter.caps().nodes
            || args.EngineAffinity > 1
            || (args.pPrivateDriverData.is_null() && args.PrivateDriverDataSize != 0)
        {
            return Err(STATUS_INVALID_PARAMETER);
        }
        let process = device.kmd.clone().filter(|_| adapter.addresses()).ok_or(STATUS_NOT_SUPPORTED)?;
        let data = capture(args.pPrivateDriverData, args.PrivateDriverDataSize)?;
        let request = Request {
            node: args.NodeOrdinal,
            engine_affinity: 1,
            system: false,
            gdi: false,
            addresses: true,
            null_rendering: args.Flags.NullRendering(),
            private_data: &data,
        };
        let context = self.make_context(&device, &request)?;
        let handle = context.handle();
        if let Err(status) = adapter.set_root(&process, &context) {
            context.destroy();
            self.remove(handle);
            return Err(status);
        }
        lock(&device.children).insert(handle);
        args.hContext = handle;
        context.gate.open();
        Ok(())
    }
}
