"""The pages that QGIS asks for in its options and in the project's properties; each is imported when it is opened."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from qgis.gui import QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon

_ICON = str(Path(__file__).resolve().parents[1] / "resources" / "icons" / "common_ground.svg")


class _Factory(QgsOptionsWidgetFactory):
    """``changed`` is called after a page was accepted."""

    def __init__(self, changed: Callable[[], None]) -> None:
        super().__init__()
        self.changed = changed
        self.setTitle("Common Ground")

    def icon(self) -> QIcon:
        return QIcon(_ICON)


class OptionsFactory(_Factory):
    """QGIS's own options."""

    def createWidget(self, parent: Any = None) -> Any:
        from .options import OptionsPage

        return OptionsPage(self.changed, parent)


class ProjectFactory(_Factory):
    """The project's properties."""

    def createWidget(self, parent: Any = None) -> Any:
        from .project_page import ProjectPage

        return ProjectPage(self.changed, parent)
