//! Where a function lies in the image. `wddm` re-exports these attributes; their meaning is documented there.
//!
//! Natively they do nothing: a section is a matter of the PE image. To place a function counts as unsafe, since code
//! that is paged out or discarded must not be called; a driver that forbids `unsafe` says it with these.

use proc_macro::TokenStream;

/// Puts a function into the section `PAGE`, which Windows may page out.
///
/// For code that runs below DISPATCH_LEVEL only: what the documentation calls pageable, and what only such code calls.
#[proc_macro_attribute]
pub fn pageable(arguments: TokenStream, function: TokenStream) -> TokenStream {
    place("PAGE", arguments, function)
}

/// Puts a function into the section `INIT`, which Windows discards when DriverEntry has returned.
#[proc_macro_attribute]
pub fn one_time(arguments: TokenStream, function: TokenStream) -> TokenStream {
    place("INIT", arguments, function)
}

fn place(section: &str, arguments: TokenStream, function: TokenStream) -> TokenStream {
    if !arguments.is_empty() {
        return source("compile_error!(\"this attribute takes no arguments\");");
    }
    let mut placed = source(&format!("#[cfg_attr(windows, unsafe(link_section = \"{section}\"))]"));
    placed.extend(function);
    placed
}

fn source(text: &str) -> TokenStream {
    text.parse().unwrap_or_default()
}
