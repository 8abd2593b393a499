"""assignpcodes through the Processing framework, on made-up boundaries."""

import csv
import json

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer


def layer(kind, fields, rows):
    made = QgsVectorLayer(f"{kind}?crs=EPSG:4326&" + "&".join(f"field={f}:string" for f in fields), "made up", "memory")
    features = []
    for wkt, *values in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(list(values))
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    return made


def box(x, y):
    return f"POLYGON(({x} {y},{x + 1} {y},{x + 1} {y + 1},{x} {y + 1},{x} {y}))"


@pytest.fixture
def admin():
    fields = ["adm1_pcode", "adm1_name", "adm2_pcode", "adm2_name", "adm2_name1"]
    return layer(
        "Polygon",
        fields,
        [
            (box(20, 5), "XX01", "Northland", "XX0101", "Alpha", "ألفا"),
            (box(21, 5), "XX01", "Northland", "XX0102", "Bravo", ""),
            (box(22, 5), "XX02", "Southland", "XX0201", "Alpha", ""),
            (box(23, 5), "XX02", "Southland", "XX0202", "Delta", ""),
        ],
    )


def run(admin, rows, **more):
    from qgis import processing

    source = layer("Point", ["id", "prov", "dist", "code"], rows)
    result = processing.run(
        "commonground:assignpcodes",
        {"INPUT": source, "ADMIN": admin, "NAME_FIELDS": "prov,dist", "OUTPUT": "memory:", "REVIEW": "memory:", **more},
    )
    out = {f["id"]: f for f in result["OUTPUT"].getFeatures()}
    return out, list(result["REVIEW"].getFeatures())


def test_every_verdict(provider, admin):
    out, review = run(
        admin,
        [
            ("POINT(20.5 5.5)", "a", "Northland", "Alpha", ""),
            ("POINT(20.5 5.5)", "b", "", "", ""),
            ("", "c", "Southland", "Alfa", ""),
            ("POINT(21.003 5.5)", "d", "Northland", "Alpha", ""),
            ("POINT(21.5 5.5)", "e", "Northland", "Alpha", ""),
            ("POINT(23.5 5.5)", "f", "Northland", "Alpha", ""),
            ("", "none", "", "", ""),
            ("POINT(5.5 20.5)", "swap", "Northland", "Alpha", ""),
        ],
    )
    verdicts = {k: f["pcode_verdict"] for k, f in out.items()}
    assert verdicts == {"a": "A", "b": "B", "c": "C", "d": "D", "e": "E", "f": "F", "none": "none", "swap": "F"}
    assert [out["c"][c] for c in ("adm1_pcode", "adm2_pcode")] == ["XX02", "XX0201"]
    assert out["d"]["adm2_pcode"] == "XX0101"
    assert out["e"]["adm1_pcode"] == "XX01"
    assert not out["e"]["adm2_pcode"]
    assert not out["f"]["adm1_pcode"]
    assert "swapped" in out["swap"]["pcode_note"]
    assert not out["c"].hasGeometry(), "a centroid must not become a location"
    assert {r["verdict"] for r in review} == {"E", "F", "none"}


def test_a_decision_is_kept_and_used_again(provider, admin, tmp_path):
    rows = [("", "x", "Northland", "Old town", ""), ("", "y", "Northland", "OLD TOWN", "")]
    out, review = run(admin, rows)
    assert not out["x"]["adm2_pcode"]
    assert out["x"]["adm1_pcode"] == "XX01", "what the higher name says still holds"
    first = review[0]
    assert (first["level"], first["parent"], first["name"]) == (2, "XX01", "Old town")
    path = tmp_path / "decided.csv"
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["level", "parent", "name", "decision"])
        writer.writerow([2, "XX01", "Old town", "XX0102"])
    out, review = run(admin, rows, DECISIONS=str(path))
    assert [out[k]["adm2_pcode"] for k in "xy"] == ["XX0102", "XX0102"]
    assert out["x"]["pcode_method"] == "decision"
    assert review == []


def test_a_code_that_lost_its_zeros_is_proposed_not_applied(provider, admin):
    out, _ = run(admin, [("", "x", "", "", "XX102"), ("", "y", "", "", "XX0202")], PCODE_FIELD="code")
    assert not out["x"]["adm2_pcode"]
    assert "XX0102 would fit" in out["x"]["pcode_note"]
    assert out["y"]["adm2_pcode"] == "XX0202"


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        ({"NAME_FIELDS": "nothere"}, "nothere"),
        ({"DECISIONS": "broken.json"}, "broken.json"),
    ],
)
def test_bad_input_ends_in_a_sentence(provider, admin, tmp_path, bad, words):
    if "DECISIONS" in bad:
        path = tmp_path / "broken.json"
        path.write_text(json.dumps({"no": 1}), encoding="utf-8")
        bad = {"DECISIONS": str(path)}
    with pytest.raises(QgsProcessingException, match=words):
        run(admin, [("", "x", "Northland", "Alpha", "")], **bad)


def test_boundaries_without_pcodes_are_refused(provider, admin):
    plain = layer("Polygon", ["name"], [(box(0, 0), "x")])
    with pytest.raises(QgsProcessingException, match="adm1_pcode"):
        run(plain, [("", "x", "Northland", "Alpha", "")])
