//! Any context uses any resource of its device, and no other.

use virtgpu_umd::scene::draw::canvas_request;
use wddm_sys::STATUS_INVALID_HANDLE;

use crate::common::*;

/// What one context has drawn another reads, copies and draws over, in any order and any number of times.
///
/// Killed by the mutant `p08-attaches-once`.
#[test]
fn contexts_of_a_device_share_its_resources() {
    let bench = start(options());
    let studio = Studio::open(&bench);
    let textures: Vec<_> = (0..3).map(|_| studio.canvas()).collect();
    let mut contexts: Vec<_> = (0..3).map(|_| studio.context().unwrap()).collect();
    for round in 0..3 {
        for (index, context) in contexts.iter_mut().enumerate() {
            let color = [RED, GREEN, BLUE][(index + round) % 3];
            // Everybody draws into the same one, then copies it to his own.
            studio.client.submit(context, &fill(&textures[0], color)).unwrap();
            studio.client.submit(context, &copy(&textures[0], &textures[index])).unwrap();
            studio.finish(context).unwrap();
        }
        for reader in &mut contexts {
            for (index, texture) in textures.iter().enumerate().skip(1) {
                let color = [RED, GREEN, BLUE][(index + round) % 3];
                let pixels = studio.pixels(reader, texture).unwrap();
                assert_eq!(pixels, color.repeat((SIDE * SIDE) as usize));
            }
        }
    }
    studio.close();
    assert_eq!(close(bench).device.errors, 0);
}

/// Another device's resource is no handle here until it is opened here, and no longer than it is open.
///
/// Killed by the mutant `p08-attaches-once`.
#[test]
fn another_devices_resource_has_to_be_opened() {
    let bench = start(options());
    let (owner, guest) = (Studio::open(&bench), Studio::open(&bench));
    let (texture, share) = owner.client.create_shared_texture(owner.device, &canvas_request(SIDE)).unwrap();
    let mut context = owner.context().unwrap();
    owner.client.submit(&mut context, &fill(&texture, RED)).unwrap();
    owner.finish(&context).unwrap();
    // Of another device of the same process, and of another process.
    let second = owner.client.create_device().unwrap();
    let mut near = owner.client.create_context(second, None).unwrap();
    let mut far = guest.context().unwrap();
    assert_eq!(status(owner.client.submit(&mut near, &fill(&texture, BLUE))), Some(STATUS_INVALID_HANDLE));
    assert_eq!(status(guest.client.submit(&mut far, &fill(&texture, BLUE))), Some(STATUS_INVALID_HANDLE));
    let opened = guest.client.open_texture(guest.device, share).unwrap();
    // Its memory is its creator's to map; what it shows the guest sees in a copy.
    let mine = guest.canvas();
    guest.client.submit(&mut far, &copy(&opened, &mine)).unwrap();
    guest.finish(&far).unwrap();
    assert!(guest.shows(&mine, RED));
    guest.client.submit(&mut far, &fill(&opened, GREEN)).unwrap();
    guest.finish(&far).unwrap();
    assert!(owner.shows(&texture, GREEN));
    guest.client.destroy_texture(guest.device, opened).unwrap();
    assert_eq!(status(guest.client.submit(&mut far, &fill(&opened, BLUE))), Some(STATUS_INVALID_HANDLE));
    assert!(owner.shows(&texture, GREEN));
    owner.close();
    guest.close();
    assert_eq!(close(bench).device.errors, 0);
}

/// A number written into a stream by hand reaches no resource that the context was not given: the host refuses, that
/// context is lost, and nobody's pixels change. What was closed is out of reach too.
///
/// Killed by the mutant `p08-never-detaches`.
#[test]
fn a_number_by_hand_reaches_nothing() {
    let bench = start(options());
    let (owner, guest) = (Studio::open(&bench), Studio::open(&bench));
    // Numbers count from 1, in the order of creation.
    let (texture, share) = owner.client.create_shared_texture(owner.device, &canvas_request(SIDE)).unwrap();
    let private = owner.canvas();
    let mine = guest.canvas();
    let (number, private_number, beyond) = (1, 2, 4);
    let mut context = owner.context().unwrap();
    owner.client.submit(&mut context, &fill(&texture, RED)).unwrap();
    owner.client.submit(&mut context, &fill(&private, RED)).unwrap();
    // That they are these numbers the host confirms: the context was given both.
    owner.client.render(&mut context, &by_number(&fill(&texture, GREEN), number)).unwrap();
    owner.client.render(&mut context, &by_number(&fill(&private, GREEN), private_number)).unwrap();
    assert!(!lost(&owner, &mut context, &texture));
    assert!(owner.shows(&private, GREEN));
    owner.client.submit(&mut context, &fill(&texture, GREEN)).unwrap();
    owner.finish(&context).unwrap();
    assert_eq!(bench.device.stats().errors, 0);

    let mut errors = 0;
    for number in [number, private_number, beyond, 0, u32::MAX] {
        let mut thief = guest.context().unwrap();
        guest.client.submit(&mut thief, &fill(&mine, RED)).unwrap();
        guest.client.render(&mut thief, &by_number(&fill(&mine, BLUE), number)).unwrap();
        errors += 1;
        assert!(lost(&guest, &mut thief, &mine), "number {number}");
        assert_eq!(bench.device.stats().errors, errors);
        assert!(owner.shows(&texture, GREEN) && owner.shows(&private, GREEN));
        assert!(guest.shows(&mine, RED));
        guest.client.destroy_context(thief).unwrap();
    }

    // Opened, used and closed again.
    let mut former = guest.context().unwrap();
    let opened = guest.client.open_texture(guest.device, share).unwrap();
    guest.client.submit(&mut former, &fill(&opened, GREEN)).unwrap();
    guest.finish(&former).unwrap();
    guest.client.destroy_texture(guest.device, opened).unwrap();
    guest.client.render(&mut former, &by_number(&fill(&mine, BLUE), number)).unwrap();
    assert!(lost(&guest, &mut former, &mine));
    assert!(owner.shows(&texture, GREEN));
    assert!(owner.works() && guest.works());
    owner.close();
    guest.close();
    assert_eq!(close(bench).device.errors, errors + 1);
}
