"""The code rules that need neither QGIS nor a linter: what the upload scan blocks, what breaks on Windows or QGIS 4.

``findings(source, path)`` gives ``(line, rule, what)``; ``./dev check gate`` and tests/test_gate.py use it. Each rule
is a function over one syntax-tree node, so that a new one is a few lines here and one planted violation in the test.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOMS = ("base", "connectors", "analysis", "bridge", "products", "processing", "ui")

#: importing these blocks the upload, breaks on a platform or has an equivalent in QGIS
BANNED_MODULES = {
    "xml.etree": "parse XML with QDomDocument or GDAL: the upload scan blocks xml.etree",
    "xml.dom": "the upload scan blocks xml.dom",
    "xml.sax": "the upload scan blocks xml.sax",
    "lxml": "the upload scan blocks lxml",
    "PyQt5": "import from qgis.PyQt",
    "PyQt6": "import from qgis.PyQt",
    "PySide2": "import from qgis.PyQt",
    "sip": "import from qgis.PyQt",
    "subprocess": "the upload scan blocks subprocess",
    "multiprocessing": "both cores means threads inside QGIS",
    "pickle": "the upload scan blocks pickle",
    "marshal": "the upload scan blocks marshal",
    "shelve": "the upload scan blocks shelve",
    "telnetlib": "the upload scan blocks telnetlib",
    "ftplib": "the upload scan blocks ftplib",
    "random": "use numpy's Generator with a seed",
    "fcntl": "does not exist on Windows",
    "pwd": "does not exist on Windows",
    "grp": "does not exist on Windows",
    "resource": "does not exist on Windows",
    "termios": "does not exist on Windows",
    "posix": "does not exist on Windows",
    "pty": "does not exist on Windows",
    "syslog": "does not exist on Windows",
    "crypt": "does not exist on Windows",
    "msvcrt": "exists on Windows only",
    "winreg": "exists on Windows only",
    "ctypes.windll": "exists on Windows only",
    "imp": "gone in Python 3.12",
    "distutils": "gone in Python 3.12",
}
BANNED_CALLS = {
    "eval": "eval runs data as code",
    "exec": "exec runs data as code",
    "print": "say it through feedback or the log",
    "os.system": "the upload scan blocks shell calls",
    "os.popen": "the upload scan blocks shell calls",
    **{
        f"os.{name}": "does not exist on Windows"
        for name in re.findall(
            r"\w+",
            "chown chroot confstr fchdir fchmod fchown fork forkpty getegid geteuid getgid getgroups getloadavg "
            "getpgid getpgrp getresuid getsid getuid initgroups killpg lchown lockf makedev mkfifo mknod nice openpty "
            "pathconf posix_fadvise posix_fallocate posix_spawn pread preadv pwrite pwritev readv "
            "sched_getaffinity sched_setaffinity sendfile setgid setpgid setsid setuid statvfs sync sysconf tcgetpgrp "
            "ttyname uname wait wait3 wait4 writev",
        )
    },
    "os.symlink": "needs a privilege on Windows",
    "os.link": "needs NTFS; FAT sticks and shares have none",
    "os.kill": "on Windows every signal but two ends the process",
    "os.rename": "fails on Windows when the target exists; use Path.replace",
    "signal.alarm": "does not exist on Windows",
    "signal.pause": "does not exist on Windows",
    "signal.setitimer": "does not exist on Windows",
    "time.tzset": "does not exist on Windows",
    "select.poll": "does not exist on Windows",
    "tempfile.NamedTemporaryFile": "cannot be opened twice on Windows; use base.scratch.scratch_folder",
    "tempfile.TemporaryDirectory": "raises on Windows when a file in it is still held; use base.scratch.scratch_folder",
    "os.startfile": "exists on Windows only",
    "tempfile.mktemp": "use mkstemp or TemporaryDirectory",
    "hashlib.md5": "use sha256",
    "hashlib.sha1": "use sha256",
    "urllib.request.urlopen": "all traffic goes through the client",
    "urlopen": "all traffic goes through the client",
    "yaml.load": "use yaml.safe_load",
}
#: names that Qt 6 or PyQt6 no longer has
REMOVED_NAMES = {
    "QRegExp": "QRegularExpression",
    "QRegExpValidator": "QRegularExpressionValidator",
    "QDesktopWidget": "QScreen",
    "qApp": "QApplication.instance()",
    "QStringListModel.setStringlist": "",
    "QSignalMapper.mapped": "",
    "QTextCodec": "Python's codecs",
    "QMatrix": "QTransform",
}
#: methods that no class of Qt 6 has; on an instance nothing but the name can be seen
REMOVED_METHODS = {
    "globalPos": "globalPosition()",
    "localPos": "position()",
    "windowPos": "scenePosition()",
    "screenPos": "globalPosition()",
    "print_": "print()",
    "toTime_t": "toSecsSinceEpoch()",
    "setTime_t": "setSecsSinceEpoch()",
    "fromTime_t": "fromSecsSinceEpoch()",
    "setTabStopWidth": "setTabStopDistance()",
    "tabStopWidth": "tabStopDistance()",
    "indexIn": "QRegularExpression.match()",
    "exactMatch": "QRegularExpression.match()",
    "setCodec": "setEncoding()",
    "setResizeMode": "setSectionResizeMode()",
    "byteCount": "sizeInBytes()",
    "toPyObject": "the value itself",
    "grabWidget": "QWidget.grab()",
    "numColors": "colorCount()",
    "setButtonText": "setText()",
}
#: signals that had overloads in Qt 5 and have one form in Qt 6
OVERLOADED = {
    "activated", "buttonClicked", "buttonPressed", "buttonReleased", "currentIndexChanged", "error", "finished",
    "highlighted", "mapped", "textActivated", "valueChanged",
}
_REQUEST_VERBS = {"get", "post", "put", "patch", "delete", "head", "options", "request"}
_EXEMPTION = re.compile(r"#\s*(nosec\b|pragma:\s*allowlist)", re.IGNORECASE)
_SQL = re.compile(
    r"^\s*(select\s.*\sfrom\s|insert\s+into\s|delete\s+from\s|update\s.*\sset\s|with\s.*\bselect\b)", re.I | re.S
)

Finding = tuple[int, str, str]


def dotted(node: ast.AST) -> str:
    """``a.b.c`` of an attribute chain, else an empty string."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name):
        return ""
    return ".".join([node.id, *reversed(parts)])


def _modules(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and not node.level:
        base = node.module or ""
        return [base, *(f"{base}.{alias.name}" for alias in node.names)]
    return []


def imports(node: ast.AST) -> Iterator[tuple[str, str]]:
    """Modules that the scan blocks, and the plugin's own rooms by an absolute name."""
    for name in _modules(node):
        for banned, why in BANNED_MODULES.items():
            if name == banned or name.startswith(banned + "."):
                yield "import", f"{name}: {why}"
                return
        if name.split(".")[0] in {*ROOMS, "common_ground"}:
            yield "absolute-import", f"{name}: inside the plugin only relative imports find it"
            return
    if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt"):
        for alias in node.names:
            if alias.name in REMOVED_NAMES:
                yield "qt6-name", f"{alias.name} is gone in Qt 6; use {REMOVED_NAMES[alias.name]}"
            if alias.name == "QAction" and node.module == "qgis.PyQt.QtGui":
                yield "qaction", "QAction comes from qgis.PyQt.QtWidgets"


def statements(node: ast.AST) -> Iterator[tuple[str, str]]:
    """assert, and handlers that swallow."""
    if isinstance(node, ast.Assert):
        yield "assert", "assert is removed by -O and blocked at upload; raise"
    if isinstance(node, ast.ExceptHandler):
        if len(node.body) == 1 and isinstance(node.body[0], (ast.Pass, ast.Continue)):
            yield "swallowed", "an exception is swallowed; use contextlib.suppress for a named one, or say it"
        if node.type is None:
            yield "bare-except", "name the exception"


def _literal(node: ast.AST | None) -> object:
    return node.value if isinstance(node, ast.Constant) else None


def calls(node: ast.AST) -> Iterator[tuple[str, str]]:
    """Calls that the scan blocks, and text files opened without an encoding."""
    if not isinstance(node, ast.Call):
        return
    name = dotted(node.func)
    attribute = node.func.attr if isinstance(node.func, ast.Attribute) else ""
    named = {keyword.arg for keyword in node.keywords}
    for banned, why in BANNED_CALLS.items():
        if name == banned:
            yield "call", f"{banned}: {why}"
    if attribute == "exec_":
        yield "exec_", "exec_() is gone in PyQt6; use exec()"
    if "**" not in named and None not in named:
        yield from _text_without_encoding(node, name, attribute, named)
    if name.split(".")[0] == "requests" and attribute in _REQUEST_VERBS and "timeout" not in named:
        yield "timeout", f"{name} without a timeout"
    for keyword in node.keywords:
        if keyword.arg == "verify" and _literal(keyword.value) is False:
            yield "verify", "certificates are always verified"
        if keyword.arg == "shell" and _literal(keyword.value) is True:
            yield "call", "shell=True"


def _text_without_encoding(
    node: ast.Call, name: str, attribute: str, named: set[str | None]
) -> Iterator[tuple[str, str]]:
    if "encoding" in named:
        return
    if attribute in ("read_text", "write_text"):
        # read_text(encoding), write_text(data, encoding)
        if len(node.args) < (1 if attribute == "read_text" else 2):
            yield "encoding", f"{attribute} without encoding="
        return
    builtin, method = name in ("open", "io.open"), attribute == "open" and _looks_like_path_open(node)
    if not (builtin or method):
        return
    place = 1 if builtin else 0
    mode = next(
        (k.value for k in node.keywords if k.arg == "mode"), node.args[place] if len(node.args) > place else None
    )
    if mode is None or (isinstance(_literal(mode), str) and "b" not in str(_literal(mode))):
        yield "encoding", "text is opened without encoding="


def _looks_like_path_open(node: ast.Call) -> bool:
    """``path.open()`` or ``path.open("w")``; not ``archive.open(member)``, ``os.open``, ``gdal.Open``."""
    if dotted(node.func) in ("os.open", "webbrowser.open", "Image.open", "gzip.open", "bz2.open", "lzma.open"):
        return False
    if not node.args:
        return bool(node.keywords) or not isinstance(node.func, ast.Attribute) or not _is_widget(node.func.value)
    mode = _literal(node.args[0])
    return isinstance(mode, str) and re.fullmatch(r"[rwxabt+]{1,3}", mode) is not None


def _is_widget(value: ast.AST) -> bool:
    """``self.dialog.open()`` opens a window, not a file: only names with path or file in them count."""
    last = value.attr if isinstance(value, ast.Attribute) else value.id if isinstance(value, ast.Name) else "path"
    return not re.search(r"path|file|target|part", last, re.IGNORECASE)


def texts(node: ast.AST) -> Iterator[tuple[str, str]]:
    """Fixed temporary folders, keys in code, SQL put together from pieces."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if node.value == "/tmp" or node.value.startswith(("/tmp/", "/var/tmp", "/dev/shm")):
            yield "tmp", "a fixed temporary folder; use tempfile"
        if re.fullmatch(r"[0-9a-fA-F]{40,}", node.value):
            yield "hex", "a long hexadecimal literal looks like a key to the upload scan"
    if isinstance(node, ast.JoinedStr):
        text = "".join(str(part.value) if isinstance(part, ast.Constant) else " x " for part in node.values)
        if _SQL.match(text) and any(isinstance(part, ast.FormattedValue) for part in node.values):
            yield "sql", "SQL built from pieces; pass parameters"
    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Mod)):
        left = _literal(node.left)
        if isinstance(left, str) and _SQL.match(left + " x "):
            yield "sql", "SQL built from pieces; pass parameters"
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
        text = _literal(node.func.value)
        if isinstance(text, str) and _SQL.match(text):
            yield "sql", "SQL built from pieces; pass parameters"


def names(node: ast.AST) -> Iterator[tuple[str, str]]:
    """Names that are wrong inside QGIS or gone in Qt 6."""
    if isinstance(node, ast.Attribute):
        name = dotted(node)
        if name == "sys.executable":
            yield "executable", "sys.executable is not Python inside QGIS"
        if name.startswith("QVariant.Type."):
            yield "qt6-name", f"{name}: PyQt6 has no QVariant.Type; write QVariant.{node.attr}"
        if name.startswith("QMetaType."):
            yield "qt6-name", f"{name}: QgsField of QGIS 3.22 takes QVariant only"


def instances(node: ast.AST) -> Iterator[tuple[str, str]]:
    """What Qt 6 and PyQt6 took away from objects, seen by its name."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        instead = REMOVED_METHODS.get(node.func.attr)
        if instead is not None:
            yield "qt6-method", f"{node.func.attr} is gone in Qt 6; use {instead}"
        metrics = node.func.value
        if node.func.attr == "width" and node.args and "ontMetrics" in ast.dump(metrics):
            yield "qt6-method", "QFontMetrics.width is gone in Qt 6; use horizontalAdvance()"
        if node.func.attr == "setWeight" and node.args and isinstance(_literal(node.args[0]), int):
            yield "qt6-method", "QFont.setWeight takes QFont.Weight in PyQt6"
        if node.func.attr == "desktop" and dotted(node.func).split(".")[0] in ("QApplication", "qApp"):
            yield "qt6-method", "QApplication.desktop is gone in Qt 6; use QScreen"
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Attribute) and node.value.attr in OVERLOADED:
        chosen = node.slice
        if isinstance(chosen, ast.Name) and chosen.id in ("str", "int", "bool", "float"):
            yield "qt6-method", f"{node.value.attr}[{chosen.id}]: Qt 6 has one form of this signal"
    typed = isinstance(node, ast.Call) and dotted(node.func) == "QVariant" and bool(node.args)
    if typed and dotted(node.args[0]).startswith("QVariant."):  # type: ignore[attr-defined]
        yield "qt6-name", "QVariant(QVariant.X): PyQt6 has no typed null this way; use NULL of qgis.core"
    if isinstance(node, ast.Compare):
        for side in (node.left, *node.comparators):
            if isinstance(side, ast.Call) and dotted(side.func) == "QVariant" and not side.args:
                yield "qt6-name", "a comparison with QVariant(): compare with NULL of qgis.core"


def windows(node: ast.AST) -> Iterator[tuple[str, str]]:
    """Methods and formats that only POSIX has."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and re.search(r"%-[dmHIMSjyUW]", node.value):
        yield "strftime", "%-d and its like exist on POSIX only"
    if isinstance(node, ast.Attribute) and dotted(node).startswith("signal.SIG") and node.attr in _POSIX_SIGNALS:
        yield "call", f"{dotted(node)} does not exist on Windows"
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return
    if node.func.attr in ("symlink_to", "hardlink_to", "link_to", "lchmod"):
        yield "call", f"{node.func.attr}: does not work on Windows"
    if node.func.attr == "rename" and len(node.args) == 1 and not node.keywords and _path_like(node.func.value):
        yield "call", "Path.rename fails on Windows when the target exists; use Path.replace"
    if dotted(node.func) == "csv.writer" and node.args and isinstance(node.args[0], ast.Call):
        yield "newline", "csv.writer over an open() of its own: open with newline='' in a with-statement"


def _path_like(value: ast.AST) -> bool:
    last = value.attr if isinstance(value, ast.Attribute) else value.id if isinstance(value, ast.Name) else ""
    return bool(re.search(r"path|file|target|part\b|folder", last, re.IGNORECASE))


_POSIX_SIGNALS = {"SIGKILL", "SIGALRM", "SIGHUP", "SIGUSR1", "SIGUSR2", "SIGSTOP", "SIGCONT", "SIGCHLD", "SIGPIPE"}


RULES = (imports, statements, calls, texts, names, instances, windows)


def held_files(tree: ast.AST) -> Iterator[Finding]:
    """A file that another program has open can be neither replaced, moved nor deleted on Windows: say so, or suppress.

    ``Path.replace`` and ``shutil.move`` need a handler for OSError around them, which tells the user; ``unlink`` and
    ``rmdir`` need one too, or ``suppress(OSError)``. A function that leaves it to its callers says "OSError" in its
    docstring.
    """
    safe: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Try) and any(_catches_os(handler.type) for handler in node.handlers):
            safe |= {id(below) for part in node.body for below in ast.walk(part)}
        if isinstance(node, ast.With) and any(_suppresses(item.context_expr) for item in node.items):
            safe |= {id(below) for below in ast.walk(node)}
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and "OSError" in (ast.get_docstring(node) or ""):
            safe |= {id(below) for below in ast.walk(node)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or id(node) in safe:
            continue
        name, attribute = dotted(node.func), node.func.attr if isinstance(node.func, ast.Attribute) else ""
        # str.replace takes two arguments, Path.replace one; dataclasses.replace and datetime.replace take names
        replaces = attribute == "replace" and len(node.args) == 1 and not node.keywords
        if replaces or name in ("shutil.move", "os.replace"):
            yield node.lineno, "held", f"{name or attribute}: on Windows this raises while QGIS has the target open"
        elif name in ("os.remove", "os.unlink") or (attribute in ("unlink", "rmdir") and len(node.args) == 0):
            yield node.lineno, "held", f"{name or attribute}: on Windows this raises while the file is open"


def _catches_os(kind: ast.AST | None) -> bool:
    return kind is not None and any(
        isinstance(node, ast.Name) and node.id in ("OSError", "PermissionError", "Exception", "BaseException")
        for node in ast.walk(kind)
    )


def _suppresses(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and dotted(node.func).endswith("suppress") and any(map(_catches_os, node.args))


def findings(source: str, path: str = "") -> list[Finding]:
    """Everything that breaks a rule in one file, by line."""
    tree = ast.parse(source, path or "<source>")
    found: list[Finding] = []
    for node in ast.walk(tree):
        for rule in RULES:
            found += [(getattr(node, "lineno", 0), name, what) for name, what in rule(node)]
    found += held_files(tree)
    for number, line in enumerate(source.splitlines(), 1):
        if _EXEMPTION.search(line):
            found.append((number, "exemption", "the upload gate is passed without exemptions"))
    return sorted(set(found))


def shipped_python(root: Path) -> list[Path]:
    """The .py files that go into the zip: the root's own and those of the rooms."""
    files = [root / "__init__.py", root / "plugin.py"]
    for room in ROOMS:
        files += sorted((root / room).rglob("*.py"))
    return [path for path in files if "__pycache__" not in path.parts]
