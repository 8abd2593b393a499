"""A population raster read in windows: any CRS, north-up or south-up, with or without nodata."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..base.errors import BadInput
from ..base.text import N_
from ..connectors.gdal_state import answers, quietly

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

#: pixels a window may hold: its working arrays take about 60 bytes a pixel
WINDOW_PIXELS = 1_600_000
#: columns a window may have, a multiple of the usual tile widths
_WIDEST = 8192

_per_thread = threading.local()


@dataclass(frozen=True)
class Window:
    """Rows ``top`` to ``bottom`` and columns ``left`` to ``right`` of a raster, the ends not included."""

    top: int
    bottom: int
    left: int
    right: int

    @property
    def shape(self) -> tuple[int, int]:
        """Rows, columns."""
        return self.bottom - self.top, self.right - self.left


@dataclass(frozen=True)
class Raster:
    """What is needed to read a raster band from any thread or machine: plain values only.

    ``origin_x, step_x, origin_y, step_y``: x = origin_x + column · step_x; ``step_y`` is negative for north-up.
    """

    path: str
    band: int
    width: int
    height: int
    origin_x: float
    step_x: float
    origin_y: float
    step_y: float
    crs: str
    nodata: float | None
    block_height: int
    block_width: int

    def to_pixels(self, xy: Floats) -> Floats:
        """Columns and rows (n × 2, fractions kept; pixel (0, 0) covers 0 to 1) of coordinates in the raster's CRS."""
        out: Floats = np.empty((len(xy), 2))
        out[:, 0] = (xy[:, 0] - self.origin_x) / self.step_x
        out[:, 1] = (xy[:, 1] - self.origin_y) / self.step_y
        return out

    def to_coordinates(self, column: float, row: float) -> tuple[float, float]:
        """The inverse of :meth:`to_pixels` for one point."""
        return self.origin_x + column * self.step_x, self.origin_y + row * self.step_y

    def windows(self, bounds: tuple[float, float, float, float] | None = None) -> list[Window]:
        """Windows that cover the raster, or its part in ``bounds`` (left, top, right, bottom in pixels).

        Their height is a multiple of the file's own blocks where that fits, so that no block is read twice.
        """
        left, top, right, bottom = bounds or (0.0, 0.0, float(self.width), float(self.height))
        left, right = max(0, int(np.floor(left))), min(self.width, int(np.ceil(right)))
        top, bottom = max(0, int(np.floor(top))), min(self.height, int(np.ceil(bottom)))
        if left >= right or top >= bottom:
            return []
        columns = int(np.ceil((right - left) / np.ceil((right - left) / _WIDEST)))
        if columns < right - left and self.block_width <= columns:
            columns = -(-columns // self.block_width) * self.block_width
            left -= left % self.block_width
        rows = max(16, WINDOW_PIXELS // columns)
        if self.block_height <= rows:
            rows -= rows % self.block_height
            top -= top % self.block_height
        rows = min(rows, 512)
        return [
            Window(y, min(y + rows, bottom), x, min(x + columns, right))
            for y in range(top, bottom, rows)
            for x in range(left, right, columns)
        ]


def open_raster(path: str, band: int = 1) -> Raster:
    """Describe a raster band and close the file. Raises BadInput for what cannot give right figures."""
    try:
        return _described(path, band)
    finally:
        # an open file cannot be replaced on Windows, and one that is open when QGIS has ended GDAL kills the exit
        close_raster()


def _described(path: str, band: int) -> Raster:
    from osgeo import gdal

    dataset = _dataset(path)
    if dataset is None or dataset.RasterCount < band:
        raise BadInput(
            N_("The population raster {path} cannot be read"),
            hint=N_("choose a raster that opens in QGIS, such as a GeoTIFF from WorldPop"),
            path=path,
            details=gdal.GetLastErrorMsg(),
        )
    transform = dataset.GetGeoTransform(can_return_null=True)
    if transform is None:
        raise BadInput(
            N_("The population raster {path} has no position on the ground"),
            hint=N_("georeference it and run again"),
            path=path,
        )
    if transform[2] != 0.0 or transform[4] != 0.0:
        raise BadInput(
            N_("The population raster {path} is rotated"),
            hint=N_("warp it to a north-up grid (Raster, Projections, Warp) and run again"),
            path=path,
        )
    crs = dataset.GetSpatialRef()
    if crs is None:
        raise BadInput(
            N_("The population raster {path} has no coordinate reference system"),
            hint=N_("assign one (Raster, Projections, Assign projection) and run again"),
            path=path,
        )
    raster_band = dataset.GetRasterBand(band)
    if gdal.DataTypeIsComplex(raster_band.DataType) or raster_band.GetColorTable() is not None:
        raise BadInput(
            N_("The raster {path} does not hold numbers of people"),
            hint=N_("choose a raster with the number of people in each pixel"),
            path=path,
        )
    block_width, block_height = raster_band.GetBlockSize()
    return Raster(
        path=path, band=band, width=dataset.RasterXSize, height=dataset.RasterYSize,
        origin_x=transform[0], step_x=transform[1], origin_y=transform[3], step_y=transform[5],
        crs=crs.ExportToWkt(["FORMAT=WKT2_2019"]), nodata=raster_band.GetNoDataValue(),
        block_height=block_height, block_width=block_width,
    )


def _dataset(path: str) -> Any:
    """One GDAL dataset a thread: a dataset must not be used by two threads."""
    from osgeo import gdal

    known: dict[str, Any] = _per_thread.__dict__.setdefault("datasets", {})
    if path not in known:
        known.clear()
        with quietly():
            try:
                known[path] = gdal.Open(path, gdal.GA_ReadOnly)
            except RuntimeError:
                known[path] = None
    return known[path]


def close_raster() -> None:
    """Let go of this thread's dataset: an open file cannot be replaced on Windows."""
    _per_thread.__dict__.pop("datasets", None)


def read_people(raster: Raster, window: Window) -> tuple[Floats, int]:
    """People per pixel of a window (float64, 0 where there is no value), and how many pixels were negative.

    Nodata, NaN and infinite pixels hold nobody; so do negative ones, which the caller should mention.
    """
    dataset = _dataset(raster.path)
    rows, columns = window.shape
    values = None
    if dataset is not None:
        band = dataset.GetRasterBand(raster.band)
        with answers():
            values = band.ReadAsArray(window.left, window.top, columns, rows)
            # windows follow the file's blocks, none is needed again; GDAL would keep 5 % of all memory
            band.FlushCache()
    if values is None:
        raise BadInput(
            N_("The population raster {path} is damaged: rows {top} to {bottom} cannot be read"),
            hint=N_("download it again"),
            path=raster.path, top=window.top, bottom=window.bottom,
        )
    void = np.zeros(values.shape, dtype=bool)
    if raster.nodata is not None and not np.isnan(raster.nodata):
        void |= values == values.dtype.type(raster.nodata) if _fits(raster.nodata, values.dtype) else False
    people: Floats = values.astype(np.float64)
    void |= ~np.isfinite(people)
    people[void] = 0.0
    negative = people < 0.0
    count = int(np.count_nonzero(negative))
    if count:
        people[negative] = 0.0
    return people, count


def _fits(value: float, dtype: np.dtype[Any]) -> bool:
    """True when a nodata value can occur in pixels of this type; -99999 cannot in unsigned bytes."""
    if dtype.kind == "f":
        return True
    limits = np.iinfo(dtype)
    return bool(limits.min <= value <= limits.max) and float(value).is_integer()
