//! Reads the images that `cargo xtask sys` built. Without them these tests are skipped, except in CI.

mod code;
mod file;
mod headers;
