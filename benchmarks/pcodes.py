"""One million points against admin 3: P-coding by ``analysis.locate`` beside geopandas' sjoin, and whether they agree.

    .dev/venv/bin/python benchmarks/pcodes.py [--pairs 5] [--points 1000000]

Whole processes alternate: each reads the same boundaries (made-up units of the sample's Central African Republic) and
the same points, and writes a unit for each point. The ratio is the median over the pairs; promised is at most 1.1.
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
UNITS = 400


def plugin():
    """The plugin under its own name."""
    folder = Path(tempfile.mkdtemp())
    (folder / "common_ground").symlink_to(ROOT, target_is_directory=True)
    sys.path.insert(0, str(folder))


def make(folder: Path, points: int) -> None:
    """units.geojson and points.npy (x, y over the country's box: some fall outside)."""
    import numpy as np
    import shapely

    plugin()
    from common_ground.connectors.vector import read_vector

    country = read_vector(ROOT / "resources" / "sample" / "caf_admin_boundaries.geojson.zip", "caf_admin0").geometry[0]
    rng = np.random.default_rng(4)
    west, south, east, north = shapely.bounds(country)
    seeds = shapely.MultiPoint(np.column_stack([rng.uniform(west, east, UNITS), rng.uniform(south, north, UNITS)]))
    cells = shapely.get_parts(shapely.voronoi_polygons(seeds, extend_to=shapely.box(west, south, east, north)))
    units = shapely.intersection(shapely.segmentize(cells, 0.02), country)
    units = units[~shapely.is_empty(units)]
    features = [{"type": "Feature", "properties": {"adm3_pcode": f"CF{number:05}"},
                 "geometry": json.loads(shapely.to_geojson(shape))} for number, shape in enumerate(units)]
    text = json.dumps({"type": "FeatureCollection", "features": features})
    (folder / "units.geojson").write_text(text, encoding="utf-8")
    x, y = rng.uniform(west, east, points), rng.uniform(south, north, points)
    np.save(folder / "points.npy", np.column_stack([x, y]))


def ours(folder: Path) -> tuple[float, int]:
    """Seconds of the join itself, and points placed."""
    import numpy as np

    plugin()
    from common_ground.analysis.locate import PolygonIndex
    from common_ground.connectors.vector import read_vector

    units, points = read_vector(folder / "units.geojson"), np.load(folder / "points.npy")
    start = time.monotonic()
    found = PolygonIndex(units.geometry).locate(points[:, 0], points[:, 1])
    codes = np.append(units.table["adm3_pcode"].to_numpy(dtype=object), None)[found]
    seconds = time.monotonic() - start
    np.save(folder / "ours.npy", codes.astype("U16"))
    return seconds, int((found >= 0).sum())


def geopandas_sjoin(folder: Path) -> tuple[float, int]:
    """The same through geopandas; where borders overlap the first unit is kept, as ours does."""
    import geopandas
    import numpy as np

    units, points = geopandas.read_file(folder / "units.geojson"), np.load(folder / "points.npy")
    start = time.monotonic()
    layer = geopandas.GeoDataFrame(geometry=geopandas.points_from_xy(points[:, 0], points[:, 1]), crs=units.crs)
    joined = geopandas.sjoin(layer, units[["adm3_pcode", "geometry"]], how="left", predicate="intersects")
    joined = joined[~joined.index.duplicated()]
    seconds = time.monotonic() - start
    codes = joined["adm3_pcode"].astype(object).where(joined["adm3_pcode"].notna(), None).to_numpy(dtype=object)
    np.save(folder / "geopandas.npy", codes.astype("U16"))
    return seconds, int(joined["adm3_pcode"].notna().sum())


def run(python: str, which: str, folder: Path) -> dict[str, float]:
    start = time.monotonic()
    done = subprocess.run([python, __file__, "--one", which, str(folder)], capture_output=True, text=True)
    whole = time.monotonic() - start
    line = next((text for text in done.stdout.splitlines() if text.startswith("RESULT ")), None)
    if line is None:
        raise SystemExit(f"{which} failed\n{done.stderr[-2000:]}")
    return {**json.loads(line[7:]), "whole": whole}


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--points", type=int, default=1_000_000)
    options = parser.parse_args()
    peer = os.environ.get("COMMONGROUND_PEERS", sys.executable)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make(folder, options.points)
        pairs = [(run(sys.executable, "ours", folder), run(peer, "geopandas", folder)) for _ in range(options.pairs)]
        import numpy as np

        apart = int((np.load(folder / "ours.npy") != np.load(folder / "geopandas.npy")).sum())
    print(f"{'':10}{'join s':>9}{'whole s':>9}{'placed':>11}   (medians of {options.pairs} pairs, "
          f"{options.points:,} points)")
    for position, title in enumerate(("ours", "geopandas")):
        rows = [pair[position] for pair in pairs]
        print(f"{title:10}{statistics.median(row['seconds'] for row in rows):9.2f}"
              f"{statistics.median(row['whole'] for row in rows):9.2f}{int(rows[0]['placed']):11,}")
    join = statistics.median(a["seconds"] / b["seconds"] for a, b in pairs)
    whole = statistics.median(a["whole"] / b["whole"] for a, b in pairs)
    late = whole > LIMIT
    print(f"ratio: join {join:.2f}, whole process {whole:.2f} (at most {LIMIT}){'   MISSED' if late else ''}; "
          f"{apart} of {options.points:,} points differ")
    return int(late or apart > 0)


if __name__ == "__main__":
    if "--one" in sys.argv:
        work = {"ours": ours, "geopandas": geopandas_sjoin}[sys.argv[2]]
        used, placed = work(Path(sys.argv[3]))
        print("RESULT " + json.dumps({"seconds": used, "placed": placed}))
        raise SystemExit(0)
    raise SystemExit(main())
