"""Choices whose values are literal, as design.md has them, and whose labels are in the user's language.

A QgsProcessingParameterEnum of static strings takes and gives its strings, so those stay the values that command lines
and models hold. What a person chooses from is drawn by ``ui.choice`` from the labels in the parameter's metadata; the
model designer shows the values, since that is what a model keeps.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProcessingParameterDefinition, QgsProcessingParameterEnum, QgsProcessingParameterString

from ..base.text import N_
from ..bridge.i18n import tr

_WIDGET = f"{__package__.rpartition('.')[0]}.ui.choice.Choice"
#: languages by the name that they have in themselves
LANGUAGES = {"en": "English", "fr": "Français", "es": "Español", "ar": "العربية", "uk": "Українська",
             "pt": "Português"}
LABELS = {
    "own": N_("Own programme"), "own programme": N_("Own programme"),
    "operator": N_("Accredited operator"), "accredited operator": N_("Accredited operator"),
    "partner": N_("Partner with agreement"), "partner with agreement": N_("Partner with agreement"),
    "cluster": N_("Cluster"), "public": N_("Public"),
    "A4 landscape": N_("A4 landscape"), "A4 portrait": N_("A4 portrait"), "A3 landscape": N_("A3 landscape"),
    "A3 portrait": N_("A3 portrait"),
    "private": N_("Private"), "connect": N_("HDX Connect: the description only"),
    "hazard": N_("Hazards (SHA and CHA)"), "release": N_("Land release (cancelled, reduced, cleared)"),
    "survey": N_("Survey coverage (NTS, TS)"), "accident": N_("Accidents"), "casualty": N_("Casualties"),
    "risk_education": N_("Risk education sessions"), "task": N_("Tasks"), "device": N_("Devices"),
    "eod_task": N_("EOD tasks"), "victim_assistance": N_("Victim assistance"), "qa": N_("Quality assurance"),
    "location": N_("Locations"), "point": N_("Points"),
}


def label_of(value: str) -> str:
    """What a person reads in place of a value of a choice."""
    return LANGUAGES.get(value) or tr(LABELS.get(value, value))


def choice(name: str, title: str, values: Sequence[str], default: str | None = None, optional: bool = False,
           labels: Sequence[str] | None = None) -> QgsProcessingParameterEnum:
    """A parameter that takes one of ``values`` as written; ``labels``: in their order, else :func:`label_of`."""
    made = QgsProcessingParameterEnum(name, title, list(values), False, default, optional, True)
    return _labelled(made, values, labels)


def text_choice(name: str, title: str, values: Sequence[str], default: str = "") -> QgsProcessingParameterString:
    """An optional text, of which ``values`` are offered in the dialog: other spellings stay allowed where it is
    called."""
    return _labelled(QgsProcessingParameterString(name, title, default, optional=True), values, None)


def labels_of(parameter: QgsProcessingParameterDefinition) -> dict[str, str]:
    """Value to label of a choice; empty for other parameters."""
    about = parameter.metadata().get("widget_wrapper")
    return dict(about["labels"]) if isinstance(about, dict) and "labels" in about else {}


def _labelled(parameter: QgsProcessingParameterDefinition, values: Sequence[str], labels: Sequence[str] | None
              ) -> QgsProcessingParameterDefinition:
    said = labels or [label_of(value) for value in values]
    parameter.setMetadata({"widget_wrapper": {
        "class": _WIDGET, "labels": [[value, label] for value, label in zip(values, said)]}})
    return parameter
