"""The language in which this plugin speaks now: QGIS's own, or the one that a product is asked for in."""

from __future__ import annotations

import struct
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale

from ..base.text import write_figures_with
from ..connectors.countries import name_in, translations

CONTEXT = "CommonGround"
I18N = Path(__file__).resolve().parents[1] / "i18n"
#: languages whose texts a native speaker has read; the About box says so of all others
READ_BY_A_SPEAKER: tuple[str, ...] = ("en",)
_RIGHT_TO_LEFT = ("ar", "fa", "he", "ps", "ur")
#: figures are written with these digits everywhere, as on the maps: tables mix them with codes and ISO dates
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٬٫", "01234567890123456789,.")
_here = threading.local()


def user_locale() -> str:
    """The user's language as QGIS has it, e.g. ``fr_FR``; works with the setting absent."""
    value = QgsSettings().value("locale/userLocale")
    name = value if isinstance(value, str) and value else QLocale().name()
    return QLocale(name).name()


def qm_file(locale: str) -> Path | None:
    """The compiled texts of a locale or of its language; None where there are none."""
    for stem in (locale, locale.split("_")[0]):
        path = I18N / f"common_ground_{stem}.qm"
        if stem and path.is_file():
            return path
    return None


def texts(locale: str) -> Mapping[str, str]:
    """English to translation; empty for English and for a language that is not here."""
    path = qm_file(locale)
    return _read(str(path), path.stat().st_mtime_ns) if path is not None else {}


@lru_cache(maxsize=8)
def _read(path: str, _changed: int) -> dict[str, str]:
    """A .qm without Qt: QTranslator takes no letter beyond ASCII from Python. Nothing where the file is not whole."""
    data = Path(path).read_bytes()
    found: dict[str, str] = {}
    try:
        place = 16
        while place < len(data):
            tag, size = struct.unpack_from(">BI", data, place)
            if tag == 0x69:
                found.update(_messages(data[place + 5 : place + 5 + size]))
            place += 5 + size
    except (struct.error, UnicodeDecodeError):
        return {}
    return found


def _messages(data: bytes) -> Iterator[tuple[str, str]]:
    place = 0
    parts: dict[int, bytes] = {}
    while place < len(data):
        tag = data[place]
        place += 1
        if tag == 1:  # the end of a message
            if 3 in parts and 6 in parts:
                yield parts[6].decode("utf-8"), parts[3].decode("utf-16-be")
            parts = {}
            continue
        (size,) = struct.unpack_from(">I", data, place)
        parts.setdefault(tag, data[place + 4 : place + 4 + size])
        place += 4 + size


@contextmanager
def speaking(locale: str) -> Iterator[None]:
    """In this thread tr() speaks ``locale``: for a page or table that is asked for in another language than QGIS's.

    An empty ``locale`` changes nothing.
    """
    before = getattr(_here, "locale", "")
    _here.locale = locale.replace("-", "_") or before
    try:
        yield
    finally:
        _here.locale = before


def translate(text: str) -> str:
    """A template of this plugin in the language spoken now; English where it has no translation."""
    locale = getattr(_here, "locale", "")
    found = texts(locale).get(text, text) if locale else str(QCoreApplication.translate(CONTEXT, text))
    # the name of a country inside a title comes here as other words do
    return translations(spoken()).get(text, found) if text in translations("en") else found


def country_name(code: str) -> str:
    """The country of an ISO 3166 alpha-3 code in the language spoken now; the code where it is none."""
    return name_in(code, spoken())


def spoken() -> str:
    """Language of what tr() gives now: ``fr``; ``en`` where there are no texts of the user's language."""
    locale = getattr(_here, "locale", "") or user_locale()
    return locale.split("_")[0] if qm_file(locale) is not None else "en"


def right_to_left() -> bool:
    """Is the language spoken now written from right to left?"""
    return spoken() in _RIGHT_TO_LEFT


def _locale() -> QLocale:
    """QGIS's own, with the user's separators, unless another language is spoken."""
    locale = getattr(_here, "locale", "")
    found = QLocale(locale) if locale else QLocale()
    # the C locale groups no digits
    return QLocale("en") if found.language() == QLocale.Language.C else found


def number(value: float, most: int = 3) -> str:
    """A figure with the separators of the language; a fraction with ``most`` significant digits, below 1,000."""
    locale = _locale()
    if isinstance(value, int) or float(value).is_integer() or abs(value) >= 1000:
        text = locale.toString(float(value), "f", 0)
    else:
        text = locale.toString(float(value), "g", most)
    return text.translate(_DIGITS)


def fixed(value: float, decimals: int) -> str:
    """A figure with the separators of the language and so many decimals."""
    return _locale().toString(float(value), "f", decimals).translate(_DIGITS)


write_figures_with(fixed)


def day(iso: str) -> str:
    """``2025-01-31`` as ``31 Jan 2025``, the month in the language: 01/02 would be read in two ways. A text that is no
    date, or only a year or month, stays as it is."""
    found = QDate.fromString(iso[:10], "yyyy-MM-dd")
    # the months of the language that is read, which need not be the one that QGIS counts in
    return QLocale(spoken()).toString(found, "d MMM yyyy").translate(_DIGITS) if found.isValid() else iso
