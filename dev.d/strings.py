"""`./dev strings`: the words on screen, as literals of tr() and N_(), into i18n/common_ground_<language>.ts.

A translation that is there stays; a string that is gone goes. Nothing is compiled here: `./dev package` does that. The
text of data files (framework, presets, reporting profiles) is not extracted yet.

    ./dev strings                       bring every language file up to date
    ./dev strings --missing fr OUT      write what French lacks to OUT, as JSON {English: ""}
    ./dev strings --take fr FILE …      take translations from JSON {English: French}; unknown or unfit ones are named
"""

from __future__ import annotations

import ast
import json
import re
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


def marks(text: str) -> list[str]:
    """The ``{name}`` marks and the tags of a text, sorted: a translation has the same."""
    return sorted(re.findall(r"\{[A-Za-z_][^{}]*\}|</?[a-z][a-z0-9]*", text))


def take(language: str, files: list[str], strings: dict[str, list[str]]) -> tuple[dict[str, str], list[str]]:
    """Translations of JSON files that fit their source, and a line for each that does not."""
    taken, refused = {}, []
    for name in files:
        for source, translation in json.loads(Path(name).read_text(encoding="utf-8")).items():
            if source not in strings:
                refused.append(f"{language}: not a string on screen: {source[:70]!r}")
            elif translation and marks(source) != marks(translation):
                refused.append(f"{language}: marks or tags differ: {source[:70]!r}")
            elif translation:
                taken[source] = translation
    return taken, refused


def write(path: Path, language: str, strings: dict[str, list[str]],
          more: dict[str, str] | None = None) -> tuple[int, int]:
    """Write one language, with ``more`` translations; returns finished and all."""
    done = {**known(path), **(more or {})}
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{language}" sourcelanguage="en">', "<context>",
             f"    <name>{CONTEXT}</name>"]
    for text in sorted(strings):
        translated = done.get(text, "")
        mark = "" if translated else ' type="unfinished"'
        lines += ["    <message>", f"        <source>{escape(text)}</source>",
                  f"        <translation{mark}>{escape(translated)}</translation>", "    </message>"]
    path.parent.mkdir(exist_ok=True)
    written = path.with_suffix(".part")
    written.write_text("\n".join([*lines, "</context>", "</TS>", ""]), encoding="utf-8")
    written.replace(path)
    return sum(text in done for text in strings), len(strings)


def main(arguments: list[str]) -> int:
    strings = collect()
    if arguments[:1] == ["--missing"]:
        language, out = arguments[1:3]
        done = known(ROOT / "i18n" / f"common_ground_{language}.ts")
        lacking = {text: "" for text in sorted(strings) if text not in done}
        Path(out).write_text(json.dumps(lacking, ensure_ascii=False, indent=0), encoding="utf-8")
        print(f"{language}: {len(lacking)} to translate")
        return 0
    more: dict[str, dict[str, str]] = {}
    refused: list[str] = []
    if arguments[:1] == ["--take"]:
        more[arguments[1]], refused = take(arguments[1], arguments[2:], strings)
    for language in LANGUAGES:
        done, total = write(ROOT / "i18n" / f"common_ground_{language}.ts", language, strings, more.get(language))
        print(f"{language}: {done} of {total} translated")
    print("\n".join(refused), end="\n" if refused else "")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
