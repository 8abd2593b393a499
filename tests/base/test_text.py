"""Sentences that remember their template, so that they can be said in another language."""

import copy

from common_ground.base.text import joined, pattern, said, told

FRENCH = {"{n} points dropped": "{n} points retirés", "repaired ({reason})": "réparé ({reason})",
          "self-intersection": "croisement"}


def french(text):
    return FRENCH.get(text, text)


def test_a_sentence_is_text_in_english_and_can_be_said_in_another_language():
    note = told("{n} points dropped", n=3)
    assert note == "3 points dropped" and f"{note}." == "3 points dropped."
    assert said(note, french) == "3 points retirés" and type(said(note)) is str
    assert said("as it came", french) == "as it came"
    assert said(copy.deepcopy(note), french) == "3 points retirés"


def test_sentences_within_sentences():
    both = joined(told("repaired ({reason})", reason=told("self-intersection")), told("{n} points dropped", n=1))
    assert both == "repaired (self-intersection); 1 points dropped"
    assert said(both, french) == "réparé (croisement); 1 points retirés"
    assert joined(None, "x") == "x"


def test_a_translation_with_a_wrong_mark_hides_nothing():
    assert said(told("{n} points dropped", n=3), lambda text: "{m} retirés") == "{m} retirés"


def test_braces_in_what_a_file_says_stay():
    assert told("{text} is no date", text="{n}") == "{n} is no date"
    assert said(told("{text} is no date", text="{n}"), french) == "{n} is no date"


def test_remarks_are_found_in_each_language():
    found = pattern("repaired ({reason})", [french])
    assert found.search("x; repaired (nested holes): 2 m² became 1 m²") and found.search("réparé (croisement)")
    assert not found.search("not touched")
