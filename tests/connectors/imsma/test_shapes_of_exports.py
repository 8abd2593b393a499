"""Made-up exports of the shapes that programmes have (field names of real ones), and what went wrong with them once."""

import numpy as np
import pandas as pd
import pytest
import shapely
from common_ground.connectors import geo
from common_ground.connectors.frame import Frame
from common_ground.connectors.imsma.importer import import_frame
from common_ground.connectors.imsma.profile import load_profile
from common_ground.connectors.schema import TABLES

SQUARE = "POLYGON((18 4,18.01 4,18.01 4.01,18 4.01,18 4))"


def export(columns, wkt=None, crs=geo.WGS84):
    table = pd.DataFrame({name: pd.Series(list(cells), dtype=object) for name, cells in columns.items()})
    if wkt is None:
        return Frame("x", table)
    shapes = np.empty(len(wkt), dtype=object)
    shapes[:] = [None if text is None else shapely.from_wkt(text) for text in wkt]
    return Frame("x", table, shapes, crs)


def load(source, kind="hazard", profile="generic", **more):
    result = import_frame(source, kind, load_profile(profile), **more)
    assert result.counts.read == len(source) and result.counts.balanced()
    assert len(result.output) + len(result.points) + len(result.rejected) == len(source)
    return result


def rows(result, *names):
    return [row for frame in (result.output, result.points)
            for row in frame.table[list(names)].itertuples(index=False, name=None)]


def test_latitude_and_longitude_stay_degrees_beside_typed_metres():
    """NG keeps WGS84 beside what was typed; the CRS belongs to the typed numbers only."""
    source = export({"hazard_id": "AB", "status": ["Open"] * 2, "latitude": ["4.5", None], "longitude": ["18.5", None],
                     "user_entered_x": ["500000"] * 2, "user_entered_y": ["442000"] * 2})
    result = load(source, crs=geo.wkt_of("EPSG:32634"))
    xy = shapely.get_coordinates(result.points.geometry)
    assert xy[0].tolist() == [18.5, 4.5] and np.allclose(xy[1], [21.0, 3.99885], atol=1e-4)


def test_the_code_of_a_zone_is_no_utm_zone():
    source = export({"CODIGO_ZONA": ["1", "2"], "status": ["Open"] * 2, "X": ["500000"] * 2, "Y": ["442000"] * 2})
    result = load(source, crs=geo.wkt_of("EPSG:32634"))
    assert result.mapping.column("utm_zone") is None
    assert np.allclose(shapely.get_coordinates(result.points.geometry), [21.0, 3.99885], atol=1e-4)


def test_what_the_user_says_comes_before_a_column_with_the_zone():
    source = export({"hazard_id": ["1"], "utm_zone": ["33N"], "easting": ["500000"], "northing": ["442000"]})
    assert np.allclose(shapely.get_coordinates(load(source).points.geometry), [15.0, 3.99885], atol=1e-4)
    told = load(source, crs=geo.wkt_of("EPSG:32634"))
    assert np.allclose(shapely.get_coordinates(told.points.geometry), [21.0, 3.99885], atol=1e-4)


@pytest.mark.parametrize(("column", "cells", "expected"), [
    ("Area (ha)", ["1.5", "2 ha", "30 m2"], [15_000.0, 20_000.0, 30.0]),
    ("area_km2", ["1.5", "2", "0,5"], [1_500_000.0, 2_000_000.0, 500_000.0]),
    ("superficie_ha", ["1", "2", "3"], [10_000.0, 20_000.0, 30_000.0]),
    ("Площа (га)", ["1", "2", "3"], [10_000.0, 20_000.0, 30_000.0]),
    ("areasize", ["1,200", "90", "7"], [1200.0, 90.0, 7.0]),
    ("areasize", ["1’234", "12 345", "7"], [1234.0, 12345.0, 7.0]),
    ("Area (m2)", ["1", "2", "3"], [1.0, 2.0, 3.0]),
])
def test_areas_in_the_unit_of_their_header(column, cells, expected):
    result = load(export({"hazard_id": "ABC", "status": ["Open"] * 3, column: cells}, [SQUARE] * 3))
    assert result.output.table["area_recorded_m2"].tolist() == expected
    said = [str(note) for note in result.notes if "another unit" in note]
    assert bool(said) == (not ("areasize" in column or "m2)" in column))


def test_heights_do_not_reach_a_layer():
    source = export({"hazard_id": "ABC", "status": ["Open"] * 3}, [
        "POLYGON Z((18 4 5,18.01 4 5,18.01 4.01 5,18 4 5))", SQUARE, "POINT Z(18 4 100)"])
    result = load(source)
    assert not shapely.has_z(result.output.geometry).any() and not shapely.has_z(result.points.geometry).any()


def test_every_geometry_that_a_file_can_hold(tmp_path):
    """Measures, curves, collections, lines, empty and none: each row ends somewhere, and says what was done."""
    from common_ground.connectors.imsma.source import open_source
    from osgeo import ogr, osr

    system = osr.SpatialReference()
    system.ImportFromEPSG(32634)
    made = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "x.gpkg"))
    layer = made.CreateLayer("h", system, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("hazard_id", ogr.OFTString))
    arc = "CURVEPOLYGON(CIRCULARSTRING(500000 442000,500100 442100,500200 442000,500100 441900,500000 442000))"
    ring = "500000 442000,500100 442000,500100 442100,500000 442000"
    for wkt in ("POLYGON ZM((500000 442000 1 2,500100 442000 1 2,500100 442100 1 2,500000 442000 1 2))",
                arc, f"MULTISURFACE({arc})", f"GEOMETRYCOLLECTION(POLYGON(({ring})),POINT(500000 442000))",
                "POINT M(500000 442000 5)", "LINESTRING Z(500000 442000 1,500100 442000 1)", "POLYGON EMPTY", None):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["hazard_id"] = f"H{layer.GetFeatureCount()}"
        if wkt:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    made = layer = None
    result = load(open_source(str(tmp_path / "x.gpkg")))
    assert [len(result.output), len(result.points), len(result.rejected)] == [4, 2, 2]
    assert not shapely.has_z(result.output.geometry).any()
    assert np.allclose(result.output.table["area_m2"].iloc[[1, 2]], 31415, rtol=1e-3)
    notes = result.output.table["geometry_note"].tolist() + result.points.table["geometry_note"].tolist()
    assert "repaired (geometry collection): 5004 m² became 5004 m²" in notes
    assert "a line of 100 m, kept as its middle point" in notes


def test_two_columns_of_one_name(tmp_path):
    from common_ground.connectors.imsma.source import open_source

    path = tmp_path / "x.csv"
    path.write_text("hazard_id,Status,Status,latitude,longitude\n1,,Open,4,18\n2,,Suspended,4,18\n", encoding="utf-8")
    assert rows(load(open_source(str(path))), "hazard_id", "status") == [("1", "open"), ("2", "suspended")]


def test_degrees_with_hyphens():
    result = load(export({"hazard_id": "A", "Latitude": ["04-30-15 N"], "Longitude": ["018-30-15.5 W"]}))
    assert np.allclose(shapely.get_coordinates(result.points.geometry), [-18.50430556, 4.50416667])


@pytest.mark.parametrize("columns", [
    {"Code_zone": "1234", "Statut": ["Ouverte", "En cours", "Clôturée", "Suspendue"],
     "Classification": ["ZDC", "ZSD", "Zone dangereuse confirmée", "Zone soupçonnée dangereuse"]},
    {"Codigo": "1234", "Estado": ["Abierta", "En proceso", "Cerrada", "Suspendida"],
     "Clase": ["APC", "ASP", "Área peligrosa confirmada", "Área sospechosa de peligro"]},
    {"رقم المنطقة": "1234", "الحالة": ["مفتوحة", "قيد العمل", "مغلقة", "معلقة"],
     "التصنيف": ["مؤكدة", "مشتبهة", "منطقة خطرة مؤكدة", "منطقة يشتبه بخطورتها"]},
    {"Номер": "1234", "Статус": ["Відкрита", "В роботі", "Закрита", "Призупинена"],
     "Клас": ["ПНД", "ІНД", "Підтверджена небезпечна ділянка", "Імовірно небезпечна ділянка"]},
    {"Номер участка": "1234", "Статус": ["Открыта", "В работе", "Закрыта", "Приостановлена"],
     "Класс": ["CHA", "SHA", "подтвержденный опасный район", "предполагаемый опасный район"]},
    {"Hazard ID": "1234", "Status": ["Open", "Worked on", "Closed", "Suspended"],
     "Class": ["CHA", "SHA", "Confirmed hazardous area", "Suspected hazardous area"]},
], ids=["fr", "es", "ar", "uk", "ru", "en"])
def test_ids_status_and_class_in_six_languages(columns):
    result = load(export(columns, [SQUARE] * 4))
    assert rows(result, "hazard_id", "status", "hazard_class") == [
        ("1", "open", "CHA"), ("2", "worked_on", "SHA"), ("3", "unknown", "CHA"), ("4", "suspended", "SHA")]
    assert not result.unknown_values()


def test_afghan_hazards():
    result = load(export({
        "FeatureID": ["H1", "H2", "H3", "H4"], "Hazard_Cla": ["CHA", "SHA", "CHA", "SHA"],
        "Hazard_Typ": ["MineField", "Suspected Minefield", "Converted From SHA", "MineField"],
        "Status": [""] * 4, "Stauts": ["", "x", "", ""], "Status_1": ["Expired", "Open", "Completed", "Active"],
        "Status_Cha": ["2024-05-17", "2023-01-02", "", ""], "areasize": ["2,006", "500", "7", "0"],
        "Blockages": ["Road / Agriculture", "", "Housing", ""], "Agency": ["Op"] * 4}, [SQUARE] * 3 + [None]),
        profile="afghanistan")
    assert [row[:3] for row in rows(result, "hazard_id", "status", "status_date")][:3] == [
        ("H1", "released", "2024-05-17"), ("H2", "open", "2023-01-02"), ("H3", "unknown", None)]
    assert result.output.table["area_recorded_m2"].tolist()[:3] == [2006.0, 500.0, 7.0]
    assert len(result.rejected) == 1  # nothing places H4


def test_viet_nam_kinds_stand_in_the_ids():
    result = load(export({"lr_id": ["LR-CLC-1", "LR-NTS-2", "LR-3"], "enddate": ["13/03/2024"] * 3,
                          "areasize": ["5", "6", "7"]}, [SQUARE] * 3), "release", "vietnam")
    assert rows(result, "product_id", "kind") == [("LR-CLC-1", "cleared"), ("LR-NTS-2", "cancelled"), ("LR-3", None)]
    assert any("read from the ids of 2" in note for note in result.notes)


def test_products_without_a_kind_are_told():
    result = load(export({"lr_id": ["1", "2"], "areasize": ["5", "6"]}, [SQUARE] * 2), "release")
    assert any("No column holds the kind" in note for note in result.notes)


def test_sessions_whose_columns_are_used_otherwise_than_named():
    result = load(export({"mre_guid": ["{a}"], "enddate": ["13/02/2024"], "totalaudience": ["70"],
                          "malepercentage": ["10"], "femalepercentage": ["20"]}), "risk_education", "vietnam")
    assert rows(result, "boys", "girls", "women") == [(10, 20, 70)]


def test_syrian_hazards_and_victims():
    hazards = load(export({
        "id_ha_sy": ["HI-HA-20240517-1201", "HI-HA-20240518-0900"], "survey_date": ["2024-05-17", "2024-05-18"],
        "governorate_code": ["SY02", "SY02"], "district_code": ["SY0200"] * 2, "subdistrict_code": ["SY020000"] * 2,
        "re_latitude": ["36.1", "36.2"], "re_longitude": ["37.1", "37.2"], "status_ha": ["open", "closed"],
        "eo_mine_type": ["ap,at", "ied"], "org_id": ["HI"] * 2, "username": ["u1", "u2"]}), profile="core")
    assert rows(hazards, "adm1_pcode", "adm2_pcode", "adm3_pcode", "status", "eo_type") == [
        ("SY02", "SY0200", "SY020000", "open", "anti-personnel mine"),
        ("SY02", "SY0200", "SY020000", "unknown", "improvised mine")]
    assert "username" not in hazards.points.table
    people = load(export({
        "va_id": ["V1", "V2"], "ac_code": ["A1", "A1"], "ac_date": ["2024-05-17"] * 2, "vi_name": ["x", "y"],
        "vi_birth": ["1990", "2010"], "vi_gender": ["male", "female"], "vi_age_accident": ["34", "14"],
        "vi_consequence": ["killed", "injured"]}), "casualty", "core")
    assert rows(people, "accident_id", "sex", "age_group", "outcome") == [
        ("A1", "male", "adult", "killed"), ("A1", "female", "child", "injured")]
    assert not {"vi_name", "vi_birth"} & set(people.output.table)


def test_sri_lankan_completion_surveys():
    result = load(export({
        "report_code": ["CS-1", "CS-2 "], "organisation": ["HALO"] * 2, "end_date": ["2024-05-10 06:30:00"] * 2,
        "visit_type": ["completion"] * 2, "province_id": ["LK4"] * 2, "district_id": ["LK41"] * 2,
        "ds_division_id": ["LK4121"] * 2, "gn_long": ["80.1"] * 2, "gn_lat": ["9.1"] * 2}), "survey", "core")
    assert rows(result, "survey_id", "kind", "date", "adm1_pcode", "adm2_pcode", "adm3_pcode") == [
        ("CS-1", "completion", "2024-05-10", "LK4", "LK41", "LK4121"),
        ("CS-2", "completion", "2024-05-10", "LK4", "LK41", "LK4121")]


# -- round trips -----------------------------------------------------------------------------------------------------
def same(first, second, kind):
    """The fields that an import of our own table must give back."""
    told = {"geometry_note", "source_row", "status_raw", "geometry_from"}
    for name in (column.name for column in TABLES[kind].columns() if column.name not in told):
        a, b = (frame.table[name].astype(object).where(frame.table[name].notna(), None).tolist()
                for frame in (first, second))
        assert a == pytest.approx(b) if name.startswith("area") and None not in a else a == b, name


def again(result, kind):
    for frame in (result.output, result.points):
        if not len(frame):
            continue
        back = load(frame, kind)
        assert not len(back.rejected)
        same(frame, back.output if frame is result.output else back.points, kind)


def test_our_own_hazards_import_as_they_are():
    source = export({"FeatureID": ["H1", "H2", "H3"], "Status_1": ["Released", "Worked on", "Waiting"],
                     "Hazard_Cla": ["CHA", "SHA", ""], "Type_Of_Co": ["AP Mines", "UXO", ""],
                     "Status_Cha": ["2024-05-17", "", ""], "Agency": ["Op"] * 3, "ADM2_PCODE": ["CF11"] * 3},
                    [SQUARE, SQUARE, "POINT(18 4)"])
    again(load(source), "hazard")


@pytest.mark.parametrize(("name", "kind", "rows_in", "used"), [
    ("bih/bih_cleared_areas.geojson", "release", 8329, 8216), ("bih/bih_cleared_areas.geojson", "hazard", 8329, 8216),
    ("bih/bih_incidents.geojson", "accident", 1442, 1442), ("bih/bih_incidents.geojson", "hazard", 1442, 1442),
    ("bih/bih_cantons.geojson", "location", 142, 142), ("survey123/syria_survey123_fields.tsv", "location", 408, 408),
    ("templates/afg_imsmang_shapefile_fields.tsv", "location", 30, 30),
    ("survey123/srilanka_completion_survey_columns.tsv", "location", 104, 104),
])
def test_every_recorded_file_comes_in_and_comes_back(samples, name, kind, rows_in, used):
    from common_ground.connectors.imsma.source import open_source

    path = samples / "imsma" / name
    if not path.is_file():
        pytest.skip("not among the samples")
    result = load(open_source(str(path)), kind)
    assert (result.counts.read, result.counts.used) == (rows_in, used)
    if kind != "location":
        again(result, kind)
