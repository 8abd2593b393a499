"""`./dev strings`: the words on screen, as literals of tr() and N_(), into i18n/common_ground_<language>.ts.

A translation that is there stays; a string that is gone goes. Nothing is compiled here: `./dev package` does that. The
texts of data files that reach the screen (DATA) are among them; where they are shown they go through tr().

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
#: data files (a pattern in resources/) and the places in them whose texts reach the screen: names of keys, `*` for
#: every value of an object or list, a number for a place in a list, `keys` at the end for the keys of an object
DATA = {
    "framework.json": ("questions.*.decision", "questions.*.question", "questions.*.limits"),
    "indicators.json": ("indicators.*.title",),
    "presets.json": ("presets.*.title", "presets.*.gives", "presets.*.access"),
    "startcountry.json": ("steps.*.title",),
    "gate.json": ("audiences.keys", "forms.*", "harm_of_sharing.*", "harm_of_withholding.*"),
    "protocols/*.json": ("title", "layers.*.sentence"),
    "reporting/*.json": ("name", "sheets.*.title", "sheets.*.keys.*.1", "sheets.*.columns.*.1"),
    "tables/presets/*.json": ("title", "caveats"),
    "imsma/*.json": ("title",),
    "impact/*.json": ("name", "factors.*.title"),
    "priority/*.json": ("name", "criteria.*.title"),
    "sample/*.provenance.json": ("title", "source", "caveats"),
    "templates/asks.json": ("asks.*.cluster", "asks.*.what", "asks.*.level", "asks.*.how_often", "asks.*.why"),
}


def literals(path: Path) -> list[tuple[str, int]]:
    """(text, line) of every literal given to tr() or N_() in a file."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if name in ("tr", "N_") and isinstance(node.args[0].value, str) and node.args[0].value.strip():
                found.append((node.args[0].value, node.lineno))
    return found


def at(data: object, place: list[str]) -> list[str]:
    """The texts at a place of a data file, as DATA names places."""
    if not place:
        return [data] if isinstance(data, str) and data.strip() else []
    first, rest = place[0], place[1:]
    if first == "keys" and not rest and isinstance(data, dict):
        return list(data)
    if first == "*":
        values = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
        return [text for value in values for text in at(value, rest)]
    if isinstance(data, dict):
        return at(data.get(first), rest)
    if isinstance(data, list) and first.isdigit() and int(first) < len(data):
        return at(data[int(first)], rest)
    return []


def of_data() -> list[tuple[str, str]]:
    """(text, file) of every text of a data file that reaches the screen."""
    found = []
    for pattern, places in DATA.items():
        for path in sorted((ROOT / "resources").glob(pattern)):
            data = json.loads(path.read_text(encoding="utf-8-sig"))
            where = path.relative_to(ROOT).as_posix()
            found += [(text, where) for place in places for text in at(data, place.split("."))]
    return found


def of_models() -> list[tuple[str, str]]:
    """(text, file) of titles, labels and help of the Processing models."""
    import xml.etree.ElementTree as Tree

    found = []
    for path in sorted((ROOT / "resources" / "models").glob("*.model3")):
        where = path.relative_to(ROOT).as_posix()
        root = Tree.parse(path).getroot()
        for part in ("parameterDefinitions", "help"):
            groups = [group for group in root.iter("Option") if group.get("name") == part]
            for option in (o for group in groups for o in group.iter("Option")):
                if option.get("name") in ("description", "ALG_DESC") and option.get("value"):
                    found.append((option.get("value"), where))
        found += [(o.get("name"), where) for group in root.iter("Option") if group.get("name") == "outputs"
                  and group.get("type") == "Map" for o in group if o.get("type") == "Map"]
        found += [(o.get("value"), where) for o in root.iter("Option") if o.get("name") == "model_group"]
    return found


def collect() -> dict[str, list[str]]:
    """Every string with the places where it stands."""
    strings: dict[str, list[str]] = {}
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*.py")):
            for text, line in literals(path):
                strings.setdefault(text, []).append(f"{path.relative_to(ROOT).as_posix()}:{line}")
    for text, where in (*of_data(), *of_models()):
        strings.setdefault(text, []).append(where)
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
