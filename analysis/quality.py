"""Quality of mine-action records: the fifteen checks of GICHD's geocheck and what else makes a map wrong.

A check finds rows; it changes nothing. Severity follows geocheck (high, medium, low, advisory). A repair is named
only where doing it cannot move a boundary.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from ..base.feedback import Feedback, Silent, checkpoint
from ..base.text import N_, pattern, told
from ..connectors import geo
from ..connectors.frame import Frame
from ..connectors.imsma.coordinates import DOUBTS
from ..connectors.schema import TABLES, title_of
from .quality_base import CHECKS, Finding, Inputs, column_of, texts_of
from .quality_shapes import point_ids, shapes

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["CHECKS", "Inputs", "Quality", "check", "kind_of"]

#: the safe core of the minimum data (GICHD draft for IMAS 05.10), by table
MINIMUM: dict[str, tuple[str, ...]] = {
    "hazard": ("hazard_class", "status", "eo_type", "organisation"),
    "survey": ("kind", "date", "result", "organisation"),
    "release": ("kind", "area_m2", "date", "organisation"),
    "task": ("organisation", "status"),
    "device": ("category", "quantity", "disposal"),
    "accident": ("date", "eo_type"),
    "casualty": ("date", "sex", "age_group", "outcome"),
    "risk_education": ("date", "method", "organisation"),
    "qa": ("date", "activity", "inspecting_organisation"),
}
_AREA_SHARE, _AREA_LEAST = 0.10, 100.0


@dataclass
class Quality:
    """``issues``: one row per finding (with a point to zoom to); ``summary``: one row per check that could run."""

    issues: Frame
    summary: Frame
    by_operator: pd.DataFrame
    records: int
    records_with_issues: int
    not_run: list[str] = field(default_factory=list)


def check(inputs: Inputs, feedback: Feedback | None = None) -> Quality:
    """Run every check that the inputs allow. Raises Cancelled."""
    feedback = feedback or Silent()
    found: list[Finding] = []
    kind = inputs.kind or kind_of(inputs.records)
    id_field = inputs.id_field or (TABLES[kind].id_field if kind else "")
    ids = texts_of(inputs.records, id_field)
    skipped: list[str] = []
    for position, part in enumerate((_ids, shapes, _dates, _areas, _release, _admin, _minimum, _people, point_ids)):
        checkpoint(feedback, 100 * position / 9)
        for finding in part(inputs, kind, ids, skipped):
            if finding is None or len(found) % 500 == 0:
                checkpoint(feedback)
            if finding is not None:
                found.append(finding)
    return _result(inputs, ids, found, skipped, feedback)


def kind_of(frame: Frame) -> str:
    """The table of the schema whose own fields the frame has most of; "" for none."""
    columns = set(frame.table.columns)
    best, score = "", 0.0
    for name, table in TABLES.items():
        own = [column.name for column in table.fields]
        share = len(columns & set(own)) / len(own)
        if table.id_field in columns and share > score:
            best, score = name, share
    return best if score >= 0.5 else ""


# -- checks -----------------------------------------------------------------------------------------
def _ids(inputs: Inputs, kind: str, ids: list[str], skipped: list[str]) -> Iterator[Finding]:
    if not any(ids):
        skipped.append("12_duplicate_record_id")
    seen: dict[str, list[int]] = {}
    for row, name in enumerate(ids):
        if name.strip():
            seen.setdefault(name.strip(), []).append(row)
    for name, rows in seen.items():
        for row in rows if len(rows) > 1 else []:
            yield Finding("12_duplicate_record_id", row,
                           told(N_("{id} is used {n} times"), id=name, n=len(rows)))
    table = inputs.records.table
    if kind != "device":
        skipped.append("13_duplicate_device")
        return
    key = table.reindex(columns=["hazard_id", "model", "quantity"]).astype(object)
    twice = key.duplicated(keep=False) & key["model"].notna() & key["hazard_id"].notna()
    for row in twice.to_numpy().nonzero()[0].tolist():
        yield Finding("13_duplicate_device", row, f"{key['model'].iloc[row]}, {key['quantity'].iloc[row]}")


def _dates(inputs: Inputs, kind: str, ids: list[str], skipped: list[str]) -> Iterator[Finding]:
    today = inputs.today or date.today().isoformat()
    table = inputs.records.table
    names = [column.name for column in TABLES[kind].fields if column.kind == "date"] if kind else []
    for name in (name for name in names if name in table):
        planned = name.startswith("planned")
        for row, value in enumerate(table[name]):
            if isinstance(value, str) and (value < "1900" or (value[:10] > today and not planned)):
                yield Finding("20_date", row, told(N_("{field} is {date}"), field=name, date=value))
    for first, second in (("planned_start", "planned_end"), ("start_date", "end_date"), ("Start_Date", "End_Date")):
        if first in table and second in table:
            for row, (start, end) in enumerate(zip(table[first], table[second])):
                if isinstance(start, str) and isinstance(end, str) and start[:4].isdigit() and end[:10] < start[:10]:
                    yield Finding("20_date", row, told(N_("{end} is before {start}"), start=start, end=end))


def _areas(inputs: Inputs, kind: str, ids: list[str], skipped: list[str]) -> Iterator[Finding]:
    import numpy as np

    table = inputs.records.table
    if not {"area_recorded_m2", "area_m2"} <= set(table.columns):
        skipped.append("21_area_differs")
        return
    recorded = table["area_recorded_m2"].to_numpy(dtype=float, na_value=np.nan)
    drawn = table["area_m2"].to_numpy(dtype=float, na_value=np.nan)
    with np.errstate(invalid="ignore", divide="ignore"):
        off = np.abs(drawn - recorded)
        rows = np.flatnonzero((off > _AREA_LEAST) & (off > _AREA_SHARE * np.maximum(recorded, drawn)))
    for row in rows.tolist():
        yield Finding("21_area_differs", row, told(N_("recorded {recorded} m², drawn {drawn} m²"),
                                                    recorded=f"{recorded[row]:,.0f}", drawn=f"{drawn[row]:,.0f}"))


def _release(inputs: Inputs, kind: str, ids: list[str], skipped: list[str]) -> Iterator[Finding]:
    import numpy as np

    table = inputs.records.table
    if kind != "hazard":
        skipped += ["22_released_yet_open", "23_released_without_product", "29_unknown_status"]
        return
    for row, (status, raw) in enumerate(zip(column_of(table, "status"), column_of(table, "status_raw"))):
        if status == "unknown":
            yield Finding("29_unknown_status", row, raw if isinstance(raw, str) else "–")
    if inputs.release is None or "hazard_id" not in inputs.release.table:
        skipped += ["22_released_yet_open", "23_released_without_product"]
        return
    products = inputs.release.table
    area = products["area_m2"].to_numpy(dtype=float, na_value=np.nan) if "area_m2" in products else np.full(
        len(products), np.nan)
    released: dict[str, float] = {}
    for name, value in zip(products["hazard_id"].astype(str).str.strip(), np.nan_to_num(area).tolist()):
        released[name] = released.get(name, 0.0) + value
    own = table["area_m2"].to_numpy(dtype=float, na_value=np.nan) if "area_m2" in table else np.full(len(table), np.nan)
    for row, status in enumerate(column_of(table, "status")):
        done = released.get(ids[row].strip())
        if status == "released" and done is None:
            yield Finding("23_released_without_product", row, told(N_("no product names {id}"), id=ids[row]))
        elif status != "released" and done is not None and own[row] > 0 and done >= 0.99 * own[row]:
            yield Finding("22_released_yet_open", row, told(
                N_("{done} of {all} m² are released, status {status}"), done=f"{done:,.0f}", all=f"{own[row]:,.0f}",
                status=title_of(status)))


def _admin(inputs: Inputs, kind: str, ids: list[str], skipped: list[str]) -> Iterator[Finding]:
    import shapely

    records, admin = inputs.records, inputs.admin
    level = next((name for name in ("adm3_pcode", "adm2_pcode", "adm1_pcode") if admin is not None
                  and admin.geometry is not None and name in admin.table and name in records.table
                  and records.table[name].notna().any()), "")
    if not level or admin is None or admin.geometry is None or records.geometry is None:
        skipped.append("24_outside_admin")
        return
    shapes = geo.transform(shapely.make_valid(admin.geometry), admin.crs, geo.WGS84)
    units: dict[str, Any] = {}
    for code, shape in zip(admin.table[level], shapes):
        if isinstance(code, str) and shape is not None:
            units[code] = shape if code not in units else shapely.union(units[code], shape)
    for shape in units.values():
        shapely.prepare(shape)
    moved = geo.transform(shapely.make_valid(records.geometry), records.crs or geo.WGS84, geo.WGS84)
    for row, (code, shape) in enumerate(zip(records.table[level], moved)):
        unit = units.get(code) if isinstance(code, str) else None
        if isinstance(code, str) and unit is None:
            yield Finding("24_outside_admin", row, told(N_("the boundaries have no {pcode}"), pcode=code))
            continue
        if unit is None or shape is None or shapely.is_empty(shape):
            continue
        if not shapely.intersects(unit, shape):
            yield Finding("24_outside_admin", row, told(N_("not in {pcode}"), pcode=code))


def _minimum(inputs: Inputs, kind: str, ids: list[str], skipped: list[str]) -> Iterator[Finding]:
    import numpy as np
    import shapely

    wanted = MINIMUM.get(kind, ())
    if not wanted:
        skipped.append("25_missing_minimum")
    table = inputs.records.table
    lacking: dict[int, list[str]] = {}
    for name in wanted:
        column = column_of(table, name)
        for row, value in enumerate(column):
            if value is None or value == "" or value == "unknown" or value != value:
                lacking.setdefault(row, []).append(name)
    if kind in ("hazard", "release", "accident", "survey", "risk_education"):
        geometry = inputs.records.geometry
        missing = np.ones(len(table), dtype=bool) if geometry is None else (
            shapely.is_missing(geometry) | shapely.is_empty(geometry))
        for row in np.flatnonzero(missing).tolist():
            lacking.setdefault(row, []).append("geometry")
    for row, names in sorted(lacking.items()):
        yield Finding("25_missing_minimum", row, ", ".join(names))
    doubtful = [pattern(words, inputs.languages) for words in DOUBTS]
    for row, text in enumerate(column_of(table, "geometry_note")):
        if isinstance(text, str) and any(words.search(text) for words in doubtful):
            yield Finding("28_coordinates", row, text)


def _people(inputs: Inputs, kind: str, ids: list[str], skipped: list[str]) -> Iterator[Finding]:
    if kind != "casualty":
        skipped += ["26_casualty_without_accident", "27_similar_casualties"]
        return
    table = inputs.records.table
    known = None if inputs.accidents is None else {text.strip() for text in texts_of(inputs.accidents, "accident_id")}
    for row, name in enumerate(texts_of(inputs.records, "accident_id")):
        if not name.strip() or (known is not None and name.strip() not in known):
            yield Finding("26_casualty_without_accident", row, told(N_("accident {id}"), id=name or "–"))
    names = [name for name in ("date", "sex", "age_group", "outcome", "adm2_pcode", "adm1_pcode", "accident_id")
             if name in table]
    alike = table[names].astype(object).duplicated(keep=False) & table["date"].notna()
    for row in alike.to_numpy().nonzero()[0].tolist():
        yield Finding("27_similar_casualties", row,
                       told(N_("same date, place, sex, age group and outcome as another")))


# -- results ----------------------------------------------------------------------------------------
def _result(inputs: Inputs, ids: list[str], found: list[Finding], skipped: list[str], feedback: Feedback) -> Quality:
    import numpy as np
    import pandas as pd

    records = inputs.records
    table = records.table
    operators = column_of(table, "organisation")
    months = _months(table)
    checkpoint(feedback)
    sources = column_of(table, "source_row")
    found.sort(key=lambda finding: (finding.check, finding.row))
    rows = [finding.row for finding in found]
    issues = pd.DataFrame({
        "check": pd.Series([finding.check for finding in found], dtype=object),
        "severity": pd.Series([CHECKS[finding.check][0] for finding in found], dtype=object),
        "record_id": pd.Series([ids[row] if row >= 0 else finding.record for row, finding in zip(rows, found)],
                               dtype=object),
        "source_row": pd.array([None if row < 0 or sources[row] != sources[row] else sources[row] for row in rows],
                               dtype="Int64"),
        "problem": pd.Series([told(CHECKS[finding.check][1]) for finding in found], dtype=object),
        "detail": pd.Series([finding.text for finding in found], dtype=object),
        "repair": pd.Series([told(finding.repair) if finding.repair else None for finding in found], dtype=object),
        "organisation": pd.Series([operators[row] if row >= 0 else None for row in rows], dtype=object),
        "month": pd.Series([months[row] if row >= 0 else None for row in rows], dtype=object),
    })
    places = np.empty(len(found), dtype=object)
    for position, finding in enumerate(found):
        if position % 500 == 0:
            checkpoint(feedback)
        places[position] = finding.place if finding.place is not None else _place(records, finding.row)
    issue_frame = Frame("imsma_issues", issues, places, records.crs or geo.WGS84)
    hit = {row for row in rows if row >= 0}
    by_check: dict[str, list[int]] = {code: [] for code in CHECKS}
    for finding in found:
        by_check[finding.check].append(finding.row)
    summary = pd.DataFrame([
        {"check": code, "severity": severity, "problem": told(title), "issues": len(by_check[code]),
         "records": len({row for row in by_check[code] if row >= 0}),
         "ran": "no" if code in skipped else "yes"}
        for code, (severity, title) in CHECKS.items()])
    summary["share"] = summary["records"] / max(len(table), 1)
    return Quality(issue_frame, Frame("imsma_quality", summary), _shares(operators, months, hit), len(table), len(hit),
                   list(dict.fromkeys(skipped)))


def _shares(operators: list[Any], months: list[str | None], hit: set[int]) -> pd.DataFrame:
    """Records and records with an issue by operator and month."""
    import pandas as pd

    rows = pd.DataFrame({"organisation": [name if isinstance(name, str) else "" for name in operators],
                         "month": [month or "" for month in months],
                         "with_issues": [row in hit for row in range(len(operators))]})
    grouped = rows.groupby(["organisation", "month"])["with_issues"].agg(["size", "sum"]).reset_index()
    grouped.columns = ["organisation", "month", "records", "with_issues"]
    grouped["share"] = grouped["with_issues"] / grouped["records"]
    return grouped


def _months(table: pd.DataFrame) -> list[str | None]:
    """The month of each record, of the first date that it has."""
    out: list[str | None] = [None] * len(table)
    for name in ("planned_start", "date", "status_date"):
        for row, value in enumerate(table.get(name, ())):
            if isinstance(value, str) and len(value) >= 7:
                out[row] = value[:7]
    return out


def _place(records: Frame, row: int) -> Any:
    """A point inside the record's geometry, to zoom to."""
    import shapely

    if row < 0 or records.geometry is None or records.geometry[row] is None:
        return None
    shape = records.geometry[row]
    if shapely.is_empty(shape):
        return None
    return shapely.point_on_surface(shape) if shapely.is_valid(shape) else shapely.Point(
        shapely.get_coordinates(shape)[0])
