use ntoskrnl::pool::faults::FaultScope;
use ntoskrnl::{Config, PoolKind};
use proptest::prelude::*;

use crate::driver::*;

#[derive(Clone, Debug)]
enum Op {
    Allocate { paged: bool, bytes: usize, zeroed: bool },
    Free(prop::sample::Index),
    PageOut,
}

fn op() -> impl Strategy<Value = Op> {
    let bytes = prop_oneof![4 => 1usize..600, 2 => 600usize..5000, 1 => 5000usize..70_000];
    prop_oneof![
        6 => (any::<bool>(), bytes, any::<bool>()).prop_map(|(paged, bytes, zeroed)| Op::Allocate { paged, bytes, zeroed }),
        4 => any::<prop::sample::Index>().prop_map(Op::Free),
        1 => Just(Op::PageOut),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// Blocks are aligned, apart from one another, hold what was written, and are counted.
    #[test]
    fn blocks_are_whole(ops in prop::collection::vec(op(), 1..120)) {
        let (_inside, machine) = machine();
        let mut live: Vec<(usize, usize, u8)> = Vec::new();
        let mut next = 0u8;
        for op in ops {
            match op {
                Op::Allocate { paged, bytes, zeroed } => {
                    let flags = if paged { PAGED } else { NON_PAGED } | if zeroed { 0 } else { 2 };
                    // SAFETY: the import is bound.
                    let block = unsafe { ExAllocatePool2(flags, bytes, TAG) };
                    prop_assert!(!block.is_null());
                    let at = block as usize;
                    prop_assert_eq!(at % if bytes >= 4096 { 4096 } else { 16 }, 0);
                    prop_assert!(live.iter().all(|&(s, n, _)| at + bytes <= s || s + n <= at));
                    // SAFETY: the block has this many bytes and is ours.
                    let view = unsafe { std::slice::from_raw_parts_mut(block, bytes) };
                    let expected = if zeroed { 0 } else { ntoskrnl::pool::FILL_NEW };
                    prop_assert!(view.iter().all(|&b| b == expected));
                    next = next.wrapping_add(1);
                    view.fill(next);
                    live.push((at, bytes, next));
                    let kind = if paged { PoolKind::Paged } else { PoolKind::NonPaged };
                    prop_assert_eq!(machine.pools().block_at(at + bytes - 1), Some((kind, at, bytes, TAG)));
                }
                Op::Free(index) if !live.is_empty() => {
                    let (at, bytes, value) = live.swap_remove(index.index(live.len()));
                    // SAFETY: the block is ours until it is freed.
                    let view = unsafe { std::slice::from_raw_parts(at as *const u8, bytes) };
                    prop_assert!(view.iter().all(|&b| b == value));
                    free(at as *mut u8);
                }
                Op::Free(_) => {}
                Op::PageOut => machine.page_out(),
            }
            let balance = machine.balance();
            prop_assert_eq!(balance.pool_blocks, live.len() as u64);
            prop_assert_eq!(balance.pool_bytes, live.iter().map(|l| l.1 as u64).sum::<u64>());
        }
        for (at, ..) in live {
            free(at as *mut u8);
        }
        prop_assert!(machine.balance().is_clear());
    }
}

#[test]
fn the_kth_allocation_fails() {
    let (_inside, machine) = machine();
    for k in 1..=3 {
        let scope = FaultScope::failing(k);
        let blocks: Vec<_> = [paged(16), nonpaged(16), paged(5000)].into();
        for (i, block) in blocks.iter().enumerate() {
            assert_eq!(block.is_null(), i as u64 + 1 == k);
        }
        assert_eq!(scope.allocations(), 3);
        assert!(scope.struck());
        drop(scope);
        blocks.into_iter().filter(|b| !b.is_null()).for_each(free);
    }
    let scope = FaultScope::failing(1);
    // Another thread's allocations are not this one's.
    machine.spawn("other", || free(paged(8))).unwrap().join().unwrap();
    assert!(!scope.struck());
    drop(scope);
    assert!(machine.balance().is_clear());
}

#[test]
fn counts_are_those_of_the_thread() {
    let (_inside, _machine) = machine();
    let before = ntoskrnl::call_counts();
    let block = paged(300);
    free(block);
    let counts = ntoskrnl::call_counts().since(&before);
    assert_eq!((counts.pool_allocations, counts.pool_frees, counts.pool_bytes), (1, 1, 300));
    assert_eq!((counts.kernel_calls, counts.locks, counts.refusals), (2, 0, 0));
}

#[test]
fn a_limited_pool_ends_and_comes_back() {
    let (_inside, machine) = machine_of(Config { pool_limit: Some(10_000), ..config() });
    let blocks: Vec<_> = std::iter::from_fn(|| Some(paged(100)).filter(|b| !b.is_null())).collect();
    assert_eq!(blocks.len(), 100);
    assert_eq!(machine.pools().tag(PoolKind::Paged, TAG).peak_bytes, 10_000);
    assert!(nonpaged(1).is_null());
    free(blocks[0]);
    assert!(nonpaged(101).is_null());
    free(nonpaged(100));
    blocks[1..].iter().for_each(|&b| free(b));
    assert!(machine.balance().is_clear());
}

#[test]
fn an_exhausted_arena_refuses_and_loses_nothing() {
    let (_inside, machine) =
        machine_of(Config { paged_pool_bytes: Some(2 << 20), ram_bytes: Some(16 << 20), ..config() });
    for allocate in [paged, nonpaged] {
        for bytes in [200, 3000, 40_000] {
            let blocks: Vec<_> =
                std::iter::from_fn(|| Some(allocate(bytes)).filter(|b| !b.is_null())).collect();
            assert!(blocks.len() * bytes > 1 << 20, "{} of {bytes}", blocks.len());
            blocks.iter().for_each(|&b| free(b));
        }
    }
    assert!(machine.balance().is_clear());
}

/// A million small blocks take a handful of the host's memory maps.
#[test]
fn many_blocks_take_few_maps() {
    let (_inside, machine) = machine_of(Config { paged_pool_bytes: Some(256 << 20), ..config() });
    let blocks: Vec<_> = (0..200_000).map(|_| paged(96)).collect();
    assert!(blocks.iter().all(|b| !b.is_null()));
    let (first, last) = (*blocks.iter().min().unwrap() as usize, *blocks.iter().max().unwrap() as usize);
    let maps = || {
        let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
        let bounds = |line: &str| {
            let (from, to) = line.split(' ').next()?.split_once('-')?;
            Some((usize::from_str_radix(from, 16).ok()?, usize::from_str_radix(to, 16).ok()?))
        };
        maps.lines().filter_map(bounds).filter(|&(from, to)| from <= last && to > first).count()
    };
    assert_eq!(maps(), 1);
    machine.page_out();
    for block in &blocks {
        // SAFETY: the block is ours.
        unsafe { block.write(1) };
    }
    assert!(maps() < 40, "{}", maps());
    blocks.into_iter().for_each(free);
    assert!(machine.balance().is_clear());
}
