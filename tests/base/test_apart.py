"""A call that asks nobody can be left behind; what it gives or raises arrives otherwise."""

import threading

import pytest
from common_ground.base.apart import apart
from common_ground.base.errors import Cancelled
from common_ground.base.feedback import Silent, checkpoint
from common_ground.connectors import vector_files
from common_ground.connectors.vector import read_vector
from common_ground.tests.looks import Looks


def test_results_and_errors_arrive():
    assert apart(lambda _: threading.current_thread().name, Silent()) == "common-ground-apart"
    with pytest.raises(ZeroDivisionError):
        apart(lambda _: 1 / 0, Silent())


def test_what_the_work_says_arrives_on_the_thread_that_asked(recorder):
    threads = []

    def work(feedback):
        feedback.warn("careful")
        feedback.info("a line")
        checkpoint(feedback, 40)

    for name in ("info", "warn"):
        plain = getattr(recorder, name)
        setattr(recorder, name, lambda text, plain=plain: (threads.append(threading.get_ident()), plain(text)))
    apart(work, recorder)
    assert recorder.percents[-1] == 40 and set(threads) == {threading.get_ident()} and len(threads) == 2


def test_a_cancel_does_not_wait_for_the_end():
    held, gone = threading.Event(), threading.Event()

    def work(feedback):
        held.wait(30)
        with pytest.raises(Cancelled):
            checkpoint(feedback)  # it is told, and stops at its own next look
        gone.set()

    with pytest.raises(Cancelled):
        apart(work, Looks(3))
    assert not gone.is_set()  # it was still at work when the cancel came back
    held.set()
    assert gone.wait(30)


def test_a_cancelled_call_is_not_begun():
    with pytest.raises(Cancelled):
        apart(lambda _: pytest.fail("it was begun"), Looks(0))


def test_a_large_file_is_opened_apart_and_what_gdal_says_arrives(tmp_path, monkeypatch):
    monkeypatch.setattr(vector_files, "_LARGE", 10)
    good, bad = tmp_path / "a.geojson", tmp_path / "b.geojson"
    point = '{"type": "Feature", "properties": {"n": 1}, "geometry": {"type": "Point", "coordinates": [1, 2]}}'
    good.write_text(f'{{"type": "FeatureCollection", "features": [{point}]}}', "utf-8")
    bad.write_text(f'{{"type": "FeatureCollection", "features": [{point}, {{"ty', "utf-8")
    assert read_vector(good, feedback=Looks()).table["n"].tolist() == [1]
    texts = []
    for size in (10, 10**9):
        monkeypatch.setattr(vector_files, "_LARGE", size)
        with pytest.raises(Exception) as caught:
            read_vector(bad, feedback=Looks())
        texts.append((type(caught.value), str(caught.value), caught.value.details))
    assert texts[0] == texts[1] and texts[0][2]
