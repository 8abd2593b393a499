"""What an entry of the catalogue is made of. Standard library only: this module is imported at start-up."""

from __future__ import annotations

import importlib
import traceback
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import wraps
from pathlib import Path
from typing import Any, Callable

from ..base.errors import WRONG_SHAPE, BadInput, UnexpectedPayload
from ..base.text import N_


def _guarded(fetch: Callable[..., list[Any]], title: str) -> Callable[..., list[Any]]:
    """``fetch``, whose unforeseen errors are sentences: a reply nobody has seen yet must not end in a traceback.

    Raises UnexpectedPayload, or BadInput where a file of the user's was read; the traceback goes to the log.
    """

    @wraps(fetch)
    def guarded(query: Mapping[str, Any], *more: Any, **named: Any) -> list[Any]:
        try:
            return fetch(query, *more, **named)
        except WRONG_SHAPE as error:
            places = "".join(traceback.format_tb(error.__traceback__))
            details = f"{places}{type(error).__name__}"  # not its text, which may hold an address with a key
            if query.get("FILE"):
                raise BadInput(N_("The file {name} cannot be read as {source}"), details=details, source=title,
                               name=Path(str(query["FILE"])).name) from error
            raise UnexpectedPayload(N_("The reply of {source} could not be understood"), details=details,
                                    source=title) from error

    return guarded


@dataclass(frozen=True)
class Parameter:
    """One input of a source. ``kind``: text, integer, choice, file, bool, bbox or layer (a layer of areas).

    ``choices`` are (value, label) pairs of a choice; ``default`` is a value. ``help`` is one sentence.
    """

    name: str
    kind: str
    label: str
    required: bool = False
    default: Any = None
    choices: tuple[tuple[str, str], ...] = ()
    help: str = ""


@dataclass(frozen=True)
class Source:
    """One source of the catalogue.

    ``id``: the algorithm is ``commonground:load_<id>``. ``gives``: one sentence. ``levels``: admin levels it can give.
    ``key``: none, optional or required. ``origin``: its id in endpoints.ORIGINS. ``module``: below ``connectors``, or a
    full module name where it has a dot in front of no package of ours. ``terms``: shown before the first load.
    ``outputs``: geometry of what it gives, in order: polygon, point, line, table, any; raster alone for a grid.
    ``alone``: values for parameters that are not set when only OUTPUT is written. ``country``: True where COUNTRY is
    needed. ``page``: where a person reads about it. ``wizard``: the window that makes its parameters ("table").
    """

    id: str
    title: str
    gives: str
    module: str
    origin: str
    levels: tuple[int, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    licence: str = ""
    licence_url: str = ""
    key: str = "none"
    terms: str = ""
    group: str = "other"
    outputs: tuple[str, ...] = ("table",)
    alone: dict[str, Any] = field(default_factory=dict)
    country: bool = True
    file: bool = True
    page: str = ""
    help: str = ""
    wizard: str = ""

    def fetcher(self) -> Callable[..., list[Any]]:
        """The module's ``fetch``, imported now; what it did not foresee in a reply ends as UnexpectedPayload."""
        name = self.module if ":" not in self.module else self.module.split(":")[1]
        module = importlib.import_module(name) if ":" in self.module else importlib.import_module(
            f".{name}", __package__)
        return _guarded(module.fetch, self.title)

    def parameter(self, name: str) -> Parameter:
        """The parameter of that name. Raises KeyError."""
        return next(p for p in self.parameters if p.name == name)


#: Facets of the dock, in its order.
GROUPS = {
    "boundaries": N_("Boundaries"),
    "population": N_("Population"),
    "displacement": N_("Displacement"),
    "needs": N_("Needs and response"),
    "conflict": N_("Conflict and accidents"),
    "places": N_("Places and roads"),
    "catalogues": N_("Catalogues"),
    "other": N_("Other"),
}

#: Licence and its address.
CC_BY_IGO = ("CC BY-IGO", "https://creativecommons.org/licenses/by/3.0/igo/legalcode")


def level(text: str, default: int | None = None) -> Parameter:
    """The parameter LEVEL with its help."""
    return Parameter("LEVEL", "integer", N_("Admin level"), default=default, help=text)


#: What every source asks that reads a table from a file.
TABLE_PARAMETERS = (
    Parameter("SHEET", "text", N_("Sheet"), help=N_("Found where it is empty.")),
    Parameter("HEADER_ROW", "integer", N_("Row of the column names"), help=N_("Found where it is empty.")),
    Parameter("X", "text", N_("Column of longitude"), help=N_("Found where it is empty.")),
    Parameter("Y", "text", N_("Column of latitude"), help=N_("Found where it is empty.")),
    Parameter("NAME", "text", N_("Name in the workspace"), help=N_("The preset's where it is empty.")),
)
