"""Nothing that people read is written past tr(): bare texts and f-strings in widgets, pages, parameters fail here."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("base", "connectors", "analysis", "bridge", "products", "processing", "ui")
FILES = [ROOT / "plugin.py", *sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))]
METHODS = {
    "setText", "setWindowTitle", "setToolTip", "setPlaceholderText", "addAction", "addTab", "addItem", "setStatusTip",
    "setWhatsThis", "setTitle", "setAccessibleName", "setLabelText", "setSuffix", "setPrefix", "setSpecialValueText",
    "setHeaderLabels", "setHorizontalHeaderLabels", "setVerticalHeaderLabels", "addRow", "showMessage", "pushMessage",
    "pushInfo", "pushWarning", "pushCritical", "pushSuccess", "information", "warning", "critical", "question", "about",
    "heading", "note", "items", "facts", "addMenu", "addButton", "info", "warn", "insertGroup", "addGroup",
    "setDescription", "setHelp", "getOpenFileName", "getSaveFileName", "getExistingDirectory", "setTabText",
    "setToolTipText", "setButtonText", "setSubTitle", "setItemText", "setTabToolTip", "displayName", "say", "ask",
    "row", "titled_page", "append_note", "setInformativeText", "setDetailedText",
}
WIDGETS = {
    "QLabel", "QPushButton", "QCheckBox", "QGroupBox", "QAction", "QRadioButton", "QToolButton", "QTreeWidgetItem",
    "QListWidgetItem", "QTableWidgetItem", "QDockWidget", "Page", "QMenu", "QProgressDialog",
}
#: what carries a template to the screen: its first text and its hint have to be marked
TEMPLATES = {"Text", "Told", "told", "BadInput", "CommonGroundError", "Cancelled", "OfflineError", "ProxyOrTlsError",
             "TimeoutExceeded", "NotFoundError", "ForbiddenError", "ByRequestOnly", "RateLimited", "UnexpectedPayload",
             "TooLarge", "WorkspaceError", "MissingDependency"}
#: names and marks that no language changes
NAMES = {"Common Ground", "no key"}
_TAGS = re.compile(r"<[^>]*>|&\w+;|https?://\S+|\(?\*\.\w+\)?|\[%.*?%\]|\{\w*\}")
#: console lines that scripts read: an output's or parameter's id and its value
_ID_LINE = re.compile(r"[A-Za-z_]*: ?")


def texts(node):
    """Literal texts in an argument, also in lists, sums, choices and the keys of a table of facts."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.lineno, node.value
    elif isinstance(node, ast.JoinedStr):
        yield node.lineno, "".join(p.value for p in node.values if isinstance(p, ast.Constant))
    elif isinstance(node, (ast.List, ast.Tuple)):
        for item in node.elts:
            yield from texts(item)
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        yield from texts(node.left)
        yield from texts(node.right)
    elif isinstance(node, ast.IfExp):
        yield from texts(node.body)
        yield from texts(node.orelse)
    elif isinstance(node, ast.Dict):
        for key in node.keys:
            yield from texts(key)


def is_words(text):
    bare = _TAGS.sub("", text)
    return bool(re.search(r"[^\W\d_]{2,}", bare)) and text not in NAMES and not _ID_LINE.fullmatch(bare)


def _speaks(function, name, widgets):
    if not isinstance(function, ast.Attribute):
        return widgets and name in WIDGETS
    if name == "append":
        return ast.unparse(function.value).split(".")[-1] in ("notes", "told", "warnings")
    return name in ("info", "warn") or (widgets and name in METHODS)


def bare(tree, widgets=True):
    """(line, text) of every text that reaches a person without tr()."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in ("left", "left_out"):
            yield from ((line, text) for line, text in texts(node.value) if is_words(text))
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if name.startswith(("QgsProcessingParameter", "QgsProcessingOutput")):
            arguments = [*node.args[1:2], *(k.value for k in node.keywords if k.arg == "description")]
        elif _speaks(node.func, name, widgets):
            arguments = node.args
        elif name == "Counts":
            arguments = node.args[2:3]
        elif name in TEMPLATES:
            arguments = [*node.args[:1], *(k.value for k in node.keywords if k.arg == "hint")]
        elif name in ("tr", "N_"):
            made = node.args and isinstance(node.args[0], (ast.JoinedStr, ast.BinOp))
            if made:
                yield node.lineno, f"{name}({ast.unparse(node.args[0])}): not a literal, so nobody can translate it"
            continue
        else:
            continue
        for line, text in (found for argument in arguments for found in texts(argument)):
            if is_words(text):
                yield line, text


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_text_on_screen_is_hard_coded(path):
    found = [f"{path.relative_to(ROOT)}:{line}: {text!r}"
             for line, text in bare(ast.parse(path.read_text(encoding="utf-8")),
                                   path.relative_to(ROOT).parts[0] not in ("base", "connectors", "analysis"))]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(("code", "count"), [
    ('label.setText("Load the layers")', 1),
    ('QPushButton(f"Load {n} layers")', 1),
    ('raise BadInput("The file is empty")', 1),
    ('raise BadInput(N_("The file is empty"), hint="choose another")', 1),
    ('frame.notes.append(f"{n} rows are left out")', 1),
    ('Counts(3, 2, {"no geometry": 1})', 1),
    ('page.facts({"Rows read": 3})', 1),
    ('tr(f"Load {n} layers")', 1),
    ('tr("Load " + name)', 1),
    ('QgsProcessingParameterString("NAME", "The name")', 1),
    ('label.setText(tr("Load the layers"))', 0),
    ('label.setText(f"<b>{escape(title)}</b>")', 0),
    ('feedback.info(f"OUTPUT: {path}")', 0),
    ('QgsProcessingParameterString("NAME", tr("The name"))', 0),
])
def test_the_test_bites(code, count):
    assert len(list(bare(ast.parse(code)))) == count
