"""The help that comes with the plugin: pages of docs/ as plain HTML in resources/help, readable without a line.

    python3 dev.d/help_pages.py     into resources/help where a page of docs/ is newer (development runs)

Only what our own pages use of Markdown is known: headings, paragraphs, lists, tables, code, emphasis, links. Pictures
stay in the site that `./dev docs` builds; a link to a page that is not shipped becomes plain text.
"""

from __future__ import annotations

import re
import sys
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "resources" / "help"
#: pages of docs/ that users read; those for developers stay in the repository
PAGES = ("index.md", "tutorial.md", "install.md", "troubleshooting.md", "how-to/*.md", "sources.md", "imsma.md",
         "sharing.md", "sample.md", "collecting-safely.md", "methods/*.md")
_STYLE = ("body{font:15px/1.55 'Noto Sans','DejaVu Sans',Arial,sans-serif;color:#222;background:#fff;margin:2em auto;"
          "max-width:56em;padding:0 1em}table{border-collapse:collapse;margin:.6em 0}th,td{border:1px solid #d0d0d0;"
          "padding:.25em .5em;text-align:left;vertical-align:top}th{background:#f2f2f2}"
          "code,pre{background:#f4f4f4;font-family:'DejaVu Sans Mono',Consolas,monospace;font-size:.92em}"
          "pre{padding:.6em;overflow:auto}nav{font-size:.9em}")


def pages(root: Path = ROOT) -> dict[str, Path]:
    """Name without ending (``methods/exposure``) to the file in docs/."""
    docs = root / "docs"
    found = [path for pattern in PAGES for path in sorted(docs.glob(pattern))]
    return {path.relative_to(docs).with_suffix("").as_posix(): path for path in found}


def _inline(text: str, name: str, known: set[str]) -> str:
    codes: list[str] = []

    def code(match: re.Match[str]) -> str:
        codes.append(f"<code>{escape(match.group(1))}</code>")
        return f"\0{len(codes) - 1}\0"

    def link(match: re.Match[str]) -> str:
        title, target = match.group(1), match.group(2)
        if target.startswith(("https://", "http://")):
            return f'<a href="{target}">{title}</a>'
        if target.startswith("#"):
            return f'<a href="{target}">{title}</a>'
        path, _, anchor = target.partition("#")
        parts: list[str] = []
        for part in [*name.split("/")[:-1], *path.split("/")]:
            if part == "..":
                parts = parts[:-1]
            elif part not in ("", "."):
                parts.append(part)
        page = "/".join(parts)
        if not page.endswith(".md") or page[:-3] not in known:
            return title
        depth = "../" * name.count("/")
        return f'<a href="{depth}{page[:-3]}.html{"#" + anchor if anchor else ""}">{title}</a>'

    text = re.sub(r"`([^`]+)`", code, text)
    text = re.sub(r"!\[[^\]]*\]\([^)]*\)", "", text)
    text = escape(text, quote=False)
    text = re.sub(r"\[([^\]]+)\]\(([^)\s]+)\)", link, text)
    text = re.sub(r"\*\*([^*]+)\*\*", r"<b>\1</b>", text)
    text = re.sub(r"(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])", r"<i>\1</i>", text)
    return re.sub("\0(\\d+)\0", lambda match: codes[int(match.group(1))], text)


def slug(title: str) -> str:
    """The anchor of a heading, as the site has it."""
    return re.sub(r"[\s-]+", "-", re.sub(r"[^\w\s-]", "", title.lower()).strip())


def html(markdown: str, name: str, known: set[str]) -> str:
    """A page of docs/ as one HTML file."""
    lines, out, title = markdown.split("\n"), [], name
    i = 0
    while i < len(lines):
        line = lines[i]
        head = re.match(r"(#{1,4}) +(.*)", line)
        item = re.match(r"( *)([-*]|\d+\.) +(.*)", line)
        if line.startswith("```"):
            block = []
            i += 1
            while i < len(lines) and not lines[i].startswith("```"):
                block.append(lines[i])
                i += 1
            out.append(f"<pre>{escape(chr(10).join(block))}</pre>")
        elif head:
            level, text = len(head.group(1)), head.group(2)
            title = text if level == 1 else title
            out.append(f'<h{level} id="{slug(text)}">{_inline(text, name, known)}</h{level}>')
        elif line.startswith("|"):
            rows = []
            while i < len(lines) and lines[i].startswith("|"):
                rows.append([cell.strip() for cell in re.split(r"(?<!\\)\|", lines[i].strip().strip("|"))])
                i += 1
            i -= 1
            for number, cells in enumerate(row for row in rows if not all(re.fullmatch(r":?-+:?", c) for c in row)):
                tag = "td" if number else "th"
                rows[number] = [f"<{tag}>{_inline(cell, name, known)}</{tag}>" for cell in cells]
                out.append(("<table>" if number == 0 else "") + "<tr>" + "".join(rows[number]) + "</tr>")
            out.append("</table>")
        elif item:
            tag = "ol" if item.group(2)[0].isdigit() else "ul"
            out.append(f"<{tag}>")
            while item:
                text = [item.group(3)]
                while i + 1 < len(lines) and re.match(r" +\S", lines[i + 1]) and not re.match(
                        r" *([-*]|\d+\.) ", lines[i + 1]):
                    i += 1
                    text.append(lines[i].strip())
                out.append(f"<li>{_inline(' '.join(text), name, known)}</li>")
                item = re.match(r"( *)([-*]|\d+\.) +(.*)", lines[i + 1]) if i + 1 < len(lines) else None
                i += 1 if item else 0
            out.append(f"</{tag}>")
        elif line.strip():
            text = [line]
            while i + 1 < len(lines) and lines[i + 1].strip() and not re.match(r"#|```|\||[-*] |\d+\. ", lines[i + 1]):
                i += 1
                text.append(lines[i])
            body = _inline(" ".join(part.strip() for part in text), name, known)
            if body.strip():
                out.append(f"<p>{body}</p>")
        i += 1
    home = f'<nav><a href="{"../" * name.count("/")}index.html">Common Ground</a></nav>' if name != "index" else ""
    return (f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
            f"<style>{_STYLE}</style></head><body>{home}\n" + "\n".join(out) + "\n</body></html>\n")


def built(root: Path = ROOT) -> dict[str, str]:
    """Name with ending to the HTML of every page."""
    found = pages(root)
    return {f"{name}.html": html(path.read_text(encoding="utf-8"), name, set(found)) for name, path in found.items()}


def main() -> int:
    newest = max([path.stat().st_mtime_ns for path in pages().values()] + [Path(__file__).stat().st_mtime_ns])
    stamp = TARGET / "index.html"
    if stamp.exists() and stamp.stat().st_mtime_ns >= newest:
        return 0
    for name, text in built().items():
        path = TARGET / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
