"""Two versions of admin boundaries side by side: which codes came, went, or mean another area or name now.

A code that stands in both versions joins every figure of the one to the areas of the other, whatever it meant:
Somalia's SO2201 was all of Banadir (2023) and is the district Bondhere (v03). Names are compared as
``connectors.pcodes`` does; areas by the share that both have in common, measured on the ellipsoid (Jaccard index:
intersection by union).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..base.errors import BadInput
from ..base.feedback import Feedback, checkpoint
from ..base.text import N_, Told
from ..connectors.frame import Counts, Frame
from ..connectors.geo import ellipsoidal_area, transform
from ..connectors.pcodes import clean_code, duplicates, plain_name, same_name

if TYPE_CHECKING:
    import numpy as np

#: below this share in common, a code means another area
_SAME_AREA = 0.5
#: what became of a code
STATES = {
    "same": N_("same code, name and area"), "redrawn": N_("same code and name, area redrawn"),
    "renamed": N_("same code and area, other name"), "other area": N_("same code, another area"),
    "new code": N_("name kept under a new code"), "gone": N_("code is gone"), "new": N_("code is new"),
}


@dataclass
class Comparison:
    """``frame``: one row a code of either version, with the area of the newer version (of the older where it is gone).
    ``counts``: rows of each state."""

    frame: Frame
    level: int
    counts: dict[str, int] = field(default_factory=dict)
    first: Counts = field(default_factory=lambda: Counts(0, 0))
    second: Counts = field(default_factory=lambda: Counts(0, 0))

    def notes(self) -> list[str]:
        """What must be known before a join by P-code."""
        total = sum(n for state, n in self.counts.items() if state in ("same", "redrawn", "renamed", "other area"))
        wrong = self.counts.get("other area", 0)
        said: list[str] = [Told(N_("{n} codes stand in both versions"), {"n": total})]
        if wrong:
            codes = self.frame.table.loc[self.frame.table["state"] == "other area", "pcode"].tolist()
            said.append(Told(N_("{n} of them mean another area now: {codes}; figures of the one version must not "
                                "be joined to them by code"), {"n": wrong, "codes": ", ".join(codes[:10])}))
        return said


def level_of(first: Frame, second: Frame) -> int:
    """The deepest admin level that both have P-codes of. Raises BadInput."""
    def levels(frame: Frame) -> set[int]:
        return {int(found.group(1)) for name in frame.table.columns
                if (found := re.fullmatch(r"adm([0-5])_pcode", str(name)))}

    deepest = [max(levels(frame), default=-1) for frame in (first, second)]
    if deepest[0] != deepest[1] or deepest[0] < 0:
        raise BadInput(N_("The two layers are not of one admin level"),
                       hint=N_("take the same level of two versions, as load_cod_ab writes them"))
    return deepest[0]


def compare(first: Frame, second: Frame, feedback: Feedback) -> Comparison:
    """``first`` the older, ``second`` the newer version, both with areas.

    Columns: ``pcode, state, name_before, name_after, code_of_name`` (where the old name stands now),
    ``area_before_km2, area_after_km2, in_common`` (0 to 1, empty where one of the two has no area), ``version_before,
    version_after``. Raises BadInput: no areas, not one level.
    """
    import numpy as np
    import pandas as pd
    import shapely

    level = level_of(first, second)
    for frame in (first, second):
        if frame.geometry is None or not frame.crs:
            raise BadInput(N_("{title} has no areas or no CRS"), title=frame.provenance.title or frame.name)
    sides = [_side(frame, level) for frame in (first, second)]
    old, new = sides
    moved = {plain_name(name): code for code, (name, _) in new.rows.items() if plain_name(name)}
    out: list[dict[str, Any]] = []
    shapes: list[Any] = []
    codes = sorted({*old.rows, *new.rows})
    to = second.crs
    for position, code in enumerate(codes):
        if position % 50 == 0:
            checkpoint(feedback, 100.0 * position / len(codes))
        before, after = old.rows.get(code), new.rows.get(code)
        row: dict[str, Any] = {"pcode": code, "state": "", "name_before": before[0] if before else None,
                               "name_after": after[0] if after else None, "code_of_name": None,
                               "area_before_km2": _km2(before, first.crs), "area_after_km2": _km2(after, second.crs),
                               "in_common": None}
        old_shape = None if before is None or before[1] is None else transform(
            np.array([before[1]], dtype=object), first.crs, to)[0]
        if before and after:
            row["in_common"] = _in_common(old_shape, after[1], to)
            row["state"] = _state(row)
        elif before:
            elsewhere = moved.get(plain_name(before[0]))
            row["state"] = "new code" if elsewhere and elsewhere not in old.rows else "gone"
            row["code_of_name"] = elsewhere if row["state"] == "new code" else None
        else:
            row["state"] = "new"
        out.append(row)
        shapes.append(after[1] if after else old_shape)
    table = pd.DataFrame(out, columns=["pcode", "state", "name_before", "name_after", "code_of_name",
                                       "area_before_km2", "area_after_km2", "in_common"])
    for name in ("area_before_km2", "area_after_km2", "in_common"):
        table[name] = table[name].astype("float64").round(4)
    for name in ("pcode", "state", "name_before", "name_after", "code_of_name"):
        table[name] = table[name].astype(object).where(table[name].notna(), None)
    versions = [frame.provenance.version or frame.provenance.valid_on for frame in (first, second)]
    table["version_before"], table["version_after"] = versions[0] or None, versions[1] or None
    geometry = np.empty(len(shapes), dtype=object)
    geometry[:] = shapes
    geometry[shapely.is_empty(geometry)] = None
    about = second.provenance.with_(title=Told(N_("Changes of the boundaries: {before} and {after}"), {
        "before": versions[0] or "-", "after": versions[1] or "-"}))
    found = Frame(f"cod_ab_changes_adm{level}", table, geometry, to, about)
    counts = {state: int((table["state"] == state).sum()) for state in STATES}
    return Comparison(found, level, counts, old.counts, new.counts)


@dataclass
class _Side:
    rows: dict[str, tuple[str | None, Any]]
    counts: Counts


def _side(frame: Frame, level: int) -> _Side:
    """Code to name and area; areas of a code that stands twice are united, rows without a code are left out."""
    import shapely

    codes = [clean_code(value) for value in frame.table[f"adm{level}_pcode"]]
    column = f"adm{level}_name"
    names = frame.table[column] if column in frame.table.columns else [None] * len(codes)
    geometry: np.ndarray[Any, Any] = frame.geometry  # type: ignore[assignment]
    rows: dict[str, tuple[str | None, Any]] = {}
    twice = duplicates(codes)
    for code, name, shape in zip(codes, names, geometry):
        if not code:
            continue
        text = None if name is None or name != name else str(name)
        valid = None if shape is None or shapely.is_empty(shape) else shapely.make_valid(shape)
        if code in twice and code in rows:
            held = rows[code]
            parts = [part for part in (held[1], valid) if part is not None]
            rows[code] = (held[0] or text, shapely.union_all(parts) if parts else None)
        else:
            rows[code] = (text, valid)
    without = codes.count("")
    return _Side(rows, Counts(len(codes), len(codes) - without, {str(N_("no P-code")): without} if without else {}))


def _km2(row: tuple[str | None, Any] | None, crs: str) -> float | None:
    import numpy as np

    if row is None or row[1] is None:
        return None
    return float(ellipsoidal_area(np.array([row[1]], dtype=object), crs)[0]) / 1e6


def _in_common(one: Any, other: Any, crs: str) -> float | None:
    import numpy as np
    import shapely

    if one is None or other is None:
        return None
    one = shapely.make_valid(one)
    both, either = shapely.intersection(one, other), shapely.union(one, other)
    parts = ellipsoidal_area(np.array([both, either], dtype=object), crs)
    return float(parts[0] / parts[1]) if parts[1] else None


def _state(row: dict[str, Any]) -> str:
    named = same_name(row["name_before"], row["name_after"])
    common = row["in_common"]
    if common is not None and common < _SAME_AREA:
        return "other area"
    if not named:
        return "renamed"
    return "same" if common is None or common > 0.98 else "redrawn"
