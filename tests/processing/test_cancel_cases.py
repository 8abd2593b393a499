"""Cancel: every algorithm is in the benchmark or has a reason, and a call that asks nobody is not waited for."""

import sys
import threading
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def listed(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    import _cancel_cases

    yield _cancel_cases
    for name in ("_cancel_cases", "_load", "exposure", "imsma"):
        sys.modules.pop(name, None)


def test_every_algorithm_is_cancelled_by_the_benchmark_or_has_a_reason(provider, listed, tmp_path):
    cases = listed.cases(tmp_path)
    known = {algorithm.name(): algorithm for algorithm in provider.algorithms()}
    lost, reasons = listed.missing({name: one.parameterDefinition("FILE") is not None for name, one in known.items()},
                                   {case.algorithm for case in cases})
    assert lost == [], "add a case to benchmarks/_cancel_cases.py, or the reason to its NOT_TRIED"
    assert all(reasons.values()) and not set(reasons) & {case.algorithm for case in cases}
    assert set(listed.NOT_TRIED) <= set(known) | {"eore_targeting", "monthly_product"}
    for case in cases:
        names = {definition.name() for definition in known[case.algorithm].parameterDefinitions()}
        assert set(case.parameters) <= names, case.name
    assert len({case.name for case in cases}) == len(cases)


class Cancelled(QgsProcessingFeedback):
    """Somebody presses the button once the work has begun."""

    def __init__(self, begun):
        super().__init__()
        self.begun = begun

    def isCanceled(self):
        return self.begun.is_set()


def held(monkeypatch, where, name):
    """The function, held until the test lets it go; whether it has begun."""
    begun, free = threading.Event(), threading.Event()

    def wait(*_values, **_more):
        begun.set()
        assert free.wait(60)
        return []

    monkeypatch.setattr(where, name, wait)
    return begun, free


CALLS = {
    "priority": ("analysis.priority", "prioritise", {"OUTPUT": "memory:"}),
    "impactscore": ("analysis.impact", "impact_score", {"OUTPUT": "memory:"}),
    "checkimsma": ("analysis.quality", "check", {"ISSUES": "memory:"}),
    "importimsma": ("connectors.imsma.importer", "import_frame", {"KIND": "hazard", "POINT_OUTPUT": "memory:"}),
    "load_table": ("connectors.table_wizard", "fetch", {"COUNTRY": "CAF", "OUTPUT": "memory:"}),
}


@pytest.mark.parametrize("algorithm", CALLS)
def test_a_call_that_asks_nobody_is_left_behind(provider, monkeypatch, tmp_path, algorithm):
    """If it were waited for, the run would last until ``free`` is set, which happens after the run only."""
    import importlib

    from qgis import processing

    module, name, parameters = CALLS[algorithm]
    path = tmp_path / "a.csv"
    path.write_text("hazard_id,latitude,longitude\nH1,4.5,18.5\nH2,4.6,18.6\n", "utf-8")
    begun, free = held(monkeypatch, importlib.import_module(f"common_ground.{module}"), name)
    given = {"FILE" if algorithm.startswith("load_") else "INPUT": str(path), **parameters}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        processing.run(f"commonground:{algorithm}", given, feedback=Cancelled(begun))
    assert begun.is_set() and not free.is_set()
    free.set()
