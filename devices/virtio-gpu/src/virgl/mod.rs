//! The backend with shaders: libvirglrenderer, loaded when it is installed.
//!
//! The library serves one machine of a process at a time; a second one that asks for it does not start, and says so.
//! It draws through EGL without a surface, on the GPU that Mesa finds or else with llvmpipe. What it refuses becomes an
//! error response. Its fences are those of the device's one timeline: a context's own timelines, which come after fewer
//! commands, are done no later.

mod library;
mod renderer;

use std::collections::{HashMap, HashSet, VecDeque};
use std::io;

use vm_memory::GuestMemoryMmap;

use crate::backend::{
    Backend, CapsetInfo, Error, Fence, FenceSink, FenceState, Region, ResourceInfo, Result, Transfer,
};
use crate::backing::Backing;
use crate::soft::format::Format;
pub use library::Missing;
pub use renderer::Renderer;

/// Whether the library is there.
///
/// # Errors
/// [`Missing`], which says what to install.
pub fn available() -> std::result::Result<(), Missing> {
    library::library().map(|_| ())
}

/// The backend.
#[derive(Default)]
pub struct Virgl {
    running: Option<Running>,
    resources: HashMap<u32, Resource>,
    /// What all resources cost together.
    bytes: u64,
    /// The most samples of a texel, once it was asked for.
    max_samples: Option<u32>,
    /// Contexts that take no further stream.
    lost: HashSet<u32>,
}

/// What a resource costs at most, and all together. The library would try, and zero it for seconds.
const MAX_RESOURCE: u64 = 1 << 30;
const MAX_RESOURCES: u64 = 4 << 30;

struct Resource {
    /// For what a display shows.
    format: u32,
    cost: u64,
}

/// Roughly the bytes of a resource: a texel counts as four.
fn cost(info: &ResourceInfo) -> u64 {
    const BUFFER: u32 = 0;
    if info.target == BUFFER {
        return info.width.into();
    }
    [info.width, info.height, info.depth, info.array_size.max(1), info.nr_samples.max(1)]
        .iter()
        .fold(4, |product: u64, &factor| product.saturating_mul(factor.into()))
}

/// What there is once the worker has started.
struct Running {
    renderer: Renderer,
    memory: GuestMemoryMmap,
    fences: Fences,
}

/// Fences under way, oldest first: the library's number and the device's.
struct Fences {
    sink: FenceSink,
    pending: VecDeque<(u32, u64)>,
    last: u32,
}

impl Fences {
    /// Reports what is done. A fence stands for all before it.
    fn retire(&mut self, done: &[u32]) {
        for fence in done {
            let Some(index) = self.pending.iter().position(|(number, _)| number == fence) else { continue };
            for (_, token) in self.pending.drain(..=index) {
                self.sink.complete(token);
            }
        }
    }
}

impl Virgl {
    fn running(&mut self) -> Result<&mut Running> {
        self.running.as_mut().ok_or(Error::Unspecified)
    }

    fn renderer(&mut self) -> Result<&mut Renderer> {
        Ok(&mut self.running()?.renderer)
    }

    /// The most samples of a texel, as the capability set says. The library takes more, and makes nothing of it.
    fn max_samples(&mut self) -> Result<u32> {
        const FIELD: usize = 284;
        if let Some(samples) = self.max_samples {
            return Ok(samples);
        }
        let set = self.renderer()?.capset(renderer::CAPSETS[0], 1)?;
        let field = set.get(FIELD..).and_then(|rest| rest.first_chunk());
        Ok(*self.max_samples.insert(field.map_or(0, |field| u32::from_le_bytes(*field))))
    }
}

/// The most vertices of a stream's draws, and invocations of its grids, together. What the library has begun cannot be
/// stopped, and the device answers nothing meanwhile: the machine would take it for hung. Indirect draws do not count,
/// as their numbers are in a resource.
const MAX_WORK: u64 = 1 << 24;

/// Whether the library should have the stream. Its last command has to end where the stream does: the library drops a
/// longer one and calls that success. And it must not ask for more than [`MAX_WORK`].
fn is_sound(stream: &[u32]) -> bool {
    let mut rest = stream;
    let mut total = 0u64;
    while let Some(header) = rest.first() {
        let Some((command, next)) = rest.split_at_checked(1 + (header >> 16) as usize) else { return false };
        total = total.saturating_add(work(command));
        rest = next;
    }
    total <= MAX_WORK
}

/// Vertices or invocations of a command, header first.
fn work(command: &[u32]) -> u64 {
    const DRAW_VBO: u8 = 8;
    const LAUNCH_GRID: u8 = 37;
    let product = |factors: &[u32]| {
        factors.iter().fold(1u64, |product, factor| product.saturating_mul(u64::from(*factor)))
    };
    match command {
        [header, _, count, _, _, instances, ..] if *header as u8 == DRAW_VBO => {
            product(&[*count, (*instances).max(1)])
        }
        [header, factors @ ..] if *header as u8 == LAUNCH_GRID => {
            product(factors.get(..6).unwrap_or_default())
        }
        _ => 0,
    }
}

impl Backend for Virgl {
    fn capsets(&self) -> Vec<CapsetInfo> {
        let Ok(library) = library::library() else { return Vec::new() };
        renderer::CAPSETS.iter().filter_map(|id| renderer::capset_info(library, *id)).collect()
    }

    fn start(&mut self, memory: &GuestMemoryMmap, fences: FenceSink) -> io::Result<()> {
        let fences = Fences { sink: fences, pending: VecDeque::new(), last: 0 };
        self.running = Some(Running { renderer: Renderer::new()?, memory: memory.clone(), fences });
        Ok(())
    }

    fn reset(&mut self) {
        self.resources.clear();
        self.bytes = 0;
        self.lost.clear();
        if let Ok(running) = self.running() {
            running.fences.pending.clear();
            // It fails on another thread only, and this is the one of `start`.
            let _ = running.renderer.reset();
        }
    }

    fn capset(&mut self, id: u32, version: u32) -> Result<Vec<u8>> {
        self.renderer()?.capset(id, version)
    }

    fn create_resource(&mut self, resource: u32, info: &ResourceInfo) -> Result<()> {
        let cost = cost(info);
        if cost > MAX_RESOURCE || cost > MAX_RESOURCES - self.bytes {
            return Err(Error::OutOfMemory);
        }
        if info.nr_samples > 1 && info.nr_samples > self.max_samples()? {
            return Err(Error::InvalidParameter);
        }
        self.renderer()?.create_resource(resource, info)?;
        self.bytes += cost;
        self.resources.insert(resource, Resource { format: info.format, cost });
        Ok(())
    }

    fn destroy_resource(&mut self, resource: u32) {
        self.bytes -= self.resources.remove(&resource).map_or(0, |resource| resource.cost);
        let _ = self.renderer().and_then(|renderer| renderer.destroy_resource(resource));
    }

    fn attach_backing(&mut self, resource: u32, backing: Backing) -> Result<()> {
        let running = self.running()?;
        running.renderer.attach_pages(&running.memory, resource, backing)
    }

    fn detach_backing(&mut self, resource: u32) {
        let _ = self.renderer().and_then(|renderer| renderer.detach_pages(resource));
    }

    fn create_context(&mut self, context: u32, capset: u32, debug_name: &[u8]) -> Result<()> {
        self.renderer()?.create_context(context, capset, debug_name)
    }

    fn destroy_context(&mut self, context: u32) {
        self.lost.remove(&context);
        let _ = self.renderer().and_then(|renderer| renderer.destroy_context(context));
    }

    fn attach_resource(&mut self, context: u32, resource: u32) -> Result<()> {
        self.renderer()?.attach_resource(context, resource)
    }

    fn detach_resource(&mut self, context: u32, resource: u32) {
        let _ = self.renderer().and_then(|renderer| renderer.detach_resource(context, resource));
    }

    fn transfer_to_host(&mut self, context: u32, resource: u32, transfer: &Transfer) -> Result<()> {
        self.renderer()?.write_pages(context, resource, transfer)
    }

    fn transfer_from_host(&mut self, context: u32, resource: u32, transfer: &Transfer) -> Result<()> {
        self.renderer()?.read_pages(context, resource, transfer)
    }

    fn submit(&mut self, context: u32, stream: &[u32]) -> Result<()> {
        if self.lost.contains(&context) {
            return Err(Error::InvalidParameter);
        }
        let renderer = self.renderer()?;
        let done = match is_sound(stream) {
            true => renderer.submit(context, stream).and_then(|()| match renderer.is_lost(context)? {
                false => Ok(()),
                true => Err(Error::InvalidParameter),
            }),
            false => Err(Error::InvalidParameter),
        };
        if done == Err(Error::InvalidParameter) {
            self.lost.insert(context);
        }
        done
    }

    fn read_pixels(&mut self, resource: u32, region: &Region) -> Result<Vec<u8>> {
        let format = self.resources.get(&resource).and_then(|resource| Format::find(resource.format));
        let format = format.ok_or(Error::InvalidParameter)?;
        let row = u64::from(region.width) * format.bytes as u64;
        let size = usize::try_from(row * u64::from(region.height)).map_err(|_| Error::OutOfMemory)?;
        let mut bytes = Vec::new();
        bytes.try_reserve_exact(size).map_err(|_| Error::OutOfMemory)?;
        bytes.resize(size, 0);
        let stride = u32::try_from(row).map_err(|_| Error::InvalidParameter)?;
        let transfer = Transfer { stride, region: *region, ..Transfer::default() };
        self.renderer()?.read_bytes(0, resource, &transfer, &mut bytes)?;
        Ok(bytes.chunks_exact(format.bytes).flat_map(|texel| format.decode(texel)).collect())
    }

    fn fence(&mut self, fence: Fence) -> Result<FenceState> {
        let Running { renderer, fences, .. } = self.running()?;
        fences.last = fences.last.wrapping_add(1);
        renderer.create_fence(fences.last)?;
        fences.pending.push_back((fences.last, fence.token));
        // Its own may be among them. All go the same way, so that they are reported in order.
        fences.retire(&renderer.poll());
        Ok(FenceState::Pending)
    }

    fn poll(&mut self) {
        if let Ok(Running { renderer, fences, .. }) = self.running() {
            fences.retire(&renderer.poll());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_is_whole_when_its_commands_fill_it() {
        assert!(is_sound(&[]));
        assert!(is_sound(&[0]));
        assert!(is_sound(&[0x0002_0001, 0xffff_ffff, 7, 0x0000_0003]));
        assert!(!is_sound(&[0x0002_0001, 7]));
        assert!(!is_sound(&[0, 0xffff_0000]));
    }

    #[test]
    fn a_stream_does_not_ask_for_endless_work() {
        let draw = |count, instances| [0x0006_0008, u32::MAX, count, 4, 0, instances, u32::MAX];
        let grid = |groups: [u32; 3]| [0x0008_0025, 64, 1, 1, groups[0], groups[1], groups[2], 0, u32::MAX];
        assert!(is_sound(&draw(1 << 24, 0)));
        assert!(is_sound(&draw(1 << 14, 1 << 10)));
        assert!(!is_sound(&draw((1 << 24) + 1, 1)));
        assert!(!is_sound(&draw(u32::MAX, u32::MAX)));
        assert!(!is_sound(&[draw(1 << 23, 1), draw(1 << 23, 1), draw(1, 1)].concat()));
        assert!(is_sound(&grid([1 << 9, 1 << 9, 1])));
        assert!(!is_sound(&grid([1 << 9, 1 << 9, 2])));
        assert!(!is_sound(&grid([u32::MAX; 3])));
    }
}
