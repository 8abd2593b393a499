"""``commonground:contamination`` as a user runs it; every figure can be added up by hand."""

import pytest
from common_ground.tests.processing import overlay_data as made
from qgis.core import QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QVariant

TEXT, REAL = QVariant.String, QVariant.Double


@pytest.fixture
def run(provider):
    from qgis import processing

    def go(**more):
        feedback = QgsProcessingFeedback()
        parameters = {"HAZARDS": made.hazards(), "ZONES": made.zones(), "ZONE_ID": "pcode", "OUTPUT": "memory:", **more}
        result = processing.run("commonground:contamination", parameters, feedback=feedback)
        result["log"] = feedback.textLog()
        return result

    return go


def null(value):
    return value is None or value == QVariant() or value != value


def m2(*bounds):
    import shapely
    from common_ground.connectors import geo

    return float(geo.ellipsoidal_area([shapely.box(*bounds)], geo.WGS84)[0])


def accidents():
    return made.layer("Point", [("POINT(20.05 5.9)", "A1", "2025-01-10", None),
                                ("POINT(20.15 5.9)", "A2", "2024-06-01", None),
                                (None, "A3", "2025-02-01", "XA02"), ("POINT(25 5)", "A4", "2025-02-01", None),
                                (None, "A5", None, "XA01")],
                      {"accident_id": TEXT, "date": TEXT, "adm2_pcode": TEXT})


def casualties():
    rows = [("A1", "2025-01-10", "female", "child", "killed"), ("A1", "2025-01-10", "male", "adult", "injured"),
            ("A1", "2025-01-10", "unknown", "adult", "killed"), ("A1", "2024-01-10", "male", "child", "killed")]
    return made.layer("None", [(None, *row, "XA01") for row in rows],
                      {"accident_id": TEXT, "date": TEXT, "sex": TEXT, "age_group": TEXT, "outcome": TEXT,
                       "adm1_pcode": TEXT})


def release():
    rows = [("H4", "cleared", 1000.0, "2025-03-01", "Alpha", "XA02"),
            ("H4", "reduced", 500.0, "2025-03-02", "Beta", "XA02"),
            ("H9", "cancelled", 250.0, "2025-03-02", "Beta", "XA02"),
            ("H9", "cleared", 9.0, "2023-03-02", "Beta", "XA02")]
    return made.layer("None", [(None, *row) for row in rows],
                      {"hazard_id": TEXT, "kind": TEXT, "area_m2": REAL, "date": TEXT, "organisation": TEXT,
                       "adm2_pcode": TEXT})


def test_areas_are_cut_at_borders_and_overlaps_counted_once(run):
    result = run()
    rows = made.table(result)
    first, second = rows["XA01"], rows["XA02"]
    h1, half = m2(20.04, 5.90, 20.05, 5.91), m2(20.08, 5.87, 20.09, 5.88)
    assert (first["hazards"], second["hazards"]) == (3, 2)
    assert first["hazard_area_m2"] == pytest.approx(2 * h1 + half, rel=1e-6)
    assert first["hazard_footprint_m2"] == pytest.approx(1.5 * h1 + half, rel=1e-6)
    assert second["hazard_area_m2"] == pytest.approx(half + 5000.0, rel=1e-6)
    assert second["hazard_footprint_m2"] == pytest.approx(half, rel=1e-6)
    assert (first["hazards_cha"], first["hazards_sha"], second["hazards_sha"]) == (2, 1, 2)
    assert first["area_open_m2"] == pytest.approx(2 * h1, rel=1e-6)
    assert (second["hazards_worked_on"], second["hazards_unknown"], second["hazards_released"]) == (1, 1, 0)
    assert "All zones together, hazards: 4" in result["log"]
    assert "in 6, used 4, left out 2" in result["log"]


def test_what_was_not_given_is_empty_not_zero(run):
    row = made.table(run())["XA01"]
    for name in ("accidents", "casualties", "killed", "injured_girls", "released_m2", "released_cleared_m2"):
        assert null(row[name]), name
    assert row["survey_state"] == "unknown"


def test_period_counts_people_and_released_land(run):
    result = run(ACCIDENTS=accidents(), CASUALTIES=casualties(), RELEASE=release(),
                 PERIOD_START="2025-01-01", PERIOD_END="2025-12-31")
    first, second = (made.table(result)[code] for code in ("XA01", "XA02"))
    assert (first["accidents"], second["accidents"]) == (1, 1)
    assert (first["killed"], first["injured"], first["casualties"]) == (2, 1, 3)
    assert (first["killed_girls"], first["killed_unknown"], first["injured_men"]) == (1, 1, 1)
    assert second["killed"] == 0
    assert [second[f"released_{kind}_m2"] for kind in ("cleared", "reduced", "cancelled")] == [1000, 500, 250]
    assert second["released_m2"] == 1750
    assert "ACCIDENTS: in 5, used 2, left out 3 (no date 1, outside the period 1, in no zone 1)" in result["log"]
    assert "CASUALTIES: in 4, used 3, left out 1 (outside the period 1)" in result["log"]


def test_without_a_period_every_row_counts(run):
    rows = made.table(run(ACCIDENTS=accidents()))
    assert (rows["XA01"]["accidents"], rows["XA02"]["accidents"]) == (2, 2)


def test_as_at_leaves_later_rows_out_and_does_not_guess_a_status(run):
    result = run(RELEASE=release(), AS_AT="2025-03-01")
    rows = made.table(result)
    assert rows["XA02"]["released_m2"] == 1009.0
    assert (rows["XA01"]["hazards_open"], rows["XA01"]["hazards_unknown"]) == (1, 1)  # H3 changed in June
    assert "changed status after 2025-03-01" in result["log"]
    # H3 was released in June: in March it was not, so it is not lost
    released = [row if row[1] != "H3" else (*row[:3], "released", *row[4:]) for row in made.HAZARDS]
    later = made.table(run(HAZARDS=made.hazards(released), AS_AT="2025-03-01"))
    assert later["XA01"]["hazards"] == 3
    assert made.table(run(HAZARDS=made.hazards(released), AS_AT="2025-07-01"))["XA01"]["hazards"] == 2


def test_groups_add_up_to_the_zone(run):
    result = run(RELEASE=release(), GROUP_BY="organisation")
    rows = [dict(zip(f.fields().names(), f.attributes())) for f in result["OUTPUT"].getFeatures()]
    found = {(row["pcode"], row["organisation"]): (row["hazards"], row["released_m2"]) for row in rows}
    assert found == {("XA01", "Alpha"): (2, 0.0), ("XA01", "Beta"): (1, 0.0),
                     ("XA02", "Alpha"): (1, 1000.0), ("XA02", "Beta"): (1, 759.0)}
    plain = made.table(run())
    for code in plain:
        together = sum(row["hazard_area_m2"] for row in rows if row["pcode"] == code)
        assert together == pytest.approx(plain[code]["hazard_area_m2"])


def test_a_zone_with_nothing_keeps_its_row_in_a_grouped_table(run):
    empty = (made.box(20.3, 5.8, 20.4, 5.9), "XZ09")
    result = run(ZONES=made.zones([empty]), GROUP_BY="eo_type")
    rows = [f for f in result["OUTPUT"].getFeatures() if f["pcode"] == "XZ09"]
    assert len(rows) == 1 and null(rows[0]["eo_type"]) and rows[0]["survey_state"] == "unknown"


def test_remaining_area_is_taken_where_given(run):
    fields = {**made.HAZARD_FIELDS, "area_remaining_m2": REAL}
    rows = [(made.box(20.08, 5.87, 20.10, 5.88), "H", "CHA", "open", None, None, None, None, 1000.0),
            ("POINT(20.05 5.95)", "P", "SHA", "open", 400.0, None, None, None, None)]
    first = made.layer("Polygon", rows[:1], fields)
    result = made.table(run(HAZARDS=first))
    assert result["XA01"]["open_remaining_m2"] == pytest.approx(500.0, rel=1e-3)
    assert result["XA02"]["open_remaining_m2"] == pytest.approx(500.0, rel=1e-3)
    second = made.table(run(HAZARDS=made.layer("Point", rows[1:], fields)))
    assert second["XA01"]["open_remaining_m2"] == pytest.approx(400.0, rel=1e-3)


def test_order_changes_nothing(run):
    assert made.table(run(HAZARDS=made.hazards(made.HAZARDS[::-1]))) == made.table(run())


def test_wrong_words_are_refused(run):
    with pytest.raises(QgsProcessingException, match="GROUP_BY cannot be colour"):
        run(GROUP_BY="colour")
    with pytest.raises(QgsProcessingException, match="PERIOD_START is not a date"):
        run(PERIOD_START="last year")
    with pytest.raises(QgsProcessingException, match="survey table is empty"):
        run(SURVEYED=made.layer("Polygon", [], {"result": TEXT}))


def test_status_counts_and_empty_hazards(run):
    rows = made.table(run(STATUS="open,worked_on,suspended,unknown,released"))
    assert rows["XA02"]["hazards_released"] == 1 and rows["XA02"]["open_remaining_m2"] < rows["XA02"]["hazard_area_m2"]
    nothing = made.table(run(HAZARDS=made.hazards([])))
    assert all(row["hazards"] == 0 and row["survey_state"] == "unknown" for row in nothing.values())


def test_a_record_with_a_lower_p_code_only_goes_to_its_parent(run):
    rows = [(None, "H", "SHA", "open", 700.0, "XA0203", None, None)]
    assert made.table(run(HAZARDS=made.hazards(rows)))["XA02"]["area_sha_m2"] == 700.0


def test_the_sample_has_types_of_ordnance_to_group_by(provider, tmp_path):
    import zipfile
    from pathlib import Path

    from qgis import processing

    pack = Path(__file__).resolve().parents[2] / "resources" / "sample"
    made = processing.run("commonground:importimsma", {
        "INPUT": str(pack / "sample_hazards.shp"), "KIND": "hazard", "PROFILE": "afghanistan",
        "OUTPUT": str(tmp_path / "h.gpkg"), "POINT_OUTPUT": None, "REJECTED": None})
    with zipfile.ZipFile(pack / "caf_admin_boundaries.geojson.zip") as archive:
        zones = archive.extract("caf_admin1.geojson", tmp_path)
    result = processing.run("commonground:contamination", {
        "HAZARDS": made["OUTPUT"], "ZONES": zones, "ZONE_ID": "adm1_pcode", "GROUP_BY": "eo_type",
        "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    groups = {feature["eo_type"] for feature in result.getFeatures()} - {None, ""}
    assert {"anti-personnel mine", "anti-vehicle mine", "improvised mine", "cluster munition remnants", "other ERW",
            "unknown"} <= {str(group) for group in groups}
