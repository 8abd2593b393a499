"""Legend entries in the layer tree speak the user's language, and a map in another language still knows them."""

import pytest
from common_ground.bridge.language import speaking
from common_ground.products import style
from common_ground.products.map_texts import LANGUAGES, english_of, texts_for
from qgis.core import QgsVectorLayer


@pytest.fixture
def hazards(qgis_app):
    return QgsVectorLayer("Polygon?crs=EPSG:4326&field=hazard_id:string&field=hazard_class:string&field=status:string",
                          "hazards", "memory")


def labels(layer):
    return [rule.label() for rule in layer.renderer().rootRule().descendants() if rule.label()]


def test_the_tree_speaks_french_and_the_map_arabic(hazards, monkeypatch):
    assert style.apply_style(hazards, "hazard_polygon")
    english = labels(hazards)
    monkeypatch.setattr("common_ground.bridge.language.spoken", lambda: "fr")
    style.say_legend(hazards)
    french = labels(hazards)
    assert "Zone dangereuse confirmée (CHA)" in " ".join(french) or french != english
    assert [english_of(label) for label in french] == english
    arabic = texts_for("ar")
    assert [arabic.label(label) for label in french] == [arabic.label(label) for label in english]
    assert not set(map(arabic.label, french)) & set(english)


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_entry_of_a_shipped_style_comes_back_from_every_language(qgis_app, language):
    texts = texts_for(language)
    for entry in [*texts_for("en").legend, "1,000 – 9,999", "under 1,000", "100,000 or more", "Low × High"]:
        if "{" not in entry:
            assert english_of(texts.label(entry)) == entry


def test_in_english_nothing_changes(hazards):
    style.apply_style(hazards, "hazard_polygon")
    before = labels(hazards)
    with speaking("en"):
        style.say_legend(hazards)
    assert labels(hazards) == before
