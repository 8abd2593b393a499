"""MGRS references against published ones."""

import pytest
from common_ground.analysis.mgrs import band_of, mgrs


@pytest.mark.parametrize(("zone", "latitude", "east", "north", "wanted"), [
    (4, 21.4098, 612345, 2367890, "4Q FJ 12345 67890"),  # Honolulu
    (18, 38.8895, 323483.2, 4306480.9, "18S UJ 23483 06480"),  # Washington Monument
    (31, 0.0, 166021.4, 0.0, "31N AA 66021 00000"),  # longitude 0 on the equator
    (56, -33.857, 334900.4, 6252291.5, "56H LH 34900 52291"),  # Sydney
])
def test_known_references(zone, latitude, east, north, wanted):
    assert mgrs(zone, latitude, east, north) == wanted


def test_fewer_digits_are_cut_and_not_rounded():
    assert mgrs(4, 21.4, 612349, 2367899, 4) == "4Q FJ 1234 6789"


def test_bands_and_what_lies_outside():
    assert [band_of(lat) for lat in (-80, -0.1, 0, 71.9, 72, 84, 84.1)] == ["C", "M", "N", "W", "X", "X", ""]
    assert mgrs(31, 85.0, 500000, 1.0) == "" and mgrs(61, 0, 500000, 0) == "" and mgrs(31, 0, 50_000, 0) == ""
