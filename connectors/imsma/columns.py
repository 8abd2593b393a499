"""The schema's columns out of an export's: dates, numbers, coded values, P-codes, each read in its own way."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from ...base.feedback import Feedback, Silent, checkpoint
from ...base.text import N_, told
from ..schema import TABLES, Field, Table, pandas_dtype
from .dates import Dates, parse_dates
from .guess import Mapping
from .numbers import header_unit, parse_numbers, says_unit
from .profile import Profile
from .text import Objects, digits, each_distinct, plain, spread, textual
from .values import Coded, ValueUse, age_groups, coded, found, hazard_status

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from .locate import Located
    from .shapes import Shapes

_PLACES = ("adm1_pcode", "adm2_pcode", "adm3_pcode", "adm1_name", "adm2_name", "place_name")
_PARTS = {"boys": ("boys_5_12", "boys_13_17"), "girls": ("girls_5_12", "girls_13_17")}
_GROUPED = re.compile(r"\d{1,3}(,\d{3})+(\.0+)?")
_LARGEST = float(2**62)


@dataclass
class Columns:
    """``data``: schema field to array; ``ids``: the records' ids; ``has_place``: a P-code or place name is there."""

    data: dict[str, Any]
    ids: Objects
    has_place: np.ndarray[Any, Any]
    uses: list[ValueUse] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def read(table: pd.DataFrame, kind: str, profile: Profile, mapping: Mapping, released: frozenset[str],
         original_row: np.ndarray[Any, Any], feedback: Feedback | None = None) -> Columns:
    """All fields of ``kind`` but those that geometry decides. Raises Cancelled."""
    import numpy as np

    schema = TABLES[kind]
    out = Columns({}, np.full(len(table), None, dtype=object), np.zeros(len(table), dtype=bool))
    cells = _Cells(table, mapping, feedback or Silent())
    _ids(out, cells, schema, original_row)
    for column in schema.fields:
        if column.name in out.data or column.name in ("status", "status_raw", "geometry_from", "geometry_note"):
            continue
        _one(out, column, kind, cells, profile)
    if kind in ("release", "survey") and not cells.has("kind") and len(table):
        _kind_in_ids(out, schema, kind, profile)
    if kind == "hazard":
        _status(out, cells, profile, released)
    elif any(column.name == "status" for column in schema.fields):
        # task words serve every activity; they never touch a hazard
        words = cells.coded("status", profile.lookup("task", "status"))
        _take(out, "status", coded(words, "task", "status", profile, "unknown"))
    if kind == "release":
        out.data["area_recorded_m2"], _ = _numbers(out, cells, "area_recorded_m2")
    _pcodes(out, cells, profile)
    for name in _PLACES:
        out.has_place |= cells.filled(name)
    return out


class _Cells:
    """Texts of the column a field is bound to; all None where none is."""

    def __init__(self, table: pd.DataFrame, mapping: Mapping, feedback: Feedback) -> None:
        self.table, self.mapping, self.feedback = table, mapping, feedback

    def has(self, name: str) -> bool:
        return self.mapping.column(name) is not None

    def text(self, name: str) -> Objects:
        import numpy as np

        checkpoint(self.feedback)
        column = self.mapping.column(name)
        if column is None:
            empty: Objects = np.full(len(self.table), None, dtype=object)
            return empty
        codes, results, _ = each_distinct(textual(self.table[column]), lambda text: text.strip() or None)
        return spread(codes, results)

    def coded(self, name: str, lookup: dict[str, str]) -> Objects:
        """Texts for a value map: of ``<column>_code`` where the label says nothing to the map and the code does."""
        texts = self.text(name)
        beside = f"{self.mapping.column(name)}_code"
        if beside not in self.table.columns or not lookup:
            return texts
        codes, meant, _ = each_distinct(texts, lambda text: found(text, lookup) is not None)
        other, known, _ = each_distinct(textual(self.table[beside]), lambda text: found(text, lookup) is not None)
        take = ~spread(codes, meant, False).astype(bool) & spread(other, known, False).astype(bool)
        texts[take] = textual(self.table[beside])[take]
        return texts

    def filled(self, name: str) -> np.ndarray[Any, Any]:
        import numpy as np
        import pandas as pd

        return np.asarray(~pd.isna(self.text(name)), dtype=bool)


def _ids(out: Columns, cells: _Cells, schema: Table, original_row: np.ndarray[Any, Any]) -> None:
    name = schema.id_field
    ids = cells.text(name)
    missing = ~cells.filled(name)
    if missing.any():
        ids[missing] = [f"row-{row}" for row in original_row[missing].tolist()]
        out.notes.append(told(N_("{n} record(s) without an id: {field} is “row-” and the number of the row."),
                              n=int(missing.sum()), field=name))
    out.ids = ids
    out.data[name] = ids


def _one(out: Columns, column: Field, kind: str, cells: _Cells, profile: Profile) -> None:
    name = column.name
    if name == "date_precision":
        return  # comes with the date
    if column.kind == "date":
        dates = _dates(out, cells, name, profile)
        out.data[name] = dates.iso
        if any(other.name == "date_precision" for other in TABLES[kind].fields):
            out.data["date_precision"] = dates.precision
        elif any(precision in ("year", "month") for precision in set(dates.precision.tolist())):
            out.notes.append(told(N_("{field}: some dates are a month or a year only and stand as its first day."),
                                  field=name))
    elif column.kind in ("real", "integer"):
        if name != "area_m2":
            values, _ = _numbers(out, cells, name)
            out.data[name] = _whole(out, name, values) if column.kind == "integer" else values
    elif name == "age_group":
        _age(out, cells, kind, profile)
    elif column.allowed:
        words = cells.coded(name, profile.lookup(kind, name))
        _take(out, name, coded(words, kind, name, profile, column.default))
    else:
        out.data[name] = cells.text(name)


def _dates(out: Columns, cells: _Cells, name: str, profile: Profile) -> Dates:
    rules = profile.dates
    texts = cells.text(name)
    if name == "date" and not cells.has("date") and cells.has("year"):
        texts = _year_and_month(cells)
    dates = parse_dates(texts, str(rules.get("order") or "dmy"), rules.get("utc_offset_hours"),
                        str(rules.get("calendar") or "gregorian"))
    out.notes += [told(N_("{field}: {note}"), field=name, note=note) for note in dates.notes]
    if dates.unread:
        out.notes.append(told(N_("{field}: {n} text(s) are no date and were left empty: {list}."), field=name,
                              n=len(dates.unread), list=_first(dates.unread)))
    return dates


def _first(texts: list[str]) -> str:
    return ", ".join(texts[:5]) + (" …" if len(texts) > 5 else "")


def _year_and_month(cells: _Cells) -> Objects:
    import numpy as np

    years, _ = parse_numbers(cells.text("year"))
    months, _ = parse_numbers(cells.text("month"))
    out: Objects = np.full(len(years), None, dtype=object)
    for row in np.flatnonzero(np.isfinite(years)).tolist():
        month = months[row]
        known = month == month and 1 <= month <= 12
        out[row] = f"{int(years[row])}-{int(month):02}" if known else f"{int(years[row])}"
    return out


def _numbers(out: Columns, cells: _Cells, name: str) -> tuple[np.ndarray[Any, Any], list[str]]:
    import numpy as np

    texts = cells.text(name)
    values, unread = parse_numbers(texts)
    if name.startswith("area_re") and cells.has(name):
        values = _in_square_metres(out, name, cells, texts, values)
    parts = [part for part in _PARTS.get(name, ()) if cells.has(part)]
    if parts and not cells.has(name):
        known = np.column_stack([parse_numbers(cells.text(part))[0] for part in parts])
        values = np.where(np.isnan(known).all(axis=1), np.nan, np.nansum(known, axis=1))
    if unread:
        out.notes.append(told(N_("{field}: {n} text(s) are no number and were left empty: {list}."), field=name,
                              n=len(unread), list=_first(unread)))
    return values, unread


def _in_square_metres(out: Columns, name: str, cells: _Cells, texts: Objects, values: Any) -> Any:
    """Areas of a column whose name says hectares or square kilometres; a cell with a unit of its own keeps it."""
    import numpy as np

    column = str(cells.mapping.column(name))
    factor = header_unit(column)[1]
    if factor == 1.0:
        return values
    out.notes.append(told(N_("{field}: the column {column} is in another unit; read as square metres."), field=name,
                          column=column))
    own = np.array([text is not None and says_unit(text) for text in texts], dtype=bool)
    return np.where(own, values, values * factor)


def _kind_in_ids(out: Columns, schema: Table, kind: str, profile: Profile) -> None:
    """The kind of an activity or product from its id (``LR-CLC-0012``), as NG programmes write it there."""
    lookup = profile.lookup(kind, "kind")

    def within(text: str) -> str | None:
        words = [lookup[word] for word in plain(text).split() if len(word) > 1 and word in lookup]
        return words[0] if len(set(words)) == 1 else None

    codes, results, _ = each_distinct(out.ids, within)
    found = spread(codes, results)
    known = sum(value is not None for value in found)
    if known:
        out.data["kind"] = found
        out.notes.append(told(N_("kind: no column holds it; read from the ids of {n} record(s)."), n=known))
    elif kind == "release":
        out.notes.append(told(N_("No column holds the kind (cancelled, reduced, cleared): the land balance leaves such "
                                 "products out.")))


def _whole(out: Columns, name: str, values: np.ndarray[Any, Any]) -> Any:
    """Nullable integers; fractions are rounded and said so, what no integer can hold is empty."""
    import numpy as np
    import pandas as pd

    usable = np.isfinite(values) & (np.abs(values) < _LARGEST)
    rounded = np.where(usable, np.rint(np.where(usable, values, 0.0)), 0.0)
    odd = int((usable & (rounded != values)).sum()) + int((~usable & np.isfinite(values)).sum())
    if odd:
        out.notes.append(told(N_("{field}: {n} number(s) are not whole and were rounded or left empty."),
                              field=name, n=odd))
    return pd.arrays.IntegerArray(rounded.astype(np.int64), ~usable)


def _age(out: Columns, cells: _Cells, kind: str, profile: Profile) -> None:
    """The group as it is written; where that says nothing, from the age in years."""
    import numpy as np

    group = coded(cells.coded("age_group", profile.lookup(kind, "age_group")), kind, "age_group", profile, None)
    years, _ = parse_numbers(cells.text("age"))
    if np.isnan(years).all():  # "edad" holds years in one country and groups in the next
        years, _ = parse_numbers(cells.text("age_group"))
        group.uses = [use for use in group.uses if not use.text.strip().isdigit()]
    by_age = age_groups(years)
    unsaid = np.array([value in (None, "unknown") for value in group.values], dtype=bool)
    group.values[unsaid] = by_age[unsaid]
    group.values[np.array([value is None for value in group.values], dtype=bool)] = "unknown"
    _take(out, "age_group", group)


def _take(out: Columns, name: str, found: Coded) -> None:
    out.data[name] = found.values
    out.uses += found.uses


def _status(out: Columns, cells: _Cells, profile: Profile, released: frozenset[str]) -> None:
    """Status of hazards: a linked release product is a column that names it, or a release known by hazard id."""
    import numpy as np

    linked = cells.filled("release_product")
    if released:
        linked = linked | np.array([str(value) in released for value in out.ids], dtype=bool)
    raw = cells.text("status")
    words = cells.coded("status", profile.lookup("hazard", "status"))
    _take(out, "status", hazard_status(words, profile, linked))
    out.data["status_raw"] = raw
    if not cells.has("status"):
        out.notes.append(told(N_("No column holds the status: every hazard is unknown, which counts as open.")))


def _pcodes(out: Columns, cells: _Cells, profile: Profile) -> None:
    import numpy as np
    import pandas as pd

    any_code = np.zeros(len(out.ids), dtype=bool)
    for name in ("adm1_pcode", "adm2_pcode", "adm3_pcode"):
        rule = profile.pcodes.get(name) or {}
        codes, results, texts = each_distinct(cells.text(name), partial(_pcode, rule=rule))
        changed = sum(result is not None and result != text for text, result in zip(texts, results))
        if changed:
            words = (N_("{field}: {n} code(s) repaired (thousands sign, leading zero, prefix) as the profile says.")
                     if rule else N_("{field}: thousands signs taken out of {n} code(s)."))
            out.notes.append(told(words, field=name, n=changed))
        out.data[name] = spread(codes, results)
        any_code |= np.asarray(~pd.isna(out.data[name]), dtype=bool)
    out.data["pcode_method"] = np.where(any_code, "column", "none").astype(object)


def _pcode(text: str, rule: dict[str, Any]) -> str | None:
    code = digits(text).strip()
    if _GROUPED.fullmatch(code):
        code = code.replace(",", "").split(".")[0]
    prefix, width = str(rule.get("prefix") or ""), int(rule.get("width") or 0)
    if code.isdigit():
        code = prefix + code.zfill(width)
    return code or None


# -- with geometry ----------------------------------------------------------------------------------
def finish(schema: Table, read_columns: Columns, shapes: Shapes, place: Located,
           original_row: np.ndarray[Any, Any]) -> pd.DataFrame:
    """The schema's columns in order with their dtypes."""
    import numpy as np
    import pandas as pd

    data = dict(read_columns.data)
    data["source_row"] = pd.array(original_row, dtype="Int64")
    names = {column.name for column in schema.fields}
    has_notes = any(value is not None for value in shapes.notes)
    if "geometry_from" in names:
        data["geometry_from"] = place.origin
    data["geometry_note"] = shapes.notes
    if "area_m2" in names:
        area = shapes.area_m2
        recorded = data.get("area_recorded_m2", area)
        data["area_m2"] = np.where(np.isnan(area), recorded, area) if schema.name == "release" else area
    order = list(schema.columns())
    if schema.name == "release":
        order.insert(4, Field("area_recorded_m2", "real"))
    if "geometry_note" not in names and has_notes:
        order.append(Field("geometry_note"))
    table = {}
    for column in order:
        values = data.get(column.name)
        if values is None:
            values = [None] * len(original_row) if column.kind != "real" else np.full(len(original_row), np.nan)
        if column.kind == "integer" and not isinstance(values, pd.api.extensions.ExtensionArray):
            values = pd.array(values, dtype="Int64")
        table[column.name] = pd.Series(values, dtype=pandas_dtype(column))
    return pd.DataFrame(table)


def empty_point_table() -> pd.DataFrame:
    """The table ``point`` without rows."""
    import pandas as pd

    return pd.DataFrame({column.name: pd.Series([], dtype=pandas_dtype(column))
                         for column in TABLES["point"].columns()})
