//! What the commands do.

use wddm::submit_virtual::Fault;

use crate::memory::Space;
use crate::protocol::{Command, Corner, MOST, Rect, Surface, WORDS, words};

/// Fetches the command at an address that has `left` bytes behind it. Answers its bytes as well.
pub fn fetch(space: &mut Space<'_>, address: u64, left: u32) -> Result<(Command, u32), Fault> {
    let wrong = Fault::Instruction { address };
    let first = space.read(address)?;
    let count = words(first).ok_or(wrong)?;
    let bytes = (count as u32).wrapping_mul(4);
    if bytes > left {
        return Err(wrong);
    }
    // Read once: what is checked below is what is executed.
    let mut copy = [0; WORDS];
    for (index, word) in copy.iter_mut().take(count).enumerate() {
        let at = address.wrapping_add((index as u64).wrapping_mul(4));
        *word = if index == 0 { first } else { space.read(at)? };
    }
    let command = copy.get(..count).and_then(Command::decode).ok_or(wrong)?;
    if sound(&command) { Ok((command, bytes)) } else { Err(wrong) }
}

/// Whether everything that a command names is in what it names it in.
fn sound(command: &Command) -> bool {
    match *command {
        Command::Fill(surface, rect, _) => surface_is(surface) && inside(surface, rect),
        Command::Copy(to, from, rect, (x, y)) => {
            let target = Rect { x, y, ..rect };
            surface_is(to) && surface_is(from) && inside(from, rect) && inside(to, target)
        }
        Command::Triangle(surface, corners) => {
            let near = |corner: &Corner| corner.x.unsigned_abs() <= MOST && corner.y.unsigned_abs() <= MOST;
            surface_is(surface) && corners.iter().all(near)
        }
        Command::Store(address, _) => address.is_multiple_of(4),
    }
}

fn surface_is(surface: Surface) -> bool {
    let Surface { address, pitch, width, height } = surface;
    (1..=MOST).contains(&width)
        && (1..=MOST).contains(&height)
        && address.is_multiple_of(4)
        && pitch.is_multiple_of(4)
        && (width.wrapping_mul(4)..=1 << 20).contains(&pitch)
        && address < 1 << 48
}

fn inside(surface: Surface, rect: Rect) -> bool {
    let fits = |at: u32, length: u32, whole: u32| at.checked_add(length).is_some_and(|end| end <= whole);
    fits(rect.x, rect.width, surface.width) && fits(rect.y, rect.height, surface.height)
}

/// The address of a pixel of a sound surface.
fn pixel(surface: &Surface, x: u32, y: u32) -> u64 {
    let row = u64::from(y).wrapping_mul(u64::from(surface.pitch));
    surface.address.wrapping_add(row).wrapping_add(u64::from(x).wrapping_mul(4))
}

/// Executes a command. Answers how many pixels it looked at.
pub fn execute(space: &mut Space<'_>, command: &Command) -> Result<u32, Fault> {
    match *command {
        Command::Fill(surface, rect, color) => {
            for y in 0..rect.height {
                for x in 0..rect.width {
                    space.write(pixel(&surface, rect.x.wrapping_add(x), rect.y.wrapping_add(y)), color)?;
                }
            }
            Ok(rect.width.wrapping_mul(rect.height))
        }
        Command::Copy(to, from, rect, (left, top)) => {
            for y in 0..rect.height {
                for x in 0..rect.width {
                    let source = pixel(&from, rect.x.wrapping_add(x), rect.y.wrapping_add(y));
                    let word = space.read(source)?;
                    space.write(pixel(&to, left.wrapping_add(x), top.wrapping_add(y)), word)?;
                }
            }
            Ok(rect.width.wrapping_mul(rect.height))
        }
        Command::Triangle(surface, corners) => triangle(space, &surface, &corners),
        Command::Store(address, value) => {
            space.write(address, value as u32)?;
            space.write(address.wrapping_add(4), (value >> 32) as u32)?;
            Ok(1)
        }
    }
}

/// Twice the area, with its sign, of the triangle of two corners and a point, all in half pixels.
fn area(a: (i64, i64), b: (i64, i64), p: (i64, i64)) -> i64 {
    let (ab, ap) =
        ((b.0.wrapping_sub(a.0), b.1.wrapping_sub(a.1)), (p.0.wrapping_sub(a.0), p.1.wrapping_sub(a.1)));
    ab.0.wrapping_mul(ap.1).wrapping_sub(ab.1.wrapping_mul(ap.0))
}

fn triangle(space: &mut Space<'_>, surface: &Surface, corners: &[Corner; 3]) -> Result<u32, Fault> {
    let halves = |corner: &Corner| (i64::from(corner.x).wrapping_mul(2), i64::from(corner.y).wrapping_mul(2));
    let [mut a, mut b, c] = *corners;
    let mut whole = area(halves(&a), halves(&b), halves(&c));
    if whole < 0 {
        core::mem::swap(&mut a, &mut b);
        whole = whole.wrapping_neg();
    }
    if whole == 0 {
        return Ok(0);
    }
    let colors = [a.color, b.color, c.color];
    let limit = |value: i32, most: u32| value.max(0).min(most as i32) as u32;
    let (left, right) = (a.x.min(b.x).min(c.x), a.x.max(b.x).max(c.x));
    let (top, bottom) = (a.y.min(b.y).min(c.y), a.y.max(b.y).max(c.y));
    let (left, right) = (limit(left, surface.width), limit(right, surface.width));
    let (top, bottom) = (limit(top, surface.height), limit(bottom, surface.height));
    let (a, b, c) = (halves(&a), halves(&b), halves(&c));
    for y in top..bottom {
        for x in left..right {
            let middle =
                (i64::from(x).wrapping_mul(2).wrapping_add(1), i64::from(y).wrapping_mul(2).wrapping_add(1));
            let shares = [area(b, c, middle), area(c, a, middle), area(a, b, middle)];
            if shares.iter().all(|share| *share >= 0) {
                space.write(pixel(surface, x, y), blend(&colors, &shares, whole))?;
            }
        }
    }
    Ok(right.saturating_sub(left).wrapping_mul(bottom.saturating_sub(top)))
}

/// Each byte of the colours in the proportion of the shares, which make up `whole`.
fn blend(colors: &[u32; 3], shares: &[i64; 3], whole: i64) -> u32 {
    let mut mixed = 0;
    for shift in [0, 8, 16, 24] {
        let mut sum: i64 = 0;
        for (color, share) in colors.iter().zip(shares) {
            sum = sum.wrapping_add(i64::from(color >> shift & 0xFF).wrapping_mul(*share));
        }
        let byte = sum.checked_div(whole).unwrap_or(0) as u32 & 0xFF;
        mixed |= byte << shift;
    }
    mixed
}
