"""Many areas as one, in steps that somebody can stop: one call over a whole country takes seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..base.feedback import Silent, checkpoint

if TYPE_CHECKING:
    import numpy as np

    from ..base.feedback import Feedback

#: areas that are joined in one call
_TOGETHER = 16
_REPAIRED = 200


def union_of(shapes: Any, feedback: Feedback | None = None) -> Any:
    """The union of areas (an array of shapely geometries, missing and empty ones left out); None where there are none.

    Neighbours are joined first, so that their common borders are gone before the next step. Raises Cancelled.
    """
    import numpy as np
    import shapely

    feedback = feedback or Silent()
    given: np.ndarray[Any, Any] = np.asarray(shapes, dtype=object)
    array = given[~(shapely.is_missing(given) | shapely.is_empty(given))]
    if not len(array):
        return None
    for start in range(0, len(array), _REPAIRED):
        checkpoint(feedback, 30.0 * start / len(array))
        part = slice(start, start + _REPAIRED)
        array[part] = np.where(shapely.is_valid(array[part]), array[part], shapely.make_valid(array[part]))
    array = array[_beside_each_other(array)]
    first = len(array)
    while len(array) > 1:
        joined = np.empty(-(-len(array) // _TOGETHER), dtype=object)
        for place in range(len(joined)):
            checkpoint(feedback, 30.0 + 70.0 * (1.0 - len(array) / first * (1.0 - place / len(joined))))
            joined[place] = shapely.union_all(array[place * _TOGETHER:(place + 1) * _TOGETHER])
        array = joined
    return array[0]


def _beside_each_other(array: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """An order in which neighbours follow each other: by strips of the longitude, up and down."""
    import numpy as np
    import shapely

    boxes = shapely.bounds(array)
    x, y = (boxes[:, 0] + boxes[:, 2]) / 2.0, (boxes[:, 1] + boxes[:, 3]) / 2.0
    strips = max(1, round(float(np.sqrt(len(array) / _TOGETHER))))
    edges = np.quantile(x, np.linspace(0.0, 1.0, strips + 1)[1:-1])
    strip = np.searchsorted(edges, x)
    order: np.ndarray[Any, Any] = np.lexsort((np.where(strip % 2 == 0, y, -y), strip))
    return order
