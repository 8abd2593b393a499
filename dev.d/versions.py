"""One line for a table: what the plugin runs on here. `./dev versions`, used by `./dev matrix`."""

from __future__ import annotations

import sys

import numpy
import pandas
import shapely
from osgeo import gdal
from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR

print(
    " | ".join(
        [
            Qgis.QGIS_VERSION.split("-")[0],
            ".".join(map(str, sys.version_info[:3])),
            QT_VERSION_STR,
            gdal.__version__,
            numpy.__version__,
            pandas.__version__,
            f"{shapely.__version__} (GEOS {'.'.join(map(str, shapely.geos_version))})",
        ]
    )
)
