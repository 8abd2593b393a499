"""Styles, layouts and country packs that others made: what in them would run a program or fetch something is taken out.

QGIS runs the Python of a layer's form when the form opens, runs a layer's actions, and fetches pictures and web pages
that a symbol, a label or a map tip names. None of it is needed to show data.
"""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsEditFormConfig
from qgis.PyQt.QtXml import QDomDocument, QDomElement

if TYPE_CHECKING:
    from pathlib import Path

    from qgis.core import QgsVectorLayer

#: the beginning of an address that is not on this machine: a web address, a share of a network, GDAL's own web reader
_OUTSIDE = re.compile(r"\s*(?:[a-z][a-z0-9+.-]+://|file:|data:text|javascript:|\\\\|//|/vsi(?:curl|s3|gs|az|oss|swift)|"
                      r"/vsi\w+/\{?/?vsi(?:curl|s3|gs|az))", re.IGNORECASE)
#: HTML that runs or fetches
_LIVE = re.compile(r"<\s*(?:script|iframe|object|embed|link|meta|base|form)\b|\bon\w+\s*=|javascript:|"
                   r"(?:src|href|background|data)\s*=\s*[\"']?\s*(?:[a-z][a-z0-9+.-]*:|\\\\|//)|url\s*\(|@import",
                   re.IGNORECASE)
#: attributes whose value QGIS opens as a file or an address
_OPENED = ("file", "url", "src", "path", "svgFile", "imageFile", "svgPath", "picturePath", "value", "v")
#: elements of a style that hold code, or the form that would load it
_CODE = ("editforminit", "editforminitcode", "editforminitfilepath", "editforminituseCode", "editform",
         "attributeactions", "pythonCode")
#: endings of what a pack has no need of: projects (their macros run), programs, links, files that name other files
REFUSED = (".qgs", ".qgz", ".qgd", ".qlr", ".qpt", ".model3", ".py", ".pyc", ".pyd", ".pyw", ".exe", ".dll", ".so",
           ".dylib", ".bat", ".cmd", ".com", ".msi", ".scr", ".ps1", ".sh", ".js", ".jse", ".vbs", ".wsf", ".hta",
           ".jar", ".lnk", ".url", ".desktop", ".webloc", ".vrt", ".wms", ".xlsm", ".docm", ".sqlite")


def outside(text: str) -> bool:
    """True for the address of something that is not a plain file of this machine."""
    return bool(_OUTSIDE.match(text))


def disarm(document: QDomDocument) -> list[str]:
    """Take code and addresses outside this machine out of a style or a layout; what was taken out, for the log."""
    taken: list[str] = []
    _walk(document.documentElement(), taken)
    return taken


def _walk(element: QDomElement, taken: list[str]) -> None:
    child = element.firstChildElement()
    while not child.isNull():
        following = child.nextSiblingElement()
        if child.tagName() in _CODE:
            if (child.hasChildNodes() and child.text().strip()) or child.firstChildElement().tagName():
                taken.append(child.tagName())
            element.removeChild(child)
        else:
            _clean(child, taken)
            _walk(child, taken)
        child = following


def _clean(element: QDomElement, taken: list[str]) -> None:
    for name in _OPENED:
        if element.hasAttribute(name) and outside(element.attribute(name)):
            taken.append(element.attribute(name))
            element.setAttribute(name, "")
    for name in ("html", "labelText"):
        if element.hasAttribute(name) and _LIVE.search(element.attribute(name)):
            taken.append(f"{element.tagName()} {name}")
            if name == "html":
                element.setAttribute(name, "")
            element.setAttribute("htmlState", "0")
    if element.tagName() in ("mapTip", "previewExpression") and _LIVE.search(element.text()):
        taken.append(element.tagName())
        while element.hasChildNodes():
            element.removeChild(element.firstChild())


def disarm_form(layer: QgsVectorLayer) -> None:
    """A style saved in a GeoPackage came with the layer: its form runs no Python."""
    config = layer.editFormConfig()
    # QGIS 3.32 gave the enum another home
    newer = getattr(Qgis, "AttributeFormPythonInitCodeSource", None)
    none = QgsEditFormConfig.PythonInitCodeSource.CodeSourceNone if newer is None else newer.NoSource
    if config.initCodeSource() != none or config.initCode() or config.initFilePath():
        config.setInitCodeSource(none)
        config.setInitCode("")
        config.setInitFunction("")
        config.setInitFilePath("")
        layer.setEditFormConfig(config)


def disarm_geopackage(path: Path) -> list[str]:
    """Styles saved in a GeoPackage without code and addresses; one that cannot be read goes, and so do projects.

    Raises sqlite3.Error for what is no database.
    """
    taken: list[str] = []
    with closing(sqlite3.connect(path)) as connection, connection:
        kinds = dict(connection.execute(
            "SELECT lower(name), type FROM sqlite_master WHERE lower(name) IN ('layer_styles', 'qgis_projects')"))
        triggers = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND lower(tbl_name) = 'layer_styles'").fetchall()
        for (name,) in triggers:
            connection.execute('DROP TRIGGER "{}"'.format(name.replace('"', '""')))
        if "qgis_projects" in kinds:
            taken.append("qgis_projects")
            connection.execute("DROP VIEW qgis_projects" if kinds["qgis_projects"] == "view"
                               else "DROP TABLE qgis_projects")
        if kinds.get("layer_styles") == "view":
            taken.append("layer_styles")
            connection.execute("DROP VIEW layer_styles")
        elif kinds.get("layer_styles") == "table":
            taken += _styles(connection)
    return taken


def _styles(connection: sqlite3.Connection) -> list[str]:
    taken: list[str] = []
    for row, text in connection.execute("SELECT rowid, styleQML FROM layer_styles").fetchall():
        cleaned, gone = disarmed_text(str(text or ""))
        if text and not cleaned:
            connection.execute("DELETE FROM layer_styles WHERE rowid = ?", (row,))
        elif gone:
            connection.execute("UPDATE layer_styles SET styleQML = ? WHERE rowid = ?", (cleaned, row))
        # a form drawn by hand is a file of its own, which names classes to load
        with suppress(sqlite3.OperationalError):
            connection.execute("UPDATE layer_styles SET ui = NULL, styleSLD = NULL WHERE rowid = ?", (row,))
        taken += gone
    return taken


def disarmed_text(text: str) -> tuple[str, list[str]]:
    """A style as text without code and addresses, and what was taken out; empty where it is no style."""
    document = QDomDocument()
    parsed = document.setContent(text)
    if "<!ENTITY" in text or not (parsed[0] if isinstance(parsed, tuple) else parsed):
        return "", ["style"]
    return (document.toString(), taken) if (taken := disarm(document)) else (text, [])
