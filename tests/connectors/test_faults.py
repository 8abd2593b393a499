"""Every fault of the replay server at every request of every source of the catalogue.

Each ends in the right member of the exception family, or works where the fault is one that a client must bear; memory
stays bounded, no key stands in the error, and what was fetched is not kept: when the server is well again, the same
query gives the same rows. The table of outcomes is printed at the end of the run.
"""

import time
from pathlib import Path

import pytest
from common_ground.base import errors
from common_ground.base.feedback import Silent
from common_ground.connectors import catalogue, http_client
from common_ground.tests.servers import sources
from common_ground.tests.servers.replay import FAULTS, ReplayServer, gzip_zeros, zip_bomb, zip_many, zip_traversal

BROKEN = (errors.TimeoutExceeded, errors.UnexpectedPayload, errors.OfflineError)
BAD = (errors.UnexpectedPayload, errors.TooLarge)
#: fault: the members that may be raised (None: it works as without the fault), options of the fault
EXPECTED = {
    "stall": ((errors.TimeoutExceeded,), {}),
    "stall_body": ((errors.TimeoutExceeded,), {}),
    "slow": ((None,), {"seconds": 0.2}),
    "reset": (BROKEN, {}),
    "reset_body": (BROKEN, {}),
    "wrong_length": ((errors.UnexpectedPayload,), {}),
    "cut": ((errors.UnexpectedPayload,), {}),
    "truncated_gzip": ((errors.UnexpectedPayload,), {}),
    "gzip": ((None,), {}),
    "gzip_bomb": (BAD, {}),
    "rate_limited": ((errors.RateLimited,), {"after": "0"}),
    "server_error": ((errors.UnexpectedPayload,), {}),
    "bad_gateway": ((errors.UnexpectedPayload,), {}),
    "html": ((errors.UnexpectedPayload,), {}),
    "captive_portal": ((errors.UnexpectedPayload,), {}),
    "forbidden_html": ((errors.ForbiddenError,), {}),
    "key_refused": ((errors.ForbiddenError,), {}),
    "not_found": ((errors.NotFoundError,), {}),
    "redirect_loop": ((errors.UnexpectedPayload,), {}),
    "redirect_away": ((errors.NotFoundError, errors.ForbiddenError), {}),
    "bom": ((None,), {}),
    "latin1": ((None,), {}),
    "nan": ((None, errors.UnexpectedPayload), {}),
    "empty": ((errors.UnexpectedPayload, errors.BadInput), {}),
    "zeros": (BAD, {}),
    "zip_bomb": (BAD, {}),
    "zip_traversal": ((errors.UnexpectedPayload, errors.BadInput), {}),
    "zip_many": ((*BAD, errors.BadInput), {}),
}
#: a redirect has no body to damage
BODY_ONLY = ("stall_body", "reset_body", "wrong_length", "cut", "truncated_gzip", "nan")
MEGABYTES = 150
OUTCOMES = {}


def _row_counts(frames):
    return [(frame.name, len(frame)) for frame in frames]


def _reset_peak():
    """Start measuring the peak of this process anew; False where the system does not offer it."""
    try:
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    except OSError:
        return False
    return True


def _memory(name):
    text = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    return next(int(line.split()[1]) / 1000 for line in text.splitlines() if line.startswith(name))


@pytest.fixture(scope="module", autouse=True)
def no_pace():
    for big in (zip_bomb, zip_many, zip_traversal):
        big()  # made once, so that no client waits for it
    gzip_zeros(200_000_000)
    patch = pytest.MonkeyPatch()
    patch.setattr(http_client, "_PACE", {})
    yield
    patch.undo()


@pytest.fixture(scope="module")
def clean(tmp_path_factory):
    """For each case: rows without a fault, the requests made, and which of them are redirects."""
    known = {}

    def of(name):
        if name not in known:
            with ReplayServer() as server:
                sources.CASES[name].register(server)
                frames = sources.run(name, server, tmp_path_factory.mktemp("clean"), Silent(), timeout=(5.0, 5.0))
                paths = list(dict.fromkeys(seen.path for seen in server.seen))
                known[name] = _row_counts(frames), paths, {p for p in paths if "/download/" in p}
        return known[name]

    return of


@pytest.fixture(scope="module")
def elsewhere():
    """Another host, to which a server sends a request on."""
    with ReplayServer() as other:
        yield other


def test_every_source_has_a_case():
    """A source without a case in tests/servers/sources.py would not be tested at all."""
    missing = {source.id for source in catalogue.SOURCES} - {name.partition(":")[0] for name in sources.CASES}
    missing -= sources.NO_REQUEST
    assert not missing, f"write a case in tests/servers/sources.py for: {', '.join(sorted(missing))}"


def test_every_fault_has_an_expectation():
    assert set(EXPECTED) == set(FAULTS)


KNOWN = [name for name in sources.CASES if name.partition(":")[0] in {source.id for source in catalogue.SOURCES}]


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("name", KNOWN)
def test_fault(name, fault, clean, elsewhere, tmp_path):
    rows, paths, redirects = clean(name)
    allowed, options = EXPECTED[fault]
    secret_words = [word for value in sources.CASES[name].secrets.values() for word in value.split(":")
                    if "@" not in word]
    measured = _reset_peak()
    before = _memory("VmRSS") if measured else 0
    more = {"to": elsewhere.url} if fault == "redirect_away" else {}
    patience = (0.5, 0.5) if "stall" in fault else (5.0, 5.0)
    with ReplayServer() as server:
        sources.CASES[name].register(server)
        for number, path in enumerate(paths):
            where = f"{name}, {fault} at {path.rsplit('/', 1)[-1] or path}: "
            cache = tmp_path / str(number)
            elsewhere.seen.clear()
            server.fault(path, fault, **options, **more)
            outcome = None
            start = time.monotonic()
            try:
                got = _row_counts(sources.run(name, server, cache, Silent(), timeout=patience))
            except errors.CommonGroundError as error:
                outcome = error
            taken = time.monotonic() - start
            OUTCOMES.setdefault(name, {}).setdefault(fault, []).append(
                "ok" if outcome is None else type(outcome).__name__)
            bare = path in redirects and fault in BODY_ONLY
            kinds = tuple(kind for kind in allowed if kind) + (BROKEN if bare else ())
            if path.endswith((".zip", ".tif")) and path not in redirects and fault in ("bom", "latin1"):
                kinds += (errors.UnexpectedPayload,)
            if outcome is None:
                assert bare or None in allowed, f"{where}worked, {got}"
                assert got == rows, f"{where}other rows"
            else:
                assert isinstance(outcome, kinds), f"{where}{outcome!r} {outcome} {outcome.details}"
                said = f"{outcome} {outcome.details}"
                assert not any(word in said for word in secret_words), f"{where}{said}"
                assert "{" not in str(outcome) and str(outcome).endswith("."), where
            for seen in elsewhere.seen:
                assert not any(word in str(seen.headers) for word in secret_words), f"{where}key sent on"
            assert taken < 20, f"{where}{taken:.1f} s"
            server.heal()
            again = sources.run(name, server, cache, Silent(), timeout=(5.0, 5.0))
            assert _row_counts(again) == rows, f"{where}the bad answer was kept"
    if measured:
        grown = _memory("VmHWM") - before
        assert grown < MEGABYTES, f"{name}, {fault}: {grown:.0f} MB"


def test_the_table_of_outcomes():
    """Printed at the end of the run by conftest; here it is complete."""
    if len(OUTCOMES) < len(KNOWN):
        pytest.skip("only some were run")
    for name in KNOWN:
        assert set(OUTCOMES[name]) == set(FAULTS)
