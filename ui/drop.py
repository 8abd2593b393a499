"""What is dropped on the map: an export opens the import wizard, another table the table wizard; a layer or source of
our Browser item is taken in."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.gui import QgsCustomDropHandler

from ..base.errors import CommonGroundError
from ..base.feedback import Silent
from ..bridge.i18n import tr
from ..bridge.tasks import WorkTask

if TYPE_CHECKING:
    from ..base.feedback import Feedback
    from .desktop import Desktop

#: tables have no place of their own, so QGIS cannot show them on a map by itself
_TABLES = (".csv", ".tsv")
_WORKBOOKS = (".xlsx", ".xlsm")
_MAPS = (".shp", ".geojson", ".gpkg", ".kml", ".kmz", ".json")
_MARKS = 2
#: what a file can be
EXPORT, TABLE = "export", "table"
#: from this fit on, a table is of the shape of a preset
_FITS = 0.4
_PCODE = re.compile(r"p-?code", re.IGNORECASE)


class DropHandler(QgsCustomDropHandler):
    """Takes only what is ours or what looks like an IMSMA export; QGIS takes the rest as always."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__()
        self.desktop = desktop

    def customUriProviderKey(self) -> str:
        from .browser import KEY

        return KEY

    def canHandleCustomUriCanvasDrop(self, uri: Any, canvas: Any) -> bool:
        return False

    def handleCustomUriDrop(self, uri: Any) -> None:
        """A thing of our Browser item, dropped on the map or the layer tree."""
        kind, _, name = uri.uri.partition(":")
        if kind == "source":
            self.desktop.open_source(name)
        elif kind == "layer":
            code, _, table = name.partition("/")
            dock = self.desktop.open()
            if dock is None:
                return
            try:
                dock.add_to_project([dock.workspace().entry(table, code)])
            except CommonGroundError as error:
                from . import messages

                messages.tell(self.desktop.iface, error)

    def handleFileDrop(self, file: str) -> bool:
        """An export opens the import wizard, another table the table wizard; False leaves the file to QGIS."""
        if Path(file).suffix.lower() in _WORKBOOKS and Path(file).is_file():
            # a large workbook takes a while to open, so that is not done here
            WorkTask(tr("Looking at the file"), lambda feedback: kind_of_workbook(file, feedback),
                     lambda kind: self._open(file, kind), self._refused).start()
            return True
        kind = kind_of(file)
        if kind:
            self._open(file, kind)
        return bool(kind)

    def _open(self, file: str, kind: str) -> None:
        if kind == TABLE:
            self.desktop.open_table(file)
        else:
            self.desktop.open_wizard(file)

    def _refused(self, error: CommonGroundError) -> None:
        from . import messages

        messages.tell(self.desktop.iface, error)


def kind_of(file: str) -> str:
    """EXPORT for what looks like an IMSMA export, TABLE for another table with a place or a known shape, "" for the
    rest. Reads heads only. What cannot be read is left to QGIS."""
    path = Path(file)
    suffix = path.suffix.lower()
    if suffix == ".gdb":
        return EXPORT if path.is_dir() else ""
    if suffix == ".zip":
        return EXPORT if _zip_holds_gdb(path) else ""
    if suffix in (".xls", ".ods"):
        return EXPORT if path.is_file() else ""
    if suffix not in (*_TABLES, *_MAPS) or not path.is_file():
        return ""
    if suffix in _MAPS:
        return EXPORT if _is_export(path.stem, _columns(path)) else ""
    try:
        return _kind_of_heads(path, Silent())
    except CommonGroundError:
        return ""


def kind_of_workbook(file: str, feedback: Feedback) -> str:
    """EXPORT or TABLE: a workbook is always ours, since QGIS shows its first sheet only. Raises BadInput."""
    return _kind_of_heads(Path(file), feedback) or TABLE


def _kind_of_heads(path: Path, feedback: Feedback) -> str:
    from ..connectors.imsma.profile import proposals
    from ..connectors.points import coordinate_columns
    from ..connectors.table_heads import heads
    from ..connectors.table_wizard import fitting, presets

    found = heads(path, feedback)
    named = [head.names() for head in found]
    if any(proposals(columns) for columns, _ in named):
        return EXPORT
    fits = fitting(found, presets())
    if fits and fits[0].score >= _FITS:
        return TABLE
    if any(_is_export(path.stem, columns) for columns, _ in named):
        return EXPORT
    placed = any(tags or coordinate_columns(columns, tags) or any(_PCODE.search(c) for c in columns)
                 for columns, tags in named)
    return TABLE if fits or placed else ""


def _is_export(stem: str, columns: list[str]) -> bool:
    """Two or more of IMSMA's own words in the names, or the signature of a profile."""
    from ..connectors.imsma.profile import proposals

    wide = " ".join((stem, *columns)).casefold()
    return bool(proposals(columns)) or sum(mark in wide for mark in _words()) >= _MARKS


def _words() -> tuple[str, ...]:
    """Words in the columns of exports that no profile has the signature of."""
    return ("hazard", "imsma", "featureid", "mine", "accident", "casualt", "victim", "clear", "ordnance", "survey",
            "session")


def _columns(path: Path) -> list[str]:
    """The names of the columns of a layer."""
    from osgeo import ogr

    from ..connectors.gdal_state import quietly

    with quietly():
        try:
            data = ogr.Open(str(path))
            if data is None:
                return []
            layers = [data.GetLayer(i) for i in range(min(data.GetLayerCount(), 5))]
            return [layer.GetLayerDefn().GetFieldDefn(i).GetName() for layer in layers
                    for i in range(layer.GetLayerDefn().GetFieldCount())]
        except RuntimeError:
            return []


def _zip_holds_gdb(path: Path) -> bool:
    import zipfile

    from ..connectors.archive import BROKEN

    try:
        with zipfile.ZipFile(path) as packed:
            return any(".gdb/" in name for name in packed.namelist())
    except (OSError, *BROKEN):
        return False
