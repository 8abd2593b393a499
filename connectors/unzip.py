"""Zips from strangers: members listed and unpacked with limits, never outside the target folder."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from ..base.errors import TooLarge, UnexpectedPayload
from ..base.feedback import Feedback, Silent, checkpoint
from ..base.text import N_

MAX_MEMBERS = 20_000
MAX_BYTES = 8 * 1024**3
_CHUNK = 1024 * 1024


def _damaged(path: Path, details: str) -> UnexpectedPayload:
    return UnexpectedPayload(N_("The zip {name} is cut off or damaged"), name=path.name, details=details,
                             hint=N_("download the file again"))


def _members(path: Path) -> list[zipfile.ZipInfo]:
    try:
        with zipfile.ZipFile(path) as archive:
            members = [info for info in archive.infolist() if not info.is_dir()]
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, UnicodeDecodeError) as error:
        raise _damaged(path, repr(error)) from error
    if len(members) > MAX_MEMBERS:
        raise TooLarge(N_("The zip {name} holds {n} files, more than {limit}"), name=path.name, n=len(members),
                       limit=MAX_MEMBERS, hint=N_("unpack it by hand and choose the file that you need"))
    return [info for info in members if _inside(info.filename)]


def _inside(name: str) -> bool:
    pure = PurePosixPath(name.replace("\\", "/"))
    return bool(pure.parts) and not pure.is_absolute() and ".." not in pure.parts and ":" not in pure.parts[0]


def names(path: Path) -> list[str]:
    """The members' names, those that would leave the target folder left out.

    Raises UnexpectedPayload (not a whole zip) and TooLarge (more than 20,000 members).
    """
    return [info.filename for info in _members(path)]


def extract(path: Path, target: Path, members: Iterable[str], *, feedback: Feedback | None = None,
            limit: int = MAX_BYTES) -> list[Path]:
    """Unpack some members flat into ``target`` (made if missing); their paths in the order asked for.

    Bytes are counted as they come, since a zip bomb lies about its size. Raises UnexpectedPayload, TooLarge,
    Cancelled.
    """
    feedback = feedback or Silent()
    target.mkdir(parents=True, exist_ok=True)
    known = {info.filename: info for info in _members(path)}
    files: list[Path] = []
    left = limit
    with zipfile.ZipFile(path) as archive:
        for name in members:
            file = target / _plain(PurePosixPath(name.replace("\\", "/")).name)
            try:
                with archive.open(known[name]) as source, file.open("wb") as sink:
                    while chunk := source.read(_CHUNK):
                        checkpoint(feedback)
                        left -= len(chunk)
                        if left < 0:
                            raise TooLarge(N_("The zip {name} unpacks to more than {limit} MB"), name=path.name,
                                           limit=limit // 1024**2)
                        sink.write(chunk)
            except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError, RuntimeError) as error:
                raise _damaged(path, f"{name}: {error!r}") from error
            files.append(file)
    return files


def _plain(name: str) -> str:
    """A file name every platform takes; the ending stays."""
    return "".join("_" if c in '<>:"|?*' or ord(c) < 32 else c for c in name) or "member"
