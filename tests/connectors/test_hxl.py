"""HXL: tag rows found as files have them, meanings read, tags written."""

import csv

import pytest
from common_ground.connectors.hxl import find_tag_row, parse_tag, role, roles, tag_row


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("#adm1+code", "#adm1+code"),
        (" #ADM1 +Code ", "#adm1+code"),
        ("#affected+ind+f", "#affected+f+ind"),
        ("#geo + lat", "#geo+lat"),
        ("adm1+code", None),
        ("#", None),
        ("# adm1", None),
        ("#adm1+", None),
        ("", None),
        (5, None),
    ],
)
def test_tags(text, tag):
    found = parse_tag(text)
    assert (str(found) if found else None) == tag


def test_the_row_where_half_of_the_filled_cells_are_tags():
    rows = [["Health", None, "Food"], ["Name", "Code", "Affected"], ["#adm1+name", "", "#affected"], ["A", "LS01", "4"]]
    assert find_tag_row(rows) == 2
    assert find_tag_row([["#adm1+name", "x", "y", "z"]]) is None
    assert find_tag_row([["#adm1", "x"]]) == 0
    assert find_tag_row([["a"]] * 25 + [["#adm1"]]) is None
    assert find_tag_row([]) is None


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("#adm2+code", "adm2_pcode"),
        ("#adm1+name", "adm1_name"),
        ("#adm1+code+origin", "origin_adm1_pcode"),
        ("#affected+idps", "idps"),
        ("#affected+idps+f", "females"),
        ("#inneed", "in_need"),
        ("#target", "targeted"),
        ("#geo+lon", "longitude"),
        ("#date+reported", "date"),
        ("#country+code", "country_code"),
        ("#nonsense", ""),
    ],
)
def test_roles_of_tags(text, meaning):
    assert role(parse_tag(text)) == meaning


def test_a_repeated_role_counts_once():
    assert roles(["#inneed", None, "#inneed", "#adm1+code"]) == ["in_need", "", "", "adm1_pcode"]


def test_what_is_written_is_understood_again():
    columns = ["adm2_pcode", "adm2_name", "idps", "females", "latitude", "reporting_date", "in_need", "something"]
    tags = tag_row(columns)
    assert roles(tags) == ["adm2_pcode", "adm2_name", "idps", "females", "latitude", "date", "in_need", ""]
    assert tags[-1] == ""
    assert tag_row(["pop_1000", "hazard_area_m2"]) == ["#population+within_m1000", "#indicator+area_m2+num"]


@pytest.mark.parametrize(
    ("file", "row"),
    [
        ("somalia_drought_affected_targeted_reached_by_cluster.csv", 2),
        ("whowhatwhere_afg_3w_data.csv", 1),
        ("whowhatwhere_notags_3w_data.csv", None),
        ("idps_download-displacement-data.csv", 1),
    ],
)
def test_recorded_files(samples, file, row):
    with (samples / "hxl" / file).open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    assert find_tag_row(rows) == row


def test_the_recorded_cluster_table_joins_by_its_tags(samples):
    from common_ground.base.feedback import Silent
    from common_ground.connectors import cod
    from common_ground.connectors.frame import Frame
    from common_ground.connectors.pcodes import join_by_pcode
    from common_ground.connectors.tabular import read_table

    frame = read_table(samples / "hxl" / "somalia_drought_affected_targeted_reached_by_cluster.csv")
    column = list(frame.table.columns)[roles(frame.table.attrs["hxl_tags"]).index("adm2_pcode")]
    table = Frame("clusters", frame.table.rename(columns={column: "adm2_pcode"}))
    (areas,) = cod.fetch({"COUNTRY": "SOM", "FILE": str(samples / "cod" / "som_adm2_2023.geojson")}, None, Silent())
    assert (len(table), join_by_pcode(table, areas, "adm2_pcode").matched) == (74, 74)
