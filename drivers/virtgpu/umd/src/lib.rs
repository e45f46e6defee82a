//! The user-mode half of virtgpu, as a library: command streams in, `D3DKMT` calls out.
//!
//! A stream refers to resources that only the kernel-mode driver can name. So every dword that holds a resource is 0
//! here, and travels with a reference to the [`Allocation`](virgl::Allocation) it means; [`walk`] is the one table
//! that knows which dwords those are, [`builder`] turns references into allocation and patch lists.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod builder;
pub mod client;
pub mod reference;
pub mod replay;
pub mod scene;
pub mod show;
pub mod virgl;
pub mod vtest;
pub mod walk;
