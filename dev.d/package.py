"""`./dev package`: dist/common_ground-VERSION.zip, the same bytes from the same files, and the validator's rules.

The files are those that git tracks (or, without git, all that .gitignore does not name) minus the export-ignore lines
of .gitattributes, plus the compiled translations (qm.py)
and the help pages (help_pages.py). The version stands in metadata.txt only.
"""

from __future__ import annotations

import configparser
import fnmatch
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "dev.d"))  # also when a test loads this file by its path
PACKAGE = "common_ground"
LIMIT = 25_000_000
REQUIRED = (
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
    "homepage",
)


def _git(root: Path, *arguments: str) -> str | None:
    """git's answer, or None where there is no git or no repository."""
    if not shutil.which("git") or not (root / ".git").exists():
        return None
    done = subprocess.run(["git", "-c", f"safe.directory={root}", "-C", str(root), *arguments], capture_output=True)
    return done.stdout.decode("utf-8") if done.returncode == 0 else None


def _patterns(path: Path, ending: str = "") -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    lines = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    return [line[: -len(ending)].strip() if ending else line for line in lines if line.endswith(ending)]


def _matches(path: str, patterns: list[str]) -> bool:
    """git's rule as far as our two files use it: ``/x`` is at the root, ``x/`` and ``x`` anywhere, with all below."""
    parts = path.split("/")
    for pattern in patterns:
        bare = pattern.strip("/")
        if pattern.startswith("/"):
            if fnmatch.fnmatch(path, bare) or path.startswith(bare + "/"):
                return True
        elif any(fnmatch.fnmatch(part, bare) for part in parts):
            return True
    return False


def files(root: Path = ROOT) -> list[str]:
    """The repository's files that go into the zip, sorted, with forward slashes."""
    listed = _git(root, "ls-files", "-z")
    if listed is not None:
        names = [name for name in listed.split("\0") if name and (root / name).is_file()]
    else:
        ignored = [".git", *_patterns(root / ".gitignore")]
        names = []
        for folder, below, here in os.walk(root):
            start = Path(folder).relative_to(root)
            below[:] = [name for name in below if not _matches((start / name).as_posix(), ignored)]
            names += [(start / name).as_posix() for name in here if not _matches((start / name).as_posix(), ignored)]
    left_out = _patterns(root / ".gitattributes", "export-ignore")
    return sorted(name for name in names if not _matches(name, left_out))


def version(root: Path = ROOT) -> str:
    """The version of metadata.txt, the only place where it stands."""
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string((root / "metadata.txt").read_text(encoding="utf-8"))
    return parser["general"]["version"]


def translations(root: Path, folder: Path) -> dict[str, Path]:
    """Compiled translations by their name in the zip."""
    import qm

    made = {}
    for source in sorted((root / "i18n").glob("*.ts")):
        target = folder / source.with_suffix(".qm").name
        target.write_bytes(qm.compiled(source))
        made[f"i18n/{target.name}"] = target
    return made


def help_files(root: Path, folder: Path) -> dict[str, Path]:
    """The help pages by their name in the zip, made of docs/."""
    import help_pages

    made = {}
    for name, text in help_pages.built(root).items():
        target = folder / "help" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
        made[f"resources/help/{name}"] = target
    return made


def _moment(root: Path) -> tuple[int, int, int, int, int, int]:
    """The last commit's time in UTC. A constant would let Python run stale bytecode after an upgrade."""
    epoch = (
        os.environ.get("SOURCE_DATE_EPOCH") or (_git(root, "log", "-1", "--format=%ct") or "").strip() or "1767225600"
    )
    moment = time.gmtime(int(epoch))
    return (
        max(moment.tm_year, 1980),
        moment.tm_mon,
        moment.tm_mday,
        moment.tm_hour,
        moment.tm_min,
        moment.tm_sec // 2 * 2,
    )


def build(root: Path = ROOT, target: Path | None = None) -> Path:
    """Write the zip and return its path."""
    target = target or root / "dist" / f"{PACKAGE}-{version(root)}.zip"
    target.parent.mkdir(parents=True, exist_ok=True)
    when = _moment(root)
    with (
        tempfile.TemporaryDirectory() as scratch,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out,
    ):
        members = {name: root / name for name in files(root)}
        members.update(translations(root, Path(scratch)))
        members.update(help_files(root, Path(scratch)))
        top = zipfile.ZipInfo(f"{PACKAGE}/", when)
        top.create_system, top.external_attr = 3, (0o40755 << 16) | 0x10
        out.writestr(top, b"")
        for name in sorted(members):
            entry = zipfile.ZipInfo(f"{PACKAGE}/{name}", when)
            entry.create_system, entry.external_attr, entry.compress_type = 3, 0o100644 << 16, zipfile.ZIP_DEFLATED
            out.writestr(entry, members[name].read_bytes())
    return target


# -- what the plugin site's validator rejects ----------------------------------------------------------------


def problems(path: Path) -> list[str]:
    """The reasons for which the plugin site would refuse this zip; empty when there are none."""
    if path.stat().st_size > LIMIT:
        return [f"the zip has {path.stat().st_size:,} bytes, more than {LIMIT:,}"]
    with zipfile.ZipFile(path) as archive:
        broken = archive.testzip()
        if broken:
            return [f"{broken} is damaged"]
        names = archive.namelist()
        wrong = _bad_names(names)
        top = names[0].split("/")[0]
        if not top.isidentifier() or not re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]+", top) or "plugin" in top.lower():
            wrong.append(f"the folder name {top!r} is not allowed")
        wrong += [
            f"{top}/{need} is missing"
            for need in ("__init__.py", "metadata.txt", "LICENSE")
            if f"{top}/{need}" not in names
        ]
        if f"{top}/metadata.txt" in names:
            wrong += metadata_problems(archive.read(f"{top}/metadata.txt"), set(names), top)
    return wrong


#: a plugin's folder on Windows, for a user and a profile with long names; Python writes its bytecode below it
_WINDOWS_HOME = rf"C:\Users\{'u' * 20}\AppData\Roaming\QGIS\QGIS4\profiles\{'p' * 20}\python\plugins" + "\\"
_PYCACHE = len("\\__pycache__") + len(".cpython-314.pyc") - len(".py")
_DEVICES = {"CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in range(1, 10))}


def _bad_names(names: list[str]) -> list[str]:
    wrong = []
    tops = {name.split("/")[0] for name in names}
    if len(tops) != 1:
        wrong.append(f"more than one top folder: {', '.join(sorted(tops))}")
    for name in names:
        parts = name.split("/")
        if ".." in parts or name.startswith("/") or "\\" in name or re.match(r"[A-Za-z]:", name):
            wrong.append(f"{name}: not a safe path")
        if name.endswith((".pyc", ".pyo")) or {"__MACOSX", ".git", "__pycache__"} & set(parts):
            wrong.append(f"{name}: must not be in the zip")
        if name.lower().endswith((".sh", ".bat", ".exe", ".so", ".dll")) or any(
            part.startswith(".") for part in parts if part
        ):
            wrong.append(f"{name}: reported by the site's file check")
        if len(_WINDOWS_HOME) + len(name) + _PYCACHE >= 260:
            wrong.append(f"{name}: too long for Windows below a user's profile (260 characters in all)")
        if any(part.split(".")[0].upper() in _DEVICES for part in parts):
            wrong.append(f"{name}: the name of a device on Windows")
        if re.search(r'[<>:"|?*]', name) or any(part.endswith((".", " ")) for part in parts):
            wrong.append(f"{name}: cannot be a file name on Windows")
    folded: dict[str, str] = {}
    for name in names:
        if folded.setdefault(name.lower(), name) != name:
            wrong.append(f"{name} and {folded[name.lower()]} are one file on Windows")
    if any(name.split("/")[1:2] in (["tests"], ["benchmarks"]) for name in names):
        wrong.append("tests or benchmarks are in the zip")
    return wrong


def metadata_problems(data: bytes, members: set[str], top: str) -> list[str]:
    """What is wrong with metadata.txt, read as the site reads it (with interpolation: a bare % breaks it)."""
    if data.startswith(b"\xef\xbb\xbf"):
        return ["metadata.txt starts with a byte order mark"]
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    try:
        parser.read_string(data.decode("utf-8"))
        general = dict(parser.items("general"))
    except (configparser.Error, UnicodeDecodeError) as error:
        return [f"metadata.txt cannot be read: {error}"]
    wrong = [f"metadata.txt has no {key}" for key in REQUIRED if not general.get(key, "").strip()]
    if "/" in general.get("author", ""):
        wrong.append("the author has a slash")
    if not re.fullmatch(r"\d+\.\d+\.\d+", general.get("version", "")):
        wrong.append(f"the version {general.get('version')!r} is not MAJOR.MINOR.PATCH")
    for key in ("qgisMinimumVersion", "qgisMaximumVersion"):
        if not re.fullmatch(r"\d+\.\d+(\.\d+)?", general.get(key, "")):
            wrong.append(f"{key} {general.get(key)!r} is not a version")
    if "supportsQt6" in general:
        wrong.append("supportsQt6 is deprecated")
    for key in ("tracker", "repository", "homepage"):
        if not re.fullmatch(r"https?://[^\s/]+\S*", general.get(key, "")):
            wrong.append(f"{key} is not a web address")
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", general.get("email", "")):
        wrong.append("email is not an address")
    icon = general.get("icon", "")
    if icon and f"{top}/{icon}" not in members:
        wrong.append(f"the icon {icon} is not in the zip")
    return wrong


def main() -> int:
    path = build()
    wrong = problems(path)
    for line in wrong:
        print(f"dev: {line}", file=sys.stderr)
    print(path)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
