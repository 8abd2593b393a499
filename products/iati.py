"""An IATI 2.03 activity of mine action from aggregated figures: sector 15250, places by P-code and never by point.

The DAC code 15250 covers clearance, risk education, victim assistance and stockpile destruction. There is no vocabulary
for COD P-codes, so the P-code is the location's reference and name; a hazard's point is never written. The order of
elements is the schema's; codes are checked against resources/iati/codes.json, which the schema itself does not do.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timezone
from functools import lru_cache
from pathlib import Path
from typing import Any

from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ..base.errors import BadInput
from ..base.text import N_

CODES = Path(__file__).resolve().parents[1] / "resources" / "iati" / "codes.json"
SECTOR = "15250"
#: characters that XML 1.0 cannot hold
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


@dataclass(frozen=True)
class Organisation:
    """``type``: OrganisationType code; ``role``: OrganisationRole code (1 funding, 2 accountable, 4 implementing)."""

    name: str
    ref: str = ""
    type: str = "90"
    role: str = "4"


@dataclass(frozen=True)
class Figure:
    """One result. ``kind``: what the figures belong to (Land released); ``title`` of the indicator; ``value`` in
    ``unit``; ``place``: P-code or empty; ``dimensions``: sex, age …; ``measure``: 1 unit, 2 percentage, 5 words."""

    kind: str
    title: str
    value: float
    start: str
    end: str
    place: str = ""
    dimensions: Mapping[str, str] = field(default_factory=dict)
    measure: str = "1"


@dataclass(frozen=True)
class Activity:
    """What the user says of the activity. Dates are ISO; ``places``: P-code to name; ``plan``: HPC plan code."""

    identifier: str
    title: str
    description: str
    reporting: Organisation
    participating: tuple[Organisation, ...]
    country: str
    start: str
    end: str = ""
    status: str = "2"
    language: str = "en"
    currency: str = "USD"
    places: Mapping[str, str] = field(default_factory=dict)
    plan: str = ""
    glide: str = ""


@lru_cache(maxsize=1)
def _codes() -> dict[str, list[str]]:
    found: dict[str, list[str]] = json.loads(CODES.read_text(encoding="utf-8"))
    return found


def problems(activity: Activity, figures: Sequence[Figure]) -> list[str]:
    """What would make the activity invalid or unsafe, as plain sentences; empty when it may be written."""
    found = []

    def code(listed: str, value: str, what: str) -> None:
        if value not in _codes()[listed]:
            found.append(f"{what}: {value} is not in the code list")

    for name in ("identifier", "title", "description", "country", "start"):
        if not getattr(activity, name).strip():
            found.append(f"{name} is missing")
    if activity.reporting.ref and not activity.identifier.startswith(activity.reporting.ref):
        found.append("the identifier must begin with the reference of the reporting organisation")
    if not re.fullmatch(r"[A-Z]{2}", activity.country):
        found.append("the country is not a two-letter ISO code")
    if not activity.reporting.ref:
        found.append("the reporting organisation has no reference")
    if not activity.participating:
        found.append("no participating organisation is named")
    for organisation in (activity.reporting, *activity.participating):
        code("organisation_type", organisation.type, organisation.name or "organisation")
        code("organisation_role", organisation.role, organisation.name or "organisation")
    code("activity_status", activity.status, "activity status")
    for text in (activity.start, activity.end, *(f.start for f in figures), *(f.end for f in figures)):
        if text and not _is_date(text):
            found.append(f"{text} is not a date")
    for figure in figures:
        code("indicator_measure", figure.measure, figure.title)
        if figure.value != figure.value:
            found.append(f"{figure.title} has no value: leave it out, an empty figure is not zero")
        if figure.place and figure.place not in activity.places:
            found.append(f"{figure.title} names the place {figure.place}, which the activity does not list")
        if not (figure.start and figure.end):
            found.append(f"{figure.title} has no period")
    return found


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def iati_xml(activity: Activity, figures: Sequence[Figure], now: str = "") -> str:
    """The file as text. Raises BadInput that lists what is wrong."""
    wrong = problems(activity, figures)
    if wrong:
        raise BadInput(
            N_("The IATI activity is not complete: {problems}"),
            problems="; ".join(wrong),
            hint=N_("fill in what is missing and run again"),
        )
    stamp = now or datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    document = QDomDocument()
    root = _add(document, document, "iati-activities", version="2.03", **{"generated-datetime": stamp})
    top = _add(
        document,
        root,
        "iati-activity",
        humanitarian="1",
        **{"default-currency": activity.currency, "last-updated-datetime": stamp, "xml:lang": activity.language},
    )
    _text(document, _add(document, top, "iati-identifier"), activity.identifier)
    _told(
        document,
        _add(document, top, "reporting-org", ref=activity.reporting.ref, type=activity.reporting.type),
        activity.reporting.name,
    )
    _told(document, _add(document, top, "title"), activity.title)
    _told(document, _add(document, top, "description", type="1"), activity.description)
    for organisation in activity.participating:
        attributes = {"role": organisation.role, "type": organisation.type}
        if organisation.ref:
            attributes["ref"] = organisation.ref
        _told(document, _add(document, top, "participating-org", **attributes), organisation.name)
    _add(document, top, "activity-status", code=activity.status)
    _add(document, top, "activity-date", type="2", **{"iso-date": activity.start})
    if activity.end:
        _add(document, top, "activity-date", type="3", **{"iso-date": activity.end})
    _add(document, top, "recipient-country", code=activity.country, percentage="100")
    for pcode, name in activity.places.items():
        _location(document, top, pcode, name)
    _add(document, top, "sector", vocabulary="1", code=SECTOR, percentage="100")
    if activity.glide:
        _add(document, top, "humanitarian-scope", type="1", vocabulary="1-2", code=activity.glide)
    if activity.plan:
        _add(document, top, "humanitarian-scope", type="2", vocabulary="2-1", code=activity.plan)
    _results(document, top, figures)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + str(document.toString(1))


def _location(document: QDomDocument, top: QDomElement, pcode: str, name: str) -> None:
    place = _add(document, top, "location", ref=pcode)
    _add(document, place, "location-reach", code="1")
    _told(document, _add(document, place, "name"), name)
    _add(document, place, "exactness", code="2")
    _add(document, place, "location-class", code="1")


def _results(document: QDomDocument, top: QDomElement, figures: Sequence[Figure]) -> None:
    kinds: dict[str, dict[tuple[str, str], list[Figure]]] = {}
    for figure in figures:
        kinds.setdefault(figure.kind, {}).setdefault((figure.title, figure.measure), []).append(figure)
    for kind, indicators in kinds.items():
        result = _add(document, top, "result", type="1", **{"aggregation-status": "1"})
        _told(document, _add(document, result, "title"), kind)
        for (title, measure), given in indicators.items():
            indicator = _add(
                document, result, "indicator", measure=measure, ascending="1", **{"aggregation-status": "1"}
            )
            _told(document, _add(document, indicator, "title"), title)
            periods: dict[tuple[str, str], list[Figure]] = {}
            for figure in given:
                periods.setdefault((figure.start, figure.end), []).append(figure)
            for (start, end), told in periods.items():
                period = _add(document, indicator, "period")
                _add(document, period, "period-start", **{"iso-date": start})
                _add(document, period, "period-end", **{"iso-date": end})
                for figure in told:
                    actual = _add(document, period, "actual", value=f"{figure.value:.15g}")
                    if figure.place:
                        _add(document, actual, "location", ref=figure.place)
                    for name, value in figure.dimensions.items():
                        _add(document, actual, "dimension", name=name, value=value)


def _add(document: QDomDocument, parent: Any, tag: str, **attributes: str) -> QDomElement:
    element = document.createElement(tag)
    for name, value in attributes.items():
        element.setAttribute(name, _NOT_XML.sub("", value))
    parent.appendChild(element)
    return element


def _text(document: QDomDocument, element: QDomElement, text: str) -> None:
    element.appendChild(document.createTextNode(_NOT_XML.sub("", text)))


def _told(document: QDomDocument, element: QDomElement, text: str) -> None:
    _text(document, _add(document, element, "narrative"), text)
