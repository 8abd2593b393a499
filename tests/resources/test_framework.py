"""The framework names only what exists: indicators of the menu, sources of the catalogue, algorithms of the design."""

import json
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DESIGN = {
    "startcountry",
    "importimsma",
    "checkimsma",
    "compareimsma",
    "assignpcodes",
    "exposure",
    "nearesthazard",
    "lineexposure",
    "contamination",
    "baseline",
    "indicators",
    "report",
    "reportingtables",
    "peopleinneed",
    "severity",
    "riskeducationgap",
    "impactscore",
    "priority",
    "riskgrid",
    "disclosurecheck",
    "sharepackage",
    "sharingmetrics",
    "comparecasualties",
    "mapproduct",
    "mapatlas",
}


def test_every_name_in_the_framework_is_known():
    from common_ground.connectors.catalogue import SOURCES
    from common_ground.connectors.endpoints import ORIGINS

    questions = json.loads((ROOT / "resources/framework.json").read_text(encoding="utf-8"))["questions"]
    menu = {i["id"] for i in json.loads((ROOT / "resources/indicators.json").read_text(encoding="utf-8"))["indicators"]}
    sources = {s.id for s in SOURCES} | set(ORIGINS) | {"ledger"}
    assert len(questions) >= 10
    for q in questions:
        assert q["decision"].endswith("?")
        assert q["question"].endswith("?")
        assert q["limits"]
        assert set(q["indicators"]) <= menu, q["id"]
        assert {s for s in q["sources"] if not s.startswith("imsma:")} <= sources, q["id"]
        assert all(a in DESIGN or a.startswith("load_") for a in q["algorithms"]), q["id"]
