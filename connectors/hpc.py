"""People in need (HPC, Humanitarian Needs Overview): the CSV that HDX publishes for all countries, or a file of it.

Rows overlap twice: a person in need stands under several clusters, and under several categories of one cluster
(children, female, displaced, "total"). Neither is ever added up here. Rows of one level may lack the codes of their
parents (AF0101 has no admin 1 code); the level is that of the deepest code or name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..base.errors import BadInput, NotFoundError, UnexpectedPayload
from ..base.feedback import Feedback, Span
from ..base.text import N_, Told
from .codps import year_of
from .countries import Country, find_country
from .frame import Counts, Frame
from .hdx import Dataset, Resource, available, download, package_show
from .loaded import Loaded, now_utc, whole
from .pcodes import clean_code
from .provenance import Provenance
from .sidecar import merged
from .tabular import read_table
from .vector import sniff

if TYPE_CHECKING:
    import pandas as pd

    from .http import Client

#: Mine action in the list of global coordination groups.
MINE_ACTION = "PRO-MIN"
_DATASET = "global-hpc-hno"
#: years to look back for a country
_YEARS = 3
_FIGURES = {"population": "Population", "in_need": "In Need", "targeted": "Targeted", "affected": "Affected",
            "reached": "Reached"}


def _key(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _columns(table: pd.DataFrame) -> dict[str, str]:
    return {_key(str(column)): str(column) for column in reversed(list(table.columns))}


def normalise(frame: Frame, country: Country, level: int | None = None, cluster: str = MINE_ACTION,
              category: str = "", year: int | None = None) -> Loaded:
    """One row per area, cluster and category, originals last.

    Fields ``admin_level, adm{n}_pcode, adm{n}_name, cluster, cluster_name, category, population, in_need, targeted,
    affected, reached, year``; figures are Int64, missing where not given.

    ``cluster`` "" and ``category`` "" take all. The national row has category "". Raises UnexpectedPayload (columns
    missing), NotFoundError (no row).
    """
    import pandas as pd

    table, columns = frame.table, _columns(frame.table)
    missing = [name for name in ("Cluster", "In Need") if _key(name) not in columns]
    if missing:
        raise UnexpectedPayload(N_("{title} lacks the columns {columns}"), title=frame.provenance.title or frame.name,
                                columns=", ".join(missing), details=", ".join(map(str, table.columns)),
                                hint=N_("choose the file of the Humanitarian Needs Overview with all clusters"))
    total = len(table)
    reasons: dict[str, int] = {}
    if _key("Country ISO3") in columns:
        ours = table[columns[_key("Country ISO3")]].map(clean_code).str.upper() == country.iso3
        reasons[str(N_("other country"))] = int((~ours).sum())
        table = table[ours].reset_index(drop=True)

    def texts(name: str) -> list[str | None]:
        column = columns.get(_key(name))
        return [clean_code(value) or None for value in table[column]] if column else [None] * len(table)

    new: dict[str, Any] = {}
    levels = [0] * len(table)
    for n in range(1, 6):
        codes, names = texts(f"Admin {n} PCode"), texts(f"Admin {n} Name")
        levels = [n if code or name else before for code, name, before in zip(codes, names, levels)]
        if any(codes) or any(names):
            new[f"adm{n}_pcode"] = pd.Series(codes, dtype=object)
            new[f"adm{n}_name"] = pd.Series(names, dtype=object)
    new = {"admin_level": pd.Series(levels, dtype="Int64"), **new}
    new["cluster"] = pd.Series(texts("Cluster"), dtype=object)
    new["cluster_name"] = pd.Series(texts("Description"), dtype=object)
    new["category"] = pd.Series([value or "" for value in texts("Category")], dtype=object)
    for target, source in _FIGURES.items():
        column = columns.get(_key(source))
        new[target] = whole(table[column]) if column else pd.Series([None] * len(table), dtype="Int64")
    new["year"] = pd.Series([year] * len(table), dtype="Int64")
    used = {columns[k] for k in map(_key, ("Cluster", "Description", "Category", *_FIGURES.values())) if k in columns}
    used |= {column for key, column in columns.items() if re.fullmatch(r"admin\d(pcode|name)", key)}
    taken = {name.lower() for name in new}
    rest = {str(c): table[c] for c in table.columns if str(c) not in used and str(c).lower() not in taken}
    result = pd.DataFrame({**new, **rest}, index=pd.RangeIndex(len(table)))
    keep = pd.Series(True, index=result.index)
    for why, mask in _filters(result, level, cluster, category):
        reasons[why] = int((keep & ~mask).sum())
        keep &= mask
    clusters = sorted({str(value) for value in result["cluster"].dropna()})
    result = result[keep].reset_index(drop=True)
    if not len(result):
        raise NotFoundError(N_("The needs file has no row of cluster {cluster} and level {level} for {country}"),
                            cluster=cluster or "*", level="*" if level is None else level, country=country.name,
                            hint=N_("it has these clusters: {clusters}"), clusters=", ".join(clusters) or "-")
    counts = Counts(total, len(result), {why: n for why, n in reasons.items() if n})
    notes = [*frame.notes, *_doubts(result, cluster)]
    return Loaded("hpc_needs", result, None, "", frame.provenance, "", notes, counts, primary=True)


def _filters(
    table: pd.DataFrame, level: int | None, cluster: str, category: str,
) -> list[tuple[str, pd.Series[bool]]]:
    found = []
    if cluster:
        found.append((str(N_("other cluster")), table["cluster"].fillna("").str.upper() == cluster.strip().upper()))
    if level is not None:
        found.append((str(N_("other admin level")), (table["admin_level"] == level).fillna(False).astype(bool)))
    if category:
        wanted = category.strip().casefold()
        national = (table["admin_level"] == 0) & (table["category"] == "")
        found.append((str(N_("other category")),
                      (table["category"].str.casefold() == wanted) | (national & (wanted == "total"))))
    return found


def _doubts(table: pd.DataFrame, cluster: str) -> list[str]:
    said = []
    if not cluster and table["cluster"].nunique() > 1:
        said.append(Told(N_("one person may stand under several clusters; do not add them up")))
    if len({value for value in table["category"] if value}) > 1:
        said.append(Told(N_("categories overlap ({categories}); do not add them up, take the row \"total\""),
                         {"categories": ", ".join(sorted({c for c in table["category"] if c})[:5])}))
    orphans = 0
    for n in range(2, 6):
        if f"adm{n}_pcode" in table.columns and f"adm{n - 1}_pcode" in table.columns:
            orphans += int((table[f"adm{n}_pcode"].notna() & table[f"adm{n - 1}_pcode"].isna()).sum())
    if orphans:
        said.append(Told(N_("{n} rows lack the P-code of their parent area; join them by their own code"),
                         {"n": orphans}))
    return list(said)


def years_of(dataset: Dataset) -> set[int]:
    """Years of which the dataset has a CSV. Raises ByRequestOnly."""
    return {year for r in available(dataset).resources if r.format.upper() == "CSV" and not r.broken
            and (year := year_of(r.name) or year_of(r.filename))}


def resource_for(dataset: Dataset, year: int | None) -> tuple[Resource, int | None]:
    """The CSV of the year, or of the latest. Raises NotFoundError with the years, ByRequestOnly."""
    tables = [r for r in available(dataset).resources if r.format.upper() == "CSV" and not r.broken]
    dated = {y: r for r in reversed(tables) if (y := year_of(r.name) or year_of(r.filename))}
    if year is not None and year not in dated:
        raise NotFoundError(N_("{dataset} has no figures for {year}"), dataset=dataset.name, year=year,
                            hint=N_("choose one of: {years}"), years=", ".join(str(y) for y in sorted(dated)) or "-")
    if year is not None or dated:
        wanted = year if year is not None else max(dated)
        return dated[wanted], wanted
    if not tables:
        raise NotFoundError(N_("{dataset} has no table that can be read"), dataset=dataset.name)
    return tables[0], None


def fetch(query: Mapping[str, Any], client: Client | None, feedback: Feedback) -> list[Frame]:
    """Needs of COUNTRY: LEVEL, CLUSTER ("" for all), CATEGORY, YEAR, FILE."""
    country = find_country(str(query["COUNTRY"]))
    level = None if query.get("LEVEL") is None else int(query["LEVEL"])
    year = None if query.get("YEAR") is None else int(query["YEAR"])
    cluster = MINE_ACTION if query.get("CLUSTER") is None else str(query["CLUSTER"])
    if query.get("FILE"):
        path = Path(str(query["FILE"]))
        year = year or year_of(path.name)
        origin = merged(Provenance(source=path.name, sensitivity="low"), path)
    else:
        if client is None:
            raise BadInput(N_("There is neither a file nor a connection"))
        dataset = package_show(_DATASET, client)
        if year is None:
            return _latest(dataset, country, level, cluster, query, client, feedback)
        resource, year = resource_for(dataset, year)
        path = download(resource, client, Span(feedback, 0, 70))
        origin = dataset.provenance(resource, now_utc())
    return [_read(path, origin, country, level, cluster, query, year, feedback)]


def _latest(dataset: Dataset, country: Country, level: int | None, cluster: str, query: Mapping[str, Any],
            client: Client, feedback: Feedback) -> list[Frame]:
    """The latest year that has rows for the country: the file of a new cycle is thin for months."""
    tried: list[str] = []
    years: list[int | None] = [*sorted(years_of(dataset), reverse=True)[:_YEARS]] or [None]
    for position, year in enumerate(years):
        resource, found = resource_for(dataset, year)
        part = Span(feedback, 100 * position / len(years), 100 * (position + 1) / len(years))
        path = download(resource, client, Span(part, 0, 70))
        try:
            frame = _read(path, dataset.provenance(resource, now_utc()), country, level, cluster, query, found, part)
        except NotFoundError as error:
            if position == len(years) - 1:
                raise
            feedback.info(str(error))
            tried.append(str(found))
            continue
        if tried:
            frame.notes.append(Told(N_("{years}: nothing for this country and cluster yet, so the year before was "
                                       "taken"), {"years": ", ".join(tried)}))
        return [frame]
    raise NotFoundError(N_("{dataset} has no table that can be read"), dataset=dataset.name)


def _read(path: Path, origin: Provenance, country: Country, level: int | None, cluster: str, query: Mapping[str, Any],
          year: int | None, feedback: Feedback) -> Loaded:
    if path.is_file() and path.stat().st_size and sniff(path) == "html":
        raise UnexpectedPayload(N_("{name} is a web page, not data"), name=path.name,
                                hint=N_("download the file again"))
    table = read_table(path, feedback=feedback)
    frame = normalise(table, country, level, cluster, str(query.get("CATEGORY") or ""), year)
    title = Told(N_("{country}: people in need, {cluster}, {year}"),
                 {"country": country.name, "cluster": cluster or str(N_("all clusters")), "year": year or "?"})
    frame.provenance = origin.with_(title=title, version=str(year or origin.version), sensitivity="low",
                                    valid_on=str(year or origin.valid_on))
    return frame
