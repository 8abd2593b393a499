"""UCDP's georeferenced events: one row an event of deadly violence, with points and how exact they are.

Three routes: the file of the country on HDX and the monthly candidate files of the current year (no key), the file of
the world, and the API (token since February 2026). UCDP numbers countries as Gleditsch and Ward do; the table is in
resources/tables/gw_countries.json.
"""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import IO, Any

from ..base.errors import BadInput, ForbiddenError, NotFoundError, UnexpectedPayload
from ..base.feedback import Feedback, Span, checkpoint
from ..base.text import N_, Told
from .archive import BROKEN, check_zip, require_members
from .countries import Country, find_country, titled
from .endpoints import ORIGINS
from .frame import Frame
from .hdx import choose, download, package_show
from .http import Client
from .loaded import now_utc, number
from .provenance import Provenance
from .rows import loaded, rows_of
from .sidecar import merged
from .vector import sniff

API = f"{ORIGINS['ucdp']}/api/gedevents/"
FILES = f"{ORIGINS['ucdp_files']}/downloads/"
_GW = Path(__file__).resolve().parents[1] / "resources" / "tables" / "gw_countries.json"
_TYPES = {1: N_("state-based"), 2: N_("non-state"), 3: N_("one-sided")}
_COLUMNS = ("event_id", "date_start", "date_end", "type_of_violence", "best", "low", "high", "side_a", "side_b",
            "adm_1", "adm_2", "place", "where_prec", "date_prec", "series", "longitude", "latitude")
_MOST_PAGES = 500


@lru_cache(maxsize=1)
def _numbers() -> dict[str, list[int]]:
    found = json.loads(_GW.read_text(encoding="utf-8"))["countries"]
    return {str(iso3): [int(n) for n in numbers] for iso3, numbers in found.items()}


def numbers_of(country: Country) -> list[int]:
    """UCDP's numbers of a country. Raises NotFoundError for one that UCDP does not code."""
    found = _numbers().get(country.iso3)
    if not found:
        raise NotFoundError(N_("UCDP does not count {country} on its own"), country=country.name,
                            hint=N_("choose another source of conflict events"))
    return found


# -- parsing -------------------------------------------------------------------------------------------
def parse(rows: Iterable[Mapping[str, Any]], country: Country, start: str = "", end: str = "",
          series: str = "") -> tuple[list[dict[str, Any]], dict[str, int]]:
    """Events of the country and period under our names, the reasons for the rest with counts.

    ``where_prec``: 1 exact place, 2 within 25 km, 3 admin 2, 4 admin 1, 5 line or large area, 6 country, 7 sea or air
    (UCDP GED codebook). Raises UnexpectedPayload where the columns are not UCDP's.
    """
    wanted = {str(n) for n in _numbers().get(country.iso3, [])}
    out: list[dict[str, Any]] = []
    left = {str(N_("other country")): 0, str(N_("outside the period")): 0}
    for position, row in enumerate(rows):
        if not position and not {"latitude", "longitude", "type_of_violence", "country_id"} <= set(row):
            raise UnexpectedPayload(N_("The file has not the columns of UCDP's events"), details=", ".join(row))
        if str(row.get("type_of_violence") or "").strip() == "" and str(row.get("latitude") or "").startswith("#"):
            continue  # the HXL row
        if wanted and str(row.get("country_id") or "").split(".")[0] not in wanted:
            left[str(N_("other country"))] += 1
            continue
        first, last = str(row.get("date_start") or "")[:10], str(row.get("date_end") or "")[:10]
        if (end and first > end) or (start and (last or first) < start):
            left[str(N_("outside the period"))] += 1
            continue
        kind = number(row.get("type_of_violence"))
        figures = {name: number(row.get(name)) for name in ("best", "low", "high", "where_prec", "date_prec")}
        out.append({
            "event_id": str(row.get("id") or row.get("relid") or ""), "date_start": first or None,
            "date_end": last or None,
            "type_of_violence": _TYPES.get(int(kind or 0), str(row.get("type_of_violence") or "")),
            **{name: None if value is None else int(value) for name, value in figures.items()},
            "side_a": row.get("side_a") or None, "side_b": row.get("side_b") or None, "adm_1": row.get("adm_1") or None,
            "adm_2": row.get("adm_2") or None, "place": row.get("where_coordinates") or None, "series": series,
            "longitude": number(row.get("longitude")), "latitude": number(row.get("latitude"))})
    return out, {why: n for why, n in left.items() if n}


@contextmanager
def _text(path: Path) -> Iterator[IO[str]]:
    """A CSV, plain or the only one in a ZIP, line by line: the file of the world is larger than what memory takes."""
    if zipfile.is_zipfile(path):
        member = require_members(check_zip(path), (".csv",), path.name)[0]
        with zipfile.ZipFile(path) as archive, archive.open(member) as raw:
            yield io.TextIOWrapper(raw, encoding="utf-8-sig", errors="replace", newline="")
    else:
        with path.open("r", encoding="utf-8-sig", errors="replace", newline="") as plain:
            yield plain


def read_file(path: Path, country: Country, start: str, end: str, series: str,
              feedback: Feedback) -> tuple[list[dict[str, Any]], dict[str, int]]:
    """:func:`parse` of a file. Raises UnexpectedPayload, BadInput, Cancelled."""
    if not path.is_file():
        raise BadInput(N_("There is no file {name}"), name=path.name)
    if sniff(path) in ("html", "empty"):
        raise UnexpectedPayload(N_("{name} is a web page or empty, not data"), name=path.name,
                                hint=N_("download the file again"))

    def rows(stream: IO[str]) -> Iterator[Mapping[str, Any]]:
        csv.field_size_limit(1 << 24)
        for position, row in enumerate(csv.DictReader(line.replace("\x00", "") for line in stream)):
            if position % 5000 == 0:
                checkpoint(feedback)
            yield row

    try:
        with _text(path) as stream:
            return parse(rows(stream), country, start, end, series)
    except (csv.Error, *BROKEN, OSError) as error:
        raise UnexpectedPayload(N_("{name} is damaged or cut off and cannot be read"), name=path.name,
                                details=str(error), hint=N_("download the file again")) from error


# -- fetching ------------------------------------------------------------------------------------------
def slug(country: Country) -> str:
    """The name of the country's dataset on HDX."""
    plain = unicodedata.normalize("NFKD", country.name).encode("ascii", "ignore").decode("ascii").lower()
    return "ucdp-data-for-" + re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def _candidates(country: Country, start: str, end: str, year: int, client: Client,
                feedback: Feedback) -> tuple[list[dict[str, Any]], dict[str, int], str]:
    """Monthly files of the year, as many as there are; the last month found."""
    out: list[dict[str, Any]] = []
    left: dict[str, int] = {}
    last = ""
    for month in range(1, 13):
        checkpoint(feedback, 100.0 * (month - 1) / 12)
        name = f"GEDEvent_v{year % 100}_0_{month}.csv"
        try:
            path = client.cached_download("ucdp_files", f"{FILES}candidateged/{name}", resource_id=f"ucdp-{name}",
                                          last_modified=name, name=name, expect="csv", feedback=feedback)
        except NotFoundError:
            break  # months come one after the other
        rows, why = read_file(path, country, start, end, N_("candidate"), feedback)
        out += rows
        left = {key: left.get(key, 0) + why.get(key, 0) for key in {*left, *why}}
        last = f"{year}-{month:02d}"
    return out, left, last


def _world(country: Country, start: str, end: str, year: int, client: Client,
           feedback: Feedback) -> tuple[list[dict[str, Any]], dict[str, int], str]:
    """The yearly file of the world, of this year's release or the one before."""
    for release in (year % 100, year % 100 - 1):
        name = f"ged{release}1-csv.zip"
        try:
            path = client.cached_download("ucdp_files", f"{FILES}ged/{name}", resource_id=f"ucdp-{name}",
                                          last_modified=name, name=name, expect="zip", feedback=feedback)
        except NotFoundError:
            checkpoint(feedback)
        else:
            rows, left = read_file(path, country, start, end, N_("final"), feedback)
            return rows, left, f"GED {release}.1"
    raise NotFoundError(N_("UCDP has no yearly file at the address that is known here"),
                        hint=N_("download it from ucdp.uu.se/downloads and give it as FILE"))


def _from_api(country: Country, start: str, end: str, year: int, client: Client,
              feedback: Feedback) -> tuple[list[dict[str, Any]], dict[str, int], str]:
    if not client.key("ucdp"):
        raise ForbiddenError(N_("The UCDP API needs a token of your own"),
                             hint=N_("ask UCDP for one by e-mail and store it in the options, or take ROUTE=hdx, which "
                                     "needs none"))
    rows: list[dict[str, Any]] = []
    left: dict[str, int] = {}
    release = f"{year % 100 - (date.today().month < 7)}.1"
    asked: dict[str, Any] = {"pagesize": 1000, "Country": ",".join(map(str, numbers_of(country)))}
    asked.update({name: value for name, value in (("StartDate", start), ("EndDate", end)) if value})
    url, seen = API + release, set()
    for page in range(_MOST_PAGES):
        checkpoint(feedback, min(90.0, 2.0 * page))
        reply = client.get_json("ucdp", url, asked)
        more, why = parse(rows_of(reply, "Result", source="UCDP"), country, start, end, N_("final"))
        rows += [row for row in more if row["event_id"] not in seen]
        seen |= {row["event_id"] for row in more}
        left = {key: left.get(key, 0) + why.get(key, 0) for key in {*left, *why}}
        following = str(reply.get("NextPageUrl") or "")
        if not following or not more:
            return rows, left, f"GED {release}"
        # its links name whatever host they please; only the page is taken from them
        found = re.search(r"[?&]page=(\d+)", following)
        if not found:
            return rows, left, f"GED {release}"
        asked = {**asked, "page": int(found.group(1))}
    raise UnexpectedPayload(N_("{source} does not stop sending pages"), source="UCDP")


def fetch(query: Mapping[str, Any], client: Client | None, feedback: Feedback) -> list[Frame]:
    """Points of COUNTRY: START, END, ROUTE (hdx, world or api), CANDIDATE, FILE."""
    country = find_country(str(query["COUNTRY"]))
    today = date.today()
    start = str(query.get("START") or (today - timedelta(days=5 * 365)).isoformat())
    end = str(query.get("END") or today.isoformat())
    if not all(re.fullmatch(r"\d{4}-\d{2}-\d{2}", text) for text in (start, end)):
        raise BadInput(N_("A date is not written as year, month and day"), hint=N_("write it as 2026-01-31"))
    route = str(query.get("ROUTE") or "hdx")
    notes: list[str] = []
    origin = Provenance()
    if query.get("FILE"):
        path = Path(str(query["FILE"]))
        rows, left = read_file(path, country, start, end, "", feedback)
        version, origin = path.name, merged(Provenance(), path)
    elif client is None:
        raise BadInput(N_("There is neither a file nor a connection"))
    elif route == "api":
        rows, left, version = _from_api(country, start, end, today.year, client, feedback)
    else:
        if route == "world":
            rows, left, version = _world(country, start, end, today.year, client, Span(feedback, 0, 70))
        else:
            dataset = package_show(slug(country), client)
            resource = choose(dataset)
            path = download(resource, client, Span(feedback, 0, 40))
            rows, left = read_file(path, country, start, end, N_("final"), Span(feedback, 40, 60))
            version, origin = resource.last_modified[:10], dataset.provenance(resource, now_utc())
        if query.get("CANDIDATE") is not False and end[:4] == str(today.year):
            more, why, last = _candidates(country, start, end, today.year, client, Span(feedback, 60, 95))
            known = {row["event_id"] for row in rows}
            twice = [row for row in more if row["event_id"] in known]
            rows += [row for row in more if row["event_id"] not in known]
            left = {key: left.get(key, 0) + why.get(key, 0) for key in {*left, *why}}
            if twice:
                left[str(N_("candidate of an event that is final"))] = len(twice)
            if more:
                notes.append(Told(N_("{n} events of this year are candidates that UCDP may still change"),
                                  {"n": len(more) - len(twice)}))
            version += f", candidates to {last}" if last else ""
    rough = sum(1 for row in rows if (row["where_prec"] or 0) > 2)
    if rough:
        notes.append(Told(N_("{n} of {all} points stand for a district, a province or a larger area (where_prec "
                             "above 2); do not measure distances from them"), {"n": rough, "all": len(rows)}))
    if country.iso3 == "PSE":
        notes.append(str(N_("UCDP counts events in Palestine under Israel; both are in the layer")))
    about = Provenance(
        title=titled(N_("UCDP events"), country), source="Uppsala Conflict Data Program (UCDP GED)",
        url=origin.url or FILES, licence="CC BY 4.0", owner="UCDP, Uppsala University", retrieved_at=now_utc(),
        sensitivity=origin.sensitivity or "low", version=version, valid_on=end, invented=origin.invented,
        caveats=N_("Deadly events only; a place without an event is not a safe place. Read where_prec and date_prec."))
    frame = loaded(rows, "ucdp_events", about, wanted=_COLUMNS, left_out=left,
                   nothing=N_("UCDP has no deadly event in this country and period"))
    for name in ("best", "low", "high", "where_prec", "date_prec"):
        frame.table[name] = frame.table[name].astype("Int64")
    frame.notes += notes
    return [frame]
