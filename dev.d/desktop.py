"""`./dev desktop`: a QGIS window with the plugin of this checkout.

Without a script the profile is kept in .dev/desktop. With ``--script`` it is new each time, the script runs when the
window stands, ``--out`` gets the window's picture, and QGIS closes; the exit status is 1 when the script raised. The
script sees ``iface``, ``plugin`` (the loaded Common Ground), ``OUT`` (path of the picture or None), ``wait(seconds)``
and ``grab(widget, path)``.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import run

ROOT = Path(__file__).resolve().parents[1]


def options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev desktop", description="A QGIS window with this checkout's plugin.")
    parser.add_argument("--script", type=Path, help="a Python file to run in the window")
    parser.add_argument("--out", type=Path, help="where the picture of the window goes (PNG)")
    parser.add_argument("--size", default="1280x800", help="of the window (default: 1280x800)")
    parser.add_argument("--locale", default="en", help="language of QGIS (default: en)")
    parser.add_argument("--theme", default="default", help="of the window, as QGIS's options name it, for a script")
    parser.add_argument("--timeout", type=int, default=180, help="seconds for a script (default: 180)")
    parser.add_argument("project", nargs="*", help="projects or layers to open")
    chosen = parser.parse_args(arguments)
    if chosen.out and not chosen.script:
        parser.error("--out needs --script")
    if chosen.script and not chosen.script.is_file():
        parser.error(f"there is no file {chosen.script}")
    return chosen


def command(chosen: argparse.Namespace, config: Path, display: bool) -> list[str]:
    program = shutil.which("qgis.bin") or shutil.which("qgis")
    if not program:
        sys.exit("dev: QGIS is not installed")
    words = [program, "--noversioncheck", "--nologo", "--profiles-path", str(config), "--profile", "default"]
    if chosen.script:
        words += ["--code", str(ROOT / "dev.d" / "desktop_start.py")]
    if not display:
        words = ["xvfb-run", "-a", "-s", f"-screen 0 {chosen.size}x24", *words]
    return [*words, *chosen.project]


def main(arguments: list[str]) -> int:
    chosen = options(arguments)
    display = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    if not display and not chosen.script:
        sys.exit("dev: there is no display; give --script FILE --out PNG, or start this in a desktop session")
    if not chosen.script:
        env = run.environment(run.profile(ROOT / ".dev" / "desktop"))
        env.pop("QT_QPA_PLATFORM", None)
        return subprocess.run(command(chosen, ROOT / ".dev" / "desktop", display), env=env).returncode
    with tempfile.TemporaryDirectory(prefix="common-ground-desktop-") as folder:
        config = run.profile(Path(folder))
        settings = config / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        with settings.open("a", encoding="utf-8") as file:
            file.write(f"\n[locale]\noverrideFlag=true\nuserLocale={chosen.locale}\n")
            # QGIS takes a theme at its start; widgets that are there when it changes keep letters of the one before
            file.write(f"\n[UI]\nUITheme={chosen.theme}\n")
        result = Path(folder) / "result"
        env = run.environment(config)
        env.pop("QT_QPA_PLATFORM", None)
        env.update(
            COMMONGROUND_DESKTOP_SCRIPT=str(chosen.script.resolve()),
            COMMONGROUND_DESKTOP_OUT=str(chosen.out.resolve()) if chosen.out else "",
            COMMONGROUND_DESKTOP_SIZE=chosen.size,
            COMMONGROUND_DESKTOP_RESULT=str(result),
        )
        process = subprocess.Popen(
            command(chosen, config, display), env=env, stdin=subprocess.DEVNULL, start_new_session=True
        )
        try:
            process.wait(chosen.timeout)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            print(f"dev: the window was still open after {chosen.timeout} s (a question box?)", file=sys.stderr)
            return 1
        said = result.read_text(encoding="utf-8") if result.exists() else "QGIS ended before the script did"
    if said != "done":
        print(f"dev: {said}", file=sys.stderr)
        return 1
    if chosen.out:
        print(chosen.out.resolve())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
