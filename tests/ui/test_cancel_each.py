"""Cancel in the middle of each kind of work that a window of ours starts: it ends, says so, and nothing of it stays.

Each is started by the click a user makes, held when it is under way, cancelled by the button or in QGIS's task manager,
and started once more. A new place in ui/ that starts work needs a case here (see STARTS).
"""

import ast
import os
import shutil
import threading
from pathlib import Path

import pytest
from common_ground.tests.servers import made_up
from common_ground.tests.servers.replay import ReplayServer
from common_ground.tests.ui.cancelling import (
    ALGORITHM,
    PATIENCE,
    TASK,
    Held,
    Job,
    in_project,
    in_task_manager,
    picture,
)
from qgis.core import QgsLayerTreeModel, QgsProject
from qgis.gui import QgsLayerTreeView
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QWidget

UI = Path(__file__).resolve().parents[2] / "ui"
SAMPLE = UI.parent / "resources" / "sample"
CASES = {}
BUTTON, MANAGER = "button", "manager"

#: where ui/ starts work: the case below, or (with a blank) why there is none
STARTS = {
    "dock.Dock.load": "load",
    "dock.Dock.import_export": "import",
    "dock.Dock.run_overlay": "overlay",
    "dock.Dock.make_map": "map",
    "dock.Dock.open_sample": "sample",
    "dock.Dock.land_balance": "balance",
    "dock.Dock.unpack": "unpack",
    "dock.Dock.compare": "compare",
    "dock.Dock._decide": "accept",
    "dock.Dock.remove": "remove",
    "pack_dialog.make_pack": "pack",
    "pack_dialog.make_pack.write": "pack",
    "hdx_search.HdxSearch._ask": "search",
    "import_wizard.ImportWizard._read": "wizard_read",
    "import_wizard.ImportWizard._try": "wizard_try",
    "table_wizard.TableWizard._file_changed": "table_look",
    "table_wizard.TableWizard._read": "table_read",
    "table_wizard.TableWizard._try": "table_try",
    "table_door.open_wizard.run": "table_load",
    "drop.DropHandler.handleFileDrop": "drop",
    "options.OptionsPage.test_connection": "connection",
    "options.OptionsPage._opened": "diagnostics",
    "sample.steps": "sample",
    "jobs.algorithm_step.step.ended": "for an algorithm without WORKSPACE: test_a_result_is_not_written_after_a_cancel",
    "work.WorkRow._begin": "run by the others: plumbing",
    "dock.Dock.open_algorithm": "in QGIS's own dialog: test_cancel_in_the_dialog_of_an_algorithm",
    "jobs.algorithm_step.step": "run by load, import, overlay, map, balance: the algorithm",
    "dock.Dock._start": "run by the others: plumbing",
    "dock.Dock._task": "run by the others: plumbing",
    "dock.Dock.run_task": "run by pack: plumbing",
    "work.WorkRow.run_steps": "run by the others: plumbing",
    "work.WorkRow.run_task": "run by the others: plumbing",
    "locator.PlaceFilter.fetchResults": "in a thread of QGIS's: test_a_cancelled_search_ends_at_once",
    "browser._Branch.createChildren": "in a thread of QGIS's, which has no cancel; it waits for a writer 2 s at most",
}
_STARTERS = {"run_task", "run_steps", "_start", "_task", "start", "WorkTask", "AlgorithmRun", "Chain",
             "execAlgorithmDialog", "addTask", "fromFunction", "Thread", "QThread", "QThreadPool", "QRunnable",
             "ThreadPoolExecutor", "ProcessPoolExecutor", "QgsTask", "QgsProcessingAlgRunnerTask", "Process"}
#: methods that QGIS calls in threads of its own
_IN_THREADS = {"fetchResults", "createChildren"}
_NO_WORK = {"_warmer", "timer"}


def places(tree, stem):
    """``module.Class.function`` of every function that starts work, lambdas and inner classes being part of it."""
    found = set()

    def walk(node, names):
        for child in ast.iter_child_nodes(node):
            inner = names
            if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                inner = [*names, child.name]
                if child.name in _IN_THREADS:
                    found.add(".".join([stem, *inner]))
            if isinstance(child, ast.Call):
                name = getattr(child.func, "attr", getattr(child.func, "id", ""))
                of = getattr(getattr(child.func, "value", None), "attr", "")
                if name in _STARTERS and of not in _NO_WORK:
                    found.add(".".join([stem, *names]))
            walk(child, inner)

    walk(tree, [])
    return found


def test_every_place_that_starts_work_has_a_cancel_test():
    found = set()
    for path in UI.glob("*.py"):
        found |= places(ast.parse(path.read_text(encoding="utf-8")), path.stem)
    assert found == set(STARTS), "work that is new: give it a case here"
    assert {name for name in STARTS.values() if " " not in name} <= set(CASES)
    written = "".join(path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_*.py"))
    for reason in STARTS.values():
        name = reason.rpartition(" ")[2]
        assert not name.startswith("test_") or f"def {name}(" in written, name


def test_a_new_kind_of_work_is_seen():
    made = places(ast.parse("class A:\n    def b(self):\n        self.work.run_task(1)\n"
                            "def c():\n    def d():\n        return lambda: Thread()\n"), "new")
    assert made == {"new.A.b", "new.c.d"}


# -- what the cases need ---------------------------------------------------------------------------------------------
class Room:
    """The panel and what a test does with it."""

    def __init__(self, dock, said, qtbot, monkeypatch, make, iface):
        self.dock, self.said, self.qtbot, self.monkeypatch, self.iface = dock, said, qtbot, monkeypatch, iface
        self.out = make("out")
        self.make = make

    def wait(self, condition=None, seconds=90):
        self.qtbot.waitUntil(condition or (lambda: not self.dock.is_busy()), timeout=1000 * seconds)

    def told(self):
        return self.said.texts[-1] if self.said.texts else ""

    def job(self, start, done, **more):
        dock = self.dock
        return Job(start, dock.is_busy, self.told, done, dock.work.stop, **more)

    def tables(self):
        return {entry.table for entry in self.dock.stock.entries}

    def choose(self, table):
        tree = self.dock.stock.tree
        tree.clearSelection()
        for i in range(tree.topLevelItemCount()):
            for j in range(tree.topLevelItem(i).childCount()):
                item = tree.topLevelItem(i).child(j)
                item.setSelected(item.data(0, Qt.ItemDataRole.UserRole).table == table)
        assert len(self.dock.stock.selected()) == 1, table

    def stocked(self):
        """Hazards with a newer state that waits, and admin areas, in the project."""
        from common_ground.base.feedback import Silent
        from common_ground.bridge.workspace import Workspace
        from common_ground.tests.processing import sharing_data as made

        held = Workspace.open(self.dock.folder)
        held.write("CAF", [made.hazards(40), made.boundaries()], Silent())
        held.write("CAF", [made.hazards(50, seed=5)], Silent())
        self.dock.refresh()
        self.dock.add_to_project(list(self.dock.stock.entries))

    def sampled(self, kept=[]):  # noqa: B006 the sample of one test is copied by the next
        """The sample pack in the workspace and in the project."""
        if not kept:
            self.dock.open_sample()
            self.wait(seconds=240)
            kept.append(shutil.copytree(self.dock.folder, self.make("sample") / "held"))
            return
        from common_ground.ui.grids import show_grids

        shutil.copytree(kept[0], self.dock.folder, dirs_exist_ok=True)
        self.dock.refresh()
        self.dock.add_to_project(list(self.dock.stock.entries))
        show_grids(self.dock.folder)

    def served(self):
        """A server on loopback in place of HDX."""
        from common_ground.bridge import settings

        server = ReplayServer()
        settings.set_url_override("hdx", server.url)
        self.monkeypatch.setattr(self, "close", server.close, raising=False)
        return server


def case(name, ways=(BUTTON, MANAGER)):
    def keep(make):
        CASES[name] = (make, ways)
        return make

    return keep


def files_of(out, pattern):
    return sorted(path.name for path in Path(out).glob(pattern))


# -- the panel ------------------------------------------------------------------------------------------------------
@case("load")
def load(room):
    dock = room.dock
    dock.sources.select("cod_ab")
    dock.sources._forms["cod_ab"].findChild(QWidget, "FILE").setFilePath(
        str(SAMPLE / "caf_admin_boundaries.geojson.zip"))
    return room.job(dock.sources.button.click, lambda: "cod_ab_adm1" in room.tables(), only=ALGORITHM)


@case("download")
def download(room):
    """The server has sent half of the file."""
    dock, server = room.dock, room.served()
    made_up.Hdx(server).publish("cod-ab-lso", {"lso_admin_boundaries.geojson.zip": ("GeoJSON", made_up.package())})
    server.fault("/s3/cod-ab-lso/lso_admin_boundaries.geojson.zip", "stall_body", times=1)
    dock.set_country("LSO")
    dock.sources.select("cod_ab")
    return room.job(dock.sources.button.click, lambda: "cod_ab_adm1" in room.tables(), server=server)


@case("import")
def imported(room):
    page = room.dock.importing
    page.file.setFilePath(str(SAMPLE / "sample_hazards.shp"))
    page.profile.setEditText("afghanistan")
    return room.job(page.button.click, lambda: "imsma_hazard" in room.tables(), only=ALGORITHM)


@case("overlay")
def overlay(room):
    room.sampled()
    dock = room.dock
    dock.tabs.setCurrentWidget(dock.overlay)
    return room.job(dock.overlay.button.click, lambda: any(name.startswith("exposure") for name in room.tables()),
                    only=ALGORITHM)


@case("map", ways=(BUTTON,))
def mapped(room):
    room.sampled()
    dock = room.dock
    dock.tabs.setCurrentWidget(dock.map)
    return room.job(dock.map.button.click, lambda: files_of(dock.folder, "maps/*.png"), share=30, only=ALGORITHM)


@case("map_after_the_pdf", ways=(BUTTON,))
def mapped_later(room):
    """The PDF is drawn already, the PNG is not."""
    job = mapped(room)
    job.share = 65
    return job


@case("sample")
def sampled(room):
    from common_ground.ui import sample

    total = len(sample.steps(room.dock.folder, lambda kind: {}))
    return room.job(room.dock.menu_actions["sample"].trigger, lambda: len(room.tables()) > total // 2, run=3, share=30,
                    only=ALGORITHM, stays=True)


@case("balance")
def balance(room):
    from common_ground.ui.changes import ChangesDialog
    from qgis import processing

    dock = room.dock
    for day, areas in (("2026-01-31", (100, 200)), ("2026-02-28", (100, 250, 7))):
        rows = "".join(f"H{n},Open,CHA,{area},CF11,4,18\n" for n, area in enumerate(areas))
        path = room.out / f"{day}.csv"
        path.write_text("hazard_id,status,hazard_class,area_m2,adm1_pcode,latitude,longitude\n" + rows,
                        encoding="utf-8")
        processing.run("commonground:importimsma", {"INPUT": str(path), "KIND": "hazard", "VALID_ON": day,
                                                    "WORKSPACE": dock.folder, "COUNTRY": "CAF"})
    dock.refresh()
    room.qtbot.wait(1100)  # what was written in the second before counts as fresh
    room.monkeypatch.setattr(ChangesDialog, "exec",
                             lambda self: (self.balance_button.click(), QDialog.DialogCode.Accepted)[1])

    def start():
        room.choose("imsma_hazard_points")
        dock.stock.actions_by_name["compare"].trigger()

    return room.job(start, lambda: files_of(dock.folder, "reports/*land_balance*.html"), only=ALGORITHM, share=1)


# -- the workspace --------------------------------------------------------------------------------------------------
def packed(room, whom="own programme"):
    from common_ground.ui.pack_dialog import PackDialog

    def decide(dialog):
        if isinstance(dialog, PackDialog):
            dialog.for_whom.setCurrentIndex(dialog.for_whom.findData(whom))
            dialog.why.setText("planning")
        return QDialog.DialogCode.Accepted

    room.stocked()
    for number in range(20):  # what no compression makes small
        Path(room.dock.folder, f"CAF_{number}.bin").write_bytes(os.urandom(400_000))
    room.monkeypatch.setattr(QDialog, "exec", decide)
    room.monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(room.out / "pack.zip"), ""))
    return room.job(room.dock.menu_actions["pack"].trigger, lambda: files_of(room.out, "pack.zip"), only=TASK)


@case("pack")
def pack(room):
    return packed(room)


@case("pack_over_another")
def pack_over(room):
    (room.out / "pack.zip").write_bytes(b"the pack of last month")
    job = packed(room)
    job.done = lambda: (room.out / "pack.zip").stat().st_size > 1000
    return job


@case("pack_answer")
def answer(room):
    """What the gate says, before a pack for others."""
    job = packed(room, "cluster")
    job.share = 0
    return job


@case("unpack")
def unpack(room):
    from common_ground.base.feedback import Silent
    from common_ground.ui import store_work

    room.stocked()
    for number in range(20):
        Path(room.dock.folder, f"CAF_{number}.bin").write_bytes(os.urandom(400_000))
    pack = room.make("sent") / "caf.zip"
    store_work.pack(room.dock.folder, str(pack), Silent(), "own programme", "", "")
    room.monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, **k: (str(pack), ""))
    room.monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a, **k: str(room.out))
    return room.job(room.dock.menu_actions["unpack"].trigger,
                    lambda: files_of(room.out, "CAF.gpkg") and room.dock.folder == str(room.out), only=TASK)


def on_hazards(room, action, done, **more):
    room.stocked()
    room.monkeypatch.setattr("common_ground.ui.messages.ask", lambda *a, **k: True)

    def start():
        room.choose("imsma_hazard")
        room.dock.stock.actions_by_name[action].trigger()

    return room.job(start, done, only=TASK, share=0, **more)


@case("compare")
def compare(room):
    from common_ground.ui.changes import ChangesDialog

    shown = []
    room.monkeypatch.setattr(ChangesDialog, "exec", lambda self: shown.append(self) or QDialog.DialogCode.Rejected)
    return on_hazards(room, "compare", lambda: len(shown) == 1, look=2)


def waits(room):
    return any(entry.has_previous for entry in room.dock.stock.entries)


@case("accept")
def accept(room):
    return on_hazards(room, "accept", lambda: not waits(room))


@case("revert")
def revert(room):
    return on_hazards(room, "revert", lambda: not waits(room))


@case("remove")
def remove(room):
    return on_hazards(room, "remove", lambda: "imsma_hazard" not in room.tables() and len(in_project()) == 1, look=2)


# -- windows beside the panel ----------------------------------------------------------------------------------------
@case("search")
def search(room):
    from common_ground.ui.hdx_search import HdxSearch

    dock, server = room.dock, room.served()
    record = made_up.Hdx(server).publish("roads", {"roads.geojson": ("GeoJSON", b"{}")})
    server.serve("/api/3/action/package_search", {"success": True, "result": {"count": 1, "results": [record]}})
    server.fault("/api/3/action/package_search", "stall", times=1)
    window = HdxSearch("roads", "LSO", lambda *a: None, dock)
    window.show()
    return Job(window.go.click, window.work.is_busy, window.card.toPlainText,
               lambda: window.tree.topLevelItemCount() == 1, window.work.stop, server=server)


def wizard_of(room, pages=0):
    rows = "".join(f"H-{n},CHA,open,4.{n % 90:02d},18.5\n" for n in range(3000))
    export = room.out / "hazards.csv"
    export.write_text(f"FeatureID,Hazard_Cla,Zustand,latitude,longitude\n{rows}", encoding="utf-8")
    wizard = room.dock.open_wizard(str(export), "hazard")
    for _page in range(pages):
        wizard.next.click()
        room.wait(lambda: not wizard.work.is_busy())
    assert wizard.pages.currentIndex() == pages
    return Job(wizard.next.click, wizard.work.is_busy, wizard.say.text,
               lambda: wizard.pages.currentIndex() > pages, wizard.work.stop, only=TASK)


@case("wizard_read")
def wizard_read(room):
    return wizard_of(room)


@case("wizard_try")
def wizard_try(room):
    return wizard_of(room, 1)


def table(room):
    rows = "".join(f"{n},Camp {n},18.5,4.5,{n}\n" for n in range(3000))
    path = room.out / "sites.csv"
    path.write_text(f"SSID,Site Name,Longitude,Latitude,Individuals\n{rows}", encoding="utf-8")
    return path


def table_wizard(room, pages):
    room.monkeypatch.setattr("common_ground.ui.messages.ask", lambda *a, **k: True)
    wizard = room.dock.open_table(str(table(room)))
    room.wait(lambda: not wizard.work.is_busy())
    for _page in range(pages):
        wizard.next.click()
        room.wait(lambda: not wizard.work.is_busy())
    assert wizard.pages.currentIndex() == pages, wizard.say.text()
    return wizard


@case("table_look")
def table_look(room):
    wizard = room.dock.open_table()
    path = table(room)

    def start():
        wizard.file.setFilePath("")
        wizard.file.setFilePath(str(path))

    return Job(start, wizard.work.is_busy, wizard.say.text, lambda: wizard.sheet.count() == 1, wizard.work.stop,
               only=TASK, share=0)


@case("table_read")
def table_read(room):
    wizard = table_wizard(room, 0)
    return Job(wizard.next.click, wizard.work.is_busy, wizard.say.text, lambda: wizard.pages.currentIndex() == 1,
               wizard.work.stop, only=TASK)


@case("table_try")
def table_try(room):
    wizard = table_wizard(room, 1)
    return Job(wizard.next.click, wizard.work.is_busy, wizard.say.text, lambda: wizard.pages.currentIndex() == 2,
               wizard.work.stop, only=TASK, share=0)


@case("table_load")
def table_load(room):
    """The last page of the table wizard; a second start opens it again."""
    first = [table_wizard(room, 2)]

    def start():
        (first.pop() if first else table_wizard(room, 2)).next.click()

    return room.job(start, lambda: any("site" in name for name in room.tables()), only=ALGORITHM)


class Shell:
    """What a drop hander knows of the window."""

    def __init__(self, room):
        self.iface, self.opened = room.iface, []

    def open_table(self, file):
        self.opened.append(file)

    open_wizard = open_table


@case("drop", ways=(MANAGER,))
def drop(room):
    from common_ground.bridge import tasks
    from common_ground.ui.drop import DropHandler
    from openpyxl import Workbook

    book = Workbook()
    for n in range(2000):
        book.active.append(["a", "adm1_pcode", n])
    book.save(room.out / "table.xlsx")
    shell = Shell(room)
    handler = DropHandler(shell)
    return Job(lambda: handler.handleFileDrop(str(room.out / "table.xlsx")),
               lambda: any(isinstance(one, tasks.WorkTask) for one in tasks._RUNNING), room.told,
               lambda: len(shell.opened) == 1, only=TASK, share=0)


def options(room):
    from common_ground.ui.options import OptionsPage

    page = OptionsPage(lambda: None)
    room.qtbot.addWidget(page)
    page.show()
    return page


@case("connection")
def connection(room):
    page, server = options(room), room.served()
    server.serve("/ask", b"there")
    server.fault("/ask", "stall", times=1)
    page.mirrors.item(0, 1).setText(f"{server.url}/ask")
    page.tabs.setCurrentIndex(2)
    return Job(page.test.click, lambda: not page.test.isEnabled(), page.tested.toPlainText,
               lambda: "status 200" in page.tested.toPlainText(), page.stop, server=server)


@case("diagnostics", ways=(MANAGER,))
def diagnostics(room):
    page = options(room)
    room.stocked()

    def start():
        page.tabs.setCurrentIndex(0)
        page.tabs.setCurrentIndex(3)

    return Job(start, lambda: not page.copy.isEnabled(), page.report.toPlainText,
               lambda: "QGIS 3" in page.report.toPlainText(), only=TASK, share=0)


# -- the test --------------------------------------------------------------------------------------------------------
@pytest.fixture
def room(dock, said, qtbot, monkeypatch, tmp_path_factory, qgis_iface):
    from common_ground.bridge import settings

    made = Room(dock, said, qtbot, monkeypatch, tmp_path_factory.mktemp, qgis_iface)
    monkeypatch.setattr(settings, "cache_folder", lambda: made.out.parent / f"{made.out.name}_cache")
    made.close = lambda: None
    yield made
    made.close()
    settings.set_url_override("hdx", "")


def pairs():
    return [pytest.param(name, way, id=f"{name}-{way}") for name, (_make, ways) in CASES.items() for way in ways]


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("name", "way"), pairs())
def test_cancelled_in_the_middle_it_ends_says_so_and_leaves_nothing(room, name, way):
    dock, qtbot = room.dock, room.qtbot
    job = CASES[name][0](room)
    room.wait()
    held = Held(room.monkeypatch)
    folder, layers = dock.folder, in_project()
    before = picture(folder, room.out)
    entries = [(entry.table, entry.written_at, entry.has_previous) for entry in dock.stock.entries]
    room.said.texts.clear()

    def press():
        if way == BUTTON:
            assert job.stop.isEnabled() and not job.stop.parentWidget().isHidden()
            job.stop.click()
        else:
            in_task_manager()

    if job.server is not None:
        asked = len(job.server.seen)
        job.start()
        qtbot.waitUntil(lambda: any(fault[1] == 0 for fault in job.server._faults.values()), timeout=30000)
        qtbot.wait(200)
        asked = len(job.server.seen)
        press()
    else:
        held.arm(press, job.share, job.look, job.only, job.run)
        job.start()
        assert job.busy()
        held.wait_and_press(qtbot, job)
    qtbot.waitUntil(lambda: not job.busy(), timeout=1000 * PATIENCE)
    held.end()
    if job.server is not None:
        assert len(job.server.seen) == asked, "it went on asking"
    assert held.later <= 5, "it went on working"
    assert "Cancelled" in job.words(), (job.words(), room.said.texts)
    if not job.stays:
        assert "nothing was changed" in job.words() or job.words() == "Cancelled"
        assert picture(folder, room.out) == before
        assert [(e.table, e.written_at, e.has_previous) for e in dock.stock.entries] == entries
        assert in_project() == layers
    assert dock.folder == folder
    assert dock.work.isHidden() and dock.place.isEnabled() and dock.country.isEnabled()
    assert not [path for path in Path(folder).rglob("*") if path.name.endswith(".part") or ".staging" in path.name]
    # and once more, to the end
    if job.server is not None:
        job.server.heal()
    room.said.texts.clear()
    job.start()
    qtbot.waitUntil(lambda: not job.busy() and bool(job.done()), timeout=90000)
    room.wait()
    assert not any("Cancelled" in text or "failed" in text or "unforeseen" in text for text in room.said.texts), \
        room.said.texts


@pytest.mark.timeout(120)
@pytest.mark.parametrize("name", ["accept", "revert", "remove", "import"])
def test_a_wait_for_another_program_can_be_cancelled(room, name):
    """Somebody else writes into the country's file: SQLite's own wait of 30 s would hear no cancel."""
    import sqlite3
    from contextlib import closing

    dock, qtbot = room.dock, room.qtbot
    job = CASES[name][0](room)
    if name == "import":
        room.stocked()
    before = picture(dock.folder)
    with closing(sqlite3.connect(Path(dock.folder) / "CAF.gpkg", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        job.start()
        qtbot.wait(2500 if name == "import" else 800)
        assert job.busy()
        job.stop.click()
        qtbot.waitUntil(lambda: not job.busy(), timeout=1000 * PATIENCE)
        assert "Cancelled; nothing was changed" in job.words()
        other.execute("ROLLBACK")
    assert picture(dock.folder) == before
    job.start()
    qtbot.waitUntil(lambda: not job.busy() and bool(job.done()), timeout=60000)


def test_what_came_too_late_to_stop_is_not_told_as_undone(room):
    """Cancel pressed when the change is in the file already."""
    from common_ground.ui import store_work

    job = CASES["accept"][0](room)
    real = store_work.decided

    def slow(folder, choice, entry, feedback):
        real(folder, choice, entry, feedback)
        room.decided = True
        threading.Event().wait(1.0)

    room.decided = False
    room.monkeypatch.setattr(store_work, "decided", slow)
    job.start()
    room.wait(lambda: room.decided)
    job.stop.click()
    room.wait()
    assert not waits(room) and not room.said.texts


def test_a_result_is_not_written_after_a_cancel(dock, monkeypatch):
    """An algorithm without WORKSPACE ended in the moment of the cancel: its result goes nowhere."""
    from common_ground.base.errors import Cancelled
    from common_ground.tests.processing import sharing_data as made
    from common_ground.ui import jobs

    class Ended:
        warnings = []

        def __init__(self, _id, _parameters, done, _failed, _progress):
            self.done, self.feedback = done, self

        def isCanceled(self):
            return True

        def start(self):
            self.done({"OUTPUT": "x"}, self)
            return self

    monkeypatch.setattr(jobs, "AlgorithmRun", Ended)
    monkeypatch.setattr(jobs, "_temporary", lambda *a: [made.boundaries()])
    done, failed = [], []
    jobs.algorithm_step(dock.folder, "CAF", "exposure", {}, {"OUTPUT": "x"})(done.append, failed.append, print)
    assert not done and isinstance(failed[0], Cancelled) and not list(Path(dock.folder).glob("*.gpkg"))


# -- QGIS's own dialog ----------------------------------------------------------------------------------------------
_MODELS = []  # QGIS's window has one and keeps it


def dialog_of(name, parameters):
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.core import QgsApplication
    from qgis.gui import QgsBrowserGuiModel
    from qgis.utils import iface

    iface.browserModel = lambda: _MODELS[0]
    _MODELS.append(QgsBrowserGuiModel()) if not _MODELS else None
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"commonground:{name}")
    dialog = AlgorithmDialog(algorithm, parent=None)
    dialog.setParameters(parameters)
    return dialog


def report_of(room):
    return {"WORKSPACE": room.dock.folder, "COUNTRY": "CAF", "HTML": str(room.out / "r.html"),
            "PDF": str(room.out / "r.pdf")}


def atlas_of(room):
    layers = list(QgsProject.instance().mapLayers().values())
    cover = next(layer.id() for layer in layers if "cod_ab_adm1" in layer.source())
    return {"LAYERS": [layer.id() for layer in layers if layer.isSpatial()], "COVERAGE": cover,
            "NAME_FIELD": "adm1_name", "PDF": str(room.out / "atlas.pdf"), "DPI": 60}


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("name", "parameters", "share"), [("report", report_of, 40), ("mapatlas", atlas_of, 20)])
def test_cancel_in_the_dialog_of_an_algorithm(room, name, parameters, share):
    """What the questions page opens: report and atlas draw on the main thread, the button is served between pages."""
    room.sampled()
    qtbot = room.qtbot
    for output in ("r.html", "r.pdf", "atlas.pdf"):
        (room.out / output).write_bytes(b"that of last month")
    before, layers = picture(room.dock.folder, room.out), in_project()
    # QGIS 3.44 puts results into the tree of its window
    tree = QgsLayerTreeView()
    tree.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), tree))
    room.monkeypatch.setattr("qgis.utils.iface.layerTreeView", lambda: tree, raising=False)
    dialog = dialog_of(name, parameters(room))
    dialog.show()
    assert dialog.mainWidget().wrappers["AUDIENCE"].widgetValue() == "own", "the choices of the dialog can be read"
    held = Held(room.monkeypatch)

    def press():
        assert dialog.cancelButton().isEnabled()
        dialog.cancelButton().click()

    held.arm(press, share)
    dialog.runButton().click()
    held.wait_and_press(qtbot, Job(None, lambda: not dialog.runButton().isEnabled(),
                                   lambda: dialog.logText() if hasattr(dialog, "logText") else "", None))
    qtbot.waitUntil(dialog.runButton().isEnabled, timeout=1000 * PATIENCE)
    held.end()
    assert held.later <= 5, "it went on working"
    assert picture(room.dock.folder, room.out) == before and in_project() == layers
    dialog.runButton().click()
    qtbot.waitUntil(lambda: dialog.runButton().isEnabled() and picture(room.out) != before, timeout=120000)
    made = [path for path in room.out.glob("*.pdf") if path.read_bytes().startswith(b"%PDF")]
    assert made
    dialog.close()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
