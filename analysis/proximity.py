"""Sites and roads near hazards: nearest hazard of each site, length of each line within distances.

Distances are on the ellipsoid. Candidates come from a tree in Mercator's plane, whose scale is known everywhere and
allowed for; the distance itself is measured in local metres around the site (azimuthal equidistant, right to a
millimetre at 5 km and to 0.6 m at 50 km), so that the size of the country does not matter.
Method, limits: docs/methods/proximity.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ..base.errors import BadInput
from ..base.feedback import Feedback, checkpoint
from ..base.text import N_, Text
from ..connectors import geo
from ..connectors.frame import Counts, Frame
from .parallel import in_threads
from .records import Hazards, band_name, column
from .survey_state import no_record, place_states
from .zones import text_ids

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Ints = NDArray[np.intp]
    Geometries = NDArray[np.object_]

#: who may see which hazard and how far: the programme and its accredited operators
EXACT_AUDIENCES = ("own programme", "accredited operator")
AUDIENCES = (*EXACT_AUDIENCES, "partner with agreement", "cluster", "public")
_ALIASES = {"own": "own programme", "programme": "own programme", "operator": "accredited operator",
            "operators": "accredited operator", "partner": "partner with agreement", "": "cluster"}
_CHUNK = 2000
METHOD = "proximity 1: distances on the ellipsoid in local metres; docs/methods/proximity.md"


def read_audience(text: str) -> str:
    """The audience; empty is ``cluster``, which sees classes only. Raises BadInput for an unknown one."""
    word = " ".join((text or "").strip().lower().replace("_", " ").split())
    word = _ALIASES.get(word, word)
    if word not in AUDIENCES:
        raise BadInput(N_("AUDIENCE {value} is not known"), hint=N_("use one of: {known}"),
                       value=text, known=", ".join(AUDIENCES))
    return word


@dataclass(frozen=True)
class Nearest:
    """Per site: position of the nearest hazard (-1: none within reach) and distance in metres (NaN)."""

    hazard: Ints
    distance: Floats


def nearest(sites: Geometries, hazards: Hazards, farthest: float, feedback: Feedback) -> Nearest:
    """The nearest hazard that counts of each site, up to ``farthest`` metres; 0 m inside one.

    ``sites``: geometries in WGS 84 or None (a line or area is measured from its nearest part). Two hazards at one
    distance: the one whose id comes first, so that the order of rows changes nothing. Raises Cancelled.
    """
    rows = hazards.rows()
    order = np.argsort(np.array([text or "" for text in _ids(hazards)], dtype=object)[rows].astype(str), kind="stable")
    rows = rows[order]
    found = np.full(len(sites), -1, dtype=np.intp)
    distance: Floats = np.full(len(sites), np.nan)
    placed = np.flatnonzero(~shapely.is_missing(sites) & ~shapely.is_empty(sites))
    if not len(rows) or not len(placed):
        return Nearest(found, distance)
    shapes = hazards.lonlat[rows]
    radius = hazards.radius[rows]
    solid = hazards.shapes(rows)
    plane = _to_plane(solid, feedback)
    tree = shapely.STRtree(plane)
    centres = shapely.STRtree(_middles(plane))
    flat = _to_plane(sites[placed], feedback)
    # neighbours one after the other: the tree then finds what it needs in the processor's cache
    box = shapely.bounds(flat).reshape(-1, 4)
    along = np.lexsort((box[:, 0], np.floor(box[:, 1] / 5000.0)))
    placed, flat, box = placed[along], flat[along], box[along]
    degrees = shapely.bounds(sites[placed]).reshape(-1, 4)
    lon, lat = (degrees[:, 0] + degrees[:, 2]) / 2.0, (degrees[:, 1] + degrees[:, 3]) / 2.0
    scale = geo.mercator_scale(lat)
    half = np.hypot(box[:, 2] - box[:, 0], box[:, 3] - box[:, 1]) / scale / 2.0
    slack = 0.05 + 0.004 * float(radius.max(initial=0.0)) + _bend(plane, flat, lat, farthest)

    def work(start: int) -> tuple[Ints, Ints, Floats]:
        chunk = slice(start, start + _CHUNK)
        part, here, k, middle, size = placed[chunk], flat[chunk], scale[chunk], lat[chunk], half[chunk]
        reach = k * (farthest * (1.0 + _stretch(middle, farthest + size)) + slack)
        site, hazard = centres.query_nearest(here, all_matches=False)
        # what may be nearest on the ground lies no farther than the hazard whose middle is nearest, give or take the
        # stretch of the plane; to ask for the nearest outline at once takes three times as long
        rough = np.minimum(shapely.distance(here[site], plane[hazard]), reach[site])
        off = _stretch(middle[site], rough / k[site] + size[site] + slack)
        pair, hazard = tree.query(here[site], predicate="dwithin",
                                  distance=rough * (1.0 + off) ** 2 + 2.0 * slack * k[site])
        site = site[pair]
        metres = local_distances(sites[part[site]], shapes[hazard], lon[chunk][site], middle[site])
        metres = np.maximum(metres - radius[hazard], 0.0)
        near = metres <= farthest
        site, hazard, metres = site[near], hazard[near], metres[near]
        best = np.lexsort((hazard, metres, site))
        site, hazard, metres = site[best], hazard[best], metres[best]
        first = np.flatnonzero(np.r_[True, site[1:] != site[:-1]]) if len(site) else np.zeros(0, dtype=np.intp)
        return part[site[first]], rows[hazard[first]], metres[first]

    for whose, which, metres in in_threads(work, range(0, len(placed), _CHUNK), feedback):
        found[whose], distance[whose] = which, metres
    checkpoint(feedback, 100.0)
    return Nearest(found, distance)


def _to_plane(geometries: Geometries, feedback: Feedback) -> Geometries:
    """Geometries (WGS 84) in Mercator's plane, with a chance to cancel every few thousand."""
    out = geometries.copy()

    def moved(start: int) -> tuple[int, Geometries]:
        part = geometries[start:start + 5000].copy()
        return start, shapely.set_coordinates(part, geo.mercator(shapely.get_coordinates(part)))

    for start, part in in_threads(moved, range(0, len(out), 5000), feedback):
        out[start:start + 5000] = part
    return out


def _middles(plane: Geometries) -> Geometries:
    """The middle of each geometry's box."""
    box = shapely.bounds(plane).reshape(-1, 4)
    out: Geometries = shapely.points((box[:, 0] + box[:, 2]) / 2.0, (box[:, 1] + box[:, 3]) / 2.0)
    return out


def _stretch(lat: Floats, metres: Floats) -> Floats:
    """By what share, at most, Mercator's scale differs between latitudes and places ``metres`` from them."""
    angle = metres / 6_335_000.0
    out: Floats = np.expm1(np.tan(np.minimum(np.radians(np.abs(lat)) + angle, 1.562)) * angle) + 1e-6
    return out


def _bend(hazards: Geometries, sites: Geometries, lat: Floats, farthest: float) -> float:
    """How far, at most, an edge that is straight in Mercator's plane lies from the straight one on the ground (m)."""
    longest = 0.0
    for shapes in (hazards, sites):
        xy, owner = shapely.get_coordinates(shapes, return_index=True)
        step = np.hypot(np.diff(xy[:, 0]), np.diff(xy[:, 1]))[owner[1:] == owner[:-1]]
        longest = max(longest, float(step.max(initial=0.0)))
    steepest = min(np.radians(float(np.abs(lat).max(initial=0.0))) + (farthest + longest) / 6_335_000.0, 1.562)
    return float(longest**2 * np.tan(steepest) / (8.0 * 6_335_000.0))


def _ids(hazards: Hazards) -> list[str | None]:
    values = column(hazards.frame, "hazard_id")
    if values is None:
        return [str(position + 1) for position in range(len(hazards.frame))]
    return text_ids(values.tolist())


def hazard_ids(hazards: Hazards, positions: Ints) -> NDArray[np.object_]:
    """Ids of hazards by position, None for -1; the row number where the layer has no ``hazard_id``."""
    ids = np.array([*_ids(hazards), None], dtype=object)
    out: NDArray[np.object_] = ids[positions]
    return out


def _grown_boxes(shapes: Geometries, radius: Floats) -> Geometries:
    """Boxes in degrees around shapes and the circles of points."""
    box = shapely.bounds(shapes).reshape(-1, 4)
    east, north = _degrees(box[:, 1], box[:, 3], radius)
    out: Geometries = shapely.box(box[:, 0] - east, box[:, 1] - north, box[:, 2] + east, box[:, 3] + north)
    return out


def _degrees(south: Any, north: Any, metres: Any) -> tuple[Any, Any]:
    """Degrees of longitude and latitude that ``metres`` are at most, between two latitudes (numbers or arrays)."""
    tall = metres / 110_500.0
    latitude = np.minimum(np.maximum(np.abs(south), np.abs(north)) + tall, 89.0)
    return metres / (111_300.0 * np.cos(np.radians(latitude))) * 1.001, tall


def local_distances(first: Geometries, second: Geometries, lon: Floats, lat: Floats) -> Floats:
    """Metres between pairs of geometries (WGS 84), measured around centres of their own."""
    out: Floats = np.zeros(len(first))
    if not len(first):
        return out
    points = (shapely.get_type_id(first) == 0) & (shapely.get_type_id(second) == 0)
    if points.any():
        a, b = first[points], second[points]
        out[points] = geo.geodesic_distance(shapely.get_x(a), shapely.get_y(a), shapely.get_x(b), shapely.get_y(b))
    rest = np.flatnonzero(~points)
    if len(rest):
        one, two = (to_metres(items[rest], lon[rest], lat[rest]) for items in (first, second))
        out[rest] = shapely.distance(one, two)
    return out


def to_metres(geometries: Geometries, lon: Floats, lat: Floats) -> Geometries:
    """Each geometry (WGS 84) in metres around its own centre."""
    xy, owner = shapely.get_coordinates(geometries, return_index=True)
    east, north = geo.to_local(xy[:, 0], xy[:, 1], lon[owner], lat[owner])
    out: Geometries = shapely.set_coordinates(geometries.copy(), np.column_stack([east, north]))
    return out


# -- classes --------------------------------------------------------------------------------------------
def band_classes(
    distance: Floats, bands: Sequence[float], farthest: float, states: NDArray[np.object_], readable: NDArray[np.bool_]
) -> NDArray[np.object_]:
    """``inside``, ``within 500 m`` …, or what the absence of a record means there; never empty.

    ``readable``: False for rows without a geometry.
    """
    edges = [*[band for band in bands if band < farthest], farthest]
    words = np.array([*(f"within {float(band_name(edge)):,.0f} m" for edge in edges), "inside", "no location"],
                     dtype=object)
    which = np.minimum(np.searchsorted(edges, np.nan_to_num(distance, nan=0.0)), len(edges) - 1)
    which[distance == 0.0] = len(edges)
    which[~readable] = len(edges) + 1
    out: NDArray[np.object_] = words[which]
    none = np.flatnonzero(readable & np.isnan(distance))
    told = {state: str(no_record(state, farthest)) for state in set(states[none].tolist())}
    out[none] = [told[state] for state in states[none].tolist()]
    return out


# -- tables ---------------------------------------------------------------------------------------------
@dataclass
class Result:
    """``frame``: one row a site or line, as given; ``totals``: words to counts; ``counts``: per input."""

    frame: Frame
    counts: dict[str, Counts]
    totals: dict[str, int]
    notes: list[Text]


def _lonlat(frame: Frame) -> Geometries:
    raw = frame.geometry if frame.geometry is not None else np.full(len(frame), None, dtype=object)
    out = geo.flat(np.asarray(raw, dtype=object))
    out[shapely.is_empty(out)] = None
    return geo.transform(out, frame.crs, geo.WGS84) if not shapely.is_missing(out).all() else out


def _hazard_counts(hazards: Hazards) -> Counts:
    left = {N_("status does not count"): int((~hazards.counts).sum()),
            N_("no geometry"): int((hazards.counts & ~hazards.located).sum())}
    left = {reason: count for reason, count in left.items() if count}
    return Counts(len(hazards.frame), len(hazards.frame) - sum(left.values()), left)


def site_table(
    sites: Frame, hazards: Hazards, bands: Sequence[float], farthest: float, survey: Frame | None, audience: str,
    feedback: Feedback,
) -> Result:
    """The table of ``nearesthazard``: the sites' fields, ``hazard_id, distance_m, band, survey_state``."""
    lonlat = _lonlat(sites)
    located = np.asarray(~shapely.is_missing(lonlat), dtype=bool)
    found = nearest(lonlat, hazards, farthest, feedback)
    states = place_states(lonlat, found.hazard >= 0, survey)
    exact = audience in EXACT_AUDIENCES
    frame = sites.take(np.arange(len(sites)))
    frame.table["hazard_id"] = hazard_ids(hazards, found.hazard) if exact else np.full(len(sites), None, dtype=object)
    frame.table["distance_m"] = found.distance if exact else np.full(len(sites), np.nan)
    frame.table["band"] = band_classes(found.distance, bands, farthest, states, located)
    frame.table["survey_state"] = states
    frame.name, frame.style = "nearest_hazard", "site"
    notes = list(hazards.notes)
    if not exact:
        notes.append(Text(N_("For this audience hazard_id and distance_m are left empty; band gives the class.")))
    missing = int((~located).sum())
    counts = {"SITES": Counts(len(sites), len(sites) - missing, {N_("no geometry"): missing} if missing else {}),
              "HAZARDS": _hazard_counts(hazards)}
    values, numbers_ = np.unique(frame.table["band"].to_numpy(dtype=object).astype(str), return_counts=True)
    return Result(frame, counts, dict(zip(values.tolist(), numbers_.tolist())), notes)
