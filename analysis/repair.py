"""Repairs of geometry that a user may accept: they move no boundary that was sound and touch no attribute."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Any

from ..base.feedback import Feedback, Silent, checkpoint
from ..base.text import N_, joined, told
from ..connectors import geo
from ..connectors.frame import Counts, Frame
from ..connectors.imsma.polygons import REPEATED
from ..connectors.imsma.shapes import FIXED, make_valid, polygon_parts, why_invalid

if TYPE_CHECKING:
    import numpy as np

#: points nearer than this are one, as in GICHD's toolbox; degrees, or metres where the layer is in metres
TOLERANCE_DEGREES, TOLERANCE_METRES = 1e-6, 0.1
_BATCH = 2000


def repaired(records: Frame, feedback: Feedback | None = None) -> tuple[Frame, Counts]:
    """All records, polygons repaired: repeated points and repeated parts dropped, invalid ones to their polygon parts.

    ``geometry_note`` says what was done and how the area changed (m², ellipsoidal). A polygon that would have no area
    left stays as it came. The counts tell how many were repaired (``used``) and how many were sound.
    """
    import numpy as np
    import pandas as pd
    import shapely

    feedback = feedback or Silent()
    table = records.table.copy()
    if records.geometry is None:
        return records, Counts(len(records), 0, {told(N_("no geometry")): len(records)})
    geometry = np.array(records.geometry, dtype=object)
    said: list[Any] = list(table["geometry_note"]) if "geometry_note" in table else [None] * len(table)
    rows = np.flatnonzero(np.isin(shapely.get_type_id(geometry), (3, 6)) & ~shapely.is_empty(geometry))
    tolerance = TOLERANCE_DEGREES if not records.crs or geo.is_geographic(records.crs) else TOLERANCE_METRES
    done = 0
    for start in range(0, len(rows), _BATCH):
        checkpoint(feedback, 100.0 * start / len(rows))
        for row in rows[start:start + _BATCH].tolist():
            what, shape = _repair(geometry[row], tolerance)
            if not what:
                continue
            both: np.ndarray[Any, Any] = np.array([geometry[row], shape], dtype=object)
            words = reduce(joined, what)
            if records.crs:
                before, after = geo.ellipsoidal_area(both, records.crs)
                words = told(N_("{what}: {before} m² became {after} m²"), what=words, before=f"{before:.0f}",
                             after=f"{after:.0f}")
            said[row] = joined(said[row] if isinstance(said[row], str) else None, words)
            geometry[row] = shape
            done += 1
    table["geometry_note"] = pd.Series(said, dtype=object)
    notes: list[str] = [told(N_("{n} polygons were repaired; geometry_note says how"), n=done)]
    out = Frame(f"{records.name}_repaired", table, geometry, records.crs, records.provenance, records.style, notes)
    sound: dict[str, int] = {told(N_("sound")): len(rows) - done, told(N_("no polygon")): len(records) - len(rows)}
    return out, Counts(len(records), done, {reason: n for reason, n in sound.items() if n})


def _repair(shape: Any, tolerance: float) -> tuple[list[str], Any]:
    """What was done, and the shape; nothing where it is sound or would vanish."""
    import numpy as np
    import shapely

    what: list[str] = []
    out = shape
    parts = shapely.get_parts(shape)
    distinct: list[Any] = []
    for part in parts:
        if not any(shapely.equals_exact(shapely.normalize(part), shapely.normalize(other), tolerance)
                   for other in distinct):
            distinct.append(part)
    if len(distinct) < len(parts):
        what.append(told(N_("{n} repeated part(s) dropped"), n=len(parts) - len(distinct)))
        out = shapely.multipolygons(np.array(distinct, dtype=object))
    before = shapely.get_num_coordinates(out)
    thin = _without_repeats(out, tolerance)
    if shapely.get_num_coordinates(thin) < before and not shapely.is_empty(thin):
        what.append(told(REPEATED, n=int(before - shapely.get_num_coordinates(thin))))
        out = thin
    if not shapely.is_valid(out):
        why = why_invalid(shapely.is_valid_reason(out))
        fixed = polygon_parts(make_valid(np.array([out], dtype=object))[0])
        if fixed is None:
            return [], shape
        what.append(told(FIXED, reason=why))
        out = fixed
    return what, out


def _without_repeats(shape: Any, tolerance: float) -> Any:
    """Rings without consecutive points nearer than ``tolerance``; a ring that would collapse stays."""
    import numpy as np
    import shapely

    def ring(line: Any) -> Any:
        xy = shapely.get_coordinates(line)
        far = np.r_[True, np.abs(np.diff(xy, axis=0)).max(axis=1) > tolerance]
        far[-1] = True
        kept = xy[far]
        if len(kept) > 2 and np.abs(kept[-1] - kept[-2]).max() <= tolerance:
            kept = np.delete(kept, -2, axis=0)  # the last but one repeats the closing point
        return shapely.linearrings(kept) if len(kept) >= 4 else line

    polygons = []
    for part in shapely.get_parts(shape):
        holes = [ring(hole) for hole in shapely.get_rings(part)[1:]]
        polygons.append(shapely.polygons(ring(shapely.get_exterior_ring(part)), holes or None))
    array: np.ndarray[Any, Any] = np.array(polygons, dtype=object)
    return polygons[0] if shapely.get_type_id(shape) == 3 else shapely.multipolygons(array)
