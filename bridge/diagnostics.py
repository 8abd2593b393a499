"""What somebody who helps needs to know, as text that may be copied into a public issue.

No key, no address with a login, no path of the user, no name, no coordinate and no row: figures with a decimal part
that could be a place are blanked, paths are cut down to what follows the home folder's mark ``~``.
"""

from __future__ import annotations

import importlib.metadata
import platform
import re
import sys
from configparser import ConfigParser
from configparser import Error as ConfigError
from pathlib import Path

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QT_VERSION_STR

from ..connectors.endpoints import KEY_HEADERS, LOGINS
from . import auth, recent, settings
from .i18n import sentence, tr, user_locale

PACKAGES = ("requests", "pandas", "shapely", "numpy")
_HOME = re.compile(r"(?i)(?:[a-z]:)?[\\/]+(?:users|home|documents and settings)[\\/]+[^\\/\s\"'|;,]+")
_PATH = re.compile(r"(?i)(?:(?<![\w:/.])/(?:[^\s\"'|;,/]+/)+|\b[a-z]:\\(?:[^\s\"'|;,\\]+\\)+)")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
#: two or more decimals, with a point or a comma: a coordinate, if anything is
_DECIMAL = re.compile(r"[-+]?\b\d{1,9}[.,]\d{2,}\b")
_DMS = re.compile(r"\d{1,3}\s*°[^,;\n]*?[NSEWО]?\b|\b\d{1,2}[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?\d{2,5}\s?\d{2,5}\b")
_METRES = re.compile(r"\b\d{6,7}\b")
_QUERY = re.compile(r"(https?://[^\s?#]+)[?#][^\s]*")
_LONG = re.compile(r"\b[0-9a-fA-F]{24,}\b|\b[A-Za-z0-9_\-]{32,}\b|\beyJ[\w.\-]+")


def plain(text: str) -> str:
    """``text`` without keys, logins, queries, mail addresses, paths and anything that could be a coordinate."""
    from ..connectors.redaction import redact

    text = _QUERY.sub(r"\1", redact(text))
    text = _MAIL.sub("[mail]", text)
    text = _HOME.sub("~", text)
    text = _PATH.sub("…/", text)
    text = _LONG.sub("***", text)
    text = _DMS.sub("[place]", text)
    return _METRES.sub("[number]", _DECIMAL.sub("[number]", text))


def version() -> str:
    """The plugin's version."""
    parser = ConfigParser(interpolation=None)
    try:
        parser.read(Path(__file__).resolve().parents[1] / "metadata.txt", encoding="utf-8")
        return parser.get("general", "version")
    except (ConfigError, OSError, UnicodeDecodeError):
        return "?"


def _package(name: str) -> str:
    try:
        return f"{name} {importlib.metadata.version(name)}"
    except importlib.metadata.PackageNotFoundError:
        return tr("{name} missing", name=name)


def _stock(folder: str) -> list[str]:
    from ..base.errors import CommonGroundError
    from .workspace import Workspace

    if not folder:
        return [tr("workspace: none chosen")]
    try:
        held = Workspace.open(folder, create=False, wait=1.0)
        countries, entries = held.countries(), held.layers()
    except CommonGroundError as error:
        return [tr("workspace: {error}", error=plain(sentence(error)))]
    out = [tr("workspace: {countries} countries, {layers} layers", countries=len(countries), layers=len(entries))]
    out += ["  " + tr("{table} ({geometry}), written on {date}", table=entry.table, geometry=entry.geometry or "–",
                      date=entry.written_at[:10]) for entry in entries]
    return out


def text(proxy: str = "") -> str:
    """The whole report. ``proxy``: what :func:`bridge.connection.proxy_for` says. Reads the workspace's list."""
    keyed = sorted(source for source in {*KEY_HEADERS, *LOGINS} if auth.has_key(source))
    mirrors = sorted(settings.url_overrides())
    lines = [
        f"Common Ground {version()}",
        f"QGIS {Qgis.QGIS_VERSION}, Qt {QT_VERSION_STR}, Python {sys.version.split()[0]}",
        tr("{system}; language {language}", language=user_locale(),
           system=f"{platform.system()} {platform.release()}, {platform.machine()}"),
        tr("packages: {names}", names=", ".join(_package(name) for name in PACKAGES)),
        f"GDAL {_gdal()}",
        tr("authentication store off") if QgsApplication.authManager().isDisabled() else tr("authentication store on"),
        tr("offline mode on") if settings.OFFLINE.value() else tr("offline mode off"),
        proxy or tr("proxy not asked"),
        tr("keys stored for: {sources}", sources=", ".join(keyed) or tr("none")),
        tr("own addresses for: {sources}", sources=", ".join(mirrors) or tr("none")),
        tr("protocol: {protocol}; language of names: {language}", protocol=settings.PROTOCOL.value(),
           language=settings.NAME_LANGUAGE.value() or tr("automatic")),
        *_stock(settings.WORKSPACE.value()),
        tr("last lines of the log:"),
    ]
    return "\n".join(lines + ["  " + plain(line).replace("\n", "\n  ") for line in recent.LINES])


def _gdal() -> str:
    from osgeo import gdal

    return str(gdal.VersionInfo("RELEASE_NAME"))
