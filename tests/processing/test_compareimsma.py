"""``compareimsma`` from two imported files to a layer, a table and a page."""

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingUtils


def layer_of(value, context):
    return value if hasattr(value, "getFeatures") else QgsProcessingUtils.mapLayerFromString(value, context)


def feature(name, status, x, size):
    ring = [[x, 4], [x + size, 4], [x + size, 4.01], [x, 4.01], [x, 4]]
    ring = "[" + ",".join(f"[{a},{b}]" for a, b in ring) + "]"
    return (f'{{"type":"Feature","properties":{{"hazard_id":"{name}","status":"{status}","class":"CHA",'
            '"adm2_pcode":"CF11"},'
            f'"geometry":{{"type":"Polygon","coordinates":[{ring}]}}}}')


def test_months(provider, tmp_path):
    from qgis import processing

    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    made = {}
    for month, features in (("old", [feature("A", "Open", 18, .01), feature("B", "Open", 19, .01)]),
                            ("new", [feature("A", "Open", 18, .005), feature("C", "Open", 20, .01)])):
        path = tmp_path / f"{month}.geojson"
        path.write_text('{"type":"FeatureCollection","features":[' + ",".join(features) + "]}", encoding="utf-8")
        made[month] = processing.run("commonground:importimsma", {
            "INPUT": str(path), "KIND": "hazard", "OUTPUT": str(tmp_path / f"{month}.gpkg"), "POINT_OUTPUT": None,
            "REJECTED": None}, context=context, feedback=feedback)["OUTPUT"]
    html = tmp_path / "balance.html"
    result = processing.run("commonground:compareimsma", {
        "OLD": made["old"], "NEW": made["new"], "CHANGES": "TEMPORARY_OUTPUT", "SUMMARY": "TEMPORARY_OUTPUT",
        "HTML": str(html)}, context=context, feedback=feedback)
    changes = layer_of(result["CHANGES"], context)
    found = {(row["hazard_id"], row["change"]) for row in changes.getFeatures()}
    assert {("A", "geometry"), ("A", "balance"), ("B", "removed"), ("B", "balance"), ("C", "added")} <= found
    assert all(row.hasGeometry() for row in changes.getFeatures())
    rows = list(layer_of(result["SUMMARY"], context).getFeatures())
    assert [row["adm_pcode"] for row in rows] == ["CF11", "total"]
    assert all(row["difference_m2"] == 0 for row in rows)
    assert rows[1]["opening_m2"] > rows[1]["closing_m2"] > 0
    assert "Land balance" in html.read_text(encoding="utf-8")
    assert "<polyline" in html.read_text(encoding="utf-8")
    assert "not explained" in feedback.textLog() and "OLD: in 2" in feedback.textLog()
