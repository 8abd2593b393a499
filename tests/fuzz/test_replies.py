"""Replies of every source with wrong values, types, encodings and cuts: rows, or one sentence, and nothing else."""

import os
import random
import time

import pytest
from common_ground.base import errors
from common_ground.base.feedback import Silent
from common_ground.connectors import catalogue, http_client
from common_ground.tests.fuzz.mutate import mutate
from common_ground.tests.servers import sources
from common_ground.tests.servers.replay import ReplayServer, _Reply

CASES = int(os.environ.get("COMMONGROUND_FUZZ", "200"))
SEED = int(os.environ.get("COMMONGROUND_SEED", "20261122"))
KNOWN = [name for name in sources.CASES if name.partition(":")[0] in {source.id for source in catalogue.SOURCES}]
#: CASES is the count for all sources together
EACH = max(2, CASES // len(KNOWN) + 1)
pytestmark = pytest.mark.timeout(60 + EACH)


class Wrong(ReplayServer):
    """A server that makes the reply to one of its requests wrong."""

    random = random.Random(0)
    at = -1
    count = 0

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
        sources.CASES[name].register(server)
        sources.run(name, server, tmp_path / "right", Silent(), timeout=(5.0, 5.0))
        requests = server.count
    for number in range(EACH):
        seed = f"{SEED} {name} {number}"
        with Wrong() as server:
            sources.CASES[name].register(server)
            server.random = random.Random(seed)
            server.at = server.random.randrange(requests)
            start = time.monotonic()
            try:
                frames = sources.run(name, server, tmp_path / str(number), Silent(), timeout=(5.0, 5.0))
            except errors.CommonGroundError as error:
                assert str(error).endswith(".") and len(str(error)) < 700, f"{seed}: {error}"
            except Exception as error:
                raise AssertionError(f"{seed}, request {server.at}: {type(error).__name__}: {error}") from error
            else:
                assert all(len(frame) >= 0 for frame in frames), seed
            assert time.monotonic() - start < 5, seed
