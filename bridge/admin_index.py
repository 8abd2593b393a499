"""P-codes and place names of the boundaries that a workspace holds, read once a file and again when it changed.

Attributes only, through OGR, so that any thread may ask: the locator, and expressions while a map is drawn.
"""

from __future__ import annotations

import re
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Callable

if TYPE_CHECKING:
    from collections.abc import Iterable

_CODE = re.compile(r"adm([0-5])_pcode")
#: tables that carry P-codes of others, not their own
_NOT_OURS = ("imsma_", "exposure", "contamination", "nearesthazard", "riskgrid", "dtm", "hapi", "common_ground")


@dataclass(frozen=True)
class Place:
    """One admin unit. ``names``: by language, the main one apart in ``name``; its place: :func:`extent_of`."""

    code: str
    level: int
    name: str
    parent: str
    path: str
    table: str
    names: dict[str, str] = field(default_factory=dict, compare=False)


class AdminIndex:
    """Code to place over several GeoPackages. Methods may be called from any thread."""

    def __init__(self) -> None:
        self._files: dict[str, tuple[int, list[Place]]] = {}
        self._merged: tuple[tuple[tuple[str, int], ...], dict[str, Place]] = ((), {})
        self._lock = threading.Lock()

    def places(self, files: Iterable[Path], stopped: Callable[[], bool] = lambda: False) -> dict[str, Place]:
        """Every place of the files by its code in upper case; files that cannot be read give none."""
        with self._lock:
            stamps = []
            for path in files:
                key = str(path)
                stamp = _stamp(path)
                if stamp is None:
                    continue
                stamps.append((key, stamp))
                if key not in self._files or self._files[key][0] != stamp:
                    found = _read(path, stopped)
                    if stopped():
                        return {}
                    self._files[key] = (stamp, found)
            state = tuple(stamps)
            if self._merged[0] != state:
                merged: dict[str, Place] = {}
                for key, _ in stamps:
                    for place in self._files[key][1]:
                        merged.setdefault(place.code.upper(), place)
                self._merged = (state, merged)
            return self._merged[1]


def files_of(folder: str) -> list[Path]:
    """The GeoPackages of a workspace; none where the folder is not there."""
    if not folder:
        return []
    with suppress(OSError):
        return sorted(Path(folder).glob("[A-Z][A-Z][A-Z].gpkg"))
    return []


def _stamp(path: Path) -> int | None:
    """Changes when the file or what waits to be written into it does."""
    try:
        stamp = path.stat().st_mtime_ns
    except OSError:
        return None
    with suppress(OSError):
        stamp = max(stamp, path.with_name(path.name + "-wal").stat().st_mtime_ns)
    return stamp


def _read(path: Path, stopped: Callable[[], bool]) -> list[Place]:
    from osgeo import gdal

    from ..connectors.gdal_state import quietly

    with quietly():
        try:
            data = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
            if data is None:
                return []
            layers = [data.GetLayer(i) for i in range(data.GetLayerCount())]
            # a COD wins over what comes from elsewhere
            layers.sort(key=lambda layer: (not layer.GetName().startswith("cod_ab"), layer.GetName()))
            found: list[Place] = []
            for layer in layers:
                if not layer.GetName().startswith(_NOT_OURS) and "__previous" not in layer.GetName():
                    found += _places_of(layer, str(path), stopped)
            return found
        except RuntimeError:
            return []


def _places_of(layer: object, path: str, stopped: Callable[[], bool]) -> list[Place]:
    definition = layer.GetLayerDefn()  # type: ignore[attr-defined]
    names = [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]
    levels = [int(hit.group(1)) for name in names if (hit := _CODE.fullmatch(name))]
    if not levels or f"adm{max(levels)}_name" not in names or not definition.GetGeomFieldCount():
        return []
    level = max(levels)
    code, name, parent = f"adm{level}_pcode", f"adm{level}_name", f"adm{level - 1}_pcode"
    other = {text: text[len(name):].lstrip("_") for text in names if text.startswith(name) and text != name}
    wanted = {code, name, parent, *other}
    layer.SetIgnoredFields([text for text in names if text not in wanted] + ["OGR_GEOMETRY"])  # type: ignore[attr-defined]
    table = layer.GetName()  # type: ignore[attr-defined]
    places, seen = [], set()
    for number, feature in enumerate(layer):  # type: ignore[call-overload]
        if number % 1000 == 0 and stopped():
            return []
        own = feature.GetField(code)
        if not own or own in seen:
            continue
        seen.add(own)
        more = {language: str(feature.GetField(text)) for text, language in other.items() if feature.GetField(text)}
        above = str(feature.GetField(parent) or "") if parent in names else ""
        places.append(Place(str(own), level, str(feature.GetField(name) or ""), above, path, table, more))
    return places


def extent_of(place: Place) -> tuple[float, float, float, float, str] | None:
    """West, south, east, north and the layer's CRS as WKT; None where the unit is gone."""
    from osgeo import gdal

    from ..connectors.gdal_state import quietly

    with quietly():
        try:
            data = gdal.OpenEx(place.path, gdal.OF_VECTOR | gdal.OF_READONLY)
            layer = data.GetLayerByName(place.table) if data is not None else None
            if layer is None:
                return None
            quoted = place.code.replace("'", "''")
            layer.SetAttributeFilter(f"\"adm{place.level}_pcode\" = '{quoted}'")
            for feature in layer:
                shape = feature.GetGeometryRef()
                if shape is not None and not shape.IsEmpty():
                    west, east, south, north = shape.GetEnvelope()
                    system = layer.GetSpatialRef()
                    return west, south, east, north, system.ExportToWkt(["FORMAT=WKT2_2019"]) if system else ""
            return None
        except RuntimeError:
            return None


#: one for the whole plugin
INDEX = AdminIndex()
