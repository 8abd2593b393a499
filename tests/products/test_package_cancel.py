"""The files of a package can be stopped while they are written, and say the same as before."""

import json

import numpy as np
import pandas as pd
import pytest
import shapely
from common_ground.base.errors import Cancelled
from common_ground.connectors import geo
from common_ground.connectors.frame import Frame
from common_ground.products import package
from common_ground.tests.looks import Looks, looks_of


def frame(rows):
    people = pd.array([None, *range(1, rows)], "Int64")
    table = pd.DataFrame({"name": [f"Ü {n}" for n in range(rows)], "people": people})
    return Frame("sites", table, shapely.points(np.arange(rows) % 90, np.arange(rows) % 80).astype(object), geo.WGS84)


WRITERS = {
    "gpkg": lambda path, rows, feedback: package.write_geopackage(path, "sites", rows, feedback),
    "csv": package.write_csv,
    "geojson": package.write_geojson,
}


@pytest.mark.parametrize("ending", WRITERS)
def test_looks_grow_with_the_rows(qgis_app, tmp_path, ending):
    """A layer of 50,000 records was written in one call of several seconds."""
    def write(rows):
        return looks_of(lambda feedback: WRITERS[ending](tmp_path / f"{rows}.{ending}", frame(rows), feedback))

    assert write(2600) >= write(100) + 4
    with pytest.raises(Cancelled):
        WRITERS[ending](tmp_path / f"cut.{ending}", frame(2600), Looks(2))


def test_a_large_geojson_grows_between_the_looks_and_not_at_the_end(qgis_app, tmp_path):
    """The text of a whole country was put together and written in one piece: over a second without a look."""
    sizes = []

    class Sizes(Looks):
        def is_cancelled(self):
            sizes.append((tmp_path / "a.geojson").stat().st_size)
            return False

    package.write_geojson(tmp_path / "a.geojson", frame(2600), Sizes())
    assert sizes[-1] > 0.6 * (tmp_path / "a.geojson").stat().st_size


def test_what_is_written_is_whole(qgis_app, tmp_path):
    from qgis.core import QgsVectorLayer

    for ending, write in WRITERS.items():
        write(tmp_path / f"a.{ending}", frame(1200), None)
    layer = QgsVectorLayer(f"{tmp_path / 'a.gpkg'}|layername=sites", "a", "ogr")
    assert layer.featureCount() == 1200 and layer.hasSpatialIndex() and layer.crs().authid() == "EPSG:4326"
    features = json.loads((tmp_path / "a.geojson").read_text("utf-8"))["features"]
    assert len(features) == 1200 and features[1]["properties"] == {"name": "Ü 1", "people": 1}
    assert features[0]["properties"]["people"] is None and features[91]["geometry"]["coordinates"] == [1, 11]
    lines = (tmp_path / "a.csv").read_text("utf-8-sig").splitlines()
    assert len(lines) == 1202 and lines[-1] == "Ü 1199,1199"


@pytest.mark.parametrize("name", ["fid", "FID"])
def test_rows_that_kept_the_key_of_another_file_are_numbered_anew(qgis_app, tmp_path, name):
    """Units by period have the key of their zone several times; the package was refused as "cannot be written"."""
    from qgis.core import QgsVectorLayer

    rows = frame(30)
    rows.table[name] = pd.array([1 + n % 10 for n in range(30)], "Int64")
    package.write_geopackage(tmp_path / "a.gpkg", "sites", rows)
    layer = QgsVectorLayer(f"{tmp_path / 'a.gpkg'}|layername=sites", "a", "ogr")
    assert [one["name"] for one in layer.getFeatures()] == [f"Ü {n}" for n in range(30)]
    assert name in rows.table
