"""Names of countries in the six languages: none is missing, each finds its own country, the UN's win."""

import json

import pytest
from common_ground.base.errors import BadInput
from common_ground.base.text import said
from common_ground.connectors import countries as module
from common_ground.connectors.countries import countries, find_country, folded, name_in, names_of, titled

LANGUAGES = ("en", "fr", "es", "ar", "uk", "pt")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_has_a_name_of_its_own_in_every_language(language):
    data = json.loads(module._NAMES.read_text(encoding="utf-8"))
    names = {country.iso3: data["names"][country.iso3][language].strip() for country in countries()}
    assert len(names) == 250
    assert all(names.values())
    assert len(set(names.values())) == len(names), "two countries of one name cannot be chosen apart"
    assert set(data["names"]) == set(names), "the file was not made again after the list of countries changed"
    latin = [name for name in names.values() if any("a" <= letter <= "z" for letter in name.lower())]
    assert not latin or language not in ("ar", "uk"), latin


def test_every_name_finds_its_own_country():
    wrong = [(code, name, find_country(name).iso3) for code in (c.iso3 for c in countries()) for name in names_of(code)
             if find_country(name).iso3 != code]
    assert not wrong


@pytest.mark.parametrize(("text", "code"), [
    ("République centrafricaine", "CAF"), ("centrafrique", "CAF"), ("Republica centroafricana", "CAF"),
    ("Центральноафриканська Республіка", "CAF"), ("جمهورية أفريقيا الوسطى", "CAF"), ("جمهوريه افريقيا الوسطي", "CAF"),
    ("CAF", "CAF"), ("cf", "CAF"), ("Central African Republic", "CAF"), ("М'янма", "MMR"), ("Birmanie", "MMR"),
    ("RDC", "COD"), ("Côte d’Ivoire", "CIV"), ("Cote d'Ivoire", "CIV"), ("Turkey", "TUR"), ("Moldavie", "MDA"),
])
def test_a_country_is_found_as_it_is_typed(text, code):
    assert find_country(text).iso3 == code


@pytest.mark.parametrize("text", ["", "  ", "؟", "Атлантида", "أطلانتس"])
def test_what_is_no_country_is_refused(text):
    with pytest.raises(BadInput):
        find_country(text)


@pytest.mark.parametrize(("code", "language", "name"), [
    ("SYR", "fr", "République arabe syrienne"), ("COD", "uk", "Демократична Республіка Конго"),
    ("COD", "pt", "República Democrática do Congo"), ("IRQ", "es", "Iraq"), ("YEM", "pt", "Iémen"),
    ("CAF", "ar", "جمهورية أفريقيا الوسطى"), ("SSD", "en", "South Sudan"), ("PSE", "ar", "دولة فلسطين"),
])
def test_the_names_of_the_united_nations_win(code, language, name):
    assert name_in(code, language) == name


def test_a_language_or_code_without_a_name():
    assert name_in("CAF", "sw") == "Central African Republic"
    assert name_in("XYZ", "fr") == "XYZ"
    assert name_in("", "fr") == ""


def test_a_file_that_somebody_broke_leaves_the_english_names(tmp_path, monkeypatch):
    broken = tmp_path / "country_names.json"
    broken.write_text("{", encoding="utf-8")
    caches = (module._named, module._index)
    monkeypatch.setattr(module, "_NAMES", broken)
    for cache in caches:
        cache.cache_clear()
    try:
        assert name_in("CAF", "fr") == "Central African Republic"
        assert find_country("Chad").iso3 == "TCD"
    finally:
        monkeypatch.undo()
        for cache in caches:
            cache.cache_clear()


def test_a_title_is_said_with_the_country_in_the_language():
    title = titled("UCDP events", find_country("TCD"))
    assert title == "UCDP events, Chad"
    words = {"{what}, {country}": "{country}: {what}", "UCDP events": "Événements UCDP", "Chad": "Tchad"}
    assert said(title, lambda text: words.get(text, text)) == "Tchad: Événements UCDP"


def test_folding_keeps_letters_of_every_script():
    assert folded("São Tomé-et-Principe") == "sao tome et principe"
    assert folded("  Обʼєднані   Арабські ") == "об єднані арабські"
    assert folded("!?") == ""
