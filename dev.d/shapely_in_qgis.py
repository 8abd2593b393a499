"""Does pip's shapely work in a QGIS that is linked to another GEOS? ``./dev desktop --script dev.d/shapely_in_qgis.py``

Each call runs in a child of its own, once as Python imports shapely by itself and once through base/own_geos.py, and
prints its result or the signal that killed it. QGIS 3.40 and newer import shapely themselves, so that both are the
same there. The script fails where a call through own_geos.py dies or raises. Linux.
"""

import os
import select
import signal
import sys

from qgis.core import Qgis, QgsGeometry

CALLS = {
    "import": "shapely.geos_version, sorted({line.split('/')[-1].strip() for line in open('/proc/self/maps')"
              " if 'libgeos' in line})",
    "contains_xy": "shapely.contains_xy(area, [1.0, 40.0], [1.0, 40.0]).tolist()",
    "contains_xy, prepared": "shapely.prepare(area), int(shapely.contains_xy(area, xy).sum())",
    "intersects_xy": "int(shapely.intersects_xy(area, xy).sum())",
    "buffer": "round(float(shapely.area(shapely.buffer(points, 0.3)).sum()), 3)",
    "union_all": "round(shapely.union_all(shapely.buffer(points, 0.3)).area, 3)",
    "union_all on a grid": "round(shapely.union_all(shapely.buffer(points, 0.3), grid_size=0.01).area, 2)",
    "coverage_union_all": "shapely.coverage_union_all([shapely.box(i, 0, i + 1, 1) for i in range(50)]).area",
    "intersection, difference": "shapely.intersection(area, shapely.box(0, 0, 1, 9)).area,"
                                " round(shapely.difference(area, shapely.box(0, 0, 1, 9)).area, 3)",
    "STRtree": "len(shapely.STRtree(points).query(shapely.box(2, 2, 5, 5)))",
    "STRtree with predicates": "[shapely.STRtree(points).query(shapely.buffer(points[:200], 0.5), one).shape"
                               " for one in ('intersects', 'contains', 'within')],"
                               " shapely.STRtree(points).query(points[:50], 'dwithin', 0.4).shape",
    "STRtree nearest": "shapely.STRtree(points).query_nearest(points[:2], exclusive=True,"
                       " return_distance=True)[1].round(4).tolist()",
    "make_valid": "shapely.make_valid(bow).area, shapely.is_valid_reason(bow)",
    "set_precision": "round(shapely.set_precision(shapely.box(0.01, 0.02, 1.04, 1.08), 0.1).area, 3)",
    "WKB, WKT, GeoJSON": "len(shapely.from_wkb(shapely.to_wkb(points))), shapely.from_wkt('POINT Z (1 2 3)').wkt,"
                         " shapely.from_geojson('{\"type\": \"Point\", \"coordinates\": [1, 2]}').wkt",
    "distance, relate, simplify": "round(float(shapely.distance(points, area.centroid).sum()), 3),"
                                  " shapely.relate(area, bow), len(shapely.simplify(area, 0.1).exterior.coords)",
    "from QGIS and back": "round(back(shapely.union_all([from_qgis(), shapely.box(5, 5, 20, 20)])).area(), 3)",
    "four threads": "set(pool(4).map(lambda size: round(shapely.union_all(shapely.buffer(points, size)).area, 3),"
                    " [0.3] * 8))",
}


def prepared():
    """The names that the calls use; shapely is imported here."""
    from concurrent.futures import ThreadPoolExecutor

    import numpy as np
    import shapely

    chance = np.random.default_rng(0)
    points = shapely.points(chance.random((1000, 2)) * 10)
    shape = QgsGeometry.fromWkt("POLYGON((0 0, 9 0, 9 9, 0 9, 0 0))").buffer(1, 8)

    def back(found):
        out = QgsGeometry()
        out.fromWkb(shapely.to_wkb(found))
        return out

    return {"shapely": shapely, "points": points, "xy": chance.random((100_000, 2)) * 20, "pool": ThreadPoolExecutor,
            "area": shapely.box(0, 0, 10, 10).buffer(3), "bow": shapely.Polygon([(0, 0), (2, 2), (2, 0), (0, 2)]),
            "from_qgis": lambda: shapely.from_wkb(bytes(shape.asWkb())), "back": back}


def in_a_child(call, own):
    """(what the call gave, did it end well)."""
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            for one in (signal.SIGSEGV, signal.SIGABRT, signal.SIGBUS):
                signal.signal(one, signal.SIG_DFL)  # QGIS's own handlers stop the parent too
            sys.meta_path[:] = [one for one in sys.meta_path if type(one).__name__ != "OwnGeosFinder"]
            if own:
                from common_ground.base import own_geos

                own_geos.install()
            said = f"+{eval(call, prepared())}"
        except Exception as error:
            said = f"-{type(error).__name__}: {error}"
        os.write(writes, said.encode()[:60_000])
        os._exit(0)
    os.close(writes)
    if not select.select([reads], [], [], 60)[0]:
        os.kill(child, signal.SIGKILL)
    said = os.read(reads, 65_536).decode()
    os.close(reads)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return signal.Signals(os.WTERMSIG(status)).name, False
    return said[1:], said.startswith("+")


def main():
    loaded = "QGIS loaded shapely itself" if "shapely" in sys.modules else "QGIS did not load shapely"
    print(f"QGIS {Qgis.QGIS_VERSION}; {loaded}")
    print("| call | as Python imports it | through own_geos.py |\n|---|---|---|", flush=True)
    failed = []
    for name, call in CALLS.items():
        (plain, _), (own, well) = in_a_child(call, False), in_a_child(call, True)
        print(f"| {name} | {plain} | {'the same' if own == plain else own} |", flush=True)
        failed += [] if well else [name]
    if failed:
        raise SystemExit("died or raised through own_geos.py: " + ", ".join(failed))


main()
