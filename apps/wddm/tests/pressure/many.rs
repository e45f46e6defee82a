//! More objects at once than the driver has numbers for when it starts.

use virtgpu_umd::client::Texture;
use wddm_bench::bench::Options;

use crate::common::{bench, client, close, fill, picture, pixels};

/// The driver takes 32,000 numbers at a time.
const MANY: usize = 32_100;
/// Of those that were made first, and of those beyond, how many are drawn with.
const DRAWN: usize = 100;

/// Each has a number of its own, and stays what it is when they are drawn with together.
#[test]
fn textures_beyond_the_first_numbers() {
    let bench = bench(Options::default());
    let client = client(&bench);
    let device = client.create_device().unwrap();
    let mut context = client.create_context(device, None).unwrap();
    let create = |_| client.create_texture(device, &picture(1, 1)).unwrap();
    let all: Vec<Texture> = (0..MANY).map(create).collect();
    let chosen = || (0u8..).zip(all[..DRAWN].iter().chain(&all[MANY - DRAWN..]));
    for (n, texture) in chosen() {
        client.submit(&mut context, &fill(texture, [n, 1, 2, 3])).unwrap();
    }
    for (n, texture) in chosen() {
        assert_eq!(pixels(&client, device, &mut context, texture)[..4], [n, 1, 2, 3]);
    }
    client.close().unwrap();
    assert_eq!(close(bench).device.errors, 0);
}
