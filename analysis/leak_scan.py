"""What a layer or a file would give away, whatever its name: places of hazards, names, small counts, distances, paths.

The gate judges a layer by its columns and its level; both can be changed. So what leaves is read once more for what it
holds, against the records of the workspace. Used by ``disclosurecheck``, and by ``sharepackage`` on the files made.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ..base.errors import CommonGroundError
from ..base.feedback import Feedback, Silent, checkpoint
from ..base.scratch import scratch_folder
from ..base.text import N_, Text
from ..connectors import geo
from ..connectors.hxl import parse_tag
from .ledger import Told

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..connectors.frame import Frame

    Floats = NDArray[np.float64]

#: degrees within which two places are the same: what five decimals leave (about 1.5 m)
_SAME = 1.5e-5
#: column names (and HXL tags) that count protected units: variable to pattern
_COUNTS: tuple[tuple[str, str], ...] = (
    ("hazard", r"(open_|suspended_|worked_on_)?(hazard|hazard_count|n_hazards|open_cha|open_sha"
               r"|(hazards|cha|sha)(_(?!.*m2$)\w+)?)"),
    ("accident", r"accidents?(_count|_\w+)?|n_accidents"),
    ("victim", r"(n_)?(casualties|casualty|victims?|survivors?|killed|injured|deaths)(_\w+)?"),
)
_TAGS = (("hazard", "#indicator", "hazards"), ("victim", "#affected", "killed"), ("victim", "#affected", "injured"),
         ("victim", "#affected", "survivors"), ("accident", "#event", "num"), ("accident", "#indicator", "accidents"))
_DISTANCE = re.compile(r"(.*_)?(distance|dist|chainage|nearest)(_m|_km)?(_.*)?", re.I)
_BAND = re.compile(r"\s*within\s+([\d,. \u202f]+)\s*m\s*", re.I)
_PATH = re.compile(r"(?:^|[\s\"'=(>|])((?:file://|[A-Za-z]:[\\/](?![/])|\\\\[\w.-]+\\|/(?:home|Users|mnt|media|root|tmp|var)/)"
                   r"[^\s\"'<>|]*)")
_PAIR = re.compile(r"(-?\d{1,3}\.\d{4,})[^\d.\-]{1,20}(-?\d{1,2}\.\d{4,})|(-?\d{1,3}\.\d{4,}) (-?\d{1,2}\.\d{4,})")
_TEXT_FILES = {".html", ".htm", ".txt", ".md", ".json", ".xml", ".qgs", ".qml", ".qlr", ".qmd", ".svg", ".kml", ".csv",
               ".geojson", ".prj", ".sld"}
_TABLES = {".gpkg", ".geojson", ".shp", ".csv", ".xlsx", ".kml", ".fgb", ".gml", ".parquet", ".sqlite"}
#: text of a file that is read for paths and places
_MOST_TEXT = 30_000_000
#: places, cells, and characters that are looked at in one call: a longer one holds the interpreter, so that nobody
#: can look at the cancel button meanwhile
_PLACES, _CELLS, _CHARACTERS = 50_000, 5_000, 500_000
#: characters before a cut that are read again: a pair of degrees is shorter
_PAIR_LONG = 80


@dataclass(frozen=True)
class Planted:
    """``what``: hazard place, names, small count, distance, path, vector map or unread; ``where``: column or file."""

    layer: str
    what: str
    where: str
    text: Text

    def line(self) -> str:
        return f"{self.layer}: {self.text}"


@dataclass
class Secrets:
    """What must not be found: the places of hazards and accidents (longitude, latitude), vertices and centres."""

    xy: Floats = field(default_factory=lambda: np.zeros((0, 2)))

    def __post_init__(self) -> None:
        ordered = self.xy[np.argsort(self.xy[:, 0], kind="stable")]
        self._strips = [(part[0, 0], part[-1, 0], shapely.STRtree(shapely.points(part)))
                        for part in _parts(ordered, _PLACES)]

    @classmethod
    def of(cls, frames: Iterable[Frame], feedback: Feedback | None = None) -> Secrets:
        """From the records of a workspace. Raises Cancelled."""
        parts = [places(frame, feedback) for frame in frames]
        if not any(map(len, parts)):
            return cls()
        xy = np.vstack([p for p in parts if len(p)])
        xy = xy[np.lexsort((xy[:, 1], xy[:, 0]))]
        new = np.r_[True, (xy[1:] != xy[:-1]).any(axis=1)]
        checkpoint(feedback or Silent())
        return cls(xy[new])

    def hits(self, xy: Floats, feedback: Feedback | None = None) -> int:
        """How many of ``xy`` are places of records. Raises Cancelled."""
        if not self._strips or not len(xy):
            return 0
        usable = xy[np.isfinite(xy).all(axis=1)]
        usable = usable[np.argsort(usable[:, 0], kind="stable")]
        count = 0
        for part in _parts(usable, _PLACES):
            checkpoint(feedback or Silent())
            points, found = shapely.points(part), np.zeros(len(part), dtype=bool)
            for west, east, tree in self._strips:
                if west - 2 * _SAME <= part[-1, 0] and part[0, 0] <= east + 2 * _SAME:
                    found[tree.query(points, "dwithin", _SAME)[0]] = True
            count += int(found.sum())
        return count


def _parts(array: Any, size: int, length: int | None = None) -> Iterator[Any]:
    """An array or list in pieces, none of them empty. Between two of them another thread has its turn."""
    for start in range(0, len(array) if length is None else length, size):
        yield array[start:start + size]


def places(frame: Frame, feedback: Feedback | None = None) -> Floats:
    """Vertices and centres of a frame's geometries, longitude and latitude. Raises Cancelled."""
    found: list[Floats] = [np.zeros((0, 2))]
    if frame.geometry is None or not len(frame) or not frame.crs:
        return found[0]
    for part in _parts(np.array(frame.geometry, dtype=object), _CELLS):
        checkpoint(feedback or Silent())
        shapes = part[~shapely.is_missing(part) & ~shapely.is_empty(part)]
        lonlat = geo.transform(shapely.force_2d(shapes), frame.crs, geo.WGS84)
        lonlat = lonlat[~shapely.is_missing(lonlat)]
        found += [shapely.get_coordinates(lonlat), shapely.get_coordinates(shapely.centroid(lonlat))]
    out: Floats = np.vstack(found)
    return out


# -- layers ------------------------------------------------------------------------------------------------
def scan_frame(
    frame: Frame, name: str, secrets: Secrets, minimum: dict[str, int], *, tags: dict[str, str] | None = None,
    protected: bool = True, feedback: Feedback | None = None,
) -> list[Planted]:
    """Everything in one table that should not leave. ``protected``: the audience gets no single record, so that
    places, small counts and distances count too; names and paths always do. ``tags``: column to HXL tag. Raises
    Cancelled."""
    feedback = feedback or Silent()
    found = _names(frame, name) + _paths(frame, name, feedback)
    if protected:
        found += _hazard_places(frame, name, secrets, feedback) + _small(frame, name, minimum, tags or {})
        found += _distances(frame, name)
    return found


def personal(frame: Frame) -> list[str]:
    """Columns that name or reach a person."""
    from ..connectors.imsma.personal import personal_columns
    from ..connectors.imsma.profile import load_profile

    ours = {"name", "zone_name"} if "hazard_id" in frame.table.columns or frame.geometry is not None else set()
    kind = "casualty" if {"casualty_id", "sex"} & set(map(str, frame.table.columns)) else ""
    return [c for c in personal_columns(frame.table, kind, load_profile()) if c.lower() not in ours]


def _names(frame: Frame, name: str) -> list[Planted]:
    columns = personal(frame)
    return [Planted(name, "names", ", ".join(columns), Text(
        N_("columns that name or reach people: {columns}"), {"columns": ", ".join(columns)}))] if columns else []


def _paths(frame: Frame, name: str, feedback: Feedback) -> list[Planted]:
    out = []
    for column in frame.table.columns:
        checkpoint(feedback)
        for value in _texts(frame, column):
            hit = _PATH.search(value)
            if hit:
                out.append(Planted(name, "path", str(column), Text(
                    N_("the column {column} holds a path of a computer: {path}"),
                    {"column": column, "path": hit.group(1)[:60]})))
                break
    return out


def _texts(frame: Frame, column: Any) -> list[str]:
    series = frame.table[column]
    if series.dtype != object and str(series.dtype) not in ("str", "string"):
        return []
    return [v for v in series.dropna().unique().tolist() if isinstance(v, str)]


def _hazard_places(frame: Frame, name: str, secrets: Secrets, feedback: Feedback) -> list[Planted]:
    where, hits = "geometry", secrets.hits(places(frame, feedback), feedback)
    if not hits:
        where, hits = _columns_with_places(frame, secrets, feedback)
    return [Planted(name, "hazard place", where, Text(
        N_("{count} places of recorded hazards or accidents stand in {where}"), {"count": hits, "where": where}))
    ] if hits else []


def _columns_with_places(frame: Frame, secrets: Secrets, feedback: Feedback) -> tuple[str, int]:
    """Pairs of number columns, and text, that hold places."""
    numbers: dict[str, Floats] = {}
    for column in frame.table.columns:
        checkpoint(feedback)
        values = _as_numbers(frame.table[column])
        known = values[np.isfinite(values)]
        if len(known) and (np.abs(known) <= 180).all() and (known != np.round(known)).any():
            numbers[str(column)] = values
    names = list(numbers)[:12]
    for x in names:
        for y in names:
            if x != y:
                hits = secrets.hits(np.column_stack((numbers[x], numbers[y])), feedback)
                if hits:
                    return f"{x}, {y}", hits
    for column in frame.table.columns:
        hits = sum(secrets.hits(pairs_in("\n".join(part)), feedback) for part in _parts(_texts(frame, column), _CELLS))
        if hits:
            return str(column), hits
    return "", 0


def pairs_in(text: str) -> Floats:
    """Pairs of decimal degrees in a text, both orders."""
    found = [(float(m[0] or m[2]), float(m[1] or m[3])) for m in _PAIR.findall(text)]
    xy = np.array(found, dtype=float).reshape(-1, 2)
    return np.vstack([xy, xy[:, ::-1]])


def _pieces(text: str, again: int = 0) -> Iterator[str]:
    """A long text in pieces that begin and end at white space where there is some; ``again``: characters before a cut
    that the next piece has, too."""
    start = 0
    while start < len(text):
        end = start + _CHARACTERS
        if end < len(text):
            space = re.compile(r"\s").search(text, end, end + _CHARACTERS)
            end = space.start() if space else end
        before = start
        if again and start:
            before = max(text.rfind(mark, start - 2 * again, start - again) for mark in (" ", "\n"))
            before = start - again if before < 0 else before
        yield text[before:end]
        start = end


def _path_in(text: str, feedback: Feedback) -> str:
    """The first path of a computer in a text, "" without one."""
    for piece in _pieces(text):
        checkpoint(feedback)
        hit = _PATH.search(piece)
        if hit:
            return hit.group(1)
    return ""


def _as_numbers(series: Any) -> Floats:
    import pandas as pd

    parts = [pd.to_numeric(part, errors="coerce").astype("float64").to_numpy(copy=True)
             for part in _parts(series.iloc, _PLACES, len(series))]
    out: Floats = np.concatenate([np.zeros(0), *parts])
    return out


def counted(column: str, tag: str = "") -> str:
    """Which protected unit a column counts: hazard, accident, victim, or nothing."""
    parsed = parse_tag(tag)
    if parsed:
        for variable, name, attribute in _TAGS:
            if parsed.name == name and attribute in parsed.attributes:
                return variable
    for variable, pattern in _COUNTS:
        if re.fullmatch(pattern, column.strip().lower()):
            return variable
    return ""


#: areas of hazards summed by district: exact to the square metre, so that one redrawn or new hazard shows
_AREAS = re.compile(r"(?!released_)(.*_)?(area|footprint|remaining)(_.*)?_(m2|km2|ha)", re.I)


def exact_areas(columns: Iterable[str]) -> list[str]:
    """Columns of a table of counts that hold areas of hazards; they do not leave for those who get no single record."""
    return [column for column in columns if _AREAS.fullmatch(column)]


def _small(frame: Frame, name: str, minimum: dict[str, int], tags: dict[str, str]) -> list[Planted]:
    out = []
    for column in map(str, frame.table.columns):
        variable = counted(column, tags.get(column, ""))
        if not variable:
            continue
        values = _as_numbers(frame.table[column])
        few = np.isfinite(values) & (values > 0) & (values < minimum.get(variable, 3))
        if few.any():
            out.append(Planted(name, "small count", column, Text(
                N_("{count} rows of {column} tell fewer than {minimum}"),
                {"count": int(few.sum()), "column": column, "minimum": minimum.get(variable, 3)})))
    return out


def _distances(frame: Frame, name: str) -> list[Planted]:
    columns = [str(c) for c in frame.table.columns if _DISTANCE.fullmatch(str(c))
               and np.isfinite(_as_numbers(frame.table[c])).any()]
    return [Planted(name, "distance", ", ".join(columns), Text(
        N_("distances from places: {columns}"), {"columns": ", ".join(columns)}))] if columns else []


def told_of(frame: Frame) -> Told | None:
    """Distances that a table of sites tells, as the attack suite reads them; None where it tells none.

    A column ``distance_m`` (or the like) is read to the metre, a column ``band`` (“within 1,000 m”, “inside”) as the
    disc that it names. Longitude and latitude of each site's centre.
    """
    if frame.geometry is None or not len(frame):
        return None
    nearer, farther = np.full(len(frame), np.nan), np.full(len(frame), np.nan)
    if "band" in frame.table.columns:
        for i, value in enumerate(frame.table["band"]):
            hit = _BAND.fullmatch(str(value))
            if str(value).strip().lower() == "inside":
                nearer[i], farther[i] = 0.0, 1.0
            elif hit:
                nearer[i], farther[i] = 0.0, float(re.sub(r"[^\d.]", "", hit.group(1)))
    for column in frame.table.columns:
        if _DISTANCE.fullmatch(str(column)):
            metres = _as_numbers(frame.table[column]) * (1000.0 if str(column).lower().endswith("_km") else 1.0)
            known = np.isfinite(metres)
            nearer[known], farther[known] = np.maximum(metres[known] - 1.0, 0.0), metres[known] + 1.0
    shapes = np.array(frame.geometry, dtype=object)
    rows = np.flatnonzero(np.isfinite(farther) & ~shapely.is_missing(shapes))
    if not len(rows):
        return None
    centres = shapely.centroid(geo.transform(shapely.force_2d(shapes[rows]), frame.crs, geo.WGS84))
    return Told(shapely.get_x(centres), shapely.get_y(centres), nearer[rows], farther[rows])


# -- files -------------------------------------------------------------------------------------------------
def scan_file(
    path: Path, secrets: Secrets, minimum: dict[str, int], *, protected: bool = True, made_here: Iterable[str] = (),
    name: str = "", feedback: Feedback | None = None,
) -> list[Planted]:
    """Everything in one file, or in each file of a folder or zip, that should not leave.

    ``made_here``: names of PDFs that the plugin drew in this run from layers that the gate let through; another PDF
    with lines and areas in it cannot be judged and counts as a leak. A file that cannot be read counts as one too.
    Raises Cancelled.
    """
    feedback = feedback or Silent()
    checkpoint(feedback)
    name = name or path.name
    options: dict[str, Any] = {"protected": protected, "made_here": made_here, "feedback": feedback}
    ending = path.suffix.lower()
    if path.is_dir():
        inner = [p for p in sorted(path.rglob("*")) if p.is_file()]
        return [f for p in inner
                for f in scan_file(p, secrets, minimum, name=p.relative_to(path).as_posix(), **options)]
    if ending in (".zip", ".qgz", ".kmz"):
        return _archive(path, name, secrets, minimum, options)
    found: list[Planted] = []
    if ending in _TABLES:
        found += _tables(path, name, secrets, minimum, protected, feedback)
    if ending in _TEXT_FILES:
        found += _text(path, name, secrets, protected, feedback)
    if ending == ".pdf":
        found += _pdf(path, name, secrets, protected and name not in set(made_here), feedback)
    return found


def _archive(
    path: Path, name: str, secrets: Secrets, minimum: dict[str, int], options: dict[str, Any]
) -> list[Planted]:
    from ..connectors import archive

    try:
        members = archive.check_zip(path)
        with scratch_folder() as folder:
            archive.extract(path, folder, members)
            return [Planted(f"{name}/{f.layer}", f.what, f.where, f.text)
                    for f in scan_file(folder, secrets, minimum, **options)]
    except (OSError, CommonGroundError) as error:
        return [_unread(name, error)]


def _unread(name: str, error: Exception) -> Planted:
    return Planted(name, "unread", name, Text(N_("it cannot be read, so nobody can say what it holds ({reason})"),
                                              {"reason": str(error)[:120]}))


def _tables(path: Path, name: str, secrets: Secrets, minimum: dict[str, int], protected: bool,
            feedback: Feedback) -> list[Planted]:
    from ..connectors import tabular, vector

    out: list[Planted] = []
    try:
        if path.suffix.lower() in (".csv", ".xlsx"):
            for sheet in tabular.list_sheets(path, feedback) if path.suffix.lower() == ".xlsx" else [None]:
                frame = tabular.read_table(path, sheet=sheet, feedback=feedback)
                tags = dict(zip(map(str, frame.table.columns), frame.table.attrs.get("hxl_tags", [])))
                out += scan_frame(frame, name, secrets, minimum, tags=tags, protected=protected, feedback=feedback)
        else:
            for info in vector.list_layers(path):
                frame = vector.read_vector(path, info.name, feedback=feedback)
                if info.name not in ("layer_styles", "common_ground_provenance"):
                    out += scan_frame(frame, f"{name}: {info.name}", secrets, minimum, protected=protected,
                                      feedback=feedback)
    except (OSError, CommonGroundError) as error:
        out.append(_unread(name, error))
    return out


def _text(path: Path, name: str, secrets: Secrets, protected: bool, feedback: Feedback) -> list[Planted]:
    text = path.read_bytes()[:_MOST_TEXT].decode("utf-8", errors="replace")
    out = []
    hit = _path_in(text, feedback)
    if hit:
        out.append(Planted(name, "path", name, Text(N_("it holds a path of a computer: {path}"), {"path": hit[:60]})))
    if protected and path.suffix.lower() not in (".geojson", ".csv", ".kml"):
        hits = sum(secrets.hits(pairs_in(piece), feedback) for piece in _pieces(text, again=_PAIR_LONG))
        if hits:
            out.append(Planted(name, "hazard place", name, Text(
                N_("{count} places of recorded hazards or accidents stand in {where}"),
                {"count": hits, "where": name})))
    return out


# -- PDF ---------------------------------------------------------------------------------------------------
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.S)
_LINE_TO = re.compile(rb"[-\d.]+\s+[-\d.]+\s+(?:l|m)\b|(?:[-\d.]+\s+){6}c\b")


def pdf_streams(data: bytes) -> Iterator[bytes]:
    """The streams of a PDF, unpacked where they are packed."""
    for match in _STREAM.finditer(data):
        raw = match.group(1)
        try:
            yield zlib.decompressobj().decompress(raw, 50_000_000)
        except zlib.error:
            yield raw


def _pdf(path: Path, name: str, secrets: Secrets, unknown: bool, feedback: Feedback) -> list[Planted]:
    """``unknown``: lines and areas in it cannot be judged."""
    data = path.read_bytes()
    out = []
    streams = []
    for stream in pdf_streams(data):
        checkpoint(feedback)
        streams.append(stream)
    text = b"\n".join([data, *streams])
    hit = _path_in(text.decode("latin-1"), feedback)
    if len(hit) > 8 and hit.isprintable():
        out.append(Planted(name, "path", name, Text(N_("it holds a path of a computer: {path}"), {"path": hit[:60]})))
    if not unknown:
        return out
    lines = 0
    for stream in streams:
        for part in _parts(stream, _CHARACTERS):
            checkpoint(feedback)
            lines += len(_LINE_TO.findall(part))
    placed = b"/GPTS" in text or b"/LGIDict" in text
    if placed or lines > 50:
        out.append(Planted(name, "vector map", name, Text(
            N_("it holds a map as lines and areas whose layers are not known: give the image, or make it with "
               "mapproduct for this audience"))))
    return out
