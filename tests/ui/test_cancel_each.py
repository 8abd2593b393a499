"""Cancel in the middle of each kind of job of the panel: it ends, says so, and nothing of it stays."""

import os
from pathlib import Path

import pytest
from qgis.core import QgsProject

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"


def stopped_on_the_way(dock, qtbot):
    """Press Cancel at the first progress."""
    pressed = []

    def press(value):
        if value > 0 and not pressed and dock.work.stop.isEnabled():
            pressed.append(value)
            dock.work.stop.click()

    dock.work.bar.valueChanged.connect(press)
    return pressed


def idle(dock, qtbot, seconds=60):
    qtbot.waitUntil(lambda: not dock.is_busy(), timeout=1000 * seconds)


@pytest.fixture
def jobs(dock, tmp_path_factory):
    from common_ground.base.feedback import Silent
    from common_ground.ui import store_work

    out = tmp_path_factory.mktemp("packs")

    def imported():
        dock.import_export({"INPUT": str(SAMPLE / "sample_hazards.shp"), "KIND": "hazard", "PROFILE": "afghanistan"})

    def loaded():
        dock.load([("cod_ab", {"FILE": str(SAMPLE / "caf_admin_boundaries.geojson.zip")})])

    def packed():
        dock.run_task("pack", lambda feedback: store_work.pack(dock.folder, str(out / "new.zip"), feedback,
                                                               "own programme", "", ""), lambda made: None)

    def unpacked():
        target = out / "unpacked"
        target.mkdir()
        dock.run_task("unpack", lambda feedback: store_work.unpack(str(out / "there.zip"), str(target), feedback),
                      lambda made: None)

    def before(kind):
        if kind in ("pack", "unpack"):
            from common_ground.tests.processing import sharing_data as made

            made.fill(dock.folder)
            for number in range(30):  # what no compression makes small
                Path(dock.folder, f"CAF_{number}.bin").write_bytes(os.urandom(400_000))
            store_work.pack(dock.folder, str(out / "there.zip"), Silent(), "own programme", "", "")
        return sorted(path.name for path in out.iterdir())

    return {"import": imported, "load": loaded, "pack": packed, "unpack": unpacked}, before, out


@pytest.mark.parametrize("kind", ["import", "load", "pack", "unpack"])
def test_cancel_leaves_nothing(dock, jobs, qtbot, kind):
    begin, before, out = jobs
    there = before(kind)
    dock.refresh()
    entries = [(entry.table, entry.written_at) for entry in dock.stock.entries]
    layers = set(QgsProject.instance().mapLayers())
    pressed = stopped_on_the_way(dock, qtbot)
    begin[kind]()
    idle(dock, qtbot)
    assert pressed, "the job told no progress"
    assert [(entry.table, entry.written_at) for entry in dock.stock.entries] == entries
    assert set(QgsProject.instance().mapLayers()) == layers
    assert [name for name in sorted(path.name for path in out.iterdir()) if name != "unpacked"] == there
    assert not (out / "unpacked").is_dir() or not list((out / "unpacked").glob("*.gpkg"))
    assert not dock.work.isVisible() and dock.place.isEnabled()
