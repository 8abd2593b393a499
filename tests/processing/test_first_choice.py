"""What QGIS's dialog of an algorithm has chosen before anybody touched it."""

import pytest
from qgis.core import QgsProcessingContext, QgsProject, QgsVectorLayer
from qgis.gui import QgsProcessingParameterWidgetContext
from qgis.PyQt.QtWidgets import QDialog

HAZARD = "field=hazard_id:string&field=hazard_class:string&field=status:string"


class AlgorithmDialog(QDialog):
    """QGIS looks at the name of the class."""


@pytest.fixture
def project(qgis_app):
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


def layer(project, kind, fields, name):
    made = QgsVectorLayer(f"{kind}?crs=EPSG:4326&{fields}", name, "memory")
    project.addMapLayer(made)
    return made


def chosen(provider, qtbot, project, active, name="HAZARDS"):
    from processing.gui.wrappers import WidgetWrapperFactory

    algorithm = provider.algorithm("exposure").create()
    dialog = AlgorithmDialog()
    qtbot.addWidget(dialog)
    wrapper = WidgetWrapperFactory.create_wrapper(algorithm.parameterDefinition(name), dialog)
    context = QgsProcessingContext()
    context.setProject(project)
    about = QgsProcessingParameterWidgetContext()
    about.setProject(project)
    about.setActiveLayer(active)
    wrapper.setWidgetContext(about)
    widget = wrapper.createWrappedWidget(context)
    qtbot.addWidget(widget)
    return wrapper.parameterValue()


def test_hazards_of_ours_are_chosen_and_not_the_districts(provider, qtbot, project):
    districts = layer(project, "Polygon", "field=adm1_pcode:string", "A districts")
    layer(project, "Point", HAZARD, "B points")
    near = layer(project, "Point", "field=hazard_id:string&field=distance_m:double", "C sites with distances")
    hazards = layer(project, "Polygon", HAZARD, "Z hazards")
    for active in (districts, near):
        assert chosen(provider, qtbot, project, active) == hazards.id()


def test_points_where_there_are_no_areas(provider, qtbot, project):
    districts = layer(project, "Polygon", "field=adm1_pcode:string", "A districts")
    points = layer(project, "Point", HAZARD, "B points")
    assert chosen(provider, qtbot, project, districts) == points.id()


def test_without_hazards_of_ours_nothing_is_said_on_the_parameter(provider, project):
    layer(project, "Polygon", "field=adm1_pcode:string", "A districts")
    algorithm = provider.algorithm("exposure").create()
    parameter = algorithm.parameterDefinition("HAZARDS")
    assert parameter.guiDefaultValueOverride() is None or not parameter.guiDefaultValueOverride()
    assert parameter.defaultValue() is None, "what a command line takes does not change"


def test_admin_areas_of_level_1_are_the_zones(provider, qtbot, project):
    layer(project, "Polygon", "field=release_id:string", "A released land")
    layer(project, "Polygon", "field=adm1_pcode:string&field=pop_total:double", "B people near hazards")
    layer(project, "Polygon", "field=adm1_pcode:string&field=adm2_pcode:string", "C districts")
    hazards = layer(project, "Polygon", HAZARD + "&field=adm1_pcode:string", "D hazards")
    areas = layer(project, "Polygon", "field=adm1_pcode:string", "Z provinces")
    assert chosen(provider, qtbot, project, hazards, "ZONES") == areas.id()


def test_the_field_of_the_zones_is_their_p_code(provider, qgis_iface, qtbot, project, monkeypatch):
    from processing.gui.AlgorithmDialog import AlgorithmDialog as Whole
    from qgis.gui import QgsBrowserGuiModel

    model = QgsBrowserGuiModel()
    monkeypatch.setattr("processing.gui.ParametersPanel.iface.browserModel", lambda: model, raising=False)
    layer(project, "Polygon", "field=release_id:string", "A released land")
    areas = layer(project, "Polygon", "field=adm1_name:string&field=adm1_pcode:string", "Z provinces")
    dialog = Whole(provider.algorithm("contamination").create())
    qtbot.addWidget(dialog)
    wrappers = dialog.mainWidget().wrappers
    assert wrappers["ZONES"].parameterValue() == areas.id()
    assert wrappers["ZONE_ID"].parameterValue() == "adm1_pcode"
