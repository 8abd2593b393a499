"""Many rows into a new GeoPackage at once, past the per-feature calls that cost most of a large import.

QGIS makes the file and its empty layer, so that names, types and creation options are its own; then SQLite takes the
rows in one transaction, with triggers set aside and the spatial index filled in bulk. Features are the same either way.
"""

from __future__ import annotations

import sqlite3
import struct
from contextlib import closing
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingOutputLayerDefinition, QgsProperty, QgsWkbTypes

from ..base.feedback import checkpoint

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from ..base.feedback import Feedback
    from ..connectors.frame import Frame

#: fewer rows are written by QGIS itself
FEWEST = 2_000
_BATCH = 20_000
#: rows, and vertices, that are written between two looks at the cancel button
_ROWS, _VERTICES = 5_000, 200_000


def bulk_target(value: Any, frame: Frame) -> Path | None:
    """The GeoPackage that an output parameter names, where :func:`fill` can serve it; else None."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        if value.createOptions or value.useRemapping():
            return None
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    if not isinstance(value, str) or not value.lower().endswith(".gpkg") or value.lower().startswith("ogr:"):
        return None
    plain = all(_plain(frame.table.iloc[:, at]) for at in range(frame.table.shape[1]))
    return Path(value) if len(frame) >= FEWEST and plain else None


def _written(frame: Frame) -> pd.DataFrame:
    """The columns that are stored: in a layer that came from a GeoPackage ``fid`` is the key, numbered anew."""
    import pandas.api.types as kinds

    table = frame.table
    keys = [at for at, name in enumerate(table.columns)
            if str(name).lower() == "fid" and kinds.is_integer_dtype(table.dtypes.iloc[at])]
    if len(keys) != 1:
        return table
    return table.iloc[:, [at for at in range(table.shape[1]) if at != keys[0]]]


def _plain(column: pd.Series[Any]) -> bool:
    """True for numbers, booleans and texts, which SQLite stores as they are."""
    import pandas.api.types as kinds

    if kinds.is_bool_dtype(column.dtype) or kinds.is_numeric_dtype(column.dtype):
        return True
    return kinds.infer_dtype(column, skipna=True) in ("string", "empty")


def fill(path: Path, frame: Frame, kind: QgsWkbTypes.Type, feedback: Feedback) -> bool:
    """Put the rows of ``frame`` into the one empty layer of ``path``; False, and no change, where it does not fit.

    Raises Cancelled (the layer is then empty) and sqlite3.Error.
    """
    if not path.is_file():
        return False
    with closing(sqlite3.connect(str(path), timeout=10, isolation_level=None)) as connection:
        found = connection.execute("SELECT table_name FROM gpkg_contents").fetchall()
        if len(found) != 1:
            return False
        table = str(found[0][0])
        row = connection.execute("SELECT column_name, srs_id FROM gpkg_geometry_columns").fetchone()
        columns = [one[1] for one in connection.execute("SELECT * FROM pragma_table_info(?)", (table,))]
        cells = _written(frame)
        if columns[1 + (row is not None):] != [str(name) for name in cells.columns]:
            return False
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("PRAGMA synchronous = OFF")  # the file is new: there is nothing to lose
        connection.execute("BEGIN IMMEDIATE")
        try:
            _write(connection, table, cells, frame.geometry, kind, row, feedback)
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")
    return True


def _write(connection: sqlite3.Connection, table: str, values: pd.DataFrame, geometry: np.ndarray[Any, Any] | None,
           kind: QgsWkbTypes.Type, geometry_column: tuple[str, int] | None, feedback: Feedback) -> None:
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)).fetchall()
    for name, _ in triggers:
        connection.execute(_statement("DROP TRIGGER $name", name=name))
    width = 1 + (geometry_column is not None) + values.shape[1]
    into = _statement("INSERT INTO $table VALUES ($marks)", ", ".join("?" * width), table=table)
    bounds = _Bounds()
    size = _rows_of_a_batch(geometry)
    for start in range(0, len(values), size):
        checkpoint(feedback, 100.0 * start / len(values))
        part = values.iloc[start:start + size]
        cells: list[list[Any]] = [list(range(start + 1, start + len(part) + 1))]
        if geometry_column is not None:
            shapes = None if geometry is None else geometry[start:start + size]
            cells.append(_blobs(shapes, len(part), kind, int(geometry_column[1]), bounds, start))
        cells += [_cells(part.iloc[:, at]) for at in range(part.shape[1])]
        connection.executemany(into, zip(*cells))
    if geometry_column is not None:
        index = f"rtree_{table}_{geometry_column[0]}"
        there = connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (index,)).fetchone()
        if there:
            bounds.into(connection, index, feedback)
        if bounds.known:
            connection.execute("UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?", bounds.whole())
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'gpkg_ogr_contents'").fetchone():
        connection.execute("UPDATE gpkg_ogr_contents SET feature_count = ?", (len(values),))
    for _, sql in triggers:
        connection.execute(sql)


def _rows_of_a_batch(geometry: np.ndarray[Any, Any] | None) -> int:
    """Fewer rows at a time where they have many vertices: between two batches somebody can cancel."""
    import shapely

    vertices = 0.0 if geometry is None or not len(geometry) else float(shapely.get_num_coordinates(geometry).mean())
    return max(1, min(_ROWS, int(_VERTICES / max(vertices, 1.0))))


def _statement(template: str, marks: str = "", **names: str) -> str:
    """A statement with quoted names: a file may be called anything, and the layer after it."""
    quoted = {key: '"' + name.replace('"', '""') + '"' for key, name in names.items()}
    return Template(template).substitute(quoted, marks=marks)


def _cells(column: pd.Series[Any]) -> list[Any]:
    """A column as SQLite's values: every kind of missing is None, booleans are 0 and 1."""
    import pandas.api.types as kinds

    present = column.notna()
    if kinds.is_bool_dtype(column.dtype):
        column = column.astype("Int8")
    out: list[Any] = column.astype(object).where(present, None).tolist()
    return out


class _Bounds:
    """The boxes of the rows, for the spatial index and the extent."""

    def __init__(self) -> None:
        self.ids: list[np.ndarray[Any, Any]] = []
        self.boxes: list[np.ndarray[Any, Any]] = []

    @property
    def known(self) -> bool:
        return any(len(part) for part in self.ids)

    def add(self, ids: np.ndarray[Any, Any], boxes: np.ndarray[Any, Any]) -> None:
        self.ids.append(ids)
        self.boxes.append(boxes)

    def whole(self) -> tuple[float, float, float, float]:
        """xmin, ymin, xmax, ymax."""
        import numpy as np

        boxes = np.concatenate(self.boxes)
        low, high = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
        return float(low[0]), float(low[1]), float(high[0]), float(high[1])

    def into(self, connection: sqlite3.Connection, index: str, feedback: Feedback) -> None:
        """Fill the R-tree: whole, or where that is not possible entry by entry, neighbours after each other."""
        import numpy as np

        from .rtree import fill_index

        if not self.known:
            return
        ids, boxes = np.concatenate(self.ids), np.concatenate(self.boxes)
        if fill_index(connection, index, ids.astype(np.int64), boxes, lambda: checkpoint(feedback)):
            return
        low, high = boxes.min(axis=0), boxes.max(axis=0)
        size = np.maximum(high[2:] - low[:2], 1e-12)
        strip = ((boxes[:, 0] - low[0]) / size[0] * max(1.0, np.sqrt(len(ids) / 40))).astype(np.int64)
        order = np.lexsort((boxes[:, 1], strip))
        statement = _statement("INSERT INTO $index VALUES (?, ?, ?, ?, ?)", index=index)
        for start in range(0, len(order), _BATCH):
            checkpoint(feedback)
            take = order[start:start + _BATCH]
            part = boxes[take]
            connection.executemany(statement, zip(ids[take].tolist(), part[:, 0].tolist(), part[:, 2].tolist(),
                                                  part[:, 1].tolist(), part[:, 3].tolist()))


def _blobs(shapes: np.ndarray[Any, Any] | None, size: int, kind: QgsWkbTypes.Type, srs: int, bounds: _Bounds,
           start: int) -> list[bytes | None]:
    """GeoPackage geometries: a header, for all but points with the box, and WKB. Single parts become multi."""
    import numpy as np
    import shapely

    if shapes is None:
        return [None] * size
    out: list[bytes | None] = [None] * size
    rows = np.flatnonzero(~shapely.is_missing(shapes))
    if not len(rows):
        return out
    present = shapes[rows]
    if shapely.has_z(present).any():
        present = shapely.force_2d(present)
    if QgsWkbTypes.isMultiType(kind):
        for single, make in ((0, shapely.multipoints), (1, shapely.multilinestrings), (3, shapely.multipolygons)):
            ones = np.flatnonzero(shapely.get_type_id(present) == single)
            if len(ones):
                present[ones] = make(present[ones], indices=np.arange(len(ones)))
    empty = shapely.is_empty(present)
    boxes = shapely.bounds(present)
    bounds.add(rows[~empty] + start + 1, boxes[~empty])
    wkbs = shapely.to_wkb(present, output_dimension=2, byte_order=1)
    points = shapely.get_type_id(present) == 0
    short, none = b"GP\x00\x01" + struct.pack("<i", srs), b"GP\x00\x11" + struct.pack("<i", srs)
    box = struct.Struct("<4s i 4d")
    for row, wkb, at, is_empty, is_point in zip(rows.tolist(), wkbs, boxes.tolist(), empty.tolist(), points.tolist()):
        if is_empty:
            head = none
        elif is_point:
            head = short
        else:
            head = box.pack(b"GP\x00\x03", srs, at[0], at[2], at[1], at[3])
        out[row] = head + wkb
    return out
