"""Severity 1 to 5 of an admin unit from up to five indicators (PROPOSED, methods.md 1; thresholds are data).

Nothing is ever classified on one indicator, and a unit that cannot be classified is listed with its people and never
counted as 1 or as zero.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..base.errors import WRONG_SHAPE, BadInput
from ..base.text import N_

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

DEFAULT = Path(__file__).resolve().parents[1] / "resources" / "needs" / "severity.json"


@dataclass(frozen=True)
class Indicator:
    """``steps``: lower ends of classes 2 to 5; with ``above_zero`` class 2 starts just above the first step."""

    id: str
    title: str
    steps: tuple[float, float, float, float]
    above_zero: bool = False

    def classes(self, values: Floats) -> Floats:
        """Class 1 to 5 of each value, NaN where unknown."""
        side = np.searchsorted(np.asarray(self.steps), values, side="right").astype(float)
        if self.above_zero:
            side = np.where(values <= self.steps[0], 0.0, np.maximum(side, 1.0))
        return np.asarray(np.where(np.isnan(values), np.nan, side + 1.0))


@dataclass(frozen=True)
class SeverityProfile:
    """The indicators and how many of the highest are averaged."""

    name: str
    indicators: tuple[Indicator, ...]
    known_at_least: int = 2
    best_of: int = 2
    unsurveyed_floor: int = 2


def read_profile(path: Path | None = None) -> SeverityProfile:
    """Read a profile in the form of resources/needs/severity.json. Raises BadInput."""
    path = path or DEFAULT
    try:
        data = json.loads(path.read_text(encoding="utf-8-sig"))
        indicators = []
        for entry in data["indicators"]:
            a, b, c, d = (float(step) for step in entry["steps"])
            if not a <= b <= c <= d:
                raise ValueError(entry["id"])
            indicators.append(
                Indicator(entry["id"], entry.get("title", entry["id"]), (a, b, c, d), bool(entry.get("above_zero")))
            )
        return SeverityProfile(
            str(data.get("name", path.stem)),
            tuple(indicators),
            int(data.get("known_at_least", 2)),
            int(data.get("best_of", 2)),
            int(data.get("unsurveyed_floor", 2)),
        )
    except (OSError, *WRONG_SHAPE) as error:
        raise BadInput(
            N_("The severity profile {file} cannot be read"),
            file=path.name,
            details=repr(error),
            hint=N_("start from a copy of the shipped severity.json"),
        ) from error


def severity(values: Mapping[str, Any], profile: SeverityProfile, unsurveyed_conflict: Any = None) -> pd.DataFrame:
    """One row a unit: severity (1 to 5, missing when not classified), severity_flag, and class_<indicator>.

    ``values``: indicator id to n figures (NaN unknown); ids that the profile has not are ignored.
    ``unsurveyed_conflict``: n booleans, units affected by conflict where no survey was done: at least class 2 when
    classified, and flagged in any case. Raises BadInput when no indicator is given.
    """
    used = [i for i in profile.indicators if i.id in values]
    if not used:
        raise BadInput(
            N_("Severity needs at least one indicator"),
            hint=N_("give hazards and population, casualties, or survey answers"),
        )
    classes = np.column_stack([i.classes(np.asarray(values[i.id], dtype=float)) for i in used])
    known = (~np.isnan(classes)).sum(axis=1)
    ordered = -np.sort(-np.nan_to_num(classes, nan=0.0), axis=1)
    best = ordered[:, : profile.best_of]
    score = np.floor(best.sum(axis=1) / np.minimum(profile.best_of, np.maximum(known, 1)) + 0.5)
    by_id = {i.id: classes[:, k] for k, i in enumerate(used)}
    empty = np.full(len(classes), np.nan)
    worst = (by_id.get("casualties", empty) == 5) | (
        (by_id.get("people", empty) == 5) & (by_id.get("services", empty) >= 4)
    )
    score = np.where((score >= 5) & ~worst, 4.0, score)
    flag = np.full(len(score), "", dtype=object)
    not_classified = known < profile.known_at_least
    if unsurveyed_conflict is not None:
        open_question = np.asarray(unsurveyed_conflict, dtype=bool)
        score = np.where(open_question, np.maximum(score, profile.unsurveyed_floor), score)
        flag[open_question] = "conflict, not surveyed"
    score = np.where(not_classified, np.nan, score)
    flag[not_classified] = [f"not classified{': ' + f if f else ''}" for f in flag[not_classified]]
    table = pd.DataFrame(
        {
            "severity": _whole(score),
            "severity_flag": flag,
            "indicators_known": known,
        }
    )
    for i in used:
        table[f"class_{i.id}"] = _whole(by_id[i.id])
    return table


def _whole(values: Floats) -> pd.Series[Any]:
    """Whole numbers with missing ones kept missing."""
    return pd.Series(values).astype("Int64")
