"""How soon the algorithms stop when somebody cancels, at full size: several moments of each run.

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


def more_tasks(folder: Path, hazards, zones):
    """The other algorithms that compute for long, with tables of 3,000 units and 50,000 casualties made up here."""
    import numpy as np
    import pandas as pd
    from osgeo import ogr

    rng = np.random.default_rng(1)
    source = ogr.Open(str(folder / "zones.gpkg"))
    codes = [feature["pcode"] for feature in source.GetLayer(0)]
    files = {name: str(folder / f"{name}.csv") for name in ("units", "accidents", "casualties", "others")}
    pd.DataFrame({"adm2_pcode": codes, "population": rng.integers(1000, 60_000, len(codes))}).to_csv(
        files["units"], index=False)
    days = pd.to_datetime("2023-01-01") + pd.to_timedelta(rng.integers(0, 1000, 50_000), "D")
    place = {"date": days.strftime("%Y-%m-%d"), "adm2_pcode": rng.choice(codes, 50_000)}
    pd.DataFrame({"accident_id": range(50_000), **place, "killed": rng.integers(0, 3, 50_000),
                  "injured": rng.integers(0, 4, 50_000)}).to_csv(files["accidents"], index=False)
    people = pd.DataFrame({"casualty_id": range(50_000), **place, "sex": rng.choice(["female", "male"], 50_000),
                           "age_group": rng.choice(["child", "adult"], 50_000),
                           "outcome": rng.choice(["killed", "injured"], 50_000), "category": "civilian"})
    people.to_csv(files["casualties"], index=False)
    people.sample(frac=0.8, random_state=1).to_csv(files["others"], index=False)
    raster = {"POPULATION": str(folder / "people.tif")}
    units = {**hazards, **zones, **raster, "POPULATION_TABLE": files["units"], "CASUALTIES": files["casualties"]}
    accidents = {"ACCIDENTS": files["accidents"]}
    again = {"OLD": hazards["HAZARDS"], "NEW": hazards["HAZARDS"], "ID_FIELD": "hazard_id"}

    def target(name: str) -> str:
        return str(folder / f"cancelled_{name}")

    return {
        "riskgrid": {**hazards, **raster, **accidents},
        "severity": {**units, **accidents},
        "peopleinneed": {**units, **accidents, "DRAWS": 200, "RUNS": 3},
        "riskeducationgap": units,
        "informcomponent": {**units, **accidents},
        "baseline": {**hazards, **zones, **raster, **accidents, "CASUALTIES": files["casualties"]},
        "scalepopulation": {**zones, **raster, "POPULATION_TABLE": files["units"], "RASTER": target("scaled.tif")},
        "checkimsma": {"INPUT": hazards["HAZARDS"], "ID_FIELD": "hazard_id", "ISSUES": target("issues.gpkg"),
                       "SUMMARY": target("summary.csv")},
        "compareimsma": {**again, "CHANGES": target("changes.gpkg"), "SUMMARY": target("balance.csv")},
        "comparecasualties": {"FIRST": files["casualties"], "SECOND": files["others"],
                              "MATCHES": target("matches.csv")},
    }


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
        tasks.update(more_tasks(folder, hazards, zones))
        for algorithm in options.algorithm or tasks:
            for seconds in options.after or (1.0, 3.0, 6.0, 10.0, 15.0):
                took = stop_after(algorithm, {**tasks[algorithm], "OUTPUT": str(folder / "cancelled.gpkg")}, seconds)
                words = "was over before" if took is None else f"stopped after {took:.2f} s"
                print(f"  {algorithm}, cancelled after {seconds:g} s: {words}", flush=True)
                slow += took is not None and took > 1.0
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
