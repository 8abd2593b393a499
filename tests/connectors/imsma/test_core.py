"""IMSMA Core, Survey123, Kobo and ODK exports: sub-tables, codes in words, resubmissions, dates, links."""

import numpy as np
import pandas as pd
import pytest
import shapely
from common_ground.base.errors import BadInput
from common_ground.connectors import geo
from common_ground.connectors.frame import Frame
from common_ground.connectors.imsma.dates import parse_dates
from common_ground.connectors.imsma.importer import import_frame
from common_ground.connectors.imsma.labels import domains_of, with_form
from common_ground.connectors.imsma.profile import load_profile
from common_ground.connectors.imsma.records import Reading, open_records
from common_ground.connectors.imsma.related import mark_resubmissions, with_linked_ids
from common_ground.connectors.imsma.xlsform import read_xlsform
from osgeo import gdal, ogr, osr

FORM = {
    "survey": [["type", "name", "label::English (en)", "label::العربية (ar)", "label"],
               ["select_one hastatus", "status_ha", "Status", "الحالة", None],
               ["select_multiple eo", "eo_mine_type", "Kinds of mine", "أنواع", None],
               ["begin repeat", "ac_victims", "Victims", None, None],
               ["select_one sex", "vi_gender", "Sex", "الجنس", None],
               ["select_one cons", "vi_consequence", "Outcome", None, None],
               ["end repeat", None, None, None, None]],
    "choices": [["list_name", "name", "label::English (en)", "label::العربية (ar)", "label"],
                ["hastatus", "1", "Open", "مفتوح", None], ["hastatus", "2", "Suspended", "معلق", None],
                ["eo", "ap", "Anti-personnel mine", "لغم مضاد للأفراد", None],
                ["eo", "cmr", "Cluster munition", "ذخائر عنقودية", None],
                ["sex", "sx_f", "Female", "أنثى", None], ["sex", "sx_m", "Male", "ذكر", None],
                ["cons", "c1", "Killed", None, None], ["cons", "c2", "Injured", None, None]],
    "settings": [["form_title", "default_language"], ["Hazards", "English (en)"]],
}


def workbook(path, sheets):
    source = ogr.GetDriverByName("XLSX").CreateDataSource(str(path))
    for name, rows in sheets.items():
        layer = source.CreateLayer(name)
        for position in range(len(rows[0])):
            layer.CreateField(ogr.FieldDefn(f"Field{position + 1}", ogr.OFTString))
        for row in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for position, cell in enumerate(row):
                if cell is not None:
                    feature.SetField(position, cell)
            layer.CreateFeature(feature)
    source = None
    return str(path)


def table(**columns):
    return Frame("x", pd.DataFrame({name: pd.Series(list(cells), dtype=object) for name, cells in columns.items()}))


@pytest.fixture
def form(tmp_path):
    return workbook(tmp_path / "form.xlsx", FORM)


ACCIDENTS = [["objectid", "globalid", "ac_code", "ac_date", "ac_latitude", "ac_longitude", "ac_governorate"],
             ["1", "{AAAA-1}", "AC-1", "2024-05-10 06:30:00", "8.5", "80.5", "LK4"],
             ["2", "{aaaa-2}", "AC-2", "2024-05-12 06:30:00", "8.6", "80.6", "LK5"]]
VICTIMS = [["objectid", "globalid", "parentglobalid", "vi_gender", "vi_consequence", "vi_name", "vi_age_accident"],
           ["1", "v1", "aaaa-1", "sx_f", "c1", "planted name", "12"],
           ["2", "v2", "AAAA-1", "sx_m", "c2", "other", "40"],
           ["3", "v3", "{AAAA-2}", "sx_m", "c2", "third", "8"], ["4", "v4", "gone", "sx_f", "c2", "fourth", None]]


# -- sub-tables -----------------------------------------------------------------------------------------
def test_victims_of_a_workbook_find_their_accident(tmp_path, form):
    path = workbook(tmp_path / "core.xlsx", {"accident": ACCIDENTS, "ac_victims": VICTIMS})
    rows = open_records(path, "ac_victims", Reading(form=form, language="ar"))
    assert list(rows.table["vi_gender"]) == ["أنثى", "ذكر", "ذكر", "أنثى"]
    assert list(rows.table["vi_gender_code"]) == ["sx_f", "sx_m", "sx_m", "sx_f"]
    assert any("3 of 4 rows were joined" in note for note in rows.notes)
    result = import_frame(rows, "casualty", load_profile("core"))
    out = result.output.table
    assert len(result.output) == 4 and result.counts.balanced()
    assert list(out["accident_id"]) == ["AC-1", "AC-1", "AC-2", None]
    assert list(out["sex"]) == ["female", "male", "male", "female"]
    assert list(out["outcome"]) == ["killed", "injured", "injured", "injured"]
    assert list(out["age_group"]) == ["child", "adult", "child", "unknown"]
    assert list(out["date"]) == ["2024-05-10", "2024-05-10", "2024-05-12", None]
    assert list(out["adm1_pcode"]) == ["LK4", "LK4", "LK5", None]
    assert "planted name" not in out.to_csv()
    assert (result.output.geometry[2].x, result.output.geometry[2].y) == pytest.approx((80.6, 8.6))


def test_a_parent_in_a_file_of_its_own(tmp_path):
    parent, child = tmp_path / "hazard_0.csv", tmp_path / "devices_1.csv"
    parent.write_text("uniquerowid,ha_code,x,y\nU1,HA-7,18.5,4.5\n", encoding="utf-8")
    child.write_text("rowid,parentrowid,category,quantity\n1,u1,mine,3\n2,U1,uxo,1\n3,u9,uxo,2\n", encoding="utf-8")
    rows = open_records(str(child), how=Reading(parent=str(parent)))
    result = import_frame(rows, "device", load_profile("core"))
    assert list(result.output.table["hazard_id"]) == ["HA-7", "HA-7", None]
    assert list(result.output.table["quantity"]) == [3, 1, 2]
    assert shapely.get_x(result.output.geometry[0]) == 18.5 and result.output.geometry[2] is None
    lone = open_records(str(child))
    assert len(lone) == 3 and any("Set PARENT" in note for note in lone.notes)
    stranger = tmp_path / "other.csv"
    stranger.write_text("uniquerowid,name\nzz,1\n", encoding="utf-8")
    with pytest.raises(BadInput, match="parentrowid and uniquerowid"):
        open_records(str(child), how=Reading(parent=str(stranger)))


def geodatabase(path):
    """A file geodatabase (GeoPackage where GDAL cannot write one) with a coded-value domain and a related table."""
    driver = "OpenFileGDB" if ogr.GetDriverByName("OpenFileGDB").TestCapability("CreateDataSource") else "GPKG"
    path = path.with_suffix(".gdb" if driver == "OpenFileGDB" else ".gpkg")
    source = gdal.GetDriverByName(driver).Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    source.AddFieldDomain(ogr.CreateCodedFieldDomain("cvd_status", "", ogr.OFTInteger, ogr.OFSTNone,
                                                     {"1": "Open", "2": "Worked on"}))
    wgs = osr.SpatialReference()
    wgs.ImportFromEPSG(4326)
    wgs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    layer = source.CreateLayer("hazard_poly", wgs, ogr.wkbMultiPolygon)
    status = ogr.FieldDefn("status", ogr.OFTInteger)
    status.SetDomainName("cvd_status")
    for column in (ogr.FieldDefn("imsma_id", ogr.OFTString), ogr.FieldDefn("uniquerowid", ogr.OFTString), status):
        layer.CreateField(column)
    for number, code in ((1, 1), (2, 2), (3, 7)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["imsma_id"], feature["uniquerowid"], feature["status"] = f"hazard_poly_{number}", f"u{number}", code
        box = shapely.MultiPolygon([shapely.box(18 + number, 4, 18.1 + number, 4.1)])
        feature.SetGeometry(ogr.CreateGeometryFromWkb(box.wkb))
        layer.CreateFeature(feature)
    devices = source.CreateLayer("devices", None, ogr.wkbNone)
    for name in ("parentrowid", "category"):
        devices.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for owner in ("u1", "u2"):
        feature = ogr.Feature(devices.GetLayerDefn())
        feature["parentrowid"], feature["category"] = owner, "mine"
        devices.CreateFeature(feature)
    feature = layer = devices = source = None
    return path


def test_a_geodatabase_speaks_in_words(tmp_path):
    path = geodatabase(tmp_path / "core")
    assert domains_of(path, "hazard_poly") == {"status": {"1": "Open", "2": "Worked on"}}
    rows = open_records(str(path), "hazard_poly")
    assert list(rows.table["status"]) == ["Open", "Worked on", "7"]
    assert any("not among the choices" in note for note in rows.notes)
    result = import_frame(rows, "hazard", load_profile("core"))
    assert list(result.output.table["status"]) == ["open", "worked_on", "unknown"]
    devices = import_frame(open_records(str(path), "devices"), "device", load_profile("core"))
    assert list(devices.output.table["hazard_id"]) == ["hazard_poly_1", "hazard_poly_2"]


# -- forms ----------------------------------------------------------------------------------------------
def test_the_labels_of_a_form(form):
    read = read_xlsform(form)
    assert read.languages() == ["en", "ar"] and read.repeats() == ["ac_victims"] and read.language == "en"
    assert read.questions["vi_gender"].repeat == "ac_victims" and read.questions["eo_mine_type"].multiple
    assert read.labels_of("status_ha", "ar_SY") == {"1": "مفتوح", "2": "معلق"}
    assert read.labels_of("vi_consequence", "fr") == {"c1": "Killed", "c2": "Injured"}
    assert read.question_for("grp/vi_gender").name == "vi_gender"
    assert read.question_for("eo_mine_ty").name == "eo_mine_type"


@pytest.mark.parametrize("cell", ["ap,cmr", "ap cmr", "ap, cmr", "ap|cmr"])
def test_several_answers_in_one_cell(form, cell):
    rows = with_form(table(**{"eo/eo_mine_type": [cell, "cmr", None], "status_ha": ["1", "2", "9"]}),
                     read_xlsform(form), "en")
    assert list(rows.table["eo/eo_mine_type"]) == ["Anti-personnel mine; Cluster munition", "Cluster munition", None]
    assert list(rows.table["status_ha"]) == ["Open", "Suspended", "9"]
    result = import_frame(Frame("x", rows.table.assign(latitude="4", longitude="18")), "hazard", load_profile("core"))
    assert list(result.points.table["eo_type"])[:2] == ["anti-personnel mine", "cluster munition remnants"]
    assert list(result.points.table["status"]) == ["open", "suspended", "unknown"]


def test_a_workbook_that_is_no_form(tmp_path):
    with pytest.raises(BadInput, match="no sheet called survey"):
        read_xlsform(workbook(tmp_path / "a.xlsx", {"data": [["a", "b"], ["1", "2"]]}))
    with pytest.raises(BadInput, match="type and name"):
        read_xlsform(workbook(tmp_path / "b.xlsx", {"survey": [["a", "b"], ["1", "2"]]}))


def test_a_real_form(samples):
    read = read_xlsform(samples / "imsma" / "survey123" / "srilanka_eore_xlsform.xlsx")
    assert read.title == "EORE" and sum(len(codes) for codes in read.choices.values()) > 90
    assert read.labels_of("org") == {"mag": "MAG", "dash": "DASH", "halo": "HALO Trust", "sharp": "SHARP",
                                     "slahdu": "SLA HDU"}
    place = next(q for q in read.questions.values() if q.name == "kind_of_place")
    assert place.multiple and "refugee_idp_camp" in read.choices[place.choices]


def test_real_field_lists_import(samples):
    """Every column of the two recorded field lists at once: no crash, the id, date, status and place are found."""
    for name, kind, field, wanted in (
            ("srilanka_completion_survey_columns.tsv", "survey", "survey_id", "report_code"),
            ("syria_survey123_fields.tsv", "hazard", "status", "status_ha")):
        listed = pd.read_csv(samples / "imsma" / "survey123" / name, sep="\t", dtype=str)
        columns = listed["column"] if "column" in listed else listed[listed["form"] == "ha"]["field"]
        rows = table(**{column: ["1"] for column in dict.fromkeys(columns.dropna())})
        result = import_frame(rows, kind, load_profile("core"))
        assert result.mapping.column(field) == wanted and result.counts.balanced()


# -- resubmissions, dates, links, geometry ----------------------------------------------------------------
def test_resubmissions_are_listed_and_kept():
    rows = table(report_code=["CS-1", "CS-2", "CS-1 ", "CS-3"], last_edited_date=[
        "2024-05-02T08:00:00", "2024-05-02T08:00:00", "2024-05-01T08:00:00", None], latitude=["8"] * 4,
        longitude=["80"] * 4)
    marked = mark_resubmissions(rows)
    assert list(marked.table["resubmission"]) == ["2 of 2, latest", None, "1 of 2", None]
    assert any("CS-1" in note and "kept" in note for note in marked.notes)
    assert len(import_frame(marked, "survey", load_profile("core")).output) == 4
    assert "resubmission" not in mark_resubmissions(table(report_code=["a", "b"])).table


@pytest.mark.parametrize(("texts", "offset", "days"), [
    (["2024-05-10 06:30:00"] * 2, 5.5, ["2024-05-10"] * 2),  # noon in Sri Lanka
    (["2024-05-09T18:30:00Z", "2024-05-10T18:30:00Z"], 5.5, ["2024-05-10", "2024-05-11"]),  # midnight there
    (["2024-01-09 22:00:00", "2024-07-09 21:00:00"], 2, ["2024-01-10", "2024-07-10"]),  # midnight, summer time
    (["2024-01-10 10:00:00", "2024-07-10 09:00:00"], 2, ["2024-01-10", "2024-07-10"]),  # noon, summer time
    (["2024-05-10 17:00:00"], -5, ["2024-05-10"]), (["2024-05-10 05:00:00"], -5, ["2024-05-10"]),
    (["1715236200000"], 5.5, ["2024-05-09"]),
])
def test_dates_that_were_stored_as_utc(texts, offset, days):
    assert list(parse_dates(np.array(texts, dtype=object), utc_offset_hours=offset).iso) == days


def test_links_between_features():
    rows = with_linked_ids(table(imsma_id=["release_1", "release_2"], imsma_links=[
        "organization_2, hazard_poly_145,hazard_poly_7", "accident_34"]))
    assert list(rows.table["hazard_id"]) == ["hazard_poly_145", None]
    assert list(rows.table["accident_id"]) == [None, "accident_34"]
    result = import_frame(Frame("x", rows.table.assign(lat="4", lon="18")), "release", load_profile("core"))
    assert list(result.points.table["hazard_id"]) == ["hazard_poly_145", None]


def test_hex_geometry_and_hex_that_is_none():
    box = shapely.box(80, 8, 80.1, 8.1)
    rows = table(imsma_id=["h1", "h2"], status=["Open", "Open"], shape=[box.wkb_hex, "01FF00"],
                 latitude=["8", "9"], longitude=["80", "81"])
    result = import_frame(rows, "hazard", load_profile("core"))
    assert list(result.output.table["hazard_id"]) == ["h1"] and result.output.geometry[0].equals(box)
    assert list(result.points.table["hazard_id"]) == ["h2"]  # unreadable: its coordinates
    esri = table(imsma_id=["h1"], shape=["64E610000001000402000000" * 3], latitude=["8"], longitude=["80"])
    assert len(import_frame(esri, "hazard", load_profile("core")).points) == 1
    assert geo.WGS84
