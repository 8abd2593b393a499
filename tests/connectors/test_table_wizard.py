"""Tables of any shape: the presets of DTM's components on made-up workbooks, one recorded, and saved ones."""

import json

import pytest
from common_ground.base.errors import BadInput, UnexpectedPayload
from common_ground.connectors import table_wizard as wizard
from common_ground.connectors.table_wizard import TablePreset


def workbook(path, sheets):
    """An XLSX with texts as people type them: {sheet: rows}."""
    from osgeo import gdal, ogr

    dataset = gdal.GetDriverByName("XLSX").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    for name, rows in sheets.items():
        layer = dataset.CreateLayer(name)
        width = max(len(row) for row in rows)
        for position in range(width):
            layer.CreateField(ogr.FieldDefn(f"Field{position + 1}", ogr.OFTString))
        for row in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for position, value in enumerate(row):
                if value is not None:
                    feature.SetField(position, str(value))
            layer.CreateFeature(feature)
    dataset = None
    return path


def load(path, recorder, **query):
    return wizard.fetch({"COUNTRY": "", "FILE": str(path), **query}, None, recorder)[0]


#: preset id: the sheets of a file of that shape, the sheet that is meant, and what must come out
SHAPES = {
    "dtm_master_list": ({"Sheet": [
        ["Location ID", "Place ID", "Governorate", "District", "Location Name", "Arabic Name", "Latitude", "Longitude",
         "Families", "Individuals", "Other", "Other"],
        ["1", "9", "Gov A", "Dis A", "Village", "قرية", "33.1", "44.2", "10", "60", "1", "2"]]},
        "Sheet", {"site_id": "1", "individuals": 60, "site_name_local": "قرية"}),
    "dtm_location_assessment": ({"Data": [
        ["Governorate", "District", "SubDistrict", "LocationID", "Latitude", "Longitude", "IsAccessible",
         "IDPs_FamiliesNum"], ["G", "D", "S", "7", "33", "44", "Yes", "12"]]},
        "Data", {"site_id": "7", "idp_families": 12}),
    "dtm_migrants_muhalla": ({"Summary": [["Total", "5"]], "Muhalla Main": [
        [None, None, "Location", None, None, None, "Figures"],
        ["Baladiya", "Muhalla", "Muhalla_pcode", "Latitude", "Longitude", "AssessmentRound", "Migrant IND"],
        ["Bal", "Muh", "LY01060207", "32.1", "13.2", "54", "120"],
        ["Bal", "Muh 2", "LY01060208", None, None, "54", "3"]]},
        "Muhalla Main", {"adm3_pcode": "LY01060207", "migrants": 120, "round": 54}),
    "dtm_snapshot_locality": ({"Read Me": [["About"], ["This file"]], "IDPs by locality": [
        ["Snapshot 006"], [], [None, None, "People", None], ["STATE CODE", "LOCALITY_ CODE", "LOCALITY", "IDPs", "HHs"],
        ["#adm1+pcode", "#adm2+pcode", "#adm2+name", "#affected+idps+ind", "#affected+idps+hh"],
        ["SD01", "SD01001", "Loc", "7,380", "1500"]]},
        "IDPs by locality", {"adm2_pcode": "SD01001", "idps": 7380, "households": 1500}),
    "dtm_mobility_baseline": ({"Note": [["x", "y"], ["1", "2"]], "MT R16 Baseline_Loc_Dataset": [
        ["Country", "state_name", "county_name", "village_idp_settlement_name", "location_ssid", "a_idp_inds_ssd",
         "latitude", "longitude", "county_pcode"],
        ["#adm0+name", "#adm1+name", "#adm2+name", "#loc+name", "#loc+code", "#affected+idps", "#geo+lat", "#geo+lon",
         "#adm2+code"],
        ["South Sudan", "Unity", "Rubkona", "Village", "SS_1", "44", "9.2", "29.7", "SS0901"]]},
        "MT R16 Baseline_Loc_Dataset", {"site_id": "SS_1", "idps": 44, "adm2_pcode": "SS0901"}),
    "dtm_event_tracking": ({"DTM_Event Tracking_Dataset": [
        ["Event SSID", "Event Location SSID", "Event Started On (From date)", "Assessment Date", "Movement Trigger",
         "Affected population category", "Total number of individuals", "Event Location: County PCODE"],
        ["E1", "L1", "2026-01-02", "2026-01-05", "Conflict", "IDP", "310", "SS0901"]]},
        "DTM_Event Tracking_Dataset", {"event_id": "E1", "individuals": 310, "adm2_pcode": "SS0901"}),
    "dtm_flow_registry": ({"Notes": [["n"], ["1"]],
                           "Data Dictionary": [["Variable name", "Description"], ["reason", "r"]],
                           "fmr_db_clean": [["forced.displacement", "reason", "reason.subtype", "total.people"],
                                            ["Yes", "Conflict", "Attack", "4"]]},
                          "fmr_db_clean", {"reason": "Conflict", "reason_detail": "Attack", "people": 4}),
    "dtm_flow_counting": ({"Sheet1": [
        ["ReportingDate", "Direction (Inflow/Outflow)", "FlowMonitoringPoint", "Male Under 5", "Total Headcount"],
        ["2024-03-01", "Inflow", "Point", "1.5", "12.5"]]}, "Sheet1", {"direction": "Inflow", "people": 12.5}),
    "dtm_site_assessment": ({"Master Location Baseline Update": [
        ["1.1.c.1: Site ID", "1.1.d.1: Site Name", "1.1.f.1: GPS: Longitude", "1.1.f.2: GPS: Latitude",
         "1.1.e.1: Region", "1.3.b.1: Settlement/site type", "1.5.e.1: Reason for displacement",
         "2.1.b.7: Total Number of IDP Individuals"],
        ["S1", "Site", "38.7", "9.0", "Oromia", "Camp", "Conflict", "900"]]},
        "Master Location Baseline Update", {"site_id": "S1", "idps": 900, "site_type": "Camp"}),
    "dtm_origin_zones": ({"Base": [["Province", "Zone de santé", "PDI Individus", "Ménages"],
                                   ["Ituri", "CD5401ZS02 | BUNIA", "55", "11"]]},
                         "Base", {"zone_code": "CD5401ZS02", "zone_name": "BUNIA", "idps": 55}),
    "cccm_site_list": ({"formal": [["Governorate", "District", "SSID", "Site Name", "Longitude", "Latitude", "HH",
                                    "Individuals"],
                                   ["Ninewa", "Mosul", "IQ1505-0001", "Camp", "43.1", "36.3", "5", "25"]]},
                       "formal", {"site_id": "IQ1505-0001", "individuals": 25}),
    "dtm_site_kobo": ({"Sheet1": [
        ["start", "grp_site/site_id", "grp_site/site_name", "grp_site/provincia", "grp_site/canton",
         "_gps_latitude", "_gps_longitude", "grp_pop/total_individuals"],
        ["2024-05-01", "EC-7", "Albergue", "El Oro", "Machala", "-3.2", "-79.9", "85"]]},
        "Sheet1", {"site_id": "EC-7", "adm2_name": "Machala", "individuals": 85}),
    "presence_5w": ({"Lists": [["a", "b"], ["1", "2"]], "5W data": [
        ["Organisation", "Donor", "Sector", "Activity", "Admin1 Pcode", "Admin2 Pcode", "Status", "People reached"],
        ["ORG", "DON", "Mine Action", "EORE", "SO22", "SO2201", "Ongoing", "1,200"]]},
        "5W data", {"organisation": "ORG", "adm2_pcode": "SO2201", "people": 1200}),
}
WITH_POINTS = {"dtm_master_list", "dtm_location_assessment", "dtm_migrants_muhalla", "dtm_mobility_baseline",
               "dtm_site_assessment", "dtm_site_kobo", "cccm_site_list"}


@pytest.mark.parametrize("preset", sorted(SHAPES))
@pytest.mark.parametrize("named", [True, False], ids=["named", "auto"])
def test_each_shape_is_read_by_its_preset_and_the_preset_is_found(tmp_path, recorder, preset, named):
    sheets, sheet, expected = SHAPES[preset]
    path = workbook(tmp_path / f"{preset}.xlsx", sheets)
    frame = load(path, recorder, PRESET=preset if named else "auto")
    assert frame.name == preset
    assert frame.table.attrs.get("sheet", sheet) in ("", sheet)
    row = frame.table.iloc[0]
    assert {name: row[name] for name in expected} == expected
    assert (frame.geometry is not None) == (preset in WITH_POINTS)
    assert any(sheet in line for line in frame.told)
    assert frame.counts.used == len(frame)


def test_rows_without_coordinates_keep_their_figures(tmp_path, recorder):
    sheets, _, _ = SHAPES["dtm_migrants_muhalla"]
    frame = load(workbook(tmp_path / "a.xlsx", sheets), recorder)
    assert frame.table["migrants"].tolist() == [120, 3]
    assert frame.geometry[1] is None
    assert any("1 rows have no usable coordinates" in note for note in frame.notes)


def test_a_round_without_gps_comes_as_a_table(tmp_path, recorder):
    sheets, _, _ = SHAPES["dtm_site_assessment"]
    name, rows = next(iter(sheets.items()))
    bare = [[cell for position, cell in enumerate(row) if position not in (2, 3)] for row in rows]
    frame = load(workbook(tmp_path / "a.xlsx", {name: bare}), recorder)
    assert frame.geometry is None
    assert any("no coordinates" in note for note in frame.notes)


def test_every_other_column_stays_and_no_figure_is_lost_silently(tmp_path, recorder):
    path = tmp_path / "sites.csv"
    path.write_text("SSID;Site Name;Longitude;Latitude;Individuals;Remark\n"
                    "1;A;43,5;36,5;about 40;x\n2;B;43,6;36,6;50;y\n", encoding="utf-8")
    frame = load(path, recorder, PRESET="cccm_site_list")
    assert frame.table["Remark"].tolist() == ["x", "y"]
    assert frame.table["individuals"].isna().tolist() == [True, False]
    assert any("Individuals (1)" in note for note in frame.notes)
    assert frame.geometry[0].coords[0] == (43.5, 36.5)


def test_a_table_that_no_preset_knows_comes_as_it_is(tmp_path, recorder):
    path = tmp_path / "x.csv"
    path.write_text("a,east,north\n1,20.5,5.5\n", encoding="utf-8")
    assert load(path, recorder).geometry is None
    frame = load(path, recorder, X="east", Y="north")
    assert frame.geometry[0].coords[0] == (20.5, 5.5)
    assert frame.name == "table"
    assert list(frame.table.columns) == ["a", "east", "north"]


def test_a_preset_is_saved_sent_and_used(tmp_path, recorder):
    preset = TablePreset("ours", "Our sites", columns={"site_id": ("^nr$",), "people": ("^n people$",)}, x="^e$",
                         y="^n$", figures=("people",), needs=("site_id",), header_row=3, sensitivity="high")
    saved = wizard.save_preset(preset, tmp_path / "mine" / "ours.json")
    assert wizard.read_preset(saved) == preset
    assert "ours" in [p.id for p in wizard.presets(tmp_path / "mine")]
    path = tmp_path / "x.csv"
    path.write_text("Our list,,,\n2026,,,\nNr,E,N,N people\nA,20.5,5.5,7\n", encoding="utf-8")
    frame = load(path, recorder, PRESET=str(saved))
    assert frame.table.loc[0, ["site_id", "people"]].tolist() == ["A", 7]
    assert frame.geometry[0].coords[0] == (20.5, 5.5)
    assert frame.provenance.sensitivity == "high"


@pytest.mark.parametrize("wrong", [
    "[]", "{", '{"columns": {"a": ["("]}}', '{"columns": {"A b": ["x"]}}', '{"geometry": "circle"}',
    '{"columns": 3}', '{"header_row": "x"}', '{"split": {"a": []}}'])
def test_a_wrong_preset_is_refused_with_its_name(tmp_path, recorder, wrong):
    saved = tmp_path / "wrong.json"
    saved.write_text(wrong, encoding="utf-8")
    path = tmp_path / "x.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(BadInput, match="wrong"):
        load(path, recorder, PRESET=str(saved))


def test_what_is_missing_is_named(tmp_path, recorder):
    path = tmp_path / "x.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(UnexpectedPayload, match="site_id"):
        load(path, recorder, PRESET="cccm_site_list")
    with pytest.raises(BadInput, match="cccm_site_list"):
        load(path, recorder, PRESET="nothing")
    with pytest.raises(BadInput, match="FILE"):
        wizard.fetch({"COUNTRY": "", "FILE": ""}, None, recorder)
    path.write_text("<html><body>no</body></html>", encoding="utf-8")
    with pytest.raises(UnexpectedPayload, match="web page"):
        load(path, recorder)


def test_every_shipped_preset_has_a_shape_here():
    assert {preset.id for preset in wizard.presets()} == set(SHAPES)


def test_heads_say_the_same_as_the_whole_table(tmp_path):
    from common_ground.base.feedback import Silent
    from common_ground.connectors.table_heads import heads
    from common_ground.connectors.tabular import read_table

    for preset, (sheets, _, _) in SHAPES.items():
        path = workbook(tmp_path / f"{preset}.xlsx", sheets)
        for head in heads(path, Silent()):
            table = read_table(path, head.sheet).table
            assert head.header == table.attrs["header_row"]
            assert head.names() == (list(table.columns), table.attrs.get("hxl_tags"))
    path = tmp_path / "semicolons.csv"
    path.write_bytes("sep=;\nListe 2026;;\nSite;Größe;Größe\n#loc;#affected;#x\nA;1;2\n".encode("cp1252"))
    (head,), table = heads(path, Silent()), read_table(path).table
    assert (head.header, head.tag) == (table.attrs["header_row"], 3)
    assert head.names() == (list(table.columns), table.attrs["hxl_tags"])


def test_a_head_is_read_without_the_rest_of_a_large_file(tmp_path):
    from common_ground.base.feedback import Silent
    from common_ground.connectors.table_heads import heads

    path = tmp_path / "large.csv"
    path.write_bytes(b"Ort,Name\n" + "1,Gro\u00dfe\n".encode() * 300_000 + b"\xff\xfe")
    (head,) = heads(path, Silent())
    assert len(head.rows) == 60 and head.rows[1] == ("1", "Große")


def test_the_tag_row_can_be_corrected(tmp_path):
    from common_ground.base.feedback import Silent
    from common_ground.connectors.tabular import read_table

    path = tmp_path / "x.csv"
    path.write_text("Code,Name\nnote,note\n#adm1+code,#adm1+name\nCF11,A\n", encoding="utf-8")
    assert list(read_table(path).table.columns) == ["note", "note_2"], "what is right above the tags"
    table = read_table(path, None, 1, Silent(), 3).table
    assert list(table.columns) == ["Code", "Name"] and table.attrs["hxl_tags"] == ["#adm1+code", "#adm1+name"]
    assert table["Code"].tolist() == ["CF11"]
    assert read_table(path, None, 1, Silent(), 0).table["Code"].tolist() == ["note", "#adm1+code", "CF11"]
    with pytest.raises(BadInput, match="HXL"):
        read_table(path, None, 3, Silent(), 1)


def test_how_sure_a_guess_is_follows_its_values(tmp_path):
    from common_ground.connectors.table_choices import general, guesses
    from common_ground.connectors.tabular import read_table

    path = tmp_path / "x.csv"
    path.write_text("SSID,Site Name,Longitude,Latitude,Individuals,District P-code\n"
                    "1,A,18.5,4.5,about 40,CF11\n2,B,999,4.6,50,unknown\n", encoding="utf-8")
    table = read_table(path).table
    found = guesses(table, wizard.find_preset("cccm_site_list"))
    assert found["site_id"].sure == 0.9 and found["individuals"].sure == 0.45 and found["longitude"].sure == 0.45
    assert found["adm2_pcode"].sure == 0.45 and found["latitude"].sure == 0.9
    loose = guesses(table, general(wizard.presets()), True)
    assert loose["site_name"].why == "loose" and loose["site_name"].sure == 0.6


def test_choices_become_a_preset_that_reads_the_file_the_same_way(tmp_path):
    from common_ground.connectors.table_choices import Choices, chosen_preset, reads_as_said

    base = wizard.find_preset("cccm_site_list")
    said = {"site_id": "Nr. (new)", "site_name": "SSID", "longitude": "E", "latitude": "N"}
    preset = chosen_preset(base, Choices(said, name="ours"))
    columns = ["SSID", "Site Name", "Nr. (new)", "E", "N"]
    assert reads_as_said(preset, said, columns, None)
    assert wizard.place_columns(preset, columns) == ("E", "N") and preset.needs == ("site_id", "site_name")
    for wrong in ({"a": "X", "b": "X"}, {"A b": "X"}, {"longitude": "X"}):
        with pytest.raises(BadInput):
            chosen_preset(base, Choices(wrong))


def test_a_broken_preset_of_a_colleague_does_not_hide_the_others(tmp_path):
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    wizard.save_preset(TablePreset("ours", columns={"a": ("^a$",)}), tmp_path / "ours.json")
    broken = []
    assert "ours" in [preset.id for preset in wizard.presets(tmp_path, broken)]
    assert len(broken) == 1 and "broken" in broken[0]
    with pytest.raises(BadInput):
        wizard.presets(tmp_path)


@pytest.mark.parametrize(("text", "name"), [("Sites of Müller (2)", "sites_of_muller_2"), ("5W", "table_5w"),
                                            ("مواقع", "table"), ("dtm_master_list", "dtm_master_list")])
def test_the_name_in_the_workspace_is_one_that_a_layer_can_have(text, name):
    assert wizard.table_name(text) == name


def test_the_shipped_presets_are_whole():
    known = wizard.presets()
    assert len(known) >= 12
    components = {preset.component for preset in known}
    assert components >= {"mobility tracking and location assessment", "event tracking", "flow monitoring", "surveys",
                          "registration and master lists"}
    for preset in known:
        raw = json.loads((wizard.FOLDER / f"{preset.id}.json").read_text(encoding="utf-8"))
        assert raw["id"] == preset.id
        assert set(preset.figures) <= set(preset.columns)
        assert set(preset.needs) <= set(preset.columns)
        assert preset.sensitivity in ("low", "moderate", "high", "severe")


def test_the_recorded_master_list(samples, recorder):
    path = samples / "dtm/files/IDPs_MasterList_dataset_DTM_IOMAug_31__2019.xlsx"
    frame = load(path, recorder)
    assert frame.name == "dtm_master_list"
    assert len(frame) == 3107
    assert frame.table["site_id"].notna().all()
    assert (frame.table["individuals"] == 6 * frame.table["families"]).all()
    placed = sum(shape is not None for shape in frame.geometry)
    assert placed > 3000


def test_a_presence_table_without_tags_is_found(tmp_path, recorder):
    path = tmp_path / "3w.csv"
    path.write_text("Month,ADM1_PCODE,Governorate,ADM2_Code,District,Cluster,Partner Acronym,Organisation type\n"
                    "2025-01,LY01,A,LY0101,B,Protection,ORG,NGO\n", encoding="utf-8")
    frame = load(path, recorder)
    assert frame.name == "presence_5w"
    assert frame.table.loc[0, ["organisation", "sector", "adm1_pcode", "adm2_pcode"]].tolist() == [
        "ORG", "Protection", "LY01", "LY0101"]


@pytest.mark.parametrize("file", ["whowhatwhere_afg_3w_data.csv", "whowhatwhere_notags_3w_data.csv"])
def test_the_recorded_presence_tables(samples, recorder, file):
    frame = load(samples / "hxl" / file, recorder)
    assert frame.name == "presence_5w" and frame.table["organisation"].notna().any()
    assert frame.table["adm2_pcode"].dropna().str.match(r"[A-Z]{2}[A-Z0-9]+").all()
