"""The gate: may this layer go to this recipient, for this purpose, and in which form if not as it is.

Every way out of the plugin asks it. The level of a layer comes from the country's protocol (analysis/disclosure.py)
or from its provenance, whichever is higher; what is made from a layer inherits the highest level of its inputs,
unless it is a protected form. Who may receive which level is data: resources/gate.json.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..base.errors import WRONG_SHAPE, BadInput
from ..base.text import N_, Text, Told
from ..connectors.provenance import LEVELS, Provenance, highest
from .disclosure import Protocol

RULES = Path(__file__).resolve().parents[1] / "resources" / "gate.json"
AUDIENCES = ("own programme", "accredited operator", "partner with agreement", "cluster", "public")
#: columns that say what a layer's rows are, the first match wins
_MARKS: tuple[tuple[str, frozenset[str]], ...] = (
    ("riskgrid", frozenset({"cell_id", "risk_class"})),
    ("site_grid_class", frozenset({"grid_cell_id", "grid_class"})),
    ("casualty", frozenset({"casualty_id"})),
    ("site_distance", frozenset({"distance_m"})),
    ("site_distance", frozenset({"length_in", "crossings"})),
    ("device", frozenset({"device_id"})),
    ("point", frozenset({"feature_id", "point_type"})),
    ("release", frozenset({"product_id"})),
    ("task", frozenset({"task_id"})),
    ("survey", frozenset({"survey_id"})),
    ("risk_education", frozenset({"session_id"})),
    ("hazard", frozenset({"hazard_id"})),
    ("hazard", frozenset({"hazard_class"})),
    ("accident", frozenset({"accident_id"})),
    ("counts", frozenset({"pop_in"})),
    ("counts", frozenset({"hazard_footprint_m2"})),
    ("counts", frozenset({"open_hazards"})),
    ("displacement", frozenset({"idps"})),
    ("population", frozenset({"population"})),
    ("boundaries", frozenset({"adm1_pcode", "version"})),
    ("boundaries", frozenset({"adm0_pcode"})),
)
#: kinds that are made for sharing: the attack suite and the release rule decide
DECIDED = ("riskgrid", "site_grid_class", "counts")
#: kinds whose rows are about people even without a name
_PERSONAL = ("casualty", "victim_assistance")


@dataclass(frozen=True)
class Offered:
    """A layer as the gate sees it. ``columns``: field names; ``spatial``: it has geometry; ``raster``: a surface.

    ``kind``: hazard, accident …; found from the columns where it is empty. ``personal``: columns that name people.
    """

    name: str
    columns: tuple[str, ...] = ()
    spatial: bool = False
    provenance: Provenance = field(default_factory=Provenance)
    kind: str = ""
    raster: bool = False
    personal: tuple[str, ...] = ()


@dataclass(frozen=True)
class Verdict:
    """``answer``: yes, form (yes in another form) or no. ``forms``: ids of the forms offered, best first."""

    layer: str
    answer: str
    level: str
    kind: str
    why: tuple[Text, ...]
    forms: tuple[str, ...] = ()
    harm_of_sharing: str = ""
    harm_of_withholding: str = ""

    def sentence(self, translate: Callable[[str], str] | None = None) -> str:
        """Why, as one line; in English without ``translate``."""
        return " ".join(reason.render(translate) for reason in self.why)


@lru_cache(maxsize=8)
def _rules(path: str) -> dict[str, Any]:
    try:
        data: dict[str, Any] = json.loads(Path(path).read_text(encoding="utf-8-sig"))
        for audience in AUDIENCES:
            if data["audiences"][audience]["levels"] not in LEVELS:
                raise ValueError(audience)
        for part in ("instead", "forms", "harm_of_sharing", "harm_of_withholding"):
            data[part]["other" if part != "forms" else "metadata"]
    except (OSError, *WRONG_SHAPE) as error:
        raise BadInput(
            N_("The sharing rules {file} cannot be read"),
            file=Path(path).name,
            details=repr(error),
            hint=N_("start from a copy of the shipped gate.json"),
        ) from error
    return data


def read_rules(path: Path | None = None) -> dict[str, Any]:
    """The rules of resources/gate.json or of the user's own copy. Raises BadInput."""
    return _rules(str(path or RULES))


def check_audience(audience: str) -> str:
    """The audience in the plugin's spelling; an empty one is the own programme. Raises BadInput."""
    text = audience.strip().casefold().replace("_", " ") or AUDIENCES[0]
    short = {"operator": AUDIENCES[1], "partner": AUDIENCES[2], "own": AUDIENCES[0]}
    text = short.get(text, text)
    if text not in AUDIENCES:
        raise BadInput(
            N_("There is no audience “{audience}”"),
            audience=audience,
            hint=N_("use one of: {audiences}"),
            audiences=", ".join(AUDIENCES),
        )
    return text


def kind_of(layer: Offered) -> str:
    """What a layer's rows are: hazard, accident, casualty …, riskgrid, counts, boundaries …, or other."""
    if layer.kind:
        return layer.kind
    if layer.raster:
        return "population" if "population" in (layer.provenance.title + layer.name).casefold() else "surface"
    columns = {c.casefold() for c in layer.columns}
    for kind, marks in _MARKS:
        if marks <= columns:
            return kind
    return "other"


def level_of(layer: Offered, protocol: Protocol) -> tuple[str, str]:
    """The layer's level and the sentence that gave it: the higher of the protocol's and the provenance's own.

    A level that a person set stands in the provenance with its reason; the protocol can only raise it.
    A layer of unknown kind without a level is high until somebody says otherwise: unknown is not harmless.
    """
    kind = kind_of(layer)
    own = layer.provenance.sensitivity
    if kind in DECIDED:
        return own or "moderate", str(Text(N_("A product made for sharing; the attack suite decides.")))
    entry = protocol.layers.get(kind)
    if entry is None:
        return own or "high", "" if own else str(Text(N_("No protocol names this kind of layer: high until set.")))
    level = highest(entry.get("level", ""), own)
    said = entry.get("sentence", "") if level == entry.get("level") else str(Text(N_("Set on the layer or inherited.")))
    return level, said


def inherited(sources: Iterable[Provenance]) -> str:
    """The level of what is made from ``sources``: the highest of theirs, empty when none has one."""
    return highest(*(p.sensitivity for p in sources))


def ask(
    layer: Offered,
    audience: str,
    purpose: str,
    protocol: Protocol,
    *,
    agreement: str = "",
    authorised: Sequence[str] = (),
    rules: dict[str, Any] | None = None,
) -> Verdict:
    """The verdict for one layer. ``purpose``: why it is asked for, in words; none given is a reason to refuse
    beyond the own programme. ``agreement``: of a named partner. ``authorised``: layers whose exact release the data
    owner has signed for this audience (kept in the ledger). Raises BadInput for an unknown audience."""
    rules = rules or read_rules()
    audience = check_audience(audience)
    rule = rules["audiences"][audience]
    kind = kind_of(layer)
    level, said = level_of(layer, protocol)
    why = [Text(said)] if said else []
    forms = tuple(rules["instead"].get(kind, rules["instead"]["other"]))
    harms = (_about(rules["harm_of_sharing"], kind), _about(rules["harm_of_withholding"], kind))

    def verdict(answer: str, reason: Text | None = None, offered: tuple[str, ...] = ()) -> Verdict:
        reasons = (*why, reason) if reason else tuple(why)
        return Verdict(layer.name, answer, level, kind, reasons, offered, *harms)

    if layer.personal and not rule.get("personal"):
        return verdict(
            "no", Text(N_("It has columns that name people: {columns}."), {"columns": ", ".join(layer.personal)})
        )
    if layer.name in authorised and kind not in _PERSONAL:
        return verdict("yes", Text(N_("The data owner has authorised this exact release.")))
    if audience == AUDIENCES[0]:
        return verdict("yes")
    if not purpose.strip():
        return verdict("no", Text(N_("No purpose was given.")))
    if rule.get("needs_agreement") and not agreement.strip() and not layer.provenance.agreement:
        return verdict("form", Text(N_("There is no agreement with this partner.")), forms)
    if kind == "surface" and "riskgrid" not in layer.provenance.method and audience in AUDIENCES[3:]:
        return verdict(
            "form", Text(N_("A smooth surface gives its points back; only the protected grid may go out.")), forms
        )
    if LEVELS.index(level) <= LEVELS.index(rule["levels"]):
        return verdict("yes")
    if kind in DECIDED:
        return verdict("yes", Text(N_("The attack suite found nothing: see its report.")))
    return verdict(
        "form",
        Text(N_("{level} data does not go to {audience} as it is."),
             {"level": Told(level), "audience": Told(audience)}),
        forms,
    )


def _about(texts: dict[str, str], kind: str) -> str:
    near = "hazard" if kind in ("hazard_point", "point", "device", "surface", "survey", "release") else kind
    return texts.get(near, texts["other"])


def ask_all(layers: Sequence[Offered], audience: str, purpose: str, protocol: Protocol, **more: Any) -> list[Verdict]:
    """Verdicts in the order of the layers."""
    return [ask(layer, audience, purpose, protocol, **more) for layer in layers]
