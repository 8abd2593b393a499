"""Where the help stands: pages that come with the plugin, read without a line."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QUrl

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "help"
HOMEPAGE = "https://github.com/common-ground-qgis/common_ground"


def page_url(name: str) -> str:
    """Address of a help page: the file that came with the plugin, else the homepage of the project.

    ``name``: an algorithm's id without the provider, or ``index``.
    """
    path = FOLDER / f"{name}.html"
    return str(QUrl.fromLocalFile(str(path)).toString()) if path.is_file() else HOMEPAGE
