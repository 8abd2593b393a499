"""The explosive-ordnance component for a subnational INFORM model (PROPOSED; methods.md 3). 0 to 10 by unit::

    x1 = log10(1 + people within 1 km per 100,000)      x2 = log10(1 + casualties per 100,000 and year, mean of 3 years)
    x3 = hazard area (m2) per 1,000 km2                 each scaled to 0..10 with fixed bounds, then 0.5 max + 0.5 mean

For the human hazard category of a country's own model; the global index is not altered. Conflict intensity may count
the same harm twice: say so where both are used.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..base.errors import WRONG_SHAPE, BadInput
from ..base.text import N_

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

DEFAULT = Path(__file__).resolve().parents[1] / "resources" / "needs" / "inform.json"
PARTS = ("people", "casualties", "area")


def read_bounds(path: Path | None = None) -> dict[str, tuple[float, float]]:
    """Lower and upper bound of each part. Raises BadInput."""
    path = path or DEFAULT
    try:
        data = json.loads(path.read_text(encoding="utf-8-sig"))["bounds"]
        bounds = {name: (float(data[name][0]), float(data[name][1])) for name in PARTS}
        if any(low >= high for low, high in bounds.values()):
            raise ValueError("bounds")
    except (OSError, *WRONG_SHAPE) as error:
        raise BadInput(N_("The bounds {file} cannot be read"), file=path.name, details=repr(error),
                       hint=N_("start from a copy of the shipped inform.json")) from error
    return bounds


def component(
    people_share: Floats, casualties_3y: Floats, population: Floats, area_m2: Floats, unit_area_km2: Floats,
    surveyed: NDArray[np.bool_], bounds: Mapping[str, tuple[float, float]],
) -> pd.DataFrame:
    """One row a unit: x_people, x_casualties, x_area, the scaled parts, eo_component (NaN with fewer than two known
    parts), reliability (high, medium, low, none). NaN is unknown; ``casualties_3y`` is the sum of three years."""
    with np.errstate(invalid="ignore", divide="ignore"):
        raw = {
            "people": np.log10(1.0 + 1e5 * people_share),
            "casualties": np.log10(1.0 + 1e5 * casualties_3y / 3.0 / population),
            "area": area_m2 / unit_area_km2 * 1000.0,
        }
    table = pd.DataFrame({f"x_{name}": values for name, values in raw.items()})
    scaled = []
    for name, (low, high) in bounds.items():
        part = np.clip(10.0 * (raw[name] - low) / (high - low), 0.0, 10.0)
        table[f"score_{name}"] = part
        scaled.append(part)
    every = np.stack(scaled)
    known = (~np.isnan(every)).sum(axis=0)
    top = np.where(known > 0, np.nanmax(np.where(np.isnan(every), -np.inf, every), axis=0), np.nan)
    mean = np.nansum(every, axis=0) / np.maximum(known, 1)
    table["eo_component"] = np.where(known >= 2, 0.5 * top + 0.5 * mean, np.nan)
    table["known"] = known
    table["reliability"] = np.select(
        [known < 2, (known == 3) & surveyed, surveyed | (known == 3)], ["none", "high", "medium"], "low")
    return table
