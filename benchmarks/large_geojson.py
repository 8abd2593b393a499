"""A 400 MB GeoJSON inside a zip: one admin level under 1 GB of memory. Made up, in the shape of a COD-AB package."""

import importlib
import json
import math
import resource
import sys
import tempfile
import time
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SIZE = 400_000_000
LIMIT_MB = 1000
_VERTICES = 4000


def feature(number):
    """One area with as many vertices as a detailed boundary."""
    x, y = 100 + number % 70 * 0.1, 6 + number // 70 * 0.1
    turn = [2 * math.pi * k / _VERTICES for k in range(_VERTICES)]
    ring = [[round(x + 0.05 * math.cos(a), 13), round(y + 0.05 * math.sin(a), 13)] for a in turn]
    row = {"adm3_pcode": f"TH{number:06d}", "adm3_name": "Made up", "version": "v01"}
    return {"type": "Feature", "properties": row,
            "geometry": {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}}


def package(path):
    """Write the zip; the number of areas in its large level."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        small = {"type": "FeatureCollection", "features": [feature(0)]}
        archive.writestr("tha_admin1.geojson", json.dumps(small))
        with archive.open("tha_admin3.geojson", "w", force_zip64=True) as member:
            written = member.write(b'{"type":"FeatureCollection","name":"tha_admin3","features":[\n')
            number = 0
            while written < SIZE:
                text = ("," if number else "") + json.dumps(feature(number)) + "\n"
                written += member.write(text.encode())
                number += 1
            member.write(b"]}")
    return number


def main():
    with tempfile.TemporaryDirectory(dir=ROOT / ".dev") as folder:
        (Path(folder) / "common_ground").symlink_to(ROOT, target_is_directory=True)
        sys.path.insert(0, folder)
        path = Path(folder) / "tha_admin_boundaries.geojson.zip"
        areas = package(path)
        cod = importlib.import_module("common_ground.connectors.cod")
        silent = importlib.import_module("common_ground.base.feedback").Silent()
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        start = time.monotonic()
        (frame,) = cod.read_boundaries(path, [3], silent)
        seconds = time.monotonic() - start
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{SIZE / 1e6:.0f} MB GeoJSON in a zip, {areas} areas: read {len(frame)} in {seconds:.1f} s, "
          f"peak memory {peak:.0f} MB (before {before:.0f} MB, limit {LIMIT_MB} MB)")
    return 0 if len(frame) == areas and peak < LIMIT_MB else 1


if __name__ == "__main__":
    sys.exit(main())
