"""A GeoJSON of 400 MB inside a zip: one admin level, with less than 1 GB of memory.

Slow (a minute): runs with COMMONGROUND_SLOW=1, in a process of its own whose peak of memory is read at its end.
"""

import math
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

MEGABYTES = 400
AREAS = 1500
CODE = """
import resource, sys, time
sys.path.insert(0, sys.argv[1])
from common_ground.base.feedback import Silent
from common_ground.connectors import cod
start = time.monotonic()
frames = cod.fetch({"COUNTRY": "LSO", "FILE": sys.argv[2], "LEVEL": 2, "VERSION": None}, None, Silent())
seconds = time.monotonic() - start
import shapely
print(len(frames), len(frames[0]), int(shapely.get_num_coordinates(frames[0].geometry).sum()),
      resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1000, round(seconds, 1))
"""


def write_zip(path, megabytes, areas):
    """Two levels, of which the second is ``megabytes`` long; written piece by piece. Number of its vertices."""
    vertices = int(megabytes * 1e6 / areas / 42)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for level, count, size in ((1, 3, 40), (2, areas, vertices)):
            with archive.open(f"lso_admin{level}.geojson", "w", force_zip64=True) as out:
                out.write(b'{"type": "FeatureCollection", "features": [\n')
                for n in range(count):
                    x, y = 27 + n % 40 * 0.05, -30 + n // 40 * 0.05
                    ring = [f"[{x + 0.02 * math.cos(2 * math.pi * k / size):.15f}, "
                            f"{y + 0.02 * math.sin(2 * math.pi * k / size):.15f}]" for k in range(size)]
                    codes = f'"adm{level}_pcode": "LS{n:04d}", "adm{level}_name": "Ward {n}", "version": "v01"'
                    out.write((f'{{"type": "Feature", "properties": {{{codes}, "valid_on": "2025-01-08"}}, "geometry": '
                               f'{{"type": "Polygon", "coordinates": [[{", ".join([*ring, ring[0]])}]]}}}}'
                               + (",\n" if n < count - 1 else "\n")).encode())
                out.write(b"]}")
    return areas * (vertices + 1)


@pytest.mark.timeout(600)
@pytest.mark.skipif(not os.environ.get("COMMONGROUND_SLOW"), reason="slow: set COMMONGROUND_SLOW=1")
def test_one_level_of_a_large_zip_needs_less_than_a_gigabyte(tmp_path):
    plugins = next(path for path in sys.path if (Path(path) / "common_ground").is_symlink())
    path = tmp_path / "lso_admin_boundaries.geojson.zip"
    vertices = write_zip(path, MEGABYTES, AREAS)
    with zipfile.ZipFile(path) as archive:
        assert archive.getinfo("lso_admin2.geojson").file_size > MEGABYTES * 1e6
    done = subprocess.run([sys.executable, "-c", CODE, plugins, str(path)], capture_output=True, text=True, timeout=500,
                          check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    frames, rows, got, peak, seconds = done.stdout.split()
    print(f"{MEGABYTES} MB of GeoJSON, {vertices:,} vertices: {peak} MB of memory, {seconds} s")
    assert (int(frames), int(rows), int(got)) == (1, AREAS, vertices)
    assert int(peak) < 1000, f"{peak} MB"
