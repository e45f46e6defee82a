//! `DxgkDdiPatch`: writes the resources' numbers. They do not depend on where an allocation is, so this is what Render
//! wrote of those that had an address already (rule S30), and any number of times the same (rule S31).

use wddm::pageable;
use wddm::submit::PatchRequest;

use crate::Virtgpu;

/// Writes the host's numbers at the places of this submission.
#[pageable]
pub fn patch(request: &PatchRequest<'_, Virtgpu>) {
    for index in 0..request.patches.len() {
        let Some(location) = request.patches.get(index) else { return };
        let Some(listed) = request.allocations.get(location.allocation_index as usize) else { continue };
        let resource = listed.open.map_or(0, |open| open.resource().id());
        // Outside the buffer it is no place that Render wrote.
        let _ = request.dma.write_u32(location.patch_offset as usize, resource);
    }
}
