"""The doors beside the panel: options, project properties, Browser panel, locator, layer menu, files dropped.

Each is built here as a shell that imports what it needs when it is used, so that QGIS starts as fast as without it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsGui
from qgis.PyQt import sip

from ..bridge import project_settings, recent, settings
from .browser import BrowserMenu, BrowserProvider
from .drop import DropHandler
from .factories import OptionsFactory, ProjectFactory
from .layer_menu import LayerMenu
from .locator import PlaceFilter, offer_prefix

if TYPE_CHECKING:
    from .desktop import Desktop


class Doors:
    """Registered in :meth:`wire`, taken out in reverse in :meth:`unwire`."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop, self.iface = desktop, desktop.iface
        self.options: Any = None
        self.project: Any = None
        self.browser: Any = None
        self.browser_menu: Any = None
        self.locator: Any = None
        self.layer_menu: Any = None
        self.drop: Any = None

    def wire(self) -> None:
        """Add the doors."""
        self.options = OptionsFactory(self.options_changed)
        self.iface.registerOptionsWidgetFactory(self.options)
        self.project = ProjectFactory(self.project_changed)
        self.iface.registerProjectPropertiesWidgetFactory(self.project)
        self.browser = BrowserProvider()
        QgsApplication.dataItemProviderRegistry().addProvider(self.browser)
        self.browser_menu = BrowserMenu(self.desktop)
        QgsGui.dataItemGuiProviderRegistry().addProvider(self.browser_menu)
        offer_prefix()
        self.locator = PlaceFilter(self.desktop)
        self.iface.registerLocatorFilter(self.locator)
        self.layer_menu = LayerMenu(self.desktop)
        self.layer_menu.wire()
        self.drop = DropHandler(self.desktop)
        self.iface.registerCustomDropHandler(self.drop)
        QgsApplication.messageLog().messageReceived.connect(recent.keep)
        QgsProject.instance().readProject.connect(self._project_read)

    def unwire(self) -> None:
        """Take them out in reverse."""
        if self.options is None:
            return
        QgsProject.instance().readProject.disconnect(self._project_read)
        QgsApplication.messageLog().messageReceived.disconnect(recent.keep)
        self.iface.unregisterCustomDropHandler(self.drop)
        self.layer_menu.unwire()
        # the locator owns its filters and deletes this one
        self.iface.deregisterLocatorFilter(self.locator)
        QgsGui.dataItemGuiProviderRegistry().removeProvider(self.browser_menu)
        if not sip.isdeleted(self.browser):
            self.browser.let_go()
            QgsApplication.dataItemProviderRegistry().removeProvider(self.browser)
        self.iface.unregisterProjectPropertiesWidgetFactory(self.project)
        self.iface.unregisterOptionsWidgetFactory(self.options)
        self.options = self.project = self.browser = self.browser_menu = None
        self.locator = self.layer_menu = self.drop = None

    def options_changed(self) -> None:
        """The options were accepted: the panel and the Browser follow."""
        dock = self.desktop.dock
        if dock is not None and not sip.isdeleted(dock):
            dock.follow_options()
        self.workspace_changed()

    def project_changed(self) -> None:
        """The project's properties were accepted."""
        code = project_settings.value("country")
        if not code:
            return
        settings.COUNTRY.set(code)
        dock = self.desktop.dock
        if dock is not None and not sip.isdeleted(dock) and not dock.is_busy():
            dock.set_country(code)

    def workspace_changed(self) -> None:
        """Layers came or went, or the folder is another one."""
        if self.browser is not None and not sip.isdeleted(self.browser):
            self.browser.refresh()

    def _project_read(self, *_ignored: Any) -> None:
        self.project_changed()
