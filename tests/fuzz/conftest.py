"""GDAL's error stream is off in every fuzz case."""

import pytest


@pytest.fixture(autouse=True)
def without_noise():
    """GDAL writes a line for every broken file to the error stream; its message still reaches whoever asks for it."""
    from osgeo import gdal

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    yield
    gdal.PopErrorHandler()
