"""QGIS and Qt names that QGIS 4 does not take, found by asking the QGIS that is installed.

``findings(source)`` follows every ``Class.name.name`` chain from an import of ``qgis.core``, ``qgis.gui``,
``qgis.analysis`` or ``qgis.PyQt.*``:

* an enum member reached without its enum (``Qt.AlignLeft``, ``QgsWkbTypes.Polygon``) is gone in PyQt6;
* a name that this QGIS lacks (``Qgis.GeometryType`` on 3.22) stops the plugin where it is used.

``python qtnames.py --qt6 FILE …`` asks PyQt6 instead, where that is installed, and only about Qt. Nothing here proves
what QGIS 4's own classes take.

It has to run on the oldest QGIS that is supported for the second to mean anything. ``self.Name`` is followed when the
class derives from an imported one. Enum members reached through a variable cannot be seen this way.
"""

from __future__ import annotations

import ast
import enum
import importlib
import importlib.util
import sys
from pathlib import Path
from typing import Any

#: QGIS 4 patches these back, and 3.22 knows no other spelling
ALLOWED = ("QVariant",)
#: QGIS 4 offers these where Qt 5 had them
_QT6_MOVED = {"QtWidgets": ("QAction", "QActionGroup", "QShortcut")}
_ABSENCE = ("ImportError", "AttributeError", "ModuleNotFoundError")
Finding = tuple[int, str, str]


def _is_member(value: Any) -> bool:
    return isinstance(value, enum.Enum) or type(type(value)).__name__ == "enumtype"


def _enum_of(value: Any) -> str:
    return type(value).__qualname__


def _chain(node: ast.Attribute) -> tuple[str, list[str]]:
    parts: list[str] = []
    inner: ast.AST = node
    while isinstance(inner, ast.Attribute):
        parts.append(inner.attr)
        inner = inner.value
    return (inner.id if isinstance(inner, ast.Name) else ""), parts[::-1]


def _guarded(tree: ast.AST) -> set[int]:
    """Nodes that run only where a name is there: under ``if hasattr(…)``, a version test, or a try for its absence."""
    nodes: set[int] = set()
    for node in ast.walk(tree):
        test = ast.dump(node.test) if isinstance(node, (ast.If, ast.IfExp)) else ""
        asked = "'hasattr'" in test or "QGIS_VERSION_INT" in test or "'versionInt'" in test
        caught = isinstance(node, ast.Try) and any(
            name in ast.dump(handler.type) for handler in node.handlers if handler.type for name in _ABSENCE
        )
        if asked or caught:
            nodes |= {id(below) for below in ast.walk(node)}
    return nodes


class _Names:
    """What the imports of one file are bound to."""

    def __init__(self, tree: ast.AST, qt6: bool) -> None:
        self.qt6 = qt6
        roots = "qgis.PyQt" if qt6 else "qgis"
        self.bound: dict[str, Any] = {}
        self.found: list[Finding] = []
        self.guarded = _guarded(tree)
        for node in ast.walk(tree):
            # `from qgis import core` too
            if isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").startswith(roots):
                self._bind(node)

    def _bind(self, node: ast.ImportFrom) -> None:
        source = (node.module or "").replace("qgis.PyQt", "PyQt6") if self.qt6 else node.module or ""
        moved = _QT6_MOVED.get(source.split(".")[-1], ()) if self.qt6 else ()
        try:
            module = importlib.import_module(source)
        except ImportError as error:
            if id(node) not in self.guarded:
                self.found.append((node.lineno, "missing", f"{source}: {error}"))
            return
        for alias in node.names:
            name = alias.asname or alias.name
            if alias.name in moved:
                continue
            if hasattr(module, alias.name):
                self.bound[name] = getattr(module, alias.name)
            elif hasattr(module, "__path__") and importlib.util.find_spec(f"{source}.{alias.name}"):
                self.bound[name] = importlib.import_module(f"{source}.{alias.name}")
            elif source != "qgis" and id(node) not in self.guarded:
                self.found.append((node.lineno, "missing", f"{source}.{alias.name} is not there"))


def _follow(line: int, shown: str, start: Any, parts: list[str]) -> list[Finding]:
    value = start
    for part in parts:
        parent = value
        if getattr(parent, "__name__", "") in ALLOWED:
            return []
        if not isinstance(parent, type) and type(parent).__name__ != "module":
            return []  # an instance: what it has is not known before it runs
        if not hasattr(parent, part):
            return [(line, "missing", f"{shown} is not there")]
        value = getattr(parent, part)
        if _is_member(value):
            if type(value) is parent:
                return []
            return [(line, "flat-enum", f"{shown}: write {_enum_of(value)}.{part}")]
    return []


def findings(source: str, path: str = "", qt6: bool = False) -> list[Finding]:
    """Flat enums and missing names of one file, by line."""
    tree = ast.parse(source, path or "<source>")
    names = _Names(tree, qt6)
    found = list(names.found)
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and id(node) not in inner:
            root, parts = _chain(node)
            if root in names.bound:
                followed = _follow(node.lineno, ".".join([root, *parts]), names.bound[root], parts)
                found += [one for one in followed if one[1] != "missing" or id(node) not in names.guarded]
        if _counts_with_enum(node, names):
            found.append((node.lineno, "enum-int", f"{ast.unparse(node)}: an enum of PyQt6 is no number"))
        if isinstance(node, ast.ClassDef):
            bases = [
                names.bound[base.id] for base in node.bases if isinstance(base, ast.Name) and base.id in names.bound
            ]
            found += _own_members(node, [base for base in bases if isinstance(base, type)])
    return sorted(set(found))


def _counts_with_enum(node: ast.AST, names: _Names) -> bool:
    """``int(Class.Enum.Member)`` or ``Class.Enum.Member + 1``; of Qt's own enums only the item roles are numbers."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("int", "float"):
        parts: list[ast.expr] = list(node.args[:1])
    elif isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub, ast.Mult)):
        parts = [node.left, node.right]
    else:
        return False
    for part in parts:
        if not isinstance(part, ast.Attribute):
            continue
        root, chain = _chain(part)
        value = names.bound.get(root)
        for name in chain:
            value = getattr(value, name, None)
        if value is not None and _is_member(value) and _enum_of(value).split(".")[-1] != "ItemDataRole":
            return True
    return False


def _own_members(class_node: ast.ClassDef, bases: list[type]) -> list[Finding]:
    """``self.FlagNoThreading`` inside a subclass of a QGIS or Qt class."""
    found: list[Finding] = []
    for node in ast.walk(class_node):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in ("self", "cls"):
            for base in bases:
                value = getattr(base, node.attr, None)
                if _is_member(value):
                    found.append((node.lineno, "flat-enum", f"self.{node.attr}: write {_enum_of(value)}.{node.attr}"))
    return found


if __name__ == "__main__":
    files = [Path(name) for name in sys.argv[1:] if not name.startswith("-")]
    broken = [
        f"{path}:{line}: {rule}: {what}"
        for path in files
        for line, rule, what in findings(path.read_text(encoding="utf-8"), str(path), qt6="--qt6" in sys.argv)
    ]
    print("\n".join(broken))
    sys.exit(1 if broken else 0)
