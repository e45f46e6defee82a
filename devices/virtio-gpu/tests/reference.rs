//! What the library draws from recordings of a real GL driver, with nothing of ours in between.

#[path = "../examples/reference/vtest.rs"]
mod vtest;

use std::io::Write;

use virtio_gpu::virgl::{self, Renderer};
use vtest::Readback;

const TRIANGLE: &[u8] = include_bytes!("../../../drivers/virtgpu/umd/tests/recorded/gles2-triangle.vtest0");
const GEARS: &[u8] = include_bytes!("../../../drivers/virtgpu/umd/tests/recorded/es2gears-10frames.vtest0");
const PICTURE: &[u8] = include_bytes!("../../../drivers/virtgpu/umd/tests/recorded/gles2-triangle.png");

fn play(recording: &[u8]) -> Vec<Readback> {
    let mut renderer = Renderer::new().unwrap();
    let mut readbacks = Vec::new();
    vtest::play(&mut renderer, recording, |readback| readbacks.push(readback)).unwrap();
    readbacks
}

/// One test, as the library serves one renderer at a time.
#[test]
fn recordings_draw_what_they_drew() {
    match virgl::available() {
        Ok(()) => {}
        Err(missing) if std::env::var_os("CI").is_some() => panic!("{missing}"),
        Err(missing) => {
            let _ = std::io::stderr().write_all(format!("skipped: {missing}\n").as_bytes());
            return;
        }
    }
    let [triangle] = &play(TRIANGLE)[..] else { panic!("one readback") };
    let mut png = png::Decoder::new(std::io::Cursor::new(PICTURE)).read_info().unwrap();
    let mut expected = vec![0; png.output_buffer_size().unwrap()];
    let info = png.next_frame(&mut expected).unwrap();
    assert_eq!((info.width, info.height), (triangle.width, triangle.height));
    assert_eq!(info.color_type, png::ColorType::Rgb);
    assert_eq!((triangle.top_first, triangle.format), (false, 67), "R8G8B8A8");
    let row = triangle.width as usize * 4;
    let rows = triangle.rows.chunks(row).rev().flat_map(|row| row.chunks(4));
    let different = rows.zip(expected.chunks(3)).filter(|(found, want)| found[..3] != **want).count();
    assert_eq!(different, 0, "pixels");

    let (once, again) = (play(GEARS), play(GEARS));
    assert_eq!(once.len(), 10);
    for (number, (a, b)) in once.iter().zip(&again).enumerate() {
        assert_eq!((a.width, a.height, a.top_first), (300, 300, true), "{number}");
        assert!(a.rows == b.rows, "{number}");
        let lit = a.rows.chunks(4).filter(|texel| texel[..3] != [0; 3]).count();
        assert!((10_000..80_000).contains(&lit), "{number}: {lit} pixels of gears");
    }
    assert!(once[2].rows != once[9].rows, "they turn");
}
