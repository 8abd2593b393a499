"""A symbolic link in the place of a workspace's GeoPackage.

Reading through one is what its maker asked for. A write would change a file in a folder that nobody chose as workspace,
and where the target is missing SQLite would make it there; so writes are refused with the place in the sentence.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..base.errors import WorkspaceError
from ..base.text import N_

if TYPE_CHECKING:
    from pathlib import Path


def has_content(path: Path) -> bool:
    """True for a file with bytes in it, also behind a link; False where nothing is, or a folder.

    Raises WorkspaceError for a link that leads nowhere or in a circle, so that its country is not missed in silence.
    """
    try:
        if path.is_file():
            return path.stat().st_size > 0
        if path.is_symlink() and not path.is_dir():
            raise _leads_nowhere(path)
    except OSError as error:
        raise WorkspaceError(N_("{path} cannot be read as a workspace"), hint=N_("ask for the right to read it"),
                             details=str(error), path=path) from error
    return False


def is_there(path: Path) -> bool:
    """True for what :func:`has_content` takes, and for a link that leads nowhere."""
    try:
        return has_content(path)
    except WorkspaceError:
        return True


def refuse_link(path: Path) -> None:
    """Raise WorkspaceError where ``path``, which is about to be written, is a link."""
    if not path.is_symlink():
        return
    has_content(path)
    raise WorkspaceError(
        N_("{path} is a link to {target}, and nothing is written through a link"),
        hint=N_("choose the folder of that file as the workspace, or put the file itself in the place of the link"),
        path=path, target=os.path.realpath(path))


def refuse_to_pack(path: Path) -> None:
    """Raise WorkspaceError where ``path`` is a link: in a folder of others it may lead to any file of this machine."""
    if not path.is_symlink():
        return
    has_content(path)
    raise WorkspaceError(
        N_("{path} is a link to {target}, and a link is not packed"),
        hint=N_("put the file itself in the place of the link"), path=path, target=os.path.realpath(path))


def _leads_nowhere(path: Path) -> WorkspaceError:
    try:
        path.stat()
    except FileNotFoundError as error:
        return WorkspaceError(
            N_("{path} is a link to {target}, which is not there"),
            hint=N_("connect the drive it lies on, or take the link out of the folder"),
            details=str(error), path=path, target=os.path.realpath(path))
    except OSError as error:
        return WorkspaceError(N_("{path} is a link that leads back to itself"),
                              hint=N_("take the link out of the folder"), details=str(error), path=path)
    return WorkspaceError(N_("{path} cannot be read as a workspace"), path=path)
