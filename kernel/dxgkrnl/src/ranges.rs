//! The address space of a process: which addresses are taken, and what they map.

use crate::allocation::OpenAllocation;
use crate::mmu::Mmu;
use crate::shared::{Shared, try_filled};
use crate::tables::{Owner, Table};
use ntoskrnl::PAGE;
use std::collections::BTreeMap;
use std::ffi::c_void;
use std::sync::atomic::Ordering;
use wddm_sys::wddm3_2::DXGK_PTE;
use wddm_sys::{NTSTATUS, Record, STATUS_INVALID_PARAMETER, STATUS_NO_MEMORY};

/// New entries of leaf tables.
pub(crate) struct Entries<'a> {
    pub(crate) list: &'a [DXGK_PTE],
    /// The miniport's handle of the allocation that they map.
    pub(crate) allocation: *mut c_void,
    /// Its page that the first of them maps.
    pub(crate) offset: u64,
}

/// Where addresses may be: any, or one; and between which. All in pages.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Wanted {
    /// 0 for any.
    pub(crate) base: u64,
    pub(crate) least: u64,
    /// Exclusive; 0 for no limit.
    pub(crate) most: u64,
    pub(crate) pages: u64,
}

/// Pages of an allocation at addresses.
pub(crate) struct Mapped {
    pub(crate) open: Shared<OpenAllocation>,
    /// The first page of the allocation, and how many.
    pub(crate) offset: u64,
    pub(crate) pages: u64,
    pub(crate) writable: bool,
}

/// What is taken of a space of pages: reservations, and mappings in them or outside of them.
pub(crate) struct Ranges<T> {
    first: u64,
    end: u64,
    reserved: BTreeMap<u64, u64>,
    mapped: BTreeMap<u64, (u64, T)>,
}

impl<T> Ranges<T> {
    /// Nothing taken between `first` and `end`.
    pub(crate) fn new(first: u64, end: u64) -> Self {
        Self { first, end, reserved: BTreeMap::new(), mapped: BTreeMap::new() }
    }

    fn overlaps(map: impl Iterator<Item = (u64, u64)>, start: u64, pages: u64) -> bool {
        let mut map = map;
        map.any(|(at, count)| at < start + pages && start < at + count)
    }

    fn is_reserved(&self, start: u64, pages: u64) -> bool {
        Self::overlaps(self.reserved.iter().map(|(at, count)| (*at, *count)), start, pages)
    }

    fn is_mapped(&self, start: u64, pages: u64) -> bool {
        Self::overlaps(self.mapped.iter().map(|(at, (count, _))| (*at, *count)), start, pages)
    }

    /// Free addresses for what is wanted.
    fn find(&self, wanted: Wanted) -> Option<u64> {
        let least = wanted.least.max(self.first);
        let end = if wanted.most == 0 { self.end } else { wanted.most.min(self.end) };
        let fits = |start: u64| {
            let last = start.checked_add(wanted.pages).filter(|last| *last <= end);
            start >= least
                && last.is_some()
                && !self.is_reserved(start, wanted.pages)
                && !self.is_mapped(start, wanted.pages)
        };
        if wanted.pages == 0 {
            return None;
        }
        if wanted.base != 0 {
            return fits(wanted.base).then_some(wanted.base);
        }
        // The lowest gap begins at the lower end or where something ends.
        let reserved = self.reserved.iter().map(|(at, count)| at + count);
        let mapped = self.mapped.iter().map(|(at, (count, _))| at + count);
        std::iter::once(least).chain(reserved).chain(mapped).filter(|start| fits(*start)).min()
    }

    /// Reserves addresses.
    pub(crate) fn reserve(&mut self, wanted: Wanted) -> Option<u64> {
        let start = self.find(wanted)?;
        self.reserved.insert(start, wanted.pages);
        Some(start)
    }

    /// Addresses for a mapping: free ones, or unmapped ones of a reservation that is named.
    pub(crate) fn place(&self, wanted: Wanted) -> Option<u64> {
        let end = wanted.base.checked_add(wanted.pages)?;
        let inside = |(at, count): (&u64, &u64)| *at <= wanted.base && end <= at + count;
        if wanted.base != 0 && wanted.pages != 0 && self.reserved.iter().any(inside) {
            return (!self.is_mapped(wanted.base, wanted.pages)).then_some(wanted.base);
        }
        self.find(wanted)
    }

    /// Enters a mapping at a place that [`Ranges::place`] answered.
    pub(crate) fn enter(&mut self, start: u64, pages: u64, what: T) {
        self.mapped.insert(start, (pages, what));
    }

    /// Frees a reservation with the mappings in it, or one mapping: exactly what was taken. Answers what was mapped. None
    /// if nothing was taken there so.
    pub(crate) fn free(&mut self, start: u64, pages: u64) -> Option<Vec<(u64, T)>> {
        if self.reserved.get(&start) == Some(&pages) {
            self.reserved.remove(&start);
        } else if self.mapped.get(&start).is_none_or(|(count, _)| *count != pages) {
            return None;
        }
        Some(self.take(|at, _| (start..start + pages).contains(&at)))
    }

    /// Takes mappings out.
    pub(crate) fn take(&mut self, such: impl Fn(u64, &T) -> bool) -> Vec<(u64, T)> {
        let starts: Vec<u64> =
            self.mapped.iter().filter(|(at, (_, what))| such(**at, what)).map(|(at, _)| *at).collect();
        starts.into_iter().filter_map(|at| self.mapped.remove(&at).map(|(_, what)| (at, what))).collect()
    }

    fn iter(&self) -> impl Iterator<Item = (u64, &T)> {
        self.mapped.iter().map(|(at, (_, what))| (*at, what))
    }
}

/// The page tables of a process, and what its addresses are.
pub(crate) struct AddressSpace {
    pub(crate) root: Table,
    ranges: Ranges<Mapped>,
}

impl AddressSpace {
    /// All addresses are free but those of the root's first entry, which is never valid.
    pub(crate) fn new(mmu: &Mmu, root: Table) -> Self {
        let page = PAGE.trailing_zeros();
        let first = 1u64 << (mmu.shift(mmu.root()) - page);
        let bits = mmu.address_bits.min(mmu.shift(mmu.levels.len() as u32));
        Self { root, ranges: Ranges::new(first, 1u64 << (bits - page)) }
    }

    /// Reserves addresses and answers their first page.
    ///
    /// # Errors
    /// STATUS_INVALID_PARAMETER for addresses that are taken or beyond the GPU's reach, STATUS_NO_MEMORY if none are free.
    pub(crate) fn reserve(&mut self, wanted: Wanted) -> Result<u64, NTSTATUS> {
        self.ranges.reserve(wanted).ok_or(refusal(wanted))
    }

    /// Maps pages of an allocation and answers the first page of their addresses.
    ///
    /// # Errors
    /// As [`AddressSpace::reserve`]; and those of writing page tables.
    pub(crate) fn map(&mut self, owner: &Owner<'_>, wanted: Wanted, mapped: Mapped) -> Result<u64, NTSTATUS> {
        let start = self.ranges.place(wanted).ok_or(refusal(wanted))?;
        self.write(owner, start, &mapped, mapped.open.residency.load(Ordering::Acquire) != 0)?;
        self.ranges.enter(start, mapped.pages, mapped);
        Ok(start)
    }

    /// Frees addresses, exactly as they were reserved or mapped.
    ///
    /// # Errors
    /// STATUS_INVALID_PARAMETER if they were not so; and those of writing page tables.
    pub(crate) fn free(&mut self, owner: &Owner<'_>, start: u64, pages: u64) -> Result<(), NTSTATUS> {
        let gone = self.ranges.free(start, pages).ok_or(STATUS_INVALID_PARAMETER)?;
        self.unmap(owner, gone)
    }

    /// Takes away what maps an allocation.
    ///
    /// # Errors
    /// Those of writing page tables.
    pub(crate) fn forget(
        &mut self,
        owner: &Owner<'_>,
        open: &Shared<OpenAllocation>,
    ) -> Result<(), NTSTATUS> {
        let gone = self.ranges.take(|_, mapped| Shared::same(&mapped.open, open));
        self.unmap(owner, gone)
    }

    fn unmap(&mut self, owner: &Owner<'_>, gone: Vec<(u64, Mapped)>) -> Result<(), NTSTATUS> {
        gone.iter().try_for_each(|(start, mapped)| self.write(owner, *start, mapped, false))
    }

    /// An allocation is resident from now on, or not any more: what maps it is valid or not.
    ///
    /// # Errors
    /// Those of writing page tables.
    pub(crate) fn set_resident(
        &mut self,
        owner: &Owner<'_>,
        open: &Shared<OpenAllocation>,
        resident: bool,
    ) -> Result<(), NTSTATUS> {
        let Self { root, ranges } = self;
        let of = ranges.iter().filter(|(_, mapped)| Shared::same(&mapped.open, open));
        of.into_iter().try_for_each(|(start, mapped)| write(root, owner, start, mapped, resident))
    }

    fn write(&mut self, owner: &Owner<'_>, start: u64, mapped: &Mapped, valid: bool) -> Result<(), NTSTATUS> {
        write(&mut self.root, owner, start, mapped, valid)
    }
}

fn refusal(wanted: Wanted) -> NTSTATUS {
    if wanted.base == 0 && wanted.pages != 0 { STATUS_NO_MEMORY } else { STATUS_INVALID_PARAMETER }
}

fn write(
    root: &mut Table,
    owner: &Owner<'_>,
    start: u64,
    mapped: &Mapped,
    valid: bool,
) -> Result<(), NTSTATUS> {
    let allocation = &mapped.open.allocation;
    let mut list = try_filled(DXGK_PTE::zeroed(), mapped.pages as usize)?;
    if valid {
        for (entry, page) in list.iter_mut().zip(mapped.offset..) {
            let (segment, address) = allocation.page(page).ok_or(STATUS_INVALID_PARAMETER)?;
            entry.set_Valid(true);
            entry.set_Segment(u64::from(segment));
            entry.set_CacheCoherent(allocation.cached());
            entry.set_ReadOnly(!mapped.writable && owner.mmu.read_only);
            entry.Anonymous.PageAddress = address;
        }
    }
    let entries = Entries { list: &list, allocation: allocation.miniport(), offset: mapped.offset };
    root.write(owner, start, &entries)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any(pages: u64) -> Wanted {
        Wanted { pages, ..Wanted::default() }
    }

    #[test]
    fn addresses_are_where_they_are_wanted_or_nowhere() {
        let mut ranges = Ranges::<()>::new(16, 64);
        assert_eq!(ranges.reserve(Wanted { base: 8, ..any(4) }), None, "below the first");
        assert_eq!(ranges.reserve(Wanted { base: 62, ..any(4) }), None, "beyond the last");
        assert_eq!(ranges.reserve(Wanted { least: 30, most: 33, ..any(4) }), None);
        assert_eq!(ranges.reserve(Wanted { least: 30, most: 34, ..any(4) }), Some(30));
        assert_eq!(ranges.place(Wanted { base: 31, ..any(2) }), Some(31), "in the reservation");
        assert_eq!(ranges.place(Wanted { base: 33, ..any(2) }), None, "over its end");
        ranges.enter(31, 2, ());
        assert_eq!(ranges.place(Wanted { base: 32, ..any(1) }), None, "mapped already");
        assert_eq!(ranges.free(31, 1), None, "not as it was taken");
        assert_eq!(ranges.free(30, 4), Some(vec![(31, ())]), "with what is mapped in it");
        assert_eq!(ranges.reserve(any(48)), Some(16));
        assert_eq!(ranges.reserve(any(1)), None);
    }

    proptest! {
        /// Nothing that is taken overlaps, and all of it comes back.
        #[test]
        fn taken_ranges_are_disjoint(steps in proptest::collection::vec((1u64..12, 0u64..80, 0u8..3), 1..120)) {
            let mut ranges = Ranges::new(4, 72);
            let mut taken: Vec<(u64, u64)> = Vec::new();
            for (pages, base, kind) in steps {
                let wanted = Wanted { base: if base % 3 == 0 { base } else { 0 }, ..any(pages) };
                let start = match kind {
                    0 => ranges.reserve(wanted),
                    1 => {
                        let free = !ranges.is_reserved(wanted.base, pages) || wanted.base == 0;
                        let start = ranges.place(wanted).filter(|_| free);
                        start.inspect(|start| ranges.enter(*start, pages, ()))
                    }
                    _ => {
                        if let Some((start, pages)) = taken.pop() {
                            prop_assert!(ranges.free(start, pages).is_some());
                        }
                        None
                    }
                };
                if let Some(start) = start {
                    prop_assert!(start >= 4 && start + pages <= 72);
                    prop_assert!(taken.iter().all(|(at, count)| start + pages <= *at || at + count <= start));
                    taken.push((start, pages));
                }
            }
            for (start, pages) in taken {
                prop_assert!(ranges.free(start, pages).is_some());
            }
            prop_assert_eq!(ranges.reserve(any(68)), Some(4));
        }
    }
}
