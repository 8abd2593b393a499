"""Every template and the report in every language, on the sample country: `pictures_sheets.py OUT LANGUAGE …`.

One process without a window. COMMONGROUND_PICTURES_WORKSPACE names a workspace of `./dev demo` to draw, else the demo
runs first. Exit status 1 where a sheet could not be drawn.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path
from typing import Any, Callable

import demo

DPI = 110


class Sheets:
    """The layers that the sheets show, and one method a sheet."""

    def __init__(self, maker: demo.Demo, out: Path) -> None:
        self.maker, self.out = maker, out
        present = self.tables()
        names = ["imsma_hazard_points", "imsma_hazard", "imsma_accident", "dtm_adm1", "exposure_adm1", "cod_ab_adm1"]
        self.national = [maker.layer(name) for name in names if name in present]
        self.hazards, self.adm1 = maker.layer("imsma_hazard"), maker.layer("cod_ab_adm1")
        roads = maker.run("lineexposure", LINES=str(demo.PACK / "sample_roads.geojson"), HAZARDS=self.hazards,
                          OUTPUT="TEMPORARY_OUTPUT")["OUTPUT"]
        self.roads = roads
        # a hazard that has points and a release says most
        rows = list(self.hazards.getFeatures())
        self.hazard_id = str(rows[0]["hazard_id"])
        release = maker.layer("imsma_release") if "imsma_release" in present else None
        self.release = release
        if release is not None:
            released = {str(row["hazard_id"]) for row in release.getFeatures()}
            self.hazard_id = next((str(r["hazard_id"]) for r in rows if str(r["hazard_id"]) in released),
                                  self.hazard_id)
        self.earlier = self.before()

    def tables(self) -> set[str]:
        from common_ground.bridge.workspace import Workspace

        return {entry.table for entry in Workspace.open(self.maker.workspace).layers(demo.COUNTRY)}

    def before(self) -> Any:
        """The hazards as if a third of them were still open: what a map before and after compares."""
        from qgis.core import QgsFeatureRequest

        made = self.hazards.materialize(QgsFeatureRequest())
        made.setName(self.hazards.name())
        index = made.fields().indexOf("status")
        made.dataProvider().changeAttributeValues({
            row.id(): {index: "open"} for number, row in enumerate(made.getFeatures()) if number % 3 == 0})
        from common_ground.bridge.frames import layer_provenance
        from common_ground.bridge.layer_metadata import put_provenance

        about = layer_provenance(self.hazards)
        put_provenance(made, about.with_(valid_on="2026-06-30") if about else None)
        return made

    def request(self, layers: list[Any], language: str, name: str, **more: Any) -> Any:
        from common_ground.products.map import MapRequest

        return MapRequest(layers, png=str(self.out / name / f"{language}.png"), country=demo.COUNTRY, language=language,
                          dpi=DPI, **more)

    def standard(self, language: str) -> None:
        from common_ground.products.map import make_map

        for paper in ("A4 landscape", "A4 portrait"):
            name = "standard_" + paper.split()[1]
            (self.out / name).mkdir(parents=True, exist_ok=True)
            make_map(self.request(self.national, language, name, paper=paper))

    def overview(self, language: str) -> None:
        from common_ground.products.map import make_map

        make_map(self.request(self.national, language, "overview", template="overview"))

    def compare(self, language: str) -> None:
        from common_ground.products.map import make_map

        make_map(self.request([self.hazards, self.adm1], language, "compare", template="compare",
                              before=[self.earlier, self.adm1]))

    def access(self, language: str) -> None:
        from common_ground.products.map import make_map

        make_map(self.request([self.hazards, self.roads, self.adm1], language, "access", template="access"))

    def atlas(self, language: str) -> None:
        from common_ground.products.map_atlas import AtlasRequest, make_atlas
        from qgis.core import QgsFeatureRequest

        one = self.adm1.materialize(QgsFeatureRequest().setLimit(1))
        folder = self.out / "atlas" / "pages"
        folder.mkdir(exist_ok=True)
        base = self.request(self.national, language, "atlas")
        base.png = ""
        made = make_atlas(AtlasRequest(base, one, png_folder=str(folder)))
        shutil.move(made.pngs[0], self.out / "atlas" / f"{language}.png")
        shutil.rmtree(folder)

    def dossier(self, language: str) -> None:
        from common_ground.products.dossier import DossierRequest, make_dossier

        for name, completed in (("dossier", False), ("completion", True)):
            (self.out / name).mkdir(exist_ok=True)
            make_dossier(DossierRequest(self.request([self.adm1], language, name, paper="A4 portrait"), self.hazards,
                                        self.hazard_id, release=self.release, completed=completed))

    def report(self, language: str) -> None:
        from common_ground.products.report import ReportRequest, make_report

        pdf = self.out / "report" / f"{language}.pdf"
        make_report(ReportRequest(self.maker.workspace, demo.COUNTRY, language=language, pdf=str(pdf)))
        subprocess.run(["pdftoppm", "-r", str(DPI - 30), "-png", str(pdf), str(pdf.with_suffix(""))], check=True)
        pdf.unlink()


def main(arguments: list[str]) -> int:
    out, languages = Path(arguments[0]).resolve(), arguments[1:]
    wanted = os.environ.get("COMMONGROUND_PICTURES_SHEETS", "").split()
    out.mkdir(parents=True, exist_ok=True)
    application = demo.start_qgis()
    kept = os.environ.get("COMMONGROUND_PICTURES_WORKSPACE", "")
    work = Path(tempfile.mkdtemp(prefix="sheets-", dir=Path.home()))
    failed = []
    try:
        maker = demo.Demo(work)
        if kept:
            maker.workspace = kept
        else:
            for step in (demo.load, demo.bring_in, demo.give_pcodes, demo.overlay):
                step(maker)
        sheets = Sheets(maker, out)
        takes: tuple[Callable[[str], None], ...] = (sheets.standard, sheets.overview, sheets.compare, sheets.access,
                                                    sheets.atlas, sheets.dossier, sheets.report)
        for take in takes:
            if wanted and take.__name__ not in wanted:
                continue
            (out / take.__name__).mkdir(exist_ok=True)
            for language in languages:
                try:
                    take(language)
                    print(f"{take.__name__} {language}", flush=True)
                except Exception:
                    traceback.print_exc()
                    failed.append(f"{take.__name__} {language}")
        (out / "standard").rmdir() if (out / "standard").is_dir() else None
    finally:
        shutil.rmtree(work, ignore_errors=True)
    if failed:
        print(f"dev: not drawn: {', '.join(failed)}", file=sys.stderr)
    sys.stdout.flush()
    application.processEvents()
    os._exit(1 if failed else 0)  # QGIS may crash while Python tears it down; everything is written


if __name__ == "__main__":
    main(sys.argv[1:])
