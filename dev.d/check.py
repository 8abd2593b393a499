"""`./dev check [STEP …]`: each step prints one line, its findings below it; the exit status is 1 when one fails.

The upload gate is the plugin site's: bandit with its rules and detect-secrets, over the files that go into the zip,
parsed from their JSON (detect-secrets ends with status 0 whatever it finds), and without any exemption.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

import gate
import package
import qtnames
import run

ROOT = Path(__file__).resolve().parents[1]
TOOLS = ROOT / ".dev" / "tools" / "bin"
PURE_ROOMS = ("base", "connectors", "analysis")
#: the rules that the plugin site has switched off
SITE_SKIPS = "B404,B410,B411,B109"


def tool(
    name: str, *arguments: str, cwd: Path = ROOT, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """A program of the tools venv, which must not see QGIS's packages."""
    env = {**(env or os.environ)}
    env.pop("PYTHONPATH", None)
    command = [str(TOOLS / name), *arguments]
    return subprocess.run(command, cwd=cwd, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True)


def _lines(done: subprocess.CompletedProcess[str]) -> list[str]:
    text = (done.stdout + done.stderr).strip()
    return [] if done.returncode == 0 else text.splitlines() or [f"status {done.returncode}"]


def ruff(unpacked: Path) -> list[str]:
    return _lines(tool("ruff", "check", "--quiet", "--output-format=concise", "."))


def python39(unpacked: Path) -> list[str]:
    """Nothing that Python 3.9 lacks: QGIS 3.22 for Windows brings it, and it does not run here to show it."""
    files = [str(path.relative_to(ROOT)) for path in gate.shipped_python(ROOT)]
    done = tool("vermin", "-t=3.9-", "--no-tips", "--violations", "--backport", "typing", *files)
    if done.returncode == 0:
        return []
    # the summary speaks of Python 2, which nobody asked for
    told = [line for line in done.stdout.splitlines() if "requires" in line or "error" in line.lower()]
    return told if "Target versions not met" in done.stdout else []


def mypy(unpacked: Path) -> list[str]:
    """The pure rooms, strict, under the plugin's own name whatever the checkout's folder is called."""
    python = ROOT / ".dev" / "venv" / "bin" / "python"
    plugins = ROOT / ".dev" / "plugins"
    packages = [part for room in PURE_ROOMS for part in ("-p", f"common_ground.{room}")]
    return _lines(
        tool(
            "mypy",
            "--config-file",
            str(ROOT / "pyproject.toml"),
            "--cache-dir",
            str(ROOT / ".dev" / "mypy"),
            "--python-executable",
            str(python),
            "--no-error-summary",
            *packages,
            cwd=plugins,
            env={**os.environ, "MYPYPATH": str(plugins)},
        )
    )


def code_rules(unpacked: Path) -> list[str]:
    found = []
    for path in gate.shipped_python(ROOT):
        source = path.read_text(encoding="utf-8")
        for line, rule, what in [*gate.findings(source, str(path)), *qtnames.findings(source, str(path))]:
            found.append(f"{path.relative_to(ROOT)}:{line}: {rule}: {what}")
    return found


def qt6(unpacked: Path) -> list[str]:
    """Every Qt name that the plugin uses is there in PyQt6, under the scope in which it is used."""
    files = [str(path.relative_to(ROOT)) for path in gate.shipped_python(ROOT)]
    return _lines(tool("python", str(ROOT / "dev.d" / "qtnames.py"), "--qt6", *files))


def bandit(unpacked: Path) -> list[str]:
    done = tool("bandit", "-r", ".", "-f", "json", "-q", "-s", SITE_SKIPS, "--ignore-nosec", cwd=unpacked)
    try:
        report = json.loads(done.stdout)
    except ValueError:
        return ["bandit gave no report", *done.stderr.splitlines()[-5:]]
    found = [
        f"{item['filename']}:{item['line_number']}: {item['test_id']} {item['issue_text']}"
        for item in report["results"]
    ]
    found += [f"{item['filename']}: {item['reason']}" for item in report["errors"]]
    scanned = report["metrics"]["_totals"]["loc"]
    return found if scanned else ["bandit read no line of code"]


def secrets(unpacked: Path) -> list[str]:
    done = tool("detect-secrets", "scan", "--all-files", "--no-verify", ".", cwd=unpacked)
    try:
        report = json.loads(done.stdout)
    except ValueError:
        return ["detect-secrets gave no report", *done.stderr.splitlines()[-5:]]
    found = []
    for name, items in report["results"].items():
        if Path(name).name != "metadata.txt":  # as on the site
            found += [f"{name}:{item['line_number']}: {item['type']}" for item in items]
    for path in sorted(unpacked.rglob("*")):
        if path.is_file() and b"pragma: allowlist" in path.read_bytes():
            found.append(f"{path.relative_to(unpacked)}: an exemption for detect-secrets")
    return found


def metadata(unpacked: Path) -> list[str]:
    return package.problems(unpacked.parent / "check.zip")


def zip_loads(unpacked: Path) -> list[str]:
    """qgis_process with the unzipped plugin in a new profile lists the same algorithms as this checkout."""
    with tempfile.TemporaryDirectory() as fresh:
        env = run.environment(run.profile(Path(fresh), unpacked / package.PACKAGE))
        env["PYTHONPATH"] = env.get("PYTHONPATH", "").replace(str(ROOT / ".dev" / "plugins"), "")
        done = subprocess.run([run.binary(), "list"], env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    listed = {line.split()[0] for line in done.stdout.splitlines() if line.strip().startswith(run.PROVIDER)}
    if done.returncode or not listed:
        return [f"the unzipped plugin lists no algorithm (status {done.returncode})", *done.stderr.splitlines()[-15:]]
    print(f"       {len(listed)} algorithms from the unzipped plugin", flush=True)
    return []


def docs(_unpacked: Path) -> list[str]:
    """The documentation site builds with no broken link and loads nothing from another server."""
    done = subprocess.run([sys.executable, ROOT / "dev.d" / "docs_site.py"], capture_output=True, text=True)
    return [] if done.returncode == 0 else _lines(done)


STEPS = {
    "ruff": ruff,
    "mypy": mypy,
    "python39": python39,
    "gate": code_rules,
    "qt6": qt6,
    "bandit": bandit,
    "secrets": secrets,
    "metadata": metadata,
    "zip": zip_loads,
    "docs": docs,
}


def main(wanted: list[str]) -> int:
    unknown = [name for name in wanted if name not in STEPS]
    if unknown:
        print(f"dev: no such step: {', '.join(unknown)} (there are: {' '.join(STEPS)})", file=sys.stderr)
        return 2
    failed = []
    with tempfile.TemporaryDirectory(prefix="common-ground-check-") as folder:
        unpacked = Path(folder) / "unpacked"
        with zipfile.ZipFile(package.build(ROOT, Path(folder) / "check.zip")) as archive:
            archive.extractall(unpacked)
        for name, step in STEPS.items():
            if wanted and name not in wanted:
                continue
            start = time.monotonic()
            found = step(unpacked)
            print(f"{'FAIL' if found else 'ok':6} {name} ({time.monotonic() - start:.1f} s)", flush=True)
            for line in found:
                print(f"       {line}", flush=True)
            if found:
                failed.append(name)
    print("check: " + (f"failed: {', '.join(failed)}" if failed else "all steps passed"), flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
