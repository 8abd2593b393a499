"""Where a layer comes from and where it may go. Standard library only."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace

#: Sensitivity levels in rising order (OCHA Data Responsibility Guidelines).
LEVELS = ("low", "moderate", "high", "severe")


@dataclass(frozen=True)
class Provenance:
    """What design.md asks every layer to carry. Dates are ISO 8601 text, in UTC where they have a time."""

    title: str = ""
    source: str = ""
    url: str = ""
    licence: str = ""
    caveats: str = ""
    version: str = ""
    valid_on: str = ""
    retrieved_at: str = ""
    owner: str = ""
    agreement: str = ""
    sensitivity: str = ""
    may_go_to: str = ""
    #: how the layer was made: algorithm, version, parameters and inputs, as JSON text
    method: str = ""
    #: "yes" where the rows are invented (the sample pack); printed on every map
    invented: str = ""

    def with_(self, **changes: str) -> Provenance:
        """A copy with some fields changed."""
        return replace(self, **changes)

    def as_dict(self) -> dict[str, str]:
        """Field name to text, in the order of the class."""
        return asdict(self)


def highest(*levels: str) -> str:
    """The highest of several sensitivity levels; empty ones do not count."""
    known = [level for level in levels if level in LEVELS]
    return max(known, key=LEVELS.index) if known else ""
