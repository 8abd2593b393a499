"""Rasters of the workspace, such as population grids: ``<ISO3>_<name>.tif`` beside the GeoPackage."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer

from ..bridge.frames import layer_provenance
from ..bridge.i18n import tr
from ..bridge.layer_metadata import put_provenance
from . import project


def raster_layer(path: Path, title: str) -> QgsMapLayer | None:
    """A raster as a layer with the provenance that stands beside it; None where it does not open."""
    layer = QgsRasterLayer(str(path), title)
    if not layer.isValid():
        return None
    provenance = layer_provenance(layer)
    if provenance is not None:
        put_provenance(layer, provenance)
        layer.setName(tr(provenance.title) if provenance.title else title)
    return layer


def show_grids(folder: str) -> list[QgsMapLayer]:
    """Add the rasters that are not in the project yet, switched off; those that were added."""
    known = {Path(layer.source()).name for layer in QgsProject.instance().mapLayers().values()}
    added = []
    for path in sorted(Path(folder).glob("[A-Z][A-Z][A-Z]_*.tif")):
        layer = raster_layer(path, path.stem) if path.name not in known else None
        if layer is not None:
            project.add(layer, path.name[:3], "population").setItemVisibilityChecked(False)
            added.append(layer)
    return added
