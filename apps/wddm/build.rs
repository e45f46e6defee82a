//! Tells the bench which sources it was built beside, so that it knows a `virtgpu.sys` made of the same ones.

#[path = "../../xtask/src/sys/sources.rs"]
mod sources;

use std::path::Path;

fn main() -> std::io::Result<()> {
    let workspace = Path::new("../..");
    for directory in sources::DIRECTORIES {
        println!("cargo:rerun-if-changed=../../{directory}");
    }
    println!("cargo:rerun-if-changed=../../xtask/src/sys");
    println!("cargo:rustc-env=VIRTGPU_SOURCES={}", sources::fingerprint(workspace)?);
    Ok(())
}
