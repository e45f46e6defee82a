//! Function types and typedefs.

use crate::{FACTS, TYPES, VERSIONS, ctype};

/// Result and parameters of every function type, each with the module of the version that defines it.
#[test]
fn function_types_at_every_version() {
    for proto in FACTS.protos.iter().filter(|proto| proto.kind != "decl") {
        for &version in &proto.versions {
            let types = &TYPES[version];
            let at = format!("{} {:#x}", proto.name, VERSIONS[version].value);
            let function = ctype::function(&FACTS, types, &proto.result, &proto.parameters);
            let function = function.unwrap_or_else(|| panic!("{at} mentions something unknown"));
            let expected =
                if proto.kind == "fn" { function } else { format!("core::option::Option<{function}>") };
            let one = types.get(proto.name.as_str()).unwrap_or_else(|| panic!("no {at}"));
            assert_eq!((one.name)(), expected, "{at}");
            assert_eq!(one.size, size_of::<usize>(), "{at}");
        }
    }
}

#[test]
fn typedefs_at_every_version() {
    for typedef in FACTS.types.iter().filter(|typedef| typedef.name != "__C_ASSERT__") {
        for &version in &typedef.versions {
            let types = &TYPES[version];
            let at = format!("{} {:#x}", typedef.name, VERSIONS[version].value);
            let one = types.get(typedef.name.as_str()).unwrap_or_else(|| panic!("no {at}"));
            assert_eq!(one.size, typedef.size, "{at}");
            // In C the eleven enumerations with a fixed type are integers; here they are types of their own.
            let own = FACTS.enums.iter().any(|one| one.name == typedef.name);
            if !own {
                let name = ctype::rust_name(&FACTS, types, &typedef.ctype);
                assert_eq!(Some((one.name)()), name.as_deref(), "{at}");
            }
        }
    }
}
