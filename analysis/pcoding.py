"""P-codes for rows from names and points, with a verdict A to F per row (methods.md 6).

=======  ====================================  ==========================================================
verdict  name and point                        what is written
=======  ====================================  ==========================================================
A        the same unit                         its P-codes
B        no name, the point lies in a unit     the point's P-codes
C        a name, no usable point               the name's P-codes; no point is made up from a centroid
D        differ, but the point lies within     the name's P-codes: a border case
         1 km (or the stated precision) of
         the named unit
E        differ, same parent                   the P-codes they agree on; the rest waits for a person
F        differ, another parent                none; likely slips of the coordinates are proposed
none     neither                               none
=======  ====================================  ==========================================================
"""

from __future__ import annotations

import csv
import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import shapely

from ..base.errors import WRONG_SHAPE, BadInput
from ..base.feedback import Feedback, Silent, checkpoint
from ..base.scratch import write_whole
from ..base.text import N_
from ..connectors.geo import local_metric_wkt, transform
from .engine import THREADS, cluster, on_cluster
from .locate import PolygonIndex
from .namematch import Gazetteer, NameMatch, Unit
from .names import NameRules, normalise

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..connectors.frame import Frame

#: metres; a point this near to the named unit is a border case (methods.md 6)
BORDER_M = 1000.0
_NAME = re.compile(
    r"^adm(\d)_(?:name\d*|ref_name|alt\w*)$|^adm(\d)_[a-z]{2}$|^admin(\d)name_?\w*$|^admin(\d)altn?$", re.I
)


@dataclass
class AdminUnits:
    """Admin polygons with codes and names of every level down to ``level``; ``codes[k]`` is level k + 1."""

    level: int
    codes: list[NDArray[Any]]
    polygons: NDArray[Any]
    crs: str
    gazetteer: Gazetteer
    parents: dict[str, tuple[str, ...]]
    by_code: dict[str, list[int]] = field(default_factory=dict)

    def chain(self, pcode: str) -> tuple[str, ...]:
        """P-codes from admin 1 down to ``pcode``; empty for an unknown code."""
        return self.parents.get(pcode, ())

    def area_of(self, pcode: str) -> Any:
        """The unit's outline, dissolved from the deepest level."""
        rows = self.by_code.get(pcode, [])
        return shapely.union_all(self.polygons[rows]) if rows else None


def admin_units(frame: Frame, rules: NameRules | None = None) -> AdminUnits:
    """Read an admin layer with ``adm{n}_pcode`` and ``adm{n}_name`` (as load_cod_ab writes them).

    Raises BadInput when there is no P-code column, no polygon, or a code that stands under two parents.
    """
    columns = {str(c).lower(): str(c) for c in frame.table.columns}
    levels = [n for n in range(1, 6) if f"adm{n}_pcode" in columns]
    if not levels or frame.geometry is None:
        raise BadInput(
            N_("The admin layer has no adm1_pcode column or no polygons"),
            hint=N_("load the boundaries with “Administrative boundaries (COD-AB)” and choose that layer"),
        )
    depth = max(levels)
    missing = [n for n in range(1, depth) if n not in levels]
    if missing:
        raise BadInput(
            N_("The admin layer lacks the P-codes of level {level}"),
            level=missing[0],
            hint=N_("load the boundaries with “Administrative boundaries (COD-AB)” and choose that layer"),
        )
    codes = [_text(frame.table[columns[f"adm{n}_pcode"]]) for n in range(1, depth + 1)]
    names: dict[int, list[str]] = {n: [] for n in range(1, depth + 1)}
    for column in frame.table.columns:
        found = _NAME.match(str(column))
        if found:
            n = int(next(g for g in found.groups() if g))
            if n in names:
                names[n].append(str(column))
    units: dict[str, Unit] = {}
    parents: dict[str, tuple[str, ...]] = {}
    by_code: dict[str, list[int]] = {}
    for n in range(1, depth + 1):
        texts = [_text(frame.table[c]) for c in names[n]]
        for row in range(len(frame)):
            chain = tuple(codes[k][row] for k in range(n))
            code = chain[-1]
            if not code:
                continue
            by_code.setdefault(code, []).append(row)
            known = parents.setdefault(code, chain)
            if known != chain:
                raise BadInput(
                    N_("The P-code {code} stands under two parents in the admin layer, {a} and {b}"),
                    hint=N_("use one version of the boundaries only"),
                    code=code,
                    a=" > ".join(known),
                    b=" > ".join(chain),
                )
            if code not in units:
                labels = tuple(dict.fromkeys(t[row] for t in texts if t[row]))
                units[code] = Unit(code, labels or (code,), n, chain[-2] if n > 1 else "")
    return AdminUnits(depth, codes, frame.geometry, frame.crs, Gazetteer(units.values(), rules), parents, by_code)


def _text(values: Any) -> NDArray[Any]:
    """Trimmed text, empty for missing."""
    return np.array(["" if v is None or v is pd.NA or v != v else str(v).strip() for v in values], dtype=object)


class Decisions:
    """What a person decided about a name, kept in a file and used again: (level, parent, name) to P-code."""

    def __init__(self, entries: dict[tuple[int, str, str], str] | None = None) -> None:
        self.entries = dict(entries or {})

    @classmethod
    def read(cls, path: Path) -> Decisions:
        """Read JSON as :meth:`write` makes it, or a review table as CSV with the column ``decision`` filled in.

        Raises BadInput for a file that is neither.
        """
        try:
            text = path.read_text(encoding="utf-8-sig")
            if path.suffix.lower() == ".json":
                rows = json.loads(text)["decisions"]
            else:
                rows = list(csv.DictReader(text.splitlines()))
            entries = {
                (int(row["level"]), str(row.get("parent") or ""), normalise(str(row["name"]))): str(
                    row["decision"]
                ).strip()
                for row in rows
                if str(row.get("decision") or "").strip()
            }
        except (OSError, csv.Error, *WRONG_SHAPE) as error:
            raise BadInput(
                N_("The decisions in {file} cannot be read"),
                file=path.name,
                details=repr(error),
                hint=N_("use the review table saved as CSV, or a JSON file this tool wrote"),
            ) from error
        return cls(entries)

    def write(self, path: Path) -> None:
        """Write all decisions as JSON, sorted, so that two programmes can compare theirs."""
        rows = [
            {"level": level, "parent": parent, "name": name, "decision": code}
            for (level, parent, name), code in sorted(self.entries.items())
        ]
        write_whole(path, json.dumps({"decisions": rows}, ensure_ascii=False, indent=1))

    def get(self, name: str, level: int, parent: str) -> str:
        return self.entries.get((level, parent, normalise(name)), "")


@dataclass
class Assigned:
    """One entry a row. ``table``: adm{n}_pcode, pcode_method, pcode_verdict, pcode_score, pcode_note.

    ``review``: one row for each name or conflict that a person must look at.
    """

    table: pd.DataFrame
    review: pd.DataFrame

    def shares(self) -> dict[str, int]:
        """Rows per verdict."""
        return {str(k): int(v) for k, v in self.table["pcode_verdict"].value_counts().sort_index().items()}


@dataclass
class _Named:
    code: str = ""
    method: str = "none"
    score: float = 0.0
    level: int = 0
    asked: str = ""
    parent: str = ""
    match: NameMatch | None = None
    note: str = ""


def _name_code(values: list[tuple[int, str]], given: str, units: AdminUnits, decisions: Decisions) -> _Named:
    """The unit that the names and the given code of one row say, and what could not be settled."""
    if given:
        if given in units.parents:
            return _Named(given, "code", 1.0, len(units.chain(given)))
        fixed = repair(given, units)
        note = f"P-code {given} is not in the boundaries" + (f"; {fixed} would fit" if fixed else "")
        if not values:
            return _Named(level=units.level, asked=given, note=note)
        found = _name_code(values, "", units, decisions)
        found.note = "; ".join(x for x in (note, found.note) if x)
        return found
    best = _Named()
    parent = ""
    for level, name in values:
        if not name:
            continue
        decided = decisions.get(name, level, parent)
        if decided in units.parents:
            best = _Named(decided, "decision", 1.0, level)
            parent = decided
            continue
        above = any(text for other, text in values if other < level)
        match = units.gazetteer.match(name, level, parent)
        loose = match.method == "fuzzy" and level > 1 and not parent
        if match.pcode and not loose and not (above and level > 1 and not parent):
            best = _Named(
                match.pcode, "name" if match.method == "exact" else f"name ({match.method})", match.score, level
            )
            parent = match.pcode
            continue
        # this name is open; what the levels above said still holds
        best.match, best.asked, best.parent = match, name, parent
        if not best.level:
            best.level = level
        best.note = f"no unit of level {level} is surely meant by “{name}”"
        break
    return best


def repair(code: str, units: AdminUnits) -> str:
    """A code of the boundaries that ``code`` may stand for: country prefix lost, zeros lost or added. Proposed only."""
    text = re.sub(r"\s|\.0$", "", code).upper()
    if text in units.parents:
        return text
    digits = re.sub(r"^[A-Z]+", "", text).lstrip("0")
    if not digits:
        return ""
    same = [known for known in units.parents if re.sub(r"^[A-Z]+", "", known).lstrip("0") == digits]
    return same[0] if len(same) == 1 else ""


def assign(
    frame: Frame,
    units: AdminUnits,
    names: list[tuple[int, str]],
    code_field: str = "",
    precision_field: str = "",
    decisions: Decisions | None = None,
    feedback: Feedback | None = None,
) -> Assigned:
    """P-codes, method and verdict for every row of ``frame``.

    ``names``: (admin level, column), higher levels first. Geometries that are not points are taken at their
    point on surface. ``precision_field``: stated precision in metres. Raises BadInput for an unknown column.
    """
    feedback, decisions = feedback or Silent(), decisions or Decisions()
    for column in [c for _, c in names] + [c for c in (code_field, precision_field) if c]:
        if column not in frame.table.columns:
            raise BadInput(
                N_("There is no column {column} in the input"), column=column, hint=N_("choose one of its columns")
            )
    x, y = _coordinates(frame, units.crs)
    located = PolygonIndex(units.polygons).locate(x, y, feedback)
    columns = [(level, _text(frame.table[column])) for level, column in names]
    given = _text(frame.table[code_field]) if code_field else None
    precision = (
        pd.to_numeric(frame.table[precision_field], errors="coerce").to_numpy(float) if precision_field else None
    )
    judge = _Judge(units, x, y, located)
    memo: dict[tuple[str, ...], _Named] = {}
    out: list[tuple[Any, ...]] = []
    review: list[dict[str, Any]] = []
    for row in range(len(frame)):
        if row % 2000 == 0:
            checkpoint(feedback, 100.0 * row / max(len(frame), 1))
        key = tuple(text[row] for _, text in columns) + ((given[row],) if given is not None else ())
        if key not in memo:
            memo[key] = _name_code(
                [(level, text[row]) for level, text in columns],
                given[row] if given is not None else "",
                units,
                decisions,
            )
        border = (
            max(BORDER_M, precision[row]) if precision is not None and precision[row] == precision[row] else BORDER_M
        )
        codes, method, verdict, note = judge.verdict(row, memo[key], border)
        named = memo[key]
        out.append(
            (*codes, *[""] * (units.level - len(codes)), method, verdict, named.score if named.code else None, note)
        )
        if verdict in "EF" or verdict == "none" or named.match is not None or (named.note and not named.code):
            review.append(_review_row(row, named, verdict, note, judge.point_code(row)))
    labels = [f"adm{n}_pcode" for n in range(1, units.level + 1)]
    table = pd.DataFrame(out, columns=[*labels, "pcode_method", "pcode_verdict", "pcode_score", "pcode_note"])
    for label in labels:
        table[label] = table[label].replace("", None)
    return Assigned(table, pd.DataFrame(review, columns=_REVIEW))


#: rows of a task on a cluster: each worker first indexes all units, which must pay
_PART_ROWS = 50_000


def assign_on(
    engine: str, frame: Frame, units: AdminUnits, names: list[tuple[int, str]], code_field: str = "",
    precision_field: str = "", decisions: Decisions | None = None, feedback: Feedback | None = None,
) -> Assigned:
    """:func:`assign` here, or in parts on the workers of a cluster (``engine``: as engine.read_engine gives it).

    A row's codes depend on the row and the units alone, so the parts give the same table. Raises what assign raises.
    """
    feedback = feedback or Silent()
    if engine == THREADS or not len(frame):
        return assign(frame, units, names, code_field, precision_field, decisions, feedback)
    with cluster(engine) as client:
        shared = client.scatter((units, names, code_field, precision_field, decisions), broadcast=True, hash=False)
        starts = range(0, len(frame), _PART_ROWS)
        tasks = ((frame.take(np.arange(start, min(start + _PART_ROWS, len(frame)))), start, shared)
                 for start in starts)
        parts = list(on_cluster(client, assign_task, tasks, len(starts), feedback))
    tables, reviews = ([getattr(part, name) for part in parts] for name in ("table", "review"))
    filled = [review for review in reviews if len(review)] or reviews[:1]
    return Assigned(pd.concat(tables, ignore_index=True), pd.concat(filled, ignore_index=True))


def assign_task(frame: Frame, start: int, shared: tuple[Any, ...]) -> Assigned:
    """:func:`assign` of a part on a worker elsewhere; ``start``: the part's first row."""
    units, names, code_field, precision_field, decisions = shared
    done = assign(frame, units, names, code_field, precision_field, decisions)
    done.review["source_row"] += start
    return done


_REVIEW = [
    "source_row",
    "level",
    "parent",
    "name",
    "verdict",
    "note",
    "point_pcode",
    "candidate_1",
    "candidate_2",
    "candidate_3",
    "decision",
]


def _review_row(row: int, named: _Named, verdict: str, note: str, point: str) -> dict[str, Any]:
    shown = named.match.candidates if named.match else ()
    candidates = [f"{code} {name} {score:.2f}" for code, name, score in shown[:3]]
    candidates += [""] * (3 - len(candidates))
    level = named.level + (1 if named.match and named.code else 0)
    return {
        "source_row": row + 1,
        "level": level,
        "parent": named.parent,
        "name": named.asked,
        "verdict": verdict,
        "note": note,
        "point_pcode": point,
        "candidate_1": candidates[0],
        "candidate_2": candidates[1],
        "candidate_3": candidates[2],
        "decision": "",
    }


def _coordinates(frame: Frame, crs: str) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """x and y of each row in ``crs``, NaN where there is no geometry."""
    x = np.full(len(frame), np.nan)
    y = x.copy()
    if frame.geometry is None:
        return x, y
    there = np.array([g is not None and not g.is_empty for g in frame.geometry], dtype=bool)
    if there.any():
        shapes = transform(frame.geometry[there], frame.crs, crs)
        kinds = shapely.get_type_id(shapes)
        points = np.where(kinds == 0, shapes, shapely.point_on_surface(shapes))
        x[there], y[there] = shapely.get_x(points), shapely.get_y(points)
    return x, y


class _Judge:
    """Compares the name's unit with the point's, row by row."""

    def __init__(
        self, units: AdminUnits, x: NDArray[np.float64], y: NDArray[np.float64], located: NDArray[np.intp]
    ) -> None:
        self.units, self.x, self.y, self.located = units, x, y, located
        self._outlines: dict[str, Any] = {}

    def point_code(self, row: int) -> str:
        k = self.located[row]
        return str(self.units.codes[-1][k]) if k >= 0 else ""

    def verdict(self, row: int, named: _Named, border: float) -> tuple[tuple[str, ...], str, str, str]:
        point = self.point_code(row)
        chain = self.units.chain(point) if point else ()
        if not named.code:
            if point and not named.asked:
                return chain, "point", "B", named.note
            if point:
                return chain, "point", "B", named.note + "; the point decides"
            return (), "none", "none", named.note or "neither a name nor a point"
        name_chain = self.units.chain(named.code)
        there = self.x[row] == self.x[row]
        if not there:
            return name_chain, named.method, "C", named.note
        if chain[: len(name_chain)] == name_chain:
            # the point may say more than the name: it is the same unit, seen closer
            return chain, f"{named.method} and point", "A", named.note
        distance = self._distance(named.code, row)
        where = point or "no unit"
        if distance <= border:
            return name_chain, named.method, "D", f"the point lies in {where}, {distance:,.0f} m from {named.code}"
        common = tuple(a for a, b in zip(name_chain, chain) if a == b)
        note = f"the name says {named.code}, the point lies in {where}, {distance / 1000:,.0f} km away"
        slip = self._slip(named.code, row)
        note += f"; {slip}" if slip else ""
        if len(common) and len(common) >= len(name_chain) - 1:
            return common, f"{named.method}, point differs", "E", note
        return (), f"{named.method}, point differs", "F", note

    def _outline(self, code: str) -> Any:
        if code not in self._outlines:
            self._outlines[code] = self.units.area_of(code)
            shapely.prepare(self._outlines[code])
        return self._outlines[code]

    def _distance(self, code: str, row: int) -> float:
        """Metres from the row's point to the named unit."""
        point = shapely.Point(self.x[row], self.y[row])
        line = shapely.shortest_line(point, self._outline(code))
        metric = local_metric_wkt(shapely.bounds(point))
        return float(shapely.length(transform(np.array([line], dtype=object), self.units.crs, metric))[0])

    def _slip(self, code: str, row: int) -> str:
        """A usual slip of the coordinates that would put the point into the named unit; proposed, never applied."""
        x, y = float(self.x[row]), float(self.y[row])
        if abs(x) < 1e-6 and abs(y) < 1e-6:
            return "the point is 0, 0, which stands for no position"
        outline = self._outline(code)
        for text, a, b in (
            ("latitude and longitude swapped would fit", y, x),
            ("a longitude of the other sign would fit", -x, y),
            ("a latitude of the other sign would fit", x, -y),
            ("the UTM zone to the east would fit", x + 6, y),
            ("the UTM zone to the west would fit", x - 6, y),
            ("degrees and minutes read as decimal degrees would fit", _minutes(x), _minutes(y)),
        ):
            if shapely.contains_xy(outline, a, b):
                return text
        return ""


def _minutes(value: float) -> float:
    """12.34 read as 12 degrees 34 minutes."""
    whole = int(value)
    return whole + (value - whole) * 100 / 60
