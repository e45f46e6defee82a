//! Bytes that the command line gives.

use std::fmt;
use std::path::Path;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The most that is taken, bytes. Private data of drivers are a few hundred.
const MOST: usize = 1 << 20;

/// Bytes, at least one: hexadecimal digits on the command line, or `@` and the name of a file that holds them.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bytes(pub Vec<u8>);

impl fmt::Debug for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

impl FromStr for Bytes {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let bytes = match text.strip_prefix('@') {
            Some(path) => read(Path::new(path)).map_err(|why| format!("{path}: {why}"))?,
            None => digits(text)?,
        };
        match bytes.len() {
            0 => Err("there are no bytes in it".to_owned()),
            1..=MOST => Ok(Self(bytes)),
            _ => Err(format!("it is longer than {MOST} bytes")),
        }
    }
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    let meta = std::fs::metadata(path).map_err(|error| error.to_string())?;
    // What is no file may have no end.
    match meta.is_file() && meta.len() <= MOST as u64 {
        true => std::fs::read(path).map_err(|error| error.to_string()),
        false => Err(format!("not a file of at most {MOST} bytes")),
    }
}

/// Two digits a byte, in any number of groups.
fn digits(text: &str) -> Result<Vec<u8>, String> {
    let digit = |c: char| {
        let value =
            c.to_digit(16).ok_or_else(|| format!("{c:?} is no hexadecimal digit, and a file is @FILE"))?;
        Ok(value as u8)
    };
    let digits: Vec<u8> =
        text.chars().filter(|c| !c.is_ascii_whitespace()).map(digit).collect::<Result<_, String>>()?;
    let (pairs, rest) = digits.as_chunks::<2>();
    match rest {
        [] => Ok(pairs.iter().map(|[high, low]| high << 4 | low).collect()),
        _ => Err(format!("{} digits are no whole bytes", digits.len())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_bytes() {
        assert_eq!("00fFa1".parse(), Ok(Bytes(vec![0, 0xFF, 0xA1])));
        assert_eq!(" 52 41\n5744 ".parse(), Ok(Bytes(b"RAWD".to_vec())));
        for (text, why) in [
            ("", "no bytes"),
            (" ", "no bytes"),
            ("1", "1 digits"),
            ("0x12", "'x' is no"),
            ("ää", "'ä' is no"),
            ("@", "os error 2"),
            ("@/", "not a file"),
            ("@/dev/zero", "not a file"),
        ] {
            let answer = text.parse::<Bytes>().unwrap_err();
            assert!(answer.contains(why), "{text:?}: {answer}");
        }
    }

    #[test]
    fn a_file_is_its_bytes() {
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("data");
        let asked = format!("@{}", file.display());
        std::fs::write(&file, [1, 2, 0, 255]).unwrap();
        assert_eq!(asked.parse(), Ok(Bytes(vec![1, 2, 0, 255])));
        std::fs::write(&file, []).unwrap();
        assert!(asked.parse::<Bytes>().unwrap_err().contains("no bytes"));
        std::fs::write(&file, vec![0; MOST + 1]).unwrap();
        assert!(asked.parse::<Bytes>().unwrap_err().contains("1048576"));
    }
}
