"""What an import costs: polygons from a points table, and a large table of activities into a GeoPackage.

Promised: 100,000 hazards with 2 million points in under 20 s and 1.5 GB; 1 million activity rows from CSV to
GeoPackage in under 60 s and 2 GB, XLSX reported beside it. Each case is a process of its own; files are made before
the clock starts. ``--small`` runs a tenth.
"""

import csv
import json
import math
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CASES = {"points": (20.0, 1.5), "activities_csv": (60.0, 2.0), "activities_xlsx": (None, None)}


def make_points(path, hazards, vertices=20):
    """A points table in the columns of the NG template, with the record's id."""
    angles = [(math.cos(2 * math.pi * k / vertices), math.sin(2 * math.pi * k / vertices)) for k in range(vertices)]
    chance = random.Random(1)
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["hazard_localid", "ProjName", "PolyID", "PointNo", "PointID", "PointType", "Xcoord", "Ycoord"])
        for number in range(hazards):
            x, y = chance.uniform(14, 27), chance.uniform(3, 10)
            for k, (dx, dy) in enumerate(angles):
                writer.writerow([f"H-{number}", "WGS 1984", "P1", k + 1, f"TP{k}",
                                 "Turning Point" if k else "Start Point", f"{x + dx / 900:.7f}", f"{y + dy / 900:.7f}"])


def activity(number, chance):
    day = 1 + number % 28
    return [f"ACT-{number}", "Cleared" if number % 3 else "Reduced", f"H-{number % 90000}",
            f"{chance.randint(1, 9000):,}", f"{day:02}/{1 + number % 12:02}/{2010 + number % 15}",
            f"Operator {number % 12}", f"Donor {number % 9}", f"CF{number % 17 + 11}",
            f"{chance.uniform(3, 10):.6f}", f"{chance.uniform(14, 27):.6f}"]


HEAD = ["hazreduc_localid", "release_type", "hazard_localid", "areasize", "enddate", "org_localid", "donor",
        "adm1_pcode", "latitude", "longitude"]


def make_activities(path, rows):
    chance = random.Random(2)
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(HEAD)
        for number in range(rows):
            writer.writerow(activity(number, chance))


def make_workbook(path, rows):
    from osgeo import ogr

    chance = random.Random(2)
    source = ogr.GetDriverByName("XLSX").CreateDataSource(str(path))
    layer = source.CreateLayer("Activities")
    for name in HEAD:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for number in range(rows):
        feature = ogr.Feature(layer.GetLayerDefn())
        for position, cell in enumerate(activity(number, chance)):
            feature.SetField(position, cell)
        layer.CreateFeature(feature)


def plugin():
    folder = Path(tempfile.mkdtemp())
    (folder / "common_ground").symlink_to(ROOT, target_is_directory=True)
    sys.path.insert(0, str(folder))


def one(case, path):
    """Run one case in this process and print its seconds, memory and rows as JSON."""
    plugin()
    if case == "points":
        from common_ground.connectors.imsma.polygons import build, read_points
        from common_ground.connectors.imsma.profile import load_profile
        from common_ground.connectors.tabular import read_table

        start, busy = time.monotonic(), time.process_time()
        built = build(read_points(read_table(path).table, load_profile("ng")))
        seconds, rows = time.monotonic() - start, sum(shape is not None for shape in built.geometry)
        busy = time.process_time() - busy
    else:
        sys.path.append("/usr/share/qgis/python/plugins")
        from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

        app = QgsApplication([], False)
        app.initQgis()
        from processing.core.Processing import Processing

        Processing.initialize()
        from common_ground.processing.provider import CommonGroundProvider

        provider = CommonGroundProvider()
        QgsApplication.processingRegistry().addProvider(provider)
        from qgis import processing

        start, busy = time.monotonic(), time.process_time()
        made = processing.run("commonground:importimsma", {
            "INPUT": path, "KIND": "release", "OUTPUT": None, "POINT_OUTPUT": path + ".gpkg", "REJECTED": None},
            context=QgsProcessingContext(), feedback=QgsProcessingFeedback(False))
        seconds = time.monotonic() - start
        busy = time.process_time() - busy
        from osgeo import ogr

        source = ogr.Open(made["POINT_OUTPUT"].split("|")[0])
        rows = source.GetLayer(0).GetFeatureCount()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    print("RESULT " + json.dumps({"seconds": seconds, "processor": busy, "gb": peak, "rows": rows}), flush=True)
    os._exit(0)  # QGIS's own clean-up is not what is measured


def main():
    small = "--small" in sys.argv
    hazards, rows, sheet = (10_000, 100_000, 10_000) if small else (100_000, 1_000_000, 100_000)
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": tempfile.mkdtemp()}
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        files = {"points": Path(folder) / "points.csv", "activities_csv": Path(folder) / "activities.csv",
                 "activities_xlsx": Path(folder) / "activities.xlsx"}
        make_points(files["points"], hazards)
        make_activities(files["activities_csv"], rows)
        make_workbook(files["activities_xlsx"], sheet)
        print(f"{'case':18}{'rows out':>12}{'seconds':>10}{'processor':>11}{'GB':>8}   limit")
        for case, (seconds, memory) in CASES.items():
            done = subprocess.run([sys.executable, __file__, "--one", case, str(files[case])], env=env,
                                  capture_output=True, text=True)
            found = next((line for line in done.stdout.splitlines() if line.startswith("RESULT ")), None)
            if found is None:
                print(f"{case:18} failed\n{done.stderr[-2000:]}")
                missed = 1
                continue
            got = json.loads(found[7:])
            limit = f"{seconds:.0f} s, {memory} GB" if seconds else "reported only"
            late = seconds is not None and (got["seconds"] > seconds or got["gb"] > memory)
            missed |= late
            print(f"{case:18}{got['rows']:>12,}{got['seconds']:>10.1f}{got['processor']:>11.1f}"
                  f"{got['gb']:>8.2f}   {limit}" + ("   MISSED" if late else ""), flush=True)
    return int(missed)


if __name__ == "__main__":
    if "--one" in sys.argv:
        one(sys.argv[2], sys.argv[3])
    sys.exit(main())
