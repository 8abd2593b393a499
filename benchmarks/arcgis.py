"""50,000 features from a real FeatureServer: this plugin's connector against QGIS's own arcgisfeatureserver provider.

    .dev/venv/bin/python benchmarks/arcgis.py [--rows 50000] [--pairs 5] [--page 1000]

Whole processes, alternating, the same server (koop on loopback, see dev.d/featureserver), both inside QGIS and over
QGIS's network. Both sides end with every geometry and attribute in memory. The median ratio must be 1.1 or less.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LIMIT = 1.1
OURS = """
import sys
sys.path.insert(0, sys.argv[1])
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
from common_ground.base.feedback import Silent
from common_ground.bridge.network import make_client
from common_ground.connectors import arcgis
frame = arcgis.fetch({"URL": sys.argv[2]}, make_client(), Silent())[0]
print(len(frame), round(sum(shape.x for shape in frame.geometry), 3), int(frame.table["idps"].sum()))
"""
QGIS = """
import sys
from qgis.core import QgsApplication, QgsVectorLayer
app = QgsApplication([], False)
app.initQgis()
layer = QgsVectorLayer("crs='EPSG:4326' url='" + sys.argv[2] + "'", "sites", "arcgisfeatureserver")
rows, x, idps = 0, 0.0, 0
place = layer.fields().indexOf("idps")
for feature in layer.getFeatures():
    rows, x, idps = rows + 1, x + feature.geometry().asPoint().x(), idps + feature.attributes()[place]
print(rows, round(x, 3), idps)
"""


def make_sites(path: Path, rows: int) -> None:
    import numpy as np

    rng = np.random.default_rng(5)
    places = rng.uniform((30.0, 5.0), (33.0, 8.0), (rows, 2)).tolist()
    people, shares = rng.integers(0, 5000, rows).tolist(), rng.random(rows).tolist()
    features = [
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": places[n]}, "properties": {
            "OBJECTID": n + 1, "site_id": f"XX{n:05d}", "name": f"Süd {n}", "kind": ("camp", "host family")[n % 2],
            "idps": people[n], "share": shares[n], "survey_date": "2025-05-11T00:00:00Z", "remark": "made up"}}
        for n in range(rows)
    ]
    fields = [{"name": "OBJECTID", "type": "Integer"}, *({"name": n, "type": "String"} for n in (
        "site_id", "name", "kind")), {"name": "idps", "type": "Integer"}, {"name": "share", "type": "Double"},
        {"name": "survey_date", "type": "Date"}, {"name": "remark", "type": "String"}]
    whole = {"type": "FeatureCollection", "metadata": {"name": "Sites", "idField": "OBJECTID", "fields": fields},
             "features": features}
    path.write_text(json.dumps(whole), encoding="utf-8")


def run(code: str, url: str, plugins: str) -> tuple[float, str]:
    """Seconds of one whole process, and what it says of the rows."""
    start = time.monotonic()
    done = subprocess.run([sys.executable, "-c", code, plugins, url], capture_output=True, text=True, timeout=600)
    seconds = time.monotonic() - start
    if done.returncode:
        sys.exit(done.stderr[-2000:])
    return seconds, done.stdout.strip().splitlines()[-1]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=50_000)
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--page", type=int, default=1000)
    options = parser.parse_args()
    sys.path.insert(0, str(ROOT / "dev.d"))
    from peers import FeatureServer

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        (folder / "common_ground").symlink_to(ROOT, target_is_directory=True)
        (folder / "data").mkdir()
        make_sites(folder / "data" / "sites.geojson", options.rows)
        with FeatureServer(folder, page=options.page) as server:
            url = server.layer("sites")
            ratios = []
            print(f"{options.rows:,} points, {options.page} a page; seconds of whole processes")
            for pair in range(options.pairs):
                sides = [("ours", OURS), ("QGIS", QGIS)][:: 1 if pair % 2 == 0 else -1]
                found = {name: run(code, url, scratch) for name, code in sides}
                if found["ours"][1] != found["QGIS"][1]:
                    sys.exit(f"not the same rows: {found}")
                ratios.append(found["ours"][0] / found["QGIS"][0])
                ours, qgis = found["ours"][0], found["QGIS"][0]
                print(f"  ours {ours:6.2f}  QGIS {qgis:6.2f}  ratio {ratios[-1]:.2f}", flush=True)
    median = statistics.median(ratios)
    print(f"median ratio {median:.2f} (limit {LIMIT})")
    return 0 if median <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
