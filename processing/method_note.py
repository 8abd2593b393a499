"""What a result layer says about how it was made: method, version, parameters, inputs, rows left out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..base.text import Text
    from ..connectors.frame import Counts, Frame


def plugin_version() -> str:
    """The version in metadata.txt."""
    from configparser import ConfigParser
    from pathlib import Path

    parser = ConfigParser(interpolation=None)
    parser.read(Path(__file__).resolve().parents[1] / "metadata.txt", encoding="utf-8")
    return parser.get("general", "version", fallback="")


def describe(
    frame: Frame, title: str, method: str, parameters: dict[str, Any], inputs: dict[str, Any],
    counts: dict[str, Counts], notes: Sequence[Text],
) -> None:
    """Fill ``frame.provenance`` from what went in; sensitivity is the highest of the inputs', credit is joined.

    ``inputs``: parameter name to Frame, raster layer or None.
    """
    from ..bridge.frames import layer_provenance
    from ..connectors.frame import Frame
    from ..connectors.provenance import Provenance, highest

    used: dict[str, Provenance] = {}
    for name, item in inputs.items():
        if isinstance(item, Frame):
            used[name] = item.provenance
        elif item is not None:
            used[name] = layer_provenance(item) or Provenance(title=item.name())
    text = json.dumps(
        {
            "method": method,
            "plugin": plugin_version(),
            "parameters": parameters,
            "inputs": {
                name: {key: value for key, value in (
                    ("title", entry.title), ("source", entry.source), ("version", entry.version),
                    ("valid_on", entry.valid_on), ("retrieved_at", entry.retrieved_at)) if value}
                for name, entry in used.items()
            },
            "rows": {name: {"read": count.read, "used": count.used, "left_out": count.left_out}
                     for name, count in counts.items()},
            "notes": [str(note) for note in notes],
        },
        ensure_ascii=False,
    )

    def joined(field: str) -> str:
        return "; ".join(dict.fromkeys(value for entry in used.values() if (value := getattr(entry, field))))

    frame.provenance = Provenance(
        title=title, source=joined("source"), licence=joined("licence"), caveats=joined("caveats"),
        valid_on=max((entry.valid_on for entry in used.values()), default=""),
        owner=joined("owner"), agreement=joined("agreement"),
        sensitivity=highest(*(entry.sensitivity for entry in used.values())),
        method=text, invented="yes" if any(entry.invented == "yes" for entry in used.values()) else "",
    )
