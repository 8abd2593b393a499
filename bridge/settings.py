"""The plugin's settings by name, typed; everything lives under ``common_ground/`` in QGIS's settings.

    from ..bridge import settings
    settings.OFFLINE.value()            # False
    settings.OFFLINE.set(True)
    settings.url_override("hdx")        # "" or the address of a mirror

Keys are not settings: see bridge.auth.
"""

from __future__ import annotations

from pathlib import Path
from typing import Generic, TypeVar

from qgis.core import QgsApplication, QgsSettings

PREFIX = "common_ground"
T = TypeVar("T", bool, int, float, str)


class Setting(Generic[T]):
    """One setting with a type and a default; a stored value that does not fit the type counts as absent."""

    def __init__(self, name: str, default: T) -> None:
        self.name, self.default = name, default

    @property
    def path(self) -> str:
        """The full key in QgsSettings."""
        return f"{PREFIX}/{self.name}"

    def value(self) -> T:
        """The stored value, else the default."""
        stored = QgsSettings().value(self.path)
        if stored is None:
            return self.default
        try:
            return self._typed(stored)
        except (TypeError, ValueError):
            return self.default

    def _typed(self, stored: object) -> T:
        if isinstance(self.default, bool):
            # INI files give text back
            text = str(stored).strip().lower()
            if text in ("true", "1", "yes", "on"):
                return True
            if text in ("false", "0", "no", "off", ""):
                return False
            raise ValueError(text)
        return type(self.default)(stored)  # type: ignore[arg-type]

    def set(self, value: T) -> None:
        """Store ``value``; the default removes the entry."""
        if value == self.default:
            self.clear()
        else:
            QgsSettings().setValue(self.path, value)

    def clear(self) -> None:
        """Back to the default."""
        QgsSettings().remove(self.path)


OFFLINE = Setting("offline", False)
#: Folder of the last workspace; empty: none chosen yet.
WORKSPACE = Setting("workspace", "")
#: Folder for downloads; empty: below the user's profile (see :func:`cache_folder`).
CACHE_FOLDER = Setting("cache_folder", "")
#: Upper limit of one download in megabytes.
MAX_DOWNLOAD_MB = Setting("max_download_mb", 4000)
#: Seconds without one byte after which a request is given up.
TIMEOUT = Setting("timeout", 120)
#: ISO 639 code of the names to show on maps; empty: the user's language.
NAME_LANGUAGE = Setting("name_language", "")
#: ISO3 code of the country last worked on.
COUNTRY = Setting("country", "")
#: Id of the protocol profile that gives sensitivity levels.
PROTOCOL = Setting("protocol", "default")
#: True once the first steps were shown.
WELCOMED = Setting("welcomed", False)
#: Contact that goes into the HAPI identifier and into dataset metadata.
CONTACT_NAME = Setting("contact_name", "")
CONTACT_EMAIL = Setting("contact_email", "")


def cache_folder() -> Path:
    """Where downloads are kept: the folder chosen, else ``common_ground/cache`` in the user's profile."""
    chosen = CACHE_FOLDER.value()
    return Path(chosen) if chosen else Path(QgsApplication.qgisSettingsDirPath()) / "common_ground" / "cache"


def url_override(source: str) -> str:
    """The address that replaces a source's own, empty when there is none (see connectors.endpoints)."""
    return Setting(f"url/{source}", "").value()


def set_url_override(source: str, url: str) -> None:
    """Store the address of a mirror; an empty one removes it."""
    Setting(f"url/{source}", "").set(url.strip())


def url_overrides() -> dict[str, str]:
    """All stored addresses by source id."""
    settings = QgsSettings()
    settings.beginGroup(f"{PREFIX}/url")
    names = settings.allKeys()
    settings.endGroup()
    return {name: url for name in names if (url := url_override(name))}
