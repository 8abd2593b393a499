"""QGIS and Qt names that QGIS 4 does not take, found by asking the QGIS that is installed.

``findings(source)`` follows every ``Class.name.name`` chain from an import of ``qgis.core``, ``qgis.gui``,
``qgis.analysis`` or ``qgis.PyQt.*``:

* an enum member reached without its enum (``Qt.AlignLeft``, ``QgsWkbTypes.Polygon``) is gone in PyQt6;
* a name that this QGIS lacks (``Qgis.GeometryType`` on 3.22) stops the plugin where it is used.

It has to run on the oldest QGIS that is supported for the second to mean anything. ``self.Name`` is followed when the
class derives from an imported one. Enum members reached through a variable cannot be seen this way.
"""

from __future__ import annotations

import ast
import enum
import importlib
import importlib.util
from typing import Any

#: QGIS 4 patches these back, and 3.22 knows no other spelling
ALLOWED = ("QVariant",)
_ROOTS = "qgis"
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

    def __init__(self, tree: ast.AST) -> None:
        self.bound: dict[str, Any] = {}
        self.found: list[Finding] = []
        self.guarded = _guarded(tree)
        for node in ast.walk(tree):
            # `from qgis import core` too
            if isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").startswith(_ROOTS):
                self._bind(node)

    def _bind(self, node: ast.ImportFrom) -> None:
        try:
            module = importlib.import_module(node.module or "")
        except ImportError as error:
            if id(node) not in self.guarded:
                self.found.append((node.lineno, "missing", f"{node.module}: {error}"))
            return
        for alias in node.names:
            name = alias.asname or alias.name
            if hasattr(module, alias.name):
                self.bound[name] = getattr(module, alias.name)
            elif hasattr(module, "__path__") and importlib.util.find_spec(f"{node.module}.{alias.name}"):
                self.bound[name] = importlib.import_module(f"{node.module}.{alias.name}")
            elif node.module != "qgis" and id(node) not in self.guarded:
                self.found.append((node.lineno, "missing", f"{node.module}.{alias.name} is not in this QGIS"))


def _follow(line: int, shown: str, start: Any, parts: list[str]) -> list[Finding]:
    value = start
    for part in parts:
        parent = value
        if not isinstance(parent, type) and type(parent).__name__ != "module":
            return []  # an instance: what it has is not known before it runs
        if not hasattr(parent, part):
            return [(line, "missing", f"{shown} is not in this QGIS")]
        value = getattr(parent, part)
        if _is_member(value):
            if type(value) is parent or parent.__name__ in ALLOWED:
                return []
            return [(line, "flat-enum", f"{shown}: write {_enum_of(value)}.{part}")]
    return []


def findings(source: str, path: str = "") -> list[Finding]:
    """Flat enums and missing names of one file, by line."""
    tree = ast.parse(source, path or "<source>")
    names = _Names(tree)
    found = list(names.found)
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and id(node) not in inner:
            root, parts = _chain(node)
            if root in names.bound:
                followed = _follow(node.lineno, ".".join([root, *parts]), names.bound[root], parts)
                found += [one for one in followed if one[1] != "missing" or id(node) not in names.guarded]
        if isinstance(node, ast.ClassDef):
            bases = [
                names.bound[base.id] for base in node.bases if isinstance(base, ast.Name) and base.id in names.bound
            ]
            found += _own_members(node, [base for base in bases if isinstance(base, type)])
    return sorted(set(found))


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
