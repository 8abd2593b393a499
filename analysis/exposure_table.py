"""The table of ``exposure``: people, hazards, areas and survey state per zone, with totals that count once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import shapely

from ..base.feedback import Feedback, Span, checkpoint
from ..base.text import N_, Text
from ..connectors import geo
from .contamination import missing_words
from .engine import THREADS
from .exposure import people_within
from .pairs import account, area_once, footprint, pair
from .records import Hazards, band_name
from .survey_state import zone_states

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..connectors.frame import Counts, Frame
    from .raster import Raster
    from .zones import Zones

#: a band must reach at least this many pixels on either side: two pixels across, but for the last digits of a grid
#: in degrees that is said to be "100 m" or "1 km"
NARROWEST = 0.95
METHOD = "exposure 1: covered fraction of each pixel; union of distance bands; docs/methods/exposure.md"


@dataclass
class Result:
    """``frame``: one row a zone; ``totals``: over all zones, each record once; ``null_bands``: band to reason."""

    frame: Frame
    counts: dict[str, Counts]
    totals: dict[str, float]
    null_bands: dict[str, Text] = field(default_factory=dict)
    notes: list[Text] = field(default_factory=list)


def ground_pixel(raster: Raster, lonlat: NDArray[np.object_]) -> float:
    """The longer side of a pixel in metres, in the middle of the zones."""
    west, south, east, north = shapely.total_bounds(lonlat)
    centre = np.array([[(west + east) / 2.0, (south + north) / 2.0]])
    column, row = raster.to_pixels(geo.transform_coordinates(centre, geo.WGS84, raster.crs))[0]
    column = min(max(column, 0.5), raster.width - 0.5) if np.isfinite(column) else raster.width / 2.0
    row = min(max(row, 0.5), raster.height - 0.5) if np.isfinite(row) else raster.height / 2.0
    corners = np.array([raster.to_coordinates(column + c, row + r) for c, r in
                        ((-0.5, 0.0), (0.5, 0.0), (0.0, -0.5), (0.0, 0.5))])
    lonlat_corners = geo.transform_coordinates(corners, raster.crs, geo.WGS84)
    first, second = lonlat_corners[[0, 2]], lonlat_corners[[1, 3]]
    return float(geo.geodesic_distance(first[:, 0], first[:, 1], second[:, 0], second[:, 1]).max())


def exposure_table(
    raster: Raster, hazards: Hazards, zones: Zones, bands: Sequence[float], survey: Frame | None, feedback: Feedback,
    *, engine: str = THREADS,
) -> Result:
    """People within ``bands`` (metres, rising) of the hazards that count, per zone. Raises BadInput, Cancelled."""
    notes = [*zones.notes, *hazards.notes]
    pixel = ground_pixel(raster, zones.lonlat)
    null_bands = {
        f"pop_{band_name(band)}": Text(
            N_("pop_{band} is empty: the band is narrower than two pixels of {pixel} m, so the raster cannot tell "
               "who lives in it."), {"band": band_name(band), "pixel": round(pixel)})
        for band in bands if band < NARROWEST * pixel
    }
    wide = [band for band in bands if f"pop_{band_name(band)}" not in null_bands]
    rows = hazards.rows()
    states_of = zone_states  # checked before the long part: a wrong survey layer must not cost the run
    pairs = pair(hazards, zones, np.flatnonzero(hazards.counts), Span(feedback, 0, 10))
    recorded = np.zeros(len(zones.ids), dtype=bool)
    recorded[pairs.zone] = True
    states = states_of(zones.ids, zones.lonlat, recorded, survey)
    people = people_within(raster, zones.geometry, zones.frame.crs, hazards.lonlat[rows], hazards.radius[rows], wide,
                           pixel, Span(feedback, 10, 90), engine=engine)
    outside = _outside(raster, zones)
    if outside.any():
        unreached = missing_words([zone for zone, out in zip(zones.ids, outside) if out])
        notes.append(Text(N_("The population raster does not reach these zones, which get no figures of people: "
                             "{zones}"), {"zones": unreached}))
    if people.negative:
        notes.append(Text(N_("{count} pixels of the population raster are negative and count as nobody."),
                          {"count": people.negative}))
    if people.twice >= 0.5:
        notes.append(Text(N_("Zones overlap: about {people} people live in more than one zone and count in each; "
                             "the sum over zones is too high by as many."), {"people": f"{people.twice:,.0f}"}))
    bare = shapely.is_missing(zones.geometry) | outside
    frame = zones.frame.take(np.arange(len(zones.ids)))
    figures = {"pop_total": people.total, "pop_in": people.inside}
    figures.update({f"pop_{band_name(band)}": people.within[:, i] for i, band in enumerate(wide)})
    none = np.full(len(zones.ids), np.nan)
    names = ["pop_total", "pop_in", *(f"pop_{band_name(band)}" for band in bands)]
    for name in names:
        frame.table[name] = np.where(bare, np.nan, figures[name]) if name in figures else none
    widest = figures[f"pop_{band_name(wide[-1])}"] if wide else people.inside
    with np.errstate(invalid="ignore", divide="ignore"):
        frame.table["pop_share"] = np.where(bare | (people.total <= 0.0), np.nan, widest / people.total)
    every = np.zeros(len(pairs.zone), dtype=np.intp)
    frame.table["hazards"] = np.bincount(pairs.zone, minlength=len(zones.ids)).astype(np.int64)
    frame.table["hazard_area_m2"] = np.bincount(pairs.zone, weights=pairs.area, minlength=len(zones.ids))
    frame.table["hazard_footprint_m2"] = footprint(pairs, pairs.zone, len(zones.ids), feedback)
    frame.table["survey_state"] = states
    frame.name, frame.style = "exposure", "exposure"
    totals = {name: float(np.nansum(frame.table[name])) for name in names if name not in null_bands}
    totals["hazards"] = float(len(np.unique(pairs.hazard)))
    totals["hazard_area_m2"] = area_once(hazards, pairs)
    totals["hazard_footprint_m2"] = float(footprint(pairs, every, 1, feedback)[0]) if len(every) else 0.0
    checkpoint(feedback, 100.0)
    counts = {"ZONES": zones.counts, "HAZARDS": account(hazards, pairs, zones, outside_counts=True)}
    notes.extend(null_bands.values())
    return Result(frame, counts, totals, null_bands, notes)


def _outside(raster: Raster, zones: Zones) -> NDArray[np.bool_]:
    """Zones whose box does not meet the raster."""
    moved = geo.transform(zones.geometry, zones.frame.crs, raster.crs)
    box = shapely.bounds(moved).reshape(-1, 4)
    corners = [raster.to_pixels(box[:, [0, 1]]), raster.to_pixels(box[:, [2, 3]])]
    low, high = np.minimum(*corners), np.maximum(*corners)
    with np.errstate(invalid="ignore"):
        out: NDArray[np.bool_] = (high[:, 0] <= 0) | (low[:, 0] >= raster.width) | (high[:, 1] <= 0) | (
            low[:, 1] >= raster.height)
    return out
