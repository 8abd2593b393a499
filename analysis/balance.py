"""Two exports compared: what changed, and the land balance that an officer owes every month.

Per admin unit and class: opening + new − cancelled − reduced − cleared ± reclassified ± corrections = closing, in
whole square metres. Each record balances by itself; what no release product explains is a correction and is listed.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..base.errors import BadInput
from ..base.feedback import Feedback, Silent, checkpoint
from ..base.text import N_, told
from ..connectors import geo
from ..connectors.frame import Counts, Frame
from ..connectors.schema import COUNTED_STATUSES, RELEASE_KINDS, title_of

if TYPE_CHECKING:
    import pandas as pd

TERMS = ("opening_m2", "new_m2", "cancelled_m2", "reduced_m2", "cleared_m2", "reclassified_m2", "corrections_m2",
         "closing_m2")
#: what a row of the changes says, as a person reads it
CHANGES = {
    "added": N_("Added"), "removed": N_("Removed"), "status": N_("Status changed"), "class": N_("Class changed"),
    "geometry": N_("Geometry changed"), "attributes": N_("Attributes changed"), "balance": N_("Area not explained"),
    "product": N_("Release product to check"),
}
TOTAL = "total"
NO_UNIT = "unknown"
_LEVELS = ("adm3_pcode", "adm2_pcode", "adm1_pcode")
#: columns that say nothing about the hazard: where the row stood, how the geometry came about
_QUIET = ("source_row", "geometry_note", "geometry_from", "pcode_method", "area_m2", "status", "hazard_class")
_SAME = 1e-9
#: a remainder below this share of the land is called a difference of measurement; it is listed all the same
_SMALL = 0.01


@dataclass
class Comparison:
    """``changes``: one row a record and change; ``summary``: the balance; ``unexplained``: rows of changes that no
    product explains; ``totals``: the last row of the balance."""

    changes: Frame
    summary: Frame
    totals: dict[str, int]
    unexplained: int
    old_counts: Counts
    new_counts: Counts
    notes: list[str] = field(default_factory=list)


@dataclass
class _Side:
    """One export: record key to row; areas of open land in whole square metres."""

    frame: Frame
    rows: dict[str, int]
    status: list[str]
    classes: list[str]
    units: list[str]
    open_m2: list[int]
    doubled: list[str]


@dataclass
class _Product:
    """A release product of the period."""

    name: str
    hazard: str
    kind: str
    area: int
    date: str
    row: int


def compare(old: Frame, new: Frame, id_field: str = "hazard_id", release: Frame | None = None, *,
            period_start: str = "", period_end: str = "", admin_field: str = "",
            feedback: Feedback | None = None) -> Comparison:
    """Compare two exports of hazards in the minimum schema.

    ``release``: products with hazard_id, kind and area_m2; those of the period count (all without one). Raises
    BadInput (no id column), Cancelled.
    """
    feedback = feedback or Silent()
    for name, frame in (("OLD", old), ("NEW", new)):
        if id_field not in frame.table:
            raise BadInput(N_("{layer} has no column {field}"), layer=name, field=id_field,
                           hint=N_("set ID_FIELD to the column that names the hazards in both"))
    level = admin_field or _level(old, new)
    first, second = _side(old, id_field, level), _side(new, id_field, level)
    rows = _Rows()
    checkpoint(feedback, 10)
    _status_and_attributes(first, second, rows, feedback)
    checkpoint(feedback, 40)
    _geometries(first, second, rows)
    checkpoint(feedback, 70)
    notes: list[str] = [
        told(N_("{n} id(s) are used more than once in {layer}; they are matched in order."),
             n=len(side.doubled), layer=name) for name, side in (("OLD", first), ("NEW", second)) if side.doubled]
    products = _products(release, period_start, period_end, rows, notes)
    balance = _balance(first, second, products, rows)
    checkpoint(feedback, 95)
    summary, totals = _summary(balance)
    changes = rows.frame(first, second, new)
    unexplained = int((changes.table["explained"] == "no").sum())
    matched = len(set(first.rows) & set(second.rows))
    return Comparison(
        changes, Frame("imsma_land_balance", summary, provenance=new.provenance), totals, unexplained,
        Counts(len(old), len(old)), Counts(len(new), len(new)),
        [told(N_("{both} record(s) are in both, {old} only in the old, {new} only in the new."), both=matched,
              old=len(first.rows) - matched, new=len(second.rows) - matched), *notes])


def _level(old: Frame, new: Frame) -> str:
    """The finest P-code that at least half of the rows have; else the one that most have; "" for none."""
    shares = {name: min(float(frame.table[name].notna().mean()) if len(frame) else 1.0 for frame in (old, new))
              for name in _LEVELS if name in old.table and name in new.table}
    filled = [name for name, share in shares.items() if share >= 0.5]
    best = max(shares, key=lambda name: shares[name], default="")
    return filled[0] if filled else best


# -- sides ------------------------------------------------------------------------------------------
def areas_of(table: pd.DataFrame) -> list[int]:
    """The land of each record in whole square metres: what remains, else the drawn area, else the recorded one."""
    import numpy as np

    area = np.full(len(table), np.nan)
    for name in ("area_recorded_m2", "area_m2", "area_remaining_m2"):  # the last that is known counts
        if name in table:
            values = table[name].astype("float64").to_numpy()
            area = np.where(np.isnan(values) | (values < 0), area, values)  # no land is less than none
    whole: list[int] = np.rint(np.nan_to_num(area, nan=0.0, posinf=0.0, neginf=0.0)).astype(np.int64).tolist()
    return whole


def _side(frame: Frame, id_field: str, level: str) -> _Side:
    table = frame.table
    count: Counter[str] = Counter()
    keys: dict[str, int] = {}
    for row, value in enumerate(_column(table, id_field)):
        name = "" if value is None else str(value).strip()
        count[name] += 1
        keys[name if count[name] == 1 else f"{name} ({count[name]})"] = row
    status = [value if isinstance(value, str) else "unknown" for value in _column(table, "status")]
    if "status" not in table:
        status = ["open"] * len(table)
    whole = areas_of(table)
    return _Side(
        frame, keys, status, [value if isinstance(value, str) else "other" for value in _column(table, "hazard_class")],
        [value if isinstance(value, str) and value else NO_UNIT for value in _column(table, level)],
        [size if word in COUNTED_STATUSES else 0 for size, word in zip(whole, status)],
        [name for name, times in count.items() if times > 1])


def _column(table: pd.DataFrame, name: str) -> list[Any]:
    if not name or name not in table:
        return [None] * len(table)
    column = table[name].astype(object)
    return [None if missing else value for value, missing in zip(column.tolist(), column.isna().tolist())]


# -- changes ----------------------------------------------------------------------------------------
class _Rows:
    """Rows of the changes layer as they are found."""

    def __init__(self) -> None:
        self.rows: list[dict[str, Any]] = []

    def add(self, key: str, change: str, *, before: object = None, after: object = None, area: int | None = None,
            explained: str = "", note: str = "") -> None:
        self.rows.append({"hazard_id": key, "change": change, "from_value": before, "to_value": after,
                          "area_difference_m2": area, "explained": explained or None, "note": note or None})

    def frame(self, old: _Side, new: _Side, like: Frame) -> Frame:
        """The layer: where the record is now, else where it was."""
        import numpy as np
        import pandas as pd

        columns = ("hazard_id", "change", "from_value", "to_value", "area_difference_m2", "explained", "note")
        data = {name: pd.Series([row[name] if row[name] is None or name == "area_difference_m2"
                                 or isinstance(row[name], str) else str(row[name])
                                 for row in self.rows], dtype="Int64" if name == "area_difference_m2" else object)
                for name in columns}
        if old.frame.geometry is None and new.frame.geometry is None:
            return Frame("imsma_changes", pd.DataFrame(data), provenance=like.provenance)
        crs = like.crs or old.frame.crs
        moved = _in_crs(old.frame, crs)
        own = _in_crs(new.frame, crs)
        shapes: Any = np.full(len(self.rows), None, dtype=object)
        for position, row in enumerate(self.rows):
            key = row["hazard_id"]
            if key in new.rows and own[new.rows[key]] is not None:
                shapes[position] = own[new.rows[key]]
            elif key in old.rows:
                shapes[position] = moved[old.rows[key]]
        return Frame("imsma_changes", pd.DataFrame(data), shapes, crs, like.provenance)


def _in_crs(frame: Frame, crs: str) -> Any:
    import numpy as np

    if frame.geometry is None:
        return np.full(len(frame), None, dtype=object)
    return geo.transform(frame.geometry, frame.crs, crs) if frame.crs and crs else frame.geometry


def _status_and_attributes(old: _Side, new: _Side, rows: _Rows, feedback: Feedback) -> None:
    shared = [str(name) for name in new.frame.table.columns
              if name in old.frame.table.columns and name not in _QUIET and not str(name).endswith("_src")]
    before = {name: _column(old.frame.table, name) for name in shared}
    after = {name: _column(new.frame.table, name) for name in shared}
    for position, (key, row) in enumerate(new.rows.items()):
        if position % 2000 == 0:
            checkpoint(feedback)
        if key not in old.rows:
            rows.add(key, "added", after=new.status[row], area=new.open_m2[row])
            continue
        was = old.rows[key]
        if old.status[was] != new.status[row]:
            rows.add(key, "status", before=old.status[was], after=new.status[row])
        if old.classes[was] != new.classes[row]:
            rows.add(key, "class", before=old.classes[was], after=new.classes[row])
        changed = [name for name in shared if not _alike(before[name][was], after[name][row])]
        if changed:
            rows.add(key, "attributes",
                     before="; ".join(f"{name}={_shown(before[name][was])}" for name in changed[:8]),
                     after="; ".join(f"{name}={_shown(after[name][row])}" for name in changed[:8]))
    for key, row in old.rows.items():
        if key not in new.rows:
            rows.add(key, "removed", before=old.status[row], area=-old.open_m2[row])


def _alike(first: Any, second: Any) -> bool:
    if isinstance(first, float) and isinstance(second, float):
        return abs(first - second) <= 1e-9 * max(abs(first), abs(second), 1.0)
    return bool(first == second)


def _shown(value: Any) -> str:
    text = "" if value is None else str(value)
    return text if len(text) <= 60 else f"{text[:57]}…"


def _geometries(old: _Side, new: _Side, rows: _Rows) -> None:
    """Records drawn otherwise; the area that only one of the two covers (m²) stands in the note."""
    import numpy as np
    import shapely

    if old.frame.geometry is None or new.frame.geometry is None:
        return
    crs = new.frame.crs or old.frame.crs
    keys = [key for key in new.rows if key in old.rows]
    if not keys:
        return
    first = _in_crs(old.frame, crs)[[old.rows[key] for key in keys]]
    second = _in_crs(new.frame, crs)[[new.rows[key] for key in keys]]
    a, b = shapely.normalize(first), shapely.normalize(second)
    gone = shapely.is_missing(a) != shapely.is_missing(b)
    moved = ~shapely.is_missing(a) & ~shapely.is_missing(b) & ~shapely.equals_exact(a, b, tolerance=_SAME)
    both = np.flatnonzero(moved & np.isin(shapely.get_type_id(a), (3, 6)) & np.isin(shapely.get_type_id(b), (3, 6)))
    apart: dict[int, float] = {}
    if len(both) and crs:
        difference = shapely.symmetric_difference(shapely.make_valid(a[both]), shapely.make_valid(b[both]))
        apart = dict(zip(both.tolist(), geo.ellipsoidal_area(difference, crs).tolist()))
        change = geo.ellipsoidal_area(b[both], crs) - geo.ellipsoidal_area(a[both], crs)
        area = dict(zip(both.tolist(), np.rint(change).astype(int).tolist()))
    for position in np.flatnonzero(gone | moved).tolist():
        if position in apart:
            rows.add(keys[position], "geometry", area=area[position],
                     note=told(N_("{area} m² are in only one of the two"), area=f"{apart[position]:.0f}"))
        else:
            rows.add(keys[position], "geometry", before=_kind(a[position]), after=_kind(b[position]))


def _kind(shape: Any) -> str:
    return "none" if shape is None else str(shape.geom_type)


# -- balance ----------------------------------------------------------------------------------------
def _products(release: Frame | None, start: str, end: str, rows: _Rows, notes: list[str]) -> list[_Product]:
    """Products of the period, each once. A repeated id is listed and counted once; a look-alike is only listed."""
    import numpy as np

    if release is None:
        notes.append(told(N_("No release products were given: land that closed is a correction, and listed.")))
        return []
    table = release.table
    for name in ("hazard_id", "kind"):
        if name not in table:
            raise BadInput(N_("RELEASE has no column {field}"), field=name,
                           hint=N_("import the release products with importimsma first"))
    names, hazards = _column(table, "product_id"), _column(table, "hazard_id")
    kinds, dates = _column(table, "kind"), _column(table, "date")
    areas = [0 if value is None or not np.isfinite(float(value)) else round(float(value))
             for value in _column(table, "area_m2")]
    out: list[_Product] = []
    seen: dict[str, int] = {}
    alike: dict[tuple[str, str, int, str], str] = {}
    outside = undated = 0
    for row in range(len(table)):
        day = str(dates[row] or "")
        if (start and day and day < start) or (end and day and day[:10] > end):
            outside += 1
            continue
        undated += not day and bool(start or end)
        product = _Product(str(names[row] or f"row {row + 1}"), str(hazards[row] or "").strip(),
                           str(kinds[row] or ""), areas[row], day, row)
        if names[row] is not None and product.name in seen:
            rows.add(product.hazard, "product", before=product.name, area=-product.area, explained="no",
                     note=told(N_("release product listed twice, counted once")))
            continue
        seen[product.name] = row
        look = (product.hazard, product.kind, product.area, product.date)
        if look in alike and product.area:
            rows.add(product.hazard, "product", before=product.name, area=-product.area, explained="no",
                     note=told(N_("release product looks like {other}: counted, check whether it is the same"),
                               other=alike[look]))
        alike.setdefault(look, product.name)
        if product.kind not in RELEASE_KINDS:
            rows.add(product.hazard, "product", before=product.name, area=-product.area, explained="no",
                     note=told(N_("release product without a kind (cancelled, reduced, cleared): not counted")))
            continue
        out.append(product)
    if undated:
        notes.append(told(N_("{n} release product(s) without a date count in every period."), n=undated))
    if outside:
        notes.append(told(N_("{n} release product(s) lie outside the period."), n=outside))
    elif not start and not end:
        notes.append(told(N_("All release products count: no period was given.")))
    return out


def _balance(old: _Side, new: _Side, products: list[_Product], rows: _Rows) -> dict[tuple[str, str], dict[str, int]]:
    """Every record balances by itself; the sums then do."""
    balance: dict[tuple[str, str], dict[str, int]] = defaultdict(lambda: dict.fromkeys(TERMS, 0))
    by_hazard: dict[str, list[_Product]] = defaultdict(list)
    for product in products:
        by_hazard[product.hazard].append(product)
    for key in dict.fromkeys([*old.rows, *new.rows]):
        was, now = old.rows.get(key), new.rows.get(key)
        opening = old.open_m2[was] if was is not None else 0
        closing = new.open_m2[now] if now is not None else 0
        mine = by_hazard.pop(key, [])
        released = sum(product.area for product in mine)
        start = (old.units[was], old.classes[was]) if was is not None else None
        place = (new.units[now], new.classes[now]) if now is not None else start
        if place is None:
            continue
        line = balance[place]
        if start is not None:
            balance[start]["opening_m2"] += opening
            if start != place:
                balance[start]["reclassified_m2"] -= opening
                line["reclassified_m2"] += opening
        for product in mine:
            line[f"{product.kind}_m2"] += product.area
        line["closing_m2"] += closing
        if was is None:
            line["new_m2"] += closing + released
            continue
        rest = closing - (opening - released)
        if rest:
            line["corrections_m2"] += rest
            rows.add(key, "balance", area=rest, explained="no",
                     note=_reason(opening, closing, released, now is None, old.status[was],
                                  new.status[now] if now is not None else ""))
    for hazard, orphans in by_hazard.items():
        for product in orphans:
            rows.add(hazard, "product", before=product.name, area=-product.area, explained="no",
                     note=told(N_("release product of a hazard that is in neither export: not counted")))
    return balance


def _reason(opening: int, closing: int, released: int, gone: bool, before: str, after: str) -> str:
    if gone and not released:
        return told(N_("hazard removed without a release product"))
    if released > opening:
        return told(N_("release products are larger than the land that was open"))
    if abs(closing - (opening - released)) <= _SMALL * max(opening, 1) and released:
        return told(N_("difference of measurement between hazard and product"))
    if released:
        return told(N_("release products do not explain the change"))
    if opening and not closing and after == "released":
        return told(N_("released without a release product"))
    if closing and not opening and before == "released":
        return told(N_("open again"))
    if not opening or not closing:
        return told(N_("area appeared or disappeared with the status {before} to {after}"),
                    before=title_of(before), after=title_of(after))
    return told(N_("area changed without a release product"))


def _summary(balance: dict[tuple[str, str], dict[str, int]]) -> tuple[pd.DataFrame, dict[str, int]]:
    import pandas as pd

    totals = {name: sum(line[name] for line in balance.values()) for name in TERMS}
    order = sorted(balance.items(), key=lambda item: (item[0][0] == NO_UNIT, item[0]))
    lines = [(unit, kind, line) for (unit, kind), line in order if any(line.values())]
    lines.append((TOTAL, TOTAL, totals))
    data: dict[str, Any] = {
        "adm_pcode": pd.Series([unit for unit, _, _ in lines], dtype=object),
        "hazard_class": pd.Series([kind for _, kind, _ in lines], dtype=object)}
    for name in TERMS:
        data[name] = pd.array([line[name] for _, _, line in lines], dtype="Int64")
    data["difference_m2"] = pd.array([difference(line) for _, _, line in lines], dtype="Int64")
    return pd.DataFrame(data), totals


def difference(line: dict[str, int]) -> int:
    """What is missing to a closed balance (m²): 0 when it closes."""
    return (line["opening_m2"] + line["new_m2"] - line["cancelled_m2"] - line["reduced_m2"] - line["cleared_m2"]
            + line["reclassified_m2"] + line["corrections_m2"] - line["closing_m2"])
