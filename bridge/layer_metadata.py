"""Provenance of a layer: into QgsLayerMetadata, the layer notes and a custom property, and back."""

from __future__ import annotations

import json
from dataclasses import fields
from html import escape

from qgis.core import QgsAbstractMetadataBase, QgsLayerMetadata, QgsLayerNotesUtils, QgsMapLayer

from ..connectors.provenance import Provenance
from .i18n import tr
from .language import day

#: the note as we wrote it last
_OUR_NOTES = "common_ground/notes"
#: the custom property that carries every field as JSON; project files keep it
PROPERTY = "common_ground/provenance"
#: keyword vocabularies start with this, one per field; metadata files (.qmd) keep them
_VOCABULARY = "common_ground:"
_NAMES = tuple(item.name for item in fields(Provenance))


def provenance_from_json(text: str) -> Provenance | None:
    """The provenance of :func:`provenance_to_json`; None where the text is something else."""
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(values, dict):
        return None
    return Provenance(**{name: str(values[name]) for name in _NAMES if values.get(name)})


def provenance_to_json(provenance: Provenance) -> str:
    """The fields that are set, as JSON text."""
    return json.dumps({name: text for name, text in provenance.as_dict().items() if text}, ensure_ascii=False)


def metadata_of(provenance: Provenance) -> QgsLayerMetadata:
    """The provenance as QGIS metadata: readable in the layer properties, complete in the keywords."""
    metadata = QgsLayerMetadata()
    metadata.setType("dataset")
    metadata.setTitle(provenance.title)
    metadata.setIdentifier(provenance.url)
    metadata.setAbstract("\n".join(text for text in (_source_line(provenance), provenance.caveats) if text))
    metadata.setLicenses([provenance.licence] if provenance.licence else [])
    metadata.setRights([provenance.owner] if provenance.owner else [])
    if provenance.method:
        metadata.setHistory([provenance.method])
    if provenance.url:
        metadata.setLinks([QgsAbstractMetadataBase.Link(provenance.source or provenance.title, "WWW:LINK",
                                                        provenance.url)])
    if provenance.owner:
        contact = QgsAbstractMetadataBase.Contact(provenance.owner)
        contact.organization = provenance.owner
        metadata.setContacts([contact])
    constraints = [(provenance.sensitivity, "sensitivity"), (provenance.may_go_to, "may go to"),
                   (provenance.agreement, "agreement")]
    metadata.setConstraints([QgsLayerMetadata.Constraint(text, kind) for text, kind in constraints if text])
    metadata.setKeywords({_VOCABULARY + name: [text] for name, text in provenance.as_dict().items() if text})
    return metadata


def _source_line(provenance: Provenance) -> str:
    """Source, version and dates as one line for a reader."""
    parts = [provenance.source, provenance.version]
    if provenance.valid_on:
        parts.append(tr("valid on {date}", date=day(provenance.valid_on)))
    if provenance.retrieved_at:
        parts.append(tr("retrieved {date}", date=day(provenance.retrieved_at)))
    return ", ".join(part for part in parts if part)


def notes_of(provenance: Provenance) -> str:
    """What a reader of the layer must know, as HTML; empty where nothing is known."""
    rows = [
        (tr("Source"), _source_line(provenance)),
        (tr("Licence"), _said(provenance.licence)),
        (tr("Caveats"), _said(provenance.caveats)),
        (tr("Sensitivity"), _said(provenance.sensitivity)),
        (tr("May go to"), _said(provenance.may_go_to)),
        (tr("Note"), tr("The rows are invented") if provenance.invented else ""),
    ]
    return "".join(f"<p><b>{escape(label)}</b>: {escape(text)}</p>" for label, text in rows if text)


def _said(text: str) -> str:
    """A level, audience or licence that is one of ours in the user's language; another text as it is."""
    return tr(text) if text else ""


def put_provenance(layer: QgsMapLayer, provenance: Provenance) -> None:
    """Give ``layer`` its metadata, notes and the custom property."""
    layer.setMetadata(metadata_of(provenance))
    layer.setCustomProperty(PROPERTY, provenance_to_json(provenance))
    _put_notes(layer, notes_of(provenance))


def _put_notes(layer: QgsMapLayer, notes: str) -> None:
    """Our note, unless somebody has written into it: what a person wrote is never replaced."""
    there, ours = QgsLayerNotesUtils.layerNotes(layer), layer.customProperty(_OUR_NOTES, "")
    if notes and (not there or there == ours):
        QgsLayerNotesUtils.setLayerNotes(layer, notes)
        layer.setCustomProperty(_OUR_NOTES, notes)


def provenance_of(layer: QgsMapLayer) -> Provenance | None:
    """The provenance that ``layer`` carries; None for a layer from elsewhere."""
    text = layer.customProperty(PROPERTY, "")
    if isinstance(text, str) and text:
        found = provenance_from_json(text)
        if found is not None:
            return found
    return provenance_of_metadata(layer.metadata())


def provenance_of_metadata(metadata: QgsLayerMetadata) -> Provenance | None:
    """The provenance in the keywords of :func:`metadata_of`; None for metadata from elsewhere."""
    keywords = metadata.keywords()
    values = {name: keywords[_VOCABULARY + name][0] for name in _NAMES if keywords.get(_VOCABULARY + name)}
    return Provenance(**values) if values else None
