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
from ..base.text import N_, Text
from ..connectors import geo
from ..connectors.frame import Frame
from ..connectors.schema import TABLES

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from ..connectors.imsma.polygons import PointRows

HIGH, MEDIUM, LOW, ADVISORY = "high", "medium", "low", "advisory"
#: code: severity and title; 1 to 15 are geocheck's (README, issue_count.sql), the others ours
CHECKS: dict[str, tuple[str, str]] = {
    "01_invalid_polygon": (HIGH, N_("Polygon that crosses itself or is otherwise invalid")),
    "02_too_few_vertices": (MEDIUM, N_("Polygon with fewer than three vertices")),
    "03_duplicate_polygon": (HIGH, N_("The same polygon twice in one record")),
    "04_duplicate_shape_id": (LOW, N_("Polygon id used twice in one record")),
    "05_duplicate_shape_id_spaces": (LOW, N_("Polygon ids that differ by spaces only")),
    "06_duplicate_point": (HIGH, N_("The same point twice in one polygon")),
    "07_duplicate_point_id": (LOW, N_("Point id used twice in one polygon")),
    "08_duplicate_point_id_spaces": (LOW, N_("Point ids that differ by spaces only")),
    "09_duplicate_single_point": (MEDIUM, N_("Two single points at one place")),
    "10_duplicate_single_id": (LOW, N_("Id of a single point used twice in one record")),
    "11_duplicate_single_id_spaces": (LOW, N_("Single point ids that differ by spaces only")),
    "12_duplicate_record_id": (MEDIUM, N_("Record id used twice")),
    "13_duplicate_device": (LOW, N_("The same device (model and number) twice in one record")),
    "14_long_edge": (ADVISORY, N_("More than 5,000 m between two vertices")),
    "15_overlapping_parts": (ADVISORY, N_("Parts of one record overlap by more than 0.9 %")),
    "20_date": (HIGH, N_("Date in the future, before 1900, or an end before its start")),
    "21_area_differs": (MEDIUM, N_("Recorded area and drawn area differ by more than 10 %")),
    "22_released_yet_open": (HIGH, N_("A release product covers the hazard, and its status is not released")),
    "23_released_without_product": (HIGH, N_("Released without a release product")),
    "24_outside_admin": (MEDIUM, N_("Outside the admin unit that its P-code names")),
    "25_missing_minimum": (MEDIUM, N_("Minimum data missing")),
    "26_casualty_without_accident": (MEDIUM, N_("Casualty without its accident")),
    "27_similar_casualties": (ADVISORY, N_("Casualties that look alike; they may be separate people")),
    "28_coordinates": (HIGH, N_("Coordinates at 0/0 or otherwise doubtful")),
    "29_unknown_status": (MEDIUM, N_("Status that no value map knows, counted as open")),
}
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
_LONG_EDGE = 5000.0
_OVERLAP = 0.009
_AREA_SHARE, _AREA_LEAST = 0.10, 100.0


@dataclass
class Inputs:
    """``records`` in the minimum schema (or any layer). The rest is optional and opens further checks."""

    records: Frame
    id_field: str = ""
    kind: str = ""
    points: PointRows | None = None
    admin: Frame | None = None
    accidents: Frame | None = None
    release: Frame | None = None
    today: str = ""


@dataclass
class Quality:
    """``issues``: one row per finding (with a point to zoom to); ``summary``: one row per check that could run."""

    issues: Frame
    summary: Frame
    by_operator: pd.DataFrame
    records: int
    records_with_issues: int
    not_run: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class _Finding:
    check: str
    row: int  # of the records, -1 where it is a row of the points table only
    text: Text
    repair: str = ""
    place: Any = None
    record: str = ""


def check(inputs: Inputs, feedback: Feedback | None = None) -> Quality:
    """Run every check that the inputs allow. Raises Cancelled."""
    feedback = feedback or Silent()
    found: list[_Finding] = []
    kind = inputs.kind or kind_of(inputs.records)
    id_field = inputs.id_field or (TABLES[kind].id_field if kind else "")
    ids = _texts(inputs.records, id_field)
    skipped: list[str] = []
    for position, part in enumerate((_ids, _shapes, _dates, _areas, _release, _admin, _minimum, _people, _points)):
        checkpoint(feedback, 100 * position / 9)
        for finding in part(inputs, kind, ids, skipped):
            if len(found) % 500 == 0:
                checkpoint(feedback)
            found.append(finding)
    return _result(inputs, ids, found, skipped)


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
def _ids(inputs: Inputs, kind: str, ids: list[str], skipped: list[str]) -> Iterator[_Finding]:
    if not any(ids):
        skipped.append("12_duplicate_record_id")
    seen: dict[str, list[int]] = {}
    for row, name in enumerate(ids):
        if name.strip():
            seen.setdefault(name.strip(), []).append(row)
    for name, rows in seen.items():
        for row in rows if len(rows) > 1 else []:
            yield _Finding("12_duplicate_record_id", row,
                           Text(N_("{id} is used {n} times"), {"id": name, "n": len(rows)}))
    table = inputs.records.table
    if kind != "device":
        skipped.append("13_duplicate_device")
        return
    key = table[["hazard_id", "model", "quantity"]].astype(object)
    twice = key.duplicated(keep=False) & key["model"].notna()
    for row in twice.to_numpy().nonzero()[0].tolist():
        yield _Finding("13_duplicate_device", row, Text(N_("{model}, {n}"), {
            "model": key["model"].iloc[row], "n": key["quantity"].iloc[row]}))


def _shapes(inputs: Inputs, kind: str, ids: list[str], skipped: list[str]) -> Iterator[_Finding]:
    import numpy as np
    import shapely

    geometry = inputs.records.geometry
    if geometry is None or not len(geometry):
        skipped += [code for code in CHECKS if code[:2] in ("01", "02", "03", "06", "09", "14", "15")]
        return
    kinds = shapely.get_type_id(geometry)
    areas = np.flatnonzero(np.isin(kinds, (3, 6)))
    for row in areas[~shapely.is_valid(geometry[areas])].tolist():
        reason = str(shapely.is_valid_reason(geometry[row])).split("[")[0].strip()
        yield _Finding("01_invalid_polygon", row, Text(N_("{reason}"), {"reason": reason}),
                       N_("repair to its polygon parts"))
    yield from _noted(inputs, "repaired (", "01_invalid_polygon", N_("already repaired at import"))
    yield from _noted(inputs, "fewer than three", "02_too_few_vertices", "")
    yield from _noted(inputs, "repeated point", "06_duplicate_point", N_("already dropped at import"))
    yield from _rings(geometry, areas)
    yield from _edges(geometry, areas, inputs.records.crs)
    yield from _parts(geometry, areas, inputs.records.crs)
    points = np.flatnonzero(kinds == 0)
    if len(points):
        xy = np.round(shapely.get_coordinates(geometry[points]), 9)
        _, inverse, counts = np.unique(xy, axis=0, return_inverse=True, return_counts=True)
        for position in np.flatnonzero(counts[inverse.ravel()] > 1).tolist():
            yield _Finding("09_duplicate_single_point", int(points[position]), Text(N_("{n} records at this place"), {
                "n": int(counts[inverse.ravel()[position]])}))


def _noted(inputs: Inputs, words: str, code: str, repair: str) -> Iterator[_Finding]:
    """What the importer met and wrote into geometry_note."""
    if "geometry_note" in inputs.records.table:
        for row, text in enumerate(inputs.records.table["geometry_note"]):
            if isinstance(text, str) and words in text:
                yield _Finding(code, row, Text(N_("{note}"), {"note": text}), repair)


def _ring_table(geometry: Any, rows: np.ndarray[Any, Any]) -> tuple[Any, Any, Any]:
    """Coordinates of all rings of some geometries, the ring of each, and the row of each ring."""
    import shapely

    parts, owner = shapely.get_parts(geometry[rows], return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    return xy, ring, rows[owner[part]]


def _rings(geometry: Any, rows: np.ndarray[Any, Any]) -> Iterator[_Finding]:
    """Rings without three different points, and points that come twice (the closing one does not count)."""
    import numpy as np
    import pandas as pd

    if not len(rows):
        return
    xy, ring, owner = _ring_table(geometry, rows)
    last = np.r_[ring[1:] != ring[:-1], True]
    points = pd.DataFrame({"ring": ring, "x": np.round(xy[:, 0], 9), "y": np.round(xy[:, 1], 9)})[~last]
    twice = points.duplicated()
    doubled = points.loc[twice].groupby("ring").size()
    different = points.loc[~twice].groupby("ring").size()
    for number, count in doubled.items():
        yield _Finding("06_duplicate_point", int(owner[number]), Text(N_("{n} point(s) come twice"), {"n": int(count)}))
    for number in different.index[different.to_numpy() < 3]:
        yield _Finding("02_too_few_vertices", int(owner[number]), Text(N_("{n} different point(s)"), {
            "n": int(different[number])}))


def _edges(geometry: Any, rows: np.ndarray[Any, Any], crs: str) -> Iterator[_Finding]:
    import numpy as np
    import shapely

    if not len(rows) or not crs:
        return
    xy, ring, owner = _ring_table(geometry, rows)
    degrees = geo.transform_coordinates(xy, crs, geo.WGS84)
    same = ring[1:] == ring[:-1]
    length = np.zeros(len(xy) - 1)
    a, b = degrees[:-1][same], degrees[1:][same]
    length[same] = geo.geodesic_distance(a[:, 0], a[:, 1], b[:, 0], b[:, 1])
    for edge in np.flatnonzero(length > _LONG_EDGE).tolist():
        yield _Finding("14_long_edge", int(owner[ring[edge]]), Text(N_("{m} m"), {"m": f"{length[edge]:,.0f}"}),
                       place=shapely.Point(xy[edge:edge + 2].mean(axis=0)))


def _parts(geometry: Any, rows: np.ndarray[Any, Any], crs: str) -> Iterator[_Finding]:
    """Equal parts, and parts that overlap (areas in EPSG:3395 as geocheck measures them)."""
    import numpy as np
    import shapely

    several = rows[shapely.get_num_geometries(geometry[rows]) > 1]
    for row in several.tolist():
        parts = shapely.get_parts(geometry[row])
        normal = [shape.wkb for shape in shapely.normalize(parts)]
        equal = len(normal) - len(set(normal))
        if equal:
            yield _Finding("03_duplicate_polygon", row, Text(N_("{n} equal part(s)"), {"n": equal}),
                           N_("drop the repeated part"))
        if not crs or not shapely.is_valid(parts).all():
            continue
        whole = shapely.area(geo.transform(parts, crs, geo.wkt_of("EPSG:3395")))
        union = shapely.area(geo.transform([shapely.union_all(parts)], crs, geo.wkt_of("EPSG:3395")))[0]
        share = (float(np.sum(whole)) - union) / union if union else 0.0
        if share > _OVERLAP and not equal:
            yield _Finding("15_overlapping_parts", row, Text(N_("overlap of {share}"), {"share": f"{share:.1%}"}))


def _dates(inputs: Inputs, kind: str, ids: list[str], skipped: list[str]) -> Iterator[_Finding]:
    today = inputs.today or date.today().isoformat()
    table = inputs.records.table
    names = [column.name for column in TABLES[kind].fields if column.kind == "date"] if kind else []
    for name in (name for name in names if name in table):
        planned = name.startswith("planned")
        for row, value in enumerate(table[name]):
            if isinstance(value, str) and (value < "1900" or (value[:10] > today and not planned)):
                yield _Finding("20_date", row, Text(N_("{field} is {date}"), {"field": name, "date": value}))
    for first, second in (("planned_start", "planned_end"), ("start_date", "end_date"), ("Start_Date", "End_Date")):
        if first in table and second in table:
            for row, (start, end) in enumerate(zip(table[first], table[second])):
                if isinstance(start, str) and isinstance(end, str) and start[:4].isdigit() and end[:10] < start[:10]:
                    yield _Finding("20_date", row, Text(N_("{end} is before {start}"), {"start": start, "end": end}))


def _areas(inputs: Inputs, kind: str, ids: list[str], skipped: list[str]) -> Iterator[_Finding]:
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
        yield _Finding("21_area_differs", row, Text(N_("recorded {recorded} m², drawn {drawn} m²"), {
            "recorded": f"{recorded[row]:,.0f}", "drawn": f"{drawn[row]:,.0f}"}))


def _release(inputs: Inputs, kind: str, ids: list[str], skipped: list[str]) -> Iterator[_Finding]:
    import numpy as np

    table = inputs.records.table
    if kind != "hazard":
        skipped += ["22_released_yet_open", "23_released_without_product", "29_unknown_status"]
        return
    for row, (status, raw) in enumerate(zip(_column(table, "status"), _column(table, "status_raw"))):
        if status == "unknown":
            yield _Finding("29_unknown_status", row, Text(N_("{status}"), {
                "status": raw if isinstance(raw, str) else "–"}))
    if inputs.release is None or "hazard_id" not in inputs.release.table:
        skipped += ["22_released_yet_open", "23_released_without_product"]
        return
    products = inputs.release.table
    area = products["area_m2"].to_numpy(dtype=float, na_value=np.nan) if "area_m2" in products else np.full(
        len(products), np.nan)
    released: dict[str, float] = {}
    for name, value in zip(products["hazard_id"].astype(str), np.nan_to_num(area).tolist()):
        released[name] = released.get(name, 0.0) + value
    own = table["area_m2"].to_numpy(dtype=float, na_value=np.nan) if "area_m2" in table else np.full(len(table), np.nan)
    for row, status in enumerate(_column(table, "status")):
        done = released.get(ids[row])
        if status == "released" and done is None:
            yield _Finding("23_released_without_product", row, Text(N_("no product names {id}"), {"id": ids[row]}))
        elif status != "released" and done is not None and own[row] > 0 and done >= 0.99 * own[row]:
            yield _Finding("22_released_yet_open", row, Text(N_("{done} of {all} m² are released, status {status}"), {
                "done": f"{done:,.0f}", "all": f"{own[row]:,.0f}", "status": status}))


def _admin(inputs: Inputs, kind: str, ids: list[str], skipped: list[str]) -> Iterator[_Finding]:
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
        if unit is None or shape is None or shapely.is_empty(shape):
            continue
        if not shapely.intersects(unit, shape):
            yield _Finding("24_outside_admin", row, Text(N_("not in {pcode}"), {"pcode": code}))


def _minimum(inputs: Inputs, kind: str, ids: list[str], skipped: list[str]) -> Iterator[_Finding]:
    import numpy as np
    import shapely

    wanted = MINIMUM.get(kind, ())
    if not wanted:
        skipped.append("25_missing_minimum")
    table = inputs.records.table
    lacking: dict[int, list[str]] = {}
    for name in wanted:
        column = _column(table, name)
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
        yield _Finding("25_missing_minimum", row, Text(N_("{fields}"), {"fields": ", ".join(names)}))
    for row, text in enumerate(_column(table, "geometry_note")):
        if isinstance(text, str) and ("0/0" in text or "outside the country" in text or "impossible" in text):
            yield _Finding("28_coordinates", row, Text(N_("{note}"), {"note": text}))


def _people(inputs: Inputs, kind: str, ids: list[str], skipped: list[str]) -> Iterator[_Finding]:
    if kind != "casualty":
        skipped += ["26_casualty_without_accident", "27_similar_casualties"]
        return
    table = inputs.records.table
    known = None if inputs.accidents is None else {text.strip() for text in _texts(inputs.accidents, "accident_id")}
    for row, name in enumerate(_texts(inputs.records, "accident_id")):
        if not name.strip() or (known is not None and name.strip() not in known):
            yield _Finding("26_casualty_without_accident", row, Text(N_("accident {id}"), {"id": name or "–"}))
    names = [name for name in ("date", "sex", "age_group", "outcome", "adm2_pcode", "adm1_pcode", "accident_id")
             if name in table]
    alike = table[names].astype(object).duplicated(keep=False) & table["date"].notna()
    for row in alike.to_numpy().nonzero()[0].tolist():
        yield _Finding("27_similar_casualties", row,
                       Text(N_("same date, place, sex, age group and outcome as another")))


def _points(inputs: Inputs, kind: str, ids: list[str], skipped: list[str]) -> Iterator[_Finding]:
    """Checks on ids of polygons and points, which only a points table has."""
    import pandas as pd

    rows = inputs.points
    if rows is None:
        skipped += [code for code in CHECKS if code[:2] in ("04", "05", "07", "08", "10", "11")]
        return
    place = {name.strip(): row for row, name in enumerate(ids)}
    frame = pd.DataFrame({"record": rows.record, "polygon": rows.polygon, "point": rows.point_id,
                          "raw_point": rows.raw_point_id, "raw_polygon": rows.raw_polygon, "number": rows.number})
    frame = frame.astype(object).where(frame.notna(), None)
    in_polygon = frame["polygon"].notna()

    def found(code: str, row: int, what: object) -> _Finding:
        record = frame["record"].iloc[row] or frame["polygon"].iloc[row] or ""
        return _Finding(code, place.get(str(record), -1), Text(N_("{id}"), {"id": what}), record=str(record))

    for mask, codes in ((in_polygon, ("07", "08")), (~in_polygon, ("10", "11"))):
        part = frame[mask & frame["point"].notna()]
        key = ["record", "polygon"] if codes[0] == "07" else ["record"]
        exact = part.duplicated([*key, "raw_point"], keep=False)
        trimmed = part.duplicated([*key, "point"], keep=False) & ~exact
        for code, which in zip(codes, (exact, trimmed)):
            name = next(full for full in CHECKS if full.startswith(code))
            for row in part.index[which].tolist():
                yield found(name, row, part["point"].loc[row])
    # a shape id comes twice where its point numbers start again
    starts = frame[in_polygon & (frame["number"] == 1)]
    again = starts.duplicated(["record", "raw_polygon"], keep="first")
    spaces = starts.duplicated(["record", "polygon"], keep="first") & ~again
    for code, which in (("04_duplicate_shape_id", again), ("05_duplicate_shape_id_spaces", spaces)):
        for row in starts.index[which].tolist():
            yield found(code, row, starts["polygon"].loc[row])


# -- results ----------------------------------------------------------------------------------------
def _result(inputs: Inputs, ids: list[str], found: list[_Finding], skipped: list[str]) -> Quality:
    import numpy as np
    import pandas as pd

    records = inputs.records
    table = records.table
    operators = _column(table, "organisation")
    months = [_month(row, table) for row in range(len(table))]
    sources = _column(table, "source_row")
    found.sort(key=lambda finding: (finding.check, finding.row))
    rows = [finding.row for finding in found]
    issues = pd.DataFrame({
        "check": pd.Series([finding.check for finding in found], dtype=object),
        "severity": pd.Series([CHECKS[finding.check][0] for finding in found], dtype=object),
        "record_id": pd.Series([ids[row] if row >= 0 else finding.record for row, finding in zip(rows, found)],
                               dtype=object),
        "source_row": pd.array([None if row < 0 or sources[row] != sources[row] else sources[row] for row in rows],
                               dtype="Int64"),
        "problem": pd.Series([CHECKS[finding.check][1] for finding in found], dtype=object),
        "detail": pd.Series([str(finding.text) for finding in found], dtype=object),
        "repair": pd.Series([finding.repair or None for finding in found], dtype=object),
        "organisation": pd.Series([operators[row] if row >= 0 else None for row in rows], dtype=object),
        "month": pd.Series([months[row] if row >= 0 else None for row in rows], dtype=object),
    })
    places = np.empty(len(found), dtype=object)
    places[:] = [finding.place if finding.place is not None else _place(records, finding.row) for finding in found]
    issue_frame = Frame("imsma_issues", issues, places, records.crs or geo.WGS84)
    hit = {row for row in rows if row >= 0}
    summary = pd.DataFrame([
        {"check": code, "severity": severity, "problem": title,
         "issues": sum(finding.check == code for finding in found),
         "records": len({finding.row for finding in found if finding.check == code and finding.row >= 0}),
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


def _month(row: int, table: pd.DataFrame) -> str | None:
    for name in ("status_date", "date", "planned_start"):
        if name in table:
            value = table[name].iat[row]
            if isinstance(value, str) and len(value) >= 7:
                return value[:7]
    return None


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


def _column(table: pd.DataFrame, name: str) -> list[Any]:
    if name not in table:
        return [None] * len(table)
    column = table[name].astype(object)
    return [None if missing else value for value, missing in zip(column.tolist(), column.isna().tolist())]


def _texts(frame: Frame, name: str) -> list[str]:
    return ["" if value is None else str(value) for value in _column(frame.table, name)]
