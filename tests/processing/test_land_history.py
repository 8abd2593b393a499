"""The chart of open and released land over the exports that a workspace has had, with nothing named by hand."""

import re
import time

import pytest
from common_ground.bridge.exports import kept_figures
from common_ground.bridge.workspace import Workspace
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback


def rows(*records):
    head = "hazard_id,status,hazard_class,area_m2,adm1_pcode,land_release_id,latitude,longitude\n"
    return head + "".join(f"{name},{status},CHA,{area},CF11,{'X' if status == 'Released' else ''},4,18\n"
                          for name, status, area in records)


@pytest.fixture
def run(provider, tmp_path):
    from qgis import processing

    def call(name, **parameters):
        feedback = QgsProcessingFeedback()
        made = processing.run(f"commonground:{name}", {
            "WORKSPACE": str(tmp_path / "ws"), "COUNTRY": "CAF", **parameters},
            context=QgsProcessingContext(), feedback=feedback)
        return made, feedback.textLog()

    return call


@pytest.fixture
def month(run, tmp_path):
    (tmp_path / "ws").mkdir()

    def call(day, *records):
        path = tmp_path / "export.csv"
        path.write_text(rows(*records), encoding="utf-8")
        return run("importimsma", INPUT=str(path), KIND="hazard", VALID_ON=day)

    return call


def compare(run, tmp_path, **more):
    made, log = run("compareimsma", CHANGES="TEMPORARY_OUTPUT", SUMMARY="TEMPORARY_OUTPUT",
                    HTML=str(tmp_path / "b.html"), **more)
    page = (tmp_path / "b.html").read_text(encoding="utf-8")
    points = re.findall(r"<title>(\d{4}-\d\d-\d\d): ([\d,]+)</title>", page)
    return made, log, points


def test_the_workspace_stands_for_both_exports_and_draws_all_of_them(run, month, tmp_path):
    month("2026-01-31", ("A", "Open", 1000), ("B", "Open", 500))
    month("2026-02-28", ("A", "Open", 1000), ("B", "Released", 500))
    workspace = Workspace.open(tmp_path / "ws")
    for table in ("imsma_hazard", "imsma_hazard_points"):
        if workspace.entry(table, "CAF").has_previous:
            workspace.accept(table, "CAF")
    month("2026-03-31", ("A", "Released", 1000), ("B", "Released", 500), ("C", "Open", 50))
    made, log, points = compare(run, tmp_path)
    assert points[:3] == [("2026-01-31", "1,500"), ("2026-02-28", "1,000"), ("2026-03-31", "50")]
    assert points[3:] == [("2026-01-31", "0"), ("2026-02-28", "500"), ("2026-03-31", "1,500")]
    assert "Period: 2026-03-01 to 2026-03-31" in log and "OLD: in 2" in log and "NEW: in 3" in log
    total = list(made["SUMMARY"].getFeatures())[-1]
    assert (total["opening_m2"], total["new_m2"], total["closing_m2"], total["difference_m2"]) == (1000, 50, 50, 0)


def test_an_export_imported_twice_counts_once_and_one_that_was_taken_back_not_at_all(run, month, tmp_path):
    month("2026-01-31", ("A", "Open", 1000))
    time.sleep(1.1)  # what was imported when is kept to the second
    month("2026-01-31", ("A", "Open", 900))
    assert kept_figures(str(tmp_path / "ws"), "CAF") == {"2026-01-31": (900, 0)}
    time.sleep(1.1)
    month("2026-02-28", ("A", "Open", 7))
    workspace = Workspace.open(tmp_path / "ws")
    for entry in workspace.layers("CAF"):
        if entry.has_previous:
            workspace.revert(entry.table, "CAF")
    # going back reaches the oldest state that was not accepted
    assert kept_figures(str(tmp_path / "ws"), "CAF") == {"2026-01-31": (1000, 0)}
    month("2026-03-31", ("A", "Open", 5))
    assert kept_figures(str(tmp_path / "ws"), "CAF") == {"2026-01-31": (1000, 0), "2026-03-31": (5, 0)}


def test_the_history_is_as_sensitive_as_the_hazards_and_has_no_earlier_state(month, tmp_path):
    month("2026-01-31", ("A", "Open", 1000))
    month("2026-02-28", ("A", "Open", 900))
    workspace = Workspace.open(tmp_path / "ws")
    entry = workspace.entry("imsma_history", "CAF")
    assert not entry.has_previous and entry.provenance.sensitivity == "high"
    assert workspace.read("imsma_history", "CAF").table["records"].tolist() == [1, 1]


@pytest.mark.parametrize("given, words", [
    ({}, "keeps no earlier export"), ({"COUNTRY": ""}, "COUNTRY is missing"), ({"WORKSPACE": ""}, "NEW is missing")])
def test_what_is_missing_is_one_sentence(run, month, tmp_path, given, words):
    month("2026-01-31", ("A", "Open", 1000))
    with pytest.raises(QgsProcessingException, match=words):
        compare(run, tmp_path, **given)


def test_a_day_that_is_none(month):
    with pytest.raises(QgsProcessingException, match="VALID_ON is not a date"):
        month("last month", ("A", "Open", 1000))
