"""``sharingmetrics``: figures worked out by hand from a ledger that stands here."""

import math

import pytest
from qgis.core import QgsProcessingException


def release(day, verdict="yes", audience="cluster", recipient="OCHA", **measures):
    from common_ground.analysis.ledger import Release

    return Release("package", audience, "x", verdict, "CAF", recipient, measures, (), f"{day}T10:00:00Z")


RELEASES = [
    {
        "day": "2026-01-20",
        "valid_on": "2025-12-31",
        "kinds": ["riskgrid", "boundaries"],
        "complete": 0.5,
        "mean_cell_km2": 100.0,
        "cells_km2": 6400.0,
    },
    {
        "day": "2026-02-20",
        "verdict": "form",
        "recipient": "WFP",
        "valid_on": "2025-06-30",
        "kinds": ["riskgrid"],
        "complete": 1.0,
    },
    {"day": "2026-03-01", "verdict": "no", "kinds": ["hazard"]},
    {"day": "2026-07-01", "valid_on": "2026-06-30", "kinds": ["risk_education"], "complete": 1.0},
    {"day": "2026-07-02", "audience": "own programme", "kinds": ["casualty"]},
]


def metrics(today="2026-08-01"):
    from common_ground.analysis.sharing_metrics import compute

    requests = [
        {"asked_at": "2026-01-01T00:00:00Z", "decided_at": "2026-01-11T00:00:00Z", "granted": 1},
        {"asked_at": "2026-02-01T00:00:00Z", "decided_at": "2026-02-05T00:00:00Z", "granted": 0},
        {"asked_at": "2026-03-01T00:00:00Z", "decided_at": None, "granted": None},
    ]
    found = compute([release(**r) for r in RELEASES], {"requests": requests, "authorisations": []}, [], today)
    return {(m.quarter, m.name): m for m in found}


def test_by_hand():
    found = metrics()
    assert sorted({q for q, _ in found}) == ["2026-Q1", "2026-Q2", "2026-Q3"]

    def value(name, quarter="2026-Q1"):
        return found[quarter, name].value

    assert value("availability") == pytest.approx(2 / 7)
    assert value("availability", "2026-Q2") == pytest.approx(2 / 7), "what went out a quarter ago is still there"
    assert value("availability", "2026-Q3") == pytest.approx(3 / 7)
    assert value("freshness") == 0.5
    assert (value("timeliness"), found["2026-Q1", "timeliness"].denominator) == (7.0, 3)
    assert value("completeness") == 0.75
    assert value("granularity") == pytest.approx(6.0)
    assert value("use") == pytest.approx(1 / 3)
    assert value("safety") == pytest.approx(2 / 3)
    assert math.isnan(value("safety", "2026-Q2")) and found["2026-Q2", "safety"].note
    assert math.isnan(value("reciprocity")) and found["2026-Q1", "reciprocity"].note == "2 recipients"


def test_quarters_end_where_they_end():
    from common_ground.analysis.sharing_metrics import quarter_end, quarter_of, quarters

    assert [str(quarter_end(f"2026-Q{n}")) for n in (1, 2, 3, 4)] == [
        "2026-03-31",
        "2026-06-30",
        "2026-09-30",
        "2026-12-31",
    ]
    assert quarter_of("2026-12-31T23:00:00Z") == "2026-Q4"
    assert quarters("2025-11-02", "2026-04-01") == ["2025-Q4", "2026-Q1", "2026-Q2"]


def test_the_page_and_the_table(provider, tmp_path):
    from common_ground.analysis.ledger import Ledger
    from qgis import processing

    ledger = Ledger(tmp_path)
    for one in RELEASES:
        ledger.record(release(**one))
    page = tmp_path / "m.html"
    found = processing.run(
        "commonground:sharingmetrics",
        {"WORKSPACE": str(tmp_path), "AS_AT": "2026-08-01", "OUTPUT": "TEMPORARY_OUTPUT", "HTML": str(page)},
    )
    assert found["OUTPUT"].featureCount() == 24
    text = page.read_text(encoding="utf-8")
    assert text.count("<svg") >= 5 and "2026-Q3" in text and "not counted" in text.lower()


def test_an_empty_ledger_is_said(provider, tmp_path):
    from qgis import processing

    with pytest.raises(QgsProcessingException, match="empty"):
        processing.run("commonground:sharingmetrics", {"WORKSPACE": str(tmp_path), "OUTPUT": "TEMPORARY_OUTPUT"})
