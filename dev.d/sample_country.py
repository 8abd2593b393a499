"""The invented ground of the sample: towns, roads, villages and a population grid on real boundaries.

Used by make_sample.py only. Everything drawn here comes from one numpy Generator, so that a seed gives
the same country every time.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from osgeo import gdal, ogr, osr
from shapely.geometry import LineString, Point

gdal.UseExceptions()
CELL = 1 / 120  # 30 arc-seconds
NODATA = -99999.0


@dataclass
class Country:
    """``towns``: one row an admin 2 with x, y (degrees); ``roads`` and ``villages`` in degrees."""

    admin2: Any
    towns: Any
    roads: list[tuple[str, LineString]]
    villages: np.ndarray


def inner_point(polygon: Any, rng: np.random.Generator, margin: float = 0.06) -> Point:
    """A point of ``polygon`` that keeps ``margin`` degrees from its edge where the polygon is wide enough."""
    for keep in (margin, margin / 3, margin / 10, 0.0):
        inner = polygon.buffer(-keep)
        if not inner.is_empty:
            break
    xmin, ymin, xmax, ymax = inner.bounds
    for _ in range(2000):
        point = Point(rng.uniform(xmin, xmax), rng.uniform(ymin, ymax))
        if inner.contains(point):
            return point
    return inner.representative_point()


def wobbly(a: Point, b: Point, rng: np.random.Generator, depth: int = 5) -> LineString:
    """A line from ``a`` to ``b`` by midpoint displacement, as a road in the bush winds."""
    points = [np.array([a.x, a.y]), np.array([b.x, b.y])]
    for _ in range(depth):
        finer = [points[0]]
        for start, end in zip(points, points[1:]):
            step = end - start
            finer += [(start + end) / 2 + np.array([-step[1], step[0]]) * rng.normal(0, 0.09), end]
        points = finer
    return LineString(points)


def spanning_edges(xy: np.ndarray) -> list[tuple[int, int]]:
    """Edges of the shortest tree over the towns (Prim), then each town's nearest two neighbours."""
    distance = np.hypot(xy[:, None, 0] - xy[None, :, 0], xy[:, None, 1] - xy[None, :, 1])
    inside, edges = {0}, []
    while len(inside) < len(xy):
        _, i, j = min((distance[i, j], i, j) for i in inside for j in range(len(xy)) if j not in inside)
        inside.add(j)
        edges.append((i, j))
    for i in range(len(xy)):
        for j in np.argsort(distance[i], kind="stable")[1:3]:
            pair = (min(i, int(j)), max(i, int(j)))
            if pair not in {(min(e), max(e)) for e in edges}:
                edges.append(pair)
    return edges


def make_country(admin2: Any, rng: np.random.Generator) -> Country:
    """Towns, roads and villages for an admin 2 table (geopandas, EPSG:4326, ordered by P-code)."""
    towns = admin2[["adm1_pcode", "adm1_name", "adm2_pcode", "adm2_name"]].copy()
    points = [inner_point(polygon, rng) for polygon in admin2.geometry]
    towns["x"], towns["y"] = [p.x for p in points], [p.y for p in points]
    outline = shapely.union_all(admin2.geometry.values)
    xy = towns[["x", "y"]].to_numpy()
    roads: list[tuple[str, LineString]] = []
    for n, (i, j) in enumerate(spanning_edges(xy)):
        kind = "primary" if n < len(xy) - 1 else "secondary"
        line = wobbly(points[i], points[j], rng).intersection(outline)
        roads += [(kind, part) for part in getattr(line, "geoms", [line]) if part.length > 0.02]
    villages = []
    for _, line in roads:
        for at in rng.uniform(0, line.length, int(line.length / 0.05) + 1):
            here = line.interpolate(at)
            villages.append((here.x + rng.normal(0, 0.02), here.y + rng.normal(0, 0.02)))
    for polygon in admin2.geometry:
        villages += [(p.x, p.y) for p in (inner_point(polygon, rng, 0.02) for _ in range(4))]
    keep = np.array(villages)
    keep = keep[shapely.contains_xy(outline, keep[:, 0], keep[:, 1])]
    return Country(admin2, towns, roads, keep)


def apportion(total: int, weight: np.ndarray) -> np.ndarray:
    """Whole people: ``total`` shared by ``weight`` with the largest remainders rounded up; the sum is exact."""
    exact = total * weight / weight.sum()
    whole = np.floor(exact)
    short = int(total - whole.sum())
    whole[np.argsort(-(exact - whole), kind="stable")[:short]] += 1
    return whole


def population(country: Country, totals: dict[str, int], rng: np.random.Generator) -> tuple[np.ndarray, list[float]]:
    """The grid (float32, rows north to south) and its GDAL geotransform; ``totals`` are people by admin 2 P-code.

    A pixel that an admin 2 boundary cuts holds nobody. So the sum of a unit is its total to the person,
    whichever rule a zonal tool has for pixels on the edge.
    """
    xmin, ymin, xmax, ymax = country.admin2.total_bounds
    west, north = np.floor(xmin / CELL) * CELL, np.ceil(ymax / CELL) * CELL
    cols, rows = int(np.ceil((xmax - west) / CELL)), int(np.ceil((north - ymin) / CELL))
    transform = [float(west), CELL, 0.0, float(north), 0.0, -CELL]
    zone = burn(country.admin2.geometry, range(1, len(country.admin2) + 1), rows, cols, transform, touched=False)
    edge = burn(country.admin2.boundary, [1] * len(country.admin2), rows, cols, transform, touched=True)
    weight = np.zeros((rows, cols))
    for _, town in country.towns.iterrows():
        size = 60.0 if town.adm2_pcode == "CF711" else float(rng.lognormal(1.2, 0.5))
        splat(weight, transform, town.x, town.y, 300 * size, 5.0 if size > 20 else 1.8)
    for x, y in country.villages:
        splat(weight, transform, x, y, float(rng.lognormal(3.0, 0.9)), 0.7)
    grid = np.where(zone > 0, 0.0, NODATA)
    for n, pcode in enumerate(country.admin2.adm2_pcode, start=1):
        here = (zone == n) & (edge == 0)
        share = weight[here]
        grid[here] = apportion(totals[pcode], share if share.sum() > 0 else np.ones(here.sum()))
    return grid.astype("float32"), transform


def splat(weight: np.ndarray, transform: list[float], x: float, y: float, mass: float, sigma: float) -> None:
    """Add ``mass`` round (x, y) as a Gaussian of ``sigma`` pixels, cut at four sigma."""
    col, row = (x - transform[0]) / CELL - 0.5, (transform[3] - y) / CELL - 0.5
    reach = int(np.ceil(4 * sigma))
    r0, c0 = round(float(row)), round(float(col))
    rr = np.arange(max(r0 - reach, 0), min(r0 + reach + 1, weight.shape[0]))
    cc = np.arange(max(c0 - reach, 0), min(c0 + reach + 1, weight.shape[1]))
    if not len(rr) or not len(cc):
        return
    bell = np.exp(-((rr[:, None] - row) ** 2 + (cc[None, :] - col) ** 2) / (2 * sigma**2))
    weight[np.ix_(rr, cc)] += mass * bell / bell.sum()


def burn(
    shapes: Any, values: Any, rows: int, cols: int, transform: list[float], *, touched: bool
) -> np.ndarray:
    """Rasterise ``shapes`` with ``values``: by pixel centre, or every pixel they touch."""
    raster = gdal.GetDriverByName("MEM").Create("", cols, rows, 1, gdal.GDT_Int32)
    raster.SetGeoTransform(transform)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    raster.SetProjection(crs.ExportToWkt())
    memory = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = memory.CreateLayer("z", crs, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("v", ogr.OFTInteger))
    for shape, value in zip(shapes, values):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("v", int(value))
        feature.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(shape)))
        layer.CreateFeature(feature)
    gdal.RasterizeLayer(raster, [1], layer, options=["ATTRIBUTE=v"] + (["ALL_TOUCHED=TRUE"] if touched else []))
    return raster.ReadAsArray()
