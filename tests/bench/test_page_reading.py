"""What Dateline makes of pages, in offsets of the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench import page_reading
from bench.page_reading import read_page, read_plain, select_text
from dateline.schema import BODY_ROLES, Block, ByteRun, Document, Page

if TYPE_CHECKING:
    import pytest

STORY = (
    "The ferry company said on Tuesday that it would stop all night crossings until the inquiry into the collision "
    "has ended, which the ministry expects in the spring."
)


def test_article_text_of_html() -> None:
    """The blocks of the roles asked for, one a line: the body alone, or the headline with it."""
    html = (
        f"<html><head><title>Ferry</title></head><body><h1>Ferry</h1><p>{STORY}</p><p>{STORY[::-1]}</p></body></html>"
    )
    document = read_page("https://example.org/ferry", html)
    assert select_text(document, BODY_ROLES) == f"{STORY}\n{STORY[::-1]}"
    assert select_text(document, BODY_ROLES | {"title"}) == f"Ferry\n{STORY}\n{STORY[::-1]}"
    assert select_text(None, BODY_ROLES) == ""


def test_spans_of_plain_text_lie_in_the_text() -> None:
    """The body is what stands at the spans."""
    text = f"Home\nNews\n\n{STORY}\n\n{STORY} Again.\n\nShare"
    article = read_plain("ferry", text)
    assert article is not None
    assert article.body == "\n".join(text[start:end] for start, end in article.spans)
    assert STORY in article.body


def test_a_page_that_cannot_be_read_is_none() -> None:
    """It counts as a page of which nothing was found."""
    assert read_plain("nothing", "") is None


def test_offsets_are_carried_back_through_normalisation(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the document's text was composed, spans are given in the characters of the source."""
    source = "Cafe\u0301 opens"  # nine characters are before "s" in the source, eight in the composed text

    def parse(page: Page) -> Document:
        block = Block(start=5, end=10, role="paragraph")
        runs = (ByteRun(0, 0), ByteRun(4, 6))
        return Document(
            uri=page.uri,
            media_type="text/plain",
            encoding="utf-8",
            sha256="",
            text="Café opens",
            blocks=(block,),
            byte_map=runs,
        )

    monkeypatch.setattr(page_reading, "parse", parse)
    article = read_plain("cafe", source)
    assert article is not None
    assert (article.spans, article.body) == (((6, 11),), "opens")
