"""HDX HAPI v2: one shape for ten themes, from the API (the user's app identifier) or the CSV files on HDX (none).

The API gives 10,000 rows at most and no total, so pages are asked for until one is short. A row whose area could not
be matched to a P-code has an empty code and the provider's own name: it stays, and is said.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..base.errors import BadInput, ForbiddenError, NotFoundError, TooLarge, UnexpectedPayload
from ..base.feedback import Feedback, Span, checkpoint
from ..base.text import N_, Told
from .countries import Country, find_country
from .frame import Counts, Frame
from .hdx import Dataset, Resource, available, download, package_show
from .loaded import Loaded, now_utc, number, whole
from .pcodes import clean_code
from .provenance import Provenance
from .sidecar import merged

if TYPE_CHECKING:
    import pandas as pd

    from .http import Client

API = "https://hapi.humdata.org/api/v2/"
PAGE = 10_000
_MOST_PAGES = 60
_NAME = re.compile(r"^[^:\s][^:]{3,}$")
_MAIL = re.compile(r"^[^@\s:]+@[^@\s:]+\.[A-Za-z]{2,}$")


@dataclass(frozen=True)
class Theme:
    """One endpoint. ``words``: in the title of its file on HDX; ``figures``: the columns that are numbers."""

    path: str
    words: str
    figures: tuple[str, ...]
    areas: bool = True


THEMES: dict[str, Theme] = {
    "idps": Theme("affected-people/idps", "idp", ("population", "reporting_round")),
    "returnees": Theme("affected-people/returnees", "returnee", ("population", "min_age", "max_age")),
    "refugees": Theme("affected-people/refugees-persons-of-concern", "refugee",
                      ("population", "min_age", "max_age"), False),
    "needs": Theme("affected-people/humanitarian-needs", "needs", ("population", "min_age", "max_age")),
    "presence": Theme("coordination-context/operational-presence", "presence", ()),
    "conflict": Theme("coordination-context/conflict-events", "conflict", ("events", "fatalities")),
    "funding": Theme("coordination-context/funding", "funding",
                     ("requirements_usd", "funding_usd", "funding_pct"), False),
    "risk": Theme("coordination-context/national-risk", "risk", (
        "global_rank", "overall_risk", "hazard_exposure_risk", "vulnerability_risk", "coping_capacity_risk",
        "meta_missing_indicators_pct", "meta_avg_recentness_years"), False),
    "population": Theme("geography-infrastructure/baseline-population", "population",
                        ("population", "min_age", "max_age")),
    "food": Theme("food-security-nutrition-poverty/food-security", "food security",
                  ("population_in_phase", "population_fraction_in_phase")),
}


def identifier(name: str, email: str) -> str:
    """The app identifier: base64 of ``name:email``. Raises BadInput where the server would refuse it."""
    if not _NAME.match(name.strip()) or not _MAIL.match(email.strip()):
        raise BadInput(N_("HAPI needs a name of four letters or more and an e-mail address"),
                       hint=N_("set both in the Common Ground options"))
    return base64.b64encode(f"{name.strip()}:{email.strip()}".encode()).decode("ascii")


def build(theme: str, country: Country, *, level: int | None = None, sector: str = "", start: str = "", end: str = "",
          offset: int = 0) -> tuple[str, dict[str, Any]]:
    """Address and parameters of one page. Raises BadInput for an unknown theme."""
    if theme not in THEMES:
        raise BadInput(N_("HAPI has no theme {theme}"), theme=theme, hint=N_("choose one of: {themes}"),
                       themes=", ".join(THEMES))
    entry = THEMES[theme]
    side = "asylum_location_code" if theme == "refugees" else "location_code"
    query: dict[str, Any] = {side: country.iso3, "limit": PAGE, "offset": offset, "output_format": "json"}
    if level is not None and entry.areas:
        query["admin_level"] = level
    if sector and theme in ("needs", "presence"):
        query["sector_code"] = sector
    query.update({name: value for name, value in (("start_date", start), ("end_date", end)) if value})
    return API + entry.path, query


def parse(payload: Any) -> list[dict[str, Any]]:
    """The rows of one page. Raises UnexpectedPayload."""
    rows = payload.get("data") if isinstance(payload, Mapping) else None
    if not isinstance(rows, list) or any(not isinstance(row, Mapping) for row in rows):
        raise UnexpectedPayload(N_("HAPI sent no list of rows"), details=str(payload)[:500])
    return [dict(row) for row in rows]


def normalise(table: pd.DataFrame, theme: str, country: Country, *, level: int | None = None, sector: str = "",
              origin: Provenance | None = None) -> Loaded:
    """``admin_level, adm{n}_pcode, adm{n}_name, matched`` and the theme's columns; figures are numbers.

    ``matched`` is false for a row of an area without a P-code, whose name is the provider's. For IDPs ``latest`` marks
    the latest round of each operation, assessment type and area: rounds must not be added up.
    """
    import pandas as pd

    entry, read = THEMES[theme], len(table)
    reasons: dict[str, int] = {}
    lower = {str(column).lower(): str(column) for column in table.columns}

    def texts(name: str) -> list[str]:
        return [clean_code(value) for value in table[lower[name]]] if name in lower else [""] * len(table)

    new: dict[str, Any] = {}
    levels, matched = [0] * len(table), [True] * len(table)
    for n in (1, 2):
        codes, names, own = texts(f"admin{n}_code"), texts(f"admin{n}_name"), texts(f"provider_admin{n}_name")
        shown = [name or given for name, given in zip(names, own)]
        levels = [n if code or name else before for code, name, before in zip(codes, shown, levels)]
        matched = [bool(code) if code or name else before for code, name, before in zip(codes, shown, matched)]
        if entry.areas:
            new[f"adm{n}_pcode"] = pd.Series([code or None for code in codes], dtype=object)
            new[f"adm{n}_name"] = pd.Series([name or None for name in shown], dtype=object)
    if "admin_level" in lower:
        stated = [number(value) for value in table[lower["admin_level"]]]
        levels = [found if value is None else int(value) for value, found in zip(stated, levels)]
    if entry.areas:
        new = {"admin_level": pd.Series(levels, dtype="Int64"), **new, "matched": pd.Series(matched, dtype="boolean")}
    used = {"admin_level", "location_ref", "admin1_ref", "admin2_ref", "admin1_code", "admin2_code"}
    for name, column in lower.items():
        if name in used or name in new:
            continue
        figures = name in entry.figures
        whole_numbers = figures and all((number(v) or 0.0).is_integer() for v in table[column])
        new[name] = whole(table[column]) if whole_numbers else (
            table[column].map(number).astype("float64") if figures else
            pd.Series([clean_code(v) or None for v in table[column]], dtype=object))
    result = pd.DataFrame(new, index=pd.RangeIndex(len(table)))
    keep = pd.Series(True, index=result.index)
    for name, wanted, why in (("location_code", country.iso3, N_("other country")),
                              ("sector_code", sector.upper(), N_("other sector"))):
        if wanted and name in result.columns and not (theme == "refugees" and name == "location_code"):
            mask = result[name].fillna("").str.upper() == wanted
            reasons[str(why)] = int((keep & ~mask).sum())
            keep &= mask
    if level is not None and entry.areas:
        mask = (result["admin_level"] == level).fillna(False).astype(bool)
        reasons[str(N_("other admin level"))] = int((keep & ~mask).sum())
        keep &= mask
    result = result[keep].reset_index(drop=True)
    if not len(result):
        raise NotFoundError(N_("HAPI has no rows of {theme} for {country}"), theme=theme, country=country.name)
    if theme == "idps":
        result = _mark_latest(result)
    counts = Counts(read, len(result), {why: n for why, n in reasons.items() if n})
    title = Told(N_("{country}: {theme} (HDX HAPI)"), {"country": country.name, "theme": theme})
    ends = sorted(str(v)[:10] for v in result.get("reference_period_end", pd.Series(dtype=object)).dropna())
    provenance = (origin or Provenance(source="HDX HAPI", sensitivity="low")).with_(
        title=title, valid_on=ends[-1] if ends else "")
    return Loaded(f"hapi_{theme}", result, None, "", provenance, "", _doubts(result, theme), counts, primary=True)


def _mark_latest(table: pd.DataFrame) -> pd.DataFrame:
    known = ("operation", "assessment_type", "admin_level", "adm1_pcode", "adm1_name", "adm2_pcode", "adm2_name")
    keys = [column for column in known if column in table.columns]
    newest = table.groupby(keys, dropna=False)["reporting_round"].transform("max")
    return table.assign(latest=(table["reporting_round"] == newest).astype("boolean"))


def _doubts(table: pd.DataFrame, theme: str) -> list[str]:
    said = []
    if "matched" in table.columns and not table["matched"].all():
        lost = table[~table["matched"].astype(bool)]
        names = sorted({str(b or a) for a, b in zip(lost["adm1_name"], lost["adm2_name"]) if a or b})
        said.append(Told(N_("{n} rows have no P-code ({names}) and cannot be joined to boundaries"),
                         {"n": len(lost), "names": ", ".join(names[:5])}))
    if theme == "idps":
        said.append(Told(N_("rounds and operations must not be added up; the field latest marks the latest rounds")))
    if theme == "needs" and table.get("sector_code") is not None and table["sector_code"].nunique() > 1:
        said.append(Told(N_("one person may stand under several sectors; do not add them up")))
    if theme == "conflict":
        said.append(Told(N_("conflict events come from ACLED, whose terms apply")))
    return list(said)


def resource_for(dataset: Dataset, theme: str) -> Resource:
    """The CSV of a theme, found by its title. Raises NotFoundError with the titles."""
    words = THEMES[theme].words
    tables = [r for r in available(dataset).resources if r.format.upper() == "CSV"]
    for resource in tables:
        label = re.sub(r"[_\-]+", " ", f"{resource.name} {resource.filename} {resource.description}").lower()
        if words in label:
            return resource
    raise NotFoundError(N_("{dataset} has no file about {theme}"), dataset=dataset.name, theme=theme,
                        hint=N_("it has: {titles}"), titles="; ".join(r.name for r in tables) or "-")


def _from_api(query: Mapping[str, Any], theme: str, country: Country, client: Client,
              feedback: Feedback) -> list[dict[str, Any]]:
    if not client.key("hapi"):
        raise ForbiddenError(N_("HAPI asks for a name and an e-mail address"),
                             hint=N_("set them in the Common Ground options, or take the files on HDX (ROUTE=hdx)"))
    rows: list[dict[str, Any]] = []
    level = None if query.get("LEVEL") is None else int(query["LEVEL"])
    for page in range(_MOST_PAGES):
        checkpoint(feedback, min(90.0, 10.0 * page))
        sector, start, end = (str(query.get(name) or "") for name in ("SECTOR", "START", "END"))
        url, parameters = build(theme, country, level=level, sector=sector, start=start, end=end, offset=page * PAGE)
        found = parse(client.get_json("hapi", url, parameters))
        rows += found
        if len(found) < PAGE:
            return rows
    raise TooLarge(N_("HAPI has more than {n} rows of {theme}"), n=_MOST_PAGES * PAGE, theme=theme,
                   hint=N_("choose an admin level, a sector or a period"))


def fetch(query: Mapping[str, Any], client: Client | None, feedback: Feedback) -> list[Frame]:
    """HAPI of COUNTRY: THEME, LEVEL, SECTOR, START, END, ROUTE (hdx or api), FILE."""
    import pandas as pd

    from .tabular import read_table

    country, theme = find_country(str(query["COUNTRY"])), str(query.get("THEME") or "idps")
    build(theme, country)
    level = None if query.get("LEVEL") is None else int(query["LEVEL"])
    if query.get("FILE"):
        path = Path(str(query["FILE"]))
        table, origin = read_table(path, feedback=feedback).table, merged(
            Provenance(source=path.name, sensitivity="low"), path)
    elif client is None:
        raise BadInput(N_("There is neither a file nor a connection"))
    elif str(query.get("ROUTE") or "hdx") == "api":
        rows = _from_api(query, theme, country, client, feedback)
        table = pd.DataFrame(rows, dtype=object)
        origin = Provenance(source="HDX HAPI", url=API + THEMES[theme].path, retrieved_at=now_utc(), sensitivity="low",
                            licence=str(N_("as the source of each row says")))
    else:
        dataset = package_show(f"hdx-hapi-{country.iso3.lower()}", client)
        resource = resource_for(dataset, theme)
        path = download(resource, client, Span(feedback, 0, 70))
        table, origin = read_table(path, feedback=feedback).table, dataset.provenance(resource, now_utc())
    return [normalise(table, theme, country, level=level, sector=str(query.get("SECTOR") or ""), origin=origin)]
