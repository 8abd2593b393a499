"""Files of others with wrong bytes, values, types and cuts: a result, or one sentence, and nothing else.

How many, which and within what memory: amount.py.
"""

import contextlib
import gc
import random
import shutil
import time

import pytest
from common_ground.base import errors

from .amount import CASES, FIRST, SEED, Cost, limited
from .mutate import mutate
from .parsers import PARSERS, is_database, odd_cells

#: seconds for a parser in a run of a few cases, so that the whole stays short; a long run does all of its cases
LONGEST = 2.0 if CASES <= 200 else float("inf")


def one(parser, name, body, seed, folder):
    """A case: the reader on wrong bytes."""
    chance = random.Random(seed)
    path = folder / name
    if is_database(body) and chance.random() < 0.5:
        path.write_bytes(body)
        odd_cells(path, chance)
    else:
        path.write_bytes(mutate(body, chance))
    start, worked = time.monotonic(), time.process_time()
    try:
        parser.read(path)
    except errors.CommonGroundError as error:
        assert str(error).endswith(".") and len(str(error)) < 1500, f"{seed}: {error}"
    except Exception as error:
        raise AssertionError(f"{seed}, {name}: {type(error).__name__}: {error}") from error
    took, worked = time.monotonic() - start, time.process_time() - worked
    assert took < 5, f"{seed}, {name}: {took:.1f} s, {worked:.1f} s of work"
    return worked


@pytest.mark.timeout(120 + CASES)
@pytest.mark.parametrize("name", PARSERS)
def test_wrong_bytes_end_in_a_result_or_one_sentence(name, tmp_path, qgis_app):
    parser = PARSERS[name]
    seeds = parser.seeds()
    for number, (file, body) in enumerate(seeds):
        folder = tmp_path / f"right{number}"
        folder.mkdir()
        (folder / file).write_bytes(body)
        with contextlib.suppress(errors.CommonGroundError):
            parser.read(folder / file)
    # what is loaded by now stays; looking through it for garbage again and again was a tenth of a run
    gc.collect()
    gc.freeze()
    cost, done = Cost(), 0
    with limited():
        for number in range(FIRST, FIRST + CASES):
            folder = tmp_path / str(number)
            folder.mkdir()
            file, body = seeds[number % len(seeds)]
            cost.case(number, one(parser, file, body, f"{SEED} {name} {number}", folder))
            shutil.rmtree(folder, ignore_errors=True)
            done += 1
            if done >= 5 and time.monotonic() - cost.began > LONGEST:
                break
    gc.unfreeze()
    print(cost.line(name, done))
    assert done >= min(CASES, 5)
