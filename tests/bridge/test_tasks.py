"""Work in the background: results and errors on the main thread, once; a cancel that stops."""

import threading
import time

import pytest
from common_ground.base.errors import BadInput, Cancelled
from common_ground.base.feedback import checkpoint
from common_ground.bridge.tasks import AlgorithmRun, Chain, WorkTask
from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterNumber, QgsProcessingProvider

MAIN = threading.main_thread()


class Heard:
    def __init__(self):
        self.done, self.failed, self.threads, self.percents = [], [], [], []

    def on_done(self, *result):
        self.done.append(result)
        self.threads.append(threading.current_thread())

    def on_failed(self, error):
        self.failed.append(error)
        self.threads.append(threading.current_thread())

    def over(self):
        return bool(self.done or self.failed)


@pytest.fixture
def heard():
    return Heard()


def slowly(feedback, seconds=20.0):
    for percent in range(int(seconds * 50)):
        checkpoint(feedback, percent % 100)
        time.sleep(0.02)


def test_the_result_arrives_on_the_main_thread(qgis_app, qtbot, heard):
    where = []

    def work(feedback):
        where.append(threading.current_thread())
        return 42

    WorkTask("Count", work, heard.on_done, heard.on_failed).start()
    qtbot.waitUntil(heard.over, timeout=5000)
    assert heard.done == [(42,)] and heard.threads == [MAIN] and where != [MAIN]


def test_an_error_is_told_once_as_its_sentence(qgis_app, qtbot, heard):
    def work(feedback):
        raise BadInput("The file {name} is empty", name="a.csv", hint="choose another")

    WorkTask("Read", work, heard.on_done, heard.on_failed).start()
    qtbot.waitUntil(heard.over, timeout=5000)
    qtbot.wait(50)
    assert [str(error) for error in heard.failed] == ["The file a.csv is empty; choose another."]
    assert not heard.done and heard.threads == [MAIN]


def test_a_bug_becomes_a_sentence_with_the_traceback_for_the_log(qgis_app, qtbot, heard):
    WorkTask("Bug", lambda feedback: {}["absent"], heard.on_done, heard.on_failed).start()
    qtbot.waitUntil(heard.over, timeout=5000)
    (error,) = heard.failed
    assert "unforeseen" in str(error) and "Traceback" in error.details


def test_cancel_stops_within_a_second(qgis_app, qtbot, heard):
    task = WorkTask("Slow", slowly, heard.on_done, heard.on_failed).start()
    qtbot.wait(200)
    started = time.monotonic()
    task.cancel()
    qtbot.waitUntil(heard.over, timeout=5000)
    assert time.monotonic() - started < 1.0
    assert isinstance(heard.failed[0], Cancelled)


class Slow(QgsProcessingAlgorithm):
    def name(self):
        return "slow"

    def displayName(self):
        return "slow"

    def createInstance(self):
        return Slow()

    def initAlgorithm(self, configuration=None):
        self.addParameter(QgsProcessingParameterNumber("SECONDS", "", QgsProcessingParameterNumber.Type.Double))

    def processAlgorithm(self, parameters, context, feedback):
        from qgis.core import QgsProcessingException

        seconds = self.parameterAsDouble(parameters, "SECONDS", context)
        if seconds < 0:
            raise QgsProcessingException("Time runs forward only; give a positive number.")
        end = time.monotonic() + seconds
        feedback.pushWarning("careful")
        feedback.pushWarning("careful")
        while time.monotonic() < end:
            feedback.setProgress(50)
            if feedback.isCanceled():
                return {}
            time.sleep(0.02)
        return {"ANSWER": 42}


class Drawing(Slow):
    """Must run on the main thread."""

    def name(self):
        return "drawing"

    def createInstance(self):
        return Drawing()

    def flags(self):
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def processAlgorithm(self, parameters, context, feedback):
        assert threading.current_thread() is MAIN
        return super().processAlgorithm(parameters, context, feedback)


class Provider(QgsProcessingProvider):
    def id(self):
        return "taskstest"

    def name(self):
        return "taskstest"

    def loadAlgorithms(self):
        self.addAlgorithm(Slow())
        self.addAlgorithm(Drawing())


@pytest.fixture
def slow(qgis_app):
    from qgis.core import QgsApplication

    provider = Provider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield "taskstest:slow"
    QgsApplication.processingRegistry().removeProvider(provider)


def test_an_algorithm_runs_reports_and_answers(slow, qtbot, heard):
    AlgorithmRun(slow, {"SECONDS": 0.1}, heard.on_done, heard.on_failed, heard.percents.append).start()
    qtbot.waitUntil(heard.over, timeout=5000)
    ((results, run),) = heard.done
    assert results["ANSWER"] == 42 and run.warnings == ["careful"] and 50.0 in heard.percents


def test_the_algorithms_own_words_are_the_sentence(slow, qtbot, heard):
    AlgorithmRun(slow, {"SECONDS": -1}, heard.on_done, heard.on_failed).start()
    qtbot.waitUntil(heard.over, timeout=5000)
    assert [str(error) for error in heard.failed] == ["Time runs forward only; give a positive number."]


def test_a_missing_parameter_or_algorithm_fails_at_once(slow, heard):
    AlgorithmRun(slow, {}, heard.on_done, heard.on_failed).start()
    AlgorithmRun("taskstest:absent", {}, heard.on_done, heard.on_failed).start()
    assert "SECONDS" in str(heard.failed[0]) or "arameter" in str(heard.failed[0])
    assert "not available" in str(heard.failed[1])


def test_cancelling_an_algorithm(slow, qtbot, heard):
    run = AlgorithmRun(slow, {"SECONDS": 20}, heard.on_done, heard.on_failed).start()
    qtbot.wait(200)
    started = time.monotonic()
    run.cancel()
    qtbot.waitUntil(heard.over, timeout=5000)
    assert time.monotonic() - started < 1.0 and not heard.done
    assert isinstance(heard.failed[0], Cancelled)


def test_an_algorithm_that_draws_runs_on_the_main_thread_and_cancels(slow, qtbot, heard):
    AlgorithmRun("taskstest:drawing", {"SECONDS": 0.1}, heard.on_done, heard.on_failed, heard.percents.append).start()
    AlgorithmRun("taskstest:drawing", {"SECONDS": -1}, heard.on_done, heard.on_failed).start()
    qtbot.waitUntil(lambda: bool(heard.done and heard.failed), timeout=5000)
    assert heard.done[0][0]["ANSWER"] == 42 and "positive number" in str(heard.failed[0])
    later = Heard()
    run = AlgorithmRun("taskstest:drawing", {"SECONDS": 20}, later.on_done, later.on_failed,
                       lambda percent: run.cancel()).start()
    qtbot.waitUntil(later.over, timeout=3000)
    assert isinstance(later.failed[0], Cancelled)


def steps_of(slow, *seconds):
    def step(value):
        return lambda done, failed, progress: AlgorithmRun(
            slow, {"SECONDS": value}, lambda results, run: done(results), failed, progress).start()

    return [(f"step {value}", step(value)) for value in seconds]


def test_a_chain_goes_on_after_a_failure_and_stops_at_a_cancel(slow, qtbot, heard):
    Chain(steps_of(slow, 0.05, -1, 0.05), heard.on_done, lambda title, percent: heard.percents.append(percent)).start()
    qtbot.waitUntil(heard.over, timeout=5000)
    results, errors = heard.done[0]
    assert [bool(result) for result in results] == [True, False, True]
    assert [title for title, _ in errors] == ["step -1"]
    assert heard.percents == sorted(heard.percents)

    second = Heard()
    chain = Chain(steps_of(slow, 0.05, 20, 0.05), second.on_done, lambda title, percent: None).start()
    qtbot.wait(400)
    chain.cancel()
    qtbot.waitUntil(second.over, timeout=3000)
    assert len(second.done[0][0]) == 2
