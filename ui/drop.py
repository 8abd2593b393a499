"""What is dropped on the map: an export opens the import wizard; a layer or source of our Browser item is taken in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.gui import QgsCustomDropHandler

from ..base.errors import CommonGroundError

if TYPE_CHECKING:
    from .desktop import Desktop

#: tables have no place of their own, so QGIS cannot show them on a map by itself
_TABLES = (".csv", ".tsv", ".xlsx", ".xls", ".ods")
_MAPS = (".shp", ".geojson", ".gpkg", ".kml", ".kmz", ".json")
_MARKS = 2
_HEAD = 256 * 1024


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
        """An export opens the wizard; False leaves the file to QGIS."""
        if not looks_like_export(file):
            return False
        self.desktop.open_wizard(file)
        return True


def looks_like_export(file: str) -> bool:
    """True for a table with a place or a record in it, and for a layer with two or more of IMSMA's own columns.

    Reads heads only. What cannot be read is left to QGIS.
    """
    path = Path(file)
    suffix = path.suffix.lower()
    if suffix == ".gdb":
        return path.is_dir()
    if suffix == ".zip":
        return _zip_holds_gdb(path)
    if suffix in (".xls", ".xlsx", ".ods"):
        return path.is_file()
    if suffix not in (*_TABLES, *_MAPS) or not path.is_file():
        return False
    from ..connectors.imsma.profile import proposals

    columns = _columns(path)
    wide = " ".join((path.stem, *columns)).casefold()
    return bool(proposals(columns)) or sum(mark in wide for mark in _words()) >= _MARKS


def _words() -> tuple[str, ...]:
    """Words in the columns of exports that no profile has the signature of."""
    return ("hazard", "imsma", "featureid", "mine", "accident", "casualt", "victim", "clear", "ordnance", "survey",
            "session")


def _columns(path: Path) -> list[str]:
    """The names of the columns, from the head of the file."""
    from osgeo import gdal, ogr

    if path.suffix.lower() in (".csv", ".tsv"):
        try:
            with path.open("rb") as file:
                head = file.read(_HEAD).decode("utf-8-sig", "replace").splitlines()
        except OSError:
            return []
        for mark in (";", "\t", "|", ","):
            if head and mark in head[0]:
                return [cell.strip().strip('"') for cell in head[0].split(mark)]
        return head[:1]
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        data = ogr.Open(str(path))
        if data is None:
            return []
        layers = [data.GetLayer(i) for i in range(min(data.GetLayerCount(), 5))]
        return [layer.GetLayerDefn().GetFieldDefn(i).GetName() for layer in layers
                for i in range(layer.GetLayerDefn().GetFieldCount())]
    except RuntimeError:
        return []
    finally:
        gdal.PopErrorHandler()


def _zip_holds_gdb(path: Path) -> bool:
    import zipfile

    try:
        with zipfile.ZipFile(path) as packed:
            return any(".gdb/" in name for name in packed.namelist())
    except (OSError, zipfile.BadZipFile):
        return False
