"""A GeoPackage's spatial index written whole: SQLite's R-tree takes ten times as long entry by entry.

The index is a virtual table over three plain ones (sqlite.org/rtree.html, "The Shadow Tables"): nodes of up to 51
cells, the node of each row, the parent of each node. Nodes are packed sort-tile-recursive (Leutenegger, Lopez,
Edgington 1997), so that what lies together stands together; later edits go through SQLite as ever.
"""

from __future__ import annotations

import sqlite3
from string import Template
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

_CELL = np.dtype([("id", ">i8"), ("box", ">f4", (4,))])
_ROOT = 1
_BATCH = 20_000
_NODES = 2_000


def fill_index(
    connection: sqlite3.Connection, index: str, rows: NDArray[np.int64], boxes: NDArray[np.float64],
    stop: Callable[[], None] = lambda: None,
) -> bool:
    """Put rows and their boxes (west, south, east, north) into the empty index; False, and no change, where it is
    not as expected. Within the caller's transaction. Raises sqlite3.Error."""
    names = {part: _quoted(f"{index}_{part}") for part in ("node", "rowid", "parent")}
    try:
        size, first = connection.execute(_statement("SELECT length(data), data FROM $node", names)).fetchone()
        more = connection.execute(_statement("SELECT (SELECT count(*) FROM $node), (SELECT count(*) FROM $rowid)",
                                             names)).fetchone()
        most = (size - 4) // _CELL.itemsize
        if more != (1, 0) or any(first) or most < 2 or not len(rows):
            return False
        # a SQLite that guards these tables says so here, before anything is changed
        connection.execute(_statement("UPDATE $node SET data = data WHERE nodeno = 1", names))
    except (sqlite3.OperationalError, TypeError):
        return False
    levels = _levels(rows, boxes, most, stop)
    depth = len(levels) - 1
    number = _ROOT + 1
    children: NDArray[np.int64] | None = None
    for height, (cells, counts) in enumerate(levels):
        stop()
        if children is not None:
            cells["id"] = children[cells["id"]]
        at = np.arange(len(counts), dtype=np.int64) + number
        if height == depth:
            at[:] = _ROOT
        number += len(counts)
        blobs = _blobs(cells, counts, most, size, depth if height == depth else 0)
        nodes, into = at.tolist(), _statement("INSERT OR REPLACE INTO $node VALUES (?, ?)", names)
        for start in range(0, len(nodes), _NODES):
            stop()
            connection.executemany(into, zip(nodes[start:start + _NODES], blobs[start:start + _NODES]))
        owner, members = np.repeat(at, counts), cells["id"].astype(np.int64)
        order = np.argsort(members, kind="stable")  # in the order of the key a table grows at its end
        into = _statement("INSERT INTO $rowid VALUES (?, ?)" if height == 0 else "INSERT INTO $parent VALUES (?, ?)",
                          names)
        for start in range(0, len(order), _BATCH):
            stop()
            part = order[start:start + _BATCH]
            connection.executemany(into, zip(members[part].tolist(), owner[part].tolist()))
        children = at
    return True


def _levels(
    rows: NDArray[np.int64], boxes: NDArray[np.float64], most: int, stop: Callable[[], None]
) -> list[tuple[NDArray[Any], NDArray[np.intp]]]:
    """Cells of each level from the leaves up, node after node, and cells a node. Above the leaves ``id`` is the
    position of the node in the level below."""
    low, high = _outward(boxes)
    ids = rows
    levels = []
    while True:
        stop()
        order = _tiles(low, high, most, stop)
        stop()
        cells = np.empty(len(order), dtype=_CELL)
        cells["id"] = ids[order]
        cells["box"] = np.column_stack([low[order, 0], high[order, 0], low[order, 1], high[order, 1]])
        starts = np.arange(0, len(order), most)
        counts = np.diff(np.r_[starts, len(order)])
        levels.append((cells, counts))
        if len(starts) == 1:
            return levels
        low = np.minimum.reduceat(low[order], starts, axis=0)
        high = np.maximum.reduceat(high[order], starts, axis=0)
        ids = np.arange(len(starts), dtype=np.int64)


def _tiles(low: NDArray[np.float32], high: NDArray[np.float32], most: int,
           stop: Callable[[], None]) -> NDArray[np.intp]:
    """An order in which each ``most`` boxes lie together: upright strips, in them from south to north."""
    middle = low.astype(np.float64) + high
    nodes = -(-len(low) // most)
    strip = most * int(np.ceil(np.sqrt(nodes)))
    across = np.argsort(middle[:, 0], kind="stable")
    stop()
    out: NDArray[np.intp] = across[np.lexsort((middle[across, 1], np.arange(len(across)) // strip))]
    return out


def _outward(boxes: NDArray[np.float64]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Lower and upper corners in single precision, rounded so that no box shrinks."""
    low, high = boxes[:, :2].astype(np.float32), boxes[:, 2:].astype(np.float32)
    low = np.where(low > boxes[:, :2], np.nextafter(low, np.float32(-np.inf)), low)
    high = np.where(high < boxes[:, 2:], np.nextafter(high, np.float32(np.inf)), high)
    return low, high


def _blobs(cells: NDArray[Any], counts: NDArray[np.intp], most: int, size: int, depth: int) -> list[bytes]:
    """Nodes as SQLite keeps them: depth (the root's), number of cells, cells, zeros."""
    node = np.dtype([("depth", ">u2"), ("count", ">u2"), ("cells", _CELL, (most,)),
                     ("rest", "V1", (size - 4 - most * _CELL.itemsize,))])
    nodes = np.zeros(len(counts), dtype=node)
    nodes["depth"], nodes["count"] = depth, counts
    full = np.zeros((len(counts), most), dtype=_CELL)
    full.reshape(-1)[:len(cells)] = cells
    nodes["cells"] = full
    packed = nodes.tobytes()
    return [packed[start:start + size] for start in range(0, len(packed), size)]


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _statement(template: str, names: dict[str, str]) -> str:
    return Template(template).substitute(names)
