"""The overlay on a Dask cluster: a scheduler and two workers started outside, one of them killed half-way."""

import os
import re
import signal
import subprocess
import sys
import time

import numpy as np
import pandas as pd
import pytest
import shapely
from common_ground.analysis import engine, pcoding, raster, riskgrid
from common_ground.analysis.countries import Country, people_of_countries
from common_ground.analysis.exposure import people_within
from common_ground.analysis.raster import open_raster
from common_ground.base.errors import BadInput, Cancelled
from common_ground.base.feedback import Silent
from common_ground.connectors import geo
from common_ground.connectors.frame import Frame
from common_ground.tests.processing.overlay_data import write_raster

STEP = 1 / 1200


def objects(items):
    out = np.empty(len(items), dtype=object)
    out[:] = items
    return out


@pytest.fixture(scope="module")
def people(tmp_path_factory):
    values = np.random.default_rng(5).lognormal(0.0, 1.5, (480, 480)).astype("float32")
    path = tmp_path_factory.mktemp("raster") / "people.tif"
    return str(write_raster(path, values, 20.0, 36.0, STEP, nodata=-99999.0))


class Cluster:
    """``dask scheduler`` and workers as processes of their own, with none of our modules on their path."""

    def __init__(self, folder, workers=2):
        self.folder = folder
        self.env = {**os.environ, "DASK_DISTRIBUTED__SCHEDULER__WORKER_TTL": "10s"}
        self.processes = []
        scheduler = self.start("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard")
        self.address = self.read(scheduler, r"Scheduler at:\s+(tcp://127\.0\.0\.1:\d+)")
        self.workers = [self.start("worker", self.address, "--nthreads", "1", "--no-nanny", "--no-dashboard",
                                   "--host", "127.0.0.1") for _ in range(workers)]
        for worker in self.workers:
            self.read(worker, r"(Registered to)")

    def start(self, *words):
        log = self.folder / f"{len(self.processes)}.log"
        with log.open("w", encoding="utf-8") as out:
            process = subprocess.Popen([sys.executable, "-m", "dask", *words], stdout=out, stderr=subprocess.STDOUT,
                                       cwd=self.folder, env=self.env)
        process.log = log
        self.processes.append(process)
        return process

    def read(self, process, pattern, seconds=60.0):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            found = re.search(pattern, process.log.read_text(encoding="utf-8"))
            if found:
                return found.group(1)
            assert process.poll() is None, process.log.read_text(encoding="utf-8")
            time.sleep(0.1)
        raise AssertionError(process.log.read_text(encoding="utf-8"))

    def stop(self):
        for process in self.processes:
            process.kill()
            process.wait()


@pytest.fixture
def dask(tmp_path):
    pytest.importorskip("distributed")
    started = Cluster(tmp_path)
    yield started
    started.stop()


@pytest.fixture
def small_windows(monkeypatch):
    """As many windows as a country has, from a small raster."""
    monkeypatch.setattr(raster, "WINDOW_PIXELS", 480 * 16)
    monkeypatch.setattr(raster, "_WIDEST", 160)


def run(people, feedback=None, **options):
    rng = np.random.default_rng(2)
    hazards = [shapely.Point(*rng.uniform((20.05, 35.65), (20.35, 35.95))).buffer(rng.uniform(0.0005, 0.004))
               for _ in range(60)]
    hazards.append(shapely.Point(20.2, 35.8).buffer(0.02).difference(shapely.Point(20.2, 35.8).buffer(0.012)))
    zones = [shapely.box(20.02 + i * 0.12, 35.62 + j * 0.12, 20.14 + i * 0.12, 35.74 + j * 0.12)
             for i in range(3) for j in range(3)]
    return people_within(open_raster(people), objects(zones), geo.WGS84, objects(hazards), np.zeros(len(hazards)),
                         (500.0, 1000.0, 5000.0), 92.5, feedback or Silent(), **options)


def same(one, other):
    for name in ("total", "inside", "within", "twice", "negative"):
        np.testing.assert_array_equal(getattr(one, name), getattr(other, name), err_msg=name)


class Meddler(Silent):
    """Does something once when the run is half-way."""

    def __init__(self, act):
        self.act, self.seen, self.cancel = act, [], False

    def set_progress(self, percent):
        self.seen.append(percent)
        if percent >= 40.0 and self.act is not None:
            act, self.act = self.act, None
            act(self)

    def is_cancelled(self):
        return self.cancel


def test_two_workers_give_equal_figures(people, dask, small_windows):
    here = run(people)
    same(here, run(people, engine=dask.address))


def test_a_worker_killed_half_way_changes_nothing(people, dask, small_windows):
    here = run(people)
    feedback = Meddler(lambda _: dask.workers[0].send_signal(signal.SIGKILL))
    same(here, run(people, feedback, engine=dask.address))
    assert dask.workers[0].wait(10) == -signal.SIGKILL
    assert feedback.act is None


def country(name, path, seed, count=3):
    """A function that reads a country, as a run over many takes them."""
    def read():
        rng = np.random.default_rng(seed)
        hazards = [shapely.Point(*rng.uniform((20.05, 35.65), (20.35, 35.95))).buffer(rng.uniform(0.0005, 0.004))
                   for _ in range(20)]
        side = 0.36 / count
        zones = [shapely.box(20.02 + i * side, 35.62 + j * side, 20.02 + (i + 1) * side, 35.62 + (j + 1) * side)
                 for i in range(count) for j in range(count)]
        return Country(name, open_raster(path), objects(zones), geo.WGS84, objects(hazards), np.zeros(len(hazards)),
                       92.5)

    return read


def test_many_countries_are_one_graph_with_equal_figures(people, dask, small_windows, tmp_path):
    """Also with one that lies outside its raster, and when a worker dies in the second country."""
    values = np.random.default_rng(6).lognormal(0.0, 1.0, (160, 160)).astype("float32")
    far = str(write_raster(tmp_path / "far.tif", values, 100.0, 36.0, STEP, nodata=-99999.0))
    runs = [country("AAA", people, 1), country("OUT", far, 2), country("BBB", people, 3, 2), country("CCC", people, 4)]
    here = list(people_of_countries(runs, (500.0, 5000.0), Silent()))
    there = []
    for name, figures in people_of_countries(runs, (500.0, 5000.0), Silent(), engine=dask.address, paths=[people, far]):
        there.append((name, figures))
        if name == "OUT":
            dask.workers[1].send_signal(signal.SIGKILL)
    assert [name for name, _ in there] == [name for name, _ in here] == ["AAA", "OUT", "BBB", "CCC"]
    for (_, one), (_, other) in zip(here, there):
        same(one, other)
    assert here[1][1].total.sum() == 0.0 and here[2][1].within.sum() > 0.0


def test_p_codes_on_the_cluster(dask, monkeypatch):
    monkeypatch.setattr(pcoding, "_PART_ROWS", 150)
    names = [f"Unit {chr(65 + i)}{chr(75 + 3 * j)}ra" for i in range(4) for j in range(4)]
    table = pd.DataFrame({"adm1_pcode": [f"XX0{i}" for i in range(4) for _ in range(4)],
                          "adm1_name": [f"Province {chr(65 + i)}" for i in range(4) for _ in range(4)],
                          "adm2_pcode": [f"XX0{i}0{j}" for i in range(4) for j in range(4)], "adm2_name": names})
    shapes = objects([shapely.box(20 + i, 35 + j, 21 + i, 36 + j) for i in range(4) for j in range(4)])
    units = pcoding.admin_units(Frame("adm2", table, shapes, geo.WGS84))
    rng = np.random.default_rng(3)
    at = rng.uniform((19.5, 34.5), (24.5, 39.5), (1000, 2))
    rows = pd.DataFrame({"province": rng.choice(["Province A", "Province B", "", "Nowhere"], 1000),
                         "district": rng.choice([*names, "Unit", ""], 1000), "code": rng.choice(["", "XX0101"], 1000)})
    frame = Frame("rows", rows, shapely.points(at), geo.WGS84)
    asked = [(1, "province"), (2, "district")]
    here = pcoding.assign(frame, units, asked, "code")
    there = pcoding.assign_on(dask.address, frame, units, asked, "code")
    pd.testing.assert_frame_equal(here.table, there.table)
    pd.testing.assert_frame_equal(here.review, there.review)
    assert len(here.review) > 100 and here.table["adm2_pcode"].notna().sum() > 100


def test_the_risk_grid_on_the_cluster(people, dask, small_windows):
    here = riskgrid._people(people, 5000.0, Silent())
    for one, other in zip(here, riskgrid._people(people, 5000.0, Silent(), dask.address)):
        np.testing.assert_array_equal(one, other)
    assert here[1].sum() > 1000


def test_cancel_on_the_cluster_within_a_second(people, dask, small_windows):
    when = []

    def cancel(feedback):
        feedback.cancel = True
        when.append(time.monotonic())

    with pytest.raises(Cancelled):
        run(people, Meddler(cancel), engine=dask.address)
    assert time.monotonic() - when[0] < 1.0


def test_a_worker_that_does_not_reach_the_raster_is_named(people, dask, tmp_path):
    with pytest.raises(BadInput, match=r"These workers cannot open .*tcp://127"), \
            engine.cluster(dask.address, [str(tmp_path / "elsewhere.tif")]):
        pass


def test_absent_cluster_and_package_are_one_sentence(people, monkeypatch):
    pytest.importorskip("distributed")
    monkeypatch.setattr("distributed.Client", _refusing)
    with pytest.raises(BadInput, match=r"No Dask scheduler answers at tcp://127\.0\.0\.1:9; check the address"):
        run(people, engine="tcp://127.0.0.1:9")
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(BadInput, match="needs the Python package distributed, which is not installed; install it"):
        run(people, engine="tcp://127.0.0.1:9")


def _refusing(*_, **__):
    raise OSError("Timed out trying to connect to tcp://127.0.0.1:9 after 10 s")


@pytest.mark.parametrize("text", ["dask", "http://10.0.0.5:8786", "tcp://host", "tcp://host:8786/x", "tcp://a b:1"])
def test_engines_that_do_not_exist(text):
    with pytest.raises(BadInput, match=r"ENGINE .* is not known; use threads, or the address"):
        engine.read_engine(text)


def test_engines_that_do():
    assert [engine.read_engine(text) for text in ("", " threads ", "tcp://10.0.0.5:8786", "tcp://[::1]:8786")] == [
        "threads", "threads", "tcp://10.0.0.5:8786", "tcp://[::1]:8786"]


def test_distributed_is_not_imported_for_threads(people):
    """In a process of its own: other tests import it."""
    code = ("import sys; sys.path.insert(0, sys.argv[1]);"
            "import common_ground.analysis.exposure, common_ground.analysis.engine;"
            "print([m for m in ('distributed', 'dask') if m in sys.modules])")
    import common_ground

    home = os.path.dirname(os.path.dirname(os.path.abspath(common_ground.__file__)))
    if not os.path.isdir(os.path.join(home, "common_ground")):
        home = next(path for path in sys.path if os.path.isdir(os.path.join(path, "common_ground")))
    out = subprocess.run([sys.executable, "-c", code, home], capture_output=True, text=True, encoding="utf-8",
                         timeout=60, check=True).stdout
    assert out.strip() == "[]"
