"""``reportingtables`` for somebody outside the programme: it asks, tells no small number, and is remembered."""

import csv
from pathlib import Path

import numpy as np
import pytest
from common_ground.tests.processing import sharing_data as made
from qgis.core import QgsProcessingException, QgsProcessingFeedback


@pytest.fixture
def run(provider, tmp_path):
    from qgis import processing

    def go(**parameters):
        feedback = QgsProcessingFeedback()
        name = parameters.pop("TO", "out")
        result = processing.run("commonground:reportingtables", {
            "WORKSPACE": str(tmp_path / "ws"), "PROFILES": "apmbc_article7", "FOLDER": str(tmp_path / name),
            "HTML": str(tmp_path / f"{name}.html"), **parameters}, feedback=feedback)
        result["log"] = feedback.textLog()
        return result

    return go


def fill(folder, districts):
    """Hazards in districts: P-code to how many. And casualties of two people."""
    from common_ground.base.feedback import Silent
    from common_ground.bridge.workspace import Workspace

    codes = [code for code, n in districts.items() for _ in range(n)]
    hazards = made.hazards(60).take(np.arange(len(codes)))
    hazards.table["adm1_pcode"] = codes
    hazards.table["hazard_class"], hazards.table["eo_type"] = "CHA", "anti-personnel mine"
    hazards.table["hazard_id"] = [f"H{i}" for i in range(len(codes))]
    hazards.table["area_m2"] = 1000.0 * (1 + np.arange(len(codes)))
    workspace = Workspace.open(folder)
    workspace.write(made.COUNTRY, [hazards, made.boundaries(), made.casualties()], Silent(), keep_previous=False)
    return workspace


def sheet(tmp_path, name="apmbc_article_7_7_1_c_areas", folder="out"):
    with (tmp_path / folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_for_the_cluster_rows_of_too_few_become_one_and_the_total_stays(run, tmp_path):
    from common_ground.analysis.ledger import Ledger

    fill(tmp_path / "ws", {"XC01": 20, "XC02": 1, "XC03": 2, "XC04": 9})
    run(AUDIENCE="cluster", PURPOSE="planning of returns")
    rows = {r["P-code"]: r for r in sheet(tmp_path)}
    areas = next(c for c in rows["XC01"] if "areas" in c.lower() or "number" in c.lower())
    assert {code: r[areas] for code, r in rows.items()} == {
        "XC01": "20", "XC04": "9", "several, together": "3", "total": "32"}
    assert not any(r[c] for r in rows.values() for c in r if "m²" in c), "an area more or less is one hazard"
    written = [p.name for p in (tmp_path / "out").iterdir()]
    assert not [n for n in written if "trace" in n]
    everything = b"".join(p.read_bytes() for p in [*(tmp_path / "out").glob("*.csv"), tmp_path / "out.html"])
    assert b"XC02" not in everything and b"H20" not in everything
    assert sheet(tmp_path, "apmbc_article_7_casualties") == [], "two victims are too few even together"
    (release,) = Ledger(tmp_path / "ws").releases()
    assert (release.product, release.audience, release.verdict) == ("reporting tables", "cluster", "yes")


def test_one_more_hazard_is_not_told_by_a_second_report(run, tmp_path):
    fill(tmp_path / "ws", {"XC01": 20, "XC04": 9})
    run(AUDIENCE="cluster", PURPOSE="planning of returns")
    run(AUDIENCE="cluster", PURPOSE="planning of returns", TO="again")
    fill(tmp_path / "ws", {"XC01": 21, "XC04": 9})
    with pytest.raises(QgsProcessingException, match="month against month"):
        run(AUDIENCE="cluster", PURPOSE="planning of returns", TO="third")
    assert not (tmp_path / "third").exists()
    fill(tmp_path / "ws", {"XC01": 24, "XC04": 9})
    run(AUDIENCE="cluster", PURPOSE="planning of returns", TO="fourth")
    assert {r["P-code"] for r in sheet(tmp_path, folder="fourth")} == {"XC01", "XC04", "total"}


def test_no_purpose_no_report_and_the_own_programme_has_all(run, tmp_path):
    fill(tmp_path / "ws", {"XC01": 20, "XC02": 1})
    with pytest.raises(QgsProcessingException, match="needs a purpose"):
        run(AUDIENCE="public")
    run()
    assert {r["P-code"] for r in sheet(tmp_path)} == {"XC01", "XC02", "total"}
    assert (tmp_path / "out" / "apmbc_article_7_trace.csv").is_file()
    assert not (tmp_path / "ws" / "common_ground_ledger.sqlite").exists()


@pytest.mark.parametrize("seed", range(20))
def test_what_is_told_and_the_total_leave_no_small_remainder(seed):
    import pandas as pd
    from common_ground.analysis.disclosure import protocol_for
    from common_ground.analysis.reporting import fill as filled
    from common_ground.analysis.reporting import profiles, read_report
    from common_ground.analysis.reporting_guard import SEVERAL, guarded
    from common_ground.connectors.frame import Frame

    rng = np.random.default_rng(seed)
    n = int(rng.integers(1, 60))
    table = pd.DataFrame({"hazard_id": [f"H{i}" for i in range(n)], "adm1_pcode": rng.choice(list("ABCDEFGH"), n),
                          "hazard_class": rng.choice(["CHA", "SHA"], n), "eo_type": "unknown", "area_m2": 1.0})
    whole = filled(read_report(Path(profiles()["apmbc_article7"])), {"hazard": Frame("hazard", table)}, 1)[0]
    told = guarded(whole, protocol_for())
    if n < 3:
        assert not len(told.table)
        return
    body = told.table[told.table["pcode"] != "total"]
    if not len(body):
        # one row that is too few with nothing beside it, or all in one row
        assert len(whole.table) <= 3
        return
    assert (body["areas"] >= 3).all() and body["areas"].sum() == n
    assert (body["pcode"] == SEVERAL).sum() <= 1 and not len(told.trace)
