"""`./dev run`: one algorithm through qgis_process, with this checkout as the plugin of a profile of its own.

The working folder is left alone, so that relative paths are the caller's. Exit status: 0 when the algorithm
ran, qgis_process's own (1) when it failed, 2 for wrong use.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROVIDER = "commonground:"


def binary() -> str:
    """Debian's qgis_process is a wrapper whose extra option qgis_process 3.22 does not know."""
    for name in ("qgis_process.bin", "qgis_process"):
        found = shutil.which(name)
        if found:
            return found
    sys.exit("dev: qgis_process is not installed")


def profile(folder: Path, plugin: Path = ROOT) -> Path:
    """A QGIS configuration folder whose default profile has ``plugin`` switched on."""
    home = folder / "profiles" / "default"
    (home / "python" / "plugins").mkdir(parents=True, exist_ok=True)
    (home / "QGIS").mkdir(exist_ok=True)
    link = home / "python" / "plugins" / "common_ground"
    if not (link.is_symlink() and link.resolve() == plugin.resolve()):
        link.unlink(missing_ok=True)
        link.symlink_to(plugin, target_is_directory=True)
    settings = home / "QGIS" / "QGIS3.ini"
    if not settings.exists():
        settings.write_text(
            "[PythonPlugins]\ncommon_ground=true\nprocessing=true\n\n[qgis]\ncheckVersion=false\nshowTips=false\n",
            encoding="utf-8",
        )
    return folder


def environment(folder: Path) -> dict[str, str]:
    """The caller's environment, with the profile in ``folder``."""
    return {
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(folder),
        "PYTHONWARNINGS": os.environ.get("PYTHONWARNINGS", "ignore::DeprecationWarning"),
    }


def identifier(name: str) -> str:
    return name if ":" in name else PROVIDER + name


def list_algorithms(env: dict[str, str]) -> int:
    """Print ``commonground:ID<tab>title`` lines; 1 when there is none (the plugin did not load)."""
    done = subprocess.run([binary(), "list"], env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    mine = [line.strip() for line in done.stdout.splitlines() if line.strip().startswith(PROVIDER)]
    print("\n".join(mine))
    if done.returncode or not mine:
        sys.stderr.write(done.stderr)
        print("dev: the plugin offers no algorithm", file=sys.stderr)
        return done.returncode or 1
    return 0


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] in ("-h", "--help"):
        print("usage: ./dev run list | help ALG | commonground:ALG --PARAM=VALUE …", file=sys.stderr)
        return 2
    env = environment(profile(ROOT / ".dev" / "profile"))
    verb, *rest = arguments
    if verb == "list":
        return list_algorithms(env)
    if verb == "help":
        if len(rest) != 1:
            print("usage: ./dev run help ALG", file=sys.stderr)
            return 2
        command = [binary(), "help", identifier(rest[0])]
    else:
        command = [binary(), "run", identifier(verb), *rest]
    sys.stdout.flush()
    return subprocess.run(command, env=env, stdin=subprocess.DEVNULL).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
