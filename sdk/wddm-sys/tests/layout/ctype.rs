//! What a C type of the facts must be called by the compiler, at a version.

use std::any::type_name;
use std::collections::HashMap;

use wddm_sys::*;

use crate::facts::Facts;
use crate::{Type, of};

macro_rules! by_name {
    ($($name:ident)*) => { HashMap::from([$((stringify!($name), of::<$name>())),*]) };
}

/// The types of the generic headers, which the facts name and do not define.
pub fn scalars() -> HashMap<&'static str, Type> {
    by_name! {
        ACCESS_MASK BOOL BOOLEAN BYTE CCHAR CHAR CSHORT DWORD FLOAT HANDLE HDC HWND INT INT16 KAFFINITY
        KPROCESSOR_MODE KSPIN_LOCK KWAIT_REASON LONG LONG64 LONGLONG LPVOID MEMORY_CACHING_TYPE NTSTATUS PCWSTR
        PDRIVER_CONTROL PKDEFERRED_ROUTINE PKSYNCHRONIZE_ROUTINE POWER_ACTION PSECURITY_DESCRIPTOR PVOID PWCH PWSTR
        SIZE_T UCHAR UINT UINT16 UINT32 UINT64 UINT8 UINT_PTR ULONG ULONG64 ULONGLONG ULONG_PTR USHORT WCHAR WORD
        DEVOBJ_EXTENSION DRIVER_OBJECT EPROCESS INTERFACE IO_STATUS_BLOCK IO_TIMER IRP
        PCI_DEVICE_PRESENCE_PARAMETERS QUERY_INTERFACE VIDEO_REQUEST_PACKET VPB
    }
}

/// The compiler's name of a C type. `None` for `struct{}` and `union{}`.
pub fn rust_name(facts: &Facts, types: &HashMap<&str, Type>, text: &str) -> Option<String> {
    if let Some((result, rest)) = text.split_once("(*)(") {
        let parameters: Vec<&str> =
            rest.split_once(')').unwrap().0.split(", ").filter(|parameter| !parameter.is_empty()).collect();
        return Some(format!("core::option::Option<{}>", function(facts, types, result, &parameters)?));
    }
    let (text, dimensions) = text.split_at(text.find('[').unwrap_or(text.len()));
    let mut name: Option<String> = None;
    let mut constant = false;
    let mut function_behind = false;
    let spaced = text.replace('*', " * ");
    let mut words: Vec<&str> = Vec::new();
    for word in spaced.split_whitespace() {
        match word {
            "const" => constant = true,
            "volatile" | "__unaligned" | "struct" | "union" | "enum" => {}
            "struct{}" | "union{}" => return None,
            "*" => {
                let to = match name.take() {
                    Some(name) => name,
                    None => {
                        let base = words.join(" ");
                        function_behind =
                            facts.protos.iter().any(|proto| proto.name == base && proto.kind == "fn");
                        self::name(facts, types, &base)?
                    }
                };
                name = Some(if std::mem::take(&mut function_behind) {
                    format!("core::option::Option<{to}>")
                } else {
                    format!("*{} {to}", if constant { "const" } else { "mut" })
                });
                constant = false;
            }
            word => words.push(word),
        }
    }
    let mut name = match name {
        Some(name) => name,
        None => self::name(facts, types, &words.join(" "))?,
    };
    let lengths: Vec<&str> = dimensions.split(['[', ']']).filter(|length| !length.is_empty()).collect();
    for length in lengths.into_iter().rev() {
        name = format!("[{name}; {length}]");
    }
    Some(name)
}

/// The compiler's name of a function pointer.
pub fn function(
    facts: &Facts,
    types: &HashMap<&str, Type>,
    result: &str,
    parameters: &[impl AsRef<str>],
) -> Option<String> {
    let parameters: Option<Vec<String>> =
        parameters.iter().map(|parameter| rust_name(facts, types, parameter.as_ref())).collect();
    let abi = if cfg!(target_arch = "x86_64") { "win64" } else { "C" };
    let result = match result.trim() {
        "void" => String::new(),
        result => format!(" -> {}", rust_name(facts, types, result)?),
    };
    Some(format!("unsafe extern \"{abi}\" fn({}){result}", parameters?.join(", ")))
}

fn name(facts: &Facts, types: &HashMap<&str, Type>, text: &str) -> Option<String> {
    let text = facts.tags.get(text).map_or(text, String::as_str);
    let built_in = match text {
        "void" => Some(type_name::<core::ffi::c_void>()),
        "unsigned int" | "unsigned long" => Some("u32"),
        "unsigned char" => Some("u8"),
        "unsigned short" => Some("u16"),
        "int" | "long" => Some("i32"),
        "char" => Some("i8"),
        "float" => Some("f32"),
        "CLSID" => return name(facts, types, "GUID"),
        _ => None,
    };
    if let Some(name) = built_in {
        return Some(name.into());
    }
    if let Some(one) = types.get(text) {
        return Some((one.name)().into());
    }
    // A tag whose typedef the facts do not have, or a pointer typedef of the generic headers.
    if let Some(tag) = text.strip_prefix('_') {
        return name(facts, types, tag);
    }
    let (constant, to) = match text.strip_prefix("LPC") {
        Some(to) => ("const", to),
        None => ("mut", text.strip_prefix('P')?),
    };
    Some(format!("*{constant} {}", name(facts, types, to)?))
}
