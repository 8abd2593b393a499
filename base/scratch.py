"""A folder for a while, and files of our own that go.

``tempfile.TemporaryDirectory`` raises on Windows when something in it is still held at the end (GDAL and SQLite let go
late), and its ``ignore_cleanup_errors`` needs Python 3.10, where QGIS 3.22 for Windows has 3.9.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def scratch_folder(prefix: str = "common-ground-", folder: Path | str | None = None) -> Iterator[Path]:
    """A new folder in ``folder`` (default: the system's), deleted at the end as far as that is possible.

    Raises OSError when it cannot be made, never when it cannot be deleted.
    """
    path = Path(tempfile.mkdtemp(prefix=prefix, dir=folder))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


def forget(path: Path) -> None:
    """Delete a file of our own where that is possible: on Windows one that is still held stays."""
    with suppress(OSError):
        path.unlink()


def write_whole(path: Path | str, text: str) -> None:
    """Write a text file that is the old one or the new one, never half: beside it first, then in its place.

    Raises OSError; what was there before is then unchanged.
    """
    target = Path(path)
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        with part.open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except BaseException:
        forget(part)
        raise
