"""What the panel does to a workspace in a task: plain functions over paths, no widget and no layer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..bridge.workspace import Entry


def pack(folder: str, path: str, feedback: Any) -> str:
    """Zip the workspace; the path of the zip."""
    from ..bridge.workspace import Workspace

    return str(Workspace.open(folder, create=False).pack(path, feedback))


def unpack(path: str, folder: str, feedback: Any) -> None:
    """Open a country pack in a folder."""
    from ..bridge.workspace import Workspace

    Workspace.unpack(path, folder, feedback)


def changes(folder: str, entry: Entry) -> Any:
    """What the refresh of a layer changed."""
    from ..bridge.workspace import Workspace

    return Workspace.open(folder, create=False).changes(entry.table, entry.country)


def decided(folder: str, choice: str, entry: Entry) -> None:
    """Accept a layer's new state, or go back."""
    from ..bridge.workspace import Workspace

    held = Workspace.open(folder, create=False)
    (held.accept if choice == "accept" else held.revert)(entry.table, entry.country)


def removed(folder: str, entry: Entry) -> None:
    """Take a layer out of the workspace."""
    from ..bridge.workspace import Workspace

    Workspace.open(folder, create=False).remove(entry.table, entry.country)
