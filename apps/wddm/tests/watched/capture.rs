//! What a recording's clients ask for, told from its bytes alone, and whether a context did just that.

use std::collections::HashMap;

use virtgpu_umd::vtest::{Body, Recording, Transfer};
use virtgpu_umd::walk;

use crate::judge::{Context, Resource, Work};

/// A client's resource: its handle, and how many had it before.
pub type Name = (u32, u32);

/// A message that is work.
#[derive(Clone, Debug)]
pub enum Message {
    /// A stream, and what its dwords name; None for 0.
    Submit {
        stream: Vec<u32>,
        names: Vec<(usize, Option<Name>)>,
    },
    Transfer {
        name: Name,
        to_host: bool,
        level: u32,
        region: [u32; 6],
    },
}

impl Message {
    fn names(&self) -> Vec<Name> {
        match self {
            Self::Submit { names, .. } => names.iter().filter_map(|(_, name)| *name).collect(),
            Self::Transfer { name, .. } => vec![*name],
        }
    }
}

/// The work of each client of a recording, of those that ask for any.
pub fn clients(bytes: &[u8]) -> Vec<Vec<Message>> {
    let mut clients: Vec<Vec<Message>> = Vec::new();
    let mut given: HashMap<u32, u32> = HashMap::new();
    for message in Recording::parse(bytes).unwrap().messages() {
        let name = |handle: u32| (handle, given[&handle]);
        let transfer = |transfer: &Transfer, to_host| {
            let Transfer { handle, level, x, y, z, width, height, depth, .. } = *transfer;
            Message::Transfer { name: name(handle), to_host, level, region: [x, y, z, width, height, depth] }
        };
        let work = match &message.body {
            Body::CreateRenderer(_) => {
                clients.push(Vec::new());
                continue;
            }
            Body::Create(create) => {
                *given.entry(create.handle).or_default() += 1;
                continue;
            }
            Body::Submit(stream) => {
                let named = |found: walk::Found| match stream[found.dword] {
                    0 => (found.dword, None),
                    handle => (found.dword, Some(name(handle))),
                };
                let names = walk::references(stream).unwrap().into_iter().map(named).collect();
                Message::Submit { stream: stream.clone(), names }
            }
            Body::Put(of, _) => transfer(of, true),
            Body::Get(of) => transfer(of, false),
            _ => continue,
        };
        clients.last_mut().unwrap().push(work);
    }
    clients.retain(|client| !client.is_empty());
    clients
}

/// Which resource stands for which of the client's.
#[derive(Default)]
pub struct Meaning {
    of: HashMap<Name, Resource>,
    back: HashMap<Resource, Name>,
}

impl Meaning {
    pub fn resources(&self) -> impl Iterator<Item = Resource> + '_ {
        self.back.keys().copied()
    }

    fn same(&mut self, name: Option<Name>, resource: Option<Resource>) -> Result<(), String> {
        let (name, resource) = match (name, resource) {
            (None, None) => return Ok(()),
            (Some(name), Some(resource)) => (name, resource),
            other => return Err(format!("{other:?} are not the same")),
        };
        let (of, back) =
            (*self.of.entry(name).or_insert(resource), *self.back.entry(resource).or_insert(name));
        if (of, back) == (resource, name) {
            return Ok(());
        }
        Err(format!("{name:?} is {of:?} and now {resource:?}, which is {back:?}"))
    }
}

/// Whether a context did what the client asks for, nothing else, and could name nothing else meanwhile.
///
/// # Errors
/// What is different.
pub fn follow(context: &Context, client: &[Message]) -> Result<Meaning, String> {
    let mut meaning = Meaning::default();
    // Which message each piece of work belongs to.
    let mut belongs = Vec::new();
    let mut works = context.work.iter();
    for (number, message) in client.iter().enumerate() {
        let wrong = |why: &str| format!("message {number} of the client's work: {why}");
        match message {
            Message::Transfer { name, to_host, level, region } => {
                let Some(Work::Transfer { resource, to_host: t, level: l, region: r }) = works.next() else {
                    return Err(wrong("no transfer"));
                };
                if (to_host, level, region) != (t, l, r) {
                    return Err(wrong("another transfer"));
                }
                meaning.same(Some(*name), Some(*resource)).map_err(|why| wrong(&why))?;
                belongs.push(number);
            }
            Message::Submit { stream, names } => {
                let mut names = names.iter();
                let mut done = 0;
                // It may come in several pieces.
                while done < stream.len() {
                    let Some(Work::Submit { stream: piece, names: in_piece }) = works.next() else {
                        return Err(wrong("no stream"));
                    };
                    let mut asked =
                        stream.get(done..done + piece.len()).ok_or_else(|| wrong("too long"))?.to_vec();
                    for (at, resource) in in_piece {
                        let Some((dword, name)) = names.next() else { return Err(wrong("too many names")) };
                        if *dword != done + at {
                            return Err(wrong("a name elsewhere"));
                        }
                        meaning.same(*name, *resource).map_err(|why| wrong(&why))?;
                        asked[*at] = piece[*at];
                    }
                    if asked != *piece {
                        return Err(wrong("another stream"));
                    }
                    done += piece.len();
                    belongs.push(number);
                }
            }
        }
    }
    if works.next().is_some() {
        return Err("more work than the client asks for".to_owned());
    }
    let mut named: HashMap<Name, usize> = HashMap::new();
    for (number, message) in client.iter().enumerate() {
        for name in message.names() {
            named.entry(name).or_insert(number);
        }
    }
    // Attached with the first message that names it; every one of them, and no other.
    for attached in &context.attached {
        let first = meaning.back.get(&attached.resource).map(|name| named[name]);
        if first.is_none() || first != belongs.get(attached.after).copied() {
            return Err(format!("{attached:?}, first named by {first:?}"));
        }
    }
    Ok(meaning)
}

/// Whether the contexts are those of these clients, each of its own.
///
/// # Errors
/// What is different.
pub fn compare(contexts: &[Context], clients: Vec<Vec<Message>>) -> Result<(), String> {
    if contexts.len() != clients.len() {
        return Err(format!("{} contexts for {} clients that work", contexts.len(), clients.len()));
    }
    let mut left = clients;
    let mut owners: HashMap<Resource, usize> = HashMap::new();
    for (number, context) in contexts.iter().enumerate() {
        let mut reasons = Vec::new();
        let found = left.iter().position(|client| match follow(context, client) {
            Ok(meaning) => {
                reasons.extend(meaning.resources().filter_map(|resource| {
                    let other = owners.insert(resource, number)?;
                    Some(format!("context {number} names {resource:?} of context {other}"))
                }));
                true
            }
            Err(why) => {
                reasons.push(why);
                false
            }
        });
        match found {
            Some(found) => {
                left.swap_remove(found);
                // The reasons of clients that it is not are of no interest.
                if let Some(shared) = reasons.into_iter().find(|why| why.starts_with("context")) {
                    return Err(shared);
                }
            }
            None => return Err(format!("context {number} is no client's: {reasons:?}")),
        }
    }
    Ok(())
}
