"""Dates as exports carry them, as ISO 8601 text with a precision.

Text in any order, TEXT(23) with a time, epoch milliseconds, spreadsheet serials, years alone ("2,006"), month names
in six languages, digits of any script, Persian years where a profile says so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone

from ...base.text import N_, told
from .text import Objects, digits, each_distinct, plain, spread

_MONTHS_BY_LANGUAGE = (
    "january february march april may june july august september october november december",
    "jan feb mar apr may jun jul aug sep oct nov dec",
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "janv fevr mars avr mai juin juil aout sept oct nov dec",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ene feb mar abr may jun jul ago set oct nov dic",
    "يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر",
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
)
_MONTHS = {plain(word): number for words in _MONTHS_BY_LANGUAGE for number, word in enumerate(words.split(), 1)}
_LEVANT = ("كانون الثاني", "شباط", "اذار", "نيسان", "ايار", "حزيران", "تموز", "اب", "ايلول", "تشرين الاول",
           "تشرين الثاني", "كانون الاول")
_MONTHS.update({plain(word): number for number, word in enumerate(_LEVANT, 1)})

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d\d)(?::(\d\d))?.*)?")
_ISO_MONTH = re.compile(r"(\d{4})[-/.](\d{1,2})")
_PARTS = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:[T ,]+.*)?")
_MONTH_YEAR = re.compile(r"(\d{1,2})[-/.](\d{4})")
_WORDS = re.compile(r"(?:(\d{1,2})\s*)?([^\W\d_]+(?:\s[^\W\d_]+)?)\s*(?:(\d{1,2})\s+)?(\d{4}|\d{2}$)")
_YEAR = re.compile(r"(1[89]|20)\d\d")
_COMPACT = re.compile(r"((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?")


@dataclass
class Dates:
    """``iso``: object array of ``YYYY-MM-DD`` or None; ``precision``: day, month, year or unknown for each."""

    iso: Objects
    precision: Objects
    unread: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class _Reading:
    iso: str | None
    precision: str
    #: both day and month could be either: settled by the column
    doubtful: bool = False
    clock: str = ""


_UNREAD = _Reading(None, "unknown")


def parse_dates(values: Objects, order: str = "dmy", utc_offset_hours: float | None = None,
                calendar: str = "gregorian") -> Dates:
    """Read a column of date texts.

    ``order``: dmy or mdy for dates that the column itself does not settle. ``utc_offset_hours`` of the country
    moves times that all stand at one moment of the day (a date that was stored as UTC) back to the local date.
    """
    settled, mixed = _order(values, order)
    codes, readings, texts = each_distinct(values, lambda text: _read(text, settled, calendar))
    notes: list[str] = []
    if mixed:
        notes.append(told(N_("Some dates can only be day/month and others only month/day: read one by one.")))
    elif any(reading.doubtful for reading in readings) and not _decided(texts):
        notes.append(told(N_("Dates were read as day/month/year; nothing in the column proves it.") if settled == "dmy"
                          else N_("Dates were read as month/day/year; nothing in the column proves it.")))
    readings = _local(readings, utc_offset_hours, notes)
    return Dates(
        spread(codes, [reading.iso for reading in readings]),
        spread(codes, [reading.precision for reading in readings], "unknown"),
        [text for text, reading in zip(texts, readings) if reading.iso is None],
        notes,
    )


def _decided(texts: list[str]) -> bool:
    for text in texts:
        found = _PARTS.fullmatch(digits(text).strip())
        if found and (int(found.group(1)) > 12) != (int(found.group(2)) > 12):
            return True
    return False


def _order(values: Objects, default: str) -> tuple[str, bool]:
    """dmy or mdy as the column proves it, and whether it proves both."""
    import pandas as pd

    day_first = month_first = False
    for text in pd.unique(pd.Series(values, dtype=object).dropna()):
        found = _PARTS.fullmatch(digits(str(text)).strip())
        if found:
            first, second = int(found.group(1)), int(found.group(2))
            day_first |= first > 12 >= second
            month_first |= second > 12 >= first
    if day_first and month_first:
        return default, True
    return ("dmy" if day_first else "mdy" if month_first else default), False


def _make(year: int, month: int, day: int, precision: str = "day", **more: object) -> _Reading:
    try:
        made = date(year, month, day)
    except ValueError:
        return _UNREAD
    if not 1850 <= year <= 2100:
        return _UNREAD
    return _Reading(made.isoformat(), precision, bool(more.get("doubtful")), str(more.get("clock") or ""))


def _read(text: str, order: str, calendar: str) -> _Reading:
    text = digits(text).strip()
    found = _ISO.fullmatch(text)
    if found:
        year, month, day = (int(part) for part in found.groups()[:3])
        if calendar == "persian" and 1250 <= year <= 1500:
            return _persian(year, month, day)
        clock = f"{int(found.group(4)):02}:{found.group(5)}" if found.group(4) else ""
        return _make(year, month, day, clock=clock)
    found = _PARTS.fullmatch(text)
    if found:
        return _from_parts(int(found.group(1)), int(found.group(2)), found.group(3), order)
    number = text.replace(",", "") if re.fullmatch(r"[12],\d{3}", text) else text
    if re.fullmatch(r"-?\d+(\.\d+)?", number):
        return _from_number(number, text)
    for pattern, year_at, month_at in ((_ISO_MONTH, 1, 2), (_MONTH_YEAR, 2, 1)):
        found = pattern.fullmatch(text)
        if found:
            return _make(int(found.group(year_at)), int(found.group(month_at)), 1, "month")
    found = _WORDS.fullmatch(plain(text))
    if found:
        month = _MONTHS.get(found.group(2)) or _MONTHS.get(found.group(2).split()[-1], 0)
        day_text = found.group(1) or found.group(3)
        if month:
            year = int(found.group(4))
            year += (2000 if year <= 40 else 1900) if year < 100 else 0
            return _make(year, month, int(day_text or 1), "day" if day_text else "month")
    return _UNREAD


def _from_parts(first: int, second: int, year_text: str, order: str) -> _Reading:
    year = int(year_text)
    if len(year_text) == 2:
        year += 2000 if year <= 40 else 1900
    day, month = (first, second) if order == "dmy" else (second, first)
    if month > 12 >= day:
        day, month = month, day
    return _make(year, month, day, doubtful=first <= 12 and second <= 12 and first != second)


def _from_number(number: str, text: str) -> _Reading:
    if _YEAR.fullmatch(number):
        return _make(int(number), 1, 1, "year")
    compact = _COMPACT.fullmatch(number)
    if compact:
        return _make(int(compact.group(1)), int(compact.group(2)), int(compact.group(3) or 1),
                     "day" if compact.group(3) else "month")
    value = float(number)
    if 20000 <= value < 75000:  # days since 1899-12-30, as spreadsheets count
        return _make_from(datetime(1899, 12, 30) + timedelta(days=value))
    if 1e11 <= abs(value) < 1e13:
        return _epoch(value / 1000)
    if 1e8 <= value < 1e10:
        return _epoch(value)
    return _UNREAD


def _make_from(moment: datetime) -> _Reading:
    return _make(moment.year, moment.month, moment.day)


def _epoch(seconds: float) -> _Reading:
    moment = datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(seconds=seconds)
    return _make(moment.year, moment.month, moment.day, clock=f"{moment:%H:%M}")


def _local(readings: list[_Reading], offset: float | None, notes: list[str]) -> list[_Reading]:
    """The local date where all times of a column are one moment: Survey123 keeps noon, ArcGIS midnight, as UTC."""
    clocks = sorted({reading.clock for reading in readings if reading.clock})
    minutes = [int(clock[:2]) * 60 + int(clock[3:]) for clock in clocks]
    summer = len(minutes) == 2 and minutes[1] - minutes[0] in (60, 23 * 60)
    if clocks == ["00:00"] or not (len(clocks) == 1 or summer):
        return readings
    shown = " / ".join(clocks)
    if offset is None:
        if max(minutes) > 12 * 60:
            notes.append(told(N_("All times are {times} UTC: the date may be a day early; set utc_offset_hours in the "
                                 "profile."), times=shown))
        return readings
    # in summer the same local moment is an hour earlier in UTC: an hour more takes both to their own day
    more = offset * 60 + (60 if summer else 0)
    shifts = {clock: int((minute + more) // (24 * 60)) for clock, minute in zip(clocks, minutes)}
    if not any(shifts.values()):
        return readings
    notes.append(told(N_("All times are {times} UTC: dates were moved to the country's own day."), times=shown))
    return [
        reading if reading.iso is None or not reading.clock else
        _Reading((date.fromisoformat(reading.iso) + timedelta(days=shifts[reading.clock])).isoformat(),
                 reading.precision)
        for reading in readings
    ]


def _persian(year: int, month: int, day: int) -> _Reading:
    """Solar Hijri to Gregorian by the 33-year cycle (right for 1206 to 1498)."""
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return _UNREAD
    years = year + 1595
    days = -355668 + 365 * years + years // 33 * 8 + (years % 33 + 3) // 4 + day
    days += (month - 1) * 31 if month < 7 else (month - 7) * 30 + 186
    ordinal = days - 365  # the count above starts in Gregorian year 0, Python's in year 1
    try:
        return _make_from(datetime.fromordinal(ordinal))
    except (ValueError, OverflowError):
        return _UNREAD
