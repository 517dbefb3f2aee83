"""HTML that is made to break its reader: the article is read all the same, in bounded memory."""

from __future__ import annotations

import json
import tracemalloc
from typing import Final

import pytest

from dateline.page import codes
from dateline.page.limits import DEFAULT
from dateline.page.parsing import parse
from dateline.schema import Document, Page

SENTENCE: Final = (
    "The harbour board of Harland said on Monday that wall {} would be rebuilt. It will cost nine million."
)
ARTICLE: Final = "".join(f"<p>{SENTENCE.format(number)}</p>" for number in range(5))
STORY: Final = {"@type": "NewsArticle", "headline": "Harland votes"}
TOO_LONG: Final = {codes.TRUNCATED, codes.NO_BODY_SEARCH}
# What is put in the head, before and behind the article; the notes that say what could not be done.
BOMBS: Final[dict[str, tuple[str, str, str, set[str]]]] = {
    "a million tags inside each other before it": ("", "<div>" * 1_000_000, "", {codes.NO_BODY_SEARCH}),
    "a million tags inside each other behind it": ("", "", "<b>" * 1_000_000, {codes.NO_BODY_SEARCH}),
    "200,000 line breaks": ("", "", "<br>" * 200_000, {codes.NO_BODY_SEARCH}),
    "an attribute of 10 MB": ("", '<div class="' + "x " * 5_000_000 + '">', "", set()),
    "a comment of 10 MB": ("", "<!--" + "x" * 10_000_000 + "-->", "", set()),
    "10 MB of tags that do not end": ("", "", "<a href=x" * 1_100_000, set()),
    "10 MB of comments that do not end": ("", "", "<!-- " * 2_000_000, set()),
    "20 MB of prose": ("", "", ARTICLE * 34_000, TOO_LONG),
    "a script of 2 MB": ("<script>" + "var a=1;" * 250_000 + "</script>", "", "", set()),
    "JSON-LD of a megabyte": (json.dumps(STORY | {"articleBody": "x " * 500_000}), "", "", set()),
    "JSON-LD a million lists deep": ("[" * 1_000_000 + "]" * 1_000_000, "", "", set()),
    "JSON-LD 100,000 objects deep": ('{"a":' * 100_000 + "1" + "}" * 100_000, "", "", set()),
    "JSON-LD of 20,000 articles": (json.dumps([STORY] * 20_000), "", "", set()),
}
BYTES: Final = 170_000_000  # of memory, not that of libxml2; the most is 133 MB, for comments that do not end


@pytest.mark.parametrize("bomb", BOMBS)
def test_bombs(bomb: str) -> None:
    """Each leaves the title and the paragraphs; a note says what was left out."""
    head, before, behind, notes = BOMBS[bomb]
    if bomb.startswith("JSON-LD"):
        head = f'<script type="application/ld+json">{head}</script>'
    html = f"<html><head><title>Harland votes</title>{head}</head><body><h1>Harland votes</h1>{before}{ARTICLE}{behind}"
    document, peak = measure(html)
    lines = [
        document.text[block.start : block.end] for block in document.blocks if block.role in {"title", "paragraph"}
    ]
    assert lines[:6] == ["Harland votes", *(SENTENCE.format(number) for number in range(5))]
    assert {code for code, _ in document.notes} & (TOO_LONG | {codes.NO_ARTICLE}) == notes
    assert len(document.text) <= DEFAULT.max_characters
    assert peak < BYTES


def measure(html: str) -> tuple[Document, int]:
    """Return the document of a page and the most memory that it took; a small page is read first, to load all."""
    parse(Page(uri="x", data=ARTICLE.encode()))
    page = Page(uri="x", data=html.encode())
    tracemalloc.start()
    try:
        return parse(page), tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
