"""`./dev strings`: the words on screen, as literals of tr() and N_(), into i18n/common_ground_<language>.ts.

A translation that is there stays; a string that is gone goes. Nothing is compiled here: `./dev package` does that. The
text of data files (framework, presets, reporting profiles) is not extracted yet.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("ar", "es", "fr", "pt", "uk")
ROOMS = ("base", "connectors", "analysis", "bridge", "products", "processing", "ui")
CONTEXT = "CommonGround"


def literals(path: Path) -> list[tuple[str, int]]:
    """(text, line) of every literal given to tr() or N_() in a file."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if name in ("tr", "N_") and isinstance(node.args[0].value, str) and node.args[0].value.strip():
                found.append((node.args[0].value, node.lineno))
    return found


def collect() -> dict[str, list[str]]:
    """Every string with the places where it stands."""
    strings: dict[str, list[str]] = {}
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*.py")):
            for text, line in literals(path):
                strings.setdefault(text, []).append(f"{path.relative_to(ROOT).as_posix()}:{line}")
    return strings


def known(path: Path) -> dict[str, str]:
    """Finished translations of a .ts file."""
    import xml.etree.ElementTree as Tree

    if not path.is_file():
        return {}
    out = {}
    for message in Tree.parse(path).getroot().iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        if translation is not None and translation.get("type") != "unfinished" and translation.text:
            out[source] = translation.text
    return out


def write(path: Path, language: str, strings: dict[str, list[str]]) -> tuple[int, int]:
    """Write one language; returns finished and all."""
    done = known(path)
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{language}" sourcelanguage="en">', "<context>",
             f"    <name>{CONTEXT}</name>"]
    for text in sorted(strings):
        translated = done.get(text, "")
        mark = "" if translated else ' type="unfinished"'
        lines += ["    <message>", f"        <source>{escape(text)}</source>",
                  f"        <translation{mark}>{escape(translated)}</translation>", "    </message>"]
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join([*lines, "</context>", "</TS>", ""]), encoding="utf-8")
    return sum(text in done for text in strings), len(strings)


def main() -> int:
    strings = collect()
    for language in LANGUAGES:
        done, total = write(ROOT / "i18n" / f"common_ground_{language}.ts", language, strings)
        print(f"{language}: {done} of {total} translated")
    return 0


if __name__ == "__main__":
    sys.exit(main())
