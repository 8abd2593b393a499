"""What the plugin costs when QGIS starts: milliseconds, network requests, heavy packages; in new processes.

Promised: import and initGui together under 100 ms, no request (also not in the second after), and none of pandas,
shapely, numpy, requests and osgeo imported. ``--json`` prints the figures of one process for tests.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 7
LIMIT_MS = 100.0
HEAVY = ("pandas", "shapely", "numpy", "requests", "osgeo")


def one():
    """The figures of this process, which must not have loaded the plugin before."""
    from unittest.mock import MagicMock

    from qgis.core import QgsApplication, QgsNetworkAccessManager

    connections = []
    sys.addaudithook(
        lambda event, args: connections.append(event) if event in ("socket.connect", "socket.getaddrinfo") else None
    )
    with tempfile.TemporaryDirectory() as profile:
        app = QgsApplication([], True, profile)
        app.initQgis()
        from qgis.PyQt.QtWidgets import QMainWindow, QMenu, QToolBar

        window = QMainWindow()
        iface = MagicMock()
        iface.mainWindow.return_value = window
        iface.addToolBar.side_effect = lambda title: QToolBar(title, window)
        iface.pluginMenu.return_value = QMenu(window)
        asked = []
        QgsNetworkAccessManager.instance().requestAboutToBeCreated.connect(lambda request: asked.append(request))
        before = {name for name in HEAVY if name in sys.modules}
        count = len(sys.modules)

        start = time.perf_counter()
        import common_ground

        plugin = common_ground.classFactory(iface)
        imported = time.perf_counter()
        plugin.initGui()
        ready = time.perf_counter()
        modules = len(sys.modules) - count
        heavy = [name for name in HEAVY if name in sys.modules and name not in before]

        end = time.monotonic() + 1
        while time.monotonic() < end:
            app.processEvents()
        late = [name for name in HEAVY if name in sys.modules and name not in before]
        algorithms = len(plugin.provider.algorithms()) if plugin.provider else 0
        plugin.unload()
        result = {
            "import_ms": (imported - start) * 1000,
            "initgui_ms": (ready - imported) * 1000,
            "requests": len(asked) + len(connections),
            "heavy": heavy,
            "heavy_within_a_second": late,
            "modules": modules,
            "algorithms": algorithms,
        }
        window.close()
        app.exitQgis()
    return result


def measure(runs=RUNS):
    """The figures of ``runs`` new processes; one before them fills Python's bytecode cache."""
    found = []
    with tempfile.TemporaryDirectory() as cache:
        # also where the environment keeps Python from writing bytecode: a user's QGIS has it from the second start on
        env = {**os.environ, "PYTHONPYCACHEPREFIX": cache, "PYTHONDONTWRITEBYTECODE": ""}
        for _ in range(runs + 1):
            done = subprocess.run([sys.executable, __file__, "--json"], capture_output=True, text=True, env=env)
            if done.returncode or not done.stdout.strip():
                raise SystemExit(f"the plugin did not start:\n{done.stderr}")
            found.append(json.loads(done.stdout.strip().splitlines()[-1]))
    return found[1:]


def main():
    found = measure()
    total = [one["import_ms"] + one["initgui_ms"] for one in found]
    requests = max(one["requests"] for one in found)
    heavy = sorted({name for one in found for name in one["heavy_within_a_second"]})
    print(f"{RUNS} new processes, {found[0]['algorithms']} algorithms, {found[0]['modules']} modules loaded")
    for label, values in (
        ("import", [one["import_ms"] for one in found]),
        ("initGui", [one["initgui_ms"] for one in found]),
        ("together", total),
    ):
        print(f"{label:9} median {statistics.median(values):6.1f} ms   worst {max(values):6.1f} ms")
    print(f"network requests: {requests}")
    print(f"heavy packages imported: {', '.join(heavy) or 'none'}")
    good = statistics.median(total) < LIMIT_MS and not requests and not heavy
    print(f"promised: under {LIMIT_MS:.0f} ms, 0 requests, none imported: {'kept' if good else 'MISSED'}")
    return 0 if good else 1


if __name__ == "__main__":
    if "--json" in sys.argv:
        print(json.dumps(one()), flush=True)
        os._exit(0)  # QGIS's own tear-down at exit is not what is measured
    sys.exit(main())
