"""A made-up country in a workspace: hazards, accidents, victims, a risk grid, counts by district, boundaries, sites."""

import numpy as np
import pandas as pd
import shapely

COUNTRY = "CAF"
WEST, SOUTH = 20.0, 5.0
#: degrees east of WEST where the two districts meet, between clusters of hazards
BORDER = 0.67


def frame(name, columns, geometry=None, level="", title="", crs=None):
    from common_ground.connectors import geo
    from common_ground.connectors.frame import Frame
    from common_ground.connectors.provenance import Provenance

    shapes = None
    if geometry is not None:
        shapes = np.empty(len(geometry), dtype=object)
        shapes[:] = geometry
    return Frame(name, pd.DataFrame(columns), shapes, (crs or geo.WGS84) if geometry is not None else "",
                 Provenance(title=title or name, source="Made up", licence="CC BY 4.0", valid_on="2026-09-30",
                            sensitivity=level, invented="yes"))


def hazard_places(n=60, seed=4):
    rng = np.random.default_rng(seed)
    centres = rng.uniform(0.1, 0.9, (5, 2))
    xy = centres[rng.integers(0, 5, n)] + rng.normal(0, 0.02, (n, 2))
    return np.round(xy + np.array([WEST, SOUTH]), 6)


def hazards(n=60, seed=4):
    xy = hazard_places(n, seed)
    west = xy[:, 0] < WEST + BORDER
    shapes = [shapely.Point(x, y).buffer(0.002, 3) for x, y in xy]
    return frame("imsma_hazard", {
        "hazard_id": [f"H{i}" for i in range(n)], "hazard_class": ["CHA", "SHA"] * (n // 2), "status": ["open"] * n,
        "area_m2": np.full(n, 40_000.0), "organisation": ["Alpha"] * n,
        "adm1_pcode": np.where(west, "XC01", "XC02").tolist()},
        shapes, "high",
        "Hazards")


def boundaries():
    shapes = [shapely.box(WEST, SOUTH, WEST + BORDER, SOUTH + 1),
              shapely.box(WEST + BORDER, SOUTH, WEST + 1, SOUTH + 1)]
    return frame("cod_ab_adm1", {"adm1_pcode": ["XC01", "XC02"], "adm1_name": ["West", "East"],
                                 "version": ["v01", "v01"]}, shapes, "low", "Boundaries")


def counts(values=None, n=60):
    """True counts of the two districts unless others are given."""
    codes = hazards(n).table["adm1_pcode"].tolist()
    values = values or (codes.count("XC01"), codes.count("XC02"))
    shapes = boundaries().geometry
    return frame("contamination_adm1", {"adm1_pcode": ["XC01", "XC02"], "open_hazards": list(values),
                                        "survey_state": ["unknown"] * 2}, list(shapes), "moderate", "Contamination")


def casualties():
    return frame("imsma_casualty", {"casualty_id": ["C1", "C2"], "sex": ["female", "male"], "age_group": ["child"] * 2},
                 None, "severe", "Casualties")


def fill(folder, extra=(), n=60):
    """The workspace, with the risk grid made by the algorithm."""
    from common_ground.base.feedback import Silent
    from common_ground.bridge.workspace import Workspace
    from qgis import processing

    workspace = Workspace.open(folder)
    layers = [hazards(n), boundaries(), counts(n=n), casualties(), *extra]
    workspace.write(COUNTRY, layers, Silent(), keep_previous=False)
    grid(workspace)
    return workspace, processing


def grid(workspace):
    from qgis import processing

    entry = workspace.entry("imsma_hazard", COUNTRY)
    processing.run("commonground:riskgrid", {"HAZARDS": workspace.layer(entry), "COUNTRY": COUNTRY,
                                             "WORKSPACE": str(workspace.folder), "OUTPUT": None})
