"""COD-PS: population by admin area from HDX or a file, header variants and years in one shape.

Headers in the wild: ADM2_PCODE, admin2Pcode, Adm2_Pcode, Admin1_Code; T_TL, F_TL, M_TL, T_TF, T_TM; F_00_04, F_4045,
T_80plus; and others that are no standard (Enfants_00_18), which stay as they are. Encodings vary; the table reader
finds them. A P-code may stand twice with different totals (Bangui, CF711).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..base.errors import BadInput, NotFoundError, UnexpectedPayload
from ..base.feedback import Feedback, Span, checkpoint
from ..base.text import N_, Told
from .cod import name_columns
from .countries import Country, find_country
from .frame import Counts, Frame
from .hdx import Dataset, Resource, available, download, package_show
from .loaded import Loaded, now_utc, number, whole
from .pcodes import clean_code, duplicates, refuse_duplicates
from .provenance import Provenance
from .sidecar import merged
from .tabular import is_workbook, list_sheets, read_table
from .vector import sniff

if TYPE_CHECKING:
    import pandas as pd

    from .http import Client

_CODE = re.compile(r"^adm(?:in)?_?([0-5])_?(?:p_?)?code?$", re.IGNORECASE)
_NAME = re.compile(r"^adm(?:in)?_?([0-5])_?name(?:_[a-z]{2})?$", re.IGNORECASE)
_FIGURE = re.compile(r"^[FMT]_(TL|TF|TM|\d{1,3}_?\d{1,3}|\d{2,3}_?plus)$", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(2\d{3})(?!\d)")
_LEVEL = re.compile(r"adm(?:in)?_?([0-5])(?!\d)", re.IGNORECASE)
_OTHER = re.compile(r"(admgz|gazetteer|tabular|boundar|note|metadata|readme)", re.IGNORECASE)
_TOTALS = {
    "population": ("t_tl", "total", "population", "pop_total", "total_population", "both_tl"),
    "females": ("f_tl", "t_tf", "female", "females", "pop_f"),
    "males": ("m_tl", "t_tm", "male", "males", "pop_m"),
}


def year_of(name: str) -> int | None:
    """The latest year that a file name carries."""
    return max((int(found) for found in _YEAR.findall(name)), default=None)


def level_of(name: str) -> int | None:
    """The admin level that a file or sheet name carries."""
    found = _LEVEL.findall(name)
    return int(found[-1]) if found else None


def code_columns(columns: Sequence[str]) -> dict[int, str]:
    """Admin level to the column of its P-codes."""
    found: dict[int, str] = {}
    for column in columns:
        match = _CODE.match(column.strip())
        if match:
            found.setdefault(int(match.group(1)), column)
    return found


def _names(columns: Sequence[str]) -> dict[int, str]:
    found: dict[int, str] = {}
    for column in columns:
        match = _NAME.match(column.strip())
        if match:
            found.setdefault(int(match.group(1)), column)
    return {**found, **name_columns([c for c in columns if not _FIGURE.match(c.strip())])}


def normalise(frame: Frame, level: int | None = None, year: int | None = None, duplicate: str = "keep") -> Loaded:
    """One row an area: ``adm{n}_pcode, adm{n}_name`` of all levels, ``population, females, males, year``, originals.

    Figures become numbers ("1,234" is 1234, "NA" is missing). ``duplicate``: keep, stop, sum or first for P-codes that
    stand more than once. Raises UnexpectedPayload without P-codes or figures, BadInput on ``stop``.
    """
    import pandas as pd

    frame = _wide(frame)
    table = frame.table
    columns = [str(column) for column in table.columns]
    codes, names = code_columns(columns), _names(columns)
    title = frame.provenance.title or frame.name
    if level is None:
        level = max((n for n, column in codes.items() if table[column].notna().any()), default=-1)
    if level not in codes:
        raise UnexpectedPayload(N_("{name} has no P-codes of admin level {level}"), name=title,
                                level="?" if level < 0 else level, details=", ".join(columns),
                                hint=N_("choose the population file of that level"))
    new: dict[str, Any] = {}
    for n in range(level, -1, -1):
        for kind, source in (("pcode", codes), ("name", names)):
            if n in source:
                new[f"adm{n}_{kind}"] = pd.Series([clean_code(v) or None for v in table[source[n]]], dtype=object)
    lower = {column.strip().lower(): column for column in reversed(columns)}
    for target, known in _TOTALS.items():
        column = next((lower[name] for name in known if name in lower), None)
        if column is not None:
            new[target] = whole(table[column])
    if "population" not in new and "females" in new and "males" in new:
        new["population"] = new["females"] + new["males"]
    if "population" not in new:
        raise UnexpectedPayload(N_("{name} has no column of total population"), name=title, details=", ".join(columns))
    stated = next((lower[name] for name in ("year", "reference_year", "pop_year") if name in lower), None)
    years = whole(table[stated]) if stated else pd.Series([year] * len(table), dtype="Int64")
    new["year"] = years
    taken = {name.lower() for name in new}
    labels = set(codes.values()) | set(names.values())
    rest = {c: _figures(table[c]) if c not in labels else table[c] for c in columns if c.lower() not in taken}
    result = pd.DataFrame({**new, **rest}, index=pd.RangeIndex(len(table)))
    return _finish(frame, result, level, duplicate)


def _figures(column: pd.Series[Any]) -> pd.Series[Any]:
    """A column of figures as numbers; a column with any other text stays as it is."""
    present = [value for value in column if clean_code(value) and clean_code(value).upper() not in ("NA", "N/A", "-")]
    numbers = [number(value) for value in present]
    if not present or any(value is None for value in numbers):
        return column
    if all(float(value or 0).is_integer() for value in numbers):
        return whole(column)
    return column.map(number).astype("float64")


def _finish(frame: Frame, table: pd.DataFrame, level: int, duplicate: str) -> Loaded:
    key = f"adm{level}_pcode"
    notes, left_out = list(frame.notes), {}
    coded = table[key].notna()
    dropped = table[~coded].assign(reason=str(N_("no P-code")))
    if not coded.all():
        left_out[str(N_("no P-code"))] = int((~coded).sum())
    rows = len(table)
    table = table[coded].reset_index(drop=True)
    twice = duplicates(list(table[key]))
    if twice:
        totals = {code: table.loc[table[key] == code, "population"].dropna() for code in sorted(twice)[:5]}
        listed = "; ".join(f"{code}: " + ", ".join(f"{int(v):,}" for v in found) for code, found in totals.items())
        if duplicate == "stop":
            refuse_duplicates(list(table[key]), frame.provenance.title or frame.name)
        template = {"sum": N_("{n} P-codes stand more than once and were added up: {listed}"),
                    "first": N_("{n} P-codes stand more than once and the first was taken: {listed}")}.get(
            duplicate, N_("{n} P-codes stand more than once with these totals: {listed}; decide before joining"))
        notes.append(Told(template, {"n": len(twice), "listed": listed}))
        if duplicate in ("sum", "first"):
            before = len(table)
            first = ~table[key].duplicated()
            if duplicate == "sum":
                table = _summed(table, key)
                merged_rows = before - len(table)
                left_out[str(N_("added to the row of the same P-code"))] = merged_rows
            else:
                dropped = _stack(dropped, table[~first].assign(reason=str(N_("P-code stands more than once"))))
                left_out[str(N_("P-code stands more than once"))] = int((~first).sum())
                table = table[first].reset_index(drop=True)
    exponent = [code for code in table[key] if re.fullmatch(r"\d(\.\d+)?[eE]\+?\d+", code or "")]
    if exponent:
        notes.append(Told(N_("{n} P-codes were damaged by a spreadsheet ({codes}); get the original file"),
                          {"n": len(exponent), "codes": ", ".join(exponent[:3])}))
    counts = Counts(rows, rows - sum(left_out.values()), left_out)
    return Loaded(f"cod_ps_adm{level}", table, None, "", frame.provenance, "", notes, counts,
                  dropped if len(dropped) else None)


def _stack(first: pd.DataFrame, second: pd.DataFrame) -> pd.DataFrame:
    import pandas as pd

    return second if not len(first) else pd.concat([first, second], ignore_index=True)


def _summed(table: pd.DataFrame, key: str) -> pd.DataFrame:
    """Rows of one code added up; ``year`` and texts come from the first."""
    import pandas as pd
    from pandas.api.types import is_numeric_dtype

    how: dict[str, Any] = {}
    for column in table.columns:
        if column != key:
            adds = is_numeric_dtype(table[column].dtype) and column != "year"
            how[column] = (lambda values: values.sum(min_count=1)) if adds else "first"
    summed = table.groupby(key, sort=False).agg(how).reset_index()
    return pd.DataFrame({c: summed[c].astype(table[c].dtype) for c in table.columns})


def _wide(frame: Frame) -> Frame:
    """OCHA's long form (one row an area, group, sex and age) as one row an area; other tables unchanged."""
    lower = {str(c).lower(): str(c) for c in frame.table.columns}
    if not {"population_group", "population"} <= set(lower):
        return frame
    group, value = lower["population_group"], lower["population"]
    detail = {lower[c] for c in ("gender", "age_range", "age_min", "age_max") if c in lower}
    table = frame.table.drop(columns=sorted(detail))
    import pandas as pd

    keys = [c for c in table.columns if c not in (group, value)]
    rows: dict[tuple[Any, ...], dict[str, Any]] = {}
    seen: dict[tuple[Any, ...], int] = {}
    for key, kind, figure in zip(zip(*(table[c] for c in keys)), table[group], table[value]):
        number_of = seen[(key, kind)] = seen.get((key, kind), -1) + 1
        rows.setdefault((*key, number_of), dict(zip(keys, key)))[str(kind)] = figure
    wide = pd.DataFrame(list(rows.values()), dtype=object)
    return Frame(frame.name, wide.where(wide.notna(), None), provenance=frame.provenance, notes=list(frame.notes))


# -- choosing files ------------------------------------------------------------------------------------
def resources_for(dataset: Dataset, level: int | None, year: int | None) -> dict[int, tuple[Resource, int | None]]:
    """Admin level to (resource, year): CSV before workbook, the year asked for or the latest. Level -1: a workbook.

    Raises NotFoundError where there is none, ByRequestOnly.
    """
    tables = [r for r in available(dataset).resources if r.format.upper() in ("CSV", "XLSX", "XLS")
              and not _OTHER.search(r.name) and not r.broken]
    years = sorted({y for r in tables if (y := year_of(r.name) or year_of(r.filename))})
    wanted = year or (years[-1] if years else None)
    if year is not None and years and year not in years:
        raise NotFoundError(N_("{dataset} has no figures for {year}"), dataset=dataset.name, year=year,
                            hint=N_("choose one of: {years}"), years=", ".join(str(y) for y in years))
    current = [r for r in tables if (year_of(r.name) or year_of(r.filename)) == wanted] or tables
    found: dict[int, tuple[Resource, int | None]] = {}
    for resource in sorted((r for r in current if r.format.upper() == "CSV"), key=lambda r: r.name, reverse=True):
        its = level_of(resource.name)
        if its is not None:
            found.setdefault(its, (resource, wanted))
    books = [r for r in current if r.format.upper() == "XLSX"]
    if (level is None and not found) or (level is not None and level not in found):
        if not books:
            raise NotFoundError(N_("{dataset} has no population table of admin level {level}"), dataset=dataset.name,
                                level="?" if level is None else level, hint=N_("choose one of: {levels}"),
                                levels=", ".join(str(n) for n in sorted(found)) or "-")
        return {-1: (books[0], wanted)}
    return found if level is None else {level: found[level]}


def read_population(
    path: Path, level: int | None, year: int | None, duplicate: str, feedback: Feedback,
) -> list[Loaded]:
    """The level asked for (all where None) of a CSV or workbook. Raises BadInput, UnexpectedPayload, NotFoundError."""
    if path.is_file() and path.stat().st_size and sniff(path) == "html":
        raise UnexpectedPayload(N_("{name} is a web page, not data"), name=path.name,
                                hint=N_("download the file again"))
    year = year or year_of(path.name)
    if not is_workbook(path):
        return [normalise(read_table(path, feedback=feedback), level, year, duplicate)]
    sheets = {its: sheet for sheet in reversed(list_sheets(path, feedback)) if (its := level_of(sheet)) is not None}
    if not sheets:
        return [normalise(read_table(path, feedback=feedback), level, year, duplicate)]
    if level is not None and level not in sheets:
        raise NotFoundError(N_("{name} has no sheet of admin level {level}"), name=path.name, level=level,
                            hint=N_("choose one of: {levels}"), levels=", ".join(str(n) for n in sorted(sheets)))
    wanted = sorted(sheets) if level is None else [level]
    return [normalise(read_table(path, sheet=sheets[n], feedback=feedback), n, year, duplicate) for n in wanted]


def fetch(query: Mapping[str, Any], client: Client | None, feedback: Feedback) -> list[Frame]:
    """COD-PS of COUNTRY: LEVEL (all where None), YEAR, DUPLICATES, FILE. One table a level."""
    country = find_country(str(query["COUNTRY"]))
    level = None if query.get("LEVEL") is None else int(query["LEVEL"])
    year = None if query.get("YEAR") is None else int(query["YEAR"])
    duplicate = str(query.get("DUPLICATES") or "keep")
    frames: list[Loaded] = []
    if query.get("FILE"):
        path = Path(str(query["FILE"]))
        frames = read_population(path, level, year, duplicate, feedback)
        origin = merged(Provenance(source=path.name, sensitivity="low"), path)
    else:
        if client is None:
            raise BadInput(N_("There is neither a file nor a connection"))
        try:
            dataset = package_show(f"cod-ps-{country.iso3.lower()}", client)
        except NotFoundError as error:
            raise NotFoundError(N_("HDX has no COD population figures of {country}"), country=country.name,
                                details=error.details,
                                hint=N_("give a table of the statistics office as FILE")) from error
        files = resources_for(dataset, level, year)
        for position, (its, (resource, stated)) in enumerate(sorted(files.items())):
            checkpoint(feedback)
            part = Span(feedback, 100 * position / len(files), 100 * (position + 1) / len(files))
            path = download(resource, client, part)
            frames += read_population(path, level if its < 0 else its, stated, duplicate, part)
        origin = dataset.provenance(None, now_utc())
    for frame in frames:
        _stamp(frame, origin, country)
    next((f for f in frames if f.name == "cod_ps_adm1"), frames[0]).primary = True
    return list(frames)


def _stamp(frame: Loaded, origin: Provenance, country: Country) -> None:
    years = sorted({int(value) for value in frame.table["year"].dropna()})
    label = ", ".join(str(value) for value in years)
    if len(years) > 1:
        frame.notes.append(Told(N_("The table holds several years: {years}"), {"years": label}))
    title = Told(N_("{country}: population by admin level {level}"),
                 {"country": country.name, "level": frame.name[-1]})
    if label:
        title = Told("{title}, {label}", {"title": title, "label": label})
    frame.provenance = origin.with_(title=title, version=label or origin.version,
                                    valid_on=label or origin.valid_on, sensitivity=origin.sensitivity or "low")
