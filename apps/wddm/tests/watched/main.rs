//! What libvirglrenderer is asked for, watched from outside: contexts that draw and no others, each resource where it is
//! named and nowhere else, and nothing left at the end.

mod capture;
mod host;
mod judge;
mod port;

#[path = "../../../../drivers/virtgpu/umd/tests/common/mod.rs"]
mod common;

use std::process::Command;

use common::{FEATURES, GEARS, TRIANGLE, create, renderer};
use host::{Call, Forward};

/// A client that has a resource and draws nothing.
fn idle() -> Vec<u8> {
    [renderer("idle"), create(1, 8, 8)].concat()
}

/// Runs the command on recordings and answers what the library was asked.
fn watched(recordings: &[&[u8]], options: &[&str]) -> Option<Vec<Call>> {
    let forward = Forward::build()?;
    let mut command = Command::new(env!("CARGO_BIN_EXE_wddm"));
    command
        .args(["run", "--device", "virgl", "--json"])
        .args(options)
        .arg("--out")
        .arg(forward.path("out.png"));
    for (number, recording) in recordings.iter().enumerate() {
        command.arg("--replay").arg(forward.with(&number.to_string(), recording));
    }
    let output = forward.watch(&mut command).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{text}");
    Some(host::calls(&forward.log()))
}

/// The clients of so many contexts that take the recordings in turn.
fn clients(recordings: &[&[u8]], contexts: usize) -> Vec<Vec<capture::Message>> {
    recordings.iter().cycle().take(contexts).flat_map(|recording| capture::clients(recording)).collect()
}

fn check(recordings: &[&[u8]], contexts: usize, options: &[&str]) {
    let contexts_option = contexts.to_string();
    let options = [options, &["--contexts", &contexts_option]].concat();
    let Some(calls) = watched(recordings, &options) else { return };
    let found = judge::judge(&calls).unwrap();
    capture::compare(&found, clients(recordings, contexts)).unwrap();
}

#[test]
fn one_client() {
    check(&[TRIANGLE], 1, &[]);
}

#[test]
fn contexts_of_several_processes() {
    check(&[TRIANGLE], 8, &["--processes", "2"]);
    check(&[GEARS], 5, &["--processes", "2", "--devices", "3"]);
}

#[test]
fn different_clients_and_some_that_draw_nothing() {
    let idle = idle();
    let joined = [TRIANGLE, &idle, GEARS].concat();
    let recordings: [&[u8]; 5] = [TRIANGLE, &idle, FEATURES, &joined, GEARS];
    check(&recordings, 10, &["--processes", "3", "--devices", "4"]);
}

/// What must not be is found.
#[test]
fn a_wrong_call_is_found() {
    let recordings: [&[u8]; 2] = [TRIANGLE, GEARS];
    let Some(calls) = watched(&recordings, &["--contexts", "4"]) else { return };
    let judged = |calls: &[Call]| {
        judge::judge(calls).and_then(|found| capture::compare(&found, clients(&recordings, 4)))
    };
    judged(&calls).unwrap();
    let first = |wanted: fn(&Call) -> bool| calls.iter().position(wanted).unwrap();
    let last = |wanted: fn(&Call) -> bool| calls.iter().rposition(wanted).unwrap();
    let create = |call: &Call| matches!(call, Call::Create { .. });
    let attach = |call: &Call| matches!(call, Call::Attach { .. });
    let without = |at: usize| [&calls[..at], &calls[at + 1..]].concat();
    let with = |at: usize, more: &[Call]| [&calls[..at], more, &calls[at..]].concat();
    let earlier = |from: usize, to: usize| {
        [&calls[..to], &calls[from..=from], &calls[to..from], &calls[from + 1..]].concat()
    };
    let later = |from: usize, to: usize| {
        [&calls[..from], &calls[from + 1..=to], &calls[from..=from], &calls[to + 1..]].concat()
    };
    let changed = |at: usize, call: Call| [&calls[..at], &[call], &calls[at + 1..]].concat();
    let Call::Attach { context, resource } = calls[first(attach)] else { unreachable!() };
    let Call::Attach { context: other, resource: foreign } = calls[last(attach)] else { unreachable!() };
    assert_ne!((context, resource), (other, foreign));
    let named = first(|call| matches!(call, Call::Transfer { .. }));
    let long = first(|call| matches!(call, Call::Submit { stream, .. } if stream.len() > 100));
    let Call::Submit { context: drawing, mut stream } = calls[long].clone() else { unreachable!() };
    *stream.last_mut().unwrap() ^= 1;
    let new = [
        Call::Create { context: 99 },
        Call::Resource { resource: 999 },
        Call::Attach { context: 99, resource: 999 },
        Call::Detach { context: 99, resource: 999 },
        Call::Unref { resource: 999 },
        Call::Destroy { context: 99 },
    ];
    // Allowed to name another's for a moment.
    let peek = [Call::Attach { context, resource: foreign }, Call::Detach { context, resource: foreign }];
    let cases = [
        ("too early", earlier(last(create), first(create)), "does not work yet"),
        ("created never", without(first(create)), "no such context"),
        ("created twice", with(first(create), &calls[first(create)..=first(create)]), "does not work yet"),
        ("for nothing", with(first(create), &new), "never worked"),
        ("not attached", without(first(attach)), "is not attached"),
        ("attached too late", later(first(attach), named), "is not attached"),
        ("another's", with(last(attach) + 1, &peek), "is no client's"),
        ("another stream", changed(long, Call::Submit { context: drawing, stream }), "another stream"),
        ("not all work", without(named), "is no client's"),
        ("context left", without(last(|call| matches!(call, Call::Destroy { .. }))), "may still name it"),
        ("resource left", without(last(|call| matches!(call, Call::Unref { .. }))), "resources are left"),
        ("no cleanup", without(last(|call| matches!(call, Call::Cleanup))), "not cleaned up"),
    ];
    for (name, calls, expected) in cases {
        let why = judged(&calls).expect_err(name);
        assert!(why.contains(expected), "{name}: {why}");
    }
}

/// What each context was allowed to name is what its allocation lists named, one by one, and no earlier.
#[test]
fn what_allocation_lists_named() {
    if port::is_child() {
        return port::child();
    }
    let Some(forward) = Forward::build() else { return };
    let log = port::run(&forward, "what_allocation_lists_named", &[TRIANGLE, GEARS, FEATURES, &idle()]);
    let calls = host::calls(&log);
    let found = judge::judge(&calls).unwrap();
    port::compare(&calls, &found).unwrap();
    // A list that lacks one, and a resource that no list has.
    let lists: Vec<_> = (0..calls.len()).filter(|at| port::lists(&calls[*at]) > 0).collect();
    assert!(lists.len() > 20);
    let poorer: Vec<Call> = calls.iter().map(port::without_lists).collect();
    assert!(port::compare(&poorer, &found).unwrap_err().contains("no list has named"));
    let mut richer = found.clone();
    richer[0].attached.pop();
    assert!(port::compare(&calls, &richer).unwrap_err().contains("is listed and not attached"));
}
