"""What every fuzz case runs under: GDAL's error stream off, and with COMMONGROUND_FUZZ_MEMORY a limit of memory."""

import os

import pytest

MEMORY = int(os.environ.get("COMMONGROUND_FUZZ_MEMORY", "0"))


@pytest.fixture(autouse=True)
def without_noise():
    """GDAL writes a line for every broken file to the error stream; its message still reaches whoever asks for it."""
    from osgeo import gdal

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    yield
    gdal.PopErrorHandler()


@pytest.fixture(autouse=True)
def limited():
    """A case that takes more memory ends in a MemoryError, which is no member of the family."""
    if not MEMORY:
        yield
        return
    import resource

    with open("/proc/self/statm", encoding="ascii") as file:
        size = int(file.read().split()[0]) * resource.getpagesize()
    before = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (size + MEMORY * 1024 * 1024, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_AS, before)
