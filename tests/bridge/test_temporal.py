"""QGIS's temporal controller on imported records."""

import pandas as pd
import pytest
import shapely
from common_ground.bridge.frames import dress, layer_from_frame
from common_ground.bridge.temporal import date_field, offer_range, set_project_range, span_of
from common_ground.connectors import geo
from common_ground.connectors.frame import Frame
from common_ground.connectors.provenance import Provenance
from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsInterval,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsRenderedFeatureHandlerInterface,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
    QgsVectorLayerTemporalContext,
)
from qgis.PyQt.QtCore import QDateTime, QSize, Qt


def layer(**columns):
    table = pd.DataFrame({name: pd.Series(cells, dtype=object) for name, cells in columns.items()})
    shapes = shapely.points([(row, 4) for row in range(len(table))])
    return layer_from_frame(Frame("x", table, shapes, geo.WGS84))


def shown(made, first, last):
    days = [QDateTime.fromString(f"{day}T00:00:00", Qt.DateFormat.ISODate) for day in (first, last)]
    context = QgsVectorLayerTemporalContext()
    context.setLayer(made)
    text = made.temporalProperties().createFilterString(context, QgsDateTimeRange(*days, True, False))
    return [feature[0] for feature in made.getFeatures(QgsFeatureRequest().setFilterExpression(text))]


@pytest.mark.parametrize(("name", "date"), [("session_id", "date"), ("accident_id", "date")])
def test_records_appear_on_their_date_and_undated_ones_stay(qgis_app, name, date):
    made = layer(**{name: list("abcd"), date: ["2020-01-05", "2021-06-01", None, "2024-05-17"]})
    assert made.temporalProperties().isActive()
    assert shown(made, "2019-01-01", "2019-02-01") == ["c"]
    assert shown(made, "2020-01-01", "2020-02-01") == ["a", "c"]
    assert shown(made, "2024-05-10", "2024-05-17") == ["a", "b", "c"]
    assert shown(made, "2024-05-17", "2024-05-18") == ["a", "b", "c", "d"]


def test_other_layers_are_left_alone(qgis_app):
    made = layer(adm1_pcode=["a"], date=["2020-01-05"])
    assert date_field(made) == "" and not made.temporalProperties().isActive()


# -- hazards, played -------------------------------------------------------------------------------------------------
class Drawn(QgsRenderedFeatureHandlerInterface):
    """Counts the features that a map draws, by the label of the rule that draws the status."""

    def __init__(self, layer):
        super().__init__()
        self.layer, self.labels = layer, []

    def handleRenderedFeature(self, feature, geometry, context):
        renderer = self.layer.renderer().clone()
        renderer.startRender(context.renderContext, self.layer.fields())
        names = {rule.ruleKey(): rule.label() for rule in self.layer.renderer().rootRule().children()}
        keys = renderer.legendKeysForFeature(feature, context.renderContext)
        renderer.stopRender(context.renderContext)
        # the class is one symbol, the status another
        status = [names[key] for key in keys if key in names and "azard" not in names[key]]
        self.labels.append((feature["hazard_id"], *status))


@pytest.fixture
def hazards(qgis_app):
    made = layer(hazard_id=list("abcd"), hazard_class=["CHA", "SHA", "CHA", "other"],
                 status=["open", "released", "worked_on", "suspended"],
                 status_date=["2024-01-15", "2024-03-10", None, "2024-02-29"])
    dress(made, "hazard_point", Provenance(title="Hazards"))
    return made


def drawn(made, range_=None):
    settings = QgsMapSettings()
    settings.setLayers([made])
    settings.setDestinationCrs(made.crs())
    settings.setExtent(QgsRectangle(-2, 0, 8, 8))
    settings.setOutputSize(QSize(300, 300))
    if range_ is not None:
        settings.setIsTemporal(True)
        settings.setTemporalRange(range_)
    # as the map canvas does it
    known = QgsExpressionContext()
    known.appendScopes(QgsExpressionContextUtils.globalProjectLayerScopes(made))
    known.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(known)
    handler = Drawn(made)
    settings.addRenderedFeatureHandler(handler)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return dict(handler.labels)


def test_the_controller_plays_the_status_of_hazards_as_at_each_time(hazards):
    assert hazards.temporalProperties().mode() == Qgis.VectorTemporalMode.RedrawLayerOnly
    project = QgsProject()
    made = set_project_range(project, [hazards])
    controller = QgsTemporalNavigationObject()
    offer_range(controller, made)
    controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
    assert controller.totalFrameCount() in (3, 4)  # January to March
    unknown = "Status unknown: treat as open"
    seen = []
    for frame in range(3):
        controller.setCurrentFrameNumber(frame)
        seen.append(drawn(hazards, controller.dateTimeRangeForFrameNumber(controller.currentFrameNumber())))
    assert seen[0] == {"a": "Open", "b": unknown, "c": "Worked on", "d": unknown}
    assert seen[1] == {"a": "Open", "b": unknown, "c": "Worked on", "d": "Suspended"}
    assert seen[2] == {"a": "Open", "b": "Released", "c": "Worked on", "d": "Suspended"} == drawn(hazards)


def test_a_layer_without_status_dates_is_drawn_as_before(qgis_app):
    made = layer(hazard_id=list("ab"), hazard_class=["CHA", "SHA"], status=["open", "released"])
    dress(made, "hazard_point", Provenance(title="Hazards"))
    assert drawn(made) == {"a": "Open", "b": "Released"}


def test_the_project_gets_a_range_where_it_has_none_and_keeps_the_users(hazards):
    project = QgsProject()
    made = set_project_range(project, [hazards])
    assert (made.begin().toString("yyyy-MM-dd"), made.end().toString("yyyy-MM-dd")) == ("2024-01-01", "2024-03-11")
    settings = project.timeSettings()
    assert settings.temporalRange() == made and settings.timeStep() == 1
    assert settings.timeStepUnit() == QgsUnitTypes.TemporalUnit.TemporalMonths
    assert set_project_range(project, [hazards]) is None
    older = layer(accident_id=["x", "y", "z"], date=["2019-07-20", "0204-01-01", "2999-01-01"])
    wider = set_project_range(project, [older])  # ours is widened
    assert wider.begin().toString("yyyy-MM-dd") == "2019-07-01" and wider.end().date().year() < 2999
    own = QgsDateTimeRange(QDateTime(2010, 1, 1, 0, 0), QDateTime(2011, 1, 1, 0, 0))
    settings.setTemporalRange(own)
    assert set_project_range(project, [hazards]) is None and settings.temporalRange() == own


def test_layers_without_dates_set_nothing(qgis_app):
    project = QgsProject()
    assert span_of([layer(hazard_id=["a"], status_date=[None]), layer(adm1_pcode=["x"])]) is None
    assert set_project_range(project, []) is None and project.timeSettings().temporalRange().isInfinite()


def test_a_controller_that_plays_something_is_left_alone(hazards):
    controller = QgsTemporalNavigationObject()
    controller.setFrameDuration(QgsInterval(1, QgsUnitTypes.TemporalUnit.TemporalDays))
    controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
    before = controller.temporalExtents()
    offer_range(controller, set_project_range(QgsProject(), [hazards]))
    assert controller.temporalExtents() == before


def test_the_map_shows_all_times_until_somebody_plays_them(hazards):
    """Accidents of other months were gone from the map: QGIS filters the canvas when the step is set."""
    controller, told = QgsTemporalNavigationObject(), []
    controller.updateTemporalRange.connect(told.append)
    offer_range(controller, set_project_range(QgsProject(), [hazards]))
    assert told and told[-1].isInfinite(), "the canvas is left at one month"
