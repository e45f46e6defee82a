//! Dates.
#![allow(unsafe_code)]

use crate::cpu::HIGH_LEVEL;
use crate::exports::exports;

/// `TIME_FIELDS`, 16 bytes. A weekday is 0 on Sunday.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fields {
    year: i16,
    month: i16,
    day: i16,
    hour: i16,
    minute: i16,
    second: i16,
    milliseconds: i16,
    weekday: i16,
}

/// 100 ns units in a millisecond, and milliseconds in a day.
const MILLISECOND: i64 = 10_000;
const DAY: i64 = 86_400_000;

/// Days from 1601-01-01 to a day of the Gregorian calendar.
fn days_to(year: i64, month: i64, day: i64) -> i64 {
    // The year begins in March: the leap day is its last.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1;
    days - 584_694
}

fn fields(time: i64) -> Fields {
    let milliseconds = time.div_euclid(MILLISECOND);
    let (days, rest) = (milliseconds.div_euclid(DAY), milliseconds.rem_euclid(DAY));
    let mut year = 1601 + days * 400 / 146_097;
    while days_to(year, 1, 1) > days {
        year -= 1;
    }
    while days_to(year + 1, 1, 1) <= days {
        year += 1;
    }
    let month = (1..=12).rev().find(|&month| days_to(year, month, 1) <= days).unwrap_or(1);
    Fields {
        year: year as i16,
        month: month as i16,
        day: (days - days_to(year, month, 1) + 1) as i16,
        hour: (rest / 3_600_000) as i16,
        minute: (rest / 60_000 % 60) as i16,
        second: (rest / 1000 % 60) as i16,
        milliseconds: (rest % 1000) as i16,
        // 1601 began on a Monday.
        weekday: ((days + 1).rem_euclid(7)) as i16,
    }
}

fn time(fields: &Fields) -> Option<i64> {
    let [year, month, day] = [fields.year, fields.month, fields.day].map(i64::from);
    let [hour, minute, second, ms] =
        [fields.hour, fields.minute, fields.second, fields.milliseconds].map(i64::from);
    let there = (1601..=30827).contains(&year) && (1..=12).contains(&month);
    let clock = (0..24).contains(&hour)
        && (0..60).contains(&minute)
        && (0..60).contains(&second)
        && (0..1000).contains(&ms);
    if !there || !clock {
        return None;
    }
    let next = if month == 12 { days_to(year + 1, 1, 1) } else { days_to(year, month + 1, 1) };
    if !(1..=next - days_to(year, month, 1)).contains(&day) {
        return None;
    }
    let days = days_to(year, month, day);
    Some((days * DAY + hour * 3_600_000 + minute * 60_000 + second * 1000 + ms) * MILLISECOND)
}

exports! {
    /// `RtlTimeToTimeFields(Time, TimeFields)`, any IRQL: 100 ns units since 1601 as a date.
    [HIGH_LEVEL, 0] fn RtlTimeToTimeFields(_machine, time: *const i64, to: *mut Fields) {
        // SAFETY: the driver passes a LARGE_INTEGER and storage for the structure.
        unsafe { to.write(fields(*time)) };
    }

    /// `RtlTimeFieldsToTime(TimeFields, Time)`, any IRQL: FALSE for a date that is none. The weekday is not looked at.
    [HIGH_LEVEL, 0] fn RtlTimeFieldsToTime(_machine, from: *const Fields, to: *mut i64) -> u8 {
        // SAFETY: as above.
        unsafe {
            let Some(units) = time(&*from) else { return 0 };
            to.write(units);
        }
        1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_days() {
        let of = |f: Fields| (f.year, f.month, f.day, f.weekday);
        assert_eq!(of(fields(0)), (1601, 1, 1, 1));
        // 1970-01-01 was a Thursday.
        assert_eq!(of(fields(116_444_736_000_000_000)), (1970, 1, 1, 4));
        let leap = Fields {
            year: 2024,
            month: 2,
            day: 29,
            hour: 23,
            minute: 59,
            second: 59,
            milliseconds: 999,
            weekday: 4,
        };
        assert_eq!(fields(time(&leap).unwrap()), leap);
        assert_eq!(time(&Fields { year: 2100, ..leap }), None);
        assert_eq!(time(&Fields { hour: 24, ..leap }), None);
    }

    #[test]
    fn every_day_of_four_centuries_comes_back() {
        for day in (0..146_097 * 2).step_by(3) {
            let units = day * DAY * MILLISECOND + 12_345_670_000;
            let fields = fields(units);
            assert_eq!(time(&fields), Some(units), "{fields:?}");
        }
    }
}
