"""How soon every algorithm stops when somebody cancels, at full size.

    .dev/venv/bin/python benchmarks/cancel.py [CASE …] [--keep FOLDER] [--size 1] [--after 1 --after 3 …] [--stretches]
                                             [--limit SECONDS]
    .dev/venv/bin/python benchmarks/cancel.py --table --keep FOLDER

Each case runs once to its end with a feedback that notes when it is looked at: the longest stretch without a look is
what somebody would wait at the worst moment, and is told with the lines of ours on both sides of it. Then it is
cancelled after 1, 3, 6, 10 and 15 s, late, and where the longest stretch begins; from the moment of the cancel to the
return, whatever holds the interpreter. After each cancel every output is as it was, or whole. ``CASE`` is the name of
an algorithm or of one case. ``--stretches`` stops after the first run; ``--limit`` begins no case later than that, so
that another call goes on; ``--table`` prints what was measured last of each case. Algorithms of the provider that are
in no case are named with the reason.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sqlite3
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

import _cancel_cases
import _load

MOMENTS = (1.0, 3.0, 6.0, 10.0, 15.0)
LIMIT = 1.0


def lines_of_ours(frame) -> str:
    """Where the plugin is: the innermost lines of ours, without the feedback itself."""
    found = []
    while frame is not None and len(found) < 3:
        file = frame.f_code.co_filename
        if "common_ground" in file and not file.endswith("feedback.py"):
            found.append(f"{Path(file).parent.name}/{Path(file).name}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return " < ".join(found)


def make_feedback():
    """A QGIS feedback that notes the stretches between two looks at it."""
    from qgis.core import QgsProcessingFeedback

    class Watched(QgsProcessingFeedback):
        def __init__(self) -> None:
            super().__init__(False)
            self.start = self.last = time.monotonic()
            self.busy, self.where, self.looks = time.process_time(), "start", 0
            self.stretches: list[dict] = []
            self.seen: Counter = Counter()
            self.thread, self.over = threading.get_ident(), False
            threading.Thread(target=self.watch, daemon=True).start()

        def watch(self) -> None:
            """Where the work is, ten times a second, while nobody looks."""
            while not self.over:
                time.sleep(0.1)
                if time.monotonic() - self.last > 0.3 and self.thread in sys._current_frames():
                    self.seen[lines_of_ours(sys._current_frames()[self.thread])] += 1

        def look(self, where: str) -> None:
            now, busy = time.monotonic(), time.process_time()
            if now - self.last > 0.2:
                self.stretches.append({"seconds": round(now - self.last, 2), "processor": round(busy - self.busy, 2),
                                       "at": round(self.last - self.start, 2), "from": self.where, "to": where,
                                       "in": [f"{n} x {line}" for line, n in self.seen.most_common(4)]})
            self.seen.clear()
            self.last, self.busy, self.where, self.looks = now, busy, where, self.looks + 1

        def isCanceled(self) -> bool:
            self.look(lines_of_ours(sys._getframe(1)))
            return super().isCanceled()

    return Watched()


def run(case, feedback) -> tuple[bool, str]:
    """Whether the algorithm reached its end, and what it said last. The output of layouts needs a project."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProject

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"commonground:{case.algorithm}")
    try:
        good = algorithm.run(case.parameters, context, feedback, {}, False)[1]
    except QgsProcessingException as error:
        return False, str(error)
    return good, feedback.textLog()[-300:]


def cancelled(case, seconds: float) -> tuple[float | None, float, float]:
    """Seconds from the cancel to the return (None when the run was over before), of the whole run, and of processor
    time from the cancel to the return (what is left behind on another thread counts, too)."""
    feedback = make_feedback()
    busy: list[float] = []
    timer = threading.Timer(seconds, lambda: (feedback.cancel(), busy.append(time.process_time())))
    start = time.monotonic()
    timer.start()
    run(case, feedback)
    took = time.monotonic() - start
    timer.cancel()
    feedback.over = True
    # counted from the moment that was asked for: the timer's own thread may have waited for the interpreter
    return (took - seconds if took > seconds else None), took, (time.process_time() - busy[0] if busy else 0.0)


# -- what was there before -----------------------------------------------------------------------------------
def outputs(case) -> list[Path]:
    """Files that the case writes: those named by its parameters, what lies in its folders, its workspace."""
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().algorithmById(f"commonground:{case.algorithm}")
    names = [d.name() for d in algorithm.destinationParameterDefinitions()] + ["WORKSPACE"]
    paths = [Path(case.parameters[name]) for name in names if case.parameters.get(name)]
    return [one for path in paths for one in (sorted(path.rglob("*")) if path.is_dir() else [path]) if one.is_file()]


def state(path: Path) -> str:
    """A short word for what a file holds; for a GeoPackage its rows, since SQLite may rewrite the same ones."""
    if path.suffix == ".gpkg":
        try:
            with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as opened:
                tables = [row[0] for row in opened.execute(
                    "SELECT table_name FROM gpkg_contents ORDER BY table_name").fetchall()]
                quoted = ['"' + name.replace('"', '""') + '"' for name in tables]
                return " ".join(f"{name} {opened.execute(f'SELECT count(*) FROM {name}').fetchone()[0]}"
                                for name in quoted)
        except sqlite3.Error as error:
            return f"unreadable: {error}"
    return f"{path.stat().st_size} bytes, {hashlib.sha256(path.read_bytes()).hexdigest()[:8]}"


def states(case) -> dict[str, str]:
    return {str(path): state(path) for path in outputs(case) if not path.name.endswith((".qmd", "-shm", "-wal"))}


# -- measuring -----------------------------------------------------------------------------------------------
def whole_run(case) -> dict:
    """To the end, with the stretches; the longest five."""
    feedback = make_feedback()
    good, said = run(case, feedback)
    took = time.monotonic() - feedback.start
    feedback.look("end")
    feedback.over = True
    longest = sorted(feedback.stretches, key=lambda stretch: -stretch["seconds"])[:5]
    return {"case": case.name, "algorithm": case.algorithm, "seconds": round(took, 1), "looks": feedback.looks,
            "load": round(os.getloadavg()[0], 1), "stretches": longest, "good": good,
            "said": "" if good else " ".join(said.split())[-300:]}


def moments_of(row: dict, asked) -> list[float]:
    """When to cancel: as asked, or early ones, a late one and the beginning of the longest stretch."""
    if asked:
        return list(asked)
    chosen = [seconds for seconds in MOMENTS if seconds < row["seconds"] - 0.3] + [0.9 * row["seconds"]]
    if row["stretches"]:
        chosen.append(row["stretches"][0]["at"] + 0.02)
    return sorted(round(seconds, 2) for seconds in chosen)


def measure(case, asked, stretches_only: bool, say) -> dict:
    row = whole_run(case)
    failed = "" if row["good"] else f", FAILED: {row['said']}"
    say(f"  {case.name}: {row['seconds']} s, {row['looks']} looks{failed}")
    for stretch in row["stretches"][:3]:
        say(f"    {stretch['seconds']} s ({stretch['processor']} s of processor time) without a look, after "
            f"{stretch['at']} s\n      from {stretch['from']}\n      to   {stretch['to']}\n      in   "
            + "\n           ".join(stretch["in"]))
    row["moments"], row["changed"] = {}, []
    for seconds in [] if stretches_only or not row["good"] else moments_of(row, asked):
        before = states(case)
        took, whole, busy = cancelled(case, seconds)
        after = states(case)
        row["moments"][f"{seconds:g}"] = None if took is None else round(took, 2)
        changed = [f"{Path(path).name}: {before.get(path, 'nothing')} became {after.get(path, 'nothing')}"
                   for path in sorted({*before, *after}) if before.get(path) != after.get(path)]
        row["changed"] += [] if took is None else changed
        words = f"was over before, after {whole:.1f} s" if took is None else \
            f"stopped after {took:.2f} s ({busy:.2f} s of processor time)"
        say(f"    cancelled after {seconds:g} s: {words}" + "".join(f"\n      {one}" for one in changed))
    return row


def registered() -> dict[str, bool]:
    """Every algorithm of the provider: name to whether it reads a file that was downloaded by hand."""
    from qgis.core import QgsApplication

    return {algorithm.name(): algorithm.parameterDefinition("FILE") is not None
            for algorithm in QgsApplication.processingRegistry().providerById("commonground").algorithms()}


def table(folder: Path, all_cases) -> int:
    """What was measured last of each case, as Markdown. 1 where something is missing or took longer than a second."""
    rows: dict[str, dict] = {}
    for line in (folder / "results.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["moments"] or row["case"] not in rows:
            rows[row["case"]] = row
    print("| case | whole run | longest stretch without a look | cancelled after | slowest | load |\n"
          "|---|---|---|---|---|---|")
    late = False
    for case in all_cases:
        row = rows.get(case.name)
        if row is None:
            print(f"| {case.name} | not measured | | | | |")
            continue
        took = [value for value in row["moments"].values() if value is not None]
        longest = row["stretches"][0]["seconds"] if row["stretches"] else 0.0
        stretch = f"{longest} s" if longest else "under 0.2 s"
        when = ", ".join(moment for moment, value in row["moments"].items() if value is not None)
        late |= bool(took) and max(took) > LIMIT
        slowest = f"{max(took):.2f} s" if took else "not tried"
        print(f"| {case.name} | {row['seconds']} s | {stretch} | {when} | {slowest} | {row['load']} |")
    return int(late)


def main() -> int:
    """1 where one took longer than a second, left half an output, failed, or was tried by nobody."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("case", nargs="*")
    parser.add_argument("--size", type=float, default=1.0)
    parser.add_argument("--after", type=float, action="append")
    parser.add_argument("--keep")
    parser.add_argument("--stretches", action="store_true")
    parser.add_argument("--limit", type=float, default=float("inf"), help="seconds after which no case is begun")
    parser.add_argument("--table", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="cancel-bench-") as temporary:
        folder = Path(options.keep or temporary).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        every = _cancel_cases.cases(folder)
        if not options.table:
            _cancel_cases.make(folder, options.size)
        (folder / "out").mkdir(exist_ok=True)
        keep = _load.start_qgis()
        lost, reasons = _cancel_cases.missing(registered(), {case.algorithm for case in every})
        status = table(folder, every) if options.table else work(folder, every, options)
        for name, reason in reasons.items():
            print(f"not tried: {name}: {reason}")
        for name in lost:
            print(f"MISSING: {name} is in no case and has no reason (benchmarks/_cancel_cases.py)")
        del keep
    sys.stdout.flush()
    os._exit(int(bool(status or lost)))  # without QGIS's clean-up


def work(folder: Path, every, options) -> int:
    """Run the chosen cases; a line for each is added to results.jsonl, so that a later call goes on."""
    import pandas  # noqa: F401 (loading it takes a second of its own, once in a session of QGIS)
    import shapely  # noqa: F401

    fill_workspace(folder / "month")
    bad, start = 0, time.monotonic()
    for case in every:
        if time.monotonic() - start > options.limit:
            print(f"left for another call: {case.name} and what follows", flush=True)
            break
        if options.case and not {case.algorithm, case.name} & set(options.case):
            continue
        row = measure(case, options.after, options.stretches, lambda text: print(text, flush=True))
        with (folder / "results.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")
        bad += not row["good"] or any(v is not None and v > LIMIT for v in row["moments"].values())
    return int(bool(bad))


def fill_workspace(month: Path) -> None:
    """The boundaries, before the first case of the month."""
    from common_ground.base.feedback import Silent
    from common_ground.bridge.workspace import Workspace
    from common_ground.connectors.vector import read_vector

    workspace = Workspace.open(str(month / "workspace"))
    if not workspace.countries():
        zones = read_vector(month / "zones.gpkg", feedback=Silent())
        zones.name = "cod_ab_adm1"
        workspace.write("CAF", [zones], Silent(), keep_previous=False)


if __name__ == "__main__":
    sys.exit(main())
