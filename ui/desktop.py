"""Puts the plugin's doors into the QGIS window and takes them out again."""

from __future__ import annotations

from typing import Any


class Desktop:
    """Toolbar button, menu and dock. Nothing heavy is built before the user opens it."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface

    def wire(self) -> None:
        """Add the doors."""

    def unwire(self) -> None:
        """Remove them in reverse order."""
