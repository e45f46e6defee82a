//! Words of reports.

/// `byte` for one of them, otherwise `bytes`.
pub fn plural(n: u64, what: &str) -> String {
    match what.strip_suffix('y') {
        _ if n == 1 => what.to_owned(),
        Some(stem) => format!("{stem}ies"),
        None if what.ends_with('s') => format!("{what}es"),
        None => format!("{what}s"),
    }
}

/// `1 byte`, `2 bytes`.
pub fn many(n: u64, what: &str) -> String {
    format!("{n} {}", plural(n, what))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_not_many() {
        assert_eq!(many(1, "byte"), "1 byte");
        assert_eq!(many(0, "byte"), "0 bytes");
        assert_eq!(many(2, "entry"), "2 entries");
        assert_eq!(many(3, "register access"), "3 register accesses");
        assert_eq!(many(1, "register access"), "1 register access");
    }
}
