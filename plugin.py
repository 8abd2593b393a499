"""Wires the plugin into QGIS and unwires it. Everything heavy is imported when it is first used."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication


class CommonGroundPlugin:
    """``initProcessing`` alone registers the algorithms (qgis_process); ``initGui`` adds the desktop."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: Any = None
        self.translator: Any = None
        self.desktop: Any = None

    def initProcessing(self) -> None:
        from .bridge.i18n import install_translator

        if self.translator is None:
            self.translator = install_translator()
        from .processing.provider import CommonGroundProvider

        self.provider = CommonGroundProvider()
        if QgsApplication.processingRegistry().addProvider(self.provider):
            self.provider.add_models()
        from .bridge import expressions

        expressions.register()

    def initGui(self) -> None:
        self.initProcessing()
        from .ui.desktop import Desktop

        self.desktop = Desktop(self.iface)
        self.desktop.wire()

    def unload(self) -> None:
        if self.desktop is not None:
            self.desktop.unwire()
            self.desktop = None
        if self.provider is not None:
            from .bridge import expressions

            expressions.unregister()
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            from .bridge.i18n import remove_translator

            remove_translator(self.translator)
            self.translator = None
