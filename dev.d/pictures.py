"""`./dev pictures`: what people see, as pictures in docs/images/pictures with the page docs/pictures.md.

One QGIS window a language, scale and theme (en, ar; 100 and 200 %; light, dark) takes every page and dialog; one
process without a window draws every template in every language. ``--suite`` names the folder
of the pictures: run it in the checkout of a system of `./dev matrix` for those of another QGIS.
"""

from __future__ import annotations

import argparse
import itertools
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import desktop

ROOT = Path(__file__).resolve().parents[1]
IMAGES = ROOT / "docs" / "images" / "pictures"
PAGE = ROOT / "docs" / "pictures.md"
THEMES = {"light": "default", "dark": "Night Mapping"}
LANGUAGES = ("en", "fr", "es", "ar", "uk", "pt")
#: of a window; a map needs more, or one tone stands for two
_COLOURS, _MAP_COLOURS = 40, 112


def options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev pictures", description=__doc__)
    parser.add_argument("--suite", default="host", help="folder of the pictures (default: host)")
    parser.add_argument("--locale", action="append", help="of the window (default: en and ar)")
    parser.add_argument("--scale", action="append", type=int, help="per cent (default: 100 and 200)")
    parser.add_argument("--only", choices=("windows", "sheets", "page"), help="only a part")
    parser.add_argument("--raw", type=Path, help="keep the pictures here as they were taken, write no page")
    chosen = parser.parse_args(arguments)
    chosen.locale = chosen.locale or ["en", "ar"]
    chosen.scale = chosen.scale or [100, 200]
    return chosen


def windows(raw: Path, locale: str, scale: int, theme: str) -> bool:
    """One QGIS window: every dialog and page, into raw/LOCALE_SCALE/THEME. False where it failed."""
    os.environ.update(COMMONGROUND_PICTURES=str(raw / f"{locale}_{scale}" / theme), QT_SCALE_FACTOR=f"{scale / 100:g}")
    try:
        return not desktop.main(["--script", str(ROOT / "dev.d" / "pictures_window.py"), "--locale", locale, "--size",
                                 f"{1440 * scale // 100}x{900 * scale // 100}", "--theme", THEMES[theme],
                                 "--timeout", "900"])
    finally:
        del os.environ["QT_SCALE_FACTOR"]


def sheets(raw: Path) -> bool:
    """Every template and the report in every language, into raw/sheets. False where one failed."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return not subprocess.run([sys.executable, str(ROOT / "dev.d" / "pictures_sheets.py"), str(raw / "sheets"),
                               *LANGUAGES], env=env, stdin=subprocess.DEVNULL).returncode


def small(source: Path, target: Path, width: int = 0, colours: int = _COLOURS) -> None:
    """A picture with a palette; not wider than ``width``."""
    from PIL import Image

    with Image.open(source) as opened:
        picture = opened.convert("RGB")
    if width and picture.width > width:
        picture = picture.resize((width, round(picture.height * width / picture.width)), Image.Resampling.LANCZOS)
    target.parent.mkdir(parents=True, exist_ok=True)
    picture.quantize(colours, dither=Image.Dither.NONE).save(target, optimize=True)


def keep(raw: Path, images: Path) -> None:
    """The pictures of this run in place of earlier ones of the same name."""
    for path in sorted(raw.rglob("*.png")):
        place = path.relative_to(raw)
        if place.parts[0] == "sheets":
            small(path, images / place, colours=_MAP_COLOURS)
        else:
            small(path, images / path.stem / f"{place.parts[0]}_{place.parts[1]}.png", 960)


def page() -> str:
    """docs/pictures.md of what stands in the folder."""
    lines = ["# Pictures", "", "Made by `./dev pictures` from the running plugin, with the sample pack: every page and "
             "dialog in English and Arabic, in the light and the dark theme, at 100 % and 200 %; every template in "
             "every language. All records are invented.", ""]
    for suite in sorted(folder for folder in IMAGES.iterdir() if folder.is_dir()):
        version = (suite / "version.txt").read_text(encoding="utf-8").strip()
        lines += [f"## QGIS {version}", ""]
        for folder in sorted(part for part in suite.iterdir() if part.is_dir()):
            lines += [f"### {folder.name.replace('_', ' ').capitalize()}", ""]
            lines += [f"- [{path.stem.replace('_', ' ')}]({path.relative_to(PAGE.parent).as_posix()})"
                      for path in sorted(folder.glob("*.png"))]
            lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def keep_suite(raw: Path, suite: str) -> None:
    images = IMAGES / suite
    keep(raw, images)
    shutil.copyfile(raw / "version.txt", images / "version.txt")
    PAGE.write_text(page(), encoding="utf-8")
    size = sum(path.stat().st_size for path in IMAGES.rglob("*.png"))
    print(f"{PAGE}: {len(list(IMAGES.rglob('*.png')))} pictures, {size / 1e6:.1f} MB")


def main(arguments: list[str]) -> int:
    chosen = options(arguments)
    if chosen.only == "page":
        PAGE.write_text(page(), encoding="utf-8")
        return 0
    subprocess.run([sys.executable, str(ROOT / "dev.d" / "qm.py")], check=True)
    whole = True
    with tempfile.TemporaryDirectory(prefix="common-ground-pictures-") as folder:
        raw = chosen.raw or Path(folder)
        raw.mkdir(parents=True, exist_ok=True)
        if chosen.only != "sheets":
            for locale in chosen.locale:
                for scale, theme in itertools.product(chosen.scale, THEMES):
                    whole = windows(raw, locale, scale, theme) and whole
        if chosen.only != "windows":
            whole = sheets(raw) and whole
        said = subprocess.run([sys.executable, "-c", "from qgis.core import Qgis; print(Qgis.version())"],
                              capture_output=True, text=True, check=True).stdout
        (raw / "version.txt").write_text(said.strip() + "\n", encoding="utf-8")
        if not chosen.raw:
            keep_suite(raw, chosen.suite)
    return 0 if whole else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
