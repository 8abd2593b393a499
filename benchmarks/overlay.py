"""``nearesthazard``, ``contamination`` and ``lineexposure`` against geopandas and QGIS's native algorithms.

    .dev/venv/bin/python benchmarks/overlay.py [nearesthazard|contamination|lineexposure …] [--size 1] [--pairs 5]
        [--peer geopandas|native] [--keep FOLDER]

``--size 1`` is 100,000 sites × 50,000 hazards, 50,000 hazards × 3,000 zones, and 20,000 roads × 50,000 hazards. Whole
processes that alternate; the median over the pairs. Native algorithms measure in a plane, so their layers are
reprojected first; areas are those on the ellipsoid in ours and native, equal-area in geopandas.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from exposure import (
    NORTH,
    STEP,
    WEST,
    alternate,
    make_hazards,
    make_zones,
    python_of,
    run_algorithm,
    run_as,
    start_qgis,
)

TASKS = ("nearesthazard", "contamination", "lineexposure")
UTM = "EPSG:32633"
FARTHEST = 5000.0
LINE_BANDS = (100, 1000)


def make(folder: Path, size: float) -> None:
    """hazards.gpkg, zones.gpkg, sites.gpkg, roads.gpkg."""
    import geopandas
    import numpy as np
    import shapely

    rng = np.random.default_rng(3)
    side = size**0.5
    columns, rows = int(12000 * side), int(9600 * side)

    def write(layer: str, geometry, **table) -> None:
        frame = geopandas.GeoDataFrame(table, geometry=geometry, crs=4326)
        frame.to_file(folder / f"{layer}.gpkg", engine="pyogrio")

    zones, codes = make_zones(rng, max(2, round(60 * side)), max(2, round(50 * side)), columns, rows)
    write("zones", zones, pcode=codes)
    hazards = make_hazards(rng, int(50000 * size), columns, rows)
    write("hazards", hazards, hazard_id=[f"H{i}" for i in range(len(hazards))],
          status=rng.choice(["open", "worked_on", "suspended"], len(hazards)))
    count = int(100_000 * size)
    # half of the sites in the places where hazards are, half anywhere
    near = shapely.get_coordinates(shapely.centroid(hazards[rng.integers(0, len(hazards), count // 2)]))
    near = near + rng.normal(0.0, 20.0 * STEP, near.shape)
    anywhere = np.column_stack([WEST + rng.uniform(100, columns - 100, count - len(near)) * STEP,
                                NORTH - rng.uniform(100, rows - 100, count - len(near)) * STEP])
    write("sites", shapely.points(np.vstack([near, anywhere])), name=[f"S{i}" for i in range(count)])
    lines = []
    for _ in range(int(20_000 * size)):
        start = rng.uniform((300, 300), (columns - 300, rows - 300))
        path = np.vstack([start, start + np.cumsum(rng.normal(0.0, 12.0, (20, 2)) + rng.normal(0, 6.0, 2), axis=0)])
        lines.append(shapely.LineString(np.column_stack([WEST + path[:, 0] * STEP, NORTH - path[:, 1] * STEP])))
    write("roads", np.array(lines, dtype=object), name=[f"R{i}" for i in range(len(lines))])
    print(f"made {len(hazards)} hazards, {len(zones)} zones, {count} sites, {len(lines)} roads", flush=True)


def run_ours(task: str, folder: Path) -> None:
    """The algorithm in a QGIS without a window."""
    start_qgis()
    own = {
        "nearesthazard": {"SITES": str(folder / "sites.gpkg"), "MAX_DISTANCE": FARTHEST, "AUDIENCE": "own programme"},
        "contamination": {"ZONES": str(folder / "zones.gpkg"), "ZONE_ID": "pcode"},
        "lineexposure": {"LINES": str(folder / "roads.gpkg"), "BANDS": ",".join(map(str, LINE_BANDS)),
                         "AUDIENCE": "own programme"},
    }
    run_algorithm(f"commonground:{task}", {"HAZARDS": str(folder / "hazards.gpkg"), **own[task],
                                           "OUTPUT": str(folder / f"ours_{task}.gpkg")})


def run_geopandas(task: str, folder: Path) -> None:
    """As a script with geopandas would do it."""
    import geopandas

    hazards = geopandas.read_file(folder / "hazards.gpkg", engine="pyogrio")
    target = folder / f"geopandas_{task}.gpkg"
    if task == "nearesthazard":
        sites = geopandas.read_file(folder / "sites.gpkg", engine="pyogrio").to_crs(UTM)
        out = sites.sjoin_nearest(hazards.to_crs(UTM)[["hazard_id", "geometry"]], how="left", max_distance=FARTHEST,
                                  distance_col="distance_m")
        out.drop_duplicates("name").to_crs(4326).to_file(target, engine="pyogrio")
    elif task == "contamination":
        zones = geopandas.read_file(folder / "zones.gpkg", engine="pyogrio")
        pieces = geopandas.overlay(hazards, zones, how="intersection", keep_geom_type=True).to_crs(6933)
        pieces["area"] = pieces.area
        table = pieces.groupby("pcode").agg(hazards=("hazard_id", "nunique"), hazard_area_m2=("area", "sum"))
        table["hazard_footprint_m2"] = pieces.dissolve("pcode").area
        zones.merge(table, left_on="pcode", right_index=True, how="left").to_file(target, engine="pyogrio")
    else:
        roads = geopandas.read_file(folder / "roads.gpkg", engine="pyogrio").to_crs(UTM)
        metric = hazards.to_crs(UTM)[["geometry"]]
        for band in (0, *LINE_BANDS):
            grown = metric.geometry.buffer(band, resolution=32) if band else metric.geometry
            union = geopandas.GeoDataFrame(geometry=[grown.union_all()], crs=UTM).explode(ignore_index=True)
            cut = geopandas.overlay(roads, union, how="intersection", keep_geom_type=True)
            roads = roads.merge(cut.assign(x=cut.length).groupby("name")["x"].sum().rename(f"length_{band}"),
                                left_on="name", right_index=True, how="left")
        roads.to_crs(4326).to_file(target, engine="pyogrio")


def run_native(task: str, folder: Path) -> None:
    """QGIS's own algorithms in one process."""
    start_qgis()

    def step(algorithm: str, **parameters):
        return run_algorithm(algorithm, {"OUTPUT": "memory:", **parameters})["OUTPUT"]

    target = str(folder / f"native_{task}.gpkg")
    hazards = step("native:fixgeometries", INPUT=str(folder / "hazards.gpkg"))
    if task == "nearesthazard":
        metric = step("native:reprojectlayer", INPUT=hazards, TARGET_CRS=UTM)
        sites = step("native:reprojectlayer", INPUT=str(folder / "sites.gpkg"), TARGET_CRS=UTM)
        step("native:joinbynearest", INPUT=sites, INPUT_2=metric, FIELDS_TO_COPY=["hazard_id"], NEIGHBORS=1,
             MAX_DISTANCE=FARTHEST, DISCARD_NONMATCHING=False, OUTPUT=target)
    elif task == "contamination":
        zones = step("native:fixgeometries", INPUT=str(folder / "zones.gpkg"))
        pieces = step("native:intersection", INPUT=hazards, OVERLAY=zones)
        pieces = step("native:fieldcalculator", INPUT=pieces, FIELD_NAME="area", FIELD_TYPE=0, FORMULA="$area")
        ground = step("native:dissolve", INPUT=pieces, FIELD=["pcode"])
        step("native:fieldcalculator", INPUT=ground, FIELD_NAME="footprint", FIELD_TYPE=0, FORMULA="$area",
             OUTPUT=target)
    else:
        metric = step("native:reprojectlayer", INPUT=hazards, TARGET_CRS=UTM)
        roads = step("native:reprojectlayer", INPUT=str(folder / "roads.gpkg"), TARGET_CRS=UTM)
        for band in LINE_BANDS:
            grown = step("native:buffer", INPUT=metric, DISTANCE=band, DISSOLVE=True, SEGMENTS=32)
            parts = step("native:multiparttosingleparts", INPUT=grown)
            cut = step("native:intersection", INPUT=roads, OVERLAY=parts)
            step("native:fieldcalculator", INPUT=cut, FIELD_NAME="metres", FIELD_TYPE=0, FORMULA="$length",
                 OUTPUT=str(folder / f"native_{task}_{band}.gpkg"))


RUNNERS = {f"{task} {name}": (lambda folder, task=task, call=call: call(task, folder))
           for task in TASKS
           for name, call in (("ours", run_ours), ("geopandas", run_geopandas), ("native", run_native))}


def main() -> int:
    """Command line; 1 where a promise of issue 5 was missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("task", nargs="*", choices=(*TASKS, []))
    parser.add_argument("--size", type=float, default=0.2)
    parser.add_argument("--pairs", type=int, default=1)
    parser.add_argument("--peer", action="append", choices=("geopandas", "native"))
    parser.add_argument("--limit", type=float, default=900.0)
    parser.add_argument("--keep")
    parser.add_argument("--runner", choices=(*RUNNERS, "make"))
    options = parser.parse_args()
    if options.runner:
        run_as({**RUNNERS, "make": lambda folder: make(folder, options.size)}, options.runner, Path(options.keep))
    missed = 0
    with tempfile.TemporaryDirectory(prefix="overlay-bench-") as temporary:
        folder = Path(options.keep or temporary)
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / "roads.gpkg").exists():
            subprocess.run([python_of("make"), __file__, "--runner", "make", "--keep", str(folder),
                            "--size", str(options.size)], check=True)
        for task in options.task or TASKS:
            peers = options.peer or ["geopandas", "native"]
            print(f"{task}:", flush=True)
            told = alternate(__file__, [f"{task} {name}" for name in ("ours", *peers)], folder, options.pairs,
                             options.limit)
            ours = sorted(min(a, b) for a, b, _ in told.pop(f"{task} ours"))
            for name, runs in told.items():
                middle = sorted(min(a, b) for a, b, _ in runs)[len(runs) // 2]
                if ours[len(ours) // 2] > 1.1 * middle and task != "lineexposure":
                    print(f"  MISSED: slower than {name}")
                    missed = 1
    return missed


if __name__ == "__main__":
    sys.exit(main())
