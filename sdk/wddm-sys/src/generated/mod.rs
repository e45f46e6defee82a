// Written by `cargo xtask generate`; do not edit.

#[rustfmt::skip]
pub mod vista;
#[rustfmt::skip]
pub mod vista_sp1;
#[rustfmt::skip]
pub mod win7;
#[rustfmt::skip]
pub mod win8;
#[rustfmt::skip]
pub mod wddm1_3;
#[rustfmt::skip]
pub mod wddm1_3_pir;
#[rustfmt::skip]
pub mod wddm2_0;
#[rustfmt::skip]
pub mod wddm2_1;
#[rustfmt::skip]
pub mod wddm2_1_5;
#[rustfmt::skip]
pub mod wddm2_1_6;
#[rustfmt::skip]
pub mod wddm2_2;
#[rustfmt::skip]
pub mod wddm2_3;
#[rustfmt::skip]
pub mod wddm2_4;
#[rustfmt::skip]
pub mod wddm2_5;
#[rustfmt::skip]
pub mod wddm2_6;
#[rustfmt::skip]
pub mod wddm2_7;
#[rustfmt::skip]
pub mod wddm2_8;
#[rustfmt::skip]
pub mod wddm2_9;
#[rustfmt::skip]
pub mod wddm3_0;
#[rustfmt::skip]
pub mod wddm3_1;
#[rustfmt::skip]
pub mod wddm3_2;
#[rustfmt::skip]
pub(crate) mod sizes;
