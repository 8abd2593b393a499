"""Bad lines and bad disks, as an officer meets them: one sentence, and what was in the workspace is still there."""

import os
import threading
import time

import pytest
from common_ground.tests.servers import made_up
from common_ground.tests.servers.replay import ReplayServer
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer


@pytest.fixture
def server(monkeypatch, tmp_path, qgis_app):
    from common_ground.bridge import settings

    with ReplayServer() as replay:
        for name in ("HDX", "DTM"):
            monkeypatch.setenv(f"COMMONGROUND_{name}_URL", replay.url)
        monkeypatch.setattr(settings, "cache_folder", lambda: tmp_path / "cache")
        yield replay


@pytest.fixture
def loaded(provider, server, tmp_path):
    """A workspace that holds level 1 of an earlier month; the good line is gone from here on."""
    workspace = str(tmp_path / "ws")
    good = made_up.write(tmp_path, "good.geojson.zip", made_up.package((1,)))
    load("cod_ab", COUNTRY="LSO", FILE=str(good), WORKSPACE=workspace)
    assert rows(workspace) == 3
    return workspace


def load(source, feedback=None, **parameters):
    from qgis import processing

    return processing.run(f"commonground:load_{source}", parameters, feedback=feedback or QgsProcessingFeedback(False),
                          context=QgsProcessingContext())


def rows(workspace):
    return QgsVectorLayer(f"{workspace}/LSO.gpkg|layername=cod_ab_adm1", "x", "ogr").featureCount()


def sentence(caught):
    text = str(caught.value)
    assert "\n" not in text
    assert "Traceback" not in text
    assert ";" in text, "what happened; what to do"
    return text


def test_no_line_at_all(loaded, server):
    server.close()
    with pytest.raises(QgsProcessingException) as caught:
        load("cod_ab", COUNTRY="LSO", WORKSPACE=loaded)
    assert "connection" in sentence(caught) or "country pack" in sentence(caught)
    assert rows(loaded) == 3


def test_offline_mode_says_how_to_leave_it(loaded, server):
    from common_ground.bridge import settings

    settings.OFFLINE.set(True)
    try:
        with pytest.raises(QgsProcessingException, match="ffline") as caught:
            load("cod_ab", COUNTRY="LSO", WORKSPACE=loaded)
    finally:
        settings.OFFLINE.set(False)
    assert "offline mode off" in sentence(caught)
    assert not server.seen, "no request is made"
    assert rows(loaded) == 3


def test_a_download_cancelled_half_way(loaded, server):
    site = made_up.Hdx(server)
    name = "lso_admin_boundaries.geojson.zip"
    site.publish("cod-ab-lso", {name: ("GeoJSON", made_up.package((1,)))})
    server.fault(f"/s3/cod-ab-lso/{name}", "stall_body")
    feedback = QgsProcessingFeedback(False)
    stopped = []

    def stop():
        stopped.append(time.monotonic())
        feedback.cancel()

    timer = threading.Timer(2.0, stop)
    timer.start()
    with pytest.raises(QgsProcessingException) as caught:
        load("cod_ab", feedback, COUNTRY="LSO", WORKSPACE=loaded)
    assert time.monotonic() - stopped[0] < 1.0
    assert "Cancelled" in sentence(caught)
    assert site.downloads() == 1, "the cancel came in the middle of the file"
    assert rows(loaded) == 3


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="rights work otherwise on Windows")
def test_a_workspace_that_cannot_be_written(loaded, tmp_path):
    good = made_up.write(tmp_path, "more.geojson.zip", made_up.package((1,)))
    blocked = tmp_path / "a file"
    blocked.write_text("not a folder", encoding="utf-8")
    with pytest.raises(QgsProcessingException) as caught:
        load("cod_ab", COUNTRY="LSO", FILE=str(good), WORKSPACE=str(blocked))
    assert "folder" in sentence(caught)
    assert blocked.read_text(encoding="utf-8") == "not a folder"
    assert rows(loaded) == 3


def test_duplicate_p_codes_stop_where_the_user_asked_for_it(loaded, tmp_path):
    text = "ADM1_EN,ADM1_PCODE,ADM2_EN,ADM2_PCODE,T_TL\nA,LS1,X,LS101,100\nA,LS1,Y,LS102,5\nA,LS1,X,LS101,7\n"
    path = made_up.write(tmp_path, "lso_admpop_adm2_2024.csv", text.encode())
    with pytest.raises(QgsProcessingException, match="LS101") as caught:
        load("cod_ps", COUNTRY="LSO", FILE=str(path), LEVEL=2, DUPLICATES="stop", WORKSPACE=loaded)
    sentence(caught)
    assert rows(loaded) == 3
