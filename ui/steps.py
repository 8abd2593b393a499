"""The pages "IMSMA", "Overlay" and "Map": each asks for what its algorithm needs and emits it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsFileWidget, QgsMapLayerComboBox, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..base.errors import CommonGroundError
from ..bridge.frames import split_uri
from ..bridge.i18n import tr
from ..bridge.language import spoken
from .forms import narrow
from .plain import plain

PROFILES = Path(__file__).resolve().parents[1] / "resources" / "imsma"


class StepPage(QWidget):
    """A heading, a form, a note that says what is missing, one button. Emits ``run`` with parameters."""

    run = pyqtSignal(dict)

    def __init__(self, heading: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        about = QLabel(heading)
        about.setWordWrap(True)
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.note = plain(QLabel())
        self.note.setWordWrap(True)
        self.note.setAccessibleName(tr("What is missing"))
        self.button = QPushButton(button)
        self.button.clicked.connect(lambda _checked=False: self.run.emit(self.parameters()))
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addLayout(self.form)
        layout.addWidget(self.note)
        layout.addWidget(self.button)
        layout.addStretch(1)

    def row(self, label: str, editor: QWidget, help_text: str = "") -> Any:
        """A labelled editor with an accessible name and a tool tip; returns the editor."""
        caption = QLabel(label)
        caption.setBuddy(editor)
        for widget in (caption, editor):
            widget.setToolTip(help_text)
        editor.setAccessibleName(label)
        editor.setAccessibleDescription(help_text)
        if isinstance(editor, QComboBox):
            # a long layer name must not widen the dock
            narrow(editor)
        self.form.addRow(caption, editor)
        return editor

    def check(self) -> str:
        """What is missing before the button can be pressed; empty where nothing is."""
        return ""

    def refresh(self, *_ignored: Any) -> None:
        """Say what is missing and switch the button."""
        missing = self.check()
        self.note.setText(missing)
        self.note.setVisible(bool(missing))
        self.button.setEnabled(not missing)

    def parameters(self) -> dict[str, Any]:
        """The algorithm's parameters."""
        raise NotImplementedError


class ImportPage(StepPage):
    """An IMSMA export into the minimum schema."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Bring an IMSMA export into the workspace: shapefile, GeoPackage, geodatabase, GeoJSON, KML, CSV or "
               "XLSX. Rows that cannot be used are listed with the reason."),
            tr("Import"), parent)
        self.file = self.row(tr("File"), QgsFileWidget(), tr("The export; for a geodatabase choose one of its files."))
        self.layer = self.row(tr("Layer or sheet"), QComboBox(), tr("Which of several layers or sheets."))
        self.kind = self.row(tr("Kind of record"), QComboBox(), tr("What one row of the file is."))
        for value, label in kinds():
            self.kind.addItem(label, value)
        self.points = self.row(tr("Points table"), QgsFileWidget(),
                               tr("Only where polygons come as a second file of points."))
        self.points_layer = self.row(tr("Sheet of the points"), QComboBox(), tr("Which of several layers or sheets."))
        self.profile = self.row(tr("Profile"), QComboBox(),
                                tr("How fields and values are read: a profile of the plugin, or the path of your own."))
        self.profile.setEditable(True)
        self.profile.addItem(tr("automatic"), "")
        for path in sorted(PROFILES.glob("*.json")):
            self.profile.addItem(path.stem, path.stem)
        self.form_file = self.row(tr("Form (XLSForm)"), QgsFileWidget(),
                                  tr("Only for a Survey123, Kobo or ODK export whose cells hold codes: the workbook "
                                     "that the form was made from says them in words."))
        self.form_file.setFilter(tr("Workbooks") + " (*.xlsx)")
        self.release = self.row(tr("Release products"), layer_combo(QgsMapLayerProxyModel.Filter.VectorLayer, True),
                                tr("A hazard counts as released only with a linked release product."))
        self.day = self.row(tr("Day of the export"), QLineEdit(),
                            tr("As 2026-01-31; today where empty. The land balance and its chart go by it."))
        self.day.setPlaceholderText(date.today().isoformat())
        self.crs = self.row(tr("CRS"), QgsProjectionSelectionWidget(), tr("Only where the file does not say."))
        self.crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self.crs.setNotSetText(tr("as the file says"))
        self.crs.setCrs(QgsCoordinateReferenceSystem())
        self.file.fileChanged.connect(lambda _path: self._offer(self.file, self.layer))
        self.points.fileChanged.connect(lambda _path: self._offer(self.points, self.points_layer))
        self.kind.currentIndexChanged.connect(lambda _index: self._kind_changed())
        for chooser, combo in ((self.file, self.layer), (self.points, self.points_layer)):
            self._offer(chooser, combo)
        self._kind_changed()

    def _offer(self, chooser: QgsFileWidget, combo: QComboBox) -> None:
        """The layers of a file, where it has several; the row is hidden otherwise."""
        combo.clear()
        for name in layer_names(export_path(chooser.filePath())):
            combo.addItem(name, name)
        self._show(combo, combo.count() > 1)
        self.refresh()

    def _kind_changed(self) -> None:
        """Points tables and release products belong to hazards."""
        hazard = self.kind.currentData() == "hazard"
        self._show(self.points, hazard or self.kind.currentData() == "release")
        self._show(self.release, hazard)
        self._show(self.points_layer, hazard and self.points_layer.count() > 1)
        if hazard:
            prefer(self.release, "imsma_release")

    def _show(self, editor: QWidget, visible: bool) -> None:
        editor.setVisible(visible)
        self.form.labelForField(editor).setVisible(visible)

    def check(self) -> str:
        return "" if self.file.filePath() else tr("Choose the file that IMSMA gave you.")

    def parameters(self) -> dict[str, Any]:
        kind = self.kind.currentData()
        found: dict[str, Any] = {"INPUT": export_path(self.file.filePath()), "KIND": kind}
        if self.layer.count() > 1:
            found["LAYER"] = self.layer.currentData()
        if self.points.filePath() and kind in ("hazard", "release"):
            sheet = f"|layername={self.points_layer.currentData()}" if self.points_layer.count() > 1 else ""
            found["POINTS"] = export_path(self.points.filePath()) + sheet
        profile = self.profile.currentText().strip()
        if profile and profile != self.profile.itemText(0):
            found["PROFILE"] = profile
        if self.form_file.filePath():
            found["FORM"] = self.form_file.filePath()
        if self.day.text().strip():
            found["VALID_ON"] = self.day.text().strip()
        if self.crs.crs().isValid():
            found["CRS"] = self.crs.crs()
        if kind == "hazard" and self.release.currentLayer() is not None:
            found["RELEASE"] = self.release.currentLayer().id()
        return found


def export_path(path: str) -> str:
    """A file inside a geodatabase stands for its folder."""
    plain = path.replace("\\", "/")
    return path[: plain.rindex(".gdb/") + len(".gdb")] if ".gdb/" in plain else path


def layer_names(path: str) -> list[str]:
    """Layers or sheets of a file; none where it cannot be listed (the import says why)."""
    from ..connectors import tabular, vector

    if not path or not Path(path).exists():
        return []
    try:
        if path.lower().endswith((".csv", ".xlsx", ".xls", ".ods", ".txt")):
            return tabular.list_sheets(path)
        return [info.name for info in vector.list_layers(path)]
    except CommonGroundError:
        return []


def kinds() -> list[tuple[str, str]]:
    """The kinds of record of the minimum schema, in the order in which officers import them."""
    return [
        ("hazard", tr("Hazards (SHA and CHA)")),
        ("release", tr("Land release (cancelled, reduced, cleared)")),
        ("survey", tr("Survey coverage (NTS, TS)")),
        ("accident", tr("Accidents")),
        ("casualty", tr("Casualties")),
        ("risk_education", tr("Risk education sessions")),
        ("task", tr("Tasks")),
        ("device", tr("Devices")),
        ("eod_task", tr("EOD tasks")),
        ("victim_assistance", tr("Victim assistance")),
        ("qa", tr("Quality assurance")),
        ("location", tr("Locations")),
    ]


def layer_combo(filters: Any, optional: bool = False) -> QgsMapLayerComboBox:
    """A chooser of project layers; nothing is chosen where nothing fits."""
    combo = QgsMapLayerComboBox()
    combo.setFilters(filters)
    combo.setAllowEmptyLayer(optional)
    if optional:
        combo.setCurrentIndex(0)
    return combo


def prefer(combo: QgsMapLayerComboBox, *tables: str) -> None:
    """Choose the first project layer whose workspace table begins with one of the names."""
    layers = sorted(QgsProject.instance().mapLayers().values(), key=lambda item: len(item.source()))
    for wanted in tables:
        for layer in layers:
            if split_uri(layer.source())[1].startswith(wanted):
                combo.setLayer(layer)
                if combo.currentLayer() is layer:
                    return


def holds_no_hazards(layer: QgsMapLayer) -> bool:
    """True for a table that the plugin itself made of another kind: survey coverage, admin areas, a result."""
    table = split_uri(layer.source())[1]
    return table.startswith(("cod_ab", "imsma_", "dtm", "exposure", "contamination")) and not table.startswith(
        "imsma_hazard")


class OverlayPage(StepPage):
    """People living near hazards, per zone (``exposure``)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Count the people living within given distances of recorded hazards, per admin area."),
            tr("Run the overlay"), parent)
        proxy = QgsMapLayerProxyModel.Filter
        # QGIS chooses the first layer that fits by type; people near the wrong layer are worse than no figure
        self.hazards = self.row(tr("Hazards"), layer_combo(proxy.PolygonLayer | proxy.PointLayer, optional=True),
                                tr("Hazards as the IMSMA import made them."))
        self.zones = self.row(tr("Zones"), layer_combo(proxy.PolygonLayer), tr("Admin areas."))
        self.zone_id = self.row(tr("Zone id"), QgsFieldComboBox(), tr("Zones with one id count as one zone."))
        self.population = self.row(tr("Population grid"), layer_combo(proxy.RasterLayer),
                                   tr("People per cell, e.g. from WorldPop."))
        self.bands = self.row(tr("Distances (m)"), QLineEdit("1000,5000"),
                              tr("Separated by commas. A band narrower than two cells of the grid is left empty."))
        self.surveyed = self.row(tr("Survey coverage"), layer_combo(proxy.PolygonLayer, optional=True),
                                 tr("Where survey has been. Without it, an area with no record counts as not known."))
        self.zones.layerChanged.connect(self._zones_changed)
        for combo in (self.hazards, self.population):
            combo.layerChanged.connect(self.refresh)
        self.zone_id.fieldChanged.connect(self.refresh)
        self.bands.textChanged.connect(self.refresh)
        self.guess()

    def guess(self) -> None:
        """Choose what the workspace offers."""
        prefer(self.hazards, "imsma_hazard", "hazard")
        prefer(self.zones, "cod_ab_adm1", "cod_ab")
        prefer(self.surveyed, "imsma_survey", "survey")
        self._zones_changed()

    def _zones_changed(self, *_ignored: Any) -> None:
        layer = self.zones.currentLayer()
        self.zone_id.setLayer(layer)
        if isinstance(layer, QgsVectorLayer):
            codes = [field.name() for field in layer.fields() if field.name().lower().endswith("_pcode")]
            if codes:
                self.zone_id.setField(max(codes))
        self.refresh()

    def check(self) -> str:
        hazards = self.hazards.currentLayer()
        if hazards is None:
            return tr("There are no hazards chosen: import an IMSMA export on the page IMSMA, or choose a layer.")
        if holds_no_hazards(hazards):
            return tr("{layer} holds something else, not hazards: choose the hazards of the import.",
                      layer=hazards.name())
        if self.zones.currentLayer() is None or not self.zone_id.currentField():
            return tr("There are no admin areas in the project yet: load boundaries on the page Data.")
        if self.population.currentLayer() is None:
            return tr("There is no population grid in the project yet: add a raster of people per cell.")
        if self.zones.currentLayer() is self.hazards.currentLayer():
            return tr("Hazards and zones are the same layer; choose the admin areas as zones.")
        parts = [part.strip() for part in self.bands.text().split(",") if part.strip()]
        if not parts or not all(part.isdigit() and int(part) > 0 for part in parts):
            return tr("Give the distances as whole metres, separated by commas, e.g. 1000,5000.")
        return ""

    def parameters(self) -> dict[str, Any]:
        surveyed = self.surveyed.currentLayer()
        found = {
            "HAZARDS": self.hazards.currentLayer().id(), "ZONES": self.zones.currentLayer().id(),
            "ZONE_ID": self.zone_id.currentField(), "POPULATION": self.population.currentLayer().id(),
            "BANDS": self.bands.text().replace(" ", ""),
        }
        if surveyed is not None:
            found["SURVEYED"] = surveyed.id()
        return found


class MapPage(StepPage):
    """A map product from the layers that are switched on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Make a map of the layers that are switched on, as PDF and PNG, with sources, legend and disclaimer."),
            tr("Make the map"), parent)
        self.title = self.row(tr("Title"), QLineEdit(), tr("Empty takes a title from the layers."))
        self.title.setPlaceholderText(tr("automatic"))
        self.audience = self.row(tr("For whom"), QComboBox(),
                                 tr("Single hazards and accidents are not shown to the cluster and the public."))
        for value, label in (
            ("own", tr("Own programme")), ("operator", tr("Accredited operator")),
            ("partner", tr("Partner with agreement")), ("cluster", tr("Cluster")), ("public", tr("Public")),
        ):
            self.audience.addItem(label, value)
        self.paper = self.row(tr("Paper"), QComboBox())
        for value, label in (
            ("A4 landscape", tr("A4 landscape")), ("A4 portrait", tr("A4 portrait")),
            ("A3 landscape", tr("A3 landscape")), ("A3 portrait", tr("A3 portrait")),
        ):
            self.paper.addItem(label, value)
        self.language = self.row(tr("Language"), QComboBox())
        for value, label in (("en", "English"), ("fr", "Français"), ("es", "Español"), ("ar", "العربية"),
                             ("uk", "Українська"), ("pt", "Português")):
            self.language.addItem(label, value)
        self.language.setCurrentIndex(max(self.language.findData(spoken()), 0))
        self.keep = QCheckBox(tr("Keep the layout for editing"))
        self.form.addRow(self.keep)
        project = QgsProject.instance()
        project.layerTreeRoot().visibilityChanged.connect(self.refresh)
        project.layersAdded.connect(self.refresh)
        project.layersRemoved.connect(self.refresh)
        self.refresh()

    def let_go(self) -> None:
        """Stop listening to the project, which outlives the panel."""
        project = QgsProject.instance()
        for signal in (project.layerTreeRoot().visibilityChanged, project.layersAdded, project.layersRemoved):
            signal.disconnect(self.refresh)

    def layers(self) -> list[QgsMapLayer]:
        """The visible map layers, in the order of the layer tree."""
        root = QgsProject.instance().layerTreeRoot()
        return [node.layer() for node in root.findLayers()
                if node.isVisible() and node.layer() is not None and node.layer().isSpatial()]

    def check(self) -> str:
        return "" if self.layers() else tr("No layer is switched on: load some, or tick them in the layer panel.")

    def parameters(self) -> dict[str, Any]:
        return {
            "LAYERS": [layer.id() for layer in self.layers()], "TITLE": self.title.text().strip(),
            "AUDIENCE": self.audience.currentData(), "PAPER": self.paper.currentData(),
            "LANGUAGE": self.language.currentData(),
            "KEEP_LAYOUT": self.keep.checkState() == Qt.CheckState.Checked,
        }
