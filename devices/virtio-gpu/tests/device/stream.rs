//! Virgl commands, written out.

fn command(command: u32, object: u32, body: &[u32]) -> Vec<u32> {
    let mut words = vec![(body.len() as u32) << 16 | object << 8 | command];
    words.extend_from_slice(body);
    words
}

pub fn create_surface(handle: u32, resource: u32, format: u32) -> Vec<u32> {
    command(1, 8, &[handle, resource, format, 0, 0])
}

pub fn destroy_object(handle: u32) -> Vec<u32> {
    command(3, 8, &[handle])
}

pub fn set_framebuffer(colors: &[u32]) -> Vec<u32> {
    command(5, 0, &[&[colors.len() as u32, 0], colors].concat())
}

pub fn clear(color: [f32; 4]) -> Vec<u32> {
    clear_buffers(4, color)
}

pub fn clear_buffers(buffers: u32, [r, g, b, a]: [f32; 4]) -> Vec<u32> {
    command(7, 0, &[buffers, r.to_bits(), g.to_bits(), b.to_bits(), a.to_bits(), 0, 0, 0])
}

pub fn clear_texture(resource: u32, [x, y, w, h]: [u32; 4], texel: u32) -> Vec<u32> {
    command(47, 0, &[resource, 0, x, y, 0, w, h, 1, texel, 0, 0, 0])
}

pub fn copy_region(to: u32, [to_x, to_y]: [u32; 2], from: u32, [x, y, w, h]: [u32; 4]) -> Vec<u32> {
    command(17, 0, &[to, 0, to_x, to_y, 0, from, 0, x, y, 0, w, h, 1])
}

/// Resource, format, (x, y, width, height).
pub type Side = (u32, u32, [i32; 4]);

pub fn blit(flags: u32, scissor: [u32; 2], to: Side, from: Side) -> Vec<u32> {
    let side = |(resource, format, [x, y, w, h]): Side| {
        [resource, 0, format, x as u32, y as u32, 0, w as u32, h as u32, 1]
    };
    command(16, 0, &[&[flags][..], &scissor, &side(to), &side(from)].concat())
}

pub fn inline_write(resource: u32, [x, y, w, h]: [u32; 4], stride: u32, data: &[u32]) -> Vec<u32> {
    command(9, 0, &[&[resource, 0, 0, stride, 0, x, y, 0, w, h, 1], data].concat())
}

pub fn create_sub(id: u32) -> Vec<u32> {
    command(29, 0, &[id])
}

pub fn set_sub(id: u32) -> Vec<u32> {
    command(28, 0, &[id])
}

pub fn destroy_sub(id: u32) -> Vec<u32> {
    command(30, 0, &[id])
}

pub fn raw(number: u32, object: u32, body: &[u32]) -> Vec<u32> {
    command(number, object, body)
}
