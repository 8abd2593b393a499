"""The shipped models: registered with the provider, whole, and run with real layers."""

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

MODELS = ("monthly_product", "eore_targeting")


@pytest.fixture
def models(provider):
    from common_ground.processing.provider import CommonGroundProvider

    assert isinstance(provider, CommonGroundProvider)
    if provider.algorithm(MODELS[0]) is None:
        provider.add_models()
    return provider


def layer(kind, fields, rows, name):
    found = QgsVectorLayer(f"{kind}?crs=EPSG:4326&{'&'.join(f'field={item}' for item in fields)}", name, "memory")
    features = []
    for wkt, *values in rows:
        feature = QgsFeature(found.fields())
        feature.setAttributes(values)
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    assert found.dataProvider().addFeatures(features)[0]
    found.updateExtents()
    return found


@pytest.fixture
def country(tmp_path):
    path = tmp_path / "people.tif"
    data = gdal.GetDriverByName("GTiff").Create(str(path), 60, 60, 1, gdal.GDT_Float32)
    data.SetGeoTransform((18.0, 0.01, 0, 5.0, 0, -0.01))
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    data.SetProjection(system.ExportToWkt())
    data.GetRasterBand(1).WriteArray(np.full((60, 60), 10.0, dtype="float32"))
    data = None
    hazards = layer("Polygon", ("hazard_id:string", "status:string", "hazard_class:string"), [
        ("POLYGON((18.10 4.80,18.12 4.80,18.12 4.82,18.10 4.82,18.10 4.80))", "H1", "open", "CHA"),
        ("POLYGON((18.40 4.60,18.41 4.60,18.41 4.61,18.40 4.61,18.40 4.60))", "H2", "released", "SHA")], "hazards")
    zones = layer("Polygon", ("adm1_pcode:string", "adm1_name:string"), [
        ("POLYGON((18 4.4,18.3 4.4,18.3 5,18 5,18 4.4))", "CF11", "West"),
        ("POLYGON((18.3 4.4,18.6 4.4,18.6 5,18.3 5,18.3 4.4))", "CF12", "East")], "zones")
    population = QgsRasterLayer(str(path), "people")
    QgsProject.instance().addMapLayers([hazards, zones, population], False)
    yield {"HAZARDS": hazards, "ZONES": zones, "ZONE_ID": "adm1_pcode", "POPULATION": population, "BANDS": "2000,5000"}
    QgsProject.instance().removeMapLayers([hazards.id(), zones.id(), population.id()])


def outputs_of(name):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"commonground:{name}")
    return {item.description() or item.name(): item.name() for item in algorithm.destinationParameterDefinitions()}


def table(value, context):
    found = QgsProcessingUtils.mapLayerFromString(str(value), context) if isinstance(value, str) else value
    return {feature["adm1_pcode"]: feature for feature in found.getFeatures()}


@pytest.mark.parametrize("name", MODELS)
def test_it_is_registered_and_whole(models, name):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"commonground:{name}")
    assert algorithm is not None and algorithm.group() == "Models"
    assert algorithm.validate()[0], algorithm.validate()[1]
    assert algorithm.canExecute()[0]


def test_a_reload_of_the_provider_keeps_the_models(models):
    models.refreshAlgorithms()
    assert all(models.algorithm(name) is not None for name in MODELS)


def test_the_monthly_product(models, country, tmp_path):
    context = QgsProcessingContext()
    names = outputs_of("monthly_product")
    pdf = tmp_path / "map.pdf"
    wanted = dict.fromkeys(names.values(), "TEMPORARY_OUTPUT")
    wanted[next(name for label, name in names.items() if "PDF" in label)] = str(pdf)
    found = processing.run("commonground:monthly_product", {**country, **wanted}, context=context)
    people = table(found[next(name for label, name in names.items() if "People" in label)], context)
    assert people["CF11"]["pop_in"] > 0 and people["CF11"]["hazards"] == 1
    assert people["CF12"]["hazards"] == 0, "a released hazard does not count"
    assert pdf.stat().st_size > 10000


def test_the_targeting_of_risk_education(models, country):
    context = QgsProcessingContext()
    names = outputs_of("eore_targeting")
    found = processing.run("commonground:eore_targeting",
                           {**country, **dict.fromkeys(names.values(), "TEMPORARY_OUTPUT")}, context=context)
    gap = table(found[next(name for label, name in names.items() if "gap" in label)], context)
    assert set(gap) == {"CF11", "CF12"}


@pytest.mark.parametrize(("name", "title"), [("monthly_product", "Monthly product"),
                                             ("eore_targeting", "Risk education targeting")])
def test_a_model_has_a_title_help_and_a_page_and_its_copy_too(models, name, title):
    for model in (models.algorithm(name), models.algorithm(name).create()):
        assert model.name() == name
        assert model.displayName() == title
        assert "The steps of the model" in model.shortHelpString()
        assert model.helpUrl().startswith("file:")


def test_labels_of_a_model_are_in_the_users_language(models, tmp_path, monkeypatch):
    import sys
    from pathlib import Path

    root = Path(__file__).resolve().parents[2]
    sys.path.insert(0, str(root / "dev.d"))
    import qm
    from common_ground.bridge import language
    from common_ground.processing.model import model_from

    (tmp_path / "common_ground_fr.qm").write_bytes(qm.compiled(root / "i18n" / "common_ground_fr.ts"))
    monkeypatch.setattr(language, "I18N", tmp_path)
    with language.speaking("fr"):
        model = model_from(root / "resources" / "models" / "monthly_product.model3")
        assert model.displayName() == language.texts("fr")["Monthly product"]
        labels = {d.name(): d.description() for d in model.parameterDefinitions()}
        assert labels["POPULATION"] == language.texts("fr")["Population grid"] != "Population grid"
        assert model.create().parameterDefinition("POPULATION").description() == labels["POPULATION"]
