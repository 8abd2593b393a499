"""What ``nearesthazard`` and ``lineexposure`` share: distances to hazards, or the class of the grid for others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ..base.errors import CommonGroundError
from ..bridge.feedback import ProcessingFeedback
from ..bridge.i18n import tr
from .base import CommonGroundAlgorithm
from .choices import text_choice
from .disclosurecheck import AUDIENCES

if TYPE_CHECKING:
    from ..base.feedback import Feedback
    from ..connectors.frame import Frame


class NearHazards(CommonGroundAlgorithm):
    """Things on the ground against hazards. A subclass names its input and measures."""

    #: the parameter with the things, and the name of the workspace layer
    THINGS = ""
    LAYER = ""

    def define_audience(self, title: str) -> None:
        """AUDIENCE, GRID, the workspace and OUTPUT, called ``title``."""
        self.addParameter(text_choice("AUDIENCE", tr("Audience"), AUDIENCES, "cluster"))
        self.addParameter(QgsProcessingParameterFeatureSource(
            "GRID", tr("Protected risk grid (its class in place of distances, for others)"),
            [QgsProcessing.SourceType.TypeVectorPolygon], optional=True))
        self.define_workspace()
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", title, optional=True, createByDefault=True))

    def titles(self) -> tuple[str, str]:
        """Of the layer with distances, and of that with classes."""
        raise NotImplementedError

    def empty(self) -> CommonGroundError:
        """What to say where there is nothing to measure from."""
        raise NotImplementedError

    def measure(
        self, things: Frame, hazards: Any, bands: list[float], survey: Frame | None, audience: str,
        chosen: dict[str, Any], feedback: Feedback
    ) -> tuple[Any, str]:
        """The result of the analysis, and its method; ``chosen`` takes what else was asked for."""
        raise NotImplementedError

    def classes(self, things: Frame, grid: Frame, feedback: Feedback) -> Any:
        """The form that may go to those who may not have distances; hazards are not read."""
        raise NotImplementedError

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        from ..analysis import site_grid
        from ..analysis.proximity import EXACT_AUDIENCES, read_audience
        from ..analysis.records import DEFAULT_BANDS, make_hazards, parse_bands
        from ..base.apart import apart
        from ..base.feedback import Span
        from ..bridge.frames import parameter_frame
        from ..bridge.hazards import hazard_frame
        from .method_note import describe

        self.workspace(parameters, context)
        audience = read_audience(self.parameterAsString(parameters, "AUDIENCE", context))
        bands = parse_bands(self.parameterAsString(parameters, "BANDS", context) or DEFAULT_BANDS)
        status = self.parameterAsString(parameters, "STATUS", context)
        things = parameter_frame(self, parameters, self.THINGS, context, Span(feedback, 0, 15))
        if not len(things):
            raise self.empty()
        chosen: dict[str, Any] = {"AUDIENCE": audience}
        grid = parameter_frame(self, parameters, "GRID", context, Span(feedback, 15, 17))
        if grid is not None and audience not in EXACT_AUDIENCES:
            title, method, name = self.titles()[1], site_grid.METHOD, ""
            inputs = {self.THINGS: things, "GRID": grid}
            result = self.classes(things, grid, Span(feedback, 27, 95))
        else:
            title, name = self.titles()[0], self.LAYER
            frame = hazard_frame(self, parameters, context, Span(feedback, 17, 25))
            survey = parameter_frame(self, parameters, "SURVEYED", context, Span(feedback, 25, 27))
            inputs = {self.THINGS: things, "HAZARDS": frame, "SURVEYED": survey}
            chosen.update({"BANDS": [f"{band:g}" for band in bands], "STATUS": status})
            chosen.update(self.more(parameters, context))
            result, method = apart(
                lambda part: self.measure(things, make_hazards(frame, status, part), bands, survey, audience, chosen,
                                          part),
                Span(feedback, 27, 98))
        for note in result.notes:
            feedback.warn(tr(note.template, **note.values))
        describe(result.frame, title, method, chosen, inputs, result.counts, result.notes)
        if not name:  # the class of the grid may go further than what it was made from
            result.frame.provenance = result.frame.provenance.with_(sensitivity="moderate")
        outputs = self.deliver(parameters, context, result.frame, name or result.frame.name, feedback)
        for total, value in getattr(result, "totals", {}).items():
            feedback.info(f"{total}: {value:,}")
        self.close(feedback, outputs, result.counts)
        return {key: value for key, value in outputs.items() if value}

    def more(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """Further parameters of the subclass, as they are noted with the result."""
        return {}
