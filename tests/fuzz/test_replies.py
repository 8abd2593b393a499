"""Replies of every source with wrong values, types, encodings and cuts: rows, or one sentence, and nothing else.

COMMONGROUND_FUZZ is the count for all sources together; see amount.py.
"""

import random
import shutil
import time

import pytest
from common_ground.base import errors
from common_ground.base.feedback import Silent
from common_ground.connectors import catalogue, http_client
from common_ground.tests.fuzz.amount import CASES, FIRST, SEED, Cost, limited
from common_ground.tests.fuzz.mutate import mutate
from common_ground.tests.servers import sources
from common_ground.tests.servers.replay import ReplayServer, _Reply

KNOWN = [name for name in sources.CASES if name.partition(":")[0] in {source.id for source in catalogue.SOURCES}]
EACH = max(2, CASES // len(KNOWN) + 1)
pytestmark = pytest.mark.timeout(60 + EACH)


class Wrong(ReplayServer):
    """A server that makes the reply to one of its requests wrong. It stays for all cases of a source."""

    random = random.Random(0)
    at = -1
    count = 0

    def again(self, name):
        """As it was at first: the replies of some sources have a state."""
        self._replies.clear()
        self.seen.clear()
        self.count, self.at = 0, -1
        sources.CASES[name].register(self)

    def _reply_for(self, seen):
        reply = super()._reply_for(seen)
        self.count += 1
        if reply is not None and isinstance(reply.body, (bytes, bytearray)) and self.count - 1 == self.at:
            return _Reply(mutate(bytes(reply.body), self.random), reply.status, reply.headers)
        return reply


@pytest.fixture(autouse=True)
def no_pace(monkeypatch):
    monkeypatch.setattr(http_client, "_PACE", {})


@pytest.mark.parametrize("name", KNOWN)
def test_wrong_replies_end_in_rows_or_one_sentence(name, tmp_path):
    with Wrong() as server:
        server.again(name)
        sources.run(name, server, tmp_path / "right", Silent(), timeout=(5.0, 5.0))
        requests, cost = server.count, Cost()
        with limited():
            for number in range(FIRST, FIRST + EACH):
                seed = f"{SEED} {name} {number}"
                server.again(name)
                server.random = random.Random(seed)
                server.at = server.random.randrange(requests)
                cost.case(number, one(name, server, seed, tmp_path / str(number)))
                shutil.rmtree(tmp_path / str(number), ignore_errors=True)
    print(cost.line(name, EACH))


def one(name, server, seed, folder):
    """A case: the source asked for rows."""
    start, worked = time.monotonic(), time.process_time()
    try:
        frames = sources.run(name, server, folder, Silent(), timeout=(5.0, 5.0))
    except errors.CommonGroundError as error:
        assert str(error).endswith(".") and len(str(error)) < 700, f"{seed}: {error}"
    except Exception as error:
        raise AssertionError(f"{seed}, request {server.at}: {type(error).__name__}: {error}") from error
    else:
        assert all(len(frame) >= 0 for frame in frames), seed
    took, worked = time.monotonic() - start, time.process_time() - worked
    assert took < 5, f"{seed}: {took:.1f} s, {worked:.1f} s of work"
    return worked
