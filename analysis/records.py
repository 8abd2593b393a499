"""Mine-action records as the overlay reads them: which count, where they are, how large."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ..base.errors import BadInput
from ..base.feedback import Feedback, Silent
from ..base.text import N_, Text
from ..connectors import geo
from ..connectors.schema import COUNTED_STATUSES, STATUSES
from .parallel import in_threads
from .zones import polygons_only, text_ids

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd
    from numpy.typing import NDArray

    from ..connectors.frame import Frame

    Floats = NDArray[np.float64]
    Geometries = NDArray[np.object_]

DEFAULT_STATUS = ",".join(COUNTED_STATUSES)
DEFAULT_BANDS = "100,500,1000,5000"
_PCODE = re.compile(r"^adm(\d)_pcode$", re.IGNORECASE)
#: chords of the polygon that stands for a circle, with the circle's area
_CHORDS = 64
_CHUNK = 5000


def column(frame: Frame, name: str) -> pd.Series[Any] | None:
    """A column by name, whatever its case; None where the layer has none."""
    for candidate in frame.table.columns:
        if str(candidate).lower() == name:
            return frame.table[candidate]
    return None


def parse_bands(text: str) -> list[float]:
    """``"100, 500"`` to rising metres. Raises BadInput for anything else, for none and for more than 12."""
    words = [word for word in re.split(r"[,;\s]+", text.strip()) if word]
    try:
        values = sorted({float(word) for word in words})
    except ValueError:
        values = []
    if not values or values[0] <= 0.0 or values[-1] > 200_000.0 or len(values) > 12:
        raise BadInput(
            N_("BANDS is not a list of distances: {text}"),
            hint=N_("give up to 12 distances in metres with commas, such as 100,500,1000,5000"),
            text=text,
        )
    return values


def band_name(metres: float) -> str:
    """``1000`` or ``62.5`` without a needless ``.0``."""
    return f"{metres:g}" if metres < 1e6 else f"{metres:.0f}"


def parse_statuses(text: str) -> tuple[str, ...]:
    """The statuses that count; empty gives the default. Raises BadInput for one that is not in the schema."""
    words = tuple(dict.fromkeys(word.strip().lower() for word in (text or "").split(",") if word.strip()))
    strange = [word for word in words if word not in STATUSES]
    if strange:
        raise BadInput(
            N_("STATUS has values that no record can have: {values}"),
            hint=N_("use some of: {known}"),
            values=", ".join(strange), known=", ".join(STATUSES),
        )
    return words or COUNTED_STATUSES


def statuses(frame: Frame, notes: list[Text]) -> NDArray[np.object_]:
    """The status of each hazard in the schema's words; a layer without the field is all ``unknown``."""
    out = np.full(len(frame), "unknown", dtype=object)
    values = column(frame, "status")
    if values is None:
        return out
    words, which = _distinct(values.tolist())
    texts = ["" if text is None else text.lower().replace(" ", "_") for text in text_ids(words)]
    out = np.array([text if text in STATUSES else "unknown" for text in texts], dtype=object)[which]
    strange = sorted({text for text in texts if text and text not in STATUSES})
    if strange:
        notes.append(Text(
            N_("Status values that this plugin does not know count as unknown: {values} (import the layer with "
               "importimsma to map them)."), {"values": ", ".join(strange[:8])}))
    return out


def _distinct(values: list[Any]) -> tuple[list[Any], NDArray[np.intp]]:
    """The different values, and which of them each one is."""
    place: dict[Any, int] = {}
    which = np.array([place.setdefault(value, len(place)) for value in values], dtype=np.intp)
    return list(place), which


@dataclass
class Hazards:
    """Hazards ready to be measured, one entry a record.

    ``frame``: all rows as read; ``counts``: True for rows whose status counts; ``status``: the schema's words;
    ``lonlat``: valid geometries in WGS 84, None where there is none; ``radius``: metres, the circle of a point
    record's area; ``area``: m² of the record as drawn, of the circle, or as recorded where there is no geometry.
    """

    frame: Frame
    counts: NDArray[np.bool_]
    status: NDArray[np.object_]
    lonlat: Geometries
    radius: Floats
    area: Floats
    notes: list[Text]
    #: the statuses that count; empty where the layer has no such field and counts whole
    wanted: tuple[str, ...] = ()

    @property
    def located(self) -> NDArray[np.bool_]:
        """Rows with a geometry."""
        return np.asarray(~shapely.is_missing(self.lonlat), dtype=bool)

    def rows(self) -> NDArray[np.intp]:
        """Positions of the rows that count and have a geometry."""
        return np.flatnonzero(self.counts & self.located)

    def shapes(self, rows: NDArray[np.intp]) -> Geometries:
        """Polygons in WGS 84: as drawn, or circles of the recorded area; points without an area stay points."""
        out: Geometries = self.lonlat[rows].copy()
        round_ = np.flatnonzero(self.radius[rows] > 0.0)
        if len(round_):
            out[round_] = circles(self.lonlat[rows[round_]], self.radius[rows[round_]])
        return out


def numbers(frame: Frame, name: str) -> Floats:
    """A column as float64; NaN where it is absent or not a number."""
    import pandas as pd

    values = column(frame, name)
    if values is None:
        return np.full(len(frame), np.nan)
    out: Floats = pd.to_numeric(values, errors="coerce").to_numpy(dtype=np.float64, na_value=np.nan)
    return out


def make_hazards(frame: Frame, status_text: str = "", feedback: Feedback | None = None) -> Hazards:
    """Read the rows of a hazard layer. Raises BadInput for a wrong STATUS or a layer without a CRS, Cancelled."""
    feedback = feedback or Silent()
    notes: list[Text] = []
    wanted = parse_statuses(status_text)
    status = statuses(frame, notes)
    wanted = wanted if column(frame, "status") is not None else ()
    counts = np.isin(status, wanted) if wanted else np.ones(len(frame), dtype=bool)
    raw = frame.geometry if frame.geometry is not None else np.full(len(frame), None, dtype=object)
    lonlat = geo.flat(np.asarray(raw, dtype=object))
    lonlat[shapely.is_empty(lonlat)] = None
    if not shapely.is_missing(lonlat).all():
        lonlat = geo.transform(lonlat, frame.crs, geo.WGS84)
    areal = np.flatnonzero(shapely.get_dimensions(lonlat) == 2)
    drawn = np.zeros(len(frame))
    repaired = 0

    def measured(start: int) -> tuple[NDArray[np.intp], Geometries, int, Floats]:
        part = areal[start:start + _CHUNK]
        shapes, more = polygons_only(lonlat[part])
        return part, shapes, more, geo.ellipsoidal_area(shapes, geo.WGS84)

    for part, shapes, more, areas in in_threads(measured, range(0, len(areal), _CHUNK), feedback):
        lonlat[part], drawn[part] = shapes, areas
        repaired += more
    if repaired:
        notes.append(Text(N_("{count} hazards had an invalid outline and were repaired."), {"count": repaired}))
    recorded = numbers(frame, "area_m2")
    for name in ("area_recorded_m2", "area_remaining_m2"):
        recorded = np.where(recorded > 0.0, recorded, numbers(frame, name))
    recorded = np.where(recorded > 0.0, recorded, 0.0)
    dimension = shapely.get_dimensions(lonlat)
    points = dimension == 0
    count = np.maximum(shapely.get_num_geometries(lonlat), 1)
    radius = np.where(points, np.sqrt(recorded / count / np.pi), 0.0)
    bare = int((points & counts & (recorded == 0.0)).sum())
    if bare:
        notes.append(Text(
            N_("{count} hazards are points without an area: nobody is inside them, and distances are from the point."),
            {"count": bare}))
    area = np.where(dimension == 2, drawn, recorded)
    return Hazards(frame, counts, status, lonlat, radius, area, notes, wanted)


def circles(points: Geometries, radius: Floats) -> Geometries:
    """Polygons (WGS 84) with the area of circles of ``radius`` metres around points or multipoints."""
    parts, owner = shapely.get_parts(points, return_index=True)
    step = 2.0 * np.pi / _CHORDS
    angle = np.append(np.arange(_CHORDS), 0) * step
    grown = (radius * np.sqrt(step / np.sin(step)))[owner][:, None]
    x, y = shapely.get_x(parts)[:, None], shapely.get_y(parts)[:, None]
    lon, lat = geo.from_local(grown * np.cos(angle)[None, :], grown * np.sin(angle)[None, :], x, y)
    rings = shapely.polygons(np.stack([lon, lat], axis=2))
    out = np.full(len(points), None, dtype=object)
    single = np.bincount(owner, minlength=len(points)) == 1
    out[owner[single[owner]]] = rings[single[owner]]
    for position in np.flatnonzero(~single):
        out[position] = shapely.union_all(rings[owner == position])
    return out


def zone_by_pcode(frame: Frame, ids: Sequence[str]) -> NDArray[np.intp]:
    """The zone whose id is one of the record's P-codes (adm1_pcode, adm2_pcode, …); -1 for none.

    A record that has only the code of a lower level (CF712 where the zones are CF71, CF72 …) goes to the zone whose id
    its code begins with, when all zone ids have one length: P-codes are built from their parent's.
    """
    position = {text: index for index, text in enumerate(ids)}
    length = len(ids[0]) if ids and len({len(text) for text in ids}) == 1 and len(ids[0]) >= 3 else 0
    out = np.full(len(frame), -1, dtype=np.intp)
    for name in frame.table.columns:
        if _PCODE.match(str(name)):
            found = np.array([-1 if text is None else position.get(text, -1)
                              for text in text_ids(frame.table[name].tolist())], dtype=np.intp)
            out = np.where(out >= 0, out, found) if len(found) else out
    if length:
        for name in frame.table.columns:
            if _PCODE.match(str(name)):
                found = np.array([-1 if text is None else position.get(text[:length], -1)
                                  for text in text_ids(frame.table[name].tolist())], dtype=np.intp)
                out = np.where(out >= 0, out, found) if len(found) else out
    return out
