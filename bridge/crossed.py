"""Counts by district and the grid, told to the same readers: do the two together give more than each?"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ..analysis.attacks import Claims
from ..analysis.crossing import Level, together
from ..analysis.grid import EASE2
from ..analysis.standing import TOP_M
from ..base.feedback import Span, checkpoint
from ..base.text import N_
from ..connectors import geo

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..analysis.disclosure import Protocol
    from ..analysis.ledger import Ledger
    from ..base.feedback import Feedback
    from ..connectors.frame import Frame
    from .workspace import Workspace

_ADMIN = re.compile(r"adm(\d)_pcode")
#: columns that count some of the hazards only, by class or status: the district has at least so many
_PART = re.compile(r"(hazards_.+|(open_)?(cha|sha)(_.+)?|(suspended|worked_on)_.+|accidents_.+)")
#: in the name of counts that are told by more than the place
ROWS = " by rows of "
#: counts of a stock by place, as ``bridge.sharing`` names them
_COUNT = re.compile(r"(hazard|accident): (.+?) by (.+)")


def findings(
    new: Mapping[str, tuple[Claims, bool]], ledger: Ledger | None, workspace: Workspace | None, country: str,
    frames: Sequence[Frame], place: Callable[[str], int], protocol: Protocol, feedback: Feedback,
) -> dict[str, list[str]]:
    """Name of a new claim to what is against it. ``frames``: layers among which the shapes of districts may be;
    ``place``: the number of a P-code in the claims. Raises Cancelled, WorkspaceError."""
    counts = _counts(new, ledger)
    out: dict[str, list[str]] = {}
    if not counts:
        return out
    areas: dict[int, _Areas] | None = None
    for position, ((variable, column), sets) in enumerate(sorted(counts.items())):
        checkpoint(feedback, 100.0 * position / len(counts))
        grid, grid_is_new = _grid(variable, new, ledger)
        fresh = [name for name in sets if name in new]
        if not (fresh or grid_is_new) or (grid is None and len(sets) < 2):
            continue
        areas = _areas(workspace, country, frames, place, feedback) if areas is None else areas
        levels = _levels(sets, areas)
        blamed = fresh or [variable]
        if not levels:
            if grid is not None:
                _add(out, blamed, [str(N_("Counts by district cross the squares of the grid, and the boundaries that "
                                          "would say what the two tell together are not in the workspace."))])
            continue
        if grid is None and len(levels) < 2:
            continue
        found = together(levels, grid, TOP_M, protocol.minimum[variable], protocol.finest_km**2,
                         Span(feedback, 100.0 * position / len(counts), 100.0 * (position + 1) / len(counts)))
        lines = [f"counts and grid together: {variable}: {column}, {codes}{' in square ' + square if square else ''}: "
                 f"{least} to {most}" for codes, square, least, most, _km2 in found.found[:20]]
        if found.undecided:
            lines.append(f"{variable}: {column}: {found.undecided}")
        if lines:
            _add(out, blamed, lines)
    return out


def _add(out: dict[str, list[str]], names: Sequence[str], lines: list[str]) -> None:
    for name in names:
        out.setdefault(name, []).extend(lines)


def _counts(
    new: Mapping[str, tuple[Claims, bool]], ledger: Ledger | None
) -> dict[tuple[str, str], dict[str, Claims]]:
    """(variable, column) to its sets of counts by name: those that are new, else the newest that was released."""
    found: dict[tuple[str, str], dict[str, Claims]] = {}
    names = [*new, *(name for name in (ledger.variables() if ledger else []) if name not in new)]
    for name in names:
        parts = _COUNT.fullmatch(name)
        # a comma: counted over a period; released hazards are in no square
        if not parts or "," in name or ROWS in name or "released" in parts.group(2):
            continue
        if name in new:
            claims = new[name][0]
        else:
            told = ledger.claims(name) if ledger else []
            if not told:
                continue
            claims = told[-1][2]
        if _PART.fullmatch(parts.group(2)):
            claims = replace(claims, high=np.full(len(claims), np.inf))
        found.setdefault((parts.group(1), parts.group(2)), {})[name] = claims
    return found


def _grid(
    variable: str, new: Mapping[str, tuple[Claims, bool]], ledger: Ledger | None
) -> tuple[Claims | None, bool]:
    if variable in new:
        return new[variable][0], True
    told = ledger.claims(variable) if ledger else []
    return (told[-1][2], False) if told else (None, False)


class _Areas:
    """Districts of one admin level: P-codes, those one level up, shapes in EASE2."""

    def __init__(self, codes: list[str], above: list[str], shapes: Any, place: Callable[[str], int]) -> None:
        self.codes, self.above, self.shapes = codes, above, shapes
        self.row = {place(code): i for i, code in enumerate(codes)}


def _areas(
    workspace: Workspace | None, country: str, frames: Sequence[Frame], place: Callable[[str], int], feedback: Feedback
) -> dict[int, _Areas]:
    """Admin level to its districts, from boundaries of the workspace, else from any layer that has their shapes."""
    given = list(frames)
    if workspace is not None:
        given += [workspace.read(entry.table, entry.country, feedback) for entry in workspace.layers(country)
                  if "POLYGON" in entry.geometry.upper() and re.search(r"adm\d$", entry.table)]
    found: dict[int, _Areas] = {}
    for frame in given:
        columns = [int(m.group(1)) for m in map(_ADMIN.fullmatch, map(str, frame.table.columns)) if m]
        if frame.geometry is None or not columns or not frame.crs:
            continue
        level = max(columns)
        codes = [str(code) for code in frame.table[f"adm{level}_pcode"]]
        polygon = shapely.get_dimensions(frame.geometry) == 2
        known = found.get(level)
        if len(set(codes)) < len(codes) or not polygon.all() or (known and len(known.codes) >= len(codes)):
            continue
        above = [str(code) for code in frame.table[f"adm{level - 1}_pcode"]] if level - 1 in columns else codes
        shapes = shapely.make_valid(geo.transform(shapely.force_2d(np.array(frame.geometry, dtype=object)), frame.crs,
                                                  EASE2))
        found[level] = _Areas(codes, above, shapes, place)
    return found


def _levels(sets: Mapping[str, Claims], areas: Mapping[int, _Areas]) -> list[Level]:
    """The told numbers by admin level, coarsest first; empty where a set's places are districts of no known level."""
    by_level: dict[int, np.ndarray[Any, np.dtype[np.float64]]] = {}
    least: dict[int, np.ndarray[Any, np.dtype[np.float64]]] = {}
    for claims in sets.values():
        fits = {level: sum(int(ix) in area.row for ix in claims.ix) for level, area in areas.items()}
        best = max(fits, key=lambda level: fits[level], default=0)
        if not best or not fits[best]:
            continue
        told = by_level.setdefault(best, np.full(len(areas[best].codes), np.nan))
        floor = least.setdefault(best, np.zeros(len(areas[best].codes)))
        for ix, low, high in zip(claims.ix, claims.low, claims.high):
            row = areas[best].row.get(int(ix))
            if row is not None and low == high:
                told[row] = low
            elif row is not None:
                floor[row] = max(floor[row], low)
    levels: list[Level] = []
    for level in sorted(by_level):
        area = areas[level]
        parent = np.full(len(area.codes), -1, dtype=np.int64)
        if levels:
            coarser = {code: i for i, code in enumerate(levels[-1].codes)}
            for i, (code, above) in enumerate(zip(area.codes, area.above)):
                known = above if above in coarser else next((c for c in coarser if code.startswith(c)), "")
                parent[i] = coarser.get(known, -1)
        levels.append(Level(area.codes, by_level[level], parent, area.shapes, least[level]))
    return levels
