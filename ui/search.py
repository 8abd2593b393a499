"""Words that find a source: those in its entry and those that people type instead. Knows no widget."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from ..bridge.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..connectors.catalogue import Source

_SHIPPED = Path(__file__).resolve().parents[1] / "resources" / "search.json"


@lru_cache(maxsize=4)
def _words(path: str, _stamp: float) -> dict[str, list[str]]:
    try:
        found = json.loads(Path(path).read_text(encoding="utf-8-sig"))["words"]
        return {str(word).casefold(): [str(other).casefold() for other in others] for word, others in found.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def synonyms() -> dict[str, list[str]]:
    """Word to words; the user's own file wins over the shipped one."""
    from ..products.style import user_folder

    own = user_folder() / "search.json"
    path = own if own.is_file() else _SHIPPED
    return _words(str(path), path.stat().st_mtime if path.is_file() else 0.0)


def heap(source: Source) -> str:
    """What a source is searched by, in lower case."""
    return " ".join((source.id, source.title, tr(source.title), source.gives, tr(source.gives), source.group)
                    ).casefold()


def matches(text: str, words: Iterable[str], known: dict[str, list[str]] | None = None) -> bool:
    """True where every word, or one of its synonyms, stands in ``text``."""
    others = synonyms() if known is None else known
    return all(word in text or any(other in text for other in others.get(word, ())) for word in words)
