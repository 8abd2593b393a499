"""Polygons from points tables by the geocheck rule."""

import io

import numpy as np
import pandas as pd
import pytest
import shapely
from common_ground.base.errors import BadInput
from common_ground.connectors import geo
from common_ground.connectors.frame import Frame
from common_ground.connectors.imsma import polygons
from common_ground.connectors.imsma.importer import import_frame
from common_ground.connectors.imsma.profile import load_profile
from common_ground.tests.looks import looks_of

HEAD = "ProjName,PolyID,PointNo,PointID,PointType,Xcoord,Ycoord,Distance,Bearing,FrPointID,PointDesc\n"
PLANTED = HEAD + """WGS 1984,,,RP1,Reference Point,0.001,0.001,,,,landmark
WGS 1984,,,BM1,Benchmark,0.002,0.001,111.3,90,RP1,
WGS 1984,P1,1,SP1,Start Point,0.003,0.001,,,BM1,valid
WGS 1984,P1,2,TP1,Turning Point,0.004,0.001,,,,
WGS 1984,P1,3,TP2,Turning Point,0.004,0.002,,,,
WGS 1984,P1,4,TP3,Turning Point,0.003,0.002,,,,
WGS 1984,P2,1,SP2,Start Point,0.005,0.001,,,,bow-tie
WGS 1984,P2,2,TP4,Turning Point,0.006,0.002,,,,
WGS 1984,P2,3,TP5,Turning Point,0.006,0.001,,,,
WGS 1984,P2,4,TP6,Turning Point,0.005,0.002,,,,
WGS 1984,P3,1,SP3,Start Point,0.007,0.001,,,,two points
WGS 1984,P3,2,TP7,Turning Point,0.008,0.001,,,,
WGS 1984,P4,1,SP4,Start Point,0.009,0.001,,,,repeats
WGS 1984,P4,2,TP8,Turning Point,0.010,0.001,,,,
WGS 1984,P4,3,TP9,Turning Point,0.010,0.001,,,,
WGS 1984,P4,4,TP10,Turning Point,0.010,0.002,,,,
WGS 1984,P4,5,TP11,Turning Point,0.009,0.001,,,,
"""


def frame(text):
    table = pd.read_csv(io.StringIO(text), dtype=object, keep_default_na=False).replace({"": None}).astype(object)
    return Frame("points", table.where(table.notna(), None))


def built(text, **more):
    return polygons.build(polygons.read_points(frame(text).table, load_profile("ng"), **more))


def test_planted_errors():
    out = built(PLANTED)
    shapes = dict(zip(out.records, out.geometry))
    assert shapely.get_num_coordinates(shapes["P1"]) == 5 and shapely.get_num_coordinates(shapes["P4"]) == 4
    assert shapes["P3"] is None
    assert not shapely.is_valid(shapes["P2"])
    assert sorted(out.faults.values()) == ["polygon with fewer than three different points"] * 2
    assert "repeated" in dict(zip(out.records, out.notes))["P4"]


def test_imported_alone_every_row_is_accounted_for():
    result = import_frame(frame(PLANTED), "hazard", load_profile("ng"))
    assert list(result.output.table["hazard_id"]) == ["P1", "P2", "P4"]
    assert list(result.output.table["source_row"]) == [3, 7, 13]
    assert set(result.output.table["geometry_from"]) == {"points table"}
    assert shapely.is_valid(result.output.geometry).all()
    assert result.counts.balanced() and (result.counts.read, result.counts.used) == (17, 15)
    assert list(result.reference_points.table["point_type"]) == ["reference point", "benchmark"]
    assert set(result.rejected.table["source_row"]) == {11, 12}


def test_reference_points_with_a_polygon_id_are_no_vertex():
    text = HEAD + "".join(f"x,P1,{n},T{n},{kind},{x},{y},,,,\n" for n, kind, x, y in [
        (0, "Reference Point", 9, 9), (1, "Start Point", 0, 0), (2, "Turning Point", 1, 0),
        (3, "Evidence Point", 5, 5), (4, "Turning Point", 1, 1), (5, "Benchmark", 7, 7)])
    out = built(text)
    assert shapely.bounds(out.geometry[0]).tolist() == [0, 0, 1, 1]


def test_point_order_comes_from_the_number_not_from_the_row():
    text = HEAD + "x,P,3,,,1,1,,,,\nx,P,1,,,0,0,,,,\nx,P,4,,,0,1,,,,\nx,P,2,,,1,0,,,,\n"
    ring = shapely.get_coordinates(built(text).geometry[0])
    assert ring.tolist() == [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]


def test_ten_comes_after_nine():
    n = 12
    angle = np.linspace(0, 2 * np.pi, n, endpoint=False)
    rows = "".join(f"x,P,{k + 1},,,{np.cos(a):.6f},{np.sin(a):.6f},,,,\n" for k, a in enumerate(angle))
    assert shapely.is_valid(built(HEAD + rows).geometry[0])


def test_a_polygon_id_used_twice_is_two_polygons():
    first = "".join(f"x,P,{k + 1},,,{x},{y},,,,\n" for k, (x, y) in enumerate([(0, 0), (1, 0), (1, 1)]))
    second = "".join(f"x,P,{k + 1},,,{x},{y},,,,\n" for k, (x, y) in enumerate([(5, 5), (6, 5), (6, 6)]))
    other = "".join(f"x,Q,{k + 1},,,{x},{y},,,,\n" for k, (x, y) in enumerate([(8, 8), (9, 8), (9, 9)]))
    out = built(HEAD + first + other + second)
    assert [shapely.get_num_geometries(shape) for shape in out.geometry] == [2, 1]
    assert shapely.is_valid(out.geometry).all()


def test_legs_by_bearing_and_distance():
    text = HEAD + ("x,,,RP1,Reference Point,18.5,4.5,,,,\n"
                   "x,P1,1,SP1,Start Point,,,100,90,RP1,\n"
                   "x,P1,2,TP1,Turning Point,,,50,0,SP1,\n"
                   "x,P1,3,TP2,Turning Point,,,50,270,TP1,\n")
    rows = polygons.read_points(frame(text).table, load_profile("ng"))
    lengths = geo.geodesic_distance(*(rows.xy[[0, 1, 2], axis] for axis in (0, 1)),
                                    *(rows.xy[[1, 2, 3], axis] for axis in (0, 1)))
    assert lengths == pytest.approx([100, 50, 50], abs=0.001)
    assert rows.xy[1, 0] > 18.5 and rows.xy[1, 1] == pytest.approx(4.5, abs=1e-7)
    assert shapely.get_num_coordinates(polygons.build(rows).geometry[0]) == 4
    assert any("bearing" in note for note in rows.notes)


def test_a_leg_without_a_start_is_told():
    text = HEAD + "x,P1,1,SP1,Start Point,,,100,90,NONE,\nx,P1,2,T,Turning Point,1,1,,,,\n"
    out = built(text)
    assert out.faults[0] == "point without coordinates"
    assert any("no coordinates" in note for note in out.warnings)


def test_metres_without_a_crs_are_refused_and_read_with_one():
    text = HEAD + "".join(f"UTM,P,{k + 1},,,{x},{y},,,,\n" for k, (x, y) in enumerate(
        [(500000, 500000), (500100, 500000), (500100, 500100)]))
    with pytest.raises(BadInput, match="CRS"):
        built(text)
    shape = built(text, crs=geo.wkt_of("EPSG:32633")).geometry
    assert geo.ellipsoidal_area(shape, geo.WGS84)[0] == pytest.approx(5000, rel=0.002)


def test_decimal_commas():
    text = HEAD.replace(",", ";") + 'x;P;1;;;"18,5";"4,5";;;;\nx;P;2;;;"18,6";"4,5";;;;\nx;P;3;;;"18,6";"4,6";;;;\n'
    table = pd.read_csv(io.StringIO(text), sep=";", dtype=object, keep_default_na=False).astype(object)
    out = polygons.build(polygons.read_points(table.where(table != "", None), load_profile("ng")))
    assert shapely.bounds(out.geometry[0]).tolist() == [18.5, 4.5, 18.6, 4.6]


def test_geocheck_and_staging_shapes_join_by_guid():
    """Points keyed by a GUID, attributes that show the local id first and have the GUID beside it."""
    records = Frame("h", pd.DataFrame({
        "hazard_localid": pd.Series(["H-1", "H-2"], dtype=object),
        "status_enum": pd.Series(["Active", "x"], dtype=object),
        "hazard_guid": pd.Series(["{a}", "{b}"], dtype=object)}))
    points = Frame("p", pd.DataFrame({
        "hazard_guid": pd.Series(["{a}"] * 3 + ["{b}"] * 3, dtype=object),
        "shape_id": pd.Series(["1"] * 3 + ["1"] * 3, dtype=object), "pointno": [1, 2, 3, 1, 2, 3],
        "pointtypeenum": pd.Series(["Start Point", "Turning Point", "Turning Point"] * 2, dtype=object),
        "latitude": [4.5, 4.5, 4.6, 5.5, 5.5, 5.6], "longitude": [18.5, 18.6, 18.6, 19.5, 19.6, 19.6]}))
    result = import_frame(records, "hazard", load_profile("ng"), points=points)
    assert list(result.output.table["hazard_id"]) == ["H-1", "H-2"]
    assert result.output.geometry[1].bounds[0] == 19.5
    assert list(result.output.table["status"]) == ["open", "unknown"]


def test_template_of_the_reference(samples):
    from common_ground.connectors.tabular import read_table

    result = import_frame(read_table(samples / "imsma" / "templates" / "imsmang_geopoints_template.csv"), "hazard",
                          load_profile("ng"))
    assert (len(result.output), len(result.reference_points), len(result.rejected)) == (3, 2, 2)


def test_a_points_table_is_read_column_by_column_with_looks():
    """Finding the column that names the record took seconds of a million points, and nobody could cancel."""
    table = frame("hazard_localid,PolyID,PointNo,PointType,Xcoord,Ycoord\n" + "".join(
        f"H{n},P1,{k},Turning Point,{18 + k % 2},{4 + k // 2}\n" for n in range(3) for k in range(4))).table
    wide = table.assign(**{f"more {n}": "x" for n in range(20)})
    ids = {"H0", "H1", "H2"}

    def looks(table):
        return looks_of(lambda feedback: polygons.read_points(
            table, load_profile("ng"), ids=ids, feedback=feedback))

    assert looks(wide) >= looks(table) + 20


def test_many_records_are_sorted_out_in_parts_that_give_the_same(monkeypatch):
    from common_ground.connectors.imsma import shapes

    bow = shapely.from_wkt("POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))")
    some = [shapely.Point(1, 2), None, shapely.box(0, 0, 1, 1), bow, shapely.MultiPoint([(1, 1), (2, 2)]),
            shapely.LineString([(0, 0), (1, 0)]), shapely.Polygon()] * 30
    geometry = np.empty(len(some), dtype=object)
    geometry[:] = some
    whole = shapes.sort_out(geometry.copy(), geo.WGS84)
    monkeypatch.setattr(shapes, "_TOGETHER", 16)
    assert looks_of(lambda feedback: shapes.sort_out(geometry.copy(), geo.WGS84, None, feedback)) == 14
    parts = shapes.sort_out(geometry.copy(), geo.WGS84)
    assert parts.repaired == whole.repaired == 30 and parts.notes.tolist() == whole.notes.tolist()
    for name in ("polygons", "points"):
        assert shapely.to_wkt(getattr(parts, name)).tolist() == shapely.to_wkt(getattr(whole, name)).tolist()
    assert np.array_equal(parts.area_m2, whole.area_m2, equal_nan=True)
