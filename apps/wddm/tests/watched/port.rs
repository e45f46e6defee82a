//! The port's side in the same log: allocation lists, as the driver's Render gets them.
#![allow(unsafe_code)]

use std::collections::{BTreeSet, HashMap};
use std::fs::File;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;

use ntoskrnl::{Ddi, DdiCall, DdiResult, Event, PacketStage, Reader};
use virtgpu_umd::show::Plan;
use virtgpu_umd::vtest::Recording;
use wddm_bench::bench::{Bench, Options};
use wddm_bench::device::DeviceChoice;
use wddm_bench::work::Watch;
use wddm_sys::wddm3_2::{
    D3DDDI_PATCHLOCATIONLIST, DXGK_ALLOCATIONLIST, DXGKARG_CLOSEALLOCATION, DXGKARG_PATCH, DXGKARG_RENDER,
};

use crate::host::{Call, Forward};
use crate::judge::{Context, Resource};

const CHILD: &str = "WATCH_RECORDINGS";

/// Whether this process is the one that is watched.
pub fn is_child() -> bool {
    std::env::var_os(CHILD).is_some()
}

/// Has a child replay recordings, eight contexts of two processes, and answers the log of both sides.
pub fn run(forward: &Forward, test: &str, recordings: &[&[u8]]) -> String {
    let names = recordings.iter().enumerate().map(|(number, bytes)| forward.with(&number.to_string(), bytes));
    let names = std::env::join_paths(names).unwrap();
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", test, "--nocapture", "--test-threads=1"]).env(CHILD, names).stdin(Stdio::null());
    let output = forward.watch(&mut command).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    forward.log()
}

/// The child's part.
pub fn child() {
    let names = std::env::var_os(CHILD).unwrap();
    let read = |name: PathBuf| Recording::parse(&std::fs::read(name).unwrap()).unwrap();
    let recordings: Vec<_> = std::env::split_paths(&names).map(read).collect();
    let options = Options { renderer: DeviceChoice::Virgl, ..Options::default() };
    let bench = Bench::start(wddm_bench::driver::under_test(), options).unwrap();
    let file = File::options().append(true).open(std::env::var_os("WATCH_LOG").unwrap()).unwrap();
    bench.machine.add_reader(Arc::new(Port(file)));
    let plan = Plan { contexts: 8, devices: 4, processes: 2 };
    let done = wddm_bench::replay::play(&bench, plan, &recordings, &Watch::default());
    assert_eq!(done.wrong.len(), 0);
    let closing = bench.stop();
    assert!(closing.verdict.is_clean(), "{:#?}", closing.verdict.violations);
}

/// Writes lines beside those of the library, in the order in which things happen:
///
/// - `list H O...`: the allocation list of a Render. H is the context, O an opened allocation, by the driver's handles.
/// - `means O N`: patching has put the number N where an opened allocation is referred to.
/// - `close O`, `destroy H`: the handle means nothing any more.
/// - `submit H`: a packet of the context goes to the driver.
struct Port(File);

impl Port {
    fn line(&self, words: &[String]) {
        (&self.0).write_all(format!("port {}\n", words.join(" ")).as_bytes()).unwrap();
    }

    fn entered(&self, call: &DdiCall) {
        let handle = call.handle.to_string();
        match call.ddi {
            Ddi::Render => {
                // SAFETY: the event's contract: the structure of this entry point, live during the call.
                let args = unsafe { &*call.args.cast::<DXGKARG_RENDER>() };
                // SAFETY: the port's own list, of that length and live as long.
                let list = unsafe { slice(args.pAllocationList, args.AllocationListSize) };
                let opened = list.iter().map(|element| element.hDeviceSpecificAllocation as usize);
                let opened = opened.filter(|opened| *opened != 0).map(|opened| opened.to_string());
                self.line(&[String::from("list"), handle].into_iter().chain(opened).collect::<Vec<_>>());
            }
            Ddi::CloseAllocation => {
                // SAFETY: as above.
                let args = unsafe { &*call.args.cast::<DXGKARG_CLOSEALLOCATION>() };
                // SAFETY: as above.
                for opened in unsafe { slice(args.pOpenHandleList, args.NumAllocations) } {
                    self.line(&["close".into(), (*opened as usize).to_string()]);
                }
            }
            Ddi::DestroyContext => self.line(&["destroy".into(), handle]),
            _ => {}
        }
    }

    fn patched(&self, call: &DdiCall) {
        // SAFETY: the event's contract: the structure of this entry point, live during the call.
        let args = unsafe { &*call.args.cast::<DXGKARG_PATCH>() };
        // SAFETY: the port's own lists, of those lengths and live as long.
        let (list, patches) = unsafe {
            let list: &[DXGK_ALLOCATIONLIST] = slice(args.pAllocationList, args.AllocationListSize);
            let patches: &[D3DDDI_PATCHLOCATIONLIST] =
                slice(args.pPatchLocationList, args.PatchLocationListSize);
            (list, patches)
        };
        for patch in patches {
            let opened = list[patch.AllocationIndex as usize].hDeviceSpecificAllocation as usize;
            assert!(patch.PatchOffset + 4 <= args.DmaBufferSize);
            // SAFETY: inside the DMA buffer, as just checked; the packet is not submitted yet.
            let number = unsafe {
                args.pDmaBuffer.cast::<u8>().add(patch.PatchOffset as usize).cast::<u32>().read_unaligned()
            };
            if opened != 0 {
                self.line(&["means".into(), opened.to_string(), number.to_string()]);
            }
        }
    }
}

/// # Safety
/// Null, or valid for so many while the slice is used.
unsafe fn slice<'a, T>(first: *const T, count: u32) -> &'a [T] {
    // SAFETY: the caller's.
    if first.is_null() { &[] } else { unsafe { std::slice::from_raw_parts(first, count as usize) } }
}

impl Reader for Port {
    fn event(&self, event: &Event<'_>) {
        match event {
            Event::DdiEnter { call } => self.entered(call),
            Event::DdiReturn { call, result: DdiResult::Status(status), .. }
                if call.ddi == Ddi::Patch && status.is_success() =>
            {
                self.patched(call);
            }
            Event::Packet { stage: PacketStage::Submitted, context, paging: false, .. } => {
                self.line(&["submit".into(), context.to_string()]);
            }
            _ => {}
        }
    }
}

/// How many allocations a list names.
pub fn lists(call: &Call) -> usize {
    match call {
        Call::Note(words) if words[0] == "list" => words.len() - 2,
        _ => 0,
    }
}

/// The same, with an empty list.
pub fn without_lists(call: &Call) -> Call {
    match call {
        Call::Note(words) if words[0] == "list" => Call::Note(words[..2].to_vec()),
        other => other.clone(),
    }
}

/// A handle, and how many meant something else before.
type Handle = (String, u32);

/// Whether the attachments of each context are what its allocation lists named, no earlier.
///
/// Contexts of the port and of the library belong together by order: the first submission of one creates the other.
///
/// # Errors
/// What is different.
pub fn compare(calls: &[Call], contexts: &[Context]) -> Result<(), String> {
    let mut lives: HashMap<String, u32> = HashMap::new();
    let mut order: Vec<Handle> = Vec::new();
    let mut listed: Vec<(usize, Handle, Handle)> = Vec::new();
    let mut means: HashMap<Handle, Resource> = HashMap::new();
    let mut given: HashMap<u32, u32> = HashMap::new();
    let mut there: BTreeSet<u32> = BTreeSet::new();
    let mut promised: Vec<(Handle, u32)> = Vec::new();
    for (line, call) in calls.iter().enumerate() {
        let words = match call {
            Call::Resource { resource } => {
                let given = given.entry(*resource).or_default();
                *given += 1;
                there.insert(*resource);
                for (opened, _) in promised.extract_if(.., |(_, number)| number == resource) {
                    means.insert(opened, (*resource, *given));
                }
                continue;
            }
            Call::Unref { resource } => {
                there.remove(resource);
                continue;
            }
            Call::Note(words) => words,
            _ => continue,
        };
        let handle = |word: &String| (word.clone(), lives.get(word).copied().unwrap_or(0));
        match words[0].as_str() {
            "list" => {
                let context = handle(&words[1]);
                listed.extend(words[2..].iter().map(|opened| (line, context.clone(), handle(opened))));
            }
            "submit" => {
                let context = handle(&words[1]);
                if !order.contains(&context) {
                    order.push(context);
                }
            }
            "means" => {
                let (opened, number): (_, u32) = (handle(&words[1]), words[2].parse().unwrap());
                // A number is given again only when the library has forgotten whose it was.
                if there.contains(&number) {
                    means.entry(opened).or_insert((number, given[&number]));
                } else if promised.iter().all(|(of, _)| *of != opened) {
                    promised.push((opened, number));
                }
            }
            "close" | "destroy" => *lives.entry(words[1].clone()).or_default() += 1,
            other => return Err(format!("nobody writes {other}")),
        }
    }
    if order.len() != contexts.len() {
        return Err(format!("{} contexts submit, {} are created", order.len(), contexts.len()));
    }
    for (handle, context) in order.iter().zip(contexts) {
        let of_context = || listed.iter().filter(|(_, context, _)| context == handle);
        let attached: BTreeSet<Resource> =
            context.attached.iter().map(|attached| attached.resource).collect();
        for attached in &context.attached {
            let first = of_context().find(|(_, _, opened)| means.get(opened) == Some(&attached.resource));
            if first.is_none_or(|(line, ..)| *line > attached.line) {
                return Err(format!("{attached:?}: no list has named it"));
            }
        }
        for (line, _, opened) in of_context() {
            if means.get(opened).is_none_or(|resource| !attached.contains(resource)) {
                return Err(format!("line {}: {opened:?} is listed and not attached", line + 1));
            }
        }
    }
    Ok(())
}
