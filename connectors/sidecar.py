"""Provenance that travels beside a file: ``hazards.shp`` has ``hazards.shp.provenance.json``.

The sample pack says there that its rows are invented; an officer may put one beside any file that a
partner sent, so that source, licence and agreement reach the layer and the map.
"""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path

from .provenance import Provenance

SUFFIX = ".provenance.json"
_FIELDS = frozenset(f.name for f in fields(Provenance))


def sidecar_path(path: str | Path) -> Path:
    """Where the provenance of ``path`` would stand; of the zip for a file inside one."""
    text = str(path)
    if text.startswith("/vsizip/"):
        inner = text[len("/vsizip/"):].lstrip("{").split("}")[0]
        cut = inner.lower().find(".zip")
        text = inner[: cut + len(".zip")] if cut >= 0 else inner
    return Path(text.split("|")[0] + SUFFIX)


def read_sidecar(path: str | Path) -> Provenance | None:
    """The provenance beside ``path``, or None where there is none or it cannot be read.

    Unknown keys are passed over; a broken file must not stop an import.
    """
    try:
        found = json.loads(sidecar_path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(found, dict):
        return None
    known = {key: str(value) for key, value in found.items() if key in _FIELDS and value is not None}
    if known.get("invented", "").casefold() in ("no", "false"):
        known["invented"] = ""  # a Provenance says "yes" or nothing
    return Provenance(**known)


def merged(provenance: Provenance, path: str | Path) -> Provenance:
    """``provenance`` with what the sidecar of ``path`` says in its place; unchanged without a sidecar."""
    beside = read_sidecar(path)
    if beside is None:
        return provenance
    return provenance.with_(**{key: value for key, value in beside.as_dict().items() if value})
