"""A dock in a window, a workspace that may lie in a temporary folder, and a message bar that remembers."""

import pytest
from qgis.core import QgsProject, QgsSettings


class Bar:
    """What was said in the message bar."""

    def __init__(self, bar):
        self.bar, self.texts, self.buttons = bar, [], []

    def createMessage(self, title, text):
        self.texts.append(text)
        item = self.bar.createMessage(title, text)
        self.buttons.append(item)
        return item

    def pushWidget(self, item, level, duration):
        self.bar.pushWidget(item, level, duration)


@pytest.fixture
def said(qgis_iface, monkeypatch):
    from qgis.gui import QgsMessageBar

    bar = Bar(QgsMessageBar())
    monkeypatch.setattr(qgis_iface, "messageBar", lambda: bar, raising=False)
    for name in ("OptionsWidgetFactory", "ProjectPropertiesWidgetFactory", "CustomDropHandler"):
        for way in ("register", "unregister"):
            monkeypatch.setattr(qgis_iface, f"{way}{name}", lambda thing: None, raising=False)
    registered = bar.menu_actions = []
    monkeypatch.setattr(qgis_iface, "registerLocatorFilter", lambda found: None, raising=False)
    monkeypatch.setattr(qgis_iface, "deregisterLocatorFilter", lambda found: None, raising=False)
    monkeypatch.setattr(qgis_iface, "addCustomActionForLayerType",
                        lambda action, menu, kind, every: registered.append((action, menu, kind)), raising=False)
    monkeypatch.setattr(qgis_iface, "removeCustomActionForLayerType",
                        lambda action: registered[:] and registered.__setitem__(
                            slice(None), [item for item in registered if item[0] is not action]), raising=False)
    opened = []
    monkeypatch.setattr(qgis_iface, "openMessageLog", opened.append, raising=False)
    bar.log_opened = opened
    return bar


@pytest.fixture
def settings(qgis_app):
    QgsSettings().remove("common_ground")
    yield QgsSettings()
    QgsSettings().remove("common_ground")


@pytest.fixture
def dock(qgis_app, qgis_processing, provider, qgis_iface, said, settings, monkeypatch, qtbot, tmp_path):
    """An open dock on an empty workspace, Central African Republic chosen."""
    from common_ground.ui import state
    from common_ground.ui.dock import Dock

    QgsProject.instance().clear()
    monkeypatch.setattr(state, "is_temporary", lambda folder: False)
    dock = Dock(qgis_iface)
    qtbot.addWidget(dock)
    dock.show()
    assert dock.use_folder(str(tmp_path))
    dock.set_country("CAF")
    yield dock
    dock.let_go()
    qtbot.waitUntil(lambda: not dock.is_busy(), timeout=20000)
    QgsProject.instance().clear()


@pytest.fixture
def filled(dock):
    """The dock with hazards, a newer state of them that waits, and admin areas."""
    import importlib.util
    from pathlib import Path

    place = Path(__file__).parents[1] / "bridge" / "test_workspace.py"
    spec = importlib.util.spec_from_file_location("workspace_rows", place)
    rows = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(rows)
    from common_ground.base.feedback import Silent
    from common_ground.bridge.workspace import Workspace

    areas = rows.hazards(2, name="cod_ab_adm1", size=1.0)
    areas.table = areas.table.rename(columns={"hazard_id": "adm1_pcode"})
    areas.provenance = areas.provenance.with_(title="Admin 1")
    workspace = Workspace.open(dock.folder)
    workspace.write("CAF", [rows.hazards(3), areas], Silent())
    workspace.write("CAF", [rows.hazards(4, start=1, version="v2")], Silent())
    dock.refresh()
    return dock
