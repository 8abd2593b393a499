"""Puts the plugin's doors into the QGIS window and takes them out again."""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QGuiApplication, QIcon
from qgis.PyQt.QtWidgets import QAction, QMessageBox

from ..bridge import settings
from ..bridge.i18n import tr
from .direction import follow_language

MENU = "Common Ground"
#: milliseconds after the start of QGIS, and from one module to the next
_AFTER_START, _BETWEEN = 2500, 60
_FOR_THE_PANEL = ("..connectors.provenance", "..connectors.frame", "..connectors.countries", "..connectors.archive",
                  "..connectors.vector", "..connectors.tabular", "..bridge.platform", "..bridge.frames",
                  "..bridge.tasks", ".forms", ".project", ".sample", ".questions", ".sources", ".steps", ".stock",
                  ".dock")
_ICON = Path(__file__).resolve().parents[1] / "resources" / "icons" / "common_ground.svg"


class Desktop:
    """Toolbar button, menu and dock. Nothing heavy is built before the user opens it."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.action: Any = None
        self.sample_action: Any = None
        self.dock: Any = None
        self.doors: Any = None
        self._warmer = QTimer()
        self._cold = list(_FOR_THE_PANEL)

    def _warm(self) -> None:
        """Import what the panel needs, a module at a time while QGIS stands idle, so that it opens without a halt."""
        self._warmer.setInterval(_BETWEEN)
        if not self._cold or self.dock is not None:
            self._warmer.stop()
            return
        with suppress(ImportError):  # a package is missing: said when the panel is opened
            import_module(self._cold.pop(0), __package__)

    def wire(self) -> None:
        """Add the doors."""
        window = self.iface.mainWindow()
        self.action = QAction(QIcon(str(_ICON)), tr("Common Ground panel"), window)
        self.action.setCheckable(True)
        self.action.triggered.connect(self.toggle)
        self.sample_action = QAction(tr("Open the sample pack"), window)
        self.sample_action.triggered.connect(lambda _checked=False: self.open_sample())
        self.iface.addToolBarIcon(self.action)
        for action in (self.action, self.sample_action):
            self.iface.addPluginToMenu(MENU, action)
        from .doors import Doors

        self.doors = Doors(self)
        self.doors.wire()
        self._warmer.timeout.connect(self._warm)
        self._warmer.start(_AFTER_START)
        if self.iface.mainWindow().isVisible() and not settings.WELCOMED.value():
            # installed just now, into a window that stands: the first steps are to be seen
            QTimer.singleShot(0, self._greet)

    def _greet(self) -> None:
        if self.action is not None and not sip.isdeleted(self.action):
            self.open()

    def unwire(self) -> None:
        """Remove them in reverse order."""
        self._warmer.stop()
        if self.doors is not None:
            self.doors.unwire()
            self.doors = None
        for action in (self.sample_action, self.action):
            if action is None or sip.isdeleted(action):
                continue
            self.iface.removePluginMenu(MENU, action)
            if action is self.action:
                self.iface.removeToolBarIcon(action)
            action.deleteLater()
        self.action = self.sample_action = None
        if self.dock is not None and not sip.isdeleted(self.dock):
            self.dock.let_go()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
        self.dock = None

    def toggle(self, shown: bool) -> None:
        """Open or close the panel."""
        if shown:
            self.open()
        elif self.dock is not None:
            self.dock.hide()

    def open(self) -> Any:
        """The panel, built now if it was not; None where a package is missing (one dialog says which)."""
        if not self._packages_are_here():
            self.action.setChecked(False)
            return None
        if self.dock is None or sip.isdeleted(self.dock):
            from .dock import Dock

            self.dock = Dock(self.iface)
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
            self.dock.visibilityChanged.connect(self._follow)
            self.dock.stock_changed.connect(self.workspace_changed)
        self.dock.show()
        self.dock.raise_()
        self.action.setChecked(True)
        return self.dock

    def open_sample(self) -> None:
        """The panel with the sample pack."""
        dock = self.open()
        if dock is not None:
            dock.open_sample()

    def open_source(self, source_id: str, country: str = "") -> Any:
        """The panel with a source of the catalogue in front, ready to load."""
        dock = self.open()
        if dock is not None and dock.ready():
            if country:
                dock.set_country(country)
            dock.tabs.setCurrentWidget(dock.sources)
            dock.sources.select(source_id)
        return dock

    def open_country(self, code: str) -> Any:
        """The panel on a country, its layers in front."""
        dock = self.open()
        if dock is not None and dock.ready():
            dock.set_country(code)
            dock.tabs.setCurrentWidget(dock.stock)
        return dock

    def open_wizard(self, file: str = "", kind: str = "") -> Any:
        """The import wizard on a file."""
        dock = self.open()
        return dock.open_wizard(file, kind) if dock is not None else None

    def open_table(self, file: str = "", source_id: str = "table") -> Any:
        """The table wizard on a file."""
        dock = self.open()
        return dock.open_table(file, source_id) if dock is not None else None

    def open_options(self) -> None:
        """QGIS's options on our page."""
        self.iface.showOptionsDialog(self.iface.mainWindow(), "Common Ground")

    def workspace_changed(self) -> None:
        """The workspace got or lost layers: the Browser follows."""
        if self.doors is not None:
            self.doors.workspace_changed()

    def _follow(self, visible: bool) -> None:
        if self.action is not None and not sip.isdeleted(self.action):
            self.action.setChecked(visible)

    def _packages_are_here(self) -> bool:
        from ..bridge.platform import install_command
        from ..processing.base import missing_packages, missing_sentence

        missing = missing_packages()
        if not missing:
            return True
        box = QMessageBox(QMessageBox.Icon.Warning, MENU, missing_sentence(missing),
                          QMessageBox.StandardButton.Close, self.iface.mainWindow())
        follow_language(box)
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = box.addButton(tr("Copy the command"), QMessageBox.ButtonRole.ActionRole)
        box.exec()
        if box.clickedButton() is copy:
            QGuiApplication.clipboard().setText(install_command(missing))
        return False
