"""``assignpcodes``: P-codes from names and points, with a verdict per row and a review queue."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..base.text import N_
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import tr
from .base import CommonGroundAlgorithm


class AssignPcodes(CommonGroundAlgorithm):
    ID = "assignpcodes"
    TITLE = N_("Assign P-codes")
    GROUP = "imsma"
    HELP = N_(
        "<p>Gives every row the P-codes of its admin units, from the point, from the place names, or both, and says"
        " how sure that is.</p><p><b>Input</b>: any layer or table. <b>Admin</b>: boundaries as “Administrative "
        "boundaries (COD-AB)”"
        " loads them, with adm{n}_pcode and adm{n}_name. <b>Name fields</b>: columns with admin names, higher level"
        " first and separated by commas, e.g. <i>province,district</i>; a column of another level is written "
        "<i>district=2</i>.</p><p>Names are matched inside their parent only, after transliteration of Arabic and "
        "Cyrillic. A name that is not clearly one unit goes to <b>Review</b>: fill its column <i>decision</i>, save"
        " it as CSV and give it as <b>Decisions</b> next time.</p><p>Verdicts: A name and point agree; B from the "
        "point; C from the name; D the point is within 1 km of the named unit, the name is kept; E they differ "
        "inside one parent; F they differ. For E only the parent is written, for F nothing.</p>"
    )

    def define(self) -> None:
        anything = [QgsProcessing.SourceType.TypeVector]
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.addParameter(QgsProcessingParameterFeatureSource("INPUT", tr("Input"), anything))
        self.addParameter(QgsProcessingParameterFeatureSource("ADMIN", tr("Admin boundaries"), polygons))
        self.addParameter(QgsProcessingParameterString("NAME_FIELDS", tr("Name fields"), optional=True))
        self.addParameter(
            QgsProcessingParameterField(
                "PCODE_FIELD", tr("P-code field"), parentLayerParameterName="INPUT", optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterField(
                "PRECISION_FIELD", tr("Precision field (metres)"), parentLayerParameterName="INPUT", optional=True
            )
        )
        self.addParameter(QgsProcessingParameterFile("DECISIONS", tr("Decisions (CSV or JSON)"), optional=True))
        self.addParameter(
            QgsProcessingParameterString(
                "ENGINE", tr("Engine (threads, or a Dask scheduler such as tcp://10.0.0.5:8786)"), "threads",
                optional=True,
            )
        )
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("With P-codes")))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "REVIEW", tr("Review"), QgsProcessing.SourceType.TypeVector, optional=True, createByDefault=True
            )
        )

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis import pcoding
        from ..analysis.engine import read_engine
        from ..base.apart import apart
        from ..base.feedback import Span
        from ..bridge.frames import parameter_frame, write_output
        from ..connectors.frame import Counts, Frame

        rows = parameter_frame(self, parameters, "INPUT", context, Span(feedback, 0, 15))
        admin = parameter_frame(self, parameters, "ADMIN", context, Span(feedback, 15, 20))
        units = apart(lambda part: pcoding.admin_units(admin), Span(feedback, 19, 20))
        decisions = self.parameterAsFile(parameters, "DECISIONS", context)
        known = pcoding.Decisions.read(Path(decisions)) if decisions else None
        names = name_levels(self.parameterAsString(parameters, "NAME_FIELDS", context), units.level)
        engine = read_engine(self.parameterAsString(parameters, "ENGINE", context))
        fields = [self.parameterAsString(parameters, name, context) for name in ("PCODE_FIELD", "PRECISION_FIELD")]
        result = apart(lambda part: pcoding.assign_on(engine, rows, units, names, *fields, known, part),
                       Span(feedback, 20, 90))
        table = rows.table.copy()
        for column in result.table.columns:
            table[column] = result.table[column]
        rows.table = table
        rows.name = f"{rows.name}_pcoded"
        review = Frame("pcode_review", result.review, provenance=rows.provenance)
        outputs = {
            "OUTPUT": write_output(self, parameters, "OUTPUT", context, rows, feedback),
            "REVIEW": write_output(self, parameters, "REVIEW", context, review, feedback),
        }
        shares = result.shares()
        feedback.info(tr("Verdicts: {shares}", shares=", ".join(f"{k} {v}" for k, v in shares.items())))
        without = shares.get("F", 0) + shares.get("none", 0)
        self.close(feedback, outputs, {"INPUT": Counts(len(table), len(table) - without, {N_("no P-code"): without})})
        return {name: value for name, value in outputs.items() if value}


def name_levels(text: str, depth: int) -> list[tuple[int, str]]:
    """``province,district`` to [(1, 'province'), (2, 'district')]; ``district=2`` names its level."""
    names = []
    for position, part in enumerate(p.strip() for p in text.split(",") if p.strip()):
        column, _, level = part.partition("=")
        names.append((int(level) if level.strip().isdigit() else position + 1, column.strip()))
    return sorted((level, column) for level, column in names if level <= depth)


ALGORITHMS = (AssignPcodes,)
