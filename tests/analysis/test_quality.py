"""Each check finds its planted error, and clean records give nothing."""

import io

import numpy as np
import pandas as pd
import pytest
import shapely
from common_ground.analysis import quality
from common_ground.analysis.quality_report import quality_report
from common_ground.connectors import geo
from common_ground.connectors.frame import Frame
from common_ground.connectors.imsma.importer import import_frame
from common_ground.connectors.imsma.polygons import read_points
from common_ground.connectors.imsma.profile import load_profile
from common_ground.tests.looks import looks_of


def frame(geometry=None, **columns):
    table = pd.DataFrame({name: pd.Series(list(cells), dtype=object) for name, cells in columns.items()})
    if geometry is None:
        return Frame("x", table)
    shapes = np.empty(len(geometry), dtype=object)
    shapes[:] = geometry
    return Frame("x", table, shapes, geo.WGS84)


def box(x, y, size=0.01):
    return shapely.box(x, y, x + size, y + size)


def hazards(geometry, **more):
    size = len(geometry)
    area = geo.ellipsoidal_area([shape if shape is not None else shapely.Point(0, 0) for shape in geometry], geo.WGS84)
    base = {"hazard_id": [f"H{n}" for n in range(size)], "name": [None] * size, "hazard_class": ["CHA"] * size,
            "hazard_type": ["x"] * size, "eo_type": ["other ERW"] * size, "status": ["open"] * size,
            "status_raw": ["Open"] * size, "status_date": ["2024-01-01"] * size, "area_recorded_m2": list(area),
            "area_remaining_m2": [None] * size, "area_m2": list(area), "organisation": ["Op"] * size,
            "blockage": [None] * size, "geometry_from": ["polygon"] * size, "geometry_note": [None] * size,
            "source_row": list(range(1, size + 1))}
    out = frame(geometry, **{**base, **more})
    for name in ("area_recorded_m2", "area_m2"):
        out.table[name] = out.table[name].astype(float)
    return out


def codes(records, **more):
    result = quality.check(quality.Inputs(records, today="2026-01-01", **more))
    table = result.issues.table
    return sorted(zip(table["check"].str[:2], table["record_id"]))


def test_clean_records_have_no_issue():
    assert codes(hazards([box(18, 4), box(19, 4)])) == []


@pytest.mark.parametrize("shape, code", [
    (shapely.Polygon([(18, 4), (18.01, 4.01), (18.01, 4), (18, 4.01)]), "01"),
    (shapely.from_wkt("POLYGON((18 4,18.01 4,18 4,18 4))"), "02"),
    (shapely.MultiPolygon([box(18, 4), box(18, 4)]), "03"),
    (shapely.from_wkt("POLYGON((18 4,18.01 4,18.01 4,18.01 4.01,18 4))"), "06"),
    (box(18, 4, 0.06), "14"),
    (shapely.MultiPolygon([box(18, 4), box(18.005, 4)]), "15"),
])
def test_shapes(shape, code):
    found = {number for number, _ in codes(hazards([shape, box(20, 5)]))}
    assert code in found
    assert ("01" in found) == (not shape.is_valid)


def test_ids_points_areas_dates_and_status():
    records = hazards([box(18, 4), box(19, 4), shapely.Point(20, 4), shapely.Point(20, 4)],
                      hazard_id=["A", "A ", "C", "D"], status_date=["2030-01-01", "2024-01-01", "1850-01-01", None],
                      status=["open", "unknown", "open", "open"], status_raw=["Open", "?", "Open", "Open"])
    records.table.loc[1, "area_recorded_m2"] *= 2
    found = codes(records)
    assert [name for code, name in found if code == "12"] == ["A", "A "]
    assert [name for code, name in found if code == "09"] == ["C", "D"]
    assert [name for code, name in found if code == "20"] == ["A", "C"]
    assert [name for code, name in found if code == "21"] == ["A "]
    assert [name for code, name in found if code == "29"] == ["A "]


def test_release_against_status():
    records = hazards([box(18, 4), box(19, 4), box(20, 4)], status=["open", "released", "released"])
    area = records.table["area_m2"]
    release = frame(hazard_id=["H0", "H1"], area_m2=[area[0], 1.0])
    found = codes(records, release=release)
    assert ("22", "H0") in found and ("23", "H2") in found and ("23", "H1") not in found


def test_outside_the_own_admin_unit():
    records = hazards([box(18, 4), box(19, 4), box(18.5, 4.5)], adm2_pcode=["CF1", "CF1", None])
    admin = frame([box(17.5, 3.5, 1.2)], adm2_pcode=["CF1"])
    assert [name for code, name in codes(records, admin=admin) if code == "24"] == ["H1"]


def test_minimum_data():
    records = hazards([box(18, 4), None], organisation=[None, "Op"], eo_type=["unknown", "other ERW"])
    result = quality.check(quality.Inputs(records, today="2026-01-01"))
    rows = result.issues.table[result.issues.table["check"] == "25_missing_minimum"]
    assert list(rows["detail"]) == ["eo_type, organisation", "geometry"]


def test_casualties_are_only_flagged():
    columns = {"casualty_id": ["1", "2", "3"], "accident_id": ["A", "A", "B"], "date": ["2024-01-01"] * 3,
               "date_precision": ["day"] * 3, "sex": ["male"] * 3, "age_group": ["child"] * 3,
               "outcome": ["killed"] * 3,
               "category": ["civilian"] * 3, "activity": [None] * 3, "displacement": [None] * 3,
               "disability": [None] * 3, "referred": [None] * 3}
    records = frame(**columns)
    found = codes(records, accidents=frame(accident_id=["A"]))
    assert [name for code, name in found if code == "26"] == ["3"]
    assert [name for code, name in found if code == "27"] == ["1", "2"]
    summary = quality.check(quality.Inputs(records)).summary.table.set_index("check")
    assert summary.loc["27_similar_casualties", "severity"] == "advisory"


def test_devices():
    names = ("device_id", "hazard_id", "category", "model", "quantity", "disposal", "date")
    rows = [("1", "H", "mine", "PMN", 2, "x", "2024-01-01"), ("2", "H", "mine", "PMN", 2, "x", "2024-01-01"),
            ("3", "K", "mine", "PMN", 2, "x", "2024-01-01")]
    found = codes(frame(**{name: [row[position] for row in rows] for position, name in enumerate(names)}))
    assert [name for code, name in found if code == "13"] == ["1", "2"]


POINTS = """hazard_localid,PolyID,PointNo,PointID,PointType,Xcoord,Ycoord
H0,P,1,S,Start Point,18,4
H0,P,2,T1,Turning Point,18.01,4
H0,P,3,T1,Turning Point,18.01,4.01
H0,P,1,S2,Start Point,18.1,4
H0,P,2,T2,Turning Point,18.11,4
H0,P,3,T2 ,Turning Point,18.11,4.01
H1,,,RP,Reference Point,18,4
H1,,,RP,Benchmark,18.2,4
H1,,,E,Evidence Point,18.3,4
H1,,,E ,Evidence Point,18.4,4
H2,Q,1,S,Start Point,18,4
H2,Q ,1,S9,Start Point,18.5,4
"""


def test_ids_of_the_points_table():
    table = pd.read_csv(io.StringIO(POINTS), dtype=object, keep_default_na=False).astype(object)
    points = read_points(table.where(table != "", None), load_profile("ng"))
    found = codes(hazards([box(18, 4), box(19, 4), box(20, 4)]), points=points)
    by_code = {code: [name for other, name in found if other == code] for code, _ in found}
    assert by_code["04"] == ["H0"] and by_code["05"] == ["H2"]
    assert by_code["07"] == ["H0", "H0"] and by_code["08"] == ["H0", "H0"]
    assert by_code["10"] == ["H1", "H1"] and by_code["11"] == ["H1", "H1"]
    assert "09" not in by_code


def points_of(text):
    head = "hazard_localid,PolyID,PointNo,PointID,PointType,Xcoord,Ycoord\n"
    table = pd.read_csv(io.StringIO(head + text), dtype=object, keep_default_na=False).astype(object)
    return read_points(table.where(table != "", None), load_profile("ng"))


@pytest.mark.parametrize("text", [
    # two polygons of one record, each with its own id and numbers from 1
    "H0,P,1,S,Start Point,18,4\nH0,P,2,T,Turning Point,19,4\nH0,Q,1,S,Start Point,18,5\nH0,Q,2,T,Turning Point,19,5\n",
    # the same polygon and point ids in another record
    "H0,P,1,S,Start Point,18,4\nH1,P,1,S,Start Point,18,4\n",
    # single points apart, of different records at one place, and without ids
    "H0,,,A,Evidence Point,18,4\nH0,,,B,Evidence Point,18.1,4\nH1,,,A,Evidence Point,18,4\n",
    "H0,,,,Evidence Point,18,4\nH0,,,,Evidence Point,18.1,4\n",
])
def test_points_tables_that_are_sound(text):
    assert codes(hazards([box(18, 4), box(19, 4)]), points=points_of(text)) == []


def test_single_points_of_a_record_at_one_place():
    found = codes(hazards([box(18, 4)]), points=points_of(
        "H0,,,A,Evidence Point,18,4\nH0,,,B,Evidence Point,18,4\nH0,,,C,Evidence Point,,\nH0,,,D,Evidence Point,,\n"))
    assert found == [("09", "H0"), ("09", "H0")]


WKT = shapely.from_wkt


@pytest.mark.parametrize("shape", [
    WKT("POLYGON((18 4,18.01 4,18.01 4.01,18 4))"),  # three vertices are enough
    WKT("POLYGON((18 4,18.03 4,18.03 4.03,18 4.03,18 4),(18.01 4.01,18.02 4.01,18.02 4.02,18.01 4.01))"),  # a hole
    shapely.MultiPolygon([box(18, 4), box(18.01, 4.01)]),  # parts that share a corner
    shapely.MultiPolygon([box(18, 4), box(18.00996, 4)]),  # an overlap of 0.2 %
    shapely.box(18, 4, 18.0449, 4.045),  # edges of 4,985 m
])
def test_shapes_that_are_sound(shape):
    assert [found for found in codes(hazards([shape])) if found[0] != "01"] == []


def test_a_part_drawn_from_another_corner_the_other_way_round_is_the_same_part():
    again = WKT("POLYGON((18.01 4.01,18.01 4,18 4,18 4.01,18.01 4.01))")
    assert ("03", "H0") in codes(hazards([shapely.MultiPolygon([box(18, 4), again])]))


def test_what_is_near_a_fault_and_none():
    records = hazards([box(18, 4), box(19, 4), box(20, 4), box(21, 4)], hazard_id=["A", "a", "A1", "B"],
                      status_date=["2026-01-01", "1900-01-01", None, "2025-12-31"])
    records.table.loc[0, "area_recorded_m2"] *= 1.09  # under 10 %
    records.table.loc[1, "area_recorded_m2"] = float("nan")
    small = hazards([box(18, 4, 0.00001)])
    small.table["area_recorded_m2"] = 90.0  # under 100 m², whatever the share
    assert codes(records) == [] and codes(small) == []


def test_release_and_ids_that_differ_by_spaces_only():
    records = hazards([box(18, 4), box(19, 4)], hazard_id=["H0 ", "H1"], status=["released", "open"])
    area = records.table["area_m2"]
    release = frame(hazard_id=["H0", "H1  "], area_m2=[area[0], area[1] / 2])
    assert codes(records, release=release) == []  # a part that is released leaves the rest open


def test_units_that_touch_and_units_that_are_none():
    admin = frame([box(17, 3, 1), box(18, 3, 1)], adm2_pcode=["CF1", "CF2"])
    records = hazards([box(17.99, 3.5, 0.02), box(17.5, 3.5), box(17.5, 3.2)], adm2_pcode=["CF2", "CF1", "CF9"])
    assert codes(records, admin=admin) == [("24", "H2")]


def test_devices_that_are_not_the_same():
    names = ("device_id", "hazard_id", "category", "model", "quantity", "disposal", "date")
    rows = [("1", "H", "mine", "PMN", 2, "x", "2024-01-01"), ("2", "H", "mine", "PMN", 3, "x", "2024-01-01"),
            ("3", "K", "mine", "PMN", 2, "x", "2024-01-01"), ("4", None, "mine", "PMN", 2, "x", "2024-01-01"),
            ("5", None, "mine", "PMN", 2, "x", "2024-01-01"), ("6", "H", "mine", None, 2, "x", "2024-01-01"),
            ("7", "H", "mine", None, 2, "x", "2024-01-01")]
    devices = frame(**{name: [row[position] for row in rows] for position, name in enumerate(names)})
    assert [found for found in codes(devices) if found[0] == "13"] == []
    del devices.table["model"]
    assert [found for found in codes(devices) if found[0] == "13"] == []


def test_casualties_that_differ_or_have_no_date():
    columns = {"casualty_id": list("1234"), "accident_id": ["A"] * 4, "date": ["2024-01-01", "2024-01-01", None, None],
               "date_precision": ["day"] * 4, "sex": ["male", "female", "male", "male"], "age_group": ["child"] * 4,
               "outcome": ["killed"] * 4, "category": ["civilian"] * 4, "activity": [None] * 4,
               "displacement": [None] * 4, "disability": [None] * 4, "referred": [None] * 4}
    found = codes(frame(**columns), accidents=frame(accident_id=["A "]))
    assert [code for code, _ in found if code in ("26", "27")] == []


def test_tasks_may_be_planned_ahead_and_end_after_they_start():
    tasks = frame(task_id=["1", "2"], hazard_id=["H", "H"], organisation=["Op"] * 2, donor=["D"] * 2, asset=["x"] * 2,
                  planned_start=["2027-01-01", "2027-02-01"], planned_end=["2027-02-01", "2027-01-01"],
                  status=["planned"] * 2)
    assert codes(tasks) == [("20", "2")]


def test_notes_that_are_no_doubt():
    records = hazards([box(18, 4), box(19, 4), box(20, 4)], geometry_note=[
        "first of 3 points", "0/0: no coordinates were entered", "outside the country; proposed: UTM zone one too low"])
    assert codes(records) == [("28", "H1"), ("28", "H2")]


def test_what_could_not_run_is_said():
    result = quality.check(quality.Inputs(hazards([box(18, 4)])))
    assert {"04_duplicate_shape_id", "24_outside_admin", "23_released_without_product"} <= set(result.not_run)
    assert dict(zip(result.summary.table["check"], result.summary.table["ran"]))["24_outside_admin"] == "no"


def test_repairs_of_the_import_stay_visible():
    bow = shapely.Polygon([(18, 4), (18.01, 4.01), (18.01, 4), (18, 4.01)])
    result = import_frame(frame([bow], hazard_id=["a"], status=["Open"]), "hazard")
    found = quality.check(quality.Inputs(result.output)).issues.table
    assert "already repaired at import" in list(found["repair"])


def test_every_issue_has_a_place_and_the_report_its_shares():
    records = hazards([box(18, 4, 0.06), box(19, 4)], organisation=["A<b>", "B"])
    result = quality.check(quality.Inputs(records))
    assert not shapely.is_missing(result.issues.geometry).any()
    shares = result.by_operator.set_index("organisation")["share"]
    assert shares["A<b>"] == 1.0 and shares["B"] == 0.0
    html = quality_report(result)
    assert "A&lt;b&gt;" in html and "100.0%" in html
    assert quality.kind_of(records) == "hazard" and quality.kind_of(frame(a=["1"])) == ""


def test_any_layer_can_be_checked():
    found = codes(frame([box(18, 4, 0.06)], code=["x"]), id_field="code")
    assert set(found) == {("14", "x")}


def test_looks_grow_with_the_findings():
    """The table of the findings was made without a look: at 50,000 hazards several seconds."""
    def check(records):
        return looks_of(lambda feedback: quality.check(quality.Inputs(records, today="2026-01-01"), feedback))

    few, many = (hazards([None] * 5 + [box(18, 4)] * size, organisation=[None] * (5 + size)) for size in (10, 4000))
    assert check(many) >= check(few) + 16
