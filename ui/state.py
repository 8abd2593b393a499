"""What the dock remembers between sessions: the workspace folder, the country, the terms that were read."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.PyQt.QtCore import QStandardPaths

from ..base.errors import WorkspaceError
from ..base.text import N_
from ..bridge.settings import Setting


def text(name: str) -> str:
    """A remembered text; empty where there is none."""
    return Setting(name, "").value()


def remember(name: str, value: str) -> None:
    """Keep a text for the next session."""
    Setting(name, "").set(value)


def is_temporary(folder: str) -> bool:
    """True for a folder that the system may empty."""
    temporary = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.TempLocation)
    if not temporary:
        return False
    root, path = Path(os.path.realpath(temporary)), Path(os.path.realpath(folder))
    return path == root or root in path.parents


def check_folder(folder: str, create: bool = True) -> None:
    """Raise WorkspaceError where ``folder`` cannot be a workspace. ``create``: make it where it is absent."""
    from ..bridge.workspace import Workspace

    if is_temporary(folder):
        raise WorkspaceError(
            N_("{folder} is a temporary folder, which the system empties"),
            hint=N_("choose a folder of your own, e.g. in your documents"),
            folder=folder,
        )
    if create or Path(folder).is_dir():
        Workspace.open(folder)
