//! What the calls of libvirglrenderer must be like, whatever was asked for.

use std::collections::{BTreeSet, HashMap};

use virtgpu_umd::walk;

use crate::host::Call;

/// A resource: its number, and how many had it before. Numbers are given again.
pub type Resource = (u32, u32);

/// Work of a context.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Work {
    /// A stream, and what its dwords name: index and resource, None for 0.
    Submit {
        stream: Vec<u32>,
        names: Vec<(usize, Option<Resource>)>,
    },
    Transfer {
        resource: Resource,
        to_host: bool,
        level: u32,
        region: [u32; 6],
    },
}

/// A resource that a context was allowed to name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attached {
    pub resource: Resource,
    /// How much work the context had done by then.
    pub after: usize,
    /// Which line of the log says so.
    pub line: usize,
}

/// One context from its creation to its end.
#[derive(Clone, Debug, Default)]
pub struct Context {
    pub work: Vec<Work>,
    pub attached: Vec<Attached>,
}

#[derive(Default)]
struct Live {
    context: usize,
    attached: BTreeSet<Resource>,
    /// A stream was just executed, and the library may be asked whether the context lives.
    asked: bool,
}

#[derive(Default)]
struct State {
    all: Vec<Context>,
    contexts: HashMap<u32, Live>,
    /// Created, with nothing attached and nothing done: this must come next.
    expectant: Option<u32>,
    given: HashMap<u32, u32>,
    resources: HashMap<u32, Resource>,
    backed: BTreeSet<Resource>,
    clean: bool,
}

/// All contexts, in the order of their creation.
///
/// # Errors
/// The first line that must not be there, or what is missing at the end.
pub fn judge(calls: &[Call]) -> Result<Vec<Context>, String> {
    let mut state = State::default();
    for (line, call) in calls.iter().enumerate() {
        let told = |why: String| format!("line {}: {call:?}: {why}", line + 1);
        state.call(line, call).map_err(told)?;
    }
    if !state.clean {
        return Err("the library was not cleaned up at the end".to_owned());
    }
    Ok(state.all)
}

fn demand(kept: bool, why: &str) -> Result<(), String> {
    if kept { Ok(()) } else { Err(why.to_owned()) }
}

impl State {
    fn resource(&self, number: u32) -> Result<Resource, String> {
        self.resources.get(&number).copied().ok_or_else(|| format!("there is no resource {number}"))
    }

    /// A resource that a context may name.
    fn named(&self, context: u32, number: u32) -> Result<Resource, String> {
        let resource = self.resource(number)?;
        let attached = self.contexts.get(&context).is_some_and(|live| live.attached.contains(&resource));
        demand(attached, &format!("resource {number} is not attached")).map(|()| resource)
    }

    fn live(&mut self, context: u32) -> Result<(&mut Live, &mut Context), String> {
        let live = self.contexts.get_mut(&context).ok_or("there is no such context")?;
        let whole = self.all.get_mut(live.context).ok_or("it was never created")?;
        Ok((live, whole))
    }

    fn call(&mut self, line: usize, call: &Call) -> Result<(), String> {
        let about = match call {
            Call::Attach { context, .. } | Call::Submit { context, .. } | Call::Transfer { context, .. } => {
                Some(*context)
            }
            // What the new context's first packet needs.
            Call::Resource { .. } | Call::Note(_) => self.expectant,
            _ => None,
        };
        demand(
            self.expectant.is_none() || about == self.expectant,
            "a context was created, and does not work yet",
        )?;
        if matches!(call, Call::Attach { .. } | Call::Submit { .. } | Call::Transfer { .. }) {
            self.expectant = None;
        }
        self.clean = self.clean && matches!(call, Call::Note(_));
        match *call {
            Call::Other | Call::Note(_) => {}
            Call::Reset | Call::Cleanup => {
                demand(self.contexts.is_empty(), "contexts are left")?;
                demand(self.resources.is_empty(), "resources are left")?;
                self.clean = *call == Call::Cleanup;
            }
            Call::Create { context } => {
                let live = Live { context: self.all.len(), ..Live::default() };
                demand(self.contexts.insert(context, live).is_none(), "the context is there")?;
                self.all.push(Context::default());
                self.expectant = Some(context);
            }
            Call::Destroy { context } => {
                let (_, whole) = self.live(context)?;
                demand(!whole.work.is_empty(), "it has never worked")?;
                self.contexts.remove(&context);
            }
            Call::Resource { resource } => {
                let given = self.given.entry(resource).or_default();
                *given += 1;
                let new = self.resources.insert(resource, (resource, *given)).is_none();
                demand(new, "the resource is there")?;
            }
            Call::Unref { resource } => {
                let of = self.resource(resource)?;
                let named = self.contexts.values().any(|live| live.attached.contains(&of));
                demand(!named, "a context may still name it")?;
                self.backed.remove(&of);
                self.resources.remove(&resource);
            }
            Call::Back { resource } => {
                let of = self.resource(resource)?;
                demand(self.backed.insert(of), "it has pages")?;
            }
            Call::Unback { resource } => {
                let of = self.resource(resource)?;
                demand(self.backed.remove(&of), "it has no pages")?;
            }
            Call::Attach { context, resource } => {
                let resource = self.resource(resource)?;
                let (live, whole) = self.live(context)?;
                demand(live.attached.insert(resource), "it is attached")?;
                whole.attached.push(Attached { resource, after: whole.work.len(), line });
            }
            Call::Detach { context, resource } => {
                let resource = self.named(context, resource)?;
                self.live(context)?.0.attached.remove(&resource);
            }
            Call::Submit { context, ref stream } => self.submit(context, stream)?,
            Call::Transfer { context, resource, to_host, level, region } => {
                let resource = self.named(context, resource)?;
                demand(self.backed.contains(&resource), "it has no pages")?;
                let (live, whole) = self.live(context)?;
                live.asked = true;
                whole.work.push(Work::Transfer { resource, to_host, level, region });
            }
        }
        Ok(())
    }

    fn submit(&mut self, context: u32, stream: &[u32]) -> Result<(), String> {
        let found = walk::references(stream).map_err(|error| error.to_string())?;
        let name = |found: walk::Found| match stream[found.dword] {
            0 => Ok((found.dword, None)),
            number => self.named(context, number).map(|resource| (found.dword, Some(resource))),
        };
        let names = found.into_iter().map(name).collect::<Result<_, _>>()?;
        let (live, whole) = self.live(context)?;
        if stream.is_empty() {
            // The device asks after each stream whether the context lives.
            return demand(!std::mem::replace(&mut live.asked, true), "a stream of nothing");
        }
        live.asked = false;
        whole.work.push(Work::Submit { stream: stream.to_vec(), names });
        Ok(())
    }
}
