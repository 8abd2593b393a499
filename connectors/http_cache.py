"""Files and answers kept on disk for the next time and for work without a line."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

from ..base.errors import WorkspaceError
from ..base.scratch import forget
from ..base.text import N_

_LARGEST_ANSWER = 2_000_000
_MOST_ANSWERS = 500
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")


def safe_name(text: str, limit: int = 80) -> str:
    """A file or folder name that every platform takes, never empty, ``.`` or ``..``."""
    name = _UNSAFE.sub("_", text).strip("._ ")[-limit:]
    return name.lstrip("._ ") or "file"


def digest(text: str) -> str:
    """A short name for a long text."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]


def unwritable(path: Path, error: OSError) -> WorkspaceError:
    """The error for a file that the disk does not take."""
    return WorkspaceError(N_("The file {file} cannot be written: {reason}"), file=path.name,
                          reason=error.strerror or str(error), details=f"{path}: {error}")


class Cache:
    """``files/<resource>/<version>/<name>`` and ``answers/<digest>.json`` under one folder."""

    def __init__(self, folder: str | Path) -> None:
        self.folder = Path(folder)

    # -- files ---------------------------------------------------------------------------------------
    def file(self, resource_id: str, last_modified: str, name: str) -> Path:
        """Where this version of a resource lies or will lie; the name keeps its endings (``.gdb.zip``)."""
        return self._home(resource_id) / digest(last_modified) / safe_name(name)

    def _home(self, resource_id: str) -> Path:
        return self.folder / "files" / f"{safe_name(resource_id, 40)}-{digest(resource_id)[:8]}"

    def earlier(self, resource_id: str, name: str) -> Path | None:
        """The newest complete file of any version of this resource, None when there is none."""
        found = [path for path in self._home(resource_id).glob(f"*/{safe_name(name)}") if path.is_file()]
        return max(found, key=lambda path: path.stat().st_mtime, default=None)

    def forget_others(self, keep: Path) -> None:
        """Remove the other versions of the resource that ``keep`` belongs to; one in use stays."""
        for folder in keep.parents[1].iterdir():
            if folder != keep.parent:
                shutil.rmtree(folder, ignore_errors=True)

    # -- answers -------------------------------------------------------------------------------------
    def _answer(self, key: str) -> Path:
        return self.folder / "answers" / f"{digest(key)}.json"

    def keep_answer(self, key: str, data: bytes, retrieved_at: str) -> None:
        """Remember an answer for offline work; a cache that cannot be written is no reason to stop."""
        if len(data) > _LARGEST_ANSWER:
            return
        path = self._answer(key)
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            part = path.with_name(f"{path.name}.{os.getpid()}.part")
            part.write_bytes(data)
            part.replace(path)
            self._prune(path.parent)

    def answer(self, key: str) -> bytes | None:
        """The last answer, None when there is none."""
        try:
            return self._answer(key).read_bytes()
        except OSError:
            return None

    @staticmethod
    def _prune(folder: Path) -> None:
        names = list(folder.glob("*.json"))
        if len(names) > _MOST_ANSWERS:
            for path in sorted(names, key=lambda p: p.stat().st_mtime)[: len(names) - _MOST_ANSWERS]:
                forget(path)


class Part:
    """A download that is not complete: ``<target>.part`` and what is needed to go on with it."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.path = target.with_name(target.name + ".part")
        self._notes = target.with_name(target.name + ".part.json")

    def size(self) -> int:
        try:
            return self.path.stat().st_size
        except OSError:
            return 0

    def validator(self, url: str) -> str:
        """The ETag or date that the server gave for the bytes we have of ``url``; empty when we cannot go on."""
        if not self.size():
            return ""
        try:
            notes: Any = json.loads(self._notes.read_text(encoding="utf-8"))
            return str(notes["validator"]) if notes["url"] == digest(url) else ""
        except (OSError, ValueError, KeyError, TypeError):
            return ""

    def note(self, url: str, validator: str) -> None:
        """Remember the validator; without one the next try starts again."""
        self._notes.write_text(json.dumps({"url": digest(url), "validator": validator}), encoding="utf-8")

    @contextlib.contextmanager
    def writer(self, *, append: bool) -> Iterator[Callable[[bytes], None]]:
        """A function that adds bytes; WorkspaceError where the disk does not take them."""
        try:
            file = self.path.open("ab" if append else "wb")
        except OSError as error:
            raise unwritable(self.target, error) from error

        def write(data: bytes) -> None:
            try:
                file.write(data)
            except OSError as error:
                raise unwritable(self.target, error) from error

        with file:
            yield write

    def finish(self) -> None:
        """Put the complete file in its place; WorkspaceError where another program holds it."""
        try:
            self.path.replace(self.target)
        except OSError as error:
            raise unwritable(self.target, error) from error
        forget(self._notes)

    def drop(self) -> None:
        """Forget the bytes we have."""
        for path in (self.path, self._notes):
            forget(path)
