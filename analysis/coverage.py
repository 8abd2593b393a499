"""How much of each pixel shapes cover: scan conversion in numpy, in pixel coordinates.

Two ways, each exact where it matters and neither with an overlay of polygons:

* :func:`zone_pieces` cuts the edges of zones at pixel borders and gives the exact covered fraction of every pixel on
  an edge; whole pixels between two edges come as runs, summed by prefix sums (:func:`zone_sums`).
* :func:`union_coverage` finds the union of any number of overlapping shapes row by row: where a scan line enters and
  leaves the union follows from the winding number, exactly in x, at ``k`` lines a pixel in y.

Pixel (row r, column c) of a window covers c to c+1 and r to r+1.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Ints = NDArray[np.intp]
    Lines = NDArray[np.int32]

#: 1/256 of a pixel: the grain of x in the sorted union, rounded to the nearest
_FRACTION_BITS = 8
#: crossings sorted at once: few enough to stay in the processor's cache
MAX_CROSSINGS = 250_000


@dataclass(frozen=True)
class Edges:
    """Directed edges: ``x0, y0`` to ``x1, y1`` in pixels, ``sign`` +1 or -1 so that the inside winds positive."""

    x0: Floats
    y0: Floats
    x1: Floats
    y1: Floats
    sign: Floats

    def __len__(self) -> int:
        return len(self.x0)


def no_edges() -> Edges:
    """An empty set."""
    empty = np.zeros(0)
    return Edges(empty, empty, empty, empty, empty)


def join_edges(parts: list[Edges]) -> Edges:
    """All edges of several sets."""
    if not parts:
        return no_edges()
    names = ("x0", "y0", "x1", "y1", "sign")
    return Edges(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))


# -- zones: exact fractions -----------------------------------------------------------------------------
@dataclass(frozen=True)
class Pieces:
    """Where zones begin and end in a window, sorted by zone, row and column.

    Record i: in ``row``, pixel ``column`` is covered by ``fraction``; the pixels after it up to the next record's
    column (``until``) are covered by ``after`` each (0 or 1 but for rounding, more where parts of a zone overlap).
    """

    zone: Ints
    row: Ints
    column: Ints
    fraction: Floats
    after: Floats
    until: Ints


def zone_pieces(edges: Edges, zone: Ints, rows: int, columns: int) -> Pieces:
    """The pieces of zones in a window of ``rows`` × ``columns``; ``zone`` names each edge's zone."""
    up = edges.y1 > edges.y0
    x_low, y_low = np.where(up, edges.x0, edges.x1), np.where(up, edges.y0, edges.y1)
    x_high, y_high = np.where(up, edges.x1, edges.x0), np.where(up, edges.y1, edges.y0)
    sign = np.where(up, edges.sign, -edges.sign)
    first = np.clip(np.floor(y_low), 0, rows).astype(np.intp)
    last = np.clip(np.ceil(y_high), 0, rows).astype(np.intp)
    count = np.where(y_high > y_low, np.maximum(last - first, 0), 0)
    keep = np.flatnonzero(count)
    count = count[keep]
    row = _ranges(first[keep], count)
    edge = np.repeat(keep, count)
    slope = (x_high[keep] - x_low[keep]) / (y_high[keep] - y_low[keep])
    slope = np.repeat(slope, count)
    y_start = np.maximum(y_low[edge], row)
    y_end = np.minimum(y_high[edge], row + 1.0)
    height = y_end - y_start
    x_start = x_low[edge] + (y_start - y_low[edge]) * slope
    x_end = x_low[edge] + (y_end - y_low[edge]) * slope
    left, right = np.minimum(x_start, x_end), np.maximum(x_start, x_end)
    height = height * sign[edge]
    # cut at column borders; what lies left of the window counts at its left border, what lies right of it beyond
    from_column = np.clip(np.floor(left), -1, columns).astype(np.intp)
    to_column = np.clip(np.floor(right), -1, columns).astype(np.intp)
    count = to_column - from_column + 1
    column = _ranges(from_column, count)
    piece = np.repeat(np.arange(len(row)), count)
    many = count[piece] > 1
    a = np.where(column > from_column[piece], column, left[piece])
    b = np.where(column < to_column[piece], column + 1.0, right[piece])
    width = right[piece] - left[piece]
    share = np.where(many, (b - a) / np.where(many, width, 1.0), 1.0)
    height = height[piece] * share
    outside = column < 0
    column = np.where(outside, 0, column)
    middle = np.where(outside, 0.0, np.clip((a + b) / 2.0 - column, 0.0, 1.0))
    return _gather(zone[edge[piece]], row[piece], column, height, height * (1.0 - middle), columns)


def _ranges(first: Ints, count: Ints) -> Ints:
    """``first[i], first[i] + 1, …`` (``count[i]`` of them) for each i, one after the other."""
    total = int(count.sum())
    ends = np.cumsum(count)
    out: Ints = np.arange(total) - np.repeat(ends - count - first, count)
    return out


def _gather(zone: Ints, row: Ints, column: Ints, height: Floats, area: Floats, columns: int) -> Pieces:
    """Sum what falls in one pixel of one zone, and carry the cover on along the row."""
    wide = columns + 1
    rows = int(row.max(initial=0)) + 1
    key = (zone.astype(np.int64) * rows + row) * wide + column
    order = np.argsort(key, kind="stable")
    key = key[order]
    new = np.r_[True, key[1:] != key[:-1]] if len(key) else np.zeros(0, dtype=bool)
    starts = np.flatnonzero(new)
    if not len(starts):
        none = np.zeros(0, dtype=np.intp)
        return Pieces(none, none, none, np.zeros(0), np.zeros(0), none)
    heights = np.add.reduceat(height[order], starts)
    areas = np.add.reduceat(area[order], starts)
    key = key[starts]
    line, column = np.divmod(key, wide)
    after = np.cumsum(heights)
    begins = np.r_[True, line[1:] != line[:-1]]
    # rounding must not travel from line to line
    base = np.where(begins, after - heights, 0.0)
    base = base[np.maximum.accumulate(np.where(begins, np.arange(len(line)), 0))]
    after = after - base
    until = np.r_[np.where(begins[1:], columns, column[1:]), columns]
    fraction = np.where(column < columns, after - heights + areas, 0.0)
    # past the last edge of a row nothing is covered: what is left there is rounding
    after = np.where(np.r_[begins[1:], True] & (np.abs(after) < 1e-9), 0.0, after)
    return Pieces(line // rows, line % rows, np.minimum(column, columns), fraction, after, until)


@dataclass(frozen=True)
class Runs:
    """Where the whole pixels of pieces begin and end, as places in the sorted ``cuts`` of a flattened window."""

    cuts: Ints
    begin: Ints
    end: Ints


def zone_runs(pieces: Pieces, columns: int) -> Runs:
    """What :func:`zone_sums` needs to know of the pieces, found once for several sets of values."""
    line = pieces.row * columns
    begin = line + np.minimum(pieces.column + 1, columns)
    end = np.maximum(line + pieces.until, begin)
    cuts, place = np.unique(np.concatenate([begin, end]), return_inverse=True)
    return Runs(cuts, place[:len(begin)], place[len(begin):])


def zone_sums(pieces: Pieces, values: Floats, zones: int, runs: Runs | None = None) -> Floats:
    """Sum over each zone of pixel value × covered fraction. ``values``: rows × columns."""
    rows, columns = values.shape
    runs = runs or zone_runs(pieces, columns)
    if not len(runs.cuts):
        return np.zeros(zones)
    flat = values.ravel()
    inside = runs.cuts[:int(np.searchsorted(runs.cuts, rows * columns))]
    before = np.zeros(len(runs.cuts))
    if len(inside):
        before[1:] = np.cumsum(np.add.reduceat(flat, inside))[:len(runs.cuts) - 1]
    single = np.where(pieces.column < columns, flat[pieces.row * columns + np.minimum(pieces.column, columns - 1)], 0.0)
    total = pieces.fraction * single + pieces.after * (before[runs.end] - before[runs.begin])
    out: Floats = np.asarray(np.bincount(pieces.zone, weights=total, minlength=zones), dtype=np.float64)
    return out


def counted_twice(pieces: Pieces, values: Floats) -> float:
    """Sum of the values that more than one zone holds (once less than they are held), whole pixels only.

    Slivers along borders that do not quite meet are narrower than a pixel and give nothing.
    """
    if not len(pieces.zone):
        return 0.0
    rows, columns = values.shape
    begins = np.r_[True, (pieces.row[1:] != pieces.row[:-1]) | (pieces.zone[1:] != pieces.zone[:-1])]
    before = np.where(begins, 0.0, np.r_[0.0, pieces.after[:-1]])
    order = np.argsort(pieces.row * (columns + 1) + pieces.column, kind="stable")
    row, column = pieces.row[order], pieces.column[order]
    cover = np.cumsum((pieces.after - before)[order])
    until = np.where(np.r_[row[1:] != row[:-1], True], columns, np.r_[column[1:], columns])
    runs = np.flatnonzero((cover > 1.0 + 1e-6) & (until > column + 1))
    prefix = np.zeros((rows, columns + 1))
    if not len(runs):
        return 0.0
    np.cumsum(values, axis=1, out=prefix[:, 1:])
    held = prefix[row[runs], until[runs]] - prefix[row[runs], column[runs] + 1]
    return float(((cover[runs] - 1.0) * held).sum())


# -- the union of many shapes ---------------------------------------------------------------------------
@dataclass(frozen=True)
class Union:
    """Covered fraction of each pixel, and where each scan line enters and leaves the union, in order.

    ``borders``: line · 2³² + x in 1/256 pixel; the even ones enter, the odd ones leave. ``k``: lines a pixel.
    """

    covered: Floats
    borders: NDArray[np.int64]
    k: int


def union_coverage(
    edges: Edges, rows: int, columns: int, k: int, stop: Callable[[], None] = lambda: None
) -> Union | None:
    """The union of shapes in a window of ``rows`` × ``columns``; None when nothing lies in it.

    ``k``: scan lines a pixel. For a circle of radius r pixels the error of the area is about 0.3 · √r / k^1.5
    square pixels, of random sign; a level edge may be off by 1 / 2k of a pixel. x is exact to 1/512 of a pixel.
    """
    start, end = (np.ceil(np.clip(y * k - 0.5, -0.5, rows * k)).astype(np.int32) for y in (edges.y0, edges.y1))
    keep = np.flatnonzero(start != end)
    if not len(keep):
        return None
    # in the order of their first line, so that the edges that a few lines need lie together
    # (numpy sorts numbers of 16 bits by counting)
    narrow = np.uint16 if rows * k < 1 << 16 else np.int32
    keep = keep[np.argsort(np.minimum(start[keep], end[keep]).astype(narrow), kind="stable")]
    start, end = start[keep], end[keep]
    x_low, x_high, y_low, y_high = edges.x0[keep], edges.x1[keep], edges.y0[keep], edges.y1[keep]
    up = end > start
    negative = (np.where(up, 1.0, -1.0) * edges.sign[keep] < 0.0).astype(np.int32)
    first, last = np.where(up, start, end), np.where(up, end, start)
    # the same for an edge and for the one that runs back along it, so that neighbours join
    x_low, x_high = np.where(up, x_low, x_high), np.where(up, x_high, x_low)
    y_low, y_high = np.where(up, y_low, y_high), np.where(up, y_high, y_low)
    slope = (x_high - x_low) / (y_high - y_low)
    # x at the edge's first line, in units of the sorted keys; half a unit rounds to the nearest
    scale = float(1 << _FRACTION_BITS)
    x_first = (x_low + ((first + 0.5) / k - y_low) * slope) * scale + 0.5
    slope = slope * (scale / k)
    bits = int(columns << _FRACTION_BITS).bit_length() + 1
    most = min(1 << (31 - bits), rows * k)
    longest = int((last - first).max())
    through = np.cumsum(last - first)
    crowd = _Crowd()
    found: list[tuple[Lines, Lines]] = []
    begin = int(first[0])
    final = int(last.max())
    while begin < final:
        stop()
        low = int(np.searchsorted(first, begin - longest, "right"))
        done = int(through[low - 1]) if low else 0
        # as many lines as give about MAX_CROSSINGS, but no more than the keys have room for
        end_edge = int(np.searchsorted(through, done + MAX_CROSSINGS))
        until = int(first[end_edge]) if end_edge < len(first) else final
        until = min(max(until, begin + 1), begin + most, final)
        part = slice(low, int(np.searchsorted(first, until, "left")))
        start = np.maximum(first[part], begin)
        count = np.minimum(last[part], until) - start
        rows_of = np.flatnonzero(count > 0)
        if len(rows_of):
            start, count = start[rows_of], count[rows_of]
            x = x_first[part][rows_of] + slope[part][rows_of] * (start - first[part][rows_of])
            line, fixed = _union_borders(start - begin, count, x, slope[part][rows_of], negative[part][rows_of],
                                         columns, bits, crowd)
            line += begin
            found.append((line, fixed))
        begin = until
    stop()
    line, fixed = (np.concatenate(parts) for parts in zip(*found))
    return Union(_covered(line, fixed, rows, columns, k), (line.astype(np.int64) << 32) | fixed, k)


def _covered(line: Lines, fixed: Lines, rows: int, columns: int, k: int) -> Floats:
    """Covered fraction of each pixel from the borders on each line: differences along the row, summed up."""
    column = fixed >> _FRACTION_BITS
    index = (line // np.int32(k) if k & (k - 1) else line >> np.int32(k.bit_length() - 1)) * np.int32(columns + 2)
    index += column
    # borders enter and leave in turn; what lies in the pixel itself is covered from x on
    sign = np.full(len(line), 1.0 / k)
    sign[1::2] = -1.0 / k
    x = (fixed & ((1 << _FRACTION_BITS) - 1)) * (sign / (1 << _FRACTION_BITS))
    both = np.empty(2 * len(index), dtype=np.intp)
    weight = np.empty(len(both))
    both[::2], both[1::2] = index, index + 1
    weight[::2], weight[1::2] = sign - x, x
    area: Floats = np.asarray(np.bincount(both, weights=weight, minlength=rows * (columns + 2)), dtype=np.float64)
    area = area.reshape(rows, columns + 2)
    np.cumsum(area, axis=1, out=area)
    return area[:, :columns]


class _Crowd:
    """Whether shapes lie over each other so much that most crossings are known to be inside before any sorting."""

    def __init__(self) -> None:
        self.worth = True


def _union_borders(
    start: Lines, count: Lines, x_start: Floats, slope: Floats, negative: Lines, columns: int, bits: int,
    crowd: _Crowd,
) -> tuple[Lines, Lines]:
    """Where scan lines enter and leave the union, in order: line, and x in 1/256 pixel.

    A crossing becomes one whole number, line, x and direction, so that a plain sort puts all in order; the lowest bit
    tells entering (0) from leaving (1), so that touching shapes join.
    """
    ends = np.cumsum(count, dtype=np.int32)
    begins = ends - count
    step = np.arange(int(ends[-1]), dtype=np.int32)
    step -= np.repeat(begins, count)
    x = np.repeat(slope, count)
    x *= step
    x += np.repeat(x_start, count)
    np.clip(x, 0.0, columns << _FRACTION_BITS, out=x)
    key = x.astype(np.int32)
    key <<= 1
    step <<= bits
    key += step
    key += np.repeat((start << bits) | negative, count)
    del x, step
    # parts of a line, about as many as there are crossings
    shift = bits - min(int(len(key) // int((start + count).max())).bit_length(), bits)
    carried = None
    if crowd.worth:
        key, carried = _without_inner(key, shift, crowd)
    key.sort()
    leaves = key & 1
    winding = np.cumsum(1 - (leaves << 1), dtype=np.int32)
    if carried is not None:
        winding += carried[key >> shift]
    # the winding number is 1 after a border that enters and 0 after one that leaves
    winding += leaves
    key = key[np.flatnonzero(winding == 1)]
    fixed = (key & ((1 << bits) - 1)) >> 1
    key >>= bits
    return key, fixed


def _without_inner(key: Lines, shift: int, crowd: _Crowd) -> tuple[Lines, Lines | None]:
    """The crossings that may be borders, and what the others before each cell (``key >> shift``) add to the winding.

    A cell that is entered with a winding number higher than the number of shapes that end in it lies inside
    whatever the order in it.
    """
    cell = key >> shift
    enter_leave = np.bincount((cell << 1) | (key & 1))
    if len(enter_leave) % 2:
        enter_leave = np.append(enter_leave, 0)
    leave = enter_leave[1::2]
    net = enter_leave[::2] - leave
    before = np.cumsum(net) - net
    inner = before > leave
    kept = np.flatnonzero(~inner[cell])
    if len(kept) > 0.6 * len(key):
        crowd.worth = False
        return key, None
    net[~inner] = 0
    carried = np.cumsum(net)
    carried -= net
    return key[kept], carried.astype(np.int32)


# -- pixels on the edge of a zone and of the union at once ---------------------------------------------
#: parts a pixel is cut into, each way, where both edges meet in it
FINE = 4


@dataclass(frozen=True)
class FinePieces:
    """Pieces of the same zones on a grid :data:`FINE` times as fine, by sorted key (zone, row, column)."""

    pieces: Pieces
    key: NDArray[np.int64]
    rows: int
    columns: int


def fine_pieces(edges: Edges, zone: Ints, rows: int, columns: int) -> FinePieces:
    """:func:`zone_pieces` with every pixel cut into ``FINE`` × ``FINE``."""
    finer = Edges(edges.x0 * FINE, edges.y0 * FINE, edges.x1 * FINE, edges.y1 * FINE, edges.sign)
    pieces = zone_pieces(finer, zone, rows * FINE, columns * FINE)
    key = (pieces.zone.astype(np.int64) * (rows * FINE) + pieces.row) * (columns * FINE + 1) + pieces.column
    return FinePieces(pieces, key, rows, columns)


def shared_edges(pieces: Pieces, fine: FinePieces, union: Union, people: Floats, zones: int) -> Floats:
    """What is to be added to the zones' sums of people × coverage, because in a pixel on both edges the share of
    zone and union is not the product of their shares.

    The product is taken for each of the pixel's ``FINE`` × ``FINE`` parts instead. Zones still sum to the whole.
    """
    columns = fine.columns
    partial = (pieces.fraction > 1e-9) & (pieces.fraction < 1.0 - 1e-9) & (pieces.column < columns)
    record = np.flatnonzero(partial)
    covered = union.covered[pieces.row[record], pieces.column[record]]
    both = (covered > 1e-9) & (covered < 1.0 - 1e-9) & (people[pieces.row[record], pieces.column[record]] > 0.0)
    record, covered = record[both], covered[both]
    out: Floats = np.zeros(zones)
    if not len(record):
        return out
    row, column, zone = pieces.row[record], pieces.column[record], pieces.zone[record]
    part = np.arange(FINE)
    share = _fine_shares(fine, zone, row[:, None] * FINE + part, column[:, None] * FINE + part)
    line = (row[:, None] * union.k + np.arange(union.k)).astype(np.int64)
    grain = (1 << _FRACTION_BITS) // FINE
    x = (column[:, None].astype(np.int64) << _FRACTION_BITS) + grain * np.arange(FINE + 1)
    length = np.diff(_covered_to(union.borders, line[:, :, None], x[:, None, :]), axis=2) / grain
    if union.k < FINE:
        cover = np.repeat(length, FINE // union.k, axis=1)
    else:
        cover = length.reshape(len(record), FINE, union.k // FINE, FINE).mean(axis=2)
    together = (share * cover).mean(axis=(1, 2))
    gain = (together - pieces.fraction[record] * covered) * people[row, column]
    out += np.bincount(zone, weights=gain, minlength=zones)
    return out


def _fine_shares(fine: FinePieces, zone: Ints, row: Ints, column: Ints) -> Floats:
    """Share in its zone of each part (records × FINE rows × FINE columns)."""
    wide = fine.columns * FINE + 1
    line = zone[:, None].astype(np.int64) * (fine.rows * FINE) + row
    wanted = line[:, :, None] * wide + column[:, None, :]
    at = np.searchsorted(fine.key, wanted, "right") - 1
    inside = np.maximum(at, 0)
    found = fine.key[inside]
    same_line = (at >= 0) & (found // wide == line[:, :, None])
    out: Floats = np.where(found == wanted, fine.pieces.fraction[inside], fine.pieces.after[inside])
    return np.where(same_line, out, 0.0)


def _covered_to(borders: NDArray[np.int64], line: NDArray[np.int64], x: NDArray[np.int64]) -> Floats:
    """Length covered (1/256 pixel) from the start of all lines to ``x`` on ``line``: differences on a line count."""
    place = borders & 0xFFFFFFFF
    passed = np.r_[0, np.cumsum(np.where(np.arange(len(place)) % 2 == 0, -place, place))]
    at = np.searchsorted(borders, (line << 32) + x, "left")
    out: Floats = (passed[at] + np.where(at % 2 == 1, x, 0)).astype(np.float64)
    return out
