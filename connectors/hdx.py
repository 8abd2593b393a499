"""The Humanitarian Data Exchange (CKAN): search, dataset and resource records, download, any resource as frames.

A request is a :class:`SearchQuery` that builds the parameters; a parse function turns the answer into records.
Resources are found by name, since their ids change. Standard library at import; pandas only when files are read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from ..base.errors import BadInput, ByRequestOnly, ForbiddenError, NotFoundError, UnexpectedPayload
from ..base.feedback import Feedback, Silent, Span, checkpoint
from ..base.scratch import forget
from ..base.text import N_, Told
from .provenance import Provenance

if TYPE_CHECKING:
    from .frame import Frame
    from .http import Client

SITE = "https://data.humdata.org"
_API = f"{SITE}/api/3/action/"
_PAGE = 1000
#: Days after the due date at which HDX calls a dataset overdue and delinquent, by update frequency in days
#: (ckanext-hdx_package, helpers/freshness_calculator.py).
_OVERDUE = {1: 1, 7: 7, 14: 7, 30: 14, 90: 30, 180: 30, 365: 60}
_DELINQUENT = {1: 2, 7: 14, 14: 14, 30: 30, 90: 60, 180: 60, 365: 90}
_FREQUENCIES = {0: N_("live"), -1: N_("never"), -2: N_("as needed"), 1: N_("every day"), 7: N_("every week"),
                14: N_("every two weeks"), 30: N_("every month"), 90: N_("every three months"),
                180: N_("every six months"), 365: N_("every year")}
COD_LEVELS = ("cod-enhanced", "cod-standard", "cod-candidate", "not-cod")


# -- records -------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Resource:
    """One file of a dataset. ``bbox`` (west, south, east, north) and ``fields`` are what HDX itself saw in the file."""

    id: str
    name: str
    format: str
    url: str
    size: int = 0
    last_modified: str = ""
    description: str = ""
    p_coded: bool = False
    external: bool = False
    broken: bool = False
    bbox: tuple[float, float, float, float] | None = None
    fields: tuple[str, ...] = ()
    sheets: tuple[str, ...] = ()

    @property
    def filename(self) -> str:
        """The file's name in its address, where that has an ending; else the resource's name."""
        last = unquote(urlsplit(self.url).path.rstrip("/").rsplit("/", 1)[-1])
        return last if "." in last else self.name

    def endswith(self, *endings: str) -> bool:
        """True when the name or the address ends so; HDX's ``format`` does not say what is zipped."""
        return any(text.lower().endswith(endings) for text in (self.name, self.filename))


@dataclass(frozen=True)
class Dataset:
    """A dataset with what a person wants to know before loading it. Dates are ISO 8601 text, "" where unknown."""

    id: str
    name: str
    title: str
    organisation: str = ""
    source: str = ""
    licence: str = ""
    licence_url: str = ""
    methodology: str = ""
    caveats: str = ""
    notes: str = ""
    date_start: str = ""
    date_end: str = ""
    last_modified: str = ""
    reviewed: str = ""
    update_frequency: int | None = None
    cod_level: str = ""
    archived: bool = False
    private: bool = False
    by_request: bool = False
    has_geodata: bool = False
    countries: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    resources: tuple[Resource, ...] = ()
    raw: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @property
    def page(self) -> str:
        """The dataset's page for people."""
        return f"{SITE}/dataset/{self.name}"

    def freshness(self, now: datetime | None = None) -> str:
        """fresh, due, overdue, delinquent or unknown, by HDX's thresholds.

        A frequency over a year (730 days) gets the margins of one year. Live, never and as needed have no due date:
        live and never count as fresh, as needed as unknown.
        """
        now = (now or datetime.now(timezone.utc)).replace(tzinfo=None)
        days = self.update_frequency
        changed = max((d for d in (_when(self.last_modified), _when(self.reviewed)) if d), default=None)
        if days in (0, -1):
            return "fresh"
        if days is None or days < 0 or changed is None:
            return "unknown"
        step = max((known for known in _OVERDUE if known <= days), default=1)
        due = changed + timedelta(days=days)
        if now < due:
            return "fresh"
        if now <= due + timedelta(days=_OVERDUE[step]):
            return "due"
        return "overdue" if now <= due + timedelta(days=_DELINQUENT[step]) else "delinquent"

    def frequency_label(self) -> str:
        """The update frequency in words (a template to translate)."""
        return _FREQUENCIES.get(self.update_frequency, "") if self.update_frequency is not None else ""

    def provenance(self, resource: Resource | None = None, retrieved_at: str = "") -> Provenance:
        """What a layer made from this dataset carries."""
        title = self.title if resource is None else f"{self.title}: {resource.name}"
        return Provenance(
            title=title, source=self.source.strip() or self.organisation, url=self.page, licence=self.licence,
            caveats=_plain(self.caveats), version=(resource.last_modified if resource else self.last_modified)[:10],
            valid_on=self.date_end or self.date_start, retrieved_at=retrieved_at, owner=self.organisation,
            sensitivity="low")


@dataclass(frozen=True)
class SearchPage:
    """One page of results; ``facets`` is facet name to {value: count}."""

    count: int
    datasets: tuple[Dataset, ...]
    facets: dict[str, dict[str, int]] = field(default_factory=dict)


def _when(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text[:26].rstrip("Z")).replace(tzinfo=None) if text else None
    except ValueError:
        return None


def _plain(text: str) -> str:
    """Markdown links as their words, blanks collapsed: it is printed on maps."""
    return re.sub(r"\s+", " ", re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text or "")).strip()


def _short(text: str, limit: int = 200) -> str:
    """The beginning of a long licence text, cut between words."""
    plain = _plain(text)
    return plain if len(plain) <= limit else plain[:limit].rsplit(" ", 1)[0].rstrip(",; ") + " …"


def _truth(value: object) -> bool:
    return str(value).strip().lower() in ("true", "1", "yes")


def _log(text: object) -> list[dict[str, Any]]:
    """HDX keeps two logs as JSON inside a string; a broken one is as good as none."""
    try:
        found = json.loads(text) if isinstance(text, str) else text
    except ValueError:
        return []
    return [entry for entry in found if isinstance(entry, dict)] if isinstance(found, list) else []


def _box(entries: Iterable[Mapping[str, Any]]) -> tuple[float, float, float, float] | None:
    for entry in entries:
        numbers = re.findall(r"-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?", str(entry.get("bounding_box") or ""))
        if len(numbers) == 4:
            west, south, east, north = (float(n) for n in numbers)
            return west, south, east, north
    return None


def parse_resource(row: Mapping[str, Any]) -> Resource:
    """A resource record; missing parts stay empty."""
    shapes = list(reversed(_log(row.get("shape_info"))))
    names: list[Any] = next((entry["layer_fields"] for entry in shapes if entry.get("layer_fields")), [])
    sheets = next((entry["hxl_proxy_response"].get("sheets") or [] for entry in reversed(_log(row.get("fs_check_info")))
                   if isinstance(entry.get("hxl_proxy_response"), dict)), [])
    size = str(row.get("size") or "0")
    url = str(row.get("download_url") or row.get("url") or "")
    return Resource(
        id=str(row.get("id") or ""), name=str(row.get("name") or ""), format=str(row.get("format") or ""), url=url,
        size=int(float(size)) if re.fullmatch(r"\d+(\.\d+)?", size) else 0,
        last_modified=str(row.get("last_modified") or row.get("created") or ""),
        description=str(row.get("description") or ""), p_coded=_truth(row.get("p_coded")),
        external=row.get("resource_type") == "api" or not url.startswith(SITE), broken=_truth(row.get("broken_link")),
        bbox=_box(shapes), fields=tuple(str(f.get("field_name")) for f in names if isinstance(f, dict)),
        sheets=tuple(str(s.get("name") or "") for s in sheets if isinstance(s, dict)))


def parse_dataset(row: Mapping[str, Any]) -> Dataset:
    """A dataset record as package_show and package_search give it. Raises UnexpectedPayload without a name."""
    if not isinstance(row, Mapping) or not row.get("name"):
        raise UnexpectedPayload(N_("HDX sent a dataset without a name"), details=str(row)[:500])
    start, end = _dates(str(row.get("dataset_date") or ""))
    organisation = row.get("organization") or {}
    other = str(row.get("license_other") or "")
    method = str(row.get("methodology_other") or row.get("methodology") or "")
    frequency = str(row.get("data_update_frequency") if row.get("data_update_frequency") is not None else "")
    return Dataset(
        id=str(row.get("id") or ""), name=str(row["name"]), title=str(row.get("title") or row["name"]),
        organisation=str(organisation.get("title") or organisation.get("name") or ""),
        source=str(row.get("dataset_source") or ""),
        licence=(_short(other) if row.get("license_id") == "hdx-other" and other else "")
        or str(row.get("license_title") or row.get("license_id") or ""),
        licence_url=str(row.get("license_url") or ""), methodology=_plain(method),
        caveats=str(row.get("caveats") or ""), notes=str(row.get("notes") or ""), date_start=start, date_end=end,
        last_modified=str(row.get("last_modified") or ""), reviewed=str(row.get("review_date") or ""),
        update_frequency=int(frequency) if re.fullmatch(r"-?\d+", frequency) else None,
        cod_level=str(row.get("cod_level") or ""), archived=_truth(row.get("archived")),
        private=_truth(row.get("private")), by_request=_truth(row.get("is_requestdata_type")),
        has_geodata=_truth(row.get("has_geodata")),
        countries=tuple(str(g.get("name") or "").upper() for g in row.get("groups") or [] if isinstance(g, Mapping)),
        tags=tuple(str(t.get("name") or "") for t in row.get("tags") or [] if isinstance(t, Mapping)),
        resources=tuple(parse_resource(r) for r in row.get("resources") or [] if isinstance(r, Mapping)),
        raw=dict(row))


def _dates(text: str) -> tuple[str, str]:
    """``[2020-12-31T00:00:00 TO 2024-03-31T23:59:59]``; an open end is ``*``."""
    found = re.findall(r"\d{4}-\d{2}-\d{2}|\*", text)
    clean = ["" if part == "*" else part for part in found]
    return (clean[0] if clean else ""), (clean[1] if len(clean) > 1 else "")


def _result(payload: Any) -> Any:
    """The ``result`` of a CKAN answer; HDX also says ``success: false`` with status 200."""
    if not isinstance(payload, Mapping) or "result" not in payload or payload.get("success") is False:
        said = payload.get("error") if isinstance(payload, Mapping) else None
        reason = said.get("message") if isinstance(said, Mapping) else ""
        raise UnexpectedPayload(N_("HDX did not answer as it should ({reason})"), reason=reason or "-",
                                details=str(payload)[:500])
    return payload["result"]


# -- search --------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class SearchQuery:
    """A search. ``countries`` are ISO3 codes; ``formats`` as HDX writes them (GeoJSON, SHP, CSV, XLSX …).

    ``freshness``: "", fresh or needs_update. ``by_request``: None for both, else only those or only the others.
    """

    text: str = ""
    countries: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    cod_level: str = ""
    organisation: str = ""
    tags: tuple[str, ...] = ()
    geodata: bool = False
    p_coded: bool = False
    by_request: bool | None = None
    freshness: str = ""
    archived: bool = False

    def build(self, start: int = 0, rows: int = 25, sort: str = "", facets: bool = True) -> dict[str, Any]:
        """The parameters of ``package_search``; the sort needs its direction, HDX adds ``desc`` otherwise."""
        filters = [f"groups:({' OR '.join(c.lower() for c in self.countries)})"] if self.countries else []
        filters += [f"res_format:({' OR '.join(_quoted(f) for f in self.formats)})"] if self.formats else []
        filters += [f"cod_level:{_quoted(self.cod_level)}"] if self.cod_level else []
        filters += [f"organization:{_quoted(self.organisation)}"] if self.organisation else []
        filters += [f"vocab_Topics:{_quoted(tag)}" for tag in self.tags]
        filters += ["has_geodata:true"] if self.geodata else []
        filters += ["res_extras_p_coded:true"] if self.p_coded else []
        if self.by_request is not None:
            filters.append(("" if self.by_request else "-") + "extras_is_requestdata_type:true")
        if not self.archived:
            filters.append("-extras_archived:true")
        order = "score desc, last_modified desc" if self.text else "last_modified desc"
        query: dict[str, Any] = {"q": self.text or "*:*", "fq": " AND ".join(filters), "rows": rows, "start": start,
                                 "sort": sort or order}
        if self.freshness:
            query.update(ext_compute_freshness="true", ext_update_status=self.freshness)
        if facets:
            query["facet.field"] = json.dumps(["groups", "res_format", "cod_level", "organization"])
            query["facet.limit"] = 50
        return query


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def parse_search(payload: Any) -> SearchPage:
    """The page in a ``package_search`` answer. Raises UnexpectedPayload."""
    result = _result(payload)
    if not isinstance(result, Mapping) or not isinstance(result.get("results"), list):
        raise UnexpectedPayload(N_("HDX sent no list of datasets"), details=str(result)[:500])
    facets = {}
    for name, facet in (result.get("search_facets") or {}).items():
        items = facet.get("items") or [] if isinstance(facet, Mapping) else []
        facets[str(name)] = {str(i.get("name")): int(i.get("count") or 0) for i in items if isinstance(i, Mapping)}
    return SearchPage(int(result.get("count") or 0), tuple(parse_dataset(row) for row in result["results"]), facets)


def search(query: SearchQuery, client: Client, start: int = 0, rows: int = 25, sort: str = "") -> SearchPage:
    """One page of a search."""
    return parse_search(client.get_json("hdx", _API + "package_search", query.build(start, rows, sort)))


def search_all(query: SearchQuery, client: Client, feedback: Feedback | None = None, limit: int = 10_000,
               page: int = _PAGE) -> list[Dataset]:
    """Every dataset of a search, once each, by age so that pages do not shift.

    When the count moves while paging, the run starts again; after three such runs what was found is returned.
    """
    feedback = feedback or Silent()
    found: dict[str, Dataset] = {}
    for attempt in range(3):
        run: dict[str, Dataset] = {}
        first: int | None = None
        moved, start = False, 0
        while True:
            checkpoint(feedback, 100.0 * start / max(first or 1, 1) if first else None)
            answer = parse_search(client.get_json(
                "hdx", _API + "package_search", query.build(start, page, "metadata_created asc", facets=False)))
            first = answer.count if first is None else first
            moved = moved or answer.count != first
            run.update((d.id or d.name, d) for d in answer.datasets)
            start += len(answer.datasets)
            if not answer.datasets or start >= min(answer.count, limit) or (moved and attempt < 2):
                break
        found.update(run)
        if not moved and len(run) >= min(first or 0, limit):
            return list(run.values())[:limit]
    return list(found.values())[:limit]


def package_show(name: str, client: Client) -> Dataset:
    """A dataset by name or id. Raises NotFoundError (none, or private without a token), ForbiddenError."""
    try:
        return parse_dataset(_result(client.get_json("hdx", _API + "package_show", {"id": name})))
    except ForbiddenError as error:
        if "firewall" in error.message.template:
            raise
        raise ForbiddenError(
            N_("The HDX dataset {name} is private"), name=name, details=error.details,
            hint=N_("ask its organisation for access and set your HDX token in the Common Ground options")) from error
    except NotFoundError as error:
        raise NotFoundError(N_("HDX has no dataset {name}"), name=name, details=error.details) from error


# -- choosing and downloading --------------------------------------------------------------------------
#: The order in which a resource is taken when the user names none: what needs no guess first.
_ORDER = (".geojson.zip", ".geojson", ".gpkg", ".gpkg.zip", ".shp.zip", ".gdb.zip", ".zip", ".kml", ".kmz", ".csv",
          ".xlsx", ".xls")
_FORMATS = ("geojson", "geopackage", "shp", "geodatabase", "kml", "kmz", "csv", "xlsx", "xls")


def available(dataset: Dataset) -> Dataset:
    """The dataset itself when it has files. Raises ByRequestOnly or NotFoundError."""
    if dataset.by_request:
        raise ByRequestOnly(N_("{title} is given out by request only"), title=dataset.title,
                            hint=N_("open {page} and ask the contributor for access"), page=dataset.page)
    if not dataset.resources:
        raise NotFoundError(N_("{title} has no files"), title=dataset.title)
    return dataset


def choose(dataset: Dataset, name: str = "") -> Resource:
    """A resource by name (letter case does not count), else the first of a readable kind. Raises NotFoundError."""
    resources = available(dataset).resources
    if name:
        wanted = [r for r in resources if name.casefold() in (r.name.casefold(), r.filename.casefold(), r.id)]
        wanted = wanted or [r for r in resources if name.casefold() in r.name.casefold()]
        if wanted:
            return wanted[0]
        raise NotFoundError(N_("{dataset} has no file {name}"), dataset=dataset.name, name=name,
                            hint=N_("choose one of: {names}"), names=", ".join(r.name for r in resources))
    for ending in _ORDER:
        for resource in resources:
            if resource.endswith(ending) and not resource.broken:
                return resource
    for kind in _FORMATS:
        for resource in resources:
            if resource.format.lower().startswith(kind) and not resource.broken:
                return resource
    raise NotFoundError(N_("{dataset} has no file that can be put on a map or in a table"), dataset=dataset.name,
                        hint=N_("open {page} and download it by hand"), page=dataset.page)


def file_name(resource: Resource) -> str:
    """A name whose ending tells the readers what it is; an external link often has none."""
    name = resource.filename
    if "." in name.strip(".") and not re.search(r"\.(com|org|int|php|aspx?)$", name, re.IGNORECASE):
        return name
    endings = {"csv": ".csv", "xlsx": ".xlsx", "geojson": ".geojson", "shp": ".zip", "geodatabase": ".gdb.zip",
               "geopackage": ".gpkg", "kml": ".kml", "kmz": ".kmz", "json": ".json", "geotiff": ".tif"}
    return (name or "file") + endings.get(resource.format.lower(), "")


def download(resource: Resource, client: Client, feedback: Feedback | None = None) -> Path:
    """The resource as a file in the cache, by id and date of change; downloaded once.

    Raises what the client raises; UnexpectedPayload for a web page in place of the file.
    """
    name = file_name(resource).lower()
    kinds = {".zip": "zip", ".kmz": "zip", ".xlsx": "xlsx", ".csv": "csv", ".geojson": "geojson", ".gpkg": "gpkg",
             ".kml": "kml", ".tif": "tif"}
    expect = next((kind for ending, kind in kinds.items() if name.endswith(ending)), "")
    path = client.cached_download("hdx", resource.url, resource_id=resource.id or resource.url,
                                  last_modified=resource.last_modified, name=file_name(resource), expect=expect,
                                  feedback=feedback)
    _refuse_cut(path, resource, expect, feedback or Silent())
    return path


def _refuse_cut(path: Path, resource: Resource, expect: str, feedback: Feedback) -> None:
    """A file whose end is missing is not kept; half a CSV reads like a whole one, and rows would be lost.

    Raises UnexpectedPayload.
    Zips and JSON are checked by the client. A file that is smaller than HDX says but ends well is used with a
    warning, since what HDX says is not always what lies there.
    """
    size = path.stat().st_size
    smaller = not resource.external and 0 < size < resource.size
    with path.open("rb") as stream:
        stream.seek(max(0, size - 1024))
        tail = stream.read().rstrip(b"\x00 \t")
    if expect == "csv" and smaller and not tail.endswith((b"\n", b"\r")):
        forget(path)
        raise UnexpectedPayload(N_("{name} was cut short on the way from HDX"), name=resource.name,
                                hint=N_("run again to fetch it anew"), details=f"{size} of {resource.size} bytes")
    if smaller and expect in ("csv", "geojson"):
        feedback.warn(Told(N_("{name} is smaller than HDX says ({size} of {told} bytes); rows may be missing"),
                           {"name": resource.name, "size": f"{size:,}", "told": f"{resource.size:,}"}))


def dataset_name(text: str) -> str:
    """``cod-ab-caf`` from a name or from the address of a dataset page."""
    path = urlsplit(text.strip()).path.strip("/") if "://" in text else text.strip()
    parts = path.split("/")
    return parts[parts.index("dataset") + 1] if "dataset" in parts[:-1] else parts[-1]


# -- the source "hdx" of the catalogue -----------------------------------------------------------------
def fetch(query: Mapping[str, Any], client: Client | None, feedback: Feedback) -> list[Frame]:
    """Any resource: DATASET (name or address), RESOURCE, LAYER; or FILE."""
    from .loaded import now_utc
    from .sidecar import merged

    layer = str(query.get("LAYER") or "")
    if query.get("FILE"):
        path = Path(str(query["FILE"]))
        origin = merged(Provenance(title=path.stem, source=path.name, sensitivity="low"), path)
    else:
        name = dataset_name(str(query.get("DATASET") or ""))
        if not name:
            raise BadInput(N_("No dataset is named"), hint=N_("give the name or the address of an HDX dataset"))
        if client is None:
            raise BadInput(N_("There is neither a file nor a connection"))
        dataset = package_show(name, client)
        if dataset.archived:
            feedback.warn(str(N_("{title} is archived on HDX: it is not kept up to date").format(title=dataset.title)))
        resource = choose(dataset, str(query.get("RESOURCE") or ""))
        path = download(resource, client, Span(feedback, 0, 60))
        origin = dataset.provenance(resource, now_utc())
    frames = read_any(path, layer, feedback)
    for frame in frames:
        frame.provenance = origin.with_(title=origin.title if len(frames) == 1 else f"{origin.title}: {frame.name}")
    return frames


def read_any(path: Path, layer: str, feedback: Feedback) -> list[Frame]:
    """A file as frames: a layer, a sheet, or a CSV whose coordinates become points. Several layers need a name."""
    from .points import with_points
    from .tabular import is_workbook, read_table
    from .vector import read_vector, sniff

    name = path.name.lower()
    if (is_workbook(path) or name.endswith((".csv", ".tsv", ".txt"))) and path.is_file():
        if sniff(path) == "html":
            raise UnexpectedPayload(
                N_("{name} is a web page, not data"), name=path.name,
                hint=N_("the download link may have expired or need a login; download the file again"))
        table = read_table(path, sheet=layer or None, feedback=Span(feedback, 0, 70))
        return [with_points(table, Span(feedback, 70, 100))]
    return [read_vector(path, layer or None, feedback=feedback)]
