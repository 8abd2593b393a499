"""ZIPs from others: what is inside is looked at before anything is unpacked."""

from __future__ import annotations

import contextlib
import lzma
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path, PurePosixPath, PureWindowsPath

from ..base.errors import BadInput, CommonGroundError, TooLarge, UnexpectedPayload
from ..base.feedback import Feedback, Silent, checkpoint
from ..base.text import N_
from .http_cache import unwritable

MB = 1_000_000
MAX_MEMBERS = 20_000
MAX_TOTAL = 8_000 * MB
#: A bomb is over this many times its packed size; text and rasters of nodata stay below it.
MAX_RATIO = 250
_SMALL = 200 * MB
_MAX_DIRECTORY = 64 * MB
_PIECE = 1 << 20
#: What zipfile raises for an archive that is damaged, locked, or of a kind it does not know (a RuntimeError).
BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, struct.error, RuntimeError, ValueError)


def check_zip(path: str | Path, *, source: str = "", max_members: int = MAX_MEMBERS, max_total: int = MAX_TOTAL,
              max_ratio: float = MAX_RATIO) -> list[str]:
    """Names of the files in a ZIP that is safe to read.

    Raises UnexpectedPayload for what is no ZIP, is cut, encrypted, or holds a path outside its folder, a link or
    entries that overlap; TooLarge for too many entries or too many unpacked bytes.
    """
    path = Path(path)
    values = {"file": path.name.removesuffix(".part"), "source": source}
    try:
        count, directory = _end_record(path)
        if count > max_members or directory > _MAX_DIRECTORY:
            raise TooLarge(N_("The archive {file} holds {count} files, more than {limit}"),
                           hint=N_("unpack it by hand and use the file that you need"), count=count, limit=max_members,
                           **values)
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except CommonGroundError:
        raise
    except (*BROKEN, OSError) as error:
        raise _damaged(path, str(error)) from None
    packed = path.stat().st_size
    _check_sizes(entries, packed, max_members, max_total, max_ratio, values)
    for entry in entries:
        _check_entry(entry, values)
    return [entry.filename for entry in entries if not entry.is_dir()]


def check_members(path: str | Path, feedback: Feedback | None = None) -> None:
    """Read every file in a ZIP once, a piece at a time, so that damage is found before the ZIP is kept.

    Raises UnexpectedPayload. What this Python cannot unpack is passed over: GDAL may.
    """
    path, feedback = Path(path), feedback or Silent()
    try:
        with zipfile.ZipFile(path) as archive:
            for entry in archive.infolist():
                with contextlib.suppress(NotImplementedError), archive.open(entry) as member:
                    while member.read(_PIECE):
                        checkpoint(feedback)
    except (*BROKEN, OSError) as error:
        raise _damaged(path, str(error)) from None


def _damaged(path: Path, details: str) -> UnexpectedPayload:
    return UnexpectedPayload(N_("The archive {file} is damaged or cut short"), details=details,
                             hint=N_("download the file again"), file=path.name.removesuffix(".part"))


def _check_sizes(entries: list[zipfile.ZipInfo], packed: int, max_members: int, max_total: int, max_ratio: float,
                 values: dict[str, str]) -> None:
    total = sum(entry.file_size for entry in entries)
    if len(entries) > max_members:
        raise TooLarge(N_("The archive {file} holds {count} files, more than {limit}"),
                       hint=N_("unpack it by hand and use the file that you need"), count=len(entries),
                       limit=max_members, **values)
    if sum(entry.compress_size for entry in entries) > packed:
        raise UnexpectedPayload(N_("The archive {file} is not an honest one: its parts overlap"), **values)
    if total > max_total or (total > _SMALL and total > max_ratio * max(packed, 1)):
        raise TooLarge(N_("The archive {file} would unpack to {megabytes} MB"),
                       hint=N_("unpack it by hand if you trust it"), megabytes=f"{total / MB:,.0f}", **values)


def _check_entry(entry: zipfile.ZipInfo, values: dict[str, str]) -> None:
    if not _inside(entry.filename):
        raise UnexpectedPayload(N_("The archive {file} holds a file that would land outside its folder"),
                                hint=N_("do not use it, and tell the source"), details=repr(entry.filename), **values)
    mode = entry.external_attr >> 16
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise UnexpectedPayload(N_("The archive {file} holds a link instead of a file"),
                                hint=N_("do not use it, and tell the source"), details=repr(entry.filename), **values)
    if entry.flag_bits & 0x1:
        raise UnexpectedPayload(N_("The archive {file} is locked with a password"),
                                hint=N_("unpack it by hand and use the files"), **values)


def _inside(name: str) -> bool:
    """True for a relative path that stays in its folder on every platform."""
    flat = name.replace("\\", "/")
    return not (
        not flat.strip("/") or "\x00" in flat or flat.startswith("/") or PureWindowsPath(name).drive
        or ".." in PurePosixPath(flat).parts
    )


def _end_record(path: Path) -> tuple[int, int]:
    """Number of entries and size of the directory as the ZIP itself says, without reading the directory."""
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - 65_557 - 20))
        tail = file.read()
        at = tail.rfind(b"PK\x05\x06")
        if at < 0:
            raise zipfile.BadZipFile("no end record")
        count, directory = struct.unpack_from("<HI", tail, at + 10)
        locator = tail.rfind(b"PK\x06\x07", 0, at)
        if locator >= 0:
            (start,) = struct.unpack_from("<Q", tail, locator + 8)
            file.seek(min(start, size))
            record = file.read(56)
            if record.startswith(b"PK\x06\x06"):
                count, directory = struct.unpack_from("<QQ", record, 32)
        return int(count), int(directory)


def extract(path: str | Path, folder: str | Path, members: Iterable[str] | None = None,
            feedback: Feedback | None = None, *, source: str = "", flat: bool = False) -> list[Path]:
    """Unpack a ZIP that passes :func:`check_zip` (or some of its files) into ``folder``; the files' paths in the
    order asked for, all or none.

    ``flat``: without the folders of the ZIP. Counts what really comes out: TooLarge when a file is larger than its
    entry says. Raises UnexpectedPayload, TooLarge, WorkspaceError, Cancelled.
    """
    feedback = feedback or Silent()
    names = check_zip(path, source=source)
    root = Path(folder)
    written: list[Path] = []
    with zipfile.ZipFile(path) as archive:
        try:
            wanted = [archive.getinfo(name) for name in (names if members is None else members)]
        except KeyError as error:
            raise _damaged(Path(path), str(error)) from None
        total, done = sum(entry.file_size for entry in wanted) or 1, 0
        for entry in wanted:
            parts = [_plain(part) for part in PurePosixPath(entry.filename.replace("\\", "/")).parts]
            target = root / parts[-1] if flat else root.joinpath(*parts)
            left = entry.file_size
            written.append(target)
            try:
                target.parent.mkdir(parents=True, exist_ok=True)
                with archive.open(entry) as inner, target.open("wb") as out:
                    while piece := inner.read(_PIECE):
                        left -= len(piece)
                        if left < 0:
                            raise TooLarge(N_("The archive {file} unpacks to more than it says"),
                                           hint=N_("do not use it, and tell the source"), file=Path(path).name)
                        out.write(piece)
                        done += len(piece)
                        checkpoint(feedback, 100.0 * done / total)
            except BROKEN as error:
                _remove(written)
                raise _damaged(Path(path), str(error)) from None
            except OSError as error:
                _remove(written)
                raise unwritable(target, error) from error
            except CommonGroundError:
                _remove(written)
                raise
    return written


def _plain(name: str) -> str:
    """A file name that every platform takes; the ending stays."""
    return "".join("_" if c in '<>:"|?*' or ord(c) < 32 else c for c in name) or "member"


def _remove(paths: list[Path]) -> None:
    """Half a dataset is worse than none."""
    for path in paths:
        with contextlib.suppress(OSError):
            path.unlink()


def require_members(names: list[str], suffixes: tuple[str, ...], file: str) -> list[str]:
    """Those names that end in one of ``suffixes``; BadInput when there is none."""
    found = [name for name in names if name.lower().endswith(suffixes)]
    if not found:
        raise BadInput(N_("The archive {file} holds none of these: {endings}"), file=file, endings=", ".join(suffixes),
                       details="; ".join(names[:50]))
    return found
