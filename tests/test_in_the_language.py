"""What a person sees in another language: countries, choices of algorithms, the gate, diagnostics, sheets, reports."""

import sys
from pathlib import Path

import pytest
from common_ground.bridge import language
from common_ground.bridge.i18n import tr, words
from common_ground.bridge.language import country_name, speaking
from qgis.core import QgsProcessingContext, QgsProcessingParameterEnum, QgsRectangle
from qgis.PyQt.QtCore import Qt

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("fr", "es", "ar", "uk", "pt")


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    sys.path.insert(0, str(ROOT / "dev.d"))
    import qm

    folder = tmp_path_factory.mktemp("i18n")
    for code in LANGUAGES:
        (folder / f"common_ground_{code}.qm").write_bytes(qm.compiled(ROOT / "i18n" / f"common_ground_{code}.ts"))
    return folder


@pytest.fixture(autouse=True)
def texts(compiled, monkeypatch, qgis_app):
    monkeypatch.setattr(language, "I18N", compiled)


# -- countries ---------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(("locale", "shown"), [
    ("en", "Central African Republic (CAF)"), ("fr", "République centrafricaine (CAF)"),
    ("es", "República Centroafricana (CAF)"), ("ar", "جمهورية أفريقيا الوسطى (CAF)"),
    ("uk", "Центральноафриканська Республіка (CAF)"), ("pt", "República Centro-Africana (CAF)"),
])
def test_the_box_finds_a_country_by_any_of_its_names(qtbot, locale, shown):
    from common_ground.ui.country import CountryBox

    with speaking(locale):
        box = CountryBox()
    qtbot.addWidget(box)
    completer = box.completer()
    for typed in ("Centrafrique", "Центральноафриканська", "أفريقيا الوسطى", "CAF", "central afr", "REPUBLICA CENTRO"):
        completer.setCompletionPrefix(typed)
        found = {completer.completionModel().index(row, 0).data() for row in range(completer.completionCount())}
        assert found == {shown}, typed
        assert completer.currentCompletion() == shown, "what is chosen is written as it is shown"


def test_a_country_chosen_from_the_list_or_typed_in_part(qtbot):
    from common_ground.base.errors import BadInput, WorkspaceError
    from common_ground.ui.country import CountryBox

    with speaking("fr"):
        box = CountryBox()
    qtbot.addWidget(box)
    box.show()
    with pytest.raises(WorkspaceError):
        box.iso3()
    qtbot.keyClicks(box.lineEdit(), "centrafr")
    popup = box.completer().popup()
    popup.setCurrentIndex(box.completer().completionModel().index(0, 0))
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert box.currentText() == "République centrafricaine (CAF)"
    assert box.currentData() == "CAF"
    for typed, code in (("Soudan du S", "SSD"), ("Афганістан", "AFG"), ("ukr", "UKR")):
        box.setEditText(typed)
        assert box.iso3() == code
    box.setEditText("guin")  # several
    with pytest.raises(BadInput):
        box.iso3()


def test_the_box_is_sorted_as_the_language_sorts(qtbot):
    from common_ground.ui.country import CountryBox

    with speaking("fr"):
        box = CountryBox()
    qtbot.addWidget(box)
    names = [box.itemText(row) for row in range(box.count())]
    assert len(names) == 250
    # an accent does not send a name to the end
    assert names.index("Égypte (EGY)") < names.index("Espagne (ESP)") < names.index("Zambie (ZMB)")


def test_titles_of_layers_name_the_country_in_the_language():
    from common_ground.base.text import N_, Told
    from common_ground.connectors.countries import find_country, titled

    title = Told(N_("{country}: admin level {level}"), {"country": find_country("CAF").name, "level": 1})
    with speaking("uk"):
        assert words(title).startswith("Центральноафриканська Республіка")
        assert words(titled("UCDP events", find_country("TCD"))).endswith("Чад")
        assert country_name("COD") == "Демократична Республіка Конго"
    with speaking("ar"):
        assert "جمهورية أفريقيا الوسطى" in words(title)
    assert title == "Central African Republic: admin level 1"


def test_an_error_names_the_country_in_the_language():
    from common_ground.base.errors import NotFoundError
    from common_ground.base.text import N_
    from common_ground.bridge.i18n import sentence
    from common_ground.connectors.countries import find_country

    error = NotFoundError(N_("HDX has no COD boundaries of {country}"), country=find_country("YEM").name)
    with speaking("es"):
        assert "Yemen" in sentence(error)
    with speaking("fr"):
        assert "Yémen" in sentence(error)


@pytest.mark.parametrize(("stored", "short"), [
    ("Central African Republic: admin level 1", "Admin level 1"),
    ("République centrafricaine : niveau administratif 1", "Niveau administratif 1"),
    ("UCDP events, Central African Republic", "UCDP events"), ("أحداث UCDP، جمهورية أفريقيا الوسطى", "أحداث UCDP"),
    ("Roads", "Roads"),
])
def test_the_group_says_the_country_so_the_title_does_not(stored, short):
    from types import SimpleNamespace

    from common_ground.ui.project import short_title

    assert short_title(SimpleNamespace(title=stored, country="CAF")) == short


@pytest.mark.parametrize(("text", "rest", "code"), [
    ("somalia idp", ["idp"], "SOM"), ("centrafrique déplacés", ["déplacés"], "CAF"),
    ("idp south sudan", ["idp"], "SSD"),
    ("côte d'ivoire roads", ["roads"], "CIV"), ("південний судан дороги", ["дороги"], "SSD"), ("caf", [], "CAF"),
    ("car roads", ["car", "roads"], ""), ("in de roads", ["in", "de", "roads"], ""), ("", [], ""),
])
def test_the_locator_takes_the_country_out_of_the_words(text, rest, code):
    from common_ground.ui.locator import split_country

    assert split_country(text) == (rest, code)


# -- choices of algorithms ---------------------------------------------------------------------------------------
class AlgorithmDialog:
    """QGIS looks at the name of the class only."""


class BatchAlgorithmDialog:
    pass


def test_every_enum_of_ours_has_labels_and_keeps_its_values(provider):
    from common_ground.processing.choices import labels_of

    enums = [(a.name(), p) for a in provider.algorithms() for p in a.parameterDefinitions()
             if isinstance(p, QgsProcessingParameterEnum)]
    assert len(enums) > 20
    context = QgsProcessingContext()
    for name, parameter in enums:
        assert parameter.usesStaticStrings(), name
        assert list(labels_of(parameter)) == list(parameter.options()), (name, parameter.name())
        for value in parameter.options():
            assert parameter.checkValueIsAcceptable(value, context), (name, value)


@pytest.mark.parametrize("locale", ["ar", "uk"])
def test_no_choice_is_read_in_english(provider, locale):
    from common_ground.processing.choices import LABELS, label_of
    from common_ground.processing.choices import LANGUAGES as OWN

    with speaking(locale):
        same = [value for value in LABELS if label_of(value) in (LABELS[value], value)]
        assert not same
        assert label_of("fr") == OWN["fr"] == "Français"
        from common_ground.connectors.catalogue import SOURCES

        english = {label for source in SOURCES for p in source.parameters for _, label in p.choices
                   if tr(label) == label}
    assert not {label for label in english if label.islower()}, english


def drawn(parameter, dialog, qtbot):
    from processing.gui.wrappers import WidgetWrapperFactory

    wrapper = WidgetWrapperFactory.create_wrapper(parameter, dialog)
    widget = wrapper.createWrappedWidget(QgsProcessingContext())
    qtbot.addWidget(widget)
    return wrapper, widget


def test_the_dialog_shows_labels_and_gives_the_values(provider, qtbot):
    context = QgsProcessingContext()
    with speaking("fr"):
        algorithm = provider.algorithm("mapproduct").create()
    parameter = algorithm.parameterDefinition("AUDIENCE")
    for dialog in (AlgorithmDialog(), BatchAlgorithmDialog()):
        wrapper, combo = drawn(parameter, dialog, qtbot)
        assert [combo.itemText(row) for row in range(combo.count())] == [
            "Programme national", "Opérateur accrédité", "Partenaire avec accord", "Cluster", "Public"]
        assert wrapper.parameterValue() == "own", "the default is chosen"
        seen = []
        wrapper.widgetValueHasChanged.connect(lambda _wrapper, seen=seen: seen.append(1))
        combo.setCurrentIndex(3)
        assert wrapper.parameterValue() == "cluster" and seen
        wrapper.setParameterValue("public", context)
        assert combo.currentText() == "Public"
        assert parameter.checkValueIsAcceptable(wrapper.parameterValue(), context)
    label = wrapper.createWrappedLabel()
    assert label is None or label.text()


def test_an_optional_choice_may_be_empty_and_a_text_keeps_what_was_typed(provider, qtbot):
    context = QgsProcessingContext()
    with speaking("uk"):
        tables = provider.algorithm("reportingtables").create()
        near = provider.algorithm("nearesthazard").create()
    wrapper, combo = drawn(tables.parameterDefinition("AUDIENCE"), AlgorithmDialog(), qtbot)
    assert combo.itemText(0) == ""
    combo.setCurrentIndex(0)
    assert wrapper.parameterValue() is None
    wrapper, combo = drawn(tables.parameterDefinition("LANGUAGE"), AlgorithmDialog(), qtbot)
    assert combo.currentText() == "English" and wrapper.parameterValue() == "en"
    wrapper, combo = drawn(near.parameterDefinition("AUDIENCE"), AlgorithmDialog(), qtbot)
    assert wrapper.parameterValue() == "cluster"
    wrapper.setParameterValue("operators", context)  # a spelling that the algorithm takes too
    assert wrapper.parameterValue() == "operators"
    assert near.checkParameterValues({"SITES": "x", "HAZARDS": "x", "AUDIENCE": "operators"}, context) is not None


def test_the_model_designer_keeps_its_own_chooser(provider, qtbot):
    from qgis.core import QgsProcessingModelAlgorithm
    from qgis.gui import QgsProcessingModelerParameterWidget

    class ModelerParametersDialog:
        model, childId, context = QgsProcessingModelAlgorithm(), "", QgsProcessingContext()

    from processing.gui.wrappers import WidgetWrapperFactory

    algorithm = provider.algorithm("mapproduct").create()
    widget = WidgetWrapperFactory.create_wrapper(algorithm.parameterDefinition("AUDIENCE"), ModelerParametersDialog())
    qtbot.addWidget(widget)
    assert isinstance(widget, QgsProcessingModelerParameterWidget)


def test_the_help_page_gives_value_and_meaning(provider):
    from common_ground.processing.help_page import parameter_rows

    with speaking("es"):
        algorithm = provider.algorithm("sharepackage").create()
        rows = {name: what for name, what, _ in parameter_rows(algorithm)}
    assert "connect: HDX Connect: solo la descripción" in rows["HDX"]


# -- sentences ---------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("locale", ["ar", "uk"])
def test_the_gate_says_level_and_audience_in_the_language(locale):
    from common_ground.analysis.disclosure import protocol_for
    from common_ground.analysis.gate import Offered, ask
    from common_ground.connectors.provenance import Provenance

    offered = Offered("roads", Provenance(title="x", sensitivity="high"), ("a",), kind="hazard")
    verdict = ask(offered, "cluster", "planning", protocol_for("CAF"))
    assert "data does not go to cluster as it is" in verdict.sentence()
    with speaking(locale):
        said = verdict.sentence(tr)
    assert not any(word in said for word in ("high", "severe", "cluster", "data"))


@pytest.mark.parametrize("locale", LANGUAGES)
def test_diagnostics_speak_the_language(locale):
    from common_ground.bridge import diagnostics

    with speaking(locale):
        text = diagnostics.text()
    assert not [line for line in ("offline mode", "keys stored", "packages:", "authentication store", "last lines")
                if line in text]


def test_the_table_window_speaks_the_language():
    import numpy as np
    import pandas as pd
    from common_ground.base.text import N_, Told
    from common_ground.connectors.loaded import Loaded
    from common_ground.connectors.provenance import Provenance
    from common_ground.ui.table_work import summary

    loaded = Loaded("t", pd.DataFrame({"a": [1]}), np.array([None], dtype=object), None, Provenance(title="t"))
    loaded.told = [Told(N_("Columns: {pairs}"), {"pairs": "A → b"})]
    with speaking("uk"):
        assert "Columns" not in summary(loaded) and "A → b" in summary(loaded)


def test_notes_of_sources_remember_their_template():
    """A sentence that was filled with str(Text(…)) can never be said in another language again."""
    found = [f"{path.relative_to(ROOT)}: {line.strip()}" for room in ("connectors", "bridge")
             for path in sorted((ROOT / room).rglob("*.py"))
             for line in path.read_text(encoding="utf-8").splitlines() if "str(Text(" in line]
    assert not found


# -- figures and sheets ------------------------------------------------------------------------------------------
@pytest.mark.parametrize(("locale", "centre"), [
    ("en", "6.6°\u00a0N, 20.9°\u00a0W"), ("fr", "6,6°\u00a0N, 20,9°\u00a0O"), ("es", "6,6°\u00a0N, 20,9°\u00a0O"),
    ("pt", "6,6°\u00a0N, 20,9°\u00a0O"), ("uk", "6,6°\u00a0пн. ш., 20,9°\u00a0зх. д."),
    ("ar", "6.6°\u00a0شمالاً، 20.9°\u00a0غرباً"),
])
def test_the_centre_of_a_projection_is_written_as_the_language_does(locale, centre):
    from common_ground.products.map_layers import projection_for
    from common_ground.products.map_texts import texts_for

    crs, name, values = projection_for(QgsRectangle(-30.9, 1.6, -10.9, 11.6))
    assert name == "laea" and "20.9" in crs.toProj()
    assert centre in texts_for(locale).text(name, **values)


def test_the_south_and_a_whole_degree():
    from common_ground.products.map_texts import texts_for

    assert texts_for("fr").degrees(-7.0, "NS") == "7°\u00a0S"
    assert texts_for("en").degrees(0.0, "EW") == "0°\u00a0E"
    assert texts_for("uk").decimal(3.25) == "3,2" and texts_for("ar").decimal(3.26) == "3.3"


def test_reports_of_the_pure_rooms_write_figures_as_the_language_does():
    from common_ground.base.text import figure, percent
    from common_ground.connectors.imsma.report import table

    assert figure(1234567) == "1,234,567" and percent(0.125, 1) == "12.5%"
    with speaking("fr"):
        assert "1\u202f234\u202f567" in table(["n"], [[1234567]])
        assert percent(0.125, 1) == "12,5%"


@pytest.mark.parametrize(("level", "audience", "protected"), [
    ("high", "cluster", True), ("severe", "public", True), ("moderate", "public", True), ("moderate", "cluster", False),
    ("high", "own", False), ("severe", "own", False), ("high", "operator", False), ("", "public", False),
])
def test_a_sheet_says_that_it_is_the_source_that_is_sensitive(level, audience, protected):
    from common_ground.products.map import _beyond

    assert _beyond(level, audience) is protected


@pytest.mark.parametrize("locale", ["en", *LANGUAGES])
def test_sheets_name_the_country_in_their_own_language(locale):
    from common_ground.connectors.countries import name_in
    from common_ground.products.map_layers import country_name as on_sheet

    assert on_sheet([], "CAF", locale) == name_in("CAF", locale)
    assert on_sheet([], "", locale) == ""
    assert on_sheet([], "Somewhere", locale) == "Somewhere"


@pytest.mark.parametrize("locale", ["fr", "pt", "ar"])
def test_the_label_of_a_protected_sheet_fits_its_box(locale, tmp_path, monkeypatch):
    from common_ground.bridge.layer_metadata import provenance_of, put_provenance
    from common_ground.products import map as product
    from qgis.core import QgsProject

    monkeypatch.syspath_prepend(str(ROOT / "tests" / "products"))
    import map_data

    grid = map_data.grid()
    put_provenance(grid, provenance_of(grid).with_(sensitivity="severe"))
    project = QgsProject()
    monkeypatch.setattr(product, "allowed", lambda *_asked: None)  # the gate has its own tests
    request = product.MapRequest(layers=[grid], country="CAF", audience="cluster", language=locale, paper="A4 portrait")
    sheet, _items = product.compose(project, request)
    sheet.finish()
    assert product.texts_for(locale).texts["level_severe"] in sheet.values["cg_sensitivity"]
    assert not [warning for warning in sheet.warnings if "cg_sensitivity" in warning]
    assert country_name_on(sheet, locale)
    sheet.close()


def country_name_on(sheet, locale):
    from common_ground.connectors.countries import name_in

    return name_in("CAF", locale) in sheet.values["cg_subtitle"]
