"""Keeps shapely on the GEOS that it brings.

QGIS is linked to the system's GEOS, so inside its programs that library comes first when symbols are looked up on
Linux. A shapely from pip brings a GEOS of another version with the same symbol names; half of its calls then end in
the system's library, and ``contains_xy`` and others kill QGIS (seen: GEOS 3.11 under shapely with 3.14). RTLD_DEEPBIND
makes shapely's libraries look among themselves first. Windows and macOS bind by library and need nothing.
"""

from __future__ import annotations

import os
import sys
from importlib.abc import MetaPathFinder
from importlib.machinery import ExtensionFileLoader, ModuleSpec, PathFinder
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType


class _DeepLoader(ExtensionFileLoader):
    """Loads an extension with RTLD_DEEPBIND."""

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        flags = sys.getdlopenflags()
        sys.setdlopenflags(flags | os.RTLD_DEEPBIND)
        try:
            return super().create_module(spec)
        finally:
            sys.setdlopenflags(flags)


class OwnGeosFinder(MetaPathFinder):
    """Finds what the normal finder finds, for shapely alone."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] != "shapely":
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        loader: Any = spec.loader if spec is not None else None
        if spec is not None and type(loader) is ExtensionFileLoader:
            spec.loader = _DeepLoader(loader.name, loader.path)
        return spec


def mixed() -> bool:
    """True where shapely was loaded before :func:`install` and ended in a GEOS of QGIS that is too old for it.

    QGIS 3.40 and newer import shapely themselves, before any plugin. With GEOS 3.11 under a shapely with 3.14 every
    WKB fails, which is harmless to try, and ``contains_xy`` kills QGIS; with GEOS 3.13 and 3.15 all calls work.
    """
    library: Any = sys.modules.get("shapely.lib")
    if library is None or not hasattr(os, "RTLD_DEEPBIND"):
        return False
    if type(library.__spec__.loader).__name__ == _DeepLoader.__name__:
        return False
    shapely: Any = sys.modules["shapely"]
    try:
        shapely.to_wkb(shapely.Point(0.0, 0.0))
    except Exception:
        return True
    return False


def install() -> None:
    """Put the finder first, once; a shapely that is loaded already stays as it is."""
    if not hasattr(os, "RTLD_DEEPBIND"):
        return
    # by name, since a reloaded plugin has a class of its own
    if not any(type(finder).__name__ == OwnGeosFinder.__name__ for finder in sys.meta_path):
        sys.meta_path.insert(0, OwnGeosFinder())
