"""The language files hold every word on screen; a translation is one, and keeps the marks and tags of its source."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "dev.d"))
LANGUAGES = ("ar", "es", "fr", "pt", "uk")
#: languages in which nothing may be missing any more
COMPLETE = LANGUAGES
SAME = json.loads((Path(__file__).parent / "same_words.json").read_text(encoding="utf-8"))


def ts(language):
    return ROOT / "i18n" / f"common_ground_{language}.ts"


@pytest.fixture(scope="module")
def words():
    import strings

    return strings.collect()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_string_is_in_the_file(language, words):
    import strings

    text = ts(language).read_text(encoding="utf-8")
    missing = [s for s in words if f"<source>{strings.escape(s)}</source>" not in text]
    assert not missing, f"run ./dev strings: {missing[:3]}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_marks_and_tags_are_those_of_the_source(language):
    import strings

    wrong = [source for source, said in strings.known(ts(language)).items()
             if strings.marks(source) != strings.marks(said)]
    assert not wrong, wrong[:3]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_is_not_the_english_text(language):
    import strings

    allowed = {*SAME["all"], *SAME[language]}
    same = [source for source, said in strings.known(ts(language)).items() if source == said and source not in allowed]
    assert not same, f"translate these, or put them on the list in tests/same_words.json: {same[:10]}"


@pytest.mark.parametrize("language", COMPLETE)
def test_nothing_is_missing(language, words):
    import strings

    known = strings.known(ts(language))
    missing = [text for text in words if text not in known]
    assert not missing, f"{len(missing)} texts have no translation: {missing[:5]}"


def test_data_files_models_and_code_are_read(words):
    for text in (
        "Where do we survey and clear first?",  # resources/framework.json
        "Area cancelled",  # resources/indicators.json
        "Boundaries",  # resources/startcountry.json
        "counts by district, three or more hazards and ten or more victims",  # resources/gate.json
        "A record of a victim is severe.",  # resources/protocols
        "Areas", "P-code",  # reporting profiles: columns and keys
        "Monthly product", "Population grid",  # resources/models
        "Roads blocked",  # resources/impact
        "accredited operator",
    ):
        assert text in words, text


@pytest.mark.parametrize("place", ["a.*.1", "a.9.1", "b.keys.x", "c"])
def test_a_place_that_is_not_there_gives_nothing(place):
    import strings

    assert strings.at({"a": [{"x": 1}], "b": "text"}, place.split(".")) == []


def test_ours_and_qts_own_compiler_say_the_same(tmp_path, qgis_app):
    """Every string, looked up in both files by Qt itself."""
    import shutil

    import qm
    import strings
    from qgis.PyQt.QtCore import QTranslator

    if shutil.which("lrelease") is None:
        pytest.skip("lrelease is not installed")
    (tmp_path / "ours.qm").write_bytes(qm.compiled(ts("ar")))
    subprocess.run(["lrelease", "-silent", str(ts("ar")), "-qm", str(tmp_path / "qts.qm")], check=True)
    ours, qts = QTranslator(), QTranslator()
    assert ours.load(str(tmp_path / "ours.qm"))
    assert qts.load(str(tmp_path / "qts.qm"))
    known = strings.known(ts("ar"))
    assert len(known) > 100
    for source, said in known.items():
        text = source.encode("utf-8")
        assert ours.translate("CommonGround", text) == qts.translate("CommonGround", text) == said


def test_our_own_reader_finds_what_qt_finds(tmp_path, monkeypatch, qgis_app):
    import qm
    import strings
    from common_ground.bridge import language
    from common_ground.bridge.i18n import tr

    for code in ("fr", "uk"):
        (tmp_path / f"common_ground_{code}.qm").write_bytes(qm.compiled(ts(code)))
    monkeypatch.setattr(language, "I18N", tmp_path)
    assert dict(language.texts("fr_FR")) == strings.known(ts("fr"))
    with language.speaking("uk"):
        assert language.spoken() == "uk"
        assert tr("Licence") == strings.known(ts("uk"))["Licence"]
        with language.speaking("xx"):
            assert tr("Licence") == "Licence"
        assert tr("Licence") != "Licence"
    assert tr("Licence") == "Licence"


def test_a_file_that_is_cut_gives_english(tmp_path, monkeypatch, qgis_app):
    import qm
    from common_ground.bridge import language

    (tmp_path / "common_ground_fr.qm").write_bytes(qm.compiled(ts("fr"))[:-7])
    monkeypatch.setattr(language, "I18N", tmp_path)
    with language.speaking("fr"):
        assert language.translate("zzz") == "zzz"


@pytest.mark.parametrize(("locale", "figure", "day"), [
    ("en", "1,234,567", "31 Jan 2025"), ("fr", "1\u202f234\u202f567", "31 janv. 2025"),
    ("ar", "1,234,567", "31 يناير 2025"), ("uk", "1\u00a0234\u00a0567", "31 січ. 2025"),
    ("es", "1.234.567", "31 ene 2025"), ("pt", "1.234.567", "31 jan. 2025"),
])
def test_figures_and_dates_are_written_as_the_language_does(qgis_app, locale, figure, day, tmp_path, monkeypatch):
    from common_ground.bridge import language

    (tmp_path / f"common_ground_{locale}.qm").write_bytes(b"")
    monkeypatch.setattr(language, "I18N", tmp_path)

    with language.speaking(locale):
        assert language.number(1234567) == figure
        assert language.day("2025-01-31T10:00:00Z").replace("ene.", "ene") == day
        assert language.day("2025-01") == "2025-01"
        assert language.number(0.1234).lstrip("0") in (".123", ",123")
        assert language.day("last week") == "last week"
