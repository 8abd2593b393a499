"""``sharepackage``: what leaves is complete, explains itself, and no coordinate of a hazard can be read out of it."""

import csv
import importlib.util
import json
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import numpy as np
import pytest
import shapely
from qgis.core import QgsProcessingException

_SPEC = importlib.util.spec_from_file_location("sharing_data", Path(__file__).with_name("sharing_data.py"))
made = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(made)


@pytest.fixture
def share(provider, tmp_path):
    from qgis import processing
    from qgis.core import QgsProcessingFeedback

    def go(folder, name="out", **more):
        feedback = QgsProcessingFeedback()
        found = processing.run("commonground:sharepackage", {
            "WORKSPACE": str(folder), "PURPOSE": "planning of returns", "AUDIENCE": "cluster",
            "FOLDER": str(tmp_path / name), "HTML": str(tmp_path / f"{name}.html"), **more}, feedback=feedback)
        return Path(found["FOLDER"]), feedback.textLog()

    return go


def test_the_package_is_complete_and_the_ledger_knows(share, tmp_path):
    from common_ground.analysis.ledger import Ledger
    from common_ground.analysis.standing import Standing
    from common_ground.products.hdx_metadata import problems

    made.fill(tmp_path / "ws")
    folder, log = share(tmp_path / "ws", RECIPIENT="OCHA", ORGANISATION="our-org", MAINTAINER="officer",
                        FORMATS="gpkg,csv,geojson,map,hdx,asks,forms")
    names = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}
    assert {"data.gpkg", "riskgrid.csv", "riskgrid.geojson", "cod_ab_adm1.csv", "map.pdf", "map.png", "README.md",
            "LICENCE.md", "hdx_dataset.json", "hdx_connect.json", "mine_action_asks.csv", "forms/agreement_en.md",
            "forms/impact_en.md", "forms/request_en.md"} <= names
    assert not [n for n in names if "hazard" in n or "casualty" in n]
    readme = (folder / "README.md").read_text(encoding="utf-8")
    for words in ("Nothing recorded does not mean safe", "What is not in it", "Hazards: the protected risk grid",
                  "CC BY 4.0", "told_since", "OCHA"):
        assert words in readme
    assert "squares stay" not in readme, "how many squares are held is told to nobody"
    form = (folder / "forms" / "agreement_en.md").read_text(encoding="utf-8")
    assert "Recipient: OCHA" in form and "our-org" in form and "$" not in form
    for name in ("hdx_dataset.json", "hdx_connect.json"):
        assert problems(json.loads((folder / name).read_text(encoding="utf-8"))) == []
    with zipfile.ZipFile(str(folder) + ".zip") as archive:
        assert {n.split("/", 1)[1] for n in archive.namelist()} == names
    (release,) = Ledger(tmp_path / "ws").releases()
    assert (release.verdict, release.recipient, release.product) == ("form", "OCHA", "package")
    assert Ledger(tmp_path / "ws").variables() == ["hazard", "hazard: open_hazards by adm1_pcode"]
    assert len(Standing(tmp_path / "ws").history("CAF")) == 1
    assert "Left out: imsma_hazard" in log


def test_the_csv_has_tags_and_no_formula(share, tmp_path):
    bad = made.frame("visits", {"adm1_pcode": ["XC01", "XC02", "XC01"], "remark": ["=1+1", "@SUM(A1)", "-12.5"]}, None,
                     "low")
    made.fill(tmp_path / "ws", [bad])
    folder, _ = share(tmp_path / "ws", FORMATS="csv")
    with (folder / "visits.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["adm1_pcode", "remark"] and rows[1] == ["#adm1+code", ""]
    assert [r[1] for r in rows[2:]] == ["'=1+1", "'@SUM(A1)", "-12.5"]


def test_the_same_data_twice_is_the_same_package_and_one_more_hazard_is_not_seen(share, tmp_path):
    from common_ground.base.feedback import Silent

    workspace, _ = made.fill(tmp_path / "ws")
    first, _ = share(tmp_path / "ws", "first", FORMATS="csv,geojson")
    made.grid(workspace)
    again, _ = share(tmp_path / "ws", "again", FORMATS="csv,geojson")
    more = made.hazards(62)
    more.geometry[:60] = made.hazards().geometry
    more.geometry[60:] = made.hazards().geometry[:2]
    workspace.write("CAF", [more], Silent(), keep_previous=False)
    made.grid(workspace)
    third, _ = share(tmp_path / "ws", "third", FORMATS="csv,geojson")
    for name in ("riskgrid.csv", "riskgrid.geojson"):
        assert len({(f / name).read_bytes() for f in (first, again, third)}) == 1


def hazard_xy():
    return np.vstack([made.hazard_places(), *(np.array(g.exterior.coords) for g in made.hazards().geometry)])


def near(xy, metres=200):
    """How many of ``xy`` lie so near to a hazard that they tell it."""
    if not len(xy):
        return 0
    tree = shapely.STRtree(shapely.points(hazard_xy()))
    return len(np.unique(tree.query(shapely.points(xy), "dwithin", metres / 111_000)[0]))


def numbers_in(text):
    found = [float(v) for v in re.findall(r"-?\d+\.\d{3,}", text)]
    pairs = np.array([(a, b) for a, b in zip(found, found[1:])], dtype=float).reshape(-1, 2)
    return np.vstack([pairs, pairs[:, ::-1]])


def test_no_hazard_can_be_read_out_of_any_file(share, tmp_path):
    """Coordinates back out of GeoPackage, GeoJSON, CSV, HTML, JSON, and of the paths of the PDF."""
    from common_ground.connectors import geo, vector

    made.fill(tmp_path / "ws")
    folder, _ = share(tmp_path / "ws", FORMATS="gpkg,csv,geojson,map,hdx,asks,forms")
    places = [shapely.get_coordinates(vector.read_vector(p).geometry) for p in folder.glob("*.geojson")]
    for info in vector.list_layers(folder / "data.gpkg"):
        frame = vector.read_vector(folder / "data.gpkg", info.name)
        if frame.geometry is not None:
            places.append(shapely.get_coordinates(geo.transform(frame.geometry, frame.crs, geo.WGS84)))
    for path in folder.rglob("*"):
        if path.suffix in (".csv", ".html", ".md", ".json"):
            places.append(numbers_in(path.read_text(encoding="utf-8")))
    assert sum(map(len, places)) > 20 and near(np.vstack(places)) == 0
    assert near(made.hazard_places()) == 60, "the reading itself must find them"


@pytest.mark.skipif(not shutil.which("pdftocairo"), reason="pdftocairo is not here")
def test_no_hazard_can_be_read_out_of_the_map(share, provider, tmp_path):
    """The paths of a map for the cluster against those of the same page drawn with hazards: the attack bites there."""
    from common_ground.bridge.frames import layer_from_frame
    from common_ground.products.map import MapRequest, make_map
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle, QgsReferencedRectangle

    made.fill(tmp_path / "ws")
    folder, _ = share(tmp_path / "ws", FORMATS="map")
    frame = QgsReferencedRectangle(QgsRectangle(20, 5, 21, 6), QgsCoordinateReferenceSystem("EPSG:4326"))
    raw = tmp_path / "raw.pdf"
    make_map(MapRequest([layer_from_frame(made.hazards()), layer_from_frame(made.boundaries())], pdf=str(raw),
                        audience="own", extent=frame))
    # hazards that overlap are one symbol, so that not each has a path of its own
    assert matched(raw) >= 0.5
    # a page with many letters fits any pattern a little: what counts is whether it fits the hazards better
    chance = [matched(folder / "map.pdf", seed) for seed in range(11, 16)]
    assert matched(folder / "map.pdf") <= max(0.2, *chance)
    assert max(chance) < 0.5
    data = (folder / "map.pdf").read_bytes()
    assert b"/GPTS" not in data and b"/LGIDict" not in data


def matched(pdf, seed=4):
    """Share of hazards on which some move, stretch or turn of the page's paths can be laid: the pattern of places,
    without knowing the frame of the map. With another ``seed`` it is a country whose hazards were never drawn."""
    done = subprocess.run(["pdftocairo", "-svg", str(pdf), "-"], capture_output=True, check=True, timeout=60)
    marks = set()
    for _matrix, path in re.findall(r'<path[^>]*?(?:transform="matrix\(([^)]*)\)")?[^>]*?d="([^"]*)"',
                                   done.stdout.decode()):
        for part in path.split("M")[1:]:
            xy = np.array([float(v) for v in re.findall(r"-?\d+\.?\d*", part)], dtype=float)
            xy = xy[: len(xy) // 2 * 2].reshape(-1, 2)
            if len(xy) > 2 and np.ptp(xy, axis=0).max() < 40:
                marks.add(tuple(np.round((xy.min(0) + xy.max(0)) / 2, 1)))
    marks |= {tuple(np.round([float(x), float(y)], 1)) for x, y in re.findall(
        r'<use[^>]*? x="([\d.]+)" y="([\d.]+)"', done.stdout.decode())}
    for group in re.findall(r'transform="matrix\(([^)]*)\)"', done.stdout.decode()):
        values = [float(v) for v in re.split(r"[ ,]+", group)]
        marks.add((round(values[4], 1), round(values[5], 1)))
    page = np.array(sorted(marks), dtype=float).reshape(-1, 2)
    truth = made.hazard_places(seed=seed) * [np.cos(np.radians(5.5)), -1.0]
    if len(page) < 3:
        return 0.0
    z, w = page @ [1, 1j], truth @ [1, 1j]
    a, b = int(np.argmin(w.real + w.imag)), int(np.argmax(w.real + w.imag))
    best = 0.0
    tree = shapely.STRtree(shapely.points(page))
    for i in range(len(z)):
        turn = (z - z[i]) / (w[b] - w[a])
        for scale in turn[(turn.real > 50) & (np.abs(turn.imag) < 0.05 * turn.real)]:
            laid = z[i] + (w - w[a]) * scale
            hit = tree.query(shapely.points(laid.real, laid.imag), "dwithin", 1.2)[0]
            best = max(best, len(np.unique(hit)) / len(w))
    return best


def test_hazards_alone_go_nowhere_and_the_refusal_is_kept(share, tmp_path):
    from common_ground.analysis.ledger import Ledger

    workspace, _ = made.fill(tmp_path / "ws")
    layer = workspace.layer(workspace.entry("imsma_hazard", "CAF"))
    with pytest.raises(QgsProcessingException, match=r"may not go to public.*protected risk grid"):
        share(tmp_path / "ws", AUDIENCE="public", LAYERS=[layer])
    assert not (tmp_path / "out").exists()
    (release,) = Ledger(tmp_path / "ws").releases()
    assert release.verdict == "no"


def test_an_exact_release_that_the_owner_signed_goes(share, tmp_path):
    from common_ground.analysis.ledger import Ledger

    workspace, _ = made.fill(tmp_path / "ws")
    Ledger(workspace.folder).authorise("imsma_hazard", "cluster", "A. Owner", "convoy of 12 May")
    layer = workspace.layer(workspace.entry("imsma_hazard", "CAF"))
    folder, _ = share(tmp_path / "ws", LAYERS=[layer], FORMATS="geojson")
    assert len(json.loads((folder / "imsma_hazard.geojson").read_text(encoding="utf-8"))["features"]) == 60


def test_iati_needs_its_file_and_is_written_from_it(share, tmp_path):
    made.fill(tmp_path / "ws")
    with pytest.raises(QgsProcessingException, match=r"CAF_activity\.json"):
        share(tmp_path / "ws", "a", FORMATS="iati")
    (tmp_path / "ws" / "CAF_activity.json").write_text(json.dumps({
        "identifier": "XM-EX-1", "title": "t", "description": "d", "reporting": {"name": "Us", "ref": "XM-EX"},
        "participating": [{"name": "Us"}], "country": "CF", "start": "2026-01-01", "places": {"XC01": "West"},
        "figures": [{"kind": "Land released", "title": "Area cleared (m2)", "value": 10, "start": "2026-01-01",
                     "end": "2026-06-30", "place": "XC01"}]}), encoding="utf-8")
    folder, _ = share(tmp_path / "ws", "b", FORMATS="iati")
    text = (folder / "iati.xml").read_text(encoding="utf-8")
    assert "15250" in text and "<point" not in text


def test_unknown_formats_and_full_folders_end_in_a_sentence(share, tmp_path):
    made.fill(tmp_path / "ws")
    with pytest.raises(QgsProcessingException, match="no format dwg"):
        share(tmp_path / "ws", FORMATS="dwg")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("keep", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="not empty"):
        share(tmp_path / "ws", FORMATS="csv")
    assert (tmp_path / "out" / "mine.txt").read_text(encoding="utf-8") == "keep"


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_every_form_is_filled_in_every_language(provider, tmp_path, language):
    from common_ground.products.asks import write_forms

    values = {"owner": "Programme", "recipient": "OCHA", "country": "CAF", "purpose": "p", "layers": "l",
              "protocol": "d", "sensitivity": "high", "date": "2026-11-22", "agreement": "12"}
    for path in write_forms(tmp_path, language, values):
        text = path.read_text(encoding="utf-8")
        assert "$" not in text and "OCHA" in text and "2026-11-22" in text
    blank = write_forms(tmp_path / "blank", language, {})[0].read_text(encoding="utf-8")
    assert "$" not in blank and "____" in blank


def test_hdx_says_what_is_missing():
    from common_ground.products.hdx_metadata import Dataset, dataset, licence_id, problems

    about = Dataset("CAF mine action", "n", "s", "", "m", "CAF", "2026-01-01", "", ("CC BY 4.0",), "how",
                    resources={"a.csv": ("CSV", "x")}, fields=("a",), rows=10)
    assert problems(dataset(about, "public")) == ["owner_org"]
    assert problems(dataset(about, "connect")) == ["owner_org"]
    private = dataset(about, "private")
    assert private["private"] and private["dataset_date"] == "[2026-01-01T00:00:00 TO 2026-01-01T23:59:59]"
    assert licence_id(("CC BY-IGO",)) == ("cc-by-igo", "") and licence_id(("a", "b"))[0] == "hdx-multi"
