"""The picture in the README."""

from __future__ import annotations

import re

from tests.cli.records import make_record
from tools.picture import PICTURE, ROOT, THEME, WIDTH, draw_picture


def read_words(svg: str) -> str:
    """Return the words of an SVG."""
    return " ".join(re.sub(r"<style>.*?</style>|<[^>]+>", " ", svg, flags=re.DOTALL).replace("&#160;", " ").split())


def test_the_picture_shows_the_view() -> None:
    """Title, article and facts are all there, drawn from the record alone."""
    svg = draw_picture(make_record(), title="dateline read ferries.txt")
    words = read_words(svg)
    for part in ("dateline read ferries.txt", "By Odile Makasi", "Actors", "Petra Holm", "journalist expertise"):
        assert part in words, part
    assert draw_picture(make_record(), title="dateline read ferries.txt") == svg


def test_the_picture_fetches_nothing() -> None:
    """Neither a fresh picture nor the committed one leads to another host, but for a comment and the name of SVG."""
    for svg in (draw_picture(make_record(), title="x"), (ROOT / PICTURE).read_text(encoding="utf-8")):
        rest = re.sub(r"<!--.*?-->|xmlns=\"[^\"]+\"", "", svg, flags=re.DOTALL)
        assert "http" not in rest
        assert "url(" not in rest.replace("url(#", "")


def test_the_committed_picture_is_one_of_this_view() -> None:
    """It was drawn at this width in these colours."""
    svg = (ROOT / PICTURE).read_text(encoding="utf-8")
    assert "dateline-matrix" in svg
    assert THEME.background_color.hex in svg
    assert WIDTH == 92
