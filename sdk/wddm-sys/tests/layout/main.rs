//! Every fact of every interface version against the types that the compiler made of the generated source.
//!
//! The facts are read here, not by the generator. What only the compiler can say comes as tables from `generated`:
//! of each version the types and constants that its module shows, of each record its members and accessors.
#![allow(unsafe_code)]
#![allow(non_snake_case, non_camel_case_types)]

mod constants;
mod ctype;
mod facts;
mod functions;
#[allow(
    clippy::undocumented_unsafe_blocks,
    reason = "places and accessors of a zeroed record, written by the generator"
)]
mod generated;
mod records;

use std::any::TypeId;
use std::collections::HashMap;
use std::sync::LazyLock;

use wddm_sys::GUID;

use facts::Facts;
use generated::VERSIONS;

/// Types by name, in the portions that each version adds.
pub type Types = &'static [&'static [(&'static str, fn() -> Type)]];
/// Constants without an enumeration: name, value, bytes.
pub type Integers = &'static [&'static [(&'static str, i128, usize)]];
/// The constants of an enumeration: name and value.
pub type Enumerators = &'static [(&'static str, i128)];
/// By enumeration.
pub type Enums = &'static [&'static [(&'static str, Enumerators)]];
/// GUIDs by name.
pub type Guids = &'static [&'static [(&'static str, GUID)]];

/// What the compiler knows of one version's module.
pub struct Version {
    pub value: u32,
    pub types: Types,
    pub integers: Integers,
    pub enumerators: Enums,
    pub guids: Guids,
    /// Describes the records that this version defines itself.
    pub records: fn(&mut Table),
}

/// A type, as the compiler has it.
#[derive(Clone, Copy, Debug)]
pub struct Type {
    pub id: TypeId,
    pub size: usize,
    pub align: usize,
    pub name: fn() -> &'static str,
}

/// Describes a type.
pub fn of<T: 'static>() -> Type {
    Type {
        id: TypeId::of::<T>(),
        size: size_of::<T>(),
        align: align_of::<T>(),
        name: std::any::type_name::<T>,
    }
}

/// The members and accessors of every record of every version.
#[derive(Default)]
pub struct Table {
    records: HashMap<TypeId, Record>,
    current: Option<TypeId>,
}

/// A record in Rust.
pub struct Record {
    pub size: usize,
    pub fields: HashMap<&'static str, Member>,
    pub bits: HashMap<&'static str, Accessors>,
    pub name: &'static str,
}

/// Where a member lies and what it is.
#[derive(Debug)]
pub struct Member {
    pub offset: usize,
    pub size: usize,
    pub type_name: &'static str,
}

/// The two accessors of a bit-field, on a record that lies at the pointer.
pub struct Accessors {
    pub set: unsafe fn(*mut u8, u64),
    pub get: unsafe fn(*const u8) -> u64,
}

/// Zeros that any record fits into.
#[repr(C, align(16))]
struct Zeros([u8; 1 << 17]);

static ZEROS: Zeros = Zeros([0; 1 << 17]);

impl Table {
    /// Begins a record; answers where to take its members' addresses.
    pub fn record<T: 'static>(&mut self) -> *const T {
        let Type { id, size, align, name } = of::<T>();
        assert!(size <= ZEROS.0.len() && align <= 16, "{} does not fit", name());
        let record = Record { size, fields: HashMap::new(), bits: HashMap::new(), name: name() };
        assert!(self.records.insert(id, record).is_none(), "{} is there twice", name());
        self.current = Some(id);
        ZEROS.0.as_ptr().cast()
    }

    fn current(&mut self) -> &mut Record {
        let id = self.current.expect("a record has begun");
        self.records.get_mut(&id).expect("the record that has begun")
    }

    /// Notes a member of the current record.
    pub fn field<F>(&mut self, path: &'static str, member: *const F) {
        let offset = member as usize - ZEROS.0.as_ptr() as usize;
        let member = Member { offset, size: size_of::<F>(), type_name: std::any::type_name::<F>() };
        assert!(self.current().fields.insert(path, member).is_none(), "{path} is there twice");
    }

    /// Notes a bit-field of the current record.
    pub fn bit(
        &mut self,
        path: &'static str,
        set: unsafe fn(*mut u8, u64),
        get: unsafe fn(*const u8) -> u64,
    ) {
        assert!(self.current().bits.insert(path, Accessors { set, get }).is_none(), "{path} is there twice");
    }
}

/// The facts.
pub static FACTS: LazyLock<Facts> = LazyLock::new(Facts::read);

/// All records of all versions, by type.
pub static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table::default();
    for version in &VERSIONS {
        (version.records)(&mut table);
    }
    table
});

/// The types that each version's module shows.
pub static TYPES: LazyLock<Vec<HashMap<&'static str, Type>>> = LazyLock::new(|| {
    VERSIONS
        .iter()
        .map(|version| {
            let mut types: HashMap<_, _> = ctype::scalars();
            for (name, describe) in version.types.iter().copied().flatten() {
                assert!(types.insert(*name, describe()).is_none(), "{name} is there twice");
            }
            types
        })
        .collect()
});

macro_rules! types {
    ($($name:ident)*) => { &[$((stringify!($name), crate::of::<$name>)),*] };
}
macro_rules! integers {
    ($($name:ident)*) => { &[$((stringify!($name), $name as i128, size_of_val(&$name))),*] };
}
macro_rules! enumerators {
    ($($one:ident { $($name:ident)* })*) => {
        &[$((stringify!($one), &[$((stringify!($name), { let value: $one = $name; value.0 as i128 })),*])),*]
    };
}
macro_rules! guids {
    ($($name:ident)*) => { &[$((stringify!($name), $name)),*] };
}
use {enumerators, guids, integers, types};
