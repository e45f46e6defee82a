//! From the flat member list of a record back to structures, unions and bit-fields.
//!
//! Anonymous structures and unions leave no line in the tables. A member that starts before the end of the one
//! before it begins a new arm of a union; the last arm ends where it reaches the end of the longest other one.

use super::ctype::CType;
use super::facts::Field;

/// A named bit-field.
#[derive(Clone, Debug)]
pub struct Bit {
    /// The path in the tables.
    pub path: String,
    pub name: String,
    pub bit: u32,
    pub width: u32,
    pub ctype: CType,
}

/// A part of a structure, at an offset from the start of the outermost record.
#[derive(Clone, Debug)]
pub enum Element {
    /// A member. `inner` are the members of its type where that has no name.
    Field { path: String, name: String, offset: u64, size: u64, ctype: CType, inner: Vec<Element> },
    /// An integer that holds bit-fields; `value` is the member that names the whole of it.
    Storage { value: Option<(String, String, CType)>, offset: u64, size: u64, bits: Vec<Bit> },
    /// An anonymous union.
    Union { offset: u64, arms: Vec<Vec<Element>> },
}

impl Element {
    pub fn offset(&self) -> u64 {
        match self {
            Self::Field { offset, .. } | Self::Storage { offset, .. } | Self::Union { offset, .. } => *offset,
        }
    }

    fn end(&self) -> u64 {
        match self {
            Self::Field { offset, size, .. } | Self::Storage { offset, size, .. } => offset + size,
            Self::Union { arms, offset } => arms.iter().flatten().map(Self::end).max().unwrap_or(*offset),
        }
    }
}

/// Rebuilds the members of a record.
pub fn rebuild(fields: &[Field], union: bool) -> Result<Vec<Element>, String> {
    members(fields, "", union)
}

fn members(fields: &[Field], prefix: &str, union: bool) -> Result<Vec<Element>, String> {
    let mut list: Vec<Element> = Vec::new();
    let mut rest = fields;
    while let Some((field, tail)) = rest.split_first() {
        let name = &field.path[prefix.len()..];
        let ctype = CType::parse(&field.ctype)?;
        if let Some((bit, width)) = field.bits {
            rest = tail;
            let named =
                (name != "?").then(|| Bit { path: field.path.clone(), name: name.into(), bit, width, ctype });
            match list.last_mut() {
                Some(Element::Storage { value: None, offset, size, bits })
                    if *offset == field.offset
                        && *size == field.size
                        && bits.last().is_none_or(|last| last.bit + last.width <= bit) =>
                {
                    bits.extend(named);
                }
                _ => list.push(Element::Storage {
                    value: None,
                    offset: field.offset,
                    size: field.size,
                    bits: named.into_iter().collect(),
                }),
            }
            continue;
        }
        let inner_prefixes = [format!("{}.", field.path), format!("{}[].", field.path)];
        let count = tail
            .iter()
            .take_while(|field| inner_prefixes.iter().any(|prefix| field.path.starts_with(prefix)))
            .count();
        let (children, tail) = tail.split_at(count);
        rest = tail;
        let innermost = innermost(&ctype);
        let inner = match (innermost, children.first()) {
            (CType::Inner { union }, Some(first)) => {
                let prefix = inner_prefixes.iter().find(|prefix| first.path.starts_with(prefix.as_str()));
                members(children, prefix.map_or("", String::as_str), *union)?
            }
            (CType::Inner { .. }, None) => return Err(format!("{} has no members", field.path)),
            (_, Some(_)) => return Err(format!("{} has members, but its type has a name", field.path)),
            (_, None) => Vec::new(),
        };
        list.push(Element::Field {
            path: field.path.clone(),
            name: name.into(),
            offset: field.offset,
            size: field.size,
            ctype,
            inner,
        });
    }
    Ok(if union { vec![one_union(list)] } else { sequence(list) })
}

/// The type of the elements of an array of arrays.
pub fn innermost(ctype: &CType) -> &CType {
    match ctype {
        CType::Array(element, _) => innermost(element),
        other => other,
    }
}

/// All members as the arms of one union.
fn one_union(list: Vec<Element>) -> Element {
    let start = list.first().map_or(0, Element::offset);
    let mut arms: Vec<Vec<Element>> = Vec::new();
    for element in list {
        match arms.last_mut() {
            Some(arm) if element.offset() != start => arm.push(element),
            _ => arms.push(vec![element]),
        }
    }
    collapse(start, arms.into_iter().map(sequence).collect())
}

/// Members in order, unions found.
fn sequence(list: Vec<Element>) -> Vec<Element> {
    let mut found = Vec::new();
    let mut rest = list.as_slice();
    while let Some(first) = rest.first() {
        let start = first.offset();
        let within = rest.iter().take_while(|element| element.offset() >= start).count();
        // A member at the same offset begins an arm, unless nothing lies between the two.
        let begins: Vec<usize> = (1..within)
            .filter(|&index| {
                rest[index].offset() == start && rest[..index].iter().any(|element| element.end() > start)
            })
            .collect();
        let Some(&last) = begins.last() else {
            found.push(first.clone());
            rest = &rest[1..];
            continue;
        };
        let end = rest[..last].iter().map(Element::end).max().unwrap_or(start);
        let past =
            last + 1 + rest[last + 1..within].iter().take_while(|element| element.offset() < end).count();
        let bounds: Vec<usize> = [0].into_iter().chain(begins).chain([past]).collect();
        let arms = bounds.windows(2).map(|pair| sequence(rest[pair[0]..pair[1]].to_vec())).collect();
        found.push(collapse(start, arms));
        rest = &rest[past..];
    }
    found
}

/// A union of bit-fields and at most one integer over all of them is that integer.
fn collapse(offset: u64, arms: Vec<Vec<Element>>) -> Element {
    let mut all_bits = Vec::new();
    let mut whole = None;
    let mut sizes = Vec::new();
    let mut storages = 0;
    for arm in &arms {
        match arm.as_slice() {
            [Element::Storage { value: None, size, bits, .. }] => {
                all_bits.extend(bits.iter().cloned());
                sizes.push(*size);
                storages += 1;
            }
            [Element::Field { path, name, size, ctype: CType::Named(ctype), .. }]
                if whole.is_none() && INTEGERS.contains(&ctype.as_str()) =>
            {
                whole = Some((path.clone(), name.clone(), CType::Named(ctype.clone())));
                sizes.push(*size);
            }
            _ => return Element::Union { offset, arms },
        }
    }
    match sizes.first() {
        Some(&size) if storages > 0 && sizes.iter().all(|other| *other == size) => {
            Element::Storage { value: whole, offset, size, bits: all_bits }
        }
        _ => Element::Union { offset, arms },
    }
}

/// Types that can hold bit-fields as a whole.
const INTEGERS: &[&str] = &[
    "BYTE",
    "DWORD",
    "UCHAR",
    "UINT",
    "UINT16",
    "UINT32",
    "UINT64",
    "UINT8",
    "ULONG",
    "ULONG64",
    "ULONGLONG",
    "USHORT",
    "WORD",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn field(path: &str, offset: u64, size: u64, ctype: &str) -> Field {
        Field { path: path.into(), offset, size, bits: None, ctype: ctype.into() }
    }

    fn bits(path: &str, offset: u64, size: u64, bit: u32, width: u32) -> Field {
        Field { bits: Some((bit, width)), ..field(path, offset, size, "UINT") }
    }

    /// `a` for a member, `(…|…)` for a union, `<A B>` for bits, `<A B:Value>` for bits under an integer.
    fn shape(elements: &[Element]) -> String {
        let one = |element: &Element| match element {
            Element::Field { name, inner, .. } if inner.is_empty() => name.clone(),
            Element::Field { name, inner, .. } => format!("{name}{{{}}}", shape(inner)),
            Element::Storage { value, bits, .. } => {
                let names: Vec<&str> = bits.iter().map(|bit| bit.name.as_str()).collect();
                let value = value.as_ref().map_or(String::new(), |(_, name, _)| format!(":{name}"));
                format!("<{}{value}>", names.join(" "))
            }
            Element::Union { arms, .. } => {
                format!("({})", arms.iter().map(|arm| shape(arm)).collect::<Vec<_>>().join("|"))
            }
        };
        elements.iter().map(one).collect::<Vec<_>>().join(" ")
    }

    fn rebuilt(fields: &[Field]) -> String {
        shape(&rebuild(fields, false).unwrap())
    }

    #[test]
    fn bits_and_their_value_are_one_integer() {
        let fields = [
            bits("A", 0, 4, 0, 1),
            bits("B", 0, 4, 1, 3),
            bits("?", 0, 4, 4, 28),
            field("Value", 0, 4, "UINT"),
        ];
        assert_eq!(rebuilt(&fields), "<A B:Value>");
        assert_eq!(rebuilt(&fields[..2]), "<A B>");
        let two = [bits("A", 0, 4, 0, 1), bits("B", 4, 4, 0, 1), field("Value", 0, 8, "UINT64")];
        assert_eq!(rebuilt(&two), "(<A> <B>|Value)");
    }

    #[test]
    fn bits_that_begin_again_are_another_arm() {
        let fields = [bits("A", 0, 4, 0, 8), bits("B", 0, 4, 0, 4), field("Value", 0, 4, "UINT")];
        assert_eq!(rebuilt(&fields), "<A B:Value>");
        let record =
            [bits("A", 0, 4, 0, 8), field("Whole", 0, 4, "SOME_RECORD"), field("after", 4, 4, "UINT")];
        assert_eq!(rebuilt(&record), "(<A>|Whole) after");
    }

    #[test]
    fn a_jump_back_is_an_arm_and_the_last_one_ends_with_the_longest() {
        let fields = [
            field("before", 0, 4, "UINT"),
            field("a", 4, 4, "UINT"),
            field("low", 4, 2, "USHORT"),
            field("high", 6, 2, "USHORT"),
            field("after", 8, 4, "UINT"),
        ];
        assert_eq!(rebuilt(&fields), "before (a|low high) after");
    }

    #[test]
    fn a_union_within_an_arm() {
        let fields = [
            field("a", 0, 8, "UINT64"),
            field("b", 0, 4, "UINT"),
            field("c", 4, 4, "UINT"),
            field("d", 4, 4, "LONG"),
            field("after", 8, 8, "UINT64"),
        ];
        assert_eq!(rebuilt(&fields), "(a|b (c|d)) after");
    }

    #[test]
    fn neighbouring_unions_stay_apart() {
        let fields = [
            field("a", 0, 4, "UINT"),
            field("b", 0, 4, "LONG"),
            field("c", 4, 4, "UINT"),
            field("d", 4, 4, "LONG"),
        ];
        assert_eq!(rebuilt(&fields), "(a|b) (c|d)");
    }

    #[test]
    fn unnamed_types_keep_their_members() {
        let fields = [
            field("u", 0, 8, "union{}"),
            field("u.a", 0, 8, "UINT64"),
            field("u.s", 0, 8, "struct{}"),
            field("u.s.x", 0, 4, "UINT"),
            field("u.s.y", 4, 4, "UINT"),
            field("list", 8, 8, "struct{}[2]"),
            field("list[].z", 8, 4, "UINT"),
        ];
        assert_eq!(rebuilt(&fields), "u{(a|s{x y})} list{z}");
        assert!(rebuild(&fields[..1], false).is_err());
    }

    #[test]
    fn an_array_without_length_begins_no_arm() {
        let fields = [field("count", 0, 4, "UINT"), field("list", 4, 0, "UINT[0]")];
        assert_eq!(rebuilt(&fields), "count list");
    }
}
