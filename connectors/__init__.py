"""One module per system: build a request, parse bytes into frames. No QGIS, no Qt."""

from ..base.own_geos import install as _keep_shapely_on_its_own_geos

_keep_shapely_on_its_own_geos()
