//! `wddm run --replay` from outside: recordings of a real GL driver, changed ones, and ones that make no sense.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, PoisonError};

use serde_json::Value;
use virtio_gpu::virgl::{self, Renderer};

#[path = "../../../drivers/virtgpu/umd/tests/common/mod.rs"]
mod common;
#[path = "../../../devices/virtio-gpu/examples/reference/vtest.rs"]
#[allow(dead_code)]
mod reference;

use common::{FEATURES, GEARS, TRIANGLE, create, get, message, put, renderer, submit};
use virtgpu_umd::vtest::{Body, Recording, command};

/// Whether there is something with shaders. Where everything must be tested it has to be.
fn shaders() -> bool {
    match virgl::available() {
        Ok(()) => true,
        Err(missing) if std::env::var_os("CI").is_none() => {
            // Past the harness, which keeps to itself what tests that pass have to say.
            let _ = writeln!(std::io::stderr(), "skipped: {missing}");
            false
        }
        Err(missing) => panic!("{missing}"),
    }
}

struct Files(tempfile::TempDir);

impl Files {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn with(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// A run; its picture goes to `out.png`.
    fn run(&self, recordings: &[&Path], options: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wddm"));
        command.arg("run").args(options).arg("--out").arg(self.path("out.png"));
        for recording in recordings {
            command.arg("--replay").arg(recording);
        }
        command.output().unwrap()
    }

    /// A run that ends with this status, and its document.
    fn json(&self, recordings: &[&Path], options: &[&str], status: i32) -> Value {
        let output = self.run(recordings, &[options, &["--json"]].concat());
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        let stdout = String::from_utf8_lossy(&output.stdout).into_owned();
        assert_eq!(output.status.code(), Some(status), "{stdout}\n{stderr}");
        let document: Value = serde_json::from_str(&stdout).unwrap();
        assert_eq!(document["pool"]["leaked_bytes"], 0);
        assert_eq!(document["contexts"]["created"], document["contexts"]["destroyed"]);
        document
    }
}

/// (context, index, hash) of all readbacks.
fn readbacks(document: &Value) -> Vec<(u64, u64, String)> {
    let one = |readback: &Value| {
        let number = |name: &str| readback[name].as_u64().unwrap();
        (number("context"), number("index"), readback["sha256"].as_str().unwrap().to_owned())
    };
    document["readbacks"].as_array().unwrap().iter().map(one).collect()
}

/// Hashes of one context's readbacks.
fn of(document: &Value, context: u64) -> Vec<String> {
    readbacks(document).into_iter().filter(|(of, ..)| *of == context).map(|(_, _, hash)| hash).collect()
}

/// Hashes of what libvirglrenderer itself reads, without any device or driver.
fn direct(recording: &[u8]) -> Vec<String> {
    // It serves one at a time.
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let mut renderer = Renderer::new().unwrap();
    let mut hashes = Vec::new();
    let seen = |readback: reference::Readback| hashes.push(wddm_bench::png::sha256(&readback.rows));
    reference::play(&mut renderer, recording, seen).unwrap();
    hashes
}

/// Width, height and pixels of a PNG file, RGB8.
fn rgb(bytes: &[u8]) -> (u32, u32, Vec<u8>) {
    let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    assert_eq!((info.color_type, info.bit_depth), (png::ColorType::Rgb, png::BitDepth::Eight));
    pixels.truncate(info.buffer_size());
    (info.width, info.height, pixels)
}

#[test]
fn the_triangle_pixel_for_pixel() {
    if !shaders() {
        return;
    }
    let files = Files::new();
    let triangle = files.with("triangle", TRIANGLE);
    let document = files.json(&[&triangle], &["--device", "virgl"], 0);
    assert_eq!(document["device"], "virtio-gpu (virgl)");
    assert_eq!(document["violations"].as_array().unwrap().len(), 0);
    assert_eq!(readbacks(&document).len(), 1);
    let expected = include_bytes!("../../../drivers/virtgpu/umd/tests/recorded/gles2-triangle.png");
    let drawn = std::fs::read(files.path("out.png")).unwrap();
    assert!(rgb(&drawn) == rgb(expected), "another picture");
    assert_eq!(
        (document["image"]["width"].as_u64(), document["image"]["height"].as_u64()),
        (Some(256), Some(256))
    );
}

/// Both replay handles 1, 2 and 3 at the same time.
#[test]
fn eight_contexts_of_two_processes() {
    if !shaders() {
        return;
    }
    let files = Files::new();
    let triangle = files.with("triangle", TRIANGLE);
    let document = files.json(&[&triangle], &["--contexts", "8", "--processes", "2"], 0);
    let readbacks = readbacks(&document);
    let one = direct(TRIANGLE).remove(0);
    let expected: Vec<_> = (0..8).map(|context| (context, 0, one.clone())).collect();
    assert_eq!(readbacks, expected);
    assert_eq!(document["contexts"]["peak"], 8);
    let output = files.run(&[&triangle], &["--contexts", "3"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.contains("36 messages, 9 renders, 3 readbacks; the pictures of all 3 contexts are equal"),
        "{text}"
    );
}

#[test]
fn the_gears_as_without_a_driver() {
    if !shaders() {
        return;
    }
    let files = Files::new();
    let gears = files.with("gears", GEARS);
    let document = files.json(&[&gears], &["--contexts", "2"], 0);
    let expected = direct(GEARS);
    assert_eq!(expected.len(), 10);
    assert_eq!(of(&document, 0), expected);
    assert_eq!(of(&document, 1), expected);
}

/// What GLES 3.1 can do beyond drawing: most commands that name a resource, odd sizes, many formats and targets.
#[test]
fn many_features_as_without_a_driver() {
    if !shaders() {
        return;
    }
    let files = Files::new();
    let features = files.with("features", FEATURES);
    let document = files.json(&[&features], &["--contexts", "3"], 0);
    let expected = direct(FEATURES);
    assert!(expected.len() > 4);
    for context in 0..3 {
        assert_eq!(of(&document, context), expected, "{context}");
    }
}

/// Other vertices, other handles, several programs on one adapter, several programs in one recording.
#[test]
fn changed_and_mixed_recordings() {
    if !shaders() {
        return;
    }
    let files = Files::new();
    let mut edited = TRIANGLE.to_vec();
    // The first vertex's place, behind the header of message 6.
    edited[192..200].copy_from_slice(&[(-0.25f32).to_le_bytes(), 0.75f32.to_le_bytes()].concat());
    let expected = direct(&edited);
    assert_ne!(expected, direct(TRIANGLE));
    let paths = [
        files.with("edited", &edited),
        files.with("renumbered", &renumbered(GEARS, |handle| u32::MAX - handle * 3)),
        files.with("triangle", TRIANGLE),
        files.with("joined", &[TRIANGLE, GEARS].concat()),
    ];
    let paths: Vec<_> = paths.iter().map(PathBuf::as_path).collect();
    let document = files.json(&paths, &["--contexts", "8", "--processes", "2", "--devices", "3"], 0);
    for context in [0, 4] {
        assert_eq!(of(&document, context), expected);
        assert_eq!(of(&document, context + 1), direct(GEARS));
        assert_eq!(of(&document, context + 2), direct(TRIANGLE));
        assert_eq!(of(&document, context + 3), [direct(TRIANGLE), direct(GEARS)].concat());
    }
}

/// The same recording with other handles.
fn renumbered(recording: &[u8], new: impl Fn(u32) -> u32) -> Vec<u8> {
    let mut bytes = recording.to_vec();
    let mut change = |at: usize| {
        let (dword, _) = bytes[at..].split_first_chunk_mut().unwrap();
        let handle = u32::from_le_bytes(*dword);
        *dword = if handle == 0 { handle } else { new(handle) }.to_le_bytes();
    };
    for message in Recording::parse(recording).unwrap().messages() {
        let payload = message.place.offset + 8;
        match &message.body {
            Body::Create(_) | Body::Unref(_) | Body::Get(_) | Body::Put(..) | Body::BusyWait(_) => {
                change(payload)
            }
            Body::Submit(stream) => {
                let found = virtgpu_umd::walk::references(stream).unwrap();
                found.iter().for_each(|found| change(payload + found.dword * 4));
            }
            _ => {}
        }
    }
    bytes
}

/// Uploads of any size, parts of pictures, and resources that go while others stay.
#[test]
fn uploads_and_parts() {
    if !shaders() {
        return;
    }
    let files = Files::new();
    let texels: Vec<u8> = (0..5 * 3 * 4).collect();
    let part = message(command::TRANSFER_GET, &[1, 0, 32, 0, 1, 1, 0, 3, 2, 1, 64]);
    let buffer = message(command::RESOURCE_CREATE, &[3, 0, 64, 16, 13, 1, 1, 1, 0, 0]);
    let bytes = [
        renderer("parts"),
        create(1, 5, 3),
        create(2, 8, 8),
        put(1, 5, 3, 20, &texels),
        message(command::RESOURCE_UNREF, &[2]),
        buffer,
        put(3, 13, 1, 13, b"thirteen byte"),
        get(1, 5, 3, 20),
        part,
        get(3, 13, 1, 13),
    ]
    .concat();
    let path = files.with("parts", &bytes);
    let document = files.json(&[&path], &[], 0);
    let inner: Vec<u8> = texels[20..].chunks(20).flat_map(|row| &row[4..16]).copied().collect();
    let expected = [&texels[..], &inner, b"thirteen byte"].map(wddm_bench::png::sha256);
    assert_eq!(of(&document, 0), expected);
}

/// What the host refuses loses its context, ends the run, and is told with the message.
#[test]
fn what_the_host_refuses() {
    if !shaders() {
        return;
    }
    let files = Files::new();
    // A framebuffer of nine colour surfaces, at the end.
    let bytes = [TRIANGLE, &submit(&[0x0002_0005, 9, 0])].concat();
    let path = files.with("nine", &bytes);
    let document = files.json(&[&path], &["--contexts", "2"], 1);
    let detail = document["violations"][0]["detail"].as_str().unwrap();
    assert!(detail.contains("message 12 at byte 1796: SUBMIT_CMD: the context is lost"), "{detail}");
    assert!(detail.ends_with("(and so 1 more)"), "{detail}");
    // Others have nothing to do with it, on the same device either.
    let good = files.with("good", GEARS);
    for options in [&["--contexts", "4"][..], &["--contexts", "4", "--processes", "2"]] {
        let document = files.json(&[&path, &good], options, 1);
        assert_eq!(document["violations"].as_array().unwrap().len(), 1);
        for context in [1, 3] {
            assert_eq!(of(&document, context), direct(GEARS));
        }
    }
    // A format that is one and that no renderer draws into.
    let odd = message(command::RESOURCE_CREATE, &[9, 2, 24, 10, 4, 4, 1, 1, 0, 0]);
    let path = files.with("odd", &[renderer("odd"), odd, get(9, 4, 4, 32)].concat());
    let document = files.json(&[&path], &[], 1);
    let detail = document["violations"][0]["detail"].as_str().unwrap();
    assert!(detail.contains("message 2 at byte"), "{detail}");
}

#[test]
fn soft_says_that_it_cannot() {
    let files = Files::new();
    let triangle = files.with("triangle", TRIANGLE);
    let document = files.json(&[&triangle], &["--device", "soft"], 1);
    let detail = document["violations"][0]["detail"].as_str().unwrap();
    assert!(detail.contains("the context is lost: the device refused message 7 at byte 252"), "{detail}");
    assert_eq!(document["contexts"]["created"], 1);
}

/// Whatever the device: a clear error with its place, status 1, no machine.
#[test]
fn recordings_that_make_no_sense() {
    let files = Files::new();
    let mut corrupt = TRIANGLE.to_vec();
    corrupt[256] = 200;
    let mut long = TRIANGLE.to_vec();
    long[252..256].copy_from_slice(&u32::MAX.to_le_bytes());
    let mut reordered = TRIANGLE[..12].to_vec();
    reordered.extend([&TRIANGLE[252..1664], &TRIANGLE[12..252], &TRIANGLE[1664..]].concat());
    let unknown = [TRIANGLE, &submit(&[0x0000_0040])].concat();
    let capset = [renderer("x"), message(command::GET_CAPS2, &[0; 100_000])].concat();
    let size = |width, height| {
        [renderer("x"), message(command::RESOURCE_CREATE, &[1, 2, 67, 10, width, height, 1, 1, 0, 0])]
            .concat()
    };
    let format =
        [renderer("x"), message(command::RESOURCE_CREATE, &[1, 2, 4_000_000, 10, 4, 4, 1, 1, 0, 0])].concat();
    let cases: [(&str, &[u8], &str); 11] = [
        ("empty", &[], "message 0 at byte 0: the recording has no message"),
        ("cut", &TRIANGLE[..1000], "message 7 at byte 252: the recording ends inside SUBMIT_CMD"),
        ("corrupt", &corrupt, "message 7 at byte 252: there is no command 200"),
        ("long", &long, "message 7 at byte 252: the recording ends inside SUBMIT_CMD"),
        ("reordered", &reordered, "message 1 at byte 44: SUBMIT_CMD: stream at dword 6: unknown resource 1"),
        (
            "headless",
            &TRIANGLE[12..],
            "message 0 at byte 0: RESOURCE_BUSY_WAIT: comes before CREATE_RENDERER",
        ),
        (
            "unknown",
            &unknown,
            "message 12 at byte 1804: SUBMIT_CMD: stream at dword 0: opcode 64 is not spoken",
        ),
        ("capset", &capset, "message 1 at byte 10: GET_CAPS2 has a length of 0, not 100000"),
        ("wide", &size(u32::MAX, 1), "message 1 at byte 10: RESOURCE_CREATE: a resource that cannot be"),
        ("nothing", &size(0, 4), "message 1 at byte 10: RESOURCE_CREATE: a resource that cannot be"),
        ("format", &format, "message 1 at byte 10: RESOURCE_CREATE: format 4000000"),
    ];
    for (name, bytes, expected) in cases {
        let path = files.with(name, bytes);
        let document = files.json(&[&path], &["--device", "soft"], 1);
        let violation = &document["violations"][0];
        assert_eq!(violation["rule"], "RESULT");
        assert!(violation["detail"].as_str().unwrap().contains(expected), "{name}: {violation}");
        assert_eq!(document["contexts"]["created"], 0);
        let output = files.run(&[&path], &[]);
        assert_eq!(output.status.code(), Some(1));
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(stderr.lines().count() == 1 && stderr.contains(expected), "{stderr}");
    }
    let document = files.json(&[&files.path("missing")], &[], 1);
    assert!(document["violations"][0]["detail"].as_str().unwrap().contains("missing"));
}
