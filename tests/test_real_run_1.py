"""Real run 1 as docs/real-runs.md gives it: the script ends with status 0 and with these figures."""

import os
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[1] / "dev.d" / "real_run_1.py"


def call(*arguments):
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run([sys.executable, str(SCRIPT), *map(str, arguments)], env=environment, capture_output=True,
                          text=True, encoding="utf-8", timeout=110, check=False)


def test_the_figures_of_real_run_1(samples, tmp_path):
    done = call(tmp_path / "out", samples)
    assert done.returncode == 0, done.stdout + done.stderr
    for said in (
        "provinces joined to their area: 34; by hand 34; equal",
        "displaced people: 6,557,855; by hand 6,557,855; equal",
        "operation: Returns and displacement in Afghanistan; type BA; rounds [16]; reported ['2022-12-31']",
        "AFG in need of mine action: 4,182,879; by hand 4,182,879; equal",
        "AF01 in need of mine action: 184,750; by hand 184,750; equal", "without a key: The DTM API needs a key",
        "all figures equal to the count by hand",
    ):
        assert said in done.stdout
    assert "DIFFERENT" not in done.stdout
    assert (tmp_path / "out" / "workspace" / "AFG.gpkg").is_file()


def test_without_the_samples_the_run_says_so(tmp_path):
    done = call(tmp_path / "out", tmp_path / "nothing")
    assert done.returncode == 3 and "may not be redistributed" in done.stdout
