"""Settings by name, typed, with what INI files make of them."""

import pytest
from common_ground.bridge import settings
from qgis.core import QgsSettings


@pytest.fixture(autouse=True)
def clean(qgis_app):
    QgsSettings().remove("common_ground")
    yield
    QgsSettings().remove("common_ground")


def test_defaults_and_round_trips():
    assert settings.OFFLINE.value() is False
    settings.OFFLINE.set(True)
    assert settings.OFFLINE.value() is True
    settings.MAX_DOWNLOAD_MB.set(12)
    assert settings.MAX_DOWNLOAD_MB.value() == 12
    settings.MAX_DOWNLOAD_MB.set(settings.MAX_DOWNLOAD_MB.default)
    assert not QgsSettings().contains("common_ground/max_download_mb")


@pytest.mark.parametrize(("stored", "expected"), [
    ("true", True), ("false", False), ("1", True), ("0", False), ("?", False)])
def test_text_from_ini_files_becomes_a_bool(stored, expected):
    QgsSettings().setValue("common_ground/offline", stored)
    assert settings.OFFLINE.value() is expected


def test_a_value_that_does_not_fit_counts_as_absent():
    QgsSettings().setValue("common_ground/max_download_mb", "many")
    assert settings.MAX_DOWNLOAD_MB.value() == settings.MAX_DOWNLOAD_MB.default


def test_the_cache_lies_in_the_profile_unless_chosen(tmp_path):
    from qgis.core import QgsApplication

    assert settings.cache_folder().as_posix().startswith(QgsApplication.qgisSettingsDirPath().rstrip("/"))
    assert settings.cache_folder().as_posix().endswith("common_ground/cache")
    settings.CACHE_FOLDER.set(str(tmp_path))
    assert settings.cache_folder() == tmp_path


def test_addresses_of_mirrors():
    settings.set_url_override("hdx", " https://mirror.example/hdx ")
    settings.set_url_override("dtm", "https://d.example")
    assert settings.url_overrides() == {"hdx": "https://mirror.example/hdx", "dtm": "https://d.example"}
    settings.set_url_override("dtm", "")
    assert settings.url_overrides() == {"hdx": "https://mirror.example/hdx"}
