"""Coordinates: transformation, area and length on the ellipsoid, a local metric CRS. numpy, shapely 2 and osgeo only.

A CRS reaches the pure rooms as WKT2 text. Coordinates are always x, y: longitude, latitude for a geographic CRS.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ..base.errors import BadInput
from ..base.text import N_
from .gdal_state import quietly

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Geometries = NDArray[np.object_]

#: WGS 84 longitude, latitude, as WKT2:2019
WGS84 = (
    'GEOGCRS["WGS 84",DATUM["World Geodetic System 1984",ELLIPSOID["WGS 84",6378137,298.257223563,'
    'LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,2],'
    'AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],'
    'AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],'
    'USAGE[SCOPE["unknown"],AREA["World"],BBOX[-90,-180,90,180]],ID["EPSG",4326]]'
)
SEMI_MAJOR = 6378137.0
FLATTENING = 1.0 / 298.257223563
SEMI_MINOR = SEMI_MAJOR * (1.0 - FLATTENING)
ECCENTRICITY2 = FLATTENING * (2.0 - FLATTENING)

#: nodes and weights of the 4-point Gauss-Legendre rule on -1 to 1
_GAUSS = ((-0.8611363115940526, 0.3478548451374538), (-0.3399810435848563, 0.6521451548625461),
          (0.3399810435848563, 0.6521451548625461), (0.8611363115940526, 0.3478548451374538))

_per_thread = threading.local()


# -- transformation -------------------------------------------------------------------------------------
def _reference(wkt: str) -> Any:
    from osgeo import osr

    reference = osr.SpatialReference()
    # a positive code is an OGR error; older bindings raise when somebody switched exceptions on
    try:
        failed = not wkt or reference.ImportFromWkt(wkt) != 0
    except RuntimeError:
        failed = True
    if failed:
        raise BadInput(
            N_("The coordinate reference system of a layer is missing or cannot be read"),
            hint=N_("set the layer's coordinate reference system and run again"),
            details=wkt[:400],
        )
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def same_crs(first: str, second: str) -> bool:
    """True when both WKT texts describe one CRS (axis order apart)."""
    if first == second:
        return True
    return bool(_reference(first).IsSame(_reference(second), ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"]))


def is_geographic(wkt: str) -> bool:
    """True for longitude and latitude."""
    return bool(_reference(wkt).IsGeographic())


def wkt_of(code: str) -> str:
    """WKT2 of an authority code such as ``EPSG:32633``. For tests: products get their CRS from the layer."""
    from osgeo import osr

    reference = osr.SpatialReference()
    if reference.SetFromUserInput(code) != 0:
        raise BadInput(N_("The coordinate reference system {code} is not known"), code=code)
    return str(reference.ExportToWkt(["FORMAT=WKT2_2019"]))


def _transformation(from_wkt: str, to_wkt: str) -> Any:
    """One transformation a thread and pair: PROJ contexts must not be shared between threads."""
    from osgeo import osr

    known: dict[tuple[str, str], Any] = _per_thread.__dict__.setdefault("transformations", {})
    key = (from_wkt, to_wkt)
    if key not in known:
        if len(known) > 32:
            known.clear()
        source, target = _reference(from_wkt), _reference(to_wkt)
        same = source.IsSame(target, ["IGNORE_DATA_AXIS_TO_SRS_AXIS_MAPPING=YES"])
        known[key] = None if same else osr.CoordinateTransformation(source, target)
    return known[key]


_POINTS_HEADER = np.dtype([("order", "u1"), ("kind", "<u4"), ("count", "<u4")])


def transform_coordinates(coordinates: Floats, from_wkt: str, to_wkt: str) -> Floats:
    """Coordinates (n × 2) in another CRS.

    A point that cannot be transformed (outside the area where the projection is defined) is infinite.
    """
    xy: Floats = np.ascontiguousarray(coordinates, dtype=np.float64).reshape(-1, 2)
    operation = _transformation(from_wkt, to_wkt)
    if operation is None or not len(xy):
        return xy.copy()
    from osgeo import ogr

    if np.isfinite(xy).all():
        # one line string holds all points: TransformPoints would build a Python tuple for each
        header = np.array([(1, 2, len(xy))], dtype=_POINTS_HEADER).tobytes()
        line = ogr.CreateGeometryFromWkb(header + xy.astype("<f8").tobytes())
        with quietly():
            try:
                failed = line.Transform(operation) != 0
            except RuntimeError:
                failed = True
        if not failed:
            out: Floats = np.frombuffer(line.ExportToWkb(ogr.wkbNDR), dtype="<f8", offset=9).reshape(-1, 2)
            return out.copy()
    with quietly():
        moved = [_moved(operation, x, y) for x, y in xy.tolist()]
    return np.array(moved, dtype=np.float64)


def _moved(operation: Any, x: float, y: float) -> tuple[float, float]:
    """One point; infinite where it cannot be, also where GDAL's exceptions are on, as in QGIS 3.40 and newer."""
    if np.isfinite((x, y)).all():
        try:
            east, north = operation.TransformPoint(x, y)[:2]
        except RuntimeError:
            return np.inf, np.inf
        return east, north
    return np.inf, np.inf


def transform(geometries: Any, from_wkt: str, to_wkt: str) -> Geometries:
    """An array of shapely geometries (or None) in another CRS; Z values are dropped.

    Raises BadInput when a CRS is missing or when a coordinate cannot be expressed in the target.
    """
    array: Geometries = np.asarray(geometries, dtype=object)
    if _transformation(from_wkt, to_wkt) is None:
        return flat(array)
    xy = shapely.get_coordinates(array)
    moved = transform_coordinates(xy, from_wkt, to_wkt)
    bad = int((~np.isfinite(moved).all(axis=1)).sum())
    if bad:
        raise BadInput(
            N_("{count} coordinates cannot be transformed to the other layer's coordinate reference system"),
            hint=N_("check that the layer's coordinate reference system is the right one"),
            count=bad,
        )
    out: Geometries = shapely.set_coordinates(flat(array), moved)
    return out


def flat(array: Geometries) -> Geometries:
    """A copy of the array (not of its geometries, where they are flat already) with Z and M dropped."""
    deep = bool(shapely.has_z(array).any()) or bool(getattr(shapely, "has_m", np.zeros_like)(array).any())
    out: Geometries = shapely.force_2d(array) if deep else array.copy()
    return out


def mercator(lonlat: Floats) -> Floats:
    """x, y in metres at the equator of Mercator's projection of the ellipsoid (n × 2, degrees; poles cut off).

    It is conformal: near a place, distances are those on the ground times :func:`mercator_scale` of its latitude.
    """
    eccentricity = np.sqrt(ECCENTRICITY2)
    sine = np.sin(np.radians(np.clip(lonlat[:, 1], -89.5, 89.5)))
    out: Floats = np.empty_like(lonlat)
    out[:, 0] = np.radians(lonlat[:, 0]) * SEMI_MAJOR
    out[:, 1] = (np.arctanh(sine) - eccentricity * np.arctanh(eccentricity * sine)) * SEMI_MAJOR
    return out


def mercator_scale(lat: Floats) -> Floats:
    """Metres in :func:`mercator` for a metre on the ground at latitudes in degrees."""
    phi = np.radians(np.clip(lat, -89.5, 89.5))
    out: Floats = np.sqrt(1.0 - ECCENTRICITY2 * np.sin(phi) ** 2) / np.cos(phi)
    return out


def local_metric_wkt(bounds: Sequence[float]) -> str:
    """WKT2 of an azimuthal equidistant CRS in metres, centred on ``bounds`` (west, south, east, north in degrees).

    Distances from the centre are exact; at r metres from it, across the radius they are too long by about
    (r / 6371000)² / 6: 1e-5 at 50 km, 1e-3 at 500 km.
    """
    west, south, east, north = (float(value) for value in bounds)
    if not np.isfinite((west, south, east, north)).all():
        west = south = east = north = 0.0
    lon, lat = round((west + east) / 2.0, 6), round((south + north) / 2.0, 6)
    return (
        'PROJCRS["Local azimuthal equidistant",BASEGEOGCRS["WGS 84",DATUM["World Geodetic System 1984",'
        'ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,'
        'ANGLEUNIT["degree",0.0174532925199433]],ID["EPSG",4326]],CONVERSION["Local azimuthal equidistant",'
        'METHOD["Modified Azimuthal Equidistant",ID["EPSG",9832]],'
        f'PARAMETER["Latitude of natural origin",{lat},ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8801]],'
        f'PARAMETER["Longitude of natural origin",{lon},ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",8802]],'
        'PARAMETER["False easting",0,LENGTHUNIT["metre",1],ID["EPSG",8806]],'
        'PARAMETER["False northing",0,LENGTHUNIT["metre",1],ID["EPSG",8807]]],CS[Cartesian,2],'
        'AXIS["(E)",east,ORDER[1],LENGTHUNIT["metre",1]],AXIS["(N)",north,ORDER[2],LENGTHUNIT["metre",1]]]'
    )


# -- area and length ------------------------------------------------------------------------------------
def _authalic(sine: Floats) -> Floats:
    """Area in m² per radian of longitude between the equator and a latitude with this sine."""
    e = np.sqrt(ECCENTRICITY2)
    scaled = e * sine
    out: Floats = SEMI_MINOR**2 / 2.0 * (sine / (1.0 - scaled**2) + np.arctanh(scaled) / e)
    return out


def ring_areas(lonlat: Floats, starts: NDArray[np.intp]) -> Floats:
    """Signed ellipsoidal area (m², counter-clockwise positive) of closed rings.

    ``lonlat``: all rings' coordinates one after the other (n × 2, degrees), each ring closed.
    ``starts``: index of each ring's first coordinate. Edges are straight in longitude and latitude; the area under
    an edge is the integral of the authalic function along it (Gauss-Legendre, 4 points).
    """
    if not len(starts):
        return np.zeros(0)
    lon, lat = np.radians(lonlat[:, 0]), np.radians(lonlat[:, 1])
    ring = np.repeat(np.arange(len(starts)), np.diff(np.r_[starts, len(lon)]))
    step = np.diff(lon)
    step = step - 2.0 * np.pi * np.round(step / (2.0 * np.pi))  # the date line
    inside = ring[1:] == ring[:-1]
    reference: Floats = _authalic(np.sin(lat[starts]))[ring[:-1]]  # keeps small rings exact
    low, rise = lat[:-1], np.diff(lat)
    mean: Floats = np.zeros(len(step))
    for node, weight in _GAUSS:
        mean = mean + weight / 2.0 * (_authalic(np.sin(low + (node + 1.0) / 2.0 * rise)) - reference)
    under = np.where(inside, step * mean, 0.0)
    sums: Floats = np.asarray(np.bincount(ring[:-1], weights=under, minlength=len(starts)), dtype=np.float64)
    return -sums


def ellipsoidal_area(geometries: Any, wkt: str) -> Floats:
    """Area of each geometry in m² on the WGS 84 ellipsoid; 0 for points, lines, empty and None.

    Edges are straight in longitude and latitude between the vertices, as QgsDistanceArea takes them.
    """
    array: Geometries = np.asarray(geometries, dtype=object).ravel()
    out: Floats = np.zeros(len(array))
    dimension = shapely.get_dimensions(array)
    rows = np.flatnonzero(dimension == 2)
    if not len(rows):
        return out
    parts, part_row = shapely.get_parts(array[rows], return_index=True)
    collections = shapely.get_type_id(parts) != 3  # parts of a collection may be multipolygons, lines or points
    if collections.any():
        for position in np.flatnonzero(collections):
            out[rows[part_row[position]]] += float(ellipsoidal_area([_polygons_of(parts[position])], wkt)[0])
        parts, part_row = parts[~collections], part_row[~collections]
    rings, ring_part = shapely.get_rings(parts, return_index=True)
    if not len(rings):
        return out
    xy, ring_of = shapely.get_coordinates(rings, return_index=True)
    lonlat = transform_coordinates(xy, wkt, WGS84)
    starts = np.flatnonzero(np.r_[True, ring_of[1:] != ring_of[:-1]])
    areas = np.abs(ring_areas(lonlat, starts))
    exterior = np.r_[True, ring_part[1:] != ring_part[:-1]]
    signed = np.where(exterior, areas, -areas)
    out += np.bincount(rows[part_row[ring_part]], weights=signed, minlength=len(array))
    return out


def _polygons_of(geometry: Any) -> Any:
    """The polygon parts of any geometry as one multipolygon."""
    found: list[Any] = []
    queue = [geometry]
    while queue:
        item = queue.pop()
        kind = shapely.get_type_id(item)
        if kind == 3:
            found.append(item)
        elif kind in (6, 7):
            queue.extend(shapely.get_parts(item))
    return shapely.MultiPolygon(found)


def geodesic_distance(lon1: Floats, lat1: Floats, lon2: Floats, lat2: Floats) -> Floats:
    """Distance in metres on the WGS 84 ellipsoid between points in degrees (arrays of one shape).

    Vincenty's inverse formula (Survey Review 1975), exact to a millimetre; nearly antipodal points, which
    no mine-action distance has, are too far by up to a few kilometres.
    """
    a, b, f = SEMI_MAJOR, SEMI_MINOR, FLATTENING
    reduced1, reduced2 = (np.arctan((1.0 - f) * np.tan(np.radians(lat))) for lat in (lat1, lat2))
    difference = np.radians(np.asarray(lon2, dtype=float) - lon1)
    difference = difference - 2.0 * np.pi * np.round(difference / (2.0 * np.pi))
    sin1, cos1, sin2, cos2 = np.sin(reduced1), np.cos(reduced1), np.sin(reduced2), np.cos(reduced2)
    lam = difference
    for _ in range(12):
        sin_lam, cos_lam = np.sin(lam), np.cos(lam)
        sin_sigma = np.hypot(cos2 * sin_lam, cos1 * sin2 - sin1 * cos2 * cos_lam)
        cos_sigma = sin1 * sin2 + cos1 * cos2 * cos_lam
        sigma = np.arctan2(sin_sigma, cos_sigma)
        safe = np.where(sin_sigma == 0.0, 1.0, sin_sigma)
        sin_alpha = cos1 * cos2 * sin_lam / safe
        cos2_alpha = 1.0 - sin_alpha**2
        cos_2m = np.where(cos2_alpha < 1e-14, 0.0,
                          cos_sigma - 2.0 * sin1 * sin2 / np.where(cos2_alpha < 1e-14, 1.0, cos2_alpha))
        c = f / 16.0 * cos2_alpha * (4.0 + f * (4.0 - 3.0 * cos2_alpha))
        new = difference + (1.0 - c) * f * sin_alpha * (
            sigma + c * sin_sigma * (cos_2m + c * cos_sigma * (2.0 * cos_2m**2 - 1.0)))
        change = float(np.max(np.abs(new - lam), initial=0.0))
        lam = new
        if change < 1e-13:
            break
    u2 = cos2_alpha * (a**2 - b**2) / b**2
    big_a = 1.0 + u2 / 16384.0 * (4096.0 + u2 * (-768.0 + u2 * (320.0 - 175.0 * u2)))
    big_b = u2 / 1024.0 * (256.0 + u2 * (-128.0 + u2 * (74.0 - 47.0 * u2)))
    delta = big_b * sin_sigma * (cos_2m + big_b / 4.0 * (
        cos_sigma * (2.0 * cos_2m**2 - 1.0)
        - big_b / 6.0 * cos_2m * (4.0 * sin_sigma**2 - 3.0) * (4.0 * cos_2m**2 - 3.0)))
    out: Floats = b * big_a * (sigma - delta)
    return out


def ellipsoidal_length(geometries: Any, wkt: str) -> Floats:
    """Length of each line, or perimeter of each polygon, in metres along geodesics; 0 for points, empty and None."""
    array: Geometries = np.asarray(geometries, dtype=object).ravel()
    out: Floats = np.zeros(len(array))
    rows = np.flatnonzero(shapely.get_dimensions(array) >= 1)
    if not len(rows):
        return out
    pieces, piece_row = shapely.get_parts(array[rows], return_index=True)
    while (shapely.get_type_id(pieces) > 3).any():
        pieces, inner = shapely.get_parts(pieces, return_index=True)
        piece_row = piece_row[inner]
    area = shapely.get_type_id(pieces) == 3
    rings, ring_piece = shapely.get_rings(pieces[area], return_index=True)
    lines = np.concatenate([pieces[~area], rings])
    line_row = np.concatenate([piece_row[~area], piece_row[area][ring_piece]])
    lines_only = shapely.get_dimensions(lines) == 1
    lines, line_row = lines[lines_only], line_row[lines_only]
    xy, line_of = shapely.get_coordinates(lines, return_index=True)
    lonlat = transform_coordinates(xy, wkt, WGS84)
    inside = line_of[1:] == line_of[:-1]
    first, second = lonlat[:-1][inside], lonlat[1:][inside]
    steps = geodesic_distance(first[:, 0], first[:, 1], second[:, 0], second[:, 1])
    out += np.bincount(rows[line_row[line_of[1:][inside]]], weights=steps, minlength=len(array))
    return out


# -- local metres around a point ------------------------------------------------------------------------
def _radii(latitude: Floats) -> tuple[Floats, Floats]:
    """Radii of curvature in the meridian and in the prime vertical (m) at latitudes in radians."""
    w2 = 1.0 - ECCENTRICITY2 * np.sin(latitude) ** 2
    prime = SEMI_MAJOR / np.sqrt(w2)
    return prime * (1.0 - ECCENTRICITY2) / w2, prime


def to_local(lon: Floats, lat: Floats, lon0: Floats, lat0: Floats) -> tuple[Floats, Floats]:
    """East and north in metres of points seen from centres (degrees, arrays that broadcast).

    Azimuthal equidistant by Gauss's mid-latitude formula: direction and distance from the centre are right to
    a millimetre at 5 km, and up to 65° of latitude to 0.6 m at 50 km.
    """
    phi, phi0 = np.radians(lat), np.radians(lat0)
    step = np.radians(np.asarray(lon, dtype=float) - lon0)
    step = step - 2.0 * np.pi * np.round(step / (2.0 * np.pi))
    middle = (phi + phi0) / 2.0
    meridian, prime = _radii(middle)
    north = meridian * (phi - phi0) * np.cos(step / 2.0)
    east = prime * np.cos(middle) * step
    half = step * np.sin(middle) / 2.0
    cosine, sine = np.cos(half), np.sin(half)
    return east * cosine - north * sine, north * cosine + east * sine


def from_local(east: Floats, north: Floats, lon0: Floats, lat0: Floats) -> tuple[Floats, Floats]:
    """Longitude and latitude (degrees) of points given in metres from centres; the inverse of :func:`to_local`."""
    phi0 = np.radians(np.asarray(lat0, dtype=float))
    meridian, prime = _radii(phi0)
    rise = north / meridian
    step = east / (prime * np.cos(phi0))
    for _ in range(6):
        middle = phi0 + rise / 2.0
        meridian, prime = _radii(middle)
        half = step * np.sin(middle) / 2.0
        cosine, sine = np.cos(half), np.sin(half)
        rise = (north * cosine - east * sine) / (meridian * np.cos(step / 2.0))
        step = (east * cosine + north * sine) / (prime * np.cos(middle))
    return lon0 + np.degrees(step), np.degrees(phi0 + rise)
