"""Made-up layers for the overlay tests: a raster of people, square zones, hazards of every shape."""

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QVariant

STEP = 1 / 1200  # about 92 m
WEST, NORTH = 20.0, 6.0
SIZE = 240


def write_raster(path, values, west=WEST, north=NORTH, step=STEP, nodata=None, crs="EPSG:4326", south_up=False,
                 kind=gdal.GDT_Float32):
    rows, columns = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, kind)
    if crs:
        reference = osr.SpatialReference()
        reference.SetFromUserInput(crs)
        dataset.SetProjection(reference.ExportToWkt())
    if south_up:
        dataset.SetGeoTransform((west, step, 0, north - rows * step, 0, step))
        values = values[::-1]
    else:
        dataset.SetGeoTransform((west, step, 0, north, 0, -step))
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.GetRasterBand(1).WriteArray(values)
    dataset.FlushCache()
    return str(path)


def people(seed=7):
    return np.random.default_rng(seed).lognormal(0.0, 1.5, (SIZE, SIZE)).astype("float32")


def layer(kind, rows, fields, crs="EPSG:4326", name="layer"):
    """``rows``: (WKT or None, values…); ``fields``: name to QVariant type."""
    made = QgsVectorLayer(f"{kind}?crs={crs}" if kind != "None" else "None", name, "memory")
    made.dataProvider().addAttributes([QgsField(field, type_) for field, type_ in fields.items()])
    made.updateFields()
    features = []
    for wkt, *values in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(list(values))
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    made.dataProvider().addFeatures(features)
    made.updateExtents()
    return made


def box(west, south, east, north):
    return f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"


ZONE_BOXES = {"XA01": (20.02, 5.82, 20.09, 5.98), "XA02": (20.09, 5.82, 20.18, 5.98)}


def zones(extra=(), **options):
    rows = [(box(*bounds), code) for code, bounds in ZONE_BOXES.items()]
    return layer("Polygon", [*rows, *extra], {"pcode": QVariant.String}, name="zones", **options)


HAZARD_FIELDS = {"hazard_id": QVariant.String, "hazard_class": QVariant.String, "status": QVariant.String,
                 "area_m2": QVariant.Double, "adm2_pcode": QVariant.String, "organisation": QVariant.String,
                 "status_date": QVariant.String}
HAZARDS = [
    (box(20.04, 5.90, 20.05, 5.91), "H1", "CHA", "open", None, None, "Alpha", "2024-01-01"),
    (box(20.08, 5.87, 20.10, 5.88), "H2", "SHA", "worked_on", None, None, "Alpha", "2024-02-01"),  # crosses
    (box(20.045, 5.90, 20.055, 5.91), "H3", "CHA", "open", None, None, "Beta", "2025-06-01"),  # overlaps H1 by half
    (box(20.15, 5.95, 20.16, 5.96), "H4", "CHA", "released", None, None, "Beta", "2023-01-01"),
    (None, "H5", "SHA", "unknown", 5000.0, "XA02", "Beta", None),  # only a P-code
    (None, "H6", "SHA", "open", 5000.0, "YY99", "Beta", None),  # nowhere
]


def hazards(rows=HAZARDS, kind="Polygon", **options):
    return layer(kind, rows, HAZARD_FIELDS, name="hazards", **options)


def table(result):
    """Rows of an output layer by zone id (the last of an id where there are several)."""
    return {feature["pcode"]: dict(zip(feature.fields().names(), feature.attributes()))
            for feature in result["OUTPUT"].getFeatures()}
