"""`./dev bench [NAME …]`: every benchmark in this folder, or those named, each as a process of its own.

A benchmark is a file here whose ``main()`` prints its table and returns 0, or 1 when a promised figure was missed.
What it compares with runs in the venv of peers: ``COMMONGROUND_PEERS`` holds that Python.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent


def benchmarks():
    """Names of the benchmarks, in the order in which they run."""
    return sorted(path.stem for path in HERE.glob("*.py") if path.stem != "run" and not path.stem.startswith("_"))


def main(wanted):
    known = benchmarks()
    unknown = [name for name in wanted if name not in known]
    if unknown:
        print(f"dev: no benchmark called {', '.join(unknown)} (there are: {', '.join(known)})", file=sys.stderr)
        return 2
    env = {**os.environ, "COMMONGROUND_PEERS": str(HERE.parent / ".dev" / "peers" / "bin" / "python")}
    missed = []
    for name in wanted or known:
        print(f"== {name}", flush=True)
        start = time.monotonic()
        status = subprocess.run([sys.executable, str(HERE / f"{name}.py")], env=env).returncode
        print(f"   ({time.monotonic() - start:.0f} s)\n", flush=True)
        if status:
            missed.append(name)
    if missed:
        print(f"missed: {', '.join(missed)}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
