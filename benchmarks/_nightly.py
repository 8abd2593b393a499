"""`./dev nightly [--size 0.1] [--pairs 3] [--only NAME] [--keep-ratios]`: a regression against the peers, in one run.

Ours and geopandas alternate on the same made-up country; what counts is how many times as long the peer takes, by
processor time (which a busy machine disturbs least) in the median of the pairs. The run fails when a ratio is more than
20 % under the one in ratios.json for this size; ``--keep-ratios`` writes today's there instead. A name without a
ratio for this size is reported and does not fail.
"""

from __future__ import annotations

import argparse
import importlib
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
exposure, overlay = importlib.import_module("exposure"), importlib.import_module("overlay")
RATIOS = HERE / "ratios.json"
ALLOWED = 0.8
#: name in ratios.json to (script, runner of ours, runner of the peer)
CASES = {
    "exposure / geopandas": (exposure, "ours", "geopandas"),
    "contamination / geopandas": (overlay, "contamination ours", "contamination geopandas"),
    "nearesthazard / geopandas": (overlay, "nearesthazard ours", "nearesthazard geopandas"),
}


def kept(size: float) -> dict[str, dict]:
    if not RATIOS.exists():
        return {}
    return json.loads(RATIOS.read_text(encoding="utf-8")).get(f"{size:g}", {})


def keep(size: float, rows: dict[str, dict]) -> None:
    everything = json.loads(RATIOS.read_text(encoding="utf-8")) if RATIOS.exists() else {}
    everything.setdefault(f"{size:g}", {}).update(rows)
    RATIOS.write_text(json.dumps(everything, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def judge(found: dict[str, float], before: dict[str, dict]) -> list[str]:
    """The names whose ratio fell by more than a fifth, with both figures."""
    return [
        f"{name}: the peer takes {ratio:.2f} times as long, it was {before[name]['ratio']:.2f}"
        for name, ratio in found.items()
        if name in before and ratio < ALLOWED * before[name]["ratio"]
    ]


def measure(size: float, pairs: int, only: str, limit: float) -> dict[str, float]:
    """Ratio of each case; each script's country is made once."""
    found: dict[str, float] = {}
    for module in (exposure, overlay):
        cases = {name: case for name, case in CASES.items() if case[0] is module and only in name}
        if not cases:
            continue
        with tempfile.TemporaryDirectory(prefix="common-ground-nightly-") as name:
            folder = Path(name)
            script = str(module.__file__)
            subprocess.run([exposure.python_of("make"), script, "--runner", "make", "--keep", str(folder), "--size",
                            str(size)], check=True)
            for what, (_, ours, peer) in cases.items():
                print(f"{what}:", flush=True)
                told = exposure.alternate(script, [ours, peer], folder, pairs, limit)
                found[what] = statistics.median(b[1] / a[1] for a, b in zip(told[ours], told[peer]))
    return found


def main() -> int:
    parser = argparse.ArgumentParser(prog="./dev nightly", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=float, default=0.1)
    parser.add_argument("--pairs", type=int, default=3)
    parser.add_argument("--only", default="")
    parser.add_argument("--limit", type=float, default=1500.0)
    parser.add_argument("--keep-ratios", action="store_true")
    options = parser.parse_args()
    found = measure(options.size, options.pairs, options.only, options.limit)
    before = kept(options.size)
    print(f"\n{time.strftime('%Y-%m-%d')}, size {options.size:g}, {options.pairs} pairs\n")
    print("| | ratio | kept | |\n|---|---|---|---|")
    fallen = judge(found, before)
    for name, ratio in found.items():
        old = before.get(name, {}).get("ratio")
        word = "no ratio kept" if old is None else "FELL" if any(line.startswith(name) for line in fallen) else "ok"
        print(f"| {name} | {ratio:.2f} | {'–' if old is None else f'{old:.2f}'} | {word} |")
    if options.keep_ratios:
        keep(options.size, {name: {"ratio": round(ratio, 2), "day": time.strftime("%Y-%m-%d"), "pairs": options.pairs}
                            for name, ratio in found.items()})
        return 0
    for line in fallen:
        print(f"FELL: {line}")
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
