"""The shipped symbols: complete, legible in grey, never hiding what is not known."""

import json
import re

import numpy as np
import pytest
from common_ground.products import style
from common_ground.tests.products import map_data as made
from qgis.core import QgsApplication, QgsRenderContext, QgsSymbolLayer, QgsWkbTypes
from qgis.PyQt.QtGui import QColor

NAMES = ["hazard_polygon", "hazard_point", "accident", "idp", "exposure", "contamination", "admin0", "admin1", "admin2",
         "admin3", "survey", "release", "risk_education", "riskgrid", "road", "site", "survey_state", "point",
         "exposure_bivariate", "exposure_grey", "contamination_grey"]


@pytest.fixture(autouse=True)
def application(qgis_app):
    yield
    style.RESOURCES_FOLDER.clear()


def keys(layer):
    """For each feature the labels of the rules that draw it."""
    renderer = layer.renderer().clone()
    context = QgsRenderContext()
    context.expressionContext().appendScope(layer.createExpressionContextScope())
    renderer.startRender(context, layer.fields())
    labels = {item.ruleKey(): item.label() for item in renderer.legendSymbolItems()}
    out = []
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        out.append({labels[key] for key in renderer.legendKeysForFeature(feature, context) if key in labels})
    renderer.stopRender(context)
    return out


@pytest.mark.parametrize("name", NAMES)
def test_every_promised_style_is_shipped_and_loads(name):
    path = style.resource("styles", f"{name}.qml")
    assert path is not None
    kind = re.search(r"<layerGeometryType>(\d)", path.read_text(encoding="utf-8")).group(1)
    layer = made.layer({"0": "Point", "1": "MultiLineString", "2": "MultiPolygon"}[kind], ["x:string"], [], name)
    assert style.apply_style(layer, name)
    assert layer.customProperty("common_ground/style") == name


def test_each_hazard_has_a_class_and_a_status_and_an_unheard_of_status_its_own_symbol():
    layer = made.hazards()
    style.apply_style(layer, "hazard_polygon")
    for feature, drawn in zip(layer.getFeatures(), keys(layer)):
        status = feature["status"]
        if status == "released":
            assert drawn == {"Released"}
            continue
        assert len(drawn) == 2, "a class and a status"
        assert any("Status unknown" in label for label in drawn) == (status in ("unknown", "Clôturé"))


def test_a_hazard_without_class_and_status_is_still_drawn():
    layer = made.layer("Point", ["hazard_id:string", "hazard_class:string", "status:string"],
                       [(("H", None, None), "POINT(1 1)")], "h")
    style.apply_style(layer, "hazard_point")
    assert keys(layer) == [{"Hazard of another or unknown class", "Status unknown: treat as open"}]


def test_what_is_released_never_hides_what_is_open():
    for name, kind in (("hazard_polygon", "MultiPolygon"), ("hazard_point", "Point")):
        layer = made.layer(kind, ["hazard_id:string", "hazard_class:string", "status:string"], [], name)
        style.apply_style(layer, name)
        assert layer.renderer().orderByEnabled()
        clause = layer.renderer().orderBy().list()[0]
        assert "released" in clause.expression().expression() and clause.ascending()


def test_exposure_shows_zero_no_data_suppressed_and_not_surveyed_apart():
    layer = made.exposure()
    style.apply_style(layer, "exposure")
    zero, some, many, hidden = keys(layer)
    assert zero == {"Not surveyed"}
    assert some == {"under 1,000"} and many == {"100,000 or more"}
    assert hidden == {"Suppressed"}


def test_nothing_recorded_without_survey_is_not_plain_white():
    layer = made.layer("MultiPolygon", ["pop_1000:double", "pop_total:double", "survey_state:string"],
                       [((0, 5, "unknown"), made.box(0, 0, 1, 1)), ((None, 5, "unknown"), made.box(2, 0, 1, 1))], "e")
    style.apply_style(layer, "exposure")
    zero, nothing = keys(layer)
    assert "Nothing recorded, survey coverage unknown" in zero
    assert nothing == {"No data"}


@pytest.mark.parametrize("field", ["pop_1000", "pop_5000"])
def test_a_zero_says_who_looked_and_never_reads_as_a_figure(field):
    """Five zeros: surveyed with none found, surveyed with hazards farther away, not surveyed, unknown, suppressed."""
    states = ("surveyed none found", "surveyed and recorded", "not surveyed", "unknown", "suppressed", None)
    layer = made.layer("MultiPolygon", [f"{field}:double", "pop_total:double", "survey_state:string"],
                       [((0, 5, state), made.box(2 * i, 0, 1, 1)) for i, state in enumerate(states)], "e")
    style.apply_style(layer, "exposure")
    assert keys(layer) == [{"Surveyed, none found"}, {"None within this distance, hazards recorded farther away"},
                           {"Not surveyed"}, {"Nothing recorded, survey coverage unknown"}, {"Suppressed"},
                           {"Nothing recorded, survey coverage unknown"}]
    entries = layer.renderer().legendSymbolItems()
    for entry in entries:
        assert not entry.label().startswith("0")
        for part in entry.symbol().symbolLayers():
            colour = part.fillColor() if part.layerType() == "SimpleFill" else part.color()
            green = colour.green() > colour.red() + 25 and colour.green() > colour.blue() + 25
            assert not green, "green reads as safe"
    drawn = next(entry for entry in entries if entry.label() == "Not surveyed").symbol()
    own = drawn.symbolLayer(0).dataDefinedProperties().property(QgsSymbolLayer.Property.PropertyLayerEnabled)
    assert own.expressionString() == f'"{field}" = 0'


def test_exposure_uses_the_band_that_the_layer_has():
    layer = made.exposure("pop_5000")
    style.apply_style(layer, "exposure")
    assert keys(layer)[1] == {"under 1,000"}
    assert style.band_field(layer) == "pop_5000" and style.band_metres("pop_5000") == 5000
    assert style.band_metres("pop_in") is None


def test_idp_circles_grow_with_the_square_root_on_points_and_on_areas():
    assert style.style_file("idp", QgsWkbTypes.GeometryType.PolygonGeometry).name == "idp_polygon.qml"
    layer = made.displaced()
    style.apply_style(layer, "idp")
    assert [len(drawn) for drawn in keys(layer)] == [1, 1, 1, 1]
    text = style.style_file("idp", QgsWkbTypes.GeometryType.PointGeometry).read_text(encoding="utf-8")
    assert "sqrt" in text and "idps" in text


@pytest.mark.parametrize(("make", "expected"), [
    (made.hazards, "hazard_polygon"), (made.accidents, "accident"), (made.displaced, "idp"),
    (made.exposure, "exposure"), (made.grid, "riskgrid"), (made.admin1, "admin1")])
def test_styles_are_guessed_from_fields(make, expected):
    assert style.guess_style(make()) == expected


def test_a_users_own_file_wins(tmp_path):
    (tmp_path / "styles").mkdir()
    shipped = style.resource("styles", "site.qml").read_text(encoding="utf-8")
    (tmp_path / "styles" / "site.qml").write_text(shipped, encoding="utf-8")
    style.RESOURCES_FOLDER.set(str(tmp_path))
    assert style.style_file("site", QgsWkbTypes.GeometryType.PointGeometry).parent.parent == tmp_path
    assert style.style_file("admin1", QgsWkbTypes.GeometryType.PolygonGeometry) is not None
    assert style.style_file("../../metadata", QgsWkbTypes.GeometryType.PointGeometry) is None


def test_a_style_saved_in_a_geopackage_does_not_stand_in_for_the_one_asked_for(tmp_path):
    from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter, QgsVectorLayer

    path = tmp_path / "saved.gpkg"
    QgsVectorFileWriter.writeAsVectorFormatV3(made.hazards(), str(path), QgsCoordinateTransformContext(),
                                              QgsVectorFileWriter.SaveVectorOptions())
    layer = QgsVectorLayer(str(path), "hazard", "ogr")
    layer.saveStyleToDatabase("old", "", True, "")
    again = QgsVectorLayer(str(path), "hazard", "ogr")
    assert style.apply_style(again, "hazard_polygon")
    assert again.renderer().type() == "RuleRenderer"


def lightness(colour):
    def linear(value):
        value /= 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
    y = 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue())
    return 116 * y ** (1 / 3) - 16 if y > 0.008856 else 903.3 * y


def test_the_five_classes_darken_step_by_step_in_grey():
    layer = made.exposure()
    style.apply_style(layer, "exposure")
    classes = [item.symbol().symbolLayer(0).fillColor() for item in layer.renderer().legendSymbolItems()[2:7]]
    steps = [lightness(a) - lightness(b) for a, b in zip(classes, classes[1:])]
    assert all(step > 10 for step in steps), steps
    assert QColor("#ffffd4") == classes[0]


#: Machado, Oliveira, Fernandes 2009, severity 1, on linear RGB
MACHADO = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
WHITE = np.array([0.95047, 1.0, 1.08883])
TO_XYZ = np.array([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
                   [0.0193339, 0.1191920, 0.9503041]])


def seen(colour, matrix):
    """CIE Lab of a colour as a reader with this sight sees it."""
    rgb = np.array([colour.redF(), colour.greenF(), colour.blueF()])
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    ratio = TO_XYZ @ np.clip(np.array(matrix) @ linear, 0, 1) / WHITE
    f = np.where(ratio > 216 / 24389, np.cbrt(ratio), (24389 / 27 * ratio + 16) / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def least_apart(colours, sight):
    labs = [seen(colour, MACHADO[sight]) for colour in colours]
    return min(float(np.linalg.norm(a - b)) for i, a in enumerate(labs) for b in labs[i + 1:])


def solid(name, layer):
    style.apply_style(layer, name)
    entries = layer.renderer().legendSymbolItems()
    return [entry.symbol().symbolLayer(0).fillColor() for entry in entries
            if re.search(r"\d|Low|Medium|igh", entry.label())]


# Least CIE76 difference between two classes under protanopia, deuteranopia and tritanopia; the measured figures of
# the palettes (YlOrBr 23 / 18 / 21, orange-blue 14 / 15 / 13), rounded down.
@pytest.mark.parametrize(("name", "make", "count", "least"), [
    ("exposure", made.exposure, 5, (22, 17, 20)), ("contamination", made.exposure, 5, (22, 17, 20)),
    ("riskgrid", made.grid, 4, (22, 17, 20)), ("exposure_bivariate", made.exposure, 9, (14, 15, 13))])
def test_classes_stay_apart_for_colour_blind_readers(name, make, count, least):
    colours = solid(name, make())
    assert len(colours) == count
    for sight, wanted in zip(MACHADO, least):
        assert round(least_apart(colours, sight)) >= wanted, (name, sight, least_apart(colours, sight))


def test_grey_styles_darken_step_by_step():
    for name in ("exposure_grey", "contamination_grey"):
        steps = [lightness(a) for a in solid(name, made.exposure())]
        assert all(a - b > 10 for a, b in zip(steps, steps[1:])), steps


def test_what_is_not_known_has_three_symbols():
    """No data, suppressed and not surveyed are three different patterns in every figure by area."""
    for name in ("exposure", "contamination", "riskgrid", "exposure_bivariate", "exposure_grey"):
        layer = made.grid() if name == "riskgrid" else made.exposure()
        style.apply_style(layer, name)
        entries = layer.renderer().legendSymbolItems()
        patterns = {}
        for entry in entries:
            if entry.label() in ("No data", "Suppressed", "Not surveyed"):
                top = entry.symbol().symbolLayer(entry.symbol().symbolLayerCount() - 1)
                patterns[entry.label()] = (top.layerType(), getattr(top, "lineAngle", lambda: 0)())
        assert len(patterns) == 3 and len(set(patterns.values())) == 3, (name, patterns)


def test_each_entry_of_every_legend_is_translated_in_every_language():
    from common_ground.products.map_texts import LANGUAGES, texts_for

    english = set(json.loads(style.resource("layouts/texts", "en.json").read_text(encoding="utf-8"))["legend"])
    labels = set()
    for path in (style.resource("styles", "site.qml").parent).glob("*.qml"):
        labels |= set(re.findall(r'<rule [^>]*label="([^"]+)"', path.read_text(encoding="utf-8")))
    plain = {label for label in labels if label not in english}
    for language in LANGUAGES:
        texts = texts_for(language)
        for label in labels - plain:
            assert texts.legend[label]
            assert language == "en" or texts.legend[label] != label, (language, label)
        for label in plain:  # figures
            for part in label.split(" × "):
                assert re.fullmatch(r"[\d,]+ – [\d,]+|[\d,]+ or more|under [\d,]+", part), label
            if language in ("fr", "es", "pt", "uk"):
                assert "," not in texts.label(label) and "or more" not in texts.label(label)


def test_texts_have_the_same_names_and_marks_in_every_language():
    from common_ground.products.map_texts import LANGUAGES

    read = {language: json.loads(style.resource("layouts/texts", f"{language}.json").read_text(encoding="utf-8"))
            for language in LANGUAGES}
    for language, content in read.items():
        for part in ("texts", "layers", "legend"):
            assert content[part].keys() == read["en"][part].keys(), (language, part)
            for name, text in content[part].items():
                assert text.strip(), (language, name)
                marks = set(re.findall(r"{(\w+)}", text))
                assert marks == set(re.findall(r"{(\w+)}", read["en"][part][name])), (language, name)
    assert QgsApplication.instance() is not None
