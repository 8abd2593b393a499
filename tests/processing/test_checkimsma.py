"""``checkimsma`` on a layer as QGIS has it."""

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingUtils, QgsWkbTypes


def test_issues_can_be_zoomed_to(provider, tmp_path):
    from qgis import processing

    path = tmp_path / "h.geojson"
    path.write_text(
        '{"type":"FeatureCollection","features":['
        '{"type":"Feature","properties":{"hazard_id":"A","status":"Open","adm2_pcode":"X1","Agency":"Op"},'
        '"geometry":{"type":"Polygon","coordinates":[[[18,4],[18.1,4],[18.1,4.1],[18,4.1],[18,4]]]}},'
        '{"type":"Feature","properties":{"hazard_id":"A","status":"Odd","adm2_pcode":"X1","Agency":"Op"},'
        '"geometry":null}]}', encoding="utf-8")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    made = processing.run("commonground:importimsma", {
        "INPUT": str(path), "KIND": "hazard", "OUTPUT": str(tmp_path / "hazard.gpkg"), "POINT_OUTPUT": None,
        "REJECTED": None}, context=context, feedback=feedback)
    html = tmp_path / "q.html"
    result = processing.run("commonground:checkimsma", {
        "INPUT": made["OUTPUT"], "ID_FIELD": "hazard_id", "ISSUES": "TEMPORARY_OUTPUT", "SUMMARY": "TEMPORARY_OUTPUT",
        "HTML": str(html)}, context=context, feedback=feedback)
    layers = {name: value if hasattr(value, "getFeatures") else QgsProcessingUtils.mapLayerFromString(value, context)
              for name, value in result.items() if name != "HTML"}
    found = {feature["check"]: feature for feature in layers["ISSUES"].getFeatures()}
    assert {"12_duplicate_record_id", "14_long_edge", "25_missing_minimum", "29_unknown_status"} <= set(found)
    assert layers["ISSUES"].wkbType() == QgsWkbTypes.Type.Point
    assert found["14_long_edge"].geometry().asPoint().x() > 17.9
    ran = {feature["check"]: feature["ran"] for feature in layers["SUMMARY"].getFeatures()}
    assert ran["24_outside_admin"] == "no" and ran["01_invalid_polygon"] == "yes"
    assert "more than 5,000 m" in html.read_text(encoding="utf-8").lower()
    assert "in 2 of 2 records" in feedback.textLog()


def test_repairs_are_written_only_when_asked_for(provider, tmp_path):
    from qgis import processing

    path = tmp_path / "h.geojson"
    path.write_text(
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"hazard_id":"A","status":"open"},'
        '"geometry":{"type":"Polygon","coordinates":[[[18,4],[18.1,4.1],[18.1,4],[18,4.1],[18,4]]]}},'
        '{"type":"Feature","properties":{"hazard_id":"B","status":"open"},'
        '"geometry":{"type":"Polygon","coordinates":[[[19,4],[19.1,4],[19.1,4.1],[19,4]]]}}]}', encoding="utf-8")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    asked = {"INPUT": str(path), "ISSUES": "TEMPORARY_OUTPUT", "SUMMARY": None}
    assert "REPAIRED" not in processing.run("commonground:checkimsma", asked, context=context, feedback=feedback)
    made = processing.run("commonground:checkimsma", {**asked, "REPAIRED": "TEMPORARY_OUTPUT"}, context=context,
                          feedback=feedback)["REPAIRED"]
    rows = {row["hazard_id"]: row for row in made.getFeatures()}
    assert rows["A"].geometry().isGeosValid() and rows["A"]["geometry_note"].startswith("repaired (self-intersection)")
    assert rows["B"]["geometry_note"] in (None, "") or rows["B"]["geometry_note"].isNull()
    assert rows["A"]["status"] == "open" and "REPAIRED: in 2, used 1, left out 1 (sound 1)" in feedback.textLog()
