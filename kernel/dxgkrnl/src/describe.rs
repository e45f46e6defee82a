//! What a driver says of its allocations: `DxgkDdiDescribeAllocation` and `DxgkDdiGetStandardAllocationDriverData`.
#![allow(unsafe_code)]

use crate::adapter::Adapter;
use crate::allocation::Allocation;
use crate::guarded::{Guarded, POISON};
use ntoskrnl::Ddi;
use wddm_sys::wddm3_2::{
    D3DDDIFORMAT, D3DKMDT_GDISURFACE_TEXTURE, D3DKMDT_GDISURFACEDATA, D3DKMDT_SHADOWSURFACEDATA,
    D3DKMDT_SHAREDPRIMARYSURFACEDATA, D3DKMDT_STAGINGSURFACEDATA, D3DKMDT_STANDARDALLOCATION_GDISURFACE,
    D3DKMDT_STANDARDALLOCATION_SHADOWSURFACE, D3DKMDT_STANDARDALLOCATION_SHAREDPRIMARYSURFACE,
    D3DKMDT_STANDARDALLOCATION_STAGINGSURFACE, DXGKARG_DESCRIBEALLOCATION,
    DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA,
};
use wddm_sys::{NTSTATUS, Record, STATUS_NOT_SUPPORTED, STATUS_SUCCESS};

/// A value of members that a driver has yet to write, and that none of them has.
const UNWRITTEN: u32 = u32::from_le_bytes([POISON; 4]);

/// What a driver says an allocation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Description {
    /// Pixels of a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// A `D3DDDIFORMAT`.
    pub format: i32,
    /// `PrivateDriverFormatAttribute`: equal for formats that differ in the meaning of alpha only (rule D35).
    pub attribute: u32,
}

/// What kind of surface the port asks private data for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StandardKind {
    /// A primary that processes share.
    SharedPrimary,
    /// A shadow of a primary, for the CPU.
    Shadow,
    /// A staging surface.
    Staging,
    /// A texture of GDI's.
    Gdi,
}

/// A surface as the operating system itself makes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StandardSurface {
    /// Its kind.
    pub kind: StandardKind,
    /// Pixels of a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// A `D3DDDIFORMAT`; a staging surface has none.
    pub format: i32,
}

/// The private data that a driver wants for a standard allocation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StandardData {
    /// Of the allocation.
    pub allocation: Vec<u8>,
    /// Of its resource.
    pub resource: Vec<u8>,
    /// Bytes from row to row, 0 for a kind that has no such answer.
    pub pitch: u32,
}

/// The four records that describe a surface, one of which is meant.
struct Records {
    primary: D3DKMDT_SHAREDPRIMARYSURFACEDATA,
    shadow: D3DKMDT_SHADOWSURFACEDATA,
    staging: D3DKMDT_STAGINGSURFACEDATA,
    gdi: D3DKMDT_GDISURFACEDATA,
}

impl Adapter {
    /// `NTSTATUS DxgkDdiDescribeAllocation(hAdapter, pDescribeAllocation)`: PASSIVE_LEVEL, pageable, level zero.
    ///
    /// # Errors
    /// The driver's status.
    pub(crate) fn describe_allocation(&self, allocation: &Allocation) -> Result<Description, NTSTATUS> {
        let entry = self.driver().table().DxgkDdiDescribeAllocation.ok_or(STATUS_NOT_SUPPORTED)?;
        let mut args = DXGKARG_DESCRIBEALLOCATION::zeroed();
        args.hAllocation = allocation.miniport();
        // What the driver answers; a refresh rate only primaries have.
        (args.Width, args.Height, args.Format) = (UNWRITTEN, UNWRITTEN, D3DDDIFORMAT(UNWRITTEN as i32));
        args.MultisampleMethod.NumSamples = UNWRITTEN;
        args.MultisampleMethod.NumQualityLevels = UNWRITTEN;
        args.PrivateDriverFormatAttribute = UNWRITTEN;
        let hadapter = self.miniport();
        let pointer = &raw mut args;
        // SAFETY: the entry point's contract: the adapter's handle and a live allocation's.
        let status = self
            .call_with(Ddi::DescribeAllocation, hadapter, pointer, || unsafe { entry(hadapter, pointer) });
        if status != STATUS_SUCCESS {
            return Err(status);
        }
        let members = [
            ("Width", args.Width),
            ("Height", args.Height),
            ("Format", args.Format.0 as u32),
            ("MultisampleMethod.NumSamples", args.MultisampleMethod.NumSamples),
            ("MultisampleMethod.NumQualityLevels", args.MultisampleMethod.NumQualityLevels),
            ("PrivateDriverFormatAttribute", args.PrivateDriverFormatAttribute),
        ];
        if let Some((member, _)) = members.iter().find(|(_, value)| *value == UNWRITTEN) {
            self.violation("D35", &format!("DescribeAllocation leaves {member} unwritten"));
        }
        Ok(Description {
            width: args.Width,
            height: args.Height,
            format: args.Format.0,
            attribute: args.PrivateDriverFormatAttribute,
        })
    }

    /// Asks which private data a surface of the operating system's own has: once for the sizes, once for the data.
    ///
    /// `NTSTATUS DxgkDdiGetStandardAllocationDriverData(hAdapter, pGetStandardAllocationDriverData)`: PASSIVE_LEVEL,
    /// pageable, level zero. STATUS_SUCCESS or STATUS_NO_MEMORY. The first call answers sizes, not both 0, and changes
    /// nothing else (rule D33); the second writes no more than it announced (D34).
    ///
    /// # Errors
    /// The driver's status, or the port's own lack of memory.
    pub fn standard_allocation(&self, surface: StandardSurface) -> Result<StandardData, NTSTATUS> {
        self.standard_allocation_within(surface, u32::MAX)
    }

    /// The first of the two calls of [`standard_allocation`](Self::standard_allocation): that the driver announces sizes.
    ///
    /// # Errors
    /// The driver's status.
    pub fn standard_allocation_sizes(&self, surface: StandardSurface) -> Result<(), NTSTATUS> {
        self.standard(surface, None).map(|_| ())
    }

    /// [`standard_allocation`](Self::standard_allocation) with at most so many bytes of room for the allocation's data,
    /// whatever the driver asked for (rule D34).
    ///
    /// # Errors
    /// The driver's status.
    pub fn standard_allocation_within(
        &self,
        surface: StandardSurface,
        room: u32,
    ) -> Result<StandardData, NTSTATUS> {
        self.standard(surface, Some(room))
    }

    fn standard(&self, surface: StandardSurface, room: Option<u32>) -> Result<StandardData, NTSTATUS> {
        let _inside = self.machine().enter();
        self.working()?;
        let entry =
            self.driver().table().DxgkDdiGetStandardAllocationDriverData.ok_or(STATUS_NOT_SUPPORTED)?;
        let mut records = Records::of(surface);
        let mut args = DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA::zeroed();
        args.StandardAllocationType = match surface.kind {
            StandardKind::SharedPrimary => {
                args.Anonymous.pCreateSharedPrimarySurfaceData = &raw mut records.primary;
                D3DKMDT_STANDARDALLOCATION_SHAREDPRIMARYSURFACE
            }
            StandardKind::Shadow => {
                args.Anonymous.pCreateShadowSurfaceData = &raw mut records.shadow;
                D3DKMDT_STANDARDALLOCATION_SHADOWSURFACE
            }
            StandardKind::Staging => {
                args.Anonymous.pCreateStagingSurfaceData = &raw mut records.staging;
                D3DKMDT_STANDARDALLOCATION_STAGINGSURFACE
            }
            StandardKind::Gdi => {
                args.Anonymous.pCreateGdiSurfaceData = &raw mut records.gdi;
                D3DKMDT_STANDARDALLOCATION_GDISURFACE
            }
        };
        let hadapter = self.miniport();
        let ask = |args: &mut DXGKARG_GETSTANDARDALLOCATIONDRIVERDATA| {
            let pointer = std::ptr::from_mut(args);
            // SAFETY: the entry point's contract: the adapter's handle; records and buffers live during the call.
            let status = self.call_with(Ddi::GetStandardAllocationDriverData, hadapter, pointer, || unsafe {
                entry(hadapter, pointer)
            });
            if status == STATUS_SUCCESS { Ok(()) } else { Err(status) }
        };
        ask(&mut args)?;
        if records.surface(surface.kind) != surface {
            self.violation("D33", "the call for sizes changed the description of the surface");
        }
        let Some(room) = room else { return Ok(StandardData::default()) };
        let sizes = (args.AllocationPrivateDriverDataSize.min(room), args.ResourcePrivateDriverDataSize);
        args.AllocationPrivateDriverDataSize = sizes.0;
        let allocation = Guarded::try_new(sizes.0 as usize)?;
        let resource = Guarded::try_new(sizes.1 as usize)?;
        let _watches = (allocation.watch("D34"), resource.watch("D34"));
        args.pAllocationPrivateDriverData = allocation.as_ptr().cast();
        args.pResourcePrivateDriverData = resource.as_ptr().cast();
        ask(&mut args)?;
        Ok(StandardData {
            allocation: allocation.bytes().to_vec(),
            resource: resource.bytes().to_vec(),
            pitch: records.pitch(surface.kind),
        })
    }
}

impl Records {
    fn of(surface: StandardSurface) -> Self {
        let StandardSurface { width, height, format, .. } = surface;
        let mut records = Self {
            primary: Record::zeroed(),
            shadow: Record::zeroed(),
            staging: Record::zeroed(),
            gdi: Record::zeroed(),
        };
        let format = D3DDDIFORMAT(format);
        (records.primary.Width, records.primary.Height, records.primary.Format) = (width, height, format);
        (records.shadow.Width, records.shadow.Height, records.shadow.Format) = (width, height, format);
        (records.staging.Width, records.staging.Height) = (width, height);
        (records.gdi.Width, records.gdi.Height, records.gdi.Format) = (width, height, format);
        records.gdi.Type = D3DKMDT_GDISURFACE_TEXTURE;
        records
    }

    fn surface(&self, kind: StandardKind) -> StandardSurface {
        let (width, height, format) = match kind {
            StandardKind::SharedPrimary => (self.primary.Width, self.primary.Height, self.primary.Format.0),
            StandardKind::Shadow => (self.shadow.Width, self.shadow.Height, self.shadow.Format.0),
            StandardKind::Staging => (self.staging.Width, self.staging.Height, 0),
            StandardKind::Gdi => (self.gdi.Width, self.gdi.Height, self.gdi.Format.0),
        };
        StandardSurface { kind, width, height, format }
    }

    fn pitch(&self, kind: StandardKind) -> u32 {
        match kind {
            StandardKind::SharedPrimary => 0,
            StandardKind::Shadow => self.shadow.Pitch,
            StandardKind::Staging => self.staging.Pitch,
            StandardKind::Gdi => self.gdi.Pitch,
        }
    }
}
