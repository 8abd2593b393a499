"""Protocols and the rules of statistical disclosure control that a product for sharing is held to.

Sources: ESSnet Handbook on Statistical Disclosure Control (minimum frequency, p %-rule), sdcMicro (individual
risk, mean of 1/f), GICHD and OCHA practice as collected in the protocol profiles. The thresholds in the profiles
are PROPOSED where no protocol states them; the profile says so.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..base.errors import WRONG_SHAPE, BadInput
from ..base.text import N_
from ..connectors.provenance import LEVELS

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Bools = NDArray[np.bool_]

PROTOCOLS = Path(__file__).resolve().parents[1] / "resources" / "protocols"
#: sizes a cell may have, in km; each is twice the one before
SIZES_KM = (1.25, 2.5, 5.0, 10.0, 20.0, 40.0)
#: mean distance of a random point of a unit square from its centre: (sqrt 2 + ln(1 + sqrt 2)) / 6
MEAN_CENTRE_DISTANCE = (math.sqrt(2.0) + math.log(1.0 + math.sqrt(2.0))) / 6.0
_KINDS = ("hazard", "accident", "victim", "person")


@dataclass(frozen=True)
class Protocol:
    """What a country's protocol (or the default matrix) says.

    ``minimum``: smallest number of distinct units (hazard, accident, victim, person) that may be told of a cell.
    ``p_percent``: the p of the p %-rule on hazard area. ``class_breaks``: upper ends of classes 1 to n-1, in
    weighted hazards per 100 km². ``layers``: layer kind to level, sentence and public form.
    """

    id: str
    title: str
    source: str
    finest_km: float
    coarsest_km: float
    minimum: dict[str, int]
    p_percent: float
    round_people_to: int
    class_breaks: tuple[float, ...]
    weights: dict[str, float]
    layers: dict[str, dict[str, str]] = field(default_factory=dict)
    note: str = ""

    def level(self, kind: str) -> str:
        """The sensitivity level of a layer kind; severe where the protocol does not name it and neither do we."""
        return self.layers.get(kind, {}).get("level", "severe")


def protocol_for(country: str = "", path: str | Path = "") -> Protocol:
    """The protocol of a file, else of the country (ISO 3166 alpha-3), else the default matrix. Raises BadInput."""
    if path:
        return read_protocol(Path(path))
    own = PROTOCOLS / f"{country.strip().lower()}.json"
    if country.strip().isalpha() and own.is_file():
        return read_protocol(own)
    return read_protocol(PROTOCOLS / "default.json")


def read_protocol(path: Path) -> Protocol:
    """A protocol profile. Raises BadInput that names what is wrong in it."""
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise BadInput(N_("The protocol {name} cannot be read"), name=path.name, details=str(error)) from error
    except (ValueError, RecursionError) as error:
        raise BadInput(
            N_("The protocol {name} is not valid JSON"),
            hint=N_("start from a copy of resources/protocols/default.json"), name=path.name, details=str(error),
        ) from error
    try:
        return _protocol(raw, path)
    except WRONG_SHAPE as error:
        raise BadInput(
            N_("The protocol {name} lacks an entry or has a wrong one: {what}"),
            hint=N_("start from a copy of resources/protocols/default.json"), name=path.name, what=str(error),
        ) from error


def _protocol(raw: dict[str, Any], path: Path) -> Protocol:
    grid = raw["grid"]
    minimum = {kind: int(grid["minimum"][kind]) for kind in _KINDS}
    found = Protocol(
        id=str(raw.get("id", path.stem)), title=str(raw["title"]), source=str(raw.get("source", "")),
        finest_km=float(grid["finest_km"]), coarsest_km=float(grid["coarsest_km"]), minimum=minimum,
        p_percent=float(grid["p_percent"]), round_people_to=int(grid["round_people_to"]),
        class_breaks=tuple(float(value) for value in grid["class_breaks"]),
        weights={str(key): float(value) for key, value in grid["weights"].items()},
        layers={str(key): {str(k): str(v) for k, v in value.items()} for key, value in raw["layers"].items()},
        note=str(raw.get("note", "")),
    )
    _check(found)
    return found


def _check(protocol: Protocol) -> None:
    """Raise ValueError for values that cannot protect."""
    if protocol.finest_km not in SIZES_KM or protocol.coarsest_km not in SIZES_KM:
        raise ValueError(f"finest_km and coarsest_km must be among {', '.join(f'{s:g}' for s in SIZES_KM)}")
    if protocol.finest_km > protocol.coarsest_km:
        raise ValueError("finest_km is larger than coarsest_km")
    if any(value < 1 for value in protocol.minimum.values()) or protocol.minimum["hazard"] < 2:
        raise ValueError("minimum must be 1 or more, and 2 or more for hazards")
    if not 0 < protocol.p_percent <= 100 or protocol.round_people_to < 1:
        raise ValueError("p_percent must lie between 0 and 100, round_people_to must be 1 or more")
    if not protocol.class_breaks or list(protocol.class_breaks) != sorted(set(protocol.class_breaks)):
        raise ValueError("class_breaks must rise")
    thin = thin_class(protocol)
    if thin:
        fewest = protocol.minimum["hazard"]
        raise ValueError(f"class_breaks: class {thin[0]} at {thin[1]:g} km is fewer than {fewest} numbers of hazards")
    wrong = [kind for kind, entry in protocol.layers.items() if entry.get("level") not in LEVELS]
    if wrong:
        raise ValueError(f"level of {wrong[0]}")


def class_counts(protocol: Protocol, size_km: float) -> list[tuple[float, float]]:
    """Fewest and most hazards of each class 1, 2 … in a square of ``size_km`` without accidents, for one who knows the
    weights; the most is below the fewest where no square can have the class."""
    own = [value for name, value in protocol.weights.items() if name != "accident"]
    light, heavy, per_100 = min(own), max(own), size_km**2 / 100.0
    breaks = (0.0, *protocol.class_breaks, math.inf)
    out = []
    for low, high in zip(breaks, breaks[1:]):
        fewest = max(protocol.minimum["hazard"], math.ceil(low * per_100 / heavy - 1e-9)) if heavy > 0 else math.inf
        most = math.ceil(high * per_100 / light - 1e-9) - 1 if light > 0 and math.isfinite(high) else math.inf
        out.append((float(fewest), float(most)))
    return out


def thin_class(protocol: Protocol) -> tuple[int, float] | None:
    """A class (and the side in km) that gives the number of hazards away to less than the minimum; None for none.

    So two classes that do not meet are at least that many hazards apart at one end: a change of class never tells a
    small change of number.
    """
    for size in SIZES_KM:
        if protocol.finest_km <= size <= protocol.coarsest_km:
            for position, (fewest, most) in enumerate(class_counts(protocol, size), 1):
                if fewest <= most < fewest + protocol.minimum["hazard"] - 1:
                    return position, size
    return None


def dominated(total: Floats, largest: Floats, second: Floats, p_percent: float) -> Bools:
    """True where the p %-rule fails: X - x2 - x1 < p/100 · x1 (the second could estimate the first too well)."""
    out: Bools = (largest > 0) & (total - second - largest < p_percent / 100.0 * largest)
    return out


def below(count: Any, minimum: int) -> Bools:
    """True where a count is neither zero nor at least ``minimum``."""
    values = np.asarray(count)
    out: Bools = (values > 0) & (values < minimum)
    return out


def rounded(values: Any, base: int) -> Floats:
    """To the nearest multiple of ``base``, halves up (a fixed rule: the same data give the same figure)."""
    out: Floats = np.floor(np.asarray(values, dtype=np.float64) / base + 0.5) * base
    return out


def ten_five(count: int) -> int | None:
    """A count under the 10-5 rule of the UK's Office for National Statistics: None (suppressed) below 10, else to the
    nearest 5. Zero is suppressed too: in a table of cells that exist, none is a small count."""
    return None if count < 10 else math.floor(count / 5 + 0.5) * 5


def cell_key(record_keys: Any, keys: int = 256) -> int:
    """The key of a cell: the sum of its records' keys modulo ``keys``, so that the same records, in whatever table they
    meet, get the same noise. ``record_keys``: whole numbers 0 to ``keys`` - 1, drawn once a record and kept.

    Raises BadInput for keys outside of that.
    """
    drawn = np.asarray(record_keys, dtype=np.int64)
    if len(drawn) and (int(drawn.min()) < 0 or int(drawn.max()) >= keys):
        raise BadInput(N_("A record key lies outside 0 to {most}"), most=keys - 1,
                       hint=N_("draw the keys anew, one whole number a record"))
    return int(drawn.sum() % keys)


def perturbation_value(count: int) -> int:
    """The row of a perturbation table for a count: itself up to 750, then 501 to 750 over and over (751: 501)."""
    return count if count <= 750 else (count - 501) % 250 + 501


def example_noise(value: int, key: int) -> int:
    """The noise of the documented example table: takes counts below 10 to zero, and 0, -1, -2, +2, +1 by the key modulo
    5 above. An example to check against, not a table to protect with: who knows it and a key undoes it."""
    return -value if value < 10 else (0, -1, -2, 2, 1)[key % 5]


def cell_key_count(count: int, key: int, noise: Callable[[int, int], int] = example_noise) -> int | None:
    """A count with cell-key noise and then the 10-5 rule; None is suppressed.

    ``noise``: of (perturbation value, cell key), a table that stays secret as the record keys do. Method: cell-key
    perturbation as the Office for National Statistics documents it (after Fraser and Wooton 2005). No product of the
    plugin uses it: docs/methods/disclosure.md says why.
    """
    return ten_five(max(0, count + noise(perturbation_value(count), key)))


def localisation_error_m(side_m: Any) -> Floats:
    """Expected distance (m) between a unit and the best single guess, the centre of its square cell."""
    out: Floats = MEAN_CENTRE_DISTANCE * np.asarray(side_m, dtype=np.float64)
    return out


def mean_risk(units_per_cell: Any) -> float:
    """Mean of 1/f over units, f the number of units in a unit's cell (sdcMicro's global risk); 0 without units."""
    counts = np.asarray(units_per_cell, dtype=np.float64)
    counts = counts[counts > 0]
    return float(len(counts) / counts.sum()) if len(counts) else 0.0


def individual_risk(sample: Any, population: Any) -> Floats:
    """Risk of a record that shares its key with ``sample`` others here and ``population`` in the whole, as sdcMicro
    works it out (p = f/F; a census, f = F, is 1/f). Arrays of one length, f at least 1 and F at least f."""
    f, whole = np.asarray(sample, dtype=np.float64), np.asarray(population, dtype=np.float64)
    p = f / whole
    with np.errstate(divide="ignore", invalid="ignore"):
        odds = p / (1.0 - p)
        one = odds * np.log(1.0 / p)
        two = odds - odds**2 * np.log(1.0 / p)
        more = p / (f - (1.0 - p))
    out: Floats = np.where(p >= 1.0, 1.0 / f, np.where(f == 1, one, np.where(f == 2, two, more)))
    return out


def information_loss(truth: Any, published: Any) -> float:
    """1 - correlation of log(1 + value); 0 when nothing is lost, 1 when the published values say nothing."""
    first, second = np.log1p(np.asarray(truth, dtype=np.float64)), np.log1p(np.asarray(published, dtype=np.float64))
    if len(first) < 2 or first.std() == 0:
        return 0.0
    if second.std() == 0:
        return 1.0
    return float(1.0 - np.corrcoef(first, second)[0, 1])
