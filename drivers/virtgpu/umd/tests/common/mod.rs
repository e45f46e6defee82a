//! Recordings, and messages to make others of.
#![allow(dead_code)]

use virtgpu_umd::vtest::command;

pub const TRIANGLE: &[u8] = include_bytes!("../recorded/gles2-triangle.vtest0");
pub const GEARS: &[u8] = include_bytes!("../recorded/es2gears-10frames.vtest0");
pub const FEATURES: &[u8] = include_bytes!("../recorded/gles31-features.vtest0");

fn bytes(dwords: &[u32]) -> Vec<u8> {
    dwords.iter().flat_map(|dword| dword.to_le_bytes()).collect()
}

/// A message whose length counts dwords.
pub fn message(command: u32, payload: &[u32]) -> Vec<u8> {
    bytes(&[&[payload.len() as u32, command], payload].concat())
}

/// CREATE_RENDERER.
pub fn renderer(name: &str) -> Vec<u8> {
    [bytes(&[name.len() as u32 + 1, command::CREATE_RENDERER]), name.as_bytes().to_vec(), vec![0]].concat()
}

/// RESOURCE_CREATE of a picture of R8G8B8A8 to draw into.
pub fn create(handle: u32, width: u32, height: u32) -> Vec<u8> {
    message(command::RESOURCE_CREATE, &[handle, 2, 67, 10, width, height, 1, 1, 0, 0])
}

/// TRANSFER_PUT of rows from the first on. Its last dword is not filled.
pub fn put(handle: u32, width: u32, height: u32, stride: u32, data: &[u8]) -> Vec<u8> {
    let size = data.len() as u32;
    let head = [11 + size.div_ceil(4), command::TRANSFER_PUT];
    let transfer = [handle, 0, stride, 0, 0, 0, 0, width, height, 1, size];
    [bytes(&head), bytes(&transfer), data.to_vec()].concat()
}

/// TRANSFER_GET of rows from the first on.
pub fn get(handle: u32, width: u32, height: u32, stride: u32) -> Vec<u8> {
    message(command::TRANSFER_GET, &[handle, 0, stride, 0, 0, 0, 0, width, height, 1, stride * height])
}

/// SUBMIT_CMD.
pub fn submit(stream: &[u32]) -> Vec<u8> {
    message(command::SUBMIT_CMD, stream)
}
