"""How long the window is kept from its events by our work: a timer of 10 ms over the main jobs in a real QGIS window.

``./dev desktop --script tests/desktop/watchdog.py --timeout 600``. A gap counts where the main thread itself was busy
for more than 100 ms (its own processor time, so that what else the machine does counts less); drawing a page of a
layout is excepted. Prints each gap with the step and the place in the code where it was; fails where there is one.
"""

import collections
import http.server
import json
import os
import shutil
import sys
import tempfile
import threading
import time
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QLineEdit, QWidget

iface, plugin, wait = (globals()[name] for name in ("iface", "plugin", "wait"))
LIMIT = float(os.environ.get("COMMONGROUND_WATCHDOG", "0.1"))
#: laying out and drawing one page takes its time and is excepted; reading, counting and all else is not
PAGES = (" export_pdf", " export_png", " _one_pdf", " compose", " finish", " pdf")
MAIN = threading.get_ident()


class Watchdog:
    """Processor time of the main thread between two turns of the event loop, by step, and what ran then."""

    def __init__(self):
        self.step, self.gaps, self.seen, self.longest = "", [], collections.Counter(), {}
        self.last = self.used = 0.0
        self.stopped = False
        self.timer = QTimer()
        self.timer.setTimerType(Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.turn)
        threading.Thread(target=self.look, daemon=True).start()

    def begin(self, step):
        wait(0.5)
        self.step = step
        self.last, self.used = time.monotonic(), time.thread_time()
        self.timer.start(10)

    def turn(self):
        now, used = time.monotonic(), time.thread_time()
        busy, gap = used - self.used, now - self.last
        seen, self.seen = self.seen, collections.Counter()
        self.last, self.used = now, used
        self.longest[self.step] = max(self.longest.get(self.step, 0), round(busy * 1000))
        if busy > LIMIT and not any(name in place for place in seen for name in PAGES):
            self.gaps.append((self.step, round(busy * 1000), round(gap * 1000), seen.most_common(3)))

    def look(self):
        """Where the main thread is while it keeps its events waiting."""
        while not self.stopped:
            time.sleep(0.01)
            if self.last and time.monotonic() - self.last > 0.04:
                frame, places = sys._current_frames().get(MAIN), []
                while frame is not None:
                    name = frame.f_code.co_filename
                    if "common_ground" in name:
                        places.append(f"{Path(name).name}:{frame.f_lineno} {frame.f_code.co_name}")
                    frame = frame.f_back
                self.seen[" < ".join(places[:6]) or "QGIS"] += 1


class Ckan(http.server.BaseHTTPRequestHandler):
    """A page of fifty made-up datasets."""

    def do_GET(self):
        rows = [{"id": str(n), "name": f"made-up-{n}", "title": f"Made-up {n}", "organization": {"title": "O"},
                 "last_modified": "2026-01-01T00:00:00", "data_update_frequency": "30", "notes": "n" * 1000,
                 "resources": [{"id": f"r{n}", "name": "f.csv", "format": "CSV", "url": "http://127.0.0.1/x"}]}
                for n in range(50)]
        body = json.dumps({"success": True, "result": {"count": 50, "results": rows}}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_arguments):
        """Not on the console."""


def must(condition, text):
    if not condition:
        raise SystemExit(text)


def until(condition, text, seconds=300):
    end = time.monotonic() + seconds
    while not condition():
        must(time.monotonic() < end, text)
        wait(0.02)


from common_ground.bridge import settings  # noqa: E402
from common_ground.ui import messages, state  # noqa: E402

state.is_temporary = lambda folder: False
messages.ask = lambda *arguments, **named: True
folder = tempfile.mkdtemp(prefix="watchdog-", dir=Path.home())
sample = Path(__import__("common_ground").__file__).resolve().parent / "resources" / "sample"
QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
dog = Watchdog()
try:
    wait(5)  # nobody opens a panel in the first seconds of QGIS
    dog.begin("open the panel")
    plugin.desktop.action.trigger()
    dock = plugin.desktop.dock
    wait(0.5)
    must(dock.use_folder(folder), "the folder was refused")

    dog.begin("sample pack")
    dock.open_sample()
    until(lambda: not dock.is_busy(), "the sample did not open")
    wait(1)

    dog.begin("add to project")
    QgsProject.instance().clear()
    wait(0.3)
    dog.begin("add to project")
    for entry in dock.stock.entries:
        item = [entry]
        dock.add_to_project(item)
        wait(0.05)

    dog.begin("pages")
    for position in range(dock.tabs.count()):
        dock.tabs.setCurrentIndex(position)
        wait(0.1)
    for position in range(dock.questions.tree.topLevelItemCount()):
        dock.questions.tree.setCurrentItem(dock.questions.tree.topLevelItem(position))
        wait(0.02)

    dog.begin("load a source")
    dock.tabs.setCurrentWidget(dock.sources)
    dock.sources.select("cod_ab")
    dock.sources._forms["cod_ab"].findChild(QWidget, "FILE").setFilePath(
        str(sample / "caf_admin_boundaries.geojson.zip"))
    dock.sources.button.click()
    until(lambda: not dock.is_busy(), "the boundaries were not loaded")
    wait(0.3)

    dog.begin("import")
    dock.tabs.setCurrentWidget(dock.importing)
    dock.importing.file.setFilePath(str(sample / "sample_hazards.shp"))
    dock.importing.profile.setEditText("afghanistan")
    dock.importing.button.click()
    until(lambda: not dock.is_busy(), "the export was not imported")
    wait(0.3)

    dog.begin("overlay")
    dock.tabs.setCurrentWidget(dock.overlay)
    wait(0.2)
    dock.overlay.button.click()
    until(lambda: not dock.is_busy(), "the overlay did not end")
    wait(0.5)

    dog.begin("wizard preview")
    wizard = dock.open_wizard(str(sample / "sample_hazards.shp"), "hazard")
    for _page in range(3):
        wizard.next.click()
        until(lambda: not wizard.work.is_busy(), "the wizard did not go on")
        wait(0.1)
    wizard.close()

    dog.begin("table wizard")
    table = dock.open_table(str(sample / "caf_admpop_adm2_2015_v2.csv"))
    until(lambda: not table.work.is_busy(), "the table was not read")
    for _page in range(2):
        table.next.click()
        until(lambda: not table.work.is_busy(), "the table wizard did not go on")
        wait(0.1)
    table.close()

    dog.begin("HDX search")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Ckan)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    settings.set_url_override("hdx", f"http://127.0.0.1:{server.server_port}")
    dialog = dock.search_hdx("made-up")
    until(lambda: not dialog.work.is_busy(), "the search did not end")
    wait(0.2)
    dialog.close()
    settings.set_url_override("hdx", "")

    dog.begin("search the sources")
    dock.tabs.setCurrentWidget(dock.sources)
    for text in ("i", "id", "idp", ""):
        dock.sources.search.setText(text)
        wait(0.1)

    dog.begin("locator")
    field = next(item for item in iface.mainWindow().findChildren(QLineEdit)
                 if item.parent().inherits("QgsLocatorWidget"))
    field.setFocus()
    for text in ("cg b", "cg ba", "cg bang"):
        field.setText(text)
        wait(0.5)
    field.clear()

    dog.begin("a refresh is compared and accepted")
    from common_ground.base.feedback import Silent
    from common_ground.bridge.workspace import Workspace

    dog.timer.stop()
    held = Workspace.open(folder)
    frame = held.read("imsma_hazard", "CAF")
    frame.table, frame.geometry = frame.table.iloc[3:].reset_index(drop=True), frame.geometry[3:]
    held.write("CAF", [frame], Silent())
    dog.begin("a refresh is compared and accepted")
    dock.refresh()
    dock._decide("accept", Workspace.open(folder).entry("imsma_hazard", "CAF"), sure=True)
    until(lambda: not dock.is_busy(), "the refresh was not accepted")
    wait(0.3)

    dog.begin("map")
    dock.tabs.setCurrentWidget(dock.map)
    dock.map.button.click()
    until(lambda: not dock.is_busy(), "the map was not made")

    from processing import createAlgorithmDialog

    for name, wanted in (("report", {"WORKSPACE": folder, "COUNTRY": "CAF", "HTML": f"{folder}/r.html",
                                     "PDF": f"{folder}/r.pdf"}),
                         ("mapatlas", {"LAYERS": [layer.id() for layer in dock.map.layers()], "DPI": 60,
                                       "COVERAGE": next(one.id() for one in dock.map.layers()
                                                        if "cod_ab_adm1" in one.source()),
                                       "NAME_FIELD": "adm1_name", "PDF": f"{folder}/a.pdf"})):
        dialog = createAlgorithmDialog(f"commonground:{name}", wanted)  # as the page Questions opens it
        dialog.show()
        wait(1)
        dog.begin(name)
        dialog.runButton().click()
        until(dialog.runButton().isEnabled, f"{name} did not end")
        must(Path(wanted["PDF"]).is_file(), f"{name} gave no PDF")
        dialog.close()

    dog.begin("pack")
    from common_ground.ui import store_work

    out = str(Path(folder).parent / f"{Path(folder).name}.zip")
    dock.run_task("pack", lambda feedback: store_work.pack(folder, out, feedback, "own programme", "", ""),
                  lambda made: None)
    until(lambda: not dock.is_busy(), "the pack was not written")
    Path(out).unlink()
    dog.begin("end")
finally:
    dog.stopped = True
    dog.timer.stop()
    QgsProject.instance().clear()
    shutil.rmtree(folder, ignore_errors=True)
for step, longest in dog.longest.items():
    print(f"{longest:5d} ms  {step}", flush=True)
for step, busy, gap, seen in dog.gaps:
    print(f"gap of {busy} ms (on the clock {gap} ms) in: {step}", flush=True)
    for place, count in seen:
        print(f"      {count:3d} {place}", flush=True)
must(not dog.gaps, f"{len(dog.gaps)} gaps over {LIMIT * 1000:.0f} ms")
