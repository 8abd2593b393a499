"""Our atlas against QGIS's own ``native:atlaslayouttopdf`` on the same layout, in one process, in turns.

By the clock, and by the processor time of the whole process, on which what else the machine does counts less; the
verdict is of the processor time.

``QT_QPA_PLATFORM=offscreen .dev/venv/bin/python benchmarks/atlas.py [PAGES] [ROUNDS]``: A4, 150 dpi, the admin 2
units of the sample country. The layout that QGIS's algorithm gets is ours, with its atlas switched on.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def layers(pages: int):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    def memory(kind, fields, rows):
        made = QgsVectorLayer(f"{kind}?crs=EPSG:4326&" + "&".join(f"field={f}" for f in fields), "layer", "memory")
        features = []
        for values, shape in rows:
            feature = QgsFeature(made.fields())
            feature.setAttributes(values)
            feature.setGeometry(shape)
            features.append(feature)
        made.dataProvider().addFeatures(features)
        made.updateExtents()
        return made

    source = ROOT / "resources" / "sample" / "caf_admin_boundaries.geojson.zip"

    def level(n):
        layer = QgsVectorLayer(f"/vsizip/{source}/caf_admin{n}.geojson", f"adm{n}", "ogr")
        wanted = (f"adm{n}_name", f"adm{n}_fr", f"adm{n}_en")
        field = next(f.name() for f in layer.fields() if f.name().lower() in wanted)
        return memory("MultiPolygon", [f"adm{n}_pcode:string", f"adm{n}_name:string"],
                      [([str(f.id()), f[field]], f.geometry()) for f in layer.getFeatures()])

    units = level(2)
    found = list(units.getFeatures())
    rows = [([f"H{i}", ("CHA", "SHA")[i % 2], ("open", "worked_on", "released")[i % 3]],
             QgsGeometry(f.geometry().pointOnSurface().buffer(0.01, 8))) for i, f in enumerate(found)]
    hazards = memory("MultiPolygon", ["hazard_id:string", "hazard_class:string", "status:string"], rows)
    # 72 sub-prefectures: some come twice to fill the pages
    coverage = memory("MultiPolygon", ["adm2_pcode:string", "adm2_name:string"],
                      [([str(i), found[i % len(found)]["adm2_name"]], found[i % len(found)].geometry())
                       for i in range(pages)])
    return [level(1), units, hazards], coverage


def main(pages: int = 100, rounds: int = 3) -> int:
    from qgis.core import QgsApplication, QgsLayoutItemMap, QgsProcessingContext, QgsProcessingFeedback, QgsProject

    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    home = Path(tempfile.mkdtemp())
    (home / "common_ground").symlink_to(ROOT, target_is_directory=True)
    sys.path.insert(0, str(home))
    from processing.core.Processing import Processing

    Processing.initialize()
    from common_ground.products.map import MapRequest, compose
    from common_ground.products.map_atlas import AtlasRequest, make_atlas
    from qgis import processing

    drawn, coverage = layers(pages)
    base = MapRequest(drawn, pdf=str(home / "ours.pdf"), dpi=150, country="CAF")
    project = QgsProject.instance()
    sheet, _items = compose(project, base)
    sheet.finish()
    units = coverage.clone()
    project.addMapLayer(units, False)
    atlas = sheet.layout.atlas()
    atlas.setCoverageLayer(units)
    atlas.setEnabled(True)
    sheet.map.setAtlasDriven(True)
    sheet.map.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Auto)
    sheet.map.setAtlasMargin(0.08)
    sheet.layout.setName("atlas")
    project.layoutManager().addLayout(sheet.layout)

    def native() -> None:
        context = QgsProcessingContext()
        context.setProject(project)
        processing.run("native:atlaslayouttopdf", {
            "LAYOUT": "atlas", "DPI": 150, "OUTPUT": str(home / "native.pdf"), "INCLUDE_METADATA": True,
            "GEOREFERENCE": False, "TEXT_FORMAT": 1}, context=context, feedback=QgsProcessingFeedback())

    def ours() -> None:
        made = make_atlas(AtlasRequest(base, coverage))
        if made.pages != pages:
            raise SystemExit(f"{made.pages} pages")

    print(f"{time.strftime('%Y-%m-%d %H:%M')}, load {', '.join(f'{load:.1f}' for load in os.getloadavg())}", flush=True)
    times: dict[str, list[tuple[float, float]]] = {"native": [], "ours": []}
    for turn in range(rounds):
        for name, run in (("native", native), ("ours", ours))[:: 1 if turn % 2 == 0 else -1]:
            start, busy = time.perf_counter(), time.process_time()
            run()
            times[name].append((time.perf_counter() - start, time.process_time() - busy))
            print(f"{name}: {times[name][-1][0]:.1f} s, processor {times[name][-1][1]:.1f} s", flush=True)
    ratio = 0.0
    for measure, what in enumerate(("by the clock", "processor")):
        middle = {name: statistics.median(pair[measure] for pair in values) for name, values in times.items()}
        ratio = middle["ours"] / middle["native"]
        print(f"{pages} pages, {what}: native {middle['native']:.1f} s, ours {middle['ours']:.1f} s, ratio {ratio:.2f}")
    print(f"load {', '.join(f'{load:.1f}' for load in os.getloadavg())}")
    return 0 if ratio <= 1.1 else 1


if __name__ == "__main__":
    raise SystemExit(main(*map(int, sys.argv[1:3])))
