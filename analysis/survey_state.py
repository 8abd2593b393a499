"""What is known about a place beyond the records: "nothing recorded" is never "safe".

A state is one of five words, never empty. The rules, from the survey table (polygons, points, or rows with P-codes):

* no survey table: ``unknown``, whatever is recorded: nobody said where surveys went;
* a survey touched the place and a hazard is recorded, or the survey found one: ``surveyed and recorded``;
* surveys that found none cover the place (:data:`WHOLE` of its area, or a row with its P-code) and nothing is
  recorded: ``surveyed none found``;
* surveys reached a part only, or were inconclusive, and nothing is recorded: ``unknown``;
* no survey reached the place: ``not surveyed``, also where somebody recorded a hazard without one;
* ``suppressed`` is given by the sharing products only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ..base.errors import BadInput
from ..base.text import N_, Text
from ..connectors import geo
from .records import column, zone_by_pcode
from .zones import polygons_only, text_ids

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..connectors.frame import Frame

    States = NDArray[np.object_]

SURVEYED_NONE = N_("surveyed none found")
SURVEYED_RECORDED = N_("surveyed and recorded")
NOT_SURVEYED = N_("not surveyed")
UNKNOWN = "unknown"
SUPPRESSED = N_("suppressed")
STATES = (SURVEYED_NONE, SURVEYED_RECORDED, NOT_SURVEYED, UNKNOWN, SUPPRESSED)
#: share of a zone's area that surveys must cover before "none found" is said of the whole zone
WHOLE = 0.95

_SENTENCES = {
    SURVEYED_NONE: N_("surveyed on the dates of the survey table, none found"),
    SURVEYED_RECORDED: N_("surveyed, and hazards are recorded"),
    NOT_SURVEYED: N_("not surveyed: the absence of records says nothing"),
    UNKNOWN: N_("not known whether it was surveyed: the absence of records says nothing"),
    SUPPRESSED: N_("withheld to protect the data"),
}
_NO_RECORD = {
    SURVEYED_NONE: N_("no record within {metres} m; surveyed, none found"),
    SURVEYED_RECORDED: N_("no record within {metres} m; surveyed, and hazards are recorded farther away"),
    NOT_SURVEYED: N_("no record within {metres} m; not surveyed"),
    UNKNOWN: N_("no record within {metres} m; survey coverage unknown"),
    SUPPRESSED: N_("withheld to protect the data"),
}


def sentence(state: str) -> Text:
    """The state in words for a map tip or a report."""
    return Text(_SENTENCES.get(state, _SENTENCES[UNKNOWN]))


def no_record(state: str, metres: float) -> Text:
    """``no record within 5,000 m; not surveyed``."""
    return Text(_NO_RECORD.get(state, _NO_RECORD[UNKNOWN]), {"metres": f"{metres:,.0f}"})


def read_survey(survey: Frame) -> tuple[NDArray[np.object_], NDArray[np.object_]]:
    """Geometries in WGS 84 (None without) and results (``found``, ``none found``, ``inconclusive``) of a survey table.

    A row without a result, or with one that is not in the schema, is inconclusive. Raises BadInput for a layer
    without a CRS.
    """
    raw = survey.geometry if survey.geometry is not None else np.full(len(survey), None, dtype=object)
    lonlat = geo.flat(np.asarray(raw, dtype=object))
    lonlat[shapely.is_empty(lonlat)] = None
    if not shapely.is_missing(lonlat).all():
        lonlat = geo.transform(lonlat, survey.crs, geo.WGS84)
    areal = np.flatnonzero(shapely.get_dimensions(lonlat) == 2)
    lonlat[areal] = polygons_only(lonlat[areal])[0]
    values = column(survey, "result")
    words = text_ids(values.tolist()) if values is not None else [None] * len(survey)
    results = np.array(["" if word is None else word.lower().replace("_", " ") for word in words], dtype=object)
    results[~np.isin(results, ("found", "none found"))] = "inconclusive"
    return lonlat, results


def zone_states(
    ids: Sequence[str], zones: NDArray[np.object_], recorded: NDArray[np.bool_], survey: Frame | None
) -> States:
    """One state a zone. ``zones``: polygons in WGS 84 or None; ``recorded``: True where a record counts."""
    states = np.full(len(ids), UNKNOWN, dtype=object)
    if survey is None:
        return states
    if not len(survey):
        raise BadInput(
            N_("The survey table is empty"),
            hint=N_("leave SURVEYED out, and every place is shown as unknown, or give a table with rows"),
        )
    lonlat, results = read_survey(survey)
    reached = np.zeros(len(ids), dtype=bool)
    found = np.zeros(len(ids), dtype=bool)
    whole = np.zeros(len(ids), dtype=bool)
    by_code = zone_by_pcode(survey, ids)
    coded = (by_code >= 0) & shapely.is_missing(lonlat)
    reached[by_code[coded]] = True
    whole[by_code[coded & (results == "none found")]] = True
    found[by_code[coded & (results == "found")]] = True
    doubtful = np.zeros(len(ids), dtype=bool)
    doubtful[by_code[coded & (results == "inconclusive")]] = True
    rows = np.flatnonzero(~shapely.is_missing(lonlat))
    usable = np.flatnonzero(~shapely.is_missing(zones))
    if len(rows) and len(usable):
        tree = shapely.STRtree(lonlat[rows])
        zone, hit = tree.query(zones[usable], predicate="intersects")
        zone, hit = usable[zone], rows[hit]
        real = _more_than_touching(zones[zone], lonlat[hit])
        zone, hit = zone[real], hit[real]
        reached[zone] = True
        found[zone[results[hit] == "found"]] = True
        doubtful[zone[results[hit] == "inconclusive"]] = True
        none = (results[hit] == "none found") & (shapely.get_dimensions(lonlat[hit]) == 2)
        for position in np.unique(zone[none & ~found[zone] & ~whole[zone] & ~recorded[zone]]):
            whole[position] = _covered(zones[position], lonlat[hit[none & (zone == position)]])
    states[:] = NOT_SURVEYED
    states[reached] = UNKNOWN
    states[whole & ~doubtful & ~found & ~recorded] = SURVEYED_NONE
    states[reached & (recorded | found)] = SURVEYED_RECORDED
    return states


def _more_than_touching(zones: NDArray[np.object_], surveys: NDArray[np.object_]) -> NDArray[np.bool_]:
    """False for surveys that only share a border, or a sliver of it, with the zone."""
    out = np.ones(len(zones), dtype=bool)
    areal = np.flatnonzero(shapely.get_dimensions(surveys) == 2)
    common = shapely.area(shapely.intersection(zones[areal], surveys[areal]))
    out[areal] = common > 0.01 * np.minimum(shapely.area(zones[areal]), shapely.area(surveys[areal]))
    return out


def _covered(zone: Any, surveys: NDArray[np.object_]) -> bool:
    joined = shapely.union_all(surveys)
    inside, whole = geo.ellipsoidal_area([shapely.intersection(zone, joined), zone], geo.WGS84)
    return bool(whole > 0.0 and inside / whole >= WHOLE)


def place_states(places: NDArray[np.object_], near: NDArray[np.bool_], survey: Frame | None) -> States:
    """One state a site or road: what surveys say of the very place. ``near``: True where a record is within reach."""
    states = np.full(len(places), UNKNOWN, dtype=object)
    if survey is None:
        return states
    if not len(survey):
        raise BadInput(
            N_("The survey table is empty"),
            hint=N_("leave SURVEYED out, and every place is shown as unknown, or give a table with rows"),
        )
    lonlat, results = read_survey(survey)
    states[:] = NOT_SURVEYED
    rows = np.flatnonzero(shapely.get_dimensions(lonlat) == 2)
    usable = np.flatnonzero(~shapely.is_missing(places))
    states[shapely.is_missing(places)] = UNKNOWN
    if not len(rows) or not len(usable):
        return states
    tree = shapely.STRtree(lonlat[rows])
    place, hit = tree.query(places[usable], predicate="intersects")
    place, hit = usable[place], rows[hit]
    found, doubtful, none = (np.zeros(len(places), dtype=bool) for _ in range(3))
    for flags, word in ((found, "found"), (doubtful, "inconclusive"), (none, "none found")):
        flags[place[results[hit] == word]] = True
    states[found | doubtful | none] = UNKNOWN
    states[none & ~found & ~doubtful & ~near] = SURVEYED_NONE
    states[(found | doubtful | none) & (found | near)] = SURVEYED_RECORDED
    return states
