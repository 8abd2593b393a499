"""`./dev demo [OUT]`: the main job on the bundled sample, through the plugin's own algorithms, with no network.

Boundaries, population, displacement and a mine-action export in; people near hazards, contamination by prefecture and
a map out. Prints a table per prefecture and the paths of the GeoPackage, the PDF and the PNG.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
PACK = ROOT / "resources" / "sample"
COUNTRY = "CAF"
OPERATION = "Sample operation: countrywide mobility tracking"
BANDS = "1000,5000"


class Demo:
    """Runs algorithms one after the other and keeps what they gave."""

    def __init__(self, out: Path) -> None:
        from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

        class Lines(QgsProcessingFeedback):
            """Collects what the user would read."""

            def __init__(self) -> None:
                super().__init__(False)
                self.told: list[str] = []

            def pushInfo(self, info: str) -> None:
                self.told.append(info)

            def pushWarning(self, warning: str) -> None:
                self.told.append(f"warning: {warning}")

            def reportError(self, error: str, fatal: bool = False) -> None:
                self.told.append(f"error: {error}")

        self.out, self.workspace = out, str(out / "workspace")
        self.feedback = Lines
        self.context = QgsProcessingContext()
        self.context.setProject(QgsProject.instance())
        self.log: list[str] = []
        self.start = time.monotonic()

    def run(self, algorithm: str, **parameters: Any) -> dict[str, Any]:
        """One algorithm; a line with its time and row counts on the console, everything in the log."""
        from qgis import processing

        begun, lines = time.monotonic(), self.feedback()
        results: dict[str, Any] = processing.run(
            f"commonground:{algorithm}", parameters, context=self.context, feedback=lines)
        self.log += [f"== {algorithm}", *lines.told]
        counts = [line for line in lines.told if ": in " in line and "left out" in line]
        what = str(parameters.get("KIND", ""))
        print(f"{time.monotonic() - begun:5.1f} s  {algorithm} {what}".rstrip())
        for line in counts:
            print(f"         {line}")
        return results

    def said(self, start: str) -> str:
        """What an algorithm printed after ``start``, the last time."""
        return next(line[len(start):] for line in reversed(self.log) if line.startswith(start))

    def layer(self, table: str) -> Any:
        """A layer of the workspace, with style and source."""
        from common_ground.bridge.workspace import Workspace

        folder = Workspace.open(self.workspace)
        return folder.layer(folder.entry(table, COUNTRY))

    def keep(self, layer: Any, name: str, style: str, like: Any = None) -> None:
        """Put an output into the workspace, with its own source or that of ``like``."""
        from common_ground.base.feedback import Silent
        from common_ground.bridge.frames import frame_from_source, layer_provenance
        from common_ground.bridge.workspace import Workspace

        frame = frame_from_source(layer, Silent(), name=name)
        frame.table = frame.table.drop(columns=["fid"], errors="ignore")
        frame.style, frame.provenance = style, layer_provenance(like or layer) or frame.provenance
        Workspace.open(self.workspace).write(COUNTRY, [frame], Silent(), keep_previous=False)


def start_qgis() -> Any:
    """QGIS without a window, Processing, and the plugin under its own name."""
    plugins = Path(tempfile.mkdtemp(prefix="common-ground-demo-"))
    (plugins / "common_ground").symlink_to(ROOT, target_is_directory=True)
    sys.path[:0] = [str(plugins)]
    from qgis.core import QgsApplication

    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(plugins / "profile")
    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    from common_ground.processing.provider import CommonGroundProvider

    provider = CommonGroundProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    application.demo_keeps = (provider, plugins)
    return application


# -- the job --------------------------------------------------------------------------------------------
def load(demo: Demo) -> None:
    """Boundaries, population, displacement."""
    common = {"COUNTRY": COUNTRY, "WORKSPACE": demo.workspace}
    boundaries = str(PACK / "caf_admin_boundaries.geojson.zip")
    demo.run("load_cod_ab", FILE=boundaries, **common)
    demo.run("load_cod_ps", FILE=str(PACK / "caf_admpop_adm1_2015_v2.csv"), LEVEL=1, **common)
    demo.run("load_dtm", FILE=str(PACK / "global-iom-dtm-from-api-admin-0-to-2.csv"), LEVEL=1, OPERATION=OPERATION,
             ASSESSMENT_TYPE="BA", **common)


def bring_in(demo: Demo) -> None:
    """The programme's export. Release products go first: only they make closed land released."""
    common = {"COUNTRY": COUNTRY, "WORKSPACE": demo.workspace}
    for kind, name in (("release", "sample_land_release.geojson"), ("survey", "sample_survey_coverage.geojson"),
                       ("accident", "sample_accidents.csv"), ("casualty", "sample_casualties.csv"),
                       ("risk_education", "sample_risk_education.csv")):
        demo.run("importimsma", INPUT=str(PACK / name), KIND=kind, CRS="EPSG:4326", **common)
    points = str(PACK / "sample_hazards_points.xlsx")
    parts = [
        demo.run("importimsma", INPUT=str(PACK / "sample_hazards.shp"), KIND="hazard", PROFILE="afghanistan",
                 OUTPUT="TEMPORARY_OUTPUT", POINT_OUTPUT="TEMPORARY_OUTPUT", REJECTED="TEMPORARY_OUTPUT", **common),
        demo.run("importimsma", INPUT=f"{points}|layername=Hazards", POINTS=f"{points}|layername=Points",
                 KIND="hazard", CRS="EPSG:4326", OUTPUT="TEMPORARY_OUTPUT", POINT_OUTPUT="TEMPORARY_OUTPUT",
                 REJECTED="TEMPORARY_OUTPUT"),
    ]
    join_hazards(demo, parts)


def join_hazards(demo: Demo, parts: list[dict[str, Any]]) -> None:
    """Both hazard imports as one table of areas and one of records that are only points, as one export would give."""
    import numpy as np
    import pandas as pd
    from common_ground.base.feedback import Silent
    from common_ground.bridge.frames import frame_from_source, layer_provenance
    from common_ground.bridge.workspace import Workspace
    from common_ground.connectors import geo
    from common_ground.connectors.frame import Frame

    def joined(name: str, key: str, style: str) -> Frame:
        frames = []
        for part in parts:
            layer = part[key] if not isinstance(part[key], str) else demo.context.getMapLayer(part[key])
            frame = frame_from_source(layer, Silent(), name=name)
            frame.provenance = layer_provenance(layer) or frame.provenance
            if frame.crs:
                frame.geometry, frame.crs = geo.transform(frame.geometry, frame.crs, geo.WGS84), geo.WGS84
            frames.append(frame)
        table = pd.concat([f.table.drop(columns=["fid"], errors="ignore") for f in frames], ignore_index=True)
        geometry = np.concatenate([f.geometry for f in frames])
        return Frame(name, table, geometry, geo.WGS84, frames[0].provenance, style)

    both = [joined("imsma_hazard", "OUTPUT", "hazard_polygon"),
            joined("imsma_hazard_points", "POINT_OUTPUT", "hazard_point")]
    Workspace.open(demo.workspace).write(COUNTRY, both, Silent(), keep_previous=False)


def give_pcodes(demo: Demo) -> None:
    """P-codes of every level from the place, else from the code that the record carries."""
    for table in ("imsma_hazard", "imsma_hazard_points", "imsma_accident", "imsma_casualty"):
        layer = demo.layer(table)
        done = demo.run("assignpcodes", INPUT=layer, ADMIN=demo.layer("cod_ab_adm2"), PCODE_FIELD="adm2_pcode",
                        OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
        demo.keep(done, table, "accident" if table == "imsma_accident" else "", like=layer)


def overlay(demo: Demo) -> tuple[Any, Any]:
    """People near hazards, and contamination, by prefecture."""
    zones, hazards = demo.layer("cod_ab_adm1"), demo.layer("imsma_hazard")
    shared = {"HAZARDS": hazards, "ZONES": zones, "ZONE_ID": "adm1_pcode", "SURVEYED": demo.layer("imsma_survey"),
              "OUTPUT": "TEMPORARY_OUTPUT"}
    near = demo.run("exposure", POPULATION=str(PACK / "sample_population_1km.tif"), BANDS=BANDS, **shared)["OUTPUT"]
    found = demo.run("contamination", ACCIDENTS=demo.layer("imsma_accident"), CASUALTIES=demo.layer("imsma_casualty"),
                     RELEASE=demo.layer("imsma_release"), **shared)["OUTPUT"]
    demo.keep(near, "exposure_adm1", "exposure")
    demo.keep(found, "contamination_adm1", "contamination")
    return near, found


def protect(demo: Demo) -> None:
    """What may be shared in place of the hazards."""
    demo.run("riskgrid", HAZARDS=demo.layer("imsma_hazard"), ACCIDENTS=demo.layer("imsma_accident"),
             POPULATION=str(PACK / "sample_population_1km.tif"), SURVEYED=demo.layer("imsma_survey"), COUNTRY=COUNTRY,
             WORKSPACE=demo.workspace, REPORT=str(demo.out / "riskgrid.html"))


def draw(demo: Demo) -> dict[str, Any]:
    """One page for the own programme."""
    names = ["imsma_hazard_points", "imsma_hazard", "imsma_accident", "dtm_adm1", "exposure_adm1", "cod_ab_adm1"]
    from common_ground.bridge.workspace import Workspace

    present = {entry.table for entry in Workspace.open(demo.workspace).layers(COUNTRY)}
    layers = [demo.layer(name) for name in names if name in present]
    return demo.run("mapproduct", LAYERS=layers, COUNTRY=COUNTRY, TITLE="People living near recorded hazards",
                    PDF=str(demo.out / "map.pdf"), PNG=str(demo.out / "map.png"), DPI=200)


def displaced(demo: Demo) -> dict[str, int]:
    """IDPs by prefecture."""
    from common_ground.bridge.workspace import Workspace

    frame = Workspace.open(demo.workspace).read("dtm_adm1", COUNTRY)
    return {str(k): int(v) for k, v in zip(frame.table["adm1_pcode"], frame.table["idps"]) if v == v and k}


def print_table(near: Any, found: Any, idps: dict[str, int], every_hazard: str) -> None:
    """One row a prefecture, three significant digits for people."""
    by_code = {row["adm1_pcode"]: row for row in found.getFeatures()}
    print(f"\n{'P-code':7} {'Prefecture':18} {'People':>10} {'in 1 km':>10} {'in 5 km':>10} "
          f"{'Hazards':>10} {'Released m²':>12} {'IDPs':>9}  Survey state")
    totals = [0.0] * 5
    for row in sorted(near.getFeatures(), key=lambda r: r["adm1_pcode"]):
        other = by_code[row["adm1_pcode"]]
        people = [row["pop_total"], row["pop_1000"], row["pop_5000"]]
        moved = idps.get(row["adm1_pcode"])
        figures = [*people, float(other["released_m2"] or 0), moved or 0]
        totals = [a + float(b or 0) for a, b in zip(totals, figures)]
        # where nothing is recorded a zero would read as "nobody is near a hazard"
        near_text = [three(v) if row["hazards"] or v else "no record" for v in people[1:]]
        print(f"{row['adm1_pcode']:7} {row['adm1_name']:18} {three(people[0]):>10} {near_text[0]:>10} "
              f"{near_text[1]:>10} {row['hazards'] or 'no record':>10} {figures[3]:>12,.0f} "
              f"{'no data' if moved is None else f'{moved:,}':>9}  {row['survey_state']}")
    print(f"{'':7} {'All':18} {three(totals[0]):>10} {three(totals[1]):>10} {three(totals[2]):>10} "
          f"{every_hazard:>10} {totals[3]:>12,.0f} {totals[4]:>9,.0f}")
    print("\nPeople “living within” 1 km and 5 km of a hazard that is not released, on the sample's invented grid of "
          "1 km.\nNothing recorded does not mean safe: read the survey state. Everything but the boundaries and the "
          "totals of people\nis invented.")


def three(value: Any) -> str:
    """Three significant digits, as printed figures of people are; a dash for nothing known."""
    if value is None or value != value or not isinstance(value, (int, float)):
        return "–"
    if value < 1000:
        return f"{value:,.0f}"
    digits = len(f"{value:.0f}") - 3
    return f"{round(value, -digits):,.0f}"


def main(arguments: list[str]) -> int:
    out = Path(arguments[0] if arguments else "demo-out").resolve()
    if out.is_dir() and (out / "workspace" / f"{COUNTRY}.gpkg").exists():
        shutil.rmtree(out / "workspace")  # our own, of the last run
    out.mkdir(parents=True, exist_ok=True)
    application = start_qgis()
    demo = Demo(out)
    try:
        load(demo)
        bring_in(demo)
        give_pcodes(demo)
        near, found = overlay(demo)
        protect(demo)
        files = draw(demo)
        print_table(near, found, displaced(demo), demo.said("All zones together, hazards: "))
    finally:
        (out / "log.txt").write_text("\n".join(demo.log) + "\n", encoding="utf-8")
    print(f"\nGeoPackage: {out / 'workspace' / f'{COUNTRY}.gpkg'}\nPDF: {files['PDF']}\nPNG: {files['PNG']}")
    print(f"To share in place of hazards: layer riskgrid in the GeoPackage; report: {out / 'riskgrid.html'}")
    print(f"{time.monotonic() - demo.start:.1f} s")
    provider, plugins = application.demo_keeps
    from qgis.core import QgsApplication, QgsProject

    QgsProject.instance().clear()
    QgsApplication.processingRegistry().removeProvider(provider)
    shutil.rmtree(plugins, ignore_errors=True)
    sys.stdout.flush()
    os._exit(0)  # QGIS may crash while Python tears it down; everything is written


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
