"""Translation of the texts that the pure rooms mark and of the plugin's own."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from ..base.errors import CommonGroundError

CONTEXT = "CommonGround"
_I18N = Path(__file__).resolve().parents[1] / "i18n"


def tr(text: str, **values: object) -> str:
    """Translate an English template of this plugin and fill its ``{name}`` marks."""
    translated = QCoreApplication.translate(CONTEXT, text)
    if not values:
        return translated
    try:
        return translated.format_map(values)
    except (KeyError, IndexError, ValueError):
        return text.format_map(values)


def sentence(error: CommonGroundError) -> str:
    """The error's one sentence in the user's language."""
    return error.sentence(lambda template: QCoreApplication.translate(CONTEXT, template))


def user_locale() -> str:
    """The user's language as QGIS has it, e.g. ``fr``; works with the setting absent."""
    value = QgsSettings().value("locale/userLocale")
    name = value if isinstance(value, str) and value else QLocale().name()
    return QLocale(name).name()


def install_translator() -> QTranslator | None:
    """Load ``i18n/common_ground_<lang>.qm`` for the user's language; None where there is none."""
    locale = user_locale()
    for stem in (locale, locale.split("_")[0]):
        path = _I18N / f"common_ground_{stem}.qm"
        if path.exists():
            translator = QTranslator()
            if translator.load(str(path)):
                QCoreApplication.installTranslator(translator)
                return translator
    return None


def remove_translator(translator: QTranslator) -> None:
    """Undo :func:`install_translator`."""
    QCoreApplication.removeTranslator(translator)
