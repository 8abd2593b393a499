"""A form for the parameters that a source of the catalogue declares."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QSizePolicy, QSpinBox, QWidget

from ..bridge.i18n import tr

if TYPE_CHECKING:
    from ..connectors.catalogue import Parameter, Source

_UNSET = -1


class ParameterForm(QWidget):
    """One row a parameter, and FILE where the source takes a file downloaded by hand."""

    def __init__(self, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = source
        self._editors: dict[str, QWidget] = {}
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for parameter in source.parameters:
            editor = _editor(parameter, source)
            label = QLabel(tr(parameter.label) + (" *" if parameter.required else ""))
            self._row(form, parameter.name, label, editor, tr(parameter.help) if parameter.help else "")
        if source.file:
            editor = QgsFileWidget()
            self._row(form, "FILE", QLabel(tr("File")), editor,
                      tr("A file that you downloaded by hand; then nothing is fetched."))

    def _row(self, form: QFormLayout, name: str, label: QLabel, editor: QWidget, help_text: str) -> None:
        editor.setObjectName(name)
        editor.setAccessibleName(label.text())
        editor.setAccessibleDescription(help_text)
        editor.setToolTip(help_text)
        label.setToolTip(help_text)
        label.setBuddy(editor)
        self._editors[name] = editor
        form.addRow(label, editor)

    def values(self) -> dict[str, Any]:
        """Parameter name to value; those left empty are not in it, unless they have a default."""
        found = {name: _value(editor) for name, editor in self._editors.items()}
        # an emptied text that has a default is a choice ("all clusters"), so it is handed on
        emptied = {p.name for p in self.source.parameters if p.kind == "text" and p.default}
        # a box that nobody touched says nothing
        untouched = {p.name for p in self.source.parameters if p.kind == "bool" and found[p.name] == bool(p.default)}
        return {name: value for name, value in found.items()
                if (value not in (None, "") or name in emptied) and name not in untouched}


def narrow(combo: QComboBox) -> QComboBox:
    """A long entry must not widen the dock."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(8)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return combo


def _editor(parameter: Parameter, source: Source) -> QWidget:
    if parameter.kind == "integer":
        spin = QSpinBox()
        spin.setRange(_UNSET, 9999 if parameter.name != "LEVEL" or not source.levels else max(source.levels))
        spin.setSpecialValueText(tr("automatic"))
        spin.setValue(_UNSET if parameter.default is None else int(parameter.default))
        return spin
    if parameter.kind == "choice":
        combo = QComboBox()
        for value, label in parameter.choices:
            combo.addItem(tr(label), value)
        combo.setCurrentIndex(max(combo.findData(parameter.default), 0))
        return narrow(combo)
    if parameter.kind == "bool":
        check = QCheckBox()
        check.setChecked(bool(parameter.default))
        return check
    if parameter.kind == "file":
        return QgsFileWidget()
    if parameter.kind == "layer":
        layers = QgsMapLayerComboBox()
        layers.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        layers.setAllowEmptyLayer(True)
        layers.setCurrentIndex(0)
        return narrow(layers)
    line = QLineEdit("" if parameter.default is None else str(parameter.default))
    line.setClearButtonEnabled(True)
    return line


def _value(editor: QWidget) -> Any:
    if isinstance(editor, QSpinBox):
        return None if editor.value() == _UNSET else editor.value()
    if isinstance(editor, QgsMapLayerComboBox):
        layer = editor.currentLayer()
        return layer.id() if layer is not None else None
    if isinstance(editor, QComboBox):
        return editor.currentData()
    if isinstance(editor, QCheckBox):
        return editor.isChecked()
    if isinstance(editor, QgsFileWidget):
        return editor.filePath()
    return editor.text().strip() if isinstance(editor, QLineEdit) else None
