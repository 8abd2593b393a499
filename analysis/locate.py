"""Which polygon holds each point, fast: a grid answers for the inside, exact tests only along the edges."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from osgeo import gdal, ogr, osr

from ..base.feedback import Feedback, Silent, checkpoint

if TYPE_CHECKING:
    from numpy.typing import NDArray

#: cells along the longer side; 2048 keeps the grid at 4 million cells and about 1 % of them on an edge
_CELLS = 2048
_CHUNK = 200_000


class PolygonIndex:
    """Polygons prepared for many point look-ups. All in one CRS, the points' too.

    A point on a shared edge goes to the polygon that comes first; a point in none gets -1. Overlapping
    polygons give the first of them, so the order of the admin layer decides, as it does in a spatial join.
    """

    def __init__(self, polygons: NDArray[Any]) -> None:
        self.polygons = np.asarray(polygons, dtype=object)
        self.usable = np.array([g is not None and not g.is_empty for g in self.polygons], dtype=bool)
        self._position = np.flatnonzero(self.usable)
        if not len(self._position):
            return
        shapes = self.polygons[self._position]
        shapely.prepare(shapes)
        self._tree = shapely.STRtree(shapes)
        self._grid(shapes)

    def _grid(self, shapes: NDArray[Any]) -> None:
        """Cell values: 0 nothing, k+1 wholly inside shape k, -1 look closer."""
        x0, y0, x1, y1 = shapely.total_bounds(shapes)
        self._step = max((x1 - x0), (y1 - y0)) / _CELLS or 1.0
        self._x0, self._y1 = x0 - self._step, y1 + self._step
        self._nx = int((x1 - self._x0) / self._step) + 2
        self._ny = int((self._y1 - y0) / self._step) + 2
        memory = gdal.GetDriverByName("MEM").Create("", self._nx, self._ny, 1, gdal.GDT_Int32)
        memory.SetGeoTransform((self._x0, self._step, 0, self._y1, 0, -self._step))
        # everything is in the caller's CRS; a named plane keeps GDAL from warning that it was told none
        plane = osr.SpatialReference()
        plane.SetLocalCS("plane")
        memory.SetProjection(plane.ExportToWkt())
        source = ogr.GetDriverByName("Memory").CreateDataSource("")
        areas = source.CreateLayer("areas", plane, ogr.wkbUnknown)
        areas.CreateField(ogr.FieldDefn("k", ogr.OFTInteger))
        edges = source.CreateLayer("edges", plane, ogr.wkbUnknown)
        for k in range(len(shapes) - 1, -1, -1):  # the first polygon is burnt last and so wins
            self._add(areas, shapes[k], k + 1)
            self._add(edges, shapely.boundary(shapes[k]), None)
        gdal.RasterizeLayer(memory, [1], areas, options=["ATTRIBUTE=k"])
        mask = gdal.GetDriverByName("MEM").Create("", self._nx, self._ny, 1, gdal.GDT_Byte)
        mask.SetGeoTransform(memory.GetGeoTransform())
        mask.SetProjection(memory.GetProjection())
        gdal.RasterizeLayer(mask, [1], edges, burn_values=[1], options=["ALL_TOUCHED=TRUE"])
        near = mask.ReadAsArray().astype(bool)
        # newer GDAL burns nothing for a ring that lies in one cell
        column, row = self._cell(*shapely.get_coordinates(shapes).T)
        near[row.astype(np.intp), column.astype(np.intp)] = True
        # one cell more on every side: all-touched lines may miss a corner that a line only grazes
        wide = near.copy()
        wide[1:] |= near[:-1]
        wide[:-1] |= near[1:]
        near = wide.copy()
        near[:, 1:] |= wide[:, :-1]
        near[:, :-1] |= wide[:, 1:]
        self._cells = memory.ReadAsArray()
        self._cells[near] = -1

    @staticmethod
    def _add(layer: Any, shape: Any, value: int | None) -> None:
        feature = ogr.Feature(layer.GetLayerDefn())
        if value is not None:
            feature.SetField("k", value)
        feature.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(shape, output_dimension=2)))
        layer.CreateFeature(feature)

    def locate(
        self, x: NDArray[np.float64], y: NDArray[np.float64], feedback: Feedback | None = None
    ) -> NDArray[np.intp]:
        """Position in ``polygons`` of each point, -1 for none; NaN coordinates give -1."""
        feedback = feedback or Silent()
        found = np.full(len(x), -1, dtype=np.intp)
        if not len(self._position):
            return found
        for start in range(0, len(x), _CHUNK):
            checkpoint(feedback, 100.0 * start / max(len(x), 1))
            part = slice(start, start + _CHUNK)
            found[part] = self._locate(np.asarray(x[part], float), np.asarray(y[part], float))
        return found

    def _locate(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.intp]:
        with np.errstate(invalid="ignore"):
            column, row = self._cell(x, y)
            ok = (column >= 0) & (row >= 0) & (column < self._nx) & (row < self._ny)
        value = np.zeros(len(x), dtype=np.int32)
        value[ok] = self._cells[row[ok].astype(np.intp), column[ok].astype(np.intp)]
        found = np.full(len(x), -1, dtype=np.intp)
        inside = value > 0
        found[inside] = self._position[value[inside] - 1]
        close = np.flatnonzero(value < 0)
        if len(close):
            points = shapely.points(x[close], y[close])
            shape, which = self._pairs(points)
            # the first polygon wins: write in falling order of polygon
            order = np.argsort(-shape, kind="stable")
            found[close[which[order]]] = self._position[shape[order]]
        return found

    def _cell(
        self, x: NDArray[np.float64], y: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Column and row, whole numbers as floats; they may lie outside the grid."""
        return np.floor((x - self._x0) / self._step), np.floor((self._y1 - y) / self._step)

    def _pairs(self, points: NDArray[Any]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """(shape, point) pairs that intersect; the prepared shape does the test, not the point."""
        which, shape = self._tree.query(points)
        hit = shapely.intersects(self._tree.geometries[shape], points[which])
        return shape[hit], which[hit]
