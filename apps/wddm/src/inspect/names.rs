//! What the names of an image's functions tell.

/// Functions of Rust's that do nothing but panic, or that a panic goes through.
const PANICS: [&str; 8] = [
    "core::panicking::",
    "std::panicking::",
    "rust_begin_unwind",
    "rust_panic",
    "::unwrap_failed",
    "::expect_failed",
    "handle_alloc_error",
    "capacity_overflow",
];

/// Functions of slices and strings that end in a panic.
const FAIL: [&str; 3] = ["core::slice::", "core::str::", "core::cell::"];

/// What text is made with: in a driver only for the message of a panic.
const FORMATTING: &str = "core::fmt::";

/// Whether a function is one that panics. The linker keeps only what is called, so that its name means a way to it.
pub(super) fn panics(name: &str) -> bool {
    let name = name.trim_start_matches('<');
    let ends =
        name.split("::").last().is_some_and(|last| last.contains("_fail") || last.starts_with("panic_"));
    PANICS.iter().any(|part| name.contains(part))
        || (ends && FAIL.iter().any(|module| name.starts_with(module)))
}

/// Whether a function formats text.
pub(super) fn formats(name: &str) -> bool {
    name.trim_start_matches('<').starts_with(FORMATTING) || name.contains(" as core::fmt::")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn machinery_is_told_from_other_code() {
        for name in [
            "core::panicking::panic_fmt",
            "core::option::unwrap_failed",
            "core::result::unwrap_failed",
            "core::slice::index::slice_end_index_len_fail",
            "core::str::slice_error_fail",
            "core::cell::panic_already_borrowed",
            "rust_begin_unwind",
            "alloc::alloc::handle_alloc_error",
        ] {
            assert!(panics(name), "{name}");
        }
        for name in
            ["core::slice::sort::heapsort", "DriverEntry", "core::str::from_utf8", "virtgpu::ring::failed"]
        {
            assert!(!panics(name), "{name}");
        }
        assert!(formats("<u32 as core::fmt::Display>::fmt") && formats("core::fmt::write"));
        assert!(!formats("virtgpu::context::create"));
    }
}
