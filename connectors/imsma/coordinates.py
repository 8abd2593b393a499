"""Coordinates as people type them, and what is probably wrong with them.

Decimal degrees with point or comma, degrees and minutes, DMS, UTM with zone, MGRS. What looks swapped, mirrored, in
the wrong zone or 0/0 is proposed in words, never applied.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any

from ...base.text import N_, told
from .. import geo
from .text import Objects, digits, each_distinct

if TYPE_CHECKING:
    import numpy as np

_HEMISPHERES = {"N": 1, "S": -1, "E": 1, "W": -1, "O": -1}  # O: ouest, oeste
_WORDS = {"NORTH": "N", "SOUTH": "S", "EAST": "E", "WEST": "W", "NORD": "N", "SUD": "S", "OUEST": "W", "NORTE": "N",
          "SUR": "S", "ESTE": "E", "EST": "E", "OESTE": "W", "شمال": "N", "جنوب": "S", "شرق": "E", "غرب": "W"}
_PLAIN = re.compile(r"[-+]?\d+(?:[.,]\d+)?")
_PARTS = re.compile(r"(\d+(?:[.,]\d+)?)\s*(?:°|º|˚|d|deg|degrees?|:|\s)\s*"
                    r"(?:(\d+(?:[.,]\d+)?)\s*(?:['′’´`m:]|min|\s|$)\s*)?"
                    r"(?:(\d+(?:[.,]\d+)?)\s*(?:\"|″|”|''|′′|s|sec)?)?\s*$", re.IGNORECASE)
_HYPHENS = re.compile(r"\d{1,3}-\d{1,2}-\d{1,2}(?:[.,]\d+)?")
_MGRS = re.compile(r"(\d{1,2})([C-HJ-NP-X])([A-HJ-NP-Z])([A-HJ-NP-V])((?:\d\d){1,5})", re.IGNORECASE)
_UTM = re.compile(r"(?:UTM|WGS\s*84|ZONE)*[\s,:]*(\d{1,2})\s*([C-HJ-NP-X])?[\s,;/]+"
                  r"(?:E\s*[:=]?)?\s*(\d{5,7}(?:[.,]\d+)?)\s*(?:mE|m|E)?"
                  r"[\s,;/]+(?:N\s*[:=]?)?\s*(\d{5,8}(?:[.,]\d+)?)\s*(?:mN|m|N)?", re.IGNORECASE)
_POINT = re.compile(r"POINT\s*Z?\s*\(\s*([-\d.]+)\s+([-\d.]+)[^)]*\)", re.IGNORECASE)
_ZONE = re.compile(r"(?<!\d)(\d{1,2})\s*([A-Z])?(?:orth|outh|ord|ud)?(?![A-Za-z\d])", re.IGNORECASE)
_PAIR = re.compile(r"\(?\s*([-+]?\d+[.,]\d+)\s*[,;/\s]\s*([-+]?\d+[.,]\d+)\s*\)?")


IMPOSSIBLE = N_("impossible coordinates")
OUTSIDE = N_("outside the country")
NOT_ENTERED = N_("0/0: no coordinates were entered")
SWAPPED = N_("latitude and longitude are swapped")
#: what makes coordinates doubtful, for who looks for such remarks
DOUBTS = (IMPOSSIBLE, OUTSIDE, NOT_ENTERED)


def parse_angle(text: str, axis: str = "") -> float | None:
    """Degrees of one latitude or longitude; None where it is none. ``axis``: latitude, longitude or "".

    A value beyond ±90 or ±180 is returned: it says that something is swapped or projected.
    """
    text = digits(text).strip().upper()
    for word, letter in _WORDS.items():
        if word in text:
            text = re.sub(rf"(?<![^\W\d_]){word}(?![^\W\d_])", letter, text)
    if _PLAIN.fullmatch(text):
        return float(text.replace(",", "."))
    letters = re.findall(r"(?<![A-Z])[NSEWO](?![A-Z])", text)
    if len(letters) > 1:
        return None
    sign = 1
    if letters:
        is_latitude = letters[0] in "NS"
        if (axis == "latitude" and not is_latitude) or (axis == "longitude" and is_latitude):
            return None
        sign = _HEMISPHERES[letters[0]]
        text = re.sub(r"(?<![A-Z])[NSEWO](?![A-Z])", " ", text).strip()
    negative = text.startswith("-")
    text = text.lstrip("+-").strip()
    if _PLAIN.fullmatch(text):
        value = float(text.replace(",", "."))
        return -value if negative else sign * value
    if _HYPHENS.fullmatch(text):
        text = text.replace("-", " ")
    found = _PARTS.fullmatch(text)
    if not found:
        return None
    degrees, minutes, seconds = (float(part.replace(",", ".")) if part else 0.0 for part in found.groups())
    if minutes >= 60 or seconds >= 60 or (found.group(2) and degrees != int(degrees)):
        return None
    value = degrees + minutes / 60 + seconds / 3600
    return -value if negative else sign * value


def parse_pair(text: str) -> tuple[float, float] | None:
    """Longitude and latitude (WGS84) of one text that holds both: MGRS, UTM with zone, WKT, two angles."""
    text = digits(text).strip()
    point = _POINT.search(text)
    if point:
        return float(point.group(1)), float(point.group(2))
    grid = _MGRS.fullmatch(re.sub(r"[\s-]", "", text))
    if grid:
        return mgrs(*grid.groups())
    utm_found = _UTM.fullmatch(text)
    if utm_found:
        zone, band, east, north = utm_found.groups()
        metres = float(north.replace(",", "."))
        return utm(float(east.replace(",", ".")), metres, int(zone), south_of(band or "N", int(zone), metres))
    pair = _PAIR.fullmatch(text)
    if pair:  # latitude first, as people write
        first, second = (float(part.replace(",", ".")) for part in pair.groups())
        return second, first
    halves = _halves(text)
    if halves is None:
        return None
    latitude, longitude = parse_angle(halves[0], "latitude"), parse_angle(halves[1], "longitude")
    if latitude is None or longitude is None:
        longitude, latitude = parse_angle(halves[0], "longitude"), parse_angle(halves[1], "latitude")
    return None if latitude is None or longitude is None else (longitude, latitude)


def _halves(text: str) -> tuple[str, str] | None:
    for separator in (";", "/", ", ", ","):
        parts = [part for part in text.split(separator) if part.strip()]
        if len(parts) == 2:
            return parts[0], parts[1]
    after = re.fullmatch(r"(.*?[NS])\s+(.*[EWO])", text, re.IGNORECASE)
    before = re.fullmatch(r"([NS].*?)\s+([EWO].*)", text, re.IGNORECASE)
    found = after or before
    return (found.group(1), found.group(2)) if found else None


def _south(band: str) -> bool:
    """Hemisphere of a UTM text: a band letter, where N and S also stand for the hemisphere."""
    return band.upper() == "S" or band.upper() < "N"


def south_of(band: str, zone: int, northing: float) -> bool:
    """:func:`_south`, with the S of ``42S`` read as the band 32° to 40° N where the northing lies in it.

    As a hemisphere such a northing would be south of 50° S: only the zones of Patagonia and the Falklands have land.
    """
    if band.upper() == "S" and 3_540_000 <= northing <= 4_430_000 and not 17 <= zone <= 21:
        return False
    return _south(band)


def utm(easting: float, northing: float, zone: int, south: bool) -> tuple[float, float] | None:
    """Longitude and latitude (WGS84) of one UTM coordinate; None for an impossible one."""
    import numpy as np

    if not (1 <= zone <= 60 and 100_000 <= easting <= 900_000 and 0 <= northing <= 10_000_000):
        return None
    out = geo.transform_coordinates(np.array([[easting, northing]]), utm_wkt(zone, south), geo.WGS84)[0]
    return (float(out[0]), float(out[1])) if np.isfinite(out).all() else None


def utm_wkt(zone: int, south: bool) -> str:
    """WKT2 of a UTM zone on WGS84."""
    return geo.wkt_of(f"EPSG:{(32700 if south else 32600) + zone}")


def parse_zone(text: str) -> tuple[int, bool] | None:
    """Zone number and southern hemisphere of ``42N``, ``UTM zone 33 S``, ``WGS84 / UTM 36P``."""
    cleaned = re.sub(r"WGS\s*_?\s*(19)?84", " ", digits(text), flags=re.IGNORECASE)
    found = _ZONE.search(cleaned)
    if not found or not 1 <= int(found.group(1)) <= 60:
        return None
    return int(found.group(1)), _south(found.group(2) or "N")


def mgrs(zone: str, band: str, column: str, row: str, numbers: str) -> tuple[float, float] | None:
    """Longitude and latitude of the south-west corner of an MGRS square (NGA, TM 8358.1)."""
    number, band = int(zone), band.upper()
    if not 1 <= number <= 60:
        return None
    sets = ("ABCDEFGH", "JKLMNPQR", "STUVWXYZ")
    position = sets[(number - 1) % 3].find(column.upper())
    if position < 0:
        return None
    rows = "ABCDEFGHJKLMNPQRSTUV"
    step = (rows.index(row.upper()) - (5 if number % 2 == 0 else 0)) % 20
    half = len(numbers) // 2
    scale = 10 ** (5 - half)
    easting = (position + 1) * 100_000 + int(numbers[:half]) * scale
    south = band < "N"
    bands = "CDEFGHJKLMNPQRSTUVWX"
    southern_edge = -80 + 8 * bands.index(band)
    # rows repeat every 2,000 km: the one that falls into the latitude band is meant
    base = step * 100_000 + int(numbers[half:]) * scale
    wanted = _northing_of(southern_edge) + (10_000_000 if south else 0)
    northing = base + max(0, math.ceil((wanted - 100_000 - base) / 2_000_000)) * 2_000_000
    return utm(easting, northing, number, south)


def _northing_of(latitude: float) -> float:
    return latitude * 110_600.0  # metres a degree, a little short so that the band's edge is not missed


def looks_like_coordinate(cell: str, name: str) -> bool:
    """Whether a cell can be a latitude, a longitude or both; projected numbers count for a single axis."""
    if name == "coordinates":
        return parse_pair(cell) is not None
    value = parse_angle(cell, name)
    return value is not None and (abs(value) <= 180 or 10_000 <= abs(value) <= 10_000_000)


def parse_axis(values: Objects, axis: str) -> tuple[np.ndarray[Any, Any], list[str]]:
    """Degrees (or projected numbers) of a column, NaN where none; and the distinct texts that are none."""
    import numpy as np
    import pandas as pd

    quick = pd.to_numeric(pd.Series(values, dtype=object), errors="coerce").to_numpy(dtype=float).copy()
    quick[~np.isfinite(quick)] = np.nan
    rest = np.isnan(quick) & np.array([value is not None for value in values], dtype=bool)
    if not rest.any():
        return quick, []
    codes, results, texts = each_distinct(values[rest], lambda text: parse_angle(text, axis))
    lookup = np.array([np.nan if result is None else result for result in results], dtype=float)
    quick[rest] = lookup[codes]
    return quick, [text for text, result in zip(texts, results) if result is None]


def parse_pairs(values: Objects) -> tuple[np.ndarray[Any, Any], list[str]]:
    """Longitude and latitude (n × 2, NaN where none) of texts that hold both."""
    import numpy as np

    codes, results, texts = each_distinct(values, parse_pair)
    lookup = np.array([(np.nan, np.nan) if result is None else result for result in results] + [(np.nan, np.nan)])
    return lookup[codes], [text for text, result in zip(texts, results) if result is None]


def doubts(xy: np.ndarray[Any, Any], outline: Any = None) -> Objects:
    """What is probably wrong with longitude and latitude (n × 2), as a sentence each, or None.

    ``outline``: the country in WGS84 (a shapely geometry); without it only the impossible is seen. A proposal is
    made where exactly that change brings the point into the country.
    """
    import numpy as np
    import shapely

    x, y = xy[:, 0], xy[:, 1]
    out: Objects = np.full(len(xy), None, dtype=object)
    known = np.isfinite(xy).all(axis=1)
    zero = known & (x == 0) & (y == 0)
    impossible = known & ((np.abs(y) > 90) | (np.abs(x) > 180))
    out[impossible] = told(IMPOSSIBLE)
    out[impossible & (np.abs(x) <= 90) & (np.abs(y) <= 180)] = told(
        N_("{doubt}; proposed: {change}"), doubt=told(IMPOSSIBLE), change=told(SWAPPED))
    if outline is not None:
        shapely.prepare(outline)
        west, south, east, north = shapely.bounds(outline)
        margin = 0.02 * max(east - west, north - south)  # a coarse outline must not accuse a border village
        box = shapely.box(west - margin, south - margin, east + margin, north + margin)
        near = shapely.buffer(outline, margin) if shapely.get_num_coordinates(outline) < 20_000 else box
        shapely.prepare(near)
        outside = known & ~zero & ~shapely.contains_xy(near, x, y)
        if outside.any():
            rows = np.flatnonzero(outside)
            out[rows] = told(OUTSIDE)
            _propose(out, rows, xy[rows], near)
    out[zero] = told(NOT_ENTERED)
    return out


def _propose(out: Objects, rows: Any, xy: np.ndarray[Any, Any], near: Any) -> None:
    import shapely

    x, y = xy[:, 0], xy[:, 1]
    changes = (
        (SWAPPED, y, x),
        (N_("wrong hemisphere, longitude"), -x, y),
        (N_("wrong hemisphere, latitude"), x, -y),
        (N_("UTM zone one too high"), x - 6.0, y),
        (N_("UTM zone one too low"), x + 6.0, y),
    )
    taken: set[int] = set()
    for words, new_x, new_y in changes:
        for position in shapely.contains_xy(near, new_x, new_y).nonzero()[0].tolist():
            if position not in taken:
                taken.add(position)
                out[rows[position]] = told(N_("{doubt}; proposed: {change}"), doubt=told(OUTSIDE),
                                               change=told(words))
