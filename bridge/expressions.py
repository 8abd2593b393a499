"""Expression functions: ``pcode_level()``, ``pcode_parent()``, ``pcode_name()``, ``hazard_status()``.

The first three answer from the boundaries of the workspace (any country, whatever its P-codes look like); NULL where
the code is in none of them. They are evaluated in threads while maps are drawn and touch no layer.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from qgis.core import QgsExpression, QgsExpressionFunction

from . import settings
from .admin_index import INDEX, Place, files_of
from .i18n import tr

GROUP = "Common Ground"


def _place(code: Any) -> Place | None:
    text = str(code or "").strip().upper()
    return INDEX.places(files_of(settings.WORKSPACE.value())).get(text) if text else None


def _level(values: list[Any]) -> Any:
    place = _place(values[0])
    return place.level if place is not None else None


def _parent(values: list[Any]) -> Any:
    """The code of the next level, or of the level that is asked for."""
    place = _place(values[0])
    wanted = values[1] if len(values) > 1 and values[1] is not None else None
    if place is None:
        return None
    if wanted is None:
        return place.parent or None
    steps = place.level
    while place is not None and steps >= 0:
        if place.level == int(wanted):
            return place.code
        if place.parent and place.level - 1 == int(wanted):
            return place.parent
        place, steps = _place(place.parent), steps - 1
    return None


def _name(values: list[Any]) -> Any:
    place = _place(values[0])
    if place is None:
        return None
    language = str(values[1] or "") if len(values) > 1 else settings.NAME_LANGUAGE.value()
    return place.names.get(language) or place.name or None


@lru_cache(maxsize=4096)
def _status_of(text: str, released: bool, profile: str) -> str:
    import numpy as np

    from ..connectors.imsma.profile import load_profile
    from ..connectors.imsma.values import hazard_status

    found = hazard_status(np.array([text], dtype=object), load_profile(profile), np.array([released]))
    return str(found.values[0])


def _status(values: list[Any]) -> Any:
    if values[0] is None or not str(values[0]).strip():
        return "unknown"
    released = bool(values[1]) if len(values) > 1 else False
    return _status_of(str(values[0]), released, str(values[2] or "") if len(values) > 2 else "")


class _Function(QgsExpressionFunction):
    """A function over plain values; an error in it is one of the expression."""

    def __init__(self, name: str, parameters: list[Any], work: Any, about: str) -> None:
        super().__init__(name, parameters, GROUP, about, False, True)
        self.work = work

    def func(self, values: list[Any], context: Any, parent: Any, node: Any) -> Any:
        from ..base.errors import CommonGroundError

        try:
            return self.work([_plain(value) for value in values])
        except CommonGroundError as error:
            parent.setEvalErrorString(str(error))
        except (TypeError, ValueError) as error:
            parent.setEvalErrorString(f"{self.name()}: {error}")
        return None


def _plain(value: Any) -> Any:
    """A null of Qt is None."""
    return None if hasattr(value, "isNull") and value.isNull() else value


def _functions() -> list[Any]:
    parameter = QgsExpressionFunction.Parameter
    return [
        _Function("pcode_level", [parameter("pcode")], _level,
                  tr("Admin level of a P-code in the boundaries of the workspace: 0 the country, 1 the province …")
                  + "<p><code>pcode_level('CF11') → 1</code></p>"),
        _Function("pcode_parent", [parameter("pcode"), parameter("level", True, None)], _parent,
                  tr("P-code of the unit above, or of the unit at the level that is given.")
                  + "<p><code>pcode_parent('CF111') → 'CF11'</code><br>"
                    "<code>pcode_parent('CF1111', 1) → 'CF11'</code></p>"),
        _Function("pcode_name", [parameter("pcode"), parameter("language", True, None)], _name,
                  tr("Name of the unit of a P-code, in a language that the boundaries have.")
                  + "<p><code>pcode_name('CF11')</code></p>"),
        _Function("hazard_status", [parameter("status"), parameter("released", True, False),
                                    parameter("profile", True, "")], _status,
                  tr("Status of a hazard in the plugin's words: open, worked_on, suspended, released or unknown. "
                     "Closed and Completed are released only where the second value says that a release product is "
                     "linked.")
                  + "<p><code>hazard_status('Closed') → 'unknown'</code><br>"
                    "<code>hazard_status('Closed', true) → 'released'</code></p>"),
    ]


#: QGIS keeps a pointer to each function, so they live here
_registered: list[Any] = []


def register() -> None:
    """Make them known to all expressions; a second call changes nothing."""
    if _registered:
        return
    for function in _functions():
        if QgsExpression.registerFunction(function, False):
            _registered.append(function)


def unregister() -> None:
    """Take them out again."""
    while _registered:
        # held until QGIS has let go of it
        function = _registered.pop()
        QgsExpression.unregisterFunction(function.name())
