"""The zip as a person installs it: unzipped by QGIS's own installer in a new profile, used, unloaded, and put over the
previous version with settings and workspace kept.

The previous version is the last tag; before the first tag it is the commit that could first run the demo.
"""

import importlib.util
import io
import json
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACK = ROOT / "resources" / "sample"


def tool(name):
    spec = importlib.util.spec_from_file_location(f"dev_{name}", ROOT / "dev.d" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


package, run = tool("package"), tool("run")


def git(*arguments):
    done = subprocess.run(["git", "-c", "safe.directory=*", "-C", str(ROOT), *arguments], capture_output=True)
    return done.stdout if done.returncode == 0 else b""


@pytest.fixture(scope="module")
def new_zip(tmp_path_factory):
    """Today's zip, from a still copy: others may be writing in the checkout. Its version is one that no release has."""
    folder = tmp_path_factory.mktemp("new")
    for name in [*package.files(ROOT), ".gitattributes", ".gitignore"]:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, folder / name)
    metadata = (folder / "metadata.txt").read_text(encoding="utf-8")
    assert f"version={package.version(ROOT)}" in metadata
    (folder / "metadata.txt").write_text(
        metadata.replace(f"version={package.version(ROOT)}", "version=99.0.0"), encoding="utf-8")
    return package.build(folder, tmp_path_factory.mktemp("zip") / "common_ground.zip")


@pytest.fixture(scope="module")
def old_zip(tmp_path_factory):
    if shutil.which("git") is None:
        pytest.skip("no git to fetch the previous version with")
    tag = git("describe", "--tags", "--abbrev=0", "--match=v*", "HEAD^").decode().strip()
    commit = tag or git("log", "--diff-filter=A", "--format=%H", "--", "dev.d/demo.py").decode().strip()
    tree = git("archive", "--format=tar", commit.split()[-1]) if commit else b""
    if not tree:
        pytest.skip("the history of this checkout does not hold the previous version")
    folder = tmp_path_factory.mktemp("old")
    # `git archive` leaves out what the zip leaves out
    with tarfile.open(fileobj=io.BytesIO(tree)) as archive:
        archive.extractall(folder)
    return package.build(folder, tmp_path_factory.mktemp("zip") / "common_ground.zip")


class Person:
    """A QGIS profile, and QGIS started in it again and again, each time with a script."""

    def __init__(self, folder):
        self.folder, self.config = folder, folder / "config"
        self.home = self.config / "profiles" / "default"
        (self.home / "python" / "plugins").mkdir(parents=True)
        (self.home / "QGIS").mkdir()
        # nothing of the plugin is switched on: the installer does that
        (self.home / "QGIS" / "QGIS3.ini").write_text(
            "[PythonPlugins]\nprocessing=true\n\n[qgis]\ncheckVersion=false\nshowTips=false\n"
            "[locale]\noverrideFlag=true\nuserLocale=en\n", encoding="utf-8")

    def environment(self):
        site = Path(pytest.__file__).parents[1]
        env = {**run.environment(self.config), "PYTHONPATH": str(site), "HOME": str(self.folder), "LC_ALL": "C.UTF-8"}
        for name in ("DISPLAY", "WAYLAND_DISPLAY"):
            env.pop(name, None)
        return env

    def headless(self, *arguments):
        return subprocess.run([run.binary(), *map(str, arguments)], capture_output=True, text=True, cwd=self.folder,
                              env={**self.environment(), "QT_QPA_PLATFORM": "offscreen"}, stdin=subprocess.DEVNULL,
                              timeout=100)

    def desktop(self, script, **values):
        """Run ``script`` in QGIS's window; what it put into ``told`` comes back."""
        program = shutil.which("qgis.bin") or shutil.which("qgis")
        here = self.folder / "script.py"
        result, answer = self.folder / "result", self.folder / "told.json"
        for path in (result, answer):
            path.unlink(missing_ok=True)
        lines = [f"{name} = {value!r}" for name, value in values.items()]
        here.write_text("\n".join([BEFORE, *lines, script, f"save({str(answer)!r})"]), encoding="utf-8")
        env = self.environment()
        env.pop("QT_QPA_PLATFORM", None)
        env["RELEASE_SCRIPT"], env["RELEASE_RESULT"] = str(here), str(result)
        start = self.folder / "start.py"
        start.write_text(START, encoding="utf-8")
        done = subprocess.run(
            ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", program, "--noversioncheck", "--nologo",
             "--profiles-path", str(self.config), "--profile", "default", "--code", str(start)],
            env=env, cwd=self.folder, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=110)
        said = result.read_text(encoding="utf-8") if result.exists() else "QGIS ended before the script did"
        assert said == "done", said + "\n" + done.stderr[-3000:]
        assert done.returncode == 0, done.stderr[-3000:]
        return json.loads(answer.read_text(encoding="utf-8"))


START = """
import os, traceback
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface

def main():
    try:
        source = open(os.environ["RELEASE_SCRIPT"], encoding="utf-8").read()
        exec(compile(source, "script", "exec"), {"__name__": "script"})
        said = "done"
    except BaseException:
        said = traceback.format_exc()
    with open(os.environ["RELEASE_RESULT"], "w", encoding="utf-8") as file:
        file.write(said)
    QgsProject.instance().clear()
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()

def once():
    if iface.mainWindow().isVisible():
        QTimer.singleShot(500, main)
    else:
        QTimer.singleShot(100, once)

QTimer.singleShot(0, once)
"""

BEFORE = """
import json, sys
from pathlib import Path
import qgis.utils
from qgis.core import QgsApplication, QgsSettings, QgsProject
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QToolBar, QAction
from qgis.utils import iface

told = {}
errors = []
qgis.utils.showException = lambda t, v, tb, msg, *a, **k: errors.append(f"{msg}: {v!r}")

def save(path):
    told["errors"] = errors
    QgsSettings().sync()
    Path(path).write_text(json.dumps(told, default=str), encoding="utf-8")

def install(path):
    from pyplugin_installer import instance
    before = set(qgis.utils.active_plugins)
    instance().installFromZipFile(path)
    for _ in range(50):
        QApplication.processEvents()

def traces():
    "What of the plugin can be seen in QGIS."
    from qgis.PyQt.QtCore import QCoreApplication, QEvent
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the loop that does it stands still here
    registry = QgsApplication.processingRegistry()
    window = iface.mainWindow()
    return {
        "version": qgis.utils.pluginMetadata("common_ground", "version"),
        "active": "common_ground" in qgis.utils.active_plugins,
        "algorithms": len(registry.providerById("commonground").algorithms())
            if registry.providerById("commonground") else 0,
        "docks": sorted(d.objectName() for d in window.findChildren(QDockWidget) if "ommon" in d.objectName()),
        "toolbars": sorted(t.objectName() for t in window.findChildren(QToolBar) if "ommon" in t.objectName()),
        "expressions": __import__("qgis.core").core.QgsExpression.isFunctionName("pcode_level"),
    }

def algorithm(identifier, parameters):
    from qgis import processing
    return processing.run(identifier, parameters)

def workspace(folder):
    from common_ground.bridge.workspace import Workspace
    held = Workspace.open(folder)
    return {e.table: e.rows for e in held.layers("CAF")}
"""

FIRST = """
install(ZIP)
told["installed"] = traces()
from common_ground.bridge import settings
settings.WORKSPACE.set(WORKSPACE)
settings.COUNTRY.set("CAF")
settings.OFFLINE.set(True)
settings.MAX_DOWNLOAD_MB.set(123)
QgsSettings().setValue("common_ground/url/hdx", "http://127.0.0.1:9")
Path(WORKSPACE).mkdir(exist_ok=True)
algorithm("commonground:load_cod_ab", {"FILE": BOUNDARIES, "COUNTRY": "CAF", "WORKSPACE": WORKSPACE})
told["workspace"] = workspace(WORKSPACE)
"""

AGAIN = """
told["started"] = traces()
"""

UPGRADE = """
told["before"] = traces()
install(ZIP)
told["after"] = traces()
from common_ground.bridge import settings
told["settings"] = [settings.WORKSPACE.value(), settings.COUNTRY.value(), settings.OFFLINE.value(),
                    settings.MAX_DOWNLOAD_MB.value(), QgsSettings().value("common_ground/url/hdx")]
told["workspace"] = workspace(WORKSPACE)
from common_ground.bridge.workspace import Workspace
held = Workspace.open(WORKSPACE)
layer = held.layer(held.entry("cod_ab_adm1", "CAF"))
told["layer"] = [layer.isValid(), layer.featureCount(), layer.renderer().type()]
made = algorithm("commonground:load_cod_ps", {"FILE": PEOPLE, "LEVEL": 1, "COUNTRY": "CAF", "WORKSPACE": WORKSPACE})
told["new workspace"] = workspace(WORKSPACE)
plugin = qgis.utils.plugins["common_ground"]
from qgis.PyQt.QtWidgets import QToolButton
for action in iface.mainWindow().findChildren(QAction):
    if "ommon" in action.objectName() and action.isCheckable():
        action.trigger()
for _ in range(50):
    QApplication.processEvents()
told["open"] = traces()
told["unloaded"] = qgis.utils.unloadPlugin("common_ground")
for _ in range(20):
    QApplication.processEvents()
told["gone"] = traces()
told["again"] = qgis.utils.loadPlugin("common_ground") and qgis.utils.startPlugin("common_ground")
told["back"] = traces()
"""


@pytest.fixture
def person(tmp_path):
    if shutil.which("xvfb-run") is None or not (shutil.which("qgis.bin") or shutil.which("qgis")):
        pytest.skip("no Xvfb or no QGIS window here")
    if os.name == "nt" or sys.platform == "darwin":
        pytest.skip("needs Xvfb")
    return Person(tmp_path)


@pytest.mark.timeout(300)
def test_installed_used_and_unloaded_in_a_new_profile(person, new_zip, tmp_path):
    workspace = tmp_path / "my workspace"
    told = person.desktop(
        FIRST + "told['unloaded'] = qgis.utils.unloadPlugin('common_ground')\ntold['gone'] = traces()",
        ZIP=str(new_zip), WORKSPACE=str(workspace), BOUNDARIES=str(PACK / "caf_admin_boundaries.geojson.zip"))
    assert told["errors"] == []
    assert told["installed"]["active"]
    assert told["installed"]["version"] == "99.0.0"
    assert told["installed"]["algorithms"] > 50
    assert {"cod_ab_adm1", "cod_ab_adm2", "cod_ab_adm3"} <= set(told["workspace"])
    assert told["unloaded"]
    nothing = {"active": False, "algorithms": 0, "docks": [], "toolbars": [], "expressions": False}
    assert {name: told["gone"][name] for name in nothing} == nothing
    # the same profile without a window
    done = person.headless("run", "commonground:load_cod_ab", f"--FILE={PACK / 'caf_admin_boundaries.geojson.zip'}",
                           "--COUNTRY=CAF", f"--WORKSPACE={tmp_path / 'other'}")
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "other" / "CAF.gpkg").is_file()


@pytest.mark.timeout(300)
def test_over_the_previous_version_settings_and_workspace_stay(person, old_zip, new_zip, tmp_path):
    workspace = tmp_path / "my workspace"
    first = person.desktop(FIRST, ZIP=str(old_zip), WORKSPACE=str(workspace),
                           BOUNDARIES=str(PACK / "caf_admin_boundaries.geojson.zip"))
    assert first["errors"] == []
    assert first["installed"]["active"]
    kept = {path.name: path.read_bytes() for path in workspace.iterdir() if path.suffix == ".gpkg"}
    assert kept
    told = person.desktop(UPGRADE, ZIP=str(new_zip), WORKSPACE=str(workspace),
                          PEOPLE=str(PACK / "caf_admpop_adm1_2015_v2.csv"))
    assert told["errors"] == []
    assert told["before"]["version"] == first["installed"]["version"] != "99.0.0"
    assert told["after"]["active"] and told["after"]["version"] == "99.0.0"
    assert told["after"]["algorithms"] >= told["before"]["algorithms"] > 0
    assert told["settings"] == [str(workspace), "CAF", True, 123, "http://127.0.0.1:9"]
    assert told["workspace"] == first["workspace"], "the workspace of the old version reads the same"
    assert told["layer"][:2] == [True, first["workspace"]["cod_ab_adm1"]]
    assert set(told["new workspace"]) > set(first["workspace"]), "and the new version writes into it"
    assert told["unloaded"] and not told["gone"]["active"] and told["gone"]["algorithms"] == 0
    assert told["gone"]["docks"] == [] and told["gone"]["toolbars"] == []
    assert told["again"] and told["back"]["algorithms"] == told["after"]["algorithms"]
    # nothing of the old version is left in the plugin's folder
    with zipfile.ZipFile(new_zip) as archive:
        wanted = {name for name in archive.namelist() if not name.endswith("/")}
    plugins = person.home / "python" / "plugins"
    there = {path.relative_to(plugins).as_posix() for path in (plugins / "common_ground").rglob("*") if path.is_file()}
    assert {name for name in there if "__pycache__" not in name} == wanted
    # the next start finds all as it was
    later = person.desktop(AGAIN)
    assert later["started"]["active"] and later["started"]["version"] == "99.0.0"
    assert later["errors"] == []
