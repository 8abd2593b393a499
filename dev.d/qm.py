"""Qt's compiled translations (.qm) from the .ts files, without Qt's own tool: the same bytes from the same words.

    python3 dev.d/qm.py         compile i18n/*.ts into i18n/*.qm where a .ts is newer (development runs)

The format: a magic number, then sections of a tag, a length and bytes. Messages hold their parts by tag; the index is
the hash of source and comment (the ELF hash) with the place of the message, sorted by hash. Only finished messages go
in.
"""

from __future__ import annotations

import struct
import sys
import xml.etree.ElementTree as Tree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES, _LANGUAGE = 0x42, 0x69, 0xA7
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8


def finished(path: Path) -> list[tuple[str, str, str]]:
    """(context, source, translation) of every finished message of a .ts file."""
    found = []
    for context in Tree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None and translation.text:
                found.append((name, message.findtext("source") or "", translation.text))
    return found


def elf_hash(data: bytes) -> int:
    """The hash by which QTranslator looks a message up; never 0."""
    value = 0
    for byte in data:
        value = (value << 4) + byte
        high = value & 0xF0000000
        if high:
            value ^= high >> 24
        value &= ~high & 0xFFFFFFFF
    return value or 1


def _section(tag: int, data: bytes) -> bytes:
    return struct.pack(">BI", tag, len(data)) + data


def compiled(path: Path) -> bytes:
    """The .qm of a .ts file."""
    messages, index = bytearray(), []
    for context, source, translation in sorted(finished(path)):
        raw = source.encode("utf-8")
        index.append((elf_hash(raw), len(messages)))
        messages += _section(_TRANSLATION, translation.encode("utf-16-be"))
        messages += _section(_COMMENT, b"") + _section(_SOURCE, raw) + _section(_CONTEXT, context.encode("utf-8"))
        messages.append(_END)
    hashes = b"".join(struct.pack(">II", key, place) for key, place in sorted(index))
    language = (Tree.parse(path).getroot().get("language") or "").encode("utf-8")
    return MAGIC + _section(_LANGUAGE, language) + _section(_HASHES, hashes) + _section(_MESSAGES, bytes(messages))


def main() -> int:
    for source in sorted((ROOT / "i18n").glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime_ns < source.stat().st_mtime_ns:
            part = target.with_suffix(".part")
            part.write_bytes(compiled(source))
            part.replace(target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
