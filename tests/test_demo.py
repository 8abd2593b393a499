"""The demo ends, prints its table, and its figures are those of a small calculation that shares no code with it."""

import csv
import io
import re
import sqlite3
import subprocess
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
import pytest
import shapely

ROOT = Path(__file__).resolve().parents[1]
PACK = ROOT / "resources" / "sample"
UTM = 32634


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    out = tmp_path_factory.mktemp("demo") / "with a space"
    begun = time.monotonic()
    done = subprocess.run([sys.executable, str(ROOT / "dev.d" / "demo.py"), str(out)], capture_output=True, text=True,
                          encoding="utf-8", cwd=out.parent, timeout=110)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    return {"out": out, "text": done.stdout, "seconds": time.monotonic() - begun}


@pytest.fixture(scope="module")
def tables(demo):
    """Rows of the two result tables by P-code."""
    found = {}
    connection = sqlite3.connect(demo["out"] / "workspace" / "CAF.gpkg")
    connection.row_factory = sqlite3.Row
    for name in ("exposure_adm1", "contamination_adm1"):
        found[name] = {row["adm1_pcode"]: dict(row) for row in connection.execute(f'SELECT * FROM "{name}"')}
    connection.close()
    return found


@pytest.fixture(scope="module")
def plain():
    """Hazards, read without the plugin: counted ones in metres of UTM 34N, those without geometry by P-code."""
    geopandas = pytest.importorskip("geopandas")
    pytest.importorskip("exactextract")
    import pandas as pd

    products = geopandas.read_file(PACK / "sample_land_release.geojson")
    products["hazard_id"] = products["hazard_id"].str.strip()
    linked = set(products.hazard_id)
    raw = geopandas.read_file(PACK / "sample_hazards.shp")
    earned = raw["Status_1"].isin(["Closed", "Completed"]) & raw["hazard_loc"].isin(linked)
    raw = raw[~(earned | (raw["Status_1"] == "Expired"))]
    bare = raw[raw.geometry.isna()]["ADM2_PCODE"].str[:4].tolist()
    drawn = raw[raw.geometry.notna()].geometry.make_valid()
    extra = points_workbook(geopandas)
    everything = geopandas.GeoSeries(pd.concat([drawn, extra], ignore_index=True), crs=UTM)
    zones = geopandas.read_file(f"zip://{PACK / 'caf_admin_boundaries.geojson.zip'}!caf_admin1.geojson")
    return {"shapes": everything, "bare": bare, "zones": zones, "products": products}


def points_workbook(geopandas):
    """The points form by hand: rings of start and turning points, legs added up, circles where there is no ring."""
    from osgeo import gdal, ogr
    from shapely.geometry import Point, Polygon

    gdal.SetConfigOption("OGR_XLSX_HEADERS", "FORCE")
    book = ogr.Open(str(PACK / "sample_hazards_points.xlsx"))
    rows = {name: [feature.items() for feature in book.GetLayerByName(name)] for name in ("Hazards", "Points")}
    gdal.SetConfigOption("OGR_XLSX_HEADERS", None)

    def number(text):
        return float(str(text).replace(",", "."))

    def utm(xy):
        return geopandas.GeoSeries([Point(*xy)], crs=4326).to_crs(UTM).iloc[0]

    at, rings = {}, defaultdict(list)
    for row in rows["Points"]:
        if row["Xcoord"]:
            here = utm((number(row["Xcoord"]), number(row["Ycoord"])))
        else:
            start, turn = at[row["FrPointID"]], np.radians(number(row["Bearing"]))
            far = number(row["Distance"])
            here = Point(start.x + far * np.sin(turn), start.y + far * np.cos(turn))
        at[row["PointID"]] = here
        if row["PolyID"]:
            rings[row["PolyID"]].append(here)
    shapes = []
    for row in rows["Hazards"]:
        ring = rings.get(row["hazard_localid"], [])
        if len(ring) > 2:
            shapes.append(Polygon(ring))
        else:
            area = number(row["Estimated area"].replace(",", ""))
            where = utm((number(row["Longitude"]), number(row["Latitude"])))
            shapes.append(where.buffer(np.sqrt(area / np.pi), quad_segs=64))
    return geopandas.GeoSeries(shapes, crs=UTM)


def test_it_prints_a_row_a_prefecture_and_the_paths(demo):
    lines = demo["text"].splitlines()
    assert sum(bool(re.match(r"CF\d\d ", line)) for line in lines) == 17
    for label in ("GeoPackage", "PDF", "PNG"):
        path = next(line.split(": ", 1)[1] for line in lines if line.startswith(f"{label}: "))
        assert Path(path).stat().st_size > 10_000
    assert (demo["out"] / "map.pdf").read_bytes().startswith(b"%PDF")
    assert (demo["out"] / "map.png").read_bytes().startswith(b"\x89PNG")


def test_nothing_recorded_is_not_printed_as_zero(demo):
    line = next(line for line in demo["text"].splitlines() if line.startswith("CF53"))
    assert line.count("no record") == 3 and line.endswith("not surveyed")
    assert next(line for line in demo["text"].splitlines() if line.startswith("CF12")).endswith("surveyed none found")
    assert "no data" in next(line for line in demo["text"].splitlines() if line.startswith("CF23"))


def test_it_is_quick(demo):
    assert demo["seconds"] < 60


def test_a_second_run_into_the_same_folder_gives_the_same_table(demo):
    again = subprocess.run([sys.executable, str(ROOT / "dev.d" / "demo.py"), str(demo["out"])], capture_output=True,
                           text=True, encoding="utf-8", timeout=110)
    assert again.returncode == 0, again.stderr[-2000:]

    def table(text):
        return [line for line in text.splitlines() if re.match(r"CF\d\d ", line)]

    assert table(again.stdout) == table(demo["text"])


def test_every_import_accounts_for_its_rows(demo):
    counts = re.findall(r": in (\d+), used (\d+), left out (\d+)", demo["text"])
    assert len(counts) >= 20
    assert all(int(read) == int(used) + int(out) for read, used, out in counts)


def test_people_near_hazards_are_those_of_exactextract_on_plain_buffers(tables, plain):
    from exactextract import exact_extract

    zones = plain["zones"]
    raster = str(PACK / "sample_population_1km.tif")
    total = exact_extract(raster, zones, ["sum"], include_cols=["adm1_pcode"], output="pandas")
    assert len(total) == 17
    for row in total.itertuples():
        assert tables["exposure_adm1"][row.adm1_pcode]["pop_total"] == pytest.approx(row.sum, rel=1e-6)
    for band in (1000, 5000):
        reach = shapely.union_all(shapely.buffer(plain["shapes"].values, band, quad_segs=32))
        near = zones.copy()
        near.geometry = zones.to_crs(UTM).intersection(reach).to_crs(4326)
        near = near[~near.geometry.is_empty]
        people = exact_extract(raster, near, ["sum"], include_cols=["adm1_pcode"], output="pandas")
        expected = dict(zip(people.adm1_pcode, people["sum"].fillna(0)))
        assert sum(expected.values()) > 100_000
        for pcode, row in tables["exposure_adm1"].items():
            # UTM stretches distances by up to 0.1 %, more in the west, and so do our buffers here
            assert row[f"pop_{band}"] == pytest.approx(expected.get(pcode, 0), rel=0.01, abs=10), (pcode, band)


def test_hazards_are_counted_by_place_and_by_pcode(demo, tables, plain):
    zones = plain["zones"].to_crs(UTM)
    expected = Counter(plain["bare"])
    for pcode, zone in zip(zones.adm1_pcode, zones.geometry):
        expected[pcode] += int(plain["shapes"].intersects(zone).sum())
    for name in ("exposure_adm1", "contamination_adm1"):
        assert {p: row["hazards"] for p, row in tables[name].items() if row["hazards"]} == {
            p: n for p, n in expected.items() if n}
    everywhere = len(plain["shapes"]) + len(plain["bare"])
    assert re.search(rf"^ +All .* {everywhere} ", demo["text"], re.MULTILINE)


def test_released_area_is_the_sum_of_the_products(tables, plain):
    from pyproj import Geod

    products, zones = plain["products"], plain["zones"]
    area = np.array([abs(Geod(ellps="WGS84").geometry_area_perimeter(shape)[0]) for shape in products.geometry])
    for pcode, zone in zip(zones.adm1_pcode, zones.geometry):
        # the product's own figure was measured in UTM, up to 0.4 % off in the west
        expected = area[products.geometry.representative_point().within(zone)].sum()
        assert tables["contamination_adm1"][pcode]["released_m2"] == pytest.approx(expected, rel=0.005, abs=1)


def test_accidents_and_casualties_are_all_in_a_prefecture(tables):
    def rows(name):
        return list(csv.DictReader(io.StringIO((PACK / name).read_text(encoding="utf-8-sig"))))

    accidents, casualties = rows("sample_accidents.csv"), rows("sample_casualties.csv")
    found = tables["contamination_adm1"].values()
    assert sum(row["accidents"] for row in found) == len(accidents)
    assert sum(row["casualties"] for row in found) == len(casualties)
    by_code = Counter(row["Admin 2 P-code"][:4] for row in casualties)
    assert {p: r["casualties"] for p, r in tables["contamination_adm1"].items() if r["casualties"]} == dict(by_code)


def test_displaced_people_are_one_operation_one_type_and_the_latest_round_of_each_area(demo):
    text = (PACK / "global-iom-dtm-from-api-admin-0-to-2.csv").read_text(encoding="utf-8-sig")
    rows = [r for r in csv.DictReader(io.StringIO(text))
            if r["admin0Pcode"] == "CAF" and r["adminLevel"] == "1" and r["assessmentType"] == "BA"
            and r["operation"] == "Sample operation: countrywide mobility tracking"]
    latest = defaultdict(int)
    for row in rows:
        latest[row["admin1Pcode"]] = max(latest[row["admin1Pcode"]], int(row["roundNumber"]))
    expected = Counter()
    for row in rows:
        if int(row["roundNumber"]) == latest[row["admin1Pcode"]]:
            expected[row["admin1Pcode"]] += int(row["numPresentIdpInd"])
    assert set(latest.values()) == {19, 20} and len(expected) == 16
    connection = sqlite3.connect(demo["out"] / "workspace" / "CAF.gpkg")
    found = {p: n for p, n in connection.execute('SELECT adm1_pcode, idps FROM "dtm_adm1"') if n is not None}
    connection.close()
    assert found == dict(expected)
    for pcode, people in expected.items():
        assert f"{people:,}" in next(line for line in demo["text"].splitlines() if line.startswith(pcode))


def test_no_name_and_no_phone_reaches_the_workspace(demo):
    for path in (demo["out"] / "workspace").rglob("*"):
        if path.is_file():
            assert b"Invented Name" not in path.read_bytes() and b"+000 000" not in path.read_bytes(), path


def test_every_layer_says_whether_it_is_invented(demo):
    connection = sqlite3.connect(demo["out"] / "workspace" / "CAF.gpkg")
    rows = dict(connection.execute("SELECT table_name, invented FROM common_ground_provenance"))
    connection.close()
    real = {name for name in rows if name.startswith("cod_")}
    assert {"cod_ab_adm0", "cod_ab_adm1", "cod_ab_adm2", "cod_ps_adm1"} <= real
    assert {rows[name] for name in rows if name not in real} == {"yes"}
    assert {rows[name] for name in real} == {""}
    assert not [name for name in rows if name.endswith("__previous")]


def test_the_map_says_that_it_is_invented_and_what_absence_means(demo):
    import shutil

    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not here")
    text = subprocess.run(["pdftotext", str(demo["out"] / "map.pdf"), "-"], capture_output=True, text=True).stdout
    flat = " ".join(text.split()).lower()
    assert "invented data" in flat and "does not mean" in flat and "rounds 19 to 20" in flat and "ocha" in flat
    boundaries = flat.split("admin level 1 (201506)")[1].split("people near")[0]
    assert "invented" not in boundaries
