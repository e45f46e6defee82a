use ntoskrnl::user::{UserAccess, UserFault, UserSpace, copy_in, copy_out};

use crate::driver::*;

#[test]
fn a_guarded_copy_survives_what_is_not_there() {
    let (_inside, _machine) = machine();
    let user = UserSpace::new();
    let buffer = user.allocate_guarded(5000).unwrap();
    buffer.write(0, &[7; 5000]).unwrap();
    let mut to = [0; 5000];
    copy_in(&mut to, buffer.address()).unwrap();
    assert_eq!(to, [7; 5000]);
    // One byte beyond is the guard page.
    assert_eq!(copy_in(&mut [0; 5009], buffer.address()), Err(UserFault));
    buffer.set_access(UserAccess::None).unwrap();
    assert_eq!(copy_in(&mut to, buffer.address()), Err(UserFault));
    buffer.set_access(UserAccess::Read).unwrap();
    assert_eq!(copy_out(buffer.address(), &[1]), Err(UserFault));
    assert_eq!(copy_in(&mut to, buffer.address()), Ok(()));
    assert_eq!(copy_in(&mut to, ntoskrnl::user::USER_PROBE_ADDRESS - 1), Err(UserFault));
    assert_eq!(copy_in(&mut to, usize::MAX), Err(UserFault));
}

#[test]
fn user_memory_lies_below_the_kernel() {
    let (_inside, machine) = machine();
    let user = UserSpace::new();
    let many: Vec<_> = (0..3000).map(|i| user.allocate(1 + i % 300).unwrap()).collect();
    for (i, buffer) in many.iter().enumerate() {
        assert!(buffer.address() + buffer.len() <= ntoskrnl::user::USER_PROBE_ADDRESS);
        buffer.write(0, &vec![i as u8; buffer.len()]).unwrap();
    }
    for (i, buffer) in many.iter().enumerate() {
        let mut bytes = vec![0; buffer.len()];
        buffer.read(0, &mut bytes).unwrap();
        assert!(bytes.iter().all(|&b| b == i as u8), "buffer {i} was written by another");
    }
    assert!(paged(8) as usize > ntoskrnl::user::USER_PROBE_ADDRESS);
    assert!(machine.ram().virt(0).unwrap() as usize > ntoskrnl::user::USER_PROBE_ADDRESS);
}

#[test]
fn page_frames_are_seen_from_a_process() {
    let (_inside, machine) = machine();
    let user = UserSpace::new();
    let pages = machine.ram().allocate(6, false, 3).unwrap();
    let mapping = user.map_pages(machine.ram(), &pages).unwrap();
    let data: Vec<u8> = (0..6 * 4096).map(|i| (i / 5) as u8).collect();
    copy_out(mapping.address(), &data).unwrap();
    let mut back = vec![0; data.len()];
    assert!(machine.ram().read(&pages, 0, &mut back));
    assert_eq!(back, data);
    let gone = mapping.address();
    drop(mapping);
    assert_eq!(copy_in(&mut [0], gone), Err(UserFault));
    machine.ram().free(pages);
}
