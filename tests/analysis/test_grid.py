"""The protected grid: fixed geography, thresholds that hold in every published cell, no cell too fine."""

import numpy as np
import pandas as pd
import pytest
import shapely
from common_ground.analysis import disclosure, grid
from common_ground.analysis.riskgrid import risk_grid
from common_ground.base.errors import BadInput, Cancelled
from common_ground.base.feedback import Silent
from common_ground.connectors import geo
from common_ground.connectors.frame import Frame
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal, osr

PROTOCOL = disclosure.protocol_for()


def hazards_at(xy, area=10_000.0, ids=None, status=None, klass="CHA"):
    """Point hazards with an area, in EASE2 metres."""
    xy = np.asarray(xy, dtype=float).reshape(-1, 2)
    n = len(xy)
    table = pd.DataFrame({
        "hazard_id": ids or [f"H{i}" for i in range(n)], "hazard_class": [klass] * n,
        "status": status or ["open"] * n, "area_m2": np.broadcast_to(area, n).astype(float)})
    return Frame("hazard", table, shapely.points(xy), grid.EASE2)


def made_up(seed, n=120, width=200_000):
    """Clustered hazards in a square country of ``width`` metres."""
    rng = np.random.default_rng(seed)
    centres = rng.uniform(10_000, width - 10_000, (max(3, n // 12), 2))
    xy = centres[rng.integers(0, len(centres), n)] + rng.normal(0, 4000, (n, 2))
    return hazards_at(np.clip(xy, 0, width - 1) + 2_000_000, rng.lognormal(9, 1, n))


def published(result):
    return result.frame.table


# -- geography ------------------------------------------------------------------------------------------
def test_ids_name_crs_size_and_lower_left_corner():
    assert grid.cell_id(10_000, 201, 52) == "CRS6933RES10000mN520000E2010000"
    assert grid.cell_id(1250, -1, -2) == "CRS6933RES1250mS2500W1250"


@given(st.integers(-13_000, 13_000), st.integers(-5_800, 5_800))
def test_keys_are_one_to_one_and_parents_hold_their_children(column, row):
    key = grid.key_of(column, row)
    assert [int(v) for v in grid.column_row(key)] == [column, row]
    child, above = grid.squares(key, 10_000), grid.squares(grid.parent(key), 20_000)
    assert above.contains(child) or above.covers(child)


def test_the_projection_is_the_one_that_epsg_names():
    ours, theirs = osr.SpatialReference(), osr.SpatialReference()
    ours.ImportFromWkt(grid.EASE2)
    theirs.ImportFromEPSG(6933)
    for crs in (ours, theirs):
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    xy = np.array([[20.0, 6.0], [-70.0, -30.0], [120.0, 60.0]])
    assert geo.transform_coordinates(xy, geo.WGS84, grid.EASE2) == pytest.approx(
        geo.transform_coordinates(xy, geo.WGS84, theirs.ExportToWkt(["FORMAT=WKT2_2019"])), abs=1e-3)


def test_cells_of_one_size_have_one_area_on_the_ellipsoid():
    keys = grid.key_of([50, 50, 50], [10, 300, 600])
    lonlat = geo.transform(shapely.segmentize(grid.squares(keys, 10_000), 500), grid.EASE2, geo.WGS84)
    assert geo.ellipsoidal_area(lonlat, geo.WGS84) == pytest.approx(1e8, rel=1e-4)


def test_a_hazard_counts_in_every_cell_that_it_touches_and_once_in_their_parent():
    shape = np.array([shapely.box(9_500, 500, 10_500, 700), None, shapely.Point(5, 5)], dtype=object)
    unit, key = grid.cells_of(shape, 10_000)
    assert sorted(zip(unit.tolist(), key.tolist())) == sorted(
        [(0, int(grid.key_of(0, 0))), (0, int(grid.key_of(1, 0))), (2, int(grid.key_of(0, 0)))])
    empty = np.zeros(0, dtype=np.int64)
    units = grid.Units(unit, key, np.ones(3), np.ones(3), empty, empty, np.zeros(0), empty, np.zeros(0), empty)
    assert grid.stats_at(units, 0).hazards.tolist() == [2, 1]
    assert grid.stats_at(units, 1).hazards.tolist() == [2]


# -- thresholds -----------------------------------------------------------------------------------------
def test_three_like_hazards_stand_at_ten_kilometres():
    told = published(risk_grid(hazards_at([[1000, 1000], [3000, 2000], [5000, 5000]]), PROTOCOL, Silent()))
    assert told.drop(columns="people").to_dict("records") == [{
        "cell_id": "CRS6933RES10000mN0E0", "size_km": 10.0, "risk_class": 5, "survey_state": "unknown",
        "suppressed": 0}]
    assert told.people.isna().all()


def test_two_hazards_are_never_told_of():
    result = risk_grid(hazards_at([[1000, 1000], [3000, 2000]]), PROTOCOL, Silent())
    row = published(result).iloc[0]
    assert (row.suppressed, row.size_km, row.survey_state) == (1, 40.0, "suppressed")
    assert row.isna()[["risk_class", "people"]].all()


def test_two_and_two_in_sibling_cells_become_one_parent_of_four():
    told = published(risk_grid(
        hazards_at([[1000, 1000], [3000, 2000], [11_000, 1000], [12_000, 2000]]), PROTOCOL, Silent()))
    assert told[["size_km", "suppressed"]].values.tolist() == [[20.0, 0]]


def test_an_unsafe_cell_takes_its_safe_siblings_with_it():
    many = [[1000 + 100 * i, 1000] for i in range(8)]
    told = published(risk_grid(hazards_at([*many, [15_000, 5000]]), PROTOCOL, Silent()))
    assert told["size_km"].tolist() == [20.0]


def test_one_giant_among_dwarfs_is_not_told_of():
    """The p %-rule: the second largest holder could work out the first to within p %."""
    xy = [[4000, 4000], [3000, 2000], [5000, 5000]]
    assert published(risk_grid(hazards_at(xy, [5e6, 1000, 1000]), PROTOCOL, Silent())).suppressed.tolist() == [1]
    assert disclosure.dominated(*np.array([[100.0], [60.0], [35.0]]), 15.0).tolist() == [True]
    assert disclosure.dominated(*np.array([[100.0], [50.0], [30.0]]), 15.0).tolist() == [False]


def test_records_with_one_id_are_one_hazard():
    same = hazards_at([[1000, 1000], [3000, 2000], [5000, 5000]], ids=["A", "A", "B"])
    assert published(risk_grid(same, PROTOCOL, Silent())).suppressed.tolist() == [1]


def test_released_land_is_not_counted_and_the_counts_say_so():
    frame = hazards_at([[1000, 1000], [3000, 2000], [5000, 5000], [5500, 5000]],
                       status=["open", "released", "unknown", "suspended"])
    result = risk_grid(frame, PROTOCOL, Silent())
    assert result.counts["HAZARDS"].left_out["status does not count"] == 1
    assert result.counts["HAZARDS"].balanced() and result.grid.stats.hazards.tolist() == [3]


def test_hazards_without_geometry_are_said_to_be_nowhere():
    frame = hazards_at([[1000, 1000], [3000, 2000], [5000, 5000], [6000, 5000]])
    frame.geometry[3] = None
    result = risk_grid(frame, PROTOCOL, Silent())
    assert result.counts["HAZARDS"].left_out["no geometry"] == 1
    assert any("may lie where nothing is recorded" in str(note) for note in result.notes)


def test_one_suppressed_cell_is_never_alone():
    """With a national total the only suppressed cell could be worked out."""
    near = [[45_000 + 100 * i, 5000] for i in range(5)]
    far = [[401_000 + 100 * i, 5000] for i in range(5)]
    told = published(risk_grid(hazards_at([[1000, 1000], *near, *far]), PROTOCOL, Silent()))
    hidden = told[told.suppressed == 1]
    assert hidden.cell_id.tolist() == ["CRS6933RES40000mN0E0", "CRS6933RES40000mN0E40000"]
    assert told[told.suppressed == 0].cell_id.tolist() == ["CRS6933RES10000mN0E400000"]


def accidents_at(xy, killed, injured, ids=None):
    xy = np.asarray(xy, dtype=float).reshape(-1, 2)
    table = pd.DataFrame({"accident_id": ids or [f"A{i}" for i in range(len(xy))], "killed": killed,
                          "injured": injured})
    return Frame("accident", table, shapely.points(xy), grid.EASE2)


def test_accidents_alone_are_told_of_only_when_they_are_enough():
    """Twelve victims of one accident are one accident; "nothing recorded" would be false, so it is suppressed."""
    none = hazards_at(np.zeros((0, 2)))
    one = accidents_at([[2000, 2000]], [6], [6])
    assert published(risk_grid(none, PROTOCOL, Silent(), accidents=one)).suppressed.tolist() == [1]
    three = accidents_at([[2000, 2000]] * 3, [2, 2, 2], [2, 1, 1])
    told = published(risk_grid(none, PROTOCOL, Silent(), accidents=three))
    assert told[["suppressed", "risk_class"]].values.tolist() == [[0, 5]]
    same = accidents_at([[2000, 2000]] * 3, [2, 2, 2], [2, 1, 1], ids=["A", "A", "B"])
    assert published(risk_grid(none, PROTOCOL, Silent(), accidents=same)).suppressed.tolist() == [1]


def test_few_accidents_do_not_move_the_class_of_a_square_with_hazards():
    base = hazards_at([[1000, 1000], [3000, 2000], [5000, 5000]])
    alone = published(risk_grid(base, PROTOCOL, Silent()))
    few = published(risk_grid(base, PROTOCOL, Silent(), accidents=accidents_at([[2000, 2000]] * 2, [9, 9], [9, 9])))
    pd.testing.assert_frame_equal(few, alone)
    many = published(risk_grid(base, PROTOCOL, Silent(), accidents=accidents_at([[2000, 2000]] * 12, [1] * 12, 0)))
    assert many.risk_class.tolist() == [7] and alone.risk_class.tolist() == [5]


@pytest.mark.parametrize("seed", range(12))
def test_no_published_cell_breaks_a_threshold_and_cells_do_not_overlap(seed):
    result = risk_grid(made_up(seed, n=int(20 + 30 * seed)), PROTOCOL, Silent())
    told, stats = published(result), result.grid.stats
    shown = told.suppressed.to_numpy() == 0
    assert not disclosure.below(stats.hazards[shown], 3).any()
    assert (told.size_km >= PROTOCOL.finest_km).all() and (told.size_km <= PROTOCOL.coarsest_km).all()
    assert told.suppressed.sum() != 1 or (stats.hazards[shown] == 0).all()
    tree = shapely.STRtree(result.frame.geometry)
    left, right = tree.query(result.frame.geometry, predicate="overlaps")
    assert not len(left) and not len(right)
    inside, outside = tree.query(result.frame.geometry, predicate="contains_properly")
    assert not len(inside) and not len(outside)
    assert stats.hazards.sum() >= len(result.grid.stats.hazards[shown])
    assert result.grid.measures["unsafe_share_after"] == 0


def test_200_made_up_countries_locate_no_hazard_better_than_the_cell_and_tell_no_small_count():
    """Issue 6: 10 to 500 hazards, clustered and not; what is told is checked against the hazards themselves."""
    smallest = 40_000
    for seed in range(200):
        rng = np.random.default_rng(seed)
        n = int(rng.integers(10, 501))
        frame = made_up(seed, n)
        if seed % 2:
            frame.geometry = shapely.points(rng.uniform(2_000_000, 2_200_000, (n, 2)))
        result = risk_grid(frame, PROTOCOL, Silent())
        told = published(result)
        shown = (told.suppressed == 0).to_numpy()
        radius = np.sqrt(frame.table["area_m2"].to_numpy() / np.pi)
        # the projection keeps areas, not shapes: a circle is up to 16 % longer one way near the equator
        tree = shapely.STRtree(shapely.buffer(frame.geometry, radius * 1.16))
        cell, hazard = tree.query(result.frame.geometry, predicate="intersects")
        inside = np.bincount(cell, minlength=len(told))
        assert set(hazard) == set(range(n)), seed  # every hazard lies in a cell that is told or suppressed
        contaminated = (told.risk_class > 0).fillna(False).to_numpy(dtype=bool)
        assert (inside[contaminated] >= 3).all(), seed
        assert told.risk_class[~shown].isna().all() and told.people[~shown].isna().all(), seed
        assert (~shown).sum() != 1 or not contaminated.any(), seed
        smallest = min(smallest, told.size_km.min() * 1000)
    assert smallest == 10_000


@pytest.mark.parametrize("seed", range(4))
def test_the_same_data_in_any_order_give_the_same_grid(seed):
    frame = made_up(seed)
    shuffled = frame.take(np.random.default_rng(seed).permutation(len(frame)))
    first, second = (risk_grid(f, PROTOCOL, Silent()) for f in (frame, shuffled))
    pd.testing.assert_frame_equal(published(first), published(second))
    assert shapely.equals_exact(first.frame.geometry, second.frame.geometry).all()


@pytest.mark.parametrize("seed", range(4))
def test_the_class_follows_the_truth_where_it_is_told(seed, tmp_path):
    frame = made_up(seed, 300)
    west, south, east, north = shapely.total_bounds(geo.transform(frame.geometry, grid.EASE2, geo.WGS84))
    shape = (int((north - south) * 120), int((east - west) * 120))
    path = write_population(tmp_path / "p.tif", np.full(shape, 9.0, dtype="float32"), west, north)
    result = risk_grid(frame, PROTOCOL, Silent(), population=path)
    assert (result.grid.risk_class == 0).any() and (result.grid.risk_class >= 2).any()
    shown = ~result.grid.suppressed
    density = (result.grid.stats.hazards / (result.grid.size_m / 1000.0) ** 2)[shown]
    rank = pd.Series(result.grid.risk_class[shown]).corr(pd.Series(density), method="spearman")
    assert rank >= 0.9


# -- protocol -------------------------------------------------------------------------------------------
def test_no_cell_is_finer_than_the_protocol_allows():
    dense = hazards_at(np.random.default_rng(1).uniform(500, 39_500, (600, 2)))
    asked = risk_grid(dense, PROTOCOL, Silent(), asked_km=1.25)
    assert published(asked).size_km.min() >= 10 and "allows no cell below" in str(asked.notes[-1])
    ukraine = disclosure.protocol_for("UKR")
    assert published(risk_grid(dense, ukraine, Silent(), asked_km=5.0)).size_km.tolist() == [40.0]
    coarse = risk_grid(dense, PROTOCOL, Silent(), asked_km=20.0)
    assert published(coarse).size_km.min() == 20 and not coarse.notes


def test_a_size_that_the_grid_does_not_have_is_refused():
    with pytest.raises(BadInput, match="7 km is not a size of the grid; choose one of 1"):
        risk_grid(hazards_at([[0, 0]]), PROTOCOL, Silent(), asked_km=7.0)


@pytest.mark.parametrize("name", [p.stem for p in sorted(disclosure.PROTOCOLS.glob("*.json"))])
def test_every_protocol_profile_is_sound(name):
    found = disclosure.read_protocol(disclosure.PROTOCOLS / f"{name}.json")
    assert found.level("hazard") in ("high", "severe") and found.level("casualty") == "severe"
    assert found.minimum["hazard"] >= 3 and found.minimum["victim"] >= 10 and found.finest_km >= 10
    assert found.title and found.source and found.layers["hazard"]["sentence"]
    assert found.level("something new") == "severe"


def test_a_country_without_profile_gets_the_default_and_no_path_escapes():
    assert disclosure.protocol_for("CAF").id == "default"
    assert disclosure.protocol_for("../protocols/ukr").id == "default"
    assert disclosure.protocol_for("ukr").id == "ukr"


@pytest.mark.parametrize(("change", "says"), [
    ({"finest_km": 7}, "finest_km"), ({"minimum": {"hazard": 1, "accident": 1, "victim": 1, "person": 1}}, "minimum"),
    ({"class_breaks": [3, 1]}, "class_breaks"), ({"class_breaks": [1, 2, 4]}, "at 10 km"),
    ({"p_percent": 0}, "p_percent"), ({"weights": None}, "entry"),
])
def test_a_protocol_that_cannot_protect_is_refused(tmp_path, change, says):
    import json

    raw = json.loads((disclosure.PROTOCOLS / "default.json").read_text(encoding="utf-8"))
    raw["grid"].update(change)
    path = tmp_path / "own.json"
    path.write_text(json.dumps(raw), encoding="utf-8")
    with pytest.raises(BadInput, match=says):
        disclosure.protocol_for(path=path)
    path.write_text("{", encoding="utf-8")
    with pytest.raises(BadInput, match="not valid JSON"):
        disclosure.protocol_for(path=path)
    with pytest.raises(BadInput, match="cannot be read"):
        disclosure.protocol_for(path=tmp_path / "none.json")


# -- people and survey -----------------------------------------------------------------------------------
def write_population(path, values, west=20.0, north=7.0, nodata=-99999.0):
    rows, columns = values.shape
    raster = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, gdal.GDT_Float32)
    raster.SetGeoTransform([west, 1 / 120, 0, north, 0, -1 / 120])
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    raster.SetProjection(crs.ExportToWkt())
    raster.GetRasterBand(1).SetNoDataValue(nodata)
    raster.GetRasterBand(1).WriteArray(values)
    del raster
    return str(path)


def test_people_are_counted_once_rounded_to_ten_and_small_numbers_are_not_told(tmp_path):
    values = np.random.default_rng(3).poisson(3, (120, 120)).astype("float32")
    values[:20] = -99999
    path = write_population(tmp_path / "p.tif", values)
    result = risk_grid(hazards_at(np.zeros((0, 2))), PROTOCOL, Silent(), population=path)
    told = published(result)
    assert result.grid.stats.people.sum() == pytest.approx(values[values >= 0].sum())
    people = told.people.dropna()
    assert (people % 10 == 0).all() and (people >= 50).all() and people.sum() > 20_000
    assert told.risk_class.eq(0).all() and told.survey_state.eq("unknown").all()


def test_counting_by_rows_and_columns_is_counting_pixel_by_pixel(tmp_path, monkeypatch):
    from common_ground.analysis import riskgrid

    values = np.random.default_rng(4).poisson(2, (700, 300)).astype("float32")
    values[100:180, 40:90] = -99999
    path = write_population(tmp_path / "p.tif", values)
    quick = riskgrid._people(path, 10_000, Silent())
    monkeypatch.setattr(riskgrid.geo, "is_geographic", lambda wkt: False)
    slow = riskgrid._people(path, 10_000, Silent())
    assert len(quick[0]) > 100 and quick[1].sum() == values[values >= 0].sum()
    for one, two in zip(quick, slow):
        assert np.array_equal(one, two)


def test_people_in_a_projected_raster_are_counted_too(tmp_path):
    values = np.full((40, 40), 7.0, dtype="float32")
    raster = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "u.tif"), 40, 40, 1, gdal.GDT_Float32)
    raster.SetGeoTransform([300_000, 1000, 0, 600_000, 0, -1000])
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32634)
    raster.SetProjection(crs.ExportToWkt())
    raster.GetRasterBand(1).WriteArray(values)
    del raster
    result = risk_grid(hazards_at(np.zeros((0, 2))), PROTOCOL, Silent(), population=str(tmp_path / "u.tif"))
    assert result.grid.stats.people.sum() == pytest.approx(7 * 1600)


def test_nothing_recorded_is_not_safe_and_survey_state_says_why(tmp_path):
    path = write_population(tmp_path / "p.tif", np.full((60, 60), 5.0, dtype="float32"))
    survey = Frame("survey", pd.DataFrame({"result": ["none found"], "kind": ["NTS"]}),
                   np.array([shapely.box(20.0, 6.75, 20.25, 7.0)]), geo.WGS84)
    told = published(risk_grid(hazards_at(np.zeros((0, 2))), PROTOCOL, Silent(), population=path, survey=survey))
    assert set(told.survey_state) == {"surveyed none found", "not surveyed", "unknown"}
    assert told.risk_class.eq(0).all()


def test_a_layer_with_nothing_to_place_is_refused_with_a_sentence():
    with pytest.raises(BadInput, match="nothing to draw a grid of; give POPULATION"):
        risk_grid(hazards_at(np.zeros((0, 2))), PROTOCOL, Silent())


def test_cancel_stops_it(recorder):
    recorder.cancel_after = 1
    with pytest.raises(Cancelled):
        risk_grid(made_up(1), PROTOCOL, recorder)


# -- figures of the report --------------------------------------------------------------------------------
def test_measures_of_risk():
    assert disclosure.localisation_error_m(10_000) == pytest.approx(3826, abs=1)
    assert disclosure.mean_risk([3, 3, 0]) == pytest.approx(1 / 3)
    assert disclosure.rounded([0, 4, 5, 14, 15], 10).tolist() == [0, 0, 10, 10, 20]
    assert disclosure.information_loss([1, 2, 3], [1, 2, 3]) == pytest.approx(0)
    assert disclosure.information_loss([1, 2, 3], [2, 2, 2]) == 1
    result = risk_grid(made_up(5), PROTOCOL, Silent())
    measures = result.grid.measures
    assert measures["k_min_hazards"] >= 3
    assert measures["mean_risk"] < measures["mean_risk_before"]
    assert 3826 - 1 <= measures["localisation_error_m"] <= 4 * 3827
    assert 0 <= measures["coarsened_share"] <= 1
