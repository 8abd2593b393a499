"""What stands where an output goes, until the new one is whole.

QGIS deletes the file of an output before it writes the first row. A cancel, a full disk or a mistake after that
would leave the user with half a layer in the place of a whole one.
"""

from __future__ import annotations

import os
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingOutputLayerDefinition, QgsProperty

from ..base.scratch import forget

#: one layer in several files of the same stem
_SHAPEFILE = (".shp", ".shx", ".dbf", ".prj", ".cpg", ".qix", ".qpj", ".sbn", ".sbx")
_FILES = (".gpkg", ".shp", ".geojson", ".json", ".csv", ".xlsx", ".ods", ".kml", ".fgb", ".gml", ".sqlite", ".tab",
          ".dxf", ".parquet", ".mif", ".txt", ".dbf", ".gpx")


def file_of(value: Any) -> Path | None:
    """The file that the value of a sink parameter names; None for memory, a database, or a table in a file."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    if not isinstance(value, str) or "|" in value or value.lower().startswith(("ogr:", "memory:")):
        return None
    return Path(value) if value.lower().endswith(_FILES) else None


def _parts(path: Path) -> list[Path]:
    """The files of a layer: its own first, the others of a shapefile, what SQLite keeps beside."""
    others = [path.with_suffix(ending) for ending in _SHAPEFILE if path.suffix.lower() == ".shp" and ending != ".shp"]
    return [path, *others, *(path.with_name(path.name + more) for more in ("-wal", "-shm", "-journal"))]


@contextmanager
def kept_aside(value: Any) -> Iterator[None]:
    """Within it, what the sink parameter's ``value`` names is written anew; an exception brings the old file back,
    or leaves none where there was none. On Windows a file that another program holds stays in its place."""
    path = file_of(value)
    if path is None:
        yield
        return
    moved: list[tuple[Path, Path]] = []
    for part in _parts(path):
        old = part.with_name(f"{part.name}.{os.getpid()}.before")
        with suppress(OSError):  # not there, or held by another program
            part.replace(old)
            moved.append((part, old))
    held, about = path.exists(), path.with_suffix(".qmd")
    told = about.read_bytes() if about.is_file() else None
    try:
        yield
    except BaseException as error:
        # a sink in a frame of the traceback would still hold the file, and write to it when it goes
        traceback.clear_frames(error.__traceback__)
        if not held:
            _bring_back(_parts(path), moved)
            about.write_bytes(told) if told is not None else forget(about)
        raise
    for _part, old in moved:
        forget(old)


def _bring_back(parts: list[Path], moved: list[tuple[Path, Path]]) -> None:
    for part in parts:
        forget(part)
    for part, old in moved:
        with suppress(OSError):  # then it stays beside, under the name that ends in .before
            old.replace(part)
