"""Where block functions run: threads here, or the workers of a Dask cluster that exists already.

The functions are the same in both cases, pure but for reading files, and results come in the order of the tasks, so
that figures are equal to the last digit. dask.distributed is optional and only imported when a scheduler is named.
The modules that the functions need travel with them; a worker needs Python with numpy, pandas, shapely and GDAL, and
must reach the files under the same path. Cost and set-up: docs/scaling.md.
"""

from __future__ import annotations

import re
import time
import zipfile
from collections import deque
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..base.errors import BadInput, OfflineError
from ..base.feedback import Feedback, checkpoint
from ..base.scratch import scratch_folder
from ..base.text import N_
from ..connectors.gdal_state import quietly

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

THREADS = "threads"
#: rooms that travel to the workers
_ROOMS = ("base", "connectors", "analysis")
#: data that travels with them
_DATA = ("resources/pcoding/names.json",)
#: tasks that wait on the cluster for each of its threads: enough to keep them busy, few enough for memory
_AHEAD = 2
#: workers that a task may take down with it before it counts as failed
_RETRIES = 3


def read_engine(text: str) -> str:
    """``threads`` (also for nothing) or the address of a scheduler. Raises BadInput."""
    engine = text.strip() or THREADS
    if engine != THREADS and not re.fullmatch(r"tcp://(\[[0-9A-Fa-f:]+\]|[A-Za-z0-9._-]+):\d{1,5}", engine):
        raise BadInput(N_("ENGINE {engine} is not known"),
                       hint=N_("use threads, or the address of a Dask scheduler such as tcp://10.0.0.5:8786"),
                       engine=engine)
    return engine


def _distributed(engine: str) -> Any:
    """The optional package. Raises BadInput in one sentence where it is absent."""
    try:
        import distributed
    except ImportError as error:
        raise BadInput(
            N_("ENGINE {engine} needs the Python package distributed, which is not installed"),
            hint=N_("install it with: python3 -m pip install distributed, or use threads"),
            engine=engine, details=str(error),
        ) from error
    return distributed


@contextmanager
def cluster(engine: str, paths: Iterable[str] = ()) -> Iterator[Any]:
    """A client of the scheduler at ``engine``, whose workers have our modules and can open ``paths``.

    Raises BadInput where dask.distributed is absent, no scheduler answers, it has no workers, or a worker does not
    reach a file; OfflineError where the scheduler is lost on the way.
    """
    distributed = _distributed(engine)
    try:
        client = distributed.Client(engine, timeout=10, set_as_default=False, name="common-ground")
    except (OSError, ValueError) as error:
        raise BadInput(N_("No Dask scheduler answers at {engine}"),
                       hint=N_("check the address and that it was started, or use threads"),
                       engine=engine, details=str(error)) from error
    try:
        if not client.nthreads():
            raise BadInput(N_("The Dask scheduler at {engine} has no workers"),
                           hint=N_("start some, or use threads"), engine=engine)
        with scratch_folder() as folder:
            client.upload_file(str(_pack(folder)))
        for path in paths:
            blind = sorted(worker for worker, there in client.run(_is_there, path).items() if not there)
            if blind:
                raise BadInput(N_("These workers cannot open {path}: {workers}"),
                               hint=N_("put the file where every worker finds it under the same path"),
                               path=path, workers=", ".join(blind))
        yield client
    except (distributed.CancelledError, distributed.comm.CommClosedError) as error:
        raise OfflineError(N_("The Dask scheduler at {engine} was lost on the way"),
                           hint=N_("start it again and run once more, or use threads"),
                           engine=engine, details=str(error)) from error
    finally:
        client.close(timeout=5)


def _is_there(path: str) -> bool:
    from osgeo import gdal

    with quietly():
        try:
            return gdal.Open(path) is not None
        except RuntimeError:
            return False


def _pack(folder: Path) -> Path:
    """A zip with the rooms that the functions need, under the name that this package has here."""
    root = Path(__file__).resolve().parents[1]
    name = __name__.split(".")[0]
    path = folder / f"{name}_rooms.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        target.writestr(f"{name}/__init__.py", "")
        for room in _ROOMS:
            for source in sorted((root / room).rglob("*.py")):
                target.write(source, f"{name}/{source.relative_to(root).as_posix()}")
        for data in _DATA:
            target.write(root / data, f"{name}/{data}")
    return path


def on_cluster(
    client: Any, function: Callable[..., Any], tasks: Iterable[tuple[Any, ...]], count: int, feedback: Feedback
) -> Iterator[Any]:
    """Yield ``function(*task)`` of each of ``count`` tasks, in their order, computed by the cluster's workers.

    ``tasks`` is read as far as the workers need, so that the data of all tasks are never in memory at once. A task
    whose worker dies is done again elsewhere. Raises Cancelled, and whatever ``function`` raises.
    """
    coming = iter(tasks)
    waiting: deque[Any] = deque()
    done = 0
    try:
        while True:
            ahead = _AHEAD * max(1, sum(client.nthreads().values()))
            while len(waiting) < ahead:
                task = next(coming, None)
                if task is None:
                    break
                checkpoint(feedback, 100.0 * done / max(count, 1))
                waiting.append(client.submit(function, *task, pure=False, retries=_RETRIES))
            if not waiting:
                return
            future = waiting[0]
            while not future.done():
                checkpoint(feedback, 100.0 * done / max(count, 1))
                _pause(future)
            result = future.result()
            waiting.popleft()
            done += 1
            yield result
    finally:
        client.cancel(list(waiting), force=True)


def _pause(future: Any) -> None:
    """Wait for a future for a moment; a cancel is looked for in between."""
    end = time.monotonic() + 0.2
    while time.monotonic() < end and not future.done():
        time.sleep(0.01)
