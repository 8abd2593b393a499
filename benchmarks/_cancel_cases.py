"""What benchmarks/cancel.py runs: every algorithm of the provider that can work for more than a second at full size.

A new algorithm needs a case in :func:`cases`, or a reason in ``NOT_TRIED``; the benchmark names it otherwise.
"""

from __future__ import annotations

import csv
import json
import subprocess
import zipfile
from pathlib import Path
from typing import NamedTuple

import _load
import exposure
import imsma

#: algorithms that are not cancelled here, and why
NOT_TRIED = {
    "startcountry": "asks servers; its steps are the load algorithms, with a look between",
    "sharingmetrics": "ends within a second: it reads the ledger of a workspace",
    "load_cod_ps": "ends within a second: one row a unit",
    "load_funding": "ends within a second: one row a year and cluster",
    "load_hpc_plans": "ends within a second: one row a plan",
    "load_presets": "ends within a second: a list that ships with the plugin",
    "eore_targeting": "a model: its steps are algorithms of this list, with QGIS's own look between",
    "monthly_product": "a model: its steps are algorithms of this list, with QGIS's own look between",
}
ASKS = "asks a server and reads no file of its own; a held reply is cancelled in tests/bridge/test_network.py"
PLACE = {"COUNTRY": "CAF"}


class Case(NamedTuple):
    """One run: its name, the algorithm, the parameters."""

    name: str
    algorithm: str
    parameters: dict


# -- inputs -------------------------------------------------------------------------------------------------
def make(folder: Path, size: float) -> None:
    """All files that :func:`cases` reads, those that are not there yet."""
    here = Path(__file__)
    month = folder / "month"
    month.mkdir(parents=True, exist_ok=True)
    for script, file, where in (("exposure.py", "people.tif", folder), ("overlay.py", "roads.gpkg", folder),
                                ("_load.py", "casualties.csv", month)):
        if not (where / file).exists():
            subprocess.run([exposure.python_of("make"), str(here.with_name(script)), "--runner", "make", "--keep",
                            str(where), "--size", str(size)], check=True)
    if not (folder / "fivew.csv").exists():
        make_presence(folder, size)
    if not (folder / "done").exists():
        make_tables(folder, size)
        make_downloads(folder, size)
        (folder / "done").write_text("all files are whole\n", encoding="utf-8")


def rows_of(path: Path, head, rows) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(head)
        out.writerows(rows)


def make_tables(folder: Path, size: float) -> None:
    """Tables by unit and by accident, of locations and of hazards with what ranks them; a million activities."""
    import numpy as np
    import pandas as pd
    from osgeo import ogr

    rng = np.random.default_rng(1)
    count = int(50_000 * size)
    source = ogr.Open(str(folder / "zones.gpkg"))
    codes = [feature["pcode"] for feature in source.GetLayer(0)]
    pd.DataFrame({"adm2_pcode": codes, "population": rng.integers(1000, 60_000, len(codes))}).to_csv(
        folder / "units.csv", index=False)
    days = pd.to_datetime("2023-01-01") + pd.to_timedelta(rng.integers(0, 1000, count), "D")
    place = {"date": days.strftime("%Y-%m-%d"), "adm2_pcode": rng.choice(codes, count)}
    pd.DataFrame({"accident_id": range(count), **place, "killed": rng.integers(0, 3, count),
                  "injured": rng.integers(0, 4, count)}).to_csv(folder / "accidents.csv", index=False)
    people = pd.DataFrame({"casualty_id": range(count), **place, "sex": rng.choice(["female", "male"], count),
                           "age_group": rng.choice(["child", "adult"], count),
                           "outcome": rng.choice(["killed", "injured"], count), "category": "civilian"})
    people.to_csv(folder / "casualties.csv", index=False)
    people.sample(frac=0.8, random_state=1).to_csv(folder / "others.csv", index=False)
    yes = ["yes", "no", ""]
    pd.DataFrame({"location": np.repeat(np.arange(count), 4), "mines": rng.choice(yes, 4 * count),
                  "uxo": rng.choice(yes, 4 * count), "recent_victims": rng.integers(0, 4, 4 * count),
                  "block_roads": rng.choice(yes, 4 * count), "block_housing": rng.choice(yes, 4 * count)}).to_csv(
        folder / "locations.csv", index=False)
    pd.DataFrame({"hazard_id": [f"H{i}" for i in range(count)], "people_500": rng.integers(0, 20_000, count),
                  "people_500_1000": rng.integers(0, 20_000, count), "accidents_24m": rng.integers(0, 9, count),
                  "services_500": rng.integers(0, 6, count), "road": rng.integers(0, 2, count),
                  "agriculture_share": rng.random(count), "evidence": rng.random(count)}).to_csv(
        folder / "ranked.csv", index=False)
    imsma.make_activities(folder / "activities.csv", int(1_000_000 * size))
    imsma.make_workbook(folder / "activities.xlsx", int(100_000 * size))


def make_presence(folder: Path, size: float) -> None:
    """Who does what where: 100 rows for each unit."""
    rows_of(folder / "fivew.csv", ["Organisation", "Sector", "Activity", "Status", "Admin1 P-Code", "Admin1",
                                   "Admin2 P-Code", "Admin2", "People reached"],
            ([f"Organisation {n}", ("Mine action", "WASH")[n % 2], f"Activity {n % 7}", "ongoing",
              f"CF{unit // 60:02d}", f"District {unit // 60}", f"CF{unit // 60:02d}{unit % 60:02d}", f"Ward {unit}", n]
             for n in range(100) for unit in range(int(3000 * size))))


def make_downloads(folder: Path, size: float) -> None:
    """Files as they are downloaded by hand, with the units and the numbers of a full-size country."""
    from osgeo import ogr

    units = [f"CF{n // 60:02d}{n % 60:02d}" for n in range(int(3000 * size))]
    source, lines = ogr.Open(str(folder / "zones.gpkg")), ogr.Open(str(folder / "roads.gpkg"))
    shapes = [(feature["pcode"], feature.GetGeometryRef().ExportToJson()) for feature in source.GetLayer(0)]
    roads = [feature.GetGeometryRef().ExportToJson() for feature in lines.GetLayer(0)]

    def zipped(path: Path, files) -> None:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            for name, rows in files.items():
                features = ",\n".join(f'{{"type": "Feature", "properties": {json.dumps(p)}, "geometry": {g}}}'
                                      for p, g in rows)
                archive.writestr(name, f'{{"type": "FeatureCollection", "features": [{features}]}}')

    zipped(folder / "cod.geojson.zip", {"caf_admin2.geojson": [
        ({"adm2_name": f"Ward {n}", "adm2_pcode": f"CF{n // 60:02d}{n % 60:02d}", "adm1_name": f"District {n // 60}",
          "adm1_pcode": f"CF{n // 60:02d}", "valid_on": "2025-01-08", "version": "v02"}, shape)
        for n, (_code, shape) in enumerate(shapes)]})
    zipped(folder / "roads_lines.geojson.zip", {"roads_lines.geojson": [
        ({"highway": ("primary", "secondary", "trunk")[n % 3], "name": f"Road {n}"}, road)
        for n, road in enumerate(roads * 5)]})
    with (folder / "outlines.geojson").open("w", encoding="utf-8") as file:
        file.write('{"type": "FeatureCollection", "features": [' + ",\n".join(
            f'{{"type": "Feature", "properties": {{"shapeName": "Area {n}", "shapeISO": "", "shapeID": "{code}", '
            f'"shapeGroup": "CAF"}}, "geometry": {shape}}}' for n, (code, shape) in enumerate(shapes)) + "]}")
    rows_of(folder / "dtm.csv", ["id", "operation", "admin0Name", "admin0Pcode", "admin1Name", "admin1Pcode",
                                 "admin2Name", "admin2Pcode", "adminLevel", "numPresentIdpInd", "reportingDate",
                                 "roundNumber", "displacementReason", "numberMales", "numberFemales",
                                 "idpOriginAdmin1Name", "idpOriginAdmin1Pcode", "assessmentType", "operationStatus"],
            ([1, "Conflict", "Country", "CAF", f"District {code[:4]}", code[:4], f"Ward {code}", code, 2,
              100 + n % 900, f"20{20 + n // 12}-{1 + n % 12:02d}-28T00:00:00", n, "Conflict", 40, 60, "Elsewhere",
              "CF01", "BA", "Active"] for n in range(1, 70) for code in units))
    rows_of(folder / "presence.csv", ["location_code", "admin1_code", "admin1_name", "admin2_code", "admin2_name",
                                      "admin_level", "sector_code", "org_name"],
            (["CAF", code[:4], f"District {code[:4]}", code, f"Ward {code}", 2, ("PRO-MIN", "WSH")[n % 2],
              f"Organisation {n}"] for n in range(100) for code in units))
    rows_of(folder / "ucdp.csv", ["id", "type_of_violence", "side_a", "side_b", "where_prec", "where_coordinates",
                                  "adm_1", "adm_2", "latitude", "longitude", "country", "country_id", "date_prec",
                                  "date_start", "date_end", "best", "low", "high"],
            ([n, 1, "A", "B", 1, f"Town {n}", "X", "", 3 + n % 700 / 100, 15 + n % 900 / 100,
              "Central African Republic", 482, 1, f"20{10 + n % 15}-{1 + n % 12:02d}-05",
              f"20{10 + n % 15}-{1 + n % 12:02d}-05", 3, 3, 3] for n in range(int(200_000 * size))))
    rows_of(folder / "needs.csv", ["Country ISO3", "Admin 1 PCode", "Admin 1 Name", "Admin 2 PCode", "Admin 2 Name",
                                   "Description", "Cluster", "Category", "Population", "In Need", "Targeted",
                                   "Affected", "Reached", "Info"],
            (["CAF", code[:4], f"District {code[:4]}", code, f"Ward {code}", "Mine Action", cluster, category, "",
              30 + n % 70, 12, "", "", ""] for n, code in enumerate(units)
             for cluster in ("PRO-MIN", "PRO", "WSH", "HEA", "EDU", "FSC", "NUT", "SHL")
             for category in ("total", "Children", "Women", "Men", "IDP")))
    rows_of(folder / "weapons.csv", ["Date", "Event Description", "Country ISO", "Admin 1", "Explosive Weapon Type",
                                     "Aid Workers Killed", "SiND Event ID"],
            ([f"2025-{1 + n % 12:02d}-{1 + n % 28:02d}", f"Shell {n}", "CAF", f"District {n % 50}", "Shelling", "", n]
             for n in range(int(100_000 * size))))


# -- cases --------------------------------------------------------------------------------------------------
def cases(folder: Path) -> list[Case]:
    """All runs; those of the month come first and in order: each leaves in the workspace what the next ones read."""
    made = folder / "out"
    month = folder / "month"
    workspace = {"WORKSPACE": str(month / "workspace"), **PLACE}
    table = f"{month / 'workspace' / 'CAF.gpkg'}|layername="
    names = {"importimsma": "importimsma: {what}"}
    found = [Case(names.get(algorithm, algorithm).format(what=what.replace("import ", "")), algorithm, parameters)
             for what, algorithm, parameters in _load.steps(month)]

    def out(name: str) -> str:
        return str(made / name)

    def file(name: str) -> str:
        return str(folder / name)

    def add(name: str, algorithm: str = "", **parameters) -> None:
        found.append(Case(name, algorithm or name, parameters))

    hazards, raster = {"HAZARDS": file("hazards.gpkg")}, {"POPULATION": file("people.tif")}
    zones = {"ZONES": file("zones.gpkg"), "ZONE_ID": "pcode"}
    units = {**hazards, **zones, **raster, "POPULATION_TABLE": file("units.csv"), "CASUALTIES": file("casualties.csv")}
    accidents = {"ACCIDENTS": file("accidents.csv")}
    period = {"PERIOD_START": "2026-06-01", "PERIOD_END": "2026-06-30"}
    drawn = [str(month / "exposure.gpkg"), table + "imsma_hazard", str(month / "zones.gpkg")]

    activities = {"KIND": "release", "POINT_OUTPUT": out("activities.gpkg"), "REJECTED": out("rejected.gpkg")}
    add("importimsma: a million activities", "importimsma", INPUT=file("activities.csv"), **activities)
    add("importimsma: workbook of 100,000 rows", "importimsma", INPUT=file("activities.xlsx"), **activities)
    add("exposure: chances", "exposure", **hazards, **zones, **raster, DRAWS=20, RUNS=2, OUTPUT=out("chances.gpkg"))
    add("nearesthazard", **hazards, SITES=file("sites.gpkg"), OUTPUT=out("near.gpkg"))
    add("lineexposure", **hazards, LINES=file("roads.gpkg"), OUTPUT=out("lines.gpkg"))
    add("severity", **units, **accidents, OUTPUT=out("severity.gpkg"), HTML=out("severity.html"))
    add("peopleinneed", **units, **accidents, DRAWS=200, RUNS=3, OUTPUT=out("need.gpkg"), HTML=out("need.html"))
    add("riskeducationgap", **units, OUTPUT=out("gap.gpkg"), HTML=out("gap.html"))
    add("informcomponent", **units, **accidents, OUTPUT=out("inform.gpkg"))
    add("scalepopulation", **zones, **raster, POPULATION_TABLE=file("units.csv"), RASTER=out("scaled.tif"),
        OUTPUT=out("scaled.gpkg"))
    add("comparecasualties", FIRST=file("casualties.csv"), SECOND=file("others.csv"), MATCHES=out("matches.csv"))
    add("compareimsma: two files", "compareimsma", OLD=file("hazards.gpkg"), NEW=file("hazards.gpkg"),
        ID_FIELD="hazard_id", CHANGES=out("changes.gpkg"), SUMMARY=out("balance.csv"))
    add("compareboundaries", OLDER=str(month / "zones.gpkg"), NEWER=str(month / "zones.gpkg"),
        OUTPUT=out("versions.gpkg"))
    add("impactscore", INPUT=file("locations.csv"), ID_FIELD="location", OUTPUT=out("impact.gpkg"),
        HTML=out("impact.html"))
    add("priority", INPUT=file("ranked.csv"), ID_FIELD="hazard_id", OUTPUT=out("priority.gpkg"),
        HTML=out("priority.html"))
    add("indicators", **workspace, LEVEL=1, **period, OUTPUT=out("indicators.gpkg"))
    add("mapatlas", LAYERS=drawn, COUNTRY="CAF", COVERAGE=str(month / "zones.gpkg"), DPI=100, PDF=out("atlas.pdf"))
    add("taskdossier", HAZARD_ID="HZ-000003", HAZARDS=table + "imsma_hazard",
        LAYERS=[str(month / "zones.gpkg")], PDF=out("dossier.pdf"), COUNTRY="CAF")
    add("report: maps", "report", **workspace, **period, LEVEL=1, HTML=out("report.html"), PDF=out("report.pdf"))
    add("disclosurecheck", **workspace, AUDIENCE="cluster", PURPOSE="returns", VERDICT=out("verdict.gpkg"),
        HTML=out("verdict.html"))
    # the cluster is refused the counts of this made-up country, which are small: written is what stays at home
    add("sharepackage", **workspace, AUDIENCE="own programme", PURPOSE="backup", FORMATS="gpkg,csv,geojson",
        FOLDER=out("package"), HTML=out("package.html"))
    add("load_hdx", FILE=file("zones.gpkg"), COUNTRY="CAF", OUTPUT=out("hdx.gpkg"))
    add("load_hdx: sites into a workspace", "load_hdx", FILE=file("sites.gpkg"), WORKSPACE=out("loaded"),
        COUNTRY="CAF")
    add("load_cod_ab", FILE=file("cod.geojson.zip"), LEVEL=2, COUNTRY="CAF", OUTPUT=out("cod.gpkg"))
    add("load_fallback_ab", FILE=file("outlines.geojson"), LEVEL=2, COUNTRY="CAF", OUTPUT=out("fallback.gpkg"))
    add("load_osm", FILE=file("roads_lines.geojson.zip"), COUNTRY="CAF", OUTPUT=out("osm.gpkg"))
    add("load_places", FILE=file("sites.gpkg"), COUNTRY="CAF", OUTPUT=out("places.gpkg"))
    add("load_worldpop", FILE=file("people.tif"), COUNTRY="CAF", OUTPUT=out("worldpop.tif"))
    add("load_worldpop: clipped", "load_worldpop", FILE=file("people.tif"), COUNTRY="CAF", ADMIN=file("zones.gpkg"),
        OUTPUT=out("clipped.tif"))
    add("load_dtm", FILE=file("dtm.csv"), LEVEL=2, COUNTRY="CAF", OUTPUT=out("dtm.gpkg"))
    add("load_dtm_series", FILE=file("dtm.csv"), LEVEL=2, COUNTRY="CAF", OUTPUT=out("series.gpkg"))
    add("load_hapi", FILE=file("presence.csv"), THEME="presence", LEVEL=2, COUNTRY="CAF", OUTPUT=out("hapi.gpkg"))
    add("load_ucdp", FILE=file("ucdp.csv"), START="2010-01-01", COUNTRY="CAF", OUTPUT=out("ucdp.gpkg"))
    add("load_hpc_needs", FILE=file("needs.csv"), LEVEL=2, COUNTRY="CAF", OUTPUT=out("needs.gpkg"))
    add("load_explosive_weapons", FILE=file("weapons.csv"), COUNTRY="CAF", OUTPUT=out("weapons.gpkg"))
    by_hand = {"PRESET": "none", "X": "longitude", "Y": "latitude"}
    add("load_table", FILE=file("activities.csv"), **by_hand, OUTPUT=out("table.gpkg"))
    add("load_table: workbook into a workspace", "load_table", FILE=file("activities.xlsx"), **by_hand,
        WORKSPACE=out("loaded"), COUNTRY="CAF")
    add("load_dtm_components", FILE=file("activities.xlsx"), **by_hand, OUTPUT=out("components.gpkg"))
    add("load_presence_5w", FILE=file("fivew.csv"), COUNTRY="CAF", OUTPUT=out("presence.gpkg"))
    return found


def missing(algorithms: dict, tried: set[str]) -> tuple[list[str], dict[str, str]]:
    """Algorithms that nobody tried or gave a reason for, and the reasons of the others. ``algorithms``: name to whether
    it reads a file of the user's."""
    reasons, lost = {}, []
    for name, has_file in sorted(algorithms.items()):
        if name in tried:
            continue
        if name in NOT_TRIED:
            reasons[name] = NOT_TRIED[name]
        elif name.startswith("load_") and not has_file:
            reasons[name] = ASKS
        else:
            lost.append(name)
    return lost, reasons
