"""How soon the overlay algorithms stop when somebody cancels, at full size: several moments of each run.

    .dev/venv/bin/python benchmarks/cancel.py [--size 1] [--after 2 --after 8 …] [--keep FOLDER] [ALGORITHM …]
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from exposure import python_of, start_qgis


def stop_after(algorithm: str, parameters, seconds: float) -> float | None:
    """Seconds from the cancel to the return; None when the run was over before."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    told = []

    def cancel() -> None:
        told.append(time.monotonic())
        feedback.cancel()

    timer = threading.Timer(seconds, cancel)
    timer.start()
    one = QgsApplication.processingRegistry().createAlgorithmById(f"commonground:{algorithm}")
    one.run(parameters, QgsProcessingContext(), feedback)
    back = time.monotonic()
    timer.cancel()
    return back - told[0] if told else None


def main() -> int:
    """1 where one took longer than a second."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("algorithm", nargs="*")
    parser.add_argument("--size", type=float, default=1.0)
    parser.add_argument("--after", type=float, action="append")
    parser.add_argument("--keep")
    options = parser.parse_args()
    slow = 0
    with tempfile.TemporaryDirectory(prefix="cancel-bench-") as temporary:
        folder = Path(options.keep or temporary)
        for script, file in (("exposure.py", "people.tif"), ("overlay.py", "roads.gpkg")):
            if not (folder / file).exists():
                subprocess.run([python_of("make"), str(Path(__file__).with_name(script)), "--runner", "make", "--keep",
                                str(folder), "--size", str(options.size)], check=True)
        start_qgis()
        hazards, zones = {"HAZARDS": str(folder / "hazards.gpkg")}, {"ZONES": str(folder / "zones.gpkg"),
                                                                     "ZONE_ID": "pcode"}
        tasks = {
            "exposure": {**hazards, **zones, "POPULATION": str(folder / "people.tif")},
            "contamination": {**hazards, **zones},
            "nearesthazard": {**hazards, "SITES": str(folder / "sites.gpkg")},
            "lineexposure": {**hazards, "LINES": str(folder / "roads.gpkg")},
        }
        for algorithm in options.algorithm or tasks:
            for seconds in options.after or (1.0, 3.0, 6.0, 10.0, 15.0):
                took = stop_after(algorithm, {**tasks[algorithm], "OUTPUT": str(folder / "cancelled.gpkg")}, seconds)
                words = "was over before" if took is None else f"stopped after {took:.2f} s"
                print(f"  {algorithm}, cancelled after {seconds:g} s: {words}", flush=True)
                slow += took is not None and took > 1.0
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
