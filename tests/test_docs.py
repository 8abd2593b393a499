"""The help that is shipped, made of docs/: whole, linked, readable with no line."""

import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "dev.d"))


@pytest.fixture(scope="module")
def built():
    import help_pages

    return help_pages.built(ROOT)


def test_what_a_user_reads_is_there(built):
    for name in ("index", "tutorial", "install", "troubleshooting", "sharing", "how-to/monthly", "methods/exposure"):
        assert f"{name}.html" in built, name
    assert "architecture.html" not in built


def test_every_link_leads_to_a_page_that_is_shipped_and_to_a_heading_on_it(built):
    for name, text in built.items():
        for target in re.findall(r'href="([^"]+)"', text):
            if target.startswith("https://"):
                continue
            path, _, anchor = target.partition("#")
            page = name
            if path:
                parts = name.split("/")[:-1]
                for part in path.split("/"):
                    parts = parts[:-1] if part == ".." else [*parts, part]
                page = "/".join(parts)
            assert page in built, (name, target)
            assert not anchor or f'id="{anchor}"' in built[page], (name, target)


def test_nothing_is_loaded_from_elsewhere_and_no_markdown_is_left(built):
    for name, text in built.items():
        assert not re.search(r"<(?:script|img|link|iframe)", text), name
        body = re.sub(r"<(code|pre)>.*?</\1>", "", text, flags=re.S)
        assert "**" not in body and "](" not in body, name


@pytest.mark.parametrize(("markdown", "wanted"), [
    ("# A & B", '<h1 id="a-b">A &amp; B</h1>'),
    ("one\ntwo\n\nthree", "<p>one two</p>\n<p>three</p>"),
    ("- a\n- b\n  more", "<ul>\n<li>a</li>\n<li>b more</li>\n</ul>"),
    ("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>"),
    ("| a | b |\n|---|---|\n| `<x>` | *y* |",
     "<table><tr><th>a</th><th>b</th></tr>\n<tr><td><code>&lt;x&gt;</code></td><td><i>y</i></td></tr>\n</table>"),
    ("```\na < b\n```", "<pre>a &lt; b</pre>"),
    ("[t](other.md#x) and [gone](architecture.md)", '<p><a href="../other.html#x">t</a> and gone</p>'),
    ("![picture](x.png)", ""),
    ("**bold** 2*3*4", "<p><b>bold</b> 2*3*4</p>"),
])
def test_the_markdown_that_we_use(markdown, wanted):
    import help_pages

    target = "../other.md" if "other" in markdown else "other.md"
    page = help_pages.html(markdown.replace("other.md", target), "methods/x", {"other", "methods/x"})
    assert wanted in page.split("</nav>")[1]


def test_every_member_of_the_exception_family_is_explained():
    tree = (ROOT / "base" / "errors.py").read_text(encoding="utf-8")
    text = (ROOT / "docs" / "troubleshooting.md").read_text(encoding="utf-8")
    for name in re.findall(r"class (\w+)\(CommonGroundError\)", tree):
        assert f"`{name}`" in text, name


def test_the_tutorial_stays_under_ten_clicks():
    text = (ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8")
    clicks = [int(n) for n in re.findall(r"^\| (\d+) \|", text, flags=re.M)]
    assert clicks == list(range(1, len(clicks) + 1))
    assert len(clicks) < 10


def test_the_site_does_not_ask_for_fonts():
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    assert "font: false" in text and "strict: true" in text


#: words of QGIS and of Windows that the pages name, not ours
QGIS_OWN = {"Plugins", "Manage and Install Plugins…", "Install from ZIP", "Install Plugin", "Uninstall", "Yes",
            "Settings", "Options", "Common Ground", "OSGeo4W Shell"}


@pytest.fixture(scope="module")
def words():
    import strings

    return strings.collect()


@pytest.mark.parametrize("page", ["tutorial", "install", "troubleshooting", "how-to/monthly"])
def test_buttons_and_menus_are_called_as_they_are_on_screen(page, words):
    text = (ROOT / "docs" / f"{page}.md").read_text(encoding="utf-8")
    named = re.findall(r"(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])", re.sub(r"\*\*[^*]+\*\*", "", text))
    assert named
    unknown = {name for name in named if " ".join(name.split()) not in words} - QGIS_OWN
    assert not unknown
