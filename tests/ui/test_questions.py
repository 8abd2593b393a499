"""The panel opens on the questions; every button leads somewhere. The first steps follow what the user does."""

import json

import pytest
from common_ground.connectors import catalogue
from qgis.core import QgsApplication


def test_the_panel_opens_on_what_must_be_decided(dock):
    assert dock.tabs.currentWidget() is dock.questions
    framework = json.loads(
        (__import__("pathlib").Path(__file__).parents[2] / "resources" / "framework.json").read_text(encoding="utf-8"))
    shown = [dock.questions.tree.topLevelItem(i).text(0) for i in range(dock.questions.tree.topLevelItemCount())]
    assert shown == [row["decision"] for row in framework["questions"]]


def test_every_source_and_algorithm_that_exists_has_a_button_that_works(dock, monkeypatch):
    from qgis import processing

    opened, wizards = [], []
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda name, values=None: opened.append((name, values)))
    monkeypatch.setattr(dock, "open_wizard", lambda file="", kind="": wizards.append(kind))
    known = {source.id for source in catalogue.SOURCES}
    from common_ground.ui.questions import questions

    for question in questions():
        dock.questions.select(question["id"])
        assert question["limits"] in dock.questions.about.text().replace("&#x27;", "'")
        wanted = {f"source:{name}" for name in question["sources"] if name in known or name.startswith("imsma:")}
        wanted |= {f"algorithm:{name}" for name in question["algorithms"]
                   if QgsApplication.processingRegistry().algorithmById(f"commonground:{name}")}
        assert set(dock.questions.buttons) == wanted
        for key in sorted(wanted):
            dock.questions.buttons[key].click()
            kind, _, name = key.partition(":")
            if name.startswith("imsma:"):
                assert wizards[-1] == name[len("imsma:"):]
            elif kind == "source":
                assert dock.tabs.currentWidget() is dock.sources and dock.sources.chosen() == [name]
            elif name == "exposure":
                assert dock.tabs.currentWidget() is dock.overlay
            else:
                assert opened[-1][0] == f"commonground:{name}"
                assert opened[-1][1].get("WORKSPACE", dock.folder) == dock.folder


def test_what_is_in_the_workspace_is_said(filled):
    filled.questions.select("who_lives_near")
    assert "in the workspace" in filled.questions.buttons["source:cod_ab"].text()
    assert "Get" in filled.questions.buttons["source:imsma:survey"].text()


@pytest.mark.parametrize("text", ["{", "[]", '{"questions": [1]}'])
def test_a_broken_copy_of_the_user_falls_back_to_ours(qgis_app, tmp_path, monkeypatch, text):
    from common_ground.products import style
    from common_ground.ui import questions

    monkeypatch.setattr(style, "user_folder", lambda: tmp_path)
    (tmp_path / "framework.json").write_text(text, encoding="utf-8")
    assert len(questions.questions()) > 5
    (tmp_path / "framework.json").write_text(json.dumps(
        {"questions": [{"id": "mine", "decision": "Mine", "question": "?", "sources": [], "algorithms": []}]}),
        encoding="utf-8")
    assert [row["id"] for row in questions.questions()] == ["mine"]


def test_the_first_steps_follow_and_end(dock, monkeypatch):
    steps = dock.steps
    assert steps.isVisibleTo(dock) and steps.step == 1 and "2 of 3" in steps.text.text()
    pressed = []
    steps.works = (lambda: pressed.append(0), lambda: pressed.append(1), dock._to_overlay)
    steps.button.click()
    assert pressed == [1]

    class Entry:
        def __init__(self, table):
            self.table = table

    steps.follow(True, [Entry("imsma_hazard")])
    steps.button.click()
    assert steps.step == 2 and dock.tabs.currentWidget() is dock.overlay
    steps.follow(True, [Entry("imsma_hazard"), Entry("exposure_adm1_pcode")])
    assert not steps.isVisibleTo(dock)
    steps.follow(False, [])
    assert not steps.isVisibleTo(dock), "not again"


def test_the_first_steps_can_be_skipped(dock, qgis_iface, qtbot):
    from common_ground.ui.dock import Dock

    dock.steps.skip.click()
    assert not dock.steps.isVisibleTo(dock)
    again = Dock(qgis_iface)
    qtbot.addWidget(again)
    assert not again.steps.isVisibleTo(again)
    again.let_go()
