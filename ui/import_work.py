"""What the import wizard does off the main thread: read, guess, try without writing, keep a profile. No widget here."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ..bridge.i18n import tr, user_locale, words

if TYPE_CHECKING:
    from ..base.feedback import Feedback
    from ..connectors.frame import Frame
    from ..connectors.imsma.guess import Guess
    from ..connectors.imsma.importer import Imported
    from ..connectors.imsma.profile import Profile

HEAD = 50
#: fields that many kinds share one value map for
_SHARED = {"eo_type": "eo_type", "sex": "casualty.sex", "age_group": "casualty.age_group"}


@dataclass
class Read:
    """An export in memory with what was guessed. ``proposed``: a shipped profile that would fit better."""

    frame: Frame
    profile: Profile
    fields: list[str]
    columns: list[str]
    guesses: dict[str, Guess]
    proposed: str = ""
    head: Any = None
    personal: list[str] = field(default_factory=list)

    def head_rows(self) -> list[tuple[Any, ...]]:
        """The first rows as tuples; empty cells are None."""
        table = self.head.astype(object).where(self.head.notna(), None)
        return list(table.itertuples(index=False, name=None))


def read(parameters: dict[str, Any], feedback: Feedback) -> Read:
    """The export and the guesses. Raises what reading raises, BadInput for a profile that does not fit."""
    from ..base.feedback import Span, checkpoint
    from ..connectors.imsma.guess import guess_fields
    from ..connectors.imsma.personal import personal_columns
    from ..connectors.imsma.profile import load_profile, profile_for, proposals
    from ..connectors.imsma.records import Reading, open_records

    kind = parameters["KIND"]
    # as importimsma reads it: sub-tables with their records, codes in words
    how = Reading(str(parameters.get("FORM") or ""), user_locale())
    frame = open_records(parameters["INPUT"], parameters.get("LAYER") or "", how, Span(feedback, 0, 80))
    wanted = parameters.get("PROFILE", "")
    profile = load_profile(wanted) if wanted else profile_for([str(name) for name in frame.table.columns])
    checkpoint(feedback, 80)
    personal = personal_columns(frame.table, kind, profile)
    mapping = guess_fields(frame.table, kind, profile, frozenset(personal))
    checkpoint(feedback, 95)
    columns = [str(name) for name in frame.table.columns if name not in personal]
    better = [name for name, _ in proposals(columns) if name != profile.id] if profile.id in ("generic", "ng") else []
    own = list(profile.fields.get(kind, {}))
    fields = own + [name for name in profile.names(kind) if name not in own]
    return Read(frame, profile, fields, columns, dict(mapping.guesses),
                better[0] if better else "", frame.table[columns].head(HEAD), personal)


def attempt(found: Read, parameters: dict[str, Any], mapping: dict[str, str],
            values: dict[str, dict[str, list[str]]], released: frozenset[str], feedback: Feedback) -> Imported:
    """The whole import without a write. Raises BadInput, Cancelled."""
    from ..base.feedback import Span
    from ..bridge.frames import wkt_of
    from ..connectors.imsma.importer import import_frame
    from ..connectors.imsma.profile import with_choices
    from ..connectors.imsma.source import open_points

    kind = parameters["KIND"]
    profile = with_choices(found.profile, kind, mapping, values)
    points = None
    if parameters.get("POINTS"):
        points = open_points(parameters["POINTS"], profile, Span(feedback, 0, 20))
    crs = wkt_of(parameters["CRS"]) if parameters.get("CRS") is not None else ""
    return import_frame(found.frame, kind, profile, crs=crs, points=points, released=released,
                        feedback=Span(feedback, 20, 100))


def released_ids(layer: Any) -> frozenset[str]:
    """Hazard ids of a layer of release products; reads that one field. Main thread."""
    if not isinstance(layer, QgsVectorLayer):
        return frozenset()
    index = layer.fields().lookupField("hazard_id")
    if index < 0:
        return frozenset()
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([index])
    return frozenset(str(feature[index]) for feature in layer.getFeatures(request) if feature[index])


def value_map(kind: str, name: str) -> str:
    """The name under which a profile keeps the values of a field."""
    return _SHARED.get(name, f"{kind}.{name}")


def meanings(kind: str, name: str) -> list[tuple[str, str]]:
    """What a value of a field can mean: the schema's word and how it is shown."""
    from ..connectors.schema import TABLES, title_of

    columns = {column.name: column for column in TABLES[kind].columns()}
    allowed = columns[name].allowed if name in columns else ()
    found = [(word, words(title_of(word))) for word in allowed]
    if kind == "hazard" and name == "status":
        found += [("closed", tr("closed: released only with a release product")),
                  ("reduced", tr("reduced: open with a remainder"))]
    return found


def save(path: str, found: Read, kind: str, mapping: dict[str, str], values: dict[str, dict[str, list[str]]]) -> None:
    """Keep the choices as a profile file. Raises OSError."""
    from ..connectors.imsma.profile import save_profile

    save_profile(path, found.profile, kind, mapping, values=values)


def summary(tried: Imported) -> str:
    """Counts with reasons, values that no map knows, personal columns, notes; as HTML."""
    counts = tried.counts
    parts = [f"<h3>{escape(tr('{n} rows in the file, {used} would come in', n=counts.read, used=counts.used))}</h3>"]
    rows = [tr("{n} as areas or records, {points} as points", n=len(tried.output), points=len(tried.points))]
    rows += [tr("{n} left out: {reason}", n=n, reason=words(reason)) for reason, n in counts.left_out.items()]
    parts.append("<ul>" + "".join(f"<li>{escape(row)}</li>" for row in rows) + "</ul>")
    unknown = tried.unknown_values()
    if unknown:
        parts.append(f"<h4>{escape(tr('Values that no map knows; they stay unknown'))}</h4><ul>")
        parts += [f"<li>{escape(use.name)}: {escape(use.text)} ({use.rows})</li>" for use in unknown]
        parts.append("</ul>")
    if tried.personal:
        people = tr("Left out because they name people: {columns}", columns=", ".join(tried.personal))
        parts.append(f"<p>{escape(people)}</p>")
    parts += [f"<p>{escape(words(note))}</p>" for note in tried.notes]
    return "".join(parts)
