"""Every kind of write of the plugin, to be killed in the middle: a write of state 0 or 1, and what is there afterwards.

As a program (``writers.py PLUGINS``) it is a server that forks: everything is imported once, and each line
``RUN KIND FOLDER ADDRESS`` on its input makes a process that writes state 0, 1, 0, 1 … until it is killed.
"""

import json
import os
import sys
import time
import zipfile
from pathlib import Path

SIZE = (300, 500)
BODY = bytes(range(256)) * 8192


def hazards(state, name="hazard"):
    import numpy as np
    import pandas as pd
    import shapely
    from common_ground.connectors.frame import Frame
    from common_ground.connectors.geo import WGS84
    from common_ground.connectors.provenance import Provenance

    n = SIZE[state]
    table = pd.DataFrame({"hazard_id": [f"H{i}" for i in range(n)], "status": f"s{state}",
                          "area_m2": np.arange(n) * 1.5})
    shapes = shapely.box(np.arange(n) / 100, 5, np.arange(n) / 100 + 0.005, 5.01)
    return Frame(name, table, geometry=shapes, crs=WGS84,
                 provenance=Provenance(title=name, source="Made up", version=f"v{state}", sensitivity="low"))


def workspace(folder):
    from common_ground.bridge.workspace import Workspace

    return Workspace.open(folder)


def both(folder):
    """The state of a workspace's two layers; AssertionError for half of one."""
    import sqlite3

    opened = workspace(folder)
    with_check = sqlite3.connect(Path(folder) / "CAF.gpkg")
    assert with_check.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with_check.close()
    entries = {entry.table: entry for entry in opened.layers()}
    assert set(entries) == {"hazard", "second"}, entries
    states = {SIZE.index(entry.rows) for entry in entries.values()}
    assert len(states) == 1, "one layer of the old state beside one of the new"
    (state,) = states
    for entry in entries.values():
        frame = opened.read(entry.table, "CAF")
        assert len(frame) == SIZE[state] and set(frame.table["status"]) == {f"s{state}"}
        assert entry.provenance.version == f"v{state}"
        if entry.has_previous:
            before = opened.earlier(entry.table, "CAF")
            assert f"v{SIZE.index(len(before))}" == before.provenance.version
            assert set(before.table["status"]) == {f"s{SIZE.index(len(before))}"}
    return state


# -- writes --------------------------------------------------------------------------------------------------------
def table(folder, state, address):
    from common_ground.base.feedback import Silent

    workspace(folder).write("CAF", [hazards(state), hazards(state, "second")], Silent(), keep_previous=False)


def refresh(folder, state, address):
    from common_ground.base.feedback import Silent

    workspace(folder).write("CAF", [hazards(state), hazards(state, "second")], Silent())


def decide(folder, state, address):
    """A refresh that is accepted or gone back from, one layer: the second stays as it is."""
    from common_ground.base.feedback import Silent

    opened = workspace(folder)
    opened.write("CAF", [hazards(state)], Silent())
    if opened.entry("hazard", "CAF").has_previous:
        (opened.accept if state else opened.revert)("hazard", "CAF")


def decided(folder):
    opened = workspace(folder)
    entry = opened.entry("hazard", "CAF")
    frame = opened.read("hazard", "CAF")
    state = SIZE.index(len(frame))
    assert entry.rows == len(frame) and entry.provenance.version == f"v{state}"
    assert set(frame.table["status"]) == {f"s{state}"}
    if entry.has_previous:
        before = opened.earlier("hazard", "CAF")
        assert before.provenance.version == f"v{SIZE.index(len(before))}"
    return state


def pack(folder, state, address):
    from common_ground.base.feedback import Silent

    source = Path(folder) / f"of{state}"
    if not source.is_dir():
        table(source, state, address)
    workspace(source).pack(Path(folder) / "caf.zip", Silent())


def packed(folder):
    import shutil
    import tempfile

    from common_ground.base.feedback import Silent
    from common_ground.bridge.workspace import Workspace

    target = tempfile.mkdtemp(dir=folder)
    try:
        Workspace.unpack(Path(folder) / "caf.zip", target, Silent())
        return both(target)
    finally:
        shutil.rmtree(target)


def package(folder, state, address):
    """One package after the other, each into a folder of its own: the folder is whole or not there."""
    from common_ground.tests.processing.sharing_data import boundaries, frame
    from qgis.core import QgsApplication

    plugins = str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins")
    if plugins not in sys.path:
        sys.path.append(plugins)
    from qgis import processing

    if QgsApplication.processingRegistry().providerById("commonground") is None:
        from common_ground.processing.provider import CommonGroundProvider
        from processing.core.Processing import Processing

        Processing.initialize()
        package.provider = CommonGroundProvider()
        QgsApplication.processingRegistry().addProvider(package.provider)
    from common_ground.base.feedback import Silent

    source = Path(folder) / "ws"
    if not source.is_dir():
        rows = frame("visits", {"adm1_pcode": ["XC01"] * 400, "remark": ["text"] * 400}, None, "low")
        workspace(source).write("CAF", [boundaries(), rows], Silent())
    number = len(list(Path(folder).glob("out*"))) + int(time.time() * 1000) % 100000 * 10
    processing.run("commonground:sharepackage", {
        "WORKSPACE": str(source), "COUNTRY": "CAF", "AUDIENCE": "own programme", "PURPOSE": "planning",
        "RECIPIENT": "OCHA", "FORMATS": "gpkg,csv,geojson", "FOLDER": str(Path(folder) / f"out{number}")})


def packages(folder):
    """Every folder has every file, and its zip the same; the ledger opens and knows of each."""
    from common_ground.analysis.ledger import Ledger

    whole = {"data.gpkg", "visits.csv", "cod_ab_adm1.csv", "README.md", "LICENCE.md"}
    made = [path for path in Path(folder).glob("out*") if path.is_dir()]
    for path in made:
        names = {item.relative_to(path).as_posix() for item in path.rglob("*") if item.is_file()}
        assert whole <= names, names
    for path in Path(folder).glob("out*.zip"):
        with zipfile.ZipFile(path) as archive:
            assert archive.testzip() is None
            assert whole <= {name.split("/", 1)[1] for name in archive.namelist()}
    assert len(Ledger(Path(folder) / "ws").releases()) >= len(made)
    return len(made) and 1


def ledger(folder, state, address):
    import numpy as np
    from common_ground.analysis.attacks import Claims
    from common_ground.analysis.ledger import Ledger, Release, Told

    cells = Claims.of([(0, i, i, 1, 2, 0.0, 5.0) for i in range(2000)])
    far = np.arange(500.0)
    Ledger(folder).record(Release("riskgrid", "public", "map", "yes", "CAF", measures={"cells": 2000}),
                          {"hazard": (cells, True)}, Told(far, far, far, far))


def releases(folder):
    from common_ground.analysis.ledger import Ledger

    kept = Ledger(folder)
    found = kept.releases()
    claims = kept.claims("hazard")
    assert [len(one[2]) for one in claims] == [2000] * len(found), "a release without all that it told"
    assert len(kept.told()) == 500 * len(found)
    return len(found) % 2


def standing(folder, state, address):
    from common_ground.analysis.disclosure import protocol_for
    from common_ground.analysis.standing import Standing

    kept = Standing(folder)
    kept.released(kept.keep("CAF", grid(), protocol_for(), "2026-01-01"), 1)


def grid():
    if not hasattr(grid, "made"):
        import numpy as np
        import pandas as pd
        from common_ground.tests.analysis.test_standing import made

        rng = np.random.default_rng(3)
        grid.made = made(pd.DataFrame({
            "hazard_id": [f"H{i}" for i in range(200)], "hazard_class": "CHA", "status": "open", "area_m2": 1e4,
            "x": rng.uniform(0, 2e5, 200), "y": rng.uniform(0, 2e5, 200)}))
    return grid.made


def grids(folder):
    from common_ground.analysis.standing import Standing

    found = Standing(folder).history("CAF")
    assert all(len(one.statement) == len(grid().statement) for one in found)
    return len(found) % 2


def profile(folder, state, address):
    from common_ground.connectors.imsma.profile import load_profile, save_profile

    save_profile(Path(folder) / "mine.json", load_profile(), "hazard", {"status": f"column {state} " * 2000})


def profiles(folder):
    from common_ground.connectors.imsma.profile import load_profile

    return int(load_profile(Path(folder) / "mine.json").mapping["hazard"]["status"].split()[1])


def preset(folder, state, address):
    from common_ground.connectors.table_wizard import TablePreset, save_preset

    save_preset(TablePreset(id="mine", title=f"Preset {state}", columns={"people": ("x" * 20000,)}),
                Path(folder) / "mine.json")


def presets(folder):
    from common_ground.connectors.table_wizard import read_preset

    return int(read_preset(Path(folder) / "mine.json").title.split()[1])


def decisions(folder, state, address):
    from common_ground.analysis.pcoding import Decisions

    Decisions({(2, "CF11", f"name {i}"): f"CF11{state}" for i in range(500)}).write(Path(folder) / "d.json")


def read_decisions(folder):
    from common_ground.analysis.pcoding import Decisions

    found = Decisions.read(Path(folder) / "d.json").entries
    assert len(found) == 500 and len(set(found.values())) == 1
    return int(next(iter(found.values()))[-1])


def page(folder, state, address):
    from common_ground.products.page import Page

    shown = Page(f"Report {state}")
    shown.table(["a", "b"], [(str(i), "x" * 50) for i in range(800)])
    shown.write(Path(folder) / "report.html")


def pages(folder):
    text = (Path(folder) / "report.html").read_text(encoding="utf-8")
    assert text.endswith("</html>") and text.count("<tr>") >= 800
    return int(text.split("<title>Report ")[1][0])


def settings(folder, state, address):
    """What QGIS keeps for us: its own file, written by Qt."""
    from common_ground.bridge import settings as ours
    from qgis.PyQt.QtCore import QSettings

    file = QSettings(str(Path(folder) / "QGIS3.ini"), QSettings.Format.IniFormat)
    for number in range(300):
        file.setValue(f"{ours.PREFIX}/key{number}", f"value {state}")
    file.sync()


def read_settings(folder):
    from common_ground.bridge import settings as ours
    from qgis.PyQt.QtCore import QSettings

    file = QSettings(str(Path(folder) / "QGIS3.ini"), QSettings.Format.IniFormat)
    assert file.status() == QSettings.Status.NoError
    found = {str(file.value(f"{ours.PREFIX}/key{number}")) for number in range(300)}
    assert len(found) == 1, found
    return int(found.pop()[-1])


def client(folder):
    from common_ground.connectors.http import Client, make_session

    return Client(make_session(), cache=Path(folder) / "cache", attempts=1, timeout=(5.0, 5.0))


def download(folder, state, address):
    from common_ground.base.feedback import Silent

    (Path(folder) / "got.bin").unlink(missing_ok=True)
    held = client(folder)
    held.download("hdx", f"{address}/big.bin", Path(folder) / "got.bin", feedback=Silent())
    held.close()


def downloaded(folder):
    """The file is whole or not there; what was begun goes on and ends with the right bytes."""
    from common_ground.base.feedback import Silent

    target = Path(folder) / "got.bin"
    if target.exists():
        assert target.read_bytes() == BODY
        return 1
    held = client(folder)
    held.download("hdx", f"{(Path(folder) / 'address').read_text()}/big.bin", target, feedback=Silent())
    held.close()
    assert target.read_bytes() == BODY
    return 0


#: name: (write, what is there)
KINDS = {
    "workspace table": (table, both), "refresh that waits": (refresh, both), "accept and revert": (decide, decided),
    "country pack": (pack, packed), "package": (package, packages), "ledger": (ledger, releases),
    "standing book": (standing, grids), "profile": (profile, profiles), "preset": (preset, presets),
    "decisions": (decisions, read_decisions), "page": (page, pages), "settings": (settings, read_settings),
    "download": (download, downloaded),
}


def main():
    sys.path.insert(0, sys.argv[1])
    import signal

    import common_ground.connectors  # noqa: F401  (shapely's own GEOS first)
    import pandas  # noqa: F401
    import qgis.core  # noqa: F401
    import shapely  # noqa: F401
    from common_ground.bridge import workspace as _  # noqa: F401

    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    print("server", flush=True)
    for line in sys.stdin:
        run, name, folder, address = json.loads(line)
        if os.fork() == 0:
            write(run, name, folder, address)


def write(run, name, folder, address):
    from qgis.core import QgsApplication

    status = 1
    try:
        app = QgsApplication([], False)
        app.initQgis()
        work = KINDS[name][0]
        print(json.dumps([run, "pid", os.getpid()]), flush=True)
        for turn in range(2000):
            work(folder, turn % 2, address)
            print(json.dumps([run, "turn", turn]), flush=True)
        status = 0
    except BaseException as error:
        print(json.dumps([run, "error", repr(error)]), flush=True)
    finally:
        os._exit(status)


if __name__ == "__main__":
    main()
