"""Zones: one row an id, polygons repaired, features of one id joined."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ..base.errors import BadInput
from ..base.text import N_, Text
from ..connectors import geo
from ..connectors.frame import Counts, Frame

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Geometries = NDArray[np.object_]


@dataclass
class Zones:
    """``ids``: text, one a zone, in the order of first appearance; ``frame``: one row a zone with its polygon
    (None where no feature of the zone has one), in the layer's own CRS; ``lonlat``: the same in WGS 84."""

    ids: list[str]
    frame: Frame
    lonlat: Geometries
    counts: Counts
    notes: list[Text]

    @property
    def geometry(self) -> Geometries:
        """The polygons in the layer's CRS."""
        if self.frame.geometry is None:
            return np.full(len(self.ids), None, dtype=object)
        return self.frame.geometry


def polygons_only(geometries: Any) -> tuple[Geometries, int]:
    """Valid polygons or multipolygons (None where nothing is left), and how many had to be repaired."""
    array = geo.flat(np.asarray(geometries, dtype=object))
    bad = np.flatnonzero(~shapely.is_valid(array) & ~shapely.is_missing(array))
    array[bad] = shapely.make_valid(array[bad])
    kind = shapely.get_type_id(array)
    for position in np.flatnonzero(kind == 7):
        parts = [p for p in shapely.get_parts(array[position]) if shapely.get_dimensions(p) == 2]
        array[position] = shapely.union_all(parts) if parts else None
    lost = (shapely.get_dimensions(array) != 2) | shapely.is_empty(array)
    array[lost] = None
    return array, len(bad)


def text_ids(values: Any) -> list[str | None]:
    """Ids as text: ``12.0`` from a numeric column is ``12``; blank and missing are None."""
    out: list[str | None] = []
    for value in values:
        if type(value) is str:  # nearly all of them, and there may be many
            out.append(value.strip() or None if value not in ("<NA>", "NaT") else None)
            continue
        missing = value is None or value != value or str(value) in ("<NA>", "NaT")
        if not missing and isinstance(value, float) and value.is_integer():
            value = int(value)
        text = "" if missing else str(value).strip()
        out.append(text or None)
    return out


def make_zones(frame: Frame, id_field: str) -> Zones:
    """Group the features of ``frame`` by ``id_field``. Raises BadInput for a missing field or no polygon at all."""
    if id_field not in frame.table.columns:
        raise BadInput(
            N_("The zones have no field {field}"),
            hint=N_("give one of these as ZONE_ID: {fields}"),
            field=id_field, fields=", ".join(map(str, frame.table.columns[:12])),
        )
    if not len(frame):
        raise BadInput(N_("The layer of zones is empty"), hint=N_("load admin boundaries and use them as ZONES"))
    raw = frame.geometry if frame.geometry is not None else np.full(len(frame), None, dtype=object)
    geometry, repaired = polygons_only(raw)
    if shapely.is_missing(geometry).all():
        raise BadInput(N_("No zone has a polygon"), hint=N_("choose a polygon layer of admin areas as ZONES"))
    texts = text_ids(frame.table[id_field].tolist())
    rows: dict[str, list[int]] = {}
    for position, text in enumerate(texts):
        if text is not None:
            rows.setdefault(text, []).append(position)
    notes: list[Text] = []
    without = texts.count(None)
    if not rows:
        raise BadInput(N_("No zone has a value in {field}"), field=id_field,
                       hint=N_("choose the field with the zones' P-codes or ids as ZONE_ID"))
    joined = np.full(len(rows), None, dtype=object)
    several = 0
    for zone, members in enumerate(rows.values()):
        parts = [geometry[m] for m in members if geometry[m] is not None]
        several += len(members) > 1
        if parts:
            joined[zone] = parts[0] if len(parts) == 1 else shapely.union_all(parts)
    if several:
        notes.append(Text(N_("{count} zones are made of several features with one id and count as one."),
                          {"count": several}))
    if repaired:
        notes.append(Text(N_("{count} zones had an invalid outline and were repaired."), {"count": repaired}))
    bare = int(shapely.is_missing(joined).sum())
    if bare:
        notes.append(Text(N_("{count} zones have no polygon: they get no figures of people or area."),
                          {"count": bare}))
    one_row = frame.take(np.array([members[0] for members in rows.values()]))
    one_row.geometry = joined
    lonlat = geo.transform(joined, frame.crs, geo.WGS84)
    counts = Counts(len(frame), len(frame) - without, {N_("no id"): without} if without else {})
    return Zones(list(rows), one_row, lonlat, counts, notes)


def zone_level(frame: Frame, id_field: str) -> str:
    """``adm2`` for zones by ``adm2_pcode``, else the field's name: what tells tables of several levels apart."""
    found = re.search(r"adm(?:in)?_?(\d)", id_field, re.IGNORECASE)
    if found is None:
        # a source with its own field names still carries the level in its name
        found = re.search(r"adm(?:in)?_?(\d)", frame.name, re.IGNORECASE)
    if found is not None:
        return f"adm{found.group(1)}"
    return re.sub(r"[^a-z0-9]+", "_", id_field.lower()).strip("_") or "zones"
