"""Cell-key noise against the documented rows of the Office for National Statistics' package."""

import pytest
from common_ground.analysis.disclosure import cell_key, cell_key_count, example_noise, perturbation_value, ten_five
from common_ground.base.errors import BadInput
from hypothesis import given
from hypothesis import strategies as st


def test_the_documented_rows():
    assert cell_key_count(10, 173) == 10  # 173 mod 5 is 3: +2, and 12 goes to 10
    assert cell_key_count(7, 173) is None
    assert (ten_five(14), ten_five(11), ten_five(7)) == (15, 10, None)
    assert [perturbation_value(n) for n in (1, 750, 751, 1000, 1001)] == [1, 750, 501, 750, 501]
    assert [example_noise(9, key) for key in (0, 173)] == [-9, -9]
    assert [example_noise(10, key) for key in range(5)] == [0, -1, -2, 2, 1]


def test_the_same_records_get_the_same_noise_in_every_table():
    keys = [200, 100, 13, 255]
    assert cell_key(keys) == (200 + 100 + 13 + 255) % 256 == cell_key(keys[::-1])
    assert cell_key([]) == 0
    # keys add up like the records: two halves of a cell have the cell's key
    assert (cell_key(keys[:2]) + cell_key(keys[2:])) % 256 == cell_key(keys)
    for wrong in ([256], [-1]):
        with pytest.raises(BadInput, match="outside 0 to 255"):
            cell_key(wrong)


@given(st.integers(0, 100_000), st.integers(0, 255))
def test_what_is_told_is_near_and_never_small(count, key):
    told = cell_key_count(count, key)
    if told is None:
        assert count < 12
    else:
        assert told >= 10 and told % 5 == 0 and abs(told - count) <= 4
