"""`./dev docs [OUT]`: the site of docs/ with a page an algorithm, built strictly (a broken link fails) in .dev/site.

The pages of the algorithms are made from the algorithms themselves, in a copy of docs/; nothing of it is kept in git.
The site asks nothing of another server: that is checked, too.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import algorithm_pages

ROOT = Path(__file__).resolve().parents[1]
DEV = ROOT / ".dev"
#: what a page may name of other servers: links that a person follows, nothing that a browser loads by itself
_LOADED = re.compile(r"<(?:script|img|iframe|source)[^>]+src=[\"']?(?:https?:)?//[^\"'> ]+"
                     r"|<link[^>]+rel=[\"']?(?:stylesheet|preconnect|icon)[^>]*href=[\"']?(?:https?:)?//[^\"'> ]+")


def source(folder: Path) -> Path:
    """docs/ with the algorithms' pages, in a folder of its own; mkdocs.yml beside it."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ROOT / "docs", folder / "docs")
    written = algorithm_pages.write(folder / "docs" / "algorithms")
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    methods = sorted(path.name for path in (folder / "docs" / "methods").glob("*.md"))
    text = _listed(text, "      - Algorithms: algorithms/\n", "      - Algorithms:\n", "algorithms", written, 10)
    text = _listed(text, "  - Methods: methods/\n", "  - Methods:\n", "methods", methods, 6)
    (folder / "mkdocs.yml").write_text(text, encoding="utf-8")
    return folder / "mkdocs.yml"


def _listed(text: str, line: str, head: str, folder: str, names: list[str], indent: int) -> str:
    if line not in text:
        raise SystemExit(f"dev: mkdocs.yml has no line {line.strip()!r}")
    return text.replace(line, head + "".join(f"{' ' * indent}- {folder}/{name}\n" for name in names))


def from_elsewhere(site: Path) -> list[str]:
    """What the pages would load from another server."""
    return [f"{page.relative_to(site)}: {found}" for page in sorted(site.rglob("*.html"))
            for found in _LOADED.findall(page.read_text(encoding="utf-8"))]


def build(out: Path) -> int:
    configuration = source(DEV / "docs-source")
    env = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONNOUSERSITE")}
    env["NO_MKDOCS_2_WARNING"] = "1"
    done = subprocess.run([DEV / "docs" / "bin" / "python", "-m", "mkdocs", "build", "--strict", "--quiet",
                           "-f", configuration, "-d", out.resolve()], env=env)
    if done.returncode:
        return done.returncode
    loaded = from_elsewhere(out)
    if loaded:
        print("dev: the site loads from other servers:\n" + "\n".join(loaded[:10]), file=sys.stderr)
        return 1
    print(f"{out} ({len(list(out.rglob('*.html')))} pages)")
    return 0


if __name__ == "__main__":
    sys.exit(build(Path(sys.argv[1]) if len(sys.argv) > 1 else DEV / "site"))
