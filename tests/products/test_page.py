"""The HTML page holds what it is given and runs nothing of it."""


from pathlib import Path


def test_data_cannot_become_markup(tmp_path):
    from common_ground.products.page import Page

    evil = '<script>alert(1)</script>"&'
    page = (
        Page(evil, evil)
        .heading(evil)
        .note(evil, stop=True)
        .table([evil], [[evil], [None], [12345]])
        .facts({evil: evil})
    )
    html = page.items([evil]).bars({evil: 3.0}, unit=evil).footer(evil).html()
    assert "<script" not in html
    assert html.count("&lt;script&gt;") >= 10
    assert "12,345" in html
    assert 'dir="rtl"' in Page("x", language="ar").html()
    path = Page("é").write(tmp_path / "p.html")
    assert "é" in Path(path).read_text(encoding="utf-8")


def test_figures_are_written_as_the_language_of_the_page_does():
    from common_ground.products.page import Page

    page = Page("x", language="fr").table(["a"], [[1234567], [0.5], [None], [True]])
    assert "1\u202f234\u202f567" in page.html() and "0,5" in page.html() and "True" in page.html()
    assert "1,234,567" in Page("x", language="ar").facts({"n": 1234567}).html()
