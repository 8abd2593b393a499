"""MGRS references from UTM coordinates: what teams in the field read from their receivers and say over the radio.

The lettering of the 100 km squares repeats every three zones in columns and every two in rows (AA scheme of WGS 84).
"""

from __future__ import annotations

import math

_COLUMNS = ("ABCDEFGH", "JKLMNPQR", "STUVWXYZ")
_ROWS = "ABCDEFGHJKLMNPQRSTUV"
_BANDS = "CDEFGHJKLMNPQRSTUVWX"


def band_of(latitude: float) -> str:
    """The letter of the latitude band, C to X (8° each, X 12°); empty outside 80° S to 84° N."""
    if not -80.0 <= latitude <= 84.0:
        return ""
    return _BANDS[min(19, int((latitude + 80.0) // 8.0))]


def mgrs(zone: int, latitude: float, easting: float, northing: float, digits: int = 5) -> str:
    """``4Q FJ 12345 67890`` for a UTM position (metres; in the south with the false northing of 10,000 km).

    ``digits``: 5 for metres, 4 for tens. Figures are cut, not rounded, as MGRS wants. Empty outside the UTM bands.
    """
    band = band_of(latitude)
    if not band or not 1 <= zone <= 60:
        return ""
    column = int(easting // 100_000) - 1
    if not 0 <= column < 8:
        return ""
    row = (int(northing // 100_000) + (5 if zone % 2 == 0 else 0)) % 20
    size = 10 ** (5 - digits)
    figures = [f"{math.floor(value % 100_000 / size):0{digits}d}" for value in (easting, northing)]
    return f"{zone}{band} {_COLUMNS[(zone - 1) % 3][column]}{_ROWS[row]} {figures[0]} {figures[1]}"
