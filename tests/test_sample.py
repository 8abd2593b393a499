"""The sample pack: small, credited, marked as invented, and true to the totals that it claims."""

import csv
import io
import json
import zipfile
from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr
from shapely import union_all
from shapely.geometry import shape

ROOT = Path(__file__).resolve().parents[1]
PACK = ROOT / "resources" / "sample"
REAL = {"caf_admin_boundaries.geojson.zip", *(f"caf_admpop_adm{n}_2015_v2.csv" for n in (1, 2, 3))}
#: parts of the shapefile, and what GDAL puts beside a raster that was opened
PARTS = {".dbf", ".shx", ".prj", ".cpg", ".xml", ".qmd"}


def data_files():
    return sorted(p for p in PACK.iterdir()
                  if p.suffix not in {".md", *PARTS} and not p.name.endswith(".provenance.json"))


def sidecar(path):
    return json.loads(path.with_name(path.name + ".provenance.json").read_text(encoding="utf-8"))


def rows(name, encoding="utf-8-sig"):
    return list(csv.DictReader(io.StringIO((PACK / name).read_text(encoding=encoding))))


def test_pack_is_under_five_megabytes():
    assert sum(p.stat().st_size for p in PACK.iterdir()) < 5_000_000


@pytest.mark.parametrize("path", data_files(), ids=lambda p: p.name)
def test_every_file_says_what_it_is_and_whether_it_is_invented(path):
    facts = sidecar(path)
    assert facts["title"] and facts["source"] and facts["licence"] and facts["caveats"]
    assert facts["invented"] == ("no" if path.name in REAL else "yes")
    assert facts["sensitivity"] in ("low", "moderate", "high", "severe")
    if path.name in REAL:
        assert "OCHA" in facts["source"] and facts["licence"] == "CC BY-IGO"
    else:
        assert "invented" in facts["source"].lower()


@pytest.mark.parametrize("path", data_files(), ids=lambda p: p.name)
def test_readme_and_licences_name_every_file(path):
    stem = path.name.replace("adm1_", "adm1…3_") if "admpop" in path.name else path.name
    readme = (PACK / "README.md").read_text(encoding="utf-8")
    assert path.name in readme or stem in readme or "caf_admpop_adm1…3" in readme
    licences = (PACK / "LICENCES.md").read_text(encoding="utf-8")
    if path.name in REAL:
        assert path.name in licences
    assert "CC BY-IGO" in licences and "OCHA" in licences


def test_the_plugin_reads_the_sidecar():
    from common_ground.connectors.provenance import Provenance
    from common_ground.connectors.sidecar import merged, read_sidecar

    found = read_sidecar(PACK / "sample_hazards.shp")
    assert found.invented == "yes" and found.sensitivity == "high"
    inside = read_sidecar(f"/vsizip/{PACK}/caf_admin_boundaries.geojson.zip/caf_admin1.geojson")
    assert inside.owner == "OCHA" and not inside.invented
    assert read_sidecar(PACK / "README.md") is None
    both = merged(Provenance(title="Mine", method="kept"), PACK / "sample_roads.geojson")
    assert (both.title, both.method, both.invented) == ("Sample roads", "kept", "yes")


def test_a_broken_sidecar_does_not_stop_an_import(tmp_path):
    from common_ground.connectors.sidecar import read_sidecar

    (tmp_path / "a.csv.provenance.json").write_text("{not json", encoding="utf-8")
    (tmp_path / "b.csv.provenance.json").write_text("[1]", encoding="utf-8")
    (tmp_path / "c.csv.provenance.json").write_text('{"title": "C", "unknown": 1}', encoding="utf-8")
    assert read_sidecar(tmp_path / "a.csv") is None
    assert read_sidecar(tmp_path / "b.csv") is None
    assert read_sidecar(tmp_path / "c.csv").title == "C"


def grid_sums(level):
    """Sum of the grid per unit by pixel centre, and by every pixel touched: they must agree."""
    raster = gdal.Open(str(PACK / "sample_population_1km.tif"))
    band = raster.GetRasterBand(1)
    values = band.ReadAsArray().astype("float64")
    values[values == band.GetNoDataValue()] = 0
    zones = ogr.Open(f"/vsizip/{PACK}/caf_admin_boundaries.geojson.zip/caf_admin{level}.geojson")
    layer, out = zones.GetLayer(0), []
    for feature in layer:
        sums = []
        for touched in ("FALSE", "TRUE"):
            mask = gdal.GetDriverByName("MEM").Create("", raster.RasterXSize, raster.RasterYSize, 1, gdal.GDT_Byte)
            mask.SetGeoTransform(raster.GetGeoTransform())
            mask.SetProjection(raster.GetProjection())
            memory = ogr.GetDriverByName("Memory").CreateDataSource("")
            one = memory.CreateLayer("one", layer.GetSpatialRef())
            copy = ogr.Feature(one.GetLayerDefn())
            copy.SetGeometry(feature.GetGeometryRef())
            one.CreateFeature(copy)
            gdal.RasterizeLayer(mask, [1], one, burn_values=[1], options=[f"ALL_TOUCHED={touched}"])
            sums.append(float(values[mask.ReadAsArray() == 1].sum()))
        out.append((feature.GetField(f"adm{level}_pcode"), *sums))
    return out, float(values.sum())


def test_grid_sums_are_the_cod_ps_totals_whatever_the_zonal_rule():
    totals = {r["Adm1_pcode"]: int(r["T_TL"].replace(",", ""))
              for r in rows("caf_admpop_adm1_2015_v2.csv", "latin-1")}
    found, everyone = grid_sums(1)
    assert len(found) == 17
    for pcode, by_centre, by_touch in found:
        assert by_centre == pytest.approx(totals[pcode], rel=1e-6)
        assert by_touch == pytest.approx(totals[pcode], rel=1e-6)
    assert everyone == pytest.approx(4_953_014, rel=1e-6)


def test_admin_2_sums_count_bangui_twice_over():
    """CF711 stands twice in the table; the grid holds the sum of both rows, to the rounding of the source."""
    totals = defaultdict(int)
    for row in rows("caf_admpop_adm2_2015_v2.csv", "latin-1"):
        totals[row["Adm2_Pcode"]] += int(row["T_TL"].replace(",", ""))
    found, _ = grid_sums(2)
    assert len(found) == len(totals) == 72
    assert all(abs(by_centre - totals[pcode]) <= 2 for pcode, by_centre, _ in found)
    assert {p: c for p, c, _ in found}["CF711"] == 839_080


def test_grid_is_one_kilometre_in_degrees_with_nodata_outside():
    raster = gdal.Open(str(PACK / "sample_population_1km.tif"))
    transform = raster.GetGeoTransform()
    assert transform[1] == pytest.approx(1 / 120) and transform[5] == pytest.approx(-1 / 120)
    values, nodata = raster.ReadAsArray(), raster.GetRasterBand(1).GetNoDataValue()
    assert values[0, 0] == values[-1, -1] == nodata
    assert (values[values != nodata] >= 0).all() and (values > 0).sum() > 20_000


def test_boundaries_are_the_recorded_bytes(samples):
    name = "caf_admin_boundaries.geojson.zip"
    with zipfile.ZipFile(PACK / name) as ours, zipfile.ZipFile(samples / "cod" / "caf_packages" / name) as recorded:
        assert {n: ours.read(n) for n in recorded.namelist()} == {n: recorded.read(n) for n in recorded.namelist()}
    for level in (1, 2, 3):
        recorded = samples / "cod_ps" / f"download-caf-admpop-adm{level}-2015-v2.csv"
        assert (PACK / f"caf_admpop_adm{level}_2015_v2.csv").read_bytes() == recorded.read_bytes()


def test_boundaries_hold_17_prefectures_72_sub_prefectures_and_175_communes():
    with zipfile.ZipFile(PACK / "caf_admin_boundaries.geojson.zip") as pack:
        counts = [len(json.loads(pack.read(f"caf_admin{n}.geojson"))["features"]) for n in range(4)]
    assert counts == [1, 17, 72, 175]


def test_communes_nest_in_sub_prefectures_and_most_have_a_population_row():
    with zipfile.ZipFile(PACK / "caf_admin_boundaries.geojson.zip") as pack:
        level2, level3 = (json.loads(pack.read(f"caf_admin{n}.geojson"))["features"] for n in (2, 3))
    parents = {f["properties"]["adm2_pcode"]: f["properties"]["version_no"] for f in level2}
    assert all(parents[f["properties"]["adm2_pcode"]] == f["properties"]["version_no"] for f in level3)
    for parent in ("CF611", "CF711"):
        (outline,) = (shape(f["geometry"]) for f in level2 if f["properties"]["adm2_pcode"] == parent)
        parts = [shape(f["geometry"]) for f in level3 if f["properties"]["adm2_pcode"] == parent]
        assert union_all(parts).symmetric_difference(outline).area < 1e-9 * outline.area
    counted = {row["Adm3_pcode"] for row in rows("caf_admpop_adm3_2015_v2.csv", "latin-1")}
    codes = {f["properties"]["adm3_pcode"] for f in level3}
    assert len(codes) == 175 and len(codes & counted) == 167, "Bangui is numbered in two ways"


def test_hazards_have_the_quirks_of_a_real_export():
    layer_source = ogr.Open(str(PACK / "sample_hazards.shp"))
    layer = layer_source.GetLayer(0)
    names = [layer.GetLayerDefn().GetFieldDefn(i).GetName() for i in range(layer.GetLayerDefn().GetFieldCount())]
    assert {"Stauts", "Status_1", "Hazard_Cla", "Status_Cha", "areasize", "Type_Of_Co"} <= set(names)
    assert all(len(name) <= 10 for name in names)
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "32634" or "34N" in layer.GetSpatialRef().GetName()
    features = list(layer)
    shapes = [f.GetGeometryRef() for f in features]
    assert len(features) == 139
    assert sum(s is None for s in shapes) == 8
    assert all(f["ADM2_PCODE"] for f, s in zip(features, shapes) if s is None)
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    assert sum(s is not None and not s.IsValid() for s in shapes) == 4
    gdal.PopErrorHandler()
    ids = [f["hazard_loc"] for f in features]
    assert len(ids) - len(set(ids)) == 3
    assert {"Open", "Worked on", "Suspended", "Closed", "Completed", "Reduced", "Expired", "En attente QA"} <= {
        f["Status_1"] for f in features}
    assert any("," in f["areasize"] for f in features)


def test_every_invented_record_shows_that_it_is_invented():
    layer = ogr.Open(str(PACK / "sample_hazards.shp"))
    for feature in layer.GetLayer(0):
        assert feature["hazard_loc"].startswith("SAMPLE-") and feature["Agency"].startswith("Sample ")
    for row in rows("sample_casualties.csv"):
        assert row["Victim name"].startswith("Invented Name")
    for name, key in (("sample_accidents.csv", "accident_localid"), ("sample_risk_education.csv", "session_id")):
        assert all(row[key].startswith("SAMPLE-") for row in rows(name))


def test_displacement_file_has_the_hdx_shape_and_no_real_row(samples):
    name = "global-iom-dtm-from-api-admin-0-to-2.csv"
    ours, real = (PACK / name).read_text(encoding="utf-8-sig"), (samples / "dtm" / "hdx" / name)
    real_lines = real.read_text(encoding="utf-8-sig").splitlines()
    our_lines = ours.splitlines()
    assert our_lines[:2] == real_lines[:2]  # header and HXL row are facts of the format
    assert not set(our_lines[2:]) & set(real_lines[2:])
    assert all(row["operation"].startswith("Sample operation") for row in list(csv.DictReader(io.StringIO(ours)))[1:])


def test_naming_an_operation_and_a_type_matters():
    ours = [r for r in rows("global-iom-dtm-from-api-admin-0-to-2.csv")[1:] if r["admin0Pcode"] == "CAF"]
    assert len({r["operation"] for r in ours}) == 2
    assert {r["assessmentType"] for r in ours} >= {"BA", "SA"}
    latest = defaultdict(int)
    for row in ours:
        if row["adminLevel"] == "2" and row["assessmentType"] == "BA":
            latest[row["admin2Pcode"]] = max(latest[row["admin2Pcode"]], int(row["roundNumber"]))
    assert set(latest.values()) == {19, 20}  # some units were out of reach in the last round


def test_levels_of_a_round_add_up():
    ours = [r for r in rows("global-iom-dtm-from-api-admin-0-to-2.csv")[1:] if r["admin0Pcode"] == "CAF"]
    sums = defaultdict(int)
    for row in ours:
        key = (row["operation"], row["roundNumber"], row["assessmentType"])
        sums[(row["adminLevel"], *key)] += int(row["numPresentIdpInd"])
    for level, *key in list(sums):
        assert sums[(level, *key)] == sums[("2", *key)]


def test_release_products_link_to_hazards_and_some_closed_land_has_none():
    layer = ogr.Open(str(PACK / "sample_hazards.shp"))
    status = {f["hazard_loc"]: f["Status_1"] for f in layer.GetLayer(0)}
    products = json.loads((PACK / "sample_land_release.geojson").read_text(encoding="utf-8"))["features"]
    linked = {p["properties"]["hazard_id"].strip() for p in products}
    assert linked <= set(status)
    assert any(p["properties"]["hazard_id"] != p["properties"]["hazard_id"].strip() for p in products)
    assert {p["properties"]["kind"] for p in products} == {"Cancelled", "Reduced", "Cleared"}
    assert {h for h, s in status.items() if s == "Closed"} - linked


def test_two_runs_of_the_generator_give_the_same_bytes(samples, tmp_path):
    pytest.importorskip("geopandas")
    import subprocess
    import sys

    script = str(ROOT / "dev.d" / "make_sample.py")
    done = subprocess.run([sys.executable, script, str(samples), str(tmp_path)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    for path in sorted(PACK.iterdir()):
        if path.suffix == ".tif":
            one, two = (gdal.Open(str(p)).ReadAsArray() for p in (path, tmp_path / path.name))
            assert np.array_equal(one, two)
        elif path.suffix not in {".md", ".xml", ".qmd"}:
            assert (tmp_path / path.name).read_bytes() == path.read_bytes(), path.name
