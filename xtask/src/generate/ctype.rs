//! C types as the tables write them.

/// A parsed C type. `const` is kept only where it is that of a pointee; `volatile` and `__unaligned` are dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CType {
    /// A typedef, tag or built-in type.
    Named(String),
    Pointer {
        constant: bool,
        to: Box<CType>,
    },
    Array(Box<CType>, u64),
    /// A pointer to a function, as in `NTSTATUS (*)(HANDLE)`.
    Function {
        result: Box<CType>,
        parameters: Vec<CType>,
    },
    /// `struct{}` or `union{}`: a type without a name, whose members are listed behind it.
    Inner {
        union: bool,
    },
}

impl CType {
    /// Parses one type.
    pub fn parse(text: &str) -> Result<Self, String> {
        if let Some((result, rest)) = text.split_once("(*)(") {
            let (parameters, _attributes) =
                rest.split_once(')').ok_or_else(|| format!("no end of parameters in {text:?}"))?;
            return Ok(Self::Function {
                result: Box::new(Self::parse(result)?),
                parameters: parameters
                    .split(',')
                    .map(str::trim)
                    .filter(|parameter| !parameter.is_empty() && *parameter != "void")
                    .map(Self::parse)
                    .collect::<Result<_, _>>()?,
            });
        }
        let (text, dimensions) = text.split_at(text.find('[').unwrap_or(text.len()));
        let (base, stars) = text.split_at(text.find('*').unwrap_or(text.len()));
        let mut constant = false;
        let mut words = Vec::new();
        for word in base.split_whitespace() {
            match word {
                "const" => constant = true,
                "volatile" | "__unaligned" | "struct" | "union" | "enum" => {}
                "struct{}" => words.push("{"),
                "union{}" => words.push("|"),
                word => words.push(word),
            }
        }
        let mut parsed = match words.join(" ").as_str() {
            "" => return Err(format!("no type in {text:?}")),
            "{" => Self::Inner { union: false },
            "|" => Self::Inner { union: true },
            name => Self::Named(name.into()),
        };
        for after in stars.split('*').skip(1) {
            parsed = Self::Pointer { constant, to: Box::new(parsed) };
            constant = match after.trim() {
                "" => false,
                "const" => true,
                other => return Err(format!("{other:?} after a pointer")),
            };
        }
        let lengths: Vec<u64> = dimensions
            .split(['[', ']'])
            .filter(|part| !part.is_empty())
            .map(|part| part.parse().map_err(|error| format!("array length {part:?}: {error}")))
            .collect::<Result<_, _>>()?;
        for length in lengths.into_iter().rev() {
            parsed = Self::Array(Box::new(parsed), length);
        }
        Ok(parsed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> CType {
        CType::Named(name.into())
    }

    fn pointer(constant: bool, to: CType) -> CType {
        CType::Pointer { constant, to: Box::new(to) }
    }

    #[test]
    fn constness_is_that_of_the_pointee() {
        for (text, expected) in [
            ("const HANDLE", named("HANDLE")),
            ("const X *", pointer(true, named("X"))),
            ("SIZE_T *const", pointer(false, named("SIZE_T"))),
            ("const X **", pointer(false, pointer(true, named("X")))),
            ("X *const *", pointer(true, pointer(false, named("X")))),
            ("__unaligned struct _X *", pointer(false, named("_X"))),
            ("volatile unsigned long", named("unsigned long")),
        ] {
            assert_eq!(CType::parse(text).unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn the_first_dimension_is_the_outermost() {
        let row = CType::Array(Box::new(named("float")), 4);
        assert_eq!(CType::parse("float[3][4]").unwrap(), CType::Array(Box::new(row), 3));
        assert_eq!(CType::parse("X *[2]").unwrap(), CType::Array(Box::new(pointer(false, named("X"))), 2));
    }

    #[test]
    fn function_pointers_and_unnamed_types() {
        let CType::Function { result, parameters } =
            CType::parse("NTSTATUS (*)(HANDLE, const X *) __attribute__((stdcall))").unwrap()
        else {
            panic!("a function pointer")
        };
        assert_eq!(
            (*result, parameters),
            (named("NTSTATUS"), vec![named("HANDLE"), pointer(true, named("X"))])
        );
        let CType::Function { parameters, .. } = CType::parse("BOOLEAN (*)()").unwrap() else { panic!() };
        assert!(parameters.is_empty());
        assert_eq!(CType::parse("union{}").unwrap(), CType::Inner { union: true });
        for wrong in ["", "const", "*", "X *volatile y", "X[a]", "void (*)(A"] {
            assert!(CType::parse(wrong).is_err(), "{wrong:?}");
        }
    }
}
