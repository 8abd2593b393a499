"""Priorities: weighted sum, geometric check, PROMETHEE II, and how stable the ranks are under other weights.

Formulas in methods.md 3: values scaled to 0..1 with fixed bounds from the profile (log(1 + x) where skewed);
weighted sum S = sum w x; geometric check G = prod (eps + x)^w; PROMETHEE II with the usual criterion
phi = (sum pi(a, b) - pi(b, a)) / (n - 1); 1,000 Dirichlet draws around the weights give each row the chance to be
in the top ten and a range of ranks. AHP weights from a pairwise matrix are refused when CR is 0.10 or more.
The weights themselves are PROPOSED: no published mine-action method gives them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..base.errors import WRONG_SHAPE, BadInput
from ..base.feedback import Feedback, Silent, Span, checkpoint
from ..base.text import N_

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..connectors.frame import Frame

DEFAULT = Path(__file__).resolve().parents[1] / "resources" / "priority" / "default.json"
#: Saaty's random index for matrices of 1 to 10 criteria
_RANDOM_INDEX = (0.0, 0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49)
_EPS = 0.01
#: rows whose draws are sorted between two looks at the cancel button
_ROWS = 1000


@dataclass(frozen=True)
class Criterion:
    """``difference``: two columns whose difference is the value where no column of ``fields`` is there."""

    id: str
    title: str
    fields: tuple[str, ...]
    weight: float
    minimum: float
    maximum: float
    log: bool = False
    cost: bool = False
    unknown: bool = False
    difference: tuple[str, ...] = ()


@dataclass(frozen=True)
class PriorityProfile:
    """Criteria with weights that sum to 1, how many count as the top, and how tight the weight draws are."""

    name: str
    criteria: tuple[Criterion, ...]
    top: int = 10
    concentration: float = 50.0


def read_profile(path: Path | None = None) -> PriorityProfile:
    """Read a profile in the form of resources/priority/default.json. Raises BadInput."""
    path = path or DEFAULT
    try:
        data = json.loads(path.read_text(encoding="utf-8-sig"))
        criteria = [
            Criterion(
                c["id"],
                c.get("title", c["id"]),
                tuple(c.get("fields", (c["id"],))),
                float(c.get("weight", 0)),
                float(c["min"]),
                float(c["max"]),
                bool(c.get("log")),
                c.get("direction") == "cost",
                c.get("missing", "unknown") == "unknown",
                tuple(c.get("difference", ())),
            )
            for c in data["criteria"]
        ]
        weights = np.array([c.weight for c in criteria])
        if "pairwise" in data:
            weights = ahp_weights(np.array(data["pairwise"], dtype=float))
        if len(weights) != len(criteria) or (weights < 0).any() or weights.sum() <= 0:
            raise ValueError("weights")
        if any(c.maximum <= c.minimum for c in criteria):
            raise ValueError("bounds")
        name, top, concentration = str(data.get("name", path.stem)), int(data.get("top", 10)), float(
            data.get("concentration", 50))
    except (OSError, *WRONG_SHAPE) as error:
        raise BadInput(
            N_("The priority profile {file} cannot be read"),
            file=path.name,
            details=repr(error),
            hint=N_("start from a copy of the shipped default.json"),
        ) from error
    weights = weights / weights.sum()
    fixed = tuple(Criterion(**{**c.__dict__, "weight": float(w)}) for c, w in zip(criteria, weights))
    return PriorityProfile(name, fixed, top, concentration)


def ahp_weights(matrix: NDArray[np.float64]) -> NDArray[np.float64]:
    """Weights from a pairwise comparison matrix (n, n): its principal eigenvector.

    Raises BadInput for a matrix that is not reciprocal, larger than 10, or inconsistent (CR >= 0.10).
    """
    n = len(matrix)
    if matrix.shape != (n, n) or not 1 < n <= 10 or not np.allclose(matrix * matrix.T, 1.0, rtol=1e-3):
        raise BadInput(
            N_("The pairwise matrix is not square, not reciprocal, or larger than 10"),
            hint=N_("write 1/x below the diagonal for each x above it"),
        )
    values, vectors = np.linalg.eig(matrix)
    best = int(np.argmax(values.real))
    weights = np.abs(vectors[:, best].real)
    index = _RANDOM_INDEX[n]
    ratio = (values[best].real - n) / (n - 1) / index if index else 0.0
    if ratio >= 0.10:
        raise BadInput(
            N_("The pairwise comparisons contradict each other (consistency ratio {ratio}, 0.10 is the limit)"),
            hint=N_("compare the criteria again"),
            ratio=f"{ratio:.2f}",
        )
    return np.asarray(weights / weights.sum())


@dataclass
class PriorityResult:
    """``table``: one row each: priority_score, priority_rank, score_geometric, rank_geometric, promethee_phi,
    p_top, rank_p5, rank_p95, priority_band, missing, and x_<criterion> (scaled 0..1, null where unknown)."""

    table: pd.DataFrame
    absent: list[Criterion] = field(default_factory=list)
    weights: dict[str, float] = field(default_factory=dict)


def prioritise(
    frame: Frame, profile: PriorityProfile, draws: int = 1000, seed: int = 1, feedback: Feedback | None = None
) -> PriorityResult:
    """Score and rank the rows. Criteria without a column are left out, named, and their weight shared.

    Raises BadInput when no criterion has a column, Cancelled.
    """
    feedback = feedback or Silent()
    values, used, absent = [], [], []
    for criterion in profile.criteria:
        column = _value(frame.table, criterion)
        if column is None:
            absent.append(criterion)
        else:
            used.append(criterion)
            values.append(_scaled(column, criterion))
    if not used:
        raise BadInput(
            N_("No criterion of the profile {name} has a column in the input"),
            name=profile.name,
            hint=N_("name the columns in the profile's “fields”"),
        )
    x = np.column_stack(values) if len(frame) else np.empty((0, len(used)))
    weights = np.array([c.weight for c in used])
    weights = weights / weights.sum()
    score = _weighted(x, weights)
    geometric = np.exp(_weighted(np.log(_EPS + x), weights))
    table = pd.DataFrame(
        {
            "priority_score": score,
            "priority_rank": _rank(score),
            "score_geometric": geometric,
            "rank_geometric": _rank(geometric),
            "promethee_phi": _promethee(x, weights, feedback),
        }
    )
    ranks = _draws(x, weights, profile.concentration, draws, seed, Span(feedback, 0, 85))
    table["p_top"], table["rank_p5"], table["rank_p95"] = _spread(ranks, profile.top, Span(feedback, 85, 100))
    table["priority_band"] = _bands(table)
    table["missing"] = np.isnan(x).sum(axis=1)
    for position, criterion in enumerate(used):
        table[f"x_{criterion.id}"] = x[:, position]
    return PriorityResult(table, absent, {c.id: round(float(w), 4) for c, w in zip(used, weights)})


def _value(table: pd.DataFrame, criterion: Criterion) -> pd.Series[Any] | None:
    columns = {str(c).casefold(): str(c) for c in table.columns}
    for name in criterion.fields:
        if name.casefold() in columns:
            return _number(table[columns[name.casefold()]])
    pair = [columns.get(name.casefold()) for name in criterion.difference]
    if len(pair) == 2 and pair[0] and pair[1]:
        return _number(table[pair[0]]) - _number(table[pair[1]])
    return None


def _number(values: pd.Series[Any]) -> pd.Series[Any]:
    """Numbers; yes and no words as 1 and 0."""
    words = {"yes": 1, "true": 1, "no": 0, "false": 0, "oui": 1, "non": 0, "sí": 1, "si": 1}
    text = values.map(lambda v: words.get(str(v).strip().casefold(), v))
    return pd.to_numeric(text, errors="coerce")


def _scaled(values: pd.Series[Any], c: Criterion) -> NDArray[np.float64]:
    x = values.to_numpy(float)
    low, high = c.minimum, c.maximum
    if c.log:
        x, low, high = np.log1p(np.maximum(x, 0)), np.log1p(max(low, 0)), np.log1p(high)
    scaled = np.clip((x - low) / (high - low), 0, 1)
    if not c.unknown:
        scaled = np.where(np.isnan(scaled), 0.0, scaled) if not c.cost else np.where(np.isnan(scaled), 1.0, scaled)
    return np.asarray(1 - scaled if c.cost else scaled)


def _weighted(x: NDArray[np.float64], weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """Weighted mean over the known criteria of each row; NaN where none is known."""
    known = ~np.isnan(x)
    share = known @ weights
    total: NDArray[np.float64] = np.where(known, x, 0.0) @ weights
    return np.asarray(np.divide(total, share, out=np.full(len(x), np.nan), where=share > 0))


def _rank(score: NDArray[np.float64]) -> NDArray[np.int64]:
    """1 is the most urgent; equal scores share the better rank; unknown scores come last."""
    return np.asarray(pd.Series(-score).rank(method="min", na_option="bottom"), dtype=np.int64)


def _promethee(x: NDArray[np.float64], weights: NDArray[np.float64], feedback: Feedback) -> NDArray[np.float64]:
    """Net flow with the usual criterion, in n log n: a row beats as many rows as it has smaller values below it."""
    n = len(x)
    phi = np.zeros(n)
    if n < 2:
        return phi
    for position, weight in enumerate(weights):
        checkpoint(feedback)
        column = x[:, position]
        known = ~np.isnan(column)
        ordered = np.sort(column[known])
        below = np.searchsorted(ordered, column[known], "left")
        above = len(ordered) - np.searchsorted(ordered, column[known], "right")
        phi[known] += weight * (below - above)
    return phi / (n - 1)


def _draws(
    x: NDArray[np.float64],
    weights: NDArray[np.float64],
    concentration: float,
    draws: int,
    seed: int,
    feedback: Feedback,
) -> NDArray[np.int32]:
    """Ranks (draws, n) under weights drawn from Dirichlet(weights x concentration)."""
    generator = np.random.default_rng(seed)
    sampled = generator.dirichlet(np.maximum(weights * concentration, 1e-6), size=max(draws, 1))
    ranks = np.empty((len(sampled), len(x)), dtype=np.int32)
    for i, drawn in enumerate(sampled):
        if i % 20 == 0:
            checkpoint(feedback, 100.0 * i / len(sampled))
        ranks[i] = _rank(_weighted(x, drawn))
    return ranks


def _spread(
    ranks: NDArray[np.int32], top: int, feedback: Feedback
) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.int64]]:
    """Share of the draws in which each row is among the ``top``, and the ranks at 5 % and at 95 % of the draws."""
    n = ranks.shape[1]
    best, low, high = np.empty(n), np.empty(n, dtype=np.int64), np.empty(n, dtype=np.int64)
    for start in range(0, n, _ROWS):
        checkpoint(feedback, 100.0 * start / n)
        part = slice(start, start + _ROWS)
        best[part] = (ranks[:, part] <= top).mean(axis=0)
        low[part], high[part] = np.percentile(ranks[:, part], (5, 95), axis=0, method="nearest")
    return best, low, high


def _bands(table: pd.DataFrame) -> NDArray[np.int64]:
    """Bands of rows that the weights cannot tell apart: a new band starts below everybody's 95 % rank so far."""
    band = np.zeros(len(table), dtype=np.int64)
    ordered = table.sort_values(["priority_rank", "rank_p5"])
    current, reach = 1, None
    for row, low, high in zip(ordered.index.tolist(), ordered["rank_p5"].tolist(), ordered["rank_p95"].tolist()):
        if reach is not None and low > reach:
            current, reach = current + 1, None
        reach = high if reach is None else reach
        band[row] = current
    return band
