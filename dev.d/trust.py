"""Puts a table that a verb printed into docs/trust.md: ``./dev matrix | python3 dev.d/trust.py matrix``.

What comes in on standard input replaces what stands between ``<!-- NAME -->`` and ``<!-- end NAME -->``.
"""

from __future__ import annotations

import sys
from pathlib import Path

PAGE = Path(__file__).resolve().parents[1] / "docs" / "trust.md"


def put(name: str, text: str, page: Path = PAGE) -> None:
    whole = page.read_text(encoding="utf-8")
    start, end = f"<!-- {name} -->\n", f"<!-- end {name} -->"
    before, found, rest = whole.partition(start)
    _, closing, after = rest.partition(end)
    if not found or not closing:
        raise SystemExit(f"dev: {page.name} has no place called {name}")
    if not text.strip():
        raise SystemExit(f"dev: nothing came in for {name}; what stood there stays")
    page.write_text(before + start + text.strip() + "\n" + closing + after, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: … | python3 dev.d/trust.py NAME")
    incoming = sys.stdin.read()
    sys.stdout.write(incoming)
    put(sys.argv[1], incoming)
