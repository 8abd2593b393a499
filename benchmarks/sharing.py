"""A national grid of 50,000 hazards against 24 earlier releases: build, release rule, claims, attack suite.

The promise is under 60 s. ``./dev bench sharing``, or this file with Python; ``--json`` for figures only.
"""

import json
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def country(np, pd, n, seed=1, width=1_000_000):
    rng = np.random.default_rng(seed)
    centres = rng.uniform(0, width, (n // 60, 2))
    xy = np.clip(centres[rng.integers(0, len(centres), n)] + rng.normal(0, 6000, (n, 2)), 0, width - 1)
    return pd.DataFrame({"hazard_id": [f"H{i}" for i in range(n)], "hazard_class": rng.choice(["CHA", "SHA"], n),
                         "status": "open", "area_m2": rng.lognormal(9, 1, n), "x": xy[:, 0] + 2e6, "y": xy[:, 1]})


def month(np, pd, table, rng):
    """One month: 400 hazards of a few districts go, 400 come."""
    spot = table.iloc[rng.integers(len(table))]
    gone = table.index[(abs(table.x - spot.x) < 30_000) & (abs(table.y - spot.y) < 30_000)][:400]
    new = table.sample(400, random_state=int(rng.integers(1 << 30))).copy()
    new["hazard_id"] = [f"N{rng.integers(1 << 50)}" for _ in range(400)]
    new["x"] += rng.normal(0, 2000, 400)
    return pd.concat([table.drop(index=gone), new], ignore_index=True)


def measure(hazards=50_000, releases=24):
    import numpy as np
    import pandas as pd
    import shapely
    from common_ground.analysis import disclosure, grid
    from common_ground.analysis.ledger import Ledger, Release
    from common_ground.analysis.release_check import check, rules_of
    from common_ground.analysis.riskgrid import risk_grid
    from common_ground.analysis.standing import TOP_KM2, Standing, claims_of, compose, violations
    from common_ground.base.feedback import Silent
    from common_ground.connectors.frame import Frame

    protocol, rng = disclosure.protocol_for(), np.random.default_rng(7)

    def build(table, day):
        points = shapely.points(table[["x", "y"]].to_numpy())
        frame = Frame("hazard", table.drop(columns=["x", "y"]), points, grid.EASE2)
        return risk_grid(frame, protocol, Silent()).told(protocol, False, day)

    with tempfile.TemporaryDirectory() as folder:
        ledger, kept = Ledger(folder), Standing(folder)
        table = country(np, pd, hazards)
        for step in range(releases):
            told = compose(build(table, 739_000 + 30 * step), kept.history("XXX"), protocol)
            number = kept.keep("XXX", told, protocol, "2026-01-01T00:00:00Z")
            claims = claims_of(told.published(protocol), protocol, False)
            kept.released(number, ledger.record(Release("grid", "cluster", "bench", "yes"),
                                                {k: (c, True) for k, c in claims.items()}))
            table = month(np, pd, table, rng)
        start, used = time.perf_counter(), time.process_time()
        new = build(table, 740_000)
        built = time.perf_counter()
        history = kept.history("XXX")
        told = compose(new, history, protocol)
        composed = time.perf_counter()
        broken = violations(told, history, protocol)
        claims = claims_of(told.published(protocol), protocol, False)
        found = check(ledger, {k: (c, True) for k, c in claims.items()}, rules_of(protocol), TOP_KM2)
        end, used = time.perf_counter(), time.process_time() - used
    return {"hazards": len(table), "releases": releases, "squares": len(told.statement), "held": told.held,
            "grid_s": round(built - start, 1), "rule_s": round(composed - built, 1),
            "attacks_s": round(end - composed, 1), "total_s": round(end - start, 1),
            "processor_s": round(used, 1), "limit_s": 60,
            "leaks": len(found.leaks), "undecided": len(found.undecided), "broken": len(broken)}


def main():
    if "common_ground" not in sys.modules:
        holder = Path(tempfile.mkdtemp())
        (holder / "common_ground").symlink_to(ROOT, target_is_directory=True)
        sys.path.insert(0, str(holder))
    figures = measure()
    print(json.dumps(figures) if "--json" in sys.argv else "\n".join(f"{k}: {v}" for k, v in figures.items()))
    return int(figures["total_s"] > figures["limit_s"] or bool(figures["leaks"] or figures["undecided"]))


if __name__ == "__main__":
    sys.exit(main())
