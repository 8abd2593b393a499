"""What belongs to the project, not to the user: country, protocol, name of the operation, who produces.

They are kept in the project file, and as project variables (``@cg_operation`` …) for labels and layouts.
"""

from __future__ import annotations

from qgis.core import QgsExpressionContextUtils, QgsProject

_SCOPE = "CommonGround"
NAMES = ("country", "protocol", "operation", "producer")


def value(name: str) -> str:
    """One of :data:`NAMES`; empty where the project does not say."""
    return str(QgsProject.instance().readEntry(_SCOPE, name, "")[0])


def set_value(name: str, text: str) -> None:
    """Keep ``text``; an empty one removes the entry and the variable."""
    project = QgsProject.instance()
    if text == value(name):
        return
    variables = QgsExpressionContextUtils.projectScope(project)
    if text:
        project.writeEntry(_SCOPE, name, text)
        QgsExpressionContextUtils.setProjectVariable(project, f"cg_{name}", text)
    else:
        project.removeEntry(_SCOPE, name)
        if variables.hasVariable(f"cg_{name}"):
            kept = {key: text for key, text in project.customVariables().items() if key != f"cg_{name}"}
            project.setCustomVariables(kept)
    project.setDirty(True)
