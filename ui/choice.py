"""The chooser of a Processing parameter with literal values: labels in the user's language, values as written."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsGui, QgsProcessingGui
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from .forms import narrow

_MODELER = "ModelerParametersDialog"


class Choice(QgsAbstractProcessingParameterWidgetWrapper):
    """Named in the metadata of a parameter, which QGIS's dialog and batch panel read.

    In the model designer QGIS's own chooser stands in its place: it also offers inputs, outputs and expressions of the
    model, and the values as the model keeps them.
    """

    def __new__(cls, parameter: QgsProcessingParameterDefinition, dialog: Any, *_place: Any, **_labels: Any) -> Any:
        if type(dialog).__name__ == _MODELER:
            return QgsGui.processingGuiRegistry().createModelerParameterWidget(
                dialog.model, dialog.childId, parameter, dialog.context)
        return super().__new__(cls)

    def __init__(self, parameter: QgsProcessingParameterDefinition, dialog: Any, _row: int = 0, _column: int = 0,
                 labels: list[list[str]] | None = None) -> None:
        batch = type(dialog).__name__ == "BatchAlgorithmDialog"
        kind = QgsProcessingGui.WidgetType.Batch if batch else QgsProcessingGui.WidgetType.Standard
        super().__init__(parameter, kind)
        self.labels = labels or []
        self.optional = bool(parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)

    @property
    def combo(self) -> Any:
        """The box, None before it was made. Asked for anew: QGIS gives the one that createWidget made back as another
        Python object, and the first one then counts as deleted."""
        return self.wrappedWidget()

    def createWidget(self) -> QWidget:
        combo = narrow(QComboBox())
        if self.optional:
            combo.addItem("", None)
        for value, label in self.labels:
            combo.addItem(label, value)
        combo.currentIndexChanged.connect(lambda _row: self.widgetValueHasChanged.emit(self))
        return combo

    def setWidgetValue(self, value: Any, _context: QgsProcessingContext) -> None:
        """``value`` as written; one that is none of the choices, from an earlier run, is kept and shown as it is."""
        combo = self.combo
        if combo is None:
            return
        text = str(value) if isinstance(value, str) and value else None
        row = combo.findData(text)
        if row < 0 and text is not None:
            combo.addItem(text, text)
            row = combo.count() - 1
        combo.setCurrentIndex(row)

    def widgetValue(self) -> Any:
        combo = self.combo
        return combo.currentData() if combo is not None else None
