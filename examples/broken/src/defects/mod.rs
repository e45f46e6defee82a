//! The defects, by the family of entry points that they are in.
#![allow(unsafe_code)]

use crate::Defect;

/// Makes the drivers of one family: `name`, the rule that it breaks, the number of the bug if it is a known one, and the
/// entry points that are replaced. What the comment says is what people are told.
macro_rules! defects {
    ($(
        $(#[doc = $what:literal])+
        $name:literal breaks $rule:ident $(bug $bug:ident)? {
            $(fn $slot:ident($($arg:ident: $ty:ty),* $(,)?) $(-> $ret:ty)? $body:block)+
        }
    )+) => {
        pub(super) const DEFECTS: &[crate::Defect] = &[$({
            struct Broken;
            impl crate::raw::Spoil for Broken {
                fn spoil(table: &mut wddm_sys::wddm1_3::DRIVER_INITIALIZATION_DATA) {
                    $(
                        wddm_sys::abi! { unsafe fn $slot($($arg: $ty),*) $(-> $ret)? $body }
                        table.$slot = Some($slot);
                    )+
                }
            }
            crate::Defect {
                name: $name,
                rule: stringify!($rule),
                bug: concat!($(stringify!($bug))?),
                what: concat!($($what),+).trim_ascii(),
                image: crate::raw::image::<Broken>(concat!("broken/", $name)),
            }
        }),+];
    };
}

mod adapter;
mod allocation;
mod context;
mod engine;
mod render;
mod report;
mod submit;

const FAMILIES: &[&[Defect]] = &[
    context::DEFECTS,
    adapter::DEFECTS,
    allocation::DEFECTS,
    render::DEFECTS,
    submit::DEFECTS,
    report::DEFECTS,
    engine::DEFECTS,
];

const COUNT: usize = {
    let (mut count, mut family) = (0, 0);
    while family < FAMILIES.len() {
        count += FAMILIES[family].len();
        family += 1;
    }
    count
};

const ALL: [Defect; COUNT] = {
    let mut all = [FAMILIES[0][0]; COUNT];
    let (mut at, mut family) = (0, 0);
    while family < FAMILIES.len() {
        let mut index = 0;
        while index < FAMILIES[family].len() {
            all[at] = FAMILIES[family][index];
            at += 1;
            index += 1;
        }
        family += 1;
    }
    all
};

/// The drivers with a defect.
pub static DEFECTS: &[Defect] = &ALL;
