//! The version resource, as a resource compiler writes it.

/// A `.res` file with one RT_VERSION resource: the workspace's version, in US English, Unicode.
pub fn resource(file_name: &str, description: &str) -> Vec<u8> {
    let version = env!("CARGO_PKG_VERSION");
    let strings = [
        ("CompanyName", "wddm-rs"),
        ("FileDescription", description),
        ("FileVersion", version),
        ("InternalName", file_name),
        ("LegalCopyright", "MIT OR Apache-2.0"),
        ("OriginalFilename", file_name),
        ("ProductName", "wddm-rs"),
        ("ProductVersion", version),
    ];
    let table: Vec<Vec<u8>> = strings.iter().map(|(key, value)| text_block(key, value)).collect();
    let strings = block("StringFileInfo", Value::None, &[block("040904B0", Value::None, &table)]);
    let language = [0x0409u16.to_le_bytes(), 0x04B0u16.to_le_bytes()].concat();
    let translation =
        block("VarFileInfo", Value::None, &[block("Translation", Value::Bytes(&language), &[])]);
    let info = block("VS_VERSION_INFO", Value::Bytes(&fixed(version)), &[strings, translation]);

    // A file begins with an empty resource.
    let mut file = header(0, 0, 0, 0);
    file.extend(header(info.len() as u32, RT_VERSION, 1, 0x0409));
    file.extend(info);
    align(&mut file);
    file
}

const RT_VERSION: u16 = 16;

/// `RESOURCEHEADER` with numbers for type and name.
fn header(data: u32, kind: u16, name: u16, language: u16) -> Vec<u8> {
    const LENGTH: u32 = 32;
    const MOVEABLE_PURE: u16 = 0x30;
    let mut header = Vec::new();
    header.extend(data.to_le_bytes());
    header.extend(LENGTH.to_le_bytes());
    header.extend([0xFFFF, kind, 0xFFFF, name].map(u16::to_le_bytes).concat());
    header.extend(0u32.to_le_bytes());
    header.extend(if kind == 0 { 0 } else { MOVEABLE_PURE }.to_le_bytes());
    header.extend(language.to_le_bytes());
    header.extend([0u8; 8]);
    header
}

/// `VS_FIXEDFILEINFO` of a display driver.
fn fixed(version: &str) -> Vec<u8> {
    let mut parts = version.split('.').map(|part| part.parse::<u16>().unwrap_or(0));
    let mut next = || u32::from(parts.next().unwrap_or(0));
    let (high, low) = (next() << 16 | next(), next() << 16);
    const FLAGS_MASK: u32 = 0x3F;
    const NT_WINDOWS32: u32 = 0x0004_0004;
    const DRIVER: u32 = 3;
    const DISPLAY_DRIVER: u32 = 4;
    [0xFEEF_04BD, 0x1_0000, high, low, high, low, FLAGS_MASK, 0, NT_WINDOWS32, DRIVER, DISPLAY_DRIVER, 0, 0]
        .map(u32::to_le_bytes)
        .concat()
}

enum Value<'a> {
    None,
    Bytes(&'a [u8]),
    Text(&'a [u8]),
}

fn text_block(key: &str, value: &str) -> Vec<u8> {
    block(key, Value::Text(&wide(value)), &[])
}

/// Length, length of the value (in characters for text), kind, key, value, children; each part on a multiple of four.
fn block(key: &str, value: Value<'_>, children: &[Vec<u8>]) -> Vec<u8> {
    let (bytes, length, text): (&[u8], usize, u16) = match value {
        Value::None => (&[], 0, 1),
        Value::Bytes(bytes) => (bytes, bytes.len(), 0),
        Value::Text(bytes) => (bytes, bytes.len() / 2, 1),
    };
    let mut block = vec![0, 0];
    block.extend((length as u16).to_le_bytes());
    block.extend(text.to_le_bytes());
    block.extend(wide(key));
    align(&mut block);
    block.extend(bytes);
    for child in children {
        align(&mut block);
        block.extend(child);
    }
    let length = block.len() as u16;
    block[..2].copy_from_slice(&length.to_le_bytes());
    block
}

/// UTF-16 with its end.
fn wide(text: &str) -> Vec<u8> {
    text.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect()
}

fn align(bytes: &mut Vec<u8>) {
    bytes.resize(bytes.len().next_multiple_of(4), 0);
}
