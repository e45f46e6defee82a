//! Command buffers from outside: what the walker accepts, where it stops, and which dwords may be patched.

use proptest::prelude::*;
use virtgpu_protocol::*;

fn push(buffer: &mut Vec<u8>, kind: u32, body: &[u8]) {
    buffer.extend(CommandHeader { kind, bytes: body.len() as u32 }.encode());
    buffer.extend(body);
}

fn transfer() -> Transfer {
    Transfer {
        x: 1,
        y: 2,
        z: 3,
        width: 4,
        height: 5,
        depth: 6,
        offset: 0x1_0000_0007,
        resource: 0,
        level: 9,
        stride: 10,
        layer_stride: 11,
    }
}

fn first_error(buffer: &[u8]) -> CommandError {
    Commands::new(buffer).find_map(Result::err).expect("an error")
}

#[test]
fn walks_all_kinds() {
    let mut buffer = Vec::new();
    push(&mut buffer, kind::NOP, &[]);
    push(&mut buffer, kind::SUBMIT, &[7; 12]);
    push(&mut buffer, kind::TRANSFER_TO_HOST, &transfer().encode());
    push(&mut buffer, kind::NOP, &[1; 4]);
    push(&mut buffer, kind::TRANSFER_FROM_HOST, &transfer().encode());
    let commands: Vec<_> = Commands::new(&buffer).map(Result::unwrap).collect();
    assert_eq!(
        commands.iter().map(|c| (c.offset, c.body)).collect::<Vec<_>>(),
        [
            (0, Body::Nop(&[])),
            (8, Body::Submit(&[7; 12])),
            (28, Body::TransferToHost(transfer())),
            (84, Body::Nop(&[1; 4])),
            (96, Body::TransferFromHost(transfer())),
        ]
    );
    assert_eq!(commands[4].end() as usize, buffer.len());
    let rest: Vec<_> = Commands::starting_at(&buffer, 84).unwrap().map(Result::unwrap).collect();
    assert_eq!(rest, commands[3..]);
    assert!(Commands::starting_at(&buffer, 1000).is_none());
    assert_eq!(Commands::new(&[]).count(), 0);

    let takes: Vec<u32> =
        (0..160).filter(|&at| commands.iter().any(|command| command.takes_patch_at(at))).collect();
    assert_eq!(takes, [16, 20, 24, 28 + 8 + 32, 96 + 8 + 32]);
}

#[test]
fn transfer_has_virtio_order() {
    let bytes = transfer().encode();
    let word = |n: usize| u32::from_le_bytes(bytes[n * 4..][..4].try_into().unwrap());
    assert_eq!((0..12).map(word).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6, 7, 1, 0, 9, 10, 11]);
}

#[test]
fn precise_errors() {
    let mut good = Vec::new();
    push(&mut good, kind::SUBMIT, &[0; 8]);
    let with = |kind: u32, body: &[u8]| {
        let mut buffer = good.clone();
        push(&mut buffer, kind, body);
        first_error(&buffer)
    };
    let at = |kind| CommandError { offset: 16, kind };
    assert_eq!(with(4, &[]), at(CommandErrorKind::UnknownKind(4)));
    assert_eq!(with(kind::SUBMIT, &[]), at(CommandErrorKind::BadSize { kind: 1, bytes: 0 }));
    assert_eq!(with(kind::SUBMIT, &[0; 6]), at(CommandErrorKind::BadSize { kind: 1, bytes: 6 }));
    assert_eq!(with(kind::NOP, &[0; 3]), at(CommandErrorKind::BadSize { kind: 0, bytes: 3 }));
    assert_eq!(with(kind::TRANSFER_TO_HOST, &[0; 44]), at(CommandErrorKind::BadSize { kind: 2, bytes: 44 }));
    assert_eq!(
        with(kind::TRANSFER_FROM_HOST, &[0; 52]),
        at(CommandErrorKind::BadSize { kind: 3, bytes: 52 })
    );
    let named = Transfer { resource: 5, ..transfer() };
    assert_eq!(with(kind::TRANSFER_TO_HOST, &named.encode()), at(CommandErrorKind::NamedResource(5)));

    let mut long = Vec::new();
    push(&mut long, kind::SUBMIT, &vec![0; MAX_SUBMIT_DWORDS as usize * 4]);
    assert!(Commands::new(&long).all(|command| command.is_ok()));
    let mut longer = Vec::new();
    push(&mut longer, kind::SUBMIT, &vec![0; MAX_SUBMIT_DWORDS as usize * 4 + 4]);
    assert_eq!(first_error(&longer).kind, CommandErrorKind::BadSize { kind: 1, bytes: 262_148 });
    let mut huge = Vec::from(CommandHeader { kind: kind::NOP, bytes: 0xFFFF_FFFC }.encode());
    huge.extend([0; 64]);
    assert_eq!(first_error(&huge).kind, CommandErrorKind::Truncated);
}

#[test]
fn nothing_follows_an_error() {
    let mut buffer = Vec::new();
    push(&mut buffer, 77, &[]);
    push(&mut buffer, kind::NOP, &[]);
    let mut commands = Commands::new(&buffer);
    assert!(commands.next().unwrap().is_err());
    assert!(commands.next().is_none());
}

#[derive(Clone, Debug)]
enum Plan {
    Nop(u8),
    Submit(u8),
    Transfer(bool, [u32; 6], u64),
}

fn plan() -> impl Strategy<Value = Plan> {
    prop_oneof![
        (0u8..5).prop_map(Plan::Nop),
        (1u8..40).prop_map(Plan::Submit),
        (any::<bool>(), any::<[u32; 6]>(), any::<u64>()).prop_map(|(to, b, o)| Plan::Transfer(to, b, o)),
    ]
}

fn build(plans: &[Plan]) -> (Vec<u8>, Vec<u32>) {
    let mut buffer = Vec::new();
    let mut starts = Vec::new();
    for plan in plans {
        starts.push(buffer.len() as u32);
        match *plan {
            Plan::Nop(n) => push(&mut buffer, kind::NOP, &vec![0xCC; n as usize * 4]),
            Plan::Submit(n) => push(&mut buffer, kind::SUBMIT, &vec![n; n as usize * 4]),
            Plan::Transfer(to, [x, y, z, width, height, depth], offset) => {
                let kind = if to { kind::TRANSFER_TO_HOST } else { kind::TRANSFER_FROM_HOST };
                let body = Transfer { x, y, z, width, height, depth, offset, ..transfer() };
                push(&mut buffer, kind, &body.encode());
            }
        }
    }
    (buffer, starts)
}

proptest! {
    #[test]
    fn any_bytes_never_panic_and_stay_inside(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        for command in Commands::new(&bytes).map_while(Result::ok) {
            prop_assert!(command.end() as usize <= bytes.len());
        }
    }

    #[test]
    fn commands_come_back_in_order(plans in proptest::collection::vec(plan(), 0..12)) {
        let (buffer, starts) = build(&plans);
        let found: Vec<_> = Commands::new(&buffer).map(|c| c.unwrap().offset).collect();
        prop_assert_eq!(found, starts);
    }

    /// Cut anywhere but between two commands, a buffer is an error at the last command that starts in it.
    #[test]
    fn every_truncation_is_an_error(plans in proptest::collection::vec(plan(), 1..6)) {
        let (buffer, starts) = build(&plans);
        for cut in 1..buffer.len() {
            let between = starts.contains(&(cut as u32));
            let error = Commands::new(&buffer[..cut]).find_map(Result::err);
            if between {
                prop_assert_eq!(error, None);
            } else {
                let last = starts.iter().rev().find(|&&start| start < cut as u32).copied().unwrap();
                prop_assert_eq!(error, Some(CommandError { offset: last, kind: CommandErrorKind::Truncated }));
            }
        }
    }

    /// Patches go into bodies only: whatever the plan, no header and no NOP takes one.
    #[test]
    fn headers_take_no_patch(plans in proptest::collection::vec(plan(), 1..8)) {
        let (buffer, starts) = build(&plans);
        let commands: Vec<_> = Commands::new(&buffer).map(Result::unwrap).collect();
        for at in 0..buffer.len() as u32 + 8 {
            let takers = commands.iter().filter(|c| c.takes_patch_at(at)).count();
            prop_assert!(takers <= 1);
            let in_header = starts.iter().any(|&s| (s..s + 8).contains(&at));
            if in_header || at % 4 != 0 || at as usize >= buffer.len() {
                prop_assert_eq!(takers, 0);
            }
        }
    }
}
