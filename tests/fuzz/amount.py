"""How many cases, which, and what they cost.

COMMONGROUND_FUZZ is the number of cases (200 unless told), COMMONGROUND_SEED makes other cases, COMMONGROUND_FUZZ_FROM
is the number of the first one: 0 and 10000 with 10,000 cases each are the 20,000 of one run. COMMONGROUND_FUZZ_MEMORY
limits the memory that a case may take beyond what the process had (MB).
"""

import contextlib
import os
import time

CASES = int(os.environ.get("COMMONGROUND_FUZZ", "200"))
SEED = int(os.environ.get("COMMONGROUND_SEED", "20261122"))
FIRST = int(os.environ.get("COMMONGROUND_FUZZ_FROM", "0"))
MEMORY = int(os.environ.get("COMMONGROUND_FUZZ_MEMORY", "0"))


@contextlib.contextmanager
def limited():
    """A case that takes more memory ends in a MemoryError, which is no member of the family.

    What counts is address space, so the right file is read once before: QGIS reserves 1 GB of it, and uses next to
    nothing, when it builds its first layout.
    """
    if not MEMORY:
        yield
        return
    import resource

    with open("/proc/self/statm", encoding="ascii") as file:
        size = int(file.read().split()[0]) * resource.getpagesize()
    before = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (size + MEMORY * 1024 * 1024, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)


class Cost:
    """Seconds and memory of a run, for the line it prints."""

    def __init__(self):
        self.began, self.slowest, self.slowest_case = time.monotonic(), 0.0, ""
        self.resident = resident()

    def case(self, name, took):
        if took > self.slowest:
            self.slowest, self.slowest_case = took, name

    def line(self, name, done):
        took = time.monotonic() - self.began
        return (f"fuzz: {name}: {done} cases from {FIRST}, seed {SEED}, in {took:.1f} s; slowest {self.slowest:.2f} s "
                f"of work ({self.slowest_case}); memory {self.resident} MB before, peak {peak()} MB")


def _status(field):
    try:
        with open("/proc/self/status", encoding="ascii", errors="replace") as file:
            return next((int(line.split()[1]) // 1024 for line in file if line.startswith(field)), 0)
    except OSError:
        return 0


def resident():
    return _status("VmRSS")


def peak():
    """MB that the process had at most, since its start; 0 where the system does not tell."""
    return _status("VmHWM")
