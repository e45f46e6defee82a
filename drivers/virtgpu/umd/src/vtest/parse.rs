//! From bytes to messages.

use super::{Body, Create, Error, ErrorKind, Message, Place, Transfer, command};

const HEADER: usize = 8;
/// Dwords of a transfer before its data.
const TRANSFER: u32 = 11;

/// All messages of a recording.
pub(super) fn messages(bytes: &[u8]) -> Result<Vec<Message>, Error> {
    let mut messages = Vec::new();
    let mut offset = 0;
    while offset < bytes.len() {
        let place = Place { message: messages.len(), offset };
        let rest = bytes.get(offset..).unwrap_or_default();
        let (body, end) = message(rest).map_err(|kind| Error { place, kind })?;
        messages.push(Message { place, body });
        offset += end;
    }
    if messages.is_empty() {
        return Err(Error { place: Place::default(), kind: ErrorKind::Empty });
    }
    Ok(messages)
}

fn dwords(bytes: &[u8]) -> impl Iterator<Item = u32> + '_ {
    bytes.as_chunks().0.iter().map(|dword| u32::from_le_bytes(*dword))
}

/// The first `N` dwords; what is not there is 0.
fn first<const N: usize>(bytes: &[u8]) -> [u32; N] {
    let mut first = [0; N];
    for (to, from) in first.iter_mut().zip(dwords(bytes)) {
        *to = from;
    }
    first
}

/// The first message of `bytes`, and where the next one begins.
fn message(bytes: &[u8]) -> Result<(Body, usize), ErrorKind> {
    let (head, rest) = bytes.split_at_checked(HEADER).ok_or(ErrorKind::Header(bytes.len()))?;
    let [length, command] = first(head);
    if command == 0 || command > command::LAST {
        return Err(ErrorKind::Unknown(command));
    }
    if command > command::PROTOCOL_VERSION {
        return Err(ErrorKind::Later(command));
    }
    let fixed = match command {
        command::GET_CAPS | command::GET_CAPS2 | command::PING_PROTOCOL_VERSION => Some(0),
        command::RESOURCE_CREATE => Some(10),
        command::RESOURCE_UNREF | command::PROTOCOL_VERSION => Some(1),
        command::TRANSFER_GET => Some(TRANSFER),
        command::RESOURCE_BUSY_WAIT => Some(2),
        _ => None,
    };
    if let Some(expected) = fixed.filter(|expected| *expected != length) {
        return Err(ErrorKind::Length { command, expected: expected.into(), found: length });
    }
    let needed = if command == command::CREATE_RENDERER { length.into() } else { u64::from(length) * 4 };
    let short = ErrorKind::Payload { command, needed, left: rest.len() };
    let payload = |needed: u64| usize::try_from(needed).ok().and_then(|n| rest.get(..n)).ok_or(short);
    if command == command::TRANSFER_PUT {
        if length < TRANSFER {
            return Err(ErrorKind::Length { command, expected: TRANSFER.into(), found: length });
        }
        let transfer = transfer(payload(u64::from(TRANSFER) * 4)?);
        let expected = u64::from(TRANSFER) + u64::from(transfer.data_size.div_ceil(4));
        if u64::from(length) != expected {
            return Err(ErrorKind::Length { command, expected, found: length });
        }
        let unpadded = u64::from(TRANSFER) * 4 + u64::from(transfer.data_size);
        let data = payload(unpadded)?.get(TRANSFER as usize * 4..).unwrap_or_default().to_vec();
        let end = unpadded as usize;
        return Ok((
            Body::Put(transfer, data),
            HEADER + end + padding(rest, end, (needed - unpadded) as usize),
        ));
    }
    let payload = payload(needed)?;
    let body = match command {
        command::GET_CAPS => Body::GetCaps(1),
        command::GET_CAPS2 => Body::GetCaps(2),
        command::RESOURCE_CREATE => {
            let [handle, target, format, bind, width, height, depth, array_size, last_level, nr_samples] =
                first(payload);
            Body::Create(Create {
                handle,
                target,
                format,
                bind,
                width,
                height,
                depth,
                array_size,
                last_level,
                nr_samples,
            })
        }
        command::RESOURCE_UNREF => Body::Unref(first::<1>(payload)[0]),
        command::TRANSFER_GET => Body::Get(transfer(payload)),
        command::SUBMIT_CMD => Body::Submit(dwords(payload).collect()),
        command::RESOURCE_BUSY_WAIT => Body::BusyWait(first::<1>(payload)[0]),
        command::CREATE_RENDERER => {
            let name = payload.split(|byte| *byte == 0).next().unwrap_or_default();
            Body::CreateRenderer(String::from_utf8_lossy(name).into_owned())
        }
        command::PING_PROTOCOL_VERSION => Body::Ping,
        _ => Body::ProtocolVersion(first::<1>(payload)[0]),
    };
    Ok((body, HEADER + payload.len()))
}

fn transfer(payload: &[u8]) -> Transfer {
    let [handle, level, stride, layer_stride, x, y, z, width, height, depth, data_size] = first(payload);
    Transfer { handle, level, stride, layer_stride, x, y, z, width, height, depth, data_size }
}

/// Bytes that fill the last dword of a TRANSFER_PUT's data, which ends at `end` of `rest`.
///
/// Mesa counts a last incomplete dword in the length and sends the data's bytes only; who goes by the length fills it.
/// What follows tells: a command is a small number, so that no header is one when it is read a few bytes too early.
fn padding(rest: &[u8], end: usize, missing: usize) -> usize {
    let follows = |at: usize| {
        let rest = rest.get(at..).unwrap_or_default();
        match rest.get(..HEADER) {
            Some(header) => (1..=command::LAST).contains(&first::<2>(header)[1]),
            None => rest.is_empty(),
        }
    };
    if missing != 0 && !follows(end) && follows(end + missing) { missing } else { 0 }
}
