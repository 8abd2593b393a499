"""The language files hold every word on screen, and a translation keeps the marks of its source."""

import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "dev.d"))
MARK = re.compile(r"\{\w+\}")


@pytest.mark.parametrize("language", ["ar", "es", "fr", "pt", "uk"])
def test_every_string_is_in_the_file_and_marks_are_kept(language):
    import strings

    text = (ROOT / "i18n" / f"common_ground_{language}.ts").read_text(encoding="utf-8")
    missing = [s for s in strings.collect() if f"<source>{strings.escape(s)}</source>" not in text]
    assert not missing, f"run ./dev strings: {missing[:3]}"
    for source, translated in strings.known(ROOT / "i18n" / f"common_ground_{language}.ts").items():
        assert sorted(MARK.findall(source)) == sorted(MARK.findall(translated)), source
