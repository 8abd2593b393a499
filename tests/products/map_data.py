"""An invented country of four provinces with hazards, accidents, displacement and figures, as real layers."""

import math

from common_ground.bridge.layer_metadata import put_provenance
from common_ground.connectors.provenance import Provenance
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

WEST, SOUTH = 20.0, 5.0
STATUSES = ("open", "worked_on", "suspended", "released", "unknown", "Clôturé")
CLASSES = ("CHA", "SHA", "other")


def layer(kind, fields, rows, name, crs="EPSG:4326"):
    """A memory layer of (attributes, WKT or geometry or None)."""
    made = QgsVectorLayer(f"{kind}?crs={crs}&" + "&".join(f"field={field}" for field in fields), name, "memory")
    features = []
    for values, shape in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(list(values))
        if shape is not None:
            feature.setGeometry(shape if isinstance(shape, QgsGeometry) else QgsGeometry.fromWkt(shape))
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    made.updateExtents()
    return made


def circle(x, y, radius, corners=24):
    turns = [2 * math.pi * i / corners for i in range(corners + 1)]
    ring = [QgsPointXY(x + radius * math.cos(turn), y + radius * math.sin(turn)) for turn in turns]
    return QgsGeometry.fromMultiPolygonXY([[ring]])


def box(x, y, width, height):
    return (f"MULTIPOLYGON((({x} {y},{x + width} {y},{x + width} {y + height},{x} {y + height},{x} {y})))")


def admin1(step=4.0):
    rows = [((f"TL{i}{j}", f"Province {'ABCD'[2 * i + j]}", "Testland"),
             box(WEST + i * step, SOUTH + j * step, step, step)) for i in range(2) for j in range(2)]
    made = layer("MultiPolygon", ["adm1_pcode:string", "adm1_name:string", "adm0_name:string"], rows, "cod_ab_adm1")
    put_provenance(made, Provenance(title="Boundaries of Testland", source="OCHA COD-AB", licence="CC BY-IGO",
                                    version="v03", valid_on="2025-01-15", retrieved_at="2026-10-02T08:00:00Z",
                                    sensitivity="low"))
    return made


def hazards(step=4.0, invented="yes"):
    rows, n = [], 0
    for i, status in enumerate(STATUSES):
        for j, kind in enumerate(CLASSES):
            n += 1
            rows.append(((f"H{n}", kind, status, None),
                         circle(WEST + (i + 0.7) * step / 3.4, SOUTH + (j + 0.7) * step / 1.9, 0.003)))
    made = layer("MultiPolygon", ["hazard_id:string", "hazard_class:string", "status:string", "area_m2:double"], rows,
                 "hazard")
    put_provenance(made, Provenance(title="Hazards", source="National programme", licence="internal use",
                                    valid_on="2026-09-30", sensitivity="severe", invented=invented))
    return made


def accidents():
    rows = [((f"A{i}", killed, injured), f"POINT({WEST + 1 + i} {SOUTH + 1 + i})")
            for i, (killed, injured) in enumerate(((1, 0), (0, 2), (None, None)))]
    made = layer("Point", ["accident_id:string", "killed:integer", "injured:integer"], rows, "accident")
    put_provenance(made, Provenance(title="Accidents", source="National programme", licence="internal use",
                                    sensitivity="high"))
    return made


def displaced():
    rows = [((f"TL{i}{j}", f"Province {i}{j}", (120, 9000, 60000, 250000)[2 * i + j], 14 + i, "2026-08-31"),
             box(WEST + i * 4, SOUTH + j * 4, 4, 4)) for i in range(2) for j in range(2)]
    made = layer("MultiPolygon", ["adm1_pcode:string", "adm1_name:string", "idps:integer", "round:integer",
                                  "reporting_date:string"], rows, "dtm")
    put_provenance(made, Provenance(title="Displacement", source="IOM DTM", licence="IOM terms, non-commercial",
                                    retrieved_at="2026-10-05"))
    return made


def exposure(field="pop_1000"):
    values = ((0, "not surveyed"), (900, "surveyed and recorded"), (120000, "unknown"), (None, "suppressed"))
    rows = [((f"TL{i}{j}", 1e6, values[2 * i + j][0], 3, 1e6, values[2 * i + j][1]),
             box(WEST + i * 4, SOUTH + j * 4, 4, 4)) for i in range(2) for j in range(2)]
    made = layer("MultiPolygon", ["zone:string", "pop_total:double", f"{field}:double", "hazards:integer",
                                  "hazard_area_m2:double", "survey_state:string"], rows, "exposure")
    put_provenance(made, Provenance(title="People near hazards", source="Common Ground", licence="internal use",
                                    sensitivity="moderate"))
    return made


def grid():
    rows = [((f"C{i}", 10, i, 100 * i, "unknown", 0), box(WEST + i * 1.5, SOUTH + 1, 1.5, 1.5)) for i in range(5)]
    made = layer("MultiPolygon", ["cell_id:string", "size_km:double", "risk_class:integer", "people:integer",
                                  "survey_state:string", "suppressed:integer"], rows, "riskgrid")
    put_provenance(made, Provenance(title="Risk grid", source="Common Ground", licence="CC BY 4.0", sensitivity="low"))
    return made


def national():
    return [admin1(), hazards(), accidents(), displaced()]
