//! What a context has bound: allocations that its commands use without naming them.
//!
//! A stream names a resource where it makes an object of it, often once in a program's life; a later frame only draws.
//! The kernel must hear of it all the same, or the framebuffer's memory may be elsewhere. This follows the state that
//! commands set, per sub-context as the renderer keeps it, as far as it refers to resources.

use std::collections::{BTreeMap, HashMap};

use super::video::Video;
use crate::virgl::{Access, Allocation, object, op};

/// Where something is bound: stage and number, where there are several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Slot {
    Color(u64),
    Depth,
    Vertex(u64),
    Index,
    Streamout(u64),
    View(u32, u64),
    Uniform(u32, u64),
    Buffer(u32, u64),
    Image(u32, u64),
    Atomic(u64),
    /// A query that counts, by its handle.
    Query(u32),
    Condition,
}

impl Slot {
    fn access(self) -> Access {
        match self {
            Self::Vertex(_) | Self::Index | Self::View(..) | Self::Uniform(..) | Self::Condition => {
                Access::Read
            }
            _ => Access::Write,
        }
    }

    fn is_framebuffer(self) -> bool {
        matches!(self, Self::Color(_) | Self::Depth)
    }
}

#[derive(Clone, Debug, Default)]
struct SubContext {
    /// The resources that objects were made of, by the objects' handles.
    objects: HashMap<u32, Allocation>,
    bound: BTreeMap<Slot, Allocation>,
}

/// The state of one context.
#[derive(Clone, Debug)]
pub(super) struct Bindings {
    /// Sub-context 0 is there from the start.
    subs: HashMap<u32, SubContext>,
    current: u32,
    video: Video,
}

impl Default for Bindings {
    fn default() -> Self {
        Self { subs: HashMap::from([(0, SubContext::default())]), current: 0, video: Video::default() }
    }
}

impl SubContext {
    fn bind(&mut self, slot: Slot, allocation: Option<Allocation>) {
        match allocation {
            Some(allocation) => self.bound.insert(slot, allocation),
            None => self.bound.remove(&slot),
        };
    }

    fn bind_object(&mut self, slot: Slot, handle: u32) {
        let allocation = self.objects.get(&handle).copied();
        self.bind(slot, allocation);
    }

    fn unbind(&mut self, which: impl Fn(Slot) -> bool) {
        self.bound.retain(|slot, _| !which(*slot));
    }

    fn everything(&self, which: impl Fn(Slot) -> bool) -> Vec<(Allocation, Access)> {
        let bound = self.bound.iter().filter(|(slot, _)| which(**slot));
        bound.map(|(slot, allocation)| (*allocation, slot.access())).collect()
    }

    fn object(&self, handle: u32, access: Access) -> Vec<(Allocation, Access)> {
        self.objects.get(&handle).map(|allocation| (*allocation, access)).into_iter().collect()
    }
}

/// The dword at `at` of a command; 0 beyond its end.
fn dword(command: &[u32], at: usize) -> u32 {
    command.get(at).copied().unwrap_or(0)
}

/// The dwords of a command from `first` on, numbered from `start`.
fn numbered(command: &[u32], first: usize, start: u32) -> impl Iterator<Item = (u64, u32)> + '_ {
    let dwords = command.get(first..).unwrap_or_default();
    (u64::from(start)..).zip(dwords.iter().copied())
}

impl Bindings {
    /// Follows one whole command, header first. `resolve` knows the allocation in a dword of it that names a resource.
    /// Answers what the command uses without naming it.
    pub(super) fn follow(
        &mut self,
        command: &[u32],
        resolve: impl Fn(usize) -> Option<Allocation>,
    ) -> Vec<(Allocation, Access)> {
        let header = dword(command, 0);
        let (op, kind) = (header as u8, (header >> 8) as u8);
        let first = dword(command, 1);
        let payload = command.get(1..).unwrap_or_default();
        if let Some(used) = self.video.follow(op, payload, &resolve) {
            return used;
        }
        match op {
            op::CREATE_SUB_CTX => {
                self.subs.entry(first).or_default();
                return Vec::new();
            }
            op::SET_SUB_CTX => {
                if self.subs.contains_key(&first) {
                    self.current = first;
                }
                return Vec::new();
            }
            op::DESTROY_SUB_CTX => {
                if first != 0 {
                    self.subs.remove(&first);
                }
                if self.current == first {
                    self.current = 0;
                }
                return Vec::new();
            }
            _ => {}
        }
        let Some(sub) = self.subs.get_mut(&self.current) else { return Vec::new() };
        let used = sub.uses(op, command);
        sub.set(op, kind, command, resolve);
        let bound_now = match op {
            // Binding attaches: what is bound now is used now.
            op::SET_FRAMEBUFFER_STATE => sub.everything(Slot::is_framebuffer),
            op::SET_SAMPLER_VIEWS => {
                sub.everything(|slot| matches!(slot, Slot::View(stage, _) if stage == first))
            }
            op::SET_STREAMOUT_TARGETS => sub.everything(|slot| matches!(slot, Slot::Streamout(_))),
            _ => Vec::new(),
        };
        [used, bound_now].concat()
    }

    /// Forgets an allocation that is destroyed.
    pub(super) fn forget(&mut self, allocation: Allocation) {
        self.video.forget(allocation);
        for sub in self.subs.values_mut() {
            sub.objects.retain(|_, of| *of != allocation);
            sub.bound.retain(|_, bound| *bound != allocation);
        }
    }
}

impl SubContext {
    /// What a command uses of what is bound before it.
    fn uses(&self, op: u8, command: &[u32]) -> Vec<(Allocation, Access)> {
        match op {
            op::DRAW_VBO | op::LAUNCH_GRID => self.everything(|_| true),
            op::CLEAR => self.everything(|slot| slot.is_framebuffer() || slot == Slot::Condition),
            op::BLIT => self.everything(|slot| slot == Slot::Condition),
            op::BEGIN_QUERY | op::END_QUERY | op::GET_QUERY_RESULT | op::GET_QUERY_RESULT_QBO => {
                self.object(dword(command, 1), Access::Write)
            }
            op::CLEAR_SURFACE => self.object(dword(command, 2), Access::Write),
            _ => Vec::new(),
        }
    }

    /// What a command makes and binds.
    fn set(&mut self, op: u8, kind: u8, command: &[u32], resolve: impl Fn(usize) -> Option<Allocation>) {
        let (first, second) = (dword(command, 1), dword(command, 2));
        // Entries of three or five dwords each, with the resource in the last one.
        let entries = |start: usize, step: usize| (start..command.len()).step_by(step);
        match op {
            op::CREATE_OBJECT => {
                let at = match kind {
                    object::QUERY => Some(4),
                    object::SURFACE
                    | object::MSAA_SURFACE
                    | object::SAMPLER_VIEW
                    | object::STREAMOUT_TARGET => Some(2),
                    _ => None,
                };
                self.objects.remove(&first);
                if let Some(of) = at.and_then(resolve) {
                    self.objects.insert(first, of);
                }
            }
            op::DESTROY_OBJECT => {
                self.objects.remove(&first);
                self.unbind(|slot| slot == Slot::Query(first));
            }
            op::SET_FRAMEBUFFER_STATE => {
                self.unbind(Slot::is_framebuffer);
                self.bind_object(Slot::Depth, second);
                for (n, handle) in numbered(command, 3, 0) {
                    self.bind_object(Slot::Color(n), handle);
                }
            }
            op::SET_FRAMEBUFFER_STATE_NO_ATTACH => {}
            op::SET_SAMPLER_VIEWS => {
                for (n, handle) in numbered(command, 3, second) {
                    self.bind_object(Slot::View(first, n), handle);
                }
                let end = u64::from(second) + command.len().saturating_sub(3) as u64;
                self.unbind(|slot| matches!(slot, Slot::View(stage, n) if stage == first && n >= end));
            }
            op::SET_STREAMOUT_TARGETS => {
                self.unbind(|slot| matches!(slot, Slot::Streamout(_)));
                for (n, handle) in numbered(command, 2, 0) {
                    self.bind_object(Slot::Streamout(n), handle);
                }
            }
            op::SET_VERTEX_BUFFERS => {
                self.unbind(|slot| matches!(slot, Slot::Vertex(_)));
                for (n, at) in (0..).zip(entries(3, 3)) {
                    self.bind(Slot::Vertex(n), resolve(at));
                }
            }
            op::SET_INDEX_BUFFER => self.bind(Slot::Index, resolve(1)),
            op::SET_UNIFORM_BUFFER => self.bind(Slot::Uniform(first, second.into()), resolve(5)),
            op::SET_SHADER_BUFFERS => {
                for (n, at) in (u64::from(second)..).zip(entries(5, 3)) {
                    self.bind(Slot::Buffer(first, n), resolve(at));
                }
            }
            op::SET_SHADER_IMAGES => {
                for (n, at) in (u64::from(second)..).zip(entries(7, 5)) {
                    self.bind(Slot::Image(first, n), resolve(at));
                }
            }
            op::SET_ATOMIC_BUFFERS => {
                for (n, at) in (u64::from(first)..).zip(entries(4, 3)) {
                    self.bind(Slot::Atomic(n), resolve(at));
                }
            }
            op::BEGIN_QUERY => self.bind_object(Slot::Query(first), first),
            op::END_QUERY => self.bind(Slot::Query(first), None),
            op::SET_RENDER_CONDITION => self.bind_object(Slot::Condition, first),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Every nonzero dword that is asked about names the allocation of its own number.
    fn follow(bindings: &mut Bindings, op: u8, kind: u8, payload: &[u32]) -> Vec<u32> {
        let header = u32::from(op) | u32::from(kind) << 8 | (payload.len() as u32) << 16;
        let command = [&[header], payload].concat();
        let named = |at: usize| Some(command.get(at).copied()?).filter(|id| *id != 0).map(Allocation);
        let mut used: Vec<_> = bindings.follow(&command, named).into_iter().map(|(a, _)| a.0).collect();
        used.sort_unstable();
        used.dedup();
        used
    }

    const DRAW: [u32; 12] = [0; 12];

    #[test]
    fn a_later_frame_names_nothing_and_uses_all_that_is_bound() {
        let mut state = Bindings::default();
        let s = &mut state;
        follow(s, op::CREATE_OBJECT, object::SURFACE, &[1, 100, 67, 0, 0]);
        follow(s, op::CREATE_OBJECT, object::SURFACE, &[2, 101, 16, 0, 0]);
        follow(s, op::CREATE_OBJECT, object::SAMPLER_VIEW, &[3, 102, 67, 0, 0, 0]);
        follow(s, op::CREATE_OBJECT, object::STREAMOUT_TARGET, &[4, 103, 0, 64]);
        follow(s, op::CREATE_OBJECT, object::QUERY, &[5, 0, 0, 104]);
        assert_eq!(follow(s, op::SET_FRAMEBUFFER_STATE, 0, &[1, 2, 1]), [100, 101]);
        assert_eq!(follow(s, op::SET_SAMPLER_VIEWS, 0, &[1, 0, 3]), [102]);
        assert_eq!(follow(s, op::SET_STREAMOUT_TARGETS, 0, &[0, 4]), [103]);
        assert_eq!(follow(s, op::BEGIN_QUERY, 0, &[5]), [104]);
        follow(s, op::SET_VERTEX_BUFFERS, 0, &[4, 0, 105, 4, 0, 106]);
        follow(s, op::SET_INDEX_BUFFER, 0, &[107, 2, 0]);
        follow(s, op::SET_UNIFORM_BUFFER, 0, &[0, 1, 0, 64, 108]);
        follow(s, op::SET_SHADER_BUFFERS, 0, &[0, 0, 0, 4, 109]);
        follow(s, op::SET_SHADER_IMAGES, 0, &[0, 0, 67, 0, 0, 0, 110]);
        follow(s, op::SET_ATOMIC_BUFFERS, 0, &[0, 0, 4, 111]);
        assert_eq!(follow(s, op::DRAW_VBO, 0, &DRAW), (100..=111).collect::<Vec<_>>());
        assert_eq!(follow(s, op::CLEAR, 0, &[0; 8]), [100, 101]);
        // A destroyed object stays where it is bound; another vertex list takes the place of the whole first.
        follow(s, op::DESTROY_OBJECT, object::SURFACE, &[1]);
        follow(s, op::SET_VERTEX_BUFFERS, 0, &[4, 0, 106]);
        follow(s, op::SET_INDEX_BUFFER, 0, &[0]);
        assert_eq!(follow(s, op::END_QUERY, 0, &[5]), [104]);
        assert_eq!(follow(s, op::DRAW_VBO, 0, &DRAW), [100, 101, 102, 103, 106, 108, 109, 110, 111]);
        state.forget(Allocation(100));
        assert_eq!(follow(&mut state, op::CLEAR, 0, &[0; 8]), [101]);
    }

    #[test]
    fn sub_contexts_have_their_own_state() {
        let mut state = Bindings::default();
        let s = &mut state;
        follow(s, op::CREATE_SUB_CTX, 0, &[1]);
        follow(s, op::SET_SUB_CTX, 0, &[1]);
        follow(s, op::CREATE_OBJECT, object::SURFACE, &[1, 100, 67, 0, 0]);
        follow(s, op::SET_FRAMEBUFFER_STATE, 0, &[1, 0, 1]);
        follow(s, op::SET_SUB_CTX, 0, &[0]);
        assert_eq!(follow(s, op::CLEAR, 0, &[0; 8]), [0; 0]);
        assert_eq!(follow(s, op::SET_FRAMEBUFFER_STATE, 0, &[1, 0, 1]), [0; 0]);
        follow(s, op::SET_SUB_CTX, 0, &[7]);
        follow(s, op::SET_SUB_CTX, 0, &[1]);
        assert_eq!(follow(s, op::CLEAR, 0, &[0; 8]), [100]);
        follow(s, op::DESTROY_SUB_CTX, 0, &[1]);
        assert_eq!(follow(s, op::CLEAR, 0, &[0; 8]), [0; 0]);
    }

    #[test]
    fn views_end_where_the_last_list_ends() {
        let mut state = Bindings::default();
        let s = &mut state;
        for view in 1..=3 {
            follow(s, op::CREATE_OBJECT, object::SAMPLER_VIEW, &[view, 100 + view, 67, 0, 0, 0]);
        }
        assert_eq!(follow(s, op::SET_SAMPLER_VIEWS, 0, &[1, 0, 1, 2, 3]), [101, 102, 103]);
        assert_eq!(follow(s, op::SET_SAMPLER_VIEWS, 0, &[1, 1, 3]), [101, 103]);
        assert_eq!(follow(s, op::SET_SAMPLER_VIEWS, 0, &[0, 0]), [0; 0]);
        assert_eq!(follow(s, op::DRAW_VBO, 0, &DRAW), [101, 103]);
    }

    #[test]
    fn frames_use_the_planes_of_their_buffer() {
        let mut state = Bindings::default();
        let s = &mut state;
        follow(s, op::CREATE_VIDEO_BUFFER, 0, &[2, 166, 64, 64, 100, 101]);
        follow(s, op::CREATE_VIDEO_BUFFER, 0, &[3, 166, 64, 64, 102, 0, 103]);
        // Handles of codecs and of other objects are of other kinds, and sub-contexts share what is of video.
        follow(s, op::CREATE_VIDEO_CODEC, 0, &[3, 1, 1, 1, 1, 64, 64]);
        follow(s, op::CREATE_OBJECT, object::SURFACE, &[2, 104, 67, 0, 0]);
        follow(s, op::DESTROY_OBJECT, object::SURFACE, &[2]);
        follow(s, op::CREATE_SUB_CTX, 0, &[1]);
        follow(s, op::SET_SUB_CTX, 0, &[1]);
        for _frame in 0..2 {
            assert_eq!(follow(s, op::BEGIN_FRAME, 0, &[3, 2]), [100, 101]);
            assert_eq!(follow(s, op::DECODE_BITSTREAM, 0, &[3, 2, 105, 106, 9]), [100, 101]);
            assert_eq!(follow(s, op::END_FRAME, 0, &[3, 2]), [100, 101]);
        }
        assert_eq!(follow(s, op::BEGIN_FRAME, 0, &[3, 3]), [102, 103]);
        assert_eq!(follow(s, op::BEGIN_FRAME, 0, &[3, 4]), [0; 0]);
        assert_eq!(follow(s, op::DRAW_VBO, 0, &DRAW), [0; 0]);
        s.forget(Allocation(103));
        assert_eq!(follow(s, op::END_FRAME, 0, &[3, 3]), [102]);
        follow(s, op::DESTROY_VIDEO_BUFFER, 0, &[2]);
        assert_eq!(follow(s, op::BEGIN_FRAME, 0, &[3, 2]), [0; 0]);
        // A handle used twice may mean either.
        follow(s, op::CREATE_VIDEO_BUFFER, 0, &[3, 166, 64, 64, 107]);
        assert_eq!(follow(s, op::BEGIN_FRAME, 0, &[3, 3]), [102, 107]);
    }

    #[test]
    fn the_end_of_a_frame_writes_what_the_encoder_was_given() {
        let mut state = Bindings::default();
        let s = &mut state;
        follow(s, op::CREATE_VIDEO_BUFFER, 0, &[2, 166, 64, 64, 100, 101]);
        assert_eq!(follow(s, op::BEGIN_FRAME, 0, &[1, 2]), [100, 101]);
        assert_eq!(follow(s, op::ENCODE_BITSTREAM, 0, &[1, 2, 102, 103, 104]), [100, 101]);
        assert_eq!(follow(s, op::END_FRAME, 0, &[1, 2]), [100, 101, 102, 104]);
        assert_eq!(follow(s, op::END_FRAME, 0, &[5, 2]), [100, 101], "another codec");
        follow(s, op::ENCODE_BITSTREAM, 0, &[1, 2, 105, 103, 106]);
        assert_eq!(follow(s, op::END_FRAME, 0, &[1, 2]), [100, 101, 105, 106]);
        s.forget(Allocation(105));
        assert_eq!(follow(s, op::END_FRAME, 0, &[1, 2]), [100, 101, 106]);
        follow(s, op::DESTROY_VIDEO_CODEC, 0, &[1]);
        assert_eq!(follow(s, op::END_FRAME, 0, &[1, 2]), [100, 101]);
    }

    proptest! {
        #[test]
        fn any_commands(commands in proptest::collection::vec(
            (0u8..66, 0u8..13, proptest::collection::vec(prop_oneof![0u32..6, any::<u32>()], 0..24)), 0..60,
        )) {
            let mut state = Bindings::default();
            for (op, kind, payload) in commands {
                follow(&mut state, op, kind, &payload);
            }
        }
    }
}
