"""What the panel does to a workspace in a task: plain functions over paths, no widget and no layer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..bridge.sharing import Judgement
    from ..bridge.workspace import Entry


def pack(folder: str, path: str, feedback: Any, audience: str, purpose: str, agreement: str) -> str:
    """Zip the workspace, or what of it may go to the audience; the path of the zip."""
    from ..bridge.workspace import Workspace

    return str(Workspace.open(folder, create=False).pack(path, feedback, audience=audience, purpose=purpose,
                                                         agreement=agreement))


def pack_answer(folder: str, feedback: Any, audience: str, purpose: str, agreement: str) -> list[Judgement]:
    """What the gate says of each layer for a pack, one judgement a country; nothing is recorded."""
    from ..base.errors import BadInput
    from ..base.text import N_
    from ..bridge.sharing import judged_for_pack
    from ..bridge.workspace import Workspace

    workspace = Workspace.open(folder, create=False)
    if not workspace.countries():
        raise BadInput(N_("The workspace has no country to pack"), hint=N_("load layers first"))
    return [judged_for_pack(workspace, code, audience, purpose, agreement, feedback) for code in workspace.countries()]


def unpack(path: str, folder: str, feedback: Any) -> None:
    """Open a country pack in a folder."""
    from ..bridge.workspace import Workspace

    Workspace.unpack(path, folder, feedback)


def changes(folder: str, entry: Entry, feedback: Any) -> Any:
    """What the refresh of a layer changed."""
    from ..bridge.workspace import Workspace

    return Workspace.open(folder, create=False).changes(entry.table, entry.country, feedback=feedback)


def decided(folder: str, choice: str, entry: Entry, feedback: Any) -> None:
    """Accept a layer's new state, or go back."""
    from ..bridge.workspace import Workspace

    held = Workspace.open(folder, create=False)
    (held.accept if choice == "accept" else held.revert)(entry.table, entry.country, feedback)


def removed(folder: str, entry: Entry, feedback: Any) -> None:
    """Take a layer out of the workspace."""
    from ..bridge.workspace import Workspace

    Workspace.open(folder, create=False).remove(entry.table, entry.country, feedback)
