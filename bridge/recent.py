"""The last lines that the plugin said to QGIS's message log, for the diagnostics. Light: it listens from the start."""

from __future__ import annotations

from collections import deque
from typing import Any

_TAB = "Common Ground"
LINES: deque[str] = deque(maxlen=60)


def keep(message: str, tag: str, _level: Any) -> None:
    """A line of QGIS's message log, where it is one of ours."""
    if tag == _TAB:
        LINES.append(message)
