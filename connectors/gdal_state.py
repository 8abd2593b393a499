"""GDAL's Python exceptions, which QGIS 3.40 and newer switch on for everybody and older ones leave off.

What reads files here asks for answers (``None``, messages) and makes its own sentences of them; with exceptions on, any
call in between could raise a RuntimeError that no sentence was foreseen for.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager


@contextmanager
def answers() -> Iterator[None]:
    """GDAL, OGR and OSR answer instead of raising, in this thread.

    Before GDAL 3.7 one switch was for all threads and could be turned in one order only; QGIS of that time leaves it
    off, and it is left as it is.
    """
    from osgeo import gdal, ogr, osr

    with ExitStack() as stack:
        for module in (gdal, ogr, osr):
            manager = getattr(module, "ExceptionMgr", None)
            if manager is not None and hasattr(module, "_SetExceptionsLocal") and module.GetUseExceptions():
                stack.enter_context(manager(useExceptions=False))
        yield


@contextmanager
def quietly() -> Iterator[None]:
    """GDAL answers in this thread, and says nothing on the console; ``gdal.GetLastErrorMsg`` still has its words."""
    from osgeo import gdal

    with answers():
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        try:
            yield
        finally:
            gdal.PopErrorHandler()
