"""How the panel opens the table wizard and runs what it gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from ..base.errors import CommonGroundError
from ..bridge.i18n import sentence, tr
from ..connectors import catalogue
from .jobs import algorithm_step

if TYPE_CHECKING:
    from .dock import Dock
    from .table_wizard import TableWizard

#: the preset that a source of the catalogue stands for
_PRESETS = {"presence_5w": "presence_5w"}
Steps = Callable[[str], "list[tuple[str, Callable[..., Any]]]"]


def open_wizard(dock: Dock, file: str, source: catalogue.Source, start: Callable[[Steps], None],
                warned: Callable[[list[str]], None]) -> TableWizard:
    """The table wizard, modeless. ``start`` runs steps in the panel; ``warned`` collects what they warn of."""
    from .table_wizard import TableWizard

    def missing() -> str:
        if dock.is_busy():
            return tr("Another job runs in the panel; wait until it is done.")
        try:
            dock.iso3()
        except CommonGroundError as error:
            return sentence(error)
        return ""

    def run(parameters: dict[str, Any]) -> None:
        folder = dock.folder
        start(lambda code: [(tr(source.title), algorithm_step(
            folder, code, f"load_{source.id}", parameters, {"OUTPUT": parameters["NAME"]}, warned))])

    wizard = TableWizard(run, dock.folder, missing, dock)
    wizard.open_on(file, _PRESETS.get(source.id, ""))
    wizard.show()
    return wizard
