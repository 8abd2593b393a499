"""The IATI activity of a workspace: what the user says of it stands in ``<COUNTRY>_activity.json``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..base.errors import WRONG_SHAPE, BadInput
from ..base.text import N_
from .iati import Activity, Figure, Organisation, iati_xml

if TYPE_CHECKING:
    from ..bridge.workspace import Workspace


def write_activity(path: Path, workspace: Workspace | None, country: str) -> None:
    """Write the activity with its figures. Raises BadInput where the file is absent, broken or incomplete."""
    source = workspace.folder / f"{country}_activity.json" if workspace is not None else None
    if source is None or not source.is_file():
        raise BadInput(N_("There is no {file} in the workspace, so no IATI activity can be written"),
                       file=f"{country}_activity.json",
                       hint=N_("write one: identifier, title, description, reporting, participating, country, start, "
                               "places, figures"))
    try:
        given: dict[str, Any] = json.loads(source.read_text(encoding="utf-8-sig"))
        figures = [Figure(**figure) for figure in given.pop("figures", [])]
        reporting = Organisation(**given.pop("reporting"))
        participating = tuple(Organisation(**one) for one in given.pop("participating", []))
        activity = Activity(reporting=reporting, participating=participating, **given)
    except (OSError, *WRONG_SHAPE) as error:
        raise BadInput(N_("{file} cannot be read: {reason}"), file=source.name, reason=str(error),
                       hint=N_("see docs/sharing.md for its fields")) from error
    path.write_text(iati_xml(activity, figures), encoding="utf-8")
