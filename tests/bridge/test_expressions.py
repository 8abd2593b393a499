"""The expression functions in QgsExpression, registered and gone again."""

import numpy as np
import pandas as pd
import pytest
import shapely
from qgis.core import QgsExpression, QgsExpressionContext, QgsSettings


def value(text):
    expression = QgsExpression(text)
    found = expression.evaluate(QgsExpressionContext())
    assert not expression.hasEvalError(), expression.evalErrorString()
    return None if hasattr(found, "isNull") and found.isNull() else found


def boundaries(level, rows):
    from common_ground.connectors.frame import Frame
    from common_ground.connectors.geo import WGS84

    table = pd.DataFrame(rows)
    shapes = np.array([shapely.box(i, 0, i + 1, 1) for i in range(len(table))], dtype=object)
    return Frame(f"cod_ab_adm{level}", table, shapes, WGS84)


@pytest.fixture
def functions(qgis_app, tmp_path):
    from common_ground.base.feedback import Silent
    from common_ground.bridge import expressions, settings
    from common_ground.bridge.workspace import Workspace

    zero = boundaries(0, {"adm0_pcode": ["CF"], "adm0_name": ["Central African Republic"]})
    one = boundaries(1, {"adm1_pcode": ["CF11", "CF12"], "adm1_name": ["Ombella-M'Poko", "Lobaye"],
                         "adm1_name_fr": ["Ombella M'Poko (fr)", None], "adm0_pcode": ["CF", "CF"]})
    two = boundaries(2, {"adm2_pcode": ["CF111", "CF121"], "adm2_name": ["Bimbo", "Mbaïki"],
                         "adm1_pcode": ["CF11", "CF12"], "adm0_pcode": ["CF", "CF"]})
    Workspace.open(tmp_path).write("CAF", [zero, one, two], Silent())
    settings.WORKSPACE.set(str(tmp_path))
    expressions.register()
    yield tmp_path
    expressions.unregister()
    QgsSettings().remove("common_ground")


@pytest.mark.parametrize(("text", "expected"), [
    ("pcode_level('CF')", 0), ("pcode_level('CF12')", 1), ("pcode_level('cf111')", 2), ("pcode_level('XX9')", None),
    ("pcode_parent('CF111')", "CF11"), ("pcode_parent('CF111', 0)", "CF"), ("pcode_parent('CF111', 2)", "CF111"),
    ("pcode_parent('CF')", None), ("pcode_name('CF121')", "Mbaïki"),
    ("pcode_name('CF11', 'fr')", "Ombella M'Poko (fr)"),
    ("pcode_name('CF12', 'fr')", "Lobaye"), ("pcode_name(NULL)", None), ("pcode_name('')", None),
    ("hazard_status('Active')", "open"), ("hazard_status('Closed')", "unknown"),
    ("hazard_status('Closed', true)", "released"), ("hazard_status('Reduced', true)", "open"),
    ("hazard_status(NULL)", "unknown"), ("hazard_status('xyzzy')", "unknown"),
    ("hazard_status('Expired', false, 'afghanistan')", "released"),
])
def test_what_they_answer(functions, text, expected):
    assert value(text) == expected


def test_a_newer_boundary_set_is_seen(functions):
    from common_ground.base.feedback import Silent
    from common_ground.bridge.workspace import Workspace

    assert value("pcode_name('CF13')") is None
    Workspace.open(functions).write("CAF", [boundaries(1, {"adm1_pcode": ["CF13"], "adm1_name": ["Sangha"]})], Silent())
    assert value("pcode_name('CF13')") == "Sangha"


def test_a_wrong_profile_is_an_error_of_the_expression(functions):
    expression = QgsExpression("hazard_status('Closed', false, 'no such profile')")
    expression.evaluate(QgsExpressionContext())
    assert "no such profile" in expression.evalErrorString()


def test_registered_once_and_gone_afterwards(functions):
    from common_ground.bridge import expressions

    names = ("pcode_level", "pcode_parent", "pcode_name", "hazard_status")
    expressions.register()
    for name in names:
        assert QgsExpression.isFunctionName(name)
        assert QgsExpression.Functions()[QgsExpression.functionIndex(name)].group() == "Common Ground"
    expressions.unregister()
    assert not any(QgsExpression.isFunctionName(name) for name in names)
