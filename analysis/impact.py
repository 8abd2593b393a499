"""Impact score of locations exactly as IMSMA's Impact Scoring Tool reckons it.

Source: GICHD wiki, “Using the Impact Scoring Tool” and “Change the Scoring Ranges” (methods.md 3):
``score(location) = sum of weight x point`` over the factors; the point of a factor is the count where the
factor is a count, else 1 where it is true, once a location however often it is repeated. Ranges have inclusive
maxima: Low up to 5 (zero and negative scores too), Medium up to 10, High above.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..base.errors import WRONG_SHAPE, BadInput
from ..base.feedback import Silent, checkpoint
from ..base.text import N_

if TYPE_CHECKING:
    from ..base.feedback import Feedback
    from ..connectors.frame import Frame

DEFAULT = Path(__file__).resolve().parents[1] / "resources" / "impact" / "imsma_default.json"


@dataclass(frozen=True)
class Factor:
    """``kind``: count or yes_no. ``values``: words that count as yes for this factor beside the profile's own."""

    id: str
    title: str
    fields: tuple[str, ...]
    kind: str
    weight: float
    values: tuple[str, ...] = ()


@dataclass(frozen=True)
class ImpactProfile:
    """Factors, the words that mean yes, and the inclusive upper ends of Low and Medium."""

    name: str
    factors: tuple[Factor, ...]
    yes: frozenset[str]
    low: float = 5.0
    medium: float = 10.0


def read_profile(path: Path | None = None) -> ImpactProfile:
    """Read a profile in the form of resources/impact/imsma_default.json. Raises BadInput."""
    path = path or DEFAULT
    try:
        data = json.loads(path.read_text(encoding="utf-8-sig"))
        factors = tuple(
            Factor(
                f["id"],
                f.get("title", f["id"]),
                tuple(f["fields"]),
                f["kind"],
                float(f["weight"]),
                tuple(str(v).casefold() for v in f.get("values", ())),
            )
            for f in data["factors"]
        )
        ranges = data.get("ranges", {})
        profile = ImpactProfile(
            str(data.get("name", path.stem)),
            factors,
            frozenset(str(w).casefold() for w in data.get("yes", ())),
            float(ranges.get("low", 5)),
            float(ranges.get("medium", 10)),
        )
    except (OSError, *WRONG_SHAPE) as error:
        raise BadInput(
            N_("The impact profile {file} cannot be read"),
            file=path.name,
            details=repr(error),
            hint=N_("start from a copy of the shipped imsma_default.json"),
        ) from error
    wrong = [f.id for f in factors if f.kind not in ("count", "yes_no")]
    if wrong or profile.low > profile.medium:
        raise BadInput(
            N_("The impact profile {file} has a factor of no known kind or ranges that cross"),
            file=path.name,
            details=str(wrong),
            hint=N_("use kind count or yes_no, and low below medium"),
        )
    return profile


@dataclass
class ImpactResult:
    """``table``: one row a location: the id, impact_score, impact_class, and points_<factor> for each factor used.

    ``first_row``: position in the input of each location's first row. ``absent``: factors whose column the
    input has not; they score nothing, which the user must know.
    """

    table: pd.DataFrame
    first_row: list[int]
    absent: list[Factor]


def impact_score(frame: Frame, id_field: str, profile: ImpactProfile, feedback: Feedback | None = None) -> ImpactResult:
    """Score every location of ``frame``; rows with one id are one location. Raises BadInput, Cancelled."""
    feedback = feedback or Silent()
    columns = {str(c).casefold(): str(c) for c in frame.table.columns}
    if id_field and id_field not in frame.table.columns:
        raise BadInput(
            N_("There is no column {column} in the input"),
            column=id_field,
            hint=N_("choose the column that names the location"),
        )
    used: list[tuple[Factor, pd.Series[Any]]] = []
    absent = []
    for factor in profile.factors:
        found = next((columns[f.casefold()] for f in factor.fields if f.casefold() in columns), None)
        if found is None:
            absent.append(factor)
        else:
            used.append((factor, frame.table[found]))
    if not used:
        raise BadInput(
            N_("No factor of the profile {name} has a column in the input"),
            name=profile.name,
            hint=N_("name the columns in the profile's “fields”"),
        )
    if id_field:
        codes, ids = pd.factorize(frame.table[id_field], use_na_sentinel=False)
    else:
        codes, ids = np.arange(len(frame)), np.arange(1, len(frame) + 1)
    first = [int(i) for i in np.unique(codes, return_index=True)[1]]
    table = pd.DataFrame({id_field or "location": list(ids)})
    total = np.zeros(len(ids))
    points = {}
    for position, (factor, values) in enumerate(used):
        checkpoint(feedback, 100.0 * position / len(used))
        point = _points(factor, values, profile)
        # once a location: the highest of its rows, be it a number that every row repeats or a single yes
        best = np.full(len(ids), -np.inf)
        np.maximum.at(best, codes, point)
        points[f"points_{factor.id}"] = factor.weight * best
        total += factor.weight * best
    table["impact_score"] = total
    table["impact_class"] = np.where(total <= profile.low, "low", np.where(total <= profile.medium, "medium", "high"))
    return ImpactResult(table.assign(**points), first, absent)


def _points(factor: Factor, values: pd.Series[Any], profile: ImpactProfile) -> Any:
    if factor.kind == "count":
        return pd.to_numeric(values, errors="coerce").fillna(0).to_numpy(float)
    words = profile.yes | set(factor.values)
    text = values.map(lambda v: "" if v is None or v is pd.NA or v != v else str(v).strip().casefold())
    number = pd.to_numeric(values, errors="coerce").fillna(0).to_numpy(float)
    return np.where(text.isin(words).to_numpy() | (number > 0), 1.0, 0.0)
