"""IOM DTM: displaced people by admin area, from the HDX file (no key) or the displacement API v3 (the user's key).

Grain of the source: one row per operation, area, place of origin, reason, assessment type and round. So one operation
and one assessment type are fixed, the latest round of each area is taken, and rows are added up over origin and
reason. Adding over operations, types or rounds would count people twice; one row per P-code would leave people out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..base.errors import BadInput, ForbiddenError, NotFoundError, UnexpectedPayload
from ..base.feedback import Feedback, Span
from ..base.text import N_, Told
from .countries import Country, find_country
from .frame import Counts, Frame
from .hdx import Dataset, Resource, available, download, package_show
from .loaded import Loaded, now_utc, whole
from .pcodes import join_by_pcode
from .provenance import Provenance
from .sidecar import merged
from .vector import sniff

if TYPE_CHECKING:
    import pandas as pd

    from .http import Client

API = "https://dtmapi.iom.int/v3/displacement/"
CREDIT = "International Organization for Migration (IOM), Displacement Tracking Matrix (DTM)"
LICENCE = "IOM DTM: non-commercial use, no redistribution"
ASSESSMENT_TYPES = {
    "BA": N_("baseline assessment"), "SA": N_("site or location assessment"),
    "ETT": N_("emergency or event tracking"), "FM": N_("flow monitoring"),
}
_NEEDED = ("operation", "numPresentIdpInd", "reportingDate", "roundNumber", "assessmentType")
#: COD-AB codes of these countries begin with the three-letter code.
_LONG_PREFIX = ("MMR", "BDI")
_CODE = re.compile(r"^[A-Za-z]{2,3}\w*\d\w*$")
_UNKNOWN = ("", "not available", "n/a", "na", "null", "none")


# -- parsing -------------------------------------------------------------------------------------------
def parse_api(payload: Any) -> pd.DataFrame:
    """The rows of a reply of API v3 under its own field names; no data is an empty table.

    Raises UnexpectedPayload (no such reply, ``isSuccess`` false, fields missing).
    """
    import pandas as pd

    if not isinstance(payload, Mapping) or ("result" not in payload and "isSuccess" not in payload):
        raise UnexpectedPayload(N_("DTM did not answer as it should"), details=str(payload)[:500])
    if payload.get("isSuccess") is False:
        said = "; ".join(str(m) for m in payload.get("errorMessages") or []) or str(payload.get("statusCode") or "")
        raise UnexpectedPayload(N_("DTM refused the request: {reason}"), reason=said.rstrip(". "),
                                details=str(payload)[:500],
                                hint=N_("check country and operation, or take the file on HDX (ROUTE=hdx)"))
    rows = payload.get("result") or []
    if not isinstance(rows, list) or any(not isinstance(row, Mapping) for row in rows):
        raise UnexpectedPayload(N_("DTM sent no list of figures"), details=str(rows)[:500])
    return _checked(pd.DataFrame(rows, dtype=object), "DTM")


def parse_table(frame: Frame, iso3: str, level: int) -> pd.DataFrame:
    """The rows of one country and level of the HDX file, which holds all levels; adding them up would count thrice."""
    table = _checked(frame.table, frame.provenance.title or frame.name)
    if "admin0Pcode" in table.columns:
        table = table[table["admin0Pcode"].astype(str).str.strip().str.upper() == iso3]
    if "adminLevel" in table.columns:
        levels = whole(table["adminLevel"]).to_numpy(dtype=float, na_value=-1.0)
        table = table[levels == level]
    return table.reset_index(drop=True)


def _checked(table: pd.DataFrame, title: str) -> pd.DataFrame:
    missing = [name for name in _NEEDED if name not in table.columns]
    if missing and len(table):
        raise UnexpectedPayload(N_("{title} lacks the columns {columns}"), title=title, columns=", ".join(missing),
                                details=", ".join(str(c) for c in table.columns),
                                hint=N_("choose a file of DTM with displacement figures by admin area"))
    return table


# -- choosing ------------------------------------------------------------------------------------------
def choices(table: pd.DataFrame) -> list[dict[str, Any]]:
    """What can be chosen: operation, assessment_type, areas are left to the caller; rounds and dates of each.

    One dict a pair: ``operation, assessment_type, first_round, last_round, first_date, last_date, rows, status``.
    """
    found: list[dict[str, Any]] = []
    if not len(table):
        return found
    for (operation, kind), rows in table.groupby(["operation", "assessmentType"], sort=True, dropna=False):
        rounds = whole(rows["roundNumber"]).dropna()
        dates = sorted(str(value)[:10] for value in rows["reportingDate"].dropna())
        status = list(rows["operationStatus"].dropna()) if "operationStatus" in rows.columns else []
        found.append({
            "operation": str(operation), "assessment_type": str(kind), "rows": len(rows),
            "first_round": int(rounds.min()) if len(rounds) else 0,
            "last_round": int(rounds.max()) if len(rounds) else 0,
            "first_date": dates[0] if dates else "", "last_date": dates[-1] if dates else "",
            "status": str(status[-1]) if status else ""})
    return found


def _listed(options: Sequence[Mapping[str, Any]]) -> str:
    return "; ".join(
        f"{one['operation']} [{one['assessment_type']}] "
        + Told(N_("rounds {first} to {last}, {start} to {end}"),
               {"first": one["first_round"], "last": one["last_round"], "start": one["first_date"],
                "end": one["last_date"]})
        for one in options)


def pick(table: pd.DataFrame, operation: str = "", kind: str = "", where: str = "") -> tuple[str, str]:
    """The operation and assessment type to use. Raises BadInput with the list where several are there and none named,
    NotFoundError where the one named is not there."""
    options = choices(table)
    wanted = [o for o in options if not operation or o["operation"].casefold() == operation.strip().casefold()]
    if operation and not wanted:
        near = [o for o in options if operation.strip().casefold() in o["operation"].casefold()]
        wanted = near if len({o["operation"] for o in near}) == 1 else []
    if operation and not wanted:
        raise NotFoundError(N_("DTM has no operation {operation} in {country}"), operation=operation, country=where,
                            hint=N_("choose one of: {list}"), list=_listed(options))
    if len({o["operation"] for o in wanted}) > 1:
        raise BadInput(N_("DTM has {n} operations in {country}, and they must not be added up"),
                       n=len({o["operation"] for o in wanted}), country=where,
                       hint=N_("set OPERATION to one of: {list}"), list=_listed(wanted))
    typed = [o for o in wanted if not kind or o["assessment_type"].casefold() == kind.strip().casefold()]
    if not typed:
        raise NotFoundError(N_("DTM has no assessment of type {kind} for {operation}"), kind=kind,
                            operation=wanted[0]["operation"], hint=N_("choose one of: {list}"), list=_listed(wanted))
    if len(typed) > 1:
        raise BadInput(N_("{operation} has {n} types of assessment, and they must not be added up"), n=len(typed),
                       operation=typed[0]["operation"], hint=N_("set ASSESSMENT_TYPE to one of: {list}"),
                       list=_listed(typed))
    return str(typed[0]["operation"]), str(typed[0]["assessment_type"])


def select(table: pd.DataFrame, level: int, country: Country, operation: str = "", kind: str = "",
           round_number: int | None = None) -> Loaded:
    """One row an area, as the head of this module says.

    Fields ``adm{n}_pcode, adm{n}_name`` (parents after them), ``idps, males, females`` (missing where the source has
    none, never 0), ``operation, assessment_type, round, reporting_date`` (ISO). Areas whose code is no P-code
    (Ukraine's "Occupied") stay with an empty code. Raises BadInput, NotFoundError.
    """
    if not len(table):
        raise NotFoundError(N_("DTM has no figures of admin level {level} for {country}"), level=level,
                            country=country.name)
    operation, kind = pick(table, operation, kind, country.name)
    mine = (table["operation"].astype(str) == operation).to_numpy()
    typed = mine & (table["assessmentType"].astype(str) == kind).to_numpy()
    work = _working(table, level, country)
    figures = work["idps"].notna().to_numpy()
    usable = typed & figures
    if round_number is not None:
        rounds = sorted({int(value) for value in work.loc[usable, "round"].dropna()})
        if round_number not in rounds:
            raise NotFoundError(N_("{operation} has no round {round} at this admin level"), operation=operation,
                                round=round_number, hint=N_("choose one of: {rounds}"),
                                rounds=", ".join(str(n) for n in rounds))
    chosen = work[usable].copy()
    if round_number is None:
        latest = chosen["round"] == chosen.groupby("area")["round"].transform("max")
    else:
        latest = chosen["round"] == round_number
    latest = latest.fillna(False).astype(bool)
    reasons = {
        str(N_("other operation")): int((~mine).sum()), str(N_("other assessment type")): int((mine & ~typed).sum()),
        str(N_("no figure")): int((typed & ~figures).sum()),
        str(N_("earlier round") if round_number is None else N_("other round")): int((~latest).sum()),
    }
    rows = chosen[latest]
    result = _one_row_an_area(rows, level, operation, kind)
    counts = Counts(len(table), len(rows), {why: n for why, n in reasons.items() if n})
    loaded = Loaded(f"dtm_adm{level}", result, None, "", Provenance(), "", _doubts(rows, result, level), counts)
    loaded.provenance = _provenance(result, level, country, operation, kind)
    loaded.primary = True
    return loaded


def _clean(value: Any) -> str:
    text = "" if value is None or value != value else str(value).strip()
    return "" if text.lower() in _UNKNOWN else text


def _working(table: pd.DataFrame, level: int, country: Country) -> pd.DataFrame:
    """The columns that are needed, typed; ``area`` is the code, or the name where there is no code."""
    import pandas as pd

    prefix = country.iso3 if country.iso3 in _LONG_PREFIX else country.iso2

    def column(name: str) -> list[str]:
        return [_clean(value) for value in table[name]] if name in table.columns else [""] * len(table)

    work = pd.DataFrame(index=pd.RangeIndex(len(table)))
    for n in range(level, -1, -1):
        codes = [prefix] * len(table) if n == 0 else column(f"admin{n}Pcode")
        work[f"adm{n}_pcode"] = pd.Series([c if _CODE.match(c) or n == 0 else None for c in codes], dtype=object)
        work[f"adm{n}_name"] = pd.Series([name or None for name in column(f"admin{n}Name")], dtype=object)
        if n == level:
            names = work[f"adm{n}_name"].tolist()
            parents = [" ".join(column(f"admin{m}Pcode")[i] or column(f"admin{m}Name")[i] for m in range(1, level))
                       for i in range(len(table))] if level > 1 and not all(codes) else [""] * len(table)
            work["area"] = [c if _CODE.match(c) or n == 0 else f"{p}|{c}|{name or ''}"
                            for c, name, p in zip(codes, names, parents)]
            work["stated_code"] = codes
    for target, source in (("idps", "numPresentIdpInd"), ("males", "numberMales"), ("females", "numberFemales"),
                           ("round", "roundNumber")):
        work[target] = whole(table[source] if source in table.columns else [None] * len(table))
    work["round"] = work["round"].fillna(0)
    work["reporting_date"] = pd.Series([_clean(value)[:10] or None for value in table["reportingDate"]], dtype=object)
    return work


def _one_row_an_area(rows: pd.DataFrame, level: int, operation: str, kind: str) -> pd.DataFrame:
    import pandas as pd

    labels = [f"adm{n}_{part}" for n in range(level, -1, -1) for part in ("pcode", "name")]
    groups = rows.groupby("area", sort=True)
    result = groups[labels].first()
    for name in ("idps", "males", "females"):
        result[name] = groups[name].sum(min_count=1).astype("Int64")
    result["operation"], result["assessment_type"] = operation, kind
    result["round"] = groups["round"].max().astype("Int64")
    result["reporting_date"] = groups["reporting_date"].max()
    result = result.reset_index(drop=True)
    for name in (*labels, "operation", "assessment_type", "reporting_date"):
        result[name] = result[name].astype(object).where(result[name].notna(), None)
    return pd.DataFrame(result)


def _doubts(rows: pd.DataFrame, result: pd.DataFrame, level: int) -> list[str]:
    said: list[str] = []
    uncoded = result[f"adm{level}_pcode"].isna()
    if uncoded.any():
        stated = sorted({code for code in rows.loc[rows[f"adm{level}_pcode"].isna(), "stated_code"] if code})
        said.append(Told(N_("{n} areas with {people} people have no P-code ({codes}) and cannot be put on a map"),
                         {"n": int(uncoded.sum()), "people": f"{int(result.loc[uncoded, 'idps'].sum()):,}",
                          "codes": ", ".join(stated[:6]) or "-"}))
    several = rows.groupby("area")["reporting_date"].nunique()
    if (several > 1).any():
        said.append(Told(N_("{n} areas have several reporting dates in one round; they were added up, and the last "
                            "date is shown"), {"n": int((several > 1).sum())}))
    for name, label in (("males", "males"), ("females", "females")):
        known = rows[name].notna().groupby(rows["area"]).agg(["any", "all"])
        partly = int((known["any"] & ~known["all"]).sum())
        if partly:
            said.append(Told(N_("the number of {sex} is known for a part of the people only in {n} areas"),
                             {"sex": label, "n": partly}))
    rounds = sorted({int(value) for value in result["round"].dropna()})
    if len(rounds) > 1:
        said.append(Told(N_("the areas were last reported in different rounds ({first} to {last})"),
                         {"first": rounds[0], "last": rounds[-1]}))
    return list(said)


def _provenance(result: pd.DataFrame, level: int, country: Country, operation: str, kind: str) -> Provenance:
    rounds = sorted({int(value) for value in result["round"].dropna()})
    dates = sorted(value for value in result["reporting_date"] if value)
    round_text = Told(N_("round {round}"), {"round": rounds[-1]}) if len(rounds) == 1 else Told(
        N_("rounds {first} to {last}"), {"first": rounds[0], "last": rounds[-1]}) if rounds else ""
    title = Told(N_("{country}: displaced people by admin level {level} ({operation}, {kind}, {round}, {date})"),
                 {"country": country.name, "level": level, "operation": operation, "kind": kind, "round": round_text,
                  "date": dates[-1] if dates else ""})
    return Provenance(title=title, source=CREDIT, licence=LICENCE, version=round_text,
                      valid_on=dates[-1] if dates else "", owner="IOM", sensitivity="low", may_go_to="own programme")


# -- onto a map ----------------------------------------------------------------------------------------
def on_areas(figures: Loaded, areas: Frame, level: int) -> Loaded:
    """The figures with the geometry of the areas; a row that finds none keeps its figures and has no geometry.

    Raises BadInput where the areas hold a code twice, UnexpectedPayload without P-codes.
    """
    import numpy as np

    from .cod import normalise

    key = f"adm{level}_pcode"
    if key not in areas.table.columns:
        areas = normalise(areas, level)
    join = join_by_pcode(figures, areas, key, left_name=f"adm{level}_name", right_name=f"adm{level}_name", many=True)
    geometry: np.ndarray[Any, Any] = np.full(len(figures), None, dtype=object)
    found = join.positions >= 0
    if areas.geometry is None:
        raise BadInput(N_("{title} has no geometry"), title=areas.provenance.title or areas.name)
    geometry[found] = areas.geometry[join.positions[found]]
    figures.geometry, figures.crs, figures.style = geometry, areas.crs, "idp_polygon"
    said = join.notes()
    (figures.notes if len(said) > 1 or join.rate < 1 else figures.told).extend(said)
    return figures


# -- fetching ------------------------------------------------------------------------------------------
def hdx_resource(dataset: Dataset) -> Resource:
    """The file with the figures, not the one made for HDX's own charts. Raises NotFoundError."""
    for resource in available(dataset).resources:
        label = f"{resource.name} {resource.filename}".lower()
        if resource.format.upper() == "CSV" and "quickchart" not in label and not resource.broken:
            return resource
    raise NotFoundError(N_("{dataset} has no file with figures"), dataset=dataset.name)


def _from_hdx(country: Country, level: int, client: Client, feedback: Feedback) -> tuple[pd.DataFrame, Provenance]:
    from .tabular import read_table

    try:
        dataset = package_show(f"{country.iso3.lower()}-iom-dtm-from-api", client)
    except NotFoundError:
        dataset = package_show("global-iom-dtm-from-api", client)
    resource = hdx_resource(dataset)
    path = download(resource, client, Span(feedback, 0, 70))
    frame = read_table(path, feedback=Span(feedback, 70, 90))
    return parse_table(frame, country.iso3, level), dataset.provenance(resource, now_utc())


def _from_api(country: Country, level: int, client: Client) -> tuple[pd.DataFrame, Provenance]:
    if not client.key("dtm"):
        raise ForbiddenError(N_("The DTM API needs a key of your own"),
                             hint=N_("set it in the Common Ground options, or take the file on HDX (ROUTE=hdx), which "
                                     "needs none"))
    # by country only: some other filters of this API answer with a fault of its own
    url = f"{API}admin{level}"
    payload = client.get_json("dtm", url, {"Admin0Pcode": country.iso3}, max_bytes=512_000_000)
    return parse_api(payload), Provenance(url=url, retrieved_at=now_utc())


def _from_file(path: Path, country: Country, level: int, feedback: Feedback) -> tuple[pd.DataFrame, Provenance]:
    import json

    from .tabular import read_table

    if path.is_file() and path.stat().st_size:
        kind = sniff(path)
        if kind == "html":
            raise UnexpectedPayload(N_("{name} is a web page, not data"), name=path.name,
                                    hint=N_("download the file again"))
        if kind == "json":
            try:
                payload = json.loads(path.read_text(encoding="utf-8-sig"))
            except ValueError as error:
                raise UnexpectedPayload(N_("{name} is damaged or cut off and cannot be read"), name=path.name,
                                        details=str(error)) from error
            return _of_level(parse_api(payload), country, level), merged(Provenance(), path)
    frame = read_table(path, feedback=feedback)
    return parse_table(frame, country.iso3, level), merged(Provenance(), path)


def _of_level(table: pd.DataFrame, country: Country, level: int) -> pd.DataFrame:
    """Rows of a saved API reply, which has one level: of the country, refused when it is another level."""
    if not len(table):
        return table
    if level and f"admin{level}Pcode" not in table.columns:
        raise NotFoundError(N_("The file has no figures of admin level {level}"), level=level)
    if "admin0Pcode" in table.columns:
        table = table[table["admin0Pcode"].astype(str).str.strip().str.upper() == country.iso3]
    return table.reset_index(drop=True)


def read(query: Mapping[str, Any], country: Country, level: int, client: Client | None,
         feedback: Feedback) -> tuple[pd.DataFrame, Provenance]:
    """The source's rows of a country and level by ROUTE (hdx or api) or FILE, and where they come from."""
    if query.get("FILE"):
        return _from_file(Path(str(query["FILE"])), country, level, feedback)
    if client is None:
        raise BadInput(N_("There is neither a file nor a connection"))
    if str(query.get("ROUTE") or "hdx") == "api":
        return _from_api(country, level, client)
    return _from_hdx(country, level, client, feedback)


def stamped(own: Provenance, origin: Provenance, from_file: bool) -> Provenance:
    """What the figures say of themselves with what the route says of them."""
    return own.with_(
        url=origin.url, retrieved_at=origin.retrieved_at, caveats=origin.caveats, invented=origin.invented,
        source=origin.source if origin.invented else own.source,
        licence=(origin.licence if from_file else "") or own.licence,
        may_go_to=origin.may_go_to or own.may_go_to, sensitivity=origin.sensitivity or own.sensitivity)


def fetch(query: Mapping[str, Any], client: Client | None, feedback: Feedback) -> list[Frame]:
    """DTM of COUNTRY: LEVEL, OPERATION, ASSESSMENT_TYPE, ROUND, ROUTE (hdx or api), ADMIN (a Frame or None), FILE."""
    country = find_country(str(query["COUNTRY"]))
    level = int(query["LEVEL"]) if query.get("LEVEL") is not None else 1
    if level not in (0, 1, 2):
        raise BadInput(N_("DTM gives admin levels 0, 1 and 2, not {level}"), level=level)
    table, origin = read(query, country, level, client, feedback)
    round_number = None if query.get("ROUND") is None else int(query["ROUND"])
    loaded = select(table, level, country, str(query.get("OPERATION") or ""), str(query.get("ASSESSMENT_TYPE") or ""),
                    round_number)
    loaded.provenance = stamped(loaded.provenance, origin, bool(query.get("FILE")))
    areas = query.get("ADMIN")
    if isinstance(areas, Frame):
        loaded = on_areas(loaded, areas, level)
    return [loaded]
