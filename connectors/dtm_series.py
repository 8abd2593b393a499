"""DTM over time and by place of origin, from the same rows as connectors.dtm and by the same rule of the grain.

``rounds``: every round of one operation and one assessment type, one row an area and round. ``origins``: who came
from where, one row an area of displacement and an admin 1 of origin, the latest round of each area.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..base.errors import BadInput, NotFoundError
from ..base.feedback import Feedback
from ..base.text import N_, Told
from .countries import Country, find_country
from .dtm import _clean, _one_row_an_area, _provenance, _working, pick, read, stamped
from .frame import Counts, Frame
from .loaded import Loaded
from .pcodes import clean_code

if TYPE_CHECKING:
    import pandas as pd

    from .http import Client


def _chosen(table: pd.DataFrame, level: int, country: Country, operation: str,
            kind: str) -> tuple[pd.DataFrame, pd.Series[bool], str, str, dict[str, int]]:
    """The typed rows, which of them count, operation and type, and why the others do not."""
    if not len(table):
        raise NotFoundError(N_("DTM has no figures of admin level {level} for {country}"), level=level,
                            country=country.name)
    operation, kind = pick(table, operation, kind, country.name)
    mine = table["operation"].astype(str) == operation
    typed = mine & (table["assessmentType"].astype(str) == kind)
    work = _working(table, level, country)
    usable = typed & work["idps"].notna()
    reasons = {str(N_("other operation")): int((~mine).sum()),
               str(N_("other assessment type")): int((mine & ~typed).sum()),
               str(N_("no figure")): int((typed & ~usable).sum())}
    return work, usable, operation, kind, reasons


def rounds(table: pd.DataFrame, level: int, country: Country, operation: str = "", kind: str = "") -> Loaded:
    """One row an area and round, oldest first; fields as ``load_dtm`` and ``change`` since the area's round before.

    An area that a round did not cover has no row there, which is not zero. Raises BadInput, NotFoundError.
    """
    work, usable, operation, kind, reasons = _chosen(table, level, country, operation, kind)
    rows = work[usable].copy()
    place = rows["area"].astype(str)
    rows["area"] = [f"{area}|{number:06d}" for area, number in zip(place, rows["round"].astype(int))]
    result = _one_row_an_area(rows, level, operation, kind)
    code, name = f"adm{level}_pcode", f"adm{level}_name"
    key = result[code].where(result[code].notna(), result[name]).astype(object)
    order = result.assign(_key=key).sort_values(["_key", "round"], kind="stable")
    order["change"] = order.groupby("_key", dropna=False)["idps"].diff().astype("Int64")
    result = order.drop(columns="_key").reset_index(drop=True)
    counts = Counts(len(table), len(rows), {why: n for why, n in reasons.items() if n})
    notes: list[str] = []
    areas = result.groupby("round")[name].count()
    if len(areas) > 1 and areas.min() < 0.8 * areas.max():
        notes.append(Told(N_("rounds cover {least} to {most} areas: compare areas, not totals of rounds"),
                          {"least": int(areas.min()), "most": int(areas.max())}))
    loaded = Loaded(f"dtm_rounds_adm{level}", result, None, "", _provenance(result, level, country, operation, kind),
                    "", notes, counts, primary=True)
    loaded.told = [Told(N_("{n} rounds from {first} to {last}"), {
        "n": int(result["round"].nunique()), "first": int(result["round"].min()), "last": int(result["round"].max())})]
    return loaded


def origins(table: pd.DataFrame, country: Country, operation: str = "", kind: str = "",
            round_number: int | None = None) -> Loaded:
    """Displaced people by admin 1 of displacement and of origin, the latest round of each area or one round.

    Fields ``adm1_pcode, adm1_name, origin_pcode, origin_name, idps, males, females, operation, assessment_type, round,
    reporting_date``. An origin that is not known has no code and no name and stays. Raises BadInput, NotFoundError.
    """
    import pandas as pd

    if len(table) and "idpOriginAdmin1Pcode" not in table.columns and "idpOriginAdmin1Name" not in table.columns:
        raise NotFoundError(N_("These figures do not say where people came from"),
                            hint=N_("take ROUTE=hdx or the API; older files have no origin"))
    work, usable, operation, kind, reasons = _chosen(table, 1, country, operation, kind)
    for target, source in (("origin_pcode", "idpOriginAdmin1Pcode"), ("origin_name", "idpOriginAdmin1Name")):
        column = table[source] if source in table.columns else [None] * len(table)
        work[target] = pd.Series([_clean(value) or None for value in column], dtype=object)
    rows = work[usable].copy()
    if round_number is None:
        latest = rows["round"] == rows.groupby("area")["round"].transform("max")
    else:
        latest = rows["round"] == round_number
    reasons[str(N_("earlier round") if round_number is None else N_("other round"))] = int((~latest).sum())
    rows = rows[latest]
    if not len(rows):
        raise NotFoundError(N_("{operation} has no round {round} at this admin level"), operation=operation,
                            round=round_number)
    rows["area"] = [f"{area}|{code or name or ''}" for area, code, name in zip(
        rows["area"], rows["origin_pcode"].where(rows["origin_pcode"].notna(), None),
        rows["origin_name"].where(rows["origin_name"].notna(), None))]
    result = _one_row_an_area(rows, 1, operation, kind)
    first = rows.groupby("area", sort=True)[["origin_pcode", "origin_name"]].first().reset_index(drop=True)
    for position, name in enumerate(("origin_pcode", "origin_name")):
        result.insert(2 + position, name, first[name].astype(object).where(first[name].notna(), None))
    notes: list[str] = []
    unknown = result["origin_name"].isna() & result["origin_pcode"].isna()
    if unknown.any():
        people, total = int(result.loc[unknown, "idps"].sum()), int(result["idps"].sum())
        notes.append(Told(N_("of {total} people the origin of {people} is not known; they stand in rows without "
                             "origin"), {"total": f"{total:,}", "people": f"{people:,}"}))
    counts = Counts(len(table), len(rows), {why: n for why, n in reasons.items() if n})
    return Loaded("dtm_origin_adm1", result, None, "", _provenance(result, 1, country, operation, kind), "", notes,
                  counts, primary=True)


def with_lines(flows: Loaded, areas: Frame) -> Loaded:
    """A line from a point inside the area of origin to one inside the area of displacement, where both are known.

    Raises BadInput where the areas have no geometry or no P-codes of level 1.
    """
    import numpy as np
    import shapely

    from .cod import normalise

    shapes = areas.geometry
    if shapes is None:
        raise BadInput(N_("{title} has no geometry"), title=areas.provenance.title or areas.name)
    if "adm1_pcode" not in areas.table.columns:
        areas = normalise(areas, 1)
    points = {clean_code(code): shapely.point_on_surface(shape) for code, shape in
              zip(areas.table["adm1_pcode"], shapes) if shape is not None}
    geometry: np.ndarray[Any, Any] = np.full(len(flows), None, dtype=object)
    for position, (here, origin) in enumerate(zip(flows.table["adm1_pcode"], flows.table["origin_pcode"])):
        start, end = points.get(clean_code(origin)), points.get(clean_code(here))
        if start is not None and end is not None and here != origin:
            geometry[position] = shapely.LineString([start, end])
    flows.geometry, flows.crs = geometry, areas.crs
    without = sum(shape is None for shape in geometry)
    if without:
        flows.told.append(Told(N_("{n} rows have no line: displaced within their area, or the origin has no code"),
                               {"n": without}))
    return flows


def fetch(query: Mapping[str, Any], client: Client | None, feedback: Feedback) -> list[Frame]:
    """WHAT (rounds or origin) of COUNTRY: LEVEL, OPERATION, ASSESSMENT_TYPE, ROUND, ROUTE, ADMIN, FILE."""
    country = find_country(str(query["COUNTRY"]))
    what = str(query.get("WHAT") or "rounds")
    level = 1 if what == "origin" or query.get("LEVEL") is None else int(query["LEVEL"])
    if level not in (0, 1, 2):
        raise BadInput(N_("DTM gives admin levels 0, 1 and 2, not {level}"), level=level)
    table, origin = read(query, country, level, client, feedback)
    operation, kind = str(query.get("OPERATION") or ""), str(query.get("ASSESSMENT_TYPE") or "")
    if what == "origin":
        found = origins(table, country, operation, kind,
                        None if query.get("ROUND") is None else int(query["ROUND"]))
        if isinstance(query.get("ADMIN"), Frame):
            found = with_lines(found, query["ADMIN"])
    else:
        found = rounds(table, level, country, operation, kind)
    found.provenance = stamped(found.provenance, origin, bool(query.get("FILE")))
    return [found]
