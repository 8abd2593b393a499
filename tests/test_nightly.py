"""The judge of `./dev nightly`: a ratio that fell by more than a fifth fails, and only that."""

import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def nightly(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    spec = importlib.util.spec_from_file_location("cg_nightly", ROOT / "benchmarks" / "_nightly.py")
    module = importlib.util.module_from_spec(spec)
    before = set(sys.modules)
    spec.loader.exec_module(module)
    yield module
    for name in set(sys.modules) - before & {"exposure", "overlay"}:
        sys.modules.pop(name, None)


def test_a_fall_by_more_than_a_fifth_fails(nightly):
    before = {"exposure / geopandas": {"ratio": 8.0}}
    assert nightly.judge({"exposure / geopandas": 6.5}, before) == []
    assert nightly.judge({"exposure / geopandas": 12.0}, before) == []
    (line,) = nightly.judge({"exposure / geopandas": 6.3}, before)
    assert "6.30" in line and "8.00" in line
    assert nightly.judge({"something new": 0.1}, before) == []


def test_ratios_are_kept_by_size(nightly, tmp_path, monkeypatch):
    monkeypatch.setattr(nightly, "RATIOS", tmp_path / "ratios.json")
    assert nightly.kept(0.1) == {}
    nightly.keep(0.1, {"a": {"ratio": 2.0}})
    nightly.keep(1.0, {"a": {"ratio": 9.0}})
    nightly.keep(0.1, {"b": {"ratio": 3.0}})
    assert nightly.kept(0.1) == {"a": {"ratio": 2.0}, "b": {"ratio": 3.0}}
    assert nightly.kept(1.0) == {"a": {"ratio": 9.0}}


def test_what_it_runs_is_there(nightly):
    for module, ours, peer in nightly.CASES.values():
        assert ours in module.RUNNERS and peer in module.RUNNERS
