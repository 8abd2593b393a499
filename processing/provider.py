"""The Processing provider ``commonground``: every module of this folder that has ``ALGORITHMS`` adds to it."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .model import model_from

_HERE = Path(__file__).resolve().parent
ICON = _HERE.parent / "resources" / "icons" / "common_ground.svg"


class CommonGroundProvider(QgsProcessingProvider):
    """Registered by ``initProcessing`` with and without a desktop."""

    def id(self) -> str:
        return "commonground"

    def name(self) -> str:
        return "Common Ground"

    def longName(self) -> str:
        return self.name()

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        return str(ICON)

    def loadAlgorithms(self) -> None:
        for module in sorted(pkgutil.iter_modules([str(_HERE)]), key=lambda item: item.name):
            loaded = importlib.import_module(f".{module.name}", __package__)
            for make in getattr(loaded, "ALGORITHMS", ()):
                self.addAlgorithm(make())
        if QgsApplication.processingRegistry().providerById(self.id()) is not None:
            self.add_models()

    def add_models(self) -> None:
        """The models in resources/models: their steps are found only once the provider is registered."""
        for path in sorted((_HERE.parent / "resources" / "models").glob("*.model3")):
            model = model_from(path)
            if model is not None:
                self.addAlgorithm(model)
