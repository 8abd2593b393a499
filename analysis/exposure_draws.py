"""How sure people within distances are: P10, P50 and P90 from seeded draws (PROPOSED, methods.md 5).

Population figures, places of people inside a zone, outlines, and whether a record is a hazard, as in need_draws.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import shapely

from ..base.feedback import Feedback, Span
from ..connectors.schema import HAZARD_CLASSES
from .levels import effective_blocks, people_at_levels
from .need import NeedProfile
from .need_draws import drawn_kinds, population_cv
from .records import Hazards, band_name, column
from .zones import Zones, text_ids

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from .raster import Raster

    Floats = NDArray[np.float64]


def band_intervals(
    raster: Raster, hazards: Hazards, zones: Zones, bands: Sequence[float], pixel: float, profile: NeedProfile,
    age_years: float, draws: int, runs: int, seed: int, feedback: Feedback,
) -> dict[str, Floats]:
    """``pop_<m>_p10``, ``_p50``, ``_p90`` by zone. ``runs``: of the overlay on drawn hazards. Raises Cancelled."""
    rows = hazards.rows()
    values = column(hazards.frame, "hazard_class")
    words = text_ids(values.tolist()) if values is not None else ["other"] * len(hazards.frame)
    upper = {name.upper(): i for i, name in enumerate(HAZARD_CLASSES)}
    kinds = np.array([upper.get((words[row] or "").upper(), len(HAZARD_CLASSES) - 1) for row in rows], dtype=np.intp)
    shapes, radii = hazards.lonlat[rows], hazards.radius[rows]
    bare = np.asarray((shapely.get_dimensions(shapes) == 0) & (radii <= 0), dtype=bool)
    rng = np.random.default_rng(seed)
    asked = replace(profile, bands=tuple(bands))
    within = []
    total = np.zeros(len(zones.ids))
    for run in range(runs if len(rows) else 0):
        drawn, levels = drawn_kinds(kinds, bare, list(HAZARD_CLASSES), asked, rng, outlines=True, existence=True)
        total, at = people_at_levels(raster, zones.geometry, zones.frame.crs, shapes, radii, drawn, levels, pixel,
                                     Span(feedback, 90 * run / runs, 90 * (run + 1) / runs))
        within.append(at)
    blocks = effective_blocks(raster, zones.geometry, zones.frame.crs, pixel, Span(feedback, 90, 100))
    out: dict[str, Floats] = {}
    spread_ = np.sqrt(np.log1p(population_cv(profile, age_years) ** 2))
    figures = np.full((draws, len(zones.ids), len(bands)), np.nan)
    for draw in range(draws if within else 0):
        common = rng.standard_normal() * np.sqrt(profile.common_share)
        z = common + rng.standard_normal(len(total)) * np.sqrt(1.0 - profile.common_share)
        people = np.exp(spread_ * z - spread_**2 / 2.0)
        share = np.divide(within[int(rng.integers(len(within)))], total[:, None],
                          out=np.zeros((len(total), len(bands))), where=total[:, None] > 0)
        width = profile.block_cv * np.sqrt(share * (1 - share) / np.maximum(np.nan_to_num(blocks, nan=1), 1)[:, None])
        share = np.clip(share + width * rng.standard_normal((len(total), 1)), 0.0, 1.0)
        figures[draw] = people[:, None] * total[:, None] * np.maximum.accumulate(share, axis=1)
    for position, band in enumerate(bands):
        found = np.full((3, len(zones.ids)), np.nan)
        if within:
            found = np.percentile(figures[:, :, position], (10, 50, 90), axis=0)
        for name, row in zip(("p10", "p50", "p90"), found):
            out[f"pop_{band_name(band)}_{name}"] = row
    return out
