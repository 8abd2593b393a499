"""Prints the table of faults at the end of a run that held them."""

import sys

_SHORT = {"TimeoutExceeded": "timeout", "UnexpectedPayload": "payload", "OfflineError": "offline", "TooLarge": "large",
          "RateLimited": "rate", "ForbiddenError": "forbid", "NotFoundError": "notfound", "BadInput": "input"}


def pytest_terminal_summary(terminalreporter):
    module = next((m for name, m in list(sys.modules.items()) if name.endswith("test_faults") and
                   hasattr(m, "OUTCOMES")), None)
    if module is None or not module.OUTCOMES:
        return
    write = terminalreporter.write_line
    write("")
    write("faults at each request of each source: what came out (ok: as without the fault)")
    for name, faults in module.OUTCOMES.items():
        for fault, outcomes in faults.items():
            short = " / ".join(_SHORT.get(outcome, outcome) for outcome in outcomes)
            write(f"  {name:<18} {fault:<16} {short}")
